/** A time of RFC 3339: milliseconds since 1970, and the zone's minutes ahead of UTC. */
export interface Time {
  readonly instant: number;
  readonly offset: number;
  /** `Z` is told from `+00:00`. */
  readonly isUtc: boolean;
}

const rfc3339 =
  /^(\d{4})-(\d\d)-(\d\d)[T](\d\d):(\d\d):(\d\d)(\.\d+)?(?:Z|([-+])(\d\d):(\d\d))$/;

export function readTime(text: string): Time | undefined {
  const found = rfc3339.exec(text);
  if (!found) return undefined;
  const [year, month, day, hour, minute, second] = found
    .slice(1, 7)
    .map(Number) as [number, number, number, number, number, number];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isDate = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isDate || hour > 23 || minute > 59 || second > 59) return undefined;
  const fraction = Number(found[7] ?? 0);
  const local =
    date.getTime() + ((hour * 60 + minute) * 60 + second + fraction) * 1000;
  const sign = found[8] === "-" ? -1 : 1;
  const offset =
    found[8] === undefined
      ? 0
      : sign * (Number(found[9]) * 60 + Number(found[10]));
  const isUtc = found[8] === undefined;
  return { instant: local - offset * 60_000, offset, isUtc };
}

/** The time's own clock, as if it were UTC. */
export function clockOf({ instant, offset }: Time): Date {
  return new Date(Math.floor(instant / 1000) * 1000 + offset * 60_000);
}

export function writeTime(time: Time): string {
  const clock = clockOf(time);
  if (Number.isNaN(clock.getTime())) return "";
  return clock.toISOString().slice(0, 19) + zoneOf(time, "Z", ":");
}

export function zoneOf(
  { offset, isUtc }: Time,
  utc: string,
  separator: string,
): string {
  if (offset === 0 && (isUtc || utc === "UTC")) return utc;
  const size = Math.abs(offset);
  const two = (part: number): string => String(part).padStart(2, "0");
  const sign = offset < 0 ? "-" : "+";
  return sign + two(Math.floor(size / 60)) + separator + two(size % 60);
}

const units: Readonly<Record<string, number>> = {
  ...{ ns: 1e-6, us: 1e-3, µs: 1e-3, μs: 1e-3 },
  ...{ ms: 1, s: 1000, m: 60_000, h: 3_600_000 },
};

/** A duration of Go (`-1h30m`), in milliseconds. */
export function readDuration(text: string): number | undefined {
  if (/^[-+]?0$/.test(text)) return 0;
  const parts =
    /^([-+]?)((?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/.exec(text);
  if (!parts) return undefined;
  let sum = 0;
  for (const [, size, unit] of parts[2]!.matchAll(/([\d.]+)([a-zµμ]+)/g))
    sum += Number(size) * units[unit!]!;
  return parts[1] === "-" ? -sum : sum;
}

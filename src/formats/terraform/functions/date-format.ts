import { clockOf, zoneOf } from "./time.ts";
import type { Time } from "./time.ts";

const months = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];
const days = [
  ...["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday"],
  ...["Friday", "Saturday"],
];

type Verb = (clock: Date, time: Time) => string;

const month = (clock: Date): string => months[clock.getUTCMonth()]!;
const day = (clock: Date): string => days[clock.getUTCDay()]!;
const hour = (clock: Date): number => clock.getUTCHours();
const half = (clock: Date): number => hour(clock) % 12 || 12;
const isAfternoon = (clock: Date): boolean => hour(clock) >= 12;
const two = (part: number): string => String(part).padStart(2, "0");

/** https://developer.hashicorp.com/terraform/language/functions/formatdate#specification-syntax */
const verbs: Readonly<Record<string, Verb>> = {
  YYYY: (clock) => String(clock.getUTCFullYear()).padStart(4, "0"),
  YY: (clock) => two(clock.getUTCFullYear() % 100),
  MMMM: month,
  MMM: (clock) => month(clock).slice(0, 3),
  MM: (clock) => two(clock.getUTCMonth() + 1),
  M: (clock) => String(clock.getUTCMonth() + 1),
  DD: (clock) => two(clock.getUTCDate()),
  D: (clock) => String(clock.getUTCDate()),
  EEEE: day,
  EEE: (clock) => day(clock).slice(0, 3),
  hh: (clock) => two(hour(clock)),
  h: (clock) => String(hour(clock)),
  HH: (clock) => two(half(clock)),
  H: (clock) => String(half(clock)),
  AA: (clock) => (isAfternoon(clock) ? "PM" : "AM"),
  aa: (clock) => (isAfternoon(clock) ? "pm" : "am"),
  mm: (clock) => two(clock.getUTCMinutes()),
  m: (clock) => String(clock.getUTCMinutes()),
  ss: (clock) => two(clock.getUTCSeconds()),
  s: (clock) => String(clock.getUTCSeconds()),
  ZZZZZ: (_, time) => zoneOf({ ...time, isUtc: false }, "", ":"),
  ZZZZ: (_, time) => zoneOf({ ...time, isUtc: false }, "", ""),
  ZZZ: (_, time) => (time.offset === 0 ? "UTC" : zoneOf(time, "UTC", ":")),
  Z: (_, time) => zoneOf(time, "Z", ":"),
};

/** A time in words, or what is wrong with the format. */
export function formatDate(
  format: string,
  time: Time,
): string | { readonly why: string } {
  const clock = clockOf(time);
  let result = "";
  const parts = format.matchAll(/'((?:[^']|'')*)'|([a-zA-Z])\2*|[^]/g);
  for (const [all, quoted, letter] of parts) {
    if (quoted !== undefined) result += quoted.replaceAll("''", "'") || "'";
    else if (all === "'") return { why: "a quote of the format is not closed" };
    else if (letter === undefined) result += all;
    else if (Object.hasOwn(verbs, all)) result += verbs[all]!(clock, time);
    else return { why: `the format has no verb ${all}` };
  }
  return result;
}

import { numberText } from "../scalars.ts";

/** A whole number in a base; `marked` with Go's prefix of it. */
export function whole(number: number, base: number, marked: boolean): string {
  const size = Math.abs(number);
  const digits = base === 10 ? numberText(size) : size.toString(base);
  const prefix = marked ? ({ 2: "0b", 8: "0", 16: "0x" }[base] ?? "") : "";
  return (number < 0 ? "-" : "") + prefix + digits;
}

/** The exponent has two digits at least, as Go writes it. */
export function exponential(number: number, precision?: number): string {
  return number.toExponential(precision).replace(/e([-+])(\d)$/, "e$10$2");
}

export function fixed(number: number, precision: number): string {
  if (Math.abs(number) < 1e21) return number.toFixed(precision);
  const zeros = precision > 0 ? `.${"0".repeat(precision)}` : "";
  return numberText(number) + zeros;
}

/** Go's `%g`: an exponent where it is below -4 or not below the precision, which is 6 where as many digits as needed are written. */
export function shortest(number: number, precision?: number): string {
  if (!Number.isFinite(number) || number === 0) return String(number);
  const digits = precision === undefined ? undefined : Math.max(precision, 1);
  const written = exponential(number, digits && digits - 1);
  const exponent = Number(written.slice(written.indexOf("e") + 1));
  const mantissa = written.slice(0, written.indexOf("e"));
  if (exponent < -4 || exponent >= (digits ?? 6))
    return withoutZeros(mantissa) + written.slice(written.indexOf("e"));
  return digits === undefined
    ? numberText(number)
    : withoutZeros(number.toFixed(Math.max(digits - 1 - exponent, 0)));
}

function withoutZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

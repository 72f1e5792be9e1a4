import type { PortRange, Span, Value } from "../../model.ts";
import { cutterOf, cutText } from "../../syntax/shell-word.ts";
import { originOf, sliceText, textSpan, unknownIn } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import { known, unknown } from "../values.ts";

/** The arguments of a program as getopt_long reads them. */
export interface Arguments {
  /** `-p 23` and `--port=23` are `p` and `port` with the value `23`. */
  readonly options: readonly { name: string; value: Text | undefined }[];
  readonly operands: readonly Text[];
}

/**
 * Reads options and operands. `valued` names the options that take a value, separated by spaces;
 * `leading` stops at the first operand, as programs do that run another program.
 */
export function readArguments(
  args: readonly Text[],
  valued = "",
  leading = false,
): Arguments {
  const takesValue = new Set(valued.split(" "));
  const options: { name: string; value: Text | undefined }[] = [];
  const operands: Text[] = [];
  let i = 0;
  while (i < args.length) {
    const word = args[i++]!;
    if (word.value === "--") {
      operands.push(...args.slice(i));
      break;
    }
    if (!/^-./.test(word.value)) {
      operands.push(word);
      if (!leading) continue;
      operands.push(...args.slice(i));
      break;
    }
    const read = word.value.startsWith("--")
      ? readLong(word)
      : readShort(word, takesValue);
    const last = read.at(-1)!;
    if (last.value === undefined && takesValue.has(last.name))
      last.value = args[i++];
    options.push(...read);
  }
  return { options, operands };
}

function readLong(word: Text): { name: string; value: Text | undefined }[] {
  const equals = word.value.indexOf("=");
  return equals === -1
    ? [{ name: word.value.slice(2), value: undefined }]
    : [
        {
          name: word.value.slice(2, equals),
          value: sliceText(word, equals + 1),
        },
      ];
}

/** `-lvnp23`: letters up to the first one that takes a value, which is the rest. */
function readShort(
  word: Text,
  takesValue: ReadonlySet<string>,
): { name: string; value: Text | undefined }[] {
  const { value } = word;
  const letters = [];
  for (let i = 1; i < value.length; i++) {
    const name = value[i]!;
    const takes = takesValue.has(name) && i + 1 < value.length;
    letters.push({ name, value: takes ? sliceText(word, i + 1) : undefined });
    if (takes) break;
  }
  return letters;
}

/** The value of the last of these options that has one. */
export function valueOf(read: Arguments, ...names: string[]): Text | undefined {
  return read.options.findLast(
    ({ name, value }) => value !== undefined && names.includes(name),
  )?.value;
}

export function valuesOf(read: Arguments, ...names: string[]): Text[] {
  return read.options.flatMap(({ name, value }) =>
    value !== undefined && names.includes(name) ? [value] : [],
  );
}

export function has(read: Arguments, ...names: string[]): boolean {
  return read.options.some(({ name }) => names.includes(name));
}

/** Where the text's characters stand, without the quotes around them; the quotes when there is nothing else. */
export function placeOf(text: Text): Span {
  return textSpan(text.value === "" ? text : sliceText(text, 0));
}

/** The text as a value, unknown if a part of it is. */
export function textValue(text: Text): Value<string> {
  const why = unknownIn(text);
  return why === undefined
    ? known(text.value, placeOf(text), originOf(text))
    : unknown(why, placeOf(text), originOf(text));
}

/** The names of /etc/services that people write instead of a number. */
const services: Record<string, number> = {
  ftp: 21,
  ssh: 22,
  telnet: 23,
  smtp: 25,
  http: 80,
  https: 443,
  telnets: 992,
};

/** A port, or a range written `20-25` or `20:25`; nothing if the text is neither. */
export function portValue(text: Text): Value<PortRange> | undefined {
  const why = unknownIn(text);
  if (why !== undefined) return unknown(why, placeOf(text), originOf(text));
  const [, first, last = first] =
    /^(\d{1,6})(?:[-:](\d{1,6}))?$/.exec(text.value) ?? [];
  const named = Object.hasOwn(services, text.value) && services[text.value];
  const from = named || Number(first);
  const to = named || Number(last);
  return from <= to && to <= 65535
    ? known({ from, to }, placeOf(text), originOf(text))
    : undefined;
}

/** The parts between the separators that are not empty, each standing at its own characters. */
export function splitText(text: Text, separator: RegExp): Text[] {
  const cut = cutterOf(text);
  const parts: (Text | undefined)[] = [];
  let from = 0;
  for (const { index, 0: found } of text.value.matchAll(separator)) {
    parts.push(cutText(cut, text, from, index));
    from = index + found.length;
  }
  parts.push(cutText(cut, text, from, text.value.length));
  return parts.flatMap((part) => part ?? []);
}

/** `127.0.0.1:23`, `[::1]:23`, `:23`, `*:23`, `::1`, `localhost` as the host and the port, where they are. */
export function splitAddress(text: Text): {
  host: string;
  port: Text | undefined;
} {
  const [, bracketed, plain, port] =
    /^(?:\[([^\]]*)\]|([^:]*))(?::([^:]+))?$/.exec(text.value) ?? [];
  return {
    host: bracketed ?? plain ?? text.value,
    port:
      port === undefined
        ? undefined
        : sliceText(text, text.value.length - port.length),
  };
}

export function isLoopbackHost(host: string): boolean {
  return /^(?:127\.[\d.]+|::1|localhost|lo)$/i.test(host);
}

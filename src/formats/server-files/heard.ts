import { cutterOf, cutText } from "../../syntax/shell-word.ts";
import { unknownIn } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import { portAct } from "../command/acts.ts";
import type { Act } from "../command/acts.ts";
import {
  isLoopbackHost,
  portValue,
  splitAddress,
} from "../command/arguments.ts";
import { known } from "../values.ts";

/** Where a program listens as its settings say it, before the port is understood. */
export interface Heard {
  readonly port: Text | undefined;
  readonly host?: string | undefined;
  readonly protocol?: "tcp" | "udp";
}

/** A listener for each port that is one. */
export function listenActs(heard: readonly Heard[]): Act[] {
  return heard.flatMap(({ port: written, host = "", protocol = "tcp" }) => {
    const port = written && portValue(written);
    if (!port) return [];
    return portAct({
      ...{ port, protocol: known(protocol, port.span), mechanism: "listen" },
      loopback: isLoopbackHost(host),
    });
  });
}

/** `23`, `20-25`, `*:23`, `[::]:23`, `:::23`: the port is what stands behind the last colon. */
export function heardAt(address: Text): Heard {
  if (/^[\d-]+$/.test(address.value)) return { port: address };
  const { host, port } = splitAddress(address);
  if (port) return { host, port };
  const colon = address.value.lastIndexOf(":");
  const cut = cutterOf(address);
  const end = address.value.length;
  return colon > 0 && !address.value.endsWith("]")
    ? {
        host: address.value.slice(0, colon),
        port: cutText(cut, address, colon + 1, end),
      }
    : { host, port: unknownIn(address) === undefined ? undefined : address };
}

/** The parts of a text that a pattern (with the flags `dg`) finds in it, each standing at its own characters. */
export function partsOf(
  body: Text,
  pattern: RegExp,
  value: string = body.value,
): { at: number; part: (group: number) => Text | undefined }[] {
  const cut = cutterOf(body);
  return [...value.matchAll(pattern)].map(({ index, indices }) => ({
    at: index,
    part: (group) => {
      const [from, to] = indices?.[group] ?? [0, 0];
      return cutText(cut, body, from, to);
    },
  }));
}

/** The text with its comments blanked, so that places stay. */
export function withoutComments(
  value: string,
  comment: RegExp = HASH_COMMENT,
): string {
  return value.replace(comment, (found) => found.replace(/[^\n]/g, " "));
}

/** A `#` inside a word begins no comment. */
const HASH_COMMENT = /(?<=^|[\s;{}])#[^\n]*/gm;

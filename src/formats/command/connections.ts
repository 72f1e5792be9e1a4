import type { PortRange, Value } from "../../model.ts";
import { cutterOf, cutText } from "../../syntax/shell-word.ts";
import type { Text } from "../../syntax/text.ts";
import { TELNET } from "./acts.ts";
import {
  has,
  isLoopbackHost,
  placeOf,
  portValue,
  readArguments,
} from "./arguments.ts";
import type { Invocation } from "./invocations.ts";
import { known } from "../values.ts";

/** The TCP port of this very machine that a client connects to; nothing for another host. */
export function connectsTo(
  invocation: Invocation,
): Value<PortRange> | undefined {
  const { name, args } = invocation;
  if (/^(?:nc|ncat|netcat|nc\.[a-z]+)$/.test(name)) return netcat(args);
  if (name === "telnet") return telnet(args);
  const written =
    name === "curl"
      ? args.flatMap((word) => telnetUrl(word) ?? [])
      : invocation.command.writes.flatMap((word) => bashSocket(word) ?? []);
  return written[0];
}

/** `nc [-z] HOST PORT` */
function netcat(args: readonly Text[]): Value<PortRange> | undefined {
  const read = readArguments(args, "w i q p s x X e");
  if (has(read, "u", "udp", "l", "listen", "U")) return undefined;
  const [host, port] = read.operands;
  return isOwn(host) && port ? portValue(port) : undefined;
}

/** `telnet HOST [PORT]` */
function telnet(args: readonly Text[]): Value<PortRange> | undefined {
  const [host, port] = readArguments(args, "X b e l n S").operands;
  if (!host || !isOwn(host)) return undefined;
  return port ? portValue(port) : known(TELNET, placeOf(host));
}

function isOwn(host: Text | undefined): boolean {
  return (
    host !== undefined &&
    (isLoopbackHost(host.value) || host.value === "0.0.0.0")
  );
}

/** https://curl.se/docs/url-syntax.html */
function telnetUrl(word: Text): Value<PortRange> | undefined {
  const found = /^telnet:\/\/(?:[^@/]*@)?(\[[^\]]*\]|[^:/]+)(?::(\d+))?/d.exec(
    word.value,
  );
  const host = found?.[1]?.replace(/^\[|\]$/g, "");
  if (!found || !host || !isLoopbackHost(host)) return undefined;
  return partValue(word, found.indices?.[2]) ?? known(TELNET, placeOf(word));
}

/** https://www.gnu.org/software/bash/manual/bash.html#Redirections */
function bashSocket(word: Text): Value<PortRange> | undefined {
  const found = /^\/dev\/tcp\/([^/]+)\/(\d+)$/d.exec(word.value);
  return found && isLoopbackHost(found[1]!)
    ? partValue(word, found.indices?.[2])
    : undefined;
}

function partValue(
  word: Text,
  part: readonly [number, number] | undefined,
): Value<PortRange> | undefined {
  const text = part && cutText(cutterOf(word), word, ...part);
  return text && portValue(text);
}

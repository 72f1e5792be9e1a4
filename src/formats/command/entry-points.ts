import type { PortRange, Value } from "../../model.ts";
import { sliceText, unknownIn } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import { known, unknown } from "../values.ts";
import { portAct } from "./acts.ts";
import type { Act } from "./acts.ts";
import {
  isLoopbackHost,
  placeOf,
  portValue,
  splitAddress,
  splitText,
} from "./arguments.ts";
import { invocationsOfWords } from "./invocations.ts";

/** A port that a proxy listens on because a flag or a variable says so. */
export interface EntryPoint {
  /** In small letters: Traefik's flags and variables have no case. Empty where it has no name. */
  readonly name: string;
  readonly port: Value<PortRange>;
  readonly protocol: "tcp" | "udp";
  readonly loopback: boolean;
}

/** The variables of a container; nothing for a value that comes from elsewhere. */
export type Variables = ReadonlyMap<string, Text | undefined>;

/** What a proxy that is started like this opens. */
export function entryPointActs(
  argv: readonly Text[],
  environment: Variables,
): Act[] {
  return entryPointsOf(argv, environment).map(entryPointAct);
}

export function entryPointAct(entryPoint: EntryPoint): Act {
  const { port, protocol, loopback } = entryPoint;
  const mechanism = "listen";
  const said = known(protocol, port.span);
  return {
    ...portAct({ port, protocol: said, mechanism, loopback }),
    entryPoint,
  };
}

/** The entry points of Traefik and the listeners of Kong that arguments and variables define. */
export function entryPointsOf(
  argv: readonly Text[],
  environment: Variables,
): EntryPoint[] {
  return [...flagged(argv), ...inVariables(environment)];
}

/** https://doc.traefik.io/traefik/reference/install-configuration/entrypoints/ */
const FLAG = /^--?entrypoints\.([^.=]+)\.address(?:=|$)/i;

function flagged(argv: readonly Text[]): EntryPoint[] {
  if (!argv.some(({ value }) => /entrypoints\./i.test(value))) return [];
  const command = { words: argv, writes: [], heredocs: [] };
  const commands = invocationsOfWords(argv, command).map(
    (invocation) => invocation.command,
  );
  return [...new Set(commands)].flatMap(({ words }) =>
    words.flatMap((word, i) => {
      const found = FLAG.exec(word.value);
      if (!found) return [];
      const [flag, name = ""] = found;
      const address = flag.endsWith("=")
        ? sliceText(word, flag.length)
        : words[i + 1];
      return address ? addressed(name.toLowerCase(), address) : [];
    }),
  );
}

const VARIABLE = /^TRAEFIK_ENTRYPOINTS_(\w+)_ADDRESS$/i;
/** https://developer.konghq.com/gateway/configuration/#stream_listen */
const LISTEN = /^KONG_\w*LISTEN$/;

function inVariables(environment: Variables): EntryPoint[] {
  const found: EntryPoint[] = [];
  for (const [variable, value] of environment) {
    if (!value) continue;
    const name = VARIABLE.exec(variable)?.[1];
    if (name !== undefined) found.push(...addressed(name.toLowerCase(), value));
    else if (LISTEN.test(variable)) found.push(...listened(value));
  }
  return found;
}

/** `[host]:port`, with the protocol behind a slash. */
export function addressed(name: string, text: Text): EntryPoint[] {
  const slash = text.value.lastIndexOf("/");
  const address = slash < 0 ? text : sliceText(text, 0, slash);
  const protocol = slash < 0 ? "" : text.value.slice(slash + 1).toLowerCase();
  return listening(name, address, protocol === "udp" ? "udp" : "tcp");
}

/** `0.0.0.0:23 reuseport, [::]:9443 ssl`: addresses with words behind them. */
function listened(text: Text): EntryPoint[] {
  return splitText(text, /,/g).flatMap((part) => {
    const [address, ...words] = splitText(part, /\s+/g);
    const isUdp = words.some(({ value }) => value === "udp");
    return address ? listening("", address, isUdp ? "udp" : "tcp") : [];
  });
}

function listening(
  name: string,
  address: Text,
  protocol: "tcp" | "udp",
): EntryPoint[] {
  const { host, port: written } = splitAddress(address);
  const why = unknownIn(address);
  const port = written
    ? portValue(written)
    : why === undefined
      ? undefined
      : unknown(why, placeOf(address));
  return port ? [{ name, port, protocol, loopback: isLoopbackHost(host) }] : [];
}

import type { PortRange, Value } from "../../model.ts";
import type { Text } from "../../syntax/text.ts";
import { portAct } from "./acts.ts";
import { isLoopbackHost, portValue, readArguments } from "./arguments.ts";
import type { Act } from "./acts.ts";
import type { Invocation } from "./invocations.ts";
import { listeningPrograms } from "./listening-programs.ts";
import { known } from "../values.ts";

/** A port that a program listens on, and what it starts for who connects. */
export interface Listener {
  readonly port: Value<PortRange>;
  readonly protocol: "tcp" | "udp" | "sctp";
  readonly loopback: boolean;
  readonly runs?: readonly Text[];
  readonly runsScript?: Text;
}

/** The ports that a program listens on because its arguments say so. */
export function listenersOf({ name, args }: Invocation): Listener[] {
  const program = listeningPrograms.find(({ names }) => names.includes(name));
  if (!program) return [];
  const read = readArguments(args, program.valued, program.leading);
  return program.listens(read).flatMap((heard) => {
    const { host = "", port: written, protocol = "tcp", ...runs } = heard;
    const port = written && portValue(written);
    return port
      ? { ...runs, port, protocol, loopback: isLoopbackHost(host) }
      : [];
  });
}

export function listenerAct({ port, protocol, loopback }: Listener): Act {
  return portAct({
    port,
    protocol: known(protocol, port.span),
    mechanism: "listen",
    loopback,
  });
}

import type { Facts, PortRange, Value } from "../../model.ts";
import { originOf } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import { placeOf, textValue } from "./arguments.ts";
import type { EntryPoint } from "./entry-points.ts";
import type { Invocation } from "./invocations.ts";
import { breadthOf } from "../port-rule.ts";
import { known } from "../values.ts";

/**
 * Something a command does that policies may care about, as the facts of an exposure of that kind;
 * only how far it can be reached is for the caller to say. `loopback`: it is bound to a loopback
 * address, so that nobody else can reach it.
 */
export interface Act {
  readonly kind: "command" | "port" | "package";
  readonly facts: Facts;
  readonly loopback: boolean;
  /** The proxy's door that it is, for routes that name it. */
  readonly entryPoint?: EntryPoint;
}

export const TELNET: PortRange = { from: 23, to: 23 };

/** A port that something listens on, or that a firewall lets in. */
export function portAct(act: {
  readonly port: Value<PortRange>;
  readonly protocol: Value<string>;
  readonly mechanism: "listen" | "allow";
  readonly source?: Value<string> | undefined;
  readonly loopback: boolean;
}): Act {
  const { port, protocol, mechanism, source, loopback } = act;
  return {
    kind: "port",
    loopback,
    facts: {
      port: [port],
      protocol: [protocol],
      mechanism: [known(mechanism, port.span)],
      ...(source && { source: [source] }),
      breadth: [known(breadthOf([port]), port.span)],
      certainty: [known("definite", port.span)],
    },
  };
}

/** A command that brings up a Telnet server; `place` is the word that says so. */
export function telnetServerAct(
  invocation: Invocation,
  place: Text,
  port: Value<PortRange> = known(TELNET, placeOf(place)),
  loopback = false,
): Act {
  const facts = commandFacts(invocation, "telnet-server", place);
  return { kind: "command", facts: { ...facts, port: [port] }, loopback };
}

/** A command that brings up an inetd, whatever that serves. */
export function inetdAct(invocation: Invocation, place: Text): Act {
  const facts = commandFacts(invocation, "inetd", place);
  return { kind: "command", facts, loopback: false };
}

/** What is started is the program where the command only has it started, or written down to be. */
function commandFacts(
  { name, program, args }: Invocation,
  starts: "telnet-server" | "inetd",
  word: Text,
): Facts {
  const place = placeOf(word);
  const started =
    word !== program && /^[\w.@-]+$/.test(word.value) ? word.value : name;
  const values = args
    .filter((each) => each.end > each.start)
    .map((each) => textValue(each));
  return {
    program: [known(started, place, originOf(word))],
    ...(values.length > 0 && { arguments: values }),
    starts: [known(starts, place)],
    certainty: [known("definite", place)],
  };
}

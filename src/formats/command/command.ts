import type { Text } from "../../syntax/text.ts";
import type { Act } from "./acts.ts";
import { firewallActs } from "./firewalls.ts";
import { inetdConfigActs } from "./inetd-config.ts";
import { invocationsOfScript, invocationsOfWords } from "./invocations.ts";
import type { Invocation } from "./invocations.ts";
import { listenerAct, listenersOf } from "./listeners.ts";
import type { Listener } from "./listeners.ts";
import { installedPackages, packageAct } from "./packages.ts";
import type { Surroundings } from "./surroundings.ts";
import { serviceActs } from "./service-managers.ts";
import { telnetDaemonActs } from "./telnet-daemons.ts";

/** What a program started with these arguments does (the exec form: no shell splits them). */
export function actsOfArguments(
  argv: readonly Text[],
  around?: Surroundings,
): Act[] {
  const command = { words: argv, writes: [], heredocs: [] };
  return actsOf(invocationsOfWords(argv, command, around));
}

/** What a shell does when it runs this script. */
export function actsOfScript(script: Text, around?: Surroundings): Act[] {
  return actsOf(invocationsOfScript(script, around));
}

function actsOf(invocations: readonly Invocation[]): Act[] {
  const packages = installedPackages(invocations);
  const configured = invocations.map(inetdConfigActs);
  const servesTelnet =
    packages.some(({ kind }) => kind.holdsDaemon) ||
    configured.some((acts) => acts.length > 0);
  return [
    ...invocations.flatMap((invocation, i) => [
      ...telnetDaemonActs(invocation),
      ...serviceActs(invocation, servesTelnet),
      ...configured[i]!,
      ...listenersOf(invocation).flatMap((each) =>
        listeningActs(each, invocation),
      ),
      ...firewallActs(invocation),
    ]),
    ...packages.map(packageAct),
  ];
}

/** A listener that hands its connections to a telnetd is that daemon, on the listener's port. */
function listeningActs(listener: Listener, { command }: Invocation): Act[] {
  const { runs = [], runsScript, port, loopback } = listener;
  const served = [
    ...invocationsOfWords(runs, command),
    ...(runsScript ? invocationsOfScript(runsScript) : []),
  ].flatMap(telnetDaemonActs);
  return served.length > 0
    ? served.map((act) => ({
        ...act,
        loopback,
        facts: { ...act.facts, port: [port] },
      }))
    : [listenerAct(listener)];
}

import type { Act } from "../command/acts.ts";
import { firewallActs } from "../command/firewalls.ts";
import { inetdConfigActs } from "../command/inetd-config.ts";
import type { Invocation } from "../command/invocations.ts";
import { listenerAct, listenersOf } from "../command/listeners.ts";
import { serviceActs } from "../command/service-managers.ts";
import { telnetDaemonActs } from "../command/telnet-daemons.ts";

/** Programs that decide what starts when the image does. */
const enablers = new Set([
  ...["systemctl", "deb-systemd-helper", "rc-update", "chkconfig"],
  ...["update-rc.d", "insserv"],
]);

/**
 * What a RUN does that counts, packages aside. A service that is merely started is gone when the
 * layer is done; what enables one, and what configures an inetd, stays. A Telnet daemon that is
 * called by its name is told, like every listener: nobody needs one in a build.
 */
export function layerActs(
  invocation: Invocation,
  servesTelnet: boolean,
): Act[] {
  return [
    ...telnetDaemonActs(invocation),
    ...(enables(invocation) ? serviceActs(invocation, servesTelnet) : []),
    ...inetdConfigActs(invocation),
    ...firewallActs(invocation),
    ...listenersOf(invocation).map(listenerAct),
  ];
}

/** `systemctl start` starts nothing that lasts; `systemctl enable` does. */
function enables({ name, args }: Invocation): boolean {
  if (!enablers.has(name)) return false;
  const needsVerb = name === "systemctl" || name === "deb-systemd-helper";
  return !needsVerb || args.some(({ value }) => /^(?:re)?enable$/.test(value));
}

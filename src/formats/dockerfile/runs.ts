import type { Act } from "../command/acts.ts";
import { firewallActs } from "../command/firewalls.ts";
import { inetdConfigActs } from "../command/inetd-config.ts";
import type { Invocation } from "../command/invocations.ts";
import { listenerAct, listenersOf } from "../command/listeners.ts";
import { serviceActs } from "../command/service-managers.ts";

/** Programs that decide what starts when the image does. */
const enablers = new Set([
  ...["systemctl", "deb-systemd-helper", "rc-update", "chkconfig"],
  ...["update-rc.d", "insserv"],
]);

/**
 * What a RUN does that counts, packages aside. A Telnet daemon that it merely starts is gone when
 * the layer is done, and so is a service; what enables one, and what configures an inetd, stays.
 */
export function layerActs(
  invocation: Invocation,
  servesTelnet: boolean,
): Act[] {
  return [
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

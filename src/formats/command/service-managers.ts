import { sliceText } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import { inetdAct, telnetServerAct } from "./acts.ts";
import { has, readArguments, valueOf } from "./arguments.ts";
import type { Act } from "./acts.ts";
import type { Invocation } from "./invocations.ts";

/** A program that starts services or has them started at boot. */
interface ServiceManager {
  readonly names: readonly string[];
  /** `systemctl enable telnet.socket`, `service xinetd start`, `insserv xinetd`. */
  readonly order: "verb units" | "unit verb" | "units";
  readonly valued?: string;
  /** An option that starts the unit it is given, as `chkconfig --add telnet` does. */
  readonly option?: string;
}

const managers: readonly ServiceManager[] = [
  {
    names: ["systemctl", "deb-systemd-helper", "deb-systemd-invoke"],
    order: "verb units",
    valued:
      "t type p property root H host M machine n lines o output s signal job-mode preset-mode state",
  },
  { names: ["service", "invoke-rc.d", "rc-service"], order: "unit verb" },
  { names: ["rc-update"], order: "verb units" },
  {
    names: ["chkconfig"],
    order: "unit verb",
    valued: "level levels add del override",
    option: "add",
  },
  { names: ["update-rc.d"], order: "unit verb" },
  { names: ["insserv"], order: "units", valued: "p path i" },
];

const starting = new Set(
  "start restart try-restart condrestart force-reload reload-or-restart reload-or-try-restart enable reenable on add defaults onestart forcestart faststart".split(
    " ",
  ),
);

/** A script in one of these folders is named like the service it starts and stops. */
export const initScript = /\/(?:init\.d|rc\.d)\/[^/]+$/;

const telnetUnit =
  /^(?:telnet|telnetd|in\.telnetd|utelnetd|telnetd-ssl|inetutils-telnetd|busybox-telnetd|telnet-server)(?:@[^.]*)?(?:\.(?:socket|service))?$/;
const inetdUnit =
  /^(?:inetd|xinetd|openbsd-inetd|inetutils-inetd|rlinetd|busybox-inetd)(?:\.(?:socket|service))?$/;

/** An inetd serves Telnet when its configuration, which stands elsewhere, says so. */
const inetdPrograms = new Set([
  "inetd",
  "xinetd",
  "openbsd-inetd",
  "inetutils-inetd",
  "rlinetd",
]);

/**
 * Telnet services and inetds that a command starts or enables. `servesTelnet`: the same script
 * gives the inetd a Telnet server to serve.
 */
export function serviceActs(
  invocation: Invocation,
  servesTelnet: boolean,
): Act[] {
  return startedUnits(invocation).flatMap((unit) => {
    if (telnetUnit.test(unit.value)) return telnetServerAct(invocation, unit);
    if (!inetdUnit.test(unit.value)) return [];
    return servesTelnet
      ? telnetServerAct(invocation, unit)
      : inetdAct(invocation, unit);
  });
}

function startedUnits(invocation: Invocation): readonly Text[] {
  const { name, program, path, args } = invocation;
  if (initScript.test(path)) return startsFirst(args) ? [program] : [];
  if (inetdPrograms.has(name)) return [program];
  const manager = managers.find(({ names }) => names.includes(name));
  if (!manager) return [];
  const read = readArguments(args, manager.valued);
  const added = manager.option && valueOf(read, manager.option);
  if (added) return [unitName(added)];
  if (has(read, "help", "version", "r", "remove")) return [];
  const { operands } = read;
  const [first, ...others] = operands;
  const units =
    manager.order === "units"
      ? operands
      : manager.order === "verb units"
        ? startsFirst(operands)
          ? others
          : []
        : startsFirst(others)
          ? [first!]
          : [];
  return units.map(unitName);
}

function startsFirst([verb]: readonly Text[]): boolean {
  return verb !== undefined && starting.has(verb.value);
}

/** Units can be given as paths of their files. */
function unitName(unit: Text): Text {
  return sliceText(unit, unit.value.lastIndexOf("/") + 1);
}

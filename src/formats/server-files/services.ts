import type { Text } from "../../syntax/text.ts";
import type { PortRange } from "../../model.ts";
import { TELNET } from "../command/acts.ts";
import type { Act } from "../command/acts.ts";
import { isLoopbackHost, placeOf } from "../command/arguments.ts";
import { actsOfScript } from "../command/command.ts";
import { telnetEntries } from "../command/inetd-entries.ts";
import { passageOf } from "../command/passage.ts";
import { known } from "../values.ts";
import { partsOf } from "./heard.ts";

/** Units of systemd that are there for Telnet. */
export const telnetUnit =
  /(?:^|\/)(?:in\.|u|busybox-|inetutils-)?telnetd?(?:-server)?@?\.(?:socket|service)(?:\.d\/[^/]+)?$/;

/** An act that `name` begins; `place` is the word that says so. */
export function serverAct(
  name: Text,
  place: Text,
  port: PortRange = TELNET,
  loopback = false,
): Act {
  const span = placeOf(place);
  return {
    kind: "command",
    loopback,
    facts: {
      program: [known(name.value, placeOf(name))],
      starts: [known("telnet-server", span)],
      port: [known(port, span)],
    },
  };
}

/** inetd's and xinetd's own files: what serves Telnet in them, told once. */
export function inetdActs(name: Text, body: Text): Act[] {
  return telnetEntries(passageOf([body]))
    .slice(0, 1)
    .map((entry) => serverAct(name, entry));
}

/** Whether a text of any name has a line of inetd, or a service of xinetd, for Telnet. */
export function isInetd(value: string): boolean {
  return (
    /^[ \t]*(?:telnets?|23)[ \t]+stream[ \t]+tcp[46]?[ \t]/m.test(value) ||
    /^[ \t]*service[ \t]+[\w-]+\s*\{[^{}]*\b(?:socket_type|server|disable|port)\s*=/m.test(
      value,
    )
  );
}

/** https://www.freedesktop.org/software/systemd/man/latest/systemd.socket.html */
export function socketActs(name: Text, path: string, body: Text): Act[] {
  const setting =
    /^[ \t]*ListenStream[ \t]*=[ \t]*(?:(\S+):)?(\d{1,5})[ \t]*\r?$/dgm;
  return partsOf(body, setting).flatMap(({ part }) => {
    const place = part(2)!;
    const port = Number(place.value);
    const host = part(1)?.value.replace(/^\[|\]$/g, "") ?? "";
    return telnetUnit.test(path) || port === TELNET.from
      ? serverAct(name, place, { from: port, to: port }, isLoopbackHost(host))
      : [];
  });
}

export function isSocketUnit(value: string): boolean {
  return /^\[Socket\][ \t]*\r?$/m.test(value);
}

/** A service of Telnet's own name is one where it executes a telnetd. */
export function telnetServiceActs(name: Text, body: Text): Act[] {
  const daemon = /^[ \t]*ExecStart[ \t]*=[^\n]*?([\w.-]*telnetd)\b/dgm;
  return partsOf(body, daemon)
    .slice(0, 1)
    .map(({ part }) => serverAct(name, part(1)!));
}

/** What a unit executes; the letters before a path change how, not what. */
export function unitActs(body: Text): Act[] {
  const line =
    /^[ \t]*ExecStart(?:Pre|Post)?[ \t]*=[ \t]*[-@:+!|]*((?:[^\\\n]|\\[^])+)/dgm;
  return partsOf(body, line)
    .flatMap(({ part }) => actsOfScript(part(1)!))
    .filter(({ kind }) => kind !== "package");
}

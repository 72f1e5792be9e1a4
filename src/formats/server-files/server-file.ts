import type { PortRange } from "../../model.ts";
import { cutterOf, cutText } from "../../syntax/shell-word.ts";
import type { Text } from "../../syntax/text.ts";
import { TELNET } from "../command/acts.ts";
import type { Act } from "../command/acts.ts";
import { placeOf } from "../command/arguments.ts";
import { actsOfScript } from "../command/command.ts";
import { telnetEntries } from "../command/inetd-entries.ts";
import { passageOf } from "../command/passage.ts";
import { isForShell } from "../dockerfile/scripts.ts";
import { known } from "../values.ts";

/** A file that lies where some server may read it. */
export interface ServerFile {
  /** The characters that name it: an act that no text says stands there. */
  readonly name: Text;
  readonly path: string;
  /** What it was named before it was put there. */
  readonly source: string;
}

const telnetPath = /(?:^|\/)x?inetd\.d\/[\w.-]*telnet[\w.-]*$/;
const configPath = /(?:^|\/)(?:x?inetd\.conf|x?inetd\.d\/[^/]+)$/;
const telnetUnit =
  /(?:^|\/)(?:in\.|u|busybox-|inetutils-)?telnetd?(?:-server)?@?\.(?:socket|service)$/;
const socketUnit = /\.socket$/;

/** Files of inetd, xinetd and systemd that are there for nothing but Telnet. */
export function actsOfName({ name, path, source }: ServerFile): Act[] {
  const isTelnet = [path, source].some(
    (each) => telnetPath.test(each) || telnetUnit.test(each),
  );
  return isTelnet ? [fileAct(name, name)] : [];
}

/** What a file of this content would start. */
export function actsOfContent({ name, path }: ServerFile, body: Text): Act[] {
  if (configPath.test(path))
    return telnetEntries(passageOf([body]))
      .slice(0, 1)
      .map((entry) => fileAct(name, entry));
  if (socketUnit.test(path)) return listeningSockets(name, path, body);
  if (telnetUnit.test(path))
    return /^\s*ExecStart\s*=.*telnetd/m.test(body.value)
      ? [fileAct(name, name)]
      : [];
  return isScript(path, body)
    ? actsOfScript(body).filter(({ kind }) => kind !== "package")
    : [];
}

/** https://www.freedesktop.org/software/systemd/man/latest/systemd.socket.html */
function listeningSockets(name: Text, path: string, body: Text): Act[] {
  const cut = cutterOf(body);
  const setting =
    /^[ \t]*ListenStream[ \t]*=[ \t]*(?:\S+:)?(\d{1,5})[ \t]*\r?$/dgm;
  return [...body.value.matchAll(setting)].flatMap(({ 1: port, indices }) => {
    const number = Number(port);
    const place = cutText(cut, body, ...indices![1]!);
    return place && (telnetUnit.test(path) || number === TELNET.from)
      ? [fileAct(name, place, { from: number, to: number })]
      : [];
  });
}

/** A file without an ending is a script only if its first line says so. */
function isScript(path: string, body: Text): boolean {
  return (
    isForShell(body) && (/\.(?:sh|bash)$/.test(path) || /^#!/.test(body.value))
  );
}

function fileAct(name: Text, place: Text, port: PortRange = TELNET): Act {
  const span = placeOf(place);
  return {
    kind: "command",
    loopback: false,
    facts: {
      program: [known(name.value, placeOf(name))],
      starts: [known("telnet-server", span)],
      port: [known(port, span)],
    },
  };
}

import { heredocOf } from "../../syntax/dockerfile-heredocs.ts";
import { cutterOf, cutText } from "../../syntax/shell-word.ts";
import { sliceText } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import type { PortRange } from "../../model.ts";
import { TELNET } from "../command/acts.ts";
import { placeOf } from "../command/arguments.ts";
import { actsOfScript } from "../command/command.ts";
import type { Act } from "../command/acts.ts";
import { telnetEntries } from "../command/inetd-entries.ts";
import { passageOf } from "../command/passage.ts";
import { known } from "../values.ts";
import { isForShell } from "./scripts.ts";
import type { Step } from "./stages.ts";

/** A file that an instruction puts into the image. */
interface CopiedFile {
  /** The characters of its name: of the destination, or of the source where that is a folder. */
  readonly name: Text;
  readonly path: string;
  /** What it was named before. */
  readonly source: string;
  /** The text of a here-document. */
  readonly body?: Text;
}

const telnetPath = /(?:^|\/)x?inetd\.d\/[\w.-]*telnet[\w.-]*$/;
const configPath = /(?:^|\/)(?:x?inetd\.conf|x?inetd\.d\/[^/]+)$/;
const telnetUnit =
  /(?:^|\/)(?:in\.|u|busybox-|inetutils-)?telnetd?(?:-server)?@?\.(?:socket|service)$/;
const socketUnit = /\.socket$/;

/** What the files that COPY and ADD bring along would start: they lie there as data. */
export function copiedActs(step: Step): Act[] {
  return copiedFiles(step).flatMap((file) =>
    file.body ? actsOfContent(file, file.body) : actsOfName(file),
  );
}

/** Files of inetd, xinetd and systemd that are there for nothing but Telnet. */
function actsOfName({ name, path, source }: CopiedFile): Act[] {
  const isTelnet = [path, source].some(
    (each) => telnetPath.test(each) || telnetUnit.test(each),
  );
  return isTelnet ? [fileAct(name, name)] : [];
}

/** What a file of this content would start. */
export function actsOfContent({ name, path }: CopiedFile, body: Text): Act[] {
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

function copiedFiles({ instruction, words }: Step): CopiedFile[] {
  const destination = words.at(-1)?.text;
  if (!destination) return [];
  const bodies = [...instruction.heredocs];
  const sources = words.slice(0, -1).map(({ text }) => text);
  const isFolder = sources.length > 1 || destination.value.endsWith("/");
  return sources.map((text) => {
    const opened = instruction.exec ? undefined : heredocOf(text.value);
    const body = opened && bodies.shift()?.body;
    const source = opened ? opened.name : text.value;
    const folder = destination.value.replace(/\/*$/, "/");
    return {
      name: !isFolder
        ? lastComponent(destination)
        : opened
          ? partNamed(text, opened.name)
          : lastComponent(text),
      path: isFolder ? `${folder}${nameOf(source)}` : destination.value,
      source,
      ...(body && { body }),
    };
  });
}

/** The name in `<<NAME`. */
function partNamed(text: Text, name: string): Text {
  const from = Math.max(text.value.indexOf(name), 0);
  return sliceText(text, from, from + name.length);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function lastComponent(path: Text): Text {
  return sliceText(path, path.value.lastIndexOf("/") + 1);
}

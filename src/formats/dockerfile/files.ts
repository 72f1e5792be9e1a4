import { heredocOf } from "../../syntax/dockerfile-heredocs.ts";
import { sliceText, textFrom } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import type { Act } from "../command/acts.ts";
import {
  actsOfContent,
  actsOfName,
  isServerFile,
} from "../server-files/server-file.ts";
import { candidatesOf, copiesOf } from "./copies.ts";
import type { Copy } from "./copies.ts";
import { contextPath, folderOf, lastPart, pathBelow } from "./paths.ts";
import type { BuildContext } from "./context.ts";
import type { Stage } from "./stages.ts";
import type { Step } from "./steps.ts";

/** What the files that COPY and ADD bring along would start: they lie there as data. */
export function copiedActs(step: Step, { context }: Stage): Act[] {
  return copiesOf(step).flatMap((copy) => {
    const { body, from } = copy;
    if (body) return actsOfContent(namedFile(copy), body);
    const files = context && !from ? filesOf(copy, context) : [];
    const readable = files.flatMap(({ file, path }) => {
      const text = context?.textOf(file);
      return text ? [{ text, path }] : [];
    });
    return readable.length > 0
      ? readable.flatMap(({ text, path }) => actsInside(text, path))
      : actsOfName(namedFile(copy));
  });
}

/** The name of a copied file: the characters of the destination, or of the source where that is a folder. */
function namedFile({ word, source, destination, isFolder, last }: Copy) {
  const isOpened = heredocOf(word.value) !== undefined;
  return {
    name: !isFolder
      ? lastComponent(last)
      : isOpened
        ? partNamed(word, source)
        : lastComponent(word),
    path: isFolder ? `${destination}/${lastPart(source)}` : destination,
    source,
  };
}

/** The name in `<<NAME`. */
function partNamed(text: Text, name: string): Text {
  const from = Math.max(text.value.indexOf(name), 0);
  return sliceText(text, from, from + name.length);
}

function lastComponent(path: Text): Text {
  return sliceText(path, path.value.lastIndexOf("/") + 1);
}

interface Brought {
  /** In the build context. */
  readonly file: string;
  /** In the image. */
  readonly path: string;
}

const serverFolders = [
  ...["/etc/xinetd.d", "/etc/inetd.d", "/etc/systemd/system"],
  ...["/lib/systemd/system", "/usr/lib/systemd/system"],
];
const serverFiles = ["/etc/inetd.conf", "/etc/xinetd.conf"];

/** The files of the context that a copy puts to where servers read their configuration. */
function filesOf(copy: Copy, context: BuildContext): Brought[] {
  const { destination, isFolder } = copy;
  const source = contextPath(copy.source);
  const name = lastPart(source);
  const isMany = /[*?[]/.test(name);
  if (!isMany && context.kind(source) === "file") {
    const isInside = isFolder || serverFolders.includes(destination);
    const path = isInside ? below(destination, name) : destination;
    return isConfiguration(path) ? [{ file: source, path }] : [];
  }
  if (isMany) {
    const inFolder = serverFolders.includes(destination);
    const files = inFolder ? context.filesIn(folderOf(source)) : [];
    return files.flatMap((file) => {
      const path = below(destination, lastPart(file));
      return candidatesOf(copy, path).includes(file) ? [{ file, path }] : [];
    });
  }
  if (context.kind(source) !== "directory") return [];
  const inSource = (rest: string): string =>
    source === "" ? rest : rest === "" ? source : `${source}/${rest}`;
  const places = serverFolders.flatMap((folder) => {
    const rest = folder === destination ? "" : pathBelow(destination, folder);
    if (rest === undefined) return [];
    return context
      .filesIn(inSource(rest))
      .map((file) => ({ file, path: below(folder, lastPart(file)) }));
  });
  const alone = serverFiles.flatMap((path) => {
    const rest = pathBelow(destination, path);
    return rest === undefined ? [] : [{ file: inSource(rest), path }];
  });
  return [...places, ...alone].filter(({ path }) => isConfiguration(path));
}

function below(folder: string, name: string): string {
  return folder === "/" ? `/${name}` : `${folder}/${name}`;
}

/** Scripts count when something starts them. */
function isConfiguration(path: string): boolean {
  return isServerFile(path, "") && !/\.(?:sh|bash)$/.test(path);
}

/** What a configuration says at its own place; the name of the file is told where it says so. */
function actsInside(body: Text, path: string): Act[] {
  const { source, start, end } = body;
  const text = lastPart(path);
  const name = textFrom(source, [{ text, start, end }], start, end);
  return actsOfContent({ name, path, source: path }, body).map((act) => {
    const { program = [], starts = [] } = act.facts;
    const [place] = starts.map(({ span }) => span);
    const moved = program.map((each) =>
      place && each.span.start <= place.start && each.span.end >= place.end
        ? { ...each, span: place }
        : each,
    );
    return { ...act, facts: { ...act.facts, program: moved } };
  });
}

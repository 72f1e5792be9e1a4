import { heredocOf } from "../../syntax/dockerfile-heredocs.ts";
import { sliceText } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import type { Act } from "../command/acts.ts";
import { actsOfContent, actsOfName } from "../server-files/server-file.ts";
import type { ServerFile } from "../server-files/server-file.ts";
import type { Step } from "./stages.ts";

/** A file that an instruction puts into the image; its name are the characters of the destination, or of the source where that is a folder. */
interface CopiedFile extends ServerFile {
  /** The text of a here-document. */
  readonly body?: Text;
}

/** What the files that COPY and ADD bring along would start: they lie there as data. */
export function copiedActs(step: Step): Act[] {
  return copiedFiles(step).flatMap((file) =>
    file.body ? actsOfContent(file, file.body) : actsOfName(file),
  );
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

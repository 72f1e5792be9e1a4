import type { Escape } from "../../syntax/dockerfile-lines.ts";
import { splitBlanks } from "../../syntax/dockerfile-words.ts";
import type { Instruction } from "../../syntax/dockerfile.ts";
import { cutterOf, cutText } from "../../syntax/shell-word.ts";
import type { Text } from "../../syntax/text.ts";
import { shells } from "../command/wrappers.ts";
import type { OpenScope } from "./declare.ts";
import { expand } from "./expand.ts";
import type { Expansion } from "./expand.ts";
import { folderFrom } from "./paths.ts";
import type { Variable } from "./scope.ts";

/** An instruction of a stage, with the values that variables have there. */
export interface Step {
  /** Its place among the steps of its stage. */
  readonly index: number;
  readonly instruction: Instruction;
  /** The words of EXPOSE, ADD, COPY and WORKDIR. */
  readonly words: readonly Expansion[];
  /** The image or stage that files are taken from, as `--from=` or `--mount=from=` names it. */
  readonly takesFrom: readonly Text[];
  /** It runs in builds that begin with this image. */
  readonly delayed: boolean;
  /** Where relative paths begin. */
  readonly folder: string;
  /** What the shell form is read by is a shell as POSIX has it. */
  readonly hasShell: boolean;
  /** The variables of a RUN that refers to any, or whose scripts may. */
  readonly variables?: ReadonlyMap<string, Variable>;
}

/** What instructions change for those below them. */
export interface Setting {
  /** As WORKDIR says; the base image's own is not known, and taken for the root. */
  folder: string;
  /** As SHELL says. */
  hasShell: boolean;
}

export const usualSetting: Setting = { folder: "/", hasShell: true };

/** The instruction as a step; what it sets counts from the next one on. */
export function stepOf(
  instruction: Instruction,
  scope: OpenScope,
  setting: Setting,
  around: {
    readonly index: number;
    readonly escape: Escape;
    readonly delayed: boolean;
  },
): Step {
  const { keyword, exec, argument, heredocs } = instruction;
  const words = wordsOf(instruction).flatMap((word) =>
    splitExpansion(expand(word, around.escape, scope)),
  );
  const refers =
    keyword === "RUN" &&
    [argument, ...heredocs.map(({ body }) => body)].some(({ value }) =>
      /\$|\.sh\b/.test(value),
    );
  if (refers) scope.shared = true;
  const step: Step = {
    ...{ instruction, words, takesFrom: takenFrom(instruction) },
    ...{ index: around.index, delayed: around.delayed },
    ...setting,
    ...(refers && { variables: scope.variables }),
  };
  const [word] = words;
  if (keyword === "WORKDIR" && word)
    setting.folder = folderFrom(setting.folder, word.text.value);
  if (keyword === "SHELL" && exec) setting.hasShell = isShell(exec);
  return step;
}

/** `["/bin/bash", "-o", "pipefail", "-c"]`, and not `["powershell", "-Command"]`. */
function isShell([program]: readonly Text[]): boolean {
  const path = program?.value ?? "";
  return shells.has(path.slice(path.lastIndexOf("/") + 1));
}

const withWords = new Set(["EXPOSE", "ADD", "COPY", "WORKDIR"]);

function wordsOf({ keyword, exec, argument }: Instruction): readonly Text[] {
  if (keyword === "WORKDIR") return [argument];
  return withWords.has(keyword) ? (exec ?? splitBlanks(argument)) : [];
}

/** A variable can stand for several words. */
function splitExpansion({ text, possible }: Expansion): Expansion[] {
  const cut = cutterOf(text);
  return [...text.value.matchAll(/\S+/g)].flatMap(({ index, 0: word }) => {
    const part =
      word.length === text.value.length
        ? text
        : cutText(cut, text, index, index + word.length);
    return part ? { text: part, possible } : [];
  });
}

/** `COPY --from=`, and `from=` among the comma-separated settings of `RUN --mount=`. */
function takenFrom({ keyword, flags }: Instruction): Text[] {
  return flags.flatMap(({ name, value }) => {
    if (!value) return [];
    if (keyword === "COPY" && name === "from") return [value];
    if (keyword !== "RUN" || name !== "mount") return [];
    const cut = cutterOf(value);
    return [...value.value.matchAll(/(?<=^|,)from=([^,]+)/dg)].flatMap(
      ({ indices }) => cutText(cut, value, ...indices![1]!) ?? [],
    );
  });
}

import { heredocOf } from "../../syntax/dockerfile-heredocs.ts";
import type { Instruction } from "../../syntax/dockerfile.ts";
import { sliceText, textFrom } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import { actsOfArguments, actsOfScript } from "../command/command.ts";
import type { Act } from "../command/acts.ts";
import {
  invocationsOfScript,
  invocationsOfWords,
} from "../command/invocations.ts";
import type { Invocation } from "../command/invocations.ts";
import type { Surroundings } from "../command/surroundings.ts";
import { shells } from "../command/wrappers.ts";

/** What an instruction runs: a program with its arguments, or a text that a shell reads. */
export type Running =
  { readonly words: readonly Text[] } | { readonly script: Text };

/**
 * The exec form, the shell form, and of RUN a here-document as the script, or the here-documents as
 * the shell's own; nothing that is for another kind of shell.
 * https://docs.docker.com/reference/dockerfile/#here-documents
 */
export function runningOf(
  { exec, argument, heredocs }: Instruction,
  hasShell = true,
): Running {
  const [first] = heredocs;
  if (exec) return { words: exec };
  if (!hasShell) return { words: [] };
  if (!first) return { script: argument };
  if (heredocs.length === 1 && heredocOf(argument.value))
    return isForShell(first.body) ? { script: first.body } : { words: [] };
  const { source } = argument;
  const [start, end] = [first.body.start, heredocs.at(-1)!.end];
  const bodies = source.text.slice(start - 1, end);
  const pieces = [...argument.pieces, { text: bodies, start: start - 1, end }];
  return { script: textFrom(source, pieces, argument.start, end) };
}

/** Whether a text is a script for a shell, or has no `#!` that says otherwise. */
export function isForShell(body: Text): boolean {
  const line = /^#!([^\n]*)/.exec(body.value)?.[1];
  if (line === undefined) return true;
  const words = line.trim().split(/\s+/);
  const names = words.map((word) => word.slice(word.lastIndexOf("/") + 1));
  const program = names[0] === "env" ? names[1] : names[0];
  return shells.has(program ?? "");
}

export function invocationsOf(
  running: Running,
  around: Surroundings,
): Invocation[] {
  if ("script" in running) return invocationsOfScript(running.script, around);
  const { words } = running;
  return invocationsOfWords(words, { words, writes: [], heredocs: [] }, around);
}

export function actsOf(running: Running, around: Surroundings): Act[] {
  return "script" in running
    ? actsOfScript(running.script, around)
    : actsOfArguments(running.words, around);
}

/**
 * The entrypoint followed by the command; an entrypoint in shell form takes no arguments.
 * https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact
 */
export function joinRunning(
  entrypoint: Running | undefined,
  command: Running | undefined,
): Running {
  if (!entrypoint) return command ?? { words: [] };
  if ("script" in entrypoint || !command) return entrypoint;
  return {
    words: [
      ...entrypoint.words,
      ...("words" in command ? command.words : shellWords(command.script)),
    ],
  };
}

/** `sh -c SCRIPT`, whose first words stand nowhere. */
function shellWords(script: Text): Text[] {
  const at = sliceText(script, 0, 0);
  return [
    ...["sh", "-c"].map((text) =>
      textFrom(
        script.source,
        [{ text, start: at.start, end: at.start }],
        at.start,
        at.start,
      ),
    ),
    script,
  ];
}

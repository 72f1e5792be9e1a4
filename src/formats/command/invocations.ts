import { readScript } from "../../syntax/shell-script.ts";
import type { SimpleCommand } from "../../syntax/shell-reader.ts";
import { sliceText, UNKNOWN } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import { has, readArguments, valueOf } from "./arguments.ts";
import { nothingAround } from "./surroundings.ts";
import type { Surroundings } from "./surroundings.ts";
import {
  commandOptions,
  entrypointScript,
  multiCalls,
  oftenWrapped,
  shells,
  wrappers,
} from "./wrappers.ts";

/** One program that a command really runs, wrappers taken away. */
export interface Invocation {
  /** Without its folder. */
  readonly name: string;
  /** The characters of `name`. */
  readonly program: Text;
  /** As written, folder included. */
  readonly path: string;
  readonly args: readonly Text[];
  /** The command it is part of, for redirections and pipes. */
  readonly command: SimpleCommand;
}

/** Nobody nests wrappers deeper than this; hostile files do. */
const MOST_WRAPPERS = 24;

/** The programs that a script runs, those of scripts inside it included. */
export function invocationsOfScript(
  script: Text,
  around: Surroundings = nothingAround,
  depth = 0,
): Invocation[] {
  if (depth > MOST_WRAPPERS) return [];
  return readScript(script, around.variable).flatMap((command) =>
    invocationsOfWords(command.words, command, around, depth),
  );
}

/** The programs that the words of one command run. */
export function invocationsOfWords(
  words: readonly Text[],
  command: SimpleCommand,
  around: Surroundings = nothingAround,
  depth = 0,
): Invocation[] {
  if (depth > MOST_WRAPPERS) return [];
  const first = words.findIndex(({ value }) => !isAssignment(value));
  const word = words[first];
  if (!word) return [];
  const program = sliceText(word, word.value.lastIndexOf("/") + 1);
  const invocation: Invocation = {
    ...{ name: program.value, program, path: word.value, command },
    args: words.slice(first + 1),
  };
  const { scripts, rest } = wrappedBy(invocation, around) ?? {};
  if (!scripts && !rest) return [invocation];
  return [
    ...(scripts ?? []).flatMap((script) =>
      invocationsOfScript(script, around, depth + 1),
    ),
    ...(rest ? invocationsOfWords(rest, command, around, depth + 1) : []),
  ];
}

/** What the program runs instead of being of interest itself. */
interface Wrapped {
  readonly scripts?: readonly Text[];
  readonly rest?: readonly Text[];
}

function wrappedBy(
  invocation: Invocation,
  around: Surroundings,
): Wrapped | undefined {
  const { name, path, args } = invocation;
  const wrapper = wrappers.find(({ names }) => names.includes(name));
  if (wrapper) {
    const read = readArguments(args, wrapper.valued, true);
    const { before = 0, except = [] } = wrapper;
    return has(read, ...except) ? {} : { rest: read.operands.slice(before) };
  }
  if (shells.has(name)) return shellInput(invocation, around);
  if (multiCalls.has(name)) return { rest: args };
  if (name === UNKNOWN && behindVariable(args)) return { rest: args };
  if (name === "eval") return evaluated(args);
  if (name === "start-stop-daemon") return startStopDaemon(args);
  if (/^python[\d.]*$/.test(name)) return pythonModule(args);
  if (name === "." || name === "source") return scriptAt(around, args[0]);
  const script = around.script?.(path);
  if (script) {
    const goesOn = /\$(?:@|\{@\}|\*)/.test(script.value);
    return { scripts: [script], ...(goesOn && { rest: args }) };
  }
  if (entrypointScript.test(name)) return { rest: args };
  const valued = commandOptions.get(name);
  return valued === undefined ? undefined : optionScript(args, valued);
}

/**
 * `$SUDO apt-get ...`, `"$BUSYBOX" telnetd -F`: whatever the variable stands for, what follows is
 * the program. Of `$INSTALL telnetd` that is not so.
 */
function behindVariable([program, option]: readonly Text[]): boolean {
  const { value = "" } = program ?? {};
  const name = value.slice(value.lastIndexOf("/") + 1);
  const isDaemon = /telnetd$/.test(name) && /^-/.test(option?.value ?? "");
  return isDaemon || oftenWrapped.has(name);
}

/** `sh -c TEXT`, `sh <<EOF`, `echo TEXT | sh`. */
function shellInput(
  { args, command }: Invocation,
  around: Surroundings,
): Wrapped {
  const read = readArguments(args, "o O rcfile init-file", true);
  if (has(read, "c")) return { scripts: read.operands.slice(0, 1) };
  if (read.operands.length > 0 && !has(read, "s"))
    return scriptAt(around, read.operands[0]);
  const piped = command.input ? printedWords(command.input) : [];
  return { scripts: [...command.heredocs, ...piped] };
}

function scriptAt({ script }: Surroundings, path: Text | undefined): Wrapped {
  const found = path && script?.(path.value);
  return found ? { scripts: [found] } : {};
}

/** The words of `echo` and `printf`, the here-documents of `cat`. */
function printedWords(command: SimpleCommand): readonly Text[] {
  const program = command.words[0]?.value;
  if (program === "echo" || program === "printf") return command.words.slice(1);
  return program === "cat" ? command.heredocs : [];
}

function evaluated(args: readonly Text[]): Wrapped {
  return args.length === 1 ? { scripts: args } : { rest: args };
}

/** https://man7.org/linux/man-pages/man8/start-stop-daemon.8.html */
function startStopDaemon(args: readonly Text[]): Wrapped {
  const valued =
    "x exec a startas p pidfile n name u user c chuid g group d chdir r chroot N nicesched k umask R retry s signal P procsched I iosched";
  const read = readArguments(args, valued);
  const program = valueOf(read, "a", "startas") ?? valueOf(read, "x", "exec");
  if (!program || !has(read, "S", "start")) return {};
  return { rest: [program, ...read.operands] };
}

/** `python -m MODULE`: the module is the program. */
function pythonModule(args: readonly Text[]): Wrapped {
  const flag = args.findIndex(({ value }) => !/^-[^-cm]*$/.test(value));
  return args[flag]?.value === "-m" ? { rest: args.slice(flag + 1) } : {};
}

/** `su -c TEXT user`; without a text, `runuser -u user -- PROGRAM`. */
function optionScript(args: readonly Text[], valued: string): Wrapped {
  const script = valueOf(readArguments(args, valued), "c", "command");
  if (script) return { scripts: [script] };
  const read = readArguments(args, valued, true);
  return has(read, "u", "user") ? { rest: read.operands } : {};
}

function isAssignment(word: string): boolean {
  return /^[A-Za-z_]\w*\+?=/.test(word);
}

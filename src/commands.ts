import { readArguments } from "./arguments.ts";
import type { Arguments } from "./arguments.ts";
import { checkCommand } from "./commands/check.ts";
import { explainCommand } from "./commands/explain.ts";
import { exposuresCommand } from "./commands/exposures.ts";
import { helpText } from "./commands/help.ts";
import { didYouMean } from "./nearest.ts";
import { MissingPath, UsageError } from "./options.ts";
import { version } from "./version.ts";

type Command = (args: Arguments, words: readonly string[]) => Promise<number>;

/** THE table of commands. */
const commands: Record<string, Command> = {
  check: checkCommand,
  explain: explainCommand,
  exposures: exposuresCommand,
};

/** Runs the command line and gives the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv);
  if (args.flag("help")) return print(helpText());
  if (args.flag("version")) return print(`${version()}\n`);
  const [first, ...rest] = args.words;
  const named = first !== undefined && Object.hasOwn(commands, first);
  try {
    return named
      ? await commands[first]!(args, rest)
      : await checkCommand(args, args.words);
  } catch (error) {
    throw error instanceof MissingPath ? suggestCommand(error) : error;
  }
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

/** A path that does not exist was perhaps meant as a command. */
function suggestCommand({ path, message }: MissingPath): UsageError {
  return new UsageError(message + didYouMean(path, Object.keys(commands)));
}

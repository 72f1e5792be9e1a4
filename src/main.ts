import { run } from "./commands.ts";
import { UsageError } from "./options.ts";
import { safeText } from "./report/safe.ts";

/** 2: wrong use; 3: a bug in Portcullis. */
async function main(): Promise<number> {
  try {
    return await run(process.argv.slice(2));
  } catch (error) {
    if (error instanceof UsageError) {
      const lines = error.message.split("\n").map(safeText);
      process.stderr.write(
        `portcullis: ${lines.join("\n")}\nSee portcullis --help\n`,
      );
      return 2;
    }
    if ((error as NodeJS.ErrnoException).syscall === "uv_cwd") {
      process.stderr.write("portcullis: the working directory is gone\n");
      return 2;
    }
    const stack = error instanceof Error ? error.stack : String(error);
    process.stderr.write(
      `${(stack ?? "").split("\n").map(safeText).join("\n")}\nThis is a bug in Portcullis. Please report it with the file that caused it.\n`,
    );
    return 3;
  }
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return; // Whoever was reading has seen enough.
  process.stderr.write(
    `portcullis: the report cannot be written: ${safeText(error.message)}\n`,
  );
  process.exit(2);
});
void main().then((code) => {
  process.exitCode = code;
});

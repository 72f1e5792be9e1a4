import { options } from "../options.ts";
import type { OptionRow } from "../options.ts";

const usage = `Stops a change that opens inbound port 23 or runs a Telnet server.

  portcullis [check] [PATH...]    check Terraform, Kubernetes and Compose files, and Dockerfiles
                                  PATH: a file, a folder, a glob, or - for standard input; default .
  portcullis explain [POLICY]     what a policy means, why, how to check, how to fix
  portcullis exposures [PATH...]  every port, image and command that was understood (-f text|json)

`;

const codes = `
Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 wrong use; 3 a bug in Portcullis.
`;

export function helpText(): string {
  const rows = (Object.values(options) as OptionRow[]).map((row) => [
    flagOf(row),
    describe(row),
  ]);
  const width = Math.max(...rows.map(([flag]) => flag!.length)) + 2;
  const table = rows.map(([flag, help]) => `  ${flag!.padEnd(width)}${help}\n`);
  return usage + table.join("") + codes;
}

function flagOf(row: OptionRow): string {
  const short = row.short === undefined ? "" : `-${row.short}, `;
  const name = row.default === true ? `no-${row.name}` : row.name;
  return `${short}--${name}${row.value === undefined ? "" : ` ${row.value}`}`;
}

function describe(row: OptionRow): string {
  const help = row.default === true ? `do not ${row.help}` : row.help;
  const choices = row.choices ? `: ${row.choices.join("|")}` : "";
  const preset =
    typeof row.default === "string" ? ` (default ${row.default})` : "";
  const again = row.repeatable ? ", repeatable" : "";
  return `${help}${choices}${preset}${again}`;
}

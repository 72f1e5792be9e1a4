import { writeFileSync } from "node:fs";
import type { Arguments } from "../arguments.ts";
import { check } from "../check.ts";
import type { Checked } from "../check.ts";
import { exitCodeOf, fails } from "../gate.ts";
import type { Gate } from "../gate.ts";
import { MissingPath, options, UsageError } from "../options.ts";
import { reporterNamed } from "../report/reporters.ts";
import type { Reporter } from "../report/reporters.ts";
import {
  environmentVariables,
  gateFrom,
  madeChoices,
  pathsOf,
  readRenderers,
  readVariable,
  requestFor,
  withConfiguration,
} from "../request.ts";
import type { Chosen } from "../request.ts";
import type { Settings } from "../formats/format.ts";
import { diskWorld } from "../world/disk.ts";
import { topFolders } from "../world/listing.ts";
import { withStandardInput } from "../world/input.ts";
import type { World } from "../world/world.ts";

/** `portcullis [check] [PATH...]`. */
export async function checkCommand(
  args: Arguments,
  paths: readonly string[],
): Promise<number> {
  const targets = targetsOf(args.list("format"));
  const { world, names } = worldOf(args, paths);
  const chosen = await choicesOf(world, args, names);
  const gate: Gate = gateFrom(chosen);
  const report = await check(world, await requestFor(world, chosen));
  demandSomething(report, args, chosen);
  const only = args.flag("quiet")
    ? (finding: Parameters<typeof fails>[0]): boolean => fails(finding, gate)
    : undefined;
  for (const { reporter, file } of targets) {
    const color = file === null && wantsColor(args.text("color")!);
    const text = reporter(report, {
      ...{ color, verbose: args.flag("verbose") },
      unresolved: gate.unresolved,
      ...(only && { only }),
    });
    if (file === null) process.stdout.write(text);
    else writeReport(file, text);
  }
  return exitCodeOf(report, gate);
}

function writeReport(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const { message } = error as Error;
    throw new UsageError(`${file} cannot be written: ${message}`);
  }
}

/** The choices about a check that the flags say, and the configuration file where they say nothing. */
export function choicesOf(
  world: World,
  args: Arguments,
  paths: readonly string[],
): Promise<Chosen> {
  const choices = {
    paths,
    exclude: args.list("exclude"),
    policies: args.list("policy"),
    ...settingsOf(args),
    ...madeChoices(args),
    suppressions: args.flag("suppressions"),
  };
  const folders = topFolders(process.cwd());
  return withConfiguration(world, choices, args.text("config"), folders);
}

/** How files are to be read, as the flags and the environment say. */
function settingsOf(args: Arguments): Settings {
  const given = args
    .inOrder(["var", "varFile"])
    .map(({ key, value }) =>
      key === "var" ? readVariable(value) : { file: value },
    );
  return {
    envFiles: args.list("envFile"),
    render: readRenderers(args.list("render")),
    variables: [...environmentVariables(process.env), ...given],
  };
}

/** The disk, with standard input among its files when a path is `-`. */
export function worldOf(
  args: Arguments,
  paths: readonly string[],
): { world: World; names: readonly string[] } {
  const disk = diskWorld(process.cwd());
  if (!paths.includes("-")) return { world: disk, names: paths };
  const name = args.text("stdinFilename") ?? "stdin.yaml";
  return {
    world: withStandardInput(disk, name),
    names: paths.map((path) => (path === "-" ? name : path)),
  };
}

/** An explicit path that does not exist, or a run that checks nothing, is wrong use. */
export function demandSomething(
  report: Pick<Checked, "missing" | "files" | "problems">,
  args: Arguments,
  chosen: Chosen,
): void {
  const missing = report.missing[0];
  if (missing !== undefined) throw new MissingPath(missing);
  const broken = report.problems.some(
    ({ severity, span }) =>
      severity !== "note" && span.file !== chosen.configuration?.file,
  );
  if (report.files > 0 || broken || args.flag("allowEmpty")) return;
  const paths = pathsOf(chosen).join(", ");
  const where = paths === "." ? "this folder" : paths;
  const seen = report.problems
    .slice(0, 5)
    .map(({ span, message }) => `${span.file}: ${message}`);
  throw new UsageError(
    [
      `there is no Terraform file, Kubernetes manifest, Compose file or Dockerfile in ${where}. Name another path, or say --allow-empty`,
      ...seen,
    ].join("\n"),
  );
}

/** The outputs that `--format NAME[=FILE]` asks for. */
function targetsOf(
  formats: readonly string[],
): { reporter: Reporter; file: string | null }[] {
  const targets = (formats.length > 0 ? formats : ["text"]).map((format) => {
    const [name = "", ...file] = format.split("=");
    return {
      reporter: reporterNamed(name),
      file: file.length > 0 ? file.join("=") : null,
    };
  });
  if (targets.filter(({ file }) => file === null).length > 1)
    throw new UsageError(
      `only one ${options.format.value} can go to standard output; give the others a file`,
    );
  return targets;
}

/** https://no-color.org and FORCE_COLOR, as node:util.styleText reads them for a stream. */
export function wantsColor(when: string): boolean {
  if (when !== "auto") return when === "always";
  if (process.env["NO_COLOR"]) return false;
  if (process.env["FORCE_COLOR"]) return process.env["FORCE_COLOR"] !== "0";
  return process.stdout.isTTY === true;
}

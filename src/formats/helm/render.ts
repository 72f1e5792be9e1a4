import type { Problem } from "../../model.ts";
import { isFailure, parseTemplate } from "../../syntax/go-template/parse.ts";
import type { Control, Template } from "../../syntax/go-template/nodes.ts";
import { spanOf } from "../../syntax/source.ts";
import type { Source } from "../../syntax/source.ts";
import { openBudget, refill, TooMuch, within } from "./budget.ts";
import type { Shelf } from "./chart.ts";
import type { ChartTree } from "./chart-tree.ts";
import type { Rope } from "./rope.ts";
import type { NamedTemplate, Run, Uses } from "./run.ts";
import { capabilities, chartInfo, filesOf, release } from "./surroundings.ts";
import { fileText } from "./template-text.ts";
import { copyDict, dict, string } from "./value.ts";
import type { Dict, HelmValue } from "./value.ts";
import { expandText, includeTemplate, printTemplate } from "./walk.ts";

/** A file of a chart's templates, read once. */
export interface TemplateFile {
  /** As Helm calls it: `parent/charts/child/templates/service.yaml`. */
  readonly name: string;
  readonly source: Source;
  readonly template: Template;
  /** Whether what it prints is a manifest, and not only what others include. */
  readonly isManifest: boolean;
  readonly tree: ChartTree;
  readonly base: string;
}

/** The templates of a chart and of those in it, in the order in which Helm reads them. */
export function readTemplates(
  tree: ChartTree,
  shelf: Shelf,
  problems: Problem[],
): TemplateFile[] {
  const files: TemplateFile[] = [];
  collect(tree, tree.name);
  return files.sort(byDepth);

  function collect(each: ChartTree, path: string): void {
    for (const child of each.children)
      collect(child, `${path}/charts/${child.name}`);
    for (const file of each.chart.templates) {
      const isPartial = /(?:^|\/)_[^/]*$/.test(file);
      if (each.chart.isLibrary && !isPartial) continue;
      const source = shelf.source(`${each.chart.folder}${file}`);
      if (!source) continue;
      const template = parseOnce(source, problems);
      if (!template) continue;
      files.push({
        ...{ name: `${path}/${file}`, source, template, tree: each },
        isManifest: !isPartial && !/(?:^|\/)NOTES\.txt$/.test(file),
        base: `${path}/templates`,
      });
    }
  }
}

const parsed = new WeakMap<Source, Template | undefined>();

function parseOnce(source: Source, problems: Problem[]): Template | undefined {
  if (parsed.has(source)) return parsed.get(source);
  const read = parseTemplate(source.text);
  const template = isFailure(read) ? undefined : read;
  parsed.set(source, template);
  if (isFailure(read))
    problems.push({
      span: spanOf(source, read.at, Math.min(read.end, source.text.length)),
      severity: "warning",
      message: `this Helm template cannot be read: ${read.reason}. Correct it here, or leave the file out with --exclude`,
    });
  return template;
}

/** Deeper files first, and of those that are equally deep the last by name. */
function byDepth(a: TemplateFile, b: TemplateFile): number {
  const depth = (name: string): number => name.split("/").length;
  return (
    depth(b.name) - depth(a.name) ||
    (a.name < b.name ? 1 : a.name > b.name ? -1 : 0)
  );
}

export type Decide = (
  node: Control,
  truth: boolean,
  doubt: string | undefined,
  file: TemplateFile,
) => boolean;

export interface Rendered {
  readonly file: TemplateFile;
  readonly rope: Rope;
}

/** A chart with the values to render it with. */
export interface Stage {
  readonly tree: ChartTree;
  readonly files: readonly TemplateFile[];
  readonly values: Dict;
  readonly shelf: Shelf;
  /** Set when a rendering took more than a chart may: no other is tried. */
  isTooMuch: boolean;
}

/** How to render, and what to note down on the way. */
export interface Rendering {
  readonly decide: Decide;
  readonly problems: Problem[];
  readonly uses: Uses;
  /** The templates to print, by name, where it is not all. */
  readonly only?: ReadonlySet<string> | undefined;
}

/** What the manifests of a chart print for its values. */
export function render(
  stage: Stage,
  { decide, problems, uses, only }: Rendering,
): Rendered[] {
  const { tree, files, values, shelf } = stage;
  if (stage.isTooMuch) return [];
  const scopes = scopesOf(tree, copyDict(values), shelf);
  const budget = openBudget();
  const templates = namedTemplates(files);
  const rendered: Rendered[] = [];
  for (const file of files) {
    if (/(?:^|\/)_[^/]*$/.test(file.name)) continue;
    if (only && !only.has(file.name)) continue;
    const run: Run = {
      ...{ templates, budget, uses },
      missing: (name) => missingTemplate(name, tree),
      decide: (node, truth, doubt) => decide(node, truth, doubt, file),
      include: includeTemplate,
      expand: expandText,
    };
    const scope = scopes.get(file.tree)!;
    scope.entries.set(
      "Template",
      dict([
        ["Name", string(file.name)],
        ["BasePath", string(file.base)],
      ]),
    );
    try {
      budget.depth = 0;
      const rope = within(budget, () =>
        printTemplate(templates.get(file.name)!, scope, run),
      );
      if (file.isManifest) rendered.push({ file, rope });
    } catch (error) {
      if (!(error instanceof TooMuch || error instanceof RangeError))
        throw error;
      const why =
        error instanceof TooMuch
          ? error.message
          : "its templates include each other without end";
      problems.push({
        span: spanOf(file.source, 0, 0),
        severity: "warning",
        message: `this Helm template was not checked: ${why}. Check what Helm makes of it: helm template CHART | portcullis -`,
      });
      stage.isTooMuch ||= refill(budget);
    }
  }
  return rendered;
}

function namedTemplates(
  files: readonly TemplateFile[],
): Map<string, NamedTemplate> {
  const templates = new Map<string, NamedTemplate>();
  for (const { name, source, template } of files) {
    const text = fileText(source);
    templates.set(name, { text, body: template.body });
    for (const { name, body } of template.defines)
      templates.set(name, { text, body });
  }
  return templates;
}

function missingTemplate(name: string, tree: ChartTree): string {
  const missing = missingIn(tree).map((each) => each.name);
  if (missing.length === 0) return `no template defines "${name}"`;
  const likely = missing.filter((each) => name.startsWith(`${each}.`));
  const charts = (likely.length > 0 ? likely : missing).join(", ");
  return `no template here defines "${name}", and the chart ${charts} is not in charts/`;
}

function missingIn(tree: ChartTree): ChartTree["missing"] {
  return [...tree.missing, ...tree.children.flatMap(missingIn)];
}

/** What `.` is at the top of each chart's templates. */
function scopesOf(
  tree: ChartTree,
  values: Dict,
  shelf: Shelf,
): Map<ChartTree, Dict> {
  const scopes = new Map<ChartTree, Dict>();
  enter(tree, values, true);
  return scopes;

  function enter(each: ChartTree, own: HelmValue, isRoot: boolean): Dict {
    const subcharts = dict();
    const scope = dict([
      ["Chart", chartInfo(each.chart, each.name, isRoot)],
      ["Files", filesOf(each.chart, shelf)],
      ["Release", release],
      ["Capabilities", capabilities],
      ["Values", own],
      ["Subcharts", subcharts],
    ]);
    scopes.set(each, scope);
    for (const child of each.children) {
      const inner =
        own.kind === "dict" ? own.entries.get(child.name) : undefined;
      subcharts.entries.set(
        child.name,
        enter(child, inner?.kind === "dict" ? inner : dict(), false),
      );
    }
    return scope;
  }
}

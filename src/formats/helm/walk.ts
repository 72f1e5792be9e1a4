import { isFailure, parseTemplate } from "../../syntax/go-template/parse.ts";
import type {
  Action,
  Call,
  Control,
  TemplateNode,
} from "../../syntax/go-template/nodes.ts";
import { UNKNOWN } from "../../syntax/text.ts";
import { deeper, spendCharacters, spendStep } from "./budget.ts";
import { assign, evaluatePipe, setVariables } from "./evaluate.ts";
import { printed } from "./print.ts";
import { NO_TRACE, printedAt, ropeText, traceOfRope } from "./rope.ts";
import type { Chunk, Place, Rope } from "./rope.ts";
import type { Frame, NamedTemplate, Run, Uses } from "./run.ts";
import { roundsOf, someRound } from "./rounds.ts";
import type { Round } from "./rounds.ts";
import { madeText } from "./template-text.ts";
import { doubtOf, isTrue, NIL, unknown } from "./value.ts";
import type { HelmValue } from "./value.ts";

/** What a template prints for a value. */
export function printTemplate(
  { text, body }: NamedTemplate,
  dot: HelmValue,
  run: Run,
): Rope {
  const out: Chunk[] = [];
  const variables = [{ name: "$", value: dot }];
  deeper(run.budget, () => walk(body, dot, { run, text, variables }, out));
  return out;
}

export function includeTemplate(
  name: string,
  dot: HelmValue,
  run: Run,
  by: Place | undefined,
): Rope {
  const template = run.templates.get(name);
  if (template && by) remember(run.uses, template.body, by);
  return template
    ? printTemplate(template, dot, run)
    : [{ text: UNKNOWN, why: run.missing(name), trace: NO_TRACE }];
}

/** So many users of a template are worth naming. */
const MOST_USES = 3;

function remember(uses: Uses, body: NamedTemplate["body"], by: Place): void {
  const before = uses.get(body);
  if (!before) uses.set(body, [by]);
  else if (
    before.length < MOST_USES &&
    !before.some((each) => each.source === by.source && each.start === by.start)
  )
    before.push(by);
}

/** What `tpl` prints: a text without actions is what it is. */
export function expandText(rope: Rope, dot: HelmValue, run: Run): Rope {
  const text = ropeText(rope);
  if (!text.includes("{{")) return rope;
  const read = parseTemplate(text);
  if (isFailure(read)) {
    const why = `the text that tpl is given is no template: ${read.reason}`;
    return [{ text: UNKNOWN, why, trace: traceOfRope(rope) }];
  }
  const inner = madeText(rope);
  const templates = new Map(run.templates);
  for (const { name, body } of read.defines)
    templates.set(name, { text: inner, body });
  return printTemplate(
    { text: inner, body: read.body },
    dot,
    read.defines.length > 0 ? { ...run, templates } : run,
  );
}

type Jump = "break" | "continue" | undefined;

/** Prints nodes one after the other; a jump ends the round of the innermost `range`. */
function walk(
  nodes: readonly TemplateNode[],
  dot: HelmValue,
  frame: Frame,
  out: Chunk[],
): Jump {
  for (const node of nodes) {
    spendStep(frame.run.budget);
    const jump = walkNode(node, dot, frame, out);
    if (jump) return jump;
  }
  return undefined;
}

function walkNode(
  node: TemplateNode,
  dot: HelmValue,
  frame: Frame,
  out: Chunk[],
): Jump {
  switch (node.kind) {
    case "text":
      print(frame.text.part(node.start, node.end), frame, out);
      return undefined;
    case "action":
      printAction(node, dot, frame, out);
      return undefined;
    case "template":
      callTemplate(node, dot, frame, out);
      return undefined;
    case "break":
    case "continue":
      return node.kind;
    default:
      return inScope(frame, () =>
        node.kind === "range"
          ? walkRange(node, dot, frame, out)
          : walkChoice(node, dot, frame, out),
      );
  }
}

function print(rope: Rope, { run }: Frame, out: Chunk[]): void {
  for (const chunk of rope) {
    spendCharacters(run.budget, chunk.text.length + 1);
    out.push(chunk);
  }
}

function printAction(
  { pipe, start, end }: Action,
  dot: HelmValue,
  frame: Frame,
  out: Chunk[],
): void {
  const value = evaluatePipe(pipe, dot, frame);
  setVariables(pipe, value, frame);
  if (pipe.variables.length > 0) return;
  const { text } = frame;
  const place = text.placeOf(start, end);
  const through = place ? [] : text.leadTo(start);
  print(printedAt(printed(value, ""), place, through), frame, out);
}

function callTemplate(
  { name, pipe, start, end }: Call,
  dot: HelmValue,
  frame: Frame,
  out: Chunk[],
): void {
  const value = pipe ? evaluatePipe(pipe, dot, frame) : NIL;
  if (pipe) setVariables(pipe, value, frame);
  const by = frame.text.placeOf(start, end);
  print(includeTemplate(name, value, frame.run, by), frame, out);
}

/** The variables that a block declares end with it. */
function inScope<T>(frame: Frame, inside: () => T): T {
  const before = frame.variables.length;
  return deeper(frame.run.budget, () => {
    try {
      return inside();
    } finally {
      frame.variables.length = before;
    }
  });
}

function walkChoice(
  node: Control,
  dot: HelmValue,
  frame: Frame,
  out: Chunk[],
): Jump {
  const value = evaluatePipe(node.pipe, dot, frame);
  setVariables(node.pipe, value, frame);
  const taken = decide(node, isTrue(value), value, frame);
  if (!taken) return walk(node.otherwise ?? [], dot, frame, out);
  const inner = node.kind === "with" ? somethingIn(value) : dot;
  return walk(node.body, inner, frame, out);
}

function decide(
  node: Control,
  truth: boolean,
  value: HelmValue,
  { run, text }: Frame,
): boolean {
  return text.isFile ? run.decide(node, truth, doubtOf(value)) : truth;
}

/** What a block works on that is printed although there is nothing: nobody can know it. */
function somethingIn(value: HelmValue): HelmValue {
  if (isTrue(value) || value.kind !== "nil") return value;
  return unknown(value.trace.absent ?? "it has no value", value.trace);
}

function walkRange(
  node: Control,
  dot: HelmValue,
  frame: Frame,
  out: Chunk[],
): Jump {
  const value = evaluatePipe(node.pipe, dot, frame);
  const rounds = roundsOf(value, frame);
  const goesOn = rounds === undefined || !rounds.next().done;
  if (!decide(node, goesOn, value, frame))
    return walk(node.otherwise ?? [], dot, frame, out);
  const all: Iterable<Round> =
    rounds === undefined || !goesOn
      ? [someRound(value)]
      : roundsOf(value, frame)!;
  for (const [index, item] of all) {
    const jump = inScope(frame, () => {
      setRound(node, index, item, frame);
      return walk(node.body, item, frame, out);
    });
    if (jump === "break") break;
  }
  return undefined;
}

function setRound(
  { pipe }: Control,
  index: HelmValue,
  item: HelmValue,
  frame: Frame,
): void {
  const values = pipe.variables.length > 1 ? [index, item] : [item];
  pipe.variables.forEach((name, at) => {
    if (pipe.assigns) assign(frame, name, values[at]!);
    else frame.variables.push({ name, value: values[at]! });
  });
}

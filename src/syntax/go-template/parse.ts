import type {
  Control,
  Define,
  Template,
  TemplateFailure,
  TemplateNode,
} from "./nodes.ts";
import { openReader, Unreadable } from "./reader.ts";
import type { Reader } from "./reader.ts";
import { readPipe } from "./pipes.ts";
import { unquote } from "./literals.ts";
import { tokensOf } from "./tokens.ts";
import type { Token } from "./tokens.ts";

/** Reads a Go template, or says where and why it is none: https://pkg.go.dev/text/template */
export function parseTemplate(text: string): Template | TemplateFailure {
  const tokens = tokensOf(text);
  if (!Array.isArray(tokens)) return tokens;
  const state: State = { reader: openReader(tokens), defines: [], depth: 0 };
  try {
    const { nodes, stop } = readNodes(state);
    if (stop)
      state.reader.fail(
        `there is nothing open that this ${stop.text} ends`,
        stop,
      );
    return { body: nodes, defines: state.defines };
  } catch (error) {
    if (error instanceof Unreadable) return error.failure;
    throw error;
  }
}

export function isFailure(
  read: Template | TemplateFailure,
): read is TemplateFailure {
  return "reason" in read;
}

interface State {
  readonly reader: Reader;
  readonly defines: Define[];
  depth: number;
}

/** More blocks within each other than anybody writes. */
const DEEPEST = 100;

/** Nodes up to an `end` or `else`, which is given when one comes: the reader stands behind that word. */
function readNodes(state: State): {
  nodes: TemplateNode[];
  open: Token;
  stop: Token | undefined;
} {
  const { reader } = state;
  const nodes: TemplateNode[] = [];
  for (;;) {
    const token = reader.next();
    if (token.kind === "end of file")
      return { nodes, open: token, stop: undefined };
    if (token.kind === "text") {
      nodes.push({ kind: "text", start: token.start, end: token.end });
      continue;
    }
    const word = reader.peekWord();
    if (word === "end" || word === "else")
      return { nodes, open: token, stop: reader.nextWritten() };
    const node = readAction(state, token, word);
    if (node) nodes.push(node);
  }
}

function readAction(
  state: State,
  open: Token,
  word: string | undefined,
): TemplateNode | undefined {
  const { reader } = state;
  const { start } = open;
  switch (word) {
    case "if":
    case "with":
    case "range":
      return readControl(state, start, word);
    case "break":
    case "continue":
      reader.nextWritten();
      return { kind: word, start, end: reader.expectClose(word) };
    case "define":
      readDefine(state, start);
      return undefined;
    case "block":
    case "template":
      return readCall(state, start, word);
    default: {
      const pipe = readPipe(reader, "action");
      return { kind: "action", start, pipe, end: reader.expectClose("action") };
    }
  }
}

function readControl(
  state: State,
  start: number,
  kind: Control["kind"],
): Control {
  const { reader } = state;
  const word = reader.nextWritten();
  if (++state.depth > DEEPEST)
    reader.fail("there are too many blocks within each other", word);
  const pipe = readPipe(reader, kind);
  const end = reader.expectClose(kind);
  const { nodes, open, stop } = readNodes(state);
  const body = nodes;
  let otherwise: readonly TemplateNode[] | undefined;
  if (stop?.text === "else")
    otherwise = readElse(state, open.start, kind, word);
  else if (stop) reader.expectClose("end");
  else reader.fail(`this ${kind} has no end`, word);
  state.depth--;
  return { kind, start, end, pipe, body, otherwise };
}

/** What stands behind an `else`: `else if` is an `if` that ends where the outer one does. */
function readElse(
  state: State,
  start: number,
  kind: Control["kind"],
  word: Token,
): readonly TemplateNode[] {
  const { reader } = state;
  const next = reader.peekWord();
  if (next === kind && kind !== "range")
    return [readControl(state, start, kind)];
  reader.expectClose("else");
  const { nodes, stop } = readNodes(state);
  if (!stop) reader.fail(`this ${kind} has no end`, word);
  if (stop!.text === "else") reader.fail("an end was expected", stop!);
  reader.expectClose("end");
  return nodes;
}

function readDefine(state: State, start: number): void {
  const { reader } = state;
  const word = reader.nextWritten();
  const name = readName(reader, "define");
  reader.expectClose("define");
  define(state, name, start, word);
}

/** Reads the text of a template up to its end. */
function define(state: State, name: string, start: number, word: Token): void {
  const { reader } = state;
  const { nodes, stop } = readNodes(state);
  if (!stop) reader.fail(`this ${word.text} has no end`, word);
  if (stop!.text === "else") reader.fail("an end was expected", stop!);
  const end = reader.expectClose("end");
  state.defines.push({ name, start, end, body: nodes });
}

function readCall(
  state: State,
  start: number,
  kind: "block" | "template",
): TemplateNode {
  const { reader } = state;
  const word = reader.nextWritten();
  const name = readName(reader, kind);
  const pipe =
    reader.peek().kind === "close" && kind === "template"
      ? undefined
      : readPipe(reader, kind);
  const end = reader.expectClose(kind);
  if (kind === "block") define(state, name, start, word);
  return { kind: "template", name, pipe, start, end };
}

function readName(reader: Reader, what: string): string {
  const token = reader.nextWritten();
  const name =
    token.kind === "string" || token.kind === "raw"
      ? unquote(token.text)
      : undefined;
  if (name === undefined)
    reader.fail(`${what} must be followed by a name in quotes`, token);
  return name!;
}

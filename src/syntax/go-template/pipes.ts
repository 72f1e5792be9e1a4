import { readNumber, unquote } from "./literals.ts";
import type { Command, Operand, Pipe } from "./nodes.ts";
import { shown } from "./reader.ts";
import type { Reader } from "./reader.ts";
import type { Token } from "./tokens.ts";

/** More parentheses within each other than anybody writes. */
const DEEPEST = 100;

/** Reads `$x, $y := command | command`; the reader stands before what ends it. */
export function readPipe(reader: Reader, what: string, depth = 0): Pipe {
  const first = reader.peek();
  if (depth > DEEPEST)
    reader.fail("there are too many parentheses within each other", first);
  const { variables, assigns } = readVariables(reader, what);
  const commands: Command[] = [];
  for (;;) {
    commands.push(readCommand(reader, what, depth));
    if (reader.peek().text !== "|" || reader.peek().kind !== "mark") break;
    reader.nextWritten();
  }
  const { start } = first;
  const end = commands.at(-1)!.end;
  return { kind: "pipe", start, end, variables, assigns, commands };
}

function readVariables(
  reader: Reader,
  what: string,
): Pick<Pipe, "variables" | "assigns"> {
  const first = reader.peek();
  const none = { variables: [], assigns: false };
  if (first.kind !== "variable") return none;
  const variables = [reader.nextWritten().text];
  if (what === "range" && isMark(reader.peek(), ",")) {
    reader.nextWritten();
    const second = reader.nextWritten();
    if (second.kind !== "variable")
      reader.fail(`a variable was expected, not ${shown(second)}`, second);
    variables.push(second.text);
  }
  const sign = reader.peek();
  if (isMark(sign, ":=") || isMark(sign, "=")) {
    reader.nextWritten();
    return { variables, assigns: sign.text === "=" };
  }
  if (variables.length > 1)
    reader.fail(`:= was expected, not ${shown(sign)}`, sign);
  reader.returnTo(first);
  return none;
}

function isMark({ kind, text }: Token, mark: string): boolean {
  return kind === "mark" && text === mark;
}

function readCommand(reader: Reader, what: string, depth: number): Command {
  const operands: Operand[] = [];
  for (;;) {
    const operand = readOperand(reader, depth);
    if (!operand) break;
    operands.push(operand);
  }
  if (operands.length === 0) {
    const token = reader.peek();
    reader.fail(`this ${what} needs a value here, not ${shown(token)}`, token);
  }
  return {
    start: operands[0]!.start,
    end: operands.at(-1)!.end,
    operands,
  };
}

/** A term, and the fields that follow it without a blank. */
function readOperand(reader: Reader, depth: number): Operand | undefined {
  const term = readTerm(reader, depth);
  if (!term) return undefined;
  const names: string[] = [];
  let { end } = term;
  for (;;) {
    const token = reader.next();
    if (token.kind !== "field" || token.start !== end) {
      reader.returnTo(token);
      break;
    }
    names.push(token.text.slice(1));
    end = token.end;
  }
  if (names.length === 0) return term;
  if (term.kind === "field" || term.kind === "variable")
    return { ...term, names: [...term.names, ...names], end };
  return { kind: "chain", of: term, names, start: term.start, end };
}

function readTerm(reader: Reader, depth: number): Operand | undefined {
  const token = reader.nextWritten();
  const { kind, text, start, end } = token;
  const placed = { start, end };
  switch (kind) {
    case "dot":
      return { ...placed, kind };
    case "field":
      return { ...placed, kind, names: [text.slice(1)] };
    case "variable":
      return { ...placed, kind, name: text, names: [] };
    case "word":
      return text === "true" || text === "false"
        ? { ...placed, kind: "bool", value: text === "true" }
        : { ...placed, kind: "function", name: text };
    case "number": {
      const number = readNumber(text);
      if (!number) reader.fail(`${text} is no number`, token);
      return { ...placed, kind, ...number! };
    }
    case "string":
    case "raw":
    case "character": {
      const value = unquote(text);
      if (value === undefined)
        reader.fail(
          "there is an escape in this text that Go does not know",
          token,
        );
      return kind === "character"
        ? {
            ...placed,
            kind: "number",
            isFloat: false,
            value: value!.codePointAt(0) ?? 0,
          }
        : { ...placed, kind: "string", value: value! };
    }
    case "keyword":
      if (text === "nil") return { ...placed, kind: "nil" };
      return reader.fail(
        `${text} must stand at the beginning of an action`,
        token,
      );
    default:
      if (isMark(token, "(")) {
        const pipe = readPipe(reader, "parenthesis", depth + 1);
        const close = reader.nextWritten();
        if (!isMark(close, ")"))
          reader.fail(`) was expected, not ${shown(close)}`, close);
        return { ...pipe, start, end: close.end };
      }
      reader.returnTo(token);
      return undefined;
  }
}

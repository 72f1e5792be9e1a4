import type { Level, Reader } from "./shell-reader.ts";
import { sliceText } from "./text.ts";
import type { Text } from "./text.ts";

/**
 * What a variable stands for before the script says anything, as far as the files tell; every piece
 * of it has its origin.
 */
export type Lookup = (name: string) => Text | undefined;

/** The values that a variable may take one after the other: those of `for` are several. */
type Values = readonly Text[];

/** Scripts nest deeper only to cost time. */
const MOST_LEVELS = 16;
/** Nobody lists more behind `for`. */
const MOST_VALUES = 200;

/** What a reference to the variable stands for; nothing where only the running shell knows. */
export function valuesOfVariable(
  reader: Reader,
  name: string,
): Values | undefined {
  const { level, outer } = reader;
  if (level.variables?.has(name)) return level.variables.get(name);
  const first = Math.max(outer.length - MOST_LEVELS, 0);
  for (let at = outer.length - 1; at >= first; at--) {
    const { variables } = outer[at]!;
    if (variables?.has(name)) return variables.get(name);
  }
  const text = reader.lookUp?.(name);
  return text && [text];
}

const declaring = new Set(["export", "readonly", "local", "declare"]);
const ASSIGNMENT = /^([A-Za-z_]\w*)(\+?)=/;

/** Takes in what a command without a program, or a declaration, sets. */
export function assign(reader: Reader, words: readonly Text[]): void {
  const [first] = words;
  if (!first) return;
  if (first.value === "read" || first.value === "unset") {
    for (const { value } of words.slice(1))
      if (/^[A-Za-z_]\w*$/.test(value)) setVariable(reader, value, undefined);
    return;
  }
  if (!declaring.has(first.value) && !words.every(isAssignment)) return;
  for (const word of words) {
    const [written, name = "", adds] = ASSIGNMENT.exec(word.value) ?? [];
    if (written === undefined) continue;
    const value = sliceText(word, written.length);
    setVariable(reader, name, adds ? undefined : [value]);
  }
}

function isAssignment({ value }: Text): boolean {
  return ASSIGNMENT.test(value);
}

/** What is set under a condition is known up to the end of the condition, and then no more. */
export function setVariable(
  { level }: Pick<Reader, "level">,
  name: string,
  values: Values | undefined,
): void {
  const isKnown = !level.maybe && (values?.length ?? 0) <= MOST_VALUES;
  level.variables ??= new Map();
  level.variables.set(name, isKnown ? values : undefined);
  if (isConditional(level)) (level.tentative ??= new Set()).add(name);
}

function isConditional({ blocks }: Level): boolean {
  return blocks.some((block) => block !== "for");
}

const opening = new Map<string, string>([
  ...["if", "while", "until", "case"].map((word) => [word, word] as const),
  ...["for", "select"].map((word) => [word, "for"] as const),
]);
const closing = new Set(["fi", "done", "esac"]);

/** Keeps count of the conditions and loops that keywords open and close. */
export function countBlock(level: Level, keyword: string): void {
  const opened = opening.get(keyword);
  if (opened !== undefined) level.blocks.push(opened);
  else if (closing.has(keyword)) level.blocks.pop();
  else if (keyword !== "else" && keyword !== "elif") return;
  const isOver = keyword.startsWith("el") || !isConditional(level);
  if (!isOver || !level.tentative) return;
  for (const name of level.tentative) level.variables?.set(name, undefined);
  level.tentative = undefined;
}

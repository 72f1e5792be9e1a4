import type { Source } from "../source.ts";
import { readFileItems } from "./bodies.ts";
import { marks, scan } from "./outline-scan.ts";
import { REHEARSAL } from "./outline-rehearsal.ts";
import { UNSURE } from "./outline-strings.ts";
import type { Codes } from "./outline-strings.ts";
import { openReader } from "./reader.ts";
import type { Block, Body, HclFile, Label } from "./tree.ts";

/**
 * A file of which only the headers of the blocks are read; a body is read when it is asked for. Of
 * most files nobody asks more, and trees that are kept cost more than reading does. Nothing unless
 * it is sure that the full parser would see no mistake in the file.
 */
export function outlineHcl(source: Source): HclFile | undefined {
  const { text } = source;
  if (text.length > LONGEST) return undefined;
  if (++outlined === MANY) rehearse();
  const count = scan(text, codesOf(text));
  if (count === UNSURE) return undefined;
  const blocks: Block[] = [];
  for (let at = 0; at < count;) {
    const start = marks[at]!;
    const type = text.slice(start, marks[at + 1]!);
    const headerEnd = marks[at + 2]!;
    const end = marks[at + 3]!;
    const labels: Label[] = [];
    const next = at + 5 + 2 * marks[at + 4]!;
    for (at += 5; at < next; at += 2) labels.push(labelAt(text, at));
    blocks.push(new Header(source, type, labels, headerEnd, start, end));
  }
  const body = { attributes: [], blocks, start: 0, end: text.length };
  return { source, body, problems: [] };
}

/** The same file without its bodies, which are read again when they are asked for. */
export function forget(file: HclFile): HclFile {
  const { source, body, problems } = file;
  if (problems.length > 0) return file;
  const blocks = body.blocks.map(
    ({ type, labels, headerEnd, start, end }) =>
      new Header(source, type, labels, headerEnd, start, end),
  );
  return { source, problems, body: { ...body, blocks } };
}

/** A class because there are many of them, and a getter for each is dear. */
class Header implements Block {
  readonly type: string;
  readonly labels: readonly Label[];
  readonly headerEnd: number;
  readonly start: number;
  readonly end: number;
  readonly #source: Source;
  #body: Body | undefined;

  constructor(
    source: Source,
    type: string,
    labels: readonly Label[],
    headerEnd: number,
    start: number,
    end: number,
  ) {
    this.type = type;
    this.labels = labels;
    this.headerEnd = headerEnd;
    this.start = start;
    this.end = end;
    this.#source = source;
  }

  get body(): Body {
    return (this.#body ??= this.#read());
  }

  #read(): Body {
    const reader = openReader(this.#source, this.start, this.end);
    return readFileItems(reader).blocks[0]!.body;
  }
}

function labelAt(text: string, at: number): Label {
  const start = marks[at]!;
  const end = marks[at + 1]!;
  return { value: text.slice(start + 1, end - 1), start, end };
}

/** So many files that there are likely more. */
const MANY = 4;
let outlined = 0;

function rehearse(): void {
  for (let time = 0; time < 3; time++) scan(REHEARSAL, codesOf(REHEARSAL));
}

/** The longest text, in code units, that is worth the memory. */
const LONGEST = 1 << 22;

let codes: Codes = new Uint16Array(1 << 17);

/** Numbers are found faster in an array than in a string, above all by code that is not yet compiled. */
function codesOf(text: string): Codes {
  const { length } = text;
  if (codes.length < length + 4)
    codes = new Uint16Array(length + (length >> 1) + 4);
  Buffer.from(codes.buffer).write(text, "utf16le");
  codes.fill(0, length, length + 4);
  return codes;
}

import type { Related } from "../../model.ts";
import { scalarText } from "../../syntax/located.ts";
import { sliceText, textFrom, textSpan, UNKNOWN } from "../../syntax/text.ts";
import type { Piece, Text } from "../../syntax/text.ts";
import { getAll, isScalar, itemsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { isNull, textAt } from "./objects.ts";

/** A container's `env`. */
export interface Environment {
  /** The text of a literal value; nothing for one that comes from elsewhere (`valueFrom`). */
  readonly values: Map<string, Text | undefined>;
  /** How many characters references may still bring: references to references can grow without end. */
  room: number;
}

const ROOM = 1_000_000;

/** Reads `env` in order: a value may refer to the variables before it, and a later one replaces an earlier one. */
export function readEnvironment(container: View): Environment {
  const environment: Environment = { values: new Map(), room: ROOM };
  for (const entry of getAll(container, "env").flatMap(itemsOf)) {
    const name = textAt(entry, "name");
    const value = getAll(entry, "value").at(-1);
    if (name === "") continue;
    environment.values.set(
      name,
      isScalar(value) && !isNull(value)
        ? expandReferences(scalarText(value.node), environment)
        : undefined,
    );
  }
  return environment;
}

/**
 * Replaces `$(NAME)` as the kubelet does; `$$` stands for `$`, and a reference to what nobody
 * defines is left as written, so that `$(telnetd)` in a script is the shell's:
 * https://github.com/kubernetes/kubernetes/blob/master/third_party/forked/golang/expansion/expand.go
 */
export function expandReferences(text: Text, environment: Environment): Text {
  if (!/\$[$(]/.test(text.value)) return text;
  const next = cutter(text);
  const parts: (readonly Piece[])[] = [];
  for (const { name, start, end } of referencesIn(text.value)) {
    parts.push(next(start));
    const written = next(end);
    parts.push(
      name === undefined
        ? firstCharacter(text, written)
        : valueOf(name, written, environment),
    );
  }
  parts.push(next(text.value.length));
  return textFrom(text.source, parts.flat(), text.start, text.end);
}

interface Reference {
  /** Absent for `$$`. */
  readonly name: string | undefined;
  readonly start: number;
  readonly end: number;
}

function* referencesIn(value: string): Generator<Reference> {
  const lastClose = value.lastIndexOf(")");
  for (
    let start = value.indexOf("$");
    start >= 0;
    start = value.indexOf("$", start)
  ) {
    const opens = value[start + 1] === "(" && start < lastClose;
    const end = opens ? value.indexOf(")", start) + 1 : start + 2;
    if (opens) yield { name: value.slice(start + 2, end - 1), start, end };
    else if (value[start + 1] === "$") yield { name: undefined, start, end };
    start = end;
  }
}

/** Names in capitals may be set by `envFrom` or by Kubernetes itself (`WEB_SERVICE_HOST`). */
const FROM_OUTSIDE = /^[A-Z_][A-Z\d_]*$/;

/** What stands for a reference; each piece of it was written as the whole reference. */
function valueOf(
  name: string,
  written: readonly Piece[],
  environment: Environment,
): readonly Piece[] {
  const { values } = environment;
  if (!values.has(name) && !FROM_OUTSIDE.test(name)) return written;
  const start = written[0]!.start;
  const end = written.at(-1)!.end;
  const value = values.get(name);
  if (!value || value.value.length > environment.room) {
    const why = value
      ? `there are too many references to work out $(${name})`
      : `$(${name}) has no literal value in the container's env`;
    return [{ text: UNKNOWN, start, end, why }];
  }
  environment.room -= value.value.length;
  const set: Related = {
    span: textSpan(value),
    message: `${name} is set here`,
  };
  return value.pieces
    .filter((piece) => piece.text !== "")
    .map((piece) => ({
      ...piece,
      ...{ start, end, origin: [set, ...(piece.origin ?? [])] },
    }));
}

/** Hands out the pieces of a text from left to right, up to a character each time. */
function cutter(text: Text): (to: number) => Piece[] {
  let index = 0;
  let begin = 0; // Where piece `index` begins in the text's value.
  let at = 0;
  return (to) => {
    const cut: Piece[] = [];
    while (at < to && index < text.pieces.length) {
      const piece = text.pieces[index]!;
      const end = begin + piece.text.length;
      const alone = { ...text, value: piece.text, pieces: [piece] };
      cut.push(...sliceText(alone, at - begin, to - begin).pieces);
      at = Math.min(to, end);
      if (at < end) break;
      begin = end;
      index++;
    }
    return cut;
  };
}

function firstCharacter(text: Text, pieces: readonly Piece[]): Piece[] {
  const value = pieces.map((piece) => piece.text).join("");
  return [...sliceText({ ...text, value, pieces }, 0, 1).pieces];
}

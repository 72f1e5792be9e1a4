import type { Related } from "../../model.ts";
import { scalarText } from "../../syntax/located.ts";
import { getAll, isScalar, itemsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import {
  originOf,
  sliceText,
  textFrom,
  textSpan,
  UNKNOWN,
} from "../../syntax/text.ts";
import type { Piece, Text } from "../../syntax/text.ts";
import { isNull, textAt } from "./objects.ts";

/** A container's `env` by name: the text of a literal value; nothing for one that comes from elsewhere (`valueFrom`). */
export type Environment = ReadonlyMap<string, Text | undefined>;

/** References that refer to references can grow without end; no honest argument is longer than this. */
const LONGEST = 65_536;

/** Reads `env` in order: a value may refer to the variables before it, and a later one replaces an earlier one. */
export function readEnvironment(container: View): Environment {
  const environment = new Map<string, Text | undefined>();
  for (const entry of getAll(container, "env").flatMap(itemsOf)) {
    const name = textAt(entry, "name");
    const value = getAll(entry, "value").at(-1);
    const literal = isScalar(value) && !isNull(value);
    if (name === "") continue;
    environment.set(
      name,
      literal
        ? expandReferences(scalarText(value.node), environment)
        : undefined,
    );
  }
  return environment;
}

/** Names in capitals may be set by `envFrom` or by Kubernetes itself (`WEB_SERVICE_HOST`). */
const FROM_OUTSIDE = /^[A-Z_][A-Z\d_]*$/;

/**
 * Replaces `$(NAME)` as the kubelet does; `$$` stands for `$`, and a reference to what nobody defines is left
 * as written, so that `$(telnetd)` in a script is the shell's:
 * https://github.com/kubernetes/kubernetes/blob/master/third_party/forked/golang/expansion/expand.go
 */
export function expandReferences(text: Text, environment: Environment): Text {
  if (!text.value.includes("$")) return text;
  const pieces: Piece[] = [];
  const { value } = text;
  let done = 0;
  let length = value.length;
  for (const match of value.matchAll(/\$(?:\$|\(([^)]*)\))/g)) {
    const name = match[1];
    const end = match.index + match[0].length;
    const whole = sliceText(text, match.index, end);
    const parts =
      name === undefined
        ? sliceText(text, match.index, match.index + 1).pieces
        : replacement(name, whole, environment, length > LONGEST);
    if (!parts) continue;
    pieces.push(...sliceText(text, done, match.index).pieces, ...parts);
    length += parts.reduce((sum, part) => sum + part.text.length, 0);
    done = end;
  }
  if (done === 0) return text;
  pieces.push(...sliceText(text, done).pieces);
  return textFrom(text.source, pieces, text.start, text.end);
}

/** What stands for `$(name)`, written as the whole reference; nothing if it stays as it is. */
function replacement(
  name: string,
  reference: Text,
  environment: Environment,
  full: boolean,
): Piece[] | undefined {
  const value = environment.get(name);
  const { start, end } = reference;
  if (!value || full) {
    if (!environment.has(name) && !FROM_OUTSIDE.test(name)) return undefined;
    const why = `$(${name}) has no literal value in the container's env`;
    return [{ text: UNKNOWN, start, end, why }];
  }
  const set: Related = {
    span: textSpan(value),
    message: `${name} is set here`,
  };
  const origin = [set, ...originOf(value)];
  return value.pieces.map((piece) => ({ ...piece, start, end, origin }));
}

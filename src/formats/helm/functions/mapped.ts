import { literalAt, NO_TRACE } from "../rope.ts";
import type { Chunk, Rope } from "../rope.ts";

/** Changes every part of a text by itself. */
export function mapped(rope: Rope, change: (text: string) => string): Rope {
  return rope.map((chunk): Chunk => {
    const text = change(chunk.text);
    if (text === chunk.text || chunk.why !== undefined) return chunk;
    const { at } = chunk;
    return chunk.trace
      ? { ...chunk, text }
      : { text, trace: at ? { origin: [literalAt(at)] } : NO_TRACE };
  });
}

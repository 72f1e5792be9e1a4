import type { Source } from "../source.ts";
import { readFileItems } from "./bodies.ts";
import { openReader } from "./reader.ts";
import type { Block, Body, HclFile } from "./tree.ts";

/**
 * The same file, of which only the headers of the blocks are kept; a body is read again when it is
 * asked for. Of most files nobody asks more, and trees that are kept cost more than reading does.
 */
export function forget(file: HclFile): HclFile {
  const { source, body, problems } = file;
  if (problems.length > 0) return file;
  const blocks = body.blocks.map((block) => headerAlone(block, source));
  return { source, problems, body: { ...body, blocks } };
}

function headerAlone(block: Block, source: Source): Block {
  const { type, labels, start, end, headerEnd } = block;
  let body: Body | undefined;
  return {
    ...{ type, labels, start, end, headerEnd },
    get body() {
      return (body ??= readFileItems(openReader(source, start, end)).blocks[0]!
        .body);
    },
  };
}

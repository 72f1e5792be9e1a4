import { sliceText } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";

/** What the options of `docker run` say about the ports of a container. */
export interface RunOptions {
  readonly published: readonly Text[];
  readonly exposed: readonly Text[];
  readonly networks: readonly Text[];
}

/** The option's name, and the short letter that may stand behind others without a value. */
const options: readonly {
  readonly into: keyof RunOptions;
  readonly pattern: RegExp;
}[] = [
  { into: "published", pattern: /^(?:--publish|-[ditP]*p)(?:=|$)/ },
  { into: "published", pattern: /^-[ditP]*p(?=[\d[:.])/ },
  { into: "exposed", pattern: /^--expose(?:=|$)/ },
  { into: "networks", pattern: /^--net(?:work)?(?:=|$)/ },
];

/**
 * Reads words as `docker run` and `docker create` do: a value stands behind `=`, right behind a
 * letter, or is the next word. https://docs.docker.com/reference/cli/docker/container/run/
 */
export function readRunOptions(words: readonly Text[]): RunOptions {
  const found = {
    published: [] as Text[],
    exposed: [] as Text[],
    networks: [] as Text[],
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    for (const { into, pattern } of options) {
      const [name] = pattern.exec(word.value) ?? [];
      if (name === undefined) continue;
      const isAlone = name === word.value && !name.endsWith("=");
      const value = isAlone ? words[++i] : sliceText(word, name.length);
      if (value && value.value !== "") found[into].push(value);
      break;
    }
  }
  return found;
}

import type { Lookup } from "../../syntax/shell-variables.ts";
import type { Text } from "../../syntax/text.ts";

/** What a command finds where it runs, as far as the files tell. */
export interface Surroundings {
  /** Variables of the environment. */
  readonly variable?: Lookup;
  /** The script at a path, or of a name that is looked for where programs lie; each of them once. */
  readonly script?: (path: string) => Text | undefined;
}

export const nothingAround: Surroundings = {};

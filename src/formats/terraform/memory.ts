import { invalid } from "./unknowns.ts";
import type { TerraformValue } from "./value.ts";

export type Remember = (
  key: string,
  make: () => TerraformValue,
) => TerraformValue;

/** Works things out once; what is asked while it is being worked out refers to itself. */
export function memory(): Remember {
  const known = new Map<string, TerraformValue | "busy">();
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined && found !== "busy") return found;
    if (found === "busy") return CYCLE(key);
    known.set(key, "busy");
    let value: TerraformValue | undefined;
    try {
      value = make();
      known.set(key, value);
      return value;
    } finally {
      if (!value) known.delete(key);
    }
  };
}

const NOWHERE = { source: { file: "", text: "" }, start: 0, end: 0 };
const CYCLE = (key: string): TerraformValue =>
  invalid(`${key} refers to itself`, NOWHERE);

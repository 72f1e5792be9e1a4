/** `aws_x.y`, `module.a["k"].data.aws_x.y[0]`: the address of a resource instance. */
export interface Address {
  /** The modules that it stands in, outermost first. */
  readonly modules: readonly ModuleStep[];
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly name: string;
  readonly key: InstanceKey | undefined;
}

export interface ModuleStep {
  readonly name: string;
  readonly key: InstanceKey | undefined;
}

/** The number that `count` gives, or the key that `for_each` gives. */
export type InstanceKey = string | number;

const step =
  /([^\s.[\]"]+)(?:\[(?:(\d+)|"((?:[^"\\]|\\.)*)")\])?(?:\.(?=.)|$)/uy;

/**
 * Reads an address as plans and states write it
 * (https://developer.hashicorp.com/terraform/cli/state/resource-addressing). Keys may hold dots,
 * brackets and quotes.
 */
export function parseAddress(address: string): Address | undefined {
  const steps = readSteps(address);
  if (!steps) return undefined;
  const modules: ModuleStep[] = [];
  while (isWord(steps[0], "module") && steps.length > 3)
    modules.push(...steps.splice(0, 2).slice(1));
  const isData = isWord(steps[0], "data") && steps.length === 3;
  const [type, last, ...rest] = isData ? steps.slice(1) : steps;
  if (!last || rest.length > 0 || isCut(type!)) return undefined;
  return {
    modules,
    mode: isData ? "data" : "managed",
    type: type!.name,
    name: last.name,
    key: last.key,
  };
}

export function printAddress({
  modules,
  mode,
  type,
  name,
  key,
}: Address): string {
  const path = modules.map((it) => `module.${it.name}${printKey(it.key)}.`);
  return `${path.join("")}${mode === "data" ? "data." : ""}${type}.${name}${printKey(key)}`;
}

/** The key in its brackets, nothing without a key. */
export function printKey(key: InstanceKey | undefined): string {
  if (key === undefined) return "";
  return typeof key === "number" ? `[${key}]` : `["${escapeKey(key)}"]`;
}

function isWord(step: ModuleStep | undefined, word: string): boolean {
  return step?.name === word && step.key === undefined;
}

/** What stands where the type should: a key belongs behind the name, and a word leads to more. */
function isCut({ name, key }: ModuleStep): boolean {
  return key !== undefined || name === "module" || name === "data";
}

function readSteps(address: string): ModuleStep[] | undefined {
  const steps: ModuleStep[] = [];
  step.lastIndex = 0;
  while (step.lastIndex < address.length) {
    const match = step.exec(address);
    if (!match) return undefined;
    const [, name, index, quoted] = match;
    const key =
      index === undefined
        ? quoted === undefined
          ? undefined
          : unescapeKey(quoted)
        : Number(index);
    steps.push({ name: name!, key });
  }
  return steps;
}

const written: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  '"': '\\"',
  "\\": "\\\\",
};

/** What Go does not count as printable; a space is. */
const special = /["\\]|[$%](?=\{)|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu;

/** As `toHCLQuotedString` of Terraform's internal/addrs/instance_key.go. */
function escapeKey(key: string): string {
  return key.replace(special, (found) => {
    if (found === "$" || found === "%") return found + found;
    const code = found.codePointAt(0)!;
    return (
      written[found] ??
      (code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`)
    );
  });
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, "0");
}

const escape =
  /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|x([\da-fA-F]{2})|(.))|([$%])\5(?=\{)/gu;

const meant: Readonly<Record<string, string>> = {
  ...{ n: "\n", r: "\r", t: "\t" },
  ...{ a: "\x07", b: "\b", f: "\f", v: "\v" }, // Before Terraform 1.0.
};

function unescapeKey(quoted: string): string {
  return quoted.replace(escape, (all, u, U, x, letter, sign) => {
    if (sign) return sign as string;
    if (letter) return meant[letter as string] ?? (letter as string);
    const code = parseInt((u ?? U ?? x) as string, 16);
    return code > 0x10ffff ? (all as string) : String.fromCodePoint(code);
  });
}

import { originOf, sliceText } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import { has, placeOf, readArguments, valueOf } from "./arguments.ts";
import type { Arguments } from "./arguments.ts";
import type { Act } from "./acts.ts";
import type { Invocation } from "./invocations.ts";
import { packageManagers, telnetPackages } from "./telnet-packages.ts";
import type { PackageManager, TelnetPackage } from "./telnet-packages.ts";
import { known } from "../values.ts";

/** A package that has to do with Telnet and is there when the script has run. */
export interface InstalledPackage {
  readonly manager: string;
  readonly managerWord: Text;
  /** The characters of the package's name, without version and architecture. */
  readonly name: Text;
  readonly kind: Pick<TelnetPackage, "role" | "holdsDaemon">;
}

/** What is installed at the end: a later removal takes an earlier installation away. */
export function installedPackages(
  invocations: readonly Invocation[],
): InstalledPackage[] {
  const installed = new Set<InstalledPackage>();
  /** By the package's own name, and by the virtual package's. */
  const named = new Map<string, InstalledPackage[]>();
  for (const invocation of invocations) {
    const { adds, removes, virtual } = changesOf(invocation);
    for (const name of removes) {
      for (const each of named.get(name) ?? []) installed.delete(each);
      named.delete(name);
    }
    for (const each of adds) {
      installed.add(each);
      for (const name of [each.name.value, virtual ?? []].flat()) {
        const others = named.get(name);
        if (others) others.push(each);
        else named.set(name, [each]);
      }
    }
  }
  return [...installed, ...builtFromSource(invocations)];
}

export function packageAct(each: InstalledPackage): Act {
  const place = placeOf(each.name);
  return {
    kind: "package",
    loopback: false,
    facts: {
      name: [known(each.name.value, place, originOf(each.name))],
      manager: [known(each.manager, placeOf(each.managerWord))],
      role: [known(each.kind.role, place)],
    },
  };
}

interface Changes {
  readonly adds: readonly InstalledPackage[];
  readonly removes: readonly string[];
  /** The virtual package that stands for what is added. */
  readonly virtual?: string | undefined;
}

function changesOf({ name, program, args }: Invocation): Changes {
  const nothing = { adds: [], removes: [] };
  const row = packageManagers.find(({ names }) => names.includes(name));
  if (!row) return nothing;
  const read = readArguments(args, row.valued);
  if (has(read, ...(row.except ?? []))) return nothing;
  const { does, packages } = actionOf(row, read);
  const named = packages.map((word) => nameIn(word, row.manager));
  if (does === "removes")
    return {
      adds: [],
      // `.build-deps` is no known package, but it may be a virtual one.
      removes: packages.flatMap(({ value }, i) => [
        value,
        named[i]!.name.value,
      ]),
    };
  const virtual = row.virtual && valueOf(read, ...row.virtual)?.value;
  const common = { manager: row.manager, managerWord: program };
  return {
    virtual,
    adds: named.flatMap(({ name, kind, takesAway }) =>
      kind && !takesAway && does ? { ...common, name, kind } : [],
    ),
    removes: named.flatMap(({ name, takesAway }) =>
      takesAway ? name.value : [],
    ),
  };
}

function actionOf(
  row: PackageManager,
  read: Arguments,
): { does: "installs" | "removes" | undefined; packages: readonly Text[] } {
  const [verb, ...others] = read.operands;
  for (const does of ["removes", "installs"] as const) {
    const ways = row[does] ?? [];
    if (verb && ways.includes(verb.value)) return { does, packages: others };
    if (read.options.some(({ name }) => ways.includes(`-${name}`)))
      return { does, packages: read.operands };
  }
  return { does: row.bare, packages: row.bare ? read.operands : [] };
}

const kinds: ReadonlyMap<string, TelnetPackage> = new Map(
  telnetPackages.flatMap((row) => row.names.map((name) => [name, row])),
);

interface NamedPackage {
  readonly name: Text;
  readonly kind: TelnetPackage | undefined;
  /** `apt-get install telnetd-` removes, `apk add !telnetd` forbids. */
  readonly takesAway: boolean;
}

/** Takes away what may stand around a name: a path, a category, a version, an architecture, a release. */
function nameIn(word: Text, manager: string): NamedPackage {
  const { value } = word;
  const isFile = /\.(?:deb|rpm|apk|ipk|txz|pkg)$/.test(value);
  const before = isFile
    ? value.lastIndexOf("/") + 1
    : (prefixes[manager]?.exec(value)?.[0].length ?? 0);
  const rest = value.slice(before);
  const bare = (isFile ? /^[^_]*/ : /^[^=<>~@:/!]*/).exec(rest)![0];
  const signed = manager === "apt" ? bare.replace(/[-+]$/, "") : bare;
  const unversioned = signed.replace(/-\d.*$/, "").replace(architecture, "");
  const name = kinds.has(signed) ? signed : unversioned;
  return {
    name: sliceText(word, before, before + name.length),
    kind: kinds.get(name),
    takesAway:
      (manager === "apt" && bare.endsWith("-")) || value.startsWith("!"),
  };
}

const prefixes: Record<string, RegExp> = {
  apk: /^!/,
  emerge: /^[=<>~!]*(?:[\w+.-]+\/)?/,
  nix: /^(?:nix(?:pkgs|os)\.)?/,
};
const architecture =
  /\.(?:x86_64|i[3-6]86|noarch|aarch64|armv7hl|ppc64le|s390x)$/;

/** GNU inetutils from its own archive, configured with the servers. */
function builtFromSource(
  invocations: readonly Invocation[],
): InstalledPackage[] {
  const configured = invocations.find(({ name }) => name === "configure");
  const options = configured?.args.map(({ value }) => value) ?? [];
  if (
    !configured ||
    options.some((each) => /^--disable-(?:servers|telnetd)$/.test(each))
  )
    return [];
  const kind = options.includes("--disable-clients")
    ? ({ role: "server", holdsDaemon: true } as const)
    : ({ role: "toolbox", holdsDaemon: true } as const);
  for (const { program, args } of invocations)
    for (const word of args) {
      const at = /(?:^|\/)inetutils-[\d.]+\.tar/.exec(word.value);
      if (!at) continue;
      const from = word.value.indexOf("inetutils-", at.index);
      const name = sliceText(word, from, from + "inetutils".length);
      return [{ manager: "source", managerWord: program, name, kind }];
    }
  return [];
}

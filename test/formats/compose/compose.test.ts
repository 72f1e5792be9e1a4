import fc from "fast-check";
import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check } from "../../../src/check.ts";
import { extract } from "../../../src/formats/extract.ts";
import type { Extracted } from "../../../src/formats/extract.ts";
import type { Exposure, Finding, PortRange } from "../../../src/model.ts";
import { builtinPolicies } from "../../../src/policy/builtin.ts";
import { memoryWorld } from "../../../src/world/memory.ts";

/** Of each item of `ports` what compose-go reads, one line a mapping, or why it refuses. */
const golden = JSON.parse(
  readFileSync(new URL("../port.golden.json", import.meta.url), "utf8"),
) as {
  readonly items: Record<string, string[] | { readonly refused: string }>;
};

const policies = await builtinPolicies();
const settings = { envFiles: [] };

const test = suite("compose");

test("every item of ports opens what compose-go says", async () => {
  for (const [item, answer] of Object.entries(golden.items))
    if (Array.isArray(answer))
      assert.equal(await opened(item), meant(answer), `${item}: ${answer}`);
});

test("an item that compose-go refuses opens what was meant by it", async () => {
  const rows: Record<string, string[]> = {
    "23.0": ["23/tcp"],
    "2.3e1": ["23/tcp"],
    "[23]": ["23/tcp"],
    "{target: 23, published: null}": ["23/tcp"],
    "{published: 23}": ["23/tcp"],
    "{target: '20-25'}": ["20-25/tcp"],
    "{target: 23, foo: bar}": ["23/tcp"],
    "{target: 23, published: 23, host_ip: '[::1]'}": ["23/tcp"],
    "{target: 23, published: 23, host_ip: localhost}": ["23/tcp"],
    "{target: 23, published: 23, host_ip: ''}": ["23/tcp"],
  };
  for (const [item, answer] of Object.entries(golden.items))
    if (!Array.isArray(answer))
      assert.equal(
        await opened(item),
        rows[item] ?? [],
        `${item}: ${answer.refused}`,
      );
});

/** What the rules of one item name, `NUMBER/PROTOCOL` each, sorted. */
async function opened(item: string): Promise<string[]> {
  const yaml = `services: {a: {image: x, ports: [${item}]}}`;
  return sorted(
    (await read(yaml)).exposures.flatMap(({ kind, facts }) => {
      const protocol = facts["protocol"]?.[0];
      if (kind !== "port" || !protocol?.known) return [];
      return facts["port"]!.flatMap((port) =>
        port.known
          ? [`${range(port.value as PortRange)}/${protocol.value}`]
          : [],
      );
    }),
  );
}

/** The same of compose-go's lines: `127.0.0.1 0023 -> 80/TCP`. Neither a word nor 70000 is a port. */
function meant(lines: readonly string[]): string[] {
  return sorted(
    lines.flatMap((line) => {
      const parts = /(?:(\d+(?:-\d+)?)\S* -> )?(\d+)(?:\/(\w+))?$/.exec(line);
      const [, published, target, protocol = "tcp"] = parts ?? [];
      return [published, target].flatMap((port) =>
        port && !port.startsWith("70000")
          ? [`${normal(port)}/${protocol.toLowerCase()}`]
          : [],
      );
    }),
  );
}

function normal(port: string): string {
  const ends = port.split("-").map(Number);
  return range({ from: Math.min(...ends), to: Math.max(...ends) });
}

function range({ from, to }: PortRange): string {
  return from === to ? `${from}` : `${from}-${to}`;
}

function sorted(lines: readonly string[]): string[] {
  return [...new Set(lines)].sort();
}

// What people and fuzzers write: words that mean something in some place, and anything else.
const word = fc.constantFrom(
  ...["23", "23:23", "2323:23", "20-25:8080", "20-25:23", "127.0.0.1:23:23"],
  ...[
    "1-65535:1-65535",
    "::1:23:23",
    "23/udp",
    "23:23/${P}",
    "${P}",
    "${P}:23",
  ],
  ...["23:${P}", "20-25:${P}", "${P:-23}:80", "${P:+23}:80", "${P:+23}:23"],
  ...[
    "${P:+2323}:23",
    "${P:+127.0.0.1:}23:23",
    "${P:+20-}25:23",
    "${P}${Q:+23}",
  ],
  ...[
    "${P}:23:23",
    "${P:+$Q}:23",
    "${",
    "$",
    "",
    "telnetd -F",
    "telnetd",
    "sh",
  ],
  ...["busybox telnetd -p 2323", "a 'b", "alpine", "secobau/telnetd", "host"],
  ...["none", "x:", "/", ":", "@", "0", "65536"],
);
const scalar = fc.oneof(
  { weight: 4, arbitrary: word },
  fc.constantFrom(23, 2323, 0, -1, 23.5, 1e30, true, false, null),
  fc.string(),
);
const longForm = fc.record(
  {
    target: scalar,
    published: scalar,
    host_ip: scalar,
    protocol: fc.constantFrom("tcp", "udp", "TCP", "${P}", "foo", 6, null),
  },
  { requiredKeys: [] },
);
const odd = fc.jsonValue({ maxDepth: 2 });
const list = fc.array(fc.oneof(scalar, longForm, odd), { maxLength: 3 });
/** What `extends` and `include` say, and what nobody should say there. */
const path = fc.constantFrom("a", "b", "compose.yaml", "./", "..", "/x", "");
const reference = fc.oneof(
  path,
  fc.record({ service: path, file: path }, { requiredKeys: [] }),
  fc.record({ path: fc.oneof(path, fc.array(path)), env_file: path }),
  fc.constantFrom(null, 23, ["a"], "https://x/y.git", "service:a"),
);

const service = fc.oneof(
  { weight: 9, arbitrary: keysWith(list) },
  { weight: 1, arbitrary: odd },
);
const services = fc.dictionary(
  fc.constantFrom("a", "b", "c d", "x-y"),
  service,
);

function keysWith(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const some = fc.oneof(value, scalar, odd);
  return fc.record(
    {
      ...{ image: fc.oneof(scalar, odd), network_mode: scalar },
      ...{ ports: some, expose: some, profiles: some },
      ...{ command: some, entrypoint: some },
      ...{ extends: reference, networks: some, deploy: odd },
      post_start: fc.array(fc.record({ command: some })),
    },
    { requiredKeys: [] },
  );
}

const root = fc.record(
  {
    include: fc.oneof(reference, fc.array(reference)),
    networks: fc.dictionary(fc.constantFrom("default", "23", "x:"), odd),
  },
  { requiredKeys: [] },
);

test("no tree makes it fail, and every place lies in its file", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(services, odd),
      root,
      fc.nat(1),
      async (tree, rest, n) => {
        const yaml = JSON.stringify({ services: tree, ...rest }, null, n);
        const { exposures, problems } = await read(yaml);
        for (const { span } of [...valuesOf(exposures), ...problems])
          assert.ok(0 <= span.start && span.start <= span.end, yaml);
        for (const { span } of valuesOf(exposures))
          assert.ok(span.start < span.end && span.end <= yaml.length, yaml);
      },
    ),
    { numRuns: 300 },
  );
});

test("shared and merged trees have their places in the file too", async () => {
  const shared = fc.constantFrom(
    "*s",
    "*l",
    "*m",
    "{<<: *m}",
    "[*s, *l]",
    "*no",
  );
  const keys = fc.constantFrom("ports", "expose", "image", "command", "<<");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(keys, shared)), async (entries) => {
      const yaml = [
        'x: [&s "23:23", &l [23, *s], &m {image: telnetd, ports: *l}]',
        "services:",
        "  a:",
        "    build: .",
        ...entries.map(([key, value]) => `    ${key}: ${value}`),
      ].join("\n");
      for (const { span } of valuesOf((await read(yaml)).exposures))
        assert.ok(span.start < span.end && span.end <= yaml.length, yaml);
    }),
  );
});

test("a service more never takes a finding from another", async () => {
  await fc.assert(
    fc.asyncProperty(services, service, async (tree, another) => {
      const before = await findings({ services: tree });
      const after = await findings({ services: { ...tree, another } });
      const there = new Set(after.map(identity));
      for (const finding of before) assert.ok(there.has(identity(finding)));
    }),
  );
});

test("one rule gives at most one telnet-port-* finding", async () => {
  const item = fc.oneof(word, longForm);
  const mode = fc.constantFrom(undefined, "host", "none");
  await fc.assert(
    fc.asyncProperty(item, mode, async (rule, network_mode) => {
      for (const key of ["ports", "expose"]) {
        const a = { build: ".", network_mode, [key]: [rule] };
        const found = await findings({ services: { a } });
        const policies = found
          .map(({ policy }) => policy)
          .filter((policy) => policy.startsWith("telnet-port-"));
        assert.ok(policies.length <= 1, `${JSON.stringify(a)}: ${policies}`);
      }
    }),
    { numRuns: 1000 },
  );
});

function identity({ policy, status, severity, span }: Finding): string {
  return `${policy} ${status} ${severity} ${span.start}-${span.end}`;
}

async function read(yaml: string): Promise<Extracted> {
  const world = memoryWorld({ "compose.yaml": yaml });
  return extract(world, ["compose.yaml"], new Set(), settings);
}

async function findings(tree: unknown): Promise<readonly Finding[]> {
  const world = memoryWorld({ "compose.yaml": JSON.stringify(tree) });
  const report = await check(world, {
    ...{ paths: ["."], exclude: [], policies, settings },
    ...{ suppressions: true, today: "2026-11-24" },
  });
  return report.findings;
}

function valuesOf(exposures: readonly Exposure[]) {
  return exposures.flatMap(({ facts }) => Object.values(facts).flat());
}

test.run();

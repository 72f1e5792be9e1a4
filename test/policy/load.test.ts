import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loadPolicies } from "../../src/policy/load.ts";
import { memoryWorld } from "../../src/world/memory.ts";

const test = suite("load");

const guidance = `# Files
## What this means
FTP.
## Why this is a problem
Plain text.
## How to check
Look.
## How to fix
1. Close it.
`;

const sound = `id: ftp-open
title: FTP is open
severity: warning
forbid: port
when:
  port: { includes: 21 }
  any:
    - source: { covers: world }
    - reach: { in: [internet, node] }
lower:
  - to: note
    when: { shadowed: { equals: true } }
at: source
message: "{resource} opens {port}"
guidance: guidance.md
examples:
  bad:
    - compose: |
        services: { a: { image: b, ports: ["21:21"] } } # <- here
  good:
    - compose: "services: { a: { image: b } }"
`;

async function load(
  files: Record<string, string>,
): Promise<{ ids: string[]; complaints: string[] }> {
  const world = memoryWorld({ "own/guidance.md": guidance, ...files });
  const { policies, complaints } = await loadPolicies(world, ["own"]);
  return {
    ids: policies.map(({ id }) => id),
    complaints: complaints.map(
      ({ span, message }) => `${span.line}:${span.column} ${message}`,
    ),
  };
}

test("a sound policy is loaded, with its guidance and its marked examples", async () => {
  const world = memoryWorld({
    "own/guidance.md": guidance,
    "own/ftp.yaml": sound,
  });
  const loaded = await loadPolicies(world, ["own/ftp.yaml"]);
  assert.equal(loaded.complaints, []);
  const [policy] = loaded.policies;
  assert.is(policy!.pack, "own");
  assert.is(policy!.guidance.fix.trim(), "1. Close it.");
  assert.equal(
    loaded.examples.get("ftp-open")!.map(({ bad, lines }) => [bad, lines]),
    [
      [true, [1]],
      [false, []],
    ],
  );
});

test("a file with ten mistakes gives ten exact complaints", async () => {
  const { ids, complaints } = await load({
    "own/wrong.yaml": `id: FTP open
titel: FTP is open
severity: eror
forbid: port
when:
  port: { includes: 210000 }
  protocol: { equal: tcp }
  not: { source: { covers: world } }
lower:
  - to: error
    when: { shadowed: { equals: "yes" } }
message: "{resurce} is open"
guidance: guidance.md#nowhere
examples:
  bad: []
`,
  });
  assert.equal(ids, []);
  const expected = [
    /^1:5 "id" must be kebab-case .*"FTP open"$/,
    /^2:1 unknown key "titel"\. Did you mean "title"\?$/,
    /^1:1 the policy lacks the key "title"$/,
    /^3:11 "severity" must be one of error, warning, note, not "eror"\. Did you mean "error"\?$/,
    /^6:21 "includes" must be a port from 0 to 65535, not 210000$/,
    /^7:15 unknown key "equal"\. Did you mean "equals"\?$/,
    /^8:10 "not" over the list "source"/,
    /^10:9 "to" must be one of warning, note, not "error"$/,
    /^11:33 "equals" must be true or false, not "yes"$/,
    /^12:10 \{resurce\} is nothing that can be filled in\. Did you mean "resource"\?$/,
    /^13:11 .*"#nowhere"/,
    /^15:8 "bad" needs at least one entry$/,
    /^15:3 "examples" lacks the key "good"$/,
  ];
  for (const each of expected)
    assert.is(
      complaints.filter((complaint) => each.test(complaint)).length,
      1,
      `${each} in\n${complaints.join("\n")}`,
    );
  assert.is(complaints.length, expected.length, complaints.join("\n"));
});

const mistakes: [string, [string, string], RegExp][] = [
  [
    "a fact of another kind",
    ["  port: { includes: 21 }", "  role: { equals: server }"],
    /^6:3 an exposure of kind port has no fact "role"/,
  ],
  [
    "a condition with two operators",
    ["{ includes: 21 }", "{ includes: 21, exists: true }"],
    /^6:9 "port" takes exactly one of includes, exists$/,
  ],
  [
    "an empty condition",
    ["{ includes: 21 }", "{}"],
    /^6:9 "port" is empty\. Say at least one of includes, exists$/,
  ],
  [
    "a regular expression that does not compile",
    [
      "forbid: port\nwhen:\n  port: { includes: 21 }",
      'forbid: port\nwhen:\n  mechanism: { matches: "(" }',
    ],
    /^6:25 the regular expression does not compile/,
  ],
  [
    "look-behind, which does not run in linear time",
    [
      "forbid: port\nwhen:\n  port: { includes: 21 }",
      'forbid: port\nwhen:\n  mechanism: { matches: "(?<=a)b" }',
    ],
    /^6:25 the regular expression does not compile/,
  ],
  [
    "an address that is none",
    ["covers: world", "covers: 10.0.0.0/33"],
    /^8:25 "10\.0\.0\.0\/33" is not a CIDR/,
  ],
  [
    "a word that is none of the few",
    ["[internet, node]", "[internet, galaxy]"],
    /^9:31 an entry of "in" must be one of internet/,
  ],
  [
    "lowering to the same severity",
    ["to: note", "to: warning"],
    /^11:9 "lower" cannot keep or raise the severity: the policy is warning$/,
  ],
  [
    "a key said twice",
    ["severity: warning", "severity: warning\nseverity: warning"],
    /^4:1 the key "severity" stands here twice$/,
  ],
  [
    "guidance outside of the pack",
    ["guidance: guidance.md", "guidance: ../guidance.md"],
    /^15:11 guidance names a page of the pack's own folder/,
  ],
  [
    "an example in an unknown format",
    ["- compose: |", "- componse: |"],
    /^18:7 unknown key "componse"\. Did you mean "compose"\?$/,
  ],
  [
    "broken YAML",
    ["title: FTP is open", "title: FTP: is open"],
    /^2:11 this YAML cannot be read/,
  ],
  [
    "two documents",
    ["id: ftp-open", "id: ftp-open\n---\nid: other"],
    /^3:1 a policy file holds one policy/,
  ],
  [
    "a list for a word",
    ["title: FTP is open", "title: [FTP]"],
    /^2:8 "title" must be a string, not a list$/,
  ],
];

for (const [name, [from, to], complaint] of mistakes)
  test(`one mistake, one complaint: ${name}`, async () => {
    const text = sound.replace(from, to);
    assert.is.not(text, sound, "the mistake must be made");
    const { ids, complaints } = await load({ "own/ftp.yaml": text });
    assert.equal(ids, []);
    assert.is(complaints.length, 1, complaints.join("\n"));
    assert.match(complaints[0]!, complaint);
  });

test("an id may be used once over all files and packs", async () => {
  const { ids, complaints } = await load({
    "own/a.yaml": sound,
    "own/b.yaml": sound,
  });
  assert.equal(ids, ["ftp-open"]);
  assert.is(complaints.length, 1);
  assert.match(
    complaints[0]!,
    /^1:5 the id "ftp-open" is taken by another policy \(own\/a\.yaml\)/,
  );
});

test("a folder without policies is a complaint, its subfolders are not searched", async () => {
  const { complaints } = await load({ "own/deep/ftp.yaml": sound });
  assert.match(complaints.join(), /there is no policy file/);
});

test.run();

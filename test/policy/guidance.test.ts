import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Guidance } from "../../src/model.ts";
import { readGuidance } from "../../src/policy/guidance.ts";
import { fixSteps, whyLine } from "../../src/report/advice.ts";

const test = suite("guidance");

const sections = [
  "What this means",
  "Why this is a problem",
  "How to check",
  "How to fix",
];

function topic(title: string, without?: string): string {
  const body = sections
    .filter((section) => section !== without)
    .map((section) => `## ${section}\n\n${title}: ${section}.\n`);
  return `# ${title}\n\n${body.join("\n")}\n`;
}

function read(markdown: string, heading?: string): Guidance {
  const guidance = readGuidance(markdown, heading);
  if (typeof guidance === "string") throw new Error(guidance);
  return guidance;
}

function complaint(markdown: string, heading?: string): string {
  const guidance = readGuidance(markdown, heading);
  if (typeof guidance !== "string") throw new Error("no complaint");
  return guidance;
}

test("reads the first topic without a heading, and a topic by its anchor", () => {
  const page = topic("SSH: open") + topic("A `telnetd` image");
  assert.equal(readGuidance(page), {
    title: "SSH: open",
    meaning: "SSH: open: What this means.",
    why: "SSH: open: Why this is a problem.",
    check: "SSH: open: How to check.",
    fix: "SSH: open: How to fix.",
  });
  assert.is(read(page, "ssh-open").title, "SSH: open");
  assert.is(read(page, "a-telnetd-image").title, "A `telnetd` image");
});

test("numbers the anchor of a heading that stands twice", () => {
  const page = topic("Twice") + topic("twice");
  assert.is(read(page, "twice").title, "Twice");
  assert.is(read(page, "twice-1").title, "twice");
});

test("an unknown heading is told the ones that exist and the nearest", () => {
  const page = topic("Open port") + topic("Server image");
  const message = complaint(page, "server-imge");
  assert.match(message, '"#server-imge"');
  assert.match(message, "#open-port, #server-image");
  assert.match(message, 'Did you mean "server-image"?');
  assert.not.match(complaint(page, "quite-different-words"), "Did you mean");
  assert.match(complaint(page, ""), "#open-port");
});

for (const section of sections)
  test(`a topic without "${section}" is told so`, () => {
    const message = complaint(topic("Open port", section));
    assert.match(message, `"Open port"`);
    assert.match(message, `"## ${section}"`);
    for (const other of sections)
      if (other !== section) assert.not.match(message, other);
  });

test("a section without text is missing", () => {
  const page = topic("Open port", "How to check") + "## How to check\n\n \n";
  assert.match(complaint(page), '"## How to check"');
});

test("sections of the next topic do not count", () => {
  const page = topic("First", "How to fix") + topic("Second");
  assert.match(complaint(page), '"## How to fix"');
});

test("a page without a topic is told what it needs", () => {
  for (const page of ["", "text", "## What this means\n\nText.\n", "#tag\n"])
    assert.match(complaint(page), '"# Heading"');
});

for (const [name, open, close] of [
  ["backticks", "```sh", "```"],
  ["tildes", "~~~", "~~~"],
  ["a longer fence around a shorter one", "````md\n```", "```\n````"],
  ["a fence in a list", "   ```yaml", "   ```"],
])
  test(`headings in fenced code are code: ${name}`, () => {
    const code = `${open}\n# Not a topic\n## How to fix\n${close}`;
    const page = topic("Real").replace(
      "Real: How to check.",
      `Before.\n\n${code}\n\nAfter.`,
    );
    assert.is(read(page).check, `Before.\n\n${code}\n\nAfter.`);
    assert.is(read(page).fix, "Real: How to fix.");
    assert.match(complaint(page, "not-a-topic"), "#real");
  });

test("code between backticks on one line opens no fence", () => {
  const page = topic("Real").replace("Real: How to check.", "```a``` b");
  assert.is(read(page).fix, "Real: How to fix.");
});

test("a byte order mark, Windows line ends, closing marks and capitals do not matter", () => {
  const page = topic("Real").replace("## How to fix", "## How To FIX ##");
  assert.is(
    read(`\ufeff${page.replaceAll("\n", "\r\n")}`).fix,
    "Real: How to fix.",
  );
});

test("sections of other names are left alone", () => {
  const guidance = read(`${topic("Real")}## See also\n\nElsewhere.\n`);
  assert.is(guidance.fix, "Real: How to fix.");
});

test("any text gives guidance or a complaint", () => {
  const piece = fc.constantFrom(
    ...["# ", "## ", "\n", "\r", "```", "~~~", "a", " ", "\u2028", "#"],
    ...sections,
  );
  const page = fc.array(piece).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(page, fc.option(fc.string()), (markdown, heading) => {
      const found = readGuidance(markdown, heading ?? undefined);
      return typeof found === "string" ? found !== "" : found.fix !== "";
    }),
  );
});

test("a hostile page is read in linear time", () => {
  for (const line of ["# a\n", "# ", "```\n", "`", " ", "## How to fix\n"])
    readGuidance(line.repeat(300_000));
});

const page = readFileSync(
  new URL("../../policies/telnet/guidance.md", import.meta.url),
  "utf8",
);

const anchors = [
  "open-port-23-telnet",
  "a-telnet-server-image",
  "a-telnet-server-is-started",
  "a-telnet-client-image",
];

for (const anchor of anchors)
  test(`the pack's topic ${anchor} is whole and its lines fit`, () => {
    const guidance = read(page, anchor);
    const why = whyLine(guidance);
    assert.ok(why.length <= 110 && why.endsWith("."), why);
    const steps = fixSteps(guidance, Infinity);
    assert.ok(steps.length >= 3, `${steps.length} steps`);
    for (const step of steps)
      assert.ok(step.length <= 100 && /^[A-Z].*\.$/.test(step), step);
    assert.match(guidance.fix, /^1\. /);
  });

test("the pack's first topic is the open port, and it names what the source names", () => {
  const { title, meaning, check, fix } = read(page);
  assert.is(title, "Open port 23: Telnet");
  assert.match(meaning, "TCP port 23");
  assert.match(check, '```text\nnetstat -an | find ":23"\n```');
  assert.match(check, '```sh\nsudo netstat -tulnp | grep ":23"\n```');
  assert.match(check, "telnet <server-ip>");
  for (const word of ["firewall", "port forwarding", "SSH", "MFA", "strong"])
    assert.match(fix, word);
  for (const word of ["`ports:`", "NetworkPolicy", "hostPort", "ingress rule"])
    assert.match(fix, word);
});

test("the pack names its source, which is no guidance", () => {
  assert.match(page, "by the Government\nDigital Service");
  assert.match(page, "https://www.security.gov.uk/");
  assert.match(complaint(page, "source"), '"## How to fix"');
});

test.run();

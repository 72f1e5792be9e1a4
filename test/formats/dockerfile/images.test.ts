import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readImage } from "../../../src/formats/dockerfile/images-of-file.ts";
import { processesOf } from "../../../src/formats/dockerfile/processes.ts";
import { readStages } from "../../../src/formats/dockerfile/stages.ts";
import type { Exposure } from "../../../src/model.ts";
import { parseDockerfile } from "../../../src/syntax/dockerfile.ts";
import type { Instruction } from "../../../src/syntax/dockerfile.ts";
import { openSource, spanOf } from "../../../src/syntax/source.ts";
import { checkExposures, exposuresOf } from "./shown-exposures.ts";

const test = suite("dockerfile images");

const golden = JSON.parse(
  readFileSync(new URL("images.golden.json", import.meta.url), "utf8"),
) as {
  cases: { file: string; ports: string; entrypoint: string[]; cmd: string[] }[];
};

test("exposes the ports that BuildKit writes into the image", () => {
  for (const { file, ports } of golden.cases) {
    const { exposures } = readImage(openSource("test", file), {
      args: new Map(),
      resource: "test",
    });
    assert.is(certainPorts(exposures).sort().join(" "), ports, file);
  }
});

function certainPorts(exposures: readonly Exposure[]): string[] {
  const found = exposures.flatMap(({ facts }) => {
    const [port, protocol] = [facts["port"]?.[0], facts["protocol"]?.[0]];
    const certainty = facts["certainty"]?.[0];
    if (!port?.known || !protocol?.known) return [];
    if (!certainty?.known || certainty.value !== "definite") return [];
    const { from, to } = port.value as { from: number; to: number };
    return Array.from(
      { length: to - from + 1 },
      (_, i) => `${from + i}/${protocol.value}`,
    );
  });
  return [...new Set(found)];
}

test("starts the process that BuildKit writes into the image", () => {
  for (const { file, entrypoint, cmd } of golden.cases) {
    const { stages } = readStages(parseDockerfile(openSource("test", file)), {
      args: new Map(),
    });
    const process = processesOf(stages).get(stages.at(-1)!)!;
    assert.equal(argumentsOf(process.entrypoint), entrypoint, file);
    assert.equal(argumentsOf(process.command), cmd, file);
  }
});

function argumentsOf(set: { instruction: Instruction } | undefined): string[] {
  if (!set) return [];
  const { exec, argument } = set.instruction;
  return exec
    ? exec.map((word) => word.value)
    : ["/bin/sh", "-c", argument.value];
}

test("FROM runs an image", () => {
  checkExposures("FROM «foo/telnetd»", "image foo/telnetd server @1");
  checkExposures(
    "FROM --platform=linux/amd64 «foo/telnetd:1» AS x",
    "image foo/telnetd server @1 in stage x",
  );
  checkExposures(
    "ARG BASE=«foo/telnetd»\nFROM «${BASE}»",
    "image foo/telnetd server @2 <- @1",
  );
  checkExposures(
    "FROM «${BASE:-«foo/telnetd»}»",
    "image foo/telnetd server @2 <- @1",
  );
  checkExposures("FROM scratch");
  checkExposures("FROM telnet:5000/web");
  checkExposures("# FROM foo/telnetd\nFROM alpine");
});

test("an image without a value is unknown, with what is known of its name", () => {
  const [image] = exposuresOf("ARG TAG\nFROM alpine:$TAG\n");
  assert.is(image!.facts["tag"]![0]!.known, false);
  checkExposures("ARG REG\nFROM «$REG/telnetd»", "image ? server @1");
});

test("a stage is no image", () => {
  checkExposures("FROM alpine AS telnetd\nFROM Telnetd\n");
  checkExposures(
    "FROM alpine AS telnetd\nFROM alpine\nCOPY --from=telnetd a b\nCOPY --from=0 a b\n",
  );
});

test("files taken from an image are taken, not run", () => {
  checkExposures(
    "FROM scratch\nCOPY --from=«foo/telnetd» /a /b\n",
    "image foo/telnetd server as data @1",
  );
  checkExposures(
    "FROM alpine\nRUN --mount=type=bind,target=/x,from=«foo/telnetd» cp /x /y\n",
    "image foo/telnetd server as data @1",
  );
  checkExposures(
    "FROM alpine\nRUN --mount=type=cache,target=/telnetd cp x y\n",
  );
});

test("the image of a stage that files are copied from is taken too", () => {
  checkExposures(
    "FROM «foo/telnetd» AS a\nFROM a AS b\nFROM scratch AS c\nCOPY --from=b x y\nFROM scratch\nCOPY --from=c x y\n",
    "image foo/telnetd server as data @1 in stage a",
  );
});

test("what the last stage does not reach is unused", () => {
  checkExposures(
    'FROM alpine AS build\nEXPOSE «23»\nRUN apk add «busybox-extras»\nCMD ["«telnetd»"]\nFROM alpine\nEXPOSE «23»\n',
    "declare 23/tcp unused @1 in stage build",
    "toolbox busybox-extras unused @2 in stage build",
    "telnetd starts telnet-server 23 unused @3 in stage build",
    "declare 23/tcp @4 in stage 1",
  );
  checkExposures(
    "FROM «foo/telnetd» AS a\nFROM scratch\n",
    "image foo/telnetd server unused @1 in stage a",
  );
});

test("unused stands at the whole instruction", () => {
  const [port] = exposuresOf(
    "FROM scratch AS a\nEXPOSE \\\n  23\nFROM scratch\n",
  );
  const { line, column, endLine, endColumn } = port!.facts["unused"]![0]!.span;
  assert.equal([line, column, endLine, endColumn], [2, 1, 3, 5]);
});

test("a stage that begins with another has all of it", () => {
  checkExposures(
    "FROM alpine AS a\nEXPOSE «23»\nRUN apk add «busybox-extras»\nFROM a\n",
    "declare 23/tcp @1 in stage a",
    "toolbox busybox-extras @2 in stage a",
  );
});

const twoStages =
  "ARG P=23\nFROM foo/telnetd AS a\nARG P\nEXPOSE $P\nFROM scratch AS b\nARG P=80\nEXPOSE $P\n";

test("readImage reads a target, with build arguments", () => {
  const source = openSource("Dockerfile", twoStages);
  const given = spanOf(openSource("compose.yaml", "P: 24"), 3, 5);
  const read = (target: string | undefined, args: [string, string][]) =>
    readImage(source, {
      ...(target !== undefined && { target }),
      args: new Map(
        args.map(([name, value]) => [name, { value, span: given }]),
      ),
      resource: "services.x",
    }).exposures;

  const first = read("A", []);
  assert.equal(
    first.map(({ kind, resource }) => [kind, resource]),
    [
      ["image", "services.x"],
      ["port", "services.x"],
    ],
  );
  assert.equal(certainPorts(first), ["23/tcp"]);
  assert.equal(certainPorts(read("0", [])), ["23/tcp"]);
  assert.equal(certainPorts(read(undefined, [])), ["80/tcp"]);
  const [set] = read("b", [["P", "24"]]);
  assert.equal(certainPorts([set!]), ["24/tcp"]);
  assert.equal(set!.facts["port"]![0]!.origin, [
    { span: given, message: "P is set here" },
  ]);
  assert.equal(certainPorts(read("b", [["Q", "24"]])), ["80/tcp"]);
});

test("a target that is no stage is a problem", () => {
  const { exposures, problems } = readImage(openSource("f", twoStages), {
    target: "c",
    args: new Map(),
    resource: "x",
  });
  assert.equal(exposures, []);
  assert.match(problems[0]!.message, /no stage "c"/);
});

test.run();

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openDockerfile } from "../../../src/formats/dockerfile/dockerfile.ts";
import type { Extraction } from "../../../src/formats/format.ts";
import { openSource } from "../../../src/syntax/source.ts";
import { memoryWorld } from "../../../src/world/memory.ts";

const test = suite("dockerfile context");

type Files = Readonly<Record<string, string>>;

async function read(files: Files, file = "Dockerfile"): Promise<Extraction> {
  const reader = openDockerfile(memoryWorld(files), { envFiles: [] });
  reader.take(openSource(file, files[file]!));
  return reader.finish();
}

/** Where something of Telnet starts, as `FILE:LINE`. */
async function places(files: Files, file?: string): Promise<string[]> {
  const { exposures } = await read(files, file);
  return exposures
    .filter(({ kind }) => kind === "command")
    .map(({ facts }) => facts["program"]![0]!.span)
    .map(({ file, line }) => `${file}:${line}`);
}

const script = "#!/bin/sh\ntelnetd -F\n";

async function check(
  rest: string,
  files: Files,
  ...expected: string[]
): Promise<void> {
  const tree = { Dockerfile: `FROM alpine\n${rest}\n`, ...files };
  assert.equal(await places(tree), expected, rest);
}

test("the script that the image starts is found through its copies", async () => {
  const rows: [string, Files, ...string[]][] = [
    ['COPY a.sh /a.sh\nCMD ["/a.sh"]', { "a.sh": script }, "a.sh:2"],
    ['COPY a.sh /x/\nCMD ["/x/a.sh"]', { "a.sh": script }, "a.sh:2"],
    ['COPY ./a.sh b.sh /x/\nCMD ["/x/a.sh"]', { "a.sh": script }, "a.sh:2"],
    ['COPY ["a.sh", "/x"]\nCMD sh /x', { "a.sh": script }, "a.sh:2"],
    ['ADD a.sh /bin/go\nCMD ["go"]', { "a.sh": script }, "a.sh:2"],
    ["WORKDIR /w\nCOPY a.sh .\nCMD ./a.sh", { "a.sh": script }, "a.sh:2"],
    [
      "WORKDIR /w\nCOPY . .\nCMD exec ./d/a.sh",
      { "d/a.sh": script },
      "d/a.sh:2",
    ],
    ["COPY d /w\nCMD /w/a.sh", { "d/a.sh": script }, "d/a.sh:2"],
    ["COPY d/*.sh /w/\nCMD /w/a.sh", { "d/a.sh": script }, "d/a.sh:2"],
    ["COPY a.sh /w\nCMD . /w/a.sh", { "a.sh": script }, "a.sh:2"],
    ["COPY a.sh /a\nCOPY b.sh /a\nCMD /a", { "a.sh": script, "b.sh": "x" }],
    ["COPY b.sh /a\nCOPY a.sh /a\nCMD /a", { "a.sh": script }, "a.sh:2"],
    ["COPY a.sh /a\nCMD /b", { "a.sh": script }],
    ["COPY a.sh /a", { "a.sh": script }],
    ["CMD /a\nCOPY --from=nginx a.sh /a", { "a.sh": script }],
    ["COPY a.sh /a\nCMD echo /a", { "a.sh": script }],
    // The builder strips what leads out of the context.
    ["COPY ../a.sh /a\nCMD /a", { "a.sh": script }, "a.sh:2"],
    ["COPY a.sh /a\nCMD /a", { "a.sh": "#!/usr/bin/perl\ntelnetd\n" }],
    ["COPY a.sh /a\nCMD /a", { "a.sh": `\0${script}` }],
  ];
  for (const [rest, files, ...expected] of rows)
    await check(rest, files, ...expected);
});

test("paths begin at the folder of the Dockerfile", async () => {
  const Dockerfile = "FROM alpine\nCOPY a.sh /\nCMD /a.sh\n";
  const files = { "d/Dockerfile": Dockerfile, "a.sh": script };
  assert.equal(await places(files, "d/Dockerfile"), []);
  const own = { ...files, "d/a.sh": script };
  assert.equal(await places(own, "d/Dockerfile"), ["d/a.sh:2"]);
});

test("scripts run scripts, each once, and hand on to what they are given", async () => {
  const start = "COPY . /\n";
  await check(
    `${start}ENTRYPOINT ["/a.sh"]\nCMD ["telnetd", "-F"]`,
    { "a.sh": '#!/bin/sh\n/a.sh\n/b.sh\nexec "$@"\n', "b.sh": script },
    ...["b.sh:2", "Dockerfile:4"],
  );
  await check(`${start}ENTRYPOINT ["/a.sh"]\nCMD ["telnetd"]`, {
    "a.sh": "#!/bin/sh\nexec nginx\n",
  });
});

test("what is read besides has its comments, and says who takes it", async () => {
  const files = {
    Dockerfile: "FROM alpine\nCOPY a.sh /\nCMD /a.sh\n",
    "a.sh": "# portcullis: allow x -- y\n\ntelnetd # portcullis: z\n",
  };
  const { besides = [], exposures } = await read(files);
  assert.equal(
    besides.map(({ source }) => source.file),
    ["a.sh"],
  );
  assert.equal(
    besides[0]!.comments.map(({ covers }) => covers),
    [undefined, { from: 3, to: 3 }],
  );
  const started = exposures.find(({ kind }) => kind === "command");
  assert.equal(
    started!.related.map(({ span }) => `${span.file}:${span.line}`),
    ["Dockerfile:3"],
  );
});

test("odd contexts are no reason to stop", async () => {
  const rows: [string, Files][] = [
    ["COPY", {}],
    ["COPY a", { a: script }],
    ["COPY [a-z /x/\nCMD /x/a", { a: script }],
    ["COPY *?[a]\\ /x/\nCMD /x/a", { a: script }],
    ["COPY a.sh/b /x\nCMD /x/y/z", { "a.sh": script }],
    ["COPY a$NOBODY /$NOBODY/x\nCMD /$NOBODY/x", { a: script }],
    ["COPY --from=0 /a /a\nCMD /a", { a: script }],
    ["COPY / /\nCMD //..//", { a: script }],
    ["RUN --mount=type=bind,target=/ /b", { a: script }],
    ["RUN --mount=,=,target /a", { a: script }],
    ["SHELL []\nRUN telnet", {}],
    ["WORKDIR\nCMD ./a", { a: "x" }],
  ];
  for (const [rest, files] of rows) await check(rest, files);
});

test.run();

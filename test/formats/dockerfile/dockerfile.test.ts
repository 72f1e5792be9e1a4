import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openDockerfile } from "../../../src/formats/dockerfile/dockerfile.ts";
import { claimsDockerfile } from "../../../src/formats/dockerfile/names.ts";
import type { Exposure } from "../../../src/model.ts";
import { openSource } from "../../../src/syntax/source.ts";
import { memoryWorld } from "../../../src/world/memory.ts";
import { valueText } from "../shown-acts.ts";
import { checkExposures } from "./shown-exposures.ts";

const test = suite("dockerfile");

function read(...files: string[]) {
  const reader = openDockerfile(memoryWorld({}), { envFiles: [] });
  for (const file of files) reader.take(openSource("Dockerfile", file));
  return reader.finish();
}

test("a Dockerfile is known by its name", () => {
  const names = [
    ...["Dockerfile", "a/b/Dockerfile", "dockerfile", "Dockerfile.telnet"],
    ...["web.Dockerfile", "a/web.dockerfile", "Containerfile"],
    ...["Containerfile.dev", "docker/Dockerfile.a.b"],
  ];
  for (const name of names) assert.ok(claimsDockerfile(name), name);
  const others = [
    ...[
      "Dockerfile.dockerignore",
      "web.Dockerfile.dockerignore",
      "Dockerfiles",
    ],
    ...["dockerfile.go", "Dockerfile/x.txt", "MyDockerfile", "Dockerfile."],
    ...["Dockerfile.md", ".dockerignore", "compose.yaml", "Containerfiles"],
  ];
  for (const name of others) assert.not(claimsDockerfile(name), name);
});

test("reads several files, and a broken one beside a good one", () => {
  const { exposures, problems } = read(
    "FROM scratch\nEXPOSE 23\n",
    "FORM scratch\n",
    "",
    "EXPOSE 24\n",
  );
  assert.equal(
    exposures.map(({ resource, format, facts }) => [
      resource,
      format,
      valueText(facts["port"]![0]!),
    ]),
    [
      ["stage 0", "dockerfile", "23"],
      ["stage 0", "dockerfile", "24"],
    ],
  );
  assert.equal(
    problems.map(({ message }) => message.slice(0, 24)),
    ['"FORM" is no instruction', "EXPOSE stands before the"],
  );
});

test("a FROM that docker refuses is a problem, and its image is still read", () => {
  const { exposures, problems } = read("FROM foo/telnetd latest\n");
  assert.is(problems.length, 1);
  assert.match(problems[0]!.message, /FROM IMAGE AS NAME/);
  assert.is(exposures.length, 1);
  assert.is(read("FROM\nEXPOSE 23\n").exposures.length, 1);
});

test("the whole of a Dockerfile", () => {
  checkExposures(
    `# syntax=docker/dockerfile:1
ARG BASE=alpine:3.20
FROM \${BASE} AS build
ARG PORT=23
FROM alpine:3.20
ARG PORT=«23»
RUN apk add --no-cache «busybox-extras» \\
    # a comment inside the continuation
 && echo ok
EXPOSE «22» «\${PORT}»/tcp
CMD ["«telnetd»", "-F", "-p", "23"]
`,
    "toolbox busybox-extras @2 in stage 1",
    "declare 22/tcp @3 in stage 1",
    "declare 23/tcp @4 <- @1 in stage 1",
    "telnetd starts telnet-server 23 @5 in stage 1",
  );
});

test("the escape character can be another one", () => {
  checkExposures(
    "# escape=`\nFROM alpine\nRUN apk add `\n  «busybox-extras»\nEXPOSE `\n «23»\nCOPY x C:\\\n",
    "toolbox busybox-extras @1",
    "declare 23/tcp @2",
  );
});

const lines = fc.constantFrom(
  ...[
    ...["ARG P=23", "ARG P", "ENV P=23 Q=$P", "EXPOSE 23", "EXPOSE $P"],
    ...["EXPOSE ${Q:-20-25}/tcp", 'CMD ["telnetd"]', "CMD telnetd -F"],
    ...['ENTRYPOINT ["tini", "--"]', "RUN apk add busybox-extras"],
    ...["RUN apk del busybox-extras", "RUN systemctl enable telnet.socket"],
    ...["FROM a AS b", "FROM foo/telnetd AS a", "FROM scratch", "FROM $P"],
    ...["COPY --from=a x /etc/xinetd.d/telnet", "ONBUILD EXPOSE 23"],
    ...["RUN <<EOF\napt-get install telnetd\nEOF", "FORM x", "EXPOSE"],
    ...["RUN cat <<-E > /etc/inetd.conf\n\ttelnet stream tcp nowait\n\tE"],
    ...["HEALTHCHECK CMD nc -z localhost 23", "ENV", "ARG", "RUN a \\\n  b"],
    ...["COPY <<E /start.sh\ntelnetd\nE", "RUN --mount=from=a,x=y b"],
  ],
);

/** Everything but the places. */
function factsOf(exposures: readonly Exposure[]): unknown[] {
  return exposures.map(({ kind, resource, facts }) => [
    kind,
    resource,
    Object.entries(facts).map(([name, values]) => [
      name,
      values.map(valueText),
    ]),
  ]);
}

test("comments and empty lines between instructions change nothing", () => {
  const between = fc.constantFrom("", "\n", "# EXPOSE 23\n", "  # c \\\n\n");
  fc.assert(
    fc.property(
      fc.array(fc.tuple(lines, between), { maxLength: 14 }),
      (parts) => {
        const plain = read(parts.map(([line]) => `${line}\n`).join(""));
        const spread = read(
          parts.map(([line, space]) => `${space}${line}\n`).join(""),
        );
        assert.equal(factsOf(spread.exposures), factsOf(plain.exposures));
        assert.is(spread.problems.length, plain.problems.length);
      },
    ),
    { numRuns: 300 },
  );
});

test("line breaks of Windows change nothing", () => {
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 14 }), (parts) => {
      const text = `FROM alpine\n${parts.join("\n")}\n`;
      const plain = read(text);
      const windows = read(`\uFEFF${text.replaceAll("\n", "\r\n")}`);
      assert.equal(factsOf(windows.exposures), factsOf(plain.exposures));
    }),
  );
});

test("reads anything, and every place is inside of the file", () => {
  const scrap = fc.oneof(
    lines,
    fc.constantFrom(
      ...'$|${|}|:-|:+|#|%|/|"|\'|\\|`|\n|\\\n| |["|"]|<<E|E\n|=|\uFFFC|# escape=`\n'.split(
        "|",
      ),
    ),
    fc.string({ maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 25 }), (parts) => {
      const text = parts.join("\n");
      const size = openSource("", text).text.length;
      const { exposures, problems } = read(text);
      const values = exposures
        .flatMap(({ facts }) => Object.values(facts).flat())
        .flatMap(({ span, origin = [] }) => [
          span,
          ...origin.map((each) => each.span),
        ]);
      for (const { start, end } of [
        ...values,
        ...problems.map(({ span }) => span),
      ])
        assert.ok(0 <= start && start <= end && end <= size);
    }),
    { numRuns: 500 },
  );
});

test("references that grow without end are unknown", () => {
  const doubling = Array.from(
    { length: 100 },
    (_, i) => `ENV A${i + 1}=$A${i}$A${i}`,
  );
  const { exposures } = read(
    `FROM scratch\nENV A0=2\n${doubling.join("\n")}\nEXPOSE $A100\n`,
  );
  assert.is(exposures[0]!.facts["port"]![0]!.known, false);
  const nested = `${"${A:-".repeat(5000)}23${"}".repeat(5000)}`;
  read(`FROM scratch\nEXPOSE ${nested}\n`);
  read(`FROM scratch\n${"ONBUILD ".repeat(5000)}EXPOSE 23\n`);
  read(`FROM scratch\nCMD ${"[".repeat(50000)}\n`);
});

test.run();

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readDockerfile } from "../../../src/formats/dockerfile/images-of-file.ts";
import { openSource } from "../../../src/syntax/source.ts";
import { checkExposures, exposuresOf } from "./shown-exposures.ts";

const test = suite("dockerfile ports");

/** The rest of a file and what it shows; the file begins with FROM scratch. */
type Row = readonly [string, ...string[]];

function check(rows: readonly Row[]): void {
  for (const [rest, ...expected] of rows)
    checkExposures(`FROM scratch\n${rest}\n`, ...expected);
}

test("EXPOSE declares every port it names", () => {
  check([
    ["EXPOSE «23»", "declare 23/tcp @1"],
    ["EXPOSE «23»/tcp", "declare 23/tcp @1"],
    ['EXPOSE "«23»"', "declare 23/tcp @1"],
    ["expose «23»/TCP", "declare 23/tcp @1"],
    [
      "EXPOSE «22» «23»  \\\n  «80»",
      "declare 22/tcp @1",
      "declare 23/tcp @2",
      "declare 80/tcp @3",
    ],
    ["EXPOSE «20-25»", "declare 20-25/tcp range @1"],
    ["EXPOSE «0-65535»", "declare 0-65535/tcp all @1"],
    ["EXPOSE 2323:«23»", "declare 23/tcp @1"],
    ["EXPOSE 127.0.0.1:80:«23»", "declare 23/tcp @1"],
    ["EXPOSE «23»/udp", "declare 23/udp @1"],
    ["EXPOSE «2323»", "declare 2323/tcp @1"],
    ["EXPOSE «023»", "declare 23/tcp @1"],
    ["ONBUILD EXPOSE «23»", "declare 23/tcp @1"],
    ["# EXPOSE 23"],
    ["RUN echo \\\n# EXPOSE 23\n  EXPOSE 23"],
    ["LABEL port=23"],
    ["EXPOSE"],
  ]);
});

test("places are lines and columns", () => {
  const [port] = exposuresOf(
    "FROM scratch\r\nEXPOSE 80 \\\r\n\t23/tcp\r\n",
  ).slice(1);
  const { line, column, endLine, endColumn } = port!.facts["port"]![0]!.span;
  assert.equal([line, column, endLine, endColumn], [3, 2, 3, 4]);
});

test("a reference is the place, and the literal its origin", () => {
  check([
    ["ARG PORT=«23»\nEXPOSE «$PORT»", "declare 23/tcp @2 <- @1"],
    ['ARG PORT=«"23"»\nEXPOSE «${PORT}»/tcp', "declare 23/tcp @2 <- @1"],
    ["ENV A=b PORT=«23»\nEXPOSE «$PORT»/udp", "declare 23/udp @2 <- @1"],
    ["ENV PORT «23»\nEXPOSE «$PORT»", "declare 23/tcp @2 <- @1"],
    ["ARG A=«23»\nENV B=«$A»\nEXPOSE «$B»", "declare 23/tcp @3 <- @2 <- @1"],
    ["EXPOSE «${PORT:-«23»}»", "declare 23/tcp @2 <- @1"],
    ["ARG A\nEXPOSE «${A:-${B:-«23»}}»", "declare 23/tcp @2 <- @1"],
    ["ARG P=«2323»\nEXPOSE «${P#23}»", "declare 23/tcp @2 <- @1"],
    [
      'ARG P=«"22 23/udp"»\nEXPOSE «$P»',
      "declare 22/tcp @2 <- @1",
      "declare 23/udp @2 <- @1",
    ],
    // As long as what it stands for.
    ["ARG PORT=«20-25»\nEXPOSE «$PORT»", "declare 20-25/tcp range @2 <- @1"],
    ["ARG POR=«24/udp»\nEXPOSE «${POR}»", "declare 24/udp @2 <- @1"],
  ]);
});

test("what only the build decides is unknown or possible", () => {
  check([
    ["ARG PORT\nEXPOSE «$PORT»", "declare ?/tcp @1"],
    ["ARG PORT\nEXPOSE «2$PORT»", "declare ?/tcp @1"],
    [
      "ARG P\nEXPOSE «${P:+«23»}»",
      "declare 23/tcp one-of-several possible @2 <- @1",
    ],
    ["ARG P\nEXPOSE «${P:?unset}»", "declare ?/tcp @1"],
    // Nothing is set in scratch, so this is nothing.
    ["EXPOSE $PORT"],
    ["ARG P\nENV P=80\nEXPOSE «${P:+«23»}»", "declare 23/tcp @2 <- @1"],
    ["EXPOSE ${P:+23}"],
    ["EXPOSE «${P!x}»", "declare ?/tcp @1"],
    ["EXPOSE «${P:-23»", "declare ?/tcp @1"],
    ["EXPOSE \\$PORT"],
    ["EXPOSE '$PORT'"],
  ]);
});

test("a base image may set what the file does not", () => {
  checkExposures("FROM alpine\nEXPOSE «$PORT»\n", "declare ?/tcp @1");
});

test("values are those before the instruction", () => {
  check([
    ["ENV A=«23»\nEXPOSE «$A»\nENV A=80", "declare 23/tcp @2 <- @1"],
    [
      "ENV A=«23»\nENV A=80 B=«$A»\nEXPOSE «$B»",
      "declare 23/tcp @3 <- @2 <- @1",
    ],
    ["EXPOSE $A\nENV A=23"],
    ["ONBUILD EXPOSE «$A»\nENV A=«23»", "declare 23/tcp @1 <- @2"],
  ]);
});

test("ARG above the stages counts in a stage that declares it again", () => {
  checkExposures("ARG P=23\nFROM scratch\nEXPOSE $P\n");
  checkExposures(
    "ARG P=«23»\nFROM scratch\nARG P\nEXPOSE «$P»\n",
    "declare 23/tcp @2 <- @1",
  );
  checkExposures(
    "FROM scratch AS a\nENV P=«23»\nFROM a\nEXPOSE «$P»\n",
    "declare 23/tcp @2 <- @1 in stage 1",
  );
  checkExposures("FROM scratch AS a\nENV P=23\nFROM scratch\nEXPOSE $P\n");
});

test("an ARG hides an ENV of its name, but not in the stage that begins with it", () => {
  const file = "FROM scratch AS a\nENV P=«23»\nARG P=«80»\nEXPOSE «$P»\n";
  checkExposures(file, "declare 80/tcp @3 <- @2 in stage a");
  checkExposures(
    `${file}FROM a\nEXPOSE «$P»\n`,
    "declare 80/tcp @3 <- @2 in stage a",
    "declare 23/tcp @4 <- @1 in stage 1",
  );
});

test("a port that docker refuses is a problem", () => {
  const rows: [string, RegExp][] = [
    ["EXPOSE telnet", /"telnet" is not a port/],
    ["EXPOSE 23/foo", /"foo" is not a protocol/],
    ["EXPOSE 70000", /not a port/],
  ];
  for (const [rest, message] of rows) {
    const { problems } = readDockerfile(
      openSource("test", `FROM scratch\n${rest}\n`),
    );
    assert.is(problems.length, 1, rest);
    assert.match(problems[0]!.message, message);
    assert.equal([problems[0]!.span.line, problems[0]!.span.column], [2, 8]);
  }
});

test("a HEALTHCHECK that connects to this image's port declares it", () => {
  const rows: Row[] = [
    ["HEALTHCHECK CMD nc -z localhost «23»", "declare 23/tcp loopback @1"],
    [
      'HEALTHCHECK --interval=5s CMD ["nc", "-vz", "-w", "3", "127.0.0.1", "«23»"]',
      "declare 23/tcp loopback @1",
    ],
    [
      "HEALTHCHECK CMD echo | telnet localhost «23» || exit 1",
      "declare 23/tcp loopback @1",
    ],
    ["HEALTHCHECK CMD nc -z db 23"],
    ["HEALTHCHECK CMD nc -uz localhost 23"],
    ["HEALTHCHECK CMD nc localhost «23»", "declare 23/tcp loopback @1"],
    ["HEALTHCHECK CMD nc -l localhost 23"],
    ["HEALTHCHECK CMD nc -z localhost 23\nHEALTHCHECK NONE"],
    ["HEALTHCHECK NONE"],
    ["HEALTHCHECK"],
  ];
  check(rows);
});

test.run();

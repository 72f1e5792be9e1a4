import { readFileSync } from "node:fs";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Escape } from "../../src/syntax/dockerfile-lines.ts";
import {
  readPairs,
  splitBlanks,
  splitQuoted,
} from "../../src/syntax/dockerfile-words.ts";
import { parseDockerfile } from "../../src/syntax/dockerfile.ts";
import type { Heredoc, Instruction } from "../../src/syntax/dockerfile.ts";
import { openSource, position } from "../../src/syntax/source.ts";
import type { Text } from "../../src/syntax/text.ts";

const test = suite("dockerfile");

function parse(text: string) {
  return parseDockerfile(openSource("Dockerfile", text));
}

const golden = JSON.parse(
  readFileSync(new URL("dockerfile.golden.json", import.meta.url), "utf8"),
) as {
  cases: {
    file: string;
    error?: string;
    escape?: string;
    instructions?: string[];
  }[];
};

/** The parser takes any keyword, and the next stage refuses it; here it is a problem. */
const known =
  /^\S+ (?:ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)\b/;

test("reads what BuildKit's parser reads", () => {
  for (const { file, error, escape, instructions = [] } of golden.cases) {
    const read = parse(file);
    if (error !== undefined) assert.is.not(read.problems.length, 0, file);
    else {
      assert.is(read.escape, escape, file);
      assert.equal(
        read.instructions.map((each) => shown(each, read.escape)),
        instructions.filter((each) => known.test(each)),
        file,
      );
    }
  }
});

/** `2-3 RUN flags ["--network=none"] ["a b"] heredoc ["EOF","text"]`; the golden file has the same. */
function shown(each: Instruction, escape: Escape): string {
  const { keyword, flags, exec, heredocs, inner, argument } = each;
  const lines = [each.start, each.end].map(
    (offset) => position(argument.source, offset).line,
  );
  const words = wordsOf(each, escape).filter((word) => word !== "");
  const given = flags.map(({ text }) => text.value);
  const isExec = exec || (keyword === "HEALTHCHECK" && inner?.exec);
  return [
    lines.join("-"),
    keyword,
    given.length > 0 && `flags ${JSON.stringify(given)}`,
    isExec && "exec",
    words.length > 0 && JSON.stringify(words),
    ...(keyword === "ONBUILD" ? [] : heredocs.map(shownHeredoc)),
    keyword === "ONBUILD" && inner && shownTrigger(each, inner, escape),
  ]
    .filter(Boolean)
    .join(" ");
}

function shownHeredoc({ name, body, expands, stripsTabs }: Heredoc): string {
  const kind = expands ? "heredoc" : "quoted-heredoc";
  const tabs = stripsTabs ? "strips-tabs " : "";
  return `${kind} ${tabs}${JSON.stringify([name, body.value])}`;
}

/** BuildKit gives lines and here-documents to the ONBUILD. */
function shownTrigger(
  { heredocs, start }: Instruction,
  inner: Instruction,
  escape: Escape,
): string {
  const bare = { ...inner, heredocs: [], start };
  return [...heredocs.map(shownHeredoc), `(${shown(bare, escape)})`].join(" ");
}

function wordsOf(
  { keyword, exec, argument, inner }: Instruction,
  escape: Escape,
): string[] {
  if (exec) return exec.map((word) => word.value);
  if (keyword === "ONBUILD") return [];
  if (keyword === "HEALTHCHECK" && inner)
    return [
      argument.value.split(/\s/)[0]!,
      ...(inner.exec ?? [inner.argument]).map((word) => word.value),
    ];
  if (keyword === "ENV" || keyword === "LABEL")
    return readPairs(argument, escape, true).flatMap(({ name, value }) => [
      name,
      value?.value ?? "",
      splitQuoted(argument, escape)[0]?.value.includes("=") ? "=" : "",
    ]);
  if (keyword === "ARG")
    return splitQuoted(argument, escape).map((word) => word.value);
  if (["ADD", "COPY", "EXPOSE", "FROM", "VOLUME"].includes(keyword))
    return splitBlanks(argument).map((word) => word.value);
  return [argument.value];
}

/** The text and where it stands: `telnetd 2:7-2:14`. */
function placed(text: Text): string {
  const from = position(text.source, text.start);
  const to = position(text.source, text.end);
  return `${text.value} ${from.line}:${from.column}-${to.line}:${to.column}`;
}

test("words stand where they are written, over continuations and comments", () => {
  const { instructions } = parse(
    "FROM alpine\nRUN a \\\r\n  # c\r\n\r\n  telnetd \\\n -F\n",
  );
  assert.equal(splitBlanks(instructions[1]!.argument).map(placed), [
    "a 2:5-2:6",
    "telnetd 5:3-5:10",
    "-F 6:2-6:4",
  ]);
});

test("a word that goes on in the next line spans both", () => {
  const { instructions } = parse("FROM a\nEXPOSE 2\\\n3\n");
  assert.is(placed(instructions[1]!.argument), "23 2:8-3:2");
});

test("an instruction after a lone escape stands in its own line", () => {
  const { instructions } = parse("FROM a\n\\\nRUN b\n");
  assert.is(placed(instructions[1]!.argument), "b 3:5-3:6");
});

test("the words of the exec form stand with their quotes, each character in its place", () => {
  const { instructions } = parse(
    'FROM a\nCMD [ "telnetd", "a\\u0062\\"c" , \\\n "" ]\n',
  );
  const words = instructions[1]!.exec!;
  assert.equal(words.map(placed), [
    "telnetd 2:7-2:16",
    'ab"c 2:18-2:30',
    " 3:2-3:4",
  ]);
  assert.equal(
    words[1]!.pieces.map(({ text, start, end }) => [text, end - start]),
    [
      ["a", 1],
      ["b", 6],
      ['"', 2],
      ["c", 1],
    ],
  );
});

test("flags have names, values and places", () => {
  const { instructions } = parse(
    'FROM a\nRUN --mount=type=bind,from="x" --network b\n',
  );
  const [mount, network] = instructions[1]!.flags;
  assert.is(mount!.name, "mount");
  assert.is(placed(mount!.value!), "type=bind,from=x 2:13-2:30");
  assert.equal([network!.name, network!.value], ["network", undefined]);
});

test("the lines of a here-document stand where they are written", () => {
  const { instructions } = parse(
    "FROM a\nCOPY <<-EOF /x\n\t\tone\n\ttwo\n\tEOF\nCMD b\n",
  );
  const { body } = instructions[1]!.heredocs[0]!;
  assert.is(body.value, "one\ntwo\n");
  assert.equal(
    body.pieces.map(({ start }) => position(body.source, start)),
    [
      { line: 3, column: 3 },
      { line: 4, column: 2 },
    ],
  );
  assert.is(instructions[2]!.keyword, "CMD");
});

test("what cannot be read is a problem with its place and a next step", () => {
  const rows: [string, string, RegExp][] = [
    ["FORM a\n", "1:1", /"FORM" is no instruction.*Did you mean "FROM"/],
    ["FROM a\n{% if x %}\nRUN b\n{% endif %}\n", "2:1", /1 more like it/],
    ["FROM a\nONBUILD EXPOSED 23\n", "2:9", /Did you mean "EXPOSE"/],
    ["FROM a\nRUN <<EOF\nb\n", "2:1", /no line "EOF".*Write EOF alone/],
    ['FROM a\nCMD ["a", 1]\n', "2:5", /double quotes/],
    ["# escape=x\nFROM a\n", "1:1", /Write "# escape=/],
  ];
  for (const [file, place, message] of rows) {
    const { problems } = parse(file);
    assert.is(problems.length, 1, file);
    const { span } = problems[0]!;
    assert.is(`${span.line}:${span.column}`, place, file);
    assert.match(problems[0]!.message, message);
  }
});

test("what is in order is no problem", () => {
  const rows = ["", "# only a comment", "FROM a\nCMD ['a']\n", "FROM a\n\\\n"];
  for (const file of rows) assert.equal(parse(file).problems, [], file);
});

const scraps = fc.constantFrom(
  ..."FROM |RUN |CMD |ENV |ARG |COPY |EXPOSE |ONBUILD |HEALTHCHECK |HEALTHCHECK CMD ".split(
    "|",
  ),
  ..."[\"|\"]|\"|'|\\|`|\n|\r\n|\\\n|#|# escape=`\n|<<EOF|<<-'E'|EOF\n|E\n|${|}|$A|--from=|=| |\t|\uFEFF|\u{1F600}|23".split(
    "|",
  ),
);

test("reads anything, and every place is inside of the file", () => {
  fc.assert(
    fc.property(fc.array(scraps, { maxLength: 40 }), (parts) => {
      const { source, instructions, comments, problems } = parse(
        parts.join(""),
      );
      const inside = ({ start, end }: { start: number; end: number }) =>
        assert.ok(0 <= start && start <= end && end <= source.text.length);
      const check = (each: Instruction): void => {
        inside(each);
        for (const text of textsOf(each)) {
          inside(text);
          for (const piece of text.pieces) {
            inside(piece);
            if (piece.end - piece.start === piece.text.length)
              assert.is(source.text.slice(piece.start, piece.end), piece.text);
          }
        }
        if (each.inner) check(each.inner);
      };
      instructions.forEach(check);
      comments.forEach(inside);
      problems.forEach(({ span }) => inside(span));
    }),
    { numRuns: 500 },
  );
});

function textsOf(each: Instruction): Text[] {
  return [
    each.argument,
    ...each.flags.map(({ text }) => text),
    ...(each.exec ?? []),
    ...each.heredocs.map(({ body }) => body),
    ...splitBlanks(each.argument),
    ...splitQuoted(each.argument, "\\"),
  ];
}

test.run();

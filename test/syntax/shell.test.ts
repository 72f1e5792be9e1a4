import { readFileSync } from "node:fs";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { scalarText } from "../../src/syntax/located.ts";
import { readScript } from "../../src/syntax/shell-script.ts";
import { splitScript, splitWords } from "../../src/syntax/shell.ts";
import { openSource, position } from "../../src/syntax/source.ts";
import { UNKNOWN, unknownIn } from "../../src/syntax/text.ts";
import type { Text } from "../../src/syntax/text.ts";
import { parseYaml } from "../../src/syntax/yaml.ts";
import { textOf } from "../formats/marked-text.ts";

const test = suite("shell");

/** Words with a space between them, commands with ` | `; `?` where nobody can know. */
function shown(commands: readonly (readonly Text[])[]): string {
  return commands
    .map((words) => words.map((word) => word.value).join(" "))
    .join(" | ")
    .replaceAll(UNKNOWN, "?");
}

/** The word's text and where it stands: `telnetd 3:7-3:14`. */
function placed(word: Text): string {
  const from = position(word.source, word.start);
  const to = position(word.source, word.end);
  return `${word.value} ${from.line}:${from.column}-${to.line}:${to.column}`;
}

const golden = JSON.parse(
  readFileSync(new URL("shell.golden.json", import.meta.url), "utf8"),
) as Record<"words" | "script", { cases: [string, string[]][] }>;

test("splits words as go-shellwords does", () => {
  for (const [line, words] of golden.words.cases)
    assert.equal(
      splitWords(textOf(line)).map((word) => word.value),
      words,
      line,
    );
});

test("reads quotes, defaults and redirections as bash does", () => {
  for (const [script, words] of golden.script.cases)
    assert.equal(
      splitScript(textOf(script))[0]!
        .slice(1)
        .map((word) => word.value),
      words,
      script,
    );
});

test("Compose drops what follows an unquoted operator", () => {
  const rows: [string, string][] = [
    ["telnetd -F # x; y && z", "telnetd -F # x"],
    ["a | b", "a"],
    ["a 2> b", "a"],
    ["sh -c 'a; b' > c", "sh -c a; b"],
    ["", ""],
  ];
  for (const [line, words] of rows)
    assert.is(shown([splitWords(textOf(line))]), words, line);
});

test("an unbalanced quote gives what can be read", () => {
  assert.is(shown([splitWords(textOf("telnetd -F 'a b"))]), "telnetd -F a b");
  assert.is(shown([splitWords(textOf("telnetd (a)"))]), "telnetd (a)");
  assert.is(shown([splitWords(textOf("telnetd \\"))]), "telnetd \\");
  assert.is(shown(splitScript(textOf("telnetd -F 'a b"))), "telnetd -F a b");
  assert.is(shown(splitScript(textOf('telnetd "a b'))), "telnetd a b");
});

test("the simple commands of a script", () => {
  const rows: [string, string][] = [
    ["a; b && c || d | e & f\ng", "a | b | c | d | e | f | g"],
    ["a |& b;;c", "a | b | c"],
    ["if a; then b; elif c; then d; else e; fi", "a | b | c | d | e"],
    ["while a; do b; done; until c\ndo\nd\ndone", "a | b | c | d"],
    ["for x in telnetd b; do c; done", "c"],
    ["for x\nin telnetd; do c; done".replace("\n", " "), "c"],
    ["select x in telnetd; do c; done", "c"],
    ["for ((i=0; i<3; i++)); do c; done", "c"],
    ["case $x in telnetd|b) c;; (d) e;& *) f;; esac; g", "c | e | f | g"],
    ["case x in\n  a)\n    b\n    ;;\nesac\nc", "b | c"],
    ["case x in a) case y in b) c;; esac;; d) e;; esac", "c | e"],
    ["{ a; b; }; (c; d)", "a | b | c | d"],
    [
      "f() { a; }; g () (b); function h { c; }; function i() { d; }",
      "a | b | c | d",
    ],
    ["! a", "a"],
    ["a=(telnetd b) c", "a= c"],
    ["echo if then", "echo if then"],
    ["'if' a", "if a"],
    ["a # b; c\n# d\ne#f", "a | e#f"],
    ["a \\\n  b \\\r\n c", "a b c"],
    ["a >b 2>&1 <c >>d &>e 3<>f >|g h", "a h"],
    ["a 2 >b", "a 2"],
    ["a <<<b c", "a c"],
    ["a $(b c) `d`", "b c | d | a ? ?"],
    ['a "$(b "$(c)")"', "c | b ? | a ?"],
    ["a <(b) >(c)", "b | c | a ? ?"],
    ["x=$(case a in b) c;; esac) d", "c | x=? d"],
    ["echo $((1 << 2)) $(( (3) )); ((x = 4 << 5)); a", "echo ? ? | a"],
    ["cat <<EOF >x; b\ntelnetd\n$(c)\nEOF\nd", "cat | b | d"],
    ["cat <<-'EOF' <<\"B\"\n\ttelnetd\n\tEOF\nx\nB\nd", "cat | d"],
    ["$(cat <<EOF\ntelnetd )\nEOF\n) a", "cat | ? a"],
    ["a\r\nb\r\n", "a | b"],
    ["", ""],
    ["a}b {c,d} e{}", "a}b {c,d} e{}"],
  ];
  for (const [script, commands] of rows)
    assert.is(shown(splitScript(textOf(script))), commands, script);
});

test("variables stand for their literal defaults, or are unknown", () => {
  const rows: [string, string][] = [
    ["$PORT", "?"],
    ["a$1b", "a?b"],
    ["${PORT}", "?"],
    ["${PORT:-23}", "23"],
    ["${PORT-23}", "23"],
    ["${PORT:=23}", "23"],
    ["${A:-${B:-23}}", "23"],
    ["${A:-$B}", "?"],
    ["${A:-}", ""],
    ['"${A:-}"', ""],
    ["${A:+23}", "?"],
    ["${A:?message}", "?"],
    ["${A%.txt}", "?"],
    ["${#A}", "?"],
    ["'$A'", "$A"],
    ["\\$A", "$A"],
    ['"\\$A"', "$A"],
    ["$", "$"],
    ["a$", "a$"],
    ["${A:--p 23}", "-p 23"],
    ["${A:-'x}y'}", "x}y"],
  ];
  for (const [script, words] of rows)
    assert.is(shown(splitScript(textOf(script))), words, script);
  assert.is(splitScript(textOf("a ${A:--p 23}"))[0]!.length, 3);
  assert.is(splitScript(textOf('a "${A:--p 23}"'))[0]!.length, 2);
  assert.is(splitScript(textOf('a "" ${A:-}'))[0]!.length, 2);
});

test("an unknown part says why, a default where it stands", () => {
  const [, variable, withDefault, output] = splitScript(
    textOf("a $X ${Y:-23} $(:)"),
  ).at(-1)!;
  assert.match(unknownIn(variable!) ?? "", /^\$X is only known/);
  assert.match(unknownIn(output!) ?? "", /^\$\(\.\.\.\) is only known/);
  // The place is the reference; its origin is the literal.
  assert.is(placed(withDefault!), "23 1:6-1:14");
  const [origin] = withDefault!.pieces[0]!.origin!;
  assert.equal(
    [origin!.message, origin!.span.column, origin!.span.endColumn],
    ["the default of Y", 11, 13],
  );
});

test("every word stands at its own characters", () => {
  const [command] = splitScript(
    textOf("/usr/sbin/telnetd -p \"23\" '' -l/bin/\\sh"),
  );
  assert.equal(command!.map(placed), [
    "/usr/sbin/telnetd 1:1-1:18",
    "-p 1:19-1:21",
    "23 1:23-1:25",
    " 1:27-1:29",
    "-l/bin/sh 1:30-1:40",
  ]);
});

test("words of YAML scalars stand in the YAML file", () => {
  const yaml = [
    "literal: |",
    "  set -e",
    "  telnetd \\",
    "    -p 23",
    "folded: >-",
    "  sleep 1;",
    "  telnetd -F",
    'double: "a\\tb; telnetd"',
    "plain: exec",
    "  telnetd",
  ].join("\n");
  const root = parseYaml(openSource("a.yaml", yaml)).documents[0]!;
  const words = (root.kind === "mapping" ? root.entries : []).map((entry) =>
    splitScript(scalarText(entry.value as never))
      .flat()
      .map(placed)
      .filter((word) => /telnetd|23/.test(word)),
  );
  assert.equal(words, [
    ["telnetd 3:3-3:10", "23 4:8-4:10"],
    ["telnetd 7:3-7:10"],
    ["telnetd 8:16-8:23"],
    ["telnetd 10:3-10:10"],
  ]);
});

test("redirections, here-documents and pipes are kept beside the words", () => {
  const commands = readScript(
    textOf("echo a | tee b >> c\ncat <<-E > d\n\tx\n\tE\nf 2> g"),
  );
  const [echo, tee, cat, f] = commands;
  assert.is(tee!.input, echo);
  assert.equal(tee!.writes.map(placed), ["c 1:19-1:20"]);
  assert.equal(
    cat!.heredocs.map((body) => body.value),
    ["\tx\n"],
  );
  assert.equal(
    cat!.writes.map((target) => target.value),
    ["d"],
  );
  assert.is(f!.input, undefined);
});

const fragments = fc.constantFrom(
  ..."a|b c|;|&&|||&|\n|(|)|{ |} |$(|`|'|\"|\\|${A:-|${B}|}|$C|<<E\n|E\n|>x |2>&1 |# |((|))|case x in |a) |;;|esac |a=(|<(|if |\r\n|$'|\u00e9|\u{1f600}"
    .split("|")
    .map((each) => each || "|"),
);
const scripts = fc.oneof(
  fc.array(fragments, { maxLength: 25 }).map((all) => all.join("")),
  fc.string({ unit: "binary" }),
);

test("never throws; every word stands inside of its source, in order of its pieces", () => {
  fc.assert(
    fc.property(scripts, (script) => {
      const text = textOf(script);
      for (const word of [...splitScript(text).flat(), ...splitWords(text)]) {
        assert.ok(0 <= word.start && word.start < word.end, script);
        assert.ok(word.end <= text.value.length, script);
        let at = word.start;
        for (const piece of word.pieces) {
          assert.ok(at <= piece.start && piece.start < piece.end, script);
          at = piece.end;
          if (piece.why === undefined && piece.origin === undefined)
            if (piece.text.length === piece.end - piece.start)
              assert.is(piece.text, text.value.slice(piece.start, piece.end));
        }
        assert.is(word.value, word.pieces.map((piece) => piece.text).join(""));
      }
    }),
    { numRuns: 3000 },
  );
});

test("takes time in proportion to the script, however hostile", () => {
  const hostile = [
    ...["$(", "`a", "${a:-", '"$(', "<<a;", "<<a\n", "(", "{ ", "a=("],
    ...["case x in ", "${a:-b}", "\\\n", "'a' ", "((", "a >b "],
  ];
  for (const fragment of hostile) {
    splitScript(textOf(fragment.repeat(60_000)));
    splitWords(textOf(fragment.repeat(60_000)));
    // A quadratic reader needs minutes.
  }
});

test.run();

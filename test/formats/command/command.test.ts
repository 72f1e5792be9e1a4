import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  actsOfArguments,
  actsOfScript,
} from "../../../src/formats/command/command.ts";
import type { Act } from "../../../src/formats/command/acts.ts";
import type { Span } from "../../../src/model.ts";
import { scalarText } from "../../../src/syntax/located.ts";
import { splitWords } from "../../../src/syntax/shell.ts";
import { openSource } from "../../../src/syntax/source.ts";
import type { Text } from "../../../src/syntax/text.ts";
import {
  getPath,
  isScalar,
  itemsOf,
  viewDocument,
} from "../../../src/syntax/view.ts";
import { parseYaml } from "../../../src/syntax/yaml.ts";
import { textOf, textWithUnknowns } from "../marked-text.ts";
import { shownActs, valueText } from "../shown-acts.ts";

const test = suite("command");

/** The scalars at a path of a YAML file, or in the list there. */
function textsAt(yaml: string, ...path: string[]): Text[] {
  const root = viewDocument(
    parseYaml(openSource("a.yaml", yaml)).documents[0]!,
  );
  return getPath(root, ...path)
    .flatMap((view) => (isScalar(view) ? [view] : itemsOf(view)))
    .flatMap((view) => (isScalar(view) ? [scalarText(view.node)] : []));
}

/** `program=telnetd 2:3-2:10` for each value of these facts. */
function placed(act: Act, ...names: string[]): string[] {
  return names.flatMap((name) =>
    (act.facts[name] ?? []).map(
      (value) => `${name}=${valueText(value)} ${place(value.span)}`,
    ),
  );
}

function place(span: Span): string {
  return `${span.line}:${span.column}-${span.endLine}:${span.endColumn}`;
}

test("K-P10: a Pod whose command starts telnetd through a shell", () => {
  const yaml = [
    "command: [sh, -c]",
    "args:",
    '  - "telnetd -F -l /bin/login"',
  ].join("\n");
  const argv = [...textsAt(yaml, "command"), ...textsAt(yaml, "args")];
  const [act, ...others] = actsOfArguments(argv);
  assert.is(others.length, 0);
  assert.equal(placed(act!, "program", "arguments", "starts", "port"), [
    "program=telnetd 3:6-3:13",
    "arguments=-F 3:14-3:16",
    "arguments=-l 3:17-3:19",
    "arguments=/bin/login 3:20-3:30",
    "starts=telnet-server 3:6-3:13",
    "port=23 3:6-3:13",
  ]);
});

test("the exec form: quotes are not part of a place", () => {
  const yaml = 'command: ["/usr/sbin/telnetd", "-F", "-p", "8023"]';
  const [act] = actsOfArguments(textsAt(yaml, "command"));
  assert.equal(placed(act!, "program", "arguments", "port", "certainty"), [
    "program=telnetd 1:22-1:29",
    "arguments=-F 1:33-1:35",
    "arguments=-p 1:39-1:41",
    "arguments=8023 1:45-1:49",
    "port=8023 1:45-1:49",
    "certainty=definite 1:22-1:29",
  ]);
});

test("C-S1, C-S3: a command line of Compose", () => {
  const rows: [string, string, string][] = [
    ["busybox telnetd -F -l /bin/sh", "telnetd 1:18-1:25", "23 1:18-1:25"],
    ["telnetd -p 23", "telnetd 1:10-1:17", "23 1:21-1:23"],
  ];
  for (const [line, program, port] of rows) {
    const [text] = textsAt(`command: ${line}`, "command");
    const [act] = actsOfArguments(splitWords(text!));
    assert.equal(placed(act!, "program", "port"), [
      `program=${program}`,
      `port=${port}`,
    ]);
  }
});

test("a script in a block scalar has the lines and columns of the file", () => {
  const yaml = [
    "postStart: |",
    "  set -eu",
    "  apk add --no-cache \\",
    "    busybox-extras",
    "  if [ -n x ]; then",
    "    exec busybox-extras telnetd -F -b 0.0.0.0:2323",
    "  fi",
    "  ufw allow 23/tcp",
  ].join("\n");
  const acts = actsOfScript(textsAt(yaml, "postStart")[0]!);
  assert.equal(
    acts.flatMap((act) => placed(act, "program", "port", "name")),
    [
      "program=telnetd 6:25-6:32",
      "port=2323 6:47-6:51",
      "port=23 8:13-8:15",
      "name=busybox-extras 4:5-4:19",
    ],
  );
});

test("D-all and D-R2: the text of RUN instructions", () => {
  assert.equal(
    shownActs(
      "apk add --no-cache «busybox-extras» \\\n    # a comment inside the continuation\n && echo ok",
    ),
    ["toolbox busybox-extras @1 by apk"],
  );
  assert.equal(
    shownActs(
      "yum install -y «telnet-server» xinetd && systemctl enable «telnet.socket»",
    ).slice(0, 2),
    ["telnet-server @2, 23 @2", "server telnet-server @1 by dnf"],
  );
});

test("the facts of a port", () => {
  const [act] = actsOfScript(textOf("ufw allow 20:25/tcp"));
  assert.equal(
    Object.entries(act!.facts).map(([name, [value]]) => [
      name,
      valueText(value!),
    ]),
    [
      ["port", "20-25"],
      ["protocol", "tcp"],
      ["mechanism", "allow"],
      ["breadth", "range"],
      ["certainty", "definite"],
    ],
  );
  const breadth = (script: string) =>
    valueText(actsOfScript(textOf(script))[0]!.facts["breadth"]![0]!);
  assert.is(breadth("nc -l 23"), "one");
  assert.is(breadth("ufw allow 1:1000/tcp"), "wide-range");
  assert.is(breadth("ufw allow 1:65535/tcp"), "all");
});

test("parts without a value stay unknown", () => {
  const facts = (line: string) =>
    actsOfArguments(splitWords(textWithUnknowns(line)))[0]!.facts;
  const port = facts("telnetd -p ${PORT}")["port"]![0]!;
  assert.equal(
    [port.known, !port.known && port.why, place(port.span)],
    [false, "${PORT} has no value", "1:12-1:19"],
  );
  const args = facts("telnetd -l ${LOGIN}")["arguments"]!;
  assert.equal(args.map(valueText), ["-l", "?"]);
  assert.equal(actsOfArguments(splitWords(textWithUnknowns("${X} -F"))), []);
  const allowed = facts("ufw allow 23/${PROTOCOL}")["protocol"]![0]!;
  assert.is(valueText(allowed), "?");
});

test("nothing comes from nothing", () => {
  assert.equal(actsOfArguments([]), []);
  assert.equal(actsOfScript(textOf("")), []);
  assert.equal(actsOfArguments([textOf("")]), []);
});

const words = fc.constantFrom(
  ..."telnetd|busybox|sh|-c|-p|23|-b|[::1]:23|127.0.0.1:|env|sudo|timeout|-|--|-m|python3|telnetlib3.server|nc|-l|-e|socat|TCP-LISTEN:|TCP-LISTEN:23,|EXEC:telnetd|tcpsvd|0|ssh|-L|:23::|-R|sshd|-o|Port=|redir|simpleproxy|twistd|:|tcp:|ser2net|-Y|tcp,|-C|service|start|systemctl|enable|telnet.socket|xinetd|chkconfig|--add|on|apt-get|install|telnetd-|apk|add|-t|!telnetd|emerge|=|rpm|-i|.rpm|ufw|allow|from|to|any|port|/|/tcp|,|iptables|-A|INPUT|-j|ACCEPT|--dport|--dport=|nft|rule|input|dport|{|}|accept|firewall-cmd|--add-port=|--add-port|--add-rich-rule=accept port port=|echo|telnet stream tcp|>|>>|/etc/inetd.conf|sed|-i|s/yes/no/|s/#//|/etc/xinetd.d/telnet|update-inetd|--enable|ln|-s|x.wants/|start-stop-daemon|--start|--exec|su|eval|<<E|E|;|&&|$(|)|`|'|\"|\\|${P:-23}|$P|inetutils-2.tar|configure|\n|constructor|__proto__"
    .split("|")
    .filter((word) => word !== ""),
);
const lines = fc.array(words, { maxLength: 14 }).map((all) => all.join(" "));

test("never throws; every place lies inside of the source and is not empty", () => {
  fc.assert(
    fc.property(fc.oneof(lines, fc.string()), (line) => {
      const text = textOf(line);
      const argv = line.split(" ").map((word) => textOf(word));
      const acts = [
        ...actsOfScript(text),
        ...actsOfArguments(splitWords(text)),
      ];
      actsOfArguments(argv);
      for (const { facts } of acts)
        for (const [name, values] of Object.entries(facts)) {
          assert.ok(values.length > 0, name);
          for (const { span } of values) {
            assert.ok(0 <= span.start && span.start < span.end, line);
            assert.ok(span.end <= text.value.length, line);
          }
        }
    }),
    { numRuns: 8000 },
  );
});

test("takes time in proportion to the script", () => {
  const hostile = [
    "sudo ",
    "sh -c 'sh -c ",
    "apk add busybox-extras\napk del x\n",
    "apk add -t .x busybox-extras\n",
    "echo telnet stream tcp >> /etc/inetd.conf\n",
    "telnetd\n",
    "telnetd -p ",
    "ufw allow 22,23/tcp\n",
  ];
  for (const fragment of hostile) {
    actsOfScript(textOf(fragment.repeat(20_000)));
    // A quadratic reader needs minutes.
  }
  const body = "telnet stream tcp\n".repeat(20_000);
  actsOfScript(textOf(`cat > /etc/inetd.conf <<E\n${body}E`));
});

test.run();

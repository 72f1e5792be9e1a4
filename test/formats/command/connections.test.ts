import { suite } from "uvu";
import * as assert from "uvu/assert";
import { connectsTo } from "../../../src/formats/command/connections.ts";
import { invocationsOfScript } from "../../../src/formats/command/invocations.ts";
import { marked } from "../marked-text.ts";
import { valueText } from "../shown-acts.ts";

const test = suite("connections");

/** The ports that a script connects to, with the number of the marked place. */
function connections(written: string): string[] {
  const { text, at } = marked(written);
  return invocationsOfScript(text).flatMap((each) => {
    const port = connectsTo(each);
    return port ? `${valueText(port)} @${at(port.span)}` : [];
  });
}

test("clients of this machine", () => {
  const rows: [string, ...string[]][] = [
    ["nc -z localhost «23»", "23 @1"],
    ["nc -w1 -zv 127.0.0.1 «23» && true", "23 @1"],
    ["echo | ncat ::1 «23»", "23 @1"],
    ["busybox nc -z 0.0.0.0 «2323»", "2323 @1"],
    ["telnet localhost «23»", "23 @1"],
    ["timeout 1 telnet «127.0.0.1»", "23 @1"],
    ["curl -s telnet://localhost:«23»", "23 @1"],
    ["curl «telnet://[::1]»", "23 @1"],
    ["bash -c 'echo > /dev/tcp/localhost/«23»'", "23 @1"],
    ["nc -z localhost «$PORT»", "? @1"],
    ["nc -z example.com 23"],
    ["nc -zu localhost 23"],
    ["nc -l localhost 23"],
    ["telnet example.com 23"],
    ["telnet"],
    ["curl telnet://example.com:23 http://localhost:23"],
    ["echo > /dev/udp/localhost/23"],
    ["echo nc -z localhost 23"],
  ];
  for (const [script, ...expected] of rows)
    assert.equal(connections(script), expected, script);
});

test.run();

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readRunOptions } from "../../../src/formats/containers/run-options.ts";
import { splitWords } from "../../../src/syntax/shell.ts";
import { textOf } from "../marked-text.ts";

const test = suite("run-options");

function read(line: string): string {
  const found = readRunOptions(splitWords(textOf(line)));
  return [
    ...found.published.map(({ value }) => `publish ${value}`),
    ...found.exposed.map(({ value }) => `expose ${value}`),
    ...found.networks.map(({ value }) => `network ${value}`),
  ].join(", ");
}

/** https://docs.docker.com/reference/cli/docker/container/run/ */
const rows: readonly (readonly [string, string])[] = [
  ["-p 23:23", "publish 23:23"],
  ["-p=23:23", "publish 23:23"],
  ["-p23:23", "publish 23:23"],
  ["-p [::1]:23:23 -p[::1]:24:23", "publish [::1]:23:23, publish [::1]:24:23"],
  ["-itp 23:23 -dp24:23", "publish 23:23, publish 24:23"],
  ["--publish 23:23 --publish=24:23", "publish 23:23, publish 24:23"],
  ["--expose 23 --expose=24/udp", "expose 23, expose 24/udp"],
  ["--network host --net=none", "network host, network none"],
  ["-P --publish-all --pid host --pull=always --privileged", ""],
  ["--health-cmd 'nc -p 23' -e PORT=23 --name p", ""],
  ["-p", ""],
  ["-p=", ""],
  ["", ""],
];

for (const [line, found] of rows)
  test(line, () => assert.is(read(line), found));

test.run();

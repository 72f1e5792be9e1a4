import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  readCalicoPort,
  readCiliumPort,
  readDecimalPort,
} from "../../../../src/formats/kubernetes/policies/port-spellings.ts";
import { openSource } from "../../../../src/syntax/source.ts";
import { viewDocument } from "../../../../src/syntax/view.ts";
import { parseYaml } from "../../../../src/syntax/yaml.ts";

const test = suite("spellings of ports");

function shown(read: typeof readCiliumPort, written: string): string {
  const [node] = parseYaml(openSource("t", written)).documents;
  const reading = read(viewDocument(node!)!);
  if (!reading) return "nothing";
  if (reading.named) return `name ${reading.name}`;
  if (!reading.port.known) return "?";
  const { from, to } = reading.port.value;
  return from === to ? `${from}` : `${from}-${to}`;
}

/** What is written, and what it is to Cilium, to Calico and to Istio. */
const rows: readonly (readonly [string, string, string, string])[] = [
  ["23", "23", "23", "23"],
  ['"23"', "23", "23", "23"],
  ["027", "23", "23", "23"],
  ["0x17", "23", "23", "23"],
  ['"027"', "23", "27", "27"],
  ['"0o27"', "name 0o27", "name 0o27", "?"],
  ['"0x17"', "name 0x17", "name 0x17", "?"],
  ['"0b10111"', "name 0b10111", "name 0b10111", "?"],
  ['"2_3"', "23", "name 2_3", "?"],
  ['"08"', "?", "8", "8"],
  ['"0"', "0", "0", "0"],
  ['"65535"', "65535", "65535", "65535"],
  ['"65536"', "?", "?", "?"],
  ["-23", "?", "?", "?"],
  ["23.5", "?", "?", "?"],
  ["23.0", "23", "23", "23"],
  ['"20:25"', "?", "20-25", "?"],
  ["20:25", "?", "20-25", "?"],
  ['"25:20"', "?", "?", "?"],
  ['"20-25"', "?", "name 20-25", "?"],
  ["telnet", "name telnet", "name telnet", "?"],
  ["web-1", "name web-1", "name web-1", "?"],
  ["-web", "?", "name -web", "?"],
  ["web--1", "?", "name web--1", "?"],
  ["a_b.c", "?", "name a_b.c", "?"],
  ["a-name-of-sixteen", "?", "name a-name-of-sixteen", "?"],
  ['"2*"', "?", "?", "?"],
  ['""', "nothing", "nothing", "nothing"],
  ["~", "nothing", "nothing", "nothing"],
  ["[23]", "?", "?", "?"],
];

for (const [written, cilium, calico, istio] of rows)
  test(written, () => {
    assert.is(shown(readCiliumPort, written), cilium, "Cilium");
    assert.is(shown(readCalicoPort, written), calico, "Calico");
    assert.is(shown(readDecimalPort, written), istio, "Istio");
  });

test.run();

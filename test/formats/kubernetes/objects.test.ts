import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isObject } from "../../../src/formats/kubernetes/objects.ts";
import { openSource } from "../../../src/syntax/source.ts";
import { viewDocument } from "../../../src/syntax/view.ts";
import { parseYaml } from "../../../src/syntax/yaml.ts";
import {
  checkExposures,
  exposuresOf,
  readManifests,
} from "./shown-exposures.ts";

const test = suite("objects");

test("what is a Kubernetes object", () => {
  const rows: [string, boolean][] = [
    ["{apiVersion: v1, kind: Pod}", true],
    ["{apiVersion: v1, kind: List, items: []}", true],
    ["{items: [{apiVersion: v1, kind: Pod}]}", true],
    ["{items: [{items: [{apiVersion: v1, kind: Pod}]}]}", true],
    ["{items: [{name: a}]}", false],
    ["{items: {apiVersion: v1, kind: Pod}}", false],
    ["{apiVersion: v1}", false],
    ["{kind: Pod}", false],
    ["{apiVersion: '', kind: Pod}", false],
    ["{apiVersion: ~, kind: Pod}", false],
    ["{apiVersion: [v1], kind: Pod}", false],
    ["{services: {a: {image: b}}}", false],
    ["[{apiVersion: v1, kind: Pod}]", false],
    ["Pod", false],
    ["~", false],
  ];
  for (const [written, expected] of rows) {
    const [node] = parseYaml(openSource("test", written)).documents;
    assert.is(isObject(viewDocument(node!)!), expected, written);
  }
});

const SPEC = "spec: {ports: [{port: 23}]}";

test("resources are named by kind, namespace and name", () => {
  const rows: [string, string][] = [
    ["metadata: {name: a}", "Service/a"],
    ["metadata: {name: a, namespace: b}", "Service/b/a"],
    ["metadata: {name: a, namespace: default}", "Service/default/a"],
    ["metadata: {namespace: b}", "Service/b/(unnamed)"],
    ["metadata: {generateName: a-}", "Service/a-*"],
    ["metadata: {generateName: a-, name: b}", "Service/b"],
    ["metadata: {name: ~}", "Service/(unnamed)"],
    ["metadata: {name: 23}", "Service/23"],
    ["metadata: {name: a, name: b}", "Service/b"],
    ["metadata: [name]", "Service/(unnamed)"],
    ["data: {}", "Service/(unnamed)"],
  ];
  for (const [metadata, resource] of rows)
    assert.is(
      exposuresOf(`{apiVersion: v1, kind: Service, ${metadata}, ${SPEC}}`)[0]!
        .resource,
      resource,
    );
});

const ITEM = "{apiVersion: v1, kind: Service, spec: {ports: [{port: «23»}]}}";

test("K-L1: lists", () => {
  const rows = [
    `{apiVersion: v1, kind: List, items: [${ITEM}]}`,
    `{apiVersion: v1, kind: Foo, items: [${ITEM}]}`,
    `{items: [${ITEM}]}`,
    `{apiVersion: v1, kind: ServiceList, items: [{spec: {ports: [{port: «23»}]}}]}`,
    `{apiVersion: v1, kind: List, items: [{apiVersion: v1, kind: List, items: [${ITEM}]}]}`,
    `{apiVersion: v1, kind: List, items: [], items: [${ITEM}]}`,
    `{apiVersion: v1, kind: List, items: [1, ~, [], ${ITEM}]}`,
  ];
  for (const list of rows) checkExposures(list, "publish 23/tcp cluster @1");
  checkExposures(
    "{apiVersion: v1, kind: List, items: [{spec: {ports: [{port: 23}]}}]}",
  );
});

test("a list that is nested too deeply is a problem", () => {
  const nested = (depth: number) =>
    "{items: [".repeat(depth) + ITEM.replace(/[«»]/g, "") + "]}".repeat(depth);
  assert.is(readManifests(nested(8)).problems.length, 0);
  assert.is(readManifests(nested(8)).exposures.length, 1);
  const { exposures, problems } = readManifests(
    `{apiVersion: v1, kind: List, items: [${nested(9)}]}`,
  );
  assert.is(exposures.length, 0);
  assert.is(problems.length, 1);
  assert.is(problems[0]!.severity, "warning");
});

test("documents of one file are read one by one", () => {
  checkExposures(
    `${ITEM}\n--- # comment\n# nothing\n---\n${ITEM}\n...\n---\n- just\n- text\n`,
    "publish 23/tcp cluster @1",
    "publish 23/tcp cluster @2",
  );
});

test("JSON is read as well", () => {
  checkExposures(
    '{"apiVersion": "v1", "kind": "Service", "spec": {"ports": [{"port": «23»}]}}',
    "publish 23/tcp cluster @1",
  );
});

test.run();

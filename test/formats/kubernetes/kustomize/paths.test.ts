import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fieldPathOf } from "../../../../src/formats/kubernetes/kustomize/field-paths.ts";
import {
  isOutside,
  isRemote,
} from "../../../../src/formats/kubernetes/kustomize/files.ts";
import { stepsOf } from "../../../../src/formats/kubernetes/kustomize/pointer.ts";

const test = suite("paths of kustomize");

const fieldPaths: readonly [string, readonly string[]][] = [
  ["spec.ports.0.port", ["spec", "ports", "0", "port"]],
  [
    "spec.containers.[name=a.b].image",
    ["spec", "containers", "[name=a.b]", "image"],
  ],
  ["metadata.annotations.a\\.b/c", ["metadata", "annotations", "a.b/c"]],
  ["metadata.annotations.[a.b/c]", ["metadata", "annotations", "[a.b/c]"]],
  ["", []],
];

for (const [path, steps] of fieldPaths)
  test(`field path ${path}`, () => assert.equal(fieldPathOf(path), steps));

test("JSON pointers: RFC 6901, section 5", () => {
  assert.equal(stepsOf(""), []);
  assert.equal(stepsOf("/a~1b/m~0n/~01"), ["a/b", "m~n", "~1"]);
  assert.equal(stepsOf("/"), [""]);
  assert.is(stepsOf("a"), undefined);
});

/** https://github.com/kubernetes-sigs/kustomize/blob/master/examples/remoteBuild.md */
const remote = [
  "https://github.com/kubernetes-sigs/kustomize//examples/multibases?ref=v1.0.6",
  "github.com/kubernetes-sigs/kustomize/examples/multibases",
  "git@github.com:owner/repo",
  "git::https://example.com/repo.git",
  "ssh://git@example.com/repo",
  "https://example.com/manifest.yaml",
  "example.com/owner/repo.git//path?ref=main",
];

test("what is fetched, and what lies here", () => {
  for (const each of remote) assert.ok(isRemote(each), each);
  for (const each of ["../base", "a.yaml", "github/x", ".github", "a.git.yaml"])
    assert.not(isRemote(each), each);
});

test("no path leads out of the folder that is checked", () => {
  assert.not(isOutside("a/b", "../../c"));
  assert.ok(isOutside("a/b", "../../../c"));
  assert.ok(isOutside(".", "../c"));
  assert.ok(isOutside("a", "/etc/passwd"));
  assert.not(isOutside("../a", "../c"));
});

test.run();

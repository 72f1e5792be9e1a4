import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { checkExposures, exposuresOf } from "../shown-exposures.ts";

const test = suite("templates of OpenShift");

function template(parameters: string, port: string): string {
  return `{apiVersion: template.openshift.io/v1, kind: Template, parameters: [${parameters}], objects: [{apiVersion: v1, kind: Service, spec: {ports: [{port: ${port}}]}}]}`;
}

test("a reference is what the parameter's value reads like", () => {
  const rows: [string, string, string?][] = [
    ['{name: P, value: "23"}', '«"${{P}}"»', "publish 23/tcp cluster @1"],
    ['{name: P, value: "23"}', '«"${P}"»', "publish 23/tcp cluster @1"],
    ['{name: P, value: "2"}', '«"${P}3"»', "publish 23/tcp cluster @1"],
    ["{name: P, value: 23}", '«"${{P}}"»', "publish 23/tcp cluster @1"],
    ['{name: P, value: "0x17"}', '«"${{P}}"»', "publish 23/tcp cluster @1"],
    ['{name: P, value: "2323"}', '«"${{P}}"»', "publish 2323/tcp cluster @1"],
    ["{name: P}", '«"${{P}}"»', "publish ?/tcp cluster @1"],
    ['{name: P, value: ""}', '«"${{P}}"»', "publish ?/tcp cluster @1"],
    ["{name: P, value: ~}", '«"${P}"»', "publish ?/tcp cluster @1"],
    ["{name: P, generate: expression}", '«"${P}"»', "publish ?/tcp cluster @1"],
    ['{name: Q, value: "23"}', '«"${{P}}"»', "publish ?/tcp cluster @1"],
    // Only the whole value may have two braces.
    ['{name: P, value: "3"}', '«"2${{P}}"»', "publish ?/tcp cluster @1"],
    [
      '{name: P, value: "23"}, {name: P, value: "80"}',
      '«"${{P}}"»',
      "publish 80/tcp cluster @1",
    ],
  ];
  for (const [parameters, port, expected] of rows)
    checkExposures(template(parameters, port), ...(expected ? [expected] : []));
});

test("the value is related to the reference", () => {
  const text = template('{name: P, value: "23"}', '"${{P}}"');
  const [port] = exposuresOf(text)[0]!.facts["port"]!;
  const { span } = port!.origin![0]!;
  assert.is(text.slice(span.start, span.end), '"23"');
  assert.is(text.slice(port!.span.start, port!.span.end), '"${{P}}"');
});

test("whoever lacks a value is named", () => {
  const [port] = exposuresOf(template("{name: P}", '"${{P}}"'))[0]!.facts[
    "port"
  ]!;
  assert.match(port!.known ? "" : port!.why, "parameter P has no value");
});

test("names are shown as they are written where nobody knows them", () => {
  const [exposure] = exposuresOf(
    '{apiVersion: v1, kind: Template, parameters: [{name: N}, {name: M, value: web}], objects: [{apiVersion: v1, kind: Service, metadata: {name: "${N}-${M}"}, spec: {ports: [{port: 23}]}}]}',
  );
  assert.is(exposure!.resource, "Service/${N}-${M}");
});

test("aliases are copied once, and cycles end", () => {
  checkExposures(
    '{apiVersion: v1, kind: Template, parameters: [{name: P, value: "23"}], objects: [&a {apiVersion: v1, kind: Service, spec: {ports: [{port: «"${{P}}"»}]}, self: *a}]}',
    "publish 23/tcp cluster @1",
  );
});

test("any value may stand where a parameter or an object should", () => {
  const odd = fc.oneof(fc.jsonValue(), fc.constantFrom("${A}", "${{A}}"));
  fc.assert(
    fc.property(
      fc.array(odd),
      fc.array(odd),
      odd,
      (parameters, objects, name) => {
        exposuresOf(
          JSON.stringify({
            ...{ apiVersion: "v1", kind: "Template" },
            parameters: [...parameters, { name, value: "23" }],
            objects: [
              ...objects,
              { apiVersion: "v1", kind: "Pod", spec: objects },
            ],
          }),
        );
      },
    ),
  );
});

test.run();

import fc from "fast-check";
import { suite } from "uvu";
import { checkExposures, exposuresOf } from "../shown-exposures.ts";

const test = suite("patches in GitOps objects");

function patched(target: string, patch: string): string {
  return `{apiVersion: kustomize.toolkit.fluxcd.io/v1, kind: Kustomization, spec: {patches: [{target: {${target}}, patch: ${patch}}]}}`;
}

test("an operation brings an object that has nothing else", () => {
  const operation = (op: string, path: string, value: string) =>
    `"[{op: ${op}, path: ${path}, value: ${value}}]"`;
  const port = "/spec/ports/0/port";
  const container = "/spec/template/spec/containers/0";
  const rows: [string, string, ...string[]][] = [
    [
      "kind: Service",
      operation("replace", port, "«23»"),
      "publish 23/tcp cluster @1",
    ],
    [
      "kind: Service",
      operation("add", port, "«23»"),
      "publish 23/tcp cluster @1",
    ],
    [
      "kind: Service",
      operation("add", "/spec/ports/-", "{port: «23»}"),
      "publish 23/tcp cluster @1",
    ],
    [
      "kind: Service",
      operation("add", "/spec/ports", "[{port: «23»}]"),
      "publish 23/tcp cluster @1",
    ],
    ["kind: Service", operation("test", port, "23")],
    ["kind: Service", operation("remove", port, "23")],
    [
      "kind: Service",
      operation("replace", port, "«2323»"),
      "publish 2323/tcp cluster @1",
    ],
    ["kind: Service", operation("replace", "/metadata/name", "23")],
    ["kind: Service", operation("replace", "''", "23")],
    [
      "kind: Deployment",
      operation("add", `${container}/ports/-`, "{containerPort: «23»}"),
      "listen 23/tcp cluster @1",
    ],
    [
      "group: apps, version: v1, kind: Deployment",
      operation("replace", `${container}/ports/0/containerPort`, "«23»"),
      "listen 23/tcp cluster @1",
    ],
    [
      "kind: Deployment",
      operation("replace", `${container}/image`, "«acme/telnetd»"),
      "image acme/telnetd server cluster @1",
    ],
    [
      "kind: Deployment",
      operation("replace", `${container}/command`, "[«telnetd», -F]"),
      "telnet-server 23 cluster @1",
    ],
    [
      "kind: Deployment",
      operation("replace", `${container}/command/0`, "«telnetd»"),
      "telnet-server 23 cluster @1",
    ],
    [
      "kind: NetworkPolicy",
      operation("add", "/spec/ingress/-", "{ports: [{port: «23»}]}"),
      "allow 23/tcp cluster @1",
    ],
  ];
  for (const [target, patch, ...expected] of rows)
    checkExposures(patched(target, patch), ...expected);
});

test("a part of an object is read without what it takes away", () => {
  const service = (port: string) =>
    `{apiVersion: v1, kind: Service, spec: {ports: [${port}]}}`;
  const rows: [string, string, ...string[]][] = [
    ["", `"${service("{port: «23»}")}"`, "publish 23/tcp cluster @1"],
    ["", `"${service("{port: 23, $patch: delete}")}"`],
    [
      "",
      `"{$patch: delete, apiVersion: v1, kind: Service, spec: {ports: [{port: 23}]}}"`,
    ],
    [
      "kind: Service",
      '"{spec: {ports: [{port: «23»}]}}"',
      "publish 23/tcp cluster @1",
    ],
    ["", service("{port: «23»}"), "publish 23/tcp cluster @1"],
    [
      "kind: Service",
      "[{op: add, path: /spec/ports/-, value: {port: «23»}}]",
      "publish 23/tcp cluster @1",
    ],
  ];
  for (const [target, patch, ...expected] of rows)
    checkExposures(patched(target, patch), ...expected);
});

test("an image that takes another's place", () => {
  const application = (image: string) =>
    `{apiVersion: argoproj.io/v1alpha1, kind: Application, spec: {source: {kustomize: {images: [${image}]}}}}`;
  const rows: [string, ...string[]][] = [
    ["nginx=«acme/telnetd:1»", "image acme/telnetd server cluster @1"],
    ["«acme/telnetd:1»", "image acme/telnetd server cluster @1"],
    ["acme/telnetd=«nginx»", "image library/nginx cluster @1"],
    [
      "{name: nginx, newName: «acme/telnetd», newTag: '1'}",
      "image acme/telnetd server cluster @1",
    ],
    [
      "{name: acme/telnetd, newName: «nginx»}",
      "image library/nginx cluster @1",
    ],
    ["''"],
    ["{}"],
    ["[a]"],
  ];
  for (const [image, ...expected] of rows)
    checkExposures(application(image), ...expected);
});

test("any value may stand anywhere", () => {
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(
      "[{op: add, path: /a/0/-, value: 23}]",
      "spec: {a: 23}",
      "{{ x }}",
      "- - :",
      "a=b=c",
    ),
  );
  const patch = fc.record({ target: odd, patch: odd });
  fc.assert(
    fc.property(fc.array(patch), fc.array(odd), (patches, images) => {
      exposuresOf(
        JSON.stringify({
          ...{
            apiVersion: "kustomize.toolkit.fluxcd.io/v1",
            kind: "Kustomization",
          },
          spec: { patches, images, patchesStrategicMerge: images },
        }),
      );
    }),
  );
});

test.run();

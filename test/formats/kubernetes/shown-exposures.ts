import * as assert from "uvu/assert";
import { openKubernetes } from "../../../src/formats/kubernetes/kubernetes.ts";
import type { Exposure, Span } from "../../../src/model.ts";
import { openSource } from "../../../src/syntax/source.ts";
import { viewDocument } from "../../../src/syntax/view.ts";
import { parseYaml } from "../../../src/syntax/yaml.ts";
import { marked } from "../marked-text.ts";
import { valueText } from "../shown-acts.ts";

/** What the reader makes of one file of manifests. */
export function readManifests(text: string, file = "test") {
  const reader = openKubernetes();
  for (const node of parseYaml(openSource(file, text)).documents)
    reader.take(viewDocument(node)!);
  return reader.finish();
}

/** The exposures of one file of manifests. */
export function exposuresOf(text: string): Exposure[] {
  return readManifests(text).exposures;
}

/**
 * The exposures in short: `listen 23/tcp cluster @1`, `image acme/telnetd server cluster @2`,
 * `telnet-server 23 node @1`. `@n` is the nth place marked by `«` and `»`; what is usual (one port,
 * definite, from anywhere) is not said.
 */
export function shownExposures(written: string): string[] {
  const { text, at } = marked(written);
  return exposuresOf(text.value).map((exposure) =>
    shown(exposure, (span) => at(toBracket(span, text.value))),
  );
}

/** The tree does not know where a collection in flow style ends, only where it begins. */
function toBracket(span: Span, text: string): Span {
  const close = { "{": "}", "[": "]" }[text[span.start] ?? ""];
  const end = close ? text.indexOf(close, span.start) + 1 : span.end;
  return { ...span, end };
}

/** Compares without regard to order: reports sort by place. */
export function checkExposures(written: string, ...expected: string[]): void {
  assert.equal(shownExposures(written).sort(), expected.sort(), written);
}

const usual: ReadonlySet<string> = new Set(["one", "definite", "0.0.0.0/0"]);

function shown(exposure: Exposure, at: (span: Span) => string): string {
  const { kind, facts } = exposure;
  const says = (name: string) => (facts[name] ?? []).map(valueText).join("|");
  const said = (name: string, before = "") =>
    usual.has(says(name)) || says(name) === "" ? "" : `${before}${says(name)}`;
  const words: Record<string, string[]> = {
    port: [says("mechanism"), `${says("port")}/${says("protocol")}`],
    image: ["image", says("repository"), says("role")],
    command: [says("starts"), says("port")],
    package: ["package", says("name")],
  };
  const place = facts[kind === "image" ? "repository" : "port"]?.[0]?.span;
  return [
    ...words[kind]!,
    says("reach"),
    said("breadth"),
    said("certainty"),
    said("source", "from "),
    place ? `@${at(place)}` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** A Pod named p whose only container is `container`, in flow style. */
export function pod(container: string, spec = ""): string {
  return `{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {${spec}containers: [${container}]}}`;
}

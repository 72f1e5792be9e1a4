import type { Exposure, Facts, Value } from "../../model.ts";
import { parseInner } from "../../syntax/inner.ts";
import { scalarText } from "../../syntax/located.ts";
import { usesOf } from "../../syntax/view.ts";
import type { Act } from "../command/acts.ts";
import {
  actsOfContent,
  actsOfSnippet,
  isProse,
  isServerFile,
} from "../server-files/server-file.ts";
import { known } from "../values.ts";
import { addEntryPoint } from "./entries/doors.ts";
import { dataTexts } from "./data-texts.ts";
import type { DataText } from "./data-texts.ts";
import { readInertObjects } from "./inner-objects.ts";
import { readPortMap } from "./port-maps.ts";
import { CLUSTER, reachValue } from "./reach.ts";
import type { Reach } from "./reach.ts";
import type { Reading, ReadObject } from "./reading.ts";

/**
 * Reads a ConfigMap: each value is a file of its key's name for whoever mounts it, some keys are
 * read by ingress controllers. https://kubernetes.io/docs/concepts/configuration/configmap/
 */
export const readConfigMap: ReadObject = (object, reading) => {
  readPortMap(object, reading.portMaps);
  const texts = dataTexts(object, [
    { at: "data" },
    { at: "binaryData", encoded: true },
  ]);
  readTexts(texts, object.resource, reading);
};

/** Reads a Secret, of which nobody may print what it holds: https://kubernetes.io/docs/concepts/configuration/secret/ */
export const readSecret: ReadObject = (object, reading) => {
  const texts = dataTexts(object, [
    { at: "stringData" },
    { at: "data", encoded: true },
  ]);
  readTexts(texts, object.resource, reading, true);
};

function readTexts(
  texts: readonly DataText[],
  resource: string,
  reading: Reading,
  isSecret = false,
): void {
  for (const text of texts) {
    const snippet = actsOfSnippet(text.key);
    if (snippet)
      for (const act of snippet(text.text()))
        reading.exposures.push(exposureOf(act, text, resource, true));
    else if (isManifest(text))
      readInertObjects(text.text, text.view, heedful(text, reading));
    else if (isServerFile(text.key, text.value))
      for (const act of actsOfText(text)) {
        if (act.entryPoint) addEntryPoint(reading.doors, act.entryPoint);
        const exposure = exposureOf(act, text, resource, false);
        reading.exposures.push(isSecret ? unprinted(exposure) : exposure);
      }
  }
}

/** What only looks like a manifest may be no YAML at all. */
function heedful({ key }: DataText, reading: Reading): Reading {
  return /\.(?:ya?ml|json)$/.test(key) ? reading : { ...reading, problems: [] };
}

/** Scripts and pages may have manifests in them. */
function isManifest({ key, value }: DataText): boolean {
  if (isProse(key) || /\.(?:sh|bash)$/.test(key) || value.startsWith("#!"))
    return false;
  return /^\s*\{/.test(value)
    ? /"apiVersion"\s*:/.test(value) && /"kind"\s*:/.test(value)
    : /^["']?apiVersion["']?\s*:/m.test(value) &&
        /^["']?kind["']?\s*:/m.test(value);
}

function actsOfText({ key, keyNode, text }: DataText): Act[] {
  const file = { name: scalarText(keyNode), path: key, source: key };
  return actsOfContent(file, text(), parseInner);
}

/** `runs`: an ingress controller takes the text into its own configuration. */
function exposureOf(
  { kind, facts, loopback }: Act,
  { view, keyNode }: DataText,
  resource: string,
  runs: boolean,
): Exposure {
  const { span } = (facts["starts"] ??
    facts["port"] ??
    Object.values(facts)[0])![0]!;
  const far: Reach = runs ? { to: "internet" } : CLUSTER;
  // A program that only the key names stands where the text says what it starts.
  const program = facts["program"]?.map((each) =>
    each.span.start === keyNode.start ? { ...each, span } : each,
  );
  return {
    ...{ kind, format: "kubernetes", resource },
    facts: {
      ...facts,
      ...(program && { program }),
      reach: [reachValue(loopback ? { to: "loopback" } : far, span)],
      certainty: facts["certainty"] ?? [known("definite", span)],
      runs: [known(runs, span)],
    },
    related: usesOf(view, resource),
  };
}

const printed: ReadonlySet<string> = new Set(["arguments"]);

/** With the words of a secret text kept back. */
function unprinted(exposure: Exposure): Exposure {
  const facts: Facts = Object.fromEntries(
    Object.entries(exposure.facts).map(([name, values]) => [
      name,
      printed.has(name) ? values.map(secret) : values,
    ]),
  );
  return { ...exposure, facts };
}

function secret(value: Value): Value {
  return value.known ? { ...value, sensitive: true } : value;
}

import type { Exposure } from "../../../model.ts";
import { readDockerfile } from "../../dockerfile/images-of-file.ts";
import type { DocumentKind } from "../rows/row.ts";
import type { Scope } from "../rows/scope.ts";
import type { TerraformValue } from "../value.ts";
import { eachPlain } from "./decoding.ts";
import { helmExposures } from "./helm-values.ts";
import { keyedExposures } from "./keyed-document.ts";
import { kubernetesExposures } from "./kubernetes-document.ts";
import { nomadExposures } from "./nomad-job.ts";
import { placedFacts } from "./placing.ts";
import type { Around } from "./placing.ts";
import { openDocument, readText } from "./reading.ts";
import { suricataExposures } from "./suricata.ts";

type ReadDocument = (
  value: TerraformValue,
  scope: Scope,
  around: Around,
) => Exposure[];

/** How a document inside a resource is read. */
export const documentExposures: Record<DocumentKind, ReadDocument> = {
  kubernetes: (value, _scope, around) =>
    eachPlain(value, (each) => kubernetesExposures(each, around)),
  nomad: nomadExposures,
  "helm-values": (value, _scope, around) => helmExposures(value, around),
  dockerfile: (value, _scope, around) =>
    eachPlain(value, (each) => dockerfileExposures(each, around)),
  suricata: suricataExposures,
  keyed: (value, scope, around) =>
    eachPlain(value, (each) => keyedExposures(each, scope, around)),
};

function dockerfileExposures(
  value: TerraformValue,
  { resource }: Around,
): Exposure[] {
  const reading = readText(value);
  if (!reading) return [];
  const document = openDocument(reading, "\u0000Dockerfile");
  return readDockerfile(document.source).exposures.map((exposure) => ({
    ...exposure,
    format: resource.format,
    resource: resource.address,
    facts: placedFacts(exposure.facts, [document.reading]),
    related: [],
  }));
}

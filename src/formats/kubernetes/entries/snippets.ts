import { scalarText } from "../../../syntax/located.ts";
import { isScalar } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { actsOfSnippet } from "../../server-files/server-file.ts";
import type { ReadObject, Reading } from "../reading.ts";
import { select } from "../select.ts";
import { runningExposure } from "./running-exposure.ts";

/** Reads texts that NGINX takes into its own configuration, which stand at fields of an object. */
export function snippetsAt(
  fields: Readonly<Record<string, string>>,
): ReadObject {
  return ({ view, resource }, reading) => {
    for (const [field, key] of Object.entries(fields))
      for (const text of select(view, field))
        readSnippet(key, text, resource, reading);
  };
}

/** `key` is what ConfigMaps call such a text. */
export function readSnippet(
  key: string,
  view: View,
  resource: string,
  { exposures }: Reading,
): void {
  if (!isScalar(view)) return;
  const around = {
    resource,
    reach: { to: "internet" },
    certainty: "definite",
  } as const;
  for (const act of actsOfSnippet(key)?.(scalarText(view.node)) ?? [])
    exposures.push(runningExposure(act, around, [view]));
}

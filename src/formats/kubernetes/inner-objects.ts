import { parseInner } from "../../syntax/inner.ts";
import { scalarText } from "../../syntax/located.ts";
import { isScalar, viewDocument } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import type { Reading } from "./reading.ts";

/** The documents of a scalar's text, standing where its characters are written. */
export function innerDocuments(
  view: View,
  problems: Reading["problems"],
): View[] {
  if (!isScalar(view) || view.node.text === "") return [];
  const inner = parseInner(scalarText(view.node));
  // What another program fills in first is no YAML before that.
  if (!view.node.text.includes("{{"))
    for (const problem of inner.problems) problems.push(problem);
  return inner.documents.flatMap((node) => {
    const document = viewDocument(node);
    return document ? { ...document, budget: view.budget } : [];
  });
}

/** Reads the objects of a text that is a manifest. */
export function readInnerObjects(view: View, reading: Reading): void {
  // What lies ahead is read from its end.
  for (const document of innerDocuments(view, reading.problems).reverse())
    reading.ahead.push(document);
}

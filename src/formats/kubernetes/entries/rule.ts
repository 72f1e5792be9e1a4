import type { Span, Value } from "../../../model.ts";
import { isScalar } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { known } from "../../values.ts";
import { textOf } from "../objects.ts";
import type { KubernetesObject } from "../objects.ts";
import type { PortReading } from "../port-value.ts";
import { select } from "../select.ts";
import { portForms } from "./port-forms.ts";
import type { PortForm } from "./port-forms.ts";
import type { PortRow } from "./port-row.ts";
import { readProtocolWord } from "./protocol-words.ts";

/** One rule of an object, and how its paths are followed. */
export interface Rule {
  readonly view: View;
  readonly object: KubernetesObject;
  readonly find: (path: string) => View[];
}

export function ruleAt(view: View, object: KubernetesObject): Rule {
  const find = (path: string): View[] =>
    path.startsWith("/")
      ? select(object.view, path.slice(1))
      : select(view, path);
  return { view, object, find };
}

export function portsFound(
  path: string,
  form: PortForm = "number",
  { find }: Rule,
): { view: View; port: PortReading }[] {
  return find(path).flatMap((view) =>
    portForms[form](view).map((port) => ({ view, port })),
  );
}

/** The protocols that are written; none where that is one without ports. */
export function protocolsOf(
  { protocol }: PortRow,
  { find }: Rule,
  place: Span,
): readonly Value<string>[] {
  const views = protocol
    ? find(protocol.at).filter((view) => !isEmpty(view))
    : [];
  return views.length > 0
    ? views.flatMap((view) => readProtocolWord(view, protocol!.words))
    : [known(protocol?.missing ?? "tcp", place)];
}

export function isEmpty(view: View): boolean {
  return isScalar(view) && textOf(view) === "";
}

import { scalarText } from "../../syntax/located.ts";
import { cutterOf, cutText } from "../../syntax/shell-word.ts";
import type { Text } from "../../syntax/text.ts";
import { isScalar, pairsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { addressed, entryPointAct } from "../command/entry-points.ts";
import type { EntryPoint } from "../command/entry-points.ts";
import type { Act } from "../command/acts.ts";
import { withoutComments } from "./heard.ts";

/** https://doc.traefik.io/traefik/reference/install-configuration/configuration-options/ in YAML; its keys have no case. */
export function traefikActs(documents: readonly View[]): Act[] {
  return documents
    .flatMap((document) => under(document, "entrypoints"))
    .flatMap(pairsOf)
    .flatMap(({ key, value }) =>
      under(value, "address").flatMap((address) =>
        isScalar(address)
          ? addressed(key.toLowerCase(), scalarText(address.node))
          : [],
      ),
    )
    .map(entryPointAct);
}

/** The same in TOML: tables, dotted keys, inline tables. */
export function traefikTomlActs(body: Text): Act[] {
  const cut = cutterOf(body);
  const value = withoutComments(body.value);
  let section = "";
  const points: EntryPoint[] = [];
  const line =
    /^[ \t]*(?:\[+([^\]\n]*)\]+|([\w."'-]+)[ \t]*=[ \t]*([^\n]*))/dgm;
  for (const { 1: table, 2: key = "", indices } of value.matchAll(line)) {
    if (table !== undefined) section = table;
    else {
      const [from, to] = indices![3]!;
      const path = `${section}.${key}.${value.slice(from, to)}`;
      const name = ENTRY_POINT.exec(path.replace(/["'\s]/g, ""))?.[1];
      const found = /(?:address\s*=\s*|^)["']([^"']*)["']/d.exec(
        value.slice(from, to),
      );
      const [begin, end] = found?.indices?.[1] ?? [0, 0];
      const address = cutText(cut, body, from + begin, from + end);
      if (name !== undefined && address)
        points.push(...addressed(name.toLowerCase(), address));
    }
  }
  return points.map(entryPointAct);
}

/** `entryPoints.NAME.address.":23"` in any of the three spellings, with an inline table's brace before the address. */
const ENTRY_POINT =
  /^\.?entrypoints\.+([\w-]+)\.(?:\{?(?:[^.{}]*,)?address\b)/i;

export function isTraefikToml(value: string): boolean {
  return (
    /^[ \t]*(?:\[+[ \t]*)?entryPoints\b/im.test(value) &&
    /\baddress[ \t]*=[ \t]*["']/i.test(value)
  );
}

export function isTraefikYaml(value: string): boolean {
  return /^["'{ \t]*entryPoints["']?[ \t]*:/im.test(value);
}

function under(view: View, name: string): View[] {
  return pairsOf(view)
    .filter(({ key }) => key.toLowerCase() === name)
    .map(({ value }) => value);
}

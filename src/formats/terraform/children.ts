import { headerOf } from "./blocks.ts";
import { contentsOf, sourceOf } from "./declarations.ts";
import type { Declaration } from "./declarations.ts";
import { evaluateAlone } from "./evaluate.ts";
import { positionOf } from "./expand.ts";
import { addressIn, openInstance } from "./instance.ts";
import type { Children, Given, ModuleInstance } from "./instance.ts";
import type { Referable } from "./scope.ts";
import { identified, invalid, partOf, unknownValue } from "./unknowns.ts";
import type { TerraformValue } from "./value.ts";

/** Arguments of a module call that are not for the module. */
const meta = new Set([
  "source",
  "version",
  "count",
  "for_each",
  "providers",
  "depends_on",
]);

/** The instances of the module that a call leads to. */
export function openChildren(
  call: Declaration,
  parent: ModuleInstance,
): Children {
  const name = call.block.labels[0]!.value;
  const found = parent.root.findModule(call, parent);
  if ("why" in found) return found;
  const expansion = parent.expansionOf(call);
  const instances = expansion.instances.map((each) => {
    const address = addressIn(parent, `module.${name}`, each.key);
    const scope = parent.scopeOf(call, each.names);
    const given = new Map<string, Given>();
    const contents = contentsOf(call);
    for (const attribute of contents.attributes)
      if (!meta.has(attribute.name))
        given.set(attribute.name, {
          note: `the argument "${attribute.name}" of module "${name}"`,
          evaluate: () =>
            evaluateAlone(attribute.expression, {
              ...scope,
              source: sourceOf(contents, attribute),
            }),
        });
    return openInstance(found, parent.root, given, {
      ...{ address, path: [...parent.path, name] },
      callers: [...parent.callers, parent.definition],
      possible: parent.possible || each.possible,
    });
  });
  return { expansion, instances };
}

/** `module.NAME`, as other expressions ask it. */
export function referableCall(
  call: Declaration,
  name: string,
  parent: ModuleInstance,
): Referable | undefined {
  const children = parent.childrenOf(call);
  const trail = headerOf(call);
  if ("why" in children) {
    const value = identified(
      unknownValue(children.why, trail),
      addressIn(parent, `module.${name}`, undefined),
    );
    return {
      keys: undefined,
      attribute: (_, output) => partOf(value, `.${output}`),
      whole: () => value,
    };
  }
  const { expansion, instances } = children;
  const at = (key: string | number | undefined): ModuleInstance | undefined =>
    instances[positionOf(key, expansion) ?? -1];
  return {
    keys: expansion.keys,
    attribute: (key, output) =>
      at(key)?.output(output) ??
      invalid(`module.${name} has no output "${output}"`, trail),
    whole: (key) => {
      const child = at(key);
      const entries = new Map<string, TerraformValue>();
      for (const output of child?.definition.outputs.keys() ?? []) {
        const value = child!.output(output);
        if (value) entries.set(output, value);
      }
      return { kind: "map", of: "object", entries, trail };
    },
  };
}

import { headerOf, namedIn, objectOf } from "./blocks.ts";
import { followed } from "./budget.ts";
import { contentsOf } from "./declarations.ts";
import type { Declaration } from "./declarations.ts";
import { positionOf } from "./expand.ts";
import { addressIn } from "./instance.ts";
import type { ModuleInstance } from "./instance.ts";
import type { Remember } from "./memory.ts";
import type { Referable, Scope } from "./scope.ts";
import { renderedOf } from "./sinks/rendered.ts";
import { identified, unknownValue } from "./unknowns.ts";
import type { TerraformValue } from "./value.ts";

/** `TYPE.NAME`, as other expressions ask it: what is written is known, the rest when Terraform runs. */
export function referableResource(
  declaration: Declaration,
  address: string,
  module: ModuleInstance,
  remember: Remember,
): Referable {
  const expansion = module.expansionOf(declaration);
  const trail = headerOf(declaration);
  const scopeAt = (key: string | number | undefined): Scope => {
    const at = positionOf(key, expansion);
    return module.scopeOf(
      declaration,
      at === undefined ? undefined : expansion.instances[at]!.names,
    );
  };
  const within = (make: () => TerraformValue): TerraformValue =>
    followed(make, () => trail, module.root.budget);
  const others = `${address} is known only when Terraform runs`;
  return {
    keys: expansion.keys,
    attribute: (key, name) =>
      remember(`${address}[${key}].${name}`, () => {
        const asked =
          address.startsWith("terraform_data.") && name === "output"
            ? "input"
            : name;
        const scope = scopeAt(key);
        const argument = (name: string): TerraformValue | undefined =>
          namedIn(contentsOf(declaration), name, scope);
        return identified(
          within(
            () =>
              argument(asked) ??
              renderedOf(address, asked, argument, scope, trail) ??
              unknownValue(
                `${address}.${name} is known only when Terraform runs`,
                trail,
              ),
          ),
          `${addressIn(module, address, key)}.${name}`,
        );
      }),
    whole: (key) =>
      remember(`${address}[${key}]`, () =>
        within(() => ({
          ...objectOf(contentsOf(declaration), trail, scopeAt(key)),
          others,
        })),
      ),
  };
}

import { parseTemplateText } from "../../../syntax/hcl/parse.ts";
import { openSource } from "../../../syntax/source.ts";
import { textFrom, UNKNOWN } from "../../../syntax/text.ts";
import { withName } from "../scope.ts";
import type { Scope } from "../scope.ts";
import { evaluateTemplate } from "../templates.ts";
import { standingAt } from "../value.ts";
import type { TerraformValue, Trail } from "../value.ts";

type Argument = (name: string) => TerraformValue | undefined;

/**
 * What is known of attributes that only put the arguments of a block together, by its address;
 * nothing for every other attribute.
 */
export function renderedOf(
  address: string,
  attribute: string,
  argument: Argument,
  scope: Scope,
  trail: Trail,
): TerraformValue | undefined {
  if (/^(?:data\.)?aws_ecr(?:public)?_repository\./.test(address))
    return /^repository_ur[li]$/.test(attribute)
      ? repositoryAddress(
          argument("name") ?? argument("repository_name"),
          trail,
        )
      : undefined;
  if (attribute !== "rendered") return undefined;
  if (/^data\.template_file\./.test(address))
    return renderFile(argument, scope);
  return /^data\.(?:template_)?cloudinit_config\./.test(address)
    ? partsOf(argument, trail)
    : undefined;
}

/** https://registry.terraform.io/providers/hashicorp/template/latest/docs/data-sources/file */
function renderFile(
  argument: Argument,
  scope: Scope,
): TerraformValue | undefined {
  const template = argument("template");
  if (template?.kind !== "string") return template;
  const { text, trail } = template;
  const isFile = text !== undefined && text.source.text === template.value;
  const source = isFile ? text.source : openSource("", template.value);
  const parsed = parseTemplateText(source);
  if (parsed.problems.length > 0) return undefined;
  const vars = argument("vars");
  const entries = vars?.kind === "map" ? [...vars.entries] : [];
  const names = entries.reduce<Scope>(
    (outer, [name, value]) => withName(outer, name, value),
    { ...scope, source, names: undefined },
  );
  const value = evaluateTemplate(parsed.template, names);
  return isFile ? { ...value, trail } : standingAt(value, trail);
}

/** https://registry.terraform.io/providers/hashicorp/cloudinit/latest/docs/data-sources/config */
function partsOf(argument: Argument, trail: Trail): TerraformValue {
  const parts = argument("part");
  const items = (parts?.kind === "list" ? parts.items : []).flatMap((part) =>
    part.kind === "map" ? (part.entries.get("content") ?? []) : [],
  );
  return {
    ...{ kind: "unknown", trail },
    why: "the message is put together when Terraform runs",
    encoded: { by: "mime", value: { kind: "list", of: "tuple", items, trail } },
  };
}

/** A registry that nobody knows, and the repository's name in it. */
function repositoryAddress(
  name: TerraformValue | undefined,
  trail: Trail,
): TerraformValue | undefined {
  if (name?.kind !== "string") return undefined;
  const { source, start, end } = trail;
  const why = "the registry is known only when Terraform runs";
  const pieces = [
    { text: UNKNOWN, start, end, why },
    { text: `/${name.value}`, start, end, origin: [] },
  ];
  const text = textFrom(source, pieces, start, end);
  return { kind: "unknown", why, text, trail };
}

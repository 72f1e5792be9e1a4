import type { Files } from "../generate.ts";
import { randomFrom } from "../random.ts";
import type { Random } from "../random.ts";
import { printHcl } from "./body.ts";
import { consume } from "./consumers.ts";
import { objectText, someRules } from "./rules.ts";

/** A root and how it is planned: options of `terraform plan`, and `TF_VAR_…`. */
export interface Root {
  readonly files: Files;
  readonly options: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** Where a variable gets a value, in Terraform's order: later ones win. */
const places = [
  "environment",
  "terraform.tfvars",
  "terraform.tfvars.json",
  "a.auto.tfvars",
  "b.auto.tfvars.json",
  "some/prod.tfvars",
  "-var",
] as const;

const count = 12;

/** Many modules whose rules come from variables that several places set. */
export function generateRoot(seed: number): Root {
  const random = randomFrom(seed);
  const texts = new Map<string, string[]>();
  const add = (file: string, text: string): void =>
    void texts.set(file, [...(texts.get(file) ?? []), text]);
  const options: string[] = ["-var-file=some/prod.tfvars"];
  const environment: Record<string, string> = {};
  const json = new Map<string, Record<string, unknown>>();
  for (let i = 0; i < count; i++) {
    const name = `rules_${i}`;
    add("variables.tf", variable(name, random));
    add("main.tf", call(i));
    const module = printHcl([consume("var.rules", "list", random)]);
    add(`modules/m${i}/main.tf`, `variable "rules" {}\n\n${module}`);
    for (const place of places.filter(() => random.chance(25))) {
      const rules = someRules(random, 2);
      const text = `[${rules.map((rule) => objectText(rule, random)).join(", ")}]`;
      if (place === "environment") environment[`TF_VAR_${name}`] = text;
      else if (place === "-var") options.push(`-var=${name}=${text}`);
      else if (place.endsWith(".json"))
        json.set(place, { ...json.get(place), [name]: rules });
      else add(place, `${name} = ${text}\n`);
    }
  }
  if (!texts.has("some/prod.tfvars")) add("some/prod.tfvars", "");
  for (const [file, value] of json) add(file, JSON.stringify(value));
  // Nobody loads these.
  add("other.tfvars", "rules_0 = []\n");
  add("modules/m0/terraform.tfvars", "rules = []\n");
  const files = Object.fromEntries(
    [...texts].map(([file, parts]) => [file, parts.join("\n")]),
  );
  return { files, options, environment };
}

function variable(name: string, random: Random): string {
  const type = random.pick([
    "list(object({ from = number, to = number, protocol = string, cidr = string }))",
    'list(object({ from = string, to = optional(string, "23"), protocol = optional(string, "tcp"), cidr = string }))',
    "list(map(string))",
    "any",
  ]);
  return `variable "${name}" {
  type    = ${type}
  default = [{ from = ${random.pick([22, 23])}, to = 23, protocol = "tcp", cidr = "10.0.0.0/8" }]
}
`;
}

function call(i: number): string {
  return `module "m${i}" {
  source = "./modules/m${i}"
  rules  = var.rules_${i}
}
`;
}

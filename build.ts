import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { default as standalone } from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import type { BuildOptions, Plugin } from "esbuild";
import { builtinPolicies } from "./src/policy/builtin.ts";
import { configurationSchema } from "./src/config/schema.ts";
import { ajvOptions as configurationOptions } from "./src/config/validator.ts";
import { rowSchema } from "./src/formats/terraform/rows/schema.ts";
import { policySchema } from "./src/policy/schema.ts";
import { ajvOptions } from "./src/policy/validator.ts";

const root = import.meta.dirname;

/** The code of a validator, so that ajv need not compile its schema in every process. */
function validatorCode(
  schema: object,
  options: ConstructorParameters<typeof Ajv2020>[0],
  name: string,
): string {
  const ajv = new Ajv2020({ ...options, code: { source: true, esm: true } });
  const validate = standalone.default(ajv, ajv.compile(schema));
  return `${validate}\nexport { validate as ${name} };`;
}

/**
 * These modules are run here, once, and their result is shipped instead of them: the validators, and
 * the built-in policies, so that a check reads no policy file.
 */
const precomputed: Record<string, () => string> = {
  "src/policy/validator.ts": () =>
    validatorCode(policySchema(), ajvOptions, "validatePolicy"),
  "src/config/validator.ts": () =>
    validatorCode(
      configurationSchema(),
      configurationOptions,
      "validateConfiguration",
    ),
  "src/policy/builtin.ts": () => `
    import { readFileSync } from "node:fs";
    import path from "node:path";
    export async function builtinPolicies() {
      const file = path.join(import.meta.dirname, "policies.json");
      const { pages, policies } = JSON.parse(readFileSync(file, "utf8"));
      return policies.map(({ page, ...policy }) => ({ ...policy, guidance: pages[page] }));
    }
  `,
};

/** The built-in policies as `policies.json`; they share their pages of guidance. */
async function policiesFile(): Promise<string> {
  const policies = await builtinPolicies();
  const pages = [
    ...new Map(
      policies.map(({ guidance }) => [guidance.title, guidance]),
    ).values(),
  ];
  const rows = policies.map(({ guidance, ...policy }) => ({
    ...policy,
    page: pages.findIndex((page) => page.title === guidance.title),
  }));
  const text = JSON.stringify({ pages, policies: rows }, null, 2);
  if (text.includes('"operator": "matches"'))
    throw new Error("JSON holds no expressions: no built-in policy can match");
  return `${text}\n`;
}

const precompute: Plugin = {
  name: "precompute",
  setup(build) {
    build.onLoad(
      { filter: /[\\/]src[\\/](?:policy|config)[\\/]/ },
      ({ path }) => {
        const file = path.slice(root.length + 1).replaceAll("\\", "/");
        const make = precomputed[file];
        return make && { contents: make(), loader: "js", resolveDir: root };
      },
    );
  },
};

/** A file for each provider of Terraform: a run reads those of the resource types that it meets. */
function rowsOfProviders(): Record<string, string> {
  const folder = "src/formats/terraform/rows/providers";
  return Object.fromEntries(
    readdirSync(`${root}/${folder}`).map((file) => [
      `${folder}/${file}`,
      `rows/${file.replace(/\.ts$/, "")}`,
    ]),
  );
}

/** What is loaded later, because it is heavy and rarely needed or should come from the compile cache. */
const apart: Record<string, string> = {
  "src/main.ts": "main",
  "src/policy/load.ts": "policy-loader",
  "src/config/load.ts": "configuration",
  "src/formats/terraform/rows/module-rows.ts": "terraform-modules",
  "src/formats/manifest.ts": "manifests",
  "src/formats/compose/compose.ts": "compose",
  "src/formats/compose/build.ts": "compose-build",
  "src/formats/compose/mounted-files.ts": "compose-files",
  "src/formats/kubernetes/kustomize/kustomize.ts": "kustomize",
  "src/formats/containers/devcontainer.ts": "devcontainers",
  "src/formats/containers/workflows.ts": "workflows",
  "src/formats/helm/helm.ts": "helm",
  "src/formats/helm-values/loose-files.ts": "helm-values",
  "src/formats/dockerfile/dockerfile.ts": "dockerfile",
  "src/formats/terraform/terraform.ts": "terraform",
  "src/formats/terraform/functions/call.ts": "terraform-functions",
  "src/formats/terraform/sinks/resource.ts": "terraform-sinks",
  "src/syntax/hcl/fallback.ts": "hcl-fallback",
  ...rowsOfProviders(),
  picomatch: "glob",
};

/** What remembers something, so that the files that need it must all have the same one, and what is large and needed by several. */
const shared: Record<string, string> = {
  "src/formats/kubernetes/kubernetes.ts": "kubernetes",
  "src/formats/command/command.ts": "commands",
  "src/formats/dockerfile/images-of-file.ts": "dockerfile-images",
  "src/formats/image.ts": "images",
  "src/formats/server-files/server-file.ts": "server-files",
  "src/syntax/yaml.ts": "yaml",
  re2js: "regular-expressions",
  "src/formats/terraform/budget.ts": "terraform-budget",
  "src/formats/terraform/functions/loaded.ts": "terraform-loaded",
};

const setApart: Plugin = {
  name: "set-apart",
  setup(build) {
    build.onResolve({ filter: /./ }, ({ kind, path: named, resolveDir }) => {
      if (kind === "entry-point") return undefined;
      const file = named.startsWith(".")
        ? path
            .relative(root, path.join(resolveDir, named))
            .replaceAll("\\", "/")
        : named;
      const name =
        shared[file] ?? (kind === "dynamic-import" ? apart[file] : undefined);
      return name === undefined
        ? undefined
        : { path: `./${name}.js`, external: true };
    });
  },
};

/**
 * In js-yaml a parser's state is made with spreads, and V8 gives each of such objects a shape of its
 * own: code that is optimised for one file's state is thrown away at the next file. With the options
 * written out all states have one shape, and many files are parsed in half the time.
 */
function withPlainState(code: string): string {
  const spread = /\.\.\.DEFAULT_PARSER_OPTIONS,\s*\.\.\.options,(?=\s*input:)/;
  if (!spread.test(code)) throw new Error("js-yaml makes its state otherwise");
  return code.replace(
    spread,
    'filename: options.filename ?? "", maxDepth: options.maxDepth ?? 100,',
  );
}

/**
 * js-yaml is one module that also writes YAML and builds schemas, half of it at its top level.
 * With every top-level value marked as free of effects, what nobody uses of it is left out: 48 KB
 * and 3 ms of each start.
 */
const shakeYaml: Plugin = {
  name: "shake-yaml",
  setup(build) {
    const call = String.raw`(?:new )?[\w$.]+\((?:.*|[^]*?\n[\]})]+)\)`;
    const other = String.raw`(?:String\.raw)?\`[^\`\n]*\`|\{(?:.*|\n[^]*?\n)\}|[\w$]+\.[\w$.]+`;
    const value = new RegExp(
      `^((?:var|const|let) [\\w$]+ = )(${call}|${other});$`,
      "gm",
    );
    build.onLoad({ filter: /[\\/]js-yaml\.mjs$/ }, ({ path }) => ({
      contents: withPlainState(readFileSync(path, "utf8")).replace(
        value,
        "$1/* @__PURE__ */ (() => ($2))();",
      ),
      loader: "js",
    }));
  },
};

rmSync(`${root}/dist`, { recursive: true, force: true });
const options: BuildOptions = {
  absWorkingDir: root, // The same bytes from whatever folder the build is started.
  outdir: "dist",
  bundle: true,
  // CommonJS starts some 5 ms sooner than ESM does on Node 20; dist/package.json says what it is.
  format: "cjs",
  supported: { "dynamic-import": false },
  platform: "node",
  target: "node20",
  legalComments: "none",
  // Lines and names stay, so that a stack trace says something.
  minifySyntax: true,
  define: { "import.meta.dirname": "__dirname" },
  plugins: [precompute, setApart, shakeYaml],
};
await build({
  ...options,
  entryPoints: {
    cli: "src/cli.ts",
    action: "src/action.ts",
    ...Object.fromEntries(
      Object.entries({ ...apart, ...shared })
        .filter(([file]) => file !== "re2js")
        .map(([file, name]) => [name, file]),
    ),
  },
});
// Compiled from Go, for nobody to read.
await build({
  ...options,
  minify: true,
  entryPoints: { "hcl-reference": "hcl2-parser", [shared["re2js"]!]: "re2js" },
});
writeFileSync(`${root}/dist/policies.json`, await policiesFile());
writeFileSync(`${root}/dist/package.json`, `{ "type": "commonjs" }\n`);
for (const [name, schema] of [
  ["policy", policySchema()],
  ["resource-row", rowSchema()],
] as const)
  writeFileSync(
    `${root}/policies/${name}.schema.json`,
    `${JSON.stringify(schema, null, 2)}\n`,
  );

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { default as standalone } from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import type { Plugin } from "esbuild";
import { builtinPolicies } from "./src/policy/builtin.ts";
import { policySchema } from "./src/policy/schema.ts";
import { ajvOptions } from "./src/policy/validator.ts";

const root = import.meta.dirname;

/**
 * Two modules are run here, once, and their result is shipped instead of them: the validator, so
 * that ajv need not compile the schema in every process, and the built-in policies, so that a check
 * reads no policy file.
 */
const precomputed: Record<string, () => string | Promise<string>> = {
  "src/policy/validator.ts": () => {
    const code = { source: true, esm: true };
    const ajv = new Ajv2020({ ...ajvOptions, code });
    const validate = standalone.default(ajv, ajv.compile(policySchema()));
    return `${validate}\nexport { validate as validatePolicy };`;
  },
  "src/policy/builtin.ts": async () => {
    const policies = await builtinPolicies();
    // Policies share their pages of guidance.
    const pages = [
      ...new Map(
        policies.map(({ guidance }) => [guidance.title, guidance]),
      ).values(),
    ];
    const rows = policies.map(({ guidance, ...policy }) => ({
      ...policy,
      page: pages.findIndex((page) => page.title === guidance.title),
    }));
    return [
      `const pages = ${JSON.stringify(pages, null, 2)};`,
      `const rows = ${JSON.stringify(rows, null, 2)};`,
      "export const builtinPolicies = async () =>",
      "  rows.map(({ page, ...policy }) => ({ ...policy, guidance: pages[page] }));",
    ].join("\n");
  },
};

const precompute: Plugin = {
  name: "precompute",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]policy[\\/]/ }, async ({ path }) => {
      const file = path.slice(root.length + 1).replaceAll("\\", "/");
      const make = precomputed[file];
      return make && { contents: await make(), loader: "js", resolveDir: root };
    });
  },
};

/** What is heavy and rarely needed stays in a file of its own, loaded when it is asked for. */
const heavy: Record<string, string> = {
  "src/policy/load.ts": "policy-loader",
  picomatch: "glob",
};

const setApart: Plugin = {
  name: "set-apart",
  setup(build) {
    build.onResolve({ filter: /./ }, ({ kind, path }) => {
      const found = Object.entries(heavy).find(([file]) =>
        file.endsWith(path.replace(/^\.+\//, "")),
      );
      return kind === "dynamic-import" && found
        ? { path: `./${found[1]}.js`, external: true }
        : undefined;
    });
  },
};

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
      contents: readFileSync(path, "utf8").replace(
        value,
        "$1/* @__PURE__ */ (() => ($2))();",
      ),
      loader: "js",
    }));
  },
};

rmSync(`${root}/dist`, { recursive: true, force: true });
await build({
  absWorkingDir: root, // The same bytes from whatever folder the build is started.
  entryPoints: {
    cli: "src/cli.ts",
    action: "src/action.ts",
    ...Object.fromEntries(
      Object.entries(heavy).map(([file, name]) => [name, file]),
    ),
  },
  outdir: "dist",
  bundle: true,
  // CommonJS starts some 5 ms sooner than ESM does on Node 20; dist/package.json says what it is.
  format: "cjs",
  supported: { "dynamic-import": false },
  platform: "node",
  target: "node20",
  legalComments: "none",
  define: { "import.meta.dirname": "__dirname" },
  plugins: [precompute, setApart, shakeYaml],
});
writeFileSync(`${root}/dist/package.json`, `{ "type": "commonjs" }\n`);
writeFileSync(
  `${root}/policies/policy.schema.json`,
  `${JSON.stringify(policySchema(), null, 2)}\n`,
);

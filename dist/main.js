"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except2, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except2 && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
));

// src/arguments.ts
var import_node_util = require("node:util");

// src/nearest.ts
function didYouMean(word, known2) {
  let near = nearest(word, known2);
  return near === void 0 ? "" : `. Did you mean "${near}"?`;
}
function nearest(word, known2) {
  let best, least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (let candidate of known2) {
    let edits = distance(word.toLowerCase(), candidate.toLowerCase());
    edits < least && ([best, least] = [candidate, edits]);
  }
  return best;
}
function distance(a, b) {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    let row = [i];
    for (let j = 1; j <= b.length; j++)
      row.push(
        Math.min(
          previous[j] + 1,
          row[j - 1] + 1,
          previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)
        )
      );
    previous = row;
  }
  return previous[b.length];
}

// src/options.ts
var severities = ["error", "warning", "note"], options = {
  format: {
    name: "format",
    short: "f",
    value: "NAME[=FILE]",
    repeatable: !0,
    help: "how to report: text (default), json, github; with =FILE into a file"
  },
  exclude: {
    name: "exclude",
    value: "GLOB",
    repeatable: !0,
    input: "exclude",
    help: "leave out files that match"
  },
  policy: {
    name: "policy",
    value: "PATH",
    repeatable: !0,
    input: "policies",
    help: "a policy file, or a folder with a pack of them"
  },
  defaultPolicies: {
    name: "default-policies",
    default: !0,
    input: "default-policies",
    help: "apply the built-in policies about Telnet"
  },
  failOn: {
    name: "fail-on",
    value: "SEVERITY",
    input: "fail-on",
    choices: [...severities, "never"],
    default: "error",
    help: "the least severity that makes the check fail"
  },
  unresolved: {
    name: "unresolved",
    value: "SEVERITY",
    input: "unresolved",
    choices: severities,
    default: "note",
    help: "what a finding that cannot be decided counts as for --fail-on"
  },
  envFile: {
    name: "env-file",
    value: "FILE",
    repeatable: !0,
    input: "env-files",
    help: "variables for Compose files, instead of the .env beside each"
  },
  var: {
    name: "var",
    value: "NAME=VALUE",
    repeatable: !0,
    input: "vars",
    help: "the value of a Terraform variable"
  },
  varFile: {
    name: "var-file",
    value: "FILE",
    repeatable: !0,
    input: "var-files",
    help: "values of Terraform variables; later ones win over earlier ones"
  },
  render: {
    name: "render",
    value: "TOOL",
    repeatable: !0,
    input: "render",
    help: "let these tools of PATH render what they render: helm, kustomize"
  },
  config: {
    name: "config",
    value: "FILE",
    input: "config",
    help: "the configuration; portcullis.yaml in the repository's top folder"
  },
  suppressions: {
    name: "suppressions",
    default: !0,
    help: "let `# portcullis: allow ...` comments, and `allow`, have effect"
  },
  stdinFilename: {
    name: "stdin-filename",
    value: "NAME",
    help: "the name to report for what comes on standard input (PATH -)"
  },
  color: {
    name: "color",
    value: "WHEN",
    default: "auto",
    choices: ["auto", "always", "never"],
    help: "colours in the text report"
  },
  quiet: { name: "quiet", help: "show only what makes the check fail" },
  verbose: {
    name: "verbose",
    help: "show notes, undecided and allowed findings in full"
  },
  allowEmpty: {
    name: "allow-empty",
    help: "finding nothing to check is no mistake"
  },
  help: { name: "help", short: "h", help: "show this" },
  version: { name: "version", help: "show the version" }
}, UsageError = class extends Error {
}, MissingPath = class extends UsageError {
  path;
  constructor(path7) {
    super(`there is no file or folder "${path7}"`), this.path = path7;
  }
};

// src/arguments.ts
var rows = Object.entries(options);
function readArguments(argv) {
  let parsed = (0, import_node_util.parseArgs)({
    args: [...argv],
    options: Object.fromEntries(
      rows.map(([, row]) => [
        row.name,
        {
          type: row.value === void 0 ? "boolean" : "string",
          ...row.short !== void 0 && { short: row.short }
        }
      ])
    ),
    allowPositionals: !0,
    strict: !1,
    tokens: !0
  }), given = /* @__PURE__ */ new Map(), order = [], words = [];
  for (let token of parsed.tokens) {
    if (token.kind === "positional" && words.push(token.value), token.kind !== "option") continue;
    let { key, value } = readFlag(token.rawName, token.name, token.value);
    given.set(key, [...given.get(key) ?? [], value]), order.push({ key, value: String(value) });
  }
  return {
    words,
    list: (key) => (given.get(key) ?? []).map(String),
    inOrder: (keys) => order.filter(
      (each) => keys.includes(each.key)
    ),
    text: (key) => {
      let value = given.get(key)?.at(-1) ?? options[key].default;
      return value === void 0 ? void 0 : String(value);
    },
    flag: (key) => !!(given.get(key)?.at(-1) ?? options[key].default)
  };
}
function readFlag(raw, name2, value) {
  let positive = name2.replace(/^no-/, ""), found = rows.find(
    ([, row2]) => row2.name === name2 || row2.name === positive && row2.value === void 0
  );
  if (!found) throw new UsageError(`there is no option ${raw}${suggest(raw)}`);
  let [key, row] = found;
  if (row.value === void 0) {
    if (value !== void 0) throw new UsageError(`${raw} takes no value`);
    return { key, value: row.name === name2 };
  }
  if (value === void 0 || value === "")
    throw new UsageError(`${raw} needs a value: ${raw} ${row.value}`);
  return checkChoice(raw, row, value), { key, value };
}
function checkChoice(name2, row, value) {
  if (row.choices && !row.choices.includes(value))
    throw new UsageError(
      `${name2} must be one of ${row.choices.join(", ")}, not "${value}"${didYouMean(value, row.choices)}`
    );
}
function suggest(raw) {
  return didYouMean(
    raw,
    rows.flatMap(([, row]) => [
      `--${row.name}`,
      ...row.default === !0 ? [`--no-${row.name}`] : []
    ])
  );
}

// src/commands/check.ts
var import_node_fs6 = require("node:fs");

// src/syntax/source.ts
function openSource(file, text) {
  return { file, text: text.charCodeAt(0) === 65279 ? text.slice(1) : text };
}
function spanOf(source, start, end) {
  let from = position(source, start), to = position(source, end);
  return {
    file: source.file,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    start,
    end
  };
}
function position(source, offset) {
  let starts = source.lineStarts ??= findLineStarts(source.text), low = 0, high = starts.length - 1;
  for (; low < high; ) {
    let middle = low + high + 1 >> 1;
    starts[middle] <= offset ? low = middle : high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low] + 1 };
}
function lineText(source, line) {
  let starts = source.lineStarts ??= findLineStarts(source.text), start = starts[line - 1];
  return start === void 0 ? "" : source.text.slice(start, starts[line] ?? source.text.length).replace(/[\r\n]+$/, "");
}
function findLineStarts(text) {
  let starts = [0], breaks = /\r\n?|\n/g;
  for (; breaks.exec(text); ) starts.push(breaks.lastIndex);
  return starts;
}

// src/formats/image-reference.ts
function isDomain(first) {
  return first === "localhost" || /[.:A-Z]/.test(first);
}
function official(registry, path7) {
  return registry === "docker.io" && path7.length === 1 ? ["library", ...path7] : path7;
}

// src/formats/values.ts
function known(value, span, origin) {
  return origin?.length ? { known: !0, value, span, origin } : { known: !0, value, span };
}

// src/formats/own-images.ts
function withOwnImages(exposures, images) {
  return images.length === 0 ? exposures : exposures.map((exposure) => {
    let image = exposure.kind === "image" && images.find((each) => fits(exposure, each)), place = exposure.facts.repository?.[0];
    if (!image || !place) return exposure;
    let role = known(image.role, place.span, place.origin);
    return { ...exposure, facts: { ...exposure.facts, role: [role] } };
  });
}
function fits({ facts }, { match }) {
  let components = match.split("/"), isNamed = components.length > 1 && isDomain(components[0]), registry = isNamed ? components[0] : "docker.io", wanted = isNamed ? components.slice(1) : official(registry, components);
  if (textOf(facts, "registry") !== registry) return !1;
  let path7 = textOf(facts, "repository")?.split("/") ?? [];
  return path7.length === wanted.length && wanted.every((each, i) => each === "*" || each === path7[i]);
}
function textOf(facts, name2) {
  let value = facts[name2]?.[0];
  return value?.known ? String(value.value) : void 0;
}

// src/formats/format.ts
var OUR_NAME = /portcullis/i;

// src/formats/dockerfile/names.ts
var name = /(?:^|\/)(?:(?:Docker|Container)file(?:\..+)?|dockerfile|[^/]+\.[Dd]ockerfile)$/, notOne = /\.(?:dockerignore|containerignore|md)$/;
function claimsDockerfile(file) {
  return name.test(file) && !notOne.test(file);
}

// src/formats/helm/names.ts
var VALUES = /^(.*\/|)(?:values(?:[-._][^/]*)?\.ya?ml|ci\/[^/]*values\.ya?ml)$/;
function chartFileOf(file, world) {
  if (/(?:^|\/)Chart\.yaml$/.test(file))
    return { chart: file.slice(0, -10), role: "chart" };
  let chart = chartOfTemplate(file, world);
  if (chart !== void 0) return { chart, role: "template" };
  let values = VALUES.exec(file)?.[1];
  return values !== void 0 && isChart(values, world) ? { chart: values, role: "values" } : void 0;
}
function chartOfTemplate(file, world) {
  for (let at = file.lastIndexOf("templates/"); at >= 0; at = at === 0 ? -1 : file.lastIndexOf("templates/", at - 1)) {
    let folder = file.slice(0, at);
    if ((at === 0 || folder.endsWith("/")) && isChart(folder, world))
      return folder;
  }
}
function isChart(folder, world) {
  return world.kind(`${folder}Chart.yaml`) === "file";
}

// src/formats/terraform/plan/looks-like-plan.ts
var versionKey = /"terraform_version"\s*:\s*"v?\d/, otherKey = /"(?:format_version|lineage|serial|planned_values|resource_changes|configuration)"\s*:/;
function looksLikePlan(text) {
  if (!/^\uFEFF?\s*\{/.exec(text.slice(0, 4096))) return !1;
  let head = text.slice(0, 4096), tail = text.slice(Math.max(4096, text.length - 4096));
  return [versionKey, otherKey].every(
    (key) => key.test(head) || key.test(tail)
  );
}

// src/formats/terraform/files.ts
var import_node_path = __toESM(require("node:path"), 1), configuration = /\.(?:tf|tofu)(?:\.json)?$/, variables = /\.tfvars(?:\.json)?$/;
function roleOf(file) {
  let name2 = import_node_path.default.posix.basename(file);
  if (!(name2.startsWith(".") || name2.endsWith("~") || /^#.*#$/.test(name2)) && !/(?:^|\/)\.(?:terraform|terragrunt-cache)\//.test(file))
    return configuration.test(name2) ? "configuration" : variables.test(name2) ? "variables" : void 0;
}

// src/formats/formats.ts
var devcontainer = /(?:^|\/)(?:\.devcontainer\.json|\.devcontainer\/(?:[^/]+\/)?devcontainer\.json)$/, fileFormats = [
  {
    name: "terraform",
    claims: (file) => roleOf(file) !== void 0,
    recognises: looksLikePlan,
    load: async () => (await Promise.resolve().then(() => __toESM(require("./terraform.js"), 1))).reading
  },
  {
    name: "compose",
    claims: (file) => devcontainer.test(file),
    load: async () => (await Promise.resolve().then(() => __toESM(require("./devcontainers.js"), 1))).reading
  },
  {
    name: "kubernetes",
    claims: (file, world) => chartFileOf(file, world) !== void 0,
    load: async () => (await Promise.resolve().then(() => __toESM(require("./helm.js"), 1))).reading
  },
  {
    name: "dockerfile",
    claims: claimsDockerfile,
    load: async () => (await Promise.resolve().then(() => __toESM(require("./dockerfile.js"), 1))).reading
  }
];
function isDocumentName(file) {
  return /\.(?:ya?ml|json)$|(?:^|\/)Kustomization$/i.test(file);
}

// src/formats/file-problem.ts
function fileProblem(file, message, severity = "warning") {
  return { span: spanOf(openSource(file, ""), 0, 0), severity, message };
}

// src/formats/extract.ts
async function extract(world, files, named, settings) {
  let readers = /* @__PURE__ */ new Map(), run2 = {
    problems: [],
    comments: [],
    sources: /* @__PURE__ */ new Map(),
    budgets: [],
    readings: /* @__PURE__ */ new Map(),
    readerOf: (reading) => {
      let reader = readers.get(reading) ?? reading.open(world, settings);
      return readers.set(reading, reader), reader;
    }
  };
  for (let file of files)
    (isOurs(file, world) || named.has(file)) && await readFile(world, file, named.has(file), run2);
  let extractions = await Promise.all(
    [...readers.values()].map((reader) => reader.finish())
  );
  for (let { besides = [] } of extractions) addBesides(besides, run2);
  for (let { budget, file } of run2.budgets)
    budget.left < 0 && run2.problems.push(fileProblem(file, TOO_MANY_ALIASES));
  let { problems, comments, sources } = run2;
  return {
    exposures: withOwnImages(
      extractions.flatMap((each) => each.exposures),
      settings.images ?? []
    ),
    problems: [...problems, ...extractions.flatMap((each) => each.problems)],
    comments,
    sources
  };
}
function isRecognised(text) {
  return fileFormats.some((each) => each.recognises?.(text));
}
function isOurs(file, world) {
  return file.endsWith("/") ? !0 : isDocumentName(file) || fileFormats.some((each) => each.claims(file, world));
}
async function readFile(world, file, named, run2) {
  let read = world.read(file, isRecognised);
  if ("refused" in read) {
    (named || world.kind(file) !== "missing") && run2.problems.push(
      fileProblem(file, `this file was not read: ${read.refused}`)
    );
    return;
  }
  let source = openSource(file, read.text), format = fileFormats.find(
    (each) => each.claims(file, world) || each.recognises?.(source.text)
  );
  if (!format) return readDocuments(source, named, run2);
  let reading = await readingOf(format, run2);
  run2.readerOf(reading).take(source, named), run2.sources.set(file, source), add(run2.comments, reading.comments(source, OUR_NAME));
}
async function readingOf(format, { readings }) {
  let reading = readings.get(format) ?? await format.load();
  return readings.set(format, reading), reading;
}
async function readDocuments(source, named, run2) {
  let read = run2.readManifest ??= (await Promise.resolve().then(() => __toESM(require("./manifests.js"), 1))).readManifest, { documents, problems, comments } = read(source);
  add(run2.problems, problems), add(run2.comments, comments), documents.length > 0 ? run2.sources.set(source.file, source) : named && problems.length === 0 && run2.problems.push(fileProblem(source.file, NOT_OURS, "note"));
  for (let { format, document } of documents)
    run2.readerOf(await readingOf(format, run2)).take(document), run2.budgets.push({ file: source.file, budget: document.budget });
}
function addBesides(besides, run2) {
  for (let { source, comments, documents } of besides) {
    run2.sources.has(source.file) || add(run2.comments, comments), run2.sources.set(source.file, source);
    for (let { budget } of documents)
      run2.budgets.push({ file: source.file, budget });
  }
}
function add(list, more) {
  for (let each of more) list.push(each);
}
var NOT_OURS = "this is no Terraform file, Kubernetes manifest, Compose file or Dockerfile, so it was not checked", TOO_MANY_ALIASES = "its aliases unfold to more than 100,000 values, and what lies beyond was not checked. Write the values out";

// src/syntax/cidr.ts
var bits = { 4: 32, 6: 128 };
function parseCidr(text) {
  let [address = "", length, ...rest] = text.trim().split("/");
  if (rest.length > 0) return;
  let version2 = address.includes(":") ? 6 : 4, number = version2 === 6 ? readV6(address) : readV4(address);
  if (number === void 0 || length !== void 0 && !/^\d{1,3}$/.test(length)) return;
  let prefix = length === void 0 ? bits[version2] : Number(length);
  if (!(prefix > bits[version2]))
    return version2 === 6 && prefix >= 96 && number >> 32n === 0xffffn ? blockAt(4, number & 0xffffffffn, prefix - 96) : blockAt(version2, number, prefix);
}
function blockAt(version2, address, prefix) {
  let free = BigInt(bits[version2] - prefix);
  return { version: version2, base: address >> free << free, prefix };
}
function containsCidr(outer, inner) {
  if (outer.version !== inner.version || outer.prefix > inner.prefix)
    return !1;
  let free = BigInt(bits[outer.version] - outer.prefix);
  return outer.base >> free === inner.base >> free;
}
function isWorld(text) {
  let cidr = parseCidr(text);
  return cidr !== void 0 && cidr.prefix <= 1;
}
function readV4(text) {
  let parts = text.split(".");
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && +part < 256) ? parts.reduce((sum, part) => sum << 8n | BigInt(part), 0n) : void 0;
}
function readV6(text) {
  let [address = ""] = text.split("%"), [head = "", tail, ...more] = address.split("::");
  if (more.length > 0) return;
  let front = groupsOf(head, tail === void 0), back = tail === void 0 ? [] : groupsOf(tail, !0);
  if (!front || !back) return;
  let missing = 8 - front.length - back.length;
  return (tail === void 0 ? missing !== 0 : missing < 1) ? void 0 : [...front, ...Array(missing).fill(0), ...back].reduce((sum, group) => sum << 16n | BigInt(group), 0n);
}
function groupsOf(text, isLast) {
  if (text === "") return [];
  let parts = text.split(":"), v4 = isLast ? readV4(parts.at(-1)) : void 0;
  if (v4 !== void 0 && parts.pop(), !parts.every((part) => /^[\da-f]{1,4}$/i.test(part))) return;
  let groups = parts.map((part) => parseInt(part, 16));
  return v4 === void 0 ? groups : [...groups, Number(v4 >> 16n), Number(v4 & 0xffffn)];
}

// src/policy/match.ts
function decide(condition, exposure) {
  if ("all" in condition) return decideAll(condition.all, exposure);
  if ("any" in condition) return decideAny(condition.any, exposure);
  if ("not" in condition) {
    let { truth, evidence } = decide(condition.not, exposure);
    return { truth: truth === "yes" ? "no" : truth === "no" ? "yes" : "unknown", evidence };
  }
  let values = exposure.facts[condition.fact] ?? [];
  if (condition.operator === "exists")
    return { truth: values.length > 0 === condition.operand ? "yes" : "no", evidence: values.slice(0, 1) };
  let test = tests[condition.operator], truthOf = (value) => truthAmong(value, (one) => test(one, condition.operand)), passing = values.find((value) => truthOf(value) === "yes");
  if (passing) return { truth: "yes", evidence: [passing] };
  let unknown = values.find((value) => truthOf(value) === "unknown");
  return unknown ? { truth: "unknown", evidence: [unknown] } : { truth: "no", evidence: values.slice(0, 1) };
}
function truthAmong(value, test) {
  if (value.known) return test(value.value) ? "yes" : "no";
  let { among = [] } = value, passing = among.filter(test).length;
  return among.length === 0 ? "unknown" : passing === among.length ? "yes" : passing === 0 ? "no" : "unknown";
}
var tests = {
  equals: (value, operand) => value === operand,
  in: (value, operand) => operand.includes(value),
  includes: (value, operand) => isRange(value) ? value.from <= Number(operand) && Number(operand) <= value.to : value === operand || value === "any",
  matches: (value, operand) => operand.test(String(value)),
  covers: (value, operand) => coversAddresses(String(value), String(operand)),
  outside: (value, operand) => parseCidr(String(value)) !== void 0 && ![operand].flat().some((outer) => coversAddresses(String(outer), String(value)))
};
function coversAddresses(outer, inner) {
  if (inner === "world") return isWorld(outer);
  let [a, b] = [parseCidr(outer), parseCidr(inner)];
  return a !== void 0 && b !== void 0 && containsCidr(a, b);
}
function isRange(value) {
  return typeof value == "object";
}
function showRange({ from, to }) {
  return from === to ? `${from}` : `${from}-${to}`;
}
function decideAll(conditions, exposure) {
  let truth = "yes", evidence = [];
  for (let condition of conditions) {
    let part = decide(condition, exposure);
    if (part.truth === "no") return part;
    part.truth === "unknown" && (truth = "unknown"), evidence.push(...part.evidence);
  }
  return { truth, evidence };
}
function decideAny(conditions, exposure) {
  let best = { truth: "no", evidence: [] };
  for (let condition of conditions) {
    let part = decide(condition, exposure);
    if (part.truth === "yes") return part;
    best.truth === "no" && (best = part);
  }
  return best;
}

// src/policy/policy.ts
var severities2 = ["note", "warning", "error"];

// src/policy/evaluate.ts
function evaluate(policies, exposures) {
  let byKind = /* @__PURE__ */ new Map();
  for (let policy of policies)
    byKind.set(policy.forbid, [...byKind.get(policy.forbid) ?? [], policy]);
  let found = [];
  for (let exposure of exposures) {
    let judgements = [];
    for (let policy of byKind.get(exposure.kind) ?? []) {
      let judgement = judge(policy, exposure);
      judgement && judgements.push(judgement);
    }
    judgements.length > 0 && found.push(...oncePerDoubt(judgements));
  }
  return found;
}
function judge(policy, exposure) {
  let decision = decide(policy.when, exposure);
  if (decision.truth === "no") return;
  let place = placeOf(policy, exposure, decision);
  if (!place) return;
  let status = decision.truth === "yes" ? "open" : "unresolved", severity = policy.lower.find(
    (each) => decide(each.when, exposure).truth === "yes"
  )?.to ?? policy.severity, message = status === "open" ? fill(policy.message, exposure) : `cannot tell: ${doubt(decision)}`;
  return { policy, exposure, severity, status, place, message };
}
function oncePerDoubt(judgements) {
  let open = judgements.filter((each) => each.status === "open"), decided = new Set(open.map((each) => each.policy.pack)), doubts = /* @__PURE__ */ new Map();
  for (let doubt2 of judgements) {
    if (doubt2.status === "open" || decided.has(doubt2.policy.pack)) continue;
    let key = `${doubt2.policy.pack} ${doubt2.message}`, known2 = doubts.get(key);
    (!known2 || rank(doubt2.severity) > rank(known2.severity)) && doubts.set(key, doubt2);
  }
  return [...open, ...doubts.values()];
}
function rank(severity) {
  return severities2.indexOf(severity);
}
function placeOf(policy, exposure, decision) {
  let values = policy.at === null ? [] : exposure.facts[policy.at] ?? [];
  return decision.evidence.find((value) => values.includes(value)) ?? values[0] ?? decision.evidence[0] ?? Object.values(exposure.facts).flat()[0];
}
function doubt(decision) {
  for (let value of decision.evidence) if (!value.known) return value.why;
  return "a value is not known";
}
function fill(message, exposure) {
  return message.replace(
    /\{([^{}]*)\}/g,
    (_, name2) => name2 === "resource" ? exposure.resource : showFact(exposure, name2)
  );
}
function showFact(exposure, name2) {
  let shown2 = (exposure.facts[name2] ?? []).map(
    (value) => value.known ? value.sensitive ? `a sensitive ${name2}` : typeof value.value == "object" ? showRange(value.value) : String(value.value) : `an unknown ${name2}`
  );
  return shown2.length > 0 ? [...new Set(shown2)].join(", ") : `no ${name2}`;
}

// src/settle/exceptions.ts
function except(findings, exceptions, run2) {
  let faults = exceptions.map((each) => faultOf(each, run2)), working = exceptions.filter((_, i) => faults[i] === void 0), used = /* @__PURE__ */ new Set(), settled = findings.map((finding) => {
    let matching = working.filter((each) => allows(each, finding));
    for (let each of matching) used.add(each);
    for (let policy of finding.silenced ?? [])
      for (let each of working)
        allows(each, { ...finding, policy }) && used.add(each);
    let [exception] = matching;
    if (!exception || finding.status === "suppressed") return finding;
    let { reason: reason2, until } = exception;
    return { ...finding, status: "suppressed", suppression: { reason: reason2, until } };
  }), unused = working.filter(
    (each) => !used.has(each) && isExpected(each, run2)
  ), problem = (span, message) => ({
    span,
    severity: "warning",
    message
  });
  return {
    findings: settled,
    problems: [
      ...exceptions.flatMap(
        ({ span }, i) => faults[i] === void 0 ? [] : [problem(span, faults[i])]
      ),
      ...unused.map(
        ({ span, policy }) => problem(
          span,
          `this entry allows ${policy}, but nothing is found that it covers. Remove it, or correct its path and resource`
        )
      )
    ]
  };
}
function faultOf({ policy, until }, { policies, off, today }) {
  let ids = [...policies, ...off];
  if (!ids.includes(policy))
    return `this entry has no effect: there is no policy "${policy}"${didYouMean(policy, ids)}`;
  if (until !== null && until < today)
    return `this entry allowed ${policy} until ${until} and has no effect any more. Close the port, or agree on a new date`;
}
function isExpected({ policy, covers }, run2) {
  return run2.off.includes(policy) ? !1 : !run2.partial || run2.files.some(covers);
}
function allows({ policy, covers, resource }, finding) {
  return policy !== finding.policy || !covers(finding.span.file) ? !1 : resource === void 0 || finding.instances.every(
    (address) => address === resource || withoutKeys(address) === resource
  );
}
function withoutKeys(address) {
  return address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, "");
}

// src/settle/fingerprint.ts
function identityOf(policy, file, exposure) {
  let facts = Object.keys(exposure.facts).sort().map((name2) => `${name2}=${exposure.facts[name2].map(show).join(",")}`);
  return [policy, file, exposure.resource, exposure.kind, ...facts].join(`
`);
}
function fingerprintOf(identity) {
  let { createHash } = process.getBuiltinModule("node:crypto");
  return createHash("sha256").update(identity).digest("hex").slice(0, 32);
}
function show(value) {
  return value.known ? typeof value.value == "object" ? `${value.value.from}-${value.value.to}` : String(value.value) : "?";
}

// src/settle/order.ts
function bySpan(a, b) {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function sortProblems(problems) {
  let sorted = [...problems].sort(
    (a, b) => bySpan(a.span, b.span) || compare(a.message, b.message)
  );
  return sorted.filter((each, i) => {
    let before = sorted[i - 1];
    return !before || bySpan(before.span, each.span) !== 0 || before.message !== each.message;
  });
}

// src/settle/subjects.ts
var severityRank = {
  error: 2,
  warning: 1,
  note: 0
};
function weight(verdict) {
  return (verdict.status === "open" ? 10 : 0) + severityRank[verdict.severity];
}
function onceASubject(groups) {
  let places = /* @__PURE__ */ new Map();
  for (let group of groups) {
    let { policy, exposure, place } = group[0], { file, start, end } = place.span, key = `${policy.pack} ${exposure.kind} ${start}-${end} ${file}`, others2 = places.get(key);
    others2 ? others2.push(group) : places.set(key, [group]);
  }
  return [...places.values()].flatMap(
    (each) => each.length > 1 ? joined(each) : each
  );
}
function joined(groups) {
  let gravest = (group) => Math.max(...group.map(weight)), kept = [];
  for (let group of groups.toSorted((a, b) => gravest(b) - gravest(a))) {
    let graver = kept.find((each) => areOneSubject(each, group));
    graver ? graver.push(...group) : kept.push([...group]);
  }
  return kept;
}
function areOneSubject(group, other) {
  let exposures = new Set(group.map(({ exposure }) => exposure)), ports = new Set(group.map(({ exposure }) => portsOf(exposure)));
  return ports.delete(""), !other.some(({ exposure }) => exposures.has(exposure)) && other.some(({ exposure }) => ports.has(portsOf(exposure)));
}
function portsOf({ facts }) {
  let ports = (facts.port ?? []).map(
    (each) => each.known ? each.value : each.why
  );
  return ports.length > 0 ? JSON.stringify(ports) : "";
}

// src/settle/findings.ts
function findingsFrom(verdicts, frameOf) {
  let groups = /* @__PURE__ */ new Map();
  for (let verdict of verdicts) {
    let { file, start, end } = verdict.place.span, key = `${verdict.policy.id}
${file}
${start}-${end}`, group = groups.get(key);
    group ? group.push(verdict) : groups.set(key, [verdict]);
  }
  let seen = /* @__PURE__ */ new Map();
  return onceASubject([...groups.values()]).map(merge).sort(byPlace).map((draft) => {
    let { policy, place, exposure } = draft.verdict, identity = identityOf(policy.id, place.span.file, exposure), nth = seen.get(identity) ?? 0;
    seen.set(identity, nth + 1);
    let { line } = place.span, frame = exposure.format === "terraform-plan" ? { from: line, lines: [] } : frameOf(place.span);
    return findingOf(draft, `${identity}
${nth}`, frame);
  });
}
function findingOf({ verdict, instances, related, silenced }, identity, frame) {
  let { policy, exposure, severity, status, message, place } = verdict;
  return {
    policy: policy.id,
    severity,
    status,
    title: policy.title,
    ...silenced.length > 0 && { silenced },
    message: message + others(instances.length - 1),
    span: place.span,
    format: exposure.format,
    resource: exposure.resource,
    instances,
    exposure,
    related,
    fingerprint: () => fingerprintOf(identity),
    suppression: null,
    frame
  };
}
function merge(verdicts) {
  let verdict = verdicts.reduce(
    (gravest, each) => weight(each) > weight(gravest) ? each : gravest
  ), instances = [
    ...new Set(verdicts.map((each) => each.exposure.resource))
  ], related = [
    ...verdict.place.origin ?? [],
    ...verdicts.flatMap(({ place, exposure }) => [
      ...place.origin ?? [],
      ...exposure.related
    ])
  ], byPlace2 = new Map(
    related.map((each) => [`${each.span.file} ${each.span.start}`, each])
  ), policies = new Set(verdicts.map(({ policy }) => policy.id));
  return policies.delete(verdict.policy.id), {
    verdict,
    instances: instances.sort(),
    related: [...byPlace2.values()],
    silenced: [...policies].sort()
  };
}
function others(count) {
  return count === 0 ? "" : count === 1 ? " (and 1 other)" : ` (and ${count} others)`;
}
function byPlace(a, b) {
  return bySpan(a.verdict.place.span, b.verdict.place.span) || compare(a.verdict.policy.id, b.verdict.policy.id);
}

// src/settle/frames.ts
function framesOf(sources) {
  let known2 = /* @__PURE__ */ new Map(), read = ({ file, line, endLine }) => {
    let source = sources.get(file);
    if (!source) return { from: line, lines: [] };
    let last = Math.min(endLine, line + MOST_LINES - 1), lines = [];
    for (let at = line; at <= last; at++) lines.push(lineText(source, at));
    return { from: line, lines };
  };
  return (span) => {
    let key = `${span.line}-${span.endLine} ${span.file}`, frame = known2.get(key) ?? read(span);
    return known2.set(key, frame), frame;
  };
}
var MOST_LINES = 3;

// src/settle/suppress.ts
var FORM = "portcullis: allow POLICY[, POLICY] -- REASON (until YYYY-MM-DD)", directive = /^\s*portcullis\s*:\s*(.*?)\s*$/i, allow = /^allow\s+([\w-]+(?:\s*,\s*[\w-]+)*)\s*(?:--\s*(.*))?$/i, untilClause = /\s*(?:\(\s*until\b\s*([^)]*)\)|\buntil\s+(\d{4}-\d\d-\d\d))\s*$/i;
function suppress(findings, comments, policies, today, off = []) {
  let problems = [], allowances = [];
  for (let comment of comments) {
    let read = readComment(comment, [...policies, ...off], today);
    typeof read == "string" ? problems.push({ span: comment.span, severity: "warning", message: read }) : read && allowances.push(read);
  }
  let used = /* @__PURE__ */ new Set(), settled = findings.map((finding) => {
    for (let policy of finding.silenced ?? [])
      for (let each of allowances)
        allows2(each, { ...finding, policy }) && used.add(useKey(each, policy));
    let allowance2 = allowances.find((each) => allows2(each, finding));
    if (!allowance2) return finding;
    used.add(useKey(allowance2, finding.policy));
    let { reason: reason2, until } = allowance2;
    return {
      ...finding,
      status: "suppressed",
      suppression: { reason: reason2, until }
    };
  });
  for (let each of allowances)
    for (let policy of each.policies)
      !used.has(useKey(each, policy)) && !off.includes(policy) && problems.push({
        span: each.comment.span,
        severity: "warning",
        message: `this comment allows ${policy}, but nothing here is found by it. Remove it, or move it to the line it is meant for`
      });
  return { findings: settled, problems };
}
function useKey(allowance2, policy) {
  return `${allowance2.comment.span.file}
${allowance2.comment.span.start}
${policy}`;
}
function readComment(comment, policies, today) {
  let words = directive.exec(comment.text)?.[1];
  if (words === void 0) return;
  let match = allow.exec(words);
  if (!match)
    return `this comment has no effect. Write "${FORM}"${didYouMean(words.split(/\s/)[0], ["allow"])}`;
  let ids = match[1].split(/\s*,\s*/), unknown = ids.find((id) => !policies.includes(id));
  if (unknown !== void 0)
    return `this comment has no effect: there is no policy "${unknown}"${didYouMean(unknown, policies)}`;
  let clause = untilClause.exec(match[2] ?? ""), until = (clause?.[1] ?? clause?.[2])?.trim() ?? null, reason2 = (match[2] ?? "").replace(untilClause, "").trim();
  return reason2 === "" ? `this comment has no effect: it gives no reason. Write "${FORM}"` : until !== null && !isDate(until) ? `this comment has no effect: "${until}" is not a date like 2027-01-31` : until !== null && until < today ? `this comment allowed ${ids.join(", ")} until ${until} and has no effect any more. Close the port, or agree on a new date` : { comment, policies: ids, reason: reason2, until };
}
function isDate(text) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return !1;
  let date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
function allows2(allowance2, finding) {
  let { covers, span } = allowance2.comment;
  return covers !== void 0 && span.file === finding.span.file && covers.from <= finding.span.line && finding.span.line <= covers.to && allowance2.policies.includes(finding.policy);
}

// src/world/discover.ts
var import_node_path2 = __toESM(require("node:path"), 1);
async function discover(world, paths, exclude, excludeFrom = ".") {
  let found = /* @__PURE__ */ new Set(), named = /* @__PURE__ */ new Set(), missing = [];
  for (let place of paths.map(withoutEndSlash)) {
    let kind = world.kind(place), files2 = kind === "missing" ? await expandGlob(world, place) : world.list(place);
    kind === "missing" && files2.length === 0 && missing.push(place), kind === "file" && named.add(place);
    for (let file of files2) found.add(file);
  }
  let excluded = await globMatcher(
    exclude.map(withoutEndSlash).flatMap((glob) => [glob, `${glob}/**`])
  ), seen = (file) => excludeFrom === "." ? file : import_node_path2.default.posix.relative(excludeFrom, file), leavesOut = (file) => excluded(seen(file));
  return { files: [...found].filter((file) => !leavesOut(file)).sort(), named, missing, leavesOut };
}
async function expandGlob(world, pattern) {
  let wild = pattern.split("/").findIndex((part) => /[*?[\]{}!()]/.test(part));
  if (wild < 0) return [];
  let base = pattern.split("/").slice(0, wild).join("/") || ".";
  return world.kind(base) !== "directory" ? [] : world.list(base).filter(await globMatcher([pattern]));
}
async function globMatcher(globs) {
  if (globs.length === 0) return () => !1;
  let { default: picomatch } = await Promise.resolve().then(() => __toESM(require("./glob.js"), 1));
  return picomatch(
    globs.map((glob) => glob.replace(/^\.\//, "")),
    { dot: !0 }
  );
}
function withoutEndSlash(place) {
  return place.replace(/(?<=.)\/+$/, "").replace(/^\.\/(?=.)/, "");
}

// src/check.ts
async function check(world, request) {
  let { policies, settings, paths, exclude, today, off = [] } = request, found = await discover(world, paths, exclude, request.excludeFrom), read = await extract(world, found.files, found.named, settings), verdicts = evaluate(policies, read.exposures).filter(
    ({ place }) => !found.leavesOut(place.span.file)
  ), drafts = findingsFrom(verdicts, framesOf(read.sources)), comments = request.suppressions ? read.comments : [], ids = policies.map((policy) => policy.id), commented = suppress(drafts, comments, ids, today, off), exceptions = request.suppressions ? request.exceptions ?? [] : [], settled = except(commented.findings, exceptions, {
    policies: ids,
    off,
    today,
    files: [...read.sources.keys()],
    partial: request.partial ?? !1
  }), seen = new Set(settled.findings.map((finding) => finding.policy));
  return {
    findings: settled.findings,
    problems: sortProblems([
      ...request.problems ?? [],
      ...read.problems.filter(({ span }) => !found.leavesOut(span.file)),
      ...commented.problems,
      ...settled.problems
    ]),
    files: read.sources.size,
    policies: new Map(
      policies.filter(({ id }) => seen.has(id)).map((policy) => [policy.id, policy])
    ),
    missing: found.missing
  };
}

// src/gate.ts
var rank2 = {
  note: 0,
  warning: 1,
  error: 2,
  never: 3
};
function fails(finding, gate) {
  if (finding.status === "suppressed" || finding.status === "baselined")
    return !1;
  let counts = finding.status === "unresolved" ? gate.unresolved : finding.severity;
  return rank2[counts] >= rank2[gate.failOn];
}
function exitCodeOf(report, gate) {
  let found = report.findings.some((finding) => fails(finding, gate)), broken = report.problems.some(
    (problem) => rank2[problem.severity] >= rank2[gate.failOn]
  );
  return found || broken ? 1 : 0;
}

// src/version.ts
var import_node_fs = require("node:fs"), import_node_path3 = __toESM(require("node:path"), 1);
function version() {
  let file = import_node_path3.default.join(__dirname, "../package.json");
  return JSON.parse((0, import_node_fs.readFileSync)(file, "utf8")).version;
}

// src/report/advice.ts
function whyLine({ why }) {
  let lines = proseOf(why), start = lines.findIndex((line) => line.trim() !== ""), end = lines.findIndex((line, i) => i > start && line.trim() === "");
  return firstSentence(lines.slice(start, end < 0 ? void 0 : end));
}
function fixSteps({ fix }, most) {
  return firstList(proseOf(fix)).slice(0, most).map(firstSentence);
}
function firstList(lines) {
  let items = [], list, inParagraph = !1;
  for (let line of lines) {
    let indent = line.search(/\S|$/), [, marker, text] = /^\s*(\d{1,9}[.)]|[-*+])\s+([^]*)$/.exec(line) ?? [], ordered = marker !== void 0 && /\d/.test(marker);
    if (marker !== void 0 && indent <= (list?.indent ?? indent)) {
      if (list ??= { indent, ordered }, ordered !== list.ordered) break;
      items.push([text]), inParagraph = !0;
    } else if (marker !== void 0 || line.trim() === "") inParagraph = !1;
    else if (inParagraph) items.at(-1).push(line);
    else if (list && indent <= list.indent) break;
  }
  return items;
}
function proseOf(markdown) {
  let open = "";
  return markdown.split(/\r\n?|\n/).map((line) => {
    let fence = /^\s*(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1] ?? "", isCode = open !== "" || fence !== "";
    return open === "" ? open = fence : fence.startsWith(open) && line.trim() === fence && (open = ""), isCode ? "" : line;
  });
}
var SENTENCE_LIMIT = 1e3, codeSpan = /(`+)(?!`).*?(?<!`)\1(?!`)/g;
function firstSentence(lines) {
  let text = lines.map((line) => line.trim()).join(" ").slice(0, SENTENCE_LIMIT).replace(/[\ue000-\uf8ff]/g, ""), codes2 = [], coded = text.replace(
    codeSpan,
    (code) => String.fromCharCode(57344 + codes2.push(code) - 1)
  ), plain = withoutMarks(coded), end = new RegExp(`(?<!\\b(?:e\\.g|i\\.e))[.!?]["')\\]]*(?=\\s+\\P{Ll}|\\s*$)`, "u").exec(
    plain
  );
  return (end ? plain.slice(0, end.index + end[0].length) : plain).replace(
    /[\ue000-\uf8ff]/g,
    (mark) => codes2[mark.charCodeAt(0) - 57344] ?? ""
  ).trim();
}
function withoutMarks(text) {
  return text.replace(/!?\[([^\][]*)\]\([^()]*\)/g, "$1").replace(/<(https?:[^<>\s]*)>/g, "$1").replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, "$2").replace(/(?<![\p{L}\p{N}\\])([*_])(?=\S)(.*?\S)\1(?![\p{L}\p{N}])/gu, "$2").replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

// src/report/counts.ts
function countsOf({ findings, problems, files }) {
  let open = findings.filter((each) => each.status === "open"), having = (status) => findings.filter((each) => each.status === status).length, of = (severity) => open.filter((each) => each.severity === severity).length;
  return {
    files,
    error: of("error"),
    warning: of("warning"),
    note: of("note"),
    unresolved: having("unresolved"),
    suppressed: having("suppressed"),
    baselined: having("baselined"),
    problems: problems.length
  };
}
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/report/safe.ts
var unprintable = (
  // Controls (not tab), what is drawn as nothing or turns the reading direction, halves of a pair,
  // and a combining mark with nothing before it: the runner compares text by culture, and `::`
  // before such a mark is no `::` to it.
  new RegExp("[\\u0000-\\u0008\\u000a-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufff9-\\ufffb\\p{Default_Ignorable_Code_Point}\\p{Surrogate}]|^\\p{Mark}", "gu")
);
function safeText(text) {
  return mute(printable(text));
}
function printable(text) {
  return text.replace(unprintable, visible);
}
function mute(line) {
  return line.replace(/##(?=\[)/g, "#\\x23").replace(/^(\s*):(?=:)/, "$1\\x3a");
}
function safeJson(json) {
  return json.replace(/##(?=\[)/g, "#\\u0023").replace(
    /[\u007f-\u009f\u2028\u2029\ufff9-\ufffb\p{Default_Ignorable_Code_Point}]/gu,
    (char) => char.split("").map(unicodeEscape).join("")
  );
}
function visible(char) {
  let code = char.codePointAt(0);
  return code > 65535 ? `\\u{${code.toString(16)}}` : code > 255 ? unicodeEscape(char) : `\\x${code.toString(16).padStart(2, "0")}`;
}
function unicodeEscape(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function clip(text, most) {
  return text.length <= most ? text : `${text.slice(0, most - 3).replace(/[\ud800-\udbff]$/, "")}...`;
}
function safeStart(text, most) {
  return clip(safeText(clip(text, most)), most);
}

// src/report/github.ts
var PER_LEVEL = 10, MESSAGE_LIMIT = 4e3, TITLE_LIMIT = 200, SENTENCE_LIMIT2 = 600, MOST_SENTENCES = 4;
function renderGithub(report, undecided = "note") {
  return annotationsOf(report, undecided).map(showAnnotation).join("");
}
function annotationsOf(report, undecided = "note") {
  let level = ({ status, severity }) => levels[status === "open" ? severity : undecided], all = [
    ...mergeLines(report.findings.filter(isShown)).map(
      (group) => annotate(group, level, report.policies)
    ),
    ...report.problems.map(annotateProblem)
  ];
  return gravestFirst.flatMap(
    (each) => withinLimit(all.filter((annotation) => annotation.level === each))
  );
}
function isShown({ status }) {
  return status === "open" || status === "unresolved";
}
function mergeLines(findings) {
  let lines = /* @__PURE__ */ new Map();
  for (let finding of findings) {
    let key = `${finding.span.line} ${finding.span.file}`, group = lines.get(key);
    group ? group.push(finding) : lines.set(key, [finding]);
  }
  return [...lines.values()];
}
var gravestFirst = ["error", "warning", "notice"], levels = { error: "error", warning: "warning", note: "notice" };
function annotate(group, level, cards) {
  let findings = gravestFirst.flatMap(
    (each) => group.filter((finding) => level(finding) === each)
  ), first = findings[0], { line, endLine, column, endColumn, file } = first.span, shown2 = findings.slice(0, MOST_SENTENCES), left = findings.length - shown2.length, message = [
    ...new Set(shown2.flatMap((each) => tell(each, titleOf(first)))),
    ...left > 0 ? [`And ${left} more on this line.`] : [],
    ...adviceOf(findings, cards)
  ];
  return {
    level: level(first),
    title: titleOf(first),
    message: message.join(`
`),
    file,
    line,
    endLine,
    column,
    endColumn
  };
}
function titleOf({ status, title }) {
  return status === "open" ? title : `Undecided: ${title}`;
}
function tell(finding, heading) {
  let title = titleOf(finding), text = safeStart(finding.message, SENTENCE_LIMIT2);
  return [
    (title === heading ? "" : `${safeStart(title, TITLE_LIMIT)}: `) + sentence(text),
    ...finding.related.slice(0, 2).map(
      ({ span, message }) => safeStart(`See ${span.file}:${span.line}: ${message}`, 300)
    )
  ];
}
function sentence(text) {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
function adviceOf(findings, cards) {
  let open = findings.filter(({ status }) => status === "open"), card = cards.get(open[0]?.policy ?? "");
  if (!card) return [];
  let ids = [...new Set(open.map(({ policy }) => policy))].join(", ");
  return [
    "",
    `Why: ${clip(whyLine(card.guidance), 300)}`,
    ...fixSteps(card.guidance, 3).map(
      (step, i) => clip(`${i === 0 ? "Fix: " : "     "}${i + 1}. ${step}`, 300)
    ),
    // JSON has no comments.
    ...findings[0].span.file.endsWith(".json") ? [] : [
      `If it must stay: # portcullis: allow ${ids} -- your reason (until YYYY-MM-DD)`
    ]
  ];
}
function annotateProblem({ span, message, severity }) {
  let { file, line, endLine, column, endColumn } = span;
  return {
    level: levels[severity],
    title: "Not checked in full",
    message: safeStart(message, MESSAGE_LIMIT),
    file,
    line,
    endLine,
    column,
    endColumn
  };
}
function withinLimit(annotations) {
  if (annotations.length <= PER_LEVEL) return [...annotations];
  let rest = annotations.slice(PER_LEVEL - 1), places = rest.slice(0, 20).map(({ file, line }) => safeStart(`${file}:${line}`, 150)), more = rest.length > places.length ? ", ..." : "", [tenth] = rest;
  return [
    ...annotations.slice(0, PER_LEVEL - 1),
    {
      ...tenth,
      title: `${plural(rest.length, `more ${tenth.level}`)} not shown`,
      message: `GitHub shows ${PER_LEVEL} of a level per step. ${rest.length} more are in the job summary and the log: ${places.join(", ")}${more}`
    }
  ];
}
function showAnnotation(annotation) {
  let { file, line, endLine, column, endColumn } = annotation, oneLine = line === endLine && endColumn > column, title = safeStart(annotation.title, TITLE_LIMIT), columns = oneLine ? { col: column, endColumn } : {}, message = annotation.message.split(`
`).map(safeText).join(`
`);
  return workflowCommand(
    annotation.level,
    { title, file, line, endLine, ...columns },
    clip(message, MESSAGE_LIMIT)
  );
}
function workflowCommand(name2, properties, data) {
  let shown2 = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeProperty(`${value}`)}`
  );
  return `::${name2} ${shown2.join(",")}::${escapeData(data)}
`;
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll(`
`, "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/json.ts
function renderJson(report, version2) {
  let counts = countsOf(report), shape = {
    version: 1,
    tool: { name: "portcullis", version: version2 },
    summary: { ...counts, new: 0, existing: 0, fixed: 0 },
    findings: report.findings.map(showFinding),
    problems: report.problems.map(showProblem)
  };
  return print(shape);
}
function renderExposuresJson(exposures, problems) {
  let shape = {
    version: 1,
    exposures: exposures.map((exposure) => ({
      kind: exposure.kind,
      format: exposure.format,
      resource: exposure.resource,
      ...showSpan(Object.values(exposure.facts).flat()[0].span),
      facts: Object.fromEntries(
        Object.entries(exposure.facts).map(([name2, values]) => [
          name2,
          values.map(showValue)
        ])
      )
    })),
    problems: problems.map(showProblem)
  };
  return print(shape);
}
function print(shape) {
  return `${safeJson(JSON.stringify(shape, null, 2))}
`;
}
function showFinding(finding) {
  let { policy, severity, status, title, message } = finding, { format, resource, instances, suppression } = finding;
  return {
    policy,
    severity,
    status,
    change: null,
    title,
    message,
    ...showSpan(finding.span),
    format,
    resource,
    instances,
    exposure: showExposure(finding.exposure),
    related: finding.related.map(showRelated),
    fingerprint: finding.fingerprint(),
    suppression,
    fix: null
  };
}
function showSpan({ file, line, column, endLine, endColumn }) {
  return { file, line, column, endLine, endColumn };
}
function showRelated({ span, message }) {
  let { file, line, column } = span;
  return { file, line, column, message };
}
function showProblem({ span, severity, message }) {
  let { file, line, column } = span;
  return { file, line, column, severity, message };
}
function showExposure({ kind, facts }) {
  let shown2 = { kind };
  for (let [name2, values] of Object.entries(facts)) {
    let known2 = values.map(showValue);
    name2 === "port" ? shown2.ports = known2 : name2 === "source" ? shown2.sources = known2 : shown2[name2] = known2.length === 1 ? known2[0] : known2;
  }
  return shown2;
}
function showValue(value) {
  if (!value.known) return { unknown: value.why };
  if (value.sensitive) return { sensitive: !0 };
  let { value: one } = value;
  return typeof one == "object" ? [one.from, one.to] : one;
}

// src/report/width.ts
var wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/gu;
function columnsOf(text) {
  if (/^[ -~]*$/.test(text)) return text.length;
  let drawn = text.replace(new RegExp("\\p{Mark}", "gu"), "");
  return [...drawn].length + (drawn.match(wide)?.length ?? 0);
}

// src/report/frame.ts
var WIDTH = 100;
function frameLines({ frame, span }) {
  let width = String(frame.from + frame.lines.length - 1).length, lines = frame.lines.flatMap((text, i) => {
    let line = frame.from + i, begin = line === span.line ? span.column - 1 : leading(text), end = line === span.endLine ? span.endColumn - 1 : text.length, cut = begin > WIDTH - 20 ? begin - 20 : 0, before = (cut > 0 ? "..." : "") + show2(text, cut, begin), room = Math.max(10, WIDTH - columnsOf(before)), marked = clip(
      show2(text, begin, Math.min(end, begin + WIDTH + 1)),
      room
    ), after = show2(text, end, end + WIDTH).slice(
      0,
      Math.max(0, room - marked.length)
    ), source = {
      number: `${line}`,
      text: mute(before + marked + after),
      marks: null
    };
    if (i > 0) return [source];
    let marks = {
      from: columnsOf(before),
      length: Math.max(1, columnsOf(marked))
    };
    return [source, { number: null, text: "", marks }];
  });
  return { width, lines };
}
function leading(text) {
  return /^\s*/.exec(text)[0].length;
}
function show2(text, from, to) {
  let part = text.slice(from, to).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
  return mute(printable(part.replaceAll("	", "    ")));
}

// src/report/paint.ts
var import_node_util2 = require("node:util");
function painter(color) {
  return (style, text) => color ? (0, import_node_util2.styleText)(style, text, { validateStream: !1 }) : text;
}

// src/report/text.ts
var severityStyle = {
  error: "red",
  warning: "yellow",
  note: "cyan",
  unresolved: "magenta",
  suppressed: "gray",
  baselined: "gray"
}, MOST_OF_A_KIND = 3;
function renderText(report, options2) {
  let paint = painter(options2.color), findings = report.findings.filter(options2.only ?? (() => !0)), isFramed = (each) => options2.verbose || isUrgent(each), framed = findings.filter(isFramed), brief = findings.filter((each) => !isFramed(each) && isListed(each)), advised = /* @__PURE__ */ new Set(), sections = [
    ...framed.map((finding) => {
      let card = report.policies.get(finding.policy), first = card && finding.status === "open" && !advised.has(card.guidance.title);
      return first && advised.add(card.guidance.title), showFramed(finding, first ? card : void 0, paint);
    }),
    ...brief.length > 0 ? [brief.map((each) => showBrief(each, paint)).join(`
`)] : [],
    ...options2.only ? [] : showProblems(report.problems, paint),
    ...options2.only ? [] : [showFooter(countsOf(report), report, paint)]
  ];
  return sections.length > 0 ? `${sections.join(`

`)}
` : "";
}
function isUrgent({ status, severity }) {
  return status === "open" && severity !== "note";
}
function isListed({ status }) {
  return status === "open" || status === "unresolved";
}
function showFramed(finding, card, paint) {
  let { span, policy } = finding, style = severityStyle[levelOf(finding)], frame = frameLines(finding), gutter = " ".repeat(frame.width), note = (label, text) => `${gutter} ${paint("blue", "=")} ${paint("bold", `${label}:`)} ${safeText(text)}`, steps = card ? fixSteps(card.guidance, 3) : [];
  return [
    `${paint(style, paint("bold", `${levelOf(finding)}[${safeText(policy)}]`))}${paint("bold", `: ${safeText(finding.title)}`)}`,
    `${gutter}${paint("blue", "-->")} ${safeText(span.file)}:${span.line}:${span.column}`,
    ...frame.lines.map(
      ({ number, text, marks }) => number === null ? `${gutter} ${paint("blue", "|")} ${" ".repeat(marks.from)}${paint(style, "^".repeat(marks.length))} ${paint(style, safeText(finding.message))}` : `${paint("blue", `${number.padStart(frame.width)} |`)} ${text}`
    ),
    ...frame.lines.length === 0 ? [note("here", finding.message)] : [],
    ...finding.related.slice(0, 5).map(
      ({ span: at, message }) => note("see", `${at.file}:${at.line}:${at.column}: ${message}`)
    ),
    ...finding.suppression ? [note("allowed", allowance(finding.suppression))] : [],
    ...card ? [note("why", whyLine(card.guidance))] : [],
    ...steps.map(
      (step, i) => i === 0 ? note("fix", `1. ${step}`) : `${gutter}        ${i + 1}. ${safeText(step)}`
    )
  ].join(`
`);
}
function levelOf({ status, severity }) {
  return status === "open" ? severity : status;
}
function allowance({
  reason: reason2,
  until
}) {
  return until === null ? reason2 : `${reason2} (until ${until})`;
}
function showBrief(finding, paint) {
  let { span, policy, message } = finding, level = levelOf(finding), place = `${safeText(span.file)}:${span.line}:${span.column}`;
  return `${paint(severityStyle[level], level)} ${place} ${safeText(message)} ${paint("gray", `[${safeText(policy)}]`)}`;
}
function showProblems(problems, paint) {
  let kinds = /* @__PURE__ */ new Map();
  for (let problem of problems) {
    let same = kinds.get(problem.message);
    same ? same.push(problem) : kinds.set(problem.message, [problem]);
  }
  let lines = [...kinds.values()].flatMap((same) => {
    let more = same.length - MOST_OF_A_KIND;
    return same.slice(0, MOST_OF_A_KIND).map(({ span, message }, i) => {
      let place = `${safeText(span.file)}:${span.line}:${span.column}`, last = i === MOST_OF_A_KIND - 1 && more > 0;
      return `${paint("yellow", "problem")} ${place} ${safeText(message)}${last ? ` (and ${more} more like it)` : ""}`;
    });
  });
  return lines.length > 0 ? [lines.join(`
`)] : [];
}
function showFooter(counts, report, paint) {
  let found = ["error", "warning", "note"].filter((severity) => counts[severity] > 0).map(
    (severity) => paint(severityStyle[severity], plural(counts[severity], severity))
  ), aside = [
    counts.unresolved > 0 && `${counts.unresolved} undecided`,
    counts.suppressed > 0 && `${counts.suppressed} allowed`,
    counts.baselined > 0 && `${counts.baselined} in the baseline`,
    counts.problems > 0 && plural(counts.problems, "problem")
  ].filter((part) => part !== !1), summary = `${found.length > 0 ? found.join(", ") : paint("green", "nothing found")} in ${plural(counts.files, "file")}${aside.length > 0 ? ` (${aside.join(", ")})` : ""}`, first = report.findings.find((each) => isUrgent(each))?.policy;
  return first === void 0 ? summary : `${summary}
${paint("gray", `portcullis explain ${safeText(first)} tells more`)}`;
}

// src/report/reporters.ts
var reporters = {
  text: renderText,
  json: (report) => renderJson(report, version()),
  github: (report, { unresolved }) => renderGithub(report, unresolved)
};
function reporterNamed(name2) {
  let reporter = Object.hasOwn(reporters, name2) ? reporters[name2] : void 0;
  if (!reporter)
    throw new UsageError(
      `there is no format "${name2}"${didYouMean(name2, Object.keys(reporters)) || `. There is ${Object.keys(reporters).join(", ")}`}`
    );
  return reporter;
}

// src/policy/builtin.ts
var import_node_fs2 = require("node:fs"), import_node_path4 = __toESM(require("node:path"), 1);
async function builtinPolicies() {
  let file = import_node_path4.default.join(__dirname, "policies.json"), { pages, policies } = JSON.parse((0, import_node_fs2.readFileSync)(file, "utf8"));
  return policies.map(({ page, ...policy }) => ({ ...policy, guidance: pages[page] }));
}

// src/request.ts
function madeChoices(said) {
  let isSaid = (key) => said.list(key).length > 0;
  return {
    ...isSaid("defaultPolicies") && {
      defaultPolicies: said.flag("defaultPolicies")
    },
    ...isSaid("failOn") && { failOn: said.text("failOn") },
    ...isSaid("unresolved") && {
      unresolved: said.text("unresolved")
    }
  };
}
function readVariable(text) {
  let match = /^\s*([^=\s]+)\s*=(.*)$/s.exec(text);
  if (!match)
    throw new UsageError(`"${text}" is no value of a variable: NAME=VALUE`);
  let [, name2 = "", value = ""] = match;
  return { name: name2, text: value, from: `--var ${name2}` };
}
var renderers = ["helm", "kustomize"];
function readRenderers(values) {
  return values.flatMap(
    (value) => value.split(/[\s,]+/).filter(Boolean)
  ).map((name2) => {
    let renderer = renderers.find((each) => each === name2);
    if (renderer) return renderer;
    throw new UsageError(
      `--render knows ${renderers.join(" and ")}, not "${name2}"${didYouMean(name2, renderers)}`
    );
  });
}
function environmentVariables(environment) {
  return Object.keys(environment).filter((from) => from.startsWith("TF_VAR_")).map((from) => ({
    name: from.slice(7),
    text: environment[from] ?? "",
    from
  }));
}
function requireFiles(world, { variables: variables2 = [] }) {
  for (let each of variables2)
    if ("file" in each && world.kind(each.file) !== "file")
      throw new MissingPath(each.file);
}
var CONFIGURATION = "portcullis.yaml";
async function withConfiguration(world, choices, named, folders) {
  if (named !== void 0 && world.kind(named) !== "file")
    throw new MissingPath(named);
  let files = folders.map(
    (folder) => folder === "." ? CONFIGURATION : `${folder}/${CONFIGURATION}`
  ), file = named ?? files.find((each) => world.kind(each) === "file");
  if (requireFiles(world, choices), file === void 0)
    return {
      ...choices,
      excludeFrom: ".",
      partial: choices.paths.length > 0
    };
  let { loadConfiguration } = await Promise.resolve().then(() => __toESM(require("./configuration.js"), 1)), loaded = await loadConfiguration(world, file);
  if ("complaints" in loaded) throw wrong(loaded.complaints);
  return completed(choices, loaded.configuration);
}
function completed(choices, configuration2) {
  let either = (said, written) => said.length > 0 ? said : written, { variables: variables2 = [], exclude } = choices, hasFiles = variables2.some((each) => "file" in each), { defaultPolicies, failOn, unresolved, folder, rows: rows2, images } = configuration2;
  return {
    defaultPolicies,
    failOn,
    unresolved,
    ...choices,
    rows: rows2,
    images,
    paths: either(choices.paths, configuration2.paths),
    exclude: either(exclude, configuration2.exclude),
    excludeFrom: exclude.length > 0 ? "." : folder,
    policies: either(choices.policies, configuration2.policies),
    envFiles: either(choices.envFiles, configuration2.envFiles),
    render: either(choices.render ?? [], configuration2.render),
    variables: [
      ...hasFiles ? [] : configuration2.varFiles,
      ...configuration2.variables,
      ...variables2
    ],
    configuration: configuration2,
    partial: choices.paths.length > 0 ? folder !== "." || !choices.paths.some(isHere) : configuration2.paths.length === 0 && folder !== "."
  };
}
function isHere(path7) {
  return path7 === "." || path7 === "./";
}
function gateFrom({ failOn, unresolved }) {
  return {
    failOn: failOn ?? options.failOn.default,
    unresolved: unresolved ?? options.unresolved.default
  };
}
async function requestFor(world, chosen) {
  let { envFiles, variables: variables2 = [], rows: rows2 = [], images = [] } = chosen, { configuration: configuration2, render = [] } = chosen;
  return {
    paths: pathsOf(chosen),
    exclude: chosen.exclude,
    excludeFrom: chosen.excludeFrom,
    ...await choosePolicies(world, chosen),
    settings: { envFiles, variables: variables2, rows: rows2, images, render },
    suppressions: chosen.suppressions,
    exceptions: configuration2?.allow ?? [],
    problems: configuration2?.problems ?? [],
    partial: chosen.partial,
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
  };
}
function pathsOf({ paths }) {
  return paths.length > 0 ? paths : ["."];
}
async function choosePolicies(world, { configuration: configuration2, ...chosen }) {
  let policies = await loadedPolicies(world, chosen), leftOut = await withoutThese(policies, chosen);
  if (!configuration2?.severity.length) return { policies, off: leftOut };
  let { chooseSeverities } = await Promise.resolve().then(() => __toESM(require("./configuration.js"), 1)), { complaints, off, ...rest } = chooseSeverities(
    policies,
    configuration2.severity,
    leftOut
  );
  if (complaints.length > 0) throw wrong(complaints);
  return { ...rest, off: [...off, ...leftOut] };
}
async function withoutThese(policies, { defaultPolicies = !0 }) {
  if (defaultPolicies) return [];
  let own = new Set(policies.map(({ id }) => id));
  return (await builtinPolicies()).map(({ id }) => id).filter((id) => !own.has(id));
}
async function loadedPolicies(world, { defaultPolicies = !0, policies }) {
  let builtin = defaultPolicies ? await builtinPolicies() : [];
  if (policies.length === 0) {
    if (builtin.length === 0)
      throw new UsageError(
        "there is no policy to check with: without the built-in ones, name some of your own"
      );
    return builtin;
  }
  let { loadPolicies } = await Promise.resolve().then(() => __toESM(require("./policy-loader.js"), 1)), own = await loadPolicies(world, policies, builtin);
  if (own.complaints.length > 0) throw wrong(own.complaints);
  return [...builtin, ...own.policies];
}
function wrong(complaints) {
  return new UsageError(complaints.map(showComplaint).join(`
`));
}
function showComplaint({ span, message }) {
  return `${span.file}:${span.line}:${span.column}: ${message}`;
}

// src/world/disk.ts
var import_node_fs4 = require("node:fs"), import_node_path6 = __toESM(require("node:path"), 1);

// src/world/listing.ts
var import_node_fs3 = require("node:fs"), import_node_path5 = __toESM(require("node:path"), 1), foreign = /* @__PURE__ */ new Set([".git", "node_modules"]);
function listFiles(workingDirectory, place) {
  let root = import_node_path5.default.resolve(workingDirectory, place), stats = (0, import_node_fs3.statSync)(root, { throwIfNoEntry: !1 });
  return stats ? (stats.isDirectory() ? listFolder(root) : [""]).map((name2) => shown(workingDirectory, root, name2)).sort() : [];
}
function treeOf(folder) {
  for (let at = folder; ; at = import_node_path5.default.dirname(at)) {
    if ((0, import_node_fs3.existsSync)(import_node_path5.default.join(at, ".git"))) return at;
    if (import_node_path5.default.dirname(at) === at) return;
  }
}
function topFolders(folder) {
  let seen = import_node_path5.default.relative(folder, treeOf(folder) ?? folder).split(import_node_path5.default.sep).join("/") || ".";
  return seen === "." ? ["."] : [seen, "."];
}
function shown(from, root, name2) {
  let relative = import_node_path5.default.relative(from, import_node_path5.default.join(root, name2)), folder = name2.endsWith(import_node_path5.default.sep) ? "/" : "";
  return (relative === "" ? "." : relative).split(import_node_path5.default.sep).join("/") + folder;
}
function listFolder(root) {
  let listed = treeOf(root) === void 0 ? [] : askGit(root);
  return listed.length > 0 ? listed.flatMap(expand) : walk(root, "");
  function expand(name2) {
    let inner = import_node_path5.default.join(root, name2);
    return !(name2.endsWith("/") || !import_node_path5.default.extname(name2) && (0, import_node_fs3.statSync)(inner, { throwIfNoEntry: !1 })?.isDirectory()) || inner === root ? [name2] : listFolder(inner).map((below) => import_node_path5.default.join(name2, below));
  }
}
function askGit(root) {
  let safe = ["-c", "core.fsmonitor=false", "-c", "safe.directory=*"], listing = ["-z", "--cached", "--others", "--exclude-standard"], { execFileSync } = process.getBuiltinModule("node:child_process");
  try {
    let names = execFileSync(
      "git",
      ["-C", root, ...safe, "ls-files", ...listing],
      {
        encoding: "utf8",
        maxBuffer: 1073741824,
        stdio: ["ignore", "pipe", "ignore"]
      }
    );
    return [...new Set(names.split("\0"))].filter((name2) => name2 !== "");
  } catch {
    return [];
  }
}
function walk(root, below) {
  let entries = entriesOf(import_node_path5.default.join(root, below));
  return entries ? entries.flatMap((entry) => {
    let name2 = import_node_path5.default.join(below, entry.name);
    return entry.isDirectory() ? foreign.has(entry.name) ? [] : walk(root, name2) : [name2];
  }) : [import_node_path5.default.join(below, import_node_path5.default.sep)];
}
function entriesOf(folder) {
  try {
    return (0, import_node_fs3.readdirSync)(folder, { withFileTypes: !0 });
  } catch {
    return;
  }
}

// src/world/programs.ts
var passedOn = [
  "PATH",
  "HOME",
  "TMPDIR",
  "LANG",
  "Path",
  "PATHEXT",
  "SystemRoot",
  "USERPROFILE",
  "APPDATA",
  "LOCALAPPDATA",
  "TEMP",
  "TMP",
  "XDG_CACHE_HOME",
  "XDG_CONFIG_HOME"
];
function runProgram(cwd, program, args) {
  let env = Object.fromEntries(
    passedOn.flatMap((name2) => {
      let value = process.env[name2];
      return value === void 0 ? [] : [[name2, value]];
    })
  ), { spawnSync } = process.getBuiltinModule("node:child_process"), { error, status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env,
    encoding: "utf8",
    windowsHide: !0,
    timeout: 6e4,
    maxBuffer: 64e6,
    stdio: ["ignore", "pipe", "pipe"]
  });
  if (error) {
    let code = "code" in error ? error.code : void 0, missing = code === "ENOENT" || code === "EACCES";
    return { failed: code === "ETIMEDOUT" ? "it took more than a minute" : error.message, missing };
  }
  return status !== 0 ? { failed: lastWords(stderr), missing: !1 } : { text: stdout };
}
function lastWords(complaint) {
  return complaint.replace(/\x1b\[[\d;]*m/g, "").split(/\r?\n/).map((line) => line.replace(/[\x00-\x1f\x7f]/g, " ").trim()).filter((line) => line !== "" && !line.startsWith("WARNING:")).slice(0, 3).join(" ").slice(0, 400) || "it gave no reason";
}

// src/world/disk.ts
function diskWorld(workingDirectory) {
  let trees = /* @__PURE__ */ new Map(), absolute = (file) => import_node_path6.default.resolve(workingDirectory, file), treeAround = (file) => {
    let folder = import_node_path6.default.dirname(absolute(file)), known2 = trees.get(folder);
    if (known2 !== void 0) return known2;
    let tree = (0, import_node_fs4.realpathSync)(treeOf(folder) ?? workingDirectory);
    return trees.set(folder, tree), tree;
  };
  return {
    list: (place) => listFiles(workingDirectory, place),
    kind: (place) => {
      let stats = statsOf(absolute(place));
      return stats ? stats.isDirectory() ? "directory" : "file" : "missing";
    },
    read: (file, mayBeLarge = () => !1) => readSafely(absolute(file), () => treeAround(file), mayBeLarge),
    run: (program, args) => runProgram(workingDirectory, program, args)
  };
}
function statsOf(file) {
  try {
    let stats = (0, import_node_fs4.statSync)(file, { throwIfNoEntry: !1 });
    if (stats) return stats;
  } catch {
  }
  try {
    return (0, import_node_fs4.lstatSync)(file, { throwIfNoEntry: !1 });
  } catch {
    return;
  }
}
function readSafely(file, tree, mayBeLarge) {
  try {
    let stats = (0, import_node_fs4.lstatSync)(file, { throwIfNoEntry: !1 });
    if (!stats) return { refused: "there is no such file" };
    if (stats.isSymbolicLink()) {
      let target = (0, import_node_fs4.realpathSync)(file);
      if (!isInside(target, tree()))
        return { refused: "it is a link that leads out of the repository" };
      stats = (0, import_node_fs4.lstatSync)(target);
    }
    if (stats.isDirectory())
      return { refused: "it is a folder that cannot be listed" };
    if (!stats.isFile()) return { refused: "it is not a regular file" };
    let { size } = stats;
    if (size > 5e6) {
      let isPlan = mayBeLarge(endsOf(file, size));
      if (!isPlan || size > 256e6)
        return {
          refused: `it has ${size} bytes; ${isPlan ? "plans" : "manifests"} above ${(isPlan ? 256e6 : 5e6) / 1e6} MB are not read`
        };
    }
    return { text: decode((0, import_node_fs4.readFileSync)(file, "utf8"), file) };
  } catch (error) {
    return { refused: reason(error) };
  }
}
function endsOf(file, size) {
  let ends = Buffer.alloc(8192), handle = (0, import_node_fs4.openSync)(file, "r");
  try {
    (0, import_node_fs4.readSync)(handle, ends, 0, 4096, 0), (0, import_node_fs4.readSync)(handle, ends, 4096, 4096, size - 4096);
  } finally {
    (0, import_node_fs4.closeSync)(handle);
  }
  return ends.toString("utf8");
}
function isInside(target, folder) {
  let steps = import_node_path6.default.relative(folder, target);
  return steps !== ".." && !steps.startsWith(`..${import_node_path6.default.sep}`) && !import_node_path6.default.isAbsolute(steps);
}
function decode(text, file) {
  if (!text.startsWith("\uFFFD\uFFFD")) return text;
  let bytes = (0, import_node_fs4.readFileSync)(file);
  return bytes[0] === 255 && bytes[1] === 254 ? bytes.toString("utf16le") : bytes[0] === 254 && bytes[1] === 255 ? bytes.subarray(0, bytes.length & -2).swap16().toString("utf16le") : text;
}
var reasons = {
  ENOENT: "there is no such file",
  EACCES: "this user may not read it",
  EPERM: "this user may not read it",
  ELOOP: "it is a link that leads to itself",
  ENAMETOOLONG: "its name is too long"
};
function reason(error) {
  let code = error.code;
  if (code === void 0) throw error;
  return reasons[code] ?? `the system answered ${code}`;
}

// src/world/input.ts
var import_node_fs5 = require("node:fs");
function withStandardInput(world, name2) {
  let text;
  return {
    list: (path7) => path7 === name2 ? [name2] : world.list(path7),
    kind: (path7) => path7 === name2 ? "file" : world.kind(path7),
    read: (file, mayBeLarge) => file === name2 ? { text: text ??= (0, import_node_fs5.readFileSync)(0, "utf8") } : world.read(file, mayBeLarge)
  };
}

// src/commands/check.ts
async function checkCommand(args, paths) {
  let targets = targetsOf(args.list("format")), { world, names } = worldOf(args, paths), chosen = await choicesOf(world, args, names), gate = gateFrom(chosen), report = await check(world, await requestFor(world, chosen));
  demandSomething(report, args, chosen);
  let only = args.flag("quiet") ? (finding) => fails(finding, gate) : void 0;
  for (let { reporter, file } of targets) {
    let color = file === null && wantsColor(args.text("color")), text = reporter(report, {
      color,
      verbose: args.flag("verbose"),
      unresolved: gate.unresolved,
      ...only && { only }
    });
    file === null ? process.stdout.write(text) : writeReport(file, text);
  }
  return exitCodeOf(report, gate);
}
function writeReport(file, text) {
  try {
    (0, import_node_fs6.writeFileSync)(file, text);
  } catch (error) {
    let { message } = error;
    throw new UsageError(`${file} cannot be written: ${message}`);
  }
}
function choicesOf(world, args, paths) {
  let choices = {
    paths,
    exclude: args.list("exclude"),
    policies: args.list("policy"),
    ...settingsOf(args),
    ...madeChoices(args),
    suppressions: args.flag("suppressions")
  }, folders = topFolders(process.cwd());
  return withConfiguration(world, choices, args.text("config"), folders);
}
function settingsOf(args) {
  let given = args.inOrder(["var", "varFile"]).map(
    ({ key, value }) => key === "var" ? readVariable(value) : { file: value }
  );
  return {
    envFiles: args.list("envFile"),
    render: readRenderers(args.list("render")),
    variables: [...environmentVariables(process.env), ...given]
  };
}
function worldOf(args, paths) {
  let disk = diskWorld(process.cwd());
  if (!paths.includes("-")) return { world: disk, names: paths };
  let name2 = args.text("stdinFilename") ?? "stdin.yaml";
  return {
    world: withStandardInput(disk, name2),
    names: paths.map((path7) => path7 === "-" ? name2 : path7)
  };
}
function demandSomething(report, args, chosen) {
  let missing = report.missing[0];
  if (missing !== void 0) throw new MissingPath(missing);
  let broken = report.problems.some(
    ({ severity, span }) => severity !== "note" && span.file !== chosen.configuration?.file
  );
  if (report.files > 0 || broken || args.flag("allowEmpty")) return;
  let paths = pathsOf(chosen).join(", "), where = paths === "." ? "this folder" : paths, seen = report.problems.slice(0, 5).map(({ span, message }) => `${span.file}: ${message}`);
  throw new UsageError(
    [
      `there is no Terraform file, Kubernetes manifest, Compose file or Dockerfile in ${where}. Name another path, or say --allow-empty`,
      ...seen
    ].join(`
`)
  );
}
function targetsOf(formats) {
  let targets = (formats.length > 0 ? formats : ["text"]).map((format) => {
    let [name2 = "", ...file] = format.split("=");
    return {
      reporter: reporterNamed(name2),
      file: file.length > 0 ? file.join("=") : null
    };
  });
  if (targets.filter(({ file }) => file === null).length > 1)
    throw new UsageError(
      `only one ${options.format.value} can go to standard output; give the others a file`
    );
  return targets;
}
function wantsColor(when) {
  return when !== "auto" ? when === "always" : process.env.NO_COLOR ? !1 : process.env.FORCE_COLOR ? process.env.FORCE_COLOR !== "0" : process.stdout.isTTY === !0;
}

// src/report/explain.ts
function renderPolicyList(policies, color) {
  let paint = painter(color), width = Math.max(...policies.map(({ id }) => id.length));
  return policies.map(
    ({ id, severity, title }) => `${paint("bold", safeText(id).padEnd(width))}  ${severity.padEnd(7)}  ${safeText(title)}
`
  ).join("");
}
function renderGuidance({ id, severity, title, guidance }, color) {
  let paint = painter(color), sections = [
    ["What this means", guidance.meaning],
    ["Why this is a problem", guidance.why],
    ["How to check", guidance.check],
    ["How to fix", guidance.fix]
  ], head = `${paint("bold", safeText(title))}
${safeText(id)} (${severity})
`, body = sections.map(
    ([heading, text]) => `
${paint("bold", heading)}

${layOut(text, paint)}
`
  );
  return head + body.join("");
}
function layOut(markdown, paint) {
  let fenced = !1;
  return markdown.trim().split(/\r\n?|\n/).map(printable).flatMap((line) => /^\s*```/.test(line) ? (fenced = !fenced, []) : line.trim() === "" ? [""] : [
    fenced ? `      ${paint("cyan", line.trim())}` : `  ${inline(line, paint)}`
  ]).map(mute).join(`
`);
}
function inline(line, paint) {
  return line.replace(/^### (.*)$/, (_, heading) => paint("bold", heading)).replace(/\[([^\]]+)\]\(([^)]+)\)/g, "$1 <$2>").replace(/\*\*([^*]+)\*\*/g, (_, text) => paint("bold", text)).replace(/`[^`]+`/g, (code) => paint("cyan", code));
}

// src/commands/explain.ts
async function explainCommand(args, [id]) {
  let world = diskWorld(process.cwd()), { configuration: _, ...chosen } = await choicesOf(world, args, []), { policies } = await requestFor(world, chosen), color = wantsColor(args.text("color"));
  if (id === void 0)
    return process.stdout.write(renderPolicyList(policies, color)), 0;
  let policy = policies.find((each) => each.id === id);
  if (!policy) {
    let ids = policies.map((each) => each.id);
    throw new UsageError(
      `there is no policy "${id}"${didYouMean(id, ids) || ". portcullis explain lists them"}`
    );
  }
  return process.stdout.write(renderGuidance(policy, color)), 0;
}

// src/report/inventory.ts
function renderExposures(exposures, problems) {
  let lines = exposures.map(showExposure2), troubles = problems.map(
    ({ span, message }) => `problem ${safeText(span.file)}:${span.line}:${span.column}  ${safeText(message)}`
  );
  return [...lines, ...troubles].map((line) => `${mute(line)}
`).join("");
}
function showExposure2({ kind, facts, resource }) {
  let span = Object.values(facts).flat()[0].span, place = `${safeText(span.file)}:${span.line}:${span.column}-${span.endLine}:${span.endColumn}`, shown2 = Object.entries(facts).map(
    ([name2, values]) => `${name2}=${values.map(showValue2).join(",")}`
  );
  return `${place}  ${kind}  ${safeText(shown2.join(" "))}  ${safeText(resource)}`;
}
function showValue2(value) {
  if (!value.known) return "?";
  if (value.sensitive) return "(sensitive)";
  let { value: one } = value;
  return typeof one != "object" ? String(one) : one.from === one.to ? `${one.from}` : `${one.from}-${one.to}`;
}

// src/commands/exposures.ts
var forms = {
  text: renderExposures,
  json: renderExposuresJson
};
async function exposuresCommand(args, paths) {
  let name2 = args.text("format") ?? "text", form = Object.hasOwn(forms, name2) ? forms[name2] : void 0;
  if (!form)
    throw new UsageError(`exposures are shown as text or json, not "${name2}"`);
  let { world, names } = worldOf(args, paths), chosen = await choicesOf(world, args, names), { exclude, excludeFrom } = chosen, found = await discover(world, pathsOf(chosen), exclude, excludeFrom), read = await extract(world, found.files, found.named, chosen), { problems, sources } = read, exposures = read.exposures.filter(
    ({ facts }) => !found.leavesOut(Object.values(facts).flat()[0].span.file)
  ), { missing } = found;
  return demandSomething({ missing, problems, files: sources.size }, args, chosen), process.stdout.write(form(exposures, problems)), 0;
}

// src/commands/help.ts
var usage = `Stops a change that opens inbound port 23 or runs a Telnet server.

  portcullis [check] [PATH...]    check Terraform, Kubernetes and Compose files, and Dockerfiles
                                  PATH: a file, a folder, a glob, or - for standard input; default .
  portcullis explain [POLICY]     what a policy means, why, how to check, how to fix
  portcullis exposures [PATH...]  every port, image and command that was understood (-f text|json)

`, codes = `
Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 wrong use; 3 a bug in Portcullis.
`;
function helpText() {
  let rows2 = Object.values(options).map((row) => [
    flagOf(row),
    describe(row)
  ]), width = Math.max(...rows2.map(([flag]) => flag.length)) + 2, table = rows2.map(([flag, help]) => `  ${flag.padEnd(width)}${help}
`);
  return usage + table.join("") + codes;
}
function flagOf(row) {
  let short = row.short === void 0 ? "" : `-${row.short}, `, name2 = row.default === !0 ? `no-${row.name}` : row.name;
  return `${short}--${name2}${row.value === void 0 ? "" : ` ${row.value}`}`;
}
function describe(row) {
  let help = row.default === !0 ? `do not ${row.help}` : row.help, choices = row.choices ? `: ${row.choices.join("|")}` : "", preset = typeof row.default == "string" ? ` (default ${row.default})` : "", again = row.repeatable ? ", repeatable" : "";
  return `${help}${choices}${preset}${again}`;
}

// src/commands.ts
var commands = {
  check: checkCommand,
  explain: explainCommand,
  exposures: exposuresCommand
};
async function run(argv) {
  let args = readArguments(argv);
  if (args.flag("help")) return print2(helpText());
  if (args.flag("version")) return print2(`${version()}
`);
  let [first, ...rest] = args.words, named = first !== void 0 && Object.hasOwn(commands, first);
  try {
    return named ? await commands[first](args, rest) : await checkCommand(args, args.words);
  } catch (error) {
    throw error instanceof MissingPath ? suggestCommand(error) : error;
  }
}
function print2(text) {
  return process.stdout.write(text), 0;
}
function suggestCommand({ path: path7, message }) {
  return new UsageError(message + didYouMean(path7, Object.keys(commands)));
}

// src/main.ts
async function main() {
  try {
    return await run(process.argv.slice(2));
  } catch (error) {
    if (error instanceof UsageError) {
      let lines = error.message.split(`
`).map(safeText);
      return process.stderr.write(
        `portcullis: ${lines.join(`
`)}
See portcullis --help
`
      ), 2;
    }
    if (error.syscall === "uv_cwd")
      return process.stderr.write(`portcullis: the working directory is gone
`), 2;
    let stack = error instanceof Error ? error.stack : String(error);
    return process.stderr.write(
      `${(stack ?? "").split(`
`).map(safeText).join(`
`)}
This is a bug in Portcullis. Please report it with the file that caused it.
`
    ), 3;
  }
}
process.stdout.on("error", (error) => {
  error.code !== "EPIPE" && (process.stderr.write(
    `portcullis: the report cannot be written: ${safeText(error.message)}
`
  ), process.exit(2));
});
main().then((code) => {
  process.exitCode = code;
});

"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
)), __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// src/formats/manifest.ts
var manifest_exports = {};
__export(manifest_exports, {
  readManifest: () => readManifest
});
module.exports = __toCommonJS(manifest_exports);

// src/syntax/source.ts
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
function lineCount(source) {
  return (source.lineStarts ??= findLineStarts(source.text)).length;
}
function findLineStarts(text) {
  let starts = [0], breaks = /\r\n?|\n/g;
  for (; breaks.exec(text); ) starts.push(breaks.lastIndex);
  return starts;
}

// src/syntax/comments.ts
function yamlComments(source, documents, word) {
  if (!word.test(source.text)) return [];
  let quoted = documents.flatMap(textsWithHash), blocks = blocksOf(documents), comments = [], known2 = /* @__PURE__ */ new Map(), found = [...source.text.matchAll(/(?<=^|[ \t])#[^\r\n]*/gm)];
  for (let match of found.reverse()) {
    let [start, end] = [match.index, match.index + match[0].length];
    if (!word.test(match[0]) || quoted.some((node) => node.start < start && start < node.end)) continue;
    let line = spokenFor(source, start, known2);
    comments.push({
      span: spanOf(source, start, end),
      text: match[0].slice(1),
      covers: line === void 0 ? void 0 : { from: line, to: blocks.get(line) ?? line }
    });
  }
  return comments.reverse();
}
function textsWithHash(node) {
  if (node.kind === "sequence") return node.items.flatMap(textsWithHash);
  if (node.kind === "mapping")
    return node.entries.flatMap(({ key, value }) => [
      ...textsWithHash(key),
      ...textsWithHash(value)
    ]);
  let embedded = node.kind === "scalar" && /literal|folded/.test(node.style);
  return node.kind === "scalar" && !embedded && node.text.includes("#") ? [node] : [];
}
function spokenFor(source, offset, known2) {
  let { line, column } = position(source, offset), before = lineText(source, line).slice(0, column - 1).trim();
  if (before !== "" && before !== "---") return line;
  let next = line + 1;
  for (; next <= lineCount(source) && !known2.has(next); ) {
    let text = lineText(source, next).trim();
    if (text === "") break;
    if (!text.startsWith("#") && !/^---(\s|$)/.test(text))
      return known2.set(line, next), next;
    next++;
  }
  return known2.set(line, known2.get(next)), known2.get(next);
}
function blocksOf(nodes) {
  let blocks = /* @__PURE__ */ new Map(), visit = (node, first) => {
    let end = position(node.source, Math.max(node.start, node.end - 1)).line;
    if (blocks.set(first, Math.max(blocks.get(first) ?? first, end)), node.kind === "sequence")
      for (let item of node.items) visit(item, firstLine(item));
    if (node.kind === "mapping")
      for (let { key, value } of node.entries) visit(value, firstLine(key));
  };
  for (let node of nodes) visit(node, firstLine(node));
  return blocks;
}
function firstLine(node) {
  return position(node.source, node.start).line;
}

// src/syntax/view.ts
var VISITS_THROUGH_ALIASES = 1e5, NONE = [];
function viewDocument(node) {
  return follow(node, [], { left: VISITS_THROUGH_ALIASES });
}
function getAll(view, key) {
  if (view?.node.kind !== "mapping") return NONE;
  let found;
  for (let entry of entriesOf(view.node)) {
    if (keyText(entry.key) !== key) continue;
    let value = enter(view, entry);
    value && (found ??= []).push(value);
  }
  return found ?? NONE;
}
function get(view, key) {
  return getAll(view, key).at(-1);
}
function getPath(view, ...path) {
  let found = view ? [view] : NONE;
  for (let key of path) {
    if (found.length === 0) return NONE;
    found = found.length === 1 ? getAll(found[0], key) : found.flatMap((each) => getAll(each, key));
  }
  return found;
}
function itemsOf(view) {
  let items = [];
  if (view?.node.kind !== "sequence") return items;
  for (let node of view.node.items) {
    let item = follow(node, view.through, view.budget);
    item && items.push(item);
  }
  return items;
}
function pairsOf(view) {
  return view?.node.kind !== "mapping" ? [] : entriesOf(view.node).flatMap((entry) => {
    let keyNode = entry.key.kind === "alias" ? entry.key.target : entry.key, value = enter(view, entry);
    return keyNode?.kind === "scalar" && value ? [{ key: keyNode.text, keyNode, value }] : [];
  });
}
function isScalar(view) {
  return view?.node.kind === "scalar";
}
function isMapping(view) {
  return view?.node.kind === "mapping";
}
function isSequence(view) {
  return view?.node.kind === "sequence";
}
function enter(view, { value, through }) {
  return follow(
    value,
    through ? [...view.through, ...through] : view.through,
    view.budget
  );
}
function follow(node, through, budget) {
  if (!(through.length > 0 && --budget.left < 0)) {
    if (node.kind !== "alias") return { node, through, budget };
    if (!(!node.target || through.includes(node)))
      return { node: node.target, through: [...through, node], budget };
  }
}
function entriesOf(mapping) {
  if (mapping.merged) return mapping.merged;
  if (!mapping.entries.some(({ key }) => isMergeKey(key)))
    return mapping.merged = mapping.entries;
  mapping.merged = [];
  let own = mapping.entries.filter(({ key }) => !isMergeKey(key)), saying = own.filter(({ value }) => value.tag !== "!reset"), hidden = new Set(saying.map(({ key }) => keyText(key))), merged = mapping.entries.filter(({ key }) => isMergeKey(key)).flatMap(({ value }) => mergeSources(value)).filter(({ key }) => {
    let name2 = keyText(key);
    return !hidden.has(name2) && hidden.add(name2);
  });
  return mapping.merged = [...own, ...merged];
}
function mergeSources(value) {
  if (value.kind === "sequence") return value.items.flatMap(mergeSources);
  let target = value.kind === "alias" ? value.target : value;
  if (target?.kind !== "mapping") return [];
  let alias = value.kind === "alias" ? [value] : [];
  return entriesOf(target).map((entry) => ({
    ...entry,
    through: [...alias, ...entry.through ?? []]
  }));
}
function isMergeKey(key) {
  return key.kind === "scalar" && key.text === "<<" && key.style === "plain";
}
function keyText(key) {
  let node = key.kind === "alias" ? key.target : key;
  return node?.kind === "scalar" ? node.text : "";
}

// src/formats/manifest.ts
var import_yaml2 = require("./yaml.js");

// src/formats/format.ts
var OUR_NAME = /portcullis/i;

// src/formats/compose/root-keys.ts
var rootKeys = /* @__PURE__ */ new Set([
  "version",
  "name",
  "include",
  "services",
  "models",
  "jobs",
  "networks",
  "volumes",
  "secrets",
  "configs"
]);
function isRootKey(key) {
  return rootKeys.has(key) || key.startsWith("x-") || key === "<<";
}

// src/formats/compose/claims.ts
var serviceKeys = /* @__PURE__ */ new Set([
  "image",
  "build",
  "ports",
  "expose",
  "command",
  "entrypoint",
  "network_mode",
  "extends",
  "provider",
  "deploy",
  "post_start"
]);
function claimsCompose(document, named) {
  if (!isMapping(document)) return !1;
  let pairs = pairsOf(document), keys = pairs.map(({ key }) => key);
  if (keys.includes("apiVersion") && keys.includes("kind")) return !1;
  let services = getAll(document, "services").flatMap(pairsOf);
  return services.length > 0 || keys.includes("include") ? !keys.every(isRootKey) && !named ? !1 : named || services.some(({ value }) => isService(value)) || hasIncludes(document) : named && isVersionOne(pairs);
}
function isService(view) {
  return pairsOf(view).some(({ key }) => serviceKeys.has(key));
}
function hasIncludes(document) {
  return getAll(document, "include").some(isSequence);
}
function isVersionOne(pairs) {
  return pairs.length > 0 && pairs.every(
    ({ value }) => pairsOf(value).some(({ key }) => key === "image" || key === "build")
  );
}

// src/formats/containers/workflow-files.ts
var workflow = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/, action = /(?:^|\/)action\.ya?ml$/;
function mayRunContainers(file, text) {
  return workflow.test(file) && /\b(?:services|container)\b|docker:/.test(text) || action.test(file) && text.includes("docker");
}
function claimsWorkflow(document, file) {
  return workflow.test(file) ? getPath(document, "jobs").flatMap(pairsOf).some(runsContainers) : action.test(file) && getPath(document, "runs", "using").length > 0 && !pairsOf(document).some(({ key }) => key === "apiVersion");
}
function runsContainers({ value: job }) {
  let steps = getPath(job, "steps").flatMap(itemsOf);
  return ["services", "container"].some((key) => getPath(job, key).length > 0) || steps.some(
    (step) => getPath(step, "uses").some(
      ({ node }) => node.kind === "scalar" && node.text.startsWith("docker:")
    )
  );
}

// src/formats/helm-values/loose-names.ts
var valuesName = /(?:^|\/)(?:[\w.-]+[-_.])?values(?:[-_.][^/]*)?\.ya?ml$/i, helmfileName = /(?:^|\/)(?:helmfile[^/]*|helmfile\.d\/[^/]+)\.ya?ml$/;
function isLooseName(file) {
  return valuesName.test(file) || helmfileName.test(file);
}
function claimsLooseFile(document, file) {
  return helmfileName.test(file) ? releasesOf(document).length > 0 : isMapping(document);
}
function releasesOf(document) {
  return getAll(document, "releases").flatMap(itemsOf).filter((release) => get(release, "chart") !== void 0);
}

// src/syntax/scalar.ts
var bools = {
  // sigs.k8s.io/yaml reads the words of YAML 1.1.
  kubectl: new Map(
    ["y", "yes", "on", "true"].flatMap((yes, i) => {
      let no = ["n", "no", "off", "false"][i];
      return [...spellings(yes, !0), ...spellings(no, !1)];
    })
  ),
  // go-yaml 3 gives them as strings unless the field is typed.
  compose: new Map([...spellings("true", !0), ...spellings("false", !1)])
};
function resolveScalar(scalar, reader) {
  let { text, tag, style } = scalar;
  return tag === "!!str" || tag === "!" ? text : tag === "!!int" || tag === "!!float" ? toNumber(text) ?? text : tag === "!!bool" ? bools[reader].get(text) ?? text : tag === "!!null" ? null : tag !== "" && reader === "kubectl" || style !== "plain" && style !== "empty" ? text : text === "" || /^(?:~|null|Null|NULL)$/.test(text) ? null : bools[reader].get(text) ?? toNumber(text) ?? text;
}
function toNumber(text) {
  if (!/^[-+.\d]/.test(text)) return;
  let plain = text.replaceAll("_", ""), integer = /^([-+]?)(?:0[xX]([\da-fA-F]+)|0[oO]?([0-7]+)|0[bB]([01]+)|(0|[1-9]\d*))$/.exec(
    plain
  );
  if (integer) {
    let [, sign, hex, octal, binary, decimal] = integer, size = hex !== void 0 ? parseInt(hex, 16) : octal !== void 0 ? parseInt(octal, 8) : binary !== void 0 ? parseInt(binary, 2) : Number(decimal);
    return sign === "-" ? -size : size;
  }
  return /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(plain) ? Number(plain) : void 0;
}
function spellings(word, value) {
  let capital = word[0].toUpperCase() + word.slice(1);
  return [word, capital, word.toUpperCase()].map((text) => [text, value]);
}

// src/syntax/text.ts
var UNKNOWN = "\uFFFC";
function textFrom(source, pieces, start, end) {
  let value = pieces.length === 1 ? pieces[0].text : pieces.map((p) => p.text).join("");
  return pieces.some((piece) => piece.source && piece.source !== source) ? { value, pieces, ...stretchOf(source, pieces) } : { source, value, pieces, start, end };
}
function stretchOf(source, pieces) {
  let of = (piece) => piece.source ?? source, [first] = pieces, { start } = first, last = pieces.findLast(
    (piece) => of(piece) === of(first) && piece.end >= start
  );
  return { source: of(first), start, end: last.end };
}
function sliceText(text, from, to = text.value.length) {
  let pieces = [], at = 0;
  for (let piece of text.pieces) {
    let begin = Math.max(from - at, 0), finish = Math.min(to - at, piece.text.length);
    if (at += piece.text.length, begin < finish && pieces.push(slicePiece(piece, begin, finish)), at >= to) break;
  }
  let start = pieces[0]?.start ?? offsetOf(text, from);
  return textFrom(text.source, pieces, start, pieces.at(-1)?.end ?? start);
}
function slicePiece(piece, from, to) {
  if (from === 0 && to === piece.text.length) return piece;
  let text = piece.text.slice(from, to);
  return !(piece.origin !== void 0 || piece.why !== void 0) && piece.end - piece.start === piece.text.length ? { ...piece, text, start: piece.start + from, end: piece.start + to } : { ...piece, text };
}
function offsetOf(text, at) {
  for (let piece of text.pieces) {
    if (at < piece.text.length) return slicePiece(piece, at, at + 1).start;
    at -= piece.text.length;
  }
  return text.pieces.at(-1)?.end ?? text.start;
}

// src/formats/kubernetes/objects.ts
var DEEPEST_LIST = 8;
function isObject(view, depth = 0) {
  let { apiVersion, kind } = identify(view);
  return apiVersion !== "" && kind !== "" ? !0 : depth < DEEPEST_LIST && itemsIn(view).some((item) => isObject(item, depth + 1));
}
function identify(view) {
  return { apiVersion: textAt(view, "apiVersion"), kind: textAt(view, "kind") };
}
function itemsIn(view) {
  return getAll(view, "items").flatMap(itemsOf);
}
function textAt(view, key) {
  return textOf(get(view, key));
}
function textOf(view) {
  return isScalar(view) && !isNull(view) ? view.node.text : "";
}
function isNull(view) {
  return isScalar(view) && resolveScalar(view.node, "kubectl") === null;
}

// src/formats/kubernetes/kustomize/claims.ts
var name = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
function isKustomizationName(file) {
  return name.test(file);
}
function isKustomization(document) {
  return isKustomizationName(document.node.source.file) && isMapping(document) && /^(?:Kustomization|Component)?$/.test(textAt(document, "kind")) && /^(?:kustomize\.config\.k8s\.io\/|$)/.test(textAt(document, "apiVersion"));
}

// src/formats/kubernetes/pod-search.ts
function isContainer(view) {
  let keys = pairsOf(view).map(({ key }) => key);
  return keys.includes("name") && keys.some((key) => containerKeys.includes(key));
}
var containerKeys = ["image", "ports", "command", "args"];

// src/formats/kubernetes/select.ts
function select(view, path) {
  let found = view ? [view] : [];
  for (let step of stepsOf(path)) found = found.flatMap(step);
  return found;
}
var known = /* @__PURE__ */ new Map();
function stepsOf(path) {
  let steps = known.get(path);
  return steps || known.set(path, steps = path.split(".").flatMap(stepOf)), steps;
}
function stepOf(part) {
  let key = part.replace(/(?:\[\])+$/, ""), lists2 = (part.length - key.length) / 2;
  return [
    ...key === "" ? [] : [key === "*" ? (view) => pairsOf(view).map(({ value }) => value) : (view) => getAll(view, key)],
    ...Array(lists2).fill((view) => itemsOf(view))
  ];
}

// src/formats/kubernetes/loose-patches.ts
var podSpecs = [
  "spec",
  "spec.template.spec",
  "spec.jobTemplate.spec.template.spec"
], lists = ["containers", "initContainers"];
function isLoosePatch(document) {
  return !isMapping(document) || textAt(document, "apiVersion") && textAt(document, "kind") ? !1 : podSpecs.flatMap((path) => select(document, path)).flatMap((spec) => lists.flatMap((list) => getAll(spec, list))).flatMap(itemsOf).some(isContainer);
}

// src/formats/document-formats.ts
var composeName = /(?:^|[/._-])compose(?!r[._-])[^/]*\.(?:ya?ml|json)$|(?:^|\/)fig\.ya?ml$/i, documentFormats = [
  {
    name: "compose",
    mayHold: mayRunContainers,
    expects: mayRunContainers,
    claims: claimsWorkflow,
    load: async () => (await Promise.resolve().then(() => __toESM(require("./workflows.js"), 1))).reading
  },
  {
    name: "kubernetes",
    mayHold: (file, text) => text.includes("apiVersion") || text.includes("items") || /containers["']?\s*:/i.test(text) || isKustomizationName(file),
    expects: (file, text) => isKustomizationName(file) || /(?:^|[\s{,])["']?apiVersion["']?\s*:/.test(text) && /(?:^|[\s{,])["']?kind["']?\s*:/.test(text),
    claims: (document) => isObject(document) || isKustomization(document) || isLoosePatch(document),
    load: async () => (await Promise.resolve().then(() => __toESM(require("./kubernetes.js"), 1))).reading
  },
  {
    name: "compose",
    mayHold: (file, text) => composeName.test(file) || /\b(?:services|include)\b/.test(text),
    expects: (file, text) => composeName.test(file) || /^services\s*:/m.test(text) && /^\s+image\s*:/m.test(text),
    claims: (document, file) => claimsCompose(document, composeName.test(file)),
    load: async () => (await Promise.resolve().then(() => __toESM(require("./compose.js"), 1))).reading
  },
  {
    name: "kubernetes",
    mayHold: isLooseName,
    expects: () => !1,
    claims: claimsLooseFile,
    load: async () => (await Promise.resolve().then(() => __toESM(require("./helm-values.js"), 1))).reading
  }
];

// src/syntax/located.ts
var escapeLength = { x: 4, u: 6, U: 10 };
function scalarText(scalar) {
  if (scalar.written) return scalar.written;
  let { source, style, text, start, end } = scalar, quote = style === "single" || style === "double" ? 1 : 0, raw = source.text.slice(start + quote, end - quote), pieces = raw === text ? [{ text, start: start + quote, end: end - quote }] : align(text, raw, start + quote, style);
  return textFrom(source, pieces, start, end);
}
function align(text, raw, base, style) {
  let pieces = [], at = 0;
  for (let i = 0; i < text.length; ) {
    for (; isSkipped(text[i], raw[at]) || isEscapedBreak(raw, at, style); ) at++;
    let length = unitLength(text[i], raw, at, style);
    if (length === 1) {
      let run = 1;
      for (; i + run < text.length && isPlainMatch(text, i, raw, at, run, style); )
        run++;
      push(pieces, text.slice(i, i + run), base + at, base + at + run), i += run, at += run;
    } else {
      let size = text.codePointAt(i) > 65535 && raw[at] === "\\" ? 2 : 1;
      push(pieces, text.slice(i, i + size), base + at, base + at + length), i += size, at += length;
    }
  }
  return pieces;
}
function isSkipped(wanted, found) {
  return found !== void 0 && /\s/.test(found) && !/\s/.test(wanted);
}
function isEscapedBreak(raw, at, style) {
  return style === "double" && /^\\[\r\n]/.test(raw.slice(at, at + 2));
}
function unitLength(wanted, raw, at, style) {
  let found = raw[at];
  return style === "double" && found === "\\" ? escapeLength[raw[at + 1] ?? ""] ?? 2 : style === "single" && found === "'" ? 2 : found === wanted || found === void 0 ? found === void 0 ? 0 : 1 : /^\s*/.exec(raw.slice(at))[0].length;
}
function isPlainMatch(text, i, raw, at, run, style) {
  let found = raw[at + run];
  return found === text[i + run] && found !== `
` && !(style === "double" && found === "\\") && !(style === "single" && found === "'");
}
function push(pieces, text, start, end) {
  pieces.push({ text, start, end });
}

// src/syntax/text-slices.ts
function slicerOf(text) {
  let begins = [], length = 0;
  for (let piece of text.pieces)
    begins.push(length), length += piece.text.length;
  return (from, to) => {
    let first = lastNotBehind(begins, from), end = Math.max(lastNotBehind(begins, to), first) + 1, { source, pieces, start } = text, around = textFrom(source, pieces.slice(first, end), start, text.end), begin = begins[first] ?? 0;
    return sliceText(around, from - begin, to - begin);
  };
}
function lastNotBehind(numbers, wanted) {
  let [low, high] = [0, numbers.length - 1];
  for (; low < high; ) {
    let middle = low + high + 1 >> 1;
    numbers[middle] <= wanted ? low = middle : high = middle - 1;
  }
  return Math.max(low, 0);
}

// src/syntax/inner.ts
var import_yaml = require("./yaml.js");
function parseInner(text) {
  let inner = { file: text.source.file, text: text.value }, { documents, problems } = (0, import_yaml.parseYaml)(inner), mover = {
    part: slicerOf(text),
    place: placerOf(text),
    source: text.source,
    moved: /* @__PURE__ */ new Map()
  };
  return {
    documents: documents.map((node) => move(node, mover, 0)),
    problems: problems.map((problem) => ({
      ...problem,
      span: moveSpan(problem.span, mover)
    }))
  };
}
function placerOf(text) {
  let { source, pieces } = text, begins = [], length = 0;
  for (let piece of pieces)
    begins.push(length), length += piece.text.length;
  let part = slicerOf(text);
  return (from, to) => {
    let first = lastNotBehind(begins, from), last = lastNotBehind(begins, Math.max(from, to - 1)), [one, other] = [pieces[first], pieces[last]];
    if (one && other && isPlain(one) && isPlain(other)) {
      let start = one.start + from - begins[first], end = other.start + to - begins[last];
      if (one.source === other.source && end >= start) {
        let verbatim = first === last;
        return { source: one.source ?? source, start, end, verbatim };
      }
    }
    let whole = part(from, to);
    return { ...standing(whole), verbatim: !1 };
  };
}
function isPlain({ text, start, end, why, origin }) {
  return !why && !origin && end - start === text.length;
}
var DEEPEST = 1e3;
function move(node, mover, depth) {
  let before = mover.moved.get(node);
  if (before) return before;
  let { source, start, end, verbatim } = mover.place(node.start, node.end), { tag } = node;
  if (depth > DEEPEST)
    return { kind: "scalar", source, start, end, tag, ...{ text: UNKNOWN, style: "plain" } };
  if (node.kind === "scalar") {
    let { text, style } = node, plain = {
      kind: "scalar",
      source,
      start,
      end,
      tag,
      text,
      style
    };
    return remember(
      verbatim ? plain : { ...plain, written: writtenAs(node, mover) }
    );
  }
  let inside = (each) => move(each, mover, depth + 1);
  if (node.kind === "alias") {
    let target = node.target && inside(node.target);
    return { ...node, source, start, end, target };
  }
  if (node.kind === "sequence") {
    let sequence = {
      kind: "sequence",
      source,
      start,
      end,
      tag,
      items: []
    };
    remember(sequence);
    for (let item of node.items) sequence.items.push(inside(item));
    return sequence;
  }
  let mapping = {
    kind: "mapping",
    source,
    start,
    end,
    tag,
    entries: []
  };
  remember(mapping);
  for (let { key, value } of node.entries)
    mapping.entries.push({ key: inside(key), value: inside(value) });
  return mapping;
  function remember(moved) {
    return mover.moved.set(node, moved), moved;
  }
}
function writtenAs(scalar, { part, source }) {
  let whole = part(scalar.start, scalar.end), pieces = scalarText(scalar).pieces.flatMap((piece) => {
    let outer = part(piece.start, piece.end);
    return outer.value === piece.text ? outer.pieces.map((each) => ({ ...each, source: each.source ?? source })) : [{ text: piece.text, ...standing(outer) }];
  });
  return textFrom(whole.source, pieces, whole.start, whole.end);
}
function standing({
  source,
  start,
  end
}) {
  return { source, start, end };
}
function moveSpan({ start, end }, { part }) {
  let outer = part(start, Math.max(end, start + 1));
  return spanOf(outer.source, outer.start, outer.end);
}

// src/formats/unrendered.ts
var action2 = /\{\{-?\s*(?:[.$("]|\/\*|(?:if|else|end|range|with|define|include|template|block|[a-z]\w*\s+[.$"(])\b)|\{%-?\s*\w/, actions = /^[ \t]*(?:\{\{[^]*?\}\}|\{%[^]*?%\})(?:[ \t]*(?:\{\{[^]*?\}\}|\{%[^]*?%\}))*[ \t]*$|\{\{[^]*?\}\}|\{%[^]*?%\}/gm;
function readUnrendered({
  source,
  documents,
  problems
}) {
  let { text } = source;
  if (!action2.test(text) || problems.length === 0 && !documents.some(holdsAction)) return;
  let pieces = piecesOf(text), rest = parseInner(textFrom(source, pieces, 0, text.length)), [broken] = rest.problems;
  return {
    source,
    documents: rest.documents,
    problems: [broken ? unreadable(broken) : notRendered(source)]
  };
}
function holdsAction(document) {
  let ahead = [document];
  for (let node = ahead.pop(); node; node = ahead.pop())
    if (node.kind === "sequence" && ahead.push(...node.items), node.kind === "mapping") {
      if (node.source.text.startsWith("{{", node.start)) return !0;
      for (let { key, value } of node.entries) ahead.push(key, value);
    }
  return !1;
}
function piecesOf(text) {
  let pieces = [], at = 0;
  for (let { index, 0: found } of text.matchAll(actions)) {
    let end = index + found.length, isAlone = (index === 0 || text[index - 1] === `
`) && (end === text.length || /[\r\n]/.test(text[end]));
    pieces.push({ text: text.slice(at, index), start: at, end: index }), isAlone || pieces.push({ text: UNKNOWN, start: index, end, why: NOT_RENDERED }), at = end;
  }
  return pieces.push({ text: text.slice(at), start: at, end: text.length }), pieces.filter((piece) => piece.text !== "");
}
var NOT_RENDERED = "this template is not rendered";
function notRendered(source) {
  let first = action2.exec(source.text)?.index ?? 0;
  return {
    span: spanOf(source, first, first + 2),
    severity: "note",
    message: "this is a template that is not rendered here: only what stands outside of {{ }} was checked. Render it, and check the result"
  };
}
function unreadable(problem) {
  let reason = problem.message.replace(/^this YAML cannot be read: /, "").replace(/\. Correct it here.*$/, "");
  return {
    ...problem,
    severity: "note",
    message: `this is a template that is not rendered here, and without its {{ }} it is no YAML: ${reason}. Render it, and check the result`
  };
}

// src/formats/manifest.ts
var NOTHING = { documents: [], problems: [], comments: [] };
function readManifest(source) {
  let { file, text } = source, candidates = documentFormats.filter((each) => each.mayHold(file, text));
  if (candidates.length === 0) return NOTHING;
  let yaml = (0, import_yaml2.parseYaml)(source), parsed = text.includes("{") ? readUnrendered(yaml) ?? yaml : yaml, documents = parsed.documents.flatMap((node) => viewDocument(node) ?? []).flatMap((document) => {
    let format = candidates.find((each) => each.claims(document, file));
    return format ? [{ format, document }] : [];
  }), expected = candidates.some((each) => each.expects(file, text));
  return documents.length === 0 && !expected ? NOTHING : {
    documents,
    problems: parsed.problems,
    comments: yamlComments(source, parsed.documents, OUR_NAME)
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readManifest
});

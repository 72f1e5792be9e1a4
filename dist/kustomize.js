"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
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

// src/formats/kubernetes/kustomize/kustomize.ts
var kustomize_exports = {};
__export(kustomize_exports, {
  judgeKustomizations: () => judgeKustomizations
});
module.exports = __toCommonJS(kustomize_exports);

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

// src/syntax/node.ts
function nodeSpan(node) {
  return spanOf(node.source, node.start, node.end);
}

// src/syntax/view.ts
var VISITS_THROUGH_ALIASES = 1e5;
function viewDocument(node) {
  return follow(node, [], { left: VISITS_THROUGH_ALIASES });
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
    let name = keyText(key);
    return !hidden.has(name) && hidden.add(name);
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

// src/formats/format.ts
var OUR_NAME = /portcullis/i;

// src/formats/kubernetes/kustomize/changes.ts
function addChange(changes, { source, start, end }, by) {
  let inFile2 = changes.get(source.file);
  inFile2 || changes.set(source.file, inFile2 = /* @__PURE__ */ new Map());
  let key = `${start}-${end}`;
  inFile2.has(key) || inFile2.set(key, { start, end, by });
}
function changeAround(changes, { file, start }) {
  let found;
  for (let change of changes.get(file)?.values() ?? [])
    start < change.start || start >= change.end || (!found || change.end - change.start < found.end - found.start) && (found = change);
  return found && nodeSpan(found.by);
}

// src/formats/kubernetes/kustomize/files.ts
var import_node_path = __toESM(require("node:path"), 1);
var import_yaml = require("./yaml.js"), KEPT_TEXT = 4e6;
function openFiles(world) {
  let sources = /* @__PURE__ */ new Map(), read = /* @__PURE__ */ new Map(), kept = 0, source = (file) => {
    let known2 = sources.get(file);
    if (known2) return known2;
    let answer = world.read(file), found = "text" in answer ? openSource(file, answer.text) : answer;
    return kept += "text" in found ? found.text.length : 0, sources.set(file, found), found;
  };
  return {
    kind: (file) => world.kind(file),
    source,
    documents(file) {
      let known2 = read.get(file);
      if (known2) return known2;
      kept > KEPT_TEXT && (sources.clear(), read.clear(), kept = 0);
      let found = source(file);
      if ("refused" in found) return found;
      let parsed = (0, import_yaml.parseYaml)(found);
      return read.set(file, parsed), parsed;
    }
  };
}
var names = ["kustomization.yaml", "kustomization.yml", "Kustomization"];
function kustomizationIn(folder, files) {
  return names.map((name) => import_node_path.default.posix.join(folder, name)).find((file) => files.kind(file) === "file");
}
function folderOf(file) {
  return import_node_path.default.posix.dirname(file);
}
function pathFrom(folder, written) {
  return import_node_path.default.posix.join(folder, written).replace(/(?<=.)\/$/, "");
}
function isOutside(folder, written) {
  let climbs = (place) => place.split("/").filter((step) => step === "..").length;
  return import_node_path.default.posix.isAbsolute(written) || climbs(pathFrom(folder, written)) > climbs(import_node_path.default.posix.normalize(folder));
}
function isRemote(written) {
  return /^(?:\w[\w+.-]*:\/\/|[\w.-]+@[\w.-]+[:/]|git::|gh:|(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|dev\.azure\.com)[:/])|\?(?:.*&)?(?:ref|version)=|\.git(?:\/|$)/.test(
    written
  );
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

// src/formats/kubernetes/kustomize/tree.ts
function treeOf(root) {
  let view = viewDocument(root);
  return view ? { tree: spread(view), tooMuch: view.budget.left < 0 } : void 0;
}
function spread(view) {
  let { node } = view;
  if (node.kind === "scalar") return { ...node };
  let placed = placedAt(node, node.tag);
  if (node.kind === "sequence")
    return { kind: "sequence", ...placed, items: itemsOf(view).map(spread) };
  let entries = pairsOf(view).map(({ keyNode, value }) => ({
    key: keyNode,
    value: spread(value)
  }));
  return { kind: "mapping", ...placed, entries };
}
function copyOf(tree, budget) {
  if (--budget.left < 0 || tree.kind === "alias") return nothingAt(tree);
  if (tree.kind === "scalar") return { ...tree };
  let placed = placedAt(tree, tree.tag);
  if (tree.kind === "sequence") {
    let items = tree.items.map((item) => copyOf(item, budget));
    return { kind: "sequence", ...placed, items };
  }
  let entries = tree.entries.map(({ key, value }) => ({
    key,
    value: copyOf(value, budget)
  }));
  return { kind: "mapping", ...placed, entries };
}
function fieldOf(tree, key) {
  let entry = entryOf(tree, key);
  return entry && asTree(entry.value);
}
function fieldAt(tree, ...path3) {
  return path3.reduce(fieldOf, tree);
}
function wordOf(tree, key) {
  let value = fieldOf(tree, key);
  return value?.kind === "scalar" && !isNull(value) ? value.text : "";
}
function keysOf(mapping) {
  let names2 = mapping.entries.map(({ key }) => nameOf(key));
  return [...new Set(names2)];
}
function putField(mapping, key, value) {
  let entry = entryOf(mapping, key);
  entry ? replaceEntries(
    mapping,
    mapping.entries.flatMap((each) => nameOf(each.key) !== key ? [each] : each === entry ? [{ key: each.key, value }] : [])
  ) : mapping.entries.push({ key: scalarAt(value, key), value });
}
function dropField(mapping, key) {
  let kept = mapping.entries.filter((entry) => nameOf(entry.key) !== key);
  kept.length < mapping.entries.length && replaceEntries(mapping, kept);
}
function mappingIn(holder, key, place) {
  let found = fieldOf(holder, key);
  if (found?.kind === "mapping") return found;
  let made = mappingAt(place);
  return putField(holder, key, made), made;
}
function replaceItems(list, items) {
  list.items.length = 0;
  for (let item of items) list.items.push(item);
}
function itemsIn(tree) {
  return tree?.kind === "sequence" ? tree.items.map(asTree) : [];
}
function isNull(tree) {
  return tree.kind === "scalar" && resolveScalar(tree, "kubectl") === null;
}
function asTree(node) {
  return node.kind === "alias" ? nothingAt(node) : node;
}
function mappingAt(place) {
  return { kind: "mapping", ...placedAt(place), entries: [] };
}
function scalarAt(place, text, style = "plain") {
  let placed = placedAt(place), { source, start, end } = placed;
  return { kind: "scalar", ...placed, text, style, written: { source, value: text, pieces: [{ text, start, end }], start, end } };
}
function placedAt({ source, start, end }, tag = "") {
  return { source, start, end, tag };
}
function nothingAt(place) {
  return { kind: "scalar", ...placedAt(place), text: "", style: "empty" };
}
function entryOf(tree, key) {
  return tree?.kind === "mapping" ? tree.entries.findLast((entry) => nameOf(entry.key) === key) : void 0;
}
function replaceEntries(mapping, entries) {
  mapping.entries.length = 0;
  for (let entry of entries) mapping.entries.push(entry);
}
function nameOf(key) {
  return key.kind === "scalar" ? key.text : "";
}
function pairsOfTree(tree) {
  return tree?.kind !== "mapping" ? /* @__PURE__ */ new Map() : new Map(keysOf(tree).map((key) => [key, wordOf(tree, key)]));
}

// src/formats/kubernetes/kustomize/building.ts
function openBuilding(files) {
  return {
    files,
    problems: [],
    gone: /* @__PURE__ */ new Map(),
    narrowed: /* @__PURE__ */ new Map(),
    resourceFiles: /* @__PURE__ */ new Set(),
    patchFiles: /* @__PURE__ */ new Set(),
    built: /* @__PURE__ */ new Map(),
    budget: { left: MOST_STEPS }
  };
}
var MOST_STEPS = 15e5;
function startAgain({ budget, built }) {
  (budget.left < 0 || built.size > MOST_KEPT) && built.clear(), budget.left = MOST_STEPS;
}
var MOST_KEPT = 500;
function isSpent(level, place) {
  let { budget } = level.building;
  return budget.left >= 0 ? !1 : (budget.left > -1 / 0 && warn(
    level,
    place,
    "this comes to more than can be built here, and the rest was left out. Split it up"
  ), budget.left = -1 / 0, level.accumulated.whole = !1, !0);
}
function nothingYet() {
  return {
    resources: [],
    variables: [],
    loosePatches: [],
    looseImages: [],
    whole: !0,
    files: /* @__PURE__ */ new Map()
  };
}
function warn({ building }, place, message) {
  building.problems.push({
    span: nodeSpan(place),
    severity: "warning",
    message
  });
}
function note({ building }, place, message) {
  building.problems.push({ span: nodeSpan(place), severity: "note", message });
}
function fileNamed(level, scalar) {
  let { building, folder, accumulated } = level, written = scalar.text, file = pathFrom(folder, written), outside = isOutside(folder, written);
  if (!outside && building.files.kind(file) !== "missing") return file;
  accumulated.whole = !1, isRemote(written) ? note(level, scalar, `${written} was not fetched. ${VENDOR_IT}`) : outside ? warn(
    level,
    scalar,
    `${written} lies outside of the folder that is checked, and was not read. Check a folder that holds both`
  ) : warn(level, scalar, `there is no ${file}. Correct the path, or add it`);
}
var VENDOR_IT = "To have it checked, keep a copy in the repository, or pipe the output of kustomize build into portcullis";
function documentsOf(level, file, scalar) {
  let read = level.building.files.documents(file);
  if (level.accumulated.files.set(file, scalar), "refused" in read) {
    level.accumulated.whole = !1, warn(level, scalar, `${file} was not read: ${read.refused}`);
    return;
  }
  return level.building.budget.left -= read.documents.reduce(
    (sum, { start, end }) => sum + (end - start) / 10,
    1
  ), treesOf(level, read, scalar);
}
function treesOf(level, read, place) {
  for (let problem of read.problems) level.building.problems.push(problem);
  return read.documents.flatMap((node) => {
    let made = treeOf(node);
    return made?.tooMuch && warn(level, place, "its aliases unfold to more than 100,000 values"), made ? [made.tree] : [];
  });
}
function listenerOf(level) {
  let { gone, narrowed } = level.building;
  return {
    gone: (tree, by) => addChange(gone, tree, by),
    narrowed: (holder, by) => addChange(narrowed, holder, by),
    refused: (place) => warn(
      level,
      place,
      "kustomize refuses this patch: a list, a mapping and a word cannot be merged with each other"
    )
  };
}

// src/formats/kubernetes/kustomize/generators.ts
var import_node_path2 = __toESM(require("node:path"), 1);

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

// src/formats/kubernetes/kustomize/resource.ts
function resourcesIn(document, depth = 0) {
  return document.kind !== "mapping" ? [] : wordOf(document, "kind").endsWith("List") && fieldOf(document, "items")?.kind === "sequence" ? depth > 8 ? [] : itemsIn(fieldOf(document, "items")).flatMap(
    (item) => resourcesIn(item, depth + 1)
  ) : [{ tree: document, before: [] }];
}
function identityOf(tree) {
  let apiVersion = wordOf(tree, "apiVersion"), slash = apiVersion.indexOf("/"), metadata2 = fieldOf(tree, "metadata");
  return {
    group: apiVersion.slice(0, Math.max(slash, 0)),
    version: apiVersion.slice(slash + 1),
    kind: wordOf(tree, "kind"),
    name: wordOf(metadata2, "name"),
    namespace: wordOf(metadata2, "namespace")
  };
}
function identitiesOf({ tree, before }) {
  return [...before, identityOf(tree)];
}
function isSameIdentity(one, other) {
  return one.group === other.group && one.version === other.version && one.kind === other.kind && one.name === other.name && effectiveNamespace(one) === effectiveNamespace(other);
}
function remember(resource) {
  resource.before.push(identityOf(resource.tree));
}
function effectiveNamespace(identity) {
  return isClusterScoped(identity) ? "_non_namespaceable_" : identity.namespace || "default";
}
var clusterKinds = {
  "": ["Namespace", "Node", "PersistentVolume", "ComponentStatus"],
  "admissionregistration.k8s.io": [
    "MutatingWebhookConfiguration",
    "ValidatingWebhookConfiguration",
    "ValidatingAdmissionPolicy",
    "ValidatingAdmissionPolicyBinding"
  ],
  "apiextensions.k8s.io": ["CustomResourceDefinition"],
  "apiregistration.k8s.io": ["APIService"],
  "certificates.k8s.io": ["CertificateSigningRequest"],
  "flowcontrol.apiserver.k8s.io": ["FlowSchema", "PriorityLevelConfiguration"],
  "networking.k8s.io": ["IngressClass"],
  "node.k8s.io": ["RuntimeClass"],
  policy: ["PodSecurityPolicy"],
  "rbac.authorization.k8s.io": ["ClusterRole", "ClusterRoleBinding"],
  "scheduling.k8s.io": ["PriorityClass"],
  "storage.k8s.io": [
    "CSIDriver",
    "CSINode",
    "StorageClass",
    "VolumeAttachment"
  ]
};
function isClusterScoped({ group, kind }) {
  return Object.hasOwn(clusterKinds, group) && clusterKinds[group].includes(kind);
}

// src/formats/kubernetes/kustomize/generators.ts
var generators = [
  { key: "configMapGenerator", kind: "ConfigMap", data: "data" },
  { key: "secretGenerator", kind: "Secret", data: "stringData" }
];
function runGenerators(level) {
  for (let { key, kind, data } of generators)
    for (let entry of itemsIn(fieldOf(level.root, key)))
      addObject(level, entry, kind, data);
}
function addObject(level, entry, kind, data) {
  let object = mappingAt(entry);
  putField(object, "apiVersion", scalarAt(entry, "v1")), putField(object, "kind", scalarAt(entry, kind));
  let metadata2 = mappingIn(object, "metadata", entry);
  for (let key of ["name", "namespace"]) {
    let said = fieldOf(entry, key);
    said?.kind === "scalar" && putField(metadata2, key, { ...said });
  }
  let texts = mappingAt(entry);
  for (let [name, text] of pairsOf2(level, entry))
    putField(texts, name, scalarOf(text));
  texts.entries.length > 0 && putField(object, data, texts), absorb(level, entry, object, data);
}
function absorb(level, entry, object, data) {
  let { resources } = level.accumulated, behavior = wordOf(entry, "behavior");
  if (behavior !== "merge" && behavior !== "replace") {
    resources.push({ tree: object, before: [] });
    return;
  }
  let wanted = identityOf(object), former = resources.find(
    (each) => identitiesOf(each).some((identity) => isSameIdentity(identity, wanted))
  );
  if (!former) {
    level.accumulated.whole && warn(
      level,
      fieldOf(entry, "name") ?? entry,
      `there is no ${wanted.kind} ${wanted.name} that this could be merged into`
    ), resources.push({ tree: object, before: [] });
    return;
  }
  let texts = fieldOf(object, data);
  if (behavior === "replace")
    putField(former.tree, data, texts ?? mappingAt(entry));
  else if (texts?.kind === "mapping") {
    let into = mappingIn(former.tree, data, entry);
    for (let key of keysOf(texts)) putField(into, key, fieldOf(texts, key));
  }
}
function pairsOf2(level, entry) {
  let words = (key) => itemsIn(fieldOf(entry, key)).flatMap(
    (item) => item.kind === "scalar" ? [item] : []
  ), env = fieldOf(entry, "env");
  return [
    ...[...words("envs"), ...env?.kind === "scalar" ? [env] : []].flatMap((scalar) => linesOf(level, scalar)),
    ...words("literals").flatMap(literal),
    ...words("files").flatMap((scalar) => fileOf(level, scalar))
  ];
}
function literal(scalar) {
  let text = scalarText(scalar), sign = text.value.indexOf("=");
  if (sign < 1) return [];
  let value = sliceText(text, sign + 1), inner = /^(["'])([^]*)\1$/.exec(value.value), { length } = value.value;
  return [
    [
      text.value.slice(0, sign),
      inner && length > 1 ? sliceText(value, 1, length - 1) : value
    ]
  ];
}
function fileOf(level, scalar) {
  let [name, named] = scalar.text.split("="), written = named ?? name, source = sourceOf(level, { ...scalar, text: written });
  if (!source) return [];
  let { text } = source;
  return [[named === void 0 ? import_node_path2.default.posix.basename(written) : name, wholeText(source, 0, text.length)]];
}
function linesOf(level, scalar) {
  let source = sourceOf(level, scalar);
  if (!source) return [];
  let pairs = [];
  for (let found of source.text.matchAll(
    /^[ \t]*([^\s#=][^=\r\n]*)=?(.*)$/gm
  )) {
    let [line, name, value] = found, end = found.index + line.length, text = value.replace(/\r$/, ""), start = end - value.length;
    pairs.push([name, wholeText(source, start, start + text.length)]);
  }
  return pairs;
}
function sourceOf(level, scalar) {
  let file = fileNamed(level, scalar);
  if (file === void 0) return;
  let source = level.building.files.source(file);
  if ("refused" in source) {
    warn(level, scalar, `${file} was not read: ${source.refused}`);
    return;
  }
  return level.accumulated.files.set(file, scalar), source;
}
function wholeText(source, start, end) {
  let text = source.text.slice(start, end);
  return textFrom(source, [{ text, start, end }], start, end);
}
function scalarOf(text) {
  let { source, start, end, value } = text;
  return {
    kind: "scalar",
    ...placedAt({ source, start, end }),
    text: value,
    style: "double",
    written: text
  };
}

// src/formats/kubernetes/kustomize/images.ts
function applyImages(level) {
  let { root, accumulated } = level, containers = accumulated.resources.filter(({ tree }) => wordOf(tree, "kind") !== "CustomResourceDefinition").flatMap(({ tree }) => containersIn(tree));
  for (let key of ["images", "imageTags"])
    for (let entry of itemsIn(fieldOf(root, key))) {
      let name = wordOf(entry, "name");
      if (name === "") continue;
      if (isSpent(level, entry)) return;
      level.building.budget.left -= containers.length;
      let isUsed = !1;
      for (let container2 of containers)
        isUsed = replaceImage(level, container2, entry, name) || isUsed;
      let view = viewDocument(entry);
      !isUsed && !accumulated.whole && view && accumulated.looseImages.push({
        entry: view,
        resource: `Kustomization/${level.folder}`
      });
    }
}
function containersIn(tree) {
  let found = [], ahead = [tree];
  for (let next = ahead.pop(); next; next = ahead.pop())
    if (next.kind === "sequence") ahead.push(...next.items.map(asTree));
    else if (next.kind === "mapping")
      for (let { key, value } of next.entries) {
        let below = asTree(value);
        ahead.push(below), key.kind === "scalar" && isListName.test(key.text) && found.push(...itemsIn(below));
      }
  return found;
}
var isListName = /^(?:containers|initContainers)$/;
function replaceImage(level, container2, entry, name) {
  let image = fieldOf(container2, "image");
  if (container2.kind !== "mapping" || image?.kind !== "scalar") return !1;
  let parts = partsOf(scalarText(image));
  if (parts?.name.value !== name) return !1;
  let newName = scalarAtKey(entry, "newName"), made = imageOf(image, parts, entry, newName);
  return newName && listenerOf(level).gone(image, newName), putField(container2, "image", made), !0;
}
function partsOf(text) {
  let found = /^(.*?)(?::([\w.{}-]*))?(?:@(\w+:[\w.{}-]*))?$/.exec(
    text.value
  );
  if (!found) return;
  let [, name = "", tag, digest] = found, end = text.value.length, afterTag = digest === void 0 ? end : end - digest.length - 1;
  return {
    name: sliceText(text, 0, name.length),
    ...tag && { tag: sliceText(text, name.length + 1, afterTag) },
    ...digest && { digest: sliceText(text, end - digest.length) }
  };
}
function imageOf(image, parts, entry, newName) {
  let place = placedAt(newName ?? image), [newTag, newDigest, suffix] = ["newTag", "digest", "tagSuffix"].map(
    (key) => {
      let scalar = scalarAtKey(entry, key);
      return scalar && scalarText(scalar);
    }
  ), isReplaced = newTag !== void 0 || newDigest !== void 0, tags = isReplaced ? [newTag] : [parts.tag, suffix], digest = isReplaced || suffix ? newDigest : parts.digest, mark = (text) => ({
    text,
    source: place.source,
    start: place.end,
    end: place.end
  }), tag = tags.flatMap((text) => text ? piecesOf(text) : []), pieces = [
    ...piecesOf(newName ? scalarText(newName) : parts.name),
    ...tag.length > 0 ? [mark(":"), ...tag] : [],
    ...digest ? [mark("@"), ...piecesOf(digest)] : []
  ], value = pieces.map(({ text }) => text).join(""), { source, start, end } = place;
  return { kind: "scalar", ...place, text: value, style: "double", written: { source, value, pieces, start, end } };
}
function piecesOf({ pieces, source }) {
  return pieces.map((piece) => ({ ...piece, source: piece.source ?? source }));
}
function scalarAtKey(entry, key) {
  let value = fieldOf(entry, key);
  return value?.kind === "scalar" && !isNull(value) && value.text !== "" ? value : void 0;
}

// src/formats/kubernetes/kustomize/labels.ts
var withTemplate = ["Deployment", "ReplicaSet", "DaemonSet", "StatefulSet"], onMetadata = { path: "metadata/labels", kinds: [], create: !0 }, onTemplates = [
  {
    path: "spec/template/metadata/labels",
    kinds: [...withTemplate, "ReplicationController", "Job"],
    create: !0
  },
  {
    path: "spec/jobTemplate/metadata/labels",
    kinds: ["CronJob"],
    create: !0
  },
  {
    path: "spec/jobTemplate/spec/template/metadata/labels",
    kinds: ["CronJob"],
    create: !0
  }
], onSelectors = [
  {
    path: "spec/selector",
    kinds: ["Service", "ReplicationController"],
    group: "",
    create: !0
  },
  { path: "spec/selector/matchLabels", kinds: withTemplate, create: !0 },
  { path: "spec/selector/matchLabels", kinds: ["Job"], create: !1 },
  {
    path: "spec/jobTemplate/spec/selector/matchLabels",
    kinds: ["CronJob"],
    create: !1
  },
  {
    path: "spec/selector/matchLabels",
    kinds: ["PodDisruptionBudget"],
    create: !1
  },
  ...[
    "spec/podSelector/matchLabels",
    "spec/ingress/from/podSelector/matchLabels",
    "spec/egress/to/podSelector/matchLabels"
  ].map((path3) => ({
    path: path3,
    kinds: ["NetworkPolicy"],
    group: "networking.k8s.io",
    create: !1
  }))
];
function applyLabels(level) {
  let { root, accumulated } = level, put = (pairs, spots) => {
    if (!(pairs?.kind !== "mapping" || isSpent(level, pairs))) {
      level.building.budget.left -= accumulated.resources.length * pairs.entries.length;
      for (let { tree } of accumulated.resources) {
        let identity = identityOf(tree);
        for (let spot of spots)
          isFor(spot, identity) && putPairs(tree, spot.path.split("/"), pairs, spot.create);
      }
    }
  };
  for (let entry of itemsIn(fieldOf(root, "labels")))
    put(fieldOf(entry, "pairs"), spotsOf(entry));
  put(fieldOf(root, "commonLabels"), everywhere);
}
var everywhere = [onMetadata, ...onTemplates, ...onSelectors];
function spotsOf(entry) {
  let own = itemsIn(fieldOf(entry, "fields")).map((field) => {
    let [kind, path3] = [wordOf(field, "kind"), wordOf(field, "path")], group = wordOf(field, "group");
    return {
      path: path3,
      kinds: kind ? [kind] : [],
      ...group && { group },
      create: wordOf(field, "create") === "true"
    };
  }), said = (key) => wordOf(entry, key) === "true";
  return said("includeSelectors") ? [...own, ...everywhere] : [...own, onMetadata, ...said("includeTemplates") ? onTemplates : []];
}
function isFor({ kinds, group }, identity) {
  return (kinds.length === 0 || kinds.includes(identity.kind)) && (group === void 0 || group === identity.group);
}
function putPairs(tree, path3, pairs, create2) {
  let [step, ...rest] = path3;
  if (tree.kind === "sequence") {
    for (let item of tree.items) putPairs(asTree(item), path3, pairs, create2);
    return;
  }
  if (tree.kind !== "mapping") return;
  if (step === void 0) {
    for (let key of keysOf(pairs)) putField(tree, key, fieldOf(pairs, key));
    return;
  }
  let next = fieldOf(tree, step) ?? (create2 ? mappingIn(tree, step, pairs) : void 0);
  next && putPairs(next, rest, pairs, create2);
}

// src/formats/kubernetes/kustomize/tree-paths.ts
function eachAt(tree, path3, visit) {
  walk(tree, path3.replaceAll("[]", "").split("."), () => {
  }, visit);
}
function walk(tree, steps, put, visit) {
  let [step, ...rest] = steps;
  if (step === void 0) return visit(tree, put);
  if (tree.kind === "sequence")
    for (let [i, item] of tree.items.entries())
      walk(asTree(item), steps, (value2) => tree.items[i] = value2, visit);
  if (tree.kind !== "mapping") return;
  let value = fieldOf(tree, step);
  value && walk(value, rest, (other) => putField(tree, step, other), visit);
}

// src/formats/kubernetes/kustomize/names.ts
function applyNamespace({ root, accumulated }) {
  let namespace = fieldOf(root, "namespace");
  if (!(namespace?.kind !== "scalar" || isNull(namespace)))
    for (let resource of accumulated.resources) {
      let { tree } = resource, identity = identityOf(tree), key = keyFor(identity);
      key && (remember(resource), putField(
        mappingIn(tree, "metadata", tree),
        key,
        scalarAt(namespace, namespace.text)
      ));
    }
}
function keyFor(identity) {
  return isNamespace(identity) ? "name" : isClusterScoped(identity) ? void 0 : "namespace";
}
function applyAffixes({ root, accumulated }) {
  for (let key of ["namePrefix", "nameSuffix"]) {
    let affix = fieldOf(root, key), text = wordOf(root, key);
    if (!(!affix || text === ""))
      for (let resource of accumulated.resources) {
        let { tree } = resource, name = wordOf(fieldOf(tree, "metadata"), "name");
        if (keepsName(identityOf(tree)) || name === "") continue;
        remember(resource);
        let whole = key === "namePrefix" ? text + name : name + text;
        rename(tree, whole, affix);
      }
  }
}
function rename(tree, name, place) {
  putField(mappingIn(tree, "metadata", place), "name", scalarAt(place, name));
}
function isNamespace({ group, kind }) {
  return group === "" && kind === "Namespace";
}
function keepsName(identity) {
  return isNamespace(identity) || ["CustomResourceDefinition", "APIService"].includes(identity.kind);
}
var serviceNames = [
  "spec.defaultBackend.service.name",
  "spec.rules[].http.paths[].backend.service.name",
  "spec.backend.serviceName",
  "spec.rules[].http.paths[].backend.serviceName"
];
function followRenames(resources) {
  let renamed = /* @__PURE__ */ new Map();
  for (let { tree, before } of resources) {
    let now = identityOf(tree);
    if (!(now.kind !== "Service" || now.group !== ""))
      for (let { name } of before)
        name !== now.name && renamed.set(`${now.namespace} ${name}`, now.name);
  }
  if (renamed.size !== 0)
    for (let { tree } of resources) {
      let { kind, namespace } = identityOf(tree);
      if (kind === "Ingress")
        for (let path3 of serviceNames)
          eachAt(tree, path3, (name, put) => {
            if (name.kind !== "scalar") return;
            let now = renamed.get(`${namespace} ${name.text}`);
            now !== void 0 && put(scalarAt(name, now));
          });
    }
}

// src/formats/kubernetes/kustomize/pointer.ts
function stepsOf(pointer) {
  if (pointer === "") return [];
  if (pointer.startsWith("/"))
    return pointer.slice(1).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function placeAt(root, steps) {
  let tree = root;
  for (let step of steps.slice(0, -1)) {
    let place = tree && stepInto(tree, step);
    tree = place && valueAt(place);
  }
  let last = steps.at(-1);
  return tree && last !== void 0 ? stepInto(tree, last) : void 0;
}
function valueAt(place) {
  if ("key" in place) return fieldOf(place.holder, place.key);
  let item = place.holder.items[place.index];
  return item && asTree(item);
}
function stepInto(tree, step) {
  if (tree.kind === "mapping") return { holder: tree, key: step };
  if (tree.kind !== "sequence" || isNull(tree)) return;
  let { length } = tree.items;
  if (step === "-") return { holder: tree, index: length };
  if (!/^-?\d+$/.test(step)) return;
  let index = Number(step);
  return { holder: tree, index: index < 0 ? index + length : index };
}

// src/formats/kubernetes/kustomize/json-patch.ts
function applyOperations(root, operations, listener, budget) {
  for (let operation of operations) {
    let why = applyOperation(root, operation, listener, budget);
    if (why !== void 0)
      return { at: fieldOf(operation, "path") ?? operation, why };
  }
}
var applying = /* @__PURE__ */ new Map([
  ["add", (job) => withValue(job, (value) => add(job, value))],
  ["replace", (job) => withValue(job, (value) => replace(job, value))],
  ["remove", (job) => remove(job.place, deciding(job), job.listener)],
  ["test", (job) => test(job)],
  [
    "copy",
    (job) => withSource(job, (from) => add(job, copyOf(valueAt(from), job.budget)))
  ],
  ["move", (job) => withSource(job, (from) => move(job, from))]
]);
function applyOperation(root, operation, listener, budget) {
  let apply = applying.get(wordOf(operation, "op"));
  if (!apply) return "it is none of add, replace, remove, move, copy and test";
  let place = placeOf(root, wordOf(operation, "path"));
  return place ? apply({ root, operation, place, listener, budget }) : "the path leads nowhere";
}
function placeOf(root, pointer) {
  let steps = stepsOf(pointer);
  return steps && placeAt(root, steps);
}
function withValue({ operation, budget }, apply) {
  let value = fieldOf(operation, "value");
  return value ? apply(copyOf(value, budget)) : "it has no value";
}
function withSource({ root, operation }, apply) {
  let from = placeOf(root, wordOf(operation, "from"));
  return from && valueAt(from) ? apply(from) : "nothing stands at `from`";
}
function add({ place, listener, operation }, value) {
  if ("key" in place) {
    let before = valueAt(place);
    before && listener.gone(before, deciding({ operation })), putField(place.holder, place.key, value), place.key === "protocol" && listener.narrowed(place.holder, value);
    return;
  }
  let { holder, index } = place;
  if (index < 0 || index > holder.items.length) return "the list is shorter";
  holder.items.splice(index, 0, value);
}
function replace(job, value) {
  let { place, listener } = job, before = valueAt(place);
  if (!before) return "nothing stands there to be replaced";
  if ("key" in place) return add(job, value);
  listener.gone(before, deciding(job)), place.holder.items[place.index] = value;
}
function remove(place, by, listener) {
  let before = valueAt(place);
  if (!before) return "nothing stands there to be removed";
  listener.gone(before, by), "key" in place ? dropField(place.holder, place.key) : place.holder.items.splice(place.index, 1);
}
function move(job, from) {
  let { root, operation } = job, value = valueAt(from);
  remove(from, value, { gone: () => {
  }, narrowed: () => {
  } });
  let place = placeOf(root, wordOf(operation, "path"));
  return place ? add({ ...job, place }, value) : "the path leads nowhere";
}
function test({ operation, place }) {
  let wanted = fieldOf(operation, "value"), found = valueAt(place);
  return !wanted || !found ? wanted || found ? DIFFERENT : void 0 : isEqual(found, wanted) ? void 0 : DIFFERENT;
}
var DIFFERENT = "what stands there is something else";
function isEqual(one, other) {
  return one.kind === "scalar" && other.kind === "scalar" ? resolveScalar(one, "kubectl") === resolveScalar(other, "kubectl") : one.kind === "sequence" && other.kind === "sequence" ? one.items.length === other.items.length && one.items.every(
    (item, i) => isEqual(asTree(item), asTree(other.items[i]))
  ) : one.kind !== "mapping" || other.kind !== "mapping" ? !1 : [.../* @__PURE__ */ new Set([...keysOf(one), ...keysOf(other)])].every((name) => {
    let [a, b] = [fieldOf(one, name), fieldOf(other, name)];
    return a !== void 0 && b !== void 0 && isEqual(a, b);
  });
}
function deciding({ operation }) {
  return fieldOf(operation, "value") ?? fieldOf(operation, "path") ?? operation;
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
var import_yaml2 = require("./yaml.js");
function parseInner(text) {
  let inner = { file: text.source.file, text: text.value }, { documents, problems } = (0, import_yaml2.parseYaml)(inner), mover = {
    part: slicerOf(text),
    place: placerOf(text),
    source: text.source,
    moved: /* @__PURE__ */ new Map()
  };
  return {
    documents: documents.map((node) => move2(node, mover, 0)),
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
function move2(node, mover, depth) {
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
    return remember2(
      verbatim ? plain : { ...plain, written: writtenAs(node, mover) }
    );
  }
  let inside = (each) => move2(each, mover, depth + 1);
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
    remember2(sequence);
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
  remember2(mapping);
  for (let { key, value } of node.entries)
    mapping.entries.push({ key: inside(key), value: inside(value) });
  return mapping;
  function remember2(moved) {
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

// src/formats/kubernetes/kustomize/patch-files.ts
function patchOf(level, entry) {
  if (entry.kind === "scalar") return inFile(level, entry);
  let [path3, text] = [fieldOf(entry, "path"), fieldOf(entry, "patch")], patch = text?.kind === "scalar" && text.text.trim() !== "" ? inline(level, text) : path3?.kind === "scalar" && inFile(level, path3);
  if (!patch) return;
  let [target, options] = [
    fieldOf(entry, "target"),
    fieldOf(entry, "options")
  ];
  return { ...patch, ...target && { target }, ...options && { options } };
}
function inline(level, place) {
  let read = parseInner(scalarText(place));
  return { documents: treesOf(level, read, place), place };
}
function patchNamed(level, item) {
  return inlineObjects(level, item) ?? inFile(level, item);
}
function inlineObjects(level, place) {
  return place.text.includes(":") && /[\n{]/.test(place.text) ? inline(level, place) : void 0;
}
function inFile(level, place) {
  let file = fileNamed(level, place), documents = file === void 0 ? void 0 : documentsOf(level, file, place);
  return file !== void 0 && documents ? { documents, place, file } : void 0;
}

// src/formats/kubernetes/selectors.ts
var tests = /* @__PURE__ */ new Map([
  ["In", (value, values) => value !== void 0 && values.includes(value)],
  ["NotIn", (value, values) => value === void 0 || !values.includes(value)],
  ["Exists", (value) => value !== void 0],
  ["DoesNotExist", (value) => value === void 0]
]);
function selects(selector, labels) {
  return selector.every(
    ({ key, operator, values }) => tests.get(operator)?.(labels.get(key), values) ?? !0
  );
}

// src/formats/kubernetes/kustomize/selector.ts
var any = () => !0;
async function readTarget(target) {
  let [group, version, kind, name, namespace] = await Promise.all(
    ["group", "version", "kind", "name", "namespace"].map(
      (key) => wholeMatch(wordOf(target, key))
    )
  );
  return {
    group,
    version,
    kind,
    name,
    namespace,
    labels: parseSelector(wordOf(target, "labelSelector")),
    annotations: parseSelector(wordOf(target, "annotationSelector"))
  };
}
function isSelected(target, resource) {
  let now = identityOf(resource.tree), first = resource.before[0] ?? now, either = (test2) => test2(first) || test2(now);
  return either((each) => target.namespace(effectiveNamespace(each))) && either((each) => target.name(each.name)) && hasType(target, now) && hasLabels(target, resource.tree);
}
function hasType(target, identity) {
  return target.group(identity.group) && target.version(identity.version) && target.kind(identity.kind);
}
function hasLabels(target, tree) {
  let labels = (key) => pairsOfTree(fieldAt(tree, "metadata", key));
  return selects(target.labels, labels("labels")) && selects(target.annotations, labels("annotations"));
}
async function wholeMatch(pattern) {
  if (pattern === "") return any;
  if (/^[\w-]+$/.test(pattern)) return (text) => text === pattern;
  let { RE2JS } = await Promise.resolve().then(() => __toESM(require("./regular-expressions.js"), 1));
  try {
    let compiled = RE2JS.compile(pattern);
    return (text) => compiled.matches(text);
  } catch {
    return () => !1;
  }
}
var inSet = /^\s*([^\s,=!()]+)\s+(in|notin)\s*\(([^)]*)\)\s*$/, equality = /^\s*([^\s,=!()]+)\s*(==|=|!=)\s*([^\s,=!()]*)\s*$/, presence = /^\s*(!?)\s*([^\s,=!()]+)\s*$/;
function parseSelector(text) {
  return text.trim() === "" ? [] : text.split(/,(?![^(]*\))/).map((part) => {
    let set = inSet.exec(part);
    if (set)
      return {
        key: set[1],
        operator: set[2] === "in" ? "In" : "NotIn",
        values: set[3].split(",").map((value) => value.trim())
      };
    let equal = equality.exec(part);
    if (equal)
      return {
        key: equal[1],
        operator: equal[2] === "!=" ? "NotIn" : "In",
        values: [equal[3]]
      };
    let [, not, key] = presence.exec(part) ?? [];
    return {
      key: key ?? part,
      operator: not === "!" ? "DoesNotExist" : "Exists",
      values: []
    };
  });
}

// src/formats/kubernetes/kustomize/merge-lists.ts
function mergeItems(own, patch, shape, listener) {
  if (shape.keys.length === 0) return mergeWords(own, patch);
  let all = alike(differentValues(shape.keys, [patch, own])), keys = keysInUse(shape.keys, all), merged = { kind: "sequence", ...placedAt(own), items: [] };
  for (let values of all) {
    let key = {
      keys,
      values: values.filter((_, i) => keys.includes(shape.keys[i]))
    }, item = mergePatch(
      {
        own: itemWith(own, key),
        patch: itemWith(patch, key),
        shape: shape.items
      },
      listener
    );
    !item || isEmpty(item) ? setItem(own, key, void 0) : (item.kind === "mapping" && sayKeys(item, key), setItem(merged, key, item));
  }
  return all.length > 0 ? putBehind(merged, own, keys) : own;
}
function mergeWords(own, patch) {
  let words = /* @__PURE__ */ new Map();
  for (let item of [...patch?.items ?? [], ...own.items])
    item.kind === "scalar" && !words.has(item.text) && words.set(item.text, item);
  return replaceItems(own, [...words.values()]), own;
}
function differentValues(keys, lists) {
  let found = /* @__PURE__ */ new Map();
  for (let list of lists)
    for (let item of itemsIn(list)) {
      let values = keys.map((key) => textAt2(item, key));
      found.set(values.join("\0"), values);
    }
  return [...found.values()];
}
function alike(values) {
  let result = [...values];
  if ((result[0]?.length ?? 0) < 2) return result;
  for (let i of result.keys()) {
    let before = result[i];
    for (let j of result.keys()) {
      let both = together(before, result[j]);
      both && (result[i] = result[j] = both);
    }
  }
  return result;
}
function together(one, other) {
  let isSame = (value, i) => value === other[i];
  return one.every(
    (value, i) => isSame(value, i) || value === "" || other[i] === ""
  ) && one.some(isSame) ? one.map((value, i) => value || other[i]) : void 0;
}
function keysInUse(keys, all) {
  let used = keys.filter((_, i) => all.some((values) => values[i] !== ""));
  return used.length > 0 ? used : keys;
}
function itemWith(list, { keys, values }) {
  let isSaid = values.some((value) => value !== "");
  return itemsIn(list).find(
    (item) => keys.every((key, i) => {
      let field = fieldOf(item, key);
      return isSaid && values[i] === "" ? !0 : field?.kind === "scalar" && field.text === values[i];
    })
  );
}
function hasValue(item, key, value) {
  let field = fieldOf(item, key);
  return field ? !value || field.kind === "scalar" && field.text === value : !1;
}
function setItem(list, { keys, values }, item) {
  let isThere = !1, items = list.items.flatMap((node) => {
    let each = asTree(node);
    return isNull(each) || isEmpty(each) ? [] : each.kind !== "mapping" ? [node] : values.length === 0 ? [] : keys.every(
      (key, i) => i >= values.length || hasValue(each, key, values[i])
    ) ? (isThere = !0, item ? [item] : []) : [node];
  });
  item && !isThere && items.push(item), replaceItems(list, items);
}
function putBehind(list, rest, keys) {
  for (let node of rest.items) {
    let item = asTree(node), values = [];
    for (let key of keys) {
      let value = fieldOf(item, key);
      value ? values.push(value.kind === "scalar" ? value.text : "") : list.items.push(item);
    }
    keys.length > 1 && setItem(list, { keys, values }, void 0), setItem(list, { keys, values }, item);
  }
  return list;
}
function sayKeys(item, { keys, values }) {
  for (let [i, key] of keys.entries())
    !fieldOf(item, key) && values[i] && putField(item, key, scalarAt(item, values[i]));
}
function isEmpty(tree) {
  return tree.kind === "mapping" && tree.entries.length === 0;
}
function textAt2(item, key) {
  let value = fieldOf(item, key);
  return value?.kind === "scalar" && !isNull(value) ? value.text : "";
}

// src/formats/kubernetes/kustomize/merge-keys.ts
function listBy(keys, fields = {}) {
  return { keys, items: { fields } };
}
var container = {
  ports: listBy(["containerPort", "protocol"]),
  env: listBy(["name"]),
  volumeMounts: listBy(["mountPath"]),
  volumeDevices: listBy(["devicePath"])
}, metadata = {
  fields: { finalizers: listBy([]), ownerReferences: listBy(["uid"]) }
}, podSpec = {
  fields: {
    containers: listBy(["name"], container),
    initContainers: listBy(["name"], container),
    ephemeralContainers: listBy(["name"], container),
    volumes: listBy(["name"]),
    imagePullSecrets: listBy(["name"]),
    hostAliases: listBy(["ip"]),
    topologySpreadConstraints: listBy(["topologyKey", "whenUnsatisfiable"])
  }
}, template = { fields: { metadata, spec: podSpec } }, status = { fields: { conditions: listBy(["type"]) } }, withTemplate2 = { fields: { template } }, webhooks = { webhooks: listBy(["name"]) }, cronJob = {
  spec: {
    fields: { jobTemplate: { fields: { metadata, spec: withTemplate2 } } }
  }
}, shapes = new Map([
  ["apps/v1 DaemonSet", { spec: withTemplate2, status }],
  ["apps/v1 Deployment", { spec: withTemplate2, status }],
  ["apps/v1 ReplicaSet", { spec: withTemplate2, status }],
  ["apps/v1 StatefulSet", { spec: withTemplate2, status }],
  ["batch/v1 CronJob", cronJob],
  ["batch/v1 Job", { spec: withTemplate2, status }],
  ["batch/v1beta1 CronJob", cronJob],
  ["v1 Pod", { spec: podSpec }],
  ["v1 PodTemplate", { template }],
  ["v1 ReplicationController", { spec: withTemplate2, status }],
  ["v1 Service", { spec: { fields: { ports: listBy(["port", "protocol"]) } } }],
  ["v1 ServiceAccount", { secrets: listBy(["name"]) }],
  ["admissionregistration.k8s.io/v1 MutatingWebhookConfiguration", webhooks],
  ["admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration", webhooks],
  ...[
    "v1 ConfigMap",
    "v1 Secret",
    "v1 Endpoints",
    "v1 Namespace",
    "v1 PersistentVolumeClaim",
    "networking.k8s.io/v1 NetworkPolicy",
    "networking.k8s.io/v1 Ingress",
    "policy/v1 PodDisruptionBudget"
  ].map((type) => [type, {}])
]);
function shapeOf(apiVersion, kind) {
  let fields = shapes.get(`${apiVersion} ${kind}`);
  return fields && { fields: { metadata, ...fields } };
}

// src/formats/kubernetes/kustomize/strategic-merge.ts
function mergePatch(sides, listener) {
  let { own, patch } = sides, kind = [own, patch].find((each) => each && !isNull(each))?.kind;
  if (kind === void 0) return patch ? void 0 : own;
  let odd = [own, patch].find(
    (each) => each && !isNull(each) && each.kind !== kind
  );
  if (odd)
    return listener.refused(odd), own;
  let shape = sides.shape ?? typeOf(own) ?? typeOf(patch);
  return kind === "mapping" ? mergeMappings({ own, patch, shape }, listener) : kind === "sequence" && shape?.keys !== void 0 ? mergeSequences({ own, patch, shape }, listener) : patch ? (own && own !== patch && listener.gone(own, patch), isNull(patch) ? void 0 : patch) : own;
}
function typeOf(tree) {
  return tree?.kind === "mapping" ? shapeOf(wordOf(tree, "apiVersion"), wordOf(tree, "kind")) : void 0;
}
function mergeMappings({ own, patch, shape }, listener) {
  let start = startFrom(own, patch, listener);
  if (start?.kind !== "mapping") return;
  let names2 = /* @__PURE__ */ new Set([
    ...keysOf(start),
    ...patch?.kind === "mapping" ? keysOf(patch) : []
  ]);
  for (let name of names2) mergeField(start, name, patch, shape, listener);
  return start;
}
function mergeField(start, name, patch, shape, listener) {
  let own = fieldOf(start, name), added = fieldOf(patch, name), below = shape?.fields?.[name];
  if (own && !added && isNull(own)) return;
  let merged = mergePatch({ own, patch: added, shape: below }, listener);
  !merged || isNull(merged) && added ? dropField(start, name) : merged !== own && putField(start, name, merged), name === "protocol" && added && added !== own && listener.narrowed(start, added);
}
function mergeSequences({ own, patch, shape }, listener) {
  let start = startFrom(own, patch, listener);
  if (start?.kind === "sequence")
    return mergeItems(
      start,
      patch?.kind === "sequence" ? patch : void 0,
      { keys: shape?.keys ?? [], items: shape?.items },
      listener
    );
}
function startFrom(own, patch, listener) {
  let isNew = !own || isNull(own);
  if (!patch) return own;
  if (isNull(patch)) {
    isNew || listener.gone(own, patch);
    return;
  }
  let directive = directiveOf(patch);
  directive && !(isNew && patch.kind === "sequence") && takeOut(patch, directive);
  let word = directive?.text;
  if (!isNew && own !== patch && directive && word !== "merge" && listener.gone(own, directive), word !== "delete")
    return isNew || word === "replace" ? patch : own;
}
function directiveOf(patch) {
  let holder = patch.kind === "sequence" ? itemsIn(patch).find((item) => fieldOf(item, "$patch")) : patch;
  if (patch.kind === "sequence" && !hasOneKey(holder)) return;
  let value = fieldOf(holder, "$patch");
  return value?.kind === "scalar" ? value : void 0;
}
function hasOneKey(tree) {
  return tree?.kind === "mapping" && tree.entries.length === 1;
}
function takeOut(patch, directive) {
  patch.kind === "mapping" ? dropField(patch, "$patch") : patch.kind === "sequence" && replaceItems(
    patch,
    patch.items.filter(
      (item) => fieldOf(asTree(item), "$patch") !== directive
    )
  );
}

// src/formats/kubernetes/kustomize/patches.ts
async function applyPatches(level) {
  let { root } = level;
  for (let item of itemsIn(fieldOf(root, "patchesStrategicMerge"))) {
    if (item.kind !== "scalar") continue;
    let patch = patchNamed(level, item);
    patch && await applyPatch(level, patch);
  }
  for (let entry of itemsIn(fieldOf(root, "patches"))) {
    let patch = patchOf(level, entry);
    patch && await applyPatch(level, patch);
  }
}
async function applyJsonPatches(level) {
  for (let entry of itemsIn(fieldOf(level.root, "patchesJson6902"))) {
    let patch = patchOf(level, entry);
    patch && await applyPatch(level, patch);
  }
}
async function applyPatch(level, patch) {
  let [first] = patch.documents;
  (first?.kind === "sequence" ? await applyList(level, patch, first) : await applyMerge(level, patch)) && patch.file !== void 0 && level.building.patchFiles.add(patch.file);
}
async function applyList(level, patch, list) {
  let { place, target } = patch;
  if (isFlowList(list) && !isJson(list))
    return warn(level, place, NOT_JSON), !1;
  if (!target)
    return warn(level, place, "kustomize refuses a JSON patch without a target"), !1;
  let selected = await selectedBy(level, target);
  selected.length === 0 && readAlone(level, patch);
  for (let resource of selected) {
    remember(resource);
    let failed = applyOperations(
      resource.tree,
      itemsIn(list),
      listenerOf(level),
      level.building.budget
    );
    failed && warn(
      level,
      failed.at,
      `kustomize cannot patch ${shown(resource.tree)} here: ${failed.why}`
    );
  }
  return selected.length > 0;
}
var NOT_JSON = "kustomize reads a patch that begins with [ as JSON, and this is none. Write it as a list with a dash for each operation";
function isFlowList({ source, start }) {
  return source.text[start] === "[";
}
function isJson({ source, start, end }) {
  try {
    return JSON.parse(source.text.slice(start, end)), !0;
  } catch {
    return !1;
  }
}
async function applyMerge(level, patch) {
  let { target, place } = patch, documents = patch.documents.flatMap((each) => resourcesIn(each));
  target && documents.length > 1 && warn(level, place, "kustomize refuses several patches with one target");
  let isApplied = !1;
  for (let { tree } of documents) {
    let meant = target ? await selectedBy(level, target) : calledLike(level, tree);
    for (let resource of meant) mergeInto(level, resource, tree, patch);
    isApplied ||= meant.length > 0, !(meant.length > 0) && (level.accumulated.whole ? target || warn(
      level,
      nameIn(tree) ?? place,
      `no resource is called ${shown(tree)}, so kustomize cannot apply this patch. Correct apiVersion, kind, name and namespace, or take the patch out`
    ) : readAlone(level, { ...patch, documents: [tree] }));
  }
  return isApplied;
}
async function selectedBy(level, words) {
  if (isSpent(level, words)) return [];
  level.building.budget.left -= level.accumulated.resources.length;
  let target = await readTarget(words);
  return level.accumulated.resources.filter((each) => isSelected(target, each));
}
function calledLike(level, patch) {
  if (isSpent(level, patch)) return [];
  level.building.budget.left -= level.accumulated.resources.length;
  let wanted = identityOf(patch);
  return level.accumulated.resources.filter(
    (each) => identitiesOf(each).some((identity) => isSameIdentity(identity, wanted))
  );
}
function mergeInto(level, resource, patch, { options }) {
  if (wordOf(patch, "$patch") === "replace") return;
  let own = resource.tree, { budget } = level.building;
  budget.left -= (own.end - own.start) / 20;
  let changes = copyOf(patch, budget);
  if (changes.kind !== "mapping") return;
  let [mayName, mayKind] = ["allowNameChange", "allowKindChange"].map(
    (key) => wordOf(options, key) === "true"
  );
  (mayName || mayKind) && remember(resource), dropField(changes, "apiVersion"), mayKind || dropField(changes, "kind");
  let metadata2 = fieldOf(changes, "metadata");
  metadata2?.kind === "mapping" && (mayName || dropField(metadata2, "name"), dropField(metadata2, "namespace"));
  let merged = mergePatch(
    { own, patch: changes, shape: void 0 },
    listenerOf(level)
  ), { accumulated } = level;
  (merged?.kind !== "mapping" || merged.entries.length === 0) && (accumulated.resources = accumulated.resources.filter(
    (each) => each !== resource
  ));
}
function readAlone(level, { documents, target }) {
  let { accumulated } = level;
  if (!accumulated.whole)
    for (let document of documents) {
      let holder = mappingAt(document);
      putField(holder, "patch", copyOf(document, level.building.budget)), target && putField(holder, "target", target);
      let view = viewDocument(holder);
      view && accumulated.loosePatches.push(view);
    }
}
function nameIn(tree) {
  return fieldOf(fieldOf(tree, "metadata"), "name") ?? fieldOf(tree, "kind");
}
function shown(tree) {
  let { kind, namespace, name } = identityOf(tree);
  return [kind, namespace, name].filter(Boolean).join("/") || "(unnamed)";
}

// src/formats/kubernetes/kustomize/field-paths.ts
function fieldPathOf(path3) {
  let steps = [], step = "", depth = 0;
  for (let i = 0; i < path3.length; i++) {
    let letter = path3[i];
    letter === "\\" && path3[i + 1] === "." ? step += path3[++i] : letter === "." && depth === 0 ? (step !== "" && steps.push(step), step = "") : (letter === "[" && depth++, letter === "]" && depth--, step += letter);
  }
  return step === "" ? steps : [...steps, step];
}
function placesAt(tree, steps, make) {
  let [step, ...rest] = steps;
  if (step === void 0) return [];
  let places = placesOf(tree, step, make, rest);
  return rest.length === 0 ? places : places.flatMap((place) => {
    let value = "key" in place ? fieldOf(place.holder, place.key) : asTree(place.holder.items[place.index]);
    return value ? placesAt(value, rest, make) : [];
  });
}
function placesOf(tree, step, make, rest) {
  if (tree.kind === "sequence") {
    let wanted = /^\[(.*?)=(.*)\]$/.exec(step);
    return tree.items.flatMap((item, index) => (wanted ? isWanted(asTree(item), wanted[1], wanted[2]) : step === "*" || step === `${index}`) ? [{ holder: tree, index }] : []);
  }
  if (tree.kind !== "mapping") return [];
  if (step === "*") return keysOf(tree).map((key2) => ({ holder: tree, key: key2 }));
  let key = /^\[([^=]*)\]$/.exec(step)?.[1] ?? step;
  if (!fieldOf(tree, key)) {
    if (!make) return [];
    create(tree, key, make, rest);
  }
  return [{ holder: tree, key }];
}
function create(holder, key, make, rest) {
  let next = rest[0], wanted = next === void 0 ? null : /^\[(.+?)=(.*)\]$/.exec(next);
  if (next === void 0) putField(holder, key, make());
  else if (wanted) {
    let item = mappingAt(holder);
    putField(item, wanted[1], scalarAt(holder, wanted[2]));
    let { source, start, end } = holder;
    putField(holder, key, { kind: "sequence", ...{ source, start, end, tag: "" }, items: [item] });
  } else putField(holder, key, mappingAt(holder));
}
function isWanted(item, key, value) {
  return key === "" ? item.kind === "scalar" && item.text === value : wordOf(item, key) === value;
}

// src/formats/kubernetes/kustomize/replacements.ts
async function applyReplacements(level) {
  for (let entry of itemsIn(fieldOf(level.root, "replacements"))) {
    let path3 = fieldOf(entry, "path"), inFile2 = path3?.kind === "scalar" ? listIn(level, path3) : [entry];
    for (let each of inFile2) await replace2(level, each);
  }
}
function listIn(level, path3) {
  let file = fileNamed(level, path3);
  return ((file === void 0 ? void 0 : documentsOf(level, file, path3)) ?? []).flatMap(
    (each) => each.kind === "sequence" ? itemsIn(each) : [each]
  );
}
async function replace2(level, entry) {
  let value = sourceOf2(level, entry);
  if (!value) return;
  let copied = withOrigin(value, entry);
  for (let target of itemsIn(fieldOf(entry, "targets")))
    await fill(level, target, copied);
}
function withOrigin(value, entry) {
  if (value.kind !== "scalar") return value;
  let by = fieldOf(fieldOf(entry, "source"), "fieldPath") ?? entry, origin = [{ span: nodeSpan(by), message: "copied from here" }], text = scalarText(value), pieces = text.pieces.map((piece) => ({
    ...piece,
    origin: [...origin, ...piece.origin ?? []]
  }));
  return { ...value, written: { ...text, pieces } };
}
function sourceOf2(level, entry) {
  let literal2 = fieldOf(entry, "sourceValue");
  if (literal2) return literal2;
  let source = fieldOf(entry, "source"), found = level.accumulated.resources.filter(
    (each) => identitiesOf(each).some((identity) => isMeant(source, identity))
  ), path3 = wordOf(source, "fieldPath") || "metadata.name", [resource] = found, place = resource && placesAt(resource.tree, fieldPathOf(path3), void 0)[0], value = place && valueAt(place);
  if (!value || found.length > 1) {
    level.accumulated.whole && warn(
      level,
      fieldOf(source, "fieldPath") ?? source ?? entry,
      found.length > 1 ? "kustomize refuses this: several resources may be the source" : "kustomize refuses this: there is no such source"
    );
    return;
  }
  return partOf(value, fieldOf(source, "options"));
}
var identityKeys = ["group", "version", "kind", "name", "namespace"];
function isMeant(source, identity) {
  return identityKeys.every((key) => {
    let wanted = wordOf(source, key);
    return wanted === "" || wanted === identity[key];
  });
}
function partOf(value, options) {
  let delimiter = wordOf(options, "delimiter");
  if (delimiter === "" || value.kind !== "scalar") return value;
  let part = split(scalarText(value), delimiter)[indexOf(options)];
  return part && scalarLike(value, part);
}
async function fill(level, entry, value) {
  let select = fieldOf(entry, "select"), target = await readTarget(select), rejects = await Promise.all(
    itemsIn(fieldOf(entry, "reject")).map(readTarget)
  ), paths2 = itemsIn(fieldOf(entry, "fieldPaths")), options = fieldOf(entry, "options");
  if (!isSpent(level, entry)) {
    level.building.budget.left -= level.accumulated.resources.length;
    for (let resource of level.accumulated.resources)
      if (isAny([target], resource) && !isAny(rejects, resource))
        for (let path3 of paths2)
          fillAt(level, resource.tree, path3, value, options);
  }
}
function isAny(targets, resource) {
  return targets.some(
    (target) => hasLabels(target, resource.tree) && identitiesOf(resource).some(
      (identity) => hasType(target, identity) && target.name(identity.name) && target.namespace(identity.namespace || "default")
    )
  );
}
function fillAt(level, tree, path3, value, options) {
  if (path3.kind !== "scalar") return;
  let { budget } = level.building, make = wordOf(options, "create") === "true" ? () => copyOf(value, budget) : void 0, places = placesAt(tree, fieldPathOf(path3.text), make);
  places.length === 0 && level.accumulated.whole && warn(level, path3, "kustomize refuses this: there is no such field");
  for (let place of places) {
    let before = valueAt(place), after = filled(before, value, options, budget);
    before && before.start !== value.start && listenerOf(level).gone(before, value), "key" in place ? putField(place.holder, place.key, after) : place.holder.items[place.index] = after;
  }
}
function filled(before, value, options, budget) {
  if (before?.kind !== "scalar" || value.kind !== "scalar")
    return copyOf(value, budget);
  budget.left -= before.text.length + value.text.length;
  let delimiter = wordOf(options, "delimiter"), text = scalarText(value);
  if (delimiter === "") return scalarLike(before, text, value);
  let parts = split(scalarText(before), delimiter), index = indexOf(options);
  return index < 0 ? parts.unshift(text) : parts.splice(Math.min(index, parts.length), 1, text), scalarLike(before, joined(parts, delimiter, before));
}
function indexOf(options) {
  return Number(wordOf(options, "index")) || 0;
}
function split(text, delimiter) {
  let at = 0;
  return text.value.split(delimiter).map((part) => {
    let from = at;
    return at += part.length + delimiter.length, sliceText(text, from, from + part.length);
  });
}
function joined(parts, delimiter, { source, start, end }) {
  let pieces = parts.flatMap((part, i) => [
    ...i > 0 ? [{ text: delimiter, source, start, end: start }] : [],
    ...part.pieces.map((piece) => ({
      ...piece,
      source: piece.source ?? part.source
    }))
  ]), value = pieces.map(({ text }) => text).join("");
  return { source, value, pieces, start, end };
}
function scalarLike(model, text, place) {
  return {
    kind: "scalar",
    ...placedAt(place ?? { ...model, ...standing2(text) }),
    tag: model.tag,
    text: text.value,
    style: model.style,
    written: text
  };
}
function standing2({
  source,
  start,
  end
}) {
  return { source, start, end };
}

// src/formats/kubernetes/kustomize/variables.ts
var podSpecs = [
  "spec",
  "spec.template.spec",
  "spec.jobTemplate.spec.template.spec"
], paths = [
  ...podSpecs.flatMap(
    (spec) => ["containers", "initContainers"].flatMap(
      (list) => ["args", "command", "env.value"].map((path3) => `${spec}.${list}.${path3}`)
    )
  ),
  "spec.template.metadata.annotations",
  "metadata.annotations"
];
function resolveVariables(variables, resources, budget) {
  if (variables.length === 0) return;
  let values = /* @__PURE__ */ new Map();
  for (let variable of variables) {
    let value = valueOf(variable, resources);
    value && values.set(wordOf(variable, "name"), value);
  }
  for (let { tree } of resources)
    for (let path3 of paths)
      eachAt(tree, path3, (found, put) => {
        found.kind === "scalar" ? put(expanded(found, values, budget)) : found.kind === "sequence" && found.items.forEach((item, i) => {
          let word = asTree(item);
          word.kind === "scalar" && (found.items[i] = expanded(word, values, budget));
        });
      });
}
function valueOf(variable, resources) {
  let reference = fieldOf(variable, "objref"), path3 = wordOf(fieldOf(variable, "fieldref"), "fieldpath"), resource = resources.find(
    (each) => identitiesOf(each).some(
      ({ kind, name }) => kind === wordOf(reference, "kind") && name === wordOf(reference, "name")
    )
  );
  if (!resource) return;
  let [place] = placesAt(
    resource.tree,
    // `ports[0].port` is another way to write `ports.0.port`.
    fieldPathOf((path3 || "metadata.name").replaceAll(/\[(\d+)\]/g, ".$1")),
    void 0
  ), value = place && valueAt(place);
  return value?.kind === "scalar" ? value : void 0;
}
function expanded(word, values, budget) {
  if (!word.text.includes("$(")) return word;
  let text = scalarText(word), pieces = [], at = 0;
  for (let found of text.value.matchAll(/\$(?:\$|\(([^)]+)\))/g)) {
    let value2 = found[1] === void 0 ? void 0 : values.get(found[1]);
    !value2 || budget.left < 0 || (budget.left -= value2.text.length, pieces.push(...piecesOf2(sliceText(text, at, found.index))), pieces.push(...piecesOf2(scalarText(value2))), at = found.index + found[0].length);
  }
  if (at === 0) return word;
  pieces.push(...piecesOf2(sliceText(text, at)));
  let value = pieces.map((piece) => piece.text).join(""), { source, start, end } = text, written = { source, value, pieces, start, end }, alone = values.get(/^\$\(([^)]+)\)$/.exec(word.text)?.[1] ?? ""), { style, tag } = alone ?? { style: "double", tag: "" };
  return { ...word, text: value, style, tag, written };
}
function piecesOf2({ pieces, source }) {
  return pieces.map((piece) => ({ ...piece, source: piece.source ?? source }));
}

// src/formats/kubernetes/kustomize/build.ts
async function buildKustomization(building, file) {
  startAgain(building);
  let accumulated = await accumulate(building, file, nothingYet(), []);
  return accumulated.resources = accumulated.resources.filter(
    ({ tree }) => !isLocal(tree)
  ), followRenames(accumulated.resources), resolveVariables(
    accumulated.variables,
    accumulated.resources,
    building.budget
  ), accumulated;
}
function isLocal(tree) {
  let annotations = fieldAt(tree, "metadata", "annotations"), key = "config.kubernetes.io/local-config";
  return fieldOf(annotations, key) !== void 0 && wordOf(annotations, key) !== "false";
}
var DEEPEST2 = 50;
async function accumulate(building, file, accumulated, stack) {
  let read = building.files.documents(file), [first] = "refused" in read ? [] : read.documents;
  if ("refused" in read || !first) return accumulated;
  let scratch = { building, file, accumulated, stack: [...stack, file] }, [root] = treesOf(
    { ...scratch, folder: folderOf(file), root: first },
    { documents: [first], problems: read.problems },
    first
  );
  if (!root) return accumulated;
  stack.length === 0 && wordOf(root, "kind") === "Component" && (accumulated.whole = !1);
  let level = { ...scratch, folder: folderOf(file), root };
  for (let key of ["resources", "bases"])
    for (let item of itemsIn(fieldOf(root, key)))
      item.kind === "scalar" && await addResource(level, item);
  runGenerators(level);
  for (let item of itemsIn(fieldOf(root, "components")))
    item.kind === "scalar" && await addComponent(level, item);
  sayUnread(level), await transform(level);
  for (let variable of itemsIn(fieldOf(root, "vars")))
    accumulated.variables.push(variable);
  return accumulated;
}
async function transform(level) {
  await applyPatches(level), applyNamespace(level), applyAffixes(level), applyLabels(level), await applyJsonPatches(level), applyImages(level), await applyReplacements(level);
}
async function addResource(level, item) {
  let { building, accumulated } = level, file = fileNamed(level, item);
  if (file === void 0) return;
  if (building.files.kind(file) === "directory")
    return addBase(level, item, file);
  building.resourceFiles.add(file);
  let documents = documentsOf(level, file, item) ?? [];
  for (let resource of documents.flatMap((each) => resourcesIn(each)))
    wordOf(resource.tree, "kind") !== "" && accumulated.resources.push(resource);
  accumulated.files.set(file, item);
}
async function addBase(level, item, folder) {
  let { building, accumulated, stack } = level, file = kustomizationNamed(level, item, folder);
  if (file === void 0) return;
  let base = building.built.get(file);
  base || (base = await accumulate(building, file, nothingYet(), stack), building.built.set(file, base));
  for (let { tree, before } of base.resources) {
    if (isSpent(level, item)) break;
    let copy = wordOf(tree, "kind") === "CustomResourceDefinition" ? tree : copyOf(tree, building.budget);
    copy.kind === "mapping" && accumulated.resources.push({ tree: copy, before: [...before] });
  }
  accumulated.variables.push(...base.variables), accumulated.loosePatches.push(...base.loosePatches), accumulated.looseImages.push(...base.looseImages), accumulated.whole &&= base.whole;
  for (let inside of base.files.keys())
    accumulated.files.has(inside) || accumulated.files.set(inside, item);
}
async function addComponent(level, item) {
  let { building, accumulated, stack } = level, folder = fileNamed(level, item);
  if (folder === void 0) return;
  let file = kustomizationNamed(level, item, folder);
  if (file === void 0) return;
  let known2 = new Set(accumulated.files.keys());
  await accumulate(building, file, accumulated, stack);
  for (let inside of accumulated.files.keys())
    known2.has(inside) || accumulated.files.set(inside, item);
}
function kustomizationNamed(level, item, folder) {
  let { building, accumulated, stack } = level, file = kustomizationIn(folder, building.files);
  if (file !== void 0 && !stack.includes(file) && stack.length < DEEPEST2)
    return file;
  accumulated.whole = !1, warn(
    level,
    item,
    file === void 0 ? `there is no kustomization.yaml in ${folder}. Correct the path, or add one` : stack.includes(file) ? `kustomize refuses this: ${file} leads back to itself` : "this is nested too deeply to be built"
  );
}
var unread = [
  ...["helmCharts", "helmChartInflationGenerator"].map((key) => ({
    key,
    message: "charts of a kustomization are read only with --render kustomize"
  })),
  ...["generators", "transformers"].map((key) => ({
    key,
    message: `${key} of a kustomization are read only with --render kustomize`
  }))
];
function sayUnread(level) {
  for (let { key, message } of unread) {
    let [first] = itemsIn(fieldOf(level.root, key));
    first && (level.accumulated.whole = !1, note(level, first, message));
  }
}

// src/formats/values.ts
function known(value, span, origin) {
  return origin?.length ? { known: !0, value, span, origin } : { known: !0, value, span };
}

// src/formats/kubernetes/kustomize/raw-and-built.ts
var MOST_USERS = 3;
function nothingBuilt() {
  return { byContent: /* @__PURE__ */ new Map(), places: /* @__PURE__ */ new Set(), files: /* @__PURE__ */ new Set() };
}
function addBuilt({ byContent, places, files }, exposure) {
  let key = contentKey(exposure), before = byContent.get(key);
  byContent.set(key, before ? together2(before, exposure) : exposure), places.add(placeKey(exposure));
  let place = placeOf2(exposure);
  place && files.add(place.file);
}
function placeOf2({ facts }) {
  return Object.values(facts)[0]?.[0]?.span;
}
function withBuilds(raw, built, building) {
  let { byContent, files } = built;
  return [...raw.flatMap((exposure) => {
    let place = placeOf2(exposure);
    return place ? ownOf(exposure, place, built, building).map((each) => {
      let key = files.has(place.file) ? contentKey(each) : void 0, alike2 = key === void 0 ? void 0 : byContent.get(key);
      return alike2 ? (byContent.delete(key), together2(each, alike2)) : each;
    }) : [exposure];
  }), ...byContent.values()];
}
function ownOf(exposure, place, { places }, { resourceFiles, patchFiles, gone, narrowed }) {
  if (!resourceFiles.has(place.file))
    return patchFiles.has(place.file) ? [] : [exposure];
  if (places.has(placeKey(exposure))) return [exposure];
  let by = changeAround(gone, place) ?? changeAround(narrowed, place);
  return [by ? shadowed(exposure, by) : exposure];
}
function shadowed(exposure, by) {
  let taken = { span: by, message: "taken back here" };
  return {
    ...exposure,
    facts: { ...exposure.facts, shadowed: [known(!0, by)] },
    related: [...exposure.related, taken]
  };
}
function placeKey(exposure) {
  let { file, start } = placeOf2(exposure) ?? {}, protocol = exposure.facts.protocol?.map(
    (value) => value.known ? value.value : "?"
  );
  return JSON.stringify([exposure.kind, file, start, protocol]);
}
function contentKey(exposure) {
  let { kind, resource, facts } = exposure, { file, start } = placeOf2(exposure) ?? {}, content = Object.entries(facts).map(([name, values]) => [
    name,
    ...values.map((value) => value.known ? value.value : [value.why])
  ]);
  return JSON.stringify([kind, resource, file, start, content]);
}
function together2(one, other) {
  let users = one.related.filter(isUser).length, more = other.related.filter(isUser).slice(0, MOST_USERS - users);
  return more.length > 0 && users < MOST_USERS ? { ...one, related: [...one.related, ...more] } : one;
}
function isUser({ message }) {
  return message.startsWith("built by ");
}

// src/formats/rendered/lead-back.ts
function leadBack(rendered, written, around) {
  let node = rendered.kind === "alias" ? rendered.target : rendered, counterpart = written?.kind === "alias" ? written.target : written, { source, start, end } = counterpart ?? around, place = { source, start, end };
  if (!node) return scalarAt2(place, "", "plain", "");
  if (node.kind === "scalar") return scalarFrom(node, counterpart, place);
  let { tag } = node;
  if (node.kind === "sequence") {
    let items = counterpart?.kind === "sequence" ? counterpart.items : [], same = partnerIn(items, node.items.length);
    return {
      kind: "sequence",
      ...place,
      tag,
      items: node.items.map((item, i) => leadBack(item, same(item, i), place))
    };
  }
  let entries = node.entries.map(({ key, value }) => {
    let same = entryOf2(counterpart, wordOf2(key));
    return {
      key: leadBack(key, same?.key, place),
      value: leadBack(value, same?.value, same ? stretchOf2(same.key) : place)
    };
  });
  return { kind: "mapping", ...place, tag, entries };
}
function stretchOf2({ source, start, end }) {
  return { source, start, end };
}
function scalarFrom({ text, style, tag }, counterpart, place) {
  return counterpart?.kind === "scalar" && counterpart.text === text ? { ...counterpart, tag, style } : scalarAt2(place, text, style, tag);
}
function scalarAt2({ source, start, end }, text, style, tag) {
  return {
    kind: "scalar",
    source,
    start,
    end,
    tag,
    text,
    style,
    written: { source, value: text, pieces: [{ text, start, end, source }], start, end }
  };
}
var identities = ["name", "containerPort", "port", "number", "mountPath"];
function partnerIn(items, length) {
  let byIdentity = /* @__PURE__ */ new Map();
  for (let item of items)
    for (let identity of identitiesOf2(item))
      byIdentity.has(identity) || byIdentity.set(identity, item);
  return (item, index) => {
    for (let identity of identitiesOf2(item)) {
      let found = byIdentity.get(identity);
      if (found) return found;
    }
    return items.length === length ? items[index] : void 0;
  };
}
function identitiesOf2(item) {
  return item.kind === "scalar" ? [item.text] : identities.flatMap((key) => {
    let value = entryOf2(item, key)?.value;
    return value?.kind === "scalar" ? [`${key}=${value.text}`] : [];
  });
}
function entryOf2(node, key) {
  return node?.kind === "mapping" ? node.entries.findLast((entry) => wordOf2(entry.key) === key) : void 0;
}
function wordOf2(node) {
  let target = node?.kind === "alias" ? node.target : node;
  return target?.kind === "scalar" ? target.text : "";
}
function sameObject(rendered, candidates) {
  let kind = identityOf2(rendered, "kind"), name = identityOf2(rendered, "name"), ofKind = candidates.filter((each) => identityOf2(each, "kind") === kind);
  return ofKind.find((each) => identityOf2(each, "name") === name) ?? (ofKind.length === 1 ? ofKind[0] : void 0);
}
function identityOf2(node, what) {
  let holder = what === "kind" ? node : entryOf2(node, "metadata")?.value;
  return wordOf2(entryOf2(holder, what)?.value);
}

// src/formats/rendered/tools.ts
var import_yaml3 = require("./yaml.js"), ways = {
  helm: [
    (folder) => [
      "helm",
      "template",
      "release-name",
      folder,
      "--include-crds"
    ]
  ],
  kustomize: [
    (folder) => ["kustomize", "build", folder],
    (folder) => ["kubectl", "kustomize", folder]
  ]
};
function renderFolder(world, renderer, folder, place) {
  let asIs = "so it was read without";
  for (let way of ways[renderer]) {
    let [program, ...args] = way(folder), run = world.run?.(program, args);
    if (!run || "missing" in run && run.missing) continue;
    if ("failed" in run)
      return refused(
        place,
        `${program} does not render this, ${asIs}: ${run.failed}`
      );
    let source = openSource("\0rendered", run.text), { documents, problems } = (0, import_yaml3.parseYaml)(source), [broken] = problems;
    return broken ? refused(place, `what ${program} renders is no YAML, ${asIs}`) : { documents, source };
  }
  return refused(
    place,
    `${renderer} was asked for and is not on PATH, ${asIs}. Install it, or leave --render away`
  );
}
function refused(span, message) {
  return { problem: { span, severity: "warning", message } };
}

// src/formats/kubernetes/kustomize/rendered.ts
function renderedBy(world, root, accumulated, { files, problems }, ownProblems) {
  let source = files.source(root);
  if ("refused" in source) return accumulated;
  let end = /\r?\n|$/.exec(source.text).index, place = { source, start: 0, end }, rendered = renderFolder(
    world,
    "kustomize",
    folderOf(root) || ".",
    spanOf(source, 0, end)
  );
  if ("problem" in rendered)
    return problems.push(rendered.problem), accumulated;
  problems.length = ownProblems;
  let built = accumulated.resources.map(({ tree }) => tree);
  return {
    ...accumulated,
    resources: rendered.documents.flatMap((document) => {
      let own = sameObject(document, built), tree = leadBack(document, own, place);
      return tree.kind === "mapping" ? [{ tree, before: [] }] : [];
    }),
    loosePatches: [],
    looseImages: []
  };
}

// src/formats/kubernetes/kustomize/roots.ts
var using = ["resources", "bases", "components"];
function rootsOf(given, files) {
  let uses = new Map(given.map((file) => [file, usedBy(file, files)])), used = new Set([...uses.values()].flat()), reached = /* @__PURE__ */ new Set(), roots = [], take = (file) => {
    if (reached.has(file)) return;
    roots.push(file);
    let ahead = [file];
    for (let next = ahead.pop(); next !== void 0; next = ahead.pop())
      reached.has(next) || (reached.add(next), ahead.push(...uses.get(next) ?? []));
  };
  for (let file of given) used.has(file) || take(file);
  for (let file of given) take(file);
  return roots;
}
function usedBy(file, files) {
  let root = rootOf(file, files);
  return using.flatMap((key) => itemsIn(fieldOf(root, key))).flatMap((item) => {
    if (item.kind !== "scalar") return [];
    let here = folderOf(file), folder = pathFrom(here, item.text);
    return isOutside(here, item.text) || files.kind(folder) !== "directory" ? [] : kustomizationIn(folder, files) ?? [];
  });
}
function rootOf(file, files) {
  let read = files.documents(file), [first] = "refused" in read ? [] : read.documents;
  return first && treeOf(first)?.tree;
}

// src/formats/kubernetes/kustomize/kustomize.ts
async function judgeKustomizations(world, kustomizations, raw, read, isRendered = !1) {
  let files = openFiles(world), building = openBuilding(files), built = nothingBuilt();
  for (let root of rootsOf(kustomizations, files)) {
    let before = building.problems.length, own = await buildKustomization(building, root), accumulated = isRendered ? renderedBy(world, root, own, building, before) : own, exposed = readBuilt(accumulated, building, read);
    for (let each of exposed)
      addBuilt(built, withUser(each, root, accumulated));
  }
  return {
    exposures: withBuilds(raw.exposures, built, building),
    problems: [...raw.problems, ...onlyOnce(building.problems)],
    besides: readBesides(built.files, files)
  };
}
function readBuilt({ resources, loosePatches, looseImages }, { problems }, read) {
  let documents = resources.flatMap(({ tree }) => viewDocument(tree) ?? []), found = read({
    documents,
    patches: loosePatches,
    images: looseImages
  });
  for (let problem of found.problems) problems.push(problem);
  return [...found.exposures];
}
function withUser(exposure, root, { files }) {
  let file = placeOf2(exposure)?.file ?? root, item = files.get(file);
  if (!item || folderOf(file) === folderOf(root)) return exposure;
  let user = {
    span: nodeSpan(item),
    message: `built by ${root}`
  };
  return { ...exposure, related: [...exposure.related, user] };
}
function onlyOnce(problems) {
  return [...new Map(
    problems.map((each) => [
      `${each.span.file}
${each.span.start}
${each.message}`,
      each
    ])
  ).values()];
}
function readBesides(names2, files) {
  return [...names2].flatMap((file) => {
    let source = files.source(file);
    if ("refused" in source) return [];
    let read = /\.(?:ya?ml|json)$/.test(file) && files.documents(file), comments = read && "documents" in read ? yamlComments(source, read.documents, OUR_NAME) : [];
    return [{ source, comments, documents: [] }];
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgeKustomizations
});

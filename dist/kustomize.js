"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

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
  const from = position(source, start);
  const to = position(source, end);
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
  const starts = source.lineStarts ??= findLineStarts(source.text);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low] + 1 };
}
function lineText(source, line) {
  const starts = source.lineStarts ??= findLineStarts(source.text);
  const start = starts[line - 1];
  if (start === void 0) return "";
  return source.text.slice(start, starts[line] ?? source.text.length).replace(/[\r\n]+$/, "");
}
function lineCount(source) {
  return (source.lineStarts ??= findLineStarts(source.text)).length;
}
function findLineStarts(text) {
  const starts = [0];
  const breaks = /\r\n?|\n/g;
  while (breaks.exec(text)) starts.push(breaks.lastIndex);
  return starts;
}

// src/syntax/comments.ts
function yamlComments(source, documents, word) {
  if (!word.test(source.text)) return [];
  const quoted = documents.flatMap(textsWithHash);
  const blocks = blocksOf(documents);
  const comments = [];
  const known2 = /* @__PURE__ */ new Map();
  const found = [...source.text.matchAll(/(?<=^|[ \t])#[^\r\n]*/gm)];
  for (const match of found.reverse()) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!word.test(match[0])) continue;
    if (quoted.some((node) => node.start < start && start < node.end)) continue;
    const line = spokenFor(source, start, known2);
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
  const embedded = node.kind === "scalar" && /literal|folded/.test(node.style);
  return node.kind === "scalar" && !embedded && node.text.includes("#") ? [node] : [];
}
function spokenFor(source, offset, known2) {
  const { line, column } = position(source, offset);
  const before = lineText(source, line).slice(0, column - 1).trim();
  if (before !== "" && before !== "---") return line;
  let next = line + 1;
  while (next <= lineCount(source) && !known2.has(next)) {
    const text = lineText(source, next).trim();
    if (text === "") break;
    if (!text.startsWith("#") && !/^---(\s|$)/.test(text)) {
      known2.set(line, next);
      return next;
    }
    next++;
  }
  known2.set(line, known2.get(next));
  return known2.get(next);
}
function blocksOf(nodes) {
  const blocks = /* @__PURE__ */ new Map();
  const visit = (node, first) => {
    const end = position(node.source, Math.max(node.start, node.end - 1)).line;
    blocks.set(first, Math.max(blocks.get(first) ?? first, end));
    if (node.kind === "sequence")
      for (const item of node.items) visit(item, firstLine(item));
    if (node.kind === "mapping")
      for (const { key, value } of node.entries) visit(value, firstLine(key));
  };
  for (const node of nodes) visit(node, firstLine(node));
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
  const items = [];
  if (view?.node.kind !== "sequence") return items;
  for (const node of view.node.items) {
    const item = follow(node, view.through, view.budget);
    if (item) items.push(item);
  }
  return items;
}
function pairsOf(view) {
  if (view?.node.kind !== "mapping") return [];
  return entriesOf(view.node).flatMap((entry) => {
    const keyNode = entry.key.kind === "alias" ? entry.key.target : entry.key;
    const value = enter(view, entry);
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
  if (through.length > 0 && --budget.left < 0) return void 0;
  if (node.kind !== "alias") return { node, through, budget };
  if (!node.target || through.includes(node)) return void 0;
  return { node: node.target, through: [...through, node], budget };
}
function entriesOf(mapping) {
  if (mapping.merged) return mapping.merged;
  if (!mapping.entries.some(({ key }) => isMergeKey(key)))
    return mapping.merged = mapping.entries;
  mapping.merged = [];
  const own = mapping.entries.filter(({ key }) => !isMergeKey(key));
  const saying = own.filter(({ value }) => value.tag !== "!reset");
  const hidden = new Set(saying.map(({ key }) => keyText(key)));
  const merged = mapping.entries.filter(({ key }) => isMergeKey(key)).flatMap(({ value }) => mergeSources(value)).filter(({ key }) => {
    const name = keyText(key);
    return !hidden.has(name) && hidden.add(name);
  });
  return mapping.merged = [...own, ...merged];
}
function mergeSources(value) {
  if (value.kind === "sequence") return value.items.flatMap(mergeSources);
  const target = value.kind === "alias" ? value.target : value;
  if (target?.kind !== "mapping") return [];
  const alias = value.kind === "alias" ? [value] : [];
  return entriesOf(target).map((entry) => ({
    ...entry,
    through: [...alias, ...entry.through ?? []]
  }));
}
function isMergeKey(key) {
  return key.kind === "scalar" && key.text === "<<" && key.style === "plain";
}
function keyText(key) {
  const node = key.kind === "alias" ? key.target : key;
  return node?.kind === "scalar" ? node.text : "";
}

// src/formats/format.ts
var OUR_NAME = /portcullis/i;

// src/formats/kubernetes/kustomize/changes.ts
function addChange(changes, { source, start, end }, by) {
  let inFile2 = changes.get(source.file);
  if (!inFile2) changes.set(source.file, inFile2 = /* @__PURE__ */ new Map());
  const key = `${start}-${end}`;
  if (!inFile2.has(key)) inFile2.set(key, { start, end, by });
}
function changeAround(changes, { file, start }) {
  let found;
  for (const change of changes.get(file)?.values() ?? []) {
    if (start < change.start || start >= change.end) continue;
    if (!found || change.end - change.start < found.end - found.start)
      found = change;
  }
  return found && nodeSpan(found.by);
}

// src/formats/kubernetes/kustomize/files.ts
var import_node_path = __toESM(require("node:path"), 1);
var import_yaml = require("./yaml.js");
var KEPT_TEXT = 4e6;
function openFiles(world) {
  const sources = /* @__PURE__ */ new Map();
  const read = /* @__PURE__ */ new Map();
  let kept = 0;
  const source = (file) => {
    const known2 = sources.get(file);
    if (known2) return known2;
    const answer = world.read(file);
    const found = "text" in answer ? openSource(file, answer.text) : answer;
    kept += "text" in found ? found.text.length : 0;
    sources.set(file, found);
    return found;
  };
  return {
    kind: (file) => world.kind(file),
    source,
    documents(file) {
      const known2 = read.get(file);
      if (known2) return known2;
      if (kept > KEPT_TEXT) {
        sources.clear();
        read.clear();
        kept = 0;
      }
      const found = source(file);
      if ("refused" in found) return found;
      const parsed = (0, import_yaml.parseYaml)(found);
      read.set(file, parsed);
      return parsed;
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
  const climbs = (place) => place.split("/").filter((step) => step === "..").length;
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
      const no = ["n", "no", "off", "false"][i];
      return [...spellings(yes, true), ...spellings(no, false)];
    })
  ),
  // go-yaml 3 gives them as strings unless the field is typed.
  compose: new Map([...spellings("true", true), ...spellings("false", false)])
};
function resolveScalar(scalar, reader) {
  const { text, tag, style } = scalar;
  if (tag === "!!str" || tag === "!") return text;
  if (tag === "!!int" || tag === "!!float") return toNumber(text) ?? text;
  if (tag === "!!bool") return bools[reader].get(text) ?? text;
  if (tag === "!!null") return null;
  if (tag !== "" && reader === "kubectl") return text;
  if (style !== "plain" && style !== "empty") return text;
  if (text === "" || /^(?:~|null|Null|NULL)$/.test(text)) return null;
  return bools[reader].get(text) ?? toNumber(text) ?? text;
}
function toNumber(text) {
  if (!/^[-+.\d]/.test(text)) return void 0;
  const plain = text.replaceAll("_", "");
  const integer = /^([-+]?)(?:0[xX]([\da-fA-F]+)|0[oO]?([0-7]+)|0[bB]([01]+)|(0|[1-9]\d*))$/.exec(
    plain
  );
  if (integer) {
    const [, sign, hex, octal, binary, decimal] = integer;
    const size = hex !== void 0 ? parseInt(hex, 16) : octal !== void 0 ? parseInt(octal, 8) : binary !== void 0 ? parseInt(binary, 2) : Number(decimal);
    return sign === "-" ? -size : size;
  }
  return /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(plain) ? Number(plain) : void 0;
}
function spellings(word, value) {
  const capital = word[0].toUpperCase() + word.slice(1);
  return [word, capital, word.toUpperCase()].map((text) => [text, value]);
}

// src/formats/kubernetes/kustomize/tree.ts
function treeOf(root) {
  const view = viewDocument(root);
  if (!view) return void 0;
  const tree = spread(view);
  return { tree, tooMuch: view.budget.left < 0 };
}
function spread(view) {
  const { node } = view;
  if (node.kind === "scalar") return { ...node };
  const placed = placedAt(node, node.tag);
  if (node.kind === "sequence")
    return { kind: "sequence", ...placed, items: itemsOf(view).map(spread) };
  const entries = pairsOf(view).map(({ keyNode, value }) => ({
    key: keyNode,
    value: spread(value)
  }));
  return { kind: "mapping", ...placed, entries };
}
function copyOf(tree, budget) {
  if (--budget.left < 0 || tree.kind === "alias") return nothingAt(tree);
  if (tree.kind === "scalar") return { ...tree };
  const placed = placedAt(tree, tree.tag);
  if (tree.kind === "sequence") {
    const items = tree.items.map((item) => copyOf(item, budget));
    return { kind: "sequence", ...placed, items };
  }
  const entries = tree.entries.map(({ key, value }) => ({
    key,
    value: copyOf(value, budget)
  }));
  return { kind: "mapping", ...placed, entries };
}
function fieldOf(tree, key) {
  const entry = entryOf(tree, key);
  return entry && asTree(entry.value);
}
function fieldAt(tree, ...path3) {
  return path3.reduce(fieldOf, tree);
}
function wordOf(tree, key) {
  const value = fieldOf(tree, key);
  return value?.kind === "scalar" && !isNull(value) ? value.text : "";
}
function keysOf(mapping) {
  const names2 = mapping.entries.map(({ key }) => nameOf(key));
  return [...new Set(names2)];
}
function putField(mapping, key, value) {
  const entry = entryOf(mapping, key);
  if (!entry) mapping.entries.push({ key: scalarAt(value, key), value });
  else
    replaceEntries(
      mapping,
      mapping.entries.flatMap((each) => {
        if (nameOf(each.key) !== key) return [each];
        return each === entry ? [{ key: each.key, value }] : [];
      })
    );
}
function dropField(mapping, key) {
  const kept = mapping.entries.filter((entry) => nameOf(entry.key) !== key);
  if (kept.length < mapping.entries.length) replaceEntries(mapping, kept);
}
function mappingIn(holder, key, place) {
  const found = fieldOf(holder, key);
  if (found?.kind === "mapping") return found;
  const made = mappingAt(place);
  putField(holder, key, made);
  return made;
}
function replaceItems(list, items) {
  list.items.length = 0;
  for (const item of items) list.items.push(item);
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
  const placed = placedAt(place);
  const { source, start, end } = placed;
  const pieces = [{ text, start, end }];
  const written = { source, value: text, pieces, start, end };
  return { kind: "scalar", ...placed, text, style, written };
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
  for (const entry of entries) mapping.entries.push(entry);
}
function nameOf(key) {
  return key.kind === "scalar" ? key.text : "";
}
function pairsOfTree(tree) {
  if (tree?.kind !== "mapping") return /* @__PURE__ */ new Map();
  return new Map(keysOf(tree).map((key) => [key, wordOf(tree, key)]));
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
  if (budget.left < 0 || built.size > MOST_KEPT) built.clear();
  budget.left = MOST_STEPS;
}
var MOST_KEPT = 500;
function isSpent(level, place) {
  const { budget } = level.building;
  if (budget.left >= 0) return false;
  if (budget.left > -Infinity)
    warn(
      level,
      place,
      "this comes to more than can be built here, and the rest was left out. Split it up"
    );
  budget.left = -Infinity;
  level.accumulated.whole = false;
  return true;
}
function nothingYet() {
  return {
    ...{ resources: [], variables: [], loosePatches: [], looseImages: [] },
    ...{ whole: true, files: /* @__PURE__ */ new Map() }
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
  const { building, folder, accumulated } = level;
  const written = scalar.text;
  const file = pathFrom(folder, written);
  const outside = isOutside(folder, written);
  const isThere = !outside && building.files.kind(file) !== "missing";
  if (isThere) return file;
  accumulated.whole = false;
  if (isRemote(written))
    note(level, scalar, `${written} was not fetched. ${VENDOR_IT}`);
  else if (outside)
    warn(
      level,
      scalar,
      `${written} lies outside of the folder that is checked, and was not read. Check a folder that holds both`
    );
  else warn(level, scalar, `there is no ${file}. Correct the path, or add it`);
  return void 0;
}
var VENDOR_IT = "To have it checked, keep a copy in the repository, or pipe the output of kustomize build into portcullis";
function documentsOf(level, file, scalar) {
  const read = level.building.files.documents(file);
  level.accumulated.files.set(file, scalar);
  if ("refused" in read) {
    level.accumulated.whole = false;
    warn(level, scalar, `${file} was not read: ${read.refused}`);
    return void 0;
  }
  level.building.budget.left -= read.documents.reduce(
    (sum, { start, end }) => sum + (end - start) / 10,
    1
  );
  return treesOf(level, read, scalar);
}
function treesOf(level, read, place) {
  for (const problem of read.problems) level.building.problems.push(problem);
  return read.documents.flatMap((node) => {
    const made = treeOf(node);
    if (made?.tooMuch)
      warn(level, place, "its aliases unfold to more than 100,000 values");
    return made ? [made.tree] : [];
  });
}
function listenerOf(level) {
  const { gone, narrowed } = level.building;
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
  const value = pieces.length === 1 ? pieces[0].text : pieces.map((p) => p.text).join("");
  if (pieces.some((piece) => piece.source && piece.source !== source))
    return { value, pieces, ...stretchOf(source, pieces) };
  return { source, value, pieces, start, end };
}
function stretchOf(source, pieces) {
  const of = (piece) => piece.source ?? source;
  const [first] = pieces;
  const { start } = first;
  const last = pieces.findLast(
    (piece) => of(piece) === of(first) && piece.end >= start
  );
  return { source: of(first), start, end: last.end };
}
function sliceText(text, from, to = text.value.length) {
  const pieces = [];
  let at = 0;
  for (const piece of text.pieces) {
    const begin = Math.max(from - at, 0);
    const finish = Math.min(to - at, piece.text.length);
    at += piece.text.length;
    if (begin < finish) pieces.push(slicePiece(piece, begin, finish));
    if (at >= to) break;
  }
  const start = pieces[0]?.start ?? offsetOf(text, from);
  return textFrom(text.source, pieces, start, pieces.at(-1)?.end ?? start);
}
function slicePiece(piece, from, to) {
  if (from === 0 && to === piece.text.length) return piece;
  const text = piece.text.slice(from, to);
  const substituted = piece.origin !== void 0 || piece.why !== void 0;
  return !substituted && piece.end - piece.start === piece.text.length ? { ...piece, text, start: piece.start + from, end: piece.start + to } : { ...piece, text };
}
function offsetOf(text, at) {
  for (const piece of text.pieces) {
    if (at < piece.text.length) return slicePiece(piece, at, at + 1).start;
    at -= piece.text.length;
  }
  return text.pieces.at(-1)?.end ?? text.start;
}

// src/syntax/located.ts
var escapeLength = { x: 4, u: 6, U: 10 };
function scalarText(scalar) {
  if (scalar.written) return scalar.written;
  const { source, style, text, start, end } = scalar;
  const quote = style === "single" || style === "double" ? 1 : 0;
  const raw = source.text.slice(start + quote, end - quote);
  const pieces = raw === text ? [{ text, start: start + quote, end: end - quote }] : align(text, raw, start + quote, style);
  return textFrom(source, pieces, start, end);
}
function align(text, raw, base, style) {
  const pieces = [];
  let at = 0;
  for (let i = 0; i < text.length; ) {
    while (isSkipped(text[i], raw[at]) || isEscapedBreak(raw, at, style)) at++;
    const length = unitLength(text[i], raw, at, style);
    if (length === 1) {
      let run = 1;
      while (i + run < text.length && isPlainMatch(text, i, raw, at, run, style))
        run++;
      push(pieces, text.slice(i, i + run), base + at, base + at + run);
      i += run;
      at += run;
    } else {
      const size = text.codePointAt(i) > 65535 && raw[at] === "\\" ? 2 : 1;
      push(pieces, text.slice(i, i + size), base + at, base + at + length);
      i += size;
      at += length;
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
  const found = raw[at];
  if (style === "double" && found === "\\")
    return escapeLength[raw[at + 1] ?? ""] ?? 2;
  if (style === "single" && found === "'") return 2;
  if (found === wanted || found === void 0)
    return found === void 0 ? 0 : 1;
  return /^\s*/.exec(raw.slice(at))[0].length;
}
function isPlainMatch(text, i, raw, at, run, style) {
  const found = raw[at + run];
  return found === text[i + run] && found !== "\n" && !(style === "double" && found === "\\") && !(style === "single" && found === "'");
}
function push(pieces, text, start, end) {
  pieces.push({ text, start, end });
}

// src/formats/kubernetes/kustomize/resource.ts
function resourcesIn(document, depth = 0) {
  if (document.kind !== "mapping") return [];
  const isList = wordOf(document, "kind").endsWith("List") && fieldOf(document, "items")?.kind === "sequence";
  if (!isList) return [{ tree: document, before: [] }];
  return depth > 8 ? [] : itemsIn(fieldOf(document, "items")).flatMap(
    (item) => resourcesIn(item, depth + 1)
  );
}
function identityOf(tree) {
  const apiVersion = wordOf(tree, "apiVersion");
  const slash = apiVersion.indexOf("/");
  const metadata2 = fieldOf(tree, "metadata");
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
    ...["MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"],
    ...["ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding"]
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
    ...["CSIDriver", "CSINode", "StorageClass", "VolumeAttachment"]
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
  for (const { key, kind, data } of generators)
    for (const entry of itemsIn(fieldOf(level.root, key)))
      addObject(level, entry, kind, data);
}
function addObject(level, entry, kind, data) {
  const object = mappingAt(entry);
  putField(object, "apiVersion", scalarAt(entry, "v1"));
  putField(object, "kind", scalarAt(entry, kind));
  const metadata2 = mappingIn(object, "metadata", entry);
  for (const key of ["name", "namespace"]) {
    const said = fieldOf(entry, key);
    if (said?.kind === "scalar") putField(metadata2, key, { ...said });
  }
  const texts = mappingAt(entry);
  for (const [name, text] of pairsOf2(level, entry))
    putField(texts, name, scalarOf(text));
  if (texts.entries.length > 0) putField(object, data, texts);
  absorb(level, entry, object, data);
}
function absorb(level, entry, object, data) {
  const { resources } = level.accumulated;
  const behavior = wordOf(entry, "behavior");
  if (behavior !== "merge" && behavior !== "replace") {
    resources.push({ tree: object, before: [] });
    return;
  }
  const wanted = identityOf(object);
  const former = resources.find(
    (each) => identitiesOf(each).some((identity) => isSameIdentity(identity, wanted))
  );
  if (!former) {
    if (level.accumulated.whole)
      warn(
        level,
        fieldOf(entry, "name") ?? entry,
        `there is no ${wanted.kind} ${wanted.name} that this could be merged into`
      );
    resources.push({ tree: object, before: [] });
    return;
  }
  const texts = fieldOf(object, data);
  if (behavior === "replace")
    putField(former.tree, data, texts ?? mappingAt(entry));
  else if (texts?.kind === "mapping") {
    const into = mappingIn(former.tree, data, entry);
    for (const key of keysOf(texts)) putField(into, key, fieldOf(texts, key));
  }
}
function pairsOf2(level, entry) {
  const words = (key) => itemsIn(fieldOf(entry, key)).flatMap(
    (item) => item.kind === "scalar" ? [item] : []
  );
  const env = fieldOf(entry, "env");
  const envs = [...words("envs"), ...env?.kind === "scalar" ? [env] : []];
  return [
    ...envs.flatMap((scalar) => linesOf(level, scalar)),
    ...words("literals").flatMap(literal),
    ...words("files").flatMap((scalar) => fileOf(level, scalar))
  ];
}
function literal(scalar) {
  const text = scalarText(scalar);
  const sign = text.value.indexOf("=");
  if (sign < 1) return [];
  const value = sliceText(text, sign + 1);
  const inner = /^(["'])([^]*)\1$/.exec(value.value);
  const { length } = value.value;
  return [
    [
      text.value.slice(0, sign),
      inner && length > 1 ? sliceText(value, 1, length - 1) : value
    ]
  ];
}
function fileOf(level, scalar) {
  const [name, named] = scalar.text.split("=");
  const written = named ?? name;
  const source = sourceOf(level, { ...scalar, text: written });
  if (!source) return [];
  const { text } = source;
  const key = named === void 0 ? import_node_path2.default.posix.basename(written) : name;
  return [[key, wholeText(source, 0, text.length)]];
}
function linesOf(level, scalar) {
  const source = sourceOf(level, scalar);
  if (!source) return [];
  const pairs = [];
  for (const found of source.text.matchAll(
    /^[ \t]*([^\s#=][^=\r\n]*)=?(.*)$/gm
  )) {
    const [line, name, value] = found;
    const end = found.index + line.length;
    const text = value.replace(/\r$/, "");
    const start = end - value.length;
    pairs.push([name, wholeText(source, start, start + text.length)]);
  }
  return pairs;
}
function sourceOf(level, scalar) {
  const file = fileNamed(level, scalar);
  if (file === void 0) return void 0;
  const source = level.building.files.source(file);
  if ("refused" in source) {
    warn(level, scalar, `${file} was not read: ${source.refused}`);
    return void 0;
  }
  level.accumulated.files.set(file, scalar);
  return source;
}
function wholeText(source, start, end) {
  const text = source.text.slice(start, end);
  return textFrom(source, [{ text, start, end }], start, end);
}
function scalarOf(text) {
  const { source, start, end, value } = text;
  const placed = placedAt({ source, start, end });
  return {
    kind: "scalar",
    ...placed,
    text: value,
    style: "double",
    written: text
  };
}

// src/formats/kubernetes/kustomize/images.ts
function applyImages(level) {
  const { root, accumulated } = level;
  const containers = accumulated.resources.filter(({ tree }) => wordOf(tree, "kind") !== "CustomResourceDefinition").flatMap(({ tree }) => containersIn(tree));
  for (const key of ["images", "imageTags"])
    for (const entry of itemsIn(fieldOf(root, key))) {
      const name = wordOf(entry, "name");
      if (name === "") continue;
      if (isSpent(level, entry)) return;
      level.building.budget.left -= containers.length;
      let isUsed = false;
      for (const container2 of containers)
        isUsed = replaceImage(level, container2, entry, name) || isUsed;
      const view = viewDocument(entry);
      if (!isUsed && !accumulated.whole && view)
        accumulated.looseImages.push({
          entry: view,
          resource: `Kustomization/${level.folder}`
        });
    }
}
function containersIn(tree) {
  const found = [];
  const ahead = [tree];
  for (let next = ahead.pop(); next; next = ahead.pop())
    if (next.kind === "sequence") ahead.push(...next.items.map(asTree));
    else if (next.kind === "mapping")
      for (const { key, value } of next.entries) {
        const below = asTree(value);
        ahead.push(below);
        if (key.kind === "scalar" && isListName.test(key.text))
          found.push(...itemsIn(below));
      }
  return found;
}
var isListName = /^(?:containers|initContainers)$/;
function replaceImage(level, container2, entry, name) {
  const image = fieldOf(container2, "image");
  if (container2.kind !== "mapping" || image?.kind !== "scalar") return false;
  const parts = partsOf(scalarText(image));
  if (parts?.name.value !== name) return false;
  const newName = scalarAtKey(entry, "newName");
  const made = imageOf(image, parts, entry, newName);
  if (newName) listenerOf(level).gone(image, newName);
  putField(container2, "image", made);
  return true;
}
function partsOf(text) {
  const found = /^(.*?)(?::([\w.{}-]*))?(?:@(\w+:[\w.{}-]*))?$/.exec(
    text.value
  );
  if (!found) return void 0;
  const [, name = "", tag, digest] = found;
  const end = text.value.length;
  const afterTag = digest === void 0 ? end : end - digest.length - 1;
  return {
    name: sliceText(text, 0, name.length),
    ...tag && { tag: sliceText(text, name.length + 1, afterTag) },
    ...digest && { digest: sliceText(text, end - digest.length) }
  };
}
function imageOf(image, parts, entry, newName) {
  const place = placedAt(newName ?? image);
  const [newTag, newDigest, suffix] = ["newTag", "digest", "tagSuffix"].map(
    (key) => {
      const scalar = scalarAtKey(entry, key);
      return scalar && scalarText(scalar);
    }
  );
  const isReplaced = newTag !== void 0 || newDigest !== void 0;
  const tags = isReplaced ? [newTag] : [parts.tag, suffix];
  const digest = isReplaced || suffix ? newDigest : parts.digest;
  const mark = (text) => ({
    ...{ text, source: place.source },
    ...{ start: place.end, end: place.end }
  });
  const tag = tags.flatMap((text) => text ? piecesOf(text) : []);
  const pieces = [
    ...piecesOf(newName ? scalarText(newName) : parts.name),
    ...tag.length > 0 ? [mark(":"), ...tag] : [],
    ...digest ? [mark("@"), ...piecesOf(digest)] : []
  ];
  const value = pieces.map(({ text }) => text).join("");
  const { source, start, end } = place;
  const written = { source, value, pieces, start, end };
  return { kind: "scalar", ...place, text: value, style: "double", written };
}
function piecesOf({ pieces, source }) {
  return pieces.map((piece) => ({ ...piece, source: piece.source ?? source }));
}
function scalarAtKey(entry, key) {
  const value = fieldOf(entry, key);
  return value?.kind === "scalar" && !isNull(value) && value.text !== "" ? value : void 0;
}

// src/formats/kubernetes/kustomize/labels.ts
var withTemplate = ["Deployment", "ReplicaSet", "DaemonSet", "StatefulSet"];
var onMetadata = { path: "metadata/labels", kinds: [], create: true };
var onTemplates = [
  {
    path: "spec/template/metadata/labels",
    kinds: [...withTemplate, "ReplicationController", "Job"],
    create: true
  },
  {
    path: "spec/jobTemplate/metadata/labels",
    kinds: ["CronJob"],
    create: true
  },
  {
    path: "spec/jobTemplate/spec/template/metadata/labels",
    kinds: ["CronJob"],
    create: true
  }
];
var onSelectors = [
  {
    path: "spec/selector",
    kinds: ["Service", "ReplicationController"],
    group: "",
    create: true
  },
  { path: "spec/selector/matchLabels", kinds: withTemplate, create: true },
  { path: "spec/selector/matchLabels", kinds: ["Job"], create: false },
  {
    path: "spec/jobTemplate/spec/selector/matchLabels",
    kinds: ["CronJob"],
    create: false
  },
  {
    path: "spec/selector/matchLabels",
    kinds: ["PodDisruptionBudget"],
    create: false
  },
  ...[
    "spec/podSelector/matchLabels",
    "spec/ingress/from/podSelector/matchLabels",
    "spec/egress/to/podSelector/matchLabels"
  ].map((path3) => ({
    ...{ path: path3, kinds: ["NetworkPolicy"], group: "networking.k8s.io" },
    create: false
  }))
];
function applyLabels(level) {
  const { root, accumulated } = level;
  const put = (pairs, spots) => {
    if (pairs?.kind !== "mapping" || isSpent(level, pairs)) return;
    level.building.budget.left -= accumulated.resources.length * pairs.entries.length;
    for (const { tree } of accumulated.resources) {
      const identity = identityOf(tree);
      for (const spot of spots)
        if (isFor(spot, identity))
          putPairs(tree, spot.path.split("/"), pairs, spot.create);
    }
  };
  for (const entry of itemsIn(fieldOf(root, "labels")))
    put(fieldOf(entry, "pairs"), spotsOf(entry));
  put(fieldOf(root, "commonLabels"), everywhere);
}
var everywhere = [onMetadata, ...onTemplates, ...onSelectors];
function spotsOf(entry) {
  const own = itemsIn(fieldOf(entry, "fields")).map((field) => {
    const [kind, path3] = [wordOf(field, "kind"), wordOf(field, "path")];
    const group = wordOf(field, "group");
    return {
      ...{ path: path3, kinds: kind ? [kind] : [] },
      ...group && { group },
      create: wordOf(field, "create") === "true"
    };
  });
  const said = (key) => wordOf(entry, key) === "true";
  if (said("includeSelectors")) return [...own, ...everywhere];
  return [...own, onMetadata, ...said("includeTemplates") ? onTemplates : []];
}
function isFor({ kinds, group }, identity) {
  return (kinds.length === 0 || kinds.includes(identity.kind)) && (group === void 0 || group === identity.group);
}
function putPairs(tree, path3, pairs, create2) {
  const [step, ...rest] = path3;
  if (tree.kind === "sequence") {
    for (const item of tree.items) putPairs(asTree(item), path3, pairs, create2);
    return;
  }
  if (tree.kind !== "mapping") return;
  if (step === void 0) {
    for (const key of keysOf(pairs)) putField(tree, key, fieldOf(pairs, key));
    return;
  }
  const next = fieldOf(tree, step) ?? (create2 ? mappingIn(tree, step, pairs) : void 0);
  if (next) putPairs(next, rest, pairs, create2);
}

// src/formats/kubernetes/kustomize/tree-paths.ts
function eachAt(tree, path3, visit) {
  walk(tree, path3.replaceAll("[]", "").split("."), () => {
  }, visit);
}
function walk(tree, steps, put, visit) {
  const [step, ...rest] = steps;
  if (step === void 0) return visit(tree, put);
  if (tree.kind === "sequence")
    for (const [i, item] of tree.items.entries())
      walk(asTree(item), steps, (value2) => tree.items[i] = value2, visit);
  if (tree.kind !== "mapping") return;
  const value = fieldOf(tree, step);
  if (value) walk(value, rest, (other) => putField(tree, step, other), visit);
}

// src/formats/kubernetes/kustomize/names.ts
function applyNamespace({ root, accumulated }) {
  const namespace = fieldOf(root, "namespace");
  if (namespace?.kind !== "scalar" || isNull(namespace)) return;
  for (const resource of accumulated.resources) {
    const { tree } = resource;
    const identity = identityOf(tree);
    const key = keyFor(identity);
    if (!key) continue;
    remember(resource);
    putField(
      mappingIn(tree, "metadata", tree),
      key,
      scalarAt(namespace, namespace.text)
    );
  }
}
function keyFor(identity) {
  if (isNamespace(identity)) return "name";
  return isClusterScoped(identity) ? void 0 : "namespace";
}
function applyAffixes({ root, accumulated }) {
  for (const key of ["namePrefix", "nameSuffix"]) {
    const affix = fieldOf(root, key);
    const text = wordOf(root, key);
    if (!affix || text === "") continue;
    for (const resource of accumulated.resources) {
      const { tree } = resource;
      const name = wordOf(fieldOf(tree, "metadata"), "name");
      if (keepsName(identityOf(tree)) || name === "") continue;
      remember(resource);
      const whole = key === "namePrefix" ? text + name : name + text;
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
  const renamed = /* @__PURE__ */ new Map();
  for (const { tree, before } of resources) {
    const now = identityOf(tree);
    if (now.kind !== "Service" || now.group !== "") continue;
    for (const { name } of before)
      if (name !== now.name) renamed.set(`${now.namespace} ${name}`, now.name);
  }
  if (renamed.size === 0) return;
  for (const { tree } of resources) {
    const { kind, namespace } = identityOf(tree);
    if (kind === "Ingress")
      for (const path3 of serviceNames)
        eachAt(tree, path3, (name, put) => {
          if (name.kind !== "scalar") return;
          const now = renamed.get(`${namespace} ${name.text}`);
          if (now !== void 0) put(scalarAt(name, now));
        });
  }
}

// src/formats/kubernetes/kustomize/pointer.ts
function stepsOf(pointer) {
  if (pointer === "") return [];
  if (!pointer.startsWith("/")) return void 0;
  return pointer.slice(1).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function placeAt(root, steps) {
  let tree = root;
  for (const step of steps.slice(0, -1)) {
    const place = tree && stepInto(tree, step);
    tree = place && valueAt(place);
  }
  const last = steps.at(-1);
  return tree && last !== void 0 ? stepInto(tree, last) : void 0;
}
function valueAt(place) {
  if ("key" in place) return fieldOf(place.holder, place.key);
  const item = place.holder.items[place.index];
  return item && asTree(item);
}
function stepInto(tree, step) {
  if (tree.kind === "mapping") return { holder: tree, key: step };
  if (tree.kind !== "sequence" || isNull(tree)) return void 0;
  const { length } = tree.items;
  if (step === "-") return { holder: tree, index: length };
  if (!/^-?\d+$/.test(step)) return void 0;
  const index = Number(step);
  return { holder: tree, index: index < 0 ? index + length : index };
}

// src/formats/kubernetes/kustomize/json-patch.ts
function applyOperations(root, operations, listener, budget) {
  for (const operation of operations) {
    const why = applyOperation(root, operation, listener, budget);
    if (why !== void 0)
      return { at: fieldOf(operation, "path") ?? operation, why };
  }
  return void 0;
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
  const apply = applying.get(wordOf(operation, "op"));
  if (!apply) return "it is none of add, replace, remove, move, copy and test";
  const place = placeOf(root, wordOf(operation, "path"));
  return place ? apply({ root, operation, place, listener, budget }) : "the path leads nowhere";
}
function placeOf(root, pointer) {
  const steps = stepsOf(pointer);
  return steps && placeAt(root, steps);
}
function withValue({ operation, budget }, apply) {
  const value = fieldOf(operation, "value");
  return value ? apply(copyOf(value, budget)) : "it has no value";
}
function withSource({ root, operation }, apply) {
  const from = placeOf(root, wordOf(operation, "from"));
  return from && valueAt(from) ? apply(from) : "nothing stands at `from`";
}
function add({ place, listener, operation }, value) {
  if ("key" in place) {
    const before = valueAt(place);
    if (before) listener.gone(before, deciding({ operation }));
    putField(place.holder, place.key, value);
    if (place.key === "protocol") listener.narrowed(place.holder, value);
    return void 0;
  }
  const { holder, index } = place;
  if (index < 0 || index > holder.items.length) return "the list is shorter";
  holder.items.splice(index, 0, value);
  return void 0;
}
function replace(job, value) {
  const { place, listener } = job;
  const before = valueAt(place);
  if (!before) return "nothing stands there to be replaced";
  if ("key" in place) return add(job, value);
  listener.gone(before, deciding(job));
  place.holder.items[place.index] = value;
  return void 0;
}
function remove(place, by, listener) {
  const before = valueAt(place);
  if (!before) return "nothing stands there to be removed";
  listener.gone(before, by);
  if ("key" in place) dropField(place.holder, place.key);
  else place.holder.items.splice(place.index, 1);
  return void 0;
}
function move(job, from) {
  const { root, operation } = job;
  const value = valueAt(from);
  const silent = { gone: () => {
  }, narrowed: () => {
  } };
  remove(from, value, silent);
  const place = placeOf(root, wordOf(operation, "path"));
  return place ? add({ ...job, place }, value) : "the path leads nowhere";
}
function test({ operation, place }) {
  const wanted = fieldOf(operation, "value");
  const found = valueAt(place);
  if (!wanted || !found) return wanted || found ? DIFFERENT : void 0;
  return isEqual(found, wanted) ? void 0 : DIFFERENT;
}
var DIFFERENT = "what stands there is something else";
function isEqual(one, other) {
  if (one.kind === "scalar" && other.kind === "scalar")
    return resolveScalar(one, "kubectl") === resolveScalar(other, "kubectl");
  if (one.kind === "sequence" && other.kind === "sequence")
    return one.items.length === other.items.length && one.items.every(
      (item, i) => isEqual(asTree(item), asTree(other.items[i]))
    );
  if (one.kind !== "mapping" || other.kind !== "mapping") return false;
  const names2 = /* @__PURE__ */ new Set([...keysOf(one), ...keysOf(other)]);
  return [...names2].every((name) => {
    const [a, b] = [fieldOf(one, name), fieldOf(other, name)];
    return a !== void 0 && b !== void 0 && isEqual(a, b);
  });
}
function deciding({ operation }) {
  return fieldOf(operation, "value") ?? fieldOf(operation, "path") ?? operation;
}

// src/syntax/text-slices.ts
function slicerOf(text) {
  const begins = [];
  let length = 0;
  for (const piece of text.pieces) {
    begins.push(length);
    length += piece.text.length;
  }
  return (from, to) => {
    const first = lastNotBehind(begins, from);
    const end = Math.max(lastNotBehind(begins, to), first) + 1;
    const { source, pieces, start } = text;
    const around = textFrom(source, pieces.slice(first, end), start, text.end);
    const begin = begins[first] ?? 0;
    return sliceText(around, from - begin, to - begin);
  };
}
function lastNotBehind(numbers, wanted) {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (numbers[middle] <= wanted) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

// src/syntax/inner.ts
var import_yaml2 = require("./yaml.js");
function parseInner(text) {
  const inner = { file: text.source.file, text: text.value };
  const { documents, problems } = (0, import_yaml2.parseYaml)(inner);
  const mover = {
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
  const { source, pieces } = text;
  const begins = [];
  let length = 0;
  for (const piece of pieces) {
    begins.push(length);
    length += piece.text.length;
  }
  const part = slicerOf(text);
  return (from, to) => {
    const first = lastNotBehind(begins, from);
    const last = lastNotBehind(begins, Math.max(from, to - 1));
    const [one, other] = [pieces[first], pieces[last]];
    if (one && other && isPlain(one) && isPlain(other)) {
      const start = one.start + from - begins[first];
      const end = other.start + to - begins[last];
      if (one.source === other.source && end >= start) {
        const verbatim = first === last;
        return { source: one.source ?? source, start, end, verbatim };
      }
    }
    const whole = part(from, to);
    return { ...standing(whole), verbatim: false };
  };
}
function isPlain({ text, start, end, why, origin }) {
  return !why && !origin && end - start === text.length;
}
var DEEPEST = 1e3;
function move2(node, mover, depth) {
  const before = mover.moved.get(node);
  if (before) return before;
  const { source, start, end, verbatim } = mover.place(node.start, node.end);
  const { tag } = node;
  if (depth > DEEPEST) {
    const nothing = { text: UNKNOWN, style: "plain" };
    return { kind: "scalar", source, start, end, tag, ...nothing };
  }
  if (node.kind === "scalar") {
    const { text, style } = node;
    const plain = {
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
  const inside = (each) => move2(each, mover, depth + 1);
  if (node.kind === "alias") {
    const target = node.target && inside(node.target);
    return { ...node, source, start, end, target };
  }
  if (node.kind === "sequence") {
    const sequence = {
      kind: "sequence",
      source,
      start,
      end,
      tag,
      items: []
    };
    remember2(sequence);
    for (const item of node.items) sequence.items.push(inside(item));
    return sequence;
  }
  const mapping = {
    kind: "mapping",
    source,
    start,
    end,
    tag,
    entries: []
  };
  remember2(mapping);
  for (const { key, value } of node.entries)
    mapping.entries.push({ key: inside(key), value: inside(value) });
  return mapping;
  function remember2(moved) {
    mover.moved.set(node, moved);
    return moved;
  }
}
function writtenAs(scalar, { part, source }) {
  const whole = part(scalar.start, scalar.end);
  const pieces = scalarText(scalar).pieces.flatMap((piece) => {
    const outer = part(piece.start, piece.end);
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
  const outer = part(start, Math.max(end, start + 1));
  return spanOf(outer.source, outer.start, outer.end);
}

// src/formats/kubernetes/kustomize/patch-files.ts
function patchOf(level, entry) {
  if (entry.kind === "scalar") return inFile(level, entry);
  const [path3, text] = [fieldOf(entry, "path"), fieldOf(entry, "patch")];
  const patch = text?.kind === "scalar" && text.text.trim() !== "" ? inline(level, text) : path3?.kind === "scalar" && inFile(level, path3);
  if (!patch) return void 0;
  const [target, options] = [
    fieldOf(entry, "target"),
    fieldOf(entry, "options")
  ];
  return { ...patch, ...target && { target }, ...options && { options } };
}
function inline(level, place) {
  const read = parseInner(scalarText(place));
  return { documents: treesOf(level, read, place), place };
}
function patchNamed(level, item) {
  return inlineObjects(level, item) ?? inFile(level, item);
}
function inlineObjects(level, place) {
  return place.text.includes(":") && /[\n{]/.test(place.text) ? inline(level, place) : void 0;
}
function inFile(level, place) {
  const file = fileNamed(level, place);
  const documents = file === void 0 ? void 0 : documentsOf(level, file, place);
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
    ({ key, operator, values }) => tests.get(operator)?.(labels.get(key), values) ?? true
  );
}

// src/formats/kubernetes/kustomize/selector.ts
var any = () => true;
async function readTarget(target) {
  const [group, version, kind, name, namespace] = await Promise.all(
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
  const now = identityOf(resource.tree);
  const first = resource.before[0] ?? now;
  const either = (test2) => test2(first) || test2(now);
  return either((each) => target.namespace(effectiveNamespace(each))) && either((each) => target.name(each.name)) && hasType(target, now) && hasLabels(target, resource.tree);
}
function hasType(target, identity) {
  return target.group(identity.group) && target.version(identity.version) && target.kind(identity.kind);
}
function hasLabels(target, tree) {
  const labels = (key) => pairsOfTree(fieldAt(tree, "metadata", key));
  return selects(target.labels, labels("labels")) && selects(target.annotations, labels("annotations"));
}
async function wholeMatch(pattern) {
  if (pattern === "") return any;
  if (/^[\w-]+$/.test(pattern)) return (text) => text === pattern;
  const { RE2JS } = await Promise.resolve().then(() => __toESM(require("./regular-expressions.js"), 1));
  try {
    const compiled = RE2JS.compile(pattern);
    return (text) => compiled.matches(text);
  } catch {
    return () => false;
  }
}
var inSet = /^\s*([^\s,=!()]+)\s+(in|notin)\s*\(([^)]*)\)\s*$/;
var equality = /^\s*([^\s,=!()]+)\s*(==|=|!=)\s*([^\s,=!()]*)\s*$/;
var presence = /^\s*(!?)\s*([^\s,=!()]+)\s*$/;
function parseSelector(text) {
  if (text.trim() === "") return [];
  return text.split(/,(?![^(]*\))/).map((part) => {
    const set = inSet.exec(part);
    if (set)
      return {
        key: set[1],
        operator: set[2] === "in" ? "In" : "NotIn",
        values: set[3].split(",").map((value) => value.trim())
      };
    const equal = equality.exec(part);
    if (equal)
      return {
        key: equal[1],
        operator: equal[2] === "!=" ? "NotIn" : "In",
        values: [equal[3]]
      };
    const [, not, key] = presence.exec(part) ?? [];
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
  const all = alike(differentValues(shape.keys, [patch, own]));
  const keys = keysInUse(shape.keys, all);
  const merged = { kind: "sequence", ...placedAt(own), items: [] };
  for (const values of all) {
    const key = {
      keys,
      values: values.filter((_, i) => keys.includes(shape.keys[i]))
    };
    const item = mergePatch(
      {
        own: itemWith(own, key),
        patch: itemWith(patch, key),
        shape: shape.items
      },
      listener
    );
    if (!item || isEmpty(item)) setItem(own, key, void 0);
    else {
      if (item.kind === "mapping") sayKeys(item, key);
      setItem(merged, key, item);
    }
  }
  return all.length > 0 ? putBehind(merged, own, keys) : own;
}
function mergeWords(own, patch) {
  const words = /* @__PURE__ */ new Map();
  for (const item of [...patch?.items ?? [], ...own.items])
    if (item.kind === "scalar" && !words.has(item.text))
      words.set(item.text, item);
  replaceItems(own, [...words.values()]);
  return own;
}
function differentValues(keys, lists) {
  const found = /* @__PURE__ */ new Map();
  for (const list of lists)
    for (const item of itemsIn(list)) {
      const values = keys.map((key) => textAt2(item, key));
      found.set(values.join("\0"), values);
    }
  return [...found.values()];
}
function alike(values) {
  const result = [...values];
  if ((result[0]?.length ?? 0) < 2) return result;
  for (const i of result.keys()) {
    const before = result[i];
    for (const j of result.keys()) {
      const both = together(before, result[j]);
      if (both) result[i] = result[j] = both;
    }
  }
  return result;
}
function together(one, other) {
  const isSame = (value, i) => value === other[i];
  const agree = one.every(
    (value, i) => isSame(value, i) || value === "" || other[i] === ""
  );
  return agree && one.some(isSame) ? one.map((value, i) => value || other[i]) : void 0;
}
function keysInUse(keys, all) {
  const used = keys.filter((_, i) => all.some((values) => values[i] !== ""));
  return used.length > 0 ? used : keys;
}
function itemWith(list, { keys, values }) {
  const isSaid = values.some((value) => value !== "");
  return itemsIn(list).find(
    (item) => keys.every((key, i) => {
      const field = fieldOf(item, key);
      if (isSaid && values[i] === "") return true;
      return field?.kind === "scalar" && field.text === values[i];
    })
  );
}
function hasValue(item, key, value) {
  const field = fieldOf(item, key);
  if (!field) return false;
  return !value || field.kind === "scalar" && field.text === value;
}
function setItem(list, { keys, values }, item) {
  let isThere = false;
  const items = list.items.flatMap((node) => {
    const each = asTree(node);
    if (isNull(each) || isEmpty(each)) return [];
    if (each.kind !== "mapping") return [node];
    if (values.length === 0) return [];
    const isMeant2 = keys.every(
      (key, i) => i >= values.length || hasValue(each, key, values[i])
    );
    if (!isMeant2) return [node];
    isThere = true;
    return item ? [item] : [];
  });
  if (item && !isThere) items.push(item);
  replaceItems(list, items);
}
function putBehind(list, rest, keys) {
  for (const node of rest.items) {
    const item = asTree(node);
    const values = [];
    for (const key of keys) {
      const value = fieldOf(item, key);
      if (!value) list.items.push(item);
      else values.push(value.kind === "scalar" ? value.text : "");
    }
    if (keys.length > 1) setItem(list, { keys, values }, void 0);
    setItem(list, { keys, values }, item);
  }
  return list;
}
function sayKeys(item, { keys, values }) {
  for (const [i, key] of keys.entries())
    if (!fieldOf(item, key) && values[i])
      putField(item, key, scalarAt(item, values[i]));
}
function isEmpty(tree) {
  return tree.kind === "mapping" && tree.entries.length === 0;
}
function textAt2(item, key) {
  const value = fieldOf(item, key);
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
};
var metadata = {
  fields: { finalizers: listBy([]), ownerReferences: listBy(["uid"]) }
};
var podSpec = {
  fields: {
    containers: listBy(["name"], container),
    initContainers: listBy(["name"], container),
    ephemeralContainers: listBy(["name"], container),
    volumes: listBy(["name"]),
    imagePullSecrets: listBy(["name"]),
    hostAliases: listBy(["ip"]),
    topologySpreadConstraints: listBy(["topologyKey", "whenUnsatisfiable"])
  }
};
var template = { fields: { metadata, spec: podSpec } };
var status = { fields: { conditions: listBy(["type"]) } };
var withTemplate2 = { fields: { template } };
var webhooks = { webhooks: listBy(["name"]) };
var cronJob = {
  spec: {
    fields: { jobTemplate: { fields: { metadata, spec: withTemplate2 } } }
  }
};
var shapes = new Map([
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
    ...["v1 ConfigMap", "v1 Secret", "v1 Endpoints", "v1 Namespace"],
    ...["v1 PersistentVolumeClaim", "networking.k8s.io/v1 NetworkPolicy"],
    ...["networking.k8s.io/v1 Ingress", "policy/v1 PodDisruptionBudget"]
  ].map((type) => [type, {}])
]);
function shapeOf(apiVersion, kind) {
  const fields = shapes.get(`${apiVersion} ${kind}`);
  return fields && { fields: { metadata, ...fields } };
}

// src/formats/kubernetes/kustomize/strategic-merge.ts
function mergePatch(sides, listener) {
  const { own, patch } = sides;
  const kind = [own, patch].find((each) => each && !isNull(each))?.kind;
  if (kind === void 0) return patch ? void 0 : own;
  const odd = [own, patch].find(
    (each) => each && !isNull(each) && each.kind !== kind
  );
  if (odd) {
    listener.refused(odd);
    return own;
  }
  const shape = sides.shape ?? typeOf(own) ?? typeOf(patch);
  if (kind === "mapping") return mergeMappings({ own, patch, shape }, listener);
  const isMerged = kind === "sequence" && shape?.keys !== void 0;
  if (isMerged) return mergeSequences({ own, patch, shape }, listener);
  if (!patch) return own;
  if (own && own !== patch) listener.gone(own, patch);
  return isNull(patch) ? void 0 : patch;
}
function typeOf(tree) {
  return tree?.kind === "mapping" ? shapeOf(wordOf(tree, "apiVersion"), wordOf(tree, "kind")) : void 0;
}
function mergeMappings({ own, patch, shape }, listener) {
  const start = startFrom(own, patch, listener);
  if (start?.kind !== "mapping") return void 0;
  const names2 = /* @__PURE__ */ new Set([
    ...keysOf(start),
    ...patch?.kind === "mapping" ? keysOf(patch) : []
  ]);
  for (const name of names2) mergeField(start, name, patch, shape, listener);
  return start;
}
function mergeField(start, name, patch, shape, listener) {
  const own = fieldOf(start, name);
  const added = fieldOf(patch, name);
  const below = shape?.fields?.[name];
  if (own && !added && isNull(own)) return;
  const merged = mergePatch({ own, patch: added, shape: below }, listener);
  if (!merged || isNull(merged) && added) dropField(start, name);
  else if (merged !== own) putField(start, name, merged);
  if (name === "protocol" && added && added !== own)
    listener.narrowed(start, added);
}
function mergeSequences({ own, patch, shape }, listener) {
  const start = startFrom(own, patch, listener);
  if (start?.kind !== "sequence") return void 0;
  return mergeItems(
    start,
    patch?.kind === "sequence" ? patch : void 0,
    { keys: shape?.keys ?? [], items: shape?.items },
    listener
  );
}
function startFrom(own, patch, listener) {
  const isNew = !own || isNull(own);
  if (!patch) return own;
  if (isNull(patch)) {
    if (!isNew) listener.gone(own, patch);
    return void 0;
  }
  const directive = directiveOf(patch);
  if (directive && !(isNew && patch.kind === "sequence"))
    takeOut(patch, directive);
  const word = directive?.text;
  if (!isNew && own !== patch && directive && word !== "merge")
    listener.gone(own, directive);
  if (word === "delete") return void 0;
  return isNew || word === "replace" ? patch : own;
}
function directiveOf(patch) {
  const holder = patch.kind === "sequence" ? itemsIn(patch).find((item) => fieldOf(item, "$patch")) : patch;
  if (patch.kind === "sequence" && !hasOneKey(holder)) return void 0;
  const value = fieldOf(holder, "$patch");
  return value?.kind === "scalar" ? value : void 0;
}
function hasOneKey(tree) {
  return tree?.kind === "mapping" && tree.entries.length === 1;
}
function takeOut(patch, directive) {
  if (patch.kind === "mapping") dropField(patch, "$patch");
  else if (patch.kind === "sequence")
    replaceItems(
      patch,
      patch.items.filter(
        (item) => fieldOf(asTree(item), "$patch") !== directive
      )
    );
}

// src/formats/kubernetes/kustomize/patches.ts
async function applyPatches(level) {
  const { root } = level;
  for (const item of itemsIn(fieldOf(root, "patchesStrategicMerge"))) {
    if (item.kind !== "scalar") continue;
    const patch = patchNamed(level, item);
    if (patch) await applyPatch(level, patch);
  }
  for (const entry of itemsIn(fieldOf(root, "patches"))) {
    const patch = patchOf(level, entry);
    if (patch) await applyPatch(level, patch);
  }
}
async function applyJsonPatches(level) {
  for (const entry of itemsIn(fieldOf(level.root, "patchesJson6902"))) {
    const patch = patchOf(level, entry);
    if (patch) await applyPatch(level, patch);
  }
}
async function applyPatch(level, patch) {
  const [first] = patch.documents;
  const isApplied = first?.kind === "sequence" ? await applyList(level, patch, first) : await applyMerge(level, patch);
  if (isApplied && patch.file !== void 0)
    level.building.patchFiles.add(patch.file);
}
async function applyList(level, patch, list) {
  const { place, target } = patch;
  if (isFlowList(list) && !isJson(list)) {
    warn(level, place, NOT_JSON);
    return false;
  }
  if (!target) {
    warn(level, place, "kustomize refuses a JSON patch without a target");
    return false;
  }
  const selected = await selectedBy(level, target);
  if (selected.length === 0) readAlone(level, patch);
  for (const resource of selected) {
    remember(resource);
    const failed = applyOperations(
      resource.tree,
      itemsIn(list),
      listenerOf(level),
      level.building.budget
    );
    if (failed)
      warn(
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
    JSON.parse(source.text.slice(start, end));
    return true;
  } catch {
    return false;
  }
}
async function applyMerge(level, patch) {
  const { target, place } = patch;
  const documents = patch.documents.flatMap((each) => resourcesIn(each));
  if (target && documents.length > 1)
    warn(level, place, "kustomize refuses several patches with one target");
  let isApplied = false;
  for (const { tree } of documents) {
    const meant = target ? await selectedBy(level, target) : calledLike(level, tree);
    for (const resource of meant) mergeInto(level, resource, tree, patch);
    isApplied ||= meant.length > 0;
    if (meant.length > 0) continue;
    if (!level.accumulated.whole)
      readAlone(level, { ...patch, documents: [tree] });
    else if (!target)
      warn(
        level,
        nameIn(tree) ?? place,
        `no resource is called ${shown(tree)}, so kustomize cannot apply this patch. Correct apiVersion, kind, name and namespace, or take the patch out`
      );
  }
  return isApplied;
}
async function selectedBy(level, words) {
  if (isSpent(level, words)) return [];
  level.building.budget.left -= level.accumulated.resources.length;
  const target = await readTarget(words);
  return level.accumulated.resources.filter((each) => isSelected(target, each));
}
function calledLike(level, patch) {
  if (isSpent(level, patch)) return [];
  level.building.budget.left -= level.accumulated.resources.length;
  const wanted = identityOf(patch);
  return level.accumulated.resources.filter(
    (each) => identitiesOf(each).some((identity) => isSameIdentity(identity, wanted))
  );
}
function mergeInto(level, resource, patch, { options }) {
  if (wordOf(patch, "$patch") === "replace") return;
  const own = resource.tree;
  const { budget } = level.building;
  budget.left -= (own.end - own.start) / 20;
  const changes = copyOf(patch, budget);
  if (changes.kind !== "mapping") return;
  const [mayName, mayKind] = ["allowNameChange", "allowKindChange"].map(
    (key) => wordOf(options, key) === "true"
  );
  if (mayName || mayKind) remember(resource);
  dropField(changes, "apiVersion");
  if (!mayKind) dropField(changes, "kind");
  const metadata2 = fieldOf(changes, "metadata");
  if (metadata2?.kind === "mapping") {
    if (!mayName) dropField(metadata2, "name");
    dropField(metadata2, "namespace");
  }
  const merged = mergePatch(
    { own, patch: changes, shape: void 0 },
    listenerOf(level)
  );
  const { accumulated } = level;
  if (merged?.kind !== "mapping" || merged.entries.length === 0)
    accumulated.resources = accumulated.resources.filter(
      (each) => each !== resource
    );
}
function readAlone(level, { documents, target }) {
  const { accumulated } = level;
  if (accumulated.whole) return;
  for (const document of documents) {
    const holder = mappingAt(document);
    putField(holder, "patch", copyOf(document, level.building.budget));
    if (target) putField(holder, "target", target);
    const view = viewDocument(holder);
    if (view) accumulated.loosePatches.push(view);
  }
}
function nameIn(tree) {
  return fieldOf(fieldOf(tree, "metadata"), "name") ?? fieldOf(tree, "kind");
}
function shown(tree) {
  const { kind, namespace, name } = identityOf(tree);
  return [kind, namespace, name].filter(Boolean).join("/") || "(unnamed)";
}

// src/formats/kubernetes/kustomize/field-paths.ts
function fieldPathOf(path3) {
  const steps = [];
  let step = "";
  let depth = 0;
  for (let i = 0; i < path3.length; i++) {
    const letter = path3[i];
    if (letter === "\\" && path3[i + 1] === ".") step += path3[++i];
    else if (letter === "." && depth === 0) {
      if (step !== "") steps.push(step);
      step = "";
    } else {
      if (letter === "[") depth++;
      if (letter === "]") depth--;
      step += letter;
    }
  }
  return step === "" ? steps : [...steps, step];
}
function placesAt(tree, steps, make) {
  const [step, ...rest] = steps;
  if (step === void 0) return [];
  const places = placesOf(tree, step, make, rest);
  if (rest.length === 0) return places;
  return places.flatMap((place) => {
    const value = "key" in place ? fieldOf(place.holder, place.key) : asTree(place.holder.items[place.index]);
    return value ? placesAt(value, rest, make) : [];
  });
}
function placesOf(tree, step, make, rest) {
  if (tree.kind === "sequence") {
    const wanted = /^\[(.*?)=(.*)\]$/.exec(step);
    return tree.items.flatMap((item, index) => {
      const isMeant2 = wanted ? isWanted(asTree(item), wanted[1], wanted[2]) : step === "*" || step === `${index}`;
      return isMeant2 ? [{ holder: tree, index }] : [];
    });
  }
  if (tree.kind !== "mapping") return [];
  if (step === "*") return keysOf(tree).map((key2) => ({ holder: tree, key: key2 }));
  const key = /^\[([^=]*)\]$/.exec(step)?.[1] ?? step;
  if (!fieldOf(tree, key)) {
    if (!make) return [];
    create(tree, key, make, rest);
  }
  return [{ holder: tree, key }];
}
function create(holder, key, make, rest) {
  const next = rest[0];
  const wanted = next === void 0 ? null : /^\[(.+?)=(.*)\]$/.exec(next);
  if (next === void 0) putField(holder, key, make());
  else if (wanted) {
    const item = mappingAt(holder);
    putField(item, wanted[1], scalarAt(holder, wanted[2]));
    const { source, start, end } = holder;
    const placed = { source, start, end, tag: "" };
    putField(holder, key, { kind: "sequence", ...placed, items: [item] });
  } else putField(holder, key, mappingAt(holder));
}
function isWanted(item, key, value) {
  if (key === "") return item.kind === "scalar" && item.text === value;
  return wordOf(item, key) === value;
}

// src/formats/kubernetes/kustomize/replacements.ts
async function applyReplacements(level) {
  for (const entry of itemsIn(fieldOf(level.root, "replacements"))) {
    const path3 = fieldOf(entry, "path");
    const inFile2 = path3?.kind === "scalar" ? listIn(level, path3) : [entry];
    for (const each of inFile2) await replace2(level, each);
  }
}
function listIn(level, path3) {
  const file = fileNamed(level, path3);
  const documents = file === void 0 ? void 0 : documentsOf(level, file, path3);
  return (documents ?? []).flatMap(
    (each) => each.kind === "sequence" ? itemsIn(each) : [each]
  );
}
async function replace2(level, entry) {
  const value = sourceOf2(level, entry);
  if (!value) return;
  const copied = withOrigin(value, entry);
  for (const target of itemsIn(fieldOf(entry, "targets")))
    await fill(level, target, copied);
}
function withOrigin(value, entry) {
  if (value.kind !== "scalar") return value;
  const by = fieldOf(fieldOf(entry, "source"), "fieldPath") ?? entry;
  const origin = [{ span: nodeSpan(by), message: "copied from here" }];
  const text = scalarText(value);
  const pieces = text.pieces.map((piece) => ({
    ...piece,
    origin: [...origin, ...piece.origin ?? []]
  }));
  return { ...value, written: { ...text, pieces } };
}
function sourceOf2(level, entry) {
  const literal2 = fieldOf(entry, "sourceValue");
  if (literal2) return literal2;
  const source = fieldOf(entry, "source");
  const found = level.accumulated.resources.filter(
    (each) => identitiesOf(each).some((identity) => isMeant(source, identity))
  );
  const path3 = wordOf(source, "fieldPath") || "metadata.name";
  const [resource] = found;
  const place = resource && placesAt(resource.tree, fieldPathOf(path3), void 0)[0];
  const value = place && valueAt(place);
  if (!value || found.length > 1) {
    if (level.accumulated.whole)
      warn(
        level,
        fieldOf(source, "fieldPath") ?? source ?? entry,
        found.length > 1 ? "kustomize refuses this: several resources may be the source" : "kustomize refuses this: there is no such source"
      );
    return void 0;
  }
  return partOf(value, fieldOf(source, "options"));
}
var identityKeys = ["group", "version", "kind", "name", "namespace"];
function isMeant(source, identity) {
  return identityKeys.every((key) => {
    const wanted = wordOf(source, key);
    return wanted === "" || wanted === identity[key];
  });
}
function partOf(value, options) {
  const delimiter = wordOf(options, "delimiter");
  if (delimiter === "" || value.kind !== "scalar") return value;
  const part = split(scalarText(value), delimiter)[indexOf(options)];
  return part && scalarLike(value, part);
}
async function fill(level, entry, value) {
  const select = fieldOf(entry, "select");
  const target = await readTarget(select);
  const rejects = await Promise.all(
    itemsIn(fieldOf(entry, "reject")).map(readTarget)
  );
  const paths2 = itemsIn(fieldOf(entry, "fieldPaths"));
  const options = fieldOf(entry, "options");
  if (isSpent(level, entry)) return;
  level.building.budget.left -= level.accumulated.resources.length;
  for (const resource of level.accumulated.resources)
    if (isAny([target], resource) && !isAny(rejects, resource))
      for (const path3 of paths2)
        fillAt(level, resource.tree, path3, value, options);
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
  const { budget } = level.building;
  const mayMake = wordOf(options, "create") === "true";
  const make = mayMake ? () => copyOf(value, budget) : void 0;
  const places = placesAt(tree, fieldPathOf(path3.text), make);
  if (places.length === 0 && level.accumulated.whole)
    warn(level, path3, "kustomize refuses this: there is no such field");
  for (const place of places) {
    const before = valueAt(place);
    const after = filled(before, value, options, budget);
    if (before && before.start !== value.start)
      listenerOf(level).gone(before, value);
    if ("key" in place) putField(place.holder, place.key, after);
    else place.holder.items[place.index] = after;
  }
}
function filled(before, value, options, budget) {
  if (before?.kind !== "scalar" || value.kind !== "scalar")
    return copyOf(value, budget);
  budget.left -= before.text.length + value.text.length;
  const delimiter = wordOf(options, "delimiter");
  const text = scalarText(value);
  if (delimiter === "") return scalarLike(before, text, value);
  const parts = split(scalarText(before), delimiter);
  const index = indexOf(options);
  if (index < 0) parts.unshift(text);
  else parts.splice(Math.min(index, parts.length), 1, text);
  return scalarLike(before, joined(parts, delimiter, before));
}
function indexOf(options) {
  return Number(wordOf(options, "index")) || 0;
}
function split(text, delimiter) {
  let at = 0;
  return text.value.split(delimiter).map((part) => {
    const from = at;
    at += part.length + delimiter.length;
    return sliceText(text, from, from + part.length);
  });
}
function joined(parts, delimiter, { source, start, end }) {
  const pieces = parts.flatMap((part, i) => [
    ...i > 0 ? [{ text: delimiter, source, start, end: start }] : [],
    ...part.pieces.map((piece) => ({
      ...piece,
      source: piece.source ?? part.source
    }))
  ]);
  const value = pieces.map(({ text }) => text).join("");
  return { source, value, pieces, start, end };
}
function scalarLike(model, text, place) {
  const placed = placedAt(place ?? { ...model, ...standing2(text) });
  return {
    kind: "scalar",
    ...{ ...placed, tag: model.tag },
    ...{ text: text.value, style: model.style, written: text }
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
];
var paths = [
  ...podSpecs.flatMap(
    (spec) => ["containers", "initContainers"].flatMap(
      (list) => ["args", "command", "env.value"].map((path3) => `${spec}.${list}.${path3}`)
    )
  ),
  ...["spec.template.metadata.annotations", "metadata.annotations"]
];
function resolveVariables(variables, resources, budget) {
  if (variables.length === 0) return;
  const values = /* @__PURE__ */ new Map();
  for (const variable of variables) {
    const value = valueOf(variable, resources);
    if (value) values.set(wordOf(variable, "name"), value);
  }
  for (const { tree } of resources)
    for (const path3 of paths)
      eachAt(tree, path3, (found, put) => {
        if (found.kind === "scalar") put(expanded(found, values, budget));
        else if (found.kind === "sequence")
          found.items.forEach((item, i) => {
            const word = asTree(item);
            if (word.kind === "scalar")
              found.items[i] = expanded(word, values, budget);
          });
      });
}
function valueOf(variable, resources) {
  const reference = fieldOf(variable, "objref");
  const path3 = wordOf(fieldOf(variable, "fieldref"), "fieldpath");
  const resource = resources.find(
    (each) => identitiesOf(each).some(
      ({ kind, name }) => kind === wordOf(reference, "kind") && name === wordOf(reference, "name")
    )
  );
  if (!resource) return void 0;
  const [place] = placesAt(
    resource.tree,
    // `ports[0].port` is another way to write `ports.0.port`.
    fieldPathOf((path3 || "metadata.name").replaceAll(/\[(\d+)\]/g, ".$1")),
    void 0
  );
  const value = place && valueAt(place);
  return value?.kind === "scalar" ? value : void 0;
}
function expanded(word, values, budget) {
  if (!word.text.includes("$(")) return word;
  const text = scalarText(word);
  const pieces = [];
  let at = 0;
  for (const found of text.value.matchAll(/\$(?:\$|\(([^)]+)\))/g)) {
    const value2 = found[1] === void 0 ? void 0 : values.get(found[1]);
    if (!value2 || budget.left < 0) continue;
    budget.left -= value2.text.length;
    pieces.push(...piecesOf2(sliceText(text, at, found.index)));
    pieces.push(...piecesOf2(scalarText(value2)));
    at = found.index + found[0].length;
  }
  if (at === 0) return word;
  pieces.push(...piecesOf2(sliceText(text, at)));
  const value = pieces.map((piece) => piece.text).join("");
  const { source, start, end } = text;
  const written = { source, value, pieces, start, end };
  const alone = values.get(/^\$\(([^)]+)\)$/.exec(word.text)?.[1] ?? "");
  const { style, tag } = alone ?? { style: "double", tag: "" };
  return { ...word, text: value, style, tag, written };
}
function piecesOf2({ pieces, source }) {
  return pieces.map((piece) => ({ ...piece, source: piece.source ?? source }));
}

// src/formats/kubernetes/kustomize/build.ts
async function buildKustomization(building, file) {
  startAgain(building);
  const accumulated = await accumulate(building, file, nothingYet(), []);
  accumulated.resources = accumulated.resources.filter(
    ({ tree }) => !isLocal(tree)
  );
  followRenames(accumulated.resources);
  resolveVariables(
    accumulated.variables,
    accumulated.resources,
    building.budget
  );
  return accumulated;
}
function isLocal(tree) {
  const annotations = fieldAt(tree, "metadata", "annotations");
  const key = "config.kubernetes.io/local-config";
  return fieldOf(annotations, key) !== void 0 && wordOf(annotations, key) !== "false";
}
var DEEPEST2 = 50;
async function accumulate(building, file, accumulated, stack) {
  const read = building.files.documents(file);
  const [first] = "refused" in read ? [] : read.documents;
  if ("refused" in read || !first) return accumulated;
  const scratch = { building, file, accumulated, stack: [...stack, file] };
  const [root] = treesOf(
    { ...scratch, folder: folderOf(file), root: first },
    { documents: [first], problems: read.problems },
    first
  );
  if (!root) return accumulated;
  if (stack.length === 0 && wordOf(root, "kind") === "Component")
    accumulated.whole = false;
  const level = { ...scratch, folder: folderOf(file), root };
  for (const key of ["resources", "bases"])
    for (const item of itemsIn(fieldOf(root, key)))
      if (item.kind === "scalar") await addResource(level, item);
  runGenerators(level);
  for (const item of itemsIn(fieldOf(root, "components")))
    if (item.kind === "scalar") await addComponent(level, item);
  sayUnread(level);
  await transform(level);
  for (const variable of itemsIn(fieldOf(root, "vars")))
    accumulated.variables.push(variable);
  return accumulated;
}
async function transform(level) {
  await applyPatches(level);
  applyNamespace(level);
  applyAffixes(level);
  applyLabels(level);
  await applyJsonPatches(level);
  applyImages(level);
  await applyReplacements(level);
}
async function addResource(level, item) {
  const { building, accumulated } = level;
  const file = fileNamed(level, item);
  if (file === void 0) return;
  if (building.files.kind(file) === "directory")
    return addBase(level, item, file);
  building.resourceFiles.add(file);
  const documents = documentsOf(level, file, item) ?? [];
  for (const resource of documents.flatMap((each) => resourcesIn(each)))
    if (wordOf(resource.tree, "kind") !== "")
      accumulated.resources.push(resource);
  accumulated.files.set(file, item);
}
async function addBase(level, item, folder) {
  const { building, accumulated, stack } = level;
  const file = kustomizationNamed(level, item, folder);
  if (file === void 0) return;
  let base = building.built.get(file);
  if (!base) {
    base = await accumulate(building, file, nothingYet(), stack);
    building.built.set(file, base);
  }
  for (const { tree, before } of base.resources) {
    if (isSpent(level, item)) break;
    const isSchema = wordOf(tree, "kind") === "CustomResourceDefinition";
    const copy = isSchema ? tree : copyOf(tree, building.budget);
    if (copy.kind === "mapping")
      accumulated.resources.push({ tree: copy, before: [...before] });
  }
  accumulated.variables.push(...base.variables);
  accumulated.loosePatches.push(...base.loosePatches);
  accumulated.looseImages.push(...base.looseImages);
  accumulated.whole &&= base.whole;
  for (const inside of base.files.keys())
    if (!accumulated.files.has(inside)) accumulated.files.set(inside, item);
}
async function addComponent(level, item) {
  const { building, accumulated, stack } = level;
  const folder = fileNamed(level, item);
  if (folder === void 0) return;
  const file = kustomizationNamed(level, item, folder);
  if (file === void 0) return;
  const known2 = new Set(accumulated.files.keys());
  await accumulate(building, file, accumulated, stack);
  for (const inside of accumulated.files.keys())
    if (!known2.has(inside)) accumulated.files.set(inside, item);
}
function kustomizationNamed(level, item, folder) {
  const { building, accumulated, stack } = level;
  const file = kustomizationIn(folder, building.files);
  if (file !== void 0 && !stack.includes(file) && stack.length < DEEPEST2)
    return file;
  accumulated.whole = false;
  warn(
    level,
    item,
    file === void 0 ? `there is no kustomization.yaml in ${folder}. Correct the path, or add one` : stack.includes(file) ? `kustomize refuses this: ${file} leads back to itself` : "this is nested too deeply to be built"
  );
  return void 0;
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
  for (const { key, message } of unread) {
    const [first] = itemsIn(fieldOf(level.root, key));
    if (!first) continue;
    level.accumulated.whole = false;
    note(level, first, message);
  }
}

// src/formats/values.ts
function known(value, span, origin) {
  return origin?.length ? { known: true, value, span, origin } : { known: true, value, span };
}

// src/formats/kubernetes/kustomize/raw-and-built.ts
var MOST_USERS = 3;
function nothingBuilt() {
  return { byContent: /* @__PURE__ */ new Map(), places: /* @__PURE__ */ new Set(), files: /* @__PURE__ */ new Set() };
}
function addBuilt({ byContent, places, files }, exposure) {
  const key = contentKey(exposure);
  const before = byContent.get(key);
  byContent.set(key, before ? together2(before, exposure) : exposure);
  places.add(placeKey(exposure));
  const place = placeOf2(exposure);
  if (place) files.add(place.file);
}
function placeOf2({ facts }) {
  return Object.values(facts)[0]?.[0]?.span;
}
function withBuilds(raw, built, building) {
  const { byContent, files } = built;
  const own = raw.flatMap((exposure) => {
    const place = placeOf2(exposure);
    if (!place) return [exposure];
    return ownOf(exposure, place, built, building).map((each) => {
      const key = files.has(place.file) ? contentKey(each) : void 0;
      const alike2 = key === void 0 ? void 0 : byContent.get(key);
      if (!alike2) return each;
      byContent.delete(key);
      return together2(each, alike2);
    });
  });
  return [...own, ...byContent.values()];
}
function ownOf(exposure, place, { places }, { resourceFiles, patchFiles, gone, narrowed }) {
  if (!resourceFiles.has(place.file))
    return patchFiles.has(place.file) ? [] : [exposure];
  if (places.has(placeKey(exposure))) return [exposure];
  const by = changeAround(gone, place) ?? changeAround(narrowed, place);
  return [by ? shadowed(exposure, by) : exposure];
}
function shadowed(exposure, by) {
  const taken = { span: by, message: "taken back here" };
  return {
    ...exposure,
    facts: { ...exposure.facts, shadowed: [known(true, by)] },
    related: [...exposure.related, taken]
  };
}
function placeKey(exposure) {
  const { file, start } = placeOf2(exposure) ?? {};
  const protocol = exposure.facts["protocol"]?.map(
    (value) => value.known ? value.value : "?"
  );
  return JSON.stringify([exposure.kind, file, start, protocol]);
}
function contentKey(exposure) {
  const { kind, resource, facts } = exposure;
  const { file, start } = placeOf2(exposure) ?? {};
  const content = Object.entries(facts).map(([name, values]) => [
    name,
    ...values.map((value) => value.known ? value.value : [value.why])
  ]);
  return JSON.stringify([kind, resource, file, start, content]);
}
function together2(one, other) {
  const users = one.related.filter(isUser).length;
  const more = other.related.filter(isUser).slice(0, MOST_USERS - users);
  return more.length > 0 && users < MOST_USERS ? { ...one, related: [...one.related, ...more] } : one;
}
function isUser({ message }) {
  return message.startsWith("built by ");
}

// src/formats/rendered/lead-back.ts
function leadBack(rendered, written, around) {
  const node = rendered.kind === "alias" ? rendered.target : rendered;
  const counterpart = written?.kind === "alias" ? written.target : written;
  const { source, start, end } = counterpart ?? around;
  const place = { source, start, end };
  if (!node) return scalarAt2(place, "", "plain", "");
  if (node.kind === "scalar") return scalarFrom(node, counterpart, place);
  const { tag } = node;
  if (node.kind === "sequence") {
    const items = counterpart?.kind === "sequence" ? counterpart.items : [];
    const same = partnerIn(items, node.items.length);
    return {
      ...{ kind: "sequence", ...place, tag },
      items: node.items.map((item, i) => leadBack(item, same(item, i), place))
    };
  }
  const entries = node.entries.map(({ key, value }) => {
    const same = entryOf2(counterpart, wordOf2(key));
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
  if (counterpart?.kind === "scalar" && counterpart.text === text)
    return { ...counterpart, tag, style };
  return scalarAt2(place, text, style, tag);
}
function scalarAt2({ source, start, end }, text, style, tag) {
  const pieces = [{ text, start, end, source }];
  const written = { source, value: text, pieces, start, end };
  return {
    ...{ kind: "scalar", source, start, end, tag },
    text,
    style,
    written
  };
}
var identities = ["name", "containerPort", "port", "number", "mountPath"];
function partnerIn(items, length) {
  const byIdentity = /* @__PURE__ */ new Map();
  for (const item of items)
    for (const identity of identitiesOf2(item))
      if (!byIdentity.has(identity)) byIdentity.set(identity, item);
  return (item, index) => {
    for (const identity of identitiesOf2(item)) {
      const found = byIdentity.get(identity);
      if (found) return found;
    }
    return items.length === length ? items[index] : void 0;
  };
}
function identitiesOf2(item) {
  if (item.kind === "scalar") return [item.text];
  return identities.flatMap((key) => {
    const value = entryOf2(item, key)?.value;
    return value?.kind === "scalar" ? [`${key}=${value.text}`] : [];
  });
}
function entryOf2(node, key) {
  return node?.kind === "mapping" ? node.entries.findLast((entry) => wordOf2(entry.key) === key) : void 0;
}
function wordOf2(node) {
  const target = node?.kind === "alias" ? node.target : node;
  return target?.kind === "scalar" ? target.text : "";
}
function sameObject(rendered, candidates) {
  const kind = identityOf2(rendered, "kind");
  const name = identityOf2(rendered, "name");
  const ofKind = candidates.filter((each) => identityOf2(each, "kind") === kind);
  return ofKind.find((each) => identityOf2(each, "name") === name) ?? (ofKind.length === 1 ? ofKind[0] : void 0);
}
function identityOf2(node, what) {
  const holder = what === "kind" ? node : entryOf2(node, "metadata")?.value;
  return wordOf2(entryOf2(holder, what)?.value);
}

// src/formats/rendered/tools.ts
var import_yaml3 = require("./yaml.js");
var ways = {
  helm: [
    (folder) => [
      ...["helm", "template", "release-name"],
      ...[folder, "--include-crds"]
    ]
  ],
  kustomize: [
    (folder) => ["kustomize", "build", folder],
    (folder) => ["kubectl", "kustomize", folder]
  ]
};
function renderFolder(world, renderer, folder, place) {
  const asIs = "so it was read without";
  for (const way of ways[renderer]) {
    const [program, ...args] = way(folder);
    const run = world.run?.(program, args);
    if (!run || "missing" in run && run.missing) continue;
    if ("failed" in run)
      return refused(
        place,
        `${program} does not render this, ${asIs}: ${run.failed}`
      );
    const source = openSource("\0rendered", run.text);
    const { documents, problems } = (0, import_yaml3.parseYaml)(source);
    const [broken] = problems;
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
  const source = files.source(root);
  if ("refused" in source) return accumulated;
  const end = /\r?\n|$/.exec(source.text).index;
  const place = { source, start: 0, end };
  const rendered = renderFolder(
    world,
    "kustomize",
    folderOf(root) || ".",
    spanOf(source, 0, end)
  );
  if ("problem" in rendered) {
    problems.push(rendered.problem);
    return accumulated;
  }
  problems.length = ownProblems;
  const built = accumulated.resources.map(({ tree }) => tree);
  return {
    ...accumulated,
    resources: rendered.documents.flatMap((document) => {
      const own = sameObject(document, built);
      const tree = leadBack(document, own, place);
      return tree.kind === "mapping" ? [{ tree, before: [] }] : [];
    }),
    ...{ loosePatches: [], looseImages: [] }
  };
}

// src/formats/kubernetes/kustomize/roots.ts
var using = ["resources", "bases", "components"];
function rootsOf(given, files) {
  const uses = new Map(given.map((file) => [file, usedBy(file, files)]));
  const used = new Set([...uses.values()].flat());
  const reached = /* @__PURE__ */ new Set();
  const roots = [];
  const take = (file) => {
    if (reached.has(file)) return;
    roots.push(file);
    const ahead = [file];
    for (let next = ahead.pop(); next !== void 0; next = ahead.pop())
      if (!reached.has(next)) {
        reached.add(next);
        ahead.push(...uses.get(next) ?? []);
      }
  };
  for (const file of given) if (!used.has(file)) take(file);
  for (const file of given) take(file);
  return roots;
}
function usedBy(file, files) {
  const root = rootOf(file, files);
  return using.flatMap((key) => itemsIn(fieldOf(root, key))).flatMap((item) => {
    if (item.kind !== "scalar") return [];
    const here = folderOf(file);
    const folder = pathFrom(here, item.text);
    if (isOutside(here, item.text) || files.kind(folder) !== "directory")
      return [];
    return kustomizationIn(folder, files) ?? [];
  });
}
function rootOf(file, files) {
  const read = files.documents(file);
  const [first] = "refused" in read ? [] : read.documents;
  return first && treeOf(first)?.tree;
}

// src/formats/kubernetes/kustomize/kustomize.ts
async function judgeKustomizations(world, kustomizations, raw, read, isRendered = false) {
  const files = openFiles(world);
  const building = openBuilding(files);
  const built = nothingBuilt();
  for (const root of rootsOf(kustomizations, files)) {
    const before = building.problems.length;
    const own = await buildKustomization(building, root);
    const accumulated = isRendered ? renderedBy(world, root, own, building, before) : own;
    const exposed = readBuilt(accumulated, building, read);
    for (const each of exposed)
      addBuilt(built, withUser(each, root, accumulated));
  }
  const exposures = withBuilds(raw.exposures, built, building);
  return {
    exposures,
    problems: [...raw.problems, ...onlyOnce(building.problems)],
    besides: readBesides(built.files, files)
  };
}
function readBuilt({ resources, loosePatches, looseImages }, { problems }, read) {
  const documents = resources.flatMap(({ tree }) => viewDocument(tree) ?? []);
  const found = read({
    documents,
    patches: loosePatches,
    images: looseImages
  });
  for (const problem of found.problems) problems.push(problem);
  return [...found.exposures];
}
function withUser(exposure, root, { files }) {
  const file = placeOf2(exposure)?.file ?? root;
  const item = files.get(file);
  if (!item || folderOf(file) === folderOf(root)) return exposure;
  const user = {
    span: nodeSpan(item),
    message: `built by ${root}`
  };
  return { ...exposure, related: [...exposure.related, user] };
}
function onlyOnce(problems) {
  const byPlace = new Map(
    problems.map((each) => [
      `${each.span.file}
${each.span.start}
${each.message}`,
      each
    ])
  );
  return [...byPlace.values()];
}
function readBesides(names2, files) {
  return [...names2].flatMap((file) => {
    const source = files.source(file);
    if ("refused" in source) return [];
    const read = /\.(?:ya?ml|json)$/.test(file) && files.documents(file);
    const comments = read && "documents" in read ? yamlComments(source, read.documents, OUR_NAME) : [];
    return [{ source, comments, documents: [] }];
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgeKustomizations
});

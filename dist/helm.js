"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/formats/helm/helm.ts
var helm_exports = {};
__export(helm_exports, {
  reading: () => reading
});
module.exports = __toCommonJS(helm_exports);

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
  const quoted4 = documents.flatMap(textsWithHash);
  const blocks = blocksOf(documents);
  const comments = [];
  const known3 = /* @__PURE__ */ new Map();
  const found = [...source.text.matchAll(/(?<=^|[ \t])#[^\r\n]*/gm)];
  for (const match3 of found.reverse()) {
    const [start, end] = [match3.index, match3.index + match3[0].length];
    if (!word.test(match3[0])) continue;
    if (quoted4.some((node) => node.start < start && start < node.end)) continue;
    const line = spokenFor(source, start, known3);
    comments.push({
      span: spanOf(source, start, end),
      text: match3[0].slice(1),
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
function spokenFor(source, offset, known3) {
  const { line, column } = position(source, offset);
  const before = lineText(source, line).slice(0, column - 1).trim();
  if (before !== "" && before !== "---") return line;
  let next = line + 1;
  while (next <= lineCount(source) && !known3.has(next)) {
    const text = lineText(source, next).trim();
    if (text === "") break;
    if (!text.startsWith("#") && !/^---(\s|$)/.test(text)) {
      known3.set(line, next);
      return next;
    }
    next++;
  }
  known3.set(line, known3.get(next));
  return known3.get(next);
}
function blocksOf(nodes) {
  const blocks = /* @__PURE__ */ new Map();
  const visit2 = (node, first) => {
    const end = position(node.source, Math.max(node.start, node.end - 1)).line;
    blocks.set(first, Math.max(blocks.get(first) ?? first, end));
    if (node.kind === "sequence")
      for (const item of node.items) visit2(item, firstLine(item));
    if (node.kind === "mapping")
      for (const { key, value } of node.entries) visit2(value, firstLine(key));
  };
  for (const node of nodes) visit2(node, firstLine(node));
  return blocks;
}
function firstLine(node) {
  return position(node.source, node.start).line;
}

// src/formats/helm/helm.ts
var import_yaml4 = require("./yaml.js");

// src/formats/format.ts
var OUR_NAME = /portcullis/i;

// src/syntax/node.ts
function nodeSpan(node) {
  return spanOf(node.source, node.start, node.end);
}

// src/syntax/view.ts
var VISITS_THROUGH_ALIASES = 1e5;
var NONE = [];
function viewDocument(node) {
  return follow(node, [], { left: VISITS_THROUGH_ALIASES });
}
function getAll(view, key) {
  if (view?.node.kind !== "mapping") return NONE;
  let found;
  for (const entry of entriesOf(view.node)) {
    if (keyText(entry.key) !== key) continue;
    const value = enter(view, entry);
    if (value) (found ??= []).push(value);
  }
  return found ?? NONE;
}
function get(view, key) {
  return getAll(view, key).at(-1);
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
function isScalar(view) {
  return view?.node.kind === "scalar";
}
function isMapping(view) {
  return view?.node.kind === "mapping";
}
function isSequence(view) {
  return view?.node.kind === "sequence";
}
function usesOf(view, user) {
  return view.through.slice(0, 1).map((alias) => ({
    span: nodeSpan(alias),
    message: `${user} uses it through *${alias.name}`
  }));
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
  const merged2 = mapping.entries.filter(({ key }) => isMergeKey(key)).flatMap(({ value }) => mergeSources(value)).filter(({ key }) => {
    const name = keyText(key);
    return !hidden.has(name) && hidden.add(name);
  });
  return mapping.merged = [...own, ...merged2];
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

// src/formats/helm/chart.ts
var import_yaml = require("./yaml.js");

// src/formats/helm/ignore.ts
function readIgnoreFile(text) {
  const rules = [...text.split(/\r?\n/), "templates/.?*"].flatMap(ruleOf);
  return (path) => {
    const names = path.split("/");
    return names.some((_, index) => {
      const part = names.slice(0, index + 1).join("/");
      return isIgnored(part, index < names.length - 1, rules);
    });
  };
}
function isIgnored(path, isFolder, rules) {
  for (const { pattern, isNegated, foldersOnly, byName } of rules) {
    const matches = pattern.test(byName ? path.replace(/^.*\//, "") : path);
    if (isNegated) {
      if (foldersOnly && !isFolder || !matches) return true;
    } else if ((!foldersOnly || isFolder) && matches) return true;
  }
  return false;
}
function ruleOf(line) {
  const rule = line.trim();
  if (rule === "" || rule.startsWith("#") || rule.includes("**")) return [];
  const isNegated = rule.startsWith("!");
  const body = rule.slice(isNegated ? 1 : 0).replace(/\/$/, "");
  const pattern = globOf(body.replace(/^\//, ""));
  if (!pattern) return [];
  const foldersOnly = rule.endsWith("/");
  return [{ pattern, isNegated, foldersOnly, byName: !body.includes("/") }];
}
function globOf(glob) {
  const source = glob.replace(
    /\\(.)|\[(\^?)([^\]]*)\]|([*?])|([^])/g,
    (_, escaped3, negated, set, wild, other) => {
      if (set !== void 0)
        return `[${negated}${set.replace(/[\\[]/g, "\\$&")}]`;
      if (wild) return wild === "*" ? "[^/]*" : "[^/]";
      return (escaped3 ?? other).replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    }
  );
  try {
    return new RegExp(`^${source}$`);
  } catch {
    return void 0;
  }
}

// src/formats/helm/names.ts
var VALUES = /^(.*\/|)(?:values(?:[-._][^/]*)?\.ya?ml|ci\/[^/]*values\.ya?ml)$/;
function chartFileOf(file, world) {
  if (/(?:^|\/)Chart\.yaml$/.test(file))
    return { chart: file.slice(0, -"Chart.yaml".length), role: "chart" };
  const chart = chartOfTemplate(file, world);
  if (chart !== void 0) return { chart, role: "template" };
  const values = VALUES.exec(file)?.[1];
  return values !== void 0 && isChart(values, world) ? { chart: values, role: "values" } : void 0;
}
function chartOfTemplate(file, world) {
  for (let at = file.lastIndexOf("templates/"); at >= 0; at = at === 0 ? -1 : file.lastIndexOf("templates/", at - 1)) {
    const folder = file.slice(0, at);
    if ((at === 0 || folder.endsWith("/")) && isChart(folder, world))
      return folder;
  }
  return void 0;
}
function isChart(folder, world) {
  return world.kind(`${folder}Chart.yaml`) === "file";
}

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
function textSpan(text) {
  return spanOf(text.source, text.start, text.end);
}
function unknownIn(text) {
  return text.pieces.find((piece) => piece.why !== void 0)?.why;
}
function originOf(text) {
  return text.pieces.flatMap((piece) => piece.origin ?? []);
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
function scalarText(scalar3) {
  if (scalar3.written) return scalar3.written;
  const { source, style, text, start, end } = scalar3;
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
function resolveScalar(scalar3, reader) {
  const { text, tag, style } = scalar3;
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

// src/formats/helm/rope.ts
var NO_TRACE = { origin: [] };
function ropeText(rope) {
  return rope.length === 1 ? rope[0].text : rope.map((chunk) => chunk.text).join("");
}
function written(source, start, end) {
  return [{ text: source.text.slice(start, end), at: { source, start, end } }];
}
function ropeOf(text, trace, why) {
  if (why === void 0 || !text.includes(UNKNOWN)) return [{ text, trace }];
  return text.split(UNKNOWN).flatMap((part, index) => [
    ...index > 0 ? [{ text: UNKNOWN, trace, why }] : [],
    ...part === "" ? [] : [{ text: part, trace }]
  ]);
}
function unknownOf(rope) {
  return rope.find((chunk) => chunk.why !== void 0)?.why;
}
function sliceRope(rope, from, to = Infinity) {
  const cut = [];
  let begin = 0;
  for (const chunk of rope) {
    const end = begin + chunk.text.length;
    if (end > from && begin < to)
      cut.push(
        sliceChunk(chunk, Math.max(from - begin, 0), Math.min(to, end) - begin)
      );
    begin = end;
    if (begin >= to) break;
  }
  return cut;
}
function slicerOf(rope) {
  const begins = [];
  let length = 0;
  for (const chunk of rope) {
    begins.push(length);
    length += chunk.text.length;
  }
  return (from, to) => {
    const first = lastNotBehind(begins, from);
    const begin = begins[first] ?? 0;
    const end = lastNotBehind(begins, to) + 1;
    return sliceRope(rope.slice(first, end), from - begin, to - begin);
  };
}
function lastNotBehind(numbers2, wanted) {
  let [low, high] = [0, numbers2.length - 1];
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (numbers2[middle] <= wanted) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}
function sliceChunk(chunk, from, to) {
  if (from === 0 && to === chunk.text.length) return chunk;
  const text = chunk.text.slice(from, to);
  const { at, trace } = chunk;
  if (!at || trace) return { ...chunk, text };
  const { source, start } = at;
  return { text, at: { source, start: start + from, end: start + to } };
}
function indentRope(rope, blanks2) {
  const indented = [blanksBefore(rope[0], 0, blanks2)];
  for (const chunk of rope) {
    let from = 0;
    for (; ; ) {
      const end = chunk.text.indexOf("\n", from) + 1;
      if (end === 0) break;
      indented.push(sliceChunk(chunk, from, end));
      indented.push(blanksBefore(chunk, end, blanks2));
      from = end;
    }
    if (from < chunk.text.length)
      indented.push(sliceChunk(chunk, from, chunk.text.length));
  }
  return indented;
}
function blanksBefore(chunk, offset, text) {
  const at = chunk?.at;
  if (!at || chunk.trace) return { text, at, trace: NO_TRACE };
  const start = Math.min(at.start + offset, at.end);
  return {
    text,
    at: { source: at.source, start, end: start },
    trace: NO_TRACE
  };
}
function printedAt(rope, at, through = []) {
  if (!at && through.length === 0) return rope;
  return rope.map((chunk) => {
    if (chunk.at) return chunk;
    const trace = chunk.trace ?? NO_TRACE;
    const origin = [...trace.origin, ...through].filter(
      (each2) => !at || !isWithin(each2, at)
    );
    return { ...chunk, at, trace: { ...trace, origin } };
  });
}
function isWithin({ span }, { source, start, end }) {
  return span.file === source.file && span.start >= start && span.end <= end;
}
var MOST_ORIGINS = 6;
function mergeTraces(traces) {
  if (traces.length === 1) return traces[0];
  const origin = [];
  for (const trace of traces)
    for (const each2 of trace.origin)
      if (origin.length < MOST_ORIGINS && !origin.includes(each2))
        origin.push(each2);
  const absent2 = traces.find((trace) => trace.absent !== void 0)?.absent;
  const unsure = traces.find((trace) => trace.unsure !== void 0)?.unsure;
  return { origin, absent: absent2, unsure };
}
function traceOfRope(rope) {
  if (rope.length === 1 && rope[0].trace) return rope[0].trace;
  return mergeTraces(
    rope.map(({ text, at, trace }) => {
      if (trace) return trace;
      return at && text.trim() !== "" ? { origin: [literalAt(at)] } : NO_TRACE;
    })
  );
}
function literalAt({ source, start, end }) {
  return {
    get span() {
      return spanOf(source, start, end);
    },
    message: "the value comes from here"
  };
}

// src/formats/helm/budget.ts
var STEPS = 3e6;
var STEPS_OF_A_VISIT = 10;
var CHARACTERS = 2e7;
var DEEPEST = 400;
var LONGEST_LIST = 1e4;
function openBudget() {
  return { steps: STEPS, characters: CHARACTERS, depth: 0 };
}
var FEW_STEPS = 5e4;
var FEW_CHARACTERS = 5e5;
function refill(budget) {
  if (budget.steps >= 0 && budget.characters >= 0) return false;
  budget.steps = FEW_STEPS;
  budget.characters = FEW_CHARACTERS;
  return true;
}
var TooMuch = class extends Error {
};
function spendStep(budget, count = 1) {
  if ((budget.steps -= count) < 0)
    throw new TooMuch("its templates take more than 3,000,000 steps");
}
var rendering;
function within(budget, inside) {
  rendering = budget;
  try {
    return inside();
  } finally {
    rendering = void 0;
  }
}
function visit() {
  if (rendering) spendStep(rendering, STEPS_OF_A_VISIT);
}
function spendCharacters(budget, count) {
  budget.characters -= count;
  if (budget.characters < 0)
    throw new TooMuch("its templates make more than 20 MB of text");
}
function deeper(budget, inside) {
  if (++budget.depth > DEEPEST)
    throw new TooMuch("its templates include each other without end");
  try {
    return inside();
  } finally {
    budget.depth--;
  }
}

// src/formats/helm/value.ts
var NIL = { kind: "nil", trace: NO_TRACE };
function nil(trace) {
  return { kind: "nil", trace };
}
function bool(value, trace = NO_TRACE) {
  return { kind: "bool", value, trace };
}
function int(value, trace = NO_TRACE) {
  return { kind: "int", value, trace };
}
function float(value, trace = NO_TRACE) {
  return { kind: "float", value, trace };
}
function string(text, trace = NO_TRACE, why) {
  return { kind: "string", rope: ropeOf(text, trace, why) };
}
function stringOf(rope) {
  return { kind: "string", rope };
}
function list(items, trace = NO_TRACE) {
  return { kind: "list", items, trace };
}
function dict(entries = [], trace = NO_TRACE) {
  return { kind: "dict", entries: new Map(entries), trace };
}
function unknown(why, trace = NO_TRACE) {
  return { kind: "unknown", why, trace };
}
function traceOf(value) {
  return value.kind === "string" ? traceOfRope(value.rope) : value.trace;
}
function tracesOf(values) {
  return mergeTraces(values.map(traceOf));
}
function doubtOf(value) {
  if (value.kind === "unknown") return value.why;
  if (value.kind === "string")
    return unknownOf(value.rope) ?? traceOfRope(value.rope).unsure;
  return value.trace.unsure;
}
function whyUnknown(value) {
  if (value.kind === "unknown") return value.why;
  return value.kind === "string" ? unknownOf(value.rope) : void 0;
}
function isTrue(value) {
  switch (value.kind) {
    case "nil":
      return false;
    case "bool":
      return value.value;
    case "int":
    case "float":
      return value.value !== 0;
    case "string":
      return value.rope.some((chunk) => chunk.text !== "");
    case "list":
      return value.items.length > 0;
    case "dict":
      return value.entries.size > 0;
    case "object":
      return value.entries().size > 0;
    case "unknown":
      return true;
  }
}
function textOf(value) {
  if (value.kind === "string") return ropeText(value.rope);
  if (value.kind === "unknown") return UNKNOWN;
  if (value.kind === "int" || value.kind === "float" || value.kind === "bool")
    return String(value.value);
  return "";
}
function kindOf(value) {
  return kinds[value.kind];
}
var kinds = {
  nil: "invalid",
  bool: "bool",
  int: "int",
  float: "float64",
  string: "string",
  list: "slice",
  dict: "map",
  object: "map",
  unknown: "invalid"
};
var DEEPEST2 = 100;
function copyOf(value, depth = 0) {
  visit();
  if (depth > DEEPEST2) return value;
  if (value.kind === "dict") return copyDict(value, depth);
  return value.kind === "list" ? { ...value, items: value.items.map((item) => copyOf(item, depth + 1)) } : value;
}
function copyDict(value, depth = 0) {
  const entries = [...value.entries].map(
    ([key, each2]) => [key, copyOf(each2, depth + 1)]
  );
  return dict(entries, value.trace);
}

// src/formats/helm/read-values.ts
var DEEPEST3 = 200;
function readValue(view, depth = 0) {
  const { node } = view;
  if (depth > DEEPEST3) return nil(NO_TRACE);
  if (isScalar(view)) return readScalar(view.node);
  if (node.kind === "sequence")
    return list(
      itemsOf(view).map((item) => readValue(item, depth + 1)),
      placeOf(view)
    );
  return dict(
    pairsOf(view).map(
      ({ keyNode, value }) => [keyOf(keyNode), readValue(value, depth + 1)]
    ),
    placeOf(view)
  );
}
function placeOf({ node }) {
  return { origin: [literalAt(node)] };
}
function keyOf(scalar3) {
  const value = resolveScalar(scalar3, "kubectl");
  return typeof value === "number" || typeof value === "boolean" ? String(value) : scalar3.text;
}
function readScalar(scalar3) {
  const trace = traceOfScalar(scalar3);
  const value = resolveScalar(scalar3, "kubectl");
  if (value === null) return nil(trace);
  if (typeof value === "boolean") return bool(value, trace);
  if (typeof value === "number") return float(value, trace);
  return stringOf(ropeOfScalar(scalar3, trace));
}
function traceOfScalar(scalar3) {
  const { written: written3 } = scalar3;
  if (!written3) return { origin: [literalAt(scalar3)] };
  const origin = written3.pieces.flatMap(
    (piece) => piece.origin ? piece.origin : [literalAt({ ...piece, source: piece.source ?? written3.source })]
  );
  return { origin };
}
function ropeOfScalar(scalar3, trace) {
  if (!scalar3.written) return [{ text: scalar3.text, trace }];
  return scalarText(scalar3).pieces.map(({ text, why, origin }) => ({
    text,
    trace: origin ? { origin } : trace,
    ...why !== void 0 && { why }
  }));
}

// src/formats/helm/chart.ts
function openShelf(world, given) {
  const sources = new Map(given);
  return {
    world,
    problems: [],
    source(file) {
      if (!sources.has(file)) {
        const read2 = world.kind(file) === "file" ? world.read(file) : void 0;
        sources.set(
          file,
          read2 && "text" in read2 ? openSource(file, read2.text) : void 0
        );
      }
      return sources.get(file);
    }
  };
}
var DEEPEST4 = 8;
function loadChart(shelf, folder, depth = 0) {
  const metadata = documentOf(shelf, `${folder}Chart.yaml`);
  const rules = shelf.source(`${folder}.helmignore`)?.text ?? "";
  const isIgnored2 = readIgnoreFile(rules);
  const all = shelf.world.list(folder === "" ? "." : folder.slice(0, -1)).map((file) => file.slice(folder.length)).filter((path) => !path.endsWith("/") && !isIgnored2(path));
  const requirements = get(metadata, "dependencies") ? metadata : documentOf(shelf, `${folder}requirements.yaml`);
  const dependencies = itemsOf(get(requirements, "dependencies")).flatMap(
    dependencyOf
  );
  const values = valuesOf(shelf, `${folder}values.yaml`);
  return {
    ...{ folder, metadata, values, dependencies },
    name: wordsAt(metadata, "name") || nameOfFolder(folder),
    isLibrary: wordsAt(metadata, "type").toLowerCase() === "library",
    templates: all.filter((path) => path.startsWith("templates/")),
    files: all.filter(
      (path) => !/^(?:templates|charts)\//.test(path) && !isSpecial(path)
    ),
    subcharts: depth < DEEPEST4 ? foldersOfSubcharts(shelf, folder, all, dependencies).map(
      (each2) => loadChart(shelf, each2, depth + 1)
    ) : []
  };
}
function valuesOf(shelf, file) {
  const view = documentOf(shelf, file);
  const value = view && readValue(view);
  return value?.kind === "dict" ? value : dict();
}
function documentOf(shelf, file) {
  const source = shelf.source(file);
  if (!source) return void 0;
  const { documents, problems } = (0, import_yaml.parseYaml)(source);
  for (const problem of problems)
    if (!shelf.problems.some(({ span }) => span.file === file))
      shelf.problems.push(problem);
  return documents[0] && viewDocument(documents[0]);
}
function foldersOfSubcharts({ world }, folder, all, dependencies) {
  const vendored = all.flatMap((path) => {
    const name = /^charts\/([^/._][^/]*)\/Chart\.yaml$/.exec(path)?.[1];
    return name === void 0 ? [] : `${folder}charts/${name}/`;
  });
  const beside2 = dependencies.filter(({ name }) => !vendored.includes(`${folder}charts/${name}/`)).flatMap(({ repository }) => localFolder(folder, repository) ?? []).filter((each2) => each2 !== folder && isChart(each2, world));
  return [.../* @__PURE__ */ new Set([...vendored, ...beside2])];
}
function localFolder(folder, repository) {
  if (!repository.startsWith("file://")) return void 0;
  const parts2 = folder.split("/").slice(0, -1);
  for (const part of repository.slice("file://".length).split("/")) {
    if (part === "..") {
      if (parts2.length === 0) return void 0;
      parts2.pop();
    } else if (part !== "." && part !== "") parts2.push(part);
  }
  return parts2.length === 0 ? void 0 : `${parts2.join("/")}/`;
}
function dependencyOf(view) {
  const name = wordsAt(view, "name");
  if (name === "") return [];
  return [
    {
      ...{ name, view },
      alias: wordsAt(view, "alias"),
      condition: wordsAt(view, "condition"),
      repository: wordsAt(view, "repository"),
      tags: itemsOf(get(view, "tags")).map(words),
      imports: itemsOf(get(view, "import-values")).map(
        (each2) => each2.node.kind === "scalar" ? { child: `exports.${each2.node.text}`, parent: "." } : { child: wordsAt(each2, "child"), parent: wordsAt(each2, "parent") }
      )
    }
  ];
}
function wordsAt(view, key) {
  const value = get(view, key);
  return value ? words(value) : "";
}
function words({ node }) {
  return node.kind === "scalar" ? node.text : "";
}
function nameOfFolder(folder) {
  return folder.split("/").at(-2) ?? "chart";
}
function isSpecial(path) {
  return /^(?:Chart\.(?:yaml|lock)|values\.yaml|values\.schema\.json|\.helmignore)$/.test(
    path
  );
}

// src/formats/values.ts
function known(value, span, origin) {
  return origin?.length ? { known: true, value, span, origin } : { known: true, value, span };
}
function unknown2(why, span, origin) {
  return origin?.length ? { known: false, why, span, origin } : { known: false, why, span };
}

// src/syntax/shell-word.ts
function cutterOf(text) {
  const begins = [];
  let length = 0;
  for (const piece of text.pieces) {
    begins.push(length);
    length += piece.text.length;
  }
  return (from, to) => {
    const pieces = [];
    for (let i = pieceAt(begins, from); i < begins.length; i++) {
      const [piece, begin] = [text.pieces[i], begins[i]];
      if (begin >= to) break;
      const start = Math.max(from - begin, 0);
      const end = Math.min(to - begin, piece.text.length);
      if (start < end) pieces.push(cutPiece(piece, start, end));
    }
    return pieces;
  };
}
function cutText(cut, text, from, to) {
  const pieces = cut(from, to);
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last && textFrom(text.source, pieces, first.start, last.end);
}
function beginWord(cut, from) {
  return { cut, pieces: [], from, run: void 0, quoted: false };
}
function takeLiteral(word, from, to) {
  if (word.run?.to === from) word.run.to = to;
  else {
    settleRun(word);
    word.run = { from, to };
  }
}
function takeInstead(word, from, to, instead) {
  settleRun(word);
  const written3 = word.cut(from, to);
  const origin = [
    ...instead.origin ?? [],
    ...written3.flatMap((piece) => piece.origin ?? [])
  ];
  word.pieces.push({
    ...instead,
    start: written3[0]?.start ?? 0,
    end: written3.at(-1)?.end ?? 0,
    ...origin.length > 0 && { origin }
  });
}
function takeUnknown(word, from, to, why) {
  takeInstead(word, from, to, { text: UNKNOWN, why });
}
function untake(word, first) {
  settleRun(word);
  return word.pieces.splice(first);
}
function settleRun(word) {
  if (word.run) word.pieces.push(...word.cut(word.run.from, word.run.to));
  word.run = void 0;
}
function endWord(word, text, to) {
  settleRun(word);
  const { pieces } = word;
  if (pieces.length === 0 && !word.quoted) return void 0;
  const places2 = pieces.length > 0 ? pieces : word.cut(word.from, to);
  const start = places2[0]?.start ?? text.start;
  return textFrom(text.source, pieces, start, places2.at(-1)?.end ?? start);
}
function defaultPiece(name, text, inner) {
  const why = inner.find((piece) => piece.why !== void 0)?.why;
  if (why !== void 0) return { text: UNKNOWN, why };
  if (inner.length === 0) return void 0;
  const span = spanOf(text.source, inner[0].start, inner.at(-1).end);
  const own = { span, message: `the default of ${name}` };
  const origin = inner.flatMap((piece) => piece.origin ?? []);
  return {
    text: inner.map((piece) => piece.text).join(""),
    // Defaults within defaults within defaults help nobody to find the place.
    origin: [own, ...origin].slice(0, 3)
  };
}
function pieceAt(begins, at) {
  let low = 0;
  let high = begins.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (begins[middle] <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
function cutPiece(piece, from, to) {
  if (from === 0 && to === piece.text.length) return piece;
  const text = piece.text.slice(from, to);
  const substituted = piece.origin !== void 0 || piece.why !== void 0;
  const exact = !substituted && piece.end - piece.start === piece.text.length;
  return exact ? { ...piece, text, start: piece.start + from, end: piece.start + to } : { ...piece, text };
}

// src/formats/command/arguments.ts
function readArguments(args, valued = "", leading = false) {
  const takesValue = new Set(valued.split(" "));
  const options = [];
  const operands = [];
  let i = 0;
  while (i < args.length) {
    const word = args[i++];
    if (word.value === "--") {
      operands.push(...args.slice(i));
      break;
    }
    if (!/^-./.test(word.value)) {
      operands.push(word);
      if (!leading) continue;
      operands.push(...args.slice(i));
      break;
    }
    const read2 = word.value.startsWith("--") ? readLong(word) : readShort(word, takesValue);
    const last = read2.at(-1);
    if (last.value === void 0 && takesValue.has(last.name))
      last.value = args[i++];
    options.push(...read2);
  }
  return { options, operands };
}
function readLong(word) {
  const equals = word.value.indexOf("=");
  return equals === -1 ? [{ name: word.value.slice(2), value: void 0 }] : [
    {
      name: word.value.slice(2, equals),
      value: sliceText(word, equals + 1)
    }
  ];
}
function readShort(word, takesValue) {
  const { value } = word;
  const letters2 = [];
  for (let i = 1; i < value.length; i++) {
    const name = value[i];
    const takes = takesValue.has(name) && i + 1 < value.length;
    letters2.push({ name, value: takes ? sliceText(word, i + 1) : void 0 });
    if (takes) break;
  }
  return letters2;
}
function valueOf(read2, ...names) {
  return read2.options.findLast(
    ({ name, value }) => value !== void 0 && names.includes(name)
  )?.value;
}
function has(read2, ...names) {
  return read2.options.some(({ name }) => names.includes(name));
}
function placeOf2(text) {
  return textSpan(text.value === "" ? text : sliceText(text, 0));
}
var services = {
  ftp: 21,
  ssh: 22,
  telnet: 23,
  smtp: 25,
  http: 80,
  https: 443,
  telnets: 992
};
function portValue(text) {
  const why = unknownIn(text);
  if (why !== void 0) return unknown2(why, placeOf2(text), originOf(text));
  const [, first, last = first] = /^(\d{1,6})(?:[-:](\d{1,6}))?$/.exec(text.value) ?? [];
  const named2 = Object.hasOwn(services, text.value) && services[text.value];
  const from = named2 || Number(first);
  const to = named2 || Number(last);
  return from <= to && to <= 65535 ? known({ from, to }, placeOf2(text), originOf(text)) : void 0;
}
function splitText(text, separator) {
  const cut = cutterOf(text);
  const parts2 = [];
  let from = 0;
  for (const { index, 0: found } of text.value.matchAll(separator)) {
    parts2.push(cutText(cut, text, from, index));
    from = index + found.length;
  }
  parts2.push(cutText(cut, text, from, text.value.length));
  return parts2.flatMap((part) => part ?? []);
}
function splitAddress(text) {
  const [, bracketed, plain, port] = /^(?:\[([^\]]*)\]|([^:]*))(?::([^:]+))?$/.exec(text.value) ?? [];
  return {
    host: bracketed ?? plain ?? text.value,
    port: port === void 0 ? void 0 : sliceText(text, text.value.length - port.length)
  };
}
function isLoopbackHost(host) {
  return /^(?:127\.[\d.]+|::1|localhost|lo)$/i.test(host);
}

// src/formats/port-rule.ts
function portExposure(format, rule) {
  const { resource, related, reach, source } = rule;
  const facts = typeof reach === "function" || typeof source === "function" ? lazyFacts(rule) : plainFacts(rule, reach, source);
  return { kind: "port", format, resource, facts, related };
}
function plainFacts(rule, reach, source) {
  const { port, protocol } = rule;
  const { span } = port[0];
  const mechanism = [known(rule.mechanism, span)];
  const breadth = [known(rule.breadth ?? breadthOf(port), span)];
  const certainty = [known(rule.certainty, span)];
  const reached = [reach];
  return source ? { port, protocol, mechanism, source, reach: reached, breadth, certainty } : { port, protocol, mechanism, reach: reached, breadth, certainty };
}
function lazyFacts(rule) {
  const { port, protocol, source, reach } = rule;
  const follows = (value) => ({
    known: true,
    value,
    get span() {
      return port[0].span;
    }
  });
  const reached = () => [
    typeof reach === "function" ? reach() : reach
  ];
  const mechanism = [follows(rule.mechanism)];
  const breadth = [follows(rule.breadth ?? breadthOf(port))];
  const certainty = [follows(rule.certainty)];
  const before = { port, protocol, mechanism };
  const after = { breadth, certainty };
  return source ? {
    ...before,
    get source() {
      return typeof source === "function" ? source() : source;
    },
    get reach() {
      return reached();
    },
    ...after
  } : {
    ...before,
    get reach() {
      return reached();
    },
    ...after
  };
}
function breadthOf(ports) {
  const ranges = ports.flatMap((each2) => each2.known ? [each2.value] : []);
  if (ranges.some(({ from, to }) => from <= 1 && to === 65535)) return "all";
  const widest = Math.max(0, ...ranges.map(({ from, to }) => to - from)) + 1;
  return widest === 1 ? "one" : widest <= 64 ? "range" : "wide-range";
}

// src/formats/command/acts.ts
function portAct(act) {
  const { port, protocol, mechanism, source, loopback } = act;
  return {
    kind: "port",
    loopback,
    facts: {
      port: [port],
      protocol: [protocol],
      mechanism: [known(mechanism, port.span)],
      ...source && { source: [source] },
      breadth: [known(breadthOf([port]), port.span)],
      certainty: [known("definite", port.span)]
    }
  };
}

// src/syntax/shell-variables.ts
var MOST_LEVELS = 16;
var MOST_ORIGINS2 = 3;
var LONGEST = 1e4;
var MOST_VALUES = 200;
var COST_OF_A_WORD = 50;
function valuesOfVariable(reader, name) {
  const { level, outer } = reader;
  if (level.variables?.has(name)) return level.variables.get(name);
  const first = Math.max(outer.length - MOST_LEVELS, 0);
  for (let at = outer.length - 1; at >= first; at--) {
    const { variables } = outer[at];
    if (variables?.has(name)) return variables.get(name);
  }
  const text = reader.lookUp?.(name);
  return text && [text];
}
function piecesFor(reader, name, part) {
  if (part.value.length > LONGEST || part.value.length > reader.room.left)
    return void 0;
  reader.room.left -= part.value.length + COST_OF_A_WORD;
  const { source, pieces } = sliceText(part, 0);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return [];
  const origin = originOf(part);
  if (pieces.some((piece) => piece.origin === void 0)) {
    const span = spanOf(first.source ?? source, first.start, last.end);
    origin.unshift({ span, message: `${name} is set here` });
  }
  origin.splice(MOST_ORIGINS2);
  const why = pieces.find((piece) => piece.why !== void 0)?.why;
  return part.value.split(/(\uFFFC)/).filter((text) => text !== "").map((text) => ({
    ...{ text, origin },
    ...text === UNKNOWN && why !== void 0 && { why }
  }));
}
var declaring = /* @__PURE__ */ new Set(["export", "readonly", "local", "declare"]);
var ASSIGNMENT = /^([A-Za-z_]\w*)(\+?)=/;
function assign(reader, words2) {
  const [first] = words2;
  if (!first) return;
  if (first.value === "read" || first.value === "unset") {
    for (const { value } of words2.slice(1))
      if (/^[A-Za-z_]\w*$/.test(value)) setVariable(reader, value, void 0);
    return;
  }
  if (!declaring.has(first.value) && !words2.every(isAssignment)) return;
  for (const word of words2) {
    const [written3, name = "", adds] = ASSIGNMENT.exec(word.value) ?? [];
    if (written3 === void 0) continue;
    const value = sliceText(word, written3.length);
    setVariable(reader, name, adds ? void 0 : [value]);
  }
}
function isAssignment({ value }) {
  return ASSIGNMENT.test(value);
}
function setVariable({ level }, name, values) {
  const isKnown2 = !level.maybe && (values?.length ?? 0) <= MOST_VALUES;
  level.variables ??= /* @__PURE__ */ new Map();
  level.variables.set(name, isKnown2 ? values : void 0);
  if (isConditional(level)) (level.tentative ??= /* @__PURE__ */ new Set()).add(name);
}
function isConditional({ blocks }) {
  return blocks.some((block) => block !== "for");
}
var opening = new Map([
  ...["if", "while", "until", "case"].map((word) => [word, word]),
  ...["for", "select"].map((word) => [word, "for"])
]);
var closing = /* @__PURE__ */ new Set(["fi", "done", "esac"]);
function countBlock(level, keyword) {
  const opened = opening.get(keyword);
  if (opened !== void 0) level.blocks.push(opened);
  else if (closing.has(keyword)) level.blocks.pop();
  else if (keyword !== "else" && keyword !== "elif") return;
  const isOver = keyword.startsWith("el") || !isConditional(level);
  if (!isOver || !level.tentative) return;
  for (const name of level.tentative) level.variables?.set(name, void 0);
  level.tentative = void 0;
}

// src/syntax/shell-reader.ts
var transparent = new Set(
  "if then elif else fi do done while until { } ! coproc".split(" ")
);
var headers = /* @__PURE__ */ new Map([
  ["for", "list"],
  ["select", "list"],
  ["case", "case"],
  ["function", "name"]
]);
function openReader(script, lookUp) {
  return {
    script,
    value: script.value,
    cut: cutterOf(script),
    commands: [],
    outer: [],
    level: openLevel("commands", "", void 0),
    at: 0,
    lookUp,
    room: { left: MOST_CHARACTERS }
  };
}
var MOST_CHARACTERS = 1e6;
function openLevel(holds, closer, begin) {
  return {
    holds,
    closer,
    begin,
    parens: 0,
    inQuotes: false,
    word: void 0,
    words: [],
    writes: [],
    heredocs: void 0,
    input: void 0,
    redirect: "",
    header: "",
    cases: 0,
    inPattern: false,
    references: [],
    variables: void 0,
    tentative: void 0,
    blocks: [],
    maybe: false,
    listed: []
  };
}
function descend(reader, holds, closer, begin) {
  reader.outer.push(reader.level);
  reader.level = openLevel(holds, closer, begin);
}
function ascend(reader) {
  finishCommand(reader);
  const { begin, closer } = reader.level;
  reader.level = reader.outer.pop();
  if (begin === void 0) return;
  const written3 = closer === "`" ? "`...`" : "$(...)";
  const why = `${written3} is only known when the script runs`;
  const end = Math.min(reader.at, reader.value.length);
  takeUnknown(currentWord(reader, begin), begin, end, why);
}
function currentWord(reader, from = reader.at) {
  return reader.level.word ??= beginWord(reader.cut, from);
}
function finishWord(reader) {
  const { level } = reader;
  const { word } = level;
  level.word = void 0;
  const text = word && endWord(word, reader.script, reader.at);
  if (!text || level.holds !== "commands") return;
  if (level.redirect !== "") {
    if (level.redirect === "write") level.writes.push(text);
    level.redirect = "";
  } else takeWord(level, text, word.quoted ? "" : text.value);
}
function takeWord(level, text, keyword) {
  if (level.header !== "") return takeHeaderWord(level, text, keyword);
  const header = headers.get(keyword);
  if (level.words.length === 0) countBlock(level, keyword);
  if (level.words.length > 0 && !level.inPattern) level.words.push(text);
  else if (keyword === "esac") {
    level.inPattern = false;
    level.cases = Math.max(0, level.cases - 1);
  } else if (level.inPattern) return;
  else if (header !== void 0) level.header = header;
  else if (!transparent.has(keyword)) level.words.push(text);
}
function takeHeaderWord(level, text, keyword) {
  if (level.header === "name") level.header = "";
  if (level.header === "list") level.listed.push(text);
  if (level.header === "case" && keyword === "in") {
    level.header = "";
    level.cases++;
    level.inPattern = true;
  }
}
function finishCommand(reader) {
  finishWord(reader);
  const { level } = reader;
  const { words: words2, writes, heredocs, input } = level;
  if (level.header === "list") takeList(level);
  if (level.header !== "case") level.header = "";
  level.redirect = "";
  if (words2.length > 0) assign(reader, words2);
  level.maybe = false;
  if (words2.length === 0 && writes.length === 0 && !heredocs) return void 0;
  const command = {
    words: words2,
    writes,
    heredocs: heredocs ?? [],
    ...input && { input }
  };
  reader.commands.push(command);
  level.words = [];
  level.writes = [];
  level.heredocs = void 0;
  level.input = void 0;
  return command;
}
function takeList(level) {
  const [name, word, ...values] = level.listed;
  level.listed = [];
  if (name && /^[A-Za-z_]\w*$/.test(name.value))
    setVariable(
      { level },
      name.value,
      word?.value === "in" ? values : void 0
    );
}

// src/syntax/shell-expansions.ts
var quotedParts = {
  '"': toggleQuotes,
  "\\": readBackslash,
  $: readDollar,
  "`": toggleBackquotes
};
var parts = {
  ...quotedParts,
  "'": readSingleQuotes
};
function readPart(reader) {
  const part = parts[reader.value[reader.at]];
  if (part) part(reader);
  else readLiteral(reader, /[^\s;&|()<>'"\\$`]+/y);
}
function readQuoted(reader) {
  const char = reader.value[reader.at];
  const part = quotedParts[char];
  if (char === "}" && reader.level.references.length > 0)
    closeReference(reader);
  else if (part) part(reader);
  else readLiteral(reader, /[^"\\$`}]+/y);
}
function readDefault(reader) {
  const char = reader.value[reader.at];
  const part = parts[char];
  if (char === "}") closeReference(reader);
  else if (part) part(reader);
  else readLiteral(reader, /[^'"\\$`}]+/y);
}
function readArithmetic(reader) {
  const { level, value } = reader;
  const char = value[reader.at];
  if (char === "$" || char === "`") return parts[char](reader);
  reader.at++;
  if (char === "(") level.parens++;
  else if (char === ")" && level.parens-- === 0) ascend(reader);
}
function readLiteral(reader, run) {
  const word = currentWord(reader);
  const length = match(reader, run)?.[0].length ?? 1;
  takeLiteral(word, reader.at, reader.at + length);
  reader.at += length;
}
function readSingleQuotes(reader) {
  const word = currentWord(reader);
  const begin = reader.at + 1;
  const close = reader.value.indexOf("'", begin);
  const end = close === -1 ? reader.value.length : close;
  word.quoted = true;
  if (end > begin) takeLiteral(word, begin, end);
  reader.at = end + 1;
}
function toggleQuotes(reader) {
  currentWord(reader).quoted = true;
  reader.level.inQuotes = !reader.level.inQuotes;
  reader.at++;
}
function readBackslash(reader) {
  const lineBreak = match(reader, /\\\r?\n/y)?.[0];
  if (lineBreak !== void 0) {
    reader.at += lineBreak.length;
    return;
  }
  const { at, value, level } = reader;
  const word = currentWord(reader);
  const stays = level.inQuotes && !/["\\$`]/.test(value[at + 1] ?? "");
  const end = Math.min(at + 2, value.length);
  word.quoted = true;
  if (stays || end > at + 1) takeLiteral(word, stays ? at : at + 1, end);
  reader.at = end;
}
function readDollar(reader) {
  const { at, value, level } = reader;
  const after = value[at + 1];
  if (after === "(") openSubstitution(reader);
  else if (after === "{") openReference(reader);
  else if (after === "'" && !level.inQuotes) readAnsiQuotes(reader);
  else if (after === '"' && !level.inQuotes) reader.at++;
  else readVariable(reader);
}
function openSubstitution(reader) {
  const begin = reader.at;
  const isArithmetic = reader.value[begin + 2] === "(";
  currentWord(reader);
  reader.at += isArithmetic ? 3 : 2;
  descend(reader, isArithmetic ? "arithmetic" : "commands", ")", begin);
  if (isArithmetic) reader.level.parens = 1;
}
function toggleBackquotes(reader) {
  const begin = reader.at;
  if (reader.level.closer !== "`") {
    currentWord(reader);
    descend(reader, "commands", "`", begin);
  }
  reader.at++;
  if (reader.level.begin !== begin) ascend(reader);
}
function readVariable(reader) {
  const { at } = reader;
  const word = currentWord(reader);
  const written3 = match(reader, /\$(?:[A-Za-z_]\w*|[\d@*#?$!-])/y)?.[0];
  const end = at + (written3?.length ?? 1);
  if (written3 === void 0) takeLiteral(word, at, end);
  else if (!substitute(reader, written3.slice(1), at, end))
    takeUnknown(word, at, end, unset(written3));
  reader.at = end;
}
function readAnsiQuotes(reader) {
  const word = currentWord(reader);
  const begin = reader.at + 2;
  const inside = /(?:[^'\\]|\\[^])*/y;
  inside.lastIndex = begin;
  const end = begin + inside.exec(reader.value)[0].length;
  word.quoted = true;
  if (end > begin) takeLiteral(word, begin, end);
  reader.at = Math.min(end + 1, reader.value.length);
}
function openReference(reader) {
  const head = /\$\{(?:([A-Za-z_]\w*|[\d@*])(:?[-=])?|[#!]?\w*)/y;
  const [written3, name = "", operator] = match(reader, head);
  const word = currentWord(reader);
  settleRun(word);
  reader.level.references.push({
    begin: reader.at,
    name,
    keepsDefault: operator !== void 0,
    assigns: operator?.endsWith("=") ?? false,
    firstPiece: word.pieces.length
  });
  reader.at += written3.length;
}
function closeReference(reader) {
  const { level, value, script } = reader;
  const reference = level.references.pop();
  const { begin, name, keepsDefault, firstPiece } = reference;
  const end = reader.at + 1;
  const word = currentWord(reader);
  const inner = untake(word, firstPiece);
  reader.at = end;
  const isPlain2 = end - begin === name.length + "${}".length;
  if ((keepsDefault || isPlain2) && substitute(reader, name, begin, end)) return;
  if (!keepsDefault) {
    const written3 = name ? `\${${name}}` : value.slice(begin, end);
    return takeUnknown(word, begin, end, unset(written3));
  }
  const stands = defaultPiece(name, script, inner);
  if (!stands) return;
  const [first, last] = [inner[0], inner.at(-1)];
  if (reference.assigns && first && last)
    setVariable(reader, name, [
      textFrom(script.source, inner, first.start, last.end)
    ]);
  if (level.inQuotes || level.references.length > 0)
    return takeInstead(word, begin, end, stands);
  stands.text.split(/\s+/).forEach((text, index) => {
    if (index > 0) finishWord(reader);
    if (text !== "")
      takeInstead(currentWord(reader, begin), begin, end, { ...stands, text });
  });
}
function substitute(reader, name, begin, end) {
  const { level, room } = reader;
  if (room.left <= 0) return false;
  const values = valuesOfVariable(reader, name);
  if (!values || values.some((value) => unknownIn(value) !== void 0))
    return false;
  const isWhole = level.inQuotes || level.references.length > 0;
  if (values.length > 1 && !standsAlone(reader, end)) return false;
  const words2 = isWhole ? values : values.flatMap((value) => splitBlank(value));
  for (const [index, part] of words2.entries()) {
    const pieces = piecesFor(reader, name, part);
    if (!pieces) return index > 0;
    if (index > 0) finishWord(reader);
    const word = currentWord(reader, begin);
    if (level.inQuotes) word.quoted = true;
    for (const piece of pieces) takeInstead(word, begin, end, piece);
  }
  return true;
}
function standsAlone({ level, value }, end) {
  const { word } = level;
  const isFirst = !word || word.pieces.length === 0 && !word.run;
  return isFirst && /^["]?(?:[\s;&|)]|$)/.test(value.slice(end, end + 2));
}
function splitBlank(text) {
  if (!/\s/.test(text.value)) return [text];
  const cut = cutterOf(text);
  return [...text.value.matchAll(/\S+/g)].flatMap(
    ({ index, 0: word }) => cutText(cut, text, index, index + word.length) ?? []
  );
}
function unset(written3) {
  return `${written3} is only known when the script runs`;
}
function match(reader, sticky) {
  sticky.lastIndex = reader.at;
  return sticky.exec(reader.value);
}

// src/syntax/shell-script.ts
var operators = {
  ";": readSemicolon,
  "&": readAmpersand,
  "|": readBar,
  "(": readOpenParen,
  ")": readCloseParen,
  "<": readLess,
  ">": readGreater
};
function readScript(script, lookUp) {
  const reader = openReader(script, lookUp);
  const heredocs = [];
  while (reader.at < reader.value.length) {
    const { level } = reader;
    if (level.inQuotes) readQuoted(reader);
    else if (level.holds === "arithmetic") readArithmetic(reader);
    else if (level.references.length > 0) readDefault(reader);
    else readPlain(reader, heredocs);
  }
  while (reader.outer.length > 0) ascend(reader);
  finishCommand(reader);
  return reader.commands;
}
function readPlain(reader, heredocs) {
  const char = reader.value[reader.at];
  const operator = operators[char];
  if (operator) operator(reader, heredocs);
  else if (char === "\n") {
    finishCommand(reader);
    reader.at++;
    for (const heredoc of heredocs.splice(0)) readHeredoc(reader, heredoc);
  } else if (/\s/.test(char)) {
    finishWord(reader);
    reader.at++;
  } else if (char === "#" && !reader.level.word)
    reader.at = lineEnd(reader.value, reader.at);
  else readPart(reader);
}
function readSemicolon(reader) {
  finishCommand(reader);
  const endOfCase = match2(reader, /;(?:;&?|&)/y)?.[0];
  if (endOfCase && reader.level.cases > 0) reader.level.inPattern = true;
  reader.at += endOfCase?.length ?? 1;
}
function readAmpersand(reader) {
  const redirect = match2(reader, /&>>?/y)?.[0];
  if (redirect) {
    finishWord(reader);
    reader.level.redirect = "write";
  } else {
    const test = finishCommand(reader)?.words[0]?.value ?? "";
    reader.level.maybe = /^(?:\[\[?|test)$/.test(test);
  }
  reader.at += redirect?.length ?? match2(reader, /&&?/y)[0].length;
}
function readBar(reader) {
  const { level } = reader;
  const written3 = match2(reader, /\|[|&]?/y)[0];
  reader.at += written3.length;
  if (level.inPattern) level.word = void 0;
  else {
    const command = finishCommand(reader);
    if (written3 === "||") level.maybe = true;
    else level.input = command;
  }
}
function readOpenParen(reader) {
  const { level, value, at } = reader;
  const isArray = level.word !== void 0 && value[at - 1] === "=";
  const isArithmetic = !level.word && level.words.length === 0 && value[at + 1] === "(";
  reader.at += isArithmetic ? 2 : 1;
  if (level.inPattern) return;
  if (isArray) {
    level.maybe = true;
    return descend(reader, "array", ")");
  }
  if (isArithmetic) {
    descend(reader, "arithmetic", ")");
    reader.level.parens = 1;
    return;
  }
  level.word = void 0;
  level.words = [];
  level.parens++;
}
function readCloseParen(reader) {
  const { level } = reader;
  const inPattern = level.inPattern;
  finishWord(reader);
  if (inPattern && level.inPattern) {
    level.inPattern = false;
    reader.at++;
    return;
  }
  finishCommand(reader);
  reader.at++;
  if (level.parens > 0) level.parens--;
  else if (level.closer === ")" && level.cases === 0) ascend(reader);
}
function readGreater(reader) {
  dropDescriptor(reader);
  if (reader.value[reader.at + 1] === "(") return openProcess(reader);
  const written3 = match2(reader, />[>|&]?/y)[0];
  reader.at += written3.length;
  reader.level.redirect = written3 === ">&" ? "read" : "write";
}
function readLess(reader, heredocs) {
  dropDescriptor(reader);
  const written3 = match2(reader, /<(?:<<|<-?|&|>)?/y)[0];
  if (reader.value[reader.at + 1] === "(") return openProcess(reader);
  reader.at += written3.length;
  if (written3 === "<<" || written3 === "<<-")
    openHeredoc(reader, heredocs, written3 === "<<-");
  else reader.level.redirect = "read";
}
function openProcess(reader) {
  const begin = reader.at;
  currentWord(reader);
  reader.at += 2;
  descend(reader, "commands", ")", begin);
}
function dropDescriptor(reader) {
  const { word } = reader.level;
  const digits = word?.run && word.pieces.length === 0 && !word.quoted ? reader.value.slice(word.run.from, word.run.to) : "";
  if (/^\d+$/.test(digits)) reader.level.word = void 0;
  else finishWord(reader);
}
function openHeredoc(reader, heredocs, stripsTabs) {
  const word = /[ \t]*(?:'([^'\n]*)'|"([^"\n]*)"|([^\s;&|()<>'"]*))/y;
  const [written3, single, double, bare = ""] = match2(reader, word);
  reader.at += written3.length;
  const delimiter = single ?? double ?? bare.replaceAll("\\", "");
  if (delimiter === "") return;
  const bodies = reader.level.heredocs ??= [];
  heredocs.push({ delimiter, stripsTabs, bodies });
}
function readHeredoc(reader, heredoc) {
  const { value, script, cut } = reader;
  const begin = reader.at;
  let end = begin;
  while (reader.at < value.length) {
    const stop = lineEnd(value, reader.at);
    const line = value.slice(reader.at, stop).replace(/\r$/, "");
    reader.at = Math.min(stop + 1, value.length);
    if ((heredoc.stripsTabs ? line.replace(/^\t+/, "") : line) === heredoc.delimiter)
      break;
    end = reader.at;
  }
  const body = cutText(cut, script, begin, end);
  if (body) heredoc.bodies.push(body);
}
function lineEnd(value, from) {
  const end = value.indexOf("\n", from);
  return end === -1 ? value.length : end;
}
function match2(reader, sticky) {
  sticky.lastIndex = reader.at;
  return sticky.exec(reader.value);
}

// src/formats/command/surroundings.ts
var nothingAround = {};

// src/formats/command/wrappers.ts
var wrappers = [
  { names: ["exec"], valued: "a" },
  { names: ["command"], except: ["v", "V"] },
  { names: ["builtin", "nohup", "setsid", "with-contenv", "fakeroot"] },
  { names: ["env"], valued: "u unset C chdir" },
  { names: ["time"], valued: "f format o output" },
  { names: ["nice"], valued: "n adjustment" },
  { names: ["ionice"], valued: "c class n classdata", except: ["p", "pid"] },
  { names: ["chrt"], before: 1, except: ["p", "pid"] },
  { names: ["taskset"], before: 1, except: ["p", "pid"] },
  { names: ["stdbuf"], valued: "i input o output e error" },
  { names: ["timeout"], valued: "s signal k kill-after", before: 1 },
  {
    names: ["sudo"],
    valued: "u user g group h host p prompt C close-from r role t type T command-timeout U other-user D chdir R chroot",
    except: ["l", "list", "v", "validate", "k", "e", "edit"]
  },
  { names: ["doas"], valued: "u C" },
  { names: ["gosu", "su-exec", "setuidgid", "s6-setuidgid"], before: 1 },
  { names: ["chpst"], valued: "u U b e / n l L m d o p f c r t" },
  {
    names: ["setpriv"],
    valued: "reuid regid ruid euid rgid egid groups inh-caps ambient-caps bounding-set securebits"
  },
  { names: ["chroot"], valued: "userspec groups", before: 1 },
  { names: ["unshare"], valued: "S setuid G setgid R root w wd" },
  { names: ["nsenter"], valued: "t target S setuid G setgid" },
  { names: ["tini", "tini-static", "docker-init"], valued: "p e" },
  { names: ["dumb-init"], valued: "r rewrite" },
  { names: ["catatonit"] },
  { names: ["flock"], valued: "w timeout wait E", before: 1 },
  { names: ["screen"], valued: "S c e h p s t T" },
  { names: ["daemonize"], valued: "a c e o p l u E" }
];
var shells = new Set(
  "sh ash bash dash ksh mksh zsh rbash".split(" ")
);
var multiCalls = /* @__PURE__ */ new Set([
  "busybox",
  "busybox-extras",
  "busybox.static",
  "toybox"
]);
var commandOptions = /* @__PURE__ */ new Map([
  ["su", "c command s shell g group G supp-group w whitelist-environment"],
  ["runuser", "c command u user s shell g group G supp-group"],
  ["script", "c command I log-in O log-out B log-io E echo m T log-timing o"],
  ["sg", "c"]
]);
var entrypointScript = /^(?:.*[-_])?entrypoint(?:\.sh)?$/;

// src/formats/command/invocations.ts
var MOST_WRAPPERS = 24;
function invocationsOfScript(script, around = nothingAround, depth = 0) {
  if (depth > MOST_WRAPPERS) return [];
  return readScript(script, around.variable).flatMap(
    (command) => invocationsOfWords(command.words, command, around, depth)
  );
}
function invocationsOfWords(words2, command, around = nothingAround, depth = 0) {
  if (depth > MOST_WRAPPERS) return [];
  const first = words2.findIndex(({ value }) => !isAssignment2(value));
  const word = words2[first];
  if (!word) return [];
  const program = sliceText(word, word.value.lastIndexOf("/") + 1);
  const invocation = {
    ...{ name: program.value, program, path: word.value, command },
    args: words2.slice(first + 1)
  };
  const { scripts, rest } = wrappedBy(invocation, around) ?? {};
  if (!scripts && !rest) return [invocation];
  return [
    ...(scripts ?? []).flatMap(
      (script) => invocationsOfScript(script, around, depth + 1)
    ),
    ...rest ? invocationsOfWords(rest, command, around, depth + 1) : []
  ];
}
function wrappedBy(invocation, around) {
  const { name, path, args } = invocation;
  const wrapper = wrappers.find(({ names }) => names.includes(name));
  if (wrapper) {
    const read2 = readArguments(args, wrapper.valued, true);
    const { before = 0, except = [] } = wrapper;
    return has(read2, ...except) ? {} : { rest: read2.operands.slice(before) };
  }
  if (shells.has(name)) return shellInput(invocation, around);
  if (multiCalls.has(name)) return { rest: args };
  if (name === "eval") return evaluated(args);
  if (name === "start-stop-daemon") return startStopDaemon(args);
  if (/^python[\d.]*$/.test(name)) return pythonModule(args);
  if (name === "." || name === "source") return scriptAt(around, args[0]);
  const script = around.script?.(path);
  if (script) {
    const goesOn = /\$(?:@|\{@\}|\*)/.test(script.value);
    return { scripts: [script], ...goesOn && { rest: args } };
  }
  if (entrypointScript.test(name)) return { rest: args };
  const valued = commandOptions.get(name);
  return valued === void 0 ? void 0 : optionScript(args, valued);
}
function shellInput({ args, command }, around) {
  const read2 = readArguments(args, "o O rcfile init-file", true);
  if (has(read2, "c")) return { scripts: read2.operands.slice(0, 1) };
  if (read2.operands.length > 0 && !has(read2, "s"))
    return scriptAt(around, read2.operands[0]);
  const piped = command.input ? printedWords(command.input) : [];
  return { scripts: [...command.heredocs, ...piped] };
}
function scriptAt({ script }, path) {
  const found = path && script?.(path.value);
  return found ? { scripts: [found] } : {};
}
function printedWords(command) {
  const program = command.words[0]?.value;
  if (program === "echo" || program === "printf") return command.words.slice(1);
  return program === "cat" ? command.heredocs : [];
}
function evaluated(args) {
  return args.length === 1 ? { scripts: args } : { rest: args };
}
function startStopDaemon(args) {
  const valued = "x exec a startas p pidfile n name u user c chuid g group d chdir r chroot N nicesched k umask R retry s signal P procsched I iosched";
  const read2 = readArguments(args, valued);
  const program = valueOf(read2, "a", "startas") ?? valueOf(read2, "x", "exec");
  if (!program || !has(read2, "S", "start")) return {};
  return { rest: [program, ...read2.operands] };
}
function pythonModule(args) {
  const flag = args.findIndex(({ value }) => !/^-[^-cm]*$/.test(value));
  return args[flag]?.value === "-m" ? { rest: args.slice(flag + 1) } : {};
}
function optionScript(args, valued) {
  const script = valueOf(readArguments(args, valued), "c", "command");
  if (script) return { scripts: [script] };
  const read2 = readArguments(args, valued, true);
  return has(read2, "u", "user") ? { rest: read2.operands } : {};
}
function isAssignment2(word) {
  return /^[A-Za-z_]\w*\+?=/.test(word);
}

// src/formats/command/entry-points.ts
function entryPointActs(argv, environment) {
  return entryPointsOf(argv, environment).map(entryPointAct);
}
function entryPointAct(entryPoint) {
  const { port, protocol, loopback } = entryPoint;
  const mechanism = "listen";
  const said = known(protocol, port.span);
  return {
    ...portAct({ port, protocol: said, mechanism, loopback }),
    entryPoint
  };
}
function entryPointsOf(argv, environment) {
  return [...flagged(argv), ...inVariables(environment)];
}
var FLAG = /^--?entrypoints\.([^.=]+)\.address(?:=|$)/i;
function flagged(argv) {
  if (!argv.some(({ value }) => /entrypoints\./i.test(value))) return [];
  const command = { words: argv, writes: [], heredocs: [] };
  const commands = invocationsOfWords(argv, command).map(
    (invocation) => invocation.command
  );
  return [...new Set(commands)].flatMap(
    ({ words: words2 }) => words2.flatMap((word, i) => {
      const found = FLAG.exec(word.value);
      if (!found) return [];
      const [flag, name = ""] = found;
      const address = flag.endsWith("=") ? sliceText(word, flag.length) : words2[i + 1];
      return address ? addressed(name.toLowerCase(), address) : [];
    })
  );
}
var VARIABLE = /^TRAEFIK_ENTRYPOINTS_(\w+)_ADDRESS$/i;
var LISTEN = /^KONG_\w*LISTEN$/;
function inVariables(environment) {
  const found = [];
  for (const [variable, value] of environment) {
    if (!value) continue;
    const name = VARIABLE.exec(variable)?.[1];
    if (name !== void 0) found.push(...addressed(name.toLowerCase(), value));
    else if (LISTEN.test(variable)) found.push(...listened(value));
  }
  return found;
}
function addressed(name, text) {
  const slash = text.value.lastIndexOf("/");
  const address = slash < 0 ? text : sliceText(text, 0, slash);
  const protocol = slash < 0 ? "" : text.value.slice(slash + 1).toLowerCase();
  return listening(name, address, protocol === "udp" ? "udp" : "tcp");
}
function listened(text) {
  return splitText(text, /,/g).flatMap((part) => {
    const [address, ...words2] = splitText(part, /\s+/g);
    const isUdp = words2.some(({ value }) => value === "udp");
    return address ? listening("", address, isUdp ? "udp" : "tcp") : [];
  });
}
function listening(name, address, protocol) {
  const { host, port: written3 } = splitAddress(address);
  const why = unknownIn(address);
  const port = written3 ? portValue(written3) : why === void 0 ? void 0 : unknown2(why, placeOf2(address));
  return port ? [{ name, port, protocol, loopback: isLoopbackHost(host) }] : [];
}

// src/formats/kubernetes/containers.ts
var import_command = require("./commands.js");
var import_image = require("./images.js");

// src/formats/kubernetes/objects.ts
var DEEPEST_LIST = 8;
function isObject(view, depth = 0) {
  const { apiVersion, kind } = identify(view);
  if (apiVersion !== "" && kind !== "") return true;
  return depth < DEEPEST_LIST && itemsIn(view).some((item) => isObject(item, depth + 1));
}
function isNamedObject(view) {
  const { apiVersion, kind } = identify(view);
  return apiVersion !== "" && kind !== "" && nameOf(view) !== "";
}
function nameOf(view) {
  const metadata = get(view, "metadata");
  const generated = textAt(metadata, "generateName");
  return textAt(metadata, "name") || generated && `${generated}*`;
}
function identify(view) {
  return { apiVersion: textAt(view, "apiVersion"), kind: textAt(view, "kind") };
}
function itemsIn(view) {
  return getAll(view, "items").flatMap(itemsOf);
}
function textAt(view, key) {
  return textOf2(get(view, key));
}
function textOf2(view) {
  return isScalar(view) && !isNull(view) ? view.node.text : "";
}
function isNull(view) {
  return isScalar(view) && resolveScalar(view.node, "kubectl") === null;
}

// src/formats/kubernetes/environment.ts
var ROOM = 1e6;
function readEnvironment(container) {
  const environment = { values: /* @__PURE__ */ new Map(), room: ROOM };
  for (const entry of getAll(container, "env").flatMap(itemsOf)) {
    const name = textAt(entry, "name");
    const value = getAll(entry, "value").at(-1);
    if (name === "") continue;
    environment.values.set(
      name,
      isScalar(value) && !isNull(value) ? expandReferences(scalarText(value.node), environment) : void 0
    );
  }
  return environment;
}
function expandReferences(text, environment) {
  if (!/\$[$(]/.test(text.value)) return text;
  const next = cutter(text);
  const parts2 = [];
  for (const { name, start, end } of referencesIn(text.value)) {
    parts2.push(next(start));
    const written3 = next(end);
    parts2.push(
      name === void 0 ? firstCharacter(text, written3) : valueOf2(name, written3, environment)
    );
  }
  parts2.push(next(text.value.length));
  return textFrom(text.source, parts2.flat(), text.start, text.end);
}
function* referencesIn(value) {
  const lastClose = value.lastIndexOf(")");
  for (let start = value.indexOf("$"); start >= 0; start = value.indexOf("$", start)) {
    const opens = value[start + 1] === "(" && start < lastClose;
    const end = opens ? value.indexOf(")", start) + 1 : start + 2;
    if (opens) yield { name: value.slice(start + 2, end - 1), start, end };
    else if (value[start + 1] === "$") yield { name: void 0, start, end };
    start = end;
  }
}
var FROM_OUTSIDE = /^[A-Z_][A-Z\d_]*$/;
function valueOf2(name, written3, environment) {
  const { values } = environment;
  if (!values.has(name) && !FROM_OUTSIDE.test(name)) return written3;
  const start = written3[0].start;
  const end = written3.at(-1).end;
  const value = values.get(name);
  if (!value || value.value.length > environment.room) {
    const why = value ? `there are too many references to work out $(${name})` : `$(${name}) has no literal value in the container's env`;
    return [{ text: UNKNOWN, start, end, why }];
  }
  environment.room -= value.value.length;
  const set = {
    span: textSpan(value),
    message: `${name} is set here`
  };
  return value.pieces.filter((piece) => piece.text !== "").map((piece) => ({
    ...piece,
    ...{ start, end, origin: [set, ...piece.origin ?? []] }
  }));
}
function cutter(text) {
  let index = 0;
  let begin = 0;
  let at = 0;
  return (to) => {
    const cut = [];
    while (at < to && index < text.pieces.length) {
      const piece = text.pieces[index];
      const end = begin + piece.text.length;
      const alone = { ...text, value: piece.text, pieces: [piece] };
      cut.push(...sliceText(alone, at - begin, to - begin).pieces);
      at = Math.min(to, end);
      if (at < end) break;
      begin = end;
      index++;
    }
    return cut;
  };
}
function firstCharacter(text, pieces) {
  const value = pieces.map((piece) => piece.text).join("");
  return [...sliceText({ ...text, value, pieces }, 0, 1).pieces];
}

// src/formats/kubernetes/reach.ts
var CLUSTER = { to: "cluster" };
function reachValue(reach, place) {
  return known(reach.to, reach.span ?? place);
}

// src/formats/kubernetes/containers.ts
function temporaryFact({ temporary }, place) {
  return temporary ? { temporary: [known(true, place)] } : {};
}
function imageExposure(text, around, related = []) {
  const facts = (0, import_image.imageFacts)(text);
  if (Object.keys(facts).length === 0) return [];
  const { resource, reach } = around;
  const place = textSpan(text);
  return [
    {
      kind: "image",
      format: "kubernetes",
      resource,
      facts: {
        ...facts,
        reach: [reachValue(reach, place)],
        certainty: [known("definite", place)],
        ...temporaryFact(around, place)
      },
      related
    }
  ];
}
function startExposures(container, around) {
  const environment = readEnvironment(container);
  return argumentLists(container).flatMap(
    (views) => argumentExposures(
      views,
      views.map((view) => expandReferences(scalarText(view.node), environment)),
      around
    )
  );
}
function argumentExposures(views, argv, around) {
  return argv.length === 0 ? [] : (0, import_command.actsOfArguments)(argv).map((act) => actExposure(act, views, argv, around));
}
function argumentLists(container) {
  const read2 = (key) => getAll(container, key).map((list2) => itemsOf(list2).filter(isScalar));
  const commands = read2("command");
  const args = read2("args");
  const last = commands.at(-1) ?? [];
  const lastArgs = args.at(-1) ?? [];
  return [
    [...last, ...lastArgs],
    ...commands.slice(0, -1).map((command) => [...command, ...lastArgs]),
    ...args.slice(0, -1).map((each2) => [...last, ...each2])
  ];
}
function actExposure(act, views, argv, around) {
  const { resource, reach, certainty } = around;
  const place = placeOf3(act.facts) ?? textSpan(argv[0]);
  const writtenIn = views.find(
    ({ node }) => node.start <= place.start && place.start <= node.end
  );
  const to = act.loopback ? { to: "loopback" } : reach;
  return {
    kind: act.kind,
    format: "kubernetes",
    resource,
    facts: {
      ...act.facts,
      reach: [reachValue(to, place)],
      certainty: certainty === "definite" && act.facts.certainty ? act.facts.certainty : [known(certainty, place)],
      runs: [known(true, place)],
      ...temporaryFact(around, place)
    },
    related: usesOf(writtenIn ?? views[0], resource)
  };
}
var places = ["port", "program", "name"];
function placeOf3(facts) {
  return places.flatMap((name) => facts[name] ?? [])[0]?.span;
}

// src/formats/helm-values/image-values.ts
var imageKey = /^(?:image|\w*Image)$/;
var besides = ["tag", "registry", "digest", "pullPolicy"];
function splitImage(view, key, around) {
  const isCalledImage = /image/i.test(key);
  if (!isCalledImage && !besides.some((each2) => get(view, each2))) return [];
  const repository = textIn(view, "repository");
  const name = isCalledImage ? textIn(view, "name") ?? textIn(view, "image") : void 0;
  const named2 = repository ?? name;
  if (!named2) return [];
  const text = scalarText(named2.node);
  const path = repository && name ? beside(text, "/", name) : text;
  const related = usesOf(named2, around.resource);
  return imageExposure(joined(view, path), around, related);
}
function textIn(view, key) {
  const value = get(view, key);
  return isScalar(value) && textOf2(value) !== "" ? value : void 0;
}
function wholeImage(view, key, holder, around) {
  if (!imageKey.test(key) || !isScalar(view)) return [];
  if (textIn(holder, "repository")) return [];
  const text = scalarText(view.node);
  const tag = textIn(holder, `${key}Tag`) ? `${key}Tag` : "tag";
  const whole2 = key === "image" ? joined(holder, text, tag) : text;
  return imageExposure(whole2, around, usesOf(view, around.resource));
}
function joined(view, path, tag = "tag") {
  const last = path.value.slice(path.value.lastIndexOf("/") + 1);
  const [registry, version, digest] = [
    textIn(view, "registry"),
    /[:@]/.test(last) ? void 0 : textIn(view, tag),
    last.includes("@") ? void 0 : textIn(view, "digest")
  ];
  let text = path;
  if (registry) text = inFront(registry, "/", text);
  if (version) text = beside(text, ":", version);
  return digest ? beside(text, "@", digest) : text;
}
function beside(text, mark, { node }) {
  const pieces = [...text.pieces, ...marked(mark, text), ...piecesOf(node)];
  return { ...text, value: valueOf3(pieces), pieces };
}
function inFront({ node }, mark, text) {
  const pieces = [...piecesOf(node), ...marked(mark, text), ...text.pieces];
  return { ...text, value: valueOf3(pieces), pieces };
}
function marked(mark, { start, end }) {
  return [{ text: mark, start, end }];
}
function piecesOf(node) {
  const { pieces, source } = scalarText(node);
  return pieces.map((piece) => ({ ...piece, source: piece.source ?? source }));
}
function valueOf3(pieces) {
  return pieces.map(({ text }) => text).join("");
}

// src/formats/kubernetes/port-value.ts
var PORT_NAME = /^[a-z\d](?:[-a-z\d_.]*[a-z\d])?$/i;
function readPort(view) {
  const span = nodeSpan(view.node);
  if (!isScalar(view)) return number(unknown2("this is no port", span));
  const { written: written3, text } = view.node;
  const why = written3 && unknownIn(written3);
  const origin = written3 ? originOf(written3) : [];
  if (why !== void 0) return number(unknown2(why, span, origin));
  const value = resolveScalar(view.node, "kubectl");
  const port = asNumber(value);
  if (value === null || value === "" || port === 0) return void 0;
  if (port !== void 0) return number(portValue2(port, text, span, origin));
  if (typeof value === "string" && PORT_NAME.test(value))
    return { named: true, name: value, span };
  return number(notAPort(view.node.text, span));
}
var protocols = /* @__PURE__ */ new Set(["tcp", "udp", "sctp"]);
function readProtocols(holder, place) {
  const said = getAll(holder, "protocol").flatMap((view) => {
    const text = textOf2(view);
    const span = nodeSpan(view.node);
    if (text === "" && isScalar(view)) return [];
    return protocols.has(text.toLowerCase()) ? [known(text.toLowerCase(), span)] : [unknown2(`"${text}" is no protocol that Kubernetes knows`, span)];
  });
  return said.length > 0 ? said : [known("tcp", place)];
}
function number(port) {
  return { named: false, port };
}
function portValue2(port, text, span, origin) {
  return Number.isInteger(port) && port > 0 && port <= 65535 ? known({ from: port, to: port }, span, origin) : notAPort(text, span);
}
function notAPort(text, span) {
  return unknown2(`"${text}" is no port number`, span);
}
function asNumber(value) {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^\s*\d+\s*$/.test(value) ? Number(value) : void 0;
}

// src/formats/helm-values/port-values.ts
var declared = { mechanism: "declare", reach: { to: "cluster" } };
var off = { mechanism: "declare", reach: { to: "unknown" } };
var portKeys = /* @__PURE__ */ new Set([
  ...["port", "containerPort", "hostPort", "nodePort", "targetPort"],
  ...["servicePort", "exposedPort", "externalPort", "internalPort"],
  ...["telnetPort", "listenPort"]
]);
var portsKey = /^(?:p|\w+P)orts$/;
function portsIn(view, keys, around) {
  const key = keys.at(-1) ?? "";
  const isPorts = portsKey.test(key) || key === "tcp" && portsKey.test(keys.at(-2) ?? "");
  return [
    ...pairsOf(view).filter((pair) => isPorts || portKeys.has(pair.key)).flatMap(
      ({ key: key2, value }) => portOf(value, view, meaningOf(view, key2, keys), around)
    ),
    ...key === "tcp" ? passedOn(view, around) : []
  ];
}
function portOf(view, holder, { mechanism, reach }, { resource }) {
  if (!isScalar(view)) return [];
  const reading2 = readPort(view);
  if (!reading2 || reading2.named) return [];
  const { port } = reading2;
  if (!port.known && !view.node.written) return [];
  return [
    portExposure("kubernetes", {
      resource,
      port: [port],
      protocol: readProtocols(holder, port.span),
      mechanism,
      reach: reachValue(reach, port.span),
      certainty: "possible",
      related: usesOf(view, resource)
    })
  ];
}
function portItem(item, key, around) {
  return portsKey.test(key) ? portOf(item, item, declared, around) : [];
}
function meaningOf(view, key, keys) {
  if (isFalse(get(view, "enabled"))) return off;
  if (keys.at(-2) !== "ports") return declared;
  if (key === "hostPort") return { mechanism: "listen", reach: { to: "node" } };
  if (key !== "exposedPort") return declared;
  const expose = get(view, "expose");
  const isHidden = isFalse(expose) || isMapping(expose) && isFalse(get(expose, "default"));
  return isHidden ? declared : { mechanism: "listen", reach: { to: "internet" } };
}
function isFalse(view) {
  return textOf2(view) === "false";
}
function passedOn(view, { resource }) {
  return pairsOf(view).flatMap(({ key, keyNode, value }) => {
    const found = /^[^/\s]+\/[^:\s]+:(\d+)(?::|$)/.exec(textOf2(value));
    const port = Number(key);
    if (!/^\d+$/.test(key) || !found || !(port > 0 && port < 65536)) return [];
    const span = nodeSpan(keyNode);
    const behind = Number(found[1]);
    const rule = { resource, related: [], certainty: "definite" };
    const protocol = [known("tcp", span)];
    const listening2 = portExposure("kubernetes", {
      ...{ ...rule, protocol, mechanism: "listen" },
      port: [known({ from: port, to: port }, span)],
      reach: known("internet", span)
    });
    if (behind === port) return [listening2];
    const place = nodeSpan(value.node);
    return [
      listening2,
      portExposure("kubernetes", {
        ...{ ...rule, protocol, mechanism: "forward" },
        port: [known({ from: behind, to: behind }, place)],
        reach: known("cluster", place)
      })
    ];
  });
}
function isOutbound(key) {
  return /^egress/i.test(key);
}

// src/formats/helm-values/values.ts
function valuesExposures(root, about) {
  const { resource, format, objects } = about;
  const around = {
    ...{ resource, reach: CLUSTER, certainty: "definite", temporary: false }
  };
  const exposures = [];
  const ahead = [
    { view: root, keys: [] }
  ];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { view, keys } = next;
    if (isMapping(view)) {
      if (objects && keys.length > 0 && isNamedObject(view)) {
        objects.push(view);
        continue;
      }
      for (const each2 of mappingExposures(view, keys, around))
        exposures.push(each2);
    }
    const children = [
      ...pairsOf(view).filter(({ key }) => !isOutbound(key)).map(({ key, value }) => ({ view: value, keys: below(keys, key) })),
      ...itemsOf(view).map((item) => ({ view: item, keys: below(keys, "") }))
    ];
    for (const child of children.reverse())
      if (!isScalar(child.view)) ahead.push(child);
    if (isSequence(view))
      for (const item of itemsOf(view))
        for (const each2 of portItem(item, keys.at(-1) ?? "", around))
          exposures.push(each2);
  }
  return format === "kubernetes" ? exposures : exposures.map((exposure) => ({ ...exposure, format }));
}
function mappingExposures(view, keys, around) {
  return [
    ...portsIn(view, keys, around),
    ...splitImage(view, keys.at(-1) ?? "", around),
    ...pairsOf(view).flatMap(
      ({ key, value }) => wholeImage(value, key, view, around)
    ),
    ...hasList(view, "command") || hasList(view, "args") ? startExposures(view, around) : [],
    ...flagKeys.flatMap(
      (key) => getAll(view, key).flatMap((list2) => flagExposures(list2, around))
    )
  ];
}
function below(keys, key) {
  return [keys.at(-1) ?? "", key];
}
function hasList(view, key) {
  return getAll(view, key).some(isSequence);
}
var flagKeys = ["additionalArguments", "globalArguments", "extraArgs"];
function flagExposures(list2, around) {
  const views = itemsOf(list2).filter(isScalar);
  const argv = views.map(({ node }) => scalarText(node));
  return argv.length === 0 ? [] : entryPointActs(argv, /* @__PURE__ */ new Map()).map(
    (act) => actExposure(act, views, argv, around)
  );
}

// src/formats/helm/absent-charts.ts
function absentCharts({
  missing,
  children,
  chart
}) {
  const folder = chart.folder.replace(/\/$/, "") || ".";
  return [
    ...missing.map(({ name, view }) => ({
      span: nodeSpan((get(view, "name") ?? view).node),
      severity: "note",
      message: `the chart ${name} is not in charts/, so its templates were not checked. Fetch it first: helm dependency build ${folder}`
    })),
    ...children.flatMap(absentCharts)
  ];
}
function absentExposures({ chart, missing, children }, files, shelf) {
  return files.flatMap((file) => {
    const values = documentOf(shelf, file);
    return values ? exposuresIn(values) : [];
  });
  function exposuresIn(values) {
    const isEmpty = chart.templates.length === 0 && children.length === 0 && !chart.isLibrary;
    return isEmpty && missing.length === 0 ? likely(values, chart.name) : missing.flatMap(
      (each2) => getAll(values, keyOf2(each2)).flatMap(
        (own) => likely(own, keyOf2(each2))
      )
    );
  }
}
function likely(values, resource) {
  return valuesExposures(values, { resource, format: "kubernetes" });
}
function keyOf2({ alias, name }) {
  return alias || name;
}

// src/formats/helm/exposure-keys.ts
function placeOf4({ facts }) {
  return Object.values(facts)[0]?.[0]?.span;
}
function keyOf3(exposure) {
  return keyWithout(exposure, ["certainty"]);
}
function placeKeyOf(exposure) {
  return keyWithout(exposure, ["certainty", "reach", "source"]);
}
function keyWithout(exposure, names) {
  const place = placeOf4(exposure);
  const facts = Object.entries(exposure.facts).filter(([name]) => !names.includes(name)).map(([name, values]) => [
    name,
    values.map((value) => value.known ? value.value : { why: value.why })
  ]);
  return JSON.stringify([
    exposure.kind,
    exposure.resource,
    place && [place.file, place.start],
    facts
  ]);
}
function possible(exposure, related) {
  const place = placeOf4(exposure);
  if (!place) return exposure;
  const certainty = [known("possible", place)];
  return {
    ...exposure,
    facts: { ...exposure.facts, certainty },
    related: [...related, ...exposure.related]
  };
}

// src/formats/helm/found.ts
function openFound() {
  const exposures = [];
  const seen = /* @__PURE__ */ new Set();
  const isNew = (exposure) => {
    const key = keyOf3(exposure);
    return !seen.has(key) && Boolean(seen.add(key));
  };
  return {
    exposures,
    addSure(all, turned) {
      const always = new Set(turned.map(placeKeyOf));
      for (const each2 of all) {
        seen.add(keyOf3(each2));
        const isSure = all === turned || always.has(placeKeyOf(each2));
        exposures.push(isSure ? each2 : possible(each2, []));
      }
    },
    addOfFile(all, related) {
      for (const each2 of all)
        if (isNew(each2))
          exposures.push({ ...each2, related: [...related, ...each2.related] });
    },
    addPossible(all, relatedTo) {
      for (const each2 of all)
        if (isKnown(each2) && isNew(each2))
          exposures.push(possible(each2, relatedTo(each2)));
    }
  };
}
function isKnown({ facts }) {
  return Object.values(facts)[0]?.every((value) => value.known) ?? false;
}

// src/formats/rendered/lead-back.ts
function leadBack(rendered, written3, around) {
  const node = rendered.kind === "alias" ? rendered.target : rendered;
  const counterpart = written3?.kind === "alias" ? written3.target : written3;
  const { source, start, end } = counterpart ?? around;
  const place = { source, start, end };
  if (!node) return scalarAt(place, "", "plain", "");
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
    const same = entryOf(counterpart, wordOf(key));
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
  return scalarAt(place, text, style, tag);
}
function scalarAt({ source, start, end }, text, style, tag) {
  const pieces = [{ text, start, end, source }];
  const written3 = { source, value: text, pieces, start, end };
  return {
    ...{ kind: "scalar", source, start, end, tag },
    text,
    style,
    written: written3
  };
}
var identities = ["name", "containerPort", "port", "number", "mountPath"];
function partnerIn(items, length) {
  const byIdentity = /* @__PURE__ */ new Map();
  for (const item of items)
    for (const identity of identitiesOf(item))
      if (!byIdentity.has(identity)) byIdentity.set(identity, item);
  return (item, index) => {
    for (const identity of identitiesOf(item)) {
      const found = byIdentity.get(identity);
      if (found) return found;
    }
    return items.length === length ? items[index] : void 0;
  };
}
function identitiesOf(item) {
  if (item.kind === "scalar") return [item.text];
  return identities.flatMap((key) => {
    const value = entryOf(item, key)?.value;
    return value?.kind === "scalar" ? [`${key}=${value.text}`] : [];
  });
}
function entryOf(node, key) {
  return node?.kind === "mapping" ? node.entries.findLast((entry) => wordOf(entry.key) === key) : void 0;
}
function wordOf(node) {
  const target = node?.kind === "alias" ? node.target : node;
  return target?.kind === "scalar" ? target.text : "";
}
function sameObject(rendered, candidates) {
  const kind = identityOf(rendered, "kind");
  const name = identityOf(rendered, "name");
  const ofKind = candidates.filter((each2) => identityOf(each2, "kind") === kind);
  return ofKind.find((each2) => identityOf(each2, "name") === name) ?? (ofKind.length === 1 ? ofKind[0] : void 0);
}
function identityOf(node, what) {
  const holder = what === "kind" ? node : entryOf(node, "metadata")?.value;
  return wordOf(entryOf(holder, what)?.value);
}

// src/formats/rendered/tools.ts
var import_yaml2 = require("./yaml.js");
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
    const { documents, problems } = (0, import_yaml2.parseYaml)(source);
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

// src/syntax/text-slices.ts
function slicerOf2(text) {
  const begins = [];
  let length = 0;
  for (const piece of text.pieces) {
    begins.push(length);
    length += piece.text.length;
  }
  return (from, to) => {
    const first = lastNotBehind2(begins, from);
    const end = Math.max(lastNotBehind2(begins, to), first) + 1;
    const { source, pieces, start } = text;
    const around = textFrom(source, pieces.slice(first, end), start, text.end);
    const begin = begins[first] ?? 0;
    return sliceText(around, from - begin, to - begin);
  };
}
function lastNotBehind2(numbers2, wanted) {
  let [low, high] = [0, numbers2.length - 1];
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (numbers2[middle] <= wanted) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

// src/syntax/inner.ts
var import_yaml3 = require("./yaml.js");
function parseInner(text) {
  const inner = { file: text.source.file, text: text.value };
  const { documents, problems } = (0, import_yaml3.parseYaml)(inner);
  const mover = {
    part: slicerOf2(text),
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
  const { source, pieces } = text;
  const begins = [];
  let length = 0;
  for (const piece of pieces) {
    begins.push(length);
    length += piece.text.length;
  }
  const part = slicerOf2(text);
  return (from, to) => {
    const first = lastNotBehind2(begins, from);
    const last = lastNotBehind2(begins, Math.max(from, to - 1));
    const [one, other] = [pieces[first], pieces[last]];
    if (one && other && isPlain(one) && isPlain(other)) {
      const start = one.start + from - begins[first];
      const end = other.start + to - begins[last];
      if (one.source === other.source && end >= start) {
        const verbatim = first === last;
        return { source: one.source ?? source, start, end, verbatim };
      }
    }
    const whole2 = part(from, to);
    return { ...standing(whole2), verbatim: false };
  };
}
function isPlain({ text, start, end, why, origin }) {
  return !why && !origin && end - start === text.length;
}
var DEEPEST5 = 1e3;
function move(node, mover, depth) {
  const before = mover.moved.get(node);
  if (before) return before;
  const { source, start, end, verbatim } = mover.place(node.start, node.end);
  const { tag } = node;
  if (depth > DEEPEST5) {
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
  const inside = (each2) => move(each2, mover, depth + 1);
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
  function remember2(moved2) {
    mover.moved.set(node, moved2);
    return moved2;
  }
}
function writtenAs(scalar3, { part, source }) {
  const whole2 = part(scalar3.start, scalar3.end);
  const pieces = scalarText(scalar3).pieces.flatMap((piece) => {
    const outer = part(piece.start, piece.end);
    return outer.value === piece.text ? outer.pieces.map((each2) => ({ ...each2, source: each2.source ?? source })) : [{ text: piece.text, ...standing(outer) }];
  });
  return textFrom(whole2.source, pieces, whole2.start, whole2.end);
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

// src/formats/helm/manifests.ts
var import_kubernetes = require("./kubernetes.js");

// src/formats/helm/print.ts
function printed(value, nothing = "<nil>") {
  visit();
  switch (value.kind) {
    case "string":
      return value.rope;
    case "nil":
      return [{ text: nothing, trace: value.trace }];
    case "bool":
      return [{ text: String(value.value), trace: value.trace }];
    case "int":
      return [{ text: String(value.value), trace: value.trace }];
    case "float":
      return [{ text: shortest(value.value), trace: value.trace }];
    case "unknown":
      return [{ text: UNKNOWN, trace: value.trace, why: value.why }];
    case "list":
      return [
        fixed("["),
        ...between(
          value.items.map((each2) => printed(each2)),
          " "
        ),
        fixed("]")
      ];
    case "dict":
      return printedMap(value.entries);
    case "object":
      if (value.words !== void 0)
        return [{ text: value.words, trace: value.trace }];
      return printedMap(value.entries());
  }
}
function printedMap(entries) {
  const pairs = sortedEntries(entries).map(([key, value]) => [
    fixed(`${key}:`),
    ...printed(value)
  ]);
  return [fixed("map["), ...between(pairs, " "), fixed("]")];
}
function fixed(text) {
  return { text, trace: NO_TRACE };
}
function between(ropes2, separator) {
  return ropes2.flatMap(
    (rope, index) => index > 0 ? [fixed(separator), ...rope] : rope
  );
}
function sortedEntries(entries) {
  return [...entries].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
}
function shortest(value) {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "+Inf" : "-Inf";
  return withExponent(value, 6) ?? String(value);
}
function withExponent(value, from) {
  if (value === 0) return void 0;
  const [digits, exponent] = value.toExponential().split("e");
  const power = Number(exponent);
  if (power >= -4 && power < from) return void 0;
  const size = String(Math.abs(power)).padStart(2, "0");
  return `${digits}e${power < 0 ? "-" : "+"}${size}`;
}

// src/formats/helm/to-text.ts
function toText(rope, source) {
  const pieces = rope.filter(({ text }) => text !== "").map(pieceOf);
  return textFrom(source, pieces, 0, source.text.length);
  function pieceOf({ text, at, trace, why }) {
    const place = at ?? { source, start: 0, end: 0 };
    return {
      text,
      ...{ start: place.start, end: place.end, source: place.source },
      ...trace && { origin: trace.origin },
      ...why !== void 0 && { why }
    };
  }
}
function manifestText(rope, source) {
  const doubtful = rope.map(doubted);
  const unwanted = unknownLines(doubtful);
  return toText(
    separated(doubtful.filter((chunk) => !unwanted.has(chunk))),
    source
  );
}
function doubted(chunk) {
  const { text, trace, why } = chunk;
  if (why !== void 0 || !trace) return chunk;
  if (trace.absent !== void 0)
    return { ...chunk, text: UNKNOWN, why: trace.absent };
  return trace.unsure !== void 0 && text.trim() !== "" ? { ...chunk, text: UNKNOWN, why: trace.unsure } : chunk;
}
function unknownLines(rope) {
  const unwanted = /* @__PURE__ */ new Set();
  const text = ropeText(rope);
  if (!text.includes(UNKNOWN)) return unwanted;
  const lines = text.split("\n");
  let begin = 0;
  let line = 0;
  let lineStart = 0;
  for (const chunk of rope) {
    for (; lineStart + lines[line].length < begin; line++)
      lineStart += lines[line].length + 1;
    const alone = lines[line].trim() === UNKNOWN;
    if (chunk.text === UNKNOWN && alone && !isValueOfKey(lines, line, chunk))
      unwanted.add(chunk);
    begin += chunk.text.length;
  }
  return unwanted;
}
function isValueOfKey(lines, line, { trace }) {
  if (trace?.absent !== void 0) return false;
  const before = nextWritten(lines, line, -1);
  const after = nextWritten(lines, line, 1);
  const indent = indentOf(lines[line]);
  return before !== void 0 && /[:-]\s*$/.test(before) && indentOf(before) < indent && (after === void 0 || indentOf(after) < indent);
}
function nextWritten(lines, line, step2) {
  let at = line + step2;
  while (lines[at] !== void 0 && lines[at].trim() === "") at += step2;
  return lines[at];
}
function indentOf(line) {
  return line.length - line.trimStart().length;
}
function separated(rope) {
  if (!/^---[^\s-]/m.test(ropeText(rope))) return rope;
  let lineStart = true;
  let dashes = 0;
  return rope.flatMap((chunk) => {
    const parts2 = [];
    let from = 0;
    [...chunk.text].forEach((character2, index) => {
      const ends = dashes === 3 && !/[\s-]/.test(character2);
      if (ends && from <= index) {
        parts2.push({
          ...chunk,
          text: chunk.text.slice(from, index),
          ...moved(chunk, from, index)
        });
        parts2.push({ ...chunk, text: "\n", trace: { origin: [] } });
        from = index;
      }
      dashes = character2 === "-" && (lineStart || dashes > 0) ? dashes + 1 : 0;
      lineStart = character2 === "\n";
    });
    parts2.push({
      ...chunk,
      text: chunk.text.slice(from),
      ...moved(chunk, from, chunk.text.length)
    });
    return parts2;
  });
}
function moved({ at, trace }, from, to) {
  return at && !trace ? { at: { ...at, start: at.start + from, end: at.start + to } } : { at };
}

// src/formats/helm/manifests.ts
async function readManifests(rendered, memory) {
  const problems = [];
  const broken = /* @__PURE__ */ new Set();
  for (const { file, rope } of rendered) {
    const text = manifestText(rope, file.source);
    const inner = parseInner(text);
    memory.set(file.name, inner.documents);
    if (inner.problems.length > 0) broken.add(file.name);
    for (const problem of inner.problems)
      problems.push(ofTemplate(problem, text));
  }
  const documents = sortedEntries(memory).flatMap(([, nodes]) => nodes);
  const read2 = exposedBy(documents);
  return { ...read2, problems: [...problems, ...read2.problems], broken };
}
function exposedBy(documents) {
  const reader = (0, import_kubernetes.openKubernetes)();
  for (const node of documents) {
    const view = viewDocument(node);
    if (view && isObject(view)) reader.take(view);
  }
  const { exposures, problems } = reader.finish();
  return { exposures: exposures.map(named), problems };
}
function ofTemplate(problem, { value }) {
  const reason = problem.message.replace(/^this YAML cannot be read: /, "").replace(/\. Correct it here.*$/, "");
  return {
    ...problem,
    severity: value.includes(UNKNOWN) ? "note" : "warning",
    message: `what this Helm template prints is no YAML here: ${reason}. Check what Helm makes of it: helm template CHART | portcullis -`
  };
}
function named(exposure) {
  return exposure.resource.includes(UNKNOWN) ? { ...exposure, resource: exposure.resource.replaceAll(UNKNOWN, "\u2026") } : exposure;
}

// src/formats/helm/rendered.ts
function renderedBy(world, { folder, isLibrary }, stage, memory) {
  const source = stage.shelf.source(`${folder}Chart.yaml`);
  if (!source || isLibrary) return void 0;
  const place = firstLineOf(source);
  const at = folder.replace(/\/$/, "") || ".";
  const span = spanOf(source, place.start, place.end);
  const rendered = renderFolder(world, "helm", at, span);
  if ("problem" in rendered) return rendered;
  const sources = new Map(stage.files.map((file) => [file.name, file.source]));
  return exposedBy(
    rendered.documents.map((document) => {
      const name = templateOf(document, rendered.source.text);
      const template = sources.get(name);
      return leadBack(
        document,
        sameObject(document, memory.get(name) ?? []),
        template ? firstLineOf(template) : place
      );
    })
  );
}
function templateOf({ start }, text) {
  const at = text.lastIndexOf("\n# Source: ", start);
  return at < 0 ? "" : /[^\r\n]*/.exec(text.slice(at + 11))[0];
}
function firstLineOf(source) {
  return { source, start: 0, end: /\r?\n|$/.exec(source.text).index };
}

// src/formats/helm/sides.ts
function openSides() {
  return { taken: /* @__PURE__ */ new Map(), files: /* @__PURE__ */ new Map(), doubtful: /* @__PURE__ */ new Set() };
}
function decideBy(sides, forced, turnsDoubtful = false) {
  return (node, truth, doubt, file) => {
    if (doubt !== void 0) sides.doubtful.add(file.name);
    const turned = doubt !== void 0 && turnsDoubtful ? !truth : truth;
    const side = forced.get(node) ?? turned;
    add(sides.taken, node, side);
    add(sides.files, node, file.name);
    return side;
  };
}
function add(map, key, value) {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, /* @__PURE__ */ new Set([value]));
}
function untakenSides(sides, forced, textOf3) {
  const untaken = /* @__PURE__ */ new Map();
  for (const [node, taken] of sides.taken) {
    if (taken.size > 1 || forced.has(node)) continue;
    const side = !taken.has(true);
    if (mayMatter(side ? node.body : node.otherwise, textOf3(node)))
      untaken.set(node, side);
  }
  return untaken;
}
var WORDS = /23|port|image|command|args|exec|container|host|proto|kind|script|include|template|tpl|toYaml|telnet|rules|listener|ingress|target|entry|tcp|range/i;
function mayMatter(nodes, text) {
  if (!nodes || nodes.length === 0 || text === void 0) return false;
  const { end } = nodes.at(-1);
  return WORDS.test(text.slice(nodes[0].start, endOf(nodes.at(-1), end)));
}
function endOf(node, end) {
  if (!("body" in node)) return end;
  const last = (node.otherwise ?? node.body).at(-1) ?? node.body.at(-1);
  return last ? endOf(last, last.end) : end;
}
function forcedAround(nodes, offset, forced) {
  for (const node of nodes) {
    if (!("body" in node)) continue;
    for (const [side, inner] of [
      [true, node.body],
      [false, node.otherwise ?? []]
    ]) {
      const [first, last] = [inner[0], inner.at(-1)];
      if (!first || !last) continue;
      if (offset < first.start || offset > endOf(last, last.end)) continue;
      return forcedAround(inner, offset, forced) ?? (forced.get(node) === side ? node : void 0);
    }
  }
  return void 0;
}

// src/formats/helm/merge-values.ts
function coalesce(tree, given) {
  return coalesceTree(tree, copyDict(given), false);
}
function coalesceTree(tree, into, keepsNulls) {
  coalesceValues(tree, into, keepsNulls);
  for (const child of tree.children) {
    const before = into.entries.get(child.name);
    if (before && before.kind !== "dict") continue;
    const values = before ?? dict();
    coalesceGlobals(values, into);
    into.entries.set(child.name, coalesceTree(child, values, keepsNulls));
  }
  return into;
}
function coalesceValues(tree, into, keepsNulls) {
  for (const [key, value] of copyDict(tree.chart.values).entries) {
    const own = into.entries.get(key);
    if (own === void 0) into.entries.set(key, value);
    else if (own.kind === "nil" && !keepsNulls) into.entries.delete(key);
    else if (own.kind === "dict" && value.kind === "dict") {
      const isChild = tree.children.some(({ name }) => name === key);
      mergeTables(own, value, keepsNulls || isChild);
    }
  }
}
function mergeTables(into, from, keepsNulls) {
  for (const [key, value] of from.entries) {
    const own = into.entries.get(key);
    if (own === void 0) into.entries.set(key, value);
    else if (own.kind === "nil" && !keepsNulls && value.kind !== "nil")
      into.entries.delete(key);
    else if (own.kind === "dict" && value.kind === "dict")
      mergeTables(own, value, keepsNulls);
  }
}
function coalesceGlobals(into, from) {
  const own = into.entries.get("global") ?? dict();
  const above = from.entries.get("global") ?? dict();
  if (own.kind !== "dict" || above.kind !== "dict") return;
  for (const [key, value] of copyDict(above).entries)
    own.entries.set(key, globalValue(own.entries.get(key), value));
  into.entries.set("global", own);
}
function globalValue(own, above) {
  if (own?.kind === "dict") {
    if (above.kind !== "dict") return own;
    mergeTables(above, own, true);
  }
  return above;
}

// src/formats/helm/chart-tree.ts
function treeOf(chart, given, takesAll) {
  return withImports(grow(chart, chart.name, given, takesAll));
}
function grow(chart, name, given, takesAll) {
  const undeclared = chart.subcharts.filter(
    ({ name: name2 }) => !chart.dependencies.some((each2) => each2.name === name2)
  ).map((each2) => ({ chart: each2, name: each2.name }));
  const declared2 = chart.dependencies.flatMap((dependency) => {
    const found = chart.subcharts.find(({ name: name2 }) => name2 === dependency.name);
    const as = dependency.alias || dependency.name;
    return found ? [{ chart: found, name: as, dependency }] : [];
  });
  const absent2 = chart.dependencies.filter(
    ({ name: name2 }) => !chart.subcharts.some((each2) => each2.name === name2)
  );
  const leaves = [...undeclared, ...declared2].map(leafOf);
  const bare = { chart, name, children: leaves, missing: [], leavesOut: false };
  const values = coalesce(bare, given);
  const missing = absent2.filter((each2) => isEnabled(each2, values));
  const wanted = declared2.filter(
    ({ dependency }) => takesAll || isEnabled(dependency, values)
  );
  const children = [...undeclared, ...wanted].map((each2) => {
    const own = values.entries.get(each2.name);
    return grow(
      each2.chart,
      each2.name,
      own?.kind === "dict" ? own : dict(),
      takesAll
    );
  });
  const leavesOut = wanted.length < declared2.length || children.some((each2) => each2.leavesOut);
  return { chart, name, children, missing, leavesOut };
}
function leafOf(each2) {
  return { ...each2, children: [], missing: [], leavesOut: false };
}
function isEnabled({ condition, tags }, values) {
  for (const path of condition.split(",").map((each2) => each2.trim())) {
    const value = path === "" ? void 0 : valueAt(values, path);
    if (value?.kind === "bool") return value.value;
  }
  const table = values.entries.get("tags");
  const said = tags.flatMap((tag) => {
    const value = table?.kind === "dict" ? table.entries.get(tag) : void 0;
    return value?.kind === "bool" ? value.value : [];
  });
  return said.length === 0 || said.includes(true);
}
function valueAt(values, path) {
  let value = values;
  for (const key of path.split("."))
    value = value?.kind === "dict" ? value.entries.get(key) : void 0;
  return value;
}
function withImports(tree) {
  const children = tree.children.map(withImports);
  const { chart } = tree;
  const imports = chart.dependencies.filter(
    ({ imports: imports2 }) => imports2.length > 0
  );
  if (imports.length === 0) return { ...tree, children };
  const all = coalesce({ ...tree, children }, dict());
  const values = copyDict(chart.values);
  for (const { name, alias, imports: wanted } of imports)
    for (const { child, parent } of wanted) {
      const found = valueAt(all, `${alias || name}.${child}`);
      if (found?.kind === "dict")
        mergeTables(values, tableAt(parent, copyDict(found)), true);
    }
  return { ...tree, children, chart: { ...chart, values } };
}
function tableAt(path, table) {
  if (path === ".") return table;
  return path.split(".").reduceRight((inner, key) => dict([[key, inner]]), table);
}

// src/syntax/go-template/tokens.ts
var keywords = /* @__PURE__ */ new Set([
  "block",
  "break",
  "continue",
  "define",
  "else",
  "end",
  "if",
  "nil",
  "range",
  "template",
  "with"
]);
function tokensOf(text) {
  const tokens = [];
  const add2 = (kind, start, end) => {
    tokens.push({ kind, start, end, text: text.slice(start, end) });
  };
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf("{{", at);
    if (open < 0) {
      add2("text", at, text.length);
      break;
    }
    const trims = /^-[ \t\r\n]/.test(text.slice(open + 2, open + 4));
    const end = trims ? trimmedEnd(text, at, open) : open;
    if (end > at) add2("text", at, end);
    const inside = open + 2 + (trims ? 2 : 0);
    if (text.startsWith("/*", inside)) {
      const after = endOfComment(text, open, inside);
      if (typeof after !== "number") return after;
      at = after;
      continue;
    }
    add2("open", open, open + 2);
    const closed = readAction(text, open, inside, add2);
    if (typeof closed !== "number") return closed;
    at = closed;
  }
  add2("end of file", text.length, text.length);
  return tokens;
}
var SPACE = /[ \t\r\n]/;
function trimmedEnd(text, from, to) {
  let end = to;
  while (end > from && SPACE.test(text[end - 1])) end--;
  return end;
}
function skipSpaces(text, from) {
  let at = from;
  while (at < text.length && SPACE.test(text[at])) at++;
  return at;
}
function closing2(text, at) {
  if (text.startsWith("}}", at)) return at + 2;
  return SPACE.test(text[at] ?? "") && text.startsWith("-}}", at + 1) ? skipSpaces(text, at + 4) : void 0;
}
function endOfComment(text, open, inside) {
  const end = text.indexOf("*/", inside + 2);
  if (end < 0) return failure(open, "this comment has no */");
  return closing2(text, end + 2) ?? failure(end, "nothing but }} or -}} may stand behind the */ of a comment");
}
var patterns = [
  ["space", /[ \t\r\n]+/y],
  ["string", /"(?:[^"\\\n]|\\[^\n])*"/y],
  ["raw", /`[^`]*`/y],
  ["character", /'(?:[^'\\\n]|\\[^\n])*'/y],
  ["variable", /\$[\p{L}\p{Nd}_]*/uy],
  ["number", /[-+]?(?:\d|\.\d)(?:[eE][-+]?|[pP][-+]?|[\p{L}\p{Nd}_.])*/uy],
  ["field", /\.[\p{L}\p{Nd}_]+/uy],
  ["dot", /\./y],
  ["word", /[\p{L}\p{Nd}_]+/uy],
  ["mark", /:=|[=|,()]/y]
];
function readAction(text, open, from, add2) {
  for (let at = from; ; ) {
    const next = closing2(text, at);
    if (next !== void 0) {
      add2("close", at, text.indexOf("}}", at) + 2);
      return next;
    }
    if (at >= text.length)
      return failure(open, "this action is not closed: }} was expected");
    const found = tokenAt(text, at);
    if (!found) return failure(at, unreadable(text, at));
    add2(found.kind, at, found.end);
    at = found.end;
  }
}
function tokenAt(text, at) {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const match3 = pattern.exec(text);
    if (!match3) continue;
    const end = pattern.lastIndex;
    if (kind === "space") return { kind, end: endOfSpaces(text, end) };
    if (kind === "word" && keywords.has(match3[0]))
      return { kind: "keyword", end };
    return { kind, end };
  }
  return void 0;
}
function endOfSpaces(text, end) {
  return text.startsWith("-}}", end) ? end - 1 : end;
}
function unreadable(text, at) {
  const character2 = String.fromCodePoint(text.codePointAt(at));
  if (character2 === '"') return 'this text has no closing "';
  if (character2 === "`") return "this text has no closing `";
  if (character2 === "'") return "this character has no closing '";
  return `${character2} has no meaning in an action`;
}
function failure(at, reason, end = at + 1) {
  return { at, end, reason };
}

// src/syntax/go-template/reader.ts
var Unreadable = class extends Error {
  failure;
  constructor(why) {
    super(why.reason);
    this.failure = why;
  }
};
function openReader2(tokens) {
  const last = tokens.length - 1;
  let index = 0;
  const skip = () => {
    while (tokens[index].kind === "space") index++;
  };
  const take = () => tokens[index < last ? index++ : last];
  const reader = {
    next: take,
    peek: () => {
      skip();
      return tokens[index];
    },
    peekWord: () => {
      const { kind, text } = reader.peek();
      return kind === "keyword" && text !== "nil" ? text : void 0;
    },
    nextWritten: () => {
      skip();
      return take();
    },
    expectClose: (what) => {
      const token = reader.nextWritten();
      if (token.kind !== "close")
        reader.fail(
          `}} was expected at the end of this ${what}, not ${shown(token)}`,
          token
        );
      return token.end;
    },
    returnTo: ({ start }) => {
      while (tokens[index - 1] && tokens[index - 1].start >= start) index--;
    },
    fail: (reason, { start, end }) => {
      throw new Unreadable(failure(start, reason, Math.max(end, start + 1)));
    }
  };
  return reader;
}
function shown({ kind, text }) {
  return kind === "end of file" ? "the end of the file" : text.trim();
}

// src/syntax/go-template/literals.ts
function readNumber(text) {
  const parts2 = /^([-+]?)(0[xX](?:_?[\da-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|0(?:_?[0-7])+|\d(?:_?\d)*)$/.exec(
    text
  );
  if (parts2) {
    const digits = parts2[2].replaceAll("_", "");
    const octal = /^0[0-7]+$/.test(digits);
    const size = Number(octal ? `0o${digits.slice(1)}` : digits);
    return { value: parts2[1] === "-" ? -size : size, isFloat: false };
  }
  const plain = text.replaceAll("_", "");
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(plain) ? { value: Number(plain), isFloat: /[.eE]/.test(plain) } : void 0;
}
var escapes = {
  ...{ a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v" },
  ...{ "\\": "\\", "'": "'", '"': '"' }
};
function unquote(text) {
  const inner = text.slice(1, -1);
  if (text[0] === "`") return inner.replaceAll("\r", "");
  let wrong = false;
  const value = inner.replace(
    /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{3})|([^]?))/g,
    (_, hex, short, long, octal, one = "") => {
      const code = hex ?? short ?? long;
      if (code !== void 0) return character(parseInt(code, 16));
      if (octal !== void 0) return character(parseInt(octal, 8));
      const meant = escapes[one];
      if (meant === void 0) wrong = true;
      return meant ?? "";
    }
  );
  return wrong ? void 0 : value;
}
function character(code) {
  return code <= 1114111 ? String.fromCodePoint(code) : "\uFFFD";
}

// src/syntax/go-template/pipes.ts
var DEEPEST6 = 100;
function readPipe(reader, what, depth = 0) {
  const first = reader.peek();
  if (depth > DEEPEST6)
    reader.fail("there are too many parentheses within each other", first);
  const { variables, assigns } = readVariables(reader, what);
  const commands = [];
  for (; ; ) {
    commands.push(readCommand(reader, what, depth));
    if (reader.peek().text !== "|" || reader.peek().kind !== "mark") break;
    reader.nextWritten();
  }
  const { start } = first;
  const end = commands.at(-1).end;
  return { kind: "pipe", start, end, variables, assigns, commands };
}
function readVariables(reader, what) {
  const first = reader.peek();
  const none2 = { variables: [], assigns: false };
  if (first.kind !== "variable") return none2;
  const variables = [reader.nextWritten().text];
  if (what === "range" && isMark(reader.peek(), ",")) {
    reader.nextWritten();
    const second = reader.nextWritten();
    if (second.kind !== "variable")
      reader.fail(`a variable was expected, not ${shown(second)}`, second);
    variables.push(second.text);
  }
  const sign = reader.peek();
  if (isMark(sign, ":=") || isMark(sign, "=")) {
    reader.nextWritten();
    return { variables, assigns: sign.text === "=" };
  }
  if (variables.length > 1)
    reader.fail(`:= was expected, not ${shown(sign)}`, sign);
  reader.returnTo(first);
  return none2;
}
function isMark({ kind, text }, mark) {
  return kind === "mark" && text === mark;
}
function readCommand(reader, what, depth) {
  const operands = [];
  for (; ; ) {
    const operand = readOperand(reader, depth);
    if (!operand) break;
    operands.push(operand);
  }
  if (operands.length === 0) {
    const token = reader.peek();
    reader.fail(`this ${what} needs a value here, not ${shown(token)}`, token);
  }
  return {
    start: operands[0].start,
    end: operands.at(-1).end,
    operands
  };
}
function readOperand(reader, depth) {
  const term = readTerm(reader, depth);
  if (!term) return void 0;
  const names = [];
  let { end } = term;
  for (; ; ) {
    const token = reader.next();
    if (token.kind !== "field" || token.start !== end) {
      reader.returnTo(token);
      break;
    }
    names.push(token.text.slice(1));
    end = token.end;
  }
  if (names.length === 0) return term;
  if (term.kind === "field" || term.kind === "variable")
    return { ...term, names: [...term.names, ...names], end };
  return { kind: "chain", of: term, names, start: term.start, end };
}
function readTerm(reader, depth) {
  const token = reader.nextWritten();
  const { kind, text, start, end } = token;
  const placed = { start, end };
  switch (kind) {
    case "dot":
      return { ...placed, kind };
    case "field":
      return { ...placed, kind, names: [text.slice(1)] };
    case "variable":
      return { ...placed, kind, name: text, names: [] };
    case "word":
      return text === "true" || text === "false" ? { ...placed, kind: "bool", value: text === "true" } : { ...placed, kind: "function", name: text };
    case "number": {
      const number2 = readNumber(text);
      if (!number2) reader.fail(`${text} is no number`, token);
      return { ...placed, kind, ...number2 };
    }
    case "string":
    case "raw":
    case "character": {
      const value = unquote(text);
      if (value === void 0)
        reader.fail(
          "there is an escape in this text that Go does not know",
          token
        );
      return kind === "character" ? {
        ...placed,
        kind: "number",
        isFloat: false,
        value: value.codePointAt(0) ?? 0
      } : { ...placed, kind: "string", value };
    }
    case "keyword":
      if (text === "nil") return { ...placed, kind: "nil" };
      return reader.fail(
        `${text} must stand at the beginning of an action`,
        token
      );
    default:
      if (isMark(token, "(")) {
        const pipe = readPipe(reader, "parenthesis", depth + 1);
        const close = reader.nextWritten();
        if (!isMark(close, ")"))
          reader.fail(`) was expected, not ${shown(close)}`, close);
        return { ...pipe, start, end: close.end };
      }
      reader.returnTo(token);
      return void 0;
  }
}

// src/syntax/go-template/parse.ts
function parseTemplate(text) {
  const tokens = tokensOf(text);
  if (!Array.isArray(tokens)) return tokens;
  const state = { reader: openReader2(tokens), defines: [], depth: 0 };
  try {
    const { nodes, stop } = readNodes(state);
    if (stop)
      state.reader.fail(
        `there is nothing open that this ${stop.text} ends`,
        stop
      );
    return { body: nodes, defines: state.defines };
  } catch (error) {
    if (error instanceof Unreadable) return error.failure;
    throw error;
  }
}
function isFailure(read2) {
  return "reason" in read2;
}
var DEEPEST7 = 100;
function readNodes(state) {
  const { reader } = state;
  const nodes = [];
  for (; ; ) {
    const token = reader.next();
    if (token.kind === "end of file")
      return { nodes, open: token, stop: void 0 };
    if (token.kind === "text") {
      nodes.push({ kind: "text", start: token.start, end: token.end });
      continue;
    }
    const word = reader.peekWord();
    if (word === "end" || word === "else")
      return { nodes, open: token, stop: reader.nextWritten() };
    const node = readAction2(state, token, word);
    if (node) nodes.push(node);
  }
}
function readAction2(state, open, word) {
  const { reader } = state;
  const { start } = open;
  switch (word) {
    case "if":
    case "with":
    case "range":
      return readControl(state, start, word);
    case "break":
    case "continue":
      reader.nextWritten();
      return { kind: word, start, end: reader.expectClose(word) };
    case "define":
      readDefine(state, start);
      return void 0;
    case "block":
    case "template":
      return readCall(state, start, word);
    default: {
      const pipe = readPipe(reader, "action");
      return { kind: "action", start, pipe, end: reader.expectClose("action") };
    }
  }
}
function readControl(state, start, kind) {
  const { reader } = state;
  const word = reader.nextWritten();
  if (++state.depth > DEEPEST7)
    reader.fail("there are too many blocks within each other", word);
  const pipe = readPipe(reader, kind);
  const end = reader.expectClose(kind);
  const { nodes, open, stop } = readNodes(state);
  const body = nodes;
  let otherwise;
  if (stop?.text === "else")
    otherwise = readElse(state, open.start, kind, word);
  else if (stop) reader.expectClose("end");
  else reader.fail(`this ${kind} has no end`, word);
  state.depth--;
  return { kind, start, end, pipe, body, otherwise };
}
function readElse(state, start, kind, word) {
  const { reader } = state;
  const next = reader.peekWord();
  if (next === kind && kind !== "range")
    return [readControl(state, start, kind)];
  reader.expectClose("else");
  const { nodes, stop } = readNodes(state);
  if (!stop) reader.fail(`this ${kind} has no end`, word);
  if (stop.text === "else") reader.fail("an end was expected", stop);
  reader.expectClose("end");
  return nodes;
}
function readDefine(state, start) {
  const { reader } = state;
  const word = reader.nextWritten();
  const name = readName(reader, "define");
  reader.expectClose("define");
  define(state, name, start, word);
}
function define(state, name, start, word) {
  const { reader } = state;
  const { nodes, stop } = readNodes(state);
  if (!stop) reader.fail(`this ${word.text} has no end`, word);
  if (stop.text === "else") reader.fail("an end was expected", stop);
  const end = reader.expectClose("end");
  state.defines.push({ name, start, end, body: nodes });
}
function readCall(state, start, kind) {
  const { reader } = state;
  const word = reader.nextWritten();
  const name = readName(reader, kind);
  const pipe = reader.peek().kind === "close" && kind === "template" ? void 0 : readPipe(reader, kind);
  const end = reader.expectClose(kind);
  if (kind === "block") define(state, name, start, word);
  return { kind: "template", name, pipe, start, end };
}
function readName(reader, what) {
  const token = reader.nextWritten();
  const name = token.kind === "string" || token.kind === "raw" ? unquote(token.text) : void 0;
  if (name === void 0)
    reader.fail(`${what} must be followed by a name in quotes`, token);
  return name;
}

// src/formats/helm/yaml-keys.ts
function keyOrder(a, b) {
  const [one, other] = [[...a], [...b]];
  const shared = Math.min(one.length, other.length);
  for (let i = 0; i < shared; i++) {
    const [x, y] = [one[i], other[i]];
    if (x === y) continue;
    const letters2 = [x, y].map((character2) => new RegExp("\\p{L}", "u").test(character2));
    if (letters2[0] !== letters2[1]) return letters2[1] ? -1 : 1;
    if (letters2[0]) return x < y ? -1 : 1;
    return numberOrder(one, other, i) || (x < y ? -1 : 1);
  }
  return one.length - other.length;
}
function numberOrder(one, other, from) {
  const [a, b] = [digitsAt(one, from), digitsAt(other, from)];
  const zero = one[from] === "0" || other[from] === "0";
  const lead = zero && /[1-9]\d*$/.test(one.slice(0, from).join("")) ? "1" : "";
  return Number(lead + a) - Number(lead + b) || a.length - b.length;
}
function digitsAt(characters, from) {
  return /^\d*/.exec(characters.slice(from).join(""))[0];
}

// src/formats/helm/yaml-scalars.ts
var BEST_WIDTH = 80;
function yamlString(text, position2) {
  const shape = shapeOf(text);
  if (text.includes("\n"))
    return shape.block && !position2.isKey ? literal(text, Math.max(position2.indent, 2)) : doubleQuoted(text, position2);
  if (!readsAsString(text)) return doubleQuoted(text, position2);
  if (shape.plain) return folded(text, position2, false);
  return shape.single ? singleQuoted(text, position2) : doubleQuoted(text, position2);
}
function readsAsString(text) {
  const place = { source: { file: "", text }, start: 0, end: 0, tag: "" };
  const scalar3 = { kind: "scalar", text, style: "plain", ...place };
  return typeof resolveScalar(scalar3, "kubectl") === "string" && !/^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/.test(text) && // A number of base 60 in YAML 1.1.
  !/^\d{4}-\d\d?-\d\d?(?:[Tt ].*)?$/.test(text) && !/^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.test(text);
}
function shapeOf(text) {
  const special = /[^\n\t\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\ud800-\udfff]|\t/.test(
    text
  );
  const indicator = /^(?:---|\.\.\.|[#,[\]{}&*!|>'"%@`]|[?:-](?:[\s\0]|$))/.test(text) || /:(?:\s|$)|\s#/.test(text);
  const edges = /^[ \n]|[ \n]$/.test(text);
  const spaceBeforeBreak = / \n/.test(text);
  return {
    plain: text !== "" && !indicator && !edges && !special && !text.includes("\n"),
    single: !special && !spaceBeforeBreak && !/\n /.test(text),
    block: text !== "" && !special && !spaceBeforeBreak && !text.endsWith(" ")
  };
}
function folded(text, { indent, column, isKey, isPretty }, isQuoted) {
  if (isKey || isPretty || column + text.length <= BEST_WIDTH) return text;
  let out = "";
  let at = column;
  for (let i = 0; i < text.length; i++) {
    const inside = !isQuoted || i > 0 && i < text.length - 1;
    const alone = text[i] === " " && text[i - 1] !== " " && text[i + 1] !== " ";
    if (alone && inside && at > BEST_WIDTH) {
      out += `
${" ".repeat(indent)}`;
      at = indent;
    } else {
      out += text[i];
      at++;
    }
  }
  return out;
}
function singleQuoted(text, position2) {
  const inner = folded(
    text,
    { ...position2, column: position2.column + 1 },
    true
  );
  return `'${inner.replaceAll("'", "''")}'`;
}
var escapes2 = {
  ...{ "\0": "\\0", "\x07": "\\a", "\b": "\\b", "	": "\\t", "\n": "\\n" },
  ...{ "\v": "\\v", "\f": "\\f", "\r": "\\r", "\x1B": "\\e", '"': '\\"' },
  ...{ "\\": "\\\\", "\x85": "\\N", "\xA0": "\\_" }
};
function doubleQuoted(text, { indent, column, isKey, isPretty }) {
  let out = '"';
  let at = column + 1;
  let afterSpace = false;
  const characters = [...text];
  characters.forEach((character2, i) => {
    const breaks = character2 === " " && !afterSpace && !isKey && !isPretty && at > BEST_WIDTH && i > 0 && i < characters.length - 1;
    if (breaks) {
      const next = characters[i + 1] === " " ? "\\" : "";
      out += `
${" ".repeat(indent)}${next}`;
      at = indent + next.length;
    } else {
      const written3 = escaped(character2);
      out += written3;
      at += written3.length;
    }
    afterSpace = character2 === " ";
  });
  return `${out}"`;
}
function escaped(character2) {
  const known3 = escapes2[character2];
  if (known3 !== void 0) return known3;
  const code = character2.codePointAt(0);
  if (code < 32 || code >= 127 && code < 160)
    return `\\x${code.toString(16).toUpperCase().padStart(2, "0")}`;
  return code === 65279 ? "\\uFEFF" : character2;
}
function literal(text, indent) {
  const hint = /^[ \n]/.test(text) ? "2" : "";
  const chomping = !text.endsWith("\n") ? "-" : text === "\n" || text.endsWith("\n\n") ? "+" : "";
  const body = text.endsWith("\n") ? text.slice(0, -1) : text;
  const lines = body.split("\n").map((line) => line === "" ? "" : `${" ".repeat(indent)}${line}`);
  return `|${hint}${chomping}
${lines.join("\n")}`;
}

// src/formats/helm/to-yaml.ts
function toYaml(value) {
  return written2(value, false);
}
function toPrettyYaml(value) {
  return written2(value, true);
}
function written2(value, isPretty) {
  const out = [];
  write(value, { indent: 0, column: 0, isKey: false, isPretty }, out, 0);
  return out;
}
var DEEPEST8 = 100;
function write(value, position2, out, depth) {
  visit();
  if (depth > DEEPEST8) return;
  if (value.kind === "list" && value.items.length > 0)
    return value.items.forEach((item, index) => {
      if (index > 0) put(out, newLine(position2.indent));
      put(out, "- ");
      const indent = position2.indent + 2;
      write(item, { ...position2, indent, column: indent }, out, depth + 1);
    });
  const entries = entriesOf2(value);
  if (!entries || entries.length === 0)
    return put(out, scalar(value, position2), traceOf(value), whyUnknown(value));
  entries.forEach(([key, each2], index) => {
    if (index > 0) put(out, newLine(position2.indent));
    const name = yamlString(key, { ...position2, isKey: true });
    put(out, `${name}:`, each2.kind === "string" ? NO_TRACE : each2.trace);
    writeEntry(each2, position2, name.length, out, depth);
  });
}
function writeEntry(value, { indent, isPretty }, key, out, depth) {
  const isList = value.kind === "list" && value.items.length > 0;
  const isMap = (entriesOf2(value)?.length ?? 0) > 0;
  const inner = isList && !isPretty ? indent : indent + 2;
  put(out, isList || isMap ? newLine(inner) : " ");
  const column = isList || isMap ? inner : indent + key + 2;
  write(
    value,
    { indent: inner, column, isKey: false, isPretty },
    out,
    depth + 1
  );
}
function entriesOf2(value) {
  const entries = value.kind === "dict" ? value.entries : value.kind === "object" ? value.entries() : void 0;
  return entries && [...entries].sort(([a], [b]) => keyOrder(a, b));
}
function scalar(value, position2) {
  switch (value.kind) {
    case "nil":
      return "null";
    case "list":
      return "[]";
    case "dict":
    case "object":
      return "{}";
    case "int":
    case "float":
      return yamlNumber(value.value);
    case "string":
      return yamlString(ropeText(value.rope), position2);
    default:
      return textOf(value);
  }
}
function yamlNumber(value) {
  return Number.isInteger(value) && Math.abs(value) < 2 ** 64 ? BigInt(value).toString() : shortest(value);
}
function newLine(indent) {
  return `
${" ".repeat(indent)}`;
}
function put(out, text, trace = NO_TRACE, why) {
  for (const chunk of ropeOf(text, trace, why)) out.push(chunk);
}

// src/formats/helm/glob.ts
function globExpression(glob) {
  const source = glob.replace(
    /\*\*|[*?]|\{([^{}]*)\}|\[(!?)([^\]]+)\]|\\?([^])/g,
    (found, choice, negated, set, other) => {
      if (found === "**") return ".*";
      if (found === "*") return "[^/]*";
      if (found === "?") return "[^/]";
      if (choice !== void 0)
        return `(?:${choice.split(",").map(escaped2).join("|")})`;
      if (set !== void 0)
        return `[${negated ? "^" : ""}${set.replace(/[\\[\]^]/g, "\\$&")}]`;
      return escaped2(other);
    }
  );
  try {
    return new RegExp(`^${source}$`);
  } catch {
    return /(?!)/;
  }
}
function escaped2(text) {
  return text.replace(/[\\^$.+?()[\]{}|/]/g, "\\$&").replace(/\*+/g, (stars) => stars.length > 1 ? ".*" : "[^/]*");
}

// src/formats/helm/surroundings.ts
var release = dict([
  ["Name", string("release-name")],
  ["Namespace", string("default")],
  ["Service", string("Helm")],
  ["IsInstall", bool(true)],
  ["IsUpgrade", bool(false)],
  ["Revision", int(1)]
]);
var CLUSTER2 = {
  origin: [],
  unsure: ".Capabilities is what the cluster has"
};
var [MAJOR, MINOR] = ["1", "35"];
var served = new Set(
  `v1 admissionregistration.k8s.io/v1 apiextensions.k8s.io/v1 apiregistration.k8s.io/v1 apps/v1
  authentication.k8s.io/v1 authorization.k8s.io/v1 autoscaling/v1 autoscaling/v2 batch/v1
  certificates.k8s.io/v1 coordination.k8s.io/v1 discovery.k8s.io/v1 events.k8s.io/v1
  flowcontrol.apiserver.k8s.io/v1 networking.k8s.io/v1 node.k8s.io/v1 policy/v1
  rbac.authorization.k8s.io/v1 resource.k8s.io/v1 scheduling.k8s.io/v1 storage.k8s.io/v1`.split(
    /\s+/
  )
);
var VERSION = `v${MAJOR}.${MINOR}.0`;
var kubeVersion = /* @__PURE__ */ new Map([
  ["Version", string(VERSION, CLUSTER2)],
  ["GitVersion", string(VERSION, CLUSTER2)],
  ["Major", string(MAJOR, CLUSTER2)],
  ["Minor", string(MINOR, CLUSTER2)]
]);
var capabilities = dict([
  [
    "KubeVersion",
    {
      ...object(".Capabilities.KubeVersion", {}, () => kubeVersion),
      ...{ words: VERSION, trace: CLUSTER2 }
    }
  ],
  [
    "APIVersions",
    object(
      ".Capabilities.APIVersions",
      {
        Has: ([version]) => bool(version !== void 0 && served.has(textOf(version)), CLUSTER2)
      },
      () => new Map([...served].map((each2) => [each2, bool(true, CLUSTER2)]))
    )
  ],
  ["HelmVersion", dict([["Version", string("v3.22", CLUSTER2)]])]
]);
function object(name, methods, entries = () => /* @__PURE__ */ new Map()) {
  return { kind: "object", name, methods, entries, trace: NO_TRACE };
}
function chartInfo(chart, name, isRoot) {
  const info = dict([
    ["Annotations", dict()],
    ...["Version", "AppVersion", "Description", "Type", "Home", "Icon"].map(
      (key) => [key, string("")]
    )
  ]);
  for (const { key, value } of pairsOf(chart.metadata)) {
    const field = key === "apiVersion" ? "APIVersion" : key[0]?.toUpperCase() + key.slice(1);
    if (key !== "dependencies")
      info.entries.set(field, asWords(readValue(value)));
  }
  info.entries.set("Name", nameOf2(chart, name));
  info.entries.set("IsRoot", bool(isRoot));
  return info;
}
function nameOf2(chart, name) {
  const said = get(chart.metadata, "name");
  return said && name === chart.name ? asWords(readValue(said)) : string(name);
}
function asWords(value) {
  return value.kind === "float" ? string(textOf(value), value.trace) : value;
}
function filesOf(chart, shelf) {
  return filesObject(chart.files, (path) => {
    const source = shelf.source(`${chart.folder}${path}`);
    return source ? stringOf([
      {
        text: source.text,
        at: { source, start: 0, end: source.text.length }
      }
    ]) : string("");
  });
}
function filesObject(paths2, read2) {
  const has3 = (path) => path !== void 0 && paths2.includes(textOf(path));
  const content = (path) => has3(path) ? read2(textOf(path)) : string("");
  const byName = (change) => stringOf(
    toYaml(
      dict(
        paths2.map((path) => [path.replace(/^.*\//, ""), change(read2(path))])
      )
    )
  );
  return object(
    ".Files",
    {
      Get: ([path]) => content(path),
      GetBytes: ([path]) => content(path),
      Lines: ([path]) => list(
        textOf(content(path)).replace(/\n$/, "").split("\n").map((line) => string(line))
      ),
      Glob: ([pattern]) => {
        const expression = globExpression(pattern ? textOf(pattern) : "");
        return filesObject(
          paths2.filter((path) => expression.test(path)),
          read2
        );
      },
      AsConfig: () => byName((value) => value),
      AsSecrets: () => byName(
        (value) => string(Buffer.from(textOf(value)).toString("base64"))
      )
    },
    () => new Map(paths2.map((path) => [path, read2(path)]))
  );
}

// src/formats/helm/template-text.ts
function fileText(source) {
  return {
    text: source.text,
    isFile: true,
    part: (start, end) => written(source, start, end),
    placeOf: (start, end) => ({ source, start, end }),
    leadTo: () => []
  };
}
function madeText(rope) {
  const part = slicerOf(rope);
  return {
    text: ropeText(rope),
    isFile: false,
    part,
    placeOf: (start, end) => {
      const [first, ...others] = part(start, end);
      return first?.at && !first.trace && others.length === 0 ? first.at : void 0;
    },
    leadTo: (start) => part(start, start + 1)[0]?.trace?.origin ?? []
  };
}

// src/formats/helm/functions/arguments.ts
function known2(least, run) {
  return counted(least, (args, call) => {
    const why = args.map(whyUnknown).find((each2) => each2 !== void 0);
    return why === void 0 ? run(args, call) : unknown(why, tracesOf(args));
  });
}
function counted(least, run) {
  return (args, call) => args.length < least ? unknown(`${call.name} is given too few values here`) : run(args, call);
}
function ropes(least, run) {
  return counted(least, (args) => {
    const last = args.at(-1);
    const others = args.slice(0, -1);
    const why = others.map(whyUnknown).find((each2) => each2 !== void 0);
    if (why !== void 0) return unknown(why, tracesOf(args));
    const rope = run(others.map(wordsOf), ropeFor(last));
    return { kind: "string", rope };
  });
}
function ropeFor(value) {
  return printed(value, "");
}
function wordsOf(value) {
  return ropeText(ropeFor(value));
}
function wholeOf(value) {
  if (value.kind === "int") return value.value;
  if (value.kind === "float") return Math.trunc(value.value);
  if (value.kind === "bool") return value.value ? 1 : 0;
  return value.kind === "string" ? parseWhole(wordsOf(value)) : 0;
}
function parseWhole(text) {
  const plain = text.replace(/\.0*$/, "");
  const parts2 = /^([-+]?)(0[xX](?:_?[\da-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|0(?:_?[0-7])*|[1-9](?:_?\d)*)$/.exec(
    plain
  );
  if (!parts2) return 0;
  const digits = parts2[2].replaceAll("_", "");
  const size = Number(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
  return parts2[1] === "-" ? -size : size;
}
function numberOf(value) {
  if (value.kind === "string") {
    const text = wordsOf(value);
    return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : 0;
  }
  return value.kind === "float" ? value.value : wholeOf(value);
}
function isNumber(value) {
  return value.kind === "int" || value.kind === "float";
}

// src/formats/helm/functions/choices.ts
var choices = {
  default: counted(
    1,
    ([otherwise, given]) => given && isTrue(given) ? given : otherwise
  ),
  empty: counted(1, ([value]) => judged([value], !isTrue(value))),
  not: counted(1, ([value]) => judged([value], !isTrue(value))),
  all: counted(0, (args) => judged(args, args.every(isTrue))),
  any: counted(0, (args) => judged(args, args.some(isTrue))),
  coalesce: counted(0, (args) => args.find(isTrue) ?? nil(tracesOf(args))),
  ternary: counted(3, ([yes, no, condition]) => {
    const why = whyUnknown(condition);
    if (why !== void 0) return unknown(why, tracesOf([condition]));
    return isTrue(condition) ? yes : no;
  }),
  required: counted(
    2,
    ([message, value]) => value.kind === "nil" || value.kind === "string" && !isTrue(value) ? unknown(
      `a value is required here that values.yaml does not have: ${wordsOf(message)}`
    ) : value
  ),
  // Whoever lets it come to this gets no manifest; there is none to check then.
  fail: () => string("")
};
function judged(args, truth) {
  const why = args.map(whyUnknown).find((each2) => each2 !== void 0);
  if (why !== void 0) return unknown(why, tracesOf(args));
  const unsure = args.map(doubtOf).find((each2) => each2 !== void 0);
  return bool(truth, { ...tracesOf(args), unsure });
}

// src/formats/helm/functions/comparisons.ts
var comparisons = {
  eq: known2(2, (args) => {
    const [first, ...others] = args;
    return bool(
      others.some((other) => areEqual(first, other)),
      tracesOf(args)
    );
  }),
  ne: known2(2, (args) => bool(!areEqual(args[0], args[1]), tracesOf(args))),
  lt: ordered((order) => order < 0),
  le: ordered((order) => order <= 0),
  gt: ordered((order) => order > 0),
  ge: ordered((order) => order >= 0),
  deepEqual: known2(
    2,
    (args) => bool(areEqual(args[0], args[1]), tracesOf(args))
  ),
  kindOf: known2(1, ([value]) => string(kindOf(value), tracesOf([value]))),
  kindIs: known2(
    2,
    ([kind, value]) => bool(wordsOf(kind) === kindOf(value), tracesOf([value]))
  ),
  typeOf: known2(1, ([value]) => string(typeOf(value), tracesOf([value]))),
  typeIs: known2(
    2,
    ([type, value]) => bool(wordsOf(type) === typeOf(value), tracesOf([value]))
  ),
  typeIsLike: known2(
    2,
    ([type, value]) => bool(
      wordsOf(type).replace(/^\*/, "") === typeOf(value),
      tracesOf([value])
    )
  )
};
var types = {
  slice: "[]interface {}",
  map: "map[string]interface {}",
  invalid: "<nil>"
};
function typeOf(value) {
  const kind = kindOf(value);
  return types[kind] ?? kind;
}
function ordered(holds) {
  return known2(2, ([a, b], { name }) => {
    const order = orderOf(a, b);
    return order === void 0 ? unknown(
      `${name} is given values here that have no order`,
      tracesOf([a, b])
    ) : bool(holds(order), tracesOf([a, b]));
  });
}
function orderOf(a, b) {
  const number2 = (value) => isNumber(value) ? value.value : value.kind === "nil" ? 0 : void 0;
  const [x, y] = [number2(a), number2(b)];
  if (x !== void 0 && y !== void 0) return x - y;
  if (a.kind !== "string" || b.kind !== "string") return void 0;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
var DEEPEST9 = 50;
function areEqual(a, b, depth = 0) {
  visit();
  if (depth > DEEPEST9) return false;
  if (isNumber(a) && isNumber(b)) return a.value === b.value;
  if (a.kind !== b.kind) return false;
  if (a.kind === "list" && b.kind === "list")
    return a.items.length === b.items.length && a.items.every((item, i) => areEqual(item, b.items[i], depth + 1));
  if (a.kind === "dict" && b.kind === "dict")
    return a.entries.size === b.entries.size && [...a.entries].every(([key, value]) => {
      const other = b.entries.get(key);
      return other !== void 0 && areEqual(value, other, depth + 1);
    });
  if (a.kind === "bool" && b.kind === "bool") return a.value === b.value;
  return a.kind === "nil" || wordsOf(a) === wordsOf(b);
}

// src/formats/helm/functions/dicts.ts
var dicts = {
  dict: (args) => {
    const entries = /* @__PURE__ */ new Map();
    for (let i = 0; i < args.length; i += 2)
      entries.set(wordsOf(args[i]), args[i + 1] ?? string(""));
    return dict(entries);
  },
  get: ofDict((map, [key]) => map.entries.get(wordsOf(key)) ?? absent(key)),
  set: ofDict((map, [key, value]) => {
    map.entries.set(wordsOf(key), value);
    return map;
  }),
  unset: ofDict((map, [key]) => {
    map.entries.delete(wordsOf(key));
    return map;
  }),
  hasKey: ofDict(
    (map, [key]) => bool(map.entries.has(wordsOf(key)), key ? traceOf(key) : NO_TRACE)
  ),
  pick: ofDict((map, keys) => {
    const wanted = keys.map(wordsOf);
    return dict(
      [...map.entries].filter(([key]) => wanted.includes(key)),
      map.trace
    );
  }),
  omit: ofDict((map, keys) => {
    const unwanted = keys.map(wordsOf);
    return dict(
      [...map.entries].filter(([key]) => !unwanted.includes(key)),
      map.trace
    );
  }),
  keys: counted(0, (args) => {
    const maps = args.filter(isDict);
    return list(
      maps.flatMap(
        (map) => sortedEntries(map.entries).map(([key]) => string(key, map.trace))
      ),
      tracesOf(maps)
    );
  }),
  values: ofDict(
    (map) => list(
      sortedEntries(map.entries).map(([, value]) => value),
      map.trace
    )
  ),
  pluck: counted(
    1,
    ([key, ...maps]) => list(
      maps.filter(isDict).flatMap((map) => map.entries.get(wordsOf(key)) ?? [])
    )
  ),
  dig: counted(3, (args) => {
    const [otherwise, map] = args.slice(-2);
    let value = map;
    for (const key of args.slice(0, -2)) {
      if (value.kind === "unknown") return value;
      const inner = isDict(value) ? value.entries.get(wordsOf(key)) : void 0;
      if (!inner) return otherwise;
      value = inner;
    }
    return value;
  }),
  merge: merged(false),
  mustMerge: merged(false),
  mergeOverwrite: merged(true),
  mustMergeOverwrite: merged(true),
  deepCopy: counted(1, ([value]) => copyOf(value)),
  mustDeepCopy: counted(1, ([value]) => copyOf(value))
};
function isDict(value) {
  return value?.kind === "dict";
}
function absent(key) {
  return nil({ origin: [], absent: `there is no value at ${wordsOf(key)}` });
}
function ofDict(run) {
  return counted(1, ([map, ...others], { name }) => {
    if (map.kind === "unknown") return map;
    if (map.kind === "nil") return run(dict([], traceOf(map)), others);
    return isDict(map) ? run(map, others) : unknown(`${name} is given something that is no map here`);
  });
}
function merged(overwrites) {
  return counted(1, (args) => {
    const strange = args.find(({ kind }) => kind === "unknown");
    if (strange) return strange;
    const [first, ...others] = args;
    const into = isDict(first) ? first : dict();
    for (const other of others)
      if (isDict(other)) mergeInto(into, other, overwrites, 0);
    return into;
  });
}
var DEEPEST10 = 50;
function mergeInto(into, from, overwrites, depth) {
  if (depth > DEEPEST10) return;
  for (const [key, value] of from.entries) {
    visit();
    const own = into.entries.get(key);
    if (isDict(own) && isDict(value))
      mergeInto(own, value, overwrites, depth + 1);
    else if (overwrites || own === void 0 || !isTrue(own))
      into.entries.set(key, value);
  }
}

// src/formats/helm/functions/encodings.ts
var import_node_crypto = require("node:crypto");

// src/formats/helm/to-json.ts
var DEEPEST11 = 100;
function toJson(value, style = {}) {
  const out = [];
  write2(value, style, out, "\n", 0);
  return out;
}
function write2(value, style, out, lineBreak, depth) {
  visit();
  if (depth > DEEPEST11) return;
  const inside = ([open, close], parts2) => {
    const inner = style.indent === void 0 ? "" : lineBreak + style.indent;
    out.push(fixed(open));
    parts2.forEach(([key, part], index) => {
      out.push(fixed(`${index > 0 ? "," : ""}${inner}${key}`));
      write2(part, style, out, lineBreak + (style.indent ?? ""), depth + 1);
    });
    const end = inner === "" || parts2.length === 0 ? "" : lineBreak;
    out.push(fixed(`${end}${close}`));
  };
  if (value.kind === "list")
    return inside(
      ["[", "]"],
      value.items.map((item) => ["", item])
    );
  if (value.kind === "dict" || value.kind === "object") {
    const entries = value.kind === "dict" ? value.entries : value.entries();
    const colon = style.indent === void 0 ? ":" : ": ";
    return inside(
      ["{", "}"],
      sortedEntries(entries).map(
        ([key, each2]) => [quoted(key, style) + colon, each2]
      )
    );
  }
  for (const chunk of ropeOf(
    scalar2(value, style),
    traceOf(value),
    whyUnknown(value)
  ))
    out.push(chunk);
}
function scalar2(value, style) {
  if (value.kind === "nil") return "null";
  if (value.kind === "string") return quoted(ropeText(value.rope), style);
  return value.kind === "float" ? jsonNumber(value.value) : textOf(value);
}
function jsonNumber(value) {
  if (value !== 0 && Math.abs(value) < 1e-6)
    return withExponent(value, 21).replace(/e-0/, "e-");
  return Math.abs(value) < 1e21 ? plainNumber(value) : withExponent(value, 21);
}
function plainNumber(value) {
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}
function quoted(text, { isRaw }) {
  const json2 = JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  return isRaw ? json2 : json2.replace(
    /[<>&]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}

// src/formats/helm/functions/encodings.ts
var encodings = {
  toYaml: counted(1, ([value]) => stringOf(toYaml(value))),
  toYamlPretty: counted(1, ([value]) => stringOf(toPrettyYaml(value))),
  toJson: json({}),
  mustToJson: json({}),
  toRawJson: json({ isRaw: true }),
  mustToRawJson: json({ isRaw: true }),
  toPrettyJson: json({ indent: "  " }),
  mustToPrettyJson: json({ indent: "  " }),
  fromYaml: read("dict"),
  fromJson: read("dict"),
  mustFromJson: read("dict"),
  fromYamlArray: read("list"),
  fromJsonArray: read("list"),
  b64enc: known2(1, (args) => encoded(args, "base64")),
  b64dec: known2(1, (args) => decoded(args)),
  sha1sum: hash("sha1"),
  sha256sum: hash("sha256"),
  sha512sum: hash("sha512")
};
function json(style) {
  return counted(1, ([value]) => stringOf(toJson(value, style)));
}
function read(wanted) {
  return counted(1, ([text]) => {
    if (text.kind === "unknown") return text;
    const rope = ropeFor(text);
    const trace = tracesOf([text]);
    const value = readRope(rope);
    if (value?.kind === wanted) return value;
    const why = whyUnknown(text);
    if (why !== void 0) return unknown(why, trace);
    const isNothing = value === void 0 || value.kind === "nil";
    const message = isNothing ? [] : [string("this is of another kind")];
    if (wanted === "list") return list(message, trace);
    return dict(
      message.map((each2) => ["Error", each2]),
      trace
    );
  });
}
function readRope(rope) {
  const { documents } = parseInner(toText(rope, openSource("", "")));
  const view = documents[0] && viewDocument(documents[0]);
  return view ? readValue(view) : nil({ origin: [] });
}
function encoded(args, encoding) {
  const bytes = Buffer.from(wordsOf(args[0]));
  return string(bytes.toString(encoding), tracesOf(args));
}
function decoded(args) {
  const bytes = Buffer.from(wordsOf(args[0]), "base64");
  return string(bytes.toString("utf8"), tracesOf(args));
}
function hash(algorithm) {
  return known2(
    1,
    (args) => string(
      (0, import_node_crypto.createHash)(algorithm).update(wordsOf(args[0])).digest("hex"),
      tracesOf(args)
    )
  );
}

// src/formats/helm/functions/mapped.ts
function mapped(rope, change) {
  return rope.map((chunk) => {
    const text = change(chunk.text);
    if (text === chunk.text || chunk.why !== void 0) return chunk;
    const { at } = chunk;
    return chunk.trace ? { ...chunk, text } : { text, trace: at ? { origin: [literalAt(at)] } : NO_TRACE };
  });
}

// src/formats/helm/functions/quotes.ts
var quotes = {
  quote: counted(0, (args) => stringOf(quoted2(args, '"', escapedForGo))),
  squote: counted(0, (args) => stringOf(quoted2(args, "'", (text) => text))),
  html: ropes(1, (_, rope) => mapped(rope, escapedForHtml)),
  urlquery: ropes(
    1,
    (_, rope) => mapped(rope, (text) => encodeURIComponent(text).replaceAll("%20", "+"))
  )
};
function quoted2(args, mark, escape) {
  const ropes2 = args.filter(({ kind }) => kind !== "nil").map((each2) => [
    fixed(mark),
    ...mapped(printed(each2), escape),
    fixed(mark)
  ]);
  if (ropes2.length > 0) return between(ropes2, " ");
  return [{ text: "", trace: tracesOf(args) }];
}
var goEscapes = {
  ...{ "\x07": "\\a", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r" },
  ...{ "	": "\\t", "\v": "\\v", "\\": "\\\\", '"': '\\"' }
};
function escapedForGo(text) {
  return text.replace(/[\\"\x00-\x1f\x7f-\x9f\xa0\xad]/g, (character2) => {
    const known3 = goEscapes[character2];
    if (known3 !== void 0) return known3;
    const code = character2.charCodeAt(0).toString(16);
    return code.length < 3 && character2 < "\x80" ? `\\x${code.padStart(2, "0")}` : `\\u${code.padStart(4, "0")}`;
  });
}
function escapedForHtml(text) {
  const names = {
    ...{ '"': "&#34;", "'": "&#39;", "&": "&amp;", "<": "&lt;", ">": "&gt;" }
  };
  return text.replace(/["'&<>]/g, (character2) => names[character2]);
}

// src/formats/helm/functions/formats.ts
var formats = {
  printf: counted(
    1,
    ([format, ...args]) => format.kind === "unknown" ? format : stringOf(formatted(ropeFor(format), args))
  ),
  print: counted(0, (args) => stringOf(spaced(args))),
  println: counted(
    0,
    (args) => stringOf([
      ...between(
        args.map((each2) => printed(each2)),
        " "
      ),
      fixed("\n")
    ])
  )
};
function spaced(args) {
  return args.flatMap((value, index) => {
    const before = args[index - 1];
    const apart = before && before.kind !== "string" && value.kind !== "string";
    return apart ? [fixed(" "), ...printed(value)] : printed(value);
  });
}
var VERB = /%([-+# 0]*)(\d{0,3})(?:\.(\d{0,3}))?([a-zA-Z%])/g;
function formatted(format, args) {
  const text = ropeText(format);
  const trace = format.length === 1 ? format[0].trace ?? NO_TRACE : NO_TRACE;
  const out = [];
  let next = 0;
  let from = 0;
  for (const match3 of text.matchAll(VERB)) {
    const [whole2, flags = "", width = "", precision, verb = ""] = match3;
    if (match3.index > from)
      out.push({
        text: text.slice(from, match3.index),
        trace: { ...trace, origin: [] }
      });
    from = match3.index + whole2.length;
    if (verb === "%") out.push(fixed("%"));
    else if (next >= args.length) out.push(fixed(`%!${verb}(MISSING)`));
    else {
      const value = verbOf(verb, args[next++], flags, precision);
      for (const chunk of padded(value, flags, width)) out.push(chunk);
    }
  }
  if (from < text.length)
    out.push({ text: text.slice(from), trace: { ...trace, origin: [] } });
  return out.length > 0 ? out : [fixed("")];
}
function verbOf(verb, value, flags, precision) {
  if (value.kind === "unknown") return printed(value);
  const wrong = () => {
    const kind = value.kind === "nil" ? "" : `${kindOf(value)}=`;
    return [fixed(`%!${verb}(${kind}`), ...printed(value), fixed(")")];
  };
  const as = (text) => [{ text, trace: traceOf(value) }];
  switch (verb) {
    case "v":
      return printed(value);
    case "s":
      if (value.kind === "string" && precision !== void 0)
        return as(textOf(value).slice(0, Number(precision)));
      return isNumber(value) || value.kind === "bool" || value.kind === "nil" ? wrong() : printed(value);
    case "d":
      if (value.kind !== "int") return wrong();
      return as(
        `${flags.includes("+") && value.value >= 0 ? "+" : ""}${value.value}`
      );
    case "q":
      return value.kind === "string" ? [fixed('"'), ...mapped(value.rope, escapedForGo), fixed('"')] : wrong();
    case "t":
      return value.kind === "bool" ? printed(value) : wrong();
    case "f":
      return value.kind === "float" ? as(value.value.toFixed(Number(precision ?? 6))) : wrong();
    case "x":
      if (value.kind === "int") return as(value.value.toString(16));
      return value.kind === "string" ? as(Buffer.from(textOf(value)).toString("hex")) : wrong();
    case "X":
      return value.kind === "int" ? as(value.value.toString(16).toUpperCase()) : wrong();
    case "c":
      return value.kind === "int" ? as(String.fromCodePoint(Math.min(Math.abs(value.value), 1114111))) : wrong();
    case "o":
      return value.kind === "int" ? as(value.value.toString(8)) : wrong();
    case "T":
      return [fixed(value.kind === "nil" ? "<nil>" : kindOf(value))];
    default:
      return wrong();
  }
}
function padded(rope, flags, width) {
  const missing = Number(width) - ropeText(rope).length;
  if (!(missing > 0)) return rope;
  if (flags.includes("-")) return [...rope, fixed(" ".repeat(missing))];
  return [fixed((flags.includes("0") ? "0" : " ").repeat(missing)), ...rope];
}

// src/formats/helm/functions/letters.ts
var letters = {
  upper: ropes(1, (_, rope) => mapped(rope, (text) => text.toUpperCase())),
  lower: ropes(1, (_, rope) => mapped(rope, (text) => text.toLowerCase())),
  title: ropes(
    1,
    (_, rope) => mapped(
      rope,
      (text) => text.replace(
        new RegExp("(?<![\\p{L}\\p{N}_'])\\p{L}", "gu"),
        (first) => first.toUpperCase()
      )
    )
  ),
  untitle: ropes(
    1,
    (_, rope) => mapped(
      rope,
      (text) => text.replace(new RegExp("(?<!\\S)\\p{L}", "gu"), (first) => first.toLowerCase())
    )
  ),
  nospace: ropes(
    1,
    (_, rope) => mapped(rope, (text) => text.replace(/\s/g, ""))
  ),
  snakecase: ropes(1, (_, rope) => mapped(rope, (text) => cased(text, "_"))),
  kebabcase: ropes(1, (_, rope) => mapped(rope, (text) => cased(text, "-"))),
  camelcase: ropes(
    1,
    (_, rope) => mapped(
      rope,
      (text) => text.replace(
        /(?:^|[-_ ])(\w)/g,
        (__, first) => first.toUpperCase()
      )
    )
  )
};
function cased(text, joint) {
  return text.replace(
    /([a-z\d])([A-Z])|([A-Z])(?=[A-Z][a-z])/g,
    (_, lower = "", upper = "", last = "") => `${lower || last}${joint}${upper}`
  ).replace(/[-_ ]+/g, joint).toLowerCase();
}

// src/formats/helm/functions/texts.ts
var texts = {
  toString: counted(1, ([value]) => stringOf(printed(value))),
  indent: ropes(2, ([count], rope) => indentRope(rope, blanks(count))),
  nindent: ropes(2, ([count], rope) => [
    fixed("\n"),
    ...indentRope(rope, blanks(count))
  ]),
  trim: ropes(1, (_, rope) => trimmed(rope, isBlank, isBlank)),
  trimAll: ropes(2, ([set], rope) => trimmed(rope, oneOf(set), oneOf(set))),
  trimall: ropes(2, ([set], rope) => trimmed(rope, oneOf(set), oneOf(set))),
  trimPrefix: ropes(
    2,
    ([start], rope) => ropeText(rope).startsWith(start) ? sliceRope(rope, start.length) : rope
  ),
  trimSuffix: ropes(
    2,
    ([end], rope) => ropeText(rope).endsWith(end) ? sliceRope(rope, 0, ropeText(rope).length - end.length) : rope
  ),
  trunc: ropes(2, ([count], rope) => truncated(rope, Number(count))),
  substr: ropes(3, ([from, to], rope) => {
    const [start, end] = [Number(from), Number(to)];
    return sliceRope(rope, Math.max(start, 0), end < 0 ? Infinity : end);
  }),
  abbrev: ropes(2, ([width], rope) => abbreviated(rope, Number(width))),
  cat: counted(
    0,
    (args) => stringOf(
      between(
        args.filter(({ kind }) => kind !== "nil").map((each2) => printed(each2)),
        " "
      )
    )
  ),
  replace: ropes(3, ([old, fresh], rope) => replaced(rope, old, fresh)),
  repeat: counted(2, ([count, text], { budget }) => {
    const times = Math.max(0, wholeOf(count));
    const rope = ropeFor(text);
    spendCharacters(budget, times * (ropeText(rope).length + 1));
    return stringOf(Array(times).fill(rope).flat());
  }),
  contains: known2(
    2,
    ([part, text]) => bool(wordsOf(text).includes(wordsOf(part)), tracesOf([part, text]))
  ),
  hasPrefix: known2(
    2,
    ([start, text]) => bool(wordsOf(text).startsWith(wordsOf(start)), tracesOf([start, text]))
  ),
  hasSuffix: known2(
    2,
    ([end, text]) => bool(wordsOf(text).endsWith(wordsOf(end)), tracesOf([end, text]))
  ),
  plural: known2(
    3,
    ([one, many, count]) => wholeOf(count) === 1 ? one : many
  ),
  join: known2(
    2,
    ([separator, items]) => stringOf(
      between(
        listed(items).map((each2) => printed(each2)),
        wordsOf(separator)
      )
    )
  ),
  splitList: known2(
    2,
    ([separator, text]) => list(
      splitRope(ropeFor(text), wordsOf(separator)).map(stringOf),
      tracesOf([text])
    )
  ),
  split: known2(
    2,
    ([separator, text]) => numbered(splitRope(ropeFor(text), wordsOf(separator)))
  ),
  splitn: known2(
    3,
    ([separator, count, text]) => numbered(splitRope(ropeFor(text), wordsOf(separator), wholeOf(count)))
  ),
  toStrings: counted(
    1,
    ([items]) => list(
      listed(items).map((each2) => stringOf(printed(each2))),
      tracesOf([items])
    )
  )
};
function listed(value) {
  if (value.kind === "list")
    return value.items.filter(({ kind }) => kind !== "nil");
  return value.kind === "nil" ? [] : [value];
}
function numbered(parts2) {
  return {
    kind: "dict",
    entries: new Map(parts2.map((part, index) => [`_${index}`, stringOf(part)])),
    trace: NO_TRACE
  };
}
function blanks(count) {
  return " ".repeat(Math.min(Math.max(0, Number(count) || 0), 1e3));
}
var isBlank = (character2) => /\s/.test(character2);
function oneOf(set) {
  return (character2) => set.includes(character2);
}
function trimmed(rope, atStart, atEnd) {
  const text = ropeText(rope);
  let from = 0;
  let to = text.length;
  while (from < to && atStart(text[from])) from++;
  while (to > from && atEnd(text[to - 1])) to--;
  return sliceRope(rope, from, to);
}
function truncated(rope, count) {
  const { length } = ropeText(rope);
  if (count < 0)
    return length + count > 0 ? sliceRope(rope, length + count) : rope;
  return sliceRope(rope, 0, count);
}
function abbreviated(rope, width) {
  const { length } = ropeText(rope);
  return width < 4 || length <= width ? rope : [...sliceRope(rope, 0, width - 3), fixed("...")];
}
function replaced(rope, old, fresh) {
  if (old === "" || old === UNKNOWN) return rope;
  return between(splitRope(rope, old, Infinity), fresh);
}
function splitRope(rope, separator, most = LONGEST_LIST) {
  const text = ropeText(rope);
  const part = slicerOf(rope);
  const cut = (from2, to) => from2 < to ? part(from2, to) : [fixed("")];
  const parts2 = [];
  let from = 0;
  while (parts2.length < most - 1) {
    const end = endOfPart(text, separator, from);
    if (end < 0) break;
    parts2.push(cut(from, end));
    from = end + separator.length;
  }
  return [...parts2, cut(from, text.length)];
}
function endOfPart(text, separator, from) {
  if (separator !== "") return text.indexOf(separator, from);
  return from + 1 < text.length ? from + 1 : -1;
}

// src/formats/helm/functions/lists.ts
var lists = {
  list: (args) => list(args),
  tuple: (args) => list(args),
  ...must({
    first: ofItems((items) => items[0] ?? NIL),
    last: ofItems((items) => items.at(-1) ?? NIL),
    rest: ofItems((items, again) => again(items.slice(1))),
    initial: ofItems((items, again) => again(items.slice(0, -1))),
    reverse: ofItems((items, again) => again([...items].reverse())),
    uniq: ofItems(
      (items, again) => again(
        items.filter(
          (item, i) => items.findIndex((each2) => areEqual(each2, item)) === i
        )
      )
    ),
    compact: ofItems((items, again) => again(items.filter(isTrue))),
    without: ofItems(
      (items, again, others) => again(
        items.filter((item) => !others.some((each2) => areEqual(each2, item)))
      )
    ),
    append: ofItems((items, again, [item]) => again([...items, item ?? NIL])),
    push: ofItems((items, again, [item]) => again([...items, item ?? NIL])),
    prepend: ofItems((items, again, [item]) => again([item ?? NIL, ...items])),
    slice: ofItems(
      (items, again, [from, to]) => again(
        items.slice(from ? wholeOf(from) : 0, to ? wholeOf(to) : void 0)
      )
    ),
    has: known2(
      2,
      ([item, all]) => bool(
        listed(all).some((each2) => areEqual(each2, item)),
        tracesOf([item, all])
      )
    ),
    chunk: known2(2, ([size, all]) => {
      const step2 = Math.max(1, wholeOf(size));
      const items = listed(all);
      const parts2 = [];
      for (let at = 0; at < items.length; at += step2)
        parts2.push(list(items.slice(at, at + step2)));
      return list(parts2, traceOf(all));
    })
  }),
  concat: known2(
    1,
    (args) => list(
      args.flatMap((each2) => each2.kind === "list" ? each2.items : []).slice(0, LONGEST_LIST),
      tracesOf(args)
    )
  ),
  sortAlpha: known2(
    1,
    ([all]) => list(
      listed(all).map((each2) => [wordsOf(each2), each2]).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(
        ([words2, each2]) => each2.kind === "string" ? each2 : string(words2, traceOf(each2))
      ),
      traceOf(all)
    )
  ),
  len: known2(1, ([value]) => {
    const length = lengthOf(value);
    return length === void 0 ? unknown("len is given something without a length here") : int(length, traceOf(value));
  }),
  index: counted(
    1,
    ([value, ...path]) => path.reduce((at, step2) => elementOf(at, step2), value)
  )
};
function must(functions2) {
  const again = Object.entries(functions2).map(
    ([name, run]) => [`must${name[0].toUpperCase()}${name.slice(1)}`, run]
  );
  return { ...functions2, ...Object.fromEntries(again) };
}
function ofItems(run) {
  return counted(1, ([value, ...others], { name }) => {
    if (value.kind === "unknown") return value;
    if (value.kind === "nil")
      return run([], (items) => list(items, traceOf(value)), others);
    if (value.kind !== "list")
      return unknown(`${name} is given something that is no list here`);
    const again = (items) => list(items.slice(0, LONGEST_LIST), traceOf(value));
    return run(value.items, again, others);
  });
}
function lengthOf(value) {
  switch (value.kind) {
    case "list":
      return value.items.length;
    case "dict":
      return value.entries.size;
    case "object":
      return value.entries().size;
    case "string":
      return Buffer.byteLength(ropeText(value.rope));
    case "nil":
      return 0;
    default:
      return void 0;
  }
}
function elementOf(value, step2) {
  const missing = () => nil({ origin: [], absent: `there is no value at ${wordsOf(step2)}` });
  if (value.kind === "unknown") return value;
  if (step2.kind === "unknown") return step2;
  if (value.kind === "dict")
    return value.entries.get(wordsOf(step2)) ?? missing();
  if (value.kind === "object")
    return value.entries().get(wordsOf(step2)) ?? missing();
  if (!isNumber(step2)) return missing();
  if (value.kind === "list") return value.items[step2.value] ?? missing();
  return value.kind === "string" ? stringOf(sliceRope(value.rope, step2.value, step2.value + 1)) : missing();
}

// src/formats/helm/functions/numbers.ts
var numbers = {
  int: whole(1, (value) => value),
  int64: whole(1, (value) => value),
  atoi: known2(1, ([text]) => {
    const words2 = wordsOf(text);
    return int(/^[-+]?\d+$/.test(words2) ? Number(words2) : 0, tracesOf([text]));
  }),
  float64: known2(1, ([value]) => float(numberOf(value), tracesOf([value]))),
  toDecimal: known2(1, ([value]) => {
    const words2 = wordsOf(value);
    return int(
      /^[0-7]+$/.test(words2) ? parseInt(words2, 8) : 0,
      tracesOf([value])
    );
  }),
  add: whole(0, (...all) => all.reduce((sum, each2) => sum + each2, 0)),
  add1: whole(1, (value) => value + 1),
  sub: whole(2, (a, b) => a - b),
  mul: whole(1, (...all) => all.reduce((product, each2) => product * each2, 1)),
  div: divided((a, b) => Math.trunc(a / b)),
  mod: divided((a, b) => a % b),
  max: whole(1, (...all) => Math.max(...all)),
  biggest: whole(1, (...all) => Math.max(...all)),
  min: whole(1, (...all) => Math.min(...all)),
  addf: real(0, (...all) => all.reduce((sum, each2) => sum + each2, 0)),
  add1f: real(1, (value) => value + 1),
  subf: real(
    1,
    (first, ...others) => others.reduce((rest, each2) => rest - each2, first)
  ),
  mulf: real(1, (...all) => all.reduce((product, each2) => product * each2, 1)),
  divf: real(
    1,
    (first, ...others) => others.reduce((rest, each2) => rest / each2, first)
  ),
  maxf: real(1, (...all) => Math.max(...all)),
  minf: real(1, (...all) => Math.min(...all)),
  floor: real(1, (value) => Math.floor(value)),
  ceil: real(1, (value) => Math.ceil(value)),
  round: real(2, (value, places2) => {
    const power = 10 ** places2;
    return Math.round(value * power) / power;
  }),
  until: known2(1, ([count]) => {
    const end = wholeOf(count);
    return counting(0, end, end < 0 ? -1 : 1, [count]);
  }),
  untilStep: known2(3, (args) => {
    const [start, end, step2] = args.map(wholeOf);
    return counting(start, end, step2, args);
  }),
  seq: known2(0, (args) => {
    const all = args.map(wholeOf);
    const [start, step2, end] = all.length === 3 ? all : [all.length === 2 ? all[0] : 1, void 0, all.at(-1) ?? 0];
    const by = step2 ?? (end < start ? -1 : 1);
    const numbers2 = counted2(start, end + Math.sign(by), by);
    return string(numbers2.join(" "), tracesOf(args));
  })
};
function whole(least, run) {
  return known2(least, (args) => int(run(...args.map(wholeOf)), tracesOf(args)));
}
function real(least, run) {
  return known2(
    least,
    (args) => float(run(...args.map(numberOf)), tracesOf(args))
  );
}
function divided(run) {
  return known2(2, ([a, b], { name }) => {
    const by = wholeOf(b);
    return by === 0 ? unknown(`${name} divides by zero here`, tracesOf([a, b])) : int(run(wholeOf(a), by), tracesOf([a, b]));
  });
}
function counting(start, end, step2, args) {
  const trace = tracesOf(args);
  return list(
    counted2(start, end, step2).map((each2) => int(each2, trace)),
    trace
  );
}
function counted2(start, end, step2) {
  const numbers2 = [];
  if (step2 === 0) return numbers2;
  for (let at = start; (step2 > 0 ? at < end : at > end) && numbers2.length < LONGEST_LIST; at += step2)
    numbers2.push(at);
  return numbers2;
}

// src/formats/helm/functions/outside.ts
var random = [
  ...["randAlphaNum", "randAlpha", "randAscii", "randNumeric", "randInt"],
  ...["randBytes", "uuidv4", "shuffle", "bcrypt", "htpasswd"],
  ...["genPrivateKey", "genCA", "genCAWithKey", "genSelfSignedCert"],
  ...["genSelfSignedCertWithKey", "genSignedCert", "genSignedCertWithKey"],
  ...["derivePassword", "buildCustomCert", "encryptAES", "decryptAES"]
];
var time = [
  ...["now", "ago", "date", "dateInZone", "date_in_zone", "dateModify"],
  ...["date_modify", "mustDateModify", "must_date_modify", "duration"],
  ...["durationRound", "htmlDate", "htmlDateInZone", "toDate", "mustToDate"],
  ...["unixEpoch"]
];
var outside = {
  ...each(random, (name) => `${name} makes another value at every rendering`),
  ...each(time, (name) => `${name} depends on the time`),
  // `helm template` asks no cluster and finds nothing.
  lookup: () => dict([], { origin: [], unsure: "lookup asks the cluster" }),
  getHostByName: () => string("")
};
function each(names, why) {
  return Object.fromEntries(
    names.map((name) => [name, () => unknown(why(name))])
  );
}

// src/formats/helm/functions/paths.ts
var import_node_path = require("node:path");
var isAbs = known2(
  1,
  ([path]) => bool(wordsOf(path).startsWith("/"), tracesOf([path]))
);
var paths = {
  ...both("base", (path) => import_node_path.posix.basename(path) || (path ? "/" : ".")),
  ...both("dir", (path) => import_node_path.posix.dirname(path)),
  ...both("clean", (path) => import_node_path.posix.normalize(path).replace(/(?<=.)\/$/, "")),
  ...both("ext", (path) => /\.[^./]*$/.exec(path)?.[0] ?? ""),
  isAbs,
  osIsAbs: isAbs
};
function both(name, change) {
  const run = ropes(1, (_, rope) => mapped(rope, change));
  return {
    [name]: run,
    [`os${name[0].toUpperCase()}${name.slice(1)}`]: run
  };
}

// src/formats/terraform/functions/regex-run.ts
var import_budget10 = require("./terraform-budget.js");

// src/formats/terraform/functions/regex-characters.ts
function quoted3(character2) {
  return /[\^$\\.*+?()[\]{}|/-]/.test(character2) ? `\\u{${character2.codePointAt(0).toString(16)}}` : character2;
}
function propertyAt(rest) {
  const found = /^\\([pP])(?:\{(\^?)(\w+)\}|([A-Z]))/.exec(rest);
  if (!found) return void 0;
  const [all, letter, negated, long, short] = found;
  const isNot = letter === "P" !== (negated === "^");
  const name = long ?? short ?? "";
  const whole2 = /^[A-Z][a-z]?$/.test(name) ? name : `Script=${name}`;
  return { text: `\\${isNot ? "P" : "p"}{${whole2}}`, length: all.length };
}
var controls = {
  ...{ a: "\x07", f: "\f", t: "	", n: "\n", r: "\r", v: "\v" }
};
function characterAt(rest) {
  const coded = /^\\(?:x\{([\da-fA-F]{1,6})\}|x([\da-fA-F]{2})|(0[0-7]{0,2}|[1-7][0-7]{2}))/.exec(
    rest
  );
  if (coded) {
    const [all, long, hex, octal] = coded;
    const code = octal ? parseInt(octal, 8) : parseInt(long ?? hex, 16);
    return code > 1114111 ? void 0 : { character: String.fromCodePoint(code), length: all.length };
  }
  const letter = rest[1] ?? "";
  const control = controls[letter];
  if (control !== void 0) return { character: control, length: 2 };
  return /^[!-/:-@[-`{-~]$/.test(letter) ? { character: letter, length: 2 } : void 0;
}

// src/formats/terraform/functions/regex-class.ts
var posix2 = {
  alnum: "0-9A-Za-z",
  alpha: "A-Za-z",
  ascii: "\\x00-\\x7f",
  blank: "\\t ",
  cntrl: "\\x00-\\x1f\\x7f",
  digit: "0-9",
  graph: "!-~",
  lower: "a-z",
  print: " -~",
  punct: "!-\\/:-@\\[-`\\{-~",
  space: "\\t\\n\\v\\f\\r ",
  upper: "A-Z",
  word: "0-9A-Za-z_",
  xdigit: "0-9A-Fa-f"
};
function classAt(pattern, start, ignoresCase) {
  let at = start + 1;
  let inner = "";
  const isNegated = pattern[at] === "^";
  if (isNegated) at++;
  for (let isFirst = true; isFirst || pattern[at] !== "]"; isFirst = false) {
    const member = memberAt(pattern, at);
    if (!member) return void 0;
    inner += ignoresCase ? bothCases(member.text) : member.text;
    at += member.length;
  }
  const text = `[${isNegated ? "^" : ""}${inner}]`;
  return { text, length: at + 1 - start };
}
function bothCases(member) {
  const range = /^([a-zA-Z])(?:-([a-zA-Z]))?$/.exec(member);
  if (!range) return member;
  return member.toLowerCase() + member.toUpperCase();
}
function memberAt(pattern, at) {
  const rest = pattern.slice(at);
  const named2 = /^\[:(\^?)(\w+):\]/.exec(rest);
  if (named2 && Object.hasOwn(posix2, named2[2]))
    return named2[1] === "" ? { text: posix2[named2[2]], length: named2[0].length } : void 0;
  const set = /^\\[dDwW]/.exec(rest);
  if (set) return { text: set[0], length: 2 };
  if (/^\\s/.test(rest)) return { text: "\\t\\n\\f\\r ", length: 2 };
  if (/^\\S/.test(rest)) return { text: "\\S\\v", length: 2 };
  const property = propertyAt(rest);
  if (property) return property;
  const first = classCharacter(rest);
  if (!first) return void 0;
  const tail = rest.slice(first.length);
  const last = /^-[^\]]/.test(tail) ? classCharacter(tail.slice(1)) : void 0;
  const text = quoted3(first.character);
  return last ? {
    text: `${text}-${quoted3(last.character)}`,
    length: first.length + 1 + last.length
  } : { text, length: first.length };
}
function classCharacter(rest) {
  if (rest === "") return void 0;
  if (rest.startsWith("\\")) return characterAt(rest);
  const character2 = String.fromCodePoint(rest.codePointAt(0));
  return { character: character2, length: character2.length };
}

// src/formats/terraform/functions/regex-translate.ts
function translateRegex(pattern) {
  const state = {
    ...{ pattern, at: 0, out: "", flags: "", names: [], groups: 0 },
    ...{ unbounded: 0, isRisky: false, wasGroupVarying: false },
    open: [{ flags: "", varies: false }]
  };
  while (state.at < pattern.length) {
    const why = step(state);
    if (why !== void 0) return { why };
  }
  if (state.open.length > 1)
    return { why: "a `(` of the pattern is not closed" };
  const { out, names, groups } = state;
  if (names.length > 0 && names.length < groups)
    return { why: "the pattern has groups with and without a name" };
  const isRisky = state.isRisky || state.unbounded > 3;
  return { source: out, flags: "u", names, groups, isRisky };
}
function step(state) {
  const { pattern, at } = state;
  const character2 = String.fromCodePoint(pattern.codePointAt(at));
  const read2 = Object.hasOwn(readers, character2) ? readers[character2] : readLiteral2;
  return read2(state, character2);
}
var readers = {
  "(": openGroup,
  ")": closeGroup,
  "[": readClass,
  "\\": readEscape,
  "|": (state) => {
    state.open.at(-1).varies = true;
    return put2(state, "|", 1);
  },
  "*": repeat,
  "+": repeat,
  "?": repeat,
  "{": readBraces,
  ".": (state) => put2(state, has2(state, "s") ? "[^]" : "[^\\n]", 1),
  "^": (state) => put2(state, has2(state, "m") ? "(?<![^\\n])" : "(?<![^])", 1),
  $: (state) => put2(state, has2(state, "m") ? "(?![^\\n])" : "(?![^])", 1)
};
function has2({ flags }, flag) {
  return flags.includes(flag);
}
function put2(state, text, length) {
  state.out += text;
  state.at += length;
  state.wasGroupVarying = false;
  return void 0;
}
function readLiteral2(state, character2) {
  return put2(state, literal2(state, character2), character2.length);
}
function literal2(state, character2) {
  const cases = has2(state, "i") ? casesOf(character2) : [character2];
  return cases.length > 1 ? `[${cases.map(quoted3).join("")}]` : quoted3(character2);
}
function casesOf(character2) {
  const all = [character2, character2.toLowerCase(), character2.toUpperCase()];
  return [...new Set(all)].filter((each2) => Array.from(each2).length === 1);
}
function openGroup(state) {
  const rest = state.pattern.slice(state.at, state.at + 200);
  if (!rest.startsWith("(?")) {
    state.groups++;
    return enter2(state, "(", 1, state.flags);
  }
  const named2 = /^\(\?P?<(\w+)>/.exec(rest);
  if (named2) {
    state.groups++;
    state.names.push(named2[1]);
    return enter2(state, "(", named2[0].length, state.flags);
  }
  const flags = /^\(\?([imsU]*)(?:-([imsU]+))?([:)])/.exec(rest);
  if (!flags) return "the pattern has a group of a kind that RE2 does not know";
  const [all, on = "", off2 = "", end] = flags;
  const now = Array.from(state.flags + on).filter(
    (each2) => !off2.includes(each2)
  );
  if (end === ":") return enter2(state, "(?:", all.length, now.join(""));
  state.flags = now.join("");
  return put2(state, "", all.length);
}
function enter2(state, text, length, flags) {
  state.open.push({ flags: state.flags, varies: false });
  state.flags = flags;
  return put2(state, text, length);
}
function closeGroup(state) {
  if (state.open.length === 1) return "a `)` of the pattern closes nothing";
  const { flags, varies } = state.open.pop();
  put2(state, ")", 1);
  state.flags = flags;
  state.wasGroupVarying = varies;
  if (varies) state.open.at(-1).varies = true;
  return void 0;
}
function readBraces(state) {
  const found = /^\{(\d+)(,?)(\d*)\}/.exec(
    state.pattern.slice(state.at, state.at + 20)
  );
  if (!found) return readLiteral2(state, "{");
  const [all, least, comma, most] = found;
  if (Number(least) > 1e3 || Number(most) > 1e3)
    return "the pattern repeats more than 1000 times";
  return repeatWith(state, all, comma !== "" && most === "");
}
function repeat(state, character2) {
  return repeatWith(state, character2, character2 !== "?");
}
function repeatWith(state, written3, isUnbounded) {
  const { pattern, wasGroupVarying } = state;
  const after = pattern[state.at + written3.length];
  const isLazy = after === "?" !== has2(state, "U");
  const length = written3.length + (after === "?" ? 1 : 0);
  if (/^(?:[*+?]|\{\d+,?\d*\})/.test(pattern.slice(state.at + length)))
    return "the pattern repeats a repetition";
  if (isUnbounded) {
    state.unbounded++;
    state.open.at(-1).varies = true;
    if (wasGroupVarying) state.isRisky = true;
  }
  return put2(state, written3 + (isLazy ? "?" : ""), length);
}
var simpleEscapes = {
  A: "(?<![^])",
  z: "(?![^])",
  b: "\\b",
  B: "\\B",
  d: "\\d",
  D: "\\D",
  w: "\\w",
  W: "\\W",
  s: "[\\t\\n\\f\\r ]",
  S: "[^\\t\\n\\f\\r ]"
};
function readEscape(state) {
  const rest = state.pattern.slice(state.at);
  if (rest.startsWith("\\Q")) return readQuoted2(state, rest);
  const letter = rest[1] ?? "";
  if (Object.hasOwn(simpleEscapes, letter))
    return put2(state, simpleEscapes[letter], 2);
  const set = propertyAt(rest);
  if (set) return put2(state, set.text, set.length);
  const found = characterAt(rest);
  if (!found) return "the pattern has an escape that RE2 does not know";
  return put2(state, literal2(state, found.character), found.length);
}
function readQuoted2(state, rest) {
  const end = rest.indexOf("\\E");
  const inner = rest.slice(2, end < 0 ? void 0 : end);
  const text = Array.from(inner, (each2) => literal2(state, each2)).join("");
  return put2(state, text, end < 0 ? rest.length : end + 2);
}
function readClass(state) {
  const found = classAt(state.pattern, state.at, has2(state, "i"));
  return found ? put2(state, found.text, found.length) : "a `[` of the pattern is not closed, or has an unknown escape";
}

// src/formats/terraform/functions/regex-run.ts
var compiled = /* @__PURE__ */ new Map();
function compileRegex(pattern) {
  const known3 = compiled.get(pattern);
  if (known3) return known3;
  const made = compile(pattern);
  if (compiled.size < 500) compiled.set(pattern, made);
  return made;
}
function compile(pattern) {
  if (pattern.length > 2e3) return { why: "the pattern is too long" };
  const translated = translateRegex(pattern);
  if ("why" in translated) return translated;
  const { source, flags, ...rest } = translated;
  try {
    return { ...rest, expression: new RegExp(source, `${flags}gd`) };
  } catch {
    return { why: "the pattern cannot be read" };
  }
}
var mostCharacters = 2e5;
var longestWait = 250;
var stepsOfOne = 1e3;
function matchesOf(regex, text, all) {
  if (text.length > mostCharacters) return void 0;
  const run = () => search(regex.expression, text, all);
  const isSlow = regex.isRisky || text.length > 2e3;
  return isSlow ? withinTime(run) : run();
}
function search(expression, text, all) {
  const matches = [];
  expression.lastIndex = 0;
  let lastEnd = -1;
  for (let match3 = expression.exec(text); match3; match3 = expression.exec(text)) {
    const end = match3.index + match3[0].length;
    const isEmpty = match3[0] === "";
    if (!(isEmpty && match3.index === lastEnd)) matches.push(match3);
    if (!all) break;
    lastEnd = end;
    if (isEmpty) {
      if (end >= text.length) break;
      expression.lastIndex = end + (text.codePointAt(end) > 65535 ? 2 : 1);
    }
  }
  return matches;
}
function withinTime(run) {
  const { createContext, runInContext } = process.getBuiltinModule("node:vm");
  (0, import_budget10.spend)(stepsOfOne);
  const start = performance.now();
  try {
    return runInContext("run()", createContext({ run }), {
      timeout: longestWait
    });
  } catch {
    return void 0;
  } finally {
    (0, import_budget10.spend)(Math.round(performance.now() - start) * stepsOfOne);
  }
}

// src/formats/helm/functions/patterns.ts
var patterns2 = {
  ...both2(
    "regexMatch",
    1,
    (matches, _, __, args) => bool(matches.length > 0, tracesOf(args))
  ),
  ...both2(
    "regexFind",
    1,
    (matches, _, __, args) => string(matches[0]?.[0] ?? "", tracesOf(args))
  ),
  ...both2(
    "regexFindAll",
    1,
    (matches, _, [count], args) => list(
      limited(matches, count).map((match3) => string(match3[0], tracesOf(args)))
    )
  ),
  ...both2(
    "regexReplaceAll",
    1,
    (matches, text, [fresh], args) => string(
      spliced(matches, text, (match3) => filled(wordsOf(fresh), match3)),
      tracesOf(args)
    )
  ),
  ...both2(
    "regexReplaceAllLiteral",
    1,
    (matches, text, [fresh], args) => string(
      spliced(matches, text, () => wordsOf(fresh)),
      tracesOf(args)
    )
  ),
  ...both2("regexSplit", 1, (matches, text, [count], args) => {
    const most = count ? wholeOf(count) : -1;
    const cuts = most > 0 ? matches.slice(0, most - 1) : matches;
    const parts2 = [];
    let from = 0;
    for (const match3 of cuts) {
      parts2.push(text.slice(from, match3.index));
      from = match3.index + match3[0].length;
    }
    parts2.push(text.slice(from));
    return list(parts2.map((part) => string(part, tracesOf(args))));
  }),
  regexQuoteMeta: known2(
    1,
    (args) => string(
      wordsOf(args[0]).replace(/[\\.+*?()|[\]{}^$]/g, "\\$&"),
      tracesOf(args)
    )
  )
};
function both2(name, at, use) {
  const run = known2(at + 1, (args, call) => {
    const [pattern, text, ...others] = args;
    const regex = compileRegex(wordsOf(pattern));
    const matches = "why" in regex ? void 0 : matchesOf(regex, wordsOf(text), true);
    return matches ? use(matches, wordsOf(text), others, args) : unknown(`${call.name} cannot use this pattern`, tracesOf(args));
  });
  const must2 = `must${name[0].toUpperCase()}${name.slice(1)}`;
  return { [name]: run, [must2]: run };
}
function limited(matches, count) {
  const most = count ? wholeOf(count) : -1;
  return most < 0 ? matches : matches.slice(0, most);
}
function spliced(matches, text, fresh) {
  let out = "";
  let from = 0;
  for (const match3 of matches) {
    out += text.slice(from, match3.index) + fresh(match3);
    from = match3.index + match3[0].length;
  }
  return out + text.slice(from);
}
function filled(template, match3) {
  return template.replace(
    /\$(?:\$|\{(\w+)\}|(\w+))/g,
    (_, braced, plain) => {
      const name = braced ?? plain;
      if (name === void 0) return "$";
      return (/^\d+$/.test(name) ? match3[Number(name)] : match3.groups?.[name]) ?? "";
    }
  );
}

// src/formats/helm/functions/templates.ts
var templates = {
  include: counted(
    2,
    ([name, dot], call) => name.kind === "unknown" ? name : stringOf(call.include(wordsOf(name), dot))
  ),
  tpl: counted(
    2,
    ([template, dot], call) => template.kind === "unknown" ? template : stringOf(call.expand(ropeFor(template), dot))
  ),
  call: () => unknown("call is not understood")
};

// src/formats/helm/version-ranges.ts
var VERSION2 = /^v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?:-([\dA-Za-z.-]+))?(?:\+([\dA-Za-z.-]+))?$/;
function parseVersion(text) {
  const parts2 = VERSION2.exec(text.trim());
  if (!parts2) return void 0;
  const numbers2 = parts2.slice(1, 4).flatMap((part) => part ? Number(part) : []);
  return { numbers: numbers2, prerelease: parts2[4] ?? "", metadata: parts2[5] ?? "" };
}
function matchesRange(range, text) {
  const version = parseVersion(text);
  if (!version) return void 0;
  let any = false;
  for (const alternative of range.split("||")) {
    const bounds = boundsOf(alternative.trim());
    if (!bounds) return void 0;
    any ||= bounds.every((bound) => satisfies(version, bound));
  }
  return any;
}
function boundsOf(text) {
  const hyphen = /^(\S+)\s+-\s+(\S+)$/.exec(text);
  const words2 = hyphen ? [`>=${hyphen[1]}`, `<=${hyphen[2]}`] : text.replace(/([<>=!~^]+)\s+/g, "$1").split(/[\s,]+/).filter(Boolean);
  const bounds = words2.map(boundOf);
  return bounds.includes(void 0) || bounds.length === 0 ? void 0 : bounds;
}
function boundOf(word) {
  const parts2 = /^(=<|=>|>=|<=|!=|[=<>~^]|)(.*)$/.exec(word);
  const [operator = "", rest = ""] = [parts2[1], parts2[2]];
  if (/^[xX*]$/.test(rest))
    return { operator: ">=", version: { ...NONE2, prerelease: "0" } };
  const version = parseVersion(rest.replace(/(?:\.[xX*])+$/, ""));
  return version && { operator, version };
}
var NONE2 = { numbers: [0, 0, 0], prerelease: "", metadata: "" };
function satisfies(version, { operator, version: bound }) {
  if (version.prerelease !== "" && bound.prerelease === "") return false;
  const order = compareVersions(version, bound);
  const given = bound.numbers.length;
  const sameUpTo = (count) => bound.numbers.slice(0, count).every((number2, i) => number2 === (version.numbers[i] ?? 0));
  switch (operator) {
    case ">":
      return given < 3 ? order > 0 && !sameUpTo(given) : order > 0;
    case ">=":
    case "=>":
      return order >= 0;
    case "<":
      return order < 0;
    case "<=":
    case "=<":
      return order <= 0 || given < 3 && sameUpTo(given);
    case "!=":
      return given < 3 ? !sameUpTo(given) : order !== 0;
    case "~":
      return order >= 0 && sameUpTo(Math.min(given, 2));
    case "^": {
      const leading = bound.numbers.findIndex((number2) => number2 > 0);
      return order >= 0 && sameUpTo((leading < 0 ? given - 1 : leading) + 1);
    }
    default:
      return given < 3 ? order >= 0 && sameUpTo(given) : order === 0;
  }
}
function compareVersions(a, b) {
  for (let i = 0; i < 3; i++) {
    const difference = (a.numbers[i] ?? 0) - (b.numbers[i] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.prerelease === b.prerelease) return 0;
  if (a.prerelease === "") return 1;
  if (b.prerelease === "") return -1;
  return comparePrereleases(a.prerelease.split("."), b.prerelease.split("."));
}
function comparePrereleases(a, b) {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [x, y] = [a[i], b[i]];
    if (x === void 0 || y === void 0) return x === void 0 ? -1 : 1;
    if (x === y) continue;
    const numbers2 = [x, y].map((part) => /^\d+$/.test(part));
    if (numbers2[0] && numbers2[1]) return Number(x) - Number(y);
    if (numbers2[0] !== numbers2[1]) return numbers2[0] ? -1 : 1;
    return x < y ? -1 : 1;
  }
  return 0;
}

// src/formats/helm/functions/versions.ts
var versions = {
  semverCompare: known2(2, (args) => {
    const [range, version] = args.map(wordsOf);
    const matches = matchesRange(range, version);
    return matches === void 0 ? unknown(`semverCompare cannot read ${range} or ${version}`) : bool(matches, tracesOf(args));
  }),
  semver: known2(1, (args) => {
    const text = wordsOf(args[0]);
    const version = parseVersion(text);
    const trace = tracesOf(args);
    if (!version) return unknown(`${text} is no version`, trace);
    const [major, minor, patch] = version.numbers;
    return dict(
      [
        ["Major", int(major ?? 0, trace)],
        ["Minor", int(minor ?? 0, trace)],
        ["Patch", int(patch ?? 0, trace)],
        ["Prerelease", string(version.prerelease, trace)],
        ["Metadata", string(version.metadata, trace)],
        ["Original", string(text, trace)]
      ],
      trace
    );
  })
};

// src/formats/helm/functions/functions.ts
var functions = new Map(
  [
    ...[choices, comparisons, dicts, encodings, formats, letters, lists],
    ...[numbers, outside, paths, patterns2, quotes, templates, texts, versions]
  ].flatMap((table) => Object.entries(table))
);
function functionNamed(name) {
  return functions.get(name);
}

// src/formats/helm/evaluate.ts
function evaluatePipe(pipe, dot, frame) {
  return deeper(frame.run.budget, () => {
    let value;
    for (const command of pipe.commands)
      value = evaluateCommand(command, dot, frame, value);
    return value ?? NIL;
  });
}
function setVariables(pipe, value, frame) {
  for (const name of pipe.variables)
    if (pipe.assigns) assign2(frame, name, value);
    else frame.variables.push({ name, value });
}
function assign2(frame, name, value) {
  const variable = frame.variables.findLast((each2) => each2.name === name);
  if (variable) variable.value = value;
}
function evaluateCommand({ operands, start, end }, dot, frame, last) {
  spendStep(frame.run.budget);
  const by = () => frame.text.placeOf(start, end);
  const [first, ...others] = operands;
  const args = () => {
    const values = others.map((each2) => evaluateOperand(each2, dot, frame));
    return last ? [...values, last] : values;
  };
  if (first.kind === "function")
    return first.name === "and" || first.name === "or" ? firstThat(first.name === "or", others, dot, frame, last) : callFunction(first.name, args(), frame, by);
  if (others.length === 0 && !last) return evaluateOperand(first, dot, frame);
  if ("names" in first)
    return follow2(baseOf(first, dot, frame), first, frame, args());
  return evaluateOperand(first, dot, frame);
}
function evaluateOperand(operand, dot, frame) {
  switch (operand.kind) {
    case "dot":
      return dot;
    case "nil":
      return NIL;
    case "pipe": {
      const value = evaluatePipe(operand, dot, frame);
      setVariables(operand, value, frame);
      return value;
    }
    case "function":
      return callFunction(operand.name, [], frame, () => void 0);
    case "bool":
    case "number":
    case "string":
      return constant(operand, frame);
    default:
      return follow2(baseOf(operand, dot, frame), operand, frame, []);
  }
}
var constants = /* @__PURE__ */ new WeakMap();
function constant(operand, { text }) {
  const before = constants.get(operand);
  if (before) return before;
  const at = text.placeOf(operand.start, operand.end);
  const origin = at ? [literalAt(at)] : text.leadTo(operand.start);
  const value = constantOf(operand, { origin });
  constants.set(operand, value);
  return value;
}
function constantOf(operand, trace) {
  if (operand.kind === "bool") return bool(operand.value, trace);
  if (operand.kind === "string") return string(operand.value, trace);
  return operand.isFloat ? float(operand.value, trace) : int(operand.value, trace);
}
function baseOf(path, dot, frame) {
  if (path.kind === "field") return dot;
  if (path.kind === "chain") return evaluateOperand(path.of, dot, frame);
  const variable = frame.variables.findLast(({ name }) => name === path.name);
  return variable?.value ?? unknown(`the variable ${path.name} is not set here`);
}
function follow2(base, path, frame, args) {
  let value = base;
  path.names.forEach((name, index) => {
    const isLast = index === path.names.length - 1;
    value = fieldOf(
      value,
      name,
      isLast ? args : [],
      () => wordsFor(path, frame)
    );
  });
  return value;
}
function wordsFor(path, { text }) {
  const words2 = text.text.slice(path.start, path.end);
  return /^\$?\.Values\./.test(words2) ? `${words2} has no value in values.yaml` : `${words2} has no value`;
}
function fieldOf(value, name, args, why) {
  switch (value.kind) {
    case "dict":
      return value.entries.get(name) ?? nil({ origin: [], absent: why() });
    case "nil":
      return nil({ origin: [], absent: value.trace.absent ?? why() });
    case "unknown":
      return value;
    case "object": {
      const method = value.methods[name];
      if (method) return method(args);
      return value.entries().get(name) ?? unknown(`${value.name}.${name} is not understood`);
    }
    default:
      return unknown(why());
  }
}
function firstThat(wanted, operands, dot, frame, last) {
  let value;
  let doubt;
  for (const operand of operands) {
    value = evaluateOperand(operand, dot, frame);
    const why = doubtOf(value);
    if (isTrue(value) === wanted && why === void 0)
      return doubt === void 0 ? value : doubted2(value, doubt);
    doubt ??= why;
    if (isTrue(value) === wanted && doubt !== void 0)
      return doubted2(value, doubt);
  }
  const answer = last ?? value ?? NIL;
  return doubt === void 0 ? answer : doubted2(answer, doubt);
}
function doubted2(value, why) {
  if (value.kind === "unknown" || value.kind === "string") return value;
  return { ...value, trace: { ...value.trace, unsure: why } };
}
function callFunction(name, args, { run }, by) {
  const call = functionNamed(name);
  if (!call) return unknown(`${name} is not understood`, NO_TRACE);
  spendStep(
    run.budget,
    args.reduce((sum, each2) => sum + sizeOf(each2), 0)
  );
  return call(args, {
    name,
    budget: run.budget,
    include: (template, dot) => run.include(template, dot, run, by()),
    expand: (template, dot) => run.expand(template, dot, run)
  });
}
function sizeOf(value) {
  if (value.kind === "list") return value.items.length >> 4;
  if (value.kind === "dict") return value.entries.size >> 4;
  if (value.kind !== "string") return 0;
  return value.rope.reduce(
    (sum, { text }) => sum + (text.length >> 8),
    value.rope.length
  );
}

// src/formats/helm/rounds.ts
function someRound(value) {
  const why = value.kind === "unknown" ? value.why : traceOf(value).absent ?? "this list is empty";
  return [unknown(why), unknown(why, traceOf(value))];
}
function roundsOf(value, { run }) {
  if (value.kind === "unknown" || value.kind === "string" || value.kind === "bool" || value.kind === "float")
    return value.kind === "unknown" ? void 0 : none();
  return rounds();
  function* rounds() {
    if (value.kind === "list")
      for (const [index, item] of value.items.entries())
        yield [int(index), item];
    if (value.kind === "int")
      for (let index = 0; index < value.value; index++) {
        spendStep(run.budget);
        yield [int(index), int(index, value.trace)];
      }
    if (value.kind !== "dict" && value.kind !== "object") return;
    const entries = value.kind === "dict" ? value.entries : value.entries();
    for (const [key, item] of sortedEntries(entries))
      yield [string(key, value.trace), item];
  }
}
function* none() {
}

// src/formats/helm/walk.ts
function printTemplate({ text, body }, dot, run) {
  const out = [];
  const variables = [{ name: "$", value: dot }];
  deeper(run.budget, () => walk(body, dot, { run, text, variables }, out));
  return out;
}
function includeTemplate(name, dot, run, by) {
  const template = run.templates.get(name);
  if (template && by) remember(run.uses, template.body, by);
  return template ? printTemplate(template, dot, run) : [{ text: UNKNOWN, why: run.missing(name), trace: NO_TRACE }];
}
var MOST_USES = 3;
function remember(uses, body, by) {
  const before = uses.get(body);
  if (!before) uses.set(body, [by]);
  else if (before.length < MOST_USES && !before.some((each2) => each2.source === by.source && each2.start === by.start))
    before.push(by);
}
function expandText(rope, dot, run) {
  const text = ropeText(rope);
  if (!text.includes("{{")) return rope;
  const read2 = parseTemplate(text);
  if (isFailure(read2)) {
    const why = `the text that tpl is given is no template: ${read2.reason}`;
    return [{ text: UNKNOWN, why, trace: traceOfRope(rope) }];
  }
  const inner = madeText(rope);
  const templates2 = new Map(run.templates);
  for (const { name, body } of read2.defines)
    templates2.set(name, { text: inner, body });
  return printTemplate(
    { text: inner, body: read2.body },
    dot,
    read2.defines.length > 0 ? { ...run, templates: templates2 } : run
  );
}
function walk(nodes, dot, frame, out) {
  for (const node of nodes) {
    spendStep(frame.run.budget);
    const jump = walkNode(node, dot, frame, out);
    if (jump) return jump;
  }
  return void 0;
}
function walkNode(node, dot, frame, out) {
  switch (node.kind) {
    case "text":
      print(frame.text.part(node.start, node.end), frame, out);
      return void 0;
    case "action":
      printAction(node, dot, frame, out);
      return void 0;
    case "template":
      callTemplate(node, dot, frame, out);
      return void 0;
    case "break":
    case "continue":
      return node.kind;
    default:
      return inScope(
        frame,
        () => node.kind === "range" ? walkRange(node, dot, frame, out) : walkChoice(node, dot, frame, out)
      );
  }
}
function print(rope, { run }, out) {
  for (const chunk of rope) {
    spendCharacters(run.budget, chunk.text.length + 1);
    out.push(chunk);
  }
}
function printAction({ pipe, start, end }, dot, frame, out) {
  const value = evaluatePipe(pipe, dot, frame);
  setVariables(pipe, value, frame);
  if (pipe.variables.length > 0) return;
  const { text } = frame;
  const place = text.placeOf(start, end);
  const through = place ? [] : text.leadTo(start);
  print(printedAt(printed(value, ""), place, through), frame, out);
}
function callTemplate({ name, pipe, start, end }, dot, frame, out) {
  const value = pipe ? evaluatePipe(pipe, dot, frame) : NIL;
  if (pipe) setVariables(pipe, value, frame);
  const by = frame.text.placeOf(start, end);
  print(includeTemplate(name, value, frame.run, by), frame, out);
}
function inScope(frame, inside) {
  const before = frame.variables.length;
  return deeper(frame.run.budget, () => {
    try {
      return inside();
    } finally {
      frame.variables.length = before;
    }
  });
}
function walkChoice(node, dot, frame, out) {
  const value = evaluatePipe(node.pipe, dot, frame);
  setVariables(node.pipe, value, frame);
  const taken = decide(node, isTrue(value), value, frame);
  if (!taken) return walk(node.otherwise ?? [], dot, frame, out);
  const inner = node.kind === "with" ? somethingIn(value) : dot;
  return walk(node.body, inner, frame, out);
}
function decide(node, truth, value, { run, text }) {
  return text.isFile ? run.decide(node, truth, doubtOf(value)) : truth;
}
function somethingIn(value) {
  if (isTrue(value) || value.kind !== "nil") return value;
  return unknown(value.trace.absent ?? "it has no value", value.trace);
}
function walkRange(node, dot, frame, out) {
  const value = evaluatePipe(node.pipe, dot, frame);
  const rounds = roundsOf(value, frame);
  const goesOn = rounds === void 0 || !rounds.next().done;
  if (!decide(node, goesOn, value, frame))
    return walk(node.otherwise ?? [], dot, frame, out);
  const all = rounds === void 0 || !goesOn ? [someRound(value)] : roundsOf(value, frame);
  for (const [index, item] of all) {
    const jump = inScope(frame, () => {
      setRound(node, index, item, frame);
      return walk(node.body, item, frame, out);
    });
    if (jump === "break") break;
  }
  return void 0;
}
function setRound({ pipe }, index, item, frame) {
  const values = pipe.variables.length > 1 ? [index, item] : [item];
  pipe.variables.forEach((name, at) => {
    if (pipe.assigns) assign2(frame, name, values[at]);
    else frame.variables.push({ name, value: values[at] });
  });
}

// src/formats/helm/render.ts
function readTemplates(tree, shelf, problems) {
  const files = [];
  collect(tree, tree.name);
  return files.sort(byDepth);
  function collect(each2, path) {
    for (const child of each2.children)
      collect(child, `${path}/charts/${child.name}`);
    for (const file of each2.chart.templates) {
      const isPartial = /(?:^|\/)_[^/]*$/.test(file);
      if (each2.chart.isLibrary && !isPartial) continue;
      const source = shelf.source(`${each2.chart.folder}${file}`);
      if (!source) continue;
      const template = parseOnce(source, problems);
      if (!template) continue;
      files.push({
        ...{ name: `${path}/${file}`, source, template, tree: each2 },
        isManifest: !isPartial && !/(?:^|\/)NOTES\.txt$/.test(file),
        base: `${path}/templates`
      });
    }
  }
}
var parsed = /* @__PURE__ */ new WeakMap();
function parseOnce(source, problems) {
  if (parsed.has(source)) return parsed.get(source);
  const read2 = parseTemplate(source.text);
  const template = isFailure(read2) ? void 0 : read2;
  parsed.set(source, template);
  if (isFailure(read2))
    problems.push({
      span: spanOf(source, read2.at, Math.min(read2.end, source.text.length)),
      severity: "warning",
      message: `this Helm template cannot be read: ${read2.reason}. Correct it here, or leave the file out with --exclude`
    });
  return template;
}
function byDepth(a, b) {
  const depth = (name) => name.split("/").length;
  return depth(b.name) - depth(a.name) || (a.name < b.name ? 1 : a.name > b.name ? -1 : 0);
}
function render(stage, { decide: decide2, problems, uses, only }) {
  const { tree, files, values, shelf } = stage;
  if (stage.isTooMuch) return [];
  const scopes = scopesOf(tree, copyDict(values), shelf);
  const budget = openBudget();
  const templates2 = namedTemplates(files);
  const rendered = [];
  for (const file of files) {
    if (/(?:^|\/)_[^/]*$/.test(file.name)) continue;
    if (only && !only.has(file.name)) continue;
    const run = {
      ...{ templates: templates2, budget, uses },
      missing: (name) => missingTemplate(name, tree),
      decide: (node, truth, doubt) => decide2(node, truth, doubt, file),
      include: includeTemplate,
      expand: expandText
    };
    const scope = scopes.get(file.tree);
    scope.entries.set(
      "Template",
      dict([
        ["Name", string(file.name)],
        ["BasePath", string(file.base)]
      ])
    );
    try {
      budget.depth = 0;
      const rope = within(
        budget,
        () => printTemplate(templates2.get(file.name), scope, run)
      );
      if (file.isManifest) rendered.push({ file, rope });
    } catch (error) {
      if (!(error instanceof TooMuch || error instanceof RangeError))
        throw error;
      const why = error instanceof TooMuch ? error.message : "its templates include each other without end";
      problems.push({
        span: spanOf(file.source, 0, 0),
        severity: "warning",
        message: `this Helm template was not checked: ${why}. Check what Helm makes of it: helm template CHART | portcullis -`
      });
      stage.isTooMuch ||= refill(budget);
    }
  }
  return rendered;
}
function namedTemplates(files) {
  const templates2 = /* @__PURE__ */ new Map();
  for (const { name, source, template } of files) {
    const text = fileText(source);
    templates2.set(name, { text, body: template.body });
    for (const { name: name2, body } of template.defines)
      templates2.set(name2, { text, body });
  }
  return templates2;
}
function missingTemplate(name, tree) {
  const missing = missingIn(tree).map((each2) => each2.name);
  if (missing.length === 0) return `no template defines "${name}"`;
  const likely2 = missing.filter((each2) => name.startsWith(`${each2}.`));
  const charts = (likely2.length > 0 ? likely2 : missing).join(", ");
  return `no template here defines "${name}", and the chart ${charts} is not in charts/`;
}
function missingIn(tree) {
  return [...tree.missing, ...tree.children.flatMap(missingIn)];
}
function scopesOf(tree, values, shelf) {
  const scopes = /* @__PURE__ */ new Map();
  enter3(tree, values, true);
  return scopes;
  function enter3(each2, own, isRoot) {
    const subcharts = dict();
    const scope = dict([
      ["Chart", chartInfo(each2.chart, each2.name, isRoot)],
      ["Files", filesOf(each2.chart, shelf)],
      ["Release", release],
      ["Capabilities", capabilities],
      ["Values", own],
      ["Subcharts", subcharts]
    ]);
    scopes.set(each2, scope);
    for (const child of each2.children) {
      const inner = own.kind === "dict" ? own.entries.get(child.name) : void 0;
      subcharts.entries.set(
        child.name,
        enter3(child, inner?.kind === "dict" ? inner : dict(), false)
      );
    }
    return scope;
  }
}

// src/formats/helm/stage.ts
function stageOf(chart, given, takesAll, shelf, problems = []) {
  const tree = treeOf(chart, given, takesAll);
  const files = readTemplates(tree, shelf, problems);
  const values = coalesce(tree, given);
  return { tree, files, values, shelf, isTooMuch: false };
}
function printed2(stage, decide2, uses, { only, memory = /* @__PURE__ */ new Map(), problems = [] } = {}) {
  return readManifests(render(stage, { decide: decide2, problems, uses, only }), memory);
}

// src/formats/helm/untaken.ts
var ROUNDS = 6;
var MOST_SINGLE = 40;
async function tryUntaken(stage, sides, { memory, uses }, found) {
  const forced = /* @__PURE__ */ new Map();
  const texts2 = textsOf(stage.files);
  let single = MOST_SINGLE;
  for (let round = 0; round < ROUNDS; round++) {
    const untaken = untakenSides(sides, forced, (node) => texts2.get(node));
    if (untaken.size === 0) return;
    const before = new Map(forced);
    for (const [node, side] of untaken) forced.set(node, side);
    const only = new Set(
      [...untaken.keys()].flatMap((node) => [...sides.files.get(node)])
    );
    const decide2 = decideBy(sides, forced);
    const { exposures, broken } = await printed2(stage, decide2, uses, {
      ...{ only, memory }
    });
    found.addPossible(exposures, (each2) => switchedOff(each2, stage, forced));
    for (const [node, side] of untaken) {
      const files = new Set(
        [...sides.files.get(node)].filter((file) => broken.has(file))
      );
      if (files.size === 0 || single-- <= 0) continue;
      const alone = new Map([...before, [node, side]]);
      const again = await printed2(stage, decideBy(sides, alone), uses, {
        only: files
      });
      found.addPossible(
        again.exposures,
        (each2) => switchedOff(each2, stage, alone)
      );
    }
  }
}
function textsOf(files) {
  const texts2 = /* @__PURE__ */ new Map();
  for (const { source, template } of files) {
    const visit2 = (nodes) => {
      for (const node of nodes) {
        if (!("body" in node)) continue;
        texts2.set(node, source.text);
        visit2(node.body);
        visit2(node.otherwise ?? []);
      }
    };
    visit2(template.body);
    for (const { body } of template.defines) visit2(body);
  }
  return texts2;
}
function switchedOff(exposure, { files }, forced) {
  const place = placeOf4(exposure);
  const file = files.find(({ source }) => source.file === place?.file);
  if (!file || !place) return [];
  const bodies = [file.template, ...file.template.defines];
  for (const { body } of bodies) {
    const node = forcedAround(body, place.start, forced);
    if (!node) continue;
    const span = spanOf(file.source, node.start, node.end);
    const message = "the values leave this block out; others may print it";
    return [{ span, message }];
  }
  return [];
}

// src/formats/helm/check-chart.ts
var MOST_CANDIDATES = 30;
async function checkChart(chart, shelf, candidates, renderer) {
  const problems = [];
  const found = openFound();
  const seen = { sides: openSides(), memory: /* @__PURE__ */ new Map(), uses: /* @__PURE__ */ new Map() };
  const { sides, memory, uses } = seen;
  const own = stageOf(chart, dict(), false, shelf, problems);
  const asWritten = decideBy(sides, /* @__PURE__ */ new Map());
  const ours = await printed2(own, asWritten, uses, { problems, memory });
  const rendered = renderer && renderedBy(renderer, chart, own, memory);
  const helms = rendered && "exposures" in rendered ? rendered : void 0;
  const refused2 = rendered && "problem" in rendered ? [rendered.problem] : [];
  const main = helms ?? ours;
  const turned = helms ? void 0 : await turnDoubtful(own, seen);
  found.addSure(main.exposures, turned ?? main.exposures);
  for (const file of candidates.slice(0, MOST_CANDIDATES)) {
    const stage = stageOf(chart, valuesOf(shelf, file), false, shelf);
    const decide2 = decideBy(openSides(), /* @__PURE__ */ new Map());
    const { exposures } = await printed2(stage, decide2, uses);
    found.addOfFile(exposures, firstLineOf2(file, shelf));
  }
  found.addPossible(turned ?? [], () => []);
  const all = own.tree.leavesOut ? stageOf(chart, dict(), true, shelf) : own;
  if (all !== own) found.addPossible(await furtherIn(all, own, seen), () => []);
  await tryUntaken(all, sides, { memory, uses }, found);
  const files = [`${chart.folder}values.yaml`, ...candidates];
  return {
    exposures: [
      ...found.exposures.map((each2) => withUses(each2, all, uses)),
      ...absentExposures(own.tree, files, shelf)
    ],
    problems: [
      ...refused2,
      ...problems,
      ...main.problems,
      ...helms ? [] : absentCharts(own.tree)
    ]
  };
}
async function turnDoubtful(stage, { sides, memory, uses }) {
  if (sides.doubtful.size === 0) return void 0;
  const only = new Set(sides.doubtful);
  const decide2 = decideBy(sides, /* @__PURE__ */ new Map(), true);
  const printing = { only, memory: new Map(memory) };
  return (await printed2(stage, decide2, uses, printing)).exposures;
}
async function furtherIn(all, own, { sides, memory, uses }) {
  const names = new Set(own.files.map(({ name }) => name));
  const further = all.files.filter(({ name }) => !names.has(name));
  const only = new Set(further.map(({ name }) => name));
  const decide2 = decideBy(sides, /* @__PURE__ */ new Map());
  return (await printed2(all, decide2, uses, { only, memory })).exposures;
}
function withUses(exposure, { files }, uses) {
  const place = placeOf4(exposure);
  const file = files.find(({ source }) => source.file === place?.file);
  const define2 = file?.template.defines.find(
    ({ start, end }) => place && start <= place.start && place.end <= end
  );
  const users = define2 && uses.get(define2.body);
  if (!users) return exposure;
  const message = `${define2.name} is included here`;
  const related = users.map(({ source, start, end }) => ({
    span: spanOf(source, start, end),
    message
  }));
  return { ...exposure, related: [...exposure.related, ...related] };
}
function firstLineOf2(file, shelf) {
  const source = shelf.source(file);
  if (!source) return [];
  const end = /\r?\n/.exec(source.text)?.index ?? source.text.length;
  const message = "with the values of this file";
  return [{ span: spanOf(source, 0, end), message }];
}

// src/formats/helm/comments.ts
function templateComments(source, word) {
  if (!word.test(source.text)) return [];
  const found = [
    ...source.text.matchAll(
      /\{\{-?\s*\/\*([^]*?)\*\/\s*-?\}\}|(?<=^|[ \t])#([^\r\n]*)/gm
    )
  ];
  return found.flatMap((match3) => {
    const text = match3[1] ?? match3[2] ?? "";
    if (!word.test(text)) return [];
    const [start, end] = [match3.index, match3.index + match3[0].length];
    return {
      span: spanOf(source, start, end),
      text: text.trim(),
      covers: coveredBy(source, start, end)
    };
  });
}
function coveredBy(source, start, end) {
  const { line, column } = position(source, start);
  const stands = lineText(source, line).slice(0, column - 1).trim();
  if (stands !== "" && stands !== "---") return blockFrom(source, line);
  for (let next = position(source, end).line + 1; next <= lineCount(source); next++) {
    const text = lineText(source, next).trim();
    if (text === "") return void 0;
    if (!text.startsWith("#") && !text.startsWith("{{") && !/^---(\s|$)/.test(text))
      return blockFrom(source, next);
  }
  return void 0;
}
function blockFrom(source, from) {
  const indent = indentOf2(lineText(source, from));
  let to = from;
  for (let line = from + 1; line <= lineCount(source); line++) {
    const text = lineText(source, line);
    const inner = text.trim();
    if (inner === "" || inner.startsWith("{{")) continue;
    if (indentOf2(text) <= indent) break;
    to = line;
  }
  return { from, to };
}
function indentOf2(line) {
  return line.length - line.trimStart().length;
}

// src/formats/helm/helm.ts
var reading = {
  comments: (source, word) => /(?:^|\/)templates\//.test(source.file) ? templateComments(source, word) : yamlComments(source, (0, import_yaml4.parseYaml)(source).documents, word),
  open: openHelm
};
function openHelm(world, { render: render2 }) {
  const given = /* @__PURE__ */ new Map();
  return {
    take(source) {
      given.set(source.file, source);
    },
    finish: () => checkCharts(world, given, render2?.includes("helm"))
  };
}
async function checkCharts(world, given, isRendered = false) {
  const shelf = openShelf(world, given);
  const exposures = [];
  const problems = [];
  const roots = rootsOf(world, given);
  for (const [folder, files] of roots) {
    const chart = loadChart(shelf, folder);
    const renderer = isRendered ? world : void 0;
    const candidates = candidatesOf(chart);
    const checked = await checkChart(chart, shelf, candidates, renderer);
    const isAsked = askedFor(files, world);
    for (const each2 of checked.exposures)
      if (isAsked(each2)) exposures.push(each2);
    for (const each2 of checked.problems) problems.push(each2);
  }
  return {
    exposures,
    problems: onlyOnce([...shelf.problems, ...problems]),
    besides: readBesides(exposures, shelf, given)
  };
}
function rootsOf(world, given) {
  const folders = /* @__PURE__ */ new Map();
  for (const file of given.keys()) {
    const chart = chartFileOf(file, world)?.chart;
    if (chart !== void 0)
      folders.set(chart, [...folders.get(chart) ?? [], file]);
  }
  const roots = /* @__PURE__ */ new Map();
  for (const [folder, files] of folders) {
    const root = rootAbove(folder, folders);
    roots.set(root, [...roots.get(root) ?? [], ...files]);
  }
  return roots;
}
function rootAbove(folder, folders) {
  const parent = /^(.*\/|)charts\/[^/._][^/]*\/$/.exec(folder)?.[1];
  return parent !== void 0 && folders.has(parent) ? rootAbove(parent, folders) : folder;
}
function candidatesOf({ folder, files }) {
  return files.filter(
    (path) => /^(?:values[-._][^/]*\.ya?ml|ci\/[^/]*values\.ya?ml)$/.test(path)
  ).map((path) => folder + path);
}
function askedFor(files, world) {
  const templates2 = files.filter(
    (file) => chartFileOf(file, world)?.role === "template"
  );
  if (templates2.length < files.length) return () => true;
  const named2 = new Set(templates2);
  return (exposure) => {
    const file = placeOf4(exposure)?.file ?? "";
    return named2.has(file) || /(?:^|\/)_[^/]*$/.test(file) || !/(?:^|\/)templates\//.test(file);
  };
}
function onlyOnce(problems) {
  const byPlace = new Map(
    problems.map((each2) => [
      `${each2.span.file}
${each2.span.start}
${each2.message}`,
      each2
    ])
  );
  return [...byPlace.values()];
}
function readBesides(exposures, shelf, given) {
  const files = new Set(exposures.flatMap((each2) => placeOf4(each2)?.file ?? []));
  return [...files].flatMap((file) => {
    const source = given.has(file) ? void 0 : shelf.source(file);
    return source ? { source, comments: reading.comments(source, OUR_NAME), documents: [] } : [];
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  reading
});

"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

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
  let quoted4 = documents.flatMap(textsWithHash), blocks = blocksOf(documents), comments = [], known3 = /* @__PURE__ */ new Map(), found = [...source.text.matchAll(/(?<=^|[ \t])#[^\r\n]*/gm)];
  for (let match3 of found.reverse()) {
    let [start, end] = [match3.index, match3.index + match3[0].length];
    if (!word.test(match3[0]) || quoted4.some((node) => node.start < start && start < node.end)) continue;
    let line = spokenFor(source, start, known3);
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
  let embedded = node.kind === "scalar" && /literal|folded/.test(node.style);
  return node.kind === "scalar" && !embedded && node.text.includes("#") ? [node] : [];
}
function spokenFor(source, offset, known3) {
  let { line, column } = position(source, offset), before = lineText(source, line).slice(0, column - 1).trim();
  if (before !== "" && before !== "---") return line;
  let next = line + 1;
  for (; next <= lineCount(source) && !known3.has(next); ) {
    let text = lineText(source, next).trim();
    if (text === "") break;
    if (!text.startsWith("#") && !/^---(\s|$)/.test(text))
      return known3.set(line, next), next;
    next++;
  }
  return known3.set(line, known3.get(next)), known3.get(next);
}
function blocksOf(nodes) {
  let blocks = /* @__PURE__ */ new Map(), visit2 = (node, first) => {
    let end = position(node.source, Math.max(node.start, node.end - 1)).line;
    if (blocks.set(first, Math.max(blocks.get(first) ?? first, end)), node.kind === "sequence")
      for (let item of node.items) visit2(item, firstLine(item));
    if (node.kind === "mapping")
      for (let { key, value } of node.entries) visit2(value, firstLine(key));
  };
  for (let node of nodes) visit2(node, firstLine(node));
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
  let own = mapping.entries.filter(({ key }) => !isMergeKey(key)), saying = own.filter(({ value }) => value.tag !== "!reset"), hidden = new Set(saying.map(({ key }) => keyText(key))), merged2 = mapping.entries.filter(({ key }) => isMergeKey(key)).flatMap(({ value }) => mergeSources(value)).filter(({ key }) => {
    let name = keyText(key);
    return !hidden.has(name) && hidden.add(name);
  });
  return mapping.merged = [...own, ...merged2];
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

// src/formats/helm/chart.ts
var import_yaml = require("./yaml.js");

// src/formats/helm/ignore.ts
function readIgnoreFile(text) {
  let rules = [...text.split(/\r?\n/), "templates/.?*"].flatMap(ruleOf);
  return (path) => {
    let names = path.split("/");
    return names.some((_, index) => {
      let part = names.slice(0, index + 1).join("/");
      return isIgnored(part, index < names.length - 1, rules);
    });
  };
}
function isIgnored(path, isFolder, rules) {
  for (let { pattern, isNegated, foldersOnly, byName } of rules) {
    let matches = pattern.test(byName ? path.replace(/^.*\//, "") : path);
    if (isNegated) {
      if (foldersOnly && !isFolder || !matches) return !0;
    } else if ((!foldersOnly || isFolder) && matches) return !0;
  }
  return !1;
}
function ruleOf(line) {
  let rule = line.trim();
  if (rule === "" || rule.startsWith("#") || rule.includes("**")) return [];
  let isNegated = rule.startsWith("!"), body = rule.slice(isNegated ? 1 : 0).replace(/\/$/, ""), pattern = globOf(body.replace(/^\//, ""));
  if (!pattern) return [];
  let foldersOnly = rule.endsWith("/");
  return [{ pattern, isNegated, foldersOnly, byName: !body.includes("/") }];
}
function globOf(glob) {
  let source = glob.replace(
    /\\(.)|\[(\^?)([^\]]*)\]|([*?])|([^])/g,
    (_, escaped3, negated, set, wild, other) => set !== void 0 ? `[${negated}${set.replace(/[\\[]/g, "\\$&")}]` : wild ? wild === "*" ? "[^/]*" : "[^/]" : (escaped3 ?? other).replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
  );
  try {
    return new RegExp(`^${source}$`);
  } catch {
    return;
  }
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
function scalarText(scalar3) {
  if (scalar3.written) return scalar3.written;
  let { source, style, text, start, end } = scalar3, quote = style === "single" || style === "double" ? 1 : 0, raw = source.text.slice(start + quote, end - quote), pieces = raw === text ? [{ text, start: start + quote, end: end - quote }] : align(text, raw, start + quote, style);
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
function resolveScalar(scalar3, reader) {
  let { text, tag, style } = scalar3;
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

// src/formats/helm/rope.ts
var NO_TRACE = { origin: [] };
function ropeText(rope) {
  return rope.length === 1 ? rope[0].text : rope.map((chunk) => chunk.text).join("");
}
function written(source, start, end) {
  return [{ text: source.text.slice(start, end), at: { source, start, end } }];
}
function ropeOf(text, trace, why) {
  return why === void 0 || !text.includes(UNKNOWN) ? [{ text, trace }] : text.split(UNKNOWN).flatMap((part, index) => [
    ...index > 0 ? [{ text: UNKNOWN, trace, why }] : [],
    ...part === "" ? [] : [{ text: part, trace }]
  ]);
}
function unknownOf(rope) {
  return rope.find((chunk) => chunk.why !== void 0)?.why;
}
function sliceRope(rope, from, to = 1 / 0) {
  let cut = [], begin = 0;
  for (let chunk of rope) {
    let end = begin + chunk.text.length;
    if (end > from && begin < to && cut.push(
      sliceChunk(chunk, Math.max(from - begin, 0), Math.min(to, end) - begin)
    ), begin = end, begin >= to) break;
  }
  return cut;
}
function slicerOf(rope) {
  let begins = [], length = 0;
  for (let chunk of rope)
    begins.push(length), length += chunk.text.length;
  return (from, to) => {
    let first = lastNotBehind(begins, from), begin = begins[first] ?? 0, end = lastNotBehind(begins, to) + 1;
    return sliceRope(rope.slice(first, end), from - begin, to - begin);
  };
}
function lastNotBehind(numbers2, wanted) {
  let [low, high] = [0, numbers2.length - 1];
  for (; low < high; ) {
    let middle = low + high + 1 >> 1;
    numbers2[middle] <= wanted ? low = middle : high = middle - 1;
  }
  return Math.max(low, 0);
}
function sliceChunk(chunk, from, to) {
  if (from === 0 && to === chunk.text.length) return chunk;
  let text = chunk.text.slice(from, to), { at, trace } = chunk;
  if (!at || trace) return { ...chunk, text };
  let { source, start } = at;
  return { text, at: { source, start: start + from, end: start + to } };
}
function indentRope(rope, blanks2) {
  let indented = [blanksBefore(rope[0], 0, blanks2)];
  for (let chunk of rope) {
    let from = 0;
    for (; ; ) {
      let end = chunk.text.indexOf(`
`, from) + 1;
      if (end === 0) break;
      indented.push(sliceChunk(chunk, from, end)), indented.push(blanksBefore(chunk, end, blanks2)), from = end;
    }
    from < chunk.text.length && indented.push(sliceChunk(chunk, from, chunk.text.length));
  }
  return indented;
}
function blanksBefore(chunk, offset, text) {
  let at = chunk?.at;
  if (!at || chunk.trace) return { text, at, trace: NO_TRACE };
  let start = Math.min(at.start + offset, at.end);
  return {
    text,
    at: { source: at.source, start, end: start },
    trace: NO_TRACE
  };
}
function printedAt(rope, at, through = []) {
  return !at && through.length === 0 ? rope : rope.map((chunk) => {
    if (chunk.at) return chunk;
    let trace = chunk.trace ?? NO_TRACE, origin = [...trace.origin, ...through].filter(
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
  let origin = [];
  for (let trace of traces)
    for (let each2 of trace.origin)
      origin.length < MOST_ORIGINS && !origin.includes(each2) && origin.push(each2);
  let absent2 = traces.find((trace) => trace.absent !== void 0)?.absent, unsure = traces.find((trace) => trace.unsure !== void 0)?.unsure;
  return { origin, absent: absent2, unsure };
}
function traceOfRope(rope) {
  return rope.length === 1 && rope[0].trace ? rope[0].trace : mergeTraces(
    rope.map(({ text, at, trace }) => trace || (at && text.trim() !== "" ? { origin: [literalAt(at)] } : NO_TRACE))
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
function openBudget() {
  return { steps: 3e6, characters: 2e7, depth: 0 };
}
var FEW_STEPS = 5e4, FEW_CHARACTERS = 5e5;
function refill(budget) {
  return budget.steps >= 0 && budget.characters >= 0 ? !1 : (budget.steps = FEW_STEPS, budget.characters = FEW_CHARACTERS, !0);
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
  rendering && spendStep(rendering, 10);
}
function spendCharacters(budget, count) {
  if (budget.characters -= count, budget.characters < 0)
    throw new TooMuch("its templates make more than 20 MB of text");
}
function deeper(budget, inside) {
  if (++budget.depth > 400)
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
  return value.kind === "unknown" ? value.why : value.kind === "string" ? unknownOf(value.rope) ?? traceOfRope(value.rope).unsure : value.trace.unsure;
}
function whyUnknown(value) {
  return value.kind === "unknown" ? value.why : value.kind === "string" ? unknownOf(value.rope) : void 0;
}
function isTrue(value) {
  switch (value.kind) {
    case "nil":
      return !1;
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
      return !0;
  }
}
function textOf(value) {
  return value.kind === "string" ? ropeText(value.rope) : value.kind === "unknown" ? UNKNOWN : value.kind === "int" || value.kind === "float" || value.kind === "bool" ? String(value.value) : "";
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
}, DEEPEST = 100;
function copyOf(value, depth = 0) {
  return visit(), depth > DEEPEST ? value : value.kind === "dict" ? copyDict(value, depth) : value.kind === "list" ? { ...value, items: value.items.map((item) => copyOf(item, depth + 1)) } : value;
}
function copyDict(value, depth = 0) {
  let entries = [...value.entries].map(
    ([key, each2]) => [key, copyOf(each2, depth + 1)]
  );
  return dict(entries, value.trace);
}

// src/formats/helm/read-values.ts
var DEEPEST2 = 200;
function readValue(view, depth = 0) {
  let { node } = view;
  return depth > DEEPEST2 ? nil(NO_TRACE) : isScalar(view) ? readScalar(view.node) : node.kind === "sequence" ? list(
    itemsOf(view).map((item) => readValue(item, depth + 1)),
    placeOf(view)
  ) : dict(
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
  let value = resolveScalar(scalar3, "kubectl");
  return typeof value == "number" || typeof value == "boolean" ? String(value) : scalar3.text;
}
function readScalar(scalar3) {
  let trace = traceOfScalar(scalar3), value = resolveScalar(scalar3, "kubectl");
  return value === null ? nil(trace) : typeof value == "boolean" ? bool(value, trace) : typeof value == "number" ? float(value, trace) : stringOf(ropeOfScalar(scalar3, trace));
}
function traceOfScalar(scalar3) {
  let { written: written3 } = scalar3;
  return written3 ? { origin: written3.pieces.flatMap(
    (piece) => piece.origin ? piece.origin : [literalAt({ ...piece, source: piece.source ?? written3.source })]
  ) } : { origin: [literalAt(scalar3)] };
}
function ropeOfScalar(scalar3, trace) {
  return scalar3.written ? scalarText(scalar3).pieces.map(({ text, why, origin }) => ({
    text,
    trace: origin ? { origin } : trace,
    ...why !== void 0 && { why }
  })) : [{ text: scalar3.text, trace }];
}

// src/formats/helm/chart.ts
function openShelf(world, given) {
  let sources = new Map(given);
  return {
    world,
    problems: [],
    source(file) {
      if (!sources.has(file)) {
        let read2 = world.kind(file) === "file" ? world.read(file) : void 0;
        sources.set(
          file,
          read2 && "text" in read2 ? openSource(file, read2.text) : void 0
        );
      }
      return sources.get(file);
    }
  };
}
var DEEPEST3 = 8;
function loadChart(shelf, folder, depth = 0) {
  let metadata = documentOf(shelf, `${folder}Chart.yaml`), rules = shelf.source(`${folder}.helmignore`)?.text ?? "", isIgnored2 = readIgnoreFile(rules), all = shelf.world.list(folder === "" ? "." : folder.slice(0, -1)).map((file) => file.slice(folder.length)).filter((path) => !path.endsWith("/") && !isIgnored2(path)), requirements = get(metadata, "dependencies") ? metadata : documentOf(shelf, `${folder}requirements.yaml`), dependencies = itemsOf(get(requirements, "dependencies")).flatMap(
    dependencyOf
  ), values = valuesOf(shelf, `${folder}values.yaml`);
  return {
    folder,
    metadata,
    values,
    dependencies,
    name: wordsAt(metadata, "name") || nameOfFolder(folder),
    isLibrary: wordsAt(metadata, "type").toLowerCase() === "library",
    templates: all.filter((path) => path.startsWith("templates/")),
    files: all.filter(
      (path) => !/^(?:templates|charts)\//.test(path) && !isSpecial(path)
    ),
    subcharts: depth < DEEPEST3 ? foldersOfSubcharts(shelf, folder, all, dependencies).map(
      (each2) => loadChart(shelf, each2, depth + 1)
    ) : []
  };
}
function valuesOf(shelf, file) {
  let view = documentOf(shelf, file), value = view && readValue(view);
  return value?.kind === "dict" ? value : dict();
}
function documentOf(shelf, file) {
  let source = shelf.source(file);
  if (!source) return;
  let { documents, problems } = (0, import_yaml.parseYaml)(source);
  for (let problem of problems)
    shelf.problems.some(({ span }) => span.file === file) || shelf.problems.push(problem);
  return documents[0] && viewDocument(documents[0]);
}
function foldersOfSubcharts({ world }, folder, all, dependencies) {
  let vendored = all.flatMap((path) => {
    let name = /^charts\/([^/._][^/]*)\/Chart\.yaml$/.exec(path)?.[1];
    return name === void 0 ? [] : `${folder}charts/${name}/`;
  }), beside2 = dependencies.filter(({ name }) => !vendored.includes(`${folder}charts/${name}/`)).flatMap(({ repository }) => localFolder(folder, repository) ?? []).filter((each2) => each2 !== folder && isChart(each2, world));
  return [.../* @__PURE__ */ new Set([...vendored, ...beside2])];
}
function localFolder(folder, repository) {
  if (!repository.startsWith("file://")) return;
  let parts2 = folder.split("/").slice(0, -1);
  for (let part of repository.slice(7).split("/"))
    if (part === "..") {
      if (parts2.length === 0) return;
      parts2.pop();
    } else part !== "." && part !== "" && parts2.push(part);
  return parts2.length === 0 ? void 0 : `${parts2.join("/")}/`;
}
function dependencyOf(view) {
  let name = wordsAt(view, "name");
  return name === "" ? [] : [
    {
      name,
      view,
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
  let value = get(view, key);
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
  return origin?.length ? { known: !0, value, span, origin } : { known: !0, value, span };
}
function unknown2(why, span, origin) {
  return origin?.length ? { known: !1, why, span, origin } : { known: !1, why, span };
}

// src/syntax/shell-word.ts
function cutterOf(text) {
  let begins = [], length = 0;
  for (let piece of text.pieces)
    begins.push(length), length += piece.text.length;
  return (from, to) => {
    let pieces = [];
    for (let i = pieceAt(begins, from); i < begins.length; i++) {
      let [piece, begin] = [text.pieces[i], begins[i]];
      if (begin >= to) break;
      let start = Math.max(from - begin, 0), end = Math.min(to - begin, piece.text.length);
      start < end && pieces.push(cutPiece(piece, start, end));
    }
    return pieces;
  };
}
function cutText(cut, text, from, to) {
  let pieces = cut(from, to), [first, last] = [pieces[0], pieces.at(-1)];
  return first && last && textFrom(text.source, pieces, first.start, last.end);
}
function beginWord(cut, from) {
  return { cut, pieces: [], from, run: void 0, quoted: !1 };
}
function takeLiteral(word, from, to) {
  word.run?.to === from ? word.run.to = to : (settleRun(word), word.run = { from, to });
}
function takeInstead(word, from, to, instead) {
  settleRun(word);
  let written3 = word.cut(from, to), origin = [
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
  return settleRun(word), word.pieces.splice(first);
}
function settleRun(word) {
  word.run && word.pieces.push(...word.cut(word.run.from, word.run.to)), word.run = void 0;
}
function endWord(word, text, to) {
  settleRun(word);
  let { pieces } = word;
  if (pieces.length === 0 && !word.quoted) return;
  let places2 = pieces.length > 0 ? pieces : word.cut(word.from, to), start = places2[0]?.start ?? text.start;
  return textFrom(text.source, pieces, start, places2.at(-1)?.end ?? start);
}
function defaultPiece(name, text, inner) {
  let why = inner.find((piece) => piece.why !== void 0)?.why;
  if (why !== void 0) return { text: UNKNOWN, why };
  if (inner.length === 0) return;
  let own = { span: spanOf(text.source, inner[0].start, inner.at(-1).end), message: `the default of ${name}` }, origin = inner.flatMap((piece) => piece.origin ?? []);
  return {
    text: inner.map((piece) => piece.text).join(""),
    // Defaults within defaults within defaults help nobody to find the place.
    origin: [own, ...origin].slice(0, 3)
  };
}
function pieceAt(begins, at) {
  let low = 0, high = begins.length - 1;
  for (; low < high; ) {
    let middle = low + high + 1 >> 1;
    begins[middle] <= at ? low = middle : high = middle - 1;
  }
  return low;
}
function cutPiece(piece, from, to) {
  if (from === 0 && to === piece.text.length) return piece;
  let text = piece.text.slice(from, to);
  return !(piece.origin !== void 0 || piece.why !== void 0) && piece.end - piece.start === piece.text.length ? { ...piece, text, start: piece.start + from, end: piece.start + to } : { ...piece, text };
}

// src/formats/command/arguments.ts
function readArguments(args, valued = "", leading = !1) {
  let takesValue = new Set(valued.split(" ")), options = [], operands = [], i = 0;
  for (; i < args.length; ) {
    let word = args[i++];
    if (word.value === "--") {
      operands.push(...args.slice(i));
      break;
    }
    if (!/^-./.test(word.value)) {
      if (operands.push(word), !leading) continue;
      operands.push(...args.slice(i));
      break;
    }
    let read2 = word.value.startsWith("--") ? readLong(word) : readShort(word, takesValue), last = read2.at(-1);
    last.value === void 0 && takesValue.has(last.name) && (last.value = args[i++]), options.push(...read2);
  }
  return { options, operands };
}
function readLong(word) {
  let equals = word.value.indexOf("=");
  return equals === -1 ? [{ name: word.value.slice(2), value: void 0 }] : [
    {
      name: word.value.slice(2, equals),
      value: sliceText(word, equals + 1)
    }
  ];
}
function readShort(word, takesValue) {
  let { value } = word, letters2 = [];
  for (let i = 1; i < value.length; i++) {
    let name = value[i], takes = takesValue.has(name) && i + 1 < value.length;
    if (letters2.push({ name, value: takes ? sliceText(word, i + 1) : void 0 }), takes) break;
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
  let why = unknownIn(text);
  if (why !== void 0) return unknown2(why, placeOf2(text), originOf(text));
  let [, first, last = first] = /^(\d{1,6})(?:[-:](\d{1,6}))?$/.exec(text.value) ?? [], named2 = Object.hasOwn(services, text.value) && services[text.value], from = named2 || Number(first), to = named2 || Number(last);
  return from <= to && to <= 65535 ? known({ from, to }, placeOf2(text), originOf(text)) : void 0;
}
function splitText(text, separator) {
  let cut = cutterOf(text), parts2 = [], from = 0;
  for (let { index, 0: found } of text.value.matchAll(separator))
    parts2.push(cutText(cut, text, from, index)), from = index + found.length;
  return parts2.push(cutText(cut, text, from, text.value.length)), parts2.flatMap((part) => part ?? []);
}
function splitAddress(text) {
  let [, bracketed, plain, port] = /^(?:\[([^\]]*)\]|([^:]*))(?::([^:]+))?$/.exec(text.value) ?? [];
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
  let { resource, related, reach, source } = rule, facts = typeof reach == "function" || typeof source == "function" ? lazyFacts(rule) : plainFacts(rule, reach, source);
  return { kind: "port", format, resource, facts, related };
}
function plainFacts(rule, reach, source) {
  let { port, protocol } = rule, { span } = port[0], mechanism = [known(rule.mechanism, span)], breadth = [known(rule.breadth ?? breadthOf(port), span)], certainty = [known(rule.certainty, span)], reached = [reach];
  return source ? { port, protocol, mechanism, source, reach: reached, breadth, certainty } : { port, protocol, mechanism, reach: reached, breadth, certainty };
}
function lazyFacts(rule) {
  let { port, protocol, source, reach } = rule, follows = (value) => ({
    known: !0,
    value,
    get span() {
      return port[0].span;
    }
  }), reached = () => [
    typeof reach == "function" ? reach() : reach
  ], mechanism = [follows(rule.mechanism)], breadth = [follows(rule.breadth ?? breadthOf(port))], certainty = [follows(rule.certainty)], before = { port, protocol, mechanism }, after = { breadth, certainty };
  return source ? {
    ...before,
    get source() {
      return typeof source == "function" ? source() : source;
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
  let ranges = ports.flatMap((each2) => each2.known ? [each2.value] : []);
  if (ranges.some(({ from, to }) => from <= 1 && to === 65535)) return "all";
  let widest = Math.max(0, ...ranges.map(({ from, to }) => to - from)) + 1;
  return widest === 1 ? "one" : widest <= 64 ? "range" : "wide-range";
}

// src/formats/command/acts.ts
function portAct(act) {
  let { port, protocol, mechanism, source, loopback } = act;
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
var MOST_LEVELS = 16, MOST_VALUES = 200;
function valuesOfVariable(reader, name) {
  let { level, outer } = reader;
  if (level.variables?.has(name)) return level.variables.get(name);
  let first = Math.max(outer.length - MOST_LEVELS, 0);
  for (let at = outer.length - 1; at >= first; at--) {
    let { variables } = outer[at];
    if (variables?.has(name)) return variables.get(name);
  }
  let text = reader.lookUp?.(name);
  return text && [text];
}
var declaring = /* @__PURE__ */ new Set(["export", "readonly", "local", "declare"]), ASSIGNMENT = /^([A-Za-z_]\w*)(\+?)=/;
function assign(reader, words2) {
  let [first] = words2;
  if (first) {
    if (first.value === "read" || first.value === "unset") {
      for (let { value } of words2.slice(1))
        /^[A-Za-z_]\w*$/.test(value) && setVariable(reader, value, void 0);
      return;
    }
    if (!(!declaring.has(first.value) && !words2.every(isAssignment)))
      for (let word of words2) {
        let [written3, name = "", adds] = ASSIGNMENT.exec(word.value) ?? [];
        if (written3 === void 0) continue;
        let value = sliceText(word, written3.length);
        setVariable(reader, name, adds ? void 0 : [value]);
      }
  }
}
function isAssignment({ value }) {
  return ASSIGNMENT.test(value);
}
function setVariable({ level }, name, values) {
  let isKnown2 = !level.maybe && (values?.length ?? 0) <= MOST_VALUES;
  level.variables ??= /* @__PURE__ */ new Map(), level.variables.set(name, isKnown2 ? values : void 0), isConditional(level) && (level.tentative ??= /* @__PURE__ */ new Set()).add(name);
}
function isConditional({ blocks }) {
  return blocks.some((block) => block !== "for");
}
var opening = new Map([
  ...["if", "while", "until", "case"].map((word) => [word, word]),
  ...["for", "select"].map((word) => [word, "for"])
]), closing = /* @__PURE__ */ new Set(["fi", "done", "esac"]);
function countBlock(level, keyword) {
  let opened = opening.get(keyword);
  if (opened !== void 0) level.blocks.push(opened);
  else if (closing.has(keyword)) level.blocks.pop();
  else if (keyword !== "else" && keyword !== "elif") return;
  if (!(!(keyword.startsWith("el") || !isConditional(level)) || !level.tentative)) {
    for (let name of level.tentative) level.variables?.set(name, void 0);
    level.tentative = void 0;
  }
}

// src/syntax/shell-reader.ts
var transparent = new Set(
  "if then elif else fi do done while until { } ! coproc".split(" ")
), headers = /* @__PURE__ */ new Map([
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
    inQuotes: !1,
    word: void 0,
    words: [],
    writes: [],
    heredocs: void 0,
    input: void 0,
    redirect: "",
    header: "",
    cases: 0,
    inPattern: !1,
    references: [],
    variables: void 0,
    tentative: void 0,
    blocks: [],
    maybe: !1,
    listed: []
  };
}
function descend(reader, holds, closer, begin) {
  reader.outer.push(reader.level), reader.level = openLevel(holds, closer, begin);
}
function ascend(reader) {
  finishCommand(reader);
  let { begin, closer } = reader.level;
  if (reader.level = reader.outer.pop(), begin === void 0) return;
  let why = `${closer === "`" ? "`...`" : "$(...)"} is only known when the script runs`, end = Math.min(reader.at, reader.value.length);
  takeUnknown(currentWord(reader, begin), begin, end, why);
}
function currentWord(reader, from = reader.at) {
  return reader.level.word ??= beginWord(reader.cut, from);
}
function finishWord(reader) {
  let { level } = reader, { word } = level;
  level.word = void 0;
  let text = word && endWord(word, reader.script, reader.at);
  !text || level.holds !== "commands" || (level.redirect !== "" ? (level.redirect === "write" && level.writes.push(text), level.redirect = "") : takeWord(level, text, word.quoted ? "" : text.value));
}
function takeWord(level, text, keyword) {
  if (level.header !== "") return takeHeaderWord(level, text, keyword);
  let header = headers.get(keyword);
  if (level.words.length === 0 && countBlock(level, keyword), level.words.length > 0 && !level.inPattern) level.words.push(text);
  else if (keyword === "esac")
    level.inPattern = !1, level.cases = Math.max(0, level.cases - 1);
  else {
    if (level.inPattern) return;
    header !== void 0 ? level.header = header : transparent.has(keyword) || level.words.push(text);
  }
}
function takeHeaderWord(level, text, keyword) {
  level.header === "name" && (level.header = ""), level.header === "list" && level.listed.push(text), level.header === "case" && keyword === "in" && (level.header = "", level.cases++, level.inPattern = !0);
}
function finishCommand(reader) {
  finishWord(reader);
  let { level } = reader, { words: words2, writes, heredocs, input } = level;
  if (level.header === "list" && takeList(level), level.header !== "case" && (level.header = ""), level.redirect = "", words2.length > 0 && assign(reader, words2), level.maybe = !1, words2.length === 0 && writes.length === 0 && !heredocs) return;
  let command = {
    words: words2,
    writes,
    heredocs: heredocs ?? [],
    ...input && { input }
  };
  return reader.commands.push(command), level.words = [], level.writes = [], level.heredocs = void 0, level.input = void 0, command;
}
function takeList(level) {
  let [name, word, ...values] = level.listed;
  level.listed = [], name && /^[A-Za-z_]\w*$/.test(name.value) && setVariable(
    { level },
    name.value,
    word?.value === "in" ? values : void 0
  );
}

// src/syntax/shell-references.ts
var MOST_ORIGINS2 = 3, LONGEST = 1e4, COST_OF_A_WORD = 50;
function substitute(reader, name, begin, end) {
  let { level, room } = reader;
  if (room.left <= 0) return !1;
  let values = valuesOfVariable(reader, name);
  if (!values || values.some((value) => unknownIn(value) !== void 0))
    return !1;
  let isWhole = level.inQuotes || level.references.length > 0;
  if (values.length > 1 && !standsAlone(reader, end)) return !1;
  let words2 = isWhole ? values : values.flatMap((value) => splitBlank(value));
  for (let [index, part] of words2.entries()) {
    let pieces = piecesFor(reader, name, part);
    if (!pieces) return index > 0;
    index > 0 && finishWord(reader);
    let word = currentWord(reader, begin);
    level.inQuotes && (word.quoted = !0);
    for (let piece of pieces) takeInstead(word, begin, end, piece);
  }
  return !0;
}
function standsAlone({ level, value }, end) {
  let { word } = level;
  return (!word || word.pieces.length === 0 && !word.run) && /^["]?(?:[\s;&|)]|$)/.test(value.slice(end, end + 2));
}
function splitBlank(text) {
  if (!/\s/.test(text.value)) return [text];
  let cut = cutterOf(text);
  return [...text.value.matchAll(/\S+/g)].flatMap(
    ({ index, 0: word }) => cutText(cut, text, index, index + word.length) ?? []
  );
}
function piecesFor(reader, name, part) {
  if (part.value.length > LONGEST || part.value.length > reader.room.left)
    return;
  reader.room.left -= part.value.length + COST_OF_A_WORD;
  let { source, pieces } = sliceText(part, 0), [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return [];
  let origin = originOf(part);
  if (pieces.some((piece) => piece.origin === void 0)) {
    let span = spanOf(first.source ?? source, first.start, last.end);
    origin.unshift({ span, message: `${name} is set here` });
  }
  origin.splice(MOST_ORIGINS2);
  let why = pieces.find((piece) => piece.why !== void 0)?.why;
  return part.value.split(/(\uFFFC)/).filter((text) => text !== "").map((text) => ({
    text,
    origin,
    ...text === UNKNOWN && why !== void 0 && { why }
  }));
}

// src/syntax/shell-expansions.ts
var quotedParts = {
  '"': toggleQuotes,
  "\\": readBackslash,
  $: readDollar,
  "`": toggleBackquotes
}, parts = {
  ...quotedParts,
  "'": readSingleQuotes
};
function readPart(reader) {
  let part = parts[reader.value[reader.at]];
  part ? part(reader) : readLiteral(reader, /[^\s;&|()<>'"\\$`]+/y);
}
function readQuoted(reader) {
  let char = reader.value[reader.at], part = quotedParts[char];
  char === "}" && reader.level.references.length > 0 ? closeReference(reader) : part ? part(reader) : readLiteral(reader, /[^"\\$`}]+/y);
}
function readDefault(reader) {
  let char = reader.value[reader.at], part = parts[char];
  char === "}" ? closeReference(reader) : part ? part(reader) : readLiteral(reader, /[^'"\\$`}]+/y);
}
function readArithmetic(reader) {
  let { level, value } = reader, char = value[reader.at];
  if (char === "$" || char === "`") return parts[char](reader);
  reader.at++, char === "(" ? level.parens++ : char === ")" && level.parens-- === 0 && ascend(reader);
}
function readLiteral(reader, run) {
  let word = currentWord(reader), length = match(reader, run)?.[0].length ?? 1;
  takeLiteral(word, reader.at, reader.at + length), reader.at += length;
}
function readSingleQuotes(reader) {
  let word = currentWord(reader), begin = reader.at + 1, close = reader.value.indexOf("'", begin), end = close === -1 ? reader.value.length : close;
  word.quoted = !0, end > begin && takeLiteral(word, begin, end), reader.at = end + 1;
}
function toggleQuotes(reader) {
  currentWord(reader).quoted = !0, reader.level.inQuotes = !reader.level.inQuotes, reader.at++;
}
function readBackslash(reader) {
  let lineBreak = match(reader, /\\\r?\n/y)?.[0];
  if (lineBreak !== void 0) {
    reader.at += lineBreak.length;
    return;
  }
  let { at, value, level } = reader, word = currentWord(reader), stays = level.inQuotes && !/["\\$`]/.test(value[at + 1] ?? ""), end = Math.min(at + 2, value.length);
  word.quoted = !0, (stays || end > at + 1) && takeLiteral(word, stays ? at : at + 1, end), reader.at = end;
}
function readDollar(reader) {
  let { at, value, level } = reader, after = value[at + 1];
  after === "(" ? openSubstitution(reader) : after === "{" ? openReference(reader) : after === "'" && !level.inQuotes ? readAnsiQuotes(reader) : after === '"' && !level.inQuotes ? reader.at++ : readVariable(reader);
}
function openSubstitution(reader) {
  let begin = reader.at, isArithmetic = reader.value[begin + 2] === "(";
  currentWord(reader), reader.at += isArithmetic ? 3 : 2, descend(reader, isArithmetic ? "arithmetic" : "commands", ")", begin), isArithmetic && (reader.level.parens = 1);
}
function toggleBackquotes(reader) {
  let begin = reader.at;
  reader.level.closer !== "`" && (currentWord(reader), descend(reader, "commands", "`", begin)), reader.at++, reader.level.begin !== begin && ascend(reader);
}
function readVariable(reader) {
  let { at } = reader, word = currentWord(reader), written3 = match(reader, /\$(?:[A-Za-z_]\w*|[\d@*#?$!-])/y)?.[0], end = at + (written3?.length ?? 1);
  written3 === void 0 ? takeLiteral(word, at, end) : substitute(reader, written3.slice(1), at, end) || takeUnknown(word, at, end, unset(written3)), reader.at = end;
}
function readAnsiQuotes(reader) {
  let word = currentWord(reader), begin = reader.at + 2, inside = /(?:[^'\\]|\\[^])*/y;
  inside.lastIndex = begin;
  let end = begin + inside.exec(reader.value)[0].length;
  word.quoted = !0, end > begin && takeLiteral(word, begin, end), reader.at = Math.min(end + 1, reader.value.length);
}
function openReference(reader) {
  let head = /\$\{(?:([A-Za-z_]\w*|[\d@*])(:?[-=])?|[#!]?\w*)/y, [written3, name = "", operator] = match(reader, head), word = currentWord(reader);
  settleRun(word), reader.level.references.push({
    begin: reader.at,
    name,
    keepsDefault: operator !== void 0,
    assigns: operator?.endsWith("=") ?? !1,
    firstPiece: word.pieces.length
  }), reader.at += written3.length;
}
function closeReference(reader) {
  let { level, value, script } = reader, reference = level.references.pop(), { begin, name, keepsDefault, firstPiece } = reference, end = reader.at + 1, word = currentWord(reader), inner = untake(word, firstPiece);
  reader.at = end;
  let isPlain2 = end - begin === name.length + 3;
  if ((keepsDefault || isPlain2) && substitute(reader, name, begin, end)) return;
  if (!keepsDefault) {
    let written3 = name ? `\${${name}}` : value.slice(begin, end);
    return takeUnknown(word, begin, end, unset(written3));
  }
  let stands = defaultPiece(name, script, inner);
  if (!stands) return;
  let [first, last] = [inner[0], inner.at(-1)];
  if (reference.assigns && first && last && setVariable(reader, name, [
    textFrom(script.source, inner, first.start, last.end)
  ]), level.inQuotes || level.references.length > 0)
    return takeInstead(word, begin, end, stands);
  stands.text.split(/\s+/).forEach((text, index) => {
    index > 0 && finishWord(reader), text !== "" && takeInstead(currentWord(reader, begin), begin, end, { ...stands, text });
  });
}
function unset(written3) {
  return `${written3} is only known when the script runs`;
}
function match(reader, sticky) {
  return sticky.lastIndex = reader.at, sticky.exec(reader.value);
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
  let reader = openReader(script, lookUp), heredocs = [];
  for (; reader.at < reader.value.length; ) {
    let { level } = reader;
    level.inQuotes ? readQuoted(reader) : level.holds === "arithmetic" ? readArithmetic(reader) : level.references.length > 0 ? readDefault(reader) : readPlain(reader, heredocs);
  }
  for (; reader.outer.length > 0; ) ascend(reader);
  return finishCommand(reader), reader.commands;
}
function readPlain(reader, heredocs) {
  let char = reader.value[reader.at], operator = operators[char];
  if (operator) operator(reader, heredocs);
  else if (char === `
`) {
    finishCommand(reader), reader.at++;
    for (let heredoc of heredocs.splice(0)) readHeredoc(reader, heredoc);
  } else /\s/.test(char) ? (finishWord(reader), reader.at++) : char === "#" && !reader.level.word ? reader.at = lineEnd(reader.value, reader.at) : readPart(reader);
}
function readSemicolon(reader) {
  finishCommand(reader);
  let endOfCase = match2(reader, /;(?:;&?|&)/y)?.[0];
  endOfCase && reader.level.cases > 0 && (reader.level.inPattern = !0), reader.at += endOfCase?.length ?? 1;
}
function readAmpersand(reader) {
  let redirect = match2(reader, /&>>?/y)?.[0];
  if (redirect)
    finishWord(reader), reader.level.redirect = "write";
  else {
    let test = finishCommand(reader)?.words[0]?.value ?? "";
    reader.level.maybe = /^(?:\[\[?|test)$/.test(test);
  }
  reader.at += redirect?.length ?? match2(reader, /&&?/y)[0].length;
}
function readBar(reader) {
  let { level } = reader, written3 = match2(reader, /\|[|&]?/y)[0];
  if (reader.at += written3.length, level.inPattern) level.word = void 0;
  else {
    let command = finishCommand(reader);
    written3 === "||" ? level.maybe = !0 : level.input = command;
  }
}
function readOpenParen(reader) {
  let { level, value, at } = reader, isArray = level.word !== void 0 && value[at - 1] === "=", isArithmetic = !level.word && level.words.length === 0 && value[at + 1] === "(";
  if (reader.at += isArithmetic ? 2 : 1, !level.inPattern) {
    if (isArray)
      return level.maybe = !0, descend(reader, "array", ")");
    if (isArithmetic) {
      descend(reader, "arithmetic", ")"), reader.level.parens = 1;
      return;
    }
    level.word = void 0, level.words = [], level.parens++;
  }
}
function readCloseParen(reader) {
  let { level } = reader, inPattern = level.inPattern;
  if (finishWord(reader), inPattern && level.inPattern) {
    level.inPattern = !1, reader.at++;
    return;
  }
  finishCommand(reader), reader.at++, level.parens > 0 ? level.parens-- : level.closer === ")" && level.cases === 0 && ascend(reader);
}
function readGreater(reader) {
  if (dropDescriptor(reader), reader.value[reader.at + 1] === "(") return openProcess(reader);
  let written3 = match2(reader, />[>|&]?/y)[0];
  reader.at += written3.length, reader.level.redirect = written3 === ">&" ? "read" : "write";
}
function readLess(reader, heredocs) {
  dropDescriptor(reader);
  let written3 = match2(reader, /<(?:<<|<-?|&|>)?/y)[0];
  if (reader.value[reader.at + 1] === "(") return openProcess(reader);
  reader.at += written3.length, written3 === "<<" || written3 === "<<-" ? openHeredoc(reader, heredocs, written3 === "<<-") : reader.level.redirect = "read";
}
function openProcess(reader) {
  let begin = reader.at;
  currentWord(reader), reader.at += 2, descend(reader, "commands", ")", begin);
}
function dropDescriptor(reader) {
  let { word } = reader.level, digits = word?.run && word.pieces.length === 0 && !word.quoted ? reader.value.slice(word.run.from, word.run.to) : "";
  /^\d+$/.test(digits) ? reader.level.word = void 0 : finishWord(reader);
}
function openHeredoc(reader, heredocs, stripsTabs) {
  let word = /[ \t]*(?:'([^'\n]*)'|"([^"\n]*)"|([^\s;&|()<>'"]*))/y, [written3, single, double, bare = ""] = match2(reader, word);
  reader.at += written3.length;
  let delimiter = single ?? double ?? bare.replaceAll("\\", "");
  if (delimiter === "") return;
  let bodies = reader.level.heredocs ??= [];
  heredocs.push({ delimiter, stripsTabs, bodies });
}
function readHeredoc(reader, heredoc) {
  let { value, script, cut } = reader, begin = reader.at, end = begin;
  for (; reader.at < value.length; ) {
    let stop = lineEnd(value, reader.at), line = value.slice(reader.at, stop).replace(/\r$/, "");
    if (reader.at = Math.min(stop + 1, value.length), (heredoc.stripsTabs ? line.replace(/^\t+/, "") : line) === heredoc.delimiter)
      break;
    end = reader.at;
  }
  let body = cutText(cut, script, begin, end);
  body && heredoc.bodies.push(body);
}
function lineEnd(value, from) {
  let end = value.indexOf(`
`, from);
  return end === -1 ? value.length : end;
}
function match2(reader, sticky) {
  return sticky.lastIndex = reader.at, sticky.exec(reader.value);
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
], shells = new Set(
  "sh ash bash dash ksh mksh zsh rbash".split(" ")
), multiCalls = /* @__PURE__ */ new Set([
  "busybox",
  "busybox-extras",
  "busybox.static",
  "toybox"
]), oftenWrapped = /* @__PURE__ */ new Set([
  "apt-get",
  "apt",
  "aptitude",
  "dpkg",
  "apk",
  "dnf",
  "yum",
  "microdnf",
  "rpm",
  "zypper",
  "pacman",
  "opkg",
  "pkg",
  "systemctl",
  "service",
  "rc-update",
  "rc-service",
  "update-rc.d",
  "chkconfig",
  "busybox",
  "ufw",
  "iptables",
  "ip6tables",
  "nft",
  "firewall-cmd",
  "sh",
  "bash"
]), commandOptions = /* @__PURE__ */ new Map([
  ["su", "c command s shell g group G supp-group w whitelist-environment"],
  ["runuser", "c command u user s shell g group G supp-group"],
  ["script", "c command I log-in O log-out B log-io E echo m T log-timing o"],
  ["sg", "c"]
]), entrypointScript = /^(?:.*[-_])?entrypoint(?:\.sh)?$/;

// src/formats/command/invocations.ts
var MOST_WRAPPERS = 24;
function invocationsOfScript(script, around = nothingAround, depth = 0) {
  return depth > MOST_WRAPPERS ? [] : readScript(script, around.variable).flatMap(
    (command) => invocationsOfWords(command.words, command, around, depth)
  );
}
function invocationsOfWords(words2, command, around = nothingAround, depth = 0) {
  if (depth > MOST_WRAPPERS) return [];
  let first = words2.findIndex(({ value }) => !isAssignment2(value)), word = words2[first];
  if (!word) return [];
  let program = sliceText(word, word.value.lastIndexOf("/") + 1), invocation = {
    name: program.value,
    program,
    path: word.value,
    command,
    args: words2.slice(first + 1)
  }, { scripts, rest } = wrappedBy(invocation, around) ?? {};
  return !scripts && !rest ? [invocation] : [
    ...(scripts ?? []).flatMap(
      (script) => invocationsOfScript(script, around, depth + 1)
    ),
    ...rest ? invocationsOfWords(rest, command, around, depth + 1) : []
  ];
}
function wrappedBy(invocation, around) {
  let { name, path, args } = invocation, wrapper = wrappers.find(({ names }) => names.includes(name));
  if (wrapper) {
    let read2 = readArguments(args, wrapper.valued, !0), { before = 0, except = [] } = wrapper;
    return has(read2, ...except) ? {} : { rest: read2.operands.slice(before) };
  }
  if (shells.has(name)) return shellInput(invocation, around);
  if (multiCalls.has(name)) return { rest: args };
  if (name === UNKNOWN && behindVariable(args)) return { rest: args };
  if (name === "eval") return evaluated(args);
  if (name === "start-stop-daemon") return startStopDaemon(args);
  if (/^python[\d.]*$/.test(name)) return pythonModule(args);
  if (name === "." || name === "source") return scriptAt(around, args[0]);
  let script = around.script?.(path);
  if (script) {
    let goesOn = /\$(?:@|\{@\}|\*)/.test(script.value);
    return { scripts: [script], ...goesOn && { rest: args } };
  }
  if (entrypointScript.test(name)) return { rest: args };
  let valued = commandOptions.get(name);
  return valued === void 0 ? void 0 : optionScript(args, valued);
}
function behindVariable([program, option]) {
  let { value = "" } = program ?? {}, name = value.slice(value.lastIndexOf("/") + 1);
  return /telnetd$/.test(name) && /^-/.test(option?.value ?? "") || oftenWrapped.has(name);
}
function shellInput({ args, command }, around) {
  let read2 = readArguments(args, "o O rcfile init-file", !0);
  if (has(read2, "c")) return { scripts: read2.operands.slice(0, 1) };
  if (read2.operands.length > 0 && !has(read2, "s"))
    return scriptAt(around, read2.operands[0]);
  let piped = command.input ? printedWords(command.input) : [];
  return { scripts: [...command.heredocs, ...piped] };
}
function scriptAt({ script }, path) {
  let found = path && script?.(path.value);
  return found ? { scripts: [found] } : {};
}
function printedWords(command) {
  let program = command.words[0]?.value;
  return program === "echo" || program === "printf" ? command.words.slice(1) : program === "cat" ? command.heredocs : [];
}
function evaluated(args) {
  return args.length === 1 ? { scripts: args } : { rest: args };
}
function startStopDaemon(args) {
  let read2 = readArguments(args, "x exec a startas p pidfile n name u user c chuid g group d chdir r chroot N nicesched k umask R retry s signal P procsched I iosched"), program = valueOf(read2, "a", "startas") ?? valueOf(read2, "x", "exec");
  return !program || !has(read2, "S", "start") ? {} : { rest: [program, ...read2.operands] };
}
function pythonModule(args) {
  let flag = args.findIndex(({ value }) => !/^-[^-cm]*$/.test(value));
  return args[flag]?.value === "-m" ? { rest: args.slice(flag + 1) } : {};
}
function optionScript(args, valued) {
  let script = valueOf(readArguments(args, valued), "c", "command");
  if (script) return { scripts: [script] };
  let read2 = readArguments(args, valued, !0);
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
  let { port, protocol, loopback } = entryPoint, mechanism = "listen", said = known(protocol, port.span);
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
  let commands = invocationsOfWords(argv, { words: argv, writes: [], heredocs: [] }).map(
    (invocation) => invocation.command
  );
  return [...new Set(commands)].flatMap(
    ({ words: words2 }) => words2.flatMap((word, i) => {
      let found = FLAG.exec(word.value);
      if (!found) return [];
      let [flag, name = ""] = found, address = flag.endsWith("=") ? sliceText(word, flag.length) : words2[i + 1];
      return address ? addressed(name.toLowerCase(), address) : [];
    })
  );
}
var VARIABLE = /^TRAEFIK_ENTRYPOINTS_(\w+)_ADDRESS$/i, LISTEN = /^KONG_\w*LISTEN$/;
function inVariables(environment) {
  let found = [];
  for (let [variable, value] of environment) {
    if (!value) continue;
    let name = VARIABLE.exec(variable)?.[1];
    name !== void 0 ? found.push(...addressed(name.toLowerCase(), value)) : LISTEN.test(variable) && found.push(...listened(value));
  }
  return found;
}
function addressed(name, text) {
  let slash = text.value.lastIndexOf("/"), address = slash < 0 ? text : sliceText(text, 0, slash), protocol = slash < 0 ? "" : text.value.slice(slash + 1).toLowerCase();
  return listening(name, address, protocol === "udp" ? "udp" : "tcp");
}
function listened(text) {
  return splitText(text, /,/g).flatMap((part) => {
    let [address, ...words2] = splitText(part, /\s+/g), isUdp = words2.some(({ value }) => value === "udp");
    return address ? listening("", address, isUdp ? "udp" : "tcp") : [];
  });
}
function listening(name, address, protocol) {
  let { host, port: written3 } = splitAddress(address), why = unknownIn(address), port = written3 ? portValue(written3) : why === void 0 ? void 0 : unknown2(why, placeOf2(address));
  return port ? [{ name, port, protocol, loopback: isLoopbackHost(host) }] : [];
}

// src/formats/kubernetes/containers.ts
var import_command = require("./commands.js"), import_image = require("./images.js");

// src/formats/kubernetes/objects.ts
var DEEPEST_LIST = 8;
function isObject(view, depth = 0) {
  let { apiVersion, kind } = identify(view);
  return apiVersion !== "" && kind !== "" ? !0 : depth < DEEPEST_LIST && itemsIn(view).some((item) => isObject(item, depth + 1));
}
function isNamedObject(view) {
  let { apiVersion, kind } = identify(view);
  return apiVersion !== "" && kind !== "" && nameOf(view) !== "";
}
function nameOf(view) {
  let metadata = get(view, "metadata"), generated = textAt(metadata, "generateName");
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
  let environment = { values: /* @__PURE__ */ new Map(), room: ROOM };
  for (let entry of getAll(container, "env").flatMap(itemsOf)) {
    let name = textAt(entry, "name"), value = getAll(entry, "value").at(-1);
    name !== "" && environment.values.set(
      name,
      isScalar(value) && !isNull(value) ? expandReferences(scalarText(value.node), environment) : void 0
    );
  }
  return environment;
}
function expandReferences(text, environment) {
  if (!/\$[$(]/.test(text.value)) return text;
  let next = cutter(text), parts2 = [];
  for (let { name, start, end } of referencesIn(text.value)) {
    parts2.push(next(start));
    let written3 = next(end);
    parts2.push(
      name === void 0 ? firstCharacter(text, written3) : valueOf2(name, written3, environment)
    );
  }
  return parts2.push(next(text.value.length)), textFrom(text.source, parts2.flat(), text.start, text.end);
}
function* referencesIn(value) {
  let lastClose = value.lastIndexOf(")");
  for (let start = value.indexOf("$"); start >= 0; start = value.indexOf("$", start)) {
    let opens = value[start + 1] === "(" && start < lastClose, end = opens ? value.indexOf(")", start) + 1 : start + 2;
    opens ? yield { name: value.slice(start + 2, end - 1), start, end } : value[start + 1] === "$" && (yield { name: void 0, start, end }), start = end;
  }
}
var FROM_OUTSIDE = /^[A-Z_][A-Z\d_]*$/;
function valueOf2(name, written3, environment) {
  let { values } = environment;
  if (!values.has(name) && !FROM_OUTSIDE.test(name)) return written3;
  let start = written3[0].start, end = written3.at(-1).end, value = values.get(name);
  if (!value || value.value.length > environment.room) {
    let why = value ? `there are too many references to work out $(${name})` : `$(${name}) has no literal value in the container's env`;
    return [{ text: UNKNOWN, start, end, why }];
  }
  environment.room -= value.value.length;
  let set = {
    span: textSpan(value),
    message: `${name} is set here`
  };
  return value.pieces.filter((piece) => piece.text !== "").map((piece) => ({
    ...piece,
    start,
    end,
    origin: [set, ...piece.origin ?? []]
  }));
}
function cutter(text) {
  let index = 0, begin = 0, at = 0;
  return (to) => {
    let cut = [];
    for (; at < to && index < text.pieces.length; ) {
      let piece = text.pieces[index], end = begin + piece.text.length, alone = { ...text, value: piece.text, pieces: [piece] };
      if (cut.push(...sliceText(alone, at - begin, to - begin).pieces), at = Math.min(to, end), at < end) break;
      begin = end, index++;
    }
    return cut;
  };
}
function firstCharacter(text, pieces) {
  let value = pieces.map((piece) => piece.text).join("");
  return [...sliceText({ ...text, value, pieces }, 0, 1).pieces];
}

// src/formats/kubernetes/reach.ts
var CLUSTER = { to: "cluster" };
function reachValue(reach, place) {
  return known(reach.to, reach.span ?? place);
}

// src/formats/kubernetes/containers.ts
function temporaryFact({ temporary }, place) {
  return temporary ? { temporary: [known(!0, place)] } : {};
}
function imageExposure(text, around, related = []) {
  let facts = (0, import_image.imageFacts)(text);
  if (Object.keys(facts).length === 0) return [];
  let { resource, reach } = around, place = textSpan(text);
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
  let environment = readEnvironment(container);
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
  let read2 = (key) => getAll(container, key).map((list2) => itemsOf(list2).filter(isScalar)), commands = read2("command"), args = read2("args"), last = commands.at(-1) ?? [], lastArgs = args.at(-1) ?? [];
  return [
    [...last, ...lastArgs],
    ...commands.slice(0, -1).map((command) => [...command, ...lastArgs]),
    ...args.slice(0, -1).map((each2) => [...last, ...each2])
  ];
}
function actExposure(act, views, argv, around) {
  let { resource, reach, certainty } = around, place = placeOf3(act.facts) ?? textSpan(argv[0]), writtenIn = views.find(
    ({ node }) => node.start <= place.start && place.start <= node.end
  ), to = act.loopback ? { to: "loopback" } : reach;
  return {
    kind: act.kind,
    format: "kubernetes",
    resource,
    facts: {
      ...act.facts,
      reach: [reachValue(to, place)],
      certainty: certainty === "definite" && act.facts.certainty ? act.facts.certainty : [known(certainty, place)],
      runs: [known(!0, place)],
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
var imageKey = /^(?:image|\w*Image)$/, besides = ["tag", "registry", "digest", "pullPolicy"];
function splitImage(view, key, around) {
  let isCalledImage = /image/i.test(key);
  if (!isCalledImage && !besides.some((each2) => get(view, each2))) return [];
  let repository = textIn(view, "repository"), name = isCalledImage ? textIn(view, "name") ?? textIn(view, "image") : void 0, named2 = repository ?? name;
  if (!named2) return [];
  let text = scalarText(named2.node), path = repository && name ? beside(text, "/", name) : text, related = usesOf(named2, around.resource);
  return imageExposure(joined(view, path), around, related);
}
function textIn(view, key) {
  let value = get(view, key);
  return isScalar(value) && textOf2(value) !== "" ? value : void 0;
}
function wholeImage(view, key, holder, around) {
  if (!imageKey.test(key) || !isScalar(view)) return [];
  if (textIn(holder, "repository")) return [];
  let text = scalarText(view.node), tag = textIn(holder, `${key}Tag`) ? `${key}Tag` : "tag", whole2 = key === "image" ? joined(holder, text, tag) : text;
  return imageExposure(whole2, around, usesOf(view, around.resource));
}
function joined(view, path, tag = "tag") {
  let last = path.value.slice(path.value.lastIndexOf("/") + 1), [registry, version, digest] = [
    textIn(view, "registry"),
    /[:@]/.test(last) ? void 0 : textIn(view, tag),
    last.includes("@") ? void 0 : textIn(view, "digest")
  ], text = path;
  return registry && (text = inFront(registry, "/", text)), version && (text = beside(text, ":", version)), digest ? beside(text, "@", digest) : text;
}
function beside(text, mark, { node }) {
  let pieces = [...text.pieces, ...marked(mark, text), ...piecesOf(node)];
  return { ...text, value: valueOf3(pieces), pieces };
}
function inFront({ node }, mark, text) {
  let pieces = [...piecesOf(node), ...marked(mark, text), ...text.pieces];
  return { ...text, value: valueOf3(pieces), pieces };
}
function marked(mark, { start, end }) {
  return [{ text: mark, start, end }];
}
function piecesOf(node) {
  let { pieces, source } = scalarText(node);
  return pieces.map((piece) => ({ ...piece, source: piece.source ?? source }));
}
function valueOf3(pieces) {
  return pieces.map(({ text }) => text).join("");
}

// src/formats/kubernetes/port-value.ts
var PORT_NAME = /^[a-z\d](?:[-a-z\d_.]*[a-z\d])?$/i;
function readPort(view) {
  let span = nodeSpan(view.node);
  if (!isScalar(view)) return number(unknown2("this is no port", span));
  let { written: written3, text } = view.node, why = written3 && unknownIn(written3), origin = written3 ? originOf(written3) : [];
  if (why !== void 0) return number(unknown2(why, span, origin));
  let value = resolveScalar(view.node, "kubectl"), port = asNumber(value);
  if (!(value === null || value === "" || port === 0))
    return port !== void 0 ? number(portValue2(port, text, span, origin)) : typeof value == "string" && PORT_NAME.test(value) ? { named: !0, name: value, span } : number(notAPort(view.node.text, span));
}
var protocols = /* @__PURE__ */ new Set(["tcp", "udp", "sctp"]);
function readProtocols(holder, place) {
  let said = getAll(holder, "protocol").flatMap((view) => {
    let text = textOf2(view), span = nodeSpan(view.node);
    return text === "" && isScalar(view) ? [] : protocols.has(text.toLowerCase()) ? [known(text.toLowerCase(), span)] : [unknown2(`"${text}" is no protocol that Kubernetes knows`, span)];
  });
  return said.length > 0 ? said : [known("tcp", place)];
}
function number(port) {
  return { named: !1, port };
}
function portValue2(port, text, span, origin) {
  return Number.isInteger(port) && port > 0 && port <= 65535 ? known({ from: port, to: port }, span, origin) : notAPort(text, span);
}
function notAPort(text, span) {
  return unknown2(`"${text}" is no port number`, span);
}
function asNumber(value) {
  return typeof value == "number" ? value : typeof value == "string" && /^\s*\d+\s*$/.test(value) ? Number(value) : void 0;
}

// src/formats/helm-values/port-values.ts
var declared = { mechanism: "declare", reach: { to: "cluster" } }, off = { mechanism: "declare", reach: { to: "unknown" } }, portKeys = /* @__PURE__ */ new Set([
  "port",
  "containerPort",
  "hostPort",
  "nodePort",
  "targetPort",
  "servicePort",
  "exposedPort",
  "externalPort",
  "internalPort",
  "telnetPort",
  "listenPort"
]), portsKey = /^(?:p|\w+P)orts$/;
function portsIn(view, keys, around) {
  let key = keys.at(-1) ?? "", isPorts = portsKey.test(key) || key === "tcp" && portsKey.test(keys.at(-2) ?? "");
  return [
    ...pairsOf(view).filter((pair) => isPorts || portKeys.has(pair.key)).flatMap(
      ({ key: key2, value }) => portOf(value, view, meaningOf(view, key2, keys), around)
    ),
    ...key === "tcp" ? passedOn(view, around) : []
  ];
}
function portOf(view, holder, { mechanism, reach }, { resource }) {
  if (!isScalar(view)) return [];
  let reading2 = readPort(view);
  if (!reading2 || reading2.named) return [];
  let { port } = reading2;
  return !port.known && !view.node.written ? [] : [
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
  let expose = get(view, "expose");
  return isFalse(expose) || isMapping(expose) && isFalse(get(expose, "default")) ? declared : { mechanism: "listen", reach: { to: "internet" } };
}
function isFalse(view) {
  return textOf2(view) === "false";
}
function passedOn(view, { resource }) {
  return pairsOf(view).flatMap(({ key, keyNode, value }) => {
    let found = /^[^/\s]+\/[^:\s]+:(\d+)(?::|$)/.exec(textOf2(value)), port = Number(key);
    if (!/^\d+$/.test(key) || !found || !(port > 0 && port < 65536)) return [];
    let span = nodeSpan(keyNode), behind = Number(found[1]), rule = { resource, related: [], certainty: "definite" }, protocol = [known("tcp", span)], listening2 = portExposure("kubernetes", {
      ...rule,
      protocol,
      mechanism: "listen",
      port: [known({ from: port, to: port }, span)],
      reach: known("internet", span)
    });
    if (behind === port) return [listening2];
    let place = nodeSpan(value.node);
    return [
      listening2,
      portExposure("kubernetes", {
        ...rule,
        protocol,
        mechanism: "forward",
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
  let { resource, format, objects } = about, around = {
    resource,
    reach: CLUSTER,
    certainty: "definite",
    temporary: !1
  }, exposures = [], ahead = [
    { view: root, keys: [] }
  ];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    let { view, keys } = next;
    if (isMapping(view)) {
      if (objects && keys.length > 0 && isNamedObject(view)) {
        objects.push(view);
        continue;
      }
      for (let each2 of mappingExposures(view, keys, around))
        exposures.push(each2);
    }
    let children = [
      ...pairsOf(view).filter(({ key }) => !isOutbound(key)).map(({ key, value }) => ({ view: value, keys: below(keys, key) })),
      ...itemsOf(view).map((item) => ({ view: item, keys: below(keys, "") }))
    ];
    for (let child of children.reverse())
      isScalar(child.view) || ahead.push(child);
    if (isSequence(view))
      for (let item of itemsOf(view))
        for (let each2 of portItem(item, keys.at(-1) ?? "", around))
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
  let views = itemsOf(list2).filter(isScalar), argv = views.map(({ node }) => scalarText(node));
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
  let folder = chart.folder.replace(/\/$/, "") || ".";
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
    let values = documentOf(shelf, file);
    return values ? exposuresIn(values) : [];
  });
  function exposuresIn(values) {
    return chart.templates.length === 0 && children.length === 0 && !chart.isLibrary && missing.length === 0 ? likely(values, chart.name) : missing.flatMap(
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
  let place = placeOf4(exposure), facts = Object.entries(exposure.facts).filter(([name]) => !names.includes(name)).map(([name, values]) => [
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
  let place = placeOf4(exposure);
  if (!place) return exposure;
  let certainty = [known("possible", place)];
  return {
    ...exposure,
    facts: { ...exposure.facts, certainty },
    related: [...related, ...exposure.related]
  };
}

// src/formats/helm/found.ts
function openFound() {
  let exposures = [], seen = /* @__PURE__ */ new Set(), isNew = (exposure) => {
    let key = keyOf3(exposure);
    return !seen.has(key) && !!seen.add(key);
  };
  return {
    exposures,
    addSure(all, turned) {
      let always = new Set(turned.map(placeKeyOf));
      for (let each2 of all) {
        seen.add(keyOf3(each2));
        let isSure = all === turned || always.has(placeKeyOf(each2));
        exposures.push(isSure ? each2 : possible(each2, []));
      }
    },
    addOfFile(all, related) {
      for (let each2 of all)
        isNew(each2) && exposures.push({ ...each2, related: [...related, ...each2.related] });
    },
    addPossible(all, relatedTo) {
      for (let each2 of all)
        isKnown(each2) && isNew(each2) && exposures.push(possible(each2, relatedTo(each2)));
    }
  };
}
function isKnown({ facts }) {
  return Object.values(facts)[0]?.every((value) => value.known) ?? !1;
}

// src/formats/rendered/lead-back.ts
function leadBack(rendered, written3, around) {
  let node = rendered.kind === "alias" ? rendered.target : rendered, counterpart = written3?.kind === "alias" ? written3.target : written3, { source, start, end } = counterpart ?? around, place = { source, start, end };
  if (!node) return scalarAt(place, "", "plain", "");
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
    let same = entryOf(counterpart, wordOf(key));
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
  return counterpart?.kind === "scalar" && counterpart.text === text ? { ...counterpart, tag, style } : scalarAt(place, text, style, tag);
}
function scalarAt({ source, start, end }, text, style, tag) {
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
    for (let identity of identitiesOf(item))
      byIdentity.has(identity) || byIdentity.set(identity, item);
  return (item, index) => {
    for (let identity of identitiesOf(item)) {
      let found = byIdentity.get(identity);
      if (found) return found;
    }
    return items.length === length ? items[index] : void 0;
  };
}
function identitiesOf(item) {
  return item.kind === "scalar" ? [item.text] : identities.flatMap((key) => {
    let value = entryOf(item, key)?.value;
    return value?.kind === "scalar" ? [`${key}=${value.text}`] : [];
  });
}
function entryOf(node, key) {
  return node?.kind === "mapping" ? node.entries.findLast((entry) => wordOf(entry.key) === key) : void 0;
}
function wordOf(node) {
  let target = node?.kind === "alias" ? node.target : node;
  return target?.kind === "scalar" ? target.text : "";
}
function sameObject(rendered, candidates) {
  let kind = identityOf(rendered, "kind"), name = identityOf(rendered, "name"), ofKind = candidates.filter((each2) => identityOf(each2, "kind") === kind);
  return ofKind.find((each2) => identityOf(each2, "name") === name) ?? (ofKind.length === 1 ? ofKind[0] : void 0);
}
function identityOf(node, what) {
  let holder = what === "kind" ? node : entryOf(node, "metadata")?.value;
  return wordOf(entryOf(holder, what)?.value);
}

// src/formats/rendered/tools.ts
var import_yaml2 = require("./yaml.js"), ways = {
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
    let source = openSource("\0rendered", run.text), { documents, problems } = (0, import_yaml2.parseYaml)(source), [broken] = problems;
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
  let begins = [], length = 0;
  for (let piece of text.pieces)
    begins.push(length), length += piece.text.length;
  return (from, to) => {
    let first = lastNotBehind2(begins, from), end = Math.max(lastNotBehind2(begins, to), first) + 1, { source, pieces, start } = text, around = textFrom(source, pieces.slice(first, end), start, text.end), begin = begins[first] ?? 0;
    return sliceText(around, from - begin, to - begin);
  };
}
function lastNotBehind2(numbers2, wanted) {
  let [low, high] = [0, numbers2.length - 1];
  for (; low < high; ) {
    let middle = low + high + 1 >> 1;
    numbers2[middle] <= wanted ? low = middle : high = middle - 1;
  }
  return Math.max(low, 0);
}

// src/syntax/inner.ts
var import_yaml3 = require("./yaml.js");
function parseInner(text) {
  let inner = { file: text.source.file, text: text.value }, { documents, problems } = (0, import_yaml3.parseYaml)(inner), mover = {
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
  let { source, pieces } = text, begins = [], length = 0;
  for (let piece of pieces)
    begins.push(length), length += piece.text.length;
  let part = slicerOf2(text);
  return (from, to) => {
    let first = lastNotBehind2(begins, from), last = lastNotBehind2(begins, Math.max(from, to - 1)), [one, other] = [pieces[first], pieces[last]];
    if (one && other && isPlain(one) && isPlain(other)) {
      let start = one.start + from - begins[first], end = other.start + to - begins[last];
      if (one.source === other.source && end >= start) {
        let verbatim = first === last;
        return { source: one.source ?? source, start, end, verbatim };
      }
    }
    let whole2 = part(from, to);
    return { ...standing(whole2), verbatim: !1 };
  };
}
function isPlain({ text, start, end, why, origin }) {
  return !why && !origin && end - start === text.length;
}
var DEEPEST4 = 1e3;
function move(node, mover, depth) {
  let before = mover.moved.get(node);
  if (before) return before;
  let { source, start, end, verbatim } = mover.place(node.start, node.end), { tag } = node;
  if (depth > DEEPEST4)
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
  let inside = (each2) => move(each2, mover, depth + 1);
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
  function remember2(moved2) {
    return mover.moved.set(node, moved2), moved2;
  }
}
function writtenAs(scalar3, { part, source }) {
  let whole2 = part(scalar3.start, scalar3.end), pieces = scalarText(scalar3).pieces.flatMap((piece) => {
    let outer = part(piece.start, piece.end);
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
  let outer = part(start, Math.max(end, start + 1));
  return spanOf(outer.source, outer.start, outer.end);
}

// src/formats/helm/manifests.ts
var import_kubernetes = require("./kubernetes.js");

// src/formats/helm/print.ts
function printed(value, nothing = "<nil>") {
  switch (visit(), value.kind) {
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
      return value.words !== void 0 ? [{ text: value.words, trace: value.trace }] : printedMap(value.entries());
  }
}
function printedMap(entries) {
  let pairs = sortedEntries(entries).map(([key, value]) => [
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
  return Number.isNaN(value) ? "NaN" : Number.isFinite(value) ? withExponent(value, 6) ?? String(value) : value > 0 ? "+Inf" : "-Inf";
}
function withExponent(value, from) {
  if (value === 0) return;
  let [digits, exponent] = value.toExponential().split("e"), power = Number(exponent);
  if (power >= -4 && power < from) return;
  let size = String(Math.abs(power)).padStart(2, "0");
  return `${digits}e${power < 0 ? "-" : "+"}${size}`;
}

// src/formats/helm/to-text.ts
function toText(rope, source) {
  let pieces = rope.filter(({ text }) => text !== "").map(pieceOf);
  return textFrom(source, pieces, 0, source.text.length);
  function pieceOf({ text, at, trace, why }) {
    let place = at ?? { source, start: 0, end: 0 };
    return {
      text,
      start: place.start,
      end: place.end,
      source: place.source,
      ...trace && { origin: trace.origin },
      ...why !== void 0 && { why }
    };
  }
}
function manifestText(rope, source) {
  let doubtful = rope.map(doubted), unwanted = unknownLines(doubtful);
  return toText(
    separated(doubtful.filter((chunk) => !unwanted.has(chunk))),
    source
  );
}
function doubted(chunk) {
  let { text, trace, why } = chunk;
  return why !== void 0 || !trace ? chunk : trace.absent !== void 0 ? { ...chunk, text: UNKNOWN, why: trace.absent } : trace.unsure !== void 0 && text.trim() !== "" ? { ...chunk, text: UNKNOWN, why: trace.unsure } : chunk;
}
function unknownLines(rope) {
  let unwanted = /* @__PURE__ */ new Set(), text = ropeText(rope);
  if (!text.includes(UNKNOWN)) return unwanted;
  let lines = text.split(`
`), begin = 0, line = 0, lineStart = 0;
  for (let chunk of rope) {
    for (; lineStart + lines[line].length < begin; line++)
      lineStart += lines[line].length + 1;
    let alone = lines[line].trim() === UNKNOWN;
    chunk.text === UNKNOWN && alone && !isValueOfKey(lines, line, chunk) && unwanted.add(chunk), begin += chunk.text.length;
  }
  return unwanted;
}
function isValueOfKey(lines, line, { trace }) {
  if (trace?.absent !== void 0) return !1;
  let before = nextWritten(lines, line, -1), after = nextWritten(lines, line, 1), indent = indentOf(lines[line]);
  return before !== void 0 && /[:-]\s*$/.test(before) && indentOf(before) < indent && (after === void 0 || indentOf(after) < indent);
}
function nextWritten(lines, line, step2) {
  let at = line + step2;
  for (; lines[at] !== void 0 && lines[at].trim() === ""; ) at += step2;
  return lines[at];
}
function indentOf(line) {
  return line.length - line.trimStart().length;
}
function separated(rope) {
  if (!/^---[^\s-]/m.test(ropeText(rope))) return rope;
  let lineStart = !0, dashes = 0;
  return rope.flatMap((chunk) => {
    let parts2 = [], from = 0;
    return [...chunk.text].forEach((character2, index) => {
      dashes === 3 && !/[\s-]/.test(character2) && from <= index && (parts2.push({
        ...chunk,
        text: chunk.text.slice(from, index),
        ...moved(chunk, from, index)
      }), parts2.push({ ...chunk, text: `
`, trace: { origin: [] } }), from = index), dashes = character2 === "-" && (lineStart || dashes > 0) ? dashes + 1 : 0, lineStart = character2 === `
`;
    }), parts2.push({
      ...chunk,
      text: chunk.text.slice(from),
      ...moved(chunk, from, chunk.text.length)
    }), parts2;
  });
}
function moved({ at, trace }, from, to) {
  return at && !trace ? { at: { ...at, start: at.start + from, end: at.start + to } } : { at };
}

// src/formats/helm/manifests.ts
async function readManifests(rendered, memory) {
  let problems = [], broken = /* @__PURE__ */ new Set();
  for (let { file, rope } of rendered) {
    let text = manifestText(rope, file.source), inner = parseInner(text);
    memory.set(file.name, inner.documents), inner.problems.length > 0 && broken.add(file.name);
    for (let problem of inner.problems)
      problems.push(ofTemplate(problem, text));
  }
  let documents = sortedEntries(memory).flatMap(([, nodes]) => nodes), read2 = exposedBy(documents);
  return { ...read2, problems: [...problems, ...read2.problems], broken };
}
function exposedBy(documents) {
  let reader = (0, import_kubernetes.openKubernetes)();
  for (let node of documents) {
    let view = viewDocument(node);
    view && isObject(view) && reader.take(view);
  }
  let { exposures, problems } = reader.finish();
  return { exposures: exposures.map(named), problems };
}
function ofTemplate(problem, { value }) {
  let reason = problem.message.replace(/^this YAML cannot be read: /, "").replace(/\. Correct it here.*$/, "");
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
  let source = stage.shelf.source(`${folder}Chart.yaml`);
  if (!source || isLibrary) return;
  let place = firstLineOf(source), at = folder.replace(/\/$/, "") || ".", span = spanOf(source, place.start, place.end), rendered = renderFolder(world, "helm", at, span);
  if ("problem" in rendered) return rendered;
  let sources = new Map(stage.files.map((file) => [file.name, file.source]));
  return exposedBy(
    rendered.documents.map((document) => {
      let name = templateOf(document, rendered.source.text), template = sources.get(name);
      return leadBack(
        document,
        sameObject(document, memory.get(name) ?? []),
        template ? firstLineOf(template) : place
      );
    })
  );
}
function templateOf({ start }, text) {
  let at = text.lastIndexOf(`
# Source: `, start);
  return at < 0 ? "" : /[^\r\n]*/.exec(text.slice(at + 11))[0];
}
function firstLineOf(source) {
  return { source, start: 0, end: /\r?\n|$/.exec(source.text).index };
}

// src/formats/helm/sides.ts
function openSides() {
  return { taken: /* @__PURE__ */ new Map(), files: /* @__PURE__ */ new Map(), doubtful: /* @__PURE__ */ new Set() };
}
function decideBy(sides, forced, turnsDoubtful = !1) {
  return (node, truth, doubt, file) => {
    doubt !== void 0 && sides.doubtful.add(file.name);
    let turned = doubt !== void 0 && turnsDoubtful ? !truth : truth, side = forced.get(node) ?? turned;
    return add(sides.taken, node, side), add(sides.files, node, file.name), side;
  };
}
function add(map, key, value) {
  let values = map.get(key);
  values ? values.add(value) : map.set(key, /* @__PURE__ */ new Set([value]));
}
function untakenSides(sides, forced, textOf3) {
  let untaken = /* @__PURE__ */ new Map();
  for (let [node, taken] of sides.taken) {
    if (taken.size > 1 || forced.has(node)) continue;
    let side = !taken.has(!0);
    mayMatter(side ? node.body : node.otherwise, textOf3(node)) && untaken.set(node, side);
  }
  return untaken;
}
var WORDS = /23|port|image|command|args|exec|container|host|proto|kind|script|include|template|tpl|toYaml|telnet|rules|listener|ingress|target|entry|tcp|range/i;
function mayMatter(nodes, text) {
  if (!nodes || nodes.length === 0 || text === void 0) return !1;
  let { end } = nodes.at(-1);
  return WORDS.test(text.slice(nodes[0].start, endOf(nodes.at(-1), end)));
}
function endOf(node, end) {
  if (!("body" in node)) return end;
  let last = (node.otherwise ?? node.body).at(-1) ?? node.body.at(-1);
  return last ? endOf(last, last.end) : end;
}
function forcedAround(nodes, offset, forced) {
  for (let node of nodes)
    if ("body" in node)
      for (let [side, inner] of [
        [!0, node.body],
        [!1, node.otherwise ?? []]
      ]) {
        let [first, last] = [inner[0], inner.at(-1)];
        if (!(!first || !last) && !(offset < first.start || offset > endOf(last, last.end)))
          return forcedAround(inner, offset, forced) ?? (forced.get(node) === side ? node : void 0);
      }
}

// src/formats/helm/merge-values.ts
function coalesce(tree, given) {
  return coalesceTree(tree, copyDict(given), !1);
}
function coalesceTree(tree, into, keepsNulls) {
  coalesceValues(tree, into, keepsNulls);
  for (let child of tree.children) {
    let before = into.entries.get(child.name);
    if (before && before.kind !== "dict") continue;
    let values = before ?? dict();
    coalesceGlobals(values, into), into.entries.set(child.name, coalesceTree(child, values, keepsNulls));
  }
  return into;
}
function coalesceValues(tree, into, keepsNulls) {
  for (let [key, value] of copyDict(tree.chart.values).entries) {
    let own = into.entries.get(key);
    if (own === void 0) into.entries.set(key, value);
    else if (own.kind === "nil" && !keepsNulls) into.entries.delete(key);
    else if (own.kind === "dict" && value.kind === "dict") {
      let isChild = tree.children.some(({ name }) => name === key);
      mergeTables(own, value, keepsNulls || isChild);
    }
  }
}
function mergeTables(into, from, keepsNulls) {
  for (let [key, value] of from.entries) {
    let own = into.entries.get(key);
    own === void 0 ? into.entries.set(key, value) : own.kind === "nil" && !keepsNulls && value.kind !== "nil" ? into.entries.delete(key) : own.kind === "dict" && value.kind === "dict" && mergeTables(own, value, keepsNulls);
  }
}
function coalesceGlobals(into, from) {
  let own = into.entries.get("global") ?? dict(), above = from.entries.get("global") ?? dict();
  if (!(own.kind !== "dict" || above.kind !== "dict")) {
    for (let [key, value] of copyDict(above).entries)
      own.entries.set(key, globalValue(own.entries.get(key), value));
    into.entries.set("global", own);
  }
}
function globalValue(own, above) {
  if (own?.kind === "dict") {
    if (above.kind !== "dict") return own;
    mergeTables(above, own, !0);
  }
  return above;
}

// src/formats/helm/chart-tree.ts
function treeOf(chart, given, takesAll) {
  return withImports(grow(chart, chart.name, given, takesAll));
}
function grow(chart, name, given, takesAll) {
  let undeclared = chart.subcharts.filter(
    ({ name: name2 }) => !chart.dependencies.some((each2) => each2.name === name2)
  ).map((each2) => ({ chart: each2, name: each2.name })), declared2 = chart.dependencies.flatMap((dependency) => {
    let found = chart.subcharts.find(({ name: name2 }) => name2 === dependency.name), as = dependency.alias || dependency.name;
    return found ? [{ chart: found, name: as, dependency }] : [];
  }), absent2 = chart.dependencies.filter(
    ({ name: name2 }) => !chart.subcharts.some((each2) => each2.name === name2)
  ), leaves = [...undeclared, ...declared2].map(leafOf), values = coalesce({ chart, name, children: leaves, missing: [], leavesOut: !1 }, given), missing = absent2.filter((each2) => isEnabled(each2, values)), wanted = declared2.filter(
    ({ dependency }) => takesAll || isEnabled(dependency, values)
  ), children = [...undeclared, ...wanted].map((each2) => {
    let own = values.entries.get(each2.name);
    return grow(
      each2.chart,
      each2.name,
      own?.kind === "dict" ? own : dict(),
      takesAll
    );
  }), leavesOut = wanted.length < declared2.length || children.some((each2) => each2.leavesOut);
  return { chart, name, children, missing, leavesOut };
}
function leafOf(each2) {
  return { ...each2, children: [], missing: [], leavesOut: !1 };
}
function isEnabled({ condition, tags }, values) {
  for (let path of condition.split(",").map((each2) => each2.trim())) {
    let value = path === "" ? void 0 : valueAt(values, path);
    if (value?.kind === "bool") return value.value;
  }
  let table = values.entries.get("tags"), said = tags.flatMap((tag) => {
    let value = table?.kind === "dict" ? table.entries.get(tag) : void 0;
    return value?.kind === "bool" ? value.value : [];
  });
  return said.length === 0 || said.includes(!0);
}
function valueAt(values, path) {
  let value = values;
  for (let key of path.split("."))
    value = value?.kind === "dict" ? value.entries.get(key) : void 0;
  return value;
}
function withImports(tree) {
  let children = tree.children.map(withImports), { chart } = tree, imports = chart.dependencies.filter(
    ({ imports: imports2 }) => imports2.length > 0
  );
  if (imports.length === 0) return { ...tree, children };
  let all = coalesce({ ...tree, children }, dict()), values = copyDict(chart.values);
  for (let { name, alias, imports: wanted } of imports)
    for (let { child, parent } of wanted) {
      let found = valueAt(all, `${alias || name}.${child}`);
      found?.kind === "dict" && mergeTables(values, tableAt(parent, copyDict(found)), !0);
    }
  return { ...tree, children, chart: { ...chart, values } };
}
function tableAt(path, table) {
  return path === "." ? table : path.split(".").reduceRight((inner, key) => dict([[key, inner]]), table);
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
  let tokens = [], add2 = (kind, start, end) => {
    tokens.push({ kind, start, end, text: text.slice(start, end) });
  }, at = 0;
  for (; at < text.length; ) {
    let open = text.indexOf("{{", at);
    if (open < 0) {
      add2("text", at, text.length);
      break;
    }
    let trims = /^-[ \t\r\n]/.test(text.slice(open + 2, open + 4)), end = trims ? trimmedEnd(text, at, open) : open;
    end > at && add2("text", at, end);
    let inside = open + 2 + (trims ? 2 : 0);
    if (text.startsWith("/*", inside)) {
      let after = endOfComment(text, open, inside);
      if (typeof after != "number") return after;
      at = after;
      continue;
    }
    add2("open", open, open + 2);
    let closed = readAction(text, open, inside, add2);
    if (typeof closed != "number") return closed;
    at = closed;
  }
  return add2("end of file", text.length, text.length), tokens;
}
var SPACE = /[ \t\r\n]/;
function trimmedEnd(text, from, to) {
  let end = to;
  for (; end > from && SPACE.test(text[end - 1]); ) end--;
  return end;
}
function skipSpaces(text, from) {
  let at = from;
  for (; at < text.length && SPACE.test(text[at]); ) at++;
  return at;
}
function closing2(text, at) {
  return text.startsWith("}}", at) ? at + 2 : SPACE.test(text[at] ?? "") && text.startsWith("-}}", at + 1) ? skipSpaces(text, at + 4) : void 0;
}
function endOfComment(text, open, inside) {
  let end = text.indexOf("*/", inside + 2);
  return end < 0 ? failure(open, "this comment has no */") : closing2(text, end + 2) ?? failure(end, "nothing but }} or -}} may stand behind the */ of a comment");
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
    let next = closing2(text, at);
    if (next !== void 0)
      return add2("close", at, text.indexOf("}}", at) + 2), next;
    if (at >= text.length)
      return failure(open, "this action is not closed: }} was expected");
    let found = tokenAt(text, at);
    if (!found) return failure(at, unreadable(text, at));
    add2(found.kind, at, found.end), at = found.end;
  }
}
function tokenAt(text, at) {
  for (let [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    let match3 = pattern.exec(text);
    if (!match3) continue;
    let end = pattern.lastIndex;
    return kind === "space" ? { kind, end: endOfSpaces(text, end) } : kind === "word" && keywords.has(match3[0]) ? { kind: "keyword", end } : { kind, end };
  }
}
function endOfSpaces(text, end) {
  return text.startsWith("-}}", end) ? end - 1 : end;
}
function unreadable(text, at) {
  let character2 = String.fromCodePoint(text.codePointAt(at));
  return character2 === '"' ? 'this text has no closing "' : character2 === "`" ? "this text has no closing `" : character2 === "'" ? "this character has no closing '" : `${character2} has no meaning in an action`;
}
function failure(at, reason, end = at + 1) {
  return { at, end, reason };
}

// src/syntax/go-template/reader.ts
var Unreadable = class extends Error {
  failure;
  constructor(why) {
    super(why.reason), this.failure = why;
  }
};
function openReader2(tokens) {
  let last = tokens.length - 1, index = 0, skip = () => {
    for (; tokens[index].kind === "space"; ) index++;
  }, take = () => tokens[index < last ? index++ : last], reader = {
    next: take,
    peek: () => (skip(), tokens[index]),
    peekWord: () => {
      let { kind, text } = reader.peek();
      return kind === "keyword" && text !== "nil" ? text : void 0;
    },
    nextWritten: () => (skip(), take()),
    expectClose: (what) => {
      let token = reader.nextWritten();
      return token.kind !== "close" && reader.fail(
        `}} was expected at the end of this ${what}, not ${shown(token)}`,
        token
      ), token.end;
    },
    returnTo: ({ start }) => {
      for (; tokens[index - 1] && tokens[index - 1].start >= start; ) index--;
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
  let parts2 = /^([-+]?)(0[xX](?:_?[\da-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|0(?:_?[0-7])+|\d(?:_?\d)*)$/.exec(
    text
  );
  if (parts2) {
    let digits = parts2[2].replaceAll("_", ""), octal = /^0[0-7]+$/.test(digits), size = Number(octal ? `0o${digits.slice(1)}` : digits);
    return { value: parts2[1] === "-" ? -size : size, isFloat: !1 };
  }
  let plain = text.replaceAll("_", "");
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(plain) ? { value: Number(plain), isFloat: /[.eE]/.test(plain) } : void 0;
}
var escapes = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: `
`,
  r: "\r",
  t: "	",
  v: "\v",
  "\\": "\\",
  "'": "'",
  '"': '"'
};
function unquote(text) {
  let inner = text.slice(1, -1);
  if (text[0] === "`") return inner.replaceAll("\r", "");
  let wrong = !1, value = inner.replace(
    /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{3})|([^]?))/g,
    (_, hex, short, long, octal, one = "") => {
      let code = hex ?? short ?? long;
      if (code !== void 0) return character(parseInt(code, 16));
      if (octal !== void 0) return character(parseInt(octal, 8));
      let meant = escapes[one];
      return meant === void 0 && (wrong = !0), meant ?? "";
    }
  );
  return wrong ? void 0 : value;
}
function character(code) {
  return code <= 1114111 ? String.fromCodePoint(code) : "\uFFFD";
}

// src/syntax/go-template/pipes.ts
var DEEPEST5 = 100;
function readPipe(reader, what, depth = 0) {
  let first = reader.peek();
  depth > DEEPEST5 && reader.fail("there are too many parentheses within each other", first);
  let { variables, assigns } = readVariables(reader, what), commands = [];
  for (; commands.push(readCommand(reader, what, depth)), !(reader.peek().text !== "|" || reader.peek().kind !== "mark"); )
    reader.nextWritten();
  let { start } = first, end = commands.at(-1).end;
  return { kind: "pipe", start, end, variables, assigns, commands };
}
function readVariables(reader, what) {
  let first = reader.peek(), none2 = { variables: [], assigns: !1 };
  if (first.kind !== "variable") return none2;
  let variables = [reader.nextWritten().text];
  if (what === "range" && isMark(reader.peek(), ",")) {
    reader.nextWritten();
    let second = reader.nextWritten();
    second.kind !== "variable" && reader.fail(`a variable was expected, not ${shown(second)}`, second), variables.push(second.text);
  }
  let sign = reader.peek();
  return isMark(sign, ":=") || isMark(sign, "=") ? (reader.nextWritten(), { variables, assigns: sign.text === "=" }) : (variables.length > 1 && reader.fail(`:= was expected, not ${shown(sign)}`, sign), reader.returnTo(first), none2);
}
function isMark({ kind, text }, mark) {
  return kind === "mark" && text === mark;
}
function readCommand(reader, what, depth) {
  let operands = [];
  for (; ; ) {
    let operand = readOperand(reader, depth);
    if (!operand) break;
    operands.push(operand);
  }
  if (operands.length === 0) {
    let token = reader.peek();
    reader.fail(`this ${what} needs a value here, not ${shown(token)}`, token);
  }
  return {
    start: operands[0].start,
    end: operands.at(-1).end,
    operands
  };
}
function readOperand(reader, depth) {
  let term = readTerm(reader, depth);
  if (!term) return;
  let names = [], { end } = term;
  for (; ; ) {
    let token = reader.next();
    if (token.kind !== "field" || token.start !== end) {
      reader.returnTo(token);
      break;
    }
    names.push(token.text.slice(1)), end = token.end;
  }
  return names.length === 0 ? term : term.kind === "field" || term.kind === "variable" ? { ...term, names: [...term.names, ...names], end } : { kind: "chain", of: term, names, start: term.start, end };
}
function readTerm(reader, depth) {
  let token = reader.nextWritten(), { kind, text, start, end } = token, placed = { start, end };
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
      let number2 = readNumber(text);
      return number2 || reader.fail(`${text} is no number`, token), { ...placed, kind, ...number2 };
    }
    case "string":
    case "raw":
    case "character": {
      let value = unquote(text);
      return value === void 0 && reader.fail(
        "there is an escape in this text that Go does not know",
        token
      ), kind === "character" ? {
        ...placed,
        kind: "number",
        isFloat: !1,
        value: value.codePointAt(0) ?? 0
      } : { ...placed, kind: "string", value };
    }
    case "keyword":
      return text === "nil" ? { ...placed, kind: "nil" } : reader.fail(
        `${text} must stand at the beginning of an action`,
        token
      );
    default:
      if (isMark(token, "(")) {
        let pipe = readPipe(reader, "parenthesis", depth + 1), close = reader.nextWritten();
        return isMark(close, ")") || reader.fail(`) was expected, not ${shown(close)}`, close), { ...pipe, start, end: close.end };
      }
      reader.returnTo(token);
      return;
  }
}

// src/syntax/go-template/parse.ts
function parseTemplate(text) {
  let tokens = tokensOf(text);
  if (!Array.isArray(tokens)) return tokens;
  let state = { reader: openReader2(tokens), defines: [], depth: 0 };
  try {
    let { nodes, stop } = readNodes(state);
    return stop && state.reader.fail(
      `there is nothing open that this ${stop.text} ends`,
      stop
    ), { body: nodes, defines: state.defines };
  } catch (error) {
    if (error instanceof Unreadable) return error.failure;
    throw error;
  }
}
function isFailure(read2) {
  return "reason" in read2;
}
var DEEPEST6 = 100;
function readNodes(state) {
  let { reader } = state, nodes = [];
  for (; ; ) {
    let token = reader.next();
    if (token.kind === "end of file")
      return { nodes, open: token, stop: void 0 };
    if (token.kind === "text") {
      nodes.push({ kind: "text", start: token.start, end: token.end });
      continue;
    }
    let word = reader.peekWord();
    if (word === "end" || word === "else")
      return { nodes, open: token, stop: reader.nextWritten() };
    let node = readAction2(state, token, word);
    node && nodes.push(node);
  }
}
function readAction2(state, open, word) {
  let { reader } = state, { start } = open;
  switch (word) {
    case "if":
    case "with":
    case "range":
      return readControl(state, start, word);
    case "break":
    case "continue":
      return reader.nextWritten(), { kind: word, start, end: reader.expectClose(word) };
    case "define":
      readDefine(state, start);
      return;
    case "block":
    case "template":
      return readCall(state, start, word);
    default: {
      let pipe = readPipe(reader, "action");
      return { kind: "action", start, pipe, end: reader.expectClose("action") };
    }
  }
}
function readControl(state, start, kind) {
  let { reader } = state, word = reader.nextWritten();
  ++state.depth > DEEPEST6 && reader.fail("there are too many blocks within each other", word);
  let pipe = readPipe(reader, kind), end = reader.expectClose(kind), { nodes, open, stop } = readNodes(state), body = nodes, otherwise;
  return stop?.text === "else" ? otherwise = readElse(state, open.start, kind, word) : stop ? reader.expectClose("end") : reader.fail(`this ${kind} has no end`, word), state.depth--, { kind, start, end, pipe, body, otherwise };
}
function readElse(state, start, kind, word) {
  let { reader } = state;
  if (reader.peekWord() === kind && kind !== "range")
    return [readControl(state, start, kind)];
  reader.expectClose("else");
  let { nodes, stop } = readNodes(state);
  return stop || reader.fail(`this ${kind} has no end`, word), stop.text === "else" && reader.fail("an end was expected", stop), reader.expectClose("end"), nodes;
}
function readDefine(state, start) {
  let { reader } = state, word = reader.nextWritten(), name = readName(reader, "define");
  reader.expectClose("define"), define(state, name, start, word);
}
function define(state, name, start, word) {
  let { reader } = state, { nodes, stop } = readNodes(state);
  stop || reader.fail(`this ${word.text} has no end`, word), stop.text === "else" && reader.fail("an end was expected", stop);
  let end = reader.expectClose("end");
  state.defines.push({ name, start, end, body: nodes });
}
function readCall(state, start, kind) {
  let { reader } = state, word = reader.nextWritten(), name = readName(reader, kind), pipe = reader.peek().kind === "close" && kind === "template" ? void 0 : readPipe(reader, kind), end = reader.expectClose(kind);
  return kind === "block" && define(state, name, start, word), { kind: "template", name, pipe, start, end };
}
function readName(reader, what) {
  let token = reader.nextWritten(), name = token.kind === "string" || token.kind === "raw" ? unquote(token.text) : void 0;
  return name === void 0 && reader.fail(`${what} must be followed by a name in quotes`, token), name;
}

// src/formats/helm/yaml-keys.ts
function keyOrder(a, b) {
  let [one, other] = [[...a], [...b]], shared = Math.min(one.length, other.length);
  for (let i = 0; i < shared; i++) {
    let [x, y] = [one[i], other[i]];
    if (x === y) continue;
    let letters2 = [x, y].map((character2) => new RegExp("\\p{L}", "u").test(character2));
    return letters2[0] !== letters2[1] ? letters2[1] ? -1 : 1 : letters2[0] ? x < y ? -1 : 1 : numberOrder(one, other, i) || (x < y ? -1 : 1);
  }
  return one.length - other.length;
}
function numberOrder(one, other, from) {
  let [a, b] = [digitsAt(one, from), digitsAt(other, from)], lead = (one[from] === "0" || other[from] === "0") && /[1-9]\d*$/.test(one.slice(0, from).join("")) ? "1" : "";
  return Number(lead + a) - Number(lead + b) || a.length - b.length;
}
function digitsAt(characters, from) {
  return /^\d*/.exec(characters.slice(from).join(""))[0];
}

// src/formats/helm/yaml-scalars.ts
var BEST_WIDTH = 80;
function yamlString(text, position2) {
  let shape = shapeOf(text);
  return text.includes(`
`) ? shape.block && !position2.isKey ? literal(text, Math.max(position2.indent, 2)) : doubleQuoted(text, position2) : readsAsString(text) ? shape.plain ? folded(text, position2, !1) : shape.single ? singleQuoted(text, position2) : doubleQuoted(text, position2) : doubleQuoted(text, position2);
}
function readsAsString(text) {
  let scalar3 = { kind: "scalar", text, style: "plain", ...{ source: { file: "", text }, start: 0, end: 0, tag: "" } };
  return typeof resolveScalar(scalar3, "kubectl") == "string" && !/^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/.test(text) && // A number of base 60 in YAML 1.1.
  !/^\d{4}-\d\d?-\d\d?(?:[Tt ].*)?$/.test(text) && !/^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.test(text);
}
function shapeOf(text) {
  let special = /[^\n\t\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\ud800-\udfff]|\t/.test(
    text
  ), indicator = /^(?:---|\.\.\.|[#,[\]{}&*!|>'"%@`]|[?:-](?:[\s\0]|$))/.test(text) || /:(?:\s|$)|\s#/.test(text), edges = /^[ \n]|[ \n]$/.test(text), spaceBeforeBreak = / \n/.test(text);
  return {
    plain: text !== "" && !indicator && !edges && !special && !text.includes(`
`),
    single: !special && !spaceBeforeBreak && !/\n /.test(text),
    block: text !== "" && !special && !spaceBeforeBreak && !text.endsWith(" ")
  };
}
function folded(text, { indent, column, isKey, isPretty }, isQuoted) {
  if (isKey || isPretty || column + text.length <= BEST_WIDTH) return text;
  let out = "", at = column;
  for (let i = 0; i < text.length; i++) {
    let inside = !isQuoted || i > 0 && i < text.length - 1;
    text[i] === " " && text[i - 1] !== " " && text[i + 1] !== " " && inside && at > BEST_WIDTH ? (out += `
${" ".repeat(indent)}`, at = indent) : (out += text[i], at++);
  }
  return out;
}
function singleQuoted(text, position2) {
  return `'${folded(
    text,
    { ...position2, column: position2.column + 1 },
    !0
  ).replaceAll("'", "''")}'`;
}
var escapes2 = {
  "\0": "\\0",
  "\x07": "\\a",
  "\b": "\\b",
  "	": "\\t",
  "\n": "\\n",
  "\v": "\\v",
  "\f": "\\f",
  "\r": "\\r",
  "\x1B": "\\e",
  '"': '\\"',
  "\\": "\\\\",
  "\x85": "\\N",
  "\xA0": "\\_"
};
function doubleQuoted(text, { indent, column, isKey, isPretty }) {
  let out = '"', at = column + 1, afterSpace = !1, characters = [...text];
  return characters.forEach((character2, i) => {
    if (character2 === " " && !afterSpace && !isKey && !isPretty && at > BEST_WIDTH && i > 0 && i < characters.length - 1) {
      let next = characters[i + 1] === " " ? "\\" : "";
      out += `
${" ".repeat(indent)}${next}`, at = indent + next.length;
    } else {
      let written3 = escaped(character2);
      out += written3, at += written3.length;
    }
    afterSpace = character2 === " ";
  }), `${out}"`;
}
function escaped(character2) {
  let known3 = escapes2[character2];
  if (known3 !== void 0) return known3;
  let code = character2.codePointAt(0);
  return code < 32 || code >= 127 && code < 160 ? `\\x${code.toString(16).toUpperCase().padStart(2, "0")}` : code === 65279 ? "\\uFEFF" : character2;
}
function literal(text, indent) {
  let hint = /^[ \n]/.test(text) ? "2" : "", chomping = text.endsWith(`
`) ? text === `
` || text.endsWith(`

`) ? "+" : "" : "-", lines = (text.endsWith(`
`) ? text.slice(0, -1) : text).split(`
`).map((line) => line === "" ? "" : `${" ".repeat(indent)}${line}`);
  return `|${hint}${chomping}
${lines.join(`
`)}`;
}

// src/formats/helm/to-yaml.ts
function toYaml(value) {
  return written2(value, !1);
}
function toPrettyYaml(value) {
  return written2(value, !0);
}
function written2(value, isPretty) {
  let out = [];
  return write(value, { indent: 0, column: 0, isKey: !1, isPretty }, out, 0), out;
}
var DEEPEST7 = 100;
function write(value, position2, out, depth) {
  if (visit(), depth > DEEPEST7) return;
  if (value.kind === "list" && value.items.length > 0)
    return value.items.forEach((item, index) => {
      index > 0 && put(out, newLine(position2.indent)), put(out, "- ");
      let indent = position2.indent + 2;
      write(item, { ...position2, indent, column: indent }, out, depth + 1);
    });
  let entries = entriesOf2(value);
  if (!entries || entries.length === 0)
    return put(out, scalar(value, position2), traceOf(value), whyUnknown(value));
  entries.forEach(([key, each2], index) => {
    index > 0 && put(out, newLine(position2.indent));
    let name = yamlString(key, { ...position2, isKey: !0 });
    put(out, `${name}:`, each2.kind === "string" ? NO_TRACE : each2.trace), writeEntry(each2, position2, name.length, out, depth);
  });
}
function writeEntry(value, { indent, isPretty }, key, out, depth) {
  let isList = value.kind === "list" && value.items.length > 0, isMap = (entriesOf2(value)?.length ?? 0) > 0, inner = isList && !isPretty ? indent : indent + 2;
  put(out, isList || isMap ? newLine(inner) : " ");
  let column = isList || isMap ? inner : indent + key + 2;
  write(
    value,
    { indent: inner, column, isKey: !1, isPretty },
    out,
    depth + 1
  );
}
function entriesOf2(value) {
  let entries = value.kind === "dict" ? value.entries : value.kind === "object" ? value.entries() : void 0;
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
  for (let chunk of ropeOf(text, trace, why)) out.push(chunk);
}

// src/formats/helm/glob.ts
function globExpression(glob) {
  let source = glob.replace(
    /\*\*|[*?]|\{([^{}]*)\}|\[(!?)([^\]]+)\]|\\?([^])/g,
    (found, choice, negated, set, other) => found === "**" ? ".*" : found === "*" ? "[^/]*" : found === "?" ? "[^/]" : choice !== void 0 ? `(?:${choice.split(",").map(escaped2).join("|")})` : set !== void 0 ? `[${negated ? "^" : ""}${set.replace(/[\\[\]^]/g, "\\$&")}]` : escaped2(other)
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
  ["IsInstall", bool(!0)],
  ["IsUpgrade", bool(!1)],
  ["Revision", int(1)]
]), CLUSTER2 = {
  origin: [],
  unsure: ".Capabilities is what the cluster has"
}, [MAJOR, MINOR] = ["1", "35"], served = new Set(
  `v1 admissionregistration.k8s.io/v1 apiextensions.k8s.io/v1 apiregistration.k8s.io/v1 apps/v1
  authentication.k8s.io/v1 authorization.k8s.io/v1 autoscaling/v1 autoscaling/v2 batch/v1
  certificates.k8s.io/v1 coordination.k8s.io/v1 discovery.k8s.io/v1 events.k8s.io/v1
  flowcontrol.apiserver.k8s.io/v1 networking.k8s.io/v1 node.k8s.io/v1 policy/v1
  rbac.authorization.k8s.io/v1 resource.k8s.io/v1 scheduling.k8s.io/v1 storage.k8s.io/v1`.split(
    /\s+/
  )
), VERSION = `v${MAJOR}.${MINOR}.0`, kubeVersion = /* @__PURE__ */ new Map([
  ["Version", string(VERSION, CLUSTER2)],
  ["GitVersion", string(VERSION, CLUSTER2)],
  ["Major", string(MAJOR, CLUSTER2)],
  ["Minor", string(MINOR, CLUSTER2)]
]), capabilities = dict([
  [
    "KubeVersion",
    {
      ...object(".Capabilities.KubeVersion", {}, () => kubeVersion),
      words: VERSION,
      trace: CLUSTER2
    }
  ],
  [
    "APIVersions",
    object(
      ".Capabilities.APIVersions",
      {
        Has: ([version]) => bool(version !== void 0 && served.has(textOf(version)), CLUSTER2)
      },
      () => new Map([...served].map((each2) => [each2, bool(!0, CLUSTER2)]))
    )
  ],
  ["HelmVersion", dict([["Version", string("v3.22", CLUSTER2)]])]
]);
function object(name, methods, entries = () => /* @__PURE__ */ new Map()) {
  return { kind: "object", name, methods, entries, trace: NO_TRACE };
}
function chartInfo(chart, name, isRoot) {
  let info = dict([
    ["Annotations", dict()],
    ...["Version", "AppVersion", "Description", "Type", "Home", "Icon"].map(
      (key) => [key, string("")]
    )
  ]);
  for (let { key, value } of pairsOf(chart.metadata)) {
    let field = key === "apiVersion" ? "APIVersion" : key[0]?.toUpperCase() + key.slice(1);
    key !== "dependencies" && info.entries.set(field, asWords(readValue(value)));
  }
  return info.entries.set("Name", nameOf2(chart, name)), info.entries.set("IsRoot", bool(isRoot)), info;
}
function nameOf2(chart, name) {
  let said = get(chart.metadata, "name");
  return said && name === chart.name ? asWords(readValue(said)) : string(name);
}
function asWords(value) {
  return value.kind === "float" ? string(textOf(value), value.trace) : value;
}
function filesOf(chart, shelf) {
  return filesObject(chart.files, (path) => {
    let source = shelf.source(`${chart.folder}${path}`);
    return source ? stringOf([
      {
        text: source.text,
        at: { source, start: 0, end: source.text.length }
      }
    ]) : string("");
  });
}
function filesObject(paths2, read2) {
  let has3 = (path) => path !== void 0 && paths2.includes(textOf(path)), content = (path) => has3(path) ? read2(textOf(path)) : string(""), byName = (change) => stringOf(
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
        textOf(content(path)).replace(/\n$/, "").split(`
`).map((line) => string(line))
      ),
      Glob: ([pattern]) => {
        let expression = globExpression(pattern ? textOf(pattern) : "");
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
    isFile: !0,
    part: (start, end) => written(source, start, end),
    placeOf: (start, end) => ({ source, start, end }),
    leadTo: () => []
  };
}
function madeText(rope) {
  let part = slicerOf(rope);
  return {
    text: ropeText(rope),
    isFile: !1,
    part,
    placeOf: (start, end) => {
      let [first, ...others] = part(start, end);
      return first?.at && !first.trace && others.length === 0 ? first.at : void 0;
    },
    leadTo: (start) => part(start, start + 1)[0]?.trace?.origin ?? []
  };
}

// src/formats/helm/functions/arguments.ts
function known2(least, run) {
  return counted(least, (args, call) => {
    let why = args.map(whyUnknown).find((each2) => each2 !== void 0);
    return why === void 0 ? run(args, call) : unknown(why, tracesOf(args));
  });
}
function counted(least, run) {
  return (args, call) => args.length < least ? unknown(`${call.name} is given too few values here`) : run(args, call);
}
function ropes(least, run) {
  return counted(least, (args) => {
    let last = args.at(-1), others = args.slice(0, -1), why = others.map(whyUnknown).find((each2) => each2 !== void 0);
    return why !== void 0 ? unknown(why, tracesOf(args)) : { kind: "string", rope: run(others.map(wordsOf), ropeFor(last)) };
  });
}
function ropeFor(value) {
  return printed(value, "");
}
function wordsOf(value) {
  return ropeText(ropeFor(value));
}
function wholeOf(value) {
  return value.kind === "int" ? value.value : value.kind === "float" ? Math.trunc(value.value) : value.kind === "bool" ? value.value ? 1 : 0 : value.kind === "string" ? parseWhole(wordsOf(value)) : 0;
}
function parseWhole(text) {
  let plain = text.replace(/\.0*$/, ""), parts2 = /^([-+]?)(0[xX](?:_?[\da-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|0(?:_?[0-7])*|[1-9](?:_?\d)*)$/.exec(
    plain
  );
  if (!parts2) return 0;
  let digits = parts2[2].replaceAll("_", ""), size = Number(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
  return parts2[1] === "-" ? -size : size;
}
function numberOf(value) {
  if (value.kind === "string") {
    let text = wordsOf(value);
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
    let why = whyUnknown(condition);
    return why !== void 0 ? unknown(why, tracesOf([condition])) : isTrue(condition) ? yes : no;
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
  let why = args.map(whyUnknown).find((each2) => each2 !== void 0);
  if (why !== void 0) return unknown(why, tracesOf(args));
  let unsure = args.map(doubtOf).find((each2) => each2 !== void 0);
  return bool(truth, { ...tracesOf(args), unsure });
}

// src/formats/helm/functions/comparisons.ts
var comparisons = {
  eq: known2(2, (args) => {
    let [first, ...others] = args;
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
}, types = {
  slice: "[]interface {}",
  map: "map[string]interface {}",
  invalid: "<nil>"
};
function typeOf(value) {
  let kind = kindOf(value);
  return types[kind] ?? kind;
}
function ordered(holds) {
  return known2(2, ([a, b], { name }) => {
    let order = orderOf(a, b);
    return order === void 0 ? unknown(
      `${name} is given values here that have no order`,
      tracesOf([a, b])
    ) : bool(holds(order), tracesOf([a, b]));
  });
}
function orderOf(a, b) {
  let number2 = (value) => isNumber(value) ? value.value : value.kind === "nil" ? 0 : void 0, [x, y] = [number2(a), number2(b)];
  if (x !== void 0 && y !== void 0) return x - y;
  if (a.kind !== "string" || b.kind !== "string") return;
  let [one, other] = [wordsOf(a), wordsOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
var DEEPEST8 = 50;
function areEqual(a, b, depth = 0) {
  return visit(), depth > DEEPEST8 ? !1 : isNumber(a) && isNumber(b) ? a.value === b.value : a.kind !== b.kind ? !1 : a.kind === "list" && b.kind === "list" ? a.items.length === b.items.length && a.items.every((item, i) => areEqual(item, b.items[i], depth + 1)) : a.kind === "dict" && b.kind === "dict" ? a.entries.size === b.entries.size && [...a.entries].every(([key, value]) => {
    let other = b.entries.get(key);
    return other !== void 0 && areEqual(value, other, depth + 1);
  }) : a.kind === "bool" && b.kind === "bool" ? a.value === b.value : a.kind === "nil" || wordsOf(a) === wordsOf(b);
}

// src/formats/helm/functions/dicts.ts
var dicts = {
  dict: (args) => {
    let entries = /* @__PURE__ */ new Map();
    for (let i = 0; i < args.length; i += 2)
      entries.set(wordsOf(args[i]), args[i + 1] ?? string(""));
    return dict(entries);
  },
  get: ofDict((map, [key]) => map.entries.get(wordsOf(key)) ?? absent(key)),
  set: ofDict((map, [key, value]) => (map.entries.set(wordsOf(key), value), map)),
  unset: ofDict((map, [key]) => (map.entries.delete(wordsOf(key)), map)),
  hasKey: ofDict(
    (map, [key]) => bool(map.entries.has(wordsOf(key)), key ? traceOf(key) : NO_TRACE)
  ),
  pick: ofDict((map, keys) => {
    let wanted = keys.map(wordsOf);
    return dict(
      [...map.entries].filter(([key]) => wanted.includes(key)),
      map.trace
    );
  }),
  omit: ofDict((map, keys) => {
    let unwanted = keys.map(wordsOf);
    return dict(
      [...map.entries].filter(([key]) => !unwanted.includes(key)),
      map.trace
    );
  }),
  keys: counted(0, (args) => {
    let maps = args.filter(isDict);
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
    let [otherwise, map] = args.slice(-2), value = map;
    for (let key of args.slice(0, -2)) {
      if (value.kind === "unknown") return value;
      let inner = isDict(value) ? value.entries.get(wordsOf(key)) : void 0;
      if (!inner) return otherwise;
      value = inner;
    }
    return value;
  }),
  merge: merged(!1),
  mustMerge: merged(!1),
  mergeOverwrite: merged(!0),
  mustMergeOverwrite: merged(!0),
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
  return counted(1, ([map, ...others], { name }) => map.kind === "unknown" ? map : map.kind === "nil" ? run(dict([], traceOf(map)), others) : isDict(map) ? run(map, others) : unknown(`${name} is given something that is no map here`));
}
function merged(overwrites) {
  return counted(1, (args) => {
    let strange = args.find(({ kind }) => kind === "unknown");
    if (strange) return strange;
    let [first, ...others] = args, into = isDict(first) ? first : dict();
    for (let other of others)
      isDict(other) && mergeInto(into, other, overwrites, 0);
    return into;
  });
}
var DEEPEST9 = 50;
function mergeInto(into, from, overwrites, depth) {
  if (!(depth > DEEPEST9))
    for (let [key, value] of from.entries) {
      visit();
      let own = into.entries.get(key);
      isDict(own) && isDict(value) ? mergeInto(own, value, overwrites, depth + 1) : (overwrites || own === void 0 || !isTrue(own)) && into.entries.set(key, value);
    }
}

// src/formats/helm/functions/encodings.ts
var import_node_crypto = require("node:crypto");

// src/formats/helm/to-json.ts
var DEEPEST10 = 100;
function toJson(value, style = {}) {
  let out = [];
  return write2(value, style, out, `
`, 0), out;
}
function write2(value, style, out, lineBreak, depth) {
  if (visit(), depth > DEEPEST10) return;
  let inside = ([open, close], parts2) => {
    let inner = style.indent === void 0 ? "" : lineBreak + style.indent;
    out.push(fixed(open)), parts2.forEach(([key, part], index) => {
      out.push(fixed(`${index > 0 ? "," : ""}${inner}${key}`)), write2(part, style, out, lineBreak + (style.indent ?? ""), depth + 1);
    });
    let end = inner === "" || parts2.length === 0 ? "" : lineBreak;
    out.push(fixed(`${end}${close}`));
  };
  if (value.kind === "list")
    return inside(
      ["[", "]"],
      value.items.map((item) => ["", item])
    );
  if (value.kind === "dict" || value.kind === "object") {
    let entries = value.kind === "dict" ? value.entries : value.entries(), colon = style.indent === void 0 ? ":" : ": ";
    return inside(
      ["{", "}"],
      sortedEntries(entries).map(
        ([key, each2]) => [quoted(key, style) + colon, each2]
      )
    );
  }
  for (let chunk of ropeOf(
    scalar2(value, style),
    traceOf(value),
    whyUnknown(value)
  ))
    out.push(chunk);
}
function scalar2(value, style) {
  return value.kind === "nil" ? "null" : value.kind === "string" ? quoted(ropeText(value.rope), style) : value.kind === "float" ? jsonNumber(value.value) : textOf(value);
}
function jsonNumber(value) {
  return value !== 0 && Math.abs(value) < 1e-6 ? withExponent(value, 21).replace(/e-0/, "e-") : Math.abs(value) < 1e21 ? plainNumber(value) : withExponent(value, 21);
}
function plainNumber(value) {
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}
function quoted(text, { isRaw }) {
  let json2 = JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
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
  toRawJson: json({ isRaw: !0 }),
  mustToRawJson: json({ isRaw: !0 }),
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
    let rope = ropeFor(text), trace = tracesOf([text]), value = readRope(rope);
    if (value?.kind === wanted) return value;
    let why = whyUnknown(text);
    if (why !== void 0) return unknown(why, trace);
    let message = value === void 0 || value.kind === "nil" ? [] : [string("this is of another kind")];
    return wanted === "list" ? list(message, trace) : dict(
      message.map((each2) => ["Error", each2]),
      trace
    );
  });
}
function readRope(rope) {
  let { documents } = parseInner(toText(rope, openSource("", ""))), view = documents[0] && viewDocument(documents[0]);
  return view ? readValue(view) : nil({ origin: [] });
}
function encoded(args, encoding) {
  let bytes = Buffer.from(wordsOf(args[0]));
  return string(bytes.toString(encoding), tracesOf(args));
}
function decoded(args) {
  let bytes = Buffer.from(wordsOf(args[0]), "base64");
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
    let text = change(chunk.text);
    if (text === chunk.text || chunk.why !== void 0) return chunk;
    let { at } = chunk;
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
  let ropes2 = args.filter(({ kind }) => kind !== "nil").map((each2) => [
    fixed(mark),
    ...mapped(printed(each2), escape),
    fixed(mark)
  ]);
  return ropes2.length > 0 ? between(ropes2, " ") : [{ text: "", trace: tracesOf(args) }];
}
var goEscapes = {
  "\x07": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "	": "\\t",
  "\v": "\\v",
  "\\": "\\\\",
  '"': '\\"'
};
function escapedForGo(text) {
  return text.replace(/[\\"\x00-\x1f\x7f-\x9f\xa0\xad]/g, (character2) => {
    let known3 = goEscapes[character2];
    if (known3 !== void 0) return known3;
    let code = character2.charCodeAt(0).toString(16);
    return code.length < 3 && character2 < "\x80" ? `\\x${code.padStart(2, "0")}` : `\\u${code.padStart(4, "0")}`;
  });
}
function escapedForHtml(text) {
  let names = {
    '"': "&#34;",
    "'": "&#39;",
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;"
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
      fixed(`
`)
    ])
  )
};
function spaced(args) {
  return args.flatMap((value, index) => {
    let before = args[index - 1];
    return before && before.kind !== "string" && value.kind !== "string" ? [fixed(" "), ...printed(value)] : printed(value);
  });
}
var VERB = /%([-+# 0]*)(\d{0,3})(?:\.(\d{0,3}))?([a-zA-Z%])/g;
function formatted(format, args) {
  let text = ropeText(format), trace = format.length === 1 ? format[0].trace ?? NO_TRACE : NO_TRACE, out = [], next = 0, from = 0;
  for (let match3 of text.matchAll(VERB)) {
    let [whole2, flags = "", width = "", precision, verb = ""] = match3;
    if (match3.index > from && out.push({
      text: text.slice(from, match3.index),
      trace: { ...trace, origin: [] }
    }), from = match3.index + whole2.length, verb === "%") out.push(fixed("%"));
    else if (next >= args.length) out.push(fixed(`%!${verb}(MISSING)`));
    else {
      let value = verbOf(verb, args[next++], flags, precision);
      for (let chunk of padded(value, flags, width)) out.push(chunk);
    }
  }
  return from < text.length && out.push({ text: text.slice(from), trace: { ...trace, origin: [] } }), out.length > 0 ? out : [fixed("")];
}
function verbOf(verb, value, flags, precision) {
  if (value.kind === "unknown") return printed(value);
  let wrong = () => {
    let kind = value.kind === "nil" ? "" : `${kindOf(value)}=`;
    return [fixed(`%!${verb}(${kind}`), ...printed(value), fixed(")")];
  }, as = (text) => [{ text, trace: traceOf(value) }];
  switch (verb) {
    case "v":
      return printed(value);
    case "s":
      return value.kind === "string" && precision !== void 0 ? as(textOf(value).slice(0, Number(precision))) : isNumber(value) || value.kind === "bool" || value.kind === "nil" ? wrong() : printed(value);
    case "d":
      return value.kind !== "int" ? wrong() : as(
        `${flags.includes("+") && value.value >= 0 ? "+" : ""}${value.value}`
      );
    case "q":
      return value.kind === "string" ? [fixed('"'), ...mapped(value.rope, escapedForGo), fixed('"')] : wrong();
    case "t":
      return value.kind === "bool" ? printed(value) : wrong();
    case "f":
      return value.kind === "float" ? as(value.value.toFixed(Number(precision ?? 6))) : wrong();
    case "x":
      return value.kind === "int" ? as(value.value.toString(16)) : value.kind === "string" ? as(Buffer.from(textOf(value)).toString("hex")) : wrong();
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
  let missing = Number(width) - ropeText(rope).length;
  return missing > 0 ? flags.includes("-") ? [...rope, fixed(" ".repeat(missing))] : [fixed((flags.includes("0") ? "0" : " ").repeat(missing)), ...rope] : rope;
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
    fixed(`
`),
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
    let [start, end] = [Number(from), Number(to)];
    return sliceRope(rope, Math.max(start, 0), end < 0 ? 1 / 0 : end);
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
    let times = Math.max(0, wholeOf(count)), rope = ropeFor(text);
    return spendCharacters(budget, times * (ropeText(rope).length + 1)), stringOf(Array(times).fill(rope).flat());
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
  return value.kind === "list" ? value.items.filter(({ kind }) => kind !== "nil") : value.kind === "nil" ? [] : [value];
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
  let text = ropeText(rope), from = 0, to = text.length;
  for (; from < to && atStart(text[from]); ) from++;
  for (; to > from && atEnd(text[to - 1]); ) to--;
  return sliceRope(rope, from, to);
}
function truncated(rope, count) {
  let { length } = ropeText(rope);
  return count < 0 ? length + count > 0 ? sliceRope(rope, length + count) : rope : sliceRope(rope, 0, count);
}
function abbreviated(rope, width) {
  let { length } = ropeText(rope);
  return width < 4 || length <= width ? rope : [...sliceRope(rope, 0, width - 3), fixed("...")];
}
function replaced(rope, old, fresh) {
  return old === "" || old === UNKNOWN ? rope : between(splitRope(rope, old, 1 / 0), fresh);
}
function splitRope(rope, separator, most = 1e4) {
  let text = ropeText(rope), part = slicerOf(rope), cut = (from2, to) => from2 < to ? part(from2, to) : [fixed("")], parts2 = [], from = 0;
  for (; parts2.length < most - 1; ) {
    let end = endOfPart(text, separator, from);
    if (end < 0) break;
    parts2.push(cut(from, end)), from = end + separator.length;
  }
  return [...parts2, cut(from, text.length)];
}
function endOfPart(text, separator, from) {
  return separator !== "" ? text.indexOf(separator, from) : from + 1 < text.length ? from + 1 : -1;
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
      let step2 = Math.max(1, wholeOf(size)), items = listed(all), parts2 = [];
      for (let at = 0; at < items.length; at += step2)
        parts2.push(list(items.slice(at, at + step2)));
      return list(parts2, traceOf(all));
    })
  }),
  concat: known2(
    1,
    (args) => list(
      args.flatMap((each2) => each2.kind === "list" ? each2.items : []).slice(0, 1e4),
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
    let length = lengthOf(value);
    return length === void 0 ? unknown("len is given something without a length here") : int(length, traceOf(value));
  }),
  index: counted(
    1,
    ([value, ...path]) => path.reduce((at, step2) => elementOf(at, step2), value)
  )
};
function must(functions2) {
  let again = Object.entries(functions2).map(
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
    let again = (items) => list(items.slice(0, 1e4), traceOf(value));
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
      return;
  }
}
function elementOf(value, step2) {
  let missing = () => nil({ origin: [], absent: `there is no value at ${wordsOf(step2)}` });
  return value.kind === "unknown" ? value : step2.kind === "unknown" ? step2 : value.kind === "dict" ? value.entries.get(wordsOf(step2)) ?? missing() : value.kind === "object" ? value.entries().get(wordsOf(step2)) ?? missing() : isNumber(step2) ? value.kind === "list" ? value.items[step2.value] ?? missing() : value.kind === "string" ? stringOf(sliceRope(value.rope, step2.value, step2.value + 1)) : missing() : missing();
}

// src/formats/helm/functions/numbers.ts
var numbers = {
  int: whole(1, (value) => value),
  int64: whole(1, (value) => value),
  atoi: known2(1, ([text]) => {
    let words2 = wordsOf(text);
    return int(/^[-+]?\d+$/.test(words2) ? Number(words2) : 0, tracesOf([text]));
  }),
  float64: known2(1, ([value]) => float(numberOf(value), tracesOf([value]))),
  toDecimal: known2(1, ([value]) => {
    let words2 = wordsOf(value);
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
    let power = 10 ** places2;
    return Math.round(value * power) / power;
  }),
  until: known2(1, ([count]) => {
    let end = wholeOf(count);
    return counting(0, end, end < 0 ? -1 : 1, [count]);
  }),
  untilStep: known2(3, (args) => {
    let [start, end, step2] = args.map(wholeOf);
    return counting(start, end, step2, args);
  }),
  seq: known2(0, (args) => {
    let all = args.map(wholeOf), [start, step2, end] = all.length === 3 ? all : [all.length === 2 ? all[0] : 1, void 0, all.at(-1) ?? 0], by = step2 ?? (end < start ? -1 : 1), numbers2 = counted2(start, end + Math.sign(by), by);
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
    let by = wholeOf(b);
    return by === 0 ? unknown(`${name} divides by zero here`, tracesOf([a, b])) : int(run(wholeOf(a), by), tracesOf([a, b]));
  });
}
function counting(start, end, step2, args) {
  let trace = tracesOf(args);
  return list(
    counted2(start, end, step2).map((each2) => int(each2, trace)),
    trace
  );
}
function counted2(start, end, step2) {
  let numbers2 = [];
  if (step2 === 0) return numbers2;
  for (let at = start; (step2 > 0 ? at < end : at > end) && numbers2.length < 1e4; at += step2)
    numbers2.push(at);
  return numbers2;
}

// src/formats/helm/functions/outside.ts
var random = [
  "randAlphaNum",
  "randAlpha",
  "randAscii",
  "randNumeric",
  "randInt",
  "randBytes",
  "uuidv4",
  "shuffle",
  "bcrypt",
  "htpasswd",
  "genPrivateKey",
  "genCA",
  "genCAWithKey",
  "genSelfSignedCert",
  "genSelfSignedCertWithKey",
  "genSignedCert",
  "genSignedCertWithKey",
  "derivePassword",
  "buildCustomCert",
  "encryptAES",
  "decryptAES"
], time = [
  "now",
  "ago",
  "date",
  "dateInZone",
  "date_in_zone",
  "dateModify",
  "date_modify",
  "mustDateModify",
  "must_date_modify",
  "duration",
  "durationRound",
  "htmlDate",
  "htmlDateInZone",
  "toDate",
  "mustToDate",
  "unixEpoch"
], outside = {
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
), paths = {
  ...both("base", (path) => import_node_path.posix.basename(path) || (path ? "/" : ".")),
  ...both("dir", (path) => import_node_path.posix.dirname(path)),
  ...both("clean", (path) => import_node_path.posix.normalize(path).replace(/(?<=.)\/$/, "")),
  ...both("ext", (path) => /\.[^./]*$/.exec(path)?.[0] ?? ""),
  isAbs,
  osIsAbs: isAbs
};
function both(name, change) {
  let run = ropes(1, (_, rope) => mapped(rope, change));
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
  let found = /^\\([pP])(?:\{(\^?)(\w+)\}|([A-Z]))/.exec(rest);
  if (!found) return;
  let [all, letter, negated, long, short] = found, isNot = letter === "P" != (negated === "^"), name = long ?? short ?? "", whole2 = /^[A-Z][a-z]?$/.test(name) ? name : `Script=${name}`;
  return { text: `\\${isNot ? "P" : "p"}{${whole2}}`, length: all.length };
}
var controls = {
  a: "\x07",
  f: "\f",
  t: "	",
  n: `
`,
  r: "\r",
  v: "\v"
};
function characterAt(rest) {
  let coded = /^\\(?:x\{([\da-fA-F]{1,6})\}|x([\da-fA-F]{2})|(0[0-7]{0,2}|[1-7][0-7]{2}))/.exec(
    rest
  );
  if (coded) {
    let [all, long, hex, octal] = coded, code = octal ? parseInt(octal, 8) : parseInt(long ?? hex, 16);
    return code > 1114111 ? void 0 : { character: String.fromCodePoint(code), length: all.length };
  }
  let letter = rest[1] ?? "", control = controls[letter];
  return control !== void 0 ? { character: control, length: 2 } : /^[!-/:-@[-`{-~]$/.test(letter) ? { character: letter, length: 2 } : void 0;
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
  let at = start + 1, inner = "", isNegated = pattern[at] === "^";
  isNegated && at++;
  for (let isFirst = !0; isFirst || pattern[at] !== "]"; isFirst = !1) {
    let member = memberAt(pattern, at);
    if (!member) return;
    inner += ignoresCase ? bothCases(member.text) : member.text, at += member.length;
  }
  return { text: `[${isNegated ? "^" : ""}${inner}]`, length: at + 1 - start };
}
function bothCases(member) {
  return /^([a-zA-Z])(?:-([a-zA-Z]))?$/.exec(member) ? member.toLowerCase() + member.toUpperCase() : member;
}
function memberAt(pattern, at) {
  let rest = pattern.slice(at), named2 = /^\[:(\^?)(\w+):\]/.exec(rest);
  if (named2 && Object.hasOwn(posix2, named2[2]))
    return named2[1] === "" ? { text: posix2[named2[2]], length: named2[0].length } : void 0;
  let set = /^\\[dDwW]/.exec(rest);
  if (set) return { text: set[0], length: 2 };
  if (/^\\s/.test(rest)) return { text: "\\t\\n\\f\\r ", length: 2 };
  if (/^\\S/.test(rest)) return { text: "\\S\\v", length: 2 };
  let property = propertyAt(rest);
  if (property) return property;
  let first = classCharacter(rest);
  if (!first) return;
  let tail = rest.slice(first.length), last = /^-[^\]]/.test(tail) ? classCharacter(tail.slice(1)) : void 0, text = quoted3(first.character);
  return last ? {
    text: `${text}-${quoted3(last.character)}`,
    length: first.length + 1 + last.length
  } : { text, length: first.length };
}
function classCharacter(rest) {
  if (rest === "") return;
  if (rest.startsWith("\\")) return characterAt(rest);
  let character2 = String.fromCodePoint(rest.codePointAt(0));
  return { character: character2, length: character2.length };
}

// src/formats/terraform/functions/regex-translate.ts
function translateRegex(pattern) {
  let state = {
    pattern,
    at: 0,
    out: "",
    flags: "",
    names: [],
    groups: 0,
    unbounded: 0,
    isRisky: !1,
    wasGroupVarying: !1,
    open: [{ flags: "", varies: !1 }]
  };
  for (; state.at < pattern.length; ) {
    let why = step(state);
    if (why !== void 0) return { why };
  }
  if (state.open.length > 1)
    return { why: "a `(` of the pattern is not closed" };
  let { out, names, groups } = state;
  if (names.length > 0 && names.length < groups)
    return { why: "the pattern has groups with and without a name" };
  let isRisky = state.isRisky || state.unbounded > 3;
  return { source: out, flags: "u", names, groups, isRisky };
}
function step(state) {
  let { pattern, at } = state, character2 = String.fromCodePoint(pattern.codePointAt(at));
  return (Object.hasOwn(readers, character2) ? readers[character2] : readLiteral2)(state, character2);
}
var readers = {
  "(": openGroup,
  ")": closeGroup,
  "[": readClass,
  "\\": readEscape,
  "|": (state) => (state.open.at(-1).varies = !0, put2(state, "|", 1)),
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
  state.out += text, state.at += length, state.wasGroupVarying = !1;
}
function readLiteral2(state, character2) {
  return put2(state, literal2(state, character2), character2.length);
}
function literal2(state, character2) {
  let cases = has2(state, "i") ? casesOf(character2) : [character2];
  return cases.length > 1 ? `[${cases.map(quoted3).join("")}]` : quoted3(character2);
}
function casesOf(character2) {
  let all = [character2, character2.toLowerCase(), character2.toUpperCase()];
  return [...new Set(all)].filter((each2) => Array.from(each2).length === 1);
}
function openGroup(state) {
  let rest = state.pattern.slice(state.at, state.at + 200);
  if (!rest.startsWith("(?"))
    return state.groups++, enter2(state, "(", 1, state.flags);
  let named2 = /^\(\?P?<(\w+)>/.exec(rest);
  if (named2)
    return state.groups++, state.names.push(named2[1]), enter2(state, "(", named2[0].length, state.flags);
  let flags = /^\(\?([imsU]*)(?:-([imsU]+))?([:)])/.exec(rest);
  if (!flags) return "the pattern has a group of a kind that RE2 does not know";
  let [all, on = "", off2 = "", end] = flags, now = Array.from(state.flags + on).filter(
    (each2) => !off2.includes(each2)
  );
  return end === ":" ? enter2(state, "(?:", all.length, now.join("")) : (state.flags = now.join(""), put2(state, "", all.length));
}
function enter2(state, text, length, flags) {
  return state.open.push({ flags: state.flags, varies: !1 }), state.flags = flags, put2(state, text, length);
}
function closeGroup(state) {
  if (state.open.length === 1) return "a `)` of the pattern closes nothing";
  let { flags, varies } = state.open.pop();
  put2(state, ")", 1), state.flags = flags, state.wasGroupVarying = varies, varies && (state.open.at(-1).varies = !0);
}
function readBraces(state) {
  let found = /^\{(\d+)(,?)(\d*)\}/.exec(
    state.pattern.slice(state.at, state.at + 20)
  );
  if (!found) return readLiteral2(state, "{");
  let [all, least, comma, most] = found;
  return Number(least) > 1e3 || Number(most) > 1e3 ? "the pattern repeats more than 1000 times" : repeatWith(state, all, comma !== "" && most === "");
}
function repeat(state, character2) {
  return repeatWith(state, character2, character2 !== "?");
}
function repeatWith(state, written3, isUnbounded) {
  let { pattern, wasGroupVarying } = state, after = pattern[state.at + written3.length], isLazy = after === "?" !== has2(state, "U"), length = written3.length + (after === "?" ? 1 : 0);
  return /^(?:[*+?]|\{\d+,?\d*\})/.test(pattern.slice(state.at + length)) ? "the pattern repeats a repetition" : (isUnbounded && (state.unbounded++, state.open.at(-1).varies = !0, wasGroupVarying && (state.isRisky = !0)), put2(state, written3 + (isLazy ? "?" : ""), length));
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
  let rest = state.pattern.slice(state.at);
  if (rest.startsWith("\\Q")) return readQuoted2(state, rest);
  let letter = rest[1] ?? "";
  if (Object.hasOwn(simpleEscapes, letter))
    return put2(state, simpleEscapes[letter], 2);
  let set = propertyAt(rest);
  if (set) return put2(state, set.text, set.length);
  let found = characterAt(rest);
  return found ? put2(state, literal2(state, found.character), found.length) : "the pattern has an escape that RE2 does not know";
}
function readQuoted2(state, rest) {
  let end = rest.indexOf("\\E"), inner = rest.slice(2, end < 0 ? void 0 : end), text = Array.from(inner, (each2) => literal2(state, each2)).join("");
  return put2(state, text, end < 0 ? rest.length : end + 2);
}
function readClass(state) {
  let found = classAt(state.pattern, state.at, has2(state, "i"));
  return found ? put2(state, found.text, found.length) : "a `[` of the pattern is not closed, or has an unknown escape";
}

// src/formats/terraform/functions/regex-run.ts
var compiled = /* @__PURE__ */ new Map();
function compileRegex(pattern) {
  let known3 = compiled.get(pattern);
  if (known3) return known3;
  let made = compile(pattern);
  return compiled.size < 500 && compiled.set(pattern, made), made;
}
function compile(pattern) {
  if (pattern.length > 2e3) return { why: "the pattern is too long" };
  let translated = translateRegex(pattern);
  if ("why" in translated) return translated;
  let { source, flags, ...rest } = translated;
  try {
    return { ...rest, expression: new RegExp(source, `${flags}gd`) };
  } catch {
    return { why: "the pattern cannot be read" };
  }
}
var mostCharacters = 2e5, longestWait = 250, stepsOfOne = 1e3;
function matchesOf(regex, text, all) {
  if (text.length > mostCharacters) return;
  let run = () => search(regex.expression, text, all);
  return regex.isRisky || text.length > 2e3 ? withinTime(run) : run();
}
function search(expression, text, all) {
  let matches = [];
  expression.lastIndex = 0;
  let lastEnd = -1;
  for (let match3 = expression.exec(text); match3; match3 = expression.exec(text)) {
    let end = match3.index + match3[0].length, isEmpty = match3[0] === "";
    if (isEmpty && match3.index === lastEnd || matches.push(match3), !all) break;
    if (lastEnd = end, isEmpty) {
      if (end >= text.length) break;
      expression.lastIndex = end + (text.codePointAt(end) > 65535 ? 2 : 1);
    }
  }
  return matches;
}
function withinTime(run) {
  let { createContext, runInContext } = process.getBuiltinModule("node:vm");
  (0, import_budget10.spend)(stepsOfOne);
  let start = performance.now();
  try {
    return runInContext("run()", createContext({ run }), {
      timeout: longestWait
    });
  } catch {
    return;
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
    let most = count ? wholeOf(count) : -1, cuts = most > 0 ? matches.slice(0, most - 1) : matches, parts2 = [], from = 0;
    for (let match3 of cuts)
      parts2.push(text.slice(from, match3.index)), from = match3.index + match3[0].length;
    return parts2.push(text.slice(from)), list(parts2.map((part) => string(part, tracesOf(args))));
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
  let run = known2(at + 1, (args, call) => {
    let [pattern, text, ...others] = args, regex = compileRegex(wordsOf(pattern)), matches = "why" in regex ? void 0 : matchesOf(regex, wordsOf(text), !0);
    return matches ? use(matches, wordsOf(text), others, args) : unknown(`${call.name} cannot use this pattern`, tracesOf(args));
  }), must2 = `must${name[0].toUpperCase()}${name.slice(1)}`;
  return { [name]: run, [must2]: run };
}
function limited(matches, count) {
  let most = count ? wholeOf(count) : -1;
  return most < 0 ? matches : matches.slice(0, most);
}
function spliced(matches, text, fresh) {
  let out = "", from = 0;
  for (let match3 of matches)
    out += text.slice(from, match3.index) + fresh(match3), from = match3.index + match3[0].length;
  return out + text.slice(from);
}
function filled(template, match3) {
  return template.replace(
    /\$(?:\$|\{(\w+)\}|(\w+))/g,
    (_, braced, plain) => {
      let name = braced ?? plain;
      return name === void 0 ? "$" : (/^\d+$/.test(name) ? match3[Number(name)] : match3.groups?.[name]) ?? "";
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
  let parts2 = VERSION2.exec(text.trim());
  return parts2 ? { numbers: parts2.slice(1, 4).flatMap((part) => part ? Number(part) : []), prerelease: parts2[4] ?? "", metadata: parts2[5] ?? "" } : void 0;
}
function matchesRange(range, text) {
  let version = parseVersion(text);
  if (!version) return;
  let any = !1;
  for (let alternative of range.split("||")) {
    let bounds = boundsOf(alternative.trim());
    if (!bounds) return;
    any ||= bounds.every((bound) => satisfies(version, bound));
  }
  return any;
}
function boundsOf(text) {
  let hyphen = /^(\S+)\s+-\s+(\S+)$/.exec(text), bounds = (hyphen ? [`>=${hyphen[1]}`, `<=${hyphen[2]}`] : text.replace(/([<>=!~^]+)\s+/g, "$1").split(/[\s,]+/).filter(Boolean)).map(boundOf);
  return bounds.includes(void 0) || bounds.length === 0 ? void 0 : bounds;
}
function boundOf(word) {
  let parts2 = /^(=<|=>|>=|<=|!=|[=<>~^]|)(.*)$/.exec(word), [operator = "", rest = ""] = [parts2[1], parts2[2]];
  if (/^[xX*]$/.test(rest))
    return { operator: ">=", version: { ...NONE2, prerelease: "0" } };
  let version = parseVersion(rest.replace(/(?:\.[xX*])+$/, ""));
  return version && { operator, version };
}
var NONE2 = { numbers: [0, 0, 0], prerelease: "", metadata: "" };
function satisfies(version, { operator, version: bound }) {
  if (version.prerelease !== "" && bound.prerelease === "") return !1;
  let order = compareVersions(version, bound), given = bound.numbers.length, sameUpTo = (count) => bound.numbers.slice(0, count).every((number2, i) => number2 === (version.numbers[i] ?? 0));
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
      let leading = bound.numbers.findIndex((number2) => number2 > 0);
      return order >= 0 && sameUpTo((leading < 0 ? given - 1 : leading) + 1);
    }
    default:
      return given < 3 ? order >= 0 && sameUpTo(given) : order === 0;
  }
}
function compareVersions(a, b) {
  for (let i = 0; i < 3; i++) {
    let difference = (a.numbers[i] ?? 0) - (b.numbers[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.prerelease === b.prerelease ? 0 : a.prerelease === "" ? 1 : b.prerelease === "" ? -1 : comparePrereleases(a.prerelease.split("."), b.prerelease.split("."));
}
function comparePrereleases(a, b) {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    let [x, y] = [a[i], b[i]];
    if (x === void 0 || y === void 0) return x === void 0 ? -1 : 1;
    if (x === y) continue;
    let numbers2 = [x, y].map((part) => /^\d+$/.test(part));
    return numbers2[0] && numbers2[1] ? Number(x) - Number(y) : numbers2[0] !== numbers2[1] ? numbers2[0] ? -1 : 1 : x < y ? -1 : 1;
  }
  return 0;
}

// src/formats/helm/functions/versions.ts
var versions = {
  semverCompare: known2(2, (args) => {
    let [range, version] = args.map(wordsOf), matches = matchesRange(range, version);
    return matches === void 0 ? unknown(`semverCompare cannot read ${range} or ${version}`) : bool(matches, tracesOf(args));
  }),
  semver: known2(1, (args) => {
    let text = wordsOf(args[0]), version = parseVersion(text), trace = tracesOf(args);
    if (!version) return unknown(`${text} is no version`, trace);
    let [major, minor, patch] = version.numbers;
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
    choices,
    comparisons,
    dicts,
    encodings,
    formats,
    letters,
    lists,
    numbers,
    outside,
    paths,
    patterns2,
    quotes,
    templates,
    texts,
    versions
  ].flatMap((table) => Object.entries(table))
);
function functionNamed(name) {
  return functions.get(name);
}

// src/formats/helm/evaluate.ts
function evaluatePipe(pipe, dot, frame) {
  return deeper(frame.run.budget, () => {
    let value;
    for (let command of pipe.commands)
      value = evaluateCommand(command, dot, frame, value);
    return value ?? NIL;
  });
}
function setVariables(pipe, value, frame) {
  for (let name of pipe.variables)
    pipe.assigns ? assign2(frame, name, value) : frame.variables.push({ name, value });
}
function assign2(frame, name, value) {
  let variable = frame.variables.findLast((each2) => each2.name === name);
  variable && (variable.value = value);
}
function evaluateCommand({ operands, start, end }, dot, frame, last) {
  spendStep(frame.run.budget);
  let by = () => frame.text.placeOf(start, end), [first, ...others] = operands, args = () => {
    let values = others.map((each2) => evaluateOperand(each2, dot, frame));
    return last ? [...values, last] : values;
  };
  return first.kind === "function" ? first.name === "and" || first.name === "or" ? firstThat(first.name === "or", others, dot, frame, last) : callFunction(first.name, args(), frame, by) : others.length === 0 && !last ? evaluateOperand(first, dot, frame) : "names" in first ? follow2(baseOf(first, dot, frame), first, frame, args()) : evaluateOperand(first, dot, frame);
}
function evaluateOperand(operand, dot, frame) {
  switch (operand.kind) {
    case "dot":
      return dot;
    case "nil":
      return NIL;
    case "pipe": {
      let value = evaluatePipe(operand, dot, frame);
      return setVariables(operand, value, frame), value;
    }
    case "function":
      return callFunction(operand.name, [], frame, () => {
      });
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
  let before = constants.get(operand);
  if (before) return before;
  let at = text.placeOf(operand.start, operand.end), origin = at ? [literalAt(at)] : text.leadTo(operand.start), value = constantOf(operand, { origin });
  return constants.set(operand, value), value;
}
function constantOf(operand, trace) {
  return operand.kind === "bool" ? bool(operand.value, trace) : operand.kind === "string" ? string(operand.value, trace) : operand.isFloat ? float(operand.value, trace) : int(operand.value, trace);
}
function baseOf(path, dot, frame) {
  return path.kind === "field" ? dot : path.kind === "chain" ? evaluateOperand(path.of, dot, frame) : frame.variables.findLast(({ name }) => name === path.name)?.value ?? unknown(`the variable ${path.name} is not set here`);
}
function follow2(base, path, frame, args) {
  let value = base;
  return path.names.forEach((name, index) => {
    let isLast = index === path.names.length - 1;
    value = fieldOf(
      value,
      name,
      isLast ? args : [],
      () => wordsFor(path, frame)
    );
  }), value;
}
function wordsFor(path, { text }) {
  let words2 = text.text.slice(path.start, path.end);
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
      let method = value.methods[name];
      return method ? method(args) : value.entries().get(name) ?? unknown(`${value.name}.${name} is not understood`);
    }
    default:
      return unknown(why());
  }
}
function firstThat(wanted, operands, dot, frame, last) {
  let value, doubt;
  for (let operand of operands) {
    value = evaluateOperand(operand, dot, frame);
    let why = doubtOf(value);
    if (isTrue(value) === wanted && why === void 0)
      return doubt === void 0 ? value : doubted2(value, doubt);
    if (doubt ??= why, isTrue(value) === wanted && doubt !== void 0)
      return doubted2(value, doubt);
  }
  let answer = last ?? value ?? NIL;
  return doubt === void 0 ? answer : doubted2(answer, doubt);
}
function doubted2(value, why) {
  return value.kind === "unknown" || value.kind === "string" ? value : { ...value, trace: { ...value.trace, unsure: why } };
}
function callFunction(name, args, { run }, by) {
  let call = functionNamed(name);
  return call ? (spendStep(
    run.budget,
    args.reduce((sum, each2) => sum + sizeOf(each2), 0)
  ), call(args, {
    name,
    budget: run.budget,
    include: (template, dot) => run.include(template, dot, run, by()),
    expand: (template, dot) => run.expand(template, dot, run)
  })) : unknown(`${name} is not understood`, NO_TRACE);
}
function sizeOf(value) {
  return value.kind === "list" ? value.items.length >> 4 : value.kind === "dict" ? value.entries.size >> 4 : value.kind !== "string" ? 0 : value.rope.reduce(
    (sum, { text }) => sum + (text.length >> 8),
    value.rope.length
  );
}

// src/formats/helm/rounds.ts
function someRound(value) {
  let why = value.kind === "unknown" ? value.why : traceOf(value).absent ?? "this list is empty";
  return [unknown(why), unknown(why, traceOf(value))];
}
function roundsOf(value, { run }) {
  if (value.kind === "unknown" || value.kind === "string" || value.kind === "bool" || value.kind === "float")
    return value.kind === "unknown" ? void 0 : none();
  return rounds();
  function* rounds() {
    if (value.kind === "list")
      for (let [index, item] of value.items.entries())
        yield [int(index), item];
    if (value.kind === "int")
      for (let index = 0; index < value.value; index++)
        spendStep(run.budget), yield [int(index), int(index, value.trace)];
    if (value.kind !== "dict" && value.kind !== "object") return;
    let entries = value.kind === "dict" ? value.entries : value.entries();
    for (let [key, item] of sortedEntries(entries))
      yield [string(key, value.trace), item];
  }
}
function* none() {
}

// src/formats/helm/walk.ts
function printTemplate({ text, body }, dot, run) {
  let out = [], variables = [{ name: "$", value: dot }];
  return deeper(run.budget, () => walk(body, dot, { run, text, variables }, out)), out;
}
function includeTemplate(name, dot, run, by) {
  let template = run.templates.get(name);
  return template && by && remember(run.uses, template.body, by), template ? printTemplate(template, dot, run) : [{ text: UNKNOWN, why: run.missing(name), trace: NO_TRACE }];
}
var MOST_USES = 3;
function remember(uses, body, by) {
  let before = uses.get(body);
  before ? before.length < MOST_USES && !before.some((each2) => each2.source === by.source && each2.start === by.start) && before.push(by) : uses.set(body, [by]);
}
function expandText(rope, dot, run) {
  let text = ropeText(rope);
  if (!text.includes("{{")) return rope;
  let read2 = parseTemplate(text);
  if (isFailure(read2)) {
    let why = `the text that tpl is given is no template: ${read2.reason}`;
    return [{ text: UNKNOWN, why, trace: traceOfRope(rope) }];
  }
  let inner = madeText(rope), templates2 = new Map(run.templates);
  for (let { name, body } of read2.defines)
    templates2.set(name, { text: inner, body });
  return printTemplate(
    { text: inner, body: read2.body },
    dot,
    read2.defines.length > 0 ? { ...run, templates: templates2 } : run
  );
}
function walk(nodes, dot, frame, out) {
  for (let node of nodes) {
    spendStep(frame.run.budget);
    let jump = walkNode(node, dot, frame, out);
    if (jump) return jump;
  }
}
function walkNode(node, dot, frame, out) {
  switch (node.kind) {
    case "text":
      print(frame.text.part(node.start, node.end), frame, out);
      return;
    case "action":
      printAction(node, dot, frame, out);
      return;
    case "template":
      callTemplate(node, dot, frame, out);
      return;
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
  for (let chunk of rope)
    spendCharacters(run.budget, chunk.text.length + 1), out.push(chunk);
}
function printAction({ pipe, start, end }, dot, frame, out) {
  let value = evaluatePipe(pipe, dot, frame);
  if (setVariables(pipe, value, frame), pipe.variables.length > 0) return;
  let { text } = frame, place = text.placeOf(start, end), through = place ? [] : text.leadTo(start);
  print(printedAt(printed(value, ""), place, through), frame, out);
}
function callTemplate({ name, pipe, start, end }, dot, frame, out) {
  let value = pipe ? evaluatePipe(pipe, dot, frame) : NIL;
  pipe && setVariables(pipe, value, frame);
  let by = frame.text.placeOf(start, end);
  print(includeTemplate(name, value, frame.run, by), frame, out);
}
function inScope(frame, inside) {
  let before = frame.variables.length;
  return deeper(frame.run.budget, () => {
    try {
      return inside();
    } finally {
      frame.variables.length = before;
    }
  });
}
function walkChoice(node, dot, frame, out) {
  let value = evaluatePipe(node.pipe, dot, frame);
  if (setVariables(node.pipe, value, frame), !decide(node, isTrue(value), value, frame)) return walk(node.otherwise ?? [], dot, frame, out);
  let inner = node.kind === "with" ? somethingIn(value) : dot;
  return walk(node.body, inner, frame, out);
}
function decide(node, truth, value, { run, text }) {
  return text.isFile ? run.decide(node, truth, doubtOf(value)) : truth;
}
function somethingIn(value) {
  return isTrue(value) || value.kind !== "nil" ? value : unknown(value.trace.absent ?? "it has no value", value.trace);
}
function walkRange(node, dot, frame, out) {
  let value = evaluatePipe(node.pipe, dot, frame), rounds = roundsOf(value, frame), goesOn = rounds === void 0 || !rounds.next().done;
  if (!decide(node, goesOn, value, frame))
    return walk(node.otherwise ?? [], dot, frame, out);
  let all = rounds === void 0 || !goesOn ? [someRound(value)] : roundsOf(value, frame);
  for (let [index, item] of all)
    if (inScope(frame, () => (setRound(node, index, item, frame), walk(node.body, item, frame, out))) === "break") break;
}
function setRound({ pipe }, index, item, frame) {
  let values = pipe.variables.length > 1 ? [index, item] : [item];
  pipe.variables.forEach((name, at) => {
    pipe.assigns ? assign2(frame, name, values[at]) : frame.variables.push({ name, value: values[at] });
  });
}

// src/formats/helm/render.ts
function readTemplates(tree, shelf, problems) {
  let files = [];
  return collect(tree, tree.name), files.sort(byDepth);
  function collect(each2, path) {
    for (let child of each2.children)
      collect(child, `${path}/charts/${child.name}`);
    for (let file of each2.chart.templates) {
      let isPartial = /(?:^|\/)_[^/]*$/.test(file);
      if (each2.chart.isLibrary && !isPartial) continue;
      let source = shelf.source(`${each2.chart.folder}${file}`);
      if (!source) continue;
      let template = parseOnce(source, problems);
      template && files.push({
        name: `${path}/${file}`,
        source,
        template,
        tree: each2,
        isManifest: !isPartial && !/(?:^|\/)NOTES\.txt$/.test(file),
        base: `${path}/templates`
      });
    }
  }
}
var parsed = /* @__PURE__ */ new WeakMap();
function parseOnce(source, problems) {
  if (parsed.has(source)) return parsed.get(source);
  let read2 = parseTemplate(source.text), template = isFailure(read2) ? void 0 : read2;
  return parsed.set(source, template), isFailure(read2) && problems.push({
    span: spanOf(source, read2.at, Math.min(read2.end, source.text.length)),
    severity: "warning",
    message: `this Helm template cannot be read: ${read2.reason}. Correct it here, or leave the file out with --exclude`
  }), template;
}
function byDepth(a, b) {
  let depth = (name) => name.split("/").length;
  return depth(b.name) - depth(a.name) || (a.name < b.name ? 1 : a.name > b.name ? -1 : 0);
}
function render(stage, { decide: decide2, problems, uses, only }) {
  let { tree, files, values, shelf } = stage;
  if (stage.isTooMuch) return [];
  let scopes = scopesOf(tree, copyDict(values), shelf), budget = openBudget(), templates2 = namedTemplates(files), rendered = [];
  for (let file of files) {
    if (/(?:^|\/)_[^/]*$/.test(file.name) || only && !only.has(file.name)) continue;
    let run = {
      templates: templates2,
      budget,
      uses,
      missing: (name) => missingTemplate(name, tree),
      decide: (node, truth, doubt) => decide2(node, truth, doubt, file),
      include: includeTemplate,
      expand: expandText
    }, scope = scopes.get(file.tree);
    scope.entries.set(
      "Template",
      dict([
        ["Name", string(file.name)],
        ["BasePath", string(file.base)]
      ])
    );
    try {
      budget.depth = 0;
      let rope = within(
        budget,
        () => printTemplate(templates2.get(file.name), scope, run)
      );
      file.isManifest && rendered.push({ file, rope });
    } catch (error) {
      if (!(error instanceof TooMuch || error instanceof RangeError))
        throw error;
      let why = error instanceof TooMuch ? error.message : "its templates include each other without end";
      problems.push({
        span: spanOf(file.source, 0, 0),
        severity: "warning",
        message: `this Helm template was not checked: ${why}. Check what Helm makes of it: helm template CHART | portcullis -`
      }), stage.isTooMuch ||= refill(budget);
    }
  }
  return rendered;
}
function namedTemplates(files) {
  let templates2 = /* @__PURE__ */ new Map();
  for (let { name, source, template } of files) {
    let text = fileText(source);
    templates2.set(name, { text, body: template.body });
    for (let { name: name2, body } of template.defines)
      templates2.set(name2, { text, body });
  }
  return templates2;
}
function missingTemplate(name, tree) {
  let missing = missingIn(tree).map((each2) => each2.name);
  if (missing.length === 0) return `no template defines "${name}"`;
  let likely2 = missing.filter((each2) => name.startsWith(`${each2}.`)), charts = (likely2.length > 0 ? likely2 : missing).join(", ");
  return `no template here defines "${name}", and the chart ${charts} is not in charts/`;
}
function missingIn(tree) {
  return [...tree.missing, ...tree.children.flatMap(missingIn)];
}
function scopesOf(tree, values, shelf) {
  let scopes = /* @__PURE__ */ new Map();
  return enter3(tree, values, !0), scopes;
  function enter3(each2, own, isRoot) {
    let subcharts = dict(), scope = dict([
      ["Chart", chartInfo(each2.chart, each2.name, isRoot)],
      ["Files", filesOf(each2.chart, shelf)],
      ["Release", release],
      ["Capabilities", capabilities],
      ["Values", own],
      ["Subcharts", subcharts]
    ]);
    scopes.set(each2, scope);
    for (let child of each2.children) {
      let inner = own.kind === "dict" ? own.entries.get(child.name) : void 0;
      subcharts.entries.set(
        child.name,
        enter3(child, inner?.kind === "dict" ? inner : dict(), !1)
      );
    }
    return scope;
  }
}

// src/formats/helm/stage.ts
function stageOf(chart, given, takesAll, shelf, problems = []) {
  let tree = treeOf(chart, given, takesAll), files = readTemplates(tree, shelf, problems), values = coalesce(tree, given);
  return { tree, files, values, shelf, isTooMuch: !1 };
}
function printed2(stage, decide2, uses, { only, memory = /* @__PURE__ */ new Map(), problems = [] } = {}) {
  return readManifests(render(stage, { decide: decide2, problems, uses, only }), memory);
}

// src/formats/helm/untaken.ts
var ROUNDS = 6, MOST_SINGLE = 40;
async function tryUntaken(stage, sides, { memory, uses }, found) {
  let forced = /* @__PURE__ */ new Map(), texts2 = textsOf(stage.files), single = MOST_SINGLE;
  for (let round = 0; round < ROUNDS; round++) {
    let untaken = untakenSides(sides, forced, (node) => texts2.get(node));
    if (untaken.size === 0) return;
    let before = new Map(forced);
    for (let [node, side] of untaken) forced.set(node, side);
    let only = new Set(
      [...untaken.keys()].flatMap((node) => [...sides.files.get(node)])
    ), decide2 = decideBy(sides, forced), { exposures, broken } = await printed2(stage, decide2, uses, {
      only,
      memory
    });
    found.addPossible(exposures, (each2) => switchedOff(each2, stage, forced));
    for (let [node, side] of untaken) {
      let files = new Set(
        [...sides.files.get(node)].filter((file) => broken.has(file))
      );
      if (files.size === 0 || single-- <= 0) continue;
      let alone = new Map([...before, [node, side]]), again = await printed2(stage, decideBy(sides, alone), uses, {
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
  let texts2 = /* @__PURE__ */ new Map();
  for (let { source, template } of files) {
    let visit2 = (nodes) => {
      for (let node of nodes)
        "body" in node && (texts2.set(node, source.text), visit2(node.body), visit2(node.otherwise ?? []));
    };
    visit2(template.body);
    for (let { body } of template.defines) visit2(body);
  }
  return texts2;
}
function switchedOff(exposure, { files }, forced) {
  let place = placeOf4(exposure), file = files.find(({ source }) => source.file === place?.file);
  if (!file || !place) return [];
  let bodies = [file.template, ...file.template.defines];
  for (let { body } of bodies) {
    let node = forcedAround(body, place.start, forced);
    if (!node) continue;
    return [{ span: spanOf(file.source, node.start, node.end), message: "the values leave this block out; others may print it" }];
  }
  return [];
}

// src/formats/helm/check-chart.ts
var MOST_CANDIDATES = 30;
async function checkChart(chart, shelf, candidates, renderer) {
  let problems = [], found = openFound(), seen = { sides: openSides(), memory: /* @__PURE__ */ new Map(), uses: /* @__PURE__ */ new Map() }, { sides, memory, uses } = seen, own = stageOf(chart, dict(), !1, shelf, problems), asWritten = decideBy(sides, /* @__PURE__ */ new Map()), ours = await printed2(own, asWritten, uses, { problems, memory }), rendered = renderer && renderedBy(renderer, chart, own, memory), helms = rendered && "exposures" in rendered ? rendered : void 0, refused2 = rendered && "problem" in rendered ? [rendered.problem] : [], main = helms ?? ours, turned = helms ? void 0 : await turnDoubtful(own, seen);
  found.addSure(main.exposures, turned ?? main.exposures);
  for (let file of candidates.slice(0, MOST_CANDIDATES)) {
    let stage = stageOf(chart, valuesOf(shelf, file), !1, shelf), decide2 = decideBy(openSides(), /* @__PURE__ */ new Map()), { exposures } = await printed2(stage, decide2, uses);
    found.addOfFile(exposures, firstLineOf2(file, shelf));
  }
  found.addPossible(turned ?? [], () => []);
  let all = own.tree.leavesOut ? stageOf(chart, dict(), !0, shelf) : own;
  all !== own && found.addPossible(await furtherIn(all, own, seen), () => []), await tryUntaken(all, sides, { memory, uses }, found);
  let files = [`${chart.folder}values.yaml`, ...candidates];
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
  if (sides.doubtful.size === 0) return;
  let only = new Set(sides.doubtful), decide2 = decideBy(sides, /* @__PURE__ */ new Map(), !0), printing = { only, memory: new Map(memory) };
  return (await printed2(stage, decide2, uses, printing)).exposures;
}
async function furtherIn(all, own, { sides, memory, uses }) {
  let names = new Set(own.files.map(({ name }) => name)), further = all.files.filter(({ name }) => !names.has(name)), only = new Set(further.map(({ name }) => name)), decide2 = decideBy(sides, /* @__PURE__ */ new Map());
  return (await printed2(all, decide2, uses, { only, memory })).exposures;
}
function withUses(exposure, { files }, uses) {
  let place = placeOf4(exposure), define2 = files.find(({ source }) => source.file === place?.file)?.template.defines.find(
    ({ start, end }) => place && start <= place.start && place.end <= end
  ), users = define2 && uses.get(define2.body);
  if (!users) return exposure;
  let message = `${define2.name} is included here`, related = users.map(({ source, start, end }) => ({
    span: spanOf(source, start, end),
    message
  }));
  return { ...exposure, related: [...exposure.related, ...related] };
}
function firstLineOf2(file, shelf) {
  let source = shelf.source(file);
  if (!source) return [];
  let end = /\r?\n/.exec(source.text)?.index ?? source.text.length;
  return [{ span: spanOf(source, 0, end), message: "with the values of this file" }];
}

// src/formats/helm/comments.ts
function templateComments(source, word) {
  return word.test(source.text) ? [
    ...source.text.matchAll(
      /\{\{-?\s*\/\*([^]*?)\*\/\s*-?\}\}|(?<=^|[ \t])#([^\r\n]*)/gm
    )
  ].flatMap((match3) => {
    let text = match3[1] ?? match3[2] ?? "";
    if (!word.test(text)) return [];
    let [start, end] = [match3.index, match3.index + match3[0].length];
    return {
      span: spanOf(source, start, end),
      text: text.trim(),
      covers: coveredBy(source, start, end)
    };
  }) : [];
}
function coveredBy(source, start, end) {
  let { line, column } = position(source, start), stands = lineText(source, line).slice(0, column - 1).trim();
  if (stands !== "" && stands !== "---") return blockFrom(source, line);
  for (let next = position(source, end).line + 1; next <= lineCount(source); next++) {
    let text = lineText(source, next).trim();
    if (text === "") return;
    if (!text.startsWith("#") && !text.startsWith("{{") && !/^---(\s|$)/.test(text))
      return blockFrom(source, next);
  }
}
function blockFrom(source, from) {
  let indent = indentOf2(lineText(source, from)), to = from;
  for (let line = from + 1; line <= lineCount(source); line++) {
    let text = lineText(source, line), inner = text.trim();
    if (!(inner === "" || inner.startsWith("{{"))) {
      if (indentOf2(text) <= indent) break;
      to = line;
    }
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
  let given = /* @__PURE__ */ new Map();
  return {
    take(source) {
      given.set(source.file, source);
    },
    finish: () => checkCharts(world, given, render2?.includes("helm"))
  };
}
async function checkCharts(world, given, isRendered = !1) {
  let shelf = openShelf(world, given), exposures = [], problems = [], roots = rootsOf(world, given);
  for (let [folder, files] of roots) {
    let chart = loadChart(shelf, folder), renderer = isRendered ? world : void 0, candidates = candidatesOf(chart), checked = await checkChart(chart, shelf, candidates, renderer), isAsked = askedFor(files, world);
    for (let each2 of checked.exposures)
      isAsked(each2) && exposures.push(each2);
    for (let each2 of checked.problems) problems.push(each2);
  }
  return {
    exposures,
    problems: onlyOnce([...shelf.problems, ...problems]),
    besides: readBesides(exposures, shelf, given)
  };
}
function rootsOf(world, given) {
  let folders = /* @__PURE__ */ new Map();
  for (let file of given.keys()) {
    let chart = chartFileOf(file, world)?.chart;
    chart !== void 0 && folders.set(chart, [...folders.get(chart) ?? [], file]);
  }
  let roots = /* @__PURE__ */ new Map();
  for (let [folder, files] of folders) {
    let root = rootAbove(folder, folders);
    roots.set(root, [...roots.get(root) ?? [], ...files]);
  }
  return roots;
}
function rootAbove(folder, folders) {
  let parent = /^(.*\/|)charts\/[^/._][^/]*\/$/.exec(folder)?.[1];
  return parent !== void 0 && folders.has(parent) ? rootAbove(parent, folders) : folder;
}
function candidatesOf({ folder, files }) {
  return files.filter(
    (path) => /^(?:values[-._][^/]*\.ya?ml|ci\/[^/]*values\.ya?ml)$/.test(path)
  ).map((path) => folder + path);
}
function askedFor(files, world) {
  let templates2 = files.filter(
    (file) => chartFileOf(file, world)?.role === "template"
  );
  if (templates2.length < files.length) return () => !0;
  let named2 = new Set(templates2);
  return (exposure) => {
    let file = placeOf4(exposure)?.file ?? "";
    return named2.has(file) || /(?:^|\/)_[^/]*$/.test(file) || !/(?:^|\/)templates\//.test(file);
  };
}
function onlyOnce(problems) {
  return [...new Map(
    problems.map((each2) => [
      `${each2.span.file}
${each2.span.start}
${each2.message}`,
      each2
    ])
  ).values()];
}
function readBesides(exposures, shelf, given) {
  return [...new Set(exposures.flatMap((each2) => placeOf4(each2)?.file ?? []))].flatMap((file) => {
    let source = given.has(file) ? void 0 : shelf.source(file);
    return source ? { source, comments: reading.comments(source, OUR_NAME), documents: [] } : [];
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  reading
});

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

// src/formats/server-files/server-file.ts
var server_file_exports = {};
__export(server_file_exports, {
  actsOfContent: () => actsOfContent,
  actsOfName: () => actsOfName,
  actsOfSnippet: () => actsOfSnippet,
  isProse: () => isProse,
  isServerFile: () => isServerFile
});
module.exports = __toCommonJS(server_file_exports);

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
function findLineStarts(text2) {
  let starts = [0], breaks = /\r\n?|\n/g;
  for (; breaks.exec(text2); ) starts.push(breaks.lastIndex);
  return starts;
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
function isScalar(view) {
  return view?.node.kind === "scalar";
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

// src/formats/server-files/file-kinds.ts
var import_command3 = require("./commands.js");

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
function sliceText(text2, from, to = text2.value.length) {
  let pieces = [], at = 0;
  for (let piece of text2.pieces) {
    let begin = Math.max(from - at, 0), finish = Math.min(to - at, piece.text.length);
    if (at += piece.text.length, begin < finish && pieces.push(slicePiece(piece, begin, finish)), at >= to) break;
  }
  let start = pieces[0]?.start ?? offsetOf(text2, from);
  return textFrom(text2.source, pieces, start, pieces.at(-1)?.end ?? start);
}
function textSpan(text2) {
  return spanOf(text2.source, text2.start, text2.end);
}
function unknownIn(text2) {
  return text2.pieces.find((piece) => piece.why !== void 0)?.why;
}
function originOf(text2) {
  return text2.pieces.flatMap((piece) => piece.origin ?? []);
}
function slicePiece(piece, from, to) {
  if (from === 0 && to === piece.text.length) return piece;
  let text2 = piece.text.slice(from, to);
  return !(piece.origin !== void 0 || piece.why !== void 0) && piece.end - piece.start === piece.text.length ? { ...piece, text: text2, start: piece.start + from, end: piece.start + to } : { ...piece, text: text2 };
}
function offsetOf(text2, at) {
  for (let piece of text2.pieces) {
    if (at < piece.text.length) return slicePiece(piece, at, at + 1).start;
    at -= piece.text.length;
  }
  return text2.pieces.at(-1)?.end ?? text2.start;
}

// src/formats/dockerfile/scripts.ts
var import_command = require("./commands.js");

// src/syntax/shell-word.ts
function cutterOf(text2) {
  let begins = [], length = 0;
  for (let piece of text2.pieces)
    begins.push(length), length += piece.text.length;
  return (from, to) => {
    let pieces = [];
    for (let i = pieceAt(begins, from); i < begins.length; i++) {
      let [piece, begin] = [text2.pieces[i], begins[i]];
      if (begin >= to) break;
      let start = Math.max(from - begin, 0), end = Math.min(to - begin, piece.text.length);
      start < end && pieces.push(cutPiece(piece, start, end));
    }
    return pieces;
  };
}
function cutText(cut, text2, from, to) {
  let pieces = cut(from, to), [first, last] = [pieces[0], pieces.at(-1)];
  return first && last && textFrom(text2.source, pieces, first.start, last.end);
}
function beginWord(cut, from) {
  return { cut, pieces: [], from, run: void 0, quoted: !1 };
}
function takeLiteral(word, from, to) {
  word.run?.to === from ? word.run.to = to : (settleRun(word), word.run = { from, to });
}
function takeInstead(word, from, to, instead) {
  settleRun(word);
  let written = word.cut(from, to), origin = [
    ...instead.origin ?? [],
    ...written.flatMap((piece) => piece.origin ?? [])
  ];
  word.pieces.push({
    ...instead,
    start: written[0]?.start ?? 0,
    end: written.at(-1)?.end ?? 0,
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
function endWord(word, text2, to) {
  settleRun(word);
  let { pieces } = word;
  if (pieces.length === 0 && !word.quoted) return;
  let places = pieces.length > 0 ? pieces : word.cut(word.from, to), start = places[0]?.start ?? text2.start;
  return textFrom(text2.source, pieces, start, places.at(-1)?.end ?? start);
}
function defaultPiece(name, text2, inner) {
  let why = inner.find((piece) => piece.why !== void 0)?.why;
  if (why !== void 0) return { text: UNKNOWN, why };
  if (inner.length === 0) return;
  let own = { span: spanOf(text2.source, inner[0].start, inner.at(-1).end), message: `the default of ${name}` }, origin = inner.flatMap((piece) => piece.origin ?? []);
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
  let text2 = piece.text.slice(from, to);
  return !(piece.origin !== void 0 || piece.why !== void 0) && piece.end - piece.start === piece.text.length ? { ...piece, text: text2, start: piece.start + from, end: piece.start + to } : { ...piece, text: text2 };
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
  let text2 = reader.lookUp?.(name);
  return text2 && [text2];
}
var declaring = /* @__PURE__ */ new Set(["export", "readonly", "local", "declare"]), ASSIGNMENT = /^([A-Za-z_]\w*)(\+?)=/;
function assign(reader, words) {
  let [first] = words;
  if (first) {
    if (first.value === "read" || first.value === "unset") {
      for (let { value } of words.slice(1))
        /^[A-Za-z_]\w*$/.test(value) && setVariable(reader, value, void 0);
      return;
    }
    if (!(!declaring.has(first.value) && !words.every(isAssignment)))
      for (let word of words) {
        let [written, name = "", adds] = ASSIGNMENT.exec(word.value) ?? [];
        if (written === void 0) continue;
        let value = sliceText(word, written.length);
        setVariable(reader, name, adds ? void 0 : [value]);
      }
  }
}
function isAssignment({ value }) {
  return ASSIGNMENT.test(value);
}
function setVariable({ level }, name, values) {
  let isKnown = !level.maybe && (values?.length ?? 0) <= MOST_VALUES;
  level.variables ??= /* @__PURE__ */ new Map(), level.variables.set(name, isKnown ? values : void 0), isConditional(level) && (level.tentative ??= /* @__PURE__ */ new Set()).add(name);
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
  let text2 = word && endWord(word, reader.script, reader.at);
  !text2 || level.holds !== "commands" || (level.redirect !== "" ? (level.redirect === "write" && level.writes.push(text2), level.redirect = "") : takeWord(level, text2, word.quoted ? "" : text2.value));
}
function takeWord(level, text2, keyword) {
  if (level.header !== "") return takeHeaderWord(level, text2, keyword);
  let header = headers.get(keyword);
  if (level.words.length === 0 && countBlock(level, keyword), level.words.length > 0 && !level.inPattern) level.words.push(text2);
  else if (keyword === "esac")
    level.inPattern = !1, level.cases = Math.max(0, level.cases - 1);
  else {
    if (level.inPattern) return;
    header !== void 0 ? level.header = header : transparent.has(keyword) || level.words.push(text2);
  }
}
function takeHeaderWord(level, text2, keyword) {
  level.header === "name" && (level.header = ""), level.header === "list" && level.listed.push(text2), level.header === "case" && keyword === "in" && (level.header = "", level.cases++, level.inPattern = !0);
}
function finishCommand(reader) {
  finishWord(reader);
  let { level } = reader, { words, writes, heredocs, input } = level;
  if (level.header === "list" && takeList(level), level.header !== "case" && (level.header = ""), level.redirect = "", words.length > 0 && assign(reader, words), level.maybe = !1, words.length === 0 && writes.length === 0 && !heredocs) return;
  let command = {
    words,
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
var MOST_ORIGINS = 3, LONGEST = 1e4, COST_OF_A_WORD = 50;
function substitute(reader, name, begin, end) {
  let { level, room } = reader;
  if (room.left <= 0) return !1;
  let values = valuesOfVariable(reader, name);
  if (!values || values.some((value) => unknownIn(value) !== void 0))
    return !1;
  let isWhole = level.inQuotes || level.references.length > 0;
  if (values.length > 1 && !standsAlone(reader, end)) return !1;
  let words = isWhole ? values : values.flatMap((value) => splitBlank(value));
  for (let [index, part] of words.entries()) {
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
function splitBlank(text2) {
  if (!/\s/.test(text2.value)) return [text2];
  let cut = cutterOf(text2);
  return [...text2.value.matchAll(/\S+/g)].flatMap(
    ({ index, 0: word }) => cutText(cut, text2, index, index + word.length) ?? []
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
  origin.splice(MOST_ORIGINS);
  let why = pieces.find((piece) => piece.why !== void 0)?.why;
  return part.value.split(/(\uFFFC)/).filter((text2) => text2 !== "").map((text2) => ({
    text: text2,
    origin,
    ...text2 === UNKNOWN && why !== void 0 && { why }
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
  let { at } = reader, word = currentWord(reader), written = match(reader, /\$(?:[A-Za-z_]\w*|[\d@*#?$!-])/y)?.[0], end = at + (written?.length ?? 1);
  written === void 0 ? takeLiteral(word, at, end) : substitute(reader, written.slice(1), at, end) || takeUnknown(word, at, end, unset(written)), reader.at = end;
}
function readAnsiQuotes(reader) {
  let word = currentWord(reader), begin = reader.at + 2, inside = /(?:[^'\\]|\\[^])*/y;
  inside.lastIndex = begin;
  let end = begin + inside.exec(reader.value)[0].length;
  word.quoted = !0, end > begin && takeLiteral(word, begin, end), reader.at = Math.min(end + 1, reader.value.length);
}
function openReference(reader) {
  let head = /\$\{(?:([A-Za-z_]\w*|[\d@*])(:?[-=])?|[#!]?\w*)/y, [written, name = "", operator] = match(reader, head), word = currentWord(reader);
  settleRun(word), reader.level.references.push({
    begin: reader.at,
    name,
    keepsDefault: operator !== void 0,
    assigns: operator?.endsWith("=") ?? !1,
    firstPiece: word.pieces.length
  }), reader.at += written.length;
}
function closeReference(reader) {
  let { level, value, script } = reader, reference = level.references.pop(), { begin, name, keepsDefault, firstPiece } = reference, end = reader.at + 1, word = currentWord(reader), inner = untake(word, firstPiece);
  reader.at = end;
  let isPlain = end - begin === name.length + 3;
  if ((keepsDefault || isPlain) && substitute(reader, name, begin, end)) return;
  if (!keepsDefault) {
    let written = name ? `\${${name}}` : value.slice(begin, end);
    return takeUnknown(word, begin, end, unset(written));
  }
  let stands = defaultPiece(name, script, inner);
  if (!stands) return;
  let [first, last] = [inner[0], inner.at(-1)];
  if (reference.assigns && first && last && setVariable(reader, name, [
    textFrom(script.source, inner, first.start, last.end)
  ]), level.inQuotes || level.references.length > 0)
    return takeInstead(word, begin, end, stands);
  stands.text.split(/\s+/).forEach((text2, index) => {
    index > 0 && finishWord(reader), text2 !== "" && takeInstead(currentWord(reader, begin), begin, end, { ...stands, text: text2 });
  });
}
function unset(written) {
  return `${written} is only known when the script runs`;
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
  let { level } = reader, written = match2(reader, /\|[|&]?/y)[0];
  if (reader.at += written.length, level.inPattern) level.word = void 0;
  else {
    let command = finishCommand(reader);
    written === "||" ? level.maybe = !0 : level.input = command;
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
  let written = match2(reader, />[>|&]?/y)[0];
  reader.at += written.length, reader.level.redirect = written === ">&" ? "read" : "write";
}
function readLess(reader, heredocs) {
  dropDescriptor(reader);
  let written = match2(reader, /<(?:<<|<-?|&|>)?/y)[0];
  if (reader.value[reader.at + 1] === "(") return openProcess(reader);
  reader.at += written.length, written === "<<" || written === "<<-" ? openHeredoc(reader, heredocs, written === "<<-") : reader.level.redirect = "read";
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
  let word = /[ \t]*(?:'([^'\n]*)'|"([^"\n]*)"|([^\s;&|()<>'"]*))/y, [written, single, double, bare = ""] = match2(reader, word);
  reader.at += written.length;
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

// src/formats/values.ts
function known(value, span, origin) {
  return origin?.length ? { known: !0, value, span, origin } : { known: !0, value, span };
}
function unknown(why, span, origin) {
  return origin?.length ? { known: !1, why, span, origin } : { known: !1, why, span };
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
    let read = word.value.startsWith("--") ? readLong(word) : readShort(word, takesValue), last = read.at(-1);
    last.value === void 0 && takesValue.has(last.name) && (last.value = args[i++]), options.push(...read);
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
  let { value } = word, letters = [];
  for (let i = 1; i < value.length; i++) {
    let name = value[i], takes = takesValue.has(name) && i + 1 < value.length;
    if (letters.push({ name, value: takes ? sliceText(word, i + 1) : void 0 }), takes) break;
  }
  return letters;
}
function valueOf(read, ...names) {
  return read.options.findLast(
    ({ name, value }) => value !== void 0 && names.includes(name)
  )?.value;
}
function valuesOf(read, ...names) {
  return read.options.flatMap(
    ({ name, value }) => value !== void 0 && names.includes(name) ? [value] : []
  );
}
function placeOf(text2) {
  return textSpan(text2.value === "" ? text2 : sliceText(text2, 0));
}
function textValue(text2) {
  let why = unknownIn(text2);
  return why === void 0 ? known(text2.value, placeOf(text2), originOf(text2)) : unknown(why, placeOf(text2), originOf(text2));
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
function portValue(text2) {
  let why = unknownIn(text2);
  if (why !== void 0) return unknown(why, placeOf(text2), originOf(text2));
  let [, first, last = first] = /^(\d{1,6})(?:[-:](\d{1,6}))?$/.exec(text2.value) ?? [], named = Object.hasOwn(services, text2.value) && services[text2.value], from = named || Number(first), to = named || Number(last);
  return from <= to && to <= 65535 ? known({ from, to }, placeOf(text2), originOf(text2)) : void 0;
}
function splitText(text2, separator) {
  let cut = cutterOf(text2), parts2 = [], from = 0;
  for (let { index, 0: found } of text2.value.matchAll(separator))
    parts2.push(cutText(cut, text2, from, index)), from = index + found.length;
  return parts2.push(cutText(cut, text2, from, text2.value.length)), parts2.flatMap((part) => part ?? []);
}
function splitAddress(text2) {
  let [, bracketed, plain, port] = /^(?:\[([^\]]*)\]|([^:]*))(?::([^:]+))?$/.exec(text2.value) ?? [];
  return {
    host: bracketed ?? plain ?? text2.value,
    port: port === void 0 ? void 0 : sliceText(text2, text2.value.length - port.length)
  };
}
function isLoopbackHost(host) {
  return /^(?:127\.[\d.]+|::1|localhost|lo)$/i.test(host);
}

// src/formats/command/wrappers.ts
var shells = new Set(
  "sh ash bash dash ksh mksh zsh rbash".split(" ")
);

// src/formats/dockerfile/scripts.ts
function isForShell(body) {
  let line = /^#!([^\n]*)/.exec(body.value)?.[1];
  if (line === void 0) return !0;
  let names = line.trim().split(/\s+/).map((word) => word.slice(word.lastIndexOf("/") + 1)), program = names[0] === "env" ? names[1] : names[0];
  return shells.has(program ?? "");
}

// src/formats/port-rule.ts
function breadthOf(ports) {
  let ranges = ports.flatMap((each) => each.known ? [each.value] : []);
  if (ranges.some(({ from, to }) => from <= 1 && to === 65535)) return "all";
  let widest = Math.max(0, ...ranges.map(({ from, to }) => to - from)) + 1;
  return widest === 1 ? "one" : widest <= 64 ? "range" : "wide-range";
}

// src/formats/command/acts.ts
var TELNET = { from: 23, to: 23 };
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

// src/formats/server-files/heard.ts
function listenActs(heard) {
  return heard.flatMap(({ port: written, host = "", protocol = "tcp" }) => {
    let port = written && portValue(written);
    return port ? portAct({
      port,
      protocol: known(protocol, port.span),
      mechanism: "listen",
      loopback: isLoopbackHost(host)
    }) : [];
  });
}
function heardAt(address) {
  if (/^[\d-]+$/.test(address.value)) return { port: address };
  let { host, port } = splitAddress(address);
  if (port) return { host, port };
  let colon = address.value.lastIndexOf(":"), cut = cutterOf(address), end = address.value.length;
  return colon > 0 && !address.value.endsWith("]") ? {
    host: address.value.slice(0, colon),
    port: cutText(cut, address, colon + 1, end)
  } : { host, port: unknownIn(address) === void 0 ? void 0 : address };
}
function partsOf(body, pattern, value = body.value) {
  let cut = cutterOf(body);
  return [...value.matchAll(pattern)].map(({ index, indices }) => ({
    at: index,
    part: (group) => {
      let [from, to] = indices?.[group] ?? [0, 0];
      return cutText(cut, body, from, to);
    }
  }));
}
function withoutComments(value, comment = HASH_COMMENT) {
  return value.replace(comment, (found) => found.replace(/[^\n]/g, " "));
}
var HASH_COMMENT = /(?<=^|[\s;{}])#[^\n]*/gm;

// src/formats/server-files/daemons.ts
function sshdActs(body) {
  let setting = (name) => partsOf(
    body,
    new RegExp(
      `^[ \\t]*${name}(?:[ \\t]+|[ \\t]*=[ \\t]*)([^\\s#]+)`,
      "dgim"
    )
  ).flatMap(({ part }) => part(1) ?? []), addresses = setting("ListenAddress"), bare = addresses.filter(
    ({ value }) => !/\]:\d|^[^:]*:\d+$/.test(value)
  ), hosts = bare.map(({ value }) => value.replace(/^\[|\]$/g, "")), isLocal = hosts.length > 0 && hosts.every(isLoopbackHost);
  return listenActs([
    ...setting("Port").map((port) => ({
      port,
      host: isLocal ? hosts[0] : void 0
    })),
    ...addresses.filter((each) => !bare.includes(each)).map(heardAt)
  ]);
}
function ser2netActs(body) {
  let accepter = /^[ \t]*(?:-[ \t]*)?accepter[ \t]*:[ \t]*["']?([^\s"'#]+)/dgm, line = /^(?:(?:tcp|ipv4|ipv6),)?([^\s:#]*?\d+):(?:raw|rawlp|telnet|off):\d+:/dgm;
  return listenActs([
    ...partsOf(body, accepter).map(({ part }) => accepted(part(1))),
    ...partsOf(body, line).map(({ part }) => accepted(part(1)))
  ]);
}
function accepted(text2) {
  let parts2 = splitText(text2, /,/g), [host, port] = [parts2.at(-2)?.value, parts2.at(-1)], isUdp = parts2.some(({ value }) => /^udp\b/.test(value));
  return { host, port, protocol: isUdp ? "udp" : "tcp" };
}
function isSer2net(value) {
  return /^[ \t]*(?:-[ \t]*)?accepter[ \t]*:[ \t]*["']?(?:telnet|tcp|ssl)\b/m.test(
    value
  ) && /^connection[ \t]*:/m.test(value);
}
function rinetdActs(body) {
  return listenActs(
    partsOf(body, /^[ \t]*([\w.:[\]*]+)[ \t]+([\w-]+)(?:\/(tcp|udp))?[ \t]+[\w.:[\]-]+[ \t]+\d/dgm).map(({ part }) => ({
      host: part(1).value,
      port: part(2),
      protocol: part(3)?.value === "udp" ? "udp" : "tcp"
    }))
  );
}
function stunnelActs(body) {
  return listenActs(partsOf(body, /^[ \t]*accept[ \t]*=[ \t]*(\S+)[ \t]*\r?$/dgm).map(({ part }) => heardAt(part(1))));
}
function isStunnel(value) {
  return /^[ \t]*accept[ \t]*=[ \t]*\S*\d[ \t]*\r?$/m.test(value) && /^[ \t]*(?:connect|exec)[ \t]*=/m.test(value);
}
function cowrieActs(body) {
  let on = body.value.split(/^(?=\[)/m).map(
    (section) => OFF.test(section) ? " ".repeat(section.length) : section
  );
  return partsOf(body, /^[ \t]*listen_endpoints[ \t]*[=:][ \t]*([^\n#;]+)/dgm, on.join("")).flatMap(
    ({ part }) => listenActs(splitText(part(1), /\s+/g).map(endpoint))
  );
}
var OFF = /^[ \t]*enabled[ \t]*[=:][ \t]*(?:false|no|off|0)\b/im;
function endpoint(text2) {
  let [kind, port, ...options] = splitText(text2, /:/g), named = options.find(({ value }) => value.startsWith("interface="));
  return {
    port: /^(?:tcp6?|ssl|tls)$/.test(kind?.value ?? "") ? port : void 0,
    host: named?.value.slice(10)
  };
}
function opencanaryActs(body) {
  let enabled = new Set(
    [...body.value.matchAll(/"([\w-]+)\.enabled"\s*:\s*true\b/g)].map(
      ([, module2]) => module2
    )
  );
  return listenActs(
    partsOf(body, /"([\w-]+)\.port"\s*:\s*"?(\d+)/dg).filter(({ part }) => enabled.has(part(1)?.value)).map(({ part }) => ({ port: part(2) }))
  );
}
function isOpencanary(value) {
  return /"device\.node_id"|"telnet\.enabled"/.test(value);
}
function isCowrie(value) {
  return /^[ \t]*listen_endpoints[ \t]*[=:][ \t]*(?:tcp|ssl)/m.test(value);
}

// src/syntax/located.ts
var escapeLength = { x: 4, u: 6, U: 10 };
function scalarText(scalar) {
  if (scalar.written) return scalar.written;
  let { source, style, text: text2, start, end } = scalar, quote = style === "single" || style === "double" ? 1 : 0, raw = source.text.slice(start + quote, end - quote), pieces = raw === text2 ? [{ text: text2, start: start + quote, end: end - quote }] : align(text2, raw, start + quote, style);
  return textFrom(source, pieces, start, end);
}
function align(text2, raw, base, style) {
  let pieces = [], at = 0;
  for (let i = 0; i < text2.length; ) {
    for (; isSkipped(text2[i], raw[at]) || isEscapedBreak(raw, at, style); ) at++;
    let length = unitLength(text2[i], raw, at, style);
    if (length === 1) {
      let run = 1;
      for (; i + run < text2.length && isPlainMatch(text2, i, raw, at, run, style); )
        run++;
      push(pieces, text2.slice(i, i + run), base + at, base + at + run), i += run, at += run;
    } else {
      let size = text2.codePointAt(i) > 65535 && raw[at] === "\\" ? 2 : 1;
      push(pieces, text2.slice(i, i + size), base + at, base + at + length), i += size, at += length;
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
function isPlainMatch(text2, i, raw, at, run, style) {
  let found = raw[at + run];
  return found === text2[i + run] && found !== `
` && !(style === "double" && found === "\\") && !(style === "single" && found === "'");
}
function push(pieces, text2, start, end) {
  pieces.push({ text: text2, start, end });
}

// src/formats/server-files/envoy-files.ts
var OUTWARD = /^(?:clusters?|load_?assignment|endpoints?|lb_?endpoints|hosts|upstream\w*|source_?address|bind_?config|typed_?extension\w*)$/i;
function envoyActs(documents2) {
  let ahead = [...documents2], acts = [];
  for (let view = ahead.pop(); view; view = ahead.pop()) {
    for (let { key, value } of pairsOf(view))
      /^socket_?address$/i.test(key) ? acts.push(...listening(value)) : OUTWARD.test(key) || ahead.push(value);
    ahead.push(...itemsOf(view));
  }
  return acts;
}
function isEnvoy(value) {
  return /\bsocket_?address["']?\s*:/i.test(value) && /\bport_?value["']?\s*:/i.test(value);
}
function listening(address) {
  let texts = (name) => pairsOf(address).filter(({ key, value }) => name.test(key) && isScalar(value)).map(({ value }) => scalarText(value.node)), [host] = texts(/^address$/i), [protocol] = texts(/^protocol$/i);
  return listenActs(
    texts(/^port_?value$/i).map((port) => ({
      port,
      host: host?.value,
      protocol: /^udp$/i.test(protocol?.value ?? "") ? "udp" : "tcp"
    }))
  );
}

// src/formats/command/firewalls.ts
var firewalls = new Map([
  ["ufw", readUfw],
  ...["iptables", "ip6tables"].flatMap(
    (name) => ["", "-legacy", "-nft"].map(
      (variant) => [`${name}${variant}`, readIptables]
    )
  ),
  ["nft", readNft],
  ["firewall-cmd", readFirewallCmd],
  ["firewall-offline-cmd", readFirewallCmd]
]);
function firewallActs({
  name,
  args
}) {
  return (firewalls.get(name)?.(args) ?? []).flatMap(
    (opening2) => opening2.ports.flatMap((text2) => {
      let port = portValue(text2);
      if (!port) return [];
      let source = opening2.source && sourceValue(opening2.source);
      return portAct({
        port,
        protocol: opening2.protocol.includes(UNKNOWN) ? unknown("the protocol is only known when it runs", port.span) : known(opening2.protocol, port.span),
        mechanism: "allow",
        ...source && { source },
        loopback: isLoopbackHost(opening2.interface ?? "") || source?.known === !0 && isLoopbackHost(source.value.replace(/\/\d+$/, ""))
      });
    })
  );
}
function sourceValue(text2) {
  return text2.value === "any" ? known("0.0.0.0/0", placeOf(text2)) : textValue(text2);
}
function readUfw(args) {
  let words = args.filter(({ value }) => !value.startsWith("-")), verb = words.findIndex(({ value }) => /^(?:allow|limit)$/i.test(value)), before = words.slice(0, Math.max(verb, 0)).map(({ value }) => value);
  if (verb === -1 || before.includes("delete") || before.includes("default"))
    return [];
  let rule = words.slice(verb + 1), values = rule.map(({ value }) => value);
  if (values.includes("out")) return [];
  let [from, to] = [values.indexOf("from"), values.indexOf("to")], target = to === -1 ? [] : rule.slice(to, from > to ? from : void 0), written = from !== -1 || to !== -1 ? follower(target, "port") : shortPort(rule);
  if (!written) return [];
  let [port, ending] = splitText(written, /\//g), usual = written.value === "telnet" ? "tcp" : "any";
  return [
    {
      ports: port ? splitText(port, /,/g) : [],
      protocol: ending?.value ?? follower(rule, "proto")?.value ?? usual,
      source: follower(rule, "from"),
      interface: follower(rule, "on")?.value
    }
  ];
}
function shortPort(rule) {
  return rule.find(
    ({ value }, i) => !/^(?:in|on|log|log-all)$/.test(value) && rule[i - 1]?.value !== "on"
  );
}
var inboundChain = /(?:^|-)(?:input|forward)$/i;
function readIptables(args) {
  if (args.some(({ value }) => value === "!")) return [];
  let read = readArguments(
    args,
    "A append I insert R replace p proto protocol dport destination-port dports destination-ports j jump s src source t table i in-interface ctstate state"
  ), chain = valueOf(read, "A", "append", "I", "insert", "R", "replace"), accepts = valueOf(read, "j", "jump")?.value === "ACCEPT", table = valueOf(read, "t", "table")?.value ?? "filter", states = valueOf(read, "ctstate", "state")?.value ?? "NEW", ports = valueOf(
    read,
    "dport",
    "destination-port",
    "dports",
    "destination-ports"
  );
  return !ports || !accepts || table !== "filter" || !/\bNEW\b/i.test(states) ? [] : !chain || !inboundChain.test(chain.value) ? [] : [
    {
      ports: splitText(ports, /,/g),
      protocol: protocolName(valueOf(read, "p", "proto", "protocol")),
      source: valueOf(read, "s", "src", "source"),
      interface: valueOf(read, "i", "in-interface")?.value
    }
  ];
}
var protocolNumbers = /* @__PURE__ */ new Map([
  ["6", "tcp"],
  ["17", "udp"],
  ["all", "any"]
]);
function protocolName(text2) {
  if (!text2) return "any";
  let name = text2.value.toLowerCase();
  return protocolNumbers.get(name) ?? name;
}
function readNft(args) {
  let words = args.flatMap((arg) => splitText(arg, /[\s{},;]+/g)), values = words.map(({ value }) => value), rule = values.indexOf("rule"), dport = values.indexOf("dport"), accept = values.indexOf("accept");
  if (!values.slice(0, Math.max(rule, 0)).some((word) => /^(?:add|insert|replace)$/.test(word)) || dport < rule || accept < dport || values[dport + 1] === "!=")
    return [];
  if (values.slice(rule + 1, dport).slice(0, 3).some((word) => /out|egress|postrouting/i.test(word)))
    return [];
  let ports = words.slice(dport + 1, accept), end = ports.findIndex((port) => !portValue(port)), protocol = values[dport - 1];
  return [
    {
      ports: end === -1 ? ports : ports.slice(0, end),
      protocol: /^(?:tcp|udp|sctp)$/.test(protocol) ? protocol : "any",
      source: follower(words, "saddr"),
      interface: (follower(words, "iif") ?? follower(words, "iifname"))?.value
    }
  ];
}
function readFirewallCmd(args) {
  let read = readArguments(
    args,
    "add-port add-service add-rich-rule zone policy timeout port service"
  ), ports = valuesOf(read, "add-port", "port").map((text2) => {
    let [port, protocol] = splitText(text2, /[/:]/g);
    return { ports: port ? [port] : [], protocol: protocol?.value ?? "tcp" };
  }), services2 = valuesOf(read, "add-service", "service").map((text2) => ({
    ports: [text2],
    protocol: "tcp"
  })), rules = valuesOf(read, "add-rich-rule").flatMap(readRichRule);
  return [...ports, ...services2, ...rules];
}
function readRichRule(rule) {
  let { value } = rule;
  if (!/\baccept\b/.test(value) || /\bNOT\b/.test(value)) return [];
  let port = quotedAfter(rule, /\bport port=/) ?? quotedAfter(rule, /\bservice name=/);
  return port ? [
    {
      ports: [port],
      protocol: quotedAfter(rule, /\bprotocol=/)?.value ?? "tcp",
      source: quotedAfter(rule, /\bsource address=/)
    }
  ] : [];
}
function quotedAfter(text2, sign) {
  let found = sign.exec(text2.value);
  if (!found) return;
  let from = found.index + found[0].length, rest = text2.value.slice(from), quote = /^["']?/.exec(rest)[0].length, length = /^[^\s"']*/.exec(rest.slice(quote))[0].length;
  return sliceText(text2, from + quote, from + quote + length);
}
function follower(words, name) {
  let at = words.findIndex(({ value }) => value === name);
  return at === -1 ? void 0 : words[at + 1];
}

// src/formats/server-files/firewall-files.ts
function iptablesActs(body) {
  let table = "filter";
  return readScript(body).flatMap(({ words }) => {
    let first = words[0]?.value ?? "";
    first.startsWith("*") && (table = first.slice(1));
    let from = /^\[\d+:\d+\]$/.test(first) ? 1 : 0, args = words.slice(from);
    return table === "filter" && /^-[AI]$/.test(args[0]?.value ?? "") ? firewallActs({ name: "iptables", args }) : [];
  });
}
function isIptables(value) {
  return /^\*filter\b/m.test(value) && /^COMMIT\b/m.test(value);
}
function nftActs(body) {
  let value = withoutComments(body.value), cut = cutterOf(body), acts = [], end = 0;
  for (let { at, part } of partsOf(body, CHAIN, value)) {
    if (at < end) continue;
    let begin = value.indexOf("{", at) + 1;
    end = blockEnd(value, begin);
    let block = value.slice(begin, end);
    if (/\bhook\s+(?:output|egress|postrouting)\b/.test(block)) continue;
    let before = [
      ...["add", "rule"].map((text2) => said(text2, part(1))),
      part(1)
    ];
    for (let { from, to } of rulesIn(block, begin)) {
      let rule = cutText(cut, body, from, to);
      rule && acts.push(...firewallActs({ name: "nft", args: [...before, rule] }));
    }
  }
  let commands = partsOf(body, COMMAND, value).map(({ part }) => part(1));
  return [
    ...acts,
    ...commands.flatMap((args) => firewallActs({ name: "nft", args: [args] }))
  ];
}
var CHAIN = /\bchain[ \t]+([\w-]+)\s*\{/dg, COMMAND = /^[ \t]*((?:add|insert)[ \t]+rule[ \t][^\n;]*)/dgm;
function isNft(value) {
  return /^#!.*\bnft\b/.test(value) || /^[ \t]*table\s+(?:(?:inet|ip6?|arp|bridge|netdev)\s+)?[\w-]+\s*\{/m.test(
    value
  ) && /\bchain[ \t]+[\w-]+\s*\{/.test(value);
}
function rulesIn(block, begin) {
  return [...block.replace(/\{[^{}]*\}/g, (set) => set.replace(/\s/g, " ")).matchAll(/[^\n;]+/g)].map(({ index, 0: found }) => ({
    from: begin + index,
    to: begin + index + found.trimEnd().length
  }));
}
function said(text2, near) {
  let at = sliceText(near, 0, 0);
  return {
    ...at,
    value: text2,
    pieces: [{ text: text2, start: at.start, end: at.start }]
  };
}
function blockEnd(value, begin) {
  let brace = /[{}]/g;
  brace.lastIndex = begin;
  let depth = 1;
  for (let found = brace.exec(value); found; found = brace.exec(value))
    if (depth += found[0] === "{" ? 1 : -1, depth === 0) return found.index;
  return value.length;
}
function isFirewallList(value) {
  let lines = value.split(`
`).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  return lines.length > 0 && lines.every((line) => FIREWALL.test(line));
}
var FIREWALL = /^(?:sudo\s+)?(?:ip6?tables|ufw|nft|firewall-cmd)\s+-?\w/;

// src/formats/server-files/firewalld-zones.ts
var TAG = /(<\/?(?:rule|accept|source|port|service|forward-port)\b[^<>]*>)/dg;
function firewalldActs(body) {
  let value = withoutComments(body.value, /<!--[^]*?(?:-->|$)/g), acts = [], rule;
  for (let { part } of partsOf(body, TAG, value)) {
    let tag = part(1);
    tag.value.startsWith("<rule") ? rule = [] : tag.value.startsWith("</rule") ? (acts.push(...ruleActs(rule ?? [])), rule = void 0) : rule ? rule.push(tag) : acts.push(...openedBy(tag));
  }
  return acts;
}
function isFirewalldZone(value) {
  return /<zone[\s>]/.test(value) && /<(?:port|service|rule)\b/.test(value);
}
function ruleActs(tags) {
  if (!tags.some(({ value }) => value.startsWith("<accept"))) return [];
  let source = tags.filter(({ value }) => value.startsWith("<source")).flatMap((tag) => attribute(tag, "address") ?? [])[0];
  return tags.flatMap((tag) => openedBy(tag, source));
}
function openedBy(tag, source) {
  let written = /^<(?:forward-)?port\b/.test(tag.value) ? attribute(tag, "port") : /^<service\b/.test(tag.value) ? attribute(tag, "name") : void 0, port = written && portValue(written);
  if (!port) return [];
  let protocol = attribute(tag, "protocol")?.value ?? "tcp";
  return [
    portAct({
      port,
      protocol: known(protocol, port.span),
      mechanism: "allow",
      source: source && textValue(source),
      loopback: isLoopbackHost(source?.value.replace(/\/\d+$/, "") ?? "")
    })
  ];
}
function attribute(tag, name) {
  let pattern = new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, "dg");
  return partsOf(tag, pattern)[0]?.part(1);
}

// src/formats/server-files/proxies.ts
function nginxActs(body) {
  let heard = partsOf(body, /(?<=^|[\s;{}])listen\s+([^;{}]{1,500});/dg, withoutComments(body.value)).flatMap(({ part }) => {
    let [written, ...words] = splitText(part(1), /\s+/g), address = written && trimmed(written, QUOTES);
    if (!address || /^unix:/.test(address.value)) return [];
    let isUdp = words.some(({ value }) => /^(?:udp|quic)$/.test(value));
    return { ...heardAt(address), protocol: isUdp ? "udp" : "tcp" };
  });
  return listenActs(heard);
}
function isNginx(value) {
  return /^[ \t]*(?:server|stream|http)\s*\{/m.test(value) && /^[ \t]*(?:server\s*\{\s*)?listen\s+[^;{}]{1,500};/m.test(value);
}
function haproxyActs(body) {
  let heard = partsOf(body, /^[ \t]*(?:bind|(?:frontend|listen)[ \t]+[\w.-]+)[ \t]+([^\s#]+)/dgm).flatMap(({ part }) => splitText(part(1), /,/g)).map((address) => trimmed(address, QUOTES)).filter(({ value }) => !/^(?:unix@|abns@|fd@|sockpair@|\/)/.test(value)).map((address) => {
    let isUdp = /^(?:udp|quic)[46]?@/.test(address.value), inner = trimmed(address, /^\w+@/g);
    return { ...heardAt(inner), protocol: isUdp ? "udp" : "tcp" };
  }).filter(({ host }) => host !== void 0);
  return listenActs(heard);
}
function isHaproxy(value) {
  return /^(?:frontend|listen)[ \t]+\S/m.test(value) && /^[ \t]+bind[ \t]+\S*:/m.test(value);
}
var QUOTES = /^["']+|["']+$/g;
function trimmed(text2, ends) {
  let { value } = text2, rest = value.replace(ends, ""), from = value.indexOf(rest);
  return rest === value ? text2 : sliceText(text2, from, from + rest.length);
}

// src/formats/server-files/services.ts
var import_command2 = require("./commands.js");

// src/formats/command/inetd-entries.ts
var inetdLine = /^[ \t]*(?:-[neE]+[ \t]+|%s[ \t]+)*(?:[\w.*[\]-]+:)?(telnets?|23)[ \t]+stream[ \t]+tcp[46]?\b/dgm, xinetdService = /\bservice[ \t]+([\w-]+)\s*\{([^{}]*)\}/dg;
function telnetEntries(passage) {
  let services2 = [...passage.value.matchAll(xinetdService)].filter(
    ([, name = "", body = ""]) => {
      let settings = body.replace(/^[ \t]*#.*$/gm, "");
      return (/^telnets?$/.test(name) || /\bport\s*=\s*23\b/.test(settings)) && !/\bdisable\s*=\s*yes\b/i.test(settings);
    }
  );
  return [...passage.value.matchAll(inetdLine), ...services2].flatMap(
    ({ indices }) => passage.cut(...indices[1]) ?? []
  );
}

// src/formats/command/passage.ts
function passageOf(words) {
  let begins = [], cuts = words.map(cutterOf), length = 0;
  for (let { value: value2 } of words)
    begins.push(length), length += value2.length + 1;
  return {
    value: words.map((word) => word.value).join(" ").replaceAll("\\n", ` 
`).replaceAll("\\t", " 	"),
    cut: (from, to) => {
      let at = begins.findLastIndex((begin2) => begin2 <= from), begin = begins[at];
      return cutText(cuts[at], words[at], from - begin, to - begin);
    }
  };
}

// src/formats/server-files/services.ts
var telnetUnit = /(?:^|\/)(?:in\.|u|busybox-|inetutils-)?telnetd?(?:-server)?@?\.(?:socket|service)(?:\.d\/[^/]+)?$/;
function serverAct(name, place, port = TELNET, loopback = !1) {
  let span = placeOf(place);
  return {
    kind: "command",
    loopback,
    facts: {
      program: [known(name.value, placeOf(name))],
      starts: [known("telnet-server", span)],
      port: [known(port, span)]
    }
  };
}
function inetdActs(name, body) {
  return telnetEntries(passageOf([body])).slice(0, 1).map((entry) => serverAct(name, entry));
}
function isInetd(value) {
  return /^[ \t]*(?:telnets?|23)[ \t]+stream[ \t]+tcp[46]?[ \t]/m.test(value) || /^[ \t]*service[ \t]+[\w-]+\s*\{[^{}]*\b(?:socket_type|server|disable|port)\s*=/m.test(
    value
  );
}
function socketActs(name, path, body) {
  return partsOf(body, /^[ \t]*ListenStream[ \t]*=[ \t]*(?:(\S+):)?(\d{1,5})[ \t]*\r?$/dgm).flatMap(({ part }) => {
    let place = part(2), port = Number(place.value), host = part(1)?.value.replace(/^\[|\]$/g, "") ?? "";
    return telnetUnit.test(path) || port === TELNET.from ? serverAct(name, place, { from: port, to: port }, isLoopbackHost(host)) : [];
  });
}
function isSocketUnit(value) {
  return /^\[Socket\][ \t]*\r?$/m.test(value);
}
function telnetServiceActs(name, body) {
  return partsOf(body, /^[ \t]*ExecStart[ \t]*=[^\n]*?([\w.-]*telnetd)\b/dgm).slice(0, 1).map(({ part }) => serverAct(name, part(1)));
}
function unitActs(body) {
  return partsOf(body, /^[ \t]*ExecStart(?:Pre|Post)?[ \t]*=[ \t]*[-@:+!|]*((?:[^\\\n]|\\[^])+)/dgm).flatMap(({ part }) => (0, import_command2.actsOfScript)(part(1))).filter(({ kind }) => kind !== "package");
}

// src/formats/command/entry-points.ts
function entryPointAct(entryPoint) {
  let { port, protocol, loopback } = entryPoint, mechanism = "listen", said2 = known(protocol, port.span);
  return {
    ...portAct({ port, protocol: said2, mechanism, loopback }),
    entryPoint
  };
}
function addressed(name, text2) {
  let slash = text2.value.lastIndexOf("/"), address = slash < 0 ? text2 : sliceText(text2, 0, slash), protocol = slash < 0 ? "" : text2.value.slice(slash + 1).toLowerCase();
  return listening2(name, address, protocol === "udp" ? "udp" : "tcp");
}
function listening2(name, address, protocol) {
  let { host, port: written } = splitAddress(address), why = unknownIn(address), port = written ? portValue(written) : why === void 0 ? void 0 : unknown(why, placeOf(address));
  return port ? [{ name, port, protocol, loopback: isLoopbackHost(host) }] : [];
}

// src/formats/server-files/traefik-files.ts
function traefikActs(documents2) {
  return documents2.flatMap((document) => under(document, "entrypoints")).flatMap(pairsOf).flatMap(
    ({ key, value }) => under(value, "address").flatMap(
      (address) => isScalar(address) ? addressed(key.toLowerCase(), scalarText(address.node)) : []
    )
  ).map(entryPointAct);
}
function traefikTomlActs(body) {
  let cut = cutterOf(body), value = withoutComments(body.value), section = "", points = [], line = /^[ \t]*(?:\[+([^\]\n]*)\]+|([\w."'-]+)[ \t]*=[ \t]*([^\n]*))/dgm;
  for (let { 1: table, 2: key = "", indices } of value.matchAll(line))
    if (table !== void 0) section = table;
    else {
      let [from, to] = indices[3], path = `${section}.${key}.${value.slice(from, to)}`, name = ENTRY_POINT.exec(path.replace(/["'\s]/g, ""))?.[1], found = /(?:address\s*=\s*|^)["']([^"']*)["']/d.exec(
        value.slice(from, to)
      ), [begin, end] = found?.indices?.[1] ?? [0, 0], address = cutText(cut, body, from + begin, from + end);
      name !== void 0 && address && points.push(...addressed(name.toLowerCase(), address));
    }
  return points.map(entryPointAct);
}
var ENTRY_POINT = /^\.?entrypoints\.+([\w-]+)\.(?:\{?(?:[^.{}]*,)?address\b)/i;
function isTraefikToml(value) {
  return /^[ \t]*(?:\[+[ \t]*)?entryPoints\b/im.test(value) && /\baddress[ \t]*=[ \t]*["']/i.test(value);
}
function isTraefikYaml(value) {
  return /^["'{ \t]*entryPoints["']?[ \t]*:/im.test(value);
}
function under(view, name) {
  return pairsOf(view).filter(({ key }) => key.toLowerCase() === name).map(({ value }) => value);
}

// src/formats/server-files/file-kinds.ts
function kindOf(path, value) {
  return fileKinds.find((each) => each.path?.test(path)) ?? fileKinds.find(
    ({ sign, fixed }) => !(fixed && path.startsWith("/")) && sign?.(value)
  );
}
var fileKinds = [
  {
    path: /(?:^|\/)(?:x?inetd\.conf|x?inetd\.d\/[^/]+)$/,
    sign: isInetd,
    fixed: !0,
    acts: ({ name, body }) => inetdActs(name, body)
  },
  {
    path: /\.socket(?:\.d\/[^/]+)?$/,
    sign: isSocketUnit,
    fixed: !0,
    acts: ({ name, path, body }) => socketActs(name, path, body)
  },
  { path: telnetUnit, acts: ({ name, body }) => telnetServiceActs(name, body) },
  { path: /\.service(?:\.d\/[^/]+)?$/, acts: ({ body }) => unitActs(body) },
  { path: /\.(?:sh|bash)$/, sign: isScript, acts: scriptActs },
  text(/(?:^|\/)sshd_config(?:\.d\/[^/]+)?$/, void 0, sshdActs),
  text(/(?:^|\/)ser2net\.(?:conf|ya?ml)$/, isSer2net, ser2netActs),
  text(/(?:^|\/)rinetd\.conf$/, void 0, rinetdActs),
  text(/(?:^|\/)(?:stunnel[\w-]*\.conf|stunnel\/.*)$/, isStunnel, stunnelActs),
  text(/(?:^|\/)cowrie[\w.-]*\.cfg$/, isCowrie, cowrieActs),
  text(/(?:^|\/)\.?opencanary\.conf$/, isOpencanary, opencanaryActs),
  text(
    /(?:^|\/)(?:ip6?tables(?:[._-][\w-]+)?|rules\.v[46]|(?:user|before|after)6?\.rules)$/,
    isIptables,
    iptablesActs
  ),
  text(/(?:^|\/)nftables\.conf$|\.nft$/, isNft, nftActs),
  text(/(?:^|\/)firewalld\/zones\/[^/]+\.xml$/, isFirewalldZone, firewalldActs),
  { sign: isFirewallList, acts: scriptActs },
  text(/(?:^|\/)haproxy[^/]*\.cfg$/, isHaproxy, haproxyActs),
  text(
    /(?:^|\/)(?:nginx|angie|openresty)(?:[._-][^/]*|\/.*)?\.(?:conf|template|tmpl)$/,
    isNginx,
    nginxActs
  ),
  text(/(?:^|\/)traefik[^/]*\.toml$/, isTraefikToml, traefikTomlActs),
  documents(/(?:^|\/)traefik[^/]*\.ya?ml$/, isTraefikYaml, traefikActs),
  documents(/(?:^|\/)envoy[^/]*\.(?:ya?ml|json)$/, isEnvoy, envoyActs)
];
function text(path, sign, read) {
  return { path, ...sign && { sign }, acts: ({ body }) => read(body) };
}
function documents(path, sign, read) {
  return { path, ...sign && { sign }, acts: ({ body, readYaml }) => {
    let nodes = readYaml?.(body).documents ?? [];
    return read(nodes.flatMap((node) => viewDocument(node) ?? []));
  } };
}
function isScript(value) {
  return value.startsWith("#!") && !isNft(value);
}
function scriptActs({ body }) {
  return isForShell(body) ? (0, import_command3.actsOfScript)(body).filter(({ kind }) => kind !== "package") : [];
}

// src/formats/server-files/server-file.ts
var telnetPath = /(?:^|\/)x?inetd\.d\/[\w.-]*telnet[\w.-]*$/;
function actsOfName({ name, path, source }) {
  return [path, source].some(
    (each) => telnetPath.test(each) || telnetUnit.test(each)
  ) ? [serverAct(name, name)] : [];
}
var prose = /\.(?:md|markdown|rst|adoc|txt|html?|tex|org)$|(?:^|\/)(?:readme|changelog|license|notes)(?:\.[^/]*)?$/i;
function isProse(path) {
  return prose.test(path);
}
function isServerFile(path, value) {
  return !isProse(path) && kindOf(path, value) !== void 0;
}
function actsOfContent({ name, path }, body, readYaml) {
  return isProse(path) ? [] : kindOf(path, body.value)?.acts({ name, path, body, readYaml }) ?? [];
}
var snippets = [
  {
    // ingress-nginx has the singular, NGINX Inc. the plural.
    key: /^(?:main|http|server|stream|location)-snippets?$/,
    acts: nginxActs
  },
  {
    // https://haproxy-ingress.github.io/docs/configuration/keys/#configuration-snippet
    key: /^config-(?:frontend|tcp|proxy|sections)(?:-early|-late)?$|^(?:frontend|global)-config-snippet$/,
    acts: haproxyActs
  }
];
function actsOfSnippet(key) {
  return snippets.find((each) => each.key.test(key))?.acts;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  actsOfContent,
  actsOfName,
  actsOfSnippet,
  isProse,
  isServerFile
});

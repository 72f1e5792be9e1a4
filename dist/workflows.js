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

// src/formats/containers/workflows.ts
var workflows_exports = {};
__export(workflows_exports, {
  readWorkflow: () => readWorkflow,
  reading: () => reading
});
module.exports = __toCommonJS(workflows_exports);

// src/syntax/source.ts
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
function findLineStarts(text) {
  const starts = [0];
  const breaks = /\r\n?|\n/g;
  while (breaks.exec(text)) starts.push(breaks.lastIndex);
  return starts;
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
function takeInstead(word, from, to, instead2) {
  settleRun(word);
  const written = word.cut(from, to);
  const origin = [
    ...instead2.origin ?? [],
    ...written.flatMap((piece) => piece.origin ?? [])
  ];
  word.pieces.push({
    ...instead2,
    start: written[0]?.start ?? 0,
    end: written.at(-1)?.end ?? 0,
    ...origin.length > 0 && { origin }
  });
}
function takeUnknown(word, from, to, why) {
  takeInstead(word, from, to, { text: UNKNOWN, why });
}
function settleRun(word) {
  if (word.run) word.pieces.push(...word.cut(word.run.from, word.run.to));
  word.run = void 0;
}
function endWord(word, text, to) {
  settleRun(word);
  const { pieces } = word;
  if (pieces.length === 0 && !word.quoted) return void 0;
  const places = pieces.length > 0 ? pieces : word.cut(word.from, to);
  const start = places[0]?.start ?? text.start;
  return textFrom(text.source, pieces, start, places.at(-1)?.end ?? start);
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

// src/syntax/shell-variables.ts
var MOST_LEVELS = 16;
var MOST_ORIGINS = 3;
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
  origin.splice(MOST_ORIGINS);
  const why = pieces.find((piece) => piece.why !== void 0)?.why;
  return part.value.split(/(\uFFFC)/).filter((text) => text !== "").map((text) => ({
    ...{ text, origin },
    ...text === UNKNOWN && why !== void 0 && { why }
  }));
}
var declaring = /* @__PURE__ */ new Set(["export", "readonly", "local", "declare"]);
var ASSIGNMENT = /^([A-Za-z_]\w*)(\+?)=/;
function assign(reader, words) {
  const [first] = words;
  if (!first) return;
  if (first.value === "read" || first.value === "unset") {
    for (const { value } of words.slice(1))
      if (/^[A-Za-z_]\w*$/.test(value)) setVariable(reader, value, void 0);
    return;
  }
  if (!declaring.has(first.value) && !words.every(isAssignment)) return;
  for (const word of words) {
    const [written, name = "", adds] = ASSIGNMENT.exec(word.value) ?? [];
    if (written === void 0) continue;
    const value = sliceText(word, written.length);
    setVariable(reader, name, adds ? void 0 : [value]);
  }
}
function isAssignment({ value }) {
  return ASSIGNMENT.test(value);
}
function setVariable({ level }, name, values) {
  const isKnown = !level.maybe && (values?.length ?? 0) <= MOST_VALUES;
  level.variables ??= /* @__PURE__ */ new Map();
  level.variables.set(name, isKnown ? values : void 0);
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
  const written = closer === "`" ? "`...`" : "$(...)";
  const why = `${written} is only known when the script runs`;
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
  const { words, writes, heredocs, input } = level;
  if (level.header === "list") takeList(level);
  if (level.header !== "case") level.header = "";
  level.redirect = "";
  if (words.length > 0) assign(reader, words);
  level.maybe = false;
  if (words.length === 0 && writes.length === 0 && !heredocs) return void 0;
  const command = {
    words,
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
  const written = match(reader, /\$(?:[A-Za-z_]\w*|[\d@*#?$!-])/y)?.[0];
  const end = at + (written?.length ?? 1);
  if (written === void 0) takeLiteral(word, at, end);
  else if (!substitute(reader, written.slice(1), at, end))
    takeUnknown(word, at, end, unset(written));
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
  const [written, name = "", operator] = match(reader, head);
  const word = currentWord(reader);
  settleRun(word);
  reader.level.references.push({
    begin: reader.at,
    name,
    keepsDefault: operator !== void 0,
    assigns: operator?.endsWith("=") ?? false,
    firstPiece: word.pieces.length
  });
  reader.at += written.length;
}
function substitute(reader, name, begin, end) {
  const { level, room } = reader;
  if (room.left <= 0) return false;
  const values = valuesOfVariable(reader, name);
  if (!values || values.some((value) => unknownIn(value) !== void 0))
    return false;
  const isWhole = level.inQuotes || level.references.length > 0;
  if (values.length > 1 && !standsAlone(reader, end)) return false;
  const words = isWhole ? values : values.flatMap((value) => splitBlank(value));
  for (const [index, part] of words.entries()) {
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
function unset(written) {
  return `${written} is only known when the script runs`;
}
function match(reader, sticky) {
  sticky.lastIndex = reader.at;
  return sticky.exec(reader.value);
}

// src/syntax/shell.ts
function splitWords(text) {
  const { value } = text;
  const cut = cutterOf(text);
  const words = [];
  let word;
  let quote = "";
  for (let i = 0; i < value.length; i++) {
    const char = value[i];
    if (char === "\\" && quote !== "'" && i + 1 < value.length) {
      word ??= beginWord(cut, i);
      word.quoted = true;
      takeEscaped(word, value, i, quote);
      i++;
    } else if (quote !== "") {
      word ??= beginWord(cut, i);
      if (char !== quote) takeLiteral(word, i, i + 1);
      else {
        if (keepsQuote(quote)) takeLiteral(word, i, i + 1);
        quote = "";
      }
    } else if (/[ \t\r\n]/.test(char)) finish(i);
    else if (/[;&|<>]/.test(char)) {
      if (char === ">" && isDescriptor(word, value)) word = void 0;
      finish(i);
      return words;
    } else {
      word ??= beginWord(cut, i);
      quote = openedQuote(value, i);
      if (quote === "" || keepsQuote(quote)) takeLiteral(word, i, i + 1);
      else word.quoted = true;
    }
  }
  finish(value.length);
  return words;
  function finish(at) {
    const done = word && endWord(word, text, at);
    if (done) words.push(done);
    word = void 0;
  }
}
var escapes = { t: "	", n: "\n" };
function takeEscaped(word, value, i, quote) {
  const char = value[i + 1];
  const stands = escapes[char];
  if (keepsQuote(quote)) takeLiteral(word, i, i + 2);
  else if (stands === void 0) takeLiteral(word, i + 1, i + 2);
  else takeInstead(word, i, i + 2, { text: stands });
}
function openedQuote(value, i) {
  const char = value[i];
  if (char === '"' || char === "'" || char === "`") return char;
  return char === "(" && value[i - 1] === "$" ? ")" : "";
}
function keepsQuote(quote) {
  return quote === "`" || quote === ")";
}
function isDescriptor(word, value) {
  return word?.run !== void 0 && word.pieces.length === 0 && !word.quoted && /^\d+$/.test(value.slice(word.run.from, word.run.to));
}

// src/syntax/node.ts
function nodeSpan(node) {
  return spanOf(node.source, node.start, node.end);
}

// src/syntax/view.ts
var NONE = [];
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
function getPath(view, ...path) {
  let found = view ? [view] : NONE;
  for (const key of path) {
    if (found.length === 0) return NONE;
    found = found.length === 1 ? getAll(found[0], key) : found.flatMap((each) => getAll(each, key));
  }
  return found;
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

// src/formats/containers/container.ts
var import_command = require("./commands.js");

// src/formats/values.ts
function known(value, span, origin) {
  return origin?.length ? { known: true, value, span, origin } : { known: true, value, span };
}
function unknown(why, span, origin) {
  return origin?.length ? { known: false, why, span, origin } : { known: false, why, span };
}

// src/formats/compose/context.ts
function standing({ inside, certainty }, span) {
  return {
    reach: [known(inside, span)],
    certainty: [known(certainty, span)]
  };
}
function shadow({ taken }) {
  return taken ? { shadowed: [known(true, taken)] } : {};
}
function relatedTo({ resource, users, taken }, ...views) {
  return [
    ...views.flatMap((view) => usesOf(view, resource)),
    ...users,
    ...taken ? [{ span: taken, message: "taken back here" }] : []
  ];
}

// src/formats/compose/acts.ts
function actExposure(context, { kind, facts, loopback: loopback2 }, runs, related) {
  const { span } = Object.values(facts)[0][0];
  const { reach, certainty } = standing(context.attachment, span);
  return {
    ...{ kind, format: "compose", resource: context.resource },
    facts: {
      ...facts,
      reach: loopback2 ? [known("loopback", span)] : reach,
      certainty,
      runs: [known(runs, span)],
      ...shadow(context)
    },
    related
  };
}

// src/syntax/cidr.ts
var bits = { 4: 32, 6: 128 };
function parseCidr(text) {
  const [address = "", length, ...rest] = text.trim().split("/");
  if (rest.length > 0) return void 0;
  const version = address.includes(":") ? 6 : 4;
  const number = version === 6 ? readV6(address) : readV4(address);
  if (number === void 0) return void 0;
  if (length !== void 0 && !/^\d{1,3}$/.test(length)) return void 0;
  const prefix = length === void 0 ? bits[version] : Number(length);
  if (prefix > bits[version]) return void 0;
  return version === 6 && prefix >= 96 && number >> 32n === 0xffffn ? blockAt(4, number & 0xffffffffn, prefix - 96) : blockAt(version, number, prefix);
}
function blockAt(version, address, prefix) {
  const free = BigInt(bits[version] - prefix);
  return { version, base: address >> free << free, prefix };
}
function containsCidr(outer, inner) {
  if (outer.version !== inner.version || outer.prefix > inner.prefix)
    return false;
  const free = BigInt(bits[outer.version] - outer.prefix);
  return outer.base >> free === inner.base >> free;
}
var loopback = ["127.0.0.0/8", "::1"];
var privateBlocks = [
  // RFC 1918, RFC 6598 (carrier-grade NAT), RFC 3927 and RFC 4291 (link-local), RFC 4193.
  ...["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"],
  ...["169.254.0.0/16", "fe80::/10", "fc00::/7"]
];
function reachOf(address) {
  const cidr = parseCidr(address.replace(/^\[(.*)\]$/, "$1"));
  if (!cidr) return "internet";
  const within = (each) => containsCidr(parseCidr(each), cidr);
  if (loopback.some(within)) return "loopback";
  return privateBlocks.some(within) ? "private" : "internet";
}
function readV4(text) {
  const parts2 = text.split(".");
  const sound = parts2.length === 4 && parts2.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && +part < 256);
  return sound ? parts2.reduce((sum, part) => sum << 8n | BigInt(part), 0n) : void 0;
}
function readV6(text) {
  const [address = ""] = text.split("%");
  const [head = "", tail, ...more] = address.split("::");
  if (more.length > 0) return void 0;
  const front = groupsOf(head, tail === void 0);
  const back = tail === void 0 ? [] : groupsOf(tail, true);
  if (!front || !back) return void 0;
  const missing = 8 - front.length - back.length;
  if (tail === void 0 ? missing !== 0 : missing < 1) return void 0;
  const groups = [...front, ...Array(missing).fill(0), ...back];
  return groups.reduce((sum, group) => sum << 16n | BigInt(group), 0n);
}
function groupsOf(text, isLast) {
  if (text === "") return [];
  const parts2 = text.split(":");
  const v4 = isLast ? readV4(parts2.at(-1)) : void 0;
  if (v4 !== void 0) parts2.pop();
  if (!parts2.every((part) => /^[\da-f]{1,4}$/i.test(part))) return void 0;
  const groups = parts2.map((part) => parseInt(part, 16));
  return v4 === void 0 ? groups : [...groups, Number(v4 >> 16n), Number(v4 & 0xffffn)];
}

// src/formats/compose/networks.ts
var unattached = {
  ...{ mode: "bridge", inside: "network", published: "internet" },
  ...{ swarm: false, certainty: "definite" }
};

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
  const ranges = ports.flatMap((each) => each.known ? [each.value] : []);
  if (ranges.some(({ from, to }) => from <= 1 && to === 65535)) return "all";
  const widest = Math.max(0, ...ranges.map(({ from, to }) => to - from)) + 1;
  return widest === 1 ? "one" : widest <= 64 ? "range" : "wide-range";
}

// src/formats/port.ts
var protocols = ["tcp", "udp", "sctp"];
function readPortMapping(text) {
  const parts2 = splitAt(text, ":");
  const last = parts2.at(-1);
  const host = parts2.at(-2);
  const [container2, ...suffix] = splitAt(last, "/");
  const address = addressOf(text, parts2);
  const published = host?.value ? readRange(host) : void 0;
  const target = readRange(container2);
  const protocol = protocolOf(suffix[0], textSpan(text));
  const [hostWidth, width] = [published, target].map(
    (read) => widthOf(read?.port)
  );
  const complaint = published?.complaint ?? target.complaint ?? complaintAbout(protocol, protocols, "protocol") ?? complaintAboutAddress(address) ?? complaintAboutWidths(hostWidth, width);
  return {
    ...{ address, protocol, complaint },
    published: published?.port,
    target: target.port,
    pairwise: hostWidth === width
  };
}
function readPortRange(text) {
  const [range, protocol] = splitAt(text, "/");
  const { port } = readRange(range);
  const place = textSpan(text);
  return {
    port: port && { ...port, span: place },
    protocol: protocolOf(protocol, place)
  };
}
function readRange(text) {
  const [place, origin] = [textSpan(text), originOf(text)];
  const why = unknownIn(text);
  if (why !== void 0)
    return { port: unknown(why, place, origin), complaint: void 0 };
  const strict = /^(\d+)(?:-(\d+))?$/.exec(text.value);
  const lenient = strict ?? /^\s*(\+?\d+|0x[\da-f]+)(?:-(\d+)(?:-.*)?)?\s*$/i.exec(text.value);
  const ends = lenient ? [Number(lenient[1]), Number(lenient[2] ?? lenient[1])] : [];
  const [from = NaN, to = NaN] = [Math.min(...ends), Math.max(...ends)];
  const refused = `"${text.value}" is not a port from 0 to 65535 or a range of them`;
  if (!(to <= 65535) || ends.length === 0)
    return { port: void 0, complaint: refused };
  return {
    port: known({ from, to }, place, origin),
    complaint: !strict ? refused : ends[0] > ends[1] ? "the range runs backwards" : void 0
  };
}
function addressOf(text, parts2) {
  const before = parts2.slice(0, -2);
  if (before.length === 0) return void 0;
  const length = before.reduce((sum, part) => sum + part.value.length, 0) + before.length - 1;
  const address = sliceText(text, 0, length);
  const why = unknownIn(address);
  if (why !== void 0)
    return unknown(why, textSpan(address), originOf(address));
  const plain = address.value.replace(/^\[(.*)\]$/, "$1");
  return plain === "" ? void 0 : known(plain, textSpan(address), originOf(address));
}
function protocolOf(text, fallback) {
  if (!text || text.value === "") return known("tcp", fallback);
  const why = unknownIn(text);
  return why === void 0 ? known(text.value.toLowerCase(), textSpan(text), originOf(text)) : unknown(why, textSpan(text), originOf(text));
}
function complaintAbout(value, allowed, name) {
  return value.known && !allowed.includes(value.value) ? `"${value.value}" is not a ${name} (${allowed.join(", ")})` : void 0;
}
function complaintAboutAddress(address) {
  if (!address?.known) return void 0;
  const isOne = parseCidr(address.value) && !/[%/]/.test(address.value);
  return isOne ? void 0 : `"${address.value}" is not an IP address`;
}
function complaintAboutWidths(host, container2) {
  if (!host || !container2 || container2 === 1 || host === container2)
    return void 0;
  return host === 1 ? "one host port cannot stand for a range" : "the two ranges are not equally long";
}
function widthOf(port) {
  return port?.known ? port.value.to - port.value.from + 1 : void 0;
}
function splitAt(text, separator) {
  const parts2 = [];
  let from = 0;
  for (const part of text.value.split(separator)) {
    parts2.push(sliceText(text, from, from + part.length));
    from += part.length + 1;
  }
  return parts2;
}

// src/formats/compose/published.ts
function publishedText(text, problems, reader) {
  const mapping = readPortMapping(text);
  if (mapping.complaint !== void 0)
    problems.push({
      span: textSpan(text),
      severity: "warning",
      message: `${reader} refuses this port: ${mapping.complaint}`
    });
  return asWhole(mapping, text);
}
function asWhole(mapping, text) {
  const place = textSpan(text);
  const origin = originOf(text);
  const here2 = (port) => port && (port.known ? known(port.value, place, origin) : unknown(port.why, place, origin));
  return {
    ...{ ...mapping, place },
    published: here2(mapping.published),
    target: here2(mapping.target)
  };
}

// src/formats/compose/ports.ts
function exposeText(context, view, text) {
  const { port, protocol } = readPortRange(text);
  const ports = port ? [port] : [];
  exposeItem(context, view, { protocol, ports });
  return ports;
}
function exposeItem(context, item, rule) {
  const place = rule.ports[0]?.span;
  if (!place) return;
  const { mode, inside } = context.attachment;
  addRule(context, item, {
    ...rule,
    mechanism: mode === "host" || mode === "lan" ? "listen" : "declare",
    reach: known(inside, place)
  });
}
function addPublished(context, item, entry) {
  const { published, target, protocol } = entry;
  const rule = { protocol, ...attached(context, entry) };
  const ports = portsOf(entry);
  if (!published || entry.pairwise || !isSeveral(published))
    return addRule(context, item, { ...rule, ports });
  if (context.attachment.swarm)
    return addRule(context, item, { ...rule, ports });
  const breadth = "one-of-several";
  if (target && !target.known)
    return addRule(context, item, { ...rule, ports, breadth });
  if (target) addRule(context, item, { ...rule, ports: [target] });
  const others = without(published, target ? [target] : []);
  addRule(context, item, { ...rule, ports: others, breadth });
}
function portsOf({ published, target }) {
  return [published, target].flatMap((port) => port ?? []);
}
function isSeveral(port) {
  return port.known && port.value.from < port.value.to;
}
function without(port, others) {
  if (others.length === 0) return [port];
  if ([port, ...others].some((each) => !each.known)) return [];
  return others.reduce(
    (parts2, other) => parts2.flatMap((part) => cutOut(part, other)),
    [port]
  );
}
function cutOut(port, hole) {
  if (!port.known || !hole.known) return [port];
  const { from, to } = port.value;
  return [
    { from, to: Math.min(to, hole.value.from - 1) },
    { from: Math.max(from, hole.value.to + 1), to }
  ].filter((range) => range.from <= range.to).map((range) => ({ ...port, value: range }));
}
function attached({ attachment }, { address, place }) {
  const { mode, published, swarm } = attachment;
  if (mode === "none")
    return { mechanism: "declare", reach: known("loopback", place) };
  if (mode === "host")
    return { mechanism: "listen", reach: known("internet", place) };
  if (!address || swarm)
    return { mechanism: "publish", reach: known(published, place) };
  const { span, origin } = address;
  const reach = address.known ? reachOf(address.value) : "unknown";
  const narrower = published === "network" && reach !== "loopback";
  return {
    mechanism: "publish",
    reach: known(narrower ? published : reach, span, origin)
  };
}
function addRule(context, view, rule) {
  const { resource, attachment, exposures } = context;
  const { ports, protocol, mechanism, reach, breadth } = rule;
  if (ports.length === 0) return;
  const exposure = portExposure("compose", {
    ...{ resource, port: ports, protocol: [protocol], mechanism, reach },
    ...breadth && { breadth },
    certainty: breadth === "one-of-several" ? "possible" : attachment.certainty,
    related: relatedTo(context, view)
  });
  const facts = { ...exposure.facts, ...shadow(context) };
  exposures.push({ ...exposure, facts });
}

// src/formats/containers/container.ts
var import_image = require("./images.js");

// src/formats/containers/expressions.ts
var githubExpressions = /\$\{\{((?:(?!\}\}|\$\{\{)[^])*)\}\}/g;
function withExpressions(text, expressions) {
  const found = [...text.value.matchAll(expressions)];
  if (found.length === 0) return text;
  const pieces = [];
  let done = 0;
  for (const { 0: written, 1: inner = "", index } of found) {
    pieces.push(...sliceText(text, done, index).pieces);
    done = index + written.length;
    pieces.push(instead(sliceText(text, index, done), inner));
  }
  pieces.push(...sliceText(text, done).pieces);
  return textFrom(text.source, pieces, text.start, text.end);
}
function instead(written, inner) {
  const { source, value, start, end } = written;
  const variable = /^(?:localEnv|containerEnv):([^:]*):([^]+)$/.exec(inner);
  if (!variable) {
    const why = `${value} has no value in the files`;
    return { text: UNKNOWN, start, end, why };
  }
  const [, name = "", text = ""] = variable;
  const span = spanOf(source, start, end);
  const message = `the default of ${name}`;
  return { text, start, end, origin: [{ span, message }] };
}

// src/formats/containers/container.ts
function container({ exposures, problems }, about, attachment = {}) {
  return {
    ...{ ...about, exposures, problems, users: [], variables: /* @__PURE__ */ new Map() },
    attachment: { ...unattached, ...attachment }
  };
}
function textIn({ expressions }, view) {
  if (!isScalar(view) || resolveScalar(view.node, "compose") === null)
    return [];
  return [withExpressions(scalarText(view.node), expressions)];
}
function addImage(into, view, image) {
  const facts = (0, import_image.imageFacts)(image);
  if (Object.keys(facts).length === 0) return;
  into.exposures.push({
    ...{ kind: "image", format: "compose", resource: into.resource },
    facts: { ...facts, ...standing(into.attachment, textSpan(image)) },
    related: relatedTo(into, view)
  });
}
function addPort(into, view, port) {
  const published = publishedText(port, into.problems, into.reader);
  addPublished(into, view, published);
}
function addExposed(into, view, port) {
  exposeText(into, view, port);
}
function addProcess(into, words, ...views) {
  for (const act of (0, import_command.actsOfArguments)(words))
    into.exposures.push(
      actExposure(into, act, true, relatedTo(into, ...views))
    );
}

// src/formats/containers/run-options.ts
var options = [
  { into: "published", pattern: /^(?:--publish|-[ditP]*p)(?:=|$)/ },
  { into: "published", pattern: /^-[ditP]*p(?=[\d[:.])/ },
  { into: "exposed", pattern: /^--expose(?:=|$)/ },
  { into: "networks", pattern: /^--net(?:work)?(?:=|$)/ }
];
function readRunOptions(words) {
  const found = {
    published: [],
    exposed: [],
    networks: []
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    for (const { into, pattern } of options) {
      const [name] = pattern.exec(word.value) ?? [];
      if (name === void 0) continue;
      const isAlone = name === word.value && !name.endsWith("=");
      const value = isAlone ? words[++i] : sliceText(word, name.length);
      if (value && value.value !== "") found[into].push(value);
      break;
    }
  }
  return found;
}

// src/formats/containers/workflows.ts
var reading = {
  open: () => {
    const found = { exposures: [], problems: [] };
    return {
      take: (document) => readWorkflow(document, found),
      finish: () => found
    };
  }
};
function readWorkflow(document, found) {
  for (const jobs of getAll(document, "jobs"))
    for (const { key, value: job } of pairsOf(jobs)) {
      const resource = `jobs.${key}`;
      for (const view of getAll(job, "container"))
        readContainer(here(found, `${resource}.container`), view);
      for (const services of getAll(job, "services"))
        for (const service of pairsOf(services))
          readContainer(
            here(found, `${resource}.services.${service.key}`),
            service.value
          );
      readSteps(found, resource, job);
    }
  for (const runs of getAll(document, "runs")) {
    readAction(here(found, "runs"), runs);
    readSteps(found, "runs", runs);
  }
}
function here(found, resource) {
  return container(
    found,
    { resource, expressions: githubExpressions, reader: "docker" },
    { published: "network" }
  );
}
function readContainer(into, view) {
  if (!isMapping(view)) return readImage(into, view);
  for (const image of getAll(view, "image")) readImage(into, image);
  for (const ports of getAll(view, "ports"))
    for (const item of isSequence(ports) ? itemsOf(ports) : [ports])
      for (const text of textIn(into, item)) addPort(into, item, text);
  for (const options2 of getAll(view, "options"))
    for (const text of textIn(into, options2)) {
      const { published, exposed } = readRunOptions(splitWords(text));
      for (const port of published) addPort(into, options2, port);
      for (const port of exposed) addExposed(into, options2, port);
    }
}
function readImage(into, view) {
  for (const text of textIn(into, view))
    addImage(into, view, dockerImage(text) ?? text);
}
function dockerImage(text) {
  const [scheme] = /^docker:\/\//.exec(text.value) ?? [];
  if (scheme === void 0) return void 0;
  const { start, end } = text;
  return { ...sliceText(text, scheme.length), start, end };
}
function readSteps(found, resource, of) {
  getAll(of, "steps").forEach(
    (steps) => itemsOf(steps).forEach((step, i) => {
      const into = here(found, `${resource}.steps[${i}]`);
      for (const view of getAll(step, "uses"))
        for (const text of textIn(into, view)) {
          const image = dockerImage(text);
          if (image) addImage(into, view, image);
        }
    })
  );
}
function readAction(into, runs) {
  const isDocker = getAll(runs, "using").some(
    (using) => textIn(into, using).some(({ value }) => value.toLowerCase() === "docker")
  );
  if (!isDocker) return;
  for (const view of getAll(runs, "image"))
    for (const text of textIn(into, view)) {
      const image = dockerImage(text);
      if (image) addImage(into, view, image);
    }
  const words = (key) => getPath(runs, key).flatMap((view) => isSequence(view) ? itemsOf(view) : [view]).flatMap((view) => textIn(into, view));
  for (const before of ["pre-entrypoint", "post-entrypoint"])
    addProcess(into, words(before), runs);
  addProcess(into, [...words("entrypoint"), ...words("args")], runs);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readWorkflow,
  reading
});

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

// src/formats/containers/workflows.ts
var workflows_exports = {};
__export(workflows_exports, {
  readWorkflow: () => readWorkflow,
  reading: () => reading
});
module.exports = __toCommonJS(workflows_exports);

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
function findLineStarts(text) {
  let starts = [0], breaks = /\r\n?|\n/g;
  for (; breaks.exec(text); ) starts.push(breaks.lastIndex);
  return starts;
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
function takeInstead(word, from, to, instead2) {
  settleRun(word);
  let written = word.cut(from, to), origin = [
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
  word.run && word.pieces.push(...word.cut(word.run.from, word.run.to)), word.run = void 0;
}
function endWord(word, text, to) {
  settleRun(word);
  let { pieces } = word;
  if (pieces.length === 0 && !word.quoted) return;
  let places = pieces.length > 0 ? pieces : word.cut(word.from, to), start = places[0]?.start ?? text.start;
  return textFrom(text.source, pieces, start, places.at(-1)?.end ?? start);
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
  origin.splice(MOST_ORIGINS);
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
function unset(written) {
  return `${written} is only known when the script runs`;
}
function match(reader, sticky) {
  return sticky.lastIndex = reader.at, sticky.exec(reader.value);
}

// src/syntax/shell.ts
function splitWords(text) {
  let { value } = text, cut = cutterOf(text), words = [], word, quote = "";
  for (let i = 0; i < value.length; i++) {
    let char = value[i];
    if (char === "\\" && quote !== "'" && i + 1 < value.length)
      word ??= beginWord(cut, i), word.quoted = !0, takeEscaped(word, value, i, quote), i++;
    else if (quote !== "")
      word ??= beginWord(cut, i), char !== quote ? takeLiteral(word, i, i + 1) : (keepsQuote(quote) && takeLiteral(word, i, i + 1), quote = "");
    else if (/[ \t\r\n]/.test(char)) finish(i);
    else {
      if (/[;&|<>]/.test(char))
        return char === ">" && isDescriptor(word, value) && (word = void 0), finish(i), words;
      word ??= beginWord(cut, i), quote = openedQuote(value, i), quote === "" || keepsQuote(quote) ? takeLiteral(word, i, i + 1) : word.quoted = !0;
    }
  }
  return finish(value.length), words;
  function finish(at) {
    let done = word && endWord(word, text, at);
    done && words.push(done), word = void 0;
  }
}
var escapes = { t: "	", n: `
` };
function takeEscaped(word, value, i, quote) {
  let char = value[i + 1], stands = escapes[char];
  keepsQuote(quote) ? takeLiteral(word, i, i + 2) : stands === void 0 ? takeLiteral(word, i + 1, i + 2) : takeInstead(word, i, i + 2, { text: stands });
}
function openedQuote(value, i) {
  let char = value[i];
  return char === '"' || char === "'" || char === "`" ? char : char === "(" && value[i - 1] === "$" ? ")" : "";
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
  for (let entry of entriesOf(view.node)) {
    if (keyText(entry.key) !== key) continue;
    let value = enter(view, entry);
    value && (found ??= []).push(value);
  }
  return found ?? NONE;
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

// src/formats/containers/container.ts
var import_command = require("./commands.js");

// src/formats/values.ts
function known(value, span, origin) {
  return origin?.length ? { known: !0, value, span, origin } : { known: !0, value, span };
}
function unknown(why, span, origin) {
  return origin?.length ? { known: !1, why, span, origin } : { known: !1, why, span };
}

// src/formats/compose/context.ts
function standing({ inside, certainty }, span) {
  return {
    reach: [known(inside, span)],
    certainty: [known(certainty, span)]
  };
}
function shadow({ taken }) {
  return taken ? { shadowed: [known(!0, taken)] } : {};
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
  let { span } = Object.values(facts)[0][0], { reach, certainty } = standing(context.attachment, span);
  return {
    kind,
    format: "compose",
    resource: context.resource,
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
  let [address = "", length, ...rest] = text.trim().split("/");
  if (rest.length > 0) return;
  let version = address.includes(":") ? 6 : 4, number = version === 6 ? readV6(address) : readV4(address);
  if (number === void 0 || length !== void 0 && !/^\d{1,3}$/.test(length)) return;
  let prefix = length === void 0 ? bits[version] : Number(length);
  if (!(prefix > bits[version]))
    return version === 6 && prefix >= 96 && number >> 32n === 0xffffn ? blockAt(4, number & 0xffffffffn, prefix - 96) : blockAt(version, number, prefix);
}
function blockAt(version, address, prefix) {
  let free = BigInt(bits[version] - prefix);
  return { version, base: address >> free << free, prefix };
}
function containsCidr(outer, inner) {
  if (outer.version !== inner.version || outer.prefix > inner.prefix)
    return !1;
  let free = BigInt(bits[outer.version] - outer.prefix);
  return outer.base >> free === inner.base >> free;
}
var loopback = ["127.0.0.0/8", "::1"], privateBlocks = [
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "100.64.0.0/10",
  "169.254.0.0/16",
  "fe80::/10",
  "fc00::/7"
];
function reachOf(address) {
  let cidr = parseCidr(address.replace(/^\[(.*)\]$/, "$1"));
  if (!cidr) return "internet";
  let within = (each) => containsCidr(parseCidr(each), cidr);
  return loopback.some(within) ? "loopback" : privateBlocks.some(within) ? "private" : "internet";
}
function readV4(text) {
  let parts2 = text.split(".");
  return parts2.length === 4 && parts2.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && +part < 256) ? parts2.reduce((sum, part) => sum << 8n | BigInt(part), 0n) : void 0;
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
  let parts2 = text.split(":"), v4 = isLast ? readV4(parts2.at(-1)) : void 0;
  if (v4 !== void 0 && parts2.pop(), !parts2.every((part) => /^[\da-f]{1,4}$/i.test(part))) return;
  let groups = parts2.map((part) => parseInt(part, 16));
  return v4 === void 0 ? groups : [...groups, Number(v4 >> 16n), Number(v4 & 0xffffn)];
}

// src/formats/compose/networks.ts
var unattached = {
  mode: "bridge",
  inside: "network",
  published: "internet",
  swarm: !1,
  certainty: "definite"
};

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
  let ranges = ports.flatMap((each) => each.known ? [each.value] : []);
  if (ranges.some(({ from, to }) => from <= 1 && to === 65535)) return "all";
  let widest = Math.max(0, ...ranges.map(({ from, to }) => to - from)) + 1;
  return widest === 1 ? "one" : widest <= 64 ? "range" : "wide-range";
}

// src/formats/port.ts
var protocols = ["tcp", "udp", "sctp"];
function readPortMapping(text) {
  let parts2 = splitAt(text, ":"), last = parts2.at(-1), host = parts2.at(-2), [container2, ...suffix] = splitAt(last, "/"), address = addressOf(text, parts2), published = host?.value ? readRange(host) : void 0, target = readRange(container2), protocol = protocolOf(suffix[0], textSpan(text)), [hostWidth, width] = [published, target].map(
    (read) => widthOf(read?.port)
  ), complaint = published?.complaint ?? target.complaint ?? complaintAbout(protocol, protocols, "protocol") ?? complaintAboutAddress(address) ?? complaintAboutWidths(hostWidth, width);
  return {
    address,
    protocol,
    complaint,
    published: published?.port,
    target: target.port,
    pairwise: hostWidth === width
  };
}
function readPortRange(text) {
  let [range, protocol] = splitAt(text, "/"), { port } = readRange(range), place = textSpan(text);
  return {
    port: port && { ...port, span: place },
    protocol: protocolOf(protocol, place)
  };
}
function readRange(text) {
  let [place, origin] = [textSpan(text), originOf(text)], why = unknownIn(text);
  if (why !== void 0)
    return { port: unknown(why, place, origin), complaint: void 0 };
  let strict = /^(\d+)(?:-(\d+))?$/.exec(text.value), lenient = strict ?? /^\s*(\+?\d+|0x[\da-f]+)(?:-(\d+)(?:-.*)?)?\s*$/i.exec(text.value), ends = lenient ? [Number(lenient[1]), Number(lenient[2] ?? lenient[1])] : [], [from = NaN, to = NaN] = [Math.min(...ends), Math.max(...ends)], refused = `"${text.value}" is not a port from 0 to 65535 or a range of them`;
  return !(to <= 65535) || ends.length === 0 ? { port: void 0, complaint: refused } : {
    port: known({ from, to }, place, origin),
    complaint: strict ? ends[0] > ends[1] ? "the range runs backwards" : void 0 : refused
  };
}
function addressOf(text, parts2) {
  let before = parts2.slice(0, -2);
  if (before.length === 0) return;
  let length = before.reduce((sum, part) => sum + part.value.length, 0) + before.length - 1, address = sliceText(text, 0, length), why = unknownIn(address);
  if (why !== void 0)
    return unknown(why, textSpan(address), originOf(address));
  let plain = address.value.replace(/^\[(.*)\]$/, "$1");
  return plain === "" ? void 0 : known(plain, textSpan(address), originOf(address));
}
function protocolOf(text, fallback) {
  if (!text || text.value === "") return known("tcp", fallback);
  let why = unknownIn(text);
  return why === void 0 ? known(text.value.toLowerCase(), textSpan(text), originOf(text)) : unknown(why, textSpan(text), originOf(text));
}
function complaintAbout(value, allowed, name) {
  return value.known && !allowed.includes(value.value) ? `"${value.value}" is not a ${name} (${allowed.join(", ")})` : void 0;
}
function complaintAboutAddress(address) {
  return address?.known ? parseCidr(address.value) && !/[%/]/.test(address.value) ? void 0 : `"${address.value}" is not an IP address` : void 0;
}
function complaintAboutWidths(host, container2) {
  if (!(!host || !container2 || container2 === 1 || host === container2))
    return host === 1 ? "one host port cannot stand for a range" : "the two ranges are not equally long";
}
function widthOf(port) {
  return port?.known ? port.value.to - port.value.from + 1 : void 0;
}
function splitAt(text, separator) {
  let parts2 = [], from = 0;
  for (let part of text.value.split(separator))
    parts2.push(sliceText(text, from, from + part.length)), from += part.length + 1;
  return parts2;
}

// src/formats/compose/published.ts
function publishedText(text, problems, reader) {
  let mapping = readPortMapping(text);
  return mapping.complaint !== void 0 && problems.push({
    span: textSpan(text),
    severity: "warning",
    message: `${reader} refuses this port: ${mapping.complaint}`
  }), asWhole(mapping, text);
}
function asWhole(mapping, text) {
  let place = textSpan(text), origin = originOf(text), here2 = (port) => port && (port.known ? known(port.value, place, origin) : unknown(port.why, place, origin));
  return {
    ...mapping,
    place,
    published: here2(mapping.published),
    target: here2(mapping.target)
  };
}

// src/formats/compose/ports.ts
function exposeText(context, view, text) {
  let { port, protocol } = readPortRange(text), ports = port ? [port] : [];
  return exposeItem(context, view, { protocol, ports }), ports;
}
function exposeItem(context, item, rule) {
  let place = rule.ports[0]?.span;
  if (!place) return;
  let { mode, inside } = context.attachment;
  addRule(context, item, {
    ...rule,
    mechanism: mode === "host" || mode === "lan" ? "listen" : "declare",
    reach: known(inside, place)
  });
}
function addPublished(context, item, entry) {
  let { published, target, protocol } = entry, rule = { protocol, ...attached(context, entry) }, ports = portsOf(entry);
  if (!published || entry.pairwise || !isSeveral(published))
    return addRule(context, item, { ...rule, ports });
  if (context.attachment.swarm)
    return addRule(context, item, { ...rule, ports });
  let breadth = "one-of-several";
  if (target && !target.known)
    return addRule(context, item, { ...rule, ports, breadth });
  target && addRule(context, item, { ...rule, ports: [target] });
  let others = without(published, target ? [target] : []);
  addRule(context, item, { ...rule, ports: others, breadth });
}
function portsOf({ published, target }) {
  return [published, target].flatMap((port) => port ?? []);
}
function isSeveral(port) {
  return port.known && port.value.from < port.value.to;
}
function without(port, others) {
  return others.length === 0 ? [port] : [port, ...others].some((each) => !each.known) ? [] : others.reduce(
    (parts2, other) => parts2.flatMap((part) => cutOut(part, other)),
    [port]
  );
}
function cutOut(port, hole) {
  if (!port.known || !hole.known) return [port];
  let { from, to } = port.value;
  return [
    { from, to: Math.min(to, hole.value.from - 1) },
    { from: Math.max(from, hole.value.to + 1), to }
  ].filter((range) => range.from <= range.to).map((range) => ({ ...port, value: range }));
}
function attached({ attachment }, { address, place }) {
  let { mode, published, swarm } = attachment;
  if (mode === "none")
    return { mechanism: "declare", reach: known("loopback", place) };
  if (mode === "host")
    return { mechanism: "listen", reach: known("internet", place) };
  if (!address || swarm)
    return { mechanism: "publish", reach: known(published, place) };
  let { span, origin } = address, reach = address.known ? reachOf(address.value) : "unknown";
  return {
    mechanism: "publish",
    reach: known(published === "network" && reach !== "loopback" ? published : reach, span, origin)
  };
}
function addRule(context, view, rule) {
  let { resource, attachment, exposures } = context, { ports, protocol, mechanism, reach, breadth } = rule;
  if (ports.length === 0) return;
  let exposure = portExposure("compose", {
    resource,
    port: ports,
    protocol: [protocol],
    mechanism,
    reach,
    ...breadth && { breadth },
    certainty: breadth === "one-of-several" ? "possible" : attachment.certainty,
    related: relatedTo(context, view)
  }), facts = { ...exposure.facts, ...shadow(context) };
  exposures.push({ ...exposure, facts });
}

// src/formats/containers/container.ts
var import_image = require("./images.js");

// src/formats/containers/expressions.ts
var githubExpressions = /\$\{\{((?:(?!\}\}|\$\{\{)[^])*)\}\}/g;
function withExpressions(text, expressions) {
  let found = [...text.value.matchAll(expressions)];
  if (found.length === 0) return text;
  let pieces = [], done = 0;
  for (let { 0: written, 1: inner = "", index } of found)
    pieces.push(...sliceText(text, done, index).pieces), done = index + written.length, pieces.push(instead(sliceText(text, index, done), inner));
  return pieces.push(...sliceText(text, done).pieces), textFrom(text.source, pieces, text.start, text.end);
}
function instead(written, inner) {
  let { source, value, start, end } = written, variable = /^(?:localEnv|containerEnv):([^:]*):([^]+)$/.exec(inner);
  if (!variable) {
    let why = `${value} has no value in the files`;
    return { text: UNKNOWN, start, end, why };
  }
  let [, name = "", text = ""] = variable, span = spanOf(source, start, end), message = `the default of ${name}`;
  return { text, start, end, origin: [{ span, message }] };
}

// src/formats/containers/container.ts
function container({ exposures, problems }, about, attachment = {}) {
  return {
    ...about,
    exposures,
    problems,
    users: [],
    variables: /* @__PURE__ */ new Map(),
    attachment: { ...unattached, ...attachment }
  };
}
function textIn({ expressions }, view) {
  return !isScalar(view) || resolveScalar(view.node, "compose") === null ? [] : [withExpressions(scalarText(view.node), expressions)];
}
function addImage(into, view, image) {
  let facts = (0, import_image.imageFacts)(image);
  Object.keys(facts).length !== 0 && into.exposures.push({
    kind: "image",
    format: "compose",
    resource: into.resource,
    facts: { ...facts, ...standing(into.attachment, textSpan(image)) },
    related: relatedTo(into, view)
  });
}
function addPort(into, view, port) {
  let published = publishedText(port, into.problems, into.reader);
  addPublished(into, view, published);
}
function addExposed(into, view, port) {
  exposeText(into, view, port);
}
function addProcess(into, words, ...views) {
  for (let act of (0, import_command.actsOfArguments)(words))
    into.exposures.push(
      actExposure(into, act, !0, relatedTo(into, ...views))
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
  let found = {
    published: [],
    exposed: [],
    networks: []
  };
  for (let i = 0; i < words.length; i++) {
    let word = words[i];
    for (let { into, pattern } of options) {
      let [name] = pattern.exec(word.value) ?? [];
      if (name === void 0) continue;
      let value = name === word.value && !name.endsWith("=") ? words[++i] : sliceText(word, name.length);
      value && value.value !== "" && found[into].push(value);
      break;
    }
  }
  return found;
}

// src/formats/containers/workflows.ts
var reading = {
  open: () => {
    let found = { exposures: [], problems: [] };
    return {
      take: (document) => readWorkflow(document, found),
      finish: () => found
    };
  }
};
function readWorkflow(document, found) {
  for (let jobs of getAll(document, "jobs"))
    for (let { key, value: job } of pairsOf(jobs)) {
      let resource = `jobs.${key}`;
      for (let view of getAll(job, "container"))
        readContainer(here(found, `${resource}.container`), view);
      for (let services of getAll(job, "services"))
        for (let service of pairsOf(services))
          readContainer(
            here(found, `${resource}.services.${service.key}`),
            service.value
          );
      readSteps(found, resource, job);
    }
  for (let runs of getAll(document, "runs"))
    readAction(here(found, "runs"), runs), readSteps(found, "runs", runs);
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
  for (let image of getAll(view, "image")) readImage(into, image);
  for (let ports of getAll(view, "ports"))
    for (let item of isSequence(ports) ? itemsOf(ports) : [ports])
      for (let text of textIn(into, item)) addPort(into, item, text);
  for (let options2 of getAll(view, "options"))
    for (let text of textIn(into, options2)) {
      let { published, exposed } = readRunOptions(splitWords(text));
      for (let port of published) addPort(into, options2, port);
      for (let port of exposed) addExposed(into, options2, port);
    }
}
function readImage(into, view) {
  for (let text of textIn(into, view))
    addImage(into, view, dockerImage(text) ?? text);
}
function dockerImage(text) {
  let [scheme] = /^docker:\/\//.exec(text.value) ?? [];
  if (scheme === void 0) return;
  let { start, end } = text;
  return { ...sliceText(text, scheme.length), start, end };
}
function readSteps(found, resource, of) {
  getAll(of, "steps").forEach(
    (steps) => itemsOf(steps).forEach((step, i) => {
      let into = here(found, `${resource}.steps[${i}]`);
      for (let view of getAll(step, "uses"))
        for (let text of textIn(into, view)) {
          let image = dockerImage(text);
          image && addImage(into, view, image);
        }
    })
  );
}
function readAction(into, runs) {
  if (!getAll(runs, "using").some(
    (using) => textIn(into, using).some(({ value }) => value.toLowerCase() === "docker")
  )) return;
  for (let view of getAll(runs, "image"))
    for (let text of textIn(into, view)) {
      let image = dockerImage(text);
      image && addImage(into, view, image);
    }
  let words = (key) => getPath(runs, key).flatMap((view) => isSequence(view) ? itemsOf(view) : [view]).flatMap((view) => textIn(into, view));
  for (let before of ["pre-entrypoint", "post-entrypoint"])
    addProcess(into, words(before), runs);
  addProcess(into, [...words("entrypoint"), ...words("args")], runs);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readWorkflow,
  reading
});

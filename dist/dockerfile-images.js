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

// src/formats/dockerfile/images-of-file.ts
var images_of_file_exports = {};
__export(images_of_file_exports, {
  openImage: () => openImage,
  readDockerfile: () => readDockerfile,
  readImage: () => readImage
});
module.exports = __toCommonJS(images_of_file_exports);

// src/nearest.ts
function didYouMean(word, known2) {
  const near = nearest(word, known2);
  return near === void 0 ? "" : `. Did you mean "${near}"?`;
}
function nearest(word, known2) {
  let best;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known2) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}
function distance(a, b) {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
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

// src/syntax/dockerfile-heredocs.ts
function heredocsIn(line) {
  if (!line.includes("<<")) return [];
  return (shellWords(line) ?? []).flatMap((word) => heredocOf(word) ?? []);
}
function heredocOf(word) {
  const [, dash, rest] = /^\d*<<(-?)\s*([^<]*)$/.exec(word) ?? [];
  const read = rest === void 0 ? void 0 : unquoted(rest);
  return read && { ...read, stripsTabs: dash === "-" };
}
function shellWords(line) {
  const words = [];
  let from = -1;
  let at = 0;
  while (at < line.length) {
    const char = line[at];
    if (/\s/.test(char)) {
      if (from >= 0) words.push(line.slice(from, at));
      from = -1;
      at++;
      continue;
    }
    if (from < 0) from = at;
    const next = char === "<" ? behindArrows(line, at) : behindPart(line, at);
    if (next === void 0) return void 0;
    at = next;
  }
  if (from >= 0) words.push(line.slice(from));
  return words;
}
function behindArrows(line, at) {
  const arrows = /<(?:<[\t\r ]*)?/y;
  arrows.lastIndex = at;
  arrows.exec(line);
  return arrows.lastIndex;
}
function behindPart(line, at) {
  const char = line[at];
  if (char === "\\") return Math.min(at + 2, line.length);
  if (char === "'") {
    const close = line.indexOf("'", at + 1);
    return close === -1 ? void 0 : close + 1;
  }
  if (char === '"') return behindClosing(line, at + 1, '"');
  if (char !== "$" || line[at + 1] !== "{") return at + 1;
  const head = /\$\{[^\W_]?\w*(?:[-+?#%/}]|:[-+?])/y;
  head.lastIndex = at;
  const written2 = head.exec(line)?.[0];
  if (written2 === void 0 || written2 === "${}") return void 0;
  if (written2.endsWith("}")) return at + written2.length;
  return behindClosing(line, at + written2.length, "}");
}
function behindClosing(line, from, closing2) {
  const open = [closing2];
  for (let at = from; at < line.length; at++) {
    const char = line[at];
    if (char === open.at(-1)) open.pop();
    else if (char === "\\" && open.at(-1) !== "'") at++;
    else if (open.at(-1) === "'") continue;
    else if (char === "$" && line[at + 1] === "{") {
      open.push("}");
      at++;
    } else if (char === '"' || char === "'" && open.at(-1) === "}")
      open.push(char);
    if (open.length === 0) return at + 1;
  }
  return void 0;
}
function unquoted(word) {
  let name = "";
  let expands = true;
  for (let at = 0; at < word.length; at++) {
    const char = word[at];
    if (/\s/.test(char)) {
      if (word.slice(at).trim() !== "") return void 0;
    } else if (char === "\\") name += word[++at] ?? "";
    else if (char === "'" || char === '"') {
      const close = word.indexOf(char, at + 1);
      if (close === -1) return void 0;
      name += word.slice(at + 1, close);
      at = close;
      expands = false;
    } else name += char;
  }
  return name === "" ? void 0 : { name, expands };
}

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

// src/syntax/dockerfile-lines.ts
function nextLogicalLine(reader) {
  for (let line = takeLine(reader); line; line = takeLine(reader)) {
    const start = contentOf(reader, line, false);
    if (start !== void 0)
      return withContinuations(reader, { start, end: line.end });
  }
  return void 0;
}
function withContinuations(reader, first) {
  const pieces = [];
  let end = first.end;
  let goesOn = takePiece(reader, first, pieces);
  while (goesOn) {
    const line = takeLine(reader);
    if (!line) break;
    end = line.end;
    if (contentOf(reader, line, true) === void 0) continue;
    goesOn = takePiece(reader, line, pieces);
  }
  const { source } = reader;
  const last = pieces.at(-1)?.end ?? first.start;
  const text = textFrom(source, pieces, pieces[0]?.start ?? first.start, last);
  return { text, start: first.start, end };
}
function takePiece(reader, line, pieces) {
  const { source, escape } = reader;
  const { start } = line;
  let last = line.end;
  while (last > start && /[ \t]/.test(source.text[last - 1])) last--;
  const escapes = (at) => at >= start && source.text[at] === escape;
  const goesOn = escapes(last - 1) && !escapes(last - 2);
  const end = goesOn ? last - 1 : line.end;
  pieces.push(...written(source, start, end));
  return goesOn;
}
function written({ text }, start, end) {
  if (end <= start) return [];
  const whole = text.slice(start, end);
  if (!whole.includes(UNKNOWN)) return [{ text: whole, start, end }];
  let at = start;
  return whole.split(/(\uFFFC)/).flatMap((part) => {
    if (part === "") return [];
    const piece = { text: part, start: at, end: at += part.length };
    return part === UNKNOWN ? { ...piece, why: NO_VALUE } : piece;
  });
}
var NO_VALUE = "a part has no value in the files";
function contentOf({ source, comments }, { start, end }, inside) {
  let at = start;
  while (at < end && /\s/.test(source.text[at])) at++;
  if (at === end) return void 0;
  if (source.text[at] !== "#") return at;
  comments.push({ start: at, end, inside });
  return void 0;
}
function takeLine(reader) {
  const { text } = reader.source;
  const start = reader.at;
  if (start >= text.length) return void 0;
  const newline = text.indexOf("\n", start);
  let end = newline === -1 ? text.length : newline;
  reader.at = newline === -1 ? text.length : newline + 1;
  while (end > start && text[end - 1] === "\r") end--;
  return { start, end };
}
function takeBody(reader, name, stripsTabs) {
  const { source } = reader;
  const from = reader.at;
  const pieces = [];
  const body = (to) => {
    const lines = stripsTabs ? pieces : written(source, from, to);
    return textFrom(source, lines, from, to);
  };
  for (; ; ) {
    const start = reader.at;
    const line = takeLine(reader);
    if (!line)
      return { body: body(start), end: source.text.length, terminated: false };
    let begin = start;
    while (stripsTabs && source.text[begin] === "	") begin++;
    if (source.text.slice(begin, line.end) === name)
      return { body: body(start), end: line.end, terminated: true };
    if (stripsTabs) pieces.push(...written(source, begin, reader.at));
  }
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
  const written2 = word.cut(from, to);
  const origin = [
    ...instead.origin ?? [],
    ...written2.flatMap((piece) => piece.origin ?? [])
  ];
  word.pieces.push({
    ...instead,
    start: written2[0]?.start ?? 0,
    end: written2.at(-1)?.end ?? 0,
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
  const places = pieces.length > 0 ? pieces : word.cut(word.from, to);
  const start = places[0]?.start ?? text.start;
  return textFrom(text.source, pieces, start, places.at(-1)?.end ?? start);
}
function defaultPiece(name, text, inner) {
  const why = inner.find((piece) => piece.why !== void 0)?.why;
  if (why !== void 0) return { text: UNKNOWN, why };
  if (inner.length === 0) return void 0;
  const span = spanOf(text.source, inner[0].start, inner.at(-1).end);
  const own2 = { span, message: `the default of ${name}` };
  const origin = inner.flatMap((piece) => piece.origin ?? []);
  return {
    text: inner.map((piece) => piece.text).join(""),
    // Defaults within defaults within defaults help nobody to find the place.
    origin: [own2, ...origin].slice(0, 3)
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

// src/syntax/dockerfile-words.ts
function partOf(text, cut, from, to) {
  const part = cutText(cut, text, from, to);
  if (part) return part;
  const before = cut(Math.max(from - 1, 0), from).at(-1)?.end ?? text.start;
  return textFrom(text.source, [], before, before);
}
function splitBlanks(text) {
  const cut = cutterOf(text);
  return [...text.value.matchAll(/[^\t\v\f\r ]+/g)].flatMap(
    ({ index, 0: word }) => cutText(cut, text, index, index + word.length) ?? []
  );
}
function splitQuoted(text, escape) {
  const { value } = text;
  const cut = cutterOf(text);
  const words = [];
  let from = -1;
  let quote = "";
  for (let at = 0; at < value.length; at++) {
    const char = value[at];
    if (quote === "" && /\s/.test(char)) {
      finish(at);
      continue;
    }
    if (from < 0) from = at;
    if (char === escape && quote !== "'") {
      if (at === value.length - 1) finish(at);
      at++;
    } else if (quote === "") quote = /['"]/.test(char) ? char : "";
    else if (char === quote) quote = "";
  }
  finish(value.length);
  return words;
  function finish(to) {
    const word = from < 0 ? void 0 : cutText(cut, text, from, to);
    if (word) words.push(word);
    from = -1;
  }
}
function readPairs(text, escape, oldForm) {
  const words = splitQuoted(text, escape);
  if (oldForm && words[0] && !words[0].value.includes("=")) {
    const [name = "", between = ""] = text.value.split(/([\t\v\f\r ]+)/, 2);
    const value = sliceText(text, name.length + between.length);
    return [{ name, value }];
  }
  return words.map((word) => {
    const equals = word.value.indexOf("=");
    return equals === -1 ? { name: word.value, value: void 0 } : {
      name: word.value.slice(0, equals),
      value: sliceText(word, equals + 1)
    };
  });
}
function readFlags(text, from, escape) {
  const { value } = text;
  const cut = cutterOf(text);
  const flags = [];
  let at = from;
  for (; ; ) {
    while (at < value.length && /\s/.test(value[at])) at++;
    if (!value.startsWith("--", at)) return { flags, rest: at };
    const word = beginWord(cut, at);
    let quote = "";
    for (; at < value.length; at++) {
      const char = value[at];
      if (quote === "" && /\s/.test(char)) break;
      if (char === quote) quote = "";
      else if (quote === "" && /['"]/.test(char)) quote = char;
      else {
        if (char === escape) at++;
        if (at < value.length) takeLiteral(word, at, at + 1);
      }
    }
    const flag = endWord(word, text, at);
    if (flag?.value === "--") return { flags, rest: at };
    if (flag) flags.push(flagOf(flag));
  }
}
function flagOf(text) {
  const equals = text.value.indexOf("=");
  return equals === -1 ? { name: text.value.slice(2), value: void 0, text } : {
    name: text.value.slice(2, equals),
    value: sliceText(text, equals + 1),
    text
  };
}
function readJsonList(text) {
  const { value } = text;
  if (!/^\s*\[/.test(value)) return void 0;
  const items = parsedJson(value);
  if (!Array.isArray(items)) return void 0;
  if (!items.every((item) => typeof item === "string")) return "refused";
  const cut = cutterOf(text);
  const words = [];
  for (let open = value.indexOf('"'); open >= 0; ) {
    const word = beginWord(cut, open);
    let at = open + 1;
    for (; value[at] !== '"'; at++) {
      const length = value[at] !== "\\" ? 1 : value[at + 1] === "u" ? 6 : 2;
      if (length === 1) takeLiteral(word, at, at + 1);
      else {
        const escaped = JSON.parse(`"${value.slice(at, at + length)}"`);
        takeInstead(word, at, at + length, { text: String(escaped) });
      }
      at += length - 1;
    }
    word.quoted = true;
    const quotes = partOf(text, cut, open, at + 1);
    const inner = endWord(word, text, at + 1) ?? quotes;
    words.push({ ...inner, start: quotes.start, end: quotes.end });
    open = value.indexOf('"', at + 1);
  }
  return words;
}
function parsedJson(value) {
  try {
    return JSON.parse(value);
  } catch {
    return void 0;
  }
}

// src/syntax/dockerfile.ts
var keywords = [
  ...["ADD", "ARG", "CMD", "COPY", "ENTRYPOINT", "ENV", "EXPOSE", "FROM"],
  ...["HEALTHCHECK", "LABEL", "MAINTAINER", "ONBUILD", "RUN", "SHELL"],
  ...["STOPSIGNAL", "USER", "VOLUME", "WORKDIR"]
];
var withExecForm = new Set(
  "ADD CMD COPY ENTRYPOINT RUN SHELL VOLUME".split(" ")
);
var withHeredocs = /* @__PURE__ */ new Set(["ADD", "COPY", "RUN"]);
function parseDockerfile(source) {
  const problems = [];
  const escape = readDirectives(source, problems);
  const reader = { source, escape, at: 0, comments: [] };
  const instructions = [];
  const unknown2 = [];
  for (let line = nextLogicalLine(reader); line; line = nextLogicalLine(reader)) {
    const read = readInstruction(line.text, escape, problems);
    if (read.keyword === "") continue;
    if (!keywords.includes(read.keyword)) {
      unknown2.push(read.word);
      continue;
    }
    const { inner } = read;
    if (read.keyword === "ONBUILD" && inner && !keywords.includes(inner.keyword))
      unknown2.push(inner.word);
    const heredocs = takesHeredocs(read) ? heredocsIn(line.text.value).map(
      (start) => readHeredoc(reader, start, line.text, problems)
    ) : [];
    instructions.push(placed(read, heredocs, heredocs.at(-1)?.end ?? line.end));
  }
  if (unknown2.length > 0) problems.push(notRead(unknown2));
  return { source, escape, instructions, comments: reader.comments, problems };
}
function readDirectives(source, problems) {
  const line = /[^\S\n]*#[^\S\n]*([A-Za-z]+)[^\S\n]*=([^\n]*)(?:\n|$)/y;
  const seen = /* @__PURE__ */ new Set();
  let escape = "\\";
  for (; ; ) {
    const at = line.lastIndex;
    const [written2, name = "", value = ""] = line.exec(source.text) ?? [];
    const key = name.toLowerCase();
    if (written2 === void 0 || !/^(?:syntax|escape|check)$/.test(key))
      return escape;
    const given = value.trim();
    if (given === "") return escape;
    if (key === "escape" && given !== "\\" && given !== "`")
      problems.push({
        span: spanOf(source, at, at + written2.trimEnd().length),
        severity: "warning",
        message: `the escape character can be \\ or \`, not ${given}, and this line has no effect. Write "# escape=\\" or "# escape=\`"`
      });
    else if (key === "escape" && !seen.has(key)) escape = given;
    seen.add(key);
  }
}
function readInstruction(line, escape, problems, outer = "") {
  const { value } = line;
  const cut = cutterOf(line);
  const [, blank = "", written2 = ""] = /^(\s*)([^\t\v\f\r ]*)/.exec(value);
  const behind = blank.length + written2.length;
  const word = partOf(line, cut, blank.length, behind);
  const keyword = written2.trimEnd().toUpperCase();
  const { flags, rest } = outer === "HEALTHCHECK" ? {
    flags: [],
    rest: behind + /^\s*/.exec(value.slice(behind))[0].length
  } : readFlags(line, behind, escape);
  const end = value.trimEnd().length;
  const begin = rest + /^\s*/.exec(value.slice(rest))[0].length;
  const argument = partOf(line, cut, Math.min(begin, end), end);
  const read = { keyword, word, flags, argument };
  if (keyword === "HEALTHCHECK" || keyword === "ONBUILD" && outer === "")
    return argument.value === "" ? read : { ...read, inner: innerOf(argument, escape, problems, keyword) };
  if (!withExecForm.has(keyword)) return read;
  const exec = readJsonList(argument);
  if (exec === "refused") problems.push(notOnlyStrings(argument));
  return exec === void 0 || exec === "refused" ? read : { ...read, exec };
}
function innerOf(argument, escape, problems, outer) {
  const read = readInstruction(argument, escape, problems, outer);
  return { ...read, heredocs: [], start: argument.start, end: argument.end };
}
function takesHeredocs(read) {
  const { keyword, exec } = read.keyword === "ONBUILD" ? read.inner ?? read : read;
  return withHeredocs.has(keyword) && exec === void 0;
}
function readHeredoc(reader, start, line, problems) {
  const { body, end, terminated } = takeBody(
    reader,
    start.name,
    start.stripsTabs
  );
  if (!terminated)
    problems.push({
      span: textSpan(line),
      severity: "warning",
      message: `no line "${start.name}" ends the here-document that begins here, so the rest of the file was read as its text. Write ${start.name} alone on the line behind it`
    });
  return { ...start, body, end };
}
function placed({ word, ...read }, heredocs, end) {
  const { inner } = read;
  return {
    ...read,
    ...inner && { inner: placed(inner, heredocs, end) },
    ...{ heredocs, start: word.start, end }
  };
}
function notRead(words) {
  const first = words[0];
  const word = first.value.slice(0, 40);
  const near = didYouMean(word.toUpperCase(), keywords);
  const others = words.length - 1;
  const also = others === 0 ? "" : ` (${others} more like it)`;
  return {
    span: textSpan(first),
    severity: "warning",
    message: `"${word}" is no instruction of a Dockerfile, and this line was not read${also}${near}. Correct it, or if this is a template, check what it becomes`
  };
}
function notOnlyStrings(argument) {
  return {
    span: textSpan(argument),
    severity: "warning",
    message: "docker refuses a JSON list with anything but strings in it. Put every item in double quotes"
  };
}

// src/formats/values.ts
function known(value, span, origin) {
  return origin?.length ? { known: true, value, span, origin } : { known: true, value, span };
}
function unknown(why, span, origin) {
  return origin?.length ? { known: false, why, span, origin } : { known: false, why, span };
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
    const read = word.value.startsWith("--") ? readLong(word) : readShort(word, takesValue);
    const last = read.at(-1);
    if (last.value === void 0 && takesValue.has(last.name))
      last.value = args[i++];
    options.push(...read);
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
  const letters = [];
  for (let i = 1; i < value.length; i++) {
    const name = value[i];
    const takes = takesValue.has(name) && i + 1 < value.length;
    letters.push({ name, value: takes ? sliceText(word, i + 1) : void 0 });
    if (takes) break;
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
function has(read, ...names) {
  return read.options.some(({ name }) => names.includes(name));
}
function placeOf(text) {
  return textSpan(text.value === "" ? text : sliceText(text, 0));
}
function textValue(text) {
  const why = unknownIn(text);
  return why === void 0 ? known(text.value, placeOf(text), originOf(text)) : unknown(why, placeOf(text), originOf(text));
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
  if (why !== void 0) return unknown(why, placeOf(text), originOf(text));
  const [, first, last = first] = /^(\d{1,6})(?:[-:](\d{1,6}))?$/.exec(text.value) ?? [];
  const named = Object.hasOwn(services, text.value) && services[text.value];
  const from = named || Number(first);
  const to = named || Number(last);
  return from <= to && to <= 65535 ? known({ from, to }, placeOf(text), originOf(text)) : void 0;
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
function breadthOf(ports) {
  const ranges = ports.flatMap((each) => each.known ? [each.value] : []);
  if (ranges.some(({ from, to }) => from <= 1 && to === 65535)) return "all";
  const widest = Math.max(0, ...ranges.map(({ from, to }) => to - from)) + 1;
  return widest === 1 ? "one" : widest <= 64 ? "range" : "wide-range";
}

// src/formats/command/acts.ts
var TELNET = { from: 23, to: 23 };
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
function telnetServerAct(invocation, place, port = known(TELNET, placeOf(place)), loopback = false) {
  const facts = commandFacts(invocation, "telnet-server", place);
  return { kind: "command", facts: { ...facts, port: [port] }, loopback };
}
function inetdAct(invocation, place) {
  const facts = commandFacts(invocation, "inetd", place);
  return { kind: "command", facts, loopback: false };
}
function commandFacts({ name, program, args }, starts, word) {
  const place = placeOf(word);
  const started = word !== program && /^[\w.@-]+$/.test(word.value) ? word.value : name;
  const values = args.filter((each) => each.end > each.start).map((each) => textValue(each));
  return {
    program: [known(started, place, originOf(word))],
    ...values.length > 0 && { arguments: values },
    starts: [known(starts, place)],
    certainty: [known("definite", place)]
  };
}

// src/formats/command/inetd-entries.ts
var inetdLine = /^[ \t]*(?:-[neE]+[ \t]+|%s[ \t]+)*(?:[\w.*[\]-]+:)?(telnets?|23)[ \t]+stream[ \t]+tcp[46]?\b/dgm;
var xinetdService = /\bservice[ \t]+([\w-]+)\s*\{([^{}]*)\}/dg;
function telnetEntries(passage) {
  const services2 = [...passage.value.matchAll(xinetdService)].filter(
    ([, name = "", body = ""]) => {
      const settings = body.replace(/^[ \t]*#.*$/gm, "");
      const isTelnet = /^telnets?$/.test(name) || /\bport\s*=\s*23\b/.test(settings);
      return isTelnet && !/\bdisable\s*=\s*yes\b/i.test(settings);
    }
  );
  return [...passage.value.matchAll(inetdLine), ...services2].flatMap(
    ({ indices }) => passage.cut(...indices[1]) ?? []
  );
}

// src/formats/command/passage.ts
function passageOf(words) {
  const begins = [];
  const cuts = words.map(cutterOf);
  let length = 0;
  for (const { value: value2 } of words) {
    begins.push(length);
    length += value2.length + 1;
  }
  const value = words.map((word) => word.value).join(" ").replaceAll("\\n", " \n").replaceAll("\\t", " 	");
  return {
    value,
    cut: (from, to) => {
      const at = begins.findLastIndex((begin2) => begin2 <= from);
      const begin = begins[at];
      return cutText(cuts[at], words[at], from - begin, to - begin);
    }
  };
}

// src/formats/command/inetd-config.ts
var configFile = /(?:^|\/)(?:x?inetd\.conf|x?inetd\.d\/[^/]+)$/;
var telnetFile = /(?:^|\/)x?inetd\.d\/[\w.-]*telnet[\w.-]*$/;
function inetdConfigActs(invocation) {
  const places = [
    ...writtenEntries(invocation),
    ...editedEntries(invocation),
    ...updatedEntries(invocation),
    ...linkedSocket(invocation)
  ];
  return places.map((place) => telnetServerAct(invocation, place));
}
function writtenEntries(invocation) {
  const { name, args, command } = invocation;
  const targets = name === "tee" ? [...command.writes, ...readArguments(args).operands] : command.writes;
  if (!targets.some(({ value }) => configFile.test(value))) return [];
  return printed(invocation).flatMap(telnetEntries);
}
function printed({ name, args, command }) {
  if (name === "echo" || name === "printf") return [passageOf(args)];
  if (name !== "cat" && name !== "tee") return [];
  const bodies = command.heredocs.map((body) => passageOf([body]));
  const input = command.input;
  if (!input) return bodies;
  const from = input.words[0]?.value;
  const said = from === "echo" || from === "printf" ? [passageOf(input.words.slice(1))] : [];
  const read = input.heredocs.map((body) => passageOf([body]));
  return [...bodies, ...said, ...read];
}
function editedEntries({ name, args }) {
  if (name !== "sed" && name !== "perl") return [];
  const read = readArguments(args, "e expression f file l line-length");
  const given = valuesOf(read, "e", "expression");
  const scripts = given.length > 0 ? given : read.operands.slice(0, 1);
  const files = given.length > 0 ? read.operands : read.operands.slice(1);
  const changes = scripts.flatMap(
    (script) => substitutions(script.value).map((change) => ({ ...change, script }))
  );
  if (files.some(({ value }) => telnetFile.test(value)))
    return changes.filter(({ to }) => /\bno\b/i.test(to)).map(({ script }) => script).slice(0, 1);
  if (!files.some(({ value }) => configFile.test(value))) return [];
  return changes.filter(({ script }) => /telnet/.test(script.value)).filter(({ from, to }) => from.includes("#") && !to.includes("#")).map(({ script }) => script).slice(0, 1);
}
function substitutions(script) {
  const found = [];
  const command = /(?:^|[\s;{/\d$,!])s([/|#,:@!%+~])/g;
  for (let match3; match3 = command.exec(script); ) {
    const parts2 = [""];
    let at = command.lastIndex;
    for (; at < script.length && parts2.length < 3; at++) {
      const char = script[at];
      if (char === "\\") parts2.push(parts2.pop() + script[++at]);
      else if (char === match3[1]) parts2.push("");
      else parts2.push(parts2.pop() + char);
    }
    if (parts2.length === 3) found.push({ from: parts2[0], to: parts2[1] });
    command.lastIndex = at;
  }
  return found;
}
function updatedEntries({ name, args }) {
  if (name !== "update-inetd") return [];
  const read = readArguments(
    args,
    "enable add disable remove group pattern file comment-chars"
  );
  const enabled = valueOf(read, "enable");
  const names = enabled ? splitText(enabled, /,/g) : [];
  const added = valueOf(read, "add");
  return [
    ...names.filter(({ value }) => /^telnets?$/.test(value)),
    ...added ? telnetEntries(passageOf([added])) : []
  ];
}
function linkedSocket({ name, args }) {
  if (name !== "ln") return [];
  const { operands } = readArguments(args, "t target-directory S suffix");
  const link = operands.at(-1)?.value ?? "";
  if (!/\.wants(?:\/|$)/.test(link)) return [];
  return operands.filter(({ value }) => /(?:^|\/)telnet\.socket$/.test(value)).slice(-1).map((path) => sliceText(path, path.value.lastIndexOf("/") + 1));
}

// src/formats/command/telnet-packages.ts
var telnetPackages = [
  {
    // Debian, Ubuntu; `telnet-server` on Fedora, RHEL, SUSE; Gentoo; OpenWrt; FreeBSD.
    names: [
      "inetutils-telnetd",
      "telnetd",
      "telnetd-ssl",
      "telnet-server",
      "krb5-appl-servers",
      "netkit-telnetd",
      "telnet-bsd",
      "utelnetd",
      "freebsd-telnetd"
    ],
    role: "server",
    holdsDaemon: true
  },
  {
    // Alpine's applets, Arch's and Nix's inetutils: client and daemon in one.
    names: ["busybox-extras", "busybox-static", "inetutils"],
    role: "toolbox",
    holdsDaemon: true
  },
  {
    names: ["xinetd", "openbsd-inetd", "inetutils-inetd", "rlinetd"],
    role: "toolbox"
  },
  {
    // They speak Telnet, but serve it only when a command or a file says so.
    names: [
      "libtelnet-utils",
      "vdetelweb",
      "procserv",
      "ser2net",
      "conserver-server"
    ],
    role: "toolbox"
  },
  {
    names: [
      "telnet",
      "inetutils-telnet",
      "telnet-ssl",
      "putty",
      "libnet-telnet-perl",
      "ruby-net-telnet",
      "libtelnet2",
      "libtelnet-dev"
    ],
    role: "client"
  }
];
var packageManagers = [
  {
    manager: "apt",
    names: ["apt-get", "apt", "aptitude", "apt-fast"],
    installs: ["install", "reinstall"],
    removes: ["remove", "purge", "autoremove", "autopurge"],
    except: ["s", "simulate", "dry-run", "d", "download-only"],
    valued: "t target-release default-release o option c config-file a host-architecture"
  },
  {
    manager: "dpkg",
    names: ["dpkg"],
    installs: ["-i", "-install", "-unpack"],
    removes: ["-r", "-remove", "-P", "-purge"],
    valued: "root admindir instdir"
  },
  {
    manager: "apk",
    names: ["apk", "apk.static"],
    installs: ["add"],
    removes: ["del"],
    except: ["s", "simulate"],
    valued: "t virtual X repository p root repositories-file arch keys-dir cache-dir wait",
    virtual: ["t", "virtual"]
  },
  {
    manager: "dnf",
    names: ["dnf", "dnf5", "yum", "microdnf", "tdnf"],
    installs: ["install", "localinstall", "reinstall"],
    removes: ["remove", "erase", "autoremove"],
    except: ["downloadonly", "assumeno"],
    valued: "c config x exclude enablerepo disablerepo installroot releasever setopt repo repoid d e R"
  },
  {
    manager: "rpm",
    names: ["rpm"],
    installs: ["-i", "-install", "-U", "-upgrade"],
    removes: ["-e", "-erase"],
    except: ["q", "query", "V", "verify", "test"],
    valued: "root prefix dbpath"
  },
  {
    manager: "zypper",
    names: ["zypper"],
    installs: ["install", "in"],
    removes: ["remove", "rm"],
    except: ["D", "dry-run", "d", "download-only"],
    valued: "R root t type r repo from"
  },
  {
    manager: "pacman",
    names: ["pacman", "yay", "paru"],
    installs: ["-S", "-sync", "-U", "-upgrade"],
    removes: ["-R", "-remove"],
    except: [..."silgcwpQ", "search", "info", "downloadonly", "print"],
    valued: "r root b dbpath config arch cachedir ignore overwrite"
  },
  {
    manager: "emerge",
    names: ["emerge"],
    bare: "installs",
    removes: ["-C", "-unmerge", "-c", "-depclean"],
    except: ["p", "pretend", "s", "search"],
    valued: "j jobs"
  },
  {
    manager: "opkg",
    names: ["opkg", "ipkg"],
    installs: ["install"],
    removes: ["remove"],
    except: ["noaction", "download-only"],
    valued: "d dest o offline-root f conf"
  },
  {
    manager: "xbps",
    names: ["xbps-install"],
    bare: "installs",
    except: ["n", "D"],
    valued: "C c R r"
  },
  {
    manager: "xbps",
    names: ["xbps-remove"],
    bare: "removes",
    except: ["n"],
    valued: "C c r"
  },
  {
    manager: "swupd",
    names: ["swupd"],
    installs: ["bundle-add"],
    removes: ["bundle-remove"]
  },
  {
    manager: "nix",
    names: ["nix-env"],
    installs: ["-i", "-install"],
    removes: ["-e", "-uninstall"],
    except: ["dry-run", "q"],
    valued: "f file p profile I"
  },
  {
    manager: "brew",
    names: ["brew"],
    installs: ["install", "reinstall"],
    removes: ["uninstall", "remove", "rm"]
  },
  {
    manager: "pkg",
    names: ["pkg"],
    installs: ["install", "add"],
    removes: ["delete", "remove"],
    except: ["n", "dry-run"],
    valued: "r repository o"
  }
];

// src/formats/command/packages.ts
function installedPackages(invocations) {
  const installed = /* @__PURE__ */ new Set();
  const named = /* @__PURE__ */ new Map();
  for (const invocation of invocations) {
    const { adds, removes, virtual } = changesOf(invocation);
    for (const name of removes) {
      for (const each of named.get(name) ?? []) installed.delete(each);
      named.delete(name);
    }
    for (const each of adds) {
      installed.add(each);
      for (const name of [each.name.value, virtual ?? []].flat()) {
        const others = named.get(name);
        if (others) others.push(each);
        else named.set(name, [each]);
      }
    }
  }
  return [...installed, ...builtFromSource(invocations)];
}
function packageAct(each) {
  const place = placeOf(each.name);
  return {
    kind: "package",
    loopback: false,
    facts: {
      name: [known(each.name.value, place, originOf(each.name))],
      manager: [known(each.manager, placeOf(each.managerWord))],
      role: [known(each.kind.role, place)]
    }
  };
}
function changesOf({ name, program, args }) {
  const nothing = { adds: [], removes: [] };
  const row = packageManagers.find(({ names }) => names.includes(name));
  if (!row) return nothing;
  const read = readArguments(args, row.valued);
  if (has(read, ...row.except ?? [])) return nothing;
  const { does, packages } = actionOf(row, read);
  const named = packages.map((word) => nameIn(word, row.manager));
  if (does === "removes")
    return {
      adds: [],
      // `.build-deps` is no known package, but it may be a virtual one.
      removes: packages.flatMap(({ value }, i) => [
        value,
        named[i].name.value
      ])
    };
  const virtual = row.virtual && valueOf(read, ...row.virtual)?.value;
  const common = { manager: row.manager, managerWord: program };
  return {
    virtual,
    adds: named.flatMap(
      ({ name: name2, kind, takesAway }) => kind && !takesAway && does ? { ...common, name: name2, kind } : []
    ),
    removes: named.flatMap(
      ({ name: name2, takesAway }) => takesAway ? name2.value : []
    )
  };
}
function actionOf(row, read) {
  const [verb, ...others] = read.operands;
  for (const does of ["removes", "installs"]) {
    const ways = row[does] ?? [];
    if (verb && ways.includes(verb.value)) return { does, packages: others };
    if (read.options.some(({ name }) => ways.includes(`-${name}`)))
      return { does, packages: read.operands };
  }
  return { does: row.bare, packages: row.bare ? read.operands : [] };
}
var kinds = new Map(
  telnetPackages.flatMap((row) => row.names.map((name) => [name, row]))
);
function nameIn(word, manager) {
  const { value } = word;
  const isFile = /\.(?:deb|rpm|apk|ipk|txz|pkg)$/.test(value);
  const before = isFile ? value.lastIndexOf("/") + 1 : prefixes[manager]?.exec(value)?.[0].length ?? 0;
  const rest = value.slice(before);
  const bare = (isFile ? /^[^_]*/ : /^[^=<>~@:/!]*/).exec(rest)[0];
  const signed = manager === "apt" ? bare.replace(/[-+]$/, "") : bare;
  const unversioned = signed.replace(/-\d.*$/, "").replace(architecture, "");
  const name = kinds.has(signed) ? signed : unversioned;
  return {
    name: sliceText(word, before, before + name.length),
    kind: kinds.get(name),
    takesAway: manager === "apt" && bare.endsWith("-") || value.startsWith("!")
  };
}
var prefixes = {
  apk: /^!/,
  emerge: /^[=<>~!]*(?:[\w+.-]+\/)?/,
  nix: /^(?:nix(?:pkgs|os)\.)?/
};
var architecture = /\.(?:x86_64|i[3-6]86|noarch|aarch64|armv7hl|ppc64le|s390x)$/;
function builtFromSource(invocations) {
  const configured = invocations.find(({ name }) => name === "configure");
  const options = configured?.args.map(({ value }) => value) ?? [];
  if (!configured || options.some((each) => /^--disable-(?:servers|telnetd)$/.test(each)))
    return [];
  const kind = options.includes("--disable-clients") ? { role: "server", holdsDaemon: true } : { role: "toolbox", holdsDaemon: true };
  for (const { program, args } of invocations)
    for (const word of args) {
      const at = /(?:^|\/)inetutils-[\d.]+\.tar/.exec(word.value);
      if (!at) continue;
      const from = word.value.indexOf("inetutils-", at.index);
      const name = sliceText(word, from, from + "inetutils".length);
      return [{ manager: "source", managerWord: program, name, kind }];
    }
  return [];
}

// src/formats/dockerfile/files.ts
var import_server_file = require("./server-files.js");

// src/formats/dockerfile/paths.ts
function folderFrom(folder, path) {
  const whole = path.startsWith("/") ? path : `${folder}/${path}`;
  const parts2 = [];
  for (const part of whole.split("/")) {
    if (part === "..") parts2.pop();
    else if (part !== "" && part !== ".") parts2.push(part);
  }
  return `/${parts2.join("/")}`;
}
function pathBelow(folder, path) {
  const begin = folder === "/" ? "/" : `${folder}/`;
  return path.startsWith(begin) && path !== begin ? path.slice(begin.length) : void 0;
}
function lastPart(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function contextPath(path) {
  return folderFrom("/", path).slice(1);
}
var MOST_STARS = 3;
function namePattern(glob) {
  if (glob.split("*").length > MOST_STARS + 1) return void 0;
  const source = glob.replace(
    /\\(.)|\[\^?[^\]]*\]|[*?]|[.+^${}()|\\\]]/g,
    (found, escaped) => escaped !== void 0 ? escaped.replace(/\W/, "\\$&") : wild[found] ?? (found.startsWith("[") ? found : `\\${found}`)
  );
  try {
    return new RegExp(`^${source}$`);
  } catch {
    return void 0;
  }
}
var wild = { "*": "[^/]*", "?": "[^/]" };

// src/formats/dockerfile/copies.ts
function copiesOf(step) {
  const { keyword } = step.instruction;
  if (keyword === "RUN") return mountsOf(step);
  if (keyword !== "COPY" && keyword !== "ADD") return [];
  const { instruction, words, takesFrom, folder } = step;
  const last = words.at(-1)?.text;
  if (!last) return [];
  const bodies = [...instruction.heredocs];
  const destination = folderFrom(folder, last.value);
  const isFolder = words.length > 2 || /(?:^|\/)\.{0,2}$/.test(last.value);
  return words.slice(0, -1).map(({ text }) => {
    const opened = instruction.exec ? void 0 : heredocOf(text.value);
    const body = opened && bodies.shift()?.body;
    const source = opened?.name ?? text.value;
    const from = takesFrom[0];
    const copy = { word: text, last, source, destination, isFolder, from };
    return body ? { ...copy, body } : copy;
  });
}
function mountsOf({ instruction, folder, takesFrom }) {
  return instruction.flags.flatMap(({ name, value, text: word }) => {
    if (name !== "mount" || !value) return [];
    const settings = new Map(
      value.value.split(",").map((part) => {
        const equals = part.indexOf("=");
        return [part.slice(0, equals), part.slice(equals + 1)];
      })
    );
    const said = (...names) => names.map((each) => settings.get(each)).find((each) => each);
    const target = said("target", "dst", "destination");
    if ((said("type") ?? "bind") !== "bind" || target === void 0) return [];
    const from = takesFrom.find((each) => each.value === said("from"));
    const copy = {
      ...{ word, last: word, source: said("source", "src") ?? "", from },
      ...{ destination: folderFrom(folder, target), isFolder: false }
    };
    return copy;
  });
}
var DEEPEST = 8;
var MOST_COPIES = 200;
var placedIn = /* @__PURE__ */ new WeakMap();
function placedBy(stage) {
  const known2 = placedIn.get(stage);
  if (known2) return known2;
  const placed2 = stage.steps.filter(({ delayed, instruction }) => {
    const { keyword } = instruction;
    return !delayed && (keyword === "COPY" || keyword === "ADD");
  }).flatMap((step) => copiesOf(step).map((copy) => ({ step, copy })));
  placedIn.set(stage, placed2);
  return placed2;
}
function fileAt(stage, path, before, depth = 0) {
  const mounted = before ? copiesOf(before) : [];
  for (const copy of mounted) {
    const text = textOfCopy(stage, copy, path, depth);
    if (text) return text;
  }
  let left = MOST_COPIES;
  for (let at = stage; at && left > 0; at = at.parent) {
    const placed2 = placedBy(at);
    const isOwn2 = before && at === stage;
    const end = isOwn2 ? countAbove(placed2, before) : placed2.length;
    for (let i = end - 1; i >= 0 && left > 0; i--, left--) {
      const text = textOfCopy(at, placed2[i].copy, path, depth);
      if (text) return text;
    }
    left--;
  }
  return void 0;
}
function countAbove(placed2, { index }) {
  let [low, high] = [0, placed2.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (placed2[middle].step.index < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
function textOfCopy({ context, stageOf }, copy, path, depth) {
  const { from, body, destination, source } = copy;
  if (body) return isAt(copy, lastPart(source), path) ? body : void 0;
  if (path !== destination && pathBelow(destination, path) === void 0)
    return void 0;
  const stage = from && stageOf(from);
  if (from && (!stage || depth >= DEEPEST)) return void 0;
  for (const candidate of candidatesOf(copy, path)) {
    const text = stage ? fileAt(stage, `/${candidate}`, void 0, depth + 1) : context?.textOf(candidate);
    if (text) return text;
  }
  return void 0;
}
function isAt({ destination, isFolder }, name, path) {
  return !isFolder && path === destination || pathBelow(destination, path) === name;
}
function candidatesOf(copy, path) {
  const source = contextPath(copy.source);
  const name = lastPart(source);
  const below2 = pathBelow(copy.destination, path);
  const folder = folderOf(source);
  if (/[*?[]/.test(name)) {
    const wanted = lastPart(path);
    const fits = namePattern(name)?.test(wanted.slice(0, 255));
    if (!fits || below2 !== wanted && path !== copy.destination) return [];
    return [folder === "" ? wanted : `${folder}/${wanted}`];
  }
  return [
    ...isAt(copy, name, path) ? [source] : [],
    ...below2 === void 0 ? [] : [source === "" ? below2 : `${source}/${below2}`]
  ];
}

// src/formats/dockerfile/files.ts
function copiedActs(step, { context }) {
  return copiesOf(step).flatMap((copy) => {
    const { body, from } = copy;
    if (body) return (0, import_server_file.actsOfContent)(namedFile(copy), body);
    const files = context && !from ? filesOf(copy, context) : [];
    const readable = files.flatMap(({ file, path }) => {
      const text = context?.textOf(file);
      return text ? [{ text, path }] : [];
    });
    return readable.length > 0 ? readable.flatMap(({ text, path }) => actsInside(text, path)) : (0, import_server_file.actsOfName)(namedFile(copy));
  });
}
function namedFile({ word, source, destination, isFolder, last }) {
  const isOpened = heredocOf(word.value) !== void 0;
  return {
    name: !isFolder ? lastComponent(last) : isOpened ? partNamed(word, source) : lastComponent(word),
    path: isFolder ? `${destination}/${lastPart(source)}` : destination,
    source
  };
}
function partNamed(text, name) {
  const from = Math.max(text.value.indexOf(name), 0);
  return sliceText(text, from, from + name.length);
}
function lastComponent(path) {
  return sliceText(path, path.value.lastIndexOf("/") + 1);
}
var serverFolders = [
  ...["/etc/xinetd.d", "/etc/inetd.d", "/etc/systemd/system"],
  ...["/lib/systemd/system", "/usr/lib/systemd/system"]
];
var serverFiles = ["/etc/inetd.conf", "/etc/xinetd.conf"];
function filesOf(copy, context) {
  const { destination, isFolder } = copy;
  const source = contextPath(copy.source);
  const name = lastPart(source);
  const isMany = /[*?[]/.test(name);
  if (!isMany && context.kind(source) === "file") {
    const isInside = isFolder || serverFolders.includes(destination);
    const path = isInside ? below(destination, name) : destination;
    return isConfiguration(path) ? [{ file: source, path }] : [];
  }
  if (isMany) {
    const inFolder = serverFolders.includes(destination);
    const files = inFolder ? context.filesIn(folderOf(source)) : [];
    return files.flatMap((file) => {
      const path = below(destination, lastPart(file));
      return candidatesOf(copy, path).includes(file) ? [{ file, path }] : [];
    });
  }
  if (context.kind(source) !== "directory") return [];
  const inSource = (rest) => source === "" ? rest : rest === "" ? source : `${source}/${rest}`;
  const places = serverFolders.flatMap((folder) => {
    const rest = folder === destination ? "" : pathBelow(destination, folder);
    if (rest === void 0) return [];
    return context.filesIn(inSource(rest)).map((file) => ({ file, path: below(folder, lastPart(file)) }));
  });
  const alone = serverFiles.flatMap((path) => {
    const rest = pathBelow(destination, path);
    return rest === void 0 ? [] : [{ file: inSource(rest), path }];
  });
  return [...places, ...alone].filter(({ path }) => isConfiguration(path));
}
function below(folder, name) {
  return folder === "/" ? `/${name}` : `${folder}/${name}`;
}
function isConfiguration(path) {
  return (0, import_server_file.isServerFile)(path, "") && !/\.(?:sh|bash)$/.test(path);
}
function actsInside(body, path) {
  const { source, start, end } = body;
  const text = lastPart(path);
  const name = textFrom(source, [{ text, start, end }], start, end);
  return (0, import_server_file.actsOfContent)({ name, path, source: path }, body).map((act) => {
    const { program = [], starts = [] } = act.facts;
    const [place] = starts.map(({ span }) => span);
    const moved = program.map(
      (each) => place && each.span.start <= place.start && each.span.end >= place.end ? { ...each, span: place } : each
    );
    return { ...act, facts: { ...act.facts, program: moved } };
  });
}

// src/formats/dockerfile/images.ts
var import_image = require("./images.js");

// src/formats/dockerfile/lineage.ts
function leadTo({ stage, instruction }, facts, resource) {
  const { argument, start } = instruction;
  const place = Object.values(facts)[0]?.[0]?.span;
  const isOwn2 = place?.file === argument.source.file;
  if (!place || isOwn2 || stage.context === void 0) return [];
  const span = spanOf(argument.source, start, argument.end);
  return [{ span, message: `${resource} takes it from here` }];
}
function originsOf(values = []) {
  return values.flatMap(({ origin = [] }) => origin);
}
function addExposure({ resourceOf, unused, exposures }, writing, kind, facts) {
  const { stage, instruction } = writing;
  const { argument, start, end } = instruction;
  const resource = resourceOf(stage);
  const place = spanOf(argument.source, start, end);
  exposures.push({
    ...{ kind, format: "dockerfile", resource },
    facts: { ...facts, ...unused && { unused: [known(true, place)] } },
    related: [
      ...kind === "command" ? originsOf(facts["port"]) : [],
      ...leadTo(writing, facts, resource)
    ]
  });
}
function addAct(lineage, writing, { kind, facts, loopback }, runs) {
  const place = Object.values(facts)[0][0].span;
  const certainty = writing.delayed ? "possible" : "definite";
  addExposure(lineage, writing, kind, {
    ...facts,
    reach: [known(loopback ? "loopback" : "network", place)],
    certainty: [known(certainty, place)],
    runs: [known(runs, place)]
  });
}

// src/formats/dockerfile/images.ts
function baseImage(lineage, stage, runs) {
  const { from, image } = stage;
  if (from && image)
    addImage(lineage, { stage, instruction: from }, image, runs);
}
function takenImages(lineage, writing, images) {
  for (const image of images) addImage(lineage, writing, image, false);
}
function addImage(lineage, writing, image, runs) {
  const facts = (0, import_image.imageFacts)(image);
  if (Object.keys(facts).length === 0) return;
  const place = placeOf(image);
  addExposure(lineage, writing, "image", {
    ...facts,
    reach: [known("network", place)],
    certainty: [known("definite", place)],
    runs: [known(runs, place)]
  });
}

// src/formats/command/connections.ts
function connectsTo(invocation) {
  const { name, args } = invocation;
  if (/^(?:nc|ncat|netcat|nc\.[a-z]+)$/.test(name)) return netcat(args);
  if (name === "telnet") return telnet(args);
  const written2 = name === "curl" ? args.flatMap((word) => telnetUrl(word) ?? []) : invocation.command.writes.flatMap((word) => bashSocket(word) ?? []);
  return written2[0];
}
function netcat(args) {
  const read = readArguments(args, "w i q p s x X e");
  if (has(read, "u", "udp", "l", "listen", "U")) return void 0;
  const [host, port] = read.operands;
  return isOwn(host) && port ? portValue(port) : void 0;
}
function telnet(args) {
  const [host, port] = readArguments(args, "X b e l n S").operands;
  if (!host || !isOwn(host)) return void 0;
  return port ? portValue(port) : known(TELNET, placeOf(host));
}
function isOwn(host) {
  return host !== void 0 && (isLoopbackHost(host.value) || host.value === "0.0.0.0");
}
function telnetUrl(word) {
  const found = /^telnet:\/\/(?:[^@/]*@)?(\[[^\]]*\]|[^:/]+)(?::(\d+))?/d.exec(
    word.value
  );
  const host = found?.[1]?.replace(/^\[|\]$/g, "");
  if (!found || !host || !isLoopbackHost(host)) return void 0;
  return partValue(word, found.indices?.[2]) ?? known(TELNET, placeOf(word));
}
function bashSocket(word) {
  const found = /^\/dev\/tcp\/([^/]+)\/(\d+)$/d.exec(word.value);
  return found && isLoopbackHost(found[1]) ? partValue(word, found.indices?.[2]) : void 0;
}
function partValue(word, part) {
  const text = part && cutText(cutterOf(word), word, ...part);
  return text && portValue(text);
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

// src/formats/port.ts
var protocols = ["tcp", "udp", "sctp"];
function readPortMapping(text) {
  const parts2 = splitAt(text, ":");
  const last = parts2.at(-1);
  const host = parts2.at(-2);
  const [container, ...suffix] = splitAt(last, "/");
  const address = addressOf(text, parts2);
  const published = host?.value ? readRange(host) : void 0;
  const target = readRange(container);
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
function complaintAboutWidths(host, container) {
  if (!host || !container || container === 1 || host === container)
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

// src/formats/dockerfile/scripts.ts
var import_command = require("./commands.js");

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
    const [written2, name = "", adds] = ASSIGNMENT.exec(word.value) ?? [];
    if (written2 === void 0) continue;
    const value = sliceText(word, written2.length);
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
function openReader(script, lookUp2) {
  return {
    script,
    value: script.value,
    cut: cutterOf(script),
    commands: [],
    outer: [],
    level: openLevel("commands", "", void 0),
    at: 0,
    lookUp: lookUp2,
    room: { left: MOST_CHARACTERS }
  };
}
var MOST_CHARACTERS = 1e6;
function openLevel(holds2, closer, begin) {
  return {
    holds: holds2,
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
function descend(reader, holds2, closer, begin) {
  reader.outer.push(reader.level);
  reader.level = openLevel(holds2, closer, begin);
}
function ascend(reader) {
  finishCommand(reader);
  const { begin, closer } = reader.level;
  reader.level = reader.outer.pop();
  if (begin === void 0) return;
  const written2 = closer === "`" ? "`...`" : "$(...)";
  const why = `${written2} is only known when the script runs`;
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
  const written2 = match(reader, /\$(?:[A-Za-z_]\w*|[\d@*#?$!-])/y)?.[0];
  const end = at + (written2?.length ?? 1);
  if (written2 === void 0) takeLiteral(word, at, end);
  else if (!substitute(reader, written2.slice(1), at, end))
    takeUnknown(word, at, end, unset(written2));
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
  const [written2, name = "", operator] = match(reader, head);
  const word = currentWord(reader);
  settleRun(word);
  reader.level.references.push({
    begin: reader.at,
    name,
    keepsDefault: operator !== void 0,
    assigns: operator?.endsWith("=") ?? false,
    firstPiece: word.pieces.length
  });
  reader.at += written2.length;
}
function closeReference(reader) {
  const { level, value, script } = reader;
  const reference = level.references.pop();
  const { begin, name, keepsDefault, firstPiece } = reference;
  const end = reader.at + 1;
  const word = currentWord(reader);
  const inner = untake(word, firstPiece);
  reader.at = end;
  const isPlain = end - begin === name.length + "${}".length;
  if ((keepsDefault || isPlain) && substitute(reader, name, begin, end)) return;
  if (!keepsDefault) {
    const written2 = name ? `\${${name}}` : value.slice(begin, end);
    return takeUnknown(word, begin, end, unset(written2));
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
function unset(written2) {
  return `${written2} is only known when the script runs`;
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
function readScript(script, lookUp2) {
  const reader = openReader(script, lookUp2);
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
    for (const heredoc of heredocs.splice(0)) readHeredoc2(reader, heredoc);
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
  const written2 = match2(reader, /\|[|&]?/y)[0];
  reader.at += written2.length;
  if (level.inPattern) level.word = void 0;
  else {
    const command = finishCommand(reader);
    if (written2 === "||") level.maybe = true;
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
  const written2 = match2(reader, />[>|&]?/y)[0];
  reader.at += written2.length;
  reader.level.redirect = written2 === ">&" ? "read" : "write";
}
function readLess(reader, heredocs) {
  dropDescriptor(reader);
  const written2 = match2(reader, /<(?:<<|<-?|&|>)?/y)[0];
  if (reader.value[reader.at + 1] === "(") return openProcess(reader);
  reader.at += written2.length;
  if (written2 === "<<" || written2 === "<<-")
    openHeredoc(reader, heredocs, written2 === "<<-");
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
  const [written2, single, double, bare = ""] = match2(reader, word);
  reader.at += written2.length;
  const delimiter = single ?? double ?? bare.replaceAll("\\", "");
  if (delimiter === "") return;
  const bodies = reader.level.heredocs ??= [];
  heredocs.push({ delimiter, stripsTabs, bodies });
}
function readHeredoc2(reader, heredoc) {
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
function invocationsOfWords(words, command, around = nothingAround, depth = 0) {
  if (depth > MOST_WRAPPERS) return [];
  const first = words.findIndex(({ value }) => !isAssignment2(value));
  const word = words[first];
  if (!word) return [];
  const program = sliceText(word, word.value.lastIndexOf("/") + 1);
  const invocation = {
    ...{ name: program.value, program, path: word.value, command },
    args: words.slice(first + 1)
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
    const read = readArguments(args, wrapper.valued, true);
    const { before = 0, except = [] } = wrapper;
    return has(read, ...except) ? {} : { rest: read.operands.slice(before) };
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
  const read = readArguments(args, "o O rcfile init-file", true);
  if (has(read, "c")) return { scripts: read.operands.slice(0, 1) };
  if (read.operands.length > 0 && !has(read, "s"))
    return scriptAt(around, read.operands[0]);
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
  const read = readArguments(args, valued);
  const program = valueOf(read, "a", "startas") ?? valueOf(read, "x", "exec");
  if (!program || !has(read, "S", "start")) return {};
  return { rest: [program, ...read.operands] };
}
function pythonModule(args) {
  const flag = args.findIndex(({ value }) => !/^-[^-cm]*$/.test(value));
  return args[flag]?.value === "-m" ? { rest: args.slice(flag + 1) } : {};
}
function optionScript(args, valued) {
  const script = valueOf(readArguments(args, valued), "c", "command");
  if (script) return { scripts: [script] };
  const read = readArguments(args, valued, true);
  return has(read, "u", "user") ? { rest: read.operands } : {};
}
function isAssignment2(word) {
  return /^[A-Za-z_]\w*\+?=/.test(word);
}

// src/formats/dockerfile/scripts.ts
function runningOf({ exec, argument, heredocs }, hasShell = true) {
  const [first] = heredocs;
  if (exec) return { words: exec };
  if (!hasShell) return { words: [] };
  if (!first) return { script: argument };
  if (heredocs.length === 1 && heredocOf(argument.value))
    return isForShell(first.body) ? { script: first.body } : { words: [] };
  const { source } = argument;
  const [start, end] = [first.body.start, heredocs.at(-1).end];
  const bodies = source.text.slice(start - 1, end);
  const pieces = [...argument.pieces, { text: bodies, start: start - 1, end }];
  return { script: textFrom(source, pieces, argument.start, end) };
}
function isForShell(body) {
  const line = /^#!([^\n]*)/.exec(body.value)?.[1];
  if (line === void 0) return true;
  const words = line.trim().split(/\s+/);
  const names = words.map((word) => word.slice(word.lastIndexOf("/") + 1));
  const program = names[0] === "env" ? names[1] : names[0];
  return shells.has(program ?? "");
}
function invocationsOf(running, around) {
  if ("script" in running) return invocationsOfScript(running.script, around);
  const { words } = running;
  return invocationsOfWords(words, { words, writes: [], heredocs: [] }, around);
}
function actsOf(running, around) {
  return "script" in running ? (0, import_command.actsOfScript)(running.script, around) : (0, import_command.actsOfArguments)(running.words, around);
}
function joinRunning(entrypoint, command) {
  if (!entrypoint) return command ?? { words: [] };
  if ("script" in entrypoint || !command) return entrypoint;
  return {
    words: [
      ...entrypoint.words,
      ..."words" in command ? command.words : shellWords2(command.script)
    ]
  };
}
function shellWords2(script) {
  const at = sliceText(script, 0, 0);
  return [
    ...["sh", "-c"].map(
      (text) => textFrom(
        script.source,
        [{ text, start: at.start, end: at.start }],
        at.start,
        at.start
      )
    ),
    script
  ];
}

// src/formats/dockerfile/surroundings.ts
function processSurroundings(stage) {
  const { variables } = stage.scope;
  return {
    variable: (name) => {
      const variable = variables.get(name);
      return variable?.fromEnv ? textOf(stage, variable) : void 0;
    },
    script: scriptsOf(stage, stage.setting.folder)
  };
}
function stepSurroundings(stage, step) {
  return {
    variable: (name) => {
      const variable = step.variables?.get(name);
      return variable && textOf(stage, variable);
    },
    script: scriptsOf(stage, step.folder, step)
  };
}
function textOf({ from }, { value, why = "", origin }) {
  const source = from?.argument.source;
  if (!source) return void 0;
  const { start = 0, end = 0 } = origin[0]?.span ?? {};
  const pieces = value.split(/(\uFFFC)/).filter((text) => text !== "").map((text) => ({
    ...{ text, start, end, origin },
    ...text === UNKNOWN && { why }
  }));
  return textFrom(source, pieces, start, end);
}
var searchPath = [
  ...["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin"],
  ...["/sbin", "/bin"]
];
function scriptsOf(stage, folder, before) {
  const { lookups } = stage;
  const seen = /* @__PURE__ */ new Set();
  const read = (path) => {
    const text = fileAt(stage, path, before);
    return text && isForShell(text) ? text : void 0;
  };
  return (path) => {
    if (seen.has(path) || path.includes(UNKNOWN) || lookups.left-- <= 0)
      return void 0;
    seen.add(path);
    const isName = path === lastPart(path);
    const found = read(folderFrom(folder, path));
    if (found || !isName) return found;
    for (const place of searchPath) {
      const text = read(folderFrom(place, path));
      if (text) return text;
    }
    return void 0;
  };
}

// src/formats/dockerfile/ports.ts
function exposedPorts(lineage, writing, { words }) {
  for (const { text, possible } of words) {
    const { target, protocol, complaint } = readPortMapping(text);
    if (complaint !== void 0)
      lineage.problems.push({
        span: textSpan(text),
        severity: "warning",
        message: `docker refuses this port: ${complaint}. Write PORT, PORT/udp or FIRST-LAST`
      });
    if (!target) continue;
    declarePort(lineage, writing, {
      ...{ port: target, protocol, reach: "network", possible }
    });
  }
}
function declarePort(lineage, writing, rule) {
  const { port, protocol, reach, possible } = rule;
  const { span } = port;
  const breadth = possible ? "one-of-several" : breadthOf([port]);
  addExposure(lineage, writing, "port", {
    ...{ port: [port], protocol: [protocol] },
    mechanism: [known("declare", span)],
    reach: [known(reach, span)],
    breadth: [known(breadth, span)],
    certainty: [known(possible ? "possible" : "definite", span)]
  });
}
function probedPorts(lineage, writing) {
  const { inner } = writing.instruction;
  if (inner?.keyword !== "CMD") return;
  const running = runningOf(inner, writing.hasShell);
  const around = processSurroundings(writing.stage);
  for (const invocation of invocationsOf(running, around)) {
    const port = connectsTo(invocation);
    if (port?.known)
      declarePort(lineage, writing, {
        ...{ port, protocol: known("tcp", port.span) },
        ...{ reach: "loopback", possible: false }
      });
  }
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
  const openings = firewalls.get(name)?.(args) ?? [];
  return openings.flatMap(
    (opening2) => opening2.ports.flatMap((text) => {
      const port = portValue(text);
      if (!port) return [];
      const source = opening2.source && sourceValue(opening2.source);
      return portAct({
        port,
        protocol: opening2.protocol.includes(UNKNOWN) ? unknown("the protocol is only known when it runs", port.span) : known(opening2.protocol, port.span),
        mechanism: "allow",
        ...source && { source },
        loopback: isLoopbackHost(opening2.interface ?? "") || source?.known === true && isLoopbackHost(source.value.replace(/\/\d+$/, ""))
      });
    })
  );
}
function sourceValue(text) {
  return text.value === "any" ? known("0.0.0.0/0", placeOf(text)) : textValue(text);
}
function readUfw(args) {
  const words = args.filter(({ value }) => !value.startsWith("-"));
  const verb = words.findIndex(({ value }) => /^(?:allow|limit)$/i.test(value));
  const before = words.slice(0, Math.max(verb, 0)).map(({ value }) => value);
  if (verb === -1 || before.includes("delete") || before.includes("default"))
    return [];
  const rule = words.slice(verb + 1);
  const values = rule.map(({ value }) => value);
  if (values.includes("out")) return [];
  const [from, to] = [values.indexOf("from"), values.indexOf("to")];
  const target = to === -1 ? [] : rule.slice(to, from > to ? from : void 0);
  const isFull = from !== -1 || to !== -1;
  const written2 = isFull ? follower(target, "port") : shortPort(rule);
  if (!written2) return [];
  const [port, ending] = splitText(written2, /\//g);
  const usual = written2.value === "telnet" ? "tcp" : "any";
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
  const read = readArguments(
    args,
    "A append I insert R replace p proto protocol dport destination-port dports destination-ports j jump s src source t table i in-interface ctstate state"
  );
  const chain = valueOf(read, "A", "append", "I", "insert", "R", "replace");
  const accepts = valueOf(read, "j", "jump")?.value === "ACCEPT";
  const table = valueOf(read, "t", "table")?.value ?? "filter";
  const states = valueOf(read, "ctstate", "state")?.value ?? "NEW";
  const ports = valueOf(
    read,
    ...["dport", "destination-port", "dports", "destination-ports"]
  );
  if (!ports || !accepts || table !== "filter" || !/\bNEW\b/i.test(states))
    return [];
  if (!chain || !inboundChain.test(chain.value)) return [];
  return [
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
function protocolName(text) {
  if (!text) return "any";
  const name = text.value.toLowerCase();
  return protocolNumbers.get(name) ?? name;
}
function readNft(args) {
  const words = args.flatMap((arg) => splitText(arg, /[\s{},;]+/g));
  const values = words.map(({ value }) => value);
  const rule = values.indexOf("rule");
  const dport = values.indexOf("dport");
  const accept = values.indexOf("accept");
  const adds = values.slice(0, Math.max(rule, 0)).some((word) => /^(?:add|insert|replace)$/.test(word));
  if (!adds || dport < rule || accept < dport || values[dport + 1] === "!=")
    return [];
  const match3 = values.slice(rule + 1, dport);
  if (match3.slice(0, 3).some((word) => /out|egress|postrouting/i.test(word)))
    return [];
  const ports = words.slice(dport + 1, accept);
  const end = ports.findIndex((port) => !portValue(port));
  const protocol = values[dport - 1];
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
  const read = readArguments(
    args,
    "add-port add-service add-rich-rule zone policy timeout port service"
  );
  const ports = valuesOf(read, "add-port", "port").map((text) => {
    const [port, protocol] = splitText(text, /[/:]/g);
    return { ports: port ? [port] : [], protocol: protocol?.value ?? "tcp" };
  });
  const services2 = valuesOf(read, "add-service", "service").map((text) => ({
    ports: [text],
    protocol: "tcp"
  }));
  const rules = valuesOf(read, "add-rich-rule").flatMap(readRichRule);
  return [...ports, ...services2, ...rules];
}
function readRichRule(rule) {
  const { value } = rule;
  if (!/\baccept\b/.test(value) || /\bNOT\b/.test(value)) return [];
  const port = quotedAfter(rule, /\bport port=/) ?? quotedAfter(rule, /\bservice name=/);
  if (!port) return [];
  return [
    {
      ports: [port],
      protocol: quotedAfter(rule, /\bprotocol=/)?.value ?? "tcp",
      source: quotedAfter(rule, /\bsource address=/)
    }
  ];
}
function quotedAfter(text, sign) {
  const found = sign.exec(text.value);
  if (!found) return void 0;
  const from = found.index + found[0].length;
  const rest = text.value.slice(from);
  const quote = /^["']?/.exec(rest)[0].length;
  const length = /^[^\s"']*/.exec(rest.slice(quote))[0].length;
  return sliceText(text, from + quote, from + quote + length);
}
function follower(words, name) {
  const at = words.findIndex(({ value }) => value === name);
  return at === -1 ? void 0 : words[at + 1];
}

// src/formats/command/listening-programs.ts
var listeningPrograms = [
  {
    names: ["nc", "ncat", "netcat", "nc.openbsd", "nc.traditional"],
    valued: "c e g G i I m M o O p P q s T V w W x X exec sh-exec source",
    listens: netcat2
  },
  { names: ["socat"], valued: "b d l t T L W", listens: socat },
  {
    // https://busybox.net/downloads/BusyBox.html#tcpsvd, https://cr.yp.to/ucspi-tcp/tcpserver.html
    names: ["tcpsvd", "tcpserver"],
    valued: "c C b u l x i t B g",
    leading: true,
    listens: ({ operands: [host, port, ...runs] }) => [
      { host: host?.value, port, runs }
    ]
  },
  {
    names: ["udpsvd"],
    valued: "c C b u l x i t",
    leading: true,
    listens: ({ operands: [host, port] }) => [
      { host: host?.value, port, protocol: "udp" }
    ]
  },
  {
    names: ["micro-inetd", "micro_inetd"],
    valued: "",
    leading: true,
    listens: ({ operands: [port, ...runs] }) => [{ port, runs }]
  },
  {
    names: ["ssh", "autossh"],
    valued: "B b c D E e F I i J L l M m O o P p Q R S W w",
    leading: true,
    listens: sshForwards
  },
  {
    names: ["sshd"],
    valued: "C c E f g h o p u",
    listens: (read) => [
      ...valuesOf(read, "p").map((port) => ({ port })),
      ...valuesOf(read, "o").flatMap(
        (setting) => afterSign(setting, /^port[= ]/i)
      )
    ]
  },
  {
    names: ["dropbear"],
    valued: "b d r P p K I T W i c",
    listens: (read) => valuesOf(read, "p").map(addressOrPort)
  },
  {
    names: ["redir"],
    valued: "lport laddr cport caddr b bind i ident o w m t",
    listens: (read) => {
      const port = valueOf(read, "lport");
      if (port) return [{ host: valueOf(read, "laddr")?.value, port }];
      return read.operands.slice(0, 1).map(addressOrPort);
    }
  },
  {
    names: ["simpleproxy"],
    valued: "L R S s p D P t d",
    listens: (read) => valuesOf(read, "L").map(addressOrPort)
  },
  {
    // https://docs.twisted.org: `twistd telnet --port tcp:23:interface=127.0.0.1`
    names: ["twistd", "twistd3"],
    valued: "p port l logfile pidfile d rundir reactor u uid g gid t",
    listens: (read) => valuesOf(read, "p", "port").map(twistedEndpoint)
  },
  {
    names: ["ser2net"],
    valued: "C c Y P l",
    listens: (read) => [
      ...valuesOf(read, "C").flatMap(
        (line) => splitText(line, /:/g).slice(0, 1)
      ),
      ...valuesOf(read, "Y").flatMap(
        (line) => afterSign(line, /\btcp,/).map(({ port }) => port)
      )
    ].flatMap((port) => splitText(port, /,/g).slice(-1)).map(addressOrPort)
  },
  {
    names: ["http.server", "SimpleHTTPServer"],
    valued: "b bind d directory p protocol",
    listens: (read) => [
      { host: valueOf(read, "b", "bind")?.value, port: read.operands[0] }
    ]
  },
  {
    names: ["ttyd", "shellinaboxd", "gotty"],
    valued: "p port i interface a address t s service c cert u uid g gid",
    listens: (read) => [
      {
        host: valueOf(read, "i", "interface", "a", "address")?.value,
        port: valueOf(read, "p", "port")
      }
    ]
  }
];
function netcat2(read) {
  if (!has(read, "l", "listen") || has(read, "U", "unixsock")) return [];
  if (has(read, "z")) return [];
  const otherwise = has(read, "sctp") ? "sctp" : "tcp";
  const script = valueOf(read, "c", "sh-exec", "e", "exec");
  const after = valueOf(read, "p");
  const operands = after ? [] : read.operands;
  const host = valueOf(read, "s", "source") ?? (operands.length > 1 ? operands[0] : void 0);
  return [
    {
      host: host?.value,
      port: after ?? operands.at(-1),
      protocol: has(read, "u", "udp") ? "udp" : otherwise,
      ...script && { runsScript: script }
    }
  ];
}
var socatProtocols = /* @__PURE__ */ new Map([
  ["udp", "udp"],
  ["dtls", "udp"],
  ["sctp", "sctp"]
]);
function socat(read) {
  const runsScript = read.operands.flatMap(
    (address) => afterSign(address, /^(?:exec|system|shell):/i).map(
      ({ port }) => splitText(port, /,/g)[0]
    )
  )[0];
  return read.operands.flatMap((address) => {
    const head = /^(tcp|udp|sctp|openssl|ssl|dtls)[46]?-(?:l|listen|recv|recvfrom):/i.exec(
      address.value
    );
    if (!head) return [];
    const [port, ...options] = splitText(
      sliceText(address, head[0].length),
      /,/g
    );
    const bind = options.find(({ value }) => /^bind=/i.test(value));
    const kind = head[1].toLowerCase();
    return {
      port,
      host: bind && splitAddress(sliceText(bind, "bind=".length)).host,
      protocol: socatProtocols.get(kind) ?? "tcp",
      ...runsScript && { runsScript }
    };
  });
}
function sshForwards(read) {
  const usual = has(read, "g") ? "*" : "localhost";
  const forwards = [
    ...valuesOf(read, "L").map((spec) => ({ spec, usual })),
    ...valuesOf(read, "R").map((spec) => ({ spec, usual: "localhost" }))
  ];
  return forwards.flatMap(({ spec, usual: usual2 }) => {
    const bound = /^(\[[^\]]*\]|[^:]*):([^:]+):(?:\[[^\]]*\]|[^:]+):[^:]+$/.exec(
      spec.value
    );
    if (!bound) return { host: usual2, port: splitText(spec, /:/g)[0] };
    const [, host = "", port = ""] = bound;
    const from = host.length + 1;
    return {
      host: host.replace(/^\[|\]$/g, ""),
      port: sliceText(spec, from, from + port.length)
    };
  });
}
function twistedEndpoint(endpoint) {
  const parts2 = splitText(endpoint, /:/g);
  const isNamed = /^(?:tcp6?|ssl)$/.test(parts2[0]?.value ?? "");
  const host = parts2.find(({ value }) => value.startsWith("interface="));
  return {
    port: isNamed ? parts2[1] : parts2[0],
    host: host?.value.slice("interface=".length)
  };
}
function addressOrPort(text) {
  const { host, port } = splitAddress(text);
  return port ? { host, port } : { port: text };
}
function afterSign(text, sign) {
  const found = sign.exec(text.value);
  return found ? [{ port: sliceText(text, found.index + found[0].length) }] : [];
}

// src/formats/command/listeners.ts
function listenersOf({ name, args }) {
  const program = listeningPrograms.find(({ names }) => names.includes(name));
  if (!program) return [];
  const read = readArguments(args, program.valued, program.leading);
  return program.listens(read).flatMap((heard) => {
    const { host = "", port: written2, protocol = "tcp", ...runs } = heard;
    const port = written2 && portValue(written2);
    return port ? { ...runs, port, protocol, loopback: isLoopbackHost(host) } : [];
  });
}
function listenerAct({ port, protocol, loopback }) {
  return portAct({
    port,
    protocol: known(protocol, port.span),
    mechanism: "listen",
    loopback
  });
}

// src/formats/command/service-managers.ts
var managers = [
  {
    names: ["systemctl", "deb-systemd-helper", "deb-systemd-invoke"],
    order: "verb units",
    valued: "t type p property root H host M machine n lines o output s signal job-mode preset-mode state"
  },
  { names: ["service", "invoke-rc.d", "rc-service"], order: "unit verb" },
  { names: ["rc-update"], order: "verb units" },
  {
    names: ["chkconfig"],
    order: "unit verb",
    valued: "level levels add del override",
    option: "add"
  },
  { names: ["update-rc.d"], order: "unit verb" },
  { names: ["insserv"], order: "units", valued: "p path i" }
];
var starting = new Set(
  "start restart try-restart condrestart force-reload reload-or-restart reload-or-try-restart enable reenable on add defaults onestart forcestart faststart".split(
    " "
  )
);
var initScript = /\/(?:init\.d|rc\.d)\/[^/]+$/;
var telnetUnit = /^(?:telnet|telnetd|in\.telnetd|utelnetd|telnetd-ssl|inetutils-telnetd|busybox-telnetd|telnet-server)(?:@[^.]*)?(?:\.(?:socket|service))?$/;
var inetdUnit = /^(?:inetd|xinetd|openbsd-inetd|inetutils-inetd|rlinetd|busybox-inetd)(?:\.(?:socket|service))?$/;
var inetdPrograms = /* @__PURE__ */ new Set([
  "inetd",
  "xinetd",
  "openbsd-inetd",
  "inetutils-inetd",
  "rlinetd"
]);
function serviceActs(invocation, servesTelnet) {
  return startedUnits(invocation).flatMap((unit) => {
    if (telnetUnit.test(unit.value)) return telnetServerAct(invocation, unit);
    if (!inetdUnit.test(unit.value)) return [];
    return servesTelnet ? telnetServerAct(invocation, unit) : inetdAct(invocation, unit);
  });
}
function startedUnits(invocation) {
  const { name, program, path, args } = invocation;
  if (initScript.test(path)) return startsFirst(args) ? [program] : [];
  if (inetdPrograms.has(name)) return [program];
  const manager = managers.find(({ names }) => names.includes(name));
  if (!manager) return [];
  const read = readArguments(args, manager.valued);
  const added = manager.option && valueOf(read, manager.option);
  if (added) return [unitName(added)];
  if (has(read, "help", "version", "r", "remove")) return [];
  const { operands } = read;
  const [first, ...others] = operands;
  const units = manager.order === "units" ? operands : manager.order === "verb units" ? startsFirst(operands) ? others : [] : startsFirst(others) ? [first] : [];
  return units.map(unitName);
}
function startsFirst([verb]) {
  return verb !== void 0 && starting.has(verb.value);
}
function unitName(unit) {
  return sliceText(unit, unit.value.lastIndexOf("/") + 1);
}

// src/formats/command/telnet-daemons.ts
var everywhere = { host: "0.0.0.0", port: TELNET };
var daemons = [
  {
    names: ["telnetd", "in.telnetd", "telnetd-ssl"],
    binding: readTelnetd,
    usual: everywhere
  },
  { names: ["utelnetd"], binding: readUtelnetd, usual: everywhere },
  {
    // https://telnetlib3.readthedocs.io: `telnetlib3-server [host] [port]`.
    names: ["telnetlib3-server", "telnetlib3.server"],
    binding: readTelnetlib3,
    usual: { host: "localhost", port: { from: 6023, to: 6023 } }
  }
];
function telnetDaemonActs(invocation) {
  const { name, program, path, args } = invocation;
  const daemon = daemons.find(({ names }) => names.includes(name));
  if (!daemon || initScript.test(path) || onlyExplains(args)) return [];
  const { host, port } = daemon.binding(args);
  const { usual } = daemon;
  return [
    telnetServerAct(
      invocation,
      program,
      port ?? known(usual.port, placeOf(program)),
      isLoopbackHost(host ?? usual.host)
    )
  ];
}
function onlyExplains(args) {
  const only = args.length === 1 ? args[0].value : "";
  return ["--help", "--usage", "--version"].includes(only);
}
function readTelnetd(args) {
  const debug = args.findIndex(({ value }) => /^--?debug$/.test(value));
  const alone = debug === -1 ? void 0 : args[debug + 1];
  const rest = args.filter(({ value }) => !/^--?e?debug$/.test(value));
  const read = readArguments(rest, "p b l f w K a D L E S I X u");
  const bind = valueOf(read, "b");
  const address = bind && splitAddress(bind);
  const port = address?.port ?? valueOf(read, "p") ?? alone;
  return { host: address?.host, port: port && portValue(port) };
}
function readUtelnetd(args) {
  const read = readArguments(args, "p l i");
  const port = valueOf(read, "p");
  return { host: valueOf(read, "i")?.value, port: port && portValue(port) };
}
function readTelnetlib3(args) {
  const valued = "host port loglevel logfile logfmt shell encoding timeout connect-maxwait limit pty-exec ssl-certfile ssl-keyfile";
  const read = readArguments(args, valued);
  const host = valueOf(read, "host") ?? read.operands[0];
  const port = valueOf(read, "port") ?? read.operands[1];
  return { host: host?.value, port: port && portValue(port) };
}

// src/formats/dockerfile/runs.ts
var enablers = /* @__PURE__ */ new Set([
  ...["systemctl", "deb-systemd-helper", "rc-update", "chkconfig"],
  ...["update-rc.d", "insserv"]
]);
function layerActs(invocation, servesTelnet) {
  return [
    ...telnetDaemonActs(invocation),
    ...enables(invocation) ? serviceActs(invocation, servesTelnet) : [],
    ...inetdConfigActs(invocation),
    ...firewallActs(invocation),
    ...listenersOf(invocation).map(listenerAct)
  ];
}
function enables({ name, args }) {
  if (!enablers.has(name)) return false;
  const needsVerb = name === "systemctl" || name === "deb-systemd-helper";
  return !needsVerb || args.some(({ value }) => /^(?:re)?enable$/.test(value));
}

// src/formats/dockerfile/effective-image.ts
function readLineage(lineage, health) {
  const steps = lineage.stages.flatMap(
    (stage) => stage.steps.map((step) => ({ step, writing: writingOf(stage, step) }))
  );
  const layers = [];
  let servesTelnet = false;
  for (const { step, writing } of steps) {
    const { keyword } = step.instruction;
    const images = step.takesFrom.flatMap(
      (name) => writing.stage.imageOf(name) ?? []
    );
    takenImages(lineage, writing, images);
    if (keyword === "EXPOSE") exposedPorts(lineage, writing, step);
    if (keyword === "RUN") layers.push(layerOf(writing, step));
    if (keyword === "ADD" || keyword === "COPY")
      for (const act of copiedActs(step, writing.stage)) {
        addAct(lineage, writing, act, false);
        servesTelnet ||= act.facts["starts"] !== void 0;
      }
    if (writing.delayed && (keyword === "CMD" || keyword === "ENTRYPOINT"))
      for (const act of actsOf(
        runningOf(step.instruction, step.hasShell),
        stepSurroundings(writing.stage, step)
      ))
        addAct(lineage, writing, act, true);
  }
  servesTelnet = addPackages(lineage, layers) || servesTelnet;
  servesTelnet ||= layers.some(
    ({ invocations }) => invocations.some((each) => inetdConfigActs(each).length > 0)
  );
  for (const layer of layers)
    for (const invocation of layer.invocations)
      for (const act of layerActs(invocation, servesTelnet))
        addAct(lineage, layer, act, true);
  if (health && lineage.stages.includes(health.stage))
    probedPorts(lineage, health);
  return servesTelnet;
}
function writingOf(stage, step) {
  const { instruction, delayed } = step;
  return { stage, instruction, delayed };
}
function layerOf(writing, step) {
  const invocations = invocationsOf(
    runningOf(writing.instruction, step.hasShell),
    stepSurroundings(writing.stage, step)
  );
  return { ...writing, invocations };
}
function addPackages(lineage, layers) {
  const layerOfWord = /* @__PURE__ */ new Map();
  for (const layer of layers)
    for (const { program } of layer.invocations)
      layerOfWord.set(program, layer);
  const built = layers.filter(({ delayed }) => !delayed);
  const images = [
    built,
    ...layers.filter(({ delayed }) => delayed).map((each) => [each])
  ];
  const packages = images.flatMap(
    (image) => installedPackages(image.flatMap(({ invocations }) => invocations))
  );
  for (const each of packages) {
    const layer = layerOfWord.get(each.managerWord);
    if (layer) addAct(lineage, layer, packageAct(each), true);
  }
  return packages.some(({ kind }) => kind.holdsDaemon);
}

// src/formats/dockerfile/processes.ts
function processesOf(stages) {
  const processes = /* @__PURE__ */ new Map();
  for (const stage of stages) {
    const { parent } = stage;
    const inherited = (parent && processes.get(parent)) ?? {};
    processes.set(stage, processOf(stage, inherited));
  }
  return processes;
}
function processOf(stage, inherited) {
  let { entrypoint, command, health } = inherited;
  for (const { instruction, delayed, hasShell } of stage.steps) {
    const { keyword } = instruction;
    const writing = { stage, instruction, hasShell };
    if (delayed) continue;
    if (keyword === "CMD") command = writing;
    if (keyword === "HEALTHCHECK") health = writing;
    if (keyword !== "ENTRYPOINT") continue;
    entrypoint = writing;
    if (command?.stage !== stage) command = void 0;
  }
  return { entrypoint, command, health, stage };
}
function actsStarted(process, { entrypoint, command }, servesTelnet) {
  const own2 = (writing) => writing && runningOf(writing.instruction, writing.hasShell);
  const running = joinRunning(
    entrypoint ? withWords(entrypoint) : own2(process.entrypoint),
    command ? withWords(command) : entrypoint ? void 0 : own2(process.command)
  );
  const around = process.stage ? processSurroundings(process.stage) : nothingAround;
  const acts = actsOf(running, around);
  return servesTelnet ? acts.map(asServing) : acts;
}
function withWords(words) {
  return words.length > 0 ? { words } : void 0;
}
function addStarted(lineage, process, servesTelnet) {
  const parts2 = [process.entrypoint, process.command].flatMap(
    (each) => each ?? []
  );
  for (const act of actsStarted(process, {}, servesTelnet)) {
    const place = Object.values(act.facts)[0][0].span;
    const writing = parts2.find((each) => holds(each, place)) ?? parts2.find((each) => leadsElsewhere(each, place));
    if (writing && lineage.stages.includes(writing.stage))
      addAct(lineage, writing, act, true);
  }
}
function holds({ instruction }, { file, start }) {
  return instruction.argument.source.file === file && instruction.start <= start && start < instruction.end;
}
function leadsElsewhere({ instruction, stage }, { file, start }) {
  const { argument } = instruction;
  const isBelow = start < instruction.start;
  return argument.source.file === file ? isBelow : stage.context !== void 0;
}
function asServing(act) {
  const starts = act.facts["starts"]?.[0];
  if (!starts?.known || starts.value !== "inetd") return act;
  const { span } = starts;
  return {
    ...act,
    facts: {
      ...act.facts,
      starts: [known("telnet-server", span)],
      port: [known(TELNET, span)]
    }
  };
}

// src/formats/dockerfile/patterns.ts
var LONGEST2 = 1e3;
var MOST_STARS2 = 2;
function replacePattern(value, operator, pattern, replacement) {
  const stars = pattern.split("*").length - 1;
  if (value.length > LONGEST2 || pattern.length > LONGEST2 || stars > MOST_STARS2)
    return void 0;
  const longest = operator.length === 2 || operator === "/";
  const body = expressionOf(pattern, longest);
  if (operator.startsWith("#"))
    return value.replace(new RegExp(`^${body}`, "s"), "");
  if (operator.startsWith("%")) return withoutEnd(value, body, longest);
  const flags = operator === "//" ? "gs" : "s";
  return value.replace(new RegExp(body, flags), () => replacement);
}
function withoutEnd(value, body, longest) {
  const whole = new RegExp(`^(?:${body})$`, "s");
  const starts = Array.from({ length: value.length + 1 }, (_, at2) => at2);
  const fits = (at2) => whole.test(value.slice(at2));
  const at = longest ? starts.find(fits) : starts.findLast(fits);
  return at === void 0 ? value : value.slice(0, at);
}
function expressionOf(pattern, longest) {
  return pattern.replace(/\\?[^]/g, (part) => {
    if (part === "*") return longest ? ".*" : ".*?";
    if (part === "?") return ".";
    const char = part.at(-1);
    return /\w/.test(char) ? char : `\\u${hex(char)}`;
  });
}
function hex(char) {
  return char.charCodeAt(0).toString(16).padStart(4, "0");
}

// src/formats/dockerfile/scope.ts
var MOST_ORIGINS2 = 3;
function variableOf({ text, possible }, message) {
  const why = unknownIn(text);
  return {
    value: text.value,
    ...why !== void 0 && { why },
    ...possible && { possible },
    origin: [{ span: textSpan(text), message }, ...originOf(text)].slice(
      0,
      MOST_ORIGINS2
    )
  };
}
function unsetVariable(why) {
  return { value: UNKNOWN, why, unset: true, origin: [] };
}
function lookUp(scope, name) {
  const variable = scope.variables.get(name);
  if (variable || scope.outside === void 0) return variable;
  return unsetVariable(`$${name} ${scope.outside}`);
}

// src/formats/dockerfile/expand.ts
var DEEPEST2 = 100;
function expand(text, escape, scope) {
  if (!/[$'"\\`]/.test(text.value)) return { text, possible: false };
  const reader = {
    ...{ text, value: text.value, cut: cutterOf(text), escape, scope },
    ...{ at: 0, depth: 0, possible: false }
  };
  const { pieces } = readUntil(reader, "");
  return {
    text: textFrom(text.source, pieces, text.start, text.end),
    possible: reader.possible
  };
}
function readUntil(reader, stop) {
  const { value, escape, cut } = reader;
  const word = beginWord(cut, reader.at);
  while (reader.at < value.length) {
    const char = value[reader.at];
    if (char === stop) {
      reader.at++;
      settleRun(word);
      return { pieces: word.pieces, closed: true };
    }
    if (char === "$") readReference(reader, word);
    else if (char === "'") readSingleQuotes2(reader, word);
    else if (char === '"') readDoubleQuotes(reader, word);
    else if (char === escape) takeEscaped(reader, word);
    else takeLiteral(word, reader.at, ++reader.at);
  }
  settleRun(word);
  return { pieces: word.pieces, closed: stop === "" };
}
function takeEscaped(reader, word) {
  const at = reader.at + 1;
  if (at < reader.value.length) takeLiteral(word, at, at + 1);
  reader.at = at + 1;
}
function readSingleQuotes2(reader, word) {
  const begin = reader.at + 1;
  const close = reader.value.indexOf("'", begin);
  const end = close === -1 ? reader.value.length : close;
  if (end > begin) takeLiteral(word, begin, end);
  reader.at = end + 1;
}
function readDoubleQuotes(reader, word) {
  const { value, escape } = reader;
  const special = /* @__PURE__ */ new Set(['"', "$", escape]);
  reader.at++;
  while (reader.at < value.length && value[reader.at] !== '"') {
    const char = value[reader.at];
    if (char === "$") readReference(reader, word);
    else if (char === escape && special.has(value[reader.at + 1] ?? ""))
      takeEscaped(reader, word);
    else takeLiteral(word, reader.at, ++reader.at);
  }
  reader.at++;
}
var nameForm = new RegExp("(?:[\\p{L}_][\\p{L}\\p{Nd}_]*|\\p{Nd}+|[@*#?$!-])", "uy");
var operatorForm = /\}|:?[-+?]|##?|%%?|\/\/?/y;
function readReference(reader, word) {
  const begin = reader.at;
  const braced = reader.value[begin + 1] === "{";
  reader.at += braced ? 2 : 1;
  const name = take(reader, nameForm);
  if (name === void 0 && !braced) return takeLiteral(word, begin, reader.at);
  const does = braced ? take(reader, operatorForm) : "}";
  if (name === void 0 || does === void 0 || reader.depth >= DEEPEST2)
    return refuse(reader, word, begin);
  const variable = lookUp(reader.scope, name);
  const reference = { begin, name, does, variable };
  if (does === "}") return substitute2(reader, word, reference);
  reader.depth++;
  if (/[#%/]/.test(does)) replaceIn(reader, word, reference);
  else choose(reader, word, reference);
  reader.depth--;
}
function choose(reader, word, reference) {
  const { begin, name, does, variable } = reference;
  const from = reader.at;
  const { pieces, closed } = readUntil(reader, "}");
  if (!closed) return refuse(reader, word, begin);
  const isEmpty = variable?.value === "" || variable?.value === UNKNOWN;
  const missing = !variable || variable.unset || does.startsWith(":") && isEmpty;
  const mayBeSet = missing && variable?.value === UNKNOWN;
  const takeBranch = (message) => {
    const [first] = reader.cut(from, reader.at - 1);
    if (!first) return;
    const last = reader.cut(from, reader.at - 1).at(-1);
    const span = spanOf(reader.text.source, first.start, last.end);
    for (const { text, why, origin } of pieces)
      takeWhole(word, begin, reader.at, {
        ...{ text, origin: origin ?? [{ span, message }] },
        ...why !== void 0 && { why }
      });
  };
  if (does.endsWith("+")) {
    if (mayBeSet) reader.possible = true;
    if (!missing || mayBeSet) takeBranch(`used when ${name} is set`);
  } else if (!missing) substitute2(reader, word, reference);
  else if (does.endsWith("-")) takeBranch(`the default of ${name}`);
  else takeUnknown(word, begin, reader.at, `${name} must be set by the build`);
}
function replaceIn(reader, word, reference) {
  const { begin, name, does, variable } = reference;
  const replaces = does.startsWith("/");
  const pattern = readUntil(reader, replaces ? "/" : "}");
  const other = replaces ? readUntil(reader, "}") : pattern;
  if (!pattern.closed || !other.closed) return refuse(reader, word, begin);
  if (!variable) return;
  const [looked, instead] = [valueOf2(pattern.pieces), valueOf2(other.pieces)];
  const isKnown = ![variable.value, looked, instead].join("").includes(UNKNOWN);
  const value = isKnown ? replacePattern(variable.value, does, looked, instead) : void 0;
  const why = variable.why ?? `what is left of ${name} was not worked out`;
  if (value === void 0) takeUnknown(word, begin, reader.at, why);
  else
    substitute2(reader, word, {
      ...reference,
      variable: { ...variable, value }
    });
}
function valueOf2(pieces) {
  return pieces.map(({ text }) => text).join("");
}
function substitute2(reader, word, { begin, name, variable }) {
  const { room } = reader.scope;
  if (!variable) return;
  const { value, why = "", origin } = variable;
  if (variable.possible) reader.possible = true;
  if (value.length > room.left) {
    const many = `there are too many references to work out $${name}`;
    return takeUnknown(word, begin, reader.at, many);
  }
  room.left -= value.length;
  for (const text of value.split(/(\uFFFC)/))
    if (text !== "")
      takeWhole(word, begin, reader.at, {
        ...{ text, origin },
        ...text === UNKNOWN && { why }
      });
}
function takeWhole(word, from, to, instead) {
  const { text } = instead;
  const [first, last] = [word.cut(from, to)[0], word.cut(from, to).at(-1)];
  if (!first || !last || last.end - first.start !== text.length)
    return takeInstead(word, from, to, instead);
  takeInstead(word, from, to, { ...instead, text: text.slice(0, -1) });
  takeInstead(word, from, to, { text: text.slice(-1) });
}
function refuse(reader, word, begin) {
  const written2 = reader.value.slice(begin, reader.at).slice(0, 40);
  const why = `${written2} is no form that docker knows`;
  takeUnknown(word, begin, Math.min(reader.at, reader.value.length), why);
}
function take(reader, form) {
  form.lastIndex = reader.at;
  const found = form.exec(reader.value)?.[0];
  reader.at += found?.length ?? 0;
  return found;
}

// src/formats/dockerfile/declare.ts
var ROOM = 1e6;
function openScope(variables, room = { left: ROOM }, outside) {
  return {
    ...{
      variables: new Map(variables),
      shared: false,
      hidden: /* @__PURE__ */ new Map(),
      room
    },
    ...outside !== void 0 && { outside }
  };
}
function inherit(scope) {
  const inherited = { ...scope, shared: true, hidden: /* @__PURE__ */ new Map() };
  for (const [name, variable] of scope.hidden)
    own(inherited).set(name, variable);
  return inherited;
}
function own(scope) {
  if (scope.shared) {
    const { room, variables } = scope;
    const fits = variables.size <= room.left;
    room.left -= fits ? variables.size : 0;
    scope.variables = new Map(fits ? variables : []);
    scope.shared = false;
  }
  return scope.variables;
}
function declareArgs({ escape, args }, scope, { argument }, aboveStages) {
  const variables = own(scope);
  for (const { name, value } of readPairs(argument, escape, false)) {
    const given = args.get(name);
    const above = aboveStages?.variables.get(name);
    const before = variables.get(name);
    const declared = given ? givenVariable(name, given) : value ? variableOf(expand(value, escape, scope), `the default of ${name}`) : above ?? before ?? unsetVariable(`ARG ${name} has no default`);
    if (before?.fromEnv && declared !== before) scope.hidden.set(name, before);
    variables.set(name, declared);
  }
}
function givenVariable(name, given) {
  const { value, why, span, origin = [] } = given;
  return {
    value,
    ...why !== void 0 && { why },
    origin: [{ span, message: `${name} is set here` }, ...origin]
  };
}
function declareEnv(escape, scope, { argument }) {
  const { source, end } = argument;
  const values = readPairs(argument, escape, true).map(
    ({ name, value = textFrom(source, [], end, end) }) => {
      const expansion = expand(value, escape, scope);
      return { name, ...variableOf(expansion, `${name} is set here`) };
    }
  );
  const variables = own(scope);
  for (const { name, ...variable } of values) {
    variables.set(name, { ...variable, fromEnv: true });
    scope.hidden.delete(name);
  }
}

// src/formats/dockerfile/steps.ts
var usualSetting = { folder: "/", hasShell: true };
function stepOf(instruction, scope, setting, around) {
  const { keyword, exec, argument, heredocs } = instruction;
  const words = wordsOf(instruction).flatMap(
    (word2) => splitExpansion(expand(word2, around.escape, scope))
  );
  const refers = keyword === "RUN" && [argument, ...heredocs.map(({ body }) => body)].some(
    ({ value }) => value.includes("$")
  );
  if (refers) scope.shared = true;
  const step = {
    ...{ instruction, words, takesFrom: takenFrom(instruction) },
    ...{ index: around.index, delayed: around.delayed },
    ...setting,
    ...refers && { variables: scope.variables }
  };
  const [word] = words;
  if (keyword === "WORKDIR" && word)
    setting.folder = folderFrom(setting.folder, word.text.value);
  if (keyword === "SHELL" && exec) setting.hasShell = isShell(exec);
  return step;
}
function isShell([program]) {
  const path = program?.value ?? "";
  return shells.has(path.slice(path.lastIndexOf("/") + 1));
}
var withWords2 = /* @__PURE__ */ new Set(["EXPOSE", "ADD", "COPY", "WORKDIR"]);
function wordsOf({ keyword, exec, argument }) {
  if (keyword === "WORKDIR") return [argument];
  return withWords2.has(keyword) ? exec ?? splitBlanks(argument) : [];
}
function splitExpansion({ text, possible }) {
  const cut = cutterOf(text);
  return [...text.value.matchAll(/\S+/g)].flatMap(({ index, 0: word }) => {
    const part = word.length === text.value.length ? text : cutText(cut, text, index, index + word.length);
    return part ? { text: part, possible } : [];
  });
}
function takenFrom({ keyword, flags }) {
  return flags.flatMap(({ name, value }) => {
    if (!value) return [];
    if (keyword === "COPY" && name === "from") return [value];
    if (keyword !== "RUN" || name !== "mount") return [];
    const cut = cutterOf(value);
    return [...value.value.matchAll(/(?<=^|,)from=([^,]+)/dg)].flatMap(
      ({ indices }) => cutText(cut, value, ...indices[1]) ?? []
    );
  });
}

// src/formats/dockerfile/stages.ts
var MOST_LOOKUPS = 2e4;
var platformArgs = ["TARGET", "BUILD"].flatMap(
  (which) => ["PLATFORM", "OS", "ARCH", "VARIANT"].map((part) => `${which}${part}`)
);
function readStages({ escape, instructions, problems }, { args, contexts = /* @__PURE__ */ new Map(), context }) {
  const platform = platformArgs.map(
    (name) => [name, unsetVariable(`$${name} depends on the machine`)]
  );
  const byName = /* @__PURE__ */ new Map();
  const stages = [];
  const find = (stage) => /^\d+$/.test(stage) ? stages[Number(stage)] : byName.get(stage.toLowerCase());
  const reader = {
    ...{ escape, args, contexts, context, byName, stages },
    problems: [...problems],
    global: openScope(platform),
    lookups: { left: MOST_LOOKUPS },
    stageOf: ({ value }) => find(value) ?? contexts.get(value.toLowerCase())?.stage,
    imageOf: (name) => /^\d+$/.test(name.value) || byName.has(name.value.toLowerCase()) ? void 0 : imageNamed(name, contexts)
  };
  for (const instruction of instructions) {
    const stage = reader.stages.at(-1);
    if (instruction.keyword === "FROM") openStage(reader, instruction);
    else if (stage) takeStep(reader, stage, instruction);
    else if (instruction.keyword === "ARG")
      declareArgs(reader, reader.global, instruction);
    else {
      const { keyword } = instruction;
      const message = `${keyword} stands before the first FROM, where only ARG may. Write a FROM above it`;
      reader.problems.push(problemOf(instruction, message));
      takeStep(reader, addStage(reader, {}), instruction);
    }
  }
  for (const stage of reader.stages) {
    stage.scope = inherit(stage.scope);
    for (const instruction of stage.delayed)
      takeStep(reader, stage, instruction, true);
  }
  return { stages, problems: reader.problems, find };
}
function imageNamed(name, contexts) {
  const context = contexts.get(name.value.toLowerCase());
  if (!context) return name;
  const { image } = context;
  if (!image) return void 0;
  const { source, start, end } = name;
  const here = {
    span: textSpan(image),
    message: `${name.value} is this image`
  };
  const origin = [here, ...originOf(image)];
  const pieces = image.pieces.map(({ text, why }) => ({
    ...{ text, start, end, origin },
    ...why !== void 0 && { why }
  }));
  return textFrom(source, pieces, start, end);
}
function problemOf({ start, argument }, message) {
  const span = spanOf(argument.source, start, argument.end);
  return { span, severity: "warning", message };
}
function openStage(reader, instruction) {
  const [base, as, name, ...more] = splitBlanks(instruction.argument);
  const isNamed = as?.value.toLowerCase() === "as" && name !== void 0;
  if (!base || as && !isNamed || more.length > 0)
    reader.problems.push(
      problemOf(
        instruction,
        "docker refuses this FROM. Write FROM IMAGE, or FROM IMAGE AS NAME"
      )
    );
  const begin = base && expand(base, reader.escape, reader.global).text;
  const word = begin?.value.toLowerCase() ?? "";
  const parent = reader.byName.get(word) ?? reader.contexts.get(word)?.stage;
  const stage = addStage(reader, {
    ...{ from: instruction, parent },
    image: parent ? void 0 : begin && imageNamed(begin, reader.contexts),
    name: isNamed ? name.value : void 0
  });
  if (stage.name !== void 0) reader.byName.set(stage.name, stage);
}
function addStage(reader, given) {
  const { from, image, parent, name } = given;
  const index = reader.stages.length;
  const { imageOf, stageOf, context, lookups } = reader;
  const { room } = reader.global;
  const outside = "is set by nothing in this file, but may be by the base image";
  const stage = {
    ...{ index, from, image, parent, imageOf, stageOf, context, lookups },
    ...{ steps: [], delayed: [] },
    setting: { ...parent?.setting ?? usualSetting },
    name: name?.toLowerCase(),
    label: `stage ${name ?? index}`,
    scope: parent ? inherit(parent.scope) : openScope([], room, image?.value === "scratch" ? void 0 : outside)
  };
  reader.stages.push(stage);
  return stage;
}
function takeStep(reader, stage, instruction, delayed = false) {
  const { keyword, inner } = instruction;
  if (keyword === "ONBUILD" && inner) stage.delayed.push(inner);
  else if (keyword === "ARG")
    declareArgs(reader, stage.scope, instruction, reader.global);
  else if (keyword === "ENV")
    declareEnv(reader.escape, stage.scope, instruction);
  else {
    const { escape } = reader;
    const { scope, setting, steps } = stage;
    const around = { index: steps.length, escape, delayed };
    steps.push(stepOf(instruction, scope, setting, around));
  }
}

// src/formats/dockerfile/images-of-file.ts
function openImage(source, request) {
  const { stage, problems, lineage } = openTarget(source, request);
  if (!stage) return { exposures: [], problems, startedBy: () => [] };
  const process = processesOf(lineage.stages).get(stage);
  const servesTelnet = readEffective(lineage, process);
  const { entrypoint } = process;
  return {
    ...{ stage, problems, exposures: inOrder(lineage.exposures) },
    ...entrypoint && {
      entrypoint: textSpan(entrypoint.instruction.argument)
    },
    startedBy: (instead) => actsStarted(process, instead, servesTelnet)
  };
}
function readImage(source, request) {
  const { target } = request;
  const { stage, problems, lineage } = openTarget(source, request);
  if (!stage) {
    const missing = target === void 0 ? [] : [noSuchStage(source, target)];
    return { exposures: [], problems: [...problems, ...missing] };
  }
  const process = processesOf(lineage.stages).get(stage);
  addStarted(lineage, process, readEffective(lineage, process));
  return { exposures: inOrder(lineage.exposures), problems };
}
function readDockerfile(source, context) {
  const given = { args: /* @__PURE__ */ new Map(), ...context && { context } };
  const build = readStages(parseDockerfile(source), given);
  const exposures = [];
  const problems = [...build.problems];
  const processes = processesOf(build.stages);
  const processOf2 = (stage) => processes.get(stage) ?? {};
  const common = {
    ...{ exposures, problems },
    resourceOf: ({ label }) => label
  };
  const last = build.stages.at(-1);
  const used = last ? lineageOf(last) : [];
  if (last) {
    const lineage = { ...common, stages: used, unused: false };
    const servesTelnet = readEffective(lineage, processOf2(last));
    addStarted(lineage, processOf2(last), servesTelnet);
  }
  const isUsed = new Set(used);
  const copied = copiedStages(build, used);
  for (const stage of build.stages) {
    if (isUsed.has(stage)) continue;
    const lineage = { ...common, stages: [stage], unused: true };
    readUnused(lineage, processOf2(stage), copied.has(stage));
  }
  return { exposures: inOrder(exposures), problems };
}
function openTarget(source, request) {
  const { target, resource } = request;
  const build = readStages(parseDockerfile(source), request);
  const stage = target === void 0 ? build.stages.at(-1) : build.find(target);
  const stages = stage ? lineageOf(stage) : [];
  const problems = [...build.problems];
  const lineage = {
    ...{ stages, unused: false, resourceOf: () => resource },
    ...{ exposures: [], problems }
  };
  return { stage, problems, lineage };
}
function readEffective(lineage, { health }) {
  for (const stage of lineage.stages) baseImage(lineage, stage, true);
  return readLineage(lineage, health);
}
function readUnused(lineage, process, isCopied) {
  const [stage] = lineage.stages;
  baseImage({ ...lineage, unused: !isCopied }, stage, !isCopied);
  addStarted(lineage, process, readLineage(lineage, process.health));
}
function inOrder(exposures) {
  return [...exposures].sort((a, b) => placeOf2(a) - placeOf2(b));
}
function placeOf2({ facts }) {
  return Object.values(facts)[0][0].span.start;
}
function lineageOf(stage) {
  const stages = [];
  for (let each = stage; each; each = each.parent)
    stages.push(each);
  return stages.reverse();
}
function copiedStages(build, stages) {
  const seen = new Set(stages);
  const open = [...stages];
  for (let stage = open.pop(); stage; stage = open.pop())
    for (const name of stage.steps.flatMap(({ takesFrom }) => takesFrom))
      for (let from = build.find(name.value); from && !seen.has(from); from = from.parent) {
        seen.add(from);
        open.push(from);
      }
  return seen;
}
function noSuchStage(source, target) {
  return {
    span: spanOf(source, 0, 0),
    severity: "warning",
    message: `there is no stage "${target}" in this file, so the image was not checked. Correct the target, or add the stage`
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  openImage,
  readDockerfile,
  readImage
});

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

// src/formats/dockerfile/dockerfile.ts
var dockerfile_exports = {};
__export(dockerfile_exports, {
  building: () => building,
  openDockerfile: () => openDockerfile,
  reading: () => reading
});
module.exports = __toCommonJS(dockerfile_exports);

// src/nearest.ts
function didYouMean(word, known) {
  const near = nearest(word, known);
  return near === void 0 ? "" : `. Did you mean "${near}"?`;
}
function nearest(word, known) {
  let best;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
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
function behindClosing(line, from, closing) {
  const open = [closing];
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

// src/syntax/dockerfile-words.ts
function partOf(text, cut, from, to) {
  const part = cutText(cut, text, from, to);
  if (part) return part;
  const before = cut(Math.max(from - 1, 0), from).at(-1)?.end ?? text.start;
  return textFrom(text.source, [], before, before);
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
  const unknown = [];
  for (let line = nextLogicalLine(reader); line; line = nextLogicalLine(reader)) {
    const read = readInstruction(line.text, escape, problems);
    if (read.keyword === "") continue;
    if (!keywords.includes(read.keyword)) {
      unknown.push(read.word);
      continue;
    }
    const { inner } = read;
    if (read.keyword === "ONBUILD" && inner && !keywords.includes(inner.keyword))
      unknown.push(inner.word);
    const heredocs = takesHeredocs(read) ? heredocsIn(line.text.value).map(
      (start) => readHeredoc(reader, start, line.text, problems)
    ) : [];
    instructions.push(placed(read, heredocs, heredocs.at(-1)?.end ?? line.end));
  }
  if (unknown.length > 0) problems.push(notRead(unknown));
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

// src/syntax/dockerfile-comments.ts
function dockerfileComments(source, word = /portcullis/i) {
  if (!word.test(source.text)) return [];
  const file = parseDockerfile(source);
  const starts = new Map(
    file.instructions.map((each, index) => [lineAt(source, each.start), index])
  );
  const lines = linesBelow(source, [
    ...file.comments,
    ...commentsInHeredocs(file)
  ]);
  return lines.flatMap(({ comment: { start, end, inside }, line }) => {
    const text = source.text.slice(start, end);
    if (!word.test(text)) return [];
    const index = line === void 0 ? void 0 : starts.get(line);
    const last = inside || index === void 0 ? line : lastLine(file, index);
    return {
      span: spanOf(source, start, end),
      text: text.slice(1),
      covers: line === void 0 || last === void 0 ? void 0 : { from: line, to: last }
    };
  });
}
function linesBelow(source, comments) {
  const sorted = [...comments].sort((a, b) => a.start - b.start);
  const below = /* @__PURE__ */ new Map();
  for (const { start } of sorted.toReversed()) {
    const next = lineAt(source, start) + 1;
    const isEmpty = lineText(source, next).trim() === "";
    below.set(
      next - 1,
      below.has(next) ? below.get(next) : isEmpty ? void 0 : next
    );
  }
  return sorted.map((comment) => ({
    comment,
    line: below.get(lineAt(source, comment.start))
  }));
}
function lastLine({ instructions, source }, index) {
  const isFrom = ({ keyword }) => keyword === "FROM";
  const next = isFrom(instructions[index]) ? instructions.findIndex((each, i) => i > index && isFrom(each)) : index + 1;
  const last = instructions.at(next === -1 ? -1 : next - 1);
  return lineAt(source, last.end);
}
function commentsInHeredocs({
  instructions,
  source
}) {
  return instructions.flatMap(({ heredocs }) => heredocs).flatMap(({ body, end }) => {
    const text = source.text.slice(body.start, end);
    return [...text.matchAll(/^[ \t]*(#[^\r\n]*)/gm)].map((match) => {
      const start = body.start + match.index + match[0].length - match[1].length;
      return { start, end: start + match[1].length, inside: true };
    });
  });
}
function lineAt(source, offset) {
  return position(source, offset).line;
}

// src/formats/format.ts
var OUR_NAME = /portcullis/i;

// src/formats/dockerfile/script-comments.ts
function hashComments(source, word) {
  if (!word.test(source.text)) return [];
  return [...source.text.matchAll(/(?<=^|[ \t])#[^\r\n]*/gm)].filter(([text]) => word.test(text)).map(({ index, 0: written2 }) => {
    const line = lineSpokenFor(source, index);
    return {
      span: spanOf(source, index, index + written2.length),
      text: written2.slice(1),
      covers: line === void 0 ? void 0 : { from: line, to: line }
    };
  });
}
function lineSpokenFor(source, offset) {
  const { line, column } = position(source, offset);
  const before = lineText(source, line).slice(0, column - 1);
  if (before.trim() !== "") return line;
  const last = lineCount(source);
  let next = line + 1;
  while (next <= last && lineText(source, next).trimStart().startsWith("#"))
    next++;
  return lineText(source, next).trim() === "" ? void 0 : next;
}

// src/formats/dockerfile/context.ts
var LARGEST = 256e3;
var MOST_FILES = 2e3;
var MOST_IN_FOLDER = 200;
function openContexts(world) {
  const texts = /* @__PURE__ */ new Map();
  const besides = [];
  const read = (file) => {
    if (texts.size >= MOST_FILES || world.kind(file) !== "file")
      return void 0;
    const found = world.read(file);
    if ("refused" in found || found.text.length > LARGEST) return void 0;
    const source = openSource(file, found.text);
    const { text } = source;
    if (text === "" || text.includes("\0")) return void 0;
    const comments = hashComments(source, OUR_NAME);
    besides.push({ source, comments, documents: [] });
    const end = text.length;
    return textFrom(source, [{ text, start: 0, end }], 0, end);
  };
  const textOf = (file) => {
    const known = texts.get(file);
    if (known || texts.has(file)) return known;
    const text = read(file);
    texts.set(file, text);
    return text;
  };
  return {
    besides,
    at(folder) {
      const inside = (path) => fileInside(folder, path);
      const kinds = /* @__PURE__ */ new Map();
      const kind = (path) => {
        const file = inside(path);
        const found = kinds.get(path) ?? (file ? world.kind(file) : "missing");
        kinds.set(path, found);
        return found;
      };
      return {
        kind,
        textOf: (path) => kind(path) === "file" ? textOf(inside(path)) : void 0,
        filesIn(path) {
          if (kind(path) !== "directory") return [];
          const whole = inside(path);
          const begin = whole === "." ? "" : `${whole}/`;
          return world.list(whole).map((file) => file.slice(begin.length)).filter((name) => name !== "" && !name.includes("/")).slice(0, MOST_IN_FOLDER).map((name) => path === "" ? name : `${path}/${name}`);
        }
      };
    }
  };
}
function fileInside(folder, path) {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "..") {
      if (parts.pop() === void 0) return void 0;
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  const inside = parts.join("/");
  if (folder === "" || folder === ".") return inside === "" ? "." : inside;
  return inside === "" ? folder : `${folder}/${inside}`;
}

// src/formats/dockerfile/dockerfile.ts
var import_images_of_file = require("./dockerfile-images.js");

// src/formats/dockerfile/paths.ts
function folderOf(path) {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

// src/formats/dockerfile/dockerfile.ts
var reading = {
  comments: dockerfileComments,
  open: openDockerfile
};
var building = {
  ...{ openImage: import_images_of_file.openImage, openContexts },
  comments: dockerfileComments
};
function openDockerfile(world, _settings) {
  const exposures = [];
  const problems = [];
  const contexts = openContexts(world);
  const { besides } = contexts;
  return {
    take(source) {
      const context = contexts.at(folderOf(source.file));
      const read = (0, import_images_of_file.readDockerfile)(source, context);
      for (const each of read.exposures) exposures.push(each);
      for (const each of read.problems) problems.push(each);
    },
    finish: () => ({ exposures, problems, besides })
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  building,
  openDockerfile,
  reading
});

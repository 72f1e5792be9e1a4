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
  let near = nearest(word, known);
  return near === void 0 ? "" : `. Did you mean "${near}"?`;
}
function nearest(word, known) {
  let best, least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (let candidate of known) {
    let edits = distance(word.toLowerCase(), candidate.toLowerCase());
    edits < least && ([best, least] = [candidate, edits]);
  }
  return best;
}
function distance(a, b) {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    let row = [i];
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
  return line.includes("<<") ? (shellWords(line) ?? []).flatMap((word) => heredocOf(word) ?? []) : [];
}
function heredocOf(word) {
  let [, dash, rest] = /^\d*<<(-?)\s*([^<]*)$/.exec(word) ?? [], read = rest === void 0 ? void 0 : unquoted(rest);
  return read && { ...read, stripsTabs: dash === "-" };
}
function shellWords(line) {
  let words = [], from = -1, at = 0;
  for (; at < line.length; ) {
    let char = line[at];
    if (/\s/.test(char)) {
      from >= 0 && words.push(line.slice(from, at)), from = -1, at++;
      continue;
    }
    from < 0 && (from = at);
    let next = char === "<" ? behindArrows(line, at) : behindPart(line, at);
    if (next === void 0) return;
    at = next;
  }
  return from >= 0 && words.push(line.slice(from)), words;
}
function behindArrows(line, at) {
  let arrows = /<(?:<[\t\r ]*)?/y;
  return arrows.lastIndex = at, arrows.exec(line), arrows.lastIndex;
}
function behindPart(line, at) {
  let char = line[at];
  if (char === "\\") return Math.min(at + 2, line.length);
  if (char === "'") {
    let close = line.indexOf("'", at + 1);
    return close === -1 ? void 0 : close + 1;
  }
  if (char === '"') return behindClosing(line, at + 1, '"');
  if (char !== "$" || line[at + 1] !== "{") return at + 1;
  let head = /\$\{[^\W_]?\w*(?:[-+?#%/}]|:[-+?])/y;
  head.lastIndex = at;
  let written2 = head.exec(line)?.[0];
  if (!(written2 === void 0 || written2 === "${}"))
    return written2.endsWith("}") ? at + written2.length : behindClosing(line, at + written2.length, "}");
}
function behindClosing(line, from, closing) {
  let open = [closing];
  for (let at = from; at < line.length; at++) {
    let char = line[at];
    if (char === open.at(-1)) open.pop();
    else if (char === "\\" && open.at(-1) !== "'") at++;
    else {
      if (open.at(-1) === "'") continue;
      char === "$" && line[at + 1] === "{" ? (open.push("}"), at++) : (char === '"' || char === "'" && open.at(-1) === "}") && open.push(char);
    }
    if (open.length === 0) return at + 1;
  }
}
function unquoted(word) {
  let name = "", expands = !0;
  for (let at = 0; at < word.length; at++) {
    let char = word[at];
    if (/\s/.test(char)) {
      if (word.slice(at).trim() !== "") return;
    } else if (char === "\\") name += word[++at] ?? "";
    else if (char === "'" || char === '"') {
      let close = word.indexOf(char, at + 1);
      if (close === -1) return;
      name += word.slice(at + 1, close), at = close, expands = !1;
    } else name += char;
  }
  return name === "" ? void 0 : { name, expands };
}

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

// src/syntax/dockerfile-lines.ts
function nextLogicalLine(reader) {
  for (let line = takeLine(reader); line; line = takeLine(reader)) {
    let start = contentOf(reader, line, !1);
    if (start !== void 0)
      return withContinuations(reader, { start, end: line.end });
  }
}
function withContinuations(reader, first) {
  let pieces = [], end = first.end, goesOn = takePiece(reader, first, pieces);
  for (; goesOn; ) {
    let line = takeLine(reader);
    if (!line) break;
    end = line.end, contentOf(reader, line, !0) !== void 0 && (goesOn = takePiece(reader, line, pieces));
  }
  let { source } = reader, last = pieces.at(-1)?.end ?? first.start;
  return { text: textFrom(source, pieces, pieces[0]?.start ?? first.start, last), start: first.start, end };
}
function takePiece(reader, line, pieces) {
  let { source, escape } = reader, { start } = line, last = line.end;
  for (; last > start && /[ \t]/.test(source.text[last - 1]); ) last--;
  let escapes = (at) => at >= start && source.text[at] === escape, goesOn = escapes(last - 1) && !escapes(last - 2), end = goesOn ? last - 1 : line.end;
  return pieces.push(...written(source, start, end)), goesOn;
}
function written({ text }, start, end) {
  if (end <= start) return [];
  let whole = text.slice(start, end);
  if (!whole.includes(UNKNOWN)) return [{ text: whole, start, end }];
  let at = start;
  return whole.split(/(\uFFFC)/).flatMap((part) => {
    if (part === "") return [];
    let piece = { text: part, start: at, end: at += part.length };
    return part === UNKNOWN ? { ...piece, why: NO_VALUE } : piece;
  });
}
var NO_VALUE = "a part has no value in the files";
function contentOf({ source, comments }, { start, end }, inside) {
  let at = start;
  for (; at < end && /\s/.test(source.text[at]); ) at++;
  if (at !== end) {
    if (source.text[at] !== "#") return at;
    comments.push({ start: at, end, inside });
  }
}
function takeLine(reader) {
  let { text } = reader.source, start = reader.at;
  if (start >= text.length) return;
  let newline = text.indexOf(`
`, start), end = newline === -1 ? text.length : newline;
  for (reader.at = newline === -1 ? text.length : newline + 1; end > start && text[end - 1] === "\r"; ) end--;
  return { start, end };
}
function takeBody(reader, name, stripsTabs) {
  let { source } = reader, from = reader.at, pieces = [], body = (to) => {
    let lines = stripsTabs ? pieces : written(source, from, to);
    return textFrom(source, lines, from, to);
  };
  for (; ; ) {
    let start = reader.at, line = takeLine(reader);
    if (!line)
      return { body: body(start), end: source.text.length, terminated: !1 };
    let begin = start;
    for (; stripsTabs && source.text[begin] === "	"; ) begin++;
    if (source.text.slice(begin, line.end) === name)
      return { body: body(start), end: line.end, terminated: !0 };
    stripsTabs && pieces.push(...written(source, begin, reader.at));
  }
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
  let written2 = word.cut(from, to), origin = [
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

// src/syntax/dockerfile-words.ts
function partOf(text, cut, from, to) {
  let part = cutText(cut, text, from, to);
  if (part) return part;
  let before = cut(Math.max(from - 1, 0), from).at(-1)?.end ?? text.start;
  return textFrom(text.source, [], before, before);
}
function readFlags(text, from, escape) {
  let { value } = text, cut = cutterOf(text), flags = [], at = from;
  for (; ; ) {
    for (; at < value.length && /\s/.test(value[at]); ) at++;
    if (!value.startsWith("--", at)) return { flags, rest: at };
    let word = beginWord(cut, at), quote = "";
    for (; at < value.length; at++) {
      let char = value[at];
      if (quote === "" && /\s/.test(char)) break;
      char === quote ? quote = "" : quote === "" && /['"]/.test(char) ? quote = char : (char === escape && at++, at < value.length && takeLiteral(word, at, at + 1));
    }
    let flag = endWord(word, text, at);
    if (flag?.value === "--") return { flags, rest: at };
    flag && flags.push(flagOf(flag));
  }
}
function flagOf(text) {
  let equals = text.value.indexOf("=");
  return equals === -1 ? { name: text.value.slice(2), value: void 0, text } : {
    name: text.value.slice(2, equals),
    value: sliceText(text, equals + 1),
    text
  };
}
function readJsonList(text) {
  let { value } = text;
  if (!/^\s*\[/.test(value)) return;
  let items = parsedJson(value);
  if (!Array.isArray(items)) return;
  if (!items.every((item) => typeof item == "string")) return "refused";
  let cut = cutterOf(text), words = [];
  for (let open = value.indexOf('"'); open >= 0; ) {
    let word = beginWord(cut, open), at = open + 1;
    for (; value[at] !== '"'; at++) {
      let length = value[at] !== "\\" ? 1 : value[at + 1] === "u" ? 6 : 2;
      if (length === 1) takeLiteral(word, at, at + 1);
      else {
        let escaped = JSON.parse(`"${value.slice(at, at + length)}"`);
        takeInstead(word, at, at + length, { text: String(escaped) });
      }
      at += length - 1;
    }
    word.quoted = !0;
    let quotes = partOf(text, cut, open, at + 1), inner = endWord(word, text, at + 1) ?? quotes;
    words.push({ ...inner, start: quotes.start, end: quotes.end }), open = value.indexOf('"', at + 1);
  }
  return words;
}
function parsedJson(value) {
  try {
    return JSON.parse(value);
  } catch {
    return;
  }
}

// src/syntax/dockerfile.ts
var keywords = [
  "ADD",
  "ARG",
  "CMD",
  "COPY",
  "ENTRYPOINT",
  "ENV",
  "EXPOSE",
  "FROM",
  "HEALTHCHECK",
  "LABEL",
  "MAINTAINER",
  "ONBUILD",
  "RUN",
  "SHELL",
  "STOPSIGNAL",
  "USER",
  "VOLUME",
  "WORKDIR"
], withExecForm = new Set(
  "ADD CMD COPY ENTRYPOINT RUN SHELL VOLUME".split(" ")
), withHeredocs = /* @__PURE__ */ new Set(["ADD", "COPY", "RUN"]);
function parseDockerfile(source) {
  let problems = [], escape = readDirectives(source, problems), reader = { source, escape, at: 0, comments: [] }, instructions = [], unknown = [];
  for (let line = nextLogicalLine(reader); line; line = nextLogicalLine(reader)) {
    let read = readInstruction(line.text, escape, problems);
    if (read.keyword === "") continue;
    if (!keywords.includes(read.keyword)) {
      unknown.push(read.word);
      continue;
    }
    let { inner } = read;
    read.keyword === "ONBUILD" && inner && !keywords.includes(inner.keyword) && unknown.push(inner.word);
    let heredocs = takesHeredocs(read) ? heredocsIn(line.text.value).map(
      (start) => readHeredoc(reader, start, line.text, problems)
    ) : [];
    instructions.push(placed(read, heredocs, heredocs.at(-1)?.end ?? line.end));
  }
  return unknown.length > 0 && problems.push(notRead(unknown)), { source, escape, instructions, comments: reader.comments, problems };
}
function readDirectives(source, problems) {
  let line = /[^\S\n]*#[^\S\n]*([A-Za-z]+)[^\S\n]*=([^\n]*)(?:\n|$)/y, seen = /* @__PURE__ */ new Set(), escape = "\\";
  for (; ; ) {
    let at = line.lastIndex, [written2, name = "", value = ""] = line.exec(source.text) ?? [], key = name.toLowerCase();
    if (written2 === void 0 || !/^(?:syntax|escape|check)$/.test(key))
      return escape;
    let given = value.trim();
    if (given === "") return escape;
    key === "escape" && given !== "\\" && given !== "`" ? problems.push({
      span: spanOf(source, at, at + written2.trimEnd().length),
      severity: "warning",
      message: `the escape character can be \\ or \`, not ${given}, and this line has no effect. Write "# escape=\\" or "# escape=\`"`
    }) : key === "escape" && !seen.has(key) && (escape = given), seen.add(key);
  }
}
function readInstruction(line, escape, problems, outer = "") {
  let { value } = line, cut = cutterOf(line), [, blank = "", written2 = ""] = /^(\s*)([^\t\v\f\r ]*)/.exec(value), behind = blank.length + written2.length, word = partOf(line, cut, blank.length, behind), keyword = written2.trimEnd().toUpperCase(), { flags, rest } = outer === "HEALTHCHECK" ? {
    flags: [],
    rest: behind + /^\s*/.exec(value.slice(behind))[0].length
  } : readFlags(line, behind, escape), end = value.trimEnd().length, begin = rest + /^\s*/.exec(value.slice(rest))[0].length, argument = partOf(line, cut, Math.min(begin, end), end), read = { keyword, word, flags, argument };
  if (keyword === "HEALTHCHECK" || keyword === "ONBUILD" && outer === "")
    return argument.value === "" ? read : { ...read, inner: innerOf(argument, escape, problems, keyword) };
  if (!withExecForm.has(keyword)) return read;
  let exec = readJsonList(argument);
  return exec === "refused" && problems.push(notOnlyStrings(argument)), exec === void 0 || exec === "refused" ? read : { ...read, exec };
}
function innerOf(argument, escape, problems, outer) {
  return { ...readInstruction(argument, escape, problems, outer), heredocs: [], start: argument.start, end: argument.end };
}
function takesHeredocs(read) {
  let { keyword, exec } = read.keyword === "ONBUILD" ? read.inner ?? read : read;
  return withHeredocs.has(keyword) && exec === void 0;
}
function readHeredoc(reader, start, line, problems) {
  let { body, end, terminated } = takeBody(
    reader,
    start.name,
    start.stripsTabs
  );
  return terminated || problems.push({
    span: textSpan(line),
    severity: "warning",
    message: `no line "${start.name}" ends the here-document that begins here, so the rest of the file was read as its text. Write ${start.name} alone on the line behind it`
  }), { ...start, body, end };
}
function placed({ word, ...read }, heredocs, end) {
  let { inner } = read;
  return {
    ...read,
    ...inner && { inner: placed(inner, heredocs, end) },
    heredocs,
    start: word.start,
    end
  };
}
function notRead(words) {
  let first = words[0], word = first.value.slice(0, 40), near = didYouMean(word.toUpperCase(), keywords), others = words.length - 1, also = others === 0 ? "" : ` (${others} more like it)`;
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
  let file = parseDockerfile(source), starts = new Map(
    file.instructions.map((each, index) => [lineAt(source, each.start), index])
  );
  return linesBelow(source, [
    ...file.comments,
    ...commentsInHeredocs(file)
  ]).flatMap(({ comment: { start, end, inside }, line }) => {
    let text = source.text.slice(start, end);
    if (!word.test(text)) return [];
    let index = line === void 0 ? void 0 : starts.get(line), last = inside || index === void 0 ? line : lastLine(file, index);
    return {
      span: spanOf(source, start, end),
      text: text.slice(1),
      covers: line === void 0 || last === void 0 ? void 0 : { from: line, to: last }
    };
  });
}
function linesBelow(source, comments) {
  let sorted = [...comments].sort((a, b) => a.start - b.start), below = /* @__PURE__ */ new Map();
  for (let { start } of sorted.toReversed()) {
    let next = lineAt(source, start) + 1, isEmpty = lineText(source, next).trim() === "";
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
  let isFrom = ({ keyword }) => keyword === "FROM", next = isFrom(instructions[index]) ? instructions.findIndex((each, i) => i > index && isFrom(each)) : index + 1, last = instructions.at(next === -1 ? -1 : next - 1);
  return lineAt(source, last.end);
}
function commentsInHeredocs({
  instructions,
  source
}) {
  return instructions.flatMap(({ heredocs }) => heredocs).flatMap(({ body, end }) => [...source.text.slice(body.start, end).matchAll(/^[ \t]*(#[^\r\n]*)/gm)].map((match) => {
    let start = body.start + match.index + match[0].length - match[1].length;
    return { start, end: start + match[1].length, inside: !0 };
  }));
}
function lineAt(source, offset) {
  return position(source, offset).line;
}

// src/formats/format.ts
var OUR_NAME = /portcullis/i;

// src/formats/dockerfile/script-comments.ts
function hashComments(source, word) {
  return word.test(source.text) ? [...source.text.matchAll(/(?<=^|[ \t])#[^\r\n]*/gm)].filter(([text]) => word.test(text)).map(({ index, 0: written2 }) => {
    let line = lineSpokenFor(source, index);
    return {
      span: spanOf(source, index, index + written2.length),
      text: written2.slice(1),
      covers: line === void 0 ? void 0 : { from: line, to: line }
    };
  }) : [];
}
function lineSpokenFor(source, offset) {
  let { line, column } = position(source, offset);
  if (lineText(source, line).slice(0, column - 1).trim() !== "") return line;
  let last = lineCount(source), next = line + 1;
  for (; next <= last && lineText(source, next).trimStart().startsWith("#"); )
    next++;
  return lineText(source, next).trim() === "" ? void 0 : next;
}

// src/formats/dockerfile/context.ts
var LARGEST = 256e3, MOST_FILES = 2e3, MOST_IN_FOLDER = 200;
function openContexts(world) {
  let texts = /* @__PURE__ */ new Map(), besides = [], read = (file) => {
    if (texts.size >= MOST_FILES || world.kind(file) !== "file")
      return;
    let found = world.read(file);
    if ("refused" in found || found.text.length > LARGEST) return;
    let source = openSource(file, found.text), { text } = source;
    if (text === "" || text.includes("\0")) return;
    let comments = hashComments(source, OUR_NAME);
    besides.push({ source, comments, documents: [] });
    let end = text.length;
    return textFrom(source, [{ text, start: 0, end }], 0, end);
  }, textOf = (file) => {
    let known = texts.get(file);
    if (known || texts.has(file)) return known;
    let text = read(file);
    return texts.set(file, text), text;
  };
  return {
    besides,
    at(folder) {
      let inside = (path) => fileInside(folder, path), kinds = /* @__PURE__ */ new Map(), kind = (path) => {
        let file = inside(path), found = kinds.get(path) ?? (file ? world.kind(file) : "missing");
        return kinds.set(path, found), found;
      };
      return {
        kind,
        textOf: (path) => kind(path) === "file" ? textOf(inside(path)) : void 0,
        filesIn(path) {
          if (kind(path) !== "directory") return [];
          let whole = inside(path), begin = whole === "." ? "" : `${whole}/`;
          return world.list(whole).map((file) => file.slice(begin.length)).filter((name) => name !== "" && !name.includes("/")).slice(0, MOST_IN_FOLDER).map((name) => path === "" ? name : `${path}/${name}`);
        }
      };
    }
  };
}
function fileInside(folder, path) {
  let parts = [];
  for (let part of path.split("/"))
    if (part === "..") {
      if (parts.pop() === void 0) return;
    } else part !== "" && part !== "." && parts.push(part);
  let inside = parts.join("/");
  return folder === "" || folder === "." ? inside === "" ? "." : inside : inside === "" ? folder : `${folder}/${inside}`;
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
}, building = {
  openImage: import_images_of_file.openImage,
  openContexts,
  comments: dockerfileComments
};
function openDockerfile(world, _settings) {
  let exposures = [], problems = [], contexts = openContexts(world), { besides } = contexts;
  return {
    take(source) {
      let context = contexts.at(folderOf(source.file)), read = (0, import_images_of_file.readDockerfile)(source, context);
      for (let each of read.exposures) exposures.push(each);
      for (let each of read.problems) problems.push(each);
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

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
  let near = nearest(word, known2);
  return near === void 0 ? "" : `. Did you mean "${near}"?`;
}
function nearest(word, known2) {
  let best, least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (let candidate of known2) {
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
function behindClosing(line, from, closing2) {
  let open = [closing2];
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
  let places = pieces.length > 0 ? pieces : word.cut(word.from, to), start = places[0]?.start ?? text.start;
  return textFrom(text.source, pieces, start, places.at(-1)?.end ?? start);
}
function defaultPiece(name, text, inner) {
  let why = inner.find((piece) => piece.why !== void 0)?.why;
  if (why !== void 0) return { text: UNKNOWN, why };
  if (inner.length === 0) return;
  let own2 = { span: spanOf(text.source, inner[0].start, inner.at(-1).end), message: `the default of ${name}` }, origin = inner.flatMap((piece) => piece.origin ?? []);
  return {
    text: inner.map((piece) => piece.text).join(""),
    // Defaults within defaults within defaults help nobody to find the place.
    origin: [own2, ...origin].slice(0, 3)
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

// src/syntax/dockerfile-words.ts
function partOf(text, cut, from, to) {
  let part = cutText(cut, text, from, to);
  if (part) return part;
  let before = cut(Math.max(from - 1, 0), from).at(-1)?.end ?? text.start;
  return textFrom(text.source, [], before, before);
}
function splitBlanks(text) {
  let cut = cutterOf(text);
  return [...text.value.matchAll(/[^\t\v\f\r ]+/g)].flatMap(
    ({ index, 0: word }) => cutText(cut, text, index, index + word.length) ?? []
  );
}
function splitQuoted(text, escape) {
  let { value } = text, cut = cutterOf(text), words = [], from = -1, quote = "";
  for (let at = 0; at < value.length; at++) {
    let char = value[at];
    if (quote === "" && /\s/.test(char)) {
      finish(at);
      continue;
    }
    from < 0 && (from = at), char === escape && quote !== "'" ? (at === value.length - 1 && finish(at), at++) : quote === "" ? quote = /['"]/.test(char) ? char : "" : char === quote && (quote = "");
  }
  return finish(value.length), words;
  function finish(to) {
    let word = from < 0 ? void 0 : cutText(cut, text, from, to);
    word && words.push(word), from = -1;
  }
}
function readPairs(text, escape, oldForm) {
  let words = splitQuoted(text, escape);
  if (oldForm && words[0] && !words[0].value.includes("=")) {
    let [name = "", between = ""] = text.value.split(/([\t\v\f\r ]+)/, 2), value = sliceText(text, name.length + between.length);
    return [{ name, value }];
  }
  return words.map((word) => {
    let equals = word.value.indexOf("=");
    return equals === -1 ? { name: word.value, value: void 0 } : {
      name: word.value.slice(0, equals),
      value: sliceText(word, equals + 1)
    };
  });
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
  let problems = [], escape = readDirectives(source, problems), reader = { source, escape, at: 0, comments: [] }, instructions = [], unknown2 = [];
  for (let line = nextLogicalLine(reader); line; line = nextLogicalLine(reader)) {
    let read = readInstruction(line.text, escape, problems);
    if (read.keyword === "") continue;
    if (!keywords.includes(read.keyword)) {
      unknown2.push(read.word);
      continue;
    }
    let { inner } = read;
    read.keyword === "ONBUILD" && inner && !keywords.includes(inner.keyword) && unknown2.push(inner.word);
    let heredocs = takesHeredocs(read) ? heredocsIn(line.text.value).map(
      (start) => readHeredoc(reader, start, line.text, problems)
    ) : [];
    instructions.push(placed(read, heredocs, heredocs.at(-1)?.end ?? line.end));
  }
  return unknown2.length > 0 && problems.push(notRead(unknown2)), { source, escape, instructions, comments: reader.comments, problems };
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
function has(read, ...names) {
  return read.options.some(({ name }) => names.includes(name));
}
function placeOf(text) {
  return textSpan(text.value === "" ? text : sliceText(text, 0));
}
function textValue(text) {
  let why = unknownIn(text);
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
  let why = unknownIn(text);
  if (why !== void 0) return unknown(why, placeOf(text), originOf(text));
  let [, first, last = first] = /^(\d{1,6})(?:[-:](\d{1,6}))?$/.exec(text.value) ?? [], named = Object.hasOwn(services, text.value) && services[text.value], from = named || Number(first), to = named || Number(last);
  return from <= to && to <= 65535 ? known({ from, to }, placeOf(text), originOf(text)) : void 0;
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
function telnetServerAct(invocation, place, port = known(TELNET, placeOf(place)), loopback = !1) {
  return { kind: "command", facts: { ...commandFacts(invocation, "telnet-server", place), port: [port] }, loopback };
}
function inetdAct(invocation, place) {
  return { kind: "command", facts: commandFacts(invocation, "inetd", place), loopback: !1 };
}
function commandFacts({ name, program, args }, starts, word) {
  let place = placeOf(word), started = word !== program && /^[\w.@-]+$/.test(word.value) ? word.value : name, values = args.filter((each) => each.end > each.start).map((each) => textValue(each));
  return {
    program: [known(started, place, originOf(word))],
    ...values.length > 0 && { arguments: values },
    starts: [known(starts, place)],
    certainty: [known("definite", place)]
  };
}

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

// src/formats/command/inetd-config.ts
var configFile = /(?:^|\/)(?:x?inetd\.conf|x?inetd\.d\/[^/]+)$/, telnetFile = /(?:^|\/)x?inetd\.d\/[\w.-]*telnet[\w.-]*$/;
function inetdConfigActs(invocation) {
  return [
    ...writtenEntries(invocation),
    ...editedEntries(invocation),
    ...updatedEntries(invocation),
    ...linkedSocket(invocation)
  ].map((place) => telnetServerAct(invocation, place));
}
function writtenEntries(invocation) {
  let { name, args, command } = invocation;
  return (name === "tee" ? [...command.writes, ...readArguments(args).operands] : command.writes).some(({ value }) => configFile.test(value)) ? printed(invocation).flatMap(telnetEntries) : [];
}
function printed({ name, args, command }) {
  if (name === "echo" || name === "printf") return [passageOf(args)];
  if (name !== "cat" && name !== "tee") return [];
  let bodies = command.heredocs.map((body) => passageOf([body])), input = command.input;
  if (!input) return bodies;
  let from = input.words[0]?.value, said = from === "echo" || from === "printf" ? [passageOf(input.words.slice(1))] : [], read = input.heredocs.map((body) => passageOf([body]));
  return [...bodies, ...said, ...read];
}
function editedEntries({ name, args }) {
  if (name !== "sed" && name !== "perl") return [];
  let read = readArguments(args, "e expression f file l line-length"), given = valuesOf(read, "e", "expression"), scripts = given.length > 0 ? given : read.operands.slice(0, 1), files = given.length > 0 ? read.operands : read.operands.slice(1), changes = scripts.flatMap(
    (script) => substitutions(script.value).map((change) => ({ ...change, script }))
  );
  return files.some(({ value }) => telnetFile.test(value)) ? changes.filter(({ to }) => /\bno\b/i.test(to)).map(({ script }) => script).slice(0, 1) : files.some(({ value }) => configFile.test(value)) ? changes.filter(({ script }) => /telnet/.test(script.value)).filter(({ from, to }) => from.includes("#") && !to.includes("#")).map(({ script }) => script).slice(0, 1) : [];
}
function substitutions(script) {
  let found = [], command = /(?:^|[\s;{/\d$,!])s([/|#,:@!%+~])/g;
  for (let match3; match3 = command.exec(script); ) {
    let parts2 = [""], at = command.lastIndex;
    for (; at < script.length && parts2.length < 3; at++) {
      let char = script[at];
      char === "\\" ? parts2.push(parts2.pop() + script[++at]) : char === match3[1] ? parts2.push("") : parts2.push(parts2.pop() + char);
    }
    parts2.length === 3 && found.push({ from: parts2[0], to: parts2[1] }), command.lastIndex = at;
  }
  return found;
}
function updatedEntries({ name, args }) {
  if (name !== "update-inetd") return [];
  let read = readArguments(
    args,
    "enable add disable remove group pattern file comment-chars"
  ), enabled = valueOf(read, "enable"), names = enabled ? splitText(enabled, /,/g) : [], added = valueOf(read, "add");
  return [
    ...names.filter(({ value }) => /^telnets?$/.test(value)),
    ...added ? telnetEntries(passageOf([added])) : []
  ];
}
function linkedSocket({ name, args }) {
  if (name !== "ln") return [];
  let { operands } = readArguments(args, "t target-directory S suffix"), link = operands.at(-1)?.value ?? "";
  return /\.wants(?:\/|$)/.test(link) ? operands.filter(({ value }) => /(?:^|\/)telnet\.socket$/.test(value)).slice(-1).map((path) => sliceText(path, path.value.lastIndexOf("/") + 1)) : [];
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
    holdsDaemon: !0
  },
  {
    // Alpine's applets, Arch's and Nix's inetutils: client and daemon in one.
    names: ["busybox-extras", "busybox-static", "inetutils"],
    role: "toolbox",
    holdsDaemon: !0
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
], packageManagers = [
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
  let installed = /* @__PURE__ */ new Set(), named = /* @__PURE__ */ new Map();
  for (let invocation of invocations) {
    let { adds, removes, virtual } = changesOf(invocation);
    for (let name of removes) {
      for (let each of named.get(name) ?? []) installed.delete(each);
      named.delete(name);
    }
    for (let each of adds) {
      installed.add(each);
      for (let name of [each.name.value, virtual ?? []].flat()) {
        let others = named.get(name);
        others ? others.push(each) : named.set(name, [each]);
      }
    }
  }
  return [...installed, ...builtFromSource(invocations)];
}
function packageAct(each) {
  let place = placeOf(each.name);
  return {
    kind: "package",
    loopback: !1,
    facts: {
      name: [known(each.name.value, place, originOf(each.name))],
      manager: [known(each.manager, placeOf(each.managerWord))],
      role: [known(each.kind.role, place)]
    }
  };
}
function changesOf({ name, program, args }) {
  let nothing = { adds: [], removes: [] }, row = packageManagers.find(({ names }) => names.includes(name));
  if (!row) return nothing;
  let read = readArguments(args, row.valued);
  if (has(read, ...row.except ?? [])) return nothing;
  let { does, packages } = actionOf(row, read), named = packages.map((word) => nameIn(word, row.manager));
  if (does === "removes")
    return {
      adds: [],
      // `.build-deps` is no known package, but it may be a virtual one.
      removes: packages.flatMap(({ value }, i) => [
        value,
        named[i].name.value
      ])
    };
  let virtual = row.virtual && valueOf(read, ...row.virtual)?.value, common = { manager: row.manager, managerWord: program };
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
  let [verb, ...others] = read.operands;
  for (let does of ["removes", "installs"]) {
    let ways = row[does] ?? [];
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
  let { value } = word, isFile = /\.(?:deb|rpm|apk|ipk|txz|pkg)$/.test(value), before = isFile ? value.lastIndexOf("/") + 1 : prefixes[manager]?.exec(value)?.[0].length ?? 0, rest = value.slice(before), bare = (isFile ? /^[^_]*/ : /^[^=<>~@:/!]*/).exec(rest)[0], signed = manager === "apt" ? bare.replace(/[-+]$/, "") : bare, unversioned = signed.replace(/-\d.*$/, "").replace(architecture, ""), name = kinds.has(signed) ? signed : unversioned;
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
}, architecture = /\.(?:x86_64|i[3-6]86|noarch|aarch64|armv7hl|ppc64le|s390x)$/;
function builtFromSource(invocations) {
  let configured = invocations.find(({ name }) => name === "configure"), options = configured?.args.map(({ value }) => value) ?? [];
  if (!configured || options.some((each) => /^--disable-(?:servers|telnetd)$/.test(each)))
    return [];
  let kind = options.includes("--disable-clients") ? { role: "server", holdsDaemon: !0 } : { role: "toolbox", holdsDaemon: !0 };
  for (let { program, args } of invocations)
    for (let word of args) {
      let at = /(?:^|\/)inetutils-[\d.]+\.tar/.exec(word.value);
      if (!at) continue;
      let from = word.value.indexOf("inetutils-", at.index), name = sliceText(word, from, from + 9);
      return [{ manager: "source", managerWord: program, name, kind }];
    }
  return [];
}

// src/formats/dockerfile/files.ts
var import_server_file = require("./server-files.js");

// src/formats/dockerfile/paths.ts
function folderFrom(folder, path) {
  let whole = path.startsWith("/") ? path : `${folder}/${path}`, parts2 = [];
  for (let part of whole.split("/"))
    part === ".." ? parts2.pop() : part !== "" && part !== "." && parts2.push(part);
  return `/${parts2.join("/")}`;
}
function pathBelow(folder, path) {
  let begin = folder === "/" ? "/" : `${folder}/`;
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
  if (glob.split("*").length > MOST_STARS + 1) return;
  let source = glob.replace(
    /\\(.)|\[\^?[^\]]*\]|[*?]|[.+^${}()|\\\]]/g,
    (found, escaped) => escaped !== void 0 ? escaped.replace(/\W/, "\\$&") : wild[found] ?? (found.startsWith("[") ? found : `\\${found}`)
  );
  try {
    return new RegExp(`^${source}$`);
  } catch {
    return;
  }
}
var wild = { "*": "[^/]*", "?": "[^/]" };

// src/formats/dockerfile/copies.ts
function copiesOf(step) {
  let { keyword } = step.instruction;
  if (keyword === "RUN") return mountsOf(step);
  if (keyword !== "COPY" && keyword !== "ADD") return [];
  let { instruction, words, takesFrom, folder } = step, last = words.at(-1)?.text;
  if (!last) return [];
  let bodies = [...instruction.heredocs], destination = folderFrom(folder, last.value), isFolder = words.length > 2 || /(?:^|\/)\.{0,2}$/.test(last.value);
  return words.slice(0, -1).map(({ text }) => {
    let opened = instruction.exec ? void 0 : heredocOf(text.value), body = opened && bodies.shift()?.body, source = opened?.name ?? text.value, from = takesFrom[0], copy = { word: text, last, source, destination, isFolder, from };
    return body ? { ...copy, body } : copy;
  });
}
function mountsOf({ instruction, folder, takesFrom }) {
  return instruction.flags.flatMap(({ name, value, text: word }) => {
    if (name !== "mount" || !value) return [];
    let settings = new Map(
      value.value.split(",").map((part) => {
        let equals = part.indexOf("=");
        return [part.slice(0, equals), part.slice(equals + 1)];
      })
    ), said = (...names) => names.map((each) => settings.get(each)).find((each) => each), target = said("target", "dst", "destination");
    if ((said("type") ?? "bind") !== "bind" || target === void 0) return [];
    let from = takesFrom.find((each) => each.value === said("from"));
    return {
      word,
      last: word,
      source: said("source", "src") ?? "",
      from,
      destination: folderFrom(folder, target),
      isFolder: !1
    };
  });
}
var DEEPEST = 8, MOST_COPIES = 200, placedIn = /* @__PURE__ */ new WeakMap();
function placedBy(stage) {
  let known2 = placedIn.get(stage);
  if (known2) return known2;
  let placed2 = stage.steps.filter(({ delayed, instruction }) => {
    let { keyword } = instruction;
    return !delayed && (keyword === "COPY" || keyword === "ADD");
  }).flatMap((step) => copiesOf(step).map((copy) => ({ step, copy })));
  return placedIn.set(stage, placed2), placed2;
}
function fileAt(stage, path, before, depth = 0) {
  let mounted = before ? copiesOf(before) : [];
  for (let copy of mounted) {
    let text = textOfCopy(stage, copy, path, depth);
    if (text) return text;
  }
  let left = MOST_COPIES;
  for (let at = stage; at && left > 0; at = at.parent) {
    let placed2 = placedBy(at), end = before && at === stage ? countAbove(placed2, before) : placed2.length;
    for (let i = end - 1; i >= 0 && left > 0; i--, left--) {
      let text = textOfCopy(at, placed2[i].copy, path, depth);
      if (text) return text;
    }
    left--;
  }
}
function countAbove(placed2, { index }) {
  let [low, high] = [0, placed2.length];
  for (; low < high; ) {
    let middle = low + high >> 1;
    placed2[middle].step.index < index ? low = middle + 1 : high = middle;
  }
  return low;
}
function textOfCopy({ context, stageOf }, copy, path, depth) {
  let { from, body, destination, source } = copy;
  if (body) return isAt(copy, lastPart(source), path) ? body : void 0;
  if (path !== destination && pathBelow(destination, path) === void 0)
    return;
  let stage = from && stageOf(from);
  if (!(from && (!stage || depth >= DEEPEST)))
    for (let candidate of candidatesOf(copy, path)) {
      let text = stage ? fileAt(stage, `/${candidate}`, void 0, depth + 1) : context?.textOf(candidate);
      if (text) return text;
    }
}
function isAt({ destination, isFolder }, name, path) {
  return !isFolder && path === destination || pathBelow(destination, path) === name;
}
function candidatesOf(copy, path) {
  let source = contextPath(copy.source), name = lastPart(source), below2 = pathBelow(copy.destination, path), folder = folderOf(source);
  if (/[*?[]/.test(name)) {
    let wanted = lastPart(path);
    return !namePattern(name)?.test(wanted.slice(0, 255)) || below2 !== wanted && path !== copy.destination ? [] : [folder === "" ? wanted : `${folder}/${wanted}`];
  }
  return [
    ...isAt(copy, name, path) ? [source] : [],
    ...below2 === void 0 ? [] : [source === "" ? below2 : `${source}/${below2}`]
  ];
}

// src/formats/dockerfile/files.ts
function copiedActs(step, { context }) {
  return copiesOf(step).flatMap((copy) => {
    let { body, from } = copy;
    if (body) return (0, import_server_file.actsOfContent)(namedFile(copy), body);
    let readable = (context && !from ? filesOf(copy, context) : []).flatMap(({ file, path }) => {
      let text = context?.textOf(file);
      return text ? [{ text, path }] : [];
    });
    return readable.length > 0 ? readable.flatMap(({ text, path }) => actsInside(text, path)) : (0, import_server_file.actsOfName)(namedFile(copy));
  });
}
function namedFile({ word, source, destination, isFolder, last }) {
  let isOpened = heredocOf(word.value) !== void 0;
  return {
    name: isFolder ? isOpened ? partNamed(word, source) : lastComponent(word) : lastComponent(last),
    path: isFolder ? `${destination}/${lastPart(source)}` : destination,
    source
  };
}
function partNamed(text, name) {
  let from = Math.max(text.value.indexOf(name), 0);
  return sliceText(text, from, from + name.length);
}
function lastComponent(path) {
  return sliceText(path, path.value.lastIndexOf("/") + 1);
}
var serverFolders = [
  "/etc/xinetd.d",
  "/etc/inetd.d",
  "/etc/systemd/system",
  "/lib/systemd/system",
  "/usr/lib/systemd/system"
], serverFiles = ["/etc/inetd.conf", "/etc/xinetd.conf"];
function filesOf(copy, context) {
  let { destination, isFolder } = copy, source = contextPath(copy.source), name = lastPart(source), isMany = /[*?[]/.test(name);
  if (!isMany && context.kind(source) === "file") {
    let path = isFolder || serverFolders.includes(destination) ? below(destination, name) : destination;
    return isConfiguration(path) ? [{ file: source, path }] : [];
  }
  if (isMany)
    return (serverFolders.includes(destination) ? context.filesIn(folderOf(source)) : []).flatMap((file) => {
      let path = below(destination, lastPart(file));
      return candidatesOf(copy, path).includes(file) ? [{ file, path }] : [];
    });
  if (context.kind(source) !== "directory") return [];
  let inSource = (rest) => source === "" ? rest : rest === "" ? source : `${source}/${rest}`, places = serverFolders.flatMap((folder) => {
    let rest = folder === destination ? "" : pathBelow(destination, folder);
    return rest === void 0 ? [] : context.filesIn(inSource(rest)).map((file) => ({ file, path: below(folder, lastPart(file)) }));
  }), alone = serverFiles.flatMap((path) => {
    let rest = pathBelow(destination, path);
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
  let { source, start, end } = body, text = lastPart(path), name = textFrom(source, [{ text, start, end }], start, end);
  return (0, import_server_file.actsOfContent)({ name, path, source: path }, body).map((act) => {
    let { program = [], starts = [] } = act.facts, [place] = starts.map(({ span }) => span), moved = program.map(
      (each) => place && each.span.start <= place.start && each.span.end >= place.end ? { ...each, span: place } : each
    );
    return { ...act, facts: { ...act.facts, program: moved } };
  });
}

// src/formats/dockerfile/images.ts
var import_image = require("./images.js");

// src/formats/dockerfile/lineage.ts
function leadTo({ stage, instruction }, facts, resource) {
  let { argument, start } = instruction, place = Object.values(facts)[0]?.[0]?.span, isOwn2 = place?.file === argument.source.file;
  return !place || isOwn2 || stage.context === void 0 ? [] : [{ span: spanOf(argument.source, start, argument.end), message: `${resource} takes it from here` }];
}
function originsOf(values = []) {
  return values.flatMap(({ origin = [] }) => origin);
}
function addExposure({ resourceOf, unused, exposures }, writing, kind, facts) {
  let { stage, instruction } = writing, { argument, start, end } = instruction, resource = resourceOf(stage), place = spanOf(argument.source, start, end);
  exposures.push({
    kind,
    format: "dockerfile",
    resource,
    facts: { ...facts, ...unused && { unused: [known(!0, place)] } },
    related: [
      ...kind === "command" ? originsOf(facts.port) : [],
      ...leadTo(writing, facts, resource)
    ]
  });
}
function addAct(lineage, writing, { kind, facts, loopback }, runs) {
  let place = Object.values(facts)[0][0].span, certainty = writing.delayed ? "possible" : "definite";
  addExposure(lineage, writing, kind, {
    ...facts,
    reach: [known(loopback ? "loopback" : "network", place)],
    certainty: [known(certainty, place)],
    runs: [known(runs, place)]
  });
}

// src/formats/dockerfile/images.ts
function baseImage(lineage, stage, runs) {
  let { from, image } = stage;
  from && image && addImage(lineage, { stage, instruction: from }, image, runs);
}
function takenImages(lineage, writing, images) {
  for (let image of images) addImage(lineage, writing, image, !1);
}
function addImage(lineage, writing, image, runs) {
  let facts = (0, import_image.imageFacts)(image);
  if (Object.keys(facts).length === 0) return;
  let place = placeOf(image);
  addExposure(lineage, writing, "image", {
    ...facts,
    reach: [known("network", place)],
    certainty: [known("definite", place)],
    runs: [known(runs, place)]
  });
}

// src/formats/command/connections.ts
function connectsTo(invocation) {
  let { name, args } = invocation;
  return /^(?:nc|ncat|netcat|nc\.[a-z]+)$/.test(name) ? netcat(args) : name === "telnet" ? telnet(args) : (name === "curl" ? args.flatMap((word) => telnetUrl(word) ?? []) : invocation.command.writes.flatMap((word) => bashSocket(word) ?? []))[0];
}
function netcat(args) {
  let read = readArguments(args, "w i q p s x X e");
  if (has(read, "u", "udp", "l", "listen", "U")) return;
  let [host, port] = read.operands;
  return isOwn(host) && port ? portValue(port) : void 0;
}
function telnet(args) {
  let [host, port] = readArguments(args, "X b e l n S").operands;
  if (!(!host || !isOwn(host)))
    return port ? portValue(port) : known(TELNET, placeOf(host));
}
function isOwn(host) {
  return host !== void 0 && (isLoopbackHost(host.value) || host.value === "0.0.0.0");
}
function telnetUrl(word) {
  let found = /^telnet:\/\/(?:[^@/]*@)?(\[[^\]]*\]|[^:/]+)(?::(\d+))?/d.exec(
    word.value
  ), host = found?.[1]?.replace(/^\[|\]$/g, "");
  if (!(!found || !host || !isLoopbackHost(host)))
    return partValue(word, found.indices?.[2]) ?? known(TELNET, placeOf(word));
}
function bashSocket(word) {
  let found = /^\/dev\/tcp\/([^/]+)\/(\d+)$/d.exec(word.value);
  return found && isLoopbackHost(found[1]) ? partValue(word, found.indices?.[2]) : void 0;
}
function partValue(word, part) {
  let text = part && cutText(cutterOf(word), word, ...part);
  return text && portValue(text);
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

// src/formats/port.ts
var protocols = ["tcp", "udp", "sctp"];
function readPortMapping(text) {
  let parts2 = splitAt(text, ":"), last = parts2.at(-1), host = parts2.at(-2), [container, ...suffix] = splitAt(last, "/"), address = addressOf(text, parts2), published = host?.value ? readRange(host) : void 0, target = readRange(container), protocol = protocolOf(suffix[0], textSpan(text)), [hostWidth, width] = [published, target].map(
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
function complaintAboutWidths(host, container) {
  if (!(!host || !container || container === 1 || host === container))
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

// src/formats/dockerfile/scripts.ts
var import_command = require("./commands.js");

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
        let [written2, name = "", adds] = ASSIGNMENT.exec(word.value) ?? [];
        if (written2 === void 0) continue;
        let value = sliceText(word, written2.length);
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
function descend(reader, holds2, closer, begin) {
  reader.outer.push(reader.level), reader.level = openLevel(holds2, closer, begin);
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
  let { at } = reader, word = currentWord(reader), written2 = match(reader, /\$(?:[A-Za-z_]\w*|[\d@*#?$!-])/y)?.[0], end = at + (written2?.length ?? 1);
  written2 === void 0 ? takeLiteral(word, at, end) : substitute(reader, written2.slice(1), at, end) || takeUnknown(word, at, end, unset(written2)), reader.at = end;
}
function readAnsiQuotes(reader) {
  let word = currentWord(reader), begin = reader.at + 2, inside = /(?:[^'\\]|\\[^])*/y;
  inside.lastIndex = begin;
  let end = begin + inside.exec(reader.value)[0].length;
  word.quoted = !0, end > begin && takeLiteral(word, begin, end), reader.at = Math.min(end + 1, reader.value.length);
}
function openReference(reader) {
  let head = /\$\{(?:([A-Za-z_]\w*|[\d@*])(:?[-=])?|[#!]?\w*)/y, [written2, name = "", operator] = match(reader, head), word = currentWord(reader);
  settleRun(word), reader.level.references.push({
    begin: reader.at,
    name,
    keepsDefault: operator !== void 0,
    assigns: operator?.endsWith("=") ?? !1,
    firstPiece: word.pieces.length
  }), reader.at += written2.length;
}
function closeReference(reader) {
  let { level, value, script } = reader, reference = level.references.pop(), { begin, name, keepsDefault, firstPiece } = reference, end = reader.at + 1, word = currentWord(reader), inner = untake(word, firstPiece);
  reader.at = end;
  let isPlain = end - begin === name.length + 3;
  if ((keepsDefault || isPlain) && substitute(reader, name, begin, end)) return;
  if (!keepsDefault) {
    let written2 = name ? `\${${name}}` : value.slice(begin, end);
    return takeUnknown(word, begin, end, unset(written2));
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
function unset(written2) {
  return `${written2} is only known when the script runs`;
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
function readScript(script, lookUp2) {
  let reader = openReader(script, lookUp2), heredocs = [];
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
    for (let heredoc of heredocs.splice(0)) readHeredoc2(reader, heredoc);
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
  let { level } = reader, written2 = match2(reader, /\|[|&]?/y)[0];
  if (reader.at += written2.length, level.inPattern) level.word = void 0;
  else {
    let command = finishCommand(reader);
    written2 === "||" ? level.maybe = !0 : level.input = command;
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
  let written2 = match2(reader, />[>|&]?/y)[0];
  reader.at += written2.length, reader.level.redirect = written2 === ">&" ? "read" : "write";
}
function readLess(reader, heredocs) {
  dropDescriptor(reader);
  let written2 = match2(reader, /<(?:<<|<-?|&|>)?/y)[0];
  if (reader.value[reader.at + 1] === "(") return openProcess(reader);
  reader.at += written2.length, written2 === "<<" || written2 === "<<-" ? openHeredoc(reader, heredocs, written2 === "<<-") : reader.level.redirect = "read";
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
  let word = /[ \t]*(?:'([^'\n]*)'|"([^"\n]*)"|([^\s;&|()<>'"]*))/y, [written2, single, double, bare = ""] = match2(reader, word);
  reader.at += written2.length;
  let delimiter = single ?? double ?? bare.replaceAll("\\", "");
  if (delimiter === "") return;
  let bodies = reader.level.heredocs ??= [];
  heredocs.push({ delimiter, stripsTabs, bodies });
}
function readHeredoc2(reader, heredoc) {
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
function invocationsOfWords(words, command, around = nothingAround, depth = 0) {
  if (depth > MOST_WRAPPERS) return [];
  let first = words.findIndex(({ value }) => !isAssignment2(value)), word = words[first];
  if (!word) return [];
  let program = sliceText(word, word.value.lastIndexOf("/") + 1), invocation = {
    name: program.value,
    program,
    path: word.value,
    command,
    args: words.slice(first + 1)
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
    let read = readArguments(args, wrapper.valued, !0), { before = 0, except = [] } = wrapper;
    return has(read, ...except) ? {} : { rest: read.operands.slice(before) };
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
  let read = readArguments(args, "o O rcfile init-file", !0);
  if (has(read, "c")) return { scripts: read.operands.slice(0, 1) };
  if (read.operands.length > 0 && !has(read, "s"))
    return scriptAt(around, read.operands[0]);
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
  let read = readArguments(args, "x exec a startas p pidfile n name u user c chuid g group d chdir r chroot N nicesched k umask R retry s signal P procsched I iosched"), program = valueOf(read, "a", "startas") ?? valueOf(read, "x", "exec");
  return !program || !has(read, "S", "start") ? {} : { rest: [program, ...read.operands] };
}
function pythonModule(args) {
  let flag = args.findIndex(({ value }) => !/^-[^-cm]*$/.test(value));
  return args[flag]?.value === "-m" ? { rest: args.slice(flag + 1) } : {};
}
function optionScript(args, valued) {
  let script = valueOf(readArguments(args, valued), "c", "command");
  if (script) return { scripts: [script] };
  let read = readArguments(args, valued, !0);
  return has(read, "u", "user") ? { rest: read.operands } : {};
}
function isAssignment2(word) {
  return /^[A-Za-z_]\w*\+?=/.test(word);
}

// src/formats/dockerfile/scripts.ts
function runningOf({ exec, argument, heredocs }, hasShell = !0) {
  let [first] = heredocs;
  if (exec) return { words: exec };
  if (!hasShell) return { words: [] };
  if (!first) return { script: argument };
  if (heredocs.length === 1 && heredocOf(argument.value))
    return isForShell(first.body) ? { script: first.body } : { words: [] };
  let { source } = argument, [start, end] = [first.body.start, heredocs.at(-1).end], bodies = source.text.slice(start - 1, end), pieces = [...argument.pieces, { text: bodies, start: start - 1, end }];
  return { script: textFrom(source, pieces, argument.start, end) };
}
function isForShell(body) {
  let line = /^#!([^\n]*)/.exec(body.value)?.[1];
  if (line === void 0) return !0;
  let names = line.trim().split(/\s+/).map((word) => word.slice(word.lastIndexOf("/") + 1)), program = names[0] === "env" ? names[1] : names[0];
  return shells.has(program ?? "");
}
function invocationsOf(running, around) {
  if ("script" in running) return invocationsOfScript(running.script, around);
  let { words } = running;
  return invocationsOfWords(words, { words, writes: [], heredocs: [] }, around);
}
function actsOf(running, around) {
  return "script" in running ? (0, import_command.actsOfScript)(running.script, around) : (0, import_command.actsOfArguments)(running.words, around);
}
function joinRunning(entrypoint, command) {
  return entrypoint ? "script" in entrypoint || !command ? entrypoint : {
    words: [
      ...entrypoint.words,
      ..."words" in command ? command.words : shellWords2(command.script)
    ]
  } : command ?? { words: [] };
}
function shellWords2(script) {
  let at = sliceText(script, 0, 0);
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
  let { variables } = stage.scope;
  return {
    variable: (name) => {
      let variable = variables.get(name);
      return variable?.fromEnv ? textOf(stage, variable) : void 0;
    },
    script: scriptsOf(stage, stage.setting.folder)
  };
}
function stepSurroundings(stage, step) {
  return {
    variable: (name) => {
      let variable = step.variables?.get(name);
      return variable && textOf(stage, variable);
    },
    script: scriptsOf(stage, step.folder, step)
  };
}
function textOf({ from }, { value, why = "", origin }) {
  let source = from?.argument.source;
  if (!source) return;
  let { start = 0, end = 0 } = origin[0]?.span ?? {}, pieces = value.split(/(\uFFFC)/).filter((text) => text !== "").map((text) => ({
    text,
    start,
    end,
    origin,
    ...text === UNKNOWN && { why }
  }));
  return textFrom(source, pieces, start, end);
}
var searchPath = [
  "/usr/local/sbin",
  "/usr/local/bin",
  "/usr/sbin",
  "/usr/bin",
  "/sbin",
  "/bin"
], CHARACTERS_OF_A_LOOKUP = 250;
function scriptsOf(stage, folder, before) {
  let { lookups } = stage, seen = /* @__PURE__ */ new Set(), read = (path) => {
    let text = fileAt(stage, path, before);
    if (!(!text || seen.has(text) || !isForShell(text)))
      return seen.add(text), lookups.left -= text.value.length / CHARACTERS_OF_A_LOOKUP, text;
  };
  return (path) => {
    let isName = path === lastPart(path);
    if (before && isName && !path.includes(".") || seen.has(path) || path.includes(UNKNOWN) || lookups.left-- <= 0)
      return;
    seen.add(path);
    let found = read(folderFrom(folder, path));
    if (found || !isName) return found;
    for (let place of searchPath) {
      let text = read(folderFrom(place, path));
      if (text) return text;
    }
  };
}

// src/formats/dockerfile/ports.ts
function exposedPorts(lineage, writing, { words }) {
  for (let { text, possible } of words) {
    let { target, protocol, complaint } = readPortMapping(text);
    complaint !== void 0 && lineage.problems.push({
      span: textSpan(text),
      severity: "warning",
      message: `docker refuses this port: ${complaint}. Write PORT, PORT/udp or FIRST-LAST`
    }), target && declarePort(lineage, writing, {
      port: target,
      protocol,
      reach: "network",
      possible
    });
  }
}
function declarePort(lineage, writing, rule) {
  let { port, protocol, reach, possible } = rule, { span } = port, breadth = possible ? "one-of-several" : breadthOf([port]);
  addExposure(lineage, writing, "port", {
    port: [port],
    protocol: [protocol],
    mechanism: [known("declare", span)],
    reach: [known(reach, span)],
    breadth: [known(breadth, span)],
    certainty: [known(possible ? "possible" : "definite", span)]
  });
}
function probedPorts(lineage, writing) {
  let { inner } = writing.instruction;
  if (inner?.keyword !== "CMD") return;
  let running = runningOf(inner, writing.hasShell), around = processSurroundings(writing.stage);
  for (let invocation of invocationsOf(running, around)) {
    let port = connectsTo(invocation);
    port?.known && declarePort(lineage, writing, {
      port,
      protocol: known("tcp", port.span),
      reach: "loopback",
      possible: !1
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
  return (firewalls.get(name)?.(args) ?? []).flatMap(
    (opening2) => opening2.ports.flatMap((text) => {
      let port = portValue(text);
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
function sourceValue(text) {
  return text.value === "any" ? known("0.0.0.0/0", placeOf(text)) : textValue(text);
}
function readUfw(args) {
  let words = args.filter(({ value }) => !value.startsWith("-")), verb = words.findIndex(({ value }) => /^(?:allow|limit)$/i.test(value)), before = words.slice(0, Math.max(verb, 0)).map(({ value }) => value);
  if (verb === -1 || before.includes("delete") || before.includes("default"))
    return [];
  let rule = words.slice(verb + 1), values = rule.map(({ value }) => value);
  if (values.includes("out")) return [];
  let [from, to] = [values.indexOf("from"), values.indexOf("to")], target = to === -1 ? [] : rule.slice(to, from > to ? from : void 0), written2 = from !== -1 || to !== -1 ? follower(target, "port") : shortPort(rule);
  if (!written2) return [];
  let [port, ending] = splitText(written2, /\//g), usual = written2.value === "telnet" ? "tcp" : "any";
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
function protocolName(text) {
  if (!text) return "any";
  let name = text.value.toLowerCase();
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
  ), ports = valuesOf(read, "add-port", "port").map((text) => {
    let [port, protocol] = splitText(text, /[/:]/g);
    return { ports: port ? [port] : [], protocol: protocol?.value ?? "tcp" };
  }), services2 = valuesOf(read, "add-service", "service").map((text) => ({
    ports: [text],
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
function quotedAfter(text, sign) {
  let found = sign.exec(text.value);
  if (!found) return;
  let from = found.index + found[0].length, rest = text.value.slice(from), quote = /^["']?/.exec(rest)[0].length, length = /^[^\s"']*/.exec(rest.slice(quote))[0].length;
  return sliceText(text, from + quote, from + quote + length);
}
function follower(words, name) {
  let at = words.findIndex(({ value }) => value === name);
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
    leading: !0,
    listens: ({ operands: [host, port, ...runs] }) => [
      { host: host?.value, port, runs }
    ]
  },
  {
    names: ["udpsvd"],
    valued: "c C b u l x i t",
    leading: !0,
    listens: ({ operands: [host, port] }) => [
      { host: host?.value, port, protocol: "udp" }
    ]
  },
  {
    names: ["micro-inetd", "micro_inetd"],
    valued: "",
    leading: !0,
    listens: ({ operands: [port, ...runs] }) => [{ port, runs }]
  },
  {
    names: ["ssh", "autossh"],
    valued: "B b c D E e F I i J L l M m O o P p Q R S W w",
    leading: !0,
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
      let port = valueOf(read, "lport");
      return port ? [{ host: valueOf(read, "laddr")?.value, port }] : read.operands.slice(0, 1).map(addressOrPort);
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
  let otherwise = has(read, "sctp") ? "sctp" : "tcp", script = valueOf(read, "c", "sh-exec", "e", "exec"), after = valueOf(read, "p"), operands = after ? [] : read.operands;
  return [
    {
      host: (valueOf(read, "s", "source") ?? (operands.length > 1 ? operands[0] : void 0))?.value,
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
  let runsScript = read.operands.flatMap(
    (address) => afterSign(address, /^(?:exec|system|shell):/i).map(
      ({ port }) => splitText(port, /,/g)[0]
    )
  )[0];
  return read.operands.flatMap((address) => {
    let head = /^(tcp|udp|sctp|openssl|ssl|dtls)[46]?-(?:l|listen|recv|recvfrom):/i.exec(
      address.value
    );
    if (!head) return [];
    let [port, ...options] = splitText(
      sliceText(address, head[0].length),
      /,/g
    ), bind = options.find(({ value }) => /^bind=/i.test(value)), kind = head[1].toLowerCase();
    return {
      port,
      host: bind && splitAddress(sliceText(bind, 5)).host,
      protocol: socatProtocols.get(kind) ?? "tcp",
      ...runsScript && { runsScript }
    };
  });
}
function sshForwards(read) {
  let usual = has(read, "g") ? "*" : "localhost";
  return [
    ...valuesOf(read, "L").map((spec) => ({ spec, usual })),
    ...valuesOf(read, "R").map((spec) => ({ spec, usual: "localhost" }))
  ].flatMap(({ spec, usual: usual2 }) => {
    let bound = /^(\[[^\]]*\]|[^:]*):([^:]+):(?:\[[^\]]*\]|[^:]+):[^:]+$/.exec(
      spec.value
    );
    if (!bound) return { host: usual2, port: splitText(spec, /:/g)[0] };
    let [, host = "", port = ""] = bound, from = host.length + 1;
    return {
      host: host.replace(/^\[|\]$/g, ""),
      port: sliceText(spec, from, from + port.length)
    };
  });
}
function twistedEndpoint(endpoint) {
  let parts2 = splitText(endpoint, /:/g), isNamed = /^(?:tcp6?|ssl)$/.test(parts2[0]?.value ?? ""), host = parts2.find(({ value }) => value.startsWith("interface="));
  return {
    port: isNamed ? parts2[1] : parts2[0],
    host: host?.value.slice(10)
  };
}
function addressOrPort(text) {
  let { host, port } = splitAddress(text);
  return port ? { host, port } : { port: text };
}
function afterSign(text, sign) {
  let found = sign.exec(text.value);
  return found ? [{ port: sliceText(text, found.index + found[0].length) }] : [];
}

// src/formats/command/listeners.ts
function listenersOf({ name, args }) {
  let program = listeningPrograms.find(({ names }) => names.includes(name));
  if (!program) return [];
  let read = readArguments(args, program.valued, program.leading);
  return program.listens(read).flatMap((heard) => {
    let { host = "", port: written2, protocol = "tcp", ...runs } = heard, port = written2 && portValue(written2);
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
], starting = new Set(
  "start restart try-restart condrestart force-reload reload-or-restart reload-or-try-restart enable reenable on add defaults onestart forcestart faststart".split(
    " "
  )
), initScript = /\/(?:init\.d|rc\.d)\/[^/]+$/, telnetUnit = /^(?:telnet|telnetd|in\.telnetd|utelnetd|telnetd-ssl|inetutils-telnetd|busybox-telnetd|telnet-server)(?:@[^.]*)?(?:\.(?:socket|service))?$/, inetdUnit = /^(?:inetd|xinetd|openbsd-inetd|inetutils-inetd|rlinetd|busybox-inetd)(?:\.(?:socket|service))?$/, inetdPrograms = /* @__PURE__ */ new Set([
  "inetd",
  "xinetd",
  "openbsd-inetd",
  "inetutils-inetd",
  "rlinetd"
]);
function serviceActs(invocation, servesTelnet) {
  return startedUnits(invocation).flatMap((unit) => telnetUnit.test(unit.value) ? telnetServerAct(invocation, unit) : inetdUnit.test(unit.value) ? servesTelnet ? telnetServerAct(invocation, unit) : inetdAct(invocation, unit) : []);
}
function startedUnits(invocation) {
  let { name, program, path, args } = invocation;
  if (initScript.test(path)) return startsFirst(args) ? [program] : [];
  if (inetdPrograms.has(name)) return [program];
  let manager = managers.find(({ names }) => names.includes(name));
  if (!manager) return [];
  let read = readArguments(args, manager.valued), added = manager.option && valueOf(read, manager.option);
  if (added) return [unitName(added)];
  if (has(read, "help", "version", "r", "remove")) return [];
  let { operands } = read, [first, ...others] = operands;
  return (manager.order === "units" ? operands : manager.order === "verb units" ? startsFirst(operands) ? others : [] : startsFirst(others) ? [first] : []).map(unitName);
}
function startsFirst([verb]) {
  return verb !== void 0 && starting.has(verb.value);
}
function unitName(unit) {
  return sliceText(unit, unit.value.lastIndexOf("/") + 1);
}

// src/formats/command/telnet-daemons.ts
var everywhere = { host: "0.0.0.0", port: TELNET }, daemons = [
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
  let { name, program, path, args } = invocation, daemon = daemons.find(({ names }) => names.includes(name));
  if (!daemon || initScript.test(path) || onlyExplains(args)) return [];
  let { host, port } = daemon.binding(args), { usual } = daemon;
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
  let only = args.length === 1 ? args[0].value : "";
  return ["--help", "--usage", "--version"].includes(only);
}
function readTelnetd(args) {
  let debug = args.findIndex(({ value }) => /^--?debug$/.test(value)), alone = debug === -1 ? void 0 : args[debug + 1], rest = args.filter(({ value }) => !/^--?e?debug$/.test(value)), read = readArguments(rest, "p b l f w K a D L E S I X u"), bind = valueOf(read, "b"), address = bind && splitAddress(bind), port = address?.port ?? valueOf(read, "p") ?? alone;
  return { host: address?.host, port: port && portValue(port) };
}
function readUtelnetd(args) {
  let read = readArguments(args, "p l i"), port = valueOf(read, "p");
  return { host: valueOf(read, "i")?.value, port: port && portValue(port) };
}
function readTelnetlib3(args) {
  let read = readArguments(args, "host port loglevel logfile logfmt shell encoding timeout connect-maxwait limit pty-exec ssl-certfile ssl-keyfile"), host = valueOf(read, "host") ?? read.operands[0], port = valueOf(read, "port") ?? read.operands[1];
  return { host: host?.value, port: port && portValue(port) };
}

// src/formats/dockerfile/runs.ts
var enablers = /* @__PURE__ */ new Set([
  "systemctl",
  "deb-systemd-helper",
  "rc-update",
  "chkconfig",
  "update-rc.d",
  "insserv"
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
  return enablers.has(name) ? !(name === "systemctl" || name === "deb-systemd-helper") || args.some(({ value }) => /^(?:re)?enable$/.test(value)) : !1;
}

// src/formats/dockerfile/effective-image.ts
function readLineage(lineage, health) {
  let steps = lineage.stages.flatMap(
    (stage) => stage.steps.map((step) => ({ step, writing: writingOf(stage, step) }))
  ), layers = [], servesTelnet = !1;
  for (let { step, writing } of steps) {
    let { keyword } = step.instruction, images = step.takesFrom.flatMap(
      (name) => writing.stage.imageOf(name) ?? []
    );
    if (takenImages(lineage, writing, images), keyword === "EXPOSE" && exposedPorts(lineage, writing, step), keyword === "RUN" && layers.push(layerOf(writing, step)), keyword === "ADD" || keyword === "COPY")
      for (let act of copiedActs(step, writing.stage))
        addAct(lineage, writing, act, !1), servesTelnet ||= act.facts.starts !== void 0;
    if (writing.delayed && (keyword === "CMD" || keyword === "ENTRYPOINT"))
      for (let act of actsOf(
        runningOf(step.instruction, step.hasShell),
        stepSurroundings(writing.stage, step)
      ))
        addAct(lineage, writing, act, !0);
  }
  servesTelnet = addPackages(lineage, layers) || servesTelnet, servesTelnet ||= layers.some(
    ({ invocations }) => invocations.some((each) => inetdConfigActs(each).length > 0)
  );
  for (let layer of layers)
    for (let invocation of layer.invocations)
      for (let act of layerActs(invocation, servesTelnet))
        addAct(lineage, layer, act, !0);
  return health && lineage.stages.includes(health.stage) && probedPorts(lineage, health), servesTelnet;
}
function writingOf(stage, step) {
  let { instruction, delayed } = step;
  return { stage, instruction, delayed };
}
function layerOf(writing, step) {
  let invocations = invocationsOf(
    runningOf(writing.instruction, step.hasShell),
    stepSurroundings(writing.stage, step)
  );
  return { ...writing, invocations };
}
function addPackages(lineage, layers) {
  let layerOfWord = /* @__PURE__ */ new Map();
  for (let layer of layers)
    for (let { program } of layer.invocations)
      layerOfWord.set(program, layer);
  let packages = [
    layers.filter(({ delayed }) => !delayed),
    ...layers.filter(({ delayed }) => delayed).map((each) => [each])
  ].flatMap(
    (image) => installedPackages(image.flatMap(({ invocations }) => invocations))
  );
  for (let each of packages) {
    let layer = layerOfWord.get(each.managerWord);
    layer && addAct(lineage, layer, packageAct(each), !0);
  }
  return packages.some(({ kind }) => kind.holdsDaemon);
}

// src/formats/dockerfile/processes.ts
function processesOf(stages) {
  let processes = /* @__PURE__ */ new Map();
  for (let stage of stages) {
    let { parent } = stage, inherited = (parent && processes.get(parent)) ?? {};
    processes.set(stage, processOf(stage, inherited));
  }
  return processes;
}
function processOf(stage, inherited) {
  let { entrypoint, command, health } = inherited;
  for (let { instruction, delayed, hasShell } of stage.steps) {
    let { keyword } = instruction, writing = { stage, instruction, hasShell };
    delayed || (keyword === "CMD" && (command = writing), keyword === "HEALTHCHECK" && (health = writing), keyword === "ENTRYPOINT" && (entrypoint = writing, command?.stage !== stage && (command = void 0)));
  }
  return { entrypoint, command, health, stage };
}
function actsStarted(process, { entrypoint, command }, servesTelnet) {
  let own2 = (writing) => writing && runningOf(writing.instruction, writing.hasShell), running = joinRunning(
    entrypoint ? withWords(entrypoint) : own2(process.entrypoint),
    command ? withWords(command) : entrypoint ? void 0 : own2(process.command)
  ), around = process.stage ? processSurroundings(process.stage) : nothingAround, acts = actsOf(running, around);
  return servesTelnet ? acts.map(asServing) : acts;
}
function withWords(words) {
  return words.length > 0 ? { words } : void 0;
}
function addStarted(lineage, process, servesTelnet) {
  let parts2 = [process.entrypoint, process.command].flatMap(
    (each) => each ?? []
  );
  for (let act of actsStarted(process, {}, servesTelnet)) {
    let place = Object.values(act.facts)[0][0].span, writing = parts2.find((each) => holds(each, place)) ?? parts2.find((each) => leadsElsewhere(each, place));
    writing && lineage.stages.includes(writing.stage) && addAct(lineage, writing, act, !0);
  }
}
function holds({ instruction }, { file, start }) {
  return instruction.argument.source.file === file && instruction.start <= start && start < instruction.end;
}
function leadsElsewhere({ instruction, stage }, { file, start }) {
  let { argument } = instruction, isBelow = start < instruction.start;
  return argument.source.file === file ? isBelow : stage.context !== void 0;
}
function asServing(act) {
  let starts = act.facts.starts?.[0];
  if (!starts?.known || starts.value !== "inetd") return act;
  let { span } = starts;
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
function replacePattern(value, operator, pattern, replacement) {
  let stars = pattern.split("*").length - 1;
  if (value.length > 1e3 || pattern.length > 1e3 || stars > 2)
    return;
  let longest = operator.length === 2 || operator === "/", body = expressionOf(pattern, longest);
  if (operator.startsWith("#"))
    return value.replace(new RegExp(`^${body}`, "s"), "");
  if (operator.startsWith("%")) return withoutEnd(value, body, longest);
  let flags = operator === "//" ? "gs" : "s";
  return value.replace(new RegExp(body, flags), () => replacement);
}
function withoutEnd(value, body, longest) {
  let whole = new RegExp(`^(?:${body})$`, "s"), starts = Array.from({ length: value.length + 1 }, (_, at2) => at2), fits = (at2) => whole.test(value.slice(at2)), at = longest ? starts.find(fits) : starts.findLast(fits);
  return at === void 0 ? value : value.slice(0, at);
}
function expressionOf(pattern, longest) {
  return pattern.replace(/\\?[^]/g, (part) => {
    if (part === "*") return longest ? ".*" : ".*?";
    if (part === "?") return ".";
    let char = part.at(-1);
    return /\w/.test(char) ? char : `\\u${hex(char)}`;
  });
}
function hex(char) {
  return char.charCodeAt(0).toString(16).padStart(4, "0");
}

// src/formats/dockerfile/scope.ts
var MOST_ORIGINS2 = 3;
function variableOf({ text, possible }, message) {
  let why = unknownIn(text);
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
  return { value: UNKNOWN, why, unset: !0, origin: [] };
}
function lookUp(scope, name) {
  let variable = scope.variables.get(name);
  return variable || scope.outside === void 0 ? variable : unsetVariable(`$${name} ${scope.outside}`);
}

// src/formats/dockerfile/expand.ts
var DEEPEST2 = 100;
function expand(text, escape, scope) {
  if (!/[$'"\\`]/.test(text.value)) return { text, possible: !1 };
  let reader = {
    text,
    value: text.value,
    cut: cutterOf(text),
    escape,
    scope,
    at: 0,
    depth: 0,
    possible: !1
  }, { pieces } = readUntil(reader, "");
  return {
    text: textFrom(text.source, pieces, text.start, text.end),
    possible: reader.possible
  };
}
function readUntil(reader, stop) {
  let { value, escape, cut } = reader, word = beginWord(cut, reader.at);
  for (; reader.at < value.length; ) {
    let char = value[reader.at];
    if (char === stop)
      return reader.at++, settleRun(word), { pieces: word.pieces, closed: !0 };
    char === "$" ? readReference(reader, word) : char === "'" ? readSingleQuotes2(reader, word) : char === '"' ? readDoubleQuotes(reader, word) : char === escape ? takeEscaped(reader, word) : takeLiteral(word, reader.at, ++reader.at);
  }
  return settleRun(word), { pieces: word.pieces, closed: stop === "" };
}
function takeEscaped(reader, word) {
  let at = reader.at + 1;
  at < reader.value.length && takeLiteral(word, at, at + 1), reader.at = at + 1;
}
function readSingleQuotes2(reader, word) {
  let begin = reader.at + 1, close = reader.value.indexOf("'", begin), end = close === -1 ? reader.value.length : close;
  end > begin && takeLiteral(word, begin, end), reader.at = end + 1;
}
function readDoubleQuotes(reader, word) {
  let { value, escape } = reader, special = /* @__PURE__ */ new Set(['"', "$", escape]);
  for (reader.at++; reader.at < value.length && value[reader.at] !== '"'; ) {
    let char = value[reader.at];
    char === "$" ? readReference(reader, word) : char === escape && special.has(value[reader.at + 1] ?? "") ? takeEscaped(reader, word) : takeLiteral(word, reader.at, ++reader.at);
  }
  reader.at++;
}
var nameForm = new RegExp("(?:[\\p{L}_][\\p{L}\\p{Nd}_]*|\\p{Nd}+|[@*#?$!-])", "uy"), operatorForm = /\}|:?[-+?]|##?|%%?|\/\/?/y;
function readReference(reader, word) {
  let begin = reader.at, braced = reader.value[begin + 1] === "{";
  reader.at += braced ? 2 : 1;
  let name = take(reader, nameForm);
  if (name === void 0 && !braced) return takeLiteral(word, begin, reader.at);
  let does = braced ? take(reader, operatorForm) : "}";
  if (name === void 0 || does === void 0 || reader.depth >= DEEPEST2)
    return refuse(reader, word, begin);
  let variable = lookUp(reader.scope, name), reference = { begin, name, does, variable };
  if (does === "}") return substitute2(reader, word, reference);
  reader.depth++, /[#%/]/.test(does) ? replaceIn(reader, word, reference) : choose(reader, word, reference), reader.depth--;
}
function choose(reader, word, reference) {
  let { begin, name, does, variable } = reference, from = reader.at, { pieces, closed } = readUntil(reader, "}");
  if (!closed) return refuse(reader, word, begin);
  let isEmpty = variable?.value === "" || variable?.value === UNKNOWN, missing = !variable || variable.unset || does.startsWith(":") && isEmpty, mayBeSet = missing && variable?.value === UNKNOWN, takeBranch = (message) => {
    let [first] = reader.cut(from, reader.at - 1);
    if (!first) return;
    let last = reader.cut(from, reader.at - 1).at(-1), span = spanOf(reader.text.source, first.start, last.end);
    for (let { text, why, origin } of pieces)
      takeWhole(word, begin, reader.at, {
        text,
        origin: origin ?? [{ span, message }],
        ...why !== void 0 && { why }
      });
  };
  does.endsWith("+") ? (mayBeSet && (reader.possible = !0), (!missing || mayBeSet) && takeBranch(`used when ${name} is set`)) : missing ? does.endsWith("-") ? takeBranch(`the default of ${name}`) : takeUnknown(word, begin, reader.at, `${name} must be set by the build`) : substitute2(reader, word, reference);
}
function replaceIn(reader, word, reference) {
  let { begin, name, does, variable } = reference, replaces = does.startsWith("/"), pattern = readUntil(reader, replaces ? "/" : "}"), other = replaces ? readUntil(reader, "}") : pattern;
  if (!pattern.closed || !other.closed) return refuse(reader, word, begin);
  if (!variable) return;
  let [looked, instead] = [valueOf2(pattern.pieces), valueOf2(other.pieces)], value = ![variable.value, looked, instead].join("").includes(UNKNOWN) ? replacePattern(variable.value, does, looked, instead) : void 0, why = variable.why ?? `what is left of ${name} was not worked out`;
  value === void 0 ? takeUnknown(word, begin, reader.at, why) : substitute2(reader, word, {
    ...reference,
    variable: { ...variable, value }
  });
}
function valueOf2(pieces) {
  return pieces.map(({ text }) => text).join("");
}
function substitute2(reader, word, { begin, name, variable }) {
  let { room } = reader.scope;
  if (!variable) return;
  let { value, why = "", origin } = variable;
  if (variable.possible && (reader.possible = !0), value.length > room.left) {
    let many = `there are too many references to work out $${name}`;
    return takeUnknown(word, begin, reader.at, many);
  }
  room.left -= value.length;
  for (let text of value.split(/(\uFFFC)/))
    text !== "" && takeWhole(word, begin, reader.at, {
      text,
      origin,
      ...text === UNKNOWN && { why }
    });
}
function takeWhole(word, from, to, instead) {
  let { text } = instead, [first, last] = [word.cut(from, to)[0], word.cut(from, to).at(-1)];
  if (!first || !last || last.end - first.start !== text.length)
    return takeInstead(word, from, to, instead);
  takeInstead(word, from, to, { ...instead, text: text.slice(0, -1) }), takeInstead(word, from, to, { text: text.slice(-1) });
}
function refuse(reader, word, begin) {
  let why = `${reader.value.slice(begin, reader.at).slice(0, 40)} is no form that docker knows`;
  takeUnknown(word, begin, Math.min(reader.at, reader.value.length), why);
}
function take(reader, form) {
  form.lastIndex = reader.at;
  let found = form.exec(reader.value)?.[0];
  return reader.at += found?.length ?? 0, found;
}

// src/formats/dockerfile/declare.ts
var ROOM = 1e6;
function openScope(variables, room = { left: ROOM }, outside) {
  return {
    variables: new Map(variables),
    shared: !1,
    hidden: /* @__PURE__ */ new Map(),
    room,
    ...outside !== void 0 && { outside }
  };
}
function inherit(scope) {
  let inherited = { ...scope, shared: !0, hidden: /* @__PURE__ */ new Map() };
  for (let [name, variable] of scope.hidden)
    own(inherited).set(name, variable);
  return inherited;
}
function own(scope) {
  if (scope.shared) {
    let { room, variables } = scope, fits = variables.size <= room.left;
    room.left -= fits ? variables.size : 0, scope.variables = new Map(fits ? variables : []), scope.shared = !1;
  }
  return scope.variables;
}
function declareArgs({ escape, args }, scope, { argument }, aboveStages) {
  let variables = own(scope);
  for (let { name, value } of readPairs(argument, escape, !1)) {
    let given = args.get(name), above = aboveStages?.variables.get(name), before = variables.get(name), declared = given ? givenVariable(name, given) : value ? variableOf(expand(value, escape, scope), `the default of ${name}`) : above ?? before ?? unsetVariable(`ARG ${name} has no default`);
    before?.fromEnv && declared !== before && scope.hidden.set(name, before), variables.set(name, declared);
  }
}
function givenVariable(name, given) {
  let { value, why, span, origin = [] } = given;
  return {
    value,
    ...why !== void 0 && { why },
    origin: [{ span, message: `${name} is set here` }, ...origin]
  };
}
function declareEnv(escape, scope, { argument }) {
  let { source, end } = argument, values = readPairs(argument, escape, !0).map(
    ({ name, value = textFrom(source, [], end, end) }) => {
      let expansion = expand(value, escape, scope);
      return { name, ...variableOf(expansion, `${name} is set here`) };
    }
  ), variables = own(scope);
  for (let { name, ...variable } of values)
    variables.set(name, { ...variable, fromEnv: !0 }), scope.hidden.delete(name);
}

// src/formats/dockerfile/steps.ts
var usualSetting = { folder: "/", hasShell: !0 };
function stepOf(instruction, scope, setting, around) {
  let { keyword, exec, argument, heredocs } = instruction, words = wordsOf(instruction).flatMap(
    (word2) => splitExpansion(expand(word2, around.escape, scope))
  ), refers = keyword === "RUN" && [argument, ...heredocs.map(({ body }) => body)].some(
    ({ value }) => /\$|\.sh\b/.test(value)
  );
  refers && (scope.shared = !0);
  let step = {
    instruction,
    words,
    takesFrom: takenFrom(instruction),
    index: around.index,
    delayed: around.delayed,
    ...setting,
    ...refers && { variables: scope.variables }
  }, [word] = words;
  return keyword === "WORKDIR" && word && (setting.folder = folderFrom(setting.folder, word.text.value)), keyword === "SHELL" && exec && (setting.hasShell = isShell(exec)), step;
}
function isShell([program]) {
  let path = program?.value ?? "";
  return shells.has(path.slice(path.lastIndexOf("/") + 1));
}
var withWords2 = /* @__PURE__ */ new Set(["EXPOSE", "ADD", "COPY", "WORKDIR"]);
function wordsOf({ keyword, exec, argument }) {
  return keyword === "WORKDIR" ? [argument] : withWords2.has(keyword) ? exec ?? splitBlanks(argument) : [];
}
function splitExpansion({ text, possible }) {
  let cut = cutterOf(text);
  return [...text.value.matchAll(/\S+/g)].flatMap(({ index, 0: word }) => {
    let part = word.length === text.value.length ? text : cutText(cut, text, index, index + word.length);
    return part ? { text: part, possible } : [];
  });
}
function takenFrom({ keyword, flags }) {
  return flags.flatMap(({ name, value }) => {
    if (!value) return [];
    if (keyword === "COPY" && name === "from") return [value];
    if (keyword !== "RUN" || name !== "mount") return [];
    let cut = cutterOf(value);
    return [...value.value.matchAll(/(?<=^|,)from=([^,]+)/dg)].flatMap(
      ({ indices }) => cutText(cut, value, ...indices[1]) ?? []
    );
  });
}

// src/formats/dockerfile/stages.ts
var MOST_LOOKUPS = 2e4, platformArgs = ["TARGET", "BUILD"].flatMap(
  (which) => ["PLATFORM", "OS", "ARCH", "VARIANT"].map((part) => `${which}${part}`)
);
function readStages({ escape, instructions, problems }, { args, contexts = /* @__PURE__ */ new Map(), context }) {
  let platform = platformArgs.map(
    (name) => [name, unsetVariable(`$${name} depends on the machine`)]
  ), byName = /* @__PURE__ */ new Map(), stages = [], find = (stage) => /^\d+$/.test(stage) ? stages[Number(stage)] : byName.get(stage.toLowerCase()), reader = {
    escape,
    args,
    contexts,
    context,
    byName,
    stages,
    problems: [...problems],
    global: openScope(platform),
    lookups: { left: MOST_LOOKUPS },
    stageOf: ({ value }) => find(value) ?? contexts.get(value.toLowerCase())?.stage,
    imageOf: (name) => /^\d+$/.test(name.value) || byName.has(name.value.toLowerCase()) ? void 0 : imageNamed(name, contexts)
  };
  for (let instruction of instructions) {
    let stage = reader.stages.at(-1);
    if (instruction.keyword === "FROM") openStage(reader, instruction);
    else if (stage) takeStep(reader, stage, instruction);
    else if (instruction.keyword === "ARG")
      declareArgs(reader, reader.global, instruction);
    else {
      let { keyword } = instruction, message = `${keyword} stands before the first FROM, where only ARG may. Write a FROM above it`;
      reader.problems.push(problemOf(instruction, message)), takeStep(reader, addStage(reader, {}), instruction);
    }
  }
  for (let stage of reader.stages) {
    stage.scope = inherit(stage.scope);
    for (let instruction of stage.delayed)
      takeStep(reader, stage, instruction, !0);
  }
  return { stages, problems: reader.problems, find };
}
function imageNamed(name, contexts) {
  let context = contexts.get(name.value.toLowerCase());
  if (!context) return name;
  let { image } = context;
  if (!image) return;
  let { source, start, end } = name, origin = [{
    span: textSpan(image),
    message: `${name.value} is this image`
  }, ...originOf(image)], pieces = image.pieces.map(({ text, why }) => ({
    text,
    start,
    end,
    origin,
    ...why !== void 0 && { why }
  }));
  return textFrom(source, pieces, start, end);
}
function problemOf({ start, argument }, message) {
  return { span: spanOf(argument.source, start, argument.end), severity: "warning", message };
}
function openStage(reader, instruction) {
  let [base, as, name, ...more] = splitBlanks(instruction.argument), isNamed = as?.value.toLowerCase() === "as" && name !== void 0;
  (!base || as && !isNamed || more.length > 0) && reader.problems.push(
    problemOf(
      instruction,
      "docker refuses this FROM. Write FROM IMAGE, or FROM IMAGE AS NAME"
    )
  );
  let begin = base && expand(base, reader.escape, reader.global).text, word = begin?.value.toLowerCase() ?? "", parent = reader.byName.get(word) ?? reader.contexts.get(word)?.stage, stage = addStage(reader, {
    from: instruction,
    parent,
    image: parent ? void 0 : begin && imageNamed(begin, reader.contexts),
    name: isNamed ? name.value : void 0
  });
  stage.name !== void 0 && reader.byName.set(stage.name, stage);
}
function addStage(reader, given) {
  let { from, image, parent, name } = given, index = reader.stages.length, { imageOf, stageOf, context, lookups } = reader, { room } = reader.global, stage = {
    index,
    from,
    image,
    parent,
    imageOf,
    stageOf,
    context,
    lookups,
    steps: [],
    delayed: [],
    setting: { ...parent?.setting ?? usualSetting },
    name: name?.toLowerCase(),
    label: `stage ${name ?? index}`,
    scope: parent ? inherit(parent.scope) : openScope([], room, image?.value === "scratch" ? void 0 : "is set by nothing in this file, but may be by the base image")
  };
  return reader.stages.push(stage), stage;
}
function takeStep(reader, stage, instruction, delayed = !1) {
  let { keyword, inner } = instruction;
  if (keyword === "ONBUILD" && inner) stage.delayed.push(inner);
  else if (keyword === "ARG")
    declareArgs(reader, stage.scope, instruction, reader.global);
  else if (keyword === "ENV")
    declareEnv(reader.escape, stage.scope, instruction);
  else {
    let { escape } = reader, { scope, setting, steps } = stage, around = { index: steps.length, escape, delayed };
    steps.push(stepOf(instruction, scope, setting, around));
  }
}

// src/formats/dockerfile/images-of-file.ts
function openImage(source, request) {
  let { stage, problems, lineage } = openTarget(source, request);
  if (!stage) return { exposures: [], problems, startedBy: () => [] };
  let process = processesOf(lineage.stages).get(stage), servesTelnet = readEffective(lineage, process), { entrypoint } = process;
  return {
    stage,
    problems,
    exposures: inOrder(lineage.exposures),
    ...entrypoint && {
      entrypoint: textSpan(entrypoint.instruction.argument)
    },
    startedBy: (instead) => actsStarted(process, instead, servesTelnet)
  };
}
function readImage(source, request) {
  let { target } = request, { stage, problems, lineage } = openTarget(source, request);
  if (!stage) {
    let missing = target === void 0 ? [] : [noSuchStage(source, target)];
    return { exposures: [], problems: [...problems, ...missing] };
  }
  let process = processesOf(lineage.stages).get(stage);
  return addStarted(lineage, process, readEffective(lineage, process)), { exposures: inOrder(lineage.exposures), problems };
}
function readDockerfile(source, context) {
  let given = { args: /* @__PURE__ */ new Map(), ...context && { context } }, build = readStages(parseDockerfile(source), given), exposures = [], problems = [...build.problems], processes = processesOf(build.stages), processOf2 = (stage) => processes.get(stage) ?? {}, common = {
    exposures,
    problems,
    resourceOf: ({ label }) => label
  }, last = build.stages.at(-1), used = last ? lineageOf(last) : [];
  if (last) {
    let lineage = { ...common, stages: used, unused: !1 }, servesTelnet = readEffective(lineage, processOf2(last));
    addStarted(lineage, processOf2(last), servesTelnet);
  }
  let isUsed = new Set(used), copied = copiedStages(build, used);
  for (let stage of build.stages) {
    if (isUsed.has(stage)) continue;
    let lineage = { ...common, stages: [stage], unused: !0 };
    readUnused(lineage, processOf2(stage), copied.has(stage));
  }
  return { exposures: inOrder(exposures), problems };
}
function openTarget(source, request) {
  let { target, resource } = request, build = readStages(parseDockerfile(source), request), stage = target === void 0 ? build.stages.at(-1) : build.find(target), stages = stage ? lineageOf(stage) : [], problems = [...build.problems];
  return { stage, problems, lineage: {
    stages,
    unused: !1,
    resourceOf: () => resource,
    exposures: [],
    problems
  } };
}
function readEffective(lineage, { health }) {
  for (let stage of lineage.stages) baseImage(lineage, stage, !0);
  return readLineage(lineage, health);
}
function readUnused(lineage, process, isCopied) {
  let [stage] = lineage.stages;
  baseImage({ ...lineage, unused: !isCopied }, stage, !isCopied), addStarted(lineage, process, readLineage(lineage, process.health));
}
function inOrder(exposures) {
  return [...exposures].sort((a, b) => placeOf2(a) - placeOf2(b));
}
function placeOf2({ facts }) {
  return Object.values(facts)[0][0].span.start;
}
function lineageOf(stage) {
  let stages = [];
  for (let each = stage; each; each = each.parent)
    stages.push(each);
  return stages.reverse();
}
function copiedStages(build, stages) {
  let seen = new Set(stages), open = [...stages];
  for (let stage = open.pop(); stage; stage = open.pop())
    for (let name of stage.steps.flatMap(({ takesFrom }) => takesFrom))
      for (let from = build.find(name.value); from && !seen.has(from); from = from.parent)
        seen.add(from), open.push(from);
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

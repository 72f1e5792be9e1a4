"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
)), __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// src/syntax/hcl/fallback.ts
var fallback_exports = {};
__export(fallback_exports, {
  askAgain: () => askAgain
});
module.exports = __toCommonJS(fallback_exports);

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

// src/syntax/hcl/approximate.ts
function approximate(body2, source) {
  return within(body2, source, { start: 0, end: source.text.length });
}
function within(body2, source, range) {
  let used = /* @__PURE__ */ new Map(), find = (words, pattern) => {
    let expression = new RegExp(pattern, "g");
    expression.lastIndex = used.get(words) ?? range.start;
    let match = expression.exec(source.text);
    return !match || match.index >= range.end ? { start: range.start, end: Math.min(range.start + 1, range.end) } : (used.set(words, expression.lastIndex), { start: match.index, end: expression.lastIndex });
  };
  return {
    ...range,
    blocks: body2.blocks.map((block2) => placeBlock(block2, source, range, find)),
    attributes: body2.attributes.map(
      (attribute) => placeAttribute(attribute, source, find)
    )
  };
}
function placeBlock(block2, source, around, find) {
  let words = [block2.type, ...block2.labels.map(({ value }) => value)], pattern = words.map(
    (word, i) => i === 0 ? `\\b${escaped(word)}` : `"?${escaped(word)}"?`
  ).join("\\s+"), header = find(words.join(" "), `${pattern}\\s*\\{`), end = closing(source.text, header.end, around.end);
  return {
    ...block2,
    start: header.start,
    end,
    headerEnd: header.end,
    labels: block2.labels.map((label) => ({ ...label, ...header })),
    body: within(block2.body, source, { start: header.end, end })
  };
}
function placeAttribute(attribute, source, find) {
  let { name } = attribute, { start, end } = find(
    `${name} =`,
    `(?:\\b${escaped(name)}\\s*=|\\b${escaped(name)}\\s*\\{)`
  ), lineEnd2 = source.text.indexOf(`
`, end), line = source.text.slice(end, lineEnd2 < 0 ? void 0 : lineEnd2), from = end + (line.length - line.trimStart().length), value = {
    start: from,
    end: Math.max(from + 1, end + line.trimEnd().length)
  };
  return {
    ...attribute,
    start,
    end: value.end,
    expression: placed(attribute.expression, value)
  };
}
function placed(part, range) {
  return Array.isArray(part) ? part.map((each) => placed(each, range)) : typeof part != "object" || part === null ? part : Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      key === "start" || key === "end" ? range[key] : placed(value, range)
    ])
  );
}
function closing(text, from, to) {
  let depth = 1;
  for (let at = from; at < to; at++)
    if (text[at] === "{" && depth++, text[at] === "}" && --depth === 0) return at + 1;
  return to;
}
function escaped(word) {
  return word.replace(/[^\w]/g, "\\$&");
}

// src/syntax/json-tokens.ts
function skipBlank(text, at) {
  for (; ; ) {
    let code = text.charCodeAt(at);
    if (code === 32 || code === 10 || code === 13 || code === 9) at++;
    else return at;
  }
}
function stringEnd(text, at) {
  for (at++; ; at++) {
    let code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code === 92) {
      let length = escapeLength(text, at + 1);
      if (length === 0) return -at;
      at += length;
    } else if (!(code >= 32)) return -at;
  }
}
function numberEnd(text, at) {
  text.charCodeAt(at) === 45 && at++;
  let first = at;
  if (at = digitsEnd(text, at), at === first || text.charCodeAt(first) === 48 && at > first + 1)
    return 0;
  if (text.charCodeAt(at) === 46) {
    let end = digitsEnd(text, at + 1);
    if (end === at + 1) return 0;
    at = end;
  }
  if ((text.charCodeAt(at) | 32) === 101) {
    let sign = text.charCodeAt(at + 1), from = at + (sign === 43 || sign === 45 ? 2 : 1);
    if (at = digitsEnd(text, from), at === from) return 0;
  }
  return at;
}
function wordEnd(text, at) {
  for (let word of ["true", "false", "null"])
    if (text.startsWith(word, at)) return at + word.length;
  return 0;
}
function digitsEnd(text, at) {
  for (; ; ) {
    let code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) at++;
    else return at;
  }
}
function escapeLength(text, at) {
  let code = text.charCodeAt(at);
  return code === 117 ? /^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5)) ? 5 : 0 : code >= 32 && '"\\/bfnrt'.includes(text[at]) ? 1 : 0;
}
function isWordCharacter(code) {
  let letter = code | 32;
  return letter >= 97 && letter <= 122 || code >= 48 && code <= 57 || code === 95 || code === 43 || code === 45 || code === 46 || code > 127;
}

// src/syntax/json-mistakes.ts
function unexpected(text, at, expected2) {
  let end = foundEnd(text, at), found = at < text.length ? `\`${text.slice(at, end)}\`` : "the end of the file", message = `expected ${expected2}, found ${found}${hint(text, at)}`;
  return { start: at, end, message };
}
function brokenString(text, start, breakAt) {
  let code = text.charCodeAt(breakAt), message = code === 92 ? "this string holds an escape that JSON does not have. A backslash is written `\\\\`" : code >= 0 && code !== 10 && code !== 13 ? "this string holds a control character. Write it as `\\u` and four hexadecimal digits" : "this string is not closed on its line. A line break in a string is written `\\n`";
  return { start, end: Math.max(breakAt, start + 1), message };
}
function tooDeep(at, levels) {
  let message = `this is nested more than ${levels} levels deep, and is not read`;
  return { start: at, end: at + 1, message };
}
function foundEnd(text, at) {
  let end = at;
  for (; end - at < 20 && isWordCharacter(text.charCodeAt(end)); ) end++;
  return end > at || at >= text.length ? end : at + String.fromCodePoint(text.codePointAt(at)).length;
}
function hint(text, at) {
  let found = text[at] ?? "";
  return /[}\]]/.test(found) && /,\s*$/.test(text.slice(Math.max(0, at - 99), at)) ? ". JSON has no comma behind the last one: take it away" : found === "#" || /^\/[/*]/.test(text.slice(at, at + 2)) ? ". JSON has no comments" : found === "'" ? ". JSON strings stand in double quotes" : "";
}

// src/syntax/json-scan.ts
var MAX_DEPTH = 1e3;
function scanJson(text) {
  let state = {
    text,
    at: skipBlank(text, 0),
    containers: new Int32Array(64),
    count: 0,
    open: [],
    mistake: void 0
  };
  for (; scanValue(state) && scanAfterValue(state); ) ;
  closeAtMistake(state);
  let { containers, mistake } = state;
  return { text, containers, mistake };
}
function scanValue(state) {
  let { text, at } = state, code = text.charCodeAt(at);
  if (code === 34) return scanString(state);
  if (code === 123 || code === 91)
    return scanOpening(state, code);
  let end = code === 45 || code >= 48 && code <= 57 ? numberEnd(text, at) : wordEnd(text, at);
  return end === 0 || isWordCharacter(text.charCodeAt(end)) ? expect(state, "a value") : (state.at = end, !0);
}
function scanAfterValue(state) {
  let { text } = state;
  for (; ; ) {
    if (state.at = skipBlank(text, state.at), state.open.length === 0)
      return state.at < text.length && expect(state, "the end of the file");
    let code = text.charCodeAt(state.at), isObject = inObject(state);
    if (code === 44)
      return state.at = skipBlank(text, state.at + 1), !isObject || scanKey(state);
    if (code !== (isObject ? 125 : 93))
      return expect(state, isObject ? "a comma or `}`" : "a comma or `]`");
    close(state, state.at + 1);
  }
}
function scanOpening(state, code) {
  let { text } = state;
  if (state.open.length === MAX_DEPTH)
    return fail(state, tooDeep(state.at, MAX_DEPTH));
  open(state);
  let inside = state.at = skipBlank(text, state.at + 1), isObject = code === 123;
  return text.charCodeAt(inside) === (isObject ? 125 : 93) ? (close(state, inside + 1), !0) : isObject && !scanKey(state) ? !1 : scanValue(state);
}
function scanKey(state) {
  let { text } = state;
  return text.charCodeAt(state.at) !== 34 ? expect(state, "a key in double quotes") : scanString(state) ? (state.at = skipBlank(text, state.at), text.charCodeAt(state.at) !== 58 ? expect(state, "a colon") : (state.at = skipBlank(text, state.at + 1), !0)) : !1;
}
function scanString(state) {
  let { text, at } = state, end = stringEnd(text, at);
  return end < 0 ? fail(state, brokenString(text, at, -end)) : (state.at = end, !0);
}
function open(state) {
  let { count, containers } = state;
  count * 2 === containers.length && (state.containers = new Int32Array(containers.length * 2), state.containers.set(containers)), state.containers[count * 2] = state.at, state.open.push(count), state.count++;
}
function close(state, end) {
  let container = state.open.pop();
  state.containers[container * 2] = end, state.containers[container * 2 + 1] = state.count, state.at = end;
}
function inObject({ text, containers, open: open2 }) {
  return text.charCodeAt(containers[open2.at(-1) * 2]) === 123;
}
function closeAtMistake(state) {
  for (; state.open.length > 0; ) close(state, state.at);
}
function fail(state, mistake) {
  return state.mistake = mistake, !1;
}
function expect(state, expected2) {
  return fail(state, unexpected(state.text, state.at, expected2));
}

// src/syntax/json.ts
function parseJson(source) {
  let scan = scanJson(source.text), { mistake } = scan, start = skipBlank(source.text, 0);
  return {
    value: !mistake || mistake.start > start ? nodeAt(scan, start, 0) : void 0,
    problems: mistake ? [
      {
        span: spanOf(source, mistake.start, mistake.end),
        severity: "warning",
        message: mistake.message
      }
    ] : []
  };
}
function nodeAt(scan, start, container) {
  let { text } = scan;
  switch (text.charCodeAt(start)) {
    case 34:
      return stringAt(text, start);
    case 123:
      return new LazyObject(scan, start, container);
    case 91:
      return new LazyArray(scan, start, container);
    case 116:
      return { kind: "boolean", start, end: start + 4, value: !0 };
    case 102:
      return { kind: "boolean", start, end: start + 5, value: !1 };
    case 110:
      return { kind: "null", start, end: start + 4 };
  }
  let end = numberEnd(text, start);
  return { kind: "number", start, end, value: Number(text.slice(start, end)) };
}
function stringAt(text, start) {
  let end = stringEnd(text, start), raw = text.slice(start + 1, end - 1), value = raw.includes("\\") ? JSON.parse(`"${raw}"`) : raw;
  return { kind: "string", start, end, value };
}
var LazyObject = class {
  kind = "object";
  start;
  end;
  #scan;
  #container;
  #entries = void 0;
  constructor(scan, start, container) {
    this.start = start, this.end = scan.containers[container * 2], this.#scan = scan, this.#container = container;
  }
  get entries() {
    return this.#entries ??= readEntries(
      this.#scan,
      this.start,
      this.#container
    );
  }
}, LazyArray = class {
  kind = "array";
  start;
  end;
  #scan;
  #container;
  #items = void 0;
  constructor(scan, start, container) {
    this.start = start, this.end = scan.containers[container * 2], this.#scan = scan, this.#container = container;
  }
  get items() {
    return this.#items ??= [...this.each()];
  }
  each() {
    return readItems(this.#scan, this.start, this.#container);
  }
};
function readEntries(scan, start, container) {
  let { text } = scan, entries = [], end = scan.containers[container * 2], inner = container + 1, at = skipBlank(text, start + 1);
  for (; at < end && text.charCodeAt(at) === 34; ) {
    let key = stringAt(text, at), colon = skipBlank(text, key.end), begin = skipBlank(text, colon + 1);
    if (colon >= end || begin >= end) break;
    let value = nodeAt(scan, begin, inner);
    entries.push({ key, value }), isContainer(value) && (inner = scan.containers[inner * 2 + 1]), at = skipComma(text, value.end);
  }
  return entries;
}
function* readItems(scan, start, container) {
  let { text } = scan, end = scan.containers[container * 2], inner = container + 1, at = skipBlank(text, start + 1);
  for (; at < end && text.charCodeAt(at) !== 93; ) {
    let item = nodeAt(scan, at, inner);
    yield item, isContainer(item) && (inner = scan.containers[inner * 2 + 1]), at = skipComma(text, item.end);
  }
}
function skipComma(text, at) {
  let next = skipBlank(text, at);
  return text.charCodeAt(next) === 44 ? skipBlank(text, next + 1) : next;
}
function isContainer({ kind }) {
  return kind === "object" || kind === "array";
}

// src/syntax/hcl/json-dynamic.ts
function findDynamic(node, found) {
  let holds = !1;
  if (node.kind === "array")
    for (let item of node.items) holds = findDynamic(item, found) || holds;
  else if (node.kind === "object")
    for (let { key, value } of node.entries)
      key.value === "dynamic" && isDynamic(value) && (found.add(value), holds = !0), holds = findDynamic(value, found) || holds;
  return holds && isBlocks(node) && found.add(node), holds;
}
function isDynamic(node) {
  return objectsOf(node).some(
    (labelled) => labelled.entries.some(
      ({ value }) => objectsOf(value).some(
        (body2) => body2.entries.some(({ key }) => key.value === "content")
      )
    )
  );
}
function isBlocks(node) {
  return node.kind === "object" || node.kind === "array" && node.items.every(({ kind }) => kind === "object");
}
function objectsOf(node) {
  return (node.kind === "array" ? node.items : [node]).filter((item) => item.kind === "object");
}

// src/syntax/text.ts
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

// src/syntax/json-text.ts
var escape = /\\(?:u[0-9a-fA-F]{4}|.)/g;
function jsonText(source, node) {
  let { start, end, value } = node, length = end - start - 2, pieces = value.length === length ? [{ text: value, start: start + 1, end: end - 1 }] : escapedPieces(source.text.slice(start + 1, end - 1), start + 1);
  return textFrom(source, pieces, start, end);
}
function escapedPieces(raw, base) {
  let pieces = [], add = (text, from, to) => {
    from < to && pieces.push({ text, start: base + from, end: base + to });
  }, done = 0;
  for (let { 0: written, index } of raw.matchAll(escape)) {
    let end = index + written.length;
    add(raw.slice(done, index), done, index), add(JSON.parse(`"${written}"`), index, end), done = end;
  }
  return add(raw.slice(done), done, raw.length), pieces;
}

// src/syntax/hcl/json-relocate.ts
function placesOf(text) {
  let places = [];
  for (let { text: piece, start, end } of text.pieces) {
    let step = end - start === piece.length ? 1 : 0;
    for (let i = 0; i < piece.length; i++) places.push(start + i * step);
  }
  return places.push(text.pieces.at(-1)?.end ?? text.start), places;
}
function placeOf(places, at) {
  return places[Math.min(at, places.length - 1)];
}
function relocate(node, places) {
  return moved(node, places);
}
function relocateProblem(problem, { source }, places) {
  let { start, end } = problem.span;
  return {
    ...problem,
    span: spanOf(source, placeOf(places, start), placeOf(places, end))
  };
}
function moved(value, places) {
  return Array.isArray(value) ? value.flatMap(
    (item) => isTextPart(item) ? movedText(item, places) : [moved(item, places)]
  ) : typeof value != "object" || value === null ? value : Object.fromEntries(
    Object.entries(value).map(([key, field]) => [
      key,
      key === "start" || key === "end" ? placeOf(places, field) : moved(field, places)
    ])
  );
}
function isTextPart(item) {
  return typeof item == "object" && item !== null && item.kind === "text";
}
function movedText(part, places) {
  let { start: from, end: to, text } = part;
  if (to - from !== text.length)
    return [{ ...part, start: places[from], end: places[to] }];
  let parts = [], isEscape2 = (at) => places[at + 1] - places[at] > 1;
  for (let at = from, next = from; at < to; at = next) {
    if (next = at + 1, !isEscape2(at)) for (; next < to && !isEscape2(next); ) next++;
    let [start, end] = [places[at], places[next]], slice = text.slice(at - from, next - from);
    parts.push({ kind: "text", text: slice, start, end });
  }
  return parts;
}

// src/syntax/hcl/characters.ts
var CLASSES = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  let character = String.fromCharCode(code);
  /[A-Za-z_]/.test(character) && (CLASSES[code] |= 1), /[A-Za-z0-9_-]/.test(character) && (CLASSES[code] |= 2);
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function wordEnd2(text, at, end) {
  if (at >= end) return at;
  let first = text.charCodeAt(at);
  if (first < 128) {
    if ((CLASSES[first] & 1) === 0) return at;
  } else if (!isBeyondAscii(new RegExp("\\p{ID_Start}", "u"), text, at)) return at;
  let next = at + widthAt(text, at);
  for (; next < end; ) {
    let code = text.charCodeAt(next);
    if (code < 128) {
      if ((CLASSES[code] & 2) === 0) break;
      next++;
    } else if (isBeyondAscii(new RegExp("\\p{ID_Continue}", "u"), text, next))
      next += widthAt(text, next);
    else break;
  }
  return next;
}
function isSpace(code) {
  return code < 128 ? code === 32 || code >= 9 && code <= 13 : code === 133 ? !0 : code !== 65279 && /\s/.test(String.fromCharCode(code));
}
function isBeyondAscii(pattern, text, at) {
  return pattern.test(String.fromCodePoint(text.codePointAt(at)));
}
function widthAt(text, at) {
  return text.codePointAt(at) > 65535 ? 2 : 1;
}

// src/syntax/hcl/complaints.ts
var MOST_PROBLEMS = 20;
function complain(reader, message, start, end) {
  let { problems, source } = reader;
  if (problems.length >= MOST_PROBLEMS) return;
  let isLast = problems.length === MOST_PROBLEMS - 1;
  problems.push({
    span: spanOf(source, start, Math.max(start, end)),
    severity: "warning",
    message: isLast ? message + "; more mistakes follow that are not listed" : message
  });
}
function takeBack({ problems }, start, end) {
  let kept = problems.filter(
    ({ span }) => span.start < start || span.start >= end
  );
  problems.splice(0, problems.length, ...kept);
}
function expected(reader, what, hint2) {
  let { at } = reader, [found, end] = foundAt(reader, at), advice = hint2 === void 0 ? "" : `; ${hint2}`;
  complain(reader, `expected ${what}, but found ${found}${advice}`, at, end);
}
function fail2(reader, what, hint2) {
  reader.failed || expected(reader, what, hint2), reader.failed = !0;
}
function failAt(reader, message, start, end) {
  reader.failed || complain(reader, message, start, end), reader.failed = !0;
}
function invalid(start, end) {
  return { kind: "invalid", start, end };
}
function openedOn(reader, bracket, at) {
  return `close the \`${bracket}\` that was opened on line ${position(reader.source, at).line}`;
}
function foundAt(reader, at) {
  let { text, end } = reader;
  if (at >= end) return ["the end of the text", end];
  if (isLineBreak(text, at)) return ["the end of the line", at];
  if (text.charCodeAt(at) === 34) return ["a quoted string", at + 1];
  let behind = wordEnd2(text, at, end);
  if (behind > at) return [`\`${text.slice(at, behind)}\``, behind];
  let character = String.fromCodePoint(text.codePointAt(at));
  return [shownCharacter(character), at + character.length];
}
function shownCharacter(character) {
  return character === "`" ? "a backquote" : /[\p{Cc}\p{Cf}\p{Cs}\p{Z}]/u.test(character) ? `the character U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}` : `\`${character}\``;
}

// src/syntax/hcl/blanks.ts
function skipBlanks(reader) {
  let { text, end, acrossLines } = reader, at = reader.at;
  for (; at < end; ) {
    let code = text.charCodeAt(at);
    if (code === 32 || code === 9) at++;
    else if (code === 10 || code === 13) {
      if (!acrossLines || !isLineBreak(text, at)) break;
      at++;
    } else if (code === 35 || code === 47) {
      let behind = commentEnd(reader, at);
      if (behind === at) break;
      at = behind;
    } else break;
  }
  reader.at = at;
}
function skipLines(reader) {
  let { acrossLines } = reader;
  reader.acrossLines = !0, skipBlanks(reader), reader.acrossLines = acrossLines;
}
function isLineBreak(text, at) {
  let code = text.charCodeAt(at);
  return code === 10 || code === 13 && text.charCodeAt(at + 1) === 10;
}
function lineEnd(reader, at) {
  let newline = reader.text.indexOf(`
`, at);
  return newline === -1 || newline >= reader.end ? reader.end : newline > at && reader.text.charCodeAt(newline - 1) === 13 ? newline - 1 : newline;
}
function commentEnd(reader, at) {
  let { text } = reader, second = text.charCodeAt(at + 1), end = at;
  return text.charCodeAt(at) === 35 || second === 47 ? end = lineEnd(reader, at) : second === 42 && (end = blockCommentEnd(reader, at)), end > at && reader.comments?.push({ start: at, end }), end;
}
function blockCommentEnd(reader, start) {
  let close3 = reader.text.indexOf("*/", start + 2);
  return close3 !== -1 && close3 + 2 <= reader.end ? close3 + 2 : (complain(
    reader,
    "this comment is never closed; end it with `*/`",
    start,
    start + 2
  ), reader.end);
}

// src/syntax/hcl/reader.ts
function openReader(source, start = 0, end = source.text.length, comments) {
  return {
    source,
    text: end < source.text.length ? source.text.slice(0, end) : source.text,
    end,
    at: start,
    acrossLines: !1,
    depth: 0,
    failed: !1,
    effort: 10 * (end - start) + 1e4,
    unclosed: !1,
    problems: [],
    comments
  };
}
function peek(reader, ahead = 0) {
  let at = reader.at + ahead;
  return at < reader.end ? reader.text.charCodeAt(at) : 0;
}

// src/syntax/hcl/heredoc-marks.ts
function heredocOpening({ text, end }, at) {
  if (text.charCodeAt(at) !== 60 || text.charCodeAt(at + 1) !== 60)
    return;
  let flush = text.charCodeAt(at + 2) === 45, start = flush ? at + 3 : at + 2, markerEnd = wordEnd2(text, start, end);
  return markerEnd === start || markerEnd >= end || !isLineBreak(text, markerEnd) ? void 0 : { marker: text.slice(start, markerEnd), flush, start: bodyStart(text, markerEnd), markerEnd };
}
function markerOnLine({ text, end }, line, marker) {
  let start = line;
  for (; start < end && isBlankInLine(text.charCodeAt(start)); ) start++;
  if (!text.startsWith(marker, start)) return;
  let behind = start + marker.length, at = behind;
  for (; at < end && isBlankInLine(text.charCodeAt(at)); ) at++;
  if (!(at < end && text.charCodeAt(at) !== 10))
    return behind <= end ? { start, end: behind } : void 0;
}
function markerLine(reader, { marker, start }) {
  let { text, end } = reader;
  for (let line = start; line < end; ) {
    let found = markerOnLine(reader, line, marker);
    if (found) return found;
    let newline = text.indexOf(`
`, line);
    if (newline === -1) return;
    line = newline + 1;
  }
}
function bodyStart(text, lineBreak) {
  return text.charCodeAt(lineBreak) === 10 ? lineBreak + 1 : lineBreak + 2;
}
function isBlankInLine(code) {
  return code !== 10 && isSpace(code);
}

// src/syntax/hcl/recovery.ts
function recoverTo(reader, closer) {
  let found = findBalanced(reader, closer);
  return found === -1 ? !1 : (reader.at = found + 1, reader.failed = !1, !0);
}
function spend(reader, effort) {
  return reader.effort -= effort, reader.effort > 0;
}
function beginsValue({ text, at, end }) {
  if (at >= end) return !1;
  let code = text.charCodeAt(at);
  return code === 34 || code === 123 || code === 91 || isDigit(code) || wordEnd2(text, at, end) > at;
}
function beginsItem({ text, at, end }) {
  let before = at - 1;
  for (; before >= 0 && isBlank(text.charCodeAt(before)); ) before--;
  if (before >= 0 && text.charCodeAt(before) !== 10) return !1;
  let behind = behindWord(text, at, end);
  return behind !== -1 && (opensBlock(text, behind) || isEquals(text, behind));
}
function beginsTopBlock({ text, end }, at) {
  if (!startsLine(text, at)) return !1;
  let behind = behindWord(text, at, end);
  return behind !== -1 && opensBlock(text, behind);
}
function startsLine(text, at) {
  return at === 0 || text.charCodeAt(at - 1) === 10;
}
function beginsTopItem(reader, at) {
  let { text, end } = reader;
  if (!startsLine(text, at)) return !1;
  let behind = behindWord(text, at, end);
  return behind !== -1 && (opensBlock(text, behind) || isEquals(text, behind));
}
function behindWord(text, at, end) {
  let next = wordEnd2(text, at, end);
  if (next === at) return -1;
  for (; next < end && isBlank(text.charCodeAt(next)); ) next++;
  return next < end ? next : -1;
}
function opensBlock(text, at) {
  let code = text.charCodeAt(at);
  return code === 123 || code === 34;
}
function isEquals(text, at) {
  if (text.charCodeAt(at) !== 61) return !1;
  let next = text.charCodeAt(at + 1);
  return next !== 61 && next !== 62;
}
function isBlank(code) {
  return code === 32 || code === 9;
}
function findBalanced(reader, sought) {
  let { text, end } = reader, open2 = [], from = reader.at, at = from;
  for (; at < end; ) {
    if (!spend(reader, 1)) return -1;
    let code = text.charCodeAt(at), inside = open2.at(-1);
    if (inside === 34) {
      if (isLineBreak(text, at) && sought !== 10) return -1;
      at = stepInString(text, at, open2);
      continue;
    }
    if (inside === void 0 && isSought(text, at, sought)) return at;
    if (beginsTopItem(reader, at) && at > from) return -1;
    let closer = closerOf(code);
    if (closer !== 0) open2.push(closer);
    else if (isCloser(code))
      if (inside === code) open2.pop();
      else {
        if (inside !== void 0) return -1;
        if (sought === 10 && code === 125) return at;
        if (sought !== 10) return -1;
      }
    let next = behindMark(reader, at, code);
    reader.effort -= next - at, at = next;
  }
  return sought === 10 && open2.length === 0 ? end : -1;
}
function isSought(text, at, sought) {
  return sought === 10 ? isLineBreak(text, at) : text.charCodeAt(at) === sought;
}
function behindMark(reader, at, code) {
  if (code === 35 || code === 47)
    return Math.max(at + 1, commentEnd(reader, at));
  if (code !== 60) return at + 1;
  let opening = heredocOpening(reader, at);
  if (!opening) return at + 1;
  let close3 = markerLine(reader, opening);
  return close3 === void 0 && (reader.effort -= reader.end - at), close3?.end ?? at + 1;
}
function stepInString(text, at, open2) {
  let code = text.charCodeAt(at);
  if (code === 92) return isLineBreak(text, at + 1) ? at + 1 : at + 2;
  if (code === 34) open2.pop();
  else {
    if (isLineBreak(text, at))
      return open2.pop(), at;
    if (code === 36 || code === 37) {
      let next = text.charCodeAt(at + 1);
      if (next === code && text.charCodeAt(at + 2) === 123) return at + 3;
      if (next === 123)
        return open2.push(125), at + 2;
    }
  }
  return at + 1;
}
function closerOf(code) {
  return code === 123 ? 125 : code === 91 ? 93 : code === 40 ? 41 : code === 34 ? 34 : 0;
}
function isCloser(code) {
  return code === 125 || code === 93 || code === 41;
}

// src/syntax/hcl/calls.ts
function readCall(reader, word, start) {
  let name = readScopes(reader, word);
  if (reader.failed) return invalid(start, reader.at);
  let open2 = reader.at, { acrossLines } = reader;
  reader.at++, reader.acrossLines = !0;
  let parameters = [], spread = readArguments(reader, parameters, open2);
  return reader.failed ? recoverTo(reader, 41) : reader.at++, reader.acrossLines = acrossLines, {
    kind: "call",
    name,
    arguments: parameters,
    spread,
    start,
    end: reader.at
  };
}
function readScopes(reader, word) {
  let name = word;
  for (; peek(reader) === 58 && peek(reader, 1) === 58; ) {
    reader.at += 2, skipBlanks(reader);
    let end = wordEnd2(reader.text, reader.at, reader.end);
    if (end === reader.at)
      return fail2(reader, "the name of a function after `::`"), name;
    name += "::" + reader.text.slice(reader.at, end), reader.at = end, skipBlanks(reader);
  }
  return peek(reader) !== 40 && fail2(reader, "`(` after the name of a function"), name;
}
function readArguments(reader, into, open2) {
  for (; ; ) {
    if (skipBlanks(reader), peek(reader) === 41 || (beginsItem(reader) ? fail2(reader, "a value or `)`", openedOn(reader, "(", open2)) : into.push(readExpression(reader)), reader.failed)) return !1;
    let code = peek(reader);
    if (code === 41) return !1;
    if (code === 44) reader.at++;
    else {
      if (code === 46 && peek(reader, 1) === 46 && peek(reader, 2) === 46)
        return readSpread(reader);
      if (beginsValue(reader) && !beginsItem(reader))
        expected(reader, "a comma or `)`");
      else
        return fail2(reader, "a comma or `)`", openedOn(reader, "(", open2)), !1;
    }
  }
}
function readSpread(reader) {
  return reader.at += 3, skipBlanks(reader), peek(reader) !== 41 && fail2(reader, "`)` right after `...`"), !0;
}

// src/syntax/hcl/fors.ts
function isFor(reader) {
  return isKeyword(reader, "for");
}
function readIntroduction(reader) {
  let keyName, valueName = readName(reader);
  if (!reader.failed && peek(reader) === 44 && (reader.at++, skipBlanks(reader), keyName = valueName, valueName = readName(reader)), reader.failed) return;
  if (!isKeyword(reader, "in")) {
    fail2(reader, "`in` and a collection");
    return;
  }
  passWord(reader, 2);
  let collection = readExpression(reader);
  return reader.failed ? void 0 : { keyName, valueName, collection };
}
function readFor(reader, start, closer) {
  passWord(reader, 3);
  let introduction = readIntroduction(reader), result = introduction && readResult(reader, start, closer);
  reader.failed ? recoverTo(reader, closer) : reader.at++;
  let end = reader.at;
  if (!introduction || !result) return { kind: "invalid", start, end };
  let { keyName, valueName, collection } = introduction, { key, value, condition, group } = result;
  return {
    kind: "for",
    keyName,
    valueName,
    collection,
    key,
    value,
    condition,
    group,
    start,
    end
  };
}
function readResult(reader, start, closer) {
  if (peek(reader) !== 58) {
    fail2(reader, "`:` after the collection");
    return;
  }
  reader.at++, skipBlanks(reader);
  let key, value = readExpression(reader);
  if (reader.failed || peek(reader) === 61 && peek(reader, 1) === 62 && (key = value, reader.at += 2, skipBlanks(reader), value = readExpression(reader), reader.failed))
    return;
  let group = readEllipsis(reader);
  judgeForm(reader, closer === 125, key, value, group);
  let condition = readFilter(reader);
  if (!reader.failed && peek(reader) !== closer) {
    let [open2, close3] = closer === 125 ? ["{", "}"] : ["[", "]"];
    fail2(reader, `\`if\` or \`${close3}\``, openedOn(reader, open2, start));
  }
  return { key, value, condition, group };
}
function readEllipsis(reader) {
  return peek(reader) !== 46 || peek(reader, 1) !== 46 || peek(reader, 2) !== 46 ? !1 : (reader.at += 3, skipBlanks(reader), !0);
}
function readFilter(reader) {
  if (isKeyword(reader, "if"))
    return passWord(reader, 2), readExpression(reader);
}
function judgeForm(reader, isObject, key, value, group) {
  isObject && !key && complain(
    reader,
    "a `for` in braces needs `key => value`",
    value.start,
    value.end
  ), !isObject && key && complain(
    reader,
    "a `for` in brackets has values without `key =>`; use braces for an object",
    key.start,
    key.end
  ), !isObject && group && complain(
    reader,
    "`...` groups the values of an object; a `for` in brackets has none",
    reader.at,
    reader.at
  );
}
function readName(reader) {
  let { at } = reader, end = wordEnd2(reader.text, at, reader.end);
  return end === at && fail2(reader, "the name of a variable for `for`"), passWord(reader, end - at), reader.text.slice(at, end);
}
function isKeyword(reader, word) {
  let { text, at, end } = reader;
  return text.startsWith(word, at) && wordEnd2(text, at, end) === at + word.length;
}
function passWord(reader, length) {
  reader.at += length, skipBlanks(reader);
}

// src/syntax/hcl/tuples.ts
function readTuple(reader) {
  let start = reader.at, { acrossLines } = reader;
  reader.at++, reader.acrossLines = !0, skipBlanks(reader);
  let tuple = isFor(reader) ? readFor(reader, start, 93) : readItems2(reader, start);
  return reader.acrossLines = acrossLines, tuple;
}
function readItems2(reader, start) {
  let items = [];
  for (; peek(reader) !== 93 && (beginsItem(reader) ? fail2(reader, "a value or `]`", openedOn(reader, "[", start)) : items.push(readExpression(reader)), !reader.failed); ) {
    let code = peek(reader);
    if (code === 44)
      reader.at++, skipBlanks(reader);
    else if (code !== 93) {
      if (!beginsValue(reader) || beginsItem(reader)) {
        fail2(reader, "a comma or `]`", openedOn(reader, "[", start));
        break;
      }
      expected(reader, "a comma or `]`");
    }
  }
  return reader.failed ? recoverTo(reader, 93) : reader.at++, { kind: "tuple", items, start, end: reader.at };
}

// src/syntax/hcl/trims.ts
function pushText(tokens, text, start, end) {
  tokens.push({ kind: "text", text, start, end });
}
function trimEnd(tokens, first, from) {
  for (let last = tokens.at(-1); tokens.length > first; last = tokens.at(-1)) {
    if (last?.kind !== "text" || last.end <= from) return;
    let kept = keptLength(last, from);
    if (kept === last.text.length) return;
    if (tokens.pop(), kept > 0) {
      let text = last.text.slice(0, kept);
      return pushText(tokens, text, last.start, last.start + kept);
    }
    let before = tokens.at(-1);
    if (before?.kind !== "text" || before.end <= from || tokens.length === first)
      return pushText(tokens, "", last.start, last.end);
  }
}
function dropEmptyTexts(tokens) {
  let isEmpty = (token) => token.kind === "text" && token.text === "";
  if (!tokens.some(isEmpty)) return tokens;
  let rest = tokens.filter((token) => !isEmpty(token));
  return rest.length === 1 && rest[0].kind === "interpolation" ? tokens : rest;
}
function keptLength({ text, start, end }, from) {
  let isPlain = text.length === end - start, least = isPlain ? Math.max(0, from - start) : 0, kept = text.length;
  for (; kept > least && isSpace(text.charCodeAt(kept - 1)); ) kept--;
  return isPlain || kept === 0 ? kept : text.length;
}

// src/syntax/hcl/directives.ts
function composeDirectives(reader, tokens) {
  let kept = dropEmptyTexts(tokens);
  if (kept.every(isPart)) return kept;
  let open2 = [], parts = [];
  for (let token of kept)
    token.kind !== "directive" ? parts.push(token) : token.word === "if" || token.word === "for" ? open2.length + reader.depth >= 500 ? complainOfDepth(reader, token) : (open2.push({
      directive: token,
      outer: parts,
      first: [],
      second: void 0
    }), parts = open2.at(-1).first) : parts = turnOrEnd(reader, token, open2, parts);
  for (; open2.length > 0; ) {
    let { directive } = open2.at(-1), { word, start, end } = directive;
    complain(reader, `this \`${word}\` has no \`%{ end${word} }\``, start, end), parts = close2(open2.pop(), end);
  }
  return parts;
}
function isPart(token) {
  return token.kind !== "directive";
}
function turnOrEnd(reader, { word, start, end }, open2, parts) {
  let last = open2.at(-1), begun = last?.directive.word;
  if (last && word === `end${begun}`) return close2(open2.pop(), end);
  if (last && word === "else" && begun === "if" && !last.second)
    return last.second = [];
  let wanted = last ? `; \`%{ end${begun} }\` is still to come` : "";
  return complain(
    reader,
    `this \`${word}\` belongs to nothing that is open${wanted}`,
    start,
    end
  ), parts;
}
function close2({ directive, outer, first, second }, end) {
  let { start, condition, introduction } = directive;
  if (condition)
    outer.push({
      kind: "if",
      condition,
      then: first,
      otherwise: second ?? [],
      start,
      end
    });
  else if (introduction)
    outer.push({ kind: "for", ...introduction, parts: first, start, end });
  else for (let part of first) outer.push(part);
  return outer;
}
function complainOfDepth(reader, { start, end }) {
  complain(
    reader,
    `more than ${500} levels of nesting are not read`,
    start,
    end
  );
}

// src/syntax/hcl/indentation.ts
function removeIndentation(tokens) {
  let lines = [], least = Number.POSITIVE_INFINITY, isLineStart = !0;
  for (let [index, token] of tokens.entries()) {
    if (isLineStart) {
      isLineStart = !1;
      let indentation = token.kind === "text" ? indentationOf(token) : 0;
      indentation !== void 0 && (least = Math.min(least, indentation), token.kind === "text" && lines.push(index));
    }
    token.kind === "text" && token.text.endsWith(`
`) && (isLineStart = !0);
  }
  if (!(least === 0 || lines.length === 0))
    for (let index of lines) {
      let { text, start, end } = tokens[index];
      tokens[index] = {
        kind: "text",
        text: text.slice(least),
        start: start + least,
        end
      };
    }
}
function joinTexts(tokens, source) {
  let joined = [], start = -1, end = -1, flush = () => {
    start !== -1 && joined.push({
      kind: "text",
      text: source.slice(start, end),
      start,
      end
    }), start = -1;
  };
  for (let token of tokens)
    token.kind === "text" && token.text.length === token.end - token.start ? ((start === -1 || token.start !== end) && (flush(), start = token.start), end = token.end) : (flush(), joined.push(token));
  return flush(), joined;
}
function indentationOf({ text }) {
  let at = 0;
  for (; at < text.length && isSpace(text.charCodeAt(at)); ) at++;
  return at === text.length && text.endsWith(`
`) ? void 0 : at;
}

// src/syntax/hcl/sequences.ts
var WORDS = ["if", "else", "endif", "for", "endfor"];
function readSequence(reader, tokens) {
  let start = reader.at, isDirective = peek(reader) === 37, { acrossLines } = reader;
  reader.at += peek(reader, 2) === 126 ? 3 : 2, reader.acrossLines = !0, skipBlanks(reader);
  let begin = reader.at, value = isDirective ? void 0 : readExpression(reader), directive = isDirective ? readDirective(reader) : void 0, trims = peek(reader) === 126 && peek(reader, 1) === 125;
  trims && reader.at++, peek(reader) !== 125 && failToClose(reader, start);
  let isBroken = reader.failed;
  isBroken ? recoverTo(reader, 125) || stepBack(reader, begin) : reader.at++, reader.acrossLines = acrossLines;
  let end = reader.at;
  return directive ? tokens.push({ ...directive, start, end }) : tokens.push({
    kind: "interpolation",
    value: value && !isBroken ? value : invalid(begin, end),
    start,
    end
  }), trims;
}
function stepBack(reader, begin) {
  for (; reader.at > begin && isSpace(reader.text.charCodeAt(reader.at - 1)); )
    reader.at--;
}
function failToClose(reader, start) {
  let opening = reader.text.slice(start, start + 2);
  if (reader.at >= reader.end || /["\n\r]/.test(reader.text[reader.at]))
    return failAt(
      reader,
      `this \`${opening}\` is never closed; end it with \`}\``,
      start,
      start + 2
    );
  let isLater = reader.text.slice(start, reader.at).includes(`
`), escaped2 = opening[0] + opening;
  fail2(
    reader,
    "an operator or `}`",
    isLater ? openedOn(reader, opening, start) : `write \`${escaped2}\` where the text itself shall have \`${opening}\``
  );
}
function readDirective(reader) {
  let { text, at, end } = reader, word = text.slice(at, wordEnd2(text, at, end));
  if (!isDirectiveWord(word)) {
    fail2(
      reader,
      "`if`, `else`, `endif`, `for` or `endfor`",
      "write `%%{` where the text itself shall have `%{`"
    );
    return;
  }
  passWord(reader, word.length);
  let condition = word === "if" ? readExpression(reader) : void 0, introduction = word === "for" ? readIntroduction(reader) : void 0;
  return { kind: "directive", word, condition, introduction };
}
function isDirectiveWord(word) {
  return WORDS.includes(word);
}

// src/syntax/hcl/template-lines.ts
function readTemplateLines(reader, tokens, marker) {
  let { text, end } = reader, run = reader.at, at = run, line = at;
  for (; at < end; ) {
    if (at === line && marker !== void 0) {
      let found = markerOnLine(reader, line, marker);
      if (found)
        return reader.at = found.end, !0;
    }
    let code = text.charCodeAt(at);
    if (code === 10)
      pushText(tokens, text.slice(run, at + 1), run, at + 1), at = run = line = at + 1;
    else if (code !== 36 && code !== 37) at++;
    else if (isEscape(text, at, code))
      at > run && pushText(tokens, text.slice(run, at), run, at), pushText(tokens, text.slice(at + 1, at + 3), at, at + 3), at = run = at + 3;
    else if (text.charCodeAt(at + 1) === 123 && at + 1 < end) {
      at > run && pushText(tokens, text.slice(run, at), run, at), text.charCodeAt(at + 2) === 126 && trimEnd(tokens, 0, line), reader.at = at;
      let trims = readSequence(reader, tokens);
      reader.failed = !1, at = run = reader.at, line = -1, trims && (at = run = trimStart(reader, tokens), text.charCodeAt(at - 1) === 10 && (line = at));
    } else at++;
  }
  return at > run && pushText(tokens, text.slice(run, at), run, at), reader.at = end, !1;
}
function isEscape(text, at, code) {
  return text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === 123;
}
function trimStart(reader, tokens) {
  let { text, end } = reader, from = reader.at, at = from;
  for (; at < end && isSpace(text.charCodeAt(at)) && text.charCodeAt(at++) !== 10; )
    ;
  return at > from && pushText(tokens, "", from, at), at;
}

// src/syntax/hcl/heredocs.ts
function readHeredoc(reader) {
  let start = reader.at, opening = heredocOpening(reader, start);
  if (!opening)
    return fail2(
      reader,
      "a value",
      "a heredoc begins with `<<MARKER` and a line break right behind it"
    ), invalid(start, start);
  let tokens = [];
  return reader.at = opening.start, readTemplateLines(reader, tokens, opening.marker) ? isAtEnd(reader) && complain(
    reader,
    `a line break must follow the closing \`${opening.marker}\``,
    reader.at - opening.marker.length,
    reader.at
  ) : endSomewhere(reader, opening, tokens, start), opening.flush && removeIndentation(tokens), { kind: "template", form: "heredoc", parts: composeDirectives(reader, joinTexts(tokens, reader.text)), start, end: reader.at };
}
function isAtEnd({ text, at, end }) {
  let next = at;
  for (; next < end && text.charCodeAt(next) !== 10; ) next++;
  return next === end;
}
function endSomewhere(reader, { marker, start, markerEnd }, tokens, open2) {
  failAt(
    reader,
    `this heredoc is never closed; \`${marker}\` must stand alone on a line below`,
    open2,
    markerEnd
  );
  let { text, end } = reader;
  if (spend(reader, end - start))
    for (let line = start; line !== 0 && line < end; ) {
      if (beginsTopBlock(reader, line)) {
        for (; tokens.length > 0 && tokens.at(-1).start >= line; ) tokens.pop();
        takeBack(reader, line, end), reader.at = line;
        return;
      }
      line = text.indexOf(`
`, line) + 1;
    }
}

// src/syntax/hcl/objects.ts
function readObject(reader) {
  let start = reader.at, { acrossLines } = reader;
  if (reader.at++, reader.acrossLines = !0, skipBlanks(reader), isFor(reader)) {
    let expression = readFor(reader, start, 125);
    return reader.acrossLines = acrossLines, expression;
  }
  reader.acrossLines = !1;
  let entries = [];
  for (; !reader.failed && peek(reader) !== 125; )
    readEntry(reader, entries, start);
  return reader.failed ? recoverTo(reader, 125) : reader.at++, reader.acrossLines = acrossLines, { kind: "object", entries, start, end: reader.at };
}
function readEntry(reader, entries, open2) {
  if (reader.at >= reader.end || beginsTopBlock(reader, reader.at)) {
    let outside = firstOutside(reader, entries);
    outside !== -1 && takeBack(reader, outside, reader.end), fail2(reader, "an entry or `}`", openedOn(reader, "{", open2)), outside !== -1 && (reader.at = outside);
    return;
  }
  let key = readKey(reader);
  if (!reader.failed) {
    if (isEquals2(reader) || peek(reader) === 58) reader.at++;
    else if (beginsValue(reader)) expected(reader, "`=` after the key");
    else return fail2(reader, "`=` and a value after the key");
    skipBlanks(reader), entries.push({ key, value: readExpression(reader) }), reader.failed || readSeparator(reader, open2);
  }
}
function firstOutside(reader, entries) {
  if (reader.at < reader.end) return -1;
  let first = entries.findIndex(
    ({ key }) => startsLine(reader.text, key.start)
  ), start = entries[first]?.key.start ?? -1;
  return start === -1 || !spend(reader, reader.end - start) ? -1 : (entries.length = first, start);
}
function readSeparator(reader, open2) {
  let code = peek(reader);
  if (code === 44)
    reader.at++, skipLines(reader);
  else {
    if (reader.at >= reader.end) return;
    if (code === 10 || isLineBreak(reader.text, reader.at))
      skipLines(reader);
    else if (code !== 125) {
      let wanted = "a comma, a new line or `}`";
      beginsValue(reader) ? expected(reader, wanted) : fail2(reader, wanted, openedOn(reader, "{", open2));
    }
  }
}
function readKey(reader) {
  let start = reader.at, end = wordEnd2(reader.text, start, reader.end);
  if (end === start) return readExpression(reader);
  if (reader.at = end, skipBlanks(reader), (isEquals2(reader) || peek(reader) === 58) && !(peek(reader) === 58 && peek(reader, 1) === 58))
    return bareWord(reader, start, end);
  reader.at = start;
  let key = readExpression(reader);
  return key.end === end && key.kind !== "invalid" ? bareWord(reader, start, end) : key;
}
function bareWord(reader, start, end) {
  return {
    kind: "template",
    form: "bare",
    parts: [{ kind: "text", text: reader.text.slice(start, end), start, end }],
    start,
    end
  };
}
function isEquals2(reader) {
  if (peek(reader) !== 61) return !1;
  let next = peek(reader, 1);
  return next !== 61 && next !== 62;
}

// src/syntax/hcl/escapes.ts
var SIMPLE = /* @__PURE__ */ new Map([
  ["n", `
`],
  ["r", "\r"],
  ["t", "	"],
  ['"', '"'],
  ["\\", "\\"]
]);
function readEscape(reader, tokens) {
  let { text, at, end } = reader, selector = String.fromCodePoint(text.codePointAt(at + 1) ?? 0);
  if (at + 1 >= end || selector === `
` || selector === "\r") {
    pushText(tokens, "\\", at, at + 1), reader.at = at + 1;
    return;
  }
  let simple = SIMPLE.get(selector), behind = at + 1 + selector.length;
  simple !== void 0 ? (pushText(tokens, simple, at, behind), reader.at = behind) : selector === "u" || selector === "U" ? readUnicode(reader, tokens) : (complain(
    reader,
    `\`\\${selector}\` is no escape; write \`\\\\${selector}\` for a backslash`,
    at,
    behind
  ), pushText(tokens, selector, at, behind), reader.at = behind);
}
function readUnicode(reader, tokens) {
  let { text, at, end } = reader, length = text[at + 1] === "u" ? 4 : 8, digits = /^[0-9A-Fa-f]*/.exec(
    text.slice(at + 2, Math.min(end, at + 2 + length))
  )[0], behind = at + 2 + digits.length, code = Number.parseInt(digits, 16), isCharacter = code <= 1114111 && !(code >= 55296 && code <= 57343), isWhole = digits.length === length && isCharacter;
  isWhole || complain(
    reader,
    digits.length < length ? `\`\\${text[at + 1]}\` needs ${length} hexadecimal digits` : `there is no character U+${digits}`,
    at,
    behind
  );
  let value = isWhole ? String.fromCodePoint(code) : text.slice(at, behind);
  pushText(tokens, value, at, behind), reader.at = behind;
}

// src/syntax/hcl/quoted.ts
function readQuoted(reader) {
  let { text, end } = reader, start = reader.at, tokens = [], run = start + 1, at = run, first = 0;
  for (; ; ) {
    let code = at < end ? text.charCodeAt(at) : 10;
    if (code === 34 || code === 10 || code === 13) {
      pushRun(tokens, text, run, at), reader.at = at, code === 34 ? reader.at++ : failUnclosed(reader, start);
      break;
    }
    let next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    if (code === 92)
      pushRun(tokens, text, run, at), reader.at = at, readEscape(reader, tokens), at = run = reader.at;
    else if (code !== 36 && code !== 37) at++;
    else if (next === code && text.charCodeAt(at + 2) === 123)
      pushRun(tokens, text, run, at), pushText(tokens, text.slice(at + 1, at + 3), at, at + 3), at = run = at + 3;
    else if (next === 123) {
      pushRun(tokens, text, run, at), text.charCodeAt(at + 2) === 126 && trimEnd(tokens, first, start), reader.at = at;
      let trims = readSequence(reader, tokens);
      if (reader.failed) {
        seekQuote(reader);
        break;
      }
      first = tokens.length, trims && trimStart2(reader, tokens), at = run = reader.at;
    } else at++;
  }
  return { kind: "template", form: "quoted", parts: composeDirectives(reader, tokens), start, end: reader.at };
}
function pushRun(tokens, text, run, at) {
  at > run && pushText(tokens, text.slice(run, at), run, at);
}
function failUnclosed(reader, start) {
  failAt(
    reader,
    'this quote is never closed; a string ends on its line with `"`',
    start,
    start + 1
  );
}
function seekQuote(reader) {
  let { text, end } = reader, at = reader.at;
  for (; at < end && text.charCodeAt(at) !== 34 && !isLineBreak(text, at); )
    at++;
  let isHere = at < end && text.charCodeAt(at) === 34;
  reader.at = isHere ? at + 1 : at, reader.failed = !isHere;
}
function trimStart2(reader, tokens) {
  let { text, end } = reader, from = reader.at;
  for (; ; ) {
    let { at: at2 } = reader, code2 = at2 < end ? text.charCodeAt(at2) : 10;
    if (code2 === 92) {
      let escape2 = [];
      readEscape(reader, escape2);
      let part = escape2[0];
      if (part?.kind === "text" && isSpace(part.text.charCodeAt(0))) continue;
      tokens.push(...escape2);
      return;
    }
    if (code2 === 10 || code2 === 13 || !isSpace(code2)) break;
    reader.at++;
  }
  let { at } = reader, code = at < end ? text.charCodeAt(at) : 34, endsText = code === 34 || (code === 36 || code === 37) && text.charCodeAt(at + 1) === 123;
  at > from && endsText && pushText(tokens, "", from, at);
}

// src/syntax/hcl/terms.ts
function readTerm(reader) {
  let code = peek(reader);
  if (code === 34) return readQuoted(reader);
  let behind = wordEnd2(reader.text, reader.at, reader.end);
  if (behind > reader.at) return readWord(reader, behind);
  if (isDigit(code)) return readNumber(reader);
  if (code === 91) return readTuple(reader);
  if (code === 123) return readObject(reader);
  if (code === 40) return readParentheses(reader);
  if (code === 45 || code === 33) return readUnary(reader);
  if (code === 60 && peek(reader, 1) === 60) return readHeredoc(reader);
  let start = reader.at;
  return fail2(reader, "a value"), invalid(start, start);
}
function readWord(reader, end) {
  let start = reader.at, name = reader.text.slice(start, end);
  reader.at = end, skipBlanks(reader);
  let code = peek(reader);
  return code === 40 || code === 58 && peek(reader, 1) === 58 ? readCall(reader, name, start) : (reader.at = end, name === "true" ? literal(!0, start, end) : name === "false" ? literal(!1, start, end) : name === "null" ? literal(null, start, end) : { kind: "name", name, start, end });
}
function literal(value, start, end) {
  return { kind: "literal", value, start, end };
}
function readNumber(reader) {
  let start = reader.at, end = numberEnd2(reader), text = reader.text.slice(start, end), value = Number(text);
  return reader.at = end, Number.isNaN(value) ? (failAt(reader, `\`${text}\` is not a number`, start, end), invalid(start, end)) : literal(value, start, end);
}
function numberEnd2(reader) {
  let { text, end } = reader, at = reader.at, last = at;
  for (; at < end; ) {
    let code = text.charCodeAt(at);
    if (isDigit(code)) last = ++at;
    else if (code === 46) at++;
    else if ((code | 32) === 101) {
      let sign = text.charCodeAt(at + 1), digit = sign === 43 || sign === 45 ? at + 2 : at + 1;
      if (digit >= end || !isDigit(text.charCodeAt(digit))) break;
      last = at = digit + 1;
    } else break;
  }
  return last;
}
function readParentheses(reader) {
  let start = reader.at, { acrossLines } = reader;
  reader.at++, reader.acrossLines = !0, skipBlanks(reader);
  let inner = readExpression(reader);
  return !reader.failed && peek(reader) !== 41 && fail2(reader, "an operator or `)`", openedOn(reader, "(", start)), reader.failed ? recoverTo(reader, 41) : reader.at++, reader.acrossLines = acrossLines, { kind: "parentheses", inner, start, end: reader.at };
}
function readUnary(reader) {
  let start = reader.at, operator = peek(reader) === 45 ? "-" : "!";
  if (reader.at++, skipBlanks(reader), !enter(reader)) return invalid(start, reader.at);
  let operand = readOperand(reader);
  return reader.depth--, { kind: "unary", operator, operand, start, end: operand.end };
}

// src/syntax/hcl/traversals.ts
function readTraversals(reader, from) {
  let value = from;
  for (let count = reader.depth; !reader.failed; count++) {
    skipBlanks(reader);
    let code = peek(reader);
    if (code === 46 && !isEllipsis(reader)) value = readDot(reader, value);
    else if (code === 91) value = readIndex(reader, value);
    else break;
    count > 500 && tooDeep2(reader);
  }
  return value;
}
function isEllipsis(reader) {
  return peek(reader, 1) === 46 && peek(reader, 2) === 46;
}
function readDot(reader, of) {
  let dot = reader.at;
  return reader.at++, skipBlanks(reader), peek(reader) === 42 ? readAttributeSplat(reader, of, dot) : readStep(reader, of);
}
function readStep(reader, of) {
  let { at } = reader, end = wordEnd2(reader.text, at, reader.end);
  if (end > at) {
    reader.at = end;
    let name = reader.text.slice(at, end);
    return { kind: "attribute", of, name, start: of.start, end };
  }
  return isDigit(peek(reader)) ? readOldIndex(reader, of) : (fail2(reader, "a name after the dot"), invalid(of.start, at));
}
function readOldIndex(reader, of) {
  let start = reader.at, number = readNumber(reader), text = reader.text.slice(start, number.end);
  if (!text.includes("."))
    return {
      kind: "index",
      of,
      key: number,
      start: of.start,
      end: number.end
    };
  let keys = text.split(".");
  return complain(
    reader,
    `two indexes cannot be written as \`.${text}\`; write \`${keys.map((key) => `[${key}]`).join("")}\``,
    start,
    number.end
  ), reader.failed = !1, indexes(of, keys, start);
}
function indexes(of, keys, start) {
  let value = of, at = start;
  for (let text of keys) {
    let end = at + text.length, key = {
      kind: "literal",
      value: Number(text),
      start: at,
      end
    };
    value = { kind: "index", of: value, key, start: of.start, end }, at = end + 1;
  }
  return value;
}
function readIndex(reader, of) {
  let open2 = reader.at;
  reader.at++;
  let { acrossLines } = reader;
  if (skipBlanks(reader), peek(reader) === 42) return readFullSplat(reader, of, open2);
  reader.acrossLines = !0, skipBlanks(reader);
  let key = readExpression(reader);
  return !reader.failed && peek(reader) !== 93 && fail2(reader, "`]` after the index", openedOn(reader, "[", open2)), reader.failed ? recoverTo(reader, 93) : reader.at++, reader.acrossLines = acrossLines, { kind: "index", of, key, start: of.start, end: reader.at };
}
function readFullSplat(reader, of, open2) {
  if (reader.at++, skipBlanks(reader), peek(reader) !== 93)
    return fail2(reader, "`]` right after `[*`"), invalid(of.start, reader.at);
  reader.at++;
  let each = { kind: "each", start: open2, end: reader.at };
  reader.depth++;
  let item = reader.depth > 500 ? (tooDeep2(reader), each) : readTraversals(reader, each);
  return reader.depth--, {
    kind: "splat",
    full: !0,
    of,
    item,
    start: of.start,
    end: item.end
  };
}
function readAttributeSplat(reader, of, start) {
  reader.at++;
  let item = { kind: "each", start, end: reader.at };
  for (let count = reader.depth; !reader.failed && (skipBlanks(reader), !(peek(reader) !== 46 || isEllipsis(reader))); count++)
    reader.at++, skipBlanks(reader), peek(reader) === 42 ? fail2(reader, "a name; use `[*]` for a splat within a splat") : item = readStep(reader, item), count > 500 && tooDeep2(reader);
  return {
    kind: "splat",
    full: !1,
    of,
    item,
    start: of.start,
    end: item.end
  };
}

// src/syntax/hcl/expressions.ts
var OR = { operator: "||", precedence: 1 }, AND = { operator: "&&", precedence: 2 }, EQUAL = { operator: "==", precedence: 3 }, UNEQUAL = { operator: "!=", precedence: 3 }, BELOW = { operator: "<", precedence: 4 }, ABOVE = { operator: ">", precedence: 4 }, AT_MOST = { operator: "<=", precedence: 4 }, AT_LEAST = { operator: ">=", precedence: 4 }, ADD = { operator: "+", precedence: 5 }, SUBTRACT = { operator: "-", precedence: 5 }, MULTIPLY = { operator: "*", precedence: 6 }, DIVIDE = { operator: "/", precedence: 6 }, REMAINDER = { operator: "%", precedence: 6 };
function readExpression(reader) {
  if (!enter(reader)) return invalid(reader.at, reader.at);
  let condition = readOperation(reader, 1), expression = !reader.failed && peek(reader) === 63 ? readConditional(reader, condition) : condition;
  return reader.depth--, expression;
}
function readOperand(reader) {
  let term = readTerm(reader);
  return reader.failed ? term : readTraversals(reader, term);
}
function enter(reader) {
  return reader.depth < 500 ? (reader.depth++, !0) : (tooDeep2(reader), !1);
}
function tooDeep2(reader) {
  failAt(
    reader,
    `more than ${500} levels of nesting are not read`,
    reader.at,
    reader.at + 1
  );
}
function readOperation(reader, lowest) {
  let left = readOperand(reader);
  for (let count = 0; !reader.failed; count++) {
    let found = operatorAt(reader);
    if (found === void 0 || found.precedence < lowest) break;
    if (reader.depth + count > 500) {
      tooDeep2(reader);
      break;
    }
    reader.at += found.operator.length, skipBlanks(reader);
    let right = readOperation(reader, found.precedence + 1);
    left = {
      kind: "binary",
      operator: found.operator,
      left,
      right,
      start: left.start,
      end: right.end
    };
  }
  return left;
}
function readConditional(reader, condition) {
  reader.at++, skipBlanks(reader);
  let then = readExpression(reader);
  if (!reader.failed && peek(reader) !== 58 && fail2(reader, "`:` and a value for when the condition is false"), reader.failed) return invalid(condition.start, then.end);
  reader.at++, skipBlanks(reader);
  let otherwise = readExpression(reader);
  return {
    kind: "conditional",
    condition,
    then,
    otherwise,
    start: condition.start,
    end: otherwise.end
  };
}
function operatorAt(reader) {
  let code = peek(reader);
  if (code > 124) return;
  let next = peek(reader, 1);
  switch (code) {
    case 124:
      return next === 124 ? OR : void 0;
    case 38:
      return next === 38 ? AND : void 0;
    case 61:
      return next === 61 ? EQUAL : void 0;
    case 33:
      return next === 61 ? UNEQUAL : void 0;
    case 60:
      return next === 60 ? void 0 : next === 61 ? AT_MOST : BELOW;
    case 62:
      return next === 61 ? AT_LEAST : ABOVE;
    case 43:
      return ADD;
    case 45:
      return SUBTRACT;
    case 42:
      return MULTIPLY;
    case 47:
      return DIVIDE;
    case 37:
      return REMAINDER;
    default:
      return;
  }
}

// src/syntax/hcl/parse.ts
function parseTemplateText(source, start = 0, end = source.text.length) {
  let reader = openReader(source, start, end), tokens = [];
  return readTemplateLines(reader, tokens, void 0), { template: {
    kind: "template",
    form: "heredoc",
    parts: composeDirectives(reader, joinTexts(tokens, source.text)),
    start,
    end
  }, problems: inOrder(reader) };
}
function parseExpressionText(source, start = 0, end = source.text.length) {
  let reader = openReader(source, start, end);
  reader.acrossLines = !0, skipBlanks(reader);
  let expression = readExpression(reader);
  return !reader.failed && reader.at < end && fail2(reader, "an operator or the end of the value"), { expression, problems: inOrder(reader) };
}
function inOrder({ problems }) {
  return problems.sort((a, b) => a.span.start - b.span.start);
}

// src/syntax/hcl/json-expression.ts
function expressionOf(reader, node, reading) {
  let { start, end } = node;
  switch (node.kind) {
    case "string":
      return stringOf(reader, node, reading);
    case "array": {
      let items = node.items.map((it) => expressionOf(reader, it, reading));
      return { kind: "tuple", start, end, items };
    }
    case "object": {
      let entries = node.entries.map((it) => entryOf(reader, it, reading));
      return { kind: "object", start, end, entries };
    }
    case "null":
      return { kind: "literal", start, end, value: null };
    default:
      return { kind: "literal", start, end, value: node.value };
  }
}
function entryOf(reader, { key, value }, reading) {
  return {
    key: stringOf(reader, key, reading === "template" ? reading : "literal"),
    value: expressionOf(reader, value, reading)
  };
}
function stringOf(reader, node, reading) {
  return reading === "expression" ? wrappedExpression(reader, node) : reading === "template" && /[$%]\{/.test(node.value) ? templateOf(reader, node) : literalTemplate(reader.source, node);
}
function literalTemplate(source, node) {
  let { pieces, start, end } = jsonText(source, node), parts = pieces.filter(({ text }) => text !== "").map((piece) => ({ kind: "text", ...piece }));
  return { kind: "template", start, end, form: "quoted", parts };
}
function templateOf(reader, node) {
  let { start, end } = node, { parts } = readInside(reader, node, (source, from, to) => {
    let { template, problems } = parseTemplateText(source, from, to);
    return { node: template, problems };
  });
  return { kind: "template", start, end, form: "quoted", parts };
}
function wrappedExpression(reader, node) {
  return readInside(reader, node, (source, from, to) => {
    let { expression, problems } = parseExpressionText(source, from, to);
    return { node: expression, problems };
  });
}
function readInside(reader, node, read) {
  let { source } = reader, { start, end, value } = node;
  if (value.length === end - start - 2) {
    let found2 = read(source, start + 1, end - 1);
    return reader.problems.push(...found2.problems), found2.node;
  }
  let text = jsonText(source, node), places = placesOf(text), copy = { file: source.file, text: value }, found = read(copy, 0, value.length);
  for (let problem of found.problems)
    reader.problems.push(relocateProblem(problem, text, places));
  return relocate(found.node, places);
}

// src/syntax/hcl/json-schema.ts
function body(readings, blocks = {}, rest = {}) {
  return {
    blocks: new Map(Object.entries(blocks)),
    readings: new Map(Object.entries(readings)),
    otherwise: "template",
    dynamic: !1,
    ...rest
  };
}
function block(labels, body2) {
  return { labels, body: body2 };
}
var plain = body({}), literal2 = body({}, {}, { otherwise: "literal" }), nestedBody = body({}, {}, { dynamic: !0 }), lifecycle = block(
  0,
  body(
    { ignore_changes: "expression", replace_triggered_by: "expression" },
    { precondition: block(0, plain), postcondition: block(0, plain) }
  )
), connection = block(0, plain), provisioner = block(
  1,
  body({ when: "expression", on_failure: "expression" }, { connection })
), resource = block(
  2,
  body(
    { depends_on: "expression", provider: "expression" },
    { lifecycle, provisioner, connection },
    { dynamic: !0 }
  )
), variable = body(
  {
    type: "expression",
    default: "literal",
    description: "literal",
    deprecated: "literal"
  },
  { validation: block(0, plain) }
), output = body(
  { description: "literal", depends_on: "expression", deprecated: "literal" },
  { precondition: block(0, plain) }
), module2 = body({
  source: "literal",
  version: "literal",
  providers: "expression",
  depends_on: "expression"
}), terraform = body(
  {},
  {
    backend: block(1, literal2),
    cloud: block(
      0,
      body({}, { workspaces: block(0, literal2) }, { otherwise: "literal" })
    ),
    required_providers: block(0, literal2),
    provider_meta: block(1, literal2)
  },
  { otherwise: "literal" }
), fileBody = body(
  {},
  {
    resource,
    data: resource,
    ephemeral: resource,
    module: block(1, module2),
    variable: block(1, variable),
    output: block(1, output),
    provider: block(
      1,
      body({ alias: "literal", version: "literal" }, {}, { dynamic: !0 })
    ),
    locals: block(0, plain),
    terraform: block(0, terraform),
    moved: block(0, body({ from: "expression", to: "expression" })),
    import: block(0, body({ to: "expression", provider: "expression" })),
    removed: block(
      0,
      body({ from: "expression" }, { lifecycle, provisioner, connection })
    ),
    check: block(1, body({}, { assert: block(0, plain), data: resource }))
  }
), dynamicBlock = block(
  1,
  body({ iterator: "expression" }, { content: block(0, nestedBody) })
);

// src/syntax/hcl/json.ts
function parseHclJson(source) {
  let { value, problems } = parseJson(source), dynamic = /* @__PURE__ */ new Set(), reader = { source, problems, dynamic }, attributes = [], blocks = [];
  if (value) {
    findDynamic(value, dynamic);
    for (let object of objectsIn(reader, value))
      readEntries2(reader, object, fileBody, attributes, blocks);
  }
  let body2 = { start: 0, end: source.text.length, attributes, blocks };
  return { source, body: body2, problems };
}
function objectsIn(reader, node) {
  return (node.kind === "array" ? node.items : [node]).filter((item) => (item.kind !== "object" && item.kind !== "null" && refuse(reader, item), item.kind === "object"));
}
function refuse({ source, problems }, node) {
  problems.push({
    span: spanOf(source, node.start, node.end),
    severity: "warning",
    message: "expected an object or a list of objects: blocks stand here"
  });
}
function readEntries2(reader, object, kind, attributes, blocks) {
  for (let entry of object.entries) {
    let { key, value } = entry;
    if (key.value === "//") continue;
    let block2 = blockKind(reader, entry, kind);
    block2 ? readBlocks(reader, entry, block2, blocks) : attributes.push({
      start: key.start,
      end: value.end,
      name: key.value,
      expression: expressionOf(
        reader,
        value,
        kind.readings.get(key.value) ?? kind.otherwise
      )
    });
  }
}
function blockKind({ dynamic }, { key, value }, kind) {
  let known = kind.blocks.get(key.value);
  return known || !kind.dynamic || !dynamic.has(value) ? known : key.value === "dynamic" ? dynamicBlock : { labels: 0, body: nestedBody };
}
function readBlocks(reader, { key, value }, kind, blocks) {
  let read = (node, labels, name) => {
    for (let object of objectsIn(reader, node)) {
      if (labels.length === kind.labels) {
        let start = node.kind === "array" ? object.start : name.start;
        blocks.push(blockOf(reader, key.value, labels, start, object, kind));
        continue;
      }
      for (let { key: key2, value: value2 } of object.entries)
        key2.value !== "//" && read(value2, [...labels, labelOf(key2)], key2);
    }
  };
  read(value, [], key);
}
function blockOf(reader, type, labels, start, object, kind) {
  let { end } = object, headerEnd = object.start + 1, body2 = bodyOf(reader, object, kind.body);
  return { start, end, type, labels, body: body2, headerEnd };
}
function bodyOf(reader, object, kind) {
  let attributes = [], blocks = [];
  readEntries2(reader, object, kind, attributes, blocks);
  let start = object.start + 1, end = Math.max(start, object.end - 1);
  return { start, end, attributes, blocks };
}
function labelOf({ start, end, value }) {
  return { start, end, value };
}

// src/syntax/hcl/reference.ts
var import_node_fs = require("node:fs"), import_node_path = __toESM(require("node:path"), 1);
async function askReference(text, limit) {
  let worker = startWorker(text);
  return new Promise((resolve) => {
    let finish = (answer) => {
      clearTimeout(timer), worker.terminate(), resolve(answer);
    }, timer = setTimeout(() => finish(null), limit);
    worker.once("message", finish), worker.once("error", () => finish(null)), worker.once("exit", () => finish(null));
  });
}
var program = `
  const { parentPort, workerData } = require("node:worker_threads");
  const [json, error] = require(workerData.library).parseToString(workerData.text);
  parentPort.postMessage(error ? null : json);
`;
function startWorker(text) {
  let { Worker } = process.getBuiltinModule("node:worker_threads"), bundled = import_node_path.default.join(__dirname, "hcl-reference.js"), workerData = { library: (0, import_node_fs.existsSync)(bundled) ? bundled : import_node_path.default.join(__dirname, "../../../node_modules/hcl2-parser"), text };
  return new Worker(program, { eval: !0, execArgv: [], workerData });
}

// src/syntax/hcl/fallback.ts
var FILE_LIMIT = 5e3, RUN_LIMIT = 1e4;
async function askAgain(files, isDoubtful) {
  let until = Date.now() + RUN_LIMIT, read = [];
  for (let file of files) {
    let left = Math.min(until - Date.now(), FILE_LIMIT), json = isDoubtful(file) && left > 0 ? await askReference(file.source.text, left) : null;
    read.push(json === null ? file : readingOf(file, json));
  }
  return read;
}
function readingOf({ source, problems }, json) {
  let { body: body2 } = parseHclJson({ file: `${source.file}.json`, text: json }), [problem] = problems;
  return {
    source,
    body: approximate(body2, source),
    problems: [
      {
        span: problem?.span ?? spanOf(source, 0, 0),
        severity: "note",
        message: `the grammar of this program does not take this (${problem?.message}), but that of Terraform does. The file was read with the latter, and its lines are approximate`
      }
    ]
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  askAgain
});

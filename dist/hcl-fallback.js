"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/syntax/hcl/fallback.ts
var fallback_exports = {};
__export(fallback_exports, {
  askAgain: () => askAgain
});
module.exports = __toCommonJS(fallback_exports);

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

// src/syntax/hcl/approximate.ts
function approximate(body2, source) {
  return within(body2, source, { start: 0, end: source.text.length });
}
function within(body2, source, range) {
  const used = /* @__PURE__ */ new Map();
  const find = (words, pattern) => {
    const expression = new RegExp(pattern, "g");
    expression.lastIndex = used.get(words) ?? range.start;
    const match = expression.exec(source.text);
    if (!match || match.index >= range.end)
      return { start: range.start, end: Math.min(range.start + 1, range.end) };
    used.set(words, expression.lastIndex);
    return { start: match.index, end: expression.lastIndex };
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
  const words = [block2.type, ...block2.labels.map(({ value }) => value)];
  const pattern = words.map(
    (word, i) => i === 0 ? `\\b${escaped(word)}` : `"?${escaped(word)}"?`
  ).join("\\s+");
  const header = find(words.join(" "), `${pattern}\\s*\\{`);
  const end = closing(source.text, header.end, around.end);
  return {
    ...block2,
    ...{ start: header.start, end, headerEnd: header.end },
    labels: block2.labels.map((label) => ({ ...label, ...header })),
    body: within(block2.body, source, { start: header.end, end })
  };
}
function placeAttribute(attribute, source, find) {
  const { name } = attribute;
  const { start, end } = find(
    `${name} =`,
    `(?:\\b${escaped(name)}\\s*=|\\b${escaped(name)}\\s*\\{)`
  );
  const lineEnd2 = source.text.indexOf("\n", end);
  const line = source.text.slice(end, lineEnd2 < 0 ? void 0 : lineEnd2);
  const from = end + (line.length - line.trimStart().length);
  const value = {
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
  if (Array.isArray(part))
    return part.map((each) => placed(each, range));
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      key === "start" || key === "end" ? range[key] : placed(value, range)
    ])
  );
}
function closing(text, from, to) {
  let depth = 1;
  for (let at = from; at < to; at++) {
    if (text[at] === "{") depth++;
    if (text[at] === "}" && --depth === 0) return at + 1;
  }
  return to;
}
function escaped(word) {
  return word.replace(/[^\w]/g, "\\$&");
}

// src/syntax/json-tokens.ts
var QUOTE = 34;
var COMMA = 44;
var COLON = 58;
var BACKSLASH = 92;
var OPEN_BRACKET = 91;
var CLOSE_BRACKET = 93;
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
function skipBlank(text, at) {
  for (; ; ) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10 || code === 13 || code === 9) at++;
    else return at;
  }
}
function stringEnd(text, at) {
  for (at++; ; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) {
      const length = escapeLength(text, at + 1);
      if (length === 0) return -at;
      at += length;
    } else if (!(code >= 32)) return -at;
  }
}
function numberEnd(text, at) {
  if (text.charCodeAt(at) === 45) at++;
  const first = at;
  at = digitsEnd(text, at);
  if (at === first || text.charCodeAt(first) === 48 && at > first + 1)
    return 0;
  if (text.charCodeAt(at) === 46) {
    const end = digitsEnd(text, at + 1);
    if (end === at + 1) return 0;
    at = end;
  }
  if ((text.charCodeAt(at) | 32) === 101) {
    const sign = text.charCodeAt(at + 1);
    const from = at + (sign === 43 || sign === 45 ? 2 : 1);
    at = digitsEnd(text, from);
    if (at === from) return 0;
  }
  return at;
}
function wordEnd(text, at) {
  for (const word of ["true", "false", "null"])
    if (text.startsWith(word, at)) return at + word.length;
  return 0;
}
function digitsEnd(text, at) {
  for (; ; ) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) at++;
    else return at;
  }
}
function escapeLength(text, at) {
  const code = text.charCodeAt(at);
  if (code === 117)
    return /^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5)) ? 5 : 0;
  return code >= 32 && '"\\/bfnrt'.includes(text[at]) ? 1 : 0;
}
function isWordCharacter(code) {
  const letter = code | 32;
  return letter >= 97 && letter <= 122 || code >= 48 && code <= 57 || code === 95 || code === 43 || code === 45 || code === 46 || code > 127;
}

// src/syntax/json-mistakes.ts
function unexpected(text, at, expected2) {
  const end = foundEnd(text, at);
  const found = at < text.length ? `\`${text.slice(at, end)}\`` : "the end of the file";
  const message = `expected ${expected2}, found ${found}${hint(text, at)}`;
  return { start: at, end, message };
}
function brokenString(text, start, breakAt) {
  const code = text.charCodeAt(breakAt);
  const message = code === BACKSLASH ? "this string holds an escape that JSON does not have. A backslash is written `\\\\`" : code >= 0 && code !== 10 && code !== 13 ? "this string holds a control character. Write it as `\\u` and four hexadecimal digits" : "this string is not closed on its line. A line break in a string is written `\\n`";
  return { start, end: Math.max(breakAt, start + 1), message };
}
function tooDeep(at, levels) {
  const message = `this is nested more than ${levels} levels deep, and is not read`;
  return { start: at, end: at + 1, message };
}
function foundEnd(text, at) {
  let end = at;
  while (end - at < 20 && isWordCharacter(text.charCodeAt(end))) end++;
  if (end > at || at >= text.length) return end;
  return at + String.fromCodePoint(text.codePointAt(at)).length;
}
function hint(text, at) {
  const found = text[at] ?? "";
  if (/[}\]]/.test(found) && /,\s*$/.test(text.slice(Math.max(0, at - 99), at)))
    return ". JSON has no comma behind the last one: take it away";
  if (found === "#" || /^\/[/*]/.test(text.slice(at, at + 2)))
    return ". JSON has no comments";
  return found === "'" ? ". JSON strings stand in double quotes" : "";
}

// src/syntax/json-scan.ts
var MAX_DEPTH = 1e3;
function scanJson(text) {
  const state = {
    text,
    at: skipBlank(text, 0),
    containers: new Int32Array(64),
    count: 0,
    open: [],
    mistake: void 0
  };
  while (scanValue(state) && scanAfterValue(state)) ;
  closeAtMistake(state);
  const { containers, mistake } = state;
  return { text, containers, mistake };
}
function scanValue(state) {
  const { text, at } = state;
  const code = text.charCodeAt(at);
  if (code === QUOTE) return scanString(state);
  if (code === OPEN_BRACE || code === OPEN_BRACKET)
    return scanOpening(state, code);
  const end = code === 45 || code >= 48 && code <= 57 ? numberEnd(text, at) : wordEnd(text, at);
  if (end === 0 || isWordCharacter(text.charCodeAt(end)))
    return expect(state, "a value");
  state.at = end;
  return true;
}
function scanAfterValue(state) {
  const { text } = state;
  for (; ; ) {
    state.at = skipBlank(text, state.at);
    if (state.open.length === 0)
      return state.at < text.length && expect(state, "the end of the file");
    const code = text.charCodeAt(state.at);
    const isObject = inObject(state);
    if (code === COMMA) {
      state.at = skipBlank(text, state.at + 1);
      return !isObject || scanKey(state);
    }
    if (code !== (isObject ? CLOSE_BRACE : CLOSE_BRACKET))
      return expect(state, isObject ? "a comma or `}`" : "a comma or `]`");
    close(state, state.at + 1);
  }
}
function scanOpening(state, code) {
  const { text } = state;
  if (state.open.length === MAX_DEPTH)
    return fail(state, tooDeep(state.at, MAX_DEPTH));
  open(state);
  const inside = state.at = skipBlank(text, state.at + 1);
  const isObject = code === OPEN_BRACE;
  if (text.charCodeAt(inside) === (isObject ? CLOSE_BRACE : CLOSE_BRACKET)) {
    close(state, inside + 1);
    return true;
  }
  if (isObject && !scanKey(state)) return false;
  return scanValue(state);
}
function scanKey(state) {
  const { text } = state;
  if (text.charCodeAt(state.at) !== QUOTE)
    return expect(state, "a key in double quotes");
  if (!scanString(state)) return false;
  state.at = skipBlank(text, state.at);
  if (text.charCodeAt(state.at) !== COLON) return expect(state, "a colon");
  state.at = skipBlank(text, state.at + 1);
  return true;
}
function scanString(state) {
  const { text, at } = state;
  const end = stringEnd(text, at);
  if (end < 0) return fail(state, brokenString(text, at, -end));
  state.at = end;
  return true;
}
function open(state) {
  const { count, containers } = state;
  if (count * 2 === containers.length) {
    state.containers = new Int32Array(containers.length * 2);
    state.containers.set(containers);
  }
  state.containers[count * 2] = state.at;
  state.open.push(count);
  state.count++;
}
function close(state, end) {
  const container = state.open.pop();
  state.containers[container * 2] = end;
  state.containers[container * 2 + 1] = state.count;
  state.at = end;
}
function inObject({ text, containers, open: open2 }) {
  return text.charCodeAt(containers[open2.at(-1) * 2]) === OPEN_BRACE;
}
function closeAtMistake(state) {
  while (state.open.length > 0) close(state, state.at);
}
function fail(state, mistake) {
  state.mistake = mistake;
  return false;
}
function expect(state, expected2) {
  return fail(state, unexpected(state.text, state.at, expected2));
}

// src/syntax/json.ts
function parseJson(source) {
  const scan = scanJson(source.text);
  const { mistake } = scan;
  const start = skipBlank(source.text, 0);
  const isRead = !mistake || mistake.start > start;
  return {
    value: isRead ? nodeAt(scan, start, 0) : void 0,
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
  const { text } = scan;
  switch (text.charCodeAt(start)) {
    case QUOTE:
      return stringAt(text, start);
    case OPEN_BRACE:
      return new LazyObject(scan, start, container);
    case OPEN_BRACKET:
      return new LazyArray(scan, start, container);
    case 116:
      return { kind: "boolean", start, end: start + 4, value: true };
    case 102:
      return { kind: "boolean", start, end: start + 5, value: false };
    case 110:
      return { kind: "null", start, end: start + 4 };
  }
  const end = numberEnd(text, start);
  return { kind: "number", start, end, value: Number(text.slice(start, end)) };
}
function stringAt(text, start) {
  const end = stringEnd(text, start);
  const raw = text.slice(start + 1, end - 1);
  const value = raw.includes("\\") ? JSON.parse(`"${raw}"`) : raw;
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
    this.start = start;
    this.end = scan.containers[container * 2];
    this.#scan = scan;
    this.#container = container;
  }
  get entries() {
    return this.#entries ??= readEntries(
      this.#scan,
      this.start,
      this.#container
    );
  }
};
var LazyArray = class {
  kind = "array";
  start;
  end;
  #scan;
  #container;
  #items = void 0;
  constructor(scan, start, container) {
    this.start = start;
    this.end = scan.containers[container * 2];
    this.#scan = scan;
    this.#container = container;
  }
  get items() {
    return this.#items ??= [...this.each()];
  }
  each() {
    return readItems(this.#scan, this.start, this.#container);
  }
};
function readEntries(scan, start, container) {
  const { text } = scan;
  const entries = [];
  const end = scan.containers[container * 2];
  let inner = container + 1;
  let at = skipBlank(text, start + 1);
  while (at < end && text.charCodeAt(at) === QUOTE) {
    const key = stringAt(text, at);
    const colon = skipBlank(text, key.end);
    const begin = skipBlank(text, colon + 1);
    if (colon >= end || begin >= end) break;
    const value = nodeAt(scan, begin, inner);
    entries.push({ key, value });
    if (isContainer(value)) inner = scan.containers[inner * 2 + 1];
    at = skipComma(text, value.end);
  }
  return entries;
}
function* readItems(scan, start, container) {
  const { text } = scan;
  const end = scan.containers[container * 2];
  let inner = container + 1;
  let at = skipBlank(text, start + 1);
  while (at < end && text.charCodeAt(at) !== CLOSE_BRACKET) {
    const item = nodeAt(scan, at, inner);
    yield item;
    if (isContainer(item)) inner = scan.containers[inner * 2 + 1];
    at = skipComma(text, item.end);
  }
}
function skipComma(text, at) {
  const next = skipBlank(text, at);
  return text.charCodeAt(next) === COMMA ? skipBlank(text, next + 1) : next;
}
function isContainer({ kind }) {
  return kind === "object" || kind === "array";
}

// src/syntax/hcl/json-dynamic.ts
function findDynamic(node, found) {
  let holds = false;
  if (node.kind === "array")
    for (const item of node.items) holds = findDynamic(item, found) || holds;
  else if (node.kind === "object")
    for (const { key, value } of node.entries) {
      if (key.value === "dynamic" && isDynamic(value)) {
        found.add(value);
        holds = true;
      }
      holds = findDynamic(value, found) || holds;
    }
  if (holds && isBlocks(node)) found.add(node);
  return holds;
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
  const nodes = node.kind === "array" ? node.items : [node];
  return nodes.filter((item) => item.kind === "object");
}

// src/syntax/text.ts
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

// src/syntax/json-text.ts
var escape = /\\(?:u[0-9a-fA-F]{4}|.)/g;
function jsonText(source, node) {
  const { start, end, value } = node;
  const length = end - start - 2;
  const pieces = value.length === length ? [{ text: value, start: start + 1, end: end - 1 }] : escapedPieces(source.text.slice(start + 1, end - 1), start + 1);
  return textFrom(source, pieces, start, end);
}
function escapedPieces(raw, base) {
  const pieces = [];
  const add = (text, from, to) => {
    if (from < to) pieces.push({ text, start: base + from, end: base + to });
  };
  let done = 0;
  for (const { 0: written, index } of raw.matchAll(escape)) {
    const end = index + written.length;
    add(raw.slice(done, index), done, index);
    add(JSON.parse(`"${written}"`), index, end);
    done = end;
  }
  add(raw.slice(done), done, raw.length);
  return pieces;
}

// src/syntax/hcl/json-relocate.ts
function placesOf(text) {
  const places = [];
  for (const { text: piece, start, end } of text.pieces) {
    const step = end - start === piece.length ? 1 : 0;
    for (let i = 0; i < piece.length; i++) places.push(start + i * step);
  }
  places.push(text.pieces.at(-1)?.end ?? text.start);
  return places;
}
function placeOf(places, at) {
  return places[Math.min(at, places.length - 1)];
}
function relocate(node, places) {
  return moved(node, places);
}
function relocateProblem(problem, { source }, places) {
  const { start, end } = problem.span;
  return {
    ...problem,
    span: spanOf(source, placeOf(places, start), placeOf(places, end))
  };
}
function moved(value, places) {
  if (Array.isArray(value))
    return value.flatMap(
      (item) => isTextPart(item) ? movedText(item, places) : [moved(item, places)]
    );
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [
      key,
      key === "start" || key === "end" ? placeOf(places, field) : moved(field, places)
    ])
  );
}
function isTextPart(item) {
  return typeof item === "object" && item !== null && item.kind === "text";
}
function movedText(part, places) {
  const { start: from, end: to, text } = part;
  if (to - from !== text.length)
    return [{ ...part, start: places[from], end: places[to] }];
  const parts = [];
  const isEscape2 = (at) => places[at + 1] - places[at] > 1;
  for (let at = from, next = from; at < to; at = next) {
    next = at + 1;
    if (!isEscape2(at)) while (next < to && !isEscape2(next)) next++;
    const [start, end] = [places[at], places[next]];
    const slice = text.slice(at - from, next - from);
    parts.push({ kind: "text", text: slice, start, end });
  }
  return parts;
}

// src/syntax/hcl/characters.ts
var TAB = 9;
var NEWLINE = 10;
var RETURN = 13;
var SPACE = 32;
var BANG = 33;
var QUOTE2 = 34;
var HASH = 35;
var DOLLAR = 36;
var PERCENT = 37;
var AMPERSAND = 38;
var LEFT_PAREN = 40;
var RIGHT_PAREN = 41;
var STAR = 42;
var PLUS = 43;
var COMMA2 = 44;
var MINUS = 45;
var DOT = 46;
var SLASH = 47;
var COLON2 = 58;
var LESS = 60;
var EQUALS = 61;
var GREATER = 62;
var QUESTION = 63;
var LEFT_BRACKET = 91;
var BACKSLASH2 = 92;
var RIGHT_BRACKET = 93;
var LEFT_BRACE = 123;
var PIPE = 124;
var RIGHT_BRACE = 125;
var TILDE = 126;
var STARTS_WORD = 1;
var CONTINUES_WORD = 2;
var CLASSES = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(character)) CLASSES[code] |= STARTS_WORD;
  if (/[A-Za-z0-9_-]/.test(character)) CLASSES[code] |= CONTINUES_WORD;
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function wordEnd2(text, at, end) {
  if (at >= end) return at;
  const first = text.charCodeAt(at);
  if (first < 128) {
    if ((CLASSES[first] & STARTS_WORD) === 0) return at;
  } else if (!isBeyondAscii(new RegExp("\\p{ID_Start}", "u"), text, at)) return at;
  let next = at + widthAt(text, at);
  while (next < end) {
    const code = text.charCodeAt(next);
    if (code < 128) {
      if ((CLASSES[code] & CONTINUES_WORD) === 0) break;
      next++;
    } else if (isBeyondAscii(new RegExp("\\p{ID_Continue}", "u"), text, next))
      next += widthAt(text, next);
    else break;
  }
  return next;
}
function isSpace(code) {
  if (code < 128) return code === SPACE || code >= TAB && code <= RETURN;
  if (code === 133) return true;
  return code !== 65279 && /\s/.test(String.fromCharCode(code));
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
  const { problems, source } = reader;
  if (problems.length >= MOST_PROBLEMS) return;
  const isLast = problems.length === MOST_PROBLEMS - 1;
  const rest = "; more mistakes follow that are not listed";
  problems.push({
    span: spanOf(source, start, Math.max(start, end)),
    severity: "warning",
    message: isLast ? message + rest : message
  });
}
function takeBack({ problems }, start, end) {
  const kept = problems.filter(
    ({ span }) => span.start < start || span.start >= end
  );
  problems.splice(0, problems.length, ...kept);
}
function expected(reader, what, hint2) {
  const { at } = reader;
  const [found, end] = foundAt(reader, at);
  const advice = hint2 === void 0 ? "" : `; ${hint2}`;
  complain(reader, `expected ${what}, but found ${found}${advice}`, at, end);
}
function fail2(reader, what, hint2) {
  if (!reader.failed) expected(reader, what, hint2);
  reader.failed = true;
}
function failAt(reader, message, start, end) {
  if (!reader.failed) complain(reader, message, start, end);
  reader.failed = true;
}
function invalid(start, end) {
  return { kind: "invalid", start, end };
}
function openedOn(reader, bracket, at) {
  return `close the \`${bracket}\` that was opened on line ${position(reader.source, at).line}`;
}
function foundAt(reader, at) {
  const { text, end } = reader;
  if (at >= end) return ["the end of the text", end];
  if (isLineBreak(text, at)) return ["the end of the line", at];
  if (text.charCodeAt(at) === QUOTE2) return ["a quoted string", at + 1];
  const behind = wordEnd2(text, at, end);
  if (behind > at) return [`\`${text.slice(at, behind)}\``, behind];
  const character = String.fromCodePoint(text.codePointAt(at));
  return [shownCharacter(character), at + character.length];
}
function shownCharacter(character) {
  if (character === "`") return "a backquote";
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Z}]/u.test(character))
    return `the character U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  return `\`${character}\``;
}

// src/syntax/hcl/blanks.ts
function skipBlanks(reader) {
  const { text, end, acrossLines } = reader;
  let at = reader.at;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === SPACE || code === TAB) at++;
    else if (code === NEWLINE || code === RETURN) {
      if (!acrossLines || !isLineBreak(text, at)) break;
      at++;
    } else if (code === HASH || code === SLASH) {
      const behind = commentEnd(reader, at);
      if (behind === at) break;
      at = behind;
    } else break;
  }
  reader.at = at;
}
function skipLines(reader) {
  const { acrossLines } = reader;
  reader.acrossLines = true;
  skipBlanks(reader);
  reader.acrossLines = acrossLines;
}
function isLineBreak(text, at) {
  const code = text.charCodeAt(at);
  return code === NEWLINE || code === RETURN && text.charCodeAt(at + 1) === NEWLINE;
}
function lineEnd(reader, at) {
  const newline = reader.text.indexOf("\n", at);
  if (newline === -1 || newline >= reader.end) return reader.end;
  return newline > at && reader.text.charCodeAt(newline - 1) === RETURN ? newline - 1 : newline;
}
function commentEnd(reader, at) {
  const { text } = reader;
  const second = text.charCodeAt(at + 1);
  let end = at;
  if (text.charCodeAt(at) === HASH || second === SLASH)
    end = lineEnd(reader, at);
  else if (second === STAR) end = blockCommentEnd(reader, at);
  if (end > at) reader.comments?.push({ start: at, end });
  return end;
}
function blockCommentEnd(reader, start) {
  const close3 = reader.text.indexOf("*/", start + 2);
  if (close3 !== -1 && close3 + 2 <= reader.end) return close3 + 2;
  complain(
    reader,
    "this comment is never closed; end it with `*/`",
    start,
    start + 2
  );
  return reader.end;
}

// src/syntax/hcl/reader.ts
var DEEPEST = 500;
function openReader(source, start = 0, end = source.text.length, comments) {
  return {
    source,
    text: end < source.text.length ? source.text.slice(0, end) : source.text,
    end,
    at: start,
    acrossLines: false,
    depth: 0,
    failed: false,
    effort: 10 * (end - start) + 1e4,
    unclosed: false,
    problems: [],
    comments
  };
}
function peek(reader, ahead = 0) {
  const at = reader.at + ahead;
  return at < reader.end ? reader.text.charCodeAt(at) : 0;
}

// src/syntax/hcl/heredoc-marks.ts
function heredocOpening({ text, end }, at) {
  if (text.charCodeAt(at) !== LESS || text.charCodeAt(at + 1) !== LESS)
    return void 0;
  const flush = text.charCodeAt(at + 2) === MINUS;
  const start = flush ? at + 3 : at + 2;
  const markerEnd = wordEnd2(text, start, end);
  if (markerEnd === start || markerEnd >= end || !isLineBreak(text, markerEnd))
    return void 0;
  const marker = text.slice(start, markerEnd);
  return { marker, flush, start: bodyStart(text, markerEnd), markerEnd };
}
function markerOnLine({ text, end }, line, marker) {
  let start = line;
  while (start < end && isBlankInLine(text.charCodeAt(start))) start++;
  if (!text.startsWith(marker, start)) return void 0;
  const behind = start + marker.length;
  let at = behind;
  while (at < end && isBlankInLine(text.charCodeAt(at))) at++;
  if (at < end && text.charCodeAt(at) !== NEWLINE) return void 0;
  return behind <= end ? { start, end: behind } : void 0;
}
function markerLine(reader, { marker, start }) {
  const { text, end } = reader;
  for (let line = start; line < end; ) {
    const found = markerOnLine(reader, line, marker);
    if (found) return found;
    const newline = text.indexOf("\n", line);
    if (newline === -1) return void 0;
    line = newline + 1;
  }
  return void 0;
}
function bodyStart(text, lineBreak) {
  return text.charCodeAt(lineBreak) === NEWLINE ? lineBreak + 1 : lineBreak + 2;
}
function isBlankInLine(code) {
  return code !== NEWLINE && isSpace(code);
}

// src/syntax/hcl/recovery.ts
function recoverTo(reader, closer) {
  const found = findBalanced(reader, closer);
  if (found === -1) return false;
  reader.at = found + 1;
  reader.failed = false;
  return true;
}
function spend(reader, effort) {
  reader.effort -= effort;
  return reader.effort > 0;
}
function beginsValue({ text, at, end }) {
  if (at >= end) return false;
  const code = text.charCodeAt(at);
  return code === QUOTE2 || code === LEFT_BRACE || code === LEFT_BRACKET || isDigit(code) || wordEnd2(text, at, end) > at;
}
function beginsItem({ text, at, end }) {
  let before = at - 1;
  while (before >= 0 && isBlank(text.charCodeAt(before))) before--;
  if (before >= 0 && text.charCodeAt(before) !== NEWLINE) return false;
  const behind = behindWord(text, at, end);
  return behind !== -1 && (opensBlock(text, behind) || isEquals(text, behind));
}
function beginsTopBlock({ text, end }, at) {
  if (!startsLine(text, at)) return false;
  const behind = behindWord(text, at, end);
  return behind !== -1 && opensBlock(text, behind);
}
function startsLine(text, at) {
  return at === 0 || text.charCodeAt(at - 1) === NEWLINE;
}
function beginsTopItem(reader, at) {
  const { text, end } = reader;
  if (!startsLine(text, at)) return false;
  const behind = behindWord(text, at, end);
  return behind !== -1 && (opensBlock(text, behind) || isEquals(text, behind));
}
function behindWord(text, at, end) {
  let next = wordEnd2(text, at, end);
  if (next === at) return -1;
  while (next < end && isBlank(text.charCodeAt(next))) next++;
  return next < end ? next : -1;
}
function opensBlock(text, at) {
  const code = text.charCodeAt(at);
  return code === LEFT_BRACE || code === QUOTE2;
}
function isEquals(text, at) {
  if (text.charCodeAt(at) !== EQUALS) return false;
  const next = text.charCodeAt(at + 1);
  return next !== EQUALS && next !== GREATER;
}
function isBlank(code) {
  return code === SPACE || code === TAB;
}
function findBalanced(reader, sought) {
  const { text, end } = reader;
  const open2 = [];
  const from = reader.at;
  let at = from;
  while (at < end) {
    if (!spend(reader, 1)) return -1;
    const code = text.charCodeAt(at);
    const inside = open2.at(-1);
    if (inside === QUOTE2) {
      if (isLineBreak(text, at) && sought !== NEWLINE) return -1;
      at = stepInString(text, at, open2);
      continue;
    }
    if (inside === void 0 && isSought(text, at, sought)) return at;
    if (beginsTopItem(reader, at) && at > from) return -1;
    const closer = closerOf(code);
    if (closer !== 0) open2.push(closer);
    else if (isCloser(code)) {
      if (inside === code) open2.pop();
      else if (inside !== void 0) return -1;
      else if (sought === NEWLINE && code === RIGHT_BRACE) return at;
      else if (sought !== NEWLINE) return -1;
    }
    const next = behindMark(reader, at, code);
    reader.effort -= next - at;
    at = next;
  }
  return sought === NEWLINE && open2.length === 0 ? end : -1;
}
function isSought(text, at, sought) {
  return sought === NEWLINE ? isLineBreak(text, at) : text.charCodeAt(at) === sought;
}
function behindMark(reader, at, code) {
  if (code === HASH || code === SLASH)
    return Math.max(at + 1, commentEnd(reader, at));
  if (code !== LESS) return at + 1;
  const opening = heredocOpening(reader, at);
  if (!opening) return at + 1;
  const close3 = markerLine(reader, opening);
  if (close3 === void 0) reader.effort -= reader.end - at;
  return close3?.end ?? at + 1;
}
function stepInString(text, at, open2) {
  const code = text.charCodeAt(at);
  if (code === BACKSLASH2) return isLineBreak(text, at + 1) ? at + 1 : at + 2;
  if (code === QUOTE2) open2.pop();
  else if (isLineBreak(text, at)) {
    open2.pop();
    return at;
  } else if (code === DOLLAR || code === PERCENT) {
    const next = text.charCodeAt(at + 1);
    if (next === code && text.charCodeAt(at + 2) === LEFT_BRACE) return at + 3;
    if (next === LEFT_BRACE) {
      open2.push(RIGHT_BRACE);
      return at + 2;
    }
  }
  return at + 1;
}
function closerOf(code) {
  if (code === LEFT_BRACE) return RIGHT_BRACE;
  if (code === LEFT_BRACKET) return RIGHT_BRACKET;
  if (code === LEFT_PAREN) return RIGHT_PAREN;
  return code === QUOTE2 ? QUOTE2 : 0;
}
function isCloser(code) {
  return code === RIGHT_BRACE || code === RIGHT_BRACKET || code === RIGHT_PAREN;
}

// src/syntax/hcl/calls.ts
function readCall(reader, word, start) {
  const name = readScopes(reader, word);
  if (reader.failed) return invalid(start, reader.at);
  const open2 = reader.at;
  const { acrossLines } = reader;
  reader.at++;
  reader.acrossLines = true;
  const parameters = [];
  const spread = readArguments(reader, parameters, open2);
  if (!reader.failed) reader.at++;
  else recoverTo(reader, RIGHT_PAREN);
  reader.acrossLines = acrossLines;
  return {
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
  while (peek(reader) === COLON2 && peek(reader, 1) === COLON2) {
    reader.at += 2;
    skipBlanks(reader);
    const end = wordEnd2(reader.text, reader.at, reader.end);
    if (end === reader.at) {
      fail2(reader, "the name of a function after `::`");
      return name;
    }
    name += "::" + reader.text.slice(reader.at, end);
    reader.at = end;
    skipBlanks(reader);
  }
  if (peek(reader) !== LEFT_PAREN)
    fail2(reader, "`(` after the name of a function");
  return name;
}
function readArguments(reader, into, open2) {
  for (; ; ) {
    skipBlanks(reader);
    if (peek(reader) === RIGHT_PAREN) return false;
    if (beginsItem(reader))
      fail2(reader, "a value or `)`", openedOn(reader, "(", open2));
    else into.push(readExpression(reader));
    if (reader.failed) return false;
    const code = peek(reader);
    if (code === RIGHT_PAREN) return false;
    if (code === COMMA2) reader.at++;
    else if (code === DOT && peek(reader, 1) === DOT && peek(reader, 2) === DOT)
      return readSpread(reader);
    else if (beginsValue(reader) && !beginsItem(reader))
      expected(reader, "a comma or `)`");
    else {
      fail2(reader, "a comma or `)`", openedOn(reader, "(", open2));
      return false;
    }
  }
}
function readSpread(reader) {
  reader.at += 3;
  skipBlanks(reader);
  if (peek(reader) !== RIGHT_PAREN) fail2(reader, "`)` right after `...`");
  return true;
}

// src/syntax/hcl/fors.ts
function isFor(reader) {
  return isKeyword(reader, "for");
}
function readIntroduction(reader) {
  let keyName;
  let valueName = readName(reader);
  if (!reader.failed && peek(reader) === COMMA2) {
    reader.at++;
    skipBlanks(reader);
    keyName = valueName;
    valueName = readName(reader);
  }
  if (reader.failed) return void 0;
  if (!isKeyword(reader, "in")) {
    fail2(reader, "`in` and a collection");
    return void 0;
  }
  passWord(reader, 2);
  const collection = readExpression(reader);
  return reader.failed ? void 0 : { keyName, valueName, collection };
}
function readFor(reader, start, closer) {
  passWord(reader, 3);
  const introduction = readIntroduction(reader);
  const result = introduction && readResult(reader, start, closer);
  if (!reader.failed) reader.at++;
  else recoverTo(reader, closer);
  const end = reader.at;
  if (!introduction || !result) return { kind: "invalid", start, end };
  const { keyName, valueName, collection } = introduction;
  const { key, value, condition, group } = result;
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
  if (peek(reader) !== COLON2) {
    fail2(reader, "`:` after the collection");
    return void 0;
  }
  reader.at++;
  skipBlanks(reader);
  let key;
  let value = readExpression(reader);
  if (reader.failed) return void 0;
  if (peek(reader) === EQUALS && peek(reader, 1) === GREATER) {
    key = value;
    reader.at += 2;
    skipBlanks(reader);
    value = readExpression(reader);
    if (reader.failed) return void 0;
  }
  const group = readEllipsis(reader);
  judgeForm(reader, closer === RIGHT_BRACE, key, value, group);
  const condition = readFilter(reader);
  if (!reader.failed && peek(reader) !== closer) {
    const [open2, close3] = closer === RIGHT_BRACE ? ["{", "}"] : ["[", "]"];
    fail2(reader, `\`if\` or \`${close3}\``, openedOn(reader, open2, start));
  }
  return { key, value, condition, group };
}
function readEllipsis(reader) {
  if (peek(reader) !== DOT) return false;
  if (peek(reader, 1) !== DOT || peek(reader, 2) !== DOT) return false;
  reader.at += 3;
  skipBlanks(reader);
  return true;
}
function readFilter(reader) {
  if (!isKeyword(reader, "if")) return void 0;
  passWord(reader, 2);
  return readExpression(reader);
}
function judgeForm(reader, isObject, key, value, group) {
  if (isObject && !key)
    complain(
      reader,
      "a `for` in braces needs `key => value`",
      value.start,
      value.end
    );
  if (!isObject && key)
    complain(
      reader,
      "a `for` in brackets has values without `key =>`; use braces for an object",
      key.start,
      key.end
    );
  if (!isObject && group)
    complain(
      reader,
      "`...` groups the values of an object; a `for` in brackets has none",
      reader.at,
      reader.at
    );
}
function readName(reader) {
  const { at } = reader;
  const end = wordEnd2(reader.text, at, reader.end);
  if (end === at) fail2(reader, "the name of a variable for `for`");
  passWord(reader, end - at);
  return reader.text.slice(at, end);
}
function isKeyword(reader, word) {
  const { text, at, end } = reader;
  return text.startsWith(word, at) && wordEnd2(text, at, end) === at + word.length;
}
function passWord(reader, length) {
  reader.at += length;
  skipBlanks(reader);
}

// src/syntax/hcl/tuples.ts
function readTuple(reader) {
  const start = reader.at;
  const { acrossLines } = reader;
  reader.at++;
  reader.acrossLines = true;
  skipBlanks(reader);
  const tuple = isFor(reader) ? readFor(reader, start, RIGHT_BRACKET) : readItems2(reader, start);
  reader.acrossLines = acrossLines;
  return tuple;
}
function readItems2(reader, start) {
  const items = [];
  while (peek(reader) !== RIGHT_BRACKET) {
    if (beginsItem(reader))
      fail2(reader, "a value or `]`", openedOn(reader, "[", start));
    else items.push(readExpression(reader));
    if (reader.failed) break;
    const code = peek(reader);
    if (code === COMMA2) {
      reader.at++;
      skipBlanks(reader);
    } else if (code !== RIGHT_BRACKET) {
      if (!beginsValue(reader) || beginsItem(reader)) {
        fail2(reader, "a comma or `]`", openedOn(reader, "[", start));
        break;
      }
      expected(reader, "a comma or `]`");
    }
  }
  if (!reader.failed) reader.at++;
  else recoverTo(reader, RIGHT_BRACKET);
  return { kind: "tuple", items, start, end: reader.at };
}

// src/syntax/hcl/trims.ts
function pushText(tokens, text, start, end) {
  tokens.push({ kind: "text", text, start, end });
}
function trimEnd(tokens, first, from) {
  for (let last = tokens.at(-1); tokens.length > first; last = tokens.at(-1)) {
    if (last?.kind !== "text" || last.end <= from) return;
    const kept = keptLength(last, from);
    if (kept === last.text.length) return;
    tokens.pop();
    if (kept > 0) {
      const text = last.text.slice(0, kept);
      return pushText(tokens, text, last.start, last.start + kept);
    }
    const before = tokens.at(-1);
    const isFirst = before?.kind !== "text" || before.end <= from;
    if (isFirst || tokens.length === first)
      return pushText(tokens, "", last.start, last.end);
  }
}
function dropEmptyTexts(tokens) {
  const isEmpty = (token) => token.kind === "text" && token.text === "";
  if (!tokens.some(isEmpty)) return tokens;
  const rest = tokens.filter((token) => !isEmpty(token));
  return rest.length === 1 && rest[0].kind === "interpolation" ? tokens : rest;
}
function keptLength({ text, start, end }, from) {
  const isPlain = text.length === end - start;
  const least = isPlain ? Math.max(0, from - start) : 0;
  let kept = text.length;
  while (kept > least && isSpace(text.charCodeAt(kept - 1))) kept--;
  return isPlain || kept === 0 ? kept : text.length;
}

// src/syntax/hcl/directives.ts
function composeDirectives(reader, tokens) {
  const kept = dropEmptyTexts(tokens);
  if (kept.every(isPart)) return kept;
  const open2 = [];
  let parts = [];
  for (const token of kept) {
    if (token.kind !== "directive") parts.push(token);
    else if (token.word === "if" || token.word === "for") {
      if (open2.length + reader.depth >= DEEPEST) complainOfDepth(reader, token);
      else {
        open2.push({
          directive: token,
          outer: parts,
          first: [],
          second: void 0
        });
        parts = open2.at(-1).first;
      }
    } else parts = turnOrEnd(reader, token, open2, parts);
  }
  while (open2.length > 0) {
    const { directive } = open2.at(-1);
    const { word, start, end } = directive;
    complain(reader, `this \`${word}\` has no \`%{ end${word} }\``, start, end);
    parts = close2(open2.pop(), end);
  }
  return parts;
}
function isPart(token) {
  return token.kind !== "directive";
}
function turnOrEnd(reader, { word, start, end }, open2, parts) {
  const last = open2.at(-1);
  const begun = last?.directive.word;
  if (last && word === `end${begun}`) return close2(open2.pop(), end);
  if (last && word === "else" && begun === "if" && !last.second)
    return last.second = [];
  const wanted = last ? `; \`%{ end${begun} }\` is still to come` : "";
  complain(
    reader,
    `this \`${word}\` belongs to nothing that is open${wanted}`,
    start,
    end
  );
  return parts;
}
function close2({ directive, outer, first, second }, end) {
  const { start, condition, introduction } = directive;
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
  else for (const part of first) outer.push(part);
  return outer;
}
function complainOfDepth(reader, { start, end }) {
  complain(
    reader,
    `more than ${DEEPEST} levels of nesting are not read`,
    start,
    end
  );
}

// src/syntax/hcl/indentation.ts
function removeIndentation(tokens) {
  const lines = [];
  let least = Number.POSITIVE_INFINITY;
  let isLineStart = true;
  for (const [index, token] of tokens.entries()) {
    if (isLineStart) {
      isLineStart = false;
      const indentation = token.kind === "text" ? indentationOf(token) : 0;
      if (indentation !== void 0) {
        least = Math.min(least, indentation);
        if (token.kind === "text") lines.push(index);
      }
    }
    if (token.kind === "text" && token.text.endsWith("\n")) isLineStart = true;
  }
  if (least === 0 || lines.length === 0) return;
  for (const index of lines) {
    const { text, start, end } = tokens[index];
    tokens[index] = {
      kind: "text",
      text: text.slice(least),
      start: start + least,
      end
    };
  }
}
function joinTexts(tokens, source) {
  const joined = [];
  let start = -1;
  let end = -1;
  const flush = () => {
    if (start !== -1)
      joined.push({
        kind: "text",
        text: source.slice(start, end),
        start,
        end
      });
    start = -1;
  };
  for (const token of tokens) {
    if (token.kind === "text" && token.text.length === token.end - token.start) {
      if (start === -1 || token.start !== end) {
        flush();
        start = token.start;
      }
      end = token.end;
    } else {
      flush();
      joined.push(token);
    }
  }
  flush();
  return joined;
}
function indentationOf({ text }) {
  let at = 0;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at === text.length && text.endsWith("\n") ? void 0 : at;
}

// src/syntax/hcl/sequences.ts
var WORDS = ["if", "else", "endif", "for", "endfor"];
function readSequence(reader, tokens) {
  const start = reader.at;
  const isDirective = peek(reader) === PERCENT;
  const { acrossLines } = reader;
  reader.at += peek(reader, 2) === TILDE ? 3 : 2;
  reader.acrossLines = true;
  skipBlanks(reader);
  const begin = reader.at;
  const value = isDirective ? void 0 : readExpression(reader);
  const directive = isDirective ? readDirective(reader) : void 0;
  const trims = peek(reader) === TILDE && peek(reader, 1) === RIGHT_BRACE;
  if (trims) reader.at++;
  if (peek(reader) !== RIGHT_BRACE) failToClose(reader, start);
  const isBroken = reader.failed;
  if (!isBroken) reader.at++;
  else if (!recoverTo(reader, RIGHT_BRACE)) stepBack(reader, begin);
  reader.acrossLines = acrossLines;
  const end = reader.at;
  if (directive) tokens.push({ ...directive, start, end });
  else
    tokens.push({
      kind: "interpolation",
      value: value && !isBroken ? value : invalid(begin, end),
      start,
      end
    });
  return trims;
}
function stepBack(reader, begin) {
  while (reader.at > begin && isSpace(reader.text.charCodeAt(reader.at - 1)))
    reader.at--;
}
function failToClose(reader, start) {
  const opening = reader.text.slice(start, start + 2);
  if (reader.at >= reader.end || /["\n\r]/.test(reader.text[reader.at]))
    return failAt(
      reader,
      `this \`${opening}\` is never closed; end it with \`}\``,
      start,
      start + 2
    );
  const isLater = reader.text.slice(start, reader.at).includes("\n");
  const escaped2 = opening[0] + opening;
  fail2(
    reader,
    "an operator or `}`",
    isLater ? openedOn(reader, opening, start) : `write \`${escaped2}\` where the text itself shall have \`${opening}\``
  );
}
function readDirective(reader) {
  const { text, at, end } = reader;
  const word = text.slice(at, wordEnd2(text, at, end));
  if (!isDirectiveWord(word)) {
    fail2(
      reader,
      "`if`, `else`, `endif`, `for` or `endfor`",
      "write `%%{` where the text itself shall have `%{`"
    );
    return void 0;
  }
  passWord(reader, word.length);
  const condition = word === "if" ? readExpression(reader) : void 0;
  const introduction = word === "for" ? readIntroduction(reader) : void 0;
  return { kind: "directive", word, condition, introduction };
}
function isDirectiveWord(word) {
  return WORDS.includes(word);
}

// src/syntax/hcl/template-lines.ts
function readTemplateLines(reader, tokens, marker) {
  const { text, end } = reader;
  let run = reader.at;
  let at = run;
  let line = at;
  while (at < end) {
    if (at === line && marker !== void 0) {
      const found = markerOnLine(reader, line, marker);
      if (found) {
        reader.at = found.end;
        return true;
      }
    }
    const code = text.charCodeAt(at);
    if (code === NEWLINE) {
      pushText(tokens, text.slice(run, at + 1), run, at + 1);
      at = run = line = at + 1;
    } else if (code !== DOLLAR && code !== PERCENT) at++;
    else if (isEscape(text, at, code)) {
      if (at > run) pushText(tokens, text.slice(run, at), run, at);
      pushText(tokens, text.slice(at + 1, at + 3), at, at + 3);
      at = run = at + 3;
    } else if (text.charCodeAt(at + 1) === LEFT_BRACE && at + 1 < end) {
      if (at > run) pushText(tokens, text.slice(run, at), run, at);
      if (text.charCodeAt(at + 2) === TILDE) trimEnd(tokens, 0, line);
      reader.at = at;
      const trims = readSequence(reader, tokens);
      reader.failed = false;
      at = run = reader.at;
      line = -1;
      if (trims) {
        at = run = trimStart(reader, tokens);
        if (text.charCodeAt(at - 1) === NEWLINE) line = at;
      }
    } else at++;
  }
  if (at > run) pushText(tokens, text.slice(run, at), run, at);
  reader.at = end;
  return false;
}
function isEscape(text, at, code) {
  return text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === LEFT_BRACE;
}
function trimStart(reader, tokens) {
  const { text, end } = reader;
  const from = reader.at;
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at)))
    if (text.charCodeAt(at++) === NEWLINE) break;
  if (at > from) pushText(tokens, "", from, at);
  return at;
}

// src/syntax/hcl/heredocs.ts
function readHeredoc(reader) {
  const start = reader.at;
  const opening = heredocOpening(reader, start);
  if (!opening) {
    fail2(
      reader,
      "a value",
      "a heredoc begins with `<<MARKER` and a line break right behind it"
    );
    return invalid(start, start);
  }
  const tokens = [];
  reader.at = opening.start;
  const isClosed = readTemplateLines(reader, tokens, opening.marker);
  if (!isClosed) endSomewhere(reader, opening, tokens, start);
  else if (isAtEnd(reader))
    complain(
      reader,
      `a line break must follow the closing \`${opening.marker}\``,
      reader.at - opening.marker.length,
      reader.at
    );
  if (opening.flush) removeIndentation(tokens);
  const parts = composeDirectives(reader, joinTexts(tokens, reader.text));
  return { kind: "template", form: "heredoc", parts, start, end: reader.at };
}
function isAtEnd({ text, at, end }) {
  let next = at;
  while (next < end && text.charCodeAt(next) !== NEWLINE) next++;
  return next === end;
}
function endSomewhere(reader, { marker, start, markerEnd }, tokens, open2) {
  failAt(
    reader,
    `this heredoc is never closed; \`${marker}\` must stand alone on a line below`,
    open2,
    markerEnd
  );
  const { text, end } = reader;
  if (!spend(reader, end - start)) return;
  for (let line = start; line !== 0 && line < end; ) {
    if (beginsTopBlock(reader, line)) {
      while (tokens.length > 0 && tokens.at(-1).start >= line) tokens.pop();
      takeBack(reader, line, end);
      reader.at = line;
      return;
    }
    line = text.indexOf("\n", line) + 1;
  }
}

// src/syntax/hcl/objects.ts
function readObject(reader) {
  const start = reader.at;
  const { acrossLines } = reader;
  reader.at++;
  reader.acrossLines = true;
  skipBlanks(reader);
  if (isFor(reader)) {
    const expression = readFor(reader, start, RIGHT_BRACE);
    reader.acrossLines = acrossLines;
    return expression;
  }
  reader.acrossLines = false;
  const entries = [];
  while (!reader.failed && peek(reader) !== RIGHT_BRACE)
    readEntry(reader, entries, start);
  if (!reader.failed) reader.at++;
  else recoverTo(reader, RIGHT_BRACE);
  reader.acrossLines = acrossLines;
  return { kind: "object", entries, start, end: reader.at };
}
function readEntry(reader, entries, open2) {
  if (reader.at >= reader.end || beginsTopBlock(reader, reader.at)) {
    const outside = firstOutside(reader, entries);
    if (outside !== -1) takeBack(reader, outside, reader.end);
    fail2(reader, "an entry or `}`", openedOn(reader, "{", open2));
    if (outside !== -1) reader.at = outside;
    return;
  }
  const key = readKey(reader);
  if (reader.failed) return;
  if (isEquals2(reader) || peek(reader) === COLON2) reader.at++;
  else if (beginsValue(reader)) expected(reader, "`=` after the key");
  else return fail2(reader, "`=` and a value after the key");
  skipBlanks(reader);
  entries.push({ key, value: readExpression(reader) });
  if (!reader.failed) readSeparator(reader, open2);
}
function firstOutside(reader, entries) {
  if (reader.at < reader.end) return -1;
  const first = entries.findIndex(
    ({ key }) => startsLine(reader.text, key.start)
  );
  const start = entries[first]?.key.start ?? -1;
  if (start === -1 || !spend(reader, reader.end - start)) return -1;
  entries.length = first;
  return start;
}
function readSeparator(reader, open2) {
  const code = peek(reader);
  if (code === COMMA2) {
    reader.at++;
    skipLines(reader);
  } else if (reader.at >= reader.end) return;
  else if (code === NEWLINE || isLineBreak(reader.text, reader.at))
    skipLines(reader);
  else if (code !== RIGHT_BRACE) {
    const wanted = "a comma, a new line or `}`";
    if (beginsValue(reader)) expected(reader, wanted);
    else fail2(reader, wanted, openedOn(reader, "{", open2));
  }
}
function readKey(reader) {
  const start = reader.at;
  const end = wordEnd2(reader.text, start, reader.end);
  if (end === start) return readExpression(reader);
  reader.at = end;
  skipBlanks(reader);
  if (isEquals2(reader) || peek(reader) === COLON2) {
    const isScope = peek(reader) === COLON2 && peek(reader, 1) === COLON2;
    if (!isScope) return bareWord(reader, start, end);
  }
  reader.at = start;
  const key = readExpression(reader);
  return key.end === end && key.kind !== "invalid" ? bareWord(reader, start, end) : key;
}
function bareWord(reader, start, end) {
  const text = reader.text.slice(start, end);
  return {
    kind: "template",
    form: "bare",
    parts: [{ kind: "text", text, start, end }],
    start,
    end
  };
}
function isEquals2(reader) {
  if (peek(reader) !== EQUALS) return false;
  const next = peek(reader, 1);
  return next !== EQUALS && next !== GREATER;
}

// src/syntax/hcl/escapes.ts
var SIMPLE = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"],
  ['"', '"'],
  ["\\", "\\"]
]);
function readEscape(reader, tokens) {
  const { text, at, end } = reader;
  const selector = String.fromCodePoint(text.codePointAt(at + 1) ?? 0);
  if (at + 1 >= end || selector === "\n" || selector === "\r") {
    pushText(tokens, "\\", at, at + 1);
    reader.at = at + 1;
    return;
  }
  const simple = SIMPLE.get(selector);
  const behind = at + 1 + selector.length;
  if (simple !== void 0) {
    pushText(tokens, simple, at, behind);
    reader.at = behind;
  } else if (selector === "u" || selector === "U") readUnicode(reader, tokens);
  else {
    complain(
      reader,
      `\`\\${selector}\` is no escape; write \`\\\\${selector}\` for a backslash`,
      at,
      behind
    );
    pushText(tokens, selector, at, behind);
    reader.at = behind;
  }
}
function readUnicode(reader, tokens) {
  const { text, at, end } = reader;
  const length = text[at + 1] === "u" ? 4 : 8;
  const digits = /^[0-9A-Fa-f]*/.exec(
    text.slice(at + 2, Math.min(end, at + 2 + length))
  )[0];
  const behind = at + 2 + digits.length;
  const code = Number.parseInt(digits, 16);
  const isCharacter = code <= 1114111 && !(code >= 55296 && code <= 57343);
  const isWhole = digits.length === length && isCharacter;
  if (!isWhole)
    complain(
      reader,
      digits.length < length ? `\`\\${text[at + 1]}\` needs ${length} hexadecimal digits` : `there is no character U+${digits}`,
      at,
      behind
    );
  const value = isWhole ? String.fromCodePoint(code) : text.slice(at, behind);
  pushText(tokens, value, at, behind);
  reader.at = behind;
}

// src/syntax/hcl/quoted.ts
function readQuoted(reader) {
  const { text, end } = reader;
  const start = reader.at;
  const tokens = [];
  let run = start + 1;
  let at = run;
  let first = 0;
  for (; ; ) {
    const code = at < end ? text.charCodeAt(at) : NEWLINE;
    if (code === QUOTE2 || code === NEWLINE || code === RETURN) {
      pushRun(tokens, text, run, at);
      reader.at = at;
      if (code === QUOTE2) reader.at++;
      else failUnclosed(reader, start);
      break;
    }
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    if (code === BACKSLASH2) {
      pushRun(tokens, text, run, at);
      reader.at = at;
      readEscape(reader, tokens);
      at = run = reader.at;
    } else if (code !== DOLLAR && code !== PERCENT) at++;
    else if (next === code && text.charCodeAt(at + 2) === LEFT_BRACE) {
      pushRun(tokens, text, run, at);
      pushText(tokens, text.slice(at + 1, at + 3), at, at + 3);
      at = run = at + 3;
    } else if (next === LEFT_BRACE) {
      pushRun(tokens, text, run, at);
      if (text.charCodeAt(at + 2) === TILDE) trimEnd(tokens, first, start);
      reader.at = at;
      const trims = readSequence(reader, tokens);
      if (reader.failed) {
        seekQuote(reader);
        break;
      }
      first = tokens.length;
      if (trims) trimStart2(reader, tokens);
      at = run = reader.at;
    } else at++;
  }
  const parts = composeDirectives(reader, tokens);
  return { kind: "template", form: "quoted", parts, start, end: reader.at };
}
function pushRun(tokens, text, run, at) {
  if (at > run) pushText(tokens, text.slice(run, at), run, at);
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
  const { text, end } = reader;
  let at = reader.at;
  while (at < end && text.charCodeAt(at) !== QUOTE2 && !isLineBreak(text, at))
    at++;
  const isHere = at < end && text.charCodeAt(at) === QUOTE2;
  reader.at = isHere ? at + 1 : at;
  reader.failed = !isHere;
}
function trimStart2(reader, tokens) {
  const { text, end } = reader;
  const from = reader.at;
  for (; ; ) {
    const { at: at2 } = reader;
    const code2 = at2 < end ? text.charCodeAt(at2) : NEWLINE;
    if (code2 === BACKSLASH2) {
      const escape2 = [];
      readEscape(reader, escape2);
      const part = escape2[0];
      if (part?.kind === "text" && isSpace(part.text.charCodeAt(0))) continue;
      tokens.push(...escape2);
      return;
    }
    if (code2 === NEWLINE || code2 === RETURN || !isSpace(code2)) break;
    reader.at++;
  }
  const { at } = reader;
  const code = at < end ? text.charCodeAt(at) : QUOTE2;
  const endsText = code === QUOTE2 || (code === DOLLAR || code === PERCENT) && text.charCodeAt(at + 1) === LEFT_BRACE;
  if (at > from && endsText) pushText(tokens, "", from, at);
}

// src/syntax/hcl/terms.ts
function readTerm(reader) {
  const code = peek(reader);
  if (code === QUOTE2) return readQuoted(reader);
  const behind = wordEnd2(reader.text, reader.at, reader.end);
  if (behind > reader.at) return readWord(reader, behind);
  if (isDigit(code)) return readNumber(reader);
  if (code === LEFT_BRACKET) return readTuple(reader);
  if (code === LEFT_BRACE) return readObject(reader);
  if (code === LEFT_PAREN) return readParentheses(reader);
  if (code === MINUS || code === BANG) return readUnary(reader);
  if (code === LESS && peek(reader, 1) === LESS) return readHeredoc(reader);
  const start = reader.at;
  fail2(reader, "a value");
  return invalid(start, start);
}
function readWord(reader, end) {
  const start = reader.at;
  const name = reader.text.slice(start, end);
  reader.at = end;
  skipBlanks(reader);
  const code = peek(reader);
  if (code === LEFT_PAREN || code === COLON2 && peek(reader, 1) === COLON2)
    return readCall(reader, name, start);
  reader.at = end;
  if (name === "true") return literal(true, start, end);
  if (name === "false") return literal(false, start, end);
  if (name === "null") return literal(null, start, end);
  return { kind: "name", name, start, end };
}
function literal(value, start, end) {
  return { kind: "literal", value, start, end };
}
function readNumber(reader) {
  const start = reader.at;
  const end = numberEnd2(reader);
  const text = reader.text.slice(start, end);
  const value = Number(text);
  reader.at = end;
  if (!Number.isNaN(value)) return literal(value, start, end);
  failAt(reader, `\`${text}\` is not a number`, start, end);
  return invalid(start, end);
}
function numberEnd2(reader) {
  const { text, end } = reader;
  let at = reader.at;
  let last = at;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) last = ++at;
    else if (code === DOT) at++;
    else if ((code | 32) === 101) {
      const sign = text.charCodeAt(at + 1);
      const digit = sign === PLUS || sign === MINUS ? at + 2 : at + 1;
      if (digit >= end || !isDigit(text.charCodeAt(digit))) break;
      last = at = digit + 1;
    } else break;
  }
  return last;
}
function readParentheses(reader) {
  const start = reader.at;
  const { acrossLines } = reader;
  reader.at++;
  reader.acrossLines = true;
  skipBlanks(reader);
  const inner = readExpression(reader);
  if (!reader.failed && peek(reader) !== RIGHT_PAREN)
    fail2(reader, "an operator or `)`", openedOn(reader, "(", start));
  if (!reader.failed) reader.at++;
  else recoverTo(reader, RIGHT_PAREN);
  reader.acrossLines = acrossLines;
  return { kind: "parentheses", inner, start, end: reader.at };
}
function readUnary(reader) {
  const start = reader.at;
  const operator = peek(reader) === MINUS ? "-" : "!";
  reader.at++;
  skipBlanks(reader);
  if (!enter(reader)) return invalid(start, reader.at);
  const operand = readOperand(reader);
  reader.depth--;
  return { kind: "unary", operator, operand, start, end: operand.end };
}

// src/syntax/hcl/traversals.ts
function readTraversals(reader, from) {
  let value = from;
  for (let count = reader.depth; !reader.failed; count++) {
    skipBlanks(reader);
    const code = peek(reader);
    if (code === DOT && !isEllipsis(reader)) value = readDot(reader, value);
    else if (code === LEFT_BRACKET) value = readIndex(reader, value);
    else break;
    if (count > DEEPEST) tooDeep2(reader);
  }
  return value;
}
function isEllipsis(reader) {
  return peek(reader, 1) === DOT && peek(reader, 2) === DOT;
}
function readDot(reader, of) {
  const dot = reader.at;
  reader.at++;
  skipBlanks(reader);
  return peek(reader) === STAR ? readAttributeSplat(reader, of, dot) : readStep(reader, of);
}
function readStep(reader, of) {
  const { at } = reader;
  const end = wordEnd2(reader.text, at, reader.end);
  if (end > at) {
    reader.at = end;
    const name = reader.text.slice(at, end);
    return { kind: "attribute", of, name, start: of.start, end };
  }
  if (isDigit(peek(reader))) return readOldIndex(reader, of);
  fail2(reader, "a name after the dot");
  return invalid(of.start, at);
}
function readOldIndex(reader, of) {
  const start = reader.at;
  const number = readNumber(reader);
  const text = reader.text.slice(start, number.end);
  if (!text.includes("."))
    return {
      kind: "index",
      of,
      key: number,
      start: of.start,
      end: number.end
    };
  const keys = text.split(".");
  complain(
    reader,
    `two indexes cannot be written as \`.${text}\`; write \`${keys.map((key) => `[${key}]`).join("")}\``,
    start,
    number.end
  );
  reader.failed = false;
  return indexes(of, keys, start);
}
function indexes(of, keys, start) {
  let value = of;
  let at = start;
  for (const text of keys) {
    const end = at + text.length;
    const key = {
      kind: "literal",
      value: Number(text),
      start: at,
      end
    };
    value = { kind: "index", of: value, key, start: of.start, end };
    at = end + 1;
  }
  return value;
}
function readIndex(reader, of) {
  const open2 = reader.at;
  reader.at++;
  const { acrossLines } = reader;
  skipBlanks(reader);
  if (peek(reader) === STAR) return readFullSplat(reader, of, open2);
  reader.acrossLines = true;
  skipBlanks(reader);
  const key = readExpression(reader);
  if (!reader.failed && peek(reader) !== RIGHT_BRACKET)
    fail2(reader, "`]` after the index", openedOn(reader, "[", open2));
  if (!reader.failed) reader.at++;
  else recoverTo(reader, RIGHT_BRACKET);
  reader.acrossLines = acrossLines;
  return { kind: "index", of, key, start: of.start, end: reader.at };
}
function readFullSplat(reader, of, open2) {
  reader.at++;
  skipBlanks(reader);
  if (peek(reader) !== RIGHT_BRACKET) {
    fail2(reader, "`]` right after `[*`");
    return invalid(of.start, reader.at);
  }
  reader.at++;
  const each = { kind: "each", start: open2, end: reader.at };
  reader.depth++;
  const item = reader.depth > DEEPEST ? (tooDeep2(reader), each) : readTraversals(reader, each);
  reader.depth--;
  return {
    kind: "splat",
    full: true,
    of,
    item,
    start: of.start,
    end: item.end
  };
}
function readAttributeSplat(reader, of, start) {
  reader.at++;
  let item = { kind: "each", start, end: reader.at };
  for (let count = reader.depth; !reader.failed; count++) {
    skipBlanks(reader);
    if (peek(reader) !== DOT || isEllipsis(reader)) break;
    reader.at++;
    skipBlanks(reader);
    if (peek(reader) === STAR)
      fail2(reader, "a name; use `[*]` for a splat within a splat");
    else item = readStep(reader, item);
    if (count > DEEPEST) tooDeep2(reader);
  }
  return {
    kind: "splat",
    full: false,
    of,
    item,
    start: of.start,
    end: item.end
  };
}

// src/syntax/hcl/expressions.ts
var OR = { operator: "||", precedence: 1 };
var AND = { operator: "&&", precedence: 2 };
var EQUAL = { operator: "==", precedence: 3 };
var UNEQUAL = { operator: "!=", precedence: 3 };
var BELOW = { operator: "<", precedence: 4 };
var ABOVE = { operator: ">", precedence: 4 };
var AT_MOST = { operator: "<=", precedence: 4 };
var AT_LEAST = { operator: ">=", precedence: 4 };
var ADD = { operator: "+", precedence: 5 };
var SUBTRACT = { operator: "-", precedence: 5 };
var MULTIPLY = { operator: "*", precedence: 6 };
var DIVIDE = { operator: "/", precedence: 6 };
var REMAINDER = { operator: "%", precedence: 6 };
function readExpression(reader) {
  if (!enter(reader)) return invalid(reader.at, reader.at);
  const condition = readOperation(reader, 1);
  const expression = !reader.failed && peek(reader) === QUESTION ? readConditional(reader, condition) : condition;
  reader.depth--;
  return expression;
}
function readOperand(reader) {
  const term = readTerm(reader);
  return reader.failed ? term : readTraversals(reader, term);
}
function enter(reader) {
  if (reader.depth < DEEPEST) {
    reader.depth++;
    return true;
  }
  tooDeep2(reader);
  return false;
}
function tooDeep2(reader) {
  failAt(
    reader,
    `more than ${DEEPEST} levels of nesting are not read`,
    reader.at,
    reader.at + 1
  );
}
function readOperation(reader, lowest) {
  let left = readOperand(reader);
  for (let count = 0; !reader.failed; count++) {
    const found = operatorAt(reader);
    if (found === void 0 || found.precedence < lowest) break;
    if (reader.depth + count > DEEPEST) {
      tooDeep2(reader);
      break;
    }
    reader.at += found.operator.length;
    skipBlanks(reader);
    const right = readOperation(reader, found.precedence + 1);
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
  reader.at++;
  skipBlanks(reader);
  const then = readExpression(reader);
  if (!reader.failed && peek(reader) !== COLON2)
    fail2(reader, "`:` and a value for when the condition is false");
  if (reader.failed) return invalid(condition.start, then.end);
  reader.at++;
  skipBlanks(reader);
  const otherwise = readExpression(reader);
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
  const code = peek(reader);
  if (code > PIPE) return void 0;
  const next = peek(reader, 1);
  switch (code) {
    case PIPE:
      return next === PIPE ? OR : void 0;
    case AMPERSAND:
      return next === AMPERSAND ? AND : void 0;
    case EQUALS:
      return next === EQUALS ? EQUAL : void 0;
    case BANG:
      return next === EQUALS ? UNEQUAL : void 0;
    case LESS:
      if (next === LESS) return void 0;
      return next === EQUALS ? AT_MOST : BELOW;
    case GREATER:
      return next === EQUALS ? AT_LEAST : ABOVE;
    case PLUS:
      return ADD;
    case MINUS:
      return SUBTRACT;
    case STAR:
      return MULTIPLY;
    case SLASH:
      return DIVIDE;
    case PERCENT:
      return REMAINDER;
    default:
      return void 0;
  }
}

// src/syntax/hcl/parse.ts
function parseTemplateText(source, start = 0, end = source.text.length) {
  const reader = openReader(source, start, end);
  const tokens = [];
  readTemplateLines(reader, tokens, void 0);
  const parts = composeDirectives(reader, joinTexts(tokens, source.text));
  const template = {
    kind: "template",
    form: "heredoc",
    parts,
    start,
    end
  };
  return { template, problems: inOrder(reader) };
}
function parseExpressionText(source, start = 0, end = source.text.length) {
  const reader = openReader(source, start, end);
  reader.acrossLines = true;
  skipBlanks(reader);
  const expression = readExpression(reader);
  if (!reader.failed && reader.at < end)
    fail2(reader, "an operator or the end of the value");
  return { expression, problems: inOrder(reader) };
}
function inOrder({ problems }) {
  return problems.sort((a, b) => a.span.start - b.span.start);
}

// src/syntax/hcl/json-expression.ts
function expressionOf(reader, node, reading) {
  const { start, end } = node;
  switch (node.kind) {
    case "string":
      return stringOf(reader, node, reading);
    case "array": {
      const items = node.items.map((it) => expressionOf(reader, it, reading));
      return { kind: "tuple", start, end, items };
    }
    case "object": {
      const entries = node.entries.map((it) => entryOf(reader, it, reading));
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
  if (reading === "expression") return wrappedExpression(reader, node);
  return reading === "template" && /[$%]\{/.test(node.value) ? templateOf(reader, node) : literalTemplate(reader.source, node);
}
function literalTemplate(source, node) {
  const { pieces, start, end } = jsonText(source, node);
  const parts = pieces.filter(({ text }) => text !== "").map((piece) => ({ kind: "text", ...piece }));
  return { kind: "template", start, end, form: "quoted", parts };
}
function templateOf(reader, node) {
  const { start, end } = node;
  const { parts } = readInside(reader, node, (source, from, to) => {
    const { template, problems } = parseTemplateText(source, from, to);
    return { node: template, problems };
  });
  return { kind: "template", start, end, form: "quoted", parts };
}
function wrappedExpression(reader, node) {
  return readInside(reader, node, (source, from, to) => {
    const { expression, problems } = parseExpressionText(source, from, to);
    return { node: expression, problems };
  });
}
function readInside(reader, node, read) {
  const { source } = reader;
  const { start, end, value } = node;
  if (value.length === end - start - 2) {
    const found2 = read(source, start + 1, end - 1);
    reader.problems.push(...found2.problems);
    return found2.node;
  }
  const text = jsonText(source, node);
  const places = placesOf(text);
  const copy = { file: source.file, text: value };
  const found = read(copy, 0, value.length);
  for (const problem of found.problems)
    reader.problems.push(relocateProblem(problem, text, places));
  return relocate(found.node, places);
}

// src/syntax/hcl/json-schema.ts
function body(readings, blocks = {}, rest = {}) {
  return {
    blocks: new Map(Object.entries(blocks)),
    readings: new Map(Object.entries(readings)),
    otherwise: "template",
    dynamic: false,
    ...rest
  };
}
function block(labels, body2) {
  return { labels, body: body2 };
}
var plain = body({});
var literal2 = body({}, {}, { otherwise: "literal" });
var nestedBody = body({}, {}, { dynamic: true });
var lifecycle = block(
  0,
  body(
    { ignore_changes: "expression", replace_triggered_by: "expression" },
    { precondition: block(0, plain), postcondition: block(0, plain) }
  )
);
var connection = block(0, plain);
var provisioner = block(
  1,
  body({ when: "expression", on_failure: "expression" }, { connection })
);
var resource = block(
  2,
  body(
    { depends_on: "expression", provider: "expression" },
    { lifecycle, provisioner, connection },
    { dynamic: true }
  )
);
var variable = body(
  {
    type: "expression",
    default: "literal",
    description: "literal",
    deprecated: "literal"
  },
  { validation: block(0, plain) }
);
var output = body(
  { description: "literal", depends_on: "expression", deprecated: "literal" },
  { precondition: block(0, plain) }
);
var module2 = body({
  source: "literal",
  version: "literal",
  providers: "expression",
  depends_on: "expression"
});
var terraform = body(
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
);
var fileBody = body(
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
      body({ alias: "literal", version: "literal" }, {}, { dynamic: true })
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
);
var dynamicBlock = block(
  1,
  body({ iterator: "expression" }, { content: block(0, nestedBody) })
);

// src/syntax/hcl/json.ts
function parseHclJson(source) {
  const { value, problems } = parseJson(source);
  const dynamic = /* @__PURE__ */ new Set();
  const reader = { source, problems, dynamic };
  const attributes = [];
  const blocks = [];
  if (value) {
    findDynamic(value, dynamic);
    for (const object of objectsIn(reader, value))
      readEntries2(reader, object, fileBody, attributes, blocks);
  }
  const body2 = { start: 0, end: source.text.length, attributes, blocks };
  return { source, body: body2, problems };
}
function objectsIn(reader, node) {
  const nodes = node.kind === "array" ? node.items : [node];
  return nodes.filter((item) => {
    if (item.kind !== "object" && item.kind !== "null") refuse(reader, item);
    return item.kind === "object";
  });
}
function refuse({ source, problems }, node) {
  problems.push({
    span: spanOf(source, node.start, node.end),
    severity: "warning",
    message: "expected an object or a list of objects: blocks stand here"
  });
}
function readEntries2(reader, object, kind, attributes, blocks) {
  for (const entry of object.entries) {
    const { key, value } = entry;
    if (key.value === "//") continue;
    const block2 = blockKind(reader, entry, kind);
    if (block2) readBlocks(reader, entry, block2, blocks);
    else
      attributes.push({
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
  const known = kind.blocks.get(key.value);
  if (known || !kind.dynamic || !dynamic.has(value)) return known;
  return key.value === "dynamic" ? dynamicBlock : { labels: 0, body: nestedBody };
}
function readBlocks(reader, { key, value }, kind, blocks) {
  const read = (node, labels, name) => {
    for (const object of objectsIn(reader, node)) {
      if (labels.length === kind.labels) {
        const start = node.kind === "array" ? object.start : name.start;
        blocks.push(blockOf(reader, key.value, labels, start, object, kind));
        continue;
      }
      for (const { key: key2, value: value2 } of object.entries)
        if (key2.value !== "//") read(value2, [...labels, labelOf(key2)], key2);
    }
  };
  read(value, [], key);
}
function blockOf(reader, type, labels, start, object, kind) {
  const { end } = object;
  const headerEnd = object.start + 1;
  const body2 = bodyOf(reader, object, kind.body);
  return { start, end, type, labels, body: body2, headerEnd };
}
function bodyOf(reader, object, kind) {
  const attributes = [];
  const blocks = [];
  readEntries2(reader, object, kind, attributes, blocks);
  const start = object.start + 1;
  const end = Math.max(start, object.end - 1);
  return { start, end, attributes, blocks };
}
function labelOf({ start, end, value }) {
  return { start, end, value };
}

// src/syntax/hcl/reference.ts
var import_node_fs = require("node:fs");
var import_node_path = __toESM(require("node:path"), 1);
async function askReference(text, limit) {
  const worker = startWorker(text);
  return new Promise((resolve) => {
    const finish = (answer) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => finish(null), limit);
    worker.once("message", finish);
    worker.once("error", () => finish(null));
    worker.once("exit", () => finish(null));
  });
}
var program = `
  const { parentPort, workerData } = require("node:worker_threads");
  const [json, error] = require(workerData.library).parseToString(workerData.text);
  parentPort.postMessage(error ? null : json);
`;
function startWorker(text) {
  const { Worker } = process.getBuiltinModule("node:worker_threads");
  const bundled = import_node_path.default.join(__dirname, "hcl-reference.js");
  const installed = "../../../node_modules/hcl2-parser";
  const library = (0, import_node_fs.existsSync)(bundled) ? bundled : import_node_path.default.join(__dirname, installed);
  const workerData = { library, text };
  return new Worker(program, { eval: true, execArgv: [], workerData });
}

// src/syntax/hcl/fallback.ts
var FILE_LIMIT = 5e3;
var RUN_LIMIT = 1e4;
async function askAgain(files, isDoubtful) {
  const until = Date.now() + RUN_LIMIT;
  const read = [];
  for (const file of files) {
    const left = Math.min(until - Date.now(), FILE_LIMIT);
    const asks = isDoubtful(file) && left > 0;
    const json = asks ? await askReference(file.source.text, left) : null;
    read.push(json === null ? file : readingOf(file, json));
  }
  return read;
}
function readingOf({ source, problems }, json) {
  const { body: body2 } = parseHclJson({ file: `${source.file}.json`, text: json });
  const [problem] = problems;
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

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

// src/formats/manifest.ts
var manifest_exports = {};
__export(manifest_exports, {
  readManifest: () => readManifest
});
module.exports = __toCommonJS(manifest_exports);

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

// src/syntax/comments.ts
function yamlComments(source, documents, word) {
  if (!word.test(source.text)) return [];
  const quoted2 = documents.flatMap(textsWithHash);
  const blocks = blocksOf(documents);
  const comments = [];
  const known3 = /* @__PURE__ */ new Map();
  const found = [...source.text.matchAll(/(?<=^|[ \t])#[^\r\n]*/gm)];
  for (const match3 of found.reverse()) {
    const [start, end] = [match3.index, match3.index + match3[0].length];
    if (!word.test(match3[0])) continue;
    if (quoted2.some((node) => node.start < start && start < node.end)) continue;
    const line = spokenFor(source, start, known3);
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
  const embedded = node.kind === "scalar" && /literal|folded/.test(node.style);
  return node.kind === "scalar" && !embedded && node.text.includes("#") ? [node] : [];
}
function spokenFor(source, offset, known3) {
  const { line, column } = position(source, offset);
  const before = lineText(source, line).slice(0, column - 1).trim();
  if (before !== "" && before !== "---") return line;
  let next = line + 1;
  while (next <= lineCount(source) && !known3.has(next)) {
    const text = lineText(source, next).trim();
    if (text === "") break;
    if (!text.startsWith("#") && !/^---(\s|$)/.test(text)) {
      known3.set(line, next);
      return next;
    }
    next++;
  }
  known3.set(line, known3.get(next));
  return known3.get(next);
}
function blocksOf(nodes) {
  const blocks = /* @__PURE__ */ new Map();
  const visit = (node, first) => {
    const end = position(node.source, Math.max(node.start, node.end - 1)).line;
    blocks.set(first, Math.max(blocks.get(first) ?? first, end));
    if (node.kind === "sequence")
      for (const item of node.items) visit(item, firstLine(item));
    if (node.kind === "mapping")
      for (const { key, value } of node.entries) visit(value, firstLine(key));
  };
  for (const node of nodes) visit(node, firstLine(node));
  return blocks;
}
function firstLine(node) {
  return position(node.source, node.start).line;
}

// src/syntax/node.ts
function nodeSpan(node) {
  return spanOf(node.source, node.start, node.end);
}

// src/syntax/view.ts
var VISITS_THROUGH_ALIASES = 1e5;
var NONE = [];
function viewDocument(node) {
  return follow(node, [], { left: VISITS_THROUGH_ALIASES });
}
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
function get(view, key) {
  return getAll(view, key).at(-1);
}
function getPath(view, ...path2) {
  return path2.reduce(
    (views, key) => views.flatMap((each) => getAll(each, key)),
    view ? [view] : []
  );
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

// node_modules/js-yaml/dist/js-yaml.mjs
var DEFAULT_SNIPPET_OPTIONS = /* @__PURE__ */ (() => ({
  maxLength: 79,
  indent: 1,
  linesBefore: 3,
  linesAfter: 2
}))();
function getLine(buffer, lineStart, lineEnd2, position2, maxLineLength) {
  let head = "";
  let tail = "";
  const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
  if (position2 - lineStart > maxHalfLength) {
    head = " ... ";
    lineStart = position2 - maxHalfLength + head.length;
  }
  if (lineEnd2 - position2 > maxHalfLength) {
    tail = " ...";
    lineEnd2 = position2 + maxHalfLength - tail.length;
  }
  return {
    str: head + buffer.slice(lineStart, lineEnd2).replace(/\t/g, "\u2192") + tail,
    pos: position2 - lineStart + head.length
  };
}
function padStart(string, max) {
  return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
  if (!mark.buffer) return null;
  const opts = {
    ...DEFAULT_SNIPPET_OPTIONS,
    ...options
  };
  const re = /\r?\n|\r|\0/g;
  const lineStarts = [0];
  const lineEnds = [];
  let match3;
  let foundLineNo = -1;
  while (match3 = re.exec(mark.buffer)) {
    lineEnds.push(match3.index);
    lineStarts.push(match3.index + match3[0].length);
    if (mark.position <= match3.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
  }
  if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
  let result = "";
  const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
  const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
  for (let i = 1; i <= opts.linesBefore; i++) {
    if (foundLineNo - i < 0) break;
    const line2 = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
    result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line2.str}
${result}`;
  }
  const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
  result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}
`;
  result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^
`;
  for (let i = 1; i <= opts.linesAfter; i++) {
    if (foundLineNo + i >= lineEnds.length) break;
    const line2 = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
    result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line2.str}
`;
  }
  return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
  let where = "";
  if (!exception.mark) return exception.reason;
  if (exception.mark.name) where += `in "${exception.mark.name}" `;
  where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
  if (!compact && exception.mark.snippet) where += `

${exception.mark.snippet}`;
  return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException2 extends Error {
  reason;
  mark;
  /**
  * Optional `mark` contains source snippet data. Usually, use
  * {@link YAMLException.throwAt} instead of passing it directly.
  */
  constructor(reason, mark) {
    super();
    this.name = "YAMLException";
    this.reason = reason;
    this.mark = mark;
    this.message = formatError(this, false);
    if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
  }
  /**
  * Returns the formatted error, omitting the source snippet in compact mode.
  */
  toString(compact) {
    return `${this.name}: ${formatError(this, compact)}`;
  }
  /**
  * Builds a YAMLException with a source snippet and throws it. `source` is
  * the raw input text; `position` is an offset into it.
  */
  static throwAt(source, position2, message, filename = "") {
    let line = 0;
    let lineStart = 0;
    for (let index = 0; index < position2; index++) {
      const ch = source.charCodeAt(index);
      if (ch === 10) {
        line++;
        lineStart = index + 1;
      } else if (ch === 13) {
        line++;
        if (source.charCodeAt(index + 1) === 10) index++;
        lineStart = index + 1;
      }
    }
    const mark = {
      name: filename,
      buffer: source,
      position: position2,
      line,
      column: position2 - lineStart
    };
    mark.snippet = makeSnippet(mark);
    throw new YAMLException2(message, mark);
  }
};
var EVENT_ID = /* @__PURE__ */ (() => ({
  DOCUMENT: 1,
  SEQUENCE: 2,
  MAPPING: 3,
  SCALAR: 4,
  ALIAS: 5,
  POP: 6
}))();
var SCALAR_STYLE = /* @__PURE__ */ (() => ({
  PLAIN: 1,
  SINGLE_QUOTED: 2,
  DOUBLE_QUOTED: 3,
  LITERAL_BLOCK: 4,
  FOLDED_BLOCK: 5
}))();
var COLLECTION_STYLE = /* @__PURE__ */ (() => ({
  BLOCK: 1,
  FLOW: 2
}))();
var CHOMPING_MODE = /* @__PURE__ */ (() => ({
  CLIP: 1,
  STRIP: 2,
  KEEP: 3
}))();
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
  switch (c) {
    case 48:
      return "\0";
    case 97:
      return "\x07";
    case 98:
      return "\b";
    case 116:
      return "	";
    case 9:
      return "	";
    case 110:
      return "\n";
    case 118:
      return "\v";
    case 102:
      return "\f";
    case 114:
      return "\r";
    case 101:
      return "\x1B";
    case 32:
      return " ";
    case 34:
      return '"';
    case 47:
      return "/";
    case 92:
      return "\\";
    case 78:
      return "\x85";
    case 95:
      return "\xA0";
    case 76:
      return "\u2028";
    case 80:
      return "\u2029";
    default:
      return "";
  }
}
var simpleEscapeCheck = /* @__PURE__ */ (() => new Array(256))();
var simpleEscapeMap = /* @__PURE__ */ (() => new Array(256))();
for (let i = 0; i < 256; i++) {
  simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
  simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
  if (c <= 65535) return String.fromCharCode(c);
  return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
  if (c >= 48 && c <= 57) return c - 48;
  return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  return 8;
}
function skipFoldedBreaks(input, position2, end) {
  let breaks = 0;
  while (position2 < end) {
    const ch = input.charCodeAt(position2);
    if (ch === 10) {
      breaks++;
      position2++;
    } else if (ch === 13) {
      breaks++;
      position2++;
      if (input.charCodeAt(position2) === 10) position2++;
    } else if (ch === 32 || ch === 9) position2++;
    else break;
  }
  return {
    position: position2,
    breaks
  };
}
function foldedBreaks(count) {
  if (count === 1) return " ";
  return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
  let result = "";
  let position2 = start;
  let captureStart = start;
  let captureEnd = start;
  while (position2 < end) {
    const ch = input.charCodeAt(position2);
    if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position2, end);
      result += foldedBreaks(fold.breaks);
      position2 = captureStart = captureEnd = fold.position;
    } else {
      position2++;
      if (ch !== 32 && ch !== 9) captureEnd = position2;
    }
  }
  return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
  let result = "";
  let position2 = start;
  let captureStart = start;
  let captureEnd = start;
  while (position2 < end) {
    const ch = input.charCodeAt(position2);
    if (ch === 39) {
      result += input.slice(captureStart, position2) + "'";
      position2 += 2;
      captureStart = captureEnd = position2;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position2, end);
      result += foldedBreaks(fold.breaks);
      position2 = captureStart = captureEnd = fold.position;
    } else {
      position2++;
      if (ch !== 32 && ch !== 9) captureEnd = position2;
    }
  }
  return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
  let result = "";
  let position2 = start;
  let captureStart = start;
  let captureEnd = start;
  while (position2 < end) {
    const ch = input.charCodeAt(position2);
    if (ch === 92) {
      result += input.slice(captureStart, position2);
      position2++;
      const escaped = input.charCodeAt(position2);
      if (escaped === 10 || escaped === 13) position2 = skipFoldedBreaks(input, position2, end).position;
      else if (escaped < 256 && simpleEscapeCheck[escaped]) {
        result += simpleEscapeMap[escaped];
        position2++;
      } else {
        let hexLength = escapedHexLen$1(escaped);
        let hexResult = 0;
        for (; hexLength > 0; hexLength--) {
          position2++;
          const digit = fromHexCode$1(input.charCodeAt(position2));
          hexResult = (hexResult << 4) + digit;
        }
        result += charFromCodepoint(hexResult);
        position2++;
      }
      captureStart = captureEnd = position2;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position2, end);
      result += foldedBreaks(fold.breaks);
      position2 = captureStart = captureEnd = fold.position;
    } else {
      position2++;
      if (ch !== 32 && ch !== 9) captureEnd = position2;
    }
  }
  return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
  const textIndent = indent < 0 ? 0 : indent;
  const region = input.slice(start, end).replace(/\r\n?/g, "\n");
  const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
  let result = "";
  let didReadContent = false;
  let emptyLines = 0;
  let atMoreIndented = false;
  for (const line of lines) {
    let column = 0;
    while (column < textIndent && line.charCodeAt(column) === 32) column++;
    if (indent < 0 || column >= line.length) {
      emptyLines++;
      continue;
    }
    const content = line.slice(textIndent);
    const first = content.charCodeAt(0);
    if (folded) {
      if (first === 32 || first === 9) {
        atMoreIndented = true;
        result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
      } else if (atMoreIndented) {
        atMoreIndented = false;
        result += "\n".repeat(emptyLines + 1);
      } else if (emptyLines === 0) {
        if (didReadContent) result += " ";
      } else result += "\n".repeat(emptyLines);
    } else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
    result += content;
    didReadContent = true;
    emptyLines = 0;
  }
  if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
  else if (chomping !== CHOMPING_MODE.STRIP) {
    if (didReadContent) result += "\n";
  }
  return result;
}
function getScalarValue(input, scalar) {
  if (scalar.valueStart === NO_RANGE$3) return "";
  const { valueStart, valueEnd } = scalar;
  if (scalar.fast) return input.slice(valueStart, valueEnd);
  switch (scalar.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return getSingleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return getDoubleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.LITERAL_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
    default:
      return getPlainValue(input, valueStart, valueEnd);
  }
}
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var NO_RANGE$1 = -1;
var HAS_OWN = /* @__PURE__ */ (() => Object.prototype.hasOwnProperty)();
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = /* @__PURE__ */ (() => String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`)();
var NS_TAG_CHAR = /* @__PURE__ */ (() => String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`)();
var PATTERN_TAG_URI = /* @__PURE__ */ (() => new RegExp(`^(?:${NS_URI_CHAR})*$`))();
var PATTERN_TAG_SUFFIX = /* @__PURE__ */ (() => new RegExp(`^(?:${NS_TAG_CHAR})+$`))();
var PATTERN_TAG_PREFIX = /* @__PURE__ */ (() => new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`))();
var DEFAULT_PARSER_OPTIONS = /* @__PURE__ */ (() => ({
  filename: "",
  maxDepth: 100
}))();
function addDocumentEvent(state, explicitStart, explicitEnd) {
  state.events.push({
    type: EVENT_ID.DOCUMENT,
    explicitStart,
    explicitEnd,
    directives: state.directives
  });
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.SEQUENCE,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.MAPPING,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function insertFlowPairMappingEvent(state, snapshot) {
  state.events.splice(snapshot.eventsLength, 0, {
    type: EVENT_ID.MAPPING,
    start: snapshot.position,
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1,
    style: COLLECTION_STYLE.FLOW
  });
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
  state.events.push({
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style,
    chomping,
    indent,
    fast
  });
}
function addAliasEvent(state, anchorStart, anchorEnd) {
  state.events.push({
    type: EVENT_ID.ALIAS,
    anchorStart,
    anchorEnd
  });
}
function addPopEvent(state) {
  state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
  addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
  return {
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1
  };
}
function snapshotState(state) {
  return {
    position: state.position,
    line: state.line,
    lineStart: state.lineStart,
    lineIndent: state.lineIndent,
    firstTabInLine: state.firstTabInLine,
    eventsLength: state.events.length
  };
}
function restoreState(state, snapshot) {
  state.position = snapshot.position;
  state.line = snapshot.line;
  state.lineStart = snapshot.lineStart;
  state.lineIndent = snapshot.lineIndent;
  state.firstTabInLine = snapshot.firstTabInLine;
  state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
  YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
  return c === 10 || c === 13;
}
function isWhiteSpace(c) {
  return c === 9 || c === 32;
}
function isWsOrEol(c) {
  return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
  return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
  return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
  return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
  if (c >= 48 && c <= 57) return c - 48;
  const lc = c | 32;
  if (lc >= 97 && lc <= 102) return lc - 97 + 10;
  return -1;
}
function escapedHexLen(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  if (c === 85) return 8;
  return 0;
}
function isSimpleEscape(c) {
  return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
  if (state.input.charCodeAt(state.position) === 10) state.position++;
  else {
    state.position++;
    if (state.input.charCodeAt(state.position) === 10) state.position++;
  }
  state.line++;
  state.lineStart = state.position;
  state.lineIndent = 0;
  state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
  let lineBreaks = 0;
  let ch = state.input.charCodeAt(state.position);
  let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
  while (ch !== 0) {
    while (isWhiteSpace(ch)) {
      hasSeparation = true;
      if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
      ch = state.input.charCodeAt(++state.position);
    }
    if (allowComments && hasSeparation && ch === 35) do
      ch = state.input.charCodeAt(++state.position);
    while (!isEol(ch) && ch !== 0);
    if (!isEol(ch)) break;
    consumeLineBreak(state);
    lineBreaks++;
    hasSeparation = true;
    ch = state.input.charCodeAt(state.position);
    while (ch === 32) {
      state.lineIndent++;
      ch = state.input.charCodeAt(++state.position);
    }
  }
  return lineBreaks;
}
function testDocumentSeparator(state, position2 = state.position) {
  const ch = state.input.charCodeAt(position2);
  if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position2 + 1) && ch === state.input.charCodeAt(position2 + 2)) {
    const following = state.input.charCodeAt(position2 + 3);
    return following === 0 || isWsOrEol(following);
  }
  return false;
}
function skipByteOrderMark(state) {
  if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
    state.position++;
    state.lineStart = state.position;
  }
}
function testDocumentBoundary(state) {
  if (state.position !== state.lineStart) return false;
  if (testDocumentSeparator(state)) return true;
  if (state.input.charCodeAt(state.position) !== 65279) return false;
  const snapshot = snapshotState(state);
  skipByteOrderMark(state);
  skipSeparationSpace(state, true);
  const ch = state.input.charCodeAt(state.position);
  const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
  restoreState(state, snapshot);
  return result;
}
function skipUntilLineEnd(state) {
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
  const match3 = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
  if (match3 !== null) {
    state.position = start + match3.index + match3[0].length - 1;
    throwError(state, "the stream contains non-printable characters");
  }
}
function readTagProperty(state, props, inFlow) {
  if (state.input.charCodeAt(state.position) !== 33) return false;
  if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
  const start = state.position;
  let isVerbatim = false;
  let isNamed = false;
  let tagHandle = "!";
  let ch = state.input.charCodeAt(++state.position);
  if (ch === 60) {
    isVerbatim = true;
    ch = state.input.charCodeAt(++state.position);
  } else if (ch === 33) {
    isNamed = true;
    tagHandle = "!!";
    ch = state.input.charCodeAt(++state.position);
  }
  let suffixStart = state.position;
  let tagName;
  if (isVerbatim) {
    while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
    if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
    tagName = state.input.slice(suffixStart, state.position);
    state.position++;
  } else {
    while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
      if (ch === 33) {
        if (!isNamed) {
          tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
          if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
          isNamed = true;
          suffixStart = state.position + 1;
        } else throwError(state, "tag suffix cannot contain exclamation marks");
      }
      ch = state.input.charCodeAt(++state.position);
    }
    tagName = state.input.slice(suffixStart, state.position);
    if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
  }
  if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
  if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
  props.tagStart = start;
  props.tagEnd = state.position;
  return true;
}
function readAnchorProperty(state, props) {
  if (state.input.charCodeAt(state.position) !== 38) return false;
  if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
  props.anchorStart = start;
  props.anchorEnd = state.position;
  return true;
}
function readAlias(state, props) {
  if (state.input.charCodeAt(state.position) !== 42) return false;
  if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
  addAliasEvent(state, start, state.position);
  return true;
}
function readFlowScalarBreak(state, nodeIndent) {
  skipSeparationSpace(state, false);
  if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 39) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 39) {
      if (state.input.charCodeAt(state.position + 1) === 39) {
        simple = false;
        state.position += 2;
        continue;
      }
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 34) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 34) {
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (ch === 92) {
      simple = false;
      const escaped = state.input.charCodeAt(++state.position);
      if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
      else if (isSimpleEscape(escaped)) state.position++;
      else {
        let hexLength = escapedHexLen(escaped);
        if (hexLength === 0) throwError(state, "unknown escape sequence");
        while (hexLength-- > 0) {
          state.position++;
          if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
        }
        state.position++;
      }
    } else if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  let chomping = CHOMPING_MODE.CLIP;
  let indent = -1;
  let detectedIndent = false;
  if (ch !== 124 && ch !== 62) return false;
  const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    const current = state.input.charCodeAt(state.position);
    const digit = fromDecimalCode(current);
    if (current === 43 || current === 45) {
      if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
      chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
      state.position++;
    } else if (digit >= 0) {
      if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
      if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
      indent = parentIndent + digit - 1;
      detectedIndent = true;
      state.position++;
    } else break;
  }
  let hadWhitespace = false;
  while (isWhiteSpace(state.input.charCodeAt(state.position))) {
    hadWhitespace = true;
    state.position++;
  }
  if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
  let contentIndent = detectedIndent ? indent : -1;
  let maxLeadingIndent = 0;
  const valueStart = state.position;
  let valueEnd = state.position;
  while (state.input.charCodeAt(state.position) !== 0) {
    const linePosition = state.position;
    let column = 0;
    while (state.input.charCodeAt(linePosition + column) === 32) column++;
    const first = state.input.charCodeAt(linePosition + column);
    if (first === 0) {
      if (contentIndent >= 0) {
        if (column > contentIndent) valueEnd = linePosition + column;
      } else if (column > 0) valueEnd = linePosition + column;
      break;
    }
    if (testDocumentBoundary(state)) break;
    if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
    if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
      if (first === 9 && column < parentIndent) {
        state.position = linePosition + column;
        throwError(state, "tab characters must not be used in indentation");
      }
      if (column >= parentIndent && column < maxLeadingIndent) {
        state.position = linePosition + column;
        throwError(state, "bad indentation of a mapping entry");
      }
    }
    if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
    const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
    if (first !== 0 && !isEol(first) && column < requiredIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    skipUntilLineEnd(state);
    valueEnd = state.position;
    if (isEol(state.input.charCodeAt(state.position))) {
      consumeLineBreak(state);
      valueEnd = state.position;
    }
  }
  checkPrintable(state, valueStart, valueEnd);
  addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
  return true;
}
function canStartPlainScalar(state, nodeContext) {
  const ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
  if (ch === 63 || ch === 45) {
    const following = state.input.charCodeAt(state.position + 1);
    if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
  }
  return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
  if (!canStartPlainScalar(state, nodeContext)) return false;
  const start = state.position;
  let end = state.position;
  let ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  let multiline = false;
  while (ch !== 0) {
    if (testDocumentBoundary(state)) break;
    if (ch === 58) {
      const following = state.input.charCodeAt(state.position + 1);
      if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
    } else if (ch === 35) {
      if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
    } else if (inFlow && isFlowIndicator(ch)) break;
    else if (isEol(ch)) {
      const savedPosition = state.position;
      const savedLine = state.line;
      const savedLineStart = state.lineStart;
      const savedLineIndent = state.lineIndent;
      skipSeparationSpace(state, false);
      if (state.lineIndent >= nodeIndent) {
        multiline = true;
        ch = state.input.charCodeAt(state.position);
        continue;
      }
      state.position = savedPosition;
      state.line = savedLine;
      state.lineStart = savedLineStart;
      state.lineIndent = savedLineIndent;
      break;
    }
    if (!isWhiteSpace(ch)) end = state.position + 1;
    ch = state.input.charCodeAt(++state.position);
  }
  if (end === start) return false;
  checkPrintable(state, start, end);
  addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
  return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
  const startLine = state.line;
  skipSeparationSpace(state, true);
  if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  const isMapping2 = ch === 123;
  const start = state.position;
  let readNext = true;
  if (ch !== 91 && ch !== 123) return false;
  const terminator = isMapping2 ? 125 : 93;
  if (isMapping2) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    skipFlowSeparationSpace(state, nodeIndent);
    let ch2 = state.input.charCodeAt(state.position);
    if (ch2 === terminator) {
      state.position++;
      addPopEvent(state);
      return true;
    } else if (!readNext) throwError(state, "missed comma between flow collection entries");
    else if (ch2 === 44) throwError(state, "expected the node content, but found ','");
    let isPair = false;
    let isExplicitPair = false;
    if (ch2 === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
      isPair = isExplicitPair = true;
      state.position += 1;
      skipFlowSeparationSpace(state, nodeIndent);
    }
    const entryLine = state.line;
    const entryStart = snapshotState(state);
    const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
    skipFlowSeparationSpace(state, nodeIndent);
    ch2 = state.input.charCodeAt(state.position);
    if ((isMapping2 || isExplicitPair || state.line === entryLine) && ch2 === 58) {
      isPair = true;
      state.position++;
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping2) {
        insertFlowPairMappingEvent(state, entryStart);
        if (!keyWasRead) addEmptyScalarEvent(state);
      } else if (!keyWasRead) addEmptyScalarEvent(state);
      if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping2) addPopEvent(state);
    } else if (isMapping2 && isPair) {
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
    } else if (isMapping2) addEmptyScalarEvent(state);
    else if (isPair) {
      insertFlowPairMappingEvent(state, entryStart);
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
      addPopEvent(state);
    }
    ch2 = state.input.charCodeAt(state.position);
    if (ch2 === 44) {
      readNext = true;
      state.position++;
    } else readNext = false;
  }
  throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
  if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
  addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
  while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
    if (state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const entryLine = state.line;
    state.position++;
    const hadBreak = skipSeparationSpace(state, true) > 0;
    if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
    if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
    else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
    skipSeparationSpace(state, true);
    if (state.lineIndent < nodeIndent || state.position >= state.length) break;
    if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
    if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
  }
  addPopEvent(state);
  return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
  let atExplicitKey = false;
  let detected = false;
  let mappingOpened = false;
  let pendingExplicitKey = false;
  if (state.firstTabInLine !== -1) return false;
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0) {
    if (!atExplicitKey && state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const following = state.input.charCodeAt(state.position + 1);
    const entryLine = state.line;
    if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
      if (!mappingOpened) {
        addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
        mappingOpened = true;
      }
      if (ch === 63) {
        if (atExplicitKey) addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = true;
      } else if (atExplicitKey) atExplicitKey = false;
      else {
        addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = false;
      }
      state.position += 1;
      pendingExplicitKey = true;
    } else {
      if (atExplicitKey) {
        addEmptyScalarEvent(state);
        atExplicitKey = false;
      }
      const beforeKey = snapshotState(state);
      if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
      if (state.line === entryLine) {
        ch = state.input.charCodeAt(state.position);
        while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
        if (ch === 58) {
          ch = state.input.charCodeAt(++state.position);
          if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
          if (!mappingOpened) {
            state.events.splice(beforeKey.eventsLength, 0, {
              type: EVENT_ID.MAPPING,
              start: beforeKey.position,
              anchorStart: props.anchorStart,
              anchorEnd: props.anchorEnd,
              tagStart: props.tagStart,
              tagEnd: props.tagEnd,
              style: COLLECTION_STYLE.BLOCK
            });
            mappingOpened = true;
          }
          detected = true;
          atExplicitKey = false;
          pendingExplicitKey = false;
        } else if (detected) throwError(state, "expected ':' after a mapping key");
        else {
          if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
            restoreState(state, beforeKey);
            return false;
          }
          return true;
        }
      } else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
      else {
        if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
          restoreState(state, beforeKey);
          return false;
        }
        return true;
      }
    }
    if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
    if (!atExplicitKey) {
      if (pendingExplicitKey) {
        addEmptyScalarEvent(state);
        pendingExplicitKey = false;
      }
    }
    skipSeparationSpace(state, true);
    ch = state.input.charCodeAt(state.position);
    if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
    else if (state.lineIndent < nodeIndent) break;
  }
  if (!detected) return false;
  if (atExplicitKey) addEmptyScalarEvent(state);
  if (mappingOpened) addPopEvent(state);
  return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
  if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
  state.depth++;
  let indentStatus = 1;
  let atNewLine = false;
  let hasContent = false;
  let propertyStart = null;
  const props = emptyProperties();
  let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
  let allowBlockCollections = allowBlockScalars;
  const allowBlockStyles = allowBlockScalars;
  if (allowToSeek && skipSeparationSpace(state, true)) {
    atNewLine = true;
    if (state.lineIndent > parentIndent) indentStatus = 1;
    else if (state.lineIndent === parentIndent) indentStatus = 0;
    else indentStatus = -1;
  }
  if (indentStatus === 1) while (true) {
    const ch = state.input.charCodeAt(state.position);
    const propertyState = snapshotState(state);
    if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
    if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
      const fallbackState = snapshotState(state);
      const flowIndent = parentIndent + 1;
      if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
        state.depth--;
        return true;
      }
      restoreState(state, fallbackState);
    }
    if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
    if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
    if (propertyStart === null) propertyStart = propertyState;
    if (skipSeparationSpace(state, true)) {
      atNewLine = true;
      allowBlockCollections = allowBlockStyles;
      if (state.lineIndent > parentIndent) indentStatus = 1;
      else if (state.lineIndent === parentIndent) indentStatus = 0;
      else indentStatus = -1;
    } else allowBlockCollections = false;
  }
  if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
  if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
    const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
    const blockIndent = state.position - state.lineStart;
    if (indentStatus === 1) {
      if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
      else {
        const ch = state.input.charCodeAt(state.position);
        if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
          const fallbackState = snapshotState(state);
          const propertyIndent = propertyStart.position - propertyStart.lineStart;
          restoreState(state, propertyStart);
          if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
          else restoreState(state, fallbackState);
        }
        if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
      }
    } else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
  }
  allowBlockScalars = allowBlockScalars && !hasContent;
  if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
    addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
    hasContent = true;
  }
  state.depth--;
  return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
  if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
  state.position++;
  const nameStart = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
  const name = state.input.slice(nameStart, state.position);
  const args = [];
  if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
  while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
    while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
    if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
    const start = state.position;
    while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
    args.push(state.input.slice(start, state.position));
  }
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  if (name === "YAML") {
    if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
    if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
    const match3 = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
    if (match3 === null) throwError(state, "ill-formed argument of the YAML directive");
    if (parseInt(match3[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
    state.directives.push({
      kind: "yaml",
      version: args[0]
    });
  } else if (name === "TAG") {
    if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
    const [handle, prefix] = args;
    if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
    if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
    if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
    state.tagHandlers[handle] = prefix;
    state.directives.push({
      kind: "tag",
      handle,
      prefix
    });
  }
  return true;
}
function readDocument(state) {
  state.directives = [];
  state.tagHandlers = /* @__PURE__ */ Object.create(null);
  let hasDirectives = false;
  skipSeparationSpace(state, true);
  while (readDirective(state)) {
    hasDirectives = true;
    skipSeparationSpace(state, true);
  }
  let explicitStart = false;
  let explicitEnd = false;
  let allowCompact = true;
  if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
    explicitStart = true;
    const markerLine = state.line;
    state.position += 3;
    skipSeparationSpace(state, true);
    allowCompact = state.line > markerLine;
  } else if (hasDirectives) throwError(state, "directives end mark is expected");
  const documentEventIndex = state.events.length;
  if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
    state.position += 3;
    skipSeparationSpace(state, true);
    return;
  }
  addDocumentEvent(state, explicitStart, false);
  if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
  skipSeparationSpace(state, true);
  if (state.position === state.lineStart && testDocumentSeparator(state)) {
    explicitEnd = state.input.charCodeAt(state.position) === 46;
    if (explicitEnd) {
      const markerLine = state.line;
      state.position += 3;
      skipSeparationSpace(state, true);
      if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
    }
  }
  const documentEvent = state.events[documentEventIndex];
  if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
  addPopEvent(state);
  if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
  const length = input.length;
  const state = {
    ...DEFAULT_PARSER_OPTIONS,
    ...options,
    input: `${input}\0`,
    length,
    position: 0,
    line: 0,
    lineStart: 0,
    lineIndent: 0,
    firstTabInLine: -1,
    depth: 0,
    directives: [],
    tagHandlers: /* @__PURE__ */ Object.create(null),
    events: []
  };
  const nullpos = input.indexOf("\0");
  if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
  while (state.position < state.length) {
    skipByteOrderMark(state);
    skipSeparationSpace(state, true);
    if (state.position >= state.length) break;
    const documentStart = state.position;
    readDocument(state);
    if (state.position === documentStart)
      throwError(state, "can not read a document");
  }
  return state.events;
}

// src/syntax/yaml-events.ts
function readEvents(text) {
  return parse(text, (offset) => offset);
}
var PAD = " ".repeat(100);
var MOST_REPAIRS = 1e3;
function readIndented(text) {
  const lines = [];
  let plain = text;
  for (let tries = 0; ; tries++) {
    const result = parse(withPads(plain, lines), withoutPads([...lines]));
    if ("events" in result || !result.indentation || tries === MOST_REPAIRS)
      return result;
    const tabs = /\t*$/.exec(plain.slice(0, result.at))[0].length;
    const line = plain.lastIndexOf("\n", result.at - 1) + 1;
    if (tabs > 0)
      plain = plain.slice(0, result.at - tabs) + " ".repeat(tabs) + plain.slice(result.at);
    else if (line > (lines.at(-1) ?? -1)) lines.push(line);
    else return result;
  }
}
function withPads(text, lines) {
  const parts2 = [0, ...lines].map((from, i) => text.slice(from, lines[i]));
  return parts2.join(PAD);
}
function withoutPads(repairs) {
  return (offset) => {
    let shift = 0;
    for (const repair of repairs) {
      const pad = repair + shift;
      if (offset <= pad) break;
      if (offset < pad + PAD.length) return repair;
      shift += PAD.length;
    }
    return offset - shift;
  };
}
function parse(text, original) {
  try {
    return { text, events: parseEvents(text, {}), original };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return {
      at: original(error.mark?.position ?? 0),
      reason: error.reason,
      // It gives no code; a test fails when its words change.
      indentation: error.reason === "deficient indentation"
    };
  }
}

// src/syntax/yaml-tree.ts
var styles = [
  "empty",
  "plain",
  "single",
  "double",
  "literal",
  "folded"
];
function buildTrees(source, { text, events, original }, base, into) {
  const at = (offset) => base + original(offset);
  const builder = {
    ...{ source, text, at, into },
    ...{ open: [], keys: [], anchors: /* @__PURE__ */ new Map(), last: base }
  };
  for (const event of events) {
    if (event.type === EVENT_ID.SCALAR) addScalar(builder, event);
    else if (event.type === EVENT_ID.POP) close(builder);
    else if (event.type === EVENT_ID.ALIAS) addAlias(builder, event);
    else if (event.type === EVENT_ID.DOCUMENT) builder.anchors = /* @__PURE__ */ new Map();
    else openCollection(builder, event);
  }
}
function openCollection(builder, event) {
  const start = builder.at(event.start);
  const tag = cut(builder.text, event.tagStart, event.tagEnd);
  const placed = { source: builder.source, start, end: start + 1, tag };
  const node = event.type === EVENT_ID.SEQUENCE ? { kind: "sequence", ...placed, items: [] } : { kind: "mapping", ...placed, entries: [] };
  remember(builder, event, node);
  place(builder, node);
  builder.keys[builder.open.push(node) - 1] = void 0;
  builder.last = Math.max(builder.last, node.end);
}
function close(builder) {
  const node = builder.open.pop();
  if (!node) return;
  if (/[[{]/.test(node.source.text[node.start] ?? ""))
    builder.last = behind(builder, /(?:[\s,]|#[^\n]*\n)*[\]}]/y);
  node.end = builder.last;
}
function behind({ source, last }, expected) {
  expected.lastIndex = last;
  return expected.test(source.text) ? expected.lastIndex : last;
}
function addScalar(builder, event) {
  const { source, text, at } = builder;
  const empty = event.valueStart < 0;
  const quote = event.style === 2 || event.style === 3 ? 1 : 0;
  const [start, end] = empty ? placeOfNothing(builder) : [at(event.valueStart) - quote, at(event.valueEnd) + quote];
  const node = {
    kind: "scalar",
    source,
    start,
    end,
    tag: cut(text, event.tagStart, event.tagEnd),
    text: event.fast ? text.slice(event.valueStart, event.valueEnd) : empty ? "" : getScalarValue(text, event),
    style: empty ? "empty" : styles[event.style]
  };
  remember(builder, event, node);
  place(builder, node);
  builder.last = Math.max(builder.last, end);
}
function placeOfNothing(builder) {
  const parent = builder.open.at(-1);
  const { last } = builder;
  if (parent?.kind !== "sequence" || parent.source.text[parent.start] !== "-")
    return [last, last];
  if (parent.items.length === 0) return [parent.start, parent.start + 1];
  const end = behind(builder, /(?:\s|#[^\n]*\n)*-/y);
  return [Math.max(last, end - 1), end];
}
function addAlias(builder, event) {
  const name = cut(builder.text, event.anchorStart, event.anchorEnd);
  const start = builder.at(event.anchorStart) - 1;
  const end = builder.at(event.anchorEnd);
  const target = builder.anchors.get(name);
  const { source } = builder;
  place(builder, { kind: "alias", source, start, end, tag: "", name, target });
  builder.last = Math.max(builder.last, end);
}
function place(builder, node) {
  const { open, keys } = builder;
  const parent = open.at(-1);
  if (!parent) {
    builder.into.push(node);
  } else if (parent.kind === "sequence") {
    parent.items.push(node);
  } else {
    const key = keys[open.length - 1];
    if (key) parent.entries.push({ key, value: node });
    keys[open.length - 1] = key ? void 0 : node;
  }
}
function remember(builder, event, node) {
  const name = cut(builder.text, event.anchorStart, event.anchorEnd);
  if (name !== "") builder.anchors.set(name, node);
}
function cut(text, start, end) {
  return start < 0 ? "" : text.slice(start, end);
}

// src/syntax/yaml.ts
function parseYaml(source) {
  const documents = [];
  const problems = [];
  const text = blankDirectives(source.text);
  for (let from = 0; from < text.length; ) {
    const failed = readPart(source, text, from, text.length, documents);
    if (!failed) break;
    const { before, after } = separatorsAround(text, from, failed.at);
    const begin = before.find(
      (end) => !readPart(source, text, from, end, documents)
    );
    const stillFails = !failed.indentation || readPart(source, text, begin ?? from, after, documents, readIndented);
    if (stillFails) problems.push(brokenAt(source, failed));
    from = after;
  }
  return { source, documents, problems };
}
function brokenAt(source, { at, reason }) {
  return {
    span: spanOf(source, at, Math.min(at + 1, source.text.length)),
    severity: "warning",
    message: `this YAML cannot be read: ${reason}. Correct it here, or leave the file out with --exclude`
  };
}
function blankDirectives(text) {
  return text.includes("%YAML") ? text.replace(/^%YAML[^\r\n]*/gm, (line) => " ".repeat(line.length)) : text;
}
function readPart(source, text, from, to, into, read = readEvents) {
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  const result = read(part);
  if ("reason" in result) return { ...result, at: from + result.at };
  buildTrees(source, result, from, into);
  return void 0;
}
function separatorsAround(text, from, failure) {
  const separator = /^---(?=\s|$)/gm;
  separator.lastIndex = from + 1;
  const before = [];
  for (let found = separator.exec(text); found; found = separator.exec(text)) {
    if (found.index >= failure && found.index > from)
      return { before: before.reverse(), after: found.index };
    before.push(found.index);
  }
  return { before: before.reverse(), after: text.length };
}

// src/formats/format.ts
var OUR_NAME = /portcullis/i;

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

// src/formats/compose/documents.ts
function openDocuments(world) {
  const given = /* @__PURE__ */ new Map();
  const known3 = /* @__PURE__ */ new Map();
  const besides = [];
  const problems = [];
  const read = (file) => {
    if (isOutside(file))
      return { refused: "it lies outside of the folder that is checked" };
    const text = world.read(file);
    if ("refused" in text) return text;
    const source = openSource(file, text.text);
    const parsed = parseYaml(source);
    problems.push(...parsed.problems);
    const comments = yamlComments(source, parsed.documents, OUR_NAME);
    const documents = parsed.documents.flatMap(
      (node) => viewDocument(node) ?? []
    );
    besides.push({ source, comments, documents });
    return documents;
  };
  return {
    ...{ besides, problems },
    add(document) {
      const { file } = document.node.source;
      const documents = given.get(file);
      if (documents) documents.push(document);
      else given.set(file, [document]);
    },
    given: () => [...given.keys()],
    of(file) {
      const found = given.get(file) ?? known3.get(file) ?? read(file);
      if (!given.has(file)) known3.set(file, found);
      return found;
    }
  };
}
function isOutside(file) {
  return file.startsWith("../") || /^(?:[A-Za-z]:)?[\\/]/.test(file);
}

// src/formats/compose/interpolate.ts
var DEEPEST = 100;
var LONGEST = 1e4;
var MOST_ORIGINS = 5;
var reference = /\$(?:\$|([A-Za-z_]\w*)|(\{))/g;
var body = /^([A-Za-z_]\w*)(?:(:?[-+?])([\s\S]*))?$/;
function interpolate(text, variables) {
  if (!text.value.includes("$")) return { text };
  const read = (assumeSet) => {
    const state2 = {
      ...{ variables, assumeSet, conditional: false, depth: 0 }
    };
    const pieces = replaceAll(text, state2);
    return {
      text: textFrom(text.source, pieces, text.start, text.end),
      state: state2
    };
  };
  const { text: asIs, state } = read(false);
  return {
    text: asIs,
    ...state.conditional && { ifSet: read(true).text },
    ...state.problem && { problem: state.problem }
  };
}
function replaceAll(text, state) {
  const pieces = [];
  const add = (more) => {
    for (const piece of more) pieces.push(piece);
  };
  let done = 0;
  for (const match3 of text.value.matchAll(reference)) {
    const from = match3.index;
    if (from < done) continue;
    const to = match3[2] ? closingBrace(text.value, from + 2) : from + match3[0].length;
    add(sliceText(text, done, from).pieces);
    add(replace(sliceText(text, from, to), state));
    done = to;
  }
  add(sliceText(text, done).pieces);
  return pieces;
}
function replace(written2, state) {
  const { value, start, end } = written2;
  if (value === "$$") return [{ text: "$", start, end }];
  const braced = value.startsWith("${");
  const inner = braced ? sliceText(written2, 2, value.length - 1) : sliceText(written2, 1);
  const parts2 = body.exec(inner.value);
  const broken = braced && !value.endsWith("}");
  if (!parts2 || broken || state.depth > DEEPEST) {
    state.problem ??= refuse(written2);
    const why2 = `${value} is no form that docker compose knows`;
    return [{ text: UNKNOWN, start, end, why: why2 }];
  }
  const [, name = "", operator = "", rest = ""] = parts2;
  const variable = state.variables.get(name);
  const branch = (message) => branchPieces(
    sliceText(inner, inner.value.length - rest.length),
    state,
    written2,
    message
  );
  const missing = !variable || operator.startsWith(":") && variable.value === "";
  if (operator.endsWith("+")) {
    if (!variable) state.conditional = true;
    const isSet = variable ? !missing : state.assumeSet;
    return isSet ? branch(`used when ${name} is set`) : [];
  }
  if (!missing) return substitute(name, variable, written2);
  if (operator.endsWith("-")) return branch(`the default of ${name}`);
  const why = `\${${name}} has no value in the files`;
  return [{ text: UNKNOWN, start, end, why }];
}
function substitute(name, variable, { start, end }) {
  const here = { span: textSpan(variable), message: `${name} is set here` };
  const origin = [here, ...originOf(variable)].slice(0, MOST_ORIGINS);
  if (variable.value.length > LONGEST) {
    const why = `\${${name}} stands for more than ${LONGEST} characters`;
    return [{ text: UNKNOWN, start, end, why, origin }];
  }
  if (unknownIn(variable) === void 0)
    return [{ text: variable.value, start, end, origin }];
  return variable.pieces.map((piece) => ({
    ...piece,
    ...{ start, end, origin }
  }));
}
function branchPieces(branch, state, { start, end }, message) {
  if (branch.value === "") return [];
  const span = spanOf(branch.source, branch.start, branch.end);
  const here = { span, message };
  state.depth++;
  const pieces = replaceAll(branch, state);
  state.depth--;
  return pieces.map((piece) => ({
    ...piece,
    ...{ start, end },
    origin: piece.origin ?? [here]
  }));
}
function refuse(written2) {
  return {
    span: textSpan(written2),
    severity: "warning",
    message: `docker compose refuses ${written2.value}. Write \${NAME} or \${NAME:-default}, and $$ for a dollar sign`
  };
}
function closingBrace(text, from) {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at + 1;
  }
  return text.length;
}

// src/formats/compose/dotenv.ts
var blank = /\s*(?:#[^\n]*(?:\n|$)\s*)*/y;
var assignment = /(?:export[^\S\n]+)?([\p{L}\p{N}_.\-[\]]*)[^\S\n]*(?:([=:])[^\S\n]*|(?=\n|$))/uy;
var quoted = /'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)"/y;
var unquoted = /(?:(?! #)[^\n])*/y;
var restOfLine = /[^\n]*/y;
function readDotenv(source) {
  const { text } = source;
  const variables = /* @__PURE__ */ new Map();
  const problems = [];
  let at = 0;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const match3 = pattern.exec(text);
    if (match3) at = pattern.lastIndex;
    return match3;
  };
  const expand2 = (pieces, start, end) => {
    const read = interpolate(textFrom(source, pieces, start, end), variables);
    if (read.problem) problems.push(read.problem);
    return read.text;
  };
  while (take(blank), at < text.length) {
    const begin = at;
    const [, name, separator] = take(assignment) ?? [];
    if (name === void 0) {
      take(restOfLine);
      problems.push(badLine(source, begin, at));
      continue;
    }
    if (separator === void 0) continue;
    const start = at;
    const quotes = take(quoted);
    if (quotes) {
      const [, single, double] = quotes;
      const value = single === void 0 ? expand2(unescape(double, start + 1, escape), start, at) : textFrom(
        source,
        unescape(single, start + 1, escapedQuote),
        ...[start, at]
      );
      variables.set(name, value);
    } else {
      const raw = take(unquoted)[0].trimEnd();
      const end = start + raw.length;
      take(restOfLine);
      if (/^['"]/.test(raw)) problems.push(badLine(source, begin, end));
      variables.set(name, expand2([{ text: raw, start, end }], start, end));
    }
  }
  return { variables, problems };
}
function badLine(source, start, end) {
  return {
    span: spanOf(source, start, end),
    severity: "warning",
    message: "this line sets no variable, and docker compose refuses it. Write NAME=value"
  };
}
var escape = /\\(?:[abfnrtv$"\\]|0[0-3][0-7]{2})/g;
var escapedQuote = /\\'/g;
var controls = {
  ...{ a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v" },
  $: "$$"
  // It is interpolated after this.
};
function unescape(text, base, pattern) {
  const pieces = [];
  const add = (text2, start, end) => {
    if (start < end)
      pieces.push({ text: text2, start: base + start, end: base + end });
  };
  let done = 0;
  for (const { 0: written2, index } of text.matchAll(pattern)) {
    const end = index + written2.length;
    add(text.slice(done, index), done, index);
    add(unescaped(written2.slice(1)), index, end);
    done = end;
  }
  add(text.slice(done), done, text.length);
  return pieces;
}
function unescaped(escaped) {
  return escaped.length > 1 ? String.fromCharCode(parseInt(escaped, 8)) : controls[escaped] ?? escaped;
}

// src/formats/compose/paths.ts
var import_node_path = __toESM(require("node:path"), 1);
function folderOf(file) {
  return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}
function pathFrom(folder, written2) {
  const joined = import_node_path.default.posix.isAbsolute(written2) ? import_node_path.default.posix.normalize(written2) : import_node_path.default.posix.join(folder || ".", written2);
  return joined.replace(/\/$/, "");
}
function isRemote(written2) {
  return /^(?:\w[\w+.-]*:\/\/|git@|github\.com\/|oci:)/.test(written2);
}

// src/formats/compose/environment.ts
function openEnvironment(world, envFiles) {
  const problems = [];
  const known3 = /* @__PURE__ */ new Map();
  const load = (file, required) => {
    const loaded = known3.get(file);
    if (loaded) return loaded;
    const read = world.read(file);
    const source = openSource(file, "text" in read ? read.text : "");
    const { variables, problems: found } = readDotenv(source);
    problems.push(...found);
    if ("refused" in read && (required || world.kind(file) !== "missing"))
      problems.push({
        span: spanOf(source, 0, 0),
        severity: "warning",
        message: `these variables were not read: ${read.refused}`
      });
    known3.set(file, variables);
    return variables;
  };
  const beside = (folder) => load(pathFrom(folder, ".env"), false);
  return {
    ...{ problems, beside },
    in: (folder) => envFiles.length > 0 ? new Map(envFiles.flatMap((each) => [...load(each, true)])) : beside(folder),
    below(outer, folder, files) {
      const inner = files.length > 0 ? files.flatMap((file) => [...load(file, true)]) : [...beside(folder)];
      return inner.length > 0 ? new Map([...inner, ...outer]) : outer;
    }
  };
}

// src/syntax/cidr.ts
var bits = { 4: 32, 6: 128 };
function parseCidr(text) {
  const [address = "", length, ...rest] = text.trim().split("/");
  if (rest.length > 0) return void 0;
  const version = address.includes(":") ? 6 : 4;
  const number2 = version === 6 ? readV6(address) : readV4(address);
  if (number2 === void 0) return void 0;
  if (length !== void 0 && !/^\d{1,3}$/.test(length)) return void 0;
  const prefix = length === void 0 ? bits[version] : Number(length);
  if (prefix > bits[version]) return void 0;
  return version === 6 && prefix >= 96 && number2 >> 32n === 0xffffn ? blockAt(4, number2 & 0xffffffffn, prefix - 96) : blockAt(version, number2, prefix);
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

// src/formats/values.ts
function known(value, span, origin) {
  return { known: true, value, span, ...origin?.length && { origin } };
}
function unknown(why, span, origin) {
  return { known: false, why, span, ...origin?.length && { origin } };
}

// src/formats/compose/layers.ts
var appends = () => false;
var replaces = () => true;
var replacesUnlessNull = (view) => !isScalar(view) || resolveScalar(view.node, "compose") !== null;
function isReset(view) {
  return view.node.tag === "!reset";
}
function takesBack(view) {
  return isReset(view) || view.node.tag === "!override";
}
function everSaid(layers, key, replace2) {
  const all = [];
  let standing2 = [];
  layers.forEach((layer2, at) => {
    const views = layer2.views.filter((view) => !isReset(view)).flatMap((view) => getAll(view, key));
    const taker = [...layer2.views, ...views].find(takesBack);
    const replacer = views.find((view) => !isReset(view) && replace2(view));
    const by = taker ?? replacer;
    if (by && standing2.length > 0) {
      const from = replacer ? 0 : at - layer2.takes;
      const left = standing2.filter((each) => each.at < from);
      for (const each of standing2)
        if (each.at >= from) each.taken = { at, by: nodeSpan(by.node) };
      standing2 = left;
    }
    for (const view of views) {
      if (isReset(view)) continue;
      const said = { view, layer: layer2, at };
      all.push(said);
      standing2.push(said);
    }
  });
  return all;
}
function lastSaid(layers, key, replace2) {
  return everSaid(layers, key, replace2).filter(({ taken }) => !taken);
}
function stack(below, top) {
  return [...below, { ...top, takes: below.length }];
}

// src/formats/compose/context.ts
function speaking(context, { layer: layer2, taken }) {
  const { variables, users } = layer2;
  return { ...context, variables, users, ...taken && { taken: taken.by } };
}
function valuesAt(mapping, key) {
  return getAll(mapping, key).filter((view) => !isReset(view));
}
function readText(context, view) {
  if (!isScalar(view) || isReset(view)) return void 0;
  const { source, start, end } = view.node;
  const value = resolveScalar(view.node, "compose");
  if (value === null) return void 0;
  if (typeof value === "number") {
    const text = textFrom(
      source,
      [{ text: `${value}`, start, end }],
      start,
      end
    );
    return { text };
  }
  const read = interpolate(scalarText(view.node), context.variables);
  if (read.problem) context.problems.push(read.problem);
  return read;
}
function fullText({ text, ifSet }) {
  return ifSet ?? text;
}
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

// src/formats/compose/networks.ts
var LONGEST_CHAIN = 100;
var insideOf = {
  host: "internet",
  none: "loopback",
  bridge: "network",
  lan: "private"
};
function attachmentOf(project, name, problems, visited = []) {
  const layers = project.services.get(name) ?? [];
  const profiles = lastSaid(layers, "profiles", appends);
  const certainty = profiles.some(({ view }) => itemsOf(view).length > 0) ? "possible" : "definite";
  const modes = ["network_mode", "net"].flatMap(
    (key) => textsSaid(layers, key, replacesUnlessNull, problems)
  );
  const shared = modes.find((each) => each.startsWith("service:"))?.slice(8);
  const path2 = [...visited, name];
  if (shared !== void 0 && project.services.has(shared) && !path2.includes(shared) && path2.length < LONGEST_CHAIN)
    return {
      ...attachmentOf(project, shared, problems, path2),
      ...{ sharedWith: shared, certainty }
    };
  const networks = (modes.length > 0 ? [] : networksOf(project, layers)).map(
    (network) => traitsOf(network, problems)
  );
  const isInAll = (trait) => networks.length > 0 && networks.every((each) => each[trait]);
  const mode = modes.find((each) => each === "host" || each === "none") ?? (networks.some(({ lan }) => lan) ? "lan" : "bridge");
  const { swarm } = project;
  const published = isInAll("internal") ? "network" : isInAll("loopback") && !swarm ? "loopback" : "internet";
  return { mode, inside: insideOf[mode], published, swarm, certainty };
}
function networksOf(project, layers) {
  const names = lastSaid(layers, "networks", appends).flatMap(namesIn);
  const used = names.length > 0 ? names : ["default"];
  return [...new Set(used)].map((name) => project.networks.get(name) ?? []);
}
function namesIn({ view, layer: layer2 }) {
  if (isMapping(view)) return pairsOf(view).map(({ key }) => key);
  const context = { variables: layer2.variables, problems: [] };
  return (isSequence(view) ? itemsOf(view) : []).flatMap(
    (item) => readText(context, item)?.text.value ?? []
  );
}
var known2 = /* @__PURE__ */ new WeakMap();
function traitsOf(network, problems) {
  const before = known2.get(network);
  if (before) return before;
  const last = (layers, key) => textsSaid(layers, key, replacesUnlessNull, problems).at(-1);
  const options = lastSaid(network, "driver_opts", appends).map(
    ({ view, layer: layer2 }) => ({ ...layer2, views: [view] })
  );
  const address = last(options, "com.docker.network.bridge.host_binding_ipv4");
  const traits = {
    lan: ["macvlan", "ipvlan"].includes(last(network, "driver") ?? ""),
    internal: last(network, "internal")?.toLowerCase() === "true",
    loopback: address !== void 0 && reachOf(address) === "loopback"
  };
  known2.set(network, traits);
  return traits;
}
function textsSaid(layers, key, replace2, problems) {
  return lastSaid(layers, key, replace2).flatMap(({ view, layer: layer2 }) => {
    const read = readText({ variables: layer2.variables, problems }, view);
    return read && unknownIn(read.text) === void 0 ? read.text.value : [];
  });
}
var widths = ["network", "unknown", "private", "internet"];
function reachThrough(daemon, published) {
  const port = daemon.facts["port"]?.[0];
  const own = daemon.facts["reach"]?.[0];
  if (!port?.known || own?.known !== true || own.value !== "network")
    return daemon;
  const [door] = published.filter(({ facts }) => leadsTo(facts, port.value)).map(({ facts }) => ({ place: facts["port"][0].span, ...reachIn(facts) })).sort((a, b) => b.width - a.width);
  if (!door || door.width === 0) return daemon;
  return {
    ...daemon,
    facts: { ...daemon.facts, reach: [{ ...own, value: door.reach }] },
    related: [
      ...daemon.related,
      { span: door.place, message: "it is reached through this port" }
    ]
  };
}
function reachIn(facts) {
  const value = facts["reach"]?.[0];
  const reach = value?.known ? String(value.value) : "unknown";
  const width = widths.indexOf(reach);
  return width < 0 ? { reach: "network", width: 0 } : { reach, width };
}
function leadsTo(facts, port) {
  const target = facts["port"]?.at(-1);
  const mechanism = facts["mechanism"]?.[0];
  const breadth = facts["breadth"]?.[0];
  return !facts["shadowed"] && mechanism?.known === true && mechanism.value === "publish" && !(breadth?.known === true && breadth.value === "one-of-several") && target?.known === true && target.value.from <= port.to && port.from <= target.value.to;
}

// src/formats/compose/occurrences.ts
function onceEach(exposures) {
  const known3 = /* @__PURE__ */ new Map();
  for (const exposure of exposures) {
    const { resource, facts, related } = exposure;
    const key = `${resource}
${what(exposure, Object.keys(facts))}`;
    const before = known3.get(key);
    if (!before || before.related.length < related.length)
      known3.set(key, exposure);
  }
  return [...known3.values()];
}
var meaning = ["port", "protocol", "mechanism", "breadth", "starts", "name"];
function withoutReplaced(exposures) {
  const taken = exposures.filter(isTaken);
  if (taken.length === 0) return [...exposures];
  const standing2 = new Set(
    exposures.filter((each) => !isTaken(each)).map((each) => what(each, meaning))
  );
  return exposures.filter(
    (each) => !isTaken(each) || !standing2.has(what(each, meaning))
  );
}
function isTaken({ facts }) {
  return facts["shadowed"] !== void 0;
}
function what({ kind, facts }, names) {
  const { file, start, end } = Object.values(facts)[0][0].span;
  const said = names.map((name) => [name, (facts[name] ?? []).map(bare)]);
  return JSON.stringify([kind, file, start, end, said]);
}
function bare(value) {
  return value.known ? value.value : value.why;
}

// src/formats/compose/project-files.ts
var baseNames = [
  ...["compose.yaml", "compose.yml"],
  ...["docker-compose.yml", "docker-compose.yaml"]
];
var overrideNames = [
  ...["compose.override.yml", "compose.override.yaml"],
  ...["docker-compose.override.yml", "docker-compose.override.yaml"]
];
function projectFiles(files, namedIn) {
  const folders = /* @__PURE__ */ new Map();
  for (const file of files) {
    const folder = folderOf(file);
    const others = folders.get(folder);
    if (others) others.push(file);
    else folders.set(folder, [file]);
  }
  const projects = [...folders].flatMap(([folder, inside]) => {
    const named = namedIn(folder);
    const together = named.length > 0 ? [...named] : byDefault(inside);
    return together.length > 0 ? [{ files: together, folder }] : [];
  });
  const placed = new Set(projects.flatMap((project) => project.files));
  const alone = files.filter((file) => !placed.has(file)).map((file) => ({ files: [file], folder: folderOf(file) }));
  const place2 = new Map(files.map((file, i) => [file, i]));
  const placeOf3 = (project) => Math.min(...project.files.map((file) => place2.get(file) ?? Infinity));
  return [...projects, ...alone].sort((a, b) => placeOf3(a) - placeOf3(b));
}
function byDefault(files) {
  const first = (names) => names.flatMap(
    (name) => files.filter((file) => file.slice(file.lastIndexOf("/") + 1) === name)
  ).slice(0, 1);
  const base = first(baseNames);
  return base.length > 0 ? [...base, ...first(overrideNames)] : [];
}

// src/formats/compose/extends.ts
var LONGEST_CHAIN2 = 100;
var MOST_USERS = 5;
function settleExtends(loading, siblings, name, path2 = []) {
  const { services: services3, settled } = siblings;
  const layers = services3.get(name) ?? [];
  if (settled.has(name)) return layers;
  const extending = layers.findLast(
    (layer2) => !layer2.settled && extendsOf(layer2).length > 0
  );
  const parents = extending ? parentsOf(loading, siblings, name, extending, path2) : [];
  const own = layers.at(-1);
  loading.budget.left -= parents.length;
  const whole = parents.length === 0 || !own || loading.budget.left < 0 ? layers : stack([...parents, ...layers.slice(0, -1)], own);
  if (loading.budget.left < 0 && extending)
    loading.problems.push(tooMuch(extendsOf(extending)[0]));
  const done = whole.map((layer2) => ({ ...layer2, settled: true }));
  services3.set(name, done);
  settled.add(name);
  return done;
}
function extendsOf({ views }) {
  return views.flatMap((view) => valuesAt(view, "extends"));
}
function parentsOf(loading, siblings, name, layer2, path2) {
  const value = extendsOf(layer2).at(-1);
  const { variables } = layer2;
  const context = { variables, problems: loading.problems };
  const text = (each) => {
    const read = each && readText(context, each);
    return read && fullText(read).value;
  };
  const refuse2 = (message) => {
    loading.problems.push(problemAt(value, message));
    return [];
  };
  const service = text(isMapping(value) ? get(value, "service") : value);
  const file = isMapping(value) ? text(get(value, "file")) : void 0;
  if (service === void 0)
    return refuse2("docker compose refuses this: extends names no service");
  if (file !== void 0 && isRemote(file))
    return refuseRemote(loading, value, file);
  const there = file === void 0 ? siblings : siblingsIn(loading, siblings, file, variables);
  if ("refused" in there)
    return refuse2(`what ${name} extends was not read: ${there.refused}`);
  if (!there.services.has(service))
    return refuse2(
      `docker compose refuses this: there is no service ${service} in ${there.file}`
    );
  const here = `${siblings.file}
${name}`;
  if (path2.includes(here) || path2.length > LONGEST_CHAIN2)
    return refuse2("docker compose refuses this: it extends itself");
  const user = {
    span: nodeSpan(value.node),
    message: `services.${name} extends it here`
  };
  return settleExtends(loading, there, service, [...path2, here]).map(
    (layer3) => ({
      ...layer3,
      users: [...layer3.users, user].slice(0, MOST_USERS)
    })
  );
}
function siblingsIn(loading, siblings, written2, variables) {
  const file = pathFrom(siblings.folder, written2);
  const opened = siblings.files.get(file);
  if (opened) return opened;
  const found = loading.documents.of(file);
  if ("refused" in found) return { refused: `${file}: ${found.refused}` };
  const services3 = /* @__PURE__ */ new Map();
  for (const document of found)
    for (const [name, layers] of layersOf(servicesOf(document), variables))
      layOn(services3, name, layers);
  loading.budget.left -= services3.size;
  const there = {
    ...{ file, folder: folderOf(file), services: services3 },
    ...{ settled: /* @__PURE__ */ new Set(), files: siblings.files }
  };
  siblings.files.set(file, there);
  return there;
}
function refuseRemote(loading, view, file) {
  loading.problems.push(notFetched(view, file));
  return [];
}
function notFetched(view, written2) {
  return {
    ...problemAt(view, `${written2} is not fetched, and was not checked`),
    severity: "note"
  };
}
function tooMuch(view) {
  return problemAt(
    view,
    "this brings more services than anybody writes, and what lies beyond was not checked"
  );
}
function problemAt({ node }, message) {
  return { span: nodeSpan(node), severity: "warning", message };
}

// src/formats/compose/include.ts
var DEEPEST2 = 100;
function includeInto(loading, own, include, scope) {
  for (const each of isSequence(include) ? itemsOf(include) : [include])
    if (!isReset(each)) includeOne(loading, own, each, scope);
}
function includeOne(loading, own, view, scope) {
  const { problems, budget, environment } = loading;
  const said = (key) => isMapping(view) ? valuesAt(view, key).flatMap((each) => written(loading, each, scope)) : [];
  const paths = isMapping(view) ? said("path") : written(loading, view, scope);
  const [main] = paths;
  if (!main) return;
  const files = paths.flatMap((each) => fileOf(loading, each, scope) ?? []);
  const [first] = files;
  if (first === void 0) return;
  if (scope.including.includes(first)) {
    const message = "docker compose refuses this: the file includes itself";
    problems.push(problemAt(main.view, message));
    return;
  }
  const directory = said("project_directory").at(-1);
  const folder = directory ? pathFrom(scope.folder, directory.text) : folderOf(first);
  const envFiles = said("env_file").filter(({ text }) => text !== "/dev/null").map(({ text }) => pathFrom(scope.folder, text));
  const variables = environment.below(scope.variables, folder, envFiles);
  if (--budget.left < 0 || scope.including.length > DEEPEST2) {
    problems.push(tooMuch(main.view));
    return;
  }
  const { including } = scope;
  const found = loadResources(loading, files, { variables, folder, including });
  const user = { span: nodeSpan(main.view.node), message: "included here" };
  budget.left -= found.services.size;
  for (const kind of ["services", "networks"])
    for (const [name, layers] of found[kind]) {
      const there = own[kind].get(name) ?? [];
      if (isThere(there, layers)) continue;
      const users = (layer2) => [...layer2.users, user];
      budget.left -= layers.length;
      own[kind].set(name, [
        ...layers.map((layer2) => ({
          ...layer2,
          ...{ settled: true, users: users(layer2).slice(0, 5) }
        })),
        ...there
      ]);
    }
}
function isThere(there, layers) {
  const nodes = new Set(
    there.flatMap(({ views }) => views.map(({ node }) => node))
  );
  return layers.every(
    ({ views }) => views.every(({ node }) => nodes.has(node))
  );
}
function written({ problems }, view, { variables }) {
  const views = isSequence(view) ? itemsOf(view) : [view];
  return views.flatMap((each) => {
    const read = readText({ variables, problems }, each);
    return read ? [{ view: each, text: fullText(read).value }] : [];
  });
}
function fileOf({ documents, problems }, { view, text }, { folder }) {
  if (isRemote(text)) {
    problems.push(notFetched(view, text));
    return void 0;
  }
  const file = pathFrom(folder, text);
  const found = documents.of(file);
  if (Array.isArray(found)) return file;
  const { refused } = found;
  problems.push(problemAt(view, `${file} was not read: ${refused}`));
  return void 0;
}

// src/formats/compose/root-keys.ts
var rootKeys = /* @__PURE__ */ new Set([
  ...["version", "name", "include", "services", "models"],
  ...["networks", "volumes", "secrets", "configs"]
]);
function isRootKey(key) {
  return rootKeys.has(key) || key.startsWith("x-") || key === "<<";
}

// src/formats/compose/project.ts
var LAYERS_FROM_ELSEWHERE = 2e4;
function loadProject(environment, documents, files, folder) {
  const problems = [];
  const budget = { left: LAYERS_FROM_ELSEWHERE };
  const loading = { documents, environment, problems, budget };
  const variables = environment.in(folder);
  const scope = { variables, folder: folderOf(files[0]), including: [] };
  const resources = loadResources(loading, files, scope);
  const swarm = files.some((file) => /(?:stack|swarm)[^/]*$/i.test(file)) || [...resources.services.values()].some(isForSwarm);
  return {
    project: { ...resources, swarm },
    problems,
    reachesOut: budget.left < LAYERS_FROM_ELSEWHERE
  };
}
function loadResources(loading, files, scope) {
  const all = { services: /* @__PURE__ */ new Map(), networks: /* @__PURE__ */ new Map() };
  for (const file of files) {
    const documents = loading.documents.of(file);
    if (!Array.isArray(documents)) continue;
    for (const document of documents)
      layOver(loading, all, document, file, scope);
  }
  return all;
}
function layOver(loading, all, document, file, scope) {
  const own = {
    services: layersOf(servicesOf(document), scope.variables),
    networks: layersOf(getAll(document, "networks"), scope.variables)
  };
  const including = [...scope.including, file];
  for (const include of getAll(document, "include"))
    includeInto(loading, own, include, { ...scope, including });
  const siblings = {
    ...{ file, folder: scope.folder, services: own.services },
    ...{ settled: /* @__PURE__ */ new Set(), files: /* @__PURE__ */ new Map() }
  };
  for (const name of own.services.keys())
    settleExtends(loading, siblings, name);
  const takers = getAll(document, "services").filter(takesBack);
  for (const view of takers) {
    loading.budget.left -= all.services.size;
    if (loading.budget.left < 0) loading.problems.push(tooMuch(view));
    else
      for (const name of all.services.keys())
        layOn(all.services, name, [layer([view], scope.variables)]);
  }
  for (const kind of ["services", "networks"])
    for (const [name, layers] of own[kind]) layOn(all[kind], name, layers);
}
function layOn(all, name, layers) {
  const below = all.get(name) ?? [];
  all.set(name, below);
  for (const each of layers) below.push(each);
  const own = below.at(-1);
  if (own && own.users.length === 0)
    below[below.length - 1] = { ...own, takes: below.length - 1 };
}
function layersOf(mappings, variables) {
  const said = /* @__PURE__ */ new Map();
  for (const mapping of mappings) {
    if (isReset(mapping)) continue;
    for (const { key, value } of pairsOf(mapping)) {
      const before = said.get(key);
      if (before) before.push(value);
      else said.set(key, [value]);
    }
  }
  return new Map(
    [...said].map(([key, views]) => [key, [layer(views, variables)]])
  );
}
function layer(views, variables) {
  return { views, variables, takes: 0, settled: false, users: [] };
}
function servicesOf(document) {
  const said = getAll(document, "services");
  if (said.length > 0 || !isMapping(document)) return [...said];
  const entries = document.node.entries.filter(
    ({ key }) => key.kind !== "scalar" || !isRootKey(key.text)
  );
  const { merged: _, ...node } = document.node;
  return [{ ...document, node: { ...node, entries } }];
}
var swarmKeys = ["mode", "placement", "update_config", "endpoint_mode"];
function isForSwarm(layers) {
  return lastSaid(layers, "deploy", appends).some(
    ({ view }) => pairsOf(view).some(({ key }) => swarmKeys.includes(key))
  );
}

// src/formats/image-reference.ts
var transport = /^\s*(?:docker-daemon:|(?:docker|docker-image|docker-archive|docker-pullable|oci|oci-archive|containers-storage):\/\/)?/;
var component = /^[a-z\d\uFFFC]+(?:(?:__|[._]|-+)[a-z\d\uFFFC]+)*$/;
var domain = /^(?:\[[\da-fA-F:]+\]|[\w\uFFFC-]+(?:\.[\w\uFFFC-]+)*)(?::[\d\uFFFC]+)?$/;
var digestForm = /^[A-Za-z][\w+.-]*:[\da-fA-F]{32,}$/;
var tagForm = /^[\w\uFFFC][\w.\uFFFC-]{0,127}$/;
function readReference(text) {
  const start = transport.exec(text.value)[0].length;
  const whole = sliceText(text, start, text.value.trimEnd().length);
  if (/^(?:|scratch|[\da-f]{64}|sha256:.*)$/.test(whole.value))
    return void 0;
  const at = whole.value.indexOf("@");
  const digest = at === -1 ? void 0 : sliceText(whole, at + 1);
  const named = at === -1 ? whole.value : whole.value.slice(0, at);
  const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
  const name = colon === -1 ? named : named.slice(0, colon);
  const hasTag = colon !== -1 && colon + 1 < named.length;
  const tag = hasTag ? sliceText(whole, colon + 1, named.length) : void 0;
  if (digest && !isDigest(digest.value)) return void 0;
  if (tag && !tagForm.test(tag.value)) return void 0;
  const place2 = readName(name);
  return place2 && { ...place2, tag, digest };
}
function isDigest(digest) {
  return digest.includes(UNKNOWN) || digestForm.test(digest);
}
function readName(name) {
  const components = name.split("/");
  const [first, ...others] = components;
  const hasDomain = others.length > 0 && isDomain(first);
  const path2 = hasDomain ? others : components;
  if (hasDomain && !domain.test(first)) return void 0;
  if (!path2.every((each) => component.test(each))) return void 0;
  if (hasDomain) {
    if (first.includes(UNKNOWN))
      return { registry: void 0, path: path2, startsUnknown: false };
    const registry = first === "index.docker.io" ? "docker.io" : first;
    return { registry, path: official(registry, path2), startsUnknown: false };
  }
  if (first.includes(UNKNOWN))
    return { registry: void 0, path: path2, startsUnknown: true };
  return {
    registry: "docker.io",
    path: official("docker.io", path2),
    startsUnknown: false
  };
}
function isDomain(first) {
  return first === "localhost" || /[.:A-Z]/.test(first);
}
function official(registry, path2) {
  return registry === "docker.io" && path2.length === 1 ? ["library", ...path2] : path2;
}

// src/formats/known-images.ts
var knownImages = [
  {
    match: "testainers/telnetd-container",
    role: "server",
    evidence: "its Dockerfile installs busybox-extras and exposes 23"
  },
  {
    match: "secobau/telnetd",
    role: "server",
    evidence: "its Dockerfile runs telnetd -p 23 -b 0.0.0.0"
  },
  {
    match: "ghcr.io/gufolabs/telnetd",
    role: "server",
    evidence: "its README runs /usr/sbin/telnetd -F"
  },
  {
    match: "wistic/telnetd",
    role: "server",
    evidence: "is published as 2223:23"
  },
  {
    match: "dftd/telnet-server",
    role: "server",
    evidence: "DevOps for the Desperate; speaks Telnet on 2323"
  },
  {
    match: "islem1999/telnet-server",
    role: "server",
    evidence: "a Kubernetes tutorial with containerPort 23"
  },
  {
    match: "islem1999/telnet-pod",
    role: "server",
    evidence: "a Kubernetes tutorial with containerPort 23"
  },
  {
    match: "deepcodesec/busybox-telnet",
    role: "server",
    evidence: "its page calls it a Telnet server on BusyBox"
  },
  {
    match: "benjaminferon/mapscii-telnet-server",
    role: "server",
    evidence: "its Dockerfile starts telnetd through inetd"
  },
  {
    match: "ddhhz/nyancat-server",
    role: "server",
    evidence: "its README publishes 23:23"
  },
  {
    match: "matsuu/nethack-server",
    role: "server",
    evidence: "its README publishes 23:23"
  },
  {
    match: "vulhub/inetutils",
    role: "server",
    evidence: "the lab of CVE-2026-24061: xinetd, telnetd, EXPOSE 23"
  },
  {
    match: "cowrie/cowrie",
    role: "honeypot",
    evidence: "https://github.com/cowrie/cowrie"
  },
  {
    match: "ghcr.io/cowrie/cowrie",
    role: "honeypot",
    evidence: "https://github.com/cowrie/cowrie"
  },
  {
    match: "dtagdevsec/cowrie",
    role: "honeypot",
    evidence: "https://github.com/telekom-security/tpotce"
  },
  {
    match: "ghcr.io/telekom-security/cowrie",
    role: "honeypot",
    evidence: "https://github.com/telekom-security/tpotce"
  },
  {
    match: "dtagdevsec/heralding",
    role: "honeypot",
    evidence: "https://github.com/johnnykv/heralding"
  },
  {
    match: "ghcr.io/telekom-security/heralding",
    role: "honeypot",
    evidence: "https://github.com/johnnykv/heralding"
  },
  {
    match: "thinkst/opencanary",
    role: "honeypot",
    evidence: "https://github.com/thinkst/opencanary"
  },
  {
    match: "qeeqbox/honeypots",
    role: "honeypot",
    evidence: "its QTelnetServer: https://github.com/qeeqbox/honeypots"
  },
  {
    match: "dinotools/dionaea",
    role: "honeypot",
    evidence: "https://github.com/DinoTools/dionaea"
  },
  {
    match: "stingar/dionaea",
    role: "honeypot",
    evidence: "https://github.com/DinoTools/dionaea"
  },
  {
    match: "dtagdevsec/dionaea",
    role: "honeypot",
    evidence: "https://github.com/telekom-security/tpotce"
  },
  {
    match: "ghcr.io/telekom-security/dionaea",
    role: "honeypot",
    evidence: "https://github.com/telekom-security/tpotce"
  },
  {
    match: "dtagdevsec/honeypots",
    role: "honeypot",
    evidence: "https://github.com/telekom-security/tpotce"
  },
  {
    match: "ghcr.io/telekom-security/honeypots",
    role: "honeypot",
    evidence: "https://github.com/telekom-security/tpotce"
  },
  {
    match: "dtagdevsec/beelzebub",
    role: "honeypot",
    evidence: "https://github.com/telekom-security/tpotce"
  },
  {
    match: "ghcr.io/telekom-security/beelzebub",
    role: "honeypot",
    evidence: "https://github.com/telekom-security/tpotce"
  },
  {
    match: "txt3rob/docker-telnet-logger",
    role: "honeypot",
    evidence: "its page publishes 23:23"
  },
  {
    match: "mariocandela/beelzebub",
    role: "honeypot",
    evidence: "https://github.com/mariocandela/beelzebub"
  },
  {
    match: "ghcr.io/mariocandela/beelzebub",
    role: "honeypot",
    evidence: "https://github.com/mariocandela/beelzebub"
  },
  {
    match: "bbsio/synchronet",
    role: "bbs",
    evidence: "a bulletin board that answers on Telnet"
  },
  {
    match: "ghcr.io/seobrien/mystic",
    role: "bbs",
    evidence: "a bulletin board, published as 23:23"
  },
  {
    match: "ghcr.io/zab-01/mbbsemu",
    role: "bbs",
    evidence: "its README lists Telnet on 23/tcp"
  },
  {
    match: "evennia/evennia",
    role: "bbs",
    evidence: "a MUD that serves Telnet on 4000"
  },
  {
    match: "enigmabbs/enigma-bbs",
    role: "bbs",
    evidence: "https://nuskooler.github.io/enigma-bbs/"
  },
  {
    match: "evilfreelancer/docker-routeros",
    role: "network-gear",
    evidence: "its Dockerfile exposes 23"
  },
  {
    match: "henriquesebastiao/routeros",
    role: "network-gear",
    evidence: "RouterOS answers on Telnet by default"
  },
  {
    match: "ghcr.io/im-ecorp/mikrotik-routeros",
    role: "network-gear",
    evidence: "published as 23:23 for Telnet"
  },
  {
    match: "fortinet/*",
    role: "network-gear",
    evidence: "FortiManager and its siblings run with containerPort 23"
  },
  {
    match: "jess/telnet",
    role: "client",
    evidence: "its ENTRYPOINT is telnet"
  },
  {
    match: "nicolaka/netshoot",
    role: "client",
    evidence: "a debugging image that installs busybox-extras"
  },
  {
    match: "wbitt/network-multitool",
    role: "client",
    evidence: "its README lists a telnet client"
  },
  {
    match: "praqma/network-multitool",
    role: "client",
    evidence: "what wbitt/network-multitool was called before"
  },
  {
    match: "tuxpeople/debugcontainer",
    role: "client",
    evidence: "a debugging image with a telnet client"
  },
  {
    match: "mikesplain/telnet",
    role: "client",
    evidence: "a telnet client in an image"
  }
];

// src/formats/image.ts
function imageFacts(text, images = knownImages) {
  const reference2 = readReference(text);
  if (!reference2) return {};
  const span = textSpan(text);
  const origin = originOf(text);
  const { registry, path: path2, startsUnknown, tag, digest } = reference2;
  const namespace = path2.slice(0, -1).join("/");
  const role = roleOf(reference2, images);
  return {
    registry: [value(registry ?? UNKNOWN)],
    ...(namespace || startsUnknown) && {
      namespace: [value(startsUnknown ? UNKNOWN : namespace)]
    },
    repository: [value(startsUnknown ? UNKNOWN : path2.join("/"))],
    tokens: tokensOf(reference2).map((token) => value(token)),
    ...tag && { tag: [value(tag.value, tag)] },
    ...digest && { digest: [value(digest.value, digest)] },
    ...role && { role: [value(role)] }
  };
  function value(written2, part = text) {
    return written2.includes(UNKNOWN) ? unknown(unknownIn(part) ?? "a part has no value", span, origin) : known(written2, span, origin);
  }
}
function roleOf(reference2, images) {
  const row = candidates(images, reference2.path.at(-1)).find(
    (image) => fits(reference2, image)
  );
  const guess = roleOfName(reference2);
  const isSure = !isPartlyUnknown(reference2) || row?.role !== "client";
  return (isSure ? row?.role : void 0) ?? guess ?? row?.role;
}
var byLastComponent = /* @__PURE__ */ new WeakMap();
function candidates(images, last) {
  let index = byLastComponent.get(images);
  if (!index) {
    const lasts = new Set(images.map(lastComponent));
    index = new Map(
      [...lasts].map((each) => [
        each,
        images.filter((image) => ["*", each].includes(lastComponent(image)))
      ])
    );
    byLastComponent.set(images, index);
  }
  return index.get(last) ?? index.get("*") ?? [];
}
function lastComponent({ match: match3 }) {
  return match3.slice(match3.lastIndexOf("/") + 1);
}
function fits(reference2, image) {
  const components = image.match.split("/");
  const named = components.length > 1 && isDomain(components[0]);
  const registry = named ? components[0] : "docker.io";
  const wanted = named ? components.slice(1) : official(registry, components);
  if (reference2.registry !== void 0 && reference2.registry !== registry)
    return false;
  const { path: path2, startsUnknown } = reference2;
  if (path2.at(-1).includes(UNKNOWN)) return false;
  const tail = startsUnknown ? path2.slice(1) : path2;
  const end = wanted.slice(-tail.length);
  if (startsUnknown ? end.length < tail.length : wanted.length !== path2.length)
    return false;
  const matches = end.every(
    (each, i) => each === "*" || each === tail[i] || tail[i].includes(UNKNOWN)
  );
  return matches && end.some((each, i) => each === tail[i]);
}
function isPartlyUnknown({ registry, path: path2 }) {
  return registry === void 0 || path2.some((each) => each.includes(UNKNOWN));
}
var serverToken = /^(?:[a-z]?telnetd|telnet(?:server|srv|honeypot))$/;
var serverWords = new Set(
  "server srv daemon honeypot honey pot bbs mud".split(" ")
);
var clientWords = new Set(
  "client cli test tester check exporter docs doc lib parser src source".split(
    " "
  )
);
function roleOfName(reference2) {
  const tokens = tokensOf(reference2);
  const saysTelnet = tokens.includes("telnet");
  if (saysTelnet || tokens.includes("telnetd")) {
    if (tokens.some((token) => clientWords.has(token))) return "client";
  }
  if (tokens.some((token) => serverToken.test(token))) return "server";
  if (saysTelnet)
    return tokens.some((token) => serverWords.has(token)) ? "server" : "ambiguous";
  if (reference2.path.at(-1).includes(UNKNOWN)) return UNKNOWN;
  const variant = reference2.tag?.value.split(/[._-]+/) ?? [];
  return variant.includes("telnetd") ? "client" : void 0;
}
function tokensOf({ path: path2, startsUnknown }) {
  const components = path2.length === 1 ? path2 : startsUnknown ? path2.slice(-1) : path2.slice(1);
  return components.flatMap((each) => each.split(/[._-]+/));
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
function cutText(cut2, text, from, to) {
  const pieces = cut2(from, to);
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last && textFrom(text.source, pieces, first.start, last.end);
}
function beginWord(cut2, from) {
  return { cut: cut2, pieces: [], from, run: void 0, quoted: false };
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
  const places2 = pieces.length > 0 ? pieces : word.cut(word.from, to);
  const start = places2[0]?.start ?? text.start;
  return textFrom(text.source, pieces, start, places2.at(-1)?.end ?? start);
}
function defaultPiece(name, text, inner) {
  const why = inner.find((piece) => piece.why !== void 0)?.why;
  if (why !== void 0) return { text: UNKNOWN, why };
  if (inner.length === 0) return void 0;
  const span = spanOf(text.source, inner[0].start, inner.at(-1).end);
  const own = { span, message: `the default of ${name}` };
  const origin = inner.flatMap((piece) => piece.origin ?? []);
  return {
    text: inner.map((piece) => piece.text).join(""),
    // Defaults within defaults within defaults help nobody to find the place.
    origin: [own, ...origin].slice(0, 3)
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
  const exact = piece.end - piece.start === piece.text.length;
  return exact ? { ...piece, text, start: piece.start + from, end: piece.start + to } : { ...piece, text };
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
function openReader(script) {
  return {
    script,
    value: script.value,
    cut: cutterOf(script),
    commands: [],
    outer: [],
    level: openLevel("commands", "", void 0),
    at: 0
  };
}
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
    references: []
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
  if (level.header !== "") return takeHeaderWord(level, keyword);
  const header = headers.get(keyword);
  if (level.words.length > 0 && !level.inPattern) level.words.push(text);
  else if (keyword === "esac") {
    level.inPattern = false;
    level.cases = Math.max(0, level.cases - 1);
  } else if (level.inPattern) return;
  else if (header !== void 0) level.header = header;
  else if (!transparent.has(keyword)) level.words.push(text);
}
function takeHeaderWord(level, keyword) {
  if (level.header === "name") level.header = "";
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
  if (level.header !== "case") level.header = "";
  level.redirect = "";
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
function readPart2(reader) {
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
  const close2 = reader.value.indexOf("'", begin);
  const end = close2 === -1 ? reader.value.length : close2;
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
  else takeUnknown(word, at, end, unset(written2));
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
    firstPiece: word.pieces.length
  });
  reader.at += written2.length;
}
function closeReference(reader) {
  const { level, value, script } = reader;
  const { begin, name, keepsDefault, firstPiece } = level.references.pop();
  const end = reader.at + 1;
  const word = currentWord(reader);
  const inner = untake(word, firstPiece);
  reader.at = end;
  if (!keepsDefault) {
    const written2 = name ? `\${${name}}` : value.slice(begin, end);
    return takeUnknown(word, begin, end, unset(written2));
  }
  const stands = defaultPiece(name, script, inner);
  if (!stands) return;
  if (level.inQuotes || level.references.length > 0)
    return takeInstead(word, begin, end, stands);
  stands.text.split(/\s+/).forEach((text, index) => {
    if (index > 0) finishWord(reader);
    if (text !== "")
      takeInstead(currentWord(reader, begin), begin, end, { ...stands, text });
  });
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
function readScript(script) {
  const reader = openReader(script);
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
    for (const heredoc of heredocs.splice(0)) readHeredoc(reader, heredoc);
  } else if (/\s/.test(char)) {
    finishWord(reader);
    reader.at++;
  } else if (char === "#" && !reader.level.word)
    reader.at = lineEnd(reader.value, reader.at);
  else readPart2(reader);
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
  } else finishCommand(reader);
  reader.at += redirect?.length ?? match2(reader, /&&?/y)[0].length;
}
function readBar(reader) {
  const { level } = reader;
  const written2 = match2(reader, /\|[|&]?/y)[0];
  reader.at += written2.length;
  if (level.inPattern) level.word = void 0;
  else {
    const command = finishCommand(reader);
    if (written2 !== "||") level.input = command;
  }
}
function readOpenParen(reader) {
  const { level, value, at } = reader;
  const isArray = level.word !== void 0 && value[at - 1] === "=";
  const isArithmetic = !level.word && level.words.length === 0 && value[at + 1] === "(";
  reader.at += isArithmetic ? 2 : 1;
  if (level.inPattern) return;
  if (isArray) return descend(reader, "array", ")");
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
  const [written2, single, double, bare2 = ""] = match2(reader, word);
  reader.at += written2.length;
  const delimiter = single ?? double ?? bare2.replaceAll("\\", "");
  if (delimiter === "") return;
  const bodies = reader.level.heredocs ??= [];
  heredocs.push({ delimiter, stripsTabs, bodies });
}
function readHeredoc(reader, heredoc) {
  const { value, script, cut: cut2 } = reader;
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
  const body2 = cutText(cut2, script, begin, end);
  if (body2) heredoc.bodies.push(body2);
}
function lineEnd(value, from) {
  const end = value.indexOf("\n", from);
  return end === -1 ? value.length : end;
}
function match2(reader, sticky) {
  sticky.lastIndex = reader.at;
  return sticky.exec(reader.value);
}

// src/syntax/shell.ts
function splitWords(text) {
  const { value } = text;
  const cut2 = cutterOf(text);
  const words = [];
  let word;
  let quote = "";
  for (let i = 0; i < value.length; i++) {
    const char = value[i];
    if (char === "\\" && quote !== "'" && i + 1 < value.length) {
      word ??= beginWord(cut2, i);
      word.quoted = true;
      takeEscaped(word, value, i, quote);
      i++;
    } else if (quote !== "") {
      word ??= beginWord(cut2, i);
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
      word ??= beginWord(cut2, i);
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
  const cut2 = cutterOf(text);
  const parts2 = [];
  let from = 0;
  for (const { index, 0: found } of text.value.matchAll(separator)) {
    parts2.push(cutText(cut2, text, from, index));
    from = index + found.length;
  }
  parts2.push(cutText(cut2, text, from, text.value.length));
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
var ALL_PORTS = { from: 0, to: 65535 };
function portExposure(format, rule) {
  const [first] = rule.port;
  const follows = (value) => ({
    ...{ known: true, value },
    get span() {
      return first.span;
    }
  });
  const { source, reach } = rule;
  const before = {
    port: rule.port,
    protocol: rule.protocol,
    mechanism: [follows(rule.mechanism)]
  };
  const after = {
    breadth: [follows(rule.breadth ?? breadthOf(rule.port))],
    certainty: [follows(rule.certainty)]
  };
  const reached = () => [
    typeof reach === "function" ? reach() : reach
  ];
  const facts = source ? {
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
  const { resource, related } = rule;
  return { ...{ kind: "port", format, resource }, facts, related };
}
function breadthOf(ports) {
  const ranges = ports.flatMap((each) => each.known ? [each.value] : []);
  if (ranges.some(({ from, to }) => from <= 1 && to === 65535)) return "all";
  const widest = Math.max(0, ...ranges.map(({ from, to }) => to - from)) + 1;
  return widest === 1 ? "one" : widest <= 64 ? "range" : "wide-range";
}

// src/formats/command/acts.ts
var TELNET = { from: 23, to: 23 };
function portAct(act) {
  const { port, protocol, mechanism, source, loopback: loopback2 } = act;
  return {
    kind: "port",
    loopback: loopback2,
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
function telnetServerAct(invocation, place2, port = known(TELNET, placeOf(place2)), loopback2 = false) {
  const facts = commandFacts(invocation, "telnet-server", placeOf(place2));
  return { kind: "command", facts: { ...facts, port: [port] }, loopback: loopback2 };
}
function inetdAct(invocation, place2) {
  const facts = commandFacts(invocation, "inetd", placeOf(place2));
  return { kind: "command", facts, loopback: false };
}
function commandFacts({ name, program, args }, starts, place2) {
  const values = args.filter((each) => each.end > each.start).map((each) => textValue(each));
  return {
    program: [known(name, placeOf(program), originOf(program))],
    ...values.length > 0 && { arguments: values },
    starts: [known(starts, place2)],
    certainty: [known("definite", place2)]
  };
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
function firewallActs({ name, args }) {
  const openings = firewalls.get(name)?.(args) ?? [];
  return openings.flatMap(
    (opening) => opening.ports.flatMap((text) => {
      const port = portValue(text);
      if (!port) return [];
      const source = opening.source && sourceValue(opening.source);
      return portAct({
        port,
        protocol: opening.protocol.includes(UNKNOWN) ? unknown("the protocol is only known when it runs", port.span) : known(opening.protocol, port.span),
        mechanism: "allow",
        ...source && { source },
        loopback: isLoopbackHost(opening.interface ?? "") || source?.known === true && isLoopbackHost(source.value.replace(/\/\d+$/, ""))
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
var inboundChains = /* @__PURE__ */ new Set(["INPUT", "FORWARD"]);
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
  if (!chain || !inboundChains.has(chain.value)) return [];
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
  const services3 = valuesOf(read, "add-service", "service").map((text) => ({
    ports: [text],
    protocol: "tcp"
  }));
  const rules = valuesOf(read, "add-rich-rule").flatMap(readRichRule);
  return [...ports, ...services3, ...rules];
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

// src/formats/command/inetd-entries.ts
var inetdLine = /^[ \t]*(?:-[neE]+[ \t]+|%s[ \t]+)*(?:[\w.*[\]-]+:)?(telnets?|23)[ \t]+stream[ \t]+tcp[46]?\b/dgm;
var xinetdService = /\bservice[ \t]+([\w-]+)\s*\{([^{}]*)\}/dg;
function telnetEntries(passage) {
  const services3 = [...passage.value.matchAll(xinetdService)].filter(
    ([, name = "", body2 = ""]) => {
      const settings = body2.replace(/^[ \t]*#.*$/gm, "");
      const isTelnet = /^telnets?$/.test(name) || /\bport\s*=\s*23\b/.test(settings);
      return isTelnet && !/\bdisable\s*=\s*yes\b/i.test(settings);
    }
  );
  return [...passage.value.matchAll(inetdLine), ...services3].flatMap(
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
  const places2 = [
    ...writtenEntries(invocation),
    ...editedEntries(invocation),
    ...updatedEntries(invocation),
    ...linkedSocket(invocation)
  ];
  return places2.map((place2) => telnetServerAct(invocation, place2));
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
  const bodies = command.heredocs.map((body2) => passageOf([body2]));
  const input = command.input;
  if (!input) return bodies;
  const from = input.words[0]?.value;
  const said = from === "echo" || from === "printf" ? [passageOf(input.words.slice(1))] : [];
  const read = input.heredocs.map((body2) => passageOf([body2]));
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
  return operands.filter(({ value }) => /(?:^|\/)telnet\.socket$/.test(value)).slice(-1).map((path2) => sliceText(path2, path2.value.lastIndexOf("/") + 1));
}

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
function invocationsOfScript(script, depth = 0) {
  if (depth > MOST_WRAPPERS) return [];
  return readScript(script).flatMap(
    (command) => invocationsOfWords(command.words, command, depth)
  );
}
function invocationsOfWords(words, command, depth = 0) {
  if (depth > MOST_WRAPPERS) return [];
  const first = words.findIndex(({ value }) => !isAssignment(value));
  const word = words[first];
  if (!word) return [];
  const program = sliceText(word, word.value.lastIndexOf("/") + 1);
  const invocation = {
    ...{ name: program.value, program, path: word.value, command },
    args: words.slice(first + 1)
  };
  const { scripts, rest } = wrappedBy(invocation) ?? {};
  if (!scripts && !rest) return [invocation];
  return [
    ...(scripts ?? []).flatMap(
      (script) => invocationsOfScript(script, depth + 1)
    ),
    ...rest ? invocationsOfWords(rest, command, depth + 1) : []
  ];
}
function wrappedBy(invocation) {
  const { name, args } = invocation;
  const wrapper = wrappers.find(({ names }) => names.includes(name));
  if (wrapper) {
    const read = readArguments(args, wrapper.valued, true);
    const { before = 0, except = [] } = wrapper;
    return has(read, ...except) ? {} : { rest: read.operands.slice(before) };
  }
  if (shells.has(name)) return shellInput(invocation);
  if (multiCalls.has(name)) return { rest: args };
  if (name === "eval") return evaluated(args);
  if (name === "start-stop-daemon") return startStopDaemon(args);
  if (/^python[\d.]*$/.test(name)) return pythonModule(args);
  if (entrypointScript.test(name)) return { rest: args };
  const valued = commandOptions.get(name);
  return valued === void 0 ? void 0 : optionScript(args, valued);
}
function shellInput({ args, command }) {
  const read = readArguments(args, "o O rcfile init-file", true);
  if (has(read, "c")) return { scripts: read.operands.slice(0, 1) };
  if (read.operands.length > 0 && !has(read, "s")) return {};
  const piped = command.input ? printedWords(command.input) : [];
  return { scripts: [...command.heredocs, ...piped] };
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
function isAssignment(word) {
  return /^[A-Za-z_]\w*\+?=/.test(word);
}

// src/formats/command/listening-programs.ts
var listeningPrograms = [
  {
    names: ["nc", "ncat", "netcat", "nc.openbsd", "nc.traditional"],
    valued: "c e g G i I m M o O p P q s T V w W x X exec sh-exec source",
    listens: netcat
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
function netcat(read) {
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
function listenerAct({ port, protocol, loopback: loopback2 }) {
  return portAct({
    port,
    protocol: known(protocol, port.span),
    mechanism: "listen",
    loopback: loopback2
  });
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
  const place2 = placeOf(each.name);
  return {
    kind: "package",
    loopback: false,
    facts: {
      name: [known(each.name.value, place2)],
      manager: [known(each.manager, placeOf(each.managerWord))],
      role: [known(each.kind.role, place2)]
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
  const bare2 = (isFile ? /^[^_]*/ : /^[^=<>~@:/!]*/).exec(rest)[0];
  const signed = manager === "apt" ? bare2.replace(/[-+]$/, "") : bare2;
  const unversioned = signed.replace(/-\d.*$/, "").replace(architecture, "");
  const name = kinds.has(signed) ? signed : unversioned;
  return {
    name: sliceText(word, before, before + name.length),
    kind: kinds.get(name),
    takesAway: manager === "apt" && bare2.endsWith("-") || value.startsWith("!")
  };
}
var prefixes = {
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
  const { name, program, path: path2, args } = invocation;
  if (initScript.test(path2)) return startsFirst(args) ? [program] : [];
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
  const { name, program, path: path2, args } = invocation;
  const daemon = daemons.find(({ names }) => names.includes(name));
  if (!daemon || initScript.test(path2) || onlyExplains(args)) return [];
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

// src/formats/command/command.ts
function actsOfArguments(argv) {
  const command = { words: argv, writes: [], heredocs: [] };
  return actsOf(invocationsOfWords(argv, command));
}
function actsOf(invocations) {
  const packages = installedPackages(invocations);
  const configured = invocations.map(inetdConfigActs);
  const servesTelnet = packages.some(({ kind }) => kind.holdsDaemon) || configured.some((acts) => acts.length > 0);
  return [
    ...invocations.flatMap((invocation, i) => [
      ...telnetDaemonActs(invocation),
      ...serviceActs(invocation, servesTelnet),
      ...configured[i],
      ...listenersOf(invocation).flatMap(
        (each) => listeningActs(each, invocation)
      ),
      ...firewallActs(invocation)
    ]),
    ...packages.map(packageAct)
  ];
}
function listeningActs(listener, { command }) {
  const { runs = [], runsScript, port, loopback: loopback2 } = listener;
  const served = [
    ...invocationsOfWords(runs, command),
    ...runsScript ? invocationsOfScript(runsScript) : []
  ].flatMap(telnetDaemonActs);
  return served.length > 0 ? served.map((act) => ({
    ...act,
    loopback: loopback2,
    facts: { ...act.facts, port: [port] }
  })) : [listenerAct(listener)];
}

// src/formats/compose/commands.ts
function readCommands(context, layers) {
  for (const { parts: parts2, taken } of processesOf(layers))
    readProcess(context, parts2, taken);
  for (const hook of ["pre_start", "post_start", "pre_stop"])
    for (const said of everSaid(layers, hook, appends))
      for (const view of itemsOf(said.view).flatMap(
        (item) => valuesAt(item, "command")
      ))
        readProcess(context, [{ ...said, view }], said.taken);
}
function processesOf(layers) {
  const said = ["entrypoint", "command"].map(
    (key) => everSaid(layers, key, replaces)
  );
  let running = said.map(() => []);
  const processes = [];
  for (const step of stepsOf(said.flat())) {
    const [taken] = step.ends;
    if (taken) processes.push(...combine(running, taken));
    running = running.map((each, i) => [
      ...each.filter(({ taken: taken2 }) => taken2?.at !== step.at),
      ...step.begins.filter((one) => said[i].includes(one))
    ]);
  }
  return [...processes, ...combine(running)];
}
function stepsOf(said) {
  const steps = /* @__PURE__ */ new Map();
  const stepAt = (at) => {
    const step = steps.get(at) ?? { at, begins: [], ends: [] };
    steps.set(at, step);
    return step;
  };
  for (const each of said) {
    stepAt(each.at).begins.push(each);
    if (each.taken) stepAt(each.taken.at).ends.push(each.taken);
  }
  return [...steps.values()].sort((a, b) => a.at - b.at);
}
function combine([entrypoints = [], commands = []], taken) {
  return orNothing(entrypoints).flatMap(
    (entrypoint) => orNothing(commands).map((command) => ({
      parts: [entrypoint, command].filter((each) => each !== void 0),
      ...taken && { taken }
    }))
  );
}
function orNothing(said) {
  return said.length > 0 ? said : [void 0];
}
function readProcess(context, parts2, taken) {
  const argv = parts2.flatMap(
    (part) => wordsOf(speaking(context, part), part.view)
  );
  const { resource, exposures, attachment } = context;
  for (const { kind, facts, loopback: loopback2 } of actsOfArguments(argv)) {
    const span = Object.values(facts)[0][0].span;
    const { reach, certainty } = standing(attachment, span);
    const users = parts2.flatMap(({ layer: layer2 }) => layer2.users);
    const place2 = { ...context, users, ...taken && { taken: taken.by } };
    exposures.push({
      ...{ kind, format: "compose", resource },
      facts: {
        ...facts,
        reach: loopback2 ? [known("loopback", span)] : reach,
        certainty,
        runs: [known(true, span)],
        ...shadow(place2)
      },
      related: relatedTo(place2, ...parts2.map(({ view }) => view))
    });
  }
}
function wordsOf(context, view) {
  if (isSequence(view))
    return itemsOf(view).flatMap((item) => textOf(context, item) ?? []);
  const line = textOf(context, view);
  return line ? splitWords(line) : [];
}
function textOf(context, view) {
  const read = readText(context, view);
  return read && fullText(read);
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
function readPortRange(text) {
  const [range, protocol] = splitAt(text, "/");
  const { port } = readRange(range);
  const place2 = textSpan(text);
  return {
    port: port && { ...port, span: place2 },
    protocol: protocolOf(protocol, place2)
  };
}
function readRange(text) {
  const [place2, origin] = [textSpan(text), originOf(text)];
  const why = unknownIn(text);
  if (why !== void 0)
    return { port: unknown(why, place2, origin), complaint: void 0 };
  const strict = /^(\d+)(?:-(\d+))?$/.exec(text.value);
  const lenient = strict ?? /^\s*(\+?\d+|0x[\da-f]+)(?:-(\d+)(?:-.*)?)?\s*$/i.exec(text.value);
  const ends = lenient ? [Number(lenient[1]), Number(lenient[2] ?? lenient[1])] : [];
  const [from = NaN, to = NaN] = [Math.min(...ends), Math.max(...ends)];
  const refused = `"${text.value}" is not a port from 0 to 65535 or a range of them`;
  if (!(to <= 65535) || ends.length === 0)
    return { port: void 0, complaint: refused };
  return {
    port: known({ from, to }, place2, origin),
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

// src/formats/compose/published.ts
function readPublished(context, item) {
  return isMapping(item) ? longForm(context, item) : shortForm(context, item);
}
function shortForm(context, item) {
  const read = readText(context, item);
  if (!read) return [];
  const mapping = readPortMapping(read.text);
  if (mapping.complaint !== void 0 && !read.ifSet)
    context.problems.push({
      span: textSpan(read.text),
      severity: "warning",
      message: `docker compose refuses this port: ${mapping.complaint}`
    });
  const ifSet = read.ifSet && asWhole(readPortMapping(read.ifSet), read.ifSet);
  return [{ asIs: asWhole(mapping, read.text), ifSet }];
}
function asWhole(mapping, text) {
  const place2 = textSpan(text);
  const origin = originOf(text);
  const here = (port) => port && (port.known ? known(port.value, place2, origin) : unknown(port.why, place2, origin));
  return {
    ...{ ...mapping, place: place2 },
    published: here(mapping.published),
    target: here(mapping.target)
  };
}
function longForm(context, item) {
  const said = (key) => valuesAt(item, key).flatMap((view) => readText(context, view) ?? []);
  const [published, target] = [said("published"), said("target")];
  const others = {
    protocol: said("protocol").at(-1),
    address: said("host_ip").at(-1)
  };
  const count = Math.max(published.length, target.length);
  return Array.from(
    { length: count },
    (_, i) => longEntry({
      published: published[i] ?? published.at(-1),
      target: target[i] ?? target.at(-1),
      ...others
    })
  );
}
function longEntry(said) {
  const read = (pick) => {
    const texts = Object.entries(said).map(([key, each]) => [
      key,
      each && pick(each)
    ]);
    return longFormOf(Object.fromEntries(texts));
  };
  const isConditional = Object.values(said).some((each) => each?.ifSet);
  return {
    asIs: read(({ text }) => text),
    ...isConditional && { ifSet: read(fullText) }
  };
}
function longFormOf(said) {
  const [published, target] = [said.published, said.target].map(
    (text) => text && text.value !== "" ? readPortRange(text).port : void 0
  );
  const place2 = (published ?? target)?.span;
  if (!place2) return void 0;
  return {
    ...{ place: place2, published, target },
    protocol: wordOf(said.protocol) ?? known("tcp", place2),
    address: wordOf(said.address),
    pairwise: false
  };
}
function wordOf(text) {
  if (!text || text.value === "") return void 0;
  const why = unknownIn(text);
  return why === void 0 ? known(text.value.toLowerCase(), textSpan(text), originOf(text)) : unknown(why, textSpan(text), originOf(text));
}

// src/formats/compose/ports.ts
function publishedPorts(context, ports) {
  for (const item of isSequence(ports) ? itemsOf(ports) : [ports]) {
    if (isReset(item)) continue;
    if (isSequence(item)) publishedPorts(context, item);
    else publishItem(context, item);
  }
}
function exposedPorts(context, list) {
  for (const item of isSequence(list) ? itemsOf(list) : [list]) {
    const read = readText(context, item);
    if (!read) continue;
    const { port, protocol } = readPortRange(read.text);
    const certain = port ? [port] : [];
    exposeItem(context, item, { protocol, ports: certain });
    if (!read.ifSet) continue;
    const ifSet = readPortRange(read.ifSet);
    exposeItem(context, item, {
      protocol: ifSet.protocol,
      ports: ifSet.port ? without(ifSet.port, certain) : [],
      breadth: "one-of-several"
    });
  }
}
function exposeItem(context, item, rule) {
  const place2 = rule.ports[0]?.span;
  if (!place2) return;
  const { mode, inside } = context.attachment;
  addRule(context, item, {
    ...rule,
    mechanism: mode === "host" || mode === "lan" ? "listen" : "declare",
    reach: known(inside, place2)
  });
}
function publishItem(context, item) {
  for (const entry of readPublished(context, item))
    addEntry(context, item, entry);
}
function addEntry(context, item, { asIs, ifSet }) {
  if (asIs) addPublished(context, item, asIs);
  if (!ifSet) return;
  const certain = asIs ? portsOf(asIs) : [];
  addRule(context, item, {
    ...attached(context, ifSet),
    protocol: ifSet.protocol,
    ports: portsOf(ifSet).flatMap((port) => without(port, certain)),
    breadth: "one-of-several"
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
function attached({ attachment }, { address, place: place2 }) {
  const { mode, published, swarm } = attachment;
  if (mode === "none")
    return { mechanism: "declare", reach: known("loopback", place2) };
  if (mode === "host")
    return { mechanism: "listen", reach: known("internet", place2) };
  if (!address || swarm)
    return { mechanism: "publish", reach: known(published, place2) };
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

// src/formats/compose/service.ts
var readers = [
  { key: "ports", replace: appends, read: publishedPorts },
  { key: "expose", replace: appends, read: exposedPorts },
  { key: "image", replace: replacesUnlessNull, read: readImage }
];
function exposuresOf(project, name, problems) {
  const layers = project.services.get(name) ?? [];
  const context = {
    ...{ resource: `services.${name}`, variables: /* @__PURE__ */ new Map(), users: [] },
    attachment: attachmentOf(project, name, problems),
    ...{ problems, exposures: [] }
  };
  for (const { key, replace: replace2, read } of readers)
    for (const said of everSaid(layers, key, replace2))
      read(speaking(context, said), said.view);
  readCommands(context, layers);
  return context;
}
function readImage(context, view) {
  const read = readText(context, view);
  if (!read) return;
  const image = fullText(read);
  const facts = imageFacts(image);
  if (Object.keys(facts).length === 0) return;
  const { resource, exposures, attachment } = context;
  exposures.push({
    ...{ kind: "image", format: "compose", resource },
    facts: {
      ...facts,
      ...standing(attachment, textSpan(image)),
      ...shadow(context)
    },
    related: relatedTo(context, view)
  });
}

// src/formats/compose/compose.ts
var serviceKeys = /* @__PURE__ */ new Set([
  ...["image", "build", "ports", "expose", "command", "entrypoint"],
  ...["network_mode", "extends", "provider", "deploy", "post_start"]
]);
function claimsCompose(document, named) {
  if (!isMapping(document)) return false;
  const pairs = pairsOf(document);
  const keys = pairs.map(({ key }) => key);
  if (keys.includes("apiVersion") && keys.includes("kind")) return false;
  const services3 = getAll(document, "services").flatMap(pairsOf);
  if (services3.length > 0 || keys.includes("include")) {
    const pure = keys.every(isRootKey);
    if (!pure && !named) return false;
    return named || services3.some(({ value }) => isService(value)) || hasIncludes(document);
  }
  return named && isVersionOne(pairs);
}
function isService(view) {
  return pairsOf(view).some(({ key }) => serviceKeys.has(key));
}
function hasIncludes(document) {
  return getAll(document, "include").some(isSequence);
}
function isVersionOne(pairs) {
  return pairs.length > 0 && pairs.every(
    ({ value }) => pairsOf(value).some(({ key }) => key === "image" || key === "build")
  );
}
function openCompose(world, settings) {
  const documents = openDocuments(world);
  const environment = openEnvironment(world, settings.envFiles);
  return {
    take: (document) => documents.add(document),
    finish() {
      const exposures = [];
      const problems = [];
      let isShared = false;
      const projects = projectFiles(
        documents.given(),
        (folder) => namedFiles(environment, documents, folder, problems)
      );
      for (const { files, folder } of projects) {
        const loaded = loadProject(environment, documents, files, folder);
        isShared ||= loaded.reachesOut;
        for (const each of exposuresIn(loaded.project, problems))
          exposures.push(each);
        problems.push(...loaded.problems);
      }
      return {
        exposures: withoutReplaced(isShared ? onceEach(exposures) : exposures),
        problems: [...environment.problems, ...documents.problems, ...problems],
        besides: documents.besides
      };
    }
  };
}
function exposuresIn(project, problems) {
  const names = [...project.services.keys()];
  const read = new Map(
    names.map((name) => [name, exposuresOf(project, name, problems)])
  );
  return [...read.values()].flatMap(({ exposures, attachment }) => {
    const { sharedWith } = attachment;
    const published = sharedWith === void 0 ? void 0 : read.get(sharedWith)?.exposures;
    return published ? exposures.map((each) => reachThrough(each, published)) : exposures;
  });
}
function namedFiles(environment, documents, folder, problems) {
  const variables = environment.beside(folder);
  const said = variables.get("COMPOSE_FILE");
  if (!said || unknownIn(said) !== void 0) return [];
  const separator = variables.get("COMPOSE_PATH_SEPARATOR")?.value || (said.value.includes(";") ? ";" : ":");
  return said.value.split(separator).filter((each) => each !== "").map((each) => pathFrom(folder, each)).filter((file) => {
    const found = documents.of(file);
    if (!("refused" in found)) return true;
    const message = `${file} was not read: ${found.refused}`;
    problems.push({ span: textSpan(said), severity: "warning", message });
    return false;
  });
}

// src/formats/kubernetes/objects.ts
var DEEPEST_LIST = 8;
function isObject(view, depth = 0) {
  const { apiVersion, kind } = identify(view);
  if (apiVersion !== "" && kind !== "") return true;
  return depth < DEEPEST_LIST && itemsIn(view).some((item) => isObject(item, depth + 1));
}
function isNamedObject(view) {
  const { apiVersion, kind } = identify(view);
  return apiVersion !== "" && kind !== "" && nameOf(view) !== "";
}
function objectsIn(document, tooDeep) {
  return expand(document, { apiVersion: "", kind: "" }, 0, tooDeep);
}
function expand(view, inherited, depth, tooDeep) {
  if (!isMapping(view)) return [];
  const own = identify(view);
  if (getAll(view, "items").some(isSequence)) {
    if (depth >= DEEPEST_LIST) {
      tooDeep.push(nodeSpan(view.node));
      return [];
    }
    const items = ofItems(own);
    return itemsIn(view).flatMap(
      (item) => expand(item, items, depth + 1, tooDeep)
    );
  }
  const apiVersion = own.apiVersion || inherited.apiVersion;
  const kind = own.kind || inherited.kind;
  return apiVersion && kind ? [describe(view, apiVersion, kind)] : [];
}
function describe(view, apiVersion, kind) {
  const slash = apiVersion.lastIndexOf("/");
  const metadata = get(view, "metadata");
  const namespace = textAt(metadata, "namespace");
  const name = nameOf(view) || "(unnamed)";
  return {
    group: slash < 0 ? "" : apiVersion.slice(0, slash),
    kind,
    namespace: namespace === "default" ? "" : namespace,
    resource: [kind, namespace, name].filter(Boolean).join("/"),
    view
  };
}
function nameOf(view) {
  const metadata = get(view, "metadata");
  const generated = textAt(metadata, "generateName");
  return textAt(metadata, "name") || generated && `${generated}*`;
}
function identify(view) {
  return { apiVersion: textAt(view, "apiVersion"), kind: textAt(view, "kind") };
}
function ofItems(list) {
  const kind = list.kind.endsWith("List") ? list.kind.slice(0, -4) : "";
  return kind ? { apiVersion: list.apiVersion, kind } : { apiVersion: "", kind: "" };
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

// src/formats/kubernetes/selectors.ts
function readLabels(holder) {
  return new Map(
    getAll(get(holder, "metadata"), "labels").flatMap(pairsOf).map(({ key, value }) => [key, textOf2(value)])
  );
}
function readEqualities(view) {
  const requirements = equalities(view);
  return requirements.length > 0 ? requirements : void 0;
}
function readLabelSelector(view) {
  const expressions = getAll(view, "matchExpressions").flatMap(itemsOf);
  return [
    ...getAll(view, "matchLabels").flatMap(equalities),
    ...expressions.map((expression) => ({
      key: textAt(expression, "key"),
      operator: textAt(expression, "operator"),
      values: itemsOf(get(expression, "values")).map(textOf2)
    }))
  ];
}
var tests = /* @__PURE__ */ new Map([
  ["In", (value, values) => value !== void 0 && values.includes(value)],
  ["NotIn", (value, values) => value === void 0 || !values.includes(value)],
  ["Exists", (value) => value !== void 0],
  ["DoesNotExist", (value) => value === void 0]
]);
function selects(selector, labels) {
  return selector.every(
    ({ key, operator, values }) => tests.get(operator)?.(labels.get(key), values) ?? true
  );
}
var wordings = /* @__PURE__ */ new Map([
  ["In", (key, values) => `${key} in (${values})`],
  ["NotIn", (key, values) => `${key} notin (${values})`],
  ["Exists", (key) => key],
  ["DoesNotExist", (key) => `!${key}`]
]);
function selectorWords(selector) {
  return selector.map(
    ({ key, operator, values }) => operator === "In" && values.length === 1 ? `${key}=${values[0]}` : wordings.get(operator)?.(key, values.join(", ")) ?? key
  ).join(",");
}
function equalities(view) {
  return pairsOf(view).map(({ key, value }) => ({
    key,
    operator: "In",
    values: [textOf2(value)]
  }));
}

// src/formats/kubernetes/pod-index.ts
var MOST_PODS = 5;
function openPodIndex() {
  return { pods: /* @__PURE__ */ new Map(), found: /* @__PURE__ */ new Map() };
}
function addPod(index, pod) {
  if (pod.ports.length === 0) return;
  index.found.clear();
  const keys = [keyOf(pod.namespace)];
  for (const [label, value] of pod.labels)
    keys.push(keyOf(pod.namespace, label, value));
  for (const key of keys) {
    const pods = index.pods.get(key);
    if (pods) pods.push(pod);
    else index.pods.set(key, [pod]);
  }
}
function portsNamed(index, namespace, selector, name) {
  const key = keyOf(namespace, name, selectorWords(selector));
  let found = index.found.get(key);
  if (!found) {
    const ports = candidates2(index, namespace, selector).filter((pod) => selects(selector, pod.labels)).flatMap((pod) => pod.ports.filter((port) => port.name === name));
    index.found.set(key, found = firstOfEach(ports));
  }
  return found;
}
function numberOf({ port }) {
  return port.known ? String(port.value.from) : port.why;
}
function candidates2(index, namespace, selector) {
  const labels = selector.filter(({ operator, values }) => operator === "In" && values.length === 1).map(({ key, values }) => keyOf(namespace, key, values[0]));
  return [keyOf(namespace), ...labels].map((key) => index.pods.get(key) ?? []).reduce((rarest, pods) => pods.length < rarest.length ? pods : rarest);
}
function firstOfEach(ports) {
  const counts = /* @__PURE__ */ new Map();
  return ports.filter((port) => {
    const protocols3 = port.protocol.map((each) => each.known && each.value);
    const same = keyOf(numberOf(port), protocols3.join());
    const count = counts.get(same) ?? 0;
    counts.set(same, count + 1);
    return count < MOST_PODS;
  });
}
function keyOf(...parts2) {
  return parts2.join("\0");
}

// src/formats/kubernetes/names.ts
var registered = /* @__PURE__ */ new Map([["telnet", 23]]);
function settle(index, waiting) {
  const { name, namespace, selector } = waiting;
  const ports = selector ? portsNamed(index, namespace, selector, name) : [];
  return resolve(
    waiting,
    ports,
    `no pod in these files names a port "${name}"`
  );
}
function resolve(named, ports, why) {
  const { name, rule, said } = named;
  const found = ports.filter(
    (port2) => port2.name === name && mayAgree(port2.protocol, rule.protocol)
  );
  if (found.length === 0) return unresolved(named, why);
  const port = valuesOf2(named, found).filter(
    (value) => !value.known || !said.includes(value.value.from)
  );
  return port.length > 0 ? portExposure("kubernetes", { ...rule, port }) : void 0;
}
function unresolved({ name, rule, span, said }, why) {
  const likely = registered.get(name);
  if (likely === void 0)
    return portExposure("kubernetes", { ...rule, port: [unknown(why, span)] });
  if (said.includes(likely)) return void 0;
  return portExposure("kubernetes", {
    ...rule,
    port: [known({ from: likely, to: likely }, span)],
    mechanism: "declare",
    certainty: "possible",
    breadth: "one-of-several"
  });
}
function valuesOf2({ name, span }, ports) {
  const groups = /* @__PURE__ */ new Map();
  for (const port of ports) {
    const group = groups.get(numberOf(port));
    if (group) group.push(port);
    else groups.set(numberOf(port), [port]);
  }
  return [...groups.values()].map((group) => {
    const { port } = group[0];
    const origin = group.map((each) => givenHere(name, each));
    return port.known ? known(port.value, span, origin) : unknown(port.why, span, origin);
  });
}
function givenHere(name, { port }) {
  const what2 = port.known ? `containerPort ${port.value.from}` : "this containerPort";
  return { span: port.span, message: `the name ${name} is ${what2} here` };
}
function mayAgree(ours, theirs) {
  return ours.some(
    (our) => theirs.some(
      (their) => !our.known || !their.known || our.value === their.value
    )
  );
}

// src/formats/kubernetes/port-value.ts
var PORT_NAME = /^[a-z\d](?:[-a-z\d_.]*[a-z\d])?$/i;
function readPort(view) {
  const span = nodeSpan(view.node);
  if (!isScalar(view)) return number(unknown("this is no port", span));
  const { written: written2, text } = view.node;
  const why = written2 && unknownIn(written2);
  const origin = written2 ? originOf(written2) : [];
  if (why !== void 0) return number(unknown(why, span, origin));
  const value = resolveScalar(view.node, "kubectl");
  const port = asNumber(value);
  if (value === null || value === "" || port === 0) return void 0;
  if (port !== void 0) return number(portValue2(port, text, span, origin));
  if (typeof value === "string" && PORT_NAME.test(value))
    return { named: true, name: value, span };
  return number(notAPort(view.node.text, span));
}
function readPortNumber(view) {
  const reading = readPort(view);
  return reading?.named ? notAPort(reading.name, reading.span) : reading?.port;
}
function portNumbersAt(holder, key) {
  return getAll(holder, key).flatMap((view) => {
    const port = readPortNumber(view);
    return port ? { view, port } : [];
  });
}
var protocols2 = /* @__PURE__ */ new Set(["tcp", "udp", "sctp"]);
function readProtocols(holder, place2) {
  const said = getAll(holder, "protocol").flatMap((view) => {
    const text = textOf2(view);
    const span = nodeSpan(view.node);
    if (text === "" && isScalar(view)) return [];
    return protocols2.has(text.toLowerCase()) ? [known(text.toLowerCase(), span)] : [unknown(`"${text}" is no protocol that Kubernetes knows`, span)];
  });
  return said.length > 0 ? said : [known("tcp", place2)];
}
function number(port) {
  return { named: false, port };
}
function portValue2(port, text, span, origin) {
  return Number.isInteger(port) && port > 0 && port <= 65535 ? known({ from: port, to: port }, span, origin) : notAPort(text, span);
}
function notAPort(text, span) {
  return unknown(`"${text}" is no port number`, span);
}
function asNumber(value) {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^\s*\d+\s*$/.test(value) ? Number(value) : void 0;
}

// src/formats/kubernetes/reach.ts
var CLUSTER = { to: "cluster" };
function reachValue(reach, place2) {
  return known(reach.to, reach.span ?? place2);
}

// src/formats/kubernetes/container-ports.ts
function containerPortExposures(container, { resource, reach, certainty }) {
  const listeners = (item) => [
    { key: "containerPort", reach },
    { key: "hostPort", reach: reachOfHostPort(item) }
  ];
  return portItems(container).flatMap(
    (item) => listeners(item).flatMap(
      ({ key, reach: reach2 }) => portNumbersAt(item, key).map(
        ({ view, port }) => portExposure("kubernetes", {
          resource,
          port: [port],
          protocol: readProtocols(item, port.span),
          mechanism: "listen",
          reach: reachValue(reach2, port.span),
          certainty,
          related: usesOf(view, resource)
        })
      )
    )
  );
}
function namedPortsOf(container) {
  return portItems(container).flatMap((item) => {
    const name = textAt(item, "name");
    if (name === "") return [];
    return portNumbersAt(item, "containerPort").map(({ port }) => ({
      name,
      port,
      protocol: readProtocols(item, port.span)
    }));
  });
}
var probes = [
  ["livenessProbe"],
  ["readinessProbe"],
  ["startupProbe"],
  ["lifecycle", "postStart"],
  ["lifecycle", "preStop"]
];
var actions = ["tcpSocket", "httpGet", "grpc"];
function probeExposures(container, { resource, reach }) {
  const named = namedPortsOf(container);
  return probes.flatMap(
    (probe) => actions.flatMap((action) => getPath(container, ...probe, action))
  ).filter((action) => textAt(action, "host") === "").flatMap((action) => getAll(action, "port")).flatMap((view) => {
    const reading = readPort(view);
    if (!reading) return [];
    const rule = {
      resource,
      protocol: [known("tcp", nodeSpan(view.node))],
      mechanism: "declare",
      reach: reachValue(reach, nodeSpan(view.node)),
      certainty: "possible",
      related: usesOf(view, resource)
    };
    if (!reading.named)
      return portExposure("kubernetes", { ...rule, port: [reading.port] });
    const { name, span } = reading;
    const why = `this container names no port "${name}"`;
    return resolve({ rule, name, span, said: [] }, named, why) ?? [];
  });
}
function reachOfHostPort(item) {
  const addresses = getAll(item, "hostIP").filter(
    (view) => textOf2(view) !== ""
  );
  const local = addresses.filter(
    (view) => reachOf(textOf2(view)) === "loopback"
  );
  return local.length > 0 && local.length === addresses.length ? { to: "loopback", span: nodeSpan(local[0].node) } : { to: "node" };
}
function portItems(container) {
  return getAll(container, "ports").flatMap(itemsOf).filter(isMapping);
}

// src/formats/kubernetes/environment.ts
var ROOM = 1e6;
function readEnvironment(container) {
  const environment = { values: /* @__PURE__ */ new Map(), room: ROOM };
  for (const entry of getAll(container, "env").flatMap(itemsOf)) {
    const name = textAt(entry, "name");
    const value = getAll(entry, "value").at(-1);
    if (name === "") continue;
    environment.values.set(
      name,
      isScalar(value) && !isNull(value) ? expandReferences(scalarText(value.node), environment) : void 0
    );
  }
  return environment;
}
function expandReferences(text, environment) {
  if (!/\$[$(]/.test(text.value)) return text;
  const next = cutter(text);
  const parts2 = [];
  for (const { name, start, end } of referencesIn(text.value)) {
    parts2.push(next(start));
    const written2 = next(end);
    parts2.push(
      name === void 0 ? firstCharacter(text, written2) : valueOf2(name, written2, environment)
    );
  }
  parts2.push(next(text.value.length));
  return textFrom(text.source, parts2.flat(), text.start, text.end);
}
function* referencesIn(value) {
  const lastClose = value.lastIndexOf(")");
  for (let start = value.indexOf("$"); start >= 0; start = value.indexOf("$", start)) {
    const opens = value[start + 1] === "(" && start < lastClose;
    const end = opens ? value.indexOf(")", start) + 1 : start + 2;
    if (opens) yield { name: value.slice(start + 2, end - 1), start, end };
    else if (value[start + 1] === "$") yield { name: void 0, start, end };
    start = end;
  }
}
var FROM_OUTSIDE = /^[A-Z_][A-Z\d_]*$/;
function valueOf2(name, written2, environment) {
  const { values } = environment;
  if (!values.has(name) && !FROM_OUTSIDE.test(name)) return written2;
  const start = written2[0].start;
  const end = written2.at(-1).end;
  const value = values.get(name);
  if (!value || value.value.length > environment.room) {
    const why = value ? `there are too many references to work out $(${name})` : `$(${name}) has no literal value in the container's env`;
    return [{ text: UNKNOWN, start, end, why }];
  }
  environment.room -= value.value.length;
  const set = {
    span: textSpan(value),
    message: `${name} is set here`
  };
  return value.pieces.filter((piece) => piece.text !== "").map((piece) => ({
    ...piece,
    ...{ start, end, origin: [set, ...piece.origin ?? []] }
  }));
}
function cutter(text) {
  let index = 0;
  let begin = 0;
  let at = 0;
  return (to) => {
    const cut2 = [];
    while (at < to && index < text.pieces.length) {
      const piece = text.pieces[index];
      const end = begin + piece.text.length;
      const alone = { ...text, value: piece.text, pieces: [piece] };
      cut2.push(...sliceText(alone, at - begin, to - begin).pieces);
      at = Math.min(to, end);
      if (at < end) break;
      begin = end;
      index++;
    }
    return cut2;
  };
}
function firstCharacter(text, pieces) {
  const value = pieces.map((piece) => piece.text).join("");
  return [...sliceText({ ...text, value, pieces }, 0, 1).pieces];
}

// src/formats/kubernetes/containers.ts
function imageExposures(container, { resource, reach }) {
  return getAll(container, "image").flatMap((view) => {
    if (!isScalar(view)) return [];
    const facts = imageFacts(scalarText(view.node));
    const place2 = nodeSpan(view.node);
    return Object.keys(facts).length === 0 ? [] : {
      kind: "image",
      format: "kubernetes",
      resource,
      facts: {
        ...facts,
        reach: [reachValue(reach, place2)],
        certainty: [known("definite", place2)]
      },
      related: usesOf(view, resource)
    };
  });
}
var hooks = [
  ["lifecycle", "postStart"],
  ["lifecycle", "preStop"],
  ["livenessProbe"],
  ["readinessProbe"],
  ["startupProbe"]
];
function commandExposures(container, around) {
  const environment = readEnvironment(container);
  const started = argumentLists(container).map((views) => ({
    views,
    argv: views.map(
      (view) => expandReferences(scalarText(view.node), environment)
    )
  }));
  const hooked = hooks.flatMap((hook) => getPath(container, ...hook, "exec", "command")).map((command) => itemsOf(command).filter(isScalar)).map((views) => ({
    views,
    argv: views.map(({ node }) => scalarText(node))
  }));
  return [...started, ...hooked].flatMap(
    ({ views, argv }) => argv.length === 0 ? [] : actsOfArguments(argv).map(
      (act) => actExposure(act, views, argv, around)
    )
  );
}
function argumentLists(container) {
  const read = (key) => getAll(container, key).map((list) => itemsOf(list).filter(isScalar));
  const commands = read("command");
  const args = read("args");
  const last = commands.at(-1) ?? [];
  const lastArgs = args.at(-1) ?? [];
  return [
    [...last, ...lastArgs],
    ...commands.slice(0, -1).map((command) => [...command, ...lastArgs]),
    ...args.slice(0, -1).map((each) => [...last, ...each])
  ];
}
function actExposure(act, views, argv, { resource, reach, certainty }) {
  const place2 = placeOf2(act.facts) ?? textSpan(argv[0]);
  const writtenIn = views.find(
    ({ node }) => node.start <= place2.start && place2.start <= node.end
  );
  const to = act.loopback ? { to: "loopback" } : reach;
  return {
    kind: act.kind,
    format: "kubernetes",
    resource,
    facts: {
      ...act.facts,
      reach: [reachValue(to, place2)],
      certainty: certainty === "definite" && act.facts.certainty ? act.facts.certainty : [known(certainty, place2)],
      runs: [known(true, place2)]
    },
    related: usesOf(writtenIn ?? views[0], resource)
  };
}
var places = ["port", "program", "name"];
function placeOf2(facts) {
  return places.flatMap((name) => facts[name] ?? [])[0]?.span;
}

// src/formats/kubernetes/pod-search.ts
function searchObject(object) {
  const podSpecs = [];
  const objects = [];
  const ahead = [
    { view: object, parent: void 0 }
  ];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { view, parent } = next;
    if (view !== object && isNamedObject(view)) {
      objects.push(view);
      continue;
    }
    const containers = getAll(view, "containers").flatMap(itemsOf);
    if (containers.some(isMapping))
      podSpecs.push({ spec: view, template: parent });
    for (const { value } of pairsOf(view))
      ahead.push({ view: value, parent: view });
    for (const item of itemsOf(view))
      ahead.push({ view: item, parent: void 0 });
  }
  return { podSpecs, objects };
}

// src/formats/kubernetes/pods.ts
function podTemplateAt(...path2) {
  return (object, reading) => {
    for (const template of getPath(object.view, ...path2))
      for (const spec of getAll(template, "spec"))
        readPodSpec(spec, template, object, reading);
  };
}
var anythingInside = (object, reading) => {
  const { podSpecs, objects } = searchObject(object.view);
  for (const { spec, template } of podSpecs)
    readPodSpec(spec, template, object, reading);
  for (const view of objects) reading.ahead.push(view);
};
var containerLists = [
  { key: "containers", serves: () => "definite" },
  {
    key: "initContainers",
    serves: (container) => isSidecar(container) ? "definite" : "possible"
  },
  { key: "ephemeralContainers", serves: () => "never" }
];
function readPodSpec(spec, template, { resource, namespace }, { exposures, pods }) {
  const reach = reachOfPod(spec);
  const named = [];
  for (const { key, serves } of containerLists)
    for (const container of getAll(spec, key).flatMap(itemsOf)) {
      if (!isMapping(container)) continue;
      const service = serves(container);
      const certainty = service === "possible" ? "possible" : "definite";
      const around = { resource, reach, certainty };
      for (const exposure of containerExposures(container, around, service))
        exposures.push(exposure);
      if (service !== "definite") continue;
      for (const port of namedPortsOf(container)) named.push(port);
    }
  addPod(pods, { namespace, labels: readLabels(template), ports: named });
}
function containerExposures(container, around, service) {
  const runs = [
    ...imageExposures(container, around),
    ...commandExposures(container, around)
  ];
  if (service === "never") return runs;
  return [
    ...runs,
    ...containerPortExposures(container, around),
    ...probeExposures(container, around)
  ];
}
function reachOfPod(spec) {
  const host = getAll(spec, "hostNetwork").find(
    (view) => isScalar(view) && resolveScalar(view.node, "kubectl") === true
  );
  return host ? { to: "node", span: nodeSpan(host.node) } : CLUSTER;
}
function isSidecar(container) {
  return textAt(container, "restartPolicy") === "Always";
}

// src/formats/kubernetes/kinds/data.ts
var data = [];

// src/formats/kubernetes/kinds/gateways.ts
var gateways = [];

// src/formats/kubernetes/network-peers.ts
function readSources(rule) {
  const lists = getAll(rule, "from").filter((view) => !isNull(view));
  const unreadable = lists.find((list) => !isSequence(list));
  const peers = lists.flatMap(itemsOf);
  if (peers.length > 0) return peers.flatMap(readPeer);
  return unreadable ? [unknown("this is no list of peers", nodeSpan(unreadable.node))] : [known("0.0.0.0/0", nodeSpan(rule.node))];
}
function readPeer(peer) {
  const blocks = getPath(peer, "ipBlock", "cidr").map(readBlock);
  const words = peerWords(peer);
  const span = nodeSpan(peer.node);
  if (words) return [...blocks, known(words, span)];
  return blocks.length > 0 ? blocks : [unknown("this peer says neither addresses nor pods", span)];
}
function readBlock(view) {
  const text = textOf2(view).trim();
  const span = nodeSpan(view.node);
  return parseCidr(text) === void 0 ? unknown(`"${text}" is no CIDR block`, span) : known(text, span);
}
function peerWords(peer) {
  const pods = get(peer, "podSelector");
  const namespaces = get(peer, "namespaceSelector");
  if (!pods && !namespaces) return "";
  const which = selectorWords(readLabelSelector(pods));
  const where = selectorWords(readLabelSelector(namespaces));
  return [
    which ? `pods ${which}` : "all pods",
    namespaces ? where ? `of namespaces ${where}` : "of all namespaces" : "of the namespace"
  ].join(" ");
}

// src/formats/kubernetes/network-policy.ts
var readNetworkPolicy = ({ view, resource, namespace }, reading) => {
  for (const spec of getAll(view, "spec")) {
    if (!governsIngress(spec)) continue;
    const selector = readLabelSelector(get(spec, "podSelector"));
    const scope = { resource, namespace, selector };
    for (const rule of getAll(spec, "ingress").flatMap(itemsOf))
      if (isMapping(rule) || isNull(rule)) readRule(rule, scope, reading);
  }
};
function governsIngress(spec) {
  const types = getAll(spec, "policyTypes").flatMap(itemsOf).map(textOf2);
  return types.length === 0 || types.includes("Ingress");
}
function readRule(rule, scope, reading) {
  const { resource } = scope;
  const source = readSources(rule);
  const lists = getAll(rule, "ports").filter((view) => !isNull(view));
  const entries = lists.flatMap(itemsOf);
  for (const entry of entries)
    if (isMapping(entry) || isNull(entry))
      readEntry(entry, source, scope, reading);
  const unreadable = lists.find((list) => !isSequence(list));
  if (entries.length > 0) return;
  const place2 = nodeSpan((unreadable ?? rule).node);
  const port = unreadable ? unknown("this is no list of ports", place2) : known(ALL_PORTS, place2);
  reading.exposures.push(
    portExposure("kubernetes", {
      ...allow(resource, source, place2),
      port: [port],
      protocol: [known("any", place2)],
      related: usesOf(unreadable ?? rule, resource)
    })
  );
}
function readEntry(entry, source, scope, { exposures, waiting }) {
  const { resource } = scope;
  const written2 = getAll(entry, "port").flatMap((view) => {
    const reading = readPort(view);
    return reading ? { view, reading } : [];
  });
  if (written2.length === 0) exposures.push(everyPort(entry, source, resource));
  for (const { view, reading } of written2) {
    const place2 = nodeSpan(view.node);
    const rule = {
      ...allow(resource, source, place2),
      protocol: readProtocols(entry, place2),
      related: usesOf(view, resource)
    };
    if (reading.named) {
      const { name, span } = reading;
      waiting.push({ rule, name, span, said: [], ...scope });
    } else
      for (const port of upToEndPort(reading, entry))
        exposures.push(portExposure("kubernetes", { ...rule, port: [port] }));
  }
}
function everyPort(entry, source, resource) {
  const written2 = getAll(entry, "protocol").find((view) => !isNull(view));
  const place2 = nodeSpan((written2 ?? entry).node);
  return portExposure("kubernetes", {
    ...allow(resource, source, place2),
    port: [known(ALL_PORTS, place2)],
    protocol: readProtocols(entry, place2),
    related: usesOf(written2 ?? entry, resource)
  });
}
function upToEndPort({ port }, entry) {
  const ends = portNumbersAt(entry, "endPort").map(({ port: port2 }) => port2);
  if (ends.length === 0 || !port.known) return [port];
  return ends.map(
    (end) => end.known ? known(between(port.value.from, end.value.to), port.span) : unknown(end.why, port.span)
  );
}
function between(one, other) {
  return { from: Math.min(one, other), to: Math.max(one, other) };
}
function allow(resource, source, place2) {
  return {
    resource,
    mechanism: "allow",
    reach: known(source.every(isLoopback) ? "loopback" : "cluster", place2),
    source,
    certainty: "definite"
  };
}
function isLoopback(source) {
  return source.known && reachOf(source.value) === "loopback";
}

// src/formats/kubernetes/kinds/network-policies.ts
var networkPolicies = [
  {
    kind: "NetworkPolicy",
    groups: ["networking.k8s.io", "extensions"],
    read: readNetworkPolicy
  }
];

// src/formats/kubernetes/endpoints.ts
var readEndpoints = (object, reading) => {
  for (const subset of getAll(object.view, "subsets").flatMap(itemsOf))
    forward(subset, object.resource, reading);
};
var readEndpointSlice = (object, reading) => forward(object.view, object.resource, reading);
function forward(holder, resource, { exposures }) {
  for (const item of getAll(holder, "ports").flatMap(itemsOf)) {
    if (!isMapping(item)) continue;
    for (const { view, port } of portNumbersAt(item, "port"))
      exposures.push(
        portExposure("kubernetes", {
          resource,
          port: [port],
          protocol: readProtocols(item, port.span),
          mechanism: "forward",
          reach: known("cluster", port.span),
          certainty: "definite",
          related: usesOf(view, resource)
        })
      );
  }
}

// src/formats/kubernetes/services.ts
var readService = ({ view, resource, namespace }, { exposures, waiting }) => {
  for (const spec of getAll(view, "spec")) {
    const door = frontDoor(spec);
    const selector = readEqualities(get(spec, "selector"));
    for (const exposure of healthChecks(spec, resource))
      exposures.push(exposure);
    for (const item of getAll(spec, "ports").flatMap(itemsOf)) {
      if (!isMapping(item)) continue;
      for (const rule of [
        ...frontPorts(item, door, resource),
        ...nodePorts(item, resource),
        ...targetPorts(item, door, resource)
      ])
        if ("name" in rule) waiting.push({ ...rule, namespace, selector });
        else exposures.push(rule);
    }
  }
};
function frontDoor(spec) {
  const types = getAll(spec, "type").filter((type) => textOf2(type) !== "");
  if (types.length > 0 && types.every((type) => textOf2(type) === "ExternalName"))
    return {
      mechanism: "declare",
      reach: { to: "unknown", span: nodeSpan(types[0].node) },
      sources: [],
      forwards: false
    };
  return {
    mechanism: "publish",
    reach: reachOfService(spec, types),
    sources: sourceRanges(spec, types),
    forwards: !isHeadless(spec)
  };
}
function reachOfService(spec, types) {
  const ofType = (wanted) => types.filter((type) => textOf2(type) === wanted);
  const outside = [
    ...ofType("LoadBalancer"),
    ...externalAddresses(spec),
    ...getAll(spec, "loadBalancerIP").filter((view) => textOf2(view) !== "")
  ][0];
  if (outside) return { to: "internet", span: nodeSpan(outside.node) };
  const node = ofType("NodePort")[0];
  return node ? { to: "node", span: nodeSpan(node.node) } : CLUSTER;
}
function externalAddresses(spec) {
  return getAll(spec, "externalIPs").flatMap(itemsOf);
}
function sourceRanges(spec, types) {
  const balanced = types.some((type) => textOf2(type) === "LoadBalancer");
  if (!balanced || externalAddresses(spec).length > 0) return [];
  return getAll(spec, "loadBalancerSourceRanges").flatMap(itemsOf).map(readBlock);
}
function isHeadless(spec) {
  return [
    ...getAll(spec, "clusterIP"),
    ...getAll(spec, "clusterIPs").flatMap(itemsOf)
  ].some((view) => textOf2(view) === "None");
}
function frontPorts(item, door, resource) {
  return portNumbersAt(item, "port").map(
    ({ view, port }) => portExposure("kubernetes", {
      ...ruleThrough(door, item, port.span),
      resource,
      related: usesOf(view, resource),
      port: [port]
    })
  );
}
function targetPorts(item, door, resource) {
  if (!door.forwards) return [];
  const said = portNumbersAt(item, "port").flatMap(
    ({ port }) => port.known ? port.value.from : []
  );
  return getAll(item, "targetPort").flatMap((view) => {
    const reading = readPort(view);
    if (!reading) return [];
    const rule = {
      ...ruleThrough(door, item, nodeSpan(view.node)),
      mechanism: "forward",
      resource,
      related: usesOf(view, resource)
    };
    if (reading.named)
      return { rule, name: reading.name, span: reading.span, said };
    const { port } = reading;
    return port.known && said.includes(port.value.from) ? [] : portExposure("kubernetes", { ...rule, port: [port] });
  });
}
function nodePorts(item, resource) {
  return portNumbersAt(item, "nodePort").map(
    ({ view, port }) => portExposure("kubernetes", {
      resource,
      port: [port],
      protocol: readProtocols(item, port.span),
      mechanism: "publish",
      reach: known("node", port.span),
      source: anywhere(port.span),
      certainty: "definite",
      related: usesOf(view, resource)
    })
  );
}
function healthChecks(spec, resource) {
  return portNumbersAt(spec, "healthCheckNodePort").map(
    ({ view, port }) => portExposure("kubernetes", {
      resource,
      port: [port],
      protocol: [known("tcp", port.span)],
      mechanism: "declare",
      reach: known("node", port.span),
      certainty: "definite",
      related: usesOf(view, resource)
    })
  );
}
function ruleThrough({ mechanism, reach, sources }, item, place2) {
  return {
    protocol: readProtocols(item, place2),
    mechanism,
    reach: reachValue(reach, place2),
    source: sources.length > 0 ? sources : anywhere(place2),
    certainty: "definite"
  };
}
function anywhere(place2) {
  return [known("0.0.0.0/0", place2)];
}

// src/formats/kubernetes/kinds/services.ts
var services2 = [
  { kind: "Service", groups: [""], read: readService },
  { kind: "Endpoints", groups: [""], read: readEndpoints },
  {
    kind: "EndpointSlice",
    groups: ["discovery.k8s.io"],
    read: readEndpointSlice
  }
];

// src/formats/kubernetes/kinds/workloads.ts
var CORE = [""];
var APPS = ["apps", "extensions"];
var BATCH = ["batch"];
var inTemplate = podTemplateAt("spec", "template");
var workloads = [
  { kind: "Pod", groups: CORE, read: podTemplateAt() },
  { kind: "PodTemplate", groups: CORE, read: podTemplateAt("template") },
  { kind: "ReplicationController", groups: CORE, read: inTemplate },
  { kind: "Deployment", groups: APPS, read: inTemplate },
  { kind: "ReplicaSet", groups: APPS, read: inTemplate },
  { kind: "StatefulSet", groups: APPS, read: inTemplate },
  { kind: "DaemonSet", groups: APPS, read: inTemplate },
  { kind: "Job", groups: BATCH, read: inTemplate },
  {
    kind: "CronJob",
    groups: BATCH,
    read: podTemplateAt("spec", "jobTemplate", "spec", "template")
  }
];

// src/formats/kubernetes/kinds/kinds.ts
var rows = [
  ...workloads,
  ...services2,
  ...networkPolicies,
  ...gateways,
  ...data
];
var readers2 = new Map(
  rows.flatMap(
    ({ kind, groups, read }) => groups.map((group) => [`${group}/${kind}`, read])
  )
);
function readerOf(group, kind) {
  return readers2.get(`${group}/${kind}`) ?? anythingInside;
}

// src/formats/kubernetes/kubernetes.ts
function claimsKubernetes(document) {
  return isObject(document);
}
function openKubernetes() {
  const reading = {
    exposures: [],
    problems: [],
    pods: openPodIndex(),
    waiting: [],
    ahead: []
  };
  return {
    take(document) {
      readDocument2(document, reading);
    },
    finish() {
      const { exposures, problems, pods, waiting } = reading;
      const settled = waiting.flatMap((rule) => settle(pods, rule) ?? []);
      return { exposures: [...exposures, ...settled], problems };
    }
  };
}
function readDocument2(document, reading) {
  const tooDeep = [];
  const { ahead } = reading;
  ahead.push(document);
  for (let view = ahead.pop(); view; view = ahead.pop())
    for (const object of objectsIn(view, tooDeep))
      readerOf(object.group, object.kind)(object, reading);
  for (const span of tooDeep)
    reading.problems.push({
      span,
      severity: "warning",
      message: "this list is nested too deeply to be read. Write its items in documents of their own."
    });
}

// src/formats/document-formats.ts
var composeName = /(?:^|[/.-])(?:compose|fig)[^/]*\.(?:ya?ml|json)$/i;
var documentFormats = [
  {
    name: "kubernetes",
    mayHold: (_, text) => text.includes("apiVersion") || text.includes("items"),
    expects: (_, text) => /(?:^|[\s{,])["']?apiVersion["']?\s*:/.test(text) && /(?:^|[\s{,])["']?kind["']?\s*:/.test(text),
    claims: claimsKubernetes,
    open: openKubernetes
  },
  {
    name: "compose",
    mayHold: (file, text) => composeName.test(file) || /\b(?:services|include)\b/.test(text),
    expects: (file, text) => composeName.test(file) || /^services\s*:/m.test(text) && /^\s+image\s*:/m.test(text),
    claims: (document, file) => claimsCompose(document, composeName.test(file)),
    open: openCompose
  }
];

// src/formats/file-problem.ts
function fileProblem(file, message, severity = "warning") {
  return { span: spanOf(openSource(file, ""), 0, 0), severity, message };
}

// src/formats/manifest.ts
var NOTHING = { documents: [], problems: [], comments: [] };
function readManifest(world, source) {
  const { file, text } = source;
  const candidates3 = documentFormats.filter((each) => each.mayHold(file, text));
  if (candidates3.length === 0) return NOTHING;
  if (isHelmTemplate(world, source))
    return { ...NOTHING, problems: [fileProblem(file, NOT_RENDERED, "note")] };
  const parsed = parseYaml(source);
  const documents = parsed.documents.flatMap((node) => viewDocument(node) ?? []).flatMap((document) => {
    const format = candidates3.find((each) => each.claims(document, file));
    return format ? [{ format, document }] : [];
  });
  const expected = candidates3.some((each) => each.expects(file, text));
  if (documents.length === 0 && !expected) return NOTHING;
  return {
    documents,
    problems: parsed.problems,
    comments: yamlComments(source, parsed.documents, OUR_NAME)
  };
}
function isHelmTemplate(world, { file, text }) {
  const chart = /^(.*\/)?templates\//.exec(file);
  return chart !== null && text.includes("{{") && world.kind(`${chart[1] ?? ""}Chart.yaml`) === "file";
}
var NOT_RENDERED = "this Helm template was not checked, because it is not rendered. Check what it becomes: helm template CHART | portcullis -";
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readManifest
});

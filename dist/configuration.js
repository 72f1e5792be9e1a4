"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
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

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports2.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// src/config/load.ts
var load_exports = {};
__export(load_exports, {
  chooseSeverities: () => chooseSeverities,
  loadConfiguration: () => loadConfiguration
});
module.exports = __toCommonJS(load_exports);
var import_node_path = __toESM(require("node:path"), 1);

// src/syntax/source.ts
function openSource(file, text3) {
  return { file, text: text3.charCodeAt(0) === 65279 ? text3.slice(1) : text3 };
}
function spanOf(source2, start, end) {
  const from = position(source2, start);
  const to = position(source2, end);
  return {
    file: source2.file,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    start,
    end
  };
}
function position(source2, offset) {
  const starts = source2.lineStarts ??= findLineStarts(source2.text);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low] + 1 };
}
function findLineStarts(text3) {
  const starts = [0];
  const breaks = /\r\n?|\n/g;
  while (breaks.exec(text3)) starts.push(breaks.lastIndex);
  return starts;
}

// src/syntax/node.ts
function nodeSpan(node) {
  return spanOf(node.source, node.start, node.end);
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
  const { text: text3, tag, style } = scalar;
  if (tag === "!!str" || tag === "!") return text3;
  if (tag === "!!int" || tag === "!!float") return toNumber(text3) ?? text3;
  if (tag === "!!bool") return bools[reader].get(text3) ?? text3;
  if (tag === "!!null") return null;
  if (tag !== "" && reader === "kubectl") return text3;
  if (style !== "plain" && style !== "empty") return text3;
  if (text3 === "" || /^(?:~|null|Null|NULL)$/.test(text3)) return null;
  return bools[reader].get(text3) ?? toNumber(text3) ?? text3;
}
function toNumber(text3) {
  if (!/^[-+.\d]/.test(text3)) return void 0;
  const plain = text3.replaceAll("_", "");
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
function spellings(word2, value) {
  const capital = word2[0].toUpperCase() + word2.slice(1);
  return [word2, capital, word2.toUpperCase()].map((text3) => [text3, value]);
}

// src/syntax/plain.ts
function toPlain(node, depth = 0) {
  if (depth > 40) return null;
  if (node.kind === "alias")
    return node.target ? toPlain(node.target, depth + 1) : null;
  if (node.kind === "scalar") return resolveScalar(node, "compose");
  if (node.kind === "sequence")
    return node.items.map((item) => toPlain(item, depth + 1));
  return Object.fromEntries(
    node.entries.map(({ key, value }) => [
      key.kind === "scalar" ? key.text : "",
      toPlain(value, depth + 1)
    ])
  );
}
function spanAt(root, pointer) {
  return nodeSpan(nodeAt(root, pointer));
}
function keySpanAt(root, pointer, key) {
  const node = nodeAt(root, pointer);
  const entry = node.kind === "mapping" ? node.entries.find(
    (each) => each.key.kind === "scalar" && each.key.text === key
  ) : void 0;
  return nodeSpan(entry?.key ?? node);
}
function nodeAt(root, pointer) {
  let at = root;
  for (const step of pointer.split("/").slice(1)) {
    const name2 = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const node = at.kind === "alias" ? at.target ?? at : at;
    const next = node.kind === "sequence" ? node.items[Number(name2)] : node.kind === "mapping" ? node.entries.findLast(
      (each) => each.key.kind === "scalar" && each.key.text === name2
    )?.value : void 0;
    if (!next) return at;
    at = next;
  }
  return at;
}

// node_modules/js-yaml/dist/js-yaml.mjs
var DEFAULT_SNIPPET_OPTIONS = /* @__PURE__ */ (() => ({
  maxLength: 79,
  indent: 1,
  linesBefore: 3,
  linesAfter: 2
}))();
function getLine(buffer, lineStart, lineEnd, position2, maxLineLength) {
  let head = "";
  let tail = "";
  const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
  if (position2 - lineStart > maxHalfLength) {
    head = " ... ";
    lineStart = position2 - maxHalfLength + head.length;
  }
  if (lineEnd - position2 > maxHalfLength) {
    tail = " ...";
    lineEnd = position2 + maxHalfLength - tail.length;
  }
  return {
    str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail,
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
  let match;
  let foundLineNo = -1;
  while (match = re.exec(mark.buffer)) {
    lineEnds.push(match.index);
    lineStarts.push(match.index + match[0].length);
    if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
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
  static throwAt(source2, position2, message, filename = "") {
    let line = 0;
    let lineStart = 0;
    for (let index = 0; index < position2; index++) {
      const ch = source2.charCodeAt(index);
      if (ch === 10) {
        line++;
        lineStart = index + 1;
      } else if (ch === 13) {
        line++;
        if (source2.charCodeAt(index + 1) === 10) index++;
        lineStart = index + 1;
      }
    }
    const mark = {
      name: filename,
      buffer: source2,
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
  const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
  if (match !== null) {
    state.position = start + match.index + match[0].length - 1;
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
  const isMapping = ch === 123;
  const start = state.position;
  let readNext = true;
  if (ch !== 91 && ch !== 123) return false;
  const terminator = isMapping ? 125 : 93;
  if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
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
    if ((isMapping || isExplicitPair || state.line === entryLine) && ch2 === 58) {
      isPair = true;
      state.position++;
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) {
        insertFlowPairMappingEvent(state, entryStart);
        if (!keyWasRead) addEmptyScalarEvent(state);
      } else if (!keyWasRead) addEmptyScalarEvent(state);
      if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) addPopEvent(state);
    } else if (isMapping && isPair) {
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
    } else if (isMapping) addEmptyScalarEvent(state);
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
  const name2 = state.input.slice(nameStart, state.position);
  const args = [];
  if (name2.length === 0) throwError(state, "directive name must not be less than one character in length");
  while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
    while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
    if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
    const start = state.position;
    while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
    args.push(state.input.slice(start, state.position));
  }
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  if (name2 === "YAML") {
    if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
    if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
    const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
    if (match === null) throwError(state, "ill-formed argument of the YAML directive");
    if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
    state.directives.push({
      kind: "yaml",
      version: args[0]
    });
  } else if (name2 === "TAG") {
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
function readEvents(text3) {
  return parse(text3, (offset) => offset);
}
var PAD = " ".repeat(100);
var MOST_REPAIRS = 1e3;
function readIndented(text3) {
  const lines = [];
  let plain = text3;
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
function withPads(text3, lines) {
  const parts = [0, ...lines].map((from, i) => text3.slice(from, lines[i]));
  return parts.join(PAD);
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
function parse(text3, original) {
  try {
    return { text: text3, events: parseEvents(text3, {}), original };
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
function buildTrees(source2, { text: text3, events, original }, base, into) {
  const at = (offset) => base + original(offset);
  const builder = {
    ...{ source: source2, text: text3, at, into },
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
function behind({ source: source2, last }, expected) {
  expected.lastIndex = last;
  return expected.test(source2.text) ? expected.lastIndex : last;
}
function addScalar(builder, event) {
  const { source: source2, text: text3, at } = builder;
  const empty = event.valueStart < 0;
  const quote = event.style === 2 || event.style === 3 ? 1 : 0;
  const [start, end] = empty ? placeOfNothing(builder) : [at(event.valueStart) - quote, at(event.valueEnd) + quote];
  const node = {
    kind: "scalar",
    source: source2,
    start,
    end,
    tag: cut(text3, event.tagStart, event.tagEnd),
    text: event.fast ? text3.slice(event.valueStart, event.valueEnd) : empty ? "" : getScalarValue(text3, event),
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
  const name2 = cut(builder.text, event.anchorStart, event.anchorEnd);
  const start = builder.at(event.anchorStart) - 1;
  const end = builder.at(event.anchorEnd);
  const target = builder.anchors.get(name2);
  const { source: source2 } = builder;
  place(builder, { kind: "alias", source: source2, start, end, tag: "", name: name2, target });
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
  const name2 = cut(builder.text, event.anchorStart, event.anchorEnd);
  if (name2 !== "") builder.anchors.set(name2, node);
}
function cut(text3, start, end) {
  return start < 0 ? "" : text3.slice(start, end);
}

// src/syntax/yaml.ts
function parseYaml(source2) {
  const documents = [];
  const problems = [];
  const text3 = blankDirectives(source2.text);
  for (let from = 0; from < text3.length; ) {
    const failed = readPart(source2, text3, from, text3.length, documents);
    if (!failed) break;
    const { before, after } = separatorsAround(text3, from, failed.at);
    const begin = before.find(
      (end) => !readPart(source2, text3, from, end, documents)
    );
    const stillFails = !failed.indentation || readPart(source2, text3, begin ?? from, after, documents, readIndented);
    if (stillFails) problems.push(brokenAt(source2, failed));
    from = after;
  }
  return { source: source2, documents, problems };
}
function brokenAt(source2, { at, reason }) {
  return {
    span: spanOf(source2, at, Math.min(at + 1, source2.text.length)),
    severity: "warning",
    message: `this YAML cannot be read: ${reason}. Correct it here, or leave the file out with --exclude`
  };
}
function blankDirectives(text3) {
  return text3.includes("%YAML") ? text3.replace(/^%YAML[^\r\n]*/gm, (line) => " ".repeat(line.length)) : text3;
}
function readPart(source2, text3, from, to, into, read = readEvents) {
  const part = from === 0 && to === text3.length ? text3 : text3.slice(from, to);
  const result = read(part);
  if ("reason" in result) return { ...result, at: from + result.at };
  buildTrees(source2, result, from, into);
  return void 0;
}
function separatorsAround(text3, from, failure) {
  const separator = /^---(?=\s|$)/gm;
  separator.lastIndex = from + 1;
  const before = [];
  for (let found = separator.exec(text3); found; found = separator.exec(text3)) {
    if (found.index >= failure && found.index > from)
      return { before: before.reverse(), after: found.index };
    before.push(found.index);
  }
  return { before: before.reverse(), after: text3.length };
}

// src/nearest.ts
function didYouMean(word2, known) {
  const near = nearest(word2, known);
  return near === void 0 ? "" : `. Did you mean "${near}"?`;
}
function nearest(word2, known) {
  let best;
  let least = Math.max(2, Math.floor(word2.length / 3)) + 1;
  for (const candidate of known) {
    const edits = distance(word2.toLowerCase(), candidate.toLowerCase());
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

// src/strict/complaints.ts
function complaintsFrom(root, errors, whole) {
  return errors.flatMap((error) => {
    const words2 = wording[error.keyword];
    if (!words2) return [];
    const key = words2.key?.(error);
    const span = key === void 0 ? spanAt(root, error.instancePath) : keySpanAt(root, error.instancePath, key);
    return [{ span, message: words2.say(error, whole) }];
  });
}
var wording = {
  additionalProperties: {
    key: (error) => error.params["additionalProperty"],
    say: (error) => {
      const key = error.params["additionalProperty"];
      const known = Object.keys(error.parentSchema?.["properties"] ?? {});
      return `unknown key "${key}"${didYouMean(key, known) || `. Known here: ${known.join(", ")}`}`;
    }
  },
  required: {
    say: (error, whole) => `${name(error, whole)} lacks the key "${error.params["missingProperty"]}"`
  },
  enum: {
    say: (error, whole) => {
      const allowed = error.params["allowedValues"];
      return `${name(error, whole)} must be one of ${allowed.join(", ")}, not ${show(error.data)}${didYouMean(String(error.data), allowed)}`;
    }
  },
  type: {
    say: (error, whole) => `${name(error, whole)} must be ${articles(error.params["type"])}, not ${show(error.data)}`
  },
  pattern: {
    say: (error, whole) => `${name(error, whole)} must be ${error.parentSchema?.["$comment"]}, not ${show(error.data)}`
  },
  minLength: {
    say: (error, whole) => `${name(error, whole)} must not be empty`
  },
  minItems: {
    say: (error, whole) => `${name(error, whole)} needs at least one entry`
  },
  minProperties: {
    say: (error, whole) => `${name(error, whole)} is empty. Say at least one of ${choices(error)}`
  },
  maxProperties: {
    say: (error, whole) => `${name(error, whole)} takes exactly one of ${choices(error)}`
  },
  minimum: { say: outOfRange },
  maximum: { say: outOfRange }
};
function outOfRange(error, whole) {
  return `${name(error, whole)} must be a port from 0 to 65535, not ${show(error.data)}`;
}
function name(error, whole) {
  const steps = error.instancePath.split("/").slice(1);
  const named = steps.filter((step) => !/^\d+$/.test(step)).at(-1);
  if (named === void 0) return whole;
  return /^\d+$/.test(steps.at(-1)) ? `an entry of "${named}"` : `"${named}"`;
}
function choices(error) {
  return Object.keys(error.parentSchema?.["properties"] ?? {}).join(", ");
}
function articles(types) {
  return [types].flat().map(article).join(" or ");
}
function article(type) {
  return {
    object: "a mapping",
    array: "a list",
    integer: "a whole number",
    boolean: "true or false"
  }[type] ?? `a ${type}`;
}
function show(value) {
  if (Array.isArray(value)) return "a list";
  if (value !== null && typeof value === "object") return "a mapping";
  return JSON.stringify(value) ?? "nothing";
}

// src/strict/read.ts
function readStrictly(world, file, validate2, { whole, shape }) {
  const read = world.read(file);
  if ("refused" in read)
    return { data: {}, complaints: [atStart(file, read.refused)] };
  const source2 = openSource(file, read.text);
  const { documents, problems } = parseYaml(source2);
  const root = documents[0];
  if (root?.kind !== "mapping" || documents.length !== 1) {
    const span = documents[1] ? nodeSpan(documents[1]) : spanOf(source2, 0, 0);
    const complaint = { span, message: shape };
    return {
      data: {},
      complaints: problems.length > 0 ? problems : [complaint]
    };
  }
  const data = toPlain(root);
  const errors = validate2(data) ? [] : validate2.errors ?? [];
  return {
    ...{ root, data },
    complaints: [
      ...problems,
      ...duplicateKeys(root),
      ...complaintsFrom(root, errors, whole)
    ]
  };
}
function atStart(file, message) {
  return { span: spanOf(openSource(file, ""), 0, 0), message };
}
function duplicateKeys(node) {
  if (node.kind === "sequence") return node.items.flatMap(duplicateKeys);
  if (node.kind !== "mapping") return [];
  const seen = /* @__PURE__ */ new Set();
  return node.entries.flatMap(({ key, value }) => {
    const name2 = key.kind === "scalar" ? key.text : "";
    const again = seen.has(name2);
    seen.add(name2);
    const message = `the key "${name2}" stands here twice`;
    return [
      ...again ? [{ span: nodeSpan(key), message }] : [],
      ...duplicateKeys(value)
    ];
  });
}

// src/world/discover.ts
async function globMatcher(globs) {
  if (globs.length === 0) return () => false;
  const { default: picomatch } = await Promise.resolve().then(() => __toESM(require("./glob.js"), 1));
  return picomatch(
    globs.map((glob) => glob.replace(/^\.\//, "")),
    { dot: true }
  );
}

// src/formats/terraform/rows/schema-remarks.ts
function remarksOnRow(row) {
  if (!isObject(row)) return [];
  return [...onRow(row), ...inside(row, "")];
}
function onRow(row) {
  const at = (message) => [{ pointer: "", message }];
  const named = ["types", "module"].filter((key) => key in row);
  if (named.length !== 1)
    return at('a row says either "types" or "module", and not both');
  const opens = ["port", "rules", "toggle", "document"];
  const kinds = opens.filter((key) => key in row);
  return kinds.length > 0 ? [] : at(`a row says what is opened: it needs one of ${opens.join(", ")}`);
}
function inside(value, pointer) {
  if (Array.isArray(value))
    return value.flatMap((each, i) => inside(each, `${pointer}/${i}`));
  if (!isObject(value)) return [];
  return [
    ...badExpressions(value, pointer),
    ...isCondition(pointer) ? onCondition(value, pointer) : [],
    ...pointer.endsWith("/port") ? onPort(value, pointer) : [],
    ...Object.entries(value).flatMap(
      ([key, each]) => inside(each, `${pointer}/${key}`)
    )
  ];
}
function isCondition(pointer) {
  return /\/(?:(?:when|all|any)\/\d+|anyIf|skipIf)$/.test(pointer);
}
var tests = ["in", "not", "match", "absent"];
function onCondition(condition2, pointer) {
  const asked = tests.filter((key) => key in condition2);
  const remark = (message) => [{ pointer, message }];
  const asksForAny = pointer.endsWith("/skipIf") && "path" in condition2;
  if (asked.length === 0 && asksForAny) return [];
  if (asked.length !== 1)
    return remark(`a condition asks exactly one of ${tests.join(", ")}`);
  const needsPath = asked[0] !== "absent";
  return needsPath === "path" in condition2 ? [] : remark(
    needsPath ? `a condition with "${asked[0]}" needs a "path"` : 'a condition with "absent" takes no "path"'
  );
}
var ways = ["const", "single", "spec", "from", "regex", "anyIf"];
function onPort(port2, pointer) {
  if (ways.some((key) => key in port2) || port2["missing"] === "any") return [];
  const message = `"port" says where ports are written: it needs one of ${ways.join(", ")}`;
  return [{ pointer, message }];
}
function badExpressions(value, pointer) {
  const broken = ["regex", "match", "module"].flatMap((key) => {
    const text3 = value[key];
    const why = typeof text3 === "string" ? fault(text3) : void 0;
    const message2 = `"${key}" is no regular expression: ${why}`;
    return why === void 0 ? [] : [{ pointer: `${pointer}/${key}`, message: message2 }];
  });
  if (typeof value["regex"] !== "string" || "of" in value) return broken;
  const message = '"regex" needs "of": the paths of the texts that it reads';
  return [...broken, { pointer, message }];
}
function fault(text3) {
  try {
    new RegExp(text3, "i");
    return void 0;
  } catch (error) {
    return error.message.split(": ").at(-1);
  }
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/config/remarks.ts
function remarksOn(root, data, world, place2) {
  const at = (pointer, message) => ({
    span: spanAt(root, pointer),
    message
  });
  const rows = listIn(data, "resources").flatMap(
    (row, i) => remarksOnRow(row).map(
      ({ pointer, message }) => at(`/resources/${i}${pointer}`, message)
    )
  );
  const dates = listIn(data, "allow").flatMap((entry, i) => {
    const until = isData(entry) ? entry["until"] : void 0;
    return typeof until === "string" && isNoDay(until) ? [at(`/allow/${i}/until`, `there is no day ${until}`)] : [];
  });
  const files = ["policies", "var-files", "env-files"].flatMap(
    (key) => listIn(data, key).flatMap(
      (path2, i) => typeof path2 === "string" && isMissing(world, key, place2(path2)) ? [at(`/${key}/${i}`, `there is no ${place2(path2)}`)] : []
    )
  );
  return [...rows, ...dates, ...files];
}
function isMissing(world, key, path2) {
  const kind = world.kind(path2);
  return kind === "missing" || kind === "directory" && key !== "policies";
}
function isNoDay(text3) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text3)) return false;
  const date = /* @__PURE__ */ new Date(`${text3}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text3);
}
function listIn(data, key) {
  const value = data[key];
  return Array.isArray(value) ? value : [];
}
function isData(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/formats/terraform/rows/schema.ts
var text = { type: "string", minLength: 1 };
var word = { type: "string" };
var words = { type: "array", items: word };
var texts = { type: "array", minItems: 1, items: text };
var flag = { type: "boolean" };
var port = { type: "integer", minimum: 0, maximum: 65535 };
var expression = (description) => ({ description, ...text });
var condition = { $ref: "#/$defs/condition" };
var conditions = { type: "array", minItems: 1, items: condition };
var paths = (description) => ({
  description,
  type: ["string", "array"],
  minLength: 1,
  minItems: 1,
  items: text
});
function object(description, properties, required = []) {
  return {
    ...{ description, type: "object", minProperties: 1 },
    ...required.length > 0 && { required },
    ...{ additionalProperties: false, properties }
  };
}
var protocol = object("by default TCP", {
  const: { enum: ["tcp", "any"] },
  path: paths("where the protocol stands"),
  regex: expression("for packed texts: its group `proto`"),
  of: texts,
  tcp: { description: "the words for TCP", ...words },
  any: { description: "the words for every protocol", ...words },
  missing: {
    description: "what an absent protocol means",
    enum: ["tcp", "any", "never"]
  },
  anyAllPorts: { description: "every protocol is every port", ...flag }
});
var ports = object("the ways to write ports", {
  const: { description: "every port", enum: ["any"] },
  single: { description: "a single number", ...text },
  spec: paths("numbers, ranges, lists and words"),
  from: { description: "the lower of two numbers", ...text },
  to: { description: "the upper of two numbers", ...text },
  ranges: paths("objects that hold `from` and `to`"),
  from_default: port,
  to_default: port,
  regex: expression("for packed texts: its groups `lo` and `hi`, or `spec`"),
  of: texts,
  range: { description: "the characters between the ends of a range", ...text },
  list: { description: "the characters between the parts of a list", ...text },
  any: { description: "the words for every port", ...words },
  names: { description: "the words for port 23", ...words },
  wildcard: {
    description: "the numbers that mean every port",
    ...{ type: "array", items: { type: "integer" } }
  },
  anyIf: condition,
  skipIf: condition,
  zeroRangeIsAny: flag,
  emptyIsMissing: { description: "so it is in every row", ...flag },
  missing: {
    description: "what it means that no port is written",
    enum: ["any", "never"]
  }
});
var source = object("who may connect", {
  paths: { type: "array", items: text },
  regex: expression("for packed texts: its group `source`"),
  of: texts,
  length: { description: "where the prefix length stands", ...text },
  world: { description: "the words for every address", ...words },
  missing: {
    description: "what it means that no source is written",
    enum: ["world", "none"]
  }
});
var reach = object(
  "from how far away",
  {
    is: {
      enum: [
        ...["internet", "private", "node", "cluster"],
        ...["network", "loopback", "unknown"]
      ]
    },
    when: conditions
  },
  ["is"]
);
var order = object(
  "which of a filter's rules wins",
  {
    key: {
      description: "the rule's number; `index` is its place in the list; an empty list where `before` says it",
      ...{ type: ["string", "array"], minLength: 1, items: text }
    },
    first: { enum: ["lowest", "highest"] },
    default: { type: "integer" },
    tie: { enum: ["deny", "allow"] },
    before: { description: "the rule before which this one stands", ...text },
    deny: {
      description: "a condition, or the block that holds denying rules, or the word that they have instead of another",
      ...{ type: "object", minProperties: 1, additionalProperties: false },
      properties: {
        ...conditionProperties(),
        block: text,
        word: text,
        instead: text
      }
    },
    denies: {
      description: "denying rules that are written in another way",
      ...{ type: "array", minItems: 1, items: { $ref: "#/$defs/rule" } }
    },
    scope: paths("what rules of one filter have in common"),
    source: { $ref: "#/$defs/source" },
    narrow: {
      description: "what else narrows a rule down",
      ...{ type: "array", minItems: 1, items: paths("a path, or several") }
    }
  },
  ["key", "first"]
);
var rule = {
  at: {
    description: "where the rules are; without it, the resource",
    ...texts
  },
  when: { description: "all must hold", ...conditions },
  protocol: { $ref: "#/$defs/protocol" },
  port: { $ref: "#/$defs/port" },
  source: { $ref: "#/$defs/source" },
  reach: { type: "array", minItems: 1, items: { $ref: "#/$defs/reach" } },
  layer: { enum: ["subnet"] },
  order: { $ref: "#/$defs/order" },
  mechanism: {
    description: "what a rule does; without it, a filter lets the port in",
    enum: [
      ...["allow", "listen", "publish", "forward"],
      ...["serve", "declare", "delegate"]
    ]
  }
};
function conditionProperties() {
  return {
    path: { description: "where the value stands", ...text },
    in: { description: "it is one of these", ...texts, items: word },
    not: { description: "it is none of these", ...texts, items: word },
    match: expression("it matches this regular expression somewhere"),
    default: { description: "what an absent value means", ...word },
    absent: { description: "none of these is written", ...texts }
  };
}
var remarks = {
  tier: { type: "integer" },
  ...{ shape: word, notes: word, pos: word, pos2: word, neg: word },
  verify: {}
};
var definitions = {
  condition: object("one test", conditionProperties()),
  ...{ protocol, port: ports, source, reach, order },
  rule: object("one kind of rules", rule)
};

// src/config/schema.ts
var text2 = { type: "string", minLength: 1 };
var texts2 = { type: "array", items: text2 };
var later = {
  gate: { enum: ["all", "new"] },
  baseline: text2,
  render: texts2
};
var allowance = {
  type: "object",
  required: ["policy", "reason"],
  additionalProperties: false,
  properties: {
    policy: text2,
    path: { description: "a glob; without it, every file", ...text2 },
    resource: { description: "an address; without it, every one", ...text2 },
    reason: {
      ...text2,
      pattern: String.raw`^$|\S`,
      $comment: "words that say why"
    },
    until: {
      description: "the last day on which it holds, in UTC",
      type: "string",
      pattern: String.raw`^\d{4}-\d\d-\d\d$`,
      $comment: "a date like 2027-01-31"
    }
  }
};
var image = {
  type: "object",
  required: ["match", "role"],
  additionalProperties: false,
  properties: {
    match: {
      description: "the repository; a component `*` is any",
      type: "string",
      pattern: String.raw`^(?:[\w.-]+:\d+/)?(?:\*|[\w.-]+)(?:/(?:\*|[\w.-]+))*$`,
      $comment: 'a repository without a tag, like "example/telnet-gateway"'
    },
    role: {
      enum: [
        ...["server", "honeypot", "bbs", "network-gear"],
        ...["client", "ambiguous"]
      ]
    },
    evidence: { description: "how we know", ...text2 }
  }
};

// src/config/validator.ts
var validate = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://portcullis.dev/configuration.schema.json", "title": "What a repository asks of Portcullis", "type": "object", "additionalProperties": false, "properties": { "paths": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "exclude": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "policies": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "default-policies": { "type": "boolean" }, "severity": { "type": "object", "additionalProperties": { "enum": ["error", "warning", "note", "off"] } }, "fail-on": { "enum": ["error", "warning", "note", "never"] }, "unresolved": { "enum": ["error", "warning", "note"] }, "variables": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } }, "var-files": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "env-files": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "allow": { "type": "array", "items": { "type": "object", "required": ["policy", "reason"], "additionalProperties": false, "properties": { "policy": { "type": "string", "minLength": 1 }, "path": { "description": "a glob; without it, every file", "type": "string", "minLength": 1 }, "resource": { "description": "an address; without it, every one", "type": "string", "minLength": 1 }, "reason": { "type": "string", "minLength": 1, "pattern": "^$|\\S", "$comment": "words that say why" }, "until": { "description": "the last day on which it holds, in UTC", "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\d$", "$comment": "a date like 2027-01-31" } } } }, "resources": { "type": "array", "items": { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://portcullis.dev/resource-row.schema.json", "title": "What a Terraform resource type or module opens", "description": "either types or module, and what it opens", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "types": { "description": "the resource types that are written this way", "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[a-z][a-z0-9_-]*$", "$comment": 'a resource type like "aws_security_group"' } }, "module": { "description": "a regular expression on a module call's source", "type": "string", "minLength": 1 }, "at": { "description": "where the rules are; without it, the resource", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "when": { "description": "all must hold", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/condition" } }, "protocol": { "$ref": "#/$defs/protocol" }, "port": { "$ref": "#/$defs/port" }, "source": { "$ref": "#/$defs/source" }, "reach": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/reach" } }, "layer": { "enum": ["subnet"] }, "order": { "$ref": "#/$defs/order" }, "mechanism": { "description": "what a rule does; without it, a filter lets the port in", "enum": ["allow", "listen", "publish", "forward", "serve", "declare", "delegate"] }, "rules": { "description": "several kinds of rules; each takes the rest from the row", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/rule" } }, "toggle": { "description": "a setting that turns Telnet management on", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "all": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/condition" } }, "any": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/condition" } } } }, "document": { "description": "a text in another format", "type": "object", "minProperties": 1, "required": ["path", "as"], "additionalProperties": false, "properties": { "path": { "type": "string", "minLength": 1 }, "decode": { "type": "string", "minLength": 1 }, "as": { "enum": ["kubernetes", "nomad", "helm-values", "dockerfile", "suricata", "keyed"] } } }, "tier": { "type": "integer" }, "shape": { "type": "string" }, "notes": { "type": "string" }, "pos": { "type": "string" }, "pos2": { "type": "string" }, "neg": { "type": "string" }, "verify": {} }, "$defs": { "condition": { "description": "one test", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "path": { "description": "where the value stands", "type": "string", "minLength": 1 }, "in": { "description": "it is one of these", "type": "array", "minItems": 1, "items": { "type": "string" } }, "not": { "description": "it is none of these", "type": "array", "minItems": 1, "items": { "type": "string" } }, "match": { "description": "it matches this regular expression somewhere", "type": "string", "minLength": 1 }, "default": { "description": "what an absent value means", "type": "string" }, "absent": { "description": "none of these is written", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } } }, "protocol": { "description": "by default TCP", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "const": { "enum": ["tcp", "any"] }, "path": { "description": "where the protocol stands", "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "regex": { "description": "for packed texts: its group `proto`", "type": "string", "minLength": 1 }, "of": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "tcp": { "description": "the words for TCP", "type": "array", "items": { "type": "string" } }, "any": { "description": "the words for every protocol", "type": "array", "items": { "type": "string" } }, "missing": { "description": "what an absent protocol means", "enum": ["tcp", "any", "never"] }, "anyAllPorts": { "description": "every protocol is every port", "type": "boolean" } } }, "port": { "description": "the ways to write ports", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "const": { "description": "every port", "enum": ["any"] }, "single": { "description": "a single number", "type": "string", "minLength": 1 }, "spec": { "description": "numbers, ranges, lists and words", "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "from": { "description": "the lower of two numbers", "type": "string", "minLength": 1 }, "to": { "description": "the upper of two numbers", "type": "string", "minLength": 1 }, "ranges": { "description": "objects that hold `from` and `to`", "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "from_default": { "type": "integer", "minimum": 0, "maximum": 65535 }, "to_default": { "type": "integer", "minimum": 0, "maximum": 65535 }, "regex": { "description": "for packed texts: its groups `lo` and `hi`, or `spec`", "type": "string", "minLength": 1 }, "of": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "range": { "description": "the characters between the ends of a range", "type": "string", "minLength": 1 }, "list": { "description": "the characters between the parts of a list", "type": "string", "minLength": 1 }, "any": { "description": "the words for every port", "type": "array", "items": { "type": "string" } }, "names": { "description": "the words for port 23", "type": "array", "items": { "type": "string" } }, "wildcard": { "description": "the numbers that mean every port", "type": "array", "items": { "type": "integer" } }, "anyIf": { "$ref": "#/$defs/condition" }, "skipIf": { "$ref": "#/$defs/condition" }, "zeroRangeIsAny": { "type": "boolean" }, "emptyIsMissing": { "description": "so it is in every row", "type": "boolean" }, "missing": { "description": "what it means that no port is written", "enum": ["any", "never"] } } }, "source": { "description": "who may connect", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "paths": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "regex": { "description": "for packed texts: its group `source`", "type": "string", "minLength": 1 }, "of": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "length": { "description": "where the prefix length stands", "type": "string", "minLength": 1 }, "world": { "description": "the words for every address", "type": "array", "items": { "type": "string" } }, "missing": { "description": "what it means that no source is written", "enum": ["world", "none"] } } }, "reach": { "description": "from how far away", "type": "object", "minProperties": 1, "required": ["is"], "additionalProperties": false, "properties": { "is": { "enum": ["internet", "private", "node", "cluster", "network", "loopback", "unknown"] }, "when": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/condition" } } } }, "order": { "description": "which of a filter's rules wins", "type": "object", "minProperties": 1, "required": ["key", "first"], "additionalProperties": false, "properties": { "key": { "description": "the rule's number; `index` is its place in the list; an empty list where `before` says it", "type": ["string", "array"], "minLength": 1, "items": { "type": "string", "minLength": 1 } }, "first": { "enum": ["lowest", "highest"] }, "default": { "type": "integer" }, "tie": { "enum": ["deny", "allow"] }, "before": { "description": "the rule before which this one stands", "type": "string", "minLength": 1 }, "deny": { "description": "a condition, or the block that holds denying rules, or the word that they have instead of another", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "path": { "description": "where the value stands", "type": "string", "minLength": 1 }, "in": { "description": "it is one of these", "type": "array", "minItems": 1, "items": { "type": "string" } }, "not": { "description": "it is none of these", "type": "array", "minItems": 1, "items": { "type": "string" } }, "match": { "description": "it matches this regular expression somewhere", "type": "string", "minLength": 1 }, "default": { "description": "what an absent value means", "type": "string" }, "absent": { "description": "none of these is written", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "block": { "type": "string", "minLength": 1 }, "word": { "type": "string", "minLength": 1 }, "instead": { "type": "string", "minLength": 1 } } }, "denies": { "description": "denying rules that are written in another way", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/rule" } }, "scope": { "description": "what rules of one filter have in common", "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "source": { "$ref": "#/$defs/source" }, "narrow": { "description": "what else narrows a rule down", "type": "array", "minItems": 1, "items": { "description": "a path, or several", "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } } } } }, "rule": { "description": "one kind of rules", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "at": { "description": "where the rules are; without it, the resource", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "when": { "description": "all must hold", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/condition" } }, "protocol": { "$ref": "#/$defs/protocol" }, "port": { "$ref": "#/$defs/port" }, "source": { "$ref": "#/$defs/source" }, "reach": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/reach" } }, "layer": { "enum": ["subnet"] }, "order": { "$ref": "#/$defs/order" }, "mechanism": { "description": "what a rule does; without it, a filter lets the port in", "enum": ["allow", "listen", "publish", "forward", "serve", "declare", "delegate"] } } } } } }, "images": { "type": "array", "items": { "type": "object", "required": ["match", "role"], "additionalProperties": false, "properties": { "match": { "description": "the repository; a component `*` is any", "type": "string", "pattern": "^(?:[\\w.-]+:\\d+/)?(?:\\*|[\\w.-]+)(?:/(?:\\*|[\\w.-]+))*$", "$comment": 'a repository without a tag, like "example/telnet-gateway"' }, "role": { "enum": ["server", "honeypot", "bbs", "network-gear", "client", "ambiguous"] }, "evidence": { "description": "how we know", "type": "string", "minLength": 1 } } } }, "gate": { "enum": ["all", "new"] }, "baseline": { "type": "string", "minLength": 1 }, "render": { "type": "array", "items": { "type": "string", "minLength": 1 } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern3 = new RegExp("^$|\\S", "u");
var pattern4 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");
var pattern5 = new RegExp("^[a-z][a-z0-9_-]*$", "u");
var pattern6 = new RegExp("^(?:[\\w.-]+:\\d+/)?(?:\\*|[\\w.-]+)(?:/(?:\\*|[\\w.-]+))*$", "u");
var schema20 = { "description": "one test", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "path": { "description": "where the value stands", "type": "string", "minLength": 1 }, "in": { "description": "it is one of these", "type": "array", "minItems": 1, "items": { "type": "string" } }, "not": { "description": "it is none of these", "type": "array", "minItems": 1, "items": { "type": "string" } }, "match": { "description": "it matches this regular expression somewhere", "type": "string", "minLength": 1 }, "default": { "description": "what an absent value means", "type": "string" }, "absent": { "description": "none of these is written", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "in" || key0 === "not" || key0 === "match" || key0 === "default" || key0 === "absent")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema20, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema20.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.path.type, parentSchema: schema20.properties.path, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.in !== void 0) {
      let data1 = data.in;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema20.properties.in, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            const err5 = { instancePath: instancePath + "/in/" + i0, schemaPath: "#/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.in.items.type, parentSchema: schema20.properties.in.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema20.properties.in.type, parentSchema: schema20.properties.in, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.not !== void 0) {
      let data3 = data.not;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err7 = { instancePath: instancePath + "/not", schemaPath: "#/properties/not/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema20.properties.not, data: data3 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 !== "string") {
            const err8 = { instancePath: instancePath + "/not/" + i1, schemaPath: "#/properties/not/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.not.items.type, parentSchema: schema20.properties.not.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema20.properties.not.type, parentSchema: schema20.properties.not, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.match !== void 0) {
      let data5 = data.match;
      if (typeof data5 === "string") {
        if (func2(data5) < 1) {
          const err10 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema20.properties.match, data: data5 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.match.type, parentSchema: schema20.properties.match, data: data5 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.default !== void 0) {
      let data6 = data.default;
      if (typeof data6 !== "string") {
        const err12 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.default.type, parentSchema: schema20.properties.default, data: data6 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.absent !== void 0) {
      let data7 = data.absent;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err13 = { instancePath: instancePath + "/absent", schemaPath: "#/properties/absent/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema20.properties.absent, data: data7 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (typeof data8 === "string") {
            if (func2(data8) < 1) {
              const err14 = { instancePath: instancePath + "/absent/" + i2, schemaPath: "#/properties/absent/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema20.properties.absent.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/absent/" + i2, schemaPath: "#/properties/absent/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.absent.items.type, parentSchema: schema20.properties.absent.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/absent", schemaPath: "#/properties/absent/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema20.properties.absent.type, parentSchema: schema20.properties.absent, data: data7 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema21 = { "description": "by default TCP", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "const": { "enum": ["tcp", "any"] }, "path": { "description": "where the protocol stands", "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "regex": { "description": "for packed texts: its group `proto`", "type": "string", "minLength": 1 }, "of": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "tcp": { "description": "the words for TCP", "type": "array", "items": { "type": "string" } }, "any": { "description": "the words for every protocol", "type": "array", "items": { "type": "string" } }, "missing": { "description": "what an absent protocol means", "enum": ["tcp", "any", "never"] }, "anyAllPorts": { "description": "every protocol is every port", "type": "boolean" } } };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "const" || key0 === "path" || key0 === "regex" || key0 === "of" || key0 === "tcp" || key0 === "any" || key0 === "missing" || key0 === "anyAllPorts")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.const !== void 0) {
      let data0 = data.const;
      if (!(data0 === "tcp" || data0 === "any")) {
        const err2 = { instancePath: instancePath + "/const", schemaPath: "#/properties/const/enum", keyword: "enum", params: { allowedValues: schema21.properties.const.enum }, message: "must be equal to one of the allowed values", schema: schema21.properties.const.enum, parentSchema: schema21.properties.const, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data1 = data.path;
      if (typeof data1 !== "string" && !Array.isArray(data1)) {
        const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: schema21.properties.path.type }, message: "must be string,array", schema: schema21.properties.path.type, parentSchema: schema21.properties.path, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21.properties.path, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema21.properties.path, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func2(data2) < 1) {
              const err6 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21.properties.path.items, data: data2 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.path.items.type, parentSchema: schema21.properties.path.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      }
    }
    if (data.regex !== void 0) {
      let data3 = data.regex;
      if (typeof data3 === "string") {
        if (func2(data3) < 1) {
          const err8 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21.properties.regex, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.regex.type, parentSchema: schema21.properties.regex, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.of !== void 0) {
      let data4 = data.of;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err10 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema21.properties.of, data: data4 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 === "string") {
            if (func2(data5) < 1) {
              const err11 = { instancePath: instancePath + "/of/" + i1, schemaPath: "#/properties/of/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21.properties.of.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/of/" + i1, schemaPath: "#/properties/of/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.of.items.type, parentSchema: schema21.properties.of.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema21.properties.of.type, parentSchema: schema21.properties.of, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.tcp !== void 0) {
      let data6 = data.tcp;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (typeof data7 !== "string") {
            const err14 = { instancePath: instancePath + "/tcp/" + i2, schemaPath: "#/properties/tcp/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.tcp.items.type, parentSchema: schema21.properties.tcp.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/tcp", schemaPath: "#/properties/tcp/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema21.properties.tcp.type, parentSchema: schema21.properties.tcp, data: data6 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.any !== void 0) {
      let data8 = data.any;
      if (Array.isArray(data8)) {
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data9 = data8[i3];
          if (typeof data9 !== "string") {
            const err16 = { instancePath: instancePath + "/any/" + i3, schemaPath: "#/properties/any/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.any.items.type, parentSchema: schema21.properties.any.items, data: data9 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema21.properties.any.type, parentSchema: schema21.properties.any, data: data8 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.missing !== void 0) {
      let data10 = data.missing;
      if (!(data10 === "tcp" || data10 === "any" || data10 === "never")) {
        const err18 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/enum", keyword: "enum", params: { allowedValues: schema21.properties.missing.enum }, message: "must be equal to one of the allowed values", schema: schema21.properties.missing.enum, parentSchema: schema21.properties.missing, data: data10 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.anyAllPorts !== void 0) {
      let data11 = data.anyAllPorts;
      if (typeof data11 !== "boolean") {
        const err19 = { instancePath: instancePath + "/anyAllPorts", schemaPath: "#/properties/anyAllPorts/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema21.properties.anyAllPorts.type, parentSchema: schema21.properties.anyAllPorts, data: data11 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema22 = { "description": "the ways to write ports", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "const": { "description": "every port", "enum": ["any"] }, "single": { "description": "a single number", "type": "string", "minLength": 1 }, "spec": { "description": "numbers, ranges, lists and words", "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "from": { "description": "the lower of two numbers", "type": "string", "minLength": 1 }, "to": { "description": "the upper of two numbers", "type": "string", "minLength": 1 }, "ranges": { "description": "objects that hold `from` and `to`", "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "from_default": { "type": "integer", "minimum": 0, "maximum": 65535 }, "to_default": { "type": "integer", "minimum": 0, "maximum": 65535 }, "regex": { "description": "for packed texts: its groups `lo` and `hi`, or `spec`", "type": "string", "minLength": 1 }, "of": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "range": { "description": "the characters between the ends of a range", "type": "string", "minLength": 1 }, "list": { "description": "the characters between the parts of a list", "type": "string", "minLength": 1 }, "any": { "description": "the words for every port", "type": "array", "items": { "type": "string" } }, "names": { "description": "the words for port 23", "type": "array", "items": { "type": "string" } }, "wildcard": { "description": "the numbers that mean every port", "type": "array", "items": { "type": "integer" } }, "anyIf": { "$ref": "#/$defs/condition" }, "skipIf": { "$ref": "#/$defs/condition" }, "zeroRangeIsAny": { "type": "boolean" }, "emptyIsMissing": { "description": "so it is in every row", "type": "boolean" }, "missing": { "description": "what it means that no port is written", "enum": ["any", "never"] } } };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema22.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema22, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.const !== void 0) {
      let data0 = data.const;
      if (!(data0 === "any")) {
        const err2 = { instancePath: instancePath + "/const", schemaPath: "#/properties/const/enum", keyword: "enum", params: { allowedValues: schema22.properties.const.enum }, message: "must be equal to one of the allowed values", schema: schema22.properties.const.enum, parentSchema: schema22.properties.const, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.single !== void 0) {
      let data1 = data.single;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err3 = { instancePath: instancePath + "/single", schemaPath: "#/properties/single/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.single, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/single", schemaPath: "#/properties/single/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.single.type, parentSchema: schema22.properties.single, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.spec !== void 0) {
      let data2 = data.spec;
      if (typeof data2 !== "string" && !Array.isArray(data2)) {
        const err5 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: schema22.properties.spec.type }, message: "must be string,array", schema: schema22.properties.spec.type, parentSchema: schema22.properties.spec, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err6 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.spec, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err7 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema22.properties.spec, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (func2(data3) < 1) {
              const err8 = { instancePath: instancePath + "/spec/" + i0, schemaPath: "#/properties/spec/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.spec.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/spec/" + i0, schemaPath: "#/properties/spec/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.spec.items.type, parentSchema: schema22.properties.spec.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      }
    }
    if (data.from !== void 0) {
      let data4 = data.from;
      if (typeof data4 === "string") {
        if (func2(data4) < 1) {
          const err10 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.from, data: data4 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.from.type, parentSchema: schema22.properties.from, data: data4 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data5 = data.to;
      if (typeof data5 === "string") {
        if (func2(data5) < 1) {
          const err12 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.to, data: data5 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.to.type, parentSchema: schema22.properties.to, data: data5 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.ranges !== void 0) {
      let data6 = data.ranges;
      if (typeof data6 !== "string" && !Array.isArray(data6)) {
        const err14 = { instancePath: instancePath + "/ranges", schemaPath: "#/properties/ranges/type", keyword: "type", params: { type: schema22.properties.ranges.type }, message: "must be string,array", schema: schema22.properties.ranges.type, parentSchema: schema22.properties.ranges, data: data6 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (func2(data6) < 1) {
          const err15 = { instancePath: instancePath + "/ranges", schemaPath: "#/properties/ranges/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.ranges, data: data6 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err16 = { instancePath: instancePath + "/ranges", schemaPath: "#/properties/ranges/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema22.properties.ranges, data: data6 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (typeof data7 === "string") {
            if (func2(data7) < 1) {
              const err17 = { instancePath: instancePath + "/ranges/" + i1, schemaPath: "#/properties/ranges/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.ranges.items, data: data7 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/ranges/" + i1, schemaPath: "#/properties/ranges/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.ranges.items.type, parentSchema: schema22.properties.ranges.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      }
    }
    if (data.from_default !== void 0) {
      let data8 = data.from_default;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err19 = { instancePath: instancePath + "/from_default", schemaPath: "#/properties/from_default/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema22.properties.from_default.type, parentSchema: schema22.properties.from_default, data: data8 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 65535 || isNaN(data8)) {
          const err20 = { instancePath: instancePath + "/from_default", schemaPath: "#/properties/from_default/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema22.properties.from_default, data: data8 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err21 = { instancePath: instancePath + "/from_default", schemaPath: "#/properties/from_default/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema22.properties.from_default, data: data8 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.to_default !== void 0) {
      let data9 = data.to_default;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err22 = { instancePath: instancePath + "/to_default", schemaPath: "#/properties/to_default/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema22.properties.to_default.type, parentSchema: schema22.properties.to_default, data: data9 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 65535 || isNaN(data9)) {
          const err23 = { instancePath: instancePath + "/to_default", schemaPath: "#/properties/to_default/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema22.properties.to_default, data: data9 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          const err24 = { instancePath: instancePath + "/to_default", schemaPath: "#/properties/to_default/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema22.properties.to_default, data: data9 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    if (data.regex !== void 0) {
      let data10 = data.regex;
      if (typeof data10 === "string") {
        if (func2(data10) < 1) {
          const err25 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.regex, data: data10 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.regex.type, parentSchema: schema22.properties.regex, data: data10 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.of !== void 0) {
      let data11 = data.of;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          const err27 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema22.properties.of, data: data11 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data12 = data11[i2];
          if (typeof data12 === "string") {
            if (func2(data12) < 1) {
              const err28 = { instancePath: instancePath + "/of/" + i2, schemaPath: "#/properties/of/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.of.items, data: data12 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/of/" + i2, schemaPath: "#/properties/of/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.of.items.type, parentSchema: schema22.properties.of.items, data: data12 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema22.properties.of.type, parentSchema: schema22.properties.of, data: data11 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.range !== void 0) {
      let data13 = data.range;
      if (typeof data13 === "string") {
        if (func2(data13) < 1) {
          const err31 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.range, data: data13 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.range.type, parentSchema: schema22.properties.range, data: data13 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.list !== void 0) {
      let data14 = data.list;
      if (typeof data14 === "string") {
        if (func2(data14) < 1) {
          const err33 = { instancePath: instancePath + "/list", schemaPath: "#/properties/list/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.list, data: data14 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/list", schemaPath: "#/properties/list/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.list.type, parentSchema: schema22.properties.list, data: data14 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.any !== void 0) {
      let data15 = data.any;
      if (Array.isArray(data15)) {
        const len3 = data15.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data16 = data15[i3];
          if (typeof data16 !== "string") {
            const err35 = { instancePath: instancePath + "/any/" + i3, schemaPath: "#/properties/any/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.any.items.type, parentSchema: schema22.properties.any.items, data: data16 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema22.properties.any.type, parentSchema: schema22.properties.any, data: data15 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.names !== void 0) {
      let data17 = data.names;
      if (Array.isArray(data17)) {
        const len4 = data17.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data18 = data17[i4];
          if (typeof data18 !== "string") {
            const err37 = { instancePath: instancePath + "/names/" + i4, schemaPath: "#/properties/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.names.items.type, parentSchema: schema22.properties.names.items, data: data18 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema22.properties.names.type, parentSchema: schema22.properties.names, data: data17 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.wildcard !== void 0) {
      let data19 = data.wildcard;
      if (Array.isArray(data19)) {
        const len5 = data19.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data20 = data19[i5];
          if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
            const err39 = { instancePath: instancePath + "/wildcard/" + i5, schemaPath: "#/properties/wildcard/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema22.properties.wildcard.items.type, parentSchema: schema22.properties.wildcard.items, data: data20 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/wildcard", schemaPath: "#/properties/wildcard/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema22.properties.wildcard.type, parentSchema: schema22.properties.wildcard, data: data19 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.anyIf !== void 0) {
      if (!validate53(data.anyIf, { instancePath: instancePath + "/anyIf", parentData: data, parentDataProperty: "anyIf", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.skipIf !== void 0) {
      if (!validate53(data.skipIf, { instancePath: instancePath + "/skipIf", parentData: data, parentDataProperty: "skipIf", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.zeroRangeIsAny !== void 0) {
      let data23 = data.zeroRangeIsAny;
      if (typeof data23 !== "boolean") {
        const err41 = { instancePath: instancePath + "/zeroRangeIsAny", schemaPath: "#/properties/zeroRangeIsAny/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema22.properties.zeroRangeIsAny.type, parentSchema: schema22.properties.zeroRangeIsAny, data: data23 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.emptyIsMissing !== void 0) {
      let data24 = data.emptyIsMissing;
      if (typeof data24 !== "boolean") {
        const err42 = { instancePath: instancePath + "/emptyIsMissing", schemaPath: "#/properties/emptyIsMissing/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema22.properties.emptyIsMissing.type, parentSchema: schema22.properties.emptyIsMissing, data: data24 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.missing !== void 0) {
      let data25 = data.missing;
      if (!(data25 === "any" || data25 === "never")) {
        const err43 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/enum", keyword: "enum", params: { allowedValues: schema22.properties.missing.enum }, message: "must be equal to one of the allowed values", schema: schema22.properties.missing.enum, parentSchema: schema22.properties.missing, data: data25 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
  } else {
    const err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err44];
    } else {
      vErrors.push(err44);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema23 = { "description": "who may connect", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "paths": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "regex": { "description": "for packed texts: its group `source`", "type": "string", "minLength": 1 }, "of": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "length": { "description": "where the prefix length stands", "type": "string", "minLength": 1 }, "world": { "description": "the words for every address", "type": "array", "items": { "type": "string" } }, "missing": { "description": "what it means that no source is written", "enum": ["world", "none"] } } };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "paths" || key0 === "regex" || key0 === "of" || key0 === "length" || key0 === "world" || key0 === "missing")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema23, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.paths !== void 0) {
      let data0 = data.paths;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func2(data1) < 1) {
              const err2 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema23.properties.paths.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.paths.items.type, parentSchema: schema23.properties.paths.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema23.properties.paths.type, parentSchema: schema23.properties.paths, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.regex !== void 0) {
      let data2 = data.regex;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err5 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema23.properties.regex, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.regex.type, parentSchema: schema23.properties.regex, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.of !== void 0) {
      let data3 = data.of;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err7 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema23.properties.of, data: data3 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 === "string") {
            if (func2(data4) < 1) {
              const err8 = { instancePath: instancePath + "/of/" + i1, schemaPath: "#/properties/of/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema23.properties.of.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/of/" + i1, schemaPath: "#/properties/of/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.of.items.type, parentSchema: schema23.properties.of.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema23.properties.of.type, parentSchema: schema23.properties.of, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.length !== void 0) {
      let data5 = data.length;
      if (typeof data5 === "string") {
        if (func2(data5) < 1) {
          const err11 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema23.properties.length, data: data5 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.length.type, parentSchema: schema23.properties.length, data: data5 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.world !== void 0) {
      let data6 = data.world;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (typeof data7 !== "string") {
            const err13 = { instancePath: instancePath + "/world/" + i2, schemaPath: "#/properties/world/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.world.items.type, parentSchema: schema23.properties.world.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/world", schemaPath: "#/properties/world/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema23.properties.world.type, parentSchema: schema23.properties.world, data: data6 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.missing !== void 0) {
      let data8 = data.missing;
      if (!(data8 === "world" || data8 === "none")) {
        const err15 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/enum", keyword: "enum", params: { allowedValues: schema23.properties.missing.enum }, message: "must be equal to one of the allowed values", schema: schema23.properties.missing.enum, parentSchema: schema23.properties.missing, data: data8 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema24 = { "description": "from how far away", "type": "object", "minProperties": 1, "required": ["is"], "additionalProperties": false, "properties": { "is": { "enum": ["internet", "private", "node", "cluster", "network", "loopback", "unknown"] }, "when": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/condition" } } } };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.is === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is" }, message: "must have required property 'is'", schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "is" || key0 === "when")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema24, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.is !== void 0) {
      let data0 = data.is;
      if (!(data0 === "internet" || data0 === "private" || data0 === "node" || data0 === "cluster" || data0 === "network" || data0 === "loopback" || data0 === "unknown")) {
        const err3 = { instancePath: instancePath + "/is", schemaPath: "#/properties/is/enum", keyword: "enum", params: { allowedValues: schema24.properties.is.enum }, message: "must be equal to one of the allowed values", schema: schema24.properties.is.enum, parentSchema: schema24.properties.is, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      let data1 = data.when;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema24.properties.when, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate53(data1[i0], { instancePath: instancePath + "/when/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema24.properties.when.type, parentSchema: schema24.properties.when, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema25 = { "description": "which of a filter's rules wins", "type": "object", "minProperties": 1, "required": ["key", "first"], "additionalProperties": false, "properties": { "key": { "description": "the rule's number; `index` is its place in the list; an empty list where `before` says it", "type": ["string", "array"], "minLength": 1, "items": { "type": "string", "minLength": 1 } }, "first": { "enum": ["lowest", "highest"] }, "default": { "type": "integer" }, "tie": { "enum": ["deny", "allow"] }, "before": { "description": "the rule before which this one stands", "type": "string", "minLength": 1 }, "deny": { "description": "a condition, or the block that holds denying rules, or the word that they have instead of another", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "path": { "description": "where the value stands", "type": "string", "minLength": 1 }, "in": { "description": "it is one of these", "type": "array", "minItems": 1, "items": { "type": "string" } }, "not": { "description": "it is none of these", "type": "array", "minItems": 1, "items": { "type": "string" } }, "match": { "description": "it matches this regular expression somewhere", "type": "string", "minLength": 1 }, "default": { "description": "what an absent value means", "type": "string" }, "absent": { "description": "none of these is written", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "block": { "type": "string", "minLength": 1 }, "word": { "type": "string", "minLength": 1 }, "instead": { "type": "string", "minLength": 1 } } }, "denies": { "description": "denying rules that are written in another way", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/rule" } }, "scope": { "description": "what rules of one filter have in common", "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "source": { "$ref": "#/$defs/source" }, "narrow": { "description": "what else narrows a rule down", "type": "array", "minItems": 1, "items": { "description": "a path, or several", "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } } } } };
var schema26 = { "description": "one kind of rules", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "at": { "description": "where the rules are; without it, the resource", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "when": { "description": "all must hold", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/condition" } }, "protocol": { "$ref": "#/$defs/protocol" }, "port": { "$ref": "#/$defs/port" }, "source": { "$ref": "#/$defs/source" }, "reach": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/reach" } }, "layer": { "enum": ["subnet"] }, "order": { "$ref": "#/$defs/order" }, "mechanism": { "description": "what a rule does; without it, a filter lets the port in", "enum": ["allow", "listen", "publish", "forward", "serve", "declare", "delegate"] } } };
var wrapper0 = { validate: validate66 };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema26.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema26, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      let data0 = data.at;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema26.properties.at, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func2(data1) < 1) {
              const err3 = { instancePath: instancePath + "/at/" + i0, schemaPath: "#/properties/at/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema26.properties.at.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/at/" + i0, schemaPath: "#/properties/at/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.at.items.type, parentSchema: schema26.properties.at.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema26.properties.at.type, parentSchema: schema26.properties.at, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      let data2 = data.when;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err6 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema26.properties.when, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate53(data2[i1], { instancePath: instancePath + "/when/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema26.properties.when.type, parentSchema: schema26.properties.when, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.protocol !== void 0) {
      if (!validate55(data.protocol, { instancePath: instancePath + "/protocol", parentData: data, parentDataProperty: "protocol", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.port !== void 0) {
      if (!validate57(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate61(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.reach !== void 0) {
      let data7 = data.reach;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err8 = { instancePath: instancePath + "/reach", schemaPath: "#/properties/reach/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema26.properties.reach, data: data7 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate63(data7[i2], { instancePath: instancePath + "/reach/" + i2, parentData: data7, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/reach", schemaPath: "#/properties/reach/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema26.properties.reach.type, parentSchema: schema26.properties.reach, data: data7 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.layer !== void 0) {
      let data9 = data.layer;
      if (!(data9 === "subnet")) {
        const err10 = { instancePath: instancePath + "/layer", schemaPath: "#/properties/layer/enum", keyword: "enum", params: { allowedValues: schema26.properties.layer.enum }, message: "must be equal to one of the allowed values", schema: schema26.properties.layer.enum, parentSchema: schema26.properties.layer, data: data9 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.order !== void 0) {
      if (!wrapper0.validate(data.order, { instancePath: instancePath + "/order", parentData: data, parentDataProperty: "order", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.mechanism !== void 0) {
      let data11 = data.mechanism;
      if (!(data11 === "allow" || data11 === "listen" || data11 === "publish" || data11 === "forward" || data11 === "serve" || data11 === "declare" || data11 === "delegate")) {
        const err11 = { instancePath: instancePath + "/mechanism", schemaPath: "#/properties/mechanism/enum", keyword: "enum", params: { allowedValues: schema26.properties.mechanism.enum }, message: "must be equal to one of the allowed values", schema: schema26.properties.mechanism.enum, parentSchema: schema26.properties.mechanism, data: data11 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.key === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema25.required, parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.first === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first" }, message: "must have required property 'first'", schema: schema25.required, parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema25.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 !== "string" && !Array.isArray(data0)) {
        const err4 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: schema25.properties.key.type }, message: "must be string,array", schema: schema25.properties.key.type, parentSchema: schema25.properties.key, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.key, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func2(data1) < 1) {
              const err6 = { instancePath: instancePath + "/key/" + i0, schemaPath: "#/properties/key/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.key.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/key/" + i0, schemaPath: "#/properties/key/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.key.items.type, parentSchema: schema25.properties.key.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      }
    }
    if (data.first !== void 0) {
      let data2 = data.first;
      if (!(data2 === "lowest" || data2 === "highest")) {
        const err8 = { instancePath: instancePath + "/first", schemaPath: "#/properties/first/enum", keyword: "enum", params: { allowedValues: schema25.properties.first.enum }, message: "must be equal to one of the allowed values", schema: schema25.properties.first.enum, parentSchema: schema25.properties.first, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.default !== void 0) {
      let data3 = data.default;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err9 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema25.properties.default.type, parentSchema: schema25.properties.default, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.tie !== void 0) {
      let data4 = data.tie;
      if (!(data4 === "deny" || data4 === "allow")) {
        const err10 = { instancePath: instancePath + "/tie", schemaPath: "#/properties/tie/enum", keyword: "enum", params: { allowedValues: schema25.properties.tie.enum }, message: "must be equal to one of the allowed values", schema: schema25.properties.tie.enum, parentSchema: schema25.properties.tie, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.before !== void 0) {
      let data5 = data.before;
      if (typeof data5 === "string") {
        if (func2(data5) < 1) {
          const err11 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.before, data: data5 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.before.type, parentSchema: schema25.properties.before, data: data5 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.deny !== void 0) {
      let data6 = data.deny;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (Object.keys(data6).length < 1) {
          const err13 = { instancePath: instancePath + "/deny", schemaPath: "#/properties/deny/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema25.properties.deny, data: data6 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key1 in data6) {
          if (!func1.call(schema25.properties.deny.properties, key1)) {
            const err14 = { instancePath: instancePath + "/deny", schemaPath: "#/properties/deny/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25.properties.deny, data: data6 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data6.path !== void 0) {
          let data7 = data6.path;
          if (typeof data7 === "string") {
            if (func2(data7) < 1) {
              const err15 = { instancePath: instancePath + "/deny/path", schemaPath: "#/properties/deny/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.deny.properties.path, data: data7 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/deny/path", schemaPath: "#/properties/deny/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.deny.properties.path.type, parentSchema: schema25.properties.deny.properties.path, data: data7 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data6.in !== void 0) {
          let data8 = data6.in;
          if (Array.isArray(data8)) {
            if (data8.length < 1) {
              const err17 = { instancePath: instancePath + "/deny/in", schemaPath: "#/properties/deny/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema25.properties.deny.properties.in, data: data8 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            const len1 = data8.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data9 = data8[i1];
              if (typeof data9 !== "string") {
                const err18 = { instancePath: instancePath + "/deny/in/" + i1, schemaPath: "#/properties/deny/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.deny.properties.in.items.type, parentSchema: schema25.properties.deny.properties.in.items, data: data9 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/deny/in", schemaPath: "#/properties/deny/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.deny.properties.in.type, parentSchema: schema25.properties.deny.properties.in, data: data8 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data6.not !== void 0) {
          let data10 = data6.not;
          if (Array.isArray(data10)) {
            if (data10.length < 1) {
              const err20 = { instancePath: instancePath + "/deny/not", schemaPath: "#/properties/deny/properties/not/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema25.properties.deny.properties.not, data: data10 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            const len2 = data10.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data11 = data10[i2];
              if (typeof data11 !== "string") {
                const err21 = { instancePath: instancePath + "/deny/not/" + i2, schemaPath: "#/properties/deny/properties/not/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.deny.properties.not.items.type, parentSchema: schema25.properties.deny.properties.not.items, data: data11 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/deny/not", schemaPath: "#/properties/deny/properties/not/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.deny.properties.not.type, parentSchema: schema25.properties.deny.properties.not, data: data10 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data6.match !== void 0) {
          let data12 = data6.match;
          if (typeof data12 === "string") {
            if (func2(data12) < 1) {
              const err23 = { instancePath: instancePath + "/deny/match", schemaPath: "#/properties/deny/properties/match/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.deny.properties.match, data: data12 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/deny/match", schemaPath: "#/properties/deny/properties/match/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.deny.properties.match.type, parentSchema: schema25.properties.deny.properties.match, data: data12 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data6.default !== void 0) {
          let data13 = data6.default;
          if (typeof data13 !== "string") {
            const err25 = { instancePath: instancePath + "/deny/default", schemaPath: "#/properties/deny/properties/default/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.deny.properties.default.type, parentSchema: schema25.properties.deny.properties.default, data: data13 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data6.absent !== void 0) {
          let data14 = data6.absent;
          if (Array.isArray(data14)) {
            if (data14.length < 1) {
              const err26 = { instancePath: instancePath + "/deny/absent", schemaPath: "#/properties/deny/properties/absent/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema25.properties.deny.properties.absent, data: data14 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            const len3 = data14.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data15 = data14[i3];
              if (typeof data15 === "string") {
                if (func2(data15) < 1) {
                  const err27 = { instancePath: instancePath + "/deny/absent/" + i3, schemaPath: "#/properties/deny/properties/absent/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.deny.properties.absent.items, data: data15 };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/deny/absent/" + i3, schemaPath: "#/properties/deny/properties/absent/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.deny.properties.absent.items.type, parentSchema: schema25.properties.deny.properties.absent.items, data: data15 };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/deny/absent", schemaPath: "#/properties/deny/properties/absent/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.deny.properties.absent.type, parentSchema: schema25.properties.deny.properties.absent, data: data14 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data6.block !== void 0) {
          let data16 = data6.block;
          if (typeof data16 === "string") {
            if (func2(data16) < 1) {
              const err30 = { instancePath: instancePath + "/deny/block", schemaPath: "#/properties/deny/properties/block/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.deny.properties.block, data: data16 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/deny/block", schemaPath: "#/properties/deny/properties/block/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.deny.properties.block.type, parentSchema: schema25.properties.deny.properties.block, data: data16 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data6.word !== void 0) {
          let data17 = data6.word;
          if (typeof data17 === "string") {
            if (func2(data17) < 1) {
              const err32 = { instancePath: instancePath + "/deny/word", schemaPath: "#/properties/deny/properties/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.deny.properties.word, data: data17 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/deny/word", schemaPath: "#/properties/deny/properties/word/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.deny.properties.word.type, parentSchema: schema25.properties.deny.properties.word, data: data17 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data6.instead !== void 0) {
          let data18 = data6.instead;
          if (typeof data18 === "string") {
            if (func2(data18) < 1) {
              const err34 = { instancePath: instancePath + "/deny/instead", schemaPath: "#/properties/deny/properties/instead/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.deny.properties.instead, data: data18 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/deny/instead", schemaPath: "#/properties/deny/properties/instead/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.deny.properties.instead.type, parentSchema: schema25.properties.deny.properties.instead, data: data18 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/deny", schemaPath: "#/properties/deny/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.properties.deny.type, parentSchema: schema25.properties.deny, data: data6 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.denies !== void 0) {
      let data19 = data.denies;
      if (Array.isArray(data19)) {
        if (data19.length < 1) {
          const err37 = { instancePath: instancePath + "/denies", schemaPath: "#/properties/denies/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema25.properties.denies, data: data19 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        const len4 = data19.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate67(data19[i4], { instancePath: instancePath + "/denies/" + i4, parentData: data19, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/denies", schemaPath: "#/properties/denies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.denies.type, parentSchema: schema25.properties.denies, data: data19 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data21 = data.scope;
      if (typeof data21 !== "string" && !Array.isArray(data21)) {
        const err39 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: schema25.properties.scope.type }, message: "must be string,array", schema: schema25.properties.scope.type, parentSchema: schema25.properties.scope, data: data21 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      if (typeof data21 === "string") {
        if (func2(data21) < 1) {
          const err40 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.scope, data: data21 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      }
      if (Array.isArray(data21)) {
        if (data21.length < 1) {
          const err41 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema25.properties.scope, data: data21 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        const len5 = data21.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data22 = data21[i5];
          if (typeof data22 === "string") {
            if (func2(data22) < 1) {
              const err42 = { instancePath: instancePath + "/scope/" + i5, schemaPath: "#/properties/scope/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.scope.items, data: data22 };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          } else {
            const err43 = { instancePath: instancePath + "/scope/" + i5, schemaPath: "#/properties/scope/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.scope.items.type, parentSchema: schema25.properties.scope.items, data: data22 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      }
    }
    if (data.source !== void 0) {
      if (!validate61(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.narrow !== void 0) {
      let data24 = data.narrow;
      if (Array.isArray(data24)) {
        if (data24.length < 1) {
          const err44 = { instancePath: instancePath + "/narrow", schemaPath: "#/properties/narrow/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema25.properties.narrow, data: data24 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        const len6 = data24.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data25 = data24[i6];
          if (typeof data25 !== "string" && !Array.isArray(data25)) {
            const err45 = { instancePath: instancePath + "/narrow/" + i6, schemaPath: "#/properties/narrow/items/type", keyword: "type", params: { type: schema25.properties.narrow.items.type }, message: "must be string,array", schema: schema25.properties.narrow.items.type, parentSchema: schema25.properties.narrow.items, data: data25 };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
          if (typeof data25 === "string") {
            if (func2(data25) < 1) {
              const err46 = { instancePath: instancePath + "/narrow/" + i6, schemaPath: "#/properties/narrow/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.narrow.items, data: data25 };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          }
          if (Array.isArray(data25)) {
            if (data25.length < 1) {
              const err47 = { instancePath: instancePath + "/narrow/" + i6, schemaPath: "#/properties/narrow/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema25.properties.narrow.items, data: data25 };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            const len7 = data25.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data26 = data25[i7];
              if (typeof data26 === "string") {
                if (func2(data26) < 1) {
                  const err48 = { instancePath: instancePath + "/narrow/" + i6 + "/" + i7, schemaPath: "#/properties/narrow/items/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.narrow.items.items, data: data26 };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              } else {
                const err49 = { instancePath: instancePath + "/narrow/" + i6 + "/" + i7, schemaPath: "#/properties/narrow/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.narrow.items.items.type, parentSchema: schema25.properties.narrow.items.items, data: data26 };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/narrow", schemaPath: "#/properties/narrow/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.narrow.type, parentSchema: schema25.properties.narrow, data: data24 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
  } else {
    const err51 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.type, parentSchema: schema25, data };
    if (vErrors === null) {
      vErrors = [err51];
    } else {
      vErrors.push(err51);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema19.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.paths !== void 0) {
      let data0 = data.paths;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func2(data1) < 1) {
              const err1 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.paths.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.paths.items.type, parentSchema: schema19.properties.paths.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.paths.type, parentSchema: schema19.properties.paths, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.exclude !== void 0) {
      let data2 = data.exclude;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 === "string") {
            if (func2(data3) < 1) {
              const err4 = { instancePath: instancePath + "/exclude/" + i1, schemaPath: "#/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.exclude.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/exclude/" + i1, schemaPath: "#/properties/exclude/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.exclude.items.type, parentSchema: schema19.properties.exclude.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.exclude.type, parentSchema: schema19.properties.exclude, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.policies !== void 0) {
      let data4 = data.policies;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (typeof data5 === "string") {
            if (func2(data5) < 1) {
              const err7 = { instancePath: instancePath + "/policies/" + i2, schemaPath: "#/properties/policies/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.policies.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/policies/" + i2, schemaPath: "#/properties/policies/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.policies.items.type, parentSchema: schema19.properties.policies.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.policies.type, parentSchema: schema19.properties.policies, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data["default-policies"] !== void 0) {
      let data6 = data["default-policies"];
      if (typeof data6 !== "boolean") {
        const err10 = { instancePath: instancePath + "/default-policies", schemaPath: "#/properties/default-policies/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties["default-policies"].type, parentSchema: schema19.properties["default-policies"], data: data6 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.severity !== void 0) {
      let data7 = data.severity;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 in data7) {
          let data8 = data7[key1];
          if (!(data8 === "error" || data8 === "warning" || data8 === "note" || data8 === "off")) {
            const err11 = { instancePath: instancePath + "/severity/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/severity/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema19.properties.severity.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.severity.additionalProperties.enum, parentSchema: schema19.properties.severity.additionalProperties, data: data8 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.severity.type, parentSchema: schema19.properties.severity, data: data7 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data["fail-on"] !== void 0) {
      let data9 = data["fail-on"];
      if (!(data9 === "error" || data9 === "warning" || data9 === "note" || data9 === "never")) {
        const err13 = { instancePath: instancePath + "/fail-on", schemaPath: "#/properties/fail-on/enum", keyword: "enum", params: { allowedValues: schema19.properties["fail-on"].enum }, message: "must be equal to one of the allowed values", schema: schema19.properties["fail-on"].enum, parentSchema: schema19.properties["fail-on"], data: data9 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.unresolved !== void 0) {
      let data10 = data.unresolved;
      if (!(data10 === "error" || data10 === "warning" || data10 === "note")) {
        const err14 = { instancePath: instancePath + "/unresolved", schemaPath: "#/properties/unresolved/enum", keyword: "enum", params: { allowedValues: schema19.properties.unresolved.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.unresolved.enum, parentSchema: schema19.properties.unresolved, data: data10 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.variables !== void 0) {
      let data11 = data.variables;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key2 in data11) {
          let data12 = data11[key2];
          if (typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean") {
            const err15 = { instancePath: instancePath + "/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variables/additionalProperties/type", keyword: "type", params: { type: schema19.properties.variables.additionalProperties.type }, message: "must be string,number,boolean", schema: schema19.properties.variables.additionalProperties.type, parentSchema: schema19.properties.variables.additionalProperties, data: data12 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.variables.type, parentSchema: schema19.properties.variables, data: data11 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data["var-files"] !== void 0) {
      let data13 = data["var-files"];
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data14 = data13[i3];
          if (typeof data14 === "string") {
            if (func2(data14) < 1) {
              const err17 = { instancePath: instancePath + "/var-files/" + i3, schemaPath: "#/properties/var-files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties["var-files"].items, data: data14 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/var-files/" + i3, schemaPath: "#/properties/var-files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties["var-files"].items.type, parentSchema: schema19.properties["var-files"].items, data: data14 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/var-files", schemaPath: "#/properties/var-files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties["var-files"].type, parentSchema: schema19.properties["var-files"], data: data13 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data["env-files"] !== void 0) {
      let data15 = data["env-files"];
      if (Array.isArray(data15)) {
        const len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data16 = data15[i4];
          if (typeof data16 === "string") {
            if (func2(data16) < 1) {
              const err20 = { instancePath: instancePath + "/env-files/" + i4, schemaPath: "#/properties/env-files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties["env-files"].items, data: data16 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/env-files/" + i4, schemaPath: "#/properties/env-files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties["env-files"].items.type, parentSchema: schema19.properties["env-files"].items, data: data16 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/env-files", schemaPath: "#/properties/env-files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties["env-files"].type, parentSchema: schema19.properties["env-files"], data: data15 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.allow !== void 0) {
      let data17 = data.allow;
      if (Array.isArray(data17)) {
        const len5 = data17.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data18 = data17[i5];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.policy === void 0) {
              const err23 = { instancePath: instancePath + "/allow/" + i5, schemaPath: "#/properties/allow/items/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property 'policy'", schema: schema19.properties.allow.items.required, parentSchema: schema19.properties.allow.items, data: data18 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data18.reason === void 0) {
              const err24 = { instancePath: instancePath + "/allow/" + i5, schemaPath: "#/properties/allow/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema19.properties.allow.items.required, parentSchema: schema19.properties.allow.items, data: data18 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            for (const key3 in data18) {
              if (!(key3 === "policy" || key3 === "path" || key3 === "resource" || key3 === "reason" || key3 === "until")) {
                const err25 = { instancePath: instancePath + "/allow/" + i5, schemaPath: "#/properties/allow/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.allow.items, data: data18 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data18.policy !== void 0) {
              let data19 = data18.policy;
              if (typeof data19 === "string") {
                if (func2(data19) < 1) {
                  const err26 = { instancePath: instancePath + "/allow/" + i5 + "/policy", schemaPath: "#/properties/allow/items/properties/policy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.allow.items.properties.policy, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/allow/" + i5 + "/policy", schemaPath: "#/properties/allow/items/properties/policy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.allow.items.properties.policy.type, parentSchema: schema19.properties.allow.items.properties.policy, data: data19 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data18.path !== void 0) {
              let data20 = data18.path;
              if (typeof data20 === "string") {
                if (func2(data20) < 1) {
                  const err28 = { instancePath: instancePath + "/allow/" + i5 + "/path", schemaPath: "#/properties/allow/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.allow.items.properties.path, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              } else {
                const err29 = { instancePath: instancePath + "/allow/" + i5 + "/path", schemaPath: "#/properties/allow/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.allow.items.properties.path.type, parentSchema: schema19.properties.allow.items.properties.path, data: data20 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data18.resource !== void 0) {
              let data21 = data18.resource;
              if (typeof data21 === "string") {
                if (func2(data21) < 1) {
                  const err30 = { instancePath: instancePath + "/allow/" + i5 + "/resource", schemaPath: "#/properties/allow/items/properties/resource/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.allow.items.properties.resource, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              } else {
                const err31 = { instancePath: instancePath + "/allow/" + i5 + "/resource", schemaPath: "#/properties/allow/items/properties/resource/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.allow.items.properties.resource.type, parentSchema: schema19.properties.allow.items.properties.resource, data: data21 };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data18.reason !== void 0) {
              let data22 = data18.reason;
              if (typeof data22 === "string") {
                if (func2(data22) < 1) {
                  const err32 = { instancePath: instancePath + "/allow/" + i5 + "/reason", schemaPath: "#/properties/allow/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.allow.items.properties.reason, data: data22 };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
                if (!pattern3.test(data22)) {
                  const err33 = { instancePath: instancePath + "/allow/" + i5 + "/reason", schemaPath: "#/properties/allow/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "^$|\\S" }, message: 'must match pattern "^$|\\S"', schema: "^$|\\S", parentSchema: schema19.properties.allow.items.properties.reason, data: data22 };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              } else {
                const err34 = { instancePath: instancePath + "/allow/" + i5 + "/reason", schemaPath: "#/properties/allow/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.allow.items.properties.reason.type, parentSchema: schema19.properties.allow.items.properties.reason, data: data22 };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data18.until !== void 0) {
              let data23 = data18.until;
              if (typeof data23 === "string") {
                if (!pattern4.test(data23)) {
                  const err35 = { instancePath: instancePath + "/allow/" + i5 + "/until", schemaPath: "#/properties/allow/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\d$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\d$"', schema: "^\\d{4}-\\d\\d-\\d\\d$", parentSchema: schema19.properties.allow.items.properties.until, data: data23 };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              } else {
                const err36 = { instancePath: instancePath + "/allow/" + i5 + "/until", schemaPath: "#/properties/allow/items/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.allow.items.properties.until.type, parentSchema: schema19.properties.allow.items.properties.until, data: data23 };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/allow/" + i5, schemaPath: "#/properties/allow/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.allow.items.type, parentSchema: schema19.properties.allow.items, data: data18 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.allow.type, parentSchema: schema19.properties.allow, data: data17 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.resources !== void 0) {
      let data24 = data.resources;
      if (Array.isArray(data24)) {
        const len6 = data24.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data25 = data24[i6];
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (Object.keys(data25).length < 1) {
              const err39 = { instancePath: instancePath + "/resources/" + i6, schemaPath: "#/properties/resources/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema19.properties.resources.items, data: data25 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            for (const key4 in data25) {
              if (!func1.call(schema19.properties.resources.items.properties, key4)) {
                const err40 = { instancePath: instancePath + "/resources/" + i6, schemaPath: "#/properties/resources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.resources.items, data: data25 };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data25.types !== void 0) {
              let data26 = data25.types;
              if (Array.isArray(data26)) {
                if (data26.length < 1) {
                  const err41 = { instancePath: instancePath + "/resources/" + i6 + "/types", schemaPath: "#/properties/resources/items/properties/types/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.resources.items.properties.types, data: data26 };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
                const len7 = data26.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data27 = data26[i7];
                  if (typeof data27 === "string") {
                    if (!pattern5.test(data27)) {
                      const err42 = { instancePath: instancePath + "/resources/" + i6 + "/types/" + i7, schemaPath: "#/properties/resources/items/properties/types/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9_-]*$"', schema: "^[a-z][a-z0-9_-]*$", parentSchema: schema19.properties.resources.items.properties.types.items, data: data27 };
                      if (vErrors === null) {
                        vErrors = [err42];
                      } else {
                        vErrors.push(err42);
                      }
                      errors++;
                    }
                  } else {
                    const err43 = { instancePath: instancePath + "/resources/" + i6 + "/types/" + i7, schemaPath: "#/properties/resources/items/properties/types/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.resources.items.properties.types.items.type, parentSchema: schema19.properties.resources.items.properties.types.items, data: data27 };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
              } else {
                const err44 = { instancePath: instancePath + "/resources/" + i6 + "/types", schemaPath: "#/properties/resources/items/properties/types/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.resources.items.properties.types.type, parentSchema: schema19.properties.resources.items.properties.types, data: data26 };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data25.module !== void 0) {
              let data28 = data25.module;
              if (typeof data28 === "string") {
                if (func2(data28) < 1) {
                  const err45 = { instancePath: instancePath + "/resources/" + i6 + "/module", schemaPath: "#/properties/resources/items/properties/module/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.resources.items.properties.module, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              } else {
                const err46 = { instancePath: instancePath + "/resources/" + i6 + "/module", schemaPath: "#/properties/resources/items/properties/module/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.resources.items.properties.module.type, parentSchema: schema19.properties.resources.items.properties.module, data: data28 };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data25.at !== void 0) {
              let data29 = data25.at;
              if (Array.isArray(data29)) {
                if (data29.length < 1) {
                  const err47 = { instancePath: instancePath + "/resources/" + i6 + "/at", schemaPath: "#/properties/resources/items/properties/at/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.resources.items.properties.at, data: data29 };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
                const len8 = data29.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data30 = data29[i8];
                  if (typeof data30 === "string") {
                    if (func2(data30) < 1) {
                      const err48 = { instancePath: instancePath + "/resources/" + i6 + "/at/" + i8, schemaPath: "#/properties/resources/items/properties/at/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.resources.items.properties.at.items, data: data30 };
                      if (vErrors === null) {
                        vErrors = [err48];
                      } else {
                        vErrors.push(err48);
                      }
                      errors++;
                    }
                  } else {
                    const err49 = { instancePath: instancePath + "/resources/" + i6 + "/at/" + i8, schemaPath: "#/properties/resources/items/properties/at/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.resources.items.properties.at.items.type, parentSchema: schema19.properties.resources.items.properties.at.items, data: data30 };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                }
              } else {
                const err50 = { instancePath: instancePath + "/resources/" + i6 + "/at", schemaPath: "#/properties/resources/items/properties/at/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.resources.items.properties.at.type, parentSchema: schema19.properties.resources.items.properties.at, data: data29 };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data25.when !== void 0) {
              let data31 = data25.when;
              if (Array.isArray(data31)) {
                if (data31.length < 1) {
                  const err51 = { instancePath: instancePath + "/resources/" + i6 + "/when", schemaPath: "#/properties/resources/items/properties/when/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.resources.items.properties.when, data: data31 };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
                const len9 = data31.length;
                for (let i9 = 0; i9 < len9; i9++) {
                  if (!validate53(data31[i9], { instancePath: instancePath + "/resources/" + i6 + "/when/" + i9, parentData: data31, parentDataProperty: i9, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err52 = { instancePath: instancePath + "/resources/" + i6 + "/when", schemaPath: "#/properties/resources/items/properties/when/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.resources.items.properties.when.type, parentSchema: schema19.properties.resources.items.properties.when, data: data31 };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data25.protocol !== void 0) {
              if (!validate55(data25.protocol, { instancePath: instancePath + "/resources/" + i6 + "/protocol", parentData: data25, parentDataProperty: "protocol", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data25.port !== void 0) {
              if (!validate57(data25.port, { instancePath: instancePath + "/resources/" + i6 + "/port", parentData: data25, parentDataProperty: "port", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
              }
            }
            if (data25.source !== void 0) {
              if (!validate61(data25.source, { instancePath: instancePath + "/resources/" + i6 + "/source", parentData: data25, parentDataProperty: "source", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                errors = vErrors.length;
              }
            }
            if (data25.reach !== void 0) {
              let data36 = data25.reach;
              if (Array.isArray(data36)) {
                if (data36.length < 1) {
                  const err53 = { instancePath: instancePath + "/resources/" + i6 + "/reach", schemaPath: "#/properties/resources/items/properties/reach/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.resources.items.properties.reach, data: data36 };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
                const len10 = data36.length;
                for (let i10 = 0; i10 < len10; i10++) {
                  if (!validate63(data36[i10], { instancePath: instancePath + "/resources/" + i6 + "/reach/" + i10, parentData: data36, parentDataProperty: i10, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err54 = { instancePath: instancePath + "/resources/" + i6 + "/reach", schemaPath: "#/properties/resources/items/properties/reach/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.resources.items.properties.reach.type, parentSchema: schema19.properties.resources.items.properties.reach, data: data36 };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data25.layer !== void 0) {
              let data38 = data25.layer;
              if (!(data38 === "subnet")) {
                const err55 = { instancePath: instancePath + "/resources/" + i6 + "/layer", schemaPath: "#/properties/resources/items/properties/layer/enum", keyword: "enum", params: { allowedValues: schema19.properties.resources.items.properties.layer.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.resources.items.properties.layer.enum, parentSchema: schema19.properties.resources.items.properties.layer, data: data38 };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data25.order !== void 0) {
              if (!validate66(data25.order, { instancePath: instancePath + "/resources/" + i6 + "/order", parentData: data25, parentDataProperty: "order", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
              }
            }
            if (data25.mechanism !== void 0) {
              let data40 = data25.mechanism;
              if (!(data40 === "allow" || data40 === "listen" || data40 === "publish" || data40 === "forward" || data40 === "serve" || data40 === "declare" || data40 === "delegate")) {
                const err56 = { instancePath: instancePath + "/resources/" + i6 + "/mechanism", schemaPath: "#/properties/resources/items/properties/mechanism/enum", keyword: "enum", params: { allowedValues: schema19.properties.resources.items.properties.mechanism.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.resources.items.properties.mechanism.enum, parentSchema: schema19.properties.resources.items.properties.mechanism, data: data40 };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data25.rules !== void 0) {
              let data41 = data25.rules;
              if (Array.isArray(data41)) {
                if (data41.length < 1) {
                  const err57 = { instancePath: instancePath + "/resources/" + i6 + "/rules", schemaPath: "#/properties/resources/items/properties/rules/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.resources.items.properties.rules, data: data41 };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
                const len11 = data41.length;
                for (let i11 = 0; i11 < len11; i11++) {
                  if (!validate67(data41[i11], { instancePath: instancePath + "/resources/" + i6 + "/rules/" + i11, parentData: data41, parentDataProperty: i11, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err58 = { instancePath: instancePath + "/resources/" + i6 + "/rules", schemaPath: "#/properties/resources/items/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.resources.items.properties.rules.type, parentSchema: schema19.properties.resources.items.properties.rules, data: data41 };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data25.toggle !== void 0) {
              let data43 = data25.toggle;
              if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                if (Object.keys(data43).length < 1) {
                  const err59 = { instancePath: instancePath + "/resources/" + i6 + "/toggle", schemaPath: "#/properties/resources/items/properties/toggle/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema19.properties.resources.items.properties.toggle, data: data43 };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
                for (const key5 in data43) {
                  if (!(key5 === "all" || key5 === "any")) {
                    const err60 = { instancePath: instancePath + "/resources/" + i6 + "/toggle", schemaPath: "#/properties/resources/items/properties/toggle/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.resources.items.properties.toggle, data: data43 };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                }
                if (data43.all !== void 0) {
                  let data44 = data43.all;
                  if (Array.isArray(data44)) {
                    if (data44.length < 1) {
                      const err61 = { instancePath: instancePath + "/resources/" + i6 + "/toggle/all", schemaPath: "#/properties/resources/items/properties/toggle/properties/all/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.resources.items.properties.toggle.properties.all, data: data44 };
                      if (vErrors === null) {
                        vErrors = [err61];
                      } else {
                        vErrors.push(err61);
                      }
                      errors++;
                    }
                    const len12 = data44.length;
                    for (let i12 = 0; i12 < len12; i12++) {
                      if (!validate53(data44[i12], { instancePath: instancePath + "/resources/" + i6 + "/toggle/all/" + i12, parentData: data44, parentDataProperty: i12, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                      }
                    }
                  } else {
                    const err62 = { instancePath: instancePath + "/resources/" + i6 + "/toggle/all", schemaPath: "#/properties/resources/items/properties/toggle/properties/all/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.resources.items.properties.toggle.properties.all.type, parentSchema: schema19.properties.resources.items.properties.toggle.properties.all, data: data44 };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                }
                if (data43.any !== void 0) {
                  let data46 = data43.any;
                  if (Array.isArray(data46)) {
                    if (data46.length < 1) {
                      const err63 = { instancePath: instancePath + "/resources/" + i6 + "/toggle/any", schemaPath: "#/properties/resources/items/properties/toggle/properties/any/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.resources.items.properties.toggle.properties.any, data: data46 };
                      if (vErrors === null) {
                        vErrors = [err63];
                      } else {
                        vErrors.push(err63);
                      }
                      errors++;
                    }
                    const len13 = data46.length;
                    for (let i13 = 0; i13 < len13; i13++) {
                      if (!validate53(data46[i13], { instancePath: instancePath + "/resources/" + i6 + "/toggle/any/" + i13, parentData: data46, parentDataProperty: i13, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                      }
                    }
                  } else {
                    const err64 = { instancePath: instancePath + "/resources/" + i6 + "/toggle/any", schemaPath: "#/properties/resources/items/properties/toggle/properties/any/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.resources.items.properties.toggle.properties.any.type, parentSchema: schema19.properties.resources.items.properties.toggle.properties.any, data: data46 };
                    if (vErrors === null) {
                      vErrors = [err64];
                    } else {
                      vErrors.push(err64);
                    }
                    errors++;
                  }
                }
              } else {
                const err65 = { instancePath: instancePath + "/resources/" + i6 + "/toggle", schemaPath: "#/properties/resources/items/properties/toggle/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.resources.items.properties.toggle.type, parentSchema: schema19.properties.resources.items.properties.toggle, data: data43 };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data25.document !== void 0) {
              let data48 = data25.document;
              if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                if (Object.keys(data48).length < 1) {
                  const err66 = { instancePath: instancePath + "/resources/" + i6 + "/document", schemaPath: "#/properties/resources/items/properties/document/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema19.properties.resources.items.properties.document, data: data48 };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
                if (data48.path === void 0) {
                  const err67 = { instancePath: instancePath + "/resources/" + i6 + "/document", schemaPath: "#/properties/resources/items/properties/document/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema19.properties.resources.items.properties.document.required, parentSchema: schema19.properties.resources.items.properties.document, data: data48 };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
                if (data48.as === void 0) {
                  const err68 = { instancePath: instancePath + "/resources/" + i6 + "/document", schemaPath: "#/properties/resources/items/properties/document/required", keyword: "required", params: { missingProperty: "as" }, message: "must have required property 'as'", schema: schema19.properties.resources.items.properties.document.required, parentSchema: schema19.properties.resources.items.properties.document, data: data48 };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
                for (const key6 in data48) {
                  if (!(key6 === "path" || key6 === "decode" || key6 === "as")) {
                    const err69 = { instancePath: instancePath + "/resources/" + i6 + "/document", schemaPath: "#/properties/resources/items/properties/document/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.resources.items.properties.document, data: data48 };
                    if (vErrors === null) {
                      vErrors = [err69];
                    } else {
                      vErrors.push(err69);
                    }
                    errors++;
                  }
                }
                if (data48.path !== void 0) {
                  let data49 = data48.path;
                  if (typeof data49 === "string") {
                    if (func2(data49) < 1) {
                      const err70 = { instancePath: instancePath + "/resources/" + i6 + "/document/path", schemaPath: "#/properties/resources/items/properties/document/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.resources.items.properties.document.properties.path, data: data49 };
                      if (vErrors === null) {
                        vErrors = [err70];
                      } else {
                        vErrors.push(err70);
                      }
                      errors++;
                    }
                  } else {
                    const err71 = { instancePath: instancePath + "/resources/" + i6 + "/document/path", schemaPath: "#/properties/resources/items/properties/document/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.resources.items.properties.document.properties.path.type, parentSchema: schema19.properties.resources.items.properties.document.properties.path, data: data49 };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
                if (data48.decode !== void 0) {
                  let data50 = data48.decode;
                  if (typeof data50 === "string") {
                    if (func2(data50) < 1) {
                      const err72 = { instancePath: instancePath + "/resources/" + i6 + "/document/decode", schemaPath: "#/properties/resources/items/properties/document/properties/decode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.resources.items.properties.document.properties.decode, data: data50 };
                      if (vErrors === null) {
                        vErrors = [err72];
                      } else {
                        vErrors.push(err72);
                      }
                      errors++;
                    }
                  } else {
                    const err73 = { instancePath: instancePath + "/resources/" + i6 + "/document/decode", schemaPath: "#/properties/resources/items/properties/document/properties/decode/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.resources.items.properties.document.properties.decode.type, parentSchema: schema19.properties.resources.items.properties.document.properties.decode, data: data50 };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                }
                if (data48.as !== void 0) {
                  let data51 = data48.as;
                  if (!(data51 === "kubernetes" || data51 === "nomad" || data51 === "helm-values" || data51 === "dockerfile" || data51 === "suricata" || data51 === "keyed")) {
                    const err74 = { instancePath: instancePath + "/resources/" + i6 + "/document/as", schemaPath: "#/properties/resources/items/properties/document/properties/as/enum", keyword: "enum", params: { allowedValues: schema19.properties.resources.items.properties.document.properties.as.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.resources.items.properties.document.properties.as.enum, parentSchema: schema19.properties.resources.items.properties.document.properties.as, data: data51 };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                }
              } else {
                const err75 = { instancePath: instancePath + "/resources/" + i6 + "/document", schemaPath: "#/properties/resources/items/properties/document/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.resources.items.properties.document.type, parentSchema: schema19.properties.resources.items.properties.document, data: data48 };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
            if (data25.tier !== void 0) {
              let data52 = data25.tier;
              if (!(typeof data52 == "number" && (!(data52 % 1) && !isNaN(data52)) && isFinite(data52))) {
                const err76 = { instancePath: instancePath + "/resources/" + i6 + "/tier", schemaPath: "#/properties/resources/items/properties/tier/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema19.properties.resources.items.properties.tier.type, parentSchema: schema19.properties.resources.items.properties.tier, data: data52 };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            if (data25.shape !== void 0) {
              let data53 = data25.shape;
              if (typeof data53 !== "string") {
                const err77 = { instancePath: instancePath + "/resources/" + i6 + "/shape", schemaPath: "#/properties/resources/items/properties/shape/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.resources.items.properties.shape.type, parentSchema: schema19.properties.resources.items.properties.shape, data: data53 };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data25.notes !== void 0) {
              let data54 = data25.notes;
              if (typeof data54 !== "string") {
                const err78 = { instancePath: instancePath + "/resources/" + i6 + "/notes", schemaPath: "#/properties/resources/items/properties/notes/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.resources.items.properties.notes.type, parentSchema: schema19.properties.resources.items.properties.notes, data: data54 };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            if (data25.pos !== void 0) {
              let data55 = data25.pos;
              if (typeof data55 !== "string") {
                const err79 = { instancePath: instancePath + "/resources/" + i6 + "/pos", schemaPath: "#/properties/resources/items/properties/pos/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.resources.items.properties.pos.type, parentSchema: schema19.properties.resources.items.properties.pos, data: data55 };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
            if (data25.pos2 !== void 0) {
              let data56 = data25.pos2;
              if (typeof data56 !== "string") {
                const err80 = { instancePath: instancePath + "/resources/" + i6 + "/pos2", schemaPath: "#/properties/resources/items/properties/pos2/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.resources.items.properties.pos2.type, parentSchema: schema19.properties.resources.items.properties.pos2, data: data56 };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data25.neg !== void 0) {
              let data57 = data25.neg;
              if (typeof data57 !== "string") {
                const err81 = { instancePath: instancePath + "/resources/" + i6 + "/neg", schemaPath: "#/properties/resources/items/properties/neg/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.resources.items.properties.neg.type, parentSchema: schema19.properties.resources.items.properties.neg, data: data57 };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
          } else {
            const err82 = { instancePath: instancePath + "/resources/" + i6, schemaPath: "#/properties/resources/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.resources.items.type, parentSchema: schema19.properties.resources.items, data: data25 };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
      } else {
        const err83 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.resources.type, parentSchema: schema19.properties.resources, data: data24 };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
    if (data.images !== void 0) {
      let data58 = data.images;
      if (Array.isArray(data58)) {
        const len14 = data58.length;
        for (let i14 = 0; i14 < len14; i14++) {
          let data59 = data58[i14];
          if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
            if (data59.match === void 0) {
              const err84 = { instancePath: instancePath + "/images/" + i14, schemaPath: "#/properties/images/items/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property 'match'", schema: schema19.properties.images.items.required, parentSchema: schema19.properties.images.items, data: data59 };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
            if (data59.role === void 0) {
              const err85 = { instancePath: instancePath + "/images/" + i14, schemaPath: "#/properties/images/items/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'", schema: schema19.properties.images.items.required, parentSchema: schema19.properties.images.items, data: data59 };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
            for (const key7 in data59) {
              if (!(key7 === "match" || key7 === "role" || key7 === "evidence")) {
                const err86 = { instancePath: instancePath + "/images/" + i14, schemaPath: "#/properties/images/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.images.items, data: data59 };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
            if (data59.match !== void 0) {
              let data60 = data59.match;
              if (typeof data60 === "string") {
                if (!pattern6.test(data60)) {
                  const err87 = { instancePath: instancePath + "/images/" + i14 + "/match", schemaPath: "#/properties/images/items/properties/match/pattern", keyword: "pattern", params: { pattern: "^(?:[\\w.-]+:\\d+/)?(?:\\*|[\\w.-]+)(?:/(?:\\*|[\\w.-]+))*$" }, message: 'must match pattern "^(?:[\\w.-]+:\\d+/)?(?:\\*|[\\w.-]+)(?:/(?:\\*|[\\w.-]+))*$"', schema: "^(?:[\\w.-]+:\\d+/)?(?:\\*|[\\w.-]+)(?:/(?:\\*|[\\w.-]+))*$", parentSchema: schema19.properties.images.items.properties.match, data: data60 };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
              } else {
                const err88 = { instancePath: instancePath + "/images/" + i14 + "/match", schemaPath: "#/properties/images/items/properties/match/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.images.items.properties.match.type, parentSchema: schema19.properties.images.items.properties.match, data: data60 };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
            }
            if (data59.role !== void 0) {
              let data61 = data59.role;
              if (!(data61 === "server" || data61 === "honeypot" || data61 === "bbs" || data61 === "network-gear" || data61 === "client" || data61 === "ambiguous")) {
                const err89 = { instancePath: instancePath + "/images/" + i14 + "/role", schemaPath: "#/properties/images/items/properties/role/enum", keyword: "enum", params: { allowedValues: schema19.properties.images.items.properties.role.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.images.items.properties.role.enum, parentSchema: schema19.properties.images.items.properties.role, data: data61 };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
            if (data59.evidence !== void 0) {
              let data62 = data59.evidence;
              if (typeof data62 === "string") {
                if (func2(data62) < 1) {
                  const err90 = { instancePath: instancePath + "/images/" + i14 + "/evidence", schemaPath: "#/properties/images/items/properties/evidence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.images.items.properties.evidence, data: data62 };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
              } else {
                const err91 = { instancePath: instancePath + "/images/" + i14 + "/evidence", schemaPath: "#/properties/images/items/properties/evidence/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.images.items.properties.evidence.type, parentSchema: schema19.properties.images.items.properties.evidence, data: data62 };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            }
          } else {
            const err92 = { instancePath: instancePath + "/images/" + i14, schemaPath: "#/properties/images/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.images.items.type, parentSchema: schema19.properties.images.items, data: data59 };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
      } else {
        const err93 = { instancePath: instancePath + "/images", schemaPath: "#/properties/images/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.images.type, parentSchema: schema19.properties.images, data: data58 };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
    }
    if (data.gate !== void 0) {
      let data63 = data.gate;
      if (!(data63 === "all" || data63 === "new")) {
        const err94 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/enum", keyword: "enum", params: { allowedValues: schema19.properties.gate.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.gate.enum, parentSchema: schema19.properties.gate, data: data63 };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
    }
    if (data.baseline !== void 0) {
      let data64 = data.baseline;
      if (typeof data64 === "string") {
        if (func2(data64) < 1) {
          const err95 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.baseline, data: data64 };
          if (vErrors === null) {
            vErrors = [err95];
          } else {
            vErrors.push(err95);
          }
          errors++;
        }
      } else {
        const err96 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.baseline.type, parentSchema: schema19.properties.baseline, data: data64 };
        if (vErrors === null) {
          vErrors = [err96];
        } else {
          vErrors.push(err96);
        }
        errors++;
      }
    }
    if (data.render !== void 0) {
      let data65 = data.render;
      if (Array.isArray(data65)) {
        const len15 = data65.length;
        for (let i15 = 0; i15 < len15; i15++) {
          let data66 = data65[i15];
          if (typeof data66 === "string") {
            if (func2(data66) < 1) {
              const err97 = { instancePath: instancePath + "/render/" + i15, schemaPath: "#/properties/render/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.render.items, data: data66 };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
          } else {
            const err98 = { instancePath: instancePath + "/render/" + i15, schemaPath: "#/properties/render/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.render.items.type, parentSchema: schema19.properties.render.items, data: data66 };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
        }
      } else {
        const err99 = { instancePath: instancePath + "/render", schemaPath: "#/properties/render/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.render.type, parentSchema: schema19.properties.render, data: data65 };
        if (vErrors === null) {
          vErrors = [err99];
        } else {
          vErrors.push(err99);
        }
        errors++;
      }
    }
  } else {
    const err100 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err100];
    } else {
      vErrors.push(err100);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/policy/policy.ts
var severities = ["note", "warning", "error"];

// src/config/severities.ts
function chooseSeverities(policies, choices2, leftOut = []) {
  const ids = [...policies.map(({ id }) => id), ...leftOut];
  const chosen = new Map(choices2.map(({ policy, to }) => [policy, to]));
  const isOff = ({ id }) => chosen.get(id) === "off";
  return {
    policies: policies.filter((policy) => !isOff(policy)).map((policy) => {
      const to = chosen.get(policy.id);
      return to === void 0 || to === "off" ? policy : withSeverity(policy, to);
    }),
    off: policies.filter(isOff).map(({ id }) => id),
    complaints: choices2.filter(({ policy }) => !ids.includes(policy)).map(({ policy, span }) => ({
      span,
      message: `there is no policy "${policy}"${didYouMean(policy, ids)}`
    }))
  };
}
function withSeverity(policy, severity) {
  return {
    ...policy,
    severity,
    lower: policy.lower.map(({ to, when }) => ({
      to: lesser(to, severity),
      when
    }))
  };
}
function lesser(a, b) {
  return severities.indexOf(a) < severities.indexOf(b) ? a : b;
}

// src/config/load.ts
async function loadConfiguration(world, file) {
  const read = readStrictly(world, file, validate, {
    whole: "the configuration",
    shape: "a configuration file holds one mapping, in one document"
  });
  const { root, data } = read;
  const place2 = placeFrom(import_node_path.default.posix.dirname(file));
  const complaints = [
    ...read.complaints,
    ...root ? remarksOn(root, data, world, place2) : []
  ].sort((a, b) => a.span.start - b.span.start);
  if (!root || complaints.length > 0) return { complaints };
  return { configuration: await configurationOf(file, root, data, place2) };
}
function placeFrom(folder) {
  return (written) => {
    const place2 = import_node_path.default.posix.join(folder, written);
    return import_node_path.default.posix.isAbsolute(written) ? written : import_node_path.default.posix.relative("", place2) || ".";
  };
}
async function configurationOf(file, root, data, place2) {
  const texts3 = (key) => data[key] ?? [];
  const entries = (key) => Object.entries(data[key] ?? {});
  const folder = import_node_path.default.posix.dirname(file);
  const failOn = data["fail-on"];
  const unresolved = data["unresolved"];
  const defaultPolicies = data["default-policies"];
  return {
    ...{ file, folder },
    paths: texts3("paths").map(place2),
    exclude: texts3("exclude"),
    policies: texts3("policies").map(place2),
    envFiles: texts3("env-files").map(place2),
    varFiles: texts3("var-files").map((each) => ({ file: place2(each) })),
    variables: entries("variables").map(([name2, value]) => ({
      name: name2,
      text: String(value),
      from: file
    })),
    severity: entries("severity").map(([policy, to]) => ({
      policy,
      to,
      span: keySpanAt(root, "/severity", policy)
    })),
    ...failOn && { failOn },
    ...unresolved && { unresolved },
    ...defaultPolicies !== void 0 && { defaultPolicies },
    allow: await exceptionsOf(root, data, folder),
    rows: data["resources"] ?? [],
    images: (data["images"] ?? []).map(
      (image2) => ({ ...image2, evidence: image2.evidence ?? file })
    ),
    problems: withoutEffect(root, data)
  };
}
async function exceptionsOf(root, data, folder) {
  const entries = data["allow"] ?? [];
  return Promise.all(
    entries.map(async ({ policy, path: glob, resource, reason, until }, i) => ({
      span: spanAt(root, `/allow/${i}/policy`),
      policy,
      covers: await covering(glob, folder),
      ...resource !== void 0 && { resource },
      reason,
      until: until ?? null
    }))
  );
}
async function covering(glob, folder) {
  if (glob === void 0) return () => true;
  const plain = glob.replace(/\/+$/, "");
  const matches = await globMatcher([plain, `${plain}/**`]);
  return (file) => matches(import_node_path.default.posix.relative(folder, file));
}
function withoutEffect(root, data) {
  return Object.keys(later).filter((key) => {
    const value = data[key];
    return value !== void 0 && value !== "all" && String(value) !== "";
  }).map((key) => ({
    span: keySpanAt(root, "", key),
    severity: "warning",
    message: `"${key}" has no effect yet: it comes with a later version of Portcullis`
  }));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  chooseSeverities,
  loadConfiguration
});

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

// src/formats/terraform/terraform.ts
var terraform_exports = {};
__export(terraform_exports, {
  reading: () => reading
});
module.exports = __toCommonJS(terraform_exports);

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

// src/syntax/hcl/children.ts
function childrenOf(expression) {
  switch (expression.kind) {
    case "template":
      return expression.parts.flatMap(inPart);
    case "attribute":
      return [expression.of];
    case "index":
      return [expression.of, expression.key];
    case "splat":
      return [expression.of, expression.item];
    case "call":
      return expression.arguments;
    case "conditional":
      return [expression.condition, expression.then, expression.otherwise];
    case "binary":
      return [expression.left, expression.right];
    case "unary":
      return [expression.operand];
    case "parentheses":
      return [expression.inner];
    case "tuple":
      return expression.items;
    case "object":
      return expression.entries.flatMap(({ key, value }) => [key, value]);
    case "for":
      return inFor(expression);
    default:
      return [];
  }
}
function visitExpressions({ attributes, blocks }, visit2) {
  const enter3 = (expression) => {
    visit2(expression);
    childrenOf(expression).forEach(enter3);
  };
  for (const { expression } of attributes) enter3(expression);
  for (const { body: body2 } of blocks) visitExpressions(body2, visit2);
}
function inPart(part) {
  if (part.kind === "text") return [];
  if (part.kind === "interpolation") return [part.value];
  if (part.kind === "for")
    return [part.collection, ...part.parts.flatMap(inPart)];
  return [part.condition, ...[...part.then, ...part.otherwise].flatMap(inPart)];
}
function inFor({ collection: collection2, key, value, condition }) {
  return [collection2, key, value, condition].filter(
    (each) => each !== void 0
  );
}

// src/syntax/hcl/characters.ts
var TAB = 9;
var NEWLINE = 10;
var RETURN = 13;
var SPACE = 32;
var BANG = 33;
var QUOTE = 34;
var HASH = 35;
var DOLLAR = 36;
var PERCENT = 37;
var AMPERSAND = 38;
var LEFT_PAREN = 40;
var RIGHT_PAREN = 41;
var STAR = 42;
var PLUS = 43;
var COMMA = 44;
var MINUS = 45;
var DOT = 46;
var SLASH = 47;
var COLON = 58;
var LESS = 60;
var EQUALS = 61;
var GREATER = 62;
var QUESTION = 63;
var LEFT_BRACKET = 91;
var BACKSLASH = 92;
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
function wordEnd(text, at, end) {
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
function fail(reader, what, hint2) {
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
  if (text.charCodeAt(at) === QUOTE) return ["a quoted string", at + 1];
  const behind = wordEnd(text, at, end);
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
  const markerEnd = wordEnd(text, start, end);
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
function recoverLine(reader) {
  reader.failed = false;
  if (beginsItem(reader)) return;
  const found = findBalanced(reader, NEWLINE);
  reader.at = found === -1 ? lineEnd(reader, reader.at) : found;
}
function spend(reader, effort) {
  reader.effort -= effort;
  return reader.effort > 0;
}
function beginsValue({ text, at, end }) {
  if (at >= end) return false;
  const code = text.charCodeAt(at);
  return code === QUOTE || code === LEFT_BRACE || code === LEFT_BRACKET || isDigit(code) || wordEnd(text, at, end) > at;
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
  let next = wordEnd(text, at, end);
  if (next === at) return -1;
  while (next < end && isBlank(text.charCodeAt(next))) next++;
  return next < end ? next : -1;
}
function opensBlock(text, at) {
  const code = text.charCodeAt(at);
  return code === LEFT_BRACE || code === QUOTE;
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
    if (inside === QUOTE) {
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
  if (code === BACKSLASH) return isLineBreak(text, at + 1) ? at + 1 : at + 2;
  if (code === QUOTE) open2.pop();
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
  return code === QUOTE ? QUOTE : 0;
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
  const spread3 = readArguments(reader, parameters, open2);
  if (!reader.failed) reader.at++;
  else recoverTo(reader, RIGHT_PAREN);
  reader.acrossLines = acrossLines;
  return {
    kind: "call",
    name,
    arguments: parameters,
    spread: spread3,
    start,
    end: reader.at
  };
}
function readScopes(reader, word) {
  let name = word;
  while (peek(reader) === COLON && peek(reader, 1) === COLON) {
    reader.at += 2;
    skipBlanks(reader);
    const end = wordEnd(reader.text, reader.at, reader.end);
    if (end === reader.at) {
      fail(reader, "the name of a function after `::`");
      return name;
    }
    name += "::" + reader.text.slice(reader.at, end);
    reader.at = end;
    skipBlanks(reader);
  }
  if (peek(reader) !== LEFT_PAREN)
    fail(reader, "`(` after the name of a function");
  return name;
}
function readArguments(reader, into, open2) {
  for (; ; ) {
    skipBlanks(reader);
    if (peek(reader) === RIGHT_PAREN) return false;
    if (beginsItem(reader))
      fail(reader, "a value or `)`", openedOn(reader, "(", open2));
    else into.push(readExpression(reader));
    if (reader.failed) return false;
    const code = peek(reader);
    if (code === RIGHT_PAREN) return false;
    if (code === COMMA) reader.at++;
    else if (code === DOT && peek(reader, 1) === DOT && peek(reader, 2) === DOT)
      return readSpread(reader);
    else if (beginsValue(reader) && !beginsItem(reader))
      expected(reader, "a comma or `)`");
    else {
      fail(reader, "a comma or `)`", openedOn(reader, "(", open2));
      return false;
    }
  }
}
function readSpread(reader) {
  reader.at += 3;
  skipBlanks(reader);
  if (peek(reader) !== RIGHT_PAREN) fail(reader, "`)` right after `...`");
  return true;
}

// src/syntax/hcl/fors.ts
function isFor(reader) {
  return isKeyword(reader, "for");
}
function readIntroduction(reader) {
  let keyName;
  let valueName = readName(reader);
  if (!reader.failed && peek(reader) === COMMA) {
    reader.at++;
    skipBlanks(reader);
    keyName = valueName;
    valueName = readName(reader);
  }
  if (reader.failed) return void 0;
  if (!isKeyword(reader, "in")) {
    fail(reader, "`in` and a collection");
    return void 0;
  }
  passWord(reader, 2);
  const collection2 = readExpression(reader);
  return reader.failed ? void 0 : { keyName, valueName, collection: collection2 };
}
function readFor(reader, start, closer) {
  passWord(reader, 3);
  const introduction = readIntroduction(reader);
  const result = introduction && readResult(reader, start, closer);
  if (!reader.failed) reader.at++;
  else recoverTo(reader, closer);
  const end = reader.at;
  if (!introduction || !result) return { kind: "invalid", start, end };
  const { keyName, valueName, collection: collection2 } = introduction;
  const { key, value, condition, group } = result;
  return {
    kind: "for",
    keyName,
    valueName,
    collection: collection2,
    key,
    value,
    condition,
    group,
    start,
    end
  };
}
function readResult(reader, start, closer) {
  if (peek(reader) !== COLON) {
    fail(reader, "`:` after the collection");
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
    fail(reader, `\`if\` or \`${close3}\``, openedOn(reader, open2, start));
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
  const end = wordEnd(reader.text, at, reader.end);
  if (end === at) fail(reader, "the name of a variable for `for`");
  passWord(reader, end - at);
  return reader.text.slice(at, end);
}
function isKeyword(reader, word) {
  const { text, at, end } = reader;
  return text.startsWith(word, at) && wordEnd(text, at, end) === at + word.length;
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
  const tuple2 = isFor(reader) ? readFor(reader, start, RIGHT_BRACKET) : readItems(reader, start);
  reader.acrossLines = acrossLines;
  return tuple2;
}
function readItems(reader, start) {
  const items = [];
  while (peek(reader) !== RIGHT_BRACKET) {
    if (beginsItem(reader))
      fail(reader, "a value or `]`", openedOn(reader, "[", start));
    else items.push(readExpression(reader));
    if (reader.failed) break;
    const code = peek(reader);
    if (code === COMMA) {
      reader.at++;
      skipBlanks(reader);
    } else if (code !== RIGHT_BRACKET) {
      if (!beginsValue(reader) || beginsItem(reader)) {
        fail(reader, "a comma or `]`", openedOn(reader, "[", start));
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
    parts = close(open2.pop(), end);
  }
  return parts;
}
function isPart(token) {
  return token.kind !== "directive";
}
function turnOrEnd(reader, { word, start, end }, open2, parts) {
  const last = open2.at(-1);
  const begun = last?.directive.word;
  if (last && word === `end${begun}`) return close(open2.pop(), end);
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
function close({ directive, outer, first, second }, end) {
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
  const joined2 = [];
  let start = -1;
  let end = -1;
  const flush = () => {
    if (start !== -1)
      joined2.push({
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
      joined2.push(token);
    }
  }
  flush();
  return joined2;
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
  const escaped = opening[0] + opening;
  fail(
    reader,
    "an operator or `}`",
    isLater ? openedOn(reader, opening, start) : `write \`${escaped}\` where the text itself shall have \`${opening}\``
  );
}
function readDirective(reader) {
  const { text, at, end } = reader;
  const word = text.slice(at, wordEnd(text, at, end));
  if (!isDirectiveWord(word)) {
    fail(
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
    fail(
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
    fail(reader, "an entry or `}`", openedOn(reader, "{", open2));
    if (outside !== -1) reader.at = outside;
    return;
  }
  const key = readKey(reader);
  if (reader.failed) return;
  if (isEquals2(reader) || peek(reader) === COLON) reader.at++;
  else if (beginsValue(reader)) expected(reader, "`=` after the key");
  else return fail(reader, "`=` and a value after the key");
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
  if (code === COMMA) {
    reader.at++;
    skipLines(reader);
  } else if (reader.at >= reader.end) return;
  else if (code === NEWLINE || isLineBreak(reader.text, reader.at))
    skipLines(reader);
  else if (code !== RIGHT_BRACE) {
    const wanted = "a comma, a new line or `}`";
    if (beginsValue(reader)) expected(reader, wanted);
    else fail(reader, wanted, openedOn(reader, "{", open2));
  }
}
function readKey(reader) {
  const start = reader.at;
  const end = wordEnd(reader.text, start, reader.end);
  if (end === start) return readExpression(reader);
  reader.at = end;
  skipBlanks(reader);
  if (isEquals2(reader) || peek(reader) === COLON) {
    const isScope = peek(reader) === COLON && peek(reader, 1) === COLON;
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
    if (code === QUOTE || code === NEWLINE || code === RETURN) {
      pushRun(tokens, text, run, at);
      reader.at = at;
      if (code === QUOTE) reader.at++;
      else failUnclosed(reader, start);
      break;
    }
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    if (code === BACKSLASH) {
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
  while (at < end && text.charCodeAt(at) !== QUOTE && !isLineBreak(text, at))
    at++;
  const isHere = at < end && text.charCodeAt(at) === QUOTE;
  reader.at = isHere ? at + 1 : at;
  reader.failed = !isHere;
}
function trimStart2(reader, tokens) {
  const { text, end } = reader;
  const from = reader.at;
  for (; ; ) {
    const { at: at2 } = reader;
    const code2 = at2 < end ? text.charCodeAt(at2) : NEWLINE;
    if (code2 === BACKSLASH) {
      const escape3 = [];
      readEscape(reader, escape3);
      const part = escape3[0];
      if (part?.kind === "text" && isSpace(part.text.charCodeAt(0))) continue;
      tokens.push(...escape3);
      return;
    }
    if (code2 === NEWLINE || code2 === RETURN || !isSpace(code2)) break;
    reader.at++;
  }
  const { at } = reader;
  const code = at < end ? text.charCodeAt(at) : QUOTE;
  const endsText = code === QUOTE || (code === DOLLAR || code === PERCENT) && text.charCodeAt(at + 1) === LEFT_BRACE;
  if (at > from && endsText) pushText(tokens, "", from, at);
}

// src/syntax/hcl/terms.ts
function readTerm(reader) {
  const code = peek(reader);
  if (code === QUOTE) return readQuoted(reader);
  const behind = wordEnd(reader.text, reader.at, reader.end);
  if (behind > reader.at) return readWord(reader, behind);
  if (isDigit(code)) return readNumber(reader);
  if (code === LEFT_BRACKET) return readTuple(reader);
  if (code === LEFT_BRACE) return readObject(reader);
  if (code === LEFT_PAREN) return readParentheses(reader);
  if (code === MINUS || code === BANG) return readUnary(reader);
  if (code === LESS && peek(reader, 1) === LESS) return readHeredoc(reader);
  const start = reader.at;
  fail(reader, "a value");
  return invalid(start, start);
}
function readWord(reader, end) {
  const start = reader.at;
  const name = reader.text.slice(start, end);
  reader.at = end;
  skipBlanks(reader);
  const code = peek(reader);
  if (code === LEFT_PAREN || code === COLON && peek(reader, 1) === COLON)
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
  const end = numberEnd(reader);
  const text = reader.text.slice(start, end);
  const value = Number(text);
  reader.at = end;
  if (!Number.isNaN(value)) return literal(value, start, end);
  failAt(reader, `\`${text}\` is not a number`, start, end);
  return invalid(start, end);
}
function numberEnd(reader) {
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
    fail(reader, "an operator or `)`", openedOn(reader, "(", start));
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
    if (count > DEEPEST) tooDeep(reader);
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
  const end = wordEnd(reader.text, at, reader.end);
  if (end > at) {
    reader.at = end;
    const name = reader.text.slice(at, end);
    return { kind: "attribute", of, name, start: of.start, end };
  }
  if (isDigit(peek(reader))) return readOldIndex(reader, of);
  fail(reader, "a name after the dot");
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
    fail(reader, "`]` after the index", openedOn(reader, "[", open2));
  if (!reader.failed) reader.at++;
  else recoverTo(reader, RIGHT_BRACKET);
  reader.acrossLines = acrossLines;
  return { kind: "index", of, key, start: of.start, end: reader.at };
}
function readFullSplat(reader, of, open2) {
  reader.at++;
  skipBlanks(reader);
  if (peek(reader) !== RIGHT_BRACKET) {
    fail(reader, "`]` right after `[*`");
    return invalid(of.start, reader.at);
  }
  reader.at++;
  const each = { kind: "each", start: open2, end: reader.at };
  reader.depth++;
  const item = reader.depth > DEEPEST ? (tooDeep(reader), each) : readTraversals(reader, each);
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
      fail(reader, "a name; use `[*]` for a splat within a splat");
    else item = readStep(reader, item);
    if (count > DEEPEST) tooDeep(reader);
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
  tooDeep(reader);
  return false;
}
function tooDeep(reader) {
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
      tooDeep(reader);
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
  if (!reader.failed && peek(reader) !== COLON)
    fail(reader, "`:` and a value for when the condition is false");
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

// src/syntax/hcl/labels.ts
function readLabels(reader) {
  const labels = [];
  while (!reader.failed) {
    const { text, at, end } = reader;
    const behind = wordEnd(text, at, end);
    if (behind > at) {
      labels.push({ value: text.slice(at, behind), start: at, end: behind });
      reader.at = behind;
    } else if (peek(reader) === QUOTE) {
      const label = readQuotedLabel(reader);
      if (!reader.failed) labels.push(label);
    } else break;
    skipBlanks(reader);
  }
  return labels;
}
function readQuotedLabel(reader) {
  const { parts, start, end } = readQuoted(reader);
  if (!parts.every(isText))
    complain(
      reader,
      "a label is plain text; `${` and `%{` cannot stand in it",
      start,
      end
    );
  const value = parts.every(isText) ? parts.map(({ text }) => text).join("") : reader.text.slice(start + 1, end - 1);
  return { value, start, end };
}
function isText(part) {
  return part.kind === "text";
}

// src/syntax/hcl/blocks.ts
function readBlock(reader, items, type, start) {
  const labels = readLabels(reader);
  if (!findBrace(reader) || !enter(reader)) return;
  const open2 = reader.at;
  reader.at++;
  const headerEnd = reader.at;
  const inner = { attributes: [], blocks: [] };
  readInner(reader, inner, open2);
  reader.depth--;
  const isClosed = reader.at < reader.end;
  if (!isClosed) complainOfEnd(reader, open2);
  const end = isClosed ? reader.at++ : firstToGiveBack(reader, inner);
  const body2 = {
    attributes: inner.attributes.filter((item) => item.start < end),
    blocks: inner.blocks.filter((item) => item.start < end),
    start: headerEnd,
    end
  };
  const blockEnd = isClosed ? reader.at : end;
  items.blocks.push({ type, labels, body: body2, headerEnd, start, end: blockEnd });
  if (isClosed) return;
  for (const item of inner.attributes)
    if (item.start >= end) items.attributes.push(item);
  for (const item of inner.blocks)
    if (item.start >= end) items.blocks.push(item);
}
function findBrace(reader) {
  if (!reader.failed) {
    if (peek(reader) === LEFT_BRACE) return true;
    const { at: at2 } = reader;
    skipLines(reader);
    const isBelow = peek(reader) === LEFT_BRACE;
    const below2 = reader.at;
    reader.at = at2;
    if (!isBelow) fail(reader, "a label or `{`");
    else {
      expected(
        reader,
        "a label or `{`",
        "a block's `{` stands on its first line"
      );
      reader.at = below2;
      return true;
    }
  }
  const { text, at } = reader;
  const line = text.slice(at, lineEnd(reader, at)).trimEnd();
  const whole = text.slice(0, at).trimEnd();
  const brace = line.endsWith("{") ? at + line.length - 1 : line === "" && whole.endsWith("{") ? whole.length - 1 : -1;
  if (brace === -1) return false;
  reader.at = brace;
  reader.failed = false;
  return true;
}
function readInner(reader, inner, open2) {
  skipBlanks(reader);
  const { at } = reader;
  const isOneLine = at < reader.end && peek(reader) !== RIGHT_BRACE && !isLineBreak(reader.text, at);
  if (isOneLine) {
    readItem(reader, inner, true);
    skipBlanks(reader);
    const first = inner.blocks[0];
    if (first)
      complain(
        reader,
        "a block on one line holds one argument; put this block on a line of its own",
        first.start,
        first.headerEnd
      );
    else if (peek(reader) !== RIGHT_BRACE) {
      expected(reader, "`}`", openedOn(reader, "{", open2));
      if (peek(reader) === COMMA) reader.at++;
    }
  }
  readItems2(reader, inner, isOneLine);
}
function complainOfEnd(reader, open2) {
  if (!reader.unclosed)
    complain(
      reader,
      "this `{` is never closed: the text ends before its `}`",
      open2,
      open2 + 1
    );
  reader.unclosed = true;
}
function firstToGiveBack(reader, { attributes, blocks }) {
  const isOutside = (item) => startsLine(reader.text, item.start);
  const attribute = attributes.find(isOutside)?.start ?? reader.end;
  const block2 = blocks.find(isOutside)?.start ?? reader.end;
  return Math.min(attribute, block2);
}

// src/syntax/hcl/bodies.ts
function readFileItems(reader) {
  const items = { attributes: [], blocks: [] };
  readItems2(reader, items, false);
  while (reader.at < reader.end) {
    const { at } = reader;
    complain(reader, "this `}` closes nothing; take it away", at, at + 1);
    reader.at++;
    readItems2(reader, items, false);
  }
  return items;
}
function readItems2(reader, items, isOneLine) {
  for (; ; ) {
    skipLines(reader);
    if (reader.at >= reader.end || peek(reader) === RIGHT_BRACE) return;
    const { at } = reader;
    readItem(reader, items, isOneLine);
    if (isOneLine && peek(reader) === COMMA) reader.at++;
    if (reader.at === at) reader.at++;
  }
}
function readItem(reader, items, isOneLine) {
  const start = reader.at;
  const end = wordEnd(reader.text, start, reader.end);
  if (end === start) return readNameless(reader, items, isOneLine);
  const name = reader.text.slice(start, end);
  reader.at = end;
  skipBlanks(reader);
  const code = peek(reader);
  if (isEquals3(reader)) readAttribute(reader, items, name, start);
  else if (code === QUOTE || code === LEFT_BRACE || wordEnd(reader.text, reader.at, reader.end) > reader.at)
    readBlock(reader, items, name, start);
  else if (code === COLON) {
    expected(reader, "`=` after the name of an argument");
    readAttribute(reader, items, name, start);
  } else fail(reader, "`=` for an argument, or `{` for a block");
  endItem(reader, isOneLine);
}
function readAttribute(reader, items, name, start) {
  reader.at++;
  skipBlanks(reader);
  const expression = readExpression(reader);
  const { end } = expression;
  items.attributes.push({ name, expression, start, end });
}
function readNameless(reader, items, isOneLine) {
  const start = reader.at;
  const isQuoted = peek(reader) === QUOTE;
  if (isQuoted) {
    expected(reader, "an argument or a block", "names have no quotes");
    const { parts } = readQuoted(reader);
    const part = parts[0];
    skipBlanks(reader);
    if (isEquals3(reader) && part?.kind === "text" && parts.length === 1)
      readAttribute(reader, items, part.text, start);
    else reader.failed = true;
  } else fail(reader, "an argument or a block");
  endItem(reader, isOneLine);
}
function endItem(reader, isOneLine) {
  if (reader.failed) return recoverLine(reader);
  skipBlanks(reader);
  const { text, at, end } = reader;
  if (at >= end || isLineBreak(text, at)) return;
  const code = peek(reader);
  if (isOneLine && (code === RIGHT_BRACE || code === COMMA)) return;
  expected(reader, "the end of the line");
  if (code !== RIGHT_BRACE && !beginsAttribute(reader)) {
    reader.failed = true;
    recoverLine(reader);
  }
}
function beginsAttribute(reader) {
  const { text, at, end } = reader;
  const behind = wordEnd(text, at, end);
  if (behind === at) return false;
  reader.at = behind;
  skipBlanks(reader);
  const answer3 = isEquals3(reader);
  reader.at = at;
  return answer3;
}
function isEquals3(reader) {
  if (peek(reader) !== EQUALS) return false;
  const next = peek(reader, 1);
  return next !== EQUALS && next !== GREATER;
}

// src/syntax/hcl/parse.ts
function parseHcl(source, comments) {
  const reader = openReader(source, 0, source.text.length, comments);
  const { attributes, blocks } = readFileItems(reader);
  const body2 = { attributes, blocks, start: 0, end: source.text.length };
  return { source, body: body2, problems: inOrder(reader) };
}
function parseTemplateText(source, start = 0, end = source.text.length) {
  const reader = openReader(source, start, end);
  const tokens = [];
  readTemplateLines(reader, tokens, void 0);
  const parts = composeDirectives(reader, joinTexts(tokens, source.text));
  const template2 = {
    kind: "template",
    form: "heredoc",
    parts,
    start,
    end
  };
  return { template: template2, problems: inOrder(reader) };
}
function parseExpressionText(source, start = 0, end = source.text.length) {
  const reader = openReader(source, start, end);
  reader.acrossLines = true;
  skipBlanks(reader);
  const expression = readExpression(reader);
  if (!reader.failed && reader.at < end)
    fail(reader, "an operator or the end of the value");
  return { expression, problems: inOrder(reader) };
}
function inOrder({ problems }) {
  return problems.sort((a, b) => a.span.start - b.span.start);
}

// src/syntax/hcl/comments.ts
function hclComments(source, word) {
  if (source.text.search(word) === -1) return [];
  const found = [];
  const { body: body2 } = parseHcl(source, found);
  const comments = inOrder2([...found, ...commentsInHeredocs(source, body2)]);
  const lines = linesSpokenFor(source, comments);
  const lasts = lastLines(source, body2);
  return comments.flatMap(({ start, end }, index) => {
    const text = source.text.slice(start, end);
    if (text.search(word) === -1) return [];
    const line = lines[index];
    const to = line === void 0 ? 0 : lasts.get(line) ?? line;
    return {
      span: spanOf(source, start, end),
      text: text.replace(/^#|^\/\/|^\/\*|\*\/$/g, ""),
      covers: line === void 0 ? void 0 : { from: line, to }
    };
  });
}
function inOrder2(comments) {
  const byStart = new Map(comments.map((each) => [each.start, each]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}
function commentsInHeredocs(source, body2) {
  const found = [];
  visitExpressions(body2, (expression) => {
    if (expression.kind !== "template" || expression.form !== "heredoc") return;
    const text = source.text.slice(expression.start, expression.end);
    for (const match of text.matchAll(/(?<=^|[ \t])#[^\r\n]*/gm)) {
      const start = expression.start + match.index;
      found.push({ start, end: start + match[0].length });
    }
  });
  return found;
}
function linesSpokenFor(source, comments) {
  const lines = [];
  const known5 = /* @__PURE__ */ new Map();
  for (let index = comments.length - 1; index >= 0; index--) {
    const { start, end } = comments[index];
    const [from, to] = [position(source, start), position(source, end)];
    const behind = lineText(source, to.line).slice(to.column - 1);
    const before = lineText(source, from.line).slice(0, from.column - 1);
    const isAlone = /^(\s|\/\*.*?\*\/)*$/.test(before);
    const follower = comments[index + 1];
    const isFollowed = follower && position(source, follower.start).line === to.line;
    if (!isAlone) lines[index] = from.line;
    else if (isFollowed) lines[index] = lines[index + 1];
    else if (behind.trim() !== "") lines[index] = to.line;
    else lines[index] = lineBelow(source, to.line + 1, known5);
    if (isAlone) known5.set(from.line, lines[index]);
  }
  return lines;
}
function lineBelow(source, line, known5) {
  if (known5.has(line)) return known5.get(line);
  const isThere = line <= lineCount(source);
  return isThere && lineText(source, line).trim() !== "" ? line : void 0;
}
function lastLines(source, body2) {
  const lasts = /* @__PURE__ */ new Map();
  const note = (start, end) => {
    const line = position(source, start).line;
    const last = position(source, Math.max(start, end - 1)).line;
    lasts.set(line, Math.max(lasts.get(line) ?? line, last));
  };
  const noteBody = ({ attributes, blocks }) => {
    for (const { start, end } of attributes) note(start, end);
    for (const block2 of blocks) {
      note(block2.start, block2.end);
      noteBody(block2.body);
    }
  };
  noteBody(body2);
  visitExpressions(body2, (expression) => noteParts(expression, note));
  return lasts;
}
function noteParts(expression, note) {
  if (expression.kind === "tuple")
    for (const { start, end } of expression.items) note(start, end);
  if (expression.kind === "call")
    for (const { start, end } of expression.arguments) note(start, end);
  if (expression.kind === "object")
    for (const { key, value } of expression.entries) note(key.start, value.end);
}

// src/formats/file-problem.ts
function fileProblem(file, message, severity = "warning") {
  return { span: spanOf(openSource(file, ""), 0, 0), severity, message };
}

// src/formats/terraform/files.ts
var import_node_path = __toESM(require("node:path"), 1);
var configuration = /\.(?:tf|tofu)(?:\.json)?$/;
var variables = /\.tfvars(?:\.json)?$/;
function roleOf(file) {
  const name = import_node_path.default.posix.basename(file);
  if (name.startsWith(".") || name.endsWith("~") || /^#.*#$/.test(name))
    return void 0;
  if (/(?:^|\/)\.(?:terraform|terragrunt-cache)\//.test(file)) return void 0;
  if (configuration.test(name)) return "configuration";
  return variables.test(name) ? "variables" : void 0;
}
function isJson(file) {
  return file.endsWith(".json");
}
function inOrder3(files) {
  const sorted = [...files].sort((a, b) => a.file < b.file ? -1 : 1);
  const tofu = new Set(
    sorted.map(({ file }) => file).filter((file) => /\.tofu(?:\.json)?$/.test(file))
  );
  const seen = sorted.filter(
    ({ file }) => !tofu.has(file.replace(/\.tf(\.json)?$/, ".tofu$1")) || tofu.has(file)
  );
  return {
    base: seen.filter(({ file }) => !isOverride(file)),
    overrides: seen.filter(({ file }) => isOverride(file))
  };
}
function isOverride(file) {
  return /(?:^|\/|_)override\.(?:tf|tofu)(?:\.json)?$/.test(file);
}
function folderOf(file) {
  return import_node_path.default.posix.dirname(file);
}
function below(folder, relative) {
  const joined2 = import_node_path.default.posix.join(folder, relative).replace(/(?<=.)\/$/, "");
  const climbs = (place) => place.split("/").filter((step2) => step2 === "..").length;
  return climbs(joined2) > climbs(import_node_path.default.posix.normalize(folder)) || import_node_path.default.posix.isAbsolute(relative) ? void 0 : joined2;
}
function relativePath(root, folder) {
  return import_node_path.default.posix.relative(root, folder) || ".";
}

// src/syntax/hcl/outline-grammar.ts
var ITEM = 0;
var KEY = 1;
var FIRST_KEY = 2;
var FIRST_ELEMENT = 3;
var ELEMENT = 4;
var OPERAND = 5;
var BEHIND_TERM = 6;
var BEHIND_WORD = 7;
var BEHIND_SPLAT = 8;
var BEHIND_BRACE = 9;
var BEHIND_NAME = 10;
var BEHIND_LABEL = 11;
var BEHIND_BLOCK = 12;
var BEHIND_DOT = 13;
var BEHIND_SPLAT_DOT = 14;
var FOR_NAME = 15;
var BEHIND_FOR_NAME = 16;
var SECOND_FOR_NAME = 17;
var FOR_IN = 18;
var BEHIND_ELLIPSIS = 19;
var STATES = 20;
var MARK = 32;
var UNUSUAL = 32;
var WORD = 33;
var NUMBER = 34;
var RETURN2 = 35;
var LINE = 36;
var HASH2 = 37;
var SLASH2 = 38;
var OPERATOR = 39;
var DOUBLE_OPERATOR = 40;
var UNEQUAL2 = 41;
var COMPARISON = 42;
var HEREDOC = 43;
var QUOTED = 44;
var LABEL = 45;
var OPEN_BLOCK = 46;
var OPEN_OBJECT = 47;
var OPEN_TUPLE = 48;
var OPEN_PARENTHESES = 49;
var OPEN_ARGUMENTS = 50;
var OPEN_INDEX = 51;
var QUESTION2 = 52;
var COLON2 = 53;
var EQUALS2 = 54;
var COMMA2 = 55;
var DOT2 = 56;
var CLOSE = 57;
var CLOSE_VALUE = 58;
var FILE = 0;
var BLOCK = 1;
var LINE_BLOCK = 2;
var OBJECT_KEY = 3;
var OBJECT_VALUE = 4;
var CONDITION = 5;
var ACROSS = 6;
var CONDITION_ACROSS = 6;
var PARENTHESES = 7;
var ARGUMENTS = 8;
var TUPLE = 9;
var INDEX = 10;
var TUPLE_FOR = 11;
var TUPLE_FOR_VALUE = 12;
var TUPLE_FOR_FILTER = 13;
var OBJECT_FOR = 14;
var OBJECT_FOR_KEY = 15;
var OBJECT_FOR_VALUE = 16;
var OBJECT_FOR_FILTER = 17;
var IN_QUOTED = 18;
var IN_HEREDOC = 19;
var TRANSITIONS = new Uint8Array(STATES << 7).fill(UNUSUAL);
var VALUE = [KEY, FIRST_KEY, FIRST_ELEMENT, ELEMENT, OPERAND];
var BEHIND_VALUE = [BEHIND_TERM, BEHIND_WORD, BEHIND_SPLAT];
function on(states, characters, action) {
  for (const state of states)
    for (const character of characters)
      TRANSITIONS[state << 7 | character.charCodeAt(0)] = action;
}
var DIGITS = "0123456789";
var LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";
for (let state = 0; state < STATES; state++) {
  on([state], " 	", state);
  on([state], "\r", RETURN2);
  on([state], "\n", LINE);
  on([state], "#", HASH2);
  on([state], "/", SLASH2);
  on([state], LETTERS, WORD);
}
for (const state of [ITEM, KEY, FIRST_KEY]) on([state], "\n", state);
on([BEHIND_BRACE, BEHIND_BLOCK], "\n", ITEM);
on(VALUE, DIGITS, NUMBER);
on(VALUE, '"', QUOTED);
on(VALUE, "{", OPEN_OBJECT);
on(VALUE, "[", OPEN_TUPLE);
on(VALUE, "(", OPEN_PARENTHESES);
on(VALUE, "<", HEREDOC);
on(VALUE, "-!", OPERATOR);
on(BEHIND_VALUE, "+-*%", OPERATOR);
on(BEHIND_VALUE, "&|", DOUBLE_OPERATOR);
on(BEHIND_VALUE, "!", UNEQUAL2);
on(BEHIND_VALUE, "<>", COMPARISON);
on(BEHIND_VALUE, "?", QUESTION2);
on(BEHIND_VALUE, ":", COLON2);
on(BEHIND_VALUE, "=", EQUALS2);
on(BEHIND_VALUE, ",", COMMA2);
on(BEHIND_VALUE, ".", DOT2);
on(BEHIND_VALUE, "[", OPEN_INDEX);
on(BEHIND_VALUE, ")]}", CLOSE_VALUE);
on([BEHIND_WORD], "(", OPEN_ARGUMENTS);
on([BEHIND_ELLIPSIS], ")}", CLOSE_VALUE);
on([BEHIND_DOT], "*", BEHIND_SPLAT);
on([ITEM, BEHIND_BRACE, KEY, FIRST_KEY], "}", CLOSE);
on([FIRST_ELEMENT, ELEMENT], ")]", CLOSE);
on([BEHIND_NAME], "=", EQUALS2);
on([BEHIND_NAME, BEHIND_LABEL], '"', LABEL);
on([BEHIND_NAME, BEHIND_LABEL], "{", OPEN_BLOCK);
on([BEHIND_FOR_NAME], ",", SECOND_FOR_NAME);
var BEHIND_WORD_IN = table(
  [ITEM, BEHIND_NAME],
  [BEHIND_BRACE, BEHIND_NAME],
  ...VALUE.map((state) => [state, BEHIND_WORD]),
  [BEHIND_DOT, BEHIND_TERM],
  [BEHIND_SPLAT_DOT, BEHIND_SPLAT],
  [FOR_NAME, BEHIND_FOR_NAME],
  [SECOND_FOR_NAME, FOR_IN]
);
var CLOSER = table(
  [BLOCK, 125],
  [OBJECT_KEY, 125],
  [TUPLE, 93],
  [ARGUMENTS, 41]
);
var CLOSER_OF_VALUE = table(
  [LINE_BLOCK, 125],
  [OBJECT_VALUE, 125],
  [PARENTHESES, 41],
  [ARGUMENTS, 41],
  [TUPLE, 93],
  [INDEX, 93],
  [TUPLE_FOR_VALUE, 93],
  [TUPLE_FOR_FILTER, 93],
  [OBJECT_FOR_VALUE, 125],
  [OBJECT_FOR_FILTER, 125],
  [IN_QUOTED, 125],
  [IN_HEREDOC, 125]
);
var BEHIND_COLON = table(
  [OBJECT_KEY, OBJECT_VALUE],
  [TUPLE_FOR, TUPLE_FOR_VALUE],
  [OBJECT_FOR, OBJECT_FOR_KEY]
);
var BEHIND_IF = table(
  [TUPLE_FOR_VALUE, TUPLE_FOR_FILTER],
  [OBJECT_FOR_VALUE, OBJECT_FOR_FILTER]
);
var CLASSES2 = new Uint8Array(1 << 16).fill(4);
var BEGINS_WORD = 1;
var IN_WORD = 2;
for (const character of LETTERS)
  CLASSES2[character.charCodeAt(0)] |= BEGINS_WORD;
for (const character of `${LETTERS}${DIGITS}-`)
  CLASSES2[character.charCodeAt(0)] |= IN_WORD;
for (const character of '"\\$%\n\r\0') CLASSES2[character.charCodeAt(0)] = 0;
function table(...rows) {
  const filled = new Uint8Array(STATES).fill(UNUSUAL);
  for (const [at, value] of rows) filled[at] = value;
  return filled;
}

// src/syntax/hcl/outline-strings.ts
var UNSURE = -1;
function endOfQuoted(codes2, at) {
  for (; ; at++) {
    const code = codes2[at];
    if (code > BACKSLASH) continue;
    if (code === QUOTE) return at;
    if (code === BACKSLASH) {
      if (!isSimpleEscape(codes2[++at])) return UNSURE;
    } else if (code === DOLLAR || code === PERCENT) {
      const next = codes2[at + 1];
      if (next === LEFT_BRACE)
        return code === DOLLAR && codes2[at + 2] !== TILDE ? at : UNSURE;
      if (next === code && codes2[at + 2] === LEFT_BRACE) at += 2;
    } else if (code === NEWLINE || code === RETURN || code === 0) return UNSURE;
  }
}
function endOfLabel(codes2, at) {
  for (; ; at++) {
    const code = codes2[at];
    if (code > BACKSLASH) continue;
    if (code === QUOTE) return at;
    if (code === BACKSLASH || code === DOLLAR || code === PERCENT)
      return UNSURE;
    if (code === NEWLINE || code === RETURN || code === 0) return UNSURE;
  }
}
function endOfHeredoc(codes2, at, marker, markerEnd, isLineStart) {
  let checks = isLineStart;
  for (; ; at++) {
    let code = codes2[at];
    if (checks) {
      checks = false;
      while (code === SPACE || code === TAB) code = codes2[++at];
      const behind = markerAt(codes2, at, marker, markerEnd);
      if (behind !== 0) return behind;
    }
    if (code > PERCENT) continue;
    if (code === NEWLINE) checks = true;
    else if (code === DOLLAR || code === PERCENT) {
      const next = codes2[at + 1];
      if (next === LEFT_BRACE)
        return code === DOLLAR && codes2[at + 2] !== TILDE ? at : UNSURE;
      if (next === code && codes2[at + 2] === LEFT_BRACE) at += 2;
    } else if (code === 0) return UNSURE;
  }
}
function markerAt(codes2, from, marker, markerEnd) {
  let at = from;
  for (; marker < markerEnd; marker++, at++)
    if (codes2[at] !== codes2[marker])
      return at === from && isOddSpace(codes2, at) ? UNSURE : 0;
  for (let next = at; ; next++) {
    const code = codes2[next];
    if (code === NEWLINE) return at;
    if (code === 0) return UNSURE;
    if (code !== SPACE && code !== TAB && code !== RETURN)
      return isOddSpace(codes2, next) ? UNSURE : 0;
  }
}
function isOddSpace(codes2, at) {
  const code = codes2[at];
  if (code === RETURN) return codes2[at + 1] !== NEWLINE;
  if (code === NEWLINE) return false;
  return (code < SPACE || code > 127) && isSpace(code);
}
function isSimpleEscape(code) {
  return code === QUOTE || code === BACKSLASH || code === 110 || code === 114 || code === 116;
}

// src/syntax/hcl/outline-scan.ts
var HEAVIEST = 200;
var modes = new Uint8Array(HEAVIEST);
var weights = new Uint8Array(HEAVIEST);
var markers = new Int32Array(HEAVIEST);
var markerEnds = new Int32Array(HEAVIEST);
var marks = new Int32Array(1 << 16);
var MOST_MARKS = marks.length - 8;
function scan(text, codes2) {
  const end = text.length;
  let at = 0;
  let state = ITEM;
  let mode = FILE;
  let depth = 0;
  let weight = 0;
  let header = 0;
  let count = 0;
  while (at < end) {
    let code = codes2[at];
    if (code === 32) {
      at = endOfBlanks(codes2, at + 1);
      if (at === end) break;
      code = codes2[at];
    }
    const start = at++;
    if (code > 127) return UNSURE;
    const action = TRANSITIONS[state << 7 | code];
    if (action < MARK) {
      state = action;
      continue;
    }
    let opened = FILE;
    switch (action) {
      case WORD: {
        at = endOfWord(codes2, at);
        const next = BEHIND_WORD_IN[state];
        if (state === ITEM) {
          if (mode === FILE) {
            if (count > MOST_MARKS) return UNSURE;
            header = count;
            marks[count] = start;
            marks[count + 1] = at;
            marks[count + 4] = 0;
            count += 5;
          }
        } else if (state === BEHIND_BRACE) mode = LINE_BLOCK;
        else if (next === UNUSUAL) {
          if (at !== start + 2 || code !== 105) return UNSURE;
          const second = codes2[start + 1];
          if (state === BEHIND_FOR_NAME || state === FOR_IN) {
            if (second !== 110) return UNSURE;
          } else {
            mode = BEHIND_IF[mode];
            if (second !== 102 || mode === UNUSUAL) return UNSURE;
            const isBehindValue = state >= BEHIND_TERM && state <= BEHIND_SPLAT;
            if (!isBehindValue && state !== BEHIND_ELLIPSIS) return UNSURE;
          }
          state = OPERAND;
          continue;
        } else if ((state === FIRST_KEY || state === FIRST_ELEMENT) && at === start + 3 && text.startsWith("for", start)) {
          mode = state === FIRST_KEY ? OBJECT_FOR : TUPLE_FOR;
          state = FOR_NAME;
          continue;
        }
        state = next;
        if (next !== BEHIND_WORD) continue;
        while (codes2[at] === 46 && (CLASSES2[codes2[at + 1]] & BEGINS_WORD) !== 0) {
          at = endOfWord(codes2, at + 2);
          state = BEHIND_TERM;
          if (++weight > HEAVIEST) return UNSURE;
        }
        continue;
      }
      case LINE:
        if (mode >= ACROSS) continue;
        if (state < BEHIND_TERM || state > BEHIND_SPLAT) return UNSURE;
        if (mode === BLOCK) state = ITEM;
        else if (mode === OBJECT_VALUE) {
          mode = OBJECT_KEY;
          state = KEY;
        } else return UNSURE;
        weight = weights[depth - 1] + 2;
        continue;
      case RETURN2:
        if (codes2[at] !== 10) return UNSURE;
        continue;
      case HASH2:
        at = text.indexOf("\n", at);
        if (at === -1) at = end;
        continue;
      case SLASH2: {
        const next = codes2[at];
        if (next === code) {
          at = text.indexOf("\n", at);
          if (at === -1) at = end;
        } else if (next === 42) {
          at = text.indexOf("*/", at + 1) + 2;
          if (at < 2) return UNSURE;
        } else {
          if (state < BEHIND_TERM || state > BEHIND_SPLAT) return UNSURE;
          if (++weight > HEAVIEST) return UNSURE;
          state = OPERAND;
        }
        continue;
      }
      case QUOTED:
        at = endOfQuoted(codes2, at);
        if (at === UNSURE) return UNSURE;
        if (codes2[at] === code) {
          at++;
          state = BEHIND_TERM;
          continue;
        }
        at += 2;
        state = OPERAND;
        opened = IN_QUOTED;
        break;
      case LABEL:
        at = endOfLabel(codes2, at) + 1;
        if (at === 0 || mode === LINE_BLOCK) return UNSURE;
        if (mode === FILE) {
          if (count > MOST_MARKS) return UNSURE;
          marks[header + 4]++;
          marks[count++] = start;
          marks[count++] = at;
        }
        state = BEHIND_LABEL;
        continue;
      case EQUALS2: {
        const next = codes2[at];
        if (state === BEHIND_NAME) {
          if (mode === FILE || next === 61 || next === 62) return UNSURE;
        } else if (next === 61) {
          at++;
          if (++weight > HEAVIEST) return UNSURE;
        } else if (next === 62) {
          at++;
          if (mode !== OBJECT_FOR_KEY) return UNSURE;
          mode = OBJECT_FOR_VALUE;
        } else if (mode === OBJECT_KEY) mode = OBJECT_VALUE;
        else return UNSURE;
        state = OPERAND;
        continue;
      }
      case DOT2:
        if (codes2[at] === code && codes2[at + 1] === code) {
          if (mode !== ARGUMENTS && mode !== OBJECT_FOR_VALUE) return UNSURE;
          at += 2;
          state = BEHIND_ELLIPSIS;
          continue;
        }
        if (++weight > HEAVIEST) return UNSURE;
        state = state === BEHIND_SPLAT ? BEHIND_SPLAT_DOT : BEHIND_DOT;
        continue;
      case COMMA2:
        if (mode === ARGUMENTS || mode === TUPLE) state = ELEMENT;
        else if (mode === OBJECT_VALUE) {
          mode = OBJECT_KEY;
          state = KEY;
        } else return UNSURE;
        weight = weights[depth - 1] + 2;
        continue;
      case NUMBER:
        at = endOfNumber(codes2, start);
        if (at === UNSURE) return UNSURE;
        state = BEHIND_TERM;
        continue;
      case COLON2:
        if (codes2[at] === code) return UNSURE;
        if (mode === CONDITION || mode === CONDITION_ACROSS)
          mode = modes[--depth];
        else {
          mode = BEHIND_COLON[mode];
          if (mode === UNUSUAL) return UNSURE;
        }
        state = OPERAND;
        continue;
      case UNEQUAL2:
      case DOUBLE_OPERATOR:
        if (codes2[at] !== (action === UNEQUAL2 ? 61 : code)) return UNSURE;
        at++;
        if (++weight > HEAVIEST) return UNSURE;
        state = OPERAND;
        continue;
      case COMPARISON:
        if (codes2[at] === 61) at++;
        else if (code === 60 && codes2[at] === code) return UNSURE;
        if (++weight > HEAVIEST) return UNSURE;
        state = OPERAND;
        continue;
      case OPERATOR:
        if (++weight > HEAVIEST) return UNSURE;
        state = OPERAND;
        continue;
      case HEREDOC: {
        if (codes2[at] !== code) return UNSURE;
        if (codes2[++at] === 45) at++;
        const marker = at;
        if (TRANSITIONS[codes2[at] & 127] !== WORD) return UNSURE;
        at = endOfWord(codes2, at);
        const markerEnd = at;
        if (codes2[at] === 13) at++;
        if (codes2[at] !== 10) return UNSURE;
        at = endOfHeredoc(codes2, at + 1, marker, markerEnd, true);
        if (at === UNSURE) return UNSURE;
        if (codes2[at] !== 36) {
          state = BEHIND_TERM;
          continue;
        }
        at += 2;
        markers[depth] = marker;
        markerEnds[depth] = markerEnd;
        state = OPERAND;
        opened = IN_HEREDOC;
        break;
      }
      case OPEN_BLOCK:
        if (mode === LINE_BLOCK) return UNSURE;
        if (mode === FILE) marks[header + 2] = at;
        state = BEHIND_BRACE;
        opened = BLOCK;
        break;
      case OPEN_OBJECT:
        state = FIRST_KEY;
        opened = OBJECT_KEY;
        break;
      case OPEN_TUPLE:
        state = FIRST_ELEMENT;
        opened = TUPLE;
        break;
      case OPEN_PARENTHESES:
        state = OPERAND;
        opened = PARENTHESES;
        break;
      case OPEN_ARGUMENTS:
        state = ELEMENT;
        opened = ARGUMENTS;
        break;
      case OPEN_INDEX:
        if (++weight > HEAVIEST) return UNSURE;
        if (codes2[at] === 42) {
          if (codes2[at + 1] !== 93) return UNSURE;
          at += 2;
          state = BEHIND_TERM;
          continue;
        }
        state = OPERAND;
        opened = INDEX;
        break;
      case QUESTION2:
        state = OPERAND;
        opened = mode >= ACROSS ? CONDITION_ACROSS : CONDITION;
        break;
      case CLOSE:
        if (code !== CLOSER[mode]) return UNSURE;
        break;
      case CLOSE_VALUE:
        if (code !== CLOSER_OF_VALUE[mode]) return UNSURE;
        if (mode === IN_QUOTED || mode === IN_HEREDOC) {
          if (mode === IN_QUOTED) at = endOfQuoted(codes2, at);
          else {
            const marker = markers[depth - 1];
            const markerEnd = markerEnds[depth - 1];
            at = endOfHeredoc(codes2, at, marker, markerEnd, false);
          }
          if (at === UNSURE) return UNSURE;
          if (codes2[at] === 36) {
            at += 2;
            state = OPERAND;
            weight = weights[depth - 1] + 2;
            continue;
          }
          if (mode === IN_QUOTED) at++;
        }
        break;
      default:
        return UNSURE;
    }
    if (opened === FILE) {
      const closed = mode;
      depth--;
      mode = modes[depth];
      weight = weights[depth];
      if (closed > LINE_BLOCK) state = BEHIND_TERM;
      else {
        state = BEHIND_BLOCK;
        if (mode === FILE) marks[header + 3] = at;
      }
    } else {
      modes[depth] = mode;
      weights[depth] = weight;
      depth++;
      weight += 2;
      if (weight > HEAVIEST) return UNSURE;
      mode = opened;
    }
  }
  const isWhole = mode === FILE && (state === ITEM || state === BEHIND_BLOCK);
  return isWhole ? count : UNSURE;
}
function endOfWord(codes2, at) {
  while ((CLASSES2[codes2[at]] & IN_WORD) !== 0) at++;
  return at;
}
function endOfBlanks(codes2, at) {
  while (codes2[at] === 32) at++;
  return at;
}
function endOfNumber(codes2, at) {
  let next = at + 1;
  while (isDigit(codes2[next])) next++;
  if (codes2[next] === 46) {
    if (!isDigit(codes2[next + 1])) return UNSURE;
    next += 2;
    while (isDigit(codes2[next])) next++;
    if (codes2[next] === 46) return UNSURE;
  }
  return (codes2[next] | 32) === 101 ? UNSURE : next;
}

// src/syntax/hcl/outline-rehearsal.ts
var REHEARSAL = `# a\r
\r
// b
/* c */
resource "a" "b" {
  one   = "${"long text ".repeat(20)} $\${y} %%{ \\" \\\\ \\n \${a} z \${b}"
  two   = <<-EOT
    ${"long text\n".repeat(20)}
    a $\${b} %%{ c
    EOTX
    x \${a} y \${b} z
  EOT
  three = -${"12345".repeat(20)}.${"12345".repeat(20)} + 2.5 * 3 / 4 % 5 - 6 /* d */ // e
  four  = !a == b && c != d || e < f && g <= h || i > j && k >= l
  five  = a ? b : [c, (d), e[0], f[*].g, h.*.i.j, k . l.m,]
  six   = f(1, 2, a...)
  seven = [for a, b in c : d if e]
  eight = { for a in b : c => d... if e }
  nine = {
    a = 1, "b" : 2
    (c) = 3
    d = {}
  }
  ten = f(
    [],
    g(a ? b : c)
  )
  inner "a" {
    b { c = 1 }
    d {
    }
  }
}
`;

// src/syntax/hcl/outline.ts
function outlineHcl(source) {
  const { text } = source;
  if (text.length > LONGEST) return void 0;
  if (++outlined === MANY) rehearse();
  const count = scan(text, codesOf(text));
  if (count === UNSURE) return void 0;
  const blocks = [];
  for (let at = 0; at < count; ) {
    const start = marks[at];
    const type = text.slice(start, marks[at + 1]);
    const headerEnd = marks[at + 2];
    const end = marks[at + 3];
    const labels = [];
    const next = at + 5 + 2 * marks[at + 4];
    for (at += 5; at < next; at += 2) labels.push(labelAt(text, at));
    blocks.push(new Header(source, type, labels, headerEnd, start, end));
  }
  const body2 = { attributes: [], blocks, start: 0, end: text.length };
  return { source, body: body2, problems: [] };
}
function forget(file) {
  const { source, body: body2, problems } = file;
  if (problems.length > 0) return file;
  const blocks = body2.blocks.map(
    ({ type, labels, headerEnd, start, end }) => new Header(source, type, labels, headerEnd, start, end)
  );
  return { source, problems, body: { ...body2, blocks } };
}
var Header = class {
  type;
  labels;
  headerEnd;
  start;
  end;
  #source;
  #body;
  constructor(source, type, labels, headerEnd, start, end) {
    this.type = type;
    this.labels = labels;
    this.headerEnd = headerEnd;
    this.start = start;
    this.end = end;
    this.#source = source;
  }
  get body() {
    return this.#body ??= this.#read();
  }
  #read() {
    const reader = openReader(this.#source, this.start, this.end);
    return readFileItems(reader).blocks[0].body;
  }
};
function labelAt(text, at) {
  const start = marks[at];
  const end = marks[at + 1];
  return { value: text.slice(start + 1, end - 1), start, end };
}
var MANY = 4;
var outlined = 0;
function rehearse() {
  for (let time = 0; time < 3; time++) scan(REHEARSAL, codesOf(REHEARSAL));
}
var LONGEST = 1 << 22;
var codes = new Uint16Array(1 << 17);
function codesOf(text) {
  const { length } = text;
  if (codes.length < length + 4)
    codes = new Uint16Array(length + (length >> 1) + 4);
  Buffer.from(codes.buffer).write(text, "utf16le");
  codes.fill(0, length, length + 4);
  return codes;
}

// src/syntax/json-tokens.ts
var QUOTE2 = 34;
var COMMA3 = 44;
var COLON3 = 58;
var BACKSLASH2 = 92;
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
    if (code === QUOTE2) return at + 1;
    if (code === BACKSLASH2) {
      const length = escapeLength(text, at + 1);
      if (length === 0) return -at;
      at += length;
    } else if (!(code >= 32)) return -at;
  }
}
function numberEnd2(text, at) {
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
function wordEnd2(text, at) {
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
  const message = code === BACKSLASH2 ? "this string holds an escape that JSON does not have. A backslash is written `\\\\`" : code >= 0 && code !== 10 && code !== 13 ? "this string holds a control character. Write it as `\\u` and four hexadecimal digits" : "this string is not closed on its line. A line break in a string is written `\\n`";
  return { start, end: Math.max(breakAt, start + 1), message };
}
function tooDeep2(at, levels) {
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
  if (code === QUOTE2) return scanString(state);
  if (code === OPEN_BRACE || code === OPEN_BRACKET)
    return scanOpening(state, code);
  const end = code === 45 || code >= 48 && code <= 57 ? numberEnd2(text, at) : wordEnd2(text, at);
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
    if (code === COMMA3) {
      state.at = skipBlank(text, state.at + 1);
      return !isObject || scanKey(state);
    }
    if (code !== (isObject ? CLOSE_BRACE : CLOSE_BRACKET))
      return expect(state, isObject ? "a comma or `}`" : "a comma or `]`");
    close2(state, state.at + 1);
  }
}
function scanOpening(state, code) {
  const { text } = state;
  if (state.open.length === MAX_DEPTH)
    return fail2(state, tooDeep2(state.at, MAX_DEPTH));
  open(state);
  const inside = state.at = skipBlank(text, state.at + 1);
  const isObject = code === OPEN_BRACE;
  if (text.charCodeAt(inside) === (isObject ? CLOSE_BRACE : CLOSE_BRACKET)) {
    close2(state, inside + 1);
    return true;
  }
  if (isObject && !scanKey(state)) return false;
  return scanValue(state);
}
function scanKey(state) {
  const { text } = state;
  if (text.charCodeAt(state.at) !== QUOTE2)
    return expect(state, "a key in double quotes");
  if (!scanString(state)) return false;
  state.at = skipBlank(text, state.at);
  if (text.charCodeAt(state.at) !== COLON3) return expect(state, "a colon");
  state.at = skipBlank(text, state.at + 1);
  return true;
}
function scanString(state) {
  const { text, at } = state;
  const end = stringEnd(text, at);
  if (end < 0) return fail2(state, brokenString(text, at, -end));
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
function close2(state, end) {
  const container = state.open.pop();
  state.containers[container * 2] = end;
  state.containers[container * 2 + 1] = state.count;
  state.at = end;
}
function inObject({ text, containers, open: open2 }) {
  return text.charCodeAt(containers[open2.at(-1) * 2]) === OPEN_BRACE;
}
function closeAtMistake(state) {
  while (state.open.length > 0) close2(state, state.at);
}
function fail2(state, mistake) {
  state.mistake = mistake;
  return false;
}
function expect(state, expected2) {
  return fail2(state, unexpected(state.text, state.at, expected2));
}

// src/syntax/json.ts
function parseJson(source) {
  const scan2 = scanJson(source.text);
  const { mistake } = scan2;
  const start = skipBlank(source.text, 0);
  const isRead = !mistake || mistake.start > start;
  return {
    value: isRead ? nodeAt(scan2, start, 0) : void 0,
    problems: mistake ? [
      {
        span: spanOf(source, mistake.start, mistake.end),
        severity: "warning",
        message: mistake.message
      }
    ] : []
  };
}
function entryOf(node, key) {
  if (node?.kind !== "object") return void 0;
  return node.entries.findLast((entry) => entry.key.value === key)?.value;
}
function entriesOf(node) {
  return node?.kind === "object" ? node.entries : [];
}
function itemsOf(node) {
  return node?.kind === "array" ? node.items : [];
}
function nodeAt(scan2, start, container) {
  const { text } = scan2;
  switch (text.charCodeAt(start)) {
    case QUOTE2:
      return stringAt(text, start);
    case OPEN_BRACE:
      return new LazyObject(scan2, start, container);
    case OPEN_BRACKET:
      return new LazyArray(scan2, start, container);
    case 116:
      return { kind: "boolean", start, end: start + 4, value: true };
    case 102:
      return { kind: "boolean", start, end: start + 5, value: false };
    case 110:
      return { kind: "null", start, end: start + 4 };
  }
  const end = numberEnd2(text, start);
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
  constructor(scan2, start, container) {
    this.start = start;
    this.end = scan2.containers[container * 2];
    this.#scan = scan2;
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
  constructor(scan2, start, container) {
    this.start = start;
    this.end = scan2.containers[container * 2];
    this.#scan = scan2;
    this.#container = container;
  }
  get items() {
    return this.#items ??= [...this.each()];
  }
  each() {
    return readItems3(this.#scan, this.start, this.#container);
  }
};
function readEntries(scan2, start, container) {
  const { text } = scan2;
  const entries = [];
  const end = scan2.containers[container * 2];
  let inner = container + 1;
  let at = skipBlank(text, start + 1);
  while (at < end && text.charCodeAt(at) === QUOTE2) {
    const key = stringAt(text, at);
    const colon = skipBlank(text, key.end);
    const begin = skipBlank(text, colon + 1);
    if (colon >= end || begin >= end) break;
    const value = nodeAt(scan2, begin, inner);
    entries.push({ key, value });
    if (isContainer(value)) inner = scan2.containers[inner * 2 + 1];
    at = skipComma(text, value.end);
  }
  return entries;
}
function* readItems3(scan2, start, container) {
  const { text } = scan2;
  const end = scan2.containers[container * 2];
  let inner = container + 1;
  let at = skipBlank(text, start + 1);
  while (at < end && text.charCodeAt(at) !== CLOSE_BRACKET) {
    const item = nodeAt(scan2, at, inner);
    yield item;
    if (isContainer(item)) inner = scan2.containers[inner * 2 + 1];
    at = skipComma(text, item.end);
  }
}
function skipComma(text, at) {
  const next = skipBlank(text, at);
  return text.charCodeAt(next) === COMMA3 ? skipBlank(text, next + 1) : next;
}
function isContainer({ kind }) {
  return kind === "object" || kind === "array";
}

// src/syntax/hcl/json-dynamic.ts
function findDynamic(node, found) {
  let holds5 = false;
  if (node.kind === "array")
    for (const item of node.items) holds5 = findDynamic(item, found) || holds5;
  else if (node.kind === "object")
    for (const { key, value } of node.entries) {
      if (key.value === "dynamic" && isDynamic(value)) {
        found.add(value);
        holds5 = true;
      }
      holds5 = findDynamic(value, found) || holds5;
    }
  if (holds5 && isBlocks(node)) found.add(node);
  return holds5;
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
  const add2 = (text, from, to) => {
    if (from < to) pieces.push({ text, start: base + from, end: base + to });
  };
  let done = 0;
  for (const { 0: written2, index } of raw.matchAll(escape)) {
    const end = index + written2.length;
    add2(raw.slice(done, index), done, index);
    add2(JSON.parse(`"${written2}"`), index, end);
    done = end;
  }
  add2(raw.slice(done), done, raw.length);
  return pieces;
}

// src/syntax/hcl/json-relocate.ts
function placesOf(text) {
  const places = [];
  for (const { text: piece, start, end } of text.pieces) {
    const step2 = end - start === piece.length ? 1 : 0;
    for (let i = 0; i < piece.length; i++) places.push(start + i * step2);
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

// src/syntax/hcl/json-expression.ts
function expressionOf(reader, node, reading2) {
  const { start, end } = node;
  switch (node.kind) {
    case "string":
      return stringOf(reader, node, reading2);
    case "array": {
      const items = node.items.map((it) => expressionOf(reader, it, reading2));
      return { kind: "tuple", start, end, items };
    }
    case "object": {
      const entries = node.entries.map((it) => entryOf2(reader, it, reading2));
      return { kind: "object", start, end, entries };
    }
    case "null":
      return { kind: "literal", start, end, value: null };
    default:
      return { kind: "literal", start, end, value: node.value };
  }
}
function entryOf2(reader, { key, value }, reading2) {
  return {
    key: stringOf(reader, key, reading2 === "template" ? reading2 : "literal"),
    value: expressionOf(reader, value, reading2)
  };
}
function stringOf(reader, node, reading2) {
  if (reading2 === "expression") return wrappedExpression(reader, node);
  return reading2 === "template" && /[$%]\{/.test(node.value) ? templateOf(reader, node) : literalTemplate(reader.source, node);
}
function literalTemplate(source, node) {
  const { pieces, start, end } = jsonText(source, node);
  const parts = pieces.filter(({ text }) => text !== "").map((piece) => ({ kind: "text", ...piece }));
  return { kind: "template", start, end, form: "quoted", parts };
}
function templateOf(reader, node) {
  const { start, end } = node;
  const { parts } = readInside(reader, node, (source, from, to) => {
    const { template: template2, problems } = parseTemplateText(source, from, to);
    return { node: template2, problems };
  });
  return { kind: "template", start, end, form: "quoted", parts };
}
function wrappedExpression(reader, node) {
  return readInside(reader, node, (source, from, to) => {
    const { expression, problems } = parseExpressionText(source, from, to);
    return { node: expression, problems };
  });
}
function readInside(reader, node, read3) {
  const { source } = reader;
  const { start, end, value } = node;
  if (value.length === end - start - 2) {
    const found2 = read3(source, start + 1, end - 1);
    reader.problems.push(...found2.problems);
    return found2.node;
  }
  const text = jsonText(source, node);
  const places = placesOf(text);
  const copy = { file: source.file, text: value };
  const found = read3(copy, 0, value.length);
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
    for (const object2 of objectsIn(reader, value))
      readEntries2(reader, object2, fileBody, attributes, blocks);
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
function readEntries2(reader, object2, kind, attributes, blocks) {
  for (const entry of object2.entries) {
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
  const known5 = kind.blocks.get(key.value);
  if (known5 || !kind.dynamic || !dynamic.has(value)) return known5;
  return key.value === "dynamic" ? dynamicBlock : { labels: 0, body: nestedBody };
}
function readBlocks(reader, { key, value }, kind, blocks) {
  const read3 = (node, labels, name) => {
    for (const object2 of objectsIn(reader, node)) {
      if (labels.length === kind.labels) {
        const start = node.kind === "array" ? object2.start : name.start;
        blocks.push(blockOf(reader, key.value, labels, start, object2, kind));
        continue;
      }
      for (const { key: key2, value: value2 } of object2.entries)
        if (key2.value !== "//") read3(value2, [...labels, labelOf(key2)], key2);
    }
  };
  read3(value, [], key);
}
function blockOf(reader, type, labels, start, object2, kind) {
  const { end } = object2;
  const headerEnd = object2.start + 1;
  const body2 = bodyOf(reader, object2, kind.body);
  return { start, end, type, labels, body: body2, headerEnd };
}
function bodyOf(reader, object2, kind) {
  const attributes = [];
  const blocks = [];
  readEntries2(reader, object2, kind, attributes, blocks);
  const start = object2.start + 1;
  const end = Math.max(start, object2.end - 1);
  return { start, end, attributes, blocks };
}
function labelOf({ start, end, value }) {
  return { start, end, value };
}

// src/formats/terraform/declarations.ts
function defineModule(folder, files) {
  const named = files.map((file) => ({ file: file.source.file, tree: file }));
  const { base, overrides } = inOrder3(named);
  const locals = /* @__PURE__ */ new Map();
  const found = /* @__PURE__ */ new Map();
  const problems = [];
  for (const { tree } of base)
    for (const block2 of tree.body.blocks) {
      if (block2.type === "locals") addLocals(locals, tree.source, block2);
      else {
        const name = nameOf(block2);
        if (name === void 0) continue;
        const same = found.get(name);
        const declaration = { source: tree.source, block: block2 };
        if (same) {
          problems.push(declaredTwice(declaration, same[0]));
          same.push(declaration);
        } else found.set(name, [declaration]);
      }
    }
  for (const { tree } of overrides)
    for (const block2 of tree.body.blocks) {
      if (block2.type === "locals") addLocals(locals, tree.source, block2);
      const name = nameOf(block2);
      const declared = name === void 0 ? void 0 : found.get(name);
      if (declared)
        found.set(
          name,
          declared.map((each) => override(each, tree.source, block2))
        );
      else if (name !== void 0)
        found.set(name, [{ source: tree.source, block: block2 }]);
    }
  return { ...collect(folder, found, locals), problems };
}
function declaredTwice({ source, block: block2 }, first) {
  const { type, labels, start } = block2;
  const end = labels.at(-1)?.end ?? start + type.length;
  const { line } = position(first.source, first.block.start);
  const name = labels.map(({ value }) => `"${value}"`).join(" ");
  return {
    span: spanOf(source, start, end),
    // Of resources each is judged; of what is referred to only the first.
    severity: type === "resource" ? "note" : "warning",
    message: `${type} ${name} is declared already, in ${first.source.file} on line ${line}. Terraform refuses that: give one of them another name`
  };
}
function nameOf({ type, labels }) {
  const count = labelsOf.get(type);
  if (count === void 0 || labels.length < count) return void 0;
  let name = `${type} ${labels[0].value}`;
  for (let at = 1; at < labels.length; at++) name += `.${labels[at].value}`;
  return name;
}
var labelsOf = /* @__PURE__ */ new Map([
  ["resource", 2],
  ["data", 2],
  ["variable", 1],
  ["output", 1],
  ["module", 1]
]);
function collect(folder, found, locals) {
  const maps = {
    variable: /* @__PURE__ */ new Map(),
    output: /* @__PURE__ */ new Map(),
    module: /* @__PURE__ */ new Map(),
    byName: /* @__PURE__ */ new Map()
  };
  const resources = [];
  for (const [key, declarations] of found) {
    const [type = "", name = ""] = key.split(" ");
    const [first] = declarations;
    if (type === "resource") {
      resources.push(...declarations);
      maps.byName.set(name, first);
    } else if (type === "data") maps.byName.set(`data.${name}`, first);
    else maps[type].set(name, first);
  }
  return {
    ...{ folder, locals, resources, byName: maps.byName },
    ...{ variables: maps.variable, outputs: maps.output, calls: maps.module }
  };
}
function contentsOf(declaration) {
  if (declaration.merged) return declaration.merged;
  const { source, block: block2 } = declaration;
  const known5 = contents.get(block2);
  if (known5) return known5;
  const { attributes, blocks } = block2.body;
  const made = { source, attributes, blocks };
  contents.set(block2, made);
  return made;
}
var contents = /* @__PURE__ */ new WeakMap();
function sourceOf({ from, source }, part) {
  return from?.get(part) ?? source;
}
function addLocals(locals, source, block2) {
  for (const attribute of block2.body.attributes)
    locals.set(attribute.name, { source, attribute });
}
function override(declaration, source, { body: body2 }) {
  const { attributes, blocks, ...before } = contentsOf(declaration);
  const replaced = /* @__PURE__ */ new Set([
    ...body2.attributes.map(({ name }) => name),
    ...body2.blocks.map(kindOf)
  ]);
  const added = [...body2.attributes, ...body2.blocks];
  return {
    ...declaration,
    merged: {
      source: declaration.source,
      attributes: [
        ...attributes.filter(({ name }) => !replaced.has(name)),
        ...body2.attributes
      ],
      blocks: [
        ...blocks.filter((block2) => !replaced.has(kindOf(block2))),
        ...body2.blocks
      ],
      from: new Map([
        ...before.from ?? [],
        ...added.map((part) => [part, source])
      ])
    }
  };
}
function kindOf({ type, labels }) {
  return type === "dynamic" ? labels[0]?.value ?? type : type;
}
function attributeNamed(contents2, name) {
  const attribute = contents2.attributes.findLast((each) => each.name === name);
  return attribute && { source: sourceOf(contents2, attribute), attribute };
}

// src/formats/format.ts
var OUR_NAME = /portcullis/i;

// src/formats/terraform/library.ts
function parseFile(source) {
  if (isJson(source.file)) return parseHclJson(source);
  return outlineHcl(source) ?? forget(parseHcl(source));
}
function openLibrary(world, files, incomplete) {
  const byFolder = /* @__PURE__ */ new Map();
  for (const file of files) {
    const folder = folderOf(file.source.file);
    const list = byFolder.get(folder);
    if (list) list.push(file);
    else byFolder.set(folder, [file]);
  }
  const modules = /* @__PURE__ */ new Map();
  const extra = [];
  const readFolder = (folder) => {
    const known5 = byFolder.get(folder) ?? [];
    if (known5.length > 0 && !incomplete.has(folder)) return known5;
    const names = new Set(known5.map(({ source }) => source.file));
    const more = filesIn(world, folder).filter((file) => !names.has(file));
    const read3 = more.flatMap((file) => {
      const answer3 = world.read(file);
      return "text" in answer3 ? [parseFile(openSource(file, answer3.text))] : [];
    });
    extra.push(...read3);
    return [...known5, ...read3];
  };
  return {
    scanned: [...byFolder.keys()].sort(),
    module: (folder) => {
      if (modules.has(folder)) return modules.get(folder);
      const trees = readFolder(folder);
      const made = trees.length > 0 ? defineModule(folder, trees) : void 0;
      modules.set(folder, made);
      return made;
    },
    problems: () => [...modules.values()].flatMap((module3) => module3?.problems ?? []),
    besides: () => extra.map((tree) => ({
      folder: folderOf(tree.source.file),
      tree,
      read: {
        source: tree.source,
        comments: hclComments(tree.source, OUR_NAME),
        documents: []
      }
    }))
  };
}
function filesIn(world, folder) {
  if (world.kind(folder) !== "directory") return [];
  return world.list(folder).filter((file) => folderOf(file) === folder && isConfiguration(file));
}
function isConfiguration(file) {
  return roleOf(file.slice(file.lastIndexOf("/") + 1)) === "configuration";
}

// src/formats/terraform/plan/values.ts
function terraformValue(source, plan) {
  const { value, unknown: unknown2 } = plan;
  if (isTrue(unknown2))
    return {
      kind: "unknown",
      why: `\`${plan.name}\` is known after apply`,
      ...traced(source, plan, unknown2)
    };
  const node = !value || value.kind === "null" ? unknown2 ?? value : value;
  if (node?.kind === "object") return mapOf(source, plan, node);
  if (node?.kind === "array") return listOf(source, plan, node);
  return value && scalarOf(source, plan, value);
}
function scalarOf(source, plan, node) {
  const trace = traced(source, plan, node);
  if (node.kind === "string") {
    const text = jsonText(source, node);
    return { kind: "string", value: node.value, text, ...trace };
  }
  if (node.kind === "number")
    return { kind: "number", value: node.value, ...trace };
  if (node.kind === "boolean")
    return { kind: "bool", value: node.value, ...trace };
  return { kind: "null", ...trace };
}
function mapOf(source, plan, node) {
  const { sensitive } = plan;
  const [values, unknowns] = [byKey(plan.value), byKey(plan.unknown)];
  const marks2 = byKey(typeof sensitive === "object" ? sensitive : void 0);
  const entries = /* @__PURE__ */ new Map();
  for (const name of /* @__PURE__ */ new Set([...values.keys(), ...unknowns.keys()])) {
    const value = terraformValue(source, {
      name,
      value: values.get(name),
      unknown: unknowns.get(name),
      sensitive: isSensitive(plan) || marks2.get(name)
    });
    if (value) entries.set(name, value);
  }
  return { kind: "map", of: "object", entries, ...traced(source, plan, node) };
}
function memberOf(plan, key) {
  const { sensitive } = plan;
  return {
    name: key,
    value: entryOf(plan.value, key),
    unknown: entryOf(plan.unknown, key),
    sensitive: isSensitive(plan) || (typeof sensitive === "object" ? entryOf(sensitive, key) : void 0)
  };
}
function listOf(source, plan, node) {
  const [values, unknowns] = [itemsOf(plan.value), itemsOf(plan.unknown)];
  const sensitive = marksOf(plan.sensitive);
  const items = [];
  for (let i = 0; i < Math.max(values.length, unknowns.length); i++) {
    const item = terraformValue(source, {
      name: plan.name,
      value: values[i],
      unknown: unknowns[i],
      sensitive: isSensitive(plan) || sensitive[i]
    });
    if (item) items.push(item);
  }
  return { kind: "list", of: "tuple", items, ...traced(source, plan, node) };
}
function traced(source, plan, { start, end }) {
  const trail = { source, start, end };
  return isSensitive(plan) ? { trail, sensitive: true } : { trail };
}
function isSensitive({ sensitive }) {
  return sensitive === true || isTrue(sensitive);
}
function isTrue(node) {
  return typeof node === "object" && node.kind === "boolean" && node.value;
}
function byKey(node) {
  return new Map(
    node?.kind === "object" ? node.entries.map(({ key, value }) => [key.value, value]) : []
  );
}
function marksOf(mark) {
  return typeof mark === "object" ? itemsOf(mark) : [];
}

// src/formats/terraform/plan/resource.ts
function planResource(source, item, state) {
  const address = entryOf(item, "address");
  const [type, name] = [
    textOf(entryOf(item, "type")),
    textOf(entryOf(item, "name"))
  ];
  if (!isManaged(item) || address?.kind !== "string") return void 0;
  if (type === void 0 || name === void 0) return void 0;
  if (state.value?.kind !== "object") return void 0;
  const { start, end, value } = address;
  return {
    ...{ address: value, type, name },
    get: (name2) => presentValue(source, memberOf({ ...state, name: name2 }, name2)),
    place: { source, start, end }
  };
}
function presentValue(source, plan) {
  const value = terraformValue(source, plan);
  return value?.kind === "null" ? void 0 : value;
}
function isManaged(item) {
  return (textOf(entryOf(item, "mode")) ?? "managed") === "managed";
}
function textOf(node) {
  return node?.kind === "string" ? node.value : void 0;
}

// src/formats/terraform/plan/changes.ts
function changedResources(source, changes) {
  const resources = [];
  for (const item of changes.kind === "array" ? changes.each() : []) {
    const change = entryOf(item, "change");
    if (!staysManaged(item, change)) continue;
    const resource2 = planResource(source, item, {
      value: entryOf(change, "after"),
      unknown: entryOf(change, "after_unknown"),
      sensitive: entryOf(change, "after_sensitive")
    });
    if (resource2) resources.push(resource2);
  }
  return resources;
}
function staysManaged(item, change) {
  const names = itemsOf(entryOf(change, "actions")).map(textOf);
  const isGone = names.length > 0 && names.every((name) => name === "delete" || name === "forget");
  return !isGone && textOf(entryOf(item, "deposed")) === void 0;
}

// src/formats/terraform/plan/planned-values.ts
function plannedResources(source, module3) {
  const resources = [];
  for (const item of itemsOf(entryOf(module3, "resources"))) {
    const state = {
      value: entryOf(item, "values"),
      unknown: void 0,
      sensitive: entryOf(item, "sensitive_values")
    };
    const isDeposed = entryOf(item, "deposed_key") !== void 0;
    const resource2 = !isDeposed && planResource(source, item, state);
    if (resource2) resources.push(resource2);
  }
  for (const child of itemsOf(entryOf(module3, "child_modules")))
    for (const resource2 of plannedResources(source, child))
      resources.push(resource2);
  return resources;
}

// src/formats/terraform/address.ts
var step = /([^\s.[\]"]+)(?:\[(?:(\d+)|"((?:[^"\\]|\\.)*)")\])?(?:\.(?=.)|$)/uy;
function parseAddress(address) {
  const steps = readSteps(address);
  if (!steps) return void 0;
  const modules = [];
  while (isWord(steps[0], "module") && steps.length > 3)
    modules.push(...steps.splice(0, 2).slice(1));
  const isData = isWord(steps[0], "data") && steps.length === 3;
  const [type, last, ...rest] = isData ? steps.slice(1) : steps;
  if (!last || rest.length > 0 || isCut(type)) return void 0;
  return {
    modules,
    mode: isData ? "data" : "managed",
    type: type.name,
    name: last.name,
    key: last.key
  };
}
function printKey(key) {
  if (key === void 0) return "";
  return typeof key === "number" ? `[${key}]` : `["${escapeKey(key)}"]`;
}
function isWord(step2, word) {
  return step2?.name === word && step2.key === void 0;
}
function isCut({ name, key }) {
  return key !== void 0 || name === "module" || name === "data";
}
function readSteps(address) {
  const steps = [];
  step.lastIndex = 0;
  while (step.lastIndex < address.length) {
    const match = step.exec(address);
    if (!match) return void 0;
    const [, name, index, quoted] = match;
    const key = index === void 0 ? quoted === void 0 ? void 0 : unescapeKey(quoted) : Number(index);
    steps.push({ name, key });
  }
  return steps;
}
var written = {
  "\n": "\\n",
  "\r": "\\r",
  "	": "\\t",
  '"': '\\"',
  "\\": "\\\\"
};
var special = /["\\]|[$%](?=\{)|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu;
function escapeKey(key) {
  return key.replace(special, (found) => {
    if (found === "$" || found === "%") return found + found;
    const code = found.codePointAt(0);
    return written[found] ?? (code > 65535 ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`);
  });
}
function hex(code, digits) {
  return code.toString(16).padStart(digits, "0");
}
var escape2 = /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|x([\da-fA-F]{2})|(.))|([$%])\5(?=\{)/gu;
var meant = {
  ...{ n: "\n", r: "\r", t: "	" },
  ...{ a: "\x07", b: "\b", f: "\f", v: "\v" }
  // Before Terraform 1.0.
};
function unescapeKey(quoted) {
  return quoted.replace(escape2, (all, u, U, x, letter, sign) => {
    if (sign) return sign;
    if (letter) return meant[letter] ?? letter;
    const code = parseInt(u ?? U ?? x, 16);
    return code > 1114111 ? all : String.fromCodePoint(code);
  });
}

// src/formats/terraform/plan/configuration.ts
function configuredResources(root) {
  const configuration2 = entryOf(root, "configuration");
  const top = configuration2 && entryOf(configuration2, "root_module");
  return top ? resourcesIn(top, []) : [];
}
function resourcesIn(module3, path3) {
  return [
    ...itemsOf(entryOf(module3, "resources")).map((node) => ({ path: path3, node })),
    ...entriesOf(entryOf(module3, "module_calls")).flatMap(({ key, value }) => {
      const called2 = entryOf(value, "module");
      return called2 ? resourcesIn(called2, [...path3, key.value]) : [];
    })
  ];
}
function withoutKeys(address) {
  const parts = parseAddress(address);
  if (!parts) return void 0;
  const modules = parts.modules.map(({ name }) => name);
  return [...modules, parts.type, parts.name].join(".");
}

// src/formats/terraform/measure.ts
var import_budget = require("./terraform-budget.js");
var FEW = 16;
var known = /* @__PURE__ */ new WeakMap();
function measureOf(container) {
  const parts = partsOf(container);
  if (isSmall(parts)) return sumOf(container, parts);
  const found = known.get(parts);
  if (found) return found;
  const sum = sumOf(container, parts);
  (0, import_budget.spend)(sum.elements / 16);
  known.set(parts, sum);
  return sum;
}
function isSmall(parts) {
  if (parts instanceof Map ? parts.size > FEW : parts.length > FEW)
    return false;
  for (const part of parts.values()) if (isContainer2(part)) return false;
  return true;
}
function sumOf(container, parts) {
  const sum = {
    elements: 0,
    characters: 0,
    depth: 1,
    open: void 0,
    refused: false,
    sensitive: false,
    choices: false
  };
  for (const part of parts.values()) add(sum, part);
  if (container.kind === "map")
    for (const name of container.entries.keys()) sum.characters += name.length;
  return sum;
}
function partsOf(container) {
  if (container.kind === "list") return container.items;
  return container.kind === "map" ? container.entries : container.options;
}
function add(sum, part) {
  sum.elements++;
  if (part.sensitive) sum.sensitive = true;
  if (part.kind === "string") sum.characters += part.value.length;
  if (part.kind === "unknown") {
    sum.open ??= part;
    sum.refused ||= part.invalid === true;
    sum.characters += part.text?.value.length ?? 0;
  } else if (isContainer2(part)) addContainer(sum, part);
}
function addContainer(sum, part) {
  const within2 = measureOf(part);
  sum.elements += within2.elements;
  sum.characters += within2.characters;
  sum.depth = Math.max(sum.depth, within2.depth + 1);
  sum.sensitive ||= within2.sensitive;
  sum.choices ||= within2.choices || part.kind === "either";
  sum.refused ||= within2.refused && part.kind !== "either";
  sum.open ??= unknownPart(part);
}
function isContainer2(value) {
  return value.kind === "list" || value.kind === "map" || value.kind === "either";
}
function unknownPart(value) {
  if (value.kind === "unknown" || value.kind === "either") return value;
  if (value.kind !== "list" && value.kind !== "map") return void 0;
  const { open: open2 } = measureOf(value);
  if (open2 || value.kind === "list" || value.others === void 0) return open2;
  return { kind: "unknown", why: value.others, trail: value.trail };
}
function whyTooBigFor(value) {
  if (isContainer2(value)) return (0, import_budget.whyTooBig)(measureOf(value));
  return value.kind === "string" ? (0, import_budget.whyTooLong)(value.value) : void 0;
}

// src/formats/terraform/lift.ts
var import_budget3 = require("./terraform-budget.js");

// src/formats/terraform/equality.ts
var import_budget2 = require("./terraform-budget.js");
function equals(a, b) {
  if (isOpen(a) || isOpen(b)) return void 0;
  if (a.kind === "list" && b.kind === "list") return equalLists(a, b);
  if (a.kind === "map" && b.kind === "map") return equalMaps(a, b);
  if (a.kind === "null" || b.kind === "null") return a.kind === b.kind;
  return "value" in a && "value" in b && a.kind === b.kind ? a.value === b.value : false;
}
function equalLists(a, b) {
  if (a.of !== b.of) return false;
  if (a.of === "set" && !(isKnown(a) && isKnown(b))) return void 0;
  if (a.items.length !== b.items.length) return false;
  if (a.of === "set") return identityOf(a) === identityOf(b);
  if (a.items === b.items && isKnown(a)) return true;
  (0, import_budget2.spend)(a.items.length);
  return every(a.items.map((item, i) => equals(item, b.items[i])));
}
function equalMaps(a, b) {
  if (a.others !== void 0 || b.others !== void 0) return void 0;
  if (a.of !== b.of || a.entries.size !== b.entries.size) return false;
  if (a.entries === b.entries && isKnown(a)) return true;
  (0, import_budget2.spend)(a.entries.size);
  return every(
    Array.from(a.entries, ([name, value]) => {
      const other = b.entries.get(name);
      return other ? equals(value, other) : false;
    })
  );
}
function every(results) {
  if (results.includes(false)) return false;
  return results.includes(void 0) ? void 0 : true;
}
function isOpen(value) {
  return value.kind === "unknown" || value.kind === "either";
}
function isKnown(value) {
  return unknownPart(value) === void 0;
}
function identityOf(value) {
  switch (value.kind) {
    case "string":
      return JSON.stringify(value.value);
    case "number":
    case "bool":
      return String(value.value);
    case "list": {
      (0, import_budget2.spend)(value.items.length);
      const items = value.items.map(identityOf);
      if (value.of === "set") items.sort();
      return `${value.of}[${items.join()}]`;
    }
    case "map": {
      (0, import_budget2.spend)(value.entries.size);
      const entries = Array.from(
        value.entries,
        ([name, each]) => `${JSON.stringify(name)}:${identityOf(each)}`
      );
      return `${value.of}{${entries.sort().join()}}`;
    }
    default:
      return value.kind;
  }
}
function withoutRepeats(values) {
  (0, import_budget2.spend)(values.length / 4);
  const seen = /* @__PURE__ */ new Set();
  return values.filter((value) => {
    if (!isKnown(value)) return true;
    const identity = identityOf(value);
    if (seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
}
function compareText(a, b) {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    if (a.charCodeAt(i) === b.charCodeAt(i)) continue;
    const isLow = i > 0 && /[\uDC00-\uDFFF]/.test(a[i]);
    const at = isLow ? i - 1 : i;
    return a.codePointAt(at) - b.codePointAt(at);
  }
  return a.length - b.length;
}
function sortedEntries(entries) {
  return [...entries].sort(([a], [b]) => compareText(a, b));
}

// src/formats/terraform/lift.ts
var mostOptions = 16;
function eitherOf({ trail, sensitive, why }, options) {
  const distinct = [];
  for (const option of withoutRepeats(options.flatMap(optionsOf)))
    if (!distinct.some((each) => isSameUnknown(each, option)))
      distinct.push(option);
  if (distinct.length === 1) return distinct[0];
  if (distinct.length > mostOptions) return tooMany(trail, why);
  const told = { ...sensitive && { sensitive }, ...why && { why } };
  return { kind: "either", options: distinct, trail, ...told };
}
function isSameUnknown(a, b) {
  return a.kind === "unknown" && b.kind === "unknown" && a.why === b.why && a.invalid === b.invalid && a.identity === b.identity && a.encoded === b.encoded && a.text?.value === b.text?.value;
}
function tooMany(trail, why) {
  return { kind: "unknown", why: why ?? "too many values are possible", trail };
}
function overOptions(values, at, run, choices = optionsOf) {
  const rows = combinations(values, choices);
  const why = values.flatMap((value) => whyOf(value) ?? [])[0];
  if (!rows) return tooMany(at, why);
  if (rows.length === 1) return run(rows[0]);
  return eitherOf({ trail: at, ...why && { why } }, rows.map(run));
}
function whyOf(value) {
  const part = unknownPart(value);
  return part?.kind === "either" ? part.why : void 0;
}
function optionsOf(value) {
  return value.kind === "either" ? value.options : [value];
}
function eachOption(value, read3) {
  return value.kind === "either" ? eitherOf(value, value.options.map(read3)) : read3(value);
}
function combinations(values, choices) {
  let rows = [[]];
  for (const value of values) {
    (0, import_budget3.spend)(rows.length / 4);
    const options = choices(value);
    if (!options || rows.length * options.length > mostOptions)
      return void 0;
    const [only] = options;
    if (options.length === 1) for (const row of rows) row.push(only);
    else
      rows = rows.flatMap((row) => options.map((option) => [...row, option]));
  }
  return rows;
}
function unknownFrom(part) {
  const { trail } = part;
  if (part.kind !== "unknown")
    return {
      kind: "unknown",
      why: part.kind === "either" && part.why || "several values are possible",
      trail
    };
  const { text: _, identity: __, ...rest } = part;
  return rest;
}

// src/formats/terraform/unknowns.ts
function unknownValue(why, trail) {
  return { kind: "unknown", why, trail };
}
function invalid2(why, trail) {
  return { kind: "unknown", why, invalid: true, trail };
}
function unknownKey(key) {
  return key.kind === "unknown" || key.kind === "either" ? unknownFrom(key) : void 0;
}
function withUnnamed(unnamed) {
  const [first] = unnamed;
  return first ? { others: first.key.why, unnamed } : {};
}
function withoutIdentity(value) {
  if (value.kind !== "unknown" || value.identity === void 0) return value;
  const { identity: _, ...rest } = value;
  return rest;
}
function partOf(value, step2) {
  return value.identity === void 0 ? value : { ...value, identity: value.identity + step2 };
}
function identified(value, identity) {
  return value.kind === "unknown" && !value.invalid ? { identity, ...value } : value;
}
function hasInvalid(value) {
  if (value.kind === "unknown") return value.invalid === true;
  return value.kind === "list" || value.kind === "map" ? measureOf(value).refused : false;
}

// src/formats/terraform/plan/referred.ts
function withReferences(planned, configured) {
  const expressions = new Map(configured.flatMap(expressionsOf));
  return planned.map((resource2) => withReference(resource2, expressions));
}
function expressionsOf({
  path: path3,
  node
}) {
  const address = entryOf(node, "address");
  const expressions = entryOf(node, "expressions");
  return address?.kind === "string" && expressions ? [[[...path3, address.value].join("."), expressions]] : [];
}
function withReference(resource2, expressions) {
  const name = withoutKeys(resource2.address);
  const own = name === void 0 ? void 0 : expressions.get(name);
  if (!own) return resource2;
  const { modules } = parseAddress(resource2.address);
  const path3 = modules.map(({ name: name2, key }) => `module.${name2}${printKey(key)}`);
  return {
    ...resource2,
    get: (attribute) => {
      const value = resource2.get(attribute);
      if (value?.kind !== "unknown") return value;
      const reference = soleReference(entryOf(own, attribute));
      return reference === void 0 ? value : identified(value, [...path3, reference].join("."));
    }
  };
}
function soleReference(expression) {
  const [first, ...others2] = itemsOf(
    expression && entryOf(expression, "references")
  ).map((each) => each.kind === "string" ? each.value : "");
  if (first === void 0 || /^(?:each|count|self)\./.test(first))
    return void 0;
  const isAlone = others2.every((other) => first.startsWith(other));
  return isAlone && /[._](?:id|self_link|path)$/.test(first) ? first : void 0;
}

// src/formats/terraform/plan/separate-rules.ts
function targetsOfRules(resources) {
  const targets = /* @__PURE__ */ new Set();
  for (const { path: path3, node } of resources) {
    const type = entryOf(node, "type");
    if (type?.kind !== "string" || !/_rule(?:_|$)/.test(type.value)) continue;
    for (const { value } of entriesOf(entryOf(node, "expressions")))
      for (const reference of itemsOf(entryOf(value, "references")))
        if (reference.kind === "string")
          targets.add(
            [...path3, ...reference.value.split(".").slice(0, 2)].join(".")
          );
  }
  return targets;
}

// src/formats/terraform/blocks.ts
var import_budget14 = require("./terraform-budget.js");

// src/formats/terraform/evaluate.ts
var import_budget13 = require("./terraform-budget.js");

// src/formats/terraform/calls.ts
var import_budget10 = require("./terraform-budget.js");
var import_loaded = require("./terraform-loaded.js");

// src/formats/terraform/scope.ts
var import_budget4 = require("./terraform-budget.js");
function emptyModule(files) {
  return {
    variable: () => void 0,
    local: () => void 0,
    call: () => void 0,
    resource: () => void 0,
    paths: { module: ".", root: "." },
    files
  };
}
function noFilesBecause(why) {
  return { read: () => ({ why }), exists: () => void 0, list: () => [] };
}
function withName(scope, name, value) {
  return { ...scope, names: { name, value, outer: scope.names } };
}
function lookUp(scope, name) {
  let passed = 0;
  for (let at = scope.names; at; at = at.outer, passed++)
    if (at.name === name) {
      (0, import_budget4.spend)(passed / 16);
      return at.value;
    }
  (0, import_budget4.spend)(passed / 16);
  return void 0;
}
function placeIn(scope, { start, end }) {
  return { source: scope.source, start, end };
}

// src/formats/terraform/templates.ts
var import_budget9 = require("./terraform-budget.js");

// src/formats/terraform/convert.ts
var import_budget6 = require("./terraform-budget.js");

// src/formats/terraform/scalars.ts
function toText(value) {
  if (value.kind === "string") return value.value;
  if (value.kind === "number") return numberText(value.value);
  return value.kind === "bool" ? String(value.value) : void 0;
}
function numberText(value) {
  const short = String(value);
  const parts = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(short);
  if (!parts) return short;
  const [, sign = "", whole = "", fraction = "", exponent] = parts;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, "0")}`;
}
function toNumber(value) {
  if (value.kind === "number") return value.value;
  if (value.kind !== "string") return void 0;
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(value.value) ? Number(value.value) : void 0;
}
var bools = {
  true: true,
  false: false,
  "1": true,
  "0": false
};
function toBool(value) {
  if (value.kind === "bool") return value.value;
  return value.kind === "string" && Object.hasOwn(bools, value.value) ? bools[value.value] : void 0;
}

// src/formats/terraform/type-of.ts
var import_budget5 = require("./terraform-budget.js");

// src/formats/terraform/type-constraint.ts
var anyType = { kind: "any" };
var stringType = { kind: "string" };
var numberType = { kind: "number" };
var boolType = { kind: "bool" };
var words = {
  string: stringType,
  number: numberType,
  bool: boolType,
  any: anyType,
  list: { kind: "list", of: anyType },
  set: { kind: "set", of: anyType },
  map: { kind: "map", of: anyType }
};
var deepest = 100;
function readType(expression, _source) {
  return typeAt(expression, 0);
}
function typeAt(expression, depth) {
  if (depth > deepest) return void 0;
  if (expression.kind === "parentheses")
    return typeAt(expression.inner, depth + 1);
  if (expression.kind === "call") return constructed(expression, depth + 1);
  const word = wordOf(expression);
  return word !== void 0 && Object.hasOwn(words, word) ? words[word] : void 0;
}
function wordOf(expression) {
  if (expression.kind === "name") return expression.name;
  if (expression.kind !== "template") return void 0;
  const texts = expression.parts.map(
    (part) => part.kind === "text" ? part.text : void 0
  );
  return texts.includes(void 0) ? void 0 : texts.join("");
}
function constructed(call, depth) {
  const [argument, ...more] = call.arguments;
  if (!argument || more.length > 0) return void 0;
  const { name } = call;
  if (name === "list" || name === "set" || name === "map") {
    const of = typeAt(argument, depth);
    return of && { kind: name, of };
  }
  if (name === "tuple" && argument.kind === "tuple") {
    const items = argument.items.map((item) => typeAt(item, depth));
    return items.every((item) => item !== void 0) ? { kind: "tuple", items } : void 0;
  }
  return name === "object" && argument.kind === "object" ? objectType(argument, depth) : void 0;
}
function objectType({ entries }, depth) {
  const attributes = /* @__PURE__ */ new Map();
  for (const { key, value } of entries) {
    const name = wordOf(key);
    const type = attributeType(value, depth);
    if (name === void 0 || !type) return void 0;
    attributes.set(name, type);
  }
  return { kind: "object", attributes };
}
function attributeType(expression, depth) {
  if (expression.kind !== "call" || expression.name !== "optional") {
    const type2 = typeAt(expression, depth);
    return type2 && { type: type2, optional: false };
  }
  const [inner, fallback, ...more] = expression.arguments;
  const type = inner && typeAt(inner, depth);
  if (!type || more.length > 0) return void 0;
  return { type, optional: true, ...fallback && { default: fallback } };
}

// src/formats/terraform/type-of.ts
function typeOf(value) {
  switch (value.kind) {
    case "string":
      return stringType;
    case "number":
      return numberType;
    case "bool":
      return boolType;
    case "list":
      return remembered(value.of, value.items, () => listType(value));
    case "map":
      return remembered(
        value.of,
        value.entries,
        () => mapType(value.of, value.entries)
      );
    case "either":
      return unifyTypes(value.options.map(typeOf)) ?? anyType;
    default:
      return anyType;
  }
}
var known2 = /* @__PURE__ */ new WeakMap();
function remembered(of, parts, make) {
  const found = known2.get(parts);
  if (found?.[0] === of) return found[1];
  const type = make();
  known2.set(parts, [of, type]);
  return type;
}
function listType({ of, items }) {
  (0, import_budget5.spend)(items.length / 4);
  const types2 = items.map(typeOf);
  return of === "tuple" ? { kind: "tuple", items: types2 } : { kind: of, of: unifyTypes(types2) ?? anyType };
}
function mapType(of, entries) {
  (0, import_budget5.spend)(entries.size / 4);
  if (of === "map") {
    const types2 = Array.from(entries.values(), typeOf);
    return { kind: "map", of: unifyTypes(types2) ?? anyType };
  }
  const attributes = /* @__PURE__ */ new Map();
  for (const [name, value] of entries)
    attributes.set(name, { type: typeOf(value), optional: false });
  return { kind: "object", attributes };
}
function unifyTypes(types2) {
  (0, import_budget5.spend)(types2.length / 4);
  const told = types2.filter((type) => type.kind !== "any");
  const [first] = told;
  if (!first) return anyType;
  const kinds = new Set(told.map((type) => type.kind));
  if (isWithin(kinds, ["string", "number", "bool"])) {
    if (kinds.size === 1) return first;
    return kinds.has("string") ? { kind: "string" } : void 0;
  }
  if (told.length < types2.length && told.every(isStructure)) return anyType;
  if (told.every((type) => type === first)) return first;
  if (isWithin(kinds, ["tuple"])) return unifyTuples(told);
  if (isWithin(kinds, ["object"])) return unifyObjects(told);
  if (isWithin(kinds, ["list", "tuple", "set"])) {
    const of = unifyTypes(told.flatMap(membersOf));
    return of && { kind: kinds.has("set") ? "set" : "list", of };
  }
  return isWithin(kinds, ["map", "object"]) ? unifyMaps(told) : void 0;
}
function isStructure({ kind }) {
  return kind === "tuple" || kind === "object";
}
function isWithin(kinds, all) {
  return [...kinds].every((kind) => all.includes(kind));
}
function membersOf(type) {
  if (type.kind === "tuple") return [...type.items];
  if (type.kind === "object")
    return Array.from(type.attributes.values(), (each) => each.type);
  return "of" in type ? [type.of] : [];
}
function unifyTuples(types2) {
  const rows = types2.map(membersOf);
  const [first = []] = rows;
  const ofLists = () => {
    const of = unifyTypes(rows.flat());
    return of && { kind: "list", of };
  };
  if (rows.some((row) => row.length !== first.length)) return ofLists();
  const items = first.map((_, i) => unifyTypes(rows.map((row) => row[i])));
  return items.every((item) => item !== void 0) ? { kind: "tuple", items } : ofLists();
}
function unifyObjects(types2) {
  const all = types2.flatMap(
    (type) => type.kind === "object" ? [type.attributes] : []
  );
  const [first] = all;
  if (!first) return void 0;
  const isAlike = all.every(
    (each) => each.size === first.size && [...each.keys()].every((k) => first.has(k))
  );
  if (!isAlike) return unifyMaps(types2);
  const attributes = /* @__PURE__ */ new Map();
  for (const name of first.keys()) {
    const type = unifyTypes(all.map((each) => each.get(name).type));
    if (!type) return unifyMaps(types2);
    attributes.set(name, { type, optional: false });
  }
  return { kind: "object", attributes };
}
function unifyMaps(types2) {
  const of = unifyTypes(types2.flatMap(membersOf));
  return of && { kind: "map", of };
}

// src/formats/terraform/convert.ts
function convert(value, type, defaults) {
  if (value.kind === "null" || value.kind === "unknown") return value;
  if (value.kind === "either")
    return eitherOf(
      value,
      value.options.map((option) => convert(option, type, defaults))
    );
  switch (type.kind) {
    case "any":
      return value;
    case "string":
    case "number":
    case "bool":
      return scalar(value, type.kind);
    case "list":
    case "set":
      return collection(value, type.kind, type.of, defaults);
    case "tuple":
      return tuple(value, type.items, defaults);
    case "map":
      return map(value, type.of, defaults);
    case "object":
      return object(value, type.attributes, defaults);
  }
}
function unify(values) {
  const types2 = values.map(typeOf);
  const type = unifyTypes(types2);
  if (!type) return [...values];
  return values.map(
    (value, i) => types2[i] === type ? value : convert(value, type, noDefault)
  );
}
function refuse2(at, why) {
  return invalid2(why, at.trail);
}
var noDefault = () => {
  throw new Error("a type without a default has none to be asked for");
};
var readers = { string: toText, number: toNumber, bool: toBool };
function scalar(value, kind) {
  if (value.kind === kind) return value;
  const read3 = readers[kind](value);
  const { trail, sensitive } = value;
  if (read3 === void 0)
    return refuse2(
      value,
      value.kind === "string" ? `a ${kind} is wanted, and the string is none` : `a ${kind} is wanted, and this is a ${kindOf2(value)}`
    );
  return {
    kind,
    value: read3,
    trail,
    ...sensitive && { sensitive }
  };
}
function kindOf2(value) {
  return value.kind === "list" || value.kind === "map" ? value.of : value.kind;
}
function collection(value, kind, element, defaults) {
  if (value.kind !== "list")
    return refuse2(value, `a ${kind} is wanted, and this is a ${kindOf2(value)}`);
  const items = members(value, value.items, element, defaults);
  if ("why" in items) return items;
  return { ...value, of: kind, items: kind === "set" ? asSet(items) : items };
}
function members(container, values, element, defaults) {
  (0, import_budget6.spend)(values.length / 4);
  const type = element.kind === "any" ? unifyTypes(values.map(typeOf)) : element;
  if (!type)
    return refuse2(container, "the elements cannot all be of the same type");
  const items = values.map((value) => convert(value, type, defaults));
  const wrong = items.find(isInvalid);
  if (wrong) return wrong;
  return element.kind !== "any" && holdsAny(element) ? unify(items) : items;
}
function holdsAny(type) {
  if (type.kind === "any") return true;
  if (type.kind === "tuple") return type.items.some(holdsAny);
  if (type.kind === "object")
    return [...type.attributes.values()].some(({ type: type2 }) => holdsAny(type2));
  return "of" in type && holdsAny(type.of);
}
function isInvalid(value) {
  return value.kind === "unknown" && value.invalid === true;
}
function asSet(items) {
  return withoutRepeats(items).sort(compareElements);
}
function compareElements(a, b) {
  if (a.kind === "string" && b.kind === "string")
    return compareText(a.value, b.value);
  if ("value" in a && "value" in b && a.kind === b.kind)
    return Number(a.value) - Number(b.value);
  const last = rankOf(a) - rankOf(b);
  return last === 0 && rankOf(a) === 1 ? compareText(sortKeyOf(a), sortKeyOf(b)) : last;
}
function rankOf(value) {
  if (!isKnown(value)) return 3;
  if (value.kind === "null") return 2;
  return "value" in value ? 0 : 1;
}
function sortKeyOf(value) {
  (0, import_budget6.spend)(1);
  if (value.kind === "list") {
    const parts = value.items.map((item) => `${sortKeyOf(item)};`).join("");
    return value.of === "tuple" ? `<${parts}>` : `[${parts}]`;
  }
  if (value.kind === "map") {
    const isObject = value.of === "object";
    const parts = [...value.entries].sort(([a], [b]) => compareText(a, b)).map(([key, each]) => {
      const name = isObject ? "" : `${JSON.stringify(key)}:`;
      return `${name}${sortKeyOf(each)};`;
    });
    return isObject ? `<${parts.join("")}>` : `{${parts.join("")}}`;
  }
  if (value.kind === "string") return JSON.stringify(value.value);
  if (value.kind === "bool") return value.value ? "T" : "F";
  return toText(value) ?? "~";
}
function tuple(value, types2, defaults) {
  if (value.kind !== "list" || value.of !== "tuple")
    return refuse2(value, `a tuple is wanted, and this is a ${kindOf2(value)}`);
  if (value.items.length !== types2.length)
    return refuse2(value, `a tuple of ${types2.length} is wanted`);
  (0, import_budget6.spend)(types2.length / 4);
  const items = value.items.map(
    (item, i) => convert(item, types2[i], defaults)
  );
  return items.find(isInvalid) ?? { ...value, items };
}
function map(value, element, defaults) {
  if (value.kind !== "map")
    return refuse2(value, `a map is wanted, and this is a ${kindOf2(value)}`);
  const values = members(value, [...value.entries.values()], element, defaults);
  if ("why" in values) return values;
  const names = [...value.entries.keys()];
  const entries = new Map(names.map((name, i) => [name, values[i]]));
  const unnamed = value.unnamed?.map((each) => ({
    ...each,
    value: convert(each.value, element, defaults)
  }));
  return { ...value, of: "map", entries, ...unnamed && { unnamed } };
}
function object(value, attributes, defaults) {
  if (value.kind !== "map")
    return refuse2(value, `an object is wanted, and this is a ${kindOf2(value)}`);
  (0, import_budget6.spend)(attributes.size / 4);
  const entries = /* @__PURE__ */ new Map();
  for (const [name, attribute] of attributes) {
    const given = attributeOf(value, name, attribute, defaults);
    if (isInvalid(given)) return given;
    entries.set(name, given);
  }
  return { ...value, of: "object", entries };
}
function attributeOf(value, name, attribute, defaults) {
  const given = value.entries.get(name);
  if (!given && !attribute.optional)
    return refuse2(value, `the attribute "${name}" is required`);
  const fallback = attribute.default;
  const found = (!given || given.kind === "null") && fallback ? defaults(fallback) : given ?? { kind: "null", trail: value.trail };
  return convert(found, attribute.type, defaults);
}

// src/formats/terraform/conditionals.ts
function evaluateConditional({ condition, ...sides }, scope) {
  const decided = evaluate(condition, scope);
  const value = eachOption(decided, (option) => {
    const truth = truthOf(option);
    if (truth === "invalid")
      return option.kind === "unknown" ? option : invalid2("a condition must be true or false", option.trail);
    const then = evaluate(sides.then, scope);
    const otherwise = evaluate(sides.otherwise, scope);
    if (truth !== void 0)
      return truth ? chosen(then, otherwise) : chosen(otherwise, then);
    const why = option.kind === "unknown" ? option.why : void 0;
    return eitherOf(
      { trail: placeIn(scope, sides), ...why && { why } },
      unify([then, otherwise])
    );
  });
  return decided.sensitive ? { ...value, sensitive: true } : value;
}
function truthOf(value) {
  const bool = toBool(value);
  if (bool !== void 0) return bool;
  return value.kind === "unknown" && !value.invalid ? void 0 : "invalid";
}
function chosen(value, other) {
  if (other.kind === "unknown") return value;
  const type = unifyTypes([typeOf(value), typeOf(other)]);
  return type ? unify([value, other])[0] : invalid2("the two sides have no type in common", value.trail);
}

// src/formats/terraform/loops.ts
var import_budget8 = require("./terraform-budget.js");

// src/formats/terraform/value.ts
var import_budget7 = require("./terraform-budget.js");
function trailSpan({ source, start, end }) {
  return spanOf(source, start, end);
}
function trailOrigin(trail) {
  const steps = [];
  for (let at = trail.next; at; at = at.next) {
    const { source, start, end } = at;
    const isHere = source === trail.source && start >= trail.start && end <= trail.end;
    if (isHere || source.file === "" || start === end) continue;
    steps.push({
      span: trailSpan(at),
      message: at.note ?? "the value comes from here"
    });
  }
  return steps;
}
function metAt(value, place, note) {
  const { source, start, end } = place;
  const way = shortened(value.trail);
  const next = note === void 0 || way.note !== void 0 ? way : { ...way, note };
  return { ...value, trail: { source, start, end, next } };
}
function asThere(value) {
  if (!value.possible) return value;
  const { possible: _, ...rest } = value;
  return rest;
}
function elementOf(container, element) {
  const { trail } = container;
  const isSensitive3 = container.sensitive ?? element.sensitive;
  if (!trail.next && trail.note === void 0)
    return isSensitive3 && !element.sensitive ? { ...element, sensitive: true } : element;
  return {
    ...element,
    trail: joined(trail, element.trail),
    ...isSensitive3 && { sensitive: true }
  };
}
function joined(way, end) {
  const steps = [];
  let last = shortened(way);
  for (; last.next; last = last.next) steps.push(last);
  (0, import_budget7.spend)(steps.length / 4);
  const isInside = holds(last, end);
  if (last.note !== void 0 && !isInside) steps.push(last);
  const met = end.note === void 0 && last.note !== void 0 && isInside ? { ...end, note: last.note } : end;
  return steps.reduceRight(leadingTo, shortened(met));
}
function holds(outer, inner) {
  return outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end;
}
function leadingTo(next, { source, start, end, note }) {
  return note === void 0 ? { source, start, end, next } : { source, start, end, note, next };
}
var LONGEST_WAY = 200;
function shortened(way) {
  let last = way;
  let length = 0;
  for (; last.next; last = last.next) length++;
  if (length <= LONGEST_WAY) return way;
  const kept = [];
  for (let at = way; kept.length < LONGEST_WAY / 2; at = at.next)
    kept.push(at);
  return kept.reduceRight(leadingTo, last);
}
function standingAt(value, trail) {
  (0, import_budget7.spend)(1);
  if (value.kind === "list")
    return {
      ...value,
      trail,
      items: value.items.map((item) => standingAt(item, trail))
    };
  if (value.kind === "map")
    return {
      ...value,
      trail,
      entries: new Map(
        [...value.entries].map(([name, each]) => [
          name,
          standingAt(each, trail)
        ])
      ),
      ...value.unnamed && {
        unnamed: value.unnamed.map(({ key, value: value2 }) => ({
          key: { ...key, trail },
          value: standingAt(value2, trail)
        }))
      }
    };
  if (value.kind !== "string") return { ...value, trail };
  const { text: _, ...rest } = value;
  return { ...rest, trail };
}

// src/formats/terraform/loops.ts
function iterationsOf(collection2) {
  const { trail } = collection2;
  if (collection2.kind === "unknown") return collection2;
  if (collection2.kind === "list") {
    (0, import_budget8.spend)(collection2.items.length);
    return collection2.items.map((item, at) => {
      const value = asThere(elementOf(collection2, item));
      const key = collection2.of === "set" ? value : { kind: "number", value: at, trail: value.trail };
      return { key, value, ...item.possible && { possible: true } };
    });
  }
  if (collection2.kind === "map") {
    const { entries, others: others2, unnamed = [] } = collection2;
    if (others2 !== void 0 && entries.size + unnamed.length === 0)
      return { kind: "unknown", why: others2, trail };
    (0, import_budget8.spend)(entries.size + unnamed.length);
    const named = sortedEntries(entries).map(([name, entry]) => ({
      key: { kind: "string", value: name, trail },
      value: asThere(elementOf(collection2, entry)),
      ...entry.possible && { possible: true }
    }));
    const more = unnamed.map(({ key, value }) => ({
      key,
      value: asThere(elementOf(collection2, value)),
      possible: true
    }));
    return [...named, ...more];
  }
  return invalid2("only lists, sets and maps can be walked through", trail);
}
function evaluateFor(expression, scope) {
  const place = placeIn(scope, expression);
  return eachOption(evaluate(expression.collection, scope), (collection2) => {
    const iterations = iterationsOf(collection2);
    if (!Array.isArray(iterations))
      return { ...iterations, trail: { ...place, next: iterations.trail } };
    const steps = iterations.map(({ key, value, possible }) => {
      const outer = expression.keyName === void 0 ? scope : withName(scope, expression.keyName, key);
      const inner = withName(outer, expression.valueName, value);
      return { scope: inner, taken: isTaken(expression, inner), possible };
    });
    if (steps.some(({ taken }) => taken === "invalid"))
      return invalid2("the condition of a for must be true or false", place);
    const kept = steps.filter(({ taken }) => taken !== false);
    return expression.key ? toObject(expression, kept, place) : toTuple(expression, kept, place);
  });
}
function isTaken({ condition }, scope) {
  return condition === void 0 || truthOf(evaluate(condition, scope));
}
function madeBy({ scope, taken, possible }, value) {
  const made = evaluate(value, scope);
  return possible || taken === void 0 ? { ...made, possible: true } : made;
}
function toTuple(expression, steps, trail) {
  const items = steps.map((step2) => madeBy(step2, expression.value));
  return { kind: "list", of: "tuple", items, trail };
}
function toObject(expression, steps, trail) {
  const groups = /* @__PURE__ */ new Map();
  const unnamed = [];
  for (const step2 of steps) {
    const key = evaluate(expression.key, step2.scope);
    const name = toText(key);
    const value = madeBy(step2, expression.value);
    if (name === void 0) {
      const open2 = unknownKey(key);
      if (!open2 || open2.invalid)
        return invalid2("a key must be a string", key.trail);
      unnamed.push({
        key: open2,
        value: expression.group ? aloneIn(value) : value
      });
    } else if (groups.has(name) && !expression.group)
      return invalid2(`two elements have the key "${name}"`, trail);
    else if (groups.has(name)) groups.get(name).push(value);
    else groups.set(name, [value]);
  }
  const entries = /* @__PURE__ */ new Map();
  for (const [name, items] of groups)
    entries.set(
      name,
      expression.group ? { kind: "list", of: "tuple", items, trail: items[0].trail } : items[0]
    );
  return {
    kind: "map",
    of: "object",
    entries,
    trail,
    ...withUnnamed(unnamed)
  };
}
function aloneIn(value) {
  return { kind: "list", of: "tuple", items: [value], trail: value.trail };
}
var EACH = "*";
function evaluateSplat(expression, scope) {
  const place = placeIn(scope, expression);
  return eachOption(evaluate(expression.of, scope), (of) => {
    if (of.kind === "unknown")
      return { ...of, trail: { ...place, next: of.trail } };
    const elements = of.kind === "list" ? of.items.map((item) => elementOf(of, item)) : of.kind === "null" ? [] : [of];
    const items = elements.map(
      (element) => metBySplat(
        evaluate(expression.item, withName(scope, EACH, element)),
        expression,
        place
      )
    );
    const kind = of.kind === "list" && of.of !== "tuple" ? "list" : "tuple";
    return { kind: "list", of: kind, items, trail: place };
  });
}
function metBySplat(value, { of }, place) {
  const { trail } = value;
  const isInside = trail.source === place.source && trail.start >= of.end && trail.end <= place.end;
  return isInside ? { ...value, trail: { ...trail, start: place.start, end: place.end } } : value;
}

// src/formats/terraform/templates.ts
var MOST_RENDERINGS = 16;
function evaluateTemplate(template2, scope) {
  const { parts } = template2;
  const [only] = parts;
  if (parts.length === 1 && only.kind === "interpolation")
    return evaluate(only.value, scope);
  const trail = placeIn(scope, template2);
  const renderings = render(parts, scope);
  const values = renderings.map(
    (each) => valueOf(each, template2, scope, trail)
  );
  return eitherOf({ trail }, values);
}
function valueOf({ pieces, sensitive, wrong, from }, template2, scope, place) {
  if (wrong) return wrong;
  const text = textFrom(scope.source, pieces, template2.start, template2.end);
  const trail = from ? { ...place, next: from } : place;
  const why = pieces.find((piece) => piece.why !== void 0)?.why;
  const marked2 = sensitive && { sensitive };
  return why === void 0 ? { kind: "string", value: text.value, text, trail, ...marked2 } : { kind: "unknown", why, text, trail, ...marked2 };
}
function render(parts, scope) {
  return parts.reduce(
    (renderings, part) => extended(renderings, renderPart(part, scope), part),
    [emptyRendering()]
  );
}
function emptyRendering() {
  return { pieces: [], length: 0 };
}
function extended(renderings, additions, part) {
  const isTooMany = additions.length * renderings.length > MOST_RENDERINGS;
  const taken = isTooMany ? [gap(part, "it may be too many things")] : additions;
  const [only] = taken;
  if (taken.length > 1)
    return renderings.flatMap(
      (each) => taken.map((one) => append({ ...each, pieces: [...each.pieces] }, one))
    );
  return only ? renderings.map((each) => append(each, only)) : renderings;
}
function append(rendering, addition) {
  let { length } = rendering;
  for (const piece of addition.pieces) {
    rendering.pieces.push(piece);
    length += piece.text.length;
  }
  (0, import_budget9.spend)(addition.pieces.length / 2);
  (0, import_budget9.spendText)(length - rendering.length, length);
  rendering.length = length;
  rendering.sensitive ??= addition.sensitive;
  rendering.wrong ??= addition.wrong;
  rendering.from ??= addition.from;
  return rendering;
}
function renderPart(part, scope) {
  if (part.kind === "text") return [{ pieces: [part] }];
  if (part.kind === "interpolation")
    return optionsOf(evaluate(part.value, scope)).map(
      (value) => substitute(value, part)
    );
  if (part.kind === "for") return renderFor(part, scope);
  const condition = evaluate(part.condition, scope);
  return optionsOf(condition).flatMap((option) => {
    const truth = truthOf(option);
    if (truth === "invalid")
      return [refused("a condition must be true or false", option.trail)];
    const then = truth === false ? [] : render(part.then, scope);
    const otherwise = truth === true ? [] : render(part.otherwise, scope);
    return [...then, ...otherwise];
  });
}
function renderFor(part, scope) {
  const iterations = iterationsOf(evaluate(part.collection, scope));
  if (!Array.isArray(iterations)) {
    const { why, trail } = iterations;
    return iterations.invalid ? [refused(why, trail)] : [gap(part, why)];
  }
  return iterations.reduce(
    (renderings, { key, value }) => {
      const outer = part.keyName === void 0 ? scope : withName(scope, part.keyName, key);
      const inner = withName(outer, part.valueName, value);
      return extended(renderings, render(part.parts, inner), part);
    },
    [emptyRendering()]
  );
}
function substitute(value, { start, end }) {
  const { trail } = value;
  const origin = trail.next ? trailOrigin(trail) : void 0;
  const placed2 = { start, end, ...origin && { origin } };
  const marked2 = {
    ...value.sensitive && { sensitive: true },
    ...trail.next && { from: trail.next }
  };
  if (value.kind === "unknown")
    return value.invalid ? { pieces: [], wrong: value } : { pieces: unknownPieces(value, placed2), ...marked2 };
  const text = toText(value);
  if (text === void 0)
    return refused(
      "only strings, numbers and true or false can stand in a text",
      trail
    );
  return { pieces: text === "" ? [] : [{ text, ...placed2 }], ...marked2 };
}
function unknownPieces({ text, why }, placed2) {
  if (!text) return [{ text: UNKNOWN, why, ...placed2 }];
  (0, import_budget9.spend)(text.pieces.length * 2);
  return text.pieces.map(
    ({ text: text2, why: why2 }) => why2 === void 0 ? { text: text2, ...placed2 } : { text: text2, why: why2, ...placed2 }
  );
}
function gap({ start, end }, why) {
  return { pieces: [{ text: UNKNOWN, start, end, why }] };
}
function refused(why, trail) {
  return { pieces: [], wrong: invalid2(why, trail) };
}

// src/formats/terraform/calls.ts
var special2 = {
  try: ({ arguments: args, ...call }, scope) => {
    for (const argument of args) {
      const value = evaluate(argument, scope);
      if (!hasInvalid(value)) return value;
    }
    return invalid2(
      "none of the expressions of try() can be evaluated",
      placeIn(scope, call)
    );
  },
  can: (call, scope) => {
    const [argument] = call.arguments;
    const trail = placeIn(scope, call);
    if (!argument) return invalid2("can() takes one expression", trail);
    const value = evaluate(argument, scope);
    if (hasInvalid(value)) return { kind: "bool", value: false, trail };
    return value.kind === "unknown" ? unknownValue(value.why, trail) : { kind: "bool", value: true, trail };
  },
  templatefile: (call, scope) => withTemplate(call, scope, (path3, at) => {
    const read3 = scope.module.files.read(path3);
    return "why" in read3 ? unknownValue(read3.why, at) : openSource(read3.file, read3.text);
  }),
  templatestring: (call, scope) => withTemplate(call, scope, (text) => openSource(scope.source.file, text))
};
function evaluateCall(call, scope) {
  const name = call.name.replace(/^core::/, "");
  if (Object.hasOwn(special2, name)) return special2[name](call, scope);
  const at = placeIn(scope, call);
  const values = call.arguments.map((argument) => evaluate(argument, scope));
  if (!call.spread)
    return (0, import_loaded.callFunction)(name, values, { at, files: scope.module.files });
  const last = values.pop() ?? invalid2("there is nothing to spread", at);
  return eachOption(last, (list) => {
    if (list.kind === "unknown")
      return { ...list, trail: { ...at, next: list.trail } };
    if (list.kind !== "list")
      return invalid2("only a list can be spread", list.trail);
    const items = list.items.map((item) => elementOf(list, item));
    return (0, import_loaded.callFunction)(name, [...values, ...items], {
      at,
      files: scope.module.files
    });
  });
}
function withTemplate(call, scope, open2) {
  const at = placeIn(scope, call);
  if (scope.module.isTemplate)
    return invalid2(`${call.name}() cannot stand in a template`, at);
  const [first, second] = call.arguments;
  if (!first || !second)
    return invalid2(`${call.name}() takes a template and its variables`, at);
  return eachOption(
    evaluate(first, scope),
    (template2) => eachOption(evaluate(second, scope), (variables2) => {
      if (template2.kind === "unknown") return template2;
      if (variables2.kind === "unknown") return variables2;
      if (template2.kind !== "string" || variables2.kind !== "map")
        return invalid2(`${call.name}() takes a string and a map`, at);
      const source = open2(template2.value, at);
      if ("kind" in source) return source;
      (0, import_budget10.spendText)(source.text.length * TO_READ);
      (0, import_budget10.spend)(variables2.entries.size);
      const names = [...variables2.entries].reduce(
        (outer, [name, value2]) => ({
          name,
          value: elementOf(variables2, value2),
          outer
        }),
        void 0
      );
      const parsed2 = parseTemplateText(source);
      const [problem] = parsed2.problems;
      if (problem) return invalid2(problem.message, at);
      const module3 = {
        ...emptyModule(scope.module.files),
        paths: scope.module.paths,
        isTemplate: true
      };
      const value = evaluateTemplate(parsed2.template, {
        source,
        module: module3,
        names
      });
      return { ...value, trail: { ...at, next: value.trail } };
    })
  );
}
var TO_READ = 8;

// src/formats/terraform/way.ts
var import_budget11 = require("./terraform-budget.js");
function madeAt(at, values) {
  const next = at.next ?? leadingOf(values, 0);
  return next ? { ...at, next } : at;
}
function leadingOf(values, depth) {
  for (const { trail } of values)
    if (trail.next || trail.note !== void 0) return trail;
  if (depth > 3) return void 0;
  for (const value of values) {
    const parts = value.kind === "list" ? value.items : value.kind === "map" ? [...value.entries.values()] : [];
    (0, import_budget11.spend)(parts.length / 8);
    const found = leadingOf(parts, depth + 1);
    if (found) return found;
  }
  return void 0;
}
function isSensitive2(value) {
  if (value.sensitive) return true;
  return value.kind === "list" || value.kind === "map" || value.kind === "either" ? measureOf(value).sensitive : false;
}
function markedSensitive(value) {
  return value.sensitive ? value : { ...value, sensitive: true };
}

// src/formats/terraform/operators.ts
function binary(operator, left, right, at) {
  return marked(
    [left, right],
    () => overOptions([left, right], at, ([a, b]) => single(operator, a, b, at))
  );
}
function unary(operator, operand, at) {
  return marked(
    [operand],
    () => overOptions(
      [operand],
      at,
      ([value]) => operator === "!" ? negation(value, at) : opposite(value, at)
    )
  );
}
function marked(operands, run) {
  const result = run();
  return operands.some(isSensitive2) ? markedSensitive(result) : result;
}
function single(operator, left, right, at) {
  const broken = [left, right].find(isInvalid2);
  if (broken) return unknownFrom(broken);
  if (operator === "==" || operator === "!=")
    return equality(operator, left, right, at);
  return operator === "&&" || operator === "||" ? logic(operator, left, right, at) : arithmetic(operator, left, right, at);
}
function isInvalid2(value) {
  return value.kind === "unknown" && value.invalid === true;
}
function equality(operator, left, right, at) {
  const same = equals(left, right);
  if (same === void 0)
    return unknownFrom(unknownPart(left) ?? unknownPart(right) ?? left);
  const trail = madeAt(at, [left, right]);
  return { kind: "bool", value: same === (operator === "=="), trail };
}
function logic(operator, left, right, at) {
  const operands = [left, right];
  const wrong = operands.find((each) => !isUnknown(each) && !isBool(each));
  if (wrong) return refused2(at, "a bool", wrong);
  const deciding2 = operator === "||";
  const known5 = operands.filter((each) => !isUnknown(each));
  const decider = known5.find((each) => toBool(each) === deciding2);
  if (!decider && known5.length < 2)
    return unknownFrom(operands.find(isUnknown));
  const trail = madeAt(at, decider ? [decider] : operands);
  return { kind: "bool", value: decider ? deciding2 : !deciding2, trail };
}
function asDecimal(result) {
  return Number.isInteger(result) ? result : Number(result.toPrecision(15));
}
var calculations = {
  "+": (a, b) => asDecimal(a + b),
  "-": (a, b) => asDecimal(a - b),
  "*": (a, b) => asDecimal(a * b),
  "/": (a, b) => a / b,
  // Terraform leaves the left operand as it is.
  "%": (a, b) => b === 0 ? a : a % b,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b
};
function arithmetic(operator, left, right, at) {
  const operands = [left, right];
  const wrong = operands.find((each) => !isUnknown(each) && !isNumber(each));
  if (wrong) return refused2(at, "a number", wrong);
  const open2 = operands.find(isUnknown);
  if (open2) return unknownFrom(open2);
  const result = calculations[operator](toNumber(left), toNumber(right));
  return answer(result, madeAt(at, operands));
}
function answer(result, trail) {
  if (typeof result === "boolean")
    return { kind: "bool", value: result, trail };
  return Number.isFinite(result) ? { kind: "number", value: result, trail } : invalid2("a division by zero has no result", trail);
}
function negation(value, at) {
  if (isUnknown(value)) return unknownFrom(value);
  const bool = toBool(value);
  if (bool === void 0) return refused2(at, "a bool", value);
  return { kind: "bool", value: !bool, trail: madeAt(at, [value]) };
}
function opposite(value, at) {
  if (isUnknown(value)) return unknownFrom(value);
  const number = toNumber(value);
  if (number === void 0) return refused2(at, "a number", value);
  return { kind: "number", value: -number, trail: madeAt(at, [value]) };
}
function isUnknown(value) {
  return value.kind === "unknown";
}
function isBool(value) {
  return toBool(value) !== void 0;
}
function isNumber(value) {
  return toNumber(value) !== void 0;
}
function refused2(trail, wanted, value) {
  return invalid2(`${wanted} is wanted, and this is a ${kindOf2(value)}`, trail);
}

// src/formats/terraform/elements.ts
function attributeOf2(container, expression, scope) {
  const { of, name } = expression;
  const place = placeIn(scope, expression);
  return eachOption(container, (value) => {
    if (value.kind === "unknown")
      return widened(partOf(value, `.${name}`), of, place);
    if (value.kind === "list" && /^\d+$/.test(name))
      return widened(itemAt(value, Number(name), place), of, place);
    if (value.kind !== "map")
      return invalid2(`it has no attribute ${name}`, place);
    const found = value.entries.get(name);
    if (found) return widened(asThere(elementOf(value, found)), of, place);
    return value.others === void 0 ? invalid2(`it has no attribute "${name}"`, place) : unknownValue(value.others, place);
  });
}
function elementAt(container, index, expression, scope) {
  const place = placeIn(scope, expression);
  return eachOption(
    container,
    (value) => eachOption(index, (key) => {
      if (value.kind === "unknown") {
        const name = toText(key);
        const part = name === void 0 ? withoutIdentity(value) : partOf(value, `.${name}`);
        return widened(part, expression.of, place);
      }
      if (key.kind === "unknown" && isContainer3(value))
        return someElement(value, key.why, place);
      const text = toText(key);
      if (text === void 0)
        return invalid2("an index must be a number or a string", place);
      if (value.kind === "list")
        return /^\d+$/.test(text) ? widened(itemAt(value, Number(text), place), expression.of, place) : invalid2(`a list has no element "${text}"`, place);
      if (value.kind !== "map")
        return invalid2("only lists and maps have elements", place);
      const found = value.entries.get(text);
      if (found)
        return widened(asThere(elementOf(value, found)), expression.of, place);
      return value.others === void 0 ? invalid2(`there is no element "${text}"`, place) : unknownValue(value.others, place);
    })
  );
}
function itemAt(list, at, place) {
  const item = list.of === "set" ? void 0 : list.items[at];
  return item ? asThere(elementOf(list, item)) : invalid2(`there is no element ${at}`, place);
}
function isContainer3(value) {
  return value.kind === "list" || value.kind === "map";
}
function someElement(value, why, place) {
  const parts = value.kind === "list" ? value.items : [...value.entries.values()];
  const isAll = value.kind === "list" || value.others === void 0;
  if (parts.length === 0 || !isAll)
    return unknownValue(why, { ...place, next: value.trail });
  const options = parts.map((part) => asThere(elementOf(value, part)));
  return eitherOf({ trail: place, why }, options);
}
function widened(value, inner, place) {
  const { trail } = value;
  const isInner = trail.source === place.source && trail.start === inner.start && trail.end === inner.end;
  return isInner ? { ...value, trail: { ...trail, start: place.start, end: place.end } } : value;
}

// src/formats/terraform/referables.ts
var import_budget12 = require("./terraform-budget.js");
function chainOf(expression) {
  const steps = [];
  let at = expression;
  while (at.kind === "attribute" || at.kind === "index") {
    steps.unshift(at);
    at = at.of;
  }
  return at.kind === "name" ? { root: at, steps } : void 0;
}
var reserved = /* @__PURE__ */ new Set([
  "var",
  "local",
  "each",
  "count",
  "self",
  "path",
  "terraform",
  "ephemeral"
]);
function referableIn(expression, scope) {
  const chain = chainOf(expression);
  if (!chain || reserved.has(chain.root.name) || lookUp(scope, chain.root.name))
    return void 0;
  const { root, steps } = chain;
  const named = (at) => {
    const step2 = steps[at];
    return step2?.kind === "attribute" ? step2.name : void 0;
  };
  const [first, second] = [named(0), named(1)];
  if (first === void 0) return void 0;
  const { module: module3 } = scope;
  if (root.name === "module")
    return {
      target: module3.call(first),
      what: `module.${first}`,
      steps: steps.slice(1)
    };
  if (root.name === "data" || root.name === "resource") {
    const mode = root.name === "data" ? "data" : "managed";
    if (second === void 0) return void 0;
    const target2 = module3.resource(mode, first, second);
    return {
      target: target2,
      what: `${root.name}.${first}.${second}`,
      steps: steps.slice(2)
    };
  }
  const target = module3.resource("managed", root.name, first);
  return { target, what: `${root.name}.${first}`, steps: steps.slice(1) };
}
function throughReferable({ target, what, steps }, expression, scope) {
  const place = placeIn(scope, expression);
  if (!target) return invalid2(`there is no ${what} in this module`, place);
  let rest = steps;
  let key;
  if (target.keys !== void 0) {
    const [step3] = rest;
    if (!step3) return metAt(allInstances(target), place);
    const index = step3.kind === "attribute" ? writtenString(step3.name, step3.start, step3.end, scope) : evaluate(step3.key, scope);
    const found = keyAmong(target, index);
    if (found === void 0)
      return index.kind === "unknown" || target.keys === "unknown" ? unknownValue(
        index.kind === "unknown" ? index.why : `the instances of ${what} are not known`,
        place
      ) : invalid2(`${what} has no such instance`, place);
    key = found;
    rest = rest.slice(1);
  }
  const [step2] = rest;
  if (step2?.kind !== "attribute") {
    const whole = metAt(target.whole(key), place);
    return rest.reduce((value2, each) => stepInto(value2, each, scope), whole);
  }
  const value = metAt(target.attribute(key, step2.name), placeIn(scope, step2));
  return rest.slice(1).reduce((at, each) => stepInto(at, each, scope), value);
}
function stepInto(value, step2, scope) {
  if (step2.kind === "attribute") return attributeOf2(value, step2, scope);
  return elementAt(value, evaluate(step2.key, scope), step2, scope);
}
function keyAmong(target, index) {
  if (target.keys === "unknown" || target.keys === void 0) return void 0;
  const text = toText(index);
  (0, import_budget12.spend)(target.keys.length / 16);
  return target.keys.find((key) => String(key) === text);
}
function allInstances(target) {
  const { keys } = target;
  if (keys === void 0) return target.whole(void 0);
  const trail = target.whole(void 0).trail;
  if (keys === "unknown")
    return unknownValue("its instances are not known", trail);
  (0, import_budget12.spend)(keys.length);
  if (keys.every((key) => typeof key === "number"))
    return {
      kind: "list",
      of: "tuple",
      items: keys.map((key) => target.whole(key)),
      trail
    };
  const entries = new Map(keys.map((key) => [String(key), target.whole(key)]));
  return { kind: "map", of: "object", entries, trail };
}

// src/formats/terraform/references.ts
function evaluateName(expression, scope) {
  const place = placeIn(scope, expression);
  const value = lookUp(scope, expression.name);
  if (value) return metAt(value, place);
  return invalid2(`there is no ${expression.name} here`, place);
}
function evaluateAttribute(expression, scope) {
  const { of, name } = expression;
  if (of.kind === "name" && reserved.has(of.name) && !lookUp(scope, of.name))
    return evaluateReserved(of.name, name, placeIn(scope, expression), scope);
  const asked = referableIn(expression, scope);
  return asked ? throughReferable(asked, expression, scope) : attributeOf2(evaluate(of, scope), expression, scope);
}
function evaluateIndex(expression, scope) {
  const asked = referableIn(expression, scope);
  if (asked) return throughReferable(asked, expression, scope);
  const key = evaluate(expression.key, scope);
  return elementAt(evaluate(expression.of, scope), key, expression, scope);
}
function evaluateReserved(root, name, place, scope) {
  const answer3 = roots[root]?.(name, scope);
  if (answer3) return metAt(answer3, place);
  const isHidden = hidden.has(root);
  return isHidden ? unknownValue(`${root}.${name} is not known`, place) : invalid2(`${root}.${name} is not declared in this module`, place);
}
var hidden = /* @__PURE__ */ new Set(["self", "ephemeral", "each", "count"]);
var roots = {
  var: (name, { module: module3 }) => module3.variable(name),
  local: (name, { module: module3 }) => module3.local(name),
  path: (name, scope) => {
    const { paths } = scope.module;
    const path3 = { module: paths.module, root: ".", cwd: "." }[name];
    return path3 === void 0 ? void 0 : {
      kind: "string",
      value: path3,
      trail: { source: scope.source, start: 0, end: 0 }
    };
  },
  terraform: (name, scope) => name === "workspace" ? unknownValue("terraform.workspace is chosen when Terraform runs", {
    source: scope.source,
    start: 0,
    end: 0
  }) : void 0
};

// src/formats/terraform/evaluate.ts
function evaluate(expression, scope) {
  if (!(0, import_budget13.isFollowing)()) return evaluateAlone(expression, scope);
  (0, import_budget13.spend)(1);
  const evaluator = evaluators[expression.kind];
  const value = withinLimits(evaluator(expression, scope));
  return referring.has(expression.kind) ? value : withoutIdentity(value);
}
function withinLimits(value) {
  const why = whyTooBigFor(value);
  return why === void 0 ? value : (0, import_budget13.tooMuch)(why, value.trail);
}
function evaluateAlone(expression, scope) {
  return (0, import_budget13.followed)(
    () => evaluate(expression, scope),
    () => placeIn(scope, expression),
    scope.module.budget
  );
}
var referring = /* @__PURE__ */ new Set([
  "template",
  "name",
  "attribute",
  "index",
  "each",
  "conditional",
  "parentheses"
]);
var evaluators = {
  literal: ({ value, start, end }, scope) => {
    const trail = placeIn(scope, { start, end });
    if (value === null) return { kind: "null", trail };
    return typeof value === "number" ? { kind: "number", value, trail } : { kind: "bool", value, trail };
  },
  template: evaluateTemplate,
  name: evaluateName,
  attribute: evaluateAttribute,
  index: evaluateIndex,
  splat: evaluateSplat,
  each: ({ start, end }, scope) => evaluateName({ kind: "name", name: EACH, start, end }, scope),
  call: evaluateCall,
  conditional: evaluateConditional,
  binary: (expression, scope) => binary(
    expression.operator,
    evaluate(expression.left, scope),
    evaluate(expression.right, scope),
    placeIn(scope, expression)
  ),
  unary: (expression, scope) => unary(
    expression.operator,
    evaluate(expression.operand, scope),
    placeIn(scope, expression)
  ),
  parentheses: ({ inner }, scope) => evaluate(inner, scope),
  tuple: evaluateTuple,
  object: evaluateObject,
  for: evaluateFor,
  invalid: ({ start, end }, scope) => invalid2(
    "the expression cannot be read",
    placeIn(scope, { start, end: Math.max(end, start + 1) })
  )
};
function evaluateTuple(expression, scope) {
  const items = expression.items.map((item) => evaluate(item, scope));
  return {
    kind: "list",
    of: "tuple",
    items,
    trail: placeIn(scope, expression)
  };
}
function evaluateObject(expression, scope) {
  const trail = placeIn(scope, expression);
  const entries = /* @__PURE__ */ new Map();
  const unnamed = [];
  for (const { key, value } of expression.entries) {
    const name = evaluate(key, scope);
    const text = toText(name);
    const open2 = unknownKey(name);
    if (text !== void 0) entries.set(text, evaluate(value, scope));
    else if (open2) unnamed.push({ key: open2, value: evaluate(value, scope) });
    else return invalid2("a key must be a string", name.trail);
  }
  return {
    kind: "map",
    of: "object",
    entries,
    trail,
    ...withUnnamed(unnamed)
  };
}
function writtenString(value, start, end, scope) {
  const text = textFrom(
    scope.source,
    [{ text: value, start, end }],
    start,
    end
  );
  return { kind: "string", value, text, trail: placeIn(scope, { start, end }) };
}

// src/formats/terraform/blocks.ts
function headerOf({ source, block: block2 }) {
  const end = block2.labels.at(-1)?.end ?? block2.start + block2.type.length;
  return { source, start: block2.start, end };
}
function namedIn(contents2, name, scope) {
  const attributes = contents2.attributes.filter((each) => each.name === name);
  const blocks = contents2.blocks.filter((each) => kindOf(each) === name);
  return valueOf2({ attributes, blocks }, contents2, scope);
}
function valueOf2(parts, contents2, scope) {
  const values = parts.attributes.map(
    (attribute) => evaluateAlone(
      attribute.expression,
      within(scope, sourceOf(contents2, attribute))
    )
  );
  if (parts.blocks.length === 0 && values.length <= 1) return values[0];
  const blocks = parts.blocks.flatMap(
    (block2) => valuesOfBlock({ source: sourceOf(contents2, block2), block: block2 }, scope)
  );
  const [first] = values;
  const items = [...values.flatMap(spread), ...blocks];
  if (!first && items.length === 0) return void 0;
  const { trail } = items[0] ?? first;
  if (values.length > 1 && !isJson(trail.source.file)) {
    scope.module.complain?.(writtenTwice(contents2, parts.attributes));
    const why = `${parts.attributes[0].name} is written twice`;
    return eitherOf({ trail, why }, values);
  }
  const { source, start, end } = trail;
  return { kind: "list", of: "tuple", items, trail: { source, start, end } };
}
function within(scope, source) {
  return scope.source === source ? scope : { ...scope, source };
}
function writtenTwice(contents2, attributes) {
  const { name, start } = attributes.at(-1);
  const { line } = position(
    sourceOf(contents2, attributes[0]),
    attributes[0].start
  );
  const source = sourceOf(contents2, attributes.at(-1));
  return {
    span: spanOf(source, start, start + name.length),
    severity: "warning",
    message: `${name} is written already, on line ${line}. Terraform refuses that: delete one of them`
  };
}
function spread(value) {
  return value.kind === "list" ? value.items.map((item) => elementOf(value, item)) : [value];
}
function valuesOfBlock(placed2, scope) {
  const here = { ...scope, source: placed2.source };
  return placed2.block.type === "dynamic" ? expandDynamic(placed2, here) : [objectOf(contentsOf(placed2), headerOf(placed2), here)];
}
function objectOf(contents2, trail, scope) {
  const byName = /* @__PURE__ */ new Map();
  const partsOf3 = (name) => {
    const known5 = byName.get(name) ?? { attributes: [], blocks: [] };
    byName.set(name, known5);
    return known5;
  };
  for (const each of contents2.attributes)
    partsOf3(each.name).attributes.push(each);
  for (const each of contents2.blocks) partsOf3(kindOf(each)).blocks.push(each);
  const entries = /* @__PURE__ */ new Map();
  for (const [name, parts] of byName) {
    const value = valueOf2(parts, contents2, scope);
    if (value) entries.set(name, value);
  }
  return { kind: "map", of: "object", entries, trail };
}
var STEPS_OF_A_BLOCK = 10;
function expandDynamic(placed2, scope) {
  const { block: block2, source } = placed2;
  const contents2 = contentsOf(placed2);
  const content = block2.body.blocks.find(({ type }) => type === "content");
  const forEach = attributeNamed(contents2, "for_each")?.attribute.expression;
  if (!content || !forEach) return [];
  const name = wordOf2(attributeNamed(contents2, "iterator")?.attribute.expression) ?? kindOf(block2);
  const body2 = contentsOf({ source, block: content });
  const collection2 = evaluateAlone(forEach, scope);
  const possible = collection2.kind === "unknown" || collection2.kind === "either";
  const iterations = iterationsOrOne(collection2);
  (0, import_budget14.spend)(iterations.length * STEPS_OF_A_BLOCK);
  return iterations.map((iteration) => ({
    ...objectOf(
      body2,
      headerOf(placed2),
      withName(scope, name, iteratorOf(iteration))
    ),
    ...(possible || iteration.possible) && { possible: true }
  }));
}
function iterationsOrOne(collection2) {
  return optionsOf(collection2).flatMap((option) => {
    if (option.kind === "null") return [];
    const iterations = iterationsOf(option);
    if (Array.isArray(iterations)) return iterations;
    const value = unknownValue(iterations.why, iterations.trail);
    return [{ key: value, value }];
  });
}
function iteratorOf({ key, value }) {
  const { source, start, end } = value.trail;
  return {
    ...{ kind: "map", of: "object" },
    entries: /* @__PURE__ */ new Map([
      ["key", key],
      ["value", value]
    ]),
    trail: { source, start, end }
  };
}
function wordOf2(expression) {
  if (expression?.kind === "name") return expression.name;
  if (expression?.kind !== "template") return void 0;
  const [part] = expression.parts;
  return part?.kind === "text" ? part.text : void 0;
}

// src/formats/terraform/notes.ts
function noted(value, note) {
  return value.trail.note === void 0 ? { ...value, trail: { ...value.trail, note } } : value;
}
function markSensitive(declaration, value) {
  const mark = attributeNamed(contentsOf(declaration), "sensitive")?.attribute.expression;
  return mark?.kind === "literal" && mark.value === true ? { ...value, sensitive: true } : value;
}

// src/formats/terraform/variables.ts
function variableValue(name, declaration, given) {
  const value = given && noted(given.evaluate(), given.note);
  const isNull = value?.kind === "null" && !mayBeNull(declaration);
  const chosen2 = value && !isNull ? value : defaultOf(name, declaration);
  if (!chosen2)
    return unknownValue(
      `variable "${name}" has no default, and no value is given`,
      {
        ...headerOf(declaration),
        note: `variable "${name}" is declared here`
      }
    );
  const type = typeOfVariable(declaration);
  const scope = constantScope(declaration.source);
  const converted = type ? convert(chosen2, type, (expression) => evaluate(expression, scope)) : chosen2;
  return markSensitive(declaration, converted);
}
function defaultOf(name, declaration) {
  const placed2 = attributeNamed(contentsOf(declaration), "default");
  if (!placed2) return defaultBlockOf(name, declaration);
  const value = evaluate(
    placed2.attribute.expression,
    constantScope(placed2.source)
  );
  return noted(value, `the default of variable "${name}"`);
}
function defaultBlockOf(name, declaration) {
  const { source } = declaration;
  const block2 = contentsOf(declaration).blocks.find(
    ({ type }) => type === "default"
  );
  if (!block2) return void 0;
  const place = { source, block: block2 };
  const value = objectOf(
    contentsOf(place),
    headerOf(place),
    constantScope(source)
  );
  return noted(value, `the default of variable "${name}"`);
}
function hasDefault(declaration) {
  return attributeNamed(contentsOf(declaration), "default") !== void 0;
}
var types = /* @__PURE__ */ new WeakMap();
function typeOfVariable(declaration) {
  const known5 = types.get(declaration) ?? readTypeOf(declaration) ?? "none";
  types.set(declaration, known5);
  return known5 === "none" ? void 0 : known5;
}
function readTypeOf(declaration) {
  const placed2 = attributeNamed(contentsOf(declaration), "type");
  return placed2 && readType(placed2.attribute.expression, placed2.source);
}
function mayBeNull(declaration) {
  const expression = attributeNamed(contentsOf(declaration), "nullable")?.attribute.expression;
  return !(expression?.kind === "literal" && expression.value === false);
}
function constantScope(source) {
  return { source, names: void 0, module: nothing };
}
var nothing = emptyModule(noFilesBecause("only constants can stand here"));

// src/formats/terraform/plan/variables.ts
function plannedVariables(source, root) {
  const found = /* @__PURE__ */ new Map();
  for (const { key, value } of entriesOf(entryOf(root, "variables"))) {
    const [name, written2] = [key.value, entryOf(value, "value")];
    const said = { name, value: written2 };
    const more = { unknown: void 0, sensitive: void 0 };
    const planned = terraformValue(source, { ...said, ...more });
    if (planned) found.set(name, planned);
  }
  return found;
}
function givenWithPlan({ variables: variables2 }, given, planned) {
  if (planned.size === 0) return given;
  const all = new Map(given);
  for (const [name, value] of planned) {
    const declaration = variables2.get(name);
    if (!declaration) continue;
    const note = `${value.trail.source.file} gives variable "${name}" its value`;
    const evaluate2 = () => {
      const own = variableValue(name, declaration, given.get(name));
      const place = { ...headerOf(declaration), note };
      const other = { note, evaluate: () => standingAt(value, place) };
      const theirs = variableValue(name, declaration, other);
      return equals(own, theirs) === true ? own : theirs;
    };
    all.set(name, { note, evaluate: evaluate2 });
  }
  return all;
}

// src/formats/terraform/plan/state.ts
function storedResources(source, resources) {
  return itemsOf(resources).flatMap(
    (resource2) => isManaged(resource2) ? itemsOf(entryOf(resource2, "instances")).flatMap(
      (instance) => storedResource(source, resource2, instance)
    ) : []
  );
}
function storedResource(source, resource2, instance) {
  const [type, label] = [entryOf(resource2, "type"), entryOf(resource2, "name")];
  const attributes = entryOf(instance, "attributes");
  if (type?.kind !== "string" || label?.kind !== "string") return [];
  if (attributes?.kind !== "object" || entryOf(instance, "deposed")) return [];
  const module3 = textOf(entryOf(resource2, "module"));
  const index = entryOf(instance, "index_key");
  const key = isKey(index) ? index : void 0;
  const path3 = module3 === void 0 ? "" : `${module3}.`;
  const secrets = secretNames(entryOf(instance, "sensitive_attributes"));
  const { start, end } = key ?? label;
  return [
    {
      address: `${path3}${type.value}.${label.value}${printKey(key?.value)}`,
      type: type.value,
      name: label.value,
      get: (name) => presentValue(source, {
        name,
        value: unwrap(entryOf(attributes, name)),
        unknown: void 0,
        sensitive: secrets.has(name)
      }),
      place: { source, start, end }
    }
  ];
}
function secretNames(paths) {
  return new Set(
    itemsOf(paths).flatMap(
      (path3) => textOf(entryOf(itemsOf(path3)[0], "value")) ?? []
    )
  );
}
function unwrap(node) {
  const [value, type] = [entryOf(node, "value"), entryOf(node, "type")];
  const isWrapped = node?.kind === "object" && node.entries.length === 2 && (type?.kind === "string" || itemsOf(type)[0]?.kind === "string");
  return value && isWrapped ? value : node;
}
function isKey(node) {
  return node?.kind === "string" || node?.kind === "number";
}

// src/formats/terraform/plan/plan.ts
function readPlan(source) {
  const { value: root, problems } = parseJson(source);
  const refusal = root && refuse3(root);
  if (refusal) {
    const { node, message } = refusal;
    const span = spanOf(source, node.start, node.end);
    problems.push({ span, severity: "warning", message });
  }
  if (!root || refusal)
    return {
      ...{ resources: [], separate: /* @__PURE__ */ new Set(), variables: /* @__PURE__ */ new Map() },
      problems
    };
  const configured = configuredResources(root);
  return {
    resources: withReferences(resourcesOf(source, root), configured),
    separate: targetsOfRules(configured),
    variables: plannedVariables(source, root),
    problems
  };
}
function resourcesOf(source, root) {
  const changes = entryOf(root, "resource_changes");
  if (changes) return changedResources(source, changes);
  const values = entryOf(root, "planned_values") ?? entryOf(root, "values");
  if (values) return plannedResources(source, entryOf(values, "root_module"));
  return storedResources(source, entryOf(root, "resources"));
}
function refuse3(root) {
  const format = entryOf(root, "format_version");
  if (format?.kind === "string" && !/^[01]\./.test(format.value))
    return {
      node: format,
      message: `version ${format.value} of the plan format is not known, and the plan is not read`
    };
  const version = entryOf(root, "version");
  if (!format && version?.kind === "number" && version.value !== 4)
    return {
      node: version,
      message: `a state file of version ${version.value} is not read. Give the output of terraform show -json`
    };
  return void 0;
}

// src/formats/terraform/finder.ts
function moduleFinder(world, library, rootFolder) {
  const installed = installedModules(world, rootFolder);
  return (call, from) => {
    const name = call.block.labels[0].value;
    const placed2 = attributeNamed(contentsOf(call), "source");
    if (!placed2) return { why: `module "${name}" has no source` };
    const scope = { ...from.scopeOf(call, void 0), source: placed2.source };
    const source = evaluate(placed2.attribute.expression, scope);
    if (source.kind !== "string")
      return {
        why: `the source of module "${name}" is not known${source.kind === "unknown" ? `: ${source.why}` : ""}`
      };
    const shown = () => source.sensitive ? "a place that is secret" : shownSource(source.value);
    if (!isLocal(source.value)) {
      const folder2 = installed().get([...from.path, name].join("."));
      const found2 = folder2 === void 0 ? void 0 : library.module(folder2);
      return found2 ? unlessCaller(found2, name, from) : {
        why: `module "${name}" comes from ${shown()}, which is not on disk`
      };
    }
    const folder = below(from.definition.folder, source.value);
    const found = folder === void 0 ? void 0 : library.module(folder);
    return found ? unlessCaller(found, name, from) : {
      why: `module "${name}" comes from ${shown()}, where there are no Terraform files`
    };
  };
}
function unlessCaller(found, name, from) {
  return [...from.callers, from.definition].includes(found) ? { why: `module "${name}" calls itself` } : found;
}
function shownSource(source) {
  return source.replace(/(:\/\/)[^/@]*@/, "$1");
}
function isLocal(source) {
  return source.startsWith("./") || source.startsWith("../");
}
function calledFolders(definition) {
  const known5 = called.get(definition);
  if (known5) return known5;
  const found = [...definition.calls.values()].map(
    (call) => literalTarget(definition, call)
  );
  called.set(definition, found);
  return found;
}
var called = /* @__PURE__ */ new WeakMap();
function literalTarget({ folder }, call) {
  const expression = attributeNamed(contentsOf(call), "source")?.attribute.expression;
  if (expression?.kind !== "template") return void 0;
  const [part] = expression.parts;
  if (expression.parts.length !== 1 || part?.kind !== "text" || !isLocal(part.text))
    return void 0;
  return below(folder, part.text);
}
function sourcePlace(call) {
  const placed2 = attributeNamed(contentsOf(call), "source");
  return placed2 ? { source: placed2.source, ...rangeOf(placed2.attribute.expression) } : headerOf(call);
}
function rangeOf({ start, end }) {
  return { start, end };
}
function everyModule(world, library) {
  const met = /* @__PURE__ */ new Set();
  const found = [];
  const waiting = [...library.scanned];
  for (let folder = waiting.pop(); folder !== void 0; folder = waiting.pop()) {
    if (met.has(folder)) continue;
    met.add(folder);
    const definition = library.module(folder);
    if (!definition) continue;
    found.push(definition);
    const local = calledFolders(definition);
    waiting.push(...local.filter((target) => target !== void 0));
    if (local.includes(void 0))
      waiting.push(...installedModules(world, folder)().values());
  }
  return found;
}
function installedModules(world, root) {
  let known5;
  return () => {
    if (known5) return known5;
    known5 = /* @__PURE__ */ new Map();
    const file = below(root, ".terraform/modules/modules.json");
    if (world.kind(file) !== "file") return known5;
    const answer3 = world.read(file);
    for (const { Key, Dir } of "text" in answer3 ? entriesOf2(answer3.text) : []) {
      const folder = typeof Dir === "string" ? below(root, Dir) : void 0;
      if (typeof Key === "string" && folder !== void 0)
        known5.set(Key, folder);
    }
    return known5;
  };
}
function entriesOf2(text) {
  try {
    const { Modules } = JSON.parse(text);
    return Array.isArray(Modules) ? Modules.filter((each) => typeof each === "object" && each !== null) : [];
  } catch {
    return [];
  }
}

// src/formats/terraform/modules-by-input.ts
var import_budget17 = require("./terraform-budget.js");
var import_loaded2 = require("./terraform-loaded.js");

// src/formats/terraform/instance.ts
var import_budget16 = require("./terraform-budget.js");

// src/formats/terraform/expand.ts
var ONE = {
  instances: [{ key: void 0, names: void 0, possible: false }],
  keys: void 0
};
var MOST_INSTANCES = 1e4;
function expand(declaration, scope) {
  const count = attributeNamed(contentsOf(declaration), "count");
  if (count)
    return byCount(
      evaluateAlone(count.attribute.expression, {
        ...scope,
        source: count.source
      })
    );
  const forEach = attributeNamed(contentsOf(declaration), "for_each");
  if (forEach)
    return byForEach(
      evaluateAlone(forEach.attribute.expression, {
        ...scope,
        source: forEach.source
      })
    );
  return ONE;
}
function byCount(value) {
  const { trail } = value;
  const counts = optionsOf(value).map(
    (option) => option.kind === "unknown" ? void 0 : toNumber(option)
  );
  const known5 = counts.filter((count) => count !== void 0);
  const name = (index) => ({
    name: "count",
    value: {
      kind: "map",
      of: "object",
      entries: /* @__PURE__ */ new Map([["index", index]]),
      trail: index.trail
    },
    outer: void 0
  });
  if (known5.length === 0) {
    const why = value.kind === "unknown" ? value.why : "count is no number";
    const index = unknownValue(why, trail);
    return {
      instances: [{ key: void 0, names: name(index), possible: true }],
      keys: "unknown"
    };
  }
  const [least, most] = [
    Math.min(...known5),
    Math.min(Math.max(...known5), MOST_INSTANCES)
  ];
  const instances = [];
  for (let at = 0; at < most; at++) {
    const index = { kind: "number", value: at, trail };
    const possible = at >= least || known5.length < counts.length;
    instances.push({ key: at, names: name(index), possible });
  }
  return { instances, keys: instances.map(({ key }) => key) };
}
function byForEach(value) {
  const options = optionsOf(value);
  const instances = /* @__PURE__ */ new Map();
  const unnamed = [];
  const counts = /* @__PURE__ */ new Map();
  for (const option of options) {
    const iterations = option.kind === "null" ? [] : iterationsOf(option);
    const known5 = Array.isArray(iterations) ? iterations : [
      {
        key: unknownValue(iterations.why, iterations.trail),
        value: unknownValue(iterations.why, iterations.trail)
      }
    ];
    for (const iteration of known5.slice(0, MOST_INSTANCES)) {
      const isList = option.kind === "list" && option.of !== "set";
      const step2 = isList ? { ...iteration, key: iteration.value } : iteration;
      const key = toText(step2.key);
      const names = {
        name: "each",
        value: iteratorOf(step2),
        outer: void 0
      };
      if (key === void 0) {
        unnamed.push({ key, names, possible: true });
        continue;
      }
      counts.set(key, (counts.get(key) ?? 0) + 1);
      instances.set(key, { key, names, possible: iteration.possible === true });
    }
  }
  const named = [...instances].map(
    ([key, each]) => counts.get(key) < options.length ? { ...each, possible: true } : each
  );
  return {
    instances: [...named, ...unnamed],
    keys: unnamed.length > 0 ? "unknown" : [...instances.keys()]
  };
}
var positions = /* @__PURE__ */ new WeakMap();
function positionOf(key, expansion) {
  const known5 = positions.get(expansion) ?? new Map(expansion.instances.map((each, at) => [each.key, at]));
  positions.set(expansion, known5);
  return known5.get(key);
}

// src/formats/terraform/children.ts
var meta = /* @__PURE__ */ new Set([
  "source",
  "version",
  "count",
  "for_each",
  "providers",
  "depends_on"
]);
function openChildren(call, parent) {
  const name = call.block.labels[0].value;
  const found = parent.root.findModule(call, parent);
  if ("why" in found) return found;
  const expansion = parent.expansionOf(call);
  const instances = expansion.instances.map((each) => {
    const address = addressIn(parent, `module.${name}`, each.key);
    const scope = parent.scopeOf(call, each.names);
    const given = /* @__PURE__ */ new Map();
    const contents2 = contentsOf(call);
    for (const attribute of contents2.attributes)
      if (!meta.has(attribute.name))
        given.set(attribute.name, {
          note: `the argument "${attribute.name}" of module "${name}"`,
          evaluate: () => evaluateAlone(attribute.expression, {
            ...scope,
            source: sourceOf(contents2, attribute)
          })
        });
    return openInstance(found, parent.root, given, {
      ...{ address, path: [...parent.path, name] },
      callers: [...parent.callers, parent.definition],
      possible: parent.possible || each.possible
    });
  });
  return { expansion, instances };
}
function referableCall(call, name, parent) {
  const children = parent.childrenOf(call);
  const trail = headerOf(call);
  if ("why" in children) {
    const value = identified(
      unknownValue(children.why, trail),
      addressIn(parent, `module.${name}`, void 0)
    );
    return {
      keys: void 0,
      attribute: (_, output2) => partOf(value, `.${output2}`),
      whole: () => value
    };
  }
  const { expansion, instances } = children;
  const at = (key) => instances[positionOf(key, expansion) ?? -1];
  return {
    keys: expansion.keys,
    attribute: (key, output2) => at(key)?.output(output2) ?? invalid2(`module.${name} has no output "${output2}"`, trail),
    whole: (key) => {
      const child = at(key);
      const entries = /* @__PURE__ */ new Map();
      for (const output2 of child?.definition.outputs.keys() ?? []) {
        const value = child.output(output2);
        if (value) entries.set(output2, value);
      }
      return { kind: "map", of: "object", entries, trail };
    }
  };
}

// src/formats/terraform/memory.ts
function memory() {
  const known5 = /* @__PURE__ */ new Map();
  return (key, make) => {
    const found = known5.get(key);
    if (found !== void 0 && found !== "busy") return found;
    if (found === "busy") return CYCLE(key);
    known5.set(key, "busy");
    let value;
    try {
      value = make();
      known5.set(key, value);
      return value;
    } finally {
      if (!value) known5.delete(key);
    }
  };
}
var NOWHERE = { source: { file: "", text: "" }, start: 0, end: 0 };
var CYCLE = (key) => invalid2(`${key} refers to itself`, NOWHERE);

// src/formats/terraform/referable-resource.ts
var import_budget15 = require("./terraform-budget.js");

// src/formats/terraform/sinks/rendered.ts
function renderedOf(address, attribute, argument, scope, trail) {
  if (/^(?:data\.)?aws_ecr(?:public)?_repository\./.test(address))
    return /^repository_ur[li]$/.test(attribute) ? repositoryAddress(
      argument("name") ?? argument("repository_name"),
      trail
    ) : void 0;
  if (attribute !== "rendered") return void 0;
  if (/^data\.template_file\./.test(address))
    return renderFile(argument, scope);
  return /^data\.(?:template_)?cloudinit_config\./.test(address) ? partsOf2(argument, trail) : void 0;
}
function renderFile(argument, scope) {
  const template2 = argument("template");
  if (template2?.kind !== "string") return template2;
  const { text, trail } = template2;
  const isFile = text !== void 0 && text.source.text === template2.value;
  const source = isFile ? text.source : openSource("", template2.value);
  const parsed2 = parseTemplateText(source);
  if (parsed2.problems.length > 0) return void 0;
  const vars = argument("vars");
  const entries = vars?.kind === "map" ? [...vars.entries] : [];
  const names = entries.reduce(
    (outer, [name, value2]) => withName(outer, name, value2),
    { ...scope, source, names: void 0 }
  );
  const value = evaluateTemplate(parsed2.template, names);
  return isFile ? { ...value, trail } : standingAt(value, trail);
}
function partsOf2(argument, trail) {
  const parts = argument("part");
  const items = (parts?.kind === "list" ? parts.items : []).flatMap(
    (part) => part.kind === "map" ? part.entries.get("content") ?? [] : []
  );
  return {
    ...{ kind: "unknown", trail },
    why: "the message is put together when Terraform runs",
    encoded: { by: "mime", value: { kind: "list", of: "tuple", items, trail } }
  };
}
function repositoryAddress(name, trail) {
  if (name?.kind !== "string") return void 0;
  const { source, start, end } = trail;
  const why = "the registry is known only when Terraform runs";
  const pieces = [
    { text: UNKNOWN, start, end, why },
    { text: `/${name.value}`, start, end, origin: [] }
  ];
  const text = textFrom(source, pieces, start, end);
  return { kind: "unknown", why, text, trail };
}

// src/formats/terraform/referable-resource.ts
function referableResource(declaration, address, module3, remember) {
  const expansion = module3.expansionOf(declaration);
  const trail = headerOf(declaration);
  const scopeAt = (key) => {
    const at = positionOf(key, expansion);
    return module3.scopeOf(
      declaration,
      at === void 0 ? void 0 : expansion.instances[at].names
    );
  };
  const within2 = (make) => (0, import_budget15.followed)(make, () => trail, module3.root.budget);
  const others2 = `${address} is known only when Terraform runs`;
  return {
    keys: expansion.keys,
    attribute: (key, name) => remember(`${address}[${key}].${name}`, () => {
      const asked = address.startsWith("terraform_data.") && name === "output" ? "input" : name;
      const scope = scopeAt(key);
      const argument = (name2) => namedIn(contentsOf(declaration), name2, scope);
      return identified(
        within2(
          () => argument(asked) ?? renderedOf(address, asked, argument, scope, trail) ?? unknownValue(
            `${address}.${name} is known only when Terraform runs`,
            trail
          )
        ),
        `${addressIn(module3, address, key)}.${name}`
      );
    }),
    whole: (key) => remember(
      `${address}[${key}]`,
      () => within2(() => ({
        ...objectOf(contentsOf(declaration), trail, scopeAt(key)),
        others: others2
      }))
    )
  };
}

// src/formats/terraform/instance.ts
function openInstance(definition, root, given, place) {
  const remember = memory();
  const scope = {
    paths: {
      get module() {
        return root.pathOf(definition.folder);
      },
      root: "."
    },
    files: root.files,
    complain: root.complain,
    ...root.budget && { budget: root.budget },
    variable: (name) => {
      const declaration = definition.variables.get(name);
      return declaration && remember(
        `var.${name}`,
        () => identified(
          (0, import_budget16.followed)(
            () => variableValue(name, declaration, given.get(name)),
            () => headerOf(declaration),
            root.budget
          ),
          addressIn(place, `var.${name}`, void 0)
        )
      );
    },
    local: (name) => {
      const local = definition.locals.get(name);
      return local && remember(
        `local.${name}`,
        () => noted(evaluatePlaced(local, void 0), `the local value "${name}"`)
      );
    },
    call: (name) => {
      const call = definition.calls.get(name);
      return call && referableCall(call, name, instance);
    },
    resource: (mode, type, name) => {
      const key = `${mode === "data" ? "data." : ""}${type}.${name}`;
      const declaration = definition.byName.get(key);
      return declaration && referableResource(declaration, key, instance, remember);
    }
  };
  const evaluatePlaced = ({ source, attribute }, names) => evaluateAlone(attribute.expression, { source, module: scope, names });
  const expansions = /* @__PURE__ */ new Map();
  const children = /* @__PURE__ */ new Map();
  const instance = {
    ...{ definition, root, ...place },
    output: (name) => {
      const declaration = definition.outputs.get(name);
      const value = declaration && attributeNamed(contentsOf(declaration), "value");
      if (!declaration || !value) return void 0;
      return remember(
        `output.${name}`,
        () => markSensitive(
          declaration,
          noted(evaluatePlaced(value, void 0), `the output "${name}"`)
        )
      );
    },
    expansionOf: (declaration) => {
      const known5 = expansions.get(declaration);
      if (known5) return known5;
      expansions.set(declaration, { instances: [], keys: "unknown" });
      let made;
      try {
        made = expand(declaration, {
          source: declaration.source,
          module: scope,
          names: void 0
        });
        expansions.set(declaration, made);
        return made;
      } finally {
        if (!made) expansions.delete(declaration);
      }
    },
    childrenOf: (call) => {
      const known5 = children.get(call) ?? openChildren(call, instance);
      children.set(call, known5);
      return known5;
    },
    scopeOf: (declaration, names) => ({
      source: declaration.source,
      module: scope,
      names
    })
  };
  return instance;
}
function addressIn({ address }, name, key) {
  return `${address && `${address}.`}${name}${printKey(key)}`;
}

// src/formats/terraform/modules-by-input.ts
function openModuleRow(known5) {
  const expression = new RegExp(known5.module, "i");
  return {
    fits: (source) => expression.test(source),
    row: { ...known5, types: [] },
    known: known5
  };
}
function instancesByInput(call, module3, find) {
  const source = argumentOf(call, "source", module3, void 0);
  const found = source?.kind === "string" ? find(source.value) : void 0;
  if (!found) return void 0;
  const instances = module3.expansionOf(call).instances.flatMap((each) => {
    const view = callView(call, each, module3, found.known);
    const isOn = switchOf(found.known, view);
    if (isOn === false) return [];
    const possible = module3.possible || each.possible || isOn === void 0;
    return [{ view, possible }];
  });
  return { row: found.row, instances };
}
function switchOf({ switch: name }, { get }) {
  const value = name === void 0 ? void 0 : get(name);
  if (!value) return true;
  const text = value.kind === "unknown" ? void 0 : wordOf3(value);
  return text === void 0 ? void 0 : text !== "false";
}
function wordOf3(value) {
  return value.kind === "bool" || value.kind === "string" ? String(value.value) : void 0;
}
function callView(call, instance, module3, { inputs = {}, runs = "module" }) {
  const header = headerOf(call);
  const written2 = remembered2(
    (name) => argumentOf(call, name, module3, instance)
  );
  const given = {
    get: written2,
    header,
    run: (name, args, at) => (0, import_budget17.followed)(
      () => (0, import_loaded2.callFunction)(name, args, { at, files: module3.root.files }),
      () => at,
      module3.root.budget
    )
  };
  return {
    ...{ format: "terraform", type: runs, header },
    address: addressIn(
      module3,
      `module.${call.block.labels[0].value}`,
      instance.key
    ),
    get: remembered2(
      (name) => Object.hasOwn(inputs, name) ? inputs[name](given) : written2(name)
    )
  };
}
function remembered2(get) {
  const known5 = /* @__PURE__ */ new Map();
  return (name) => {
    if (!known5.has(name)) known5.set(name, get(name));
    return known5.get(name);
  };
}
function argumentOf(call, name, module3, instance) {
  const scope = module3.scopeOf(call, instance?.names);
  const value = namedIn(contentsOf(call), name, scope);
  return value?.kind === "null" ? void 0 : value;
}

// src/formats/terraform/rows/providers.ts
var providers = {
  aci: () => Promise.resolve().then(() => __toESM(require("./rows/aci.js"), 1)),
  alicloud: () => Promise.resolve().then(() => __toESM(require("./rows/alicloud.js"), 1)),
  aws: () => Promise.resolve().then(() => __toESM(require("./rows/aws.js"), 1)),
  awscc: () => Promise.resolve().then(() => __toESM(require("./rows/awscc.js"), 1)),
  azapi: () => Promise.resolve().then(() => __toESM(require("./rows/azapi.js"), 1)),
  azurerm: () => Promise.resolve().then(() => __toESM(require("./rows/azurerm.js"), 1)),
  bigip: () => Promise.resolve().then(() => __toESM(require("./rows/bigip.js"), 1)),
  checkpoint: () => Promise.resolve().then(() => __toESM(require("./rows/checkpoint.js"), 1)),
  citrixadc: () => Promise.resolve().then(() => __toESM(require("./rows/citrixadc.js"), 1)),
  civo: () => Promise.resolve().then(() => __toESM(require("./rows/civo.js"), 1)),
  cloudflare: () => Promise.resolve().then(() => __toESM(require("./rows/cloudflare.js"), 1)),
  cloudscale: () => Promise.resolve().then(() => __toESM(require("./rows/ncloud.js"), 1)),
  cloudstack: () => Promise.resolve().then(() => __toESM(require("./rows/cloudstack.js"), 1)),
  digitalocean: () => Promise.resolve().then(() => __toESM(require("./rows/digitalocean.js"), 1)),
  docker: () => Promise.resolve().then(() => __toESM(require("./rows/docker.js"), 1)),
  equinix: () => Promise.resolve().then(() => __toESM(require("./rows/equinix.js"), 1)),
  exoscale: () => Promise.resolve().then(() => __toESM(require("./rows/exoscale.js"), 1)),
  fly: () => Promise.resolve().then(() => __toESM(require("./rows/fly.js"), 1)),
  fortios: () => Promise.resolve().then(() => __toESM(require("./rows/fortios.js"), 1)),
  google: () => Promise.resolve().then(() => __toESM(require("./rows/google.js"), 1)),
  gridscale: () => Promise.resolve().then(() => __toESM(require("./rows/gridscale.js"), 1)),
  hcloud: () => Promise.resolve().then(() => __toESM(require("./rows/hcloud.js"), 1)),
  helm: () => Promise.resolve().then(() => __toESM(require("./rows/helm.js"), 1)),
  huaweicloud: () => Promise.resolve().then(() => __toESM(require("./rows/huaweicloud.js"), 1)),
  ibm: () => Promise.resolve().then(() => __toESM(require("./rows/ibm.js"), 1)),
  incus: () => Promise.resolve().then(() => __toESM(require("./rows/lxd.js"), 1)),
  ionoscloud: () => Promise.resolve().then(() => __toESM(require("./rows/ionoscloud.js"), 1)),
  iosxe: () => Promise.resolve().then(() => __toESM(require("./rows/iosxe.js"), 1)),
  junos: () => Promise.resolve().then(() => __toESM(require("./rows/junos.js"), 1)),
  kubectl: () => Promise.resolve().then(() => __toESM(require("./rows/kubernetes.js"), 1)),
  kubernetes: () => Promise.resolve().then(() => __toESM(require("./rows/kubernetes.js"), 1)),
  linode: () => Promise.resolve().then(() => __toESM(require("./rows/linode.js"), 1)),
  lxd: () => Promise.resolve().then(() => __toESM(require("./rows/lxd.js"), 1)),
  ncloud: () => Promise.resolve().then(() => __toESM(require("./rows/ncloud.js"), 1)),
  nifcloud: () => Promise.resolve().then(() => __toESM(require("./rows/nifcloud.js"), 1)),
  nomad: () => Promise.resolve().then(() => __toESM(require("./rows/nomad.js"), 1)),
  nsxt: () => Promise.resolve().then(() => __toESM(require("./rows/nsxt.js"), 1)),
  nutanix: () => Promise.resolve().then(() => __toESM(require("./rows/nutanix.js"), 1)),
  nxos: () => Promise.resolve().then(() => __toESM(require("./rows/nxos.js"), 1)),
  oci: () => Promise.resolve().then(() => __toESM(require("./rows/oci.js"), 1)),
  openstack: () => Promise.resolve().then(() => __toESM(require("./rows/openstack.js"), 1)),
  opentelekomcloud: () => Promise.resolve().then(() => __toESM(require("./rows/openstack.js"), 1)),
  opnsense: () => Promise.resolve().then(() => __toESM(require("./rows/opnsense.js"), 1)),
  outscale: () => Promise.resolve().then(() => __toESM(require("./rows/outscale.js"), 1)),
  ovh: () => Promise.resolve().then(() => __toESM(require("./rows/ovh.js"), 1)),
  panos: () => Promise.resolve().then(() => __toESM(require("./rows/panos.js"), 1)),
  proxmox: () => Promise.resolve().then(() => __toESM(require("./rows/proxmox.js"), 1)),
  routeros: () => Promise.resolve().then(() => __toESM(require("./rows/routeros.js"), 1)),
  sakuracloud: () => Promise.resolve().then(() => __toESM(require("./rows/sakuracloud.js"), 1)),
  scaleway: () => Promise.resolve().then(() => __toESM(require("./rows/scaleway.js"), 1)),
  stackit: () => Promise.resolve().then(() => __toESM(require("./rows/stackit.js"), 1)),
  tencentcloud: () => Promise.resolve().then(() => __toESM(require("./rows/tencentcloud.js"), 1)),
  unifi: () => Promise.resolve().then(() => __toESM(require("./rows/unifi.js"), 1)),
  upcloud: () => Promise.resolve().then(() => __toESM(require("./rows/upcloud.js"), 1)),
  vcd: () => Promise.resolve().then(() => __toESM(require("./rows/vcd.js"), 1)),
  volcengine: () => Promise.resolve().then(() => __toESM(require("./rows/volcengine.js"), 1)),
  vultr: () => Promise.resolve().then(() => __toESM(require("./rows/vultr.js"), 1)),
  yandex: () => Promise.resolve().then(() => __toESM(require("./rows/yandex.js"), 1))
};
var loaded = /* @__PURE__ */ new Map();
function loadRows(type) {
  const provider = type.split("_", 1)[0];
  let rows = loaded.get(provider);
  if (!rows) loaded.set(provider, rows = read(provider));
  return rows;
}
async function read(provider) {
  if (!Object.hasOwn(providers, provider)) return /* @__PURE__ */ new Map();
  const { rows } = await providers[provider]();
  return new Map(rows.flatMap((row) => row.types.map((type) => [type, row])));
}

// src/formats/terraform/sinks/container-sinks.ts
var hookNames = ["post_start", "pre_stop"];
var probeNames = ["liveness_probe", "readiness_probe", "startup_probe"];
var hooks = [
  ...hookNames.map((name) => `lifecycle[*].${name}[*].exec[*]`),
  ...probeNames.map((name) => `${name}[*].exec[*]`)
];
function podAt(spec) {
  const prefix = spec === "" ? "" : `${spec}.`;
  return {
    at: [`${prefix}container[*]`, `${prefix}init_container[*]`],
    image: ["image"],
    process: ["command", "args"],
    hooks,
    reaches: [{ is: "node", when: [{ path: "^.host_network", in: ["true"] }] }]
  };
}
var template = "spec[*].template[*].spec[*]";
var containerSinks = [
  {
    types: ["aws_ecs_task_definition"],
    reach: "network",
    containers: [
      {
        at: ["container_definitions!json[*]"],
        image: ["image"],
        process: ["entryPoint[*]", "command[*]"],
        hooks: ["healthCheck"]
      }
    ]
  },
  {
    types: ["module.ecs"],
    reach: "network",
    containers: [
      {
        at: ["container_definitions.*", "services.*.container_definitions.*"],
        image: ["image"],
        process: ["entrypoint[*]", "entryPoint[*]", "command[*]"]
      }
    ]
  },
  {
    types: ["module.ecs-container-definition"],
    reach: "network",
    containers: [
      { image: ["container_image"], process: ["entrypoint[*]", "command[*]"] }
    ]
  },
  {
    types: ["aws_batch_job_definition"],
    reach: "network",
    containers: [
      {
        at: [
          "container_properties!json",
          "node_properties!json.nodeRangeProperties[*].container",
          "eks_properties[*].pod_properties[*].containers[*]"
        ],
        image: ["image"],
        process: ["command[*]", "args[*]"]
      }
    ]
  },
  {
    types: ["aws_apprunner_service"],
    reach: "internet",
    containers: [
      {
        at: ["source_configuration[*].image_repository[*]"],
        image: ["image_identifier"],
        lines: ["image_configuration[*].start_command"]
      },
      {
        at: [
          "source_configuration[*].code_repository[*].code_configuration[*].code_configuration_values[*]"
        ],
        scripts: ["build_command", "start_command"]
      }
    ]
  },
  {
    types: ["aws_lightsail_container_service_deployment_version"],
    reach: "network",
    containers: [
      { at: ["container[*]"], image: ["image"], process: ["command[*]"] }
    ]
  },
  {
    types: ["aws_lambda_function"],
    reach: "network",
    containers: [
      {
        image: ["image_uri"],
        process: ["image_config[*].entry_point", "image_config[*].command"]
      }
    ]
  },
  {
    types: ["aws_codebuild_project"],
    reach: "network",
    containers: [{ image: ["environment[*].image"] }]
  },
  {
    types: ["aws_sagemaker_model"],
    reach: "network",
    containers: [
      { at: ["primary_container[*]", "container[*]"], image: ["image"] }
    ]
  },
  {
    types: ["google_workstations_workstation_config"],
    reach: "network",
    containers: [
      {
        at: ["container[*]"],
        image: ["image"],
        process: ["command[*]", "args[*]"]
      }
    ]
  },
  {
    types: ["google_cloudbuild_trigger"],
    reach: "network",
    containers: [
      { at: ["build[*].step[*]"], image: ["name"], scripts: ["script"] }
    ]
  },
  {
    types: ["azurerm_container_group"],
    reach: "network",
    containers: [
      {
        at: ["container[*]", "init_container[*]"],
        image: ["image"],
        process: ["commands[*]"],
        hooks: []
      },
      {
        at: [
          "container[*].liveness_probe[*]",
          "container[*].readiness_probe[*]"
        ],
        process: ["exec[*]"]
      }
    ]
  },
  {
    types: ["azurerm_container_app", "azurerm_container_app_job"],
    reach: "network",
    containers: [
      {
        at: ["template[*].container[*]", "template[*].init_container[*]"],
        image: ["image"],
        process: ["command[*]", "args[*]"]
      }
    ]
  },
  {
    types: [
      ...["azurerm_linux_web_app", "azurerm_linux_web_app_slot"],
      ...["azurerm_windows_web_app", "azurerm_windows_web_app_slot"]
    ],
    reach: "network",
    containers: [
      {
        image: [
          "site_config[*].application_stack[*].docker_image_name",
          "site_config[*].application_stack[*].docker_image"
        ],
        scripts: ["site_config[*].app_command_line"]
      }
    ]
  },
  {
    types: ["azurerm_linux_function_app", "azurerm_linux_function_app_slot"],
    reach: "network",
    containers: [
      {
        image: ["site_config[*].application_stack[*].docker[*].image_name"]
      }
    ]
  },
  {
    types: ["azurerm_spring_cloud_container_deployment"],
    reach: "network",
    containers: [{ image: ["image"], process: ["commands", "arguments"] }]
  },
  {
    types: ["azurerm_batch_pool"],
    reach: "network",
    containers: [
      {
        at: ["start_task[*]"],
        image: ["container[*].image_name"],
        scripts: ["command_line"]
      },
      { image: ["container_configuration[*].container_image_names"] }
    ]
  },
  {
    types: ["google_cloud_run_service"],
    reach: "network",
    containers: [
      {
        at: ["template[*].spec[*].containers[*]"],
        image: ["image"],
        process: ["command[*]", "args[*]"]
      }
    ]
  },
  {
    types: [
      "google_cloud_run_v2_service",
      "google_cloud_run_v2_job",
      "google_cloud_run_v2_worker_pool"
    ],
    reach: "network",
    containers: [
      {
        at: [
          "template[*].containers[*]",
          "template[*].template[*].containers[*]"
        ],
        image: ["image"],
        process: ["command[*]", "args[*]"]
      }
    ]
  },
  {
    types: ["google_app_engine_flexible_app_version"],
    reach: "network",
    containers: [
      {
        image: ["deployment[*].container[*].image"],
        scripts: ["entrypoint[*].shell"]
      }
    ]
  },
  {
    types: ["docker_image", "docker_registry_image"],
    reach: "network",
    containers: [{ image: ["name"] }]
  },
  {
    types: ["docker_container"],
    reach: "network",
    containers: [
      {
        image: ["image"],
        process: ["entrypoint", "command"],
        reaches: [
          { is: "node", when: [{ path: "network_mode", in: ["host"] }] }
        ]
      },
      { at: ["healthcheck[*]"], process: ["test[*]"] }
    ],
    files: [
      {
        at: ["upload[*]"],
        content: ["content", "content_base64"],
        source: "source",
        path: "file"
      }
    ]
  },
  {
    types: ["docker_service"],
    reach: "network",
    containers: [
      {
        at: ["task_spec[*].container_spec[*]"],
        image: ["image"],
        process: ["command[*]", "args[*]"]
      },
      {
        at: ["task_spec[*].container_spec[*].healthcheck[*]"],
        process: ["test[*]"]
      }
    ]
  },
  {
    types: ["kubernetes_pod", "kubernetes_pod_v1"],
    reach: "cluster",
    containers: [podAt("spec[*]")]
  },
  {
    types: [
      "kubernetes_deployment",
      "kubernetes_deployment_v1",
      "kubernetes_daemonset",
      "kubernetes_daemon_set_v1",
      "kubernetes_stateful_set",
      "kubernetes_stateful_set_v1",
      "kubernetes_replication_controller",
      "kubernetes_replication_controller_v1",
      "kubernetes_job",
      "kubernetes_job_v1"
    ],
    reach: "cluster",
    containers: [podAt(template)]
  },
  {
    types: ["kubernetes_cron_job", "kubernetes_cron_job_v1"],
    reach: "cluster",
    containers: [podAt(`spec[*].job_template[*].${template}`)]
  },
  {
    types: ["fly_machine"],
    reach: "network",
    containers: [{ image: ["image"], process: ["entrypoint", "cmd"] }]
  },
  {
    types: ["scaleway_container"],
    reach: "internet",
    containers: [
      {
        image: ["registry_image", "image"],
        process: ["command", "args"]
      }
    ]
  },
  {
    types: ["oci_container_instances_container_instance"],
    reach: "network",
    containers: [
      {
        at: ["containers[*]"],
        image: ["image_url"],
        process: ["command[*]", "arguments[*]"]
      }
    ]
  },
  {
    types: ["ibm_code_engine_app", "ibm_code_engine_job"],
    reach: "internet",
    containers: [
      {
        image: ["image_reference"],
        process: ["run_commands", "run_arguments"]
      }
    ]
  },
  {
    types: ["alicloud_eci_container_group"],
    reach: "network",
    containers: [
      {
        at: ["containers[*]", "init_containers[*]"],
        image: ["image"],
        process: ["commands[*]", "args[*]"]
      }
    ]
  },
  {
    types: ["digitalocean_app"],
    reach: "network",
    containers: [
      {
        at: ["service", "worker", "job", "static_site"].map(
          (kind) => `spec[*].${kind}[*]`
        ),
        image: ["image[*].repository"],
        scripts: ["build_command", "run_command"]
      }
    ]
  }
];

// src/formats/terraform/sinks/document-sinks.ts
function holding(as, ...paths) {
  return { documents: paths.map((path3) => ({ path: path3, as })) };
}
var documentSinks = [
  { types: ["aws_ssm_document"], ...holding("keyed", "content") },
  {
    types: ["aws_ssm_association"],
    scripts: ["parameters.commands", "parameters.Commands"]
  },
  {
    types: ["aws_ssm_maintenance_window_task"],
    special: ["task_invocation_parameters"]
  },
  { types: ["google_compute_project_metadata_item"], special: ["value"] },
  { types: ["aws_imagebuilder_component"], ...holding("keyed", "data") },
  {
    types: ["aws_imagebuilder_container_recipe"],
    ...holding("dockerfile", "dockerfile_template_data")
  },
  {
    types: ["aws_cloudformation_stack", "aws_cloudformation_stack_set"],
    ...holding("keyed", "template_body")
  },
  {
    types: ["aws_networkfirewall_rule_group"],
    ...holding(
      "suricata",
      "rules",
      "rule_group[*].rules_source[*].rules_string"
    )
  },
  {
    types: ["awscc_networkfirewall_rule_group"],
    ...holding("suricata", "rule_group.rules_source.rules_string")
  },
  {
    types: ["awscc_cloudformation_stack"],
    ...holding("keyed", "template_body")
  },
  {
    types: [
      "azurerm_resource_group_template_deployment",
      "azurerm_subscription_template_deployment",
      "azurerm_management_group_template_deployment",
      "azurerm_tenant_template_deployment"
    ],
    ...holding("keyed", "template_content")
  },
  {
    types: ["azurerm_template_deployment"],
    ...holding("keyed", "template_body")
  },
  {
    types: ["kubernetes_manifest"],
    reach: "cluster",
    ...holding("kubernetes", "manifest")
  },
  {
    types: ["kubectl_manifest"],
    reach: "cluster",
    ...holding("kubernetes", "yaml_body")
  },
  {
    types: ["k8s_manifest"],
    reach: "cluster",
    ...holding("kubernetes", "content")
  },
  {
    types: ["helm_release"],
    reach: "cluster",
    ...holding("helm-values", "values[*]"),
    special: ["set", "set_sensitive"]
  },
  {
    types: ["nomad_job"],
    reach: "network",
    ...holding("nomad", "jobspec")
  },
  {
    types: ["aws_s3_object", "aws_s3_bucket_object"],
    files: [
      { content: ["content", "content_base64"], source: "source", path: "key" }
    ]
  },
  {
    types: ["google_storage_bucket_object"],
    files: [{ content: ["content"], source: "source", path: "name" }]
  },
  {
    types: ["local_file", "local_sensitive_file"],
    files: [
      {
        content: ["content", "sensitive_content", "content_base64"],
        source: "source",
        path: "filename"
      }
    ]
  }
];

// src/formats/terraform/sinks/machine-sinks.ts
var userData = ["user_data", "user_data_base64"];
var machineSinks = [
  {
    types: ["aws_instance", "aws_spot_instance_request"],
    machine: userData
  },
  { types: ["aws_launch_configuration"], machine: userData },
  {
    types: ["aws_launch_template", "aws_lightsail_instance"],
    machine: ["user_data"]
  },
  {
    types: ["aws_spot_fleet_request"],
    machine: ["launch_specification[*].user_data"]
  },
  { types: ["aws_imagebuilder_image_recipe"], machine: ["user_data_base64"] },
  {
    types: ["awscc_ec2_instance"],
    machine: ["user_data"]
  },
  {
    types: ["awscc_ec2_launch_template"],
    machine: ["launch_template_data.user_data"]
  },
  {
    types: ["aws_sagemaker_notebook_instance_lifecycle_configuration"],
    machine: ["on_create", "on_start"]
  },
  {
    types: ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine"],
    machine: ["custom_data", "user_data"]
  },
  {
    types: [
      "azurerm_linux_virtual_machine_scale_set",
      "azurerm_windows_virtual_machine_scale_set"
    ],
    machine: ["custom_data", "user_data"],
    documents: [
      { path: "extension[*].settings", as: "keyed" },
      { path: "extension[*].protected_settings", as: "keyed" }
    ]
  },
  {
    types: [
      "azurerm_virtual_machine",
      "azurerm_virtual_machine_scale_set",
      "azurerm_orchestrated_virtual_machine_scale_set"
    ],
    machine: [
      "user_data_base64",
      "os_profile[*].custom_data",
      "os_profile[*].linux_configuration[*].custom_data"
    ],
    documents: [
      { path: "extension[*].settings", as: "keyed" },
      { path: "extension[*].protected_settings", as: "keyed" }
    ]
  },
  {
    types: [
      "azurerm_virtual_machine_extension",
      "azurerm_virtual_machine_scale_set_extension"
    ],
    documents: [
      { path: "settings", as: "keyed" },
      { path: "protected_settings", as: "keyed" }
    ]
  },
  {
    types: ["azurerm_virtual_machine_run_command"],
    machine: ["source[*].script"]
  },
  {
    types: [
      "azurerm_resource_deployment_script_azure_cli",
      "azurerm_resource_deployment_script_azure_power_shell"
    ],
    scripts: ["script_content"]
  },
  { types: ["azurerm_automation_runbook"], scripts: ["content"] },
  {
    types: [
      "google_compute_instance",
      "google_compute_instance_template",
      "google_compute_region_instance_template",
      "google_compute_instance_from_template",
      "google_compute_instance_from_machine_image"
    ],
    machine: ["metadata_startup_script"],
    metadata: ["metadata"]
  },
  { types: ["google_compute_project_metadata"], metadata: ["metadata"] },
  {
    types: ["google_os_config_os_policy_assignment"],
    scripts: [
      "os_policies[*].resource_groups[*].resources[*].exec[*].enforce[*].script",
      "os_policies[*].resource_groups[*].resources[*].exec[*].validate[*].script"
    ],
    packages: ["apt", "yum", "zypper", "googet"].map(
      (manager) => `os_policies[*].resource_groups[*].resources[*].pkg[*].${manager}[*].name`
    )
  },
  {
    types: [
      "digitalocean_droplet",
      "hcloud_server",
      "vultr_instance",
      "vultr_bare_metal_server",
      "openstack_compute_instance_v2",
      "opentelekomcloud_compute_instance_v2",
      "opentelekomcloud_ecs_instance_v1",
      "alicloud_instance",
      "alicloud_ecs_launch_template",
      "alicloud_launch_template",
      "alicloud_ess_scaling_configuration",
      "tencentcloud_as_scaling_config",
      "huaweicloud_compute_instance",
      "huaweicloud_as_configuration",
      "ibm_is_instance",
      "ibm_is_instance_template",
      "exoscale_compute",
      "exoscale_compute_instance",
      "exoscale_instance_pool",
      "upcloud_server",
      "ovh_cloud_project_instance",
      "outscale_vm",
      "stackit_server",
      "libvirt_cloudinit_disk",
      "volcengine_ecs_instance",
      "volcengine_ecs_launch_template",
      "nifcloud_instance",
      "cloudstack_instance",
      "equinix_metal_device",
      "packet_device",
      "gridscale_server",
      "brightbox_server",
      "cloudscale_server"
    ],
    machine: ["user_data", "user_data_base64"]
  },
  {
    types: ["tencentcloud_instance", "tencentcloud_launch_template"],
    machine: ["user_data", "user_data_raw"]
  },
  { types: ["linode_instance"], machine: ["metadata[*].user_data"] },
  {
    types: ["linode_stackscript", "vultr_startup_script", "civo_instance"],
    machine: ["script"]
  },
  { types: ["alicloud_ecs_command"], machine: ["command_content"] },
  { types: ["scaleway_instance_server"], metadata: ["user_data"] },
  {
    types: ["yandex_compute_instance"],
    metadata: ["metadata"]
  },
  {
    types: ["yandex_compute_instance_group"],
    metadata: ["instance_template[*].metadata"]
  },
  {
    types: ["oci_core_instance"],
    metadata: ["metadata", "extended_metadata"]
  },
  {
    types: ["oci_core_instance_configuration"],
    metadata: ["instance_details[*].launch_details[*].metadata"]
  },
  {
    types: [
      "ionoscloud_server",
      "ionoscloud_cube_server",
      "ionoscloud_vcpu_server"
    ],
    machine: ["volume[*].user_data"]
  },
  {
    types: ["nutanix_virtual_machine"],
    machine: [
      "guest_customization_cloud_init_user_data",
      "guest_customization_cloud_init[*].user_data"
    ]
  },
  {
    types: ["proxmox_virtual_environment_file"],
    machine: ["source_raw[*].data"]
  },
  {
    types: ["ncloud_init_script", "sakuracloud_note"],
    machine: ["content"]
  },
  {
    types: [
      "lxd_instance",
      "lxd_container",
      "lxd_profile",
      "incus_instance",
      "incus_profile"
    ],
    metadata: ["config"]
  },
  {
    types: ["vsphere_virtual_machine"],
    metadata: ["extra_config", "vapp[*].properties"]
  }
];

// src/formats/terraform/sinks/table.ts
var sinks = new Map(
  [...machineSinks, ...containerSinks, ...documentSinks].flatMap(
    (sink) => sink.types.map((type) => [type, sink])
  )
);
function sinkOf(type) {
  return sinks.get(type);
}
function mayHoldSinks(type, written2) {
  if (written2.includes("provisioner")) return true;
  const sink = sinks.get(type);
  return !!sink && firstWords(sink).some((word) => written2.includes(word));
}
var known3 = /* @__PURE__ */ new WeakMap();
function firstWords(sink) {
  const found = known3.get(sink);
  if (found) return found;
  const { machine, metadata, scripts, packages, containers, files } = sink;
  const paths = [
    ...[machine, metadata, scripts, packages].flatMap((each) => each ?? []),
    ...(containers ?? []).flatMap(
      ({ at, image, process, hooks: hooks2, lines, scripts: scripts2 }) => at ?? [image, process, hooks2, lines, scripts2].flatMap((each) => each ?? [])
    ),
    ...(files ?? []).flatMap(
      ({ at, content, source }) => at ?? [...content ?? [], source ?? ""]
    ),
    ...(sink.documents ?? []).map(({ path: path3 }) => path3),
    ...sink.special ?? []
  ];
  const words2 = [...new Set(paths.map((path3) => /^\w*/.exec(path3)[0]))].filter(
    (word) => word !== ""
  );
  known3.set(sink, words2);
  return words2;
}

// src/formats/terraform/sinks/sinks.ts
async function openSinks(definitions, plannedTypes, own = /* @__PURE__ */ new Map()) {
  const hasType = (type) => own.has(type) || sinkOf(type) !== void 0;
  const has = (declaration) => own.has(typeOf2(declaration)) || hasAny(declaration);
  const isAsked = definitions.some(({ resources }) => resources.some(has)) || definitions.some(({ calls }) => [...calls.values()].some(mayRun)) || [...plannedTypes].some(hasType);
  if (!isAsked) return NONE;
  const { sinkExposures } = await Promise.resolve().then(() => __toESM(require("./terraform-sinks.js"), 1));
  return {
    ...{ has, hasType },
    exposuresOf: (resource2, files) => sinkExposures(resource2, files, own.get(resource2.type))
  };
}
function mayRun(call) {
  return textsOf(call).some((text) => text.includes("container"));
}
function typeOf2({ block: block2 }) {
  return block2.labels[0].value;
}
var answers = /* @__PURE__ */ new WeakMap();
function hasAny(declaration) {
  const known5 = answers.get(declaration);
  if (known5 !== void 0) return known5;
  const type = typeOf2(declaration);
  const answer3 = textsOf(declaration).some((text) => mayHoldSinks(type, text));
  answers.set(declaration, answer3);
  return answer3;
}
function textsOf({ source, block: block2, merged }) {
  const parts = [...merged?.from ?? []];
  return [
    source.text.slice(block2.start, block2.end),
    ...parts.map(([{ start, end }, { text }]) => text.slice(start, end))
  ];
}
var NONE = {
  has: () => false,
  hasType: () => false,
  exposuresOf: () => []
};

// src/formats/terraform/catalogue.ts
async function catalogueFor(world, library, plans, own = []) {
  const definitions = everyModule(world, library);
  const types2 = /* @__PURE__ */ new Map();
  for (const provider of new Set(
    [...typesIn(definitions, plans)].map(firstWord)
  ))
    for (const [type, row] of await loadRows(provider)) types2.set(type, row);
  for (const row of own.flatMap((each) => "types" in each ? [each] : []))
    for (const type of row.types) types2.set(type, row);
  const modules = await modulesFor(definitions, own);
  const planned = plans.flatMap(
    ({ resources }) => resources.map(({ type }) => type)
  );
  const documents = new Map(own.flatMap(documentsOf));
  const sinks2 = await openSinks(definitions, planned, documents);
  return {
    get: (type) => types2.get(type),
    has: (type) => types2.has(type),
    sinks: sinks2,
    module: (source) => modules.find((each) => each.fits(source))
  };
}
function documentsOf(row) {
  if (!("types" in row)) return [];
  const { types: types2, document } = row;
  return document ? types2.map((type) => [type, document]) : [];
}
function typesIn(definitions, plans) {
  const types2 = /* @__PURE__ */ new Set();
  for (const { resources } of definitions)
    for (const { block: block2 } of resources) types2.add(block2.labels[0].value);
  for (const { resources } of plans)
    for (const { type } of resources) types2.add(type);
  return types2;
}
function firstWord(type) {
  return type.split("_", 1)[0];
}
async function modulesFor(definitions, own) {
  const isAsked = definitions.some(
    (definition) => calledFolders(definition).includes(void 0)
  );
  if (!isAsked) return [];
  const { moduleRows } = await Promise.resolve().then(() => __toESM(require("./terraform-modules.js"), 1));
  const ownModules = own.flatMap((each) => "module" in each ? [each] : []);
  return [...ownModules, ...moduleRows].map(openModuleRow);
}

// src/formats/terraform/run.ts
var import_loaded4 = require("./terraform-loaded.js");

// src/formats/terraform/variable-files.ts
function readVariableFile(source) {
  return source.file.endsWith(".json") ? readJsonFile(source) : readNativeFile(source);
}
function readNativeFile(source) {
  const { body: body2, problems } = parseHcl(source);
  const values = /* @__PURE__ */ new Map();
  for (const { name, expression, start, end } of body2.attributes)
    values.set(name, { expression, source, start, end });
  const blocks = body2.blocks.map(
    ({ type, start, headerEnd }) => complaint(
      source,
      { start, end: headerEnd },
      `a variable file holds no blocks. Write ${type} = \u2026 for the variable "${type}"`
    )
  );
  return { values, problems: [...problems, ...blocks] };
}
function readJsonFile(source) {
  const { value: root, problems } = parseJson(source);
  const values = /* @__PURE__ */ new Map();
  for (const { key, value } of root ? entriesOf3(source, root, problems) : []) {
    if (key.value === "//") continue;
    const expression = expressionOf({ source, problems }, value, "literal");
    const [start, end] = [key.start, value.end];
    values.set(key.value, { expression, source, start, end });
  }
  return { values, problems };
}
function entriesOf3(source, root, problems) {
  const nodes = root.kind === "array" ? root.items : [root];
  return nodes.flatMap((node) => {
    if (node.kind === "object") return node.entries;
    const message = "expected an object with a value for each variable";
    problems.push(complaint(source, node, message));
    return [];
  });
}
function complaint(source, { start, end }, message) {
  return { span: spanOf(source, start, end), severity: "warning", message };
}
function readVariableArgument(name, text, file = `--var ${name}`) {
  const source = { file, text };
  const [start, end] = [0, text.length];
  const part = { kind: "text", text, start, end };
  let parsed2;
  return {
    source,
    start,
    end,
    raw: {
      kind: "template",
      form: "quoted",
      start,
      end,
      parts: text === "" ? [] : [part]
    },
    parsed: () => parsed2 ??= parseExpressionText(source)
  };
}

// src/formats/terraform/given.ts
function openValueFiles(world, taken) {
  const known5 = /* @__PURE__ */ new Map();
  const files = {
    problems: [],
    sources: /* @__PURE__ */ new Map(),
    read: (file) => {
      const found = known5.get(file) ?? readValues(file);
      known5.set(file, found);
      return found;
    }
  };
  const readValues = (file) => {
    const source = taken.get(file) ?? open2(file);
    if (!source) return /* @__PURE__ */ new Map();
    files.sources.set(file, source);
    const { values, problems } = readVariableFile(source);
    files.problems.push(...problems);
    return new Map(
      [...values].map(([name, value]) => [
        name,
        {
          note: `the value of "${name}" in ${file}`,
          evaluate: () => evaluate(value.expression, constantScope(value.source))
        }
      ])
    );
  };
  const open2 = (file) => {
    const answer3 = world.read(file);
    if ("text" in answer3) return openSource(file, answer3.text);
    files.problems.push(
      fileProblem(file, `this file was not read: ${answer3.refused}`)
    );
    return void 0;
  };
  return files;
}
function valuesFor(root, automatic, candidate, settings, files) {
  const isEnvironment = (each) => "from" in each && each.from.startsWith("TF_VAR_");
  const named = [
    ...automatic,
    ...candidate === void 0 ? [] : [candidate]
  ].map((file) => ({ file }));
  const order = [
    ...settings.filter(isEnvironment),
    ...named,
    ...settings.filter((each) => !isEnvironment(each))
  ];
  const values = /* @__PURE__ */ new Map();
  for (const setting of order) {
    if ("file" in setting)
      for (const [name, given] of files.read(setting.file))
        values.set(name, given);
    else {
      const given = argumentFor(root, setting);
      if (given) values.set(setting.name, given);
    }
  }
  return values;
}
function argumentFor(root, { name, text, from }) {
  const declaration = root.variables.get(name);
  if (!declaration) return void 0;
  const kind = typeOfVariable(declaration)?.kind;
  const isPrimitive = kind === "string" || kind === "number" || kind === "bool";
  const { raw, parsed: parsed2, source } = readVariableArgument(name, text, from);
  const note = `${from} gives variable "${name}" its value`;
  return {
    note,
    evaluate: () => {
      const expression = isPrimitive || kind === void 0 ? raw : parsed2().expression;
      return standingAt(evaluate(expression, constantScope(source)), {
        ...headerOf(declaration),
        note
      });
    }
  };
}
function automaticFiles(world, folder, files) {
  const prefix = folder === "." ? "" : `${folder}/`;
  const [native, json] = ["terraform.tfvars", "terraform.tfvars.json"].map(
    (name) => prefix + name
  );
  const isThere = (file) => files.includes(file);
  const hasNative = isThere(native) || world.kind(native) === "file";
  const fixed = [
    ...hasNative ? [native] : [],
    ...isThere(json) ? [json] : []
  ];
  const auto = files.filter(
    (file) => file.startsWith(prefix) && !file.slice(prefix.length).includes("/") && /\.auto\.tfvars(?:\.json)?$/.test(file)
  );
  return [...fixed, ...new Set(auto.sort())];
}

// src/formats/terraform/exposure-words.ts
function wordsOf({ kind, resource: resource2, facts }) {
  const said = Object.entries(facts).map(([name, values]) => [
    name,
    values.map((value) => {
      const { file, start, end } = value.span;
      return [
        value.known,
        value.known ? value.value : value.why,
        file,
        start,
        end
      ];
    })
  ]);
  return JSON.stringify([kind, resource2, said]);
}

// src/formats/values.ts
function known4(value, span, origin) {
  return origin?.length ? { known: true, value, span, origin } : { known: true, value, span };
}
function unknown(why, span, origin) {
  return origin?.length ? { known: false, why, span, origin } : { known: false, why, span };
}

// src/formats/terraform/rows/facts.ts
var NO_PORT = { from: 1, to: 0 };
function knownAt(value, { trail, sensitive }) {
  let span;
  let origin;
  return {
    ...{ known: true, value },
    get span() {
      return span ??= trailSpan(trail);
    },
    get origin() {
      return origin ??= trailOrigin(trail);
    },
    ...sensitive && { sensitive }
  };
}
function unknownAt(why, { trail }, among) {
  return {
    ...{ known: false, why, span: trailSpan(trail) },
    origin: trailOrigin(trail),
    ...among && { among }
  };
}
function optionsOf2(value) {
  if (value.kind === "unknown") return void 0;
  if (value.kind !== "either") return [value];
  return value.options.some((option) => option.kind === "unknown") ? void 0 : value.options;
}
function whyUnknown(value) {
  if (value.kind === "unknown") return value.why;
  const otherwise = "it depends on a condition that is not known";
  if (value.kind !== "either") return otherwise;
  const doubtful = value.options.find(({ kind }) => kind === "unknown");
  return doubtful ? whyUnknown(doubtful) : value.why ?? otherwise;
}
function wordOf4(value) {
  return textOf2(value)?.trim().toLowerCase();
}
function textOf2(value) {
  return value.kind === "string" || value.kind === "number" || value.kind === "bool" ? String(value.value) : void 0;
}
function restated(fact, value) {
  return {
    ...{ known: true, value },
    get span() {
      return fact.span;
    },
    get origin() {
      return fact.origin ?? [];
    },
    ...fact.known && fact.sensitive && { sensitive: fact.sensitive }
  };
}

// src/formats/terraform/rows/scope.ts
function resourceScope(resource2, decodeJson2) {
  return {
    ...{ trail: resource2.header, decodeJson: decodeJson2 },
    get: (name) => resource2.get(name)
  };
}
function scopeOf(value, up) {
  return {
    ...{ value, up, trail: value.trail, decodeJson: up.decodeJson },
    ...up.optional && { optional: up.optional },
    get: (name) => value.kind === "map" ? value.entries.get(name) : value.kind === "unknown" ? value : void 0
  };
}
function rootOf(scope) {
  let at = scope;
  while (at.up) at = at.up;
  return at;
}

// src/formats/terraform/rows/paths.ts
var parsed = /* @__PURE__ */ new Map();
function parsePath(text) {
  const known5 = parsed.get(text);
  if (known5) return known5;
  const [, anchor = "", rest = ""] = /^(\$|\^*)\.?(.*)$/s.exec(text);
  const steps = rest.split(".").filter((part) => part !== "").flatMap(stepsOf);
  const path3 = { start: anchor === "$" ? Infinity : anchor.length, steps };
  parsed.set(text, path3);
  return path3;
}
function stepsOf(part) {
  const word = part.replaceAll("[*]", "");
  if (word === "*") return ["values"];
  if (word === "~") return ["keys"];
  const [name = "", ...decoders] = word.split("!");
  return [{ name }, ...decoders.map(() => "json")];
}
function select(path3, from) {
  const { start, steps } = parsePath(path3);
  let scope = start === Infinity ? rootOf(from) : from;
  for (let i = 0; i < start && start !== Infinity; i++)
    scope = scope.up ?? scope;
  let found = [scope];
  for (const step2 of steps) found = found.flatMap((each) => enter2(each, step2));
  return found;
}
function valuesAt(path3, from) {
  return select(path3, from).flatMap(({ value }) => value ?? []);
}
function valuesAtAll(paths, from) {
  return [paths ?? []].flat().flatMap((path3) => valuesAt(path3, from));
}
function enter2(scope, step2) {
  if (step2 === "json")
    return scope.value ? spread2(decoded(scope.value, scope), scope.up) : [];
  if (typeof step2 === "object") {
    const value = scope.get(step2.name);
    if (!value) return [];
    return numbered(
      spread2(
        scope.value && value !== scope.value ? elementOf(scope.value, value) : value,
        scope
      )
    );
  }
  const map2 = scope.value;
  if (map2?.kind === "unknown") return [scope];
  if (map2?.kind !== "map") return [];
  return [...map2.entries].flatMap(([key, value]) => {
    const placed2 = elementOf(map2, value);
    return step2 === "values" ? spread2(placed2, scope) : spread2({ kind: "string", value: key, trail: placed2.trail }, scope);
  });
}
function numbered(elements) {
  return elements.length < 2 ? elements : elements.map((each, index) => ({ ...each, index }));
}
function decoded(text, scope) {
  const decode = (each) => decoded(each, scope);
  if (text.kind === "either")
    return { ...text, options: text.options.map(decode) };
  if (text.kind !== "string" && text.kind !== "unknown") return text;
  const value = scope.decodeJson({
    ...text,
    trail: wayTo(text.trail, text.text)
  });
  return value.kind === "unknown" ? text : value;
}
function wayTo(trail, text) {
  if (!trail.next) return trail;
  const { next, ...place } = trail;
  return trail.source === text?.source && trail.start === text.start ? place : { ...place, next: wayTo(next, text) };
}
function spread2(value, up) {
  if (value.kind === "null") return [];
  if (value.kind === "list")
    return value.items.flatMap((item) => spread2(elementOf(value, item), up));
  if (value.kind === "either" && value.options.some(holdsMore)) {
    const optional = { ...up, optional: true };
    return value.options.flatMap((option) => spread2(option, optional));
  }
  const scope = scopeOf(value, up);
  return [value.possible ? { ...scope, optional: true } : scope];
}
function holdsMore(value) {
  return value.kind === "list" || value.kind === "map";
}

// src/formats/terraform/rows/conditions.ts
var holds2 = { truth: "yes" };
function allHold(conditions, scope) {
  const answers2 = conditions.map((each) => answer2(each, scope));
  return answers2.find(({ truth }) => truth === "no") ?? answers2.find(({ truth }) => truth === "unknown") ?? answers2.find(({ value }) => value) ?? holds2;
}
function someHold(conditions, scope) {
  const answers2 = conditions.map((each) => answer2(each, scope));
  return answers2.find(({ truth }) => truth === "yes") ?? answers2.find(({ truth }) => truth === "unknown") ?? { truth: "no" };
}
function toggled({ all, any }, scope) {
  return any ? someHold(any, scope) : allHold(all ?? [], scope);
}
function answer2(condition, scope) {
  if ("absent" in condition) return answerAbsent(condition.absent, scope);
  const values = valuesAt(condition.path, scope);
  const fits = tests.get(condition) ?? testOf(condition);
  tests.set(condition, fits);
  const word = condition.default?.toLowerCase();
  const whenAbsent = word === void 0 ? "not" in condition : fits(word);
  if (values.length === 0) return { truth: yesOrNo(whenAbsent) };
  const answers2 = values.map((value) => answerFor(value, fits, whenAbsent));
  const [strong, weak] = "not" in condition ? ["no", "yes"] : ["yes", "no"];
  return answers2.find(({ truth }) => truth === strong) ?? answers2.find(({ truth }) => truth === "unknown") ?? answers2.find(({ truth }) => truth === weak);
}
function answerAbsent(paths, scope) {
  const values = paths.flatMap((path3) => valuesAt(path3, scope));
  const there = values.find(({ kind }) => kind !== "unknown");
  if (there) return { truth: "no", value: there };
  return values[0] ? { truth: "unknown", value: values[0] } : holds2;
}
var tests = /* @__PURE__ */ new WeakMap();
function testOf(condition) {
  if ("match" in condition) {
    const expression = new RegExp(condition.match, "i");
    return (word) => expression.test(word);
  }
  if (!("in" in condition || "not" in condition)) return () => true;
  const words2 = ("in" in condition ? condition.in : condition.not).map(
    (word) => word.toLowerCase()
  );
  const isFlag = words2.some((word) => word === "true" || word === "false");
  const includes = (word) => words2.includes(word) || isFlag && words2.includes(asFlag(word));
  return "in" in condition ? includes : (word) => !includes(word);
}
function asFlag(word) {
  return word === "1" ? "true" : word === "0" ? "false" : word;
}
function answerFor(value, fits, whenAbsent) {
  const options = optionsOf2(value);
  if (!options) return { truth: "unknown", value };
  const verdicts = options.map((option) => {
    const word = wordOf4(option);
    return word === void 0 ? whenAbsent : fits(word);
  });
  if (verdicts.every((verdict) => verdict === verdicts[0]))
    return { truth: yesOrNo(verdicts[0] ?? false), value };
  return { truth: "unknown", value };
}
function yesOrNo(verdict) {
  return verdict ? "yes" : "no";
}

// src/formats/terraform/rows/overlap.ts
function covers(earlier, later) {
  const protocols = (exposure) => exposure.facts.protocol.map(
    (fact) => fact.known ? String(fact.value) : ""
  );
  const [first, second] = [protocols(earlier), protocols(later)];
  return (first.includes("any") || second.every((name) => first.includes(name))) && later.facts.port.every(
    (port) => earlier.facts.port.some(
      (other) => port.known && other.known ? contains(other.value, port.value) : !port.known && !other.known && port.why === other.why
    )
  );
}
function contains(outer, inner) {
  return outer.from <= inner.from && inner.to <= outer.to;
}

// src/formats/port-rule.ts
var ALL_PORTS = { from: 0, to: 65535 };
function portExposure(format, rule) {
  const { resource: resource2, related, reach, source } = rule;
  const facts = typeof reach === "function" || typeof source === "function" ? lazyFacts(rule) : plainFacts(rule, reach, source);
  return { kind: "port", format, resource: resource2, facts, related };
}
function plainFacts(rule, reach, source) {
  const { port, protocol } = rule;
  const { span } = port[0];
  const mechanism = [known4(rule.mechanism, span)];
  const breadth = [known4(rule.breadth ?? breadthOf(port), span)];
  const certainty = [known4(rule.certainty, span)];
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

// src/formats/terraform/rows/port-text.ts
var TELNET = 23;
function readPortText(text, row) {
  const whole = readWord2(text, row);
  if (whole) return [whole];
  return splitAtAny(text, row.list ?? ",").flatMap((part) => {
    const range2 = readWord2(part, row) ?? readRangeText(part, row);
    return range2 ? [range2] : [];
  });
}
function readPortValue(value, row) {
  const text = textOf2(value);
  return text === void 0 ? [] : readPortText(text, row);
}
function readPackedPorts(text, row) {
  const groups = new RegExp(row.regex, "i").exec(text)?.groups;
  if (!groups) return [];
  const { spec, lo = "", hi = lo } = groups;
  if (spec !== void 0) return readPortText(spec, row);
  const range2 = rangeOf2(readNumber2(lo), readNumber2(hi));
  return range2 ? [range2] : [];
}
function readEnd(value, row) {
  const text = textOf2(value);
  return text === void 0 ? void 0 : readWord2(text, row) ?? readNumber2(text);
}
function rangeOf2(from, to) {
  if (from === void 0 || to === void 0) return void 0;
  return from < 0 || from > to || from > ALL_PORTS.to ? void 0 : { from, to: Math.min(to, ALL_PORTS.to) };
}
function readWord2(text, row) {
  const word = text.trim().toLowerCase();
  const isOneOf = (words2 = []) => words2.some((each) => each.toLowerCase() === word);
  if (isOneOf(row.any)) return ALL_PORTS;
  if (isOneOf(row.names)) return { from: TELNET, to: TELNET };
  return row.wildcard?.includes(readNumber2(word) ?? NaN) ? ALL_PORTS : void 0;
}
function readRangeText(text, row) {
  const signs = row.range ?? "-";
  const own = signs.includes(":") ? text : text.split(":", 1)[0];
  const [from = "", to = from, ...more] = splitAtAny(own, signs);
  return more.length > 0 ? void 0 : rangeOf2(readNumber2(from), readNumber2(to));
}
function readNumber2(text) {
  const trimmed = text.trim();
  return /^-?\d+(?:\.0*)?$/.test(trimmed) ? Number(trimmed) : void 0;
}
function splitAtAny(text, signs) {
  const parts = [""];
  for (const sign of text)
    if (signs.includes(sign)) parts.push("");
    else parts[parts.length - 1] += sign;
  return parts;
}

// src/formats/terraform/rows/port-ranges.ts
function readPair(row, scope) {
  const [low, high] = [row.from, row.to].map(
    (path3) => path3 === void 0 ? void 0 : valuesAt(path3, scope).find(isWritten)
  );
  const first = low ?? high;
  if (!first) return void 0;
  const sensitive = low?.sensitive ?? high?.sensitive;
  const place = { trail: first.trail, ...sensitive && { sensitive } };
  const ranges = pairsOf(endsOf(low, row), endsOf(high, row)).flatMap(
    ([from, to]) => rangesBetween(from, to, row)
  );
  const doubtful = [low, high].find(isUndecided);
  if (!doubtful)
    return ranges.filter(opens).map((each) => knownAt(each, place));
  if (isBlind(low) && isBlind(high))
    return [unknownAt(whyUnknown(doubtful), first)];
  return ranges.some(opens) ? [unknownAt(whyUnknown(doubtful), first, ranges)] : [];
}
function opens({ from, to }) {
  return from <= to;
}
function isWritten(value) {
  return value.kind !== "null" && textOf2(value) !== "";
}
function isUndecided(value) {
  return value?.kind === "unknown" || value?.kind === "either";
}
function isBlind(value) {
  return value === void 0 || optionsOf2(value) === void 0;
}
function endsOf(value, row) {
  if (!value) return ["absent"];
  return optionsOf2(value)?.map(
    (option) => isWritten(option) ? readEnd(option, row) ?? "unreadable" : "absent"
  ) ?? ["unknown"];
}
function pairsOf(froms, tos) {
  return froms.length === tos.length ? froms.map((from, i) => [from, tos[i]]) : froms.flatMap((from) => tos.map((to) => [from, to]));
}
function rangesBetween(from, to, row) {
  if (typeof from === "object") return [from];
  if (typeof to === "object") return [to];
  if (from === "unreadable" || to === "unreadable") return [NO_PORT];
  if (from === "absent" && to === "absent")
    return row.missing === "any" ? [ALL_PORTS] : [NO_PORT];
  const low = from === "absent" ? row.from_default ?? to : from;
  const high = to === "absent" ? row.to_default ?? from : to;
  if (low === "unknown" && high === "unknown") return [NO_PORT, ALL_PORTS];
  if (low === "unknown") return [range(0, high), range(high, high)];
  if (high === "unknown") return [range(low, low), range(low, ALL_PORTS.to)];
  if (row.zeroRangeIsAny && low === 0 && high === 0) return [ALL_PORTS];
  return [range(low, high)];
}
function range(from, to) {
  return rangeOf2(from, to) ?? NO_PORT;
}

// src/formats/terraform/rows/ports.ts
function readPorts(row, scope, place) {
  const ports = withoutTwins(writtenPorts(row, scope, place));
  const isEvery = row.anyIf && answer2(row.anyIf, scope).truth === "yes";
  if (!row.skipIf || isEvery) return ports;
  const skipped = answer2(row.skipIf, scope);
  if (skipped.truth === "yes") return [];
  return skipped.truth === "unknown" && skipped.value ? inDoubt(ports, skipped.value) : ports;
}
function inDoubt(ports, value) {
  const [first] = ports;
  if (!first) return [];
  const origin = [...first.origin ?? [], dependsOn(value)];
  return orElse(ports, NO_PORT, value).map((port) => ({
    ...port,
    ...{ span: first.span, origin }
  }));
}
function dependsOn({ trail }) {
  return {
    span: trailSpan(trail),
    message: "whether it counts depends on this"
  };
}
function orElse(ports, others2, value) {
  const ranges = ports.map((port) => port.known ? [port.value] : port.among);
  const among = ranges.every((each) => each !== void 0) ? [...ports.length > 0 ? ranges.flat() : [NO_PORT], others2] : void 0;
  return [unknownAt(whyUnknown(value), value, among)];
}
function writtenPorts(row, scope, place) {
  if (row.const === "any") return [knownAt(ALL_PORTS, place)];
  const all = row.anyIf && answer2(row.anyIf, scope);
  if (all?.truth === "yes") return [knownAt(ALL_PORTS, all.value ?? place)];
  const found = [
    ...pairs(row, scope),
    ...numbersAndWords(row, scope),
    ...packedTexts(row, scope)
  ].filter((ports) => ports !== void 0);
  if (found.length > 0) return found.flat();
  if (all?.truth === "unknown" && all.value)
    return orElse([], ALL_PORTS, all.value);
  return row.missing === "any" ? [knownAt(ALL_PORTS, place)] : [];
}
function pairs(row, scope) {
  if (row.from === void 0) return [];
  if (row.ranges === void 0) return [readPair(row, scope)];
  return selectAll(row.ranges, scope).map((each) => readPair(row, each));
}
function numbersAndWords(row, scope) {
  const paths = [row.single ?? [], row.spec ?? []].flat();
  return selectAll(paths, scope).map(
    (each) => readWritten(each, row, (value) => readPortValue(value, row))
  );
}
function packedTexts(row, scope) {
  return selectAll(row.of ?? [], scope).map(
    (each) => readWritten(
      each,
      row,
      (value) => readPackedPorts(textOf2(value) ?? "", row)
    )
  );
}
function selectAll(paths, scope) {
  return [paths].flat().flatMap((path3) => select(path3, scope));
}
function readWritten({ value, optional }, row, read3) {
  if (!value || !isWritten(value)) return void 0;
  const options = optionsOf2(value);
  if (!options) return [unknownAt(whyUnknown(value), value)];
  const [only, ...more] = options;
  if (only && more.length === 0 && !optional)
    return read3(only).map((range2) => knownAt(range2, value));
  const among = options.flatMap((option) => {
    if (!isWritten(option) && row.missing === "any") return [ALL_PORTS];
    const ranges = read3(option);
    return ranges.length > 0 ? ranges : [NO_PORT];
  });
  if (!among.some(opens)) return [];
  return [
    unknownAt(whyUnknown(value), value, optional ? [...among, NO_PORT] : among)
  ];
}
function withoutTwins(ports) {
  const seen = /* @__PURE__ */ new Set();
  return ports.filter((port) => {
    if (port.known) return true;
    const key = `${port.span.start} ${port.why}`;
    return !seen.has(key) && seen.add(key);
  });
}

// src/formats/terraform/rows/protocols.ts
var others = /* @__PURE__ */ new Map([
  ["udp", "udp"],
  ["17", "udp"],
  ["sctp", "sctp"],
  ["132", "sctp"]
]);
function readProtocols(row, scope, place) {
  if (!row || row.const) return implied(row?.const ?? "tcp", place);
  const values = valuesAtAll(row.regex ? row.of : row.path, scope).filter(
    (value) => isWritten(value) || row.any?.includes("")
  );
  if (values.length === 0)
    return row.missing === void 0 || row.missing === "never" ? void 0 : implied(row.missing, place);
  const said = values.flatMap((value) => {
    const fact = factAt(value, row);
    return fact ? [{ fact, value }] : [];
  });
  if (said.length === 0) return void 0;
  const decisive = said.find(({ fact }) => fact.known && fact.value === "any") ?? said[0];
  return {
    facts: said.map(({ fact }) => fact),
    at: decisive.value,
    openness: opennessOf(decisive.fact)
  };
}
function implied(protocol, place) {
  const openness = protocol === "any" ? "every" : "some";
  return { facts: [knownAt(protocol, place)], openness };
}
function opennessOf(fact) {
  if (fact.known) return fact.value === "any" ? "every" : "some";
  if (!fact.among) return "unknown";
  return fact.among.includes("any") ? "undecided" : "some";
}
function factAt(value, row) {
  const options = optionsOf2(value);
  if (!options) return unknownAt(whyUnknown(value), value);
  const names = options.map((option) => nameOf2(option, row));
  const [first] = names;
  if (names.every((name) => name === first))
    return first === void 0 ? void 0 : knownAt(first, value);
  return unknownAt(
    whyUnknown(value),
    value,
    names.map((name) => name ?? "icmp")
  );
}
function nameOf2(value, row) {
  const text = textOf2(value);
  if (text === void 0 || text === "")
    return row.any?.includes("") || row.missing === "any" ? "any" : row.missing === "tcp" ? "tcp" : void 0;
  const word = (row.regex ? new RegExp(row.regex, "i").exec(text)?.groups?.proto : text)?.trim().toLowerCase();
  if (word === void 0) return void 0;
  const isOneOf = (words2 = []) => words2.some((each) => each.toLowerCase() === word);
  if (isOneOf(row.any)) return "any";
  return isOneOf(row.tcp) ? "tcp" : others.get(word);
}

// src/formats/terraform/rows/reach.ts
function readReach(rows, sources, mechanism, scope, place) {
  return reachByRows(rows ?? [], scope, place) ?? (sources ? reachOfSources(sources, place) : knownAt(withoutSources[mechanism], place));
}
var withoutSources = {
  allow: "unknown",
  listen: "internet",
  publish: "internet",
  forward: "unknown",
  serve: "network",
  declare: "unknown",
  delegate: "unknown"
};
function reachByRows(rows, scope, place) {
  for (const [i, { is, when }] of rows.entries()) {
    const { truth, value } = allHold(when ?? [], scope);
    if (truth === "yes") return knownAt(is, value ?? place);
    if (truth === "unknown" && value)
      return unknownAt(
        whyUnknown(value),
        value,
        rows.slice(i).map((row) => row.is)
      );
  }
  return void 0;
}
var reaches = {
  world: "internet",
  addresses: "private",
  loopback: "loopback",
  group: "network"
};
function reachOfSources(sources, place) {
  const of = (extent) => sources.find((source) => source.extent === extent);
  const world = of("world");
  if (world) return restated(world.fact, "internet");
  const doubt = of("unknown")?.fact;
  if (doubt && !doubt.known)
    return { ...doubt, among: ["internet", "private", "network"] };
  const furthest = of("addresses") ?? of("group") ?? of("loopback");
  return furthest ? restated(furthest.fact, reaches[furthest.extent]) : knownAt("network", place);
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
function isWorld(text) {
  const cidr = parseCidr(text);
  return cidr !== void 0 && cidr.prefix <= 1;
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
  const within2 = (each) => containsCidr(parseCidr(each), cidr);
  if (loopback.some(within2)) return "loopback";
  return privateBlocks.some(within2) ? "private" : "internet";
}
function readV4(text) {
  const parts = text.split(".");
  const sound = parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && +part < 256);
  return sound ? parts.reduce((sum, part) => sum << 8n | BigInt(part), 0n) : void 0;
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
  const parts = text.split(":");
  const v4 = isLast ? readV4(parts.at(-1)) : void 0;
  if (v4 !== void 0) parts.pop();
  if (!parts.every((part) => /^[\da-f]{1,4}$/i.test(part))) return void 0;
  const groups = parts.map((part) => parseInt(part, 16));
  return v4 === void 0 ? groups : [...groups, Number(v4 >> 16n), Number(v4 & 0xffffn)];
}

// src/formats/terraform/rows/sources.ts
var WORLD = "0.0.0.0/0";
function readSources(row, scope, place) {
  const sources = (row.regex ? row.of ?? [] : row.paths ?? []).flatMap(
    (path3) => select(path3, scope).flatMap((each) => readSource(each, path3, row, scope))
  );
  return sources.length === 0 && row.missing === "world" ? [{ fact: knownAt(WORLD, place), extent: "world" }] : withoutTwins2(sources);
}
function readSource({ value, optional }, path3, row, scope) {
  if (!value || !isWritten(value)) return [];
  const name = nameOf3(path3);
  const isGroup = !row.regex && /group|tag|account|prefix_list|alias|template|uid|_id|self|target/.test(
    name
  );
  const options = optionsOf2(value);
  if (!options)
    return [
      {
        fact: unknownAt(whyUnknown(value), value),
        extent: isGroup ? "group" : "unknown"
      }
    ];
  const readings = options.map(
    (option) => isGroup ? readGroup(option, name) : readAddresses(option, row, scope)
  );
  if (readings.length === 1 && !optional)
    return readings[0].map(({ text, extent }) => ({
      fact: knownAt(text, value),
      extent
    }));
  const all = readings.flat();
  if (all.length === 0) return [];
  const extents = new Set(all.map(({ extent }) => extent));
  const among = all.map(({ text }) => text);
  return [
    {
      fact: unknownAt(whyUnknown(value), value, among),
      extent: extents.size === 1 && !optional ? all[0].extent : "unknown"
    }
  ];
}
function readGroup(value, name) {
  const isFlag = value.kind === "bool" || name === "self";
  const isItself = isFlag ? toBool(value) : void 0;
  if (isItself !== void 0)
    return isItself ? [{ text: "itself", extent: "group" }] : [];
  const text = textOf2(value);
  return text ? [{ text: `${wordsFor(name)} ${text}`, extent: "group" }] : [];
}
function readAddresses(value, row, scope) {
  const text = textOf2(value) ?? "";
  const said = row.regex ? new RegExp(row.regex, "i").exec(text)?.groups?.source ?? "" : text;
  return said.split(",").map((part) => part.trim()).filter((part) => part !== "").map((part) => readAddress(withLength(part, row, scope), row));
}
function readAddress(address, row) {
  const worlds = row.world ?? ["*", "any"];
  if (worlds.some((word) => word.toLowerCase() === address.toLowerCase()))
    return { text: parseCidr(address) ? address : WORLD, extent: "world" };
  if (isWorld(address)) return { text: address, extent: "world" };
  if (!parseCidr(address)) return { text: address, extent: "group" };
  const extent = reachOf(address) === "loopback" ? "loopback" : "addresses";
  return { text: address, extent };
}
function withLength(address, row, scope) {
  if (row.length === void 0 || address.includes("/")) return address;
  const [length] = select(row.length, scope);
  const text = length?.value && textOf2(length.value);
  return text === void 0 ? address : `${address}/${text.trim()}`;
}
function wordsFor(name) {
  return name.replace(/^(?:source|src|remote|referenced|user)_/, "").replace(/_(?:id|uid|name|no)s?$/, "").replace(/s$/, "").replaceAll("_", " ");
}
function nameOf3(path3) {
  return path3.replaceAll("[*]", "").split(".").at(-1) ?? path3;
}
function withoutTwins2(sources) {
  const seen = /* @__PURE__ */ new Set();
  return sources.filter(({ fact }) => {
    if (fact.known) return true;
    const key = `${fact.span.start} ${fact.why}`;
    return !seen.has(key) && seen.add(key);
  });
}

// src/formats/terraform/rows/rule.ts
function exposureOf(rule, element, resource2) {
  const { optional } = element;
  const scope = withoutDoubt(element);
  const applies = allHold(rule.when ?? [], scope);
  if (applies.truth === "no") return void 0;
  const protocols = readProtocols(rule.protocol, scope, scope);
  const ports = protocols && portsWith(rule, protocols, applies, scope);
  if (!protocols || !ports?.[0]) return void 0;
  const place = ports[0];
  const mechanism = rule.mechanism ?? "allow";
  const breadth = breadthAmong(ports);
  let sources;
  const sourcesOf2 = (row) => sources ??= readSources(row, scope, scope);
  let reach;
  const readFrom = () => {
    const from = rule.source && sourcesOf2(rule.source);
    const found = readReach(rule.reach, from, mechanism, scope, scope);
    return rule.layer && breadth === "all" ? behindMore(found) : found;
  };
  const { source } = rule;
  return portExposure(resource2.format, {
    ...{ resource: resource2.address, port: ports, related: [] },
    protocol: protocols.at ? protocols.facts : protocols.facts.map((fact) => ({ ...fact, span: place.span })),
    mechanism: mechanisms[mechanism],
    reach: () => reach ??= readFrom(),
    ...source && {
      source: () => sourcesOf2(source).map(({ fact }) => fact)
    },
    ...{ breadth, certainty: optional ? "possible" : "definite" }
  });
}
function withoutDoubt(element) {
  if (!isInDoubt(element)) return element;
  const { optional: _, up, ...scope } = element;
  return up ? { ...scope, up: withoutDoubt(up) } : scope;
}
function isInDoubt({ optional, up }) {
  return optional === true || up !== void 0 && isInDoubt(up);
}
var mechanisms = {
  ...{ allow: "allow", listen: "listen", publish: "publish" },
  ...{ forward: "forward", declare: "declare" },
  ...{ serve: "listen", delegate: "declare" }
};
function portsWith(rule, protocols, applies, scope) {
  const place = protocols.at ?? scope;
  const written2 = readPorts(rule.port, scope, place);
  const ports = rule.protocol?.anyAllPorts ? portsOfAnyProtocol(written2, protocols) : written2;
  return applies.truth === "unknown" && applies.value ? inDoubt(ports, applies.value) : ports;
}
function portsOfAnyProtocol(written2, { openness, at }) {
  if (!at || openness === "some") return written2;
  if (openness === "every") return [knownAt(ALL_PORTS, at)];
  const isReal = written2.some((port) => !port.known || port.value.to > 0);
  return openness === "unknown" && isReal ? written2 : orElse(written2, ALL_PORTS, at);
}
function breadthAmong(ports) {
  if (ports.some((port) => port.known)) return breadthOf(ports);
  const among = ports.flatMap((port) => port.known ? [] : port.among ?? []);
  const [narrowest] = among.filter(opens).sort((a, b) => width(a) - width(b));
  return narrowest ? breadthOf([known4(narrowest, ports[0].span)]) : "one";
}
function width({ from, to }) {
  return to - from;
}
function behindMore(reach) {
  return !reach.known || reach.value === "internet" ? restated(reach, "network") : reach;
}

// src/formats/terraform/rows/switches.ts
function switchOf2(toggle, { truth, value }, scope) {
  if (truth === "no" || !value) return void 0;
  if (truth === "unknown") return unknownAt(whyUnknown(value), value);
  const text = textOf2(value) ?? "on";
  return knownAt(`${nameOf4(toggle, value, scope)} = ${text}`, value);
}
function nameOf4(toggle, value, scope) {
  const paths = [...toggle.all ?? [], ...toggle.any ?? []].flatMap(
    (each) => "path" in each ? [each.path] : []
  );
  const path3 = paths.find(
    (each) => valuesAt(each, scope).some((at) => at.trail.start === value.trail.start)
  );
  return (path3 ?? "telnet").replaceAll("[*]", "").split(".").at(-1);
}

// src/formats/terraform/rows/exposures.ts
function exposuresOf(row, resource2, decodeJson2, heard) {
  const scope = resourceScope(resource2, decodeJson2);
  return [
    ...managementOf(row, resource2, scope),
    ...portsOf(row, resource2, scope, heard)
  ];
}
function managementOf({ toggle }, { format, address: name }, scope) {
  const fact = toggle && switchOf2(toggle, toggled(toggle, scope), scope);
  if (!fact) return [];
  return [
    {
      ...{ kind: "management", format, resource: name, related: [] },
      facts: {
        switch: [fact],
        reach: [known4("unknown", fact.span)],
        certainty: [known4("definite", fact.span)]
      }
    }
  ];
}
function portsOf(row, resource2, scope, heard) {
  const told = /* @__PURE__ */ new Map();
  for (const own of row.rules ?? [row]) {
    const rule = { ...row, ...own };
    if (!rule.port || rule.mechanism === "delegate") continue;
    for (const path3 of rule.at ?? ["."])
      for (const [i, element] of select(path3, scope).entries()) {
        const exposure = exposureOf(rule, element, resource2);
        if (exposure) heard?.(exposure, { rule, path: path3, element });
        const key = `${path3} ${i}`;
        const earlier = told.get(key) ?? [];
        if (exposure && !earlier.some((each) => covers(each, exposure)))
          told.set(key, [...earlier, exposure]);
      }
  }
  return [...told.values()].flat();
}

// src/formats/terraform/resource-view.ts
var import_budget18 = require("./terraform-budget.js");
var import_loaded3 = require("./terraform-loaded.js");
function viewOf(declaration, instance, module3) {
  const [type, name] = declaration.block.labels.map(({ value }) => value);
  const scope = module3.scopeOf(declaration, instance.names);
  const known5 = /* @__PURE__ */ new Map();
  return {
    ...{ format: "terraform", type, header: headerOf(declaration) },
    address: addressIn(module3, `${type}.${name}`, instance.key),
    get: (attribute) => {
      if (!known5.has(attribute)) {
        const value = (0, import_budget18.followed)(
          () => namedIn(contentsOf(declaration), attribute, scope),
          () => headerOf(declaration),
          scope.module.budget
        );
        known5.set(attribute, value?.kind === "null" ? void 0 : value);
      }
      return known5.get(attribute);
    }
  };
}
var decodeJson = (text) => (0, import_loaded3.callFunction)("jsondecode", [text], { at: text.trail, files: noFiles });
var noFiles = noFilesBecause("no file is read here");

// src/formats/terraform/plan/join.ts
function plannedExposures(resource2, catalogue, sources, filters) {
  const { address, type, place } = resource2;
  const get = (name) => resource2.get(name);
  const view = {
    format: "terraform-plan",
    address,
    type,
    header: place,
    get
  };
  const told = sources && trailSpan(sources.header);
  const planned = exposuresBy(catalogue, view, noFiles, filters, told);
  if (!sources) return planned;
  const inDoubt2 = sources.exposures.some(isDoubtful);
  return planned.flatMap((exposure) => {
    if (!inDoubt2 && isDoubtful(exposure)) {
      const own = sources.exposures.find((each) => isRuleOf(each, exposure));
      if (own || !isDecided(exposure)) return own ?? [];
    }
    const placed2 = atSource(exposure, sources);
    filters.replace(exposure, placed2);
    return placed2;
  });
}
function isRuleOf(a, b) {
  return a.kind === b.kind && saysSame(a, b, deciding);
}
function isDecided({ facts }) {
  return deciding.every(
    (name) => facts[name]?.every(({ known: known5 }) => known5) ?? true
  );
}
function sourcesOf(resource2, root, catalogue, filters) {
  const isKnown2 = catalogue.has(resource2.type) || catalogue.sinks.hasType(resource2.type);
  const found = isKnown2 ? declarationOf(resource2, root) : void 0;
  if (!found || found === "unread") return void 0;
  const { declaration, module: module3, address } = found;
  const { instances } = module3.expansionOf(declaration);
  const instance = instances.find(({ key }) => key === address.key) ?? instances[0];
  const exposures = instance ? exposuresBy(
    catalogue,
    viewOf(declaration, instance, module3),
    module3.root.files,
    filters
  ) : [];
  return { exposures, header: headerOf(declaration) };
}
function exposuresBy(catalogue, view, files, filters, place) {
  const row = catalogue.get(view.type);
  if (row) filters.denies(row, view, decodeJson, place);
  return [
    ...row ? exposuresOf(row, view, decodeJson, filters.allows(view)) : [],
    ...catalogue.sinks.exposuresOf(view, files)
  ];
}
function mayBeIn(resource2, root) {
  return declarationOf(resource2, root) !== void 0;
}
function declarationOf({ address: written2, type, name }, root) {
  const address = parseAddress(written2);
  const module3 = address && moduleAt(address, root);
  if (module3 === "unread") return module3;
  if (!address || !module3) return void 0;
  const declaration = module3.definition.byName.get(`${type}.${name}`);
  return declaration && { address, module: module3, declaration };
}
function moduleAt({ modules }, root) {
  let at = root;
  for (const { name, key } of modules) {
    const call = at.definition.calls.get(name);
    const children = call && at.childrenOf(call);
    if (!children) return void 0;
    if ("why" in children) return "unread";
    const index = children.expansion.instances.findIndex(
      (each) => each.key === key
    );
    at = children.instances[Math.max(index, 0)];
    if (!at) return void 0;
  }
  return at;
}
function atSource(exposure, { exposures, header }) {
  const same = exposures.filter(({ kind }) => kind === exposure.kind);
  const match = same.find((each) => saysSame(each, exposure, [...deciding, "source"])) ?? same.find((each) => saysSame(each, exposure, deciding)) ?? same.find((each) => mayBecome(each, exposure));
  const fallback = trailSpan(header);
  const facts = Object.entries(exposure.facts).map(([name, values]) => {
    const written2 = match?.facts[name] ?? [];
    return [
      name,
      values.map(
        (value, i) => placed(value, written2[i] ?? written2[0], fallback)
      )
    ];
  });
  return {
    ...exposure,
    format: "terraform",
    facts: {
      ...Object.fromEntries(facts),
      ...shadowOf(match)
    },
    related: match?.related ?? []
  };
}
function shadowOf(match) {
  const shadowed2 = match?.facts["shadowed"];
  return shadowed2 ? { shadowed: shadowed2 } : {};
}
function placed(value, written2, fallback) {
  const { origin: _, ...rest } = value;
  return {
    ...rest,
    span: written2?.span ?? fallback,
    ...written2?.origin && { origin: written2.origin }
  };
}
var deciding = [
  ...["port", "protocol", "switch"],
  ...["starts", "program", "name", "repository", "tag"]
];
function saysSame(a, b, names) {
  return names.every((name) => show(a.facts[name]) === show(b.facts[name]));
}
function mayBecome(a, b) {
  const agrees = (name) => {
    const [ours, theirs] = [a.facts[name] ?? [], b.facts[name] ?? []];
    const isOpen2 = [...ours, ...theirs].some((value) => !value.known);
    return isOpen2 || show(ours) === show(theirs);
  };
  return !isDecided(a) && deciding.every(agrees);
}
function show(values = []) {
  return values.map((value) => value.known ? JSON.stringify(value.value) : "?").join();
}
function isDoubtful({ facts }) {
  return Object.values(facts).flat().some((value) => !value.known);
}

// src/formats/terraform/shadow/deny-rows.ts
function denyingRows(rule) {
  const { deny, denies = [] } = rule.order ?? {};
  const others2 = denies.map((each) => ({ ...rule, ...each }));
  return deny ? [denyingRow(rule, deny), ...others2] : others2;
}
function denyingRow(rule, deny) {
  if ("block" in deny) return { ...rule, at: [`${deny.block}[*]`] };
  if ("word" in deny) return withWord(rule, deny);
  return { ...rule, when: [...conditionsWithout(rule, deny), deny] };
}
function conditionsWithout({ when = [] }, deny) {
  const path3 = "path" in deny ? deny.path : void 0;
  return when.filter((each) => !("path" in each) || each.path !== path3);
}
function withWord(rule, { word, instead }) {
  const swap = (row) => row.regex === void 0 ? row : { ...row, regex: row.regex.replaceAll(instead, word) };
  const { protocol, port, source } = rule;
  return {
    ...rule,
    ...protocol && { protocol: swap(protocol) },
    ...port && { port: swap(port) },
    ...source && { source: swap(source) }
  };
}

// src/formats/terraform/shadow/identity.ts
function identityOf2(value) {
  if (value.kind === "unknown") return value.identity;
  const text = textOf2(value);
  return text === void 0 ? void 0 : JSON.stringify(text.trim());
}

// src/formats/terraform/shadow/place-in-order.ts
function ranksOf({ key, default: usual }, element) {
  return keysOf(key).map((path3) => rankAt(path3, usual, element));
}
function keysOf(key) {
  return [key].flat();
}
function rankAt(path3, usual, element) {
  const steps = indexSteps(path3);
  if (steps !== void 0) return outwards(element, steps)?.index ?? 0;
  const values = valuesAt(path3, element);
  const [value] = values;
  if (!value) return usual ?? "absent";
  const text = textOf2(value)?.trim() ?? "";
  const number = values.length === 1 && text !== "" ? Number(text) : NaN;
  return Number.isFinite(number) ? number : "unknown";
}
function indexSteps(path3) {
  return /^(\^*)\.?index$/.exec(path3)?.[1].length;
}
function outwards(element, steps) {
  let at = element;
  for (let i = 0; i < steps; i++) at = at?.up;
  return at;
}
function isEarlier(first, second, order) {
  let isTie = false;
  for (const [i, own] of first.entries()) {
    const other = second[i];
    if (own === "absent" && other === "absent") continue;
    if (typeof own === "string" || typeof other !== "number") return false;
    if (own !== other)
      return order.first === "lowest" ? own < other : own > other;
    isTie = true;
  }
  return isTie && order.tie === "deny";
}
function filterOf({ scope, key }, { path: path3, element }, { type, address }) {
  if (scope === void 0) return `${address} ${listOf2(path3, key, element)}`;
  const parts = [scope].flat().map((path4) => {
    const values = valuesAt(`$.${path4}`, element);
    const names = values.map(identityOf2);
    return names.includes(void 0) ? void 0 : names.join();
  });
  const isKnown2 = parts[0] !== "" && !parts.includes(void 0);
  return isKnown2 ? [type, ...parts].join("\n") : void 0;
}
function listOf2(path3, key, element) {
  const [name = ""] = path3.split(/[[.]/);
  const steps = /^\^*/.exec(keysOf(key).at(-1) ?? "")[0].length;
  const places = [];
  for (let at = outwards(element, steps)?.up; at?.up; at = at.up)
    places.push(at.index ?? 0);
  return [name, ...places].join(" ");
}

// src/formats/terraform/shadow/narrowing.ts
var everything = new Set(
  [
    ...["*", "any", "all", "-1", "0", "1", "65535"],
    ...["0-65535", "1-65535", "0.0.0.0/0", "::/0"]
  ].map((word) => JSON.stringify(word))
);
function narrowingsOf({ order }, element) {
  return (order?.narrow ?? []).map((paths) => {
    const names = valuesAtAll(paths, element).map(identityOf2);
    if (names.includes(void 0)) return "unknown";
    return names.flatMap((name) => name === void 0 ? [] : [name]);
  });
}
function coversNarrowing(outer, inner) {
  if (outer === "unknown") return false;
  if (outer.length === 0 || outer.some((name) => everything.has(name)))
    return true;
  if (inner === "unknown" || inner.length === 0) return false;
  return inner.every((name) => outer.some((other) => holds3(other, name)));
}
function holds3(outer, inner) {
  if (outer === inner) return true;
  const [wide, small] = [outer, inner].map(
    (name) => parseCidr(name.replaceAll('"', ""))
  );
  return wide !== void 0 && small !== void 0 && containsCidr(wide, small);
}

// src/formats/terraform/shadow/sources.ts
var IPV4 = parseCidr("0.0.0.0/0");
function whomOf({ order, ...rule }, element) {
  const row = order?.source ?? rule.source;
  if (!row) return [];
  const words2 = (row.world ?? ["*", "any"]).map((word) => word.toLowerCase()).filter((word) => !parseCidr(word));
  return readSources({ ...row, world: [] }, element, element).map(
    ({ fact }) => fact.known ? read2(fact.value, words2) : void 0
  );
}
function read2(text, words2) {
  const word = text.toLowerCase();
  if (word === "internet" && words2.includes(word)) return "outside";
  return words2.includes(word) ? "everybody" : parseCidr(text);
}
function coversWhom(outer, inner) {
  return inner.length > 0 && inner.every((each) => outer.some((other) => holds4(other, each)));
}
function holds4(outer, inner) {
  if (outer === void 0 || inner === void 0) return false;
  if (outer === "everybody" || outer === inner) return true;
  if (outer === "outside") return false;
  return containsCidr(outer, typeof inner === "object" ? inner : IPV4);
}

// src/formats/terraform/shadow/ruling.ts
function rulingOf({ facts, resource: resource2 }, { rule, element }) {
  return {
    ...{ address: resource2, order: rule.order },
    ranks: ranksOf(rule.order, element),
    ...{ protocols: facts["protocol"] ?? [], ports: facts["port"] ?? [] },
    whom: whomOf(rule, element),
    narrowings: narrowingsOf(rule, element)
  };
}
function takesBack(deny, allow, precedes) {
  const comesFirst = deny.order.before ? precedes(deny.address, allow.address) : isEarlier(deny.ranks, allow.ranks, deny.order);
  return comesFirst && coversProtocols(deny.protocols, allow.protocols) && allow.ports.every((port) => coversPort(deny.ports, port)) && coversWhom(deny.whom, allow.whom) && deny.narrowings.every(
    (each, i) => coversNarrowing(each, allow.narrowings[i] ?? [])
  );
}
function coversProtocols(outer, inner) {
  const names = outer.map((each) => each.known && each.value);
  return names.includes("any") || inner.every((each) => each.known && names.includes(each.value));
}
function coversPort(outer, inner) {
  const { from, to } = inner.known ? inner.value : { from: 0, to: 65535 };
  return outer.some((each) => {
    if (!each.known) return false;
    const range2 = each.value;
    return (range2.from <= 1 || range2.from <= from) && to <= range2.to;
  });
}

// src/formats/terraform/shadow/filters.ts
var MOST_DENIES = 1e3;
function openFilters() {
  const allowed = /* @__PURE__ */ new Map();
  const denied = /* @__PURE__ */ new Map();
  const links = /* @__PURE__ */ new Map();
  const precedes = precedence(links);
  const add2 = (filter, deny) => {
    const before = denied.get(filter) ?? [];
    if (before.length < MOST_DENIES) before.push(deny);
    denied.set(filter, before);
  };
  const earlierDeny = (exposure) => {
    const [from, resource2] = allowed.get(exposure) ?? [];
    const filter = from && filterOf(from.rule.order, from, resource2);
    const denies = filter === void 0 ? void 0 : denied.get(filter);
    if (!denies) return void 0;
    const allow = rulingOf(exposure, from);
    return denies.find((deny) => takesBack(deny, allow, precedes));
  };
  return {
    allows: (resource2) => (exposure, from) => {
      if (from.rule.order) allowed.set(exposure, [from, resource2]);
    },
    replace: (exposure, other) => {
      const from = allowed.get(exposure);
      if (from) allowed.set(other, from);
    },
    denies: (row, resource2, decodeJson2, place) => {
      for (const [exposure, from] of denialsOf(row, resource2, decodeJson2)) {
        const filter = filterOf(from.rule.order, from, resource2);
        if (filter === void 0) continue;
        const written2 = exposure.facts["port"][0].span;
        add2(filter, { ...rulingOf(exposure, from), place: place ?? written2 });
      }
      const next = linkOf(row, resource2, decodeJson2);
      if (next !== void 0) links.set(resource2.address, next);
    },
    judge: (exposures) => denied.size === 0 ? exposures : exposures.map((exposure) => {
      const deny = exposure.facts["shadowed"] ? void 0 : earlierDeny(exposure);
      return deny ? shadowed(exposure, deny) : exposure;
    })
  };
}
function shadowed(exposure, { place, address }) {
  const { facts, related } = exposure;
  return {
    ...exposure,
    facts: { ...facts, shadowed: [known4(true, facts["port"][0].span)] },
    related: [
      ...related,
      { span: place, message: `an earlier rule denies this: ${address}` }
    ]
  };
}
function denialsOf(row, resource2, decodeJson2) {
  return orderedRules(row).flatMap((rule) => {
    const scope = resourceScope(resource2, decodeJson2);
    return (rule.at ?? ["."]).flatMap(
      (path3) => select(path3, scope).flatMap((element) => {
        const exposure = exposureOf(rule, element, resource2);
        return exposure && isCertain(exposure) ? [[exposure, { rule, path: path3, element }]] : [];
      })
    );
  });
}
function orderedRules(row) {
  return (row.rules ?? [row]).map((own) => ({ ...row, ...own })).filter(({ order, port }) => order && port).flatMap(denyingRows);
}
function isCertain({ facts }) {
  const [certainty] = facts["certainty"] ?? [];
  return certainty?.known === true && certainty.value === "definite";
}
function linkOf({ order }, resource2, decodeJson2) {
  if (order?.before === void 0) return void 0;
  const [value] = valuesAt(order.before, resourceScope(resource2, decodeJson2));
  return value?.kind === "unknown" ? value.identity?.replace(/\.\w+$/, "") : void 0;
}
function precedence(links) {
  return (first, second) => {
    let at = links.get(first);
    for (let i = 0; at !== void 0 && i < MOST_DENIES; i++) {
      if (at === second) return true;
      at = links.get(at);
    }
    return false;
  };
}

// src/formats/terraform/plan/apply.ts
function applyPlan(plan, exposures, roots2, catalogue, ownerOf) {
  const root = rootOf2(plan, roots2, catalogue);
  const [written2, filters] = [openFilters(), openFilters()];
  const sources = plan.resources.map(
    (resource2) => root && sourcesOf(resource2, root, catalogue, written2)
  );
  const found = plan.resources.flatMap((resource2, i) => {
    const own = sources[i] && {
      ...sources[i],
      exposures: written2.judge(sources[i].exposures)
    };
    const planned2 = plannedExposures(resource2, catalogue, own, filters);
    const name = withoutKeys(resource2.address);
    return name !== void 0 && plan.separate.has(name) ? planned2.filter((exposure) => !isDoubtful(exposure)) : planned2;
  });
  const planned = filters.judge(found);
  if (!root) return [...exposures, ...planned];
  const settled = new Set(plan.resources.flatMap(placesOf2));
  const doubtful = new Set(
    planned.filter(isDoubtful).map(({ resource: resource2 }) => resource2)
  );
  const takenBack = new Set(planned.filter(isShadowed).map(ruleOf));
  const kept = exposures.filter(
    (each) => (!isDoubtful(each) || ownerOf(each) !== root.definition || !settled.has(each.resource) || doubtful.has(each.resource) || isBesides(each, planned)) && (isShadowed(each) || !takenBack.has(ruleOf(each)))
  );
  const said = new Set(kept.map(wordsOf));
  return [...kept, ...planned.filter((each) => !said.has(wordsOf(each)))];
}
function placesOf2({ address }) {
  const places = [address];
  let at = "";
  for (const { name, key } of parseAddress(address)?.modules ?? []) {
    places.push(`${at}module.${name}`);
    at += `module.${name}${printKey(key)}.`;
  }
  return places;
}
function isShadowed({ facts }) {
  return facts["shadowed"] !== void 0;
}
function ruleOf({ resource: resource2, facts }) {
  const span = facts["port"]?.[0]?.span;
  return span ? `${resource2} ${span.file} ${span.start}` : "";
}
function rootOf2({ resources, file }, roots2, catalogue) {
  const known5 = resources.filter(
    ({ type }) => catalogue.has(type) || catalogue.sinks.hasType(type)
  );
  const ranked = roots2.map((root) => ({
    root,
    count: known5.filter((each) => mayBeIn(each, root)).length,
    steps: relativePath(folderOf(file), root.definition.folder).split("/").length
  })).filter(({ count }) => count * 2 > known5.length).sort((a, b) => b.count - a.count || a.steps - b.steps);
  return ranked[0]?.root;
}
function isBesides({ kind, resource: resource2 }, planned) {
  return (kind === "command" || kind === "package") && !planned.some((each) => each.kind === kind && each.resource === resource2);
}

// src/formats/terraform/access.ts
function accessBelow(world, root) {
  const place = (path3) => below(root, path3);
  return {
    read: (path3) => {
      const file = place(path3);
      if (file === void 0)
        return { why: `${path3} lies outside of the files that are checked` };
      const answer3 = world.read(file);
      return "text" in answer3 ? { text: answer3.text, file } : { why: `${path3} was not read: ${answer3.refused}` };
    },
    exists: (path3) => {
      const file = place(path3);
      return file === void 0 ? void 0 : world.kind(file) === "file";
    },
    list: (folder) => {
      const at = place(folder);
      if (at === void 0 || world.kind(at) !== "directory") return [];
      const prefix = at === "." ? "" : `${at}/`;
      return world.list(at).map((file) => file.slice(prefix.length));
    }
  };
}

// src/formats/terraform/root.ts
var import_budget19 = require("./terraform-budget.js");

// src/formats/terraform/candidates.ts
function candidateExposures(alone, candidates, judge2, { sources }) {
  if (candidates.length === 0) return [];
  const known5 = new Set(alone.map(wordsOf));
  return candidates.flatMap((candidate) => {
    const source = sources.get(candidate);
    const only = source ? [
      {
        span: spanOf(source, 0, 0),
        message: `only with the values of ${candidate}`
      }
    ] : [];
    return judge2(candidate).filter((exposure) => !known5.has(wordsOf(exposure))).map((exposure) => ({
      ...exposure,
      related: [...exposure.related, ...only]
    }));
  });
}

// src/formats/terraform/roots.ts
var import_node_path2 = __toESM(require("node:path"), 1);
function rootFolders(library) {
  const calls = new Map(
    library.scanned.map((folder) => [folder, targetsOf(library, folder)])
  );
  const called2 = new Set(
    [...calls].flatMap(
      ([folder, targets]) => targets.filter((each) => each !== folder)
    )
  );
  const roots2 = library.scanned.filter((folder) => !called2.has(folder));
  const reached = /* @__PURE__ */ new Set();
  const reach = (folder) => {
    const waiting = [folder];
    for (let at = waiting.pop(); at !== void 0; at = waiting.pop()) {
      if (reached.has(at)) continue;
      reached.add(at);
      waiting.push(...calls.get(at) ?? targetsOf(library, at));
    }
  };
  roots2.forEach(reach);
  for (const folder of library.scanned)
    if (!reached.has(folder)) {
      roots2.push(folder);
      reach(folder);
    }
  return roots2;
}
function targetsOf(library, folder) {
  const definition = library.module(folder);
  return definition ? calledFolders(definition).flatMap((target) => target ?? []) : [];
}
var forValues = /^(?:envs?|environments?|tf-?vars|vars?|var-?files?|variables|config(?:s|urations?)?|stages?|workspaces?|params|parameters|inputs|values|accounts?|regions?|tenants?|deployments?)$/i;
function candidatesOf(root, files, isModule) {
  const prefix = root === "." ? "" : `${root}/`;
  return files.filter((file) => {
    if (!file.startsWith(prefix)) return false;
    const relative = file.slice(prefix.length);
    const folders = relative.split("/").slice(0, -1);
    if (folders.length === 0) return !loadsByItself(relative);
    const around = folders.map(
      (_, i) => import_node_path2.default.posix.join(root, ...folders.slice(0, i + 1))
    );
    return folders.length <= 2 && forValues.test(folders[0]) && !around.some(isModule);
  });
}
function loadsByItself(name) {
  return /^terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test(name);
}

// src/formats/terraform/unread-modules.ts
function unreadExposure(call, module3, why, seen) {
  const place = sourcePlace(call);
  const text = place.source.text.slice(place.start, place.end);
  const span = seen.get(text) ?? trailSpan(place);
  seen.set(text, span);
  const doubt = unknown(why, span);
  const name = `module.${call.block.labels[0].value}`;
  return {
    ...{ kind: "port", format: "terraform", related: [] },
    resource: addressIn(module3, name, void 0),
    facts: {
      port: [doubt],
      protocol: [doubt],
      mechanism: [known4("allow", span)],
      reach: [doubt],
      breadth: [known4("one", span)],
      certainty: [known4("possible", span)]
    }
  };
}

// src/formats/terraform/visit.ts
var MOST_INSTANCES2 = 1e5;
function startVisit(library, catalogue) {
  return {
    exposures: [],
    filters: openFilters(),
    catalogue,
    concerns: concern(library, catalogue),
    unread: /* @__PURE__ */ new Map(),
    left: MOST_INSTANCES2
  };
}
function visit(module3, run) {
  if (!run.concerns(module3.definition)) return;
  visitResources(module3, run);
  for (const call of module3.definition.calls.values()) {
    const children = module3.childrenOf(call);
    if ("why" in children) visitUnread(call, module3, children.why, run);
    else
      for (const child of children.instances)
        if (run.left-- > 0) visit(child, run);
  }
}
function visitResources(module3, run) {
  for (const declaration of module3.definition.resources) {
    const row = run.catalogue.get(declaration.block.labels[0].value);
    const { sinks: sinks2 } = run.catalogue;
    const holdsSinks = sinks2.has(declaration);
    if (!row && !holdsSinks) continue;
    for (const instance of module3.expansionOf(declaration).instances) {
      if (run.left-- <= 0) return;
      const isPossible = module3.possible || instance.possible;
      const view = viewOf(declaration, instance, module3);
      if (row) visitRules(row, view, isPossible, run);
      if (!holdsSinks) continue;
      const held = sinks2.exposuresOf(view, module3.root.files);
      expose(held, isPossible, run);
    }
  }
}
function visitRules(row, view, isPossible, { filters, exposures }) {
  const heard = filters.allows(view);
  for (const exposure of exposuresOf(row, view, decodeJson, heard)) {
    const shown = isPossible ? asPossible(exposure) : exposure;
    filters.replace(exposure, shown);
    exposures.push(shown);
  }
  if (!isPossible) filters.denies(row, view, decodeJson);
}
function visitUnread(call, module3, why, run) {
  const known5 = instancesByInput(call, module3, run.catalogue.module);
  if (!known5) run.exposures.push(unreadExposure(call, module3, why, run.unread));
  for (const { view, possible } of known5?.instances ?? []) {
    if (run.left-- <= 0) return;
    const { sinks: sinks2 } = run.catalogue;
    expose(exposuresOf(known5.row, view, decodeJson), possible, run);
    if (sinks2.hasType(view.type))
      expose(sinks2.exposuresOf(view, module3.root.files), possible, run);
  }
}
function expose(found, isPossible, { exposures }) {
  for (const each of found)
    exposures.push(isPossible ? asPossible(each) : each);
}
function asPossible(exposure) {
  const [certainty] = exposure.facts["certainty"] ?? [];
  if (!certainty) return exposure;
  const possible = [known4("possible", certainty.span)];
  return { ...exposure, facts: { ...exposure.facts, certainty: possible } };
}
function concern(library, catalogue) {
  const known5 = /* @__PURE__ */ new Map();
  const ask = (definition) => {
    const found = known5.get(definition);
    if (found !== void 0) return found;
    known5.set(definition, false);
    const own = definition.resources.some(
      (declaration) => catalogue.has(declaration.block.labels[0].value) || catalogue.sinks.has(declaration)
    );
    const answer3 = own || calledFolders(definition).some((folder) => {
      const target = folder === void 0 ? void 0 : library.module(folder);
      return !target || ask(target);
    });
    known5.set(definition, answer3);
    return answer3;
  };
  return ask;
}

// src/formats/terraform/root.ts
function judgeRoot(root, run) {
  const { settings, library, definition, files } = root;
  const isChosen = (settings.variables ?? []).some((each) => "file" in each);
  const candidates = isChosen ? [] : candidatesOf(
    definition.folder,
    files,
    (folder) => library.module(folder) !== void 0
  );
  const judge2 = (candidate) => {
    const own = { ...run, exposures: [], filters: openFilters() };
    visit(openRoot(root, candidate), own);
    run.left = own.left;
    return own.filters.judge(own.exposures);
  };
  const alone = candidates.length === 0 || isComplete(root) ? judge2() : [];
  const more = candidateExposures(alone, candidates, judge2, root.valueFiles);
  for (const exposure of [...alone, ...more]) run.exposures.push(exposure);
}
function isComplete(root) {
  const given = givenTo(root, void 0);
  return [...root.definition.variables].every(
    ([name, declaration]) => hasDefault(declaration) || given.has(name)
  );
}
function openRoot(root, candidate, planned = /* @__PURE__ */ new Map()) {
  const { world, library, definition } = root;
  const { folder } = definition;
  const shared = {
    files: accessBelow(world, folder),
    findModule: moduleFinder(world, library, folder),
    budget: (0, import_budget19.openBudget)(),
    complain: (problem) => void root.problems.push(problem),
    pathOf: (at) => relativePath(folder, at)
  };
  const given = givenWithPlan(definition, givenTo(root, candidate), planned);
  return openInstance(definition, shared, given, {
    ...{ address: "", path: [], callers: [], possible: false }
  });
}
var automaticOf = /* @__PURE__ */ new WeakMap();
function givenTo({ world, settings, definition, files, valueFiles }, candidate) {
  const automatic = automaticOf.get(definition) ?? automaticFiles(world, definition.folder, files);
  automaticOf.set(definition, automatic);
  const { variables: variables2 = [] } = settings;
  return valuesFor(definition, automatic, candidate, variables2, valueFiles);
}

// src/formats/terraform/second-reading.ts
async function readDoubtfulAgain(files) {
  if (!files.some(isDoubtful2)) return files;
  const { askAgain } = await Promise.resolve().then(() => __toESM(require("./hcl-fallback.js"), 1));
  return askAgain(files, isDoubtful2);
}
function isDoubtful2({ problems, source }) {
  return problems.length > 0 && !isJson(source.file);
}

// src/formats/terraform/run.ts
async function readTaken(world, settings, { values, named, plans, ...taken }) {
  const files = await readDoubtfulAgain(taken.files);
  const library = openLibrary(world, files, named);
  const valueFiles = openValueFiles(world, values);
  for (const file of values.keys()) valueFiles.read(file);
  const catalogue = await catalogueFor(world, library, plans, settings.rows);
  const found = [];
  const shared = { world, settings, library, valueFiles, problems: found };
  const scanned = [...values.keys()];
  const withThoseOf = (folder) => [
    .../* @__PURE__ */ new Set([
      ...scanned,
      ...world.list(folder).filter((file) => roleOf(file) === "variables")
    ])
  ];
  const roots2 = rootFolders(library).map((folder) => ({
    ...shared,
    files: named.has(folder) ? withThoseOf(folder) : scanned,
    definition: library.module(folder)
  }));
  const { exposures, left } = await (0, import_loaded4.withFunctions)(
    () => judge(roots2, startVisit(library, catalogue), plans)
  );
  const besides = besidesOf(library, named);
  return {
    exposures: exposures.filter((each) => !isIn(each, besides.silent)),
    problems: eachOnce([
      ...taken.problems,
      ...[...files, ...besides.trees].flatMap((file) => file.problems),
      ...library.problems().filter(({ span }) => !besides.silent.has(span.file)),
      ...[...valueFiles.problems, ...found],
      ...plans.flatMap((plan) => plan.problems),
      ...left > 0 ? [] : [tooMany2(taken.files)]
    ]),
    besides: besides.read
  };
}
function eachOnce(problems) {
  return [
    ...new Map(
      problems.map((each) => [
        `${each.span.file} ${each.span.start} ${each.message}`,
        each
      ])
    ).values()
  ];
}
function judge(roots2, run, plans) {
  const owners = /* @__PURE__ */ new Map();
  for (const root of roots2) {
    if (!run.concerns(root.definition)) continue;
    const before = run.exposures.length;
    judgeRoot(root, run);
    if (plans.length > 0)
      for (const each of run.exposures.slice(before))
        owners.set(each, root.definition);
  }
  const exposures = plans.reduce(
    (found, plan) => applyPlan(
      plan,
      found,
      roots2.map((root) => openRoot(root, void 0, plan.variables)),
      run.catalogue,
      (each) => owners.get(each)
    ),
    run.exposures
  );
  return { exposures, left: run.left };
}
function tooMany2(files) {
  return fileProblem(
    files[0]?.source.file ?? ".",
    `the modules make more than ${MOST_INSTANCES2.toLocaleString("en")} instances, and what comes beyond was not checked. Check the roots one by one`
  );
}
function besidesOf(library, named) {
  const all = library.besides();
  const [around, called2] = [true, false].map(
    (wanted) => all.filter(({ folder }) => named.has(folder) === wanted)
  );
  return {
    trees: called2.map(({ tree }) => tree),
    read: called2.map(({ read: read3 }) => read3),
    silent: new Set(around.map(({ read: read3 }) => read3.source.file))
  };
}
function isIn(exposure, files) {
  if (files.size === 0) return false;
  const [value] = Object.values(exposure.facts).flat();
  return value !== void 0 && files.has(value.span.file);
}

// src/formats/terraform/terraform.ts
var reading = {
  comments: (source, word) => roleOf(source.file) ? hclComments(source, word) : [],
  open: openTerraform
};
function openTerraform(world, settings) {
  const files = [];
  const values = /* @__PURE__ */ new Map();
  const named = /* @__PURE__ */ new Set();
  const plans = [];
  const problems = [];
  return {
    take(source, isNamed) {
      const role = roleOf(source.file);
      if (source.text.includes("\0")) {
        problems.push(fileProblem(source.file, NO_TEXT));
        return;
      }
      if (role === void 0)
        plans.push({ file: source.file, ...readPlan(source) });
      else if (role === "variables") values.set(source.file, source);
      else {
        if (isNamed) named.add(folderOf(source.file));
        files.push(parseFile(source));
      }
    },
    finish: () => readTaken(world, settings, { files, values, named, plans, problems })
  };
}
var NO_TEXT = "this file is no text, so it was not read";
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  reading
});

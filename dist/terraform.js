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
  let enter3 = (expression) => {
    visit2(expression), childrenOf(expression).forEach(enter3);
  };
  for (let { expression } of attributes) enter3(expression);
  for (let { body: body2 } of blocks) visitExpressions(body2, visit2);
}
function inPart(part) {
  return part.kind === "text" ? [] : part.kind === "interpolation" ? [part.value] : part.kind === "for" ? [part.collection, ...part.parts.flatMap(inPart)] : [part.condition, ...[...part.then, ...part.otherwise].flatMap(inPart)];
}
function inFor({ collection: collection2, key, value, condition }) {
  return [collection2, key, value, condition].filter(
    (each) => each !== void 0
  );
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
function wordEnd(text, at, end) {
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
function fail(reader, what, hint2) {
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
  let behind = wordEnd(text, at, end);
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
  let flush = text.charCodeAt(at + 2) === 45, start = flush ? at + 3 : at + 2, markerEnd = wordEnd(text, start, end);
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
function recoverLine(reader) {
  if (reader.failed = !1, beginsItem(reader)) return;
  let found = findBalanced(reader, 10);
  reader.at = found === -1 ? lineEnd(reader, reader.at) : found;
}
function spend(reader, effort) {
  return reader.effort -= effort, reader.effort > 0;
}
function beginsValue({ text, at, end }) {
  if (at >= end) return !1;
  let code = text.charCodeAt(at);
  return code === 34 || code === 123 || code === 91 || isDigit(code) || wordEnd(text, at, end) > at;
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
  let next = wordEnd(text, at, end);
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
  let parameters = [], spread3 = readArguments(reader, parameters, open2);
  return reader.failed ? recoverTo(reader, 41) : reader.at++, reader.acrossLines = acrossLines, {
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
  for (; peek(reader) === 58 && peek(reader, 1) === 58; ) {
    reader.at += 2, skipBlanks(reader);
    let end = wordEnd(reader.text, reader.at, reader.end);
    if (end === reader.at)
      return fail(reader, "the name of a function after `::`"), name;
    name += "::" + reader.text.slice(reader.at, end), reader.at = end, skipBlanks(reader);
  }
  return peek(reader) !== 40 && fail(reader, "`(` after the name of a function"), name;
}
function readArguments(reader, into, open2) {
  for (; ; ) {
    if (skipBlanks(reader), peek(reader) === 41 || (beginsItem(reader) ? fail(reader, "a value or `)`", openedOn(reader, "(", open2)) : into.push(readExpression(reader)), reader.failed)) return !1;
    let code = peek(reader);
    if (code === 41) return !1;
    if (code === 44) reader.at++;
    else {
      if (code === 46 && peek(reader, 1) === 46 && peek(reader, 2) === 46)
        return readSpread(reader);
      if (beginsValue(reader) && !beginsItem(reader))
        expected(reader, "a comma or `)`");
      else
        return fail(reader, "a comma or `)`", openedOn(reader, "(", open2)), !1;
    }
  }
}
function readSpread(reader) {
  return reader.at += 3, skipBlanks(reader), peek(reader) !== 41 && fail(reader, "`)` right after `...`"), !0;
}

// src/syntax/hcl/fors.ts
function isFor(reader) {
  return isKeyword(reader, "for");
}
function readIntroduction(reader) {
  let keyName, valueName = readName(reader);
  if (!reader.failed && peek(reader) === 44 && (reader.at++, skipBlanks(reader), keyName = valueName, valueName = readName(reader)), reader.failed) return;
  if (!isKeyword(reader, "in")) {
    fail(reader, "`in` and a collection");
    return;
  }
  passWord(reader, 2);
  let collection2 = readExpression(reader);
  return reader.failed ? void 0 : { keyName, valueName, collection: collection2 };
}
function readFor(reader, start, closer) {
  passWord(reader, 3);
  let introduction = readIntroduction(reader), result = introduction && readResult(reader, start, closer);
  reader.failed ? recoverTo(reader, closer) : reader.at++;
  let end = reader.at;
  if (!introduction || !result) return { kind: "invalid", start, end };
  let { keyName, valueName, collection: collection2 } = introduction, { key, value, condition, group } = result;
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
  if (peek(reader) !== 58) {
    fail(reader, "`:` after the collection");
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
    fail(reader, `\`if\` or \`${close3}\``, openedOn(reader, open2, start));
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
  let { at } = reader, end = wordEnd(reader.text, at, reader.end);
  return end === at && fail(reader, "the name of a variable for `for`"), passWord(reader, end - at), reader.text.slice(at, end);
}
function isKeyword(reader, word) {
  let { text, at, end } = reader;
  return text.startsWith(word, at) && wordEnd(text, at, end) === at + word.length;
}
function passWord(reader, length) {
  reader.at += length, skipBlanks(reader);
}

// src/syntax/hcl/tuples.ts
function readTuple(reader) {
  let start = reader.at, { acrossLines } = reader;
  reader.at++, reader.acrossLines = !0, skipBlanks(reader);
  let tuple2 = isFor(reader) ? readFor(reader, start, 93) : readItems(reader, start);
  return reader.acrossLines = acrossLines, tuple2;
}
function readItems(reader, start) {
  let items = [];
  for (; peek(reader) !== 93 && (beginsItem(reader) ? fail(reader, "a value or `]`", openedOn(reader, "[", start)) : items.push(readExpression(reader)), !reader.failed); ) {
    let code = peek(reader);
    if (code === 44)
      reader.at++, skipBlanks(reader);
    else if (code !== 93) {
      if (!beginsValue(reader) || beginsItem(reader)) {
        fail(reader, "a comma or `]`", openedOn(reader, "[", start));
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
    complain(reader, `this \`${word}\` has no \`%{ end${word} }\``, start, end), parts = close(open2.pop(), end);
  }
  return parts;
}
function isPart(token) {
  return token.kind !== "directive";
}
function turnOrEnd(reader, { word, start, end }, open2, parts) {
  let last = open2.at(-1), begun = last?.directive.word;
  if (last && word === `end${begun}`) return close(open2.pop(), end);
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
function close({ directive, outer, first, second }, end) {
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
  let joined2 = [], start = -1, end = -1, flush = () => {
    start !== -1 && joined2.push({
      kind: "text",
      text: source.slice(start, end),
      start,
      end
    }), start = -1;
  };
  for (let token of tokens)
    token.kind === "text" && token.text.length === token.end - token.start ? ((start === -1 || token.start !== end) && (flush(), start = token.start), end = token.end) : (flush(), joined2.push(token));
  return flush(), joined2;
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
`), escaped = opening[0] + opening;
  fail(
    reader,
    "an operator or `}`",
    isLater ? openedOn(reader, opening, start) : `write \`${escaped}\` where the text itself shall have \`${opening}\``
  );
}
function readDirective(reader) {
  let { text, at, end } = reader, word = text.slice(at, wordEnd(text, at, end));
  if (!isDirectiveWord(word)) {
    fail(
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
    return fail(
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
    outside !== -1 && takeBack(reader, outside, reader.end), fail(reader, "an entry or `}`", openedOn(reader, "{", open2)), outside !== -1 && (reader.at = outside);
    return;
  }
  let key = readKey(reader);
  if (!reader.failed) {
    if (isEquals2(reader) || peek(reader) === 58) reader.at++;
    else if (beginsValue(reader)) expected(reader, "`=` after the key");
    else return fail(reader, "`=` and a value after the key");
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
      beginsValue(reader) ? expected(reader, wanted) : fail(reader, wanted, openedOn(reader, "{", open2));
    }
  }
}
function readKey(reader) {
  let start = reader.at, end = wordEnd(reader.text, start, reader.end);
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
      let escape3 = [];
      readEscape(reader, escape3);
      let part = escape3[0];
      if (part?.kind === "text" && isSpace(part.text.charCodeAt(0))) continue;
      tokens.push(...escape3);
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
  let behind = wordEnd(reader.text, reader.at, reader.end);
  if (behind > reader.at) return readWord(reader, behind);
  if (isDigit(code)) return readNumber(reader);
  if (code === 91) return readTuple(reader);
  if (code === 123) return readObject(reader);
  if (code === 40) return readParentheses(reader);
  if (code === 45 || code === 33) return readUnary(reader);
  if (code === 60 && peek(reader, 1) === 60) return readHeredoc(reader);
  let start = reader.at;
  return fail(reader, "a value"), invalid(start, start);
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
  let start = reader.at, end = numberEnd(reader), text = reader.text.slice(start, end), value = Number(text);
  return reader.at = end, Number.isNaN(value) ? (failAt(reader, `\`${text}\` is not a number`, start, end), invalid(start, end)) : literal(value, start, end);
}
function numberEnd(reader) {
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
  return !reader.failed && peek(reader) !== 41 && fail(reader, "an operator or `)`", openedOn(reader, "(", start)), reader.failed ? recoverTo(reader, 41) : reader.at++, reader.acrossLines = acrossLines, { kind: "parentheses", inner, start, end: reader.at };
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
    count > 500 && tooDeep(reader);
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
  let { at } = reader, end = wordEnd(reader.text, at, reader.end);
  if (end > at) {
    reader.at = end;
    let name = reader.text.slice(at, end);
    return { kind: "attribute", of, name, start: of.start, end };
  }
  return isDigit(peek(reader)) ? readOldIndex(reader, of) : (fail(reader, "a name after the dot"), invalid(of.start, at));
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
  return !reader.failed && peek(reader) !== 93 && fail(reader, "`]` after the index", openedOn(reader, "[", open2)), reader.failed ? recoverTo(reader, 93) : reader.at++, reader.acrossLines = acrossLines, { kind: "index", of, key, start: of.start, end: reader.at };
}
function readFullSplat(reader, of, open2) {
  if (reader.at++, skipBlanks(reader), peek(reader) !== 93)
    return fail(reader, "`]` right after `[*`"), invalid(of.start, reader.at);
  reader.at++;
  let each = { kind: "each", start: open2, end: reader.at };
  reader.depth++;
  let item = reader.depth > 500 ? (tooDeep(reader), each) : readTraversals(reader, each);
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
    reader.at++, skipBlanks(reader), peek(reader) === 42 ? fail(reader, "a name; use `[*]` for a splat within a splat") : item = readStep(reader, item), count > 500 && tooDeep(reader);
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
  return reader.depth < 500 ? (reader.depth++, !0) : (tooDeep(reader), !1);
}
function tooDeep(reader) {
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
      tooDeep(reader);
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
  if (!reader.failed && peek(reader) !== 58 && fail(reader, "`:` and a value for when the condition is false"), reader.failed) return invalid(condition.start, then.end);
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

// src/syntax/hcl/labels.ts
function readLabels(reader) {
  let labels = [];
  for (; !reader.failed; ) {
    let { text, at, end } = reader, behind = wordEnd(text, at, end);
    if (behind > at)
      labels.push({ value: text.slice(at, behind), start: at, end: behind }), reader.at = behind;
    else if (peek(reader) === 34) {
      let label = readQuotedLabel(reader);
      reader.failed || labels.push(label);
    } else break;
    skipBlanks(reader);
  }
  return labels;
}
function readQuotedLabel(reader) {
  let { parts, start, end } = readQuoted(reader);
  return parts.every(isText) || complain(
    reader,
    "a label is plain text; `${` and `%{` cannot stand in it",
    start,
    end
  ), { value: parts.every(isText) ? parts.map(({ text }) => text).join("") : reader.text.slice(start + 1, end - 1), start, end };
}
function isText(part) {
  return part.kind === "text";
}

// src/syntax/hcl/blocks.ts
function readBlock(reader, items, type, start) {
  let labels = readLabels(reader);
  if (!findBrace(reader) || !enter(reader)) return;
  let open2 = reader.at;
  reader.at++;
  let headerEnd = reader.at, inner = { attributes: [], blocks: [] };
  readInner(reader, inner, open2), reader.depth--;
  let isClosed = reader.at < reader.end;
  isClosed || complainOfEnd(reader, open2);
  let end = isClosed ? reader.at++ : firstToGiveBack(reader, inner), body2 = {
    attributes: inner.attributes.filter((item) => item.start < end),
    blocks: inner.blocks.filter((item) => item.start < end),
    start: headerEnd,
    end
  }, blockEnd = isClosed ? reader.at : end;
  if (items.blocks.push({ type, labels, body: body2, headerEnd, start, end: blockEnd }), !isClosed) {
    for (let item of inner.attributes)
      item.start >= end && items.attributes.push(item);
    for (let item of inner.blocks)
      item.start >= end && items.blocks.push(item);
  }
}
function findBrace(reader) {
  if (!reader.failed) {
    if (peek(reader) === 123) return !0;
    let { at: at2 } = reader;
    skipLines(reader);
    let isBelow = peek(reader) === 123, below2 = reader.at;
    if (reader.at = at2, !isBelow) fail(reader, "a label or `{`");
    else
      return expected(
        reader,
        "a label or `{`",
        "a block's `{` stands on its first line"
      ), reader.at = below2, !0;
  }
  let { text, at } = reader, line = text.slice(at, lineEnd(reader, at)).trimEnd(), whole = text.slice(0, at).trimEnd(), brace = line.endsWith("{") ? at + line.length - 1 : line === "" && whole.endsWith("{") ? whole.length - 1 : -1;
  return brace === -1 ? !1 : (reader.at = brace, reader.failed = !1, !0);
}
function readInner(reader, inner, open2) {
  skipBlanks(reader);
  let { at } = reader, isOneLine = at < reader.end && peek(reader) !== 125 && !isLineBreak(reader.text, at);
  if (isOneLine) {
    readItem(reader, inner, !0), skipBlanks(reader);
    let first = inner.blocks[0];
    first ? complain(
      reader,
      "a block on one line holds one argument; put this block on a line of its own",
      first.start,
      first.headerEnd
    ) : peek(reader) !== 125 && (expected(reader, "`}`", openedOn(reader, "{", open2)), peek(reader) === 44 && reader.at++);
  }
  readItems2(reader, inner, isOneLine);
}
function complainOfEnd(reader, open2) {
  reader.unclosed || complain(
    reader,
    "this `{` is never closed: the text ends before its `}`",
    open2,
    open2 + 1
  ), reader.unclosed = !0;
}
function firstToGiveBack(reader, { attributes, blocks }) {
  let isOutside = (item) => startsLine(reader.text, item.start), attribute = attributes.find(isOutside)?.start ?? reader.end, block2 = blocks.find(isOutside)?.start ?? reader.end;
  return Math.min(attribute, block2);
}

// src/syntax/hcl/bodies.ts
function readFileItems(reader) {
  let items = { attributes: [], blocks: [] };
  for (readItems2(reader, items, !1); reader.at < reader.end; ) {
    let { at } = reader;
    complain(reader, "this `}` closes nothing; take it away", at, at + 1), reader.at++, readItems2(reader, items, !1);
  }
  return items;
}
function readItems2(reader, items, isOneLine) {
  for (; ; ) {
    if (skipLines(reader), reader.at >= reader.end || peek(reader) === 125) return;
    let { at } = reader;
    readItem(reader, items, isOneLine), isOneLine && peek(reader) === 44 && reader.at++, reader.at === at && reader.at++;
  }
}
function readItem(reader, items, isOneLine) {
  let start = reader.at, end = wordEnd(reader.text, start, reader.end);
  if (end === start) return readNameless(reader, items, isOneLine);
  let name = reader.text.slice(start, end);
  reader.at = end, skipBlanks(reader);
  let code = peek(reader);
  isEquals3(reader) ? readAttribute(reader, items, name, start) : code === 34 || code === 123 || wordEnd(reader.text, reader.at, reader.end) > reader.at ? readBlock(reader, items, name, start) : code === 58 ? (expected(reader, "`=` after the name of an argument"), readAttribute(reader, items, name, start)) : fail(reader, "`=` for an argument, or `{` for a block"), endItem(reader, isOneLine);
}
function readAttribute(reader, items, name, start) {
  reader.at++, skipBlanks(reader);
  let expression = readExpression(reader), { end } = expression;
  items.attributes.push({ name, expression, start, end });
}
function readNameless(reader, items, isOneLine) {
  let start = reader.at;
  if (peek(reader) === 34) {
    expected(reader, "an argument or a block", "names have no quotes");
    let { parts } = readQuoted(reader), part = parts[0];
    skipBlanks(reader), isEquals3(reader) && part?.kind === "text" && parts.length === 1 ? readAttribute(reader, items, part.text, start) : reader.failed = !0;
  } else fail(reader, "an argument or a block");
  endItem(reader, isOneLine);
}
function endItem(reader, isOneLine) {
  if (reader.failed) return recoverLine(reader);
  skipBlanks(reader);
  let { text, at, end } = reader;
  if (at >= end || isLineBreak(text, at)) return;
  let code = peek(reader);
  isOneLine && (code === 125 || code === 44) || (expected(reader, "the end of the line"), code !== 125 && !beginsAttribute(reader) && (reader.failed = !0, recoverLine(reader)));
}
function beginsAttribute(reader) {
  let { text, at, end } = reader, behind = wordEnd(text, at, end);
  if (behind === at) return !1;
  reader.at = behind, skipBlanks(reader);
  let answer3 = isEquals3(reader);
  return reader.at = at, answer3;
}
function isEquals3(reader) {
  if (peek(reader) !== 61) return !1;
  let next = peek(reader, 1);
  return next !== 61 && next !== 62;
}

// src/syntax/hcl/parse.ts
function parseHcl(source, comments) {
  let reader = openReader(source, 0, source.text.length, comments), { attributes, blocks } = readFileItems(reader), body2 = { attributes, blocks, start: 0, end: source.text.length };
  return { source, body: body2, problems: inOrder(reader) };
}
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
  return !reader.failed && reader.at < end && fail(reader, "an operator or the end of the value"), { expression, problems: inOrder(reader) };
}
function inOrder({ problems }) {
  return problems.sort((a, b) => a.span.start - b.span.start);
}

// src/syntax/hcl/comments.ts
function hclComments(source, word) {
  if (source.text.search(word) === -1) return [];
  let found = [], { body: body2 } = parseHcl(source, found), comments = inOrder2([...found, ...commentsInHeredocs(source, body2)]), lines = linesSpokenFor(source, comments), lasts = lastLines(source, body2);
  return comments.flatMap(({ start, end }, index) => {
    let text = source.text.slice(start, end);
    if (text.search(word) === -1) return [];
    let line = lines[index], to = line === void 0 ? 0 : lasts.get(line) ?? line;
    return {
      span: spanOf(source, start, end),
      text: text.replace(/^#|^\/\/|^\/\*|\*\/$/g, ""),
      covers: line === void 0 ? void 0 : { from: line, to }
    };
  });
}
function inOrder2(comments) {
  return [...new Map(comments.map((each) => [each.start, each])).values()].sort((a, b) => a.start - b.start);
}
function commentsInHeredocs(source, body2) {
  let found = [];
  return visitExpressions(body2, (expression) => {
    if (expression.kind !== "template" || expression.form !== "heredoc") return;
    let text = source.text.slice(expression.start, expression.end);
    for (let match of text.matchAll(/(?<=^|[ \t])#[^\r\n]*/gm)) {
      let start = expression.start + match.index;
      found.push({ start, end: start + match[0].length });
    }
  }), found;
}
function linesSpokenFor(source, comments) {
  let lines = [], known5 = /* @__PURE__ */ new Map();
  for (let index = comments.length - 1; index >= 0; index--) {
    let { start, end } = comments[index], [from, to] = [position(source, start), position(source, end)], behind = lineText(source, to.line).slice(to.column - 1), before = lineText(source, from.line).slice(0, from.column - 1), isAlone = /^(\s|\/\*.*?\*\/)*$/.test(before), follower = comments[index + 1], isFollowed = follower && position(source, follower.start).line === to.line;
    isAlone ? isFollowed ? lines[index] = lines[index + 1] : behind.trim() !== "" ? lines[index] = to.line : lines[index] = lineBelow(source, to.line + 1, known5) : lines[index] = from.line, isAlone && known5.set(from.line, lines[index]);
  }
  return lines;
}
function lineBelow(source, line, known5) {
  return known5.has(line) ? known5.get(line) : line <= lineCount(source) && lineText(source, line).trim() !== "" ? line : void 0;
}
function lastLines(source, body2) {
  let lasts = /* @__PURE__ */ new Map(), note = (start, end) => {
    let line = position(source, start).line, last = position(source, Math.max(start, end - 1)).line;
    lasts.set(line, Math.max(lasts.get(line) ?? line, last));
  }, noteBody = ({ attributes, blocks }) => {
    for (let { start, end } of attributes) note(start, end);
    for (let block2 of blocks)
      note(block2.start, block2.end), noteBody(block2.body);
  };
  return noteBody(body2), visitExpressions(body2, (expression) => noteParts(expression, note)), lasts;
}
function noteParts(expression, note) {
  if (expression.kind === "tuple")
    for (let { start, end } of expression.items) note(start, end);
  if (expression.kind === "call")
    for (let { start, end } of expression.arguments) note(start, end);
  if (expression.kind === "object")
    for (let { key, value } of expression.entries) note(key.start, value.end);
}

// src/formats/file-problem.ts
function fileProblem(file, message, severity = "warning") {
  return { span: spanOf(openSource(file, ""), 0, 0), severity, message };
}

// src/formats/terraform/files.ts
var import_node_path = __toESM(require("node:path"), 1), configuration = /\.(?:tf|tofu)(?:\.json)?$/, variables = /\.tfvars(?:\.json)?$/;
function roleOf(file) {
  let name = import_node_path.default.posix.basename(file);
  if (!(name.startsWith(".") || name.endsWith("~") || /^#.*#$/.test(name)) && !/(?:^|\/)\.(?:terraform|terragrunt-cache)\//.test(file))
    return configuration.test(name) ? "configuration" : variables.test(name) ? "variables" : void 0;
}
function isJson(file) {
  return file.endsWith(".json");
}
function inOrder3(files) {
  let sorted = [...files].sort((a, b) => a.file < b.file ? -1 : 1), tofu = new Set(
    sorted.map(({ file }) => file).filter((file) => /\.tofu(?:\.json)?$/.test(file))
  ), seen = sorted.filter(
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
  let joined2 = import_node_path.default.posix.join(folder, relative).replace(/(?<=.)\/$/, ""), climbs = (place) => place.split("/").filter((step2) => step2 === "..").length;
  return climbs(joined2) > climbs(import_node_path.default.posix.normalize(folder)) || import_node_path.default.posix.isAbsolute(relative) ? void 0 : joined2;
}
function relativePath(root, folder) {
  return import_node_path.default.posix.relative(root, folder) || ".";
}

// src/syntax/hcl/outline-grammar.ts
var TRANSITIONS = new Uint8Array(2560).fill(32), VALUE = [1, 2, 3, 4, 5], BEHIND_VALUE = [6, 7, 8];
function on(states, characters, action) {
  for (let state of states)
    for (let character of characters)
      TRANSITIONS[state << 7 | character.charCodeAt(0)] = action;
}
var DIGITS = "0123456789", LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";
for (let state = 0; state < 20; state++)
  on([state], " 	", state), on([state], "\r", 35), on([state], `
`, 36), on([state], "#", 37), on([state], "/", 38), on([state], LETTERS, 33);
for (let state of [0, 1, 2]) on([state], `
`, state);
on([9, 12], `
`, 0);
on(VALUE, DIGITS, 34);
on(VALUE, '"', 44);
on(VALUE, "{", 47);
on(VALUE, "[", 48);
on(VALUE, "(", 49);
on(VALUE, "<", 43);
on(VALUE, "-!", 39);
on(BEHIND_VALUE, "+-*%", 39);
on(BEHIND_VALUE, "&|", 40);
on(BEHIND_VALUE, "!", 41);
on(BEHIND_VALUE, "<>", 42);
on(BEHIND_VALUE, "?", 52);
on(BEHIND_VALUE, ":", 53);
on(BEHIND_VALUE, "=", 54);
on(BEHIND_VALUE, ",", 55);
on(BEHIND_VALUE, ".", 56);
on(BEHIND_VALUE, "[", 51);
on(BEHIND_VALUE, ")]}", 58);
on([7], "(", 50);
on([19], ")}", 58);
on([13], "*", 8);
on([0, 9, 1, 2], "}", 57);
on([3, 4], ")]", 57);
on([10], "=", 54);
on([10, 11], '"', 45);
on([10, 11], "{", 46);
on([16], ",", 17);
var BEHIND_WORD_IN = table(
  [0, 10],
  [9, 10],
  ...VALUE.map((state) => [state, 7]),
  [13, 6],
  [14, 8],
  [15, 16],
  [17, 18]
), CLOSER = table(
  [1, 125],
  [3, 125],
  [9, 93],
  [8, 41]
), CLOSER_OF_VALUE = table(
  [2, 125],
  [4, 125],
  [7, 41],
  [8, 41],
  [9, 93],
  [10, 93],
  [12, 93],
  [13, 93],
  [16, 125],
  [17, 125],
  [18, 125],
  [19, 125]
), BEHIND_COLON = table(
  [3, 4],
  [11, 12],
  [14, 15]
), BEHIND_IF = table(
  [12, 13],
  [16, 17]
), CLASSES2 = new Uint8Array(65536).fill(4), BEGINS_WORD = 1, IN_WORD = 2;
for (let character of LETTERS)
  CLASSES2[character.charCodeAt(0)] |= BEGINS_WORD;
for (let character of `${LETTERS}${DIGITS}-`)
  CLASSES2[character.charCodeAt(0)] |= IN_WORD;
for (let character of `"\\$%
\r\0`) CLASSES2[character.charCodeAt(0)] = 0;
function table(...rows) {
  let filled = new Uint8Array(20).fill(32);
  for (let [at, value] of rows) filled[at] = value;
  return filled;
}

// src/syntax/hcl/outline-strings.ts
var UNSURE = -1;
function endOfQuoted(codes2, at) {
  for (; ; at++) {
    let code = codes2[at];
    if (!(code > 92)) {
      if (code === 34) return at;
      if (code === 92) {
        if (!isSimpleEscape(codes2[++at])) return UNSURE;
      } else if (code === 36 || code === 37) {
        let next = codes2[at + 1];
        if (next === 123)
          return code === 36 && codes2[at + 2] !== 126 ? at : UNSURE;
        next === code && codes2[at + 2] === 123 && (at += 2);
      } else if (code === 10 || code === 13 || code === 0) return UNSURE;
    }
  }
}
function endOfLabel(codes2, at) {
  for (; ; at++) {
    let code = codes2[at];
    if (!(code > 92)) {
      if (code === 34) return at;
      if (code === 92 || code === 36 || code === 37 || code === 10 || code === 13 || code === 0) return UNSURE;
    }
  }
}
function endOfHeredoc(codes2, at, marker, markerEnd, isLineStart) {
  let checks = isLineStart;
  for (; ; at++) {
    let code = codes2[at];
    if (checks) {
      for (checks = !1; code === 32 || code === 9; ) code = codes2[++at];
      let behind = markerAt(codes2, at, marker, markerEnd);
      if (behind !== 0) return behind;
    }
    if (!(code > 37)) {
      if (code === 10) checks = !0;
      else if (code === 36 || code === 37) {
        let next = codes2[at + 1];
        if (next === 123)
          return code === 36 && codes2[at + 2] !== 126 ? at : UNSURE;
        next === code && codes2[at + 2] === 123 && (at += 2);
      } else if (code === 0) return UNSURE;
    }
  }
}
function markerAt(codes2, from, marker, markerEnd) {
  let at = from;
  for (; marker < markerEnd; marker++, at++)
    if (codes2[at] !== codes2[marker])
      return at === from && isOddSpace(codes2, at) ? UNSURE : 0;
  for (let next = at; ; next++) {
    let code = codes2[next];
    if (code === 10) return at;
    if (code === 0) return UNSURE;
    if (code !== 32 && code !== 9 && code !== 13)
      return isOddSpace(codes2, next) ? UNSURE : 0;
  }
}
function isOddSpace(codes2, at) {
  let code = codes2[at];
  return code === 13 ? codes2[at + 1] !== 10 : code === 10 ? !1 : (code < 32 || code > 127) && isSpace(code);
}
function isSimpleEscape(code) {
  return code === 34 || code === 92 || code === 110 || code === 114 || code === 116;
}

// src/syntax/hcl/outline-scan.ts
var HEAVIEST = 200, modes = new Uint8Array(HEAVIEST), weights = new Uint8Array(HEAVIEST), markers = new Int32Array(HEAVIEST), markerEnds = new Int32Array(HEAVIEST), marks = new Int32Array(65536), MOST_MARKS = marks.length - 8;
function scan(text, codes2) {
  let end = text.length, at = 0, state = 0, mode = 0, depth = 0, weight = 0, header = 0, count = 0;
  for (; at < end; ) {
    let code = codes2[at];
    if (code === 32) {
      if (at = endOfBlanks(codes2, at + 1), at === end) break;
      code = codes2[at];
    }
    let start = at++;
    if (code > 127) return UNSURE;
    let action = TRANSITIONS[state << 7 | code];
    if (action < 32) {
      state = action;
      continue;
    }
    let opened = 0;
    switch (action) {
      case 33: {
        at = endOfWord(codes2, at);
        let next = BEHIND_WORD_IN[state];
        if (state === 0) {
          if (mode === 0) {
            if (count > MOST_MARKS) return UNSURE;
            header = count, marks[count] = start, marks[count + 1] = at, marks[count + 4] = 0, count += 5;
          }
        } else if (state === 9) mode = 2;
        else if (next === 32) {
          if (at !== start + 2 || code !== 105) return UNSURE;
          let second = codes2[start + 1];
          if (state === 16 || state === 18) {
            if (second !== 110) return UNSURE;
          } else {
            if (mode = BEHIND_IF[mode], second !== 102 || mode === 32) return UNSURE;
            if (!(state >= 6 && state <= 8) && state !== 19) return UNSURE;
          }
          state = 5;
          continue;
        } else if ((state === 2 || state === 3) && at === start + 3 && text.startsWith("for", start)) {
          mode = state === 2 ? 14 : 11, state = 15;
          continue;
        }
        if (state = next, next !== 7) continue;
        for (; codes2[at] === 46 && (CLASSES2[codes2[at + 1]] & BEGINS_WORD) !== 0; )
          if (at = endOfWord(codes2, at + 2), state = 6, ++weight > HEAVIEST) return UNSURE;
        continue;
      }
      case 36:
        if (mode >= 6) continue;
        if (state < 6 || state > 8) return UNSURE;
        if (mode === 1) state = 0;
        else if (mode === 4)
          mode = 3, state = 1;
        else return UNSURE;
        weight = weights[depth - 1] + 2;
        continue;
      case 35:
        if (codes2[at] !== 10) return UNSURE;
        continue;
      case 37:
        at = text.indexOf(`
`, at), at === -1 && (at = end);
        continue;
      case 38: {
        let next = codes2[at];
        if (next === code)
          at = text.indexOf(`
`, at), at === -1 && (at = end);
        else if (next === 42) {
          if (at = text.indexOf("*/", at + 1) + 2, at < 2) return UNSURE;
        } else {
          if (state < 6 || state > 8) return UNSURE;
          if (++weight > HEAVIEST) return UNSURE;
          state = 5;
        }
        continue;
      }
      case 44:
        if (at = endOfQuoted(codes2, at), at === UNSURE) return UNSURE;
        if (codes2[at] === code) {
          at++, state = 6;
          continue;
        }
        at += 2, state = 5, opened = 18;
        break;
      case 45:
        if (at = endOfLabel(codes2, at) + 1, at === 0 || mode === 2) return UNSURE;
        if (mode === 0) {
          if (count > MOST_MARKS) return UNSURE;
          marks[header + 4]++, marks[count++] = start, marks[count++] = at;
        }
        state = 11;
        continue;
      case 54: {
        let next = codes2[at];
        if (state === 10) {
          if (mode === 0 || next === 61 || next === 62) return UNSURE;
        } else if (next === 61) {
          if (at++, ++weight > HEAVIEST) return UNSURE;
        } else if (next === 62) {
          if (at++, mode !== 15) return UNSURE;
          mode = 16;
        } else if (mode === 3) mode = 4;
        else return UNSURE;
        state = 5;
        continue;
      }
      case 56:
        if (codes2[at] === code && codes2[at + 1] === code) {
          if (mode !== 8 && mode !== 16) return UNSURE;
          at += 2, state = 19;
          continue;
        }
        if (++weight > HEAVIEST) return UNSURE;
        state = state === 8 ? 14 : 13;
        continue;
      case 55:
        if (mode === 8 || mode === 9) state = 4;
        else if (mode === 4)
          mode = 3, state = 1;
        else return UNSURE;
        weight = weights[depth - 1] + 2;
        continue;
      case 34:
        if (at = endOfNumber(codes2, start), at === UNSURE) return UNSURE;
        state = 6;
        continue;
      case 53:
        if (codes2[at] === code) return UNSURE;
        if (mode === 5 || mode === 6)
          mode = modes[--depth];
        else if (mode = BEHIND_COLON[mode], mode === 32) return UNSURE;
        state = 5;
        continue;
      case 41:
      case 40:
        if (codes2[at] !== (action === 41 ? 61 : code)) return UNSURE;
        if (at++, ++weight > HEAVIEST) return UNSURE;
        state = 5;
        continue;
      case 42:
        if (codes2[at] === 61) at++;
        else if (code === 60 && codes2[at] === code) return UNSURE;
        if (++weight > HEAVIEST) return UNSURE;
        state = 5;
        continue;
      case 39:
        if (++weight > HEAVIEST) return UNSURE;
        state = 5;
        continue;
      case 43: {
        if (codes2[at] !== code) return UNSURE;
        codes2[++at] === 45 && at++;
        let marker = at;
        if (TRANSITIONS[codes2[at] & 127] !== 33) return UNSURE;
        at = endOfWord(codes2, at);
        let markerEnd = at;
        if (codes2[at] === 13 && at++, codes2[at] !== 10) return UNSURE;
        if (at = endOfHeredoc(codes2, at + 1, marker, markerEnd, !0), at === UNSURE) return UNSURE;
        if (codes2[at] !== 36) {
          state = 6;
          continue;
        }
        at += 2, markers[depth] = marker, markerEnds[depth] = markerEnd, state = 5, opened = 19;
        break;
      }
      case 46:
        if (mode === 2) return UNSURE;
        mode === 0 && (marks[header + 2] = at), state = 9, opened = 1;
        break;
      case 47:
        state = 2, opened = 3;
        break;
      case 48:
        state = 3, opened = 9;
        break;
      case 49:
        state = 5, opened = 7;
        break;
      case 50:
        state = 4, opened = 8;
        break;
      case 51:
        if (++weight > HEAVIEST) return UNSURE;
        if (codes2[at] === 42) {
          if (codes2[at + 1] !== 93) return UNSURE;
          at += 2, state = 6;
          continue;
        }
        state = 5, opened = 10;
        break;
      case 52:
        state = 5, opened = mode >= 6 ? 6 : 5;
        break;
      case 57:
        if (code !== CLOSER[mode]) return UNSURE;
        break;
      case 58:
        if (code !== CLOSER_OF_VALUE[mode]) return UNSURE;
        if (mode === 18 || mode === 19) {
          if (mode === 18) at = endOfQuoted(codes2, at);
          else {
            let marker = markers[depth - 1], markerEnd = markerEnds[depth - 1];
            at = endOfHeredoc(codes2, at, marker, markerEnd, !1);
          }
          if (at === UNSURE) return UNSURE;
          if (codes2[at] === 36) {
            at += 2, state = 5, weight = weights[depth - 1] + 2;
            continue;
          }
          mode === 18 && at++;
        }
        break;
      default:
        return UNSURE;
    }
    if (opened === 0) {
      let closed = mode;
      depth--, mode = modes[depth], weight = weights[depth], closed > 2 ? state = 6 : (state = 12, mode === 0 && (marks[header + 3] = at));
    } else {
      if (modes[depth] = mode, weights[depth] = weight, depth++, weight += 2, weight > HEAVIEST) return UNSURE;
      mode = opened;
    }
  }
  return mode === 0 && (state === 0 || state === 12) ? count : UNSURE;
}
function endOfWord(codes2, at) {
  for (; (CLASSES2[codes2[at]] & IN_WORD) !== 0; ) at++;
  return at;
}
function endOfBlanks(codes2, at) {
  for (; codes2[at] === 32; ) at++;
  return at;
}
function endOfNumber(codes2, at) {
  let next = at + 1;
  for (; isDigit(codes2[next]); ) next++;
  if (codes2[next] === 46) {
    if (!isDigit(codes2[next + 1])) return UNSURE;
    for (next += 2; isDigit(codes2[next]); ) next++;
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
    ${`long text
`.repeat(20)}
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
  let { text } = source;
  if (text.length > LONGEST) return;
  ++outlined === MANY && rehearse();
  let count = scan(text, codesOf(text));
  if (count === UNSURE) return;
  let blocks = [];
  for (let at = 0; at < count; ) {
    let start = marks[at], type = text.slice(start, marks[at + 1]), headerEnd = marks[at + 2], end = marks[at + 3], labels = [], next = at + 5 + 2 * marks[at + 4];
    for (at += 5; at < next; at += 2) labels.push(labelAt(text, at));
    blocks.push(new Header(source, type, labels, headerEnd, start, end));
  }
  let body2 = { attributes: [], blocks, start: 0, end: text.length };
  return { source, body: body2, problems: [] };
}
function forget(file) {
  let { source, body: body2, problems } = file;
  if (problems.length > 0) return file;
  let blocks = body2.blocks.map(
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
    this.type = type, this.labels = labels, this.headerEnd = headerEnd, this.start = start, this.end = end, this.#source = source;
  }
  get body() {
    return this.#body ??= this.#read();
  }
  #read() {
    let reader = openReader(this.#source, this.start, this.end);
    return readFileItems(reader).blocks[0].body;
  }
};
function labelAt(text, at) {
  let start = marks[at], end = marks[at + 1];
  return { value: text.slice(start + 1, end - 1), start, end };
}
var MANY = 4, outlined = 0;
function rehearse() {
  for (let time = 0; time < 3; time++) scan(REHEARSAL, codesOf(REHEARSAL));
}
var LONGEST = 1 << 22, codes = new Uint16Array(1 << 17);
function codesOf(text) {
  let { length } = text;
  return codes.length < length + 4 && (codes = new Uint16Array(length + (length >> 1) + 4)), Buffer.from(codes.buffer).write(text, "utf16le"), codes.fill(0, length, length + 4), codes;
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
function numberEnd2(text, at) {
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
function wordEnd2(text, at) {
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
function tooDeep2(at, levels) {
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
  let end = code === 45 || code >= 48 && code <= 57 ? numberEnd2(text, at) : wordEnd2(text, at);
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
    close2(state, state.at + 1);
  }
}
function scanOpening(state, code) {
  let { text } = state;
  if (state.open.length === MAX_DEPTH)
    return fail2(state, tooDeep2(state.at, MAX_DEPTH));
  open(state);
  let inside = state.at = skipBlank(text, state.at + 1), isObject = code === 123;
  return text.charCodeAt(inside) === (isObject ? 125 : 93) ? (close2(state, inside + 1), !0) : isObject && !scanKey(state) ? !1 : scanValue(state);
}
function scanKey(state) {
  let { text } = state;
  return text.charCodeAt(state.at) !== 34 ? expect(state, "a key in double quotes") : scanString(state) ? (state.at = skipBlank(text, state.at), text.charCodeAt(state.at) !== 58 ? expect(state, "a colon") : (state.at = skipBlank(text, state.at + 1), !0)) : !1;
}
function scanString(state) {
  let { text, at } = state, end = stringEnd(text, at);
  return end < 0 ? fail2(state, brokenString(text, at, -end)) : (state.at = end, !0);
}
function open(state) {
  let { count, containers } = state;
  count * 2 === containers.length && (state.containers = new Int32Array(containers.length * 2), state.containers.set(containers)), state.containers[count * 2] = state.at, state.open.push(count), state.count++;
}
function close2(state, end) {
  let container = state.open.pop();
  state.containers[container * 2] = end, state.containers[container * 2 + 1] = state.count, state.at = end;
}
function inObject({ text, containers, open: open2 }) {
  return text.charCodeAt(containers[open2.at(-1) * 2]) === 123;
}
function closeAtMistake(state) {
  for (; state.open.length > 0; ) close2(state, state.at);
}
function fail2(state, mistake) {
  return state.mistake = mistake, !1;
}
function expect(state, expected2) {
  return fail2(state, unexpected(state.text, state.at, expected2));
}

// src/syntax/json.ts
function parseJson(source) {
  let scan2 = scanJson(source.text), { mistake } = scan2, start = skipBlank(source.text, 0);
  return {
    value: !mistake || mistake.start > start ? nodeAt(scan2, start, 0) : void 0,
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
  if (node?.kind === "object")
    return node.entries.findLast((entry) => entry.key.value === key)?.value;
}
function entriesOf(node) {
  return node?.kind === "object" ? node.entries : [];
}
function itemsOf(node) {
  return node?.kind === "array" ? node.items : [];
}
function nodeAt(scan2, start, container) {
  let { text } = scan2;
  switch (text.charCodeAt(start)) {
    case 34:
      return stringAt(text, start);
    case 123:
      return new LazyObject(scan2, start, container);
    case 91:
      return new LazyArray(scan2, start, container);
    case 116:
      return { kind: "boolean", start, end: start + 4, value: !0 };
    case 102:
      return { kind: "boolean", start, end: start + 5, value: !1 };
    case 110:
      return { kind: "null", start, end: start + 4 };
  }
  let end = numberEnd2(text, start);
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
  constructor(scan2, start, container) {
    this.start = start, this.end = scan2.containers[container * 2], this.#scan = scan2, this.#container = container;
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
  constructor(scan2, start, container) {
    this.start = start, this.end = scan2.containers[container * 2], this.#scan = scan2, this.#container = container;
  }
  get items() {
    return this.#items ??= [...this.each()];
  }
  each() {
    return readItems3(this.#scan, this.start, this.#container);
  }
};
function readEntries(scan2, start, container) {
  let { text } = scan2, entries = [], end = scan2.containers[container * 2], inner = container + 1, at = skipBlank(text, start + 1);
  for (; at < end && text.charCodeAt(at) === 34; ) {
    let key = stringAt(text, at), colon = skipBlank(text, key.end), begin = skipBlank(text, colon + 1);
    if (colon >= end || begin >= end) break;
    let value = nodeAt(scan2, begin, inner);
    entries.push({ key, value }), isContainer(value) && (inner = scan2.containers[inner * 2 + 1]), at = skipComma(text, value.end);
  }
  return entries;
}
function* readItems3(scan2, start, container) {
  let { text } = scan2, end = scan2.containers[container * 2], inner = container + 1, at = skipBlank(text, start + 1);
  for (; at < end && text.charCodeAt(at) !== 93; ) {
    let item = nodeAt(scan2, at, inner);
    yield item, isContainer(item) && (inner = scan2.containers[inner * 2 + 1]), at = skipComma(text, item.end);
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
  let holds5 = !1;
  if (node.kind === "array")
    for (let item of node.items) holds5 = findDynamic(item, found) || holds5;
  else if (node.kind === "object")
    for (let { key, value } of node.entries)
      key.value === "dynamic" && isDynamic(value) && (found.add(value), holds5 = !0), holds5 = findDynamic(value, found) || holds5;
  return holds5 && isBlocks(node) && found.add(node), holds5;
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

// src/syntax/json-text.ts
var escape = /\\(?:u[0-9a-fA-F]{4}|.)/g;
function jsonText(source, node) {
  let { start, end, value } = node, length = end - start - 2, pieces = value.length === length ? [{ text: value, start: start + 1, end: end - 1 }] : escapedPieces(source.text.slice(start + 1, end - 1), start + 1);
  return textFrom(source, pieces, start, end);
}
function escapedPieces(raw, base) {
  let pieces = [], add2 = (text, from, to) => {
    from < to && pieces.push({ text, start: base + from, end: base + to });
  }, done = 0;
  for (let { 0: written2, index } of raw.matchAll(escape)) {
    let end = index + written2.length;
    add2(raw.slice(done, index), done, index), add2(JSON.parse(`"${written2}"`), index, end), done = end;
  }
  return add2(raw.slice(done), done, raw.length), pieces;
}

// src/syntax/hcl/json-relocate.ts
function placesOf(text) {
  let places = [];
  for (let { text: piece, start, end } of text.pieces) {
    let step2 = end - start === piece.length ? 1 : 0;
    for (let i = 0; i < piece.length; i++) places.push(start + i * step2);
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

// src/syntax/hcl/json-expression.ts
function expressionOf(reader, node, reading2) {
  let { start, end } = node;
  switch (node.kind) {
    case "string":
      return stringOf(reader, node, reading2);
    case "array": {
      let items = node.items.map((it) => expressionOf(reader, it, reading2));
      return { kind: "tuple", start, end, items };
    }
    case "object": {
      let entries = node.entries.map((it) => entryOf2(reader, it, reading2));
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
  return reading2 === "expression" ? wrappedExpression(reader, node) : reading2 === "template" && /[$%]\{/.test(node.value) ? templateOf(reader, node) : literalTemplate(reader.source, node);
}
function literalTemplate(source, node) {
  let { pieces, start, end } = jsonText(source, node), parts = pieces.filter(({ text }) => text !== "").map((piece) => ({ kind: "text", ...piece }));
  return { kind: "template", start, end, form: "quoted", parts };
}
function templateOf(reader, node) {
  let { start, end } = node, { parts } = readInside(reader, node, (source, from, to) => {
    let { template: template2, problems } = parseTemplateText(source, from, to);
    return { node: template2, problems };
  });
  return { kind: "template", start, end, form: "quoted", parts };
}
function wrappedExpression(reader, node) {
  return readInside(reader, node, (source, from, to) => {
    let { expression, problems } = parseExpressionText(source, from, to);
    return { node: expression, problems };
  });
}
function readInside(reader, node, read3) {
  let { source } = reader, { start, end, value } = node;
  if (value.length === end - start - 2) {
    let found2 = read3(source, start + 1, end - 1);
    return reader.problems.push(...found2.problems), found2.node;
  }
  let text = jsonText(source, node), places = placesOf(text), copy = { file: source.file, text: value }, found = read3(copy, 0, value.length);
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
    for (let object2 of objectsIn(reader, value))
      readEntries2(reader, object2, fileBody, attributes, blocks);
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
function readEntries2(reader, object2, kind, attributes, blocks) {
  for (let entry of object2.entries) {
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
  let known5 = kind.blocks.get(key.value);
  return known5 || !kind.dynamic || !dynamic.has(value) ? known5 : key.value === "dynamic" ? dynamicBlock : { labels: 0, body: nestedBody };
}
function readBlocks(reader, { key, value }, kind, blocks) {
  let read3 = (node, labels, name) => {
    for (let object2 of objectsIn(reader, node)) {
      if (labels.length === kind.labels) {
        let start = node.kind === "array" ? object2.start : name.start;
        blocks.push(blockOf(reader, key.value, labels, start, object2, kind));
        continue;
      }
      for (let { key: key2, value: value2 } of object2.entries)
        key2.value !== "//" && read3(value2, [...labels, labelOf(key2)], key2);
    }
  };
  read3(value, [], key);
}
function blockOf(reader, type, labels, start, object2, kind) {
  let { end } = object2, headerEnd = object2.start + 1, body2 = bodyOf(reader, object2, kind.body);
  return { start, end, type, labels, body: body2, headerEnd };
}
function bodyOf(reader, object2, kind) {
  let attributes = [], blocks = [];
  readEntries2(reader, object2, kind, attributes, blocks);
  let start = object2.start + 1, end = Math.max(start, object2.end - 1);
  return { start, end, attributes, blocks };
}
function labelOf({ start, end, value }) {
  return { start, end, value };
}

// src/formats/terraform/declarations.ts
function defineModule(folder, files) {
  let named = files.map((file) => ({ file: file.source.file, tree: file })), { base, overrides } = inOrder3(named), locals = /* @__PURE__ */ new Map(), found = /* @__PURE__ */ new Map(), problems = [];
  for (let { tree } of base)
    for (let block2 of tree.body.blocks)
      if (block2.type === "locals") addLocals(locals, tree.source, block2);
      else {
        let name = nameOf(block2);
        if (name === void 0) continue;
        let same = found.get(name), declaration = { source: tree.source, block: block2 };
        same ? (problems.push(declaredTwice(declaration, same[0])), same.push(declaration)) : found.set(name, [declaration]);
      }
  for (let { tree } of overrides)
    for (let block2 of tree.body.blocks) {
      block2.type === "locals" && addLocals(locals, tree.source, block2);
      let name = nameOf(block2), declared = name === void 0 ? void 0 : found.get(name);
      declared ? found.set(
        name,
        declared.map((each) => override(each, tree.source, block2))
      ) : name !== void 0 && found.set(name, [{ source: tree.source, block: block2 }]);
    }
  return { ...collect(folder, found, locals), problems };
}
function declaredTwice({ source, block: block2 }, first) {
  let { type, labels, start } = block2, end = labels.at(-1)?.end ?? start + type.length, { line } = position(first.source, first.block.start), name = labels.map(({ value }) => `"${value}"`).join(" ");
  return {
    span: spanOf(source, start, end),
    // Of resources each is judged; of what is referred to only the first.
    severity: type === "resource" ? "note" : "warning",
    message: `${type} ${name} is declared already, in ${first.source.file} on line ${line}. Terraform refuses that: give one of them another name`
  };
}
function nameOf({ type, labels }) {
  let count = labelsOf.get(type);
  if (count === void 0 || labels.length < count) return;
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
  let maps = {
    variable: /* @__PURE__ */ new Map(),
    output: /* @__PURE__ */ new Map(),
    module: /* @__PURE__ */ new Map(),
    byName: /* @__PURE__ */ new Map()
  }, resources = [];
  for (let [key, declarations] of found) {
    let [type = "", name = ""] = key.split(" "), [first] = declarations;
    type === "resource" ? (resources.push(...declarations), maps.byName.set(name, first)) : type === "data" ? maps.byName.set(`data.${name}`, first) : maps[type].set(name, first);
  }
  return {
    folder,
    locals,
    resources,
    byName: maps.byName,
    variables: maps.variable,
    outputs: maps.output,
    calls: maps.module
  };
}
function contentsOf(declaration) {
  if (declaration.merged) return declaration.merged;
  let { source, block: block2 } = declaration, known5 = contents.get(block2);
  if (known5) return known5;
  let { attributes, blocks } = block2.body, made = { source, attributes, blocks };
  return contents.set(block2, made), made;
}
var contents = /* @__PURE__ */ new WeakMap();
function sourceOf({ from, source }, part) {
  return from?.get(part) ?? source;
}
function addLocals(locals, source, block2) {
  for (let attribute of block2.body.attributes)
    locals.set(attribute.name, { source, attribute });
}
function override(declaration, source, { body: body2 }) {
  let { attributes, blocks, ...before } = contentsOf(declaration), replaced = /* @__PURE__ */ new Set([
    ...body2.attributes.map(({ name }) => name),
    ...body2.blocks.map(kindOf)
  ]), added = [...body2.attributes, ...body2.blocks];
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
  let attribute = contents2.attributes.findLast((each) => each.name === name);
  return attribute && { source: sourceOf(contents2, attribute), attribute };
}

// src/formats/format.ts
var OUR_NAME = /portcullis/i;

// src/formats/terraform/library.ts
function parseFile(source) {
  return isJson(source.file) ? parseHclJson(source) : outlineHcl(source) ?? forget(parseHcl(source));
}
function openLibrary(world, files, incomplete) {
  let byFolder = /* @__PURE__ */ new Map();
  for (let file of files) {
    let folder = folderOf(file.source.file), list = byFolder.get(folder);
    list ? list.push(file) : byFolder.set(folder, [file]);
  }
  let modules = /* @__PURE__ */ new Map(), extra = [], readFolder = (folder) => {
    let known5 = byFolder.get(folder) ?? [];
    if (known5.length > 0 && !incomplete.has(folder)) return known5;
    let names = new Set(known5.map(({ source }) => source.file)), read3 = filesIn(world, folder).filter((file) => !names.has(file)).flatMap((file) => {
      let answer3 = world.read(file);
      return "text" in answer3 ? [parseFile(openSource(file, answer3.text))] : [];
    });
    return extra.push(...read3), [...known5, ...read3];
  };
  return {
    scanned: [...byFolder.keys()].sort(),
    module: (folder) => {
      if (modules.has(folder)) return modules.get(folder);
      let trees = readFolder(folder), made = trees.length > 0 ? defineModule(folder, trees) : void 0;
      return modules.set(folder, made), made;
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
  return world.kind(folder) !== "directory" ? [] : world.list(folder).filter((file) => folderOf(file) === folder && isConfiguration(file));
}
function isConfiguration(file) {
  return roleOf(file.slice(file.lastIndexOf("/") + 1)) === "configuration";
}

// src/formats/terraform/plan/values.ts
function terraformValue(source, plan) {
  let { value, unknown: unknown2 } = plan;
  if (isTrue(unknown2))
    return {
      kind: "unknown",
      why: `\`${plan.name}\` is known after apply`,
      ...traced(source, plan, unknown2)
    };
  let node = !value || value.kind === "null" ? unknown2 ?? value : value;
  return node?.kind === "object" ? mapOf(source, plan, node) : node?.kind === "array" ? listOf(source, plan, node) : value && scalarOf(source, plan, value);
}
function scalarOf(source, plan, node) {
  let trace = traced(source, plan, node);
  if (node.kind === "string") {
    let text = jsonText(source, node);
    return { kind: "string", value: node.value, text, ...trace };
  }
  return node.kind === "number" ? { kind: "number", value: node.value, ...trace } : node.kind === "boolean" ? { kind: "bool", value: node.value, ...trace } : { kind: "null", ...trace };
}
function mapOf(source, plan, node) {
  let { sensitive } = plan, [values, unknowns] = [byKey(plan.value), byKey(plan.unknown)], marks2 = byKey(typeof sensitive == "object" ? sensitive : void 0), entries = /* @__PURE__ */ new Map();
  for (let name of /* @__PURE__ */ new Set([...values.keys(), ...unknowns.keys()])) {
    let value = terraformValue(source, {
      name,
      value: values.get(name),
      unknown: unknowns.get(name),
      sensitive: isSensitive(plan) || marks2.get(name)
    });
    value && entries.set(name, value);
  }
  return { kind: "map", of: "object", entries, ...traced(source, plan, node) };
}
function memberOf(plan, key) {
  let { sensitive } = plan;
  return {
    name: key,
    value: entryOf(plan.value, key),
    unknown: entryOf(plan.unknown, key),
    sensitive: isSensitive(plan) || (typeof sensitive == "object" ? entryOf(sensitive, key) : void 0)
  };
}
function listOf(source, plan, node) {
  let [values, unknowns] = [itemsOf(plan.value), itemsOf(plan.unknown)], sensitive = marksOf(plan.sensitive), items = [];
  for (let i = 0; i < Math.max(values.length, unknowns.length); i++) {
    let item = terraformValue(source, {
      name: plan.name,
      value: values[i],
      unknown: unknowns[i],
      sensitive: isSensitive(plan) || sensitive[i]
    });
    item && items.push(item);
  }
  return { kind: "list", of: "tuple", items, ...traced(source, plan, node) };
}
function traced(source, plan, { start, end }) {
  let trail = { source, start, end };
  return isSensitive(plan) ? { trail, sensitive: !0 } : { trail };
}
function isSensitive({ sensitive }) {
  return sensitive === !0 || isTrue(sensitive);
}
function isTrue(node) {
  return typeof node == "object" && node.kind === "boolean" && node.value;
}
function byKey(node) {
  return new Map(
    node?.kind === "object" ? node.entries.map(({ key, value }) => [key.value, value]) : []
  );
}
function marksOf(mark) {
  return typeof mark == "object" ? itemsOf(mark) : [];
}

// src/formats/terraform/plan/resource.ts
function planResource(source, item, state) {
  let address = entryOf(item, "address"), [type, name] = [
    textOf(entryOf(item, "type")),
    textOf(entryOf(item, "name"))
  ];
  if (!isManaged(item) || address?.kind !== "string" || type === void 0 || name === void 0 || state.value?.kind !== "object") return;
  let { start, end, value } = address;
  return {
    address: value,
    type,
    name,
    get: (name2) => presentValue(source, memberOf({ ...state, name: name2 }, name2)),
    place: { source, start, end }
  };
}
function presentValue(source, plan) {
  let value = terraformValue(source, plan);
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
  let resources = [];
  for (let item of changes.kind === "array" ? changes.each() : []) {
    let change = entryOf(item, "change");
    if (!staysManaged(item, change)) continue;
    let resource2 = planResource(source, item, {
      value: entryOf(change, "after"),
      unknown: entryOf(change, "after_unknown"),
      sensitive: entryOf(change, "after_sensitive")
    });
    resource2 && resources.push(resource2);
  }
  return resources;
}
function staysManaged(item, change) {
  let names = itemsOf(entryOf(change, "actions")).map(textOf);
  return !(names.length > 0 && names.every((name) => name === "delete" || name === "forget")) && textOf(entryOf(item, "deposed")) === void 0;
}

// src/formats/terraform/plan/planned-values.ts
function plannedResources(source, module3) {
  let resources = [];
  for (let item of itemsOf(entryOf(module3, "resources"))) {
    let state = {
      value: entryOf(item, "values"),
      unknown: void 0,
      sensitive: entryOf(item, "sensitive_values")
    }, resource2 = !(entryOf(item, "deposed_key") !== void 0) && planResource(source, item, state);
    resource2 && resources.push(resource2);
  }
  for (let child of itemsOf(entryOf(module3, "child_modules")))
    for (let resource2 of plannedResources(source, child))
      resources.push(resource2);
  return resources;
}

// src/formats/terraform/address.ts
var step = /([^\s.[\]"]+)(?:\[(?:(\d+)|"((?:[^"\\]|\\.)*)")\])?(?:\.(?=.)|$)/uy;
function parseAddress(address) {
  let steps = readSteps(address);
  if (!steps) return;
  let modules = [];
  for (; isWord(steps[0], "module") && steps.length > 3; )
    modules.push(...steps.splice(0, 2).slice(1));
  let isData = isWord(steps[0], "data") && steps.length === 3, [type, last, ...rest] = isData ? steps.slice(1) : steps;
  if (!(!last || rest.length > 0 || isCut(type)))
    return {
      modules,
      mode: isData ? "data" : "managed",
      type: type.name,
      name: last.name,
      key: last.key
    };
}
function printKey(key) {
  return key === void 0 ? "" : typeof key == "number" ? `[${key}]` : `["${escapeKey(key)}"]`;
}
function isWord(step2, word) {
  return step2?.name === word && step2.key === void 0;
}
function isCut({ name, key }) {
  return key !== void 0 || name === "module" || name === "data";
}
function readSteps(address) {
  let steps = [];
  for (step.lastIndex = 0; step.lastIndex < address.length; ) {
    let match = step.exec(address);
    if (!match) return;
    let [, name, index, quoted] = match, key = index === void 0 ? quoted === void 0 ? void 0 : unescapeKey(quoted) : Number(index);
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
}, special = /["\\]|[$%](?=\{)|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu;
function escapeKey(key) {
  return key.replace(special, (found) => {
    if (found === "$" || found === "%") return found + found;
    let code = found.codePointAt(0);
    return written[found] ?? (code > 65535 ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`);
  });
}
function hex(code, digits) {
  return code.toString(16).padStart(digits, "0");
}
var escape2 = /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|x([\da-fA-F]{2})|(.))|([$%])\5(?=\{)/gu, meant = {
  n: `
`,
  r: "\r",
  t: "	",
  a: "\x07",
  b: "\b",
  f: "\f",
  v: "\v"
  // Before Terraform 1.0.
};
function unescapeKey(quoted) {
  return quoted.replace(escape2, (all, u, U, x, letter, sign) => {
    if (sign) return sign;
    if (letter) return meant[letter] ?? letter;
    let code = parseInt(u ?? U ?? x, 16);
    return code > 1114111 ? all : String.fromCodePoint(code);
  });
}

// src/formats/terraform/plan/configuration.ts
function configuredResources(root) {
  let configuration2 = entryOf(root, "configuration"), top = configuration2 && entryOf(configuration2, "root_module");
  return top ? resourcesIn(top, []) : [];
}
function resourcesIn(module3, path3) {
  return [
    ...itemsOf(entryOf(module3, "resources")).map((node) => ({ path: path3, node })),
    ...entriesOf(entryOf(module3, "module_calls")).flatMap(({ key, value }) => {
      let called2 = entryOf(value, "module");
      return called2 ? resourcesIn(called2, [...path3, key.value]) : [];
    })
  ];
}
function withoutKeys(address) {
  let parts = parseAddress(address);
  return parts ? [...parts.modules.map(({ name }) => name), parts.type, parts.name].join(".") : void 0;
}

// src/formats/terraform/measure.ts
var import_budget = require("./terraform-budget.js"), FEW = 16, known = /* @__PURE__ */ new WeakMap();
function measureOf(container) {
  let parts = partsOf(container);
  if (isSmall(parts)) return sumOf(container, parts);
  let found = known.get(parts);
  if (found) return found;
  let sum = sumOf(container, parts);
  return (0, import_budget.spend)(sum.elements / 16), known.set(parts, sum), sum;
}
function isSmall(parts) {
  if (parts instanceof Map ? parts.size > FEW : parts.length > FEW)
    return !1;
  for (let part of parts.values()) if (isContainer2(part)) return !1;
  return !0;
}
function sumOf(container, parts) {
  let sum = {
    elements: 0,
    characters: 0,
    depth: 1,
    open: void 0,
    refused: !1,
    sensitive: !1,
    choices: !1
  };
  for (let part of parts.values()) add(sum, part);
  if (container.kind === "map")
    for (let name of container.entries.keys()) sum.characters += name.length;
  return sum;
}
function partsOf(container) {
  return container.kind === "list" ? container.items : container.kind === "map" ? container.entries : container.options;
}
function add(sum, part) {
  sum.elements++, part.sensitive && (sum.sensitive = !0), part.kind === "string" && (sum.characters += part.value.length), part.kind === "unknown" ? (sum.open ??= part, sum.refused ||= part.invalid === !0, sum.characters += part.text?.value.length ?? 0) : isContainer2(part) && addContainer(sum, part);
}
function addContainer(sum, part) {
  let within2 = measureOf(part);
  sum.elements += within2.elements, sum.characters += within2.characters, sum.depth = Math.max(sum.depth, within2.depth + 1), sum.sensitive ||= within2.sensitive, sum.choices ||= within2.choices || part.kind === "either", sum.refused ||= within2.refused && part.kind !== "either", sum.open ??= unknownPart(part);
}
function isContainer2(value) {
  return value.kind === "list" || value.kind === "map" || value.kind === "either";
}
function unknownPart(value) {
  if (value.kind === "unknown" || value.kind === "either") return value;
  if (value.kind !== "list" && value.kind !== "map") return;
  let { open: open2 } = measureOf(value);
  return open2 || value.kind === "list" || value.others === void 0 ? open2 : { kind: "unknown", why: value.others, trail: value.trail };
}
function whyTooBigFor(value) {
  return isContainer2(value) ? (0, import_budget.whyTooBig)(measureOf(value)) : value.kind === "string" ? (0, import_budget.whyTooLong)(value.value) : void 0;
}

// src/formats/terraform/lift.ts
var import_budget3 = require("./terraform-budget.js");

// src/formats/terraform/equality.ts
var import_budget2 = require("./terraform-budget.js");
function equals(a, b) {
  if (!(isOpen(a) || isOpen(b)))
    return a.kind === "list" && b.kind === "list" ? equalLists(a, b) : a.kind === "map" && b.kind === "map" ? equalMaps(a, b) : a.kind === "null" || b.kind === "null" ? a.kind === b.kind : "value" in a && "value" in b && a.kind === b.kind ? a.value === b.value : !1;
}
function equalLists(a, b) {
  if (a.of !== b.of) return !1;
  if (!(a.of === "set" && !(isKnown(a) && isKnown(b))))
    return a.items.length !== b.items.length ? !1 : a.of === "set" ? identityOf(a) === identityOf(b) : a.items === b.items && isKnown(a) ? !0 : ((0, import_budget2.spend)(a.items.length), every(a.items.map((item, i) => equals(item, b.items[i]))));
}
function equalMaps(a, b) {
  if (!(a.others !== void 0 || b.others !== void 0))
    return a.of !== b.of || a.entries.size !== b.entries.size ? !1 : a.entries === b.entries && isKnown(a) ? !0 : ((0, import_budget2.spend)(a.entries.size), every(
      Array.from(a.entries, ([name, value]) => {
        let other = b.entries.get(name);
        return other ? equals(value, other) : !1;
      })
    ));
}
function every(results) {
  return results.includes(!1) ? !1 : results.includes(void 0) ? void 0 : !0;
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
      let items = value.items.map(identityOf);
      return value.of === "set" && items.sort(), `${value.of}[${items.join()}]`;
    }
    case "map": {
      (0, import_budget2.spend)(value.entries.size);
      let entries = Array.from(
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
  let seen = /* @__PURE__ */ new Set();
  return values.filter((value) => {
    if (!isKnown(value)) return !0;
    let identity = identityOf(value);
    return seen.has(identity) ? !1 : (seen.add(identity), !0);
  });
}
function compareText(a, b) {
  let length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    if (a.charCodeAt(i) === b.charCodeAt(i)) continue;
    let at = i > 0 && /[\uDC00-\uDFFF]/.test(a[i]) ? i - 1 : i;
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
  let distinct = [];
  for (let option of withoutRepeats(options.flatMap(optionsOf)))
    distinct.some((each) => isSameUnknown(each, option)) || distinct.push(option);
  if (distinct.length === 1) return distinct[0];
  if (distinct.length > mostOptions) return tooMany(trail, why);
  let told = { ...sensitive && { sensitive }, ...why && { why } };
  return { kind: "either", options: distinct, trail, ...told };
}
function isSameUnknown(a, b) {
  return a.kind === "unknown" && b.kind === "unknown" && a.why === b.why && a.invalid === b.invalid && a.identity === b.identity && a.encoded === b.encoded && a.text?.value === b.text?.value;
}
function tooMany(trail, why) {
  return { kind: "unknown", why: why ?? "too many values are possible", trail };
}
function overOptions(values, at, run, choices = optionsOf) {
  let rows = combinations(values, choices), why = values.flatMap((value) => whyOf(value) ?? [])[0];
  return rows ? rows.length === 1 ? run(rows[0]) : eitherOf({ trail: at, ...why && { why } }, rows.map(run)) : tooMany(at, why);
}
function whyOf(value) {
  let part = unknownPart(value);
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
  for (let value of values) {
    (0, import_budget3.spend)(rows.length / 4);
    let options = choices(value);
    if (!options || rows.length * options.length > mostOptions)
      return;
    let [only] = options;
    if (options.length === 1) for (let row of rows) row.push(only);
    else
      rows = rows.flatMap((row) => options.map((option) => [...row, option]));
  }
  return rows;
}
function unknownFrom(part) {
  let { trail } = part;
  if (part.kind !== "unknown")
    return {
      kind: "unknown",
      why: part.kind === "either" && part.why || "several values are possible",
      trail
    };
  let { text: _, identity: __, ...rest } = part;
  return rest;
}

// src/formats/terraform/unknowns.ts
function unknownValue(why, trail) {
  return { kind: "unknown", why, trail };
}
function invalid2(why, trail) {
  return { kind: "unknown", why, invalid: !0, trail };
}
function unknownKey(key) {
  return key.kind === "unknown" || key.kind === "either" ? unknownFrom(key) : void 0;
}
function withUnnamed(unnamed) {
  let [first] = unnamed;
  return first ? { others: first.key.why, unnamed } : {};
}
function withoutIdentity(value) {
  if (value.kind !== "unknown" || value.identity === void 0) return value;
  let { identity: _, ...rest } = value;
  return rest;
}
function partOf(value, step2) {
  return value.identity === void 0 ? value : { ...value, identity: value.identity + step2 };
}
function identified(value, identity) {
  return value.kind === "unknown" && !value.invalid ? { identity, ...value } : value;
}
function hasInvalid(value) {
  return value.kind === "unknown" ? value.invalid === !0 : value.kind === "list" || value.kind === "map" ? measureOf(value).refused : !1;
}

// src/formats/terraform/plan/referred.ts
function withReferences(planned, configured) {
  let expressions = new Map(configured.flatMap(expressionsOf));
  return planned.map((resource2) => withReference(resource2, expressions));
}
function expressionsOf({
  path: path3,
  node
}) {
  let address = entryOf(node, "address"), expressions = entryOf(node, "expressions");
  return address?.kind === "string" && expressions ? [[[...path3, address.value].join("."), expressions]] : [];
}
function withReference(resource2, expressions) {
  let name = withoutKeys(resource2.address), own = name === void 0 ? void 0 : expressions.get(name);
  if (!own) return resource2;
  let { modules } = parseAddress(resource2.address), path3 = modules.map(({ name: name2, key }) => `module.${name2}${printKey(key)}`);
  return {
    ...resource2,
    get: (attribute) => {
      let value = resource2.get(attribute);
      if (value?.kind !== "unknown") return value;
      let reference = soleReference(entryOf(own, attribute));
      return reference === void 0 ? value : identified(value, [...path3, reference].join("."));
    }
  };
}
function soleReference(expression) {
  let [first, ...others2] = itemsOf(
    expression && entryOf(expression, "references")
  ).map((each) => each.kind === "string" ? each.value : "");
  return first === void 0 || /^(?:each|count|self)\./.test(first) ? void 0 : others2.every((other) => first.startsWith(other)) && /[._](?:id|self_link|path)$/.test(first) ? first : void 0;
}

// src/formats/terraform/plan/separate-rules.ts
function targetsOfRules(resources) {
  let targets = /* @__PURE__ */ new Set();
  for (let { path: path3, node } of resources) {
    let type = entryOf(node, "type");
    if (!(type?.kind !== "string" || !/_rule(?:_|$)/.test(type.value)))
      for (let { value } of entriesOf(entryOf(node, "expressions")))
        for (let reference of itemsOf(entryOf(value, "references")))
          reference.kind === "string" && targets.add(
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
    variable: () => {
    },
    local: () => {
    },
    call: () => {
    },
    resource: () => {
    },
    paths: { module: ".", root: "." },
    files
  };
}
function noFilesBecause(why) {
  return { read: () => ({ why }), exists: () => {
  }, list: () => [] };
}
function withName(scope, name, value) {
  return { ...scope, names: { name, value, outer: scope.names } };
}
function lookUp(scope, name) {
  let passed = 0;
  for (let at = scope.names; at; at = at.outer, passed++)
    if (at.name === name)
      return (0, import_budget4.spend)(passed / 16), at.value;
  (0, import_budget4.spend)(passed / 16);
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
  return value.kind === "string" ? value.value : value.kind === "number" ? numberText(value.value) : value.kind === "bool" ? String(value.value) : void 0;
}
function numberText(value) {
  let short = String(value), parts = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(short);
  if (!parts) return short;
  let [, sign = "", whole = "", fraction = "", exponent] = parts, digits = whole + fraction, point = whole.length + Number(exponent);
  return point <= 0 ? `${sign}0.${"0".repeat(-point)}${digits}` : `${sign}${digits.padEnd(point, "0")}`;
}
function toNumber(value) {
  if (value.kind === "number") return value.value;
  if (value.kind === "string")
    return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(value.value) ? Number(value.value) : void 0;
}
var bools = {
  true: !0,
  false: !1,
  1: !0,
  0: !1
};
function toBool(value) {
  return value.kind === "bool" ? value.value : value.kind === "string" && Object.hasOwn(bools, value.value) ? bools[value.value] : void 0;
}

// src/formats/terraform/type-of.ts
var import_budget5 = require("./terraform-budget.js");

// src/formats/terraform/type-constraint.ts
var anyType = { kind: "any" }, stringType = { kind: "string" }, numberType = { kind: "number" }, boolType = { kind: "bool" }, words = {
  string: stringType,
  number: numberType,
  bool: boolType,
  any: anyType,
  list: { kind: "list", of: anyType },
  set: { kind: "set", of: anyType },
  map: { kind: "map", of: anyType }
}, deepest = 100;
function readType(expression, _source) {
  return typeAt(expression, 0);
}
function typeAt(expression, depth) {
  if (depth > deepest) return;
  if (expression.kind === "parentheses")
    return typeAt(expression.inner, depth + 1);
  if (expression.kind === "call") return constructed(expression, depth + 1);
  let word = wordOf(expression);
  return word !== void 0 && Object.hasOwn(words, word) ? words[word] : void 0;
}
function wordOf(expression) {
  if (expression.kind === "name") return expression.name;
  if (expression.kind !== "template") return;
  let texts = expression.parts.map(
    (part) => part.kind === "text" ? part.text : void 0
  );
  return texts.includes(void 0) ? void 0 : texts.join("");
}
function constructed(call, depth) {
  let [argument, ...more] = call.arguments;
  if (!argument || more.length > 0) return;
  let { name } = call;
  if (name === "list" || name === "set" || name === "map") {
    let of = typeAt(argument, depth);
    return of && { kind: name, of };
  }
  if (name === "tuple" && argument.kind === "tuple") {
    let items = argument.items.map((item) => typeAt(item, depth));
    return items.every((item) => item !== void 0) ? { kind: "tuple", items } : void 0;
  }
  return name === "object" && argument.kind === "object" ? objectType(argument, depth) : void 0;
}
function objectType({ entries }, depth) {
  let attributes = /* @__PURE__ */ new Map();
  for (let { key, value } of entries) {
    let name = wordOf(key), type = attributeType(value, depth);
    if (name === void 0 || !type) return;
    attributes.set(name, type);
  }
  return { kind: "object", attributes };
}
function attributeType(expression, depth) {
  if (expression.kind !== "call" || expression.name !== "optional") {
    let type2 = typeAt(expression, depth);
    return type2 && { type: type2, optional: !1 };
  }
  let [inner, fallback, ...more] = expression.arguments, type = inner && typeAt(inner, depth);
  if (!(!type || more.length > 0))
    return { type, optional: !0, ...fallback && { default: fallback } };
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
  let found = known2.get(parts);
  if (found?.[0] === of) return found[1];
  let type = make();
  return known2.set(parts, [of, type]), type;
}
function listType({ of, items }) {
  (0, import_budget5.spend)(items.length / 4);
  let types2 = items.map(typeOf);
  return of === "tuple" ? { kind: "tuple", items: types2 } : { kind: of, of: unifyTypes(types2) ?? anyType };
}
function mapType(of, entries) {
  if ((0, import_budget5.spend)(entries.size / 4), of === "map") {
    let types2 = Array.from(entries.values(), typeOf);
    return { kind: "map", of: unifyTypes(types2) ?? anyType };
  }
  let attributes = /* @__PURE__ */ new Map();
  for (let [name, value] of entries)
    attributes.set(name, { type: typeOf(value), optional: !1 });
  return { kind: "object", attributes };
}
function unifyTypes(types2) {
  (0, import_budget5.spend)(types2.length / 4);
  let told = types2.filter((type) => type.kind !== "any"), [first] = told;
  if (!first) return anyType;
  let kinds = new Set(told.map((type) => type.kind));
  if (isWithin(kinds, ["string", "number", "bool"]))
    return kinds.size === 1 ? first : kinds.has("string") ? { kind: "string" } : void 0;
  if (told.length < types2.length && told.every(isStructure)) return anyType;
  if (told.every((type) => type === first)) return first;
  if (isWithin(kinds, ["tuple"])) return unifyTuples(told);
  if (isWithin(kinds, ["object"])) return unifyObjects(told);
  if (isWithin(kinds, ["list", "tuple", "set"])) {
    let of = unifyTypes(told.flatMap(membersOf));
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
  return type.kind === "tuple" ? [...type.items] : type.kind === "object" ? Array.from(type.attributes.values(), (each) => each.type) : "of" in type ? [type.of] : [];
}
function unifyTuples(types2) {
  let rows = types2.map(membersOf), [first = []] = rows, ofLists = () => {
    let of = unifyTypes(rows.flat());
    return of && { kind: "list", of };
  };
  if (rows.some((row) => row.length !== first.length)) return ofLists();
  let items = first.map((_, i) => unifyTypes(rows.map((row) => row[i])));
  return items.every((item) => item !== void 0) ? { kind: "tuple", items } : ofLists();
}
function unifyObjects(types2) {
  let all = types2.flatMap(
    (type) => type.kind === "object" ? [type.attributes] : []
  ), [first] = all;
  if (!first) return;
  if (!all.every(
    (each) => each.size === first.size && [...each.keys()].every((k) => first.has(k))
  )) return unifyMaps(types2);
  let attributes = /* @__PURE__ */ new Map();
  for (let name of first.keys()) {
    let type = unifyTypes(all.map((each) => each.get(name).type));
    if (!type) return unifyMaps(types2);
    attributes.set(name, { type, optional: !1 });
  }
  return { kind: "object", attributes };
}
function unifyMaps(types2) {
  let of = unifyTypes(types2.flatMap(membersOf));
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
  let types2 = values.map(typeOf), type = unifyTypes(types2);
  return type ? values.map(
    (value, i) => types2[i] === type ? value : convert(value, type, noDefault)
  ) : [...values];
}
function refuse2(at, why) {
  return invalid2(why, at.trail);
}
var noDefault = () => {
  throw new Error("a type without a default has none to be asked for");
}, readers = { string: toText, number: toNumber, bool: toBool };
function scalar(value, kind) {
  if (value.kind === kind) return value;
  let read3 = readers[kind](value), { trail, sensitive } = value;
  return read3 === void 0 ? refuse2(
    value,
    value.kind === "string" ? `a ${kind} is wanted, and the string is none` : `a ${kind} is wanted, and this is a ${kindOf2(value)}`
  ) : {
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
  let items = members(value, value.items, element, defaults);
  return "why" in items ? items : { ...value, of: kind, items: kind === "set" ? asSet(items) : items };
}
function members(container, values, element, defaults) {
  (0, import_budget6.spend)(values.length / 4);
  let type = element.kind === "any" ? unifyTypes(values.map(typeOf)) : element;
  if (!type)
    return refuse2(container, "the elements cannot all be of the same type");
  let items = values.map((value) => convert(value, type, defaults)), wrong = items.find(isInvalid);
  return wrong || (element.kind !== "any" && holdsAny(element) ? unify(items) : items);
}
function holdsAny(type) {
  return type.kind === "any" ? !0 : type.kind === "tuple" ? type.items.some(holdsAny) : type.kind === "object" ? [...type.attributes.values()].some(({ type: type2 }) => holdsAny(type2)) : "of" in type && holdsAny(type.of);
}
function isInvalid(value) {
  return value.kind === "unknown" && value.invalid === !0;
}
function asSet(items) {
  return withoutRepeats(items).sort(compareElements);
}
function compareElements(a, b) {
  if (a.kind === "string" && b.kind === "string")
    return compareText(a.value, b.value);
  if ("value" in a && "value" in b && a.kind === b.kind)
    return Number(a.value) - Number(b.value);
  let last = rankOf(a) - rankOf(b);
  return last === 0 && rankOf(a) === 1 ? compareText(sortKeyOf(a), sortKeyOf(b)) : last;
}
function rankOf(value) {
  return isKnown(value) ? value.kind === "null" ? 2 : "value" in value ? 0 : 1 : 3;
}
function sortKeyOf(value) {
  if ((0, import_budget6.spend)(1), value.kind === "list") {
    let parts = value.items.map((item) => `${sortKeyOf(item)};`).join("");
    return value.of === "tuple" ? `<${parts}>` : `[${parts}]`;
  }
  if (value.kind === "map") {
    let isObject = value.of === "object", parts = [...value.entries].sort(([a], [b]) => compareText(a, b)).map(([key, each]) => `${isObject ? "" : `${JSON.stringify(key)}:`}${sortKeyOf(each)};`);
    return isObject ? `<${parts.join("")}>` : `{${parts.join("")}}`;
  }
  return value.kind === "string" ? JSON.stringify(value.value) : value.kind === "bool" ? value.value ? "T" : "F" : toText(value) ?? "~";
}
function tuple(value, types2, defaults) {
  if (value.kind !== "list" || value.of !== "tuple")
    return refuse2(value, `a tuple is wanted, and this is a ${kindOf2(value)}`);
  if (value.items.length !== types2.length)
    return refuse2(value, `a tuple of ${types2.length} is wanted`);
  (0, import_budget6.spend)(types2.length / 4);
  let items = value.items.map(
    (item, i) => convert(item, types2[i], defaults)
  );
  return items.find(isInvalid) ?? { ...value, items };
}
function map(value, element, defaults) {
  if (value.kind !== "map")
    return refuse2(value, `a map is wanted, and this is a ${kindOf2(value)}`);
  let values = members(value, [...value.entries.values()], element, defaults);
  if ("why" in values) return values;
  let names = [...value.entries.keys()], entries = new Map(names.map((name, i) => [name, values[i]])), unnamed = value.unnamed?.map((each) => ({
    ...each,
    value: convert(each.value, element, defaults)
  }));
  return { ...value, of: "map", entries, ...unnamed && { unnamed } };
}
function object(value, attributes, defaults) {
  if (value.kind !== "map")
    return refuse2(value, `an object is wanted, and this is a ${kindOf2(value)}`);
  (0, import_budget6.spend)(attributes.size / 4);
  let entries = /* @__PURE__ */ new Map();
  for (let [name, attribute] of attributes) {
    let given = attributeOf(value, name, attribute, defaults);
    if (isInvalid(given)) return given;
    entries.set(name, given);
  }
  return { ...value, of: "object", entries };
}
function attributeOf(value, name, attribute, defaults) {
  let given = value.entries.get(name);
  if (!given && !attribute.optional)
    return refuse2(value, `the attribute "${name}" is required`);
  let fallback = attribute.default, found = (!given || given.kind === "null") && fallback ? defaults(fallback) : given ?? { kind: "null", trail: value.trail };
  return convert(found, attribute.type, defaults);
}

// src/formats/terraform/conditionals.ts
function evaluateConditional({ condition, ...sides }, scope) {
  let decided = evaluate(condition, scope), value = eachOption(decided, (option) => {
    let truth = truthOf(option);
    if (truth === "invalid")
      return option.kind === "unknown" ? option : invalid2("a condition must be true or false", option.trail);
    let then = evaluate(sides.then, scope), otherwise = evaluate(sides.otherwise, scope);
    if (truth !== void 0)
      return truth ? chosen(then, otherwise) : chosen(otherwise, then);
    let why = option.kind === "unknown" ? option.why : void 0;
    return eitherOf(
      { trail: placeIn(scope, sides), ...why && { why } },
      unify([then, otherwise])
    );
  });
  return decided.sensitive ? { ...value, sensitive: !0 } : value;
}
function truthOf(value) {
  let bool = toBool(value);
  return bool !== void 0 ? bool : value.kind === "unknown" && !value.invalid ? void 0 : "invalid";
}
function chosen(value, other) {
  return other.kind === "unknown" ? value : unifyTypes([typeOf(value), typeOf(other)]) ? unify([value, other])[0] : invalid2("the two sides have no type in common", value.trail);
}

// src/formats/terraform/loops.ts
var import_budget8 = require("./terraform-budget.js");

// src/formats/terraform/value.ts
var import_budget7 = require("./terraform-budget.js");
function trailSpan({ source, start, end }) {
  return spanOf(source, start, end);
}
function trailOrigin(trail) {
  let steps = [];
  for (let at = trail.next; at; at = at.next) {
    let { source, start, end } = at;
    source === trail.source && start >= trail.start && end <= trail.end || source.file === "" || start === end || steps.push({
      span: trailSpan(at),
      message: at.note ?? "the value comes from here"
    });
  }
  return steps;
}
function metAt(value, place, note) {
  let { source, start, end } = place, way = shortened(value.trail), next = note === void 0 || way.note !== void 0 ? way : { ...way, note };
  return { ...value, trail: { source, start, end, next } };
}
function asThere(value) {
  if (!value.possible) return value;
  let { possible: _, ...rest } = value;
  return rest;
}
function elementOf(container, element) {
  let { trail } = container, isSensitive3 = container.sensitive ?? element.sensitive;
  return !trail.next && trail.note === void 0 ? isSensitive3 && !element.sensitive ? { ...element, sensitive: !0 } : element : {
    ...element,
    trail: joined(trail, element.trail),
    ...isSensitive3 && { sensitive: !0 }
  };
}
function joined(way, end) {
  let steps = [], last = shortened(way);
  for (; last.next; last = last.next) steps.push(last);
  (0, import_budget7.spend)(steps.length / 4);
  let isInside = holds(last, end);
  last.note !== void 0 && !isInside && steps.push(last);
  let met = end.note === void 0 && last.note !== void 0 && isInside ? { ...end, note: last.note } : end;
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
  let last = way, length = 0;
  for (; last.next; last = last.next) length++;
  if (length <= LONGEST_WAY) return way;
  let kept = [];
  for (let at = way; kept.length < LONGEST_WAY / 2; at = at.next)
    kept.push(at);
  return kept.reduceRight(leadingTo, last);
}
function standingAt(value, trail) {
  if ((0, import_budget7.spend)(1), value.kind === "list")
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
  let { text: _, ...rest } = value;
  return { ...rest, trail };
}

// src/formats/terraform/loops.ts
function iterationsOf(collection2) {
  let { trail } = collection2;
  if (collection2.kind === "unknown") return collection2;
  if (collection2.kind === "list")
    return (0, import_budget8.spend)(collection2.items.length), collection2.items.map((item, at) => {
      let value = asThere(elementOf(collection2, item));
      return { key: collection2.of === "set" ? value : { kind: "number", value: at, trail: value.trail }, value, ...item.possible && { possible: !0 } };
    });
  if (collection2.kind === "map") {
    let { entries, others: others2, unnamed = [] } = collection2;
    if (others2 !== void 0 && entries.size + unnamed.length === 0)
      return { kind: "unknown", why: others2, trail };
    (0, import_budget8.spend)(entries.size + unnamed.length);
    let named = sortedEntries(entries).map(([name, entry]) => ({
      key: { kind: "string", value: name, trail },
      value: asThere(elementOf(collection2, entry)),
      ...entry.possible && { possible: !0 }
    })), more = unnamed.map(({ key, value }) => ({
      key,
      value: asThere(elementOf(collection2, value)),
      possible: !0
    }));
    return [...named, ...more];
  }
  return invalid2("only lists, sets and maps can be walked through", trail);
}
function evaluateFor(expression, scope) {
  let place = placeIn(scope, expression);
  return eachOption(evaluate(expression.collection, scope), (collection2) => {
    let iterations = iterationsOf(collection2);
    if (!Array.isArray(iterations))
      return { ...iterations, trail: { ...place, next: iterations.trail } };
    let steps = iterations.map(({ key, value, possible }) => {
      let outer = expression.keyName === void 0 ? scope : withName(scope, expression.keyName, key), inner = withName(outer, expression.valueName, value);
      return { scope: inner, taken: isTaken(expression, inner), possible };
    });
    if (steps.some(({ taken }) => taken === "invalid"))
      return invalid2("the condition of a for must be true or false", place);
    let kept = steps.filter(({ taken }) => taken !== !1);
    return expression.key ? toObject(expression, kept, place) : toTuple(expression, kept, place);
  });
}
function isTaken({ condition }, scope) {
  return condition === void 0 || truthOf(evaluate(condition, scope));
}
function madeBy({ scope, taken, possible }, value) {
  let made = evaluate(value, scope);
  return possible || taken === void 0 ? { ...made, possible: !0 } : made;
}
function toTuple(expression, steps, trail) {
  return { kind: "list", of: "tuple", items: steps.map((step2) => madeBy(step2, expression.value)), trail };
}
function toObject(expression, steps, trail) {
  let groups = /* @__PURE__ */ new Map(), unnamed = [];
  for (let step2 of steps) {
    let key = evaluate(expression.key, step2.scope), name = toText(key), value = madeBy(step2, expression.value);
    if (name === void 0) {
      let open2 = unknownKey(key);
      if (!open2 || open2.invalid)
        return invalid2("a key must be a string", key.trail);
      unnamed.push({
        key: open2,
        value: expression.group ? aloneIn(value) : value
      });
    } else {
      if (groups.has(name) && !expression.group)
        return invalid2(`two elements have the key "${name}"`, trail);
      groups.has(name) ? groups.get(name).push(value) : groups.set(name, [value]);
    }
  }
  let entries = /* @__PURE__ */ new Map();
  for (let [name, items] of groups)
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
  let place = placeIn(scope, expression);
  return eachOption(evaluate(expression.of, scope), (of) => {
    if (of.kind === "unknown")
      return { ...of, trail: { ...place, next: of.trail } };
    let items = (of.kind === "list" ? of.items.map((item) => elementOf(of, item)) : of.kind === "null" ? [] : [of]).map(
      (element) => metBySplat(
        evaluate(expression.item, withName(scope, EACH, element)),
        expression,
        place
      )
    );
    return { kind: "list", of: of.kind === "list" && of.of !== "tuple" ? "list" : "tuple", items, trail: place };
  });
}
function metBySplat(value, { of }, place) {
  let { trail } = value;
  return trail.source === place.source && trail.start >= of.end && trail.end <= place.end ? { ...value, trail: { ...trail, start: place.start, end: place.end } } : value;
}

// src/formats/terraform/templates.ts
var MOST_RENDERINGS = 16;
function evaluateTemplate(template2, scope) {
  let { parts } = template2, [only] = parts;
  if (parts.length === 1 && only.kind === "interpolation")
    return evaluate(only.value, scope);
  let trail = placeIn(scope, template2), values = render(parts, scope).map(
    (each) => valueOf(each, template2, scope, trail)
  );
  return eitherOf({ trail }, values);
}
function valueOf({ pieces, sensitive, wrong, from }, template2, scope, place) {
  if (wrong) return wrong;
  let text = textFrom(scope.source, pieces, template2.start, template2.end), trail = from ? { ...place, next: from } : place, why = pieces.find((piece) => piece.why !== void 0)?.why, marked2 = sensitive && { sensitive };
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
  let taken = additions.length * renderings.length > MOST_RENDERINGS ? [gap(part, "it may be too many things")] : additions, [only] = taken;
  return taken.length > 1 ? renderings.flatMap(
    (each) => taken.map((one) => append({ ...each, pieces: [...each.pieces] }, one))
  ) : only ? renderings.map((each) => append(each, only)) : renderings;
}
function append(rendering, addition) {
  let { length } = rendering;
  for (let piece of addition.pieces)
    rendering.pieces.push(piece), length += piece.text.length;
  return (0, import_budget9.spend)(addition.pieces.length / 2), (0, import_budget9.spendText)(length - rendering.length, length), rendering.length = length, rendering.sensitive ??= addition.sensitive, rendering.wrong ??= addition.wrong, rendering.from ??= addition.from, rendering;
}
function renderPart(part, scope) {
  if (part.kind === "text") return [{ pieces: [part] }];
  if (part.kind === "interpolation")
    return optionsOf(evaluate(part.value, scope)).map(
      (value) => substitute(value, part)
    );
  if (part.kind === "for") return renderFor(part, scope);
  let condition = evaluate(part.condition, scope);
  return optionsOf(condition).flatMap((option) => {
    let truth = truthOf(option);
    if (truth === "invalid")
      return [refused("a condition must be true or false", option.trail)];
    let then = truth === !1 ? [] : render(part.then, scope), otherwise = truth === !0 ? [] : render(part.otherwise, scope);
    return [...then, ...otherwise];
  });
}
function renderFor(part, scope) {
  let iterations = iterationsOf(evaluate(part.collection, scope));
  if (!Array.isArray(iterations)) {
    let { why, trail } = iterations;
    return iterations.invalid ? [refused(why, trail)] : [gap(part, why)];
  }
  return iterations.reduce(
    (renderings, { key, value }) => {
      let outer = part.keyName === void 0 ? scope : withName(scope, part.keyName, key), inner = withName(outer, part.valueName, value);
      return extended(renderings, render(part.parts, inner), part);
    },
    [emptyRendering()]
  );
}
function substitute(value, { start, end }) {
  let { trail } = value, origin = trail.next ? trailOrigin(trail) : void 0, placed2 = { start, end, ...origin && { origin } }, marked2 = {
    ...value.sensitive && { sensitive: !0 },
    ...trail.next && { from: trail.next }
  };
  if (value.kind === "unknown")
    return value.invalid ? { pieces: [], wrong: value } : { pieces: unknownPieces(value, placed2), ...marked2 };
  let text = toText(value);
  return text === void 0 ? refused(
    "only strings, numbers and true or false can stand in a text",
    trail
  ) : { pieces: text === "" ? [] : [{ text, ...placed2 }], ...marked2 };
}
function unknownPieces({ text, why }, placed2) {
  return text ? ((0, import_budget9.spend)(text.pieces.length * 2), text.pieces.map(
    ({ text: text2, why: why2 }) => why2 === void 0 ? { text: text2, ...placed2 } : { text: text2, why: why2, ...placed2 }
  )) : [{ text: UNKNOWN, why, ...placed2 }];
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
    for (let argument of args) {
      let value = evaluate(argument, scope);
      if (!hasInvalid(value)) return value;
    }
    return invalid2(
      "none of the expressions of try() can be evaluated",
      placeIn(scope, call)
    );
  },
  can: (call, scope) => {
    let [argument] = call.arguments, trail = placeIn(scope, call);
    if (!argument) return invalid2("can() takes one expression", trail);
    let value = evaluate(argument, scope);
    return hasInvalid(value) ? { kind: "bool", value: !1, trail } : value.kind === "unknown" ? unknownValue(value.why, trail) : { kind: "bool", value: !0, trail };
  },
  templatefile: (call, scope) => withTemplate(call, scope, (path3, at) => {
    let read3 = scope.module.files.read(path3);
    return "why" in read3 ? unknownValue(read3.why, at) : openSource(read3.file, read3.text);
  }),
  templatestring: (call, scope) => withTemplate(call, scope, (text) => openSource(scope.source.file, text))
};
function evaluateCall(call, scope) {
  let name = call.name.replace(/^core::/, "");
  if (Object.hasOwn(special2, name)) return special2[name](call, scope);
  let at = placeIn(scope, call), values = call.arguments.map((argument) => evaluate(argument, scope));
  if (!call.spread)
    return (0, import_loaded.callFunction)(name, values, { at, files: scope.module.files });
  let last = values.pop() ?? invalid2("there is nothing to spread", at);
  return eachOption(last, (list) => {
    if (list.kind === "unknown")
      return { ...list, trail: { ...at, next: list.trail } };
    if (list.kind !== "list")
      return invalid2("only a list can be spread", list.trail);
    let items = list.items.map((item) => elementOf(list, item));
    return (0, import_loaded.callFunction)(name, [...values, ...items], {
      at,
      files: scope.module.files
    });
  });
}
function withTemplate(call, scope, open2) {
  let at = placeIn(scope, call);
  if (scope.module.isTemplate)
    return invalid2(`${call.name}() cannot stand in a template`, at);
  let [first, second] = call.arguments;
  return !first || !second ? invalid2(`${call.name}() takes a template and its variables`, at) : eachOption(
    evaluate(first, scope),
    (template2) => eachOption(evaluate(second, scope), (variables2) => {
      if (template2.kind === "unknown") return template2;
      if (variables2.kind === "unknown") return variables2;
      if (template2.kind !== "string" || variables2.kind !== "map")
        return invalid2(`${call.name}() takes a string and a map`, at);
      let source = open2(template2.value, at);
      if ("kind" in source) return source;
      (0, import_budget10.spendText)(source.text.length * TO_READ), (0, import_budget10.spend)(variables2.entries.size);
      let names = [...variables2.entries].reduce(
        (outer, [name, value2]) => ({
          name,
          value: elementOf(variables2, value2),
          outer
        }),
        void 0
      ), parsed2 = parseTemplateText(source), [problem] = parsed2.problems;
      if (problem) return invalid2(problem.message, at);
      let module3 = {
        ...emptyModule(scope.module.files),
        paths: scope.module.paths,
        isTemplate: !0
      }, value = evaluateTemplate(parsed2.template, {
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
  let next = at.next ?? leadingOf(values, 0);
  return next ? { ...at, next } : at;
}
function leadingOf(values, depth) {
  for (let { trail } of values)
    if (trail.next || trail.note !== void 0) return trail;
  if (!(depth > 3))
    for (let value of values) {
      let parts = value.kind === "list" ? value.items : value.kind === "map" ? [...value.entries.values()] : [];
      (0, import_budget11.spend)(parts.length / 8);
      let found = leadingOf(parts, depth + 1);
      if (found) return found;
    }
}
function isSensitive2(value) {
  return value.sensitive ? !0 : value.kind === "list" || value.kind === "map" || value.kind === "either" ? measureOf(value).sensitive : !1;
}
function markedSensitive(value) {
  return value.sensitive ? value : { ...value, sensitive: !0 };
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
  let result = run();
  return operands.some(isSensitive2) ? markedSensitive(result) : result;
}
function single(operator, left, right, at) {
  let broken = [left, right].find(isInvalid2);
  return broken ? unknownFrom(broken) : operator === "==" || operator === "!=" ? equality(operator, left, right, at) : operator === "&&" || operator === "||" ? logic(operator, left, right, at) : arithmetic(operator, left, right, at);
}
function isInvalid2(value) {
  return value.kind === "unknown" && value.invalid === !0;
}
function equality(operator, left, right, at) {
  let same = equals(left, right);
  if (same === void 0)
    return unknownFrom(unknownPart(left) ?? unknownPart(right) ?? left);
  let trail = madeAt(at, [left, right]);
  return { kind: "bool", value: same === (operator === "=="), trail };
}
function logic(operator, left, right, at) {
  let operands = [left, right], wrong = operands.find((each) => !isUnknown(each) && !isBool(each));
  if (wrong) return refused2(at, "a bool", wrong);
  let deciding2 = operator === "||", known5 = operands.filter((each) => !isUnknown(each)), decider = known5.find((each) => toBool(each) === deciding2);
  if (!decider && known5.length < 2)
    return unknownFrom(operands.find(isUnknown));
  let trail = madeAt(at, decider ? [decider] : operands);
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
  let operands = [left, right], wrong = operands.find((each) => !isUnknown(each) && !isNumber(each));
  if (wrong) return refused2(at, "a number", wrong);
  let open2 = operands.find(isUnknown);
  if (open2) return unknownFrom(open2);
  let result = calculations[operator](toNumber(left), toNumber(right));
  return answer(result, madeAt(at, operands));
}
function answer(result, trail) {
  return typeof result == "boolean" ? { kind: "bool", value: result, trail } : Number.isFinite(result) ? { kind: "number", value: result, trail } : invalid2("a division by zero has no result", trail);
}
function negation(value, at) {
  if (isUnknown(value)) return unknownFrom(value);
  let bool = toBool(value);
  return bool === void 0 ? refused2(at, "a bool", value) : { kind: "bool", value: !bool, trail: madeAt(at, [value]) };
}
function opposite(value, at) {
  if (isUnknown(value)) return unknownFrom(value);
  let number = toNumber(value);
  return number === void 0 ? refused2(at, "a number", value) : { kind: "number", value: -number, trail: madeAt(at, [value]) };
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
  let { of, name } = expression, place = placeIn(scope, expression);
  return eachOption(container, (value) => {
    if (value.kind === "unknown")
      return widened(partOf(value, `.${name}`), of, place);
    if (value.kind === "list" && /^\d+$/.test(name))
      return widened(itemAt(value, Number(name), place), of, place);
    if (value.kind !== "map")
      return invalid2(`it has no attribute ${name}`, place);
    let found = value.entries.get(name);
    return found ? widened(asThere(elementOf(value, found)), of, place) : value.others === void 0 ? invalid2(`it has no attribute "${name}"`, place) : unknownValue(value.others, place);
  });
}
function elementAt(container, index, expression, scope) {
  let place = placeIn(scope, expression);
  return eachOption(
    container,
    (value) => eachOption(index, (key) => {
      if (value.kind === "unknown") {
        let name = toText(key), part = name === void 0 ? withoutIdentity(value) : partOf(value, `.${name}`);
        return widened(part, expression.of, place);
      }
      if (key.kind === "unknown" && isContainer3(value))
        return someElement(value, key.why, place);
      let text = toText(key);
      if (text === void 0)
        return invalid2("an index must be a number or a string", place);
      if (value.kind === "list")
        return /^\d+$/.test(text) ? widened(itemAt(value, Number(text), place), expression.of, place) : invalid2(`a list has no element "${text}"`, place);
      if (value.kind !== "map")
        return invalid2("only lists and maps have elements", place);
      let found = value.entries.get(text);
      return found ? widened(asThere(elementOf(value, found)), expression.of, place) : value.others === void 0 ? invalid2(`there is no element "${text}"`, place) : unknownValue(value.others, place);
    })
  );
}
function itemAt(list, at, place) {
  let item = list.of === "set" ? void 0 : list.items[at];
  return item ? asThere(elementOf(list, item)) : invalid2(`there is no element ${at}`, place);
}
function isContainer3(value) {
  return value.kind === "list" || value.kind === "map";
}
function someElement(value, why, place) {
  let parts = value.kind === "list" ? value.items : [...value.entries.values()], isAll = value.kind === "list" || value.others === void 0;
  if (parts.length === 0 || !isAll)
    return unknownValue(why, { ...place, next: value.trail });
  let options = parts.map((part) => asThere(elementOf(value, part)));
  return eitherOf({ trail: place, why }, options);
}
function widened(value, inner, place) {
  let { trail } = value;
  return trail.source === place.source && trail.start === inner.start && trail.end === inner.end ? { ...value, trail: { ...trail, start: place.start, end: place.end } } : value;
}

// src/formats/terraform/referables.ts
var import_budget12 = require("./terraform-budget.js");
function chainOf(expression) {
  let steps = [], at = expression;
  for (; at.kind === "attribute" || at.kind === "index"; )
    steps.unshift(at), at = at.of;
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
  let chain = chainOf(expression);
  if (!chain || reserved.has(chain.root.name) || lookUp(scope, chain.root.name))
    return;
  let { root, steps } = chain, named = (at) => {
    let step2 = steps[at];
    return step2?.kind === "attribute" ? step2.name : void 0;
  }, [first, second] = [named(0), named(1)];
  if (first === void 0) return;
  let { module: module3 } = scope;
  if (root.name === "module")
    return {
      target: module3.call(first),
      what: `module.${first}`,
      steps: steps.slice(1)
    };
  if (root.name === "data" || root.name === "resource") {
    let mode = root.name === "data" ? "data" : "managed";
    return second === void 0 ? void 0 : {
      target: module3.resource(mode, first, second),
      what: `${root.name}.${first}.${second}`,
      steps: steps.slice(2)
    };
  }
  return { target: module3.resource("managed", root.name, first), what: `${root.name}.${first}`, steps: steps.slice(1) };
}
function throughReferable({ target, what, steps }, expression, scope) {
  let place = placeIn(scope, expression);
  if (!target) return invalid2(`there is no ${what} in this module`, place);
  let rest = steps, key;
  if (target.keys !== void 0) {
    let [step3] = rest;
    if (!step3) return metAt(allInstances(target), place);
    let index = step3.kind === "attribute" ? writtenString(step3.name, step3.start, step3.end, scope) : evaluate(step3.key, scope), found = keyAmong(target, index);
    if (found === void 0)
      return index.kind === "unknown" || target.keys === "unknown" ? unknownValue(
        index.kind === "unknown" ? index.why : `the instances of ${what} are not known`,
        place
      ) : invalid2(`${what} has no such instance`, place);
    key = found, rest = rest.slice(1);
  }
  let [step2] = rest;
  if (step2?.kind !== "attribute") {
    let whole = metAt(target.whole(key), place);
    return rest.reduce((value2, each) => stepInto(value2, each, scope), whole);
  }
  let value = metAt(target.attribute(key, step2.name), placeIn(scope, step2));
  return rest.slice(1).reduce((at, each) => stepInto(at, each, scope), value);
}
function stepInto(value, step2, scope) {
  return step2.kind === "attribute" ? attributeOf2(value, step2, scope) : elementAt(value, evaluate(step2.key, scope), step2, scope);
}
function keyAmong(target, index) {
  if (target.keys === "unknown" || target.keys === void 0) return;
  let text = toText(index);
  return (0, import_budget12.spend)(target.keys.length / 16), target.keys.find((key) => String(key) === text);
}
function allInstances(target) {
  let { keys } = target;
  if (keys === void 0) return target.whole(void 0);
  let trail = target.whole(void 0).trail;
  return keys === "unknown" ? unknownValue("its instances are not known", trail) : ((0, import_budget12.spend)(keys.length), keys.every((key) => typeof key == "number") ? {
    kind: "list",
    of: "tuple",
    items: keys.map((key) => target.whole(key)),
    trail
  } : { kind: "map", of: "object", entries: new Map(keys.map((key) => [String(key), target.whole(key)])), trail });
}

// src/formats/terraform/references.ts
function evaluateName(expression, scope) {
  let place = placeIn(scope, expression), value = lookUp(scope, expression.name);
  return value ? metAt(value, place) : invalid2(`there is no ${expression.name} here`, place);
}
function evaluateAttribute(expression, scope) {
  let { of, name } = expression;
  if (of.kind === "name" && reserved.has(of.name) && !lookUp(scope, of.name))
    return evaluateReserved(of.name, name, placeIn(scope, expression), scope);
  let asked = referableIn(expression, scope);
  return asked ? throughReferable(asked, expression, scope) : attributeOf2(evaluate(of, scope), expression, scope);
}
function evaluateIndex(expression, scope) {
  let asked = referableIn(expression, scope);
  if (asked) return throughReferable(asked, expression, scope);
  let key = evaluate(expression.key, scope);
  return elementAt(evaluate(expression.of, scope), key, expression, scope);
}
function evaluateReserved(root, name, place, scope) {
  let answer3 = roots[root]?.(name, scope);
  return answer3 ? metAt(answer3, place) : hidden.has(root) ? unknownValue(`${root}.${name} is not known`, place) : invalid2(`${root}.${name} is not declared in this module`, place);
}
var hidden = /* @__PURE__ */ new Set(["self", "ephemeral", "each", "count"]), roots = {
  var: (name, { module: module3 }) => module3.variable(name),
  local: (name, { module: module3 }) => module3.local(name),
  path: (name, scope) => {
    let { paths } = scope.module, path3 = { module: paths.module, root: ".", cwd: "." }[name];
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
  let evaluator = evaluators[expression.kind], value = withinLimits(evaluator(expression, scope));
  return referring.has(expression.kind) ? value : withoutIdentity(value);
}
function withinLimits(value) {
  let why = whyTooBigFor(value);
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
]), evaluators = {
  literal: ({ value, start, end }, scope) => {
    let trail = placeIn(scope, { start, end });
    return value === null ? { kind: "null", trail } : typeof value == "number" ? { kind: "number", value, trail } : { kind: "bool", value, trail };
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
  return {
    kind: "list",
    of: "tuple",
    items: expression.items.map((item) => evaluate(item, scope)),
    trail: placeIn(scope, expression)
  };
}
function evaluateObject(expression, scope) {
  let trail = placeIn(scope, expression), entries = /* @__PURE__ */ new Map(), unnamed = [];
  for (let { key, value } of expression.entries) {
    let name = evaluate(key, scope), text = toText(name), open2 = unknownKey(name);
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
  let text = textFrom(
    scope.source,
    [{ text: value, start, end }],
    start,
    end
  );
  return { kind: "string", value, text, trail: placeIn(scope, { start, end }) };
}

// src/formats/terraform/blocks.ts
function headerOf({ source, block: block2 }) {
  let end = block2.labels.at(-1)?.end ?? block2.start + block2.type.length;
  return { source, start: block2.start, end };
}
function namedIn(contents2, name, scope) {
  let attributes = contents2.attributes.filter((each) => each.name === name), blocks = contents2.blocks.filter((each) => kindOf(each) === name);
  return valueOf2({ attributes, blocks }, contents2, scope);
}
function valueOf2(parts, contents2, scope) {
  let values = parts.attributes.map(
    (attribute) => evaluateAlone(
      attribute.expression,
      within(scope, sourceOf(contents2, attribute))
    )
  );
  if (parts.blocks.length === 0 && values.length <= 1) return values[0];
  let blocks = parts.blocks.flatMap(
    (block2) => valuesOfBlock({ source: sourceOf(contents2, block2), block: block2 }, scope)
  ), [first] = values, items = [...values.flatMap(spread), ...blocks];
  if (!first && items.length === 0) return;
  let { trail } = items[0] ?? first;
  if (values.length > 1 && !isJson(trail.source.file)) {
    scope.module.complain?.(writtenTwice(contents2, parts.attributes));
    let why = `${parts.attributes[0].name} is written twice`;
    return eitherOf({ trail, why }, values);
  }
  let { source, start, end } = trail;
  return { kind: "list", of: "tuple", items, trail: { source, start, end } };
}
function within(scope, source) {
  return scope.source === source ? scope : { ...scope, source };
}
function writtenTwice(contents2, attributes) {
  let { name, start } = attributes.at(-1), { line } = position(
    sourceOf(contents2, attributes[0]),
    attributes[0].start
  ), source = sourceOf(contents2, attributes.at(-1));
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
  let here = { ...scope, source: placed2.source };
  return placed2.block.type === "dynamic" ? expandDynamic(placed2, here) : [objectOf(contentsOf(placed2), headerOf(placed2), here)];
}
function objectOf(contents2, trail, scope) {
  let byName = /* @__PURE__ */ new Map(), partsOf3 = (name) => {
    let known5 = byName.get(name) ?? { attributes: [], blocks: [] };
    return byName.set(name, known5), known5;
  };
  for (let each of contents2.attributes)
    partsOf3(each.name).attributes.push(each);
  for (let each of contents2.blocks) partsOf3(kindOf(each)).blocks.push(each);
  let entries = /* @__PURE__ */ new Map();
  for (let [name, parts] of byName) {
    let value = valueOf2(parts, contents2, scope);
    value && entries.set(name, value);
  }
  return { kind: "map", of: "object", entries, trail };
}
var STEPS_OF_A_BLOCK = 10;
function expandDynamic(placed2, scope) {
  let { block: block2, source } = placed2, contents2 = contentsOf(placed2), content = block2.body.blocks.find(({ type }) => type === "content"), forEach = attributeNamed(contents2, "for_each")?.attribute.expression;
  if (!content || !forEach) return [];
  let name = wordOf2(attributeNamed(contents2, "iterator")?.attribute.expression) ?? kindOf(block2), body2 = contentsOf({ source, block: content }), collection2 = evaluateAlone(forEach, scope), possible = collection2.kind === "unknown" || collection2.kind === "either", iterations = iterationsOrOne(collection2);
  return (0, import_budget14.spend)(iterations.length * STEPS_OF_A_BLOCK), iterations.map((iteration) => ({
    ...objectOf(
      body2,
      headerOf(placed2),
      withName(scope, name, iteratorOf(iteration))
    ),
    ...(possible || iteration.possible) && { possible: !0 }
  }));
}
function iterationsOrOne(collection2) {
  return optionsOf(collection2).flatMap((option) => {
    if (option.kind === "null") return [];
    let iterations = iterationsOf(option);
    if (Array.isArray(iterations)) return iterations;
    let value = unknownValue(iterations.why, iterations.trail);
    return [{ key: value, value }];
  });
}
function iteratorOf({ key, value }) {
  let { source, start, end } = value.trail;
  return {
    kind: "map",
    of: "object",
    entries: /* @__PURE__ */ new Map([
      ["key", key],
      ["value", value]
    ]),
    trail: { source, start, end }
  };
}
function wordOf2(expression) {
  if (expression?.kind === "name") return expression.name;
  if (expression?.kind !== "template") return;
  let [part] = expression.parts;
  return part?.kind === "text" ? part.text : void 0;
}

// src/formats/terraform/notes.ts
function noted(value, note) {
  return value.trail.note === void 0 ? { ...value, trail: { ...value.trail, note } } : value;
}
function markSensitive(declaration, value) {
  let mark = attributeNamed(contentsOf(declaration), "sensitive")?.attribute.expression;
  return mark?.kind === "literal" && mark.value === !0 ? { ...value, sensitive: !0 } : value;
}

// src/formats/terraform/variables.ts
function variableValue(name, declaration, given) {
  let value = given && noted(given.evaluate(), given.note), isNull = value?.kind === "null" && !mayBeNull(declaration), chosen2 = value && !isNull ? value : defaultOf(name, declaration);
  if (!chosen2)
    return unknownValue(
      `variable "${name}" has no default, and no value is given`,
      {
        ...headerOf(declaration),
        note: `variable "${name}" is declared here`
      }
    );
  let type = typeOfVariable(declaration), scope = constantScope(declaration.source), converted = type ? convert(chosen2, type, (expression) => evaluate(expression, scope)) : chosen2;
  return markSensitive(declaration, converted);
}
function defaultOf(name, declaration) {
  let placed2 = attributeNamed(contentsOf(declaration), "default");
  if (!placed2) return defaultBlockOf(name, declaration);
  let value = evaluate(
    placed2.attribute.expression,
    constantScope(placed2.source)
  );
  return noted(value, `the default of variable "${name}"`);
}
function defaultBlockOf(name, declaration) {
  let { source } = declaration, block2 = contentsOf(declaration).blocks.find(
    ({ type }) => type === "default"
  );
  if (!block2) return;
  let place = { source, block: block2 }, value = objectOf(
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
  let known5 = types.get(declaration) ?? readTypeOf(declaration) ?? "none";
  return types.set(declaration, known5), known5 === "none" ? void 0 : known5;
}
function readTypeOf(declaration) {
  let placed2 = attributeNamed(contentsOf(declaration), "type");
  return placed2 && readType(placed2.attribute.expression, placed2.source);
}
function mayBeNull(declaration) {
  let expression = attributeNamed(contentsOf(declaration), "nullable")?.attribute.expression;
  return !(expression?.kind === "literal" && expression.value === !1);
}
function constantScope(source) {
  return { source, names: void 0, module: nothing };
}
var nothing = emptyModule(noFilesBecause("only constants can stand here"));

// src/formats/terraform/plan/variables.ts
function plannedVariables(source, root) {
  let found = /* @__PURE__ */ new Map();
  for (let { key, value } of entriesOf(entryOf(root, "variables"))) {
    let [name, written2] = [key.value, entryOf(value, "value")], planned = terraformValue(source, { ...{ name, value: written2 }, ...{ unknown: void 0, sensitive: void 0 } });
    planned && found.set(name, planned);
  }
  return found;
}
function givenWithPlan({ variables: variables2 }, given, planned) {
  if (planned.size === 0) return given;
  let all = new Map(given);
  for (let [name, value] of planned) {
    let declaration = variables2.get(name);
    if (!declaration) continue;
    let note = `${value.trail.source.file} gives variable "${name}" its value`, evaluate2 = () => {
      let own = variableValue(name, declaration, given.get(name)), place = { ...headerOf(declaration), note }, theirs = variableValue(name, declaration, { note, evaluate: () => standingAt(value, place) });
      return equals(own, theirs) === !0 ? own : theirs;
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
  let [type, label] = [entryOf(resource2, "type"), entryOf(resource2, "name")], attributes = entryOf(instance, "attributes");
  if (type?.kind !== "string" || label?.kind !== "string") return [];
  if (attributes?.kind !== "object" || entryOf(instance, "deposed")) return [];
  let module3 = textOf(entryOf(resource2, "module")), index = entryOf(instance, "index_key"), key = isKey(index) ? index : void 0, path3 = module3 === void 0 ? "" : `${module3}.`, secrets = secretNames(entryOf(instance, "sensitive_attributes")), { start, end } = key ?? label;
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
  let [value, type] = [entryOf(node, "value"), entryOf(node, "type")], isWrapped = node?.kind === "object" && node.entries.length === 2 && (type?.kind === "string" || itemsOf(type)[0]?.kind === "string");
  return value && isWrapped ? value : node;
}
function isKey(node) {
  return node?.kind === "string" || node?.kind === "number";
}

// src/formats/terraform/plan/plan.ts
function readPlan(source) {
  let { value: root, problems } = parseJson(source), refusal = root && refuse3(root);
  if (refusal) {
    let { node, message } = refusal, span = spanOf(source, node.start, node.end);
    problems.push({ span, severity: "warning", message });
  }
  if (!root || refusal)
    return {
      resources: [],
      separate: /* @__PURE__ */ new Set(),
      variables: /* @__PURE__ */ new Map(),
      problems
    };
  let configured = configuredResources(root);
  return {
    resources: withReferences(resourcesOf(source, root), configured),
    separate: targetsOfRules(configured),
    variables: plannedVariables(source, root),
    problems
  };
}
function resourcesOf(source, root) {
  let changes = entryOf(root, "resource_changes");
  if (changes) return changedResources(source, changes);
  let values = entryOf(root, "planned_values") ?? entryOf(root, "values");
  return values ? plannedResources(source, entryOf(values, "root_module")) : storedResources(source, entryOf(root, "resources"));
}
function refuse3(root) {
  let format = entryOf(root, "format_version");
  if (format?.kind === "string" && !/^[01]\./.test(format.value))
    return {
      node: format,
      message: `version ${format.value} of the plan format is not known, and the plan is not read`
    };
  let version = entryOf(root, "version");
  if (!format && version?.kind === "number" && version.value !== 4)
    return {
      node: version,
      message: `a state file of version ${version.value} is not read. Give the output of terraform show -json`
    };
}

// src/formats/terraform/finder.ts
function moduleFinder(world, library, rootFolder) {
  let installed = installedModules(world, rootFolder);
  return (call, from) => {
    let name = call.block.labels[0].value, placed2 = attributeNamed(contentsOf(call), "source");
    if (!placed2) return { why: `module "${name}" has no source` };
    let scope = { ...from.scopeOf(call, void 0), source: placed2.source }, source = evaluate(placed2.attribute.expression, scope);
    if (source.kind !== "string")
      return {
        why: `the source of module "${name}" is not known${source.kind === "unknown" ? `: ${source.why}` : ""}`
      };
    let shown = () => source.sensitive ? "a place that is secret" : shownSource(source.value);
    if (!isLocal(source.value)) {
      let folder2 = installed().get([...from.path, name].join(".")), found2 = folder2 === void 0 ? void 0 : library.module(folder2);
      return found2 ? unlessCaller(found2, name, from) : {
        why: `module "${name}" comes from ${shown()}, which is not on disk`
      };
    }
    let folder = below(from.definition.folder, source.value), found = folder === void 0 ? void 0 : library.module(folder);
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
  let known5 = called.get(definition);
  if (known5) return known5;
  let found = [...definition.calls.values()].map(
    (call) => literalTarget(definition, call)
  );
  return called.set(definition, found), found;
}
var called = /* @__PURE__ */ new WeakMap();
function literalTarget({ folder }, call) {
  let expression = attributeNamed(contentsOf(call), "source")?.attribute.expression;
  if (expression?.kind !== "template") return;
  let [part] = expression.parts;
  if (!(expression.parts.length !== 1 || part?.kind !== "text" || !isLocal(part.text)))
    return below(folder, part.text);
}
function sourcePlace(call) {
  let placed2 = attributeNamed(contentsOf(call), "source");
  return placed2 ? { source: placed2.source, ...rangeOf(placed2.attribute.expression) } : headerOf(call);
}
function rangeOf({ start, end }) {
  return { start, end };
}
function everyModule(world, library) {
  let met = /* @__PURE__ */ new Set(), found = [], waiting = [...library.scanned];
  for (let folder = waiting.pop(); folder !== void 0; folder = waiting.pop()) {
    if (met.has(folder)) continue;
    met.add(folder);
    let definition = library.module(folder);
    if (!definition) continue;
    found.push(definition);
    let local = calledFolders(definition);
    waiting.push(...local.filter((target) => target !== void 0)), local.includes(void 0) && waiting.push(...installedModules(world, folder)().values());
  }
  return found;
}
function installedModules(world, root) {
  let known5;
  return () => {
    if (known5) return known5;
    known5 = /* @__PURE__ */ new Map();
    let file = below(root, ".terraform/modules/modules.json");
    if (world.kind(file) !== "file") return known5;
    let answer3 = world.read(file);
    for (let { Key, Dir } of "text" in answer3 ? entriesOf2(answer3.text) : []) {
      let folder = typeof Dir == "string" ? below(root, Dir) : void 0;
      typeof Key == "string" && folder !== void 0 && known5.set(Key, folder);
    }
    return known5;
  };
}
function entriesOf2(text) {
  try {
    let { Modules } = JSON.parse(text);
    return Array.isArray(Modules) ? Modules.filter((each) => typeof each == "object" && each !== null) : [];
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
  instances: [{ key: void 0, names: void 0, possible: !1 }],
  keys: void 0
}, MOST_INSTANCES = 1e4;
function expand(declaration, scope) {
  let count = attributeNamed(contentsOf(declaration), "count");
  if (count)
    return byCount(
      evaluateAlone(count.attribute.expression, {
        ...scope,
        source: count.source
      })
    );
  let forEach = attributeNamed(contentsOf(declaration), "for_each");
  return forEach ? byForEach(
    evaluateAlone(forEach.attribute.expression, {
      ...scope,
      source: forEach.source
    })
  ) : ONE;
}
function byCount(value) {
  let { trail } = value, counts = optionsOf(value).map(
    (option) => option.kind === "unknown" ? void 0 : toNumber(option)
  ), known5 = counts.filter((count) => count !== void 0), name = (index) => ({
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
    let why = value.kind === "unknown" ? value.why : "count is no number", index = unknownValue(why, trail);
    return {
      instances: [{ key: void 0, names: name(index), possible: !0 }],
      keys: "unknown"
    };
  }
  let [least, most] = [
    Math.min(...known5),
    Math.min(Math.max(...known5), MOST_INSTANCES)
  ], instances = [];
  for (let at = 0; at < most; at++) {
    let index = { kind: "number", value: at, trail }, possible = at >= least || known5.length < counts.length;
    instances.push({ key: at, names: name(index), possible });
  }
  return { instances, keys: instances.map(({ key }) => key) };
}
function byForEach(value) {
  let options = optionsOf(value), instances = /* @__PURE__ */ new Map(), unnamed = [], counts = /* @__PURE__ */ new Map();
  for (let option of options) {
    let iterations = option.kind === "null" ? [] : iterationsOf(option), known5 = Array.isArray(iterations) ? iterations : [
      {
        key: unknownValue(iterations.why, iterations.trail),
        value: unknownValue(iterations.why, iterations.trail)
      }
    ];
    for (let iteration of known5.slice(0, MOST_INSTANCES)) {
      let step2 = option.kind === "list" && option.of !== "set" ? { ...iteration, key: iteration.value } : iteration, key = toText(step2.key), names = {
        name: "each",
        value: iteratorOf(step2),
        outer: void 0
      };
      if (key === void 0) {
        unnamed.push({ key, names, possible: !0 });
        continue;
      }
      counts.set(key, (counts.get(key) ?? 0) + 1), instances.set(key, { key, names, possible: iteration.possible === !0 });
    }
  }
  return {
    instances: [...[...instances].map(
      ([key, each]) => counts.get(key) < options.length ? { ...each, possible: !0 } : each
    ), ...unnamed],
    keys: unnamed.length > 0 ? "unknown" : [...instances.keys()]
  };
}
var positions = /* @__PURE__ */ new WeakMap();
function positionOf(key, expansion) {
  let known5 = positions.get(expansion) ?? new Map(expansion.instances.map((each, at) => [each.key, at]));
  return positions.set(expansion, known5), known5.get(key);
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
  let name = call.block.labels[0].value, found = parent.root.findModule(call, parent);
  if ("why" in found) return found;
  let expansion = parent.expansionOf(call), instances = expansion.instances.map((each) => {
    let address = addressIn(parent, `module.${name}`, each.key), scope = parent.scopeOf(call, each.names), given = /* @__PURE__ */ new Map(), contents2 = contentsOf(call);
    for (let attribute of contents2.attributes)
      meta.has(attribute.name) || given.set(attribute.name, {
        note: `the argument "${attribute.name}" of module "${name}"`,
        evaluate: () => evaluateAlone(attribute.expression, {
          ...scope,
          source: sourceOf(contents2, attribute)
        })
      });
    return openInstance(found, parent.root, given, {
      address,
      path: [...parent.path, name],
      callers: [...parent.callers, parent.definition],
      possible: parent.possible || each.possible
    });
  });
  return { expansion, instances };
}
function referableCall(call, name, parent) {
  let children = parent.childrenOf(call), trail = headerOf(call);
  if ("why" in children) {
    let value = identified(
      unknownValue(children.why, trail),
      addressIn(parent, `module.${name}`, void 0)
    );
    return {
      keys: void 0,
      attribute: (_, output2) => partOf(value, `.${output2}`),
      whole: () => value
    };
  }
  let { expansion, instances } = children, at = (key) => instances[positionOf(key, expansion) ?? -1];
  return {
    keys: expansion.keys,
    attribute: (key, output2) => at(key)?.output(output2) ?? invalid2(`module.${name} has no output "${output2}"`, trail),
    whole: (key) => {
      let child = at(key), entries = /* @__PURE__ */ new Map();
      for (let output2 of child?.definition.outputs.keys() ?? []) {
        let value = child.output(output2);
        value && entries.set(output2, value);
      }
      return { kind: "map", of: "object", entries, trail };
    }
  };
}

// src/formats/terraform/memory.ts
function memory() {
  let known5 = /* @__PURE__ */ new Map();
  return (key, make) => {
    let found = known5.get(key);
    if (found !== void 0 && found !== "busy") return found;
    if (found === "busy") return CYCLE(key);
    known5.set(key, "busy");
    let value;
    try {
      return value = make(), known5.set(key, value), value;
    } finally {
      value || known5.delete(key);
    }
  };
}
var NOWHERE = { source: { file: "", text: "" }, start: 0, end: 0 }, CYCLE = (key) => invalid2(`${key} refers to itself`, NOWHERE);

// src/formats/terraform/referable-resource.ts
var import_budget15 = require("./terraform-budget.js");

// src/formats/terraform/sinks/rendered.ts
function renderedOf(address, attribute, argument, scope, trail) {
  if (/^(?:data\.)?aws_ecr(?:public)?_repository\./.test(address))
    return /^repository_ur[li]$/.test(attribute) ? repositoryAddress(
      argument("name") ?? argument("repository_name"),
      trail
    ) : void 0;
  if (attribute === "rendered")
    return /^data\.template_file\./.test(address) ? renderFile(argument, scope) : /^data\.(?:template_)?cloudinit_config\./.test(address) ? partsOf2(argument, trail) : void 0;
}
function renderFile(argument, scope) {
  let template2 = argument("template");
  if (template2?.kind !== "string") return template2;
  let { text, trail } = template2, isFile = text !== void 0 && text.source.text === template2.value, source = isFile ? text.source : openSource("", template2.value), parsed2 = parseTemplateText(source);
  if (parsed2.problems.length > 0) return;
  let vars = argument("vars"), names = (vars?.kind === "map" ? [...vars.entries] : []).reduce(
    (outer, [name, value2]) => withName(outer, name, value2),
    { ...scope, source, names: void 0 }
  ), value = evaluateTemplate(parsed2.template, names);
  return isFile ? { ...value, trail } : standingAt(value, trail);
}
function partsOf2(argument, trail) {
  let parts = argument("part"), items = (parts?.kind === "list" ? parts.items : []).flatMap(
    (part) => part.kind === "map" ? part.entries.get("content") ?? [] : []
  );
  return {
    kind: "unknown",
    trail,
    why: "the message is put together when Terraform runs",
    encoded: { by: "mime", value: { kind: "list", of: "tuple", items, trail } }
  };
}
function repositoryAddress(name, trail) {
  if (name?.kind !== "string") return;
  let { source, start, end } = trail, why = "the registry is known only when Terraform runs", pieces = [
    { text: UNKNOWN, start, end, why },
    { text: `/${name.value}`, start, end, origin: [] }
  ], text = textFrom(source, pieces, start, end);
  return { kind: "unknown", why, text, trail };
}

// src/formats/terraform/referable-resource.ts
function referableResource(declaration, address, module3, remember) {
  let expansion = module3.expansionOf(declaration), trail = headerOf(declaration), scopeAt = (key) => {
    let at = positionOf(key, expansion);
    return module3.scopeOf(
      declaration,
      at === void 0 ? void 0 : expansion.instances[at].names
    );
  }, within2 = (make) => (0, import_budget15.followed)(make, () => trail, module3.root.budget), others2 = `${address} is known only when Terraform runs`;
  return {
    keys: expansion.keys,
    attribute: (key, name) => remember(`${address}[${key}].${name}`, () => {
      let asked = address.startsWith("terraform_data.") && name === "output" ? "input" : name, scope = scopeAt(key), argument = (name2) => namedIn(contentsOf(declaration), name2, scope);
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
  let remember = memory(), scope = {
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
      let declaration = definition.variables.get(name);
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
      let local = definition.locals.get(name);
      return local && remember(
        `local.${name}`,
        () => noted(evaluatePlaced(local, void 0), `the local value "${name}"`)
      );
    },
    call: (name) => {
      let call = definition.calls.get(name);
      return call && referableCall(call, name, instance);
    },
    resource: (mode, type, name) => {
      let key = `${mode === "data" ? "data." : ""}${type}.${name}`, declaration = definition.byName.get(key);
      return declaration && referableResource(declaration, key, instance, remember);
    }
  }, evaluatePlaced = ({ source, attribute }, names) => evaluateAlone(attribute.expression, { source, module: scope, names }), expansions = /* @__PURE__ */ new Map(), children = /* @__PURE__ */ new Map(), instance = {
    definition,
    root,
    ...place,
    output: (name) => {
      let declaration = definition.outputs.get(name), value = declaration && attributeNamed(contentsOf(declaration), "value");
      if (!(!declaration || !value))
        return remember(
          `output.${name}`,
          () => markSensitive(
            declaration,
            noted(evaluatePlaced(value, void 0), `the output "${name}"`)
          )
        );
    },
    expansionOf: (declaration) => {
      let known5 = expansions.get(declaration);
      if (known5) return known5;
      expansions.set(declaration, { instances: [], keys: "unknown" });
      let made;
      try {
        return made = expand(declaration, {
          source: declaration.source,
          module: scope,
          names: void 0
        }), expansions.set(declaration, made), made;
      } finally {
        made || expansions.delete(declaration);
      }
    },
    childrenOf: (call) => {
      let known5 = children.get(call) ?? openChildren(call, instance);
      return children.set(call, known5), known5;
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
  let expression = new RegExp(known5.module, "i");
  return {
    fits: (source) => expression.test(source),
    row: { ...known5, types: [] },
    known: known5
  };
}
function instancesByInput(call, module3, find) {
  let source = argumentOf(call, "source", module3, void 0), found = source?.kind === "string" ? find(source.value) : void 0;
  if (!found) return;
  let instances = module3.expansionOf(call).instances.flatMap((each) => {
    let view = callView(call, each, module3, found.known), isOn = switchOf(found.known, view);
    if (isOn === !1) return [];
    let possible = module3.possible || each.possible || isOn === void 0;
    return [{ view, possible }];
  });
  return { row: found.row, instances };
}
function switchOf({ switch: name }, { get }) {
  let value = name === void 0 ? void 0 : get(name);
  if (!value) return !0;
  let text = value.kind === "unknown" ? void 0 : wordOf3(value);
  return text === void 0 ? void 0 : text !== "false";
}
function wordOf3(value) {
  return value.kind === "bool" || value.kind === "string" ? String(value.value) : void 0;
}
function callView(call, instance, module3, { inputs = {}, runs = "module" }) {
  let header = headerOf(call), written2 = remembered2(
    (name) => argumentOf(call, name, module3, instance)
  ), given = {
    get: written2,
    header,
    run: (name, args, at) => (0, import_budget17.followed)(
      () => (0, import_loaded2.callFunction)(name, args, { at, files: module3.root.files }),
      () => at,
      module3.root.budget
    )
  };
  return {
    format: "terraform",
    type: runs,
    header,
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
  let known5 = /* @__PURE__ */ new Map();
  return (name) => (known5.has(name) || known5.set(name, get(name)), known5.get(name));
}
function argumentOf(call, name, module3, instance) {
  let scope = module3.scopeOf(call, instance?.names), value = namedIn(contentsOf(call), name, scope);
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
}, loaded = /* @__PURE__ */ new Map();
function loadRows(type) {
  let provider = type.split("_", 1)[0], rows = loaded.get(provider);
  return rows || loaded.set(provider, rows = read(provider)), rows;
}
async function read(provider) {
  if (!Object.hasOwn(providers, provider)) return /* @__PURE__ */ new Map();
  let { rows } = await providers[provider]();
  return new Map(rows.flatMap((row) => row.types.map((type) => [type, row])));
}

// src/formats/terraform/sinks/container-sinks.ts
var hookNames = ["post_start", "pre_stop"], probeNames = ["liveness_probe", "readiness_probe", "startup_probe"], hooks = [
  ...hookNames.map((name) => `lifecycle[*].${name}[*].exec[*]`),
  ...probeNames.map((name) => `${name}[*].exec[*]`)
];
function podAt(spec) {
  let prefix = spec === "" ? "" : `${spec}.`;
  return {
    at: [`${prefix}container[*]`, `${prefix}init_container[*]`],
    image: ["image"],
    process: ["command", "args"],
    hooks,
    reaches: [{ is: "node", when: [{ path: "^.host_network", in: ["true"] }] }]
  };
}
var template = "spec[*].template[*].spec[*]", containerSinks = [
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
      "azurerm_linux_web_app",
      "azurerm_linux_web_app_slot",
      "azurerm_windows_web_app",
      "azurerm_windows_web_app_slot"
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
var userData = ["user_data", "user_data_base64"], machineSinks = [
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
  if (written2.includes("provisioner")) return !0;
  let sink = sinks.get(type);
  return !!sink && firstWords(sink).some((word) => written2.includes(word));
}
var known3 = /* @__PURE__ */ new WeakMap();
function firstWords(sink) {
  let found = known3.get(sink);
  if (found) return found;
  let { machine, metadata, scripts, packages, containers, files } = sink, paths = [
    ...[machine, metadata, scripts, packages].flatMap((each) => each ?? []),
    ...(containers ?? []).flatMap(
      ({ at, image, process, hooks: hooks2, lines, scripts: scripts2 }) => at ?? [image, process, hooks2, lines, scripts2].flatMap((each) => each ?? [])
    ),
    ...(files ?? []).flatMap(
      ({ at, content, source }) => at ?? [...content ?? [], source ?? ""]
    ),
    ...(sink.documents ?? []).map(({ path: path3 }) => path3),
    ...sink.special ?? []
  ], words2 = [...new Set(paths.map((path3) => /^\w*/.exec(path3)[0]))].filter(
    (word) => word !== ""
  );
  return known3.set(sink, words2), words2;
}

// src/formats/terraform/sinks/sinks.ts
async function openSinks(definitions, plannedTypes, own = /* @__PURE__ */ new Map()) {
  let hasType = (type) => own.has(type) || sinkOf(type) !== void 0, has = (declaration) => own.has(typeOf2(declaration)) || hasAny(declaration);
  if (!(definitions.some(({ resources }) => resources.some(has)) || definitions.some(({ calls }) => [...calls.values()].some(mayRun)) || [...plannedTypes].some(hasType))) return NONE;
  let { sinkExposures } = await Promise.resolve().then(() => __toESM(require("./terraform-sinks.js"), 1));
  return {
    has,
    hasType,
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
  let known5 = answers.get(declaration);
  if (known5 !== void 0) return known5;
  let type = typeOf2(declaration), answer3 = textsOf(declaration).some((text) => mayHoldSinks(type, text));
  return answers.set(declaration, answer3), answer3;
}
function textsOf({ source, block: block2, merged }) {
  let parts = [...merged?.from ?? []];
  return [
    source.text.slice(block2.start, block2.end),
    ...parts.map(([{ start, end }, { text }]) => text.slice(start, end))
  ];
}
var NONE = {
  has: () => !1,
  hasType: () => !1,
  exposuresOf: () => []
};

// src/formats/terraform/catalogue.ts
async function catalogueFor(world, library, plans, own = []) {
  let definitions = everyModule(world, library), types2 = /* @__PURE__ */ new Map();
  for (let provider of new Set(
    [...typesIn(definitions, plans)].map(firstWord)
  ))
    for (let [type, row] of await loadRows(provider)) types2.set(type, row);
  for (let row of own.flatMap((each) => "types" in each ? [each] : []))
    for (let type of row.types) types2.set(type, row);
  let modules = await modulesFor(definitions, own), planned = plans.flatMap(
    ({ resources }) => resources.map(({ type }) => type)
  ), documents = new Map(own.flatMap(documentsOf)), sinks2 = await openSinks(definitions, planned, documents);
  return {
    get: (type) => types2.get(type),
    has: (type) => types2.has(type),
    sinks: sinks2,
    module: (source) => modules.find((each) => each.fits(source))
  };
}
function documentsOf(row) {
  if (!("types" in row)) return [];
  let { types: types2, document } = row;
  return document ? types2.map((type) => [type, document]) : [];
}
function typesIn(definitions, plans) {
  let types2 = /* @__PURE__ */ new Set();
  for (let { resources } of definitions)
    for (let { block: block2 } of resources) types2.add(block2.labels[0].value);
  for (let { resources } of plans)
    for (let { type } of resources) types2.add(type);
  return types2;
}
function firstWord(type) {
  return type.split("_", 1)[0];
}
async function modulesFor(definitions, own) {
  if (!definitions.some(
    (definition) => calledFolders(definition).includes(void 0)
  )) return [];
  let { moduleRows } = await Promise.resolve().then(() => __toESM(require("./terraform-modules.js"), 1));
  return [...own.flatMap((each) => "module" in each ? [each] : []), ...moduleRows].map(openModuleRow);
}

// src/formats/terraform/run.ts
var import_loaded4 = require("./terraform-loaded.js");

// src/formats/terraform/variable-files.ts
function readVariableFile(source) {
  return source.file.endsWith(".json") ? readJsonFile(source) : readNativeFile(source);
}
function readNativeFile(source) {
  let { body: body2, problems } = parseHcl(source), values = /* @__PURE__ */ new Map();
  for (let { name, expression, start, end } of body2.attributes)
    values.set(name, { expression, source, start, end });
  let blocks = body2.blocks.map(
    ({ type, start, headerEnd }) => complaint(
      source,
      { start, end: headerEnd },
      `a variable file holds no blocks. Write ${type} = \u2026 for the variable "${type}"`
    )
  );
  return { values, problems: [...problems, ...blocks] };
}
function readJsonFile(source) {
  let { value: root, problems } = parseJson(source), values = /* @__PURE__ */ new Map();
  for (let { key, value } of root ? entriesOf3(source, root, problems) : []) {
    if (key.value === "//") continue;
    let expression = expressionOf({ source, problems }, value, "literal"), [start, end] = [key.start, value.end];
    values.set(key.value, { expression, source, start, end });
  }
  return { values, problems };
}
function entriesOf3(source, root, problems) {
  return (root.kind === "array" ? root.items : [root]).flatMap((node) => node.kind === "object" ? node.entries : (problems.push(complaint(source, node, "expected an object with a value for each variable")), []));
}
function complaint(source, { start, end }, message) {
  return { span: spanOf(source, start, end), severity: "warning", message };
}
function readVariableArgument(name, text, file = `--var ${name}`) {
  let source = { file, text }, [start, end] = [0, text.length], part = { kind: "text", text, start, end }, parsed2;
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
  let known5 = /* @__PURE__ */ new Map(), files = {
    problems: [],
    sources: /* @__PURE__ */ new Map(),
    read: (file) => {
      let found = known5.get(file) ?? readValues(file);
      return known5.set(file, found), found;
    }
  }, readValues = (file) => {
    let source = taken.get(file) ?? open2(file);
    if (!source) return /* @__PURE__ */ new Map();
    files.sources.set(file, source);
    let { values, problems } = readVariableFile(source);
    return files.problems.push(...problems), new Map(
      [...values].map(([name, value]) => [
        name,
        {
          note: `the value of "${name}" in ${file}`,
          evaluate: () => evaluate(value.expression, constantScope(value.source))
        }
      ])
    );
  }, open2 = (file) => {
    let answer3 = world.read(file);
    if ("text" in answer3) return openSource(file, answer3.text);
    files.problems.push(
      fileProblem(file, `this file was not read: ${answer3.refused}`)
    );
  };
  return files;
}
function valuesFor(root, automatic, candidate, settings, files) {
  let isEnvironment = (each) => "from" in each && each.from.startsWith("TF_VAR_"), named = [
    ...automatic,
    ...candidate === void 0 ? [] : [candidate]
  ].map((file) => ({ file })), order = [
    ...settings.filter(isEnvironment),
    ...named,
    ...settings.filter((each) => !isEnvironment(each))
  ], values = /* @__PURE__ */ new Map();
  for (let setting of order)
    if ("file" in setting)
      for (let [name, given] of files.read(setting.file))
        values.set(name, given);
    else {
      let given = argumentFor(root, setting);
      given && values.set(setting.name, given);
    }
  return values;
}
function argumentFor(root, { name, text, from }) {
  let declaration = root.variables.get(name);
  if (!declaration) return;
  let kind = typeOfVariable(declaration)?.kind, isPrimitive = kind === "string" || kind === "number" || kind === "bool", { raw, parsed: parsed2, source } = readVariableArgument(name, text, from), note = `${from} gives variable "${name}" its value`;
  return {
    note,
    evaluate: () => {
      let expression = isPrimitive || kind === void 0 ? raw : parsed2().expression;
      return standingAt(evaluate(expression, constantScope(source)), {
        ...headerOf(declaration),
        note
      });
    }
  };
}
function automaticFiles(world, folder, files) {
  let prefix = folder === "." ? "" : `${folder}/`, [native, json] = ["terraform.tfvars", "terraform.tfvars.json"].map(
    (name) => prefix + name
  ), isThere = (file) => files.includes(file), fixed = [
    ...isThere(native) || world.kind(native) === "file" ? [native] : [],
    ...isThere(json) ? [json] : []
  ], auto = files.filter(
    (file) => file.startsWith(prefix) && !file.slice(prefix.length).includes("/") && /\.auto\.tfvars(?:\.json)?$/.test(file)
  );
  return [...fixed, ...new Set(auto.sort())];
}

// src/formats/terraform/exposure-words.ts
function wordsOf({ kind, resource: resource2, facts }) {
  let said = Object.entries(facts).map(([name, values]) => [
    name,
    values.map((value) => {
      let { file, start, end } = value.span;
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
  return origin?.length ? { known: !0, value, span, origin } : { known: !0, value, span };
}
function unknown(why, span, origin) {
  return origin?.length ? { known: !1, why, span, origin } : { known: !1, why, span };
}

// src/formats/terraform/rows/facts.ts
var NO_PORT = { from: 1, to: 0 };
function knownAt(value, { trail, sensitive }) {
  let span, origin;
  return {
    known: !0,
    value,
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
    known: !1,
    why,
    span: trailSpan(trail),
    origin: trailOrigin(trail),
    ...among && { among }
  };
}
function optionsOf2(value) {
  if (value.kind !== "unknown")
    return value.kind !== "either" ? [value] : value.options.some((option) => option.kind === "unknown") ? void 0 : value.options;
}
function whyUnknown(value) {
  if (value.kind === "unknown") return value.why;
  let otherwise = "it depends on a condition that is not known";
  if (value.kind !== "either") return otherwise;
  let doubtful = value.options.find(({ kind }) => kind === "unknown");
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
    known: !0,
    value,
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
    trail: resource2.header,
    decodeJson: decodeJson2,
    get: (name) => resource2.get(name)
  };
}
function scopeOf(value, up) {
  return {
    value,
    up,
    trail: value.trail,
    decodeJson: up.decodeJson,
    ...up.optional && { optional: up.optional },
    get: (name) => value.kind === "map" ? value.entries.get(name) : value.kind === "unknown" ? value : void 0
  };
}
function rootOf(scope) {
  let at = scope;
  for (; at.up; ) at = at.up;
  return at;
}

// src/formats/terraform/rows/paths.ts
var parsed = /* @__PURE__ */ new Map();
function parsePath(text) {
  let known5 = parsed.get(text);
  if (known5) return known5;
  let [, anchor = "", rest = ""] = /^(\$|\^*)\.?(.*)$/s.exec(text), steps = rest.split(".").filter((part) => part !== "").flatMap(stepsOf), path3 = { start: anchor === "$" ? 1 / 0 : anchor.length, steps };
  return parsed.set(text, path3), path3;
}
function stepsOf(part) {
  let word = part.replaceAll("[*]", "");
  if (word === "*") return ["values"];
  if (word === "~") return ["keys"];
  let [name = "", ...decoders] = word.split("!");
  return [{ name }, ...decoders.map(() => "json")];
}
function select(path3, from) {
  let { start, steps } = parsePath(path3), scope = start === 1 / 0 ? rootOf(from) : from;
  for (let i = 0; i < start && start !== 1 / 0; i++)
    scope = scope.up ?? scope;
  let found = [scope];
  for (let step2 of steps) found = found.flatMap((each) => enter2(each, step2));
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
  if (typeof step2 == "object") {
    let value = scope.get(step2.name);
    return value ? numbered(
      spread2(
        scope.value && value !== scope.value ? elementOf(scope.value, value) : value,
        scope
      )
    ) : [];
  }
  let map2 = scope.value;
  return map2?.kind === "unknown" ? [scope] : map2?.kind !== "map" ? [] : [...map2.entries].flatMap(([key, value]) => {
    let placed2 = elementOf(map2, value);
    return spread2(step2 === "values" ? placed2 : { kind: "string", value: key, trail: placed2.trail }, scope);
  });
}
function numbered(elements) {
  return elements.length < 2 ? elements : elements.map((each, index) => ({ ...each, index }));
}
function decoded(text, scope) {
  let decode = (each) => decoded(each, scope);
  if (text.kind === "either")
    return { ...text, options: text.options.map(decode) };
  if (text.kind !== "string" && text.kind !== "unknown") return text;
  let value = scope.decodeJson({
    ...text,
    trail: wayTo(text.trail, text.text)
  });
  return value.kind === "unknown" ? text : value;
}
function wayTo(trail, text) {
  if (!trail.next) return trail;
  let { next, ...place } = trail;
  return trail.source === text?.source && trail.start === text.start ? place : { ...place, next: wayTo(next, text) };
}
function spread2(value, up) {
  if (value.kind === "null") return [];
  if (value.kind === "list")
    return value.items.flatMap((item) => spread2(elementOf(value, item), up));
  if (value.kind === "either" && value.options.some(holdsMore)) {
    let optional = { ...up, optional: !0 };
    return value.options.flatMap((option) => spread2(option, optional));
  }
  let scope = scopeOf(value, up);
  return [value.possible ? { ...scope, optional: !0 } : scope];
}
function holdsMore(value) {
  return value.kind === "list" || value.kind === "map";
}

// src/formats/terraform/rows/conditions.ts
var holds2 = { truth: "yes" };
function allHold(conditions, scope) {
  let answers2 = conditions.map((each) => answer2(each, scope));
  return answers2.find(({ truth }) => truth === "no") ?? answers2.find(({ truth }) => truth === "unknown") ?? answers2.find(({ value }) => value) ?? holds2;
}
function someHold(conditions, scope) {
  let answers2 = conditions.map((each) => answer2(each, scope));
  return answers2.find(({ truth }) => truth === "yes") ?? answers2.find(({ truth }) => truth === "unknown") ?? { truth: "no" };
}
function toggled({ all, any }, scope) {
  return any ? someHold(any, scope) : allHold(all ?? [], scope);
}
function answer2(condition, scope) {
  if ("absent" in condition) return answerAbsent(condition.absent, scope);
  let values = valuesAt(condition.path, scope), fits = tests.get(condition) ?? testOf(condition);
  tests.set(condition, fits);
  let word = condition.default?.toLowerCase(), whenAbsent = word === void 0 ? "not" in condition : fits(word);
  if (values.length === 0) return { truth: yesOrNo(whenAbsent) };
  let answers2 = values.map((value) => answerFor(value, fits, whenAbsent)), [strong, weak] = "not" in condition ? ["no", "yes"] : ["yes", "no"];
  return answers2.find(({ truth }) => truth === strong) ?? answers2.find(({ truth }) => truth === "unknown") ?? answers2.find(({ truth }) => truth === weak);
}
function answerAbsent(paths, scope) {
  let values = paths.flatMap((path3) => valuesAt(path3, scope)), there = values.find(({ kind }) => kind !== "unknown");
  return there ? { truth: "no", value: there } : values[0] ? { truth: "unknown", value: values[0] } : holds2;
}
var tests = /* @__PURE__ */ new WeakMap();
function testOf(condition) {
  if ("match" in condition) {
    let expression = new RegExp(condition.match, "i");
    return (word) => expression.test(word);
  }
  if (!("in" in condition || "not" in condition)) return () => !0;
  let words2 = ("in" in condition ? condition.in : condition.not).map(
    (word) => word.toLowerCase()
  ), isFlag = words2.some((word) => word === "true" || word === "false"), includes = (word) => words2.includes(word) || isFlag && words2.includes(asFlag(word));
  return "in" in condition ? includes : (word) => !includes(word);
}
function asFlag(word) {
  return word === "1" ? "true" : word === "0" ? "false" : word;
}
function answerFor(value, fits, whenAbsent) {
  let options = optionsOf2(value);
  if (!options) return { truth: "unknown", value };
  let verdicts = options.map((option) => {
    let word = wordOf4(option);
    return word === void 0 ? whenAbsent : fits(word);
  });
  return verdicts.every((verdict) => verdict === verdicts[0]) ? { truth: yesOrNo(verdicts[0] ?? !1), value } : { truth: "unknown", value };
}
function yesOrNo(verdict) {
  return verdict ? "yes" : "no";
}

// src/formats/terraform/rows/overlap.ts
function covers(earlier, later) {
  let protocols = (exposure) => exposure.facts.protocol.map(
    (fact) => fact.known ? String(fact.value) : ""
  ), [first, second] = [protocols(earlier), protocols(later)];
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
  let { resource: resource2, related, reach, source } = rule, facts = typeof reach == "function" || typeof source == "function" ? lazyFacts(rule) : plainFacts(rule, reach, source);
  return { kind: "port", format, resource: resource2, facts, related };
}
function plainFacts(rule, reach, source) {
  let { port, protocol } = rule, { span } = port[0], mechanism = [known4(rule.mechanism, span)], breadth = [known4(rule.breadth ?? breadthOf(port), span)], certainty = [known4(rule.certainty, span)], reached = [reach];
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

// src/formats/terraform/rows/port-text.ts
var TELNET = 23;
function readPortText(text, row) {
  let whole = readWord2(text, row);
  return whole ? [whole] : splitAtAny(text, row.list ?? ",").flatMap((part) => {
    let range2 = readWord2(part, row) ?? readRangeText(part, row);
    return range2 ? [range2] : [];
  });
}
function readPortValue(value, row) {
  let text = textOf2(value);
  return text === void 0 ? [] : readPortText(text, row);
}
function readPackedPorts(text, row) {
  let groups = new RegExp(row.regex, "i").exec(text)?.groups;
  if (!groups) return [];
  let { spec, lo = "", hi = lo } = groups;
  if (spec !== void 0) return readPortText(spec, row);
  let range2 = rangeOf2(readNumber2(lo), readNumber2(hi));
  return range2 ? [range2] : [];
}
function readEnd(value, row) {
  let text = textOf2(value);
  return text === void 0 ? void 0 : readWord2(text, row) ?? readNumber2(text);
}
function rangeOf2(from, to) {
  if (!(from === void 0 || to === void 0))
    return from < 0 || from > to || from > ALL_PORTS.to ? void 0 : { from, to: Math.min(to, ALL_PORTS.to) };
}
function readWord2(text, row) {
  let word = text.trim().toLowerCase(), isOneOf = (words2 = []) => words2.some((each) => each.toLowerCase() === word);
  return isOneOf(row.any) ? ALL_PORTS : isOneOf(row.names) ? { from: TELNET, to: TELNET } : row.wildcard?.includes(readNumber2(word) ?? NaN) ? ALL_PORTS : void 0;
}
function readRangeText(text, row) {
  let signs = row.range ?? "-", own = signs.includes(":") ? text : text.split(":", 1)[0], [from = "", to = from, ...more] = splitAtAny(own, signs);
  return more.length > 0 ? void 0 : rangeOf2(readNumber2(from), readNumber2(to));
}
function readNumber2(text) {
  let trimmed = text.trim();
  return /^-?\d+(?:\.0*)?$/.test(trimmed) ? Number(trimmed) : void 0;
}
function splitAtAny(text, signs) {
  let parts = [""];
  for (let sign of text)
    signs.includes(sign) ? parts.push("") : parts[parts.length - 1] += sign;
  return parts;
}

// src/formats/terraform/rows/port-ranges.ts
function readPair(row, scope) {
  let [low, high] = [row.from, row.to].map(
    (path3) => path3 === void 0 ? void 0 : valuesAt(path3, scope).find(isWritten)
  ), first = low ?? high;
  if (!first) return;
  let sensitive = low?.sensitive ?? high?.sensitive, place = { trail: first.trail, ...sensitive && { sensitive } }, ranges = pairsOf(endsOf(low, row), endsOf(high, row)).flatMap(
    ([from, to]) => rangesBetween(from, to, row)
  ), doubtful = [low, high].find(isUndecided);
  return doubtful ? isBlind(low) && isBlind(high) ? [unknownAt(whyUnknown(doubtful), first)] : ranges.some(opens) ? [unknownAt(whyUnknown(doubtful), first, ranges)] : [] : ranges.filter(opens).map((each) => knownAt(each, place));
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
  return value ? optionsOf2(value)?.map(
    (option) => isWritten(option) ? readEnd(option, row) ?? "unreadable" : "absent"
  ) ?? ["unknown"] : ["absent"];
}
function pairsOf(froms, tos) {
  return froms.length === tos.length ? froms.map((from, i) => [from, tos[i]]) : froms.flatMap((from) => tos.map((to) => [from, to]));
}
function rangesBetween(from, to, row) {
  if (typeof from == "object") return [from];
  if (typeof to == "object") return [to];
  if (from === "unreadable" || to === "unreadable") return [NO_PORT];
  if (from === "absent" && to === "absent")
    return row.missing === "any" ? [ALL_PORTS] : [NO_PORT];
  let low = from === "absent" ? row.from_default ?? to : from, high = to === "absent" ? row.to_default ?? from : to;
  return low === "unknown" && high === "unknown" ? [NO_PORT, ALL_PORTS] : low === "unknown" ? [range(0, high), range(high, high)] : high === "unknown" ? [range(low, low), range(low, ALL_PORTS.to)] : row.zeroRangeIsAny && low === 0 && high === 0 ? [ALL_PORTS] : [range(low, high)];
}
function range(from, to) {
  return rangeOf2(from, to) ?? NO_PORT;
}

// src/formats/terraform/rows/ports.ts
function readPorts(row, scope, place) {
  let ports = withoutTwins(writtenPorts(row, scope, place)), isEvery = row.anyIf && answer2(row.anyIf, scope).truth === "yes";
  if (!row.skipIf || isEvery) return ports;
  let skipped = answer2(row.skipIf, scope);
  return skipped.truth === "yes" ? [] : skipped.truth === "unknown" && skipped.value ? inDoubt(ports, skipped.value) : ports;
}
function inDoubt(ports, value) {
  let [first] = ports;
  if (!first) return [];
  let origin = [...first.origin ?? [], dependsOn(value)];
  return orElse(ports, NO_PORT, value).map((port) => ({
    ...port,
    span: first.span,
    origin
  }));
}
function dependsOn({ trail }) {
  return {
    span: trailSpan(trail),
    message: "whether it counts depends on this"
  };
}
function orElse(ports, others2, value) {
  let ranges = ports.map((port) => port.known ? [port.value] : port.among), among = ranges.every((each) => each !== void 0) ? [...ports.length > 0 ? ranges.flat() : [NO_PORT], others2] : void 0;
  return [unknownAt(whyUnknown(value), value, among)];
}
function writtenPorts(row, scope, place) {
  if (row.const === "any") return [knownAt(ALL_PORTS, place)];
  let all = row.anyIf && answer2(row.anyIf, scope);
  if (all?.truth === "yes") return [knownAt(ALL_PORTS, all.value ?? place)];
  let found = [
    ...pairs(row, scope),
    ...numbersAndWords(row, scope),
    ...packedTexts(row, scope)
  ].filter((ports) => ports !== void 0);
  return found.length > 0 ? found.flat() : all?.truth === "unknown" && all.value ? orElse([], ALL_PORTS, all.value) : row.missing === "any" ? [knownAt(ALL_PORTS, place)] : [];
}
function pairs(row, scope) {
  return row.from === void 0 ? [] : row.ranges === void 0 ? [readPair(row, scope)] : selectAll(row.ranges, scope).map((each) => readPair(row, each));
}
function numbersAndWords(row, scope) {
  let paths = [row.single ?? [], row.spec ?? []].flat();
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
  if (!value || !isWritten(value)) return;
  let options = optionsOf2(value);
  if (!options) return [unknownAt(whyUnknown(value), value)];
  let [only, ...more] = options;
  if (only && more.length === 0 && !optional)
    return read3(only).map((range2) => knownAt(range2, value));
  let among = options.flatMap((option) => {
    if (!isWritten(option) && row.missing === "any") return [ALL_PORTS];
    let ranges = read3(option);
    return ranges.length > 0 ? ranges : [NO_PORT];
  });
  return among.some(opens) ? [
    unknownAt(whyUnknown(value), value, optional ? [...among, NO_PORT] : among)
  ] : [];
}
function withoutTwins(ports) {
  let seen = /* @__PURE__ */ new Set();
  return ports.filter((port) => {
    if (port.known) return !0;
    let key = `${port.span.start} ${port.why}`;
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
  let values = valuesAtAll(row.regex ? row.of : row.path, scope).filter(
    (value) => isWritten(value) || row.any?.includes("")
  );
  if (values.length === 0)
    return row.missing === void 0 || row.missing === "never" ? void 0 : implied(row.missing, place);
  let said = values.flatMap((value) => {
    let fact = factAt(value, row);
    return fact ? [{ fact, value }] : [];
  });
  if (said.length === 0) return;
  let decisive = said.find(({ fact }) => fact.known && fact.value === "any") ?? said[0];
  return {
    facts: said.map(({ fact }) => fact),
    at: decisive.value,
    openness: opennessOf(decisive.fact)
  };
}
function implied(protocol, place) {
  let openness = protocol === "any" ? "every" : "some";
  return { facts: [knownAt(protocol, place)], openness };
}
function opennessOf(fact) {
  return fact.known ? fact.value === "any" ? "every" : "some" : fact.among ? fact.among.includes("any") ? "undecided" : "some" : "unknown";
}
function factAt(value, row) {
  let options = optionsOf2(value);
  if (!options) return unknownAt(whyUnknown(value), value);
  let names = options.map((option) => nameOf2(option, row)), [first] = names;
  return names.every((name) => name === first) ? first === void 0 ? void 0 : knownAt(first, value) : unknownAt(
    whyUnknown(value),
    value,
    names.map((name) => name ?? "icmp")
  );
}
function nameOf2(value, row) {
  let text = textOf2(value);
  if (text === void 0 || text === "")
    return row.any?.includes("") || row.missing === "any" ? "any" : row.missing === "tcp" ? "tcp" : void 0;
  let word = (row.regex ? new RegExp(row.regex, "i").exec(text)?.groups?.proto : text)?.trim().toLowerCase();
  if (word === void 0) return;
  let isOneOf = (words2 = []) => words2.some((each) => each.toLowerCase() === word);
  return isOneOf(row.any) ? "any" : isOneOf(row.tcp) ? "tcp" : others.get(word);
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
  for (let [i, { is, when }] of rows.entries()) {
    let { truth, value } = allHold(when ?? [], scope);
    if (truth === "yes") return knownAt(is, value ?? place);
    if (truth === "unknown" && value)
      return unknownAt(
        whyUnknown(value),
        value,
        rows.slice(i).map((row) => row.is)
      );
  }
}
var reaches = {
  world: "internet",
  addresses: "private",
  loopback: "loopback",
  group: "network"
};
function reachOfSources(sources, place) {
  let of = (extent) => sources.find((source) => source.extent === extent), world = of("world");
  if (world) return restated(world.fact, "internet");
  let doubt = of("unknown")?.fact;
  if (doubt && !doubt.known)
    return { ...doubt, among: ["internet", "private", "network"] };
  let furthest = of("addresses") ?? of("group") ?? of("loopback");
  return furthest ? restated(furthest.fact, reaches[furthest.extent]) : knownAt("network", place);
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
function isWorld(text) {
  let cidr = parseCidr(text);
  return cidr !== void 0 && cidr.prefix <= 1;
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
  let within2 = (each) => containsCidr(parseCidr(each), cidr);
  return loopback.some(within2) ? "loopback" : privateBlocks.some(within2) ? "private" : "internet";
}
function readV4(text) {
  let parts = text.split(".");
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && +part < 256) ? parts.reduce((sum, part) => sum << 8n | BigInt(part), 0n) : void 0;
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
  let parts = text.split(":"), v4 = isLast ? readV4(parts.at(-1)) : void 0;
  if (v4 !== void 0 && parts.pop(), !parts.every((part) => /^[\da-f]{1,4}$/i.test(part))) return;
  let groups = parts.map((part) => parseInt(part, 16));
  return v4 === void 0 ? groups : [...groups, Number(v4 >> 16n), Number(v4 & 0xffffn)];
}

// src/formats/terraform/rows/sources.ts
var WORLD = "0.0.0.0/0";
function readSources(row, scope, place) {
  let sources = (row.regex ? row.of ?? [] : row.paths ?? []).flatMap(
    (path3) => select(path3, scope).flatMap((each) => readSource(each, path3, row, scope))
  );
  return sources.length === 0 && row.missing === "world" ? [{ fact: knownAt(WORLD, place), extent: "world" }] : withoutTwins2(sources);
}
function readSource({ value, optional }, path3, row, scope) {
  if (!value || !isWritten(value)) return [];
  let name = nameOf3(path3), isGroup = !row.regex && /group|tag|account|prefix_list|alias|template|uid|_id|self|target/.test(
    name
  ), options = optionsOf2(value);
  if (!options)
    return [
      {
        fact: unknownAt(whyUnknown(value), value),
        extent: isGroup ? "group" : "unknown"
      }
    ];
  let readings = options.map(
    (option) => isGroup ? readGroup(option, name) : readAddresses(option, row, scope)
  );
  if (readings.length === 1 && !optional)
    return readings[0].map(({ text, extent }) => ({
      fact: knownAt(text, value),
      extent
    }));
  let all = readings.flat();
  if (all.length === 0) return [];
  let extents = new Set(all.map(({ extent }) => extent)), among = all.map(({ text }) => text);
  return [
    {
      fact: unknownAt(whyUnknown(value), value, among),
      extent: extents.size === 1 && !optional ? all[0].extent : "unknown"
    }
  ];
}
function readGroup(value, name) {
  let isItself = value.kind === "bool" || name === "self" ? toBool(value) : void 0;
  if (isItself !== void 0)
    return isItself ? [{ text: "itself", extent: "group" }] : [];
  let text = textOf2(value);
  return text ? [{ text: `${wordsFor(name)} ${text}`, extent: "group" }] : [];
}
function readAddresses(value, row, scope) {
  let text = textOf2(value) ?? "";
  return (row.regex ? new RegExp(row.regex, "i").exec(text)?.groups?.source ?? "" : text).split(",").map((part) => part.trim()).filter((part) => part !== "").map((part) => readAddress(withLength(part, row, scope), row));
}
function readAddress(address, row) {
  if ((row.world ?? ["*", "any"]).some((word) => word.toLowerCase() === address.toLowerCase()))
    return { text: parseCidr(address) ? address : WORLD, extent: "world" };
  if (isWorld(address)) return { text: address, extent: "world" };
  if (!parseCidr(address)) return { text: address, extent: "group" };
  let extent = reachOf(address) === "loopback" ? "loopback" : "addresses";
  return { text: address, extent };
}
function withLength(address, row, scope) {
  if (row.length === void 0 || address.includes("/")) return address;
  let [length] = select(row.length, scope), text = length?.value && textOf2(length.value);
  return text === void 0 ? address : `${address}/${text.trim()}`;
}
function wordsFor(name) {
  return name.replace(/^(?:source|src|remote|referenced|user)_/, "").replace(/_(?:id|uid|name|no)s?$/, "").replace(/s$/, "").replaceAll("_", " ");
}
function nameOf3(path3) {
  return path3.replaceAll("[*]", "").split(".").at(-1) ?? path3;
}
function withoutTwins2(sources) {
  let seen = /* @__PURE__ */ new Set();
  return sources.filter(({ fact }) => {
    if (fact.known) return !0;
    let key = `${fact.span.start} ${fact.why}`;
    return !seen.has(key) && seen.add(key);
  });
}

// src/formats/terraform/rows/rule.ts
function exposureOf(rule, element, resource2) {
  let { optional } = element, scope = withoutDoubt(element), applies = allHold(rule.when ?? [], scope);
  if (applies.truth === "no") return;
  let protocols = readProtocols(rule.protocol, scope, scope), ports = protocols && portsWith(rule, protocols, applies, scope);
  if (!protocols || !ports?.[0]) return;
  let place = ports[0], mechanism = rule.mechanism ?? "allow", breadth = breadthAmong(ports), sources, sourcesOf2 = (row) => sources ??= readSources(row, scope, scope), reach, readFrom = () => {
    let from = rule.source && sourcesOf2(rule.source), found = readReach(rule.reach, from, mechanism, scope, scope);
    return rule.layer && breadth === "all" ? behindMore(found) : found;
  }, { source } = rule;
  return portExposure(resource2.format, {
    resource: resource2.address,
    port: ports,
    related: [],
    protocol: protocols.at ? protocols.facts : protocols.facts.map((fact) => ({ ...fact, span: place.span })),
    mechanism: mechanisms[mechanism],
    reach: () => reach ??= readFrom(),
    ...source && {
      source: () => sourcesOf2(source).map(({ fact }) => fact)
    },
    breadth,
    certainty: optional ? "possible" : "definite"
  });
}
function withoutDoubt(element) {
  if (!isInDoubt(element)) return element;
  let { optional: _, up, ...scope } = element;
  return up ? { ...scope, up: withoutDoubt(up) } : scope;
}
function isInDoubt({ optional, up }) {
  return optional === !0 || up !== void 0 && isInDoubt(up);
}
var mechanisms = {
  allow: "allow",
  listen: "listen",
  publish: "publish",
  forward: "forward",
  declare: "declare",
  serve: "listen",
  delegate: "declare"
};
function portsWith(rule, protocols, applies, scope) {
  let place = protocols.at ?? scope, written2 = readPorts(rule.port, scope, place), ports = rule.protocol?.anyAllPorts ? portsOfAnyProtocol(written2, protocols) : written2;
  return applies.truth === "unknown" && applies.value ? inDoubt(ports, applies.value) : ports;
}
function portsOfAnyProtocol(written2, { openness, at }) {
  if (!at || openness === "some") return written2;
  if (openness === "every") return [knownAt(ALL_PORTS, at)];
  let isReal = written2.some((port) => !port.known || port.value.to > 0);
  return openness === "unknown" && isReal ? written2 : orElse(written2, ALL_PORTS, at);
}
function breadthAmong(ports) {
  if (ports.some((port) => port.known)) return breadthOf(ports);
  let among = ports.flatMap((port) => port.known ? [] : port.among ?? []), [narrowest] = among.filter(opens).sort((a, b) => width(a) - width(b));
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
  if (truth === "no" || !value) return;
  if (truth === "unknown") return unknownAt(whyUnknown(value), value);
  let text = textOf2(value) ?? "on";
  return knownAt(`${nameOf4(toggle, value, scope)} = ${text}`, value);
}
function nameOf4(toggle, value, scope) {
  return ([...toggle.all ?? [], ...toggle.any ?? []].flatMap(
    (each) => "path" in each ? [each.path] : []
  ).find(
    (each) => valuesAt(each, scope).some((at) => at.trail.start === value.trail.start)
  ) ?? "telnet").replaceAll("[*]", "").split(".").at(-1);
}

// src/formats/terraform/rows/exposures.ts
function exposuresOf(row, resource2, decodeJson2, heard) {
  let scope = resourceScope(resource2, decodeJson2);
  return [
    ...managementOf(row, resource2, scope),
    ...portsOf(row, resource2, scope, heard)
  ];
}
function managementOf({ toggle }, { format, address: name }, scope) {
  let fact = toggle && switchOf2(toggle, toggled(toggle, scope), scope);
  return fact ? [
    {
      kind: "management",
      format,
      resource: name,
      related: [],
      facts: {
        switch: [fact],
        reach: [known4("unknown", fact.span)],
        certainty: [known4("definite", fact.span)]
      }
    }
  ] : [];
}
function portsOf(row, resource2, scope, heard) {
  let told = /* @__PURE__ */ new Map();
  for (let own of row.rules ?? [row]) {
    let rule = { ...row, ...own };
    if (!(!rule.port || rule.mechanism === "delegate"))
      for (let path3 of rule.at ?? ["."])
        for (let [i, element] of select(path3, scope).entries()) {
          let exposure = exposureOf(rule, element, resource2);
          exposure && heard?.(exposure, { rule, path: path3, element });
          let key = `${path3} ${i}`, earlier = told.get(key) ?? [];
          exposure && !earlier.some((each) => covers(each, exposure)) && told.set(key, [...earlier, exposure]);
        }
  }
  return [...told.values()].flat();
}

// src/formats/terraform/resource-view.ts
var import_budget18 = require("./terraform-budget.js");
var import_loaded3 = require("./terraform-loaded.js");
function viewOf(declaration, instance, module3) {
  let [type, name] = declaration.block.labels.map(({ value }) => value), scope = module3.scopeOf(declaration, instance.names), known5 = /* @__PURE__ */ new Map();
  return {
    format: "terraform",
    type,
    header: headerOf(declaration),
    address: addressIn(module3, `${type}.${name}`, instance.key),
    get: (attribute) => {
      if (!known5.has(attribute)) {
        let value = (0, import_budget18.followed)(
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
var decodeJson = (text) => (0, import_loaded3.callFunction)("jsondecode", [text], { at: text.trail, files: noFiles }), noFiles = noFilesBecause("no file is read here");

// src/formats/terraform/plan/join.ts
function plannedExposures(resource2, catalogue, sources, filters) {
  let { address, type, place } = resource2, view = {
    format: "terraform-plan",
    address,
    type,
    header: place,
    get: (name) => resource2.get(name)
  }, told = sources && trailSpan(sources.header), planned = exposuresBy(catalogue, view, noFiles, filters, told);
  if (!sources) return planned;
  let inDoubt2 = sources.exposures.some(isDoubtful);
  return planned.flatMap((exposure) => {
    if (!inDoubt2 && isDoubtful(exposure)) {
      let own = sources.exposures.find((each) => isRuleOf(each, exposure));
      if (own || !isDecided(exposure)) return own ?? [];
    }
    let placed2 = atSource(exposure, sources);
    return filters.replace(exposure, placed2), placed2;
  });
}
function isRuleOf(a, b) {
  return a.kind === b.kind && saysSame(a, b, deciding);
}
function isDecided({ facts }) {
  return deciding.every(
    (name) => facts[name]?.every(({ known: known5 }) => known5) ?? !0
  );
}
function sourcesOf(resource2, root, catalogue, filters) {
  let found = catalogue.has(resource2.type) || catalogue.sinks.hasType(resource2.type) ? declarationOf(resource2, root) : void 0;
  if (!found || found === "unread") return;
  let { declaration, module: module3, address } = found, { instances } = module3.expansionOf(declaration), instance = instances.find(({ key }) => key === address.key) ?? instances[0];
  return { exposures: instance ? exposuresBy(
    catalogue,
    viewOf(declaration, instance, module3),
    module3.root.files,
    filters
  ) : [], header: headerOf(declaration) };
}
function exposuresBy(catalogue, view, files, filters, place) {
  let row = catalogue.get(view.type);
  return row && filters.denies(row, view, decodeJson, place), [
    ...row ? exposuresOf(row, view, decodeJson, filters.allows(view)) : [],
    ...catalogue.sinks.exposuresOf(view, files)
  ];
}
function mayBeIn(resource2, root) {
  return declarationOf(resource2, root) !== void 0;
}
function declarationOf({ address: written2, type, name }, root) {
  let address = parseAddress(written2), module3 = address && moduleAt(address, root);
  if (module3 === "unread") return module3;
  if (!address || !module3) return;
  let declaration = module3.definition.byName.get(`${type}.${name}`);
  return declaration && { address, module: module3, declaration };
}
function moduleAt({ modules }, root) {
  let at = root;
  for (let { name, key } of modules) {
    let call = at.definition.calls.get(name), children = call && at.childrenOf(call);
    if (!children) return;
    if ("why" in children) return "unread";
    let index = children.expansion.instances.findIndex(
      (each) => each.key === key
    );
    if (at = children.instances[Math.max(index, 0)], !at) return;
  }
  return at;
}
function atSource(exposure, { exposures, header }) {
  let same = exposures.filter(({ kind }) => kind === exposure.kind), match = same.find((each) => saysSame(each, exposure, [...deciding, "source"])) ?? same.find((each) => saysSame(each, exposure, deciding)) ?? same.find((each) => mayBecome(each, exposure)), fallback = trailSpan(header), facts = Object.entries(exposure.facts).map(([name, values]) => {
    let written2 = match?.facts[name] ?? [];
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
  let shadowed2 = match?.facts.shadowed;
  return shadowed2 ? { shadowed: shadowed2 } : {};
}
function placed(value, written2, fallback) {
  let { origin: _, ...rest } = value;
  return {
    ...rest,
    span: written2?.span ?? fallback,
    ...written2?.origin && { origin: written2.origin }
  };
}
var deciding = [
  "port",
  "protocol",
  "switch",
  "starts",
  "program",
  "name",
  "repository",
  "tag"
];
function saysSame(a, b, names) {
  return names.every((name) => show(a.facts[name]) === show(b.facts[name]));
}
function mayBecome(a, b) {
  let agrees = (name) => {
    let [ours, theirs] = [a.facts[name] ?? [], b.facts[name] ?? []];
    return [...ours, ...theirs].some((value) => !value.known) || show(ours) === show(theirs);
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
  let { deny, denies = [] } = rule.order ?? {}, others2 = denies.map((each) => ({ ...rule, ...each }));
  return deny ? [denyingRow(rule, deny), ...others2] : others2;
}
function denyingRow(rule, deny) {
  return "block" in deny ? { ...rule, at: [`${deny.block}[*]`] } : "word" in deny ? withWord(rule, deny) : { ...rule, when: [...conditionsWithout(rule, deny), deny] };
}
function conditionsWithout({ when = [] }, deny) {
  let path3 = "path" in deny ? deny.path : void 0;
  return when.filter((each) => !("path" in each) || each.path !== path3);
}
function withWord(rule, { word, instead }) {
  let swap = (row) => row.regex === void 0 ? row : { ...row, regex: row.regex.replaceAll(instead, word) }, { protocol, port, source } = rule;
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
  let text = textOf2(value);
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
  let steps = indexSteps(path3);
  if (steps !== void 0) return outwards(element, steps)?.index ?? 0;
  let values = valuesAt(path3, element), [value] = values;
  if (!value) return usual ?? "absent";
  let text = textOf2(value)?.trim() ?? "", number = values.length === 1 && text !== "" ? Number(text) : NaN;
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
  let isTie = !1;
  for (let [i, own] of first.entries()) {
    let other = second[i];
    if (!(own === "absent" && other === "absent")) {
      if (typeof own == "string" || typeof other != "number") return !1;
      if (own !== other)
        return order.first === "lowest" ? own < other : own > other;
      isTie = !0;
    }
  }
  return isTie && order.tie === "deny";
}
function filterOf({ scope, key }, { path: path3, element }, { type, address }) {
  if (scope === void 0) return `${address} ${listOf2(path3, key, element)}`;
  let parts = [scope].flat().map((path4) => {
    let names = valuesAt(`$.${path4}`, element).map(identityOf2);
    return names.includes(void 0) ? void 0 : names.join();
  });
  return parts[0] !== "" && !parts.includes(void 0) ? [type, ...parts].join(`
`) : void 0;
}
function listOf2(path3, key, element) {
  let [name = ""] = path3.split(/[[.]/), steps = /^\^*/.exec(keysOf(key).at(-1) ?? "")[0].length, places = [];
  for (let at = outwards(element, steps)?.up; at?.up; at = at.up)
    places.push(at.index ?? 0);
  return [name, ...places].join(" ");
}

// src/formats/terraform/shadow/narrowing.ts
var everything = new Set(
  [
    "*",
    "any",
    "all",
    "-1",
    "0",
    "1",
    "65535",
    "0-65535",
    "1-65535",
    "0.0.0.0/0",
    "::/0"
  ].map((word) => JSON.stringify(word))
);
function narrowingsOf({ order }, element) {
  return (order?.narrow ?? []).map((paths) => {
    let names = valuesAtAll(paths, element).map(identityOf2);
    return names.includes(void 0) ? "unknown" : names.flatMap((name) => name === void 0 ? [] : [name]);
  });
}
function coversNarrowing(outer, inner) {
  return outer === "unknown" ? !1 : outer.length === 0 || outer.some((name) => everything.has(name)) ? !0 : inner === "unknown" || inner.length === 0 ? !1 : inner.every((name) => outer.some((other) => holds3(other, name)));
}
function holds3(outer, inner) {
  if (outer === inner) return !0;
  let [wide, small] = [outer, inner].map(
    (name) => parseCidr(name.replaceAll('"', ""))
  );
  return wide !== void 0 && small !== void 0 && containsCidr(wide, small);
}

// src/formats/terraform/shadow/sources.ts
var IPV4 = parseCidr("0.0.0.0/0");
function whomOf({ order, ...rule }, element) {
  let row = order?.source ?? rule.source;
  if (!row) return [];
  let words2 = (row.world ?? ["*", "any"]).map((word) => word.toLowerCase()).filter((word) => !parseCidr(word));
  return readSources({ ...row, world: [] }, element, element).map(
    ({ fact }) => fact.known ? read2(fact.value, words2) : void 0
  );
}
function read2(text, words2) {
  let word = text.toLowerCase();
  return word === "internet" && words2.includes(word) ? "outside" : words2.includes(word) ? "everybody" : parseCidr(text);
}
function coversWhom(outer, inner) {
  return inner.length > 0 && inner.every((each) => outer.some((other) => holds4(other, each)));
}
function holds4(outer, inner) {
  return outer === void 0 || inner === void 0 ? !1 : outer === "everybody" || outer === inner ? !0 : outer === "outside" ? !1 : containsCidr(outer, typeof inner == "object" ? inner : IPV4);
}

// src/formats/terraform/shadow/ruling.ts
function rulingOf({ facts, resource: resource2 }, { rule, element }) {
  return {
    address: resource2,
    order: rule.order,
    ranks: ranksOf(rule.order, element),
    protocols: facts.protocol ?? [],
    ports: facts.port ?? [],
    whom: whomOf(rule, element),
    narrowings: narrowingsOf(rule, element)
  };
}
function takesBack(deny, allow, precedes) {
  return (deny.order.before ? precedes(deny.address, allow.address) : isEarlier(deny.ranks, allow.ranks, deny.order)) && coversProtocols(deny.protocols, allow.protocols) && allow.ports.every((port) => coversPort(deny.ports, port)) && coversWhom(deny.whom, allow.whom) && deny.narrowings.every(
    (each, i) => coversNarrowing(each, allow.narrowings[i] ?? [])
  );
}
function coversProtocols(outer, inner) {
  let names = outer.map((each) => each.known && each.value);
  return names.includes("any") || inner.every((each) => each.known && names.includes(each.value));
}
function coversPort(outer, inner) {
  let { from, to } = inner.known ? inner.value : { from: 0, to: 65535 };
  return outer.some((each) => {
    if (!each.known) return !1;
    let range2 = each.value;
    return (range2.from <= 1 || range2.from <= from) && to <= range2.to;
  });
}

// src/formats/terraform/shadow/filters.ts
var MOST_DENIES = 1e3;
function openFilters() {
  let allowed = /* @__PURE__ */ new Map(), denied = /* @__PURE__ */ new Map(), links = /* @__PURE__ */ new Map(), precedes = precedence(links), add2 = (filter, deny) => {
    let before = denied.get(filter) ?? [];
    before.length < MOST_DENIES && before.push(deny), denied.set(filter, before);
  }, earlierDeny = (exposure) => {
    let [from, resource2] = allowed.get(exposure) ?? [], filter = from && filterOf(from.rule.order, from, resource2), denies = filter === void 0 ? void 0 : denied.get(filter);
    if (!denies) return;
    let allow = rulingOf(exposure, from);
    return denies.find((deny) => takesBack(deny, allow, precedes));
  };
  return {
    allows: (resource2) => (exposure, from) => {
      from.rule.order && allowed.set(exposure, [from, resource2]);
    },
    replace: (exposure, other) => {
      let from = allowed.get(exposure);
      from && allowed.set(other, from);
    },
    denies: (row, resource2, decodeJson2, place) => {
      for (let [exposure, from] of denialsOf(row, resource2, decodeJson2)) {
        let filter = filterOf(from.rule.order, from, resource2);
        if (filter === void 0) continue;
        let written2 = exposure.facts.port[0].span;
        add2(filter, { ...rulingOf(exposure, from), place: place ?? written2 });
      }
      let next = linkOf(row, resource2, decodeJson2);
      next !== void 0 && links.set(resource2.address, next);
    },
    judge: (exposures) => denied.size === 0 ? exposures : exposures.map((exposure) => {
      let deny = exposure.facts.shadowed ? void 0 : earlierDeny(exposure);
      return deny ? shadowed(exposure, deny) : exposure;
    })
  };
}
function shadowed(exposure, { place, address }) {
  let { facts, related } = exposure;
  return {
    ...exposure,
    facts: { ...facts, shadowed: [known4(!0, facts.port[0].span)] },
    related: [
      ...related,
      { span: place, message: `an earlier rule denies this: ${address}` }
    ]
  };
}
function denialsOf(row, resource2, decodeJson2) {
  return orderedRules(row).flatMap((rule) => {
    let scope = resourceScope(resource2, decodeJson2);
    return (rule.at ?? ["."]).flatMap(
      (path3) => select(path3, scope).flatMap((element) => {
        let exposure = exposureOf(rule, element, resource2);
        return exposure && isCertain(exposure) ? [[exposure, { rule, path: path3, element }]] : [];
      })
    );
  });
}
function orderedRules(row) {
  return (row.rules ?? [row]).map((own) => ({ ...row, ...own })).filter(({ order, port }) => order && port).flatMap(denyingRows);
}
function isCertain({ facts }) {
  let [certainty] = facts.certainty ?? [];
  return certainty?.known === !0 && certainty.value === "definite";
}
function linkOf({ order }, resource2, decodeJson2) {
  if (order?.before === void 0) return;
  let [value] = valuesAt(order.before, resourceScope(resource2, decodeJson2));
  return value?.kind === "unknown" ? value.identity?.replace(/\.\w+$/, "") : void 0;
}
function precedence(links) {
  return (first, second) => {
    let at = links.get(first);
    for (let i = 0; at !== void 0 && i < MOST_DENIES; i++) {
      if (at === second) return !0;
      at = links.get(at);
    }
    return !1;
  };
}

// src/formats/terraform/plan/apply.ts
function applyPlan(plan, exposures, roots2, catalogue, ownerOf) {
  let root = rootOf2(plan, roots2, catalogue), [written2, filters] = [openFilters(), openFilters()], sources = plan.resources.map(
    (resource2) => root && sourcesOf(resource2, root, catalogue, written2)
  ), found = plan.resources.flatMap((resource2, i) => {
    let own = sources[i] && {
      ...sources[i],
      exposures: written2.judge(sources[i].exposures)
    }, planned2 = plannedExposures(resource2, catalogue, own, filters), name = withoutKeys(resource2.address);
    return name !== void 0 && plan.separate.has(name) ? planned2.filter((exposure) => !isDoubtful(exposure)) : planned2;
  }), planned = filters.judge(found);
  if (!root) return [...exposures, ...planned];
  let settled = new Set(plan.resources.flatMap(placesOf2)), doubtful = new Set(
    planned.filter(isDoubtful).map(({ resource: resource2 }) => resource2)
  ), takenBack = new Set(planned.filter(isShadowed).map(ruleOf)), kept = exposures.filter(
    (each) => (!isDoubtful(each) || ownerOf(each) !== root.definition || !settled.has(each.resource) || doubtful.has(each.resource) || isBesides(each, planned)) && (isShadowed(each) || !takenBack.has(ruleOf(each)))
  ), said = new Set(kept.map(wordsOf));
  return [...kept, ...planned.filter((each) => !said.has(wordsOf(each)))];
}
function placesOf2({ address }) {
  let places = [address], at = "";
  for (let { name, key } of parseAddress(address)?.modules ?? [])
    places.push(`${at}module.${name}`), at += `module.${name}${printKey(key)}.`;
  return places;
}
function isShadowed({ facts }) {
  return facts.shadowed !== void 0;
}
function ruleOf({ resource: resource2, facts }) {
  let span = facts.port?.[0]?.span;
  return span ? `${resource2} ${span.file} ${span.start}` : "";
}
function rootOf2({ resources, file }, roots2, catalogue) {
  let known5 = resources.filter(
    ({ type }) => catalogue.has(type) || catalogue.sinks.hasType(type)
  );
  return roots2.map((root) => ({
    root,
    count: known5.filter((each) => mayBeIn(each, root)).length,
    steps: relativePath(folderOf(file), root.definition.folder).split("/").length
  })).filter(({ count }) => count * 2 > known5.length).sort((a, b) => b.count - a.count || a.steps - b.steps)[0]?.root;
}
function isBesides({ kind, resource: resource2 }, planned) {
  return (kind === "command" || kind === "package") && !planned.some((each) => each.kind === kind && each.resource === resource2);
}

// src/formats/terraform/access.ts
function accessBelow(world, root) {
  let place = (path3) => below(root, path3);
  return {
    read: (path3) => {
      let file = place(path3);
      if (file === void 0)
        return { why: `${path3} lies outside of the files that are checked` };
      let answer3 = world.read(file);
      return "text" in answer3 ? { text: answer3.text, file } : { why: `${path3} was not read: ${answer3.refused}` };
    },
    exists: (path3) => {
      let file = place(path3);
      return file === void 0 ? void 0 : world.kind(file) === "file";
    },
    list: (folder) => {
      let at = place(folder);
      if (at === void 0 || world.kind(at) !== "directory") return [];
      let prefix = at === "." ? "" : `${at}/`;
      return world.list(at).map((file) => file.slice(prefix.length));
    }
  };
}

// src/formats/terraform/root.ts
var import_budget19 = require("./terraform-budget.js");

// src/formats/terraform/candidates.ts
function candidateExposures(alone, candidates, judge2, { sources }) {
  if (candidates.length === 0) return [];
  let known5 = new Set(alone.map(wordsOf));
  return candidates.flatMap((candidate) => {
    let source = sources.get(candidate), only = source ? [
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
  let calls = new Map(
    library.scanned.map((folder) => [folder, targetsOf(library, folder)])
  ), called2 = new Set(
    [...calls].flatMap(
      ([folder, targets]) => targets.filter((each) => each !== folder)
    )
  ), roots2 = library.scanned.filter((folder) => !called2.has(folder)), reached = /* @__PURE__ */ new Set(), reach = (folder) => {
    let waiting = [folder];
    for (let at = waiting.pop(); at !== void 0; at = waiting.pop())
      reached.has(at) || (reached.add(at), waiting.push(...calls.get(at) ?? targetsOf(library, at)));
  };
  roots2.forEach(reach);
  for (let folder of library.scanned)
    reached.has(folder) || (roots2.push(folder), reach(folder));
  return roots2;
}
function targetsOf(library, folder) {
  let definition = library.module(folder);
  return definition ? calledFolders(definition).flatMap((target) => target ?? []) : [];
}
var forValues = /^(?:envs?|environments?|tf-?vars|vars?|var-?files?|variables|config(?:s|urations?)?|stages?|workspaces?|params|parameters|inputs|values|accounts?|regions?|tenants?|deployments?)$/i;
function candidatesOf(root, files, isModule) {
  let prefix = root === "." ? "" : `${root}/`;
  return files.filter((file) => {
    if (!file.startsWith(prefix)) return !1;
    let relative = file.slice(prefix.length), folders = relative.split("/").slice(0, -1);
    if (folders.length === 0) return !loadsByItself(relative);
    let around = folders.map(
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
  let place = sourcePlace(call), text = place.source.text.slice(place.start, place.end), span = seen.get(text) ?? trailSpan(place);
  seen.set(text, span);
  let doubt = unknown(why, span), name = `module.${call.block.labels[0].value}`;
  return {
    kind: "port",
    format: "terraform",
    related: [],
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
  if (run.concerns(module3.definition)) {
    visitResources(module3, run);
    for (let call of module3.definition.calls.values()) {
      let children = module3.childrenOf(call);
      if ("why" in children) visitUnread(call, module3, children.why, run);
      else
        for (let child of children.instances)
          run.left-- > 0 && visit(child, run);
    }
  }
}
function visitResources(module3, run) {
  for (let declaration of module3.definition.resources) {
    let row = run.catalogue.get(declaration.block.labels[0].value), { sinks: sinks2 } = run.catalogue, holdsSinks = sinks2.has(declaration);
    if (!(!row && !holdsSinks))
      for (let instance of module3.expansionOf(declaration).instances) {
        if (run.left-- <= 0) return;
        let isPossible = module3.possible || instance.possible, view = viewOf(declaration, instance, module3);
        if (row && visitRules(row, view, isPossible, run), !holdsSinks) continue;
        let held = sinks2.exposuresOf(view, module3.root.files);
        expose(held, isPossible, run);
      }
  }
}
function visitRules(row, view, isPossible, { filters, exposures }) {
  let heard = filters.allows(view);
  for (let exposure of exposuresOf(row, view, decodeJson, heard)) {
    let shown = isPossible ? asPossible(exposure) : exposure;
    filters.replace(exposure, shown), exposures.push(shown);
  }
  isPossible || filters.denies(row, view, decodeJson);
}
function visitUnread(call, module3, why, run) {
  let known5 = instancesByInput(call, module3, run.catalogue.module);
  known5 || run.exposures.push(unreadExposure(call, module3, why, run.unread));
  for (let { view, possible } of known5?.instances ?? []) {
    if (run.left-- <= 0) return;
    let { sinks: sinks2 } = run.catalogue;
    expose(exposuresOf(known5.row, view, decodeJson), possible, run), sinks2.hasType(view.type) && expose(sinks2.exposuresOf(view, module3.root.files), possible, run);
  }
}
function expose(found, isPossible, { exposures }) {
  for (let each of found)
    exposures.push(isPossible ? asPossible(each) : each);
}
function asPossible(exposure) {
  let [certainty] = exposure.facts.certainty ?? [];
  if (!certainty) return exposure;
  let possible = [known4("possible", certainty.span)];
  return { ...exposure, facts: { ...exposure.facts, certainty: possible } };
}
function concern(library, catalogue) {
  let known5 = /* @__PURE__ */ new Map(), ask = (definition) => {
    let found = known5.get(definition);
    if (found !== void 0) return found;
    known5.set(definition, !1);
    let answer3 = definition.resources.some(
      (declaration) => catalogue.has(declaration.block.labels[0].value) || catalogue.sinks.has(declaration)
    ) || calledFolders(definition).some((folder) => {
      let target = folder === void 0 ? void 0 : library.module(folder);
      return !target || ask(target);
    });
    return known5.set(definition, answer3), answer3;
  };
  return ask;
}

// src/formats/terraform/root.ts
function judgeRoot(root, run) {
  let { settings, library, definition, files } = root, candidates = (settings.variables ?? []).some((each) => "file" in each) ? [] : candidatesOf(
    definition.folder,
    files,
    (folder) => library.module(folder) !== void 0
  ), judge2 = (candidate) => {
    let own = { ...run, exposures: [], filters: openFilters() };
    return visit(openRoot(root, candidate), own), run.left = own.left, own.filters.judge(own.exposures);
  }, alone = candidates.length === 0 || isComplete(root) ? judge2() : [], more = candidateExposures(alone, candidates, judge2, root.valueFiles);
  for (let exposure of [...alone, ...more]) run.exposures.push(exposure);
}
function isComplete(root) {
  let given = givenTo(root, void 0);
  return [...root.definition.variables].every(
    ([name, declaration]) => hasDefault(declaration) || given.has(name)
  );
}
function openRoot(root, candidate, planned = /* @__PURE__ */ new Map()) {
  let { world, library, definition } = root, { folder } = definition, shared = {
    files: accessBelow(world, folder),
    findModule: moduleFinder(world, library, folder),
    budget: (0, import_budget19.openBudget)(),
    complain: (problem) => {
      root.problems.push(problem);
    },
    pathOf: (at) => relativePath(folder, at)
  }, given = givenWithPlan(definition, givenTo(root, candidate), planned);
  return openInstance(definition, shared, given, {
    address: "",
    path: [],
    callers: [],
    possible: !1
  });
}
var automaticOf = /* @__PURE__ */ new WeakMap();
function givenTo({ world, settings, definition, files, valueFiles }, candidate) {
  let automatic = automaticOf.get(definition) ?? automaticFiles(world, definition.folder, files);
  automaticOf.set(definition, automatic);
  let { variables: variables2 = [] } = settings;
  return valuesFor(definition, automatic, candidate, variables2, valueFiles);
}

// src/formats/terraform/second-reading.ts
async function readDoubtfulAgain(files) {
  if (!files.some(isDoubtful2)) return files;
  let { askAgain } = await Promise.resolve().then(() => __toESM(require("./hcl-fallback.js"), 1));
  return askAgain(files, isDoubtful2);
}
function isDoubtful2({ problems, source }) {
  return problems.length > 0 && !isJson(source.file);
}

// src/formats/terraform/run.ts
async function readTaken(world, settings, { values, named, plans, ...taken }) {
  let files = await readDoubtfulAgain(taken.files), library = openLibrary(world, files, named), valueFiles = openValueFiles(world, values);
  for (let file of values.keys()) valueFiles.read(file);
  let catalogue = await catalogueFor(world, library, plans, settings.rows), found = [], shared = { world, settings, library, valueFiles, problems: found }, scanned = [...values.keys()], withThoseOf = (folder) => [
    .../* @__PURE__ */ new Set([
      ...scanned,
      ...world.list(folder).filter((file) => roleOf(file) === "variables")
    ])
  ], roots2 = rootFolders(library).map((folder) => ({
    ...shared,
    files: named.has(folder) ? withThoseOf(folder) : scanned,
    definition: library.module(folder)
  })), { exposures, left } = await (0, import_loaded4.withFunctions)(
    () => judge(roots2, startVisit(library, catalogue), plans)
  ), besides = besidesOf(library, named);
  return {
    exposures: exposures.filter((each) => !isIn(each, besides.silent)),
    problems: eachOnce([
      ...taken.problems,
      ...[...files, ...besides.trees].flatMap((file) => file.problems),
      ...library.problems().filter(({ span }) => !besides.silent.has(span.file)),
      ...valueFiles.problems,
      ...found,
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
  let owners = /* @__PURE__ */ new Map();
  for (let root of roots2) {
    if (!run.concerns(root.definition)) continue;
    let before = run.exposures.length;
    if (judgeRoot(root, run), plans.length > 0)
      for (let each of run.exposures.slice(before))
        owners.set(each, root.definition);
  }
  return { exposures: plans.reduce(
    (found, plan) => applyPlan(
      plan,
      found,
      roots2.map((root) => openRoot(root, void 0, plan.variables)),
      run.catalogue,
      (each) => owners.get(each)
    ),
    run.exposures
  ), left: run.left };
}
function tooMany2(files) {
  return fileProblem(
    files[0]?.source.file ?? ".",
    `the modules make more than ${MOST_INSTANCES2.toLocaleString("en")} instances, and what comes beyond was not checked. Check the roots one by one`
  );
}
function besidesOf(library, named) {
  let all = library.besides(), [around, called2] = [!0, !1].map(
    (wanted) => all.filter(({ folder }) => named.has(folder) === wanted)
  );
  return {
    trees: called2.map(({ tree }) => tree),
    read: called2.map(({ read: read3 }) => read3),
    silent: new Set(around.map(({ read: read3 }) => read3.source.file))
  };
}
function isIn(exposure, files) {
  if (files.size === 0) return !1;
  let [value] = Object.values(exposure.facts).flat();
  return value !== void 0 && files.has(value.span.file);
}

// src/formats/terraform/terraform.ts
var reading = {
  comments: (source, word) => roleOf(source.file) ? hclComments(source, word) : [],
  open: openTerraform
};
function openTerraform(world, settings) {
  let files = [], values = /* @__PURE__ */ new Map(), named = /* @__PURE__ */ new Set(), plans = [], problems = [];
  return {
    take(source, isNamed) {
      let role = roleOf(source.file);
      if (source.text.includes("\0")) {
        problems.push(fileProblem(source.file, NO_TEXT));
        return;
      }
      role === void 0 ? plans.push({ file: source.file, ...readPlan(source) }) : role === "variables" ? values.set(source.file, source) : (isNamed && named.add(folderOf(source.file)), files.push(parseFile(source)));
    },
    finish: () => readTaken(world, settings, { files, values, named, plans, problems })
  };
}
var NO_TEXT = "this file is no text, so it was not read";
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  reading
});

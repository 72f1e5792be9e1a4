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

// src/formats/terraform/sinks/resource.ts
var resource_exports = {};
__export(resource_exports, {
  sinkExposures: () => sinkExposures
});
module.exports = __toCommonJS(resource_exports);

// src/syntax/source.ts
function openSource(file, text2) {
  return { file, text: text2.charCodeAt(0) === 65279 ? text2.slice(1) : text2 };
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
function findLineStarts(text2) {
  let starts = [0], breaks = /\r\n?|\n/g;
  for (; breaks.exec(text2); ) starts.push(breaks.lastIndex);
  return starts;
}

// src/formats/terraform/value.ts
var import_budget = require("./terraform-budget.js");
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
  let { trail } = container, isSensitive2 = container.sensitive ?? element.sensitive;
  return !trail.next && trail.note === void 0 ? isSensitive2 && !element.sensitive ? { ...element, sensitive: !0 } : element : {
    ...element,
    trail: joined(trail, element.trail),
    ...isSensitive2 && { sensitive: !0 }
  };
}
function joined(way, end) {
  let steps = [], last = shortened(way);
  for (; last.next; last = last.next) steps.push(last);
  (0, import_budget.spend)(steps.length / 4);
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

// src/formats/terraform/rows/scope.ts
function resourceScope(resource, decodeJson2) {
  return {
    trail: resource.header,
    decodeJson: decodeJson2,
    get: (name) => resource.get(name)
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
function parsePath(text2) {
  let known4 = parsed.get(text2);
  if (known4) return known4;
  let [, anchor = "", rest = ""] = /^(\$|\^*)\.?(.*)$/s.exec(text2), steps = rest.split(".").filter((part) => part !== "").flatMap(stepsOf), path = { start: anchor === "$" ? 1 / 0 : anchor.length, steps };
  return parsed.set(text2, path), path;
}
function stepsOf(part) {
  let word = part.replaceAll("[*]", "");
  if (word === "*") return ["values"];
  if (word === "~") return ["keys"];
  let [name = "", ...decoders] = word.split("!");
  return [{ name }, ...decoders.map(() => "json")];
}
function select(path, from) {
  let { start, steps } = parsePath(path), scope = start === 1 / 0 ? rootOf(from) : from;
  for (let i = 0; i < start && start !== 1 / 0; i++)
    scope = scope.up ?? scope;
  let found = [scope];
  for (let step of steps) found = found.flatMap((each) => enter(each, step));
  return found;
}
function valuesAt(path, from) {
  return select(path, from).flatMap(({ value }) => value ?? []);
}
function valuesAtAll(paths, from) {
  return [paths ?? []].flat().flatMap((path) => valuesAt(path, from));
}
function enter(scope, step) {
  if (step === "json")
    return scope.value ? spread(decoded(scope.value, scope), scope.up) : [];
  if (typeof step == "object") {
    let value = scope.get(step.name);
    return value ? numbered(
      spread(
        scope.value && value !== scope.value ? elementOf(scope.value, value) : value,
        scope
      )
    ) : [];
  }
  let map2 = scope.value;
  return map2?.kind === "unknown" ? [scope] : map2?.kind !== "map" ? [] : [...map2.entries].flatMap(([key, value]) => {
    let placed2 = elementOf(map2, value);
    return spread(step === "values" ? placed2 : { kind: "string", value: key, trail: placed2.trail }, scope);
  });
}
function numbered(elements) {
  return elements.length < 2 ? elements : elements.map((each, index) => ({ ...each, index }));
}
function decoded(text2, scope) {
  let decode = (each) => decoded(each, scope);
  if (text2.kind === "either")
    return { ...text2, options: text2.options.map(decode) };
  if (text2.kind !== "string" && text2.kind !== "unknown") return text2;
  let value = scope.decodeJson({
    ...text2,
    trail: wayTo(text2.trail, text2.text)
  });
  return value.kind === "unknown" ? text2 : value;
}
function wayTo(trail, text2) {
  if (!trail.next) return trail;
  let { next, ...place } = trail;
  return trail.source === text2?.source && trail.start === text2.start ? place : { ...place, next: wayTo(next, text2) };
}
function spread(value, up) {
  if (value.kind === "null") return [];
  if (value.kind === "list")
    return value.items.flatMap((item) => spread(elementOf(value, item), up));
  if (value.kind === "either" && value.options.some(holdsMore)) {
    let optional = { ...up, optional: !0 };
    return value.options.flatMap((option) => spread(option, optional));
  }
  let scope = scopeOf(value, up);
  return [value.possible ? { ...scope, optional: !0 } : scope];
}
function holdsMore(value) {
  return value.kind === "list" || value.kind === "map";
}

// src/formats/terraform/files.ts
function isJson(file) {
  return file.endsWith(".json");
}

// src/formats/terraform/lift.ts
var import_budget4 = require("./terraform-budget.js");

// src/formats/terraform/equality.ts
var import_budget3 = require("./terraform-budget.js");

// src/formats/terraform/measure.ts
var import_budget2 = require("./terraform-budget.js"), FEW = 16, known = /* @__PURE__ */ new WeakMap();
function measureOf(container) {
  let parts2 = partsOf(container);
  if (isSmall(parts2)) return sumOf(container, parts2);
  let found = known.get(parts2);
  if (found) return found;
  let sum = sumOf(container, parts2);
  return (0, import_budget2.spend)(sum.elements / 16), known.set(parts2, sum), sum;
}
function isSmall(parts2) {
  if (parts2 instanceof Map ? parts2.size > FEW : parts2.length > FEW)
    return !1;
  for (let part of parts2.values()) if (isContainer(part)) return !1;
  return !0;
}
function sumOf(container, parts2) {
  let sum = {
    elements: 0,
    characters: 0,
    depth: 1,
    open: void 0,
    refused: !1,
    sensitive: !1,
    choices: !1
  };
  for (let part of parts2.values()) add(sum, part);
  if (container.kind === "map")
    for (let name of container.entries.keys()) sum.characters += name.length;
  return sum;
}
function partsOf(container) {
  return container.kind === "list" ? container.items : container.kind === "map" ? container.entries : container.options;
}
function add(sum, part) {
  sum.elements++, part.sensitive && (sum.sensitive = !0), part.kind === "string" && (sum.characters += part.value.length), part.kind === "unknown" ? (sum.open ??= part, sum.refused ||= part.invalid === !0, sum.characters += part.text?.value.length ?? 0) : isContainer(part) && addContainer(sum, part);
}
function addContainer(sum, part) {
  let within2 = measureOf(part);
  sum.elements += within2.elements, sum.characters += within2.characters, sum.depth = Math.max(sum.depth, within2.depth + 1), sum.sensitive ||= within2.sensitive, sum.choices ||= within2.choices || part.kind === "either", sum.refused ||= within2.refused && part.kind !== "either", sum.open ??= unknownPart(part);
}
function isContainer(value) {
  return value.kind === "list" || value.kind === "map" || value.kind === "either";
}
function unknownPart(value) {
  if (value.kind === "unknown" || value.kind === "either") return value;
  if (value.kind !== "list" && value.kind !== "map") return;
  let { open } = measureOf(value);
  return open || value.kind === "list" || value.others === void 0 ? open : { kind: "unknown", why: value.others, trail: value.trail };
}
function whyTooBigFor(value) {
  return isContainer(value) ? (0, import_budget2.whyTooBig)(measureOf(value)) : value.kind === "string" ? (0, import_budget2.whyTooLong)(value.value) : void 0;
}

// src/formats/terraform/equality.ts
function equals(a, b) {
  if (!(isOpen(a) || isOpen(b)))
    return a.kind === "list" && b.kind === "list" ? equalLists(a, b) : a.kind === "map" && b.kind === "map" ? equalMaps(a, b) : a.kind === "null" || b.kind === "null" ? a.kind === b.kind : "value" in a && "value" in b && a.kind === b.kind ? a.value === b.value : !1;
}
function equalLists(a, b) {
  if (a.of !== b.of) return !1;
  if (!(a.of === "set" && !(isKnown(a) && isKnown(b))))
    return a.items.length !== b.items.length ? !1 : a.of === "set" ? identityOf(a) === identityOf(b) : a.items === b.items && isKnown(a) ? !0 : ((0, import_budget3.spend)(a.items.length), every(a.items.map((item, i) => equals(item, b.items[i]))));
}
function equalMaps(a, b) {
  if (!(a.others !== void 0 || b.others !== void 0))
    return a.of !== b.of || a.entries.size !== b.entries.size ? !1 : a.entries === b.entries && isKnown(a) ? !0 : ((0, import_budget3.spend)(a.entries.size), every(
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
      (0, import_budget3.spend)(value.items.length);
      let items = value.items.map(identityOf);
      return value.of === "set" && items.sort(), `${value.of}[${items.join()}]`;
    }
    case "map": {
      (0, import_budget3.spend)(value.entries.size);
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
  (0, import_budget3.spend)(values.length / 4);
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
function eachOption(value, read) {
  return value.kind === "either" ? eitherOf(value, value.options.map(read)) : read(value);
}
function combinations(values, choices) {
  let rows = [[]];
  for (let value of values) {
    (0, import_budget4.spend)(rows.length / 4);
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

// src/formats/terraform/declarations.ts
function contentsOf(declaration) {
  if (declaration.merged) return declaration.merged;
  let { source, block } = declaration, known4 = contents.get(block);
  if (known4) return known4;
  let { attributes, blocks } = block.body, made2 = { source, attributes, blocks };
  return contents.set(block, made2), made2;
}
var contents = /* @__PURE__ */ new WeakMap();
function sourceOf({ from, source }, part) {
  return from?.get(part) ?? source;
}
function kindOf({ type, labels }) {
  return type === "dynamic" ? labels[0]?.value ?? type : type;
}
function attributeNamed(contents2, name) {
  let attribute = contents2.attributes.findLast((each) => each.name === name);
  return attribute && { source: sourceOf(contents2, attribute), attribute };
}

// src/formats/terraform/blocks.ts
var import_budget14 = require("./terraform-budget.js");

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
function sliceText(text2, from, to = text2.value.length) {
  let pieces = [], at = 0;
  for (let piece of text2.pieces) {
    let begin = Math.max(from - at, 0), finish = Math.min(to - at, piece.text.length);
    if (at += piece.text.length, begin < finish && pieces.push(slicePiece(piece, begin, finish)), at >= to) break;
  }
  let start = pieces[0]?.start ?? offsetOf(text2, from);
  return textFrom(text2.source, pieces, start, pieces.at(-1)?.end ?? start);
}
function textSpan(text2) {
  return spanOf(text2.source, text2.start, text2.end);
}
function unknownIn(text2) {
  return text2.pieces.find((piece) => piece.why !== void 0)?.why;
}
function originOf(text2) {
  return text2.pieces.flatMap((piece) => piece.origin ?? []);
}
function slicePiece(piece, from, to) {
  if (from === 0 && to === piece.text.length) return piece;
  let text2 = piece.text.slice(from, to);
  return !(piece.origin !== void 0 || piece.why !== void 0) && piece.end - piece.start === piece.text.length ? { ...piece, text: text2, start: piece.start + from, end: piece.start + to } : { ...piece, text: text2 };
}
function offsetOf(text2, at) {
  for (let piece of text2.pieces) {
    if (at < piece.text.length) return slicePiece(piece, at, at + 1).start;
    at -= piece.text.length;
  }
  return text2.pieces.at(-1)?.end ?? text2.start;
}

// src/formats/terraform/evaluate.ts
var import_budget13 = require("./terraform-budget.js");

// src/syntax/hcl/characters.ts
var CLASSES = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  let character = String.fromCharCode(code);
  /[A-Za-z_]/.test(character) && (CLASSES[code] |= 1), /[A-Za-z0-9_-]/.test(character) && (CLASSES[code] |= 2);
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function wordEnd(text2, at, end) {
  if (at >= end) return at;
  let first = text2.charCodeAt(at);
  if (first < 128) {
    if ((CLASSES[first] & 1) === 0) return at;
  } else if (!isBeyondAscii(new RegExp("\\p{ID_Start}", "u"), text2, at)) return at;
  let next = at + widthAt(text2, at);
  for (; next < end; ) {
    let code = text2.charCodeAt(next);
    if (code < 128) {
      if ((CLASSES[code] & 2) === 0) break;
      next++;
    } else if (isBeyondAscii(new RegExp("\\p{ID_Continue}", "u"), text2, next))
      next += widthAt(text2, next);
    else break;
  }
  return next;
}
function isSpace(code) {
  return code < 128 ? code === 32 || code >= 9 && code <= 13 : code === 133 ? !0 : code !== 65279 && /\s/.test(String.fromCharCode(code));
}
function isBeyondAscii(pattern, text2, at) {
  return pattern.test(String.fromCodePoint(text2.codePointAt(at)));
}
function widthAt(text2, at) {
  return text2.codePointAt(at) > 65535 ? 2 : 1;
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
function expected(reader, what, hint) {
  let { at } = reader, [found, end] = foundAt(reader, at), advice = hint === void 0 ? "" : `; ${hint}`;
  complain(reader, `expected ${what}, but found ${found}${advice}`, at, end);
}
function fail(reader, what, hint) {
  reader.failed || expected(reader, what, hint), reader.failed = !0;
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
  let { text: text2, end } = reader;
  if (at >= end) return ["the end of the text", end];
  if (isLineBreak(text2, at)) return ["the end of the line", at];
  if (text2.charCodeAt(at) === 34) return ["a quoted string", at + 1];
  let behind = wordEnd(text2, at, end);
  if (behind > at) return [`\`${text2.slice(at, behind)}\``, behind];
  let character = String.fromCodePoint(text2.codePointAt(at));
  return [shownCharacter(character), at + character.length];
}
function shownCharacter(character) {
  return character === "`" ? "a backquote" : /[\p{Cc}\p{Cf}\p{Cs}\p{Z}]/u.test(character) ? `the character U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}` : `\`${character}\``;
}

// src/syntax/hcl/blanks.ts
function skipBlanks(reader) {
  let { text: text2, end, acrossLines } = reader, at = reader.at;
  for (; at < end; ) {
    let code = text2.charCodeAt(at);
    if (code === 32 || code === 9) at++;
    else if (code === 10 || code === 13) {
      if (!acrossLines || !isLineBreak(text2, at)) break;
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
function isLineBreak(text2, at) {
  let code = text2.charCodeAt(at);
  return code === 10 || code === 13 && text2.charCodeAt(at + 1) === 10;
}
function lineEnd(reader, at) {
  let newline = reader.text.indexOf(`
`, at);
  return newline === -1 || newline >= reader.end ? reader.end : newline > at && reader.text.charCodeAt(newline - 1) === 13 ? newline - 1 : newline;
}
function commentEnd(reader, at) {
  let { text: text2 } = reader, second = text2.charCodeAt(at + 1), end = at;
  return text2.charCodeAt(at) === 35 || second === 47 ? end = lineEnd(reader, at) : second === 42 && (end = blockCommentEnd(reader, at)), end > at && reader.comments?.push({ start: at, end }), end;
}
function blockCommentEnd(reader, start) {
  let close2 = reader.text.indexOf("*/", start + 2);
  return close2 !== -1 && close2 + 2 <= reader.end ? close2 + 2 : (complain(
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
function heredocOpening({ text: text2, end }, at) {
  if (text2.charCodeAt(at) !== 60 || text2.charCodeAt(at + 1) !== 60)
    return;
  let flush = text2.charCodeAt(at + 2) === 45, start = flush ? at + 3 : at + 2, markerEnd = wordEnd(text2, start, end);
  return markerEnd === start || markerEnd >= end || !isLineBreak(text2, markerEnd) ? void 0 : { marker: text2.slice(start, markerEnd), flush, start: bodyStart(text2, markerEnd), markerEnd };
}
function markerOnLine({ text: text2, end }, line, marker) {
  let start = line;
  for (; start < end && isBlankInLine(text2.charCodeAt(start)); ) start++;
  if (!text2.startsWith(marker, start)) return;
  let behind = start + marker.length, at = behind;
  for (; at < end && isBlankInLine(text2.charCodeAt(at)); ) at++;
  if (!(at < end && text2.charCodeAt(at) !== 10))
    return behind <= end ? { start, end: behind } : void 0;
}
function markerLine(reader, { marker, start }) {
  let { text: text2, end } = reader;
  for (let line = start; line < end; ) {
    let found = markerOnLine(reader, line, marker);
    if (found) return found;
    let newline = text2.indexOf(`
`, line);
    if (newline === -1) return;
    line = newline + 1;
  }
}
function bodyStart(text2, lineBreak) {
  return text2.charCodeAt(lineBreak) === 10 ? lineBreak + 1 : lineBreak + 2;
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
function spend5(reader, effort) {
  return reader.effort -= effort, reader.effort > 0;
}
function beginsValue({ text: text2, at, end }) {
  if (at >= end) return !1;
  let code = text2.charCodeAt(at);
  return code === 34 || code === 123 || code === 91 || isDigit(code) || wordEnd(text2, at, end) > at;
}
function beginsItem({ text: text2, at, end }) {
  let before = at - 1;
  for (; before >= 0 && isBlank(text2.charCodeAt(before)); ) before--;
  if (before >= 0 && text2.charCodeAt(before) !== 10) return !1;
  let behind = behindWord(text2, at, end);
  return behind !== -1 && (opensBlock(text2, behind) || isEquals(text2, behind));
}
function beginsTopBlock({ text: text2, end }, at) {
  if (!startsLine(text2, at)) return !1;
  let behind = behindWord(text2, at, end);
  return behind !== -1 && opensBlock(text2, behind);
}
function startsLine(text2, at) {
  return at === 0 || text2.charCodeAt(at - 1) === 10;
}
function beginsTopItem(reader, at) {
  let { text: text2, end } = reader;
  if (!startsLine(text2, at)) return !1;
  let behind = behindWord(text2, at, end);
  return behind !== -1 && (opensBlock(text2, behind) || isEquals(text2, behind));
}
function behindWord(text2, at, end) {
  let next = wordEnd(text2, at, end);
  if (next === at) return -1;
  for (; next < end && isBlank(text2.charCodeAt(next)); ) next++;
  return next < end ? next : -1;
}
function opensBlock(text2, at) {
  let code = text2.charCodeAt(at);
  return code === 123 || code === 34;
}
function isEquals(text2, at) {
  if (text2.charCodeAt(at) !== 61) return !1;
  let next = text2.charCodeAt(at + 1);
  return next !== 61 && next !== 62;
}
function isBlank(code) {
  return code === 32 || code === 9;
}
function findBalanced(reader, sought) {
  let { text: text2, end } = reader, open = [], from = reader.at, at = from;
  for (; at < end; ) {
    if (!spend5(reader, 1)) return -1;
    let code = text2.charCodeAt(at), inside = open.at(-1);
    if (inside === 34) {
      if (isLineBreak(text2, at) && sought !== 10) return -1;
      at = stepInString(text2, at, open);
      continue;
    }
    if (inside === void 0 && isSought(text2, at, sought)) return at;
    if (beginsTopItem(reader, at) && at > from) return -1;
    let closer = closerOf(code);
    if (closer !== 0) open.push(closer);
    else if (isCloser(code))
      if (inside === code) open.pop();
      else {
        if (inside !== void 0) return -1;
        if (sought === 10 && code === 125) return at;
        if (sought !== 10) return -1;
      }
    let next = behindMark(reader, at, code);
    reader.effort -= next - at, at = next;
  }
  return sought === 10 && open.length === 0 ? end : -1;
}
function isSought(text2, at, sought) {
  return sought === 10 ? isLineBreak(text2, at) : text2.charCodeAt(at) === sought;
}
function behindMark(reader, at, code) {
  if (code === 35 || code === 47)
    return Math.max(at + 1, commentEnd(reader, at));
  if (code !== 60) return at + 1;
  let opening2 = heredocOpening(reader, at);
  if (!opening2) return at + 1;
  let close2 = markerLine(reader, opening2);
  return close2 === void 0 && (reader.effort -= reader.end - at), close2?.end ?? at + 1;
}
function stepInString(text2, at, open) {
  let code = text2.charCodeAt(at);
  if (code === 92) return isLineBreak(text2, at + 1) ? at + 1 : at + 2;
  if (code === 34) open.pop();
  else {
    if (isLineBreak(text2, at))
      return open.pop(), at;
    if (code === 36 || code === 37) {
      let next = text2.charCodeAt(at + 1);
      if (next === code && text2.charCodeAt(at + 2) === 123) return at + 3;
      if (next === 123)
        return open.push(125), at + 2;
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
  let open = reader.at, { acrossLines } = reader;
  reader.at++, reader.acrossLines = !0;
  let parameters = [], spread3 = readArguments(reader, parameters, open);
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
function readArguments(reader, into, open) {
  for (; ; ) {
    if (skipBlanks(reader), peek(reader) === 41 || (beginsItem(reader) ? fail(reader, "a value or `)`", openedOn(reader, "(", open)) : into.push(readExpression(reader)), reader.failed)) return !1;
    let code = peek(reader);
    if (code === 41) return !1;
    if (code === 44) reader.at++;
    else {
      if (code === 46 && peek(reader, 1) === 46 && peek(reader, 2) === 46)
        return readSpread(reader);
      if (beginsValue(reader) && !beginsItem(reader))
        expected(reader, "a comma or `)`");
      else
        return fail(reader, "a comma or `)`", openedOn(reader, "(", open)), !1;
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
    let [open, close2] = closer === 125 ? ["{", "}"] : ["[", "]"];
    fail(reader, `\`if\` or \`${close2}\``, openedOn(reader, open, start));
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
  let { text: text2, at, end } = reader;
  return text2.startsWith(word, at) && wordEnd(text2, at, end) === at + word.length;
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
function pushText(tokens, text2, start, end) {
  tokens.push({ kind: "text", text: text2, start, end });
}
function trimEnd(tokens, first, from) {
  for (let last = tokens.at(-1); tokens.length > first; last = tokens.at(-1)) {
    if (last?.kind !== "text" || last.end <= from) return;
    let kept = keptLength(last, from);
    if (kept === last.text.length) return;
    if (tokens.pop(), kept > 0) {
      let text2 = last.text.slice(0, kept);
      return pushText(tokens, text2, last.start, last.start + kept);
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
function keptLength({ text: text2, start, end }, from) {
  let isPlain = text2.length === end - start, least = isPlain ? Math.max(0, from - start) : 0, kept = text2.length;
  for (; kept > least && isSpace(text2.charCodeAt(kept - 1)); ) kept--;
  return isPlain || kept === 0 ? kept : text2.length;
}

// src/syntax/hcl/directives.ts
function composeDirectives(reader, tokens) {
  let kept = dropEmptyTexts(tokens);
  if (kept.every(isPart)) return kept;
  let open = [], parts2 = [];
  for (let token of kept)
    token.kind !== "directive" ? parts2.push(token) : token.word === "if" || token.word === "for" ? open.length + reader.depth >= 500 ? complainOfDepth(reader, token) : (open.push({
      directive: token,
      outer: parts2,
      first: [],
      second: void 0
    }), parts2 = open.at(-1).first) : parts2 = turnOrEnd(reader, token, open, parts2);
  for (; open.length > 0; ) {
    let { directive } = open.at(-1), { word, start, end } = directive;
    complain(reader, `this \`${word}\` has no \`%{ end${word} }\``, start, end), parts2 = close(open.pop(), end);
  }
  return parts2;
}
function isPart(token) {
  return token.kind !== "directive";
}
function turnOrEnd(reader, { word, start, end }, open, parts2) {
  let last = open.at(-1), begun = last?.directive.word;
  if (last && word === `end${begun}`) return close(open.pop(), end);
  if (last && word === "else" && begun === "if" && !last.second)
    return last.second = [];
  let wanted = last ? `; \`%{ end${begun} }\` is still to come` : "";
  return complain(
    reader,
    `this \`${word}\` belongs to nothing that is open${wanted}`,
    start,
    end
  ), parts2;
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
  let lines2 = [], least = Number.POSITIVE_INFINITY, isLineStart = !0;
  for (let [index, token] of tokens.entries()) {
    if (isLineStart) {
      isLineStart = !1;
      let indentation = token.kind === "text" ? indentationOf(token) : 0;
      indentation !== void 0 && (least = Math.min(least, indentation), token.kind === "text" && lines2.push(index));
    }
    token.kind === "text" && token.text.endsWith(`
`) && (isLineStart = !0);
  }
  if (!(least === 0 || lines2.length === 0))
    for (let index of lines2) {
      let { text: text2, start, end } = tokens[index];
      tokens[index] = {
        kind: "text",
        text: text2.slice(least),
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
function indentationOf({ text: text2 }) {
  let at = 0;
  for (; at < text2.length && isSpace(text2.charCodeAt(at)); ) at++;
  return at === text2.length && text2.endsWith(`
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
  let opening2 = reader.text.slice(start, start + 2);
  if (reader.at >= reader.end || /["\n\r]/.test(reader.text[reader.at]))
    return failAt(
      reader,
      `this \`${opening2}\` is never closed; end it with \`}\``,
      start,
      start + 2
    );
  let isLater = reader.text.slice(start, reader.at).includes(`
`), escaped = opening2[0] + opening2;
  fail(
    reader,
    "an operator or `}`",
    isLater ? openedOn(reader, opening2, start) : `write \`${escaped}\` where the text itself shall have \`${opening2}\``
  );
}
function readDirective(reader) {
  let { text: text2, at, end } = reader, word = text2.slice(at, wordEnd(text2, at, end));
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
  let { text: text2, end } = reader, run = reader.at, at = run, line = at;
  for (; at < end; ) {
    if (at === line && marker !== void 0) {
      let found = markerOnLine(reader, line, marker);
      if (found)
        return reader.at = found.end, !0;
    }
    let code = text2.charCodeAt(at);
    if (code === 10)
      pushText(tokens, text2.slice(run, at + 1), run, at + 1), at = run = line = at + 1;
    else if (code !== 36 && code !== 37) at++;
    else if (isEscape(text2, at, code))
      at > run && pushText(tokens, text2.slice(run, at), run, at), pushText(tokens, text2.slice(at + 1, at + 3), at, at + 3), at = run = at + 3;
    else if (text2.charCodeAt(at + 1) === 123 && at + 1 < end) {
      at > run && pushText(tokens, text2.slice(run, at), run, at), text2.charCodeAt(at + 2) === 126 && trimEnd(tokens, 0, line), reader.at = at;
      let trims = readSequence(reader, tokens);
      reader.failed = !1, at = run = reader.at, line = -1, trims && (at = run = trimStart(reader, tokens), text2.charCodeAt(at - 1) === 10 && (line = at));
    } else at++;
  }
  return at > run && pushText(tokens, text2.slice(run, at), run, at), reader.at = end, !1;
}
function isEscape(text2, at, code) {
  return text2.charCodeAt(at + 1) === code && text2.charCodeAt(at + 2) === 123;
}
function trimStart(reader, tokens) {
  let { text: text2, end } = reader, from = reader.at, at = from;
  for (; at < end && isSpace(text2.charCodeAt(at)) && text2.charCodeAt(at++) !== 10; )
    ;
  return at > from && pushText(tokens, "", from, at), at;
}

// src/syntax/hcl/heredocs.ts
function readHeredoc(reader) {
  let start = reader.at, opening2 = heredocOpening(reader, start);
  if (!opening2)
    return fail(
      reader,
      "a value",
      "a heredoc begins with `<<MARKER` and a line break right behind it"
    ), invalid(start, start);
  let tokens = [];
  return reader.at = opening2.start, readTemplateLines(reader, tokens, opening2.marker) ? isAtEnd(reader) && complain(
    reader,
    `a line break must follow the closing \`${opening2.marker}\``,
    reader.at - opening2.marker.length,
    reader.at
  ) : endSomewhere(reader, opening2, tokens, start), opening2.flush && removeIndentation(tokens), { kind: "template", form: "heredoc", parts: composeDirectives(reader, joinTexts(tokens, reader.text)), start, end: reader.at };
}
function isAtEnd({ text: text2, at, end }) {
  let next = at;
  for (; next < end && text2.charCodeAt(next) !== 10; ) next++;
  return next === end;
}
function endSomewhere(reader, { marker, start, markerEnd }, tokens, open) {
  failAt(
    reader,
    `this heredoc is never closed; \`${marker}\` must stand alone on a line below`,
    open,
    markerEnd
  );
  let { text: text2, end } = reader;
  if (spend5(reader, end - start))
    for (let line = start; line !== 0 && line < end; ) {
      if (beginsTopBlock(reader, line)) {
        for (; tokens.length > 0 && tokens.at(-1).start >= line; ) tokens.pop();
        takeBack(reader, line, end), reader.at = line;
        return;
      }
      line = text2.indexOf(`
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
function readEntry(reader, entries, open) {
  if (reader.at >= reader.end || beginsTopBlock(reader, reader.at)) {
    let outside = firstOutside(reader, entries);
    outside !== -1 && takeBack(reader, outside, reader.end), fail(reader, "an entry or `}`", openedOn(reader, "{", open)), outside !== -1 && (reader.at = outside);
    return;
  }
  let key = readKey(reader);
  if (!reader.failed) {
    if (isEquals2(reader) || peek(reader) === 58) reader.at++;
    else if (beginsValue(reader)) expected(reader, "`=` after the key");
    else return fail(reader, "`=` and a value after the key");
    skipBlanks(reader), entries.push({ key, value: readExpression(reader) }), reader.failed || readSeparator(reader, open);
  }
}
function firstOutside(reader, entries) {
  if (reader.at < reader.end) return -1;
  let first = entries.findIndex(
    ({ key }) => startsLine(reader.text, key.start)
  ), start = entries[first]?.key.start ?? -1;
  return start === -1 || !spend5(reader, reader.end - start) ? -1 : (entries.length = first, start);
}
function readSeparator(reader, open) {
  let code = peek(reader);
  if (code === 44)
    reader.at++, skipLines(reader);
  else {
    if (reader.at >= reader.end) return;
    if (code === 10 || isLineBreak(reader.text, reader.at))
      skipLines(reader);
    else if (code !== 125) {
      let wanted = "a comma, a new line or `}`";
      beginsValue(reader) ? expected(reader, wanted) : fail(reader, wanted, openedOn(reader, "{", open));
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
  let { text: text2, at, end } = reader, selector = String.fromCodePoint(text2.codePointAt(at + 1) ?? 0);
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
  let { text: text2, at, end } = reader, length = text2[at + 1] === "u" ? 4 : 8, digits = /^[0-9A-Fa-f]*/.exec(
    text2.slice(at + 2, Math.min(end, at + 2 + length))
  )[0], behind = at + 2 + digits.length, code = Number.parseInt(digits, 16), isCharacter = code <= 1114111 && !(code >= 55296 && code <= 57343), isWhole = digits.length === length && isCharacter;
  isWhole || complain(
    reader,
    digits.length < length ? `\`\\${text2[at + 1]}\` needs ${length} hexadecimal digits` : `there is no character U+${digits}`,
    at,
    behind
  );
  let value = isWhole ? String.fromCodePoint(code) : text2.slice(at, behind);
  pushText(tokens, value, at, behind), reader.at = behind;
}

// src/syntax/hcl/quoted.ts
function readQuoted(reader) {
  let { text: text2, end } = reader, start = reader.at, tokens = [], run = start + 1, at = run, first = 0;
  for (; ; ) {
    let code = at < end ? text2.charCodeAt(at) : 10;
    if (code === 34 || code === 10 || code === 13) {
      pushRun(tokens, text2, run, at), reader.at = at, code === 34 ? reader.at++ : failUnclosed(reader, start);
      break;
    }
    let next = at + 1 < end ? text2.charCodeAt(at + 1) : 0;
    if (code === 92)
      pushRun(tokens, text2, run, at), reader.at = at, readEscape(reader, tokens), at = run = reader.at;
    else if (code !== 36 && code !== 37) at++;
    else if (next === code && text2.charCodeAt(at + 2) === 123)
      pushRun(tokens, text2, run, at), pushText(tokens, text2.slice(at + 1, at + 3), at, at + 3), at = run = at + 3;
    else if (next === 123) {
      pushRun(tokens, text2, run, at), text2.charCodeAt(at + 2) === 126 && trimEnd(tokens, first, start), reader.at = at;
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
function pushRun(tokens, text2, run, at) {
  at > run && pushText(tokens, text2.slice(run, at), run, at);
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
  let { text: text2, end } = reader, at = reader.at;
  for (; at < end && text2.charCodeAt(at) !== 34 && !isLineBreak(text2, at); )
    at++;
  let isHere = at < end && text2.charCodeAt(at) === 34;
  reader.at = isHere ? at + 1 : at, reader.failed = !isHere;
}
function trimStart2(reader, tokens) {
  let { text: text2, end } = reader, from = reader.at;
  for (; ; ) {
    let { at: at2 } = reader, code2 = at2 < end ? text2.charCodeAt(at2) : 10;
    if (code2 === 92) {
      let escape = [];
      readEscape(reader, escape);
      let part = escape[0];
      if (part?.kind === "text" && isSpace(part.text.charCodeAt(0))) continue;
      tokens.push(...escape);
      return;
    }
    if (code2 === 10 || code2 === 13 || !isSpace(code2)) break;
    reader.at++;
  }
  let { at } = reader, code = at < end ? text2.charCodeAt(at) : 34, endsText = code === 34 || (code === 36 || code === 37) && text2.charCodeAt(at + 1) === 123;
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
  let start = reader.at, end = numberEnd(reader), text2 = reader.text.slice(start, end), value = Number(text2);
  return reader.at = end, Number.isNaN(value) ? (failAt(reader, `\`${text2}\` is not a number`, start, end), invalid(start, end)) : literal(value, start, end);
}
function numberEnd(reader) {
  let { text: text2, end } = reader, at = reader.at, last = at;
  for (; at < end; ) {
    let code = text2.charCodeAt(at);
    if (isDigit(code)) last = ++at;
    else if (code === 46) at++;
    else if ((code | 32) === 101) {
      let sign = text2.charCodeAt(at + 1), digit = sign === 43 || sign === 45 ? at + 2 : at + 1;
      if (digit >= end || !isDigit(text2.charCodeAt(digit))) break;
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
  if (reader.at++, skipBlanks(reader), !enter2(reader)) return invalid(start, reader.at);
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
  let start = reader.at, number = readNumber(reader), text2 = reader.text.slice(start, number.end);
  if (!text2.includes("."))
    return {
      kind: "index",
      of,
      key: number,
      start: of.start,
      end: number.end
    };
  let keys = text2.split(".");
  return complain(
    reader,
    `two indexes cannot be written as \`.${text2}\`; write \`${keys.map((key) => `[${key}]`).join("")}\``,
    start,
    number.end
  ), reader.failed = !1, indexes(of, keys, start);
}
function indexes(of, keys, start) {
  let value = of, at = start;
  for (let text2 of keys) {
    let end = at + text2.length, key = {
      kind: "literal",
      value: Number(text2),
      start: at,
      end
    };
    value = { kind: "index", of: value, key, start: of.start, end }, at = end + 1;
  }
  return value;
}
function readIndex(reader, of) {
  let open = reader.at;
  reader.at++;
  let { acrossLines } = reader;
  if (skipBlanks(reader), peek(reader) === 42) return readFullSplat(reader, of, open);
  reader.acrossLines = !0, skipBlanks(reader);
  let key = readExpression(reader);
  return !reader.failed && peek(reader) !== 93 && fail(reader, "`]` after the index", openedOn(reader, "[", open)), reader.failed ? recoverTo(reader, 93) : reader.at++, reader.acrossLines = acrossLines, { kind: "index", of, key, start: of.start, end: reader.at };
}
function readFullSplat(reader, of, open) {
  if (reader.at++, skipBlanks(reader), peek(reader) !== 93)
    return fail(reader, "`]` right after `[*`"), invalid(of.start, reader.at);
  reader.at++;
  let each = { kind: "each", start: open, end: reader.at };
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
  if (!enter2(reader)) return invalid(reader.at, reader.at);
  let condition = readOperation(reader, 1), expression = !reader.failed && peek(reader) === 63 ? readConditional(reader, condition) : condition;
  return reader.depth--, expression;
}
function readOperand(reader) {
  let term = readTerm(reader);
  return reader.failed ? term : readTraversals(reader, term);
}
function enter2(reader) {
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
    let { text: text2, at, end } = reader, behind = wordEnd(text2, at, end);
    if (behind > at)
      labels.push({ value: text2.slice(at, behind), start: at, end: behind }), reader.at = behind;
    else if (peek(reader) === 34) {
      let label = readQuotedLabel(reader);
      reader.failed || labels.push(label);
    } else break;
    skipBlanks(reader);
  }
  return labels;
}
function readQuotedLabel(reader) {
  let { parts: parts2, start, end } = readQuoted(reader);
  return parts2.every(isText) || complain(
    reader,
    "a label is plain text; `${` and `%{` cannot stand in it",
    start,
    end
  ), { value: parts2.every(isText) ? parts2.map(({ text: text2 }) => text2).join("") : reader.text.slice(start + 1, end - 1), start, end };
}
function isText(part) {
  return part.kind === "text";
}

// src/syntax/hcl/blocks.ts
function readBlock(reader, items, type, start) {
  let labels = readLabels(reader);
  if (!findBrace(reader) || !enter2(reader)) return;
  let open = reader.at;
  reader.at++;
  let headerEnd = reader.at, inner = { attributes: [], blocks: [] };
  readInner(reader, inner, open), reader.depth--;
  let isClosed = reader.at < reader.end;
  isClosed || complainOfEnd(reader, open);
  let end = isClosed ? reader.at++ : firstToGiveBack(reader, inner), body = {
    attributes: inner.attributes.filter((item) => item.start < end),
    blocks: inner.blocks.filter((item) => item.start < end),
    start: headerEnd,
    end
  }, blockEnd = isClosed ? reader.at : end;
  if (items.blocks.push({ type, labels, body, headerEnd, start, end: blockEnd }), !isClosed) {
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
    let isBelow = peek(reader) === 123, below = reader.at;
    if (reader.at = at2, !isBelow) fail(reader, "a label or `{`");
    else
      return expected(
        reader,
        "a label or `{`",
        "a block's `{` stands on its first line"
      ), reader.at = below, !0;
  }
  let { text: text2, at } = reader, line = text2.slice(at, lineEnd(reader, at)).trimEnd(), whole = text2.slice(0, at).trimEnd(), brace = line.endsWith("{") ? at + line.length - 1 : line === "" && whole.endsWith("{") ? whole.length - 1 : -1;
  return brace === -1 ? !1 : (reader.at = brace, reader.failed = !1, !0);
}
function readInner(reader, inner, open) {
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
    ) : peek(reader) !== 125 && (expected(reader, "`}`", openedOn(reader, "{", open)), peek(reader) === 44 && reader.at++);
  }
  readItems2(reader, inner, isOneLine);
}
function complainOfEnd(reader, open) {
  reader.unclosed || complain(
    reader,
    "this `{` is never closed: the text ends before its `}`",
    open,
    open + 1
  ), reader.unclosed = !0;
}
function firstToGiveBack(reader, { attributes, blocks }) {
  let isOutside = (item) => startsLine(reader.text, item.start), attribute = attributes.find(isOutside)?.start ?? reader.end, block = blocks.find(isOutside)?.start ?? reader.end;
  return Math.min(attribute, block);
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
    let { parts: parts2 } = readQuoted(reader), part = parts2[0];
    skipBlanks(reader), isEquals3(reader) && part?.kind === "text" && parts2.length === 1 ? readAttribute(reader, items, part.text, start) : reader.failed = !0;
  } else fail(reader, "an argument or a block");
  endItem(reader, isOneLine);
}
function endItem(reader, isOneLine) {
  if (reader.failed) return recoverLine(reader);
  skipBlanks(reader);
  let { text: text2, at, end } = reader;
  if (at >= end || isLineBreak(text2, at)) return;
  let code = peek(reader);
  isOneLine && (code === 125 || code === 44) || (expected(reader, "the end of the line"), code !== 125 && !beginsAttribute(reader) && (reader.failed = !0, recoverLine(reader)));
}
function beginsAttribute(reader) {
  let { text: text2, at, end } = reader, behind = wordEnd(text2, at, end);
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
  let reader = openReader(source, 0, source.text.length, comments), { attributes, blocks } = readFileItems(reader), body = { attributes, blocks, start: 0, end: source.text.length };
  return { source, body, problems: inOrder2(reader) };
}
function parseTemplateText(source, start = 0, end = source.text.length) {
  let reader = openReader(source, start, end), tokens = [];
  return readTemplateLines(reader, tokens, void 0), { template: {
    kind: "template",
    form: "heredoc",
    parts: composeDirectives(reader, joinTexts(tokens, source.text)),
    start,
    end
  }, problems: inOrder2(reader) };
}
function inOrder2({ problems }) {
  return problems.sort((a, b) => a.span.start - b.span.start);
}

// src/formats/terraform/calls.ts
var import_budget10 = require("./terraform-budget.js");
var import_loaded = require("./terraform-loaded.js");

// src/formats/terraform/scope.ts
var import_budget5 = require("./terraform-budget.js");
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
      return (0, import_budget5.spend)(passed / 16), at.value;
  (0, import_budget5.spend)(passed / 16);
}
function placeIn(scope, { start, end }) {
  return { source: scope.source, start, end };
}

// src/formats/terraform/templates.ts
var import_budget9 = require("./terraform-budget.js");

// src/formats/terraform/convert.ts
var import_budget7 = require("./terraform-budget.js");

// src/formats/terraform/scalars.ts
function toText(value) {
  return value.kind === "string" ? value.value : value.kind === "number" ? numberText(value.value) : value.kind === "bool" ? String(value.value) : void 0;
}
function numberText(value) {
  let short = String(value), parts2 = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(short);
  if (!parts2) return short;
  let [, sign = "", whole = "", fraction = "", exponent] = parts2, digits = whole + fraction, point = whole.length + Number(exponent);
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
var import_budget6 = require("./terraform-budget.js");

// src/formats/terraform/type-constraint.ts
var anyType = { kind: "any" }, stringType = { kind: "string" }, numberType = { kind: "number" }, boolType = { kind: "bool" };

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
function remembered(of, parts2, make) {
  let found = known2.get(parts2);
  if (found?.[0] === of) return found[1];
  let type = make();
  return known2.set(parts2, [of, type]), type;
}
function listType({ of, items }) {
  (0, import_budget6.spend)(items.length / 4);
  let types = items.map(typeOf);
  return of === "tuple" ? { kind: "tuple", items: types } : { kind: of, of: unifyTypes(types) ?? anyType };
}
function mapType(of, entries) {
  if ((0, import_budget6.spend)(entries.size / 4), of === "map") {
    let types = Array.from(entries.values(), typeOf);
    return { kind: "map", of: unifyTypes(types) ?? anyType };
  }
  let attributes = /* @__PURE__ */ new Map();
  for (let [name, value] of entries)
    attributes.set(name, { type: typeOf(value), optional: !1 });
  return { kind: "object", attributes };
}
function unifyTypes(types) {
  (0, import_budget6.spend)(types.length / 4);
  let told = types.filter((type) => type.kind !== "any"), [first] = told;
  if (!first) return anyType;
  let kinds = new Set(told.map((type) => type.kind));
  if (isWithin(kinds, ["string", "number", "bool"]))
    return kinds.size === 1 ? first : kinds.has("string") ? { kind: "string" } : void 0;
  if (told.length < types.length && told.every(isStructure)) return anyType;
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
function unifyTuples(types) {
  let rows = types.map(membersOf), [first = []] = rows, ofLists = () => {
    let of = unifyTypes(rows.flat());
    return of && { kind: "list", of };
  };
  if (rows.some((row) => row.length !== first.length)) return ofLists();
  let items = first.map((_, i) => unifyTypes(rows.map((row) => row[i])));
  return items.every((item) => item !== void 0) ? { kind: "tuple", items } : ofLists();
}
function unifyObjects(types) {
  let all = types.flatMap(
    (type) => type.kind === "object" ? [type.attributes] : []
  ), [first] = all;
  if (!first) return;
  if (!all.every(
    (each) => each.size === first.size && [...each.keys()].every((k) => first.has(k))
  )) return unifyMaps(types);
  let attributes = /* @__PURE__ */ new Map();
  for (let name of first.keys()) {
    let type = unifyTypes(all.map((each) => each.get(name).type));
    if (!type) return unifyMaps(types);
    attributes.set(name, { type, optional: !1 });
  }
  return { kind: "object", attributes };
}
function unifyMaps(types) {
  let of = unifyTypes(types.flatMap(membersOf));
  return of && { kind: "map", of };
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
function partOf(value, step) {
  return value.identity === void 0 ? value : { ...value, identity: value.identity + step };
}
function hasInvalid(value) {
  return value.kind === "unknown" ? value.invalid === !0 : value.kind === "list" || value.kind === "map" ? measureOf(value).refused : !1;
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
  let types = values.map(typeOf), type = unifyTypes(types);
  return type ? values.map(
    (value, i) => types[i] === type ? value : convert(value, type, noDefault)
  ) : [...values];
}
function refuse(at, why) {
  return invalid2(why, at.trail);
}
var noDefault = () => {
  throw new Error("a type without a default has none to be asked for");
}, readers = { string: toText, number: toNumber, bool: toBool };
function scalar(value, kind) {
  if (value.kind === kind) return value;
  let read = readers[kind](value), { trail, sensitive } = value;
  return read === void 0 ? refuse(
    value,
    value.kind === "string" ? `a ${kind} is wanted, and the string is none` : `a ${kind} is wanted, and this is a ${kindOf2(value)}`
  ) : {
    kind,
    value: read,
    trail,
    ...sensitive && { sensitive }
  };
}
function kindOf2(value) {
  return value.kind === "list" || value.kind === "map" ? value.of : value.kind;
}
function collection(value, kind, element, defaults) {
  if (value.kind !== "list")
    return refuse(value, `a ${kind} is wanted, and this is a ${kindOf2(value)}`);
  let items = members(value, value.items, element, defaults);
  return "why" in items ? items : { ...value, of: kind, items: kind === "set" ? asSet(items) : items };
}
function members(container, values, element, defaults) {
  (0, import_budget7.spend)(values.length / 4);
  let type = element.kind === "any" ? unifyTypes(values.map(typeOf)) : element;
  if (!type)
    return refuse(container, "the elements cannot all be of the same type");
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
  if ((0, import_budget7.spend)(1), value.kind === "list") {
    let parts2 = value.items.map((item) => `${sortKeyOf(item)};`).join("");
    return value.of === "tuple" ? `<${parts2}>` : `[${parts2}]`;
  }
  if (value.kind === "map") {
    let isObject = value.of === "object", parts2 = [...value.entries].sort(([a], [b]) => compareText(a, b)).map(([key, each]) => `${isObject ? "" : `${JSON.stringify(key)}:`}${sortKeyOf(each)};`);
    return isObject ? `<${parts2.join("")}>` : `{${parts2.join("")}}`;
  }
  return value.kind === "string" ? JSON.stringify(value.value) : value.kind === "bool" ? value.value ? "T" : "F" : toText(value) ?? "~";
}
function tuple(value, types, defaults) {
  if (value.kind !== "list" || value.of !== "tuple")
    return refuse(value, `a tuple is wanted, and this is a ${kindOf2(value)}`);
  if (value.items.length !== types.length)
    return refuse(value, `a tuple of ${types.length} is wanted`);
  (0, import_budget7.spend)(types.length / 4);
  let items = value.items.map(
    (item, i) => convert(item, types[i], defaults)
  );
  return items.find(isInvalid) ?? { ...value, items };
}
function map(value, element, defaults) {
  if (value.kind !== "map")
    return refuse(value, `a map is wanted, and this is a ${kindOf2(value)}`);
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
    return refuse(value, `an object is wanted, and this is a ${kindOf2(value)}`);
  (0, import_budget7.spend)(attributes.size / 4);
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
    return refuse(value, `the attribute "${name}" is required`);
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
  let made2 = evaluate(value, scope);
  return possible || taken === void 0 ? { ...made2, possible: !0 } : made2;
}
function toTuple(expression, steps, trail) {
  return { kind: "list", of: "tuple", items: steps.map((step) => madeBy(step, expression.value)), trail };
}
function toObject(expression, steps, trail) {
  let groups = /* @__PURE__ */ new Map(), unnamed = [];
  for (let step of steps) {
    let key = evaluate(expression.key, step.scope), name = toText(key), value = madeBy(step, expression.value);
    if (name === void 0) {
      let open = unknownKey(key);
      if (!open || open.invalid)
        return invalid2("a key must be a string", key.trail);
      unnamed.push({
        key: open,
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
  let { parts: parts2 } = template2, [only] = parts2;
  if (parts2.length === 1 && only.kind === "interpolation")
    return evaluate(only.value, scope);
  let trail = placeIn(scope, template2), values = render(parts2, scope).map(
    (each) => valueOf(each, template2, scope, trail)
  );
  return eitherOf({ trail }, values);
}
function valueOf({ pieces, sensitive, wrong, from }, template2, scope, place) {
  if (wrong) return wrong;
  let text2 = textFrom(scope.source, pieces, template2.start, template2.end), trail = from ? { ...place, next: from } : place, why = pieces.find((piece) => piece.why !== void 0)?.why, marked2 = sensitive && { sensitive };
  return why === void 0 ? { kind: "string", value: text2.value, text: text2, trail, ...marked2 } : { kind: "unknown", why, text: text2, trail, ...marked2 };
}
function render(parts2, scope) {
  return parts2.reduce(
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
  let text2 = toText(value);
  return text2 === void 0 ? refused(
    "only strings, numbers and true or false can stand in a text",
    trail
  ) : { pieces: text2 === "" ? [] : [{ text: text2, ...placed2 }], ...marked2 };
}
function unknownPieces({ text: text2, why }, placed2) {
  return text2 ? ((0, import_budget9.spend)(text2.pieces.length * 2), text2.pieces.map(
    ({ text: text3, why: why2 }) => why2 === void 0 ? { text: text3, ...placed2 } : { text: text3, why: why2, ...placed2 }
  )) : [{ text: UNKNOWN, why, ...placed2 }];
}
function gap({ start, end }, why) {
  return { pieces: [{ text: UNKNOWN, start, end, why }] };
}
function refused(why, trail) {
  return { pieces: [], wrong: invalid2(why, trail) };
}

// src/formats/terraform/calls.ts
var special = {
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
  templatefile: (call, scope) => withTemplate(call, scope, (path, at) => {
    let read = scope.module.files.read(path);
    return "why" in read ? unknownValue(read.why, at) : openSource(read.file, read.text);
  }),
  templatestring: (call, scope) => withTemplate(call, scope, (text2) => openSource(scope.source.file, text2))
};
function evaluateCall(call, scope) {
  let name = call.name.replace(/^core::/, "");
  if (Object.hasOwn(special, name)) return special[name](call, scope);
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
function withTemplate(call, scope, open) {
  let at = placeIn(scope, call);
  if (scope.module.isTemplate)
    return invalid2(`${call.name}() cannot stand in a template`, at);
  let [first, second] = call.arguments;
  return !first || !second ? invalid2(`${call.name}() takes a template and its variables`, at) : eachOption(
    evaluate(first, scope),
    (template2) => eachOption(evaluate(second, scope), (variables) => {
      if (template2.kind === "unknown") return template2;
      if (variables.kind === "unknown") return variables;
      if (template2.kind !== "string" || variables.kind !== "map")
        return invalid2(`${call.name}() takes a string and a map`, at);
      let source = open(template2.value, at);
      if ("kind" in source) return source;
      (0, import_budget10.spendText)(source.text.length * TO_READ), (0, import_budget10.spend)(variables.entries.size);
      let names = [...variables.entries].reduce(
        (outer, [name, value2]) => ({
          name,
          value: elementOf(variables, value2),
          outer
        }),
        void 0
      ), parsed2 = parseTemplateText(source), [problem] = parsed2.problems;
      if (problem) return invalid2(problem.message, at);
      let module2 = {
        ...emptyModule(scope.module.files),
        paths: scope.module.paths,
        isTemplate: !0
      }, value = evaluateTemplate(parsed2.template, {
        source,
        module: module2,
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
      let parts2 = value.kind === "list" ? value.items : value.kind === "map" ? [...value.entries.values()] : [];
      (0, import_budget11.spend)(parts2.length / 8);
      let found = leadingOf(parts2, depth + 1);
      if (found) return found;
    }
}
function isSensitive(value) {
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
  return operands.some(isSensitive) ? markedSensitive(result) : result;
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
  let deciding = operator === "||", known4 = operands.filter((each) => !isUnknown(each)), decider = known4.find((each) => toBool(each) === deciding);
  if (!decider && known4.length < 2)
    return unknownFrom(operands.find(isUnknown));
  let trail = madeAt(at, decider ? [decider] : operands);
  return { kind: "bool", value: decider ? deciding : !deciding, trail };
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
  let open = operands.find(isUnknown);
  if (open) return unknownFrom(open);
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
      if (key.kind === "unknown" && isContainer2(value))
        return someElement(value, key.why, place);
      let text2 = toText(key);
      if (text2 === void 0)
        return invalid2("an index must be a number or a string", place);
      if (value.kind === "list")
        return /^\d+$/.test(text2) ? widened(itemAt(value, Number(text2), place), expression.of, place) : invalid2(`a list has no element "${text2}"`, place);
      if (value.kind !== "map")
        return invalid2("only lists and maps have elements", place);
      let found = value.entries.get(text2);
      return found ? widened(asThere(elementOf(value, found)), expression.of, place) : value.others === void 0 ? invalid2(`there is no element "${text2}"`, place) : unknownValue(value.others, place);
    })
  );
}
function itemAt(list, at, place) {
  let item = list.of === "set" ? void 0 : list.items[at];
  return item ? asThere(elementOf(list, item)) : invalid2(`there is no element ${at}`, place);
}
function isContainer2(value) {
  return value.kind === "list" || value.kind === "map";
}
function someElement(value, why, place) {
  let parts2 = value.kind === "list" ? value.items : [...value.entries.values()], isAll = value.kind === "list" || value.others === void 0;
  if (parts2.length === 0 || !isAll)
    return unknownValue(why, { ...place, next: value.trail });
  let options = parts2.map((part) => asThere(elementOf(value, part)));
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
    let step = steps[at];
    return step?.kind === "attribute" ? step.name : void 0;
  }, [first, second] = [named(0), named(1)];
  if (first === void 0) return;
  let { module: module2 } = scope;
  if (root.name === "module")
    return {
      target: module2.call(first),
      what: `module.${first}`,
      steps: steps.slice(1)
    };
  if (root.name === "data" || root.name === "resource") {
    let mode = root.name === "data" ? "data" : "managed";
    return second === void 0 ? void 0 : {
      target: module2.resource(mode, first, second),
      what: `${root.name}.${first}.${second}`,
      steps: steps.slice(2)
    };
  }
  return { target: module2.resource("managed", root.name, first), what: `${root.name}.${first}`, steps: steps.slice(1) };
}
function throughReferable({ target, what, steps }, expression, scope) {
  let place = placeIn(scope, expression);
  if (!target) return invalid2(`there is no ${what} in this module`, place);
  let rest = steps, key;
  if (target.keys !== void 0) {
    let [step2] = rest;
    if (!step2) return metAt(allInstances(target), place);
    let index = step2.kind === "attribute" ? writtenString(step2.name, step2.start, step2.end, scope) : evaluate(step2.key, scope), found = keyAmong(target, index);
    if (found === void 0)
      return index.kind === "unknown" || target.keys === "unknown" ? unknownValue(
        index.kind === "unknown" ? index.why : `the instances of ${what} are not known`,
        place
      ) : invalid2(`${what} has no such instance`, place);
    key = found, rest = rest.slice(1);
  }
  let [step] = rest;
  if (step?.kind !== "attribute") {
    let whole = metAt(target.whole(key), place);
    return rest.reduce((value2, each) => stepInto(value2, each, scope), whole);
  }
  let value = metAt(target.attribute(key, step.name), placeIn(scope, step));
  return rest.slice(1).reduce((at, each) => stepInto(at, each, scope), value);
}
function stepInto(value, step, scope) {
  return step.kind === "attribute" ? attributeOf2(value, step, scope) : elementAt(value, evaluate(step.key, scope), step, scope);
}
function keyAmong(target, index) {
  if (target.keys === "unknown" || target.keys === void 0) return;
  let text2 = toText(index);
  return (0, import_budget12.spend)(target.keys.length / 16), target.keys.find((key) => String(key) === text2);
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
  var: (name, { module: module2 }) => module2.variable(name),
  local: (name, { module: module2 }) => module2.local(name),
  path: (name, scope) => {
    let { paths } = scope.module, path = { module: paths.module, root: ".", cwd: "." }[name];
    return path === void 0 ? void 0 : {
      kind: "string",
      value: path,
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
    let name = evaluate(key, scope), text2 = toText(name), open = unknownKey(name);
    if (text2 !== void 0) entries.set(text2, evaluate(value, scope));
    else if (open) unnamed.push({ key: open, value: evaluate(value, scope) });
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
  let text2 = textFrom(
    scope.source,
    [{ text: value, start, end }],
    start,
    end
  );
  return { kind: "string", value, text: text2, trail: placeIn(scope, { start, end }) };
}

// src/formats/terraform/blocks.ts
function headerOf({ source, block }) {
  let end = block.labels.at(-1)?.end ?? block.start + block.type.length;
  return { source, start: block.start, end };
}
function valueOf2(parts2, contents2, scope) {
  let values = parts2.attributes.map(
    (attribute) => evaluateAlone(
      attribute.expression,
      within(scope, sourceOf(contents2, attribute))
    )
  );
  if (parts2.blocks.length === 0 && values.length <= 1) return values[0];
  let blocks = parts2.blocks.flatMap(
    (block) => valuesOfBlock({ source: sourceOf(contents2, block), block }, scope)
  ), [first] = values, items = [...values.flatMap(spread2), ...blocks];
  if (!first && items.length === 0) return;
  let { trail } = items[0] ?? first;
  if (values.length > 1 && !isJson(trail.source.file)) {
    scope.module.complain?.(writtenTwice(contents2, parts2.attributes));
    let why = `${parts2.attributes[0].name} is written twice`;
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
function spread2(value) {
  return value.kind === "list" ? value.items.map((item) => elementOf(value, item)) : [value];
}
function valuesOfBlock(placed2, scope) {
  let here = { ...scope, source: placed2.source };
  return placed2.block.type === "dynamic" ? expandDynamic(placed2, here) : [objectOf(contentsOf(placed2), headerOf(placed2), here)];
}
function objectOf(contents2, trail, scope) {
  let byName = /* @__PURE__ */ new Map(), partsOf3 = (name) => {
    let known4 = byName.get(name) ?? { attributes: [], blocks: [] };
    return byName.set(name, known4), known4;
  };
  for (let each of contents2.attributes)
    partsOf3(each.name).attributes.push(each);
  for (let each of contents2.blocks) partsOf3(kindOf(each)).blocks.push(each);
  let entries = /* @__PURE__ */ new Map();
  for (let [name, parts2] of byName) {
    let value = valueOf2(parts2, contents2, scope);
    value && entries.set(name, value);
  }
  return { kind: "map", of: "object", entries, trail };
}
var STEPS_OF_A_BLOCK = 10;
function expandDynamic(placed2, scope) {
  let { block, source } = placed2, contents2 = contentsOf(placed2), content = block.body.blocks.find(({ type }) => type === "content"), forEach = attributeNamed(contents2, "for_each")?.attribute.expression;
  if (!content || !forEach) return [];
  let name = wordOf(attributeNamed(contents2, "iterator")?.attribute.expression) ?? kindOf(block), body = contentsOf({ source, block: content }), collection2 = evaluateAlone(forEach, scope), possible = collection2.kind === "unknown" || collection2.kind === "either", iterations = iterationsOrOne(collection2);
  return (0, import_budget14.spend)(iterations.length * STEPS_OF_A_BLOCK), iterations.map((iteration) => ({
    ...objectOf(
      body,
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
function wordOf(expression) {
  if (expression?.kind === "name") return expression.name;
  if (expression?.kind !== "template") return;
  let [part] = expression.parts;
  return part?.kind === "text" ? part.text : void 0;
}

// src/formats/terraform/resource-view.ts
var import_budget17 = require("./terraform-budget.js");
var import_loaded2 = require("./terraform-loaded.js");

// src/formats/terraform/instance.ts
var import_budget16 = require("./terraform-budget.js");

// src/formats/terraform/referable-resource.ts
var import_budget15 = require("./terraform-budget.js");

// src/formats/terraform/variables.ts
var nothing = emptyModule(noFilesBecause("only constants can stand here"));

// src/formats/terraform/resource-view.ts
var decodeJson = (text2) => (0, import_loaded2.callFunction)("jsondecode", [text2], { at: text2.trail, files: noFiles }), noFiles = noFilesBecause("no file is read here");

// src/syntax/shell-word.ts
function cutterOf(text2) {
  let begins = [], length = 0;
  for (let piece of text2.pieces)
    begins.push(length), length += piece.text.length;
  return (from, to) => {
    let pieces = [];
    for (let i = pieceAt(begins, from); i < begins.length; i++) {
      let [piece, begin] = [text2.pieces[i], begins[i]];
      if (begin >= to) break;
      let start = Math.max(from - begin, 0), end = Math.min(to - begin, piece.text.length);
      start < end && pieces.push(cutPiece(piece, start, end));
    }
    return pieces;
  };
}
function cutText(cut2, text2, from, to) {
  let pieces = cut2(from, to), [first, last] = [pieces[0], pieces.at(-1)];
  return first && last && textFrom(text2.source, pieces, first.start, last.end);
}
function beginWord(cut2, from) {
  return { cut: cut2, pieces: [], from, run: void 0, quoted: !1 };
}
function takeLiteral(word, from, to) {
  word.run?.to === from ? word.run.to = to : (settleRun(word), word.run = { from, to });
}
function takeInstead(word, from, to, instead) {
  settleRun(word);
  let written = word.cut(from, to), origin = [
    ...instead.origin ?? [],
    ...written.flatMap((piece) => piece.origin ?? [])
  ];
  word.pieces.push({
    ...instead,
    start: written[0]?.start ?? 0,
    end: written.at(-1)?.end ?? 0,
    ...origin.length > 0 && { origin }
  });
}
function takeUnknown(word, from, to, why) {
  takeInstead(word, from, to, { text: UNKNOWN, why });
}
function settleRun(word) {
  word.run && word.pieces.push(...word.cut(word.run.from, word.run.to)), word.run = void 0;
}
function endWord(word, text2, to) {
  settleRun(word);
  let { pieces } = word;
  if (pieces.length === 0 && !word.quoted) return;
  let places = pieces.length > 0 ? pieces : word.cut(word.from, to), start = places[0]?.start ?? text2.start;
  return textFrom(text2.source, pieces, start, places.at(-1)?.end ?? start);
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
  let text2 = piece.text.slice(from, to);
  return !(piece.origin !== void 0 || piece.why !== void 0) && piece.end - piece.start === piece.text.length ? { ...piece, text: text2, start: piece.start + from, end: piece.start + to } : { ...piece, text: text2 };
}

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
  let text2 = reader.lookUp?.(name);
  return text2 && [text2];
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
        let [written, name = "", adds] = ASSIGNMENT.exec(word.value) ?? [];
        if (written === void 0) continue;
        let value = sliceText(word, written.length);
        setVariable(reader, name, adds ? void 0 : [value]);
      }
  }
}
function isAssignment({ value }) {
  return ASSIGNMENT.test(value);
}
function setVariable({ level }, name, values) {
  let isKnown2 = !level.maybe && (values?.length ?? 0) <= MOST_VALUES;
  level.variables ??= /* @__PURE__ */ new Map(), level.variables.set(name, isKnown2 ? values : void 0), isConditional(level) && (level.tentative ??= /* @__PURE__ */ new Set()).add(name);
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
function openLevel(holds3, closer, begin) {
  return {
    holds: holds3,
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
function descend(reader, holds3, closer, begin) {
  reader.outer.push(reader.level), reader.level = openLevel(holds3, closer, begin);
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
  let text2 = word && endWord(word, reader.script, reader.at);
  !text2 || level.holds !== "commands" || (level.redirect !== "" ? (level.redirect === "write" && level.writes.push(text2), level.redirect = "") : takeWord(level, text2, word.quoted ? "" : text2.value));
}
function takeWord(level, text2, keyword) {
  if (level.header !== "") return takeHeaderWord(level, text2, keyword);
  let header = headers.get(keyword);
  if (level.words.length === 0 && countBlock(level, keyword), level.words.length > 0 && !level.inPattern) level.words.push(text2);
  else if (keyword === "esac")
    level.inPattern = !1, level.cases = Math.max(0, level.cases - 1);
  else {
    if (level.inPattern) return;
    header !== void 0 ? level.header = header : transparent.has(keyword) || level.words.push(text2);
  }
}
function takeHeaderWord(level, text2, keyword) {
  level.header === "name" && (level.header = ""), level.header === "list" && level.listed.push(text2), level.header === "case" && keyword === "in" && (level.header = "", level.cases++, level.inPattern = !0);
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
function substitute2(reader, name, begin, end) {
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
function splitBlank(text2) {
  if (!/\s/.test(text2.value)) return [text2];
  let cut2 = cutterOf(text2);
  return [...text2.value.matchAll(/\S+/g)].flatMap(
    ({ index, 0: word }) => cutText(cut2, text2, index, index + word.length) ?? []
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
  return part.value.split(/(\uFFFC)/).filter((text2) => text2 !== "").map((text2) => ({
    text: text2,
    origin,
    ...text2 === UNKNOWN && why !== void 0 && { why }
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
function readSingleQuotes(reader) {
  let word = currentWord(reader), begin = reader.at + 1, close2 = reader.value.indexOf("'", begin), end = close2 === -1 ? reader.value.length : close2;
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
  let { at } = reader, word = currentWord(reader), written = match(reader, /\$(?:[A-Za-z_]\w*|[\d@*#?$!-])/y)?.[0], end = at + (written?.length ?? 1);
  written === void 0 ? takeLiteral(word, at, end) : substitute2(reader, written.slice(1), at, end) || takeUnknown(word, at, end, unset(written)), reader.at = end;
}
function readAnsiQuotes(reader) {
  let word = currentWord(reader), begin = reader.at + 2, inside = /(?:[^'\\]|\\[^])*/y;
  inside.lastIndex = begin;
  let end = begin + inside.exec(reader.value)[0].length;
  word.quoted = !0, end > begin && takeLiteral(word, begin, end), reader.at = Math.min(end + 1, reader.value.length);
}
function openReference(reader) {
  let head = /\$\{(?:([A-Za-z_]\w*|[\d@*])(:?[-=])?|[#!]?\w*)/y, [written, name = "", operator] = match(reader, head), word = currentWord(reader);
  settleRun(word), reader.level.references.push({
    begin: reader.at,
    name,
    keepsDefault: operator !== void 0,
    assigns: operator?.endsWith("=") ?? !1,
    firstPiece: word.pieces.length
  }), reader.at += written.length;
}
function unset(written) {
  return `${written} is only known when the script runs`;
}
function match(reader, sticky) {
  return sticky.lastIndex = reader.at, sticky.exec(reader.value);
}

// src/syntax/shell.ts
function splitWords(text2) {
  let { value } = text2, cut2 = cutterOf(text2), words = [], word, quote = "";
  for (let i = 0; i < value.length; i++) {
    let char = value[i];
    if (char === "\\" && quote !== "'" && i + 1 < value.length)
      word ??= beginWord(cut2, i), word.quoted = !0, takeEscaped(word, value, i, quote), i++;
    else if (quote !== "")
      word ??= beginWord(cut2, i), char !== quote ? takeLiteral(word, i, i + 1) : (keepsQuote(quote) && takeLiteral(word, i, i + 1), quote = "");
    else if (/[ \t\r\n]/.test(char)) finish(i);
    else {
      if (/[;&|<>]/.test(char))
        return char === ">" && isDescriptor(word, value) && (word = void 0), finish(i), words;
      word ??= beginWord(cut2, i), quote = openedQuote(value, i), quote === "" || keepsQuote(quote) ? takeLiteral(word, i, i + 1) : word.quoted = !0;
    }
  }
  return finish(value.length), words;
  function finish(at) {
    let done = word && endWord(word, text2, at);
    done && words.push(done), word = void 0;
  }
}
var escapes = { t: "	", n: `
` };
function takeEscaped(word, value, i, quote) {
  let char = value[i + 1], stands = escapes[char];
  keepsQuote(quote) ? takeLiteral(word, i, i + 2) : stands === void 0 ? takeLiteral(word, i + 1, i + 2) : takeInstead(word, i, i + 2, { text: stands });
}
function openedQuote(value, i) {
  let char = value[i];
  return char === '"' || char === "'" || char === "`" ? char : char === "(" && value[i - 1] === "$" ? ")" : "";
}
function keepsQuote(quote) {
  return quote === "`" || quote === ")";
}
function isDescriptor(word, value) {
  return word?.run !== void 0 && word.pieces.length === 0 && !word.quoted && /^\d+$/.test(value.slice(word.run.from, word.run.to));
}

// src/formats/terraform/sinks/containers.ts
var import_command = require("./commands.js"), import_image = require("./images.js");

// src/formats/values.ts
function known3(value, span, origin) {
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
function wordOf2(value) {
  return textOf(value)?.trim().toLowerCase();
}
function textOf(value) {
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

// src/formats/terraform/rows/conditions.ts
var holds2 = { truth: "yes" };
function allHold(conditions, scope) {
  let answers = conditions.map((each) => answer2(each, scope));
  return answers.find(({ truth }) => truth === "no") ?? answers.find(({ truth }) => truth === "unknown") ?? answers.find(({ value }) => value) ?? holds2;
}
function answer2(condition, scope) {
  if ("absent" in condition) return answerAbsent(condition.absent, scope);
  let values = valuesAt(condition.path, scope), fits = tests.get(condition) ?? testOf(condition);
  tests.set(condition, fits);
  let word = condition.default?.toLowerCase(), whenAbsent = word === void 0 ? "not" in condition : fits(word);
  if (values.length === 0) return { truth: yesOrNo(whenAbsent) };
  let answers = values.map((value) => answerFor(value, fits, whenAbsent)), [strong, weak] = "not" in condition ? ["no", "yes"] : ["yes", "no"];
  return answers.find(({ truth }) => truth === strong) ?? answers.find(({ truth }) => truth === "unknown") ?? answers.find(({ truth }) => truth === weak);
}
function answerAbsent(paths, scope) {
  let values = paths.flatMap((path) => valuesAt(path, scope)), there = values.find(({ kind }) => kind !== "unknown");
  return there ? { truth: "no", value: there } : values[0] ? { truth: "unknown", value: values[0] } : holds2;
}
var tests = /* @__PURE__ */ new WeakMap();
function testOf(condition) {
  if ("match" in condition) {
    let expression = new RegExp(condition.match, "i");
    return (word) => expression.test(word);
  }
  if (!("in" in condition || "not" in condition)) return () => !0;
  let words = ("in" in condition ? condition.in : condition.not).map(
    (word) => word.toLowerCase()
  ), isFlag = words.some((word) => word === "true" || word === "false"), includes = (word) => words.includes(word) || isFlag && words.includes(asFlag(word));
  return "in" in condition ? includes : (word) => !includes(word);
}
function asFlag(word) {
  return word === "1" ? "true" : word === "0" ? "false" : word;
}
function answerFor(value, fits, whenAbsent) {
  let options = optionsOf2(value);
  if (!options) return { truth: "unknown", value };
  let verdicts = options.map((option) => {
    let word = wordOf2(option);
    return word === void 0 ? whenAbsent : fits(word);
  });
  return verdicts.every((verdict) => verdict === verdicts[0]) ? { truth: yesOrNo(verdicts[0] ?? !1), value } : { truth: "unknown", value };
}
function yesOrNo(verdict) {
  return verdict ? "yes" : "no";
}

// src/formats/terraform/sinks/decoding.ts
var import_node_zlib = require("node:zlib");
var import_loaded3 = require("./terraform-loaded.js");

// src/formats/terraform/functions/encoded.ts
var import_budget18 = require("./terraform-budget.js");
function encodedAs(by, value, write2, { at }) {
  let encoded = { by, value }, open = unknownPart(value);
  return open ? { kind: "unknown", why: unknownFrom(open).why, trail: at, encoded } : { kind: "string", value: write2(), trail: at, encoded };
}
function originalOf(text2, by) {
  if (!(text2.kind !== "string" && text2.kind !== "unknown"))
    return text2.encoded?.by === by ? elementOf(text2, text2.encoded.value) : void 0;
}

// src/formats/terraform/functions/function.ts
var text = { type: stringType };
function made(value, args, { at }) {
  let trail = madeAt(at, args);
  return typeof value == "string" ? { kind: "string", value, trail } : typeof value == "number" ? { kind: "number", value, trail } : { kind: "bool", value, trail };
}
function refuse2(why, { at }) {
  return invalid2(why, at);
}
function textIn(value) {
  return value?.kind === "string" ? value.value : "";
}

// src/formats/terraform/functions/encodings.ts
var encodings = {
  base64encode: encoder("base64", (value) => toBase64(value)),
  base64gzip: encoder(
    "base64gzip",
    (value) => process.getBuiltinModule("node:zlib").gzipSync(value).toString("base64")
  ),
  base64decode: {
    parameters: [{ ...text, unknown: !0 }],
    run: ([value], call) => decoded2(value, call)
  },
  textencodebase64: { parameters: [text, text], run: encodeText },
  textdecodebase64: { parameters: [text, text], run: decodeText },
  urlencode: {
    parameters: [text],
    run: (args, call) => made(urlEncoded(textIn(args[0])), args, call)
  }
};
function encoder(by, encode) {
  return {
    parameters: [{ ...text, unknown: !0 }],
    run: ([value], call) => encodedAs(by, value, () => encode(textIn(value)), call)
  };
}
function toBase64(text2) {
  return Buffer.from(text2).toString("base64");
}
function base64Bytes(text2) {
  let plain = text2.replace(/[\r\n]/g, "");
  return plain.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(plain) ? Buffer.from(plain, "base64") : void 0;
}
function decoded2(value, call) {
  let { trail } = value;
  if (value.kind !== "string" && value.kind !== "unknown")
    return refuse2("no string", call);
  let original = originalOf(value, "base64");
  if (original) return original;
  if (value.kind === "unknown")
    return { kind: "unknown", why: value.why, trail };
  let bytes = base64Bytes(value.value), text2 = bytes && readAs("utf-8", bytes);
  return text2 === void 0 ? refuse2("the string is no base64 of a text", call) : { kind: "string", value: text2, trail };
}
function readAs(encoding, bytes) {
  try {
    return new TextDecoder(encoding, { fatal: !0, ignoreBOM: !0 }).decode(
      bytes
    );
  } catch {
    return;
  }
}
var writers = {
  "utf-8": (text2) => Buffer.from(text2),
  "us-ascii": (text2) => Buffer.from(text2, "latin1"),
  "iso-8859-1": (text2) => Buffer.from(text2, "latin1"),
  "utf-16le": (text2) => Buffer.from(text2, "utf16le"),
  "utf-16be": (text2) => Buffer.from(text2, "utf16le").swap16()
};
function encodeText([value, name], call) {
  let encoding = textIn(name).toLowerCase();
  return isEncoding(encoding) ? Object.hasOwn(writers, encoding) ? made(writers[encoding](textIn(value)).toString("base64"), [value], call) : notRead(textIn(name), call) : noEncoding(call);
}
function decodeText([value, name], call) {
  let bytes = base64Bytes(textIn(value));
  if (!bytes) return refuse2("the string is no base64", call);
  if (!isEncoding(textIn(name))) return noEncoding(call);
  let text2 = readAs(textIn(name), bytes);
  return text2 === void 0 ? notRead(textIn(name), call) : { kind: "string", value: text2, trail: value.trail };
}
function isEncoding(name) {
  try {
    return new TextDecoder(name).encoding !== "";
  } catch {
    return !1;
  }
}
function noEncoding(call) {
  return refuse2("the name is no encoding that Terraform knows", call);
}
function notRead(name, { at }) {
  return { kind: "unknown", why: `the encoding ${JSON.stringify(name)} is not read`, trail: at };
}
function urlEncoded(text2) {
  return encodeURIComponent(wellFormed(text2)).replace(
    /[!'()*]/g,
    (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`
  ).replaceAll("%20", "+");
}
function wellFormed(text2) {
  return Buffer.from(text2).toString();
}

// src/syntax/text-slices.ts
function slicerOf(text2) {
  let begins = [], length = 0;
  for (let piece of text2.pieces)
    begins.push(length), length += piece.text.length;
  return (from, to) => {
    let first = lastNotBehind(begins, from), end = Math.max(lastNotBehind(begins, to), first) + 1, { source, pieces, start } = text2, around = textFrom(source, pieces.slice(first, end), start, text2.end), begin = begins[first] ?? 0;
    return sliceText(around, from - begin, to - begin);
  };
}
function lastNotBehind(numbers, wanted) {
  let [low, high] = [0, numbers.length - 1];
  for (; low < high; ) {
    let middle = low + high + 1 >> 1;
    numbers[middle] <= wanted ? low = middle : high = middle - 1;
  }
  return Math.max(low, 0);
}

// src/formats/terraform/functions/pieces.ts
var import_budget19 = require("./terraform-budget.js");
function changed({ kind, value, text: text2, trail }, change) {
  (0, import_budget19.spend)(value.length / 8);
  let result = change(value), moved = text2 && changedText(text2, change);
  return {
    kind,
    value: result,
    trail,
    ...moved?.value === result && { text: moved }
  };
}
function changedText(text2, change) {
  let pieces = text2.pieces.map((piece) => ({
    ...piece,
    text: change(piece.text)
  }));
  return pieces.every(
    (piece, i) => piece.text.length === text2.pieces[i].text.length
  ) ? textFrom(text2.source, pieces, text2.start, text2.end) : void 0;
}

// src/formats/terraform/sinks/reading.ts
function readText(value) {
  if (value.kind === "number" || value.kind === "bool")
    return unitReading(value, String(value.value));
  if (value.kind !== "string" && value.kind !== "unknown") return;
  let { text: text2, trail } = value;
  if (!text2)
    return value.kind === "string" ? unitReading(value, value.value) : void 0;
  let way = { ...value, trail: wayTo2(trail, text2) };
  return {
    text: text2,
    sensitive: isSensitive(value),
    trailOf: ({ file, start, end }) => file === text2.source.file && start >= text2.start && end <= text2.end ? elementOf(way, {
      kind: "null",
      trail: { source: text2.source, start, end }
    }).trail : void 0
  };
}
function readTextOrUnknown(value) {
  return value.kind === "unknown" && !value.text ? unitReading(value, UNKNOWN, value.why) : readText(value);
}
function unitReading(value, written, why) {
  let { source, start, end } = value.trail, piece = {
    text: written,
    start,
    end,
    origin: [],
    ...why !== void 0 && { why }
  };
  return {
    text: textFrom(source, [piece], start, end),
    sensitive: isSensitive(value),
    trailOf: (stretch) => stretch.file === source.file && stretch.start >= start && stretch.end <= end ? value.trail : void 0
  };
}
function wayTo2(trail, text2) {
  let { next, ...place } = trail;
  return !next || !text2 ? trail : trail.source.file === text2.source.file && trail.start <= text2.start && text2.end <= trail.end ? place : { ...place, next: wayTo2(next, text2) };
}
var JOINED = "\0joined";
function joinReadings(parts2) {
  let pieces = [], places = [], at = 0, add2 = (piece) => {
    pieces.push({ ...piece, start: at, end: at + piece.text.length }), at += piece.text.length;
  };
  for (let part of parts2)
    if (typeof part == "string") add2({ text: part });
    else {
      let begin = at;
      for (let { text: text2, why, origin } of part.text.pieces)
        add2({ text: text2, ...why && { why }, ...origin && { origin } });
      places.push({ begin, end: at, reading: part });
    }
  let source = {
    file: JOINED,
    text: pieces.map(({ text: text2 }) => text2).join("")
  };
  return {
    text: textFrom(source, pieces, 0, at),
    sensitive: places.some(({ reading }) => reading.sensitive),
    trailOf: ({ file, start, end }) => {
      if (file !== JOINED) return;
      let place = placeAt(places, start);
      return place && trailOfCharacters(
        place.reading,
        Math.max(start - place.begin, 0),
        Math.min(end, place.end) - place.begin
      );
    }
  };
}
function placeAt(places, at) {
  let [low, high] = [0, places.length - 1];
  for (; low < high; ) {
    let middle = low + high >> 1;
    at < places[middle].end ? high = middle : low = middle + 1;
  }
  return places[low];
}
var slicers = /* @__PURE__ */ new WeakMap();
function trailOfCharacters({ text: text2, trailOf }, from, to) {
  let slice = slicers.get(text2) ?? slicerOf(text2);
  slicers.set(text2, slice);
  let part = slice(from, Math.max(to, from)), { source, start, end } = part;
  return trailOf({ file: source.file, start, end });
}
function openDocument(reading, file) {
  let { text: text2 } = reading, source = { file, text: text2.value }, end = text2.value.length;
  return {
    source,
    reading: {
      text: textFrom(source, [{ text: text2.value, start: 0, end }], 0, end),
      sensitive: reading.sensitive,
      trailOf: (stretch) => stretch.file === file ? trailOfCharacters(reading, stretch.start, stretch.end) : void 0
    }
  };
}

// src/formats/terraform/sinks/decoding.ts
var MOST_BYTES = 5e6, DEEPEST2 = 8;
function plainOptions(value, depth = 0) {
  return optionsOf(value).flatMap((option) => {
    if (option.kind !== "string" && option.kind !== "unknown") return [option];
    let { encoded } = option;
    if (encoded?.by.startsWith("base64") && depth < DEEPEST2)
      return plainOptions(elementOf(option, encoded.value), depth + 1);
    let decoded3 = option.kind === "string" ? decodedBase64(option.value) : void 0;
    if (decoded3 === void 0) return [option];
    let { text: _, ...rest } = option;
    return [{ ...rest, kind: "string", value: decoded3 }];
  });
}
function eachPlain(value, read) {
  let options = plainOptions(value);
  return options.length === 1 ? read(options[0]) : options.flatMap(read).map(possibly);
}
function possibly(exposure) {
  let [certainty] = exposure.facts.certainty ?? [];
  if (!certainty) return exposure;
  let possible = [known3("possible", certainty.span)];
  return { ...exposure, facts: { ...exposure.facts, certainty: possible } };
}
function decodedBase64(text2) {
  if (text2.length < 12 || text2.length > MOST_BYTES * 2) return;
  let bytes = base64Bytes(text2.trim());
  if (bytes)
    try {
      let plain = bytes[0] === 31 && bytes[1] === 139 ? (0, import_node_zlib.gunzipSync)(bytes, { maxOutputLength: MOST_BYTES }) : bytes, read = new TextDecoder("utf-8", { fatal: !0 }).decode(plain);
      return /[\0-\x08\x0e-\x1f]/.test(read) ? void 0 : read;
    } catch {
      return;
    }
}
var intrinsic = /!(?:Ref|Sub|GetAtt|Base64|Join|If|FindInMap|Select|Split|ImportValue|Cidr|GetAZs|Equals|And|Or|Not|Condition|Transform)(?=\s)/g;
function decodeDocument(value) {
  if (value.kind === "map" || value.kind === "list") return value;
  if (value.kind !== "string" && value.kind !== "unknown") return;
  let readable = value.kind === "string" && value.value.includes("!") ? changed(
    value,
    (text3) => text3.replace(intrinsic, (name) => " ".repeat(name.length))
  ) : value, { text: text2 } = readable, written = { ...value, ...readable, trail: wayTo2(value.trail, text2) };
  for (let name of ["jsondecode", "yamldecode"]) {
    let call = { at: value.trail, files: noFiles }, decoded3 = (0, import_loaded3.callFunction)(name, [written], call);
    if (decoded3.kind === "map" || decoded3.kind === "list") return decoded3;
  }
}
function entryOf(value, name) {
  let entry = value?.kind === "map" ? value.entries.get(name) : void 0;
  return value && entry && entry.kind !== "null" ? elementOf(value, entry) : void 0;
}
function itemsOf(value) {
  return !value || value.kind === "null" ? [] : value.kind === "list" ? value.items.map((item) => elementOf(value, item)) : [value];
}

// src/formats/terraform/sinks/placing.ts
function actExposures(acts, readings, { resource, reach }, runs2 = !0) {
  return acts.map(({ kind, facts, loopback: loopback2 }) => {
    let place = Object.values(facts)[0][0].span, all = {
      ...facts,
      reach: [known3(loopback2 ? "loopback" : reach, place)],
      certainty: facts.certainty ?? [known3("definite", place)],
      runs: [known3(runs2, place)]
    };
    return {
      kind,
      format: resource.format,
      resource: resource.address,
      facts: placedFacts(all, readings),
      related: []
    };
  });
}
function placedFacts(facts, readings) {
  return Object.fromEntries(
    Object.entries(facts).map(([name, values]) => [
      name,
      values.map((value) => placed(value, readings, ownWords.has(name)))
    ])
  );
}
var ownWords = /* @__PURE__ */ new Set([
  "mechanism",
  "breadth",
  "starts",
  "reach",
  "certainty",
  "runs"
]);
function placed(value, readings, isOwn) {
  let [reading, trail] = foundIn(readings, value.span), span = trail ? trailSpan(trail) : value.span, ways = [
    ...trail ? trailOrigin(trail) : [],
    ...value.origin ?? substitutedFrom(value, reading)
  ], origin = ways.length > 0 && { origin: ways };
  if (!value.known) return { ...value, span, ...origin };
  if (typeof value.value == "string" && value.value.includes(UNKNOWN))
    return {
      known: !1,
      why: "a part of it is not known",
      span,
      ...origin
    };
  let isSecret = !isOwn && readings.some(({ sensitive }) => sensitive);
  return { ...value, span, ...origin, ...isSecret && { sensitive: !0 } };
}
function foundIn(readings, span) {
  for (let reading of readings) {
    let trail = reading.trailOf(span);
    if (trail) return [reading, trail];
  }
  return [];
}
function substitutedFrom({ span }, reading) {
  let piece = reading && substitutions(reading.text).get(span.start);
  return piece?.end === span.end ? piece.origin ?? [] : [];
}
var substituted = /* @__PURE__ */ new WeakMap();
function substitutions(text2) {
  let found = substituted.get(text2) ?? new Map(
    text2.pieces.flatMap(
      (piece) => piece.origin ? [[piece.start, piece]] : []
    )
  );
  return substituted.set(text2, found), found;
}

// src/formats/terraform/sinks/containers.ts
function containerExposures(sink, scope, around) {
  return (sink.at ?? ["."]).flatMap((path) => select(path, scope)).filter((element) => allHold(sink.when ?? [], element).truth !== "no").flatMap((element) => {
    let reach = (sink.reaches ?? []).find(
      ({ when }) => allHold(when, element).truth === "yes"
    ), here = reach ? { ...around, reach: reach.is } : around;
    return containerExposuresAt(sink, element, here);
  });
}
function containerExposuresAt(sink, element, around) {
  let words = (paths) => valuesAtAll(paths, element).flatMap((value) => readText(value) ?? []);
  return [
    ...valuesAtAll(sink.image, element).flatMap(
      (value) => imageExposures(value, around)
    ),
    ...processExposures(words(sink.process), around),
    ...(sink.hooks ?? []).flatMap(
      (hook) => select(hook, element).flatMap(
        (each) => processExposures(
          valuesAtAll("command", each).flatMap((word) => readText(word) ?? []),
          around
        )
      )
    ),
    ...words(sink.lines).flatMap(
      (line) => actExposures((0, import_command.actsOfArguments)(splitWords(line.text)), [line], around)
    ),
    ...words(sink.scripts).flatMap(
      (line) => actExposures((0, import_command.actsOfScript)(line.text), [line], around)
    )
  ];
}
function processExposures(words, around) {
  let [first, second] = words;
  if (!first) return [];
  let acts = first.text.value === "CMD-SHELL" && second ? (0, import_command.actsOfScript)(second.text) : (0, import_command.actsOfArguments)(
    (first.text.value === "CMD" ? words.slice(1) : words).map(
      ({ text: text2 }) => text2
    )
  );
  return actExposures(acts, words, around);
}
function imageExposures(value, around) {
  return eachPlain(value, (option) => {
    if (option.kind === "unknown" && /^docker_image\./.test(option.why))
      return [];
    let reading = readTextOrUnknown(option);
    return reading ? imageExposuresOf(reading, option, around) : [];
  });
}
function imageExposuresOf(reading, { trail }, { resource, reach }) {
  let { text: text2 } = reading, name = text2.value.replace(/^(?:docker|https?|oci):\/\//, ""), skipped = text2.value.length - name.length, facts = (0, import_image.imageFacts)(
    skipped === 0 ? text2 : { ...text2, ...withoutFirst(text2, skipped) }
  );
  if (Object.keys(facts).length === 0) return [];
  let place = trailSpan(trail), whole = { ...reading, trailOf: () => trail };
  return [
    {
      kind: "image",
      format: resource.format,
      resource: resource.address,
      facts: placedFacts(
        {
          ...facts,
          reach: [known3(reach, place)],
          certainty: [known3("definite", place)],
          runs: [known3(!0, place)]
        },
        [whole]
      ),
      related: []
    }
  ];
}
function withoutFirst({ pieces, value }, count) {
  let [first, ...rest] = pieces;
  return {
    value: value.slice(count),
    pieces: first ? [{ ...first, text: first.text.slice(count) }, ...rest] : []
  };
}

// src/formats/terraform/sinks/data-files.ts
var import_command3 = require("./commands.js");

// src/formats/dockerfile/scripts.ts
var import_command2 = require("./commands.js");

// src/formats/command/arguments.ts
function placeOf(text2) {
  return textSpan(text2.value === "" ? text2 : sliceText(text2, 0));
}

// src/formats/command/wrappers.ts
var shells = new Set(
  "sh ash bash dash ksh mksh zsh rbash".split(" ")
);

// src/formats/dockerfile/scripts.ts
function isForShell(body) {
  let line = /^#!([^\n]*)/.exec(body.value)?.[1];
  if (line === void 0) return !0;
  let names = line.trim().split(/\s+/).map((word) => word.slice(word.lastIndexOf("/") + 1)), program = names[0] === "env" ? names[1] : names[0];
  return shells.has(program ?? "");
}

// src/formats/terraform/sinks/data-files.ts
var import_server_file = require("./server-files.js");
function dataExposures(name, content, around, runs2 = !1) {
  let body = readText(content);
  if (!body) return [];
  let path = name.text.value, acts = runs2 && isForShell(body.text) ? (0, import_command3.actsOfScript)(body.text) : (0, import_server_file.actsOfContent)(
    {
      name: sliceText(name.text, path.lastIndexOf("/") + 1),
      path,
      source: path
    },
    body.text
  );
  return actExposures(acts, [body, name], around, runs2);
}

// src/formats/terraform/sinks/documents.ts
var import_images_of_file = require("./dockerfile-images.js");

// src/formats/terraform/sinks/helm-values.ts
var MOST_PARTS = 2e4;
function helmExposures(value, around) {
  return eachPlain(value, (option) => {
    let exposures = [], document = decodeDocument(option), ahead = document ? [{ name: "", part: document }] : [];
    for (let left = MOST_PARTS; ahead.length > 0 && left > 0; left--) {
      let { name, part } = ahead.pop();
      if (part.kind === "list")
        for (let item of [...itemsOf(part)].reverse())
          ahead.push({ name, part: item });
      if (part.kind === "map") {
        (/image$/i.test(name) || part.entries.has("tag")) && exposures.push(...imageOf(part, around));
        for (let name2 of [...part.entries.keys()].reverse()) {
          let entry = entryOf(part, name2);
          entry && (/image$/i.test(name2) && entry.kind === "string" ? exposures.push(...imageExposures(entry, around)) : ahead.push({ name: name2, part: entry }));
        }
      }
    }
    return exposures;
  });
}
function imageOf(part, around) {
  let repository = entryOf(part, "repository"), name = repository && readText(repository);
  if (!name || repository.kind !== "string") return [];
  let [registry, tag] = ["registry", "tag"].map((key) => {
    let entry = entryOf(part, key);
    return entry && readText(entry);
  }), whole = joinReadings([
    ...registry?.text.value ? [registry, "/"] : [],
    name,
    ...tag?.text.value ? [":", tag] : []
  ]);
  return imageExposuresOf(whole, repository, around);
}
function helmSettings(scope, around) {
  return ["set[*]", "set_sensitive[*]"].flatMap((path) => select(path, scope)).flatMap((setting) => {
    let [name, value] = [setting.get("name"), setting.get("value")];
    return name?.kind === "string" && /(?:^|[.\]])\w*image(?:\.repository)?$/i.test(name.value) && value ? imageExposures(value, around) : [];
  });
}

// src/formats/port-rule.ts
var ALL_PORTS = { from: 0, to: 65535 };
function portExposure(format, rule2) {
  let { resource, related, reach, source } = rule2, facts = typeof reach == "function" || typeof source == "function" ? lazyFacts(rule2) : plainFacts(rule2, reach, source);
  return { kind: "port", format, resource, facts, related };
}
function plainFacts(rule2, reach, source) {
  let { port, protocol } = rule2, { span } = port[0], mechanism = [known3(rule2.mechanism, span)], breadth = [known3(rule2.breadth ?? breadthOf(port), span)], certainty = [known3(rule2.certainty, span)], reached = [reach];
  return source ? { port, protocol, mechanism, source, reach: reached, breadth, certainty } : { port, protocol, mechanism, reach: reached, breadth, certainty };
}
function lazyFacts(rule2) {
  let { port, protocol, source, reach } = rule2, follows = (value) => ({
    known: !0,
    value,
    get span() {
      return port[0].span;
    }
  }), reached = () => [
    typeof reach == "function" ? reach() : reach
  ], mechanism = [follows(rule2.mechanism)], breadth = [follows(rule2.breadth ?? breadthOf(port))], certainty = [follows(rule2.certainty)], before = { port, protocol, mechanism }, after = { breadth, certainty };
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
function readPortText(text2, row) {
  let whole = readWord2(text2, row);
  return whole ? [whole] : splitAtAny(text2, row.list ?? ",").flatMap((part) => {
    let range2 = readWord2(part, row) ?? readRangeText(part, row);
    return range2 ? [range2] : [];
  });
}
function readPortValue(value, row) {
  let text2 = textOf(value);
  return text2 === void 0 ? [] : readPortText(text2, row);
}
function readPackedPorts(text2, row) {
  let groups = new RegExp(row.regex, "i").exec(text2)?.groups;
  if (!groups) return [];
  let { spec, lo = "", hi = lo } = groups;
  if (spec !== void 0) return readPortText(spec, row);
  let range2 = rangeOf(readNumber2(lo), readNumber2(hi));
  return range2 ? [range2] : [];
}
function readEnd(value, row) {
  let text2 = textOf(value);
  return text2 === void 0 ? void 0 : readWord2(text2, row) ?? readNumber2(text2);
}
function rangeOf(from, to) {
  if (!(from === void 0 || to === void 0))
    return from < 0 || from > to || from > ALL_PORTS.to ? void 0 : { from, to: Math.min(to, ALL_PORTS.to) };
}
function readWord2(text2, row) {
  let word = text2.trim().toLowerCase(), isOneOf = (words = []) => words.some((each) => each.toLowerCase() === word);
  return isOneOf(row.any) ? ALL_PORTS : isOneOf(row.names) ? { from: TELNET, to: TELNET } : row.wildcard?.includes(readNumber2(word) ?? NaN) ? ALL_PORTS : void 0;
}
function readRangeText(text2, row) {
  let signs = row.range ?? "-", own = signs.includes(":") ? text2 : text2.split(":", 1)[0], [from = "", to = from, ...more] = splitAtAny(own, signs);
  return more.length > 0 ? void 0 : rangeOf(readNumber2(from), readNumber2(to));
}
function readNumber2(text2) {
  let trimmed = text2.trim();
  return /^-?\d+(?:\.0*)?$/.test(trimmed) ? Number(trimmed) : void 0;
}
function splitAtAny(text2, signs) {
  let parts2 = [""];
  for (let sign of text2)
    signs.includes(sign) ? parts2.push("") : parts2[parts2.length - 1] += sign;
  return parts2;
}

// src/formats/terraform/rows/port-ranges.ts
function readPair(row, scope) {
  let [low, high] = [row.from, row.to].map(
    (path) => path === void 0 ? void 0 : valuesAt(path, scope).find(isWritten)
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
  return value.kind !== "null" && textOf(value) !== "";
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
  return rangeOf(from, to) ?? NO_PORT;
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
      (value) => readPackedPorts(textOf(value) ?? "", row)
    )
  );
}
function selectAll(paths, scope) {
  return [paths].flat().flatMap((path) => select(path, scope));
}
function readWritten({ value, optional }, row, read) {
  if (!value || !isWritten(value)) return;
  let options = optionsOf2(value);
  if (!options) return [unknownAt(whyUnknown(value), value)];
  let [only, ...more] = options;
  if (only && more.length === 0 && !optional)
    return read(only).map((range2) => knownAt(range2, value));
  let among = options.flatMap((option) => {
    if (!isWritten(option) && row.missing === "any") return [ALL_PORTS];
    let ranges = read(option);
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
  let names = options.map((option) => nameOf(option, row)), [first] = names;
  return names.every((name) => name === first) ? first === void 0 ? void 0 : knownAt(first, value) : unknownAt(
    whyUnknown(value),
    value,
    names.map((name) => name ?? "icmp")
  );
}
function nameOf(value, row) {
  let text2 = textOf(value);
  if (text2 === void 0 || text2 === "")
    return row.any?.includes("") || row.missing === "any" ? "any" : row.missing === "tcp" ? "tcp" : void 0;
  let word = (row.regex ? new RegExp(row.regex, "i").exec(text2)?.groups?.proto : text2)?.trim().toLowerCase();
  if (word === void 0) return;
  let isOneOf = (words = []) => words.some((each) => each.toLowerCase() === word);
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
function parseCidr(text2) {
  let [address = "", length, ...rest] = text2.trim().split("/");
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
function isWorld(text2) {
  let cidr = parseCidr(text2);
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
function readV4(text2) {
  let parts2 = text2.split(".");
  return parts2.length === 4 && parts2.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && +part < 256) ? parts2.reduce((sum, part) => sum << 8n | BigInt(part), 0n) : void 0;
}
function readV6(text2) {
  let [address = ""] = text2.split("%"), [head = "", tail, ...more] = address.split("::");
  if (more.length > 0) return;
  let front = groupsOf(head, tail === void 0), back = tail === void 0 ? [] : groupsOf(tail, !0);
  if (!front || !back) return;
  let missing = 8 - front.length - back.length;
  return (tail === void 0 ? missing !== 0 : missing < 1) ? void 0 : [...front, ...Array(missing).fill(0), ...back].reduce((sum, group) => sum << 16n | BigInt(group), 0n);
}
function groupsOf(text2, isLast) {
  if (text2 === "") return [];
  let parts2 = text2.split(":"), v4 = isLast ? readV4(parts2.at(-1)) : void 0;
  if (v4 !== void 0 && parts2.pop(), !parts2.every((part) => /^[\da-f]{1,4}$/i.test(part))) return;
  let groups = parts2.map((part) => parseInt(part, 16));
  return v4 === void 0 ? groups : [...groups, Number(v4 >> 16n), Number(v4 & 0xffffn)];
}

// src/formats/terraform/rows/sources.ts
var WORLD = "0.0.0.0/0";
function readSources(row, scope, place) {
  let sources = (row.regex ? row.of ?? [] : row.paths ?? []).flatMap(
    (path) => select(path, scope).flatMap((each) => readSource(each, path, row, scope))
  );
  return sources.length === 0 && row.missing === "world" ? [{ fact: knownAt(WORLD, place), extent: "world" }] : withoutTwins2(sources);
}
function readSource({ value, optional }, path, row, scope) {
  if (!value || !isWritten(value)) return [];
  let name = nameOf2(path), isGroup = !row.regex && /group|tag|account|prefix_list|alias|template|uid|_id|self|target/.test(
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
    return readings[0].map(({ text: text2, extent }) => ({
      fact: knownAt(text2, value),
      extent
    }));
  let all = readings.flat();
  if (all.length === 0) return [];
  let extents = new Set(all.map(({ extent }) => extent)), among = all.map(({ text: text2 }) => text2);
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
  let text2 = textOf(value);
  return text2 ? [{ text: `${wordsFor(name)} ${text2}`, extent: "group" }] : [];
}
function readAddresses(value, row, scope) {
  let text2 = textOf(value) ?? "";
  return (row.regex ? new RegExp(row.regex, "i").exec(text2)?.groups?.source ?? "" : text2).split(",").map((part) => part.trim()).filter((part) => part !== "").map((part) => readAddress(withLength(part, row, scope), row));
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
  let [length] = select(row.length, scope), text2 = length?.value && textOf(length.value);
  return text2 === void 0 ? address : `${address}/${text2.trim()}`;
}
function wordsFor(name) {
  return name.replace(/^(?:source|src|remote|referenced|user)_/, "").replace(/_(?:id|uid|name|no)s?$/, "").replace(/s$/, "").replaceAll("_", " ");
}
function nameOf2(path) {
  return path.replaceAll("[*]", "").split(".").at(-1) ?? path;
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
function exposureOf(rule2, element, resource) {
  let { optional } = element, scope = withoutDoubt(element), applies = allHold(rule2.when ?? [], scope);
  if (applies.truth === "no") return;
  let protocols = readProtocols(rule2.protocol, scope, scope), ports = protocols && portsWith(rule2, protocols, applies, scope);
  if (!protocols || !ports?.[0]) return;
  let place = ports[0], mechanism = rule2.mechanism ?? "allow", breadth = breadthAmong(ports), sources, sourcesOf = (row) => sources ??= readSources(row, scope, scope), reach, readFrom = () => {
    let from = rule2.source && sourcesOf(rule2.source), found = readReach(rule2.reach, from, mechanism, scope, scope);
    return rule2.layer && breadth === "all" ? behindMore(found) : found;
  }, { source } = rule2;
  return portExposure(resource.format, {
    resource: resource.address,
    port: ports,
    related: [],
    protocol: protocols.at ? protocols.facts : protocols.facts.map((fact) => ({ ...fact, span: place.span })),
    mechanism: mechanisms[mechanism],
    reach: () => reach ??= readFrom(),
    ...source && {
      source: () => sourcesOf(source).map(({ fact }) => fact)
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
function portsWith(rule2, protocols, applies, scope) {
  let place = protocols.at ?? scope, written = readPorts(rule2.port, scope, place), ports = rule2.protocol?.anyAllPorts ? portsOfAnyProtocol(written, protocols) : written;
  return applies.truth === "unknown" && applies.value ? inDoubt(ports, applies.value) : ports;
}
function portsOfAnyProtocol(written, { openness, at }) {
  if (!at || openness === "some") return written;
  if (openness === "every") return [knownAt(ALL_PORTS, at)];
  let isReal = written.some((port) => !port.known || port.value.to > 0);
  return openness === "unknown" && isReal ? written : orElse(written, ALL_PORTS, at);
}
function breadthAmong(ports) {
  if (ports.some((port) => port.known)) return breadthOf(ports);
  let among = ports.flatMap((port) => port.known ? [] : port.among ?? []), [narrowest] = among.filter(opens).sort((a, b) => width(a) - width(b));
  return narrowest ? breadthOf([known3(narrowest, ports[0].span)]) : "one";
}
function width({ from, to }) {
  return to - from;
}
function behindMore(reach) {
  return !reach.known || reach.value === "internet" ? restated(reach, "network") : reach;
}

// src/formats/terraform/sinks/document-rules.ts
var groupOfCloudFormation = {
  protocol: {
    path: "IpProtocol",
    tcp: ["tcp", "6"],
    any: ["-1"],
    anyAllPorts: !0
  },
  port: { from: "FromPort", to: "ToPort", missing: "any" },
  source: {
    paths: [
      "CidrIp",
      "CidrIpv6",
      "SourceSecurityGroupId",
      "SourcePrefixListId"
    ]
  }
}, ruleOfAzure = {
  when: [
    { path: "direction", in: ["Inbound"] },
    { path: "access", in: ["Allow"] }
  ],
  protocol: { path: "protocol", tcp: ["Tcp"], any: ["*"] },
  port: {
    spec: ["destinationPortRange", "destinationPortRanges[*]"],
    any: ["*"]
  },
  source: {
    paths: ["sourceAddressPrefix", "sourceAddressPrefixes[*]"],
    world: ["*", "0.0.0.0/0", "::/0", "Internet"]
  }
}, documentRules = [
  {
    ...groupOfCloudFormation,
    at: ["Resources.*.Properties.SecurityGroupIngress[*]"]
  },
  {
    ...groupOfCloudFormation,
    at: ["Resources.*.Properties"],
    when: [{ path: "^.Type", in: ["AWS::EC2::SecurityGroupIngress"] }]
  },
  {
    ...ruleOfAzure,
    at: ["resources[*].properties.securityRules[*].properties"]
  },
  {
    ...ruleOfAzure,
    at: ["resources[*].properties"],
    when: [...ruleOfAzure.when, { path: "^.type", match: "/securityRules$" }]
  }
];

// src/formats/terraform/sinks/machine-data.ts
var import_command6 = require("./commands.js");

// src/formats/terraform/sinks/cloud-config.ts
var import_command4 = require("./commands.js");
function cloudConfig(value, around) {
  let config = decodeDocument(value);
  return config?.kind === "map" ? configExposures(config, around) : [];
}
function cloudArchive(value) {
  return itemsOf(decodeDocument(value)).flatMap(
    (item) => entryOf(item, "content") ?? item
  );
}
function configExposures(config, around) {
  let installer = entryOf(config, "autoinstall"), script = [
    ...lines(itemsOf(entryOf(config, "bootcmd"))),
    ...packageLines(config)
  ], packagesEnd = lengthOf(script);
  script.push(
    ...lines(itemsOf(entryOf(config, "runcmd"))),
    ...lines(itemsOf(entryOf(config, "late-commands")))
  );
  let whole = joinReadings(script), acts = (0, import_command4.actsOfScript)(whole.text).map((act) => {
    let manager = act.facts.manager?.[0];
    return manager && manager.span.start < packagesEnd ? {
      ...act,
      facts: { ...act.facts, manager: [known3("cloud-init", manager.span)] }
    } : act;
  }), userData2 = entryOf(installer, "user-data");
  return [
    ...actExposures(acts, [whole], around),
    ...itemsOf(entryOf(config, "write_files")).flatMap(
      (file) => writtenFile(file, whole.text.value, around)
    ),
    ...[installer, userData2].flatMap(
      (inner) => inner?.kind === "map" ? configExposures(inner, around) : []
    )
  ];
}
function lengthOf(parts2) {
  return parts2.reduce(
    (sum, part) => sum + (typeof part == "string" ? part.length : part.text.value.length),
    0
  );
}
function lines(commands) {
  return commands.flatMap((command) => {
    if (command.kind !== "list") {
      let reading = readText(command);
      return reading ? [reading, `
`] : [];
    }
    return [...itemsOf(command).flatMap(quoted), `
`];
  });
}
function quoted(word) {
  let reading = readText(word);
  if (!reading) return [];
  let { text: text2 } = reading, parts2 = text2.value.split("'"), at = 0;
  return ["'", ...parts2.flatMap((part, i) => {
    let from = at;
    at += part.length + 1;
    let slice = {
      ...reading,
      text: sliceText(text2, from, from + part.length)
    };
    return i === 0 ? [slice] : ["'\\''", slice];
  }), "' "];
}
function packageLines(config) {
  return itemsOf(entryOf(config, "packages")).flatMap(
    (entry) => entry.kind === "map" ? ["apt", "dnf", "yum", "apk"].flatMap(
      (manager) => itemsOf(entryOf(entry, manager))
    ) : [entry]
  ).flatMap((entry) => {
    let [name] = itemsOf(entry), reading = name && readText(name);
    return reading ? ["apt-get install -y ", reading, `
`] : [];
  });
}
function writtenFile(file, commands, around) {
  let path = entryOf(file, "path"), content = entryOf(file, "content"), name = path && readText(path);
  if (!name || !content) return [];
  let target = name.text.value, runs2 = target !== "" && (commands.includes(target) || /^\/var\/lib\/cloud\/scripts\/per-|^\/etc\/(?:rc\.local$|init\.d\/)/.test(
    target
  ));
  return eachPlain(
    content,
    (plain) => dataExposures(name, plain, around, runs2)
  );
}

// src/formats/terraform/sinks/ignition.ts
var import_command5 = require("./commands.js");

// src/formats/terraform/sinks/mime.ts
function mimeParts(value) {
  let text2 = readText(value)?.text.value ?? "";
  if (!/^\s*(?:content-type|mime-version)\s*:/i.test(text2)) return;
  let boundary = /\bboundary\s*=\s*(?:"([^"\n]+)"|([^\s;"]+))/i.exec(text2), mark = boundary?.[1] ?? boundary?.[2];
  if (mark === void 0) return;
  let line = new RegExp(
    `^--${mark.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?:--)?[ \\t]*\\r?$`,
    "gm"
  ), marks = [...text2.matchAll(line)];
  return marks.slice(0, -1).flatMap(({ index, 0: { length } }, i) => {
    let begin = index + length + 1;
    return partBetween(value, text2, begin, marks[i + 1].index) ?? [];
  });
}
function partBetween(value, text2, begin, end) {
  let gap2 = /\r?\n[ \t]*\r?\n/g;
  gap2.lastIndex = begin;
  let blank = gap2.exec(text2);
  if (!blank || blank.index >= end) return;
  let header = text2.slice(begin, blank.index), from = blank.index + blank[0].length, decoded3 = /^content-transfer-encoding\s*:\s*base64/im.test(header) ? decodedBase64(text2.slice(from, end).replace(/\s/g, "")) : void 0;
  return decoded3 === void 0 ? cut(value, from, end) : { kind: "string", value: decoded3, trail: value.trail };
}
function cut({ encoded: _, ...value }, from, to) {
  let text2 = value.text && { text: sliceText(value.text, from, to) };
  return value.kind === "string" ? { ...value, value: value.value.slice(from, to), ...text2 } : { ...value, ...text2 };
}

// src/formats/terraform/sinks/ignition.ts
function ignitionExposures(value, around) {
  let config = decodeDocument(value), units = itemsOf(entryOf(entryOf(config, "systemd"), "units")), files = itemsOf(entryOf(entryOf(config, "storage"), "files"));
  return [
    ...units.flatMap((unit) => unitExposures(unit, around)),
    ...files.flatMap((file) => {
      let path = entryOf(file, "path"), source = entryOf(entryOf(file, "contents"), "source"), name = path && readText(path), content = source && dataOfUrl(source);
      return name && content ? dataExposures(name, content, around) : [];
    })
  ];
}
function unitExposures(unit, around) {
  let contents2 = entryOf(unit, "contents") ?? entryOf(unit, "content");
  if (contents2?.kind !== "string" && contents2?.kind !== "unknown") return [];
  let text2 = readText(contents2)?.text.value ?? "", setting = /^Exec(?:Start|StartPre|StartPost)[ \t]*=[ \t]*[-@:+!]*(.+)$/dgm;
  return [...text2.matchAll(setting)].flatMap(({ indices }) => {
    let reading = readText(cut(contents2, ...indices[1]));
    return reading ? actExposures((0, import_command5.actsOfScript)(reading.text), [reading], around) : [];
  });
}
function dataOfUrl(url) {
  if (url.kind !== "string") return;
  let [, encoded, data] = /^data:[^,;]*(?:;[^,;]+)*?(;base64)?,(.*)$/s.exec(url.value) ?? [];
  if (data === void 0) return;
  let value = encoded ? decodedBase64(data) : unescaped(data);
  return value === void 0 ? void 0 : { kind: "string", value, trail: url.trail };
}
function unescaped(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return;
  }
}

// src/formats/command/acts.ts
var TELNET2 = { from: 23, to: 23 };
function portAct(act) {
  let { port, protocol, mechanism, source, loopback: loopback2 } = act;
  return {
    kind: "port",
    loopback: loopback2,
    facts: {
      port: [port],
      protocol: [protocol],
      mechanism: [known3(mechanism, port.span)],
      ...source && { source: [source] },
      breadth: [known3(breadthOf([port]), port.span)],
      certainty: [known3("definite", port.span)]
    }
  };
}

// src/formats/terraform/sinks/windows.ts
var feature = /^[^#\n]{0,300}?\b((?:Install|Add)-WindowsFeature|Enable-WindowsOptionalFeature|dism(?:\.exe)?)\b[^\n#]{0,300}?\b(Telnet-?Server)\b/dgim, service = /^[^#\n]{0,300}?\b((?:Start|Set)-Service|sc(?:\.exe)?[ \t]+(?:start|config)|net[ \t]+start)\b[^\n#]{0,300}?\b(TlntSvr)\b/dgim, rule = /^[^#\n]{0,300}?\bNew-NetFirewallRule\b(?![^\n#]{0,300}-(?:Direction[ \t]+"?Outbound|Action[ \t]+"?Block|Protocol[ \t]+"?(?!TCP\b|6\b)\w))[^\n#]{0,300}?-LocalPort[ \t]+["']?(?:\d+,)*(23)\b(?!-)/dgim, netsh = /^[^#\n]{0,300}?\bnetsh\b[^\n#]{0,300}?\bfirewall[ \t]+add[ \t]+rule\b(?=[^\n#]{0,300}\bdir=in\b)(?=[^\n#]{0,300}\baction=allow\b)(?![^\n#]{0,300}\bprotocol=udp\b)[^\n#]{0,300}?\blocalport=["']?(?:\d+,)*(23)\b(?!-)/dgim;
function windowsActs(text2) {
  let { value } = text2;
  if (!/telnet|tlntsvr|localport/i.test(value)) return [];
  let cut2 = cutterOf(text2), placed2 = (indices) => cutText(cut2, text2, ...indices), installed = [...value.matchAll(feature)].map(({ indices }) => {
    let [manager, name] = [placed2(indices[1]), placed2(indices[2])];
    return {
      kind: "package",
      loopback: !1,
      facts: {
        name: [known3(name.value, placeOf(name))],
        manager: [known3("windows", placeOf(manager))],
        role: [known3("server", placeOf(name))]
      }
    };
  }), started = [...value.matchAll(service)].filter(
    ([line]) => !/-StartupType\s+"?Disabled|start=\s*disabled/i.test(line)
  ).map(({ indices }) => {
    let name = placed2(indices[2]), span = placeOf(name);
    return {
      kind: "command",
      loopback: !1,
      facts: {
        program: [known3(name.value, span)],
        starts: [known3("telnet-server", span)],
        port: [known3(TELNET2, span)]
      }
    };
  }), opened = [...value.matchAll(rule), ...value.matchAll(netsh)].map(
    ({ indices }) => {
      let span = placeOf(placed2(indices[1]));
      return portAct({
        port: known3(TELNET2, span),
        protocol: known3("tcp", span),
        mechanism: "allow",
        loopback: !1
      });
    }
  );
  return [...installed, ...started, ...opened];
}

// src/formats/terraform/sinks/machine-data.ts
var DEEPEST3 = 6;
function machineExposures(value, around, depth = 0) {
  return depth > DEEPEST3 ? [] : eachPlain(value, (plain) => {
    let within2 = (part) => machineExposures(part, around, depth + 1), parts2 = partsOf2(plain);
    if (parts2) return parts2.flatMap(within2);
    let start = readText(plain)?.text.value.trimStart().slice(0, 400) ?? "";
    return /^(?:##? *template:.*\n\s*)?#cloud-config-archive\b/.test(start) ? cloudArchive(plain).flatMap(within2) : /^(?:##? *template:.*\n\s*)?#cloud-config\b/.test(start) ? cloudConfig(plain, around) : /^\{/.test(start) && /"ignition"/.test(start) ? ignitionExposures(plain, around) : scriptExposures(plain, around);
  });
}
function partsOf2(value) {
  if (!(value.kind !== "string" && value.kind !== "unknown"))
    return value.encoded?.by === "mime" ? itemsOf(elementOf(value, value.encoded.value)) : mimeParts(value);
}
function scriptExposures(value, around) {
  return eachPlain(value, (plain) => {
    let reading = readText(plain);
    if (!reading) return [];
    let { text: text2 } = reading, blank = /^\s*/.exec(text2.value)[0].length, trimmed = blank === 0 ? text2 : sliceText(text2, blank), acts = isForShell(trimmed) ? (0, import_command6.actsOfScript)(trimmed) : [];
    return actExposures([...acts, ...windowsActs(text2)], [reading], around);
  });
}
function linesExposures(lines2, around) {
  if (lines2.length === 1) return scriptExposures(lines2[0], around);
  let readings = lines2.flatMap((line) => readText(line) ?? []);
  if (readings.length === 0) return [];
  let whole = joinReadings(readings.flatMap((each) => [each, `
`])), acts = [...(0, import_command6.actsOfScript)(whole.text), ...windowsActs(whole.text)];
  return actExposures(acts, [whole], around);
}

// src/formats/terraform/sinks/keyed-document.ts
var scriptKeys = /^(?:runcommand|commands|commandtoexecute|script|scriptcontent|commandcontent|userdata|customdata)$/i, MOST_PARTS2 = 2e4;
function keyedExposures(value, scope, around) {
  let document = decodeDocument(value);
  if (!document) return [];
  let exposures = [], ahead = [document];
  for (let left = MOST_PARTS2; ahead.length > 0 && left > 0; left--) {
    let part = ahead.pop();
    if (part.kind === "list")
      for (let item of [...itemsOf(part)].reverse()) ahead.push(item);
    if (part.kind === "map") {
      exposures.push(...containerIn(part, around));
      for (let name of [...part.entries.keys()].reverse()) {
        let entry = entryOf(part, name);
        entry && (scriptKeys.test(name) ? exposures.push(...scriptExposuresIn(entry, around)) : ahead.push(entry));
      }
    }
  }
  return [...exposures, ...ruleExposures(document, scope, around)];
}
function scriptExposuresIn(value, around) {
  if (value.kind === "list") {
    let lines2 = itemsOf(value).flatMap(
      (item) => item.kind === "list" ? itemsOf(item) : [item]
    );
    return linesExposures(lines2, around);
  }
  return value.kind !== "map" ? machineExposures(value, around) : [...value.entries.keys()].flatMap((name) => {
    let entry = entryOf(value, name);
    return entry ? scriptExposuresIn(entry, around) : [];
  });
}
function containerIn(part, around) {
  let image = entryOf(part, "Image") ?? entryOf(part, "image");
  if (image?.kind !== "string") return [];
  let words = ["EntryPoint", "Command", "command", "args"].flatMap(
    (name) => itemsOf(entryOf(part, name)).flatMap((word) => readText(word) ?? [])
  );
  return [...imageExposures(image, around), ...processExposures(words, around)];
}
function ruleExposures(document, scope, { resource }) {
  let inside = scopeOf(document, scope);
  return documentRules.flatMap(
    ({ at = [], ...rule2 }) => at.flatMap(
      (path) => select(path, inside).flatMap(
        (element) => exposureOf(rule2, element, resource) ?? []
      )
    )
  );
}

// src/syntax/view.ts
var VISITS_THROUGH_ALIASES = 1e5;
function viewDocument(node) {
  return follow(node, [], { left: VISITS_THROUGH_ALIASES });
}
function follow(node, through, budget) {
  if (!(through.length > 0 && --budget.left < 0)) {
    if (node.kind !== "alias") return { node, through, budget };
    if (!(!node.target || through.includes(node)))
      return { node: node.target, through: [...through, node], budget };
  }
}

// src/formats/terraform/sinks/kubernetes-document.ts
var import_kubernetes = require("./kubernetes.js");

// src/formats/terraform/sinks/written-manifest.ts
var FILE = "\0manifest", DEEPEST4 = 100;
function writeManifest(value) {
  let writing = { source: { file: FILE, text: "" }, leaves: [] }, node = write(value, writing, 0), { source, leaves } = writing;
  return {
    node,
    reading: {
      text: { source, value: "", pieces: [], start: 0, end: 0 },
      sensitive: isSensitive(value),
      trailOf: (stretch) => stretch.file === FILE ? trailInLeaf(leafAt(leaves, stretch), stretch) ?? value.trail : void 0
    }
  };
}
function trailInLeaf(leaf, { start, end }) {
  if (!leaf) return;
  let text2 = start > leaf.start || end < leaf.end ? readText(leaf.value) : void 0, first = leaf.start + 1;
  return (text2 && trailOfCharacters(text2, start - first, end - first)) ?? leaf.value.trail;
}
function leafAt(leaves, { start, end }) {
  let [low, high] = [0, leaves.length - 1];
  for (; low < high; ) {
    let middle = low + high + 1 >> 1;
    leaves[middle].start <= start ? low = middle : high = middle - 1;
  }
  let leaf = leaves[low];
  return leaf && leaf.start <= start && end <= leaf.end ? leaf : void 0;
}
function write(value, writing, depth) {
  let { source } = writing, placed2 = { source, start: source.text.length, tag: "" }, inner = (part) => write(elementOf(value, part), writing, depth + 1);
  if (value.kind === "map" && depth < DEEPEST4) {
    let entries = [...value.entries].map(([key, part]) => {
      let { trail } = part;
      return {
        key: writeLeaf({ kind: "string", value: key, trail }, writing),
        value: inner(part)
      };
    });
    return { ...placed2, kind: "mapping", entries, end: source.text.length };
  }
  if (value.kind === "list" && depth < DEEPEST4) {
    let items = value.items.map(inner);
    return { ...placed2, kind: "sequence", items, end: source.text.length };
  }
  return writeLeaf(value, writing);
}
function writeLeaf(value, { source, leaves }) {
  let start = source.text.length, text2 = wordOf3(value), isPlain = ["number", "bool", "null"].includes(value.kind);
  source.text += isPlain ? text2 : `"${text2}"`;
  let end = source.text.length;
  return leaves.push({ start, end, value }), source.text += " ", { kind: "scalar", source, start, end, tag: "", text: text2, style: isPlain ? "plain" : "double" };
}
function wordOf3(value) {
  return value.kind === "null" ? "null" : value.kind === "unknown" ? value.text?.value ?? UNKNOWN : value.kind === "string" || value.kind === "number" || value.kind === "bool" ? String(value.value) : UNKNOWN;
}

// src/formats/terraform/sinks/kubernetes-document.ts
function kubernetesExposures(value, { resource }) {
  let object2 = decodeDocument(value);
  if (!object2) return [];
  let { node, reading } = writeManifest(object2), view = viewDocument(node);
  if (!view) return [];
  let reader = (0, import_kubernetes.openKubernetes)();
  reader.take(view);
  let { exposures } = reader.finish(), told = resource.type === "kubernetes_manifest" && hasRow(object2);
  return exposures.flatMap(
    (exposure) => told && exposure.kind === "port" ? [] : {
      ...exposure,
      format: resource.format,
      resource: resource.address,
      facts: placedFacts(exposure.facts, [reading]),
      related: []
    }
  );
}
function hasRow(object2) {
  let kind = entryOf(object2, "kind"), spec = entryOf(object2, "spec");
  return kind?.kind === "string" && kind.value === "Service" || entryOf(spec, "containers") !== void 0 || entryOf(spec, "template") !== void 0;
}

// src/formats/terraform/sinks/nomad-job.ts
var tasks = ["job[*].group[*].task[*]", "Job.TaskGroups[*].Tasks[*]"], containers = {
  at: tasks.flatMap((task) => [`${task}.config[*]`, `${task}.Config`]),
  image: ["image"],
  process: ["entrypoint[*]", "command", "args[*]"]
}, rules = [
  {
    at: ["job[*].group[*].network[*].port[*]"],
    port: { single: "static" },
    mechanism: "publish",
    reach: [{ is: "node" }]
  },
  {
    at: ["job[*].group[*].network[*].port[*]"],
    port: { single: "to" },
    mechanism: "forward",
    reach: [{ is: "network" }]
  },
  {
    at: [
      "Job.TaskGroups[*].Networks[*].ReservedPorts[*]",
      "Job.TaskGroups[*].Tasks[*].Resources.Networks[*].ReservedPorts[*]"
    ],
    port: { single: "Value" },
    mechanism: "publish",
    reach: [{ is: "node" }]
  }
];
function nomadExposures(value, scope, around) {
  return eachPlain(value, (option) => {
    let reading = readText(option);
    if (!reading) return [];
    let written = reading.text.value;
    if (/^\s*\{/.test(written)) {
      let decoded3 = decodeDocument(option);
      return decoded3 ? jobExposures(decoded3, scope, around) : [];
    }
    let { source, reading: document } = openDocument(reading, "\0job"), { body } = parseHcl(source), trail = { source, start: 0, end: written.length }, block = {
      type: "",
      labels: [],
      body,
      headerEnd: 0,
      start: 0,
      end: written.length
    }, names = { source, module: NOTHING, names: void 0 }, job = objectOf(contentsOf({ source, block }), trail, names);
    return jobExposures(job, scope, around).map((exposure) => ({
      ...exposure,
      facts: placedFacts(exposure.facts, [document])
    }));
  });
}
function jobExposures(job, scope, around) {
  let inside = scopeOf(job, scope), templates = tasks.flatMap(
    (task) => select(`${task}.template[*]`, inside).flatMap(({ value }) => {
      let path = entryOf(value, "destination"), content = entryOf(value, "data"), name = path && readText(path);
      return name && content ? dataExposures(name, content, around) : [];
    })
  );
  return [
    ...containerExposures(containers, inside, around),
    ...rules.flatMap(
      (rule2) => rule2.at.flatMap(
        (path) => select(path, inside).flatMap(
          (element) => exposureOf(rule2, element, around.resource) ?? []
        )
      )
    ),
    ...templates
  ];
}
var NOTHING = emptyModule(
  noFilesBecause("Nomad reads no file of the module")
);

// src/formats/terraform/sinks/suricata.ts
var TERM = String.raw`(!?\[[^\]\n]*\]|[^\s[\](]+)`, PASS = new RegExp(
  String.raw`^[ \t]*pass[ \t]+(?<protocol>tcp(?:-pkt|-stream)?|ip)[ \t]+(?<source>${TERM})[ \t]+${TERM}[ \t]+(?:->|<>)[ \t]+(?<destination>${TERM})[ \t]+(?<port>${TERM})[ \t]*\(`,
  "dgim"
);
function suricataExposures(value, _scope, around) {
  return eachPlain(value, (option) => {
    let reading = readText(option);
    return reading ? [...reading.text.value.matchAll(PASS)].flatMap((rule2) => {
      let exposure = passing(rule2, reading.text, around);
      return exposure ? [{ ...exposure, facts: placedFacts(exposure.facts, [reading]) }] : [];
    }) : [];
  });
}
function passing({ groups = {}, indices }, text2, { resource }) {
  let { source = "", destination = "", port = "", protocol = "" } = groups;
  if (/EXTERNAL_NET|!\$?HOME_NET/i.test(destination)) return;
  let place = textSpan(sliceText(text2, ...indices.groups.port)), ports = portsOf(port).map(
    (each) => typeof each == "string" ? unknown(each, place) : known3(each, place)
  );
  if (ports.length === 0) return;
  let isWorld2 = /^any$|EXTERNAL_NET|^!/i.test(source);
  return portExposure(resource.format, {
    resource: resource.address,
    port: ports,
    related: [],
    protocol: [known3(protocol.toLowerCase() === "ip" ? "any" : "tcp", place)],
    mechanism: "declare",
    source: [known3(isWorld2 ? "0.0.0.0/0" : source, place)],
    reach: known3(isWorld2 ? "internet" : "network", place),
    certainty: "definite"
  });
}
function portsOf(written) {
  if (written.startsWith("!")) return [];
  let words = written.split(/[[\],\s]+/).filter((word) => word !== ""), holes = words.flatMap(
    (word) => word.startsWith("!") ? rangesOf(word.slice(1)) : []
  );
  return words.flatMap((word) => word.startsWith("!") ? [] : word.startsWith("$") ? [`${word} is a variable of the rules`] : holes.reduce(without, rangesOf(word)));
}
function rangesOf(word) {
  let closed = word.replace(/^:/, "0:").replace(/:$/, ":65535");
  return readPortText(closed, { range: ":" });
}
function without(ranges, hole) {
  return ranges.flatMap(({ from, to }) => [
    ...from < hole.from ? [{ from, to: Math.min(to, hole.from - 1) }] : [],
    ...to > hole.to ? [{ from: Math.max(from, hole.to + 1), to }] : []
  ]);
}

// src/formats/terraform/sinks/documents.ts
var documentExposures = {
  kubernetes: (value, _scope, around) => eachPlain(value, (each) => kubernetesExposures(each, around)),
  nomad: nomadExposures,
  "helm-values": (value, _scope, around) => helmExposures(value, around),
  dockerfile: (value, _scope, around) => eachPlain(value, (each) => dockerfileExposures(each, around)),
  suricata: suricataExposures,
  keyed: (value, scope, around) => eachPlain(value, (each) => keyedExposures(each, scope, around))
};
function dockerfileExposures(value, { resource }) {
  let reading = readText(value);
  if (!reading) return [];
  let document = openDocument(reading, "\0Dockerfile");
  return (0, import_images_of_file.readDockerfile)(document.source).exposures.map((exposure) => ({
    ...exposure,
    format: resource.format,
    resource: resource.address,
    facts: placedFacts(exposure.facts, [document.reading]),
    related: []
  }));
}

// src/formats/terraform/sinks/gce-containers.ts
function containersOfDeclaration(value, around) {
  let spec = entryOf(decodeDocument(value), "spec"), onNode = { ...around, reach: "node" };
  return itemsOf(entryOf(spec, "containers")).flatMap((container) => {
    let image = entryOf(container, "image"), words = ["command", "args"].flatMap(
      (name) => itemsOf(entryOf(container, name)).flatMap((word) => readText(word) ?? [])
    );
    return [
      ...image ? imageExposures(image, onNode) : [],
      ...processExposures(words, onNode)
    ];
  });
}

// src/formats/terraform/sinks/metadata.ts
var runs = /* @__PURE__ */ new Set([
  "startup-script",
  "windows-startup-script-ps1",
  "windows-startup-script-cmd",
  "windows-startup-script-bat",
  "sysprep-specialize-script-ps1",
  "sysprep-specialize-script-cmd",
  "user-data",
  "user_data",
  "cloud-init",
  "cloud-init.user-data",
  "cloud-init.vendor-data",
  "user.user-data",
  "user.vendor-data",
  "guestinfo.userdata",
  "guestinfo.vendordata",
  "guestinfo.ignition.config.data"
]);
function metadataExposures(map2, around) {
  return map2.kind !== "map" ? [] : [...map2.entries.keys()].flatMap((key) => {
    let value = entryOf(map2, key);
    return value ? metadataEntry(key, value, around) : [];
  });
}
function metadataEntry(key, value, around) {
  return key === "gce-container-declaration" ? containersOfDeclaration(value, around) : runs.has(key) ? machineExposures(value, around) : [];
}

// src/formats/terraform/sinks/packages.ts
var import_command7 = require("./commands.js");
function packageExposures(names, around) {
  let readings = names.flatMap((name) => readText(name) ?? []);
  if (readings.length === 0) return [];
  let script = joinReadings(
    readings.flatMap((name) => ["apt-get install -y ", name, `
`])
  );
  return actExposures((0, import_command7.actsOfScript)(script.text), [script], around);
}

// src/formats/terraform/sinks/provisioners.ts
var import_loaded4 = require("./terraform-loaded.js");
function provisionerExposures(scope, files, around) {
  return select("provisioner[*]", scope).flatMap((provisioner) => {
    if (isForEnd(provisioner.get("when"))) return [];
    let scripts = ["script", "scripts[*]"].flatMap((path) => valuesAt(path, provisioner)).map((path) => fileAt(path, files));
    return [
      ...linesExposures(valuesAt("inline[*]", provisioner), around),
      ...linesExposures(valuesAt("command", provisioner), around),
      ...scripts.flatMap((script) => linesExposures([script], around)),
      ...copiedFile(provisioner, files, around)
    ];
  });
}
function isForEnd(when) {
  return when?.kind === "string" ? when.value === "destroy" : when?.kind === "unknown" && /\bdestroy\b/.test(when.why);
}
function fileAt(path, files) {
  return (0, import_loaded4.callFunction)("file", [path], { at: path.trail, files });
}
function copiedFile(provisioner, files, around) {
  let destination = provisioner.get("destination"), name = destination && readText(destination);
  return name ? [
    ...valuesAt("content", provisioner),
    ...valuesAt("source", provisioner).map((path) => fileAt(path, files))
  ].flatMap(
    (content) => eachPlain(content, (plain) => dataExposures(name, plain, around))
  ) : [];
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
  return { documents: paths.map((path) => ({ path, as })) };
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

// src/formats/terraform/sinks/resource.ts
function sinkExposures(resource, files, own) {
  let sink = withDocument(sinkOf(resource.type), own), scope = resourceScope(resource, decodeJson), around = { resource, reach: sink?.reach ?? "unknown" };
  return [
    ...sink ? exposuresIn(sink, scope, files, around) : [],
    ...provisionerExposures(scope, files, around)
  ];
}
function withDocument(sink, own) {
  return own ? { types: [], ...sink, documents: [...sink?.documents ?? [], own] } : sink;
}
function exposuresIn(sink, scope, files, around) {
  let { resource } = around, special2 = specials[resource.type];
  return [
    ...valuesAtAll(sink.machine, scope).flatMap(
      (value) => machineExposures(value, around)
    ),
    ...valuesAtAll(sink.metadata, scope).flatMap(
      (value) => metadataExposures(value, around)
    ),
    ...(sink.scripts ?? []).flatMap(
      (path) => linesExposures(valuesAt(path, scope), around)
    ),
    ...packageExposures(valuesAtAll(sink.packages, scope), around),
    ...(sink.containers ?? []).flatMap(
      (container) => containerExposures(container, scope, around)
    ),
    ...(sink.files ?? []).flatMap(
      (file) => fileExposures(file, scope, files, around)
    ),
    ...(sink.documents ?? []).flatMap(
      ({ path, as }) => valuesAt(path, scope).flatMap(
        (value) => documentExposures[as](value, scope, around)
      )
    ),
    ...special2 ? special2(scope, around) : []
  ];
}
var specials = {
  helm_release: helmSettings,
  google_compute_project_metadata_item: (scope, around) => {
    let [key, value] = [scope.get("key"), scope.get("value")];
    return key?.kind === "string" && value ? metadataEntry(key.value, value, around) : [];
  },
  aws_ssm_maintenance_window_task: (scope, around) => select(
    "task_invocation_parameters[*].run_command_parameters[*].parameter[*]",
    scope
  ).flatMap((parameter) => {
    let name = parameter.get("name");
    return name?.kind === "string" && /^commands$/i.test(name.value) ? linesExposures(valuesAt("values[*]", parameter), around) : [];
  })
};
function fileExposures({ at = ["."], content = [], source, path }, scope, files, around) {
  return at.flatMap((each) => select(each, scope)).flatMap((element) => {
    let [named] = valuesAt(path, element), name = named && readText(named);
    if (!name) return [];
    let local = source === void 0 ? [] : valuesAt(source, element);
    return [
      ...valuesAtAll(content, element),
      ...local.map((each) => fileAt(each, files))
    ].flatMap(
      (each) => eachPlain(each, (plain) => dataExposures(name, plain, around))
    );
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  sinkExposures
});

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
function findLineStarts(text2) {
  const starts = [0];
  const breaks = /\r\n?|\n/g;
  while (breaks.exec(text2)) starts.push(breaks.lastIndex);
  return starts;
}

// src/formats/terraform/value.ts
var import_budget = require("./terraform-budget.js");
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
  const isSensitive2 = container.sensitive ?? element.sensitive;
  if (!trail.next && trail.note === void 0)
    return isSensitive2 && !element.sensitive ? { ...element, sensitive: true } : element;
  return {
    ...element,
    trail: joined(trail, element.trail),
    ...isSensitive2 && { sensitive: true }
  };
}
function joined(way, end) {
  const steps = [];
  let last = shortened(way);
  for (; last.next; last = last.next) steps.push(last);
  (0, import_budget.spend)(steps.length / 4);
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

// src/formats/terraform/rows/scope.ts
function resourceScope(resource, decodeJson2) {
  return {
    ...{ trail: resource.header, decodeJson: decodeJson2 },
    get: (name) => resource.get(name)
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
function parsePath(text2) {
  const known4 = parsed.get(text2);
  if (known4) return known4;
  const [, anchor = "", rest = ""] = /^(\$|\^*)\.?(.*)$/s.exec(text2);
  const steps = rest.split(".").filter((part) => part !== "").flatMap(stepsOf);
  const path = { start: anchor === "$" ? Infinity : anchor.length, steps };
  parsed.set(text2, path);
  return path;
}
function stepsOf(part) {
  const word = part.replaceAll("[*]", "");
  if (word === "*") return ["values"];
  if (word === "~") return ["keys"];
  const [name = "", ...decoders] = word.split("!");
  return [{ name }, ...decoders.map(() => "json")];
}
function select(path, from) {
  const { start, steps } = parsePath(path);
  let scope = start === Infinity ? rootOf(from) : from;
  for (let i = 0; i < start && start !== Infinity; i++)
    scope = scope.up ?? scope;
  let found = [scope];
  for (const step of steps) found = found.flatMap((each) => enter(each, step));
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
  if (typeof step === "object") {
    const value = scope.get(step.name);
    if (!value) return [];
    return numbered(
      spread(
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
    return step === "values" ? spread(placed2, scope) : spread({ kind: "string", value: key, trail: placed2.trail }, scope);
  });
}
function numbered(elements) {
  return elements.length < 2 ? elements : elements.map((each, index) => ({ ...each, index }));
}
function decoded(text2, scope) {
  const decode = (each) => decoded(each, scope);
  if (text2.kind === "either")
    return { ...text2, options: text2.options.map(decode) };
  if (text2.kind !== "string" && text2.kind !== "unknown") return text2;
  const value = scope.decodeJson({
    ...text2,
    trail: wayTo(text2.trail, text2.text)
  });
  return value.kind === "unknown" ? text2 : value;
}
function wayTo(trail, text2) {
  if (!trail.next) return trail;
  const { next, ...place } = trail;
  return trail.source === text2?.source && trail.start === text2.start ? place : { ...place, next: wayTo(next, text2) };
}
function spread(value, up) {
  if (value.kind === "null") return [];
  if (value.kind === "list")
    return value.items.flatMap((item) => spread(elementOf(value, item), up));
  if (value.kind === "either" && value.options.some(holdsMore)) {
    const optional = { ...up, optional: true };
    return value.options.flatMap((option) => spread(option, optional));
  }
  const scope = scopeOf(value, up);
  return [value.possible ? { ...scope, optional: true } : scope];
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
var import_budget2 = require("./terraform-budget.js");
var FEW = 16;
var known = /* @__PURE__ */ new WeakMap();
function measureOf(container) {
  const parts2 = partsOf(container);
  if (isSmall(parts2)) return sumOf(container, parts2);
  const found = known.get(parts2);
  if (found) return found;
  const sum = sumOf(container, parts2);
  (0, import_budget2.spend)(sum.elements / 16);
  known.set(parts2, sum);
  return sum;
}
function isSmall(parts2) {
  if (parts2 instanceof Map ? parts2.size > FEW : parts2.length > FEW)
    return false;
  for (const part of parts2.values()) if (isContainer(part)) return false;
  return true;
}
function sumOf(container, parts2) {
  const sum = {
    elements: 0,
    characters: 0,
    depth: 1,
    open: void 0,
    refused: false,
    sensitive: false,
    choices: false
  };
  for (const part of parts2.values()) add(sum, part);
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
  } else if (isContainer(part)) addContainer(sum, part);
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
function isContainer(value) {
  return value.kind === "list" || value.kind === "map" || value.kind === "either";
}
function unknownPart(value) {
  if (value.kind === "unknown" || value.kind === "either") return value;
  if (value.kind !== "list" && value.kind !== "map") return void 0;
  const { open } = measureOf(value);
  if (open || value.kind === "list" || value.others === void 0) return open;
  return { kind: "unknown", why: value.others, trail: value.trail };
}
function whyTooBigFor(value) {
  if (isContainer(value)) return (0, import_budget2.whyTooBig)(measureOf(value));
  return value.kind === "string" ? (0, import_budget2.whyTooLong)(value.value) : void 0;
}

// src/formats/terraform/equality.ts
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
  (0, import_budget3.spend)(a.items.length);
  return every(a.items.map((item, i) => equals(item, b.items[i])));
}
function equalMaps(a, b) {
  if (a.others !== void 0 || b.others !== void 0) return void 0;
  if (a.of !== b.of || a.entries.size !== b.entries.size) return false;
  if (a.entries === b.entries && isKnown(a)) return true;
  (0, import_budget3.spend)(a.entries.size);
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
      (0, import_budget3.spend)(value.items.length);
      const items = value.items.map(identityOf);
      if (value.of === "set") items.sort();
      return `${value.of}[${items.join()}]`;
    }
    case "map": {
      (0, import_budget3.spend)(value.entries.size);
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
  (0, import_budget3.spend)(values.length / 4);
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
function eachOption(value, read) {
  return value.kind === "either" ? eitherOf(value, value.options.map(read)) : read(value);
}
function combinations(values, choices) {
  let rows = [[]];
  for (const value of values) {
    (0, import_budget4.spend)(rows.length / 4);
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

// src/formats/terraform/declarations.ts
function contentsOf(declaration) {
  if (declaration.merged) return declaration.merged;
  const { source, block } = declaration;
  const known4 = contents.get(block);
  if (known4) return known4;
  const { attributes, blocks } = block.body;
  const made2 = { source, attributes, blocks };
  contents.set(block, made2);
  return made2;
}
var contents = /* @__PURE__ */ new WeakMap();
function sourceOf({ from, source }, part) {
  return from?.get(part) ?? source;
}
function kindOf({ type, labels }) {
  return type === "dynamic" ? labels[0]?.value ?? type : type;
}
function attributeNamed(contents2, name) {
  const attribute = contents2.attributes.findLast((each) => each.name === name);
  return attribute && { source: sourceOf(contents2, attribute), attribute };
}

// src/formats/terraform/blocks.ts
var import_budget14 = require("./terraform-budget.js");

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
function sliceText(text2, from, to = text2.value.length) {
  const pieces = [];
  let at = 0;
  for (const piece of text2.pieces) {
    const begin = Math.max(from - at, 0);
    const finish = Math.min(to - at, piece.text.length);
    at += piece.text.length;
    if (begin < finish) pieces.push(slicePiece(piece, begin, finish));
    if (at >= to) break;
  }
  const start = pieces[0]?.start ?? offsetOf(text2, from);
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
  const text2 = piece.text.slice(from, to);
  const substituted2 = piece.origin !== void 0 || piece.why !== void 0;
  return !substituted2 && piece.end - piece.start === piece.text.length ? { ...piece, text: text2, start: piece.start + from, end: piece.start + to } : { ...piece, text: text2 };
}
function offsetOf(text2, at) {
  for (const piece of text2.pieces) {
    if (at < piece.text.length) return slicePiece(piece, at, at + 1).start;
    at -= piece.text.length;
  }
  return text2.pieces.at(-1)?.end ?? text2.start;
}

// src/formats/terraform/evaluate.ts
var import_budget13 = require("./terraform-budget.js");

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
function wordEnd(text2, at, end) {
  if (at >= end) return at;
  const first = text2.charCodeAt(at);
  if (first < 128) {
    if ((CLASSES[first] & STARTS_WORD) === 0) return at;
  } else if (!isBeyondAscii(new RegExp("\\p{ID_Start}", "u"), text2, at)) return at;
  let next = at + widthAt(text2, at);
  while (next < end) {
    const code = text2.charCodeAt(next);
    if (code < 128) {
      if ((CLASSES[code] & CONTINUES_WORD) === 0) break;
      next++;
    } else if (isBeyondAscii(new RegExp("\\p{ID_Continue}", "u"), text2, next))
      next += widthAt(text2, next);
    else break;
  }
  return next;
}
function isSpace(code) {
  if (code < 128) return code === SPACE || code >= TAB && code <= RETURN;
  if (code === 133) return true;
  return code !== 65279 && /\s/.test(String.fromCharCode(code));
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
function expected(reader, what, hint) {
  const { at } = reader;
  const [found, end] = foundAt(reader, at);
  const advice = hint === void 0 ? "" : `; ${hint}`;
  complain(reader, `expected ${what}, but found ${found}${advice}`, at, end);
}
function fail(reader, what, hint) {
  if (!reader.failed) expected(reader, what, hint);
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
  const { text: text2, end } = reader;
  if (at >= end) return ["the end of the text", end];
  if (isLineBreak(text2, at)) return ["the end of the line", at];
  if (text2.charCodeAt(at) === QUOTE) return ["a quoted string", at + 1];
  const behind = wordEnd(text2, at, end);
  if (behind > at) return [`\`${text2.slice(at, behind)}\``, behind];
  const character = String.fromCodePoint(text2.codePointAt(at));
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
  const { text: text2, end, acrossLines } = reader;
  let at = reader.at;
  while (at < end) {
    const code = text2.charCodeAt(at);
    if (code === SPACE || code === TAB) at++;
    else if (code === NEWLINE || code === RETURN) {
      if (!acrossLines || !isLineBreak(text2, at)) break;
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
function isLineBreak(text2, at) {
  const code = text2.charCodeAt(at);
  return code === NEWLINE || code === RETURN && text2.charCodeAt(at + 1) === NEWLINE;
}
function lineEnd(reader, at) {
  const newline = reader.text.indexOf("\n", at);
  if (newline === -1 || newline >= reader.end) return reader.end;
  return newline > at && reader.text.charCodeAt(newline - 1) === RETURN ? newline - 1 : newline;
}
function commentEnd(reader, at) {
  const { text: text2 } = reader;
  const second = text2.charCodeAt(at + 1);
  let end = at;
  if (text2.charCodeAt(at) === HASH || second === SLASH)
    end = lineEnd(reader, at);
  else if (second === STAR) end = blockCommentEnd(reader, at);
  if (end > at) reader.comments?.push({ start: at, end });
  return end;
}
function blockCommentEnd(reader, start) {
  const close2 = reader.text.indexOf("*/", start + 2);
  if (close2 !== -1 && close2 + 2 <= reader.end) return close2 + 2;
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
function heredocOpening({ text: text2, end }, at) {
  if (text2.charCodeAt(at) !== LESS || text2.charCodeAt(at + 1) !== LESS)
    return void 0;
  const flush = text2.charCodeAt(at + 2) === MINUS;
  const start = flush ? at + 3 : at + 2;
  const markerEnd = wordEnd(text2, start, end);
  if (markerEnd === start || markerEnd >= end || !isLineBreak(text2, markerEnd))
    return void 0;
  const marker = text2.slice(start, markerEnd);
  return { marker, flush, start: bodyStart(text2, markerEnd), markerEnd };
}
function markerOnLine({ text: text2, end }, line, marker) {
  let start = line;
  while (start < end && isBlankInLine(text2.charCodeAt(start))) start++;
  if (!text2.startsWith(marker, start)) return void 0;
  const behind = start + marker.length;
  let at = behind;
  while (at < end && isBlankInLine(text2.charCodeAt(at))) at++;
  if (at < end && text2.charCodeAt(at) !== NEWLINE) return void 0;
  return behind <= end ? { start, end: behind } : void 0;
}
function markerLine(reader, { marker, start }) {
  const { text: text2, end } = reader;
  for (let line = start; line < end; ) {
    const found = markerOnLine(reader, line, marker);
    if (found) return found;
    const newline = text2.indexOf("\n", line);
    if (newline === -1) return void 0;
    line = newline + 1;
  }
  return void 0;
}
function bodyStart(text2, lineBreak) {
  return text2.charCodeAt(lineBreak) === NEWLINE ? lineBreak + 1 : lineBreak + 2;
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
function spend5(reader, effort) {
  reader.effort -= effort;
  return reader.effort > 0;
}
function beginsValue({ text: text2, at, end }) {
  if (at >= end) return false;
  const code = text2.charCodeAt(at);
  return code === QUOTE || code === LEFT_BRACE || code === LEFT_BRACKET || isDigit(code) || wordEnd(text2, at, end) > at;
}
function beginsItem({ text: text2, at, end }) {
  let before = at - 1;
  while (before >= 0 && isBlank(text2.charCodeAt(before))) before--;
  if (before >= 0 && text2.charCodeAt(before) !== NEWLINE) return false;
  const behind = behindWord(text2, at, end);
  return behind !== -1 && (opensBlock(text2, behind) || isEquals(text2, behind));
}
function beginsTopBlock({ text: text2, end }, at) {
  if (!startsLine(text2, at)) return false;
  const behind = behindWord(text2, at, end);
  return behind !== -1 && opensBlock(text2, behind);
}
function startsLine(text2, at) {
  return at === 0 || text2.charCodeAt(at - 1) === NEWLINE;
}
function beginsTopItem(reader, at) {
  const { text: text2, end } = reader;
  if (!startsLine(text2, at)) return false;
  const behind = behindWord(text2, at, end);
  return behind !== -1 && (opensBlock(text2, behind) || isEquals(text2, behind));
}
function behindWord(text2, at, end) {
  let next = wordEnd(text2, at, end);
  if (next === at) return -1;
  while (next < end && isBlank(text2.charCodeAt(next))) next++;
  return next < end ? next : -1;
}
function opensBlock(text2, at) {
  const code = text2.charCodeAt(at);
  return code === LEFT_BRACE || code === QUOTE;
}
function isEquals(text2, at) {
  if (text2.charCodeAt(at) !== EQUALS) return false;
  const next = text2.charCodeAt(at + 1);
  return next !== EQUALS && next !== GREATER;
}
function isBlank(code) {
  return code === SPACE || code === TAB;
}
function findBalanced(reader, sought) {
  const { text: text2, end } = reader;
  const open = [];
  const from = reader.at;
  let at = from;
  while (at < end) {
    if (!spend5(reader, 1)) return -1;
    const code = text2.charCodeAt(at);
    const inside = open.at(-1);
    if (inside === QUOTE) {
      if (isLineBreak(text2, at) && sought !== NEWLINE) return -1;
      at = stepInString(text2, at, open);
      continue;
    }
    if (inside === void 0 && isSought(text2, at, sought)) return at;
    if (beginsTopItem(reader, at) && at > from) return -1;
    const closer = closerOf(code);
    if (closer !== 0) open.push(closer);
    else if (isCloser(code)) {
      if (inside === code) open.pop();
      else if (inside !== void 0) return -1;
      else if (sought === NEWLINE && code === RIGHT_BRACE) return at;
      else if (sought !== NEWLINE) return -1;
    }
    const next = behindMark(reader, at, code);
    reader.effort -= next - at;
    at = next;
  }
  return sought === NEWLINE && open.length === 0 ? end : -1;
}
function isSought(text2, at, sought) {
  return sought === NEWLINE ? isLineBreak(text2, at) : text2.charCodeAt(at) === sought;
}
function behindMark(reader, at, code) {
  if (code === HASH || code === SLASH)
    return Math.max(at + 1, commentEnd(reader, at));
  if (code !== LESS) return at + 1;
  const opening2 = heredocOpening(reader, at);
  if (!opening2) return at + 1;
  const close2 = markerLine(reader, opening2);
  if (close2 === void 0) reader.effort -= reader.end - at;
  return close2?.end ?? at + 1;
}
function stepInString(text2, at, open) {
  const code = text2.charCodeAt(at);
  if (code === BACKSLASH) return isLineBreak(text2, at + 1) ? at + 1 : at + 2;
  if (code === QUOTE) open.pop();
  else if (isLineBreak(text2, at)) {
    open.pop();
    return at;
  } else if (code === DOLLAR || code === PERCENT) {
    const next = text2.charCodeAt(at + 1);
    if (next === code && text2.charCodeAt(at + 2) === LEFT_BRACE) return at + 3;
    if (next === LEFT_BRACE) {
      open.push(RIGHT_BRACE);
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
  const open = reader.at;
  const { acrossLines } = reader;
  reader.at++;
  reader.acrossLines = true;
  const parameters = [];
  const spread3 = readArguments(reader, parameters, open);
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
function readArguments(reader, into, open) {
  for (; ; ) {
    skipBlanks(reader);
    if (peek(reader) === RIGHT_PAREN) return false;
    if (beginsItem(reader))
      fail(reader, "a value or `)`", openedOn(reader, "(", open));
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
      fail(reader, "a comma or `)`", openedOn(reader, "(", open));
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
    const [open, close2] = closer === RIGHT_BRACE ? ["{", "}"] : ["[", "]"];
    fail(reader, `\`if\` or \`${close2}\``, openedOn(reader, open, start));
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
  const { text: text2, at, end } = reader;
  return text2.startsWith(word, at) && wordEnd(text2, at, end) === at + word.length;
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
function pushText(tokens, text2, start, end) {
  tokens.push({ kind: "text", text: text2, start, end });
}
function trimEnd(tokens, first, from) {
  for (let last = tokens.at(-1); tokens.length > first; last = tokens.at(-1)) {
    if (last?.kind !== "text" || last.end <= from) return;
    const kept = keptLength(last, from);
    if (kept === last.text.length) return;
    tokens.pop();
    if (kept > 0) {
      const text2 = last.text.slice(0, kept);
      return pushText(tokens, text2, last.start, last.start + kept);
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
function keptLength({ text: text2, start, end }, from) {
  const isPlain = text2.length === end - start;
  const least = isPlain ? Math.max(0, from - start) : 0;
  let kept = text2.length;
  while (kept > least && isSpace(text2.charCodeAt(kept - 1))) kept--;
  return isPlain || kept === 0 ? kept : text2.length;
}

// src/syntax/hcl/directives.ts
function composeDirectives(reader, tokens) {
  const kept = dropEmptyTexts(tokens);
  if (kept.every(isPart)) return kept;
  const open = [];
  let parts2 = [];
  for (const token of kept) {
    if (token.kind !== "directive") parts2.push(token);
    else if (token.word === "if" || token.word === "for") {
      if (open.length + reader.depth >= DEEPEST) complainOfDepth(reader, token);
      else {
        open.push({
          directive: token,
          outer: parts2,
          first: [],
          second: void 0
        });
        parts2 = open.at(-1).first;
      }
    } else parts2 = turnOrEnd(reader, token, open, parts2);
  }
  while (open.length > 0) {
    const { directive } = open.at(-1);
    const { word, start, end } = directive;
    complain(reader, `this \`${word}\` has no \`%{ end${word} }\``, start, end);
    parts2 = close(open.pop(), end);
  }
  return parts2;
}
function isPart(token) {
  return token.kind !== "directive";
}
function turnOrEnd(reader, { word, start, end }, open, parts2) {
  const last = open.at(-1);
  const begun = last?.directive.word;
  if (last && word === `end${begun}`) return close(open.pop(), end);
  if (last && word === "else" && begun === "if" && !last.second)
    return last.second = [];
  const wanted = last ? `; \`%{ end${begun} }\` is still to come` : "";
  complain(
    reader,
    `this \`${word}\` belongs to nothing that is open${wanted}`,
    start,
    end
  );
  return parts2;
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
  const lines2 = [];
  let least = Number.POSITIVE_INFINITY;
  let isLineStart = true;
  for (const [index, token] of tokens.entries()) {
    if (isLineStart) {
      isLineStart = false;
      const indentation = token.kind === "text" ? indentationOf(token) : 0;
      if (indentation !== void 0) {
        least = Math.min(least, indentation);
        if (token.kind === "text") lines2.push(index);
      }
    }
    if (token.kind === "text" && token.text.endsWith("\n")) isLineStart = true;
  }
  if (least === 0 || lines2.length === 0) return;
  for (const index of lines2) {
    const { text: text2, start, end } = tokens[index];
    tokens[index] = {
      kind: "text",
      text: text2.slice(least),
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
function indentationOf({ text: text2 }) {
  let at = 0;
  while (at < text2.length && isSpace(text2.charCodeAt(at))) at++;
  return at === text2.length && text2.endsWith("\n") ? void 0 : at;
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
  const opening2 = reader.text.slice(start, start + 2);
  if (reader.at >= reader.end || /["\n\r]/.test(reader.text[reader.at]))
    return failAt(
      reader,
      `this \`${opening2}\` is never closed; end it with \`}\``,
      start,
      start + 2
    );
  const isLater = reader.text.slice(start, reader.at).includes("\n");
  const escaped = opening2[0] + opening2;
  fail(
    reader,
    "an operator or `}`",
    isLater ? openedOn(reader, opening2, start) : `write \`${escaped}\` where the text itself shall have \`${opening2}\``
  );
}
function readDirective(reader) {
  const { text: text2, at, end } = reader;
  const word = text2.slice(at, wordEnd(text2, at, end));
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
  const { text: text2, end } = reader;
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
    const code = text2.charCodeAt(at);
    if (code === NEWLINE) {
      pushText(tokens, text2.slice(run, at + 1), run, at + 1);
      at = run = line = at + 1;
    } else if (code !== DOLLAR && code !== PERCENT) at++;
    else if (isEscape(text2, at, code)) {
      if (at > run) pushText(tokens, text2.slice(run, at), run, at);
      pushText(tokens, text2.slice(at + 1, at + 3), at, at + 3);
      at = run = at + 3;
    } else if (text2.charCodeAt(at + 1) === LEFT_BRACE && at + 1 < end) {
      if (at > run) pushText(tokens, text2.slice(run, at), run, at);
      if (text2.charCodeAt(at + 2) === TILDE) trimEnd(tokens, 0, line);
      reader.at = at;
      const trims = readSequence(reader, tokens);
      reader.failed = false;
      at = run = reader.at;
      line = -1;
      if (trims) {
        at = run = trimStart(reader, tokens);
        if (text2.charCodeAt(at - 1) === NEWLINE) line = at;
      }
    } else at++;
  }
  if (at > run) pushText(tokens, text2.slice(run, at), run, at);
  reader.at = end;
  return false;
}
function isEscape(text2, at, code) {
  return text2.charCodeAt(at + 1) === code && text2.charCodeAt(at + 2) === LEFT_BRACE;
}
function trimStart(reader, tokens) {
  const { text: text2, end } = reader;
  const from = reader.at;
  let at = from;
  while (at < end && isSpace(text2.charCodeAt(at)))
    if (text2.charCodeAt(at++) === NEWLINE) break;
  if (at > from) pushText(tokens, "", from, at);
  return at;
}

// src/syntax/hcl/heredocs.ts
function readHeredoc(reader) {
  const start = reader.at;
  const opening2 = heredocOpening(reader, start);
  if (!opening2) {
    fail(
      reader,
      "a value",
      "a heredoc begins with `<<MARKER` and a line break right behind it"
    );
    return invalid(start, start);
  }
  const tokens = [];
  reader.at = opening2.start;
  const isClosed = readTemplateLines(reader, tokens, opening2.marker);
  if (!isClosed) endSomewhere(reader, opening2, tokens, start);
  else if (isAtEnd(reader))
    complain(
      reader,
      `a line break must follow the closing \`${opening2.marker}\``,
      reader.at - opening2.marker.length,
      reader.at
    );
  if (opening2.flush) removeIndentation(tokens);
  const parts2 = composeDirectives(reader, joinTexts(tokens, reader.text));
  return { kind: "template", form: "heredoc", parts: parts2, start, end: reader.at };
}
function isAtEnd({ text: text2, at, end }) {
  let next = at;
  while (next < end && text2.charCodeAt(next) !== NEWLINE) next++;
  return next === end;
}
function endSomewhere(reader, { marker, start, markerEnd }, tokens, open) {
  failAt(
    reader,
    `this heredoc is never closed; \`${marker}\` must stand alone on a line below`,
    open,
    markerEnd
  );
  const { text: text2, end } = reader;
  if (!spend5(reader, end - start)) return;
  for (let line = start; line !== 0 && line < end; ) {
    if (beginsTopBlock(reader, line)) {
      while (tokens.length > 0 && tokens.at(-1).start >= line) tokens.pop();
      takeBack(reader, line, end);
      reader.at = line;
      return;
    }
    line = text2.indexOf("\n", line) + 1;
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
function readEntry(reader, entries, open) {
  if (reader.at >= reader.end || beginsTopBlock(reader, reader.at)) {
    const outside = firstOutside(reader, entries);
    if (outside !== -1) takeBack(reader, outside, reader.end);
    fail(reader, "an entry or `}`", openedOn(reader, "{", open));
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
  if (!reader.failed) readSeparator(reader, open);
}
function firstOutside(reader, entries) {
  if (reader.at < reader.end) return -1;
  const first = entries.findIndex(
    ({ key }) => startsLine(reader.text, key.start)
  );
  const start = entries[first]?.key.start ?? -1;
  if (start === -1 || !spend5(reader, reader.end - start)) return -1;
  entries.length = first;
  return start;
}
function readSeparator(reader, open) {
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
    else fail(reader, wanted, openedOn(reader, "{", open));
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
  const text2 = reader.text.slice(start, end);
  return {
    kind: "template",
    form: "bare",
    parts: [{ kind: "text", text: text2, start, end }],
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
  const { text: text2, at, end } = reader;
  const selector = String.fromCodePoint(text2.codePointAt(at + 1) ?? 0);
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
  const { text: text2, at, end } = reader;
  const length = text2[at + 1] === "u" ? 4 : 8;
  const digits = /^[0-9A-Fa-f]*/.exec(
    text2.slice(at + 2, Math.min(end, at + 2 + length))
  )[0];
  const behind = at + 2 + digits.length;
  const code = Number.parseInt(digits, 16);
  const isCharacter = code <= 1114111 && !(code >= 55296 && code <= 57343);
  const isWhole = digits.length === length && isCharacter;
  if (!isWhole)
    complain(
      reader,
      digits.length < length ? `\`\\${text2[at + 1]}\` needs ${length} hexadecimal digits` : `there is no character U+${digits}`,
      at,
      behind
    );
  const value = isWhole ? String.fromCodePoint(code) : text2.slice(at, behind);
  pushText(tokens, value, at, behind);
  reader.at = behind;
}

// src/syntax/hcl/quoted.ts
function readQuoted(reader) {
  const { text: text2, end } = reader;
  const start = reader.at;
  const tokens = [];
  let run = start + 1;
  let at = run;
  let first = 0;
  for (; ; ) {
    const code = at < end ? text2.charCodeAt(at) : NEWLINE;
    if (code === QUOTE || code === NEWLINE || code === RETURN) {
      pushRun(tokens, text2, run, at);
      reader.at = at;
      if (code === QUOTE) reader.at++;
      else failUnclosed(reader, start);
      break;
    }
    const next = at + 1 < end ? text2.charCodeAt(at + 1) : 0;
    if (code === BACKSLASH) {
      pushRun(tokens, text2, run, at);
      reader.at = at;
      readEscape(reader, tokens);
      at = run = reader.at;
    } else if (code !== DOLLAR && code !== PERCENT) at++;
    else if (next === code && text2.charCodeAt(at + 2) === LEFT_BRACE) {
      pushRun(tokens, text2, run, at);
      pushText(tokens, text2.slice(at + 1, at + 3), at, at + 3);
      at = run = at + 3;
    } else if (next === LEFT_BRACE) {
      pushRun(tokens, text2, run, at);
      if (text2.charCodeAt(at + 2) === TILDE) trimEnd(tokens, first, start);
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
  const parts2 = composeDirectives(reader, tokens);
  return { kind: "template", form: "quoted", parts: parts2, start, end: reader.at };
}
function pushRun(tokens, text2, run, at) {
  if (at > run) pushText(tokens, text2.slice(run, at), run, at);
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
  const { text: text2, end } = reader;
  let at = reader.at;
  while (at < end && text2.charCodeAt(at) !== QUOTE && !isLineBreak(text2, at))
    at++;
  const isHere = at < end && text2.charCodeAt(at) === QUOTE;
  reader.at = isHere ? at + 1 : at;
  reader.failed = !isHere;
}
function trimStart2(reader, tokens) {
  const { text: text2, end } = reader;
  const from = reader.at;
  for (; ; ) {
    const { at: at2 } = reader;
    const code2 = at2 < end ? text2.charCodeAt(at2) : NEWLINE;
    if (code2 === BACKSLASH) {
      const escape = [];
      readEscape(reader, escape);
      const part = escape[0];
      if (part?.kind === "text" && isSpace(part.text.charCodeAt(0))) continue;
      tokens.push(...escape);
      return;
    }
    if (code2 === NEWLINE || code2 === RETURN || !isSpace(code2)) break;
    reader.at++;
  }
  const { at } = reader;
  const code = at < end ? text2.charCodeAt(at) : QUOTE;
  const endsText = code === QUOTE || (code === DOLLAR || code === PERCENT) && text2.charCodeAt(at + 1) === LEFT_BRACE;
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
  const text2 = reader.text.slice(start, end);
  const value = Number(text2);
  reader.at = end;
  if (!Number.isNaN(value)) return literal(value, start, end);
  failAt(reader, `\`${text2}\` is not a number`, start, end);
  return invalid(start, end);
}
function numberEnd(reader) {
  const { text: text2, end } = reader;
  let at = reader.at;
  let last = at;
  while (at < end) {
    const code = text2.charCodeAt(at);
    if (isDigit(code)) last = ++at;
    else if (code === DOT) at++;
    else if ((code | 32) === 101) {
      const sign = text2.charCodeAt(at + 1);
      const digit = sign === PLUS || sign === MINUS ? at + 2 : at + 1;
      if (digit >= end || !isDigit(text2.charCodeAt(digit))) break;
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
  if (!enter2(reader)) return invalid(start, reader.at);
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
  const text2 = reader.text.slice(start, number.end);
  if (!text2.includes("."))
    return {
      kind: "index",
      of,
      key: number,
      start: of.start,
      end: number.end
    };
  const keys = text2.split(".");
  complain(
    reader,
    `two indexes cannot be written as \`.${text2}\`; write \`${keys.map((key) => `[${key}]`).join("")}\``,
    start,
    number.end
  );
  reader.failed = false;
  return indexes(of, keys, start);
}
function indexes(of, keys, start) {
  let value = of;
  let at = start;
  for (const text2 of keys) {
    const end = at + text2.length;
    const key = {
      kind: "literal",
      value: Number(text2),
      start: at,
      end
    };
    value = { kind: "index", of: value, key, start: of.start, end };
    at = end + 1;
  }
  return value;
}
function readIndex(reader, of) {
  const open = reader.at;
  reader.at++;
  const { acrossLines } = reader;
  skipBlanks(reader);
  if (peek(reader) === STAR) return readFullSplat(reader, of, open);
  reader.acrossLines = true;
  skipBlanks(reader);
  const key = readExpression(reader);
  if (!reader.failed && peek(reader) !== RIGHT_BRACKET)
    fail(reader, "`]` after the index", openedOn(reader, "[", open));
  if (!reader.failed) reader.at++;
  else recoverTo(reader, RIGHT_BRACKET);
  reader.acrossLines = acrossLines;
  return { kind: "index", of, key, start: of.start, end: reader.at };
}
function readFullSplat(reader, of, open) {
  reader.at++;
  skipBlanks(reader);
  if (peek(reader) !== RIGHT_BRACKET) {
    fail(reader, "`]` right after `[*`");
    return invalid(of.start, reader.at);
  }
  reader.at++;
  const each = { kind: "each", start: open, end: reader.at };
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
  if (!enter2(reader)) return invalid(reader.at, reader.at);
  const condition = readOperation(reader, 1);
  const expression = !reader.failed && peek(reader) === QUESTION ? readConditional(reader, condition) : condition;
  reader.depth--;
  return expression;
}
function readOperand(reader) {
  const term = readTerm(reader);
  return reader.failed ? term : readTraversals(reader, term);
}
function enter2(reader) {
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
    const { text: text2, at, end } = reader;
    const behind = wordEnd(text2, at, end);
    if (behind > at) {
      labels.push({ value: text2.slice(at, behind), start: at, end: behind });
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
  const { parts: parts2, start, end } = readQuoted(reader);
  if (!parts2.every(isText))
    complain(
      reader,
      "a label is plain text; `${` and `%{` cannot stand in it",
      start,
      end
    );
  const value = parts2.every(isText) ? parts2.map(({ text: text2 }) => text2).join("") : reader.text.slice(start + 1, end - 1);
  return { value, start, end };
}
function isText(part) {
  return part.kind === "text";
}

// src/syntax/hcl/blocks.ts
function readBlock(reader, items, type, start) {
  const labels = readLabels(reader);
  if (!findBrace(reader) || !enter2(reader)) return;
  const open = reader.at;
  reader.at++;
  const headerEnd = reader.at;
  const inner = { attributes: [], blocks: [] };
  readInner(reader, inner, open);
  reader.depth--;
  const isClosed = reader.at < reader.end;
  if (!isClosed) complainOfEnd(reader, open);
  const end = isClosed ? reader.at++ : firstToGiveBack(reader, inner);
  const body = {
    attributes: inner.attributes.filter((item) => item.start < end),
    blocks: inner.blocks.filter((item) => item.start < end),
    start: headerEnd,
    end
  };
  const blockEnd = isClosed ? reader.at : end;
  items.blocks.push({ type, labels, body, headerEnd, start, end: blockEnd });
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
    const below = reader.at;
    reader.at = at2;
    if (!isBelow) fail(reader, "a label or `{`");
    else {
      expected(
        reader,
        "a label or `{`",
        "a block's `{` stands on its first line"
      );
      reader.at = below;
      return true;
    }
  }
  const { text: text2, at } = reader;
  const line = text2.slice(at, lineEnd(reader, at)).trimEnd();
  const whole = text2.slice(0, at).trimEnd();
  const brace = line.endsWith("{") ? at + line.length - 1 : line === "" && whole.endsWith("{") ? whole.length - 1 : -1;
  if (brace === -1) return false;
  reader.at = brace;
  reader.failed = false;
  return true;
}
function readInner(reader, inner, open) {
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
      expected(reader, "`}`", openedOn(reader, "{", open));
      if (peek(reader) === COMMA) reader.at++;
    }
  }
  readItems2(reader, inner, isOneLine);
}
function complainOfEnd(reader, open) {
  if (!reader.unclosed)
    complain(
      reader,
      "this `{` is never closed: the text ends before its `}`",
      open,
      open + 1
    );
  reader.unclosed = true;
}
function firstToGiveBack(reader, { attributes, blocks }) {
  const isOutside = (item) => startsLine(reader.text, item.start);
  const attribute = attributes.find(isOutside)?.start ?? reader.end;
  const block = blocks.find(isOutside)?.start ?? reader.end;
  return Math.min(attribute, block);
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
    const { parts: parts2 } = readQuoted(reader);
    const part = parts2[0];
    skipBlanks(reader);
    if (isEquals3(reader) && part?.kind === "text" && parts2.length === 1)
      readAttribute(reader, items, part.text, start);
    else reader.failed = true;
  } else fail(reader, "an argument or a block");
  endItem(reader, isOneLine);
}
function endItem(reader, isOneLine) {
  if (reader.failed) return recoverLine(reader);
  skipBlanks(reader);
  const { text: text2, at, end } = reader;
  if (at >= end || isLineBreak(text2, at)) return;
  const code = peek(reader);
  if (isOneLine && (code === RIGHT_BRACE || code === COMMA)) return;
  expected(reader, "the end of the line");
  if (code !== RIGHT_BRACE && !beginsAttribute(reader)) {
    reader.failed = true;
    recoverLine(reader);
  }
}
function beginsAttribute(reader) {
  const { text: text2, at, end } = reader;
  const behind = wordEnd(text2, at, end);
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
  const body = { attributes, blocks, start: 0, end: source.text.length };
  return { source, body, problems: inOrder2(reader) };
}
function parseTemplateText(source, start = 0, end = source.text.length) {
  const reader = openReader(source, start, end);
  const tokens = [];
  readTemplateLines(reader, tokens, void 0);
  const parts2 = composeDirectives(reader, joinTexts(tokens, source.text));
  const template2 = {
    kind: "template",
    form: "heredoc",
    parts: parts2,
    start,
    end
  };
  return { template: template2, problems: inOrder2(reader) };
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
      (0, import_budget5.spend)(passed / 16);
      return at.value;
    }
  (0, import_budget5.spend)(passed / 16);
  return void 0;
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
  if (value.kind === "string") return value.value;
  if (value.kind === "number") return numberText(value.value);
  return value.kind === "bool" ? String(value.value) : void 0;
}
function numberText(value) {
  const short = String(value);
  const parts2 = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(short);
  if (!parts2) return short;
  const [, sign = "", whole = "", fraction = "", exponent] = parts2;
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
var import_budget6 = require("./terraform-budget.js");

// src/formats/terraform/type-constraint.ts
var anyType = { kind: "any" };
var stringType = { kind: "string" };
var numberType = { kind: "number" };
var boolType = { kind: "bool" };

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
  const found = known2.get(parts2);
  if (found?.[0] === of) return found[1];
  const type = make();
  known2.set(parts2, [of, type]);
  return type;
}
function listType({ of, items }) {
  (0, import_budget6.spend)(items.length / 4);
  const types = items.map(typeOf);
  return of === "tuple" ? { kind: "tuple", items: types } : { kind: of, of: unifyTypes(types) ?? anyType };
}
function mapType(of, entries) {
  (0, import_budget6.spend)(entries.size / 4);
  if (of === "map") {
    const types = Array.from(entries.values(), typeOf);
    return { kind: "map", of: unifyTypes(types) ?? anyType };
  }
  const attributes = /* @__PURE__ */ new Map();
  for (const [name, value] of entries)
    attributes.set(name, { type: typeOf(value), optional: false });
  return { kind: "object", attributes };
}
function unifyTypes(types) {
  (0, import_budget6.spend)(types.length / 4);
  const told = types.filter((type) => type.kind !== "any");
  const [first] = told;
  if (!first) return anyType;
  const kinds = new Set(told.map((type) => type.kind));
  if (isWithin(kinds, ["string", "number", "bool"])) {
    if (kinds.size === 1) return first;
    return kinds.has("string") ? { kind: "string" } : void 0;
  }
  if (told.length < types.length && told.every(isStructure)) return anyType;
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
function unifyTuples(types) {
  const rows = types.map(membersOf);
  const [first = []] = rows;
  const ofLists = () => {
    const of = unifyTypes(rows.flat());
    return of && { kind: "list", of };
  };
  if (rows.some((row) => row.length !== first.length)) return ofLists();
  const items = first.map((_, i) => unifyTypes(rows.map((row) => row[i])));
  return items.every((item) => item !== void 0) ? { kind: "tuple", items } : ofLists();
}
function unifyObjects(types) {
  const all = types.flatMap(
    (type) => type.kind === "object" ? [type.attributes] : []
  );
  const [first] = all;
  if (!first) return void 0;
  const isAlike = all.every(
    (each) => each.size === first.size && [...each.keys()].every((k) => first.has(k))
  );
  if (!isAlike) return unifyMaps(types);
  const attributes = /* @__PURE__ */ new Map();
  for (const name of first.keys()) {
    const type = unifyTypes(all.map((each) => each.get(name).type));
    if (!type) return unifyMaps(types);
    attributes.set(name, { type, optional: false });
  }
  return { kind: "object", attributes };
}
function unifyMaps(types) {
  const of = unifyTypes(types.flatMap(membersOf));
  return of && { kind: "map", of };
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
function partOf(value, step) {
  return value.identity === void 0 ? value : { ...value, identity: value.identity + step };
}
function hasInvalid(value) {
  if (value.kind === "unknown") return value.invalid === true;
  return value.kind === "list" || value.kind === "map" ? measureOf(value).refused : false;
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
  const types = values.map(typeOf);
  const type = unifyTypes(types);
  if (!type) return [...values];
  return values.map(
    (value, i) => types[i] === type ? value : convert(value, type, noDefault)
  );
}
function refuse(at, why) {
  return invalid2(why, at.trail);
}
var noDefault = () => {
  throw new Error("a type without a default has none to be asked for");
};
var readers = { string: toText, number: toNumber, bool: toBool };
function scalar(value, kind) {
  if (value.kind === kind) return value;
  const read = readers[kind](value);
  const { trail, sensitive } = value;
  if (read === void 0)
    return refuse(
      value,
      value.kind === "string" ? `a ${kind} is wanted, and the string is none` : `a ${kind} is wanted, and this is a ${kindOf2(value)}`
    );
  return {
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
  const items = members(value, value.items, element, defaults);
  if ("why" in items) return items;
  return { ...value, of: kind, items: kind === "set" ? asSet(items) : items };
}
function members(container, values, element, defaults) {
  (0, import_budget7.spend)(values.length / 4);
  const type = element.kind === "any" ? unifyTypes(values.map(typeOf)) : element;
  if (!type)
    return refuse(container, "the elements cannot all be of the same type");
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
  (0, import_budget7.spend)(1);
  if (value.kind === "list") {
    const parts2 = value.items.map((item) => `${sortKeyOf(item)};`).join("");
    return value.of === "tuple" ? `<${parts2}>` : `[${parts2}]`;
  }
  if (value.kind === "map") {
    const isObject = value.of === "object";
    const parts2 = [...value.entries].sort(([a], [b]) => compareText(a, b)).map(([key, each]) => {
      const name = isObject ? "" : `${JSON.stringify(key)}:`;
      return `${name}${sortKeyOf(each)};`;
    });
    return isObject ? `<${parts2.join("")}>` : `{${parts2.join("")}}`;
  }
  if (value.kind === "string") return JSON.stringify(value.value);
  if (value.kind === "bool") return value.value ? "T" : "F";
  return toText(value) ?? "~";
}
function tuple(value, types, defaults) {
  if (value.kind !== "list" || value.of !== "tuple")
    return refuse(value, `a tuple is wanted, and this is a ${kindOf2(value)}`);
  if (value.items.length !== types.length)
    return refuse(value, `a tuple of ${types.length} is wanted`);
  (0, import_budget7.spend)(types.length / 4);
  const items = value.items.map(
    (item, i) => convert(item, types[i], defaults)
  );
  return items.find(isInvalid) ?? { ...value, items };
}
function map(value, element, defaults) {
  if (value.kind !== "map")
    return refuse(value, `a map is wanted, and this is a ${kindOf2(value)}`);
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
    return refuse(value, `an object is wanted, and this is a ${kindOf2(value)}`);
  (0, import_budget7.spend)(attributes.size / 4);
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
    return refuse(value, `the attribute "${name}" is required`);
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
  const made2 = evaluate(value, scope);
  return possible || taken === void 0 ? { ...made2, possible: true } : made2;
}
function toTuple(expression, steps, trail) {
  const items = steps.map((step) => madeBy(step, expression.value));
  return { kind: "list", of: "tuple", items, trail };
}
function toObject(expression, steps, trail) {
  const groups = /* @__PURE__ */ new Map();
  const unnamed = [];
  for (const step of steps) {
    const key = evaluate(expression.key, step.scope);
    const name = toText(key);
    const value = madeBy(step, expression.value);
    if (name === void 0) {
      const open = unknownKey(key);
      if (!open || open.invalid)
        return invalid2("a key must be a string", key.trail);
      unnamed.push({
        key: open,
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
  const { parts: parts2 } = template2;
  const [only] = parts2;
  if (parts2.length === 1 && only.kind === "interpolation")
    return evaluate(only.value, scope);
  const trail = placeIn(scope, template2);
  const renderings = render(parts2, scope);
  const values = renderings.map(
    (each) => valueOf(each, template2, scope, trail)
  );
  return eitherOf({ trail }, values);
}
function valueOf({ pieces, sensitive, wrong, from }, template2, scope, place) {
  if (wrong) return wrong;
  const text2 = textFrom(scope.source, pieces, template2.start, template2.end);
  const trail = from ? { ...place, next: from } : place;
  const why = pieces.find((piece) => piece.why !== void 0)?.why;
  const marked2 = sensitive && { sensitive };
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
  const text2 = toText(value);
  if (text2 === void 0)
    return refused(
      "only strings, numbers and true or false can stand in a text",
      trail
    );
  return { pieces: text2 === "" ? [] : [{ text: text2, ...placed2 }], ...marked2 };
}
function unknownPieces({ text: text2, why }, placed2) {
  if (!text2) return [{ text: UNKNOWN, why, ...placed2 }];
  (0, import_budget9.spend)(text2.pieces.length * 2);
  return text2.pieces.map(
    ({ text: text3, why: why2 }) => why2 === void 0 ? { text: text3, ...placed2 } : { text: text3, why: why2, ...placed2 }
  );
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
  templatefile: (call, scope) => withTemplate(call, scope, (path, at) => {
    const read = scope.module.files.read(path);
    return "why" in read ? unknownValue(read.why, at) : openSource(read.file, read.text);
  }),
  templatestring: (call, scope) => withTemplate(call, scope, (text2) => openSource(scope.source.file, text2))
};
function evaluateCall(call, scope) {
  const name = call.name.replace(/^core::/, "");
  if (Object.hasOwn(special, name)) return special[name](call, scope);
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
function withTemplate(call, scope, open) {
  const at = placeIn(scope, call);
  if (scope.module.isTemplate)
    return invalid2(`${call.name}() cannot stand in a template`, at);
  const [first, second] = call.arguments;
  if (!first || !second)
    return invalid2(`${call.name}() takes a template and its variables`, at);
  return eachOption(
    evaluate(first, scope),
    (template2) => eachOption(evaluate(second, scope), (variables) => {
      if (template2.kind === "unknown") return template2;
      if (variables.kind === "unknown") return variables;
      if (template2.kind !== "string" || variables.kind !== "map")
        return invalid2(`${call.name}() takes a string and a map`, at);
      const source = open(template2.value, at);
      if ("kind" in source) return source;
      (0, import_budget10.spendText)(source.text.length * TO_READ);
      (0, import_budget10.spend)(variables.entries.size);
      const names = [...variables.entries].reduce(
        (outer, [name, value2]) => ({
          name,
          value: elementOf(variables, value2),
          outer
        }),
        void 0
      );
      const parsed2 = parseTemplateText(source);
      const [problem] = parsed2.problems;
      if (problem) return invalid2(problem.message, at);
      const module2 = {
        ...emptyModule(scope.module.files),
        paths: scope.module.paths,
        isTemplate: true
      };
      const value = evaluateTemplate(parsed2.template, {
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
  const next = at.next ?? leadingOf(values, 0);
  return next ? { ...at, next } : at;
}
function leadingOf(values, depth) {
  for (const { trail } of values)
    if (trail.next || trail.note !== void 0) return trail;
  if (depth > 3) return void 0;
  for (const value of values) {
    const parts2 = value.kind === "list" ? value.items : value.kind === "map" ? [...value.entries.values()] : [];
    (0, import_budget11.spend)(parts2.length / 8);
    const found = leadingOf(parts2, depth + 1);
    if (found) return found;
  }
  return void 0;
}
function isSensitive(value) {
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
  return operands.some(isSensitive) ? markedSensitive(result) : result;
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
  const deciding = operator === "||";
  const known4 = operands.filter((each) => !isUnknown(each));
  const decider = known4.find((each) => toBool(each) === deciding);
  if (!decider && known4.length < 2)
    return unknownFrom(operands.find(isUnknown));
  const trail = madeAt(at, decider ? [decider] : operands);
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
  const operands = [left, right];
  const wrong = operands.find((each) => !isUnknown(each) && !isNumber(each));
  if (wrong) return refused2(at, "a number", wrong);
  const open = operands.find(isUnknown);
  if (open) return unknownFrom(open);
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
      if (key.kind === "unknown" && isContainer2(value))
        return someElement(value, key.why, place);
      const text2 = toText(key);
      if (text2 === void 0)
        return invalid2("an index must be a number or a string", place);
      if (value.kind === "list")
        return /^\d+$/.test(text2) ? widened(itemAt(value, Number(text2), place), expression.of, place) : invalid2(`a list has no element "${text2}"`, place);
      if (value.kind !== "map")
        return invalid2("only lists and maps have elements", place);
      const found = value.entries.get(text2);
      if (found)
        return widened(asThere(elementOf(value, found)), expression.of, place);
      return value.others === void 0 ? invalid2(`there is no element "${text2}"`, place) : unknownValue(value.others, place);
    })
  );
}
function itemAt(list, at, place) {
  const item = list.of === "set" ? void 0 : list.items[at];
  return item ? asThere(elementOf(list, item)) : invalid2(`there is no element ${at}`, place);
}
function isContainer2(value) {
  return value.kind === "list" || value.kind === "map";
}
function someElement(value, why, place) {
  const parts2 = value.kind === "list" ? value.items : [...value.entries.values()];
  const isAll = value.kind === "list" || value.others === void 0;
  if (parts2.length === 0 || !isAll)
    return unknownValue(why, { ...place, next: value.trail });
  const options = parts2.map((part) => asThere(elementOf(value, part)));
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
    const step = steps[at];
    return step?.kind === "attribute" ? step.name : void 0;
  };
  const [first, second] = [named(0), named(1)];
  if (first === void 0) return void 0;
  const { module: module2 } = scope;
  if (root.name === "module")
    return {
      target: module2.call(first),
      what: `module.${first}`,
      steps: steps.slice(1)
    };
  if (root.name === "data" || root.name === "resource") {
    const mode = root.name === "data" ? "data" : "managed";
    if (second === void 0) return void 0;
    const target2 = module2.resource(mode, first, second);
    return {
      target: target2,
      what: `${root.name}.${first}.${second}`,
      steps: steps.slice(2)
    };
  }
  const target = module2.resource("managed", root.name, first);
  return { target, what: `${root.name}.${first}`, steps: steps.slice(1) };
}
function throughReferable({ target, what, steps }, expression, scope) {
  const place = placeIn(scope, expression);
  if (!target) return invalid2(`there is no ${what} in this module`, place);
  let rest = steps;
  let key;
  if (target.keys !== void 0) {
    const [step2] = rest;
    if (!step2) return metAt(allInstances(target), place);
    const index = step2.kind === "attribute" ? writtenString(step2.name, step2.start, step2.end, scope) : evaluate(step2.key, scope);
    const found = keyAmong(target, index);
    if (found === void 0)
      return index.kind === "unknown" || target.keys === "unknown" ? unknownValue(
        index.kind === "unknown" ? index.why : `the instances of ${what} are not known`,
        place
      ) : invalid2(`${what} has no such instance`, place);
    key = found;
    rest = rest.slice(1);
  }
  const [step] = rest;
  if (step?.kind !== "attribute") {
    const whole = metAt(target.whole(key), place);
    return rest.reduce((value2, each) => stepInto(value2, each, scope), whole);
  }
  const value = metAt(target.attribute(key, step.name), placeIn(scope, step));
  return rest.slice(1).reduce((at, each) => stepInto(at, each, scope), value);
}
function stepInto(value, step, scope) {
  if (step.kind === "attribute") return attributeOf2(value, step, scope);
  return elementAt(value, evaluate(step.key, scope), step, scope);
}
function keyAmong(target, index) {
  if (target.keys === "unknown" || target.keys === void 0) return void 0;
  const text2 = toText(index);
  (0, import_budget12.spend)(target.keys.length / 16);
  return target.keys.find((key) => String(key) === text2);
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
  var: (name, { module: module2 }) => module2.variable(name),
  local: (name, { module: module2 }) => module2.local(name),
  path: (name, scope) => {
    const { paths } = scope.module;
    const path = { module: paths.module, root: ".", cwd: "." }[name];
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
    const text2 = toText(name);
    const open = unknownKey(name);
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
  const text2 = textFrom(
    scope.source,
    [{ text: value, start, end }],
    start,
    end
  );
  return { kind: "string", value, text: text2, trail: placeIn(scope, { start, end }) };
}

// src/formats/terraform/blocks.ts
function headerOf({ source, block }) {
  const end = block.labels.at(-1)?.end ?? block.start + block.type.length;
  return { source, start: block.start, end };
}
function valueOf2(parts2, contents2, scope) {
  const values = parts2.attributes.map(
    (attribute) => evaluateAlone(
      attribute.expression,
      within(scope, sourceOf(contents2, attribute))
    )
  );
  if (parts2.blocks.length === 0 && values.length <= 1) return values[0];
  const blocks = parts2.blocks.flatMap(
    (block) => valuesOfBlock({ source: sourceOf(contents2, block), block }, scope)
  );
  const [first] = values;
  const items = [...values.flatMap(spread2), ...blocks];
  if (!first && items.length === 0) return void 0;
  const { trail } = items[0] ?? first;
  if (values.length > 1 && !isJson(trail.source.file)) {
    scope.module.complain?.(writtenTwice(contents2, parts2.attributes));
    const why = `${parts2.attributes[0].name} is written twice`;
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
function spread2(value) {
  return value.kind === "list" ? value.items.map((item) => elementOf(value, item)) : [value];
}
function valuesOfBlock(placed2, scope) {
  const here = { ...scope, source: placed2.source };
  return placed2.block.type === "dynamic" ? expandDynamic(placed2, here) : [objectOf(contentsOf(placed2), headerOf(placed2), here)];
}
function objectOf(contents2, trail, scope) {
  const byName = /* @__PURE__ */ new Map();
  const partsOf3 = (name) => {
    const known4 = byName.get(name) ?? { attributes: [], blocks: [] };
    byName.set(name, known4);
    return known4;
  };
  for (const each of contents2.attributes)
    partsOf3(each.name).attributes.push(each);
  for (const each of contents2.blocks) partsOf3(kindOf(each)).blocks.push(each);
  const entries = /* @__PURE__ */ new Map();
  for (const [name, parts2] of byName) {
    const value = valueOf2(parts2, contents2, scope);
    if (value) entries.set(name, value);
  }
  return { kind: "map", of: "object", entries, trail };
}
var STEPS_OF_A_BLOCK = 10;
function expandDynamic(placed2, scope) {
  const { block, source } = placed2;
  const contents2 = contentsOf(placed2);
  const content = block.body.blocks.find(({ type }) => type === "content");
  const forEach = attributeNamed(contents2, "for_each")?.attribute.expression;
  if (!content || !forEach) return [];
  const name = wordOf(attributeNamed(contents2, "iterator")?.attribute.expression) ?? kindOf(block);
  const body = contentsOf({ source, block: content });
  const collection2 = evaluateAlone(forEach, scope);
  const possible = collection2.kind === "unknown" || collection2.kind === "either";
  const iterations = iterationsOrOne(collection2);
  (0, import_budget14.spend)(iterations.length * STEPS_OF_A_BLOCK);
  return iterations.map((iteration) => ({
    ...objectOf(
      body,
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
function wordOf(expression) {
  if (expression?.kind === "name") return expression.name;
  if (expression?.kind !== "template") return void 0;
  const [part] = expression.parts;
  return part?.kind === "text" ? part.text : void 0;
}

// src/formats/terraform/resource-view.ts
var import_budget17 = require("./terraform-budget.js");
var import_loaded2 = require("./terraform-loaded.js");

// src/formats/terraform/address.ts
var meant = {
  ...{ n: "\n", r: "\r", t: "	" },
  ...{ a: "\x07", b: "\b", f: "\f", v: "\v" }
  // Before Terraform 1.0.
};

// src/formats/terraform/instance.ts
var import_budget16 = require("./terraform-budget.js");

// src/formats/terraform/referable-resource.ts
var import_budget15 = require("./terraform-budget.js");

// src/formats/terraform/variables.ts
var nothing = emptyModule(noFilesBecause("only constants can stand here"));

// src/formats/terraform/resource-view.ts
var decodeJson = (text2) => (0, import_loaded2.callFunction)("jsondecode", [text2], { at: text2.trail, files: noFiles });
var noFiles = noFilesBecause("no file is read here");

// src/syntax/shell-word.ts
function cutterOf(text2) {
  const begins = [];
  let length = 0;
  for (const piece of text2.pieces) {
    begins.push(length);
    length += piece.text.length;
  }
  return (from, to) => {
    const pieces = [];
    for (let i = pieceAt(begins, from); i < begins.length; i++) {
      const [piece, begin] = [text2.pieces[i], begins[i]];
      if (begin >= to) break;
      const start = Math.max(from - begin, 0);
      const end = Math.min(to - begin, piece.text.length);
      if (start < end) pieces.push(cutPiece(piece, start, end));
    }
    return pieces;
  };
}
function cutText(cut2, text2, from, to) {
  const pieces = cut2(from, to);
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last && textFrom(text2.source, pieces, first.start, last.end);
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
  const written = word.cut(from, to);
  const origin = [
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
  if (word.run) word.pieces.push(...word.cut(word.run.from, word.run.to));
  word.run = void 0;
}
function endWord(word, text2, to) {
  settleRun(word);
  const { pieces } = word;
  if (pieces.length === 0 && !word.quoted) return void 0;
  const places = pieces.length > 0 ? pieces : word.cut(word.from, to);
  const start = places[0]?.start ?? text2.start;
  return textFrom(text2.source, pieces, start, places.at(-1)?.end ?? start);
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
  const text2 = piece.text.slice(from, to);
  const substituted2 = piece.origin !== void 0 || piece.why !== void 0;
  const exact = !substituted2 && piece.end - piece.start === piece.text.length;
  return exact ? { ...piece, text: text2, start: piece.start + from, end: piece.start + to } : { ...piece, text: text2 };
}

// src/syntax/shell-variables.ts
var MOST_LEVELS = 16;
var MOST_ORIGINS = 3;
var LONGEST = 1e4;
var MOST_VALUES = 200;
var COST_OF_A_WORD = 50;
function valuesOfVariable(reader, name) {
  const { level, outer } = reader;
  if (level.variables?.has(name)) return level.variables.get(name);
  const first = Math.max(outer.length - MOST_LEVELS, 0);
  for (let at = outer.length - 1; at >= first; at--) {
    const { variables } = outer[at];
    if (variables?.has(name)) return variables.get(name);
  }
  const text2 = reader.lookUp?.(name);
  return text2 && [text2];
}
function piecesFor(reader, name, part) {
  if (part.value.length > LONGEST || part.value.length > reader.room.left)
    return void 0;
  reader.room.left -= part.value.length + COST_OF_A_WORD;
  const { source, pieces } = sliceText(part, 0);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return [];
  const origin = originOf(part);
  if (pieces.some((piece) => piece.origin === void 0)) {
    const span = spanOf(first.source ?? source, first.start, last.end);
    origin.unshift({ span, message: `${name} is set here` });
  }
  origin.splice(MOST_ORIGINS);
  const why = pieces.find((piece) => piece.why !== void 0)?.why;
  return part.value.split(/(\uFFFC)/).filter((text2) => text2 !== "").map((text2) => ({
    ...{ text: text2, origin },
    ...text2 === UNKNOWN && why !== void 0 && { why }
  }));
}
var declaring = /* @__PURE__ */ new Set(["export", "readonly", "local", "declare"]);
var ASSIGNMENT = /^([A-Za-z_]\w*)(\+?)=/;
function assign(reader, words) {
  const [first] = words;
  if (!first) return;
  if (first.value === "read" || first.value === "unset") {
    for (const { value } of words.slice(1))
      if (/^[A-Za-z_]\w*$/.test(value)) setVariable(reader, value, void 0);
    return;
  }
  if (!declaring.has(first.value) && !words.every(isAssignment)) return;
  for (const word of words) {
    const [written, name = "", adds] = ASSIGNMENT.exec(word.value) ?? [];
    if (written === void 0) continue;
    const value = sliceText(word, written.length);
    setVariable(reader, name, adds ? void 0 : [value]);
  }
}
function isAssignment({ value }) {
  return ASSIGNMENT.test(value);
}
function setVariable({ level }, name, values) {
  const isKnown2 = !level.maybe && (values?.length ?? 0) <= MOST_VALUES;
  level.variables ??= /* @__PURE__ */ new Map();
  level.variables.set(name, isKnown2 ? values : void 0);
  if (isConditional(level)) (level.tentative ??= /* @__PURE__ */ new Set()).add(name);
}
function isConditional({ blocks }) {
  return blocks.some((block) => block !== "for");
}
var opening = new Map([
  ...["if", "while", "until", "case"].map((word) => [word, word]),
  ...["for", "select"].map((word) => [word, "for"])
]);
var closing = /* @__PURE__ */ new Set(["fi", "done", "esac"]);
function countBlock(level, keyword) {
  const opened = opening.get(keyword);
  if (opened !== void 0) level.blocks.push(opened);
  else if (closing.has(keyword)) level.blocks.pop();
  else if (keyword !== "else" && keyword !== "elif") return;
  const isOver = keyword.startsWith("el") || !isConditional(level);
  if (!isOver || !level.tentative) return;
  for (const name of level.tentative) level.variables?.set(name, void 0);
  level.tentative = void 0;
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
function openLevel(holds3, closer, begin) {
  return {
    holds: holds3,
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
    references: [],
    variables: void 0,
    tentative: void 0,
    blocks: [],
    maybe: false,
    listed: []
  };
}
function descend(reader, holds3, closer, begin) {
  reader.outer.push(reader.level);
  reader.level = openLevel(holds3, closer, begin);
}
function ascend(reader) {
  finishCommand(reader);
  const { begin, closer } = reader.level;
  reader.level = reader.outer.pop();
  if (begin === void 0) return;
  const written = closer === "`" ? "`...`" : "$(...)";
  const why = `${written} is only known when the script runs`;
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
  const text2 = word && endWord(word, reader.script, reader.at);
  if (!text2 || level.holds !== "commands") return;
  if (level.redirect !== "") {
    if (level.redirect === "write") level.writes.push(text2);
    level.redirect = "";
  } else takeWord(level, text2, word.quoted ? "" : text2.value);
}
function takeWord(level, text2, keyword) {
  if (level.header !== "") return takeHeaderWord(level, text2, keyword);
  const header = headers.get(keyword);
  if (level.words.length === 0) countBlock(level, keyword);
  if (level.words.length > 0 && !level.inPattern) level.words.push(text2);
  else if (keyword === "esac") {
    level.inPattern = false;
    level.cases = Math.max(0, level.cases - 1);
  } else if (level.inPattern) return;
  else if (header !== void 0) level.header = header;
  else if (!transparent.has(keyword)) level.words.push(text2);
}
function takeHeaderWord(level, text2, keyword) {
  if (level.header === "name") level.header = "";
  if (level.header === "list") level.listed.push(text2);
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
  if (level.header === "list") takeList(level);
  if (level.header !== "case") level.header = "";
  level.redirect = "";
  if (words.length > 0) assign(reader, words);
  level.maybe = false;
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
function takeList(level) {
  const [name, word, ...values] = level.listed;
  level.listed = [];
  if (name && /^[A-Za-z_]\w*$/.test(name.value))
    setVariable(
      { level },
      name.value,
      word?.value === "in" ? values : void 0
    );
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
  const written = match(reader, /\$(?:[A-Za-z_]\w*|[\d@*#?$!-])/y)?.[0];
  const end = at + (written?.length ?? 1);
  if (written === void 0) takeLiteral(word, at, end);
  else if (!substitute2(reader, written.slice(1), at, end))
    takeUnknown(word, at, end, unset(written));
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
  const [written, name = "", operator] = match(reader, head);
  const word = currentWord(reader);
  settleRun(word);
  reader.level.references.push({
    begin: reader.at,
    name,
    keepsDefault: operator !== void 0,
    assigns: operator?.endsWith("=") ?? false,
    firstPiece: word.pieces.length
  });
  reader.at += written.length;
}
function substitute2(reader, name, begin, end) {
  const { level, room } = reader;
  if (room.left <= 0) return false;
  const values = valuesOfVariable(reader, name);
  if (!values || values.some((value) => unknownIn(value) !== void 0))
    return false;
  const isWhole = level.inQuotes || level.references.length > 0;
  if (values.length > 1 && !standsAlone(reader, end)) return false;
  const words = isWhole ? values : values.flatMap((value) => splitBlank(value));
  for (const [index, part] of words.entries()) {
    const pieces = piecesFor(reader, name, part);
    if (!pieces) return index > 0;
    if (index > 0) finishWord(reader);
    const word = currentWord(reader, begin);
    if (level.inQuotes) word.quoted = true;
    for (const piece of pieces) takeInstead(word, begin, end, piece);
  }
  return true;
}
function standsAlone({ level, value }, end) {
  const { word } = level;
  const isFirst = !word || word.pieces.length === 0 && !word.run;
  return isFirst && /^["]?(?:[\s;&|)]|$)/.test(value.slice(end, end + 2));
}
function splitBlank(text2) {
  if (!/\s/.test(text2.value)) return [text2];
  const cut2 = cutterOf(text2);
  return [...text2.value.matchAll(/\S+/g)].flatMap(
    ({ index, 0: word }) => cutText(cut2, text2, index, index + word.length) ?? []
  );
}
function unset(written) {
  return `${written} is only known when the script runs`;
}
function match(reader, sticky) {
  sticky.lastIndex = reader.at;
  return sticky.exec(reader.value);
}

// src/syntax/shell.ts
function splitWords(text2) {
  const { value } = text2;
  const cut2 = cutterOf(text2);
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
    const done = word && endWord(word, text2, at);
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

// src/formats/terraform/sinks/containers.ts
var import_command = require("./commands.js");
var import_image = require("./images.js");

// src/formats/values.ts
function known3(value, span, origin) {
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
function wordOf2(value) {
  return textOf(value)?.trim().toLowerCase();
}
function textOf(value) {
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

// src/formats/terraform/rows/conditions.ts
var holds2 = { truth: "yes" };
function allHold(conditions, scope) {
  const answers = conditions.map((each) => answer2(each, scope));
  return answers.find(({ truth }) => truth === "no") ?? answers.find(({ truth }) => truth === "unknown") ?? answers.find(({ value }) => value) ?? holds2;
}
function answer2(condition, scope) {
  if ("absent" in condition) return answerAbsent(condition.absent, scope);
  const values = valuesAt(condition.path, scope);
  const fits = tests.get(condition) ?? testOf(condition);
  tests.set(condition, fits);
  const word = condition.default?.toLowerCase();
  const whenAbsent = word === void 0 ? "not" in condition : fits(word);
  if (values.length === 0) return { truth: yesOrNo(whenAbsent) };
  const answers = values.map((value) => answerFor(value, fits, whenAbsent));
  const [strong, weak] = "not" in condition ? ["no", "yes"] : ["yes", "no"];
  return answers.find(({ truth }) => truth === strong) ?? answers.find(({ truth }) => truth === "unknown") ?? answers.find(({ truth }) => truth === weak);
}
function answerAbsent(paths, scope) {
  const values = paths.flatMap((path) => valuesAt(path, scope));
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
  const words = ("in" in condition ? condition.in : condition.not).map(
    (word) => word.toLowerCase()
  );
  const isFlag = words.some((word) => word === "true" || word === "false");
  const includes = (word) => words.includes(word) || isFlag && words.includes(asFlag(word));
  return "in" in condition ? includes : (word) => !includes(word);
}
function asFlag(word) {
  return word === "1" ? "true" : word === "0" ? "false" : word;
}
function answerFor(value, fits, whenAbsent) {
  const options = optionsOf2(value);
  if (!options) return { truth: "unknown", value };
  const verdicts = options.map((option) => {
    const word = wordOf2(option);
    return word === void 0 ? whenAbsent : fits(word);
  });
  if (verdicts.every((verdict) => verdict === verdicts[0]))
    return { truth: yesOrNo(verdicts[0] ?? false), value };
  return { truth: "unknown", value };
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
  const encoded = { by, value };
  const open = unknownPart(value);
  return open ? { kind: "unknown", why: unknownFrom(open).why, trail: at, encoded } : { kind: "string", value: write2(), trail: at, encoded };
}
function originalOf(text2, by) {
  if (text2.kind !== "string" && text2.kind !== "unknown") return void 0;
  return text2.encoded?.by === by ? elementOf(text2, text2.encoded.value) : void 0;
}

// src/formats/terraform/functions/function.ts
var text = { type: stringType };
function made(value, args, { at }) {
  const trail = madeAt(at, args);
  if (typeof value === "string") return { kind: "string", value, trail };
  if (typeof value === "number") return { kind: "number", value, trail };
  return { kind: "bool", value, trail };
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
    parameters: [{ ...text, unknown: true }],
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
    parameters: [{ ...text, unknown: true }],
    run: ([value], call) => encodedAs(by, value, () => encode(textIn(value)), call)
  };
}
function toBase64(text2) {
  return Buffer.from(text2).toString("base64");
}
function base64Bytes(text2) {
  const plain = text2.replace(/[\r\n]/g, "");
  const isSound = plain.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(plain);
  return isSound ? Buffer.from(plain, "base64") : void 0;
}
function decoded2(value, call) {
  const { trail } = value;
  if (value.kind !== "string" && value.kind !== "unknown")
    return refuse2("no string", call);
  const original = originalOf(value, "base64");
  if (original) return original;
  if (value.kind === "unknown")
    return { kind: "unknown", why: value.why, trail };
  const bytes = base64Bytes(value.value);
  const text2 = bytes && readAs("utf-8", bytes);
  return text2 === void 0 ? refuse2("the string is no base64 of a text", call) : { kind: "string", value: text2, trail };
}
function readAs(encoding, bytes) {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(
      bytes
    );
  } catch {
    return void 0;
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
  const encoding = textIn(name).toLowerCase();
  if (!isEncoding(encoding)) return noEncoding(call);
  return Object.hasOwn(writers, encoding) ? made(writers[encoding](textIn(value)).toString("base64"), [value], call) : notRead(textIn(name), call);
}
function decodeText([value, name], call) {
  const bytes = base64Bytes(textIn(value));
  if (!bytes) return refuse2("the string is no base64", call);
  if (!isEncoding(textIn(name))) return noEncoding(call);
  const text2 = readAs(textIn(name), bytes);
  return text2 === void 0 ? notRead(textIn(name), call) : { kind: "string", value: text2, trail: value.trail };
}
function isEncoding(name) {
  try {
    return new TextDecoder(name).encoding !== "";
  } catch {
    return false;
  }
}
function noEncoding(call) {
  return refuse2("the name is no encoding that Terraform knows", call);
}
function notRead(name, { at }) {
  const why = `the encoding ${JSON.stringify(name)} is not read`;
  return { kind: "unknown", why, trail: at };
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
  const begins = [];
  let length = 0;
  for (const piece of text2.pieces) {
    begins.push(length);
    length += piece.text.length;
  }
  return (from, to) => {
    const first = lastNotBehind(begins, from);
    const end = Math.max(lastNotBehind(begins, to), first) + 1;
    const { source, pieces, start } = text2;
    const around = textFrom(source, pieces.slice(first, end), start, text2.end);
    const begin = begins[first] ?? 0;
    return sliceText(around, from - begin, to - begin);
  };
}
function lastNotBehind(numbers, wanted) {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (numbers[middle] <= wanted) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

// src/formats/terraform/functions/pieces.ts
var import_budget19 = require("./terraform-budget.js");
function changed({ kind, value, text: text2, trail }, change) {
  (0, import_budget19.spend)(value.length / 8);
  const result = change(value);
  const moved = text2 && changedText(text2, change);
  return {
    kind,
    value: result,
    trail,
    ...moved?.value === result && { text: moved }
  };
}
function changedText(text2, change) {
  const pieces = text2.pieces.map((piece) => ({
    ...piece,
    text: change(piece.text)
  }));
  const isAlike = pieces.every(
    (piece, i) => piece.text.length === text2.pieces[i].text.length
  );
  return isAlike ? textFrom(text2.source, pieces, text2.start, text2.end) : void 0;
}

// src/formats/terraform/sinks/reading.ts
function readText(value) {
  if (value.kind === "number" || value.kind === "bool")
    return unitReading(value, String(value.value));
  if (value.kind !== "string" && value.kind !== "unknown") return void 0;
  const { text: text2, trail } = value;
  if (!text2)
    return value.kind === "string" ? unitReading(value, value.value) : void 0;
  const way = { ...value, trail: wayTo2(trail, text2) };
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
  const { source, start, end } = value.trail;
  const piece = {
    ...{ text: written, start, end, origin: [] },
    ...why !== void 0 && { why }
  };
  return {
    text: textFrom(source, [piece], start, end),
    sensitive: isSensitive(value),
    trailOf: (stretch) => stretch.file === source.file && stretch.start >= start && stretch.end <= end ? value.trail : void 0
  };
}
function wayTo2(trail, text2) {
  const { next, ...place } = trail;
  if (!next || !text2) return trail;
  const holds3 = trail.source.file === text2.source.file && trail.start <= text2.start && text2.end <= trail.end;
  return holds3 ? place : { ...place, next: wayTo2(next, text2) };
}
var JOINED = "\0joined";
function joinReadings(parts2) {
  const pieces = [];
  const places = [];
  let at = 0;
  const add2 = (piece) => {
    pieces.push({ ...piece, start: at, end: at + piece.text.length });
    at += piece.text.length;
  };
  for (const part of parts2)
    if (typeof part === "string") add2({ text: part });
    else {
      const begin = at;
      for (const { text: text2, why, origin } of part.text.pieces)
        add2({ text: text2, ...why && { why }, ...origin && { origin } });
      places.push({ begin, end: at, reading: part });
    }
  const source = {
    file: JOINED,
    text: pieces.map(({ text: text2 }) => text2).join("")
  };
  return {
    text: textFrom(source, pieces, 0, at),
    sensitive: places.some(({ reading }) => reading.sensitive),
    trailOf: ({ file, start, end }) => {
      if (file !== JOINED) return void 0;
      const place = placeAt(places, start);
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
  while (low < high) {
    const middle = low + high >> 1;
    if (at < places[middle].end) high = middle;
    else low = middle + 1;
  }
  return places[low];
}
var slicers = /* @__PURE__ */ new WeakMap();
function trailOfCharacters({ text: text2, trailOf }, from, to) {
  const slice = slicers.get(text2) ?? slicerOf(text2);
  slicers.set(text2, slice);
  const part = slice(from, Math.max(to, from));
  const { source, start, end } = part;
  return trailOf({ file: source.file, start, end });
}
function openDocument(reading, file) {
  const { text: text2 } = reading;
  const source = { file, text: text2.value };
  const end = text2.value.length;
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
var MOST_BYTES = 5e6;
var DEEPEST2 = 8;
function plainOptions(value, depth = 0) {
  return optionsOf(value).flatMap((option) => {
    if (option.kind !== "string" && option.kind !== "unknown") return [option];
    const { encoded } = option;
    if (encoded?.by.startsWith("base64") && depth < DEEPEST2)
      return plainOptions(elementOf(option, encoded.value), depth + 1);
    const decoded3 = option.kind === "string" ? decodedBase64(option.value) : void 0;
    if (decoded3 === void 0) return [option];
    const { text: _, ...rest } = option;
    return [{ ...rest, kind: "string", value: decoded3 }];
  });
}
function eachPlain(value, read) {
  const options = plainOptions(value);
  return options.length === 1 ? read(options[0]) : options.flatMap(read).map(possibly);
}
function possibly(exposure) {
  const [certainty] = exposure.facts["certainty"] ?? [];
  if (!certainty) return exposure;
  const possible = [known3("possible", certainty.span)];
  return { ...exposure, facts: { ...exposure.facts, certainty: possible } };
}
function decodedBase64(text2) {
  if (text2.length < 12 || text2.length > MOST_BYTES * 2) return void 0;
  const bytes = base64Bytes(text2.trim());
  if (!bytes) return void 0;
  try {
    const plain = bytes[0] === 31 && bytes[1] === 139 ? (0, import_node_zlib.gunzipSync)(bytes, { maxOutputLength: MOST_BYTES }) : bytes;
    const read = new TextDecoder("utf-8", { fatal: true }).decode(plain);
    return /[\0-\x08\x0e-\x1f]/.test(read) ? void 0 : read;
  } catch {
    return void 0;
  }
}
var intrinsic = /!(?:Ref|Sub|GetAtt|Base64|Join|If|FindInMap|Select|Split|ImportValue|Cidr|GetAZs|Equals|And|Or|Not|Condition|Transform)(?=\s)/g;
function decodeDocument(value) {
  if (value.kind === "map" || value.kind === "list") return value;
  if (value.kind !== "string" && value.kind !== "unknown") return void 0;
  const readable = value.kind === "string" && value.value.includes("!") ? changed(
    value,
    (text3) => text3.replace(intrinsic, (name) => " ".repeat(name.length))
  ) : value;
  const { text: text2 } = readable;
  const written = { ...value, ...readable, trail: wayTo2(value.trail, text2) };
  for (const name of ["jsondecode", "yamldecode"]) {
    const call = { at: value.trail, files: noFiles };
    const decoded3 = (0, import_loaded3.callFunction)(name, [written], call);
    if (decoded3.kind === "map" || decoded3.kind === "list") return decoded3;
  }
  return void 0;
}
function entryOf(value, name) {
  const entry = value?.kind === "map" ? value.entries.get(name) : void 0;
  return value && entry && entry.kind !== "null" ? elementOf(value, entry) : void 0;
}
function itemsOf(value) {
  if (!value || value.kind === "null") return [];
  return value.kind === "list" ? value.items.map((item) => elementOf(value, item)) : [value];
}

// src/formats/terraform/sinks/placing.ts
function actExposures(acts, readings, { resource, reach }, runs2 = true) {
  return acts.map(({ kind, facts, loopback: loopback2 }) => {
    const place = Object.values(facts)[0][0].span;
    const all = {
      ...facts,
      reach: [known3(loopback2 ? "loopback" : reach, place)],
      certainty: facts["certainty"] ?? [known3("definite", place)],
      runs: [known3(runs2, place)]
    };
    return {
      ...{ kind, format: resource.format, resource: resource.address },
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
  const [reading, trail] = foundIn(readings, value.span);
  const span = trail ? trailSpan(trail) : value.span;
  const ways = [
    ...trail ? trailOrigin(trail) : [],
    ...value.origin ?? substitutedFrom(value, reading)
  ];
  const origin = ways.length > 0 && { origin: ways };
  if (!value.known) return { ...value, span, ...origin };
  if (typeof value.value === "string" && value.value.includes(UNKNOWN))
    return {
      ...{ known: false, why: "a part of it is not known", span },
      ...origin
    };
  const isSecret = !isOwn && readings.some(({ sensitive }) => sensitive);
  return { ...value, span, ...origin, ...isSecret && { sensitive: true } };
}
function foundIn(readings, span) {
  for (const reading of readings) {
    const trail = reading.trailOf(span);
    if (trail) return [reading, trail];
  }
  return [];
}
function substitutedFrom({ span }, reading) {
  const piece = reading && substitutions(reading.text).get(span.start);
  return piece?.end === span.end ? piece.origin ?? [] : [];
}
var substituted = /* @__PURE__ */ new WeakMap();
function substitutions(text2) {
  const found = substituted.get(text2) ?? new Map(
    text2.pieces.flatMap(
      (piece) => piece.origin ? [[piece.start, piece]] : []
    )
  );
  substituted.set(text2, found);
  return found;
}

// src/formats/terraform/sinks/containers.ts
function containerExposures(sink, scope, around) {
  return (sink.at ?? ["."]).flatMap((path) => select(path, scope)).filter((element) => allHold(sink.when ?? [], element).truth !== "no").flatMap((element) => {
    const reach = (sink.reaches ?? []).find(
      ({ when }) => allHold(when, element).truth === "yes"
    );
    const here = reach ? { ...around, reach: reach.is } : around;
    return containerExposuresAt(sink, element, here);
  });
}
function containerExposuresAt(sink, element, around) {
  const words = (paths) => valuesAtAll(paths, element).flatMap((value) => readText(value) ?? []);
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
  const [first, second] = words;
  if (!first) return [];
  const acts = first.text.value === "CMD-SHELL" && second ? (0, import_command.actsOfScript)(second.text) : (0, import_command.actsOfArguments)(
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
    const reading = readTextOrUnknown(option);
    return reading ? imageExposuresOf(reading, option, around) : [];
  });
}
function imageExposuresOf(reading, { trail }, { resource, reach }) {
  const { text: text2 } = reading;
  const name = text2.value.replace(/^(?:docker|https?|oci):\/\//, "");
  const skipped = text2.value.length - name.length;
  const facts = (0, import_image.imageFacts)(
    skipped === 0 ? text2 : { ...text2, ...withoutFirst(text2, skipped) }
  );
  if (Object.keys(facts).length === 0) return [];
  const place = trailSpan(trail);
  const whole = { ...reading, trailOf: () => trail };
  return [
    {
      ...{ kind: "image", format: resource.format, resource: resource.address },
      facts: placedFacts(
        {
          ...facts,
          reach: [known3(reach, place)],
          certainty: [known3("definite", place)],
          runs: [known3(true, place)]
        },
        [whole]
      ),
      related: []
    }
  ];
}
function withoutFirst({ pieces, value }, count) {
  const [first, ...rest] = pieces;
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
  const line = /^#!([^\n]*)/.exec(body.value)?.[1];
  if (line === void 0) return true;
  const words = line.trim().split(/\s+/);
  const names = words.map((word) => word.slice(word.lastIndexOf("/") + 1));
  const program = names[0] === "env" ? names[1] : names[0];
  return shells.has(program ?? "");
}

// src/formats/terraform/sinks/data-files.ts
var import_server_file = require("./server-files.js");
function dataExposures(name, content, around, runs2 = false) {
  const body = readText(content);
  if (!body) return [];
  const path = name.text.value;
  const acts = runs2 && isForShell(body.text) ? (0, import_command3.actsOfScript)(body.text) : (0, import_server_file.actsOfContent)(
    {
      name: sliceText(name.text, path.lastIndexOf("/") + 1),
      ...{ path, source: path }
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
    const exposures = [];
    const document = decodeDocument(option);
    const ahead = document ? [{ name: "", part: document }] : [];
    for (let left = MOST_PARTS; ahead.length > 0 && left > 0; left--) {
      const { name, part } = ahead.pop();
      if (part.kind === "list")
        for (const item of [...itemsOf(part)].reverse())
          ahead.push({ name, part: item });
      if (part.kind !== "map") continue;
      if (/image$/i.test(name) || part.entries.has("tag"))
        exposures.push(...imageOf(part, around));
      for (const name2 of [...part.entries.keys()].reverse()) {
        const entry = entryOf(part, name2);
        if (!entry) continue;
        if (/image$/i.test(name2) && entry.kind === "string")
          exposures.push(...imageExposures(entry, around));
        else ahead.push({ name: name2, part: entry });
      }
    }
    return exposures;
  });
}
function imageOf(part, around) {
  const repository = entryOf(part, "repository");
  const name = repository && readText(repository);
  if (!name || repository.kind !== "string") return [];
  const [registry, tag] = ["registry", "tag"].map((key) => {
    const entry = entryOf(part, key);
    return entry && readText(entry);
  });
  const whole = joinReadings([
    ...registry?.text.value ? [registry, "/"] : [],
    name,
    ...tag?.text.value ? [":", tag] : []
  ]);
  return imageExposuresOf(whole, repository, around);
}
function helmSettings(scope, around) {
  return ["set[*]", "set_sensitive[*]"].flatMap((path) => select(path, scope)).flatMap((setting) => {
    const [name, value] = [setting.get("name"), setting.get("value")];
    const isImage = name?.kind === "string" && /(?:^|[.\]])\w*image(?:\.repository)?$/i.test(name.value);
    return isImage && value ? imageExposures(value, around) : [];
  });
}

// src/formats/port-rule.ts
var ALL_PORTS = { from: 0, to: 65535 };
function portExposure(format, rule2) {
  const { resource, related, reach, source } = rule2;
  const facts = typeof reach === "function" || typeof source === "function" ? lazyFacts(rule2) : plainFacts(rule2, reach, source);
  return { kind: "port", format, resource, facts, related };
}
function plainFacts(rule2, reach, source) {
  const { port, protocol } = rule2;
  const { span } = port[0];
  const mechanism = [known3(rule2.mechanism, span)];
  const breadth = [known3(rule2.breadth ?? breadthOf(port), span)];
  const certainty = [known3(rule2.certainty, span)];
  const reached = [reach];
  return source ? { port, protocol, mechanism, source, reach: reached, breadth, certainty } : { port, protocol, mechanism, reach: reached, breadth, certainty };
}
function lazyFacts(rule2) {
  const { port, protocol, source, reach } = rule2;
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
  const mechanism = [follows(rule2.mechanism)];
  const breadth = [follows(rule2.breadth ?? breadthOf(port))];
  const certainty = [follows(rule2.certainty)];
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
function readPortText(text2, row) {
  const whole = readWord2(text2, row);
  if (whole) return [whole];
  return splitAtAny(text2, row.list ?? ",").flatMap((part) => {
    const range2 = readWord2(part, row) ?? readRangeText(part, row);
    return range2 ? [range2] : [];
  });
}
function readPortValue(value, row) {
  const text2 = textOf(value);
  return text2 === void 0 ? [] : readPortText(text2, row);
}
function readPackedPorts(text2, row) {
  const groups = new RegExp(row.regex, "i").exec(text2)?.groups;
  if (!groups) return [];
  const { spec, lo = "", hi = lo } = groups;
  if (spec !== void 0) return readPortText(spec, row);
  const range2 = rangeOf(readNumber2(lo), readNumber2(hi));
  return range2 ? [range2] : [];
}
function readEnd(value, row) {
  const text2 = textOf(value);
  return text2 === void 0 ? void 0 : readWord2(text2, row) ?? readNumber2(text2);
}
function rangeOf(from, to) {
  if (from === void 0 || to === void 0) return void 0;
  return from < 0 || from > to || from > ALL_PORTS.to ? void 0 : { from, to: Math.min(to, ALL_PORTS.to) };
}
function readWord2(text2, row) {
  const word = text2.trim().toLowerCase();
  const isOneOf = (words = []) => words.some((each) => each.toLowerCase() === word);
  if (isOneOf(row.any)) return ALL_PORTS;
  if (isOneOf(row.names)) return { from: TELNET, to: TELNET };
  return row.wildcard?.includes(readNumber2(word) ?? NaN) ? ALL_PORTS : void 0;
}
function readRangeText(text2, row) {
  const signs = row.range ?? "-";
  const own = signs.includes(":") ? text2 : text2.split(":", 1)[0];
  const [from = "", to = from, ...more] = splitAtAny(own, signs);
  return more.length > 0 ? void 0 : rangeOf(readNumber2(from), readNumber2(to));
}
function readNumber2(text2) {
  const trimmed = text2.trim();
  return /^-?\d+(?:\.0*)?$/.test(trimmed) ? Number(trimmed) : void 0;
}
function splitAtAny(text2, signs) {
  const parts2 = [""];
  for (const sign of text2)
    if (signs.includes(sign)) parts2.push("");
    else parts2[parts2.length - 1] += sign;
  return parts2;
}

// src/formats/terraform/rows/port-ranges.ts
function readPair(row, scope) {
  const [low, high] = [row.from, row.to].map(
    (path) => path === void 0 ? void 0 : valuesAt(path, scope).find(isWritten)
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
  return value.kind !== "null" && textOf(value) !== "";
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
  return rangeOf(from, to) ?? NO_PORT;
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
      (value) => readPackedPorts(textOf(value) ?? "", row)
    )
  );
}
function selectAll(paths, scope) {
  return [paths].flat().flatMap((path) => select(path, scope));
}
function readWritten({ value, optional }, row, read) {
  if (!value || !isWritten(value)) return void 0;
  const options = optionsOf2(value);
  if (!options) return [unknownAt(whyUnknown(value), value)];
  const [only, ...more] = options;
  if (only && more.length === 0 && !optional)
    return read(only).map((range2) => knownAt(range2, value));
  const among = options.flatMap((option) => {
    if (!isWritten(option) && row.missing === "any") return [ALL_PORTS];
    const ranges = read(option);
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
  const names = options.map((option) => nameOf(option, row));
  const [first] = names;
  if (names.every((name) => name === first))
    return first === void 0 ? void 0 : knownAt(first, value);
  return unknownAt(
    whyUnknown(value),
    value,
    names.map((name) => name ?? "icmp")
  );
}
function nameOf(value, row) {
  const text2 = textOf(value);
  if (text2 === void 0 || text2 === "")
    return row.any?.includes("") || row.missing === "any" ? "any" : row.missing === "tcp" ? "tcp" : void 0;
  const word = (row.regex ? new RegExp(row.regex, "i").exec(text2)?.groups?.proto : text2)?.trim().toLowerCase();
  if (word === void 0) return void 0;
  const isOneOf = (words = []) => words.some((each) => each.toLowerCase() === word);
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
function parseCidr(text2) {
  const [address = "", length, ...rest] = text2.trim().split("/");
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
function isWorld(text2) {
  const cidr = parseCidr(text2);
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
function readV4(text2) {
  const parts2 = text2.split(".");
  const sound = parts2.length === 4 && parts2.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && +part < 256);
  return sound ? parts2.reduce((sum, part) => sum << 8n | BigInt(part), 0n) : void 0;
}
function readV6(text2) {
  const [address = ""] = text2.split("%");
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
function groupsOf(text2, isLast) {
  if (text2 === "") return [];
  const parts2 = text2.split(":");
  const v4 = isLast ? readV4(parts2.at(-1)) : void 0;
  if (v4 !== void 0) parts2.pop();
  if (!parts2.every((part) => /^[\da-f]{1,4}$/i.test(part))) return void 0;
  const groups = parts2.map((part) => parseInt(part, 16));
  return v4 === void 0 ? groups : [...groups, Number(v4 >> 16n), Number(v4 & 0xffffn)];
}

// src/formats/terraform/rows/sources.ts
var WORLD = "0.0.0.0/0";
function readSources(row, scope, place) {
  const sources = (row.regex ? row.of ?? [] : row.paths ?? []).flatMap(
    (path) => select(path, scope).flatMap((each) => readSource(each, path, row, scope))
  );
  return sources.length === 0 && row.missing === "world" ? [{ fact: knownAt(WORLD, place), extent: "world" }] : withoutTwins2(sources);
}
function readSource({ value, optional }, path, row, scope) {
  if (!value || !isWritten(value)) return [];
  const name = nameOf2(path);
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
    return readings[0].map(({ text: text2, extent }) => ({
      fact: knownAt(text2, value),
      extent
    }));
  const all = readings.flat();
  if (all.length === 0) return [];
  const extents = new Set(all.map(({ extent }) => extent));
  const among = all.map(({ text: text2 }) => text2);
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
  const text2 = textOf(value);
  return text2 ? [{ text: `${wordsFor(name)} ${text2}`, extent: "group" }] : [];
}
function readAddresses(value, row, scope) {
  const text2 = textOf(value) ?? "";
  const said = row.regex ? new RegExp(row.regex, "i").exec(text2)?.groups?.source ?? "" : text2;
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
  const text2 = length?.value && textOf(length.value);
  return text2 === void 0 ? address : `${address}/${text2.trim()}`;
}
function wordsFor(name) {
  return name.replace(/^(?:source|src|remote|referenced|user)_/, "").replace(/_(?:id|uid|name|no)s?$/, "").replace(/s$/, "").replaceAll("_", " ");
}
function nameOf2(path) {
  return path.replaceAll("[*]", "").split(".").at(-1) ?? path;
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
function exposureOf(rule2, element, resource) {
  const { optional } = element;
  const scope = withoutDoubt(element);
  const applies = allHold(rule2.when ?? [], scope);
  if (applies.truth === "no") return void 0;
  const protocols = readProtocols(rule2.protocol, scope, scope);
  const ports = protocols && portsWith(rule2, protocols, applies, scope);
  if (!protocols || !ports?.[0]) return void 0;
  const place = ports[0];
  const mechanism = rule2.mechanism ?? "allow";
  const breadth = breadthAmong(ports);
  let sources;
  const sourcesOf = (row) => sources ??= readSources(row, scope, scope);
  let reach;
  const readFrom = () => {
    const from = rule2.source && sourcesOf(rule2.source);
    const found = readReach(rule2.reach, from, mechanism, scope, scope);
    return rule2.layer && breadth === "all" ? behindMore(found) : found;
  };
  const { source } = rule2;
  return portExposure(resource.format, {
    ...{ resource: resource.address, port: ports, related: [] },
    protocol: protocols.at ? protocols.facts : protocols.facts.map((fact) => ({ ...fact, span: place.span })),
    mechanism: mechanisms[mechanism],
    reach: () => reach ??= readFrom(),
    ...source && {
      source: () => sourcesOf(source).map(({ fact }) => fact)
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
function portsWith(rule2, protocols, applies, scope) {
  const place = protocols.at ?? scope;
  const written = readPorts(rule2.port, scope, place);
  const ports = rule2.protocol?.anyAllPorts ? portsOfAnyProtocol(written, protocols) : written;
  return applies.truth === "unknown" && applies.value ? inDoubt(ports, applies.value) : ports;
}
function portsOfAnyProtocol(written, { openness, at }) {
  if (!at || openness === "some") return written;
  if (openness === "every") return [knownAt(ALL_PORTS, at)];
  const isReal = written.some((port) => !port.known || port.value.to > 0);
  return openness === "unknown" && isReal ? written : orElse(written, ALL_PORTS, at);
}
function breadthAmong(ports) {
  if (ports.some((port) => port.known)) return breadthOf(ports);
  const among = ports.flatMap((port) => port.known ? [] : port.among ?? []);
  const [narrowest] = among.filter(opens).sort((a, b) => width(a) - width(b));
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
    anyAllPorts: true
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
};
var ruleOfAzure = {
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
};
var documentRules = [
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
  const config = decodeDocument(value);
  return config?.kind === "map" ? configExposures(config, around) : [];
}
function cloudArchive(value) {
  return itemsOf(decodeDocument(value)).flatMap(
    (item) => entryOf(item, "content") ?? item
  );
}
function configExposures(config, around) {
  const installer = entryOf(config, "autoinstall");
  const script = [
    ...lines(itemsOf(entryOf(config, "bootcmd"))),
    ...packageLines(config)
  ];
  const packagesEnd = lengthOf(script);
  script.push(
    ...lines(itemsOf(entryOf(config, "runcmd"))),
    ...lines(itemsOf(entryOf(config, "late-commands")))
  );
  const whole = joinReadings(script);
  const acts = (0, import_command4.actsOfScript)(whole.text).map((act) => {
    const manager = act.facts["manager"]?.[0];
    return manager && manager.span.start < packagesEnd ? {
      ...act,
      facts: { ...act.facts, manager: [known3("cloud-init", manager.span)] }
    } : act;
  });
  const userData2 = entryOf(installer, "user-data");
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
    (sum, part) => sum + (typeof part === "string" ? part.length : part.text.value.length),
    0
  );
}
function lines(commands) {
  return commands.flatMap((command) => {
    if (command.kind !== "list") {
      const reading = readText(command);
      return reading ? [reading, "\n"] : [];
    }
    return [...itemsOf(command).flatMap(quoted), "\n"];
  });
}
function quoted(word) {
  const reading = readText(word);
  if (!reading) return [];
  const { text: text2 } = reading;
  const parts2 = text2.value.split("'");
  let at = 0;
  const pieces = parts2.flatMap((part, i) => {
    const from = at;
    at += part.length + 1;
    const slice = {
      ...reading,
      text: sliceText(text2, from, from + part.length)
    };
    return i === 0 ? [slice] : [`'\\''`, slice];
  });
  return ["'", ...pieces, "' "];
}
function packageLines(config) {
  const names = itemsOf(entryOf(config, "packages")).flatMap(
    (entry) => entry.kind === "map" ? ["apt", "dnf", "yum", "apk"].flatMap(
      (manager) => itemsOf(entryOf(entry, manager))
    ) : [entry]
  );
  return names.flatMap((entry) => {
    const [name] = itemsOf(entry);
    const reading = name && readText(name);
    return reading ? ["apt-get install -y ", reading, "\n"] : [];
  });
}
function writtenFile(file, commands, around) {
  const path = entryOf(file, "path");
  const content = entryOf(file, "content");
  const name = path && readText(path);
  if (!name || !content) return [];
  const target = name.text.value;
  const runs2 = target !== "" && (commands.includes(target) || /^\/var\/lib\/cloud\/scripts\/per-|^\/etc\/(?:rc\.local$|init\.d\/)/.test(
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
  const text2 = readText(value)?.text.value ?? "";
  if (!/^\s*(?:content-type|mime-version)\s*:/i.test(text2)) return void 0;
  const boundary = /\bboundary\s*=\s*(?:"([^"\n]+)"|([^\s;"]+))/i.exec(text2);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === void 0) return void 0;
  const line = new RegExp(
    `^--${mark.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?:--)?[ \\t]*\\r?$`,
    "gm"
  );
  const marks = [...text2.matchAll(line)];
  return marks.slice(0, -1).flatMap(({ index, 0: { length } }, i) => {
    const begin = index + length + 1;
    return partBetween(value, text2, begin, marks[i + 1].index) ?? [];
  });
}
function partBetween(value, text2, begin, end) {
  const gap2 = /\r?\n[ \t]*\r?\n/g;
  gap2.lastIndex = begin;
  const blank = gap2.exec(text2);
  if (!blank || blank.index >= end) return void 0;
  const header = text2.slice(begin, blank.index);
  const from = blank.index + blank[0].length;
  const isEncoded = /^content-transfer-encoding\s*:\s*base64/im.test(header);
  const decoded3 = isEncoded ? decodedBase64(text2.slice(from, end).replace(/\s/g, "")) : void 0;
  return decoded3 === void 0 ? cut(value, from, end) : { kind: "string", value: decoded3, trail: value.trail };
}
function cut({ encoded: _, ...value }, from, to) {
  const text2 = value.text && { text: sliceText(value.text, from, to) };
  return value.kind === "string" ? { ...value, value: value.value.slice(from, to), ...text2 } : { ...value, ...text2 };
}

// src/formats/terraform/sinks/ignition.ts
function ignitionExposures(value, around) {
  const config = decodeDocument(value);
  const units = itemsOf(entryOf(entryOf(config, "systemd"), "units"));
  const files = itemsOf(entryOf(entryOf(config, "storage"), "files"));
  return [
    ...units.flatMap((unit) => unitExposures(unit, around)),
    ...files.flatMap((file) => {
      const path = entryOf(file, "path");
      const source = entryOf(entryOf(file, "contents"), "source");
      const name = path && readText(path);
      const content = source && dataOfUrl(source);
      return name && content ? dataExposures(name, content, around) : [];
    })
  ];
}
function unitExposures(unit, around) {
  const contents2 = entryOf(unit, "contents") ?? entryOf(unit, "content");
  if (contents2?.kind !== "string" && contents2?.kind !== "unknown") return [];
  const text2 = readText(contents2)?.text.value ?? "";
  const setting = /^Exec(?:Start|StartPre|StartPost)[ \t]*=[ \t]*[-@:+!]*(.+)$/dgm;
  return [...text2.matchAll(setting)].flatMap(({ indices }) => {
    const reading = readText(cut(contents2, ...indices[1]));
    return reading ? actExposures((0, import_command5.actsOfScript)(reading.text), [reading], around) : [];
  });
}
function dataOfUrl(url) {
  if (url.kind !== "string") return void 0;
  const [, encoded, data] = /^data:[^,;]*(?:;[^,;]+)*?(;base64)?,(.*)$/s.exec(url.value) ?? [];
  if (data === void 0) return void 0;
  const value = encoded ? decodedBase64(data) : unescaped(data);
  return value === void 0 ? void 0 : { kind: "string", value, trail: url.trail };
}
function unescaped(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return void 0;
  }
}

// src/formats/command/acts.ts
var TELNET2 = { from: 23, to: 23 };
function portAct(act) {
  const { port, protocol, mechanism, source, loopback: loopback2 } = act;
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
var feature = /^[^#\n]{0,300}?\b((?:Install|Add)-WindowsFeature|Enable-WindowsOptionalFeature|dism(?:\.exe)?)\b[^\n#]{0,300}?\b(Telnet-?Server)\b/dgim;
var service = /^[^#\n]{0,300}?\b((?:Start|Set)-Service|sc(?:\.exe)?[ \t]+(?:start|config)|net[ \t]+start)\b[^\n#]{0,300}?\b(TlntSvr)\b/dgim;
var rule = /^[^#\n]{0,300}?\bNew-NetFirewallRule\b(?![^\n#]{0,300}-(?:Direction[ \t]+"?Outbound|Action[ \t]+"?Block|Protocol[ \t]+"?(?!TCP\b|6\b)\w))[^\n#]{0,300}?-LocalPort[ \t]+["']?(?:\d+,)*(23)\b(?!-)/dgim;
var netsh = /^[^#\n]{0,300}?\bnetsh\b[^\n#]{0,300}?\bfirewall[ \t]+add[ \t]+rule\b(?=[^\n#]{0,300}\bdir=in\b)(?=[^\n#]{0,300}\baction=allow\b)(?![^\n#]{0,300}\bprotocol=udp\b)[^\n#]{0,300}?\blocalport=["']?(?:\d+,)*(23)\b(?!-)/dgim;
function windowsActs(text2) {
  const { value } = text2;
  if (!/telnet|tlntsvr|localport/i.test(value)) return [];
  const cut2 = cutterOf(text2);
  const placed2 = (indices) => cutText(cut2, text2, ...indices);
  const installed = [...value.matchAll(feature)].map(({ indices }) => {
    const [manager, name] = [placed2(indices[1]), placed2(indices[2])];
    return {
      ...{ kind: "package", loopback: false },
      facts: {
        name: [known3(name.value, placeOf(name))],
        manager: [known3("windows", placeOf(manager))],
        role: [known3("server", placeOf(name))]
      }
    };
  });
  const started = [...value.matchAll(service)].filter(
    ([line]) => !/-StartupType\s+"?Disabled|start=\s*disabled/i.test(line)
  ).map(({ indices }) => {
    const name = placed2(indices[2]);
    const span = placeOf(name);
    return {
      ...{ kind: "command", loopback: false },
      facts: {
        program: [known3(name.value, span)],
        starts: [known3("telnet-server", span)],
        port: [known3(TELNET2, span)]
      }
    };
  });
  const opened = [...value.matchAll(rule), ...value.matchAll(netsh)].map(
    ({ indices }) => {
      const span = placeOf(placed2(indices[1]));
      return portAct({
        port: known3(TELNET2, span),
        protocol: known3("tcp", span),
        mechanism: "allow",
        loopback: false
      });
    }
  );
  return [...installed, ...started, ...opened];
}

// src/formats/terraform/sinks/machine-data.ts
var DEEPEST3 = 6;
function machineExposures(value, around, depth = 0) {
  if (depth > DEEPEST3) return [];
  return eachPlain(value, (plain) => {
    const within2 = (part) => machineExposures(part, around, depth + 1);
    const parts2 = partsOf2(plain);
    if (parts2) return parts2.flatMap(within2);
    const start = readText(plain)?.text.value.trimStart().slice(0, 400) ?? "";
    if (/^(?:##? *template:.*\n\s*)?#cloud-config-archive\b/.test(start))
      return cloudArchive(plain).flatMap(within2);
    if (/^(?:##? *template:.*\n\s*)?#cloud-config\b/.test(start))
      return cloudConfig(plain, around);
    if (/^\{/.test(start) && /"ignition"/.test(start))
      return ignitionExposures(plain, around);
    return scriptExposures(plain, around);
  });
}
function partsOf2(value) {
  if (value.kind !== "string" && value.kind !== "unknown") return void 0;
  return value.encoded?.by === "mime" ? itemsOf(elementOf(value, value.encoded.value)) : mimeParts(value);
}
function scriptExposures(value, around) {
  return eachPlain(value, (plain) => {
    const reading = readText(plain);
    if (!reading) return [];
    const { text: text2 } = reading;
    const blank = /^\s*/.exec(text2.value)[0].length;
    const trimmed = blank === 0 ? text2 : sliceText(text2, blank);
    const acts = isForShell(trimmed) ? (0, import_command6.actsOfScript)(trimmed) : [];
    return actExposures([...acts, ...windowsActs(text2)], [reading], around);
  });
}
function linesExposures(lines2, around) {
  if (lines2.length === 1) return scriptExposures(lines2[0], around);
  const readings = lines2.flatMap((line) => readText(line) ?? []);
  if (readings.length === 0) return [];
  const whole = joinReadings(readings.flatMap((each) => [each, "\n"]));
  const acts = [...(0, import_command6.actsOfScript)(whole.text), ...windowsActs(whole.text)];
  return actExposures(acts, [whole], around);
}

// src/formats/terraform/sinks/keyed-document.ts
var scriptKeys = /^(?:runcommand|commands|commandtoexecute|script|scriptcontent|commandcontent|userdata|customdata)$/i;
var MOST_PARTS2 = 2e4;
function keyedExposures(value, scope, around) {
  const document = decodeDocument(value);
  if (!document) return [];
  const exposures = [];
  const ahead = [document];
  for (let left = MOST_PARTS2; ahead.length > 0 && left > 0; left--) {
    const part = ahead.pop();
    if (part.kind === "list")
      for (const item of [...itemsOf(part)].reverse()) ahead.push(item);
    if (part.kind !== "map") continue;
    exposures.push(...containerIn(part, around));
    for (const name of [...part.entries.keys()].reverse()) {
      const entry = entryOf(part, name);
      if (!entry) continue;
      if (!scriptKeys.test(name)) ahead.push(entry);
      else exposures.push(...scriptExposuresIn(entry, around));
    }
  }
  return [...exposures, ...ruleExposures(document, scope, around)];
}
function scriptExposuresIn(value, around) {
  if (value.kind === "list") {
    const lines2 = itemsOf(value).flatMap(
      (item) => item.kind === "list" ? itemsOf(item) : [item]
    );
    return linesExposures(lines2, around);
  }
  if (value.kind !== "map") return machineExposures(value, around);
  return [...value.entries.keys()].flatMap((name) => {
    const entry = entryOf(value, name);
    return entry ? scriptExposuresIn(entry, around) : [];
  });
}
function containerIn(part, around) {
  const image = entryOf(part, "Image") ?? entryOf(part, "image");
  if (image?.kind !== "string") return [];
  const words = ["EntryPoint", "Command", "command", "args"].flatMap(
    (name) => itemsOf(entryOf(part, name)).flatMap((word) => readText(word) ?? [])
  );
  return [...imageExposures(image, around), ...processExposures(words, around)];
}
function ruleExposures(document, scope, { resource }) {
  const inside = scopeOf(document, scope);
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
  if (through.length > 0 && --budget.left < 0) return void 0;
  if (node.kind !== "alias") return { node, through, budget };
  if (!node.target || through.includes(node)) return void 0;
  return { node: node.target, through: [...through, node], budget };
}

// src/formats/terraform/sinks/kubernetes-document.ts
var import_kubernetes = require("./kubernetes.js");

// src/formats/terraform/sinks/written-manifest.ts
var FILE = "\0manifest";
var DEEPEST4 = 100;
function writeManifest(value) {
  const writing = { source: { file: FILE, text: "" }, leaves: [] };
  const node = write(value, writing, 0);
  const { source, leaves } = writing;
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
  if (!leaf) return void 0;
  const isPart2 = start > leaf.start || end < leaf.end;
  const text2 = isPart2 ? readText(leaf.value) : void 0;
  const first = leaf.start + 1;
  const part = text2 && trailOfCharacters(text2, start - first, end - first);
  return part ?? leaf.value.trail;
}
function leafAt(leaves, { start, end }) {
  let [low, high] = [0, leaves.length - 1];
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (leaves[middle].start <= start) low = middle;
    else high = middle - 1;
  }
  const leaf = leaves[low];
  return leaf && leaf.start <= start && end <= leaf.end ? leaf : void 0;
}
function write(value, writing, depth) {
  const { source } = writing;
  const placed2 = { source, start: source.text.length, tag: "" };
  const inner = (part) => write(elementOf(value, part), writing, depth + 1);
  if (value.kind === "map" && depth < DEEPEST4) {
    const entries = [...value.entries].map(([key, part]) => {
      const { trail } = part;
      return {
        key: writeLeaf({ kind: "string", value: key, trail }, writing),
        value: inner(part)
      };
    });
    return { ...placed2, kind: "mapping", entries, end: source.text.length };
  }
  if (value.kind === "list" && depth < DEEPEST4) {
    const items = value.items.map(inner);
    return { ...placed2, kind: "sequence", items, end: source.text.length };
  }
  return writeLeaf(value, writing);
}
function writeLeaf(value, { source, leaves }) {
  const start = source.text.length;
  const text2 = wordOf3(value);
  const isPlain = ["number", "bool", "null"].includes(value.kind);
  source.text += isPlain ? text2 : `"${text2}"`;
  const end = source.text.length;
  leaves.push({ start, end, value });
  source.text += " ";
  const style = isPlain ? "plain" : "double";
  return { kind: "scalar", source, start, end, tag: "", text: text2, style };
}
function wordOf3(value) {
  if (value.kind === "null") return "null";
  if (value.kind === "unknown") return value.text?.value ?? UNKNOWN;
  return value.kind === "string" || value.kind === "number" || value.kind === "bool" ? String(value.value) : UNKNOWN;
}

// src/formats/terraform/sinks/kubernetes-document.ts
function kubernetesExposures(value, { resource }) {
  const object2 = decodeDocument(value);
  if (!object2) return [];
  const { node, reading } = writeManifest(object2);
  const view = viewDocument(node);
  if (!view) return [];
  const reader = (0, import_kubernetes.openKubernetes)();
  reader.take(view);
  const { exposures } = reader.finish();
  const told = resource.type === "kubernetes_manifest" && hasRow(object2);
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
  const kind = entryOf(object2, "kind");
  const spec = entryOf(object2, "spec");
  return kind?.kind === "string" && kind.value === "Service" || entryOf(spec, "containers") !== void 0 || entryOf(spec, "template") !== void 0;
}

// src/formats/terraform/sinks/nomad-job.ts
var tasks = ["job[*].group[*].task[*]", "Job.TaskGroups[*].Tasks[*]"];
var containers = {
  at: tasks.flatMap((task) => [`${task}.config[*]`, `${task}.Config`]),
  image: ["image"],
  process: ["entrypoint[*]", "command", "args[*]"]
};
var rules = [
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
    const reading = readText(option);
    if (!reading) return [];
    const written = reading.text.value;
    if (/^\s*\{/.test(written)) {
      const decoded3 = decodeDocument(option);
      return decoded3 ? jobExposures(decoded3, scope, around) : [];
    }
    const { source, reading: document } = openDocument(reading, "\0job");
    const { body } = parseHcl(source);
    const trail = { source, start: 0, end: written.length };
    const block = {
      type: "",
      labels: [],
      body,
      headerEnd: 0,
      start: 0,
      end: written.length
    };
    const names = { source, module: NOTHING, names: void 0 };
    const job = objectOf(contentsOf({ source, block }), trail, names);
    return jobExposures(job, scope, around).map((exposure) => ({
      ...exposure,
      facts: placedFacts(exposure.facts, [document])
    }));
  });
}
function jobExposures(job, scope, around) {
  const inside = scopeOf(job, scope);
  const templates = tasks.flatMap(
    (task) => select(`${task}.template[*]`, inside).flatMap(({ value }) => {
      const path = entryOf(value, "destination");
      const content = entryOf(value, "data");
      const name = path && readText(path);
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
var TERM = String.raw`(!?\[[^\]\n]*\]|[^\s[\](]+)`;
var PASS = new RegExp(
  String.raw`^[ \t]*pass[ \t]+(?<protocol>tcp(?:-pkt|-stream)?|ip)[ \t]+(?<source>${TERM})[ \t]+${TERM}[ \t]+(?:->|<>)[ \t]+(?<destination>${TERM})[ \t]+(?<port>${TERM})[ \t]*\(`,
  "dgim"
);
function suricataExposures(value, _scope, around) {
  return eachPlain(value, (option) => {
    const reading = readText(option);
    if (!reading) return [];
    return [...reading.text.value.matchAll(PASS)].flatMap((rule2) => {
      const exposure = passing(rule2, reading.text, around);
      if (!exposure) return [];
      return [{ ...exposure, facts: placedFacts(exposure.facts, [reading]) }];
    });
  });
}
function passing({ groups = {}, indices }, text2, { resource }) {
  const { source = "", destination = "", port = "", protocol = "" } = groups;
  if (/EXTERNAL_NET|!\$?HOME_NET/i.test(destination)) return void 0;
  const place = textSpan(sliceText(text2, ...indices.groups["port"]));
  const ports = portsOf(port).map(
    (each) => typeof each === "string" ? unknown(each, place) : known3(each, place)
  );
  if (ports.length === 0) return void 0;
  const isWorld2 = /^any$|EXTERNAL_NET|^!/i.test(source);
  return portExposure(resource.format, {
    ...{ resource: resource.address, port: ports, related: [] },
    protocol: [known3(protocol.toLowerCase() === "ip" ? "any" : "tcp", place)],
    mechanism: "declare",
    source: [known3(isWorld2 ? "0.0.0.0/0" : source, place)],
    reach: known3(isWorld2 ? "internet" : "network", place),
    certainty: "definite"
  });
}
function portsOf(written) {
  if (written.startsWith("!")) return [];
  const words = written.split(/[[\],\s]+/).filter((word) => word !== "");
  const holes = words.flatMap(
    (word) => word.startsWith("!") ? rangesOf(word.slice(1)) : []
  );
  return words.flatMap((word) => {
    if (word.startsWith("!")) return [];
    if (word.startsWith("$")) return [`${word} is a variable of the rules`];
    return holes.reduce(without, rangesOf(word));
  });
}
function rangesOf(word) {
  const closed = word.replace(/^:/, "0:").replace(/:$/, ":65535");
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
  const reading = readText(value);
  if (!reading) return [];
  const document = openDocument(reading, "\0Dockerfile");
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
  const spec = entryOf(decodeDocument(value), "spec");
  const onNode = { ...around, reach: "node" };
  return itemsOf(entryOf(spec, "containers")).flatMap((container) => {
    const image = entryOf(container, "image");
    const words = ["command", "args"].flatMap(
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
  if (map2.kind !== "map") return [];
  return [...map2.entries.keys()].flatMap((key) => {
    const value = entryOf(map2, key);
    if (!value) return [];
    return metadataEntry(key, value, around);
  });
}
function metadataEntry(key, value, around) {
  if (key === "gce-container-declaration")
    return containersOfDeclaration(value, around);
  return runs.has(key) ? machineExposures(value, around) : [];
}

// src/formats/terraform/sinks/packages.ts
var import_command7 = require("./commands.js");
function packageExposures(names, around) {
  const readings = names.flatMap((name) => readText(name) ?? []);
  if (readings.length === 0) return [];
  const script = joinReadings(
    readings.flatMap((name) => ["apt-get install -y ", name, "\n"])
  );
  return actExposures((0, import_command7.actsOfScript)(script.text), [script], around);
}

// src/formats/terraform/sinks/provisioners.ts
var import_loaded4 = require("./terraform-loaded.js");
function provisionerExposures(scope, files, around) {
  return select("provisioner[*]", scope).flatMap((provisioner) => {
    if (isForEnd(provisioner.get("when"))) return [];
    const scripts = ["script", "scripts[*]"].flatMap((path) => valuesAt(path, provisioner)).map((path) => fileAt(path, files));
    return [
      ...linesExposures(valuesAt("inline[*]", provisioner), around),
      ...linesExposures(valuesAt("command", provisioner), around),
      ...scripts.flatMap((script) => linesExposures([script], around)),
      ...copiedFile(provisioner, files, around)
    ];
  });
}
function isForEnd(when) {
  if (when?.kind === "string") return when.value === "destroy";
  return when?.kind === "unknown" && /\bdestroy\b/.test(when.why);
}
function fileAt(path, files) {
  return (0, import_loaded4.callFunction)("file", [path], { at: path.trail, files });
}
function copiedFile(provisioner, files, around) {
  const destination = provisioner.get("destination");
  const name = destination && readText(destination);
  if (!name) return [];
  const contents2 = [
    ...valuesAt("content", provisioner),
    ...valuesAt("source", provisioner).map((path) => fileAt(path, files))
  ];
  return contents2.flatMap(
    (content) => eachPlain(content, (plain) => dataExposures(name, plain, around))
  );
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

// src/formats/terraform/sinks/resource.ts
function sinkExposures(resource, files, own) {
  const sink = withDocument(sinkOf(resource.type), own);
  const scope = resourceScope(resource, decodeJson);
  const around = { resource, reach: sink?.reach ?? "unknown" };
  return [
    ...sink ? exposuresIn(sink, scope, files, around) : [],
    ...provisionerExposures(scope, files, around)
  ];
}
function withDocument(sink, own) {
  if (!own) return sink;
  return { types: [], ...sink, documents: [...sink?.documents ?? [], own] };
}
function exposuresIn(sink, scope, files, around) {
  const { resource } = around;
  const special2 = specials[resource.type];
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
    const [key, value] = [scope.get("key"), scope.get("value")];
    return key?.kind === "string" && value ? metadataEntry(key.value, value, around) : [];
  },
  aws_ssm_maintenance_window_task: (scope, around) => select(
    "task_invocation_parameters[*].run_command_parameters[*].parameter[*]",
    scope
  ).flatMap((parameter) => {
    const name = parameter.get("name");
    return name?.kind === "string" && /^commands$/i.test(name.value) ? linesExposures(valuesAt("values[*]", parameter), around) : [];
  })
};
function fileExposures({ at = ["."], content = [], source, path }, scope, files, around) {
  return at.flatMap((each) => select(each, scope)).flatMap((element) => {
    const [named] = valuesAt(path, element);
    const name = named && readText(named);
    if (!name) return [];
    const local = source === void 0 ? [] : valuesAt(source, element);
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

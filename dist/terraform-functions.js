"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to2, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to2, key) && key !== except && __defProp(to2, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to2;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
)), __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// src/formats/terraform/functions/call.ts
var call_exports = {};
__export(call_exports, {
  callFunction: () => callFunction,
  hasFunction: () => hasFunction
});
module.exports = __toCommonJS(call_exports);
var import_budget25 = require("./terraform-budget.js");

// src/formats/terraform/equality.ts
var import_budget2 = require("./terraform-budget.js");

// src/formats/terraform/measure.ts
var import_budget = require("./terraform-budget.js"), FEW = 16, known = /* @__PURE__ */ new WeakMap();
function measureOf(container) {
  let parts = partsOf(container);
  if (isSmall(parts)) return sumOf(container, parts);
  let found = known.get(parts);
  if (found) return found;
  let sum2 = sumOf(container, parts);
  return (0, import_budget.spend)(sum2.elements / 16), known.set(parts, sum2), sum2;
}
function isSmall(parts) {
  if (parts instanceof Map ? parts.size > FEW : parts.length > FEW)
    return !1;
  for (let part of parts.values()) if (isContainer(part)) return !1;
  return !0;
}
function sumOf(container, parts) {
  let sum2 = {
    elements: 0,
    characters: 0,
    depth: 1,
    open: void 0,
    refused: !1,
    sensitive: !1,
    choices: !1
  };
  for (let part of parts.values()) add(sum2, part);
  if (container.kind === "map")
    for (let name of container.entries.keys()) sum2.characters += name.length;
  return sum2;
}
function partsOf(container) {
  return container.kind === "list" ? container.items : container.kind === "map" ? container.entries : container.options;
}
function add(sum2, part) {
  sum2.elements++, part.sensitive && (sum2.sensitive = !0), part.kind === "string" && (sum2.characters += part.value.length), part.kind === "unknown" ? (sum2.open ??= part, sum2.refused ||= part.invalid === !0, sum2.characters += part.text?.value.length ?? 0) : isContainer(part) && addContainer(sum2, part);
}
function addContainer(sum2, part) {
  let within = measureOf(part);
  sum2.elements += within.elements, sum2.characters += within.characters, sum2.depth = Math.max(sum2.depth, within.depth + 1), sum2.sensitive ||= within.sensitive, sum2.choices ||= within.choices || part.kind === "either", sum2.refused ||= within.refused && part.kind !== "either", sum2.open ??= unknownPart(part);
}
function isContainer(value) {
  return value.kind === "list" || value.kind === "map" || value.kind === "either";
}
function unknownPart(value) {
  if (value.kind === "unknown" || value.kind === "either") return value;
  if (value.kind !== "list" && value.kind !== "map") return;
  let { open: open2 } = measureOf(value);
  return open2 || value.kind === "list" || value.others === void 0 ? open2 : { kind: "unknown", why: value.others, trail: value.trail };
}

// src/formats/terraform/equality.ts
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
  let length2 = Math.min(a.length, b.length);
  for (let i = 0; i < length2; i++) {
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
var import_budget3 = require("./terraform-budget.js");
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
  let rows2 = combinations(values, choices), why = values.flatMap((value) => whyOf(value) ?? [])[0];
  return rows2 ? rows2.length === 1 ? run(rows2[0]) : eitherOf({ trail: at, ...why && { why } }, rows2.map(run)) : tooMany(at, why);
}
function whyOf(value) {
  let part = unknownPart(value);
  return part?.kind === "either" ? part.why : void 0;
}
function optionsOf(value) {
  return value.kind === "either" ? value.options : [value];
}
function deepOptions(matters = () => !0) {
  let within = (value) => {
    if (value.kind === "either")
      return matters(value) ? flatLimited(value.options.map(within)) : [value];
    if (!hasOptions(value)) return [value];
    if (value.kind === "list")
      return choicesOf(value.items)?.map(
        (items) => items === value.items ? value : { ...value, items }
      );
    if (value.kind !== "map") return [value];
    let names = [...value.entries.keys()], parts = [...value.entries.values()];
    return choicesOf(parts)?.map(
      (row) => row === parts ? value : { ...value, entries: new Map(names.map((n, i) => [n, row[i]])) }
    );
  }, choicesOf = (parts) => {
    let rows2 = combinations(parts, within);
    return rows2?.length === 1 && rows2[0].every((each, i) => each === parts[i]) ? [parts] : rows2;
  };
  return (value) => hasOptions(value) ? value.kind === "either" ? flatLimited(value.options.map(within)) : within(value) : [value];
}
function hasOptions(value) {
  return value.kind === "either" ? !0 : value.kind === "list" || value.kind === "map" ? measureOf(value).choices : !1;
}
function combinations(values, choices) {
  let rows2 = [[]];
  for (let value of values) {
    (0, import_budget3.spend)(rows2.length / 4);
    let options = choices(value);
    if (!options || rows2.length * options.length > mostOptions)
      return;
    let [only] = options;
    if (options.length === 1) for (let row of rows2) row.push(only);
    else
      rows2 = rows2.flatMap((row) => options.map((option) => [...row, option]));
  }
  return rows2;
}
function flatLimited(lists2) {
  let all = [];
  for (let list of lists2) {
    if (!list) return;
    all.push(...list);
  }
  return all.length > mostOptions ? void 0 : all;
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

// src/formats/terraform/way.ts
var import_budget4 = require("./terraform-budget.js");
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
      (0, import_budget4.spend)(parts.length / 8);
      let found = leadingOf(parts, depth + 1);
      if (found) return found;
    }
}
function isSensitive(value) {
  return value.sensitive ? !0 : value.kind === "list" || value.kind === "map" || value.kind === "either" ? measureOf(value).sensitive : !1;
}
function markedSensitive(value) {
  return value.sensitive ? value : { ...value, sensitive: !0 };
}
function endOf(trail) {
  let at = trail;
  for (; at.next; ) at = at.next;
  return at;
}

// src/formats/terraform/convert.ts
var import_budget6 = require("./terraform-budget.js");

// src/formats/terraform/scalars.ts
function toText(value) {
  return value.kind === "string" ? value.value : value.kind === "number" ? numberText(value.value) : value.kind === "bool" ? String(value.value) : void 0;
}
function numberText(value) {
  let short = String(value), parts = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(short);
  if (!parts) return short;
  let [, sign = "", whole2 = "", fraction = "", exponent] = parts, digits2 = whole2 + fraction, point = whole2.length + Number(exponent);
  return point <= 0 ? `${sign}0.${"0".repeat(-point)}${digits2}` : `${sign}${digits2.padEnd(point, "0")}`;
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
function remembered(of, parts, make) {
  let found = known2.get(parts);
  if (found?.[0] === of) return found[1];
  let type = make();
  return known2.set(parts, [of, type]), type;
}
function listType({ of, items }) {
  (0, import_budget5.spend)(items.length / 4);
  let types = items.map(typeOf);
  return of === "tuple" ? { kind: "tuple", items: types } : { kind: of, of: unifyTypes(types) ?? anyType };
}
function mapType(of, entries) {
  if ((0, import_budget5.spend)(entries.size / 4), of === "map") {
    let types = Array.from(entries.values(), typeOf);
    return { kind: "map", of: unifyTypes(types) ?? anyType };
  }
  let attributes = /* @__PURE__ */ new Map();
  for (let [name, value] of entries)
    attributes.set(name, { type: typeOf(value), optional: !1 });
  return { kind: "object", attributes };
}
function unifyTypes(types) {
  (0, import_budget5.spend)(types.length / 4);
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
  let rows2 = types.map(membersOf), [first = []] = rows2, ofLists = () => {
    let of = unifyTypes(rows2.flat());
    return of && { kind: "list", of };
  };
  if (rows2.some((row) => row.length !== first.length)) return ofLists();
  let items = first.map((_, i) => unifyTypes(rows2.map((row) => row[i])));
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
function invalid(why, trail) {
  return { kind: "unknown", why, invalid: !0, trail };
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
  return invalid(why, at.trail);
}
var noDefault = () => {
  throw new Error("a type without a default has none to be asked for");
}, readers = { string: toText, number: toNumber, bool: toBool };
function scalar(value, kind) {
  if (value.kind === kind) return value;
  let read = readers[kind](value), { trail, sensitive } = value;
  return read === void 0 ? refuse(
    value,
    value.kind === "string" ? `a ${kind} is wanted, and the string is none` : `a ${kind} is wanted, and this is a ${kindOf(value)}`
  ) : {
    kind,
    value: read,
    trail,
    ...sensitive && { sensitive }
  };
}
function kindOf(value) {
  return value.kind === "list" || value.kind === "map" ? value.of : value.kind;
}
function collection(value, kind, element2, defaults) {
  if (value.kind !== "list")
    return refuse(value, `a ${kind} is wanted, and this is a ${kindOf(value)}`);
  let items = members(value, value.items, element2, defaults);
  return "why" in items ? items : { ...value, of: kind, items: kind === "set" ? asSet(items) : items };
}
function members(container, values, element2, defaults) {
  (0, import_budget6.spend)(values.length / 4);
  let type = element2.kind === "any" ? unifyTypes(values.map(typeOf)) : element2;
  if (!type)
    return refuse(container, "the elements cannot all be of the same type");
  let items = values.map((value) => convert(value, type, defaults)), wrong = items.find(isInvalid);
  return wrong || (element2.kind !== "any" && holdsAny(element2) ? unify(items) : items);
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
function tuple(value, types, defaults) {
  if (value.kind !== "list" || value.of !== "tuple")
    return refuse(value, `a tuple is wanted, and this is a ${kindOf(value)}`);
  if (value.items.length !== types.length)
    return refuse(value, `a tuple of ${types.length} is wanted`);
  (0, import_budget6.spend)(types.length / 4);
  let items = value.items.map(
    (item, i) => convert(item, types[i], defaults)
  );
  return items.find(isInvalid) ?? { ...value, items };
}
function map(value, element2, defaults) {
  if (value.kind !== "map")
    return refuse(value, `a map is wanted, and this is a ${kindOf(value)}`);
  let values = members(value, [...value.entries.values()], element2, defaults);
  if ("why" in values) return values;
  let names = [...value.entries.keys()], entries = new Map(names.map((name, i) => [name, values[i]])), unnamed = value.unnamed?.map((each) => ({
    ...each,
    value: convert(each.value, element2, defaults)
  }));
  return { ...value, of: "map", entries, ...unnamed && { unnamed } };
}
function object(value, attributes, defaults) {
  if (value.kind !== "map")
    return refuse(value, `an object is wanted, and this is a ${kindOf(value)}`);
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
    return refuse(value, `the attribute "${name}" is required`);
  let fallback = attribute.default, found = (!given || given.kind === "null") && fallback ? defaults(fallback) : given ?? { kind: "null", trail: value.trail };
  return convert(found, attribute.type, defaults);
}

// src/syntax/source.ts
function openSource(file2, text2) {
  return { file: file2, text: text2.charCodeAt(0) === 65279 ? text2.slice(1) : text2 };
}
function spanOf(source, start, end) {
  let from = position(source, start), to2 = position(source, end);
  return {
    file: source.file,
    line: from.line,
    column: from.column,
    endLine: to2.line,
    endColumn: to2.column,
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
function elementOf(container, element2) {
  let { trail } = container, isSensitive2 = container.sensitive ?? element2.sensitive;
  return !trail.next && trail.note === void 0 ? isSensitive2 && !element2.sensitive ? { ...element2, sensitive: !0 } : element2 : {
    ...element2,
    trail: joined(trail, element2.trail),
    ...isSensitive2 && { sensitive: !0 }
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
  let last = way, length2 = 0;
  for (; last.next; last = last.next) length2++;
  if (length2 <= LONGEST_WAY) return way;
  let kept = [];
  for (let at = way; kept.length < LONGEST_WAY / 2; at = at.next)
    kept.push(at);
  return kept.reduceRight(leadingTo, last);
}

// src/formats/terraform/functions/function.ts
var text = { type: stringType }, number = { type: numberType }, any = { type: anyType }, anyOrNull = { type: anyType, nullable: !0 }, listOf = (of) => ({ type: { kind: "list", of } }), setOf = (of) => ({ type: { kind: "set", of } }), chooseNone = () => !1, moving = { open: !0, chooses: chooseNone };
function made(value, args, { at }) {
  let trail = madeAt(at, args);
  return typeof value == "string" ? { kind: "string", value, trail } : typeof value == "number" ? { kind: "number", value, trail } : { kind: "bool", value, trail };
}
function refuse2(why, { at }) {
  return invalid(why, at);
}
function listAt(of, items, { at }) {
  return { kind: "list", of, items, trail: at };
}
function mapAt(of, entries, { at }) {
  return { kind: "map", of, entries, trail: at };
}
function textIn(value) {
  return value?.kind === "string" ? value.value : "";
}
function numberIn(value) {
  return value?.kind === "number" ? value.value : NaN;
}
function itemsIn(value) {
  return value?.kind === "list" ? value.items : [];
}
function converted(value, type) {
  return convert(value, type, noDefault);
}
function isInvalid2(value) {
  return value.kind === "unknown" && value.invalid === !0;
}

// src/formats/terraform/functions/choosing.ts
var choosing = {
  coalesce: {
    parameters: [],
    rest: { ...anyOrNull, unknown: !0 },
    ...moving,
    run: coalesce
  },
  coalescelist: {
    parameters: [],
    rest: { ...anyOrNull, unknown: !0 },
    ...moving,
    run: coalesceList
  },
  element: { parameters: [any, number], ...moving, run: element },
  lookup: {
    parameters: [any, text],
    rest: { ...anyOrNull, unknown: !0 },
    ...moving,
    run: lookup
  },
  one: { parameters: [any], ...moving, run: one },
  contains: { parameters: [any, any], open: !0, run: contains },
  index: { parameters: [any, any], open: !0, run: index },
  alltrue: allOrAny(!1),
  anytrue: allOrAny(!0)
};
function coalesce(args, call) {
  let type = unifyTypes(args.map(typeOf));
  if (!type) return refuse2("coalesce() takes values of one type", call);
  for (let arg of args) {
    let value = converted(arg, type);
    if (value.kind === "unknown") return unknownFrom(value);
    let isEmpty2 = value.kind === "string" && value.value === "";
    if (value.kind !== "null" && !isEmpty2) return value;
  }
  return refuse2("coalesce() found nothing but null and empty strings", call);
}
function coalesceList(args, call) {
  for (let arg of args) {
    if (arg.kind === "unknown") return unknownFrom(arg);
    if (arg.kind !== "list" || arg.of === "set")
      return refuse2("coalescelist() takes lists and tuples", call);
    if (arg.items.length > 0) return arg;
  }
  return refuse2("coalescelist() found nothing but empty lists", call);
}
function element([list, indexValue], call) {
  let index2 = numberIn(indexValue);
  if (list?.kind !== "list" || list.of === "set")
    return refuse2("element() takes a list or a tuple", call);
  if (!Number.isInteger(index2) || index2 < 0)
    return refuse2("the index of element() is a whole number from 0", call);
  let item = list.items[index2 % list.items.length];
  return item ? elementOf(list, item) : refuse2("an empty list has no element", call);
}
function lookup([map2, keyValue, ...rest], call) {
  let [fallback] = rest;
  if (map2?.kind !== "map" || rest.length > 1)
    return refuse2("lookup() takes a map, a key and a default", call);
  let found = map2.entries.get(textIn(keyValue));
  if (found) return elementOf(map2, found);
  if (map2.others !== void 0)
    return unknownFrom({ kind: "unknown", why: map2.others, trail: map2.trail });
  if (!fallback)
    return refuse2(
      `the ${kindOf(map2)} has no such key, and there is no default`,
      call
    );
  if (map2.of === "object" || map2.entries.size === 0) return fallback;
  let type = unifyTypes(Array.from(map2.entries.values(), typeOf));
  return type ? converted(fallback, type) : fallback;
}
function one([list], call) {
  if (list?.kind !== "list" || list.items.length > 1)
    return refuse2("one() takes a list of one element or none", call);
  let [item] = list.items;
  return item ? elementOf(list, item) : { kind: "null", trail: call.at };
}
function contains(args, call) {
  let [list, wanted2] = args;
  if (list?.kind !== "list")
    return refuse2("contains() searches a list, tuple or set", call);
  let answers = list.items.map((item) => equals(item, wanted2));
  if (answers.includes(!0)) return made(!0, args, call);
  let at = answers.indexOf(void 0);
  return at < 0 ? made(!1, args, call) : undecided(elementOf(list, list.items[at]), wanted2);
}
function undecided(item, wanted2) {
  return unknownFrom(unknownPart(item) ?? unknownPart(wanted2) ?? item);
}
function index(args, call) {
  let [list, wanted2] = args;
  if (list?.kind !== "list" || list.of === "set")
    return refuse2("index() searches a list or a tuple", call);
  for (let [i, item] of list.items.entries()) {
    let isSame = equals(item, wanted2);
    if (isSame) return made(i, args, call);
    if (isSame === void 0) return undecided(item, wanted2);
  }
  return refuse2("index() found no such element", call);
}
function allOrAny(deciding) {
  return {
    parameters: [listOf(boolType)],
    open: !0,
    run: (args, call) => {
      let items = itemsIn(args[0]);
      if (items.some(
        (item) => item.kind === "bool" ? item.value === deciding : item.kind === "null" && !deciding
      )) return made(deciding, args, call);
      let open2 = items.find((item) => item.kind === "unknown");
      return open2 ? unknownFrom(open2) : made(!deciding, args, call);
    }
  };
}

// src/formats/terraform/functions/conversions.ts
var whatever = { type: anyType, nullable: !0, unknown: !0 }, conversions = {
  tobool: to(boolType),
  tonumber: to(numberType),
  tostring: to(stringType),
  tolist: { ...to({ kind: "list", of: anyType }), ...moving },
  tomap: { ...to({ kind: "map", of: anyType }), ...moving },
  // What is in a set decides how many elements it has.
  toset: { ...to({ kind: "set", of: anyType }), open: !0 },
  sensitive: passing(markedSensitive),
  nonsensitive: passing(({ sensitive: _, ...value }) => value),
  issensitive: {
    parameters: [whatever],
    ...moving,
    run: (args, call) => made(args[0]?.sensitive === !0, args, call)
  },
  ephemeralasnull: passing((value) => value)
};
function to(type) {
  return {
    parameters: [whatever],
    run: ([value]) => convert(value, type, noDefault)
  };
}
function passing(change) {
  return {
    parameters: [whatever],
    ...moving,
    run: ([value]) => change(value)
  };
}

// src/formats/terraform/functions/csv.ts
var import_budget9 = require("./terraform-budget.js");

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
function sliceText(text2, from, to2 = text2.value.length) {
  let pieces = [], at = 0;
  for (let piece of text2.pieces) {
    let begin = Math.max(from - at, 0), finish = Math.min(to2 - at, piece.text.length);
    if (at += piece.text.length, begin < finish && pieces.push(slicePiece(piece, begin, finish)), at >= to2) break;
  }
  let start = pieces[0]?.start ?? offsetOf(text2, from);
  return textFrom(text2.source, pieces, start, pieces.at(-1)?.end ?? start);
}
function unknownIn(text2) {
  return text2.pieces.find((piece) => piece.why !== void 0)?.why;
}
function slicePiece(piece, from, to2) {
  if (from === 0 && to2 === piece.text.length) return piece;
  let text2 = piece.text.slice(from, to2);
  return !(piece.origin !== void 0 || piece.why !== void 0) && piece.end - piece.start === piece.text.length ? { ...piece, text: text2, start: piece.start + from, end: piece.start + to2 } : { ...piece, text: text2 };
}
function offsetOf(text2, at) {
  for (let piece of text2.pieces) {
    if (at < piece.text.length) return slicePiece(piece, at, at + 1).start;
    at -= piece.text.length;
  }
  return text2.pieces.at(-1)?.end ?? text2.start;
}

// src/syntax/text-slices.ts
function slicerOf(text2) {
  let begins = [], length2 = 0;
  for (let piece of text2.pieces)
    begins.push(length2), length2 += piece.text.length;
  return (from, to2) => {
    let first = lastNotBehind(begins, from), end = Math.max(lastNotBehind(begins, to2), first) + 1, { source, pieces, start } = text2, around = textFrom(source, pieces.slice(first, end), start, text2.end), begin = begins[first] ?? 0;
    return sliceText(around, from - begin, to2 - begin);
  };
}
function lastNotBehind(numbers2, wanted2) {
  let [low, high] = [0, numbers2.length - 1];
  for (; low < high; ) {
    let middle = low + high + 1 >> 1;
    numbers2[middle] <= wanted2 ? low = middle : high = middle - 1;
  }
  return Math.max(low, 0);
}

// src/formats/terraform/functions/pieces.ts
var import_budget8 = require("./terraform-budget.js");
function sliced({ kind, value, text: text2, trail, sensitive }, from, to2 = value.length) {
  return {
    kind,
    value: value.slice(from, to2),
    trail,
    ...text2 && { text: cutFrom(text2, from, to2) },
    ...sensitive && { sensitive }
  };
}
var slicers = /* @__PURE__ */ new WeakMap(), FEW_PIECES = 8;
function cutFrom(text2, from, to2 = text2.value.length) {
  if (text2.pieces.length <= FEW_PIECES) return sliceText(text2, from, to2);
  let slice2 = slicers.get(text2) ?? slicerOf(text2);
  slicers.set(text2, slice2);
  let part = slice2(from, to2);
  return (0, import_budget8.spend)(part.pieces.length / 4), part;
}
function partOf(value, from, to2) {
  let part = sliced(value, from, to2);
  return { ...part, trail: placeOf(part) };
}
function placeOf({ text: text2, trail }) {
  if (!text2) return endOf(trail);
  let { source, start, end } = text2;
  return { source, start, end };
}
function changed({ kind, value, text: text2, trail }, change) {
  (0, import_budget8.spend)(value.length / 8);
  let result2 = change(value), moved = text2 && changedText(text2, change);
  return {
    kind,
    value: result2,
    trail,
    ...moved?.value === result2 && { text: moved }
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
function replaced(value, replacements) {
  let { kind, text: text2, trail } = value, [result2, at] = ["", 0];
  for (let { from, to: to2, by } of replacements)
    result2 += value.value.slice(at, from) + by, at = to2;
  return result2 += value.value.slice(at), {
    kind,
    value: result2,
    trail,
    ...text2 && { text: replacedText(text2, replacements) }
  };
}
function replacedText(text2, replacements) {
  let at = 0, all = [...replacements.flatMap(({ from, to: to2, by }) => {
    let kept = cutFrom(text2, at, from), { start, end } = cutFrom(text2, from, to2);
    return at = to2, by === "" ? kept.pieces : [...kept.pieces, { text: by, start, end }];
  }), ...cutFrom(text2, at).pieces];
  return textFrom(text2.source, all, text2.start, text2.end);
}

// src/formats/terraform/functions/csv.ts
var csv = {
  csvdecode: {
    parameters: [text],
    run: ([value], call) => decode(value, call)
  }
};
function decode(value, call) {
  if (value.kind !== "string") return refuse2("no string", call);
  let rows2 = readRows(value);
  if (!rows2) return refuse2("a quote of the CSV is out of place", call);
  let [header, ...records] = rows2;
  if (!header) return refuse2("the CSV has no header", call);
  let names = header.map((cell) => cell.value);
  return new Set(names).size < names.length ? refuse2("two columns of the CSV have the same name", call) : records.some((record) => record.length !== names.length) ? refuse2("a line of the CSV has too many fields, or too few", call) : { kind: "list", of: "list", items: records.map((record) => {
    let entries = new Map(names.map((name, i) => [name, record[i]])), { trail } = record[0];
    return { kind: "map", of: "object", entries, trail };
  }), trail: value.trail };
}
var field = /(?:"((?:[^"]|"")*)"|([^",\r\n][^",\n]*)?)(,|\r?\n|\r?$)/y;
function readRows(value) {
  let { value: text2 } = value, rows2 = [], row = [];
  for (let at = 0; at < text2.length || row.length > 0; ) {
    field.lastIndex = at;
    let found = field.exec(text2);
    if (!found) return;
    (0, import_budget9.spend)(1);
    let [all, quoted2, bare = "", end = ""] = found, cell = quoted2 === void 0 ? cellOf(value, at, bare) : quotedCell(value, at, quoted2);
    at += all.length, row.length === 0 && end !== "," && all === end || row.push(cell), end !== "," && (row.length > 0 && rows2.push(row), row = []);
  }
  return rows2;
}
function cellOf(value, at, bare) {
  return partOf(value, at, at + bare.replace(/\r$/, "").length);
}
function quotedCell(value, at, quoted2) {
  let cell = partOf(value, at + 1, at + 1 + quoted2.length);
  if (!quoted2.includes('"')) return cell;
  let { kind, trail } = cell;
  return { kind, trail, value: quoted2.replaceAll('""', '"') };
}

// src/formats/terraform/functions/time.ts
var rfc3339 = /^(\d{4})-(\d\d)-(\d\d)[T](\d\d):(\d\d):(\d\d)(\.\d+)?(?:Z|([-+])(\d\d):(\d\d))$/;
function readTime(text2) {
  let found = rfc3339.exec(text2);
  if (!found) return;
  let [year, month2, day2, hour2, minute, second] = found.slice(1, 7).map(Number), date = /* @__PURE__ */ new Date(0);
  if (date.setUTCFullYear(year, month2 - 1, day2), !(date.getUTCMonth() === month2 - 1 && date.getUTCDate() === day2) || hour2 > 23 || minute > 59 || second > 59) return;
  let fraction = Number(found[7] ?? 0), local = date.getTime() + ((hour2 * 60 + minute) * 60 + second + fraction) * 1e3, sign = found[8] === "-" ? -1 : 1, offset = found[8] === void 0 ? 0 : sign * (Number(found[9]) * 60 + Number(found[10])), isUtc = found[8] === void 0;
  return { instant: local - offset * 6e4, offset, isUtc };
}
function clockOf({ instant, offset }) {
  return new Date(Math.floor(instant / 1e3) * 1e3 + offset * 6e4);
}
function writeTime(time) {
  let clock = clockOf(time);
  return Number.isNaN(clock.getTime()) ? "" : clock.toISOString().slice(0, 19) + zoneOf(time, "Z", ":");
}
function zoneOf({ offset, isUtc }, utc, separator) {
  if (offset === 0 && (isUtc || utc === "UTC")) return utc;
  let size = Math.abs(offset), two2 = (part) => String(part).padStart(2, "0");
  return (offset < 0 ? "-" : "+") + two2(Math.floor(size / 60)) + separator + two2(size % 60);
}
var units = {
  ns: 1e-6,
  us: 1e-3,
  \u00B5s: 1e-3,
  \u03BCs: 1e-3,
  ms: 1,
  s: 1e3,
  m: 6e4,
  h: 36e5
};
function readDuration(text2) {
  if (/^[-+]?0$/.test(text2)) return 0;
  let parts = /^([-+]?)((?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/.exec(text2);
  if (!parts) return;
  let sum2 = 0;
  for (let [, size, unit] of parts[2].matchAll(/([\d.]+)([a-zµμ]+)/g))
    sum2 += Number(size) * units[unit];
  return parts[1] === "-" ? -sum2 : sum2;
}

// src/formats/terraform/functions/date-format.ts
var months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
], days = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday"
], month = (clock) => months[clock.getUTCMonth()], day = (clock) => days[clock.getUTCDay()], hour = (clock) => clock.getUTCHours(), half = (clock) => hour(clock) % 12 || 12, isAfternoon = (clock) => hour(clock) >= 12, two = (part) => String(part).padStart(2, "0"), verbs = {
  YYYY: (clock) => String(clock.getUTCFullYear()).padStart(4, "0"),
  YY: (clock) => two(clock.getUTCFullYear() % 100),
  MMMM: month,
  MMM: (clock) => month(clock).slice(0, 3),
  MM: (clock) => two(clock.getUTCMonth() + 1),
  M: (clock) => String(clock.getUTCMonth() + 1),
  DD: (clock) => two(clock.getUTCDate()),
  D: (clock) => String(clock.getUTCDate()),
  EEEE: day,
  EEE: (clock) => day(clock).slice(0, 3),
  hh: (clock) => two(hour(clock)),
  h: (clock) => String(hour(clock)),
  HH: (clock) => two(half(clock)),
  H: (clock) => String(half(clock)),
  AA: (clock) => isAfternoon(clock) ? "PM" : "AM",
  aa: (clock) => isAfternoon(clock) ? "pm" : "am",
  mm: (clock) => two(clock.getUTCMinutes()),
  m: (clock) => String(clock.getUTCMinutes()),
  ss: (clock) => two(clock.getUTCSeconds()),
  s: (clock) => String(clock.getUTCSeconds()),
  ZZZZZ: (_, time) => zoneOf({ ...time, isUtc: !1 }, "", ":"),
  ZZZZ: (_, time) => zoneOf({ ...time, isUtc: !1 }, "", ""),
  ZZZ: (_, time) => time.offset === 0 ? "UTC" : zoneOf(time, "UTC", ":"),
  Z: (_, time) => zoneOf(time, "Z", ":")
};
function formatDate(format2, time) {
  let clock = clockOf(time), result2 = "", parts = format2.matchAll(/'((?:[^']|'')*)'|([a-zA-Z])\2*|[^]/g);
  for (let [all, quoted2, letter] of parts)
    if (quoted2 !== void 0) result2 += quoted2.replaceAll("''", "'") || "'";
    else {
      if (all === "'") return { why: "a quote of the format is not closed" };
      if (letter === void 0) result2 += all;
      else if (Object.hasOwn(verbs, all)) result2 += verbs[all](clock, time);
      else return { why: `the format has no verb ${all}` };
    }
  return result2;
}

// src/formats/terraform/functions/dates.ts
var dates = {
  formatdate: { parameters: [text, text], run: format },
  timeadd: { parameters: [text, text], run: add2 },
  timecmp: { parameters: [text, text], run: compare }
}, noTime = "the string is no time of RFC 3339";
function format(args, call) {
  let time = readTime(textIn(args[1]));
  if (!time) return refuse2(noTime, call);
  let result2 = formatDate(textIn(args[0]), time);
  return typeof result2 == "string" ? made(result2, args, call) : refuse2(result2.why, call);
}
function add2(args, call) {
  let time = readTime(textIn(args[0])), duration = readDuration(textIn(args[1]));
  return time ? duration === void 0 ? refuse2("the string is no duration", call) : made(
    writeTime({ ...time, instant: time.instant + duration }),
    args,
    call
  ) : refuse2(noTime, call);
}
function compare(args, call) {
  let [a, b] = args.map((arg) => readTime(textIn(arg)));
  return !a || !b ? refuse2(noTime, call) : made(Math.sign(a.instant - b.instant), args, call);
}

// src/formats/terraform/functions/encoded.ts
var import_budget10 = require("./terraform-budget.js");
function encodedAs(by, value, write, { at }) {
  let encoded = { by, value }, open2 = unknownPart(value);
  return open2 ? { kind: "unknown", why: unknownFrom(open2).why, trail: at, encoded } : { kind: "string", value: write(), trail: at, encoded };
}
function originalOf(text2, by) {
  if (!(text2.kind !== "string" && text2.kind !== "unknown"))
    return text2.encoded?.by === by ? elementOf(text2, text2.encoded.value) : void 0;
}
function asDecoded(value) {
  if ((0, import_budget10.spend)(1), value.kind === "list")
    return { ...value, of: "tuple", items: value.items.map(asDecoded) };
  if (value.kind === "either")
    return { ...value, options: value.options.map(asDecoded) };
  if (value.kind !== "map") return value;
  let entries = new Map(
    Array.from(value.entries, ([key, each]) => [key, asDecoded(each)])
  );
  return { ...value, of: "object", entries };
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
    run: ([value], call) => decoded(value, call)
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
function decoded(value, call) {
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

// src/formats/terraform/functions/files.ts
var import_node_path = __toESM(require("node:path"), 1);
var import_budget11 = require("./terraform-budget.js");

// src/formats/terraform/functions/glob.ts
function globRegex(pattern) {
  if (pattern.length > 500) return;
  let parts = pattern.replace(/\*{2,}/g, "**").matchAll(
    /(\*\*\/)|(\*\*)|(\*)|(\?)|\[([!^]?)([^\]]+)\]|\\(.)|([{},])|([^])/gu
  ), [result2, depth, stars] = ["", 0, 0];
  for (let [
    all,
    folders,
    rest,
    star,
    any2,
    not,
    set,
    escaped2,
    brace
  ] of parts)
    (folders ?? rest ?? star) && stars++, folders ? result2 += "(?:[^/]+/)*" : rest ? result2 += ".*" : star ? result2 += "[^/]*" : any2 ? result2 += "[^/]" : set ? result2 += `[${not ? "^" : ""}${set.replace(/[\\[\]&]/g, "\\$&")}]` : brace === "{" && ++depth ? result2 += "(?:" : brace === "}" && depth-- > 0 ? result2 += ")" : brace === "," && depth > 0 ? result2 += "|" : result2 += (escaped2 ?? all).replace(/[\^$\\.*+?()[\]{}|/]/g, "\\$&");
  if (!(depth !== 0 || stars > 6))
    try {
      return new RegExp(`^${result2}$`, "su");
    } catch {
      return;
    }
}

// src/formats/terraform/functions/files.ts
var files = {
  file: { parameters: [text], run: file },
  filebase64: { parameters: [text], run: fileBase64 },
  fileexists: { parameters: [text], run: fileExists },
  fileset: { parameters: [text, text], run: fileSet },
  dirname: onPath(dirname),
  basename: onPath(
    (each) => import_node_path.default.posix.basename(each) || (each === "" ? "." : "/")
  ),
  // Where the program runs and whose home it is are not in the files; a path without either is itself.
  pathexpand: { parameters: [text], run: pathExpand },
  abspath: { parameters: [text], run: absolutePath }
};
function onPath(change) {
  return {
    parameters: [text],
    run: (args, call) => made(change(textIn(args[0])), args, call)
  };
}
function dirname(written) {
  let folder = written.slice(0, written.lastIndexOf("/") + 1);
  return import_node_path.default.posix.normalize(folder || ".").replace(/(?<=.)\/$/, "");
}
function unknownAt(why, { at }) {
  return { kind: "unknown", why, trail: at };
}
function file([value], call) {
  let read = call.files.read(textIn(value));
  if ("why" in read)
    return call.files.exists(textIn(value)) === !1 ? refuse2(read.why, call) : unknownAt(read.why, call);
  let source = openSource(read.file, read.text), { text: text2 } = source, whole2 = { start: 0, end: text2.length };
  return {
    kind: "string",
    value: text2,
    text: { source, value: text2, pieces: [{ text: text2, ...whole2 }], ...whole2 },
    trail: {
      ...call.at,
      next: { source, ...whole2, note: "the file that is read here" }
    }
  };
}
function fileBase64(args, call) {
  let content = file(args, call);
  if (content.kind !== "string") return content;
  let value = Buffer.from(content.value).toString("base64"), encoded = {
    by: "base64",
    value: { ...content, trail: content.trail.next }
  };
  return { kind: "string", value, trail: content.trail, encoded };
}
function fileExists(args, call) {
  let exists = call.files.exists(textIn(args[0]));
  return exists === void 0 ? unknownAt("the file lies outside of the files that are checked", call) : made(exists, args, call);
}
function fileSet([folder, pattern], call) {
  let expression = globRegex(textIn(pattern));
  if (!expression) return unknownAt("the pattern is not read", call);
  let all = call.files.list(textIn(folder));
  (0, import_budget11.spend)(all.length);
  let items = all.filter((name) => expression.test(name)).map((name) => made(name, [folder, pattern], call));
  return listAt("set", asSet(items), call);
}
function pathExpand(args, call) {
  return textIn(args[0]).startsWith("~") ? unknownAt("the home folder is only known when Terraform runs", call) : args[0];
}
function absolutePath(args, call) {
  let written = textIn(args[0]);
  return written.startsWith("/") ? made(import_node_path.default.posix.normalize(written).replace(/(?<=.)\/$/, ""), args, call) : unknownAt("the working folder is only known when Terraform runs", call);
}

// src/formats/terraform/functions/format.ts
var import_budget15 = require("./terraform-budget.js");

// src/formats/terraform/functions/format-numbers.ts
function whole(number2, base, marked) {
  let size = Math.abs(number2), digits2 = base === 10 ? numberText(size) : size.toString(base), prefix = marked ? { 2: "0b", 8: "0", 16: "0x" }[base] ?? "" : "";
  return (number2 < 0 ? "-" : "") + prefix + digits2;
}
function exponential(number2, precision) {
  return number2.toExponential(precision).replace(/e([-+])(\d)$/, "e$10$2");
}
function fixed(number2, precision) {
  if (Math.abs(number2) < 1e21) return number2.toFixed(precision);
  let zeros = precision > 0 ? `.${"0".repeat(precision)}` : "";
  return numberText(number2) + zeros;
}
function shortest(number2, precision) {
  if (!Number.isFinite(number2) || number2 === 0) return String(number2);
  let digits2 = precision === void 0 ? void 0 : Math.max(precision, 1), written = exponential(number2, digits2 && digits2 - 1), exponent = Number(written.slice(written.indexOf("e") + 1)), mantissa = written.slice(0, written.indexOf("e"));
  return exponent < -4 || exponent >= (digits2 ?? 6) ? withoutZeros(mantissa) + written.slice(written.indexOf("e")) : digits2 === void 0 ? numberText(number2) : withoutZeros(number2.toFixed(Math.max(digits2 - 1 - exponent, 0)));
}
function withoutZeros(text2) {
  return text2.includes(".") ? text2.replace(/\.?0+$/, "") : text2;
}

// src/formats/terraform/functions/graphemes.ts
var import_budget12 = require("./terraform-budget.js"), segmenter;
function graphemes(text2) {
  if (/^[\0-\x0c\x0e-\x7f]*$/.test(text2)) return text2.split("");
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" }), (0, import_budget12.spend)(text2.length / 4);
  let all = [];
  for (let [at, size] = [0, STRETCH]; at < text2.length; ) {
    let end = behindCharacter(text2, at + size), found = Array.from(
      segmenter.segment(text2.slice(at, end)),
      ({ segment }) => segment
    );
    end < text2.length && found.pop();
    for (let each of found)
      all.push(each), at += each.length;
    size = found.length > 0 ? STRETCH : size * 2;
  }
  return all;
}
var STRETCH = 250;
function behindCharacter(text2, at) {
  return (text2.codePointAt(at - 1) ?? 0) > 65535 ? at + 1 : at;
}

// src/formats/terraform/functions/json-write.ts
var import_budget13 = require("./terraform-budget.js");
var escaped = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029"
};
function writeJson(value, forPages = !0) {
  if (typeof value == "string") return writeString(value, forPages);
  switch (value.kind) {
    case "string":
      return writeString(value.value, forPages);
    case "number":
      return numberText(value.value);
    case "bool":
      return String(value.value);
    case "list":
      return (0, import_budget13.spend)(value.items.length / 2), `[${value.items.map((item) => writeJson(item)).join()}]`;
    case "map":
      return (0, import_budget13.spend)(value.entries.size / 2), `{${sortedEntries(value.entries).map(([key, each]) => `${writeString(key, !0)}:${writeJson(each)}`).join()}}`;
    default:
      return "null";
  }
}
function writeString(text2, forPages) {
  (0, import_budget13.spendText)(text2.length);
  let plain = JSON.stringify(text2);
  return forPages ? plain.replace(/[<>&\u2028\u2029]/g, (each) => escaped[each] ?? each) : plain;
}

// src/formats/terraform/functions/format-verbs.ts
var writers2 = {
  s: asString((text2) => text2),
  q: asString((text2) => writeJson(text2, !1)),
  d: asWhole(10),
  b: asWhole(2),
  o: asWhole(8),
  x: asWhole(16),
  X: asWhole(16),
  e: asNumber((n, precision) => exponential(n, precision ?? 6)),
  E: asNumber((n, precision) => exponential(n, precision ?? 6).toUpperCase()),
  f: asNumber((n, precision) => fixed(n, precision ?? 6)),
  g: asNumber(shortest),
  G: asNumber((n, precision) => shortest(n, precision).toUpperCase()),
  t: (value) => {
    let bool = toBool(value);
    return bool === void 0 ? wanted("bool", value) : { text: String(bool) };
  },
  v: asItself
};
function hasVerb(letter) {
  return Object.hasOwn(writers2, letter);
}
function writeVerb(value, verb) {
  return value.kind === "string" && value.value === UNKNOWN && verb.letter !== "q" ? { text: UNKNOWN } : value.kind === "null" && verb.letter !== "v" ? { why: "null cannot be written" } : writers2[verb.letter](value, verb);
}
function isVerbatim({ letter, flags, width, precision }) {
  return (letter === "s" || letter === "v" && !flags.includes("#")) && width === 0 && precision === void 0;
}
function wanted(kind, value) {
  return { why: `a ${kind} is wanted, and this is a ${kindOf(value)}` };
}
function asString(write) {
  return (value, verb) => {
    let text2 = toText(value);
    if (text2 === void 0) return wanted("string", value);
    let { precision } = verb, cut2 = precision === void 0 ? text2 : graphemes(text2).slice(0, precision).join("");
    return { text: padded(write(cut2), verb) };
  };
}
function asWhole(base) {
  return (value, verb) => {
    let number2 = toNumber(value);
    if (number2 === void 0) return wanted("number", value);
    if (!Number.isInteger(number2)) return { why: "a whole number is wanted" };
    let text2 = whole(number2, base, verb.flags.includes("#")), cased = verb.letter === "X" ? text2.toUpperCase() : text2;
    return { text: padded(signed(cased, verb), verb) };
  };
}
function asNumber(write) {
  return (value, verb) => {
    let number2 = toNumber(value);
    if (number2 === void 0) return wanted("number", value);
    let precision = verb.precision && Math.min(verb.precision, 100);
    return { text: padded(signed(write(number2, precision), verb), verb) };
  };
}
function asItself(value, verb) {
  return verb.flags.includes("#") ? { text: padded(writeJson(value), verb) } : value.kind === "string" ? writers2.s(value, verb) : value.kind === "number" ? writers2.g(value, verb) : { text: padded(writeJson(value), verb) };
}
function signed(text2, { flags }) {
  return text2.startsWith("-") ? text2 : flags.includes("+") ? `+${text2}` : flags.includes(" ") ? ` ${text2}` : text2;
}
function padded(text2, { flags, width }) {
  let missing = width - (width > 0 ? graphemes(text2).length : 0);
  if (missing <= 0) return text2;
  if (flags.includes("-")) return text2 + " ".repeat(missing);
  if (!flags.includes("0")) return " ".repeat(missing) + text2;
  let [sign = ""] = /^[-+ ]?/.exec(text2);
  return sign + "0".repeat(missing) + text2.slice(sign.length);
}

// src/formats/terraform/functions/partial.ts
var import_budget14 = require("./terraform-budget.js");
function withStandIns(args, call) {
  let [first] = args;
  if (!(first?.kind === "unknown" && !first.text))
    return args.map((value) => standIn(value, call));
}
function standIn(value, call) {
  if ((0, import_budget14.spend)(1), value.kind === "list")
    return { ...value, items: value.items.map((each) => standIn(each, call)) };
  if (value.kind !== "unknown") return value;
  let text2 = value.text ?? unknownText(value, call);
  return { kind: "string", value: text2.value, text: text2, trail: value.trail };
}
function unknownText({ trail, why }, { at }) {
  let { start, end } = trail.source === at.source ? trail : at;
  return textFrom(at.source, [{ text: UNKNOWN, start, end, why }], start, end);
}
function partialText(result2, part) {
  if (result2.kind !== "string")
    return result2.kind === "unknown" ? result2 : unknownFrom(part);
  let { text: text2, trail } = result2, { why } = unknownFrom(part);
  return { kind: "unknown", why, trail, ...text2 && { text: text2 } };
}
function composed(parts, call) {
  let sizes = parts.map(
    (part) => typeof part == "string" ? part.length : part.value.length
  );
  (0, import_budget14.spendText)(sizes.reduce((sum2, size) => sum2 + size, 0));
  let pieces = parts.flatMap(
    (part) => typeof part == "string" ? ownPiece(part, call) : piecesOf(part, call)
  );
  return textFrom(call.at.source, pieces, call.at.start, call.at.end);
}
function ownPiece(text2, { at }) {
  return text2 === "" ? [] : [{ text: text2, start: at.start, end: at.end }];
}
function piecesOf(value, { at }) {
  let { text: text2, trail } = value, isHere = text2?.source === at.source && !trail.next;
  if ((0, import_budget14.spend)(text2 ? text2.pieces.length / 2 : 1), text2 && isHere) return text2.pieces;
  let place = trail.source === at.source ? trail : at, { start, end } = place, origin = place === trail ? trailOrigin(trail) : [
    {
      span: trailSpan(trail),
      message: trail.note ?? "the value comes from here"
    },
    ...trailOrigin(trail)
  ];
  return (text2?.pieces ?? [
    { text: value.value, start, end }
  ]).map(({ text: text3, why }) => ({
    text: text3,
    start,
    end,
    ...why !== void 0 && { why },
    ...origin.length > 0 && { origin }
  }));
}

// src/formats/terraform/functions/format.ts
var widest = 1e5;
function formatted(format2, args, call) {
  (0, import_budget15.spendText)(format2.value.length * 8);
  let steps = readFormat(format2.value);
  if ("why" in steps) return steps;
  let parts = [], [next, most, length2] = [0, 0, 0];
  for (let step2 of steps) {
    if (typeof step2 == "string") {
      parts.push(step2);
      continue;
    }
    let index2 = step2.index ?? next, value = args[index2];
    if (!value)
      return { why: `there is no argument ${index2 + 1} to be written` };
    let part = writePart(value, step2.verb);
    if (typeof part == "object" && "why" in part) return part;
    parts.push(part);
    let added = typeof part == "string" ? part.length : part.value.length;
    length2 += added, (0, import_budget15.spendText)(added, length2), next = index2 + 1, most = Math.max(most, next);
  }
  if (args.length > most)
    return { why: `only ${most} arguments are used by the format` };
  let text2 = composed(parts, call);
  return { kind: "string", value: text2.value, text: text2, trail: call.at };
}
function writePart(value, verb) {
  let written = writeVerb(value, verb);
  return "why" in written ? written : value.kind === "string" && isVerbatim(verb) ? value : { kind: "string", value: written.text, trail: value.trail };
}
function readFormat(format2) {
  let steps = [], verb = /%(?:%|(\[\d+\])?([-+# 0]*)(\d*)(?:\.(\d*))?(\[\d+\])?([a-zA-Z]))/y;
  for (let at = 0; at < format2.length; ) {
    let end = format2.indexOf("%", at);
    if (end !== at && steps.push(format2.slice(at, end < 0 ? void 0 : end)), end < 0) break;
    verb.lastIndex = end;
    let found = verb.exec(format2), step2 = found && readVerb(found);
    if (!step2)
      return { why: `no verb stands at character ${end + 1} of the format` };
    steps.push(step2), at = verb.lastIndex;
  }
  return steps;
}
function readVerb(found) {
  let [all, early, flags = "", width, precision, late, letter = ""] = found;
  if (all === "%%") return "%";
  if (!hasVerb(letter) || early && (flags || width || precision))
    return;
  let index2 = early ?? late;
  return {
    index: index2 === void 0 ? void 0 : Number(index2.slice(1, -1)) - 1,
    verb: {
      letter,
      flags,
      width: Math.min(Number(width), widest),
      precision: precision === void 0 ? void 0 : Number(precision)
    }
  };
}

// src/formats/terraform/functions/formatting.ts
var mostCharacters = 1e6, formatting = {
  format: {
    parameters: [text],
    rest: anyOrNull,
    partial: !0,
    run: ([format2, ...args], call) => oneFormatted(format2, args, call)
  },
  formatlist: {
    parameters: [text],
    rest: anyOrNull,
    open: !0,
    run: formatList
  },
  join: {
    parameters: [text, listOf(stringType)],
    rest: listOf(stringType),
    partial: !0,
    run: join
  }
};
function oneFormatted(format2, args, call) {
  if (format2?.kind !== "string") return refuse2("no format", call);
  let result2 = formatted(format2, args, call);
  return "why" in result2 ? refuse2(result2.why, call) : { ...result2, trail: madeAt(call.at, [format2, ...args]) };
}
function formatList([format2, ...args], call) {
  let lists2 = args.filter((arg) => isSequence(arg)), lengths = new Set(lists2.map((list) => itemsIn(list).length));
  if (lengths.size > 1) return refuse2("the lists are not equally long", call);
  let [count = 1] = lengths, items = [];
  for (let i = 0; i < count; i++) {
    let row = args.map(
      (arg) => isSequence(arg) ? elementOf(arg, itemsIn(arg)[i]) : arg
    ), unknown = row.find((each) => each.kind === "unknown"), item = unknown ? unknownFrom(unknown) : oneFormatted(format2, row, call);
    if (item.kind === "unknown" && item.invalid) return item;
    items.push(item);
  }
  return listAt("list", items, call);
}
function isSequence(value) {
  return value.kind === "list";
}
function join([separator, ...lists2], call) {
  let items = lists2.flatMap(
    (list) => itemsIn(list).map((item) => elementOf(list, item))
  );
  if (items.some((item) => item.kind === "null"))
    return refuse2("null cannot be joined", call);
  let strings2 = items.filter((item) => item.kind === "string"), between = separator?.kind === "string" ? separator : "";
  if (strings2.reduce((sum2, { value }) => sum2 + value.length, 0) > mostCharacters)
    return { kind: "unknown", why: "the text is too long", trail: call.at };
  let parts = strings2.flatMap(
    (item, i) => i === 0 ? [item] : [between, item]
  ), text2 = composed(parts, call), trail = madeAt(call.at, [separator, ...items]);
  return { kind: "string", value: text2.value, text: text2, trail };
}

// src/formats/terraform/functions/hashes.ts
var hashes = {
  md5: hash("md5", "hex"),
  sha1: hash("sha1", "hex"),
  sha256: hash("sha256", "hex"),
  sha512: hash("sha512", "hex"),
  base64sha256: hash("sha256", "base64"),
  base64sha512: hash("sha512", "base64"),
  filemd5: fileHash("md5", "hex"),
  filesha1: fileHash("sha1", "hex"),
  filesha256: fileHash("sha256", "hex"),
  filesha512: fileHash("sha512", "hex"),
  filebase64sha256: fileHash("sha256", "base64"),
  filebase64sha512: fileHash("sha512", "base64"),
  uuidv5: { parameters: [text, text], run: nameUuid }
};
function hash(algorithm, digest) {
  return {
    parameters: [text],
    run: (args, call) => made(hashed(algorithm, digest, textIn(args[0])), args, call)
  };
}
function fileHash(algorithm, digest) {
  return {
    parameters: [text],
    run: (args, call) => {
      let read = call.files.read(textIn(args[0]));
      return "why" in read ? { kind: "unknown", why: read.why, trail: call.at } : made(hashed(algorithm, digest, read.text), args, call);
    }
  };
}
function hashed(algorithm, digest, text2) {
  let { createHash } = process.getBuiltinModule("node:crypto");
  return createHash(algorithm).update(text2).digest(digest);
}
var namespaces = {
  dns: "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
  url: "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
  oid: "6ba7b812-9dad-11d1-80b4-00c04fd430c8",
  x500: "6ba7b814-9dad-11d1-80b4-00c04fd430c8"
};
function nameUuid(args, call) {
  let [space = "", name = ""] = args.map(textIn), id = Object.hasOwn(namespaces, space) ? namespaces[space] : space;
  if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id))
    return refuse2("the namespace is no UUID", call);
  let { createHash } = process.getBuiltinModule("node:crypto"), bytes = createHash("sha1").update(Buffer.from(id.replaceAll("-", ""), "hex")).update(name).digest().subarray(0, 16);
  bytes[6] = bytes[6] & 15 | 80, bytes[8] = bytes[8] & 63 | 128;
  let [, ...parts] = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(
    bytes.toString("hex")
  );
  return made(parts.join("-"), args, call);
}

// src/syntax/json-text.ts
var escape = /\\(?:u[0-9a-fA-F]{4}|.)/g;
function jsonText(source, node) {
  let { start, end, value } = node, length2 = end - start - 2, pieces = value.length === length2 ? [{ text: value, start: start + 1, end: end - 1 }] : escapedPieces(source.text.slice(start + 1, end - 1), start + 1);
  return textFrom(source, pieces, start, end);
}
function escapedPieces(raw, base) {
  let pieces = [], add3 = (text2, from, to2) => {
    from < to2 && pieces.push({ text: text2, start: base + from, end: base + to2 });
  }, done = 0;
  for (let { 0: written, index: index2 } of raw.matchAll(escape)) {
    let end = index2 + written.length;
    add3(raw.slice(done, index2), done, index2), add3(JSON.parse(`"${written}"`), index2, end), done = end;
  }
  return add3(raw.slice(done), done, raw.length), pieces;
}

// src/syntax/json-tokens.ts
function skipBlank(text2, at) {
  for (; ; ) {
    let code = text2.charCodeAt(at);
    if (code === 32 || code === 10 || code === 13 || code === 9) at++;
    else return at;
  }
}
function stringEnd(text2, at) {
  for (at++; ; at++) {
    let code = text2.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code === 92) {
      let length2 = escapeLength(text2, at + 1);
      if (length2 === 0) return -at;
      at += length2;
    } else if (!(code >= 32)) return -at;
  }
}
function numberEnd(text2, at) {
  text2.charCodeAt(at) === 45 && at++;
  let first = at;
  if (at = digitsEnd(text2, at), at === first || text2.charCodeAt(first) === 48 && at > first + 1)
    return 0;
  if (text2.charCodeAt(at) === 46) {
    let end = digitsEnd(text2, at + 1);
    if (end === at + 1) return 0;
    at = end;
  }
  if ((text2.charCodeAt(at) | 32) === 101) {
    let sign = text2.charCodeAt(at + 1), from = at + (sign === 43 || sign === 45 ? 2 : 1);
    if (at = digitsEnd(text2, from), at === from) return 0;
  }
  return at;
}
function wordEnd(text2, at) {
  for (let word of ["true", "false", "null"])
    if (text2.startsWith(word, at)) return at + word.length;
  return 0;
}
function digitsEnd(text2, at) {
  for (; ; ) {
    let code = text2.charCodeAt(at);
    if (code >= 48 && code <= 57) at++;
    else return at;
  }
}
function escapeLength(text2, at) {
  let code = text2.charCodeAt(at);
  return code === 117 ? /^[0-9a-fA-F]{4}$/.test(text2.slice(at + 1, at + 5)) ? 5 : 0 : code >= 32 && '"\\/bfnrt'.includes(text2[at]) ? 1 : 0;
}
function isWordCharacter(code) {
  let letter = code | 32;
  return letter >= 97 && letter <= 122 || code >= 48 && code <= 57 || code === 95 || code === 43 || code === 45 || code === 46 || code > 127;
}

// src/syntax/json-mistakes.ts
function unexpected(text2, at, expected) {
  let end = foundEnd(text2, at), found = at < text2.length ? `\`${text2.slice(at, end)}\`` : "the end of the file", message = `expected ${expected}, found ${found}${hint(text2, at)}`;
  return { start: at, end, message };
}
function brokenString(text2, start, breakAt) {
  let code = text2.charCodeAt(breakAt), message = code === 92 ? "this string holds an escape that JSON does not have. A backslash is written `\\\\`" : code >= 0 && code !== 10 && code !== 13 ? "this string holds a control character. Write it as `\\u` and four hexadecimal digits" : "this string is not closed on its line. A line break in a string is written `\\n`";
  return { start, end: Math.max(breakAt, start + 1), message };
}
function tooDeep(at, levels) {
  let message = `this is nested more than ${levels} levels deep, and is not read`;
  return { start: at, end: at + 1, message };
}
function foundEnd(text2, at) {
  let end = at;
  for (; end - at < 20 && isWordCharacter(text2.charCodeAt(end)); ) end++;
  return end > at || at >= text2.length ? end : at + String.fromCodePoint(text2.codePointAt(at)).length;
}
function hint(text2, at) {
  let found = text2[at] ?? "";
  return /[}\]]/.test(found) && /,\s*$/.test(text2.slice(Math.max(0, at - 99), at)) ? ". JSON has no comma behind the last one: take it away" : found === "#" || /^\/[/*]/.test(text2.slice(at, at + 2)) ? ". JSON has no comments" : found === "'" ? ". JSON strings stand in double quotes" : "";
}

// src/syntax/json-scan.ts
var MAX_DEPTH = 1e3;
function scanJson(text2) {
  let state = {
    text: text2,
    at: skipBlank(text2, 0),
    containers: new Int32Array(64),
    count: 0,
    open: [],
    mistake: void 0
  };
  for (; scanValue(state) && scanAfterValue(state); ) ;
  closeAtMistake(state);
  let { containers, mistake } = state;
  return { text: text2, containers, mistake };
}
function scanValue(state) {
  let { text: text2, at } = state, code = text2.charCodeAt(at);
  if (code === 34) return scanString(state);
  if (code === 123 || code === 91)
    return scanOpening(state, code);
  let end = code === 45 || code >= 48 && code <= 57 ? numberEnd(text2, at) : wordEnd(text2, at);
  return end === 0 || isWordCharacter(text2.charCodeAt(end)) ? expect(state, "a value") : (state.at = end, !0);
}
function scanAfterValue(state) {
  let { text: text2 } = state;
  for (; ; ) {
    if (state.at = skipBlank(text2, state.at), state.open.length === 0)
      return state.at < text2.length && expect(state, "the end of the file");
    let code = text2.charCodeAt(state.at), isObject = inObject(state);
    if (code === 44)
      return state.at = skipBlank(text2, state.at + 1), !isObject || scanKey(state);
    if (code !== (isObject ? 125 : 93))
      return expect(state, isObject ? "a comma or `}`" : "a comma or `]`");
    close(state, state.at + 1);
  }
}
function scanOpening(state, code) {
  let { text: text2 } = state;
  if (state.open.length === MAX_DEPTH)
    return fail(state, tooDeep(state.at, MAX_DEPTH));
  open(state);
  let inside = state.at = skipBlank(text2, state.at + 1), isObject = code === 123;
  return text2.charCodeAt(inside) === (isObject ? 125 : 93) ? (close(state, inside + 1), !0) : isObject && !scanKey(state) ? !1 : scanValue(state);
}
function scanKey(state) {
  let { text: text2 } = state;
  return text2.charCodeAt(state.at) !== 34 ? expect(state, "a key in double quotes") : scanString(state) ? (state.at = skipBlank(text2, state.at), text2.charCodeAt(state.at) !== 58 ? expect(state, "a colon") : (state.at = skipBlank(text2, state.at + 1), !0)) : !1;
}
function scanString(state) {
  let { text: text2, at } = state, end = stringEnd(text2, at);
  return end < 0 ? fail(state, brokenString(text2, at, -end)) : (state.at = end, !0);
}
function open(state) {
  let { count, containers } = state;
  count * 2 === containers.length && (state.containers = new Int32Array(containers.length * 2), state.containers.set(containers)), state.containers[count * 2] = state.at, state.open.push(count), state.count++;
}
function close(state, end) {
  let container = state.open.pop();
  state.containers[container * 2] = end, state.containers[container * 2 + 1] = state.count, state.at = end;
}
function inObject({ text: text2, containers, open: open2 }) {
  return text2.charCodeAt(containers[open2.at(-1) * 2]) === 123;
}
function closeAtMistake(state) {
  for (; state.open.length > 0; ) close(state, state.at);
}
function fail(state, mistake) {
  return state.mistake = mistake, !1;
}
function expect(state, expected) {
  return fail(state, unexpected(state.text, state.at, expected));
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
  let { text: text2 } = scan;
  switch (text2.charCodeAt(start)) {
    case 34:
      return stringAt(text2, start);
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
  let end = numberEnd(text2, start);
  return { kind: "number", start, end, value: Number(text2.slice(start, end)) };
}
function stringAt(text2, start) {
  let end = stringEnd(text2, start), raw = text2.slice(start + 1, end - 1), value = raw.includes("\\") ? JSON.parse(`"${raw}"`) : raw;
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
  let { text: text2 } = scan, entries = [], end = scan.containers[container * 2], inner = container + 1, at = skipBlank(text2, start + 1);
  for (; at < end && text2.charCodeAt(at) === 34; ) {
    let key = stringAt(text2, at), colon = skipBlank(text2, key.end), begin = skipBlank(text2, colon + 1);
    if (colon >= end || begin >= end) break;
    let value = nodeAt(scan, begin, inner);
    entries.push({ key, value }), isContainer2(value) && (inner = scan.containers[inner * 2 + 1]), at = skipComma(text2, value.end);
  }
  return entries;
}
function* readItems(scan, start, container) {
  let { text: text2 } = scan, end = scan.containers[container * 2], inner = container + 1, at = skipBlank(text2, start + 1);
  for (; at < end && text2.charCodeAt(at) !== 93; ) {
    let item = nodeAt(scan, at, inner);
    yield item, isContainer2(item) && (inner = scan.containers[inner * 2 + 1]), at = skipComma(text2, item.end);
  }
}
function skipComma(text2, at) {
  let next = skipBlank(text2, at);
  return text2.charCodeAt(next) === 44 ? skipBlank(text2, next + 1) : next;
}
function isContainer2({ kind }) {
  return kind === "object" || kind === "array";
}

// src/formats/terraform/functions/json.ts
var import_budget16 = require("./terraform-budget.js");

// src/formats/terraform/functions/decoded-text.ts
function openDecoded(value) {
  if (value.kind !== "string" && value.kind !== "unknown") return;
  let { text: text2, trail } = value, written = value.kind === "string" ? value.value : text2?.value;
  if (written === void 0) return;
  let slice2 = text2 && slicerOf(text2), placeOf2 = (start, end) => {
    if (!text2) return endOf(trail);
    let part = slice2(start, end);
    return { source: text2.source, start: part.start, end: part.end };
  }, unknownAt3 = (start, end) => !text2 || !written.slice(start, end).includes(UNKNOWN) ? void 0 : { kind: "unknown", why: unknownIn(slice2(start, end)) ?? "a part is not known", trail: placeOf2(start, end) };
  return {
    source: openSource("", written),
    placeOf: placeOf2,
    unknownAt: unknownAt3,
    stringOf: (inner) => {
      let at = placeOf2(inner.start, inner.end), outer = text2 && movedText(inner, text2, slice2, at), unknown = unknownAt3(inner.start, inner.end);
      return unknown ? { ...unknown, ...outer && { text: outer } } : {
        kind: "string",
        value: inner.value,
        trail: at,
        ...outer && { text: outer }
      };
    }
  };
}
function movedText(inner, outer, slice2, { start, end }) {
  let pieces = inner.pieces.flatMap((piece) => {
    let part = slice2(piece.start, piece.end);
    return part.value === piece.text ? part.pieces : [{ ...piece, start: part.start, end: part.end }];
  });
  return textFrom(outer.source, pieces, start, end);
}

// src/formats/terraform/functions/json.ts
var json = {
  jsonencode: {
    parameters: [{ ...anyOrNull, unknown: !0 }],
    ...moving,
    run: ([value], call) => hasInfinity(value) ? refuse2("JSON has no infinity", call) : encodedAs("json", value, () => writeJson(value), call)
  },
  jsondecode: {
    parameters: [{ ...text, unknown: !0 }],
    run: ([value], call) => decode2(value, call)
  }
};
function hasInfinity(value) {
  return value.kind === "number" ? !Number.isFinite(value.value) : ((0, import_budget16.spend)(1 / 8), value.kind === "list" ? value.items.some(hasInfinity) : value.kind === "map" && [...value.entries.values()].some(hasInfinity));
}
var CHARACTERS_OF_A_STEP = 8;
function decode2(value, call) {
  let original = originalOf(value, "json");
  if (original) return asDecoded(original);
  let decoded2 = openDecoded(value);
  if (!decoded2) return unknownFrom(value);
  let { text: text2, file: file2 } = decoded2.source;
  (0, import_budget16.spend)(text2.length / CHARACTERS_OF_A_STEP);
  let { value: root, problems } = parseJson(openSource(file2, readable(text2)));
  return !root || problems.length > 0 ? value.kind === "unknown" ? unknownFrom(value) : refuse2("the string is no JSON", call) : elementOf(value, valueOf(root, decoded2));
}
function readable(text2) {
  return text2.includes("\uFFFC") ? text2.replace(
    /"(?:[^"\\]|\\.)*"|\uFFFC+/gs,
    (part) => part.startsWith('"') ? part : "1".repeat(part.length)
  ) : text2;
}
function valueOf(node, decoded2) {
  (0, import_budget16.spend)(1);
  let { start, end } = node;
  if (node.kind === "string")
    return decoded2.stringOf(jsonText(decoded2.source, node));
  let trail = decoded2.placeOf(start, end);
  if (node.kind === "array")
    return { kind: "list", of: "tuple", items: node.items.map((item) => valueOf(item, decoded2)), trail };
  if (node.kind === "object")
    return { kind: "map", of: "object", entries: new Map(
      node.entries.map(({ key, value }) => [
        key.value,
        valueOf(value, decoded2)
      ])
    ), trail };
  let unknown = decoded2.unknownAt(start, end);
  return unknown || (node.kind === "null" ? { kind: "null", trail } : node.kind === "number" ? { kind: "number", value: node.value, trail } : { kind: "bool", value: node.value, trail });
}

// src/formats/terraform/functions/legacy.ts
var legacy = {
  list: {
    parameters: [],
    rest: any,
    ...moving,
    run: (items, { at }) => ({ kind: "list", of: "tuple", items, trail: at })
  },
  map: { parameters: [], rest: any, ...moving, run: pairs }
};
function pairs(args, call) {
  if (args.length % 2 === 1)
    return refuse2("map() takes a value for each key", call);
  let entries = /* @__PURE__ */ new Map();
  for (let at = 0; at < args.length; at += 2) {
    let [key, value] = [args[at], args[at + 1]];
    if (key.kind !== "string") return refuse2("a key must be a string", call);
    entries.set(key.value, value);
  }
  return { kind: "map", of: "object", entries, trail: call.at };
}

// src/formats/terraform/functions/lists.ts
var import_budget17 = require("./terraform-budget.js");
var lists = {
  concat: {
    parameters: [{ ...any, unknown: !0 }],
    rest: { ...any, unknown: !0 },
    ...moving,
    run: concat
  },
  compact: {
    parameters: [listOf(stringType)],
    open: !0,
    chooses: mayBeEmpty,
    run: ([list]) => keeping(list, (item) => !isEmpty(item))
  },
  distinct: {
    parameters: [listOf(anyType)],
    ...moving,
    run: ([list]) => withItems(list, withoutRepeats(itemsIn(list)))
  },
  flatten: { parameters: [any], open: !0, chooses: mayBeList, run: flatten },
  chunklist: { parameters: [listOf(anyType), number], ...moving, run: chunks },
  slice: { parameters: [any, number, number], ...moving, run: slice },
  reverse: { parameters: [any], ...moving, run: reverse },
  sort: { parameters: [listOf(stringType)], run: sort },
  matchkeys: {
    parameters: [listOf(anyType), listOf(anyType), listOf(anyType)],
    run: matchKeys
  },
  length: { parameters: [any], ...moving, run: length }
}, mostItems = 1e5;
function withItems(container, items, of = "list") {
  let { trail, sensitive } = container;
  return { kind: "list", of, items, trail, ...sensitive && { sensitive } };
}
function keeping(list, keep) {
  return withItems(list, itemsIn(list).filter(keep));
}
function isEmpty(value) {
  return value.kind === "null" || value.kind === "string" && value.value === "";
}
function mayBeEmpty({ options }) {
  return options.some(isEmpty);
}
function mayBeList({ options }) {
  return options.some((option) => option.kind === "list");
}
function concat(given, call) {
  let lost = given.find(isLost), open2 = given.find(({ kind }) => kind === "unknown");
  if (lost) return unknownFrom(lost);
  if (open2 && given.every((arg) => itemsIn(arg).length === 0))
    return unknownFrom(open2);
  let args = given.map(asList), wrong = args.find((arg) => arg.kind !== "list" || arg.of === "set");
  if (wrong)
    return refuse2(`concat() joins lists, and this is a ${kindOf(wrong)}`, call);
  let size = args.reduce((sum2, list) => sum2 + itemsIn(list).length, 0);
  (0, import_budget17.spend)(size / 4);
  let items = args.flatMap(
    (list) => itemsIn(list).map((item) => elementOf(list, item))
  ), type = args.every((arg) => arg.kind === "list" && arg.of === "list") ? unifyTypes(items.map(typeOf)) : void 0;
  return type ? listAt(
    "list",
    items.map((item) => converted(item, type)),
    call
  ) : listAt("tuple", items, call);
}
function isLost(value) {
  return value.kind === "unknown" && value.tooMuch === !0;
}
function asList(value) {
  if (value.kind !== "unknown") return value;
  let { trail } = value;
  return { kind: "list", of: "list", items: [{ ...unknownFrom(value), possible: !0 }], trail };
}
function flatten([list], call) {
  if (list?.kind !== "list") return refuse2("flatten() takes a list", call);
  let items = flatItems(list), givenUp = items.find(isLost);
  return givenUp ? unknownFrom(givenUp) : withItems(list, items, "tuple");
}
function flatItems(list) {
  return (0, import_budget17.spend)(list.items.length / 4), list.items.flatMap(
    (item) => item.kind === "list" ? elementsOf(item, flatItems(item)) : [ifKnown(item)]
  );
}
function ifKnown(item) {
  return item.kind === "unknown" ? { ...item, possible: !0 } : item;
}
function elementsOf(list, items) {
  return (0, import_budget17.spend)(items.length / 4), items.map((item) => elementOf(list, item));
}
function chunks([list, sizeValue], call) {
  let size = numberIn(sizeValue);
  if (!Number.isInteger(size) || size < 0)
    return refuse2("the size of a chunk is a whole number from 0", call);
  let items = itemsIn(list), step2 = size === 0 ? Math.max(items.length, 1) : size, rows2 = [];
  for (let at = 0; at < items.length; at += step2) {
    let row = items.slice(at, at + step2);
    rows2.push({ kind: "list", of: "list", items: row, trail: row[0].trail });
  }
  return withItems(
    list,
    rows2.map((row) => ({ ...row, trail: placeOnly(row) }))
  );
}
function placeOnly({ trail }) {
  let { source, start, end } = trail;
  return { source, start, end };
}
function slice([list, ...bounds], call) {
  let [from = NaN, to2 = NaN] = bounds.map(numberIn);
  return list?.kind !== "list" || list.of === "set" ? refuse2("slice() takes a list or a tuple", call) : [from, to2].every(Number.isInteger) && from >= 0 && from <= to2 && to2 <= list.items.length ? withItems(list, list.items.slice(from, to2), list.of) : refuse2("the bounds of slice() are not within the list", call);
}
function reverse([list], call) {
  if (list?.kind !== "list") return refuse2("reverse() takes a list", call);
  let of = list.of === "tuple" ? "tuple" : "list";
  return withItems(list, [...list.items].reverse(), of);
}
function sort([list], call) {
  let items = itemsIn(list).filter((item) => item.kind === "string");
  return items.length < itemsIn(list).length ? refuse2("null cannot be sorted", call) : ((0, import_budget17.spend)(items.length / 2), withItems(
    list,
    items.sort((a, b) => compareText(a.value, b.value))
  ));
}
function matchKeys([values, keys, wanted2], call) {
  let rows2 = itemsIn(keys);
  if (rows2.length !== itemsIn(values).length)
    return refuse2("matchkeys() takes as many keys as values", call);
  if (rows2.length * itemsIn(wanted2).length > mostItems * 10)
    return { kind: "unknown", why: "the lists are too long", trail: call.at };
  (0, import_budget17.spend)(rows2.length * itemsIn(wanted2).length / 16);
  let isWanted = (key) => itemsIn(wanted2).some((each) => sameWhenConverted(each, key));
  return withItems(
    values,
    itemsIn(values).filter((_, i) => isWanted(rows2[i]))
  );
}
function sameWhenConverted(a, b) {
  return equals(a, b) ? !0 : "value" in a && "value" in b && a.kind !== b.kind && String(a.value) === String(b.value);
}
function length(args, call) {
  let [value] = args;
  if (value?.kind === "string")
    return made(graphemes(value.value).length, args, call);
  if (value?.kind === "map")
    return value.others === void 0 ? made(value.entries.size, args, call) : unknownFrom({ kind: "unknown", why: value.others, trail: value.trail });
  if (value?.kind !== "list")
    return refuse2("length() counts a string or a collection", call);
  let mayBeEqual = value.of === "set" && value.items.length > 1, open2 = value.items.find(({ possible }) => possible) ?? (mayBeEqual ? unknownPart(value) : void 0);
  return open2 ? unknownFrom(open2) : made(value.items.length, args, call);
}

// src/formats/terraform/functions/maps.ts
var import_budget18 = require("./terraform-budget.js");
var maps = {
  keys: {
    parameters: [any],
    ...moving,
    run: onEntries((key, { trail }) => ({
      kind: "string",
      value: key,
      trail: endOf(trail)
    }))
  },
  values: { parameters: [any], ...moving, run: onEntries((_, value) => value) },
  merge: {
    parameters: [],
    rest: { ...anyOrNull, unknown: !0 },
    ...moving,
    run: merge
  },
  zipmap: { parameters: [listOf(stringType), any], ...moving, run: zip },
  transpose: {
    parameters: [
      { type: { kind: "map", of: { kind: "list", of: stringType } } }
    ],
    run: transpose
  }
};
function onEntries(pick) {
  return ([map2], call) => {
    if (map2?.kind !== "map")
      return refuse2("a map or an object is wanted", call);
    if (map2.others !== void 0) return othersOf(map2, map2.others);
    (0, import_budget18.spend)(map2.entries.size / 2);
    let items = sortedEntries(map2.entries).map(
      ([key, value]) => pick(key, value)
    ), of = map2.of === "map" ? "list" : "tuple", { trail, sensitive } = map2;
    return { kind: "list", of, items, trail, ...sensitive && { sensitive } };
  };
}
function othersOf({ trail }, why) {
  return unknownFrom({ kind: "unknown", why, trail });
}
function merge(args, call) {
  let given = args.filter((arg) => arg.kind !== "null"), maps2 = given.filter((arg) => arg.kind === "map"), open2 = given.filter((arg) => arg.kind === "unknown"), wrong = given.find(({ kind }) => kind !== "map" && kind !== "unknown");
  if (wrong)
    return refuse2(`merge() joins maps, and this is a ${kindOf(wrong)}`, call);
  let lost = open2.find(({ tooMuch }) => tooMuch || maps2.length === 0);
  if (lost) return unknownFrom(lost);
  let entries = /* @__PURE__ */ new Map();
  for (let map2 of given)
    if (map2.kind === "unknown" && mayReplace(entries, map2), map2.kind === "map") {
      (0, import_budget18.spend)(map2.entries.size / 4);
      for (let [key, value] of map2.entries)
        entries.set(key, elementOf(map2, value));
    }
  let [others] = [...open2.map(({ why }) => why), ...maps2.flatMap(whyOthers)], unnamed = given.flatMap(unnamedOf);
  return {
    ...mapAt(isOneMapType(maps2) ? "map" : "object", entries, call),
    ...others !== void 0 && { others },
    ...unnamed.length > 0 && { unnamed }
  };
}
function mayReplace(entries, map2) {
  let { why } = map2;
  (0, import_budget18.spend)(entries.size / 4);
  for (let [key, value] of entries) {
    let { trail } = value;
    entries.set(key, eitherOf({ trail, why }, [value, unknownFrom(map2)]));
  }
}
function whyOthers({ others }) {
  return others === void 0 ? [] : [others];
}
function unnamedOf(map2) {
  return map2.kind === "unknown" ? [{ key: unknownFrom(map2), value: unknownFrom(map2) }] : map2.kind !== "map" ? [] : (map2.unnamed ?? []).map(({ key, value }) => ({
    key,
    value: elementOf(map2, value)
  }));
}
function isOneMapType(maps2) {
  if (maps2.length === 0 || maps2.some((map2) => map2.of === "object"))
    return !1;
  let types = maps2.filter((map2) => map2.entries.size > 0).map((map2) => JSON.stringify(typeOf(map2)));
  return new Set(types).size <= 1;
}
function zip([keys, values], call) {
  if (values?.kind !== "list" || values.of === "set")
    return refuse2("zipmap() takes a list of values", call);
  let names = itemsIn(keys), open2 = names.find((name) => !isKnown(name));
  if (open2) return unknownFrom(open2);
  if (names.length !== values.items.length)
    return refuse2("zipmap() takes as many keys as values", call);
  if (names.some((name) => name.kind === "null"))
    return refuse2("a key is null", call);
  let entries = new Map(
    names.map((name, i) => [textIn(name), elementOf(values, values.items[i])])
  );
  return mapAt(values.of === "list" ? "map" : "object", entries, call);
}
function transpose([map2], call) {
  let found = /* @__PURE__ */ new Map();
  if (map2?.kind !== "map") return refuse2("transpose() takes a map", call);
  for (let [key, list] of sortedEntries(map2.entries))
    for (let item of itemsIn(list)) {
      if (item.kind !== "string") return refuse2("an element is null", call);
      let row = found.get(item.value) ?? [];
      row.push({
        kind: "string",
        value: key,
        trail: elementOf(list, item).trail
      }), found.set(item.value, row);
    }
  let rows2 = [...found].sort(([a], [b]) => compareText(a, b)), entries = new Map(
    rows2.map(([key, row]) => [key, listAt("list", row, call)])
  );
  return mapAt("map", entries, call);
}

// src/syntax/cidr.ts
var bits = { 4: 32, 6: 128 };
function parseCidr(text2) {
  let [address = "", length2, ...rest] = text2.trim().split("/");
  if (rest.length > 0) return;
  let version = address.includes(":") ? 6 : 4, number2 = version === 6 ? readV6(address) : readV4(address);
  if (number2 === void 0 || length2 !== void 0 && !/^\d{1,3}$/.test(length2)) return;
  let prefix = length2 === void 0 ? bits[version] : Number(length2);
  if (!(prefix > bits[version]))
    return version === 6 && prefix >= 96 && number2 >> 32n === 0xffffn ? blockAt(4, number2 & 0xffffffffn, prefix - 96) : blockAt(version, number2, prefix);
}
function blockAt(version, address, prefix) {
  let free = BigInt(bits[version] - prefix);
  return { version, base: address >> free << free, prefix };
}
function readV4(text2) {
  let parts = text2.split(".");
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && +part < 256) ? parts.reduce((sum2, part) => sum2 << 8n | BigInt(part), 0n) : void 0;
}
function readV6(text2) {
  let [address = ""] = text2.split("%"), [head = "", tail, ...more] = address.split("::");
  if (more.length > 0) return;
  let front = groupsOf(head, tail === void 0), back = tail === void 0 ? [] : groupsOf(tail, !0);
  if (!front || !back) return;
  let missing = 8 - front.length - back.length;
  return (tail === void 0 ? missing !== 0 : missing < 1) ? void 0 : [...front, ...Array(missing).fill(0), ...back].reduce((sum2, group) => sum2 << 16n | BigInt(group), 0n);
}
function groupsOf(text2, isLast) {
  if (text2 === "") return [];
  let parts = text2.split(":"), v4 = isLast ? readV4(parts.at(-1)) : void 0;
  if (v4 !== void 0 && parts.pop(), !parts.every((part) => /^[\da-f]{1,4}$/i.test(part))) return;
  let groups = parts.map((part) => parseInt(part, 16));
  return v4 === void 0 ? groups : [...groups, Number(v4 >> 16n), Number(v4 & 0xffffn)];
}

// src/formats/terraform/functions/addresses.ts
function readNetwork(text2) {
  if (!/^[^\s/]+\/\d+$/.test(text2)) return;
  let cidr = parseCidr(
    text2.includes(":") ? text2 : text2.replace(/(?<=^|\.)0+(?=\d)/g, "")
  );
  if (!cidr) return;
  let { version, base, prefix } = cidr;
  return { bits: version === 4 ? 32 : 128, base, prefix };
}
function writeAddress({
  bits: bits2,
  base
}) {
  if (bits2 === 32)
    return [24n, 16n, 8n, 0n].map((by) => base >> by & 0xffn).join(".");
  let groups = Array.from(
    { length: 8 },
    (_, i) => (base >> BigInt(112 - i * 16) & 0xffffn).toString(16)
  ), [start, length2] = longestZeros(groups);
  return length2 < 2 ? groups.join(":") : `${groups.slice(0, start).join(":")}::${groups.slice(start + length2).join(":")}`;
}
function longestZeros(groups) {
  let best = [0, 0];
  for (let from = 0; from < groups.length; from++) {
    let end = groups.findIndex((group, i) => i >= from && group !== "0"), length2 = (end < 0 ? groups.length : end) - from;
    length2 > best[1] && (best = [from, length2]);
  }
  return best;
}

// src/formats/terraform/functions/networks.ts
var networks = {
  cidrhost: { parameters: [text, number], run: withNetwork(host) },
  cidrnetmask: { parameters: [text], run: withNetwork(netmask) },
  cidrsubnet: { parameters: [text, number, number], run: withNetwork(subnet) },
  cidrsubnets: { parameters: [text], rest: number, run: withNetwork(subnets) }
};
function withNetwork(run) {
  return (args, call) => {
    let network = readNetwork(textIn(args[0]));
    return network ? run(network, args, call) : refuse2("the string is no block of addresses (CIDR)", call);
  };
}
function host(network, args, call) {
  let index2 = numberIn(args[1]), size = 1n << BigInt(network.bits - network.prefix);
  if (!Number.isInteger(index2)) return refuse2("a whole number is wanted", call);
  let at = BigInt(index2) < 0n ? size + BigInt(index2) : BigInt(index2);
  return at < 0n || at >= size ? refuse2(`a prefix of ${network.prefix} has no host ${index2}`, call) : made(writeAddress({ ...network, base: network.base + at }), args, call);
}
function netmask(network, args, call) {
  if (network.bits !== 32) return refuse2("IPv6 has no netmask", call);
  let free = BigInt(32 - network.prefix), base = 0xffffffffn >> free << free;
  return made(writeAddress({ ...network, base }), args, call);
}
function subnet(network, args, call) {
  let [newBits, index2] = [numberIn(args[1]), numberIn(args[2])], prefix = network.prefix + newBits;
  if (!Number.isInteger(newBits) || !Number.isInteger(index2) || newBits < 0)
    return refuse2("whole numbers are wanted", call);
  if (prefix > network.bits)
    return refuse2(
      `a prefix of ${network.prefix} has no ${newBits} bits more`,
      call
    );
  if (index2 < 0 || BigInt(index2) >= 1n << BigInt(newBits))
    return refuse2(`${newBits} bits have no network ${index2}`, call);
  let base = network.base + (BigInt(index2) << BigInt(network.bits - prefix));
  return made(`${writeAddress({ ...network, base })}/${prefix}`, args, call);
}
function subnets(network, args, call) {
  let end = network.base + (1n << BigInt(network.bits - network.prefix)), items = [], at = network.base;
  for (let arg of args.slice(1)) {
    let newBits = numberIn(arg), prefix = network.prefix + newBits;
    if (!Number.isInteger(newBits) || newBits < 1 || newBits > 32 || prefix > network.bits)
      return refuse2("a network has 1 to 32 bits more", call);
    let size = 1n << BigInt(network.bits - prefix);
    if (at = (at + size - 1n) / size * size, at + size > end)
      return refuse2("there is no room for so many networks", call);
    items.push(
      made(
        `${writeAddress({ ...network, base: at })}/${prefix}`,
        [args[0], arg],
        call
      )
    ), at += size;
  }
  return listAt("list", items, call);
}

// src/formats/terraform/functions/numbers.ts
var numbers = {
  abs: calculated(1, Math.abs),
  ceil: calculated(1, Math.ceil),
  floor: calculated(1, Math.floor),
  signum: calculated(1, (n) => Number.isInteger(n) ? Math.sign(n) : NaN),
  log: calculated(2, (n = 0, base = 0) => Math.log(n) / Math.log(base)),
  pow: calculated(2, (n = 0, power = 0) => n ** power),
  max: extreme((a, b) => a > b),
  min: extreme((a, b) => a < b),
  parseint: { parameters: [any, number], run: parseInteger },
  range: { parameters: [], rest: number, run: range },
  sum: { parameters: [any], run: sum }
};
function calculated(count, calculate) {
  return {
    parameters: Array(count).fill(number),
    run: (args, call) => result(calculate(...args.map(numberIn)), args, call)
  };
}
function result(value, args, call) {
  return Number.isFinite(value) ? made(value, args, call) : refuse2("the numbers have no such result", call);
}
function extreme(isBetter) {
  return {
    parameters: [number],
    rest: number,
    run: (args) => args.reduce(
      (best, each) => isBetter(numberIn(each), numberIn(best)) ? each : best
    )
  };
}
var digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
function parseInteger([value, baseValue], call) {
  let base = numberIn(baseValue);
  if (!Number.isInteger(base) || base < 2 || base > 62)
    return refuse2("the base is a whole number from 2 to 62", call);
  if (value?.kind !== "string")
    return refuse2("parseint() reads a string", call);
  let written = base <= 36 ? value.value.toLowerCase() : value.value, [, sign, number2 = ""] = /^([-+]?)(.+)$/s.exec(written) ?? [], each = Array.from(number2, (digit) => digits.indexOf(digit));
  if (each.length === 0 || each.some((digit) => digit < 0 || digit >= base))
    return refuse2(`the string is no whole number of base ${base}`, call);
  let size = each.reduce((sum2, digit) => sum2 * base + digit, 0), { trail } = value;
  return { kind: "number", value: sign === "-" ? -size : size, trail };
}
var longest = 1024;
function range(args, call) {
  let bounds = rangeBounds(args.map(numberIn));
  if (!bounds) return refuse2("range() takes one to three numbers", call);
  let { start, end, step: step2 } = bounds;
  if (step2 === 0) return refuse2("a step of zero leads nowhere", call);
  if (step2 > 0 && end < start || step2 < 0 && end > start)
    return refuse2("the step leads away from the end of the range", call);
  let items = [];
  for (let at = start; step2 > 0 ? at < end : at > end; at += step2) {
    if (items.length === longest)
      return refuse2(`range() gives at most ${longest} numbers`, call);
    items.push(made(at, args, call));
  }
  return listAt("list", items, call);
}
function rangeBounds(values) {
  let [first, second, third] = values;
  if (first === void 0 || values.length > 3) return;
  let [start, end] = second === void 0 ? [0, first] : [first, second];
  return { start, end, step: third ?? (end < start ? -1 : 1) };
}
function sum(args, call) {
  let [list] = args;
  if (list?.kind !== "list") return refuse2("sum() adds up a list", call);
  let items = itemsIn(list).map((item) => converted(item, numberType));
  if (items.length === 0) return refuse2("an empty list has no sum", call);
  if (items.some((item) => item.kind !== "number"))
    return refuse2("sum() adds up numbers", call);
  let total = items.reduce((total2, item) => total2 + numberIn(item), 0);
  return made(
    total,
    items.map((item) => elementOf(list, item)),
    call
  );
}

// src/formats/terraform/functions/patterns.ts
var import_budget20 = require("./terraform-budget.js");

// src/formats/terraform/functions/regex-run.ts
var import_budget19 = require("./terraform-budget.js");

// src/formats/terraform/functions/regex-characters.ts
function quoted(character) {
  return /[\^$\\.*+?()[\]{}|/-]/.test(character) ? `\\u{${character.codePointAt(0).toString(16)}}` : character;
}
function propertyAt(rest) {
  let found = /^\\([pP])(?:\{(\^?)(\w+)\}|([A-Z]))/.exec(rest);
  if (!found) return;
  let [all, letter, negated, long, short] = found, isNot = letter === "P" != (negated === "^"), name = long ?? short ?? "", whole2 = /^[A-Z][a-z]?$/.test(name) ? name : `Script=${name}`;
  return { text: `\\${isNot ? "P" : "p"}{${whole2}}`, length: all.length };
}
var controls = {
  a: "\x07",
  f: "\f",
  t: "	",
  n: `
`,
  r: "\r",
  v: "\v"
};
function characterAt(rest) {
  let coded = /^\\(?:x\{([\da-fA-F]{1,6})\}|x([\da-fA-F]{2})|(0[0-7]{0,2}|[1-7][0-7]{2}))/.exec(
    rest
  );
  if (coded) {
    let [all, long, hex, octal] = coded, code = octal ? parseInt(octal, 8) : parseInt(long ?? hex, 16);
    return code > 1114111 ? void 0 : { character: String.fromCodePoint(code), length: all.length };
  }
  let letter = rest[1] ?? "", control = controls[letter];
  return control !== void 0 ? { character: control, length: 2 } : /^[!-/:-@[-`{-~]$/.test(letter) ? { character: letter, length: 2 } : void 0;
}

// src/formats/terraform/functions/regex-class.ts
var posix = {
  alnum: "0-9A-Za-z",
  alpha: "A-Za-z",
  ascii: "\\x00-\\x7f",
  blank: "\\t ",
  cntrl: "\\x00-\\x1f\\x7f",
  digit: "0-9",
  graph: "!-~",
  lower: "a-z",
  print: " -~",
  punct: "!-\\/:-@\\[-`\\{-~",
  space: "\\t\\n\\v\\f\\r ",
  upper: "A-Z",
  word: "0-9A-Za-z_",
  xdigit: "0-9A-Fa-f"
};
function classAt(pattern, start, ignoresCase) {
  let at = start + 1, inner = "", isNegated = pattern[at] === "^";
  isNegated && at++;
  for (let isFirst = !0; isFirst || pattern[at] !== "]"; isFirst = !1) {
    let member = memberAt(pattern, at);
    if (!member) return;
    inner += ignoresCase ? bothCases(member.text) : member.text, at += member.length;
  }
  return { text: `[${isNegated ? "^" : ""}${inner}]`, length: at + 1 - start };
}
function bothCases(member) {
  return /^([a-zA-Z])(?:-([a-zA-Z]))?$/.exec(member) ? member.toLowerCase() + member.toUpperCase() : member;
}
function memberAt(pattern, at) {
  let rest = pattern.slice(at), named = /^\[:(\^?)(\w+):\]/.exec(rest);
  if (named && Object.hasOwn(posix, named[2]))
    return named[1] === "" ? { text: posix[named[2]], length: named[0].length } : void 0;
  let set = /^\\[dDwW]/.exec(rest);
  if (set) return { text: set[0], length: 2 };
  if (/^\\s/.test(rest)) return { text: "\\t\\n\\f\\r ", length: 2 };
  if (/^\\S/.test(rest)) return { text: "\\S\\v", length: 2 };
  let property = propertyAt(rest);
  if (property) return property;
  let first = classCharacter(rest);
  if (!first) return;
  let tail = rest.slice(first.length), last = /^-[^\]]/.test(tail) ? classCharacter(tail.slice(1)) : void 0, text2 = quoted(first.character);
  return last ? {
    text: `${text2}-${quoted(last.character)}`,
    length: first.length + 1 + last.length
  } : { text: text2, length: first.length };
}
function classCharacter(rest) {
  if (rest === "") return;
  if (rest.startsWith("\\")) return characterAt(rest);
  let character = String.fromCodePoint(rest.codePointAt(0));
  return { character, length: character.length };
}

// src/formats/terraform/functions/regex-translate.ts
function translateRegex(pattern) {
  let state = {
    pattern,
    at: 0,
    out: "",
    flags: "",
    names: [],
    groups: 0,
    unbounded: 0,
    isRisky: !1,
    wasGroupVarying: !1,
    open: [{ flags: "", varies: !1 }]
  };
  for (; state.at < pattern.length; ) {
    let why = step(state);
    if (why !== void 0) return { why };
  }
  if (state.open.length > 1)
    return { why: "a `(` of the pattern is not closed" };
  let { out, names, groups } = state;
  if (names.length > 0 && names.length < groups)
    return { why: "the pattern has groups with and without a name" };
  let isRisky = state.isRisky || state.unbounded > 3;
  return { source: out, flags: "u", names, groups, isRisky };
}
function step(state) {
  let { pattern, at } = state, character = String.fromCodePoint(pattern.codePointAt(at));
  return (Object.hasOwn(readers2, character) ? readers2[character] : readLiteral)(state, character);
}
var readers2 = {
  "(": openGroup,
  ")": closeGroup,
  "[": readClass,
  "\\": readEscape,
  "|": (state) => (state.open.at(-1).varies = !0, put(state, "|", 1)),
  "*": repeat,
  "+": repeat,
  "?": repeat,
  "{": readBraces,
  ".": (state) => put(state, has(state, "s") ? "[^]" : "[^\\n]", 1),
  "^": (state) => put(state, has(state, "m") ? "(?<![^\\n])" : "(?<![^])", 1),
  $: (state) => put(state, has(state, "m") ? "(?![^\\n])" : "(?![^])", 1)
};
function has({ flags }, flag) {
  return flags.includes(flag);
}
function put(state, text2, length2) {
  state.out += text2, state.at += length2, state.wasGroupVarying = !1;
}
function readLiteral(state, character) {
  return put(state, literal(state, character), character.length);
}
function literal(state, character) {
  let cases = has(state, "i") ? casesOf(character) : [character];
  return cases.length > 1 ? `[${cases.map(quoted).join("")}]` : quoted(character);
}
function casesOf(character) {
  let all = [character, character.toLowerCase(), character.toUpperCase()];
  return [...new Set(all)].filter((each) => Array.from(each).length === 1);
}
function openGroup(state) {
  let rest = state.pattern.slice(state.at, state.at + 200);
  if (!rest.startsWith("(?"))
    return state.groups++, enter(state, "(", 1, state.flags);
  let named = /^\(\?P?<(\w+)>/.exec(rest);
  if (named)
    return state.groups++, state.names.push(named[1]), enter(state, "(", named[0].length, state.flags);
  let flags = /^\(\?([imsU]*)(?:-([imsU]+))?([:)])/.exec(rest);
  if (!flags) return "the pattern has a group of a kind that RE2 does not know";
  let [all, on = "", off = "", end] = flags, now = Array.from(state.flags + on).filter(
    (each) => !off.includes(each)
  );
  return end === ":" ? enter(state, "(?:", all.length, now.join("")) : (state.flags = now.join(""), put(state, "", all.length));
}
function enter(state, text2, length2, flags) {
  return state.open.push({ flags: state.flags, varies: !1 }), state.flags = flags, put(state, text2, length2);
}
function closeGroup(state) {
  if (state.open.length === 1) return "a `)` of the pattern closes nothing";
  let { flags, varies } = state.open.pop();
  put(state, ")", 1), state.flags = flags, state.wasGroupVarying = varies, varies && (state.open.at(-1).varies = !0);
}
function readBraces(state) {
  let found = /^\{(\d+)(,?)(\d*)\}/.exec(
    state.pattern.slice(state.at, state.at + 20)
  );
  if (!found) return readLiteral(state, "{");
  let [all, least, comma, most] = found;
  return Number(least) > 1e3 || Number(most) > 1e3 ? "the pattern repeats more than 1000 times" : repeatWith(state, all, comma !== "" && most === "");
}
function repeat(state, character) {
  return repeatWith(state, character, character !== "?");
}
function repeatWith(state, written, isUnbounded) {
  let { pattern, wasGroupVarying } = state, after = pattern[state.at + written.length], isLazy = after === "?" !== has(state, "U"), length2 = written.length + (after === "?" ? 1 : 0);
  return /^(?:[*+?]|\{\d+,?\d*\})/.test(pattern.slice(state.at + length2)) ? "the pattern repeats a repetition" : (isUnbounded && (state.unbounded++, state.open.at(-1).varies = !0, wasGroupVarying && (state.isRisky = !0)), put(state, written + (isLazy ? "?" : ""), length2));
}
var simpleEscapes = {
  A: "(?<![^])",
  z: "(?![^])",
  b: "\\b",
  B: "\\B",
  d: "\\d",
  D: "\\D",
  w: "\\w",
  W: "\\W",
  s: "[\\t\\n\\f\\r ]",
  S: "[^\\t\\n\\f\\r ]"
};
function readEscape(state) {
  let rest = state.pattern.slice(state.at);
  if (rest.startsWith("\\Q")) return readQuoted(state, rest);
  let letter = rest[1] ?? "";
  if (Object.hasOwn(simpleEscapes, letter))
    return put(state, simpleEscapes[letter], 2);
  let set = propertyAt(rest);
  if (set) return put(state, set.text, set.length);
  let found = characterAt(rest);
  return found ? put(state, literal(state, found.character), found.length) : "the pattern has an escape that RE2 does not know";
}
function readQuoted(state, rest) {
  let end = rest.indexOf("\\E"), inner = rest.slice(2, end < 0 ? void 0 : end), text2 = Array.from(inner, (each) => literal(state, each)).join("");
  return put(state, text2, end < 0 ? rest.length : end + 2);
}
function readClass(state) {
  let found = classAt(state.pattern, state.at, has(state, "i"));
  return found ? put(state, found.text, found.length) : "a `[` of the pattern is not closed, or has an unknown escape";
}

// src/formats/terraform/functions/regex-run.ts
var compiled = /* @__PURE__ */ new Map();
function compileRegex(pattern) {
  let known3 = compiled.get(pattern);
  if (known3) return known3;
  let made2 = compile(pattern);
  return compiled.size < 500 && compiled.set(pattern, made2), made2;
}
function compile(pattern) {
  if (pattern.length > 2e3) return { why: "the pattern is too long" };
  let translated = translateRegex(pattern);
  if ("why" in translated) return translated;
  let { source, flags, ...rest } = translated;
  try {
    return { ...rest, expression: new RegExp(source, `${flags}gd`) };
  } catch {
    return { why: "the pattern cannot be read" };
  }
}
var mostCharacters2 = 2e5, longestWait = 250, stepsOfOne = 1e3;
function matchesOf(regex2, text2, all) {
  if (text2.length > mostCharacters2) return;
  let run = () => search(regex2.expression, text2, all);
  return regex2.isRisky || text2.length > 2e3 ? withinTime(run) : run();
}
function search(expression, text2, all) {
  let matches = [];
  expression.lastIndex = 0;
  let lastEnd = -1;
  for (let match = expression.exec(text2); match; match = expression.exec(text2)) {
    let end = match.index + match[0].length, isEmpty2 = match[0] === "";
    if (isEmpty2 && match.index === lastEnd || matches.push(match), !all) break;
    if (lastEnd = end, isEmpty2) {
      if (end >= text2.length) break;
      expression.lastIndex = end + (text2.codePointAt(end) > 65535 ? 2 : 1);
    }
  }
  return matches;
}
function withinTime(run) {
  let { createContext, runInContext } = process.getBuiltinModule("node:vm");
  (0, import_budget19.spend)(stepsOfOne);
  let start = performance.now();
  try {
    return runInContext("run()", createContext({ run }), {
      timeout: longestWait
    });
  } catch {
    return;
  } finally {
    (0, import_budget19.spend)(Math.round(performance.now() - start) * stepsOfOne);
  }
}

// src/formats/terraform/functions/patterns.ts
var patterns = {
  regex: { parameters: [text, text], run: regex },
  regexall: { parameters: [text, text], run: regexAll },
  replace: { parameters: [text, text, text], run: replace }
};
function regex([pattern, value], call) {
  let compiled2 = compileRegex(textIn(pattern));
  if ("why" in compiled2) return refuse2(compiled2.why, call);
  if (value?.kind !== "string") return refuse2("no string", call);
  let found = matchesOf(compiled2, value.value, !1);
  if (!found) return tooSlow(call);
  let [match] = found;
  if (!match) return refuse2("the pattern matches no part of the string", call);
  if (compiled2.groups > 0) {
    let { trail } = value;
    return { ...captured(compiled2, match, value), trail };
  }
  return sliced(value, match.index, match.index + match[0].length);
}
function tooSlow({ at }) {
  return { kind: "unknown", why: "the pattern takes too long to match", trail: at };
}
function regexAll([pattern, value], call) {
  let compiled2 = compileRegex(textIn(pattern));
  if ("why" in compiled2) return refuse2(compiled2.why, call);
  if (value?.kind !== "string") return refuse2("no string", call);
  let found = matchesOf(compiled2, value.value, !0);
  return found ? ((0, import_budget20.spendElements)(found.length), { kind: "list", of: "list", items: found.map((match) => captured(compiled2, match, value)), trail: value.trail }) : tooSlow(call);
}
function captured({ groups, names }, match, value) {
  let whole2 = partOf(value, match.index, match.index + match[0].length);
  if (groups === 0) return whole2;
  let { trail } = whole2, items = Array.from({ length: groups }, (_, i) => {
    let [from, to2] = match.indices[i + 1] ?? [];
    return from === void 0 ? { kind: "null", trail } : partOf(value, from, to2);
  });
  return names.length === 0 ? { kind: "list", of: "tuple", items, trail } : { kind: "map", of: "object", entries: new Map(names.map((name, i) => [name, items[i]])), trail };
}
function replace([value, wanted2, by], call) {
  if (value?.kind !== "string") return refuse2("no string", call);
  let [search2, other] = [textIn(wanted2), textIn(by)];
  if (search2.length <= 1 || !/^\/.*\/$/s.test(search2))
    return limited(value, plainReplacements(value.value, search2, other), call);
  let regex2 = compileRegex(search2.slice(1, -1));
  if ("why" in regex2) return refuse2(regex2.why, call);
  let found = matchesOf(regex2, value.value, !0);
  if (!found) return tooSlow(call);
  let replacements = found.map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    by: expanded(other, regex2, match)
  }));
  return limited(value, replacements, call);
}
var mostCharacters3 = 1e6;
function limited(value, replacements, call) {
  return replacements.reduce((sum2, { by }) => sum2 + by.length, 0) > mostCharacters3 ? { kind: "unknown", why: "the text is too long", trail: call.at } : replaced(value, replacements);
}
function plainReplacements(text2, search2, by) {
  let replacements = [];
  for (let from = text2.indexOf(search2); from >= 0 && from <= text2.length; from = text2.indexOf(search2, from)) {
    let to2 = from + search2.length;
    if (replacements.push({ from, to: to2, by }), from = search2 === "" ? from + (text2.codePointAt(from) > 65535 ? 2 : 1) : to2, search2 === "" && from > text2.length) break;
  }
  return replacements;
}
function expanded(template, { names }, match) {
  return template.replace(
    /\$(?:(\$)|(\w+)|\{(\w+)\})/g,
    (_, dollar, bare, braced) => {
      if (dollar) return "$";
      let name = bare ?? braced, group = /^\d+$/.test(name) ? Number(name) : names.indexOf(name) + 1;
      return group === 0 && !/^0+$/.test(name) ? "" : match[group] ?? "";
    }
  );
}

// src/formats/terraform/functions/sets.ts
var import_budget21 = require("./terraform-budget.js");
var sets = {
  setunion: onSets((rows2) => rows2.flat(), moving),
  setintersection: onSets(
    ([first = [], ...rest]) => first.filter((item) => rest.every((row) => holds2(row, item)))
  ),
  setsubtract: onSets(
    ([first = [], second = []]) => first.filter((item) => !holds2(second, item))
  ),
  setproduct: { parameters: [any, any], rest: any, ...moving, run: product }
};
function onSets(combine, extra = {}) {
  return {
    parameters: [setOf(anyType)],
    rest: setOf(anyType),
    ...extra,
    run: (args, call) => {
      let type = unifyTypes(args.map(typeOf));
      if (!type) return refuse2("the sets are not of one type", call);
      let rows2 = args.map((arg) => {
        let set = converted(arg, type);
        return itemsIn(set).map((item) => elementOf(set, item));
      });
      return listAt("set", asSet(combine(rows2)), call);
    }
  };
}
function holds2(row, item) {
  return (0, import_budget21.spend)(row.length / 8), row.some((each) => equals(each, item));
}
var mostItems2 = 1e5;
function product(args, call) {
  let isSet = args.some((arg) => arg.kind === "list" && arg.of === "set"), rows2 = [];
  for (let arg of args) {
    if (arg.kind !== "list")
      return refuse2("setproduct() takes collections", call);
    let list = converted(arg, {
      kind: arg.of === "set" ? "set" : "list",
      of: anyType
    });
    if (list.kind !== "list") return list;
    rows2.push(list.items.map((item) => elementOf(list, item)));
  }
  if (rows2.reduce((size2, row) => size2 * row.length, 1) > mostItems2)
    return {
      kind: "unknown",
      why: "there are too many combinations",
      trail: call.at
    };
  let tuples = [[]];
  for (let row of rows2)
    tuples = tuples.flatMap((tuple2) => row.map((item) => [...tuple2, item]));
  let items = tuples.map((tuple2) => listAt("tuple", tuple2, call));
  return isSet ? listAt("set", asSet(items), call) : listAt("list", items, call);
}

// src/formats/terraform/functions/strings.ts
var import_budget22 = require("./terraform-budget.js");

// src/formats/terraform/functions/letters.ts
function oneByOne(text2, change) {
  return text2.replace(new RegExp("\\p{L}|\\p{M}|\\p{N}|\\p{So}", "gu"), (letter) => {
    let [first = "", ...more] = change(letter);
    return more.length > 0 ? simple[letter] ?? letter : first;
  });
}
var simple = { \u0130: "i" };
function lower(text2) {
  return oneByOne(text2, (letter) => letter.toLowerCase());
}
function upper(text2) {
  return oneByOne(text2, (letter) => letter.toUpperCase());
}
function titled(text2) {
  return text2.replace(new RegExp("(?<![\\p{L}\\p{N}_])\\p{L}", "gu"), (letter) => upper(letter));
}

// src/formats/terraform/functions/strings.ts
var strings = {
  lower: { ...letters(lower), partial: !0 },
  upper: { ...letters(upper), partial: !0 },
  title: letters(titled),
  strrev: onText((value) => ({
    kind: "string",
    value: graphemes(value.value).reverse().join(""),
    trail: value.trail
  })),
  chomp: cut(1, (value) => [0, value.replace(/[\r\n]+$/, "").length]),
  trimspace: {
    ...cut(1, (value) => trimmed(value, isSpace)),
    partial: !0
  },
  trim: cut(2, (value, set) => trimmed(value, (each) => set.includes(each))),
  trimprefix: cut(2, (value, prefix) => [
    value.startsWith(prefix) ? prefix.length : 0,
    value.length
  ]),
  trimsuffix: cut(2, (value, suffix) => [
    0,
    value.length - (value.endsWith(suffix) ? suffix.length : 0)
  ]),
  startswith: question((value, part) => value.startsWith(part)),
  endswith: question((value, part) => value.endsWith(part)),
  strcontains: question((value, part) => value.includes(part)),
  substr: { parameters: [text, number, number], run: substring },
  indent: { parameters: [number, text], run: indent },
  split: { parameters: [text, text], run: split }
};
function onText(run) {
  return {
    parameters: [text],
    run: ([value], call) => value?.kind === "string" ? run(value) : refuse2("no string", call)
  };
}
function letters(change) {
  return onText((value) => changed(value, change));
}
function cut(count, range2) {
  return {
    parameters: count === 1 ? [text] : [text, text],
    run: ([value, second], call) => value?.kind === "string" ? sliced(value, ...range2(value.value, textIn(second))) : refuse2("no string", call)
  };
}
function question(ask) {
  return {
    parameters: [text, text],
    run: (args, call) => made(ask(textIn(args[0]), textIn(args[1])), args, call)
  };
}
function isSpace(character) {
  return /[\s\u0085]/.test(character) && character !== "\uFEFF";
}
function trimmed(value, isCut) {
  let characters = Array.from(value), [from, to2, start, end] = [0, characters.length, 0, value.length];
  for (; from < to2 && isCut(characters[from]); )
    start += characters[from++].length;
  for (; to2 > from && isCut(characters[to2 - 1]); )
    end -= characters[--to2].length;
  return [start, end];
}
function substring([value, offsetValue, lengthValue], call) {
  let [offset, length2] = [numberIn(offsetValue), numberIn(lengthValue)];
  if (value?.kind !== "string" || ![offset, length2].every(Number.isInteger))
    return refuse2("substr() takes whole numbers", call);
  let units2 = graphemes(value.value), from = offset < 0 ? Math.max(units2.length + offset, 0) : offset, to2 = length2 < 0 ? units2.length : from + length2, start = units2.slice(0, from).join("").length;
  return sliced(value, start, start + units2.slice(from, to2).join("").length);
}
var widest2 = 1e5;
function indent([spaces, value], call) {
  let count = numberIn(spaces);
  if (value?.kind !== "string" || !Number.isInteger(count) || count < 0)
    return refuse2("indent() takes a whole number of spaces", call);
  if ((value.value.split(`
`).length - 1) * count > widest2 * 10)
    return { kind: "unknown", why: "the text is too long", trail: call.at };
  let pad = `
${" ".repeat(Math.min(count, widest2))}`;
  return {
    kind: "string",
    value: value.value.replaceAll(`
`, pad),
    trail: value.trail
  };
}
function split([separatorValue, value], call) {
  if (value?.kind !== "string") return refuse2("no string", call);
  let separator = textIn(separatorValue), parts = separator === "" ? Array.from(value.value) : value.value.split(separator);
  (0, import_budget22.spendElements)(parts.length);
  let at = 0;
  return { kind: "list", of: "list", items: parts.map((part) => {
    let item = partOf(value, at, at + part.length);
    return at += part.length + separator.length, item;
  }), trail: value.trail };
}

// src/syntax/located.ts
var escapeLength2 = { x: 4, u: 6, U: 10 };
function scalarText(scalar3) {
  if (scalar3.written) return scalar3.written;
  let { source, style, text: text2, start, end } = scalar3, quote = style === "single" || style === "double" ? 1 : 0, raw = source.text.slice(start + quote, end - quote), pieces = raw === text2 ? [{ text: text2, start: start + quote, end: end - quote }] : align(text2, raw, start + quote, style);
  return textFrom(source, pieces, start, end);
}
function align(text2, raw, base, style) {
  let pieces = [], at = 0;
  for (let i = 0; i < text2.length; ) {
    for (; isSkipped(text2[i], raw[at]) || isEscapedBreak(raw, at, style); ) at++;
    let length2 = unitLength(text2[i], raw, at, style);
    if (length2 === 1) {
      let run = 1;
      for (; i + run < text2.length && isPlainMatch(text2, i, raw, at, run, style); )
        run++;
      push(pieces, text2.slice(i, i + run), base + at, base + at + run), i += run, at += run;
    } else {
      let size = text2.codePointAt(i) > 65535 && raw[at] === "\\" ? 2 : 1;
      push(pieces, text2.slice(i, i + size), base + at, base + at + length2), i += size, at += length2;
    }
  }
  return pieces;
}
function isSkipped(wanted2, found) {
  return found !== void 0 && /\s/.test(found) && !/\s/.test(wanted2);
}
function isEscapedBreak(raw, at, style) {
  return style === "double" && /^\\[\r\n]/.test(raw.slice(at, at + 2));
}
function unitLength(wanted2, raw, at, style) {
  let found = raw[at];
  return style === "double" && found === "\\" ? escapeLength2[raw[at + 1] ?? ""] ?? 2 : style === "single" && found === "'" ? 2 : found === wanted2 || found === void 0 ? found === void 0 ? 0 : 1 : /^\s*/.exec(raw.slice(at))[0].length;
}
function isPlainMatch(text2, i, raw, at, run, style) {
  let found = raw[at + run];
  return found === text2[i + run] && found !== `
` && !(style === "double" && found === "\\") && !(style === "single" && found === "'");
}
function push(pieces, text2, start, end) {
  pieces.push({ text: text2, start, end });
}

// src/formats/terraform/functions/yaml.ts
var import_yaml = require("./yaml.js"), import_budget24 = require("./terraform-budget.js");

// src/formats/terraform/functions/yaml-scalars.ts
var words = Object.fromEntries([
  ...["~", "null", "Null", "NULL"].map((word) => [word, null]),
  ...spellings(["y", "yes", "on", "true"], !0),
  ...spellings(["n", "no", "off", "false"], !1)
]);
function spellings(all, value) {
  return all.flatMap((word) => {
    let capital = word[0].toUpperCase() + word.slice(1);
    return [word, capital, word.toUpperCase()].map((each) => [each, value]);
  });
}
var tags = new Set(
  ["", "!", "str", "int", "float", "bool", "null", "map", "seq"].concat(["binary", "timestamp"]).map((tag) => tag.length > 1 ? `!!${tag}` : tag)
);
function isKnownTag(tag) {
  return tags.has(tag);
}
function yamlScalar({
  text: text2,
  tag,
  style
}) {
  return tag === "!!str" || tag === "!" || tag === "!!binary" || style !== "plain" && style !== "empty" ? text2 : text2 === "" ? null : Object.hasOwn(words, text2) ? words[text2] : yamlNumber(text2) ?? timestamp(text2) ?? text2;
}
function yamlNumber(text2) {
  let infinite = /^([-+]?)\.(?:inf|Inf|INF)$/.exec(text2);
  return infinite ? infinite[1] === "-" ? -1 / 0 : 1 / 0 : /^0x[\da-fA-F]+$/.test(text2) || /^0o[0-7]+$/.test(text2) || /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(text2) ? Number(text2) : void 0;
}
function timestamp(text2) {
  let date = /^(\d{4}-\d\d-\d\d)(?:[ tT](\d\d:\d\d:\d\d))?$/.exec(text2);
  return date ? `${date[1]}T${date[2] ?? "00:00:00"}Z` : void 0;
}

// src/formats/terraform/functions/yaml-write.ts
var import_budget23 = require("./terraform-budget.js");
function writeYaml(value) {
  return value.kind !== "string" && value.kind !== "list" && value.kind !== "map" ? `${scalar2(value, 0)}
...
` : `${lines(value, 0).join(`
`)}${endsOpen(value) ? "" : `
`}`;
}
function endsOpen(value) {
  return value.kind === "string" && /\n\n$/.test(value.value);
}
function lines(value, indent2) {
  (0, import_budget23.spend)(1);
  let pad = " ".repeat(indent2);
  return value.kind === "list" && value.items.length > 0 ? value.items.flatMap(
    (item) => behind(`${pad}-`, item, indent2 + 2, !0)
  ) : value.kind === "map" && value.entries.size > 0 ? sortedEntries(value.entries).flatMap(
    ([key, each]) => behind(`${pad}${writeJson(key, !1)}:`, each, indent2, !1)
  ) : scalar2(value, indent2).split(`
`);
}
function behind(head, value, indent2, isItem) {
  if (!(value.kind === "list" && value.items.length > 0 || value.kind === "map" && value.entries.size > 0)) {
    let [first2 = "", ...rest2] = scalar2(
      value,
      isItem ? indent2 - 2 : indent2
    ).split(`
`);
    return [`${head} ${first2}`, ...rest2];
  }
  if (!isItem)
    return [head, ...lines(value, value.kind === "list" ? indent2 : indent2 + 2)];
  let [first = "", ...rest] = lines(value, indent2);
  return [`${head} ${first.slice(indent2)}`, ...rest];
}
function scalar2(value, indent2) {
  return value.kind === "list" ? "[]" : value.kind === "map" ? "{}" : value.kind !== "string" ? toText(value) ?? "null" : value.value.includes(`
`) ? block(value.value, indent2) : writeJson(value.value, !1).replace(/\\u00([\da-f]{2})/g, "\\x$1");
}
function block(text2, indent2) {
  let pad = " ".repeat(indent2 + 2), chomp = text2.endsWith(`
`) ? text2.endsWith(`

`) ? "+" : "" : "-", lead = /^[ \n]/.test(text2) ? "2" : "", body = text2.replace(/\n$/, "").split(`
`);
  (0, import_budget23.spendText)(text2.length + body.length * indent2);
  let shown = body.map((line) => line === "" ? "" : pad + line);
  return [`|${lead}${chomp}`, ...shown].join(`
`);
}

// src/formats/terraform/functions/yaml.ts
var yaml = {
  yamlencode: {
    parameters: [{ ...anyOrNull, unknown: !0 }],
    ...moving,
    run: ([value], call) => encodedAs("yaml", value, () => writeYaml(value), call)
  },
  yamldecode: {
    parameters: [{ ...text, unknown: !0 }],
    run: ([value], call) => decode3(value, call)
  }
}, CHARACTERS_OF_A_STEP2 = 8;
function decode3(value, call) {
  let original = originalOf(value, "yaml");
  if (original) return asDecoded(original);
  let decoded2 = openDecoded(value);
  if (!decoded2) return unknownFrom(value);
  (0, import_budget24.spend)(decoded2.source.text.length / CHARACTERS_OF_A_STEP2);
  let { documents, problems } = (0, import_yaml.parseYaml)(decoded2.source), [root] = documents, reading = { decoded: decoded2, left: 1e5, wrong: void 0 }, result2 = root && valueOf2(root, reading, 0);
  if (reading.left <= 0)
    return { kind: "unknown", why: "the YAML is too big", trail: call.at };
  let isWrong = problems.length > 0 || documents.length !== 1 || reading.wrong !== void 0;
  return !result2 || isWrong ? value.kind === "unknown" ? unknownFrom(value) : refuse2(reading.wrong ?? "the string is not one document of YAML", call) : elementOf(value, result2);
}
function valueOf2(node, reading, depth) {
  (0, import_budget24.spend)(1);
  let trail = reading.decoded.placeOf(node.start, node.end);
  return reading.left-- <= 0 || depth > 200 ? (reading.left = 0, { kind: "null", trail }) : (isKnownTag(node.tag) || (reading.wrong = `the tag ${node.tag} is not known`), node.kind === "alias" ? node.target ? valueOf2(node.target, reading, depth + 1) : (reading.wrong = `no anchor ${node.name} stands before its alias`, { kind: "null", trail }) : node.kind === "scalar" ? scalarValue(node, reading) : node.kind === "mapping" ? mappingValue(node, reading, depth) : { kind: "list", of: "tuple", items: node.items.map((item) => valueOf2(item, reading, depth + 1)), trail });
}
function scalarValue(node, { decoded: decoded2 }) {
  let trail = decoded2.placeOf(node.start, node.end), value = yamlScalar(node);
  if (typeof value == "string") {
    let found = decoded2.stringOf(scalarText(node));
    return found.kind === "string" ? { ...found, value } : found;
  }
  return value === null ? { kind: "null", trail } : typeof value == "number" ? { kind: "number", value, trail } : { kind: "bool", value, trail };
}
function mappingValue(node, reading, depth) {
  let entries = /* @__PURE__ */ new Map();
  for (let { key, value } of node.entries) {
    let read = valueOf2(value, reading, depth + 1);
    isMerge(key) ? merge2(read, entries, reading) : entries.set(keyOf(key, reading), read);
  }
  let trail = reading.decoded.placeOf(node.start, node.end);
  return { kind: "map", of: "object", entries, trail };
}
function isMerge(key) {
  return key.kind === "scalar" && key.style === "plain" && key.text === "<<";
}
function merge2(from, entries, reading) {
  if (from.kind !== "map") reading.wrong = "only a mapping can be merged";
  else
    for (let [key, value] of from.entries)
      entries.has(key) || entries.set(key, value);
}
function keyOf(key, reading) {
  let scalar3 = key.kind === "alias" ? key.target : key, value = scalar3?.kind === "scalar" ? yamlScalar(scalar3) : null;
  return value === null && (reading.wrong = "the key of a mapping is no string"), String(value);
}

// src/formats/terraform/functions/call.ts
var impure = /* @__PURE__ */ new Set([
  "timestamp",
  "plantimestamp",
  "uuid",
  "bcrypt",
  "rsadecrypt"
]), tables = [
  legacy,
  numbers,
  strings,
  formatting,
  patterns,
  lists,
  choosing,
  maps,
  sets,
  conversions,
  encodings,
  json,
  yaml,
  csv,
  files,
  dates,
  hashes,
  networks
], rows = new Map(
  tables.flatMap((table) => Object.entries(table))
);
function hasFunction(name) {
  let own = ownName(name);
  return rows.has(own) || impure.has(own);
}
function callFunction(name, args, call) {
  let own = ownName(name), row = rows.get(own);
  if (!row) return withoutRow(own, call);
  let broken = args.find(isInvalid2);
  if (broken) return unknownFrom(broken);
  let wrong = countProblem(own, row, args.length);
  return wrong !== void 0 ? refuse2(wrong, call) : overOptions(
    args,
    call.at,
    (chosen) => once(own, row, chosen, call),
    row.chooses === chooseNone ? optionsOf : deepOptions(row.chooses)
  );
}
function ownName(name) {
  return name.replace(/^core::/, "");
}
function withoutRow(name, call) {
  return name.includes("::") ? unknownAt2(`${name}() is a function of a provider`, call) : impure.has(name) ? unknownAt2(`${name}() is only known when Terraform runs`, call) : refuse2(`there is no function ${name}()`, call);
}
function unknownAt2(why, { at }) {
  return { kind: "unknown", why, trail: at };
}
function countProblem(name, { parameters, required, rest }, count) {
  let least = required ?? parameters.length;
  return count < least ? `${name}() needs ${least} arguments, not ${count}` : count > parameters.length && !rest ? `${name}() takes ${parameters.length} arguments, not ${count}` : void 0;
}
function once(name, row, args, call) {
  for (let value of args) spendOn(value, row);
  let given = args.map((value, i) => argument(name, row, i, value, call)), broken = given.find(isInvalid2);
  if (broken) return unknownFrom(broken);
  let result2 = answer(row, given, call);
  return isMarked(row, given) ? markedSensitive(result2) : result2;
}
function spendOn(value, { chooses }) {
  (0, import_budget25.spend)(1), value.kind === "string" && (0, import_budget25.spendText)(value.value.length), (value.kind === "list" || value.kind === "map") && chooses !== chooseNone && (0, import_budget25.spend)(measureOf(value).elements / 16);
}
function parameterOf({ parameters, rest }, i) {
  return parameters[i] ?? rest;
}
function argument(name, row, i, value, call) {
  let parameter = parameterOf(row, i);
  if (value.kind === "null" && !parameter.nullable)
    return refuse2(`argument ${i + 1} of ${name}() is null`, call);
  let given = converted(value, parameter.type);
  return given.kind === "unknown" && given.invalid ? { ...given, why: `argument ${i + 1} of ${name}(): ${given.why}` } : given;
}
function answer(row, args, call) {
  let open2 = args.find((value, i) => isInTheWay(row, value, i));
  if (!open2) return row.run(args, call);
  let part = unknownPart(open2) ?? open2, isListMissing = args.some(
    (arg, i) => arg.kind === "unknown" && parameterOf(row, i).type.kind === "list"
  ), whole2 = row.partial && !isListMissing && withStandIns(args, call);
  return whole2 ? partialText(row.run(whole2, call), part) : unknownFrom(part);
}
function isInTheWay(row, value, i) {
  return value.kind === "unknown" ? !parameterOf(row, i).unknown : !row.open && unknownPart(value) !== void 0;
}
function isMarked(row, args) {
  return row === conversions.nonsensitive || row === conversions.issensitive ? !1 : row.open ? args.some((arg) => arg.sensitive) : args.some(isSensitive);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  callFunction,
  hasFunction
});

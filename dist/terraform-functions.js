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
var __copyProps = (to2, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to2, key) && key !== except)
        __defProp(to2, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to2;
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
var import_budget = require("./terraform-budget.js");
var FEW = 16;
var known = /* @__PURE__ */ new WeakMap();
function measureOf(container) {
  const parts = partsOf(container);
  if (isSmall(parts)) return sumOf(container, parts);
  const found = known.get(parts);
  if (found) return found;
  const sum2 = sumOf(container, parts);
  (0, import_budget.spend)(sum2.elements / 16);
  known.set(parts, sum2);
  return sum2;
}
function isSmall(parts) {
  if (parts instanceof Map ? parts.size > FEW : parts.length > FEW)
    return false;
  for (const part of parts.values()) if (isContainer(part)) return false;
  return true;
}
function sumOf(container, parts) {
  const sum2 = {
    elements: 0,
    characters: 0,
    depth: 1,
    open: void 0,
    refused: false,
    sensitive: false,
    choices: false
  };
  for (const part of parts.values()) add(sum2, part);
  if (container.kind === "map")
    for (const name of container.entries.keys()) sum2.characters += name.length;
  return sum2;
}
function partsOf(container) {
  if (container.kind === "list") return container.items;
  return container.kind === "map" ? container.entries : container.options;
}
function add(sum2, part) {
  sum2.elements++;
  if (part.sensitive) sum2.sensitive = true;
  if (part.kind === "string") sum2.characters += part.value.length;
  if (part.kind === "unknown") {
    sum2.open ??= part;
    sum2.refused ||= part.invalid === true;
    sum2.characters += part.text?.value.length ?? 0;
  } else if (isContainer(part)) addContainer(sum2, part);
}
function addContainer(sum2, part) {
  const within = measureOf(part);
  sum2.elements += within.elements;
  sum2.characters += within.characters;
  sum2.depth = Math.max(sum2.depth, within.depth + 1);
  sum2.sensitive ||= within.sensitive;
  sum2.choices ||= within.choices || part.kind === "either";
  sum2.refused ||= within.refused && part.kind !== "either";
  sum2.open ??= unknownPart(part);
}
function isContainer(value) {
  return value.kind === "list" || value.kind === "map" || value.kind === "either";
}
function unknownPart(value) {
  if (value.kind === "unknown" || value.kind === "either") return value;
  if (value.kind !== "list" && value.kind !== "map") return void 0;
  const { open: open2 } = measureOf(value);
  if (open2 || value.kind === "list" || value.others === void 0) return open2;
  return { kind: "unknown", why: value.others, trail: value.trail };
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
  const length2 = Math.min(a.length, b.length);
  for (let i = 0; i < length2; i++) {
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
var import_budget3 = require("./terraform-budget.js");
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
  const rows2 = combinations(values, choices);
  const why = values.flatMap((value) => whyOf(value) ?? [])[0];
  if (!rows2) return tooMany(at, why);
  if (rows2.length === 1) return run(rows2[0]);
  return eitherOf({ trail: at, ...why && { why } }, rows2.map(run));
}
function whyOf(value) {
  const part = unknownPart(value);
  return part?.kind === "either" ? part.why : void 0;
}
function optionsOf(value) {
  return value.kind === "either" ? value.options : [value];
}
function deepOptions(matters = () => true) {
  const within = (value) => {
    if (value.kind === "either")
      return matters(value) ? flatLimited(value.options.map(within)) : [value];
    if (!hasOptions(value)) return [value];
    if (value.kind === "list")
      return choicesOf(value.items)?.map(
        (items) => items === value.items ? value : { ...value, items }
      );
    if (value.kind !== "map") return [value];
    const names = [...value.entries.keys()];
    const parts = [...value.entries.values()];
    return choicesOf(parts)?.map(
      (row) => row === parts ? value : { ...value, entries: new Map(names.map((n, i) => [n, row[i]])) }
    );
  };
  const choicesOf = (parts) => {
    const rows2 = combinations(parts, within);
    const isPlain = rows2?.length === 1 && rows2[0].every((each, i) => each === parts[i]);
    return isPlain ? [parts] : rows2;
  };
  return (value) => {
    if (!hasOptions(value)) return [value];
    return value.kind === "either" ? flatLimited(value.options.map(within)) : within(value);
  };
}
function hasOptions(value) {
  if (value.kind === "either") return true;
  return value.kind === "list" || value.kind === "map" ? measureOf(value).choices : false;
}
function combinations(values, choices) {
  let rows2 = [[]];
  for (const value of values) {
    (0, import_budget3.spend)(rows2.length / 4);
    const options = choices(value);
    if (!options || rows2.length * options.length > mostOptions)
      return void 0;
    const [only] = options;
    if (options.length === 1) for (const row of rows2) row.push(only);
    else
      rows2 = rows2.flatMap((row) => options.map((option) => [...row, option]));
  }
  return rows2;
}
function flatLimited(lists2) {
  const all = [];
  for (const list of lists2) {
    if (!list) return void 0;
    all.push(...list);
  }
  return all.length > mostOptions ? void 0 : all;
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

// src/formats/terraform/way.ts
var import_budget4 = require("./terraform-budget.js");
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
    (0, import_budget4.spend)(parts.length / 8);
    const found = leadingOf(parts, depth + 1);
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
function endOf(trail) {
  let at = trail;
  while (at.next) at = at.next;
  return at;
}

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
  const [, sign = "", whole2 = "", fraction = "", exponent] = parts;
  const digits2 = whole2 + fraction;
  const point = whole2.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits2}`;
  return `${sign}${digits2.padEnd(point, "0")}`;
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
  const types = items.map(typeOf);
  return of === "tuple" ? { kind: "tuple", items: types } : { kind: of, of: unifyTypes(types) ?? anyType };
}
function mapType(of, entries) {
  (0, import_budget5.spend)(entries.size / 4);
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
  (0, import_budget5.spend)(types.length / 4);
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
  const rows2 = types.map(membersOf);
  const [first = []] = rows2;
  const ofLists = () => {
    const of = unifyTypes(rows2.flat());
    return of && { kind: "list", of };
  };
  if (rows2.some((row) => row.length !== first.length)) return ofLists();
  const items = first.map((_, i) => unifyTypes(rows2.map((row) => row[i])));
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
function invalid(why, trail) {
  return { kind: "unknown", why, invalid: true, trail };
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
  return invalid(why, at.trail);
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
      value.kind === "string" ? `a ${kind} is wanted, and the string is none` : `a ${kind} is wanted, and this is a ${kindOf(value)}`
    );
  return {
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
  const items = members(value, value.items, element2, defaults);
  if ("why" in items) return items;
  return { ...value, of: kind, items: kind === "set" ? asSet(items) : items };
}
function members(container, values, element2, defaults) {
  (0, import_budget6.spend)(values.length / 4);
  const type = element2.kind === "any" ? unifyTypes(values.map(typeOf)) : element2;
  if (!type)
    return refuse(container, "the elements cannot all be of the same type");
  const items = values.map((value) => convert(value, type, defaults));
  const wrong = items.find(isInvalid);
  if (wrong) return wrong;
  return element2.kind !== "any" && holdsAny(element2) ? unify(items) : items;
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
function tuple(value, types, defaults) {
  if (value.kind !== "list" || value.of !== "tuple")
    return refuse(value, `a tuple is wanted, and this is a ${kindOf(value)}`);
  if (value.items.length !== types.length)
    return refuse(value, `a tuple of ${types.length} is wanted`);
  (0, import_budget6.spend)(types.length / 4);
  const items = value.items.map(
    (item, i) => convert(item, types[i], defaults)
  );
  return items.find(isInvalid) ?? { ...value, items };
}
function map(value, element2, defaults) {
  if (value.kind !== "map")
    return refuse(value, `a map is wanted, and this is a ${kindOf(value)}`);
  const values = members(value, [...value.entries.values()], element2, defaults);
  if ("why" in values) return values;
  const names = [...value.entries.keys()];
  const entries = new Map(names.map((name, i) => [name, values[i]]));
  const unnamed = value.unnamed?.map((each) => ({
    ...each,
    value: convert(each.value, element2, defaults)
  }));
  return { ...value, of: "map", entries, ...unnamed && { unnamed } };
}
function object(value, attributes, defaults) {
  if (value.kind !== "map")
    return refuse(value, `an object is wanted, and this is a ${kindOf(value)}`);
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
    return refuse(value, `the attribute "${name}" is required`);
  const fallback = attribute.default;
  const found = (!given || given.kind === "null") && fallback ? defaults(fallback) : given ?? { kind: "null", trail: value.trail };
  return convert(found, attribute.type, defaults);
}

// src/syntax/source.ts
function openSource(file2, text2) {
  return { file: file2, text: text2.charCodeAt(0) === 65279 ? text2.slice(1) : text2 };
}
function spanOf(source, start, end) {
  const from = position(source, start);
  const to2 = position(source, end);
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
function elementOf(container, element2) {
  const { trail } = container;
  const isSensitive2 = container.sensitive ?? element2.sensitive;
  if (!trail.next && trail.note === void 0)
    return isSensitive2 && !element2.sensitive ? { ...element2, sensitive: true } : element2;
  return {
    ...element2,
    trail: joined(trail, element2.trail),
    ...isSensitive2 && { sensitive: true }
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
  let length2 = 0;
  for (; last.next; last = last.next) length2++;
  if (length2 <= LONGEST_WAY) return way;
  const kept = [];
  for (let at = way; kept.length < LONGEST_WAY / 2; at = at.next)
    kept.push(at);
  return kept.reduceRight(leadingTo, last);
}

// src/formats/terraform/functions/function.ts
var text = { type: stringType };
var number = { type: numberType };
var any = { type: anyType };
var anyOrNull = { type: anyType, nullable: true };
var listOf = (of) => ({ type: { kind: "list", of } });
var setOf = (of) => ({ type: { kind: "set", of } });
var chooseNone = () => false;
var moving = { open: true, chooses: chooseNone };
function made(value, args, { at }) {
  const trail = madeAt(at, args);
  if (typeof value === "string") return { kind: "string", value, trail };
  if (typeof value === "number") return { kind: "number", value, trail };
  return { kind: "bool", value, trail };
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
  return value.kind === "unknown" && value.invalid === true;
}

// src/formats/terraform/functions/choosing.ts
var choosing = {
  coalesce: {
    parameters: [],
    rest: { ...anyOrNull, unknown: true },
    ...moving,
    run: coalesce
  },
  coalescelist: {
    parameters: [],
    rest: { ...anyOrNull, unknown: true },
    ...moving,
    run: coalesceList
  },
  element: { parameters: [any, number], ...moving, run: element },
  lookup: {
    parameters: [any, text],
    rest: { ...anyOrNull, unknown: true },
    ...moving,
    run: lookup
  },
  one: { parameters: [any], ...moving, run: one },
  contains: { parameters: [any, any], open: true, run: contains },
  index: { parameters: [any, any], open: true, run: index },
  alltrue: allOrAny(false),
  anytrue: allOrAny(true)
};
function coalesce(args, call) {
  const type = unifyTypes(args.map(typeOf));
  if (!type) return refuse2("coalesce() takes values of one type", call);
  for (const arg of args) {
    const value = converted(arg, type);
    if (value.kind === "unknown") return unknownFrom(value);
    const isEmpty2 = value.kind === "string" && value.value === "";
    if (value.kind !== "null" && !isEmpty2) return value;
  }
  return refuse2("coalesce() found nothing but null and empty strings", call);
}
function coalesceList(args, call) {
  for (const arg of args) {
    if (arg.kind === "unknown") return unknownFrom(arg);
    if (arg.kind !== "list" || arg.of === "set")
      return refuse2("coalescelist() takes lists and tuples", call);
    if (arg.items.length > 0) return arg;
  }
  return refuse2("coalescelist() found nothing but empty lists", call);
}
function element([list, indexValue], call) {
  const index2 = numberIn(indexValue);
  if (list?.kind !== "list" || list.of === "set")
    return refuse2("element() takes a list or a tuple", call);
  if (!Number.isInteger(index2) || index2 < 0)
    return refuse2("the index of element() is a whole number from 0", call);
  const item = list.items[index2 % list.items.length];
  return item ? elementOf(list, item) : refuse2("an empty list has no element", call);
}
function lookup([map2, keyValue, ...rest], call) {
  const [fallback] = rest;
  if (map2?.kind !== "map" || rest.length > 1)
    return refuse2("lookup() takes a map, a key and a default", call);
  const found = map2.entries.get(textIn(keyValue));
  if (found) return elementOf(map2, found);
  if (map2.others !== void 0)
    return unknownFrom({ kind: "unknown", why: map2.others, trail: map2.trail });
  if (!fallback)
    return refuse2(
      `the ${kindOf(map2)} has no such key, and there is no default`,
      call
    );
  if (map2.of === "object" || map2.entries.size === 0) return fallback;
  const type = unifyTypes(Array.from(map2.entries.values(), typeOf));
  return type ? converted(fallback, type) : fallback;
}
function one([list], call) {
  if (list?.kind !== "list" || list.items.length > 1)
    return refuse2("one() takes a list of one element or none", call);
  const [item] = list.items;
  return item ? elementOf(list, item) : { kind: "null", trail: call.at };
}
function contains(args, call) {
  const [list, wanted2] = args;
  if (list?.kind !== "list")
    return refuse2("contains() searches a list, tuple or set", call);
  const answers = list.items.map((item) => equals(item, wanted2));
  if (answers.includes(true)) return made(true, args, call);
  const at = answers.indexOf(void 0);
  return at < 0 ? made(false, args, call) : undecided(elementOf(list, list.items[at]), wanted2);
}
function undecided(item, wanted2) {
  return unknownFrom(unknownPart(item) ?? unknownPart(wanted2) ?? item);
}
function index(args, call) {
  const [list, wanted2] = args;
  if (list?.kind !== "list" || list.of === "set")
    return refuse2("index() searches a list or a tuple", call);
  for (const [i, item] of list.items.entries()) {
    const isSame = equals(item, wanted2);
    if (isSame) return made(i, args, call);
    if (isSame === void 0) return undecided(item, wanted2);
  }
  return refuse2("index() found no such element", call);
}
function allOrAny(deciding) {
  return {
    parameters: [listOf(boolType)],
    open: true,
    run: (args, call) => {
      const items = itemsIn(args[0]);
      const isDecided = items.some(
        (item) => item.kind === "bool" ? item.value === deciding : item.kind === "null" && !deciding
      );
      if (isDecided) return made(deciding, args, call);
      const open2 = items.find((item) => item.kind === "unknown");
      return open2 ? unknownFrom(open2) : made(!deciding, args, call);
    }
  };
}

// src/formats/terraform/functions/conversions.ts
var whatever = { type: anyType, nullable: true, unknown: true };
var conversions = {
  tobool: to(boolType),
  tonumber: to(numberType),
  tostring: to(stringType),
  tolist: { ...to({ kind: "list", of: anyType }), ...moving },
  tomap: { ...to({ kind: "map", of: anyType }), ...moving },
  // What is in a set decides how many elements it has.
  toset: { ...to({ kind: "set", of: anyType }), open: true },
  sensitive: passing(markedSensitive),
  nonsensitive: passing(({ sensitive: _, ...value }) => value),
  issensitive: {
    parameters: [whatever],
    ...moving,
    run: (args, call) => made(args[0]?.sensitive === true, args, call)
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
function sliceText(text2, from, to2 = text2.value.length) {
  const pieces = [];
  let at = 0;
  for (const piece of text2.pieces) {
    const begin = Math.max(from - at, 0);
    const finish = Math.min(to2 - at, piece.text.length);
    at += piece.text.length;
    if (begin < finish) pieces.push(slicePiece(piece, begin, finish));
    if (at >= to2) break;
  }
  const start = pieces[0]?.start ?? offsetOf(text2, from);
  return textFrom(text2.source, pieces, start, pieces.at(-1)?.end ?? start);
}
function unknownIn(text2) {
  return text2.pieces.find((piece) => piece.why !== void 0)?.why;
}
function slicePiece(piece, from, to2) {
  if (from === 0 && to2 === piece.text.length) return piece;
  const text2 = piece.text.slice(from, to2);
  const substituted = piece.origin !== void 0 || piece.why !== void 0;
  return !substituted && piece.end - piece.start === piece.text.length ? { ...piece, text: text2, start: piece.start + from, end: piece.start + to2 } : { ...piece, text: text2 };
}
function offsetOf(text2, at) {
  for (const piece of text2.pieces) {
    if (at < piece.text.length) return slicePiece(piece, at, at + 1).start;
    at -= piece.text.length;
  }
  return text2.pieces.at(-1)?.end ?? text2.start;
}

// src/syntax/text-slices.ts
function slicerOf(text2) {
  const begins = [];
  let length2 = 0;
  for (const piece of text2.pieces) {
    begins.push(length2);
    length2 += piece.text.length;
  }
  return (from, to2) => {
    const first = lastNotBehind(begins, from);
    const end = Math.max(lastNotBehind(begins, to2), first) + 1;
    const { source, pieces, start } = text2;
    const around = textFrom(source, pieces.slice(first, end), start, text2.end);
    const begin = begins[first] ?? 0;
    return sliceText(around, from - begin, to2 - begin);
  };
}
function lastNotBehind(numbers2, wanted2) {
  let [low, high] = [0, numbers2.length - 1];
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (numbers2[middle] <= wanted2) low = middle;
    else high = middle - 1;
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
var slicers = /* @__PURE__ */ new WeakMap();
var FEW_PIECES = 8;
function cutFrom(text2, from, to2 = text2.value.length) {
  if (text2.pieces.length <= FEW_PIECES) return sliceText(text2, from, to2);
  const slice2 = slicers.get(text2) ?? slicerOf(text2);
  slicers.set(text2, slice2);
  const part = slice2(from, to2);
  (0, import_budget8.spend)(part.pieces.length / 4);
  return part;
}
function partOf(value, from, to2) {
  const part = sliced(value, from, to2);
  return { ...part, trail: placeOf(part) };
}
function placeOf({ text: text2, trail }) {
  if (!text2) return endOf(trail);
  const { source, start, end } = text2;
  return { source, start, end };
}
function changed({ kind, value, text: text2, trail }, change) {
  (0, import_budget8.spend)(value.length / 8);
  const result2 = change(value);
  const moved = text2 && changedText(text2, change);
  return {
    kind,
    value: result2,
    trail,
    ...moved?.value === result2 && { text: moved }
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
function replaced(value, replacements) {
  const { kind, text: text2, trail } = value;
  let [result2, at] = ["", 0];
  for (const { from, to: to2, by } of replacements) {
    result2 += value.value.slice(at, from) + by;
    at = to2;
  }
  result2 += value.value.slice(at);
  return {
    kind,
    value: result2,
    trail,
    ...text2 && { text: replacedText(text2, replacements) }
  };
}
function replacedText(text2, replacements) {
  let at = 0;
  const pieces = replacements.flatMap(({ from, to: to2, by }) => {
    const kept = cutFrom(text2, at, from);
    const { start, end } = cutFrom(text2, from, to2);
    at = to2;
    return by === "" ? kept.pieces : [...kept.pieces, { text: by, start, end }];
  });
  const all = [...pieces, ...cutFrom(text2, at).pieces];
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
  const rows2 = readRows(value);
  if (!rows2) return refuse2("a quote of the CSV is out of place", call);
  const [header, ...records] = rows2;
  if (!header) return refuse2("the CSV has no header", call);
  const names = header.map((cell) => cell.value);
  if (new Set(names).size < names.length)
    return refuse2("two columns of the CSV have the same name", call);
  if (records.some((record) => record.length !== names.length))
    return refuse2("a line of the CSV has too many fields, or too few", call);
  const items = records.map((record) => {
    const entries = new Map(names.map((name, i) => [name, record[i]]));
    const { trail } = record[0];
    return { kind: "map", of: "object", entries, trail };
  });
  return { kind: "list", of: "list", items, trail: value.trail };
}
var field = /(?:"((?:[^"]|"")*)"|([^",\r\n][^",\n]*)?)(,|\r?\n|\r?$)/y;
function readRows(value) {
  const { value: text2 } = value;
  const rows2 = [];
  let row = [];
  for (let at = 0; at < text2.length || row.length > 0; ) {
    field.lastIndex = at;
    const found = field.exec(text2);
    if (!found) return void 0;
    (0, import_budget9.spend)(1);
    const [all, quoted2, bare = "", end = ""] = found;
    const cell = quoted2 === void 0 ? cellOf(value, at, bare) : quotedCell(value, at, quoted2);
    at += all.length;
    const isBlank = row.length === 0 && end !== "," && all === end;
    if (!isBlank) row.push(cell);
    if (end === ",") continue;
    if (row.length > 0) rows2.push(row);
    row = [];
  }
  return rows2;
}
function cellOf(value, at, bare) {
  return partOf(value, at, at + bare.replace(/\r$/, "").length);
}
function quotedCell(value, at, quoted2) {
  const cell = partOf(value, at + 1, at + 1 + quoted2.length);
  if (!quoted2.includes('"')) return cell;
  const { kind, trail } = cell;
  return { kind, trail, value: quoted2.replaceAll('""', '"') };
}

// src/formats/terraform/functions/time.ts
var rfc3339 = /^(\d{4})-(\d\d)-(\d\d)[T](\d\d):(\d\d):(\d\d)(\.\d+)?(?:Z|([-+])(\d\d):(\d\d))$/;
function readTime(text2) {
  const found = rfc3339.exec(text2);
  if (!found) return void 0;
  const [year, month2, day2, hour2, minute, second] = found.slice(1, 7).map(Number);
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(year, month2 - 1, day2);
  const isDate = date.getUTCMonth() === month2 - 1 && date.getUTCDate() === day2;
  if (!isDate || hour2 > 23 || minute > 59 || second > 59) return void 0;
  const fraction = Number(found[7] ?? 0);
  const local = date.getTime() + ((hour2 * 60 + minute) * 60 + second + fraction) * 1e3;
  const sign = found[8] === "-" ? -1 : 1;
  const offset = found[8] === void 0 ? 0 : sign * (Number(found[9]) * 60 + Number(found[10]));
  const isUtc = found[8] === void 0;
  return { instant: local - offset * 6e4, offset, isUtc };
}
function clockOf({ instant, offset }) {
  return new Date(Math.floor(instant / 1e3) * 1e3 + offset * 6e4);
}
function writeTime(time) {
  const clock = clockOf(time);
  if (Number.isNaN(clock.getTime())) return "";
  return clock.toISOString().slice(0, 19) + zoneOf(time, "Z", ":");
}
function zoneOf({ offset, isUtc }, utc, separator) {
  if (offset === 0 && (isUtc || utc === "UTC")) return utc;
  const size = Math.abs(offset);
  const two2 = (part) => String(part).padStart(2, "0");
  const sign = offset < 0 ? "-" : "+";
  return sign + two2(Math.floor(size / 60)) + separator + two2(size % 60);
}
var units = {
  ...{ ns: 1e-6, us: 1e-3, \u00B5s: 1e-3, \u03BCs: 1e-3 },
  ...{ ms: 1, s: 1e3, m: 6e4, h: 36e5 }
};
function readDuration(text2) {
  if (/^[-+]?0$/.test(text2)) return 0;
  const parts = /^([-+]?)((?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/.exec(text2);
  if (!parts) return void 0;
  let sum2 = 0;
  for (const [, size, unit] of parts[2].matchAll(/([\d.]+)([a-zµμ]+)/g))
    sum2 += Number(size) * units[unit];
  return parts[1] === "-" ? -sum2 : sum2;
}

// src/formats/terraform/functions/date-format.ts
var months = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"]
];
var days = [
  ...["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday"],
  ...["Friday", "Saturday"]
];
var month = (clock) => months[clock.getUTCMonth()];
var day = (clock) => days[clock.getUTCDay()];
var hour = (clock) => clock.getUTCHours();
var half = (clock) => hour(clock) % 12 || 12;
var isAfternoon = (clock) => hour(clock) >= 12;
var two = (part) => String(part).padStart(2, "0");
var verbs = {
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
  ZZZZZ: (_, time) => zoneOf({ ...time, isUtc: false }, "", ":"),
  ZZZZ: (_, time) => zoneOf({ ...time, isUtc: false }, "", ""),
  ZZZ: (_, time) => time.offset === 0 ? "UTC" : zoneOf(time, "UTC", ":"),
  Z: (_, time) => zoneOf(time, "Z", ":")
};
function formatDate(format2, time) {
  const clock = clockOf(time);
  let result2 = "";
  const parts = format2.matchAll(/'((?:[^']|'')*)'|([a-zA-Z])\2*|[^]/g);
  for (const [all, quoted2, letter] of parts) {
    if (quoted2 !== void 0) result2 += quoted2.replaceAll("''", "'") || "'";
    else if (all === "'") return { why: "a quote of the format is not closed" };
    else if (letter === void 0) result2 += all;
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
};
var noTime = "the string is no time of RFC 3339";
function format(args, call) {
  const time = readTime(textIn(args[1]));
  if (!time) return refuse2(noTime, call);
  const result2 = formatDate(textIn(args[0]), time);
  return typeof result2 === "string" ? made(result2, args, call) : refuse2(result2.why, call);
}
function add2(args, call) {
  const time = readTime(textIn(args[0]));
  const duration = readDuration(textIn(args[1]));
  if (!time) return refuse2(noTime, call);
  if (duration === void 0) return refuse2("the string is no duration", call);
  return made(
    writeTime({ ...time, instant: time.instant + duration }),
    args,
    call
  );
}
function compare(args, call) {
  const [a, b] = args.map((arg) => readTime(textIn(arg)));
  if (!a || !b) return refuse2(noTime, call);
  return made(Math.sign(a.instant - b.instant), args, call);
}

// src/formats/terraform/functions/encoded.ts
var import_budget10 = require("./terraform-budget.js");
function encodedAs(by, value, write, { at }) {
  const encoded = { by, value };
  const open2 = unknownPart(value);
  return open2 ? { kind: "unknown", why: unknownFrom(open2).why, trail: at, encoded } : { kind: "string", value: write(), trail: at, encoded };
}
function originalOf(text2, by) {
  if (text2.kind !== "string" && text2.kind !== "unknown") return void 0;
  return text2.encoded?.by === by ? elementOf(text2, text2.encoded.value) : void 0;
}
function asDecoded(value) {
  (0, import_budget10.spend)(1);
  if (value.kind === "list")
    return { ...value, of: "tuple", items: value.items.map(asDecoded) };
  if (value.kind === "either")
    return { ...value, options: value.options.map(asDecoded) };
  if (value.kind !== "map") return value;
  const entries = new Map(
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
    parameters: [{ ...text, unknown: true }],
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
function decoded(value, call) {
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

// src/formats/terraform/functions/files.ts
var import_node_path = __toESM(require("node:path"), 1);
var import_budget11 = require("./terraform-budget.js");

// src/formats/terraform/functions/glob.ts
function globRegex(pattern) {
  if (pattern.length > 500) return void 0;
  const parts = pattern.replace(/\*{2,}/g, "**").matchAll(
    /(\*\*\/)|(\*\*)|(\*)|(\?)|\[([!^]?)([^\]]+)\]|\\(.)|([{},])|([^])/gu
  );
  let [result2, depth, stars] = ["", 0, 0];
  for (const [
    all,
    folders,
    rest,
    star,
    any2,
    not,
    set,
    escaped2,
    brace
  ] of parts) {
    if (folders ?? rest ?? star) stars++;
    if (folders) result2 += "(?:[^/]+/)*";
    else if (rest) result2 += ".*";
    else if (star) result2 += "[^/]*";
    else if (any2) result2 += "[^/]";
    else if (set)
      result2 += `[${not ? "^" : ""}${set.replace(/[\\[\]&]/g, "\\$&")}]`;
    else if (brace === "{" && ++depth) result2 += "(?:";
    else if (brace === "}" && depth-- > 0) result2 += ")";
    else if (brace === "," && depth > 0) result2 += "|";
    else result2 += (escaped2 ?? all).replace(/[\^$\\.*+?()[\]{}|/]/g, "\\$&");
  }
  if (depth !== 0 || stars > 6) return void 0;
  try {
    return new RegExp(`^${result2}$`, "su");
  } catch {
    return void 0;
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
  const folder = written.slice(0, written.lastIndexOf("/") + 1);
  return import_node_path.default.posix.normalize(folder || ".").replace(/(?<=.)\/$/, "");
}
function unknownAt(why, { at }) {
  return { kind: "unknown", why, trail: at };
}
function file([value], call) {
  const read = call.files.read(textIn(value));
  if ("why" in read)
    return call.files.exists(textIn(value)) === false ? refuse2(read.why, call) : unknownAt(read.why, call);
  const source = openSource(read.file, read.text);
  const { text: text2 } = source;
  const whole2 = { start: 0, end: text2.length };
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
  const content = file(args, call);
  if (content.kind !== "string") return content;
  const value = Buffer.from(content.value).toString("base64");
  const encoded = {
    by: "base64",
    value: { ...content, trail: content.trail.next }
  };
  return { kind: "string", value, trail: content.trail, encoded };
}
function fileExists(args, call) {
  const exists = call.files.exists(textIn(args[0]));
  return exists === void 0 ? unknownAt("the file lies outside of the files that are checked", call) : made(exists, args, call);
}
function fileSet([folder, pattern], call) {
  const expression = globRegex(textIn(pattern));
  if (!expression) return unknownAt("the pattern is not read", call);
  const all = call.files.list(textIn(folder));
  (0, import_budget11.spend)(all.length);
  const names = all.filter((name) => expression.test(name));
  const items = names.map((name) => made(name, [folder, pattern], call));
  return listAt("set", asSet(items), call);
}
function pathExpand(args, call) {
  return textIn(args[0]).startsWith("~") ? unknownAt("the home folder is only known when Terraform runs", call) : args[0];
}
function absolutePath(args, call) {
  const written = textIn(args[0]);
  return written.startsWith("/") ? made(import_node_path.default.posix.normalize(written).replace(/(?<=.)\/$/, ""), args, call) : unknownAt("the working folder is only known when Terraform runs", call);
}

// src/formats/terraform/functions/format.ts
var import_budget15 = require("./terraform-budget.js");

// src/formats/terraform/functions/format-numbers.ts
function whole(number2, base, marked) {
  const size = Math.abs(number2);
  const digits2 = base === 10 ? numberText(size) : size.toString(base);
  const prefix = marked ? { 2: "0b", 8: "0", 16: "0x" }[base] ?? "" : "";
  return (number2 < 0 ? "-" : "") + prefix + digits2;
}
function exponential(number2, precision) {
  return number2.toExponential(precision).replace(/e([-+])(\d)$/, "e$10$2");
}
function fixed(number2, precision) {
  if (Math.abs(number2) < 1e21) return number2.toFixed(precision);
  const zeros = precision > 0 ? `.${"0".repeat(precision)}` : "";
  return numberText(number2) + zeros;
}
function shortest(number2, precision) {
  if (!Number.isFinite(number2) || number2 === 0) return String(number2);
  const digits2 = precision === void 0 ? void 0 : Math.max(precision, 1);
  const written = exponential(number2, digits2 && digits2 - 1);
  const exponent = Number(written.slice(written.indexOf("e") + 1));
  const mantissa = written.slice(0, written.indexOf("e"));
  if (exponent < -4 || exponent >= (digits2 ?? 6))
    return withoutZeros(mantissa) + written.slice(written.indexOf("e"));
  return digits2 === void 0 ? numberText(number2) : withoutZeros(number2.toFixed(Math.max(digits2 - 1 - exponent, 0)));
}
function withoutZeros(text2) {
  return text2.includes(".") ? text2.replace(/\.?0+$/, "") : text2;
}

// src/formats/terraform/functions/graphemes.ts
var import_budget12 = require("./terraform-budget.js");
var segmenter;
function graphemes(text2) {
  if (/^[\0-\x0c\x0e-\x7f]*$/.test(text2)) return text2.split("");
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  (0, import_budget12.spend)(text2.length / 4);
  const all = [];
  for (let [at, size] = [0, STRETCH]; at < text2.length; ) {
    const end = behindCharacter(text2, at + size);
    const found = Array.from(
      segmenter.segment(text2.slice(at, end)),
      ({ segment }) => segment
    );
    if (end < text2.length) found.pop();
    for (const each of found) {
      all.push(each);
      at += each.length;
    }
    size = found.length > 0 ? STRETCH : size * 2;
  }
  return all;
}
var STRETCH = 250;
function behindCharacter(text2, at) {
  const isInside = (text2.codePointAt(at - 1) ?? 0) > 65535;
  return isInside ? at + 1 : at;
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
function writeJson(value, forPages = true) {
  if (typeof value === "string") return writeString(value, forPages);
  switch (value.kind) {
    case "string":
      return writeString(value.value, forPages);
    case "number":
      return numberText(value.value);
    case "bool":
      return String(value.value);
    case "list":
      (0, import_budget13.spend)(value.items.length / 2);
      return `[${value.items.map((item) => writeJson(item)).join()}]`;
    case "map":
      (0, import_budget13.spend)(value.entries.size / 2);
      return `{${sortedEntries(value.entries).map(([key, each]) => `${writeString(key, true)}:${writeJson(each)}`).join()}}`;
    default:
      return "null";
  }
}
function writeString(text2, forPages) {
  (0, import_budget13.spendText)(text2.length);
  const plain = JSON.stringify(text2);
  return forPages ? plain.replace(/[<>&\u2028\u2029]/g, (each) => escaped[each] ?? each) : plain;
}

// src/formats/terraform/functions/format-verbs.ts
var writers2 = {
  s: asString((text2) => text2),
  q: asString((text2) => writeJson(text2, false)),
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
    const bool = toBool(value);
    return bool === void 0 ? wanted("bool", value) : { text: String(bool) };
  },
  v: asItself
};
function hasVerb(letter) {
  return Object.hasOwn(writers2, letter);
}
function writeVerb(value, verb) {
  if (value.kind === "string" && value.value === UNKNOWN && verb.letter !== "q")
    return { text: UNKNOWN };
  if (value.kind === "null" && verb.letter !== "v")
    return { why: "null cannot be written" };
  return writers2[verb.letter](value, verb);
}
function isVerbatim({ letter, flags, width, precision }) {
  const isPlain = letter === "s" || letter === "v" && !flags.includes("#");
  return isPlain && width === 0 && precision === void 0;
}
function wanted(kind, value) {
  return { why: `a ${kind} is wanted, and this is a ${kindOf(value)}` };
}
function asString(write) {
  return (value, verb) => {
    const text2 = toText(value);
    if (text2 === void 0) return wanted("string", value);
    const { precision } = verb;
    const cut2 = precision === void 0 ? text2 : graphemes(text2).slice(0, precision).join("");
    return { text: padded(write(cut2), verb) };
  };
}
function asWhole(base) {
  return (value, verb) => {
    const number2 = toNumber(value);
    if (number2 === void 0) return wanted("number", value);
    if (!Number.isInteger(number2)) return { why: "a whole number is wanted" };
    const text2 = whole(number2, base, verb.flags.includes("#"));
    const cased = verb.letter === "X" ? text2.toUpperCase() : text2;
    return { text: padded(signed(cased, verb), verb) };
  };
}
function asNumber(write) {
  return (value, verb) => {
    const number2 = toNumber(value);
    if (number2 === void 0) return wanted("number", value);
    const precision = verb.precision && Math.min(verb.precision, 100);
    return { text: padded(signed(write(number2, precision), verb), verb) };
  };
}
function asItself(value, verb) {
  if (verb.flags.includes("#")) return { text: padded(writeJson(value), verb) };
  if (value.kind === "string") return writers2.s(value, verb);
  if (value.kind === "number") return writers2.g(value, verb);
  return { text: padded(writeJson(value), verb) };
}
function signed(text2, { flags }) {
  if (text2.startsWith("-")) return text2;
  if (flags.includes("+")) return `+${text2}`;
  return flags.includes(" ") ? ` ${text2}` : text2;
}
function padded(text2, { flags, width }) {
  const missing = width - (width > 0 ? graphemes(text2).length : 0);
  if (missing <= 0) return text2;
  if (flags.includes("-")) return text2 + " ".repeat(missing);
  if (!flags.includes("0")) return " ".repeat(missing) + text2;
  const [sign = ""] = /^[-+ ]?/.exec(text2);
  return sign + "0".repeat(missing) + text2.slice(sign.length);
}

// src/formats/terraform/functions/partial.ts
var import_budget14 = require("./terraform-budget.js");
function withStandIns(args, call) {
  const [first] = args;
  if (first?.kind === "unknown" && !first.text) return void 0;
  return args.map((value) => standIn(value, call));
}
function standIn(value, call) {
  (0, import_budget14.spend)(1);
  if (value.kind === "list")
    return { ...value, items: value.items.map((each) => standIn(each, call)) };
  if (value.kind !== "unknown") return value;
  const text2 = value.text ?? unknownText(value, call);
  return { kind: "string", value: text2.value, text: text2, trail: value.trail };
}
function unknownText({ trail, why }, { at }) {
  const { start, end } = trail.source === at.source ? trail : at;
  return textFrom(at.source, [{ text: UNKNOWN, start, end, why }], start, end);
}
function partialText(result2, part) {
  if (result2.kind !== "string")
    return result2.kind === "unknown" ? result2 : unknownFrom(part);
  const { text: text2, trail } = result2;
  const { why } = unknownFrom(part);
  return { kind: "unknown", why, trail, ...text2 && { text: text2 } };
}
function composed(parts, call) {
  const sizes = parts.map(
    (part) => typeof part === "string" ? part.length : part.value.length
  );
  (0, import_budget14.spendText)(sizes.reduce((sum2, size) => sum2 + size, 0));
  const pieces = parts.flatMap(
    (part) => typeof part === "string" ? ownPiece(part, call) : piecesOf(part, call)
  );
  return textFrom(call.at.source, pieces, call.at.start, call.at.end);
}
function ownPiece(text2, { at }) {
  return text2 === "" ? [] : [{ text: text2, start: at.start, end: at.end }];
}
function piecesOf(value, { at }) {
  const { text: text2, trail } = value;
  const isHere = text2?.source === at.source && !trail.next;
  (0, import_budget14.spend)(text2 ? text2.pieces.length / 2 : 1);
  if (text2 && isHere) return text2.pieces;
  const place = trail.source === at.source ? trail : at;
  const { start, end } = place;
  const origin = place === trail ? trailOrigin(trail) : [
    {
      span: trailSpan(trail),
      message: trail.note ?? "the value comes from here"
    },
    ...trailOrigin(trail)
  ];
  const parts = text2?.pieces ?? [
    { text: value.value, start, end }
  ];
  return parts.map(({ text: text3, why }) => ({
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
  const steps = readFormat(format2.value);
  if ("why" in steps) return steps;
  const parts = [];
  let [next, most, length2] = [0, 0, 0];
  for (const step2 of steps) {
    if (typeof step2 === "string") {
      parts.push(step2);
      continue;
    }
    const index2 = step2.index ?? next;
    const value = args[index2];
    if (!value)
      return { why: `there is no argument ${index2 + 1} to be written` };
    const part = writePart(value, step2.verb);
    if (typeof part === "object" && "why" in part) return part;
    parts.push(part);
    const added = typeof part === "string" ? part.length : part.value.length;
    length2 += added;
    (0, import_budget15.spendText)(added, length2);
    next = index2 + 1;
    most = Math.max(most, next);
  }
  if (args.length > most)
    return { why: `only ${most} arguments are used by the format` };
  const text2 = composed(parts, call);
  return { kind: "string", value: text2.value, text: text2, trail: call.at };
}
function writePart(value, verb) {
  const written = writeVerb(value, verb);
  if ("why" in written) return written;
  if (value.kind === "string" && isVerbatim(verb)) return value;
  return { kind: "string", value: written.text, trail: value.trail };
}
function readFormat(format2) {
  const steps = [];
  const verb = /%(?:%|(\[\d+\])?([-+# 0]*)(\d*)(?:\.(\d*))?(\[\d+\])?([a-zA-Z]))/y;
  for (let at = 0; at < format2.length; ) {
    const end = format2.indexOf("%", at);
    if (end !== at) steps.push(format2.slice(at, end < 0 ? void 0 : end));
    if (end < 0) break;
    verb.lastIndex = end;
    const found = verb.exec(format2);
    const step2 = found && readVerb(found);
    if (!step2)
      return { why: `no verb stands at character ${end + 1} of the format` };
    steps.push(step2);
    at = verb.lastIndex;
  }
  return steps;
}
function readVerb(found) {
  const [all, early, flags = "", width, precision, late, letter = ""] = found;
  if (all === "%%") return "%";
  if (!hasVerb(letter) || early && (flags || width || precision))
    return void 0;
  const index2 = early ?? late;
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
var mostCharacters = 1e6;
var formatting = {
  format: {
    parameters: [text],
    rest: anyOrNull,
    partial: true,
    run: ([format2, ...args], call) => oneFormatted(format2, args, call)
  },
  formatlist: {
    parameters: [text],
    rest: anyOrNull,
    open: true,
    run: formatList
  },
  join: {
    parameters: [text, listOf(stringType)],
    rest: listOf(stringType),
    partial: true,
    run: join
  }
};
function oneFormatted(format2, args, call) {
  if (format2?.kind !== "string") return refuse2("no format", call);
  const result2 = formatted(format2, args, call);
  return "why" in result2 ? refuse2(result2.why, call) : { ...result2, trail: madeAt(call.at, [format2, ...args]) };
}
function formatList([format2, ...args], call) {
  const lists2 = args.filter((arg) => isSequence(arg));
  const lengths = new Set(lists2.map((list) => itemsIn(list).length));
  if (lengths.size > 1) return refuse2("the lists are not equally long", call);
  const [count = 1] = lengths;
  const items = [];
  for (let i = 0; i < count; i++) {
    const row = args.map(
      (arg) => isSequence(arg) ? elementOf(arg, itemsIn(arg)[i]) : arg
    );
    const unknown = row.find((each) => each.kind === "unknown");
    const item = unknown ? unknownFrom(unknown) : oneFormatted(format2, row, call);
    if (item.kind === "unknown" && item.invalid) return item;
    items.push(item);
  }
  return listAt("list", items, call);
}
function isSequence(value) {
  return value.kind === "list";
}
function join([separator, ...lists2], call) {
  const items = lists2.flatMap(
    (list) => itemsIn(list).map((item) => elementOf(list, item))
  );
  if (items.some((item) => item.kind === "null"))
    return refuse2("null cannot be joined", call);
  const strings2 = items.filter((item) => item.kind === "string");
  const between = separator?.kind === "string" ? separator : "";
  const size = strings2.reduce((sum2, { value }) => sum2 + value.length, 0);
  if (size > mostCharacters)
    return { kind: "unknown", why: "the text is too long", trail: call.at };
  const parts = strings2.flatMap(
    (item, i) => i === 0 ? [item] : [between, item]
  );
  const text2 = composed(parts, call);
  const trail = madeAt(call.at, [separator, ...items]);
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
      const read = call.files.read(textIn(args[0]));
      return "why" in read ? { kind: "unknown", why: read.why, trail: call.at } : made(hashed(algorithm, digest, read.text), args, call);
    }
  };
}
function hashed(algorithm, digest, text2) {
  const { createHash } = process.getBuiltinModule("node:crypto");
  return createHash(algorithm).update(text2).digest(digest);
}
var namespaces = {
  dns: "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
  url: "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
  oid: "6ba7b812-9dad-11d1-80b4-00c04fd430c8",
  x500: "6ba7b814-9dad-11d1-80b4-00c04fd430c8"
};
function nameUuid(args, call) {
  const [space = "", name = ""] = args.map(textIn);
  const id = Object.hasOwn(namespaces, space) ? namespaces[space] : space;
  if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id))
    return refuse2("the namespace is no UUID", call);
  const { createHash } = process.getBuiltinModule("node:crypto");
  const bytes = createHash("sha1").update(Buffer.from(id.replaceAll("-", ""), "hex")).update(name).digest().subarray(0, 16);
  bytes[6] = bytes[6] & 15 | 80;
  bytes[8] = bytes[8] & 63 | 128;
  const [, ...parts] = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(
    bytes.toString("hex")
  );
  return made(parts.join("-"), args, call);
}

// src/syntax/json-text.ts
var escape = /\\(?:u[0-9a-fA-F]{4}|.)/g;
function jsonText(source, node) {
  const { start, end, value } = node;
  const length2 = end - start - 2;
  const pieces = value.length === length2 ? [{ text: value, start: start + 1, end: end - 1 }] : escapedPieces(source.text.slice(start + 1, end - 1), start + 1);
  return textFrom(source, pieces, start, end);
}
function escapedPieces(raw, base) {
  const pieces = [];
  const add3 = (text2, from, to2) => {
    if (from < to2) pieces.push({ text: text2, start: base + from, end: base + to2 });
  };
  let done = 0;
  for (const { 0: written, index: index2 } of raw.matchAll(escape)) {
    const end = index2 + written.length;
    add3(raw.slice(done, index2), done, index2);
    add3(JSON.parse(`"${written}"`), index2, end);
    done = end;
  }
  add3(raw.slice(done), done, raw.length);
  return pieces;
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
function skipBlank(text2, at) {
  for (; ; ) {
    const code = text2.charCodeAt(at);
    if (code === 32 || code === 10 || code === 13 || code === 9) at++;
    else return at;
  }
}
function stringEnd(text2, at) {
  for (at++; ; at++) {
    const code = text2.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) {
      const length2 = escapeLength(text2, at + 1);
      if (length2 === 0) return -at;
      at += length2;
    } else if (!(code >= 32)) return -at;
  }
}
function numberEnd(text2, at) {
  if (text2.charCodeAt(at) === 45) at++;
  const first = at;
  at = digitsEnd(text2, at);
  if (at === first || text2.charCodeAt(first) === 48 && at > first + 1)
    return 0;
  if (text2.charCodeAt(at) === 46) {
    const end = digitsEnd(text2, at + 1);
    if (end === at + 1) return 0;
    at = end;
  }
  if ((text2.charCodeAt(at) | 32) === 101) {
    const sign = text2.charCodeAt(at + 1);
    const from = at + (sign === 43 || sign === 45 ? 2 : 1);
    at = digitsEnd(text2, from);
    if (at === from) return 0;
  }
  return at;
}
function wordEnd(text2, at) {
  for (const word of ["true", "false", "null"])
    if (text2.startsWith(word, at)) return at + word.length;
  return 0;
}
function digitsEnd(text2, at) {
  for (; ; ) {
    const code = text2.charCodeAt(at);
    if (code >= 48 && code <= 57) at++;
    else return at;
  }
}
function escapeLength(text2, at) {
  const code = text2.charCodeAt(at);
  if (code === 117)
    return /^[0-9a-fA-F]{4}$/.test(text2.slice(at + 1, at + 5)) ? 5 : 0;
  return code >= 32 && '"\\/bfnrt'.includes(text2[at]) ? 1 : 0;
}
function isWordCharacter(code) {
  const letter = code | 32;
  return letter >= 97 && letter <= 122 || code >= 48 && code <= 57 || code === 95 || code === 43 || code === 45 || code === 46 || code > 127;
}

// src/syntax/json-mistakes.ts
function unexpected(text2, at, expected) {
  const end = foundEnd(text2, at);
  const found = at < text2.length ? `\`${text2.slice(at, end)}\`` : "the end of the file";
  const message = `expected ${expected}, found ${found}${hint(text2, at)}`;
  return { start: at, end, message };
}
function brokenString(text2, start, breakAt) {
  const code = text2.charCodeAt(breakAt);
  const message = code === BACKSLASH ? "this string holds an escape that JSON does not have. A backslash is written `\\\\`" : code >= 0 && code !== 10 && code !== 13 ? "this string holds a control character. Write it as `\\u` and four hexadecimal digits" : "this string is not closed on its line. A line break in a string is written `\\n`";
  return { start, end: Math.max(breakAt, start + 1), message };
}
function tooDeep(at, levels) {
  const message = `this is nested more than ${levels} levels deep, and is not read`;
  return { start: at, end: at + 1, message };
}
function foundEnd(text2, at) {
  let end = at;
  while (end - at < 20 && isWordCharacter(text2.charCodeAt(end))) end++;
  if (end > at || at >= text2.length) return end;
  return at + String.fromCodePoint(text2.codePointAt(at)).length;
}
function hint(text2, at) {
  const found = text2[at] ?? "";
  if (/[}\]]/.test(found) && /,\s*$/.test(text2.slice(Math.max(0, at - 99), at)))
    return ". JSON has no comma behind the last one: take it away";
  if (found === "#" || /^\/[/*]/.test(text2.slice(at, at + 2)))
    return ". JSON has no comments";
  return found === "'" ? ". JSON strings stand in double quotes" : "";
}

// src/syntax/json-scan.ts
var MAX_DEPTH = 1e3;
function scanJson(text2) {
  const state = {
    text: text2,
    at: skipBlank(text2, 0),
    containers: new Int32Array(64),
    count: 0,
    open: [],
    mistake: void 0
  };
  while (scanValue(state) && scanAfterValue(state)) ;
  closeAtMistake(state);
  const { containers, mistake } = state;
  return { text: text2, containers, mistake };
}
function scanValue(state) {
  const { text: text2, at } = state;
  const code = text2.charCodeAt(at);
  if (code === QUOTE) return scanString(state);
  if (code === OPEN_BRACE || code === OPEN_BRACKET)
    return scanOpening(state, code);
  const end = code === 45 || code >= 48 && code <= 57 ? numberEnd(text2, at) : wordEnd(text2, at);
  if (end === 0 || isWordCharacter(text2.charCodeAt(end)))
    return expect(state, "a value");
  state.at = end;
  return true;
}
function scanAfterValue(state) {
  const { text: text2 } = state;
  for (; ; ) {
    state.at = skipBlank(text2, state.at);
    if (state.open.length === 0)
      return state.at < text2.length && expect(state, "the end of the file");
    const code = text2.charCodeAt(state.at);
    const isObject = inObject(state);
    if (code === COMMA) {
      state.at = skipBlank(text2, state.at + 1);
      return !isObject || scanKey(state);
    }
    if (code !== (isObject ? CLOSE_BRACE : CLOSE_BRACKET))
      return expect(state, isObject ? "a comma or `}`" : "a comma or `]`");
    close(state, state.at + 1);
  }
}
function scanOpening(state, code) {
  const { text: text2 } = state;
  if (state.open.length === MAX_DEPTH)
    return fail(state, tooDeep(state.at, MAX_DEPTH));
  open(state);
  const inside = state.at = skipBlank(text2, state.at + 1);
  const isObject = code === OPEN_BRACE;
  if (text2.charCodeAt(inside) === (isObject ? CLOSE_BRACE : CLOSE_BRACKET)) {
    close(state, inside + 1);
    return true;
  }
  if (isObject && !scanKey(state)) return false;
  return scanValue(state);
}
function scanKey(state) {
  const { text: text2 } = state;
  if (text2.charCodeAt(state.at) !== QUOTE)
    return expect(state, "a key in double quotes");
  if (!scanString(state)) return false;
  state.at = skipBlank(text2, state.at);
  if (text2.charCodeAt(state.at) !== COLON) return expect(state, "a colon");
  state.at = skipBlank(text2, state.at + 1);
  return true;
}
function scanString(state) {
  const { text: text2, at } = state;
  const end = stringEnd(text2, at);
  if (end < 0) return fail(state, brokenString(text2, at, -end));
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
function inObject({ text: text2, containers, open: open2 }) {
  return text2.charCodeAt(containers[open2.at(-1) * 2]) === OPEN_BRACE;
}
function closeAtMistake(state) {
  while (state.open.length > 0) close(state, state.at);
}
function fail(state, mistake) {
  state.mistake = mistake;
  return false;
}
function expect(state, expected) {
  return fail(state, unexpected(state.text, state.at, expected));
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
  const { text: text2 } = scan;
  switch (text2.charCodeAt(start)) {
    case QUOTE:
      return stringAt(text2, start);
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
  const end = numberEnd(text2, start);
  return { kind: "number", start, end, value: Number(text2.slice(start, end)) };
}
function stringAt(text2, start) {
  const end = stringEnd(text2, start);
  const raw = text2.slice(start + 1, end - 1);
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
  const { text: text2 } = scan;
  const entries = [];
  const end = scan.containers[container * 2];
  let inner = container + 1;
  let at = skipBlank(text2, start + 1);
  while (at < end && text2.charCodeAt(at) === QUOTE) {
    const key = stringAt(text2, at);
    const colon = skipBlank(text2, key.end);
    const begin = skipBlank(text2, colon + 1);
    if (colon >= end || begin >= end) break;
    const value = nodeAt(scan, begin, inner);
    entries.push({ key, value });
    if (isContainer2(value)) inner = scan.containers[inner * 2 + 1];
    at = skipComma(text2, value.end);
  }
  return entries;
}
function* readItems(scan, start, container) {
  const { text: text2 } = scan;
  const end = scan.containers[container * 2];
  let inner = container + 1;
  let at = skipBlank(text2, start + 1);
  while (at < end && text2.charCodeAt(at) !== CLOSE_BRACKET) {
    const item = nodeAt(scan, at, inner);
    yield item;
    if (isContainer2(item)) inner = scan.containers[inner * 2 + 1];
    at = skipComma(text2, item.end);
  }
}
function skipComma(text2, at) {
  const next = skipBlank(text2, at);
  return text2.charCodeAt(next) === COMMA ? skipBlank(text2, next + 1) : next;
}
function isContainer2({ kind }) {
  return kind === "object" || kind === "array";
}

// src/formats/terraform/functions/json.ts
var import_budget16 = require("./terraform-budget.js");

// src/formats/terraform/functions/decoded-text.ts
function openDecoded(value) {
  if (value.kind !== "string" && value.kind !== "unknown") return void 0;
  const { text: text2, trail } = value;
  const written = value.kind === "string" ? value.value : text2?.value;
  if (written === void 0) return void 0;
  const slice2 = text2 && slicerOf(text2);
  const placeOf2 = (start, end) => {
    if (!text2) return endOf(trail);
    const part = slice2(start, end);
    return { source: text2.source, start: part.start, end: part.end };
  };
  const unknownAt3 = (start, end) => {
    if (!text2 || !written.slice(start, end).includes(UNKNOWN)) return void 0;
    const why = unknownIn(slice2(start, end)) ?? "a part is not known";
    return { kind: "unknown", why, trail: placeOf2(start, end) };
  };
  return {
    source: openSource("", written),
    placeOf: placeOf2,
    unknownAt: unknownAt3,
    stringOf: (inner) => {
      const at = placeOf2(inner.start, inner.end);
      const outer = text2 && movedText(inner, text2, slice2, at);
      const unknown = unknownAt3(inner.start, inner.end);
      if (unknown)
        return { ...unknown, ...outer && { text: outer } };
      return {
        kind: "string",
        value: inner.value,
        trail: at,
        ...outer && { text: outer }
      };
    }
  };
}
function movedText(inner, outer, slice2, { start, end }) {
  const pieces = inner.pieces.flatMap((piece) => {
    const part = slice2(piece.start, piece.end);
    return part.value === piece.text ? part.pieces : [{ ...piece, start: part.start, end: part.end }];
  });
  return textFrom(outer.source, pieces, start, end);
}

// src/formats/terraform/functions/json.ts
var json = {
  jsonencode: {
    parameters: [{ ...anyOrNull, unknown: true }],
    ...moving,
    run: ([value], call) => hasInfinity(value) ? refuse2("JSON has no infinity", call) : encodedAs("json", value, () => writeJson(value), call)
  },
  jsondecode: {
    parameters: [{ ...text, unknown: true }],
    run: ([value], call) => decode2(value, call)
  }
};
function hasInfinity(value) {
  if (value.kind === "number") return !Number.isFinite(value.value);
  (0, import_budget16.spend)(1 / 8);
  if (value.kind === "list") return value.items.some(hasInfinity);
  return value.kind === "map" && [...value.entries.values()].some(hasInfinity);
}
var CHARACTERS_OF_A_STEP = 8;
function decode2(value, call) {
  const original = originalOf(value, "json");
  if (original) return asDecoded(original);
  const decoded2 = openDecoded(value);
  if (!decoded2) return unknownFrom(value);
  const { text: text2, file: file2 } = decoded2.source;
  (0, import_budget16.spend)(text2.length / CHARACTERS_OF_A_STEP);
  const { value: root, problems } = parseJson(openSource(file2, readable(text2)));
  if (!root || problems.length > 0)
    return value.kind === "unknown" ? unknownFrom(value) : refuse2("the string is no JSON", call);
  return elementOf(value, valueOf(root, decoded2));
}
function readable(text2) {
  return text2.includes("\uFFFC") ? text2.replace(
    /"(?:[^"\\]|\\.)*"|\uFFFC+/gs,
    (part) => part.startsWith('"') ? part : "1".repeat(part.length)
  ) : text2;
}
function valueOf(node, decoded2) {
  (0, import_budget16.spend)(1);
  const { start, end } = node;
  if (node.kind === "string")
    return decoded2.stringOf(jsonText(decoded2.source, node));
  const trail = decoded2.placeOf(start, end);
  if (node.kind === "array") {
    const items = node.items.map((item) => valueOf(item, decoded2));
    return { kind: "list", of: "tuple", items, trail };
  }
  if (node.kind === "object") {
    const entries = new Map(
      node.entries.map(({ key, value }) => [
        key.value,
        valueOf(value, decoded2)
      ])
    );
    return { kind: "map", of: "object", entries, trail };
  }
  const unknown = decoded2.unknownAt(start, end);
  if (unknown) return unknown;
  if (node.kind === "null") return { kind: "null", trail };
  return node.kind === "number" ? { kind: "number", value: node.value, trail } : { kind: "bool", value: node.value, trail };
}

// src/formats/terraform/functions/legacy.ts
var legacy = {
  list: {
    ...{ parameters: [], rest: any },
    ...moving,
    run: (items, { at }) => ({ kind: "list", of: "tuple", items, trail: at })
  },
  map: { ...{ parameters: [], rest: any }, ...moving, run: pairs }
};
function pairs(args, call) {
  if (args.length % 2 === 1)
    return refuse2("map() takes a value for each key", call);
  const entries = /* @__PURE__ */ new Map();
  for (let at = 0; at < args.length; at += 2) {
    const [key, value] = [args[at], args[at + 1]];
    if (key.kind !== "string") return refuse2("a key must be a string", call);
    entries.set(key.value, value);
  }
  return { kind: "map", of: "object", entries, trail: call.at };
}

// src/formats/terraform/functions/lists.ts
var import_budget17 = require("./terraform-budget.js");
var lists = {
  concat: {
    parameters: [{ ...any, unknown: true }],
    rest: { ...any, unknown: true },
    ...moving,
    run: concat
  },
  compact: {
    parameters: [listOf(stringType)],
    open: true,
    chooses: mayBeEmpty,
    run: ([list]) => keeping(list, (item) => !isEmpty(item))
  },
  distinct: {
    parameters: [listOf(anyType)],
    ...moving,
    run: ([list]) => withItems(list, withoutRepeats(itemsIn(list)))
  },
  flatten: { parameters: [any], open: true, chooses: mayBeList, run: flatten },
  chunklist: { parameters: [listOf(anyType), number], ...moving, run: chunks },
  slice: { parameters: [any, number, number], ...moving, run: slice },
  reverse: { parameters: [any], ...moving, run: reverse },
  sort: { parameters: [listOf(stringType)], run: sort },
  matchkeys: {
    parameters: [listOf(anyType), listOf(anyType), listOf(anyType)],
    run: matchKeys
  },
  length: { parameters: [any], ...moving, run: length }
};
var mostItems = 1e5;
function withItems(container, items, of = "list") {
  const { trail, sensitive } = container;
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
  const lost = given.find(isLost);
  const open2 = given.find(({ kind }) => kind === "unknown");
  if (lost) return unknownFrom(lost);
  if (open2 && given.every((arg) => itemsIn(arg).length === 0))
    return unknownFrom(open2);
  const args = given.map(asList);
  const wrong = args.find((arg) => arg.kind !== "list" || arg.of === "set");
  if (wrong)
    return refuse2(`concat() joins lists, and this is a ${kindOf(wrong)}`, call);
  const size = args.reduce((sum2, list) => sum2 + itemsIn(list).length, 0);
  (0, import_budget17.spend)(size / 4);
  const items = args.flatMap(
    (list) => itemsIn(list).map((item) => elementOf(list, item))
  );
  const isList = args.every((arg) => arg.kind === "list" && arg.of === "list");
  const type = isList ? unifyTypes(items.map(typeOf)) : void 0;
  return type ? listAt(
    "list",
    items.map((item) => converted(item, type)),
    call
  ) : listAt("tuple", items, call);
}
function isLost(value) {
  return value.kind === "unknown" && value.tooMuch === true;
}
function asList(value) {
  if (value.kind !== "unknown") return value;
  const { trail } = value;
  const items = [{ ...unknownFrom(value), possible: true }];
  return { kind: "list", of: "list", items, trail };
}
function flatten([list], call) {
  if (list?.kind !== "list") return refuse2("flatten() takes a list", call);
  const items = flatItems(list);
  const givenUp = items.find(isLost);
  return givenUp ? unknownFrom(givenUp) : withItems(list, items, "tuple");
}
function flatItems(list) {
  (0, import_budget17.spend)(list.items.length / 4);
  return list.items.flatMap(
    (item) => item.kind === "list" ? elementsOf(item, flatItems(item)) : [ifKnown(item)]
  );
}
function ifKnown(item) {
  return item.kind === "unknown" ? { ...item, possible: true } : item;
}
function elementsOf(list, items) {
  (0, import_budget17.spend)(items.length / 4);
  return items.map((item) => elementOf(list, item));
}
function chunks([list, sizeValue], call) {
  const size = numberIn(sizeValue);
  if (!Number.isInteger(size) || size < 0)
    return refuse2("the size of a chunk is a whole number from 0", call);
  const items = itemsIn(list);
  const step2 = size === 0 ? Math.max(items.length, 1) : size;
  const rows2 = [];
  for (let at = 0; at < items.length; at += step2) {
    const row = items.slice(at, at + step2);
    rows2.push({ kind: "list", of: "list", items: row, trail: row[0].trail });
  }
  return withItems(
    list,
    rows2.map((row) => ({ ...row, trail: placeOnly(row) }))
  );
}
function placeOnly({ trail }) {
  const { source, start, end } = trail;
  return { source, start, end };
}
function slice([list, ...bounds], call) {
  const [from = NaN, to2 = NaN] = bounds.map(numberIn);
  if (list?.kind !== "list" || list.of === "set")
    return refuse2("slice() takes a list or a tuple", call);
  const isSound = [from, to2].every(Number.isInteger) && from >= 0;
  return isSound && from <= to2 && to2 <= list.items.length ? withItems(list, list.items.slice(from, to2), list.of) : refuse2("the bounds of slice() are not within the list", call);
}
function reverse([list], call) {
  if (list?.kind !== "list") return refuse2("reverse() takes a list", call);
  const of = list.of === "tuple" ? "tuple" : "list";
  return withItems(list, [...list.items].reverse(), of);
}
function sort([list], call) {
  const items = itemsIn(list).filter((item) => item.kind === "string");
  if (items.length < itemsIn(list).length)
    return refuse2("null cannot be sorted", call);
  (0, import_budget17.spend)(items.length / 2);
  return withItems(
    list,
    items.sort((a, b) => compareText(a.value, b.value))
  );
}
function matchKeys([values, keys, wanted2], call) {
  const rows2 = itemsIn(keys);
  if (rows2.length !== itemsIn(values).length)
    return refuse2("matchkeys() takes as many keys as values", call);
  if (rows2.length * itemsIn(wanted2).length > mostItems * 10)
    return { kind: "unknown", why: "the lists are too long", trail: call.at };
  (0, import_budget17.spend)(rows2.length * itemsIn(wanted2).length / 16);
  const isWanted = (key) => itemsIn(wanted2).some((each) => sameWhenConverted(each, key));
  return withItems(
    values,
    itemsIn(values).filter((_, i) => isWanted(rows2[i]))
  );
}
function sameWhenConverted(a, b) {
  if (equals(a, b)) return true;
  return "value" in a && "value" in b && a.kind !== b.kind && String(a.value) === String(b.value);
}
function length(args, call) {
  const [value] = args;
  if (value?.kind === "string")
    return made(graphemes(value.value).length, args, call);
  if (value?.kind === "map")
    return value.others === void 0 ? made(value.entries.size, args, call) : unknownFrom({ kind: "unknown", why: value.others, trail: value.trail });
  if (value?.kind !== "list")
    return refuse2("length() counts a string or a collection", call);
  const mayBeEqual = value.of === "set" && value.items.length > 1;
  const open2 = value.items.find(({ possible }) => possible) ?? (mayBeEqual ? unknownPart(value) : void 0);
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
    rest: { ...anyOrNull, unknown: true },
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
    const items = sortedEntries(map2.entries).map(
      ([key, value]) => pick(key, value)
    );
    const of = map2.of === "map" ? "list" : "tuple";
    const { trail, sensitive } = map2;
    return { kind: "list", of, items, trail, ...sensitive && { sensitive } };
  };
}
function othersOf({ trail }, why) {
  return unknownFrom({ kind: "unknown", why, trail });
}
function merge(args, call) {
  const given = args.filter((arg) => arg.kind !== "null");
  const maps2 = given.filter((arg) => arg.kind === "map");
  const open2 = given.filter((arg) => arg.kind === "unknown");
  const wrong = given.find(({ kind }) => kind !== "map" && kind !== "unknown");
  if (wrong)
    return refuse2(`merge() joins maps, and this is a ${kindOf(wrong)}`, call);
  const lost = open2.find(({ tooMuch }) => tooMuch || maps2.length === 0);
  if (lost) return unknownFrom(lost);
  const entries = /* @__PURE__ */ new Map();
  for (const map2 of given) {
    if (map2.kind === "unknown") mayReplace(entries, map2);
    if (map2.kind !== "map") continue;
    (0, import_budget18.spend)(map2.entries.size / 4);
    for (const [key, value] of map2.entries)
      entries.set(key, elementOf(map2, value));
  }
  const [others] = [...open2.map(({ why }) => why), ...maps2.flatMap(whyOthers)];
  const unnamed = given.flatMap(unnamedOf);
  return {
    ...mapAt(isOneMapType(maps2) ? "map" : "object", entries, call),
    ...others !== void 0 && { others },
    ...unnamed.length > 0 && { unnamed }
  };
}
function mayReplace(entries, map2) {
  const { why } = map2;
  (0, import_budget18.spend)(entries.size / 4);
  for (const [key, value] of entries) {
    const { trail } = value;
    entries.set(key, eitherOf({ trail, why }, [value, unknownFrom(map2)]));
  }
}
function whyOthers({ others }) {
  return others === void 0 ? [] : [others];
}
function unnamedOf(map2) {
  if (map2.kind === "unknown")
    return [{ key: unknownFrom(map2), value: unknownFrom(map2) }];
  if (map2.kind !== "map") return [];
  return (map2.unnamed ?? []).map(({ key, value }) => ({
    key,
    value: elementOf(map2, value)
  }));
}
function isOneMapType(maps2) {
  if (maps2.length === 0 || maps2.some((map2) => map2.of === "object"))
    return false;
  const types = maps2.filter((map2) => map2.entries.size > 0).map((map2) => JSON.stringify(typeOf(map2)));
  return new Set(types).size <= 1;
}
function zip([keys, values], call) {
  if (values?.kind !== "list" || values.of === "set")
    return refuse2("zipmap() takes a list of values", call);
  const names = itemsIn(keys);
  const open2 = names.find((name) => !isKnown(name));
  if (open2) return unknownFrom(open2);
  if (names.length !== values.items.length)
    return refuse2("zipmap() takes as many keys as values", call);
  if (names.some((name) => name.kind === "null"))
    return refuse2("a key is null", call);
  const entries = new Map(
    names.map((name, i) => [textIn(name), elementOf(values, values.items[i])])
  );
  return mapAt(values.of === "list" ? "map" : "object", entries, call);
}
function transpose([map2], call) {
  const found = /* @__PURE__ */ new Map();
  if (map2?.kind !== "map") return refuse2("transpose() takes a map", call);
  for (const [key, list] of sortedEntries(map2.entries))
    for (const item of itemsIn(list)) {
      if (item.kind !== "string") return refuse2("an element is null", call);
      const row = found.get(item.value) ?? [];
      row.push({
        kind: "string",
        value: key,
        trail: elementOf(list, item).trail
      });
      found.set(item.value, row);
    }
  const rows2 = [...found].sort(([a], [b]) => compareText(a, b));
  const entries = new Map(
    rows2.map(([key, row]) => [key, listAt("list", row, call)])
  );
  return mapAt("map", entries, call);
}

// src/syntax/cidr.ts
var bits = { 4: 32, 6: 128 };
function parseCidr(text2) {
  const [address = "", length2, ...rest] = text2.trim().split("/");
  if (rest.length > 0) return void 0;
  const version = address.includes(":") ? 6 : 4;
  const number2 = version === 6 ? readV6(address) : readV4(address);
  if (number2 === void 0) return void 0;
  if (length2 !== void 0 && !/^\d{1,3}$/.test(length2)) return void 0;
  const prefix = length2 === void 0 ? bits[version] : Number(length2);
  if (prefix > bits[version]) return void 0;
  return version === 6 && prefix >= 96 && number2 >> 32n === 0xffffn ? blockAt(4, number2 & 0xffffffffn, prefix - 96) : blockAt(version, number2, prefix);
}
function blockAt(version, address, prefix) {
  const free = BigInt(bits[version] - prefix);
  return { version, base: address >> free << free, prefix };
}
function readV4(text2) {
  const parts = text2.split(".");
  const sound = parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && +part < 256);
  return sound ? parts.reduce((sum2, part) => sum2 << 8n | BigInt(part), 0n) : void 0;
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
  return groups.reduce((sum2, group) => sum2 << 16n | BigInt(group), 0n);
}
function groupsOf(text2, isLast) {
  if (text2 === "") return [];
  const parts = text2.split(":");
  const v4 = isLast ? readV4(parts.at(-1)) : void 0;
  if (v4 !== void 0) parts.pop();
  if (!parts.every((part) => /^[\da-f]{1,4}$/i.test(part))) return void 0;
  const groups = parts.map((part) => parseInt(part, 16));
  return v4 === void 0 ? groups : [...groups, Number(v4 >> 16n), Number(v4 & 0xffffn)];
}

// src/formats/terraform/functions/addresses.ts
function readNetwork(text2) {
  if (!/^[^\s/]+\/\d+$/.test(text2)) return void 0;
  const cidr = parseCidr(
    text2.includes(":") ? text2 : text2.replace(/(?<=^|\.)0+(?=\d)/g, "")
  );
  if (!cidr) return void 0;
  const { version, base, prefix } = cidr;
  return { bits: version === 4 ? 32 : 128, base, prefix };
}
function writeAddress({
  bits: bits2,
  base
}) {
  if (bits2 === 32)
    return [24n, 16n, 8n, 0n].map((by) => base >> by & 0xffn).join(".");
  const groups = Array.from(
    { length: 8 },
    (_, i) => (base >> BigInt(112 - i * 16) & 0xffffn).toString(16)
  );
  const [start, length2] = longestZeros(groups);
  if (length2 < 2) return groups.join(":");
  return `${groups.slice(0, start).join(":")}::${groups.slice(start + length2).join(":")}`;
}
function longestZeros(groups) {
  let best = [0, 0];
  for (let from = 0; from < groups.length; from++) {
    const end = groups.findIndex((group, i) => i >= from && group !== "0");
    const length2 = (end < 0 ? groups.length : end) - from;
    if (length2 > best[1]) best = [from, length2];
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
    const network = readNetwork(textIn(args[0]));
    return network ? run(network, args, call) : refuse2("the string is no block of addresses (CIDR)", call);
  };
}
function host(network, args, call) {
  const index2 = numberIn(args[1]);
  const size = 1n << BigInt(network.bits - network.prefix);
  if (!Number.isInteger(index2)) return refuse2("a whole number is wanted", call);
  const at = BigInt(index2) < 0n ? size + BigInt(index2) : BigInt(index2);
  return at < 0n || at >= size ? refuse2(`a prefix of ${network.prefix} has no host ${index2}`, call) : made(writeAddress({ ...network, base: network.base + at }), args, call);
}
function netmask(network, args, call) {
  if (network.bits !== 32) return refuse2("IPv6 has no netmask", call);
  const free = BigInt(32 - network.prefix);
  const base = 0xffffffffn >> free << free;
  return made(writeAddress({ ...network, base }), args, call);
}
function subnet(network, args, call) {
  const [newBits, index2] = [numberIn(args[1]), numberIn(args[2])];
  const prefix = network.prefix + newBits;
  if (!Number.isInteger(newBits) || !Number.isInteger(index2) || newBits < 0)
    return refuse2("whole numbers are wanted", call);
  if (prefix > network.bits)
    return refuse2(
      `a prefix of ${network.prefix} has no ${newBits} bits more`,
      call
    );
  if (index2 < 0 || BigInt(index2) >= 1n << BigInt(newBits))
    return refuse2(`${newBits} bits have no network ${index2}`, call);
  const base = network.base + (BigInt(index2) << BigInt(network.bits - prefix));
  return made(`${writeAddress({ ...network, base })}/${prefix}`, args, call);
}
function subnets(network, args, call) {
  const end = network.base + (1n << BigInt(network.bits - network.prefix));
  const items = [];
  let at = network.base;
  for (const arg of args.slice(1)) {
    const newBits = numberIn(arg);
    const prefix = network.prefix + newBits;
    if (!Number.isInteger(newBits) || newBits < 1 || newBits > 32 || prefix > network.bits)
      return refuse2("a network has 1 to 32 bits more", call);
    const size = 1n << BigInt(network.bits - prefix);
    at = (at + size - 1n) / size * size;
    if (at + size > end)
      return refuse2("there is no room for so many networks", call);
    items.push(
      made(
        `${writeAddress({ ...network, base: at })}/${prefix}`,
        [args[0], arg],
        call
      )
    );
    at += size;
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
  const base = numberIn(baseValue);
  if (!Number.isInteger(base) || base < 2 || base > 62)
    return refuse2("the base is a whole number from 2 to 62", call);
  if (value?.kind !== "string")
    return refuse2("parseint() reads a string", call);
  const written = base <= 36 ? value.value.toLowerCase() : value.value;
  const [, sign, number2 = ""] = /^([-+]?)(.+)$/s.exec(written) ?? [];
  const each = Array.from(number2, (digit) => digits.indexOf(digit));
  if (each.length === 0 || each.some((digit) => digit < 0 || digit >= base))
    return refuse2(`the string is no whole number of base ${base}`, call);
  const size = each.reduce((sum2, digit) => sum2 * base + digit, 0);
  const { trail } = value;
  return { kind: "number", value: sign === "-" ? -size : size, trail };
}
var longest = 1024;
function range(args, call) {
  const bounds = rangeBounds(args.map(numberIn));
  if (!bounds) return refuse2("range() takes one to three numbers", call);
  const { start, end, step: step2 } = bounds;
  if (step2 === 0) return refuse2("a step of zero leads nowhere", call);
  if (step2 > 0 && end < start || step2 < 0 && end > start)
    return refuse2("the step leads away from the end of the range", call);
  const items = [];
  for (let at = start; step2 > 0 ? at < end : at > end; at += step2) {
    if (items.length === longest)
      return refuse2(`range() gives at most ${longest} numbers`, call);
    items.push(made(at, args, call));
  }
  return listAt("list", items, call);
}
function rangeBounds(values) {
  const [first, second, third] = values;
  if (first === void 0 || values.length > 3) return void 0;
  const [start, end] = second === void 0 ? [0, first] : [first, second];
  return { start, end, step: third ?? (end < start ? -1 : 1) };
}
function sum(args, call) {
  const [list] = args;
  if (list?.kind !== "list") return refuse2("sum() adds up a list", call);
  const items = itemsIn(list).map((item) => converted(item, numberType));
  if (items.length === 0) return refuse2("an empty list has no sum", call);
  if (items.some((item) => item.kind !== "number"))
    return refuse2("sum() adds up numbers", call);
  const total = items.reduce((total2, item) => total2 + numberIn(item), 0);
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
  const found = /^\\([pP])(?:\{(\^?)(\w+)\}|([A-Z]))/.exec(rest);
  if (!found) return void 0;
  const [all, letter, negated, long, short] = found;
  const isNot = letter === "P" !== (negated === "^");
  const name = long ?? short ?? "";
  const whole2 = /^[A-Z][a-z]?$/.test(name) ? name : `Script=${name}`;
  return { text: `\\${isNot ? "P" : "p"}{${whole2}}`, length: all.length };
}
var controls = {
  ...{ a: "\x07", f: "\f", t: "	", n: "\n", r: "\r", v: "\v" }
};
function characterAt(rest) {
  const coded = /^\\(?:x\{([\da-fA-F]{1,6})\}|x([\da-fA-F]{2})|(0[0-7]{0,2}|[1-7][0-7]{2}))/.exec(
    rest
  );
  if (coded) {
    const [all, long, hex, octal] = coded;
    const code = octal ? parseInt(octal, 8) : parseInt(long ?? hex, 16);
    return code > 1114111 ? void 0 : { character: String.fromCodePoint(code), length: all.length };
  }
  const letter = rest[1] ?? "";
  const control = controls[letter];
  if (control !== void 0) return { character: control, length: 2 };
  return /^[!-/:-@[-`{-~]$/.test(letter) ? { character: letter, length: 2 } : void 0;
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
  let at = start + 1;
  let inner = "";
  const isNegated = pattern[at] === "^";
  if (isNegated) at++;
  for (let isFirst = true; isFirst || pattern[at] !== "]"; isFirst = false) {
    const member = memberAt(pattern, at);
    if (!member) return void 0;
    inner += ignoresCase ? bothCases(member.text) : member.text;
    at += member.length;
  }
  const text2 = `[${isNegated ? "^" : ""}${inner}]`;
  return { text: text2, length: at + 1 - start };
}
function bothCases(member) {
  const range2 = /^([a-zA-Z])(?:-([a-zA-Z]))?$/.exec(member);
  if (!range2) return member;
  return member.toLowerCase() + member.toUpperCase();
}
function memberAt(pattern, at) {
  const rest = pattern.slice(at);
  const named = /^\[:(\^?)(\w+):\]/.exec(rest);
  if (named && Object.hasOwn(posix, named[2]))
    return named[1] === "" ? { text: posix[named[2]], length: named[0].length } : void 0;
  const set = /^\\[dDwW]/.exec(rest);
  if (set) return { text: set[0], length: 2 };
  if (/^\\s/.test(rest)) return { text: "\\t\\n\\f\\r ", length: 2 };
  if (/^\\S/.test(rest)) return { text: "\\S\\v", length: 2 };
  const property = propertyAt(rest);
  if (property) return property;
  const first = classCharacter(rest);
  if (!first) return void 0;
  const tail = rest.slice(first.length);
  const last = /^-[^\]]/.test(tail) ? classCharacter(tail.slice(1)) : void 0;
  const text2 = quoted(first.character);
  return last ? {
    text: `${text2}-${quoted(last.character)}`,
    length: first.length + 1 + last.length
  } : { text: text2, length: first.length };
}
function classCharacter(rest) {
  if (rest === "") return void 0;
  if (rest.startsWith("\\")) return characterAt(rest);
  const character = String.fromCodePoint(rest.codePointAt(0));
  return { character, length: character.length };
}

// src/formats/terraform/functions/regex-translate.ts
function translateRegex(pattern) {
  const state = {
    ...{ pattern, at: 0, out: "", flags: "", names: [], groups: 0 },
    ...{ unbounded: 0, isRisky: false, wasGroupVarying: false },
    open: [{ flags: "", varies: false }]
  };
  while (state.at < pattern.length) {
    const why = step(state);
    if (why !== void 0) return { why };
  }
  if (state.open.length > 1)
    return { why: "a `(` of the pattern is not closed" };
  const { out, names, groups } = state;
  if (names.length > 0 && names.length < groups)
    return { why: "the pattern has groups with and without a name" };
  const isRisky = state.isRisky || state.unbounded > 3;
  return { source: out, flags: "u", names, groups, isRisky };
}
function step(state) {
  const { pattern, at } = state;
  const character = String.fromCodePoint(pattern.codePointAt(at));
  const read = Object.hasOwn(readers2, character) ? readers2[character] : readLiteral;
  return read(state, character);
}
var readers2 = {
  "(": openGroup,
  ")": closeGroup,
  "[": readClass,
  "\\": readEscape,
  "|": (state) => {
    state.open.at(-1).varies = true;
    return put(state, "|", 1);
  },
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
  state.out += text2;
  state.at += length2;
  state.wasGroupVarying = false;
  return void 0;
}
function readLiteral(state, character) {
  return put(state, literal(state, character), character.length);
}
function literal(state, character) {
  const cases = has(state, "i") ? casesOf(character) : [character];
  return cases.length > 1 ? `[${cases.map(quoted).join("")}]` : quoted(character);
}
function casesOf(character) {
  const all = [character, character.toLowerCase(), character.toUpperCase()];
  return [...new Set(all)].filter((each) => Array.from(each).length === 1);
}
function openGroup(state) {
  const rest = state.pattern.slice(state.at, state.at + 200);
  if (!rest.startsWith("(?")) {
    state.groups++;
    return enter(state, "(", 1, state.flags);
  }
  const named = /^\(\?P?<(\w+)>/.exec(rest);
  if (named) {
    state.groups++;
    state.names.push(named[1]);
    return enter(state, "(", named[0].length, state.flags);
  }
  const flags = /^\(\?([imsU]*)(?:-([imsU]+))?([:)])/.exec(rest);
  if (!flags) return "the pattern has a group of a kind that RE2 does not know";
  const [all, on = "", off = "", end] = flags;
  const now = Array.from(state.flags + on).filter(
    (each) => !off.includes(each)
  );
  if (end === ":") return enter(state, "(?:", all.length, now.join(""));
  state.flags = now.join("");
  return put(state, "", all.length);
}
function enter(state, text2, length2, flags) {
  state.open.push({ flags: state.flags, varies: false });
  state.flags = flags;
  return put(state, text2, length2);
}
function closeGroup(state) {
  if (state.open.length === 1) return "a `)` of the pattern closes nothing";
  const { flags, varies } = state.open.pop();
  put(state, ")", 1);
  state.flags = flags;
  state.wasGroupVarying = varies;
  if (varies) state.open.at(-1).varies = true;
  return void 0;
}
function readBraces(state) {
  const found = /^\{(\d+)(,?)(\d*)\}/.exec(
    state.pattern.slice(state.at, state.at + 20)
  );
  if (!found) return readLiteral(state, "{");
  const [all, least, comma, most] = found;
  if (Number(least) > 1e3 || Number(most) > 1e3)
    return "the pattern repeats more than 1000 times";
  return repeatWith(state, all, comma !== "" && most === "");
}
function repeat(state, character) {
  return repeatWith(state, character, character !== "?");
}
function repeatWith(state, written, isUnbounded) {
  const { pattern, wasGroupVarying } = state;
  const after = pattern[state.at + written.length];
  const isLazy = after === "?" !== has(state, "U");
  const length2 = written.length + (after === "?" ? 1 : 0);
  if (/^(?:[*+?]|\{\d+,?\d*\})/.test(pattern.slice(state.at + length2)))
    return "the pattern repeats a repetition";
  if (isUnbounded) {
    state.unbounded++;
    state.open.at(-1).varies = true;
    if (wasGroupVarying) state.isRisky = true;
  }
  return put(state, written + (isLazy ? "?" : ""), length2);
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
  const rest = state.pattern.slice(state.at);
  if (rest.startsWith("\\Q")) return readQuoted(state, rest);
  const letter = rest[1] ?? "";
  if (Object.hasOwn(simpleEscapes, letter))
    return put(state, simpleEscapes[letter], 2);
  const set = propertyAt(rest);
  if (set) return put(state, set.text, set.length);
  const found = characterAt(rest);
  if (!found) return "the pattern has an escape that RE2 does not know";
  return put(state, literal(state, found.character), found.length);
}
function readQuoted(state, rest) {
  const end = rest.indexOf("\\E");
  const inner = rest.slice(2, end < 0 ? void 0 : end);
  const text2 = Array.from(inner, (each) => literal(state, each)).join("");
  return put(state, text2, end < 0 ? rest.length : end + 2);
}
function readClass(state) {
  const found = classAt(state.pattern, state.at, has(state, "i"));
  return found ? put(state, found.text, found.length) : "a `[` of the pattern is not closed, or has an unknown escape";
}

// src/formats/terraform/functions/regex-run.ts
var compiled = /* @__PURE__ */ new Map();
function compileRegex(pattern) {
  const known3 = compiled.get(pattern);
  if (known3) return known3;
  const made2 = compile(pattern);
  if (compiled.size < 500) compiled.set(pattern, made2);
  return made2;
}
function compile(pattern) {
  if (pattern.length > 2e3) return { why: "the pattern is too long" };
  const translated = translateRegex(pattern);
  if ("why" in translated) return translated;
  const { source, flags, ...rest } = translated;
  try {
    return { ...rest, expression: new RegExp(source, `${flags}gd`) };
  } catch {
    return { why: "the pattern cannot be read" };
  }
}
var mostCharacters2 = 2e5;
var longestWait = 250;
var stepsOfOne = 1e3;
function matchesOf(regex2, text2, all) {
  if (text2.length > mostCharacters2) return void 0;
  const run = () => search(regex2.expression, text2, all);
  const isSlow = regex2.isRisky || text2.length > 2e3;
  return isSlow ? withinTime(run) : run();
}
function search(expression, text2, all) {
  const matches = [];
  expression.lastIndex = 0;
  let lastEnd = -1;
  for (let match = expression.exec(text2); match; match = expression.exec(text2)) {
    const end = match.index + match[0].length;
    const isEmpty2 = match[0] === "";
    if (!(isEmpty2 && match.index === lastEnd)) matches.push(match);
    if (!all) break;
    lastEnd = end;
    if (isEmpty2) {
      if (end >= text2.length) break;
      expression.lastIndex = end + (text2.codePointAt(end) > 65535 ? 2 : 1);
    }
  }
  return matches;
}
function withinTime(run) {
  const { createContext, runInContext } = process.getBuiltinModule("node:vm");
  (0, import_budget19.spend)(stepsOfOne);
  const start = performance.now();
  try {
    return runInContext("run()", createContext({ run }), {
      timeout: longestWait
    });
  } catch {
    return void 0;
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
  const compiled2 = compileRegex(textIn(pattern));
  if ("why" in compiled2) return refuse2(compiled2.why, call);
  if (value?.kind !== "string") return refuse2("no string", call);
  const found = matchesOf(compiled2, value.value, false);
  if (!found) return tooSlow(call);
  const [match] = found;
  if (!match) return refuse2("the pattern matches no part of the string", call);
  if (compiled2.groups > 0) {
    const { trail } = value;
    return { ...captured(compiled2, match, value), trail };
  }
  return sliced(value, match.index, match.index + match[0].length);
}
function tooSlow({ at }) {
  const why = "the pattern takes too long to match";
  return { kind: "unknown", why, trail: at };
}
function regexAll([pattern, value], call) {
  const compiled2 = compileRegex(textIn(pattern));
  if ("why" in compiled2) return refuse2(compiled2.why, call);
  if (value?.kind !== "string") return refuse2("no string", call);
  const found = matchesOf(compiled2, value.value, true);
  if (!found) return tooSlow(call);
  (0, import_budget20.spendElements)(found.length);
  const items = found.map((match) => captured(compiled2, match, value));
  return { kind: "list", of: "list", items, trail: value.trail };
}
function captured({ groups, names }, match, value) {
  const whole2 = partOf(value, match.index, match.index + match[0].length);
  if (groups === 0) return whole2;
  const { trail } = whole2;
  const items = Array.from({ length: groups }, (_, i) => {
    const [from, to2] = match.indices[i + 1] ?? [];
    return from === void 0 ? { kind: "null", trail } : partOf(value, from, to2);
  });
  if (names.length === 0) return { kind: "list", of: "tuple", items, trail };
  const entries = new Map(names.map((name, i) => [name, items[i]]));
  return { kind: "map", of: "object", entries, trail };
}
function replace([value, wanted2, by], call) {
  if (value?.kind !== "string") return refuse2("no string", call);
  const [search2, other] = [textIn(wanted2), textIn(by)];
  if (search2.length <= 1 || !/^\/.*\/$/s.test(search2))
    return limited(value, plainReplacements(value.value, search2, other), call);
  const regex2 = compileRegex(search2.slice(1, -1));
  if ("why" in regex2) return refuse2(regex2.why, call);
  const found = matchesOf(regex2, value.value, true);
  if (!found) return tooSlow(call);
  const replacements = found.map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    by: expanded(other, regex2, match)
  }));
  return limited(value, replacements, call);
}
var mostCharacters3 = 1e6;
function limited(value, replacements, call) {
  const size = replacements.reduce((sum2, { by }) => sum2 + by.length, 0);
  return size > mostCharacters3 ? { kind: "unknown", why: "the text is too long", trail: call.at } : replaced(value, replacements);
}
function plainReplacements(text2, search2, by) {
  const replacements = [];
  for (let from = text2.indexOf(search2); from >= 0 && from <= text2.length; from = text2.indexOf(search2, from)) {
    const to2 = from + search2.length;
    replacements.push({ from, to: to2, by });
    from = search2 === "" ? from + (text2.codePointAt(from) > 65535 ? 2 : 1) : to2;
    if (search2 === "" && from > text2.length) break;
  }
  return replacements;
}
function expanded(template, { names }, match) {
  return template.replace(
    /\$(?:(\$)|(\w+)|\{(\w+)\})/g,
    (_, dollar, bare, braced) => {
      if (dollar) return "$";
      const name = bare ?? braced;
      const group = /^\d+$/.test(name) ? Number(name) : names.indexOf(name) + 1;
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
      const type = unifyTypes(args.map(typeOf));
      if (!type) return refuse2("the sets are not of one type", call);
      const rows2 = args.map((arg) => {
        const set = converted(arg, type);
        return itemsIn(set).map((item) => elementOf(set, item));
      });
      return listAt("set", asSet(combine(rows2)), call);
    }
  };
}
function holds2(row, item) {
  (0, import_budget21.spend)(row.length / 8);
  return row.some((each) => equals(each, item));
}
var mostItems2 = 1e5;
function product(args, call) {
  const isSet = args.some((arg) => arg.kind === "list" && arg.of === "set");
  const rows2 = [];
  for (const arg of args) {
    if (arg.kind !== "list")
      return refuse2("setproduct() takes collections", call);
    const list = converted(arg, {
      kind: arg.of === "set" ? "set" : "list",
      of: anyType
    });
    if (list.kind !== "list") return list;
    rows2.push(list.items.map((item) => elementOf(list, item)));
  }
  const size = rows2.reduce((size2, row) => size2 * row.length, 1);
  if (size > mostItems2)
    return {
      kind: "unknown",
      why: "there are too many combinations",
      trail: call.at
    };
  let tuples = [[]];
  for (const row of rows2)
    tuples = tuples.flatMap((tuple2) => row.map((item) => [...tuple2, item]));
  const items = tuples.map((tuple2) => listAt("tuple", tuple2, call));
  return isSet ? listAt("set", asSet(items), call) : listAt("list", items, call);
}

// src/formats/terraform/functions/strings.ts
var import_budget22 = require("./terraform-budget.js");

// src/formats/terraform/functions/letters.ts
function oneByOne(text2, change) {
  return text2.replace(new RegExp("\\p{L}|\\p{M}|\\p{N}|\\p{So}", "gu"), (letter) => {
    const [first = "", ...more] = change(letter);
    return more.length > 0 ? simple[letter] ?? letter : first;
  });
}
var simple = { "\u0130": "i" };
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
  lower: { ...letters(lower), partial: true },
  upper: { ...letters(upper), partial: true },
  title: letters(titled),
  strrev: onText((value) => ({
    kind: "string",
    value: graphemes(value.value).reverse().join(""),
    trail: value.trail
  })),
  chomp: cut(1, (value) => [0, value.replace(/[\r\n]+$/, "").length]),
  trimspace: {
    ...cut(1, (value) => trimmed(value, isSpace)),
    partial: true
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
  const characters = Array.from(value);
  let [from, to2, start, end] = [0, characters.length, 0, value.length];
  while (from < to2 && isCut(characters[from]))
    start += characters[from++].length;
  while (to2 > from && isCut(characters[to2 - 1]))
    end -= characters[--to2].length;
  return [start, end];
}
function substring([value, offsetValue, lengthValue], call) {
  const [offset, length2] = [numberIn(offsetValue), numberIn(lengthValue)];
  if (value?.kind !== "string" || ![offset, length2].every(Number.isInteger))
    return refuse2("substr() takes whole numbers", call);
  const units2 = graphemes(value.value);
  const from = offset < 0 ? Math.max(units2.length + offset, 0) : offset;
  const to2 = length2 < 0 ? units2.length : from + length2;
  const start = units2.slice(0, from).join("").length;
  return sliced(value, start, start + units2.slice(from, to2).join("").length);
}
var widest2 = 1e5;
function indent([spaces, value], call) {
  const count = numberIn(spaces);
  if (value?.kind !== "string" || !Number.isInteger(count) || count < 0)
    return refuse2("indent() takes a whole number of spaces", call);
  const breaks = value.value.split("\n").length - 1;
  if (breaks * count > widest2 * 10)
    return { kind: "unknown", why: "the text is too long", trail: call.at };
  const pad = `
${" ".repeat(Math.min(count, widest2))}`;
  return {
    kind: "string",
    value: value.value.replaceAll("\n", pad),
    trail: value.trail
  };
}
function split([separatorValue, value], call) {
  if (value?.kind !== "string") return refuse2("no string", call);
  const separator = textIn(separatorValue);
  const parts = separator === "" ? Array.from(value.value) : value.value.split(separator);
  (0, import_budget22.spendElements)(parts.length);
  let at = 0;
  const items = parts.map((part) => {
    const item = partOf(value, at, at + part.length);
    at += part.length + separator.length;
    return item;
  });
  return { kind: "list", of: "list", items, trail: value.trail };
}

// src/syntax/located.ts
var escapeLength2 = { x: 4, u: 6, U: 10 };
function scalarText(scalar3) {
  if (scalar3.written) return scalar3.written;
  const { source, style, text: text2, start, end } = scalar3;
  const quote = style === "single" || style === "double" ? 1 : 0;
  const raw = source.text.slice(start + quote, end - quote);
  const pieces = raw === text2 ? [{ text: text2, start: start + quote, end: end - quote }] : align(text2, raw, start + quote, style);
  return textFrom(source, pieces, start, end);
}
function align(text2, raw, base, style) {
  const pieces = [];
  let at = 0;
  for (let i = 0; i < text2.length; ) {
    while (isSkipped(text2[i], raw[at]) || isEscapedBreak(raw, at, style)) at++;
    const length2 = unitLength(text2[i], raw, at, style);
    if (length2 === 1) {
      let run = 1;
      while (i + run < text2.length && isPlainMatch(text2, i, raw, at, run, style))
        run++;
      push(pieces, text2.slice(i, i + run), base + at, base + at + run);
      i += run;
      at += run;
    } else {
      const size = text2.codePointAt(i) > 65535 && raw[at] === "\\" ? 2 : 1;
      push(pieces, text2.slice(i, i + size), base + at, base + at + length2);
      i += size;
      at += length2;
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
  const found = raw[at];
  if (style === "double" && found === "\\")
    return escapeLength2[raw[at + 1] ?? ""] ?? 2;
  if (style === "single" && found === "'") return 2;
  if (found === wanted2 || found === void 0)
    return found === void 0 ? 0 : 1;
  return /^\s*/.exec(raw.slice(at))[0].length;
}
function isPlainMatch(text2, i, raw, at, run, style) {
  const found = raw[at + run];
  return found === text2[i + run] && found !== "\n" && !(style === "double" && found === "\\") && !(style === "single" && found === "'");
}
function push(pieces, text2, start, end) {
  pieces.push({ text: text2, start, end });
}

// src/formats/terraform/functions/yaml.ts
var import_yaml = require("./yaml.js");
var import_budget24 = require("./terraform-budget.js");

// src/formats/terraform/functions/yaml-scalars.ts
var words = Object.fromEntries([
  ...["~", "null", "Null", "NULL"].map((word) => [word, null]),
  ...spellings(["y", "yes", "on", "true"], true),
  ...spellings(["n", "no", "off", "false"], false)
]);
function spellings(all, value) {
  return all.flatMap((word) => {
    const capital = word[0].toUpperCase() + word.slice(1);
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
  if (tag === "!!str" || tag === "!" || tag === "!!binary") return text2;
  if (style !== "plain" && style !== "empty") return text2;
  if (text2 === "") return null;
  if (Object.hasOwn(words, text2)) return words[text2];
  return yamlNumber(text2) ?? timestamp(text2) ?? text2;
}
function yamlNumber(text2) {
  const infinite = /^([-+]?)\.(?:inf|Inf|INF)$/.exec(text2);
  if (infinite) return infinite[1] === "-" ? -Infinity : Infinity;
  if (/^0x[\da-fA-F]+$/.test(text2) || /^0o[0-7]+$/.test(text2))
    return Number(text2);
  return /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(text2) ? Number(text2) : void 0;
}
function timestamp(text2) {
  const date = /^(\d{4}-\d\d-\d\d)(?:[ tT](\d\d:\d\d:\d\d))?$/.exec(text2);
  return date ? `${date[1]}T${date[2] ?? "00:00:00"}Z` : void 0;
}

// src/formats/terraform/functions/yaml-write.ts
var import_budget23 = require("./terraform-budget.js");
function writeYaml(value) {
  const isPlain = value.kind !== "string" && value.kind !== "list" && value.kind !== "map";
  return isPlain ? `${scalar2(value, 0)}
...
` : `${lines(value, 0).join("\n")}${endsOpen(value) ? "" : "\n"}`;
}
function endsOpen(value) {
  return value.kind === "string" && /\n\n$/.test(value.value);
}
function lines(value, indent2) {
  (0, import_budget23.spend)(1);
  const pad = " ".repeat(indent2);
  if (value.kind === "list" && value.items.length > 0)
    return value.items.flatMap(
      (item) => behind(`${pad}-`, item, indent2 + 2, true)
    );
  if (value.kind === "map" && value.entries.size > 0)
    return sortedEntries(value.entries).flatMap(
      ([key, each]) => behind(`${pad}${writeJson(key, false)}:`, each, indent2, false)
    );
  return scalar2(value, indent2).split("\n");
}
function behind(head, value, indent2, isItem) {
  const isNested = value.kind === "list" && value.items.length > 0 || value.kind === "map" && value.entries.size > 0;
  if (!isNested) {
    const [first2 = "", ...rest2] = scalar2(
      value,
      isItem ? indent2 - 2 : indent2
    ).split("\n");
    return [`${head} ${first2}`, ...rest2];
  }
  if (!isItem)
    return [head, ...lines(value, value.kind === "list" ? indent2 : indent2 + 2)];
  const [first = "", ...rest] = lines(value, indent2);
  return [`${head} ${first.slice(indent2)}`, ...rest];
}
function scalar2(value, indent2) {
  if (value.kind === "list") return "[]";
  if (value.kind === "map") return "{}";
  if (value.kind !== "string") return toText(value) ?? "null";
  return value.value.includes("\n") ? block(value.value, indent2) : writeJson(value.value, false).replace(/\\u00([\da-f]{2})/g, "\\x$1");
}
function block(text2, indent2) {
  const pad = " ".repeat(indent2 + 2);
  const chomp = !text2.endsWith("\n") ? "-" : text2.endsWith("\n\n") ? "+" : "";
  const lead = /^[ \n]/.test(text2) ? "2" : "";
  const body = text2.replace(/\n$/, "").split("\n");
  (0, import_budget23.spendText)(text2.length + body.length * indent2);
  const shown = body.map((line) => line === "" ? "" : pad + line);
  return [`|${lead}${chomp}`, ...shown].join("\n");
}

// src/formats/terraform/functions/yaml.ts
var yaml = {
  yamlencode: {
    parameters: [{ ...anyOrNull, unknown: true }],
    ...moving,
    run: ([value], call) => encodedAs("yaml", value, () => writeYaml(value), call)
  },
  yamldecode: {
    parameters: [{ ...text, unknown: true }],
    run: ([value], call) => decode3(value, call)
  }
};
var CHARACTERS_OF_A_STEP2 = 8;
function decode3(value, call) {
  const original = originalOf(value, "yaml");
  if (original) return asDecoded(original);
  const decoded2 = openDecoded(value);
  if (!decoded2) return unknownFrom(value);
  (0, import_budget24.spend)(decoded2.source.text.length / CHARACTERS_OF_A_STEP2);
  const { documents, problems } = (0, import_yaml.parseYaml)(decoded2.source);
  const [root] = documents;
  const reading = { decoded: decoded2, left: 1e5, wrong: void 0 };
  const result2 = root && valueOf2(root, reading, 0);
  if (reading.left <= 0)
    return { kind: "unknown", why: "the YAML is too big", trail: call.at };
  const isWrong = problems.length > 0 || documents.length !== 1 || reading.wrong !== void 0;
  if (!result2 || isWrong)
    return value.kind === "unknown" ? unknownFrom(value) : refuse2(reading.wrong ?? "the string is not one document of YAML", call);
  return elementOf(value, result2);
}
function valueOf2(node, reading, depth) {
  (0, import_budget24.spend)(1);
  const trail = reading.decoded.placeOf(node.start, node.end);
  if (reading.left-- <= 0 || depth > 200) {
    reading.left = 0;
    return { kind: "null", trail };
  }
  if (!isKnownTag(node.tag)) reading.wrong = `the tag ${node.tag} is not known`;
  if (node.kind === "alias") {
    if (node.target) return valueOf2(node.target, reading, depth + 1);
    reading.wrong = `no anchor ${node.name} stands before its alias`;
    return { kind: "null", trail };
  }
  if (node.kind === "scalar") return scalarValue(node, reading);
  if (node.kind === "mapping") return mappingValue(node, reading, depth);
  const items = node.items.map((item) => valueOf2(item, reading, depth + 1));
  return { kind: "list", of: "tuple", items, trail };
}
function scalarValue(node, { decoded: decoded2 }) {
  const trail = decoded2.placeOf(node.start, node.end);
  const value = yamlScalar(node);
  if (typeof value === "string") {
    const found = decoded2.stringOf(scalarText(node));
    return found.kind === "string" ? { ...found, value } : found;
  }
  if (value === null) return { kind: "null", trail };
  return typeof value === "number" ? { kind: "number", value, trail } : { kind: "bool", value, trail };
}
function mappingValue(node, reading, depth) {
  const entries = /* @__PURE__ */ new Map();
  for (const { key, value } of node.entries) {
    const read = valueOf2(value, reading, depth + 1);
    if (isMerge(key)) merge2(read, entries, reading);
    else entries.set(keyOf(key, reading), read);
  }
  const trail = reading.decoded.placeOf(node.start, node.end);
  return { kind: "map", of: "object", entries, trail };
}
function isMerge(key) {
  return key.kind === "scalar" && key.style === "plain" && key.text === "<<";
}
function merge2(from, entries, reading) {
  if (from.kind !== "map") reading.wrong = "only a mapping can be merged";
  else
    for (const [key, value] of from.entries)
      if (!entries.has(key)) entries.set(key, value);
}
function keyOf(key, reading) {
  const scalar3 = key.kind === "alias" ? key.target : key;
  const value = scalar3?.kind === "scalar" ? yamlScalar(scalar3) : null;
  if (value === null) reading.wrong = "the key of a mapping is no string";
  return String(value);
}

// src/formats/terraform/functions/call.ts
var impure = /* @__PURE__ */ new Set([
  "timestamp",
  "plantimestamp",
  "uuid",
  "bcrypt",
  "rsadecrypt"
]);
var tables = [
  legacy,
  ...[numbers, strings, formatting, patterns, lists, choosing, maps, sets],
  ...[conversions, encodings, json, yaml, csv, files, dates, hashes, networks]
];
var rows = new Map(
  tables.flatMap((table) => Object.entries(table))
);
function hasFunction(name) {
  const own = ownName(name);
  return rows.has(own) || impure.has(own);
}
function callFunction(name, args, call) {
  const own = ownName(name);
  const row = rows.get(own);
  if (!row) return withoutRow(own, call);
  const broken = args.find(isInvalid2);
  if (broken) return unknownFrom(broken);
  const wrong = countProblem(own, row, args.length);
  if (wrong !== void 0) return refuse2(wrong, call);
  return overOptions(
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
  if (name.includes("::"))
    return unknownAt2(`${name}() is a function of a provider`, call);
  return impure.has(name) ? unknownAt2(`${name}() is only known when Terraform runs`, call) : refuse2(`there is no function ${name}()`, call);
}
function unknownAt2(why, { at }) {
  return { kind: "unknown", why, trail: at };
}
function countProblem(name, { parameters, required, rest }, count) {
  const least = required ?? parameters.length;
  if (count < least) return `${name}() needs ${least} arguments, not ${count}`;
  return count > parameters.length && !rest ? `${name}() takes ${parameters.length} arguments, not ${count}` : void 0;
}
function once(name, row, args, call) {
  for (const value of args) spendOn(value, row);
  const given = args.map((value, i) => argument(name, row, i, value, call));
  const broken = given.find(isInvalid2);
  if (broken) return unknownFrom(broken);
  const result2 = answer(row, given, call);
  return isMarked(row, given) ? markedSensitive(result2) : result2;
}
function spendOn(value, { chooses }) {
  (0, import_budget25.spend)(1);
  if (value.kind === "string") (0, import_budget25.spendText)(value.value.length);
  const isWalked = value.kind === "list" || value.kind === "map";
  if (isWalked && chooses !== chooseNone) (0, import_budget25.spend)(measureOf(value).elements / 16);
}
function parameterOf({ parameters, rest }, i) {
  return parameters[i] ?? rest;
}
function argument(name, row, i, value, call) {
  const parameter = parameterOf(row, i);
  if (value.kind === "null" && !parameter.nullable)
    return refuse2(`argument ${i + 1} of ${name}() is null`, call);
  const given = converted(value, parameter.type);
  return given.kind === "unknown" && given.invalid ? { ...given, why: `argument ${i + 1} of ${name}(): ${given.why}` } : given;
}
function answer(row, args, call) {
  const open2 = args.find((value, i) => isInTheWay(row, value, i));
  if (!open2) return row.run(args, call);
  const part = unknownPart(open2) ?? open2;
  const isListMissing = args.some(
    (arg, i) => arg.kind === "unknown" && parameterOf(row, i).type.kind === "list"
  );
  const whole2 = row.partial && !isListMissing && withStandIns(args, call);
  if (!whole2) return unknownFrom(part);
  return partialText(row.run(whole2, call), part);
}
function isInTheWay(row, value, i) {
  if (value.kind === "unknown") return !parameterOf(row, i).unknown;
  return !row.open && unknownPart(value) !== void 0;
}
function isMarked(row, args) {
  if (row === conversions.nonsensitive || row === conversions.issensitive)
    return false;
  return row.open ? args.some((arg) => arg.sensitive) : args.some(isSensitive);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  callFunction,
  hasFunction
});

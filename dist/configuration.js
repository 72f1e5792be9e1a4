"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: !0 });
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

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
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
  let from = position(source2, start), to = position(source2, end);
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
  let starts = source2.lineStarts ??= findLineStarts(source2.text), low = 0, high = starts.length - 1;
  for (; low < high; ) {
    let middle = low + high + 1 >> 1;
    starts[middle] <= offset ? low = middle : high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low] + 1 };
}
function findLineStarts(text3) {
  let starts = [0], breaks = /\r\n?|\n/g;
  for (; breaks.exec(text3); ) starts.push(breaks.lastIndex);
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
      let no = ["n", "no", "off", "false"][i];
      return [...spellings(yes, !0), ...spellings(no, !1)];
    })
  ),
  // go-yaml 3 gives them as strings unless the field is typed.
  compose: new Map([...spellings("true", !0), ...spellings("false", !1)])
};
function resolveScalar(scalar, reader) {
  let { text: text3, tag, style } = scalar;
  return tag === "!!str" || tag === "!" ? text3 : tag === "!!int" || tag === "!!float" ? toNumber(text3) ?? text3 : tag === "!!bool" ? bools[reader].get(text3) ?? text3 : tag === "!!null" ? null : tag !== "" && reader === "kubectl" || style !== "plain" && style !== "empty" ? text3 : text3 === "" || /^(?:~|null|Null|NULL)$/.test(text3) ? null : bools[reader].get(text3) ?? toNumber(text3) ?? text3;
}
function toNumber(text3) {
  if (!/^[-+.\d]/.test(text3)) return;
  let plain = text3.replaceAll("_", ""), integer = /^([-+]?)(?:0[xX]([\da-fA-F]+)|0[oO]?([0-7]+)|0[bB]([01]+)|(0|[1-9]\d*))$/.exec(
    plain
  );
  if (integer) {
    let [, sign, hex, octal, binary, decimal] = integer, size = hex !== void 0 ? parseInt(hex, 16) : octal !== void 0 ? parseInt(octal, 8) : binary !== void 0 ? parseInt(binary, 2) : Number(decimal);
    return sign === "-" ? -size : size;
  }
  return /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(plain) ? Number(plain) : void 0;
}
function spellings(word2, value) {
  let capital = word2[0].toUpperCase() + word2.slice(1);
  return [word2, capital, word2.toUpperCase()].map((text3) => [text3, value]);
}

// src/syntax/plain.ts
function toPlain(node, depth = 0) {
  return depth > 40 ? null : node.kind === "alias" ? node.target ? toPlain(node.target, depth + 1) : null : node.kind === "scalar" ? resolveScalar(node, "compose") : node.kind === "sequence" ? node.items.map((item) => toPlain(item, depth + 1)) : Object.fromEntries(
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
  let node = nodeAt(root, pointer), entry = node.kind === "mapping" ? node.entries.find(
    (each) => each.key.kind === "scalar" && each.key.text === key
  ) : void 0;
  return nodeSpan(entry?.key ?? node);
}
function nodeAt(root, pointer) {
  let at = root;
  for (let step of pointer.split("/").slice(1)) {
    let name2 = step.replaceAll("~1", "/").replaceAll("~0", "~"), node = at.kind === "alias" ? at.target ?? at : at, next = node.kind === "sequence" ? node.items[Number(name2)] : node.kind === "mapping" ? node.entries.findLast(
      (each) => each.key.kind === "scalar" && each.key.text === name2
    )?.value : void 0;
    if (!next) return at;
    at = next;
  }
  return at;
}

// src/strict/read.ts
var import_yaml = require("./yaml.js");

// src/nearest.ts
function didYouMean(word2, known) {
  let near = nearest(word2, known);
  return near === void 0 ? "" : `. Did you mean "${near}"?`;
}
function nearest(word2, known) {
  let best, least = Math.max(2, Math.floor(word2.length / 3)) + 1;
  for (let candidate of known) {
    let edits = distance(word2.toLowerCase(), candidate.toLowerCase());
    edits < least && ([best, least] = [candidate, edits]);
  }
  return best;
}
function distance(a, b) {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    let row = [i];
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
    let words2 = wording[error.keyword];
    if (!words2) return [];
    let key = words2.key?.(error);
    return [{ span: key === void 0 ? spanAt(root, error.instancePath) : keySpanAt(root, error.instancePath, key), message: words2.say(error, whole) }];
  });
}
var wording = {
  additionalProperties: {
    key: (error) => error.params.additionalProperty,
    say: (error) => {
      let key = error.params.additionalProperty, known = Object.keys(error.parentSchema?.properties ?? {});
      return `unknown key "${key}"${didYouMean(key, known) || `. Known here: ${known.join(", ")}`}`;
    }
  },
  required: {
    say: (error, whole) => `${name(error, whole)} lacks the key "${error.params.missingProperty}"`
  },
  enum: {
    say: (error, whole) => {
      let allowed = error.params.allowedValues;
      return `${name(error, whole)} must be one of ${allowed.join(", ")}, not ${show(error.data)}${didYouMean(String(error.data), allowed)}`;
    }
  },
  type: {
    say: (error, whole) => `${name(error, whole)} must be ${articles(error.params.type)}, not ${show(error.data)}`
  },
  pattern: {
    say: (error, whole) => `${name(error, whole)} must be ${error.parentSchema?.$comment}, not ${show(error.data)}`
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
  let steps = error.instancePath.split("/").slice(1), named = steps.filter((step) => !/^\d+$/.test(step)).at(-1);
  return named === void 0 ? whole : /^\d+$/.test(steps.at(-1)) ? `an entry of "${named}"` : `"${named}"`;
}
function choices(error) {
  return Object.keys(error.parentSchema?.properties ?? {}).join(", ");
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
  return Array.isArray(value) ? "a list" : value !== null && typeof value == "object" ? "a mapping" : JSON.stringify(value) ?? "nothing";
}

// src/strict/read.ts
function readStrictly(world, file, validate2, { whole, shape }) {
  let read = world.read(file);
  if ("refused" in read)
    return { data: {}, complaints: [atStart(file, read.refused)] };
  let source2 = openSource(file, read.text), { documents, problems } = (0, import_yaml.parseYaml)(source2), root = documents[0];
  if (root?.kind !== "mapping" || documents.length !== 1) {
    let complaint = { span: documents[1] ? nodeSpan(documents[1]) : spanOf(source2, 0, 0), message: shape };
    return {
      data: {},
      complaints: problems.length > 0 ? problems : [complaint]
    };
  }
  let data = toPlain(root), errors = validate2(data) ? [] : validate2.errors ?? [];
  return {
    root,
    data,
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
  let seen = /* @__PURE__ */ new Set();
  return node.entries.flatMap(({ key, value }) => {
    let name2 = key.kind === "scalar" ? key.text : "", again = seen.has(name2);
    seen.add(name2);
    let message = `the key "${name2}" stands here twice`;
    return [
      ...again ? [{ span: nodeSpan(key), message }] : [],
      ...duplicateKeys(value)
    ];
  });
}

// src/world/discover.ts
async function globMatcher(globs) {
  if (globs.length === 0) return () => !1;
  let { default: picomatch } = await Promise.resolve().then(() => __toESM(require("./glob.js"), 1));
  return picomatch(
    globs.map((glob) => glob.replace(/^\.\//, "")),
    { dot: !0 }
  );
}

// src/formats/terraform/rows/schema-remarks.ts
function remarksOnRow(row) {
  return isObject(row) ? [...onRow(row), ...inside(row, "")] : [];
}
function onRow(row) {
  let at = (message) => [{ pointer: "", message }];
  if (["types", "module"].filter((key) => key in row).length !== 1)
    return at('a row says either "types" or "module", and not both');
  let opens = ["port", "rules", "toggle", "document"];
  return opens.filter((key) => key in row).length > 0 ? [] : at(`a row says what is opened: it needs one of ${opens.join(", ")}`);
}
function inside(value, pointer) {
  return Array.isArray(value) ? value.flatMap((each, i) => inside(each, `${pointer}/${i}`)) : isObject(value) ? [
    ...badExpressions(value, pointer),
    ...isCondition(pointer) ? onCondition(value, pointer) : [],
    ...pointer.endsWith("/port") ? onPort(value, pointer) : [],
    ...Object.entries(value).flatMap(
      ([key, each]) => inside(each, `${pointer}/${key}`)
    )
  ] : [];
}
function isCondition(pointer) {
  return /\/(?:(?:when|all|any)\/\d+|anyIf|skipIf)$/.test(pointer);
}
var tests = ["in", "not", "match", "absent"];
function onCondition(condition2, pointer) {
  let asked = tests.filter((key) => key in condition2), remark = (message) => [{ pointer, message }], asksForAny = pointer.endsWith("/skipIf") && "path" in condition2;
  if (asked.length === 0 && asksForAny) return [];
  if (asked.length !== 1)
    return remark(`a condition asks exactly one of ${tests.join(", ")}`);
  let needsPath = asked[0] !== "absent";
  return needsPath === "path" in condition2 ? [] : remark(
    needsPath ? `a condition with "${asked[0]}" needs a "path"` : 'a condition with "absent" takes no "path"'
  );
}
var ways = ["const", "single", "spec", "from", "regex", "anyIf"];
function onPort(port2, pointer) {
  if (ways.some((key) => key in port2) || port2.missing === "any") return [];
  let message = `"port" says where ports are written: it needs one of ${ways.join(", ")}`;
  return [{ pointer, message }];
}
function badExpressions(value, pointer) {
  let broken = ["regex", "match", "module"].flatMap((key) => {
    let text3 = value[key], why = typeof text3 == "string" ? fault(text3) : void 0, message2 = `"${key}" is no regular expression: ${why}`;
    return why === void 0 ? [] : [{ pointer: `${pointer}/${key}`, message: message2 }];
  });
  return typeof value.regex != "string" || "of" in value ? broken : [...broken, { pointer, message: '"regex" needs "of": the paths of the texts that it reads' }];
}
function fault(text3) {
  try {
    new RegExp(text3, "i");
    return;
  } catch (error) {
    return error.message.split(": ").at(-1);
  }
}
function isObject(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}

// src/config/remarks.ts
function remarksOn(root, data, world, place) {
  let at = (pointer, message) => ({
    span: spanAt(root, pointer),
    message
  }), rows = listIn(data, "resources").flatMap(
    (row, i) => remarksOnRow(row).map(
      ({ pointer, message }) => at(`/resources/${i}${pointer}`, message)
    )
  ), dates = listIn(data, "allow").flatMap((entry, i) => {
    let until = isData(entry) ? entry.until : void 0;
    return typeof until == "string" && isNoDay(until) ? [at(`/allow/${i}/until`, `there is no day ${until}`)] : [];
  }), files = ["policies", "var-files", "env-files"].flatMap(
    (key) => listIn(data, key).flatMap(
      (path2, i) => typeof path2 == "string" && isMissing(world, key, place(path2)) ? [at(`/${key}/${i}`, `there is no ${place(path2)}`)] : []
    )
  );
  return [...rows, ...dates, ...files];
}
function isMissing(world, key, path2) {
  let kind = world.kind(path2);
  return kind === "missing" || kind === "directory" && key !== "policies";
}
function isNoDay(text3) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text3)) return !1;
  let date = /* @__PURE__ */ new Date(`${text3}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text3);
}
function listIn(data, key) {
  let value = data[key];
  return Array.isArray(value) ? value : [];
}
function isData(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}

// src/formats/terraform/rows/schema.ts
var text = { type: "string", minLength: 1 }, word = { type: "string" }, words = { type: "array", items: word }, texts = { type: "array", minItems: 1, items: text }, flag = { type: "boolean" }, port = { type: "integer", minimum: 0, maximum: 65535 }, expression = (description) => ({ description, ...text }), condition = { $ref: "#/$defs/condition" }, conditions = { type: "array", minItems: 1, items: condition }, paths = (description) => ({
  description,
  type: ["string", "array"],
  minLength: 1,
  minItems: 1,
  items: text
});
function object(description, properties, required = []) {
  return {
    description,
    type: "object",
    minProperties: 1,
    ...required.length > 0 && { required },
    additionalProperties: !1,
    properties
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
}), ports = object("the ways to write ports", {
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
    type: "array",
    items: { type: "integer" }
  },
  anyIf: condition,
  skipIf: condition,
  zeroRangeIsAny: flag,
  emptyIsMissing: { description: "so it is in every row", ...flag },
  missing: {
    description: "what it means that no port is written",
    enum: ["any", "never"]
  }
}), source = object("who may connect", {
  paths: { type: "array", items: text },
  regex: expression("for packed texts: its group `source`"),
  of: texts,
  length: { description: "where the prefix length stands", ...text },
  world: { description: "the words for every address", ...words },
  missing: {
    description: "what it means that no source is written",
    enum: ["world", "none"]
  }
}), reach = object(
  "from how far away",
  {
    is: {
      enum: [
        "internet",
        "private",
        "node",
        "cluster",
        "network",
        "loopback",
        "unknown"
      ]
    },
    when: conditions
  },
  ["is"]
), order = object(
  "which of a filter's rules wins",
  {
    key: {
      description: "the rule's number; `index` is its place in the list; an empty list where `before` says it",
      type: ["string", "array"],
      minLength: 1,
      items: text
    },
    first: { enum: ["lowest", "highest"] },
    default: { type: "integer" },
    tie: { enum: ["deny", "allow"] },
    before: { description: "the rule before which this one stands", ...text },
    deny: {
      description: "a condition, or the block that holds denying rules, or the word that they have instead of another",
      type: "object",
      minProperties: 1,
      additionalProperties: !1,
      properties: {
        ...conditionProperties(),
        block: text,
        word: text,
        instead: text
      }
    },
    denies: {
      description: "denying rules that are written in another way",
      type: "array",
      minItems: 1,
      items: { $ref: "#/$defs/rule" }
    },
    scope: paths("what rules of one filter have in common"),
    source: { $ref: "#/$defs/source" },
    narrow: {
      description: "what else narrows a rule down",
      type: "array",
      minItems: 1,
      items: paths("a path, or several")
    }
  },
  ["key", "first"]
), rule = {
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
      "allow",
      "listen",
      "publish",
      "forward",
      "serve",
      "declare",
      "delegate"
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
var definitions = {
  condition: object("one test", conditionProperties()),
  protocol,
  port: ports,
  source,
  reach,
  order,
  rule: object("one kind of rules", rule)
};

// src/config/schema.ts
var text2 = { type: "string", minLength: 1 };
var later = {
  gate: { enum: ["all", "new"] },
  baseline: text2
}, allowance = {
  type: "object",
  required: ["policy", "reason"],
  additionalProperties: !1,
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
}, image = {
  type: "object",
  required: ["match", "role"],
  additionalProperties: !1,
  properties: {
    match: {
      description: "the repository; a component `*` is any",
      type: "string",
      pattern: String.raw`^(?:[\w.-]+:\d+/)?(?:\*|[\w.-]+)(?:/(?:\*|[\w.-]+))*$`,
      $comment: 'a repository without a tag, like "example/telnet-gateway"'
    },
    role: {
      enum: [
        "server",
        "honeypot",
        "bbs",
        "network-gear",
        "client",
        "ambiguous"
      ]
    },
    evidence: { description: "how we know", ...text2 }
  }
};

// src/config/validator.ts
var validate = validate52;
var schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://portcullis.dev/configuration.schema.json", title: "What a repository asks of Portcullis", type: "object", additionalProperties: !1, properties: { paths: { type: "array", items: { type: "string", minLength: 1 } }, exclude: { type: "array", items: { type: "string", minLength: 1 } }, policies: { type: "array", items: { type: "string", minLength: 1 } }, "default-policies": { type: "boolean" }, severity: { type: "object", additionalProperties: { enum: ["error", "warning", "note", "off"] } }, "fail-on": { enum: ["error", "warning", "note", "never"] }, unresolved: { enum: ["error", "warning", "note"] }, variables: { type: "object", additionalProperties: { type: ["string", "number", "boolean"] } }, "var-files": { type: "array", items: { type: "string", minLength: 1 } }, "env-files": { type: "array", items: { type: "string", minLength: 1 } }, render: { type: "array", items: { enum: ["helm", "kustomize"] } }, allow: { type: "array", items: { type: "object", required: ["policy", "reason"], additionalProperties: !1, properties: { policy: { type: "string", minLength: 1 }, path: { description: "a glob; without it, every file", type: "string", minLength: 1 }, resource: { description: "an address; without it, every one", type: "string", minLength: 1 }, reason: { type: "string", minLength: 1, pattern: "^$|\\S", $comment: "words that say why" }, until: { description: "the last day on which it holds, in UTC", type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$", $comment: "a date like 2027-01-31" } } } }, resources: { type: "array", items: { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://portcullis.dev/resource-row.schema.json", title: "What a Terraform resource type or module opens", description: "either types or module, and what it opens", type: "object", minProperties: 1, additionalProperties: !1, properties: { types: { description: "the resource types that are written this way", type: "array", minItems: 1, items: { type: "string", pattern: "^[a-z][a-z0-9_-]*$", $comment: 'a resource type like "aws_security_group"' } }, module: { description: "a regular expression on a module call's source", type: "string", minLength: 1 }, at: { description: "where the rules are; without it, the resource", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, when: { description: "all must hold", type: "array", minItems: 1, items: { $ref: "#/$defs/condition" } }, protocol: { $ref: "#/$defs/protocol" }, port: { $ref: "#/$defs/port" }, source: { $ref: "#/$defs/source" }, reach: { type: "array", minItems: 1, items: { $ref: "#/$defs/reach" } }, layer: { enum: ["subnet"] }, order: { $ref: "#/$defs/order" }, mechanism: { description: "what a rule does; without it, a filter lets the port in", enum: ["allow", "listen", "publish", "forward", "serve", "declare", "delegate"] }, rules: { description: "several kinds of rules; each takes the rest from the row", type: "array", minItems: 1, items: { $ref: "#/$defs/rule" } }, toggle: { description: "a setting that turns Telnet management on", type: "object", minProperties: 1, additionalProperties: !1, properties: { all: { type: "array", minItems: 1, items: { $ref: "#/$defs/condition" } }, any: { type: "array", minItems: 1, items: { $ref: "#/$defs/condition" } } } }, document: { description: "a text in another format", type: "object", minProperties: 1, required: ["path", "as"], additionalProperties: !1, properties: { path: { type: "string", minLength: 1 }, decode: { type: "string", minLength: 1 }, as: { enum: ["kubernetes", "nomad", "helm-values", "dockerfile", "suricata", "keyed"] } } }, tier: { type: "integer" }, shape: { type: "string" }, notes: { type: "string" }, pos: { type: "string" }, pos2: { type: "string" }, neg: { type: "string" }, verify: {} }, $defs: { condition: { description: "one test", type: "object", minProperties: 1, additionalProperties: !1, properties: { path: { description: "where the value stands", type: "string", minLength: 1 }, in: { description: "it is one of these", type: "array", minItems: 1, items: { type: "string" } }, not: { description: "it is none of these", type: "array", minItems: 1, items: { type: "string" } }, match: { description: "it matches this regular expression somewhere", type: "string", minLength: 1 }, default: { description: "what an absent value means", type: "string" }, absent: { description: "none of these is written", type: "array", minItems: 1, items: { type: "string", minLength: 1 } } } }, protocol: { description: "by default TCP", type: "object", minProperties: 1, additionalProperties: !1, properties: { const: { enum: ["tcp", "any"] }, path: { description: "where the protocol stands", type: ["string", "array"], minLength: 1, minItems: 1, items: { type: "string", minLength: 1 } }, regex: { description: "for packed texts: its group `proto`", type: "string", minLength: 1 }, of: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, tcp: { description: "the words for TCP", type: "array", items: { type: "string" } }, any: { description: "the words for every protocol", type: "array", items: { type: "string" } }, missing: { description: "what an absent protocol means", enum: ["tcp", "any", "never"] }, anyAllPorts: { description: "every protocol is every port", type: "boolean" } } }, port: { description: "the ways to write ports", type: "object", minProperties: 1, additionalProperties: !1, properties: { const: { description: "every port", enum: ["any"] }, single: { description: "a single number", type: "string", minLength: 1 }, spec: { description: "numbers, ranges, lists and words", type: ["string", "array"], minLength: 1, minItems: 1, items: { type: "string", minLength: 1 } }, from: { description: "the lower of two numbers", type: "string", minLength: 1 }, to: { description: "the upper of two numbers", type: "string", minLength: 1 }, ranges: { description: "objects that hold `from` and `to`", type: ["string", "array"], minLength: 1, minItems: 1, items: { type: "string", minLength: 1 } }, from_default: { type: "integer", minimum: 0, maximum: 65535 }, to_default: { type: "integer", minimum: 0, maximum: 65535 }, regex: { description: "for packed texts: its groups `lo` and `hi`, or `spec`", type: "string", minLength: 1 }, of: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, range: { description: "the characters between the ends of a range", type: "string", minLength: 1 }, list: { description: "the characters between the parts of a list", type: "string", minLength: 1 }, any: { description: "the words for every port", type: "array", items: { type: "string" } }, names: { description: "the words for port 23", type: "array", items: { type: "string" } }, wildcard: { description: "the numbers that mean every port", type: "array", items: { type: "integer" } }, anyIf: { $ref: "#/$defs/condition" }, skipIf: { $ref: "#/$defs/condition" }, zeroRangeIsAny: { type: "boolean" }, emptyIsMissing: { description: "so it is in every row", type: "boolean" }, missing: { description: "what it means that no port is written", enum: ["any", "never"] } } }, source: { description: "who may connect", type: "object", minProperties: 1, additionalProperties: !1, properties: { paths: { type: "array", items: { type: "string", minLength: 1 } }, regex: { description: "for packed texts: its group `source`", type: "string", minLength: 1 }, of: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, length: { description: "where the prefix length stands", type: "string", minLength: 1 }, world: { description: "the words for every address", type: "array", items: { type: "string" } }, missing: { description: "what it means that no source is written", enum: ["world", "none"] } } }, reach: { description: "from how far away", type: "object", minProperties: 1, required: ["is"], additionalProperties: !1, properties: { is: { enum: ["internet", "private", "node", "cluster", "network", "loopback", "unknown"] }, when: { type: "array", minItems: 1, items: { $ref: "#/$defs/condition" } } } }, order: { description: "which of a filter's rules wins", type: "object", minProperties: 1, required: ["key", "first"], additionalProperties: !1, properties: { key: { description: "the rule's number; `index` is its place in the list; an empty list where `before` says it", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 } }, first: { enum: ["lowest", "highest"] }, default: { type: "integer" }, tie: { enum: ["deny", "allow"] }, before: { description: "the rule before which this one stands", type: "string", minLength: 1 }, deny: { description: "a condition, or the block that holds denying rules, or the word that they have instead of another", type: "object", minProperties: 1, additionalProperties: !1, properties: { path: { description: "where the value stands", type: "string", minLength: 1 }, in: { description: "it is one of these", type: "array", minItems: 1, items: { type: "string" } }, not: { description: "it is none of these", type: "array", minItems: 1, items: { type: "string" } }, match: { description: "it matches this regular expression somewhere", type: "string", minLength: 1 }, default: { description: "what an absent value means", type: "string" }, absent: { description: "none of these is written", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, block: { type: "string", minLength: 1 }, word: { type: "string", minLength: 1 }, instead: { type: "string", minLength: 1 } } }, denies: { description: "denying rules that are written in another way", type: "array", minItems: 1, items: { $ref: "#/$defs/rule" } }, scope: { description: "what rules of one filter have in common", type: ["string", "array"], minLength: 1, minItems: 1, items: { type: "string", minLength: 1 } }, source: { $ref: "#/$defs/source" }, narrow: { description: "what else narrows a rule down", type: "array", minItems: 1, items: { description: "a path, or several", type: ["string", "array"], minLength: 1, minItems: 1, items: { type: "string", minLength: 1 } } } } }, rule: { description: "one kind of rules", type: "object", minProperties: 1, additionalProperties: !1, properties: { at: { description: "where the rules are; without it, the resource", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, when: { description: "all must hold", type: "array", minItems: 1, items: { $ref: "#/$defs/condition" } }, protocol: { $ref: "#/$defs/protocol" }, port: { $ref: "#/$defs/port" }, source: { $ref: "#/$defs/source" }, reach: { type: "array", minItems: 1, items: { $ref: "#/$defs/reach" } }, layer: { enum: ["subnet"] }, order: { $ref: "#/$defs/order" }, mechanism: { description: "what a rule does; without it, a filter lets the port in", enum: ["allow", "listen", "publish", "forward", "serve", "declare", "delegate"] } } } } } }, images: { type: "array", items: { type: "object", required: ["match", "role"], additionalProperties: !1, properties: { match: { description: "the repository; a component `*` is any", type: "string", pattern: "^(?:[\\w.-]+:\\d+/)?(?:\\*|[\\w.-]+)(?:/(?:\\*|[\\w.-]+))*$", $comment: 'a repository without a tag, like "example/telnet-gateway"' }, role: { enum: ["server", "honeypot", "bbs", "network-gear", "client", "ambiguous"] }, evidence: { description: "how we know", type: "string", minLength: 1 } } } }, gate: { enum: ["all", "new"] }, baseline: { type: "string", minLength: 1 } } }, func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default, pattern3 = new RegExp("^$|\\S", "u"), pattern4 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u"), pattern5 = new RegExp("^[a-z][a-z0-9_-]*$", "u"), pattern6 = new RegExp("^(?:[\\w.-]+:\\d+/)?(?:\\*|[\\w.-]+)(?:/(?:\\*|[\\w.-]+))*$", "u"), schema20 = { description: "one test", type: "object", minProperties: 1, additionalProperties: !1, properties: { path: { description: "where the value stands", type: "string", minLength: 1 }, in: { description: "it is one of these", type: "array", minItems: 1, items: { type: "string" } }, not: { description: "it is none of these", type: "array", minItems: 1, items: { type: "string" } }, match: { description: "it matches this regular expression somewhere", type: "string", minLength: 1 }, default: { description: "what an absent value means", type: "string" }, absent: { description: "none of these is written", type: "array", minItems: 1, items: { type: "string", minLength: 1 } } } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema20, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "path" || key0 === "in" || key0 === "not" || key0 === "match" || key0 === "default" || key0 === "absent")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema20, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema20.properties.path, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.path.type, parentSchema: schema20.properties.path, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.in !== void 0) {
      let data1 = data.in;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err4 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema20.properties.in, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 != "string") {
            let err5 = { instancePath: instancePath + "/in/" + i0, schemaPath: "#/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.in.items.type, parentSchema: schema20.properties.in.items, data: data2 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema20.properties.in.type, parentSchema: schema20.properties.in, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.not !== void 0) {
      let data3 = data.not;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          let err7 = { instancePath: instancePath + "/not", schemaPath: "#/properties/not/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema20.properties.not, data: data3 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 != "string") {
            let err8 = { instancePath: instancePath + "/not/" + i1, schemaPath: "#/properties/not/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.not.items.type, parentSchema: schema20.properties.not.items, data: data4 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema20.properties.not.type, parentSchema: schema20.properties.not, data: data3 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.match !== void 0) {
      let data5 = data.match;
      if (typeof data5 == "string") {
        if (func2(data5) < 1) {
          let err10 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema20.properties.match, data: data5 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.match.type, parentSchema: schema20.properties.match, data: data5 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.default !== void 0) {
      let data6 = data.default;
      if (typeof data6 != "string") {
        let err12 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.default.type, parentSchema: schema20.properties.default, data: data6 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.absent !== void 0) {
      let data7 = data.absent;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          let err13 = { instancePath: instancePath + "/absent", schemaPath: "#/properties/absent/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema20.properties.absent, data: data7 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        let len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (typeof data8 == "string") {
            if (func2(data8) < 1) {
              let err14 = { instancePath: instancePath + "/absent/" + i2, schemaPath: "#/properties/absent/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema20.properties.absent.items, data: data8 };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            let err15 = { instancePath: instancePath + "/absent/" + i2, schemaPath: "#/properties/absent/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.absent.items.type, parentSchema: schema20.properties.absent.items, data: data8 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        let err16 = { instancePath: instancePath + "/absent", schemaPath: "#/properties/absent/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema20.properties.absent.type, parentSchema: schema20.properties.absent, data: data7 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.type, parentSchema: schema20, data };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema21 = { description: "by default TCP", type: "object", minProperties: 1, additionalProperties: !1, properties: { const: { enum: ["tcp", "any"] }, path: { description: "where the protocol stands", type: ["string", "array"], minLength: 1, minItems: 1, items: { type: "string", minLength: 1 } }, regex: { description: "for packed texts: its group `proto`", type: "string", minLength: 1 }, of: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, tcp: { description: "the words for TCP", type: "array", items: { type: "string" } }, any: { description: "the words for every protocol", type: "array", items: { type: "string" } }, missing: { description: "what an absent protocol means", enum: ["tcp", "any", "never"] }, anyAllPorts: { description: "every protocol is every port", type: "boolean" } } };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema21, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "const" || key0 === "path" || key0 === "regex" || key0 === "of" || key0 === "tcp" || key0 === "any" || key0 === "missing" || key0 === "anyAllPorts")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema21, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.const !== void 0) {
      let data0 = data.const;
      if (!(data0 === "tcp" || data0 === "any")) {
        let err2 = { instancePath: instancePath + "/const", schemaPath: "#/properties/const/enum", keyword: "enum", params: { allowedValues: schema21.properties.const.enum }, message: "must be equal to one of the allowed values", schema: schema21.properties.const.enum, parentSchema: schema21.properties.const, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.path !== void 0) {
      let data1 = data.path;
      if (typeof data1 != "string" && !Array.isArray(data1)) {
        let err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: schema21.properties.path.type }, message: "must be string,array", schema: schema21.properties.path.type, parentSchema: schema21.properties.path, data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "string" && func2(data1) < 1) {
        let err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21.properties.path, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema21.properties.path, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func2(data2) < 1) {
              let err6 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21.properties.path.items, data: data2 };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.path.items.type, parentSchema: schema21.properties.path.items, data: data2 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      }
    }
    if (data.regex !== void 0) {
      let data3 = data.regex;
      if (typeof data3 == "string") {
        if (func2(data3) < 1) {
          let err8 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21.properties.regex, data: data3 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.regex.type, parentSchema: schema21.properties.regex, data: data3 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.of !== void 0) {
      let data4 = data.of;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          let err10 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema21.properties.of, data: data4 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 == "string") {
            if (func2(data5) < 1) {
              let err11 = { instancePath: instancePath + "/of/" + i1, schemaPath: "#/properties/of/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21.properties.of.items, data: data5 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/of/" + i1, schemaPath: "#/properties/of/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.of.items.type, parentSchema: schema21.properties.of.items, data: data5 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema21.properties.of.type, parentSchema: schema21.properties.of, data: data4 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.tcp !== void 0) {
      let data6 = data.tcp;
      if (Array.isArray(data6)) {
        let len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (typeof data7 != "string") {
            let err14 = { instancePath: instancePath + "/tcp/" + i2, schemaPath: "#/properties/tcp/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.tcp.items.type, parentSchema: schema21.properties.tcp.items, data: data7 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/tcp", schemaPath: "#/properties/tcp/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema21.properties.tcp.type, parentSchema: schema21.properties.tcp, data: data6 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.any !== void 0) {
      let data8 = data.any;
      if (Array.isArray(data8)) {
        let len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data9 = data8[i3];
          if (typeof data9 != "string") {
            let err16 = { instancePath: instancePath + "/any/" + i3, schemaPath: "#/properties/any/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.any.items.type, parentSchema: schema21.properties.any.items, data: data9 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema21.properties.any.type, parentSchema: schema21.properties.any, data: data8 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.missing !== void 0) {
      let data10 = data.missing;
      if (!(data10 === "tcp" || data10 === "any" || data10 === "never")) {
        let err18 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/enum", keyword: "enum", params: { allowedValues: schema21.properties.missing.enum }, message: "must be equal to one of the allowed values", schema: schema21.properties.missing.enum, parentSchema: schema21.properties.missing, data: data10 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.anyAllPorts !== void 0) {
      let data11 = data.anyAllPorts;
      if (typeof data11 != "boolean") {
        let err19 = { instancePath: instancePath + "/anyAllPorts", schemaPath: "#/properties/anyAllPorts/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema21.properties.anyAllPorts.type, parentSchema: schema21.properties.anyAllPorts, data: data11 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.type, parentSchema: schema21, data };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema22 = { description: "the ways to write ports", type: "object", minProperties: 1, additionalProperties: !1, properties: { const: { description: "every port", enum: ["any"] }, single: { description: "a single number", type: "string", minLength: 1 }, spec: { description: "numbers, ranges, lists and words", type: ["string", "array"], minLength: 1, minItems: 1, items: { type: "string", minLength: 1 } }, from: { description: "the lower of two numbers", type: "string", minLength: 1 }, to: { description: "the upper of two numbers", type: "string", minLength: 1 }, ranges: { description: "objects that hold `from` and `to`", type: ["string", "array"], minLength: 1, minItems: 1, items: { type: "string", minLength: 1 } }, from_default: { type: "integer", minimum: 0, maximum: 65535 }, to_default: { type: "integer", minimum: 0, maximum: 65535 }, regex: { description: "for packed texts: its groups `lo` and `hi`, or `spec`", type: "string", minLength: 1 }, of: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, range: { description: "the characters between the ends of a range", type: "string", minLength: 1 }, list: { description: "the characters between the parts of a list", type: "string", minLength: 1 }, any: { description: "the words for every port", type: "array", items: { type: "string" } }, names: { description: "the words for port 23", type: "array", items: { type: "string" } }, wildcard: { description: "the numbers that mean every port", type: "array", items: { type: "integer" } }, anyIf: { $ref: "#/$defs/condition" }, skipIf: { $ref: "#/$defs/condition" }, zeroRangeIsAny: { type: "boolean" }, emptyIsMissing: { description: "so it is in every row", type: "boolean" }, missing: { description: "what it means that no port is written", enum: ["any", "never"] } } };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema22, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema22.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema22, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.const !== void 0) {
      let data0 = data.const;
      if (data0 !== "any") {
        let err2 = { instancePath: instancePath + "/const", schemaPath: "#/properties/const/enum", keyword: "enum", params: { allowedValues: schema22.properties.const.enum }, message: "must be equal to one of the allowed values", schema: schema22.properties.const.enum, parentSchema: schema22.properties.const, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.single !== void 0) {
      let data1 = data.single;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          let err3 = { instancePath: instancePath + "/single", schemaPath: "#/properties/single/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.single, data: data1 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/single", schemaPath: "#/properties/single/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.single.type, parentSchema: schema22.properties.single, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.spec !== void 0) {
      let data2 = data.spec;
      if (typeof data2 != "string" && !Array.isArray(data2)) {
        let err5 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: schema22.properties.spec.type }, message: "must be string,array", schema: schema22.properties.spec.type, parentSchema: schema22.properties.spec, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data2 == "string" && func2(data2) < 1) {
        let err6 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.spec, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err7 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema22.properties.spec, data: data2 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (func2(data3) < 1) {
              let err8 = { instancePath: instancePath + "/spec/" + i0, schemaPath: "#/properties/spec/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.spec.items, data: data3 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            let err9 = { instancePath: instancePath + "/spec/" + i0, schemaPath: "#/properties/spec/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.spec.items.type, parentSchema: schema22.properties.spec.items, data: data3 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      }
    }
    if (data.from !== void 0) {
      let data4 = data.from;
      if (typeof data4 == "string") {
        if (func2(data4) < 1) {
          let err10 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.from, data: data4 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.from.type, parentSchema: schema22.properties.from, data: data4 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.to !== void 0) {
      let data5 = data.to;
      if (typeof data5 == "string") {
        if (func2(data5) < 1) {
          let err12 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.to, data: data5 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.to.type, parentSchema: schema22.properties.to, data: data5 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.ranges !== void 0) {
      let data6 = data.ranges;
      if (typeof data6 != "string" && !Array.isArray(data6)) {
        let err14 = { instancePath: instancePath + "/ranges", schemaPath: "#/properties/ranges/type", keyword: "type", params: { type: schema22.properties.ranges.type }, message: "must be string,array", schema: schema22.properties.ranges.type, parentSchema: schema22.properties.ranges, data: data6 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data6 == "string" && func2(data6) < 1) {
        let err15 = { instancePath: instancePath + "/ranges", schemaPath: "#/properties/ranges/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.ranges, data: data6 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          let err16 = { instancePath: instancePath + "/ranges", schemaPath: "#/properties/ranges/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema22.properties.ranges, data: data6 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        let len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (typeof data7 == "string") {
            if (func2(data7) < 1) {
              let err17 = { instancePath: instancePath + "/ranges/" + i1, schemaPath: "#/properties/ranges/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.ranges.items, data: data7 };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          } else {
            let err18 = { instancePath: instancePath + "/ranges/" + i1, schemaPath: "#/properties/ranges/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.ranges.items.type, parentSchema: schema22.properties.ranges.items, data: data7 };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      }
    }
    if (data.from_default !== void 0) {
      let data8 = data.from_default;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err19 = { instancePath: instancePath + "/from_default", schemaPath: "#/properties/from_default/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema22.properties.from_default.type, parentSchema: schema22.properties.from_default, data: data8 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 65535 || isNaN(data8)) {
          let err20 = { instancePath: instancePath + "/from_default", schemaPath: "#/properties/from_default/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema22.properties.from_default, data: data8 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          let err21 = { instancePath: instancePath + "/from_default", schemaPath: "#/properties/from_default/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema22.properties.from_default, data: data8 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
    }
    if (data.to_default !== void 0) {
      let data9 = data.to_default;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err22 = { instancePath: instancePath + "/to_default", schemaPath: "#/properties/to_default/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema22.properties.to_default.type, parentSchema: schema22.properties.to_default, data: data9 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 65535 || isNaN(data9)) {
          let err23 = { instancePath: instancePath + "/to_default", schemaPath: "#/properties/to_default/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema22.properties.to_default, data: data9 };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          let err24 = { instancePath: instancePath + "/to_default", schemaPath: "#/properties/to_default/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema22.properties.to_default, data: data9 };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      }
    }
    if (data.regex !== void 0) {
      let data10 = data.regex;
      if (typeof data10 == "string") {
        if (func2(data10) < 1) {
          let err25 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.regex, data: data10 };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.regex.type, parentSchema: schema22.properties.regex, data: data10 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.of !== void 0) {
      let data11 = data.of;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          let err27 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema22.properties.of, data: data11 };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        let len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data12 = data11[i2];
          if (typeof data12 == "string") {
            if (func2(data12) < 1) {
              let err28 = { instancePath: instancePath + "/of/" + i2, schemaPath: "#/properties/of/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.of.items, data: data12 };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
          } else {
            let err29 = { instancePath: instancePath + "/of/" + i2, schemaPath: "#/properties/of/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.of.items.type, parentSchema: schema22.properties.of.items, data: data12 };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
      } else {
        let err30 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema22.properties.of.type, parentSchema: schema22.properties.of, data: data11 };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.range !== void 0) {
      let data13 = data.range;
      if (typeof data13 == "string") {
        if (func2(data13) < 1) {
          let err31 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.range, data: data13 };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        let err32 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.range.type, parentSchema: schema22.properties.range, data: data13 };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.list !== void 0) {
      let data14 = data.list;
      if (typeof data14 == "string") {
        if (func2(data14) < 1) {
          let err33 = { instancePath: instancePath + "/list", schemaPath: "#/properties/list/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.list, data: data14 };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      } else {
        let err34 = { instancePath: instancePath + "/list", schemaPath: "#/properties/list/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.list.type, parentSchema: schema22.properties.list, data: data14 };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.any !== void 0) {
      let data15 = data.any;
      if (Array.isArray(data15)) {
        let len3 = data15.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data16 = data15[i3];
          if (typeof data16 != "string") {
            let err35 = { instancePath: instancePath + "/any/" + i3, schemaPath: "#/properties/any/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.any.items.type, parentSchema: schema22.properties.any.items, data: data16 };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
      } else {
        let err36 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema22.properties.any.type, parentSchema: schema22.properties.any, data: data15 };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.names !== void 0) {
      let data17 = data.names;
      if (Array.isArray(data17)) {
        let len4 = data17.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data18 = data17[i4];
          if (typeof data18 != "string") {
            let err37 = { instancePath: instancePath + "/names/" + i4, schemaPath: "#/properties/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.names.items.type, parentSchema: schema22.properties.names.items, data: data18 };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
      } else {
        let err38 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema22.properties.names.type, parentSchema: schema22.properties.names, data: data17 };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.wildcard !== void 0) {
      let data19 = data.wildcard;
      if (Array.isArray(data19)) {
        let len5 = data19.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data20 = data19[i5];
          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
            let err39 = { instancePath: instancePath + "/wildcard/" + i5, schemaPath: "#/properties/wildcard/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema22.properties.wildcard.items.type, parentSchema: schema22.properties.wildcard.items, data: data20 };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
      } else {
        let err40 = { instancePath: instancePath + "/wildcard", schemaPath: "#/properties/wildcard/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema22.properties.wildcard.type, parentSchema: schema22.properties.wildcard, data: data19 };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.anyIf !== void 0 && (validate53(data.anyIf, { instancePath: instancePath + "/anyIf", parentData: data, parentDataProperty: "anyIf", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.skipIf !== void 0 && (validate53(data.skipIf, { instancePath: instancePath + "/skipIf", parentData: data, parentDataProperty: "skipIf", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.zeroRangeIsAny !== void 0) {
      let data23 = data.zeroRangeIsAny;
      if (typeof data23 != "boolean") {
        let err41 = { instancePath: instancePath + "/zeroRangeIsAny", schemaPath: "#/properties/zeroRangeIsAny/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema22.properties.zeroRangeIsAny.type, parentSchema: schema22.properties.zeroRangeIsAny, data: data23 };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.emptyIsMissing !== void 0) {
      let data24 = data.emptyIsMissing;
      if (typeof data24 != "boolean") {
        let err42 = { instancePath: instancePath + "/emptyIsMissing", schemaPath: "#/properties/emptyIsMissing/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema22.properties.emptyIsMissing.type, parentSchema: schema22.properties.emptyIsMissing, data: data24 };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.missing !== void 0) {
      let data25 = data.missing;
      if (!(data25 === "any" || data25 === "never")) {
        let err43 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/enum", keyword: "enum", params: { allowedValues: schema22.properties.missing.enum }, message: "must be equal to one of the allowed values", schema: schema22.properties.missing.enum, parentSchema: schema22.properties.missing, data: data25 };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
  } else {
    let err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.type, parentSchema: schema22, data };
    vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema23 = { description: "who may connect", type: "object", minProperties: 1, additionalProperties: !1, properties: { paths: { type: "array", items: { type: "string", minLength: 1 } }, regex: { description: "for packed texts: its group `source`", type: "string", minLength: 1 }, of: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, length: { description: "where the prefix length stands", type: "string", minLength: 1 }, world: { description: "the words for every address", type: "array", items: { type: "string" } }, missing: { description: "what it means that no source is written", enum: ["world", "none"] } } };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema23, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "paths" || key0 === "regex" || key0 === "of" || key0 === "length" || key0 === "world" || key0 === "missing")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema23, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.paths !== void 0) {
      let data0 = data.paths;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (func2(data1) < 1) {
              let err2 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema23.properties.paths.items, data: data1 };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            let err3 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.paths.items.type, parentSchema: schema23.properties.paths.items, data: data1 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        let err4 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema23.properties.paths.type, parentSchema: schema23.properties.paths, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.regex !== void 0) {
      let data2 = data.regex;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
          let err5 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema23.properties.regex, data: data2 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.regex.type, parentSchema: schema23.properties.regex, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.of !== void 0) {
      let data3 = data.of;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          let err7 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema23.properties.of, data: data3 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 == "string") {
            if (func2(data4) < 1) {
              let err8 = { instancePath: instancePath + "/of/" + i1, schemaPath: "#/properties/of/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema23.properties.of.items, data: data4 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            let err9 = { instancePath: instancePath + "/of/" + i1, schemaPath: "#/properties/of/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.of.items.type, parentSchema: schema23.properties.of.items, data: data4 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        let err10 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema23.properties.of.type, parentSchema: schema23.properties.of, data: data3 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.length !== void 0) {
      let data5 = data.length;
      if (typeof data5 == "string") {
        if (func2(data5) < 1) {
          let err11 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema23.properties.length, data: data5 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.length.type, parentSchema: schema23.properties.length, data: data5 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.world !== void 0) {
      let data6 = data.world;
      if (Array.isArray(data6)) {
        let len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (typeof data7 != "string") {
            let err13 = { instancePath: instancePath + "/world/" + i2, schemaPath: "#/properties/world/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.world.items.type, parentSchema: schema23.properties.world.items, data: data7 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/world", schemaPath: "#/properties/world/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema23.properties.world.type, parentSchema: schema23.properties.world, data: data6 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.missing !== void 0) {
      let data8 = data.missing;
      if (!(data8 === "world" || data8 === "none")) {
        let err15 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/enum", keyword: "enum", params: { allowedValues: schema23.properties.missing.enum }, message: "must be equal to one of the allowed values", schema: schema23.properties.missing.enum, parentSchema: schema23.properties.missing, data: data8 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.type, parentSchema: schema23, data };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema24 = { description: "from how far away", type: "object", minProperties: 1, required: ["is"], additionalProperties: !1, properties: { is: { enum: ["internet", "private", "node", "cluster", "network", "loopback", "unknown"] }, when: { type: "array", minItems: 1, items: { $ref: "#/$defs/condition" } } } };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema24, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.is === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is" }, message: "must have required property 'is'", schema: schema24.required, parentSchema: schema24, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "is" || key0 === "when")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema24, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.is !== void 0) {
      let data0 = data.is;
      if (!(data0 === "internet" || data0 === "private" || data0 === "node" || data0 === "cluster" || data0 === "network" || data0 === "loopback" || data0 === "unknown")) {
        let err3 = { instancePath: instancePath + "/is", schemaPath: "#/properties/is/enum", keyword: "enum", params: { allowedValues: schema24.properties.is.enum }, message: "must be equal to one of the allowed values", schema: schema24.properties.is.enum, parentSchema: schema24.properties.is, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.when !== void 0) {
      let data1 = data.when;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err4 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema24.properties.when, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate53(data1[i0], { instancePath: instancePath + "/when/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema24.properties.when.type, parentSchema: schema24.properties.when, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema24.type, parentSchema: schema24, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema25 = { description: "which of a filter's rules wins", type: "object", minProperties: 1, required: ["key", "first"], additionalProperties: !1, properties: { key: { description: "the rule's number; `index` is its place in the list; an empty list where `before` says it", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 } }, first: { enum: ["lowest", "highest"] }, default: { type: "integer" }, tie: { enum: ["deny", "allow"] }, before: { description: "the rule before which this one stands", type: "string", minLength: 1 }, deny: { description: "a condition, or the block that holds denying rules, or the word that they have instead of another", type: "object", minProperties: 1, additionalProperties: !1, properties: { path: { description: "where the value stands", type: "string", minLength: 1 }, in: { description: "it is one of these", type: "array", minItems: 1, items: { type: "string" } }, not: { description: "it is none of these", type: "array", minItems: 1, items: { type: "string" } }, match: { description: "it matches this regular expression somewhere", type: "string", minLength: 1 }, default: { description: "what an absent value means", type: "string" }, absent: { description: "none of these is written", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, block: { type: "string", minLength: 1 }, word: { type: "string", minLength: 1 }, instead: { type: "string", minLength: 1 } } }, denies: { description: "denying rules that are written in another way", type: "array", minItems: 1, items: { $ref: "#/$defs/rule" } }, scope: { description: "what rules of one filter have in common", type: ["string", "array"], minLength: 1, minItems: 1, items: { type: "string", minLength: 1 } }, source: { $ref: "#/$defs/source" }, narrow: { description: "what else narrows a rule down", type: "array", minItems: 1, items: { description: "a path, or several", type: ["string", "array"], minLength: 1, minItems: 1, items: { type: "string", minLength: 1 } } } } }, schema26 = { description: "one kind of rules", type: "object", minProperties: 1, additionalProperties: !1, properties: { at: { description: "where the rules are; without it, the resource", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, when: { description: "all must hold", type: "array", minItems: 1, items: { $ref: "#/$defs/condition" } }, protocol: { $ref: "#/$defs/protocol" }, port: { $ref: "#/$defs/port" }, source: { $ref: "#/$defs/source" }, reach: { type: "array", minItems: 1, items: { $ref: "#/$defs/reach" } }, layer: { enum: ["subnet"] }, order: { $ref: "#/$defs/order" }, mechanism: { description: "what a rule does; without it, a filter lets the port in", enum: ["allow", "listen", "publish", "forward", "serve", "declare", "delegate"] } } }, wrapper0 = { validate: validate66 };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema26, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema26.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema26, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.at !== void 0) {
      let data0 = data.at;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err2 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema26.properties.at, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (func2(data1) < 1) {
              let err3 = { instancePath: instancePath + "/at/" + i0, schemaPath: "#/properties/at/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema26.properties.at.items, data: data1 };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/at/" + i0, schemaPath: "#/properties/at/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.at.items.type, parentSchema: schema26.properties.at.items, data: data1 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema26.properties.at.type, parentSchema: schema26.properties.at, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.when !== void 0) {
      let data2 = data.when;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err6 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema26.properties.when, data: data2 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate53(data2[i1], { instancePath: instancePath + "/when/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema26.properties.when.type, parentSchema: schema26.properties.when, data: data2 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.protocol !== void 0 && (validate55(data.protocol, { instancePath: instancePath + "/protocol", parentData: data, parentDataProperty: "protocol", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.port !== void 0 && (validate57(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.source !== void 0 && (validate61(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data.reach !== void 0) {
      let data7 = data.reach;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          let err8 = { instancePath: instancePath + "/reach", schemaPath: "#/properties/reach/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema26.properties.reach, data: data7 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        let len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate63(data7[i2], { instancePath: instancePath + "/reach/" + i2, parentData: data7, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
      } else {
        let err9 = { instancePath: instancePath + "/reach", schemaPath: "#/properties/reach/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema26.properties.reach.type, parentSchema: schema26.properties.reach, data: data7 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.layer !== void 0) {
      let data9 = data.layer;
      if (data9 !== "subnet") {
        let err10 = { instancePath: instancePath + "/layer", schemaPath: "#/properties/layer/enum", keyword: "enum", params: { allowedValues: schema26.properties.layer.enum }, message: "must be equal to one of the allowed values", schema: schema26.properties.layer.enum, parentSchema: schema26.properties.layer, data: data9 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.order !== void 0 && (wrapper0.validate(data.order, { instancePath: instancePath + "/order", parentData: data, parentDataProperty: "order", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length)), data.mechanism !== void 0) {
      let data11 = data.mechanism;
      if (!(data11 === "allow" || data11 === "listen" || data11 === "publish" || data11 === "forward" || data11 === "serve" || data11 === "declare" || data11 === "delegate")) {
        let err11 = { instancePath: instancePath + "/mechanism", schemaPath: "#/properties/mechanism/enum", keyword: "enum", params: { allowedValues: schema26.properties.mechanism.enum }, message: "must be equal to one of the allowed values", schema: schema26.properties.mechanism.enum, parentSchema: schema26.properties.mechanism, data: data11 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema26.type, parentSchema: schema26, data };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema25, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.key === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema25.required, parentSchema: schema25, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.first === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first" }, message: "must have required property 'first'", schema: schema25.required, parentSchema: schema25, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema25.properties, key0)) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema25, data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 != "string" && !Array.isArray(data0)) {
        let err4 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: schema25.properties.key.type }, message: "must be string,array", schema: schema25.properties.key.type, parentSchema: schema25.properties.key, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data0 == "string" && func2(data0) < 1) {
        let err5 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.key, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (func2(data1) < 1) {
              let err6 = { instancePath: instancePath + "/key/" + i0, schemaPath: "#/properties/key/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.key.items, data: data1 };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/key/" + i0, schemaPath: "#/properties/key/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.key.items.type, parentSchema: schema25.properties.key.items, data: data1 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      }
    }
    if (data.first !== void 0) {
      let data2 = data.first;
      if (!(data2 === "lowest" || data2 === "highest")) {
        let err8 = { instancePath: instancePath + "/first", schemaPath: "#/properties/first/enum", keyword: "enum", params: { allowedValues: schema25.properties.first.enum }, message: "must be equal to one of the allowed values", schema: schema25.properties.first.enum, parentSchema: schema25.properties.first, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.default !== void 0) {
      let data3 = data.default;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err9 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema25.properties.default.type, parentSchema: schema25.properties.default, data: data3 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.tie !== void 0) {
      let data4 = data.tie;
      if (!(data4 === "deny" || data4 === "allow")) {
        let err10 = { instancePath: instancePath + "/tie", schemaPath: "#/properties/tie/enum", keyword: "enum", params: { allowedValues: schema25.properties.tie.enum }, message: "must be equal to one of the allowed values", schema: schema25.properties.tie.enum, parentSchema: schema25.properties.tie, data: data4 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.before !== void 0) {
      let data5 = data.before;
      if (typeof data5 == "string") {
        if (func2(data5) < 1) {
          let err11 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.before, data: data5 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.before.type, parentSchema: schema25.properties.before, data: data5 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.deny !== void 0) {
      let data6 = data.deny;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (Object.keys(data6).length < 1) {
          let err13 = { instancePath: instancePath + "/deny", schemaPath: "#/properties/deny/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema25.properties.deny, data: data6 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        for (let key1 in data6)
          if (!func1.call(schema25.properties.deny.properties, key1)) {
            let err14 = { instancePath: instancePath + "/deny", schemaPath: "#/properties/deny/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema25.properties.deny, data: data6 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        if (data6.path !== void 0) {
          let data7 = data6.path;
          if (typeof data7 == "string") {
            if (func2(data7) < 1) {
              let err15 = { instancePath: instancePath + "/deny/path", schemaPath: "#/properties/deny/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.deny.properties.path, data: data7 };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/deny/path", schemaPath: "#/properties/deny/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.deny.properties.path.type, parentSchema: schema25.properties.deny.properties.path, data: data7 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data6.in !== void 0) {
          let data8 = data6.in;
          if (Array.isArray(data8)) {
            if (data8.length < 1) {
              let err17 = { instancePath: instancePath + "/deny/in", schemaPath: "#/properties/deny/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema25.properties.deny.properties.in, data: data8 };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            let len1 = data8.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data9 = data8[i1];
              if (typeof data9 != "string") {
                let err18 = { instancePath: instancePath + "/deny/in/" + i1, schemaPath: "#/properties/deny/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.deny.properties.in.items.type, parentSchema: schema25.properties.deny.properties.in.items, data: data9 };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
          } else {
            let err19 = { instancePath: instancePath + "/deny/in", schemaPath: "#/properties/deny/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.deny.properties.in.type, parentSchema: schema25.properties.deny.properties.in, data: data8 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data6.not !== void 0) {
          let data10 = data6.not;
          if (Array.isArray(data10)) {
            if (data10.length < 1) {
              let err20 = { instancePath: instancePath + "/deny/not", schemaPath: "#/properties/deny/properties/not/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema25.properties.deny.properties.not, data: data10 };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            let len2 = data10.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data11 = data10[i2];
              if (typeof data11 != "string") {
                let err21 = { instancePath: instancePath + "/deny/not/" + i2, schemaPath: "#/properties/deny/properties/not/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.deny.properties.not.items.type, parentSchema: schema25.properties.deny.properties.not.items, data: data11 };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
          } else {
            let err22 = { instancePath: instancePath + "/deny/not", schemaPath: "#/properties/deny/properties/not/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.deny.properties.not.type, parentSchema: schema25.properties.deny.properties.not, data: data10 };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        if (data6.match !== void 0) {
          let data12 = data6.match;
          if (typeof data12 == "string") {
            if (func2(data12) < 1) {
              let err23 = { instancePath: instancePath + "/deny/match", schemaPath: "#/properties/deny/properties/match/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.deny.properties.match, data: data12 };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          } else {
            let err24 = { instancePath: instancePath + "/deny/match", schemaPath: "#/properties/deny/properties/match/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.deny.properties.match.type, parentSchema: schema25.properties.deny.properties.match, data: data12 };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
        if (data6.default !== void 0) {
          let data13 = data6.default;
          if (typeof data13 != "string") {
            let err25 = { instancePath: instancePath + "/deny/default", schemaPath: "#/properties/deny/properties/default/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.deny.properties.default.type, parentSchema: schema25.properties.deny.properties.default, data: data13 };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
        if (data6.absent !== void 0) {
          let data14 = data6.absent;
          if (Array.isArray(data14)) {
            if (data14.length < 1) {
              let err26 = { instancePath: instancePath + "/deny/absent", schemaPath: "#/properties/deny/properties/absent/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema25.properties.deny.properties.absent, data: data14 };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            let len3 = data14.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data15 = data14[i3];
              if (typeof data15 == "string") {
                if (func2(data15) < 1) {
                  let err27 = { instancePath: instancePath + "/deny/absent/" + i3, schemaPath: "#/properties/deny/properties/absent/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.deny.properties.absent.items, data: data15 };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
              } else {
                let err28 = { instancePath: instancePath + "/deny/absent/" + i3, schemaPath: "#/properties/deny/properties/absent/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.deny.properties.absent.items.type, parentSchema: schema25.properties.deny.properties.absent.items, data: data15 };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
          } else {
            let err29 = { instancePath: instancePath + "/deny/absent", schemaPath: "#/properties/deny/properties/absent/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.deny.properties.absent.type, parentSchema: schema25.properties.deny.properties.absent, data: data14 };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
        if (data6.block !== void 0) {
          let data16 = data6.block;
          if (typeof data16 == "string") {
            if (func2(data16) < 1) {
              let err30 = { instancePath: instancePath + "/deny/block", schemaPath: "#/properties/deny/properties/block/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.deny.properties.block, data: data16 };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
          } else {
            let err31 = { instancePath: instancePath + "/deny/block", schemaPath: "#/properties/deny/properties/block/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.deny.properties.block.type, parentSchema: schema25.properties.deny.properties.block, data: data16 };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        if (data6.word !== void 0) {
          let data17 = data6.word;
          if (typeof data17 == "string") {
            if (func2(data17) < 1) {
              let err32 = { instancePath: instancePath + "/deny/word", schemaPath: "#/properties/deny/properties/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.deny.properties.word, data: data17 };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
          } else {
            let err33 = { instancePath: instancePath + "/deny/word", schemaPath: "#/properties/deny/properties/word/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.deny.properties.word.type, parentSchema: schema25.properties.deny.properties.word, data: data17 };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
        if (data6.instead !== void 0) {
          let data18 = data6.instead;
          if (typeof data18 == "string") {
            if (func2(data18) < 1) {
              let err34 = { instancePath: instancePath + "/deny/instead", schemaPath: "#/properties/deny/properties/instead/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.deny.properties.instead, data: data18 };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
          } else {
            let err35 = { instancePath: instancePath + "/deny/instead", schemaPath: "#/properties/deny/properties/instead/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.deny.properties.instead.type, parentSchema: schema25.properties.deny.properties.instead, data: data18 };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
      } else {
        let err36 = { instancePath: instancePath + "/deny", schemaPath: "#/properties/deny/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.properties.deny.type, parentSchema: schema25.properties.deny, data: data6 };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.denies !== void 0) {
      let data19 = data.denies;
      if (Array.isArray(data19)) {
        if (data19.length < 1) {
          let err37 = { instancePath: instancePath + "/denies", schemaPath: "#/properties/denies/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema25.properties.denies, data: data19 };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        let len4 = data19.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate67(data19[i4], { instancePath: instancePath + "/denies/" + i4, parentData: data19, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
      } else {
        let err38 = { instancePath: instancePath + "/denies", schemaPath: "#/properties/denies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.denies.type, parentSchema: schema25.properties.denies, data: data19 };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.scope !== void 0) {
      let data21 = data.scope;
      if (typeof data21 != "string" && !Array.isArray(data21)) {
        let err39 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: schema25.properties.scope.type }, message: "must be string,array", schema: schema25.properties.scope.type, parentSchema: schema25.properties.scope, data: data21 };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
      if (typeof data21 == "string" && func2(data21) < 1) {
        let err40 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.scope, data: data21 };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
      if (Array.isArray(data21)) {
        if (data21.length < 1) {
          let err41 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema25.properties.scope, data: data21 };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        let len5 = data21.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data22 = data21[i5];
          if (typeof data22 == "string") {
            if (func2(data22) < 1) {
              let err42 = { instancePath: instancePath + "/scope/" + i5, schemaPath: "#/properties/scope/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.scope.items, data: data22 };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
          } else {
            let err43 = { instancePath: instancePath + "/scope/" + i5, schemaPath: "#/properties/scope/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.scope.items.type, parentSchema: schema25.properties.scope.items, data: data22 };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
      }
    }
    if (data.source !== void 0 && (validate61(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data.narrow !== void 0) {
      let data24 = data.narrow;
      if (Array.isArray(data24)) {
        if (data24.length < 1) {
          let err44 = { instancePath: instancePath + "/narrow", schemaPath: "#/properties/narrow/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema25.properties.narrow, data: data24 };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        let len6 = data24.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data25 = data24[i6];
          if (typeof data25 != "string" && !Array.isArray(data25)) {
            let err45 = { instancePath: instancePath + "/narrow/" + i6, schemaPath: "#/properties/narrow/items/type", keyword: "type", params: { type: schema25.properties.narrow.items.type }, message: "must be string,array", schema: schema25.properties.narrow.items.type, parentSchema: schema25.properties.narrow.items, data: data25 };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
          if (typeof data25 == "string" && func2(data25) < 1) {
            let err46 = { instancePath: instancePath + "/narrow/" + i6, schemaPath: "#/properties/narrow/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.narrow.items, data: data25 };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
          if (Array.isArray(data25)) {
            if (data25.length < 1) {
              let err47 = { instancePath: instancePath + "/narrow/" + i6, schemaPath: "#/properties/narrow/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema25.properties.narrow.items, data: data25 };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
            let len7 = data25.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data26 = data25[i7];
              if (typeof data26 == "string") {
                if (func2(data26) < 1) {
                  let err48 = { instancePath: instancePath + "/narrow/" + i6 + "/" + i7, schemaPath: "#/properties/narrow/items/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.narrow.items.items, data: data26 };
                  vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                }
              } else {
                let err49 = { instancePath: instancePath + "/narrow/" + i6 + "/" + i7, schemaPath: "#/properties/narrow/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.narrow.items.items.type, parentSchema: schema25.properties.narrow.items.items, data: data26 };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
              }
            }
          }
        }
      } else {
        let err50 = { instancePath: instancePath + "/narrow", schemaPath: "#/properties/narrow/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.narrow.type, parentSchema: schema25.properties.narrow, data: data24 };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
  } else {
    let err51 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.type, parentSchema: schema25, data };
    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema19.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema19, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.paths !== void 0) {
      let data0 = data.paths;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (func2(data1) < 1) {
              let err1 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.paths.items, data: data1 };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            let err2 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.paths.items.type, parentSchema: schema19.properties.paths.items, data: data1 };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.paths.type, parentSchema: schema19.properties.paths, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.exclude !== void 0) {
      let data2 = data.exclude;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 == "string") {
            if (func2(data3) < 1) {
              let err4 = { instancePath: instancePath + "/exclude/" + i1, schemaPath: "#/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.exclude.items, data: data3 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/exclude/" + i1, schemaPath: "#/properties/exclude/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.exclude.items.type, parentSchema: schema19.properties.exclude.items, data: data3 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.exclude.type, parentSchema: schema19.properties.exclude, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.policies !== void 0) {
      let data4 = data.policies;
      if (Array.isArray(data4)) {
        let len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (typeof data5 == "string") {
            if (func2(data5) < 1) {
              let err7 = { instancePath: instancePath + "/policies/" + i2, schemaPath: "#/properties/policies/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.policies.items, data: data5 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/policies/" + i2, schemaPath: "#/properties/policies/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.policies.items.type, parentSchema: schema19.properties.policies.items, data: data5 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.policies.type, parentSchema: schema19.properties.policies, data: data4 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data["default-policies"] !== void 0) {
      let data6 = data["default-policies"];
      if (typeof data6 != "boolean") {
        let err10 = { instancePath: instancePath + "/default-policies", schemaPath: "#/properties/default-policies/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties["default-policies"].type, parentSchema: schema19.properties["default-policies"], data: data6 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data7 = data.severity;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7))
        for (let key1 in data7) {
          let data8 = data7[key1];
          if (!(data8 === "error" || data8 === "warning" || data8 === "note" || data8 === "off")) {
            let err11 = { instancePath: instancePath + "/severity/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/severity/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema19.properties.severity.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.severity.additionalProperties.enum, parentSchema: schema19.properties.severity.additionalProperties, data: data8 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      else {
        let err12 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.severity.type, parentSchema: schema19.properties.severity, data: data7 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data["fail-on"] !== void 0) {
      let data9 = data["fail-on"];
      if (!(data9 === "error" || data9 === "warning" || data9 === "note" || data9 === "never")) {
        let err13 = { instancePath: instancePath + "/fail-on", schemaPath: "#/properties/fail-on/enum", keyword: "enum", params: { allowedValues: schema19.properties["fail-on"].enum }, message: "must be equal to one of the allowed values", schema: schema19.properties["fail-on"].enum, parentSchema: schema19.properties["fail-on"], data: data9 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.unresolved !== void 0) {
      let data10 = data.unresolved;
      if (!(data10 === "error" || data10 === "warning" || data10 === "note")) {
        let err14 = { instancePath: instancePath + "/unresolved", schemaPath: "#/properties/unresolved/enum", keyword: "enum", params: { allowedValues: schema19.properties.unresolved.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.unresolved.enum, parentSchema: schema19.properties.unresolved, data: data10 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.variables !== void 0) {
      let data11 = data.variables;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11))
        for (let key2 in data11) {
          let data12 = data11[key2];
          if (typeof data12 != "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 != "boolean") {
            let err15 = { instancePath: instancePath + "/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variables/additionalProperties/type", keyword: "type", params: { type: schema19.properties.variables.additionalProperties.type }, message: "must be string,number,boolean", schema: schema19.properties.variables.additionalProperties.type, parentSchema: schema19.properties.variables.additionalProperties, data: data12 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      else {
        let err16 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.variables.type, parentSchema: schema19.properties.variables, data: data11 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data["var-files"] !== void 0) {
      let data13 = data["var-files"];
      if (Array.isArray(data13)) {
        let len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data14 = data13[i3];
          if (typeof data14 == "string") {
            if (func2(data14) < 1) {
              let err17 = { instancePath: instancePath + "/var-files/" + i3, schemaPath: "#/properties/var-files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties["var-files"].items, data: data14 };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          } else {
            let err18 = { instancePath: instancePath + "/var-files/" + i3, schemaPath: "#/properties/var-files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties["var-files"].items.type, parentSchema: schema19.properties["var-files"].items, data: data14 };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/var-files", schemaPath: "#/properties/var-files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties["var-files"].type, parentSchema: schema19.properties["var-files"], data: data13 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data["env-files"] !== void 0) {
      let data15 = data["env-files"];
      if (Array.isArray(data15)) {
        let len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data16 = data15[i4];
          if (typeof data16 == "string") {
            if (func2(data16) < 1) {
              let err20 = { instancePath: instancePath + "/env-files/" + i4, schemaPath: "#/properties/env-files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties["env-files"].items, data: data16 };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/env-files/" + i4, schemaPath: "#/properties/env-files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties["env-files"].items.type, parentSchema: schema19.properties["env-files"].items, data: data16 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/env-files", schemaPath: "#/properties/env-files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties["env-files"].type, parentSchema: schema19.properties["env-files"], data: data15 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.render !== void 0) {
      let data17 = data.render;
      if (Array.isArray(data17)) {
        let len5 = data17.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data18 = data17[i5];
          if (!(data18 === "helm" || data18 === "kustomize")) {
            let err23 = { instancePath: instancePath + "/render/" + i5, schemaPath: "#/properties/render/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.render.items.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.render.items.enum, parentSchema: schema19.properties.render.items, data: data18 };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        let err24 = { instancePath: instancePath + "/render", schemaPath: "#/properties/render/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.render.type, parentSchema: schema19.properties.render, data: data17 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.allow !== void 0) {
      let data19 = data.allow;
      if (Array.isArray(data19)) {
        let len6 = data19.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data20 = data19[i6];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.policy === void 0) {
              let err25 = { instancePath: instancePath + "/allow/" + i6, schemaPath: "#/properties/allow/items/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property 'policy'", schema: schema19.properties.allow.items.required, parentSchema: schema19.properties.allow.items, data: data20 };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (data20.reason === void 0) {
              let err26 = { instancePath: instancePath + "/allow/" + i6, schemaPath: "#/properties/allow/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema19.properties.allow.items.required, parentSchema: schema19.properties.allow.items, data: data20 };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            for (let key3 in data20)
              if (!(key3 === "policy" || key3 === "path" || key3 === "resource" || key3 === "reason" || key3 === "until")) {
                let err27 = { instancePath: instancePath + "/allow/" + i6, schemaPath: "#/properties/allow/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema19.properties.allow.items, data: data20 };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            if (data20.policy !== void 0) {
              let data21 = data20.policy;
              if (typeof data21 == "string") {
                if (func2(data21) < 1) {
                  let err28 = { instancePath: instancePath + "/allow/" + i6 + "/policy", schemaPath: "#/properties/allow/items/properties/policy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.allow.items.properties.policy, data: data21 };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
              } else {
                let err29 = { instancePath: instancePath + "/allow/" + i6 + "/policy", schemaPath: "#/properties/allow/items/properties/policy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.allow.items.properties.policy.type, parentSchema: schema19.properties.allow.items.properties.policy, data: data21 };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            }
            if (data20.path !== void 0) {
              let data22 = data20.path;
              if (typeof data22 == "string") {
                if (func2(data22) < 1) {
                  let err30 = { instancePath: instancePath + "/allow/" + i6 + "/path", schemaPath: "#/properties/allow/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.allow.items.properties.path, data: data22 };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
              } else {
                let err31 = { instancePath: instancePath + "/allow/" + i6 + "/path", schemaPath: "#/properties/allow/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.allow.items.properties.path.type, parentSchema: schema19.properties.allow.items.properties.path, data: data22 };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
            if (data20.resource !== void 0) {
              let data23 = data20.resource;
              if (typeof data23 == "string") {
                if (func2(data23) < 1) {
                  let err32 = { instancePath: instancePath + "/allow/" + i6 + "/resource", schemaPath: "#/properties/allow/items/properties/resource/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.allow.items.properties.resource, data: data23 };
                  vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                }
              } else {
                let err33 = { instancePath: instancePath + "/allow/" + i6 + "/resource", schemaPath: "#/properties/allow/items/properties/resource/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.allow.items.properties.resource.type, parentSchema: schema19.properties.allow.items.properties.resource, data: data23 };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            }
            if (data20.reason !== void 0) {
              let data24 = data20.reason;
              if (typeof data24 == "string") {
                if (func2(data24) < 1) {
                  let err34 = { instancePath: instancePath + "/allow/" + i6 + "/reason", schemaPath: "#/properties/allow/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.allow.items.properties.reason, data: data24 };
                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                }
                if (!pattern3.test(data24)) {
                  let err35 = { instancePath: instancePath + "/allow/" + i6 + "/reason", schemaPath: "#/properties/allow/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "^$|\\S" }, message: 'must match pattern "^$|\\S"', schema: "^$|\\S", parentSchema: schema19.properties.allow.items.properties.reason, data: data24 };
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                }
              } else {
                let err36 = { instancePath: instancePath + "/allow/" + i6 + "/reason", schemaPath: "#/properties/allow/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.allow.items.properties.reason.type, parentSchema: schema19.properties.allow.items.properties.reason, data: data24 };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
            if (data20.until !== void 0) {
              let data25 = data20.until;
              if (typeof data25 == "string") {
                if (!pattern4.test(data25)) {
                  let err37 = { instancePath: instancePath + "/allow/" + i6 + "/until", schemaPath: "#/properties/allow/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\d$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\d$"', schema: "^\\d{4}-\\d\\d-\\d\\d$", parentSchema: schema19.properties.allow.items.properties.until, data: data25 };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
              } else {
                let err38 = { instancePath: instancePath + "/allow/" + i6 + "/until", schemaPath: "#/properties/allow/items/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.allow.items.properties.until.type, parentSchema: schema19.properties.allow.items.properties.until, data: data25 };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
          } else {
            let err39 = { instancePath: instancePath + "/allow/" + i6, schemaPath: "#/properties/allow/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.allow.items.type, parentSchema: schema19.properties.allow.items, data: data20 };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
      } else {
        let err40 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.allow.type, parentSchema: schema19.properties.allow, data: data19 };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.resources !== void 0) {
      let data26 = data.resources;
      if (Array.isArray(data26)) {
        let len7 = data26.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data27 = data26[i7];
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            if (Object.keys(data27).length < 1) {
              let err41 = { instancePath: instancePath + "/resources/" + i7, schemaPath: "#/properties/resources/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema19.properties.resources.items, data: data27 };
              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
            }
            for (let key4 in data27)
              if (!func1.call(schema19.properties.resources.items.properties, key4)) {
                let err42 = { instancePath: instancePath + "/resources/" + i7, schemaPath: "#/properties/resources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema19.properties.resources.items, data: data27 };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            if (data27.types !== void 0) {
              let data28 = data27.types;
              if (Array.isArray(data28)) {
                if (data28.length < 1) {
                  let err43 = { instancePath: instancePath + "/resources/" + i7 + "/types", schemaPath: "#/properties/resources/items/properties/types/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.resources.items.properties.types, data: data28 };
                  vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                }
                let len8 = data28.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data29 = data28[i8];
                  if (typeof data29 == "string") {
                    if (!pattern5.test(data29)) {
                      let err44 = { instancePath: instancePath + "/resources/" + i7 + "/types/" + i8, schemaPath: "#/properties/resources/items/properties/types/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9_-]*$"', schema: "^[a-z][a-z0-9_-]*$", parentSchema: schema19.properties.resources.items.properties.types.items, data: data29 };
                      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                    }
                  } else {
                    let err45 = { instancePath: instancePath + "/resources/" + i7 + "/types/" + i8, schemaPath: "#/properties/resources/items/properties/types/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.resources.items.properties.types.items.type, parentSchema: schema19.properties.resources.items.properties.types.items, data: data29 };
                    vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                  }
                }
              } else {
                let err46 = { instancePath: instancePath + "/resources/" + i7 + "/types", schemaPath: "#/properties/resources/items/properties/types/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.resources.items.properties.types.type, parentSchema: schema19.properties.resources.items.properties.types, data: data28 };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
            }
            if (data27.module !== void 0) {
              let data30 = data27.module;
              if (typeof data30 == "string") {
                if (func2(data30) < 1) {
                  let err47 = { instancePath: instancePath + "/resources/" + i7 + "/module", schemaPath: "#/properties/resources/items/properties/module/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.resources.items.properties.module, data: data30 };
                  vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                }
              } else {
                let err48 = { instancePath: instancePath + "/resources/" + i7 + "/module", schemaPath: "#/properties/resources/items/properties/module/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.resources.items.properties.module.type, parentSchema: schema19.properties.resources.items.properties.module, data: data30 };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
            }
            if (data27.at !== void 0) {
              let data31 = data27.at;
              if (Array.isArray(data31)) {
                if (data31.length < 1) {
                  let err49 = { instancePath: instancePath + "/resources/" + i7 + "/at", schemaPath: "#/properties/resources/items/properties/at/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.resources.items.properties.at, data: data31 };
                  vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                }
                let len9 = data31.length;
                for (let i9 = 0; i9 < len9; i9++) {
                  let data32 = data31[i9];
                  if (typeof data32 == "string") {
                    if (func2(data32) < 1) {
                      let err50 = { instancePath: instancePath + "/resources/" + i7 + "/at/" + i9, schemaPath: "#/properties/resources/items/properties/at/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.resources.items.properties.at.items, data: data32 };
                      vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                    }
                  } else {
                    let err51 = { instancePath: instancePath + "/resources/" + i7 + "/at/" + i9, schemaPath: "#/properties/resources/items/properties/at/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.resources.items.properties.at.items.type, parentSchema: schema19.properties.resources.items.properties.at.items, data: data32 };
                    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                  }
                }
              } else {
                let err52 = { instancePath: instancePath + "/resources/" + i7 + "/at", schemaPath: "#/properties/resources/items/properties/at/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.resources.items.properties.at.type, parentSchema: schema19.properties.resources.items.properties.at, data: data31 };
                vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
              }
            }
            if (data27.when !== void 0) {
              let data33 = data27.when;
              if (Array.isArray(data33)) {
                if (data33.length < 1) {
                  let err53 = { instancePath: instancePath + "/resources/" + i7 + "/when", schemaPath: "#/properties/resources/items/properties/when/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.resources.items.properties.when, data: data33 };
                  vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                }
                let len10 = data33.length;
                for (let i10 = 0; i10 < len10; i10++)
                  validate53(data33[i10], { instancePath: instancePath + "/resources/" + i7 + "/when/" + i10, parentData: data33, parentDataProperty: i10, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
              } else {
                let err54 = { instancePath: instancePath + "/resources/" + i7 + "/when", schemaPath: "#/properties/resources/items/properties/when/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.resources.items.properties.when.type, parentSchema: schema19.properties.resources.items.properties.when, data: data33 };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
            }
            if (data27.protocol !== void 0 && (validate55(data27.protocol, { instancePath: instancePath + "/resources/" + i7 + "/protocol", parentData: data27, parentDataProperty: "protocol", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data27.port !== void 0 && (validate57(data27.port, { instancePath: instancePath + "/resources/" + i7 + "/port", parentData: data27, parentDataProperty: "port", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data27.source !== void 0 && (validate61(data27.source, { instancePath: instancePath + "/resources/" + i7 + "/source", parentData: data27, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data27.reach !== void 0) {
              let data38 = data27.reach;
              if (Array.isArray(data38)) {
                if (data38.length < 1) {
                  let err55 = { instancePath: instancePath + "/resources/" + i7 + "/reach", schemaPath: "#/properties/resources/items/properties/reach/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.resources.items.properties.reach, data: data38 };
                  vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                }
                let len11 = data38.length;
                for (let i11 = 0; i11 < len11; i11++)
                  validate63(data38[i11], { instancePath: instancePath + "/resources/" + i7 + "/reach/" + i11, parentData: data38, parentDataProperty: i11, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
              } else {
                let err56 = { instancePath: instancePath + "/resources/" + i7 + "/reach", schemaPath: "#/properties/resources/items/properties/reach/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.resources.items.properties.reach.type, parentSchema: schema19.properties.resources.items.properties.reach, data: data38 };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
              }
            }
            if (data27.layer !== void 0) {
              let data40 = data27.layer;
              if (data40 !== "subnet") {
                let err57 = { instancePath: instancePath + "/resources/" + i7 + "/layer", schemaPath: "#/properties/resources/items/properties/layer/enum", keyword: "enum", params: { allowedValues: schema19.properties.resources.items.properties.layer.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.resources.items.properties.layer.enum, parentSchema: schema19.properties.resources.items.properties.layer, data: data40 };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            }
            if (data27.order !== void 0 && (validate66(data27.order, { instancePath: instancePath + "/resources/" + i7 + "/order", parentData: data27, parentDataProperty: "order", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data27.mechanism !== void 0) {
              let data42 = data27.mechanism;
              if (!(data42 === "allow" || data42 === "listen" || data42 === "publish" || data42 === "forward" || data42 === "serve" || data42 === "declare" || data42 === "delegate")) {
                let err58 = { instancePath: instancePath + "/resources/" + i7 + "/mechanism", schemaPath: "#/properties/resources/items/properties/mechanism/enum", keyword: "enum", params: { allowedValues: schema19.properties.resources.items.properties.mechanism.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.resources.items.properties.mechanism.enum, parentSchema: schema19.properties.resources.items.properties.mechanism, data: data42 };
                vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
              }
            }
            if (data27.rules !== void 0) {
              let data43 = data27.rules;
              if (Array.isArray(data43)) {
                if (data43.length < 1) {
                  let err59 = { instancePath: instancePath + "/resources/" + i7 + "/rules", schemaPath: "#/properties/resources/items/properties/rules/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.resources.items.properties.rules, data: data43 };
                  vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                }
                let len12 = data43.length;
                for (let i12 = 0; i12 < len12; i12++)
                  validate67(data43[i12], { instancePath: instancePath + "/resources/" + i7 + "/rules/" + i12, parentData: data43, parentDataProperty: i12, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
              } else {
                let err60 = { instancePath: instancePath + "/resources/" + i7 + "/rules", schemaPath: "#/properties/resources/items/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.resources.items.properties.rules.type, parentSchema: schema19.properties.resources.items.properties.rules, data: data43 };
                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
              }
            }
            if (data27.toggle !== void 0) {
              let data45 = data27.toggle;
              if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                if (Object.keys(data45).length < 1) {
                  let err61 = { instancePath: instancePath + "/resources/" + i7 + "/toggle", schemaPath: "#/properties/resources/items/properties/toggle/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema19.properties.resources.items.properties.toggle, data: data45 };
                  vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                }
                for (let key5 in data45)
                  if (!(key5 === "all" || key5 === "any")) {
                    let err62 = { instancePath: instancePath + "/resources/" + i7 + "/toggle", schemaPath: "#/properties/resources/items/properties/toggle/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema19.properties.resources.items.properties.toggle, data: data45 };
                    vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                  }
                if (data45.all !== void 0) {
                  let data46 = data45.all;
                  if (Array.isArray(data46)) {
                    if (data46.length < 1) {
                      let err63 = { instancePath: instancePath + "/resources/" + i7 + "/toggle/all", schemaPath: "#/properties/resources/items/properties/toggle/properties/all/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.resources.items.properties.toggle.properties.all, data: data46 };
                      vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                    }
                    let len13 = data46.length;
                    for (let i13 = 0; i13 < len13; i13++)
                      validate53(data46[i13], { instancePath: instancePath + "/resources/" + i7 + "/toggle/all/" + i13, parentData: data46, parentDataProperty: i13, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
                  } else {
                    let err64 = { instancePath: instancePath + "/resources/" + i7 + "/toggle/all", schemaPath: "#/properties/resources/items/properties/toggle/properties/all/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.resources.items.properties.toggle.properties.all.type, parentSchema: schema19.properties.resources.items.properties.toggle.properties.all, data: data46 };
                    vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                  }
                }
                if (data45.any !== void 0) {
                  let data48 = data45.any;
                  if (Array.isArray(data48)) {
                    if (data48.length < 1) {
                      let err65 = { instancePath: instancePath + "/resources/" + i7 + "/toggle/any", schemaPath: "#/properties/resources/items/properties/toggle/properties/any/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.resources.items.properties.toggle.properties.any, data: data48 };
                      vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                    }
                    let len14 = data48.length;
                    for (let i14 = 0; i14 < len14; i14++)
                      validate53(data48[i14], { instancePath: instancePath + "/resources/" + i7 + "/toggle/any/" + i14, parentData: data48, parentDataProperty: i14, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
                  } else {
                    let err66 = { instancePath: instancePath + "/resources/" + i7 + "/toggle/any", schemaPath: "#/properties/resources/items/properties/toggle/properties/any/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.resources.items.properties.toggle.properties.any.type, parentSchema: schema19.properties.resources.items.properties.toggle.properties.any, data: data48 };
                    vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                  }
                }
              } else {
                let err67 = { instancePath: instancePath + "/resources/" + i7 + "/toggle", schemaPath: "#/properties/resources/items/properties/toggle/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.resources.items.properties.toggle.type, parentSchema: schema19.properties.resources.items.properties.toggle, data: data45 };
                vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
              }
            }
            if (data27.document !== void 0) {
              let data50 = data27.document;
              if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                if (Object.keys(data50).length < 1) {
                  let err68 = { instancePath: instancePath + "/resources/" + i7 + "/document", schemaPath: "#/properties/resources/items/properties/document/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema19.properties.resources.items.properties.document, data: data50 };
                  vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                }
                if (data50.path === void 0) {
                  let err69 = { instancePath: instancePath + "/resources/" + i7 + "/document", schemaPath: "#/properties/resources/items/properties/document/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema19.properties.resources.items.properties.document.required, parentSchema: schema19.properties.resources.items.properties.document, data: data50 };
                  vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                }
                if (data50.as === void 0) {
                  let err70 = { instancePath: instancePath + "/resources/" + i7 + "/document", schemaPath: "#/properties/resources/items/properties/document/required", keyword: "required", params: { missingProperty: "as" }, message: "must have required property 'as'", schema: schema19.properties.resources.items.properties.document.required, parentSchema: schema19.properties.resources.items.properties.document, data: data50 };
                  vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                }
                for (let key6 in data50)
                  if (!(key6 === "path" || key6 === "decode" || key6 === "as")) {
                    let err71 = { instancePath: instancePath + "/resources/" + i7 + "/document", schemaPath: "#/properties/resources/items/properties/document/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema19.properties.resources.items.properties.document, data: data50 };
                    vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                  }
                if (data50.path !== void 0) {
                  let data51 = data50.path;
                  if (typeof data51 == "string") {
                    if (func2(data51) < 1) {
                      let err72 = { instancePath: instancePath + "/resources/" + i7 + "/document/path", schemaPath: "#/properties/resources/items/properties/document/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.resources.items.properties.document.properties.path, data: data51 };
                      vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                    }
                  } else {
                    let err73 = { instancePath: instancePath + "/resources/" + i7 + "/document/path", schemaPath: "#/properties/resources/items/properties/document/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.resources.items.properties.document.properties.path.type, parentSchema: schema19.properties.resources.items.properties.document.properties.path, data: data51 };
                    vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                  }
                }
                if (data50.decode !== void 0) {
                  let data52 = data50.decode;
                  if (typeof data52 == "string") {
                    if (func2(data52) < 1) {
                      let err74 = { instancePath: instancePath + "/resources/" + i7 + "/document/decode", schemaPath: "#/properties/resources/items/properties/document/properties/decode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.resources.items.properties.document.properties.decode, data: data52 };
                      vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                    }
                  } else {
                    let err75 = { instancePath: instancePath + "/resources/" + i7 + "/document/decode", schemaPath: "#/properties/resources/items/properties/document/properties/decode/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.resources.items.properties.document.properties.decode.type, parentSchema: schema19.properties.resources.items.properties.document.properties.decode, data: data52 };
                    vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                  }
                }
                if (data50.as !== void 0) {
                  let data53 = data50.as;
                  if (!(data53 === "kubernetes" || data53 === "nomad" || data53 === "helm-values" || data53 === "dockerfile" || data53 === "suricata" || data53 === "keyed")) {
                    let err76 = { instancePath: instancePath + "/resources/" + i7 + "/document/as", schemaPath: "#/properties/resources/items/properties/document/properties/as/enum", keyword: "enum", params: { allowedValues: schema19.properties.resources.items.properties.document.properties.as.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.resources.items.properties.document.properties.as.enum, parentSchema: schema19.properties.resources.items.properties.document.properties.as, data: data53 };
                    vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                  }
                }
              } else {
                let err77 = { instancePath: instancePath + "/resources/" + i7 + "/document", schemaPath: "#/properties/resources/items/properties/document/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.resources.items.properties.document.type, parentSchema: schema19.properties.resources.items.properties.document, data: data50 };
                vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
              }
            }
            if (data27.tier !== void 0) {
              let data54 = data27.tier;
              if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54) && isFinite(data54))) {
                let err78 = { instancePath: instancePath + "/resources/" + i7 + "/tier", schemaPath: "#/properties/resources/items/properties/tier/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema19.properties.resources.items.properties.tier.type, parentSchema: schema19.properties.resources.items.properties.tier, data: data54 };
                vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
              }
            }
            if (data27.shape !== void 0) {
              let data55 = data27.shape;
              if (typeof data55 != "string") {
                let err79 = { instancePath: instancePath + "/resources/" + i7 + "/shape", schemaPath: "#/properties/resources/items/properties/shape/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.resources.items.properties.shape.type, parentSchema: schema19.properties.resources.items.properties.shape, data: data55 };
                vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
              }
            }
            if (data27.notes !== void 0) {
              let data56 = data27.notes;
              if (typeof data56 != "string") {
                let err80 = { instancePath: instancePath + "/resources/" + i7 + "/notes", schemaPath: "#/properties/resources/items/properties/notes/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.resources.items.properties.notes.type, parentSchema: schema19.properties.resources.items.properties.notes, data: data56 };
                vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
              }
            }
            if (data27.pos !== void 0) {
              let data57 = data27.pos;
              if (typeof data57 != "string") {
                let err81 = { instancePath: instancePath + "/resources/" + i7 + "/pos", schemaPath: "#/properties/resources/items/properties/pos/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.resources.items.properties.pos.type, parentSchema: schema19.properties.resources.items.properties.pos, data: data57 };
                vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
              }
            }
            if (data27.pos2 !== void 0) {
              let data58 = data27.pos2;
              if (typeof data58 != "string") {
                let err82 = { instancePath: instancePath + "/resources/" + i7 + "/pos2", schemaPath: "#/properties/resources/items/properties/pos2/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.resources.items.properties.pos2.type, parentSchema: schema19.properties.resources.items.properties.pos2, data: data58 };
                vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
              }
            }
            if (data27.neg !== void 0) {
              let data59 = data27.neg;
              if (typeof data59 != "string") {
                let err83 = { instancePath: instancePath + "/resources/" + i7 + "/neg", schemaPath: "#/properties/resources/items/properties/neg/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.resources.items.properties.neg.type, parentSchema: schema19.properties.resources.items.properties.neg, data: data59 };
                vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
              }
            }
          } else {
            let err84 = { instancePath: instancePath + "/resources/" + i7, schemaPath: "#/properties/resources/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.resources.items.type, parentSchema: schema19.properties.resources.items, data: data27 };
            vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
          }
        }
      } else {
        let err85 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.resources.type, parentSchema: schema19.properties.resources, data: data26 };
        vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
      }
    }
    if (data.images !== void 0) {
      let data60 = data.images;
      if (Array.isArray(data60)) {
        let len15 = data60.length;
        for (let i15 = 0; i15 < len15; i15++) {
          let data61 = data60[i15];
          if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
            if (data61.match === void 0) {
              let err86 = { instancePath: instancePath + "/images/" + i15, schemaPath: "#/properties/images/items/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property 'match'", schema: schema19.properties.images.items.required, parentSchema: schema19.properties.images.items, data: data61 };
              vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
            }
            if (data61.role === void 0) {
              let err87 = { instancePath: instancePath + "/images/" + i15, schemaPath: "#/properties/images/items/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'", schema: schema19.properties.images.items.required, parentSchema: schema19.properties.images.items, data: data61 };
              vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
            }
            for (let key7 in data61)
              if (!(key7 === "match" || key7 === "role" || key7 === "evidence")) {
                let err88 = { instancePath: instancePath + "/images/" + i15, schemaPath: "#/properties/images/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema19.properties.images.items, data: data61 };
                vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
              }
            if (data61.match !== void 0) {
              let data62 = data61.match;
              if (typeof data62 == "string") {
                if (!pattern6.test(data62)) {
                  let err89 = { instancePath: instancePath + "/images/" + i15 + "/match", schemaPath: "#/properties/images/items/properties/match/pattern", keyword: "pattern", params: { pattern: "^(?:[\\w.-]+:\\d+/)?(?:\\*|[\\w.-]+)(?:/(?:\\*|[\\w.-]+))*$" }, message: 'must match pattern "^(?:[\\w.-]+:\\d+/)?(?:\\*|[\\w.-]+)(?:/(?:\\*|[\\w.-]+))*$"', schema: "^(?:[\\w.-]+:\\d+/)?(?:\\*|[\\w.-]+)(?:/(?:\\*|[\\w.-]+))*$", parentSchema: schema19.properties.images.items.properties.match, data: data62 };
                  vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                }
              } else {
                let err90 = { instancePath: instancePath + "/images/" + i15 + "/match", schemaPath: "#/properties/images/items/properties/match/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.images.items.properties.match.type, parentSchema: schema19.properties.images.items.properties.match, data: data62 };
                vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
              }
            }
            if (data61.role !== void 0) {
              let data63 = data61.role;
              if (!(data63 === "server" || data63 === "honeypot" || data63 === "bbs" || data63 === "network-gear" || data63 === "client" || data63 === "ambiguous")) {
                let err91 = { instancePath: instancePath + "/images/" + i15 + "/role", schemaPath: "#/properties/images/items/properties/role/enum", keyword: "enum", params: { allowedValues: schema19.properties.images.items.properties.role.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.images.items.properties.role.enum, parentSchema: schema19.properties.images.items.properties.role, data: data63 };
                vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
              }
            }
            if (data61.evidence !== void 0) {
              let data64 = data61.evidence;
              if (typeof data64 == "string") {
                if (func2(data64) < 1) {
                  let err92 = { instancePath: instancePath + "/images/" + i15 + "/evidence", schemaPath: "#/properties/images/items/properties/evidence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.images.items.properties.evidence, data: data64 };
                  vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                }
              } else {
                let err93 = { instancePath: instancePath + "/images/" + i15 + "/evidence", schemaPath: "#/properties/images/items/properties/evidence/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.images.items.properties.evidence.type, parentSchema: schema19.properties.images.items.properties.evidence, data: data64 };
                vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
              }
            }
          } else {
            let err94 = { instancePath: instancePath + "/images/" + i15, schemaPath: "#/properties/images/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.images.items.type, parentSchema: schema19.properties.images.items, data: data61 };
            vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
          }
        }
      } else {
        let err95 = { instancePath: instancePath + "/images", schemaPath: "#/properties/images/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.images.type, parentSchema: schema19.properties.images, data: data60 };
        vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
      }
    }
    if (data.gate !== void 0) {
      let data65 = data.gate;
      if (!(data65 === "all" || data65 === "new")) {
        let err96 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/enum", keyword: "enum", params: { allowedValues: schema19.properties.gate.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.gate.enum, parentSchema: schema19.properties.gate, data: data65 };
        vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
      }
    }
    if (data.baseline !== void 0) {
      let data66 = data.baseline;
      if (typeof data66 == "string") {
        if (func2(data66) < 1) {
          let err97 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.baseline, data: data66 };
          vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
        }
      } else {
        let err98 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.baseline.type, parentSchema: schema19.properties.baseline, data: data66 };
        vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
      }
    }
  } else {
    let err99 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// src/policy/policy.ts
var severities = ["note", "warning", "error"];

// src/config/severities.ts
function chooseSeverities(policies, choices2, leftOut = []) {
  let ids = [...policies.map(({ id }) => id), ...leftOut], chosen = new Map(choices2.map(({ policy, to }) => [policy, to])), isOff = ({ id }) => chosen.get(id) === "off";
  return {
    policies: policies.filter((policy) => !isOff(policy)).map((policy) => {
      let to = chosen.get(policy.id);
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
  let read = readStrictly(world, file, validate, {
    whole: "the configuration",
    shape: "a configuration file holds one mapping, in one document"
  }), { root, data } = read, place = placeFrom(import_node_path.default.posix.dirname(file)), complaints = [
    ...read.complaints,
    ...root ? remarksOn(root, data, world, place) : []
  ].sort((a, b) => a.span.start - b.span.start);
  return !root || complaints.length > 0 ? { complaints } : { configuration: await configurationOf(file, root, data, place) };
}
function placeFrom(folder) {
  return (written) => {
    let place = import_node_path.default.posix.join(folder, written);
    return import_node_path.default.posix.isAbsolute(written) ? written : import_node_path.default.posix.relative("", place) || ".";
  };
}
async function configurationOf(file, root, data, place) {
  let texts2 = (key) => data[key] ?? [], entries = (key) => Object.entries(data[key] ?? {}), folder = import_node_path.default.posix.dirname(file), failOn = data["fail-on"], unresolved = data.unresolved, defaultPolicies = data["default-policies"];
  return {
    file,
    folder,
    paths: texts2("paths").map(place),
    exclude: texts2("exclude"),
    policies: texts2("policies").map(place),
    envFiles: texts2("env-files").map(place),
    render: texts2("render"),
    varFiles: texts2("var-files").map((each) => ({ file: place(each) })),
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
    rows: data.resources ?? [],
    images: (data.images ?? []).map(
      (image2) => ({ ...image2, evidence: image2.evidence ?? file })
    ),
    problems: withoutEffect(root, data)
  };
}
async function exceptionsOf(root, data, folder) {
  let entries = data.allow ?? [];
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
  if (glob === void 0) return () => !0;
  let plain = glob.replace(/\/+$/, ""), matches = await globMatcher([plain, `${plain}/**`]);
  return (file) => matches(import_node_path.default.posix.relative(folder, file));
}
function withoutEffect(root, data) {
  return Object.keys(later).filter((key) => {
    let value = data[key];
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

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

// src/policy/load.ts
var load_exports = {};
__export(load_exports, {
  loadPolicies: () => loadPolicies
});
module.exports = __toCommonJS(load_exports);

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
function findLineStarts(text) {
  let starts = [0], breaks = /\r\n?|\n/g;
  for (; breaks.exec(text); ) starts.push(breaks.lastIndex);
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
  let { text, tag, style } = scalar;
  return tag === "!!str" || tag === "!" ? text : tag === "!!int" || tag === "!!float" ? toNumber(text) ?? text : tag === "!!bool" ? bools[reader].get(text) ?? text : tag === "!!null" ? null : tag !== "" && reader === "kubectl" || style !== "plain" && style !== "empty" ? text : text === "" || /^(?:~|null|Null|NULL)$/.test(text) ? null : bools[reader].get(text) ?? toNumber(text) ?? text;
}
function toNumber(text) {
  if (!/^[-+.\d]/.test(text)) return;
  let plain = text.replaceAll("_", ""), integer = /^([-+]?)(?:0[xX]([\da-fA-F]+)|0[oO]?([0-7]+)|0[bB]([01]+)|(0|[1-9]\d*))$/.exec(
    plain
  );
  if (integer) {
    let [, sign, hex, octal, binary, decimal] = integer, size = hex !== void 0 ? parseInt(hex, 16) : octal !== void 0 ? parseInt(octal, 8) : binary !== void 0 ? parseInt(binary, 2) : Number(decimal);
    return sign === "-" ? -size : size;
  }
  return /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(plain) ? Number(plain) : void 0;
}
function spellings(word, value) {
  let capital = word[0].toUpperCase() + word.slice(1);
  return [word, capital, word.toUpperCase()].map((text) => [text, value]);
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
function didYouMean(word, known) {
  let near = nearest(word, known);
  return near === void 0 ? "" : `. Did you mean "${near}"?`;
}
function nearest(word, known) {
  let best, least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (let candidate of known) {
    let edits = distance(word.toLowerCase(), candidate.toLowerCase());
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
    let words = wording[error.keyword];
    if (!words) return [];
    let key = words.key?.(error);
    return [{ span: key === void 0 ? spanAt(root, error.instancePath) : keySpanAt(root, error.instancePath, key), message: words.say(error, whole) }];
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
  let steps = error.instancePath.split("/").slice(1), named2 = steps.filter((step) => !/^\d+$/.test(step)).at(-1);
  return named2 === void 0 ? whole : /^\d+$/.test(steps.at(-1)) ? `an entry of "${named2}"` : `"${named2}"`;
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
  let source = openSource(file, read.text), { documents, problems } = (0, import_yaml.parseYaml)(source), root = documents[0];
  if (root?.kind !== "mapping" || documents.length !== 1) {
    let complaint = { span: documents[1] ? nodeSpan(documents[1]) : spanOf(source, 0, 0), message: shape };
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

// src/policy/policy.ts
var severities = ["note", "warning", "error"];

// src/policy/vocabulary.ts
var every = [
  "port",
  "image",
  "command",
  "package",
  "management"
], facts = {
  port: {
    kinds: ["port", "command"],
    type: "ports",
    about: "the ports that are opened, or that the started daemon listens on"
  },
  protocol: {
    kinds: ["port"],
    type: "protocol",
    values: ["tcp", "udp", "sctp", "icmp", "any"],
    about: "the transport protocol; `any` includes every other"
  },
  mechanism: {
    kinds: ["port"],
    type: "text",
    values: ["allow", "listen", "publish", "forward", "declare"],
    about: "allow: a firewall rule lets it in; listen: something listens; publish: a container's port is published; forward: traffic is delivered to this port; declare: only documented"
  },
  source: {
    kinds: ["port"],
    type: "cidr",
    list: !0,
    about: "who may connect: CIDRs, or selectors in words"
  },
  breadth: {
    kinds: ["port"],
    type: "text",
    values: ["one", "range", "wide-range", "all", "one-of-several"],
    about: "how many ports the rule opens: one, 2 to 64, more, all of them, or one out of several that is chosen later"
  },
  registry: {
    kinds: ["image"],
    type: "text",
    about: "the registry's host; `docker.io` where none is written"
  },
  namespace: {
    kinds: ["image"],
    type: "text",
    about: "the path before the last component; `library` for official images"
  },
  repository: {
    kinds: ["image"],
    type: "text",
    about: "the path without the registry"
  },
  tokens: {
    kinds: ["image"],
    type: "text",
    list: !0,
    about: "the words of the repository's name"
  },
  tag: {
    kinds: ["image"],
    type: "text",
    about: "the tag, where one is written"
  },
  digest: {
    kinds: ["image"],
    type: "text",
    about: "the digest, where one is written"
  },
  role: {
    kinds: ["image", "package"],
    type: "text",
    values: [
      "server",
      "honeypot",
      "bbs",
      "network-gear",
      "client",
      "toolbox",
      "ambiguous"
    ],
    about: "what the image or package has to do with Telnet, as far as its name tells"
  },
  program: {
    kinds: ["command"],
    type: "text",
    about: "the program's name without its folder"
  },
  arguments: {
    kinds: ["command"],
    type: "text",
    list: !0,
    about: "the program's arguments, one value each"
  },
  starts: {
    kinds: ["command"],
    type: "text",
    values: ["telnet-server", "inetd"],
    about: "what the command brings up"
  },
  runs: {
    kinds: ["port", "image", "command", "package"],
    type: "flag",
    about: "whether it runs, or only lies there as data"
  },
  manager: {
    kinds: ["package"],
    type: "text",
    about: "the package manager: apt, apk, dnf ..."
  },
  name: { kinds: ["package"], type: "text", about: "the package's name" },
  switch: {
    kinds: ["management"],
    type: "text",
    about: "the setting that turns management on"
  },
  reach: {
    kinds: every,
    type: "text",
    values: [
      "internet",
      "private",
      "node",
      "cluster",
      "network",
      "loopback",
      "unknown"
    ],
    about: "from how far away it can be reached"
  },
  certainty: {
    kinds: every,
    type: "text",
    values: ["definite", "possible"],
    about: "possible: behind a profile or a condition, during initialisation, one of several"
  },
  temporary: {
    kinds: every,
    type: "flag",
    about: "true when it stops before the pod serves: an init container that is no sidecar"
  },
  unused: {
    kinds: every,
    type: "flag",
    about: "true in a stage of a Dockerfile that the image is not made of"
  },
  shadowed: {
    kinds: every,
    type: "flag",
    about: "true when an earlier deny covers this allow, or a later file takes it back"
  }
};
function factsOf(kind) {
  return Object.entries(facts).filter(([, row]) => row.kinds.includes(kind));
}

// src/policy/schema.ts
function factNames(kind) {
  return factsOf(kind).map(([name2]) => name2);
}

// src/policy/semantics.ts
function remarksOn(policy) {
  let kind = policy.forbid, known = factNames(kind), conditions = conditionsOf(policy);
  return [
    ...known.length > 0 ? foreignFacts(conditions, kind, known) : [],
    ...conditions.flatMap(negatedList),
    ...conditions.flatMap(badAddress),
    ...raises(policy),
    ...known.length > 0 ? badPlaceholders(policy, known) : [],
    ...known.length > 0 ? foreignPlace(policy, kind, known) : []
  ];
}
function conditionsOf(policy) {
  let lowerings = Array.isArray(policy.lower) ? policy.lower : [];
  return [
    ...walk(policy.when, "/when", !1),
    ...lowerings.flatMap(
      (each, i) => walk(isData(each) ? each.when : null, `/lower/${i}/when`, !1)
    )
  ];
}
function walk(when, pointer, negated) {
  return isData(when) ? Object.entries(when).flatMap(([fact, test]) => {
    let at = `${pointer}/${fact}`;
    return fact === "not" ? walk(test, at, !negated) : fact !== "any" ? [{ fact, test, pointer, negated }] : Array.isArray(test) ? test.flatMap((each, i) => walk(each, `${at}/${i}`, negated)) : [];
  }) : [];
}
function foreignFacts(conditions, kind, known) {
  return conditions.filter(({ fact }) => fact in facts && !known.includes(fact)).map(({ fact, pointer }) => ({
    pointer,
    key: fact,
    message: `an exposure of kind ${kind} has no fact "${fact}". It has ${known.join(", ")}`
  }));
}
function negatedList({ fact, pointer, negated }) {
  if (!negated || !facts[fact]?.list) return [];
  let message = `"not" over the list "${fact}" would mean "not some of them", which nobody intends. Ask with outside, in or equals instead`;
  return [{ pointer, key: fact, message }];
}
function badAddress({ fact, test, pointer }) {
  return facts[fact]?.type !== "cidr" || !isData(test) ? [] : ["covers", "outside"].flatMap(
    (operator) => [test[operator] ?? []].flat().filter(
      (address) => typeof address == "string" && address !== "world" && !parseCidr(address)
    ).map((address) => ({
      pointer: `${pointer}/${fact}/${operator}`,
      message: `${JSON.stringify(address)} is not a CIDR like 10.0.0.0/8, and not "world"`
    }))
  );
}
function raises(policy) {
  let lowerings = Array.isArray(policy.lower) ? policy.lower : [], own = severities.indexOf(policy.severity);
  return lowerings.flatMap((each, i) => {
    let to = isData(each) ? severities.indexOf(each.to) : -1;
    if (own < 0 || to < own) return [];
    let message = `"lower" cannot keep or raise the severity: the policy is ${severities[own]}`;
    return [{ pointer: `/lower/${i}/to`, message }];
  });
}
function badPlaceholders(policy, known) {
  let message = policy.message;
  if (typeof message != "string") return [];
  let names = ["resource", ...known];
  return [...message.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]).filter((name2) => !names.includes(name2)).map((name2) => ({
    pointer: "/message",
    message: `{${name2}} is nothing that can be filled in${didYouMean(name2, names) || `. There is ${names.join(", ")}`}`
  }));
}
function foreignPlace(policy, kind, known) {
  let at = policy.at;
  return typeof at != "string" || !(at in facts) || known.includes(at) ? [] : [
    {
      pointer: "/at",
      message: `an exposure of kind ${kind} has no fact "${at}"`
    }
  ];
}
function isData(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}

// src/policy/examples.ts
var mark = /#\s*<-\s*here\b/;
function readExamples(examples) {
  return isData(examples) ? [!0, !1].flatMap((bad) => {
    let list = examples[bad ? "bad" : "good"];
    return (Array.isArray(list) ? list : []).flatMap(
      (each) => Object.entries(isData(each) ? each : {}).map(([format, text]) => ({
        format,
        text: String(text),
        bad,
        lines: markedLines(String(text))
      }))
    );
  }) : [];
}
function markedLines(text) {
  return text.split(`
`).flatMap((line, i) => {
    let alone = line.trim().startsWith("#");
    return mark.test(line) ? [alone ? i : i + 1] : [];
  });
}

// src/policy/expressions.ts
async function compileExpression(pattern) {
  let { RE2JS } = await Promise.resolve().then(() => __toESM(require("./regular-expressions.js"), 1));
  try {
    let compiled = RE2JS.compile(pattern);
    return { pattern, test: (text) => compiled.matcher(text).find() };
  } catch (error) {
    return `the regular expression does not compile: ${error.message}`;
  }
}

// src/policy/build.ts
async function expressionsOf(data) {
  let found = { expressions: /* @__PURE__ */ new Map(), remarks: [] }, visit = async (value, pointer) => {
    if (!(typeof value != "object" || value === null))
      for (let [key, each] of Object.entries(value))
        if (key === "matches" && typeof each == "string") {
          let compiled = await compileExpression(each);
          typeof compiled == "string" ? found.remarks.push({
            pointer: `${pointer}/${key}`,
            message: compiled
          }) : found.expressions.set(each, compiled);
        } else key !== "examples" && await visit(each, `${pointer}/${key}`);
  };
  return await visit(data, ""), found;
}
function buildPolicy(data, pack, guidance, expressions) {
  let lower = data.lower ?? [];
  return {
    pack,
    id: data.id,
    title: data.title,
    severity: data.severity,
    forbid: data.forbid,
    when: buildCondition(data.when, expressions),
    lower: lower.map((each) => ({
      to: each.to,
      when: buildCondition(each.when, expressions)
    })),
    at: data.at ?? null,
    message: data.message,
    guidance
  };
}
function buildCondition(when, expressions) {
  return { all: Object.entries(when).map(
    ([name2, test]) => {
      if (name2 === "not") return { not: buildCondition(test, expressions) };
      if (name2 === "any")
        return {
          any: test.map(
            (each) => buildCondition(each, expressions)
          )
        };
      let [operator, operand] = Object.entries(isData(test) ? test : {})[0];
      return {
        fact: name2,
        operator,
        operand: operator === "matches" ? expressions.get(operand) : operand
      };
    }
  ) };
}

// src/policy/guidance.ts
var sections = {
  meaning: "What this means",
  why: "Why this is a problem",
  check: "How to check",
  fix: "How to fix"
};
function readGuidance(markdown, heading) {
  let page = markdown.replace(/^\ufeff/, "").replace(/\r\n?/g, `
`), topics = partsOf(page, "#");
  if (topics.length === 0)
    return `the guidance page has no topic: a line "# Heading" and the sections ${named(Object.values(sections))}`;
  let anchors = anchorsOf(topics), topic = heading === void 0 ? topics[0] : anchors.get(heading);
  if (!topic)
    return `the guidance page has no heading "#${heading}"; it has ${[...anchors.keys()].map((anchor) => `#${anchor}`).join(", ")}${didYouMean(heading, anchors.keys())}`;
  let parts = partsOf(topic.body, "##"), bodies = Object.entries(sections).map(
    ([name2, title]) => [name2, bodyOf(parts, title)]
  ), missing = bodies.filter(([, body]) => body === "").map(([name2]) => sections[name2]);
  return missing.length > 0 ? `the guidance "${topic.title}" needs text under ${named(missing)}` : {
    title: topic.title,
    ...Object.fromEntries(bodies)
  };
}
function named(titles) {
  return titles.map((title) => `"## ${title}"`).join(", ");
}
function bodyOf(parts, title) {
  let same = (part) => part.title.toLowerCase() === title.toLowerCase();
  return parts.filter(same).map(({ body }) => body).join(`

`).trim();
}
function partsOf(markdown, marks) {
  let parts = [], fence = "";
  for (let line of markdown.split(`
`)) {
    let [, found, rest] = /^ {0,3}(#+)[ \t]+([^]*)$/.exec(line) ?? [];
    fence === "" && found === marks ? parts.push({ title: rest.trim().replace(/\s#+$/, ""), lines: [] }) : parts.at(-1)?.lines.push(line), fence = fenceAfter(fence, line);
  }
  return parts.map(({ title, lines }) => ({ title, body: lines.join(`
`) }));
}
function fenceAfter(open, line) {
  let fence = /^\s*(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1] ?? "";
  return open === "" ? fence : fence.startsWith(open) && line.trim() === fence ? "" : open;
}
function anchorsOf(topics) {
  let anchors = /* @__PURE__ */ new Map(), uses = /* @__PURE__ */ new Map();
  for (let topic of topics) {
    let slug = topic.title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "").replaceAll(" ", "-"), use = uses.get(slug) ?? 0, numbered = () => use === 0 ? slug : `${slug}-${use}`;
    for (; anchors.has(numbered()); ) use++;
    uses.set(slug, use), anchors.set(numbered(), topic);
  }
  return anchors;
}

// src/policy/validator.ts
var validate = validate20;
var schema31 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://portcullis.dev/policy.schema.json", title: "A Portcullis policy", type: "object", required: ["id", "title", "severity", "forbid", "when", "message", "guidance", "examples"], additionalProperties: !1, properties: { id: { description: "kebab-case, unique over all packs; what people allow and look up", type: "string", pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", $comment: 'kebab-case like "ssh-open-to-the-world"' }, title: { description: "one line, without a full stop", type: "string", minLength: 1 }, severity: { enum: ["error", "warning", "note"] }, forbid: { description: "the kind of exposure", enum: ["port", "image", "command", "package", "management"] }, when: { description: "all conditions hold for one and the same exposure", $ref: "#/$defs/when" }, lower: { description: "the first that holds lowers the severity", type: "array", items: { type: "object", required: ["to", "when"], additionalProperties: !1, properties: { to: { enum: ["warning", "note"] }, when: { $ref: "#/$defs/when" } } } }, at: { description: "the fact whose value is the place", enum: ["port", "protocol", "mechanism", "source", "breadth", "registry", "namespace", "repository", "tokens", "tag", "digest", "role", "program", "arguments", "starts", "runs", "manager", "name", "switch", "reach", "certainty", "temporary", "unused", "shadowed"] }, message: { description: "one line; {resource} and {fact} are filled in", type: "string", minLength: 1 }, guidance: { description: "a Markdown page of the pack, optionally with #heading", type: "string", minLength: 1 }, examples: { type: "object", required: ["bad", "good"], additionalProperties: !1, properties: { bad: { $ref: "#/$defs/examples" }, good: { $ref: "#/$defs/examples" } } } }, $defs: { when: { type: "object", minProperties: 1, additionalProperties: !1, properties: { port: { description: "the ports that are opened, or that the started daemon listens on", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { includes: { description: "the range holds this port; the protocol is this one or `any`", type: "integer", minimum: 0, maximum: 65535 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, protocol: { description: "the transport protocol; `any` includes every other", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", enum: ["tcp", "udp", "sctp", "icmp", "any"] }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { enum: ["tcp", "udp", "sctp", "icmp", "any"] } }, includes: { description: "the range holds this port; the protocol is this one or `any`", enum: ["tcp", "udp", "sctp", "icmp", "any"] }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, mechanism: { description: "allow: a firewall rule lets it in; listen: something listens; publish: a container's port is published; forward: traffic is delivered to this port; declare: only documented", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", enum: ["allow", "listen", "publish", "forward", "declare"] }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { enum: ["allow", "listen", "publish", "forward", "declare"] } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, source: { description: "who may connect: CIDRs, or selectors in words", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { covers: { description: "the addresses hold all of this CIDR; `world` is every address", type: "string", minLength: 1 }, outside: { description: "some address lies outside of all these CIDRs", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, breadth: { description: "how many ports the rule opens: one, 2 to 64, more, all of them, or one out of several that is chosen later", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", enum: ["one", "range", "wide-range", "all", "one-of-several"] }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { enum: ["one", "range", "wide-range", "all", "one-of-several"] } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, registry: { description: "the registry's host; `docker.io` where none is written", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "string", minLength: 1 }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, namespace: { description: "the path before the last component; `library` for official images", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "string", minLength: 1 }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, repository: { description: "the path without the registry", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "string", minLength: 1 }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, tokens: { description: "the words of the repository's name", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "string", minLength: 1 }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, tag: { description: "the tag, where one is written", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "string", minLength: 1 }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, digest: { description: "the digest, where one is written", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "string", minLength: 1 }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, role: { description: "what the image or package has to do with Telnet, as far as its name tells", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", enum: ["server", "honeypot", "bbs", "network-gear", "client", "toolbox", "ambiguous"] }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { enum: ["server", "honeypot", "bbs", "network-gear", "client", "toolbox", "ambiguous"] } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, program: { description: "the program's name without its folder", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "string", minLength: 1 }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, arguments: { description: "the program's arguments, one value each", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "string", minLength: 1 }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, starts: { description: "what the command brings up", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", enum: ["telnet-server", "inetd"] }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { enum: ["telnet-server", "inetd"] } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, runs: { description: "whether it runs, or only lies there as data", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "boolean" }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, manager: { description: "the package manager: apt, apk, dnf ...", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "string", minLength: 1 }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, name: { description: "the package's name", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "string", minLength: 1 }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, switch: { description: "the setting that turns management on", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "string", minLength: 1 }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, reach: { description: "from how far away it can be reached", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", enum: ["internet", "private", "node", "cluster", "network", "loopback", "unknown"] }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { enum: ["internet", "private", "node", "cluster", "network", "loopback", "unknown"] } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, certainty: { description: "possible: behind a profile or a condition, during initialisation, one of several", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", enum: ["definite", "possible"] }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { enum: ["definite", "possible"] } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, temporary: { description: "true when it stops before the pod serves: an init container that is no sidecar", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "boolean" }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, unused: { description: "true in a stage of a Dockerfile that the image is not made of", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "boolean" }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, shadowed: { description: "true when an earlier deny covers this allow, or a later file takes it back", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "boolean" }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, any: { description: "some hold", type: "array", minItems: 1, items: { $ref: "#/$defs/when" } }, not: { description: "turned round", $ref: "#/$defs/when" } } }, examples: { type: "array", minItems: 1, items: { type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { terraform: { type: "string", minLength: 1 }, compose: { type: "string", minLength: 1 }, kubernetes: { type: "string", minLength: 1 }, dockerfile: { type: "string", minLength: 1 } } } } } }, schema33 = { type: "array", minItems: 1, items: { type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { terraform: { type: "string", minLength: 1 }, compose: { type: "string", minLength: 1 }, kubernetes: { type: "string", minLength: 1 }, dockerfile: { type: "string", minLength: 1 } } } }, func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default, pattern4 = new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "u"), schema32 = { type: "object", minProperties: 1, additionalProperties: !1, properties: { port: { description: "the ports that are opened, or that the started daemon listens on", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { includes: { description: "the range holds this port; the protocol is this one or `any`", type: "integer", minimum: 0, maximum: 65535 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, protocol: { description: "the transport protocol; `any` includes every other", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", enum: ["tcp", "udp", "sctp", "icmp", "any"] }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { enum: ["tcp", "udp", "sctp", "icmp", "any"] } }, includes: { description: "the range holds this port; the protocol is this one or `any`", enum: ["tcp", "udp", "sctp", "icmp", "any"] }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, mechanism: { description: "allow: a firewall rule lets it in; listen: something listens; publish: a container's port is published; forward: traffic is delivered to this port; declare: only documented", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", enum: ["allow", "listen", "publish", "forward", "declare"] }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { enum: ["allow", "listen", "publish", "forward", "declare"] } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, source: { description: "who may connect: CIDRs, or selectors in words", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { covers: { description: "the addresses hold all of this CIDR; `world` is every address", type: "string", minLength: 1 }, outside: { description: "some address lies outside of all these CIDRs", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, breadth: { description: "how many ports the rule opens: one, 2 to 64, more, all of them, or one out of several that is chosen later", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", enum: ["one", "range", "wide-range", "all", "one-of-several"] }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { enum: ["one", "range", "wide-range", "all", "one-of-several"] } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, registry: { description: "the registry's host; `docker.io` where none is written", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "string", minLength: 1 }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, namespace: { description: "the path before the last component; `library` for official images", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "string", minLength: 1 }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, repository: { description: "the path without the registry", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "string", minLength: 1 }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, tokens: { description: "the words of the repository's name", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "string", minLength: 1 }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, tag: { description: "the tag, where one is written", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "string", minLength: 1 }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, digest: { description: "the digest, where one is written", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "string", minLength: 1 }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, role: { description: "what the image or package has to do with Telnet, as far as its name tells", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", enum: ["server", "honeypot", "bbs", "network-gear", "client", "toolbox", "ambiguous"] }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { enum: ["server", "honeypot", "bbs", "network-gear", "client", "toolbox", "ambiguous"] } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, program: { description: "the program's name without its folder", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "string", minLength: 1 }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, arguments: { description: "the program's arguments, one value each", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "string", minLength: 1 }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, starts: { description: "what the command brings up", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", enum: ["telnet-server", "inetd"] }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { enum: ["telnet-server", "inetd"] } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, runs: { description: "whether it runs, or only lies there as data", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "boolean" }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, manager: { description: "the package manager: apt, apk, dnf ...", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "string", minLength: 1 }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, name: { description: "the package's name", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "string", minLength: 1 }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, switch: { description: "the setting that turns management on", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "string", minLength: 1 }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, reach: { description: "from how far away it can be reached", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", enum: ["internet", "private", "node", "cluster", "network", "loopback", "unknown"] }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { enum: ["internet", "private", "node", "cluster", "network", "loopback", "unknown"] } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, certainty: { description: "possible: behind a profile or a condition, during initialisation, one of several", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", enum: ["definite", "possible"] }, in: { description: "the value is one of these", type: "array", minItems: 1, items: { enum: ["definite", "possible"] } }, matches: { description: "the value matches this regular expression (RE2 syntax) somewhere", type: "string", minLength: 1 }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, temporary: { description: "true when it stops before the pod serves: an init container that is no sidecar", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "boolean" }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, unused: { description: "true in a stage of a Dockerfile that the image is not made of", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "boolean" }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, shadowed: { description: "true when an earlier deny covers this allow, or a later file takes it back", type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { equals: { description: "the value is exactly this one", type: "boolean" }, exists: { description: "there is a value at all (`true`) or none (`false`)", type: "boolean" } } }, any: { description: "some hold", type: "array", minItems: 1, items: { $ref: "#/$defs/when" } }, not: { description: "turned round", $ref: "#/$defs/when" } } }, wrapper0 = { validate: validate21 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema32.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema32, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.port !== void 0) {
      let data0 = data.port;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length > 1) {
          let err2 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.port, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (Object.keys(data0).length < 1) {
          let err3 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.port, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        for (let key1 in data0)
          if (!(key1 === "includes" || key1 === "exists")) {
            let err4 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema32.properties.port, data: data0 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data0.includes !== void 0) {
          let data1 = data0.includes;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            let err5 = { instancePath: instancePath + "/port/includes", schemaPath: "#/properties/port/properties/includes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.port.properties.includes.type, parentSchema: schema32.properties.port.properties.includes, data: data1 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 65535 || isNaN(data1)) {
              let err6 = { instancePath: instancePath + "/port/includes", schemaPath: "#/properties/port/properties/includes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema32.properties.port.properties.includes, data: data1 };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data1 < 0 || isNaN(data1)) {
              let err7 = { instancePath: instancePath + "/port/includes", schemaPath: "#/properties/port/properties/includes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties.port.properties.includes, data: data1 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          }
        }
        if (data0.exists !== void 0) {
          let data2 = data0.exists;
          if (typeof data2 != "boolean") {
            let err8 = { instancePath: instancePath + "/port/exists", schemaPath: "#/properties/port/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.port.properties.exists.type, parentSchema: schema32.properties.port.properties.exists, data: data2 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.port.type, parentSchema: schema32.properties.port, data: data0 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.protocol !== void 0) {
      let data3 = data.protocol;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (Object.keys(data3).length > 1) {
          let err10 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.protocol, data: data3 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (Object.keys(data3).length < 1) {
          let err11 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.protocol, data: data3 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        for (let key2 in data3)
          if (!(key2 === "equals" || key2 === "in" || key2 === "includes" || key2 === "exists")) {
            let err12 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema32.properties.protocol, data: data3 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        if (data3.equals !== void 0) {
          let data4 = data3.equals;
          if (!(data4 === "tcp" || data4 === "udp" || data4 === "sctp" || data4 === "icmp" || data4 === "any")) {
            let err13 = { instancePath: instancePath + "/protocol/equals", schemaPath: "#/properties/protocol/properties/equals/enum", keyword: "enum", params: { allowedValues: schema32.properties.protocol.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.protocol.properties.equals.enum, parentSchema: schema32.properties.protocol.properties.equals, data: data4 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data3.in !== void 0) {
          let data5 = data3.in;
          if (Array.isArray(data5)) {
            if (data5.length < 1) {
              let err14 = { instancePath: instancePath + "/protocol/in", schemaPath: "#/properties/protocol/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.protocol.properties.in, data: data5 };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            let len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data6 = data5[i0];
              if (!(data6 === "tcp" || data6 === "udp" || data6 === "sctp" || data6 === "icmp" || data6 === "any")) {
                let err15 = { instancePath: instancePath + "/protocol/in/" + i0, schemaPath: "#/properties/protocol/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema32.properties.protocol.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.protocol.properties.in.items.enum, parentSchema: schema32.properties.protocol.properties.in.items, data: data6 };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
          } else {
            let err16 = { instancePath: instancePath + "/protocol/in", schemaPath: "#/properties/protocol/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.protocol.properties.in.type, parentSchema: schema32.properties.protocol.properties.in, data: data5 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data3.includes !== void 0) {
          let data7 = data3.includes;
          if (!(data7 === "tcp" || data7 === "udp" || data7 === "sctp" || data7 === "icmp" || data7 === "any")) {
            let err17 = { instancePath: instancePath + "/protocol/includes", schemaPath: "#/properties/protocol/properties/includes/enum", keyword: "enum", params: { allowedValues: schema32.properties.protocol.properties.includes.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.protocol.properties.includes.enum, parentSchema: schema32.properties.protocol.properties.includes, data: data7 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data3.exists !== void 0) {
          let data8 = data3.exists;
          if (typeof data8 != "boolean") {
            let err18 = { instancePath: instancePath + "/protocol/exists", schemaPath: "#/properties/protocol/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.protocol.properties.exists.type, parentSchema: schema32.properties.protocol.properties.exists, data: data8 };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.protocol.type, parentSchema: schema32.properties.protocol, data: data3 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.mechanism !== void 0) {
      let data9 = data.mechanism;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (Object.keys(data9).length > 1) {
          let err20 = { instancePath: instancePath + "/mechanism", schemaPath: "#/properties/mechanism/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.mechanism, data: data9 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (Object.keys(data9).length < 1) {
          let err21 = { instancePath: instancePath + "/mechanism", schemaPath: "#/properties/mechanism/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.mechanism, data: data9 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        for (let key3 in data9)
          if (!(key3 === "equals" || key3 === "in" || key3 === "matches" || key3 === "exists")) {
            let err22 = { instancePath: instancePath + "/mechanism", schemaPath: "#/properties/mechanism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema32.properties.mechanism, data: data9 };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        if (data9.equals !== void 0) {
          let data10 = data9.equals;
          if (!(data10 === "allow" || data10 === "listen" || data10 === "publish" || data10 === "forward" || data10 === "declare")) {
            let err23 = { instancePath: instancePath + "/mechanism/equals", schemaPath: "#/properties/mechanism/properties/equals/enum", keyword: "enum", params: { allowedValues: schema32.properties.mechanism.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.mechanism.properties.equals.enum, parentSchema: schema32.properties.mechanism.properties.equals, data: data10 };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data9.in !== void 0) {
          let data11 = data9.in;
          if (Array.isArray(data11)) {
            if (data11.length < 1) {
              let err24 = { instancePath: instancePath + "/mechanism/in", schemaPath: "#/properties/mechanism/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.mechanism.properties.in, data: data11 };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            let len1 = data11.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data12 = data11[i1];
              if (!(data12 === "allow" || data12 === "listen" || data12 === "publish" || data12 === "forward" || data12 === "declare")) {
                let err25 = { instancePath: instancePath + "/mechanism/in/" + i1, schemaPath: "#/properties/mechanism/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema32.properties.mechanism.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.mechanism.properties.in.items.enum, parentSchema: schema32.properties.mechanism.properties.in.items, data: data12 };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
          } else {
            let err26 = { instancePath: instancePath + "/mechanism/in", schemaPath: "#/properties/mechanism/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.mechanism.properties.in.type, parentSchema: schema32.properties.mechanism.properties.in, data: data11 };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data9.matches !== void 0) {
          let data13 = data9.matches;
          if (typeof data13 == "string") {
            if (func2(data13) < 1) {
              let err27 = { instancePath: instancePath + "/mechanism/matches", schemaPath: "#/properties/mechanism/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.mechanism.properties.matches, data: data13 };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
          } else {
            let err28 = { instancePath: instancePath + "/mechanism/matches", schemaPath: "#/properties/mechanism/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.mechanism.properties.matches.type, parentSchema: schema32.properties.mechanism.properties.matches, data: data13 };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data9.exists !== void 0) {
          let data14 = data9.exists;
          if (typeof data14 != "boolean") {
            let err29 = { instancePath: instancePath + "/mechanism/exists", schemaPath: "#/properties/mechanism/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.mechanism.properties.exists.type, parentSchema: schema32.properties.mechanism.properties.exists, data: data14 };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
      } else {
        let err30 = { instancePath: instancePath + "/mechanism", schemaPath: "#/properties/mechanism/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.mechanism.type, parentSchema: schema32.properties.mechanism, data: data9 };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.source !== void 0) {
      let data15 = data.source;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (Object.keys(data15).length > 1) {
          let err31 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.source, data: data15 };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (Object.keys(data15).length < 1) {
          let err32 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.source, data: data15 };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        for (let key4 in data15)
          if (!(key4 === "covers" || key4 === "outside" || key4 === "exists")) {
            let err33 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema32.properties.source, data: data15 };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        if (data15.covers !== void 0) {
          let data16 = data15.covers;
          if (typeof data16 == "string") {
            if (func2(data16) < 1) {
              let err34 = { instancePath: instancePath + "/source/covers", schemaPath: "#/properties/source/properties/covers/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.source.properties.covers, data: data16 };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
          } else {
            let err35 = { instancePath: instancePath + "/source/covers", schemaPath: "#/properties/source/properties/covers/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.source.properties.covers.type, parentSchema: schema32.properties.source.properties.covers, data: data16 };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
        if (data15.outside !== void 0) {
          let data17 = data15.outside;
          if (Array.isArray(data17)) {
            if (data17.length < 1) {
              let err36 = { instancePath: instancePath + "/source/outside", schemaPath: "#/properties/source/properties/outside/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.source.properties.outside, data: data17 };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
            let len2 = data17.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data18 = data17[i2];
              if (typeof data18 == "string") {
                if (func2(data18) < 1) {
                  let err37 = { instancePath: instancePath + "/source/outside/" + i2, schemaPath: "#/properties/source/properties/outside/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.source.properties.outside.items, data: data18 };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
              } else {
                let err38 = { instancePath: instancePath + "/source/outside/" + i2, schemaPath: "#/properties/source/properties/outside/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.source.properties.outside.items.type, parentSchema: schema32.properties.source.properties.outside.items, data: data18 };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
          } else {
            let err39 = { instancePath: instancePath + "/source/outside", schemaPath: "#/properties/source/properties/outside/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.source.properties.outside.type, parentSchema: schema32.properties.source.properties.outside, data: data17 };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
        if (data15.exists !== void 0) {
          let data19 = data15.exists;
          if (typeof data19 != "boolean") {
            let err40 = { instancePath: instancePath + "/source/exists", schemaPath: "#/properties/source/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.source.properties.exists.type, parentSchema: schema32.properties.source.properties.exists, data: data19 };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
      } else {
        let err41 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.source.type, parentSchema: schema32.properties.source, data: data15 };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.breadth !== void 0) {
      let data20 = data.breadth;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (Object.keys(data20).length > 1) {
          let err42 = { instancePath: instancePath + "/breadth", schemaPath: "#/properties/breadth/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.breadth, data: data20 };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
        if (Object.keys(data20).length < 1) {
          let err43 = { instancePath: instancePath + "/breadth", schemaPath: "#/properties/breadth/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.breadth, data: data20 };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        for (let key5 in data20)
          if (!(key5 === "equals" || key5 === "in" || key5 === "matches" || key5 === "exists")) {
            let err44 = { instancePath: instancePath + "/breadth", schemaPath: "#/properties/breadth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema32.properties.breadth, data: data20 };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        if (data20.equals !== void 0) {
          let data21 = data20.equals;
          if (!(data21 === "one" || data21 === "range" || data21 === "wide-range" || data21 === "all" || data21 === "one-of-several")) {
            let err45 = { instancePath: instancePath + "/breadth/equals", schemaPath: "#/properties/breadth/properties/equals/enum", keyword: "enum", params: { allowedValues: schema32.properties.breadth.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.breadth.properties.equals.enum, parentSchema: schema32.properties.breadth.properties.equals, data: data21 };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
        if (data20.in !== void 0) {
          let data22 = data20.in;
          if (Array.isArray(data22)) {
            if (data22.length < 1) {
              let err46 = { instancePath: instancePath + "/breadth/in", schemaPath: "#/properties/breadth/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.breadth.properties.in, data: data22 };
              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
            }
            let len3 = data22.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data23 = data22[i3];
              if (!(data23 === "one" || data23 === "range" || data23 === "wide-range" || data23 === "all" || data23 === "one-of-several")) {
                let err47 = { instancePath: instancePath + "/breadth/in/" + i3, schemaPath: "#/properties/breadth/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema32.properties.breadth.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.breadth.properties.in.items.enum, parentSchema: schema32.properties.breadth.properties.in.items, data: data23 };
                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
              }
            }
          } else {
            let err48 = { instancePath: instancePath + "/breadth/in", schemaPath: "#/properties/breadth/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.breadth.properties.in.type, parentSchema: schema32.properties.breadth.properties.in, data: data22 };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
        }
        if (data20.matches !== void 0) {
          let data24 = data20.matches;
          if (typeof data24 == "string") {
            if (func2(data24) < 1) {
              let err49 = { instancePath: instancePath + "/breadth/matches", schemaPath: "#/properties/breadth/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.breadth.properties.matches, data: data24 };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
          } else {
            let err50 = { instancePath: instancePath + "/breadth/matches", schemaPath: "#/properties/breadth/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.breadth.properties.matches.type, parentSchema: schema32.properties.breadth.properties.matches, data: data24 };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
        }
        if (data20.exists !== void 0) {
          let data25 = data20.exists;
          if (typeof data25 != "boolean") {
            let err51 = { instancePath: instancePath + "/breadth/exists", schemaPath: "#/properties/breadth/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.breadth.properties.exists.type, parentSchema: schema32.properties.breadth.properties.exists, data: data25 };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
        }
      } else {
        let err52 = { instancePath: instancePath + "/breadth", schemaPath: "#/properties/breadth/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.breadth.type, parentSchema: schema32.properties.breadth, data: data20 };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
    if (data.registry !== void 0) {
      let data26 = data.registry;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (Object.keys(data26).length > 1) {
          let err53 = { instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.registry, data: data26 };
          vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
        }
        if (Object.keys(data26).length < 1) {
          let err54 = { instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.registry, data: data26 };
          vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
        }
        for (let key6 in data26)
          if (!(key6 === "equals" || key6 === "in" || key6 === "matches" || key6 === "exists")) {
            let err55 = { instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema32.properties.registry, data: data26 };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        if (data26.equals !== void 0) {
          let data27 = data26.equals;
          if (typeof data27 == "string") {
            if (func2(data27) < 1) {
              let err56 = { instancePath: instancePath + "/registry/equals", schemaPath: "#/properties/registry/properties/equals/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.registry.properties.equals, data: data27 };
              vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
            }
          } else {
            let err57 = { instancePath: instancePath + "/registry/equals", schemaPath: "#/properties/registry/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.registry.properties.equals.type, parentSchema: schema32.properties.registry.properties.equals, data: data27 };
            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
          }
        }
        if (data26.in !== void 0) {
          let data28 = data26.in;
          if (Array.isArray(data28)) {
            if (data28.length < 1) {
              let err58 = { instancePath: instancePath + "/registry/in", schemaPath: "#/properties/registry/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.registry.properties.in, data: data28 };
              vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
            }
            let len4 = data28.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data29 = data28[i4];
              if (typeof data29 == "string") {
                if (func2(data29) < 1) {
                  let err59 = { instancePath: instancePath + "/registry/in/" + i4, schemaPath: "#/properties/registry/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.registry.properties.in.items, data: data29 };
                  vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                }
              } else {
                let err60 = { instancePath: instancePath + "/registry/in/" + i4, schemaPath: "#/properties/registry/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.registry.properties.in.items.type, parentSchema: schema32.properties.registry.properties.in.items, data: data29 };
                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
              }
            }
          } else {
            let err61 = { instancePath: instancePath + "/registry/in", schemaPath: "#/properties/registry/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.registry.properties.in.type, parentSchema: schema32.properties.registry.properties.in, data: data28 };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
        }
        if (data26.matches !== void 0) {
          let data30 = data26.matches;
          if (typeof data30 == "string") {
            if (func2(data30) < 1) {
              let err62 = { instancePath: instancePath + "/registry/matches", schemaPath: "#/properties/registry/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.registry.properties.matches, data: data30 };
              vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
            }
          } else {
            let err63 = { instancePath: instancePath + "/registry/matches", schemaPath: "#/properties/registry/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.registry.properties.matches.type, parentSchema: schema32.properties.registry.properties.matches, data: data30 };
            vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
          }
        }
        if (data26.exists !== void 0) {
          let data31 = data26.exists;
          if (typeof data31 != "boolean") {
            let err64 = { instancePath: instancePath + "/registry/exists", schemaPath: "#/properties/registry/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.registry.properties.exists.type, parentSchema: schema32.properties.registry.properties.exists, data: data31 };
            vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
          }
        }
      } else {
        let err65 = { instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.registry.type, parentSchema: schema32.properties.registry, data: data26 };
        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
      }
    }
    if (data.namespace !== void 0) {
      let data32 = data.namespace;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        if (Object.keys(data32).length > 1) {
          let err66 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.namespace, data: data32 };
          vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
        }
        if (Object.keys(data32).length < 1) {
          let err67 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.namespace, data: data32 };
          vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
        }
        for (let key7 in data32)
          if (!(key7 === "equals" || key7 === "in" || key7 === "matches" || key7 === "exists")) {
            let err68 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema32.properties.namespace, data: data32 };
            vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
          }
        if (data32.equals !== void 0) {
          let data33 = data32.equals;
          if (typeof data33 == "string") {
            if (func2(data33) < 1) {
              let err69 = { instancePath: instancePath + "/namespace/equals", schemaPath: "#/properties/namespace/properties/equals/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.namespace.properties.equals, data: data33 };
              vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
            }
          } else {
            let err70 = { instancePath: instancePath + "/namespace/equals", schemaPath: "#/properties/namespace/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.namespace.properties.equals.type, parentSchema: schema32.properties.namespace.properties.equals, data: data33 };
            vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
          }
        }
        if (data32.in !== void 0) {
          let data34 = data32.in;
          if (Array.isArray(data34)) {
            if (data34.length < 1) {
              let err71 = { instancePath: instancePath + "/namespace/in", schemaPath: "#/properties/namespace/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.namespace.properties.in, data: data34 };
              vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
            }
            let len5 = data34.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data35 = data34[i5];
              if (typeof data35 == "string") {
                if (func2(data35) < 1) {
                  let err72 = { instancePath: instancePath + "/namespace/in/" + i5, schemaPath: "#/properties/namespace/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.namespace.properties.in.items, data: data35 };
                  vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                }
              } else {
                let err73 = { instancePath: instancePath + "/namespace/in/" + i5, schemaPath: "#/properties/namespace/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.namespace.properties.in.items.type, parentSchema: schema32.properties.namespace.properties.in.items, data: data35 };
                vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
              }
            }
          } else {
            let err74 = { instancePath: instancePath + "/namespace/in", schemaPath: "#/properties/namespace/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.namespace.properties.in.type, parentSchema: schema32.properties.namespace.properties.in, data: data34 };
            vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
          }
        }
        if (data32.matches !== void 0) {
          let data36 = data32.matches;
          if (typeof data36 == "string") {
            if (func2(data36) < 1) {
              let err75 = { instancePath: instancePath + "/namespace/matches", schemaPath: "#/properties/namespace/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.namespace.properties.matches, data: data36 };
              vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
            }
          } else {
            let err76 = { instancePath: instancePath + "/namespace/matches", schemaPath: "#/properties/namespace/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.namespace.properties.matches.type, parentSchema: schema32.properties.namespace.properties.matches, data: data36 };
            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
          }
        }
        if (data32.exists !== void 0) {
          let data37 = data32.exists;
          if (typeof data37 != "boolean") {
            let err77 = { instancePath: instancePath + "/namespace/exists", schemaPath: "#/properties/namespace/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.namespace.properties.exists.type, parentSchema: schema32.properties.namespace.properties.exists, data: data37 };
            vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
          }
        }
      } else {
        let err78 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.namespace.type, parentSchema: schema32.properties.namespace, data: data32 };
        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
      }
    }
    if (data.repository !== void 0) {
      let data38 = data.repository;
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        if (Object.keys(data38).length > 1) {
          let err79 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.repository, data: data38 };
          vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
        }
        if (Object.keys(data38).length < 1) {
          let err80 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.repository, data: data38 };
          vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
        }
        for (let key8 in data38)
          if (!(key8 === "equals" || key8 === "in" || key8 === "matches" || key8 === "exists")) {
            let err81 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema32.properties.repository, data: data38 };
            vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
          }
        if (data38.equals !== void 0) {
          let data39 = data38.equals;
          if (typeof data39 == "string") {
            if (func2(data39) < 1) {
              let err82 = { instancePath: instancePath + "/repository/equals", schemaPath: "#/properties/repository/properties/equals/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.repository.properties.equals, data: data39 };
              vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
            }
          } else {
            let err83 = { instancePath: instancePath + "/repository/equals", schemaPath: "#/properties/repository/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.repository.properties.equals.type, parentSchema: schema32.properties.repository.properties.equals, data: data39 };
            vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
          }
        }
        if (data38.in !== void 0) {
          let data40 = data38.in;
          if (Array.isArray(data40)) {
            if (data40.length < 1) {
              let err84 = { instancePath: instancePath + "/repository/in", schemaPath: "#/properties/repository/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.repository.properties.in, data: data40 };
              vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
            }
            let len6 = data40.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data41 = data40[i6];
              if (typeof data41 == "string") {
                if (func2(data41) < 1) {
                  let err85 = { instancePath: instancePath + "/repository/in/" + i6, schemaPath: "#/properties/repository/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.repository.properties.in.items, data: data41 };
                  vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                }
              } else {
                let err86 = { instancePath: instancePath + "/repository/in/" + i6, schemaPath: "#/properties/repository/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.repository.properties.in.items.type, parentSchema: schema32.properties.repository.properties.in.items, data: data41 };
                vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
              }
            }
          } else {
            let err87 = { instancePath: instancePath + "/repository/in", schemaPath: "#/properties/repository/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.repository.properties.in.type, parentSchema: schema32.properties.repository.properties.in, data: data40 };
            vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
          }
        }
        if (data38.matches !== void 0) {
          let data42 = data38.matches;
          if (typeof data42 == "string") {
            if (func2(data42) < 1) {
              let err88 = { instancePath: instancePath + "/repository/matches", schemaPath: "#/properties/repository/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.repository.properties.matches, data: data42 };
              vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
            }
          } else {
            let err89 = { instancePath: instancePath + "/repository/matches", schemaPath: "#/properties/repository/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.repository.properties.matches.type, parentSchema: schema32.properties.repository.properties.matches, data: data42 };
            vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
          }
        }
        if (data38.exists !== void 0) {
          let data43 = data38.exists;
          if (typeof data43 != "boolean") {
            let err90 = { instancePath: instancePath + "/repository/exists", schemaPath: "#/properties/repository/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.repository.properties.exists.type, parentSchema: schema32.properties.repository.properties.exists, data: data43 };
            vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
          }
        }
      } else {
        let err91 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.repository.type, parentSchema: schema32.properties.repository, data: data38 };
        vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
      }
    }
    if (data.tokens !== void 0) {
      let data44 = data.tokens;
      if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
        if (Object.keys(data44).length > 1) {
          let err92 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.tokens, data: data44 };
          vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
        }
        if (Object.keys(data44).length < 1) {
          let err93 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.tokens, data: data44 };
          vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
        }
        for (let key9 in data44)
          if (!(key9 === "equals" || key9 === "in" || key9 === "matches" || key9 === "exists")) {
            let err94 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema32.properties.tokens, data: data44 };
            vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
          }
        if (data44.equals !== void 0) {
          let data45 = data44.equals;
          if (typeof data45 == "string") {
            if (func2(data45) < 1) {
              let err95 = { instancePath: instancePath + "/tokens/equals", schemaPath: "#/properties/tokens/properties/equals/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.tokens.properties.equals, data: data45 };
              vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
            }
          } else {
            let err96 = { instancePath: instancePath + "/tokens/equals", schemaPath: "#/properties/tokens/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.tokens.properties.equals.type, parentSchema: schema32.properties.tokens.properties.equals, data: data45 };
            vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
          }
        }
        if (data44.in !== void 0) {
          let data46 = data44.in;
          if (Array.isArray(data46)) {
            if (data46.length < 1) {
              let err97 = { instancePath: instancePath + "/tokens/in", schemaPath: "#/properties/tokens/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.tokens.properties.in, data: data46 };
              vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
            }
            let len7 = data46.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data47 = data46[i7];
              if (typeof data47 == "string") {
                if (func2(data47) < 1) {
                  let err98 = { instancePath: instancePath + "/tokens/in/" + i7, schemaPath: "#/properties/tokens/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.tokens.properties.in.items, data: data47 };
                  vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                }
              } else {
                let err99 = { instancePath: instancePath + "/tokens/in/" + i7, schemaPath: "#/properties/tokens/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.tokens.properties.in.items.type, parentSchema: schema32.properties.tokens.properties.in.items, data: data47 };
                vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
              }
            }
          } else {
            let err100 = { instancePath: instancePath + "/tokens/in", schemaPath: "#/properties/tokens/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.tokens.properties.in.type, parentSchema: schema32.properties.tokens.properties.in, data: data46 };
            vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
          }
        }
        if (data44.matches !== void 0) {
          let data48 = data44.matches;
          if (typeof data48 == "string") {
            if (func2(data48) < 1) {
              let err101 = { instancePath: instancePath + "/tokens/matches", schemaPath: "#/properties/tokens/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.tokens.properties.matches, data: data48 };
              vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
            }
          } else {
            let err102 = { instancePath: instancePath + "/tokens/matches", schemaPath: "#/properties/tokens/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.tokens.properties.matches.type, parentSchema: schema32.properties.tokens.properties.matches, data: data48 };
            vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
          }
        }
        if (data44.exists !== void 0) {
          let data49 = data44.exists;
          if (typeof data49 != "boolean") {
            let err103 = { instancePath: instancePath + "/tokens/exists", schemaPath: "#/properties/tokens/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.tokens.properties.exists.type, parentSchema: schema32.properties.tokens.properties.exists, data: data49 };
            vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
          }
        }
      } else {
        let err104 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.tokens.type, parentSchema: schema32.properties.tokens, data: data44 };
        vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
      }
    }
    if (data.tag !== void 0) {
      let data50 = data.tag;
      if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
        if (Object.keys(data50).length > 1) {
          let err105 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.tag, data: data50 };
          vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
        }
        if (Object.keys(data50).length < 1) {
          let err106 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.tag, data: data50 };
          vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
        }
        for (let key10 in data50)
          if (!(key10 === "equals" || key10 === "in" || key10 === "matches" || key10 === "exists")) {
            let err107 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema32.properties.tag, data: data50 };
            vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
          }
        if (data50.equals !== void 0) {
          let data51 = data50.equals;
          if (typeof data51 == "string") {
            if (func2(data51) < 1) {
              let err108 = { instancePath: instancePath + "/tag/equals", schemaPath: "#/properties/tag/properties/equals/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.tag.properties.equals, data: data51 };
              vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
            }
          } else {
            let err109 = { instancePath: instancePath + "/tag/equals", schemaPath: "#/properties/tag/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.tag.properties.equals.type, parentSchema: schema32.properties.tag.properties.equals, data: data51 };
            vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
          }
        }
        if (data50.in !== void 0) {
          let data52 = data50.in;
          if (Array.isArray(data52)) {
            if (data52.length < 1) {
              let err110 = { instancePath: instancePath + "/tag/in", schemaPath: "#/properties/tag/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.tag.properties.in, data: data52 };
              vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
            }
            let len8 = data52.length;
            for (let i8 = 0; i8 < len8; i8++) {
              let data53 = data52[i8];
              if (typeof data53 == "string") {
                if (func2(data53) < 1) {
                  let err111 = { instancePath: instancePath + "/tag/in/" + i8, schemaPath: "#/properties/tag/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.tag.properties.in.items, data: data53 };
                  vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                }
              } else {
                let err112 = { instancePath: instancePath + "/tag/in/" + i8, schemaPath: "#/properties/tag/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.tag.properties.in.items.type, parentSchema: schema32.properties.tag.properties.in.items, data: data53 };
                vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
              }
            }
          } else {
            let err113 = { instancePath: instancePath + "/tag/in", schemaPath: "#/properties/tag/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.tag.properties.in.type, parentSchema: schema32.properties.tag.properties.in, data: data52 };
            vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
          }
        }
        if (data50.matches !== void 0) {
          let data54 = data50.matches;
          if (typeof data54 == "string") {
            if (func2(data54) < 1) {
              let err114 = { instancePath: instancePath + "/tag/matches", schemaPath: "#/properties/tag/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.tag.properties.matches, data: data54 };
              vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
            }
          } else {
            let err115 = { instancePath: instancePath + "/tag/matches", schemaPath: "#/properties/tag/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.tag.properties.matches.type, parentSchema: schema32.properties.tag.properties.matches, data: data54 };
            vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
          }
        }
        if (data50.exists !== void 0) {
          let data55 = data50.exists;
          if (typeof data55 != "boolean") {
            let err116 = { instancePath: instancePath + "/tag/exists", schemaPath: "#/properties/tag/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.tag.properties.exists.type, parentSchema: schema32.properties.tag.properties.exists, data: data55 };
            vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
          }
        }
      } else {
        let err117 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.tag.type, parentSchema: schema32.properties.tag, data: data50 };
        vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
      }
    }
    if (data.digest !== void 0) {
      let data56 = data.digest;
      if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
        if (Object.keys(data56).length > 1) {
          let err118 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.digest, data: data56 };
          vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
        }
        if (Object.keys(data56).length < 1) {
          let err119 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.digest, data: data56 };
          vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
        }
        for (let key11 in data56)
          if (!(key11 === "equals" || key11 === "in" || key11 === "matches" || key11 === "exists")) {
            let err120 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema32.properties.digest, data: data56 };
            vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
          }
        if (data56.equals !== void 0) {
          let data57 = data56.equals;
          if (typeof data57 == "string") {
            if (func2(data57) < 1) {
              let err121 = { instancePath: instancePath + "/digest/equals", schemaPath: "#/properties/digest/properties/equals/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.digest.properties.equals, data: data57 };
              vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
            }
          } else {
            let err122 = { instancePath: instancePath + "/digest/equals", schemaPath: "#/properties/digest/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.digest.properties.equals.type, parentSchema: schema32.properties.digest.properties.equals, data: data57 };
            vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
          }
        }
        if (data56.in !== void 0) {
          let data58 = data56.in;
          if (Array.isArray(data58)) {
            if (data58.length < 1) {
              let err123 = { instancePath: instancePath + "/digest/in", schemaPath: "#/properties/digest/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.digest.properties.in, data: data58 };
              vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
            }
            let len9 = data58.length;
            for (let i9 = 0; i9 < len9; i9++) {
              let data59 = data58[i9];
              if (typeof data59 == "string") {
                if (func2(data59) < 1) {
                  let err124 = { instancePath: instancePath + "/digest/in/" + i9, schemaPath: "#/properties/digest/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.digest.properties.in.items, data: data59 };
                  vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
                }
              } else {
                let err125 = { instancePath: instancePath + "/digest/in/" + i9, schemaPath: "#/properties/digest/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.digest.properties.in.items.type, parentSchema: schema32.properties.digest.properties.in.items, data: data59 };
                vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
              }
            }
          } else {
            let err126 = { instancePath: instancePath + "/digest/in", schemaPath: "#/properties/digest/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.digest.properties.in.type, parentSchema: schema32.properties.digest.properties.in, data: data58 };
            vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
          }
        }
        if (data56.matches !== void 0) {
          let data60 = data56.matches;
          if (typeof data60 == "string") {
            if (func2(data60) < 1) {
              let err127 = { instancePath: instancePath + "/digest/matches", schemaPath: "#/properties/digest/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.digest.properties.matches, data: data60 };
              vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
            }
          } else {
            let err128 = { instancePath: instancePath + "/digest/matches", schemaPath: "#/properties/digest/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.digest.properties.matches.type, parentSchema: schema32.properties.digest.properties.matches, data: data60 };
            vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
          }
        }
        if (data56.exists !== void 0) {
          let data61 = data56.exists;
          if (typeof data61 != "boolean") {
            let err129 = { instancePath: instancePath + "/digest/exists", schemaPath: "#/properties/digest/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.digest.properties.exists.type, parentSchema: schema32.properties.digest.properties.exists, data: data61 };
            vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
          }
        }
      } else {
        let err130 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.digest.type, parentSchema: schema32.properties.digest, data: data56 };
        vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
      }
    }
    if (data.role !== void 0) {
      let data62 = data.role;
      if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
        if (Object.keys(data62).length > 1) {
          let err131 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.role, data: data62 };
          vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
        }
        if (Object.keys(data62).length < 1) {
          let err132 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.role, data: data62 };
          vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
        }
        for (let key12 in data62)
          if (!(key12 === "equals" || key12 === "in" || key12 === "matches" || key12 === "exists")) {
            let err133 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema32.properties.role, data: data62 };
            vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
          }
        if (data62.equals !== void 0) {
          let data63 = data62.equals;
          if (!(data63 === "server" || data63 === "honeypot" || data63 === "bbs" || data63 === "network-gear" || data63 === "client" || data63 === "toolbox" || data63 === "ambiguous")) {
            let err134 = { instancePath: instancePath + "/role/equals", schemaPath: "#/properties/role/properties/equals/enum", keyword: "enum", params: { allowedValues: schema32.properties.role.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.role.properties.equals.enum, parentSchema: schema32.properties.role.properties.equals, data: data63 };
            vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
          }
        }
        if (data62.in !== void 0) {
          let data64 = data62.in;
          if (Array.isArray(data64)) {
            if (data64.length < 1) {
              let err135 = { instancePath: instancePath + "/role/in", schemaPath: "#/properties/role/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.role.properties.in, data: data64 };
              vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
            }
            let len10 = data64.length;
            for (let i10 = 0; i10 < len10; i10++) {
              let data65 = data64[i10];
              if (!(data65 === "server" || data65 === "honeypot" || data65 === "bbs" || data65 === "network-gear" || data65 === "client" || data65 === "toolbox" || data65 === "ambiguous")) {
                let err136 = { instancePath: instancePath + "/role/in/" + i10, schemaPath: "#/properties/role/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema32.properties.role.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.role.properties.in.items.enum, parentSchema: schema32.properties.role.properties.in.items, data: data65 };
                vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
              }
            }
          } else {
            let err137 = { instancePath: instancePath + "/role/in", schemaPath: "#/properties/role/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.role.properties.in.type, parentSchema: schema32.properties.role.properties.in, data: data64 };
            vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
          }
        }
        if (data62.matches !== void 0) {
          let data66 = data62.matches;
          if (typeof data66 == "string") {
            if (func2(data66) < 1) {
              let err138 = { instancePath: instancePath + "/role/matches", schemaPath: "#/properties/role/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.role.properties.matches, data: data66 };
              vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
            }
          } else {
            let err139 = { instancePath: instancePath + "/role/matches", schemaPath: "#/properties/role/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.role.properties.matches.type, parentSchema: schema32.properties.role.properties.matches, data: data66 };
            vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
          }
        }
        if (data62.exists !== void 0) {
          let data67 = data62.exists;
          if (typeof data67 != "boolean") {
            let err140 = { instancePath: instancePath + "/role/exists", schemaPath: "#/properties/role/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.role.properties.exists.type, parentSchema: schema32.properties.role.properties.exists, data: data67 };
            vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
          }
        }
      } else {
        let err141 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.role.type, parentSchema: schema32.properties.role, data: data62 };
        vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
      }
    }
    if (data.program !== void 0) {
      let data68 = data.program;
      if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
        if (Object.keys(data68).length > 1) {
          let err142 = { instancePath: instancePath + "/program", schemaPath: "#/properties/program/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.program, data: data68 };
          vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
        }
        if (Object.keys(data68).length < 1) {
          let err143 = { instancePath: instancePath + "/program", schemaPath: "#/properties/program/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.program, data: data68 };
          vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
        }
        for (let key13 in data68)
          if (!(key13 === "equals" || key13 === "in" || key13 === "matches" || key13 === "exists")) {
            let err144 = { instancePath: instancePath + "/program", schemaPath: "#/properties/program/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema32.properties.program, data: data68 };
            vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
          }
        if (data68.equals !== void 0) {
          let data69 = data68.equals;
          if (typeof data69 == "string") {
            if (func2(data69) < 1) {
              let err145 = { instancePath: instancePath + "/program/equals", schemaPath: "#/properties/program/properties/equals/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.program.properties.equals, data: data69 };
              vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
            }
          } else {
            let err146 = { instancePath: instancePath + "/program/equals", schemaPath: "#/properties/program/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.program.properties.equals.type, parentSchema: schema32.properties.program.properties.equals, data: data69 };
            vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
          }
        }
        if (data68.in !== void 0) {
          let data70 = data68.in;
          if (Array.isArray(data70)) {
            if (data70.length < 1) {
              let err147 = { instancePath: instancePath + "/program/in", schemaPath: "#/properties/program/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.program.properties.in, data: data70 };
              vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
            }
            let len11 = data70.length;
            for (let i11 = 0; i11 < len11; i11++) {
              let data71 = data70[i11];
              if (typeof data71 == "string") {
                if (func2(data71) < 1) {
                  let err148 = { instancePath: instancePath + "/program/in/" + i11, schemaPath: "#/properties/program/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.program.properties.in.items, data: data71 };
                  vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
                }
              } else {
                let err149 = { instancePath: instancePath + "/program/in/" + i11, schemaPath: "#/properties/program/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.program.properties.in.items.type, parentSchema: schema32.properties.program.properties.in.items, data: data71 };
                vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
              }
            }
          } else {
            let err150 = { instancePath: instancePath + "/program/in", schemaPath: "#/properties/program/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.program.properties.in.type, parentSchema: schema32.properties.program.properties.in, data: data70 };
            vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
          }
        }
        if (data68.matches !== void 0) {
          let data72 = data68.matches;
          if (typeof data72 == "string") {
            if (func2(data72) < 1) {
              let err151 = { instancePath: instancePath + "/program/matches", schemaPath: "#/properties/program/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.program.properties.matches, data: data72 };
              vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
            }
          } else {
            let err152 = { instancePath: instancePath + "/program/matches", schemaPath: "#/properties/program/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.program.properties.matches.type, parentSchema: schema32.properties.program.properties.matches, data: data72 };
            vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
          }
        }
        if (data68.exists !== void 0) {
          let data73 = data68.exists;
          if (typeof data73 != "boolean") {
            let err153 = { instancePath: instancePath + "/program/exists", schemaPath: "#/properties/program/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.program.properties.exists.type, parentSchema: schema32.properties.program.properties.exists, data: data73 };
            vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
          }
        }
      } else {
        let err154 = { instancePath: instancePath + "/program", schemaPath: "#/properties/program/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.program.type, parentSchema: schema32.properties.program, data: data68 };
        vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
      }
    }
    if (data.arguments !== void 0) {
      let data74 = data.arguments;
      if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
        if (Object.keys(data74).length > 1) {
          let err155 = { instancePath: instancePath + "/arguments", schemaPath: "#/properties/arguments/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.arguments, data: data74 };
          vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
        }
        if (Object.keys(data74).length < 1) {
          let err156 = { instancePath: instancePath + "/arguments", schemaPath: "#/properties/arguments/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.arguments, data: data74 };
          vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
        }
        for (let key14 in data74)
          if (!(key14 === "equals" || key14 === "in" || key14 === "matches" || key14 === "exists")) {
            let err157 = { instancePath: instancePath + "/arguments", schemaPath: "#/properties/arguments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema32.properties.arguments, data: data74 };
            vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
          }
        if (data74.equals !== void 0) {
          let data75 = data74.equals;
          if (typeof data75 == "string") {
            if (func2(data75) < 1) {
              let err158 = { instancePath: instancePath + "/arguments/equals", schemaPath: "#/properties/arguments/properties/equals/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.arguments.properties.equals, data: data75 };
              vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
            }
          } else {
            let err159 = { instancePath: instancePath + "/arguments/equals", schemaPath: "#/properties/arguments/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.arguments.properties.equals.type, parentSchema: schema32.properties.arguments.properties.equals, data: data75 };
            vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
          }
        }
        if (data74.in !== void 0) {
          let data76 = data74.in;
          if (Array.isArray(data76)) {
            if (data76.length < 1) {
              let err160 = { instancePath: instancePath + "/arguments/in", schemaPath: "#/properties/arguments/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.arguments.properties.in, data: data76 };
              vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
            }
            let len12 = data76.length;
            for (let i12 = 0; i12 < len12; i12++) {
              let data77 = data76[i12];
              if (typeof data77 == "string") {
                if (func2(data77) < 1) {
                  let err161 = { instancePath: instancePath + "/arguments/in/" + i12, schemaPath: "#/properties/arguments/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.arguments.properties.in.items, data: data77 };
                  vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
                }
              } else {
                let err162 = { instancePath: instancePath + "/arguments/in/" + i12, schemaPath: "#/properties/arguments/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.arguments.properties.in.items.type, parentSchema: schema32.properties.arguments.properties.in.items, data: data77 };
                vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
              }
            }
          } else {
            let err163 = { instancePath: instancePath + "/arguments/in", schemaPath: "#/properties/arguments/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.arguments.properties.in.type, parentSchema: schema32.properties.arguments.properties.in, data: data76 };
            vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
          }
        }
        if (data74.matches !== void 0) {
          let data78 = data74.matches;
          if (typeof data78 == "string") {
            if (func2(data78) < 1) {
              let err164 = { instancePath: instancePath + "/arguments/matches", schemaPath: "#/properties/arguments/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.arguments.properties.matches, data: data78 };
              vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
            }
          } else {
            let err165 = { instancePath: instancePath + "/arguments/matches", schemaPath: "#/properties/arguments/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.arguments.properties.matches.type, parentSchema: schema32.properties.arguments.properties.matches, data: data78 };
            vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
          }
        }
        if (data74.exists !== void 0) {
          let data79 = data74.exists;
          if (typeof data79 != "boolean") {
            let err166 = { instancePath: instancePath + "/arguments/exists", schemaPath: "#/properties/arguments/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.arguments.properties.exists.type, parentSchema: schema32.properties.arguments.properties.exists, data: data79 };
            vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
          }
        }
      } else {
        let err167 = { instancePath: instancePath + "/arguments", schemaPath: "#/properties/arguments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.arguments.type, parentSchema: schema32.properties.arguments, data: data74 };
        vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
      }
    }
    if (data.starts !== void 0) {
      let data80 = data.starts;
      if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
        if (Object.keys(data80).length > 1) {
          let err168 = { instancePath: instancePath + "/starts", schemaPath: "#/properties/starts/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.starts, data: data80 };
          vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
        }
        if (Object.keys(data80).length < 1) {
          let err169 = { instancePath: instancePath + "/starts", schemaPath: "#/properties/starts/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.starts, data: data80 };
          vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
        }
        for (let key15 in data80)
          if (!(key15 === "equals" || key15 === "in" || key15 === "matches" || key15 === "exists")) {
            let err170 = { instancePath: instancePath + "/starts", schemaPath: "#/properties/starts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema32.properties.starts, data: data80 };
            vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
          }
        if (data80.equals !== void 0) {
          let data81 = data80.equals;
          if (!(data81 === "telnet-server" || data81 === "inetd")) {
            let err171 = { instancePath: instancePath + "/starts/equals", schemaPath: "#/properties/starts/properties/equals/enum", keyword: "enum", params: { allowedValues: schema32.properties.starts.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.starts.properties.equals.enum, parentSchema: schema32.properties.starts.properties.equals, data: data81 };
            vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
          }
        }
        if (data80.in !== void 0) {
          let data82 = data80.in;
          if (Array.isArray(data82)) {
            if (data82.length < 1) {
              let err172 = { instancePath: instancePath + "/starts/in", schemaPath: "#/properties/starts/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.starts.properties.in, data: data82 };
              vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
            }
            let len13 = data82.length;
            for (let i13 = 0; i13 < len13; i13++) {
              let data83 = data82[i13];
              if (!(data83 === "telnet-server" || data83 === "inetd")) {
                let err173 = { instancePath: instancePath + "/starts/in/" + i13, schemaPath: "#/properties/starts/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema32.properties.starts.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.starts.properties.in.items.enum, parentSchema: schema32.properties.starts.properties.in.items, data: data83 };
                vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
              }
            }
          } else {
            let err174 = { instancePath: instancePath + "/starts/in", schemaPath: "#/properties/starts/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.starts.properties.in.type, parentSchema: schema32.properties.starts.properties.in, data: data82 };
            vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
          }
        }
        if (data80.matches !== void 0) {
          let data84 = data80.matches;
          if (typeof data84 == "string") {
            if (func2(data84) < 1) {
              let err175 = { instancePath: instancePath + "/starts/matches", schemaPath: "#/properties/starts/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.starts.properties.matches, data: data84 };
              vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
            }
          } else {
            let err176 = { instancePath: instancePath + "/starts/matches", schemaPath: "#/properties/starts/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.starts.properties.matches.type, parentSchema: schema32.properties.starts.properties.matches, data: data84 };
            vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
          }
        }
        if (data80.exists !== void 0) {
          let data85 = data80.exists;
          if (typeof data85 != "boolean") {
            let err177 = { instancePath: instancePath + "/starts/exists", schemaPath: "#/properties/starts/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.starts.properties.exists.type, parentSchema: schema32.properties.starts.properties.exists, data: data85 };
            vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
          }
        }
      } else {
        let err178 = { instancePath: instancePath + "/starts", schemaPath: "#/properties/starts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.starts.type, parentSchema: schema32.properties.starts, data: data80 };
        vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
      }
    }
    if (data.runs !== void 0) {
      let data86 = data.runs;
      if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
        if (Object.keys(data86).length > 1) {
          let err179 = { instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.runs, data: data86 };
          vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
        }
        if (Object.keys(data86).length < 1) {
          let err180 = { instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.runs, data: data86 };
          vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
        }
        for (let key16 in data86)
          if (!(key16 === "equals" || key16 === "exists")) {
            let err181 = { instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema32.properties.runs, data: data86 };
            vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
          }
        if (data86.equals !== void 0) {
          let data87 = data86.equals;
          if (typeof data87 != "boolean") {
            let err182 = { instancePath: instancePath + "/runs/equals", schemaPath: "#/properties/runs/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.runs.properties.equals.type, parentSchema: schema32.properties.runs.properties.equals, data: data87 };
            vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
          }
        }
        if (data86.exists !== void 0) {
          let data88 = data86.exists;
          if (typeof data88 != "boolean") {
            let err183 = { instancePath: instancePath + "/runs/exists", schemaPath: "#/properties/runs/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.runs.properties.exists.type, parentSchema: schema32.properties.runs.properties.exists, data: data88 };
            vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
          }
        }
      } else {
        let err184 = { instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.runs.type, parentSchema: schema32.properties.runs, data: data86 };
        vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
      }
    }
    if (data.manager !== void 0) {
      let data89 = data.manager;
      if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
        if (Object.keys(data89).length > 1) {
          let err185 = { instancePath: instancePath + "/manager", schemaPath: "#/properties/manager/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.manager, data: data89 };
          vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
        }
        if (Object.keys(data89).length < 1) {
          let err186 = { instancePath: instancePath + "/manager", schemaPath: "#/properties/manager/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.manager, data: data89 };
          vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
        }
        for (let key17 in data89)
          if (!(key17 === "equals" || key17 === "in" || key17 === "matches" || key17 === "exists")) {
            let err187 = { instancePath: instancePath + "/manager", schemaPath: "#/properties/manager/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema32.properties.manager, data: data89 };
            vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
          }
        if (data89.equals !== void 0) {
          let data90 = data89.equals;
          if (typeof data90 == "string") {
            if (func2(data90) < 1) {
              let err188 = { instancePath: instancePath + "/manager/equals", schemaPath: "#/properties/manager/properties/equals/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.manager.properties.equals, data: data90 };
              vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
            }
          } else {
            let err189 = { instancePath: instancePath + "/manager/equals", schemaPath: "#/properties/manager/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.manager.properties.equals.type, parentSchema: schema32.properties.manager.properties.equals, data: data90 };
            vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
          }
        }
        if (data89.in !== void 0) {
          let data91 = data89.in;
          if (Array.isArray(data91)) {
            if (data91.length < 1) {
              let err190 = { instancePath: instancePath + "/manager/in", schemaPath: "#/properties/manager/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.manager.properties.in, data: data91 };
              vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
            }
            let len14 = data91.length;
            for (let i14 = 0; i14 < len14; i14++) {
              let data92 = data91[i14];
              if (typeof data92 == "string") {
                if (func2(data92) < 1) {
                  let err191 = { instancePath: instancePath + "/manager/in/" + i14, schemaPath: "#/properties/manager/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.manager.properties.in.items, data: data92 };
                  vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
                }
              } else {
                let err192 = { instancePath: instancePath + "/manager/in/" + i14, schemaPath: "#/properties/manager/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.manager.properties.in.items.type, parentSchema: schema32.properties.manager.properties.in.items, data: data92 };
                vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
              }
            }
          } else {
            let err193 = { instancePath: instancePath + "/manager/in", schemaPath: "#/properties/manager/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.manager.properties.in.type, parentSchema: schema32.properties.manager.properties.in, data: data91 };
            vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
          }
        }
        if (data89.matches !== void 0) {
          let data93 = data89.matches;
          if (typeof data93 == "string") {
            if (func2(data93) < 1) {
              let err194 = { instancePath: instancePath + "/manager/matches", schemaPath: "#/properties/manager/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.manager.properties.matches, data: data93 };
              vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
            }
          } else {
            let err195 = { instancePath: instancePath + "/manager/matches", schemaPath: "#/properties/manager/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.manager.properties.matches.type, parentSchema: schema32.properties.manager.properties.matches, data: data93 };
            vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
          }
        }
        if (data89.exists !== void 0) {
          let data94 = data89.exists;
          if (typeof data94 != "boolean") {
            let err196 = { instancePath: instancePath + "/manager/exists", schemaPath: "#/properties/manager/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.manager.properties.exists.type, parentSchema: schema32.properties.manager.properties.exists, data: data94 };
            vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
          }
        }
      } else {
        let err197 = { instancePath: instancePath + "/manager", schemaPath: "#/properties/manager/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.manager.type, parentSchema: schema32.properties.manager, data: data89 };
        vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
      }
    }
    if (data.name !== void 0) {
      let data95 = data.name;
      if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
        if (Object.keys(data95).length > 1) {
          let err198 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.name, data: data95 };
          vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
        }
        if (Object.keys(data95).length < 1) {
          let err199 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.name, data: data95 };
          vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
        }
        for (let key18 in data95)
          if (!(key18 === "equals" || key18 === "in" || key18 === "matches" || key18 === "exists")) {
            let err200 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema32.properties.name, data: data95 };
            vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
          }
        if (data95.equals !== void 0) {
          let data96 = data95.equals;
          if (typeof data96 == "string") {
            if (func2(data96) < 1) {
              let err201 = { instancePath: instancePath + "/name/equals", schemaPath: "#/properties/name/properties/equals/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.name.properties.equals, data: data96 };
              vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
            }
          } else {
            let err202 = { instancePath: instancePath + "/name/equals", schemaPath: "#/properties/name/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.name.properties.equals.type, parentSchema: schema32.properties.name.properties.equals, data: data96 };
            vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
          }
        }
        if (data95.in !== void 0) {
          let data97 = data95.in;
          if (Array.isArray(data97)) {
            if (data97.length < 1) {
              let err203 = { instancePath: instancePath + "/name/in", schemaPath: "#/properties/name/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.name.properties.in, data: data97 };
              vErrors === null ? vErrors = [err203] : vErrors.push(err203), errors++;
            }
            let len15 = data97.length;
            for (let i15 = 0; i15 < len15; i15++) {
              let data98 = data97[i15];
              if (typeof data98 == "string") {
                if (func2(data98) < 1) {
                  let err204 = { instancePath: instancePath + "/name/in/" + i15, schemaPath: "#/properties/name/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.name.properties.in.items, data: data98 };
                  vErrors === null ? vErrors = [err204] : vErrors.push(err204), errors++;
                }
              } else {
                let err205 = { instancePath: instancePath + "/name/in/" + i15, schemaPath: "#/properties/name/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.name.properties.in.items.type, parentSchema: schema32.properties.name.properties.in.items, data: data98 };
                vErrors === null ? vErrors = [err205] : vErrors.push(err205), errors++;
              }
            }
          } else {
            let err206 = { instancePath: instancePath + "/name/in", schemaPath: "#/properties/name/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.name.properties.in.type, parentSchema: schema32.properties.name.properties.in, data: data97 };
            vErrors === null ? vErrors = [err206] : vErrors.push(err206), errors++;
          }
        }
        if (data95.matches !== void 0) {
          let data99 = data95.matches;
          if (typeof data99 == "string") {
            if (func2(data99) < 1) {
              let err207 = { instancePath: instancePath + "/name/matches", schemaPath: "#/properties/name/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.name.properties.matches, data: data99 };
              vErrors === null ? vErrors = [err207] : vErrors.push(err207), errors++;
            }
          } else {
            let err208 = { instancePath: instancePath + "/name/matches", schemaPath: "#/properties/name/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.name.properties.matches.type, parentSchema: schema32.properties.name.properties.matches, data: data99 };
            vErrors === null ? vErrors = [err208] : vErrors.push(err208), errors++;
          }
        }
        if (data95.exists !== void 0) {
          let data100 = data95.exists;
          if (typeof data100 != "boolean") {
            let err209 = { instancePath: instancePath + "/name/exists", schemaPath: "#/properties/name/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.name.properties.exists.type, parentSchema: schema32.properties.name.properties.exists, data: data100 };
            vErrors === null ? vErrors = [err209] : vErrors.push(err209), errors++;
          }
        }
      } else {
        let err210 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.name.type, parentSchema: schema32.properties.name, data: data95 };
        vErrors === null ? vErrors = [err210] : vErrors.push(err210), errors++;
      }
    }
    if (data.switch !== void 0) {
      let data101 = data.switch;
      if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
        if (Object.keys(data101).length > 1) {
          let err211 = { instancePath: instancePath + "/switch", schemaPath: "#/properties/switch/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.switch, data: data101 };
          vErrors === null ? vErrors = [err211] : vErrors.push(err211), errors++;
        }
        if (Object.keys(data101).length < 1) {
          let err212 = { instancePath: instancePath + "/switch", schemaPath: "#/properties/switch/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.switch, data: data101 };
          vErrors === null ? vErrors = [err212] : vErrors.push(err212), errors++;
        }
        for (let key19 in data101)
          if (!(key19 === "equals" || key19 === "in" || key19 === "matches" || key19 === "exists")) {
            let err213 = { instancePath: instancePath + "/switch", schemaPath: "#/properties/switch/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema32.properties.switch, data: data101 };
            vErrors === null ? vErrors = [err213] : vErrors.push(err213), errors++;
          }
        if (data101.equals !== void 0) {
          let data102 = data101.equals;
          if (typeof data102 == "string") {
            if (func2(data102) < 1) {
              let err214 = { instancePath: instancePath + "/switch/equals", schemaPath: "#/properties/switch/properties/equals/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.switch.properties.equals, data: data102 };
              vErrors === null ? vErrors = [err214] : vErrors.push(err214), errors++;
            }
          } else {
            let err215 = { instancePath: instancePath + "/switch/equals", schemaPath: "#/properties/switch/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.switch.properties.equals.type, parentSchema: schema32.properties.switch.properties.equals, data: data102 };
            vErrors === null ? vErrors = [err215] : vErrors.push(err215), errors++;
          }
        }
        if (data101.in !== void 0) {
          let data103 = data101.in;
          if (Array.isArray(data103)) {
            if (data103.length < 1) {
              let err216 = { instancePath: instancePath + "/switch/in", schemaPath: "#/properties/switch/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.switch.properties.in, data: data103 };
              vErrors === null ? vErrors = [err216] : vErrors.push(err216), errors++;
            }
            let len16 = data103.length;
            for (let i16 = 0; i16 < len16; i16++) {
              let data104 = data103[i16];
              if (typeof data104 == "string") {
                if (func2(data104) < 1) {
                  let err217 = { instancePath: instancePath + "/switch/in/" + i16, schemaPath: "#/properties/switch/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.switch.properties.in.items, data: data104 };
                  vErrors === null ? vErrors = [err217] : vErrors.push(err217), errors++;
                }
              } else {
                let err218 = { instancePath: instancePath + "/switch/in/" + i16, schemaPath: "#/properties/switch/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.switch.properties.in.items.type, parentSchema: schema32.properties.switch.properties.in.items, data: data104 };
                vErrors === null ? vErrors = [err218] : vErrors.push(err218), errors++;
              }
            }
          } else {
            let err219 = { instancePath: instancePath + "/switch/in", schemaPath: "#/properties/switch/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.switch.properties.in.type, parentSchema: schema32.properties.switch.properties.in, data: data103 };
            vErrors === null ? vErrors = [err219] : vErrors.push(err219), errors++;
          }
        }
        if (data101.matches !== void 0) {
          let data105 = data101.matches;
          if (typeof data105 == "string") {
            if (func2(data105) < 1) {
              let err220 = { instancePath: instancePath + "/switch/matches", schemaPath: "#/properties/switch/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.switch.properties.matches, data: data105 };
              vErrors === null ? vErrors = [err220] : vErrors.push(err220), errors++;
            }
          } else {
            let err221 = { instancePath: instancePath + "/switch/matches", schemaPath: "#/properties/switch/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.switch.properties.matches.type, parentSchema: schema32.properties.switch.properties.matches, data: data105 };
            vErrors === null ? vErrors = [err221] : vErrors.push(err221), errors++;
          }
        }
        if (data101.exists !== void 0) {
          let data106 = data101.exists;
          if (typeof data106 != "boolean") {
            let err222 = { instancePath: instancePath + "/switch/exists", schemaPath: "#/properties/switch/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.switch.properties.exists.type, parentSchema: schema32.properties.switch.properties.exists, data: data106 };
            vErrors === null ? vErrors = [err222] : vErrors.push(err222), errors++;
          }
        }
      } else {
        let err223 = { instancePath: instancePath + "/switch", schemaPath: "#/properties/switch/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.switch.type, parentSchema: schema32.properties.switch, data: data101 };
        vErrors === null ? vErrors = [err223] : vErrors.push(err223), errors++;
      }
    }
    if (data.reach !== void 0) {
      let data107 = data.reach;
      if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
        if (Object.keys(data107).length > 1) {
          let err224 = { instancePath: instancePath + "/reach", schemaPath: "#/properties/reach/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.reach, data: data107 };
          vErrors === null ? vErrors = [err224] : vErrors.push(err224), errors++;
        }
        if (Object.keys(data107).length < 1) {
          let err225 = { instancePath: instancePath + "/reach", schemaPath: "#/properties/reach/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.reach, data: data107 };
          vErrors === null ? vErrors = [err225] : vErrors.push(err225), errors++;
        }
        for (let key20 in data107)
          if (!(key20 === "equals" || key20 === "in" || key20 === "matches" || key20 === "exists")) {
            let err226 = { instancePath: instancePath + "/reach", schemaPath: "#/properties/reach/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema32.properties.reach, data: data107 };
            vErrors === null ? vErrors = [err226] : vErrors.push(err226), errors++;
          }
        if (data107.equals !== void 0) {
          let data108 = data107.equals;
          if (!(data108 === "internet" || data108 === "private" || data108 === "node" || data108 === "cluster" || data108 === "network" || data108 === "loopback" || data108 === "unknown")) {
            let err227 = { instancePath: instancePath + "/reach/equals", schemaPath: "#/properties/reach/properties/equals/enum", keyword: "enum", params: { allowedValues: schema32.properties.reach.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.reach.properties.equals.enum, parentSchema: schema32.properties.reach.properties.equals, data: data108 };
            vErrors === null ? vErrors = [err227] : vErrors.push(err227), errors++;
          }
        }
        if (data107.in !== void 0) {
          let data109 = data107.in;
          if (Array.isArray(data109)) {
            if (data109.length < 1) {
              let err228 = { instancePath: instancePath + "/reach/in", schemaPath: "#/properties/reach/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.reach.properties.in, data: data109 };
              vErrors === null ? vErrors = [err228] : vErrors.push(err228), errors++;
            }
            let len17 = data109.length;
            for (let i17 = 0; i17 < len17; i17++) {
              let data110 = data109[i17];
              if (!(data110 === "internet" || data110 === "private" || data110 === "node" || data110 === "cluster" || data110 === "network" || data110 === "loopback" || data110 === "unknown")) {
                let err229 = { instancePath: instancePath + "/reach/in/" + i17, schemaPath: "#/properties/reach/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema32.properties.reach.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.reach.properties.in.items.enum, parentSchema: schema32.properties.reach.properties.in.items, data: data110 };
                vErrors === null ? vErrors = [err229] : vErrors.push(err229), errors++;
              }
            }
          } else {
            let err230 = { instancePath: instancePath + "/reach/in", schemaPath: "#/properties/reach/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.reach.properties.in.type, parentSchema: schema32.properties.reach.properties.in, data: data109 };
            vErrors === null ? vErrors = [err230] : vErrors.push(err230), errors++;
          }
        }
        if (data107.matches !== void 0) {
          let data111 = data107.matches;
          if (typeof data111 == "string") {
            if (func2(data111) < 1) {
              let err231 = { instancePath: instancePath + "/reach/matches", schemaPath: "#/properties/reach/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.reach.properties.matches, data: data111 };
              vErrors === null ? vErrors = [err231] : vErrors.push(err231), errors++;
            }
          } else {
            let err232 = { instancePath: instancePath + "/reach/matches", schemaPath: "#/properties/reach/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.reach.properties.matches.type, parentSchema: schema32.properties.reach.properties.matches, data: data111 };
            vErrors === null ? vErrors = [err232] : vErrors.push(err232), errors++;
          }
        }
        if (data107.exists !== void 0) {
          let data112 = data107.exists;
          if (typeof data112 != "boolean") {
            let err233 = { instancePath: instancePath + "/reach/exists", schemaPath: "#/properties/reach/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.reach.properties.exists.type, parentSchema: schema32.properties.reach.properties.exists, data: data112 };
            vErrors === null ? vErrors = [err233] : vErrors.push(err233), errors++;
          }
        }
      } else {
        let err234 = { instancePath: instancePath + "/reach", schemaPath: "#/properties/reach/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.reach.type, parentSchema: schema32.properties.reach, data: data107 };
        vErrors === null ? vErrors = [err234] : vErrors.push(err234), errors++;
      }
    }
    if (data.certainty !== void 0) {
      let data113 = data.certainty;
      if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
        if (Object.keys(data113).length > 1) {
          let err235 = { instancePath: instancePath + "/certainty", schemaPath: "#/properties/certainty/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.certainty, data: data113 };
          vErrors === null ? vErrors = [err235] : vErrors.push(err235), errors++;
        }
        if (Object.keys(data113).length < 1) {
          let err236 = { instancePath: instancePath + "/certainty", schemaPath: "#/properties/certainty/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.certainty, data: data113 };
          vErrors === null ? vErrors = [err236] : vErrors.push(err236), errors++;
        }
        for (let key21 in data113)
          if (!(key21 === "equals" || key21 === "in" || key21 === "matches" || key21 === "exists")) {
            let err237 = { instancePath: instancePath + "/certainty", schemaPath: "#/properties/certainty/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema32.properties.certainty, data: data113 };
            vErrors === null ? vErrors = [err237] : vErrors.push(err237), errors++;
          }
        if (data113.equals !== void 0) {
          let data114 = data113.equals;
          if (!(data114 === "definite" || data114 === "possible")) {
            let err238 = { instancePath: instancePath + "/certainty/equals", schemaPath: "#/properties/certainty/properties/equals/enum", keyword: "enum", params: { allowedValues: schema32.properties.certainty.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.certainty.properties.equals.enum, parentSchema: schema32.properties.certainty.properties.equals, data: data114 };
            vErrors === null ? vErrors = [err238] : vErrors.push(err238), errors++;
          }
        }
        if (data113.in !== void 0) {
          let data115 = data113.in;
          if (Array.isArray(data115)) {
            if (data115.length < 1) {
              let err239 = { instancePath: instancePath + "/certainty/in", schemaPath: "#/properties/certainty/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.certainty.properties.in, data: data115 };
              vErrors === null ? vErrors = [err239] : vErrors.push(err239), errors++;
            }
            let len18 = data115.length;
            for (let i18 = 0; i18 < len18; i18++) {
              let data116 = data115[i18];
              if (!(data116 === "definite" || data116 === "possible")) {
                let err240 = { instancePath: instancePath + "/certainty/in/" + i18, schemaPath: "#/properties/certainty/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema32.properties.certainty.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.certainty.properties.in.items.enum, parentSchema: schema32.properties.certainty.properties.in.items, data: data116 };
                vErrors === null ? vErrors = [err240] : vErrors.push(err240), errors++;
              }
            }
          } else {
            let err241 = { instancePath: instancePath + "/certainty/in", schemaPath: "#/properties/certainty/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.certainty.properties.in.type, parentSchema: schema32.properties.certainty.properties.in, data: data115 };
            vErrors === null ? vErrors = [err241] : vErrors.push(err241), errors++;
          }
        }
        if (data113.matches !== void 0) {
          let data117 = data113.matches;
          if (typeof data117 == "string") {
            if (func2(data117) < 1) {
              let err242 = { instancePath: instancePath + "/certainty/matches", schemaPath: "#/properties/certainty/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.certainty.properties.matches, data: data117 };
              vErrors === null ? vErrors = [err242] : vErrors.push(err242), errors++;
            }
          } else {
            let err243 = { instancePath: instancePath + "/certainty/matches", schemaPath: "#/properties/certainty/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.certainty.properties.matches.type, parentSchema: schema32.properties.certainty.properties.matches, data: data117 };
            vErrors === null ? vErrors = [err243] : vErrors.push(err243), errors++;
          }
        }
        if (data113.exists !== void 0) {
          let data118 = data113.exists;
          if (typeof data118 != "boolean") {
            let err244 = { instancePath: instancePath + "/certainty/exists", schemaPath: "#/properties/certainty/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.certainty.properties.exists.type, parentSchema: schema32.properties.certainty.properties.exists, data: data118 };
            vErrors === null ? vErrors = [err244] : vErrors.push(err244), errors++;
          }
        }
      } else {
        let err245 = { instancePath: instancePath + "/certainty", schemaPath: "#/properties/certainty/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.certainty.type, parentSchema: schema32.properties.certainty, data: data113 };
        vErrors === null ? vErrors = [err245] : vErrors.push(err245), errors++;
      }
    }
    if (data.temporary !== void 0) {
      let data119 = data.temporary;
      if (data119 && typeof data119 == "object" && !Array.isArray(data119)) {
        if (Object.keys(data119).length > 1) {
          let err246 = { instancePath: instancePath + "/temporary", schemaPath: "#/properties/temporary/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.temporary, data: data119 };
          vErrors === null ? vErrors = [err246] : vErrors.push(err246), errors++;
        }
        if (Object.keys(data119).length < 1) {
          let err247 = { instancePath: instancePath + "/temporary", schemaPath: "#/properties/temporary/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.temporary, data: data119 };
          vErrors === null ? vErrors = [err247] : vErrors.push(err247), errors++;
        }
        for (let key22 in data119)
          if (!(key22 === "equals" || key22 === "exists")) {
            let err248 = { instancePath: instancePath + "/temporary", schemaPath: "#/properties/temporary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema32.properties.temporary, data: data119 };
            vErrors === null ? vErrors = [err248] : vErrors.push(err248), errors++;
          }
        if (data119.equals !== void 0) {
          let data120 = data119.equals;
          if (typeof data120 != "boolean") {
            let err249 = { instancePath: instancePath + "/temporary/equals", schemaPath: "#/properties/temporary/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.temporary.properties.equals.type, parentSchema: schema32.properties.temporary.properties.equals, data: data120 };
            vErrors === null ? vErrors = [err249] : vErrors.push(err249), errors++;
          }
        }
        if (data119.exists !== void 0) {
          let data121 = data119.exists;
          if (typeof data121 != "boolean") {
            let err250 = { instancePath: instancePath + "/temporary/exists", schemaPath: "#/properties/temporary/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.temporary.properties.exists.type, parentSchema: schema32.properties.temporary.properties.exists, data: data121 };
            vErrors === null ? vErrors = [err250] : vErrors.push(err250), errors++;
          }
        }
      } else {
        let err251 = { instancePath: instancePath + "/temporary", schemaPath: "#/properties/temporary/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.temporary.type, parentSchema: schema32.properties.temporary, data: data119 };
        vErrors === null ? vErrors = [err251] : vErrors.push(err251), errors++;
      }
    }
    if (data.unused !== void 0) {
      let data122 = data.unused;
      if (data122 && typeof data122 == "object" && !Array.isArray(data122)) {
        if (Object.keys(data122).length > 1) {
          let err252 = { instancePath: instancePath + "/unused", schemaPath: "#/properties/unused/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.unused, data: data122 };
          vErrors === null ? vErrors = [err252] : vErrors.push(err252), errors++;
        }
        if (Object.keys(data122).length < 1) {
          let err253 = { instancePath: instancePath + "/unused", schemaPath: "#/properties/unused/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.unused, data: data122 };
          vErrors === null ? vErrors = [err253] : vErrors.push(err253), errors++;
        }
        for (let key23 in data122)
          if (!(key23 === "equals" || key23 === "exists")) {
            let err254 = { instancePath: instancePath + "/unused", schemaPath: "#/properties/unused/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema32.properties.unused, data: data122 };
            vErrors === null ? vErrors = [err254] : vErrors.push(err254), errors++;
          }
        if (data122.equals !== void 0) {
          let data123 = data122.equals;
          if (typeof data123 != "boolean") {
            let err255 = { instancePath: instancePath + "/unused/equals", schemaPath: "#/properties/unused/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.unused.properties.equals.type, parentSchema: schema32.properties.unused.properties.equals, data: data123 };
            vErrors === null ? vErrors = [err255] : vErrors.push(err255), errors++;
          }
        }
        if (data122.exists !== void 0) {
          let data124 = data122.exists;
          if (typeof data124 != "boolean") {
            let err256 = { instancePath: instancePath + "/unused/exists", schemaPath: "#/properties/unused/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.unused.properties.exists.type, parentSchema: schema32.properties.unused.properties.exists, data: data124 };
            vErrors === null ? vErrors = [err256] : vErrors.push(err256), errors++;
          }
        }
      } else {
        let err257 = { instancePath: instancePath + "/unused", schemaPath: "#/properties/unused/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.unused.type, parentSchema: schema32.properties.unused, data: data122 };
        vErrors === null ? vErrors = [err257] : vErrors.push(err257), errors++;
      }
    }
    if (data.shadowed !== void 0) {
      let data125 = data.shadowed;
      if (data125 && typeof data125 == "object" && !Array.isArray(data125)) {
        if (Object.keys(data125).length > 1) {
          let err258 = { instancePath: instancePath + "/shadowed", schemaPath: "#/properties/shadowed/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.shadowed, data: data125 };
          vErrors === null ? vErrors = [err258] : vErrors.push(err258), errors++;
        }
        if (Object.keys(data125).length < 1) {
          let err259 = { instancePath: instancePath + "/shadowed", schemaPath: "#/properties/shadowed/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.shadowed, data: data125 };
          vErrors === null ? vErrors = [err259] : vErrors.push(err259), errors++;
        }
        for (let key24 in data125)
          if (!(key24 === "equals" || key24 === "exists")) {
            let err260 = { instancePath: instancePath + "/shadowed", schemaPath: "#/properties/shadowed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema32.properties.shadowed, data: data125 };
            vErrors === null ? vErrors = [err260] : vErrors.push(err260), errors++;
          }
        if (data125.equals !== void 0) {
          let data126 = data125.equals;
          if (typeof data126 != "boolean") {
            let err261 = { instancePath: instancePath + "/shadowed/equals", schemaPath: "#/properties/shadowed/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.shadowed.properties.equals.type, parentSchema: schema32.properties.shadowed.properties.equals, data: data126 };
            vErrors === null ? vErrors = [err261] : vErrors.push(err261), errors++;
          }
        }
        if (data125.exists !== void 0) {
          let data127 = data125.exists;
          if (typeof data127 != "boolean") {
            let err262 = { instancePath: instancePath + "/shadowed/exists", schemaPath: "#/properties/shadowed/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.shadowed.properties.exists.type, parentSchema: schema32.properties.shadowed.properties.exists, data: data127 };
            vErrors === null ? vErrors = [err262] : vErrors.push(err262), errors++;
          }
        }
      } else {
        let err263 = { instancePath: instancePath + "/shadowed", schemaPath: "#/properties/shadowed/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.shadowed.type, parentSchema: schema32.properties.shadowed, data: data125 };
        vErrors === null ? vErrors = [err263] : vErrors.push(err263), errors++;
      }
    }
    if (data.any !== void 0) {
      let data128 = data.any;
      if (Array.isArray(data128)) {
        if (data128.length < 1) {
          let err264 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.any, data: data128 };
          vErrors === null ? vErrors = [err264] : vErrors.push(err264), errors++;
        }
        let len19 = data128.length;
        for (let i19 = 0; i19 < len19; i19++)
          wrapper0.validate(data128[i19], { instancePath: instancePath + "/any/" + i19, parentData: data128, parentDataProperty: i19, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
      } else {
        let err265 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.any.type, parentSchema: schema32.properties.any, data: data128 };
        vErrors === null ? vErrors = [err265] : vErrors.push(err265), errors++;
      }
    }
    data.not !== void 0 && (wrapper0.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length));
  } else {
    let err266 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    vErrors === null ? vErrors = [err266] : vErrors.push(err266), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.severity === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.forbid === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forbid" }, message: "must have required property 'forbid'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.when === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, message: "must have required property 'when'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.message === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.guidance === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "guidance" }, message: "must have required property 'guidance'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.examples === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "examples" }, message: "must have required property 'examples'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema31.properties, key0)) {
        let err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31, data };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"', schema: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", parentSchema: schema31.properties.id, data: data0 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.id.type, parentSchema: schema31.properties.id, data: data0 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          let err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.title, data: data1 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.title.type, parentSchema: schema31.properties.title, data: data1 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data2 = data.severity;
      if (!(data2 === "error" || data2 === "warning" || data2 === "note")) {
        let err13 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema31.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.severity.enum, parentSchema: schema31.properties.severity, data: data2 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.forbid !== void 0) {
      let data3 = data.forbid;
      if (!(data3 === "port" || data3 === "image" || data3 === "command" || data3 === "package" || data3 === "management")) {
        let err14 = { instancePath: instancePath + "/forbid", schemaPath: "#/properties/forbid/enum", keyword: "enum", params: { allowedValues: schema31.properties.forbid.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.forbid.enum, parentSchema: schema31.properties.forbid, data: data3 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.when !== void 0 && (validate21(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.lower !== void 0) {
      let data5 = data.lower;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.to === void 0) {
              let err15 = { instancePath: instancePath + "/lower/" + i0, schemaPath: "#/properties/lower/items/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema31.properties.lower.items.required, parentSchema: schema31.properties.lower.items, data: data6 };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data6.when === void 0) {
              let err16 = { instancePath: instancePath + "/lower/" + i0, schemaPath: "#/properties/lower/items/required", keyword: "required", params: { missingProperty: "when" }, message: "must have required property 'when'", schema: schema31.properties.lower.items.required, parentSchema: schema31.properties.lower.items, data: data6 };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            for (let key1 in data6)
              if (!(key1 === "to" || key1 === "when")) {
                let err17 = { instancePath: instancePath + "/lower/" + i0, schemaPath: "#/properties/lower/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.lower.items, data: data6 };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            if (data6.to !== void 0) {
              let data7 = data6.to;
              if (!(data7 === "warning" || data7 === "note")) {
                let err18 = { instancePath: instancePath + "/lower/" + i0 + "/to", schemaPath: "#/properties/lower/items/properties/to/enum", keyword: "enum", params: { allowedValues: schema31.properties.lower.items.properties.to.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.lower.items.properties.to.enum, parentSchema: schema31.properties.lower.items.properties.to, data: data7 };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
            data6.when !== void 0 && (validate21(data6.when, { instancePath: instancePath + "/lower/" + i0 + "/when", parentData: data6, parentDataProperty: "when", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length));
          } else {
            let err19 = { instancePath: instancePath + "/lower/" + i0, schemaPath: "#/properties/lower/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.lower.items.type, parentSchema: schema31.properties.lower.items, data: data6 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.lower.type, parentSchema: schema31.properties.lower, data: data5 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.at !== void 0) {
      let data9 = data.at;
      if (!(data9 === "port" || data9 === "protocol" || data9 === "mechanism" || data9 === "source" || data9 === "breadth" || data9 === "registry" || data9 === "namespace" || data9 === "repository" || data9 === "tokens" || data9 === "tag" || data9 === "digest" || data9 === "role" || data9 === "program" || data9 === "arguments" || data9 === "starts" || data9 === "runs" || data9 === "manager" || data9 === "name" || data9 === "switch" || data9 === "reach" || data9 === "certainty" || data9 === "temporary" || data9 === "unused" || data9 === "shadowed")) {
        let err21 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/enum", keyword: "enum", params: { allowedValues: schema31.properties.at.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.at.enum, parentSchema: schema31.properties.at, data: data9 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.message !== void 0) {
      let data10 = data.message;
      if (typeof data10 == "string") {
        if (func2(data10) < 1) {
          let err22 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.message, data: data10 };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.message.type, parentSchema: schema31.properties.message, data: data10 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.guidance !== void 0) {
      let data11 = data.guidance;
      if (typeof data11 == "string") {
        if (func2(data11) < 1) {
          let err24 = { instancePath: instancePath + "/guidance", schemaPath: "#/properties/guidance/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.guidance, data: data11 };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/guidance", schemaPath: "#/properties/guidance/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.guidance.type, parentSchema: schema31.properties.guidance, data: data11 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.examples !== void 0) {
      let data12 = data.examples;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.bad === void 0) {
          let err26 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/required", keyword: "required", params: { missingProperty: "bad" }, message: "must have required property 'bad'", schema: schema31.properties.examples.required, parentSchema: schema31.properties.examples, data: data12 };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data12.good === void 0) {
          let err27 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/required", keyword: "required", params: { missingProperty: "good" }, message: "must have required property 'good'", schema: schema31.properties.examples.required, parentSchema: schema31.properties.examples, data: data12 };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        for (let key2 in data12)
          if (!(key2 === "bad" || key2 === "good")) {
            let err28 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.examples, data: data12 };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        if (data12.bad !== void 0) {
          let data13 = data12.bad;
          if (Array.isArray(data13)) {
            if (data13.length < 1) {
              let err29 = { instancePath: instancePath + "/examples/bad", schemaPath: "#/$defs/examples/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33, data: data13 };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            let len1 = data13.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data14 = data13[i1];
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (Object.keys(data14).length > 1) {
                  let err30 = { instancePath: instancePath + "/examples/bad/" + i1, schemaPath: "#/$defs/examples/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema33.items, data: data14 };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
                if (Object.keys(data14).length < 1) {
                  let err31 = { instancePath: instancePath + "/examples/bad/" + i1, schemaPath: "#/$defs/examples/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema33.items, data: data14 };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
                for (let key3 in data14)
                  if (!(key3 === "terraform" || key3 === "compose" || key3 === "kubernetes" || key3 === "dockerfile")) {
                    let err32 = { instancePath: instancePath + "/examples/bad/" + i1, schemaPath: "#/$defs/examples/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema33.items, data: data14 };
                    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                  }
                if (data14.terraform !== void 0) {
                  let data15 = data14.terraform;
                  if (typeof data15 == "string") {
                    if (func2(data15) < 1) {
                      let err33 = { instancePath: instancePath + "/examples/bad/" + i1 + "/terraform", schemaPath: "#/$defs/examples/items/properties/terraform/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items.properties.terraform, data: data15 };
                      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                    }
                  } else {
                    let err34 = { instancePath: instancePath + "/examples/bad/" + i1 + "/terraform", schemaPath: "#/$defs/examples/items/properties/terraform/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.terraform.type, parentSchema: schema33.items.properties.terraform, data: data15 };
                    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                  }
                }
                if (data14.compose !== void 0) {
                  let data16 = data14.compose;
                  if (typeof data16 == "string") {
                    if (func2(data16) < 1) {
                      let err35 = { instancePath: instancePath + "/examples/bad/" + i1 + "/compose", schemaPath: "#/$defs/examples/items/properties/compose/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items.properties.compose, data: data16 };
                      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                    }
                  } else {
                    let err36 = { instancePath: instancePath + "/examples/bad/" + i1 + "/compose", schemaPath: "#/$defs/examples/items/properties/compose/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.compose.type, parentSchema: schema33.items.properties.compose, data: data16 };
                    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                  }
                }
                if (data14.kubernetes !== void 0) {
                  let data17 = data14.kubernetes;
                  if (typeof data17 == "string") {
                    if (func2(data17) < 1) {
                      let err37 = { instancePath: instancePath + "/examples/bad/" + i1 + "/kubernetes", schemaPath: "#/$defs/examples/items/properties/kubernetes/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items.properties.kubernetes, data: data17 };
                      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                    }
                  } else {
                    let err38 = { instancePath: instancePath + "/examples/bad/" + i1 + "/kubernetes", schemaPath: "#/$defs/examples/items/properties/kubernetes/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.kubernetes.type, parentSchema: schema33.items.properties.kubernetes, data: data17 };
                    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                  }
                }
                if (data14.dockerfile !== void 0) {
                  let data18 = data14.dockerfile;
                  if (typeof data18 == "string") {
                    if (func2(data18) < 1) {
                      let err39 = { instancePath: instancePath + "/examples/bad/" + i1 + "/dockerfile", schemaPath: "#/$defs/examples/items/properties/dockerfile/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items.properties.dockerfile, data: data18 };
                      vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                    }
                  } else {
                    let err40 = { instancePath: instancePath + "/examples/bad/" + i1 + "/dockerfile", schemaPath: "#/$defs/examples/items/properties/dockerfile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.dockerfile.type, parentSchema: schema33.items.properties.dockerfile, data: data18 };
                    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                  }
                }
              } else {
                let err41 = { instancePath: instancePath + "/examples/bad/" + i1, schemaPath: "#/$defs/examples/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.items.type, parentSchema: schema33.items, data: data14 };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
            }
          } else {
            let err42 = { instancePath: instancePath + "/examples/bad", schemaPath: "#/$defs/examples/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data: data13 };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
        if (data12.good !== void 0) {
          let data19 = data12.good;
          if (Array.isArray(data19)) {
            if (data19.length < 1) {
              let err43 = { instancePath: instancePath + "/examples/good", schemaPath: "#/$defs/examples/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33, data: data19 };
              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
            }
            let len2 = data19.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data20 = data19[i2];
              if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                if (Object.keys(data20).length > 1) {
                  let err44 = { instancePath: instancePath + "/examples/good/" + i2, schemaPath: "#/$defs/examples/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema33.items, data: data20 };
                  vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                }
                if (Object.keys(data20).length < 1) {
                  let err45 = { instancePath: instancePath + "/examples/good/" + i2, schemaPath: "#/$defs/examples/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema33.items, data: data20 };
                  vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                }
                for (let key4 in data20)
                  if (!(key4 === "terraform" || key4 === "compose" || key4 === "kubernetes" || key4 === "dockerfile")) {
                    let err46 = { instancePath: instancePath + "/examples/good/" + i2, schemaPath: "#/$defs/examples/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema33.items, data: data20 };
                    vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                  }
                if (data20.terraform !== void 0) {
                  let data21 = data20.terraform;
                  if (typeof data21 == "string") {
                    if (func2(data21) < 1) {
                      let err47 = { instancePath: instancePath + "/examples/good/" + i2 + "/terraform", schemaPath: "#/$defs/examples/items/properties/terraform/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items.properties.terraform, data: data21 };
                      vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                    }
                  } else {
                    let err48 = { instancePath: instancePath + "/examples/good/" + i2 + "/terraform", schemaPath: "#/$defs/examples/items/properties/terraform/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.terraform.type, parentSchema: schema33.items.properties.terraform, data: data21 };
                    vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                  }
                }
                if (data20.compose !== void 0) {
                  let data22 = data20.compose;
                  if (typeof data22 == "string") {
                    if (func2(data22) < 1) {
                      let err49 = { instancePath: instancePath + "/examples/good/" + i2 + "/compose", schemaPath: "#/$defs/examples/items/properties/compose/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items.properties.compose, data: data22 };
                      vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                    }
                  } else {
                    let err50 = { instancePath: instancePath + "/examples/good/" + i2 + "/compose", schemaPath: "#/$defs/examples/items/properties/compose/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.compose.type, parentSchema: schema33.items.properties.compose, data: data22 };
                    vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                  }
                }
                if (data20.kubernetes !== void 0) {
                  let data23 = data20.kubernetes;
                  if (typeof data23 == "string") {
                    if (func2(data23) < 1) {
                      let err51 = { instancePath: instancePath + "/examples/good/" + i2 + "/kubernetes", schemaPath: "#/$defs/examples/items/properties/kubernetes/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items.properties.kubernetes, data: data23 };
                      vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                    }
                  } else {
                    let err52 = { instancePath: instancePath + "/examples/good/" + i2 + "/kubernetes", schemaPath: "#/$defs/examples/items/properties/kubernetes/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.kubernetes.type, parentSchema: schema33.items.properties.kubernetes, data: data23 };
                    vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                  }
                }
                if (data20.dockerfile !== void 0) {
                  let data24 = data20.dockerfile;
                  if (typeof data24 == "string") {
                    if (func2(data24) < 1) {
                      let err53 = { instancePath: instancePath + "/examples/good/" + i2 + "/dockerfile", schemaPath: "#/$defs/examples/items/properties/dockerfile/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items.properties.dockerfile, data: data24 };
                      vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                    }
                  } else {
                    let err54 = { instancePath: instancePath + "/examples/good/" + i2 + "/dockerfile", schemaPath: "#/$defs/examples/items/properties/dockerfile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.dockerfile.type, parentSchema: schema33.items.properties.dockerfile, data: data24 };
                    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                  }
                }
              } else {
                let err55 = { instancePath: instancePath + "/examples/good/" + i2, schemaPath: "#/$defs/examples/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.items.type, parentSchema: schema33.items, data: data20 };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            }
          } else {
            let err56 = { instancePath: instancePath + "/examples/good", schemaPath: "#/$defs/examples/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data: data19 };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
        }
      } else {
        let err57 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.examples.type, parentSchema: schema31.properties.examples, data: data12 };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
  } else {
    let err58 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// src/policy/load.ts
async function loadPolicies(world, paths, taken = []) {
  let loaded = {
    policies: [],
    examples: /* @__PURE__ */ new Map(),
    complaints: []
  }, owners = new Map(taken.map((policy) => [policy.id, policy.pack]));
  for (let path of paths) {
    let files = policyFiles(world, path);
    files.length === 0 && loaded.complaints.push(
      atStart(path, "there is no policy file (*.yaml) here")
    );
    for (let file of files) await loadFile(world, file, owners, loaded);
  }
  return loaded;
}
function policyFiles(world, path) {
  if (world.kind(path) === "file") return [path];
  let folder = path === "." ? "" : `${path.replace(/\/$/, "")}/`;
  return world.list(path).filter(
    (file) => /\.ya?ml$/.test(file) && file.startsWith(folder) && !file.slice(folder.length).includes("/")
  );
}
async function loadFile(world, file, owners, loaded) {
  let { root, data, ...read } = readStrictly(world, file, validate, {
    whole: "the policy",
    shape: "a policy file holds one policy: one mapping, one document"
  }), complaints = [...read.complaints];
  if (!root) {
    loaded.complaints.push(...complaints);
    return;
  }
  let regular = await expressionsOf(data), guidance = guidanceOf(world, file, data);
  complaints.push(
    ...remarksOn(data).map(({ pointer, key, message }) => ({
      message,
      span: key === void 0 ? spanAt(root, pointer) : keySpanAt(root, pointer, key)
    })),
    ...regular.remarks.map(({ pointer, message }) => ({
      span: spanAt(root, pointer),
      message
    }))
  ), typeof guidance == "string" && typeof data.guidance == "string" && complaints.push({ span: spanAt(root, "/guidance"), message: guidance });
  let id = String(data.id), owner = owners.get(id);
  owner !== void 0 && complaints.push({
    span: spanAt(root, "/id"),
    message: `the id "${id}" is taken by another policy (${owner}); choose another`
  }), data.id !== void 0 && owners.set(id, file), complaints.sort((a, b) => a.span.start - b.span.start), loaded.complaints.push(...complaints), !(complaints.length > 0 || typeof guidance == "string") && (loaded.policies.push(
    buildPolicy(data, packOf(file), guidance, regular.expressions)
  ), loaded.examples.set(id, readExamples(data.examples)));
}
function packOf(file) {
  return file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : ".";
}
function guidanceOf(world, file, data) {
  let [page, heading] = String(data.guidance ?? "").split("#");
  if (!page || /[\\/]/.test(page))
    return "guidance names a page of the pack's own folder, like guidance.md or guidance.md#heading";
  let path = packOf(file) === "." ? page : `${packOf(file)}/${page}`, read = world.read(path);
  return "refused" in read ? `the guidance page ${path} cannot be read: ${read.refused}` : readGuidance(read.text, heading);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  loadPolicies
});

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
function findLineStarts(text) {
  const starts = [0];
  const breaks = /\r\n?|\n/g;
  while (breaks.exec(text)) starts.push(breaks.lastIndex);
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

// src/strict/read.ts
var import_yaml = require("./yaml.js");

// src/nearest.ts
function didYouMean(word, known) {
  const near = nearest(word, known);
  return near === void 0 ? "" : `. Did you mean "${near}"?`;
}
function nearest(word, known) {
  let best;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
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
    const words = wording[error.keyword];
    if (!words) return [];
    const key = words.key?.(error);
    const span = key === void 0 ? spanAt(root, error.instancePath) : keySpanAt(root, error.instancePath, key);
    return [{ span, message: words.say(error, whole) }];
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
  const named2 = steps.filter((step) => !/^\d+$/.test(step)).at(-1);
  if (named2 === void 0) return whole;
  return /^\d+$/.test(steps.at(-1)) ? `an entry of "${named2}"` : `"${named2}"`;
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
  const source = openSource(file, read.text);
  const { documents, problems } = (0, import_yaml.parseYaml)(source);
  const root = documents[0];
  if (root?.kind !== "mapping" || documents.length !== 1) {
    const span = documents[1] ? nodeSpan(documents[1]) : spanOf(source, 0, 0);
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

// src/policy/policy.ts
var severities = ["note", "warning", "error"];

// src/policy/vocabulary.ts
var every = [
  "port",
  "image",
  "command",
  "package",
  "management"
];
var facts = {
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
    list: true,
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
    list: true,
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
    list: true,
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
  const kind = policy["forbid"];
  const known = factNames(kind);
  const conditions = conditionsOf(policy);
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
  const lowerings = Array.isArray(policy["lower"]) ? policy["lower"] : [];
  return [
    ...walk(policy["when"], "/when", false),
    ...lowerings.flatMap(
      (each, i) => walk(isData(each) ? each["when"] : null, `/lower/${i}/when`, false)
    )
  ];
}
function walk(when, pointer, negated) {
  if (!isData(when)) return [];
  return Object.entries(when).flatMap(([fact, test]) => {
    const at = `${pointer}/${fact}`;
    if (fact === "not") return walk(test, at, !negated);
    if (fact !== "any") return [{ fact, test, pointer, negated }];
    return Array.isArray(test) ? test.flatMap((each, i) => walk(each, `${at}/${i}`, negated)) : [];
  });
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
  const message = `"not" over the list "${fact}" would mean "not some of them", which nobody intends. Ask with outside, in or equals instead`;
  return [{ pointer, key: fact, message }];
}
function badAddress({ fact, test, pointer }) {
  if (facts[fact]?.type !== "cidr" || !isData(test)) return [];
  return ["covers", "outside"].flatMap(
    (operator) => [test[operator] ?? []].flat().filter(
      (address) => typeof address === "string" && address !== "world" && !parseCidr(address)
    ).map((address) => ({
      pointer: `${pointer}/${fact}/${operator}`,
      message: `${JSON.stringify(address)} is not a CIDR like 10.0.0.0/8, and not "world"`
    }))
  );
}
function raises(policy) {
  const lowerings = Array.isArray(policy["lower"]) ? policy["lower"] : [];
  const own = severities.indexOf(policy["severity"]);
  return lowerings.flatMap((each, i) => {
    const to = isData(each) ? severities.indexOf(each["to"]) : -1;
    if (own < 0 || to < own) return [];
    const message = `"lower" cannot keep or raise the severity: the policy is ${severities[own]}`;
    return [{ pointer: `/lower/${i}/to`, message }];
  });
}
function badPlaceholders(policy, known) {
  const message = policy["message"];
  if (typeof message !== "string") return [];
  const names = ["resource", ...known];
  return [...message.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]).filter((name2) => !names.includes(name2)).map((name2) => ({
    pointer: "/message",
    message: `{${name2}} is nothing that can be filled in${didYouMean(name2, names) || `. There is ${names.join(", ")}`}`
  }));
}
function foreignPlace(policy, kind, known) {
  const at = policy["at"];
  if (typeof at !== "string" || !(at in facts) || known.includes(at)) return [];
  return [
    {
      pointer: "/at",
      message: `an exposure of kind ${kind} has no fact "${at}"`
    }
  ];
}
function isData(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/policy/examples.ts
var mark = /#\s*<-\s*here\b/;
function readExamples(examples) {
  if (!isData(examples)) return [];
  return [true, false].flatMap((bad) => {
    const list = examples[bad ? "bad" : "good"];
    return (Array.isArray(list) ? list : []).flatMap(
      (each) => Object.entries(isData(each) ? each : {}).map(([format, text]) => ({
        format,
        text: String(text),
        bad,
        lines: markedLines(String(text))
      }))
    );
  });
}
function markedLines(text) {
  return text.split("\n").flatMap((line, i) => {
    const alone = line.trim().startsWith("#");
    return mark.test(line) ? [alone ? i : i + 1] : [];
  });
}

// src/policy/expressions.ts
async function compileExpression(pattern) {
  const { RE2JS } = await Promise.resolve().then(() => __toESM(require("./regular-expressions.js"), 1));
  try {
    const compiled = RE2JS.compile(pattern);
    return { pattern, test: (text) => compiled.matcher(text).find() };
  } catch (error) {
    return `the regular expression does not compile: ${error.message}`;
  }
}

// src/policy/build.ts
async function expressionsOf(data) {
  const found = { expressions: /* @__PURE__ */ new Map(), remarks: [] };
  const visit = async (value, pointer) => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, each] of Object.entries(value)) {
      if (key === "matches" && typeof each === "string") {
        const compiled = await compileExpression(each);
        if (typeof compiled === "string")
          found.remarks.push({
            pointer: `${pointer}/${key}`,
            message: compiled
          });
        else found.expressions.set(each, compiled);
      } else if (key !== "examples") await visit(each, `${pointer}/${key}`);
    }
  };
  await visit(data, "");
  return found;
}
function buildPolicy(data, pack, guidance, expressions) {
  const lower = data["lower"] ?? [];
  return {
    pack,
    id: data["id"],
    title: data["title"],
    severity: data["severity"],
    forbid: data["forbid"],
    when: buildCondition(data["when"], expressions),
    lower: lower.map((each) => ({
      to: each["to"],
      when: buildCondition(each["when"], expressions)
    })),
    at: data["at"] ?? null,
    message: data["message"],
    guidance
  };
}
function buildCondition(when, expressions) {
  const all = Object.entries(when).map(
    ([name2, test]) => {
      if (name2 === "not") return { not: buildCondition(test, expressions) };
      if (name2 === "any")
        return {
          any: test.map(
            (each) => buildCondition(each, expressions)
          )
        };
      const [operator, operand] = Object.entries(isData(test) ? test : {})[0];
      return {
        fact: name2,
        operator,
        operand: operator === "matches" ? expressions.get(operand) : operand
      };
    }
  );
  return { all };
}

// src/policy/guidance.ts
var sections = {
  meaning: "What this means",
  why: "Why this is a problem",
  check: "How to check",
  fix: "How to fix"
};
function readGuidance(markdown, heading) {
  const page = markdown.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const topics = partsOf(page, "#");
  if (topics.length === 0)
    return `the guidance page has no topic: a line "# Heading" and the sections ${named(Object.values(sections))}`;
  const anchors = anchorsOf(topics);
  const topic = heading === void 0 ? topics[0] : anchors.get(heading);
  if (!topic)
    return `the guidance page has no heading "#${heading}"; it has ${[...anchors.keys()].map((anchor) => `#${anchor}`).join(", ")}${didYouMean(heading, anchors.keys())}`;
  const parts = partsOf(topic.body, "##");
  const bodies = Object.entries(sections).map(
    ([name2, title]) => [name2, bodyOf(parts, title)]
  );
  const missing = bodies.filter(([, body]) => body === "").map(([name2]) => sections[name2]);
  if (missing.length > 0)
    return `the guidance "${topic.title}" needs text under ${named(missing)}`;
  return {
    title: topic.title,
    ...Object.fromEntries(bodies)
  };
}
function named(titles) {
  return titles.map((title) => `"## ${title}"`).join(", ");
}
function bodyOf(parts, title) {
  const same = (part) => part.title.toLowerCase() === title.toLowerCase();
  return parts.filter(same).map(({ body }) => body).join("\n\n").trim();
}
function partsOf(markdown, marks) {
  const parts = [];
  let fence = "";
  for (const line of markdown.split("\n")) {
    const [, found, rest] = /^ {0,3}(#+)[ \t]+([^]*)$/.exec(line) ?? [];
    if (fence === "" && found === marks)
      parts.push({ title: rest.trim().replace(/\s#+$/, ""), lines: [] });
    else parts.at(-1)?.lines.push(line);
    fence = fenceAfter(fence, line);
  }
  return parts.map(({ title, lines }) => ({ title, body: lines.join("\n") }));
}
function fenceAfter(open, line) {
  const fence = /^\s*(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1] ?? "";
  if (open === "") return fence;
  return fence.startsWith(open) && line.trim() === fence ? "" : open;
}
function anchorsOf(topics) {
  const anchors = /* @__PURE__ */ new Map();
  const uses = /* @__PURE__ */ new Map();
  for (const topic of topics) {
    const slug = topic.title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "").replaceAll(" ", "-");
    let use = uses.get(slug) ?? 0;
    const numbered = () => use === 0 ? slug : `${slug}-${use}`;
    while (anchors.has(numbered())) use++;
    uses.set(slug, use);
    anchors.set(numbered(), topic);
  }
  return anchors;
}

// src/policy/validator.ts
var validate = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://portcullis.dev/policy.schema.json", "title": "A Portcullis policy", "type": "object", "required": ["id", "title", "severity", "forbid", "when", "message", "guidance", "examples"], "additionalProperties": false, "properties": { "id": { "description": "kebab-case, unique over all packs; what people allow and look up", "type": "string", "pattern": "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "$comment": 'kebab-case like "ssh-open-to-the-world"' }, "title": { "description": "one line, without a full stop", "type": "string", "minLength": 1 }, "severity": { "enum": ["error", "warning", "note"] }, "forbid": { "description": "the kind of exposure", "enum": ["port", "image", "command", "package", "management"] }, "when": { "description": "all conditions hold for one and the same exposure", "$ref": "#/$defs/when" }, "lower": { "description": "the first that holds lowers the severity", "type": "array", "items": { "type": "object", "required": ["to", "when"], "additionalProperties": false, "properties": { "to": { "enum": ["warning", "note"] }, "when": { "$ref": "#/$defs/when" } } } }, "at": { "description": "the fact whose value is the place", "enum": ["port", "protocol", "mechanism", "source", "breadth", "registry", "namespace", "repository", "tokens", "tag", "digest", "role", "program", "arguments", "starts", "runs", "manager", "name", "switch", "reach", "certainty", "temporary", "unused", "shadowed"] }, "message": { "description": "one line; {resource} and {fact} are filled in", "type": "string", "minLength": 1 }, "guidance": { "description": "a Markdown page of the pack, optionally with #heading", "type": "string", "minLength": 1 }, "examples": { "type": "object", "required": ["bad", "good"], "additionalProperties": false, "properties": { "bad": { "$ref": "#/$defs/examples" }, "good": { "$ref": "#/$defs/examples" } } } }, "$defs": { "when": { "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "port": { "description": "the ports that are opened, or that the started daemon listens on", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "includes": { "description": "the range holds this port; the protocol is this one or `any`", "type": "integer", "minimum": 0, "maximum": 65535 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "protocol": { "description": "the transport protocol; `any` includes every other", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "enum": ["tcp", "udp", "sctp", "icmp", "any"] }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "enum": ["tcp", "udp", "sctp", "icmp", "any"] } }, "includes": { "description": "the range holds this port; the protocol is this one or `any`", "enum": ["tcp", "udp", "sctp", "icmp", "any"] }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "mechanism": { "description": "allow: a firewall rule lets it in; listen: something listens; publish: a container's port is published; forward: traffic is delivered to this port; declare: only documented", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "enum": ["allow", "listen", "publish", "forward", "declare"] }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "enum": ["allow", "listen", "publish", "forward", "declare"] } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "source": { "description": "who may connect: CIDRs, or selectors in words", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "covers": { "description": "the addresses hold all of this CIDR; `world` is every address", "type": "string", "minLength": 1 }, "outside": { "description": "some address lies outside of all these CIDRs", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "breadth": { "description": "how many ports the rule opens: one, 2 to 64, more, all of them, or one out of several that is chosen later", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "enum": ["one", "range", "wide-range", "all", "one-of-several"] }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "enum": ["one", "range", "wide-range", "all", "one-of-several"] } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "registry": { "description": "the registry's host; `docker.io` where none is written", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "string", "minLength": 1 }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "namespace": { "description": "the path before the last component; `library` for official images", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "string", "minLength": 1 }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "repository": { "description": "the path without the registry", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "string", "minLength": 1 }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "tokens": { "description": "the words of the repository's name", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "string", "minLength": 1 }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "tag": { "description": "the tag, where one is written", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "string", "minLength": 1 }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "digest": { "description": "the digest, where one is written", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "string", "minLength": 1 }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "role": { "description": "what the image or package has to do with Telnet, as far as its name tells", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "enum": ["server", "honeypot", "bbs", "network-gear", "client", "toolbox", "ambiguous"] }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "enum": ["server", "honeypot", "bbs", "network-gear", "client", "toolbox", "ambiguous"] } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "program": { "description": "the program's name without its folder", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "string", "minLength": 1 }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "arguments": { "description": "the program's arguments, one value each", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "string", "minLength": 1 }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "starts": { "description": "what the command brings up", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "enum": ["telnet-server", "inetd"] }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "enum": ["telnet-server", "inetd"] } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "runs": { "description": "whether it runs, or only lies there as data", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "boolean" }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "manager": { "description": "the package manager: apt, apk, dnf ...", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "string", "minLength": 1 }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "name": { "description": "the package's name", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "string", "minLength": 1 }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "switch": { "description": "the setting that turns management on", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "string", "minLength": 1 }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "reach": { "description": "from how far away it can be reached", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "enum": ["internet", "private", "node", "cluster", "network", "loopback", "unknown"] }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "enum": ["internet", "private", "node", "cluster", "network", "loopback", "unknown"] } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "certainty": { "description": "possible: behind a profile or a condition, during initialisation, one of several", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "enum": ["definite", "possible"] }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "enum": ["definite", "possible"] } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "temporary": { "description": "true when it stops before the pod serves: an init container that is no sidecar", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "boolean" }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "unused": { "description": "true in a stage of a Dockerfile that the image is not made of", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "boolean" }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "shadowed": { "description": "true when an earlier deny covers this allow, or a later file takes it back", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "boolean" }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "any": { "description": "some hold", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/when" } }, "not": { "description": "turned round", "$ref": "#/$defs/when" } } }, "examples": { "type": "array", "minItems": 1, "items": { "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "terraform": { "type": "string", "minLength": 1 }, "compose": { "type": "string", "minLength": 1 }, "kubernetes": { "type": "string", "minLength": 1 }, "dockerfile": { "type": "string", "minLength": 1 } } } } } };
var schema33 = { "type": "array", "minItems": 1, "items": { "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "terraform": { "type": "string", "minLength": 1 }, "compose": { "type": "string", "minLength": 1 }, "kubernetes": { "type": "string", "minLength": 1 }, "dockerfile": { "type": "string", "minLength": 1 } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "u");
var schema32 = { "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "port": { "description": "the ports that are opened, or that the started daemon listens on", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "includes": { "description": "the range holds this port; the protocol is this one or `any`", "type": "integer", "minimum": 0, "maximum": 65535 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "protocol": { "description": "the transport protocol; `any` includes every other", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "enum": ["tcp", "udp", "sctp", "icmp", "any"] }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "enum": ["tcp", "udp", "sctp", "icmp", "any"] } }, "includes": { "description": "the range holds this port; the protocol is this one or `any`", "enum": ["tcp", "udp", "sctp", "icmp", "any"] }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "mechanism": { "description": "allow: a firewall rule lets it in; listen: something listens; publish: a container's port is published; forward: traffic is delivered to this port; declare: only documented", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "enum": ["allow", "listen", "publish", "forward", "declare"] }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "enum": ["allow", "listen", "publish", "forward", "declare"] } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "source": { "description": "who may connect: CIDRs, or selectors in words", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "covers": { "description": "the addresses hold all of this CIDR; `world` is every address", "type": "string", "minLength": 1 }, "outside": { "description": "some address lies outside of all these CIDRs", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "breadth": { "description": "how many ports the rule opens: one, 2 to 64, more, all of them, or one out of several that is chosen later", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "enum": ["one", "range", "wide-range", "all", "one-of-several"] }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "enum": ["one", "range", "wide-range", "all", "one-of-several"] } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "registry": { "description": "the registry's host; `docker.io` where none is written", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "string", "minLength": 1 }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "namespace": { "description": "the path before the last component; `library` for official images", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "string", "minLength": 1 }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "repository": { "description": "the path without the registry", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "string", "minLength": 1 }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "tokens": { "description": "the words of the repository's name", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "string", "minLength": 1 }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "tag": { "description": "the tag, where one is written", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "string", "minLength": 1 }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "digest": { "description": "the digest, where one is written", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "string", "minLength": 1 }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "role": { "description": "what the image or package has to do with Telnet, as far as its name tells", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "enum": ["server", "honeypot", "bbs", "network-gear", "client", "toolbox", "ambiguous"] }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "enum": ["server", "honeypot", "bbs", "network-gear", "client", "toolbox", "ambiguous"] } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "program": { "description": "the program's name without its folder", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "string", "minLength": 1 }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "arguments": { "description": "the program's arguments, one value each", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "string", "minLength": 1 }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "starts": { "description": "what the command brings up", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "enum": ["telnet-server", "inetd"] }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "enum": ["telnet-server", "inetd"] } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "runs": { "description": "whether it runs, or only lies there as data", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "boolean" }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "manager": { "description": "the package manager: apt, apk, dnf ...", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "string", "minLength": 1 }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "name": { "description": "the package's name", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "string", "minLength": 1 }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "switch": { "description": "the setting that turns management on", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "string", "minLength": 1 }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "reach": { "description": "from how far away it can be reached", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "enum": ["internet", "private", "node", "cluster", "network", "loopback", "unknown"] }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "enum": ["internet", "private", "node", "cluster", "network", "loopback", "unknown"] } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "certainty": { "description": "possible: behind a profile or a condition, during initialisation, one of several", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "enum": ["definite", "possible"] }, "in": { "description": "the value is one of these", "type": "array", "minItems": 1, "items": { "enum": ["definite", "possible"] } }, "matches": { "description": "the value matches this regular expression (RE2 syntax) somewhere", "type": "string", "minLength": 1 }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "temporary": { "description": "true when it stops before the pod serves: an init container that is no sidecar", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "boolean" }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "unused": { "description": "true in a stage of a Dockerfile that the image is not made of", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "boolean" }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "shadowed": { "description": "true when an earlier deny covers this allow, or a later file takes it back", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "equals": { "description": "the value is exactly this one", "type": "boolean" }, "exists": { "description": "there is a value at all (`true`) or none (`false`)", "type": "boolean" } } }, "any": { "description": "some hold", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/when" } }, "not": { "description": "turned round", "$ref": "#/$defs/when" } } };
var wrapper0 = { validate: validate21 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema32.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.port !== void 0) {
      let data0 = data.port;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length > 1) {
          const err2 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.port, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (Object.keys(data0).length < 1) {
          const err3 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.port, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "includes" || key1 === "exists")) {
            const err4 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.port, data: data0 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.includes !== void 0) {
          let data1 = data0.includes;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err5 = { instancePath: instancePath + "/port/includes", schemaPath: "#/properties/port/properties/includes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.port.properties.includes.type, parentSchema: schema32.properties.port.properties.includes, data: data1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 65535 || isNaN(data1)) {
              const err6 = { instancePath: instancePath + "/port/includes", schemaPath: "#/properties/port/properties/includes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema32.properties.port.properties.includes, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data1 < 0 || isNaN(data1)) {
              const err7 = { instancePath: instancePath + "/port/includes", schemaPath: "#/properties/port/properties/includes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties.port.properties.includes, data: data1 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        }
        if (data0.exists !== void 0) {
          let data2 = data0.exists;
          if (typeof data2 !== "boolean") {
            const err8 = { instancePath: instancePath + "/port/exists", schemaPath: "#/properties/port/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.port.properties.exists.type, parentSchema: schema32.properties.port.properties.exists, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.port.type, parentSchema: schema32.properties.port, data: data0 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.protocol !== void 0) {
      let data3 = data.protocol;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (Object.keys(data3).length > 1) {
          const err10 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.protocol, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (Object.keys(data3).length < 1) {
          const err11 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.protocol, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        for (const key2 in data3) {
          if (!(key2 === "equals" || key2 === "in" || key2 === "includes" || key2 === "exists")) {
            const err12 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.protocol, data: data3 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data3.equals !== void 0) {
          let data4 = data3.equals;
          if (!(data4 === "tcp" || data4 === "udp" || data4 === "sctp" || data4 === "icmp" || data4 === "any")) {
            const err13 = { instancePath: instancePath + "/protocol/equals", schemaPath: "#/properties/protocol/properties/equals/enum", keyword: "enum", params: { allowedValues: schema32.properties.protocol.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.protocol.properties.equals.enum, parentSchema: schema32.properties.protocol.properties.equals, data: data4 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data3.in !== void 0) {
          let data5 = data3.in;
          if (Array.isArray(data5)) {
            if (data5.length < 1) {
              const err14 = { instancePath: instancePath + "/protocol/in", schemaPath: "#/properties/protocol/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.protocol.properties.in, data: data5 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            const len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data6 = data5[i0];
              if (!(data6 === "tcp" || data6 === "udp" || data6 === "sctp" || data6 === "icmp" || data6 === "any")) {
                const err15 = { instancePath: instancePath + "/protocol/in/" + i0, schemaPath: "#/properties/protocol/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema32.properties.protocol.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.protocol.properties.in.items.enum, parentSchema: schema32.properties.protocol.properties.in.items, data: data6 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/protocol/in", schemaPath: "#/properties/protocol/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.protocol.properties.in.type, parentSchema: schema32.properties.protocol.properties.in, data: data5 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data3.includes !== void 0) {
          let data7 = data3.includes;
          if (!(data7 === "tcp" || data7 === "udp" || data7 === "sctp" || data7 === "icmp" || data7 === "any")) {
            const err17 = { instancePath: instancePath + "/protocol/includes", schemaPath: "#/properties/protocol/properties/includes/enum", keyword: "enum", params: { allowedValues: schema32.properties.protocol.properties.includes.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.protocol.properties.includes.enum, parentSchema: schema32.properties.protocol.properties.includes, data: data7 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data3.exists !== void 0) {
          let data8 = data3.exists;
          if (typeof data8 !== "boolean") {
            const err18 = { instancePath: instancePath + "/protocol/exists", schemaPath: "#/properties/protocol/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.protocol.properties.exists.type, parentSchema: schema32.properties.protocol.properties.exists, data: data8 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.protocol.type, parentSchema: schema32.properties.protocol, data: data3 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.mechanism !== void 0) {
      let data9 = data.mechanism;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (Object.keys(data9).length > 1) {
          const err20 = { instancePath: instancePath + "/mechanism", schemaPath: "#/properties/mechanism/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.mechanism, data: data9 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (Object.keys(data9).length < 1) {
          const err21 = { instancePath: instancePath + "/mechanism", schemaPath: "#/properties/mechanism/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.mechanism, data: data9 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        for (const key3 in data9) {
          if (!(key3 === "equals" || key3 === "in" || key3 === "matches" || key3 === "exists")) {
            const err22 = { instancePath: instancePath + "/mechanism", schemaPath: "#/properties/mechanism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.mechanism, data: data9 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data9.equals !== void 0) {
          let data10 = data9.equals;
          if (!(data10 === "allow" || data10 === "listen" || data10 === "publish" || data10 === "forward" || data10 === "declare")) {
            const err23 = { instancePath: instancePath + "/mechanism/equals", schemaPath: "#/properties/mechanism/properties/equals/enum", keyword: "enum", params: { allowedValues: schema32.properties.mechanism.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.mechanism.properties.equals.enum, parentSchema: schema32.properties.mechanism.properties.equals, data: data10 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data9.in !== void 0) {
          let data11 = data9.in;
          if (Array.isArray(data11)) {
            if (data11.length < 1) {
              const err24 = { instancePath: instancePath + "/mechanism/in", schemaPath: "#/properties/mechanism/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.mechanism.properties.in, data: data11 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            const len1 = data11.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data12 = data11[i1];
              if (!(data12 === "allow" || data12 === "listen" || data12 === "publish" || data12 === "forward" || data12 === "declare")) {
                const err25 = { instancePath: instancePath + "/mechanism/in/" + i1, schemaPath: "#/properties/mechanism/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema32.properties.mechanism.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.mechanism.properties.in.items.enum, parentSchema: schema32.properties.mechanism.properties.in.items, data: data12 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/mechanism/in", schemaPath: "#/properties/mechanism/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.mechanism.properties.in.type, parentSchema: schema32.properties.mechanism.properties.in, data: data11 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data9.matches !== void 0) {
          let data13 = data9.matches;
          if (typeof data13 === "string") {
            if (func2(data13) < 1) {
              const err27 = { instancePath: instancePath + "/mechanism/matches", schemaPath: "#/properties/mechanism/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.mechanism.properties.matches, data: data13 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/mechanism/matches", schemaPath: "#/properties/mechanism/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.mechanism.properties.matches.type, parentSchema: schema32.properties.mechanism.properties.matches, data: data13 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data9.exists !== void 0) {
          let data14 = data9.exists;
          if (typeof data14 !== "boolean") {
            const err29 = { instancePath: instancePath + "/mechanism/exists", schemaPath: "#/properties/mechanism/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.mechanism.properties.exists.type, parentSchema: schema32.properties.mechanism.properties.exists, data: data14 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/mechanism", schemaPath: "#/properties/mechanism/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.mechanism.type, parentSchema: schema32.properties.mechanism, data: data9 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data15 = data.source;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (Object.keys(data15).length > 1) {
          const err31 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.source, data: data15 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (Object.keys(data15).length < 1) {
          const err32 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.source, data: data15 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        for (const key4 in data15) {
          if (!(key4 === "covers" || key4 === "outside" || key4 === "exists")) {
            const err33 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.source, data: data15 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data15.covers !== void 0) {
          let data16 = data15.covers;
          if (typeof data16 === "string") {
            if (func2(data16) < 1) {
              const err34 = { instancePath: instancePath + "/source/covers", schemaPath: "#/properties/source/properties/covers/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.source.properties.covers, data: data16 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/source/covers", schemaPath: "#/properties/source/properties/covers/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.source.properties.covers.type, parentSchema: schema32.properties.source.properties.covers, data: data16 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data15.outside !== void 0) {
          let data17 = data15.outside;
          if (Array.isArray(data17)) {
            if (data17.length < 1) {
              const err36 = { instancePath: instancePath + "/source/outside", schemaPath: "#/properties/source/properties/outside/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.source.properties.outside, data: data17 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            const len2 = data17.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data18 = data17[i2];
              if (typeof data18 === "string") {
                if (func2(data18) < 1) {
                  const err37 = { instancePath: instancePath + "/source/outside/" + i2, schemaPath: "#/properties/source/properties/outside/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.source.properties.outside.items, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              } else {
                const err38 = { instancePath: instancePath + "/source/outside/" + i2, schemaPath: "#/properties/source/properties/outside/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.source.properties.outside.items.type, parentSchema: schema32.properties.source.properties.outside.items, data: data18 };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
          } else {
            const err39 = { instancePath: instancePath + "/source/outside", schemaPath: "#/properties/source/properties/outside/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.source.properties.outside.type, parentSchema: schema32.properties.source.properties.outside, data: data17 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data15.exists !== void 0) {
          let data19 = data15.exists;
          if (typeof data19 !== "boolean") {
            const err40 = { instancePath: instancePath + "/source/exists", schemaPath: "#/properties/source/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.source.properties.exists.type, parentSchema: schema32.properties.source.properties.exists, data: data19 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.source.type, parentSchema: schema32.properties.source, data: data15 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.breadth !== void 0) {
      let data20 = data.breadth;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (Object.keys(data20).length > 1) {
          const err42 = { instancePath: instancePath + "/breadth", schemaPath: "#/properties/breadth/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.breadth, data: data20 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (Object.keys(data20).length < 1) {
          const err43 = { instancePath: instancePath + "/breadth", schemaPath: "#/properties/breadth/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.breadth, data: data20 };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        for (const key5 in data20) {
          if (!(key5 === "equals" || key5 === "in" || key5 === "matches" || key5 === "exists")) {
            const err44 = { instancePath: instancePath + "/breadth", schemaPath: "#/properties/breadth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.breadth, data: data20 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data20.equals !== void 0) {
          let data21 = data20.equals;
          if (!(data21 === "one" || data21 === "range" || data21 === "wide-range" || data21 === "all" || data21 === "one-of-several")) {
            const err45 = { instancePath: instancePath + "/breadth/equals", schemaPath: "#/properties/breadth/properties/equals/enum", keyword: "enum", params: { allowedValues: schema32.properties.breadth.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.breadth.properties.equals.enum, parentSchema: schema32.properties.breadth.properties.equals, data: data21 };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data20.in !== void 0) {
          let data22 = data20.in;
          if (Array.isArray(data22)) {
            if (data22.length < 1) {
              const err46 = { instancePath: instancePath + "/breadth/in", schemaPath: "#/properties/breadth/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.breadth.properties.in, data: data22 };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            const len3 = data22.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data23 = data22[i3];
              if (!(data23 === "one" || data23 === "range" || data23 === "wide-range" || data23 === "all" || data23 === "one-of-several")) {
                const err47 = { instancePath: instancePath + "/breadth/in/" + i3, schemaPath: "#/properties/breadth/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema32.properties.breadth.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.breadth.properties.in.items.enum, parentSchema: schema32.properties.breadth.properties.in.items, data: data23 };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
          } else {
            const err48 = { instancePath: instancePath + "/breadth/in", schemaPath: "#/properties/breadth/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.breadth.properties.in.type, parentSchema: schema32.properties.breadth.properties.in, data: data22 };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data20.matches !== void 0) {
          let data24 = data20.matches;
          if (typeof data24 === "string") {
            if (func2(data24) < 1) {
              const err49 = { instancePath: instancePath + "/breadth/matches", schemaPath: "#/properties/breadth/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.breadth.properties.matches, data: data24 };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/breadth/matches", schemaPath: "#/properties/breadth/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.breadth.properties.matches.type, parentSchema: schema32.properties.breadth.properties.matches, data: data24 };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data20.exists !== void 0) {
          let data25 = data20.exists;
          if (typeof data25 !== "boolean") {
            const err51 = { instancePath: instancePath + "/breadth/exists", schemaPath: "#/properties/breadth/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.breadth.properties.exists.type, parentSchema: schema32.properties.breadth.properties.exists, data: data25 };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/breadth", schemaPath: "#/properties/breadth/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.breadth.type, parentSchema: schema32.properties.breadth, data: data20 };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.registry !== void 0) {
      let data26 = data.registry;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (Object.keys(data26).length > 1) {
          const err53 = { instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.registry, data: data26 };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        if (Object.keys(data26).length < 1) {
          const err54 = { instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.registry, data: data26 };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        for (const key6 in data26) {
          if (!(key6 === "equals" || key6 === "in" || key6 === "matches" || key6 === "exists")) {
            const err55 = { instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.registry, data: data26 };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data26.equals !== void 0) {
          let data27 = data26.equals;
          if (typeof data27 === "string") {
            if (func2(data27) < 1) {
              const err56 = { instancePath: instancePath + "/registry/equals", schemaPath: "#/properties/registry/properties/equals/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.registry.properties.equals, data: data27 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/registry/equals", schemaPath: "#/properties/registry/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.registry.properties.equals.type, parentSchema: schema32.properties.registry.properties.equals, data: data27 };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data26.in !== void 0) {
          let data28 = data26.in;
          if (Array.isArray(data28)) {
            if (data28.length < 1) {
              const err58 = { instancePath: instancePath + "/registry/in", schemaPath: "#/properties/registry/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.registry.properties.in, data: data28 };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            const len4 = data28.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data29 = data28[i4];
              if (typeof data29 === "string") {
                if (func2(data29) < 1) {
                  const err59 = { instancePath: instancePath + "/registry/in/" + i4, schemaPath: "#/properties/registry/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.registry.properties.in.items, data: data29 };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              } else {
                const err60 = { instancePath: instancePath + "/registry/in/" + i4, schemaPath: "#/properties/registry/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.registry.properties.in.items.type, parentSchema: schema32.properties.registry.properties.in.items, data: data29 };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
          } else {
            const err61 = { instancePath: instancePath + "/registry/in", schemaPath: "#/properties/registry/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.registry.properties.in.type, parentSchema: schema32.properties.registry.properties.in, data: data28 };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data26.matches !== void 0) {
          let data30 = data26.matches;
          if (typeof data30 === "string") {
            if (func2(data30) < 1) {
              const err62 = { instancePath: instancePath + "/registry/matches", schemaPath: "#/properties/registry/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.registry.properties.matches, data: data30 };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          } else {
            const err63 = { instancePath: instancePath + "/registry/matches", schemaPath: "#/properties/registry/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.registry.properties.matches.type, parentSchema: schema32.properties.registry.properties.matches, data: data30 };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data26.exists !== void 0) {
          let data31 = data26.exists;
          if (typeof data31 !== "boolean") {
            const err64 = { instancePath: instancePath + "/registry/exists", schemaPath: "#/properties/registry/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.registry.properties.exists.type, parentSchema: schema32.properties.registry.properties.exists, data: data31 };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
      } else {
        const err65 = { instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.registry.type, parentSchema: schema32.properties.registry, data: data26 };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.namespace !== void 0) {
      let data32 = data.namespace;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        if (Object.keys(data32).length > 1) {
          const err66 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.namespace, data: data32 };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
        if (Object.keys(data32).length < 1) {
          const err67 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.namespace, data: data32 };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        for (const key7 in data32) {
          if (!(key7 === "equals" || key7 === "in" || key7 === "matches" || key7 === "exists")) {
            const err68 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.namespace, data: data32 };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data32.equals !== void 0) {
          let data33 = data32.equals;
          if (typeof data33 === "string") {
            if (func2(data33) < 1) {
              const err69 = { instancePath: instancePath + "/namespace/equals", schemaPath: "#/properties/namespace/properties/equals/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.namespace.properties.equals, data: data33 };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
          } else {
            const err70 = { instancePath: instancePath + "/namespace/equals", schemaPath: "#/properties/namespace/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.namespace.properties.equals.type, parentSchema: schema32.properties.namespace.properties.equals, data: data33 };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data32.in !== void 0) {
          let data34 = data32.in;
          if (Array.isArray(data34)) {
            if (data34.length < 1) {
              const err71 = { instancePath: instancePath + "/namespace/in", schemaPath: "#/properties/namespace/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.namespace.properties.in, data: data34 };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
            const len5 = data34.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data35 = data34[i5];
              if (typeof data35 === "string") {
                if (func2(data35) < 1) {
                  const err72 = { instancePath: instancePath + "/namespace/in/" + i5, schemaPath: "#/properties/namespace/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.namespace.properties.in.items, data: data35 };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
              } else {
                const err73 = { instancePath: instancePath + "/namespace/in/" + i5, schemaPath: "#/properties/namespace/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.namespace.properties.in.items.type, parentSchema: schema32.properties.namespace.properties.in.items, data: data35 };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
          } else {
            const err74 = { instancePath: instancePath + "/namespace/in", schemaPath: "#/properties/namespace/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.namespace.properties.in.type, parentSchema: schema32.properties.namespace.properties.in, data: data34 };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
        if (data32.matches !== void 0) {
          let data36 = data32.matches;
          if (typeof data36 === "string") {
            if (func2(data36) < 1) {
              const err75 = { instancePath: instancePath + "/namespace/matches", schemaPath: "#/properties/namespace/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.namespace.properties.matches, data: data36 };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          } else {
            const err76 = { instancePath: instancePath + "/namespace/matches", schemaPath: "#/properties/namespace/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.namespace.properties.matches.type, parentSchema: schema32.properties.namespace.properties.matches, data: data36 };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
        if (data32.exists !== void 0) {
          let data37 = data32.exists;
          if (typeof data37 !== "boolean") {
            const err77 = { instancePath: instancePath + "/namespace/exists", schemaPath: "#/properties/namespace/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.namespace.properties.exists.type, parentSchema: schema32.properties.namespace.properties.exists, data: data37 };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
      } else {
        const err78 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.namespace.type, parentSchema: schema32.properties.namespace, data: data32 };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.repository !== void 0) {
      let data38 = data.repository;
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        if (Object.keys(data38).length > 1) {
          const err79 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.repository, data: data38 };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
        if (Object.keys(data38).length < 1) {
          const err80 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.repository, data: data38 };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
        for (const key8 in data38) {
          if (!(key8 === "equals" || key8 === "in" || key8 === "matches" || key8 === "exists")) {
            const err81 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.repository, data: data38 };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
        if (data38.equals !== void 0) {
          let data39 = data38.equals;
          if (typeof data39 === "string") {
            if (func2(data39) < 1) {
              const err82 = { instancePath: instancePath + "/repository/equals", schemaPath: "#/properties/repository/properties/equals/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.repository.properties.equals, data: data39 };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
          } else {
            const err83 = { instancePath: instancePath + "/repository/equals", schemaPath: "#/properties/repository/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.repository.properties.equals.type, parentSchema: schema32.properties.repository.properties.equals, data: data39 };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
        if (data38.in !== void 0) {
          let data40 = data38.in;
          if (Array.isArray(data40)) {
            if (data40.length < 1) {
              const err84 = { instancePath: instancePath + "/repository/in", schemaPath: "#/properties/repository/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.repository.properties.in, data: data40 };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
            const len6 = data40.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data41 = data40[i6];
              if (typeof data41 === "string") {
                if (func2(data41) < 1) {
                  const err85 = { instancePath: instancePath + "/repository/in/" + i6, schemaPath: "#/properties/repository/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.repository.properties.in.items, data: data41 };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
              } else {
                const err86 = { instancePath: instancePath + "/repository/in/" + i6, schemaPath: "#/properties/repository/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.repository.properties.in.items.type, parentSchema: schema32.properties.repository.properties.in.items, data: data41 };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
          } else {
            const err87 = { instancePath: instancePath + "/repository/in", schemaPath: "#/properties/repository/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.repository.properties.in.type, parentSchema: schema32.properties.repository.properties.in, data: data40 };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data38.matches !== void 0) {
          let data42 = data38.matches;
          if (typeof data42 === "string") {
            if (func2(data42) < 1) {
              const err88 = { instancePath: instancePath + "/repository/matches", schemaPath: "#/properties/repository/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.repository.properties.matches, data: data42 };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
          } else {
            const err89 = { instancePath: instancePath + "/repository/matches", schemaPath: "#/properties/repository/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.repository.properties.matches.type, parentSchema: schema32.properties.repository.properties.matches, data: data42 };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
        if (data38.exists !== void 0) {
          let data43 = data38.exists;
          if (typeof data43 !== "boolean") {
            const err90 = { instancePath: instancePath + "/repository/exists", schemaPath: "#/properties/repository/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.repository.properties.exists.type, parentSchema: schema32.properties.repository.properties.exists, data: data43 };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
      } else {
        const err91 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.repository.type, parentSchema: schema32.properties.repository, data: data38 };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      }
    }
    if (data.tokens !== void 0) {
      let data44 = data.tokens;
      if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
        if (Object.keys(data44).length > 1) {
          const err92 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.tokens, data: data44 };
          if (vErrors === null) {
            vErrors = [err92];
          } else {
            vErrors.push(err92);
          }
          errors++;
        }
        if (Object.keys(data44).length < 1) {
          const err93 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.tokens, data: data44 };
          if (vErrors === null) {
            vErrors = [err93];
          } else {
            vErrors.push(err93);
          }
          errors++;
        }
        for (const key9 in data44) {
          if (!(key9 === "equals" || key9 === "in" || key9 === "matches" || key9 === "exists")) {
            const err94 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.tokens, data: data44 };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
        if (data44.equals !== void 0) {
          let data45 = data44.equals;
          if (typeof data45 === "string") {
            if (func2(data45) < 1) {
              const err95 = { instancePath: instancePath + "/tokens/equals", schemaPath: "#/properties/tokens/properties/equals/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.tokens.properties.equals, data: data45 };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
          } else {
            const err96 = { instancePath: instancePath + "/tokens/equals", schemaPath: "#/properties/tokens/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.tokens.properties.equals.type, parentSchema: schema32.properties.tokens.properties.equals, data: data45 };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
        if (data44.in !== void 0) {
          let data46 = data44.in;
          if (Array.isArray(data46)) {
            if (data46.length < 1) {
              const err97 = { instancePath: instancePath + "/tokens/in", schemaPath: "#/properties/tokens/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.tokens.properties.in, data: data46 };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
            const len7 = data46.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data47 = data46[i7];
              if (typeof data47 === "string") {
                if (func2(data47) < 1) {
                  const err98 = { instancePath: instancePath + "/tokens/in/" + i7, schemaPath: "#/properties/tokens/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.tokens.properties.in.items, data: data47 };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
              } else {
                const err99 = { instancePath: instancePath + "/tokens/in/" + i7, schemaPath: "#/properties/tokens/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.tokens.properties.in.items.type, parentSchema: schema32.properties.tokens.properties.in.items, data: data47 };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
          } else {
            const err100 = { instancePath: instancePath + "/tokens/in", schemaPath: "#/properties/tokens/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.tokens.properties.in.type, parentSchema: schema32.properties.tokens.properties.in, data: data46 };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
        if (data44.matches !== void 0) {
          let data48 = data44.matches;
          if (typeof data48 === "string") {
            if (func2(data48) < 1) {
              const err101 = { instancePath: instancePath + "/tokens/matches", schemaPath: "#/properties/tokens/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.tokens.properties.matches, data: data48 };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
          } else {
            const err102 = { instancePath: instancePath + "/tokens/matches", schemaPath: "#/properties/tokens/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.tokens.properties.matches.type, parentSchema: schema32.properties.tokens.properties.matches, data: data48 };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
        }
        if (data44.exists !== void 0) {
          let data49 = data44.exists;
          if (typeof data49 !== "boolean") {
            const err103 = { instancePath: instancePath + "/tokens/exists", schemaPath: "#/properties/tokens/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.tokens.properties.exists.type, parentSchema: schema32.properties.tokens.properties.exists, data: data49 };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
        }
      } else {
        const err104 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.tokens.type, parentSchema: schema32.properties.tokens, data: data44 };
        if (vErrors === null) {
          vErrors = [err104];
        } else {
          vErrors.push(err104);
        }
        errors++;
      }
    }
    if (data.tag !== void 0) {
      let data50 = data.tag;
      if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
        if (Object.keys(data50).length > 1) {
          const err105 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.tag, data: data50 };
          if (vErrors === null) {
            vErrors = [err105];
          } else {
            vErrors.push(err105);
          }
          errors++;
        }
        if (Object.keys(data50).length < 1) {
          const err106 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.tag, data: data50 };
          if (vErrors === null) {
            vErrors = [err106];
          } else {
            vErrors.push(err106);
          }
          errors++;
        }
        for (const key10 in data50) {
          if (!(key10 === "equals" || key10 === "in" || key10 === "matches" || key10 === "exists")) {
            const err107 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.tag, data: data50 };
            if (vErrors === null) {
              vErrors = [err107];
            } else {
              vErrors.push(err107);
            }
            errors++;
          }
        }
        if (data50.equals !== void 0) {
          let data51 = data50.equals;
          if (typeof data51 === "string") {
            if (func2(data51) < 1) {
              const err108 = { instancePath: instancePath + "/tag/equals", schemaPath: "#/properties/tag/properties/equals/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.tag.properties.equals, data: data51 };
              if (vErrors === null) {
                vErrors = [err108];
              } else {
                vErrors.push(err108);
              }
              errors++;
            }
          } else {
            const err109 = { instancePath: instancePath + "/tag/equals", schemaPath: "#/properties/tag/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.tag.properties.equals.type, parentSchema: schema32.properties.tag.properties.equals, data: data51 };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
        }
        if (data50.in !== void 0) {
          let data52 = data50.in;
          if (Array.isArray(data52)) {
            if (data52.length < 1) {
              const err110 = { instancePath: instancePath + "/tag/in", schemaPath: "#/properties/tag/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.tag.properties.in, data: data52 };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
            const len8 = data52.length;
            for (let i8 = 0; i8 < len8; i8++) {
              let data53 = data52[i8];
              if (typeof data53 === "string") {
                if (func2(data53) < 1) {
                  const err111 = { instancePath: instancePath + "/tag/in/" + i8, schemaPath: "#/properties/tag/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.tag.properties.in.items, data: data53 };
                  if (vErrors === null) {
                    vErrors = [err111];
                  } else {
                    vErrors.push(err111);
                  }
                  errors++;
                }
              } else {
                const err112 = { instancePath: instancePath + "/tag/in/" + i8, schemaPath: "#/properties/tag/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.tag.properties.in.items.type, parentSchema: schema32.properties.tag.properties.in.items, data: data53 };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
            }
          } else {
            const err113 = { instancePath: instancePath + "/tag/in", schemaPath: "#/properties/tag/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.tag.properties.in.type, parentSchema: schema32.properties.tag.properties.in, data: data52 };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        }
        if (data50.matches !== void 0) {
          let data54 = data50.matches;
          if (typeof data54 === "string") {
            if (func2(data54) < 1) {
              const err114 = { instancePath: instancePath + "/tag/matches", schemaPath: "#/properties/tag/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.tag.properties.matches, data: data54 };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
          } else {
            const err115 = { instancePath: instancePath + "/tag/matches", schemaPath: "#/properties/tag/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.tag.properties.matches.type, parentSchema: schema32.properties.tag.properties.matches, data: data54 };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
        }
        if (data50.exists !== void 0) {
          let data55 = data50.exists;
          if (typeof data55 !== "boolean") {
            const err116 = { instancePath: instancePath + "/tag/exists", schemaPath: "#/properties/tag/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.tag.properties.exists.type, parentSchema: schema32.properties.tag.properties.exists, data: data55 };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
        }
      } else {
        const err117 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.tag.type, parentSchema: schema32.properties.tag, data: data50 };
        if (vErrors === null) {
          vErrors = [err117];
        } else {
          vErrors.push(err117);
        }
        errors++;
      }
    }
    if (data.digest !== void 0) {
      let data56 = data.digest;
      if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
        if (Object.keys(data56).length > 1) {
          const err118 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.digest, data: data56 };
          if (vErrors === null) {
            vErrors = [err118];
          } else {
            vErrors.push(err118);
          }
          errors++;
        }
        if (Object.keys(data56).length < 1) {
          const err119 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.digest, data: data56 };
          if (vErrors === null) {
            vErrors = [err119];
          } else {
            vErrors.push(err119);
          }
          errors++;
        }
        for (const key11 in data56) {
          if (!(key11 === "equals" || key11 === "in" || key11 === "matches" || key11 === "exists")) {
            const err120 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.digest, data: data56 };
            if (vErrors === null) {
              vErrors = [err120];
            } else {
              vErrors.push(err120);
            }
            errors++;
          }
        }
        if (data56.equals !== void 0) {
          let data57 = data56.equals;
          if (typeof data57 === "string") {
            if (func2(data57) < 1) {
              const err121 = { instancePath: instancePath + "/digest/equals", schemaPath: "#/properties/digest/properties/equals/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.digest.properties.equals, data: data57 };
              if (vErrors === null) {
                vErrors = [err121];
              } else {
                vErrors.push(err121);
              }
              errors++;
            }
          } else {
            const err122 = { instancePath: instancePath + "/digest/equals", schemaPath: "#/properties/digest/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.digest.properties.equals.type, parentSchema: schema32.properties.digest.properties.equals, data: data57 };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
        }
        if (data56.in !== void 0) {
          let data58 = data56.in;
          if (Array.isArray(data58)) {
            if (data58.length < 1) {
              const err123 = { instancePath: instancePath + "/digest/in", schemaPath: "#/properties/digest/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.digest.properties.in, data: data58 };
              if (vErrors === null) {
                vErrors = [err123];
              } else {
                vErrors.push(err123);
              }
              errors++;
            }
            const len9 = data58.length;
            for (let i9 = 0; i9 < len9; i9++) {
              let data59 = data58[i9];
              if (typeof data59 === "string") {
                if (func2(data59) < 1) {
                  const err124 = { instancePath: instancePath + "/digest/in/" + i9, schemaPath: "#/properties/digest/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.digest.properties.in.items, data: data59 };
                  if (vErrors === null) {
                    vErrors = [err124];
                  } else {
                    vErrors.push(err124);
                  }
                  errors++;
                }
              } else {
                const err125 = { instancePath: instancePath + "/digest/in/" + i9, schemaPath: "#/properties/digest/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.digest.properties.in.items.type, parentSchema: schema32.properties.digest.properties.in.items, data: data59 };
                if (vErrors === null) {
                  vErrors = [err125];
                } else {
                  vErrors.push(err125);
                }
                errors++;
              }
            }
          } else {
            const err126 = { instancePath: instancePath + "/digest/in", schemaPath: "#/properties/digest/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.digest.properties.in.type, parentSchema: schema32.properties.digest.properties.in, data: data58 };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
        }
        if (data56.matches !== void 0) {
          let data60 = data56.matches;
          if (typeof data60 === "string") {
            if (func2(data60) < 1) {
              const err127 = { instancePath: instancePath + "/digest/matches", schemaPath: "#/properties/digest/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.digest.properties.matches, data: data60 };
              if (vErrors === null) {
                vErrors = [err127];
              } else {
                vErrors.push(err127);
              }
              errors++;
            }
          } else {
            const err128 = { instancePath: instancePath + "/digest/matches", schemaPath: "#/properties/digest/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.digest.properties.matches.type, parentSchema: schema32.properties.digest.properties.matches, data: data60 };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
        if (data56.exists !== void 0) {
          let data61 = data56.exists;
          if (typeof data61 !== "boolean") {
            const err129 = { instancePath: instancePath + "/digest/exists", schemaPath: "#/properties/digest/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.digest.properties.exists.type, parentSchema: schema32.properties.digest.properties.exists, data: data61 };
            if (vErrors === null) {
              vErrors = [err129];
            } else {
              vErrors.push(err129);
            }
            errors++;
          }
        }
      } else {
        const err130 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.digest.type, parentSchema: schema32.properties.digest, data: data56 };
        if (vErrors === null) {
          vErrors = [err130];
        } else {
          vErrors.push(err130);
        }
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data62 = data.role;
      if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
        if (Object.keys(data62).length > 1) {
          const err131 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.role, data: data62 };
          if (vErrors === null) {
            vErrors = [err131];
          } else {
            vErrors.push(err131);
          }
          errors++;
        }
        if (Object.keys(data62).length < 1) {
          const err132 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.role, data: data62 };
          if (vErrors === null) {
            vErrors = [err132];
          } else {
            vErrors.push(err132);
          }
          errors++;
        }
        for (const key12 in data62) {
          if (!(key12 === "equals" || key12 === "in" || key12 === "matches" || key12 === "exists")) {
            const err133 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.role, data: data62 };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
        }
        if (data62.equals !== void 0) {
          let data63 = data62.equals;
          if (!(data63 === "server" || data63 === "honeypot" || data63 === "bbs" || data63 === "network-gear" || data63 === "client" || data63 === "toolbox" || data63 === "ambiguous")) {
            const err134 = { instancePath: instancePath + "/role/equals", schemaPath: "#/properties/role/properties/equals/enum", keyword: "enum", params: { allowedValues: schema32.properties.role.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.role.properties.equals.enum, parentSchema: schema32.properties.role.properties.equals, data: data63 };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
        }
        if (data62.in !== void 0) {
          let data64 = data62.in;
          if (Array.isArray(data64)) {
            if (data64.length < 1) {
              const err135 = { instancePath: instancePath + "/role/in", schemaPath: "#/properties/role/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.role.properties.in, data: data64 };
              if (vErrors === null) {
                vErrors = [err135];
              } else {
                vErrors.push(err135);
              }
              errors++;
            }
            const len10 = data64.length;
            for (let i10 = 0; i10 < len10; i10++) {
              let data65 = data64[i10];
              if (!(data65 === "server" || data65 === "honeypot" || data65 === "bbs" || data65 === "network-gear" || data65 === "client" || data65 === "toolbox" || data65 === "ambiguous")) {
                const err136 = { instancePath: instancePath + "/role/in/" + i10, schemaPath: "#/properties/role/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema32.properties.role.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.role.properties.in.items.enum, parentSchema: schema32.properties.role.properties.in.items, data: data65 };
                if (vErrors === null) {
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
            }
          } else {
            const err137 = { instancePath: instancePath + "/role/in", schemaPath: "#/properties/role/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.role.properties.in.type, parentSchema: schema32.properties.role.properties.in, data: data64 };
            if (vErrors === null) {
              vErrors = [err137];
            } else {
              vErrors.push(err137);
            }
            errors++;
          }
        }
        if (data62.matches !== void 0) {
          let data66 = data62.matches;
          if (typeof data66 === "string") {
            if (func2(data66) < 1) {
              const err138 = { instancePath: instancePath + "/role/matches", schemaPath: "#/properties/role/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.role.properties.matches, data: data66 };
              if (vErrors === null) {
                vErrors = [err138];
              } else {
                vErrors.push(err138);
              }
              errors++;
            }
          } else {
            const err139 = { instancePath: instancePath + "/role/matches", schemaPath: "#/properties/role/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.role.properties.matches.type, parentSchema: schema32.properties.role.properties.matches, data: data66 };
            if (vErrors === null) {
              vErrors = [err139];
            } else {
              vErrors.push(err139);
            }
            errors++;
          }
        }
        if (data62.exists !== void 0) {
          let data67 = data62.exists;
          if (typeof data67 !== "boolean") {
            const err140 = { instancePath: instancePath + "/role/exists", schemaPath: "#/properties/role/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.role.properties.exists.type, parentSchema: schema32.properties.role.properties.exists, data: data67 };
            if (vErrors === null) {
              vErrors = [err140];
            } else {
              vErrors.push(err140);
            }
            errors++;
          }
        }
      } else {
        const err141 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.role.type, parentSchema: schema32.properties.role, data: data62 };
        if (vErrors === null) {
          vErrors = [err141];
        } else {
          vErrors.push(err141);
        }
        errors++;
      }
    }
    if (data.program !== void 0) {
      let data68 = data.program;
      if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
        if (Object.keys(data68).length > 1) {
          const err142 = { instancePath: instancePath + "/program", schemaPath: "#/properties/program/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.program, data: data68 };
          if (vErrors === null) {
            vErrors = [err142];
          } else {
            vErrors.push(err142);
          }
          errors++;
        }
        if (Object.keys(data68).length < 1) {
          const err143 = { instancePath: instancePath + "/program", schemaPath: "#/properties/program/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.program, data: data68 };
          if (vErrors === null) {
            vErrors = [err143];
          } else {
            vErrors.push(err143);
          }
          errors++;
        }
        for (const key13 in data68) {
          if (!(key13 === "equals" || key13 === "in" || key13 === "matches" || key13 === "exists")) {
            const err144 = { instancePath: instancePath + "/program", schemaPath: "#/properties/program/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.program, data: data68 };
            if (vErrors === null) {
              vErrors = [err144];
            } else {
              vErrors.push(err144);
            }
            errors++;
          }
        }
        if (data68.equals !== void 0) {
          let data69 = data68.equals;
          if (typeof data69 === "string") {
            if (func2(data69) < 1) {
              const err145 = { instancePath: instancePath + "/program/equals", schemaPath: "#/properties/program/properties/equals/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.program.properties.equals, data: data69 };
              if (vErrors === null) {
                vErrors = [err145];
              } else {
                vErrors.push(err145);
              }
              errors++;
            }
          } else {
            const err146 = { instancePath: instancePath + "/program/equals", schemaPath: "#/properties/program/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.program.properties.equals.type, parentSchema: schema32.properties.program.properties.equals, data: data69 };
            if (vErrors === null) {
              vErrors = [err146];
            } else {
              vErrors.push(err146);
            }
            errors++;
          }
        }
        if (data68.in !== void 0) {
          let data70 = data68.in;
          if (Array.isArray(data70)) {
            if (data70.length < 1) {
              const err147 = { instancePath: instancePath + "/program/in", schemaPath: "#/properties/program/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.program.properties.in, data: data70 };
              if (vErrors === null) {
                vErrors = [err147];
              } else {
                vErrors.push(err147);
              }
              errors++;
            }
            const len11 = data70.length;
            for (let i11 = 0; i11 < len11; i11++) {
              let data71 = data70[i11];
              if (typeof data71 === "string") {
                if (func2(data71) < 1) {
                  const err148 = { instancePath: instancePath + "/program/in/" + i11, schemaPath: "#/properties/program/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.program.properties.in.items, data: data71 };
                  if (vErrors === null) {
                    vErrors = [err148];
                  } else {
                    vErrors.push(err148);
                  }
                  errors++;
                }
              } else {
                const err149 = { instancePath: instancePath + "/program/in/" + i11, schemaPath: "#/properties/program/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.program.properties.in.items.type, parentSchema: schema32.properties.program.properties.in.items, data: data71 };
                if (vErrors === null) {
                  vErrors = [err149];
                } else {
                  vErrors.push(err149);
                }
                errors++;
              }
            }
          } else {
            const err150 = { instancePath: instancePath + "/program/in", schemaPath: "#/properties/program/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.program.properties.in.type, parentSchema: schema32.properties.program.properties.in, data: data70 };
            if (vErrors === null) {
              vErrors = [err150];
            } else {
              vErrors.push(err150);
            }
            errors++;
          }
        }
        if (data68.matches !== void 0) {
          let data72 = data68.matches;
          if (typeof data72 === "string") {
            if (func2(data72) < 1) {
              const err151 = { instancePath: instancePath + "/program/matches", schemaPath: "#/properties/program/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.program.properties.matches, data: data72 };
              if (vErrors === null) {
                vErrors = [err151];
              } else {
                vErrors.push(err151);
              }
              errors++;
            }
          } else {
            const err152 = { instancePath: instancePath + "/program/matches", schemaPath: "#/properties/program/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.program.properties.matches.type, parentSchema: schema32.properties.program.properties.matches, data: data72 };
            if (vErrors === null) {
              vErrors = [err152];
            } else {
              vErrors.push(err152);
            }
            errors++;
          }
        }
        if (data68.exists !== void 0) {
          let data73 = data68.exists;
          if (typeof data73 !== "boolean") {
            const err153 = { instancePath: instancePath + "/program/exists", schemaPath: "#/properties/program/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.program.properties.exists.type, parentSchema: schema32.properties.program.properties.exists, data: data73 };
            if (vErrors === null) {
              vErrors = [err153];
            } else {
              vErrors.push(err153);
            }
            errors++;
          }
        }
      } else {
        const err154 = { instancePath: instancePath + "/program", schemaPath: "#/properties/program/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.program.type, parentSchema: schema32.properties.program, data: data68 };
        if (vErrors === null) {
          vErrors = [err154];
        } else {
          vErrors.push(err154);
        }
        errors++;
      }
    }
    if (data.arguments !== void 0) {
      let data74 = data.arguments;
      if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
        if (Object.keys(data74).length > 1) {
          const err155 = { instancePath: instancePath + "/arguments", schemaPath: "#/properties/arguments/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.arguments, data: data74 };
          if (vErrors === null) {
            vErrors = [err155];
          } else {
            vErrors.push(err155);
          }
          errors++;
        }
        if (Object.keys(data74).length < 1) {
          const err156 = { instancePath: instancePath + "/arguments", schemaPath: "#/properties/arguments/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.arguments, data: data74 };
          if (vErrors === null) {
            vErrors = [err156];
          } else {
            vErrors.push(err156);
          }
          errors++;
        }
        for (const key14 in data74) {
          if (!(key14 === "equals" || key14 === "in" || key14 === "matches" || key14 === "exists")) {
            const err157 = { instancePath: instancePath + "/arguments", schemaPath: "#/properties/arguments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.arguments, data: data74 };
            if (vErrors === null) {
              vErrors = [err157];
            } else {
              vErrors.push(err157);
            }
            errors++;
          }
        }
        if (data74.equals !== void 0) {
          let data75 = data74.equals;
          if (typeof data75 === "string") {
            if (func2(data75) < 1) {
              const err158 = { instancePath: instancePath + "/arguments/equals", schemaPath: "#/properties/arguments/properties/equals/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.arguments.properties.equals, data: data75 };
              if (vErrors === null) {
                vErrors = [err158];
              } else {
                vErrors.push(err158);
              }
              errors++;
            }
          } else {
            const err159 = { instancePath: instancePath + "/arguments/equals", schemaPath: "#/properties/arguments/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.arguments.properties.equals.type, parentSchema: schema32.properties.arguments.properties.equals, data: data75 };
            if (vErrors === null) {
              vErrors = [err159];
            } else {
              vErrors.push(err159);
            }
            errors++;
          }
        }
        if (data74.in !== void 0) {
          let data76 = data74.in;
          if (Array.isArray(data76)) {
            if (data76.length < 1) {
              const err160 = { instancePath: instancePath + "/arguments/in", schemaPath: "#/properties/arguments/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.arguments.properties.in, data: data76 };
              if (vErrors === null) {
                vErrors = [err160];
              } else {
                vErrors.push(err160);
              }
              errors++;
            }
            const len12 = data76.length;
            for (let i12 = 0; i12 < len12; i12++) {
              let data77 = data76[i12];
              if (typeof data77 === "string") {
                if (func2(data77) < 1) {
                  const err161 = { instancePath: instancePath + "/arguments/in/" + i12, schemaPath: "#/properties/arguments/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.arguments.properties.in.items, data: data77 };
                  if (vErrors === null) {
                    vErrors = [err161];
                  } else {
                    vErrors.push(err161);
                  }
                  errors++;
                }
              } else {
                const err162 = { instancePath: instancePath + "/arguments/in/" + i12, schemaPath: "#/properties/arguments/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.arguments.properties.in.items.type, parentSchema: schema32.properties.arguments.properties.in.items, data: data77 };
                if (vErrors === null) {
                  vErrors = [err162];
                } else {
                  vErrors.push(err162);
                }
                errors++;
              }
            }
          } else {
            const err163 = { instancePath: instancePath + "/arguments/in", schemaPath: "#/properties/arguments/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.arguments.properties.in.type, parentSchema: schema32.properties.arguments.properties.in, data: data76 };
            if (vErrors === null) {
              vErrors = [err163];
            } else {
              vErrors.push(err163);
            }
            errors++;
          }
        }
        if (data74.matches !== void 0) {
          let data78 = data74.matches;
          if (typeof data78 === "string") {
            if (func2(data78) < 1) {
              const err164 = { instancePath: instancePath + "/arguments/matches", schemaPath: "#/properties/arguments/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.arguments.properties.matches, data: data78 };
              if (vErrors === null) {
                vErrors = [err164];
              } else {
                vErrors.push(err164);
              }
              errors++;
            }
          } else {
            const err165 = { instancePath: instancePath + "/arguments/matches", schemaPath: "#/properties/arguments/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.arguments.properties.matches.type, parentSchema: schema32.properties.arguments.properties.matches, data: data78 };
            if (vErrors === null) {
              vErrors = [err165];
            } else {
              vErrors.push(err165);
            }
            errors++;
          }
        }
        if (data74.exists !== void 0) {
          let data79 = data74.exists;
          if (typeof data79 !== "boolean") {
            const err166 = { instancePath: instancePath + "/arguments/exists", schemaPath: "#/properties/arguments/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.arguments.properties.exists.type, parentSchema: schema32.properties.arguments.properties.exists, data: data79 };
            if (vErrors === null) {
              vErrors = [err166];
            } else {
              vErrors.push(err166);
            }
            errors++;
          }
        }
      } else {
        const err167 = { instancePath: instancePath + "/arguments", schemaPath: "#/properties/arguments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.arguments.type, parentSchema: schema32.properties.arguments, data: data74 };
        if (vErrors === null) {
          vErrors = [err167];
        } else {
          vErrors.push(err167);
        }
        errors++;
      }
    }
    if (data.starts !== void 0) {
      let data80 = data.starts;
      if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
        if (Object.keys(data80).length > 1) {
          const err168 = { instancePath: instancePath + "/starts", schemaPath: "#/properties/starts/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.starts, data: data80 };
          if (vErrors === null) {
            vErrors = [err168];
          } else {
            vErrors.push(err168);
          }
          errors++;
        }
        if (Object.keys(data80).length < 1) {
          const err169 = { instancePath: instancePath + "/starts", schemaPath: "#/properties/starts/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.starts, data: data80 };
          if (vErrors === null) {
            vErrors = [err169];
          } else {
            vErrors.push(err169);
          }
          errors++;
        }
        for (const key15 in data80) {
          if (!(key15 === "equals" || key15 === "in" || key15 === "matches" || key15 === "exists")) {
            const err170 = { instancePath: instancePath + "/starts", schemaPath: "#/properties/starts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.starts, data: data80 };
            if (vErrors === null) {
              vErrors = [err170];
            } else {
              vErrors.push(err170);
            }
            errors++;
          }
        }
        if (data80.equals !== void 0) {
          let data81 = data80.equals;
          if (!(data81 === "telnet-server" || data81 === "inetd")) {
            const err171 = { instancePath: instancePath + "/starts/equals", schemaPath: "#/properties/starts/properties/equals/enum", keyword: "enum", params: { allowedValues: schema32.properties.starts.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.starts.properties.equals.enum, parentSchema: schema32.properties.starts.properties.equals, data: data81 };
            if (vErrors === null) {
              vErrors = [err171];
            } else {
              vErrors.push(err171);
            }
            errors++;
          }
        }
        if (data80.in !== void 0) {
          let data82 = data80.in;
          if (Array.isArray(data82)) {
            if (data82.length < 1) {
              const err172 = { instancePath: instancePath + "/starts/in", schemaPath: "#/properties/starts/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.starts.properties.in, data: data82 };
              if (vErrors === null) {
                vErrors = [err172];
              } else {
                vErrors.push(err172);
              }
              errors++;
            }
            const len13 = data82.length;
            for (let i13 = 0; i13 < len13; i13++) {
              let data83 = data82[i13];
              if (!(data83 === "telnet-server" || data83 === "inetd")) {
                const err173 = { instancePath: instancePath + "/starts/in/" + i13, schemaPath: "#/properties/starts/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema32.properties.starts.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.starts.properties.in.items.enum, parentSchema: schema32.properties.starts.properties.in.items, data: data83 };
                if (vErrors === null) {
                  vErrors = [err173];
                } else {
                  vErrors.push(err173);
                }
                errors++;
              }
            }
          } else {
            const err174 = { instancePath: instancePath + "/starts/in", schemaPath: "#/properties/starts/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.starts.properties.in.type, parentSchema: schema32.properties.starts.properties.in, data: data82 };
            if (vErrors === null) {
              vErrors = [err174];
            } else {
              vErrors.push(err174);
            }
            errors++;
          }
        }
        if (data80.matches !== void 0) {
          let data84 = data80.matches;
          if (typeof data84 === "string") {
            if (func2(data84) < 1) {
              const err175 = { instancePath: instancePath + "/starts/matches", schemaPath: "#/properties/starts/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.starts.properties.matches, data: data84 };
              if (vErrors === null) {
                vErrors = [err175];
              } else {
                vErrors.push(err175);
              }
              errors++;
            }
          } else {
            const err176 = { instancePath: instancePath + "/starts/matches", schemaPath: "#/properties/starts/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.starts.properties.matches.type, parentSchema: schema32.properties.starts.properties.matches, data: data84 };
            if (vErrors === null) {
              vErrors = [err176];
            } else {
              vErrors.push(err176);
            }
            errors++;
          }
        }
        if (data80.exists !== void 0) {
          let data85 = data80.exists;
          if (typeof data85 !== "boolean") {
            const err177 = { instancePath: instancePath + "/starts/exists", schemaPath: "#/properties/starts/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.starts.properties.exists.type, parentSchema: schema32.properties.starts.properties.exists, data: data85 };
            if (vErrors === null) {
              vErrors = [err177];
            } else {
              vErrors.push(err177);
            }
            errors++;
          }
        }
      } else {
        const err178 = { instancePath: instancePath + "/starts", schemaPath: "#/properties/starts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.starts.type, parentSchema: schema32.properties.starts, data: data80 };
        if (vErrors === null) {
          vErrors = [err178];
        } else {
          vErrors.push(err178);
        }
        errors++;
      }
    }
    if (data.runs !== void 0) {
      let data86 = data.runs;
      if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
        if (Object.keys(data86).length > 1) {
          const err179 = { instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.runs, data: data86 };
          if (vErrors === null) {
            vErrors = [err179];
          } else {
            vErrors.push(err179);
          }
          errors++;
        }
        if (Object.keys(data86).length < 1) {
          const err180 = { instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.runs, data: data86 };
          if (vErrors === null) {
            vErrors = [err180];
          } else {
            vErrors.push(err180);
          }
          errors++;
        }
        for (const key16 in data86) {
          if (!(key16 === "equals" || key16 === "exists")) {
            const err181 = { instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.runs, data: data86 };
            if (vErrors === null) {
              vErrors = [err181];
            } else {
              vErrors.push(err181);
            }
            errors++;
          }
        }
        if (data86.equals !== void 0) {
          let data87 = data86.equals;
          if (typeof data87 !== "boolean") {
            const err182 = { instancePath: instancePath + "/runs/equals", schemaPath: "#/properties/runs/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.runs.properties.equals.type, parentSchema: schema32.properties.runs.properties.equals, data: data87 };
            if (vErrors === null) {
              vErrors = [err182];
            } else {
              vErrors.push(err182);
            }
            errors++;
          }
        }
        if (data86.exists !== void 0) {
          let data88 = data86.exists;
          if (typeof data88 !== "boolean") {
            const err183 = { instancePath: instancePath + "/runs/exists", schemaPath: "#/properties/runs/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.runs.properties.exists.type, parentSchema: schema32.properties.runs.properties.exists, data: data88 };
            if (vErrors === null) {
              vErrors = [err183];
            } else {
              vErrors.push(err183);
            }
            errors++;
          }
        }
      } else {
        const err184 = { instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.runs.type, parentSchema: schema32.properties.runs, data: data86 };
        if (vErrors === null) {
          vErrors = [err184];
        } else {
          vErrors.push(err184);
        }
        errors++;
      }
    }
    if (data.manager !== void 0) {
      let data89 = data.manager;
      if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
        if (Object.keys(data89).length > 1) {
          const err185 = { instancePath: instancePath + "/manager", schemaPath: "#/properties/manager/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.manager, data: data89 };
          if (vErrors === null) {
            vErrors = [err185];
          } else {
            vErrors.push(err185);
          }
          errors++;
        }
        if (Object.keys(data89).length < 1) {
          const err186 = { instancePath: instancePath + "/manager", schemaPath: "#/properties/manager/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.manager, data: data89 };
          if (vErrors === null) {
            vErrors = [err186];
          } else {
            vErrors.push(err186);
          }
          errors++;
        }
        for (const key17 in data89) {
          if (!(key17 === "equals" || key17 === "in" || key17 === "matches" || key17 === "exists")) {
            const err187 = { instancePath: instancePath + "/manager", schemaPath: "#/properties/manager/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.manager, data: data89 };
            if (vErrors === null) {
              vErrors = [err187];
            } else {
              vErrors.push(err187);
            }
            errors++;
          }
        }
        if (data89.equals !== void 0) {
          let data90 = data89.equals;
          if (typeof data90 === "string") {
            if (func2(data90) < 1) {
              const err188 = { instancePath: instancePath + "/manager/equals", schemaPath: "#/properties/manager/properties/equals/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.manager.properties.equals, data: data90 };
              if (vErrors === null) {
                vErrors = [err188];
              } else {
                vErrors.push(err188);
              }
              errors++;
            }
          } else {
            const err189 = { instancePath: instancePath + "/manager/equals", schemaPath: "#/properties/manager/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.manager.properties.equals.type, parentSchema: schema32.properties.manager.properties.equals, data: data90 };
            if (vErrors === null) {
              vErrors = [err189];
            } else {
              vErrors.push(err189);
            }
            errors++;
          }
        }
        if (data89.in !== void 0) {
          let data91 = data89.in;
          if (Array.isArray(data91)) {
            if (data91.length < 1) {
              const err190 = { instancePath: instancePath + "/manager/in", schemaPath: "#/properties/manager/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.manager.properties.in, data: data91 };
              if (vErrors === null) {
                vErrors = [err190];
              } else {
                vErrors.push(err190);
              }
              errors++;
            }
            const len14 = data91.length;
            for (let i14 = 0; i14 < len14; i14++) {
              let data92 = data91[i14];
              if (typeof data92 === "string") {
                if (func2(data92) < 1) {
                  const err191 = { instancePath: instancePath + "/manager/in/" + i14, schemaPath: "#/properties/manager/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.manager.properties.in.items, data: data92 };
                  if (vErrors === null) {
                    vErrors = [err191];
                  } else {
                    vErrors.push(err191);
                  }
                  errors++;
                }
              } else {
                const err192 = { instancePath: instancePath + "/manager/in/" + i14, schemaPath: "#/properties/manager/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.manager.properties.in.items.type, parentSchema: schema32.properties.manager.properties.in.items, data: data92 };
                if (vErrors === null) {
                  vErrors = [err192];
                } else {
                  vErrors.push(err192);
                }
                errors++;
              }
            }
          } else {
            const err193 = { instancePath: instancePath + "/manager/in", schemaPath: "#/properties/manager/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.manager.properties.in.type, parentSchema: schema32.properties.manager.properties.in, data: data91 };
            if (vErrors === null) {
              vErrors = [err193];
            } else {
              vErrors.push(err193);
            }
            errors++;
          }
        }
        if (data89.matches !== void 0) {
          let data93 = data89.matches;
          if (typeof data93 === "string") {
            if (func2(data93) < 1) {
              const err194 = { instancePath: instancePath + "/manager/matches", schemaPath: "#/properties/manager/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.manager.properties.matches, data: data93 };
              if (vErrors === null) {
                vErrors = [err194];
              } else {
                vErrors.push(err194);
              }
              errors++;
            }
          } else {
            const err195 = { instancePath: instancePath + "/manager/matches", schemaPath: "#/properties/manager/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.manager.properties.matches.type, parentSchema: schema32.properties.manager.properties.matches, data: data93 };
            if (vErrors === null) {
              vErrors = [err195];
            } else {
              vErrors.push(err195);
            }
            errors++;
          }
        }
        if (data89.exists !== void 0) {
          let data94 = data89.exists;
          if (typeof data94 !== "boolean") {
            const err196 = { instancePath: instancePath + "/manager/exists", schemaPath: "#/properties/manager/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.manager.properties.exists.type, parentSchema: schema32.properties.manager.properties.exists, data: data94 };
            if (vErrors === null) {
              vErrors = [err196];
            } else {
              vErrors.push(err196);
            }
            errors++;
          }
        }
      } else {
        const err197 = { instancePath: instancePath + "/manager", schemaPath: "#/properties/manager/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.manager.type, parentSchema: schema32.properties.manager, data: data89 };
        if (vErrors === null) {
          vErrors = [err197];
        } else {
          vErrors.push(err197);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data95 = data.name;
      if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
        if (Object.keys(data95).length > 1) {
          const err198 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.name, data: data95 };
          if (vErrors === null) {
            vErrors = [err198];
          } else {
            vErrors.push(err198);
          }
          errors++;
        }
        if (Object.keys(data95).length < 1) {
          const err199 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.name, data: data95 };
          if (vErrors === null) {
            vErrors = [err199];
          } else {
            vErrors.push(err199);
          }
          errors++;
        }
        for (const key18 in data95) {
          if (!(key18 === "equals" || key18 === "in" || key18 === "matches" || key18 === "exists")) {
            const err200 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.name, data: data95 };
            if (vErrors === null) {
              vErrors = [err200];
            } else {
              vErrors.push(err200);
            }
            errors++;
          }
        }
        if (data95.equals !== void 0) {
          let data96 = data95.equals;
          if (typeof data96 === "string") {
            if (func2(data96) < 1) {
              const err201 = { instancePath: instancePath + "/name/equals", schemaPath: "#/properties/name/properties/equals/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.name.properties.equals, data: data96 };
              if (vErrors === null) {
                vErrors = [err201];
              } else {
                vErrors.push(err201);
              }
              errors++;
            }
          } else {
            const err202 = { instancePath: instancePath + "/name/equals", schemaPath: "#/properties/name/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.name.properties.equals.type, parentSchema: schema32.properties.name.properties.equals, data: data96 };
            if (vErrors === null) {
              vErrors = [err202];
            } else {
              vErrors.push(err202);
            }
            errors++;
          }
        }
        if (data95.in !== void 0) {
          let data97 = data95.in;
          if (Array.isArray(data97)) {
            if (data97.length < 1) {
              const err203 = { instancePath: instancePath + "/name/in", schemaPath: "#/properties/name/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.name.properties.in, data: data97 };
              if (vErrors === null) {
                vErrors = [err203];
              } else {
                vErrors.push(err203);
              }
              errors++;
            }
            const len15 = data97.length;
            for (let i15 = 0; i15 < len15; i15++) {
              let data98 = data97[i15];
              if (typeof data98 === "string") {
                if (func2(data98) < 1) {
                  const err204 = { instancePath: instancePath + "/name/in/" + i15, schemaPath: "#/properties/name/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.name.properties.in.items, data: data98 };
                  if (vErrors === null) {
                    vErrors = [err204];
                  } else {
                    vErrors.push(err204);
                  }
                  errors++;
                }
              } else {
                const err205 = { instancePath: instancePath + "/name/in/" + i15, schemaPath: "#/properties/name/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.name.properties.in.items.type, parentSchema: schema32.properties.name.properties.in.items, data: data98 };
                if (vErrors === null) {
                  vErrors = [err205];
                } else {
                  vErrors.push(err205);
                }
                errors++;
              }
            }
          } else {
            const err206 = { instancePath: instancePath + "/name/in", schemaPath: "#/properties/name/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.name.properties.in.type, parentSchema: schema32.properties.name.properties.in, data: data97 };
            if (vErrors === null) {
              vErrors = [err206];
            } else {
              vErrors.push(err206);
            }
            errors++;
          }
        }
        if (data95.matches !== void 0) {
          let data99 = data95.matches;
          if (typeof data99 === "string") {
            if (func2(data99) < 1) {
              const err207 = { instancePath: instancePath + "/name/matches", schemaPath: "#/properties/name/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.name.properties.matches, data: data99 };
              if (vErrors === null) {
                vErrors = [err207];
              } else {
                vErrors.push(err207);
              }
              errors++;
            }
          } else {
            const err208 = { instancePath: instancePath + "/name/matches", schemaPath: "#/properties/name/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.name.properties.matches.type, parentSchema: schema32.properties.name.properties.matches, data: data99 };
            if (vErrors === null) {
              vErrors = [err208];
            } else {
              vErrors.push(err208);
            }
            errors++;
          }
        }
        if (data95.exists !== void 0) {
          let data100 = data95.exists;
          if (typeof data100 !== "boolean") {
            const err209 = { instancePath: instancePath + "/name/exists", schemaPath: "#/properties/name/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.name.properties.exists.type, parentSchema: schema32.properties.name.properties.exists, data: data100 };
            if (vErrors === null) {
              vErrors = [err209];
            } else {
              vErrors.push(err209);
            }
            errors++;
          }
        }
      } else {
        const err210 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.name.type, parentSchema: schema32.properties.name, data: data95 };
        if (vErrors === null) {
          vErrors = [err210];
        } else {
          vErrors.push(err210);
        }
        errors++;
      }
    }
    if (data.switch !== void 0) {
      let data101 = data.switch;
      if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
        if (Object.keys(data101).length > 1) {
          const err211 = { instancePath: instancePath + "/switch", schemaPath: "#/properties/switch/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.switch, data: data101 };
          if (vErrors === null) {
            vErrors = [err211];
          } else {
            vErrors.push(err211);
          }
          errors++;
        }
        if (Object.keys(data101).length < 1) {
          const err212 = { instancePath: instancePath + "/switch", schemaPath: "#/properties/switch/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.switch, data: data101 };
          if (vErrors === null) {
            vErrors = [err212];
          } else {
            vErrors.push(err212);
          }
          errors++;
        }
        for (const key19 in data101) {
          if (!(key19 === "equals" || key19 === "in" || key19 === "matches" || key19 === "exists")) {
            const err213 = { instancePath: instancePath + "/switch", schemaPath: "#/properties/switch/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.switch, data: data101 };
            if (vErrors === null) {
              vErrors = [err213];
            } else {
              vErrors.push(err213);
            }
            errors++;
          }
        }
        if (data101.equals !== void 0) {
          let data102 = data101.equals;
          if (typeof data102 === "string") {
            if (func2(data102) < 1) {
              const err214 = { instancePath: instancePath + "/switch/equals", schemaPath: "#/properties/switch/properties/equals/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.switch.properties.equals, data: data102 };
              if (vErrors === null) {
                vErrors = [err214];
              } else {
                vErrors.push(err214);
              }
              errors++;
            }
          } else {
            const err215 = { instancePath: instancePath + "/switch/equals", schemaPath: "#/properties/switch/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.switch.properties.equals.type, parentSchema: schema32.properties.switch.properties.equals, data: data102 };
            if (vErrors === null) {
              vErrors = [err215];
            } else {
              vErrors.push(err215);
            }
            errors++;
          }
        }
        if (data101.in !== void 0) {
          let data103 = data101.in;
          if (Array.isArray(data103)) {
            if (data103.length < 1) {
              const err216 = { instancePath: instancePath + "/switch/in", schemaPath: "#/properties/switch/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.switch.properties.in, data: data103 };
              if (vErrors === null) {
                vErrors = [err216];
              } else {
                vErrors.push(err216);
              }
              errors++;
            }
            const len16 = data103.length;
            for (let i16 = 0; i16 < len16; i16++) {
              let data104 = data103[i16];
              if (typeof data104 === "string") {
                if (func2(data104) < 1) {
                  const err217 = { instancePath: instancePath + "/switch/in/" + i16, schemaPath: "#/properties/switch/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.switch.properties.in.items, data: data104 };
                  if (vErrors === null) {
                    vErrors = [err217];
                  } else {
                    vErrors.push(err217);
                  }
                  errors++;
                }
              } else {
                const err218 = { instancePath: instancePath + "/switch/in/" + i16, schemaPath: "#/properties/switch/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.switch.properties.in.items.type, parentSchema: schema32.properties.switch.properties.in.items, data: data104 };
                if (vErrors === null) {
                  vErrors = [err218];
                } else {
                  vErrors.push(err218);
                }
                errors++;
              }
            }
          } else {
            const err219 = { instancePath: instancePath + "/switch/in", schemaPath: "#/properties/switch/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.switch.properties.in.type, parentSchema: schema32.properties.switch.properties.in, data: data103 };
            if (vErrors === null) {
              vErrors = [err219];
            } else {
              vErrors.push(err219);
            }
            errors++;
          }
        }
        if (data101.matches !== void 0) {
          let data105 = data101.matches;
          if (typeof data105 === "string") {
            if (func2(data105) < 1) {
              const err220 = { instancePath: instancePath + "/switch/matches", schemaPath: "#/properties/switch/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.switch.properties.matches, data: data105 };
              if (vErrors === null) {
                vErrors = [err220];
              } else {
                vErrors.push(err220);
              }
              errors++;
            }
          } else {
            const err221 = { instancePath: instancePath + "/switch/matches", schemaPath: "#/properties/switch/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.switch.properties.matches.type, parentSchema: schema32.properties.switch.properties.matches, data: data105 };
            if (vErrors === null) {
              vErrors = [err221];
            } else {
              vErrors.push(err221);
            }
            errors++;
          }
        }
        if (data101.exists !== void 0) {
          let data106 = data101.exists;
          if (typeof data106 !== "boolean") {
            const err222 = { instancePath: instancePath + "/switch/exists", schemaPath: "#/properties/switch/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.switch.properties.exists.type, parentSchema: schema32.properties.switch.properties.exists, data: data106 };
            if (vErrors === null) {
              vErrors = [err222];
            } else {
              vErrors.push(err222);
            }
            errors++;
          }
        }
      } else {
        const err223 = { instancePath: instancePath + "/switch", schemaPath: "#/properties/switch/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.switch.type, parentSchema: schema32.properties.switch, data: data101 };
        if (vErrors === null) {
          vErrors = [err223];
        } else {
          vErrors.push(err223);
        }
        errors++;
      }
    }
    if (data.reach !== void 0) {
      let data107 = data.reach;
      if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
        if (Object.keys(data107).length > 1) {
          const err224 = { instancePath: instancePath + "/reach", schemaPath: "#/properties/reach/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.reach, data: data107 };
          if (vErrors === null) {
            vErrors = [err224];
          } else {
            vErrors.push(err224);
          }
          errors++;
        }
        if (Object.keys(data107).length < 1) {
          const err225 = { instancePath: instancePath + "/reach", schemaPath: "#/properties/reach/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.reach, data: data107 };
          if (vErrors === null) {
            vErrors = [err225];
          } else {
            vErrors.push(err225);
          }
          errors++;
        }
        for (const key20 in data107) {
          if (!(key20 === "equals" || key20 === "in" || key20 === "matches" || key20 === "exists")) {
            const err226 = { instancePath: instancePath + "/reach", schemaPath: "#/properties/reach/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.reach, data: data107 };
            if (vErrors === null) {
              vErrors = [err226];
            } else {
              vErrors.push(err226);
            }
            errors++;
          }
        }
        if (data107.equals !== void 0) {
          let data108 = data107.equals;
          if (!(data108 === "internet" || data108 === "private" || data108 === "node" || data108 === "cluster" || data108 === "network" || data108 === "loopback" || data108 === "unknown")) {
            const err227 = { instancePath: instancePath + "/reach/equals", schemaPath: "#/properties/reach/properties/equals/enum", keyword: "enum", params: { allowedValues: schema32.properties.reach.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.reach.properties.equals.enum, parentSchema: schema32.properties.reach.properties.equals, data: data108 };
            if (vErrors === null) {
              vErrors = [err227];
            } else {
              vErrors.push(err227);
            }
            errors++;
          }
        }
        if (data107.in !== void 0) {
          let data109 = data107.in;
          if (Array.isArray(data109)) {
            if (data109.length < 1) {
              const err228 = { instancePath: instancePath + "/reach/in", schemaPath: "#/properties/reach/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.reach.properties.in, data: data109 };
              if (vErrors === null) {
                vErrors = [err228];
              } else {
                vErrors.push(err228);
              }
              errors++;
            }
            const len17 = data109.length;
            for (let i17 = 0; i17 < len17; i17++) {
              let data110 = data109[i17];
              if (!(data110 === "internet" || data110 === "private" || data110 === "node" || data110 === "cluster" || data110 === "network" || data110 === "loopback" || data110 === "unknown")) {
                const err229 = { instancePath: instancePath + "/reach/in/" + i17, schemaPath: "#/properties/reach/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema32.properties.reach.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.reach.properties.in.items.enum, parentSchema: schema32.properties.reach.properties.in.items, data: data110 };
                if (vErrors === null) {
                  vErrors = [err229];
                } else {
                  vErrors.push(err229);
                }
                errors++;
              }
            }
          } else {
            const err230 = { instancePath: instancePath + "/reach/in", schemaPath: "#/properties/reach/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.reach.properties.in.type, parentSchema: schema32.properties.reach.properties.in, data: data109 };
            if (vErrors === null) {
              vErrors = [err230];
            } else {
              vErrors.push(err230);
            }
            errors++;
          }
        }
        if (data107.matches !== void 0) {
          let data111 = data107.matches;
          if (typeof data111 === "string") {
            if (func2(data111) < 1) {
              const err231 = { instancePath: instancePath + "/reach/matches", schemaPath: "#/properties/reach/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.reach.properties.matches, data: data111 };
              if (vErrors === null) {
                vErrors = [err231];
              } else {
                vErrors.push(err231);
              }
              errors++;
            }
          } else {
            const err232 = { instancePath: instancePath + "/reach/matches", schemaPath: "#/properties/reach/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.reach.properties.matches.type, parentSchema: schema32.properties.reach.properties.matches, data: data111 };
            if (vErrors === null) {
              vErrors = [err232];
            } else {
              vErrors.push(err232);
            }
            errors++;
          }
        }
        if (data107.exists !== void 0) {
          let data112 = data107.exists;
          if (typeof data112 !== "boolean") {
            const err233 = { instancePath: instancePath + "/reach/exists", schemaPath: "#/properties/reach/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.reach.properties.exists.type, parentSchema: schema32.properties.reach.properties.exists, data: data112 };
            if (vErrors === null) {
              vErrors = [err233];
            } else {
              vErrors.push(err233);
            }
            errors++;
          }
        }
      } else {
        const err234 = { instancePath: instancePath + "/reach", schemaPath: "#/properties/reach/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.reach.type, parentSchema: schema32.properties.reach, data: data107 };
        if (vErrors === null) {
          vErrors = [err234];
        } else {
          vErrors.push(err234);
        }
        errors++;
      }
    }
    if (data.certainty !== void 0) {
      let data113 = data.certainty;
      if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
        if (Object.keys(data113).length > 1) {
          const err235 = { instancePath: instancePath + "/certainty", schemaPath: "#/properties/certainty/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.certainty, data: data113 };
          if (vErrors === null) {
            vErrors = [err235];
          } else {
            vErrors.push(err235);
          }
          errors++;
        }
        if (Object.keys(data113).length < 1) {
          const err236 = { instancePath: instancePath + "/certainty", schemaPath: "#/properties/certainty/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.certainty, data: data113 };
          if (vErrors === null) {
            vErrors = [err236];
          } else {
            vErrors.push(err236);
          }
          errors++;
        }
        for (const key21 in data113) {
          if (!(key21 === "equals" || key21 === "in" || key21 === "matches" || key21 === "exists")) {
            const err237 = { instancePath: instancePath + "/certainty", schemaPath: "#/properties/certainty/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.certainty, data: data113 };
            if (vErrors === null) {
              vErrors = [err237];
            } else {
              vErrors.push(err237);
            }
            errors++;
          }
        }
        if (data113.equals !== void 0) {
          let data114 = data113.equals;
          if (!(data114 === "definite" || data114 === "possible")) {
            const err238 = { instancePath: instancePath + "/certainty/equals", schemaPath: "#/properties/certainty/properties/equals/enum", keyword: "enum", params: { allowedValues: schema32.properties.certainty.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.certainty.properties.equals.enum, parentSchema: schema32.properties.certainty.properties.equals, data: data114 };
            if (vErrors === null) {
              vErrors = [err238];
            } else {
              vErrors.push(err238);
            }
            errors++;
          }
        }
        if (data113.in !== void 0) {
          let data115 = data113.in;
          if (Array.isArray(data115)) {
            if (data115.length < 1) {
              const err239 = { instancePath: instancePath + "/certainty/in", schemaPath: "#/properties/certainty/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.certainty.properties.in, data: data115 };
              if (vErrors === null) {
                vErrors = [err239];
              } else {
                vErrors.push(err239);
              }
              errors++;
            }
            const len18 = data115.length;
            for (let i18 = 0; i18 < len18; i18++) {
              let data116 = data115[i18];
              if (!(data116 === "definite" || data116 === "possible")) {
                const err240 = { instancePath: instancePath + "/certainty/in/" + i18, schemaPath: "#/properties/certainty/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema32.properties.certainty.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.certainty.properties.in.items.enum, parentSchema: schema32.properties.certainty.properties.in.items, data: data116 };
                if (vErrors === null) {
                  vErrors = [err240];
                } else {
                  vErrors.push(err240);
                }
                errors++;
              }
            }
          } else {
            const err241 = { instancePath: instancePath + "/certainty/in", schemaPath: "#/properties/certainty/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.certainty.properties.in.type, parentSchema: schema32.properties.certainty.properties.in, data: data115 };
            if (vErrors === null) {
              vErrors = [err241];
            } else {
              vErrors.push(err241);
            }
            errors++;
          }
        }
        if (data113.matches !== void 0) {
          let data117 = data113.matches;
          if (typeof data117 === "string") {
            if (func2(data117) < 1) {
              const err242 = { instancePath: instancePath + "/certainty/matches", schemaPath: "#/properties/certainty/properties/matches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.certainty.properties.matches, data: data117 };
              if (vErrors === null) {
                vErrors = [err242];
              } else {
                vErrors.push(err242);
              }
              errors++;
            }
          } else {
            const err243 = { instancePath: instancePath + "/certainty/matches", schemaPath: "#/properties/certainty/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.certainty.properties.matches.type, parentSchema: schema32.properties.certainty.properties.matches, data: data117 };
            if (vErrors === null) {
              vErrors = [err243];
            } else {
              vErrors.push(err243);
            }
            errors++;
          }
        }
        if (data113.exists !== void 0) {
          let data118 = data113.exists;
          if (typeof data118 !== "boolean") {
            const err244 = { instancePath: instancePath + "/certainty/exists", schemaPath: "#/properties/certainty/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.certainty.properties.exists.type, parentSchema: schema32.properties.certainty.properties.exists, data: data118 };
            if (vErrors === null) {
              vErrors = [err244];
            } else {
              vErrors.push(err244);
            }
            errors++;
          }
        }
      } else {
        const err245 = { instancePath: instancePath + "/certainty", schemaPath: "#/properties/certainty/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.certainty.type, parentSchema: schema32.properties.certainty, data: data113 };
        if (vErrors === null) {
          vErrors = [err245];
        } else {
          vErrors.push(err245);
        }
        errors++;
      }
    }
    if (data.temporary !== void 0) {
      let data119 = data.temporary;
      if (data119 && typeof data119 == "object" && !Array.isArray(data119)) {
        if (Object.keys(data119).length > 1) {
          const err246 = { instancePath: instancePath + "/temporary", schemaPath: "#/properties/temporary/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.temporary, data: data119 };
          if (vErrors === null) {
            vErrors = [err246];
          } else {
            vErrors.push(err246);
          }
          errors++;
        }
        if (Object.keys(data119).length < 1) {
          const err247 = { instancePath: instancePath + "/temporary", schemaPath: "#/properties/temporary/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.temporary, data: data119 };
          if (vErrors === null) {
            vErrors = [err247];
          } else {
            vErrors.push(err247);
          }
          errors++;
        }
        for (const key22 in data119) {
          if (!(key22 === "equals" || key22 === "exists")) {
            const err248 = { instancePath: instancePath + "/temporary", schemaPath: "#/properties/temporary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.temporary, data: data119 };
            if (vErrors === null) {
              vErrors = [err248];
            } else {
              vErrors.push(err248);
            }
            errors++;
          }
        }
        if (data119.equals !== void 0) {
          let data120 = data119.equals;
          if (typeof data120 !== "boolean") {
            const err249 = { instancePath: instancePath + "/temporary/equals", schemaPath: "#/properties/temporary/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.temporary.properties.equals.type, parentSchema: schema32.properties.temporary.properties.equals, data: data120 };
            if (vErrors === null) {
              vErrors = [err249];
            } else {
              vErrors.push(err249);
            }
            errors++;
          }
        }
        if (data119.exists !== void 0) {
          let data121 = data119.exists;
          if (typeof data121 !== "boolean") {
            const err250 = { instancePath: instancePath + "/temporary/exists", schemaPath: "#/properties/temporary/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.temporary.properties.exists.type, parentSchema: schema32.properties.temporary.properties.exists, data: data121 };
            if (vErrors === null) {
              vErrors = [err250];
            } else {
              vErrors.push(err250);
            }
            errors++;
          }
        }
      } else {
        const err251 = { instancePath: instancePath + "/temporary", schemaPath: "#/properties/temporary/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.temporary.type, parentSchema: schema32.properties.temporary, data: data119 };
        if (vErrors === null) {
          vErrors = [err251];
        } else {
          vErrors.push(err251);
        }
        errors++;
      }
    }
    if (data.unused !== void 0) {
      let data122 = data.unused;
      if (data122 && typeof data122 == "object" && !Array.isArray(data122)) {
        if (Object.keys(data122).length > 1) {
          const err252 = { instancePath: instancePath + "/unused", schemaPath: "#/properties/unused/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.unused, data: data122 };
          if (vErrors === null) {
            vErrors = [err252];
          } else {
            vErrors.push(err252);
          }
          errors++;
        }
        if (Object.keys(data122).length < 1) {
          const err253 = { instancePath: instancePath + "/unused", schemaPath: "#/properties/unused/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.unused, data: data122 };
          if (vErrors === null) {
            vErrors = [err253];
          } else {
            vErrors.push(err253);
          }
          errors++;
        }
        for (const key23 in data122) {
          if (!(key23 === "equals" || key23 === "exists")) {
            const err254 = { instancePath: instancePath + "/unused", schemaPath: "#/properties/unused/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.unused, data: data122 };
            if (vErrors === null) {
              vErrors = [err254];
            } else {
              vErrors.push(err254);
            }
            errors++;
          }
        }
        if (data122.equals !== void 0) {
          let data123 = data122.equals;
          if (typeof data123 !== "boolean") {
            const err255 = { instancePath: instancePath + "/unused/equals", schemaPath: "#/properties/unused/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.unused.properties.equals.type, parentSchema: schema32.properties.unused.properties.equals, data: data123 };
            if (vErrors === null) {
              vErrors = [err255];
            } else {
              vErrors.push(err255);
            }
            errors++;
          }
        }
        if (data122.exists !== void 0) {
          let data124 = data122.exists;
          if (typeof data124 !== "boolean") {
            const err256 = { instancePath: instancePath + "/unused/exists", schemaPath: "#/properties/unused/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.unused.properties.exists.type, parentSchema: schema32.properties.unused.properties.exists, data: data124 };
            if (vErrors === null) {
              vErrors = [err256];
            } else {
              vErrors.push(err256);
            }
            errors++;
          }
        }
      } else {
        const err257 = { instancePath: instancePath + "/unused", schemaPath: "#/properties/unused/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.unused.type, parentSchema: schema32.properties.unused, data: data122 };
        if (vErrors === null) {
          vErrors = [err257];
        } else {
          vErrors.push(err257);
        }
        errors++;
      }
    }
    if (data.shadowed !== void 0) {
      let data125 = data.shadowed;
      if (data125 && typeof data125 == "object" && !Array.isArray(data125)) {
        if (Object.keys(data125).length > 1) {
          const err258 = { instancePath: instancePath + "/shadowed", schemaPath: "#/properties/shadowed/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.shadowed, data: data125 };
          if (vErrors === null) {
            vErrors = [err258];
          } else {
            vErrors.push(err258);
          }
          errors++;
        }
        if (Object.keys(data125).length < 1) {
          const err259 = { instancePath: instancePath + "/shadowed", schemaPath: "#/properties/shadowed/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.shadowed, data: data125 };
          if (vErrors === null) {
            vErrors = [err259];
          } else {
            vErrors.push(err259);
          }
          errors++;
        }
        for (const key24 in data125) {
          if (!(key24 === "equals" || key24 === "exists")) {
            const err260 = { instancePath: instancePath + "/shadowed", schemaPath: "#/properties/shadowed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.shadowed, data: data125 };
            if (vErrors === null) {
              vErrors = [err260];
            } else {
              vErrors.push(err260);
            }
            errors++;
          }
        }
        if (data125.equals !== void 0) {
          let data126 = data125.equals;
          if (typeof data126 !== "boolean") {
            const err261 = { instancePath: instancePath + "/shadowed/equals", schemaPath: "#/properties/shadowed/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.shadowed.properties.equals.type, parentSchema: schema32.properties.shadowed.properties.equals, data: data126 };
            if (vErrors === null) {
              vErrors = [err261];
            } else {
              vErrors.push(err261);
            }
            errors++;
          }
        }
        if (data125.exists !== void 0) {
          let data127 = data125.exists;
          if (typeof data127 !== "boolean") {
            const err262 = { instancePath: instancePath + "/shadowed/exists", schemaPath: "#/properties/shadowed/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.shadowed.properties.exists.type, parentSchema: schema32.properties.shadowed.properties.exists, data: data127 };
            if (vErrors === null) {
              vErrors = [err262];
            } else {
              vErrors.push(err262);
            }
            errors++;
          }
        }
      } else {
        const err263 = { instancePath: instancePath + "/shadowed", schemaPath: "#/properties/shadowed/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.shadowed.type, parentSchema: schema32.properties.shadowed, data: data125 };
        if (vErrors === null) {
          vErrors = [err263];
        } else {
          vErrors.push(err263);
        }
        errors++;
      }
    }
    if (data.any !== void 0) {
      let data128 = data.any;
      if (Array.isArray(data128)) {
        if (data128.length < 1) {
          const err264 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.any, data: data128 };
          if (vErrors === null) {
            vErrors = [err264];
          } else {
            vErrors.push(err264);
          }
          errors++;
        }
        const len19 = data128.length;
        for (let i19 = 0; i19 < len19; i19++) {
          if (!wrapper0.validate(data128[i19], { instancePath: instancePath + "/any/" + i19, parentData: data128, parentDataProperty: i19, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err265 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.any.type, parentSchema: schema32.properties.any, data: data128 };
        if (vErrors === null) {
          vErrors = [err265];
        } else {
          vErrors.push(err265);
        }
        errors++;
      }
    }
    if (data.not !== void 0) {
      if (!wrapper0.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err266 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err266];
    } else {
      vErrors.push(err266);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.severity === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.forbid === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forbid" }, message: "must have required property 'forbid'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.when === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, message: "must have required property 'when'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.guidance === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "guidance" }, message: "must have required property 'guidance'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.examples === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "examples" }, message: "must have required property 'examples'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"', schema: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", parentSchema: schema31.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.id.type, parentSchema: schema31.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.title.type, parentSchema: schema31.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.severity !== void 0) {
      let data2 = data.severity;
      if (!(data2 === "error" || data2 === "warning" || data2 === "note")) {
        const err13 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema31.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.severity.enum, parentSchema: schema31.properties.severity, data: data2 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.forbid !== void 0) {
      let data3 = data.forbid;
      if (!(data3 === "port" || data3 === "image" || data3 === "command" || data3 === "package" || data3 === "management")) {
        const err14 = { instancePath: instancePath + "/forbid", schemaPath: "#/properties/forbid/enum", keyword: "enum", params: { allowedValues: schema31.properties.forbid.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.forbid.enum, parentSchema: schema31.properties.forbid, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate21(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.lower !== void 0) {
      let data5 = data.lower;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.to === void 0) {
              const err15 = { instancePath: instancePath + "/lower/" + i0, schemaPath: "#/properties/lower/items/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema31.properties.lower.items.required, parentSchema: schema31.properties.lower.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data6.when === void 0) {
              const err16 = { instancePath: instancePath + "/lower/" + i0, schemaPath: "#/properties/lower/items/required", keyword: "required", params: { missingProperty: "when" }, message: "must have required property 'when'", schema: schema31.properties.lower.items.required, parentSchema: schema31.properties.lower.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            for (const key1 in data6) {
              if (!(key1 === "to" || key1 === "when")) {
                const err17 = { instancePath: instancePath + "/lower/" + i0, schemaPath: "#/properties/lower/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.lower.items, data: data6 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data6.to !== void 0) {
              let data7 = data6.to;
              if (!(data7 === "warning" || data7 === "note")) {
                const err18 = { instancePath: instancePath + "/lower/" + i0 + "/to", schemaPath: "#/properties/lower/items/properties/to/enum", keyword: "enum", params: { allowedValues: schema31.properties.lower.items.properties.to.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.lower.items.properties.to.enum, parentSchema: schema31.properties.lower.items.properties.to, data: data7 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data6.when !== void 0) {
              if (!validate21(data6.when, { instancePath: instancePath + "/lower/" + i0 + "/when", parentData: data6, parentDataProperty: "when", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/lower/" + i0, schemaPath: "#/properties/lower/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.lower.items.type, parentSchema: schema31.properties.lower.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.lower.type, parentSchema: schema31.properties.lower, data: data5 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      let data9 = data.at;
      if (!(data9 === "port" || data9 === "protocol" || data9 === "mechanism" || data9 === "source" || data9 === "breadth" || data9 === "registry" || data9 === "namespace" || data9 === "repository" || data9 === "tokens" || data9 === "tag" || data9 === "digest" || data9 === "role" || data9 === "program" || data9 === "arguments" || data9 === "starts" || data9 === "runs" || data9 === "manager" || data9 === "name" || data9 === "switch" || data9 === "reach" || data9 === "certainty" || data9 === "temporary" || data9 === "unused" || data9 === "shadowed")) {
        const err21 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/enum", keyword: "enum", params: { allowedValues: schema31.properties.at.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.at.enum, parentSchema: schema31.properties.at, data: data9 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data10 = data.message;
      if (typeof data10 === "string") {
        if (func2(data10) < 1) {
          const err22 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.message, data: data10 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.message.type, parentSchema: schema31.properties.message, data: data10 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.guidance !== void 0) {
      let data11 = data.guidance;
      if (typeof data11 === "string") {
        if (func2(data11) < 1) {
          const err24 = { instancePath: instancePath + "/guidance", schemaPath: "#/properties/guidance/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.guidance, data: data11 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/guidance", schemaPath: "#/properties/guidance/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.guidance.type, parentSchema: schema31.properties.guidance, data: data11 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.examples !== void 0) {
      let data12 = data.examples;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.bad === void 0) {
          const err26 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/required", keyword: "required", params: { missingProperty: "bad" }, message: "must have required property 'bad'", schema: schema31.properties.examples.required, parentSchema: schema31.properties.examples, data: data12 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data12.good === void 0) {
          const err27 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/required", keyword: "required", params: { missingProperty: "good" }, message: "must have required property 'good'", schema: schema31.properties.examples.required, parentSchema: schema31.properties.examples, data: data12 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        for (const key2 in data12) {
          if (!(key2 === "bad" || key2 === "good")) {
            const err28 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.examples, data: data12 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data12.bad !== void 0) {
          let data13 = data12.bad;
          if (Array.isArray(data13)) {
            if (data13.length < 1) {
              const err29 = { instancePath: instancePath + "/examples/bad", schemaPath: "#/$defs/examples/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33, data: data13 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            const len1 = data13.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data14 = data13[i1];
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (Object.keys(data14).length > 1) {
                  const err30 = { instancePath: instancePath + "/examples/bad/" + i1, schemaPath: "#/$defs/examples/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema33.items, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
                if (Object.keys(data14).length < 1) {
                  const err31 = { instancePath: instancePath + "/examples/bad/" + i1, schemaPath: "#/$defs/examples/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema33.items, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
                for (const key3 in data14) {
                  if (!(key3 === "terraform" || key3 === "compose" || key3 === "kubernetes" || key3 === "dockerfile")) {
                    const err32 = { instancePath: instancePath + "/examples/bad/" + i1, schemaPath: "#/$defs/examples/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.items, data: data14 };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
                if (data14.terraform !== void 0) {
                  let data15 = data14.terraform;
                  if (typeof data15 === "string") {
                    if (func2(data15) < 1) {
                      const err33 = { instancePath: instancePath + "/examples/bad/" + i1 + "/terraform", schemaPath: "#/$defs/examples/items/properties/terraform/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items.properties.terraform, data: data15 };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                  } else {
                    const err34 = { instancePath: instancePath + "/examples/bad/" + i1 + "/terraform", schemaPath: "#/$defs/examples/items/properties/terraform/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.terraform.type, parentSchema: schema33.items.properties.terraform, data: data15 };
                    if (vErrors === null) {
                      vErrors = [err34];
                    } else {
                      vErrors.push(err34);
                    }
                    errors++;
                  }
                }
                if (data14.compose !== void 0) {
                  let data16 = data14.compose;
                  if (typeof data16 === "string") {
                    if (func2(data16) < 1) {
                      const err35 = { instancePath: instancePath + "/examples/bad/" + i1 + "/compose", schemaPath: "#/$defs/examples/items/properties/compose/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items.properties.compose, data: data16 };
                      if (vErrors === null) {
                        vErrors = [err35];
                      } else {
                        vErrors.push(err35);
                      }
                      errors++;
                    }
                  } else {
                    const err36 = { instancePath: instancePath + "/examples/bad/" + i1 + "/compose", schemaPath: "#/$defs/examples/items/properties/compose/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.compose.type, parentSchema: schema33.items.properties.compose, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
                if (data14.kubernetes !== void 0) {
                  let data17 = data14.kubernetes;
                  if (typeof data17 === "string") {
                    if (func2(data17) < 1) {
                      const err37 = { instancePath: instancePath + "/examples/bad/" + i1 + "/kubernetes", schemaPath: "#/$defs/examples/items/properties/kubernetes/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items.properties.kubernetes, data: data17 };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                  } else {
                    const err38 = { instancePath: instancePath + "/examples/bad/" + i1 + "/kubernetes", schemaPath: "#/$defs/examples/items/properties/kubernetes/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.kubernetes.type, parentSchema: schema33.items.properties.kubernetes, data: data17 };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
                if (data14.dockerfile !== void 0) {
                  let data18 = data14.dockerfile;
                  if (typeof data18 === "string") {
                    if (func2(data18) < 1) {
                      const err39 = { instancePath: instancePath + "/examples/bad/" + i1 + "/dockerfile", schemaPath: "#/$defs/examples/items/properties/dockerfile/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items.properties.dockerfile, data: data18 };
                      if (vErrors === null) {
                        vErrors = [err39];
                      } else {
                        vErrors.push(err39);
                      }
                      errors++;
                    }
                  } else {
                    const err40 = { instancePath: instancePath + "/examples/bad/" + i1 + "/dockerfile", schemaPath: "#/$defs/examples/items/properties/dockerfile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.dockerfile.type, parentSchema: schema33.items.properties.dockerfile, data: data18 };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                }
              } else {
                const err41 = { instancePath: instancePath + "/examples/bad/" + i1, schemaPath: "#/$defs/examples/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.items.type, parentSchema: schema33.items, data: data14 };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/examples/bad", schemaPath: "#/$defs/examples/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data: data13 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data12.good !== void 0) {
          let data19 = data12.good;
          if (Array.isArray(data19)) {
            if (data19.length < 1) {
              const err43 = { instancePath: instancePath + "/examples/good", schemaPath: "#/$defs/examples/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33, data: data19 };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            const len2 = data19.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data20 = data19[i2];
              if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                if (Object.keys(data20).length > 1) {
                  const err44 = { instancePath: instancePath + "/examples/good/" + i2, schemaPath: "#/$defs/examples/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema33.items, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                if (Object.keys(data20).length < 1) {
                  const err45 = { instancePath: instancePath + "/examples/good/" + i2, schemaPath: "#/$defs/examples/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema33.items, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
                for (const key4 in data20) {
                  if (!(key4 === "terraform" || key4 === "compose" || key4 === "kubernetes" || key4 === "dockerfile")) {
                    const err46 = { instancePath: instancePath + "/examples/good/" + i2, schemaPath: "#/$defs/examples/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.items, data: data20 };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
                if (data20.terraform !== void 0) {
                  let data21 = data20.terraform;
                  if (typeof data21 === "string") {
                    if (func2(data21) < 1) {
                      const err47 = { instancePath: instancePath + "/examples/good/" + i2 + "/terraform", schemaPath: "#/$defs/examples/items/properties/terraform/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items.properties.terraform, data: data21 };
                      if (vErrors === null) {
                        vErrors = [err47];
                      } else {
                        vErrors.push(err47);
                      }
                      errors++;
                    }
                  } else {
                    const err48 = { instancePath: instancePath + "/examples/good/" + i2 + "/terraform", schemaPath: "#/$defs/examples/items/properties/terraform/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.terraform.type, parentSchema: schema33.items.properties.terraform, data: data21 };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                }
                if (data20.compose !== void 0) {
                  let data22 = data20.compose;
                  if (typeof data22 === "string") {
                    if (func2(data22) < 1) {
                      const err49 = { instancePath: instancePath + "/examples/good/" + i2 + "/compose", schemaPath: "#/$defs/examples/items/properties/compose/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items.properties.compose, data: data22 };
                      if (vErrors === null) {
                        vErrors = [err49];
                      } else {
                        vErrors.push(err49);
                      }
                      errors++;
                    }
                  } else {
                    const err50 = { instancePath: instancePath + "/examples/good/" + i2 + "/compose", schemaPath: "#/$defs/examples/items/properties/compose/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.compose.type, parentSchema: schema33.items.properties.compose, data: data22 };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                }
                if (data20.kubernetes !== void 0) {
                  let data23 = data20.kubernetes;
                  if (typeof data23 === "string") {
                    if (func2(data23) < 1) {
                      const err51 = { instancePath: instancePath + "/examples/good/" + i2 + "/kubernetes", schemaPath: "#/$defs/examples/items/properties/kubernetes/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items.properties.kubernetes, data: data23 };
                      if (vErrors === null) {
                        vErrors = [err51];
                      } else {
                        vErrors.push(err51);
                      }
                      errors++;
                    }
                  } else {
                    const err52 = { instancePath: instancePath + "/examples/good/" + i2 + "/kubernetes", schemaPath: "#/$defs/examples/items/properties/kubernetes/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.kubernetes.type, parentSchema: schema33.items.properties.kubernetes, data: data23 };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                }
                if (data20.dockerfile !== void 0) {
                  let data24 = data20.dockerfile;
                  if (typeof data24 === "string") {
                    if (func2(data24) < 1) {
                      const err53 = { instancePath: instancePath + "/examples/good/" + i2 + "/dockerfile", schemaPath: "#/$defs/examples/items/properties/dockerfile/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items.properties.dockerfile, data: data24 };
                      if (vErrors === null) {
                        vErrors = [err53];
                      } else {
                        vErrors.push(err53);
                      }
                      errors++;
                    }
                  } else {
                    const err54 = { instancePath: instancePath + "/examples/good/" + i2 + "/dockerfile", schemaPath: "#/$defs/examples/items/properties/dockerfile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.dockerfile.type, parentSchema: schema33.items.properties.dockerfile, data: data24 };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                }
              } else {
                const err55 = { instancePath: instancePath + "/examples/good/" + i2, schemaPath: "#/$defs/examples/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.items.type, parentSchema: schema33.items, data: data20 };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
          } else {
            const err56 = { instancePath: instancePath + "/examples/good", schemaPath: "#/$defs/examples/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data: data19 };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.examples.type, parentSchema: schema31.properties.examples, data: data12 };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
  } else {
    const err58 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err58];
    } else {
      vErrors.push(err58);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/policy/load.ts
async function loadPolicies(world, paths, taken = []) {
  const loaded = {
    policies: [],
    examples: /* @__PURE__ */ new Map(),
    complaints: []
  };
  const owners = new Map(taken.map((policy) => [policy.id, policy.pack]));
  for (const path of paths) {
    const files = policyFiles(world, path);
    if (files.length === 0)
      loaded.complaints.push(
        atStart(path, "there is no policy file (*.yaml) here")
      );
    for (const file of files) await loadFile(world, file, owners, loaded);
  }
  return loaded;
}
function policyFiles(world, path) {
  if (world.kind(path) === "file") return [path];
  const folder = path === "." ? "" : `${path.replace(/\/$/, "")}/`;
  return world.list(path).filter(
    (file) => /\.ya?ml$/.test(file) && file.startsWith(folder) && !file.slice(folder.length).includes("/")
  );
}
async function loadFile(world, file, owners, loaded) {
  const { root, data, ...read } = readStrictly(world, file, validate, {
    whole: "the policy",
    shape: "a policy file holds one policy: one mapping, one document"
  });
  const complaints = [...read.complaints];
  if (!root) {
    loaded.complaints.push(...complaints);
    return;
  }
  const regular = await expressionsOf(data);
  const guidance = guidanceOf(world, file, data);
  complaints.push(
    ...remarksOn(data).map(({ pointer, key, message }) => ({
      message,
      span: key === void 0 ? spanAt(root, pointer) : keySpanAt(root, pointer, key)
    })),
    ...regular.remarks.map(({ pointer, message }) => ({
      span: spanAt(root, pointer),
      message
    }))
  );
  if (typeof guidance === "string" && typeof data["guidance"] === "string")
    complaints.push({ span: spanAt(root, "/guidance"), message: guidance });
  const id = String(data["id"]);
  const owner = owners.get(id);
  if (owner !== void 0)
    complaints.push({
      span: spanAt(root, "/id"),
      message: `the id "${id}" is taken by another policy (${owner}); choose another`
    });
  if (data["id"] !== void 0) owners.set(id, file);
  complaints.sort((a, b) => a.span.start - b.span.start);
  loaded.complaints.push(...complaints);
  if (complaints.length > 0 || typeof guidance === "string") return;
  loaded.policies.push(
    buildPolicy(data, packOf(file), guidance, regular.expressions)
  );
  loaded.examples.set(id, readExamples(data["examples"]));
}
function packOf(file) {
  return file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : ".";
}
function guidanceOf(world, file, data) {
  const [page, heading] = String(data["guidance"] ?? "").split("#");
  if (!page || /[\\/]/.test(page))
    return `guidance names a page of the pack's own folder, like guidance.md or guidance.md#heading`;
  const path = packOf(file) === "." ? page : `${packOf(file)}/${page}`;
  const read = world.read(path);
  return "refused" in read ? `the guidance page ${path} cannot be read: ${read.refused}` : readGuidance(read.text, heading);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  loadPolicies
});

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

// src/formats/compose/compose.ts
var compose_exports = {};
__export(compose_exports, {
  openCompose: () => openCompose,
  reading: () => reading
});
module.exports = __toCommonJS(compose_exports);

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

// src/syntax/node.ts
function nodeSpan(node) {
  return spanOf(node.source, node.start, node.end);
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
function sliceText(text, from, to = text.value.length) {
  let pieces = [], at = 0;
  for (let piece of text.pieces) {
    let begin = Math.max(from - at, 0), finish = Math.min(to - at, piece.text.length);
    if (at += piece.text.length, begin < finish && pieces.push(slicePiece(piece, begin, finish)), at >= to) break;
  }
  let start = pieces[0]?.start ?? offsetOf(text, from);
  return textFrom(text.source, pieces, start, pieces.at(-1)?.end ?? start);
}
function textSpan(text) {
  return spanOf(text.source, text.start, text.end);
}
function unknownIn(text) {
  return text.pieces.find((piece) => piece.why !== void 0)?.why;
}
function originOf(text) {
  return text.pieces.flatMap((piece) => piece.origin ?? []);
}
function slicePiece(piece, from, to) {
  if (from === 0 && to === piece.text.length) return piece;
  let text = piece.text.slice(from, to);
  return !(piece.origin !== void 0 || piece.why !== void 0) && piece.end - piece.start === piece.text.length ? { ...piece, text, start: piece.start + from, end: piece.start + to } : { ...piece, text };
}
function offsetOf(text, at) {
  for (let piece of text.pieces) {
    if (at < piece.text.length) return slicePiece(piece, at, at + 1).start;
    at -= piece.text.length;
  }
  return text.pieces.at(-1)?.end ?? text.start;
}

// src/syntax/view.ts
var VISITS_THROUGH_ALIASES = 1e5, NONE = [];
function viewDocument(node) {
  return follow(node, [], { left: VISITS_THROUGH_ALIASES });
}
function getAll(view, key) {
  if (view?.node.kind !== "mapping") return NONE;
  let found;
  for (let entry of entriesOf(view.node)) {
    if (keyText(entry.key) !== key) continue;
    let value = enter(view, entry);
    value && (found ??= []).push(value);
  }
  return found ?? NONE;
}
function get(view, key) {
  return getAll(view, key).at(-1);
}
function itemsOf(view) {
  let items = [];
  if (view?.node.kind !== "sequence") return items;
  for (let node of view.node.items) {
    let item = follow(node, view.through, view.budget);
    item && items.push(item);
  }
  return items;
}
function pairsOf(view) {
  return view?.node.kind !== "mapping" ? [] : entriesOf(view.node).flatMap((entry) => {
    let keyNode = entry.key.kind === "alias" ? entry.key.target : entry.key, value = enter(view, entry);
    return keyNode?.kind === "scalar" && value ? [{ key: keyNode.text, keyNode, value }] : [];
  });
}
function isScalar(view) {
  return view?.node.kind === "scalar";
}
function isMapping(view) {
  return view?.node.kind === "mapping";
}
function isSequence(view) {
  return view?.node.kind === "sequence";
}
function usesOf(view, user) {
  return view.through.slice(0, 1).map((alias) => ({
    span: nodeSpan(alias),
    message: `${user} uses it through *${alias.name}`
  }));
}
function enter(view, { value, through }) {
  return follow(
    value,
    through ? [...view.through, ...through] : view.through,
    view.budget
  );
}
function follow(node, through, budget) {
  if (!(through.length > 0 && --budget.left < 0)) {
    if (node.kind !== "alias") return { node, through, budget };
    if (!(!node.target || through.includes(node)))
      return { node: node.target, through: [...through, node], budget };
  }
}
function entriesOf(mapping) {
  if (mapping.merged) return mapping.merged;
  if (!mapping.entries.some(({ key }) => isMergeKey(key)))
    return mapping.merged = mapping.entries;
  mapping.merged = [];
  let own = mapping.entries.filter(({ key }) => !isMergeKey(key)), saying = own.filter(({ value }) => value.tag !== "!reset"), hidden = new Set(saying.map(({ key }) => keyText(key))), merged = mapping.entries.filter(({ key }) => isMergeKey(key)).flatMap(({ value }) => mergeSources(value)).filter(({ key }) => {
    let name = keyText(key);
    return !hidden.has(name) && hidden.add(name);
  });
  return mapping.merged = [...own, ...merged];
}
function mergeSources(value) {
  if (value.kind === "sequence") return value.items.flatMap(mergeSources);
  let target = value.kind === "alias" ? value.target : value;
  if (target?.kind !== "mapping") return [];
  let alias = value.kind === "alias" ? [value] : [];
  return entriesOf(target).map((entry) => ({
    ...entry,
    through: [...alias, ...entry.through ?? []]
  }));
}
function isMergeKey(key) {
  return key.kind === "scalar" && key.text === "<<" && key.style === "plain";
}
function keyText(key) {
  let node = key.kind === "alias" ? key.target : key;
  return node?.kind === "scalar" ? node.text : "";
}

// src/formats/compose/root-keys.ts
var rootKeys = /* @__PURE__ */ new Set([
  "version",
  "name",
  "include",
  "services",
  "models",
  "jobs",
  "networks",
  "volumes",
  "secrets",
  "configs"
]);
function isRootKey(key) {
  return rootKeys.has(key) || key.startsWith("x-") || key === "<<";
}

// src/formats/compose/claims.ts
function isVersionOne(pairs) {
  return pairs.length > 0 && pairs.every(
    ({ value }) => pairsOf(value).some(({ key }) => key === "image" || key === "build")
  );
}

// src/syntax/comments.ts
function yamlComments(source, documents, word) {
  if (!word.test(source.text)) return [];
  let quoted2 = documents.flatMap(textsWithHash), blocks = blocksOf(documents), comments = [], known3 = /* @__PURE__ */ new Map(), found = [...source.text.matchAll(/(?<=^|[ \t])#[^\r\n]*/gm)];
  for (let match3 of found.reverse()) {
    let [start, end] = [match3.index, match3.index + match3[0].length];
    if (!word.test(match3[0]) || quoted2.some((node) => node.start < start && start < node.end)) continue;
    let line = spokenFor(source, start, known3);
    comments.push({
      span: spanOf(source, start, end),
      text: match3[0].slice(1),
      covers: line === void 0 ? void 0 : { from: line, to: blocks.get(line) ?? line }
    });
  }
  return comments.reverse();
}
function textsWithHash(node) {
  if (node.kind === "sequence") return node.items.flatMap(textsWithHash);
  if (node.kind === "mapping")
    return node.entries.flatMap(({ key, value }) => [
      ...textsWithHash(key),
      ...textsWithHash(value)
    ]);
  let embedded = node.kind === "scalar" && /literal|folded/.test(node.style);
  return node.kind === "scalar" && !embedded && node.text.includes("#") ? [node] : [];
}
function spokenFor(source, offset, known3) {
  let { line, column } = position(source, offset), before = lineText(source, line).slice(0, column - 1).trim();
  if (before !== "" && before !== "---") return line;
  let next = line + 1;
  for (; next <= lineCount(source) && !known3.has(next); ) {
    let text = lineText(source, next).trim();
    if (text === "") break;
    if (!text.startsWith("#") && !/^---(\s|$)/.test(text))
      return known3.set(line, next), next;
    next++;
  }
  return known3.set(line, known3.get(next)), known3.get(next);
}
function blocksOf(nodes) {
  let blocks = /* @__PURE__ */ new Map(), visit = (node, first) => {
    let end = position(node.source, Math.max(node.start, node.end - 1)).line;
    if (blocks.set(first, Math.max(blocks.get(first) ?? first, end)), node.kind === "sequence")
      for (let item of node.items) visit(item, firstLine(item));
    if (node.kind === "mapping")
      for (let { key, value } of node.entries) visit(value, firstLine(key));
  };
  for (let node of nodes) visit(node, firstLine(node));
  return blocks;
}
function firstLine(node) {
  return position(node.source, node.start).line;
}

// src/formats/compose/documents.ts
var import_yaml = require("./yaml.js");

// src/formats/format.ts
var OUR_NAME = /portcullis/i;

// src/formats/compose/documents.ts
function openDocuments(world) {
  let given = /* @__PURE__ */ new Map(), known3 = /* @__PURE__ */ new Map(), besides = [], problems = [], read = (file) => {
    if (isOutside(file))
      return { refused: "it lies outside of the folder that is checked" };
    let text = world.read(file);
    if ("refused" in text) return text;
    let source = openSource(file, text.text), parsed = (0, import_yaml.parseYaml)(source);
    problems.push(...parsed.problems);
    let comments = yamlComments(source, parsed.documents, OUR_NAME), documents = parsed.documents.flatMap(
      (node) => viewDocument(node) ?? []
    );
    return besides.push({ source, comments, documents }), documents;
  }, folders = /* @__PURE__ */ new Map(), texts = /* @__PURE__ */ new Map(), textOf2 = (file) => {
    if (isOutside(file) || world.kind(file) !== "file") return;
    let read2 = world.read(file);
    if ("refused" in read2) return;
    let source = openSource(file, read2.text), comments = yamlComments(source, [], OUR_NAME);
    besides.push({ source, comments, documents: [] });
    let end = source.text.length;
    return textFrom(source, [{ text: source.text, start: 0, end }], 0, end);
  };
  return {
    besides,
    problems,
    filesIn(folder) {
      let isThere2 = !isOutside(folder) && world.kind(folder) === "directory", files = folders.get(folder) ?? (isThere2 ? world.list(folder) : []);
      return folders.set(folder, files), files;
    },
    textOf(file) {
      return texts.has(file) || texts.set(file, textOf2(file)), texts.get(file);
    },
    add(document) {
      let { file } = document.node.source, documents = given.get(file);
      documents ? documents.push(document) : given.set(file, [document]);
    },
    given: () => [...given.keys()],
    of(file) {
      let found = given.get(file) ?? known3.get(file) ?? read(file);
      return given.has(file) || known3.set(file, found), found;
    }
  };
}
function isOutside(file) {
  return file.startsWith("../") || /^(?:[A-Za-z]:)?[\\/]/.test(file);
}

// src/syntax/text-slices.ts
function slicerOf(text) {
  let begins = [], length = 0;
  for (let piece of text.pieces)
    begins.push(length), length += piece.text.length;
  return (from, to) => {
    let first = lastNotBehind(begins, from), end = Math.max(lastNotBehind(begins, to), first) + 1, { source, pieces, start } = text, around = textFrom(source, pieces.slice(first, end), start, text.end), begin = begins[first] ?? 0;
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

// src/formats/compose/interpolate.ts
var DEEPEST = 100, LONGEST = 1e4, MOST_ORIGINS = 5, reference = /\$(?:\$|([A-Za-z_]\w*)|(\{))/g, body = /^([A-Za-z_]\w*)(?:(:?[-+?])([\s\S]*))?$/;
function interpolate(text, variables) {
  if (!text.value.includes("$")) return { text };
  let read = (assumeSet) => {
    let state2 = {
      variables,
      assumeSet,
      conditional: !1,
      depth: 0
    }, pieces = replaceAll(text, state2);
    return {
      text: textFrom(text.source, pieces, text.start, text.end),
      state: state2
    };
  }, { text: asIs, state } = read(!1);
  return {
    text: asIs,
    ...state.conditional && { ifSet: read(!0).text },
    ...state.problem && { problem: state.problem }
  };
}
function replaceAll(text, state) {
  let pieces = [], add = (more) => {
    for (let piece of more) pieces.push(piece);
  }, slice = slicerOf(text), done = 0;
  for (let match3 of text.value.matchAll(reference)) {
    let from = match3.index;
    if (from < done) continue;
    let to = match3[2] ? closingBrace(text.value, from + 2) : from + match3[0].length;
    add(slice(done, from).pieces), add(replace(slice(from, to), state)), done = to;
  }
  return add(slice(done, text.value.length).pieces), pieces;
}
function replace(written2, state) {
  let { value, start, end } = written2;
  if (value === "$$") return [{ text: "$", start, end }];
  let braced = value.startsWith("${"), inner = braced ? sliceText(written2, 2, value.length - 1) : sliceText(written2, 1), parts2 = body.exec(inner.value), broken = braced && !value.endsWith("}");
  if (!parts2 || broken || state.depth > DEEPEST) {
    state.problem ??= refuse(written2);
    let why2 = `${value} is no form that docker compose knows`;
    return [{ text: UNKNOWN, start, end, why: why2 }];
  }
  let [, name = "", operator = "", rest = ""] = parts2, variable = state.variables.get(name), branch = (message) => branchPieces(
    sliceText(inner, inner.value.length - rest.length),
    state,
    written2,
    message
  ), missing = !variable || operator.startsWith(":") && variable.value === "";
  if (operator.endsWith("+"))
    return variable || (state.conditional = !0), (variable ? !missing : state.assumeSet) ? branch(`used when ${name} is set`) : [];
  if (!missing) return substitute(name, variable, written2);
  if (operator.endsWith("-")) return branch(`the default of ${name}`);
  let why = `\${${name}} has no value in the files`;
  return [{ text: UNKNOWN, start, end, why }];
}
function substitute(name, variable, { start, end }) {
  let origin = [{ span: textSpan(variable), message: `${name} is set here` }, ...originOf(variable)].slice(0, MOST_ORIGINS);
  if (variable.value.length > LONGEST) {
    let why = `\${${name}} stands for more than ${LONGEST} characters`;
    return [{ text: UNKNOWN, start, end, why, origin }];
  }
  return unknownIn(variable) === void 0 ? [{ text: variable.value, start, end, origin }] : variable.pieces.map((piece) => ({
    ...piece,
    start,
    end,
    origin
  }));
}
function branchPieces(branch, state, { start, end }, message) {
  if (branch.value === "") return [];
  let here = { span: spanOf(branch.source, branch.start, branch.end), message };
  state.depth++;
  let pieces = replaceAll(branch, state);
  return state.depth--, pieces.map((piece) => ({
    ...piece,
    start,
    end,
    origin: piece.origin ?? [here]
  }));
}
function refuse(written2) {
  return {
    span: textSpan(written2),
    severity: "warning",
    message: `docker compose refuses ${written2.value}. Write \${NAME} or \${NAME:-default}, and $$ for a dollar sign`
  };
}
function closingBrace(text, from) {
  let depth = 1;
  for (let at = from; at < text.length; at++)
    if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at + 1;
  return text.length;
}

// src/formats/compose/dotenv.ts
var blank = /\s*(?:#[^\n]*(?:\n|$)\s*)*/y, assignment = /(?:export[^\S\n]+)?([\p{L}\p{N}_.\-[\]]*)[^\S\n]*(?:([=:])[^\S\n]*|(?=\n|$))/uy, quoted = /'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)"/y, unquoted = /(?:(?! #)[^\n])*/y, restOfLine = /[^\n]*/y;
function readDotenv(source) {
  let { text } = source, variables = /* @__PURE__ */ new Map(), problems = [], at = 0, take = (pattern) => {
    pattern.lastIndex = at;
    let match3 = pattern.exec(text);
    return match3 && (at = pattern.lastIndex), match3;
  }, expand = (pieces, start, end) => {
    let read = interpolate(textFrom(source, pieces, start, end), variables);
    return read.problem && problems.push(read.problem), read.text;
  };
  for (; take(blank), at < text.length; ) {
    let begin = at, [, name, separator] = take(assignment) ?? [];
    if (name === void 0) {
      take(restOfLine), problems.push(badLine(source, begin, at));
      continue;
    }
    if (separator === void 0) continue;
    let start = at, quotes = take(quoted);
    if (quotes) {
      let [, single, double] = quotes, value = single === void 0 ? expand(unescape(double, start + 1, escape), start, at) : textFrom(
        source,
        unescape(single, start + 1, escapedQuote),
        start,
        at
      );
      variables.set(name, value);
    } else {
      let raw = take(unquoted)[0].trimEnd(), end = start + raw.length;
      take(restOfLine), /^['"]/.test(raw) && problems.push(badLine(source, begin, end)), variables.set(name, expand([{ text: raw, start, end }], start, end));
    }
  }
  return { variables, problems };
}
function badLine(source, start, end) {
  return {
    span: spanOf(source, start, end),
    severity: "warning",
    message: "this line sets no variable, and docker compose refuses it. Write NAME=value"
  };
}
var escape = /\\(?:[abfnrtv$"\\]|0[0-3][0-7]{2})/g, escapedQuote = /\\'/g, controls = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: `
`,
  r: "\r",
  t: "	",
  v: "\v",
  $: "$$"
  // It is interpolated after this.
};
function unescape(text, base, pattern) {
  let pieces = [], add = (text2, start, end) => {
    start < end && pieces.push({ text: text2, start: base + start, end: base + end });
  }, done = 0;
  for (let { 0: written2, index } of text.matchAll(pattern)) {
    let end = index + written2.length;
    add(text.slice(done, index), done, index), add(unescaped(written2.slice(1)), index, end), done = end;
  }
  return add(text.slice(done), done, text.length), pieces;
}
function unescaped(escaped) {
  return escaped.length > 1 ? String.fromCharCode(parseInt(escaped, 8)) : controls[escaped] ?? escaped;
}

// src/formats/compose/paths.ts
var import_node_path = __toESM(require("node:path"), 1);
function folderOf(file) {
  return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}
function pathFrom(folder, written2) {
  return (import_node_path.default.posix.isAbsolute(written2) ? import_node_path.default.posix.normalize(written2) : import_node_path.default.posix.join(folder || ".", written2)).replace(/\/$/, "");
}
function isRemote(written2) {
  return /^(?:\w[\w+.-]*:\/\/|git@|github\.com\/|oci:)/.test(written2);
}

// src/formats/compose/environment.ts
function openEnvironment(world, envFiles) {
  let problems = [], known3 = /* @__PURE__ */ new Map(), load = (file, required) => {
    let loaded = known3.get(file);
    if (loaded) return loaded;
    let read = world.read(file), source = openSource(file, "text" in read ? read.text : ""), { variables, problems: found } = readDotenv(source);
    return problems.push(...found), "refused" in read && (required || world.kind(file) !== "missing") && problems.push({
      span: spanOf(source, 0, 0),
      severity: "warning",
      message: `these variables were not read: ${read.refused}`
    }), known3.set(file, variables), variables;
  }, beside = (folder) => load(pathFrom(folder, ".env"), !1);
  return {
    problems,
    beside,
    in: (folder) => envFiles.length > 0 ? new Map(envFiles.flatMap((each) => [...load(each, !0)])) : beside(folder),
    below(outer, folder, files) {
      let inner = files.length > 0 ? files.flatMap((file) => [...load(file, !0)]) : [...beside(folder)];
      return inner.length > 0 ? new Map([...inner, ...outer]) : outer;
    }
  };
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
  let within = (each) => containsCidr(parseCidr(each), cidr);
  return loopback.some(within) ? "loopback" : privateBlocks.some(within) ? "private" : "internet";
}
function readV4(text) {
  let parts2 = text.split(".");
  return parts2.length === 4 && parts2.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && +part < 256) ? parts2.reduce((sum, part) => sum << 8n | BigInt(part), 0n) : void 0;
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
  let parts2 = text.split(":"), v4 = isLast ? readV4(parts2.at(-1)) : void 0;
  if (v4 !== void 0 && parts2.pop(), !parts2.every((part) => /^[\da-f]{1,4}$/i.test(part))) return;
  let groups = parts2.map((part) => parseInt(part, 16));
  return v4 === void 0 ? groups : [...groups, Number(v4 >> 16n), Number(v4 & 0xffffn)];
}

// src/syntax/located.ts
var escapeLength = { x: 4, u: 6, U: 10 };
function scalarText(scalar) {
  if (scalar.written) return scalar.written;
  let { source, style, text, start, end } = scalar, quote = style === "single" || style === "double" ? 1 : 0, raw = source.text.slice(start + quote, end - quote), pieces = raw === text ? [{ text, start: start + quote, end: end - quote }] : align(text, raw, start + quote, style);
  return textFrom(source, pieces, start, end);
}
function align(text, raw, base, style) {
  let pieces = [], at = 0;
  for (let i = 0; i < text.length; ) {
    for (; isSkipped(text[i], raw[at]) || isEscapedBreak(raw, at, style); ) at++;
    let length = unitLength(text[i], raw, at, style);
    if (length === 1) {
      let run = 1;
      for (; i + run < text.length && isPlainMatch(text, i, raw, at, run, style); )
        run++;
      push(pieces, text.slice(i, i + run), base + at, base + at + run), i += run, at += run;
    } else {
      let size = text.codePointAt(i) > 65535 && raw[at] === "\\" ? 2 : 1;
      push(pieces, text.slice(i, i + size), base + at, base + at + length), i += size, at += length;
    }
  }
  return pieces;
}
function isSkipped(wanted, found) {
  return found !== void 0 && /\s/.test(found) && !/\s/.test(wanted);
}
function isEscapedBreak(raw, at, style) {
  return style === "double" && /^\\[\r\n]/.test(raw.slice(at, at + 2));
}
function unitLength(wanted, raw, at, style) {
  let found = raw[at];
  return style === "double" && found === "\\" ? escapeLength[raw[at + 1] ?? ""] ?? 2 : style === "single" && found === "'" ? 2 : found === wanted || found === void 0 ? found === void 0 ? 0 : 1 : /^\s*/.exec(raw.slice(at))[0].length;
}
function isPlainMatch(text, i, raw, at, run, style) {
  let found = raw[at + run];
  return found === text[i + run] && found !== `
` && !(style === "double" && found === "\\") && !(style === "single" && found === "'");
}
function push(pieces, text, start, end) {
  pieces.push({ text, start, end });
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

// src/formats/values.ts
function known(value, span, origin) {
  return origin?.length ? { known: !0, value, span, origin } : { known: !0, value, span };
}
function unknown(why, span, origin) {
  return origin?.length ? { known: !1, why, span, origin } : { known: !1, why, span };
}

// src/formats/compose/layers.ts
var appends = () => !1, replaces = () => !0, replacesUnlessNull = (view) => !isScalar(view) || resolveScalar(view.node, "compose") !== null;
function isReset(view) {
  return view.node.tag === "!reset";
}
function takesBack(view) {
  return isReset(view) || view.node.tag === "!override";
}
function everSaid(layers, key, replace2) {
  let all = [], standing2 = [];
  return layers.forEach((layer2, at) => {
    let views = layer2.views.filter((view) => !isReset(view)).flatMap((view) => getAll(view, key)), taker = [...layer2.views, ...views].find(takesBack), replacer = views.find((view) => !isReset(view) && replace2(view)), by = taker ?? replacer;
    if (by && standing2.length > 0) {
      let from = replacer ? 0 : at - layer2.takes, left = standing2.filter((each) => each.at < from);
      for (let each of standing2)
        each.at >= from && (each.taken = { at, by: nodeSpan(by.node) });
      standing2 = left;
    }
    for (let view of views) {
      if (isReset(view)) continue;
      let said = { view, layer: layer2, at };
      all.push(said), standing2.push(said);
    }
  }), all;
}
function replacedBy(all, keyOf) {
  let last = new Map(all.map((each) => [keyOf(each), each]));
  return (each) => {
    let later = last.get(keyOf(each));
    return later && later.at > each.at ? later : void 0;
  };
}
function lastSaid(layers, key, replace2) {
  return everSaid(layers, key, replace2).filter(({ taken }) => !taken);
}
function stack(below, top) {
  return [...below, { ...top, takes: below.length }];
}

// src/formats/compose/context.ts
function speaking(context, { layer: layer2, taken }) {
  let { variables, users } = layer2;
  return { ...context, variables, users, ...taken && { taken: taken.by } };
}
function valuesAt(mapping, key) {
  return getAll(mapping, key).filter((view) => !isReset(view));
}
function readText(context, view) {
  if (!isScalar(view) || isReset(view)) return;
  let { source, start, end } = view.node, value = resolveScalar(view.node, "compose");
  if (value === null) return;
  if (typeof value == "number")
    return { text: textFrom(
      source,
      [{ text: `${value}`, start, end }],
      start,
      end
    ) };
  let read = interpolate(scalarText(view.node), context.variables);
  return read.problem && context.problems.push(read.problem), read;
}
function fullText({ text, ifSet }) {
  return ifSet ?? text;
}
function standing({ inside, certainty }, span) {
  return {
    reach: [known(inside, span)],
    certainty: [known(certainty, span)]
  };
}
function shadow({ taken }) {
  return taken ? { shadowed: [known(!0, taken)] } : {};
}
function relatedTo({ resource, users, taken }, ...views) {
  return [
    ...views.flatMap((view) => usesOf(view, resource)),
    ...users,
    ...taken ? [{ span: taken, message: "taken back here" }] : []
  ];
}

// src/formats/compose/networks.ts
var unattached = {
  mode: "bridge",
  inside: "network",
  published: "internet",
  swarm: !1,
  certainty: "definite"
}, LONGEST_CHAIN = 100, insideOf = {
  host: "internet",
  none: "loopback",
  bridge: "network",
  lan: "private"
};
function attachmentOf(project, name, problems, visited = []) {
  let layers = project.services.get(name) ?? [], profiles = lastSaid(layers, "profiles", appends), certainty = isOptional(project, profiles) ? "possible" : "definite", modes = ["network_mode", "net"].flatMap(
    (key) => textsSaid(layers, key, replacesUnlessNull, problems)
  ), shared = modes.find((each) => each.startsWith("service:"))?.slice(8), path2 = [...visited, name];
  if (shared !== void 0 && project.services.has(shared) && !path2.includes(shared) && path2.length < LONGEST_CHAIN)
    return {
      ...attachmentOf(project, shared, problems, path2),
      sharedWith: shared,
      certainty
    };
  let networks = (modes.length > 0 ? [] : networksOf(project, layers)).map(
    (network) => traitsOf(network, problems)
  ), isInAll = (trait) => networks.length > 0 && networks.every((each) => each[trait]), mode = modes.find((each) => each === "host" || each === "none") ?? (networks.some(({ lan }) => lan) ? "lan" : "bridge"), { swarm } = project, published = isInAll("internal") ? "network" : isInAll("loopback") && !swarm ? "loopback" : "internet";
  return { mode, inside: insideOf[mode], published, swarm, certainty };
}
function isOptional({ profiles }, said) {
  let names = said.flatMap(namesIn);
  return names.length > 0 && !profiles.has("*") && !names.some((name) => profiles.has(name));
}
function networksOf(project, layers) {
  let names = lastSaid(layers, "networks", appends).flatMap(namesIn), used = names.length > 0 ? names : ["default"];
  return [...new Set(used)].map((name) => project.networks.get(name) ?? []);
}
function namesIn({ view, layer: layer2 }) {
  if (isMapping(view)) return pairsOf(view).map(({ key }) => key);
  let context = { variables: layer2.variables, problems: [] };
  return (isSequence(view) ? itemsOf(view) : []).flatMap(
    (item) => readText(context, item)?.text.value ?? []
  );
}
var known2 = /* @__PURE__ */ new WeakMap();
function traitsOf(network, problems) {
  let before = known2.get(network);
  if (before) return before;
  let last = (layers, key) => textsSaid(layers, key, replacesUnlessNull, problems).at(-1), options = lastSaid(network, "driver_opts", appends).map(
    ({ view, layer: layer2 }) => ({ ...layer2, views: [view] })
  ), address = last(options, "com.docker.network.bridge.host_binding_ipv4"), traits = {
    lan: ["macvlan", "ipvlan"].includes(last(network, "driver") ?? ""),
    internal: last(network, "internal")?.toLowerCase() === "true",
    loopback: address !== void 0 && reachOf(address) === "loopback"
  };
  return known2.set(network, traits), traits;
}
function textsSaid(layers, key, replace2, problems) {
  return lastSaid(layers, key, replace2).flatMap(({ view, layer: layer2 }) => {
    let read = readText({ variables: layer2.variables, problems }, view);
    return read && unknownIn(read.text) === void 0 ? read.text.value : [];
  });
}
var widths = ["network", "unknown", "private", "internet"];
function reachThrough(daemon, published) {
  let port = daemon.facts.port?.[0], own = daemon.facts.reach?.[0];
  if (!port?.known || own?.known !== !0 || own.value !== "network")
    return daemon;
  let [door] = published.filter(({ facts }) => leadsTo(facts, port.value)).map(({ facts }) => ({ place: facts.port[0].span, ...reachIn(facts) })).sort((a, b) => b.width - a.width);
  return !door || door.width === 0 ? daemon : {
    ...daemon,
    facts: { ...daemon.facts, reach: [{ ...own, value: door.reach }] },
    related: [
      ...daemon.related,
      { span: door.place, message: "it is reached through this port" }
    ]
  };
}
function reachIn(facts) {
  let value = facts.reach?.[0], reach = value?.known ? String(value.value) : "unknown", width = widths.indexOf(reach);
  return width < 0 ? { reach: "network", width: 0 } : { reach, width };
}
function leadsTo(facts, port) {
  let target = facts.port?.at(-1), mechanism = facts.mechanism?.[0], breadth = facts.breadth?.[0];
  return !facts.shadowed && mechanism?.known === !0 && mechanism.value === "publish" && !(breadth?.known === !0 && breadth.value === "one-of-several") && target?.known === !0 && target.value.from <= port.to && port.from <= target.value.to;
}

// src/formats/compose/occurrences.ts
function onceEach(exposures) {
  let known3 = /* @__PURE__ */ new Map();
  for (let exposure of exposures) {
    let { resource, facts, related } = exposure, key = `${resource}
${what(exposure, Object.keys(facts))}`, before = known3.get(key);
    (!before || before.related.length < related.length) && known3.set(key, exposure);
  }
  return [...known3.values()];
}
var meaning = ["port", "protocol", "mechanism", "breadth", "starts", "name"];
function withoutReplaced(exposures) {
  if (exposures.filter(isTaken).length === 0) return [...exposures];
  let standing2 = new Set(
    exposures.filter((each) => !isTaken(each)).map((each) => what(each, meaning))
  );
  return exposures.filter(
    (each) => !isTaken(each) || !standing2.has(what(each, meaning))
  );
}
function isTaken({ facts }) {
  return facts.shadowed !== void 0;
}
function what({ kind, facts }, names) {
  let { file, start, end } = Object.values(facts)[0][0].span, said = names.map((name) => [name, (facts[name] ?? []).map(bare)]);
  return JSON.stringify([kind, file, start, end, said]);
}
function bare(value) {
  return value.known ? value.value : value.why;
}

// src/formats/compose/project-files.ts
var families = [
  // https://github.com/compose-spec/compose-go/blob/main/cli/options.go
  {
    bases: [
      "compose.yaml",
      "compose.yml",
      "docker-compose.yml",
      "docker-compose.yaml"
    ],
    overrides: [
      "compose.override.yml",
      "compose.override.yaml",
      "docker-compose.override.yml",
      "docker-compose.override.yaml"
    ]
  },
  // https://github.com/containers/podman-compose/blob/main/podman_compose.py
  {
    bases: ["podman-compose.yaml", "podman-compose.yml"],
    overrides: ["podman-compose.override.yaml", "podman-compose.override.yml"]
  },
  {
    bases: ["container-compose.yml", "container-compose.yaml"],
    overrides: [
      "container-compose.override.yml",
      "container-compose.override.yaml"
    ]
  }
];
function projectFiles(files, namedIn) {
  let folders = /* @__PURE__ */ new Map();
  for (let file of files) {
    let folder = folderOf(file), others = folders.get(folder);
    others ? others.push(file) : folders.set(folder, [file]);
  }
  let projects = [...folders].flatMap(([folder, inside]) => {
    let named = namedIn(folder);
    return (named.length > 0 ? [named] : byDefault(inside)).map((together) => ({ files: together, folder }));
  }), placed = new Set(projects.flatMap((project) => project.files)), alone = files.filter((file) => !placed.has(file)).map((file) => ({ files: [file], folder: folderOf(file) })), place = new Map(files.map((file, i) => [file, i])), placeOf2 = (project) => Math.min(...project.files.map((file) => place.get(file) ?? 1 / 0));
  return [...projects, ...alone].sort((a, b) => placeOf2(a) - placeOf2(b));
}
function byDefault(files) {
  let first = (names) => names.flatMap(
    (name) => files.filter((file) => file.slice(file.lastIndexOf("/") + 1) === name)
  ).slice(0, 1);
  return families.map(({ bases, overrides }) => [first(bases), first(overrides)]).filter(([base]) => base.length > 0).map((each) => each.flat());
}

// src/formats/compose/extends.ts
var LONGEST_CHAIN2 = 100, MOST_USERS = 5;
function settleExtends(loading, siblings, name, path2 = []) {
  let { services: services2, settled } = siblings, layers = services2.get(name) ?? [];
  if (settled.has(name)) return layers;
  let extending = layers.findLast(
    (layer2) => !layer2.settled && extendsOf(layer2).length > 0
  ), parents = extending ? parentsOf(loading, siblings, name, extending, path2) : [], own = layers.at(-1);
  loading.budget.left -= parents.length;
  let whole = parents.length === 0 || !own || loading.budget.left < 0 ? layers : stack([...parents, ...layers.slice(0, -1)], own);
  loading.budget.left < 0 && extending && loading.problems.push(tooMuch(extendsOf(extending)[0]));
  let done = whole.map((layer2) => ({ ...layer2, settled: !0 }));
  return services2.set(name, done), settled.add(name), done;
}
function extendsOf({ views }) {
  return views.flatMap((view) => valuesAt(view, "extends"));
}
function parentsOf(loading, siblings, name, layer2, path2) {
  let value = extendsOf(layer2).at(-1), { variables } = layer2, context = { variables, problems: loading.problems }, text = (each) => {
    let read = each && readText(context, each);
    return read && fullText(read).value;
  }, refuse2 = (message) => (loading.problems.push(problemAt(value, message)), []), service = text(isMapping(value) ? get(value, "service") : value), file = isMapping(value) ? text(get(value, "file")) : void 0;
  if (service === void 0)
    return refuse2("docker compose refuses this: extends names no service");
  if (file !== void 0 && isRemote(file))
    return refuseRemote(loading, value, file);
  let there = file === void 0 ? siblings : siblingsIn(loading, siblings, file, variables);
  if ("refused" in there)
    return refuse2(`what ${name} extends was not read: ${there.refused}`);
  if (!there.services.has(service))
    return refuse2(
      `docker compose refuses this: there is no service ${service} in ${there.file}`
    );
  let here = `${siblings.file}
${name}`;
  if (path2.includes(here) || path2.length > LONGEST_CHAIN2)
    return refuse2("docker compose refuses this: it extends itself");
  let user = {
    span: nodeSpan(value.node),
    message: `services.${name} extends it here`
  };
  return settleExtends(loading, there, service, [...path2, here]).map(
    (layer3) => ({
      ...layer3,
      users: [...layer3.users, user].slice(0, MOST_USERS)
    })
  );
}
function siblingsIn(loading, siblings, written2, variables) {
  let file = pathFrom(siblings.folder, written2), opened = siblings.files.get(file);
  if (opened) return opened;
  let found = loading.documents.of(file);
  if ("refused" in found) return { refused: `${file}: ${found.refused}` };
  let services2 = /* @__PURE__ */ new Map();
  for (let document of found)
    for (let [name, layers] of layersOf(servicesOf(document), {
      variables,
      folder: folderOf(file)
    }))
      layOn(services2, name, layers);
  loading.budget.left -= services2.size;
  let there = {
    file,
    folder: folderOf(file),
    services: services2,
    settled: /* @__PURE__ */ new Set(),
    files: siblings.files
  };
  return siblings.files.set(file, there), there;
}
function refuseRemote(loading, view, file) {
  return loading.problems.push(notFetched(view, file)), [];
}
function notFetched(view, written2) {
  return {
    ...problemAt(view, `${written2} is not fetched, and was not checked`),
    severity: "note"
  };
}
function tooMuch(view) {
  return problemAt(
    view,
    "this brings more services than anybody writes, and what lies beyond was not checked"
  );
}
function problemAt({ node }, message) {
  return { span: nodeSpan(node), severity: "warning", message };
}

// src/formats/compose/include.ts
var DEEPEST2 = 100;
function includeInto(loading, own, include, scope) {
  for (let each of isSequence(include) ? itemsOf(include) : [include])
    isReset(each) || includeOne(loading, own, each, scope);
}
function includeOne(loading, own, view, scope) {
  let { problems, budget, environment } = loading, said = (key) => isMapping(view) ? valuesAt(view, key).flatMap((each) => written(loading, each, scope)) : [], paths = isMapping(view) ? said("path") : written(loading, view, scope), [main] = paths;
  if (!main) return;
  let files = paths.flatMap((each) => fileOf(loading, each, scope) ?? []), [first] = files;
  if (first === void 0) return;
  if (scope.including.includes(first)) {
    problems.push(problemAt(main.view, "docker compose refuses this: the file includes itself"));
    return;
  }
  let directory = said("project_directory").at(-1), folder = directory ? pathFrom(scope.folder, directory.text) : folderOf(first), envFiles = said("env_file").filter(({ text }) => text !== "/dev/null").map(({ text }) => pathFrom(scope.folder, text)), variables = environment.below(scope.variables, folder, envFiles);
  if (--budget.left < 0 || scope.including.length > DEEPEST2) {
    problems.push(tooMuch(main.view));
    return;
  }
  let { including } = scope, found = loadResources(loading, files, { variables, folder, including }), user = { span: nodeSpan(main.view.node), message: "included here" };
  budget.left -= found.services.size;
  for (let kind of resourceKinds)
    for (let [name, layers] of found[kind]) {
      let there = own[kind].get(name) ?? [];
      if (isThere(there, layers)) continue;
      let users = (layer2) => [...layer2.users, user];
      budget.left -= layers.length, own[kind].set(name, [
        ...layers.map((layer2) => ({
          ...layer2,
          settled: !0,
          users: users(layer2).slice(0, 5)
        })),
        ...there
      ]);
    }
}
function isThere(there, layers) {
  let nodes = new Set(
    there.flatMap(({ views }) => views.map(({ node }) => node))
  );
  return layers.every(
    ({ views }) => views.every(({ node }) => nodes.has(node))
  );
}
function written({ problems }, view, { variables }) {
  return (isSequence(view) ? itemsOf(view) : [view]).flatMap((each) => {
    let read = readText({ variables, problems }, each);
    return read ? [{ view: each, text: fullText(read).value }] : [];
  });
}
function fileOf({ documents, problems }, { view, text }, { folder }) {
  if (isRemote(text)) {
    problems.push(notFetched(view, text));
    return;
  }
  let file = pathFrom(folder, text), found = documents.of(file);
  if (Array.isArray(found)) return file;
  let { refused } = found;
  problems.push(problemAt(view, `${file} was not read: ${refused}`));
}

// src/formats/compose/project.ts
var resourceKinds = [
  "services",
  "networks",
  "configs",
  "secrets"
], LAYERS_FROM_ELSEWHERE = 2e4;
function loadProject(environment, documents, files, folder) {
  let problems = [], budget = { left: LAYERS_FROM_ELSEWHERE }, loading = { documents, environment, problems, budget }, variables = environment.in(folder), scope = { variables, folder: folderOf(files[0]), including: [] }, resources = loadResources(loading, files, scope), swarm = files.some((file) => /(?:stack|swarm)[^/]*$/i.test(file)) || [...resources.services.values()].some(isForSwarm);
  return {
    project: {
      ...resources,
      swarm,
      profiles: profilesIn(variables),
      textOf: documents.textOf,
      filesIn: documents.filesIn
    },
    problems,
    reachesOut: budget.left < LAYERS_FROM_ELSEWHERE
  };
}
function loadResources(loading, files, scope) {
  let all = noResources();
  for (let file of files) {
    let documents = loading.documents.of(file);
    if (Array.isArray(documents))
      for (let document of documents)
        layOver(loading, all, document, file, scope);
  }
  return all;
}
function layOver(loading, all, document, file, scope) {
  let own = noResources();
  for (let kind of resourceKinds) {
    let views = kind === "services" ? servicesOf(document) : getAll(document, kind);
    for (let [name, layers] of layersOf(views, scope))
      own[kind].set(name, layers);
  }
  let including = [...scope.including, file];
  for (let include of getAll(document, "include"))
    includeInto(loading, own, include, { ...scope, including });
  let siblings = {
    file,
    folder: scope.folder,
    services: own.services,
    settled: /* @__PURE__ */ new Set(),
    files: /* @__PURE__ */ new Map()
  };
  for (let name of own.services.keys())
    settleExtends(loading, siblings, name);
  let takers = getAll(document, "services").filter(takesBack);
  for (let view of takers)
    if (loading.budget.left -= all.services.size, loading.budget.left < 0) loading.problems.push(tooMuch(view));
    else
      for (let name of all.services.keys())
        layOn(all.services, name, [layer([view], scope)]);
  for (let kind of resourceKinds)
    for (let [name, layers] of own[kind]) layOn(all[kind], name, layers);
}
function layOn(all, name, layers) {
  let below = all.get(name) ?? [];
  all.set(name, below);
  for (let each of layers) below.push(each);
  let own = below.at(-1);
  own && own.users.length === 0 && (below[below.length - 1] = { ...own, takes: below.length - 1 });
}
function layersOf(mappings, scope) {
  let said = /* @__PURE__ */ new Map();
  for (let mapping of mappings)
    if (!isReset(mapping))
      for (let { key, value } of pairsOf(mapping)) {
        let before = said.get(key);
        before ? before.push(value) : said.set(key, [value]);
      }
  return new Map([...said].map(([key, views]) => [key, [layer(views, scope)]]));
}
function layer(views, { variables, folder }) {
  return { views, variables, folder, takes: 0, settled: !1, users: [] };
}
function noResources() {
  let all = resourceKinds.map((kind) => [kind, /* @__PURE__ */ new Map()]);
  return Object.fromEntries(all);
}
function servicesOf(document) {
  let said = getAll(document, "services");
  if (said.length > 0 || !isMapping(document)) return [...said];
  let entries = document.node.entries.filter(
    ({ key }) => key.kind !== "scalar" || !isRootKey(key.text)
  ), { merged: _, ...node } = document.node;
  return [{ ...document, node: { ...node, entries } }];
}
function profilesIn(variables) {
  let said = variables.get("COMPOSE_PROFILES")?.value ?? "";
  return new Set(said.split(",").map((each) => each.trim()));
}
var swarmKeys = ["mode", "placement", "update_config", "endpoint_mode"];
function isForSwarm(layers) {
  return lastSaid(layers, "deploy", appends).some(
    ({ view }) => pairsOf(view).some(({ key }) => swarmKeys.includes(key))
  );
}

// src/formats/compose/service.ts
var import_image = require("./images.js");

// src/syntax/shell-word.ts
function cutterOf(text) {
  let begins = [], length = 0;
  for (let piece of text.pieces)
    begins.push(length), length += piece.text.length;
  return (from, to) => {
    let pieces = [];
    for (let i = pieceAt(begins, from); i < begins.length; i++) {
      let [piece, begin] = [text.pieces[i], begins[i]];
      if (begin >= to) break;
      let start = Math.max(from - begin, 0), end = Math.min(to - begin, piece.text.length);
      start < end && pieces.push(cutPiece(piece, start, end));
    }
    return pieces;
  };
}
function cutText(cut, text, from, to) {
  let pieces = cut(from, to), [first, last] = [pieces[0], pieces.at(-1)];
  return first && last && textFrom(text.source, pieces, first.start, last.end);
}
function beginWord(cut, from) {
  return { cut, pieces: [], from, run: void 0, quoted: !1 };
}
function takeLiteral(word, from, to) {
  word.run?.to === from ? word.run.to = to : (settleRun(word), word.run = { from, to });
}
function takeInstead(word, from, to, instead) {
  settleRun(word);
  let written2 = word.cut(from, to), origin = [
    ...instead.origin ?? [],
    ...written2.flatMap((piece) => piece.origin ?? [])
  ];
  word.pieces.push({
    ...instead,
    start: written2[0]?.start ?? 0,
    end: written2.at(-1)?.end ?? 0,
    ...origin.length > 0 && { origin }
  });
}
function takeUnknown(word, from, to, why) {
  takeInstead(word, from, to, { text: UNKNOWN, why });
}
function untake(word, first) {
  return settleRun(word), word.pieces.splice(first);
}
function settleRun(word) {
  word.run && word.pieces.push(...word.cut(word.run.from, word.run.to)), word.run = void 0;
}
function endWord(word, text, to) {
  settleRun(word);
  let { pieces } = word;
  if (pieces.length === 0 && !word.quoted) return;
  let places = pieces.length > 0 ? pieces : word.cut(word.from, to), start = places[0]?.start ?? text.start;
  return textFrom(text.source, pieces, start, places.at(-1)?.end ?? start);
}
function defaultPiece(name, text, inner) {
  let why = inner.find((piece) => piece.why !== void 0)?.why;
  if (why !== void 0) return { text: UNKNOWN, why };
  if (inner.length === 0) return;
  let own = { span: spanOf(text.source, inner[0].start, inner.at(-1).end), message: `the default of ${name}` }, origin = inner.flatMap((piece) => piece.origin ?? []);
  return {
    text: inner.map((piece) => piece.text).join(""),
    // Defaults within defaults within defaults help nobody to find the place.
    origin: [own, ...origin].slice(0, 3)
  };
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
  let text = piece.text.slice(from, to);
  return !(piece.origin !== void 0 || piece.why !== void 0) && piece.end - piece.start === piece.text.length ? { ...piece, text, start: piece.start + from, end: piece.start + to } : { ...piece, text };
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
  let text = reader.lookUp?.(name);
  return text && [text];
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
        let [written2, name = "", adds] = ASSIGNMENT.exec(word.value) ?? [];
        if (written2 === void 0) continue;
        let value = sliceText(word, written2.length);
        setVariable(reader, name, adds ? void 0 : [value]);
      }
  }
}
function isAssignment({ value }) {
  return ASSIGNMENT.test(value);
}
function setVariable({ level }, name, values) {
  let isKnown = !level.maybe && (values?.length ?? 0) <= MOST_VALUES;
  level.variables ??= /* @__PURE__ */ new Map(), level.variables.set(name, isKnown ? values : void 0), isConditional(level) && (level.tentative ??= /* @__PURE__ */ new Set()).add(name);
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
function openReader(script, lookUp) {
  return {
    script,
    value: script.value,
    cut: cutterOf(script),
    commands: [],
    outer: [],
    level: openLevel("commands", "", void 0),
    at: 0,
    lookUp,
    room: { left: MOST_CHARACTERS }
  };
}
var MOST_CHARACTERS = 1e6;
function openLevel(holds, closer, begin) {
  return {
    holds,
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
function descend(reader, holds, closer, begin) {
  reader.outer.push(reader.level), reader.level = openLevel(holds, closer, begin);
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
  let text = word && endWord(word, reader.script, reader.at);
  !text || level.holds !== "commands" || (level.redirect !== "" ? (level.redirect === "write" && level.writes.push(text), level.redirect = "") : takeWord(level, text, word.quoted ? "" : text.value));
}
function takeWord(level, text, keyword) {
  if (level.header !== "") return takeHeaderWord(level, text, keyword);
  let header = headers.get(keyword);
  if (level.words.length === 0 && countBlock(level, keyword), level.words.length > 0 && !level.inPattern) level.words.push(text);
  else if (keyword === "esac")
    level.inPattern = !1, level.cases = Math.max(0, level.cases - 1);
  else {
    if (level.inPattern) return;
    header !== void 0 ? level.header = header : transparent.has(keyword) || level.words.push(text);
  }
}
function takeHeaderWord(level, text, keyword) {
  level.header === "name" && (level.header = ""), level.header === "list" && level.listed.push(text), level.header === "case" && keyword === "in" && (level.header = "", level.cases++, level.inPattern = !0);
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
var MOST_ORIGINS2 = 3, LONGEST2 = 1e4, COST_OF_A_WORD = 50;
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
function splitBlank(text) {
  if (!/\s/.test(text.value)) return [text];
  let cut = cutterOf(text);
  return [...text.value.matchAll(/\S+/g)].flatMap(
    ({ index, 0: word }) => cutText(cut, text, index, index + word.length) ?? []
  );
}
function piecesFor(reader, name, part) {
  if (part.value.length > LONGEST2 || part.value.length > reader.room.left)
    return;
  reader.room.left -= part.value.length + COST_OF_A_WORD;
  let { source, pieces } = sliceText(part, 0), [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return [];
  let origin = originOf(part);
  if (pieces.some((piece) => piece.origin === void 0)) {
    let span = spanOf(first.source ?? source, first.start, last.end);
    origin.unshift({ span, message: `${name} is set here` });
  }
  origin.splice(MOST_ORIGINS2);
  let why = pieces.find((piece) => piece.why !== void 0)?.why;
  return part.value.split(/(\uFFFC)/).filter((text) => text !== "").map((text) => ({
    text,
    origin,
    ...text === UNKNOWN && why !== void 0 && { why }
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
function readPart(reader) {
  let part = parts[reader.value[reader.at]];
  part ? part(reader) : readLiteral(reader, /[^\s;&|()<>'"\\$`]+/y);
}
function readQuoted(reader) {
  let char = reader.value[reader.at], part = quotedParts[char];
  char === "}" && reader.level.references.length > 0 ? closeReference(reader) : part ? part(reader) : readLiteral(reader, /[^"\\$`}]+/y);
}
function readDefault(reader) {
  let char = reader.value[reader.at], part = parts[char];
  char === "}" ? closeReference(reader) : part ? part(reader) : readLiteral(reader, /[^'"\\$`}]+/y);
}
function readArithmetic(reader) {
  let { level, value } = reader, char = value[reader.at];
  if (char === "$" || char === "`") return parts[char](reader);
  reader.at++, char === "(" ? level.parens++ : char === ")" && level.parens-- === 0 && ascend(reader);
}
function readLiteral(reader, run) {
  let word = currentWord(reader), length = match(reader, run)?.[0].length ?? 1;
  takeLiteral(word, reader.at, reader.at + length), reader.at += length;
}
function readSingleQuotes(reader) {
  let word = currentWord(reader), begin = reader.at + 1, close = reader.value.indexOf("'", begin), end = close === -1 ? reader.value.length : close;
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
  let { at } = reader, word = currentWord(reader), written2 = match(reader, /\$(?:[A-Za-z_]\w*|[\d@*#?$!-])/y)?.[0], end = at + (written2?.length ?? 1);
  written2 === void 0 ? takeLiteral(word, at, end) : substitute2(reader, written2.slice(1), at, end) || takeUnknown(word, at, end, unset(written2)), reader.at = end;
}
function readAnsiQuotes(reader) {
  let word = currentWord(reader), begin = reader.at + 2, inside = /(?:[^'\\]|\\[^])*/y;
  inside.lastIndex = begin;
  let end = begin + inside.exec(reader.value)[0].length;
  word.quoted = !0, end > begin && takeLiteral(word, begin, end), reader.at = Math.min(end + 1, reader.value.length);
}
function openReference(reader) {
  let head = /\$\{(?:([A-Za-z_]\w*|[\d@*])(:?[-=])?|[#!]?\w*)/y, [written2, name = "", operator] = match(reader, head), word = currentWord(reader);
  settleRun(word), reader.level.references.push({
    begin: reader.at,
    name,
    keepsDefault: operator !== void 0,
    assigns: operator?.endsWith("=") ?? !1,
    firstPiece: word.pieces.length
  }), reader.at += written2.length;
}
function closeReference(reader) {
  let { level, value, script } = reader, reference2 = level.references.pop(), { begin, name, keepsDefault, firstPiece } = reference2, end = reader.at + 1, word = currentWord(reader), inner = untake(word, firstPiece);
  reader.at = end;
  let isPlain = end - begin === name.length + 3;
  if ((keepsDefault || isPlain) && substitute2(reader, name, begin, end)) return;
  if (!keepsDefault) {
    let written2 = name ? `\${${name}}` : value.slice(begin, end);
    return takeUnknown(word, begin, end, unset(written2));
  }
  let stands = defaultPiece(name, script, inner);
  if (!stands) return;
  let [first, last] = [inner[0], inner.at(-1)];
  if (reference2.assigns && first && last && setVariable(reader, name, [
    textFrom(script.source, inner, first.start, last.end)
  ]), level.inQuotes || level.references.length > 0)
    return takeInstead(word, begin, end, stands);
  stands.text.split(/\s+/).forEach((text, index) => {
    index > 0 && finishWord(reader), text !== "" && takeInstead(currentWord(reader, begin), begin, end, { ...stands, text });
  });
}
function unset(written2) {
  return `${written2} is only known when the script runs`;
}
function match(reader, sticky) {
  return sticky.lastIndex = reader.at, sticky.exec(reader.value);
}

// src/syntax/shell-script.ts
var operators = {
  ";": readSemicolon,
  "&": readAmpersand,
  "|": readBar,
  "(": readOpenParen,
  ")": readCloseParen,
  "<": readLess,
  ">": readGreater
};
function readScript(script, lookUp) {
  let reader = openReader(script, lookUp), heredocs = [];
  for (; reader.at < reader.value.length; ) {
    let { level } = reader;
    level.inQuotes ? readQuoted(reader) : level.holds === "arithmetic" ? readArithmetic(reader) : level.references.length > 0 ? readDefault(reader) : readPlain(reader, heredocs);
  }
  for (; reader.outer.length > 0; ) ascend(reader);
  return finishCommand(reader), reader.commands;
}
function readPlain(reader, heredocs) {
  let char = reader.value[reader.at], operator = operators[char];
  if (operator) operator(reader, heredocs);
  else if (char === `
`) {
    finishCommand(reader), reader.at++;
    for (let heredoc of heredocs.splice(0)) readHeredoc(reader, heredoc);
  } else /\s/.test(char) ? (finishWord(reader), reader.at++) : char === "#" && !reader.level.word ? reader.at = lineEnd(reader.value, reader.at) : readPart(reader);
}
function readSemicolon(reader) {
  finishCommand(reader);
  let endOfCase = match2(reader, /;(?:;&?|&)/y)?.[0];
  endOfCase && reader.level.cases > 0 && (reader.level.inPattern = !0), reader.at += endOfCase?.length ?? 1;
}
function readAmpersand(reader) {
  let redirect = match2(reader, /&>>?/y)?.[0];
  if (redirect)
    finishWord(reader), reader.level.redirect = "write";
  else {
    let test = finishCommand(reader)?.words[0]?.value ?? "";
    reader.level.maybe = /^(?:\[\[?|test)$/.test(test);
  }
  reader.at += redirect?.length ?? match2(reader, /&&?/y)[0].length;
}
function readBar(reader) {
  let { level } = reader, written2 = match2(reader, /\|[|&]?/y)[0];
  if (reader.at += written2.length, level.inPattern) level.word = void 0;
  else {
    let command = finishCommand(reader);
    written2 === "||" ? level.maybe = !0 : level.input = command;
  }
}
function readOpenParen(reader) {
  let { level, value, at } = reader, isArray = level.word !== void 0 && value[at - 1] === "=", isArithmetic = !level.word && level.words.length === 0 && value[at + 1] === "(";
  if (reader.at += isArithmetic ? 2 : 1, !level.inPattern) {
    if (isArray)
      return level.maybe = !0, descend(reader, "array", ")");
    if (isArithmetic) {
      descend(reader, "arithmetic", ")"), reader.level.parens = 1;
      return;
    }
    level.word = void 0, level.words = [], level.parens++;
  }
}
function readCloseParen(reader) {
  let { level } = reader, inPattern = level.inPattern;
  if (finishWord(reader), inPattern && level.inPattern) {
    level.inPattern = !1, reader.at++;
    return;
  }
  finishCommand(reader), reader.at++, level.parens > 0 ? level.parens-- : level.closer === ")" && level.cases === 0 && ascend(reader);
}
function readGreater(reader) {
  if (dropDescriptor(reader), reader.value[reader.at + 1] === "(") return openProcess(reader);
  let written2 = match2(reader, />[>|&]?/y)[0];
  reader.at += written2.length, reader.level.redirect = written2 === ">&" ? "read" : "write";
}
function readLess(reader, heredocs) {
  dropDescriptor(reader);
  let written2 = match2(reader, /<(?:<<|<-?|&|>)?/y)[0];
  if (reader.value[reader.at + 1] === "(") return openProcess(reader);
  reader.at += written2.length, written2 === "<<" || written2 === "<<-" ? openHeredoc(reader, heredocs, written2 === "<<-") : reader.level.redirect = "read";
}
function openProcess(reader) {
  let begin = reader.at;
  currentWord(reader), reader.at += 2, descend(reader, "commands", ")", begin);
}
function dropDescriptor(reader) {
  let { word } = reader.level, digits = word?.run && word.pieces.length === 0 && !word.quoted ? reader.value.slice(word.run.from, word.run.to) : "";
  /^\d+$/.test(digits) ? reader.level.word = void 0 : finishWord(reader);
}
function openHeredoc(reader, heredocs, stripsTabs) {
  let word = /[ \t]*(?:'([^'\n]*)'|"([^"\n]*)"|([^\s;&|()<>'"]*))/y, [written2, single, double, bare2 = ""] = match2(reader, word);
  reader.at += written2.length;
  let delimiter = single ?? double ?? bare2.replaceAll("\\", "");
  if (delimiter === "") return;
  let bodies = reader.level.heredocs ??= [];
  heredocs.push({ delimiter, stripsTabs, bodies });
}
function readHeredoc(reader, heredoc) {
  let { value, script, cut } = reader, begin = reader.at, end = begin;
  for (; reader.at < value.length; ) {
    let stop = lineEnd(value, reader.at), line = value.slice(reader.at, stop).replace(/\r$/, "");
    if (reader.at = Math.min(stop + 1, value.length), (heredoc.stripsTabs ? line.replace(/^\t+/, "") : line) === heredoc.delimiter)
      break;
    end = reader.at;
  }
  let body2 = cutText(cut, script, begin, end);
  body2 && heredoc.bodies.push(body2);
}
function lineEnd(value, from) {
  let end = value.indexOf(`
`, from);
  return end === -1 ? value.length : end;
}
function match2(reader, sticky) {
  return sticky.lastIndex = reader.at, sticky.exec(reader.value);
}

// src/syntax/shell.ts
function splitWords(text) {
  let { value } = text, cut = cutterOf(text), words = [], word, quote = "";
  for (let i = 0; i < value.length; i++) {
    let char = value[i];
    if (char === "\\" && quote !== "'" && i + 1 < value.length)
      word ??= beginWord(cut, i), word.quoted = !0, takeEscaped(word, value, i, quote), i++;
    else if (quote !== "")
      word ??= beginWord(cut, i), char !== quote ? takeLiteral(word, i, i + 1) : (keepsQuote(quote) && takeLiteral(word, i, i + 1), quote = "");
    else if (/[ \t\r\n]/.test(char)) finish(i);
    else {
      if (/[;&|<>]/.test(char))
        return char === ">" && isDescriptor(word, value) && (word = void 0), finish(i), words;
      word ??= beginWord(cut, i), quote = openedQuote(value, i), quote === "" || keepsQuote(quote) ? takeLiteral(word, i, i + 1) : word.quoted = !0;
    }
  }
  return finish(value.length), words;
  function finish(at) {
    let done = word && endWord(word, text, at);
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

// src/formats/compose/commands.ts
var import_command = require("./commands.js");

// src/formats/command/arguments.ts
function readArguments(args, valued = "", leading = !1) {
  let takesValue = new Set(valued.split(" ")), options = [], operands = [], i = 0;
  for (; i < args.length; ) {
    let word = args[i++];
    if (word.value === "--") {
      operands.push(...args.slice(i));
      break;
    }
    if (!/^-./.test(word.value)) {
      if (operands.push(word), !leading) continue;
      operands.push(...args.slice(i));
      break;
    }
    let read = word.value.startsWith("--") ? readLong(word) : readShort(word, takesValue), last = read.at(-1);
    last.value === void 0 && takesValue.has(last.name) && (last.value = args[i++]), options.push(...read);
  }
  return { options, operands };
}
function readLong(word) {
  let equals = word.value.indexOf("=");
  return equals === -1 ? [{ name: word.value.slice(2), value: void 0 }] : [
    {
      name: word.value.slice(2, equals),
      value: sliceText(word, equals + 1)
    }
  ];
}
function readShort(word, takesValue) {
  let { value } = word, letters = [];
  for (let i = 1; i < value.length; i++) {
    let name = value[i], takes = takesValue.has(name) && i + 1 < value.length;
    if (letters.push({ name, value: takes ? sliceText(word, i + 1) : void 0 }), takes) break;
  }
  return letters;
}
function valueOf(read, ...names) {
  return read.options.findLast(
    ({ name, value }) => value !== void 0 && names.includes(name)
  )?.value;
}
function has(read, ...names) {
  return read.options.some(({ name }) => names.includes(name));
}
function placeOf(text) {
  return textSpan(text.value === "" ? text : sliceText(text, 0));
}
var services = {
  ftp: 21,
  ssh: 22,
  telnet: 23,
  smtp: 25,
  http: 80,
  https: 443,
  telnets: 992
};
function portValue(text) {
  let why = unknownIn(text);
  if (why !== void 0) return unknown(why, placeOf(text), originOf(text));
  let [, first, last = first] = /^(\d{1,6})(?:[-:](\d{1,6}))?$/.exec(text.value) ?? [], named = Object.hasOwn(services, text.value) && services[text.value], from = named || Number(first), to = named || Number(last);
  return from <= to && to <= 65535 ? known({ from, to }, placeOf(text), originOf(text)) : void 0;
}
function splitText(text, separator) {
  let cut = cutterOf(text), parts2 = [], from = 0;
  for (let { index, 0: found } of text.value.matchAll(separator))
    parts2.push(cutText(cut, text, from, index)), from = index + found.length;
  return parts2.push(cutText(cut, text, from, text.value.length)), parts2.flatMap((part) => part ?? []);
}
function splitAddress(text) {
  let [, bracketed, plain, port] = /^(?:\[([^\]]*)\]|([^:]*))(?::([^:]+))?$/.exec(text.value) ?? [];
  return {
    host: bracketed ?? plain ?? text.value,
    port: port === void 0 ? void 0 : sliceText(text, text.value.length - port.length)
  };
}
function isLoopbackHost(host) {
  return /^(?:127\.[\d.]+|::1|localhost|lo)$/i.test(host);
}

// src/formats/port-rule.ts
function portExposure(format, rule) {
  let { resource, related, reach, source } = rule, facts = typeof reach == "function" || typeof source == "function" ? lazyFacts(rule) : plainFacts(rule, reach, source);
  return { kind: "port", format, resource, facts, related };
}
function plainFacts(rule, reach, source) {
  let { port, protocol } = rule, { span } = port[0], mechanism = [known(rule.mechanism, span)], breadth = [known(rule.breadth ?? breadthOf(port), span)], certainty = [known(rule.certainty, span)], reached = [reach];
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

// src/formats/command/acts.ts
function portAct(act) {
  let { port, protocol, mechanism, source, loopback: loopback2 } = act;
  return {
    kind: "port",
    loopback: loopback2,
    facts: {
      port: [port],
      protocol: [protocol],
      mechanism: [known(mechanism, port.span)],
      ...source && { source: [source] },
      breadth: [known(breadthOf([port]), port.span)],
      certainty: [known("definite", port.span)]
    }
  };
}

// src/formats/command/surroundings.ts
var nothingAround = {};

// src/formats/command/wrappers.ts
var wrappers = [
  { names: ["exec"], valued: "a" },
  { names: ["command"], except: ["v", "V"] },
  { names: ["builtin", "nohup", "setsid", "with-contenv", "fakeroot"] },
  { names: ["env"], valued: "u unset C chdir" },
  { names: ["time"], valued: "f format o output" },
  { names: ["nice"], valued: "n adjustment" },
  { names: ["ionice"], valued: "c class n classdata", except: ["p", "pid"] },
  { names: ["chrt"], before: 1, except: ["p", "pid"] },
  { names: ["taskset"], before: 1, except: ["p", "pid"] },
  { names: ["stdbuf"], valued: "i input o output e error" },
  { names: ["timeout"], valued: "s signal k kill-after", before: 1 },
  {
    names: ["sudo"],
    valued: "u user g group h host p prompt C close-from r role t type T command-timeout U other-user D chdir R chroot",
    except: ["l", "list", "v", "validate", "k", "e", "edit"]
  },
  { names: ["doas"], valued: "u C" },
  { names: ["gosu", "su-exec", "setuidgid", "s6-setuidgid"], before: 1 },
  { names: ["chpst"], valued: "u U b e / n l L m d o p f c r t" },
  {
    names: ["setpriv"],
    valued: "reuid regid ruid euid rgid egid groups inh-caps ambient-caps bounding-set securebits"
  },
  { names: ["chroot"], valued: "userspec groups", before: 1 },
  { names: ["unshare"], valued: "S setuid G setgid R root w wd" },
  { names: ["nsenter"], valued: "t target S setuid G setgid" },
  { names: ["tini", "tini-static", "docker-init"], valued: "p e" },
  { names: ["dumb-init"], valued: "r rewrite" },
  { names: ["catatonit"] },
  { names: ["flock"], valued: "w timeout wait E", before: 1 },
  { names: ["screen"], valued: "S c e h p s t T" },
  { names: ["daemonize"], valued: "a c e o p l u E" }
], shells = new Set(
  "sh ash bash dash ksh mksh zsh rbash".split(" ")
), multiCalls = /* @__PURE__ */ new Set([
  "busybox",
  "busybox-extras",
  "busybox.static",
  "toybox"
]), oftenWrapped = /* @__PURE__ */ new Set([
  "apt-get",
  "apt",
  "aptitude",
  "dpkg",
  "apk",
  "dnf",
  "yum",
  "microdnf",
  "rpm",
  "zypper",
  "pacman",
  "opkg",
  "pkg",
  "systemctl",
  "service",
  "rc-update",
  "rc-service",
  "update-rc.d",
  "chkconfig",
  "busybox",
  "ufw",
  "iptables",
  "ip6tables",
  "nft",
  "firewall-cmd",
  "sh",
  "bash"
]), commandOptions = /* @__PURE__ */ new Map([
  ["su", "c command s shell g group G supp-group w whitelist-environment"],
  ["runuser", "c command u user s shell g group G supp-group"],
  ["script", "c command I log-in O log-out B log-io E echo m T log-timing o"],
  ["sg", "c"]
]), entrypointScript = /^(?:.*[-_])?entrypoint(?:\.sh)?$/;

// src/formats/command/invocations.ts
var MOST_WRAPPERS = 24;
function invocationsOfScript(script, around = nothingAround, depth = 0) {
  return depth > MOST_WRAPPERS ? [] : readScript(script, around.variable).flatMap(
    (command) => invocationsOfWords(command.words, command, around, depth)
  );
}
function invocationsOfWords(words, command, around = nothingAround, depth = 0) {
  if (depth > MOST_WRAPPERS) return [];
  let first = words.findIndex(({ value }) => !isAssignment2(value)), word = words[first];
  if (!word) return [];
  let program = sliceText(word, word.value.lastIndexOf("/") + 1), invocation = {
    name: program.value,
    program,
    path: word.value,
    command,
    args: words.slice(first + 1)
  }, { scripts, rest } = wrappedBy(invocation, around) ?? {};
  return !scripts && !rest ? [invocation] : [
    ...(scripts ?? []).flatMap(
      (script) => invocationsOfScript(script, around, depth + 1)
    ),
    ...rest ? invocationsOfWords(rest, command, around, depth + 1) : []
  ];
}
function wrappedBy(invocation, around) {
  let { name, path: path2, args } = invocation, wrapper = wrappers.find(({ names }) => names.includes(name));
  if (wrapper) {
    let read = readArguments(args, wrapper.valued, !0), { before = 0, except = [] } = wrapper;
    return has(read, ...except) ? {} : { rest: read.operands.slice(before) };
  }
  if (shells.has(name)) return shellInput(invocation, around);
  if (multiCalls.has(name)) return { rest: args };
  if (name === UNKNOWN && behindVariable(args)) return { rest: args };
  if (name === "eval") return evaluated(args);
  if (name === "start-stop-daemon") return startStopDaemon(args);
  if (/^python[\d.]*$/.test(name)) return pythonModule(args);
  if (name === "." || name === "source") return scriptAt(around, args[0]);
  let script = around.script?.(path2);
  if (script) {
    let goesOn = /\$(?:@|\{@\}|\*)/.test(script.value);
    return { scripts: [script], ...goesOn && { rest: args } };
  }
  if (entrypointScript.test(name)) return { rest: args };
  let valued = commandOptions.get(name);
  return valued === void 0 ? void 0 : optionScript(args, valued);
}
function behindVariable([program, option]) {
  let { value = "" } = program ?? {}, name = value.slice(value.lastIndexOf("/") + 1);
  return /telnetd$/.test(name) && /^-/.test(option?.value ?? "") || oftenWrapped.has(name);
}
function shellInput({ args, command }, around) {
  let read = readArguments(args, "o O rcfile init-file", !0);
  if (has(read, "c")) return { scripts: read.operands.slice(0, 1) };
  if (read.operands.length > 0 && !has(read, "s"))
    return scriptAt(around, read.operands[0]);
  let piped = command.input ? printedWords(command.input) : [];
  return { scripts: [...command.heredocs, ...piped] };
}
function scriptAt({ script }, path2) {
  let found = path2 && script?.(path2.value);
  return found ? { scripts: [found] } : {};
}
function printedWords(command) {
  let program = command.words[0]?.value;
  return program === "echo" || program === "printf" ? command.words.slice(1) : program === "cat" ? command.heredocs : [];
}
function evaluated(args) {
  return args.length === 1 ? { scripts: args } : { rest: args };
}
function startStopDaemon(args) {
  let read = readArguments(args, "x exec a startas p pidfile n name u user c chuid g group d chdir r chroot N nicesched k umask R retry s signal P procsched I iosched"), program = valueOf(read, "a", "startas") ?? valueOf(read, "x", "exec");
  return !program || !has(read, "S", "start") ? {} : { rest: [program, ...read.operands] };
}
function pythonModule(args) {
  let flag = args.findIndex(({ value }) => !/^-[^-cm]*$/.test(value));
  return args[flag]?.value === "-m" ? { rest: args.slice(flag + 1) } : {};
}
function optionScript(args, valued) {
  let script = valueOf(readArguments(args, valued), "c", "command");
  if (script) return { scripts: [script] };
  let read = readArguments(args, valued, !0);
  return has(read, "u", "user") ? { rest: read.operands } : {};
}
function isAssignment2(word) {
  return /^[A-Za-z_]\w*\+?=/.test(word);
}

// src/formats/command/entry-points.ts
function entryPointActs(argv, environment) {
  return entryPointsOf(argv, environment).map(entryPointAct);
}
function entryPointAct(entryPoint) {
  let { port, protocol, loopback: loopback2 } = entryPoint, mechanism = "listen", said = known(protocol, port.span);
  return {
    ...portAct({ port, protocol: said, mechanism, loopback: loopback2 }),
    entryPoint
  };
}
function entryPointsOf(argv, environment) {
  return [...flagged(argv), ...inVariables(environment)];
}
var FLAG = /^--?entrypoints\.([^.=]+)\.address(?:=|$)/i;
function flagged(argv) {
  if (!argv.some(({ value }) => /entrypoints\./i.test(value))) return [];
  let commands = invocationsOfWords(argv, { words: argv, writes: [], heredocs: [] }).map(
    (invocation) => invocation.command
  );
  return [...new Set(commands)].flatMap(
    ({ words }) => words.flatMap((word, i) => {
      let found = FLAG.exec(word.value);
      if (!found) return [];
      let [flag, name = ""] = found, address = flag.endsWith("=") ? sliceText(word, flag.length) : words[i + 1];
      return address ? addressed(name.toLowerCase(), address) : [];
    })
  );
}
var VARIABLE = /^TRAEFIK_ENTRYPOINTS_(\w+)_ADDRESS$/i, LISTEN = /^KONG_\w*LISTEN$/;
function inVariables(environment) {
  let found = [];
  for (let [variable, value] of environment) {
    if (!value) continue;
    let name = VARIABLE.exec(variable)?.[1];
    name !== void 0 ? found.push(...addressed(name.toLowerCase(), value)) : LISTEN.test(variable) && found.push(...listened(value));
  }
  return found;
}
function addressed(name, text) {
  let slash = text.value.lastIndexOf("/"), address = slash < 0 ? text : sliceText(text, 0, slash), protocol = slash < 0 ? "" : text.value.slice(slash + 1).toLowerCase();
  return listening(name, address, protocol === "udp" ? "udp" : "tcp");
}
function listened(text) {
  return splitText(text, /,/g).flatMap((part) => {
    let [address, ...words] = splitText(part, /\s+/g), isUdp = words.some(({ value }) => value === "udp");
    return address ? listening("", address, isUdp ? "udp" : "tcp") : [];
  });
}
function listening(name, address, protocol) {
  let { host, port: written2 } = splitAddress(address), why = unknownIn(address), port = written2 ? portValue(written2) : why === void 0 ? void 0 : unknown(why, placeOf(address));
  return port ? [{ name, port, protocol, loopback: isLoopbackHost(host) }] : [];
}

// src/formats/compose/acts.ts
function actExposure(context, { kind, facts, loopback: loopback2 }, runs, related) {
  let { span } = Object.values(facts)[0][0], { reach, certainty } = standing(context.attachment, span);
  return {
    kind,
    format: "compose",
    resource: context.resource,
    facts: {
      ...facts,
      reach: loopback2 ? [known("loopback", span)] : reach,
      certainty,
      runs: [known(runs, span)],
      ...shadow(context)
    },
    related
  };
}

// src/formats/compose/hooks.ts
var hooks = [
  // https://github.com/compose-spec/compose-spec/blob/main/05-services.md#post_start
  { list: ["pre_start"], in: [] },
  { list: ["post_start"], in: [] },
  { list: ["pre_stop"], in: [] },
  // https://github.com/compose-spec/compose-spec/blob/main/develop.md#exec
  { list: ["develop", "watch"], in: ["exec"] }
];
function saidByHooks(layers, key) {
  return hooks.flatMap(
    ({ list: [first = "", ...more], in: inside }) => everSaid(layers, first, appends).flatMap(
      (said) => valuesAlong([said.view], more).flatMap(itemsOf).flatMap((item) => valuesAlong([item], [...inside, key])).map((view) => ({ ...said, view }))
    )
  );
}
function valuesAlong(views, path2) {
  return path2.reduce(
    (found, key) => found.flatMap((view) => valuesAt(view, key)),
    [...views]
  );
}

// src/formats/compose/commands.ts
function readCommands(context, layers, images = []) {
  let processes = processesOf(layers), last = processes.at(-1), image = images.find(({ taken }) => !taken);
  for (let process of processes) readProcess(context, process, image);
  for (let before of images)
    before.taken && readProcess({ ...context, taken: before.taken }, last, before);
  for (let said of saidByHooks(layers, "command"))
    readProcess(context, { command: said, taken: said.taken });
}
function processesOf(layers) {
  let said = ["entrypoint", "command"].map(
    (key) => everSaid(layers, key, replaces)
  ), running = said.map(() => []), processes = [];
  for (let step of stepsOf(said.flat())) {
    let [taken] = step.ends;
    taken && processes.push(...combine(running, taken)), running = running.map((each, i) => [
      ...each.filter(({ taken: taken2 }) => taken2?.at !== step.at),
      ...step.begins.filter((one) => said[i].includes(one))
    ]);
  }
  return [...processes, ...combine(running)];
}
function stepsOf(said) {
  let steps = /* @__PURE__ */ new Map(), stepAt = (at) => {
    let step = steps.get(at) ?? { at, begins: [], ends: [] };
    return steps.set(at, step), step;
  };
  for (let each of said)
    stepAt(each.at).begins.push(each), each.taken && stepAt(each.taken.at).ends.push(each.taken);
  return [...steps.values()].sort((a, b) => a.at - b.at);
}
function combine([entrypoints = [], commands = []], taken) {
  return orNothing(entrypoints).flatMap(
    (entrypoint) => orNothing(commands).map((command) => ({
      entrypoint,
      command,
      taken
    }))
  );
}
function orNothing(said) {
  return said.length > 0 ? said : [void 0];
}
function readProcess(context, { entrypoint, command, taken }, image) {
  let parts2 = [entrypoint, command].flatMap((part) => part ?? []), told = {
    entrypoint: wordsOf(context, entrypoint),
    command: wordsOf(context, command)
  }, argv = [...told.entrypoint ?? [], ...told.command ?? []], acts = [
    ...image ? image.startedBy(told) : (0, import_command.actsOfArguments)(argv),
    ...entryPointActs(argv, /* @__PURE__ */ new Map())
  ], users = parts2.flatMap(({ layer: layer2 }) => layer2.users), place = { ...context, users, ...taken && { taken: taken.by } }, related = relatedTo(place, ...parts2.map(({ view }) => view));
  for (let act of acts) {
    let { span } = Object.values(act.facts)[0][0], around = image?.relatedAt(span, told) ?? [];
    context.exposures.push({
      ...actExposure(place, act, !0, [...around, ...related]),
      ...image && { format: image.formatAt(span, told) }
    });
  }
}
function wordsOf(context, said) {
  if (!(!said || !replacesUnlessNull(said.view)))
    return wordsIn(speaking(context, said), said.view);
}
function wordsIn(context, view) {
  if (isSequence(view))
    return itemsOf(view).flatMap((item) => textOf(context, item) ?? []);
  let line = textOf(context, view);
  return line ? splitWords(line) : [];
}
function textOf(context, view) {
  let read = readText(context, view);
  return read && fullText(read);
}

// src/formats/port.ts
var protocols = ["tcp", "udp", "sctp"];
function readPortMapping(text) {
  let parts2 = splitAt(text, ":"), last = parts2.at(-1), host = parts2.at(-2), [container, ...suffix] = splitAt(last, "/"), address = addressOf(text, parts2), published = host?.value ? readRange(host) : void 0, target = readRange(container), protocol = protocolOf(suffix[0], textSpan(text)), [hostWidth, width] = [published, target].map(
    (read) => widthOf(read?.port)
  ), complaint = published?.complaint ?? target.complaint ?? complaintAbout(protocol, protocols, "protocol") ?? complaintAboutAddress(address) ?? complaintAboutWidths(hostWidth, width);
  return {
    address,
    protocol,
    complaint,
    published: published?.port,
    target: target.port,
    pairwise: hostWidth === width
  };
}
function readPortRange(text) {
  let [range, protocol] = splitAt(text, "/"), { port } = readRange(range), place = textSpan(text);
  return {
    port: port && { ...port, span: place },
    protocol: protocolOf(protocol, place)
  };
}
function readRange(text) {
  let [place, origin] = [textSpan(text), originOf(text)], why = unknownIn(text);
  if (why !== void 0)
    return { port: unknown(why, place, origin), complaint: void 0 };
  let strict = /^(\d+)(?:-(\d+))?$/.exec(text.value), lenient = strict ?? /^\s*(\+?\d+|0x[\da-f]+)(?:-(\d+)(?:-.*)?)?\s*$/i.exec(text.value), ends = lenient ? [Number(lenient[1]), Number(lenient[2] ?? lenient[1])] : [], [from = NaN, to = NaN] = [Math.min(...ends), Math.max(...ends)], refused = `"${text.value}" is not a port from 0 to 65535 or a range of them`;
  return !(to <= 65535) || ends.length === 0 ? { port: void 0, complaint: refused } : {
    port: known({ from, to }, place, origin),
    complaint: strict ? ends[0] > ends[1] ? "the range runs backwards" : void 0 : refused
  };
}
function addressOf(text, parts2) {
  let before = parts2.slice(0, -2);
  if (before.length === 0) return;
  let length = before.reduce((sum, part) => sum + part.value.length, 0) + before.length - 1, address = sliceText(text, 0, length), why = unknownIn(address);
  if (why !== void 0)
    return unknown(why, textSpan(address), originOf(address));
  let plain = address.value.replace(/^\[(.*)\]$/, "$1");
  return plain === "" ? void 0 : known(plain, textSpan(address), originOf(address));
}
function protocolOf(text, fallback) {
  if (!text || text.value === "") return known("tcp", fallback);
  let why = unknownIn(text);
  return why === void 0 ? known(text.value.toLowerCase(), textSpan(text), originOf(text)) : unknown(why, textSpan(text), originOf(text));
}
function complaintAbout(value, allowed, name) {
  return value.known && !allowed.includes(value.value) ? `"${value.value}" is not a ${name} (${allowed.join(", ")})` : void 0;
}
function complaintAboutAddress(address) {
  return address?.known ? parseCidr(address.value) && !/[%/]/.test(address.value) ? void 0 : `"${address.value}" is not an IP address` : void 0;
}
function complaintAboutWidths(host, container) {
  if (!(!host || !container || container === 1 || host === container))
    return host === 1 ? "one host port cannot stand for a range" : "the two ranges are not equally long";
}
function widthOf(port) {
  return port?.known ? port.value.to - port.value.from + 1 : void 0;
}
function splitAt(text, separator) {
  let parts2 = [], from = 0;
  for (let part of text.value.split(separator))
    parts2.push(sliceText(text, from, from + part.length)), from += part.length + 1;
  return parts2;
}

// src/formats/compose/named-texts.ts
function namedTexts(context, said) {
  let here = speaking(context, said), { at, view } = said;
  return isMapping(view) ? pairsOf(view).flatMap(({ key, value }) => {
    let read = readText(here, value);
    return read ? { name: key, value: fullText(read), view: value, at, context: here } : [];
  }) : (isSequence(view) ? itemsOf(view) : []).flatMap((item) => {
    let read = isReset(item) ? void 0 : readText(here, item), text = read && fullText(read), sign = text?.value.indexOf("=") ?? -1;
    if (!text || sign < 0) return [];
    let name = text.value.slice(0, sign), value = sliceText(text, sign + 1);
    return { name, value, view: item, at, context: here };
  });
}

// src/formats/compose/labels.ts
var portLabels = [
  // https://doc.traefik.io/traefik/routing/providers/docker/
  {
    name: /^traefik\.(?:(?:tcp|http)\.services\..+\.loadbalancer\.server\.)?port$/i,
    mechanism: "forward",
    reach: "network"
  },
  // https://github.com/kubernetes/kompose/blob/main/docs/user-guide.md#labels
  {
    name: /^kompose\.service\.nodeport\.port$/,
    mechanism: "publish",
    reach: "node"
  }
];
function readLabels(context, layers) {
  let labels = labelsOf(context, layers), isOff = labels.some(
    ({ name, value, context: context2 }) => !context2.taken && name.toLowerCase() === "traefik.enable" && value.value.toLowerCase() === "false"
  );
  for (let { name, value, view, context: here } of labels)
    for (let { name: pattern, mechanism, reach } of portLabels) {
      if (!pattern.test(name) || isOff && mechanism === "forward") continue;
      let { port, protocol } = readPortRange(value);
      if (!port) continue;
      let exposure = portExposure("compose", {
        resource: here.resource,
        port: [port],
        protocol: [protocol],
        mechanism,
        reach: known(reach, port.span),
        certainty: here.attachment.certainty,
        related: relatedTo(here, view)
      }), facts = { ...exposure.facts, ...shadow(here) };
      here.exposures.push({ ...exposure, facts });
    }
}
function labelsOf(context, layers) {
  let own = everSaid(layers, "labels", appends), deployed = everSaid(layers, "deploy", appends).flatMap(
    (said) => valuesAt(said.view, "labels").map((view) => ({ ...said, view }))
  );
  return [own, deployed].flatMap((all) => {
    let labels = all.flatMap((said) => namedTexts(context, said)), replacing = replacedBy(labels, ({ name }) => name);
    return labels.map((label) => takenBy(label, replacing(label)));
  });
}
function takenBy(label, later) {
  let { context } = label;
  return later && !context.taken ? { ...label, context: { ...context, taken: textSpan(later.value) } } : label;
}

// src/formats/compose/published.ts
function readPublished(context, item) {
  return isMapping(item) ? longForm(context, item) : shortForm(context, item);
}
function shortForm(context, item) {
  let read = readText(context, item);
  if (!read) return [];
  let { text, ifSet } = read, problems = ifSet ? [] : context.problems;
  return [{ asIs: publishedText(text, problems, "docker compose"), ifSet: ifSet && asWhole(readPortMapping(ifSet), ifSet) }];
}
function publishedText(text, problems, reader) {
  let mapping = readPortMapping(text);
  return mapping.complaint !== void 0 && problems.push({
    span: textSpan(text),
    severity: "warning",
    message: `${reader} refuses this port: ${mapping.complaint}`
  }), asWhole(mapping, text);
}
function asWhole(mapping, text) {
  let place = textSpan(text), origin = originOf(text), here = (port) => port && (port.known ? known(port.value, place, origin) : unknown(port.why, place, origin));
  return {
    ...mapping,
    place,
    published: here(mapping.published),
    target: here(mapping.target)
  };
}
function longForm(context, item) {
  let said = (key) => valuesAt(item, key).flatMap((view) => readText(context, view) ?? []), [published, target] = [said("published"), said("target")], others = {
    protocol: said("protocol").at(-1),
    address: said("host_ip").at(-1)
  }, count = Math.max(published.length, target.length);
  return Array.from(
    { length: count },
    (_, i) => longEntry({
      published: published[i] ?? published.at(-1),
      target: target[i] ?? target.at(-1),
      ...others
    })
  );
}
function longEntry(said) {
  let read = (pick) => {
    let texts = Object.entries(said).map(([key, each]) => [
      key,
      each && pick(each)
    ]);
    return longFormOf(Object.fromEntries(texts));
  }, isConditional2 = Object.values(said).some((each) => each?.ifSet);
  return {
    asIs: read(({ text }) => text),
    ...isConditional2 && { ifSet: read(fullText) }
  };
}
function longFormOf(said) {
  let [published, target] = [said.published, said.target].map(
    (text) => text && text.value !== "" ? readPortRange(text).port : void 0
  ), place = (published ?? target)?.span;
  if (place)
    return {
      place,
      published,
      target,
      protocol: wordOf(said.protocol) ?? known("tcp", place),
      address: wordOf(said.address),
      pairwise: !1
    };
}
function wordOf(text) {
  if (!text || text.value === "") return;
  let why = unknownIn(text);
  return why === void 0 ? known(text.value.toLowerCase(), textSpan(text), originOf(text)) : unknown(why, textSpan(text), originOf(text));
}

// src/formats/compose/ports.ts
function publishedPorts(context, ports) {
  for (let item of isSequence(ports) ? itemsOf(ports) : [ports])
    isReset(item) || (isSequence(item) ? publishedPorts(context, item) : publishItem(context, item));
}
function exposedPorts(context, list) {
  for (let item of isSequence(list) ? itemsOf(list) : [list]) {
    let read = readText(context, item);
    if (!read) continue;
    let certain = exposeText(context, item, read.text);
    if (!read.ifSet) continue;
    let ifSet = readPortRange(read.ifSet);
    exposeItem(context, item, {
      protocol: ifSet.protocol,
      ports: ifSet.port ? without(ifSet.port, certain) : [],
      breadth: "one-of-several"
    });
  }
}
function exposeText(context, view, text) {
  let { port, protocol } = readPortRange(text), ports = port ? [port] : [];
  return exposeItem(context, view, { protocol, ports }), ports;
}
function exposeItem(context, item, rule) {
  let place = rule.ports[0]?.span;
  if (!place) return;
  let { mode, inside } = context.attachment;
  addRule(context, item, {
    ...rule,
    mechanism: mode === "host" || mode === "lan" ? "listen" : "declare",
    reach: known(inside, place)
  });
}
function publishItem(context, item) {
  for (let entry of readPublished(context, item))
    addEntry(context, item, entry);
}
function addEntry(context, item, { asIs, ifSet }) {
  if (asIs && addPublished(context, item, asIs), !ifSet) return;
  let certain = asIs ? portsOf(asIs) : [];
  addRule(context, item, {
    ...attached(context, ifSet),
    protocol: ifSet.protocol,
    ports: portsOf(ifSet).flatMap((port) => without(port, certain)),
    breadth: "one-of-several"
  });
}
function addPublished(context, item, entry) {
  let { published, target, protocol } = entry, rule = { protocol, ...attached(context, entry) }, ports = portsOf(entry);
  if (!published || entry.pairwise || !isSeveral(published))
    return addRule(context, item, { ...rule, ports });
  if (context.attachment.swarm)
    return addRule(context, item, { ...rule, ports });
  let breadth = "one-of-several";
  if (target && !target.known)
    return addRule(context, item, { ...rule, ports, breadth });
  target && addRule(context, item, { ...rule, ports: [target] });
  let others = without(published, target ? [target] : []);
  addRule(context, item, { ...rule, ports: others, breadth });
}
function portsOf({ published, target }) {
  return [published, target].flatMap((port) => port ?? []);
}
function isSeveral(port) {
  return port.known && port.value.from < port.value.to;
}
function without(port, others) {
  return others.length === 0 ? [port] : [port, ...others].some((each) => !each.known) ? [] : others.reduce(
    (parts2, other) => parts2.flatMap((part) => cutOut(part, other)),
    [port]
  );
}
function cutOut(port, hole) {
  if (!port.known || !hole.known) return [port];
  let { from, to } = port.value;
  return [
    { from, to: Math.min(to, hole.value.from - 1) },
    { from: Math.max(from, hole.value.to + 1), to }
  ].filter((range) => range.from <= range.to).map((range) => ({ ...port, value: range }));
}
function attached({ attachment }, { address, place }) {
  let { mode, published, swarm } = attachment;
  if (mode === "none")
    return { mechanism: "declare", reach: known("loopback", place) };
  if (mode === "host")
    return { mechanism: "listen", reach: known("internet", place) };
  if (!address || swarm)
    return { mechanism: "publish", reach: known(published, place) };
  let { span, origin } = address, reach = address.known ? reachOf(address.value) : "unknown";
  return {
    mechanism: "publish",
    reach: known(published === "network" && reach !== "loopback" ? published : reach, span, origin)
  };
}
function addRule(context, view, rule) {
  let { resource, attachment, exposures } = context, { ports, protocol, mechanism, reach, breadth } = rule;
  if (ports.length === 0) return;
  let exposure = portExposure("compose", {
    resource,
    port: ports,
    protocol: [protocol],
    mechanism,
    reach,
    ...breadth && { breadth },
    certainty: breadth === "one-of-several" ? "possible" : attachment.certainty,
    related: relatedTo(context, view)
  }), facts = { ...exposure.facts, ...shadow(context) };
  exposures.push({ ...exposure, facts });
}

// src/formats/compose/proxy-variables.ts
function readProxyVariables(context, layers) {
  for (let said of everSaid(layers, "environment", appends))
    for (let { name, value, view, context: here } of namedTexts(
      context,
      said
    ))
      for (let act of entryPointActs([], /* @__PURE__ */ new Map([[name, value]])))
        here.exposures.push(
          actExposure(here, act, !0, relatedTo(here, view))
        );
}

// src/formats/compose/service.ts
var readers = [
  { key: "ports", replace: appends, read: publishedPorts },
  { key: "expose", replace: appends, read: exposedPorts },
  { key: "image", replace: replacesUnlessNull, read: readImage }
];
function builds({ services: services2 }) {
  return [...services2.values()].some(
    (layers) => layers.some(
      ({ views }) => views.some((view) => valuesAt(view, "build").length > 0)
    )
  );
}
function mounts({ services: services2, configs, secrets }) {
  return configs.size + secrets.size > 0 ? !0 : [...services2.values()].some(
    (layers) => layers.some(
      ({ views }) => views.some(
        (view) => ["volumes", "configs", "secrets"].some(
          (key) => valuesAt(view, key).length > 0
        )
      )
    )
  );
}
function exposuresOf(project, name, problems, { builder, mounted } = {}) {
  let layers = project.services.get(name) ?? [], context = {
    resource: `services.${name}`,
    variables: /* @__PURE__ */ new Map(),
    users: [],
    attachment: attachmentOf(project, name, problems),
    problems,
    exposures: []
  };
  for (let { key, replace: replace2, read } of readers)
    for (let said of everSaid(layers, key, replace2))
      read(speaking(context, said), said.view);
  for (let said of saidByHooks(layers, "image"))
    readImage(speaking(context, said), said.view);
  let images = builder?.imagesOf(context, project, name) ?? [];
  for (let image of images) context.exposures.push(...image.exposures);
  return readCommands(context, layers, images), readProxyVariables(context, layers), readLabels(context, layers), mounted?.readMountedFiles(context, layers, project), context;
}
function readImage(context, view) {
  let read = readText(context, view);
  if (!read) return;
  let image = fullText(read), facts = (0, import_image.imageFacts)(image);
  if (Object.keys(facts).length === 0) return;
  let { resource, exposures, attachment } = context;
  exposures.push({
    kind: "image",
    format: "compose",
    resource,
    facts: {
      ...facts,
      ...standing(attachment, textSpan(image)),
      ...shadow(context)
    },
    related: relatedTo(context, view)
  });
}

// src/formats/compose/compose.ts
function isOldForm(document) {
  let pairs = pairsOf(document);
  return !pairs.some(({ key }) => key === "services" || key === "include") && isVersionOne(pairs);
}
function noteOldForm(document) {
  let [first] = pairsOf(document);
  return {
    span: nodeSpan(first.keyNode),
    severity: "note",
    message: "this is the format of docker-compose 1, which docker compose refuses. Put the services under services:"
  };
}
var reading = { open: openCompose };
function openCompose(world, settings) {
  let documents = openDocuments(world), environment = openEnvironment(world, settings.envFiles), old = [];
  return {
    take(document) {
      documents.add(document), isOldForm(document) && old.push(noteOldForm(document));
    },
    async finish() {
      let exposures = [], problems = [], isShared = !1, aside = {}, projects = projectFiles(
        documents.given(),
        (folder) => namedFiles(environment, documents, folder, problems)
      );
      for (let { files, folder } of projects) {
        let loaded = loadProject(environment, documents, files, folder);
        isShared ||= loaded.reachesOut, builds(loaded.project) && (aside.builder ??= await (await Promise.resolve().then(() => __toESM(require("./compose-build.js"), 1))).openBuilder(world)), mounts(loaded.project) && (aside.mounted ??= await Promise.resolve().then(() => __toESM(require("./compose-files.js"), 1)));
        for (let each of exposuresIn(loaded.project, problems, aside))
          exposures.push(each);
        problems.push(...loaded.problems);
      }
      return {
        exposures: withoutReplaced(isShared ? onceEach(exposures) : exposures),
        problems: [
          ...old,
          ...environment.problems,
          ...documents.problems,
          ...problems
        ],
        besides: [...documents.besides, ...aside.builder?.besides ?? []]
      };
    }
  };
}
function exposuresIn(project, problems, aside) {
  let names = [...project.services.keys()], read = new Map(
    names.map((name) => [name, exposuresOf(project, name, problems, aside)])
  ), unused = [];
  return aside.mounted?.readUnusedFiles(project, (resource) => ({
    resource,
    variables: /* @__PURE__ */ new Map(),
    users: [],
    problems,
    attachment: unattached,
    exposures: unused
  })), [...[...read.values()].flatMap(({ exposures, attachment }) => {
    let { sharedWith } = attachment, published = sharedWith === void 0 ? void 0 : read.get(sharedWith)?.exposures;
    return published ? exposures.map((each) => reachThrough(each, published)) : exposures;
  }), ...unused];
}
function namedFiles(environment, documents, folder, problems) {
  let variables = environment.beside(folder), said = variables.get("COMPOSE_FILE");
  if (!said || unknownIn(said) !== void 0) return [];
  let separator = variables.get("COMPOSE_PATH_SEPARATOR")?.value || (said.value.includes(";") ? ";" : ":");
  return said.value.split(separator).filter((each) => each !== "").map((each) => pathFrom(folder, each)).filter((file) => {
    let found = documents.of(file);
    if (!("refused" in found)) return !0;
    let message = `${file} was not read: ${found.refused}`;
    return problems.push({ span: textSpan(said), severity: "warning", message }), !1;
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  openCompose,
  reading
});

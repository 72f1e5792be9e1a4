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

// src/syntax/node.ts
function nodeSpan(node) {
  return spanOf(node.source, node.start, node.end);
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
function sliceText(text, from, to = text.value.length) {
  const pieces = [];
  let at = 0;
  for (const piece of text.pieces) {
    const begin = Math.max(from - at, 0);
    const finish = Math.min(to - at, piece.text.length);
    at += piece.text.length;
    if (begin < finish) pieces.push(slicePiece(piece, begin, finish));
    if (at >= to) break;
  }
  const start = pieces[0]?.start ?? offsetOf(text, from);
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
  const text = piece.text.slice(from, to);
  const substituted = piece.origin !== void 0 || piece.why !== void 0;
  return !substituted && piece.end - piece.start === piece.text.length ? { ...piece, text, start: piece.start + from, end: piece.start + to } : { ...piece, text };
}
function offsetOf(text, at) {
  for (const piece of text.pieces) {
    if (at < piece.text.length) return slicePiece(piece, at, at + 1).start;
    at -= piece.text.length;
  }
  return text.pieces.at(-1)?.end ?? text.start;
}

// src/syntax/view.ts
var VISITS_THROUGH_ALIASES = 1e5;
var NONE = [];
function viewDocument(node) {
  return follow(node, [], { left: VISITS_THROUGH_ALIASES });
}
function getAll(view, key) {
  if (view?.node.kind !== "mapping") return NONE;
  let found;
  for (const entry of entriesOf(view.node)) {
    if (keyText(entry.key) !== key) continue;
    const value = enter(view, entry);
    if (value) (found ??= []).push(value);
  }
  return found ?? NONE;
}
function get(view, key) {
  return getAll(view, key).at(-1);
}
function itemsOf(view) {
  const items = [];
  if (view?.node.kind !== "sequence") return items;
  for (const node of view.node.items) {
    const item = follow(node, view.through, view.budget);
    if (item) items.push(item);
  }
  return items;
}
function pairsOf(view) {
  if (view?.node.kind !== "mapping") return [];
  return entriesOf(view.node).flatMap((entry) => {
    const keyNode = entry.key.kind === "alias" ? entry.key.target : entry.key;
    const value = enter(view, entry);
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
  if (through.length > 0 && --budget.left < 0) return void 0;
  if (node.kind !== "alias") return { node, through, budget };
  if (!node.target || through.includes(node)) return void 0;
  return { node: node.target, through: [...through, node], budget };
}
function entriesOf(mapping) {
  if (mapping.merged) return mapping.merged;
  if (!mapping.entries.some(({ key }) => isMergeKey(key)))
    return mapping.merged = mapping.entries;
  mapping.merged = [];
  const own = mapping.entries.filter(({ key }) => !isMergeKey(key));
  const saying = own.filter(({ value }) => value.tag !== "!reset");
  const hidden = new Set(saying.map(({ key }) => keyText(key)));
  const merged = mapping.entries.filter(({ key }) => isMergeKey(key)).flatMap(({ value }) => mergeSources(value)).filter(({ key }) => {
    const name = keyText(key);
    return !hidden.has(name) && hidden.add(name);
  });
  return mapping.merged = [...own, ...merged];
}
function mergeSources(value) {
  if (value.kind === "sequence") return value.items.flatMap(mergeSources);
  const target = value.kind === "alias" ? value.target : value;
  if (target?.kind !== "mapping") return [];
  const alias = value.kind === "alias" ? [value] : [];
  return entriesOf(target).map((entry) => ({
    ...entry,
    through: [...alias, ...entry.through ?? []]
  }));
}
function isMergeKey(key) {
  return key.kind === "scalar" && key.text === "<<" && key.style === "plain";
}
function keyText(key) {
  const node = key.kind === "alias" ? key.target : key;
  return node?.kind === "scalar" ? node.text : "";
}

// src/formats/compose/root-keys.ts
var rootKeys = /* @__PURE__ */ new Set([
  ...["version", "name", "include", "services", "models", "jobs"],
  ...["networks", "volumes", "secrets", "configs"]
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
  const quoted2 = documents.flatMap(textsWithHash);
  const blocks = blocksOf(documents);
  const comments = [];
  const known3 = /* @__PURE__ */ new Map();
  const found = [...source.text.matchAll(/(?<=^|[ \t])#[^\r\n]*/gm)];
  for (const match3 of found.reverse()) {
    const [start, end] = [match3.index, match3.index + match3[0].length];
    if (!word.test(match3[0])) continue;
    if (quoted2.some((node) => node.start < start && start < node.end)) continue;
    const line = spokenFor(source, start, known3);
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
  const embedded = node.kind === "scalar" && /literal|folded/.test(node.style);
  return node.kind === "scalar" && !embedded && node.text.includes("#") ? [node] : [];
}
function spokenFor(source, offset, known3) {
  const { line, column } = position(source, offset);
  const before = lineText(source, line).slice(0, column - 1).trim();
  if (before !== "" && before !== "---") return line;
  let next = line + 1;
  while (next <= lineCount(source) && !known3.has(next)) {
    const text = lineText(source, next).trim();
    if (text === "") break;
    if (!text.startsWith("#") && !/^---(\s|$)/.test(text)) {
      known3.set(line, next);
      return next;
    }
    next++;
  }
  known3.set(line, known3.get(next));
  return known3.get(next);
}
function blocksOf(nodes) {
  const blocks = /* @__PURE__ */ new Map();
  const visit = (node, first) => {
    const end = position(node.source, Math.max(node.start, node.end - 1)).line;
    blocks.set(first, Math.max(blocks.get(first) ?? first, end));
    if (node.kind === "sequence")
      for (const item of node.items) visit(item, firstLine(item));
    if (node.kind === "mapping")
      for (const { key, value } of node.entries) visit(value, firstLine(key));
  };
  for (const node of nodes) visit(node, firstLine(node));
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
  const given = /* @__PURE__ */ new Map();
  const known3 = /* @__PURE__ */ new Map();
  const besides = [];
  const problems = [];
  const read = (file) => {
    if (isOutside(file))
      return { refused: "it lies outside of the folder that is checked" };
    const text = world.read(file);
    if ("refused" in text) return text;
    const source = openSource(file, text.text);
    const parsed = (0, import_yaml.parseYaml)(source);
    problems.push(...parsed.problems);
    const comments = yamlComments(source, parsed.documents, OUR_NAME);
    const documents = parsed.documents.flatMap(
      (node) => viewDocument(node) ?? []
    );
    besides.push({ source, comments, documents });
    return documents;
  };
  const folders = /* @__PURE__ */ new Map();
  const texts = /* @__PURE__ */ new Map();
  const textOf2 = (file) => {
    if (isOutside(file) || world.kind(file) !== "file") return void 0;
    const read2 = world.read(file);
    if ("refused" in read2) return void 0;
    const source = openSource(file, read2.text);
    const comments = yamlComments(source, [], OUR_NAME);
    besides.push({ source, comments, documents: [] });
    const end = source.text.length;
    return textFrom(source, [{ text: source.text, start: 0, end }], 0, end);
  };
  return {
    ...{ besides, problems },
    filesIn(folder) {
      const isThere2 = !isOutside(folder) && world.kind(folder) === "directory";
      const files = folders.get(folder) ?? (isThere2 ? world.list(folder) : []);
      folders.set(folder, files);
      return files;
    },
    textOf(file) {
      if (!texts.has(file)) texts.set(file, textOf2(file));
      return texts.get(file);
    },
    add(document) {
      const { file } = document.node.source;
      const documents = given.get(file);
      if (documents) documents.push(document);
      else given.set(file, [document]);
    },
    given: () => [...given.keys()],
    of(file) {
      const found = given.get(file) ?? known3.get(file) ?? read(file);
      if (!given.has(file)) known3.set(file, found);
      return found;
    }
  };
}
function isOutside(file) {
  return file.startsWith("../") || /^(?:[A-Za-z]:)?[\\/]/.test(file);
}

// src/syntax/text-slices.ts
function slicerOf(text) {
  const begins = [];
  let length = 0;
  for (const piece of text.pieces) {
    begins.push(length);
    length += piece.text.length;
  }
  return (from, to) => {
    const first = lastNotBehind(begins, from);
    const end = Math.max(lastNotBehind(begins, to), first) + 1;
    const { source, pieces, start } = text;
    const around = textFrom(source, pieces.slice(first, end), start, text.end);
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

// src/formats/compose/interpolate.ts
var DEEPEST = 100;
var LONGEST = 1e4;
var MOST_ORIGINS = 5;
var reference = /\$(?:\$|([A-Za-z_]\w*)|(\{))/g;
var body = /^([A-Za-z_]\w*)(?:(:?[-+?])([\s\S]*))?$/;
function interpolate(text, variables) {
  if (!text.value.includes("$")) return { text };
  const read = (assumeSet) => {
    const state2 = {
      ...{ variables, assumeSet, conditional: false, depth: 0 }
    };
    const pieces = replaceAll(text, state2);
    return {
      text: textFrom(text.source, pieces, text.start, text.end),
      state: state2
    };
  };
  const { text: asIs, state } = read(false);
  return {
    text: asIs,
    ...state.conditional && { ifSet: read(true).text },
    ...state.problem && { problem: state.problem }
  };
}
function replaceAll(text, state) {
  const pieces = [];
  const add2 = (more) => {
    for (const piece of more) pieces.push(piece);
  };
  const slice = slicerOf(text);
  let done = 0;
  for (const match3 of text.value.matchAll(reference)) {
    const from = match3.index;
    if (from < done) continue;
    const to = match3[2] ? closingBrace(text.value, from + 2) : from + match3[0].length;
    add2(slice(done, from).pieces);
    add2(replace(slice(from, to), state));
    done = to;
  }
  add2(slice(done, text.value.length).pieces);
  return pieces;
}
function replace(written2, state) {
  const { value, start, end } = written2;
  if (value === "$$") return [{ text: "$", start, end }];
  const braced = value.startsWith("${");
  const inner = braced ? sliceText(written2, 2, value.length - 1) : sliceText(written2, 1);
  const parts2 = body.exec(inner.value);
  const broken = braced && !value.endsWith("}");
  if (!parts2 || broken || state.depth > DEEPEST) {
    state.problem ??= refuse(written2);
    const why2 = `${value} is no form that docker compose knows`;
    return [{ text: UNKNOWN, start, end, why: why2 }];
  }
  const [, name = "", operator = "", rest = ""] = parts2;
  const variable = state.variables.get(name);
  const branch = (message) => branchPieces(
    sliceText(inner, inner.value.length - rest.length),
    state,
    written2,
    message
  );
  const missing = !variable || operator.startsWith(":") && variable.value === "";
  if (operator.endsWith("+")) {
    if (!variable) state.conditional = true;
    const isSet = variable ? !missing : state.assumeSet;
    return isSet ? branch(`used when ${name} is set`) : [];
  }
  if (!missing) return substitute(name, variable, written2);
  if (operator.endsWith("-")) return branch(`the default of ${name}`);
  const why = `\${${name}} has no value in the files`;
  return [{ text: UNKNOWN, start, end, why }];
}
function substitute(name, variable, { start, end }) {
  const here = { span: textSpan(variable), message: `${name} is set here` };
  const origin = [here, ...originOf(variable)].slice(0, MOST_ORIGINS);
  if (variable.value.length > LONGEST) {
    const why = `\${${name}} stands for more than ${LONGEST} characters`;
    return [{ text: UNKNOWN, start, end, why, origin }];
  }
  if (unknownIn(variable) === void 0)
    return [{ text: variable.value, start, end, origin }];
  return variable.pieces.map((piece) => ({
    ...piece,
    ...{ start, end, origin }
  }));
}
function branchPieces(branch, state, { start, end }, message) {
  if (branch.value === "") return [];
  const span = spanOf(branch.source, branch.start, branch.end);
  const here = { span, message };
  state.depth++;
  const pieces = replaceAll(branch, state);
  state.depth--;
  return pieces.map((piece) => ({
    ...piece,
    ...{ start, end },
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
  for (let at = from; at < text.length; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at + 1;
  }
  return text.length;
}

// src/formats/compose/dotenv.ts
var blank = /\s*(?:#[^\n]*(?:\n|$)\s*)*/y;
var assignment = /(?:export[^\S\n]+)?([\p{L}\p{N}_.\-[\]]*)[^\S\n]*(?:([=:])[^\S\n]*|(?=\n|$))/uy;
var quoted = /'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)"/y;
var unquoted = /(?:(?! #)[^\n])*/y;
var restOfLine = /[^\n]*/y;
function readDotenv(source) {
  const { text } = source;
  const variables = /* @__PURE__ */ new Map();
  const problems = [];
  let at = 0;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const match3 = pattern.exec(text);
    if (match3) at = pattern.lastIndex;
    return match3;
  };
  const expand = (pieces, start, end) => {
    const read = interpolate(textFrom(source, pieces, start, end), variables);
    if (read.problem) problems.push(read.problem);
    return read.text;
  };
  while (take(blank), at < text.length) {
    const begin = at;
    const [, name, separator] = take(assignment) ?? [];
    if (name === void 0) {
      take(restOfLine);
      problems.push(badLine(source, begin, at));
      continue;
    }
    if (separator === void 0) continue;
    const start = at;
    const quotes = take(quoted);
    if (quotes) {
      const [, single, double] = quotes;
      const value = single === void 0 ? expand(unescape(double, start + 1, escape), start, at) : textFrom(
        source,
        unescape(single, start + 1, escapedQuote),
        ...[start, at]
      );
      variables.set(name, value);
    } else {
      const raw = take(unquoted)[0].trimEnd();
      const end = start + raw.length;
      take(restOfLine);
      if (/^['"]/.test(raw)) problems.push(badLine(source, begin, end));
      variables.set(name, expand([{ text: raw, start, end }], start, end));
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
var escape = /\\(?:[abfnrtv$"\\]|0[0-3][0-7]{2})/g;
var escapedQuote = /\\'/g;
var controls = {
  ...{ a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v" },
  $: "$$"
  // It is interpolated after this.
};
function unescape(text, base, pattern) {
  const pieces = [];
  const add2 = (text2, start, end) => {
    if (start < end)
      pieces.push({ text: text2, start: base + start, end: base + end });
  };
  let done = 0;
  for (const { 0: written2, index } of text.matchAll(pattern)) {
    const end = index + written2.length;
    add2(text.slice(done, index), done, index);
    add2(unescaped(written2.slice(1)), index, end);
    done = end;
  }
  add2(text.slice(done), done, text.length);
  return pieces;
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
  const joined = import_node_path.default.posix.isAbsolute(written2) ? import_node_path.default.posix.normalize(written2) : import_node_path.default.posix.join(folder || ".", written2);
  return joined.replace(/\/$/, "");
}
function isRemote(written2) {
  return /^(?:\w[\w+.-]*:\/\/|git@|github\.com\/|oci:)/.test(written2);
}

// src/formats/compose/environment.ts
function openEnvironment(world, envFiles) {
  const problems = [];
  const known3 = /* @__PURE__ */ new Map();
  const load = (file, required) => {
    const loaded = known3.get(file);
    if (loaded) return loaded;
    const read = world.read(file);
    const source = openSource(file, "text" in read ? read.text : "");
    const { variables, problems: found } = readDotenv(source);
    problems.push(...found);
    if ("refused" in read && (required || world.kind(file) !== "missing"))
      problems.push({
        span: spanOf(source, 0, 0),
        severity: "warning",
        message: `these variables were not read: ${read.refused}`
      });
    known3.set(file, variables);
    return variables;
  };
  const beside = (folder) => load(pathFrom(folder, ".env"), false);
  return {
    ...{ problems, beside },
    in: (folder) => envFiles.length > 0 ? new Map(envFiles.flatMap((each) => [...load(each, true)])) : beside(folder),
    below(outer, folder, files) {
      const inner = files.length > 0 ? files.flatMap((file) => [...load(file, true)]) : [...beside(folder)];
      return inner.length > 0 ? new Map([...inner, ...outer]) : outer;
    }
  };
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
var loopback = ["127.0.0.0/8", "::1"];
var privateBlocks = [
  // RFC 1918, RFC 6598 (carrier-grade NAT), RFC 3927 and RFC 4291 (link-local), RFC 4193.
  ...["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"],
  ...["169.254.0.0/16", "fe80::/10", "fc00::/7"]
];
function reachOf(address) {
  const cidr = parseCidr(address.replace(/^\[(.*)\]$/, "$1"));
  if (!cidr) return "internet";
  const within = (each) => containsCidr(parseCidr(each), cidr);
  if (loopback.some(within)) return "loopback";
  return privateBlocks.some(within) ? "private" : "internet";
}
function readV4(text) {
  const parts2 = text.split(".");
  const sound = parts2.length === 4 && parts2.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && +part < 256);
  return sound ? parts2.reduce((sum, part) => sum << 8n | BigInt(part), 0n) : void 0;
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
  const parts2 = text.split(":");
  const v4 = isLast ? readV4(parts2.at(-1)) : void 0;
  if (v4 !== void 0) parts2.pop();
  if (!parts2.every((part) => /^[\da-f]{1,4}$/i.test(part))) return void 0;
  const groups = parts2.map((part) => parseInt(part, 16));
  return v4 === void 0 ? groups : [...groups, Number(v4 >> 16n), Number(v4 & 0xffffn)];
}

// src/syntax/located.ts
var escapeLength = { x: 4, u: 6, U: 10 };
function scalarText(scalar) {
  if (scalar.written) return scalar.written;
  const { source, style, text, start, end } = scalar;
  const quote = style === "single" || style === "double" ? 1 : 0;
  const raw = source.text.slice(start + quote, end - quote);
  const pieces = raw === text ? [{ text, start: start + quote, end: end - quote }] : align(text, raw, start + quote, style);
  return textFrom(source, pieces, start, end);
}
function align(text, raw, base, style) {
  const pieces = [];
  let at = 0;
  for (let i = 0; i < text.length; ) {
    while (isSkipped(text[i], raw[at]) || isEscapedBreak(raw, at, style)) at++;
    const length = unitLength(text[i], raw, at, style);
    if (length === 1) {
      let run = 1;
      while (i + run < text.length && isPlainMatch(text, i, raw, at, run, style))
        run++;
      push(pieces, text.slice(i, i + run), base + at, base + at + run);
      i += run;
      at += run;
    } else {
      const size = text.codePointAt(i) > 65535 && raw[at] === "\\" ? 2 : 1;
      push(pieces, text.slice(i, i + size), base + at, base + at + length);
      i += size;
      at += length;
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
  const found = raw[at];
  if (style === "double" && found === "\\")
    return escapeLength[raw[at + 1] ?? ""] ?? 2;
  if (style === "single" && found === "'") return 2;
  if (found === wanted || found === void 0)
    return found === void 0 ? 0 : 1;
  return /^\s*/.exec(raw.slice(at))[0].length;
}
function isPlainMatch(text, i, raw, at, run, style) {
  const found = raw[at + run];
  return found === text[i + run] && found !== "\n" && !(style === "double" && found === "\\") && !(style === "single" && found === "'");
}
function push(pieces, text, start, end) {
  pieces.push({ text, start, end });
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

// src/formats/values.ts
function known(value, span, origin) {
  return origin?.length ? { known: true, value, span, origin } : { known: true, value, span };
}
function unknown(why, span, origin) {
  return origin?.length ? { known: false, why, span, origin } : { known: false, why, span };
}

// src/formats/compose/layers.ts
var appends = () => false;
var replaces = () => true;
var replacesUnlessNull = (view) => !isScalar(view) || resolveScalar(view.node, "compose") !== null;
function isReset(view) {
  return view.node.tag === "!reset";
}
function takesBack(view) {
  return isReset(view) || view.node.tag === "!override";
}
function everSaid(layers, key, replace2) {
  const all = [];
  let standing3 = [];
  layers.forEach((layer2, at) => {
    const views = layer2.views.filter((view) => !isReset(view)).flatMap((view) => getAll(view, key));
    const taker = [...layer2.views, ...views].find(takesBack);
    const replacer = views.find((view) => !isReset(view) && replace2(view));
    const by = taker ?? replacer;
    if (by && standing3.length > 0) {
      const from = replacer ? 0 : at - layer2.takes;
      const left = standing3.filter((each) => each.at < from);
      for (const each of standing3)
        if (each.at >= from) each.taken = { at, by: nodeSpan(by.node) };
      standing3 = left;
    }
    for (const view of views) {
      if (isReset(view)) continue;
      const said = { view, layer: layer2, at };
      all.push(said);
      standing3.push(said);
    }
  });
  return all;
}
function replacedBy(all, keyOf) {
  const last = new Map(all.map((each) => [keyOf(each), each]));
  return (each) => {
    const later = last.get(keyOf(each));
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
  const { variables, users } = layer2;
  return { ...context, variables, users, ...taken && { taken: taken.by } };
}
function valuesAt(mapping, key) {
  return getAll(mapping, key).filter((view) => !isReset(view));
}
function readText(context, view) {
  if (!isScalar(view) || isReset(view)) return void 0;
  const { source, start, end } = view.node;
  const value = resolveScalar(view.node, "compose");
  if (value === null) return void 0;
  if (typeof value === "number") {
    const text = textFrom(
      source,
      [{ text: `${value}`, start, end }],
      start,
      end
    );
    return { text };
  }
  const read = interpolate(scalarText(view.node), context.variables);
  if (read.problem) context.problems.push(read.problem);
  return read;
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
  return taken ? { shadowed: [known(true, taken)] } : {};
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
  ...{ mode: "bridge", inside: "network", published: "internet" },
  ...{ swarm: false, certainty: "definite" }
};
var LONGEST_CHAIN = 100;
var insideOf = {
  host: "internet",
  none: "loopback",
  bridge: "network",
  lan: "private"
};
function attachmentOf(project, name, problems, visited = []) {
  const layers = project.services.get(name) ?? [];
  const profiles = lastSaid(layers, "profiles", appends);
  const certainty = isOptional(project, profiles) ? "possible" : "definite";
  const modes = ["network_mode", "net"].flatMap(
    (key) => textsSaid(layers, key, replacesUnlessNull, problems)
  );
  const shared = modes.find((each) => each.startsWith("service:"))?.slice(8);
  const path2 = [...visited, name];
  if (shared !== void 0 && project.services.has(shared) && !path2.includes(shared) && path2.length < LONGEST_CHAIN)
    return {
      ...attachmentOf(project, shared, problems, path2),
      ...{ sharedWith: shared, certainty }
    };
  const networks = (modes.length > 0 ? [] : networksOf(project, layers)).map(
    (network) => traitsOf(network, problems)
  );
  const isInAll = (trait) => networks.length > 0 && networks.every((each) => each[trait]);
  const mode = modes.find((each) => each === "host" || each === "none") ?? (networks.some(({ lan }) => lan) ? "lan" : "bridge");
  const { swarm } = project;
  const published = isInAll("internal") ? "network" : isInAll("loopback") && !swarm ? "loopback" : "internet";
  return { mode, inside: insideOf[mode], published, swarm, certainty };
}
function isOptional({ profiles }, said) {
  const names = said.flatMap(namesIn);
  return names.length > 0 && !profiles.has("*") && !names.some((name) => profiles.has(name));
}
function networksOf(project, layers) {
  const names = lastSaid(layers, "networks", appends).flatMap(namesIn);
  const used = names.length > 0 ? names : ["default"];
  return [...new Set(used)].map((name) => project.networks.get(name) ?? []);
}
function namesIn({ view, layer: layer2 }) {
  if (isMapping(view)) return pairsOf(view).map(({ key }) => key);
  const context = { variables: layer2.variables, problems: [] };
  return (isSequence(view) ? itemsOf(view) : []).flatMap(
    (item) => readText(context, item)?.text.value ?? []
  );
}
var known2 = /* @__PURE__ */ new WeakMap();
function traitsOf(network, problems) {
  const before = known2.get(network);
  if (before) return before;
  const last = (layers, key) => textsSaid(layers, key, replacesUnlessNull, problems).at(-1);
  const options = lastSaid(network, "driver_opts", appends).map(
    ({ view, layer: layer2 }) => ({ ...layer2, views: [view] })
  );
  const address = last(options, "com.docker.network.bridge.host_binding_ipv4");
  const traits = {
    lan: ["macvlan", "ipvlan"].includes(last(network, "driver") ?? ""),
    internal: last(network, "internal")?.toLowerCase() === "true",
    loopback: address !== void 0 && reachOf(address) === "loopback"
  };
  known2.set(network, traits);
  return traits;
}
function textsSaid(layers, key, replace2, problems) {
  return lastSaid(layers, key, replace2).flatMap(({ view, layer: layer2 }) => {
    const read = readText({ variables: layer2.variables, problems }, view);
    return read && unknownIn(read.text) === void 0 ? read.text.value : [];
  });
}
var widths = ["network", "unknown", "private", "internet"];
function reachThrough(daemon, published) {
  const port = daemon.facts["port"]?.[0];
  const own = daemon.facts["reach"]?.[0];
  if (!port?.known || own?.known !== true || own.value !== "network")
    return daemon;
  const [door] = published.filter(({ facts }) => leadsTo(facts, port.value)).map(({ facts }) => ({ place: facts["port"][0].span, ...reachIn(facts) })).sort((a, b) => b.width - a.width);
  if (!door || door.width === 0) return daemon;
  return {
    ...daemon,
    facts: { ...daemon.facts, reach: [{ ...own, value: door.reach }] },
    related: [
      ...daemon.related,
      { span: door.place, message: "it is reached through this port" }
    ]
  };
}
function reachIn(facts) {
  const value = facts["reach"]?.[0];
  const reach = value?.known ? String(value.value) : "unknown";
  const width = widths.indexOf(reach);
  return width < 0 ? { reach: "network", width: 0 } : { reach, width };
}
function leadsTo(facts, port) {
  const target = facts["port"]?.at(-1);
  const mechanism = facts["mechanism"]?.[0];
  const breadth = facts["breadth"]?.[0];
  return !facts["shadowed"] && mechanism?.known === true && mechanism.value === "publish" && !(breadth?.known === true && breadth.value === "one-of-several") && target?.known === true && target.value.from <= port.to && port.from <= target.value.to;
}

// src/syntax/inner.ts
var import_yaml2 = require("./yaml.js");
function parseInner(text) {
  const inner = { file: text.source.file, text: text.value };
  const { documents, problems } = (0, import_yaml2.parseYaml)(inner);
  const mover = {
    part: slicerOf(text),
    place: placerOf(text),
    source: text.source,
    moved: /* @__PURE__ */ new Map()
  };
  return {
    documents: documents.map((node) => move(node, mover, 0)),
    problems: problems.map((problem) => ({
      ...problem,
      span: moveSpan(problem.span, mover)
    }))
  };
}
function placerOf(text) {
  const { source, pieces } = text;
  const begins = [];
  let length = 0;
  for (const piece of pieces) {
    begins.push(length);
    length += piece.text.length;
  }
  const part = slicerOf(text);
  return (from, to) => {
    const first = lastNotBehind(begins, from);
    const last = lastNotBehind(begins, Math.max(from, to - 1));
    const [one, other] = [pieces[first], pieces[last]];
    if (one && other && isPlain(one) && isPlain(other)) {
      const start = one.start + from - begins[first];
      const end = other.start + to - begins[last];
      if (one.source === other.source && end >= start) {
        const verbatim = first === last;
        return { source: one.source ?? source, start, end, verbatim };
      }
    }
    const whole = part(from, to);
    return { ...standing2(whole), verbatim: false };
  };
}
function isPlain({ text, start, end, why, origin }) {
  return !why && !origin && end - start === text.length;
}
var DEEPEST2 = 1e3;
function move(node, mover, depth) {
  const before = mover.moved.get(node);
  if (before) return before;
  const { source, start, end, verbatim } = mover.place(node.start, node.end);
  const { tag } = node;
  if (depth > DEEPEST2) {
    const nothing = { text: UNKNOWN, style: "plain" };
    return { kind: "scalar", source, start, end, tag, ...nothing };
  }
  if (node.kind === "scalar") {
    const { text, style } = node;
    const plain = {
      kind: "scalar",
      source,
      start,
      end,
      tag,
      text,
      style
    };
    return remember(
      verbatim ? plain : { ...plain, written: writtenAs(node, mover) }
    );
  }
  const inside = (each) => move(each, mover, depth + 1);
  if (node.kind === "alias") {
    const target = node.target && inside(node.target);
    return { ...node, source, start, end, target };
  }
  if (node.kind === "sequence") {
    const sequence = {
      kind: "sequence",
      source,
      start,
      end,
      tag,
      items: []
    };
    remember(sequence);
    for (const item of node.items) sequence.items.push(inside(item));
    return sequence;
  }
  const mapping = {
    kind: "mapping",
    source,
    start,
    end,
    tag,
    entries: []
  };
  remember(mapping);
  for (const { key, value } of node.entries)
    mapping.entries.push({ key: inside(key), value: inside(value) });
  return mapping;
  function remember(moved) {
    mover.moved.set(node, moved);
    return moved;
  }
}
function writtenAs(scalar, { part, source }) {
  const whole = part(scalar.start, scalar.end);
  const pieces = scalarText(scalar).pieces.flatMap((piece) => {
    const outer = part(piece.start, piece.end);
    return outer.value === piece.text ? outer.pieces.map((each) => ({ ...each, source: each.source ?? source })) : [{ text: piece.text, ...standing2(outer) }];
  });
  return textFrom(whole.source, pieces, whole.start, whole.end);
}
function standing2({
  source,
  start,
  end
}) {
  return { source, start, end };
}
function moveSpan({ start, end }, { part }) {
  const outer = part(start, Math.max(end, start + 1));
  return spanOf(outer.source, outer.start, outer.end);
}

// src/formats/compose/mounted-files.ts
var import_server_file = require("./server-files.js");

// src/formats/compose/acts.ts
function actExposure(context, { kind, facts, loopback: loopback2 }, runs, related) {
  const { span } = Object.values(facts)[0][0];
  const { reach, certainty } = standing(context.attachment, span);
  return {
    ...{ kind, format: "compose", resource: context.resource },
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

// src/formats/compose/file-contents.ts
function contentsOf(mount, project) {
  const { kind, source, path: path2, context } = mount;
  if (kind === "volumes") return volumeContents(mount, project);
  const layers = project[kind].get(source.value);
  return layers ? describedContents(layers, project, context.problems).map((each) => ({
    ...each,
    path: path2
  })) : [];
}
var serverFolder = /(?:^|\/)(?:x?inetd\.d|systemd\/system)\/?$/;
function volumeContents({ source, path: path2, folder }, project) {
  if (!isPath(source.value)) return [];
  const from = pathFrom(folder, source.value);
  const files = serverFolder.test(path2) ? project.filesIn(from) : [from];
  return files.flatMap((file) => {
    const body2 = project.textOf(file);
    const inside = file === from ? "" : file.slice(from.length);
    const whole = inside ? path2.replace(/\/$/, "") + inside : path2;
    return body2 ? [{ body: body2, path: whole, related: [] }] : [];
  });
}
function isPath(source) {
  return /^\.{0,2}\//.test(source);
}
var described = /* @__PURE__ */ new WeakMap();
function describedContents(layers, project, problems) {
  const before = described.get(layers);
  if (before) return before;
  const eachSaid = (key, read) => everSaid(layers, key, replacesUnlessNull).flatMap((said) => {
    const { view, layer: layer2, taken } = said;
    const text = readText({ variables: layer2.variables, problems }, view);
    const found2 = text ? read(fullText(text), layer2) : [];
    return found2.map((each) => taken ? { ...each, taken } : each);
  });
  const found = [
    ...eachSaid("content", (body2, { users }) => [
      { body: body2, related: users, fromFile: false }
    ]),
    ...eachSaid("file", (text, { users, folder }) => {
      const body2 = project.textOf(pathFrom(folder, text.value));
      const here = { span: textSpan(text), message: "the file is named here" };
      return body2 ? [{ body: body2, related: [here, ...users], fromFile: true }] : [];
    })
  ];
  described.set(layers, found);
  return found;
}

// src/formats/compose/mounts.ts
var kinds = [
  { kind: "volumes", folder: "", short: shortVolume },
  { kind: "configs", folder: "/", short: byName },
  { kind: "secrets", folder: "/run/secrets/", short: byName }
];
function mountsOf(context, layers) {
  return kinds.flatMap(({ kind, folder, short }) => {
    const mounts = everSaid(layers, kind, appends).flatMap((said) => {
      const here = speaking(context, said);
      const { at, layer: layer2 } = said;
      return (isSequence(said.view) ? itemsOf(said.view) : []).filter((view) => !isReset(view)).flatMap((view) => {
        const where = isMapping(view) ? longForm(here, view, folder) : inShort(here, view, (text) => short(text, folder));
        return where ? { kind, view, at, context: here, folder: layer2.folder, ...where } : [];
      });
    });
    const replacing = replacedBy(mounts, ({ path: path2 }) => path2);
    return mounts.map((mount) => takenBy(mount, replacing(mount)));
  });
}
function takenBy(mount, later) {
  const { context } = mount;
  return later && !context.taken ? { ...mount, context: { ...context, taken: textSpan(later.name) } } : mount;
}
function inShort(context, view, read) {
  const text = readText(context, view);
  return text && read(fullText(text));
}
function byName(text, folder) {
  return { source: text, path: `${folder}${text.value}`, name: text };
}
function shortVolume(text) {
  const parts2 = /^((?:[A-Za-z]:(?=[\\/]))?[^:]*):(\/[^:]*)/.exec(text.value);
  if (!parts2) return void 0;
  const [, from = "", to = ""] = parts2;
  const target = sliceText(text, from.length + 1, from.length + 1 + to.length);
  return {
    source: sliceText(text, 0, from.length),
    ...{ path: to, name: lastComponent(target) }
  };
}
function longForm(context, view, folder) {
  const said = (key) => {
    const value = valuesAt(view, key).at(-1);
    const read = value && readText(context, value);
    return read && fullText(read);
  };
  const [source, target] = [said("source") ?? said("src"), said("target")];
  if (!target) return source && folder ? byName(source, folder) : void 0;
  const path2 = target.value.startsWith("/") ? target.value : `${folder}${target.value}`;
  return {
    source: source ?? sliceText(target, 0, 0),
    ...{ path: path2, name: lastComponent(target) }
  };
}
function lastComponent(path2) {
  const from = path2.value.replace(/\/+$/, "").lastIndexOf("/") + 1;
  return path2.value === UNKNOWN ? path2 : sliceText(path2, from);
}

// src/formats/compose/mounted-files.ts
function readMountedFiles(context, layers, project) {
  for (const mount of mountsOf(context, layers)) {
    const { name, path: path2, source, view } = mount;
    const contents = contentsOf(mount, project);
    const users = relatedTo(mount.context, view);
    const here = {
      span: textSpan(name),
      message: `${context.resource} mounts it`
    };
    if (contents.length === 0)
      for (const act of (0, import_server_file.actsOfName)({ name, path: path2, source: source.value }))
        add(mount.context, act, users);
    for (const content of contents)
      addContent(mount.context, content, [here, ...users]);
  }
}
function readUnusedFiles(project, contextOf) {
  const kinds2 = ["configs", "secrets"];
  if (kinds2.every((kind) => project[kind].size === 0)) return;
  const ignoring = { ...contextOf(""), problems: [] };
  const used = new Set(
    [...project.services.values()].flatMap((layers) => mountsOf(ignoring, layers)).map(({ kind, source }) => `${kind}.${source.value}`)
  );
  for (const kind of kinds2)
    for (const [name, layers] of project[kind]) {
      const resource = `${kind}.${name}`;
      if (used.has(resource)) continue;
      const context = contextOf(resource);
      for (const each of describedContents(layers, project, context.problems)) {
        const path2 = each.fromFile ? each.body.source.file : `/${name}`;
        addContent(context, { ...each, path: path2 });
      }
    }
}
function addContent(context, content, users = []) {
  const taken = context.taken ?? content.taken?.by;
  const here = { ...context, ...taken && { taken } };
  for (const act of actsInside(content))
    add(here, act, [...users, ...content.related]);
}
function add(context, act, related) {
  context.exposures.push(actExposure(context, act, false, related));
}
var acts = /* @__PURE__ */ new WeakMap();
function actsInside({ body: body2, path: path2 }) {
  const known3 = acts.get(body2) ?? /* @__PURE__ */ new Map();
  acts.set(body2, known3);
  const before = known3.get(path2);
  if (before) return before;
  const { source, start, end } = body2;
  const text = path2.slice(path2.lastIndexOf("/") + 1);
  const name = textFrom(source, [{ text, start, end }], start, end);
  const file = { name, path: path2, source: path2 };
  const found = (0, import_server_file.actsOfContent)(file, body2, parseInner).map(atStart);
  known3.set(path2, found);
  return found;
}
function atStart(act) {
  const { program = [], starts = [] } = act.facts;
  const [place] = starts.map(({ span }) => span);
  if (!place) return act;
  const isAround = ({ start, end }) => start <= place.start && end >= place.end;
  const moved = program.map(
    (each) => isAround(each.span) ? { ...each, span: place } : each
  );
  return { ...act, facts: { ...act.facts, program: moved } };
}

// src/formats/compose/occurrences.ts
function onceEach(exposures) {
  const known3 = /* @__PURE__ */ new Map();
  for (const exposure of exposures) {
    const { resource, facts, related } = exposure;
    const key = `${resource}
${what(exposure, Object.keys(facts))}`;
    const before = known3.get(key);
    if (!before || before.related.length < related.length)
      known3.set(key, exposure);
  }
  return [...known3.values()];
}
var meaning = ["port", "protocol", "mechanism", "breadth", "starts", "name"];
function withoutReplaced(exposures) {
  const taken = exposures.filter(isTaken);
  if (taken.length === 0) return [...exposures];
  const standing3 = new Set(
    exposures.filter((each) => !isTaken(each)).map((each) => what(each, meaning))
  );
  return exposures.filter(
    (each) => !isTaken(each) || !standing3.has(what(each, meaning))
  );
}
function isTaken({ facts }) {
  return facts["shadowed"] !== void 0;
}
function what({ kind, facts }, names) {
  const { file, start, end } = Object.values(facts)[0][0].span;
  const said = names.map((name) => [name, (facts[name] ?? []).map(bare)]);
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
      ...["compose.yaml", "compose.yml"],
      ...["docker-compose.yml", "docker-compose.yaml"]
    ],
    overrides: [
      ...["compose.override.yml", "compose.override.yaml"],
      ...["docker-compose.override.yml", "docker-compose.override.yaml"]
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
      ...["container-compose.override.yml", "container-compose.override.yaml"]
    ]
  }
];
function projectFiles(files, namedIn) {
  const folders = /* @__PURE__ */ new Map();
  for (const file of files) {
    const folder = folderOf(file);
    const others = folders.get(folder);
    if (others) others.push(file);
    else folders.set(folder, [file]);
  }
  const projects = [...folders].flatMap(([folder, inside]) => {
    const named = namedIn(folder);
    const all = named.length > 0 ? [named] : byDefault(inside);
    return all.map((together) => ({ files: together, folder }));
  });
  const placed = new Set(projects.flatMap((project) => project.files));
  const alone = files.filter((file) => !placed.has(file)).map((file) => ({ files: [file], folder: folderOf(file) }));
  const place = new Map(files.map((file, i) => [file, i]));
  const placeOf2 = (project) => Math.min(...project.files.map((file) => place.get(file) ?? Infinity));
  return [...projects, ...alone].sort((a, b) => placeOf2(a) - placeOf2(b));
}
function byDefault(files) {
  const first = (names) => names.flatMap(
    (name) => files.filter((file) => file.slice(file.lastIndexOf("/") + 1) === name)
  ).slice(0, 1);
  return families.map(({ bases, overrides }) => [first(bases), first(overrides)]).filter(([base]) => base.length > 0).map((each) => each.flat());
}

// src/formats/compose/extends.ts
var LONGEST_CHAIN2 = 100;
var MOST_USERS = 5;
function settleExtends(loading, siblings, name, path2 = []) {
  const { services: services2, settled } = siblings;
  const layers = services2.get(name) ?? [];
  if (settled.has(name)) return layers;
  const extending = layers.findLast(
    (layer2) => !layer2.settled && extendsOf(layer2).length > 0
  );
  const parents = extending ? parentsOf(loading, siblings, name, extending, path2) : [];
  const own = layers.at(-1);
  loading.budget.left -= parents.length;
  const whole = parents.length === 0 || !own || loading.budget.left < 0 ? layers : stack([...parents, ...layers.slice(0, -1)], own);
  if (loading.budget.left < 0 && extending)
    loading.problems.push(tooMuch(extendsOf(extending)[0]));
  const done = whole.map((layer2) => ({ ...layer2, settled: true }));
  services2.set(name, done);
  settled.add(name);
  return done;
}
function extendsOf({ views }) {
  return views.flatMap((view) => valuesAt(view, "extends"));
}
function parentsOf(loading, siblings, name, layer2, path2) {
  const value = extendsOf(layer2).at(-1);
  const { variables } = layer2;
  const context = { variables, problems: loading.problems };
  const text = (each) => {
    const read = each && readText(context, each);
    return read && fullText(read).value;
  };
  const refuse2 = (message) => {
    loading.problems.push(problemAt(value, message));
    return [];
  };
  const service = text(isMapping(value) ? get(value, "service") : value);
  const file = isMapping(value) ? text(get(value, "file")) : void 0;
  if (service === void 0)
    return refuse2("docker compose refuses this: extends names no service");
  if (file !== void 0 && isRemote(file))
    return refuseRemote(loading, value, file);
  const there = file === void 0 ? siblings : siblingsIn(loading, siblings, file, variables);
  if ("refused" in there)
    return refuse2(`what ${name} extends was not read: ${there.refused}`);
  if (!there.services.has(service))
    return refuse2(
      `docker compose refuses this: there is no service ${service} in ${there.file}`
    );
  const here = `${siblings.file}
${name}`;
  if (path2.includes(here) || path2.length > LONGEST_CHAIN2)
    return refuse2("docker compose refuses this: it extends itself");
  const user = {
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
  const file = pathFrom(siblings.folder, written2);
  const opened = siblings.files.get(file);
  if (opened) return opened;
  const found = loading.documents.of(file);
  if ("refused" in found) return { refused: `${file}: ${found.refused}` };
  const services2 = /* @__PURE__ */ new Map();
  for (const document of found)
    for (const [name, layers] of layersOf(servicesOf(document), {
      ...{ variables, folder: folderOf(file) }
    }))
      layOn(services2, name, layers);
  loading.budget.left -= services2.size;
  const there = {
    ...{ file, folder: folderOf(file), services: services2 },
    ...{ settled: /* @__PURE__ */ new Set(), files: siblings.files }
  };
  siblings.files.set(file, there);
  return there;
}
function refuseRemote(loading, view, file) {
  loading.problems.push(notFetched(view, file));
  return [];
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
var DEEPEST3 = 100;
function includeInto(loading, own, include, scope) {
  for (const each of isSequence(include) ? itemsOf(include) : [include])
    if (!isReset(each)) includeOne(loading, own, each, scope);
}
function includeOne(loading, own, view, scope) {
  const { problems, budget, environment } = loading;
  const said = (key) => isMapping(view) ? valuesAt(view, key).flatMap((each) => written(loading, each, scope)) : [];
  const paths = isMapping(view) ? said("path") : written(loading, view, scope);
  const [main] = paths;
  if (!main) return;
  const files = paths.flatMap((each) => fileOf(loading, each, scope) ?? []);
  const [first] = files;
  if (first === void 0) return;
  if (scope.including.includes(first)) {
    const message = "docker compose refuses this: the file includes itself";
    problems.push(problemAt(main.view, message));
    return;
  }
  const directory = said("project_directory").at(-1);
  const folder = directory ? pathFrom(scope.folder, directory.text) : folderOf(first);
  const envFiles = said("env_file").filter(({ text }) => text !== "/dev/null").map(({ text }) => pathFrom(scope.folder, text));
  const variables = environment.below(scope.variables, folder, envFiles);
  if (--budget.left < 0 || scope.including.length > DEEPEST3) {
    problems.push(tooMuch(main.view));
    return;
  }
  const { including } = scope;
  const found = loadResources(loading, files, { variables, folder, including });
  const user = { span: nodeSpan(main.view.node), message: "included here" };
  budget.left -= found.services.size;
  for (const kind of resourceKinds)
    for (const [name, layers] of found[kind]) {
      const there = own[kind].get(name) ?? [];
      if (isThere(there, layers)) continue;
      const users = (layer2) => [...layer2.users, user];
      budget.left -= layers.length;
      own[kind].set(name, [
        ...layers.map((layer2) => ({
          ...layer2,
          ...{ settled: true, users: users(layer2).slice(0, 5) }
        })),
        ...there
      ]);
    }
}
function isThere(there, layers) {
  const nodes = new Set(
    there.flatMap(({ views }) => views.map(({ node }) => node))
  );
  return layers.every(
    ({ views }) => views.every(({ node }) => nodes.has(node))
  );
}
function written({ problems }, view, { variables }) {
  const views = isSequence(view) ? itemsOf(view) : [view];
  return views.flatMap((each) => {
    const read = readText({ variables, problems }, each);
    return read ? [{ view: each, text: fullText(read).value }] : [];
  });
}
function fileOf({ documents, problems }, { view, text }, { folder }) {
  if (isRemote(text)) {
    problems.push(notFetched(view, text));
    return void 0;
  }
  const file = pathFrom(folder, text);
  const found = documents.of(file);
  if (Array.isArray(found)) return file;
  const { refused } = found;
  problems.push(problemAt(view, `${file} was not read: ${refused}`));
  return void 0;
}

// src/formats/compose/project.ts
var resourceKinds = [
  ...["services", "networks", "configs", "secrets"]
];
var LAYERS_FROM_ELSEWHERE = 2e4;
function loadProject(environment, documents, files, folder) {
  const problems = [];
  const budget = { left: LAYERS_FROM_ELSEWHERE };
  const loading = { documents, environment, problems, budget };
  const variables = environment.in(folder);
  const scope = { variables, folder: folderOf(files[0]), including: [] };
  const resources = loadResources(loading, files, scope);
  const swarm = files.some((file) => /(?:stack|swarm)[^/]*$/i.test(file)) || [...resources.services.values()].some(isForSwarm);
  return {
    project: {
      ...{ ...resources, swarm },
      profiles: profilesIn(variables),
      ...{ textOf: documents.textOf, filesIn: documents.filesIn }
    },
    problems,
    reachesOut: budget.left < LAYERS_FROM_ELSEWHERE
  };
}
function loadResources(loading, files, scope) {
  const all = noResources();
  for (const file of files) {
    const documents = loading.documents.of(file);
    if (!Array.isArray(documents)) continue;
    for (const document of documents)
      layOver(loading, all, document, file, scope);
  }
  return all;
}
function layOver(loading, all, document, file, scope) {
  const own = noResources();
  for (const kind of resourceKinds) {
    const views = kind === "services" ? servicesOf(document) : getAll(document, kind);
    for (const [name, layers] of layersOf(views, scope))
      own[kind].set(name, layers);
  }
  const including = [...scope.including, file];
  for (const include of getAll(document, "include"))
    includeInto(loading, own, include, { ...scope, including });
  const siblings = {
    ...{ file, folder: scope.folder, services: own.services },
    ...{ settled: /* @__PURE__ */ new Set(), files: /* @__PURE__ */ new Map() }
  };
  for (const name of own.services.keys())
    settleExtends(loading, siblings, name);
  const takers = getAll(document, "services").filter(takesBack);
  for (const view of takers) {
    loading.budget.left -= all.services.size;
    if (loading.budget.left < 0) loading.problems.push(tooMuch(view));
    else
      for (const name of all.services.keys())
        layOn(all.services, name, [layer([view], scope)]);
  }
  for (const kind of resourceKinds)
    for (const [name, layers] of own[kind]) layOn(all[kind], name, layers);
}
function layOn(all, name, layers) {
  const below = all.get(name) ?? [];
  all.set(name, below);
  for (const each of layers) below.push(each);
  const own = below.at(-1);
  if (own && own.users.length === 0)
    below[below.length - 1] = { ...own, takes: below.length - 1 };
}
function layersOf(mappings, scope) {
  const said = /* @__PURE__ */ new Map();
  for (const mapping of mappings) {
    if (isReset(mapping)) continue;
    for (const { key, value } of pairsOf(mapping)) {
      const before = said.get(key);
      if (before) before.push(value);
      else said.set(key, [value]);
    }
  }
  return new Map([...said].map(([key, views]) => [key, [layer(views, scope)]]));
}
function layer(views, { variables, folder }) {
  return { views, variables, folder, takes: 0, settled: false, users: [] };
}
function noResources() {
  const all = resourceKinds.map((kind) => [kind, /* @__PURE__ */ new Map()]);
  return Object.fromEntries(all);
}
function servicesOf(document) {
  const said = getAll(document, "services");
  if (said.length > 0 || !isMapping(document)) return [...said];
  const entries = document.node.entries.filter(
    ({ key }) => key.kind !== "scalar" || !isRootKey(key.text)
  );
  const { merged: _, ...node } = document.node;
  return [{ ...document, node: { ...node, entries } }];
}
function profilesIn(variables) {
  const said = variables.get("COMPOSE_PROFILES")?.value ?? "";
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
  const begins = [];
  let length = 0;
  for (const piece of text.pieces) {
    begins.push(length);
    length += piece.text.length;
  }
  return (from, to) => {
    const pieces = [];
    for (let i = pieceAt(begins, from); i < begins.length; i++) {
      const [piece, begin] = [text.pieces[i], begins[i]];
      if (begin >= to) break;
      const start = Math.max(from - begin, 0);
      const end = Math.min(to - begin, piece.text.length);
      if (start < end) pieces.push(cutPiece(piece, start, end));
    }
    return pieces;
  };
}
function cutText(cut, text, from, to) {
  const pieces = cut(from, to);
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last && textFrom(text.source, pieces, first.start, last.end);
}
function beginWord(cut, from) {
  return { cut, pieces: [], from, run: void 0, quoted: false };
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
  const written2 = word.cut(from, to);
  const origin = [
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
  settleRun(word);
  return word.pieces.splice(first);
}
function settleRun(word) {
  if (word.run) word.pieces.push(...word.cut(word.run.from, word.run.to));
  word.run = void 0;
}
function endWord(word, text, to) {
  settleRun(word);
  const { pieces } = word;
  if (pieces.length === 0 && !word.quoted) return void 0;
  const places = pieces.length > 0 ? pieces : word.cut(word.from, to);
  const start = places[0]?.start ?? text.start;
  return textFrom(text.source, pieces, start, places.at(-1)?.end ?? start);
}
function defaultPiece(name, text, inner) {
  const why = inner.find((piece) => piece.why !== void 0)?.why;
  if (why !== void 0) return { text: UNKNOWN, why };
  if (inner.length === 0) return void 0;
  const span = spanOf(text.source, inner[0].start, inner.at(-1).end);
  const own = { span, message: `the default of ${name}` };
  const origin = inner.flatMap((piece) => piece.origin ?? []);
  return {
    text: inner.map((piece) => piece.text).join(""),
    // Defaults within defaults within defaults help nobody to find the place.
    origin: [own, ...origin].slice(0, 3)
  };
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
  const text = piece.text.slice(from, to);
  const substituted = piece.origin !== void 0 || piece.why !== void 0;
  const exact = !substituted && piece.end - piece.start === piece.text.length;
  return exact ? { ...piece, text, start: piece.start + from, end: piece.start + to } : { ...piece, text };
}

// src/syntax/shell-variables.ts
var MOST_LEVELS = 16;
var MOST_ORIGINS2 = 3;
var LONGEST2 = 1e4;
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
  const text = reader.lookUp?.(name);
  return text && [text];
}
function piecesFor(reader, name, part) {
  if (part.value.length > LONGEST2 || part.value.length > reader.room.left)
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
  origin.splice(MOST_ORIGINS2);
  const why = pieces.find((piece) => piece.why !== void 0)?.why;
  return part.value.split(/(\uFFFC)/).filter((text) => text !== "").map((text) => ({
    ...{ text, origin },
    ...text === UNKNOWN && why !== void 0 && { why }
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
    const [written2, name = "", adds] = ASSIGNMENT.exec(word.value) ?? [];
    if (written2 === void 0) continue;
    const value = sliceText(word, written2.length);
    setVariable(reader, name, adds ? void 0 : [value]);
  }
}
function isAssignment({ value }) {
  return ASSIGNMENT.test(value);
}
function setVariable({ level }, name, values) {
  const isKnown = !level.maybe && (values?.length ?? 0) <= MOST_VALUES;
  level.variables ??= /* @__PURE__ */ new Map();
  level.variables.set(name, isKnown ? values : void 0);
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
function descend(reader, holds, closer, begin) {
  reader.outer.push(reader.level);
  reader.level = openLevel(holds, closer, begin);
}
function ascend(reader) {
  finishCommand(reader);
  const { begin, closer } = reader.level;
  reader.level = reader.outer.pop();
  if (begin === void 0) return;
  const written2 = closer === "`" ? "`...`" : "$(...)";
  const why = `${written2} is only known when the script runs`;
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
  const text = word && endWord(word, reader.script, reader.at);
  if (!text || level.holds !== "commands") return;
  if (level.redirect !== "") {
    if (level.redirect === "write") level.writes.push(text);
    level.redirect = "";
  } else takeWord(level, text, word.quoted ? "" : text.value);
}
function takeWord(level, text, keyword) {
  if (level.header !== "") return takeHeaderWord(level, text, keyword);
  const header = headers.get(keyword);
  if (level.words.length === 0) countBlock(level, keyword);
  if (level.words.length > 0 && !level.inPattern) level.words.push(text);
  else if (keyword === "esac") {
    level.inPattern = false;
    level.cases = Math.max(0, level.cases - 1);
  } else if (level.inPattern) return;
  else if (header !== void 0) level.header = header;
  else if (!transparent.has(keyword)) level.words.push(text);
}
function takeHeaderWord(level, text, keyword) {
  if (level.header === "name") level.header = "";
  if (level.header === "list") level.listed.push(text);
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
function readPart(reader) {
  const part = parts[reader.value[reader.at]];
  if (part) part(reader);
  else readLiteral(reader, /[^\s;&|()<>'"\\$`]+/y);
}
function readQuoted(reader) {
  const char = reader.value[reader.at];
  const part = quotedParts[char];
  if (char === "}" && reader.level.references.length > 0)
    closeReference(reader);
  else if (part) part(reader);
  else readLiteral(reader, /[^"\\$`}]+/y);
}
function readDefault(reader) {
  const char = reader.value[reader.at];
  const part = parts[char];
  if (char === "}") closeReference(reader);
  else if (part) part(reader);
  else readLiteral(reader, /[^'"\\$`}]+/y);
}
function readArithmetic(reader) {
  const { level, value } = reader;
  const char = value[reader.at];
  if (char === "$" || char === "`") return parts[char](reader);
  reader.at++;
  if (char === "(") level.parens++;
  else if (char === ")" && level.parens-- === 0) ascend(reader);
}
function readLiteral(reader, run) {
  const word = currentWord(reader);
  const length = match(reader, run)?.[0].length ?? 1;
  takeLiteral(word, reader.at, reader.at + length);
  reader.at += length;
}
function readSingleQuotes(reader) {
  const word = currentWord(reader);
  const begin = reader.at + 1;
  const close = reader.value.indexOf("'", begin);
  const end = close === -1 ? reader.value.length : close;
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
  const written2 = match(reader, /\$(?:[A-Za-z_]\w*|[\d@*#?$!-])/y)?.[0];
  const end = at + (written2?.length ?? 1);
  if (written2 === void 0) takeLiteral(word, at, end);
  else if (!substitute2(reader, written2.slice(1), at, end))
    takeUnknown(word, at, end, unset(written2));
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
  const [written2, name = "", operator] = match(reader, head);
  const word = currentWord(reader);
  settleRun(word);
  reader.level.references.push({
    begin: reader.at,
    name,
    keepsDefault: operator !== void 0,
    assigns: operator?.endsWith("=") ?? false,
    firstPiece: word.pieces.length
  });
  reader.at += written2.length;
}
function closeReference(reader) {
  const { level, value, script } = reader;
  const reference2 = level.references.pop();
  const { begin, name, keepsDefault, firstPiece } = reference2;
  const end = reader.at + 1;
  const word = currentWord(reader);
  const inner = untake(word, firstPiece);
  reader.at = end;
  const isPlain2 = end - begin === name.length + "${}".length;
  if ((keepsDefault || isPlain2) && substitute2(reader, name, begin, end)) return;
  if (!keepsDefault) {
    const written2 = name ? `\${${name}}` : value.slice(begin, end);
    return takeUnknown(word, begin, end, unset(written2));
  }
  const stands = defaultPiece(name, script, inner);
  if (!stands) return;
  const [first, last] = [inner[0], inner.at(-1)];
  if (reference2.assigns && first && last)
    setVariable(reader, name, [
      textFrom(script.source, inner, first.start, last.end)
    ]);
  if (level.inQuotes || level.references.length > 0)
    return takeInstead(word, begin, end, stands);
  stands.text.split(/\s+/).forEach((text, index) => {
    if (index > 0) finishWord(reader);
    if (text !== "")
      takeInstead(currentWord(reader, begin), begin, end, { ...stands, text });
  });
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
function splitBlank(text) {
  if (!/\s/.test(text.value)) return [text];
  const cut = cutterOf(text);
  return [...text.value.matchAll(/\S+/g)].flatMap(
    ({ index, 0: word }) => cutText(cut, text, index, index + word.length) ?? []
  );
}
function unset(written2) {
  return `${written2} is only known when the script runs`;
}
function match(reader, sticky) {
  sticky.lastIndex = reader.at;
  return sticky.exec(reader.value);
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
  const reader = openReader(script, lookUp);
  const heredocs = [];
  while (reader.at < reader.value.length) {
    const { level } = reader;
    if (level.inQuotes) readQuoted(reader);
    else if (level.holds === "arithmetic") readArithmetic(reader);
    else if (level.references.length > 0) readDefault(reader);
    else readPlain(reader, heredocs);
  }
  while (reader.outer.length > 0) ascend(reader);
  finishCommand(reader);
  return reader.commands;
}
function readPlain(reader, heredocs) {
  const char = reader.value[reader.at];
  const operator = operators[char];
  if (operator) operator(reader, heredocs);
  else if (char === "\n") {
    finishCommand(reader);
    reader.at++;
    for (const heredoc of heredocs.splice(0)) readHeredoc(reader, heredoc);
  } else if (/\s/.test(char)) {
    finishWord(reader);
    reader.at++;
  } else if (char === "#" && !reader.level.word)
    reader.at = lineEnd(reader.value, reader.at);
  else readPart(reader);
}
function readSemicolon(reader) {
  finishCommand(reader);
  const endOfCase = match2(reader, /;(?:;&?|&)/y)?.[0];
  if (endOfCase && reader.level.cases > 0) reader.level.inPattern = true;
  reader.at += endOfCase?.length ?? 1;
}
function readAmpersand(reader) {
  const redirect = match2(reader, /&>>?/y)?.[0];
  if (redirect) {
    finishWord(reader);
    reader.level.redirect = "write";
  } else {
    const test = finishCommand(reader)?.words[0]?.value ?? "";
    reader.level.maybe = /^(?:\[\[?|test)$/.test(test);
  }
  reader.at += redirect?.length ?? match2(reader, /&&?/y)[0].length;
}
function readBar(reader) {
  const { level } = reader;
  const written2 = match2(reader, /\|[|&]?/y)[0];
  reader.at += written2.length;
  if (level.inPattern) level.word = void 0;
  else {
    const command = finishCommand(reader);
    if (written2 === "||") level.maybe = true;
    else level.input = command;
  }
}
function readOpenParen(reader) {
  const { level, value, at } = reader;
  const isArray = level.word !== void 0 && value[at - 1] === "=";
  const isArithmetic = !level.word && level.words.length === 0 && value[at + 1] === "(";
  reader.at += isArithmetic ? 2 : 1;
  if (level.inPattern) return;
  if (isArray) {
    level.maybe = true;
    return descend(reader, "array", ")");
  }
  if (isArithmetic) {
    descend(reader, "arithmetic", ")");
    reader.level.parens = 1;
    return;
  }
  level.word = void 0;
  level.words = [];
  level.parens++;
}
function readCloseParen(reader) {
  const { level } = reader;
  const inPattern = level.inPattern;
  finishWord(reader);
  if (inPattern && level.inPattern) {
    level.inPattern = false;
    reader.at++;
    return;
  }
  finishCommand(reader);
  reader.at++;
  if (level.parens > 0) level.parens--;
  else if (level.closer === ")" && level.cases === 0) ascend(reader);
}
function readGreater(reader) {
  dropDescriptor(reader);
  if (reader.value[reader.at + 1] === "(") return openProcess(reader);
  const written2 = match2(reader, />[>|&]?/y)[0];
  reader.at += written2.length;
  reader.level.redirect = written2 === ">&" ? "read" : "write";
}
function readLess(reader, heredocs) {
  dropDescriptor(reader);
  const written2 = match2(reader, /<(?:<<|<-?|&|>)?/y)[0];
  if (reader.value[reader.at + 1] === "(") return openProcess(reader);
  reader.at += written2.length;
  if (written2 === "<<" || written2 === "<<-")
    openHeredoc(reader, heredocs, written2 === "<<-");
  else reader.level.redirect = "read";
}
function openProcess(reader) {
  const begin = reader.at;
  currentWord(reader);
  reader.at += 2;
  descend(reader, "commands", ")", begin);
}
function dropDescriptor(reader) {
  const { word } = reader.level;
  const digits = word?.run && word.pieces.length === 0 && !word.quoted ? reader.value.slice(word.run.from, word.run.to) : "";
  if (/^\d+$/.test(digits)) reader.level.word = void 0;
  else finishWord(reader);
}
function openHeredoc(reader, heredocs, stripsTabs) {
  const word = /[ \t]*(?:'([^'\n]*)'|"([^"\n]*)"|([^\s;&|()<>'"]*))/y;
  const [written2, single, double, bare2 = ""] = match2(reader, word);
  reader.at += written2.length;
  const delimiter = single ?? double ?? bare2.replaceAll("\\", "");
  if (delimiter === "") return;
  const bodies = reader.level.heredocs ??= [];
  heredocs.push({ delimiter, stripsTabs, bodies });
}
function readHeredoc(reader, heredoc) {
  const { value, script, cut } = reader;
  const begin = reader.at;
  let end = begin;
  while (reader.at < value.length) {
    const stop = lineEnd(value, reader.at);
    const line = value.slice(reader.at, stop).replace(/\r$/, "");
    reader.at = Math.min(stop + 1, value.length);
    if ((heredoc.stripsTabs ? line.replace(/^\t+/, "") : line) === heredoc.delimiter)
      break;
    end = reader.at;
  }
  const body2 = cutText(cut, script, begin, end);
  if (body2) heredoc.bodies.push(body2);
}
function lineEnd(value, from) {
  const end = value.indexOf("\n", from);
  return end === -1 ? value.length : end;
}
function match2(reader, sticky) {
  sticky.lastIndex = reader.at;
  return sticky.exec(reader.value);
}

// src/syntax/shell.ts
function splitWords(text) {
  const { value } = text;
  const cut = cutterOf(text);
  const words = [];
  let word;
  let quote = "";
  for (let i = 0; i < value.length; i++) {
    const char = value[i];
    if (char === "\\" && quote !== "'" && i + 1 < value.length) {
      word ??= beginWord(cut, i);
      word.quoted = true;
      takeEscaped(word, value, i, quote);
      i++;
    } else if (quote !== "") {
      word ??= beginWord(cut, i);
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
      word ??= beginWord(cut, i);
      quote = openedQuote(value, i);
      if (quote === "" || keepsQuote(quote)) takeLiteral(word, i, i + 1);
      else word.quoted = true;
    }
  }
  finish(value.length);
  return words;
  function finish(at) {
    const done = word && endWord(word, text, at);
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

// src/formats/compose/commands.ts
var import_command = require("./commands.js");

// src/formats/command/arguments.ts
function readArguments(args, valued = "", leading = false) {
  const takesValue = new Set(valued.split(" "));
  const options = [];
  const operands = [];
  let i = 0;
  while (i < args.length) {
    const word = args[i++];
    if (word.value === "--") {
      operands.push(...args.slice(i));
      break;
    }
    if (!/^-./.test(word.value)) {
      operands.push(word);
      if (!leading) continue;
      operands.push(...args.slice(i));
      break;
    }
    const read = word.value.startsWith("--") ? readLong(word) : readShort(word, takesValue);
    const last = read.at(-1);
    if (last.value === void 0 && takesValue.has(last.name))
      last.value = args[i++];
    options.push(...read);
  }
  return { options, operands };
}
function readLong(word) {
  const equals = word.value.indexOf("=");
  return equals === -1 ? [{ name: word.value.slice(2), value: void 0 }] : [
    {
      name: word.value.slice(2, equals),
      value: sliceText(word, equals + 1)
    }
  ];
}
function readShort(word, takesValue) {
  const { value } = word;
  const letters = [];
  for (let i = 1; i < value.length; i++) {
    const name = value[i];
    const takes = takesValue.has(name) && i + 1 < value.length;
    letters.push({ name, value: takes ? sliceText(word, i + 1) : void 0 });
    if (takes) break;
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
  const why = unknownIn(text);
  if (why !== void 0) return unknown(why, placeOf(text), originOf(text));
  const [, first, last = first] = /^(\d{1,6})(?:[-:](\d{1,6}))?$/.exec(text.value) ?? [];
  const named = Object.hasOwn(services, text.value) && services[text.value];
  const from = named || Number(first);
  const to = named || Number(last);
  return from <= to && to <= 65535 ? known({ from, to }, placeOf(text), originOf(text)) : void 0;
}
function splitText(text, separator) {
  const cut = cutterOf(text);
  const parts2 = [];
  let from = 0;
  for (const { index, 0: found } of text.value.matchAll(separator)) {
    parts2.push(cutText(cut, text, from, index));
    from = index + found.length;
  }
  parts2.push(cutText(cut, text, from, text.value.length));
  return parts2.flatMap((part) => part ?? []);
}
function splitAddress(text) {
  const [, bracketed, plain, port] = /^(?:\[([^\]]*)\]|([^:]*))(?::([^:]+))?$/.exec(text.value) ?? [];
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
  const { resource, related, reach, source } = rule;
  const facts = typeof reach === "function" || typeof source === "function" ? lazyFacts(rule) : plainFacts(rule, reach, source);
  return { kind: "port", format, resource, facts, related };
}
function plainFacts(rule, reach, source) {
  const { port, protocol } = rule;
  const { span } = port[0];
  const mechanism = [known(rule.mechanism, span)];
  const breadth = [known(rule.breadth ?? breadthOf(port), span)];
  const certainty = [known(rule.certainty, span)];
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

// src/formats/command/acts.ts
function portAct(act) {
  const { port, protocol, mechanism, source, loopback: loopback2 } = act;
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
];
var shells = new Set(
  "sh ash bash dash ksh mksh zsh rbash".split(" ")
);
var multiCalls = /* @__PURE__ */ new Set([
  "busybox",
  "busybox-extras",
  "busybox.static",
  "toybox"
]);
var commandOptions = /* @__PURE__ */ new Map([
  ["su", "c command s shell g group G supp-group w whitelist-environment"],
  ["runuser", "c command u user s shell g group G supp-group"],
  ["script", "c command I log-in O log-out B log-io E echo m T log-timing o"],
  ["sg", "c"]
]);
var entrypointScript = /^(?:.*[-_])?entrypoint(?:\.sh)?$/;

// src/formats/command/invocations.ts
var MOST_WRAPPERS = 24;
function invocationsOfScript(script, around = nothingAround, depth = 0) {
  if (depth > MOST_WRAPPERS) return [];
  return readScript(script, around.variable).flatMap(
    (command) => invocationsOfWords(command.words, command, around, depth)
  );
}
function invocationsOfWords(words, command, around = nothingAround, depth = 0) {
  if (depth > MOST_WRAPPERS) return [];
  const first = words.findIndex(({ value }) => !isAssignment2(value));
  const word = words[first];
  if (!word) return [];
  const program = sliceText(word, word.value.lastIndexOf("/") + 1);
  const invocation = {
    ...{ name: program.value, program, path: word.value, command },
    args: words.slice(first + 1)
  };
  const { scripts, rest } = wrappedBy(invocation, around) ?? {};
  if (!scripts && !rest) return [invocation];
  return [
    ...(scripts ?? []).flatMap(
      (script) => invocationsOfScript(script, around, depth + 1)
    ),
    ...rest ? invocationsOfWords(rest, command, around, depth + 1) : []
  ];
}
function wrappedBy(invocation, around) {
  const { name, path: path2, args } = invocation;
  const wrapper = wrappers.find(({ names }) => names.includes(name));
  if (wrapper) {
    const read = readArguments(args, wrapper.valued, true);
    const { before = 0, except = [] } = wrapper;
    return has(read, ...except) ? {} : { rest: read.operands.slice(before) };
  }
  if (shells.has(name)) return shellInput(invocation, around);
  if (multiCalls.has(name)) return { rest: args };
  if (name === "eval") return evaluated(args);
  if (name === "start-stop-daemon") return startStopDaemon(args);
  if (/^python[\d.]*$/.test(name)) return pythonModule(args);
  if (name === "." || name === "source") return scriptAt(around, args[0]);
  const script = around.script?.(path2);
  if (script) {
    const goesOn = /\$(?:@|\{@\}|\*)/.test(script.value);
    return { scripts: [script], ...goesOn && { rest: args } };
  }
  if (entrypointScript.test(name)) return { rest: args };
  const valued = commandOptions.get(name);
  return valued === void 0 ? void 0 : optionScript(args, valued);
}
function shellInput({ args, command }, around) {
  const read = readArguments(args, "o O rcfile init-file", true);
  if (has(read, "c")) return { scripts: read.operands.slice(0, 1) };
  if (read.operands.length > 0 && !has(read, "s"))
    return scriptAt(around, read.operands[0]);
  const piped = command.input ? printedWords(command.input) : [];
  return { scripts: [...command.heredocs, ...piped] };
}
function scriptAt({ script }, path2) {
  const found = path2 && script?.(path2.value);
  return found ? { scripts: [found] } : {};
}
function printedWords(command) {
  const program = command.words[0]?.value;
  if (program === "echo" || program === "printf") return command.words.slice(1);
  return program === "cat" ? command.heredocs : [];
}
function evaluated(args) {
  return args.length === 1 ? { scripts: args } : { rest: args };
}
function startStopDaemon(args) {
  const valued = "x exec a startas p pidfile n name u user c chuid g group d chdir r chroot N nicesched k umask R retry s signal P procsched I iosched";
  const read = readArguments(args, valued);
  const program = valueOf(read, "a", "startas") ?? valueOf(read, "x", "exec");
  if (!program || !has(read, "S", "start")) return {};
  return { rest: [program, ...read.operands] };
}
function pythonModule(args) {
  const flag = args.findIndex(({ value }) => !/^-[^-cm]*$/.test(value));
  return args[flag]?.value === "-m" ? { rest: args.slice(flag + 1) } : {};
}
function optionScript(args, valued) {
  const script = valueOf(readArguments(args, valued), "c", "command");
  if (script) return { scripts: [script] };
  const read = readArguments(args, valued, true);
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
  const { port, protocol, loopback: loopback2 } = entryPoint;
  const mechanism = "listen";
  const said = known(protocol, port.span);
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
  const command = { words: argv, writes: [], heredocs: [] };
  const commands = invocationsOfWords(argv, command).map(
    (invocation) => invocation.command
  );
  return [...new Set(commands)].flatMap(
    ({ words }) => words.flatMap((word, i) => {
      const found = FLAG.exec(word.value);
      if (!found) return [];
      const [flag, name = ""] = found;
      const address = flag.endsWith("=") ? sliceText(word, flag.length) : words[i + 1];
      return address ? addressed(name.toLowerCase(), address) : [];
    })
  );
}
var VARIABLE = /^TRAEFIK_ENTRYPOINTS_(\w+)_ADDRESS$/i;
var LISTEN = /^KONG_\w*LISTEN$/;
function inVariables(environment) {
  const found = [];
  for (const [variable, value] of environment) {
    if (!value) continue;
    const name = VARIABLE.exec(variable)?.[1];
    if (name !== void 0) found.push(...addressed(name.toLowerCase(), value));
    else if (LISTEN.test(variable)) found.push(...listened(value));
  }
  return found;
}
function addressed(name, text) {
  const slash = text.value.lastIndexOf("/");
  const address = slash < 0 ? text : sliceText(text, 0, slash);
  const protocol = slash < 0 ? "" : text.value.slice(slash + 1).toLowerCase();
  return listening(name, address, protocol === "udp" ? "udp" : "tcp");
}
function listened(text) {
  return splitText(text, /,/g).flatMap((part) => {
    const [address, ...words] = splitText(part, /\s+/g);
    const isUdp = words.some(({ value }) => value === "udp");
    return address ? listening("", address, isUdp ? "udp" : "tcp") : [];
  });
}
function listening(name, address, protocol) {
  const { host, port: written2 } = splitAddress(address);
  const why = unknownIn(address);
  const port = written2 ? portValue(written2) : why === void 0 ? void 0 : unknown(why, placeOf(address));
  return port ? [{ name, port, protocol, loopback: isLoopbackHost(host) }] : [];
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
  const processes = processesOf(layers);
  const last = processes.at(-1);
  const image = images.find(({ taken }) => !taken);
  for (const process of processes) readProcess(context, process, image);
  for (const before of images)
    if (before.taken)
      readProcess({ ...context, taken: before.taken }, last, before);
  for (const said of saidByHooks(layers, "command"))
    readProcess(context, { command: said, taken: said.taken });
}
function processesOf(layers) {
  const said = ["entrypoint", "command"].map(
    (key) => everSaid(layers, key, replaces)
  );
  let running = said.map(() => []);
  const processes = [];
  for (const step of stepsOf(said.flat())) {
    const [taken] = step.ends;
    if (taken) processes.push(...combine(running, taken));
    running = running.map((each, i) => [
      ...each.filter(({ taken: taken2 }) => taken2?.at !== step.at),
      ...step.begins.filter((one) => said[i].includes(one))
    ]);
  }
  return [...processes, ...combine(running)];
}
function stepsOf(said) {
  const steps = /* @__PURE__ */ new Map();
  const stepAt = (at) => {
    const step = steps.get(at) ?? { at, begins: [], ends: [] };
    steps.set(at, step);
    return step;
  };
  for (const each of said) {
    stepAt(each.at).begins.push(each);
    if (each.taken) stepAt(each.taken.at).ends.push(each.taken);
  }
  return [...steps.values()].sort((a, b) => a.at - b.at);
}
function combine([entrypoints = [], commands = []], taken) {
  return orNothing(entrypoints).flatMap(
    (entrypoint) => orNothing(commands).map((command) => ({
      ...{ entrypoint, command, taken }
    }))
  );
}
function orNothing(said) {
  return said.length > 0 ? said : [void 0];
}
function readProcess(context, { entrypoint, command, taken }, image) {
  const parts2 = [entrypoint, command].flatMap((part) => part ?? []);
  const told = {
    entrypoint: wordsOf(context, entrypoint),
    command: wordsOf(context, command)
  };
  const argv = [...told.entrypoint ?? [], ...told.command ?? []];
  const acts2 = [
    ...image ? image.startedBy(told) : (0, import_command.actsOfArguments)(argv),
    ...entryPointActs(argv, /* @__PURE__ */ new Map())
  ];
  const users = parts2.flatMap(({ layer: layer2 }) => layer2.users);
  const place = { ...context, users, ...taken && { taken: taken.by } };
  const related = relatedTo(place, ...parts2.map(({ view }) => view));
  for (const act of acts2) {
    const { span } = Object.values(act.facts)[0][0];
    const around = image?.relatedAt(span, told) ?? [];
    context.exposures.push({
      ...actExposure(place, act, true, [...around, ...related]),
      ...image && { format: image.formatAt(span, told) }
    });
  }
}
function wordsOf(context, said) {
  if (!said || !replacesUnlessNull(said.view)) return void 0;
  return wordsIn(speaking(context, said), said.view);
}
function wordsIn(context, view) {
  if (isSequence(view))
    return itemsOf(view).flatMap((item) => textOf(context, item) ?? []);
  const line = textOf(context, view);
  return line ? splitWords(line) : [];
}
function textOf(context, view) {
  const read = readText(context, view);
  return read && fullText(read);
}

// src/formats/port.ts
var protocols = ["tcp", "udp", "sctp"];
function readPortMapping(text) {
  const parts2 = splitAt(text, ":");
  const last = parts2.at(-1);
  const host = parts2.at(-2);
  const [container, ...suffix] = splitAt(last, "/");
  const address = addressOf(text, parts2);
  const published = host?.value ? readRange(host) : void 0;
  const target = readRange(container);
  const protocol = protocolOf(suffix[0], textSpan(text));
  const [hostWidth, width] = [published, target].map(
    (read) => widthOf(read?.port)
  );
  const complaint = published?.complaint ?? target.complaint ?? complaintAbout(protocol, protocols, "protocol") ?? complaintAboutAddress(address) ?? complaintAboutWidths(hostWidth, width);
  return {
    ...{ address, protocol, complaint },
    published: published?.port,
    target: target.port,
    pairwise: hostWidth === width
  };
}
function readPortRange(text) {
  const [range, protocol] = splitAt(text, "/");
  const { port } = readRange(range);
  const place = textSpan(text);
  return {
    port: port && { ...port, span: place },
    protocol: protocolOf(protocol, place)
  };
}
function readRange(text) {
  const [place, origin] = [textSpan(text), originOf(text)];
  const why = unknownIn(text);
  if (why !== void 0)
    return { port: unknown(why, place, origin), complaint: void 0 };
  const strict = /^(\d+)(?:-(\d+))?$/.exec(text.value);
  const lenient = strict ?? /^\s*(\+?\d+|0x[\da-f]+)(?:-(\d+)(?:-.*)?)?\s*$/i.exec(text.value);
  const ends = lenient ? [Number(lenient[1]), Number(lenient[2] ?? lenient[1])] : [];
  const [from = NaN, to = NaN] = [Math.min(...ends), Math.max(...ends)];
  const refused = `"${text.value}" is not a port from 0 to 65535 or a range of them`;
  if (!(to <= 65535) || ends.length === 0)
    return { port: void 0, complaint: refused };
  return {
    port: known({ from, to }, place, origin),
    complaint: !strict ? refused : ends[0] > ends[1] ? "the range runs backwards" : void 0
  };
}
function addressOf(text, parts2) {
  const before = parts2.slice(0, -2);
  if (before.length === 0) return void 0;
  const length = before.reduce((sum, part) => sum + part.value.length, 0) + before.length - 1;
  const address = sliceText(text, 0, length);
  const why = unknownIn(address);
  if (why !== void 0)
    return unknown(why, textSpan(address), originOf(address));
  const plain = address.value.replace(/^\[(.*)\]$/, "$1");
  return plain === "" ? void 0 : known(plain, textSpan(address), originOf(address));
}
function protocolOf(text, fallback) {
  if (!text || text.value === "") return known("tcp", fallback);
  const why = unknownIn(text);
  return why === void 0 ? known(text.value.toLowerCase(), textSpan(text), originOf(text)) : unknown(why, textSpan(text), originOf(text));
}
function complaintAbout(value, allowed, name) {
  return value.known && !allowed.includes(value.value) ? `"${value.value}" is not a ${name} (${allowed.join(", ")})` : void 0;
}
function complaintAboutAddress(address) {
  if (!address?.known) return void 0;
  const isOne = parseCidr(address.value) && !/[%/]/.test(address.value);
  return isOne ? void 0 : `"${address.value}" is not an IP address`;
}
function complaintAboutWidths(host, container) {
  if (!host || !container || container === 1 || host === container)
    return void 0;
  return host === 1 ? "one host port cannot stand for a range" : "the two ranges are not equally long";
}
function widthOf(port) {
  return port?.known ? port.value.to - port.value.from + 1 : void 0;
}
function splitAt(text, separator) {
  const parts2 = [];
  let from = 0;
  for (const part of text.value.split(separator)) {
    parts2.push(sliceText(text, from, from + part.length));
    from += part.length + 1;
  }
  return parts2;
}

// src/formats/compose/named-texts.ts
function namedTexts(context, said) {
  const here = speaking(context, said);
  const { at, view } = said;
  if (isMapping(view))
    return pairsOf(view).flatMap(({ key, value }) => {
      const read = readText(here, value);
      return read ? { name: key, value: fullText(read), view: value, at, context: here } : [];
    });
  return (isSequence(view) ? itemsOf(view) : []).flatMap((item) => {
    const read = isReset(item) ? void 0 : readText(here, item);
    const text = read && fullText(read);
    const sign = text?.value.indexOf("=") ?? -1;
    if (!text || sign < 0) return [];
    const name = text.value.slice(0, sign);
    const value = sliceText(text, sign + 1);
    return { name, value, view: item, at, context: here };
  });
}

// src/formats/compose/labels.ts
var portLabels = [
  // https://doc.traefik.io/traefik/routing/providers/docker/
  {
    name: /^traefik\.(?:(?:tcp|http)\.services\..+\.loadbalancer\.server\.)?port$/i,
    ...{ mechanism: "forward", reach: "network" }
  },
  // https://github.com/kubernetes/kompose/blob/main/docs/user-guide.md#labels
  {
    name: /^kompose\.service\.nodeport\.port$/,
    ...{ mechanism: "publish", reach: "node" }
  }
];
function readLabels(context, layers) {
  const labels = labelsOf(context, layers);
  const isOff = labels.some(
    ({ name, value, context: context2 }) => !context2.taken && name.toLowerCase() === "traefik.enable" && value.value.toLowerCase() === "false"
  );
  for (const { name, value, view, context: here } of labels)
    for (const { name: pattern, mechanism, reach } of portLabels) {
      if (!pattern.test(name) || isOff && mechanism === "forward") continue;
      const { port, protocol } = readPortRange(value);
      if (!port) continue;
      const exposure = portExposure("compose", {
        ...{ resource: here.resource, port: [port], protocol: [protocol] },
        ...{ mechanism, reach: known(reach, port.span) },
        certainty: here.attachment.certainty,
        related: relatedTo(here, view)
      });
      const facts = { ...exposure.facts, ...shadow(here) };
      here.exposures.push({ ...exposure, facts });
    }
}
function labelsOf(context, layers) {
  const own = everSaid(layers, "labels", appends);
  const deployed = everSaid(layers, "deploy", appends).flatMap(
    (said) => valuesAt(said.view, "labels").map((view) => ({ ...said, view }))
  );
  return [own, deployed].flatMap((all) => {
    const labels = all.flatMap((said) => namedTexts(context, said));
    const replacing = replacedBy(labels, ({ name }) => name);
    return labels.map((label) => takenBy2(label, replacing(label)));
  });
}
function takenBy2(label, later) {
  const { context } = label;
  return later && !context.taken ? { ...label, context: { ...context, taken: textSpan(later.value) } } : label;
}

// src/formats/compose/published.ts
function readPublished(context, item) {
  return isMapping(item) ? longForm2(context, item) : shortForm(context, item);
}
function shortForm(context, item) {
  const read = readText(context, item);
  if (!read) return [];
  const { text, ifSet } = read;
  const problems = ifSet ? [] : context.problems;
  const asIs = publishedText(text, problems, "docker compose");
  return [{ asIs, ifSet: ifSet && asWhole(readPortMapping(ifSet), ifSet) }];
}
function publishedText(text, problems, reader) {
  const mapping = readPortMapping(text);
  if (mapping.complaint !== void 0)
    problems.push({
      span: textSpan(text),
      severity: "warning",
      message: `${reader} refuses this port: ${mapping.complaint}`
    });
  return asWhole(mapping, text);
}
function asWhole(mapping, text) {
  const place = textSpan(text);
  const origin = originOf(text);
  const here = (port) => port && (port.known ? known(port.value, place, origin) : unknown(port.why, place, origin));
  return {
    ...{ ...mapping, place },
    published: here(mapping.published),
    target: here(mapping.target)
  };
}
function longForm2(context, item) {
  const said = (key) => valuesAt(item, key).flatMap((view) => readText(context, view) ?? []);
  const [published, target] = [said("published"), said("target")];
  const others = {
    protocol: said("protocol").at(-1),
    address: said("host_ip").at(-1)
  };
  const count = Math.max(published.length, target.length);
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
  const read = (pick) => {
    const texts = Object.entries(said).map(([key, each]) => [
      key,
      each && pick(each)
    ]);
    return longFormOf(Object.fromEntries(texts));
  };
  const isConditional2 = Object.values(said).some((each) => each?.ifSet);
  return {
    asIs: read(({ text }) => text),
    ...isConditional2 && { ifSet: read(fullText) }
  };
}
function longFormOf(said) {
  const [published, target] = [said.published, said.target].map(
    (text) => text && text.value !== "" ? readPortRange(text).port : void 0
  );
  const place = (published ?? target)?.span;
  if (!place) return void 0;
  return {
    ...{ place, published, target },
    protocol: wordOf(said.protocol) ?? known("tcp", place),
    address: wordOf(said.address),
    pairwise: false
  };
}
function wordOf(text) {
  if (!text || text.value === "") return void 0;
  const why = unknownIn(text);
  return why === void 0 ? known(text.value.toLowerCase(), textSpan(text), originOf(text)) : unknown(why, textSpan(text), originOf(text));
}

// src/formats/compose/ports.ts
function publishedPorts(context, ports) {
  for (const item of isSequence(ports) ? itemsOf(ports) : [ports]) {
    if (isReset(item)) continue;
    if (isSequence(item)) publishedPorts(context, item);
    else publishItem(context, item);
  }
}
function exposedPorts(context, list) {
  for (const item of isSequence(list) ? itemsOf(list) : [list]) {
    const read = readText(context, item);
    if (!read) continue;
    const certain = exposeText(context, item, read.text);
    if (!read.ifSet) continue;
    const ifSet = readPortRange(read.ifSet);
    exposeItem(context, item, {
      protocol: ifSet.protocol,
      ports: ifSet.port ? without(ifSet.port, certain) : [],
      breadth: "one-of-several"
    });
  }
}
function exposeText(context, view, text) {
  const { port, protocol } = readPortRange(text);
  const ports = port ? [port] : [];
  exposeItem(context, view, { protocol, ports });
  return ports;
}
function exposeItem(context, item, rule) {
  const place = rule.ports[0]?.span;
  if (!place) return;
  const { mode, inside } = context.attachment;
  addRule(context, item, {
    ...rule,
    mechanism: mode === "host" || mode === "lan" ? "listen" : "declare",
    reach: known(inside, place)
  });
}
function publishItem(context, item) {
  for (const entry of readPublished(context, item))
    addEntry(context, item, entry);
}
function addEntry(context, item, { asIs, ifSet }) {
  if (asIs) addPublished(context, item, asIs);
  if (!ifSet) return;
  const certain = asIs ? portsOf(asIs) : [];
  addRule(context, item, {
    ...attached(context, ifSet),
    protocol: ifSet.protocol,
    ports: portsOf(ifSet).flatMap((port) => without(port, certain)),
    breadth: "one-of-several"
  });
}
function addPublished(context, item, entry) {
  const { published, target, protocol } = entry;
  const rule = { protocol, ...attached(context, entry) };
  const ports = portsOf(entry);
  if (!published || entry.pairwise || !isSeveral(published))
    return addRule(context, item, { ...rule, ports });
  if (context.attachment.swarm)
    return addRule(context, item, { ...rule, ports });
  const breadth = "one-of-several";
  if (target && !target.known)
    return addRule(context, item, { ...rule, ports, breadth });
  if (target) addRule(context, item, { ...rule, ports: [target] });
  const others = without(published, target ? [target] : []);
  addRule(context, item, { ...rule, ports: others, breadth });
}
function portsOf({ published, target }) {
  return [published, target].flatMap((port) => port ?? []);
}
function isSeveral(port) {
  return port.known && port.value.from < port.value.to;
}
function without(port, others) {
  if (others.length === 0) return [port];
  if ([port, ...others].some((each) => !each.known)) return [];
  return others.reduce(
    (parts2, other) => parts2.flatMap((part) => cutOut(part, other)),
    [port]
  );
}
function cutOut(port, hole) {
  if (!port.known || !hole.known) return [port];
  const { from, to } = port.value;
  return [
    { from, to: Math.min(to, hole.value.from - 1) },
    { from: Math.max(from, hole.value.to + 1), to }
  ].filter((range) => range.from <= range.to).map((range) => ({ ...port, value: range }));
}
function attached({ attachment }, { address, place }) {
  const { mode, published, swarm } = attachment;
  if (mode === "none")
    return { mechanism: "declare", reach: known("loopback", place) };
  if (mode === "host")
    return { mechanism: "listen", reach: known("internet", place) };
  if (!address || swarm)
    return { mechanism: "publish", reach: known(published, place) };
  const { span, origin } = address;
  const reach = address.known ? reachOf(address.value) : "unknown";
  const narrower = published === "network" && reach !== "loopback";
  return {
    mechanism: "publish",
    reach: known(narrower ? published : reach, span, origin)
  };
}
function addRule(context, view, rule) {
  const { resource, attachment, exposures } = context;
  const { ports, protocol, mechanism, reach, breadth } = rule;
  if (ports.length === 0) return;
  const exposure = portExposure("compose", {
    ...{ resource, port: ports, protocol: [protocol], mechanism, reach },
    ...breadth && { breadth },
    certainty: breadth === "one-of-several" ? "possible" : attachment.certainty,
    related: relatedTo(context, view)
  });
  const facts = { ...exposure.facts, ...shadow(context) };
  exposures.push({ ...exposure, facts });
}

// src/formats/compose/proxy-variables.ts
function readProxyVariables(context, layers) {
  for (const said of everSaid(layers, "environment", appends))
    for (const { name, value, view, context: here } of namedTexts(
      context,
      said
    ))
      for (const act of entryPointActs([], /* @__PURE__ */ new Map([[name, value]])))
        here.exposures.push(
          actExposure(here, act, true, relatedTo(here, view))
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
function exposuresOf(project, name, problems, builder) {
  const layers = project.services.get(name) ?? [];
  const context = {
    ...{ resource: `services.${name}`, variables: /* @__PURE__ */ new Map(), users: [] },
    attachment: attachmentOf(project, name, problems),
    ...{ problems, exposures: [] }
  };
  for (const { key, replace: replace2, read } of readers)
    for (const said of everSaid(layers, key, replace2))
      read(speaking(context, said), said.view);
  for (const said of saidByHooks(layers, "image"))
    readImage(speaking(context, said), said.view);
  const images = builder?.imagesOf(context, project, name) ?? [];
  for (const image of images) context.exposures.push(...image.exposures);
  readCommands(context, layers, images);
  readProxyVariables(context, layers);
  readLabels(context, layers);
  readMountedFiles(context, layers, project);
  return context;
}
function readImage(context, view) {
  const read = readText(context, view);
  if (!read) return;
  const image = fullText(read);
  const facts = (0, import_image.imageFacts)(image);
  if (Object.keys(facts).length === 0) return;
  const { resource, exposures, attachment } = context;
  exposures.push({
    ...{ kind: "image", format: "compose", resource },
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
  const pairs = pairsOf(document);
  return !pairs.some(({ key }) => key === "services" || key === "include") && isVersionOne(pairs);
}
function noteOldForm(document) {
  const [first] = pairsOf(document);
  return {
    span: nodeSpan(first.keyNode),
    severity: "note",
    message: "this is the format of docker-compose 1, which docker compose refuses. Put the services under services:"
  };
}
var reading = { open: openCompose };
function openCompose(world, settings) {
  const documents = openDocuments(world);
  const environment = openEnvironment(world, settings.envFiles);
  const old = [];
  return {
    take(document) {
      documents.add(document);
      if (isOldForm(document)) old.push(noteOldForm(document));
    },
    async finish() {
      const exposures = [];
      const problems = [];
      let isShared = false;
      let builder;
      const projects = projectFiles(
        documents.given(),
        (folder) => namedFiles(environment, documents, folder, problems)
      );
      for (const { files, folder } of projects) {
        const loaded = loadProject(environment, documents, files, folder);
        isShared ||= loaded.reachesOut;
        if (builds(loaded.project))
          builder ??= await (await Promise.resolve().then(() => __toESM(require("./compose-build.js"), 1))).openBuilder(world);
        for (const each of exposuresIn(loaded.project, problems, builder))
          exposures.push(each);
        problems.push(...loaded.problems);
      }
      return {
        exposures: withoutReplaced(isShared ? onceEach(exposures) : exposures),
        problems: [
          ...[...old, ...environment.problems, ...documents.problems],
          ...problems
        ],
        besides: [...documents.besides, ...builder?.besides ?? []]
      };
    }
  };
}
function exposuresIn(project, problems, builder) {
  const names = [...project.services.keys()];
  const read = new Map(
    names.map((name) => [name, exposuresOf(project, name, problems, builder)])
  );
  const unused = [];
  readUnusedFiles(project, (resource) => ({
    ...{ resource, variables: /* @__PURE__ */ new Map(), users: [], problems },
    ...{ attachment: unattached, exposures: unused }
  }));
  const own = [...read.values()].flatMap(({ exposures, attachment }) => {
    const { sharedWith } = attachment;
    const published = sharedWith === void 0 ? void 0 : read.get(sharedWith)?.exposures;
    return published ? exposures.map((each) => reachThrough(each, published)) : exposures;
  });
  return [...own, ...unused];
}
function namedFiles(environment, documents, folder, problems) {
  const variables = environment.beside(folder);
  const said = variables.get("COMPOSE_FILE");
  if (!said || unknownIn(said) !== void 0) return [];
  const separator = variables.get("COMPOSE_PATH_SEPARATOR")?.value || (said.value.includes(";") ? ";" : ":");
  return said.value.split(separator).filter((each) => each !== "").map((each) => pathFrom(folder, each)).filter((file) => {
    const found = documents.of(file);
    if (!("refused" in found)) return true;
    const message = `${file} was not read: ${found.refused}`;
    problems.push({ span: textSpan(said), severity: "warning", message });
    return false;
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  openCompose,
  reading
});

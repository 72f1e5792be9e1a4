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

// src/formats/compose/mounted-files.ts
var mounted_files_exports = {};
__export(mounted_files_exports, {
  readMountedFiles: () => readMountedFiles,
  readUnusedFiles: () => readUnusedFiles
});
module.exports = __toCommonJS(mounted_files_exports);

// src/syntax/source.ts
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

// src/syntax/inner.ts
var import_yaml = require("./yaml.js");
function parseInner(text) {
  let inner = { file: text.source.file, text: text.value }, { documents, problems } = (0, import_yaml.parseYaml)(inner), mover = {
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
  let { source, pieces } = text, begins = [], length = 0;
  for (let piece of pieces)
    begins.push(length), length += piece.text.length;
  let part = slicerOf(text);
  return (from, to) => {
    let first = lastNotBehind(begins, from), last = lastNotBehind(begins, Math.max(from, to - 1)), [one, other] = [pieces[first], pieces[last]];
    if (one && other && isPlain(one) && isPlain(other)) {
      let start = one.start + from - begins[first], end = other.start + to - begins[last];
      if (one.source === other.source && end >= start) {
        let verbatim = first === last;
        return { source: one.source ?? source, start, end, verbatim };
      }
    }
    let whole = part(from, to);
    return { ...standing(whole), verbatim: !1 };
  };
}
function isPlain({ text, start, end, why, origin }) {
  return !why && !origin && end - start === text.length;
}
var DEEPEST = 1e3;
function move(node, mover, depth) {
  let before = mover.moved.get(node);
  if (before) return before;
  let { source, start, end, verbatim } = mover.place(node.start, node.end), { tag } = node;
  if (depth > DEEPEST)
    return { kind: "scalar", source, start, end, tag, ...{ text: UNKNOWN, style: "plain" } };
  if (node.kind === "scalar") {
    let { text, style } = node, plain = {
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
  let inside = (each) => move(each, mover, depth + 1);
  if (node.kind === "alias") {
    let target = node.target && inside(node.target);
    return { ...node, source, start, end, target };
  }
  if (node.kind === "sequence") {
    let sequence = {
      kind: "sequence",
      source,
      start,
      end,
      tag,
      items: []
    };
    remember(sequence);
    for (let item of node.items) sequence.items.push(inside(item));
    return sequence;
  }
  let mapping = {
    kind: "mapping",
    source,
    start,
    end,
    tag,
    entries: []
  };
  remember(mapping);
  for (let { key, value } of node.entries)
    mapping.entries.push({ key: inside(key), value: inside(value) });
  return mapping;
  function remember(moved) {
    return mover.moved.set(node, moved), moved;
  }
}
function writtenAs(scalar, { part, source }) {
  let whole = part(scalar.start, scalar.end), pieces = scalarText(scalar).pieces.flatMap((piece) => {
    let outer = part(piece.start, piece.end);
    return outer.value === piece.text ? outer.pieces.map((each) => ({ ...each, source: each.source ?? source })) : [{ text: piece.text, ...standing(outer) }];
  });
  return textFrom(whole.source, pieces, whole.start, whole.end);
}
function standing({
  source,
  start,
  end
}) {
  return { source, start, end };
}
function moveSpan({ start, end }, { part }) {
  let outer = part(start, Math.max(end, start + 1));
  return spanOf(outer.source, outer.start, outer.end);
}

// src/formats/compose/mounted-files.ts
var import_server_file = require("./server-files.js");

// src/formats/values.ts
function known(value, span, origin) {
  return origin?.length ? { known: !0, value, span, origin } : { known: !0, value, span };
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

// src/syntax/node.ts
function nodeSpan(node) {
  return spanOf(node.source, node.start, node.end);
}

// src/syntax/view.ts
var NONE = [];
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
function itemsOf(view) {
  let items = [];
  if (view?.node.kind !== "sequence") return items;
  for (let node of view.node.items) {
    let item = follow(node, view.through, view.budget);
    item && items.push(item);
  }
  return items;
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

// src/formats/compose/interpolate.ts
var DEEPEST2 = 100, LONGEST = 1e4, MOST_ORIGINS = 5, reference = /\$(?:\$|([A-Za-z_]\w*)|(\{))/g, body = /^([A-Za-z_]\w*)(?:(:?[-+?])([\s\S]*))?$/;
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
  let pieces = [], add2 = (more) => {
    for (let piece of more) pieces.push(piece);
  }, slice = slicerOf(text), done = 0;
  for (let match of text.value.matchAll(reference)) {
    let from = match.index;
    if (from < done) continue;
    let to = match[2] ? closingBrace(text.value, from + 2) : from + match[0].length;
    add2(slice(done, from).pieces), add2(replace(slice(from, to), state)), done = to;
  }
  return add2(slice(done, text.value.length).pieces), pieces;
}
function replace(written, state) {
  let { value, start, end } = written;
  if (value === "$$") return [{ text: "$", start, end }];
  let braced = value.startsWith("${"), inner = braced ? sliceText(written, 2, value.length - 1) : sliceText(written, 1), parts = body.exec(inner.value), broken = braced && !value.endsWith("}");
  if (!parts || broken || state.depth > DEEPEST2) {
    state.problem ??= refuse(written);
    let why2 = `${value} is no form that docker compose knows`;
    return [{ text: UNKNOWN, start, end, why: why2 }];
  }
  let [, name = "", operator = "", rest = ""] = parts, variable = state.variables.get(name), branch = (message) => branchPieces(
    sliceText(inner, inner.value.length - rest.length),
    state,
    written,
    message
  ), missing = !variable || operator.startsWith(":") && variable.value === "";
  if (operator.endsWith("+"))
    return variable || (state.conditional = !0), (variable ? !missing : state.assumeSet) ? branch(`used when ${name} is set`) : [];
  if (!missing) return substitute(name, variable, written);
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
function refuse(written) {
  return {
    span: textSpan(written),
    severity: "warning",
    message: `docker compose refuses ${written.value}. Write \${NAME} or \${NAME:-default}, and $$ for a dollar sign`
  };
}
function closingBrace(text, from) {
  let depth = 1;
  for (let at = from; at < text.length; at++)
    if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at + 1;
  return text.length;
}

// src/formats/compose/layers.ts
var appends = () => !1;
var replacesUnlessNull = (view) => !isScalar(view) || resolveScalar(view.node, "compose") !== null;
function isReset(view) {
  return view.node.tag === "!reset";
}
function takesBack(view) {
  return isReset(view) || view.node.tag === "!override";
}
function everSaid(layers, key, replace2) {
  let all = [], standing3 = [];
  return layers.forEach((layer, at) => {
    let views = layer.views.filter((view) => !isReset(view)).flatMap((view) => getAll(view, key)), taker = [...layer.views, ...views].find(takesBack), replacer = views.find((view) => !isReset(view) && replace2(view)), by = taker ?? replacer;
    if (by && standing3.length > 0) {
      let from = replacer ? 0 : at - layer.takes, left = standing3.filter((each) => each.at < from);
      for (let each of standing3)
        each.at >= from && (each.taken = { at, by: nodeSpan(by.node) });
      standing3 = left;
    }
    for (let view of views) {
      if (isReset(view)) continue;
      let said = { view, layer, at };
      all.push(said), standing3.push(said);
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

// src/formats/compose/context.ts
function speaking(context, { layer, taken }) {
  let { variables, users } = layer;
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
function standing2({ inside, certainty }, span) {
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

// src/formats/compose/acts.ts
function actExposure(context, { kind, facts, loopback }, runs, related) {
  let { span } = Object.values(facts)[0][0], { reach, certainty } = standing2(context.attachment, span);
  return {
    kind,
    format: "compose",
    resource: context.resource,
    facts: {
      ...facts,
      reach: loopback ? [known("loopback", span)] : reach,
      certainty,
      runs: [known(runs, span)],
      ...shadow(context)
    },
    related
  };
}

// src/formats/compose/paths.ts
var import_node_path = __toESM(require("node:path"), 1);
function pathFrom(folder, written) {
  return (import_node_path.default.posix.isAbsolute(written) ? import_node_path.default.posix.normalize(written) : import_node_path.default.posix.join(folder || ".", written)).replace(/\/$/, "");
}

// src/formats/compose/file-contents.ts
function contentsOf(mount, project) {
  let { kind, source, path: path2, context } = mount;
  if (kind === "volumes") return volumeContents(mount, project);
  let layers = project[kind].get(source.value);
  return layers ? describedContents(layers, project, context.problems).map((each) => ({
    ...each,
    path: path2
  })) : [];
}
var serverFolder = /(?:^|\/)(?:x?inetd\.d|systemd\/system)\/?$/;
function volumeContents({ source, path: path2, folder }, project) {
  if (!isPath(source.value)) return [];
  let from = pathFrom(folder, source.value);
  return (serverFolder.test(path2) ? project.filesIn(from) : [from]).flatMap((file) => {
    let body2 = project.textOf(file), inside = file === from ? "" : file.slice(from.length), whole = inside ? path2.replace(/\/$/, "") + inside : path2;
    return body2 ? [{ body: body2, path: whole, related: [] }] : [];
  });
}
function isPath(source) {
  return /^\.{0,2}\//.test(source);
}
var described = /* @__PURE__ */ new WeakMap();
function describedContents(layers, project, problems) {
  let before = described.get(layers);
  if (before) return before;
  let eachSaid = (key, read) => everSaid(layers, key, replacesUnlessNull).flatMap((said) => {
    let { view, layer, taken } = said, text = readText({ variables: layer.variables, problems }, view);
    return (text ? read(fullText(text), layer) : []).map((each) => taken ? { ...each, taken } : each);
  }), found = [
    ...eachSaid("content", (body2, { users }) => [
      { body: body2, related: users, fromFile: !1 }
    ]),
    ...eachSaid("file", (text, { users, folder }) => {
      let body2 = project.textOf(pathFrom(folder, text.value)), here = { span: textSpan(text), message: "the file is named here" };
      return body2 ? [{ body: body2, related: [here, ...users], fromFile: !0 }] : [];
    })
  ];
  return described.set(layers, found), found;
}

// src/formats/compose/mounts.ts
var kinds = [
  { kind: "volumes", folder: "", short: shortVolume },
  { kind: "configs", folder: "/", short: byName },
  { kind: "secrets", folder: "/run/secrets/", short: byName }
];
function mountsOf(context, layers) {
  return kinds.flatMap(({ kind, folder, short }) => {
    let mounts = everSaid(layers, kind, appends).flatMap((said) => {
      let here = speaking(context, said), { at, layer } = said;
      return (isSequence(said.view) ? itemsOf(said.view) : []).filter((view) => !isReset(view)).flatMap((view) => {
        let where = isMapping(view) ? longForm(here, view, folder) : inShort(here, view, (text) => short(text, folder));
        return where ? { kind, view, at, context: here, folder: layer.folder, ...where } : [];
      });
    }), replacing = replacedBy(mounts, ({ path: path2 }) => path2);
    return mounts.map((mount) => takenBy(mount, replacing(mount)));
  });
}
function takenBy(mount, later) {
  let { context } = mount;
  return later && !context.taken ? { ...mount, context: { ...context, taken: textSpan(later.name) } } : mount;
}
function inShort(context, view, read) {
  let text = readText(context, view);
  return text && read(fullText(text));
}
function byName(text, folder) {
  return { source: text, path: `${folder}${text.value}`, name: text };
}
function shortVolume(text) {
  let parts = /^((?:[A-Za-z]:(?=[\\/]))?[^:]*):(\/[^:]*)/.exec(text.value);
  if (!parts) return;
  let [, from = "", to = ""] = parts, target = sliceText(text, from.length + 1, from.length + 1 + to.length);
  return {
    source: sliceText(text, 0, from.length),
    path: to,
    name: lastComponent(target)
  };
}
function longForm(context, view, folder) {
  let said = (key) => {
    let value = valuesAt(view, key).at(-1), read = value && readText(context, value);
    return read && fullText(read);
  }, [source, target] = [said("source") ?? said("src"), said("target")];
  if (!target) return source && folder ? byName(source, folder) : void 0;
  let path2 = target.value.startsWith("/") ? target.value : `${folder}${target.value}`;
  return {
    source: source ?? sliceText(target, 0, 0),
    path: path2,
    name: lastComponent(target)
  };
}
function lastComponent(path2) {
  let from = path2.value.replace(/\/+$/, "").lastIndexOf("/") + 1;
  return path2.value === UNKNOWN ? path2 : sliceText(path2, from);
}

// src/formats/compose/mounted-files.ts
function readMountedFiles(context, layers, project) {
  for (let mount of mountsOf(context, layers)) {
    let { name, path: path2, source, view } = mount, contents = contentsOf(mount, project), users = relatedTo(mount.context, view), here = {
      span: textSpan(name),
      message: `${context.resource} mounts it`
    };
    if (contents.length === 0)
      for (let act of (0, import_server_file.actsOfName)({ name, path: path2, source: source.value }))
        add(mount.context, act, users);
    for (let content of contents)
      addContent(mount.context, content, [here, ...users]);
  }
}
function readUnusedFiles(project, contextOf) {
  let kinds2 = ["configs", "secrets"];
  if (kinds2.every((kind) => project[kind].size === 0)) return;
  let ignoring = { ...contextOf(""), problems: [] }, used = new Set(
    [...project.services.values()].flatMap((layers) => mountsOf(ignoring, layers)).map(({ kind, source }) => `${kind}.${source.value}`)
  );
  for (let kind of kinds2)
    for (let [name, layers] of project[kind]) {
      let resource = `${kind}.${name}`;
      if (used.has(resource)) continue;
      let context = contextOf(resource);
      for (let each of describedContents(layers, project, context.problems)) {
        let path2 = each.fromFile ? each.body.source.file : `/${name}`;
        addContent(context, { ...each, path: path2 });
      }
    }
}
function addContent(context, content, users = []) {
  let taken = context.taken ?? content.taken?.by, here = { ...context, ...taken && { taken } };
  for (let act of actsInside(content))
    add(here, act, [...users, ...content.related]);
}
function add(context, act, related) {
  context.exposures.push(actExposure(context, act, !1, related));
}
var acts = /* @__PURE__ */ new WeakMap();
function actsInside({ body: body2, path: path2 }) {
  let known2 = acts.get(body2) ?? /* @__PURE__ */ new Map();
  acts.set(body2, known2);
  let before = known2.get(path2);
  if (before) return before;
  let { source, start, end } = body2, text = path2.slice(path2.lastIndexOf("/") + 1), file = { name: textFrom(source, [{ text, start, end }], start, end), path: path2, source: path2 }, found = (0, import_server_file.actsOfContent)(file, body2, parseInner).map(atStart);
  return known2.set(path2, found), found;
}
function atStart(act) {
  let { program = [], starts = [] } = act.facts, [place] = starts.map(({ span }) => span);
  if (!place) return act;
  let isAround = ({ start, end }) => start <= place.start && end >= place.end, moved = program.map(
    (each) => isAround(each.span) ? { ...each, span: place } : each
  );
  return { ...act, facts: { ...act.facts, program: moved } };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readMountedFiles,
  readUnusedFiles
});

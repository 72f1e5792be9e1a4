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

// src/formats/compose/build.ts
var build_exports = {};
__export(build_exports, {
  openBuilder: () => openBuilder
});
module.exports = __toCommonJS(build_exports);

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

// src/formats/inner-exposures.ts
var INSIDE = "\0";
function innerSource({ source, value, start }) {
  return { file: `${INSIDE}${start}${INSIDE}${source.file}`, text: value };
}
function movedExposures(text, exposures, problems) {
  let move = moverOf(text);
  return {
    exposures: exposures.map((exposure) => ({
      ...exposure,
      facts: move.facts(exposure.facts),
      related: move.related(exposure.related)
    })),
    problems: problems.map((problem) => ({
      ...problem,
      span: move.span(problem.span)
    }))
  };
}
function moverOf(text) {
  let { file } = innerSource(text), part = slicerOf(text), outer = ({ start, end }) => part(start, Math.max(end, start + 1)), span = (inner) => {
    if (inner.file !== file) return inner;
    let { source, start, end } = outer(inner);
    return spanOf(source, start, end);
  }, related = (all) => all.map((each) => ({ ...each, span: span(each.span) })), value = (inner) => {
    let around = inner.span.file === file ? outer(inner.span) : void 0, origin = [
      ...related(inner.origin ?? []),
      ...around ? originOf(around) : []
    ], moved2 = {
      ...inner,
      span: span(inner.span),
      ...origin.length > 0 && { origin }
    };
    return moved2.known || !around ? moved2 : { ...moved2, why: unknownIn(around) ?? moved2.why };
  };
  return { span, facts: (all) => Object.fromEntries(
    Object.entries(all).map(([name, values]) => [name, values.map(value)])
  ), related };
}

// src/formats/values.ts
function known(value, span, origin) {
  return origin?.length ? { known: !0, value, span, origin } : { known: !0, value, span };
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
  for (let match of text.value.matchAll(reference)) {
    let from = match.index;
    if (from < done) continue;
    let to = match[2] ? closingBrace(text.value, from + 2) : from + match[0].length;
    add(slice(done, from).pieces), add(replace(slice(from, to), state)), done = to;
  }
  return add(slice(done, text.value.length).pieces), pieces;
}
function replace(written, state) {
  let { value, start, end } = written;
  if (value === "$$") return [{ text: "$", start, end }];
  let braced = value.startsWith("${"), inner = braced ? sliceText(written, 2, value.length - 1) : sliceText(written, 1), parts = body.exec(inner.value), broken = braced && !value.endsWith("}");
  if (!parts || broken || state.depth > DEEPEST) {
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
  let all = [], standing = [];
  return layers.forEach((layer, at) => {
    let views = layer.views.filter((view) => !isReset(view)).flatMap((view) => getAll(view, key)), taker = [...layer.views, ...views].find(takesBack), replacer = views.find((view) => !isReset(view) && replace2(view)), by = taker ?? replacer;
    if (by && standing.length > 0) {
      let from = replacer ? 0 : at - layer.takes, left = standing.filter((each) => each.at < from);
      for (let each of standing)
        each.at >= from && (each.taken = { at, by: nodeSpan(by.node) });
      standing = left;
    }
    for (let view of views) {
      if (isReset(view)) continue;
      let said = { view, layer, at };
      all.push(said), standing.push(said);
    }
  }), all;
}
function lastSaid(layers, key, replace2) {
  return everSaid(layers, key, replace2).filter(({ taken }) => !taken);
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

// src/formats/compose/build-standing.ts
function inService(context, { kind, facts }) {
  let { mode, inside, certainty } = context.attachment, opens = says(facts, "reach", "network") && (mode === "host" || mode === "lan");
  return {
    ...facts,
    ...opens && kind === "port" && replaced(facts, "mechanism", "declare", "listen"),
    ...replaced(facts, "reach", "network", inside),
    ...certainty === "possible" && replaced(facts, "certainty", "definite", certainty),
    ...shadow(context)
  };
}
function says(facts, name, value) {
  return (facts[name] ?? []).some((each) => each.known && each.value === value);
}
function replaced(facts, name, value, other) {
  let values = facts[name];
  if (!values) return {};
  let swap = (each) => each.known && each.value === value ? known(other, each.span) : each;
  return { [name]: values.map(swap) };
}

// src/formats/compose/build-image.ts
function builtImage(around, build, opened) {
  let { taken, said } = build, { users } = said.at(-1).layer, context = { ...around, users, ...taken && { taken } }, { image, entrypoint } = moved(opened);
  context.problems.push(...image.problems);
  let texts = [...opened.inline].map(textSpan), formatAt = (span) => texts.some((text) => holds(text, span)) ? "compose" : "dockerfile", relatedIn = relatedFor(context, build, opened);
  return {
    ...taken && { taken },
    exposures: image.exposures.map((exposure) => {
      let { span } = Object.values(exposure.facts)[0][0];
      return {
        ...exposure,
        format: formatAt(span),
        facts: inService(context, exposure),
        related: [...exposure.related, ...relatedIn(span)]
      };
    }),
    startedBy: image.startedBy,
    formatAt: (span, instead) => isTold(instead, span) ? "compose" : formatAt(span),
    relatedAt: (span, instead) => [
      ...entrypoint && !instead.entrypoint && !holds(entrypoint, span) ? [{ span: entrypoint, message: "this ENTRYPOINT runs it" }] : [],
      ...isTold(instead, span) ? [] : relatedIn(span)
    ]
  };
}
function moved({ image, inline }) {
  let texts = [...inline], movers = texts.map(moverOf), found = texts.reduce(
    (read, text) => movedExposures(text, read.exposures, read.problems),
    image
  ), factsOf = (act) => movers.reduce((facts, move) => move.facts(facts), act.facts);
  return {
    image: {
      ...found,
      startedBy: (instead) => image.startedBy(instead).map((act) => ({ ...act, facts: factsOf(act) }))
    },
    entrypoint: image.entrypoint && movers.reduce((span, move) => move.span(span), image.entrypoint)
  };
}
function relatedFor(context, { said }, { from }) {
  let shared = relatedTo(context, ...said.map(({ view }) => view));
  return (span) => {
    if (from.inline && holds(from.place, span)) return shared;
    let does = span.file === from.source.file ? "builds this file" : "is built with this", message = `${context.resource} ${does}`;
    return [{ span: from.place, message }, ...shared];
  };
}
function isTold({ entrypoint = [], command = [] }, span) {
  return [...entrypoint, ...command].some(
    (word) => holds(textSpan(word), span)
  );
}
function holds(around, { file, start }) {
  return around.file === file && around.start <= start && start < around.end;
}

// src/formats/format.ts
var OUR_NAME = /portcullis/i;

// src/formats/compose/documents.ts
var import_yaml = require("./yaml.js");
function isOutside(file) {
  return file.startsWith("../") || /^(?:[A-Za-z]:)?[\\/]/.test(file);
}

// src/formats/compose/build-files.ts
function openBuildFiles(world, comments) {
  let files = /* @__PURE__ */ new Map(), besides = [], read = (file) => {
    if (isOutside(file))
      return { refused: "it lies outside of the folder that is checked" };
    let found = world.read(file);
    if ("refused" in found) return found;
    let source = openSource(file, found.text);
    return besides.push({
      source,
      comments: comments(source, OUR_NAME),
      documents: []
    }), source;
  };
  return {
    besides,
    of(file) {
      let found = files.get(file) ?? read(file);
      return files.set(file, found), found;
    }
  };
}
function defaultName(world, folder) {
  let inside = (name) => folder === "" ? name : `${folder}/${name}`;
  return world.kind(inside("Dockerfile")) === "missing" && world.kind(inside("dockerfile")) === "file" ? "dockerfile" : "Dockerfile";
}

// src/formats/compose/build-said.ts
function buildsOf(layers) {
  let said = everSaid(layers, "build", appends).filter(
    ({ view }) => isMapping(view) || isScalar(view) && replacesUnlessNull(view)
  ), steps = [...new Set(
    said.flatMap(({ at, taken }) => taken ? [at, taken.at] : [at])
  )].sort((a, b) => a - b);
  return steps.flatMap((step, i) => {
    let holding = said.filter(
      ({ at, taken }) => at <= step && !(taken && taken.at <= step)
    );
    if (holding.length === 0) return [];
    let next = steps[i + 1];
    if (next === void 0) return [{ said: holding }];
    let by = said.find(({ taken }) => taken?.at === next)?.taken?.by ?? nodeSpan(said.find(({ at }) => at === next).view.node);
    return [{ said: holding, taken: by }];
  });
}
function buildText(context, { said }, key) {
  for (let { view, layer } of said.toReversed()) {
    let { variables } = layer, values = isScalar(view) && key === "context" ? [view] : valuesAt(view, key);
    for (let value of values.toReversed()) {
      let read = readText({ ...context, variables }, value);
      if (read) return { text: fullText(read), view: value, layer };
    }
  }
}
function buildEntries(context, { said }, key) {
  let entries = /* @__PURE__ */ new Map();
  for (let { view, layer } of said)
    for (let list of valuesAt(view, key))
      for (let entry of entriesIn(context, list, layer))
        entries.set(entry.name, entry);
  return entries;
}
function entriesIn(context, list, layer) {
  let textOf = (view) => {
    let read = readText({ ...context, variables: layer.variables }, view);
    return read && fullText(read);
  };
  return isMapping(list) ? pairsOf(list).map(({ key, keyNode, value }) => ({
    name: key,
    place: scalarText(keyNode),
    layer,
    value: textOf(value)
  })) : isSequence(list) ? itemsOf(list).flatMap((item) => {
    let text = textOf(item);
    if (!text) return [];
    let equals = text.value.indexOf("=");
    if (equals < 0)
      return [{ name: text.value, place: text, value: void 0, layer }];
    let place = sliceText(text, 0, equals), value = sliceText(text, equals + 1);
    return [{ name: place.value, place, value, layer }];
  }) : [];
}

// src/formats/compose/paths.ts
var import_node_path = __toESM(require("node:path"), 1);
function pathFrom(folder, written) {
  return (import_node_path.default.posix.isAbsolute(written) ? import_node_path.default.posix.normalize(written) : import_node_path.default.posix.join(folder || ".", written)).replace(/\/$/, "");
}
function isRemote(written) {
  return /^(?:\w[\w+.-]*:\/\/|git@|github\.com\/|oci:)/.test(written);
}

// src/formats/compose/build-request.ts
function buildFrom(context, build, layers, { files, world }) {
  let around = buildText(context, build, "context"), { view, layer } = build.said.at(-1), folder = folderFrom(around, layer), inTree = "folder" in folder && !isOutside(folder.folder) ? folder : {}, inline = buildText(context, build, "dockerfile_inline");
  if (inline)
    return {
      place: textSpan(inline.text),
      inline: inline.text,
      source: innerSource(inline.text),
      ...inTree
    };
  let whole = around ? textSpan(around.text) : nodeSpan(view.node);
  if ("why" in folder) return refuse2(context, whole, "note", folder.why);
  let named = buildText(context, build, "dockerfile") ?? besideBuild(context, layers), place = named ? textSpan(named.text) : whole, why = named && unknownIn(named.text);
  if (why !== void 0) return refuse2(context, place, "note", notChecked(why));
  let name = named?.text.value || defaultName(world, folder.folder), file = pathFrom(folder.folder, name), source = files.of(file);
  if (!("refused" in source)) return { place, source, ...inTree };
  let reason = `${file} was not read, because ${source.refused}. Correct context or dockerfile, or check that file where it is`;
  return refuse2(context, place, "warning", notChecked(reason));
}
function folderFrom(said, last) {
  let why = said && unknownIn(said.text);
  if (why !== void 0) return { why: notChecked(why) };
  let written = said?.text.value || ".";
  if (isRemote(written) || isGit(written))
    return { why: `${written} is not fetched, and was not checked` };
  let folder = pathFrom((said?.layer ?? last).folder, written);
  return { folder: folder === "." ? "" : folder };
}
function refuse2({ problems }, span, severity, message) {
  problems.push({ span, severity, message });
}
function notChecked(why) {
  return `the image that is built here was not checked: ${why}`;
}
function besideBuild(context, layers) {
  let said = lastSaid(layers, "dockerfile", replacesUnlessNull);
  return buildText(context, { said }, "context");
}
function isGit(written) {
  return /\.git(?:#|$)/.test(written) && !/^\.{0,2}\//.test(written);
}
function buildTarget(context, build) {
  let target = buildText(context, build, "target")?.text;
  if (!target || target.value === "") return;
  let why = unknownIn(target);
  return why === void 0 ? target : (refuse2(context, textSpan(target), "note", notChecked(why)), "refused");
}
function buildArguments(context, build) {
  let given = /* @__PURE__ */ new Map();
  for (let entry of buildEntries(context, build, "args").values()) {
    let { name, value, place, layer } = entry, variable = value ? void 0 : layer.variables.get(name), text = value ?? variable;
    if (!text) continue;
    let why = unknownIn(text), here = variable ? [{ span: textSpan(variable), message: `${name} is set here` }] : [];
    given.set(name, {
      value: text.value,
      span: textSpan(value ?? place),
      ...why !== void 0 && { why },
      origin: [...here, ...originOf(text)]
    });
  }
  return given;
}
function buildContexts(context, build, imageOf) {
  let contexts = /* @__PURE__ */ new Map(), entries = buildEntries(context, build, "additional_contexts");
  for (let { name, value } of entries.values()) {
    if (!value) continue;
    let [, scheme = ""] = /^(docker-image:\/\/|service:)/.exec(value.value) ?? [], rest = sliceText(value, scheme.length);
    contexts.set(
      name.toLowerCase(),
      scheme === "" ? {} : scheme === "service:" ? imageOf(rest.value) : { image: rest }
    );
  }
  return contexts;
}

// src/formats/compose/build-opening.ts
var NOTHING = { context: {}, inline: /* @__PURE__ */ new Set() }, MOST_CHARACTERS = 5e7, LEAST_COST = 500, LONGEST_CHAIN = 100;
function openOpener({ world, files, contexts }, read) {
  let budget = { left: MOST_CHARACTERS }, known2 = /* @__PURE__ */ new WeakMap(), open = (context, builds, build) => {
    let { project, service } = builds, layers = project.services.get(service) ?? [], from = buildFrom(context, build, layers, { files, world }), target = buildTarget(context, build);
    if (!from || target === "refused") return;
    if (budget.left -= from.source.text.length + LEAST_COST, budget.left < 0) return refuse3(context, from.place, TOO_MANY);
    let inline = new Set(from.inline && [from.inline]), named = buildContexts(context, build, (other) => {
      let base = baseOf(context, { ...builds, service: other });
      for (let text of base.inline) inline.add(text);
      return base.context;
    }), image = read(from.source, {
      resource: context.resource,
      contexts: named,
      ...from.folder !== void 0 && { context: contexts.at(from.folder) },
      args: buildArguments(context, build),
      ...target && { target: target.value }
    });
    return target && !image.stage && refuse3(context, textSpan(target), noSuchStage(target.value)), { image, from, inline };
  }, baseOf = (context, builds) => {
    let { project, service, depth } = builds, bases = known2.get(project) ?? /* @__PURE__ */ new Map();
    known2.set(project, bases);
    let before = bases.get(service);
    if (before || depth > LONGEST_CHAIN) return before ?? NOTHING;
    bases.set(service, NOTHING);
    let silent = { ...context, problems: [] }, base = readBase(silent, { ...builds, depth: depth + 1 });
    return bases.set(service, base), base;
  }, readBase = (context, builds) => {
    let layers = builds.project.services.get(builds.service) ?? [], build = buildsOf(layers).at(-1);
    if (build && !build.taken) {
      let { image: image2, inline } = open(context, builds, build) ?? {};
      return image2?.stage && inline ? { context: { stage: image2.stage }, inline } : NOTHING;
    }
    let [image] = lastSaid(layers, "image", replacesUnlessNull).flatMap(
      (said) => readText(speaking(context, said), said.view) ?? []
    );
    return image ? { context: { image: fullText(image) }, inline: /* @__PURE__ */ new Set() } : NOTHING;
  };
  return open;
}
function refuse3({ problems }, span, message) {
  problems.push({ span, severity: "warning", message });
}
function noSuchStage(target) {
  return `there is no stage "${target}" in the file that is built here, so the image was not checked. Correct the target, or add the stage`;
}
var TOO_MANY = "this run reads more text of Dockerfiles than anybody writes, and this image was not checked";

// src/formats/compose/build.ts
async function openBuilder(world) {
  let { building } = await Promise.resolve().then(() => __toESM(require("./dockerfile.js"), 1)), files = openBuildFiles(world, building.comments), contexts = building.openContexts(world), open = openOpener({ world, files, contexts }, building.openImage), complaints = /* @__PURE__ */ new Set(), isNew = ({ span, message }) => {
    let complaint = `${span.file} ${span.start} ${message}`, isKnown = complaints.has(complaint);
    return complaints.add(complaint), !isKnown;
  };
  return {
    get besides() {
      return [...files.besides, ...contexts.besides];
    },
    imagesOf(context, project, service) {
      let layers = project.services.get(service) ?? [];
      return buildsOf(layers).flatMap((build) => {
        let problems = [], around = { ...context, problems }, opened = open(around, { project, service, depth: 0 }, build), image = opened && builtImage(around, build, opened);
        return build.taken || context.problems.push(...problems.filter(isNew)), image ?? [];
      });
    }
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  openBuilder
});

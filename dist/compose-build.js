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

// src/formats/inner-exposures.ts
var INSIDE = "\0";
function innerSource({ source, value, start }) {
  return { file: `${INSIDE}${start}${INSIDE}${source.file}`, text: value };
}
function movedExposures(text, exposures, problems) {
  const move = moverOf(text);
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
  const { file } = innerSource(text);
  const part = slicerOf(text);
  const outer = ({ start, end }) => part(start, Math.max(end, start + 1));
  const span = (inner) => {
    if (inner.file !== file) return inner;
    const { source, start, end } = outer(inner);
    return spanOf(source, start, end);
  };
  const related = (all) => all.map((each) => ({ ...each, span: span(each.span) }));
  const value = (inner) => {
    const around = inner.span.file === file ? outer(inner.span) : void 0;
    const origin = [
      ...related(inner.origin ?? []),
      ...around ? originOf(around) : []
    ];
    const moved2 = {
      ...inner,
      span: span(inner.span),
      ...origin.length > 0 && { origin }
    };
    if (moved2.known || !around) return moved2;
    return { ...moved2, why: unknownIn(around) ?? moved2.why };
  };
  const facts = (all) => Object.fromEntries(
    Object.entries(all).map(([name, values]) => [name, values.map(value)])
  );
  return { span, facts, related };
}

// src/formats/values.ts
function known(value, span, origin) {
  return origin?.length ? { known: true, value, span, origin } : { known: true, value, span };
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

// src/syntax/node.ts
function nodeSpan(node) {
  return spanOf(node.source, node.start, node.end);
}

// src/syntax/view.ts
var NONE = [];
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
  const add = (more) => {
    for (const piece of more) pieces.push(piece);
  };
  const slice = slicerOf(text);
  let done = 0;
  for (const match of text.value.matchAll(reference)) {
    const from = match.index;
    if (from < done) continue;
    const to = match[2] ? closingBrace(text.value, from + 2) : from + match[0].length;
    add(slice(done, from).pieces);
    add(replace(slice(from, to), state));
    done = to;
  }
  add(slice(done, text.value.length).pieces);
  return pieces;
}
function replace(written, state) {
  const { value, start, end } = written;
  if (value === "$$") return [{ text: "$", start, end }];
  const braced = value.startsWith("${");
  const inner = braced ? sliceText(written, 2, value.length - 1) : sliceText(written, 1);
  const parts = body.exec(inner.value);
  const broken = braced && !value.endsWith("}");
  if (!parts || broken || state.depth > DEEPEST) {
    state.problem ??= refuse(written);
    const why2 = `${value} is no form that docker compose knows`;
    return [{ text: UNKNOWN, start, end, why: why2 }];
  }
  const [, name = "", operator = "", rest = ""] = parts;
  const variable = state.variables.get(name);
  const branch = (message) => branchPieces(
    sliceText(inner, inner.value.length - rest.length),
    state,
    written,
    message
  );
  const missing = !variable || operator.startsWith(":") && variable.value === "";
  if (operator.endsWith("+")) {
    if (!variable) state.conditional = true;
    const isSet = variable ? !missing : state.assumeSet;
    return isSet ? branch(`used when ${name} is set`) : [];
  }
  if (!missing) return substitute(name, variable, written);
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
function refuse(written) {
  return {
    span: textSpan(written),
    severity: "warning",
    message: `docker compose refuses ${written.value}. Write \${NAME} or \${NAME:-default}, and $$ for a dollar sign`
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

// src/formats/compose/layers.ts
var appends = () => false;
var replacesUnlessNull = (view) => !isScalar(view) || resolveScalar(view.node, "compose") !== null;
function isReset(view) {
  return view.node.tag === "!reset";
}
function takesBack(view) {
  return isReset(view) || view.node.tag === "!override";
}
function everSaid(layers, key, replace2) {
  const all = [];
  let standing = [];
  layers.forEach((layer, at) => {
    const views = layer.views.filter((view) => !isReset(view)).flatMap((view) => getAll(view, key));
    const taker = [...layer.views, ...views].find(takesBack);
    const replacer = views.find((view) => !isReset(view) && replace2(view));
    const by = taker ?? replacer;
    if (by && standing.length > 0) {
      const from = replacer ? 0 : at - layer.takes;
      const left = standing.filter((each) => each.at < from);
      for (const each of standing)
        if (each.at >= from) each.taken = { at, by: nodeSpan(by.node) };
      standing = left;
    }
    for (const view of views) {
      if (isReset(view)) continue;
      const said = { view, layer, at };
      all.push(said);
      standing.push(said);
    }
  });
  return all;
}
function lastSaid(layers, key, replace2) {
  return everSaid(layers, key, replace2).filter(({ taken }) => !taken);
}

// src/formats/compose/context.ts
function speaking(context, { layer, taken }) {
  const { variables, users } = layer;
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

// src/formats/compose/build-standing.ts
function inService(context, { kind, facts }) {
  const { mode, inside, certainty } = context.attachment;
  const isReached = says(facts, "reach", "network");
  const opens = isReached && (mode === "host" || mode === "lan");
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
  const values = facts[name];
  if (!values) return {};
  const swap = (each) => each.known && each.value === value ? known(other, each.span) : each;
  return { [name]: values.map(swap) };
}

// src/formats/compose/build-image.ts
function builtImage(around, build, opened) {
  const { taken, said } = build;
  const { users } = said.at(-1).layer;
  const context = { ...around, users, ...taken && { taken } };
  const { image, entrypoint } = moved(opened);
  context.problems.push(...image.problems);
  const texts = [...opened.inline].map(textSpan);
  const formatAt = (span) => texts.some((text) => holds(text, span)) ? "compose" : "dockerfile";
  const relatedIn = relatedFor(context, build, opened);
  return {
    ...taken && { taken },
    exposures: image.exposures.map((exposure) => {
      const { span } = Object.values(exposure.facts)[0][0];
      return {
        ...{ ...exposure, format: formatAt(span) },
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
  const texts = [...inline];
  const movers = texts.map(moverOf);
  const found = texts.reduce(
    (read, text) => movedExposures(text, read.exposures, read.problems),
    image
  );
  const factsOf = (act) => movers.reduce((facts, move) => move.facts(facts), act.facts);
  return {
    image: {
      ...found,
      startedBy: (instead) => image.startedBy(instead).map((act) => ({ ...act, facts: factsOf(act) }))
    },
    entrypoint: image.entrypoint && movers.reduce((span, move) => move.span(span), image.entrypoint)
  };
}
function relatedFor(context, { said }, { from }) {
  const shared = relatedTo(context, ...said.map(({ view }) => view));
  return (span) => {
    if (from.inline && holds(from.place, span)) return shared;
    const isOwn = span.file === from.source.file;
    const does = isOwn ? "builds this file" : "is built with this";
    const message = `${context.resource} ${does}`;
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
  const files = /* @__PURE__ */ new Map();
  const besides = [];
  const read = (file) => {
    if (isOutside(file))
      return { refused: "it lies outside of the folder that is checked" };
    const found = world.read(file);
    if ("refused" in found) return found;
    const source = openSource(file, found.text);
    besides.push({
      ...{ source, comments: comments(source, OUR_NAME), documents: [] }
    });
    return source;
  };
  return {
    besides,
    of(file) {
      const found = files.get(file) ?? read(file);
      files.set(file, found);
      return found;
    }
  };
}
function defaultName(world, folder) {
  const inside = (name) => folder === "" ? name : `${folder}/${name}`;
  const isOnlyLower = world.kind(inside("Dockerfile")) === "missing" && world.kind(inside("dockerfile")) === "file";
  return isOnlyLower ? "dockerfile" : "Dockerfile";
}

// src/formats/compose/build-said.ts
function buildsOf(layers) {
  const said = everSaid(layers, "build", appends).filter(
    ({ view }) => isMapping(view) || isScalar(view) && replacesUnlessNull(view)
  );
  const changes = new Set(
    said.flatMap(({ at, taken }) => taken ? [at, taken.at] : [at])
  );
  const steps = [...changes].sort((a, b) => a - b);
  return steps.flatMap((step, i) => {
    const holding = said.filter(
      ({ at, taken }) => at <= step && !(taken && taken.at <= step)
    );
    if (holding.length === 0) return [];
    const next = steps[i + 1];
    if (next === void 0) return [{ said: holding }];
    const by = said.find(({ taken }) => taken?.at === next)?.taken?.by ?? nodeSpan(said.find(({ at }) => at === next).view.node);
    return [{ said: holding, taken: by }];
  });
}
function buildText(context, { said }, key) {
  for (const { view, layer } of said.toReversed()) {
    const { variables } = layer;
    const values = isScalar(view) && key === "context" ? [view] : valuesAt(view, key);
    for (const value of values.toReversed()) {
      const read = readText({ ...context, variables }, value);
      if (read) return { text: fullText(read), view: value, layer };
    }
  }
  return void 0;
}
function buildEntries(context, { said }, key) {
  const entries = /* @__PURE__ */ new Map();
  for (const { view, layer } of said)
    for (const list of valuesAt(view, key))
      for (const entry of entriesIn(context, list, layer))
        entries.set(entry.name, entry);
  return entries;
}
function entriesIn(context, list, layer) {
  const textOf = (view) => {
    const read = readText({ ...context, variables: layer.variables }, view);
    return read && fullText(read);
  };
  if (isMapping(list))
    return pairsOf(list).map(({ key, keyNode, value }) => ({
      ...{ name: key, place: scalarText(keyNode), layer },
      value: textOf(value)
    }));
  if (!isSequence(list)) return [];
  return itemsOf(list).flatMap((item) => {
    const text = textOf(item);
    if (!text) return [];
    const equals = text.value.indexOf("=");
    if (equals < 0)
      return [{ name: text.value, place: text, value: void 0, layer }];
    const place = sliceText(text, 0, equals);
    const value = sliceText(text, equals + 1);
    return [{ name: place.value, place, value, layer }];
  });
}

// src/formats/compose/paths.ts
var import_node_path = __toESM(require("node:path"), 1);
function pathFrom(folder, written) {
  const joined = import_node_path.default.posix.isAbsolute(written) ? import_node_path.default.posix.normalize(written) : import_node_path.default.posix.join(folder || ".", written);
  return joined.replace(/\/$/, "");
}
function isRemote(written) {
  return /^(?:\w[\w+.-]*:\/\/|git@|github\.com\/|oci:)/.test(written);
}

// src/formats/compose/build-request.ts
function buildFrom(context, build, layers, { files, world }) {
  const around = buildText(context, build, "context");
  const { view, layer } = build.said.at(-1);
  const folder = folderFrom(around, layer);
  const inTree = "folder" in folder && !isOutside(folder.folder) ? folder : {};
  const inline = buildText(context, build, "dockerfile_inline");
  if (inline)
    return {
      ...{ place: textSpan(inline.text), inline: inline.text },
      ...{ source: innerSource(inline.text), ...inTree }
    };
  const whole = around ? textSpan(around.text) : nodeSpan(view.node);
  if ("why" in folder) return refuse2(context, whole, "note", folder.why);
  const named = buildText(context, build, "dockerfile") ?? besideBuild(context, layers);
  const place = named ? textSpan(named.text) : whole;
  const why = named && unknownIn(named.text);
  if (why !== void 0) return refuse2(context, place, "note", notChecked(why));
  const name = named?.text.value || defaultName(world, folder.folder);
  const file = pathFrom(folder.folder, name);
  const source = files.of(file);
  if (!("refused" in source)) return { place, source, ...inTree };
  const reason = `${file} was not read, because ${source.refused}. Correct context or dockerfile, or check that file where it is`;
  return refuse2(context, place, "warning", notChecked(reason));
}
function folderFrom(said, last) {
  const why = said && unknownIn(said.text);
  if (why !== void 0) return { why: notChecked(why) };
  const written = said?.text.value || ".";
  if (isRemote(written) || isGit(written))
    return { why: `${written} is not fetched, and was not checked` };
  const folder = pathFrom((said?.layer ?? last).folder, written);
  return { folder: folder === "." ? "" : folder };
}
function refuse2({ problems }, span, severity, message) {
  problems.push({ span, severity, message });
}
function notChecked(why) {
  return `the image that is built here was not checked: ${why}`;
}
function besideBuild(context, layers) {
  const said = lastSaid(layers, "dockerfile", replacesUnlessNull);
  return buildText(context, { said }, "context");
}
function isGit(written) {
  return /\.git(?:#|$)/.test(written) && !/^\.{0,2}\//.test(written);
}
function buildTarget(context, build) {
  const target = buildText(context, build, "target")?.text;
  if (!target || target.value === "") return void 0;
  const why = unknownIn(target);
  if (why === void 0) return target;
  refuse2(context, textSpan(target), "note", notChecked(why));
  return "refused";
}
function buildArguments(context, build) {
  const given = /* @__PURE__ */ new Map();
  for (const entry of buildEntries(context, build, "args").values()) {
    const { name, value, place, layer } = entry;
    const variable = value ? void 0 : layer.variables.get(name);
    const text = value ?? variable;
    if (!text) continue;
    const why = unknownIn(text);
    const here = variable ? [{ span: textSpan(variable), message: `${name} is set here` }] : [];
    given.set(name, {
      ...{ value: text.value, span: textSpan(value ?? place) },
      ...why !== void 0 && { why },
      origin: [...here, ...originOf(text)]
    });
  }
  return given;
}
function buildContexts(context, build, imageOf) {
  const contexts = /* @__PURE__ */ new Map();
  const entries = buildEntries(context, build, "additional_contexts");
  for (const { name, value } of entries.values()) {
    if (!value) continue;
    const [, scheme = ""] = /^(docker-image:\/\/|service:)/.exec(value.value) ?? [];
    const rest = sliceText(value, scheme.length);
    contexts.set(
      name.toLowerCase(),
      scheme === "" ? {} : scheme === "service:" ? imageOf(rest.value) : { image: rest }
    );
  }
  return contexts;
}

// src/formats/compose/build-opening.ts
var NOTHING = { context: {}, inline: /* @__PURE__ */ new Set() };
var MOST_CHARACTERS = 5e7;
var LEAST_COST = 500;
var LONGEST_CHAIN = 100;
function openOpener({ world, files, contexts }, read) {
  const budget = { left: MOST_CHARACTERS };
  const known2 = /* @__PURE__ */ new WeakMap();
  const open = (context, builds, build) => {
    const { project, service } = builds;
    const layers = project.services.get(service) ?? [];
    const from = buildFrom(context, build, layers, { files, world });
    const target = buildTarget(context, build);
    if (!from || target === "refused") return void 0;
    budget.left -= from.source.text.length + LEAST_COST;
    if (budget.left < 0) return refuse3(context, from.place, TOO_MANY);
    const inline = new Set(from.inline && [from.inline]);
    const named = buildContexts(context, build, (other) => {
      const base = baseOf(context, { ...builds, service: other });
      for (const text of base.inline) inline.add(text);
      return base.context;
    });
    const image = read(from.source, {
      ...{ resource: context.resource, contexts: named },
      ...from.folder !== void 0 && { context: contexts.at(from.folder) },
      args: buildArguments(context, build),
      ...target && { target: target.value }
    });
    if (target && !image.stage)
      refuse3(context, textSpan(target), noSuchStage(target.value));
    return { image, from, inline };
  };
  const baseOf = (context, builds) => {
    const { project, service, depth } = builds;
    const bases = known2.get(project) ?? /* @__PURE__ */ new Map();
    known2.set(project, bases);
    const before = bases.get(service);
    if (before || depth > LONGEST_CHAIN) return before ?? NOTHING;
    bases.set(service, NOTHING);
    const silent = { ...context, problems: [] };
    const base = readBase(silent, { ...builds, depth: depth + 1 });
    bases.set(service, base);
    return base;
  };
  const readBase = (context, builds) => {
    const layers = builds.project.services.get(builds.service) ?? [];
    const build = buildsOf(layers).at(-1);
    if (build && !build.taken) {
      const { image: image2, inline } = open(context, builds, build) ?? {};
      return image2?.stage && inline ? { context: { stage: image2.stage }, inline } : NOTHING;
    }
    const [image] = lastSaid(layers, "image", replacesUnlessNull).flatMap(
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
  const { building } = await Promise.resolve().then(() => __toESM(require("./dockerfile.js"), 1));
  const files = openBuildFiles(world, building.comments);
  const contexts = building.openContexts(world);
  const open = openOpener({ world, files, contexts }, building.openImage);
  const complaints = /* @__PURE__ */ new Set();
  const isNew = ({ span, message }) => {
    const complaint = `${span.file} ${span.start} ${message}`;
    const isKnown = complaints.has(complaint);
    complaints.add(complaint);
    return !isKnown;
  };
  return {
    get besides() {
      return [...files.besides, ...contexts.besides];
    },
    imagesOf(context, project, service) {
      const layers = project.services.get(service) ?? [];
      return buildsOf(layers).flatMap((build) => {
        const problems = [];
        const around = { ...context, problems };
        const opened = open(around, { project, service, depth: 0 }, build);
        const image = opened && builtImage(around, build, opened);
        if (!build.taken) context.problems.push(...problems.filter(isNew));
        return image ?? [];
      });
    }
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  openBuilder
});

"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/formats/helm-values/loose-files.ts
var loose_files_exports = {};
__export(loose_files_exports, {
  openLooseFiles: () => openLooseFiles,
  reading: () => reading
});
module.exports = __toCommonJS(loose_files_exports);

// src/syntax/source.ts
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

// src/formats/kubernetes/objects.ts
function isNamedObject(view) {
  const { apiVersion, kind } = identify(view);
  return apiVersion !== "" && kind !== "" && nameOf(view) !== "";
}
function nameOf(view) {
  const metadata = get(view, "metadata");
  const generated = textAt(metadata, "generateName");
  return textAt(metadata, "name") || generated && `${generated}*`;
}
function identify(view) {
  return { apiVersion: textAt(view, "apiVersion"), kind: textAt(view, "kind") };
}
function textAt(view, key) {
  return textOf(get(view, key));
}
function textOf(view) {
  return isScalar(view) && !isNull(view) ? view.node.text : "";
}
function isNull(view) {
  return isScalar(view) && resolveScalar(view.node, "kubectl") === null;
}

// src/formats/helm-values/loose-names.ts
var helmfileName = /(?:^|\/)(?:helmfile[^/]*|helmfile\.d\/[^/]+)\.ya?ml$/;
function releasesOf(document) {
  return getAll(document, "releases").flatMap(itemsOf).filter((release) => get(release, "chart") !== void 0);
}

// src/syntax/grow.ts
function growAt(place) {
  const branches = /* @__PURE__ */ new Map();
  const root = emptyMapping(place);
  return {
    root,
    plant(path, value, place2) {
      let node = root;
      path.forEach((step, i) => {
        const next = path[i + 1];
        if (next === void 0) put(node, step, value, place2);
        else node = branch(branches, node, step, next, place2);
      });
    }
  };
}
function branch(branches, node, step, next, place) {
  const kind = next === null ? "sequence" : "mapping";
  const known2 = node.kind === "mapping" ? knownBelow(branches, node) : void 0;
  const found = known2?.get(`${kind} ${step}`);
  if (found) return found;
  const grown2 = kind === "mapping" ? emptyMapping(place) : { kind, ...placed(place), items: [] };
  known2?.set(`${kind} ${step}`, grown2);
  put(node, step, grown2, place);
  return grown2;
}
function knownBelow(branches, node) {
  let known2 = branches.get(node);
  if (!known2) branches.set(node, known2 = /* @__PURE__ */ new Map());
  return known2;
}
function put(node, step, value, place) {
  if (node.kind === "sequence") node.items.push(value);
  else node.entries.push({ key: wordAt(place, step ?? ""), value });
}
function wordAt(place, text) {
  return { kind: "scalar", ...placed(place), text, style: "plain" };
}
function emptyMapping(place) {
  return { kind: "mapping", ...placed(place), entries: [] };
}
function placed({ source, start, end }) {
  return { source, start, end, tag: "" };
}

// src/formats/helm-values/settings.ts
function valuesOfParameters(list) {
  return grown(
    list,
    itemsOf(list).flatMap((item) => {
      const [name, value] = [get(item, "name"), get(item, "value")];
      return isScalar(name) && value ? [{ path: name.node.text, value: value.node }] : [];
    })
  );
}
function grown(from, settings) {
  const { root, plant } = growAt(from.node);
  for (const { path, value } of settings) plant(stepsOf(path), value, value);
  return { ...from, node: root };
}
function stepsOf(path) {
  const steps = path.match(/(?:\\.|[^.\\[\]])+|\[\d+\]/g) ?? [];
  return steps.map(
    (step) => step.startsWith("[") ? null : step.replace(/\\(.)/g, "$1")
  );
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

// src/formats/values.ts
function known(value, span, origin) {
  return origin?.length ? { known: true, value, span, origin } : { known: true, value, span };
}
function unknown(why, span, origin) {
  return origin?.length ? { known: false, why, span, origin } : { known: false, why, span };
}

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
  const written = word.cut(from, to);
  const origin = [
    ...instead.origin ?? [],
    ...written.flatMap((piece) => piece.origin ?? [])
  ];
  word.pieces.push({
    ...instead,
    start: written[0]?.start ?? 0,
    end: written.at(-1)?.end ?? 0,
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
  const places2 = pieces.length > 0 ? pieces : word.cut(word.from, to);
  const start = places2[0]?.start ?? text.start;
  return textFrom(text.source, pieces, start, places2.at(-1)?.end ?? start);
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
  const { port, protocol, mechanism, source, loopback } = act;
  return {
    kind: "port",
    loopback,
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

// src/syntax/shell-variables.ts
var MOST_LEVELS = 16;
var MOST_ORIGINS = 3;
var LONGEST = 1e4;
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
  if (part.value.length > LONGEST || part.value.length > reader.room.left)
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
  origin.splice(MOST_ORIGINS);
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
    const [written, name = "", adds] = ASSIGNMENT.exec(word.value) ?? [];
    if (written === void 0) continue;
    const value = sliceText(word, written.length);
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
  const written = closer === "`" ? "`...`" : "$(...)";
  const why = `${written} is only known when the script runs`;
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
  const written = match(reader, /\$(?:[A-Za-z_]\w*|[\d@*#?$!-])/y)?.[0];
  const end = at + (written?.length ?? 1);
  if (written === void 0) takeLiteral(word, at, end);
  else if (!substitute(reader, written.slice(1), at, end))
    takeUnknown(word, at, end, unset(written));
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
  const [written, name = "", operator] = match(reader, head);
  const word = currentWord(reader);
  settleRun(word);
  reader.level.references.push({
    begin: reader.at,
    name,
    keepsDefault: operator !== void 0,
    assigns: operator?.endsWith("=") ?? false,
    firstPiece: word.pieces.length
  });
  reader.at += written.length;
}
function closeReference(reader) {
  const { level, value, script } = reader;
  const reference = level.references.pop();
  const { begin, name, keepsDefault, firstPiece } = reference;
  const end = reader.at + 1;
  const word = currentWord(reader);
  const inner = untake(word, firstPiece);
  reader.at = end;
  const isPlain = end - begin === name.length + "${}".length;
  if ((keepsDefault || isPlain) && substitute(reader, name, begin, end)) return;
  if (!keepsDefault) {
    const written = name ? `\${${name}}` : value.slice(begin, end);
    return takeUnknown(word, begin, end, unset(written));
  }
  const stands = defaultPiece(name, script, inner);
  if (!stands) return;
  const [first, last] = [inner[0], inner.at(-1)];
  if (reference.assigns && first && last)
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
function substitute(reader, name, begin, end) {
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
function unset(written) {
  return `${written} is only known when the script runs`;
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
  const written = match2(reader, /\|[|&]?/y)[0];
  reader.at += written.length;
  if (level.inPattern) level.word = void 0;
  else {
    const command = finishCommand(reader);
    if (written === "||") level.maybe = true;
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
  const written = match2(reader, />[>|&]?/y)[0];
  reader.at += written.length;
  reader.level.redirect = written === ">&" ? "read" : "write";
}
function readLess(reader, heredocs) {
  dropDescriptor(reader);
  const written = match2(reader, /<(?:<<|<-?|&|>)?/y)[0];
  if (reader.value[reader.at + 1] === "(") return openProcess(reader);
  reader.at += written.length;
  if (written === "<<" || written === "<<-")
    openHeredoc(reader, heredocs, written === "<<-");
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
  const [written, single, double, bare = ""] = match2(reader, word);
  reader.at += written.length;
  const delimiter = single ?? double ?? bare.replaceAll("\\", "");
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
  const body = cutText(cut, script, begin, end);
  if (body) heredoc.bodies.push(body);
}
function lineEnd(value, from) {
  const end = value.indexOf("\n", from);
  return end === -1 ? value.length : end;
}
function match2(reader, sticky) {
  sticky.lastIndex = reader.at;
  return sticky.exec(reader.value);
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
  const { name, path, args } = invocation;
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
  const script = around.script?.(path);
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
function scriptAt({ script }, path) {
  const found = path && script?.(path.value);
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
  const { port, protocol, loopback } = entryPoint;
  const mechanism = "listen";
  const said = known(protocol, port.span);
  return {
    ...portAct({ port, protocol: said, mechanism, loopback }),
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
  const { host, port: written } = splitAddress(address);
  const why = unknownIn(address);
  const port = written ? portValue(written) : why === void 0 ? void 0 : unknown(why, placeOf(address));
  return port ? [{ name, port, protocol, loopback: isLoopbackHost(host) }] : [];
}

// src/formats/kubernetes/containers.ts
var import_command = require("./commands.js");
var import_image = require("./images.js");

// src/formats/kubernetes/environment.ts
var ROOM = 1e6;
function readEnvironment(container) {
  const environment = { values: /* @__PURE__ */ new Map(), room: ROOM };
  for (const entry of getAll(container, "env").flatMap(itemsOf)) {
    const name = textAt(entry, "name");
    const value = getAll(entry, "value").at(-1);
    if (name === "") continue;
    environment.values.set(
      name,
      isScalar(value) && !isNull(value) ? expandReferences(scalarText(value.node), environment) : void 0
    );
  }
  return environment;
}
function expandReferences(text, environment) {
  if (!/\$[$(]/.test(text.value)) return text;
  const next = cutter(text);
  const parts2 = [];
  for (const { name, start, end } of referencesIn(text.value)) {
    parts2.push(next(start));
    const written = next(end);
    parts2.push(
      name === void 0 ? firstCharacter(text, written) : valueOf2(name, written, environment)
    );
  }
  parts2.push(next(text.value.length));
  return textFrom(text.source, parts2.flat(), text.start, text.end);
}
function* referencesIn(value) {
  const lastClose = value.lastIndexOf(")");
  for (let start = value.indexOf("$"); start >= 0; start = value.indexOf("$", start)) {
    const opens = value[start + 1] === "(" && start < lastClose;
    const end = opens ? value.indexOf(")", start) + 1 : start + 2;
    if (opens) yield { name: value.slice(start + 2, end - 1), start, end };
    else if (value[start + 1] === "$") yield { name: void 0, start, end };
    start = end;
  }
}
var FROM_OUTSIDE = /^[A-Z_][A-Z\d_]*$/;
function valueOf2(name, written, environment) {
  const { values } = environment;
  if (!values.has(name) && !FROM_OUTSIDE.test(name)) return written;
  const start = written[0].start;
  const end = written.at(-1).end;
  const value = values.get(name);
  if (!value || value.value.length > environment.room) {
    const why = value ? `there are too many references to work out $(${name})` : `$(${name}) has no literal value in the container's env`;
    return [{ text: UNKNOWN, start, end, why }];
  }
  environment.room -= value.value.length;
  const set = {
    span: textSpan(value),
    message: `${name} is set here`
  };
  return value.pieces.filter((piece) => piece.text !== "").map((piece) => ({
    ...piece,
    ...{ start, end, origin: [set, ...piece.origin ?? []] }
  }));
}
function cutter(text) {
  let index = 0;
  let begin = 0;
  let at = 0;
  return (to) => {
    const cut = [];
    while (at < to && index < text.pieces.length) {
      const piece = text.pieces[index];
      const end = begin + piece.text.length;
      const alone = { ...text, value: piece.text, pieces: [piece] };
      cut.push(...sliceText(alone, at - begin, to - begin).pieces);
      at = Math.min(to, end);
      if (at < end) break;
      begin = end;
      index++;
    }
    return cut;
  };
}
function firstCharacter(text, pieces) {
  const value = pieces.map((piece) => piece.text).join("");
  return [...sliceText({ ...text, value, pieces }, 0, 1).pieces];
}

// src/formats/kubernetes/reach.ts
var CLUSTER = { to: "cluster" };
function reachValue(reach, place) {
  return known(reach.to, reach.span ?? place);
}

// src/formats/kubernetes/containers.ts
function temporaryFact({ temporary }, place) {
  return temporary ? { temporary: [known(true, place)] } : {};
}
function imageExposure(text, around, related = []) {
  const facts = (0, import_image.imageFacts)(text);
  if (Object.keys(facts).length === 0) return [];
  const { resource, reach } = around;
  const place = textSpan(text);
  return [
    {
      kind: "image",
      format: "kubernetes",
      resource,
      facts: {
        ...facts,
        reach: [reachValue(reach, place)],
        certainty: [known("definite", place)],
        ...temporaryFact(around, place)
      },
      related
    }
  ];
}
function startExposures(container, around) {
  const environment = readEnvironment(container);
  return argumentLists(container).flatMap(
    (views) => argumentExposures(
      views,
      views.map((view) => expandReferences(scalarText(view.node), environment)),
      around
    )
  );
}
function argumentExposures(views, argv, around) {
  return argv.length === 0 ? [] : (0, import_command.actsOfArguments)(argv).map((act) => actExposure(act, views, argv, around));
}
function argumentLists(container) {
  const read = (key) => getAll(container, key).map((list) => itemsOf(list).filter(isScalar));
  const commands = read("command");
  const args = read("args");
  const last = commands.at(-1) ?? [];
  const lastArgs = args.at(-1) ?? [];
  return [
    [...last, ...lastArgs],
    ...commands.slice(0, -1).map((command) => [...command, ...lastArgs]),
    ...args.slice(0, -1).map((each) => [...last, ...each])
  ];
}
function actExposure(act, views, argv, around) {
  const { resource, reach, certainty } = around;
  const place = placeOf2(act.facts) ?? textSpan(argv[0]);
  const writtenIn = views.find(
    ({ node }) => node.start <= place.start && place.start <= node.end
  );
  const to = act.loopback ? { to: "loopback" } : reach;
  return {
    kind: act.kind,
    format: "kubernetes",
    resource,
    facts: {
      ...act.facts,
      reach: [reachValue(to, place)],
      certainty: certainty === "definite" && act.facts.certainty ? act.facts.certainty : [known(certainty, place)],
      runs: [known(true, place)],
      ...temporaryFact(around, place)
    },
    related: usesOf(writtenIn ?? views[0], resource)
  };
}
var places = ["port", "program", "name"];
function placeOf2(facts) {
  return places.flatMap((name) => facts[name] ?? [])[0]?.span;
}

// src/formats/helm-values/image-values.ts
var imageKey = /^(?:image|\w*Image)$/;
var besides = ["tag", "registry", "digest", "pullPolicy"];
function splitImage(view, key, around) {
  const isCalledImage = /image/i.test(key);
  if (!isCalledImage && !besides.some((each) => get(view, each))) return [];
  const repository = textIn(view, "repository");
  const name = isCalledImage ? textIn(view, "name") ?? textIn(view, "image") : void 0;
  const named = repository ?? name;
  if (!named) return [];
  const text = scalarText(named.node);
  const path = repository && name ? beside(text, "/", name) : text;
  const related = usesOf(named, around.resource);
  return imageExposure(joined(view, path), around, related);
}
function textIn(view, key) {
  const value = get(view, key);
  return isScalar(value) && textOf(value) !== "" ? value : void 0;
}
function wholeImage(view, key, holder, around) {
  if (!imageKey.test(key) || !isScalar(view)) return [];
  if (textIn(holder, "repository")) return [];
  const text = scalarText(view.node);
  const tag = textIn(holder, `${key}Tag`) ? `${key}Tag` : "tag";
  const whole = key === "image" ? joined(holder, text, tag) : text;
  return imageExposure(whole, around, usesOf(view, around.resource));
}
function joined(view, path, tag = "tag") {
  const last = path.value.slice(path.value.lastIndexOf("/") + 1);
  const [registry, version, digest] = [
    textIn(view, "registry"),
    /[:@]/.test(last) ? void 0 : textIn(view, tag),
    last.includes("@") ? void 0 : textIn(view, "digest")
  ];
  let text = path;
  if (registry) text = inFront(registry, "/", text);
  if (version) text = beside(text, ":", version);
  return digest ? beside(text, "@", digest) : text;
}
function beside(text, mark, { node }) {
  const pieces = [...text.pieces, ...marked(mark, text), ...piecesOf(node)];
  return { ...text, value: valueOf3(pieces), pieces };
}
function inFront({ node }, mark, text) {
  const pieces = [...piecesOf(node), ...marked(mark, text), ...text.pieces];
  return { ...text, value: valueOf3(pieces), pieces };
}
function marked(mark, { start, end }) {
  return [{ text: mark, start, end }];
}
function piecesOf(node) {
  const { pieces, source } = scalarText(node);
  return pieces.map((piece) => ({ ...piece, source: piece.source ?? source }));
}
function valueOf3(pieces) {
  return pieces.map(({ text }) => text).join("");
}

// src/formats/kubernetes/port-value.ts
var PORT_NAME = /^[a-z\d](?:[-a-z\d_.]*[a-z\d])?$/i;
function readPort(view) {
  const span = nodeSpan(view.node);
  if (!isScalar(view)) return number(unknown("this is no port", span));
  const { written, text } = view.node;
  const why = written && unknownIn(written);
  const origin = written ? originOf(written) : [];
  if (why !== void 0) return number(unknown(why, span, origin));
  const value = resolveScalar(view.node, "kubectl");
  const port = asNumber(value);
  if (value === null || value === "" || port === 0) return void 0;
  if (port !== void 0) return number(portValue2(port, text, span, origin));
  if (typeof value === "string" && PORT_NAME.test(value))
    return { named: true, name: value, span };
  return number(notAPort(view.node.text, span));
}
var protocols = /* @__PURE__ */ new Set(["tcp", "udp", "sctp"]);
function readProtocols(holder, place) {
  const said = getAll(holder, "protocol").flatMap((view) => {
    const text = textOf(view);
    const span = nodeSpan(view.node);
    if (text === "" && isScalar(view)) return [];
    return protocols.has(text.toLowerCase()) ? [known(text.toLowerCase(), span)] : [unknown(`"${text}" is no protocol that Kubernetes knows`, span)];
  });
  return said.length > 0 ? said : [known("tcp", place)];
}
function number(port) {
  return { named: false, port };
}
function portValue2(port, text, span, origin) {
  return Number.isInteger(port) && port > 0 && port <= 65535 ? known({ from: port, to: port }, span, origin) : notAPort(text, span);
}
function notAPort(text, span) {
  return unknown(`"${text}" is no port number`, span);
}
function asNumber(value) {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^\s*\d+\s*$/.test(value) ? Number(value) : void 0;
}

// src/formats/helm-values/port-values.ts
var declared = { mechanism: "declare", reach: { to: "cluster" } };
var off = { mechanism: "declare", reach: { to: "unknown" } };
var portKeys = /* @__PURE__ */ new Set([
  ...["port", "containerPort", "hostPort", "nodePort", "targetPort"],
  ...["servicePort", "exposedPort", "externalPort", "internalPort"],
  ...["telnetPort", "listenPort"]
]);
var portsKey = /^(?:p|\w+P)orts$/;
function portsIn(view, keys, around) {
  const key = keys.at(-1) ?? "";
  const isPorts = portsKey.test(key) || key === "tcp" && portsKey.test(keys.at(-2) ?? "");
  return [
    ...pairsOf(view).filter((pair) => isPorts || portKeys.has(pair.key)).flatMap(
      ({ key: key2, value }) => portOf(value, view, meaningOf(view, key2, keys), around)
    ),
    ...key === "tcp" ? passedOn(view, around) : []
  ];
}
function portOf(view, holder, { mechanism, reach }, { resource }) {
  if (!isScalar(view)) return [];
  const reading2 = readPort(view);
  if (!reading2 || reading2.named) return [];
  const { port } = reading2;
  if (!port.known && !view.node.written) return [];
  return [
    portExposure("kubernetes", {
      resource,
      port: [port],
      protocol: readProtocols(holder, port.span),
      mechanism,
      reach: reachValue(reach, port.span),
      certainty: "possible",
      related: usesOf(view, resource)
    })
  ];
}
function portItem(item, key, around) {
  return portsKey.test(key) ? portOf(item, item, declared, around) : [];
}
function meaningOf(view, key, keys) {
  if (isFalse(get(view, "enabled"))) return off;
  if (keys.at(-2) !== "ports") return declared;
  if (key === "hostPort") return { mechanism: "listen", reach: { to: "node" } };
  if (key !== "exposedPort") return declared;
  const expose = get(view, "expose");
  const isHidden = isFalse(expose) || isMapping(expose) && isFalse(get(expose, "default"));
  return isHidden ? declared : { mechanism: "listen", reach: { to: "internet" } };
}
function isFalse(view) {
  return textOf(view) === "false";
}
function passedOn(view, { resource }) {
  return pairsOf(view).flatMap(({ key, keyNode, value }) => {
    const found = /^[^/\s]+\/[^:\s]+:(\d+)(?::|$)/.exec(textOf(value));
    const port = Number(key);
    if (!/^\d+$/.test(key) || !found || !(port > 0 && port < 65536)) return [];
    const span = nodeSpan(keyNode);
    const behind = Number(found[1]);
    const rule = { resource, related: [], certainty: "definite" };
    const protocol = [known("tcp", span)];
    const listening2 = portExposure("kubernetes", {
      ...{ ...rule, protocol, mechanism: "listen" },
      port: [known({ from: port, to: port }, span)],
      reach: known("internet", span)
    });
    if (behind === port) return [listening2];
    const place = nodeSpan(value.node);
    return [
      listening2,
      portExposure("kubernetes", {
        ...{ ...rule, protocol, mechanism: "forward" },
        port: [known({ from: behind, to: behind }, place)],
        reach: known("cluster", place)
      })
    ];
  });
}
function isOutbound(key) {
  return /^egress/i.test(key);
}

// src/formats/helm-values/values.ts
function valuesExposures(root, about) {
  const { resource, format, objects } = about;
  const around = {
    ...{ resource, reach: CLUSTER, certainty: "definite", temporary: false }
  };
  const exposures = [];
  const ahead = [
    { view: root, keys: [] }
  ];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { view, keys } = next;
    if (isMapping(view)) {
      if (objects && keys.length > 0 && isNamedObject(view)) {
        objects.push(view);
        continue;
      }
      for (const each of mappingExposures(view, keys, around))
        exposures.push(each);
    }
    const children = [
      ...pairsOf(view).filter(({ key }) => !isOutbound(key)).map(({ key, value }) => ({ view: value, keys: below(keys, key) })),
      ...itemsOf(view).map((item) => ({ view: item, keys: below(keys, "") }))
    ];
    for (const child of children.reverse())
      if (!isScalar(child.view)) ahead.push(child);
    if (isSequence(view))
      for (const item of itemsOf(view))
        for (const each of portItem(item, keys.at(-1) ?? "", around))
          exposures.push(each);
  }
  return format === "kubernetes" ? exposures : exposures.map((exposure) => ({ ...exposure, format }));
}
function mappingExposures(view, keys, around) {
  return [
    ...portsIn(view, keys, around),
    ...splitImage(view, keys.at(-1) ?? "", around),
    ...pairsOf(view).flatMap(
      ({ key, value }) => wholeImage(value, key, view, around)
    ),
    ...hasList(view, "command") || hasList(view, "args") ? startExposures(view, around) : [],
    ...flagKeys.flatMap(
      (key) => getAll(view, key).flatMap((list) => flagExposures(list, around))
    )
  ];
}
function below(keys, key) {
  return [keys.at(-1) ?? "", key];
}
function hasList(view, key) {
  return getAll(view, key).some(isSequence);
}
var flagKeys = ["additionalArguments", "globalArguments", "extraArgs"];
function flagExposures(list, around) {
  const views = itemsOf(list).filter(isScalar);
  const argv = views.map(({ node }) => scalarText(node));
  return argv.length === 0 ? [] : entryPointActs(argv, /* @__PURE__ */ new Map()).map(
    (act) => actExposure(act, views, argv, around)
  );
}

// src/formats/helm-values/loose-files.ts
var reading = { open: openLooseFiles };
function openLooseFiles(world) {
  const exposures = [];
  return {
    take(document) {
      const { file } = document.node.source;
      const folder = file.slice(0, file.lastIndexOf("/") + 1);
      const found = helmfileName.test(file) ? releasesOf(document).flatMap(releaseExposures) : world.kind(`${folder}Chart.yaml`) === "file" ? [] : exposuresOf(document, file.slice(folder.length));
      for (const each of found) exposures.push(each);
    },
    finish: () => ({ exposures, problems: [] })
  };
}
function releaseExposures(release) {
  const resource = `releases.${textAt(release, "name") || "(unnamed)"}`;
  const set = getAll(release, "set").map(valuesOfParameters);
  return [...getAll(release, "values").flatMap(itemsOf), ...set].flatMap(
    (values) => exposuresOf(values, resource)
  );
}
function exposuresOf(values, resource) {
  return valuesExposures(values, { resource, format: "kubernetes" });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  openLooseFiles,
  reading
});

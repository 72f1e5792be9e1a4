"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// src/formats/helm-values/loose-files.ts
var loose_files_exports = {};
__export(loose_files_exports, {
  openLooseFiles: () => openLooseFiles,
  reading: () => reading
});
module.exports = __toCommonJS(loose_files_exports);

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

// src/formats/kubernetes/objects.ts
function isNamedObject(view) {
  let { apiVersion, kind } = identify(view);
  return apiVersion !== "" && kind !== "" && nameOf(view) !== "";
}
function nameOf(view) {
  let metadata = get(view, "metadata"), generated = textAt(metadata, "generateName");
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
  let branches = /* @__PURE__ */ new Map(), root = emptyMapping(place);
  return {
    root,
    plant(path, value, place2) {
      let node = root;
      path.forEach((step, i) => {
        let next = path[i + 1];
        next === void 0 ? put(node, step, value, place2) : node = branch(branches, node, step, next, place2);
      });
    }
  };
}
function branch(branches, node, step, next, place) {
  let kind = next === null ? "sequence" : "mapping", known2 = node.kind === "mapping" ? knownBelow(branches, node) : void 0, found = known2?.get(`${kind} ${step}`);
  if (found) return found;
  let grown2 = kind === "mapping" ? emptyMapping(place) : { kind, ...placed(place), items: [] };
  return known2?.set(`${kind} ${step}`, grown2), put(node, step, grown2, place), grown2;
}
function knownBelow(branches, node) {
  let known2 = branches.get(node);
  return known2 || branches.set(node, known2 = /* @__PURE__ */ new Map()), known2;
}
function put(node, step, value, place) {
  node.kind === "sequence" ? node.items.push(value) : node.entries.push({ key: wordAt(place, step ?? ""), value });
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
      let [name, value] = [get(item, "name"), get(item, "value")];
      return isScalar(name) && value ? [{ path: name.node.text, value: value.node }] : [];
    })
  );
}
function grown(from, settings) {
  let { root, plant } = growAt(from.node);
  for (let { path, value } of settings) plant(stepsOf(path), value, value);
  return { ...from, node: root };
}
function stepsOf(path) {
  return (path.match(/(?:\\.|[^.\\[\]])+|\[\d+\]/g) ?? []).map(
    (step) => step.startsWith("[") ? null : step.replace(/\\(.)/g, "$1")
  );
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

// src/formats/values.ts
function known(value, span, origin) {
  return origin?.length ? { known: !0, value, span, origin } : { known: !0, value, span };
}
function unknown(why, span, origin) {
  return origin?.length ? { known: !1, why, span, origin } : { known: !1, why, span };
}

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
  let written = word.cut(from, to), origin = [
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
  return settleRun(word), word.pieces.splice(first);
}
function settleRun(word) {
  word.run && word.pieces.push(...word.cut(word.run.from, word.run.to)), word.run = void 0;
}
function endWord(word, text, to) {
  settleRun(word);
  let { pieces } = word;
  if (pieces.length === 0 && !word.quoted) return;
  let places2 = pieces.length > 0 ? pieces : word.cut(word.from, to), start = places2[0]?.start ?? text.start;
  return textFrom(text.source, pieces, start, places2.at(-1)?.end ?? start);
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
  let { port, protocol, mechanism, source, loopback } = act;
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
        let [written, name = "", adds] = ASSIGNMENT.exec(word.value) ?? [];
        if (written === void 0) continue;
        let value = sliceText(word, written.length);
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
var MOST_ORIGINS = 3, LONGEST = 1e4, COST_OF_A_WORD = 50;
function substitute(reader, name, begin, end) {
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
  if (part.value.length > LONGEST || part.value.length > reader.room.left)
    return;
  reader.room.left -= part.value.length + COST_OF_A_WORD;
  let { source, pieces } = sliceText(part, 0), [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return [];
  let origin = originOf(part);
  if (pieces.some((piece) => piece.origin === void 0)) {
    let span = spanOf(first.source ?? source, first.start, last.end);
    origin.unshift({ span, message: `${name} is set here` });
  }
  origin.splice(MOST_ORIGINS);
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
  let { at } = reader, word = currentWord(reader), written = match(reader, /\$(?:[A-Za-z_]\w*|[\d@*#?$!-])/y)?.[0], end = at + (written?.length ?? 1);
  written === void 0 ? takeLiteral(word, at, end) : substitute(reader, written.slice(1), at, end) || takeUnknown(word, at, end, unset(written)), reader.at = end;
}
function readAnsiQuotes(reader) {
  let word = currentWord(reader), begin = reader.at + 2, inside = /(?:[^'\\]|\\[^])*/y;
  inside.lastIndex = begin;
  let end = begin + inside.exec(reader.value)[0].length;
  word.quoted = !0, end > begin && takeLiteral(word, begin, end), reader.at = Math.min(end + 1, reader.value.length);
}
function openReference(reader) {
  let head = /\$\{(?:([A-Za-z_]\w*|[\d@*])(:?[-=])?|[#!]?\w*)/y, [written, name = "", operator] = match(reader, head), word = currentWord(reader);
  settleRun(word), reader.level.references.push({
    begin: reader.at,
    name,
    keepsDefault: operator !== void 0,
    assigns: operator?.endsWith("=") ?? !1,
    firstPiece: word.pieces.length
  }), reader.at += written.length;
}
function closeReference(reader) {
  let { level, value, script } = reader, reference = level.references.pop(), { begin, name, keepsDefault, firstPiece } = reference, end = reader.at + 1, word = currentWord(reader), inner = untake(word, firstPiece);
  reader.at = end;
  let isPlain = end - begin === name.length + 3;
  if ((keepsDefault || isPlain) && substitute(reader, name, begin, end)) return;
  if (!keepsDefault) {
    let written = name ? `\${${name}}` : value.slice(begin, end);
    return takeUnknown(word, begin, end, unset(written));
  }
  let stands = defaultPiece(name, script, inner);
  if (!stands) return;
  let [first, last] = [inner[0], inner.at(-1)];
  if (reference.assigns && first && last && setVariable(reader, name, [
    textFrom(script.source, inner, first.start, last.end)
  ]), level.inQuotes || level.references.length > 0)
    return takeInstead(word, begin, end, stands);
  stands.text.split(/\s+/).forEach((text, index) => {
    index > 0 && finishWord(reader), text !== "" && takeInstead(currentWord(reader, begin), begin, end, { ...stands, text });
  });
}
function unset(written) {
  return `${written} is only known when the script runs`;
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
  let { level } = reader, written = match2(reader, /\|[|&]?/y)[0];
  if (reader.at += written.length, level.inPattern) level.word = void 0;
  else {
    let command = finishCommand(reader);
    written === "||" ? level.maybe = !0 : level.input = command;
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
  let written = match2(reader, />[>|&]?/y)[0];
  reader.at += written.length, reader.level.redirect = written === ">&" ? "read" : "write";
}
function readLess(reader, heredocs) {
  dropDescriptor(reader);
  let written = match2(reader, /<(?:<<|<-?|&|>)?/y)[0];
  if (reader.value[reader.at + 1] === "(") return openProcess(reader);
  reader.at += written.length, written === "<<" || written === "<<-" ? openHeredoc(reader, heredocs, written === "<<-") : reader.level.redirect = "read";
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
  let word = /[ \t]*(?:'([^'\n]*)'|"([^"\n]*)"|([^\s;&|()<>'"]*))/y, [written, single, double, bare = ""] = match2(reader, word);
  reader.at += written.length;
  let delimiter = single ?? double ?? bare.replaceAll("\\", "");
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
  let body = cutText(cut, script, begin, end);
  body && heredoc.bodies.push(body);
}
function lineEnd(value, from) {
  let end = value.indexOf(`
`, from);
  return end === -1 ? value.length : end;
}
function match2(reader, sticky) {
  return sticky.lastIndex = reader.at, sticky.exec(reader.value);
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
  let { name, path, args } = invocation, wrapper = wrappers.find(({ names }) => names.includes(name));
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
  let script = around.script?.(path);
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
function scriptAt({ script }, path) {
  let found = path && script?.(path.value);
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
  let { port, protocol, loopback } = entryPoint, mechanism = "listen", said = known(protocol, port.span);
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
  let { host, port: written } = splitAddress(address), why = unknownIn(address), port = written ? portValue(written) : why === void 0 ? void 0 : unknown(why, placeOf(address));
  return port ? [{ name, port, protocol, loopback: isLoopbackHost(host) }] : [];
}

// src/formats/kubernetes/containers.ts
var import_command = require("./commands.js"), import_image = require("./images.js");

// src/formats/kubernetes/environment.ts
var ROOM = 1e6;
function readEnvironment(container) {
  let environment = { values: /* @__PURE__ */ new Map(), room: ROOM };
  for (let entry of getAll(container, "env").flatMap(itemsOf)) {
    let name = textAt(entry, "name"), value = getAll(entry, "value").at(-1);
    name !== "" && environment.values.set(
      name,
      isScalar(value) && !isNull(value) ? expandReferences(scalarText(value.node), environment) : void 0
    );
  }
  return environment;
}
function expandReferences(text, environment) {
  if (!/\$[$(]/.test(text.value)) return text;
  let next = cutter(text), parts2 = [];
  for (let { name, start, end } of referencesIn(text.value)) {
    parts2.push(next(start));
    let written = next(end);
    parts2.push(
      name === void 0 ? firstCharacter(text, written) : valueOf2(name, written, environment)
    );
  }
  return parts2.push(next(text.value.length)), textFrom(text.source, parts2.flat(), text.start, text.end);
}
function* referencesIn(value) {
  let lastClose = value.lastIndexOf(")");
  for (let start = value.indexOf("$"); start >= 0; start = value.indexOf("$", start)) {
    let opens = value[start + 1] === "(" && start < lastClose, end = opens ? value.indexOf(")", start) + 1 : start + 2;
    opens ? yield { name: value.slice(start + 2, end - 1), start, end } : value[start + 1] === "$" && (yield { name: void 0, start, end }), start = end;
  }
}
var FROM_OUTSIDE = /^[A-Z_][A-Z\d_]*$/;
function valueOf2(name, written, environment) {
  let { values } = environment;
  if (!values.has(name) && !FROM_OUTSIDE.test(name)) return written;
  let start = written[0].start, end = written.at(-1).end, value = values.get(name);
  if (!value || value.value.length > environment.room) {
    let why = value ? `there are too many references to work out $(${name})` : `$(${name}) has no literal value in the container's env`;
    return [{ text: UNKNOWN, start, end, why }];
  }
  environment.room -= value.value.length;
  let set = {
    span: textSpan(value),
    message: `${name} is set here`
  };
  return value.pieces.filter((piece) => piece.text !== "").map((piece) => ({
    ...piece,
    start,
    end,
    origin: [set, ...piece.origin ?? []]
  }));
}
function cutter(text) {
  let index = 0, begin = 0, at = 0;
  return (to) => {
    let cut = [];
    for (; at < to && index < text.pieces.length; ) {
      let piece = text.pieces[index], end = begin + piece.text.length, alone = { ...text, value: piece.text, pieces: [piece] };
      if (cut.push(...sliceText(alone, at - begin, to - begin).pieces), at = Math.min(to, end), at < end) break;
      begin = end, index++;
    }
    return cut;
  };
}
function firstCharacter(text, pieces) {
  let value = pieces.map((piece) => piece.text).join("");
  return [...sliceText({ ...text, value, pieces }, 0, 1).pieces];
}

// src/formats/kubernetes/reach.ts
var CLUSTER = { to: "cluster" };
function reachValue(reach, place) {
  return known(reach.to, reach.span ?? place);
}

// src/formats/kubernetes/containers.ts
function temporaryFact({ temporary }, place) {
  return temporary ? { temporary: [known(!0, place)] } : {};
}
function imageExposure(text, around, related = []) {
  let facts = (0, import_image.imageFacts)(text);
  if (Object.keys(facts).length === 0) return [];
  let { resource, reach } = around, place = textSpan(text);
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
  let environment = readEnvironment(container);
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
  let read = (key) => getAll(container, key).map((list) => itemsOf(list).filter(isScalar)), commands = read("command"), args = read("args"), last = commands.at(-1) ?? [], lastArgs = args.at(-1) ?? [];
  return [
    [...last, ...lastArgs],
    ...commands.slice(0, -1).map((command) => [...command, ...lastArgs]),
    ...args.slice(0, -1).map((each) => [...last, ...each])
  ];
}
function actExposure(act, views, argv, around) {
  let { resource, reach, certainty } = around, place = placeOf2(act.facts) ?? textSpan(argv[0]), writtenIn = views.find(
    ({ node }) => node.start <= place.start && place.start <= node.end
  ), to = act.loopback ? { to: "loopback" } : reach;
  return {
    kind: act.kind,
    format: "kubernetes",
    resource,
    facts: {
      ...act.facts,
      reach: [reachValue(to, place)],
      certainty: certainty === "definite" && act.facts.certainty ? act.facts.certainty : [known(certainty, place)],
      runs: [known(!0, place)],
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
var imageKey = /^(?:image|\w*Image)$/, besides = ["tag", "registry", "digest", "pullPolicy"];
function splitImage(view, key, around) {
  let isCalledImage = /image/i.test(key);
  if (!isCalledImage && !besides.some((each) => get(view, each))) return [];
  let repository = textIn(view, "repository"), name = isCalledImage ? textIn(view, "name") ?? textIn(view, "image") : void 0, named = repository ?? name;
  if (!named) return [];
  let text = scalarText(named.node), path = repository && name ? beside(text, "/", name) : text, related = usesOf(named, around.resource);
  return imageExposure(joined(view, path), around, related);
}
function textIn(view, key) {
  let value = get(view, key);
  return isScalar(value) && textOf(value) !== "" ? value : void 0;
}
function wholeImage(view, key, holder, around) {
  if (!imageKey.test(key) || !isScalar(view)) return [];
  if (textIn(holder, "repository")) return [];
  let text = scalarText(view.node), tag = textIn(holder, `${key}Tag`) ? `${key}Tag` : "tag", whole = key === "image" ? joined(holder, text, tag) : text;
  return imageExposure(whole, around, usesOf(view, around.resource));
}
function joined(view, path, tag = "tag") {
  let last = path.value.slice(path.value.lastIndexOf("/") + 1), [registry, version, digest] = [
    textIn(view, "registry"),
    /[:@]/.test(last) ? void 0 : textIn(view, tag),
    last.includes("@") ? void 0 : textIn(view, "digest")
  ], text = path;
  return registry && (text = inFront(registry, "/", text)), version && (text = beside(text, ":", version)), digest ? beside(text, "@", digest) : text;
}
function beside(text, mark, { node }) {
  let pieces = [...text.pieces, ...marked(mark, text), ...piecesOf(node)];
  return { ...text, value: valueOf3(pieces), pieces };
}
function inFront({ node }, mark, text) {
  let pieces = [...piecesOf(node), ...marked(mark, text), ...text.pieces];
  return { ...text, value: valueOf3(pieces), pieces };
}
function marked(mark, { start, end }) {
  return [{ text: mark, start, end }];
}
function piecesOf(node) {
  let { pieces, source } = scalarText(node);
  return pieces.map((piece) => ({ ...piece, source: piece.source ?? source }));
}
function valueOf3(pieces) {
  return pieces.map(({ text }) => text).join("");
}

// src/formats/kubernetes/port-value.ts
var PORT_NAME = /^[a-z\d](?:[-a-z\d_.]*[a-z\d])?$/i;
function readPort(view) {
  let span = nodeSpan(view.node);
  if (!isScalar(view)) return number(unknown("this is no port", span));
  let { written, text } = view.node, why = written && unknownIn(written), origin = written ? originOf(written) : [];
  if (why !== void 0) return number(unknown(why, span, origin));
  let value = resolveScalar(view.node, "kubectl"), port = asNumber(value);
  if (!(value === null || value === "" || port === 0))
    return port !== void 0 ? number(portValue2(port, text, span, origin)) : typeof value == "string" && PORT_NAME.test(value) ? { named: !0, name: value, span } : number(notAPort(view.node.text, span));
}
var protocols = /* @__PURE__ */ new Set(["tcp", "udp", "sctp"]);
function readProtocols(holder, place) {
  let said = getAll(holder, "protocol").flatMap((view) => {
    let text = textOf(view), span = nodeSpan(view.node);
    return text === "" && isScalar(view) ? [] : protocols.has(text.toLowerCase()) ? [known(text.toLowerCase(), span)] : [unknown(`"${text}" is no protocol that Kubernetes knows`, span)];
  });
  return said.length > 0 ? said : [known("tcp", place)];
}
function number(port) {
  return { named: !1, port };
}
function portValue2(port, text, span, origin) {
  return Number.isInteger(port) && port > 0 && port <= 65535 ? known({ from: port, to: port }, span, origin) : notAPort(text, span);
}
function notAPort(text, span) {
  return unknown(`"${text}" is no port number`, span);
}
function asNumber(value) {
  return typeof value == "number" ? value : typeof value == "string" && /^\s*\d+\s*$/.test(value) ? Number(value) : void 0;
}

// src/formats/helm-values/port-values.ts
var declared = { mechanism: "declare", reach: { to: "cluster" } }, off = { mechanism: "declare", reach: { to: "unknown" } }, portKeys = /* @__PURE__ */ new Set([
  "port",
  "containerPort",
  "hostPort",
  "nodePort",
  "targetPort",
  "servicePort",
  "exposedPort",
  "externalPort",
  "internalPort",
  "telnetPort",
  "listenPort"
]), portsKey = /^(?:p|\w+P)orts$/;
function portsIn(view, keys, around) {
  let key = keys.at(-1) ?? "", isPorts = portsKey.test(key) || key === "tcp" && portsKey.test(keys.at(-2) ?? "");
  return [
    ...pairsOf(view).filter((pair) => isPorts || portKeys.has(pair.key)).flatMap(
      ({ key: key2, value }) => portOf(value, view, meaningOf(view, key2, keys), around)
    ),
    ...key === "tcp" ? passedOn(view, around) : []
  ];
}
function portOf(view, holder, { mechanism, reach }, { resource }) {
  if (!isScalar(view)) return [];
  let reading2 = readPort(view);
  if (!reading2 || reading2.named) return [];
  let { port } = reading2;
  return !port.known && !view.node.written ? [] : [
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
  let expose = get(view, "expose");
  return isFalse(expose) || isMapping(expose) && isFalse(get(expose, "default")) ? declared : { mechanism: "listen", reach: { to: "internet" } };
}
function isFalse(view) {
  return textOf(view) === "false";
}
function passedOn(view, { resource }) {
  return pairsOf(view).flatMap(({ key, keyNode, value }) => {
    let found = /^[^/\s]+\/[^:\s]+:(\d+)(?::|$)/.exec(textOf(value)), port = Number(key);
    if (!/^\d+$/.test(key) || !found || !(port > 0 && port < 65536)) return [];
    let span = nodeSpan(keyNode), behind = Number(found[1]), rule = { resource, related: [], certainty: "definite" }, protocol = [known("tcp", span)], listening2 = portExposure("kubernetes", {
      ...rule,
      protocol,
      mechanism: "listen",
      port: [known({ from: port, to: port }, span)],
      reach: known("internet", span)
    });
    if (behind === port) return [listening2];
    let place = nodeSpan(value.node);
    return [
      listening2,
      portExposure("kubernetes", {
        ...rule,
        protocol,
        mechanism: "forward",
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
  let { resource, format, objects } = about, around = {
    resource,
    reach: CLUSTER,
    certainty: "definite",
    temporary: !1
  }, exposures = [], ahead = [
    { view: root, keys: [] }
  ];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    let { view, keys } = next;
    if (isMapping(view)) {
      if (objects && keys.length > 0 && isNamedObject(view)) {
        objects.push(view);
        continue;
      }
      for (let each of mappingExposures(view, keys, around))
        exposures.push(each);
    }
    let children = [
      ...pairsOf(view).filter(({ key }) => !isOutbound(key)).map(({ key, value }) => ({ view: value, keys: below(keys, key) })),
      ...itemsOf(view).map((item) => ({ view: item, keys: below(keys, "") }))
    ];
    for (let child of children.reverse())
      isScalar(child.view) || ahead.push(child);
    if (isSequence(view))
      for (let item of itemsOf(view))
        for (let each of portItem(item, keys.at(-1) ?? "", around))
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
  let views = itemsOf(list).filter(isScalar), argv = views.map(({ node }) => scalarText(node));
  return argv.length === 0 ? [] : entryPointActs(argv, /* @__PURE__ */ new Map()).map(
    (act) => actExposure(act, views, argv, around)
  );
}

// src/formats/helm-values/loose-files.ts
var reading = { open: openLooseFiles };
function openLooseFiles(world) {
  let exposures = [];
  return {
    take(document) {
      let { file } = document.node.source, folder = file.slice(0, file.lastIndexOf("/") + 1), found = helmfileName.test(file) ? releasesOf(document).flatMap(releaseExposures) : world.kind(`${folder}Chart.yaml`) === "file" ? [] : exposuresOf(document, file.slice(folder.length));
      for (let each of found) exposures.push(each);
    },
    finish: () => ({ exposures, problems: [] })
  };
}
function releaseExposures(release) {
  let resource = `releases.${textAt(release, "name") || "(unnamed)"}`, set = getAll(release, "set").map(valuesOfParameters);
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

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

// src/formats/containers/devcontainer.ts
var devcontainer_exports = {};
__export(devcontainer_exports, {
  reading: () => reading
});
module.exports = __toCommonJS(devcontainer_exports);

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

// src/syntax/comments.ts
function yamlComments(source, documents, word) {
  if (!word.test(source.text)) return [];
  let quoted = documents.flatMap(textsWithHash), blocks = blocksOf(documents), comments = [], known2 = /* @__PURE__ */ new Map(), found = [...source.text.matchAll(/(?<=^|[ \t])#[^\r\n]*/gm)];
  for (let match of found.reverse()) {
    let [start, end] = [match.index, match.index + match[0].length];
    if (!word.test(match[0]) || quoted.some((node) => node.start < start && start < node.end)) continue;
    let line = spokenFor(source, start, known2);
    comments.push({
      span: spanOf(source, start, end),
      text: match[0].slice(1),
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
function spokenFor(source, offset, known2) {
  let { line, column } = position(source, offset), before = lineText(source, line).slice(0, column - 1).trim();
  if (before !== "" && before !== "---") return line;
  let next = line + 1;
  for (; next <= lineCount(source) && !known2.has(next); ) {
    let text = lineText(source, next).trim();
    if (text === "") break;
    if (!text.startsWith("#") && !/^---(\s|$)/.test(text))
      return known2.set(line, next), next;
    next++;
  }
  return known2.set(line, known2.get(next)), known2.get(next);
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

// src/formats/containers/devcontainer.ts
var import_yaml = require("./yaml.js");

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

// src/formats/values.ts
function known(value, span, origin) {
  return origin?.length ? { known: !0, value, span, origin } : { known: !0, value, span };
}
function unknown(why, span, origin) {
  return origin?.length ? { known: !1, why, span, origin } : { known: !1, why, span };
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

// src/formats/port.ts
var protocols = ["tcp", "udp", "sctp"];
function readPortMapping(text) {
  let parts = splitAt(text, ":"), last = parts.at(-1), host = parts.at(-2), [container2, ...suffix] = splitAt(last, "/"), address = addressOf(text, parts), published = host?.value ? readRange(host) : void 0, target = readRange(container2), protocol = protocolOf(suffix[0], textSpan(text)), [hostWidth, width] = [published, target].map(
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
function addressOf(text, parts) {
  let before = parts.slice(0, -2);
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
function complaintAboutWidths(host, container2) {
  if (!(!host || !container2 || container2 === 1 || host === container2))
    return host === 1 ? "one host port cannot stand for a range" : "the two ranges are not equally long";
}
function widthOf(port) {
  return port?.known ? port.value.to - port.value.from + 1 : void 0;
}
function splitAt(text, separator) {
  let parts = [], from = 0;
  for (let part of text.value.split(separator))
    parts.push(sliceText(text, from, from + part.length)), from += part.length + 1;
  return parts;
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

// src/formats/compose/context.ts
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

// src/formats/compose/published.ts
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

// src/formats/compose/ports.ts
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
    (parts, other) => parts.flatMap((part) => cutOut(part, other)),
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

// src/formats/containers/container.ts
var import_command = require("./commands.js");

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

// src/formats/compose/networks.ts
var unattached = {
  mode: "bridge",
  inside: "network",
  published: "internet",
  swarm: !1,
  certainty: "definite"
};

// src/formats/containers/container.ts
var import_image = require("./images.js");

// src/formats/containers/expressions.ts
var devcontainerVariables = /\$\{([^{}]*)\}/g;
function withExpressions(text, expressions) {
  let found = [...text.value.matchAll(expressions)];
  if (found.length === 0) return text;
  let pieces = [], done = 0;
  for (let { 0: written, 1: inner = "", index } of found)
    pieces.push(...sliceText(text, done, index).pieces), done = index + written.length, pieces.push(instead(sliceText(text, index, done), inner));
  return pieces.push(...sliceText(text, done).pieces), textFrom(text.source, pieces, text.start, text.end);
}
function instead(written, inner) {
  let { source, value, start, end } = written, variable = /^(?:localEnv|containerEnv):([^:]*):([^]+)$/.exec(inner);
  if (!variable) {
    let why = `${value} has no value in the files`;
    return { text: UNKNOWN, start, end, why };
  }
  let [, name = "", text = ""] = variable, span = spanOf(source, start, end), message = `the default of ${name}`;
  return { text, start, end, origin: [{ span, message }] };
}

// src/formats/containers/container.ts
function container({ exposures, problems }, about, attachment = {}) {
  return {
    ...about,
    exposures,
    problems,
    users: [],
    variables: /* @__PURE__ */ new Map(),
    attachment: { ...unattached, ...attachment }
  };
}
function textIn({ expressions }, view) {
  return !isScalar(view) || resolveScalar(view.node, "compose") === null ? [] : [withExpressions(scalarText(view.node), expressions)];
}
function addImage(into, view, image) {
  let facts = (0, import_image.imageFacts)(image);
  Object.keys(facts).length !== 0 && into.exposures.push({
    kind: "image",
    format: "compose",
    resource: into.resource,
    facts: { ...facts, ...standing(into.attachment, textSpan(image)) },
    related: relatedTo(into, view)
  });
}
function addPort(into, view, port) {
  let published = publishedText(port, into.problems, into.reader);
  addPublished(into, view, published);
}
function addExposed(into, view, port) {
  exposeText(into, view, port);
}
function addProcess(into, words, ...views) {
  for (let act of (0, import_command.actsOfArguments)(words))
    into.exposures.push(
      actExposure(into, act, !0, relatedTo(into, ...views))
    );
}
function addScript(into, view, script) {
  for (let act of (0, import_command.actsOfScript)(script))
    into.exposures.push(actExposure(into, act, !0, relatedTo(into, view)));
}

// src/formats/containers/json-comments.ts
var opening = /"|\/\/|\/\*/g, restOfString = /(?:[^"\\\r\n]|\\.)*"?/y, restOfLine = /[^\r\n]*/y, blankToEnd = /[ \t]*(?:[\r\n]|$)/y;
function commentsAsYaml(text) {
  let parts = [], done = 0;
  opening.lastIndex = 0;
  for (let open = opening.exec(text); open; open = opening.exec(text)) {
    let { 0: sign, index } = open, end = endOf(sign, text, index + sign.length);
    if (end === void 0) break;
    opening.lastIndex = end, sign !== '"' && (parts.push(text.slice(done, index), asYaml(sign, text, index, end)), done = end);
  }
  return parts.join("") + text.slice(done);
}
function endOf(sign, text, from) {
  if (sign === "/*") {
    let close = text.indexOf("*/", from);
    return close < 0 ? void 0 : close + 2;
  }
  return from + matchAt(sign === '"' ? restOfString : restOfLine, text, from).length;
}
function asYaml(sign, text, from, end) {
  let inner = text.slice(from + 2, end);
  return sign === "//" ? ` #${inner}` : matchAt(blankToEnd, text, end) !== void 0 && !/[\r\n]/.test(inner) ? ` #${inner.slice(0, -2)}  ` : text.slice(from, end).replace(/[^\r\n]/g, " ");
}
function matchAt(pattern, text, at) {
  return pattern.lastIndex = at, pattern.exec(text)?.[0];
}

// src/formats/containers/run-options.ts
var options = [
  { into: "published", pattern: /^(?:--publish|-[ditP]*p)(?:=|$)/ },
  { into: "published", pattern: /^-[ditP]*p(?=[\d[:.])/ },
  { into: "exposed", pattern: /^--expose(?:=|$)/ },
  { into: "networks", pattern: /^--net(?:work)?(?:=|$)/ }
];
function readRunOptions(words) {
  let found = {
    published: [],
    exposed: [],
    networks: []
  };
  for (let i = 0; i < words.length; i++) {
    let word = words[i];
    for (let { into, pattern } of options) {
      let [name] = pattern.exec(word.value) ?? [];
      if (name === void 0) continue;
      let value = name === word.value && !name.endsWith("=") ? words[++i] : sliceText(word, name.length);
      value && value.value !== "" && found[into].push(value);
      break;
    }
  }
  return found;
}

// src/formats/containers/devcontainer.ts
var reading = {
  comments: (source, word) => {
    if (!word.test(source.text)) return [];
    let { source: read, documents } = parse(source);
    return yamlComments(read, documents, word);
  },
  open() {
    let found = { exposures: [], problems: [] };
    return {
      take(source) {
        let { documents, problems } = parse(source);
        found.problems.push(...problems);
        for (let node of documents) {
          let root = viewDocument(node);
          isMapping(root) && readDevcontainer(found, root);
        }
      },
      finish: () => found
    };
  }
};
function parse(source) {
  return (0, import_yaml.parseYaml)({ ...source, text: commentsAsYaml(source.text) });
}
var lifecycle = [
  "onCreateCommand",
  "updateContentCommand",
  "postCreateCommand",
  "postStartCommand",
  "postAttachCommand"
], attachments = {
  host: { mode: "host", inside: "internet" },
  none: { mode: "none", inside: "loopback" }
};
function readDevcontainer(found, root) {
  let about = {
    resource: "devcontainer",
    reader: "docker",
    expressions: devcontainerVariables
  }, outside = container(found, about), runArgs = getAll(root, "runArgs"), { published, exposed, networks } = readRunOptions(
    runArgs.flatMap(itemsOf).flatMap((item) => textIn(outside, item))
  ), network = networks.at(-1)?.value ?? "", into = container(found, about, attachments[network]);
  for (let view of getAll(root, "image"))
    for (let text of textIn(into, view)) addImage(into, view, text);
  for (let item of itemsAt(root, "appPort")) readAppPort(into, item);
  for (let item of itemsAt(root, "forwardPorts")) forwardPort(into, item);
  for (let text of published) addPort(into, root, text);
  for (let text of exposed) addExposed(into, root, text);
  for (let key of lifecycle)
    for (let view of getAll(root, key)) readCommand(into, view);
  let host = container(found, about, attachments.host);
  for (let view of getAll(root, "initializeCommand")) readCommand(host, view);
}
function itemsAt(root, key) {
  return getAll(root, key).flatMap(
    (view) => isSequence(view) ? itemsOf(view) : [view]
  );
}
function readAppPort(into, view) {
  for (let text of textIn(into, view)) {
    if (!isNumber(view)) {
      addPort(into, view, text);
      continue;
    }
    let port = publishedText(text, into.problems, into.reader), address = known("127.0.0.1", port.place), both = { published: port.target, target: port.target };
    addPublished(into, view, { ...port, ...both, address, pairwise: !0 });
  }
}
function isNumber(view) {
  return isScalar(view) && typeof resolveScalar(view.node, "compose") == "number";
}
function forwardPort(into, view) {
  for (let text of textIn(into, view)) {
    let { port } = readPortRange(behindColon(text));
    if (!port) continue;
    let place = nodeSpan(view.node);
    into.exposures.push(
      portExposure("compose", {
        resource: into.resource,
        port: [{ ...port, span: place }],
        protocol: [known("tcp", place)],
        mechanism: "forward",
        reach: known("loopback", place),
        certainty: "definite",
        related: []
      })
    );
  }
}
function behindColon(text) {
  return sliceText(text, text.value.lastIndexOf(":") + 1);
}
function readCommand(into, view) {
  if (isMapping(view))
    for (let { value } of pairsOf(view))
      isMapping(value) || readCommand(into, value);
  else if (isSequence(view)) {
    let words = itemsOf(view).flatMap((item) => textIn(into, item));
    addProcess(into, words, view);
  } else for (let text of textIn(into, view)) addScript(into, view, text);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  reading
});

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

// src/formats/command/command.ts
var command_exports = {};
__export(command_exports, {
  actsOfArguments: () => actsOfArguments,
  actsOfScript: () => actsOfScript
});
module.exports = __toCommonJS(command_exports);

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

// src/formats/values.ts
function known(value, span, origin) {
  return origin?.length ? { known: !0, value, span, origin } : { known: !0, value, span };
}
function unknown(why, span, origin) {
  return origin?.length ? { known: !1, why, span, origin } : { known: !1, why, span };
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
function valuesOf(read, ...names) {
  return read.options.flatMap(
    ({ name, value }) => value !== void 0 && names.includes(name) ? [value] : []
  );
}
function has(read, ...names) {
  return read.options.some(({ name }) => names.includes(name));
}
function placeOf(text) {
  return textSpan(text.value === "" ? text : sliceText(text, 0));
}
function textValue(text) {
  let why = unknownIn(text);
  return why === void 0 ? known(text.value, placeOf(text), originOf(text)) : unknown(why, placeOf(text), originOf(text));
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
function breadthOf(ports) {
  let ranges = ports.flatMap((each) => each.known ? [each.value] : []);
  if (ranges.some(({ from, to }) => from <= 1 && to === 65535)) return "all";
  let widest = Math.max(0, ...ranges.map(({ from, to }) => to - from)) + 1;
  return widest === 1 ? "one" : widest <= 64 ? "range" : "wide-range";
}

// src/formats/command/acts.ts
var TELNET = { from: 23, to: 23 };
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
function telnetServerAct(invocation, place, port = known(TELNET, placeOf(place)), loopback = !1) {
  return { kind: "command", facts: { ...commandFacts(invocation, "telnet-server", place), port: [port] }, loopback };
}
function inetdAct(invocation, place) {
  return { kind: "command", facts: commandFacts(invocation, "inetd", place), loopback: !1 };
}
function commandFacts({ name, program, args }, starts, word) {
  let place = placeOf(word), started = word !== program && /^[\w.@-]+$/.test(word.value) ? word.value : name, values = args.filter((each) => each.end > each.start).map((each) => textValue(each));
  return {
    program: [known(started, place, originOf(word))],
    ...values.length > 0 && { arguments: values },
    starts: [known(starts, place)],
    certainty: [known("definite", place)]
  };
}

// src/formats/command/firewalls.ts
var firewalls = new Map([
  ["ufw", readUfw],
  ...["iptables", "ip6tables"].flatMap(
    (name) => ["", "-legacy", "-nft"].map(
      (variant) => [`${name}${variant}`, readIptables]
    )
  ),
  ["nft", readNft],
  ["firewall-cmd", readFirewallCmd],
  ["firewall-offline-cmd", readFirewallCmd]
]);
function firewallActs({
  name,
  args
}) {
  return (firewalls.get(name)?.(args) ?? []).flatMap(
    (opening2) => opening2.ports.flatMap((text) => {
      let port = portValue(text);
      if (!port) return [];
      let source = opening2.source && sourceValue(opening2.source);
      return portAct({
        port,
        protocol: opening2.protocol.includes(UNKNOWN) ? unknown("the protocol is only known when it runs", port.span) : known(opening2.protocol, port.span),
        mechanism: "allow",
        ...source && { source },
        loopback: isLoopbackHost(opening2.interface ?? "") || source?.known === !0 && isLoopbackHost(source.value.replace(/\/\d+$/, ""))
      });
    })
  );
}
function sourceValue(text) {
  return text.value === "any" ? known("0.0.0.0/0", placeOf(text)) : textValue(text);
}
function readUfw(args) {
  let words = args.filter(({ value }) => !value.startsWith("-")), verb = words.findIndex(({ value }) => /^(?:allow|limit)$/i.test(value)), before = words.slice(0, Math.max(verb, 0)).map(({ value }) => value);
  if (verb === -1 || before.includes("delete") || before.includes("default"))
    return [];
  let rule = words.slice(verb + 1), values = rule.map(({ value }) => value);
  if (values.includes("out")) return [];
  let [from, to] = [values.indexOf("from"), values.indexOf("to")], target = to === -1 ? [] : rule.slice(to, from > to ? from : void 0), written = from !== -1 || to !== -1 ? follower(target, "port") : shortPort(rule);
  if (!written) return [];
  let [port, ending] = splitText(written, /\//g), usual = written.value === "telnet" ? "tcp" : "any";
  return [
    {
      ports: port ? splitText(port, /,/g) : [],
      protocol: ending?.value ?? follower(rule, "proto")?.value ?? usual,
      source: follower(rule, "from"),
      interface: follower(rule, "on")?.value
    }
  ];
}
function shortPort(rule) {
  return rule.find(
    ({ value }, i) => !/^(?:in|on|log|log-all)$/.test(value) && rule[i - 1]?.value !== "on"
  );
}
var inboundChain = /(?:^|-)(?:input|forward)$/i;
function readIptables(args) {
  if (args.some(({ value }) => value === "!")) return [];
  let read = readArguments(
    args,
    "A append I insert R replace p proto protocol dport destination-port dports destination-ports j jump s src source t table i in-interface ctstate state"
  ), chain = valueOf(read, "A", "append", "I", "insert", "R", "replace"), accepts = valueOf(read, "j", "jump")?.value === "ACCEPT", table = valueOf(read, "t", "table")?.value ?? "filter", states = valueOf(read, "ctstate", "state")?.value ?? "NEW", ports = valueOf(
    read,
    "dport",
    "destination-port",
    "dports",
    "destination-ports"
  );
  return !ports || !accepts || table !== "filter" || !/\bNEW\b/i.test(states) ? [] : !chain || !inboundChain.test(chain.value) ? [] : [
    {
      ports: splitText(ports, /,/g),
      protocol: protocolName(valueOf(read, "p", "proto", "protocol")),
      source: valueOf(read, "s", "src", "source"),
      interface: valueOf(read, "i", "in-interface")?.value
    }
  ];
}
var protocolNumbers = /* @__PURE__ */ new Map([
  ["6", "tcp"],
  ["17", "udp"],
  ["all", "any"]
]);
function protocolName(text) {
  if (!text) return "any";
  let name = text.value.toLowerCase();
  return protocolNumbers.get(name) ?? name;
}
function readNft(args) {
  let words = args.flatMap((arg) => splitText(arg, /[\s{},;]+/g)), values = words.map(({ value }) => value), rule = values.indexOf("rule"), dport = values.indexOf("dport"), accept = values.indexOf("accept");
  if (!values.slice(0, Math.max(rule, 0)).some((word) => /^(?:add|insert|replace)$/.test(word)) || dport < rule || accept < dport || values[dport + 1] === "!=")
    return [];
  if (values.slice(rule + 1, dport).slice(0, 3).some((word) => /out|egress|postrouting/i.test(word)))
    return [];
  let ports = words.slice(dport + 1, accept), end = ports.findIndex((port) => !portValue(port)), protocol = values[dport - 1];
  return [
    {
      ports: end === -1 ? ports : ports.slice(0, end),
      protocol: /^(?:tcp|udp|sctp)$/.test(protocol) ? protocol : "any",
      source: follower(words, "saddr"),
      interface: (follower(words, "iif") ?? follower(words, "iifname"))?.value
    }
  ];
}
function readFirewallCmd(args) {
  let read = readArguments(
    args,
    "add-port add-service add-rich-rule zone policy timeout port service"
  ), ports = valuesOf(read, "add-port", "port").map((text) => {
    let [port, protocol] = splitText(text, /[/:]/g);
    return { ports: port ? [port] : [], protocol: protocol?.value ?? "tcp" };
  }), services2 = valuesOf(read, "add-service", "service").map((text) => ({
    ports: [text],
    protocol: "tcp"
  })), rules = valuesOf(read, "add-rich-rule").flatMap(readRichRule);
  return [...ports, ...services2, ...rules];
}
function readRichRule(rule) {
  let { value } = rule;
  if (!/\baccept\b/.test(value) || /\bNOT\b/.test(value)) return [];
  let port = quotedAfter(rule, /\bport port=/) ?? quotedAfter(rule, /\bservice name=/);
  return port ? [
    {
      ports: [port],
      protocol: quotedAfter(rule, /\bprotocol=/)?.value ?? "tcp",
      source: quotedAfter(rule, /\bsource address=/)
    }
  ] : [];
}
function quotedAfter(text, sign) {
  let found = sign.exec(text.value);
  if (!found) return;
  let from = found.index + found[0].length, rest = text.value.slice(from), quote = /^["']?/.exec(rest)[0].length, length = /^[^\s"']*/.exec(rest.slice(quote))[0].length;
  return sliceText(text, from + quote, from + quote + length);
}
function follower(words, name) {
  let at = words.findIndex(({ value }) => value === name);
  return at === -1 ? void 0 : words[at + 1];
}

// src/formats/command/inetd-entries.ts
var inetdLine = /^[ \t]*(?:-[neE]+[ \t]+|%s[ \t]+)*(?:[\w.*[\]-]+:)?(telnets?|23)[ \t]+stream[ \t]+tcp[46]?\b/dgm, xinetdService = /\bservice[ \t]+([\w-]+)\s*\{([^{}]*)\}/dg;
function telnetEntries(passage) {
  let services2 = [...passage.value.matchAll(xinetdService)].filter(
    ([, name = "", body = ""]) => {
      let settings = body.replace(/^[ \t]*#.*$/gm, "");
      return (/^telnets?$/.test(name) || /\bport\s*=\s*23\b/.test(settings)) && !/\bdisable\s*=\s*yes\b/i.test(settings);
    }
  );
  return [...passage.value.matchAll(inetdLine), ...services2].flatMap(
    ({ indices }) => passage.cut(...indices[1]) ?? []
  );
}

// src/formats/command/passage.ts
function passageOf(words) {
  let begins = [], cuts = words.map(cutterOf), length = 0;
  for (let { value: value2 } of words)
    begins.push(length), length += value2.length + 1;
  return {
    value: words.map((word) => word.value).join(" ").replaceAll("\\n", ` 
`).replaceAll("\\t", " 	"),
    cut: (from, to) => {
      let at = begins.findLastIndex((begin2) => begin2 <= from), begin = begins[at];
      return cutText(cuts[at], words[at], from - begin, to - begin);
    }
  };
}

// src/formats/command/inetd-config.ts
var configFile = /(?:^|\/)(?:x?inetd\.conf|x?inetd\.d\/[^/]+)$/, telnetFile = /(?:^|\/)x?inetd\.d\/[\w.-]*telnet[\w.-]*$/;
function inetdConfigActs(invocation) {
  return [
    ...writtenEntries(invocation),
    ...editedEntries(invocation),
    ...updatedEntries(invocation),
    ...linkedSocket(invocation)
  ].map((place) => telnetServerAct(invocation, place));
}
function writtenEntries(invocation) {
  let { name, args, command } = invocation;
  return (name === "tee" ? [...command.writes, ...readArguments(args).operands] : command.writes).some(({ value }) => configFile.test(value)) ? printed(invocation).flatMap(telnetEntries) : [];
}
function printed({ name, args, command }) {
  if (name === "echo" || name === "printf") return [passageOf(args)];
  if (name !== "cat" && name !== "tee") return [];
  let bodies = command.heredocs.map((body) => passageOf([body])), input = command.input;
  if (!input) return bodies;
  let from = input.words[0]?.value, said = from === "echo" || from === "printf" ? [passageOf(input.words.slice(1))] : [], read = input.heredocs.map((body) => passageOf([body]));
  return [...bodies, ...said, ...read];
}
function editedEntries({ name, args }) {
  if (name !== "sed" && name !== "perl") return [];
  let read = readArguments(args, "e expression f file l line-length"), given = valuesOf(read, "e", "expression"), scripts = given.length > 0 ? given : read.operands.slice(0, 1), files = given.length > 0 ? read.operands : read.operands.slice(1), changes = scripts.flatMap(
    (script) => substitutions(script.value).map((change) => ({ ...change, script }))
  );
  return files.some(({ value }) => telnetFile.test(value)) ? changes.filter(({ to }) => /\bno\b/i.test(to)).map(({ script }) => script).slice(0, 1) : files.some(({ value }) => configFile.test(value)) ? changes.filter(({ script }) => /telnet/.test(script.value)).filter(({ from, to }) => from.includes("#") && !to.includes("#")).map(({ script }) => script).slice(0, 1) : [];
}
function substitutions(script) {
  let found = [], command = /(?:^|[\s;{/\d$,!])s([/|#,:@!%+~])/g;
  for (let match3; match3 = command.exec(script); ) {
    let parts2 = [""], at = command.lastIndex;
    for (; at < script.length && parts2.length < 3; at++) {
      let char = script[at];
      char === "\\" ? parts2.push(parts2.pop() + script[++at]) : char === match3[1] ? parts2.push("") : parts2.push(parts2.pop() + char);
    }
    parts2.length === 3 && found.push({ from: parts2[0], to: parts2[1] }), command.lastIndex = at;
  }
  return found;
}
function updatedEntries({ name, args }) {
  if (name !== "update-inetd") return [];
  let read = readArguments(
    args,
    "enable add disable remove group pattern file comment-chars"
  ), enabled = valueOf(read, "enable"), names = enabled ? splitText(enabled, /,/g) : [], added = valueOf(read, "add");
  return [
    ...names.filter(({ value }) => /^telnets?$/.test(value)),
    ...added ? telnetEntries(passageOf([added])) : []
  ];
}
function linkedSocket({ name, args }) {
  if (name !== "ln") return [];
  let { operands } = readArguments(args, "t target-directory S suffix"), link = operands.at(-1)?.value ?? "";
  return /\.wants(?:\/|$)/.test(link) ? operands.filter(({ value }) => /(?:^|\/)telnet\.socket$/.test(value)).slice(-1).map((path) => sliceText(path, path.value.lastIndexOf("/") + 1)) : [];
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

// src/formats/command/listening-programs.ts
var listeningPrograms = [
  {
    names: ["nc", "ncat", "netcat", "nc.openbsd", "nc.traditional"],
    valued: "c e g G i I m M o O p P q s T V w W x X exec sh-exec source",
    listens: netcat
  },
  { names: ["socat"], valued: "b d l t T L W", listens: socat },
  {
    // https://busybox.net/downloads/BusyBox.html#tcpsvd, https://cr.yp.to/ucspi-tcp/tcpserver.html
    names: ["tcpsvd", "tcpserver"],
    valued: "c C b u l x i t B g",
    leading: !0,
    listens: ({ operands: [host, port, ...runs] }) => [
      { host: host?.value, port, runs }
    ]
  },
  {
    names: ["udpsvd"],
    valued: "c C b u l x i t",
    leading: !0,
    listens: ({ operands: [host, port] }) => [
      { host: host?.value, port, protocol: "udp" }
    ]
  },
  {
    names: ["micro-inetd", "micro_inetd"],
    valued: "",
    leading: !0,
    listens: ({ operands: [port, ...runs] }) => [{ port, runs }]
  },
  {
    names: ["ssh", "autossh"],
    valued: "B b c D E e F I i J L l M m O o P p Q R S W w",
    leading: !0,
    listens: sshForwards
  },
  {
    names: ["sshd"],
    valued: "C c E f g h o p u",
    listens: (read) => [
      ...valuesOf(read, "p").map((port) => ({ port })),
      ...valuesOf(read, "o").flatMap(
        (setting) => afterSign(setting, /^port[= ]/i)
      )
    ]
  },
  {
    names: ["dropbear"],
    valued: "b d r P p K I T W i c",
    listens: (read) => valuesOf(read, "p").map(addressOrPort)
  },
  {
    names: ["redir"],
    valued: "lport laddr cport caddr b bind i ident o w m t",
    listens: (read) => {
      let port = valueOf(read, "lport");
      return port ? [{ host: valueOf(read, "laddr")?.value, port }] : read.operands.slice(0, 1).map(addressOrPort);
    }
  },
  {
    names: ["simpleproxy"],
    valued: "L R S s p D P t d",
    listens: (read) => valuesOf(read, "L").map(addressOrPort)
  },
  {
    // https://docs.twisted.org: `twistd telnet --port tcp:23:interface=127.0.0.1`
    names: ["twistd", "twistd3"],
    valued: "p port l logfile pidfile d rundir reactor u uid g gid t",
    listens: (read) => valuesOf(read, "p", "port").map(twistedEndpoint)
  },
  {
    names: ["ser2net"],
    valued: "C c Y P l",
    listens: (read) => [
      ...valuesOf(read, "C").flatMap(
        (line) => splitText(line, /:/g).slice(0, 1)
      ),
      ...valuesOf(read, "Y").flatMap(
        (line) => afterSign(line, /\btcp,/).map(({ port }) => port)
      )
    ].flatMap((port) => splitText(port, /,/g).slice(-1)).map(addressOrPort)
  },
  {
    names: ["http.server", "SimpleHTTPServer"],
    valued: "b bind d directory p protocol",
    listens: (read) => [
      { host: valueOf(read, "b", "bind")?.value, port: read.operands[0] }
    ]
  },
  {
    names: ["ttyd", "shellinaboxd", "gotty"],
    valued: "p port i interface a address t s service c cert u uid g gid",
    listens: (read) => [
      {
        host: valueOf(read, "i", "interface", "a", "address")?.value,
        port: valueOf(read, "p", "port")
      }
    ]
  }
];
function netcat(read) {
  if (!has(read, "l", "listen") || has(read, "U", "unixsock")) return [];
  if (has(read, "z")) return [];
  let otherwise = has(read, "sctp") ? "sctp" : "tcp", script = valueOf(read, "c", "sh-exec", "e", "exec"), after = valueOf(read, "p"), operands = after ? [] : read.operands;
  return [
    {
      host: (valueOf(read, "s", "source") ?? (operands.length > 1 ? operands[0] : void 0))?.value,
      port: after ?? operands.at(-1),
      protocol: has(read, "u", "udp") ? "udp" : otherwise,
      ...script && { runsScript: script }
    }
  ];
}
var socatProtocols = /* @__PURE__ */ new Map([
  ["udp", "udp"],
  ["dtls", "udp"],
  ["sctp", "sctp"]
]);
function socat(read) {
  let runsScript = read.operands.flatMap(
    (address) => afterSign(address, /^(?:exec|system|shell):/i).map(
      ({ port }) => splitText(port, /,/g)[0]
    )
  )[0];
  return read.operands.flatMap((address) => {
    let head = /^(tcp|udp|sctp|openssl|ssl|dtls)[46]?-(?:l|listen|recv|recvfrom):/i.exec(
      address.value
    );
    if (!head) return [];
    let [port, ...options] = splitText(
      sliceText(address, head[0].length),
      /,/g
    ), bind = options.find(({ value }) => /^bind=/i.test(value)), kind = head[1].toLowerCase();
    return {
      port,
      host: bind && splitAddress(sliceText(bind, 5)).host,
      protocol: socatProtocols.get(kind) ?? "tcp",
      ...runsScript && { runsScript }
    };
  });
}
function sshForwards(read) {
  let usual = has(read, "g") ? "*" : "localhost";
  return [
    ...valuesOf(read, "L").map((spec) => ({ spec, usual })),
    ...valuesOf(read, "R").map((spec) => ({ spec, usual: "localhost" }))
  ].flatMap(({ spec, usual: usual2 }) => {
    let bound = /^(\[[^\]]*\]|[^:]*):([^:]+):(?:\[[^\]]*\]|[^:]+):[^:]+$/.exec(
      spec.value
    );
    if (!bound) return { host: usual2, port: splitText(spec, /:/g)[0] };
    let [, host = "", port = ""] = bound, from = host.length + 1;
    return {
      host: host.replace(/^\[|\]$/g, ""),
      port: sliceText(spec, from, from + port.length)
    };
  });
}
function twistedEndpoint(endpoint) {
  let parts2 = splitText(endpoint, /:/g), isNamed = /^(?:tcp6?|ssl)$/.test(parts2[0]?.value ?? ""), host = parts2.find(({ value }) => value.startsWith("interface="));
  return {
    port: isNamed ? parts2[1] : parts2[0],
    host: host?.value.slice(10)
  };
}
function addressOrPort(text) {
  let { host, port } = splitAddress(text);
  return port ? { host, port } : { port: text };
}
function afterSign(text, sign) {
  let found = sign.exec(text.value);
  return found ? [{ port: sliceText(text, found.index + found[0].length) }] : [];
}

// src/formats/command/listeners.ts
function listenersOf({ name, args }) {
  let program = listeningPrograms.find(({ names }) => names.includes(name));
  if (!program) return [];
  let read = readArguments(args, program.valued, program.leading);
  return program.listens(read).flatMap((heard) => {
    let { host = "", port: written, protocol = "tcp", ...runs } = heard, port = written && portValue(written);
    return port ? { ...runs, port, protocol, loopback: isLoopbackHost(host) } : [];
  });
}
function listenerAct({ port, protocol, loopback }) {
  return portAct({
    port,
    protocol: known(protocol, port.span),
    mechanism: "listen",
    loopback
  });
}

// src/formats/command/telnet-packages.ts
var telnetPackages = [
  {
    // Debian, Ubuntu; `telnet-server` on Fedora, RHEL, SUSE; Gentoo; OpenWrt; FreeBSD.
    names: [
      "inetutils-telnetd",
      "telnetd",
      "telnetd-ssl",
      "telnet-server",
      "krb5-appl-servers",
      "netkit-telnetd",
      "telnet-bsd",
      "utelnetd",
      "freebsd-telnetd"
    ],
    role: "server",
    holdsDaemon: !0
  },
  {
    // Alpine's applets, Arch's and Nix's inetutils: client and daemon in one.
    names: ["busybox-extras", "busybox-static", "inetutils"],
    role: "toolbox",
    holdsDaemon: !0
  },
  {
    names: ["xinetd", "openbsd-inetd", "inetutils-inetd", "rlinetd"],
    role: "toolbox"
  },
  {
    // They speak Telnet, but serve it only when a command or a file says so.
    names: [
      "libtelnet-utils",
      "vdetelweb",
      "procserv",
      "ser2net",
      "conserver-server"
    ],
    role: "toolbox"
  },
  {
    names: [
      "telnet",
      "inetutils-telnet",
      "telnet-ssl",
      "putty",
      "libnet-telnet-perl",
      "ruby-net-telnet",
      "libtelnet2",
      "libtelnet-dev"
    ],
    role: "client"
  }
], packageManagers = [
  {
    manager: "apt",
    names: ["apt-get", "apt", "aptitude", "apt-fast"],
    installs: ["install", "reinstall"],
    removes: ["remove", "purge", "autoremove", "autopurge"],
    except: ["s", "simulate", "dry-run", "d", "download-only"],
    valued: "t target-release default-release o option c config-file a host-architecture"
  },
  {
    manager: "dpkg",
    names: ["dpkg"],
    installs: ["-i", "-install", "-unpack"],
    removes: ["-r", "-remove", "-P", "-purge"],
    valued: "root admindir instdir"
  },
  {
    manager: "apk",
    names: ["apk", "apk.static"],
    installs: ["add"],
    removes: ["del"],
    except: ["s", "simulate"],
    valued: "t virtual X repository p root repositories-file arch keys-dir cache-dir wait",
    virtual: ["t", "virtual"]
  },
  {
    manager: "dnf",
    names: ["dnf", "dnf5", "yum", "microdnf", "tdnf"],
    installs: ["install", "localinstall", "reinstall"],
    removes: ["remove", "erase", "autoremove"],
    except: ["downloadonly", "assumeno"],
    valued: "c config x exclude enablerepo disablerepo installroot releasever setopt repo repoid d e R"
  },
  {
    manager: "rpm",
    names: ["rpm"],
    installs: ["-i", "-install", "-U", "-upgrade"],
    removes: ["-e", "-erase"],
    except: ["q", "query", "V", "verify", "test"],
    valued: "root prefix dbpath"
  },
  {
    manager: "zypper",
    names: ["zypper"],
    installs: ["install", "in"],
    removes: ["remove", "rm"],
    except: ["D", "dry-run", "d", "download-only"],
    valued: "R root t type r repo from"
  },
  {
    manager: "pacman",
    names: ["pacman", "yay", "paru"],
    installs: ["-S", "-sync", "-U", "-upgrade"],
    removes: ["-R", "-remove"],
    except: [..."silgcwpQ", "search", "info", "downloadonly", "print"],
    valued: "r root b dbpath config arch cachedir ignore overwrite"
  },
  {
    manager: "emerge",
    names: ["emerge"],
    bare: "installs",
    removes: ["-C", "-unmerge", "-c", "-depclean"],
    except: ["p", "pretend", "s", "search"],
    valued: "j jobs"
  },
  {
    manager: "opkg",
    names: ["opkg", "ipkg"],
    installs: ["install"],
    removes: ["remove"],
    except: ["noaction", "download-only"],
    valued: "d dest o offline-root f conf"
  },
  {
    manager: "xbps",
    names: ["xbps-install"],
    bare: "installs",
    except: ["n", "D"],
    valued: "C c R r"
  },
  {
    manager: "xbps",
    names: ["xbps-remove"],
    bare: "removes",
    except: ["n"],
    valued: "C c r"
  },
  {
    manager: "swupd",
    names: ["swupd"],
    installs: ["bundle-add"],
    removes: ["bundle-remove"]
  },
  {
    manager: "nix",
    names: ["nix-env"],
    installs: ["-i", "-install"],
    removes: ["-e", "-uninstall"],
    except: ["dry-run", "q"],
    valued: "f file p profile I"
  },
  {
    manager: "brew",
    names: ["brew"],
    installs: ["install", "reinstall"],
    removes: ["uninstall", "remove", "rm"]
  },
  {
    manager: "pkg",
    names: ["pkg"],
    installs: ["install", "add"],
    removes: ["delete", "remove"],
    except: ["n", "dry-run"],
    valued: "r repository o"
  }
];

// src/formats/command/packages.ts
function installedPackages(invocations) {
  let installed = /* @__PURE__ */ new Set(), named = /* @__PURE__ */ new Map();
  for (let invocation of invocations) {
    let { adds, removes, virtual } = changesOf(invocation);
    for (let name of removes) {
      for (let each of named.get(name) ?? []) installed.delete(each);
      named.delete(name);
    }
    for (let each of adds) {
      installed.add(each);
      for (let name of [each.name.value, virtual ?? []].flat()) {
        let others = named.get(name);
        others ? others.push(each) : named.set(name, [each]);
      }
    }
  }
  return [...installed, ...builtFromSource(invocations)];
}
function packageAct(each) {
  let place = placeOf(each.name);
  return {
    kind: "package",
    loopback: !1,
    facts: {
      name: [known(each.name.value, place, originOf(each.name))],
      manager: [known(each.manager, placeOf(each.managerWord))],
      role: [known(each.kind.role, place)]
    }
  };
}
function changesOf({ name, program, args }) {
  let nothing = { adds: [], removes: [] }, row = packageManagers.find(({ names }) => names.includes(name));
  if (!row) return nothing;
  let read = readArguments(args, row.valued);
  if (has(read, ...row.except ?? [])) return nothing;
  let { does, packages } = actionOf(row, read), named = packages.map((word) => nameIn(word, row.manager));
  if (does === "removes")
    return {
      adds: [],
      // `.build-deps` is no known package, but it may be a virtual one.
      removes: packages.flatMap(({ value }, i) => [
        value,
        named[i].name.value
      ])
    };
  let virtual = row.virtual && valueOf(read, ...row.virtual)?.value, common = { manager: row.manager, managerWord: program };
  return {
    virtual,
    adds: named.flatMap(
      ({ name: name2, kind, takesAway }) => kind && !takesAway && does ? { ...common, name: name2, kind } : []
    ),
    removes: named.flatMap(
      ({ name: name2, takesAway }) => takesAway ? name2.value : []
    )
  };
}
function actionOf(row, read) {
  let [verb, ...others] = read.operands;
  for (let does of ["removes", "installs"]) {
    let ways = row[does] ?? [];
    if (verb && ways.includes(verb.value)) return { does, packages: others };
    if (read.options.some(({ name }) => ways.includes(`-${name}`)))
      return { does, packages: read.operands };
  }
  return { does: row.bare, packages: row.bare ? read.operands : [] };
}
var kinds = new Map(
  telnetPackages.flatMap((row) => row.names.map((name) => [name, row]))
);
function nameIn(word, manager) {
  let { value } = word, isFile = /\.(?:deb|rpm|apk|ipk|txz|pkg)$/.test(value), before = isFile ? value.lastIndexOf("/") + 1 : prefixes[manager]?.exec(value)?.[0].length ?? 0, rest = value.slice(before), bare = (isFile ? /^[^_]*/ : /^[^=<>~@:/!]*/).exec(rest)[0], signed = manager === "apt" ? bare.replace(/[-+]$/, "") : bare, unversioned = signed.replace(/-\d.*$/, "").replace(architecture, ""), name = kinds.has(signed) ? signed : unversioned;
  return {
    name: sliceText(word, before, before + name.length),
    kind: kinds.get(name),
    takesAway: manager === "apt" && bare.endsWith("-") || value.startsWith("!")
  };
}
var prefixes = {
  apk: /^!/,
  emerge: /^[=<>~!]*(?:[\w+.-]+\/)?/,
  nix: /^(?:nix(?:pkgs|os)\.)?/
}, architecture = /\.(?:x86_64|i[3-6]86|noarch|aarch64|armv7hl|ppc64le|s390x)$/;
function builtFromSource(invocations) {
  let configured = invocations.find(({ name }) => name === "configure"), options = configured?.args.map(({ value }) => value) ?? [];
  if (!configured || options.some((each) => /^--disable-(?:servers|telnetd)$/.test(each)))
    return [];
  let kind = options.includes("--disable-clients") ? { role: "server", holdsDaemon: !0 } : { role: "toolbox", holdsDaemon: !0 };
  for (let { program, args } of invocations)
    for (let word of args) {
      let at = /(?:^|\/)inetutils-[\d.]+\.tar/.exec(word.value);
      if (!at) continue;
      let from = word.value.indexOf("inetutils-", at.index), name = sliceText(word, from, from + 9);
      return [{ manager: "source", managerWord: program, name, kind }];
    }
  return [];
}

// src/formats/command/service-managers.ts
var managers = [
  {
    names: ["systemctl", "deb-systemd-helper", "deb-systemd-invoke"],
    order: "verb units",
    valued: "t type p property root H host M machine n lines o output s signal job-mode preset-mode state"
  },
  { names: ["service", "invoke-rc.d", "rc-service"], order: "unit verb" },
  { names: ["rc-update"], order: "verb units" },
  {
    names: ["chkconfig"],
    order: "unit verb",
    valued: "level levels add del override",
    option: "add"
  },
  { names: ["update-rc.d"], order: "unit verb" },
  { names: ["insserv"], order: "units", valued: "p path i" }
], starting = new Set(
  "start restart try-restart condrestart force-reload reload-or-restart reload-or-try-restart enable reenable on add defaults onestart forcestart faststart".split(
    " "
  )
), initScript = /\/(?:init\.d|rc\.d)\/[^/]+$/, telnetUnit = /^(?:telnet|telnetd|in\.telnetd|utelnetd|telnetd-ssl|inetutils-telnetd|busybox-telnetd|telnet-server)(?:@[^.]*)?(?:\.(?:socket|service))?$/, inetdUnit = /^(?:inetd|xinetd|openbsd-inetd|inetutils-inetd|rlinetd|busybox-inetd)(?:\.(?:socket|service))?$/, inetdPrograms = /* @__PURE__ */ new Set([
  "inetd",
  "xinetd",
  "openbsd-inetd",
  "inetutils-inetd",
  "rlinetd"
]);
function serviceActs(invocation, servesTelnet) {
  return startedUnits(invocation).flatMap((unit) => telnetUnit.test(unit.value) ? telnetServerAct(invocation, unit) : inetdUnit.test(unit.value) ? servesTelnet ? telnetServerAct(invocation, unit) : inetdAct(invocation, unit) : []);
}
function startedUnits(invocation) {
  let { name, program, path, args } = invocation;
  if (initScript.test(path)) return startsFirst(args) ? [program] : [];
  if (inetdPrograms.has(name)) return [program];
  let manager = managers.find(({ names }) => names.includes(name));
  if (!manager) return [];
  let read = readArguments(args, manager.valued), added = manager.option && valueOf(read, manager.option);
  if (added) return [unitName(added)];
  if (has(read, "help", "version", "r", "remove")) return [];
  let { operands } = read, [first, ...others] = operands;
  return (manager.order === "units" ? operands : manager.order === "verb units" ? startsFirst(operands) ? others : [] : startsFirst(others) ? [first] : []).map(unitName);
}
function startsFirst([verb]) {
  return verb !== void 0 && starting.has(verb.value);
}
function unitName(unit) {
  return sliceText(unit, unit.value.lastIndexOf("/") + 1);
}

// src/formats/command/telnet-daemons.ts
var everywhere = { host: "0.0.0.0", port: TELNET }, daemons = [
  {
    names: ["telnetd", "in.telnetd", "telnetd-ssl"],
    binding: readTelnetd,
    usual: everywhere
  },
  { names: ["utelnetd"], binding: readUtelnetd, usual: everywhere },
  {
    // https://telnetlib3.readthedocs.io: `telnetlib3-server [host] [port]`.
    names: ["telnetlib3-server", "telnetlib3.server"],
    binding: readTelnetlib3,
    usual: { host: "localhost", port: { from: 6023, to: 6023 } }
  }
];
function telnetDaemonActs(invocation) {
  let { name, program, path, args } = invocation, daemon = daemons.find(({ names }) => names.includes(name));
  if (!daemon || initScript.test(path) || onlyExplains(args)) return [];
  let { host, port } = daemon.binding(args), { usual } = daemon;
  return [
    telnetServerAct(
      invocation,
      program,
      port ?? known(usual.port, placeOf(program)),
      isLoopbackHost(host ?? usual.host)
    )
  ];
}
function onlyExplains(args) {
  let only = args.length === 1 ? args[0].value : "";
  return ["--help", "--usage", "--version"].includes(only);
}
function readTelnetd(args) {
  let debug = args.findIndex(({ value }) => /^--?debug$/.test(value)), alone = debug === -1 ? void 0 : args[debug + 1], rest = args.filter(({ value }) => !/^--?e?debug$/.test(value)), read = readArguments(rest, "p b l f w K a D L E S I X u"), bind = valueOf(read, "b"), address = bind && splitAddress(bind), port = address?.port ?? valueOf(read, "p") ?? alone;
  return { host: address?.host, port: port && portValue(port) };
}
function readUtelnetd(args) {
  let read = readArguments(args, "p l i"), port = valueOf(read, "p");
  return { host: valueOf(read, "i")?.value, port: port && portValue(port) };
}
function readTelnetlib3(args) {
  let read = readArguments(args, "host port loglevel logfile logfmt shell encoding timeout connect-maxwait limit pty-exec ssl-certfile ssl-keyfile"), host = valueOf(read, "host") ?? read.operands[0], port = valueOf(read, "port") ?? read.operands[1];
  return { host: host?.value, port: port && portValue(port) };
}

// src/formats/command/command.ts
function actsOfArguments(argv, around) {
  return actsOf(invocationsOfWords(argv, { words: argv, writes: [], heredocs: [] }, around));
}
function actsOfScript(script, around) {
  return actsOf(invocationsOfScript(script, around));
}
function actsOf(invocations) {
  let packages = installedPackages(invocations), configured = invocations.map(inetdConfigActs), servesTelnet = packages.some(({ kind }) => kind.holdsDaemon) || configured.some((acts) => acts.length > 0);
  return [
    ...invocations.flatMap((invocation, i) => [
      ...telnetDaemonActs(invocation),
      ...serviceActs(invocation, servesTelnet),
      ...configured[i],
      ...listenersOf(invocation).flatMap(
        (each) => listeningActs(each, invocation)
      ),
      ...firewallActs(invocation)
    ]),
    ...packages.map(packageAct)
  ];
}
function listeningActs(listener, { command }) {
  let { runs = [], runsScript, port, loopback } = listener, served = [
    ...invocationsOfWords(runs, command),
    ...runsScript ? invocationsOfScript(runsScript) : []
  ].flatMap(telnetDaemonActs);
  return served.length > 0 ? served.map((act) => ({
    ...act,
    loopback,
    facts: { ...act.facts, port: [port] }
  })) : [listenerAct(listener)];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  actsOfArguments,
  actsOfScript
});

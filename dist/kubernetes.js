"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: !0 });
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

// src/formats/kubernetes/kubernetes.ts
var kubernetes_exports = {};
__export(kubernetes_exports, {
  openKubernetes: () => openKubernetes,
  reading: () => reading
});
module.exports = __toCommonJS(kubernetes_exports);

// src/formats/values.ts
function known(value, span, origin) {
  return origin?.length ? { known: !0, value, span, origin } : { known: !0, value, span };
}
function unknown(why, span, origin) {
  return origin?.length ? { known: !1, why, span, origin } : { known: !1, why, span };
}

// src/formats/port-rule.ts
var ALL_PORTS = { from: 0, to: 65535 };
function portExposure(format, rule) {
  let { resource, related, reach, source } = rule, facts = typeof reach == "function" || typeof source == "function" ? lazyFacts(rule) : plainFacts(rule, reach, source);
  return { kind: "port", format, resource, facts, related };
}
function plainFacts(rule, reach, source) {
  let { port, protocol: protocol2 } = rule, { span } = port[0], mechanism = [known(rule.mechanism, span)], breadth = [known(rule.breadth ?? breadthOf(port), span)], certainty = [known(rule.certainty, span)], reached = [reach];
  return source ? { port, protocol: protocol2, mechanism, source, reach: reached, breadth, certainty } : { port, protocol: protocol2, mechanism, reach: reached, breadth, certainty };
}
function lazyFacts(rule) {
  let { port, protocol: protocol2, source, reach } = rule, follows = (value) => ({
    known: !0,
    value,
    get span() {
      return port[0].span;
    }
  }), reached = () => [
    typeof reach == "function" ? reach() : reach
  ], mechanism = [follows(rule.mechanism)], breadth = [follows(rule.breadth ?? breadthOf(port))], certainty = [follows(rule.certainty)], before = { port, protocol: protocol2, mechanism }, after = { breadth, certainty };
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
function getPath(view, ...path) {
  let found = view ? [view] : NONE;
  for (let key of path) {
    if (found.length === 0) return NONE;
    found = found.length === 1 ? getAll(found[0], key) : found.flatMap((each) => getAll(each, key));
  }
  return found;
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
    let name2 = keyText(key);
    return !hidden.has(name2) && hidden.add(name2);
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
  let plain2 = text.replaceAll("_", ""), integer = /^([-+]?)(?:0[xX]([\da-fA-F]+)|0[oO]?([0-7]+)|0[bB]([01]+)|(0|[1-9]\d*))$/.exec(
    plain2
  );
  if (integer) {
    let [, sign, hex, octal, binary, decimal] = integer, size = hex !== void 0 ? parseInt(hex, 16) : octal !== void 0 ? parseInt(octal, 8) : binary !== void 0 ? parseInt(binary, 2) : Number(decimal);
    return sign === "-" ? -size : size;
  }
  return /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(plain2) ? Number(plain2) : void 0;
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
var DEEPEST_LIST = 8;
function isNamedObject(view) {
  let { apiVersion, kind } = identify(view);
  return apiVersion !== "" && kind !== "" && nameOf(view) !== "";
}
function objectsIn(document, tooDeep) {
  return expand(document, { apiVersion: "", kind: "" }, 0, tooDeep);
}
function expand(view, inherited, depth, tooDeep) {
  if (!isMapping(view)) return [];
  let own = identify(view);
  if (getAll(view, "items").some(isSequence)) {
    if (depth >= DEEPEST_LIST)
      return tooDeep.push(nodeSpan(view.node)), [];
    let items = ofItems(own);
    return itemsIn(view).flatMap(
      (item) => expand(item, items, depth + 1, tooDeep)
    );
  }
  let apiVersion = own.apiVersion || inherited.apiVersion, kind = own.kind || inherited.kind;
  return apiVersion && kind ? [objectOf(view, apiVersion, kind)] : [];
}
function objectOf(view, apiVersion, kind) {
  let slash = apiVersion.lastIndexOf("/"), metadata = get(view, "metadata"), namespace = textAt(metadata, "namespace"), name2 = nameOf(view) || "(unnamed)";
  return {
    group: slash < 0 ? groupAlone(apiVersion) : apiVersion.slice(0, slash),
    kind,
    namespace: namespace === "default" ? "" : namespace,
    resource: [kind, namespace, name2].filter(Boolean).join("/"),
    view
  };
}
function groupAlone(apiVersion) {
  return apiVersion.includes(UNKNOWN) ? UNKNOWN : "";
}
function nameOf(view) {
  let metadata = get(view, "metadata"), generated = textAt(metadata, "generateName");
  return textAt(metadata, "name") || generated && `${generated}*`;
}
function identify(view) {
  return { apiVersion: textAt(view, "apiVersion"), kind: textAt(view, "kind") };
}
function ofItems(list) {
  let kind = list.kind.endsWith("List") ? list.kind.slice(0, -4) : "";
  return kind ? { apiVersion: list.apiVersion, kind } : { apiVersion: "", kind: "" };
}
function itemsIn(view) {
  return getAll(view, "items").flatMap(itemsOf);
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

// src/formats/kubernetes/controller-labels.ts
var POD_NAME = "statefulset.kubernetes.io/pod-name", POD_INDEX = "apps.kubernetes.io/pod-index";
function controllerLabels({ kind, view }) {
  let name2 = textAt(get(view, "metadata"), "name");
  return new Map(
    (given.get(kind) ?? []).map(({ key, value }) => [key, value(name2)])
  );
}
var given = /* @__PURE__ */ new Map([
  [
    "StatefulSet",
    [
      { key: POD_NAME, value: (name2) => `${name2}-*` },
      { key: POD_INDEX, value: () => "*" }
    ]
  ],
  [
    "Job",
    [
      { key: "job-name", value: (name2) => name2 },
      { key: "batch.kubernetes.io/job-name", value: (name2) => name2 }
    ]
  ]
]);
function withoutNumbers(selector) {
  return selector.some(isNumbered) ? selector.filter((each) => !isNumbered(each) || each.operator !== "NotIn").map(
    (each) => isNumbered(each) ? { ...each, values: each.values.map(withoutNumber) } : each
  ) : selector;
}
function isNumbered({ key }) {
  return key === POD_NAME || key === POD_INDEX;
}
function withoutNumber(value) {
  return value.replace(/\d+$/, "*");
}

// src/formats/kubernetes/selectors.ts
function readLabels(holder) {
  return new Map(
    getAll(get(holder, "metadata"), "labels").flatMap(pairsOf).map(({ key, value }) => [key, textOf(value)])
  );
}
function readEqualities(view) {
  if (textOf(view).includes(UNKNOWN)) return [];
  let requirements = equalities(view);
  return requirements.length > 0 ? requirements : void 0;
}
function readLabelSelector(view) {
  let expressions = getAll(view, "matchExpressions").flatMap(itemsOf);
  return [
    ...getAll(view, "matchLabels").flatMap(equalities),
    ...expressions.map((expression) => ({
      key: textAt(expression, "key"),
      operator: textAt(expression, "operator"),
      values: itemsOf(get(expression, "values")).map(textOf)
    }))
  ];
}
var tests = /* @__PURE__ */ new Map([
  ["In", (value, values) => value !== void 0 && values.includes(value)],
  ["NotIn", (value, values) => value === void 0 || !values.includes(value)],
  ["Exists", (value) => value !== void 0],
  ["DoesNotExist", (value) => value === void 0]
]);
function selects(selector, labels) {
  return selector.every(
    ({ key, operator, values }) => tests.get(operator)?.(labels.get(key), values) ?? !0
  );
}
var wordings = /* @__PURE__ */ new Map([
  ["In", (key, values) => `${key} in (${values})`],
  ["NotIn", (key, values) => `${key} notin (${values})`],
  ["Exists", (key) => key],
  ["DoesNotExist", (key) => `!${key}`]
]);
function selectorWords(selector) {
  return selector.map(
    ({ key, operator, values }) => operator === "In" && values.length === 1 ? `${key}=${values[0]}` : wordings.get(operator)?.(key, values.join(", ")) ?? key
  ).join(",");
}
function equalities(view) {
  return pairsOf(view).map(({ key, value }) => ({
    key,
    operator: "In",
    values: [textOf(value)]
  }));
}

// src/formats/kubernetes/pod-index.ts
var MOST_PODS = 5, EVERYWHERE = "*";
function openPodIndex() {
  return { pods: /* @__PURE__ */ new Map(), found: /* @__PURE__ */ new Map(), numbers: { byWords: /* @__PURE__ */ new Map(), of: /* @__PURE__ */ new WeakMap() } };
}
function addPod(index, pod) {
  if (pod.ports.length === 0) return;
  index.found.clear();
  let labels = [...pod.labels], keys = [pod.namespace, EVERYWHERE].flatMap((namespace) => [
    keyOf(namespace),
    ...labels.map(([label, value]) => keyOf(namespace, label, value))
  ]);
  for (let key of keys) {
    let pods = index.pods.get(key);
    pods ? pods.push(pod) : index.pods.set(key, [pod]);
  }
}
function portsNamed(index, namespace, selector, name2) {
  let key = keyOf(namespace, String(numberOfSelector(index, selector))), found = index.found.get(key);
  if (!found) {
    let wanted = withoutNumbers(selector), pods = candidates(index, namespace, wanted).filter(
      (pod) => selects(wanted, pod.labels)
    );
    index.found.set(key, found = portsByName(pods));
  }
  return found.get(name2) ?? [];
}
function numberOfSelector({ numbers }, selector) {
  let known3 = numbers.of.get(selector);
  if (known3 !== void 0) return known3;
  let words = selectorWords(selector), number2 = numbers.byWords.get(words) ?? numbers.byWords.size;
  return numbers.byWords.set(words, number2), numbers.of.set(selector, number2), number2;
}
function portsByName(pods) {
  let names = /* @__PURE__ */ new Map();
  for (let port of pods.flatMap((pod) => pod.ports)) {
    let ports = names.get(port.name);
    ports ? ports.push(port) : names.set(port.name, [port]);
  }
  for (let [name2, ports] of names) names.set(name2, firstOfEach(ports));
  return names;
}
function numberOf({ port }) {
  return port.known ? String(port.value.from) : port.why;
}
function candidates(index, namespace, selector) {
  let labels = selector.filter(({ operator, values }) => operator === "In" && values.length === 1).map(({ key, values }) => keyOf(namespace, key, values[0]));
  return [keyOf(namespace), ...labels].map((key) => index.pods.get(key) ?? []).reduce((rarest, pods) => pods.length < rarest.length ? pods : rarest);
}
function firstOfEach(ports) {
  let counts = /* @__PURE__ */ new Map();
  return ports.filter((port) => {
    let protocols3 = port.protocol.map((each) => each.known && each.value), same = keyOf(numberOf(port), protocols3.join()), count = counts.get(same) ?? 0;
    return counts.set(same, count + 1), count < MOST_PODS;
  });
}
function keyOf(...parts2) {
  return parts2.join("\0");
}

// src/formats/kubernetes/names.ts
var registered = /* @__PURE__ */ new Map([["telnet", 23]]);
function settle(index, waiting) {
  let { name: name2, namespace, selector } = waiting, ports = selector ? portsNamed(index, namespace, selector, name2) : [];
  return resolve(
    waiting,
    ports,
    `no pod in these files names a port "${name2}"`
  );
}
function resolve(named, ports, why) {
  let { name: name2, rule, said } = named, found = ports.filter(
    (port2) => port2.name === name2 && mayAgree(port2.protocol, rule.protocol)
  );
  if (found.length === 0) return unresolved(named, why);
  let port = valuesOf(named, found).filter(
    (value) => !value.known || !said.includes(value.value.from)
  ), protocol2 = ofNamed(rule.protocol, found);
  return port.length > 0 ? portExposure("kubernetes", { ...rule, port, protocol: protocol2 }) : void 0;
}
function ofNamed(protocol2, found) {
  let any = protocol2.find((each) => each.known && each.value === "any");
  if (!any) return protocol2;
  let spoken2 = found.flatMap((port) => port.protocol).map((each) => each.known ? each.value : "any");
  return [...new Set(spoken2)].map((each) => known(each, any.span));
}
function unresolved({ name: name2, rule, span, said }, why) {
  let likely = registered.get(name2);
  if (likely === void 0)
    return portExposure("kubernetes", { ...rule, port: [unknown(why, span)] });
  if (!said.includes(likely))
    return portExposure("kubernetes", {
      ...rule,
      port: [known({ from: likely, to: likely }, span)],
      mechanism: "declare",
      certainty: "possible",
      breadth: "one-of-several"
    });
}
function valuesOf({ name: name2, span }, ports) {
  let groups2 = /* @__PURE__ */ new Map();
  for (let port of ports) {
    let group = groups2.get(numberOf(port));
    group ? group.push(port) : groups2.set(numberOf(port), [port]);
  }
  return [...groups2.values()].map((group) => {
    let { port } = group[0], origin = group.map((each) => givenHere(name2, each));
    return port.known ? known(port.value, span, origin) : unknown(port.why, span, origin);
  });
}
function givenHere(name2, { port }) {
  let what = port.known ? `containerPort ${port.value.from}` : "this containerPort";
  return { span: port.span, message: `the name ${name2} is ${what} here` };
}
function mayAgree(ours, theirs) {
  return ours.some(
    (our) => theirs.some(
      (their) => !our.known || !their.known || our.value === their.value || their.value === "any"
    )
  );
}

// src/formats/kubernetes/entries/named-backends.ts
function serviceKey(namespace, service) {
  return `${namespace}\0${service}`;
}
var MOST_PLACES = 5;
function addServicePort(services3, key, port) {
  let known3 = services3.get(key);
  if (!known3) return void services3.set(key, [port]);
  known3.filter(
    (each) => each.name === port.name && numberOf(each) === numberOf(port)
  ).length < MOST_PLACES && known3.push(port);
}
function settleBackend(backend2, services3) {
  let { rule, name: name2, span, namespace, service } = backend2, found = (services3.get(serviceKey(namespace, service)) ?? []).filter(
    (port2) => port2.name === name2
  );
  if (found.length === 0)
    return name2 === "telnet" ? [resolve(backend2, [], "") ?? []].flat() : [];
  let port = found.map(({ port: port2 }) => {
    let given2 = {
      span: port2.span,
      message: `the name ${name2} is a port of Service ${service} here`
    };
    return { ...port2, span, origin: [given2] };
  });
  return [portExposure("kubernetes", { ...rule, port })];
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
    return port !== void 0 ? number(portValue(port, text, span, origin)) : typeof value == "string" && PORT_NAME.test(value) ? { named: !0, name: value, span } : number(notAPort(view.node.text, span));
}
function readPortNumber(view) {
  let reading2 = readPort(view);
  return reading2?.named ? notAPort(reading2.name, reading2.span) : reading2?.port;
}
function portNumbersAt(holder, key) {
  return getAll(holder, key).flatMap((view) => {
    let port = readPortNumber(view);
    return port ? { view, port } : [];
  });
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
function portValue(port, text, span, origin) {
  return Number.isInteger(port) && port > 0 && port <= 65535 ? known({ from: port, to: port }, span, origin) : notAPort(text, span);
}
function notAPort(text, span) {
  return unknown(`"${text}" is no port number`, span);
}
function asNumber(value) {
  return typeof value == "number" ? value : typeof value == "string" && /^\s*\d+\s*$/.test(value) ? Number(value) : void 0;
}

// src/formats/kubernetes/select.ts
function select(view, path) {
  let found = view ? [view] : [];
  for (let step of stepsOf(path)) found = found.flatMap(step);
  return found;
}
var known2 = /* @__PURE__ */ new Map();
function stepsOf(path) {
  let steps = known2.get(path);
  return steps || known2.set(path, steps = path.split(".").flatMap(stepOf)), steps;
}
function stepOf(part) {
  let key = part.replace(/(?:\[\])+$/, ""), lists2 = (part.length - key.length) / 2;
  return [
    ...key === "" ? [] : [key === "*" ? (view) => pairsOf(view).map(({ value }) => value) : (view) => getAll(view, key)],
    ...Array(lists2).fill((view) => itemsOf(view))
  ];
}

// src/formats/kubernetes/entries/traefik-routes.ts
var readTcpRoute = (object, { doors }) => {
  let { view, resource } = object, nameAt = (view2) => ({
    name: textOf(view2).toLowerCase(),
    span: nodeSpan(view2.node),
    related: usesOf(view2, resource)
  });
  for (let spec of select(view, "spec").filter(isMapping))
    doors.routes.push({
      resource,
      names: select(spec, "entryPoints[]").filter(isScalar).map(nameAt),
      place: nameAt(spec),
      backends: select(spec, "routes[].services[]").flatMap(
        (service) => select(service, "port").flatMap(
          (port) => backendOf(port, service, object)
        )
      )
    });
};
function backendOf(view, service, { resource, namespace }) {
  let reading2 = readPort(view);
  if (!reading2) return [];
  let place = nodeSpan(view.node), rule = {
    resource,
    protocol: [known("tcp", place)],
    mechanism: "forward",
    reach: known("cluster", place),
    certainty: "definite",
    related: usesOf(view, resource)
  };
  if (!reading2.named)
    return [portExposure("kubernetes", { ...rule, port: [reading2.port] })];
  let { name: name2, span } = reading2;
  return [
    {
      rule,
      name: name2,
      span,
      said: [],
      namespace: textOf(get(service, "namespace")) || namespace,
      service: textAt(service, "name")
    }
  ];
}
function settleRoute(route2, doors) {
  let { names, place, resource } = route2, fronts = (names.length > 0 ? names : [{ ...place, name: "" }]).flatMap(
    (each) => listensAt(each, doors.entryPoints.get(each.name) ?? [], resource)
  ), said = new Set(fronts.flatMap(portsOf)), backs = route2.backends.flatMap(
    (each) => "kind" in each ? each : settleBackend(each, doors.services)
  ).filter((exposure) => {
    let ports = portsOf(exposure);
    return ports.length === 0 || ports.some((port) => !said.has(port));
  });
  return [...fronts, ...backs];
}
function listensAt({ name: name2, span, related }, points, resource) {
  let heard = points.filter(
    ({ protocol: protocol2, port: port2 }) => protocol2 === "tcp" && port2.known
  ), [first] = heard, isLocal = first && heard.every(({ loopback: loopback2 }) => loopback2), rule = {
    resource,
    protocol: [known("tcp", span)],
    mechanism: "listen",
    reach: known(isLocal ? "loopback" : "internet", span),
    certainty: "definite",
    related
  };
  if (points.length === 0)
    return name2 === "telnet" ? [resolve({ rule, name: name2, span, said: [] }, [], "") ?? []].flat() : [];
  if (!first) return [];
  let port = heard.map(({ port: port2, name: name3 }) => {
    let given2 = {
      span: port2.span,
      message: `the entry point ${name3} listens here`
    };
    return { ...port2, span, origin: [given2, ...port2.origin ?? []] };
  });
  return [portExposure("kubernetes", { ...rule, port })];
}
function portsOf({ facts }) {
  return (facts.port ?? []).flatMap(
    (port) => port.known ? port.value.from : []
  );
}

// src/formats/kubernetes/entries/doors.ts
function openDoors() {
  return {
    services: /* @__PURE__ */ new Map(),
    backends: [],
    entryPoints: /* @__PURE__ */ new Map(),
    routes: []
  };
}
function addEntryPoint({ entryPoints }, point) {
  if (point.name !== "")
    for (let name2 of [point.name, ""]) {
      let known3 = entryPoints.get(name2);
      known3 ? known3.some((each) => isAlike(each, point)) || known3.push(point) : entryPoints.set(name2, [point]);
    }
}
function isAlike(one2, other) {
  return one2.protocol === other.protocol && one2.loopback === other.loopback && numberOf2(one2) === numberOf2(other);
}
function numberOf2({ port }) {
  return port.known ? `${port.value.from}-${port.value.to}` : port.why;
}
function settleDoors(doors) {
  return [
    ...doors.backends.flatMap((each) => settleBackend(each, doors.services)),
    ...doors.routes.flatMap((route2) => settleRoute(route2, doors))
  ];
}

// src/formats/kubernetes/inert.ts
function openInert(reading2) {
  let { doors, portMaps } = reading2;
  return {
    ...reading2,
    exposures: [],
    waiting: [],
    doors: { ...doors, backends: [], routes: [] },
    portMaps: { ...portMaps, maps: [] }
  };
}
function asData(exposure) {
  let [first] = Object.values(exposure.facts)[0], runs = [known(!1, first.span)];
  return { ...exposure, facts: { ...exposure.facts, runs } };
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
    let first = lastNotBehind(begins, from), last = lastNotBehind(begins, Math.max(from, to - 1)), [one2, other] = [pieces[first], pieces[last]];
    if (one2 && other && isPlain(one2) && isPlain(other)) {
      let start = one2.start + from - begins[first], end = other.start + to - begins[last];
      if (one2.source === other.source && end >= start) {
        let verbatim = first === last;
        return { source: one2.source ?? source, start, end, verbatim };
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
    let { text, style } = node, plain2 = {
      kind: "scalar",
      source,
      start,
      end,
      tag,
      text,
      style
    };
    return remember(
      verbatim ? plain2 : { ...plain2, written: writtenAs(node, mover) }
    );
  }
  let inside2 = (each) => move(each, mover, depth + 1);
  if (node.kind === "alias") {
    let target = node.target && inside2(node.target);
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
    for (let item of node.items) sequence.items.push(inside2(item));
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
    mapping.entries.push({ key: inside2(key), value: inside2(value) });
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

// src/formats/kubernetes/inner-objects.ts
var DEEPEST2 = 3, inside = /* @__PURE__ */ new WeakMap(), OUTSIDE = { depth: 0, isInert: !1 };
function isInert({ budget }) {
  return inside.get(budget)?.isInert ?? !1;
}
function innerDocuments(view, problems) {
  return isScalar(view) ? documentsOf(scalarText(view.node), view.budget, problems, !1) : [];
}
function readInnerObjects(view, reading2) {
  isScalar(view) && readObjectsOf(() => scalarText(view.node), view, reading2, !1);
}
function readInertObjects(text, view, reading2) {
  readObjectsOf(text, view, reading2, !0);
}
function readObjectsOf(text, { node, budget }, { texts, problems, ahead }, isInert2) {
  if (!texts.has(node)) {
    texts.add(node);
    for (let document of documentsOf(
      text(),
      budget,
      problems,
      isInert2
    ).reverse())
      ahead.push(document);
  }
}
function documentsOf(text, around, problems, isInert2) {
  if (text.value === "") return [];
  let outer = inside.get(around) ?? OUTSIDE, depth = outer.depth + 1;
  if (depth > DEEPEST2) return [];
  let inner = parseInner(text);
  if (!text.value.includes("{{"))
    for (let problem of inner.problems) problems.push(problem);
  let budget = sharing(around);
  return inside.set(budget, { depth, isInert: isInert2 || outer.isInert }), inner.documents.flatMap((node) => {
    let document = viewDocument(node);
    return document ? { ...document, budget } : [];
  });
}
function sharing(around) {
  return {
    get left() {
      return around.left;
    },
    set left(left) {
      around.left = left;
    }
  };
}

// src/syntax/cidr.ts
var bits = { 4: 32, 6: 128 };
function parseCidr(text) {
  let [address = "", length, ...rest] = text.trim().split("/");
  if (rest.length > 0) return;
  let version = address.includes(":") ? 6 : 4, number2 = version === 6 ? readV6(address) : readV4(address);
  if (number2 === void 0 || length !== void 0 && !/^\d{1,3}$/.test(length)) return;
  let prefix = length === void 0 ? bits[version] : Number(length);
  if (!(prefix > bits[version]))
    return version === 6 && prefix >= 96 && number2 >> 32n === 0xffffn ? blockAt(4, number2 & 0xffffffffn, prefix - 96) : blockAt(version, number2, prefix);
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
function isWorld(text) {
  let cidr = parseCidr(text);
  return cidr !== void 0 && cidr.prefix <= 1;
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
  let within2 = (each) => containsCidr(parseCidr(each), cidr);
  return loopback.some(within2) ? "loopback" : privateBlocks.some(within2) ? "private" : "internet";
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
  let groups2 = parts2.map((part) => parseInt(part, 16));
  return v4 === void 0 ? groups2 : [...groups2, Number(v4 >> 16n), Number(v4 & 0xffffn)];
}

// src/formats/kubernetes/containers.ts
var import_command = require("./commands.js"), import_image = require("./images.js");

// src/formats/kubernetes/environment.ts
var ROOM = 1e6;
function readEnvironment(container) {
  let environment = { values: /* @__PURE__ */ new Map(), room: ROOM };
  for (let entry of getAll(container, "env").flatMap(itemsOf)) {
    let name2 = textAt(entry, "name"), value = getAll(entry, "value").at(-1);
    name2 !== "" && environment.values.set(
      name2,
      isScalar(value) && !isNull(value) ? expandReferences(scalarText(value.node), environment) : void 0
    );
  }
  return environment;
}
function expandReferences(text, environment) {
  if (!/\$[$(]/.test(text.value)) return text;
  let next = cutter(text), parts2 = [];
  for (let { name: name2, start, end } of referencesIn(text.value)) {
    parts2.push(next(start));
    let written = next(end);
    parts2.push(
      name2 === void 0 ? firstCharacter(text, written) : valueOf(name2, written, environment)
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
function valueOf(name2, written, environment) {
  let { values } = environment;
  if (!values.has(name2) && !FROM_OUTSIDE.test(name2)) return written;
  let start = written[0].start, end = written.at(-1).end, value = values.get(name2);
  if (!value || value.value.length > environment.room) {
    let why = value ? `there are too many references to work out $(${name2})` : `$(${name2}) has no literal value in the container's env`;
    return [{ text: UNKNOWN, start, end, why }];
  }
  environment.room -= value.value.length;
  let set = {
    span: textSpan(value),
    message: `${name2} is set here`
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
function imageExposures(container, around) {
  return getAll(container, "image").flatMap(
    (view) => isScalar(view) ? imageExposure(
      scalarText(view.node),
      around,
      usesOf(view, around.resource)
    ) : []
  );
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
function hooksOf(container) {
  let lifecycles = getAll(container, "lifecycle");
  return [
    ...["livenessProbe", "readinessProbe", "startupProbe"].flatMap(
      (key) => getAll(container, key)
    ),
    ...["postStart", "preStop"].flatMap(
      (key) => lifecycles.flatMap((each) => getAll(each, key))
    )
  ];
}
function commandExposures(container, around) {
  let hooked = hooksOf(container).flatMap((hook) => getPath(hook, "exec", "command")).map((command) => itemsOf(command).filter(isScalar)).flatMap(
    (views) => argumentExposures(
      views,
      views.map(({ node }) => scalarText(node)),
      around
    )
  );
  return [...startExposures(container, around), ...hooked];
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
  let read2 = (key) => getAll(container, key).map((list) => itemsOf(list).filter(isScalar)), commands = read2("command"), args = read2("args"), last = commands.at(-1) ?? [], lastArgs = args.at(-1) ?? [];
  return [
    [...last, ...lastArgs],
    ...commands.slice(0, -1).map((command) => [...command, ...lastArgs]),
    ...args.slice(0, -1).map((each) => [...last, ...each])
  ];
}
function actExposure(act, views, argv, around) {
  let { resource, reach, certainty } = around, place = placeOf(act.facts) ?? textSpan(argv[0]), writtenIn = views.find(
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
function placeOf(facts) {
  return places.flatMap((name2) => facts[name2] ?? [])[0]?.span;
}

// src/formats/kubernetes/container-ports.ts
function containerPortExposures(container, around) {
  let { resource, reach, certainty } = around, listeners2 = (item) => [
    { key: "containerPort", reach },
    { key: "hostPort", reach: reachOfHostPort(item) }
  ];
  return portItems(container).flatMap(
    (item) => listeners2(item).flatMap(
      ({ key, reach: reach2 }) => portNumbersAt(item, key).map(({ view, port }) => {
        let exposure = portExposure("kubernetes", {
          resource,
          port: [port],
          protocol: readProtocols(item, port.span),
          mechanism: "listen",
          reach: reachValue(reach2, port.span),
          certainty,
          related: usesOf(view, resource)
        });
        if (!around.temporary) return exposure;
        let temporary = temporaryFact(around, port.span);
        return { ...exposure, facts: { ...exposure.facts, ...temporary } };
      })
    )
  );
}
function namedPortsOf(container) {
  return portItems(container).flatMap((item) => {
    let name2 = textAt(item, "name");
    return name2 === "" ? [] : portNumbersAt(item, "containerPort").map(({ port }) => ({
      name: name2,
      port,
      protocol: readProtocols(item, port.span)
    }));
  });
}
var actions = ["tcpSocket", "httpGet", "grpc"];
function probeExposures(container, { resource, reach }) {
  return hooksOf(container).flatMap((hook) => actions.flatMap((action) => getAll(hook, action))).filter((action) => textAt(action, "host") === "").flatMap((action) => getAll(action, "port")).flatMap((view) => {
    let reading2 = readPort(view);
    if (!reading2) return [];
    let rule = {
      resource,
      protocol: [known("tcp", nodeSpan(view.node))],
      mechanism: "declare",
      reach: reachValue(reach, nodeSpan(view.node)),
      certainty: "possible",
      related: usesOf(view, resource)
    };
    if (!reading2.named)
      return portExposure("kubernetes", { ...rule, port: [reading2.port] });
    let { name: name2, span } = reading2, why = `this container names no port "${name2}"`, named = namedPortsOf(container);
    return resolve({ rule, name: name2, span, said: [] }, named, why) ?? [];
  });
}
function reachOfHostPort(item) {
  let addresses = getAll(item, "hostIP").filter(
    (view) => textOf(view) !== ""
  ), local = addresses.filter(
    (view) => reachOf(textOf(view)) === "loopback"
  );
  return local.length > 0 && local.length === addresses.length ? { to: "loopback", span: nodeSpan(local[0].node) } : { to: "node" };
}
function portItems(container) {
  return getAll(container, "ports").flatMap(itemsOf).filter(isMapping);
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
function defaultPiece(name2, text, inner) {
  let why = inner.find((piece) => piece.why !== void 0)?.why;
  if (why !== void 0) return { text: UNKNOWN, why };
  if (inner.length === 0) return;
  let own = { span: spanOf(text.source, inner[0].start, inner.at(-1).end), message: `the default of ${name2}` }, origin = inner.flatMap((piece) => piece.origin ?? []);
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
    let read2 = word.value.startsWith("--") ? readLong(word) : readShort(word, takesValue), last = read2.at(-1);
    last.value === void 0 && takesValue.has(last.name) && (last.value = args[i++]), options.push(...read2);
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
    let name2 = value[i], takes = takesValue.has(name2) && i + 1 < value.length;
    if (letters.push({ name: name2, value: takes ? sliceText(word, i + 1) : void 0 }), takes) break;
  }
  return letters;
}
function valueOf2(read2, ...names) {
  return read2.options.findLast(
    ({ name: name2, value }) => value !== void 0 && names.includes(name2)
  )?.value;
}
function has(read2, ...names) {
  return read2.options.some(({ name: name2 }) => names.includes(name2));
}
function placeOf2(text) {
  return textSpan(text.value === "" ? text : sliceText(text, 0));
}
function textValue(text) {
  let why = unknownIn(text);
  return why === void 0 ? known(text.value, placeOf2(text), originOf(text)) : unknown(why, placeOf2(text), originOf(text));
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
function portValue2(text) {
  let why = unknownIn(text);
  if (why !== void 0) return unknown(why, placeOf2(text), originOf(text));
  let [, first, last = first] = /^(\d{1,6})(?:[-:](\d{1,6}))?$/.exec(text.value) ?? [], named = Object.hasOwn(services, text.value) && services[text.value], from = named || Number(first), to = named || Number(last);
  return from <= to && to <= 65535 ? known({ from, to }, placeOf2(text), originOf(text)) : void 0;
}
function splitText(text, separator) {
  let cut = cutterOf(text), parts2 = [], from = 0;
  for (let { index, 0: found } of text.value.matchAll(separator))
    parts2.push(cutText(cut, text, from, index)), from = index + found.length;
  return parts2.push(cutText(cut, text, from, text.value.length)), parts2.flatMap((part) => part ?? []);
}
function splitAddress(text) {
  let [, bracketed, plain2, port] = /^(?:\[([^\]]*)\]|([^:]*))(?::([^:]+))?$/.exec(text.value) ?? [];
  return {
    host: bracketed ?? plain2 ?? text.value,
    port: port === void 0 ? void 0 : sliceText(text, text.value.length - port.length)
  };
}
function isLoopbackHost(host) {
  return /^(?:127\.[\d.]+|::1|localhost|lo)$/i.test(host);
}

// src/formats/command/acts.ts
function portAct(act) {
  let { port, protocol: protocol2, mechanism, source, loopback: loopback2 } = act;
  return {
    kind: "port",
    loopback: loopback2,
    facts: {
      port: [port],
      protocol: [protocol2],
      mechanism: [known(mechanism, port.span)],
      ...source && { source: [source] },
      breadth: [known(breadthOf([port]), port.span)],
      certainty: [known("definite", port.span)]
    }
  };
}

// src/syntax/shell-variables.ts
var MOST_LEVELS = 16, MOST_VALUES = 200;
function valuesOfVariable(reader, name2) {
  let { level, outer } = reader;
  if (level.variables?.has(name2)) return level.variables.get(name2);
  let first = Math.max(outer.length - MOST_LEVELS, 0);
  for (let at = outer.length - 1; at >= first; at--) {
    let { variables } = outer[at];
    if (variables?.has(name2)) return variables.get(name2);
  }
  let text = reader.lookUp?.(name2);
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
        let [written, name2 = "", adds] = ASSIGNMENT.exec(word.value) ?? [];
        if (written === void 0) continue;
        let value = sliceText(word, written.length);
        setVariable(reader, name2, adds ? void 0 : [value]);
      }
  }
}
function isAssignment({ value }) {
  return ASSIGNMENT.test(value);
}
function setVariable({ level }, name2, values) {
  let isKnown = !level.maybe && (values?.length ?? 0) <= MOST_VALUES;
  level.variables ??= /* @__PURE__ */ new Map(), level.variables.set(name2, isKnown ? values : void 0), isConditional(level) && (level.tentative ??= /* @__PURE__ */ new Set()).add(name2);
}
function isConditional({ blocks: blocks3 }) {
  return blocks3.some((block) => block !== "for");
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
    for (let name2 of level.tentative) level.variables?.set(name2, void 0);
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
function openLevel(holds2, closer, begin) {
  return {
    holds: holds2,
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
function descend(reader, holds2, closer, begin) {
  reader.outer.push(reader.level), reader.level = openLevel(holds2, closer, begin);
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
  let [name2, word, ...values] = level.listed;
  level.listed = [], name2 && /^[A-Za-z_]\w*$/.test(name2.value) && setVariable(
    { level },
    name2.value,
    word?.value === "in" ? values : void 0
  );
}

// src/syntax/shell-references.ts
var MOST_ORIGINS = 3, LONGEST = 1e4, COST_OF_A_WORD = 50;
function substitute(reader, name2, begin, end) {
  let { level, room } = reader;
  if (room.left <= 0) return !1;
  let values = valuesOfVariable(reader, name2);
  if (!values || values.some((value) => unknownIn(value) !== void 0))
    return !1;
  let isWhole = level.inQuotes || level.references.length > 0;
  if (values.length > 1 && !standsAlone(reader, end)) return !1;
  let words = isWhole ? values : values.flatMap((value) => splitBlank(value));
  for (let [index, part] of words.entries()) {
    let pieces = piecesFor(reader, name2, part);
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
function piecesFor(reader, name2, part) {
  if (part.value.length > LONGEST || part.value.length > reader.room.left)
    return;
  reader.room.left -= part.value.length + COST_OF_A_WORD;
  let { source, pieces } = sliceText(part, 0), [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return [];
  let origin = originOf(part);
  if (pieces.some((piece) => piece.origin === void 0)) {
    let span = spanOf(first.source ?? source, first.start, last.end);
    origin.unshift({ span, message: `${name2} is set here` });
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
  let word = currentWord(reader), begin = reader.at + 2, inside2 = /(?:[^'\\]|\\[^])*/y;
  inside2.lastIndex = begin;
  let end = begin + inside2.exec(reader.value)[0].length;
  word.quoted = !0, end > begin && takeLiteral(word, begin, end), reader.at = Math.min(end + 1, reader.value.length);
}
function openReference(reader) {
  let head = /\$\{(?:([A-Za-z_]\w*|[\d@*])(:?[-=])?|[#!]?\w*)/y, [written, name2 = "", operator] = match(reader, head), word = currentWord(reader);
  settleRun(word), reader.level.references.push({
    begin: reader.at,
    name: name2,
    keepsDefault: operator !== void 0,
    assigns: operator?.endsWith("=") ?? !1,
    firstPiece: word.pieces.length
  }), reader.at += written.length;
}
function closeReference(reader) {
  let { level, value, script } = reader, reference2 = level.references.pop(), { begin, name: name2, keepsDefault, firstPiece } = reference2, end = reader.at + 1, word = currentWord(reader), inner = untake(word, firstPiece);
  reader.at = end;
  let isPlain2 = end - begin === name2.length + 3;
  if ((keepsDefault || isPlain2) && substitute(reader, name2, begin, end)) return;
  if (!keepsDefault) {
    let written = name2 ? `\${${name2}}` : value.slice(begin, end);
    return takeUnknown(word, begin, end, unset(written));
  }
  let stands = defaultPiece(name2, script, inner);
  if (!stands) return;
  let [first, last] = [inner[0], inner.at(-1)];
  if (reference2.assigns && first && last && setVariable(reader, name2, [
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
  let { name: name2, path, args } = invocation, wrapper = wrappers.find(({ names }) => names.includes(name2));
  if (wrapper) {
    let read2 = readArguments(args, wrapper.valued, !0), { before = 0, except = [] } = wrapper;
    return has(read2, ...except) ? {} : { rest: read2.operands.slice(before) };
  }
  if (shells.has(name2)) return shellInput(invocation, around);
  if (multiCalls.has(name2)) return { rest: args };
  if (name2 === UNKNOWN && behindVariable(args)) return { rest: args };
  if (name2 === "eval") return evaluated(args);
  if (name2 === "start-stop-daemon") return startStopDaemon(args);
  if (/^python[\d.]*$/.test(name2)) return pythonModule(args);
  if (name2 === "." || name2 === "source") return scriptAt(around, args[0]);
  let script = around.script?.(path);
  if (script) {
    let goesOn = /\$(?:@|\{@\}|\*)/.test(script.value);
    return { scripts: [script], ...goesOn && { rest: args } };
  }
  if (entrypointScript.test(name2)) return { rest: args };
  let valued = commandOptions.get(name2);
  return valued === void 0 ? void 0 : optionScript(args, valued);
}
function behindVariable([program, option]) {
  let { value = "" } = program ?? {}, name2 = value.slice(value.lastIndexOf("/") + 1);
  return /telnetd$/.test(name2) && /^-/.test(option?.value ?? "") || oftenWrapped.has(name2);
}
function shellInput({ args, command }, around) {
  let read2 = readArguments(args, "o O rcfile init-file", !0);
  if (has(read2, "c")) return { scripts: read2.operands.slice(0, 1) };
  if (read2.operands.length > 0 && !has(read2, "s"))
    return scriptAt(around, read2.operands[0]);
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
  let read2 = readArguments(args, "x exec a startas p pidfile n name u user c chuid g group d chdir r chroot N nicesched k umask R retry s signal P procsched I iosched"), program = valueOf2(read2, "a", "startas") ?? valueOf2(read2, "x", "exec");
  return !program || !has(read2, "S", "start") ? {} : { rest: [program, ...read2.operands] };
}
function pythonModule(args) {
  let flag = args.findIndex(({ value }) => !/^-[^-cm]*$/.test(value));
  return args[flag]?.value === "-m" ? { rest: args.slice(flag + 1) } : {};
}
function optionScript(args, valued) {
  let script = valueOf2(readArguments(args, valued), "c", "command");
  if (script) return { scripts: [script] };
  let read2 = readArguments(args, valued, !0);
  return has(read2, "u", "user") ? { rest: read2.operands } : {};
}
function isAssignment2(word) {
  return /^[A-Za-z_]\w*\+?=/.test(word);
}

// src/formats/command/entry-points.ts
function entryPointActs(argv, environment) {
  return entryPointsOf(argv, environment).map(entryPointAct);
}
function entryPointAct(entryPoint) {
  let { port, protocol: protocol2, loopback: loopback2 } = entryPoint, mechanism = "listen", said = known(protocol2, port.span);
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
      let [flag, name2 = ""] = found, address = flag.endsWith("=") ? sliceText(word, flag.length) : words[i + 1];
      return address ? addressed(name2.toLowerCase(), address) : [];
    })
  );
}
var VARIABLE = /^TRAEFIK_ENTRYPOINTS_(\w+)_ADDRESS$/i, LISTEN = /^KONG_\w*LISTEN$/;
function inVariables(environment) {
  let found = [];
  for (let [variable, value] of environment) {
    if (!value) continue;
    let name2 = VARIABLE.exec(variable)?.[1];
    name2 !== void 0 ? found.push(...addressed(name2.toLowerCase(), value)) : LISTEN.test(variable) && found.push(...listened(value));
  }
  return found;
}
function addressed(name2, text) {
  let slash = text.value.lastIndexOf("/"), address = slash < 0 ? text : sliceText(text, 0, slash), protocol2 = slash < 0 ? "" : text.value.slice(slash + 1).toLowerCase();
  return listening(name2, address, protocol2 === "udp" ? "udp" : "tcp");
}
function listened(text) {
  return splitText(text, /,/g).flatMap((part) => {
    let [address, ...words] = splitText(part, /\s+/g), isUdp = words.some(({ value }) => value === "udp");
    return address ? listening("", address, isUdp ? "udp" : "tcp") : [];
  });
}
function listening(name2, address, protocol2) {
  let { host, port: written } = splitAddress(address), why = unknownIn(address), port = written ? portValue2(written) : why === void 0 ? void 0 : unknown(why, placeOf2(address));
  return port ? [{ name: name2, port, protocol: protocol2, loopback: isLoopbackHost(host) }] : [];
}

// src/formats/kubernetes/entries/running-exposure.ts
function runningExposure({ kind, facts, loopback: loopback2 }, around, views) {
  let { resource, reach, certainty } = around, place = (facts.port ?? Object.values(facts)[0])[0].span, view = views.find(
    ({ node }) => node.start <= place.start && place.end <= node.end
  );
  return {
    kind,
    format: "kubernetes",
    resource,
    facts: {
      ...facts,
      reach: [reachValue(loopback2 ? { to: "loopback" } : reach, place)],
      certainty: [known(certainty, place)],
      ...temporaryFact(around, place),
      runs: [known(!0, place)]
    },
    related: view ? usesOf(view, resource) : []
  };
}

// src/formats/kubernetes/entries/entry-point-exposures.ts
function readEntryPoints(container, around, { exposures, doors }) {
  let words = ["command", "args"].flatMap((key) => getAll(container, key)).flatMap(itemsOf).filter(isScalar), variables = getAll(container, "env").flatMap(itemsOf);
  if (!mayOpen(words, variables)) return;
  let environment = readEnvironment(container), argv = words.map(
    ({ node }) => expandReferences(scalarText(node), environment)
  ), written = [
    ...words,
    ...variables.flatMap((each) => getPath(each, "value"))
  ];
  for (let point of entryPointsOf(argv, environment.values)) {
    addEntryPoint(doors, point);
    let act = entryPointAct(point);
    exposures.push(runningExposure(act, around, written));
  }
}
function mayOpen(words, variables) {
  return words.some(({ node }) => /entrypoints\./i.test(node.text)) || variables.some((each) => /^(?:TRAEFIK|KONG)_/i.test(textAt(each, "name")));
}

// src/formats/kubernetes/entries/port-forms.ts
var portForms = {
  number: (view) => read(asNumber2(readPort(view))),
  "number-or-name": (view) => [readPort(view) ?? []].flat(),
  "from-zero": (view) => read(zeroOf(view) ?? asNumber2(readPort(view))),
  ranges: readRanges,
  address: readAddress
};
function read(port) {
  return port ? [{ named: !1, port }] : [];
}
function asNumber2(reading2) {
  return reading2?.named ? unknown(`"${reading2.name}" is no port number`, reading2.span) : reading2?.port;
}
function zeroOf(view) {
  return isScalar(view) && view.node.text === "0" ? known({ from: 0, to: 0 }, nodeSpan(view.node)) : void 0;
}
function readRanges(view) {
  if (!isScalar(view)) return [];
  let text = scalarText(view.node);
  if (text.value.trim() === "*")
    return read(known(ALL_PORTS, nodeSpan(view.node)));
  if (typeof resolveScalar(view.node, "kubectl") == "number")
    return portForms.number(view);
  let whole = portValue2(text);
  return whole ? read({ ...whole, span: nodeSpan(view.node) }) : splitText(text, /[\s,]+/g).map((part) => ({
    named: !1,
    port: portValue2(part) ?? notPorts(part)
  }));
}
function notPorts(text) {
  let why = `"${text.value}" is neither a port nor a range of ports`;
  return unknown(why, placeOf2(text), originOf(text));
}
var ADDRESS = /^(?:[a-z][\w+.-]*:\/\/)?(?:\[[^\]]*\]|[^:/[\]]*):(\d{1,5})(?:\/.*)?$/di;
function readAddress(view) {
  if (!isScalar(view)) return [];
  let text = scalarText(view.node), found = ADDRESS.exec(text.value)?.indices?.[1];
  if (found) return read(portValue2(sliceText(text, ...found)));
  let why = unknownIn(text);
  return why === void 0 ? [] : read(unknown(why, nodeSpan(view.node), originOf(text)));
}

// src/formats/kubernetes/policies/mesh-ports.ts
var annotations = /* @__PURE__ */ new Set([
  // https://linkerd.io/2/reference/proxy-configuration/
  "config.linkerd.io/opaque-ports",
  "config.linkerd.io/skip-inbound-ports",
  // https://istio.io/latest/docs/reference/config/annotations/
  "traffic.sidecar.istio.io/includeInboundPorts",
  "traffic.sidecar.istio.io/excludeInboundPorts"
]);
function readMeshAnnotations(holder, resource, reading2) {
  for (let written of select(holder, "metadata.annotations"))
    for (let { key, value } of pairsOf(written))
      if (annotations.has(key))
        for (let port of portForms.ranges(value))
          port.named || tell(value, port.port, resource, reading2);
}
var meshAnnotations = ({ view, resource }, reading2) => {
  readMeshAnnotations(view, resource, reading2);
}, readPeerAuthentication = ({ view, resource }, reading2) => {
  for (let ports of select(view, "spec.portLevelMtls"))
    for (let { keyNode, value } of pairsOf(ports)) {
      let key = { ...value, node: keyNode }, port = readPort(key);
      port && !port.named && tell(key, port.port, resource, reading2);
    }
};
function tell(view, port, resource, { exposures }) {
  breadthOf([port]) !== "all" && exposures.push(
    portExposure("kubernetes", {
      resource,
      port: [port],
      related: usesOf(view, resource),
      protocol: [known("tcp", port.span)],
      mechanism: "declare",
      reach: known("unknown", port.span),
      certainty: "possible"
    })
  );
}

// src/formats/kubernetes/port-map-flags.ts
var FLAG2 = /--?(?:(tcp|udp)-services-configmap|configmap-(tcp|udp)-services)(?:[=\s]+["']?([^\s"']+)|["']?$)/g;
function readPortMapFlags(container, { flags }) {
  let words = ["command", "args"].flatMap((key) => getAll(container, key)).flatMap(itemsOf).filter(isScalar);
  if (!words.some(({ node }) => node.text.includes("-services"))) return;
  let environment = readEnvironment(container), argv = words.map(
    ({ node }) => expandReferences(scalarText(node), environment).value
  );
  for (let [i, word] of argv.entries())
    for (let [, before, behind, value = argv[i + 1]] of word.matchAll(FLAG2))
      value && flags.push(flagOf(before ?? behind, value));
}
function flagOf(protocol2, value) {
  let slash = value.lastIndexOf("/"), namespace = value.slice(0, Math.max(slash, 0)), isKnown = slash >= 0 && !/[$]/.test(namespace) && !namespace.includes(UNKNOWN);
  return {
    protocol: protocol2 === "udp" ? "udp" : "tcp",
    name: value.slice(slash + 1),
    ...isKnown && { namespace: namespace === "default" ? "" : namespace }
  };
}

// src/formats/kubernetes/pod-search.ts
function isContainer(view) {
  let keys = pairsOf(view).map(({ key }) => key);
  return keys.includes("name") && keys.some((key) => containerKeys.includes(key));
}
var containerKeys = ["image", "ports", "command", "args"];
function searchObject(object) {
  let podSpecs2 = [], objects = [], ahead = [
    { view: object, parent: void 0 }
  ];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    let { view, parent } = next;
    if (view !== object && isNamedObject(view)) {
      objects.push(view);
      continue;
    }
    getAll(view, "containers").flatMap(itemsOf).some(isContainer) && podSpecs2.push({ spec: view, template: parent });
    for (let { value } of pairsOf(view))
      ahead.push({ view: value, parent: view });
    for (let item of itemsOf(view))
      ahead.push({ view: item, parent: void 0 });
  }
  return { podSpecs: podSpecs2, objects };
}

// src/formats/kubernetes/pods.ts
var anythingInside = (object, reading2) => {
  let { podSpecs: podSpecs2, objects } = searchObject(object.view);
  for (let { spec, template } of podSpecs2)
    readPodSpec(spec, template, object, reading2);
  for (let view of objects) reading2.ahead.push(view);
}, containerLists = [
  { key: "containers", serves: () => "definite" },
  {
    key: "initContainers",
    serves: (container) => isSidecar(container) ? "definite" : "possible"
  },
  { key: "ephemeralContainers", serves: () => "never" }
];
function readPodSpec(spec, template, object, { exposures, pods, doors, portMaps }) {
  let { resource, namespace } = object, reach = reachOfPod([spec]), named = [];
  for (let { key, serves } of containerLists)
    for (let container of getAll(spec, key).flatMap(itemsOf)) {
      if (!isMapping(container)) continue;
      let service = serves(container), around = aroundContainer(resource, reach, service === "possible");
      readEntryPoints(container, around, { exposures, doors }), readPortMapFlags(container, portMaps);
      for (let exposure of containerExposures(container, around, service))
        exposures.push(exposure);
      if (service === "definite")
        for (let port of namedPortsOf(container)) named.push(port);
    }
  readMeshAnnotations(template, resource, { exposures });
  let labels = new Map([
    ...readLabels(template),
    ...controllerLabels(object)
  ]);
  addPod(pods, { namespace, labels, ports: named });
}
function aroundContainer(resource, reach, temporary) {
  return { resource, reach, certainty: temporary ? "possible" : "definite", temporary };
}
function containerExposures(container, around, service = "definite") {
  let runs = [
    ...imageExposures(container, around),
    ...commandExposures(container, around)
  ];
  return service === "never" ? runs : [
    ...runs,
    ...containerPortExposures(container, around),
    ...probeExposures(container, around)
  ];
}
function reachOfPod(specs2) {
  let host = specs2.flatMap((spec) => getAll(spec, "hostNetwork")).find(
    (view) => isScalar(view) && resolveScalar(view.node, "kubectl") === !0
  );
  return host ? { to: "node", span: nodeSpan(host.node) } : CLUSTER;
}
function isSidecar(container) {
  return textAt(container, "restartPolicy") === "Always";
}

// src/formats/kubernetes/config-maps.ts
var import_server_file = require("./server-files.js");

// src/formats/kubernetes/data-texts.ts
function dataTexts({ view }, holders) {
  return holders.flatMap(
    ({ at, encoded }) => getAll(view, at).flatMap(pairsOf).flatMap(({ key, keyNode, value }) => !isScalar(value) || value.node.text === "" ? [] : isAffordable(value) ? (encoded ? decoded : plain)({ key, keyNode, view: value }) : [])
  );
}
function isAffordable({ node, through, budget }) {
  return through.length === 0 ? !0 : (budget.left -= Math.ceil(node.text.length / LINE), budget.left >= 0);
}
var LINE = 80;
function plain(found) {
  let { node } = found.view;
  return [{ ...found, value: node.text, text: () => scalarText(node) }];
}
var BASE64 = /^[A-Za-z\d+/\s]+={0,2}\s*$/, utf8 = new TextDecoder("utf-8", { fatal: !0 });
function decoded(found) {
  let { source, start, end, text: written } = found.view.node;
  if (!BASE64.test(written)) return [];
  let value = asText(Buffer.from(written, "base64"));
  return value === void 0 || value === "" || value.includes("\0") ? [] : [{ ...found, value, text: () => textFrom(source, [{ text: value, start, end }], start, end) }];
}
function asText(bytes) {
  try {
    return utf8.decode(bytes);
  } catch {
    return;
  }
}

// src/formats/kubernetes/port-maps.ts
function openPortMaps() {
  return { maps: [], flags: [] };
}
var BACKEND = /^\s*([^/\s]+)\/([^:\s]+):([\w\uFFFC-]+)(?=[:\s]|$)/;
function readPortMap(object, { maps }) {
  let pairs = getAll(object.view, "data").flatMap(pairsOf), entries = pairs.flatMap(({ keyNode, value }) => {
    let port = portOfKey(keyNode);
    return port !== void 0 && isScalar(value) && value.node.text !== "" ? entryOf(port, keyNode, value, object.resource) : [];
  });
  entries.length !== 0 && maps.push({
    namespace: object.namespace,
    name: textAt(get(object.view, "metadata"), "name"),
    isShaped: entries.length === pairs.length && entries.every(({ isShaped }) => isShaped),
    entries
  });
}
function settlePortMaps({ maps, flags }, services3) {
  return maps.flatMap((map) => entriesThatCount(map, flags)).flatMap(({ ports }) => ports).flatMap((port) => "kind" in port ? port : settleBackend(port, services3));
}
var LIKELY = /tcp-services|^tcp$|haproxy.*tcp/;
function entriesThatCount(map, flags) {
  let { name: name2, namespace, entries, isShaped } = map, protocols3 = flags.filter((flag) => flag.name === name2).filter((flag) => (flag.namespace ?? namespace) === namespace).map(({ protocol: protocol2 }) => protocol2);
  return protocols3.includes("tcp") ? entries : protocols3.includes("udp") || /udp/.test(name2) ? [] : isShaped ? entries : LIKELY.test(name2) ? entries.filter((each) => each.isShaped) : [];
}
function entryOf(port, keyNode, value, resource) {
  let span = nodeSpan(keyNode), front = portExposure("kubernetes", {
    resource,
    port: [known({ from: port, to: port }, span)],
    protocol: [known("tcp", span)],
    mechanism: "listen",
    reach: known("internet", span),
    certainty: "definite",
    related: usesOf(value, resource)
  }), text = scalarText(value.node), [found, namespace = "", service = "", behind = ""] = BACKEND.exec(text.value) ?? [];
  if (found === void 0) return { isShaped: !1, ports: [front] };
  let to = sliceText(text, found.length - behind.length, found.length), back = backendOf2(to, value, resource, { namespace, service });
  return { isShaped: !0, ports: "kind" in back && portOfExposure(back) === port ? [front] : [front, back] };
}
function backendOf2(to, value, resource, { namespace, service }) {
  let span = placeOf2(to), rule = {
    resource,
    protocol: [known("tcp", span)],
    mechanism: "forward",
    reach: known("cluster", span),
    certainty: "definite",
    related: usesOf(value, resource)
  }, port = /^[\d\uFFFC]+$/.test(to.value) ? portValue2(to) : void 0;
  return port ? portExposure("kubernetes", { ...rule, port: [port] }) : {
    rule,
    name: to.value,
    span,
    said: [],
    service,
    namespace: namespace === "default" ? "" : namespace
  };
}
function portOfExposure({ facts }) {
  let [port] = facts.port ?? [], value = port?.known ? port.value : void 0;
  return typeof value == "object" ? value.from : void 0;
}
function portOfKey(key) {
  let value = resolveScalar(key, "kubectl"), port = typeof value == "number" ? value : typeof value == "string" && /^\d+$/.test(value) ? Number(value) : NaN;
  return Number.isInteger(port) && port > 0 && port <= 65535 ? port : void 0;
}

// src/formats/kubernetes/config-maps.ts
var readConfigMap = (object, reading2) => {
  readPortMap(object, reading2.portMaps);
  let texts = dataTexts(object, [
    { at: "data" },
    { at: "binaryData", encoded: !0 }
  ]);
  readTexts(texts, object.resource, reading2);
}, readSecret = (object, reading2) => {
  let texts = dataTexts(object, [
    { at: "stringData" },
    { at: "data", encoded: !0 }
  ]);
  readTexts(texts, object.resource, reading2, !0);
};
function readTexts(texts, resource, reading2, isSecret = !1) {
  for (let text of texts) {
    let snippet = (0, import_server_file.actsOfSnippet)(text.key);
    if (snippet)
      for (let act of snippet(text.text()))
        reading2.exposures.push(exposureOf(act, text, resource, !0));
    else if (isManifest(text))
      readInertObjects(text.text, text.view, heedful(text, reading2));
    else if ((0, import_server_file.isServerFile)(text.key, text.value))
      for (let act of actsOfText(text)) {
        act.entryPoint && addEntryPoint(reading2.doors, act.entryPoint);
        let exposure = exposureOf(act, text, resource, !1);
        reading2.exposures.push(isSecret ? unprinted(exposure) : exposure);
      }
  }
}
function heedful({ key }, reading2) {
  return /\.(?:ya?ml|json)$/.test(key) ? reading2 : { ...reading2, problems: [] };
}
function isManifest({ key, value }) {
  return (0, import_server_file.isProse)(key) || /\.(?:sh|bash)$/.test(key) || value.startsWith("#!") ? !1 : /^\s*\{/.test(value) ? /"apiVersion"\s*:/.test(value) && /"kind"\s*:/.test(value) : /^["']?apiVersion["']?\s*:/m.test(value) && /^["']?kind["']?\s*:/m.test(value);
}
function actsOfText({ key, keyNode, text }) {
  let file = { name: scalarText(keyNode), path: key, source: key };
  return (0, import_server_file.actsOfContent)(file, text(), parseInner);
}
function exposureOf({ kind, facts, loopback: loopback2 }, { view, keyNode }, resource, runs) {
  let { span } = (facts.starts ?? facts.port ?? Object.values(facts)[0])[0], far = runs ? { to: "internet" } : CLUSTER, program = facts.program?.map(
    (each) => each.span.start === keyNode.start ? { ...each, span } : each
  );
  return {
    kind,
    format: "kubernetes",
    resource,
    facts: {
      ...facts,
      ...program && { program },
      reach: [reachValue(loopback2 ? { to: "loopback" } : far, span)],
      certainty: facts.certainty ?? [known("definite", span)],
      runs: [known(runs, span)]
    },
    related: usesOf(view, resource)
  };
}
var printed = /* @__PURE__ */ new Set(["arguments"]);
function unprinted(exposure) {
  let facts = Object.fromEntries(
    Object.entries(exposure.facts).map(([name2, values]) => [
      name2,
      printed.has(name2) ? values.map(secret) : values
    ])
  );
  return { ...exposure, facts };
}
function secret(value) {
  return value.known ? { ...value, sensitive: !0 } : value;
}

// src/formats/kubernetes/kinds/data.ts
var data = [
  { kind: "ConfigMap", groups: [""], read: readConfigMap },
  { kind: "Secret", groups: [""], read: readSecret }
];

// src/formats/port.ts
var protocols2 = ["tcp", "udp", "sctp"];
function readPortMapping(text) {
  let parts2 = splitAt(text, ":"), last = parts2.at(-1), host = parts2.at(-2), [container, ...suffix] = splitAt(last, "/"), address = addressOf(text, parts2), published = host?.value ? readRange(host) : void 0, target = readRange(container), protocol2 = protocolOf(suffix[0], textSpan(text)), [hostWidth, width] = [published, target].map(
    (read2) => widthOf(read2?.port)
  ), complaint = published?.complaint ?? target.complaint ?? complaintAbout(protocol2, protocols2, "protocol") ?? complaintAboutAddress(address) ?? complaintAboutWidths(hostWidth, width);
  return {
    address,
    protocol: protocol2,
    complaint,
    published: published?.port,
    target: target.port,
    pairwise: hostWidth === width
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
  let plain2 = address.value.replace(/^\[(.*)\]$/, "$1");
  return plain2 === "" ? void 0 : known(plain2, textSpan(address), originOf(address));
}
function protocolOf(text, fallback) {
  if (!text || text.value === "") return known("tcp", fallback);
  let why = unknownIn(text);
  return why === void 0 ? known(text.value.toLowerCase(), textSpan(text), originOf(text)) : unknown(why, textSpan(text), originOf(text));
}
function complaintAbout(value, allowed, name2) {
  return value.known && !allowed.includes(value.value) ? `"${value.value}" is not a ${name2} (${allowed.join(", ")})` : void 0;
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

// src/formats/kubernetes/entries/k3d.ts
var readK3d = ({ view, resource }, { exposures }) => {
  for (let port of select(view, "ports[].port")) {
    if (!isScalar(port)) continue;
    let text = scalarText(port.node), mapping = readPortMapping(withoutFilter(text)), { address, protocol: protocol2 } = mapping, place = textSpan(text), ports = [mapping.published, mapping.target].flatMap(
      (each) => each ? { ...each, span: place } : []
    );
    ports.length !== 0 && exposures.push(
      portExposure("kubernetes", {
        resource,
        port: ports,
        protocol: [protocol2],
        mechanism: "publish",
        reach: known(
          address?.known ? reachOf(address.value) : "internet",
          address?.span ?? place
        ),
        certainty: "definite",
        related: usesOf(port, resource)
      })
    );
  }
};
function withoutFilter(text) {
  let at = text.value.indexOf("@");
  return at < 0 ? text : sliceText(text, 0, at);
}

// src/formats/kubernetes/entries/circumstances.ts
function holds({ at, is, orMissing }, find) {
  let words = find(at).map(textOf).filter(Boolean);
  return words.length === 0 ? orMissing ?? !1 : words.some(
    (word) => word.includes(UNKNOWN) || is.includes(word.toLowerCase())
  );
}
var EVERYBODY = /^(?:\*|any|internet)$/i, WORLD = "0.0.0.0/0";
function sourcesOf({ sources: sources4 }, find, place) {
  if (!sources4) return;
  let said = sources4.at.flatMap(find).flatMap((view) => {
    if (!isScalar(view) || isNull(view)) return [];
    let text = textValue(scalarText(view.node));
    return text.known && EVERYBODY.test(text.value) ? known(WORLD, text.span, text.origin) : text;
  });
  return said.length > 0 ? said : sources4.missing === void 0 ? [] : [known(sources4.missing, place)];
}
function reachOfRule(row, find, sources4, place) {
  if (row.reach === "sources") return reachOfSources(sources4 ?? [], place);
  let addresses = row.address ? find(row.address).filter((view) => textOf(view) !== "") : [], [first] = addresses;
  return first && addresses.every(isLoopback) ? known("loopback", nodeSpan(first.node)) : known(row.reach, place);
}
function isLoopback(view) {
  let text = textOf(view);
  return reachOf(text) === "loopback" || isLoopbackHost(text);
}
function reachOfSources(sources4, place) {
  let furthest = (isIt) => sources4.find((source) => source.known && isIt(source.value)), world = furthest(isWorld);
  if (world) return known("internet", world.span);
  let doubt2 = sources4.find((source) => !source.known);
  if (doubt2) return doubt2;
  let address = furthest((text) => parseCidr(text) !== void 0);
  return address ? known("private", address.span) : known("network", sources4[0]?.span ?? place);
}

// src/formats/kubernetes/entries/protocol-words.ts
var TRANSPORTS = ["tcp", "udp", "sctp"].map((word) => [
  word,
  [word]
]), NUMBERS = [
  ["6", ["tcp"]],
  ["17", ["udp"]],
  ["132", ["sctp"]]
], EVERY = ["-1", "all", "any", "*"].map((word) => [
  word,
  ["any"]
]), vocabularies = {
  /** Agones says both at once: https://agones.dev/site/docs/reference/gameserver/ */
  transport: { words: new Map([...TRANSPORTS, ["tcpudp", ["tcp", "udp"]]]) },
  /** Whatever is spoken (HTTP, TLS, a vendor's word), it comes over TCP, except these. */
  application: {
    words: /* @__PURE__ */ new Map([
      ["udp", ["udp"]],
      ["quic", ["udp"]],
      ["sctp", ["sctp"]]
    ]),
    others: ["tcp"]
  },
  /** What is none of these (ICMP, ESP) has no ports. */
  firewall: {
    words: new Map([...TRANSPORTS, ...NUMBERS, ...EVERY]),
    others: []
  }
};
function readProtocolWord(view, vocabulary) {
  let span = nodeSpan(view.node);
  if (!isScalar(view)) return [unknown("this is no protocol", span)];
  if (isNull(view) || view.node.text === "") return [];
  let word = textValue(scalarText(view.node));
  if (!word.known) return [word];
  let { words, others: others2 } = vocabularies[vocabulary], said = words.get(word.value.trim().toLowerCase()) ?? others2;
  return said ? said.map((each) => known(each, span, word.origin)) : [unknown(`"${word.value}" is no protocol that is known here`, span)];
}

// src/formats/kubernetes/entries/rule.ts
function ruleAt(view, object) {
  return { view, object, find: (path) => path.startsWith("/") ? select(object.view, path.slice(1)) : select(view, path) };
}
function portsFound(path, form = "number", { find }) {
  return find(path).flatMap(
    (view) => portForms[form](view).map((port) => ({ view, port }))
  );
}
function protocolsOf({ protocol: protocol2 }, { find }, place) {
  let views = protocol2 ? find(protocol2.at).filter((view) => !isEmpty(view)) : [];
  return views.length > 0 ? views.flatMap((view) => readProtocolWord(view, protocol2.words)) : [known(protocol2?.missing ?? "tcp", place)];
}
function isEmpty(view) {
  return isScalar(view) && textOf(view) === "";
}

// src/formats/kubernetes/entries/opened-ports.ts
function openedPorts(row, rule) {
  let paths = [row.port ?? []].flat(), found = paths.flatMap((path) => portsFound(path, row.form, rule)), words = row.protocol ? rule.find(row.protocol.at) : [], every = words.filter((view) => isOneOf(view, row.everyPort));
  if (every.length > 0) return every.map((view) => allPorts(view, row, rule));
  let numbers = found.flatMap(
    ({ view, port }) => port.named ? [] : [{ view, port: port.port }]
  );
  return row.withoutPort && !paths.some((path) => isWritten(path, rule)) ? [allPorts(words[0] ?? rule.view, row, rule)] : numbers.length === 0 ? [] : (paths.length > 1 ? [numbers] : numbers.map((each) => [each])).map((group) => {
    let [{ view }] = group, ports = group.flatMap(({ port }) => upToEnd(port, row, rule));
    return {
      view,
      ports,
      protocol: protocolsOf(row, rule, nodeSpan(view.node))
    };
  });
}
function isWritten(path, { find }) {
  return find(path).some((view) => !isEmpty(view));
}
function allPorts(view, row, rule) {
  let place = nodeSpan(view.node), ports = [known(ALL_PORTS, place)];
  return { view, ports, protocol: protocolsOf(row, rule, place) };
}
function isOneOf(view, words = []) {
  return words.includes(textOf(view).trim().toLowerCase());
}
function upToEnd(port, { end, form }, rule) {
  let ends = end ? portsFound(end, form, rule) : [];
  return ends.length === 0 || !port.known ? [port] : ends.map(({ port: last }) => {
    if (last.named) return port;
    if (!last.port.known) return unknown(last.port.why, port.span);
    let { from } = port.value, { to } = last.port.value, range = { from: Math.min(from, to), to: Math.max(from, to) };
    return known(range, port.span, port.origin);
  });
}

// src/formats/kubernetes/entries/read-ports.ts
function portsAt(...rows3) {
  return (object, reading2) => {
    for (let row of rows3)
      for (let view of select(object.view, row.at))
        readRule(row, ruleAt(view, object), reading2);
  };
}
function readRule(row, rule, reading2) {
  if (!(row.when ?? []).every((each) => holds(each, rule.find))) return;
  let ports = openedPorts(row, rule);
  for (let each of ports)
    each.protocol.length > 0 && add(each, row, rule, reading2);
  for (let path of [row.port ?? []].flat())
    for (let { view, port } of portsFound(path, row.form, rule))
      port.named && wait(view, port, row, rule, reading2);
  if (row.to === void 0) return;
  let said = [
    ...ports.flatMap(({ ports: ports2 }) => ports2),
    ...(row.besides ? portsFound(row.besides, row.form, rule) : []).flatMap(
      ({ port }) => port.named ? [] : port.port
    )
  ].flatMap((port) => port.known ? port.value.from : []);
  for (let { view, port } of portsFound(row.to, row.toForm, rule))
    passOn(view, port, said, row, rule, reading2);
}
function add({ view, ports, protocol: protocol2 }, row, rule, { exposures }) {
  let { resource } = rule.object;
  exposures.push(
    portExposure("kubernetes", {
      ...circumstances(row, rule, nodeSpan(view.node)),
      mechanism: row.mechanism,
      port: ports,
      protocol: protocol2,
      related: usesOf(view, resource)
    })
  );
}
function circumstances(row, { object, find }, place) {
  let source = sourcesOf(row, find, place);
  return {
    resource: object.resource,
    reach: reachOfRule(row, find, source, place),
    ...source?.length && { source },
    certainty: "definite"
  };
}
function passOn(view, port, said, row, rule, reading2) {
  if (port.named) return wait(view, port, row, rule, reading2);
  let { port: number2 } = port;
  if (number2.known && said.includes(number2.value.from)) return;
  let passed = passedOn(view, row, rule);
  reading2.exposures.push(
    portExposure("kubernetes", { ...passed, port: [number2] })
  );
}
function wait(view, { name: name2, span }, row, rule, { doors }) {
  let { namespace } = rule.object, services3 = row.service ? rule.find(row.service).map(textOf) : [];
  for (let service of services3.filter(Boolean))
    doors.backends.push({
      rule: passedOn(view, row, rule),
      name: name2,
      span,
      said: [],
      namespace,
      service
    });
}
function passedOn(view, row, rule) {
  let { resource } = rule.object, place = nodeSpan(view.node);
  return {
    resource,
    protocol: protocolsOf(row, rule, place),
    mechanism: row.mechanism === "declare" ? "declare" : "forward",
    reach: known(reachBehind(row), place),
    certainty: "definite",
    related: usesOf(view, resource)
  };
}
function reachBehind({ mechanism, reach }) {
  return mechanism === "declare" ? "unknown" : mechanism === "publish" ? reach : "cluster";
}

// src/formats/kubernetes/entries/rows/row-parts.ts
function applicationAt(at) {
  return { at, words: "application" };
}
function transportAt(at) {
  return { at, words: "transport" };
}
var INSIDE = { mechanism: "forward", reach: "cluster" }, OUTSIDE2 = { mechanism: "listen", reach: "internet" };

// src/formats/kubernetes/entries/rows/clusters.ts
function nodePortRange(range, name2) {
  return {
    at: range,
    port: "value",
    form: "ranges",
    mechanism: "declare",
    reach: "unknown",
    ...name2 && { when: [{ at: "name", is: [name2] }] }
  };
}
var RANGE = "service-node-port-range", clusters = [
  {
    // https://kind.sigs.k8s.io/docs/user/configuration/#extra-port-mappings
    kind: "Cluster",
    groups: ["kind.x-k8s.io", "kind.sigs.k8s.io"],
    read: portsAt({
      at: "nodes[].extraPortMappings[]",
      port: ["hostPort", "containerPort"],
      protocol: transportAt("protocol"),
      address: "listenAddress",
      mechanism: "publish",
      reach: "internet"
    })
  },
  { kind: "Simple", groups: ["k3d.io"], read: readK3d },
  {
    // https://kubernetes.io/docs/reference/config-api/kubeadm-config.v1beta4/
    kind: "ClusterConfiguration",
    groups: ["kubeadm.k8s.io"],
    read: portsAt(
      { ...nodePortRange("apiServer.extraArgs"), port: RANGE },
      nodePortRange("apiServer.extraArgs[]", RANGE)
    )
  }
];

// src/formats/kubernetes/entries/snippets.ts
var import_server_file2 = require("./server-files.js");
function snippetsAt(fields) {
  return ({ view, resource }, reading2) => {
    for (let [field, key] of Object.entries(fields))
      for (let text of select(view, field))
        readSnippet(key, text, resource, reading2);
  };
}
function readSnippet(key, view, resource, { exposures }) {
  if (!isScalar(view)) return;
  let around = {
    resource,
    reach: { to: "internet" },
    certainty: "definite"
  };
  for (let act of (0, import_server_file2.actsOfSnippet)(key)?.(scalarText(view.node)) ?? [])
    exposures.push(runningExposure(act, around, [view]));
}

// src/formats/kubernetes/entries/rows/controllers.ts
function haproxyBinds(binds) {
  return {
    at: "spec[]",
    port: `frontend.${binds}.port`,
    address: `frontend.${binds}.address`,
    ...OUTSIDE2
  };
}
function contourListener(envoy, listener) {
  return {
    at: `${envoy}.${listener}`,
    port: "port",
    address: "address",
    ...OUTSIDE2
  };
}
var emissaryListener = portsAt({
  at: "spec",
  port: "port",
  protocol: applicationAt("protocol"),
  ...OUTSIDE2
}), emissaryMapping = portsAt({
  at: "spec",
  port: "port",
  to: "service",
  toForm: "address",
  ...OUTSIDE2
}), controllers = [
  {
    // https://docs.nginx.com/nginx-ingress-controller/configuration/global-configuration/globalconfiguration-resource/
    kind: "GlobalConfiguration",
    groups: ["k8s.nginx.org"],
    read: portsAt({
      at: "spec.listeners[]",
      port: "port",
      protocol: applicationAt("protocol"),
      ...OUTSIDE2
    })
  },
  {
    kind: "TransportServer",
    groups: ["k8s.nginx.org"],
    read: portsAt({
      at: "spec.upstreams[]",
      port: "port",
      protocol: applicationAt("/spec.listener.protocol"),
      ...INSIDE
    })
  },
  {
    kind: "TransportServer",
    groups: ["k8s.nginx.org"],
    read: snippetsAt({
      "spec.streamSnippets": "stream-snippets",
      "spec.serverSnippets": "server-snippets"
    })
  },
  {
    // https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/custom-resource-tcp.md
    kind: "TCP",
    groups: ["ingress.v1.haproxy.org", "ingress.v3.haproxy.org"],
    read: portsAt(
      {
        ...haproxyBinds("binds[]"),
        to: "service.port",
        besides: "frontend.binds.*.port"
      },
      haproxyBinds("binds.*")
    )
  },
  {
    // https://developer.konghq.com/kubernetes-ingress-controller/reference/custom-resources/
    kind: "TCPIngress",
    groups: ["configuration.konghq.com"],
    read: portsAt({
      at: "spec.rules[]",
      port: "port",
      to: "backend.servicePort",
      ...OUTSIDE2
    })
  },
  {
    // https://projectcontour.io/docs/main/config/api/
    kind: "HTTPProxy",
    groups: ["projectcontour.io"],
    read: portsAt({
      at: "spec.tcpproxy.services[]",
      port: "port",
      ...INSIDE
    })
  },
  {
    kind: "ContourConfiguration",
    groups: ["projectcontour.io"],
    read: portsAt(
      contourListener("spec.envoy", "http"),
      contourListener("spec.envoy", "https")
    )
  },
  {
    kind: "ContourDeployment",
    groups: ["projectcontour.io"],
    read: portsAt(
      contourListener("spec.runtimeSettings.envoy", "http"),
      contourListener("spec.runtimeSettings.envoy", "https")
    )
  },
  // https://emissary-ingress.dev/docs/3.10/topics/using/tcpmappings/
  {
    kind: "TCPMapping",
    groups: ["getambassador.io", "x.getambassador.io"],
    read: emissaryMapping
  },
  {
    kind: "Listener",
    groups: ["getambassador.io", "x.getambassador.io"],
    read: emissaryListener
  },
  {
    kind: "IngressRouteTCP",
    groups: ["traefik.io", "traefik.containo.us"],
    read: readTcpRoute
  },
  {
    // https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/networking_apis/
    kind: "IngressController",
    groups: ["operator.openshift.io"],
    read: portsAt(
      ...["httpPort", "httpsPort", "statsPort"].map((port) => ({
        at: "spec.endpointPublishingStrategy.hostNetwork",
        port,
        mechanism: "listen",
        reach: "node"
      }))
    )
  },
  {
    // https://agones.dev/site/docs/reference/gameserver/
    kind: "GameServer",
    groups: ["agones.dev"],
    read: portsAt(gamePorts("spec"))
  },
  {
    kind: "Fleet",
    groups: ["agones.dev"],
    read: portsAt(gamePorts("spec.template.spec"))
  },
  {
    kind: "GameServerSet",
    groups: ["agones.dev"],
    read: portsAt(gamePorts("spec.template.spec"))
  }
];
function gamePorts(spec) {
  return {
    at: `${spec}.ports[]`,
    port: ["hostPort", "containerPort"],
    protocol: { ...transportAt("protocol"), missing: "udp" },
    mechanism: "listen",
    reach: "node"
  };
}

// src/formats/kubernetes/entries/rows/firewalls.ts
var WORLD2 = "0.0.0.0/0";
function awsRule(at, protocol2, sources4, when = []) {
  return {
    at,
    port: "fromPort",
    end: "toPort",
    form: "from-zero",
    withoutPort: "all",
    everyPort: ["-1", "all"],
    protocol: { at: protocol2, missing: "any", words: "firewall" },
    mechanism: "allow",
    reach: "sources",
    sources: { at: sources4 },
    when
  };
}
var blocks = ["cidrBlocks[]", "ipv6CidrBlocks[]"], isIngress = { at: "type", is: ["ingress"] };
function googleRules(spec) {
  return {
    at: `${spec}.allow[]`,
    port: "ports[]",
    form: "ranges",
    withoutPort: "all",
    protocol: { at: "protocol", missing: "any", words: "firewall" },
    mechanism: "allow",
    reach: "sources",
    sources: {
      at: [
        `/${spec}.sourceRanges[]`,
        `/${spec}.sourceTags[]`,
        `/${spec}.sourceServiceAccounts[]`,
        `/${spec}.sourceServiceAccounts[].external`
      ],
      missing: WORLD2
    },
    when: [
      { at: `/${spec}.direction`, is: ["ingress"], orMissing: !0 },
      { at: `/${spec}.disabled`, is: ["false"], orMissing: !0 }
    ]
  };
}
var azureSources = {
  at: ["sourceAddressPrefix", "sourceAddressPrefixes[]"]
};
function azureRule(port) {
  return {
    at: "spec",
    port,
    form: "ranges",
    protocol: { at: "protocol", missing: "any", words: "firewall" },
    mechanism: "allow",
    reach: "sources",
    sources: azureSources,
    when: [
      { at: "access", is: ["allow"] },
      { at: "direction", is: ["inbound"] }
    ]
  };
}
var inlineRules = (at) => awsRule(at, "protocol", blocks), firewalls = [
  {
    // https://aws-controllers-k8s.github.io/community/reference/ec2/v1alpha1/securitygroup/
    kind: "SecurityGroup",
    groups: ["ec2.services.k8s.aws"],
    read: portsAt(
      awsRule("spec.ingressRules[]", "ipProtocol", [
        "ipRanges[].cidrIP",
        "ipv6Ranges[].cidrIPv6"
      ])
    )
  },
  {
    // https://marketplace.upbound.io/providers/upbound/provider-aws-ec2
    kind: "SecurityGroup",
    groups: ["ec2.aws.upbound.io"],
    read: portsAt(inlineRules("spec.forProvider.ingress[]"))
  },
  {
    kind: "SecurityGroupRule",
    groups: ["ec2.aws.upbound.io"],
    read: portsAt(awsRule("spec.forProvider", "protocol", blocks, [isIngress]))
  },
  {
    kind: "SecurityGroupIngressRule",
    groups: ["ec2.aws.upbound.io"],
    read: portsAt(
      awsRule("spec.forProvider", "ipProtocol", ["cidrIpv4", "cidrIpv6"])
    )
  },
  {
    // https://github.com/crossplane-contrib/provider-aws
    kind: "SecurityGroup",
    groups: ["ec2.aws.crossplane.io"],
    read: portsAt(
      awsRule("spec.forProvider.ingress[]", "ipProtocol", [
        "ipRanges[].cidrIp",
        "ipv6Ranges[].cidrIPv6"
      ])
    )
  },
  {
    kind: "SecurityGroupRule",
    groups: ["ec2.aws.crossplane.io"],
    read: portsAt(
      awsRule("spec.forProvider", "protocol", ["cidrBlock"], [isIngress])
    )
  },
  {
    // https://cluster-api-aws.sigs.k8s.io/crd/
    kind: "AWSCluster",
    groups: ["infrastructure.cluster.x-k8s.io"],
    read: portsAt(
      inlineRules("spec.network.additionalNodeIngressRules[]"),
      inlineRules("spec.network.additionalControlPlaneIngressRules[]"),
      inlineRules("spec.network.cni.cniIngressRules[]"),
      inlineRules("spec.controlPlaneLoadBalancer.ingressRules[]")
    )
  },
  {
    // https://cloud.google.com/config-connector/docs/reference/resource-docs/compute/computefirewall
    kind: "ComputeFirewall",
    groups: ["compute.cnrm.cloud.google.com"],
    read: portsAt(googleRules("spec"))
  },
  {
    kind: "Firewall",
    groups: ["compute.gcp.upbound.io"],
    read: portsAt(googleRules("spec.forProvider"))
  },
  {
    // https://azure.github.io/azure-service-operator/reference/network/
    kind: "NetworkSecurityGroupsSecurityRule",
    groups: ["network.azure.com"],
    read: portsAt(
      azureRule("destinationPortRange"),
      azureRule("destinationPortRanges[]")
    )
  }
];

// src/formats/kubernetes/entries/rows/gateway-api.ts
var STABLE = "gateway.networking.k8s.io", EXPERIMENTAL = "gateway.networking.x-k8s.io", listeners = portsAt({
  at: "spec.listeners[]",
  port: "port",
  protocol: applicationAt("protocol"),
  ...OUTSIDE2
}), route = {
  at: "spec",
  port: "parentRefs[].port",
  to: "rules[].backendRefs[].port",
  ...OUTSIDE2
}, mirror = {
  at: "spec.rules[].filters[].requestMirror.backendRef",
  port: "port",
  ...INSIDE
}, outside = portsAt(
  { at: "spec", port: "port.port", mechanism: "declare", reach: "unknown" },
  {
    at: "spec.endpoints[].*",
    port: "port",
    mechanism: "declare",
    reach: "unknown"
  }
), gatewayApi = [
  { kind: "Gateway", groups: [STABLE], read: listeners },
  { kind: "ListenerSet", groups: [STABLE], read: listeners },
  { kind: "XListenerSet", groups: [EXPERIMENTAL], read: listeners },
  ...["TCPRoute", "TLSRoute", "HTTPRoute", "GRPCRoute"].map((kind) => ({
    kind,
    groups: [STABLE],
    read: portsAt(route, mirror)
  })),
  // All of it is UDP.
  { kind: "UDPRoute", groups: [STABLE], read: portsAt() },
  { kind: "XBackend", groups: [EXPERIMENTAL], read: outside },
  { kind: "Backend", groups: ["gateway.envoyproxy.io"], read: outside }
];

// src/formats/kubernetes/entries/envoy-filter.ts
var PORTS = ["port_value", "portValue"];
function envoyPortsAt(...paths) {
  return (object, reading2) => {
    for (let part of paths.flatMap((path) => select(object.view, path)))
      readPart2(part, object.resource, reading2);
  };
}
var readEnvoyFilter = envoyPortsAt("spec.configPatches[].patch.value");
function readPart2(part, resource, { exposures }) {
  for (let address of everyMapping(part))
    for (let key of PORTS)
      for (let { view, port } of portNumbersAt(address, key))
        exposures.push(
          portExposure("kubernetes", {
            resource,
            port: [port],
            protocol: [known(protocolOf2(address), port.span)],
            mechanism: "declare",
            reach: known("cluster", port.span),
            certainty: "possible",
            related: usesOf(view, resource)
          })
        );
}
function protocolOf2(address) {
  return textOf(get(address, "protocol")).toUpperCase() === "UDP" ? "udp" : "tcp";
}
function everyMapping(root) {
  let ahead = [root], found = [];
  for (let view = ahead.pop(); view; view = ahead.pop()) {
    view.node.kind === "mapping" && found.push(view);
    for (let { value } of pairsOf(view)) ahead.push(value);
    ahead.push(...itemsOf(view));
  }
  return found;
}

// src/formats/kubernetes/entries/rows/istio.ts
var NETWORKING = ["networking.istio.io"], EXTERNAL = {
  at: "/spec.location",
  is: ["mesh_external"],
  orMissing: !0
}, INTERNAL = { at: "/spec.location", is: ["mesh_internal"] };
function serviceEntry(when, meaning) {
  return [
    {
      at: "spec.ports[]",
      port: "number",
      to: "targetPort",
      protocol: applicationAt("protocol"),
      when: [when],
      ...meaning
    },
    {
      at: "spec.endpoints[].ports",
      to: "*",
      besides: "/spec.ports[].number",
      when: [when],
      ...meaning
    }
  ];
}
function routes(kind) {
  return {
    at: `spec.${kind}[]`,
    port: "match[].port",
    to: "route[].destination.port.number",
    ...INSIDE
  };
}
function servicePorts(at, reach) {
  let protocol2 = transportAt("protocol");
  return [
    {
      at,
      port: "port",
      to: "targetPort",
      protocol: protocol2,
      mechanism: "publish",
      reach
    },
    { at, port: "nodePort", protocol: protocol2, mechanism: "publish", reach: "node" }
  ];
}
var istio = [
  {
    kind: "Gateway",
    groups: NETWORKING,
    read: portsAt({
      at: "spec.servers[]",
      port: "port.number",
      protocol: applicationAt("port.protocol"),
      address: "bind",
      ...OUTSIDE2
    })
  },
  {
    kind: "ServiceEntry",
    groups: NETWORKING,
    read: portsAt(
      ...serviceEntry(EXTERNAL, { mechanism: "declare", reach: "unknown" }),
      ...serviceEntry(INTERNAL, INSIDE)
    )
  },
  {
    kind: "Sidecar",
    groups: NETWORKING,
    read: portsAt({
      at: "spec.ingress[]",
      port: "port.number",
      to: "defaultEndpoint",
      toForm: "address",
      protocol: applicationAt("port.protocol"),
      address: "bind",
      mechanism: "listen",
      reach: "cluster"
    })
  },
  {
    kind: "VirtualService",
    groups: NETWORKING,
    read: portsAt(...["tcp", "tls", "http"].map(routes))
  },
  {
    kind: "WorkloadEntry",
    groups: NETWORKING,
    read: portsAt({ at: "spec", port: "ports.*", ...INSIDE })
  },
  {
    kind: "WorkloadGroup",
    groups: NETWORKING,
    read: portsAt({ at: "spec.template", port: "ports.*", ...INSIDE })
  },
  { kind: "EnvoyFilter", groups: NETWORKING, read: readEnvoyFilter },
  {
    // https://istio.io/latest/docs/reference/config/istio.operator.v1alpha1/
    kind: "IstioOperator",
    groups: ["install.istio.io"],
    read: portsAt(
      ...servicePorts(
        "spec.components.ingressGateways[].k8s.service.ports[]",
        "internet"
      ),
      ...servicePorts(
        "spec.components.egressGateways[].k8s.service.ports[]",
        "cluster"
      ),
      ...servicePorts(
        "spec.values.gateways.istio-ingressgateway.ports[]",
        "internet"
      ),
      ...servicePorts(
        "spec.values.gateways.istio-egressgateway.ports[]",
        "cluster"
      )
    )
  }
];

// src/formats/kubernetes/entries/rows/kubevirt.ts
function machine(spec) {
  let interfaces = `${spec}.domain.devices.interfaces[]`, inside2 = { mechanism: "listen", reach: "cluster" }, protocol2 = transportAt("protocol");
  return [
    { at: `${interfaces}.ports[]`, port: "port", protocol: protocol2, ...inside2 },
    {
      at: `${interfaces}.portRanges[]`,
      port: "start",
      end: "end",
      protocol: protocol2,
      ...inside2
    }
  ];
}
var specs = [
  ["VirtualMachine", "spec.template.spec"],
  ["VirtualMachineInstance", "spec"],
  ["VirtualMachineInstanceReplicaSet", "spec.template.spec"],
  ["VirtualMachinePool", "spec.virtualMachineTemplate.spec.template.spec"]
], kubeVirt = specs.map(([kind, spec]) => ({
  kind,
  groups: ["kubevirt.io", "pool.kubevirt.io"],
  read: portsAt(...machine(spec))
}));

// src/formats/kubernetes/entries/annotations.ts
var annotations2 = /* @__PURE__ */ new Map([
  // https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/#listen-ports
  ["alb.ingress.kubernetes.io/listen-ports", listenPorts],
  // https://haproxy-ingress.github.io/docs/configuration/keys/#tcp-services
  ["haproxy-ingress.github.io/tcp-service-port", onePort],
  ["ingress.kubernetes.io/tcp-service-port", onePort]
]), SNIPPET = /^nginx\.(?:ingress\.kubernetes\.io|org)\//;
function readIngress(fields) {
  return (object, reading2) => {
    fields(object, reading2);
    let { resource, view } = object;
    for (let { key, value } of select(view, "metadata.annotations").flatMap(
      pairsOf
    )) {
      for (let port of annotations2.get(key)?.(value) ?? [])
        listen(port, resource, usesOf(value, resource), reading2);
      SNIPPET.test(key) && readSnippet(key.replace(SNIPPET, ""), value, resource, reading2);
    }
  };
}
function listen(port, resource, related, { exposures }) {
  exposures.push(
    portExposure("kubernetes", {
      resource,
      port: [port],
      related,
      protocol: [known("tcp", port.span)],
      mechanism: "listen",
      reach: known("internet", port.span),
      certainty: "definite"
    })
  );
}
function listenPorts(value) {
  return isScalar(value) ? parseInner(scalarText(value.node)).documents.flatMap((document) => viewDocument(document) ?? []).flatMap((list) => select(list, "[].*")).flatMap(onePort) : [];
}
function onePort(value) {
  return portForms.number(value).flatMap((reading2) => reading2.named ? [] : reading2.port);
}

// src/formats/kubernetes/entries/rows/services.ts
function backend(at) {
  let told = { mechanism: "declare", reach: "unknown" };
  return [
    { at, port: "service.port.number", ...told },
    {
      at,
      port: "service.port.name",
      service: "service.name",
      form: "number-or-name",
      ...told
    },
    {
      at,
      port: "servicePort",
      service: "serviceName",
      form: "number-or-name",
      ...told
    }
  ];
}
var backends = [
  "spec.rules[].http.paths[].backend",
  "spec.defaultBackend",
  "spec.backend"
], besidesServices = [
  {
    // https://kubernetes.io/docs/reference/kubernetes-api/service-resources/ingress-v1/
    kind: "Ingress",
    groups: ["networking.k8s.io", "extensions"],
    read: readIngress(portsAt(...backends.flatMap(backend)))
  },
  {
    // https://multicluster.sigs.k8s.io/concepts/multicluster-services-api/
    kind: "ServiceImport",
    groups: ["multicluster.x-k8s.io"],
    read: portsAt({
      at: "spec.ports[]",
      port: "port",
      protocol: transportAt("protocol"),
      mechanism: "publish",
      reach: "cluster"
    })
  },
  {
    // OpenShift's objects may stand without their group.
    kind: "Route",
    groups: ["route.openshift.io", ""],
    read: portsAt({
      at: "spec.port",
      port: "targetPort",
      form: "number-or-name",
      service: "/spec.to.name",
      ...INSIDE
    })
  },
  {
    // https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/targetgroupbinding/spec/
    kind: "TargetGroupBinding",
    groups: ["elbv2.k8s.aws"],
    read: portsAt(
      {
        at: "spec.networking.ingress[].ports[]",
        port: "port",
        form: "number-or-name",
        service: "/spec.serviceRef.name",
        withoutPort: "all",
        protocol: transportAt("protocol"),
        mechanism: "allow",
        reach: "node"
      },
      {
        at: "spec.serviceRef",
        port: "port",
        form: "number-or-name",
        service: "name",
        ...INSIDE
      }
    )
  }
];

// src/formats/kubernetes/kinds/gateways.ts
var gateways = [
  ...besidesServices,
  ...gatewayApi,
  ...controllers,
  ...istio,
  ...kubeVirt,
  ...clusters,
  ...firewalls
];

// src/formats/kubernetes/policies/sources.ts
function readSources(rule, fields) {
  let said = fields.flatMap(({ at, read: read2 }) => select(rule, at).flatMap(read2));
  if (said.length > 0) return said;
  let unreadable = fields.flatMap(({ at }) => getAll(rule, /^[^.[]*/.exec(at)[0])).find((view) => isScalar(view) && !isNull(view));
  return unreadable ? [unknown("this is no list of peers", nodeSpan(unreadable.node))] : [known("0.0.0.0/0", nodeSpan(rule.node))];
}
function called(what) {
  return (view) => {
    let name2 = textOf(view);
    return name2 ? [known(`${what} ${name2}`, nodeSpan(view.node))] : [];
  };
}
function labelled(what, read2 = readLabelSelector) {
  return (view) => {
    if (isNull(view)) return [];
    let words = selectorWords(read2(view));
    return [
      known(words ? `${what} ${words}` : `all ${what}`, nodeSpan(view.node))
    ];
  };
}

// src/formats/kubernetes/network-peers.ts
function readBlock(view) {
  let text = textOf(view).trim(), span = nodeSpan(view.node);
  return parseCidr(text) === void 0 ? unknown(`"${text}" is no CIDR block`, span) : known(text, span);
}
function blocks2(at) {
  return { at, read: (view) => [readBlock(view)] };
}
var others = [
  { at: "group", read: called("group") },
  { at: "serviceAccount.name", read: called("service account") },
  { at: "nodeSelector", read: labelled("nodes") },
  { at: "externalEntitySelector", read: labelled("external entities") }
], peers = { at: "from[]", read: readPeer };
function readPeer(peer) {
  let span = nodeSpan(peer.node), words = peerWords(peer), said = [
    ...select(peer, "ipBlock.cidr").map(readBlock),
    ...words ? [known(words, span)] : []
  ];
  if (said.length > 0) return said;
  let named = others.flatMap(
    ({ at, read: read2 }) => select(peer, at).flatMap(read2)
  );
  return named.length > 0 ? named : [unknown("this peer says neither addresses nor pods", span)];
}
function peerWords(peer) {
  let holder = get(peer, "pods") ?? peer, pods = get(holder, "podSelector"), namespaces = get(holder, "namespaceSelector") ?? get(holder, "namespaces") ?? get(peer, "namespaces");
  if (!pods && !namespaces) return "";
  let which = selectorWords(readLabelSelector(pods));
  return `${which ? `pods ${which}` : "all pods"} ${namespaceWords(namespaces)}`;
}
function namespaceWords(namespaces) {
  if (!namespaces || textAt(namespaces, "match") === "Self")
    return "of the namespace";
  let selector = get(namespaces, "namespaceSelector") ?? namespaces, words = selectorWords(readLabelSelector(selector));
  return words ? `of namespaces ${words}` : "of all namespaces";
}

// src/formats/kubernetes/policies/openings.ts
function openingAt(view, reading2, protocol2) {
  return reading2.named ? { view, protocol: protocol2, name: reading2.name, span: reading2.span } : { view, protocol: protocol2, ports: [reading2.port] };
}
function everyPort(view, protocol2 = [known("any", nodeSpan(view.node))]) {
  return { view, protocol: protocol2, ports: [known(ALL_PORTS, nodeSpan(view.node))] };
}
function openingsIn(holder, key, readEntry2, otherwise) {
  let lists2 = getAll(holder, key).filter((view) => !isNull(view)), entries = lists2.flatMap(itemsOf);
  if (entries.length > 0) return entries.flatMap(readEntry2);
  let unreadable = lists2.find((list) => !isSequence(list));
  if (!unreadable) return otherwise();
  let span = nodeSpan(unreadable.node), port = unknown("this is no list of ports", span);
  return [
    {
      view: unreadable,
      protocol: [known("any", span)],
      ports: [port]
    }
  ];
}
function upTo(reading2, holder, key) {
  if (reading2.named || !reading2.port.known) return [reading2];
  let { span, origin, value } = reading2.port, ends = portNumbersAt(holder, key).map(({ port }) => port);
  return ends.length === 0 ? [reading2] : ends.map((end) => ({
    named: !1,
    port: end.known ? known(between(value.from, end.value.to), span, origin) : unknown(end.why, span, origin)
  }));
}
function between(one2, other) {
  return { from: Math.min(one2, other), to: Math.max(one2, other) };
}
function without(openings, excluded) {
  if (excluded.length === 0) return [...openings];
  let takeAway = areTooMany(openings, excluded) ? doubt : (ports) => excluded.reduce(cutOut, ports);
  return openings.flatMap((opening2) => {
    if ("name" in opening2) return [opening2];
    let ports = takeAway(opening2.ports);
    return ports.length === 0 ? [] : [{ ...opening2, ports, ...isEvery(opening2) && { breadth: "all" } }];
  });
}
function areTooMany(some, others2) {
  return some.length * others2.length > 1e3;
}
function doubt(ports) {
  return ports.map(
    ({ span }) => unknown("so many ports and exclusions are not worked out", span)
  );
}
function isEvery(opening2) {
  return "ports" in opening2 && (opening2.breadth === "all" || opening2.ports.some((port) => port.known && port.value === ALL_PORTS));
}
function cutOut(ports, excluded) {
  return ports.flatMap((port) => {
    if (!port.known || !excluded.known) return [port];
    let { from, to } = port.value, { from: first, to: last } = excluded.value;
    return last < from || to < first ? [port] : [
      { from, to: first - 1 },
      { from: last + 1, to }
    ].flatMap(
      (rest) => rest.from <= rest.to ? [known(rest, port.span, port.origin)] : []
    );
  });
}
function within(inner, outer) {
  return "name" in inner || "name" in outer ? !0 : inner.ports.every(
    (one2) => outer.ports.some(
      (other) => !one2.known || !other.known || other.value.from <= one2.value.from && one2.value.to <= other.value.to
    )
  );
}
function excludedBy(views, readPort2) {
  return views.flatMap((view) => {
    let reading2 = readPort2(view);
    return reading2 && !reading2.named ? [reading2.port] : [];
  });
}

// src/formats/kubernetes/policies/policy-family.ts
function policiesOf(family5) {
  let { specs: specs2 = ["spec"], rules, governs } = family5;
  return (object, reading2) => {
    for (let spec of specs2.flatMap((path) => select(object.view, path))) {
      if (!(governs?.(spec, object) ?? !0)) continue;
      let policy = { family: family5, object, spec };
      for (let rule of select(spec, rules))
        (isMapping(rule) || isNull(rule)) && readRule2(rule, policy, reading2);
    }
  };
}
function readRule2(rule, policy, { exposures, waiting }) {
  let { family: family5, object, spec } = policy, certainty = family5.permits ? family5.permits(rule, spec) : "definite";
  if (!certainty) return;
  let openings = family5.openings(rule);
  if (openings.length === 0) return;
  let { resource } = object, source = family5.sources && readSources(rule, family5.sources), reach = source?.every(isLoopback2) ? "loopback" : family5.reach?.(spec, rule) ?? "cluster";
  for (let opening2 of openings) {
    let { view, protocol: protocol2 } = opening2;
    if (protocol2.length === 0) continue;
    let shared = {
      resource,
      certainty,
      protocol: protocol2,
      ...source && { source },
      mechanism: family5.mechanism ?? "allow",
      reach: known(reach, nodeSpan(view.node)),
      related: usesOf(view, resource)
    };
    if ("name" in opening2)
      waiting.push({
        rule: shared,
        name: opening2.name,
        span: opening2.span,
        said: [],
        namespace: family5.isForCluster ? EVERYWHERE : object.namespace,
        selector: policy.selector ??= family5.selector?.(spec) ?? []
      });
    else {
      let { ports, breadth } = opening2;
      exposures.push(
        portExposure("kubernetes", {
          ...shared,
          port: ports,
          ...breadth && { breadth }
        })
      );
    }
  }
}
function isLoopback2(source) {
  return source.known && reachOf(source.value) === "loopback";
}
function governsIngress(key) {
  return (spec) => {
    let types = getAll(spec, key).flatMap(itemsOf).map(textOf);
    return types.length === 0 || types.includes("Ingress");
  };
}
function actionIs(word, missing) {
  return (holder) => {
    let said = getAll(holder, "action").map(textOf).filter(Boolean);
    return said.length === 0 ? missing : said.some((text) => text.toLowerCase() === word) ? "definite" : said.some((text) => text.includes(UNKNOWN)) ? "possible" : void 0;
  };
}

// src/formats/kubernetes/network-policy.ts
var readNetworkPolicy = policiesOf({
  rules: "ingress[]",
  governs: governsIngress("policyTypes"),
  sources: [peers],
  openings: (rule) => openingsIn(rule, "ports", readPortEntry, () => [everyPort(rule)]),
  selector: (spec) => readLabelSelector(get(spec, "podSelector"))
});
function readPortEntry(entry) {
  if (!isMapping(entry) && !isNull(entry)) return [];
  let openings = getAll(entry, "port").flatMap((view) => {
    let reading2 = readPort(view), protocol2 = readProtocols(entry, nodeSpan(view.node));
    return reading2 ? upTo(reading2, entry, "endPort").map(
      (each) => openingAt(view, each, protocol2)
    ) : [];
  });
  if (openings.length > 0) return openings;
  let place = getAll(entry, "protocol").find((view) => !isNull(view)) ?? entry;
  return [everyPort(place, readProtocols(entry, nodeSpan(place.node)))];
}

// src/formats/kubernetes/policies/admin.ts
var ONE = { first: "port", last: "" }, NUMBER = { first: "number", last: "" }, RANGE2 = { first: "start", last: "end" };
function numbersAt(holder, { first, last }, protocol2) {
  return portNumbersAt(holder, first).flatMap(
    ({ view, port }) => upTo({ named: !1, port }, holder, last).map(
      (each) => openingAt(view, each, protocol2)
    )
  );
}
function namesAt(holder, key) {
  return getAll(holder, key).flatMap((view) => {
    let reading2 = readPort(view), any = [known("any", nodeSpan(view.node))];
    return reading2 ? openingAt(view, reading2, any) : [];
  });
}
function readAdminPort(entry) {
  let numbers = (key, keys) => getAll(entry, key).flatMap(
    (holder) => numbersAt(holder, keys, readProtocols(holder, nodeSpan(holder.node)))
  );
  return [
    ...numbers("portNumber", ONE),
    ...numbers("portRange", RANGE2),
    ...namesAt(entry, "namedPort")
  ];
}
function readProtocolMatch(entry) {
  let place = nodeSpan(entry.node);
  return [...["tcp", "udp", "sctp"].flatMap(
    (word) => getAll(entry, word).flatMap((match3) => {
      let protocol2 = [known(word, place)], ports = getAll(match3, "destinationPort");
      return ports.length === 0 ? [everyPort(entry, protocol2)] : ports.flatMap((port) => [
        ...numbersAt(port, NUMBER, protocol2),
        ...getAll(port, "range").flatMap(
          (range) => numbersAt(range, RANGE2, protocol2)
        )
      ]);
    })
  ), ...namesAt(entry, "destinationNamedPort")];
}
function subject(spec) {
  let pods = get(get(spec, "subject"), "pods");
  return readLabelSelector(get(pods, "podSelector"));
}
function clusterPolicies(action, key, readEntry2) {
  return policiesOf({
    rules: "ingress[]",
    permits: actionIs(action),
    sources: [peers],
    openings: (rule) => openingsIn(rule, key, readEntry2, () => [everyPort(rule)]),
    selector: subject,
    isForCluster: !0
  });
}
var GROUP = ["policy.networking.k8s.io"], readAdminPolicy = clusterPolicies("allow", "ports", readAdminPort), adminPolicies = [
  { kind: "AdminNetworkPolicy", groups: GROUP, read: readAdminPolicy },
  { kind: "BaselineAdminNetworkPolicy", groups: GROUP, read: readAdminPolicy },
  {
    kind: "ClusterNetworkPolicy",
    groups: GROUP,
    read: clusterPolicies("accept", "protocols", readProtocolMatch)
  }
];

// src/formats/kubernetes/policies/antrea.ts
var GROUPS = ["crd.antrea.io", "security.antrea.tanzu.vmware.com"], OTHER_PROTOCOLS = ["protocols[]", "l7Protocols[]"], family = {
  rules: "ingress[]",
  permits: actionIs("allow", "definite"),
  sources: [peers],
  openings: readRule3,
  selector: governedPods,
  reach: (spec, rule) => appliesToNodes(spec, rule) ? "node" : "cluster"
};
function readRule3(rule) {
  return openingsIn(
    rule,
    "ports",
    readPortEntry,
    () => OTHER_PROTOCOLS.some((path) => select(rule, path).length > 0) ? [] : [everyPort(rule)]
  );
}
function appliesToNodes(spec, rule) {
  return [rule, spec].some(
    (each) => select(each, "appliedTo[].nodeSelector").length > 0
  );
}
function governedPods(spec) {
  let applied = select(spec, "appliedTo[]");
  return applied.length === 1 ? select(applied[0], "podSelector").flatMap(readLabelSelector) : [];
}
var antrea = [
  { kind: "NetworkPolicy", groups: GROUPS, read: policiesOf(family) },
  {
    kind: "ClusterNetworkPolicy",
    groups: GROUPS,
    read: policiesOf({ ...family, isForCluster: !0 })
  }
];

// src/formats/kubernetes/policies/calico-selector.ts
var terms = [
  [/^(\S+)\s*==\s*(["'][^"']*["'])$/, requires("In")],
  [/^(\S+)\s*!=\s*(["'][^"']*["'])$/, requires("NotIn")],
  [/^(\S+)\s+in\s*\{(.*)\}$/, requires("In")],
  [/^(\S+)\s+not\s+in\s*\{(.*)\}$/, requires("NotIn")],
  [/^has\(\s*(\S+?)\s*\)$/, requires("Exists")],
  [/^!\s*has\(\s*(\S+?)\s*\)$/, requires("DoesNotExist")]
];
function requires(operator) {
  return (key, values) => ({
    key,
    operator,
    values
  });
}
function readCalicoSelector(view) {
  let text = textOf(view);
  return text.includes("||") ? [] : text.split("&&").flatMap((term) => readTerm(term.trim()));
}
function readTerm(term) {
  for (let [pattern, make] of terms) {
    let [, key, list = ""] = pattern.exec(term) ?? [];
    if (key !== void 0) return [make(key, valuesIn(list))];
  }
  return [];
}
function valuesIn(list) {
  return [...list.matchAll(/(["'])(.*?)\1/g)].map(([, , value]) => value);
}

// src/formats/kubernetes/policies/port-spellings.ts
function spelled(meaning) {
  return (view) => {
    let span = nodeSpan(view.node);
    if (!isScalar(view))
      return { named: !1, port: unknown("this is no port", span) };
    let { written, text } = view.node, origin = written ? originOf(written) : [], why = written && unknownIn(written);
    if (why !== void 0)
      return { named: !1, port: unknown(why, span, origin) };
    let value = resolveScalar(view.node, "kubectl");
    if (value === null || value === "") return;
    let meant = typeof value == "number" ? one(value) : meaning(String(value));
    return meant === "name" ? { named: !0, name: text, span } : {
      named: !1,
      port: meant && meant.to <= 65535 && Number.isInteger(meant.from) && meant.from >= 0 ? known(meant, span, origin) : unknown(`"${text}" is no port number`, span)
    };
  };
}
function one(port) {
  return { from: port, to: port };
}
var SERVICE_NAME = /^(?=.{1,15}$)(?=.*[a-z])[a-z\d]+(?:-[a-z\d]+)*$/i, readCiliumPort = spelled((text) => {
  if (SERVICE_NAME.test(text)) return "name";
  if (!/^\d+(?:_\d+)*$/.test(text)) return;
  let digits = text.replaceAll("_", "");
  return /^0\d/.test(digits) ? /^[0-7]+$/.test(digits) ? one(parseInt(digits, 8)) : void 0 : one(Number(digits));
}), readCalicoPort = spelled((text) => {
  let [, first, last = first] = /^(\d+)(?::(\d+))?$/.exec(text) ?? [];
  if (first !== void 0) {
    let [from, to] = [Number(first), Number(last)];
    return from <= to ? { from, to } : void 0;
  }
  return /^[\w.-]{1,128}$/.test(text) ? "name" : void 0;
}), readDecimalPort = spelled(
  (text) => /^\d+$/.test(text) ? one(Number(text)) : void 0
);

// src/formats/kubernetes/policies/calico.ts
var sources = [
  blocks2("source.nets[]"),
  { at: "source.selector", read: called("endpoints") },
  { at: "source.namespaceSelector", read: called("namespaces") },
  { at: "source.serviceAccounts.names[]", read: called("service account") },
  { at: "source.serviceAccounts.selector", read: called("service accounts") },
  { at: "source.services.name", read: called("service") }
];
function readRule4(rule) {
  let said = spoken(rule, "protocol"), { protocol: protocol2, place } = said ?? otherThan(rule), readPort2 = (view) => {
    let reading2 = readCalicoPort(view);
    return reading2 ? [openingAt(view, reading2, protocol2)] : [];
  }, ports = getAll(rule, "destination").flatMap(
    (destination) => openingsIn(destination, "ports", readPort2, () => [])
  ), excluded = excludedBy(
    select(rule, "destination.notPorts[]"),
    readCalicoPort
  ), isAboutHttp = get(rule, "http") !== void 0, openings = ports.length > 0 || isAboutHttp ? ports : [everyPort(place, protocol2)];
  return without(openings, excluded);
}
function spoken(rule, key) {
  let words = getAll(rule, key).filter((view) => textOf(view) !== ""), [place] = words;
  return place ? { protocol: words.flatMap((word) => readProtocolWord(word, "firewall")), place } : void 0;
}
function otherThan(rule) {
  let not = spoken(rule, "notProtocol"), place = not?.place ?? rule, doubt2 = not?.protocol.find((each) => !each.known);
  if (doubt2) return { protocol: [doubt2], place };
  let excluded = (not?.protocol ?? []).flatMap(
    (each) => each.known ? each.value : []
  ), left = excluded.length > 0 ? ["tcp", "udp", "sctp"].filter((each) => !excluded.includes(each)) : ["any"], span = nodeSpan(place.node);
  return { protocol: left.map((each) => known(each, span)), place };
}
var family2 = {
  rules: "ingress[]",
  governs: governsIngress("types"),
  permits: actionIs("allow"),
  sources,
  openings: readRule4,
  selector: (spec) => readCalicoSelector(get(spec, "selector"))
}, CALICO_GROUPS = ["projectcalico.org", "crd.projectcalico.org"], calico = [
  { kind: "NetworkPolicy", groups: CALICO_GROUPS, read: policiesOf(family2) },
  {
    kind: "GlobalNetworkPolicy",
    groups: CALICO_GROUPS,
    read: policiesOf({ ...family2, isForCluster: !0 })
  }
];

// src/formats/kubernetes/policies/beside-policies.ts
var protocol = transportAt("protocol"), TOLD = { mechanism: "declare", reach: "unknown" }, FRONTENDS = "spec.redirectFrontend.*.toPorts[]", envoyConfigs = ["CiliumEnvoyConfig", "CiliumClusterwideEnvoyConfig"], envoyListeners = envoyPortsAt(
  "spec.resources[].address",
  "spec.resources[].additional_addresses[]",
  "spec.resources[].additionalAddresses[]"
), envoyServices = portsAt(
  { at: "spec.services[]", port: "ports[]", ...INSIDE },
  {
    at: "spec.backendServices[]",
    port: "number[]",
    form: "number-or-name",
    ...INSIDE
  }
);
function portSettings(at) {
  return { at: `${at}.portLevelSettings[]`, port: "port.number", ...TOLD };
}
var besidePolicies = [
  {
    // https://docs.cilium.io/en/stable/network/kubernetes/local-redirect-policy/
    kind: "CiliumLocalRedirectPolicy",
    groups: ["cilium.io"],
    read: portsAt(
      { at: FRONTENDS, port: "port", protocol, ...INSIDE },
      {
        at: "spec.redirectBackend.toPorts[]",
        to: "port",
        besides: `/${FRONTENDS}.port`,
        protocol,
        ...INSIDE
      }
    )
  },
  ...envoyConfigs.flatMap((kind) => [
    { kind, groups: ["cilium.io"], read: envoyListeners },
    { kind, groups: ["cilium.io"], read: envoyServices }
  ]),
  {
    // https://docs.tigera.io/calico/latest/reference/resources/felixconfig
    kind: "FelixConfiguration",
    groups: CALICO_GROUPS,
    read: portsAt({
      at: "spec.failsafeInboundHostPorts[]",
      port: "port",
      protocol,
      sources: { at: ["net"], missing: "0.0.0.0/0" },
      mechanism: "allow",
      reach: "node"
    })
  },
  {
    // https://docs.tigera.io/calico/latest/reference/resources/hostendpoint
    kind: "HostEndpoint",
    groups: CALICO_GROUPS,
    read: portsAt({ at: "spec.ports[]", port: "port", protocol, ...TOLD })
  },
  {
    kind: "PeerAuthentication",
    groups: ["security.istio.io"],
    read: readPeerAuthentication
  },
  {
    // https://istio.io/latest/docs/reference/config/networking/destination-rule/
    kind: "DestinationRule",
    groups: ["networking.istio.io"],
    read: portsAt(
      portSettings("spec.trafficPolicy"),
      portSettings("spec.subsets[].trafficPolicy")
    )
  },
  { kind: "Service", groups: [""], read: meshAnnotations },
  { kind: "Namespace", groups: [""], read: meshAnnotations }
];

// src/formats/kubernetes/policies/cilium.ts
var entities = /* @__PURE__ */ new Map([
  ["all", "0.0.0.0/0"],
  ["world", "0.0.0.0/0"],
  ["world-ipv4", "0.0.0.0/0"],
  ["world-ipv6", "::/0"]
]);
function readEntity(view) {
  let addresses = entities.get(textOf(view));
  return addresses ? [known(addresses, nodeSpan(view.node))] : called("entity")(view);
}
var sources2 = [
  { at: "fromEndpoints[]", read: labelled("pods", readEndpointSelector) },
  { at: "fromNodes[]", read: labelled("nodes", readEndpointSelector) },
  { at: "fromEntities[]", read: readEntity },
  blocks2("fromCIDR[]"),
  blocks2("fromCIDRSet[].cidr"),
  { at: "fromCIDRSet[].cidrGroupRef", read: called("CIDR group") },
  { at: "fromCIDRSet[].cidrGroupSelector", read: labelled("CIDR groups") },
  { at: "fromGroups[].aws", read: (view) => cloudGroup(view) }
];
function cloudGroup({ node }) {
  return [known("a group of the cloud", nodeSpan(node))];
}
var PEERS = [
  "fromEndpoints",
  "fromNodes",
  "fromEntities",
  "fromCIDR",
  "fromCIDRSet",
  "fromGroups"
];
function readEndpointSelector(view) {
  return readLabelSelector(view).flatMap((requirement) => {
    let key = requirement.key.replace(/^(?:k8s|any)[:.]/, "");
    return /^(?:reserved:|io\.(?:kubernetes|cilium)\.)/.test(key) ? [] : { ...requirement, key };
  });
}
function readRule5(rule) {
  let lists2 = PEERS.flatMap((key) => getAll(rule, key)).filter(isSequence), namesPeers = lists2.some((list) => itemsOf(list).length > 0);
  if (lists2.length > 0 && !namesPeers) return [];
  let rules = select(rule, "toPorts[]");
  if (rules.length > 0)
    return rules.flatMap((each) => select(each, "ports[]").flatMap(readEntry));
  let isAboutIcmp = select(rule, "icmps[]").length > 0;
  return namesPeers && !isAboutIcmp ? [everyPort(rule)] : [];
}
function readEntry(entry) {
  let words = getAll(entry, "protocol").filter((view) => textOf(view) !== "");
  return getAll(entry, "port").flatMap((view) => {
    let reading2 = readCiliumPort(view);
    if (!reading2) return [];
    let protocol2 = words.length > 0 ? words.flatMap((word) => readProtocolWord(word, "firewall")) : [known("any", nodeSpan(view.node))];
    return isWildcard(reading2) ? [everyPort(view, protocol2)] : upTo(reading2, entry, "endPort").map(
      (each) => openingAt(view, each, protocol2)
    );
  });
}
function isWildcard(reading2) {
  return !reading2.named && reading2.port.known && reading2.port.value.to === 0;
}
var family3 = {
  specs: ["spec", "specs[]"],
  rules: "ingress[]",
  sources: sources2,
  openings: readRule5,
  selector: (spec) => select(spec, "endpointSelector").flatMap(readEndpointSelector),
  reach: (spec) => getAll(spec, "nodeSelector").length > 0 ? "node" : "cluster"
}, GROUP2 = ["cilium.io"], cilium = [
  { kind: "CiliumNetworkPolicy", groups: GROUP2, read: policiesOf(family3) },
  {
    kind: "CiliumClusterwideNetworkPolicy",
    groups: GROUP2,
    read: policiesOf({ ...family3, isForCluster: !0 })
  }
];

// src/formats/kubernetes/policies/ingress-node-firewall.ts
var permits = actionIs("allow", "definite"), transports = ["tcp", "udp", "sctp"];
function readRule6(rule) {
  let config = get(rule, "protocolConfig"), said = getAll(config, "protocol").filter((view) => textOf(view) !== ""), words = said.map((view) => textOf(view).toLowerCase()), parts2 = transports.filter(
    (each) => said.length > 0 ? words.includes(each) : get(config, each)
  );
  return said.length === 0 && parts2.length === 0 ? [everyPort(rule)] : parts2.flatMap((word) => {
    let place = said[0] ?? rule, protocol2 = [known(word, nodeSpan(place.node))], ports = select(config, `${word}.ports`).flatMap(
      (view) => portForms.ranges(view).map((port) => openingAt(view, port, protocol2))
    );
    return ports.length > 0 ? ports : [everyPort(place, protocol2)];
  });
}
var ingressNodeFirewalls = [
  {
    kind: "IngressNodeFirewall",
    groups: ["ingressnodefirewall.openshift.io"],
    read: policiesOf({
      rules: "ingress[]",
      sources: [blocks2("sourceCIDRs[]")],
      openings: (block) => select(block, "rules[]").filter(permits).flatMap(readRule6),
      reach: () => "node"
    })
  }
];

// src/formats/kubernetes/policies/istio.ts
var sources3 = [
  blocks2("from[].source.ipBlocks[]"),
  blocks2("from[].source.remoteIpBlocks[]"),
  { at: "from[].source.principals[]", read: called("principal") },
  {
    at: "from[].source.requestPrincipals[]",
    read: called("request principal")
  },
  { at: "from[].source.serviceAccounts[]", read: called("service account") },
  { at: "from[].source.namespaces[]", read: called("namespace") }
], HTTP = ["hosts", "methods", "paths"].flatMap((key) => [
  key,
  `not${key[0].toUpperCase()}${key.slice(1)}`
]);
function readAllowed(rule) {
  let operations = select(rule, "to[].operation"), openings = operations.length > 0 ? operations.flatMap(readOperation) : [anything(rule)], conditions = portConditions(rule), left = areTooMany(conditions, openings) ? openings : conditions.reduce(narrow, openings);
  return isAboutRequests(rule) ? left.filter((each) => !isEvery(each)) : left;
}
function readOperation(operation) {
  let openings = portsIn(
    operation,
    "ports",
    () => HTTP.some((key) => get(operation, key)) ? [] : [anything(operation)]
  );
  return minus(openings, operation, "notPorts");
}
function narrow(openings, condition) {
  let values = portsIn(condition, "values", () => []), agreed = values.length === 0 || areTooMany(values, openings) ? openings : openings.flatMap(
    (opening2) => isEvery(opening2) ? values.filter((value) => within(value, opening2)) : values.some((value) => within(opening2, value)) ? [opening2] : []
  );
  return minus(agreed, condition, "notValues");
}
function portsIn(holder, key, otherwise) {
  return openingsIn(holder, key, readListed, otherwise);
}
function readListed(view) {
  let reading2 = readDecimalPort(view);
  return reading2 ? [openingAt(view, reading2, tcp(view))] : [];
}
function minus(openings, holder, key) {
  let excluded = excludedBy(
    getAll(holder, key).flatMap(itemsOf),
    readDecimalPort
  );
  return without(openings, excluded);
}
function anything(view) {
  return everyPort(view, tcp(view));
}
function tcp({ node }) {
  return [known("tcp", nodeSpan(node))];
}
function portConditions(rule) {
  return select(rule, "when[]").filter(
    (each) => textAt(each, "key") === "destination.port"
  );
}
function isAboutRequests(rule) {
  return select(rule, "from[].source.requestPrincipals[]").length > 0 || select(rule, "when[]").some(
    (each) => textAt(each, "key").startsWith("request.")
  );
}
function readSpared(rule) {
  return [
    ...select(rule, "to[].operation.notPorts[]"),
    ...portConditions(rule).flatMap((each) => select(each, "notValues[]"))
  ].flatMap(readListed);
}
function isEnforced(_spec, { view }) {
  return !select(view, "metadata.annotations").some(
    (annotations3) => textAt(annotations3, "istio.io/dry-run") === "true"
  );
}
var allows = actionIs("allow", "definite"), denies = actionIs("deny"), family4 = {
  rules: "rules[]",
  governs: isEnforced
}, AUTHORIZATION = {
  kind: "AuthorizationPolicy",
  groups: ["security.istio.io"]
}, istioPolicies = [
  {
    ...AUTHORIZATION,
    read: policiesOf({
      ...family4,
      permits: (_rule, spec) => allows(spec),
      sources: sources3,
      openings: readAllowed
    })
  },
  {
    ...AUTHORIZATION,
    read: policiesOf({
      ...family4,
      permits: (_rule, spec) => denies(spec) && "possible",
      openings: readSpared,
      mechanism: "declare"
    })
  }
];

// src/formats/kubernetes/policies/linkerd.ts
function readPorts(spec) {
  return getAll(spec, "port").flatMap((view) => {
    let reading2 = readPort(view), tcp2 = [known("tcp", nodeSpan(view.node))];
    return reading2 ? openingAt(view, reading2, tcp2) : [];
  });
}
var linkerdPolicies = [
  {
    kind: "Server",
    groups: ["policy.linkerd.io"],
    read: policiesOf({
      rules: "",
      openings: readPorts,
      selector: (spec) => readLabelSelector(get(spec, "podSelector")),
      mechanism: "declare"
    })
  }
];

// src/formats/kubernetes/kinds/network-policies.ts
var withoutEffect = [
  { kind: "StagedNetworkPolicy", groups: CALICO_GROUPS },
  { kind: "StagedGlobalNetworkPolicy", groups: CALICO_GROUPS },
  { kind: "StagedKubernetesNetworkPolicy", groups: CALICO_GROUPS },
  { kind: "EgressFirewall", groups: ["k8s.ovn.org"] },
  // OpenShift's objects may stand without their group.
  { kind: "EgressNetworkPolicy", groups: ["network.openshift.io", ""] },
  { kind: "Egress", groups: ["crd.antrea.io"] }
].map((row) => ({ ...row, read: () => {
} })), networkPolicies = [
  {
    kind: "NetworkPolicy",
    groups: ["networking.k8s.io", "extensions"],
    read: readNetworkPolicy
  },
  {
    // The same for further networks of a pod: https://github.com/k8snetworkplumbingwg/multi-networkpolicy
    kind: "MultiNetworkPolicy",
    groups: ["k8s.cni.cncf.io"],
    read: readNetworkPolicy
  },
  ...adminPolicies,
  ...antrea,
  ...cilium,
  ...calico,
  ...ingressNodeFirewalls,
  ...istioPolicies,
  ...linkerdPolicies,
  ...besidePolicies,
  ...withoutEffect
];

// src/formats/kubernetes/endpoints.ts
var readEndpoints = (object, reading2) => {
  for (let subset of getAll(object.view, "subsets").flatMap(itemsOf))
    forward(subset, object.resource, reading2);
}, readEndpointSlice = (object, reading2) => forward(object.view, object.resource, reading2);
function forward(holder, resource, { exposures }) {
  for (let item of getAll(holder, "ports").flatMap(itemsOf))
    if (isMapping(item))
      for (let { view, port } of portNumbersAt(item, "port"))
        exposures.push(
          portExposure("kubernetes", {
            resource,
            port: [port],
            protocol: readProtocols(item, port.span),
            mechanism: "forward",
            reach: known("cluster", port.span),
            certainty: "definite",
            related: usesOf(view, resource)
          })
        );
}

// src/formats/kubernetes/services.ts
var readService = ({ view, resource, namespace }, { exposures, waiting, doors }) => {
  let service = serviceKey(namespace, textAt(get(view, "metadata"), "name"));
  for (let spec of getAll(view, "spec")) {
    let door = frontDoor(spec), selector = readEqualities(get(spec, "selector"));
    for (let exposure of healthChecks(spec, resource))
      exposures.push(exposure);
    for (let item of getAll(spec, "ports").flatMap(itemsOf))
      if (isMapping(item)) {
        for (let port of namedPorts(item))
          addServicePort(doors.services, service, port);
        for (let rule of [
          ...frontPorts(item, door, resource),
          ...nodePorts(item, resource),
          ...targetPorts(item, door, resource)
        ])
          "name" in rule ? waiting.push({ ...rule, namespace, selector }) : exposures.push(rule);
      }
  }
};
function namedPorts(item) {
  let name2 = textAt(item, "name");
  if (name2 === "") return [];
  let targets = getAll(item, "targetPort").flatMap((view) => {
    let reading2 = readPort(view);
    return reading2 && !reading2.named ? reading2.port : [];
  });
  return [...portNumbersAt(item, "port").map(({ port }) => port), ...targets].map((port) => ({
    name: name2,
    port,
    protocol: readProtocols(item, port.span)
  }));
}
function frontDoor(spec) {
  let types = getAll(spec, "type").filter((type) => textOf(type) !== "");
  return types.length > 0 && types.every((type) => textOf(type) === "ExternalName") ? {
    mechanism: "declare",
    reach: { to: "unknown", span: nodeSpan(types[0].node) },
    sources: [],
    forwards: !1
  } : {
    mechanism: "publish",
    reach: reachOfService(spec, types),
    sources: sourceRanges(spec, types),
    forwards: !isHeadless(spec)
  };
}
function reachOfService(spec, types) {
  let ofType = (wanted) => types.filter((type) => textOf(type) === wanted), outside2 = [
    ...ofType("LoadBalancer"),
    ...externalAddresses(spec),
    ...getAll(spec, "loadBalancerIP").filter((view) => textOf(view) !== "")
  ][0];
  if (outside2) return { to: "internet", span: nodeSpan(outside2.node) };
  let node = ofType("NodePort")[0];
  return node ? { to: "node", span: nodeSpan(node.node) } : CLUSTER;
}
function externalAddresses(spec) {
  return getAll(spec, "externalIPs").flatMap(itemsOf);
}
function sourceRanges(spec, types) {
  return !types.some((type) => textOf(type) === "LoadBalancer") || externalAddresses(spec).length > 0 ? [] : getAll(spec, "loadBalancerSourceRanges").flatMap(itemsOf).map(readBlock);
}
function isHeadless(spec) {
  return [
    ...getAll(spec, "clusterIP"),
    ...getAll(spec, "clusterIPs").flatMap(itemsOf)
  ].some((view) => textOf(view) === "None");
}
function frontPorts(item, door, resource) {
  return portNumbersAt(item, "port").map(
    ({ view, port }) => portExposure("kubernetes", {
      ...ruleThrough(door, item, port.span),
      resource,
      related: usesOf(view, resource),
      port: [port]
    })
  );
}
function targetPorts(item, door, resource) {
  if (!door.forwards) return [];
  let said = portNumbersAt(item, "port").flatMap(
    ({ port }) => port.known ? port.value.from : []
  );
  return getAll(item, "targetPort").flatMap((view) => {
    let reading2 = readPort(view);
    if (!reading2) return [];
    let rule = {
      ...ruleThrough(door, item, nodeSpan(view.node)),
      mechanism: "forward",
      resource,
      related: usesOf(view, resource)
    };
    if (reading2.named)
      return { rule, name: reading2.name, span: reading2.span, said };
    let { port } = reading2;
    return port.known && said.includes(port.value.from) ? [] : portExposure("kubernetes", { ...rule, port: [port] });
  });
}
function nodePorts(item, resource) {
  return portNumbersAt(item, "nodePort").map(
    ({ view, port }) => portExposure("kubernetes", {
      resource,
      port: [port],
      protocol: readProtocols(item, port.span),
      mechanism: "publish",
      reach: known("node", port.span),
      source: anywhere(port.span),
      certainty: "definite",
      related: usesOf(view, resource)
    })
  );
}
function healthChecks(spec, resource) {
  return portNumbersAt(spec, "healthCheckNodePort").map(
    ({ view, port }) => portExposure("kubernetes", {
      resource,
      port: [port],
      protocol: [known("tcp", port.span)],
      mechanism: "declare",
      reach: known("node", port.span),
      certainty: "definite",
      related: usesOf(view, resource)
    })
  );
}
function ruleThrough({ mechanism, reach, sources: sources4 }, item, place) {
  return {
    protocol: readProtocols(item, place),
    mechanism,
    reach: reachValue(reach, place),
    source: sources4.length > 0 ? sources4 : anywhere(place),
    certainty: "definite"
  };
}
function anywhere(place) {
  return [known("0.0.0.0/0", place)];
}

// src/formats/kubernetes/kinds/services.ts
var services2 = [
  { kind: "Service", groups: [""], read: readService },
  { kind: "Endpoints", groups: [""], read: readEndpoints },
  {
    kind: "EndpointSlice",
    groups: ["discovery.k8s.io"],
    read: readEndpointSlice
  }
];

// src/formats/dockerfile/scripts.ts
var import_command2 = require("./commands.js");
function isForShell(body) {
  let line = /^#!([^\n]*)/.exec(body.value)?.[1];
  if (line === void 0) return !0;
  let names = line.trim().split(/\s+/).map((word) => word.slice(word.lastIndexOf("/") + 1)), program = names[0] === "env" ? names[1] : names[0];
  return shells.has(program ?? "");
}

// src/formats/kubernetes/workloads/workload.ts
var import_command3 = require("./commands.js");
function workloadRows(workload) {
  let { kinds, groups: groups2 } = workload, read2 = (object, reading2) => readWorkload(workload, object, reading2);
  return kinds.map((kind) => ({ kind, groups: groups2, read: read2 }));
}
function readWorkload(workload, object, reading2) {
  let { view } = object, { templates = [], specs: specs2 = [], pods = [], containers = [] } = workload, { objects = [], manifests = [] } = workload, all = (paths) => paths.flatMap((path) => select(view, path));
  for (let template of all(templates))
    for (let spec of getAll(template, "spec"))
      readPodSpec(spec, template, object, reading2);
  for (let spec of all(specs2)) readPodSpec(spec, void 0, object, reading2);
  let reach = reachOfPod(all(pods));
  for (let { at, temporary = !1, script } of containers) {
    let around = aroundContainer(object.resource, reach, temporary);
    for (let container of select(view, at).filter(isMapping)) {
      for (let each of containerExposures(container, around))
        reading2.exposures.push(each);
      if (script !== void 0)
        for (let each of scriptExposures(container, script, around))
          reading2.exposures.push(each);
    }
  }
  for (let inner of all(objects).reverse()) reading2.ahead.push(inner);
  for (let text of all(manifests)) readInnerObjects(text, reading2);
}
function scriptExposures(container, key, around) {
  return getAll(container, key).filter(isScalar).flatMap((view) => {
    let text = scalarText(view.node);
    return text.value !== "" && isForShell(text) && runsShell(container) ? (0, import_command3.actsOfScript)(text).map(
      (act) => actExposure(act, [view], [text], around)
    ) : [];
  });
}
function runsShell(container) {
  let [program] = getPath(container, "command").flatMap(itemsOf);
  if (!isScalar(program)) return !0;
  let { text } = program.node, name2 = text.slice(text.lastIndexOf("/") + 1);
  return name2 === "env" || shells.has(name2);
}

// src/formats/kubernetes/open-shift/inline-dockerfile.ts
var import_images_of_file = require("./dockerfile-images.js");
function readInlineDockerfile({ view, resource }, { exposures, problems }) {
  for (let { node } of select(view, "spec.source.dockerfile").filter(
    isScalar
  )) {
    let text = scalarText(node), { file } = text.source, part = slicerOf(text), move2 = ({ start, end }) => {
      let outer = part(start, end);
      return spanOf(outer.source, outer.start, outer.end);
    }, read2 = (0, import_images_of_file.readDockerfile)({ file, text: text.value });
    for (let exposure of read2.exposures)
      exposures.push({
        ...exposure,
        format: "kubernetes",
        resource,
        related: [],
        facts: movedFacts(exposure, move2)
      });
    for (let problem of read2.problems)
      problems.push({ ...problem, span: move2(problem.span) });
  }
}
function movedFacts({ facts }, move2) {
  let movedValue = (value) => ({
    ...value,
    span: move2(value.span),
    ...value.origin && {
      origin: value.origin.map(({ span, message }) => ({
        span: move2(span),
        message
      }))
    }
  });
  return Object.fromEntries(
    Object.entries(facts).map(([name2, values]) => [
      name2,
      values.map(movedValue)
    ])
  );
}

// src/formats/kubernetes/open-shift/images.ts
function readImagesAt(...paths) {
  return ({ view, resource }, { exposures }) => {
    let around = aroundContainer(resource, CLUSTER, !1);
    for (let reference2 of paths.flatMap((path) => select(view, path)))
      if (textAt(reference2, "kind") === "DockerImage")
        for (let name2 of getAll(reference2, "name").filter(isScalar))
          exposures.push(
            ...imageExposure(
              scalarText(name2.node),
              around,
              usesOf(name2, resource)
            )
          );
  };
}
var bases = readImagesAt(
  "spec.strategy.dockerStrategy.from",
  "spec.strategy.sourceStrategy.from",
  "spec.strategy.customStrategy.from"
), readBuildConfig = (object, reading2) => {
  bases(object, reading2), readInlineDockerfile(object, reading2), readPostCommit(object, reading2);
};
function readPostCommit({ view, resource }, { exposures }) {
  let around = aroundContainer(resource, CLUSTER, !0);
  for (let hook of select(view, "spec.postCommit").filter(isMapping))
    for (let each of commandExposures(hook, around)) exposures.push(each);
}

// src/formats/kubernetes/open-shift/parameters.ts
function readParameters(template) {
  let parameters = /* @__PURE__ */ new Map();
  for (let each of getAll(template, "parameters").flatMap(itemsOf)) {
    let name2 = textAt(each, "name"), value = get(each, "value"), why = textAt(each, "generate") === "" ? `the parameter ${name2} has no value in the template` : `the parameter ${name2} is generated`, isSaid = isScalar(value) && !isNull(value) && value.node.text !== "";
    name2 !== "" && parameters.set(name2, { value: isSaid ? value.node : void 0, why });
  }
  return parameters;
}
var wholeReference = /^\$\{\{(\w+)\}\}$/, reference = /\$\{(\w+)\}/g;
function substitute2(scalar, parameters) {
  if (!scalar.text.includes("${")) return scalar;
  let text = scalarText(scalar), [, whole = ""] = wholeReference.exec(text.value) ?? [], only = parameters.get(whole), pieces = only ? [pieceOf(whole, only, text)] : substitutedPieces(text, parameters);
  if (!pieces) return scalar;
  let written = textFrom(text.source, pieces, text.start, text.end);
  return {
    ...scalar,
    // What nobody knows is shown as it was written.
    text: unknownIn(written) === void 0 ? written.value : scalar.text,
    style: only ? "plain" : "double",
    written
  };
}
function substitutedPieces(text, parameters) {
  let found = [...text.value.matchAll(reference)].flatMap((match3) => {
    let parameter = parameters.get(match3[1]);
    return parameter ? [{ match: match3, parameter }] : [];
  });
  if (found.length === 0) return;
  let part = slicerOf(text), pieces = [], from = 0;
  for (let { match: match3, parameter } of found) {
    let end = match3.index + match3[0].length, instead = pieceOf(match3[1], parameter, part(match3.index, end));
    pieces.push(part(from, match3.index).pieces, [instead]), from = end;
  }
  return [...pieces, part(from, text.value.length).pieces].flat();
}
function pieceOf(name2, { value, why }, { start, end }) {
  if (!value) return { text: UNKNOWN, start, end, why };
  let origin = [
    {
      span: nodeSpan(value),
      message: `the parameter ${name2} has this value unless another one is given`
    }
  ];
  return { text: value.text, start, end, origin };
}

// src/formats/kubernetes/open-shift/template.ts
var readTemplate = ({ view }, { ahead }) => {
  let parameters = readParameters(view);
  for (let object of getAll(view, "objects").flatMap(itemsOf).reverse())
    ahead.push({ ...object, node: processed(object.node, parameters) });
}, DEEPEST3 = 1e3;
function processed(root, parameters) {
  let copies = /* @__PURE__ */ new Map();
  return copy(root, 0);
  function copy(node, depth) {
    let before = copies.get(node);
    return before || (depth > DEEPEST3 ? node : copyOf(node, depth + 1));
  }
  function copyOf(node, depth) {
    if (node.kind === "scalar") return kept2(node, substitute2(node, parameters));
    if (node.kind === "alias")
      return { ...node, target: node.target && copy(node.target, depth) };
    if (node.kind === "sequence") {
      let sequence = kept2(node, { ...node, items: [] });
      for (let item of node.items) sequence.items.push(copy(item, depth));
      return sequence;
    }
    let { source, start, end, tag } = node, mapping = kept2(node, {
      kind: "mapping",
      source,
      start,
      end,
      tag,
      entries: []
    });
    for (let { key, value } of node.entries)
      mapping.entries.push({
        key: copy(key, depth),
        value: copy(value, depth)
      });
    return mapping;
  }
  function kept2(node, made) {
    return copies.set(node, made), made;
  }
}

// src/formats/kubernetes/open-shift/open-shift.ts
var openShift = [
  ...workloadRows({
    groups: ["apps.openshift.io", ""],
    kinds: ["DeploymentConfig"],
    templates: ["spec.template"],
    containers: [
      // Hooks run in a pod of their own: `spec.strategy.rollingParams.pre.execNewPod`.
      { at: "spec.strategy.*.*.execNewPod" },
      { at: "spec.strategy.customParams" }
    ]
  }),
  {
    kind: "Template",
    groups: ["template.openshift.io", ""],
    read: readTemplate
  },
  ...["BuildConfig", "Build"].map((kind) => ({
    kind,
    groups: ["build.openshift.io", ""],
    read: readBuildConfig
  })),
  {
    kind: "ImageStream",
    groups: ["image.openshift.io", ""],
    read: readImagesAt("spec.tags[].from")
  },
  {
    kind: "ImageStreamTag",
    groups: ["image.openshift.io", ""],
    read: readImagesAt("tag.from")
  },
  {
    kind: "ImageStreamImport",
    groups: ["image.openshift.io", ""],
    read: readImagesAt("spec.images[].from")
  }
];

// src/formats/helm-values/image-values.ts
var imageKey = /^(?:image|\w*Image)$/, besides = ["tag", "registry", "digest", "pullPolicy"];
function splitImage(view, key, around) {
  let isCalledImage = /image/i.test(key);
  if (!isCalledImage && !besides.some((each) => get(view, each))) return [];
  let repository = textIn(view, "repository"), name2 = isCalledImage ? textIn(view, "name") ?? textIn(view, "image") : void 0, named = repository ?? name2;
  if (!named) return [];
  let text = scalarText(named.node), path = repository && name2 ? beside(text, "/", name2) : text, related = usesOf(named, around.resource);
  return imageExposure(joined(view, path), around, related);
}
function namedImage(view, name2, tag, around) {
  let named = textIn(view, name2);
  if (!named) return [];
  let text = joined(view, scalarText(named.node), tag);
  return imageExposure(text, around, usesOf(named, around.resource));
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
function portsIn2(view, keys, around) {
  let key = keys.at(-1) ?? "", isPorts = portsKey.test(key) || key === "tcp" && portsKey.test(keys.at(-2) ?? "");
  return [
    ...pairsOf(view).filter((pair) => isPorts || portKeys.has(pair.key)).flatMap(
      ({ key: key2, value }) => portOf(value, view, meaningOf(view, key2, keys), around)
    ),
    ...key === "tcp" ? passedOn2(view, around) : []
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
function passedOn2(view, { resource }) {
  return pairsOf(view).flatMap(({ key, keyNode, value }) => {
    let found = /^[^/\s]+\/[^:\s]+:(\d+)(?::|$)/.exec(textOf(value)), port = Number(key);
    if (!/^\d+$/.test(key) || !found || !(port > 0 && port < 65536)) return [];
    let span = nodeSpan(keyNode), behind = Number(found[1]), rule = { resource, related: [], certainty: "definite" }, protocol2 = [known("tcp", span)], listening2 = portExposure("kubernetes", {
      ...rule,
      protocol: protocol2,
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
        protocol: protocol2,
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
    ...portsIn2(view, keys, around),
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
  let kind = next === null ? "sequence" : "mapping", known3 = node.kind === "mapping" ? knownBelow(branches, node) : void 0, found = known3?.get(`${kind} ${step}`);
  if (found) return found;
  let grown2 = kind === "mapping" ? emptyMapping(place) : { kind, ...placed(place), items: [] };
  return known3?.set(`${kind} ${step}`, grown2), put(node, step, grown2, place), grown2;
}
function knownBelow(branches, node) {
  let known3 = branches.get(node);
  return known3 || branches.set(node, known3 = /* @__PURE__ */ new Map()), known3;
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
      let [name2, value] = [get(item, "name"), get(item, "value")];
      return isScalar(name2) && value ? [{ path: name2.node.text, value: value.node }] : [];
    })
  );
}
function valuesOfSettings(settings) {
  return grown(
    settings,
    pairsOf(settings).map(({ key, value }) => ({
      path: key,
      value: value.node
    }))
  );
}
function grown(from, settings) {
  let { root, plant } = growAt(from.node);
  for (let { path, value } of settings) plant(stepsOf2(path), value, value);
  return { ...from, node: root };
}
function stepsOf2(path) {
  return (path.match(/(?:\\.|[^.\\[\]])+|\[\d+\]/g) ?? []).map(
    (step) => step.startsWith("[") ? null : step.replace(/\\(.)/g, "$1")
  );
}

// src/formats/kubernetes/gitops/images.ts
function replacedImage(view, resource) {
  let around = aroundContainer(resource, CLUSTER, !1);
  if (!isScalar(view)) {
    let name2 = textAt(view, "newName") === "" ? "name" : "newName";
    return namedImage(view, name2, "newTag", around);
  }
  let text = scalarText(view.node), behind = text.value.indexOf("=") + 1;
  return imageExposure(
    behind === 0 ? text : sliceText(text, behind),
    around,
    usesOf(view, resource)
  );
}

// src/formats/kubernetes/gitops/merge-patches.ts
function withoutDeleted(view) {
  let node = kept(view.node, 0);
  return node.kind === "alias" ? view : { ...view, node };
}
function kept(node, depth) {
  if (depth > 200) return node;
  if (node.kind === "sequence")
    return {
      ...node,
      items: node.items.filter((item) => !deletes(item)).map((item) => kept(item, depth + 1))
    };
  if (node.kind !== "mapping") return node;
  let { kind, source, start, end, tag } = node, entries = node.entries.filter(({ value }) => !deletes(value)).map(({ key, value }) => ({ key, value: kept(value, depth + 1) }));
  return { kind, source, start, end, tag, entries };
}
function deletes(node) {
  let target = node.kind === "alias" ? node.target : node;
  return target?.kind === "mapping" && target.entries.some(
    ({ key, value }) => key.kind === "scalar" && key.text === "$patch" && value.kind === "scalar" && value.text === "delete"
  );
}

// src/formats/kubernetes/gitops/patches.ts
function readPatch(holder, reading2) {
  let target = get(holder, "target"), patches = getAll(holder, "patch").flatMap(
    (view) => isScalar(view) ? innerDocuments(view, reading2.problems) : [view]
  );
  for (let patch of patches)
    isSequence(patch) ? readOperations(patch, target, reading2) : isMapping(patch) && !deletes(patch.node) && reading2.ahead.push(withTarget(withoutDeleted(patch), target));
}
function withTarget(patch, target) {
  if (!isMapping(patch) || textAt(patch, "kind") !== "") return patch;
  let { root } = objectOf2(target, patch);
  for (let entry of patch.node.entries) root.entries.push(entry);
  return { ...patch, node: root };
}
var bringing = ["add", "replace"];
function readOperations(list, target, reading2) {
  for (let operation of itemsOf(list)) {
    let value = get(operation, "value"), steps = stepsOf3(textAt(operation, "path"));
    if (!value || steps.length === 0 || !bringing.includes(textAt(operation, "op"))) continue;
    let object = objectOf2(target, operation);
    object.plant(steps, value.node, value.node), reading2.ahead.push({ ...operation, node: object.root });
  }
}
function stepsOf3(pointer) {
  return pointer.split("/").slice(1).map(
    (step) => /^(?:\d+|-)$/.test(step) ? null : step.replaceAll("~1", "/").replaceAll("~0", "~")
  );
}
function objectOf2(target, { node }) {
  let object = growAt(node), [group, kind] = ["group", "kind"].map((key) => textAt(target, key)), version = textAt(target, "version") || "v1", say = (path, text) => {
    text && object.plant(path, wordAt(node, text), node);
  };
  return say(
    ["apiVersion"],
    [groupOf(group, kind), version].filter(Boolean).join("/")
  ), say(["kind"], kind || "Patch"), say(["metadata", "name"], textAt(target, "name")), say(["metadata", "namespace"], textAt(target, "namespace")), object;
}
var groups = {
  Deployment: "apps",
  StatefulSet: "apps",
  DaemonSet: "apps",
  ReplicaSet: "apps",
  Job: "batch",
  CronJob: "batch",
  NetworkPolicy: "networking.k8s.io",
  Ingress: "networking.k8s.io"
};
function groupOf(group, kind) {
  return group || (kind !== void 0 && Object.hasOwn(groups, kind) ? groups[kind] : "");
}

// src/formats/kubernetes/gitops/release.ts
function readRelease(release, object, reading2) {
  let all = (paths = []) => paths.flatMap((path) => select(object.view, path)), values = [
    ...all(release.values).flatMap(
      (view) => isScalar(view) ? innerDocuments(view, reading2.problems) : [view]
    ),
    ...all(release.parameters).map(valuesOfParameters),
    ...all(release.settings).map(valuesOfSettings)
  ], { resource } = object;
  for (let view of values)
    for (let each of valuesExposures(view, {
      resource,
      format: "kubernetes",
      objects: reading2.ahead
    }))
      reading2.exposures.push(each);
  for (let image of all(release.images))
    reading2.exposures.push(...replacedImage(image, resource));
  for (let patch of all(release.patches)) readPatch(patch, reading2);
  for (let part of all(release.objects))
    reading2.ahead.push(withoutDeleted(part));
  for (let holder of all(release.manifests))
    if (textAt(holder, "encoding") === "")
      for (let content of getAll(holder, "content"))
        readInnerObjects(content, reading2);
}

// src/formats/kubernetes/gitops/releases.ts
function argo(...sources4) {
  let below2 = (path) => sources4.map((source) => `${source}.${path}`);
  return {
    values: below2("helm.values").concat(below2("helm.valuesObject")),
    parameters: below2("helm.parameters"),
    images: below2("kustomize.images[]"),
    patches: below2("kustomize.patches[]")
  };
}
var rows = [
  {
    groups: ["argoproj.io"],
    kinds: ["Application"],
    ...argo("spec.source", "spec.sources[]")
  },
  {
    groups: ["argoproj.io"],
    kinds: ["ApplicationSet"],
    ...argo(
      "spec.template.spec.source",
      "spec.template.spec.sources[]",
      "spec.generators[].*.template.spec.source"
    )
  },
  // https://fluxcd.io/flux/components/helm/helmreleases/
  {
    groups: ["helm.toolkit.fluxcd.io", "helm.fluxcd.io"],
    kinds: ["HelmRelease"],
    values: ["spec.values"],
    images: ["spec.postRenderers[].kustomize.images[]"],
    patches: [
      "spec.postRenderers[].kustomize.patches[]",
      "spec.postRenderers[].kustomize.patchesJson6902[]"
    ],
    objects: ["spec.postRenderers[].kustomize.patchesStrategicMerge[]"]
  },
  // https://fluxcd.io/flux/components/kustomize/kustomizations/
  {
    groups: ["kustomize.toolkit.fluxcd.io"],
    kinds: ["Kustomization"],
    images: ["spec.images[]"],
    patches: ["spec.patches[]", "spec.patchesJson6902[]"],
    objects: ["spec.patchesStrategicMerge[]"]
  },
  // https://docs.k3s.io/add-ons/helm
  {
    groups: ["helm.cattle.io"],
    kinds: ["HelmChart", "HelmChartConfig"],
    values: ["spec.valuesContent", "spec.values"],
    settings: ["spec.set"]
  },
  // https://fleet.rancher.io/reference/ref-crds#bundle
  {
    groups: ["fleet.cattle.io"],
    kinds: ["Bundle", "HelmOp"],
    values: ["spec.helm.values", "spec.targets[].helm.values"],
    manifests: ["spec.resources[]"]
  },
  // https://github.com/crossplane-contrib/provider-helm
  {
    groups: ["helm.crossplane.io", "helm.m.crossplane.io"],
    kinds: ["Release"],
    values: ["spec.forProvider.values"],
    parameters: ["spec.forProvider.set"]
  },
  // https://github.com/kubernetes-sigs/cluster-api-addon-provider-helm
  {
    groups: ["addons.cluster.x-k8s.io"],
    kinds: ["HelmChartProxy", "HelmReleaseProxy"],
    values: ["spec.valuesTemplate", "spec.values"]
  }
], releases = rows.flatMap(
  (row) => row.kinds.map((kind) => ({
    kind,
    groups: row.groups,
    read: (object, reading2) => readRelease(row, object, reading2)
  }))
);

// src/formats/kubernetes/gitops/values-data.ts
var valuesKey = /^(?:.*[-_.])?values(?:[-_.].*)?\.ya?ml$/, valuesData = [
  { kind: "ConfigMap", at: "data" },
  { kind: "Secret", at: "stringData" }
].map(({ kind, at }) => ({
  kind,
  groups: [""],
  read: ({ view, resource }, { exposures }) => {
    for (let { key, value } of getAll(view, at).flatMap(pairsOf))
      if (valuesKey.test(key))
        for (let values of innerDocuments(value, []))
          for (let each of valuesExposures(values, {
            resource,
            format: "kubernetes"
          })) {
            let runs = [known(!1, nodeSpan(values.node))];
            exposures.push({ ...each, facts: { ...each.facts, runs } });
          }
  }
}));

// src/formats/kubernetes/workloads/demands.ts
var nothing = () => {
}, demands = [
  ...[
    ["apiextensions.k8s.io", "CustomResourceDefinition"],
    ["apiextensions.crossplane.io", "CompositeResourceDefinition"],
    ["admissionregistration.k8s.io", "ValidatingAdmissionPolicy"],
    ["templates.gatekeeper.sh", "ConstraintTemplate"],
    ["kyverno.io", "ClusterPolicy"],
    ["kyverno.io", "Policy"]
  ].map(([group = "", kind = ""]) => ({
    kind,
    groups: [group],
    read: nothing
  })),
  {
    kind: "ConfigurationPolicy",
    groups: ["policy.open-cluster-management.io"],
    read: ({ view }, { ahead }) => {
      for (let template of select(view, "spec.object-templates[]"))
        if (!/^mustnothave$/i.test(textAt(template, "complianceType")))
          for (let object of select(template, "objectDefinition"))
            ahead.push(object);
    }
  }
];

// src/formats/kubernetes/workloads/pipelines.ts
function argoTemplates(spec) {
  return [
    `${spec}.templates[]`,
    `${spec}.templateDefaults`,
    // Steps are a list of lists.
    `${spec}.templates[].steps[][].inline`,
    `${spec}.templates[].dag.tasks[].inline`
  ];
}
function argoContainers(template) {
  return [
    { at: `${template}.container` },
    { at: `${template}.script`, script: "source" },
    { at: `${template}.sidecars[]` },
    { at: `${template}.initContainers[]`, temporary: !0 },
    { at: `${template}.containerSet.containers[]` }
  ];
}
function argo2(kinds, spec) {
  let templates = argoTemplates(spec);
  return {
    groups: ["argoproj.io"],
    kinds,
    containers: templates.flatMap(argoContainers),
    pods: [spec],
    manifests: templates.map((each) => `${each}.resource.manifest`)
  };
}
function tektonContainers(task) {
  return [
    { at: `${task}.steps[]`, script: "script" },
    { at: `${task}.sidecars[]`, script: "script" },
    { at: `${task}.stepTemplate` }
  ];
}
function tekton(kinds, ...tasks) {
  return {
    groups: ["tekton.dev"],
    kinds,
    containers: tasks.flatMap(tektonContainers),
    pods: [
      "spec.podTemplate",
      "spec.taskRunTemplate.podTemplate",
      "spec.taskRunSpecs[].podTemplate"
    ]
  };
}
function tektonTasks(pipeline) {
  return [`${pipeline}.tasks[].taskSpec`, `${pipeline}.finally[].taskSpec`];
}
var pipelines = [
  argo2(["Workflow", "WorkflowTemplate", "ClusterWorkflowTemplate"], "spec"),
  argo2(["CronWorkflow"], "spec.workflowSpec"),
  tekton(["Task", "ClusterTask"], "spec"),
  tekton(["TaskRun"], "spec.taskSpec"),
  tekton(["Pipeline"], ...tektonTasks("spec")),
  tekton(["PipelineRun"], ...tektonTasks("spec.pipelineSpec")),
  {
    groups: ["tekton.dev"],
    kinds: ["StepAction"],
    containers: [{ at: "spec", script: "script" }]
  }
];

// src/formats/kubernetes/workloads/pod-templates.ts
var inTemplate = ["spec.template"], podTemplates = [
  // https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/
  { groups: [""], kinds: ["Pod"], templates: [""] },
  { groups: [""], kinds: ["PodTemplate"], templates: ["template"] },
  { groups: [""], kinds: ["ReplicationController"], templates: inTemplate },
  {
    groups: ["apps", "extensions"],
    kinds: ["Deployment", "ReplicaSet", "StatefulSet", "DaemonSet"],
    templates: inTemplate
  },
  { groups: ["batch"], kinds: ["Job"], templates: inTemplate },
  {
    groups: ["batch"],
    kinds: ["CronJob"],
    templates: ["spec.jobTemplate.spec.template"]
  },
  // https://argo-rollouts.readthedocs.io/en/stable/features/specification/
  { groups: ["argoproj.io"], kinds: ["Rollout"], templates: inTemplate },
  // https://knative.dev/docs/serving/reference/serving-api/
  {
    groups: ["serving.knative.dev"],
    kinds: ["Service", "Configuration"],
    templates: inTemplate
  },
  { groups: ["serving.knative.dev"], kinds: ["Revision"], templates: [""] },
  {
    groups: ["sources.knative.dev"],
    kinds: ["ContainerSource"],
    templates: inTemplate
  },
  // https://keda.sh/docs/latest/reference/scaledjob-spec/
  {
    groups: ["keda.sh", "keda.k8s.io"],
    kinds: ["ScaledJob"],
    templates: ["spec.jobTargetRef.template"]
  },
  // https://openkruise.io/docs/
  {
    groups: ["apps.kruise.io"],
    kinds: ["CloneSet", "StatefulSet", "DaemonSet", "BroadcastJob"],
    templates: inTemplate
  },
  {
    groups: ["apps.kruise.io"],
    kinds: ["AdvancedCronJob", "UnitedDeployment"],
    templates: [
      "spec.template.*.spec.template",
      "spec.topology.subsets[].patch"
    ]
  },
  { groups: ["apps.kruise.io"], kinds: ["SidecarSet"], specs: ["spec"] },
  // https://jobset.sigs.k8s.io/docs/reference/jobset.v1alpha2/
  {
    groups: ["jobset.x-k8s.io"],
    kinds: ["JobSet"],
    templates: ["spec.replicatedJobs[].template.spec.template"]
  },
  // https://lws.sigs.k8s.io/docs/reference/leaderworkerset.v1/
  {
    groups: ["leaderworkerset.x-k8s.io"],
    kinds: ["LeaderWorkerSet"],
    templates: [
      "spec.leaderWorkerTemplate.leaderTemplate",
      "spec.leaderWorkerTemplate.workerTemplate"
    ]
  },
  // https://volcano.sh/en/docs/vcjob/
  {
    groups: ["batch.volcano.sh"],
    kinds: ["Job"],
    templates: ["spec.tasks[].template"]
  },
  {
    groups: ["batch.volcano.sh"],
    kinds: ["CronJob"],
    templates: ["spec.jobTemplate.spec.tasks[].template"]
  },
  {
    groups: ["flow.volcano.sh"],
    kinds: ["JobTemplate"],
    templates: ["spec.tasks[].template"]
  },
  // https://www.kubeflow.org/docs/components/trainer/legacy-v1/: `tfReplicaSpecs.Worker` and its kin
  {
    groups: ["kubeflow.org"],
    kinds: [
      "TFJob",
      "PyTorchJob",
      "MPIJob",
      "XGBoostJob",
      "PaddleJob",
      "MXJob",
      "JAXJob"
    ],
    templates: ["spec.*.*.template"]
  },
  { groups: ["kubeflow.org"], kinds: ["Notebook"], templates: inTemplate },
  // https://docs.ray.io/en/latest/cluster/kubernetes/references.html
  ...[
    { kinds: ["RayCluster"], cluster: "spec" },
    { kinds: ["RayService"], cluster: "spec.rayClusterConfig" },
    { kinds: ["RayJob"], cluster: "spec.rayClusterSpec" }
  ].map(({ kinds, cluster }) => ({
    groups: ["ray.io"],
    kinds,
    templates: [
      `${cluster}.headGroupSpec.template`,
      `${cluster}.workerGroupSpecs[].template`,
      "spec.submitterPodTemplate"
    ]
  })),
  // https://agones.dev/site/docs/reference/
  { groups: ["agones.dev"], kinds: ["GameServer"], templates: inTemplate },
  {
    groups: ["agones.dev"],
    kinds: ["Fleet", "GameServerSet"],
    templates: ["spec.template.spec.template"]
  },
  // https://olm.operatorframework.io/docs/concepts/crds/clusterserviceversion/
  {
    groups: ["operators.coreos.com"],
    kinds: ["ClusterServiceVersion"],
    templates: ["spec.install.spec.deployments[].spec.template"]
  },
  // https://prometheus-operator.dev/docs/api-reference/api/: containers to add to the operator's own
  {
    groups: ["monitoring.coreos.com"],
    kinds: ["Prometheus", "PrometheusAgent", "Alertmanager", "ThanosRuler"],
    specs: ["spec"]
  }
];

// src/formats/kubernetes/workloads/wrappers.ts
var wrappers2 = [
  // https://github.com/crossplane-contrib/provider-kubernetes
  {
    groups: ["kubernetes.crossplane.io", "kubernetes.m.crossplane.io"],
    kinds: ["Object"],
    objects: ["spec.forProvider.manifest"]
  },
  // https://docs.crossplane.io/latest/composition/compositions/
  {
    groups: ["apiextensions.crossplane.io"],
    kinds: ["Composition"],
    objects: [
      "spec.resources[].base",
      "spec.pipeline[].input.resources[].base"
    ]
  },
  // https://open-cluster-management.io/docs/concepts/work-distribution/manifestwork/
  {
    groups: ["work.open-cluster-management.io"],
    kinds: ["ManifestWork", "AppliedManifestWork"],
    objects: ["spec.workload.manifests[]"]
  },
  {
    groups: ["work.open-cluster-management.io"],
    kinds: ["ManifestWorkReplicaSet"],
    objects: ["spec.manifestWorkTemplate.workload.manifests[]"]
  },
  // https://karmada.io/docs/reference/karmada-api/work-resources/work-v1alpha1/
  {
    groups: ["work.karmada.io"],
    kinds: ["Work"],
    objects: ["spec.workload.manifests[]"]
  },
  // https://tekton.dev/docs/triggers/triggertemplates/
  {
    groups: ["triggers.tekton.dev"],
    kinds: ["TriggerTemplate"],
    objects: ["spec.resourcetemplates[]"]
  },
  // https://argoproj.github.io/argo-events/sensors/trigger-conditions/
  {
    groups: ["argoproj.io"],
    kinds: ["Sensor"],
    objects: ["spec.triggers[].template.*.source.resource"]
  }
];

// src/formats/kubernetes/kinds/workloads.ts
var workloads = [
  ...[...podTemplates, ...pipelines, ...wrappers2].flatMap(workloadRows),
  ...openShift,
  ...releases,
  ...valuesData,
  ...demands
];

// src/formats/kubernetes/kinds/kinds.ts
var rows2 = [
  ...workloads,
  ...services2,
  ...networkPolicies,
  ...gateways,
  ...data
], readers = /* @__PURE__ */ new Map();
for (let { kind, groups: groups2, read: read2 } of rows2)
  for (let group of groups2) {
    let key = `${group}/${kind}`, before = readers.get(key);
    readers.set(key, before ? both(before, read2) : read2);
  }
function readerOf(group, kind) {
  let likely = group.includes(UNKNOWN) ? rows2.find((row) => row.kind === kind)?.groups[0] : void 0;
  return readers.get(`${likely ?? group}/${kind}`) ?? anythingInside;
}
function both(first, second) {
  return (object, reading2) => {
    first(object, reading2), second(object, reading2);
  };
}

// src/formats/kubernetes/kustomize/claims.ts
var name = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
function isKustomizationName(file) {
  return name.test(file);
}
function isKustomization(document) {
  return isKustomizationName(document.node.source.file) && isMapping(document) && /^(?:Kustomization|Component)?$/.test(textAt(document, "kind")) && /^(?:kustomize\.config\.k8s\.io\/|$)/.test(textAt(document, "apiVersion"));
}

// src/formats/kubernetes/kustomize/manifests.ts
function openWithKustomizations(world, { render }, open) {
  let kustomizations = /* @__PURE__ */ new Set(), reader = open();
  return {
    take(document) {
      isKustomization(document) ? kustomizations.add(document.node.source.file) : reader.take(document);
    },
    finish() {
      let raw = reader.finish();
      return kustomizations.size === 0 ? raw : Promise.resolve().then(() => __toESM(require("./kustomize.js"), 1)).then(
        ({ judgeKustomizations }) => judgeKustomizations(
          world,
          [...kustomizations],
          raw,
          together(open),
          render?.includes("kustomize")
        )
      );
    }
  };
}
function together(open) {
  return ({ documents, patches, images }) => {
    let reader = open(), ahead = [], problems = [];
    for (let patch of patches) readPatch(patch, { ahead, problems });
    for (let document of [...documents, ...ahead]) reader.take(document);
    let read2 = reader.finish();
    return {
      exposures: [
        ...read2.exposures,
        ...images.flatMap(
          ({ entry, resource }) => replacedImage(entry, resource)
        )
      ],
      problems: [...problems, ...read2.problems]
    };
  };
}

// src/formats/kubernetes/loose-patches.ts
var podSpecs = [
  "spec",
  "spec.template.spec",
  "spec.jobTemplate.spec.template.spec"
], lists = ["containers", "initContainers"];
function isLoosePatch(document) {
  return !isMapping(document) || textAt(document, "apiVersion") && textAt(document, "kind") ? !1 : podSpecs.flatMap((path) => select(document, path)).flatMap((spec) => lists.flatMap((list) => getAll(spec, list))).flatMap(itemsOf).some(isContainer);
}
function patchedObject(document) {
  let kind = textAt(document, "kind") || "Patch";
  return objectOf(document, textAt(document, "apiVersion"), kind);
}

// src/formats/kubernetes/kubernetes.ts
var reading = {
  open: (world, settings) => openWithKustomizations(world, settings, openKubernetes)
};
function openKubernetes() {
  let reading2 = {
    exposures: [],
    problems: [],
    pods: openPodIndex(),
    waiting: [],
    doors: openDoors(),
    ahead: [],
    texts: /* @__PURE__ */ new WeakSet(),
    portMaps: openPortMaps()
  }, inert = openInert(reading2);
  return {
    take(document) {
      readDocument(document, reading2, inert);
    },
    finish() {
      return { exposures: [
        ...settleAll(reading2),
        ...settleAll(inert).map(asData)
      ], problems: reading2.problems };
    }
  };
}
function settleAll(reading2) {
  let { exposures, pods, waiting, doors, portMaps } = reading2;
  return [
    ...exposures,
    ...waiting.flatMap((rule) => settle(pods, rule) ?? []),
    ...settleDoors(doors),
    ...settlePortMaps(portMaps, doors.services)
  ];
}
function readDocument(document, reading2, inert) {
  let tooDeep = [], { ahead } = reading2;
  isLoosePatch(document) && anythingInside(patchedObject(document), reading2), ahead.push(document);
  for (let view = ahead.pop(); view; view = ahead.pop())
    for (let object of objectsIn(view, tooDeep))
      readerOf(object.group, object.kind)(
        object,
        isInert(view) ? inert : reading2
      );
  for (let span of tooDeep)
    reading2.problems.push({
      span,
      severity: "warning",
      message: "this list is nested too deeply to be read. Write its items in documents of their own."
    });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  openKubernetes,
  reading
});

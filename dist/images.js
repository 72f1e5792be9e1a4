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

// src/formats/image.ts
var image_exports = {};
__export(image_exports, {
  imageFacts: () => imageFacts
});
module.exports = __toCommonJS(image_exports);

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

// src/formats/image-reference.ts
var transport = /^\s*(?:docker-daemon:|(?:docker|docker-image|docker-archive|docker-pullable|oci|oci-archive|containers-storage):\/\/)?/;
var component = /^[a-z\d\uFFFC]+(?:(?:__|[._]|-+)[a-z\d\uFFFC]+)*$/;
var domain = /^(?:\[[\da-fA-F:]+\]|[\w\uFFFC-]+(?:\.[\w\uFFFC-]+)*)(?::[\d\uFFFC]+)?$/;
var digestForm = /^[A-Za-z][\w+.-]*:[\da-fA-F]{32,}$/;
var tagForm = /^[\w\uFFFC][\w.\uFFFC-]{0,127}$/;
function readReference(text) {
  const start = transport.exec(text.value)[0].length;
  const whole = sliceText(text, start, text.value.trimEnd().length);
  if (/^(?:|scratch|[\da-f]{64}|sha256:.*)$/.test(whole.value))
    return void 0;
  const at = whole.value.indexOf("@");
  const digest = at === -1 ? void 0 : sliceText(whole, at + 1);
  const named = at === -1 ? whole.value : whole.value.slice(0, at);
  const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
  const name = colon === -1 ? named : named.slice(0, colon);
  const hasTag = colon !== -1 && colon + 1 < named.length;
  const tag = hasTag ? sliceText(whole, colon + 1, named.length) : void 0;
  if (digest && !isDigest(digest.value)) return void 0;
  if (tag && !tagForm.test(tag.value)) return void 0;
  const place = readName(name);
  return place && { ...place, tag, digest };
}
function isDigest(digest) {
  return digest.includes(UNKNOWN) || digestForm.test(digest);
}
function readName(name) {
  const components = name.split("/");
  const [first, ...others] = components;
  const hasDomain = others.length > 0 && isDomain(first);
  const path = hasDomain ? others : components;
  if (hasDomain && !domain.test(first)) return void 0;
  if (!path.every((each) => component.test(each))) return void 0;
  if (hasDomain) {
    if (first.includes(UNKNOWN))
      return { registry: void 0, path, startsUnknown: false };
    const registry = first === "index.docker.io" ? "docker.io" : first;
    return { registry, path: official(registry, path), startsUnknown: false };
  }
  if (first.includes(UNKNOWN))
    return { registry: void 0, path, startsUnknown: true };
  return {
    registry: "docker.io",
    path: official("docker.io", path),
    startsUnknown: false
  };
}
function isDomain(first) {
  return first === "localhost" || /[.:A-Z]/.test(first);
}
function official(registry, path) {
  return registry === "docker.io" && path.length === 1 ? ["library", ...path] : path;
}

// src/formats/known-images.ts
var knownImages = [
  {
    match: "testainers/telnetd-container",
    role: "server",
    evidence: "its Dockerfile installs busybox-extras and exposes 23"
  },
  {
    match: "secobau/telnetd",
    role: "server",
    evidence: "its Dockerfile runs telnetd -p 23 -b 0.0.0.0"
  },
  {
    match: "ghcr.io/gufolabs/telnetd",
    role: "server",
    evidence: "its README runs /usr/sbin/telnetd -F"
  },
  {
    match: "wistic/telnetd",
    role: "server",
    evidence: "is published as 2223:23"
  },
  {
    match: "dftd/telnet-server",
    role: "server",
    evidence: "DevOps for the Desperate; speaks Telnet on 2323"
  },
  {
    match: "islem1999/telnet-server",
    role: "server",
    evidence: "a Kubernetes tutorial with containerPort 23"
  },
  {
    match: "islem1999/telnet-pod",
    role: "server",
    evidence: "a Kubernetes tutorial with containerPort 23"
  },
  {
    match: "deepcodesec/busybox-telnet",
    role: "server",
    evidence: "its page calls it a Telnet server on BusyBox"
  },
  {
    match: "benjaminferon/mapscii-telnet-server",
    role: "server",
    evidence: "its Dockerfile starts telnetd through inetd"
  },
  {
    match: "ddhhz/nyancat-server",
    role: "server",
    evidence: "its README publishes 23:23"
  },
  {
    match: "matsuu/nethack-server",
    role: "server",
    evidence: "its README publishes 23:23"
  },
  {
    match: "vulhub/inetutils",
    role: "server",
    evidence: "the lab of CVE-2026-24061: xinetd, telnetd, EXPOSE 23"
  },
  {
    match: "cowrie/cowrie",
    role: "honeypot",
    evidence: "https://github.com/cowrie/cowrie"
  },
  {
    match: "ghcr.io/cowrie/cowrie",
    role: "honeypot",
    evidence: "https://github.com/cowrie/cowrie"
  },
  {
    match: "dtagdevsec/cowrie",
    role: "honeypot",
    evidence: "https://github.com/telekom-security/tpotce"
  },
  {
    match: "ghcr.io/telekom-security/cowrie",
    role: "honeypot",
    evidence: "https://github.com/telekom-security/tpotce"
  },
  {
    match: "dtagdevsec/heralding",
    role: "honeypot",
    evidence: "https://github.com/johnnykv/heralding"
  },
  {
    match: "ghcr.io/telekom-security/heralding",
    role: "honeypot",
    evidence: "https://github.com/johnnykv/heralding"
  },
  {
    match: "thinkst/opencanary",
    role: "honeypot",
    evidence: "https://github.com/thinkst/opencanary"
  },
  {
    match: "qeeqbox/honeypots",
    role: "honeypot",
    evidence: "its QTelnetServer: https://github.com/qeeqbox/honeypots"
  },
  {
    match: "dinotools/dionaea",
    role: "honeypot",
    evidence: "https://github.com/DinoTools/dionaea"
  },
  {
    match: "stingar/dionaea",
    role: "honeypot",
    evidence: "https://github.com/DinoTools/dionaea"
  },
  {
    match: "dtagdevsec/dionaea",
    role: "honeypot",
    evidence: "https://github.com/telekom-security/tpotce"
  },
  {
    match: "ghcr.io/telekom-security/dionaea",
    role: "honeypot",
    evidence: "https://github.com/telekom-security/tpotce"
  },
  {
    match: "dtagdevsec/honeypots",
    role: "honeypot",
    evidence: "https://github.com/telekom-security/tpotce"
  },
  {
    match: "ghcr.io/telekom-security/honeypots",
    role: "honeypot",
    evidence: "https://github.com/telekom-security/tpotce"
  },
  {
    match: "dtagdevsec/beelzebub",
    role: "honeypot",
    evidence: "https://github.com/telekom-security/tpotce"
  },
  {
    match: "ghcr.io/telekom-security/beelzebub",
    role: "honeypot",
    evidence: "https://github.com/telekom-security/tpotce"
  },
  {
    match: "txt3rob/docker-telnet-logger",
    role: "honeypot",
    evidence: "its page publishes 23:23"
  },
  {
    match: "mariocandela/beelzebub",
    role: "honeypot",
    evidence: "https://github.com/mariocandela/beelzebub"
  },
  {
    match: "ghcr.io/mariocandela/beelzebub",
    role: "honeypot",
    evidence: "https://github.com/mariocandela/beelzebub"
  },
  {
    match: "bbsio/synchronet",
    role: "bbs",
    evidence: "a bulletin board that answers on Telnet"
  },
  {
    match: "ghcr.io/seobrien/mystic",
    role: "bbs",
    evidence: "a bulletin board, published as 23:23"
  },
  {
    match: "ghcr.io/zab-01/mbbsemu",
    role: "bbs",
    evidence: "its README lists Telnet on 23/tcp"
  },
  {
    match: "evennia/evennia",
    role: "bbs",
    evidence: "a MUD that serves Telnet on 4000"
  },
  {
    match: "enigmabbs/enigma-bbs",
    role: "bbs",
    evidence: "https://nuskooler.github.io/enigma-bbs/"
  },
  {
    match: "evilfreelancer/docker-routeros",
    role: "network-gear",
    evidence: "its Dockerfile exposes 23"
  },
  {
    match: "henriquesebastiao/routeros",
    role: "network-gear",
    evidence: "RouterOS answers on Telnet by default"
  },
  {
    match: "ghcr.io/im-ecorp/mikrotik-routeros",
    role: "network-gear",
    evidence: "published as 23:23 for Telnet"
  },
  {
    match: "fortinet/*",
    role: "network-gear",
    evidence: "FortiManager and its siblings run with containerPort 23"
  },
  {
    match: "jess/telnet",
    role: "client",
    evidence: "its ENTRYPOINT is telnet"
  },
  {
    match: "nicolaka/netshoot",
    role: "client",
    evidence: "a debugging image that installs busybox-extras"
  },
  {
    match: "wbitt/network-multitool",
    role: "client",
    evidence: "its README lists a telnet client"
  },
  {
    match: "praqma/network-multitool",
    role: "client",
    evidence: "what wbitt/network-multitool was called before"
  },
  {
    match: "tuxpeople/debugcontainer",
    role: "client",
    evidence: "a debugging image with a telnet client"
  },
  {
    match: "mikesplain/telnet",
    role: "client",
    evidence: "a telnet client in an image"
  }
];

// src/formats/values.ts
function known(value, span, origin) {
  return origin?.length ? { known: true, value, span, origin } : { known: true, value, span };
}
function unknown(why, span, origin) {
  return origin?.length ? { known: false, why, span, origin } : { known: false, why, span };
}

// src/formats/image.ts
function imageFacts(text, images = knownImages) {
  const reference = readReference(text);
  if (!reference) return {};
  const span = textSpan(text);
  const origin = originOf(text);
  const { registry, path, startsUnknown, tag, digest } = reference;
  const namespace = path.slice(0, -1).join("/");
  const role = roleOf(reference, images);
  return {
    registry: [value(registry ?? UNKNOWN)],
    ...(namespace || startsUnknown) && {
      namespace: [value(startsUnknown ? UNKNOWN : namespace)]
    },
    repository: [value(startsUnknown ? UNKNOWN : path.join("/"))],
    tokens: tokensOf(reference).map((token) => value(token)),
    ...tag && { tag: [value(tag.value, tag)] },
    ...digest && { digest: [value(digest.value, digest)] },
    ...role && { role: [value(role)] }
  };
  function value(written, part = text) {
    return written.includes(UNKNOWN) ? unknown(unknownIn(part) ?? "a part has no value", span, origin) : known(written, span, origin);
  }
}
function roleOf(reference, images) {
  const row = candidates(images, reference.path.at(-1)).find(
    (image) => fits(reference, image)
  );
  const guess = roleOfName(reference);
  const isSure = !isPartlyUnknown(reference) || row?.role !== "client";
  return (isSure ? row?.role : void 0) ?? guess ?? row?.role;
}
var byLastComponent = /* @__PURE__ */ new WeakMap();
function candidates(images, last) {
  let index = byLastComponent.get(images);
  if (!index) {
    const lasts = new Set(images.map(lastComponent));
    index = new Map(
      [...lasts].map((each) => [
        each,
        images.filter((image) => ["*", each].includes(lastComponent(image)))
      ])
    );
    byLastComponent.set(images, index);
  }
  return index.get(last) ?? index.get("*") ?? [];
}
function lastComponent({ match }) {
  return match.slice(match.lastIndexOf("/") + 1);
}
function fits(reference, image) {
  const components = image.match.split("/");
  const named = components.length > 1 && isDomain(components[0]);
  const registry = named ? components[0] : "docker.io";
  const wanted = named ? components.slice(1) : official(registry, components);
  if (reference.registry !== void 0 && reference.registry !== registry)
    return false;
  const { path, startsUnknown } = reference;
  if (path.at(-1).includes(UNKNOWN)) return false;
  const tail = startsUnknown ? path.slice(1) : path;
  const end = wanted.slice(-tail.length);
  if (startsUnknown ? end.length < tail.length : wanted.length !== path.length)
    return false;
  const matches = end.every(
    (each, i) => each === "*" || each === tail[i] || tail[i].includes(UNKNOWN)
  );
  return matches && end.some((each, i) => each === tail[i]);
}
function isPartlyUnknown({ registry, path }) {
  return registry === void 0 || path.some((each) => each.includes(UNKNOWN));
}
var serverToken = /^(?:[a-z]?telnetd|telnet(?:server|srv|honeypot))$/;
var serverWords = new Set(
  "server srv daemon honeypot honey pot bbs mud".split(" ")
);
var clientWords = new Set(
  "client cli test tester check exporter docs doc lib parser src source".split(
    " "
  )
);
function roleOfName(reference) {
  const tokens = tokensOf(reference);
  const saysTelnet = tokens.includes("telnet");
  if (saysTelnet || tokens.includes("telnetd")) {
    if (tokens.some((token) => clientWords.has(token))) return "client";
  }
  if (tokens.some((token) => serverToken.test(token))) return "server";
  if (saysTelnet)
    return tokens.some((token) => serverWords.has(token)) ? "server" : "ambiguous";
  if (reference.path.at(-1).includes(UNKNOWN)) return UNKNOWN;
  const variant = reference.tag?.value.split(/[._-]+/) ?? [];
  return variant.includes("telnetd") ? "client" : void 0;
}
function tokensOf({ path, startsUnknown }) {
  const components = path.length === 1 ? path : startsUnknown ? path.slice(-1) : path.slice(1);
  return components.flatMap((each) => each.split(/[._-]+/));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  imageFacts
});

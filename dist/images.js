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

// src/formats/image.ts
var image_exports = {};
__export(image_exports, {
  imageFacts: () => imageFacts
});
module.exports = __toCommonJS(image_exports);

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

// src/formats/image-reference.ts
var transport = /^\s*(?:docker-daemon:|(?:docker|docker-image|docker-archive|docker-pullable|oci|oci-archive|containers-storage):\/\/)?/, component = /^[a-z\d\uFFFC]+(?:(?:__|[._]|-+)[a-z\d\uFFFC]+)*$/, domain = /^(?:\[[\da-fA-F:]+\]|[\w\uFFFC-]+(?:\.[\w\uFFFC-]+)*)(?::[\d\uFFFC]+)?$/, digestForm = /^[A-Za-z][\w+.-]*:[\da-fA-F]{32,}$/, tagForm = /^[\w\uFFFC][\w.\uFFFC-]{0,127}$/;
function readReference(text) {
  let start = transport.exec(text.value)[0].length, whole = sliceText(text, start, text.value.trimEnd().length);
  if (/^(?:|scratch|[\da-f]{64}|sha256:.*)$/.test(whole.value))
    return;
  let at = whole.value.indexOf("@"), digest = at === -1 ? void 0 : sliceText(whole, at + 1), named = at === -1 ? whole.value : whole.value.slice(0, at), colon = named.indexOf(":", named.lastIndexOf("/") + 1), name = colon === -1 ? named : named.slice(0, colon), tag = colon !== -1 && colon + 1 < named.length ? sliceText(whole, colon + 1, named.length) : void 0;
  if (digest && !isDigest(digest.value) || tag && !tagForm.test(tag.value)) return;
  let place = readName(name);
  return place && { ...place, tag, digest };
}
function isDigest(digest) {
  return digest.includes(UNKNOWN) || digestForm.test(digest);
}
function readName(name) {
  let components = name.split("/"), [first, ...others] = components, hasDomain = others.length > 0 && isDomain(first), path = hasDomain ? others : components;
  if (!(hasDomain && !domain.test(first)) && path.every((each) => component.test(each))) {
    if (hasDomain) {
      if (first.includes(UNKNOWN))
        return { registry: void 0, path, startsUnknown: !1 };
      let registry = first === "index.docker.io" ? "docker.io" : first;
      return { registry, path: official(registry, path), startsUnknown: !1 };
    }
    return first.includes(UNKNOWN) ? { registry: void 0, path, startsUnknown: !0 } : {
      registry: "docker.io",
      path: official("docker.io", path),
      startsUnknown: !1
    };
  }
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
  return origin?.length ? { known: !0, value, span, origin } : { known: !0, value, span };
}
function unknown(why, span, origin) {
  return origin?.length ? { known: !1, why, span, origin } : { known: !1, why, span };
}

// src/formats/image.ts
function imageFacts(text, images = knownImages) {
  let reference = readReference(text);
  if (!reference) return {};
  let span = textSpan(text), origin = originOf(text), { registry, path, startsUnknown, tag, digest } = reference, namespace = path.slice(0, -1).join("/"), role = roleOf(reference, images);
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
  let row = candidates(images, reference.path.at(-1)).find(
    (image) => fits(reference, image)
  ), guess = roleOfName(reference);
  return (!isPartlyUnknown(reference) || row?.role !== "client" ? row?.role : void 0) ?? guess ?? row?.role;
}
var byLastComponent = /* @__PURE__ */ new WeakMap();
function candidates(images, last) {
  let index = byLastComponent.get(images);
  if (!index) {
    let lasts = new Set(images.map(lastComponent));
    index = new Map(
      [...lasts].map((each) => [
        each,
        images.filter((image) => ["*", each].includes(lastComponent(image)))
      ])
    ), byLastComponent.set(images, index);
  }
  return index.get(last) ?? index.get("*") ?? [];
}
function lastComponent({ match }) {
  return match.slice(match.lastIndexOf("/") + 1);
}
function fits(reference, image) {
  let components = image.match.split("/"), named = components.length > 1 && isDomain(components[0]), registry = named ? components[0] : "docker.io", wanted = named ? components.slice(1) : official(registry, components);
  if (reference.registry !== void 0 && reference.registry !== registry)
    return !1;
  let { path, startsUnknown } = reference;
  if (path.at(-1).includes(UNKNOWN)) return !1;
  let tail = startsUnknown ? path.slice(1) : path, end = wanted.slice(-tail.length);
  return (startsUnknown ? end.length < tail.length : wanted.length !== path.length) ? !1 : end.every(
    (each, i) => each === "*" || each === tail[i] || tail[i].includes(UNKNOWN)
  ) && end.some((each, i) => each === tail[i]);
}
function isPartlyUnknown({ registry, path }) {
  return registry === void 0 || path.some((each) => each.includes(UNKNOWN));
}
var serverToken = /^(?:[a-z]?telnetd|telnet(?:server|srv|honeypot))$/, serverWords = new Set(
  "server srv daemon honeypot honey pot bbs mud".split(" ")
), clientWords = new Set(
  "client cli test tester check exporter docs doc lib parser src source".split(
    " "
  )
);
function roleOfName(reference) {
  let tokens = tokensOf(reference), saysTelnet = tokens.includes("telnet");
  return (saysTelnet || tokens.includes("telnetd")) && tokens.some((token) => clientWords.has(token)) ? "client" : tokens.some((token) => serverToken.test(token)) ? "server" : saysTelnet ? tokens.some((token) => serverWords.has(token)) ? "server" : "ambiguous" : reference.path.at(-1).includes(UNKNOWN) ? UNKNOWN : (reference.tag?.value.split(/[._-]+/) ?? []).includes("telnetd") ? "client" : void 0;
}
function tokensOf({ path, startsUnknown }) {
  return (path.length === 1 ? path : startsUnknown ? path.slice(-1) : path.slice(1)).flatMap((each) => each.split(/[._-]+/));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  imageFacts
});

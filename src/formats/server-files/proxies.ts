import { sliceText } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import type { Act } from "../command/acts.ts";
import { splitText } from "../command/arguments.ts";
import { heardAt, listenActs, partsOf, withoutComments } from "./heard.ts";

/**
 * `listen` of nginx and what descends from it, in servers of any module:
 * https://nginx.org/en/docs/stream/ngx_stream_core_module.html#listen
 */
export function nginxActs(body: Text): Act[] {
  const listen = /(?<=^|[\s;{}])listen\s+([^;{}]{1,500});/dg;
  const found = partsOf(body, listen, withoutComments(body.value));
  const heard = found.flatMap(({ part }) => {
    const [written, ...words] = splitText(part(1)!, /\s+/g);
    const address = written && trimmed(written, QUOTES);
    if (!address || /^unix:/.test(address.value)) return [];
    const isUdp = words.some(({ value }) => /^(?:udp|quic)$/.test(value));
    return { ...heardAt(address), protocol: isUdp ? "udp" : "tcp" } as const;
  });
  return listenActs(heard);
}

/** Whether a text of any name reads like nginx's configuration. */
export function isNginx(value: string): boolean {
  return (
    /^[ \t]*(?:server|stream|http)\s*\{/m.test(value) &&
    /^[ \t]*(?:server\s*\{\s*)?listen\s+[^;{}]{1,500};/m.test(value)
  );
}

/** `bind *:23,:2323 ssl`, in old files also behind the name of the section: https://docs.haproxy.org/3.2/configuration.html#4.2-bind */
export function haproxyActs(body: Text): Act[] {
  const bind =
    /^[ \t]*(?:bind|(?:frontend|listen)[ \t]+[\w.-]+)[ \t]+([^\s#]+)/dgm;
  const heard = partsOf(body, bind)
    .flatMap(({ part }) => splitText(part(1)!, /,/g))
    .map((address) => trimmed(address, QUOTES))
    .filter(({ value }) => !/^(?:unix@|abns@|fd@|sockpair@|\/)/.test(value))
    .map((address) => {
      const isUdp = /^(?:udp|quic)[46]?@/.test(address.value);
      const inner = trimmed(address, /^\w+@/g);
      return { ...heardAt(inner), protocol: isUdp ? "udp" : "tcp" } as const;
    })
    // A number alone is no address here.
    .filter(({ host }) => host !== undefined);
  return listenActs(heard);
}

export function isHaproxy(value: string): boolean {
  return (
    /^(?:frontend|listen)[ \t]+\S/m.test(value) &&
    /^[ \t]+bind[ \t]+\S*:/m.test(value)
  );
}

const QUOTES = /^["']+|["']+$/g;

/** Without what the pattern finds at the ends. */
function trimmed(text: Text, ends: RegExp): Text {
  const { value } = text;
  const rest = value.replace(ends, "");
  const from = value.indexOf(rest);
  return rest === value ? text : sliceText(text, from, from + rest.length);
}

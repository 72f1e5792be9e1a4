import type { Text } from "../../syntax/text.ts";
import type { Act } from "../command/acts.ts";
import { isLoopbackHost, splitText } from "../command/arguments.ts";
import { heardAt, listenActs, partsOf } from "./heard.ts";
import type { Heard } from "./heard.ts";

/**
 * `Port 23` and `ListenAddress 0.0.0.0:23`; addresses that name no port take the ports:
 * https://man.openbsd.org/sshd_config
 */
export function sshdActs(body: Text): Act[] {
  const setting = (name: string): Text[] =>
    partsOf(
      body,
      new RegExp(
        `^[ \\t]*${name}(?:[ \\t]+|[ \\t]*=[ \\t]*)([^\\s#]+)`,
        "dgim",
      ),
    ).flatMap(({ part }) => part(1) ?? []);
  const addresses = setting("ListenAddress");
  const bare = addresses.filter(
    ({ value }) => !/\]:\d|^[^:]*:\d+$/.test(value),
  );
  const hosts = bare.map(({ value }) => value.replace(/^\[|\]$/g, ""));
  const isLocal = hosts.length > 0 && hosts.every(isLoopbackHost);
  return listenActs([
    ...setting("Port").map((port) => ({
      port,
      host: isLocal ? hosts[0] : undefined,
    })),
    ...addresses.filter((each) => !bare.includes(each)).map(heardAt),
  ]);
}

/** `accepter: telnet(rfc2217),tcp,localhost,23`, and lines `23:telnet:600:/dev/ttyS0:...` of version 3: https://man.archlinux.org/man/ser2net.yaml.5 */
export function ser2netActs(body: Text): Act[] {
  const accepter =
    /^[ \t]*(?:-[ \t]*)?accepter[ \t]*:[ \t]*["']?([^\s"'#]+)/dgm;
  const line =
    /^(?:(?:tcp|ipv4|ipv6),)?([^\s:#]*?\d+):(?:raw|rawlp|telnet|off):\d+:/dgm;
  return listenActs([
    ...partsOf(body, accepter).map(({ part }) => accepted(part(1)!)),
    ...partsOf(body, line).map(({ part }) => accepted(part(1)!)),
  ]);
}

function accepted(text: Text): Heard {
  const parts = splitText(text, /,/g);
  const [host, port] = [parts.at(-2)?.value, parts.at(-1)];
  const isUdp = parts.some(({ value }) => /^udp\b/.test(value));
  return { host, port, protocol: isUdp ? "udp" : "tcp" };
}

export function isSer2net(value: string): boolean {
  return (
    /^[ \t]*(?:-[ \t]*)?accepter[ \t]*:[ \t]*["']?(?:telnet|tcp|ssl)\b/m.test(
      value,
    ) && /^connection[ \t]*:/m.test(value)
  );
}

/** `0.0.0.0 23 10.0.0.1 2323`, `0.0.0.0 23/udp ...`: https://github.com/samhocevar/rinetd */
export function rinetdActs(body: Text): Act[] {
  const rule =
    /^[ \t]*([\w.:[\]*]+)[ \t]+([\w-]+)(?:\/(tcp|udp))?[ \t]+[\w.:[\]-]+[ \t]+\d/dgm;
  return listenActs(
    partsOf(body, rule).map(({ part }) => ({
      host: part(1)!.value,
      port: part(2),
      protocol: part(3)?.value === "udp" ? "udp" : "tcp",
    })),
  );
}

/** `accept = 23`, `accept = 127.0.0.1:23`: https://www.stunnel.org/static/stunnel.html */
export function stunnelActs(body: Text): Act[] {
  const accept = /^[ \t]*accept[ \t]*=[ \t]*(\S+)[ \t]*\r?$/dgm;
  return listenActs(partsOf(body, accept).map(({ part }) => heardAt(part(1)!)));
}

export function isStunnel(value: string): boolean {
  return (
    /^[ \t]*accept[ \t]*=[ \t]*\S*\d[ \t]*\r?$/m.test(value) &&
    /^[ \t]*(?:connect|exec)[ \t]*=/m.test(value)
  );
}

/** Twisted's endpoints in the sections that are not switched off: https://docs.cowrie.org */
export function cowrieActs(body: Text): Act[] {
  const on: string[] = body.value
    .split(/^(?=\[)/m)
    .map((section) =>
      OFF.test(section) ? " ".repeat(section.length) : section,
    );
  const endpoints = /^[ \t]*listen_endpoints[ \t]*[=:][ \t]*([^\n#;]+)/dgm;
  return partsOf(body, endpoints, on.join("")).flatMap(({ part }) =>
    listenActs(splitText(part(1)!, /\s+/g).map(endpoint)),
  );
}

const OFF = /^[ \t]*enabled[ \t]*[=:][ \t]*(?:false|no|off|0)\b/im;

/** `tcp:23:interface=0.0.0.0` */
function endpoint(text: Text): Heard {
  const [kind, port, ...options] = splitText(text, /:/g);
  const named = options.find(({ value }) => value.startsWith("interface="));
  return {
    port: /^(?:tcp6?|ssl|tls)$/.test(kind?.value ?? "") ? port : undefined,
    host: named?.value.slice("interface=".length),
  };
}

/** `"telnet.enabled": true, "telnet.port": 23`: https://opencanary.readthedocs.io */
export function opencanaryActs(body: Text): Act[] {
  const enabled = new Set(
    [...body.value.matchAll(/"([\w-]+)\.enabled"\s*:\s*true\b/g)].map(
      ([, module]) => module,
    ),
  );
  const setting = /"([\w-]+)\.port"\s*:\s*"?(\d+)/dg;
  return listenActs(
    partsOf(body, setting)
      .filter(({ part }) => enabled.has(part(1)?.value))
      .map(({ part }) => ({ port: part(2) })),
  );
}

export function isOpencanary(value: string): boolean {
  return /"device\.node_id"|"telnet\.enabled"/.test(value);
}

export function isCowrie(value: string): boolean {
  return /^[ \t]*listen_endpoints[ \t]*[=:][ \t]*(?:tcp|ssl)/m.test(value);
}

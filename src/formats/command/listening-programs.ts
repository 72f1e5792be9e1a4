import { sliceText } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import {
  has,
  splitAddress,
  splitText,
  valueOf,
  valuesOf,
} from "./arguments.ts";
import type { Arguments } from "./arguments.ts";
import type { Listener } from "./listeners.ts";

/** A program whose arguments say where it listens. */
export interface ListeningProgram {
  readonly names: readonly string[];
  /** The options that take a value. */
  readonly valued: string;
  /** Options stop at the first operand, because a program to run follows. */
  readonly leading?: true;
  readonly listens: (read: Arguments) => readonly Heard[];
}

/** Where something listens, before the port is understood. */
type Heard = Partial<Omit<Listener, "port" | "loopback">> & {
  readonly port: Text | undefined;
  readonly host?: string | undefined;
};

export const listeningPrograms: readonly ListeningProgram[] = [
  {
    names: ["nc", "ncat", "netcat", "nc.openbsd", "nc.traditional"],
    valued: "c e g G i I m M o O p P q s T V w W x X exec sh-exec source",
    listens: netcat,
  },
  { names: ["socat"], valued: "b d l t T L W", listens: socat },
  {
    // https://busybox.net/downloads/BusyBox.html#tcpsvd, https://cr.yp.to/ucspi-tcp/tcpserver.html
    names: ["tcpsvd", "tcpserver"],
    valued: "c C b u l x i t B g",
    leading: true,
    listens: ({ operands: [host, port, ...runs] }) => [
      { host: host?.value, port, runs },
    ],
  },
  {
    names: ["udpsvd"],
    valued: "c C b u l x i t",
    leading: true,
    listens: ({ operands: [host, port] }) => [
      { host: host?.value, port, protocol: "udp" },
    ],
  },
  {
    names: ["micro-inetd", "micro_inetd"],
    valued: "",
    leading: true,
    listens: ({ operands: [port, ...runs] }) => [{ port, runs }],
  },
  {
    names: ["ssh", "autossh"],
    valued: "B b c D E e F I i J L l M m O o P p Q R S W w",
    leading: true,
    listens: sshForwards,
  },
  {
    names: ["sshd"],
    valued: "C c E f g h o p u",
    listens: (read) => [
      ...valuesOf(read, "p").map((port) => ({ port })),
      ...valuesOf(read, "o").flatMap((setting) =>
        afterSign(setting, /^port[= ]/i),
      ),
    ],
  },
  {
    names: ["dropbear"],
    valued: "b d r P p K I T W i c",
    listens: (read) => valuesOf(read, "p").map(addressOrPort),
  },
  {
    names: ["redir"],
    valued: "lport laddr cport caddr b bind i ident o w m t",
    listens: (read) => {
      const port = valueOf(read, "lport");
      if (port) return [{ host: valueOf(read, "laddr")?.value, port }];
      return read.operands.slice(0, 1).map(addressOrPort);
    },
  },
  {
    names: ["simpleproxy"],
    valued: "L R S s p D P t d",
    listens: (read) => valuesOf(read, "L").map(addressOrPort),
  },
  {
    // https://docs.twisted.org: `twistd telnet --port tcp:23:interface=127.0.0.1`
    names: ["twistd", "twistd3"],
    valued: "p port l logfile pidfile d rundir reactor u uid g gid t",
    listens: (read) => valuesOf(read, "p", "port").map(twistedEndpoint),
  },
  {
    names: ["ser2net"],
    valued: "C c Y P l",
    listens: (read) =>
      [
        ...valuesOf(read, "C").flatMap((line) =>
          splitText(line, /:/g).slice(0, 1),
        ),
        ...valuesOf(read, "Y").flatMap((line) =>
          afterSign(line, /\btcp,/).map(({ port }) => port),
        ),
      ]
        .flatMap((port) => splitText(port, /,/g).slice(-1))
        .map(addressOrPort),
  },
  {
    names: ["http.server", "SimpleHTTPServer"],
    valued: "b bind d directory p protocol",
    listens: (read) => [
      { host: valueOf(read, "b", "bind")?.value, port: read.operands[0] },
    ],
  },
  {
    names: ["ttyd", "shellinaboxd", "gotty"],
    valued: "p port i interface a address t s service c cert u uid g gid",
    listens: (read) => [
      {
        host: valueOf(read, "i", "interface", "a", "address")?.value,
        port: valueOf(read, "p", "port"),
      },
    ],
  },
];

/**
 * The dialects differ in where the port stands: after `-p` (traditional, busybox) or as the last
 * operand (OpenBSD, ncat). https://man.openbsd.org/nc.1, https://nmap.org/ncat/guide/
 */
function netcat(read: Arguments): Heard[] {
  if (!has(read, "l", "listen") || has(read, "U", "unixsock")) return [];
  if (has(read, "z")) return [];
  const otherwise = has(read, "sctp") ? "sctp" : "tcp";
  const script = valueOf(read, "c", "sh-exec", "e", "exec");
  const after = valueOf(read, "p");
  const operands = after ? [] : read.operands;
  const host =
    valueOf(read, "s", "source") ??
    (operands.length > 1 ? operands[0] : undefined);
  return [
    {
      host: host?.value,
      port: after ?? operands.at(-1),
      protocol: has(read, "u", "udp") ? "udp" : otherwise,
      ...(script && { runsScript: script }),
    },
  ];
}

const socatProtocols: ReadonlyMap<string, Listener["protocol"]> = new Map([
  ["udp", "udp"],
  ["dtls", "udp"],
  ["sctp", "sctp"],
]);

/** `TCP-LISTEN:23,bind=127.0.0.1`: http://www.dest-unreach.org/socat/doc/socat.html#ADDRESS_TCP_LISTEN */
function socat(read: Arguments): Heard[] {
  const runsScript = read.operands.flatMap((address) =>
    afterSign(address, /^(?:exec|system|shell):/i).map(
      ({ port }) => splitText(port, /,/g)[0]!,
    ),
  )[0];
  return read.operands.flatMap((address) => {
    const head =
      /^(tcp|udp|sctp|openssl|ssl|dtls)[46]?-(?:l|listen|recv|recvfrom):/i.exec(
        address.value,
      );
    if (!head) return [];
    const [port, ...options] = splitText(
      sliceText(address, head[0].length),
      /,/g,
    );
    const bind = options.find(({ value }) => /^bind=/i.test(value));
    const kind = head[1]!.toLowerCase();
    return {
      port,
      host: bind && splitAddress(sliceText(bind, "bind=".length)).host,
      protocol: socatProtocols.get(kind) ?? "tcp",
      ...(runsScript && { runsScript }),
    };
  });
}

/** `-L` and `-R [bind:]port:host:hostport` listen on loopback unless told otherwise: https://man.openbsd.org/ssh.1 */
function sshForwards(read: Arguments): Heard[] {
  const usual = has(read, "g") ? "*" : "localhost";
  const forwards = [
    ...valuesOf(read, "L").map((spec) => ({ spec, usual })),
    ...valuesOf(read, "R").map((spec) => ({ spec, usual: "localhost" })),
  ];
  return forwards.flatMap(({ spec, usual }) => {
    const bound =
      /^(\[[^\]]*\]|[^:]*):([^:]+):(?:\[[^\]]*\]|[^:]+):[^:]+$/.exec(
        spec.value,
      );
    if (!bound) return { host: usual, port: splitText(spec, /:/g)[0] };
    const [, host = "", port = ""] = bound;
    const from = host.length + 1;
    return {
      host: host.replace(/^\[|\]$/g, ""),
      port: sliceText(spec, from, from + port.length),
    };
  });
}

function twistedEndpoint(endpoint: Text): Heard {
  const parts = splitText(endpoint, /:/g);
  const isNamed = /^(?:tcp6?|ssl)$/.test(parts[0]?.value ?? "");
  const host = parts.find(({ value }) => value.startsWith("interface="));
  return {
    port: isNamed ? parts[1] : parts[0],
    host: host?.value.slice("interface=".length),
  };
}

function addressOrPort(text: Text): Heard {
  const { host, port } = splitAddress(text);
  return port ? { host, port } : { port: text };
}

/** What follows the sign, as the place of a port. */
function afterSign(text: Text, sign: RegExp): { port: Text }[] {
  const found = sign.exec(text.value);
  return found
    ? [{ port: sliceText(text, found.index + found[0].length) }]
    : [];
}

import type { PortRange, Value } from "../../model.ts";
import type { Text } from "../../syntax/text.ts";
import { telnetServerAct, TELNET } from "./acts.ts";
import {
  isLoopbackHost,
  placeOf,
  portValue,
  readArguments,
  splitAddress,
  valueOf,
} from "./arguments.ts";
import type { Act } from "./acts.ts";
import type { Invocation } from "./invocations.ts";
import { initScript } from "./service-managers.ts";
import { known } from "../values.ts";

/** Where a daemon listens, as far as its arguments say. */
interface Binding {
  readonly host?: string | undefined;
  readonly port?: Value<PortRange> | undefined;
}

interface Daemon {
  readonly names: readonly string[];
  readonly binding: (args: readonly Text[]) => Binding;
  /** Where it listens without arguments. */
  readonly usual: { readonly host: string; readonly port: PortRange };
}

const everywhere = { host: "0.0.0.0", port: TELNET };

const daemons: readonly Daemon[] = [
  {
    names: ["telnetd", "in.telnetd", "telnetd-ssl"],
    binding: readTelnetd,
    usual: everywhere,
  },
  { names: ["utelnetd"], binding: readUtelnetd, usual: everywhere },
  {
    // https://telnetlib3.readthedocs.io: `telnetlib3-server [host] [port]`.
    names: ["telnetlib3-server", "telnetlib3.server"],
    binding: readTelnetlib3,
    usual: { host: "localhost", port: { from: 6023, to: 6023 } },
  },
];

/** A Telnet daemon that is started, with the port it will listen on. */
export function telnetDaemonActs(invocation: Invocation): Act[] {
  const { name, program, path, args } = invocation;
  const daemon = daemons.find(({ names }) => names.includes(name));
  if (!daemon || initScript.test(path) || onlyExplains(args)) return [];
  const { host, port } = daemon.binding(args);
  const { usual } = daemon;
  return [
    telnetServerAct(
      invocation,
      program,
      port ?? known(usual.port, placeOf(program)),
      isLoopbackHost(host ?? usual.host),
    ),
  ];
}

function onlyExplains(args: readonly Text[]): boolean {
  const only = args.length === 1 ? args[0]!.value : "";
  return ["--help", "--usage", "--version"].includes(only);
}

/**
 * busybox and toybox take `-p PORT` and `-b ADDR[:PORT]`, whose port wins; netkit and GNU listen on
 * their own only with `-debug [PORT]`, else an inetd listens for them, on 23. FreeBSD's `-p` is the
 * login program. https://busybox.net/downloads/BusyBox.html#telnetd,
 * https://manpages.debian.org/telnetd, https://man.freebsd.org/telnetd(8)
 */
function readTelnetd(args: readonly Text[]): Binding {
  const debug = args.findIndex(({ value }) => /^--?debug$/.test(value));
  const alone = debug === -1 ? undefined : args[debug + 1];
  const rest = args.filter(({ value }) => !/^--?e?debug$/.test(value));
  const read = readArguments(rest, "p b l f w K a D L E S I X u");
  const bind = valueOf(read, "b");
  const address = bind && splitAddress(bind);
  const port = address?.port ?? valueOf(read, "p") ?? alone;
  return { host: address?.host, port: port && portValue(port) };
}

/** `-i INTERFACE`. https://github.com/openwrt/openwrt, package utelnetd */
function readUtelnetd(args: readonly Text[]): Binding {
  const read = readArguments(args, "p l i");
  const port = valueOf(read, "p");
  return { host: valueOf(read, "i")?.value, port: port && portValue(port) };
}

function readTelnetlib3(args: readonly Text[]): Binding {
  const valued =
    "host port loglevel logfile logfmt shell encoding timeout connect-maxwait limit pty-exec ssl-certfile ssl-keyfile";
  const read = readArguments(args, valued);
  const host = valueOf(read, "host") ?? read.operands[0];
  const port = valueOf(read, "port") ?? read.operands[1];
  return { host: host?.value, port: port && portValue(port) };
}

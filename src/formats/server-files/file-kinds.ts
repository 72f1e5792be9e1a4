import type { InnerFile } from "../../syntax/inner.ts";
import type { Text } from "../../syntax/text.ts";
import { viewDocument } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import type { Act } from "../command/acts.ts";
import { actsOfScript } from "../command/command.ts";
import { isForShell } from "../dockerfile/scripts.ts";
import {
  cowrieActs,
  isCowrie,
  isOpencanary,
  isSer2net,
  isStunnel,
  opencanaryActs,
  rinetdActs,
  ser2netActs,
  sshdActs,
  stunnelActs,
} from "./daemons.ts";
import { envoyActs, isEnvoy } from "./envoy-files.ts";
import {
  iptablesActs,
  isFirewallList,
  isIptables,
  isNft,
  nftActs,
} from "./firewall-files.ts";
import { firewalldActs, isFirewalldZone } from "./firewalld-zones.ts";
import { haproxyActs, isHaproxy, isNginx, nginxActs } from "./proxies.ts";
import {
  inetdActs,
  isInetd,
  isSocketUnit,
  socketActs,
  telnetServiceActs,
  telnetUnit,
  unitActs,
} from "./services.ts";
import {
  isTraefikToml,
  isTraefikYaml,
  traefikActs,
  traefikTomlActs,
} from "./traefik-files.ts";

/** Reads YAML and JSON that stand inside a file; not every format has the reader at hand. */
export type ReadYaml = (text: Text) => InnerFile;

export interface Content {
  readonly name: Text;
  readonly path: string;
  readonly body: Text;
  readonly readYaml?: ReadYaml | undefined;
}

/** A kind of files for servers: how it is known, and what one of them would start or open. */
export interface FileKind {
  /** Paths that tell it. */
  readonly path?: RegExp;
  /** What a file of any other name says that tells it. */
  readonly sign?: (value: string) => boolean;
  /** What it is for is read at its own path only: at another one a text is none, whatever it says. */
  readonly fixed?: true;
  readonly acts: (content: Content) => Act[];
}

/** The first kind that the path tells reads a file, else the first that its text tells. */
export function kindOf(path: string, value: string): FileKind | undefined {
  return (
    fileKinds.find((each) => each.path?.test(path)) ??
    fileKinds.find(
      ({ sign, fixed }) => !(fixed && path.startsWith("/")) && sign?.(value),
    )
  );
}

const fileKinds: readonly FileKind[] = [
  {
    path: /(?:^|\/)(?:x?inetd\.conf|x?inetd\.d\/[^/]+)$/,
    sign: isInetd,
    fixed: true,
    acts: ({ name, body }) => inetdActs(name, body),
  },
  {
    path: /\.socket(?:\.d\/[^/]+)?$/,
    sign: isSocketUnit,
    fixed: true,
    acts: ({ name, path, body }) => socketActs(name, path, body),
  },
  { path: telnetUnit, acts: ({ name, body }) => telnetServiceActs(name, body) },
  { path: /\.service(?:\.d\/[^/]+)?$/, acts: ({ body }) => unitActs(body) },
  { path: /\.(?:sh|bash)$/, sign: isScript, acts: scriptActs },
  text(/(?:^|\/)sshd_config(?:\.d\/[^/]+)?$/, undefined, sshdActs),
  text(/(?:^|\/)ser2net\.(?:conf|ya?ml)$/, isSer2net, ser2netActs),
  text(/(?:^|\/)rinetd\.conf$/, undefined, rinetdActs),
  text(/(?:^|\/)(?:stunnel[\w-]*\.conf|stunnel\/.*)$/, isStunnel, stunnelActs),
  text(/(?:^|\/)cowrie[\w.-]*\.cfg$/, isCowrie, cowrieActs),
  text(/(?:^|\/)\.?opencanary\.conf$/, isOpencanary, opencanaryActs),
  text(
    /(?:^|\/)(?:ip6?tables(?:[._-][\w-]+)?|rules\.v[46]|(?:user|before|after)6?\.rules)$/,
    isIptables,
    iptablesActs,
  ),
  text(/(?:^|\/)nftables\.conf$|\.nft$/, isNft, nftActs),
  text(/(?:^|\/)firewalld\/zones\/[^/]+\.xml$/, isFirewalldZone, firewalldActs),
  { sign: isFirewallList, acts: scriptActs },
  text(/(?:^|\/)haproxy[^/]*\.cfg$/, isHaproxy, haproxyActs),
  text(
    /(?:^|\/)(?:nginx|angie|openresty)(?:[._-][^/]*|\/.*)?\.(?:conf|template|tmpl)$/,
    isNginx,
    nginxActs,
  ),
  text(/(?:^|\/)traefik[^/]*\.toml$/, isTraefikToml, traefikTomlActs),
  documents(/(?:^|\/)traefik[^/]*\.ya?ml$/, isTraefikYaml, traefikActs),
  documents(/(?:^|\/)envoy[^/]*\.(?:ya?ml|json)$/, isEnvoy, envoyActs),
];

function text(
  path: RegExp,
  sign: FileKind["sign"],
  read: (body: Text) => Act[],
): FileKind {
  return { path, ...(sign && { sign }), acts: ({ body }) => read(body) };
}

function documents(
  path: RegExp,
  sign: FileKind["sign"],
  read: (documents: readonly View[]) => Act[],
): FileKind {
  const acts = ({ body, readYaml }: Content): Act[] => {
    const nodes = readYaml?.(body).documents ?? [];
    return read(nodes.flatMap((node) => viewDocument(node) ?? []));
  };
  return { path, ...(sign && { sign }), acts };
}

/** A file without an ending is a script only if its first line says so; nft has scripts of its own. */
function isScript(value: string): boolean {
  return value.startsWith("#!") && !isNft(value);
}

function scriptActs({ body }: Content): Act[] {
  return isForShell(body)
    ? actsOfScript(body).filter(({ kind }) => kind !== "package")
    : [];
}

import type { Text } from "../../syntax/text.ts";
import type { Act } from "../command/acts.ts";
import { kindOf } from "./file-kinds.ts";
import type { ReadYaml } from "./file-kinds.ts";
import { haproxyActs, nginxActs } from "./proxies.ts";
import { serverAct, telnetUnit } from "./services.ts";

/** A file that lies where some server may read it. */
export interface ServerFile {
  /** The characters that name it: an act that no text says stands there. */
  readonly name: Text;
  readonly path: string;
  /** What it was named before it was put there. */
  readonly source: string;
}

const telnetPath = /(?:^|\/)x?inetd\.d\/[\w.-]*telnet[\w.-]*$/;

/** Files of inetd, xinetd and systemd that are there for nothing but Telnet. */
export function actsOfName({ name, path, source }: ServerFile): Act[] {
  const isTelnet = [path, source].some(
    (each) => telnetPath.test(each) || telnetUnit.test(each),
  );
  return isTelnet ? [serverAct(name, name)] : [];
}

/** What people read, whatever settings it shows. */
const prose =
  /\.(?:md|markdown|rst|adoc|txt|html?|tex|org)$|(?:^|\/)(?:readme|changelog|license|notes)(?:\.[^/]*)?$/i;

export function isProse(path: string): boolean {
  return prose.test(path);
}

/** Whether a file may start or open something, so that it is worth a closer look. */
export function isServerFile(path: string, value: string): boolean {
  return !isProse(path) && kindOf(path, value) !== undefined;
}

/** What a file of this content would start or open. Without `readYaml`, files in YAML and JSON say nothing. */
export function actsOfContent(
  { name, path }: ServerFile,
  body: Text,
  readYaml?: ReadYaml,
): Act[] {
  if (isProse(path)) return [];
  const kind = kindOf(path, body.value);
  return kind?.acts({ name, path, body, readYaml }) ?? [];
}

/** Keys of a controller's ConfigMap that hold parts of its proxy's configuration. */
const snippets: readonly {
  readonly key: RegExp;
  readonly acts: (body: Text) => Act[];
}[] = [
  {
    // ingress-nginx has the singular, NGINX Inc. the plural.
    key: /^(?:main|http|server|stream|location)-snippets?$/,
    acts: nginxActs,
  },
  {
    // https://haproxy-ingress.github.io/docs/configuration/keys/#configuration-snippet
    key: /^config-(?:frontend|tcp|proxy|sections)(?:-early|-late)?$|^(?:frontend|global)-config-snippet$/,
    acts: haproxyActs,
  },
];

/** What reads the text at such a key. */
export function actsOfSnippet(
  key: string,
): ((body: Text) => Act[]) | undefined {
  return snippets.find((each) => each.key.test(key))?.acts;
}

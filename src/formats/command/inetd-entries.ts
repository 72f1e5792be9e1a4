import type { Text } from "../../syntax/text.ts";
import type { Passage } from "./passage.ts";

/**
 * `telnet stream tcp nowait root ...` at the start of a line, after an address or the format of a
 * `printf`; `#` and Debian's `#<off>#` disable a line. https://man.openbsd.org/inetd.conf.5
 */
const inetdLine =
  /^[ \t]*(?:-[neE]+[ \t]+|%s[ \t]+)*(?:[\w.*[\]-]+:)?(telnets?|23)[ \t]+stream[ \t]+tcp[46]?\b/dgm;

/** `service telnet { ... }`. https://manpages.debian.org/xinetd.conf */
const xinetdService = /\bservice[ \t]+([\w-]+)\s*\{([^{}]*)\}/dg;

/** The words with which an inetd's configuration says that it serves Telnet. */
export function telnetEntries(passage: Passage): Text[] {
  const services = [...passage.value.matchAll(xinetdService)].filter(
    ([, name = "", body = ""]) => {
      const settings = body.replace(/^[ \t]*#.*$/gm, "");
      const isTelnet =
        /^telnets?$/.test(name) || /\bport\s*=\s*23\b/.test(settings);
      return isTelnet && !/\bdisable\s*=\s*yes\b/i.test(settings);
    },
  );
  return [...passage.value.matchAll(inetdLine), ...services].flatMap(
    ({ indices }) => passage.cut(...indices![1]!) ?? [],
  );
}

import { cutterOf, cutText } from "../../../syntax/shell-word.ts";
import type { Text } from "../../../syntax/text.ts";
import { portAct, TELNET } from "../../command/acts.ts";
import type { Act } from "../../command/acts.ts";
import { placeOf } from "../../command/arguments.ts";
import { known } from "../../values.ts";

/** The feature of Windows Server up to 2012 R2: https://learn.microsoft.com/windows-server/administration/server-core/server-core-roles-and-services */
const feature =
  /^[^#\n]{0,300}?\b((?:Install|Add)-WindowsFeature|Enable-WindowsOptionalFeature|dism(?:\.exe)?)\b[^\n#]{0,300}?\b(Telnet-?Server)\b/dgim;

const service =
  /^[^#\n]{0,300}?\b((?:Start|Set)-Service|sc(?:\.exe)?[ \t]+(?:start|config)|net[ \t]+start)\b[^\n#]{0,300}?\b(TlntSvr)\b/dgim;

const rule =
  /^[^#\n]{0,300}?\bNew-NetFirewallRule\b(?![^\n#]{0,300}-(?:Direction[ \t]+"?Outbound|Action[ \t]+"?Block|Protocol[ \t]+"?(?!TCP\b|6\b)\w))[^\n#]{0,300}?-LocalPort[ \t]+["']?(?:\d+,)*(23)\b(?!-)/dgim;

const netsh =
  /^[^#\n]{0,300}?\bnetsh\b[^\n#]{0,300}?\bfirewall[ \t]+add[ \t]+rule\b(?=[^\n#]{0,300}\bdir=in\b)(?=[^\n#]{0,300}\baction=allow\b)(?![^\n#]{0,300}\bprotocol=udp\b)[^\n#]{0,300}?\blocalport=["']?(?:\d+,)*(23)\b(?!-)/dgim;

/** What PowerShell and the commands of Windows do about Telnet. */
export function windowsActs(text: Text): Act[] {
  const { value } = text;
  if (!/telnet|tlntsvr|localport/i.test(value)) return [];
  const cut = cutterOf(text);
  const placed = (indices: readonly [number, number] | undefined): Text =>
    cutText(cut, text, ...indices!)!;
  const installed = [...value.matchAll(feature)].map(({ indices }): Act => {
    const [manager, name] = [placed(indices![1]), placed(indices![2])];
    return {
      ...{ kind: "package", loopback: false },
      facts: {
        name: [known(name.value, placeOf(name))],
        manager: [known("windows", placeOf(manager))],
        role: [known("server", placeOf(name))],
      },
    };
  });
  const started = [...value.matchAll(service)]
    .filter(
      ([line]) => !/-StartupType\s+"?Disabled|start=\s*disabled/i.test(line),
    )
    .map(({ indices }): Act => {
      const name = placed(indices![2]);
      const span = placeOf(name);
      return {
        ...{ kind: "command", loopback: false },
        facts: {
          program: [known(name.value, span)],
          starts: [known("telnet-server", span)],
          port: [known(TELNET, span)],
        },
      };
    });
  const opened = [...value.matchAll(rule), ...value.matchAll(netsh)].map(
    ({ indices }) => {
      const span = placeOf(placed(indices![1]));
      return portAct({
        port: known(TELNET, span),
        protocol: known("tcp", span),
        mechanism: "allow",
        loopback: false,
      });
    },
  );
  return [...installed, ...started, ...opened];
}

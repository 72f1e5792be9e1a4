import { sliceText } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import { telnetServerAct } from "./acts.ts";
import { readArguments, splitText, valueOf, valuesOf } from "./arguments.ts";
import type { Act } from "./acts.ts";
import type { Invocation } from "./invocations.ts";
import { telnetEntries } from "./inetd-entries.ts";
import { passageOf } from "./passage.ts";
import type { Passage } from "./passage.ts";

const configFile = /(?:^|\/)(?:x?inetd\.conf|x?inetd\.d\/[^/]+)$/;
const telnetFile = /(?:^|\/)x?inetd\.d\/[\w.-]*telnet[\w.-]*$/;

/** What a command does to an inetd's configuration so that it will serve Telnet. */
export function inetdConfigActs(invocation: Invocation): Act[] {
  const places = [
    ...writtenEntries(invocation),
    ...editedEntries(invocation),
    ...updatedEntries(invocation),
    ...linkedSocket(invocation),
  ];
  return places.map((place) => telnetServerAct(invocation, place));
}

/** `echo "telnet stream tcp ..." >> /etc/inetd.conf`, also through `tee` and here-documents. */
function writtenEntries(invocation: Invocation): Text[] {
  const { name, args, command } = invocation;
  const targets =
    name === "tee"
      ? [...command.writes, ...readArguments(args).operands]
      : command.writes;
  if (!targets.some(({ value }) => configFile.test(value))) return [];
  return printed(invocation).flatMap(telnetEntries);
}

/** What reaches the file: said, read from a here-document, or read through the pipe. */
function printed({ name, args, command }: Invocation): Passage[] {
  if (name === "echo" || name === "printf") return [passageOf(args)];
  if (name !== "cat" && name !== "tee") return [];
  const bodies = command.heredocs.map((body) => passageOf([body]));
  const input = command.input;
  if (!input) return bodies;
  const from = input.words[0]?.value;
  const said =
    from === "echo" || from === "printf"
      ? [passageOf(input.words.slice(1))]
      : [];
  const read = input.heredocs.map((body) => passageOf([body]));
  return [...bodies, ...said, ...read];
}

/** `sed -i 's/disable = yes/disable = no/' /etc/xinetd.d/telnet`, `sed -i 's/#<off># telnet/telnet/' /etc/inetd.conf` */
function editedEntries({ name, args }: Invocation): Text[] {
  if (name !== "sed" && name !== "perl") return [];
  const read = readArguments(args, "e expression f file l line-length");
  const given = valuesOf(read, "e", "expression");
  const scripts = given.length > 0 ? given : read.operands.slice(0, 1);
  const files = given.length > 0 ? read.operands : read.operands.slice(1);
  const changes = scripts.flatMap((script) =>
    substitutions(script.value).map((change) => ({ ...change, script })),
  );
  if (files.some(({ value }) => telnetFile.test(value)))
    return changes
      .filter(({ to }) => /\bno\b/i.test(to))
      .map(({ script }) => script)
      .slice(0, 1);
  if (!files.some(({ value }) => configFile.test(value))) return [];
  return changes
    .filter(({ script }) => /telnet/.test(script.value))
    .filter(({ from, to }) => from.includes("#") && !to.includes("#"))
    .map(({ script }) => script)
    .slice(0, 1);
}

/** The `s/from/to/` commands of a sed script; the delimiter is free. */
function substitutions(script: string): { from: string; to: string }[] {
  const found: { from: string; to: string }[] = [];
  const command = /(?:^|[\s;{/\d$,!])s([/|#,:@!%+~])/g;
  for (let match; (match = command.exec(script));) {
    const parts: string[] = [""];
    let at = command.lastIndex;
    for (; at < script.length && parts.length < 3; at++) {
      const char = script[at]!;
      if (char === "\\") parts.push(parts.pop()! + script[++at]);
      else if (char === match[1]) parts.push("");
      else parts.push(parts.pop()! + char);
    }
    if (parts.length === 3) found.push({ from: parts[0]!, to: parts[1]! });
    command.lastIndex = at;
  }
  return found;
}

/** https://manpages.debian.org/update-inetd */
function updatedEntries({ name, args }: Invocation): Text[] {
  if (name !== "update-inetd") return [];
  const read = readArguments(
    args,
    "enable add disable remove group pattern file comment-chars",
  );
  const enabled = valueOf(read, "enable");
  const names = enabled ? splitText(enabled, /,/g) : [];
  const added = valueOf(read, "add");
  return [
    ...names.filter(({ value }) => /^telnets?$/.test(value)),
    ...(added ? telnetEntries(passageOf([added])) : []),
  ];
}

/** `ln -s .../telnet.socket /etc/systemd/system/sockets.target.wants/`, which is what `enable` does. */
function linkedSocket({ name, args }: Invocation): Text[] {
  if (name !== "ln") return [];
  const { operands } = readArguments(args, "t target-directory S suffix");
  const link = operands.at(-1)?.value ?? "";
  if (!/\.wants(?:\/|$)/.test(link)) return [];
  return operands
    .filter(({ value }) => /(?:^|\/)telnet\.socket$/.test(value))
    .slice(-1)
    .map((path) => sliceText(path, path.value.lastIndexOf("/") + 1));
}

import * as assert from "uvu/assert";
import { readDockerfile } from "../../../src/formats/dockerfile/images-of-file.ts";
import type { Exposure, Span } from "../../../src/model.ts";
import { openSource } from "../../../src/syntax/source.ts";
import { marked } from "../marked-text.ts";
import { valueText } from "../shown-acts.ts";

export function exposuresOf(file: string): readonly Exposure[] {
  return readDockerfile(openSource("test", file)).exposures;
}

/**
 * The exposures of a Dockerfile in short: `declare 23/tcp @1 <- @2`, `image foo/telnetd server @1`,
 * `telnetd starts telnet-server 23 @1`, `server telnetd @1 by apt`. `@n` is the nth place marked by
 * `«` and `»`, and behind the arrow stand its origins; what is usual is not said, nor are images that
 * have nothing to do with Telnet.
 */
export function shownExposures(written: string): string[] {
  const { text, at } = marked(written);
  return exposuresOf(text.value)
    .filter(({ kind, facts }) => kind !== "image" || facts["role"])
    .map((exposure) => shown(exposure, at));
}

export function checkExposures(written: string, ...expected: string[]): void {
  assert.equal(shownExposures(written), expected, written);
}

const decisive: Record<string, string> = {
  port: "port",
  image: "repository",
  package: "name",
  command: "starts",
  management: "switch",
};

function shown(exposure: Exposure, at: (span: Span) => string): string {
  const { kind, facts, resource } = exposure;
  const says = (name: string) => (facts[name] ?? []).map(valueText).join("|");
  const words: Record<string, string[]> = {
    port: [says("mechanism"), `${says("port")}/${says("protocol")}`],
    image: ["image", says("repository"), says("role")],
    package: [says("role"), says("name")],
    command: [says("program"), "starts", says("starts"), says("port")],
  };
  const value = facts[decisive[kind]!]![0]!;
  const origins = (value.origin ?? []).map(({ span }) => `@${at(span)}`);
  return [
    ...words[kind]!,
    ...["one", "network", "definite"].flatMap((usual, i) => {
      const said = says(["breadth", "reach", "certainty"][i]!);
      return said === usual || said === "" ? [] : said;
    }),
    says("runs") === "false" ? "as data" : "",
    says("unused") === "true" ? "unused" : "",
    `@${at(value.span)}`,
    origins.length > 0 ? `<- ${origins.join(" <- ")}` : "",
    resource === "stage 0" ? "" : `in ${resource}`,
  ]
    .filter(Boolean)
    .join(" ");
}

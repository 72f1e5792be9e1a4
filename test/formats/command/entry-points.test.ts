import { suite } from "uvu";
import * as assert from "uvu/assert";
import { entryPointsOf } from "../../../src/formats/command/entry-points.ts";
import { splitWords } from "../../../src/syntax/shell.ts";
import { marked, textWithUnknowns } from "../marked-text.ts";
import { valueText } from "../shown-acts.ts";

const test = suite("entry points");

type Row = readonly [written: string, ...expected: string[]];

/** `name tcp 23 @1 loopback`: `@n` is the nth marked place. */
function shown(
  points: ReturnType<typeof entryPointsOf>,
  at: ReturnType<typeof marked>["at"],
): string[] {
  return points.map(({ name, protocol, port, loopback }) =>
    [
      name,
      protocol,
      valueText(port),
      `@${at(port.span)}`,
      loopback && "loopback",
    ]
      .filter(Boolean)
      .join(" "),
  );
}

function checkFlags(rows: readonly Row[]): void {
  for (const [written, ...expected] of rows) {
    const { text, at } = marked(written);
    const points = entryPointsOf(splitWords(text), new Map());
    assert.equal(shown(points, at), expected, written);
  }
}

function checkVariables(name: string, rows: readonly Row[]): void {
  for (const [written, ...expected] of rows) {
    const { text, at } = marked(written);
    const points = entryPointsOf([], new Map([[name, text]]));
    assert.equal(shown(points, at), expected, written);
  }
}

// https://doc.traefik.io/traefik/reference/install-configuration/entrypoints/
test("K-TR1: Traefik's flags, in any case and as two words", () => {
  checkFlags([
    ["--entryPoints.telnet.address=:«23»", "telnet tcp 23 @1"],
    ["traefik --ENTRYPOINTS.Tty.Address=:«23»", "tty tcp 23 @1"],
    ["-entrypoints.t.address=:«23»", "t tcp 23 @1"],
    ["--entrypoints.t.address :«23»", "t tcp 23 @1"],
    ["--entrypoints.t.address=0.0.0.0:«23»/tcp", "t tcp 23 @1"],
    ["--entrypoints.t.address=[::]:«23»", "t tcp 23 @1"],
    ["--entrypoints.t.address=:«23»/udp", "t udp 23 @1"],
    ["--entrypoints.t.address=:«23»/UDP", "t udp 23 @1"],
    ["--entrypoints.t.address=127.0.0.1:«23»", "t tcp 23 @1 loopback"],
    ["--entrypoints.t.address=[::1]:«23»", "t tcp 23 @1 loopback"],
    ["--entrypoints.t.address=localhost:«23»", "t tcp 23 @1 loopback"],
    [
      "--entrypoints.a.address=:«80» --entrypoints.b.address=:«23»",
      "a tcp 80 @1",
      "b tcp 23 @2",
    ],
    ["sh -c 'traefik --entrypoints.t.address=:«23»'", "t tcp 23 @1"],
  ]);
});

test("other flags open nothing", () => {
  checkFlags([
    ["--entrypoints.t.address"],
    ["--entrypoints.t.address="],
    ["--entrypoints.t.address=23"],
    ["--entrypoints.t.address=:telnetd"],
    ["--entrypoints.t.address=:99999"],
    ["--entrypoints.t.http.redirections.entryPoint.to=:23"],
    ["--entrypoints.t=:23"],
    ["echo entrypoints.t.address=:23"],
    ["--api.address=:23"],
    [""],
  ]);
});

test("K-TR1: Traefik's variables", () => {
  checkVariables("TRAEFIK_ENTRYPOINTS_TTY_ADDRESS", [
    [":«23»", "tty tcp 23 @1"],
    [":«23»/udp", "tty udp 23 @1"],
    ["127.0.0.1:«23»", "tty tcp 23 @1 loopback"],
    [""],
  ]);
  checkVariables("TRAEFIK_ENTRYPOINTS_TTY_HTTP", [[":23"]]);
  checkVariables("ENTRYPOINTS_TTY_ADDRESS", [[":23"]]);
});

// https://developer.konghq.com/gateway/configuration/#stream_listen
test("K-KO1: Kong's listeners", () => {
  checkVariables("KONG_STREAM_LISTEN", [
    ["0.0.0.0:«23» reuseport", "tcp 23 @1"],
    ["0.0.0.0:«23» udp reuseport", "udp 23 @1"],
    [
      "0.0.0.0:«9000»,[::]:«23» ssl, 127.0.0.1:«23»",
      "tcp 9000 @1",
      "tcp 23 @2",
      "tcp 23 @3 loopback",
    ],
    ["off"],
    [" , "],
  ]);
  checkVariables("KONG_PROXY_LISTEN", [["*:«23» http2", "tcp 23 @1"]]);
  checkVariables("KONG_PORT_MAPS", [["23:9000"]]);
});

test("what nobody can know is said", () => {
  const flag = textWithUnknowns("--entrypoints.t.address=:${PORT}");
  assert.equal(
    entryPointsOf([flag], new Map()).map(({ port }) => valueText(port)),
    ["?"],
  );
  const whole = textWithUnknowns("${ADDRESS}");
  const variables = new Map([
    ["TRAEFIK_ENTRYPOINTS_T_ADDRESS", whole],
    ["TRAEFIK_ENTRYPOINTS_U_ADDRESS", undefined],
  ]);
  assert.equal(
    entryPointsOf([], variables).map(({ port }) => valueText(port)),
    ["?"],
  );
});

test.run();

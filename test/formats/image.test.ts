import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { imageFacts } from "../../src/formats/image.ts";
import type { KnownImage } from "../../src/formats/known-images.ts";
import { knownImages } from "../../src/formats/known-images.ts";
import { scalarText } from "../../src/syntax/located.ts";
import { openSource } from "../../src/syntax/source.ts";
import { parseYaml } from "../../src/syntax/yaml.ts";
import { textOf, textWithUnknowns } from "./marked-text.ts";
import { valueText } from "./shown-acts.ts";

const test = suite("image");

/** `docker.io library alpine`: the fact's values with a space between them, `-` for no fact, `?` for an unknown one. */
function fact(reference: string, name: string): string {
  const values = imageFacts(textWithUnknowns(reference))[name];
  return values ? values.map(valueText).join(" ") : "-";
}

const digest = `sha256:${"0123456789abcdef".repeat(4)}`;

test("the parts of a reference", () => {
  const rows: [string, string, string, string, string, string][] = [
    ["alpine", "docker.io", "library", "library/alpine", "-", "-"],
    ["alpine:3.20", "docker.io", "library", "library/alpine", "3.20", "-"],
    ["foo/bar:1", "docker.io", "foo", "foo/bar", "1", "-"],
    ["index.docker.io/foo/bar", "docker.io", "foo", "foo/bar", "-", "-"],
    ["docker.io/alpine", "docker.io", "library", "library/alpine", "-", "-"],
    ["ghcr.io/a/b/c:v1", "ghcr.io", "a/b", "a/b/c", "v1", "-"],
    ["localhost/a", "localhost", "-", "a", "-", "-"],
    ["localhost:5000/a", "localhost:5000", "-", "a", "-", "-"],
    ["[::1]:5000/a/b:c", "[::1]:5000", "a", "a/b", "c", "-"],
    ["Reg/a", "Reg", "-", "a", "-", "-"],
    ["telnet:5000/web", "telnet:5000", "-", "web", "-", "-"],
    ["telnet:5000", "docker.io", "library", "library/telnet", "5000", "-"],
    [`a@${digest}`, "docker.io", "library", "library/a", "-", digest],
    [`r.io/a/b:1@${digest}`, "r.io", "a", "a/b", "1", digest],
    ["docker://foo/bar", "docker.io", "foo", "foo/bar", "-", "-"],
    ["docker-image://foo/bar:1", "docker.io", "foo", "foo/bar", "1", "-"],
    ["oci://r.io/foo/bar", "r.io", "foo", "foo/bar", "-", "-"],
    ["docker-daemon:foo/bar:1", "docker.io", "foo", "foo/bar", "1", "-"],
    ["alpine:", "docker.io", "library", "library/alpine", "-", "-"],
    ["a__b/c-._d", "-", "-", "-", "-", "-"],
    ["a__b/c---d.e", "docker.io", "a__b", "a__b/c---d.e", "-", "-"],
  ];
  const names = ["registry", "namespace", "repository", "tag", "digest"];
  for (const [reference, ...parts] of rows)
    assert.equal(
      names.map((name) => fact(reference, name)),
      parts,
      reference,
    );
});

test("what is no reference has no facts", () => {
  const none = [
    "",
    " ",
    "scratch",
    "0123456789abcdef".repeat(4),
    digest,
    "sha256:1",
    "foo/Bar",
    "foo bar",
    "foo//bar",
    "/foo",
    "foo/",
    "-foo",
    "foo:bad tag",
    "foo@sha256:short",
    "{{ .Values.image }}",
  ];
  for (const reference of none)
    assert.equal(imageFacts(textOf(reference)), {}, reference);
});

test("parts without a value are unknown, the others are not", () => {
  const rows: [string, string, string, string, string, string, string][] = [
    ["${REG}/telnetd:${TAG}", "?", "?", "?", "telnetd", "?", "server"],
    ["${TPOT_REPO}/cowrie:${V}", "?", "?", "?", "cowrie", "?", "honeypot"],
    ["${REG}/a/b/telnetd", "?", "?", "?", "telnetd", "-", "server"],
    ["ghcr.io/${ORG}/cowrie", "ghcr.io", "?", "?", "cowrie", "-", "honeypot"],
    ["${H}.example.com/a/web", "?", "a", "a/web", "web", "-", "-"],
    ["nginx:${V}", "docker.io", "library", "library/nginx", "nginx", "?", "-"],
    ["${IMAGE}", "?", "?", "?", "?", "-", "?"],
    ["foo/web${SUFFIX}", "docker.io", "foo", "?", "?", "-", "?"],
    ["foo/telnetd-${V}", "docker.io", "foo", "?", "telnetd ?", "-", "server"],
    ["foo/telnetd${V}", "docker.io", "foo", "?", "?", "-", "?"],
    ["${REG}telnetd", "?", "?", "?", "?", "-", "?"],
    ["${REG}/web", "?", "?", "?", "web", "-", "-"],
    [
      "${REG}/fortinet/fortigate",
      "?",
      "?",
      "?",
      "fortigate",
      "-",
      "network-gear",
    ],
    ["${REG}/netshoot", "?", "?", "?", "netshoot", "-", "client"],
    // Not known to be the client of jess.
    ["${REG}/telnet", "?", "?", "?", "telnet", "-", "ambiguous"],
    ["foo/${IMAGE}", "docker.io", "foo", "?", "?", "-", "?"],
  ];
  const names = [
    ...["registry", "namespace", "repository", "tokens", "tag", "role"],
  ];
  for (const [reference, ...parts] of rows)
    assert.equal(
      names.map((name) => fact(reference, name)),
      parts,
      reference,
    );
});

test("an unknown part says why", () => {
  const facts = imageFacts(textWithUnknowns("${A}/telnetd:${B}"));
  const why = (name: string) => {
    const value = facts[name]![0]!;
    return value.known ? "" : value.why;
  };
  assert.is(why("registry"), "${A} has no value");
  assert.is(why("tag"), "${B} has no value");
});

test("the role that a name tells", () => {
  const rows: Record<string, string[]> = {
    server: [
      "foo/telnetd",
      "telnetd",
      "foo/utelnetd",
      "foo/ktelnetd",
      "foo/my-telnetd_1",
      "reg:5000/a/b/in.telnetd",
      "registry.gitlab.com/grp/telnetd/server",
      "foo/telnetserver",
      "foo/telnetsrv",
      "foo/telnethoneypot",
      "foo/telnet-server",
      "foo/ascii-telnet-server",
      "foo/telnet_daemon",
      "foo/telnet-iot-honeypot",
      "foo/telnet.bbs",
      "foo/mud-telnet",
      "ghcr.io/gufolabs/telnetd",
    ],
    client: [
      "foo/telnet-client",
      "foo/telnetd-test",
      "foo/telnet-server-exporter",
      "foo/telnet-cli",
      "foo/telnetd-docs",
      "foo/telnet-lib",
      "alpine:telnetd",
      "alpine:3-telnetd",
    ],
    ambiguous: [
      "foo/telnet",
      "library/telnet",
      "telnet:5000",
      "foo/telnet-gateway",
      "foo/docker-telnet-logger",
    ],
    "-": [
      "pastelnetwork/pastel",
      "softelnet/sponge",
      "foo/stelnet",
      "foo/intelnet",
      "foo/intelnetus-v2",
      "itelnets/frontend",
      "foo/hostelnet-vision",
      "foo/cartelnet",
      "foo/motelnetwork",
      "foo/patelnetworks-beta",
      "foo/marketbattelnet",
      "foo/cotelnet-next",
      "foo/pyats-fitelnet",
      "foo/dctelnet",
      "foo/telnetlib-docs",
      "foo/telnetlib3",
      "foo/libtelnet",
      "foo/ftelnet",
      "foo/mactelnet",
      "foo/wstelnet",
      "foo/telnetris",
      "foo/telnetquiz",
      "foo/telnetdemo",
      "foo/telnetdata",
      "foo/telnetdevice",
      "foo/telnetdm",
      "telnetdoogie/docker-par2cmdline",
      "telnet2/opencode",
      "telnetor/web",
      "telnet.example.com/web",
      "telnet:5000/web",
      "prom/blackbox-exporter",
      "foo/web:telnet",
      "nginx",
    ],
  };
  for (const [role, references] of Object.entries(rows))
    for (const reference of references)
      assert.is(fact(reference, "role"), role, reference);
});

test("the role of known images, whatever their names say", () => {
  const rows: Record<string, string[]> = {
    server: [
      "testainers/telnetd-container",
      "secobau/telnetd:alpine-1.1",
      "dftd/telnet-server",
      "deepcodesec/busybox-telnet",
      "ddhhz/nyancat-server",
      "docker.io/matsuu/nethack-server",
      "vulhub/inetutils:2.7",
      "islem1999/telnet-pod",
    ],
    honeypot: [
      "cowrie/cowrie:latest",
      "ghcr.io/cowrie/cowrie",
      "ghcr.io/telekom-security/heralding:24.04",
      "thinkst/opencanary",
      "qeeqbox/honeypots",
      "stingar/dionaea",
      "txt3rob/docker-telnet-logger",
    ],
    bbs: [
      "bbsio/synchronet",
      "ghcr.io/seobrien/mystic",
      "evennia/evennia",
      "enigmabbs/enigma-bbs",
    ],
    "network-gear": [
      "evilfreelancer/docker-routeros:7.1",
      "ghcr.io/im-ecorp/mikrotik-routeros",
      "fortinet/fortimanager",
      "fortinet/fortigate",
    ],
    client: [
      "jess/telnet",
      "nicolaka/netshoot",
      "wbitt/network-multitool",
      "praqma/network-multitool",
    ],
    // The same name elsewhere is another image; a bare busybox matters only with a command.
    "-": [
      "ghcr.io/thinkst/opencanary",
      "foo/cowrie",
      "cowrie/cowrie/web",
      "busybox",
      "alpine",
      "vrnetlab/vr-vmx",
    ],
  };
  for (const [role, references] of Object.entries(rows))
    for (const reference of references)
      assert.is(fact(reference, "role"), role, reference);
});

test("every known image is found under its own name", () => {
  for (const { match, role } of knownImages)
    assert.is(fact(match.replace("*", "any"), "role"), role, match);
});

test("rows of a user's own go first", () => {
  const own: KnownImage[] = [
    { match: "ghcr.io/us/*", role: "bbs", evidence: "ours" },
    { match: "secobau/telnetd", role: "client", evidence: "we looked" },
    { match: "busybox", role: "server", evidence: "official" },
  ];
  const role = (reference: string) =>
    valueText(imageFacts(textOf(reference), own)["role"]![0]!);
  assert.is(role("ghcr.io/us/telnetd"), "bbs");
  assert.is(role("secobau/telnetd"), "client");
  assert.is(role("docker.io/library/busybox:1"), "server");
});

test("the place is the reference as written, quotes included", () => {
  const source = openSource("c.yaml", 'a: b\nimage: "foo/telnetd:1"\n');
  const root = parseYaml(source).documents[0]!;
  const entry = root.kind === "mapping" && root.entries[1]!.value;
  const facts = imageFacts(scalarText(entry as never));
  for (const values of Object.values(facts))
    for (const { span } of values)
      assert.equal(
        [span.line, span.column, span.endLine, span.endColumn],
        [2, 8, 2, 23],
      );
});

test("never throws; every place is the whole", () => {
  const parts = fc.constantFrom(
    ...["telnetd", "telnet", "a", "/", ":", "@", ".", "-", "_", "[", "]"],
    ...["${A}", "sha256:", "docker://", " ", "A", "\u00e9", digest],
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(parts, { maxLength: 9 }).map((all) => all.join("")),
        fc.string(),
      ),
      (written) => {
        const facts = imageFacts(textWithUnknowns(written));
        for (const { span } of Object.values(facts).flat())
          assert.equal([span.start, span.end], [0, written.length]);
      },
    ),
    { numRuns: 3000 },
  );
});

test.run();

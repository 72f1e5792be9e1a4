import { suite } from "uvu";
import * as assert from "uvu/assert";
import { actsOfContent } from "../../../src/formats/server-files/server-file.ts";
import { parseInner } from "../../../src/syntax/inner.ts";
import { marked, textOf } from "../marked-text.ts";
import { valueText } from "../shown-acts.ts";

const test = suite("server-file");

/** `listen 23/tcp @1 loopback`, `telnet-server 23 @1`; `@n` is the nth place marked by `«` and `»`. */
function shown(path: string, written: string): string[] {
  const { text, at } = marked(written);
  const file = { name: textOf("NAME"), path, source: path };
  return actsOfContent(file, text, parseInner).map(({ facts, ...act }) => {
    const says = (fact: string) => (facts[fact] ?? []).map(valueText).join();
    const what =
      act.kind === "port"
        ? `${says("mechanism")} ${says("port")}/${says("protocol")}`
        : `${says("starts")} ${says("port")}`;
    const from = says("source") && ` from ${says("source")}`;
    const loopback = act.loopback ? " loopback" : "";
    return `${what}${from} @${at(facts["port"]![0]!.span)}${loopback}`;
  });
}

type Row = readonly [path: string, text: string, ...acts: string[]];

function check(rows: readonly Row[]): void {
  for (const [path, text, ...acts] of rows)
    assert.equal(shown(path, text), acts, `${path}: ${text}`);
}

test("nginx: listen in servers of any module", () => {
  const server = (inside: string) => `server {\n  ${inside}\n}\n`;
  const tcp = "listen 23/tcp @1";
  check([
    ["nginx.conf", server("listen «23»;"), tcp],
    ["any", server("listen «23»;"), tcp],
    [
      "any",
      "stream { server { listen «23»; } }".replace(/ (?=s|l)/g, "\n"),
      tcp,
    ],
    ["any", server("listen [::]:«23» ipv6only=on;"), tcp],
    ["any", server("listen 0.0.0.0:«23» reuseport;"), tcp],
    ["any", server("listen *:«23» so_keepalive=on;"), tcp],
    ["any", server("listen 127.0.0.1:«23»;"), `${tcp} loopback`],
    ["any", server("listen localhost:«23»;"), `${tcp} loopback`],
    ["any", server("listen [::1]:«23»;"), `${tcp} loopback`],
    ["any", server("listen 10.0.0.1:«20-25»;"), "listen 20-25/tcp @1"],
    ["any", server("listen\n    «23»\n    ssl;"), tcp],
    ["any", server("listen «23» udp;"), "listen 23/udp @1"],
    ["any", server("listen «2323»;"), "listen 2323/tcp @1"],
    ["any", server("listen 10.0.0.1;")],
    ["any", server("listen unix:/run/23;")],
    ["any", server("# listen 23;")],
    ["any", server("listen «80»; # listen 23;"), "listen 80/tcp @1"],
    ["any", server("listen ${PORT};")],
    // Not a listener: what connections are passed on to.
    ["any", server("listen «80»;\n  proxy_pass bbs:23;"), "listen 80/tcp @1"],
    ["conf/nginx/telnet.conf", "listen «23»;", tcp],
  ]);
});

test("prose and what only mentions a setting", () => {
  check([
    ["README.md", "server {\n  listen 23;\n}\n"],
    ["README", "server {\n  listen 23;\n}\n"],
    ["notes.txt", "telnet stream tcp nowait root /x telnetd\n"],
    ["any", "Then let nginx listen 23; and go.\n"],
    ["any", "bind *:23"],
    ["any", "We once ran: telnet stream tcp nowait"],
    ["any", "To open it, run `ufw allow 23`.\nufw allow 23\n"],
    ["any", "Port 23\n"],
    ["dashboard.json", '{"address": ":23", "port": 23}'],
    ["any", ""],
  ]);
});

test("HAProxy: bind", () => {
  const section = (inside: string) => `frontend f\n  mode tcp\n  ${inside}\n`;
  const tcp = "listen 23/tcp @1";
  check([
    ["haproxy.cfg", section("bind *:«23»"), tcp],
    ["any", section("bind *:«23»"), tcp],
    ["any", section("bind :«23»,:«24»"), tcp, "listen 24/tcp @2"],
    ["any", section("bind *:«20-25»"), "listen 20-25/tcp @1"],
    ["any", section("bind 0.0.0.0:«23» name t"), tcp],
    ["any", section("bind [::]:«23» v4v6"), tcp],
    ["any", section("bind :::«23»"), tcp],
    ["any", section("bind ipv4@*:«23»"), tcp],
    ["any", section('bind "*:«23»"'), tcp],
    ["any", section("bind 127.0.0.1:«23»"), `${tcp} loopback`],
    ["any", "listen t :«23»\n  bind :«24»\n", tcp, "listen 24/tcp @2"],
    ["any", section("# bind *:23\n  bind *:«80»"), "listen 80/tcp @1"],
    ["any", section("bind quic4@:«23»"), "listen 23/udp @1"],
    ["any", section("bind /run/haproxy.sock:23")],
    ["any", section("bind :«80»\n  server s 10.0.0.1:23"), "listen 80/tcp @1"],
    ["any", section("bind *:$PORT\n  bind *:«80»"), "listen 80/tcp @1"],
  ]);
});

test("Envoy: the addresses of listeners, not of what is behind them", () => {
  const listener = (address: string) =>
    `static_resources:\n  listeners:\n    - address: { socket_address: { ${address} } }\n`;
  check([
    [
      "envoy.yaml",
      listener("address: 0.0.0.0, port_value: «23»"),
      "listen 23/tcp @1",
    ],
    ["any", listener("address: 0.0.0.0, port_value: «23»"), "listen 23/tcp @1"],
    [
      "any",
      listener("protocol: UDP, address: 0.0.0.0, port_value: «23»"),
      "listen 23/udp @1",
    ],
    [
      "any",
      listener("address: 127.0.0.1, port_value: «23»"),
      "listen 23/tcp @1 loopback",
    ],
    [
      "any",
      '{"address": {"socketAddress": {"address": "::", "portValue": «23»}}}',
      "listen 23/tcp @1",
    ],
    [
      "any",
      "admin:\n  address:\n    socket_address: { address: 0.0.0.0, port_value: «23» }\n",
      "listen 23/tcp @1",
    ],
    [
      "any",
      "clusters:\n  - load_assignment:\n      endpoints:\n        - lb_endpoints:\n            - endpoint: { address: { socket_address: { address: a, port_value: 23 } } }\n",
    ],
    [
      "any",
      "a: &a { socket_address: { port_value: 23 } }\nclusters: [*a]\nb: *b\n",
      "listen 23/tcp @not marked: 23",
    ],
  ]);
});

test("Traefik: entry points in YAML and TOML", () => {
  const tcp = "listen 23/tcp @1";
  check([
    ["traefik.yml", 'entryPoints:\n  telnet:\n    address: ":«23»"\n', tcp],
    ["any", "entryPoints:\n  telnet:\n    address: 0.0.0.0:«23»/tcp\n", tcp],
    ["any", "entrypoints: { telnet: { Address: ':«23»' } }\n", tcp],
    [
      "any",
      'entryPoints:\n  telnet:\n    address: ":«23»/udp"\n',
      "listen 23/udp @1",
    ],
    [
      "any",
      "entryPoints:\n  telnet:\n    address: 127.0.0.1:«23»\n",
      `${tcp} loopback`,
    ],
    [
      "any",
      "tcp:\n  services:\n    a:\n      loadBalancer:\n        servers:\n          - address: bbs:23\n",
    ],
    [
      "traefik.toml",
      '[entryPoints]\n  [entryPoints.telnet]\n    address = ":«23»"\n',
      tcp,
    ],
    ["any", '[entryPoints.telnet]\naddress = ":«23»" # 24\n', tcp],
    ["any", '[entryPoints]\ntelnet = { address = ":«23»" }\n', tcp],
    ["any", "entryPoints.telnet.address = ':«23»'\n", tcp],
    [
      "any",
      '[entryPoints.telnet]\naddress = ":«23»/udp"\n',
      "listen 23/udp @1",
    ],
    [
      "any",
      '[entryPoints.web]\naddress = ":«80»"\n[tcp.services.a]\naddress = "bbs:23"\n',
      "listen 80/tcp @1",
    ],
    [
      "any",
      '[entryPoints.web]\n# address = ":23"\naddress = ":«80»"\n',
      "listen 80/tcp @1",
    ],
  ]);
});

test("inetd and xinetd", () => {
  const server = "telnet-server 23 @1";
  const line = "stream tcp nowait root /usr/sbin/tcpd in.telnetd";
  check([
    ["inetd.conf", `# services\n«telnet» ${line}\n`, server],
    ["any", `  «telnet»\t${line}\n`, server],
    ["any", `«telnet» ${line.replace("tcp", "tcp6")}\n`, server],
    ["any", `#telnet ${line}\n`],
    // Debian's package adds its line switched off.
    ["inetd.conf", `#<off># telnet ${line}\n`],
    ["any", "service «telnet»\n{\n  disable = no\n  server = /x\n}\n", server],
    ["any", "service telnet\n{\n  disable = yes\n  server = /x\n}\n"],
    ["any", "service «console»\n{\n  server = /x\n  port = 23\n}\n", server],
    ["any", "service ftp\n{\n  server = /x\n}\n"],
  ]);
});

test("systemd: sockets and services", () => {
  const server = "telnet-server 23 @1";
  const socket = (stream: string) => `[Socket]\nListenStream=${stream}\n`;
  check([
    ["telnet.socket", socket("«23»"), server],
    ["other.socket", socket("[::]:«23»"), server],
    ["any", socket("0.0.0.0:«23»"), server],
    ["any", socket("127.0.0.1:«23»"), `${server} loopback`],
    ["any", socket("[::1]:«23»"), `${server} loopback`],
    [
      "/etc/systemd/system/telnet.socket.d/port.conf",
      socket("«2323»"),
      "telnet-server 2323 @1",
    ],
    ["any", socket("22")],
    ["any", "[Socket]\nListenDatagram=23\n#ListenStream=23\n"],
    [
      "a.service",
      "[Service]\nExecStart=-/usr/sbin/«in.telnetd» -debug\n",
      server,
    ],
    [
      "a.service",
      "[Service]\nExecStart=/usr/bin/socat TCP-LISTEN:«23»,fork EXEC:/bin/login\n",
      "listen 23/tcp @1",
    ],
    ["a.service", "[Service]\nExecStart=/usr/bin/telnet bbs 23\n"],
  ]);
});

test("sshd, ser2net, rinetd, stunnel", () => {
  const tcp = "listen 23/tcp @1";
  check([
    ["sshd_config", "#Port 22\nPort «23»\n", tcp],
    ["etc/ssh/sshd_config.d/a.conf", "ListenAddress 0.0.0.0:«23»\n", tcp],
    ["sshd_config", "ListenAddress [::1]:«23»\n", `${tcp} loopback`],
    ["sshd_config", "Port «23»\nListenAddress 127.0.0.1\n", `${tcp} loopback`],
    ["sshd_config", "Port «23»\nListenAddress ::\n", tcp],
    ["ssh_config", "Host a\n  Port 23\n"],
    ["ser2net.yaml", "connection: &c\n  accepter: telnet,«23»\n", tcp],
    ["any", "connection: &c\n  accepter: telnet(rfc2217),tcp,«23»\n", tcp],
    [
      "any",
      "connection: &c\n  accepter: tcp,localhost,«23»\n",
      `${tcp} loopback`,
    ],
    ["any", "connection: &c\n  accepter: udp,2000\n"],
    [
      "ser2net.conf",
      "# 24:telnet:0:/dev/a\n«23»:telnet:600:/dev/ttyS0:9600\n",
      tcp,
    ],
    [
      "ser2net.conf",
      "127.0.0.1,«23»:raw:600:/dev/ttyS0:9600\n",
      `${tcp} loopback`,
    ],
    ["rinetd.conf", "0.0.0.0 «23» 10.0.0.1 2323\n# 0.0.0.0 24 a 1\n", tcp],
    ["rinetd.conf", "0.0.0.0 «23»/udp 10.0.0.1 23/udp\n", "listen 23/udp @1"],
    ["stunnel.conf", "[t]\naccept = «23»\nconnect = 2323\n", tcp],
    [
      "any",
      "[t]\naccept = 127.0.0.1:«23»\nconnect = 2323\n",
      `${tcp} loopback`,
    ],
    ["any", "[t]\naccept = :::«23»\nconnect = 2323\n", tcp],
    [
      "any",
      "[t]\n;accept = 23\naccept = «992»\nconnect = 23\n",
      "listen 992/tcp @1",
    ],
  ]);
});

test("firewalls", () => {
  const tcp = "allow 23/tcp @1";
  const saved = (rule: string) =>
    `*filter\n:INPUT DROP [0:0]\n${rule}\nCOMMIT\n`;
  const chain = (rules: string, hook = "input") =>
    `table inet filter {\n  chain a {\n    type filter hook ${hook} priority 0; policy drop;\n    ${rules}\n  }\n}\n`;
  check([
    ["rules.v4", saved("-A INPUT -p tcp -m tcp --dport «23» -j ACCEPT"), tcp],
    [
      "any",
      saved("[5:300] -A INPUT -p tcp --dport «20:25» -j ACCEPT"),
      "allow 20-25/tcp @1",
    ],
    [
      "any",
      saved("-A INPUT -s 10.0.0.0/8 -p tcp --dport «23» -j ACCEPT"),
      "allow 23/tcp from 10.0.0.0/8 @1",
    ],
    [
      "user.rules",
      saved("-A ufw-user-input -p tcp --dport «23» -j ACCEPT"),
      tcp,
    ],
    ["any", saved("-A INPUT -p udp --dport «23» -j ACCEPT"), "allow 23/udp @1"],
    ["any", saved("-A INPUT -p tcp --dport 23 -j DROP")],
    ["any", saved("-A OUTPUT -p tcp --dport 23 -j ACCEPT")],
    ["any", saved("# -A INPUT -p tcp --dport 23 -j ACCEPT")],
    [
      "any",
      saved('-A INPUT -m comment --comment "no --dport 23 -j ACCEPT" -j DROP'),
    ],
    ["any", `*nat\n-A INPUT -p tcp --dport 23 -j ACCEPT\nCOMMIT\n${saved("")}`],
    ["nftables.conf", chain("tcp dport «23» accept"), tcp],
    ["any", `#!/usr/sbin/nft -f\n${chain("tcp dport «23» accept")}`, tcp],
    [
      "any",
      chain("tcp dport { «22», «23» } accept"),
      "allow 22/tcp @1",
      "allow 23/tcp @2",
    ],
    [
      "any",
      chain("tcp dport {\n      «22»,\n      «23»\n    } accept"),
      "allow 22/tcp @1",
      "allow 23/tcp @2",
    ],
    [
      "any",
      chain("ct state new; tcp dport «20-25» accept"),
      "allow 20-25/tcp @1",
    ],
    [
      "any",
      chain("tcp dport 23 drop\n    tcp dport «80» accept"),
      "allow 80/tcp @1",
    ],
    ["any", chain("# tcp dport 23 accept")],
    ["any", chain("tcp dport 23 accept", "output")],
    ["any.nft", "add rule inet filter input tcp dport «23» accept\n", tcp],
    [
      "any",
      "# open\nufw allow «23»/tcp\nufw allow «telnet»\n",
      tcp,
      "allow 23/tcp @2",
    ],
    ["any", "iptables -A INPUT -p tcp --dport «23» -j ACCEPT\n", tcp],
    [
      "public.xml",
      '<zone>\n  <port port="«23»" protocol="tcp"/>\n</zone>',
      tcp,
    ],
    [
      "any",
      '<zone><service name="«telnet»"/><service name="mdns"/></zone>',
      tcp,
    ],
    [
      "any",
      '<zone><port protocol="udp" port="«23»"/></zone>',
      "allow 23/udp @1",
    ],
    [
      "any",
      '<zone><rule family="ipv4"><source address="10.0.0.0/8"/><port port="«23»" protocol="tcp"/><accept/></rule></zone>',
      "allow 23/tcp from 10.0.0.0/8 @1",
    ],
    [
      "any",
      '<zone><rule><port port="23" protocol="tcp"/><drop/></rule></zone>',
    ],
    [
      "any",
      '<zone><!-- <port port="23" protocol="tcp"/> --><service name="ssh"/></zone>',
      "allow 22/tcp @not marked: ssh",
    ],
    ["any", '<service><port port="23" protocol="tcp"/></service>'],
  ]);
});

test("honeypots", () => {
  const tcp = "listen 23/tcp @1";
  check([
    [
      "cowrie.cfg",
      "[telnet]\nenabled = true\nlisten_endpoints = tcp:«23»:interface=0.0.0.0\n",
      tcp,
    ],
    [
      "any",
      "[telnet]\nlisten_endpoints = tcp:«2223» tcp:«23»:interface=127.0.0.1\n",
      "listen 2223/tcp @1",
      "listen 23/tcp @2 loopback",
    ],
    [
      "any",
      "[telnet]\nenabled = false\nlisten_endpoints = tcp:23\n[ssh]\nlisten_endpoints = tcp:«22»\n",
      "listen 22/tcp @1",
    ],
    [
      "opencanary.conf",
      '{"telnet.enabled": true, "telnet.port": «23», "ftp.port": 21}',
      tcp,
    ],
    [
      "any",
      '{"device.node_id": "a", "telnet.port": "«23»", "telnet.enabled": true}',
      tcp,
    ],
    ["any", '{"telnet.enabled": false, "telnet.port": 23}'],
  ]);
});

test("scripts: by their ending or their first line", () => {
  check([
    ["run.sh", "exec «telnetd» -F\n", "telnet-server 23 @1"],
    ["any", "#!/bin/sh\n«telnetd» -F\n", "telnet-server 23 @1"],
    ["any", "telnetd -F\n"],
    ["any", "#!/usr/bin/python3\nserver {\n  listen 23;\n}\n"],
  ]);
});

test("hostile texts take no time", () => {
  const many = 100_000;
  for (const [path, text] of [
    ["nginx.conf", "listen ".repeat(many)],
    ["any", `server {\n${"listen x;\n".repeat(many)}`],
    ["any", "service a {".repeat(many)],
    ["cowrie.cfg", "listen_endpoints = x\n".repeat(many)],
    ["opencanary.conf", '"a.port": 1,'.repeat(many)],
    ["firewalld/zones/a.xml", '<port port="x"/>'.repeat(many)],
    ["any.nft", "chain a {".repeat(many)],
    ["a.service", "ExecStart=\\\n".repeat(many)],
    ["traefik.toml", "[entryPoints.".repeat(many)],
    ["haproxy.cfg", "bind ".repeat(many)],
  ] as const) {
    const begin = performance.now();
    actsOfContent({ name: textOf("n"), path, source: path }, textOf(text));
    const taken = performance.now() - begin;
    assert.ok(taken < 2_000, `${path}: ${Math.round(taken)} ms`);
  }
});

test.run();

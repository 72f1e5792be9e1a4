import { suite } from "uvu";
import * as assert from "uvu/assert";
import { exposuresIn, placesIn, readMarked } from "./marked.ts";

const test = suite("sinks: cloud-init");

function machine(data: string): string {
  const lines = data.split("\n").map((line) => line && `    ${line}`);
  return `resource "aws_instance" "a" {
  user_data = <<-EOF
${lines.join("\n")}
  EOF
}`;
}

const script = Buffer.from("#!/bin/sh\ntelnetd -F\n").toString("base64");

const rows: readonly (readonly [string, string])[] = [
  [
    "packages and commands",
    `#cloud-config
packages:
  - curl
  - telnet
  - «package telnetd»
  - [«package inetutils-telnetd», "2.4"]
bootcmd:
  - [busybox, «command telnetd», -F]
runcmd:
  - systemctl enable --now «command telnet.socket»
  - [ufw, allow, «port 23»/tcp]
  - "echo telnetd"`,
  ],
  [
    "an inetd that has a server to serve",
    `#cloud-config
packages: [«package telnetd»]
runcmd:
  - «command inetd»`,
  ],
  [
    "files are data, unless a command names them",
    `#cloud-config
write_files:
  - path: /etc/xinetd.d/«command! telnet»
    content: |
      service telnet
      {
        disable = no
      }
  - path: /etc/xinetd.d/other
    content: |
      service telnet
      {
        disable = yes
      }
  - path: /usr/local/bin/run.sh
    content: |
      #!/bin/sh
      «command telnetd» -F
  - path: /usr/local/bin/lie.sh
    content: |
      #!/bin/sh
      «command! telnetd» -F
  - path: /root/packed.sh
    encoding: b64
    content: «command! ${script}»
  - path: /root/notes.txt
    content: telnetd
runcmd:
  - [sh, /usr/local/bin/run.sh]`,
  ],
  [
    "an installer's answers",
    `#cloud-config
autoinstall:
  packages: [«package telnetd»]
  late-commands:
    - «command telnetd»`,
  ],
  [
    "a message of several parts",
    `Content-Type: multipart/mixed; boundary="MARK"
MIME-Version: 1.0

--MARK
Content-Type: text/cloud-config

#cloud-config
packages: [«package telnetd»]

--MARK
Content-Type: text/x-shellscript

#!/bin/sh
busybox «command telnetd»
--MARK--
telnetd`,
  ],
  [
    "an archive",
    `#cloud-config-archive
- type: text/x-shellscript
  content: |
    #!/bin/sh
    «command telnetd»`,
  ],
  [
    "Ignition",
    `{ "ignition": { "version": "3.4.0" },
  "systemd": { "units": [{ "name": "t.service", "contents": "[Service]\\nExecStart=/usr/bin/«command telnetd» -F\\n" }] },
  "storage": { "files": [
    { "path": "/opt/t.sh", "contents": { "source": «command! "data:;base64,${script}"» } },
    { "path": "/opt/u.sh", "contents": { "source": "data:,hello" } }
  ] } }`,
  ],
  ["nothing that is not cloud-init's", `hello: telnetd\nrun: 23`],
];

for (const [name, data] of rows)
  test(name, async () => {
    const { text, places } = readMarked(machine(data));
    assert.equal(await placesIn({ "main.tf": text }), [...places].sort());
  });

test("the manager of `packages` is cloud-init", async () => {
  const [exposure] = await exposuresIn({
    "main.tf": machine("#cloud-config\npackages: [telnetd]"),
  });
  const [manager] = exposure!.facts["manager"]!;
  assert.ok(manager!.known && manager!.value === "cloud-init");
});

test.run();

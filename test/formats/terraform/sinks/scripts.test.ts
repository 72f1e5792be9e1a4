import { suite } from "uvu";
import * as assert from "uvu/assert";
import { exposuresIn, placesIn, readMarked } from "./marked.ts";

const test = suite("sinks: scripts");

const script = "#!/bin/sh\napt-get install -y curl\ntelnetd -F\n";
const files = {
  "boot.sh": script,
  "boot.tftpl": "#!/bin/sh\n%{ if open }telnetd -p ${port}%{ endif }\n",
};

const rows: readonly (readonly [string, string])[] = [
  [
    "a heredoc: the word in it",
    `resource "aws_instance" "a" {
  user_data = <<-EOF
    #!/bin/bash
    apt-get install -y «package telnetd»
    «command telnetd» -F
  EOF
}`,
  ],
  [
    "a quoted text",
    `resource "digitalocean_droplet" "a" { user_data = "#!/bin/sh\\n«command telnetd»\\n" }`,
  ],
  [
    "the client, a comment, a removal and a text of another language",
    `resource "aws_instance" "a" {
  user_data = <<-EOF
    #!/bin/bash
    # telnetd is forbidden
    apt-get install -y telnet
    apt-get remove -y telnetd
    telnet example.org 25
    echo telnetd
    ufw deny 23
  EOF
}
resource "aws_instance" "b" { user_data = "#!/usr/bin/python3\\ntelnetd = 1\\n" }`,
  ],
  [
    "a firewall that is opened and a port that is listened on",
    `resource "hcloud_server" "a" {
  user_data = <<-EOF
    #!/bin/sh
    ufw allow «port 23»/tcp
    nc -l -p «port 23»
  EOF
}`,
  ],
  [
    "a reference: the place is where the resource uses it",
    `locals { boot = "#!/bin/sh\\ntelnetd\\n" }
resource "vultr_instance" "a" { user_data = «command local.boot» }`,
  ],
  [
    "file(), templatefile() and base64encode() around them",
    `resource "aws_instance" "a" { user_data = «command file("boot.sh")» }
resource "aws_instance" "b" { user_data_base64 = base64encode(«command file("boot.sh")») }
resource "aws_instance" "c" { user_data_base64 = «command filebase64("boot.sh")» }
resource "aws_instance" "d" { user_data = «command templatefile("boot.tftpl", { open = true, port = 23 })» }
resource "aws_instance" "e" { user_data = templatefile("boot.tftpl", { open = false, port = 23 }) }
resource "aws_launch_template" "f" { user_data = base64gzip(«command file("boot.sh")») }`,
  ],
  [
    "base64 that somebody wrote",
    `resource "aws_instance" "a" { user_data_base64 = «command "${base64(script)}"» }
resource "aws_instance" "b" { user_data_base64 = "${base64("#!/bin/sh\nreboot now please\n")}" }`,
  ],
  [
    "a condition that nobody can decide",
    `variable "lab" {}
resource "aws_instance" "a" { user_data = var.lab ? "#!/bin/sh\\n«command? telnetd»" : "#!/bin/sh\\nreboot" }`,
  ],
  [
    "every attribute of section 4 for machines",
    `resource "aws_spot_fleet_request" "a" {
  launch_specification { user_data = "«command telnetd»" }
}
resource "aws_sagemaker_notebook_instance_lifecycle_configuration" "a" { on_start = "«command telnetd»" }
resource "azurerm_linux_virtual_machine" "a" { custom_data = base64encode("«command telnetd»") }
resource "azurerm_virtual_machine" "a" {
  os_profile { custom_data = "«command telnetd»" }
}
resource "azurerm_virtual_machine_run_command" "a" {
  source { script = "«command telnetd»" }
}
resource "azurerm_resource_deployment_script_azure_cli" "a" { script_content = "«command telnetd»" }
resource "linode_instance" "a" {
  metadata { user_data = base64encode("«command telnetd»") }
}
resource "linode_stackscript" "a" { script = "«command telnetd»" }
resource "civo_instance" "a" { script = "«command telnetd»" }
resource "tencentcloud_instance" "a" { user_data_raw = "«command telnetd»" }
resource "ionoscloud_server" "a" {
  volume { user_data = base64encode("«command telnetd»") }
}
resource "proxmox_virtual_environment_file" "a" {
  source_raw { data = "«command telnetd»" }
}`,
  ],
  [
    "metadata: only the keys that run",
    `resource "google_compute_instance" "a" {
  metadata_startup_script = "«command telnetd»"
  metadata = {
    startup-script = "«command telnetd»"
    comment        = "telnetd"
  }
}
resource "google_compute_project_metadata_item" "a" {
  key   = "startup-script"
  value = "«command telnetd»"
}
resource "google_compute_project_metadata_item" "b" {
  key   = "motd"
  value = "telnetd"
}
resource "scaleway_instance_server" "a" { user_data = { cloud-init = "#!/bin/sh\\n«command telnetd»" } }
resource "oci_core_instance" "a" { metadata = { user_data = base64encode("#!/bin/sh\\n«command telnetd»") } }
resource "lxd_instance" "a" { config = { "cloud-init.user-data" = "#!/bin/sh\\n«command telnetd»" } }
resource "google_compute_instance" "b" {
  metadata = {
    gce-container-declaration = <<-E
      spec:
        containers:
          - image: «image cowrie/cowrie»
            command: [«command telnetd»]
    E
  }
}`,
  ],
  [
    "packages by name",
    `resource "google_os_config_os_policy_assignment" "a" {
  os_policies {
    resource_groups {
      resources {
        pkg {
          apt { name = "«package telnetd»" }
        }
      }
      resources {
        exec {
          enforce { script = "«command telnetd»" }
        }
      }
    }
  }
}`,
  ],
  [
    "provisioners of any resource",
    `resource "null_resource" "a" {
  provisioner "remote-exec" {
    inline = [
      "sudo apt-get update",
      "sudo «command telnetd» -F",
    ]
  }
  provisioner "remote-exec" { script = «command "boot.sh"» }
  provisioner "remote-exec" { scripts = [«command "boot.sh"»] }
  provisioner "local-exec" { command = "nc -l -p «port 23»" }
  provisioner "local-exec" {
    when    = destroy
    command = "telnetd"
  }
  provisioner "file" {
    content     = "telnet stream tcp nowait root /usr/sbin/tcpd telnetd"
    destination = "/etc/«command! inetd.conf»"
  }
}
resource "unheard_of" "b" {
  provisioner "remote-exec" { inline = ["«command telnetd»"] }
}`,
  ],
  [
    "files lie there as data",
    `resource "aws_s3_object" "a" {
  key     = "start.sh"
  content = "#!/bin/sh\\n«command! telnetd»\\n"
}
resource "local_file" "a" {
  filename = "start.sh"
  source   = «command! "boot.sh"»
}
resource "aws_s3_object" "b" {
  key     = "notes.md"
  content = "telnetd"
}`,
  ],
  [
    "PowerShell",
    `resource "aws_instance" "a" {
  user_data = <<-EOF
    <powershell>
    # Install-WindowsFeature Telnet-Server
    Install-WindowsFeature -Name Telnet-Client
    Install-WindowsFeature -Name «package Telnet-Server»
    Set-Service «command TlntSvr» -StartupType Automatic
    New-NetFirewallRule -DisplayName t -Direction Inbound -Protocol TCP -LocalPort «port 23» -Action Allow
    New-NetFirewallRule -DisplayName t -Direction Inbound -Protocol TCP -LocalPort 23 -Action Block
    </powershell>
  EOF
}`,
  ],
  [
    "data.template_file and data.cloudinit_config, where a resource uses them",
    `data "template_file" "t" {
  template = file("boot.sh")
}
data "template_file" "unused" { template = "telnetd" }
resource "aws_launch_template" "a" { user_data = base64encode(«command data.template_file.t.rendered») }
data "cloudinit_config" "c" {
  part { content = "#!/bin/sh\\ntelnetd\\n" }
}
resource "aws_launch_template" "b" { user_data = «command data.cloudinit_config.c.rendered» }`,
  ],
];

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}

for (const [name, marked] of rows)
  test(name, async () => {
    const { text, places } = readMarked(marked);
    const found = await placesIn({ ...files, "main.tf": text });
    assert.equal(found, [...places].sort());
  });

test("what leads from a reference to the word in the file", async () => {
  const [exposure] = await exposuresIn({
    ...files,
    "main.tf": `locals { boot = file("boot.sh") }
resource "aws_instance" "a" { user_data = local.boot }`,
  });
  const { span, origin = [] } = exposure!.facts["program"]![0]!;
  assert.is(`${span.file}:${span.line}:${span.column}`, "main.tf:2:43");
  assert.equal(
    origin.map(({ span }) => `${span.file}:${span.line}:${span.column}`),
    ["main.tf:1:17", "boot.sh:3:1"],
  );
});

test("what comes out of something secret is not printed", async () => {
  const [exposure] = await exposuresIn({
    "main.tf": `variable "boot" {
  default   = "telnetd"
  sensitive = true
}
resource "aws_instance" "a" { user_data = var.boot }`,
  });
  const [program] = exposure!.facts["program"]!;
  assert.ok(program!.known && program!.sensitive);
});

test("hostile values end in nothing", async () => {
  const odd = [
    `"\${base64encode(base64encode(base64encode("x")))}"`,
    `"#cloud-config\\n: - ]["`,
    `"#cloud-config\\nruncmd: 7\\nwrite_files: [1, {path: 2, content: 3}]\\npackages: {a: b}"`,
    `"Content-Type: multipart/mixed; boundary=\\"\\"\\n\\n"`,
    `"Content-Type: multipart/mixed; boundary=X\\n--X\\n--X--"`,
    `"{\\"ignition\\": 1, \\"systemd\\": {\\"units\\": [3]}, \\"storage\\": {\\"files\\": {}}}"`,
    `["a", "b"]`,
    `{ a = 1 }`,
    `null`,
    `var.missing`,
    `local.self`,
  ];
  for (const value of odd)
    assert.equal(
      await placesIn({
        "main.tf": `locals { self = local.self }
resource "aws_instance" "a" { user_data = ${value} }`,
      }),
      [],
      value,
    );
});

test.run();

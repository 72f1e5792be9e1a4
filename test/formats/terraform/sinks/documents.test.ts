import { suite } from "uvu";
import * as assert from "uvu/assert";
import { exposuresIn, placesIn, readMarked } from "./marked.ts";

const test = suite("sinks: documents");

const files = {
  "pod.yml.tmpl": `apiVersion: v1
kind: Pod
metadata: { name: p }
spec:
  containers:
    - image: cowrie/cowrie
`,
};

const rows: readonly (readonly [string, string])[] = [
  [
    "SSM, in JSON and in YAML",
    `resource "aws_ssm_document" "a" {
  content = jsonencode({
    schemaVersion = "2.2"
    mainSteps = [{
      action = "aws:runShellScript"
      inputs = { runCommand = ["echo telnetd", "«command telnetd» -F"] }
    }]
  })
}
resource "aws_ssm_document" "b" {
  document_format = "YAML"
  content         = <<-E
    description: telnetd
    mainSteps:
      - action: aws:runPowerShellScript
        inputs:
          runCommand:
            - Install-WindowsFeature «package Telnet-Server»
  E
}
resource "aws_ssm_association" "a" { parameters = { commands = "«command telnetd»" } }
resource "aws_ssm_maintenance_window_task" "a" {
  task_invocation_parameters {
    run_command_parameters {
      parameter {
        name   = "commands"
        values = ["«command telnetd»"]
      }
      parameter {
        name   = "workingDirectory"
        values = ["telnetd"]
      }
    }
  }
}`,
  ],
  [
    "rules of a network firewall",
    `resource "aws_networkfirewall_rule_group" "a" {
  rules = "pass tcp any any -> $HOME_NET «port 23» (sid:1;)"
}
resource "aws_networkfirewall_rule_group" "b" {
  rule_group {
    rules_source {
      rules_string = <<-E
        # pass tcp any any -> any 23 (sid:1;)
        pass tcp-pkt [10.0.0.0/8, 192.168.0.0/16] any -> any «port [22, 20:25]» (sid:2;)
        PASS ip any 1024: <> $HOME_NET «port :1024» (sid:3;)
        drop tcp any any -> any 23 (sid:4;)
        alert tcp any any -> any 23 (msg:"pass tcp any any -> any 23 (x"; sid:5;)
        pass tcp any 23 -> any 443 (sid:6;)
        pass udp any any -> any 23 (sid:7;)
        pass tcp any any -> any any (sid:8;)
        pass tcp any any -> any !23 (sid:9;)
        pass tcp any any -> any [20:30,!23] (sid:10;)
        pass tcp $HOME_NET any -> $EXTERNAL_NET 23 (sid:11;)
      E
    }
  }
}`,
  ],
  [
    "Image Builder",
    `resource "aws_imagebuilder_component" "a" {
  data = yamlencode({
    phases = [{ steps = [{ action = "ExecuteBash", inputs = { commands = ["apt-get install -y «package telnetd»"] } }] }]
  })
}
resource "aws_imagebuilder_container_recipe" "a" {
  dockerfile_template_data = <<-E
    FROM debian:13
    RUN apt-get install -y «package telnetd»
    EXPOSE «port 23»
    CMD ["«command telnetd»", "-F"]
  E
}`,
  ],
  [
    "extensions of Azure's machines",
    `resource "azurerm_virtual_machine_extension" "a" {
  settings           = jsonencode({ commandToExecute = "apt-get install -y «package telnetd»" })
  protected_settings = <<-S
    { "script": «command "${Buffer.from("telnetd -F --debug").toString("base64")}"» }
  S
}
resource "azurerm_virtual_machine_extension" "b" {
  settings = jsonencode({ fileUris = ["https://example.org/telnetd.sh"] })
}`,
  ],
  [
    "CloudFormation",
    `resource "aws_cloudformation_stack" "a" {
  template_body = <<-E
    Resources:
      Group:
        Type: AWS::EC2::SecurityGroup
        Properties:
          VpcId: !Ref Vpc
          SecurityGroupIngress:
            - { IpProtocol: tcp, FromPort: «port 23», ToPort: 23, CidrIp: 0.0.0.0/0 }
            - { IpProtocol: udp, FromPort: 23, ToPort: 23, CidrIp: 0.0.0.0/0 }
          SecurityGroupEgress:
            - { IpProtocol: tcp, FromPort: 23, ToPort: 23, CidrIp: 0.0.0.0/0 }
      Rule:
        Type: AWS::EC2::SecurityGroupIngress
        Properties: { IpProtocol: tcp, FromPort: «port 20», ToPort: 25, CidrIp: 10.0.0.0/8 }
      Web:
        Type: AWS::EC2::Instance
        Properties:
          UserData:
            Fn::Base64: !Sub |
              #!/bin/bash
              «command telnetd» -F
  E
}`,
  ],
  [
    "templates of Azure",
    `resource "azurerm_resource_group_template_deployment" "a" {
  template_content = jsonencode({
    resources = [{
      type = "Microsoft.Network/networkSecurityGroups"
      properties = { securityRules = [
        { properties = { direction = "Inbound", access = "Allow", protocol = "Tcp", destinationPortRange = «port "23"», sourceAddressPrefix = "*" } },
        { properties = { direction = "Inbound", access = "Deny", protocol = "Tcp", destinationPortRange = "23", sourceAddressPrefix = "*" } },
        { properties = { direction = "Outbound", access = "Allow", protocol = "Tcp", destinationPortRange = "23", sourceAddressPrefix = "*" } },
      ] }
    }]
  })
}`,
  ],
  [
    "Kubernetes manifests",
    `resource "kubernetes_manifest" "a" {
  manifest = {
    apiVersion = "apps/v1"
    kind       = "Deployment"
    metadata   = { name = "a" }
    spec = { template = { spec = { containers = [{
      image   = «image "cowrie/cowrie"»
      command = ["sh", "-c", "apt-get install -y «package telnetd» && «command telnetd»"]
    }] } } }
  }
}
resource "kubectl_manifest" "a" {
  yaml_body = <<-Y
    apiVersion: v1
    kind: Service
    metadata: { name: a }
    spec:
      type: LoadBalancer
      ports:
        - port: «port 23»
        - { port: 23, protocol: UDP }
  Y
}
resource "kubectl_manifest" "b" { yaml_body = «image templatefile("pod.yml.tmpl", {})» }
resource "kubernetes_manifest" "b" { manifest = yamldecode(«image file("pod.yml.tmpl")») }`,
  ],
  [
    "values of charts",
    `resource "helm_release" "a" {
  repository = "https://charts.example.org/telnetd"
  chart      = "telnetd"
  values = [
    yamlencode({ image = { registry = "ghcr.io", repository = «image "lab/telnetd"», tag = "2" } }),
    <<-V
      console: { image: «image ghcr.io/lab/telnetd:1» }
      git: { repository: https://example.org/telnetd.git }
    V
  ]
  set {
    name  = "image.repository"
    value = «image "lab/telnetd"»
  }
  set {
    name  = "image.pullPolicy"
    value = "telnetd"
  }
}
resource "helm_release" "b" {
  set = [{ name = "server.image", value = «image "cowrie/cowrie"» }]
}`,
  ],
  [
    "Nomad",
    `resource "nomad_job" "a" {
  jobspec = <<-N
    job "x" {
      group "g" {
        network {
          port "telnet" {
            static = «port 23»
          }
          port "web" { static = 8080 }
        }
        task "t" {
          driver = "docker"
          config {
            image   = «image "cowrie/cowrie:1"»
            command = "«command telnetd»"
            args    = ["-F"]
          }
          template {
            destination = "local/run.sh"
            data        = "#!/bin/sh\\n«command! telnetd»\\n"
          }
        }
      }
    }
  N
}
resource "nomad_job" "b" {
  json    = true
  jobspec = jsonencode({ Job = { TaskGroups = [{
    Networks = [{ ReservedPorts = [{ Label = "t", Value = «port 23» }] }]
    Tasks    = [{ Config = { image = «image "cowrie/cowrie"» } }]
  }] } })
}`,
  ],
];

for (const [name, marked] of rows)
  test(name, async () => {
    const { text, places } = readMarked(marked);
    const found = await placesIn({ ...files, "main.tf": text });
    assert.equal(found, [...places].sort());
  });

test("what a document exposes is the resource's", async () => {
  const exposures = await exposuresIn({
    ...files,
    "main.tf": `resource "kubectl_manifest" "pod" { yaml_body = file("pod.yml.tmpl") }`,
  });
  assert.equal(
    exposures.map(({ format, resource }) => [format, resource]),
    [["terraform", "kubectl_manifest.pod"]],
  );
  const { origin = [] } = exposures[0]!.facts["repository"]![0]!;
  assert.equal(
    origin.map(({ span }) => `${span.file}:${span.line}:${span.column}`),
    ["pod.yml.tmpl:6:14"],
  );
});

test("hostile documents end in nothing", async () => {
  for (const text of [
    "[[[[",
    "{",
    "a: &a [*a, *a]",
    "- - - 1",
    "{} job",
    "\\u0000",
  ])
    for (const [type, name] of [
      ["kubectl_manifest", "yaml_body"],
      ["nomad_job", "jobspec"],
      ["aws_ssm_document", "content"],
      ["aws_ecs_task_definition", "container_definitions"],
      ["aws_imagebuilder_container_recipe", "dockerfile_template_data"],
    ])
      assert.equal(
        await placesIn({
          "main.tf": `resource "${type}" "a" { ${name} = "${text}" }`,
        }),
        [],
        `${type} ${text}`,
      );
});

test.run();

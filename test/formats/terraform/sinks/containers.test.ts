import { suite } from "uvu";
import * as assert from "uvu/assert";
import { exposuresIn, placesIn, readMarked } from "./marked.ts";

const test = suite("sinks: containers");

const files = {
  "containers.json": `[{ "name": "a", "image": "cowrie/cowrie" }]`,
};

const rows: readonly (readonly [string, string])[] = [
  [
    "ECS, as an object and as a text",
    `resource "aws_ecs_task_definition" "a" {
  container_definitions = jsonencode([
    {
      name        = "a"
      image       = «image "cowrie/cowrie:2"»
      entryPoint  = ["sh", "-c"]
      command     = ["«command telnetd» -F"]
      healthCheck = { command = ["CMD-SHELL", "nc -l -p «port 23»"] }
    },
    { name = "b", image = "nginx:1.29", command = ["telnet", "example.org"] },
  ])
}
resource "aws_ecs_task_definition" "b" {
  container_definitions = <<-J
    [{ "image": «image "vulhub/telnetd"», "command": ["busybox", "«command telnetd»"] }]
  J
}
resource "aws_ecs_task_definition" "c" { container_definitions = «image file("containers.json")» }`,
  ],
  [
    "models, builds, workstations and app services",
    `resource "aws_sagemaker_model" "a" {
  primary_container { image = «image "lab/telnetd:1"» }
}
resource "google_cloudbuild_trigger" "a" {
  build {
    step {
      name   = «image "lab/telnetd:1"»
      script = "«command telnetd»"
    }
  }
}
resource "google_workstations_workstation_config" "a" {
  container { image = «image "lab/telnetd:1"» }
}
resource "azurerm_windows_web_app" "a" {
  site_config {
    application_stack { docker_image_name = «image "lab/telnetd:1"» }
  }
}
resource "azurerm_linux_function_app_slot" "a" {
  site_config {
    application_stack {
      docker { image_name = «image "lab/telnetd:1"» }
    }
  }
}`,
  ],
  [
    "images by reference",
    `variable "tag" { default = "1" }
locals { image = "lab/telnetd:\${var.tag}" }
resource "docker_image" "a" { name = «image local.image» }
resource "docker_image" "b" { name = «image "lab/telnetd:\${var.tag}"» }
resource "docker_container" "a" { image = docker_image.a.image_id }`,
  ],
  [
    "an image in one of two repositories",
    `variable "lab" {}
resource "docker_image" "a" { name = var.lab ? «image? "cowrie/cowrie"» : "nginx" }`,
  ],
  [
    "a repository's name is known where its registry is not",
    `resource "aws_ecr_repository" "a" { name = "telnetd" }
resource "aws_ecr_repository" "b" { name = "web" }
resource "aws_apprunner_service" "a" {
  source_configuration {
    image_repository { image_identifier = «image "\${aws_ecr_repository.a.repository_url}:1"» }
  }
}
resource "aws_apprunner_service" "b" {
  source_configuration {
    image_repository { image_identifier = "\${aws_ecr_repository.b.repository_url}:1" }
  }
}`,
  ],
  [
    "AWS",
    `resource "aws_batch_job_definition" "a" {
  container_properties = jsonencode({ image = «image "cowrie/cowrie"», command = ["«command telnetd»", "-F"] })
}
resource "aws_batch_job_definition" "b" {
  node_properties = jsonencode({ nodeRangeProperties = [{ container = { image = «image "cowrie/cowrie"» } }] })
}
resource "aws_lightsail_container_service_deployment_version" "a" {
  container {
    image   = «image "cowrie/cowrie"»
    command = ["«command telnetd»"]
  }
}
resource "aws_lambda_function" "a" {
  image_uri = «image "1.dkr.ecr.eu-west-1.amazonaws.com/telnetd:1"»
  image_config { command = ["«command telnetd»"] }
}
resource "aws_codebuild_project" "a" {
  environment { image = «image "cowrie/cowrie"» }
}`,
  ],
  [
    "Azure",
    `resource "azurerm_container_group" "a" {
  container {
    image    = «image "cowrie/cowrie"»
    commands = ["«command telnetd»", "-F"]
    liveness_probe { exec = ["«command telnetd»"] }
  }
  init_container { image = «image "cowrie/cowrie"» }
}
resource "azurerm_container_app" "a" {
  template {
    container {
      image   = «image "cowrie/cowrie"»
      command = ["sh", "-c"]
      args    = ["«command telnetd»"]
    }
  }
}
resource "azurerm_linux_web_app" "a" {
  site_config {
    application_stack { docker_image_name = «image "cowrie/cowrie:1"» }
    app_command_line = "«command telnetd» -F"
  }
}
resource "azurerm_batch_pool" "a" {
  start_task {
    command_line = "«command telnetd» -F"
    container { image_name = «image "cowrie/cowrie:1"» }
  }
}`,
  ],
  [
    "Google",
    `resource "google_cloud_run_service" "a" {
  template {
    spec {
      containers {
        image = «image "cowrie/cowrie"»
        args  = ["«command telnetd»"]
      }
    }
  }
}
resource "google_cloud_run_v2_service" "a" {
  template {
    containers { image = «image "cowrie/cowrie"» }
  }
}
resource "google_cloud_run_v2_job" "a" {
  template {
    template {
      containers { image = «image "cowrie/cowrie"» }
    }
  }
}
resource "google_app_engine_flexible_app_version" "a" {
  deployment {
    container { image = «image "cowrie/cowrie"» }
  }
  entrypoint { shell = "«command telnetd»" }
}`,
  ],
  [
    "Docker",
    `resource "docker_container" "a" {
  image      = "busybox"
  entrypoint = ["busybox"]
  command    = ["«command telnetd»"]
  healthcheck { test = ["CMD", "«command telnetd»"] }
  upload {
    file    = "/etc/«command! inetd.conf»"
    content = "telnet stream tcp nowait root /usr/sbin/telnetd telnetd\\n"
  }
}
resource "docker_service" "a" {
  task_spec {
    container_spec {
      image   = «image "cowrie/cowrie"»
      command = ["«command telnetd»"]
    }
  }
}`,
  ],
  [
    "Kubernetes",
    `resource "kubernetes_deployment" "a" {
  spec {
    template {
      spec {
        container {
          image   = «image "cowrie/cowrie"»
          command = ["sh", "-c"]
          args    = ["«command telnetd» -F"]
          lifecycle {
            post_start {
              exec { command = ["«command telnetd»"] }
            }
          }
          readiness_probe {
            exec { command = ["nc", "-z", "localhost", "23"] }
          }
        }
        init_container { image = «image "cowrie/cowrie"» }
      }
    }
  }
}
resource "kubernetes_cron_job_v1" "a" {
  spec {
    job_template {
      spec {
        template {
          spec {
            container { image = «image "cowrie/cowrie"» }
          }
        }
      }
    }
  }
}`,
  ],
  [
    "others",
    `resource "fly_machine" "a" {
  image = «image "cowrie/cowrie"»
  cmd   = ["«command telnetd»"]
}
resource "scaleway_container" "a" { registry_image = «image "cowrie/cowrie"» }
resource "oci_container_instances_container_instance" "a" {
  containers {
    image_url = «image "cowrie/cowrie"»
    command   = ["«command telnetd»"]
  }
}
resource "ibm_code_engine_app" "a" {
  image_reference = «image "cowrie/cowrie"»
  run_commands    = ["«command telnetd»"]
}
resource "alicloud_eci_container_group" "a" {
  containers {
    image    = «image "cowrie/cowrie"»
    commands = ["«command telnetd»"]
  }
}
resource "digitalocean_app" "a" {
  spec {
    service { run_command = "«command telnetd» -F" }
    worker {
      image {
        registry   = "acme"
        repository = «image "telnetd"»
        tag        = "1"
      }
    }
  }
}`,
  ],
];

for (const [name, marked] of rows)
  test(name, async () => {
    const { text, places } = readMarked(marked);
    const found = await placesIn({ ...files, "main.tf": text });
    assert.equal(found, [...places].sort());
  });

test("an image that nobody knows is no image without a role", async () => {
  const [exposure] = await exposuresIn({
    "main.tf": `variable "image" {}
resource "docker_image" "a" { name = var.image }`,
  });
  const [role] = exposure!.facts["role"]!;
  assert.ok(!role!.known && role!.why.includes(`"image"`));
});

test("a pod in the host's network is reached at the node", async () => {
  const pod = (network: string) => `resource "kubernetes_pod" "a" {
  spec {
    host_network = ${network}
    container { image = "cowrie/cowrie" }
  }
}`;
  for (const [network, wanted] of [
    ["true", "node"],
    ["false", "cluster"],
  ] as const) {
    const [exposure] = await exposuresIn({ "main.tf": pod(network) });
    const [reach] = exposure!.facts["reach"]!;
    assert.ok(reach!.known && reach!.value === wanted, network);
  }
});

test.run();

"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// src/formats/terraform/rows/providers/kubernetes.ts
var kubernetes_exports = {};
__export(kubernetes_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(kubernetes_exports);
var rows = [
  {
    types: ["kubernetes_service", "kubernetes_service_v1"],
    at: ["spec[*].port[*]"],
    when: [{ path: "^.type", not: ["ExternalName"] }],
    protocol: { path: "protocol", tcp: ["TCP"], missing: "tcp" },
    reach: [
      { is: "internet", when: [{ path: "^.type", in: ["LoadBalancer"] }] },
      { is: "node", when: [{ path: "^.type", in: ["NodePort"] }] },
      { is: "cluster" }
    ],
    rules: [
      { mechanism: "listen", port: { spec: ["port", "node_port"] } },
      { mechanism: "forward", port: { spec: "target_port" } }
    ]
  },
  {
    types: ["kubernetes_pod", "kubernetes_pod_v1"],
    at: ["spec[*].container[*].port[*]", "spec[*].init_container[*].port[*]"],
    protocol: { path: "protocol", tcp: ["TCP"], missing: "tcp" },
    rules: [
      {
        mechanism: "listen",
        port: { single: "host_port" },
        reach: [{ is: "node" }]
      },
      {
        mechanism: "serve",
        port: { single: "container_port" },
        reach: [
          { is: "node", when: [{ path: "^^.host_network", in: ["true"] }] },
          { is: "cluster" }
        ]
      }
    ]
  },
  {
    types: [
      "kubernetes_deployment",
      "kubernetes_deployment_v1",
      "kubernetes_daemonset",
      "kubernetes_daemon_set_v1",
      "kubernetes_stateful_set",
      "kubernetes_stateful_set_v1",
      "kubernetes_replication_controller",
      "kubernetes_replication_controller_v1",
      "kubernetes_job",
      "kubernetes_job_v1"
    ],
    at: [
      "spec[*].template[*].spec[*].container[*].port[*]",
      "spec[*].template[*].spec[*].init_container[*].port[*]"
    ],
    protocol: { path: "protocol", tcp: ["TCP"], missing: "tcp" },
    rules: [
      {
        mechanism: "listen",
        port: { single: "host_port" },
        reach: [{ is: "node" }]
      },
      {
        mechanism: "serve",
        port: { single: "container_port" },
        reach: [
          { is: "node", when: [{ path: "^^.host_network", in: ["true"] }] },
          { is: "cluster" }
        ]
      }
    ]
  },
  {
    types: ["kubernetes_manifest"],
    protocol: { path: "protocol", tcp: ["TCP"], missing: "tcp" },
    rules: [
      {
        mechanism: "listen",
        at: ["manifest.spec.ports[*]"],
        when: [
          { path: "$.manifest.kind", in: ["Service"] },
          { path: "^.type", not: ["ExternalName"] }
        ],
        port: { spec: ["port", "nodePort"] },
        reach: [
          { is: "internet", when: [{ path: "^.type", in: ["LoadBalancer"] }] },
          { is: "node", when: [{ path: "^.type", in: ["NodePort"] }] },
          { is: "cluster" }
        ]
      },
      {
        mechanism: "forward",
        at: ["manifest.spec.ports[*]"],
        when: [
          { path: "$.manifest.kind", in: ["Service"] },
          { path: "^.type", not: ["ExternalName"] }
        ],
        port: { spec: "targetPort" },
        reach: [
          { is: "internet", when: [{ path: "^.type", in: ["LoadBalancer"] }] },
          { is: "node", when: [{ path: "^.type", in: ["NodePort"] }] },
          { is: "cluster" }
        ]
      },
      {
        mechanism: "listen",
        at: [
          "manifest.spec.containers[*].ports[*]",
          "manifest.spec.template.spec.containers[*].ports[*]"
        ],
        port: { single: "hostPort" },
        reach: [{ is: "node" }]
      },
      {
        mechanism: "serve",
        at: [
          "manifest.spec.containers[*].ports[*]",
          "manifest.spec.template.spec.containers[*].ports[*]"
        ],
        port: { single: "containerPort" },
        reach: [
          { is: "node", when: [{ path: "^^.hostNetwork", in: ["true"] }] },
          { is: "cluster" }
        ]
      }
    ]
  },
  // A policy only narrows what would be open without it; without `ports` it lets in all.
  {
    types: ["kubernetes_network_policy", "kubernetes_network_policy_v1"],
    reach: [{ is: "cluster" }],
    mechanism: "allow",
    rules: [
      {
        at: ["spec[*].ingress[*].ports[*]"],
        protocol: { path: "protocol", tcp: ["TCP"], missing: "tcp" },
        port: {
          from: "port",
          to: "end_port",
          names: ["telnet"],
          missing: "any"
        },
        source: { paths: ["^.from[*].ip_block[*].cidr"], missing: "world" }
      },
      {
        at: ["spec[*].ingress[*]"],
        when: [{ absent: ["ports"] }],
        protocol: { const: "any" },
        port: { const: "any" },
        source: { paths: ["from[*].ip_block[*].cidr"], missing: "world" }
      }
    ]
  },
  {
    types: ["kubectl_manifest"],
    mechanism: "delegate",
    document: { path: "yaml_body", decode: "yaml", as: "kubernetes" }
  },
  {
    types: ["kubernetes_cron_job", "kubernetes_cron_job_v1"],
    at: [
      "spec[*].job_template[*].spec[*].template[*].spec[*].container[*].port[*]"
    ],
    protocol: { path: "protocol", tcp: ["TCP"], missing: "tcp" },
    rules: [
      {
        mechanism: "listen",
        port: { single: "host_port" },
        reach: [{ is: "node" }]
      },
      {
        mechanism: "serve",
        port: { single: "container_port" },
        reach: [
          { is: "node", when: [{ path: "^^.host_network", in: ["true"] }] },
          { is: "cluster" }
        ]
      }
    ]
  },
  {
    types: ["kubernetes_endpoints", "kubernetes_endpoints_v1"],
    at: ["subset[*].port[*]"],
    protocol: { path: "protocol", tcp: ["TCP"], missing: "tcp" },
    port: { single: "port" },
    reach: [{ is: "cluster" }],
    mechanism: "forward"
  },
  {
    types: ["kubernetes_endpoint_slice_v1"],
    at: ["port[*]"],
    protocol: { path: "protocol", tcp: ["TCP"], missing: "tcp" },
    port: { single: "port" },
    reach: [{ is: "cluster" }],
    mechanism: "forward"
  },
  {
    types: ["kubernetes_ingress", "kubernetes_ingress_v1"],
    at: ["spec[*]"],
    protocol: { const: "tcp" },
    port: {
      spec: [
        "rule[*].http[*].path[*].backend[*].service[*].port[*].number",
        "default_backend[*].service[*].port[*].number",
        "rule[*].http[*].path[*].backend[*].service_port",
        "backend[*].service_port"
      ]
    },
    mechanism: "forward"
  },
  // The TCP services that ingress-nginx forwards, by front port.
  {
    types: [
      "kubernetes_config_map",
      "kubernetes_config_map_v1",
      "kubernetes_config_map_v1_data"
    ],
    when: [{ path: "metadata[*].name", match: "(^|-)tcp(-services)?$" }],
    protocol: { const: "tcp" },
    port: { regex: "^(?<lo>\\d+)$", of: ["data.~"] },
    mechanism: "listen"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});

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

// src/formats/terraform/rows/providers/azurerm-services.ts
var azurerm_services_exports = {};
__export(azurerm_services_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(azurerm_services_exports);
var rows = [
  {
    types: ["azurerm_service_fabric_managed_cluster"],
    at: ["lb_rule[*]"],
    protocol: { path: "protocol", tcp: ["tcp"] },
    rules: [
      { mechanism: "listen", port: { spec: "frontend_port" } },
      { mechanism: "forward", port: { spec: "backend_port" } }
    ]
  },
  {
    types: ["azurerm_batch_pool"],
    at: ["network_configuration[*].endpoint_configuration[*]"],
    protocol: { path: "protocol", tcp: ["TCP"] },
    port: { spec: ["backend_port", "frontend_port_range"] },
    mechanism: "forward"
  },
  {
    types: [
      "azurerm_dev_test_linux_virtual_machine",
      "azurerm_dev_test_windows_virtual_machine"
    ],
    at: ["inbound_nat_rule[*]"],
    protocol: { path: "protocol", tcp: ["Tcp"] },
    port: { spec: "backend_port" },
    mechanism: "forward"
  },
  {
    types: ["azurerm_dev_test_virtual_network"],
    at: ["subnet[*].shared_public_ip_address[*].allowed_ports[*]"],
    protocol: { path: "transport_protocol", tcp: ["TCP"], missing: "tcp" },
    port: { spec: "backend_port" },
    mechanism: "forward"
  },
  {
    types: ["azurerm_palo_alto_local_rulestack_rule"],
    when: [
      { path: "action", in: ["Allow"] },
      { path: "enabled", not: ["false"] }
    ],
    protocol: {
      regex: "^(?<proto>TCP|UDP):",
      of: ["protocol", "protocol_ports[*]"],
      tcp: ["TCP"]
    },
    port: {
      regex: "^TCP:(?<lo>\\d+)(?:-(?<hi>\\d+))?$",
      of: ["protocol", "protocol_ports[*]"]
    },
    source: { paths: ["source[*].cidrs[*]"] },
    mechanism: "allow"
  },
  {
    types: [
      "azurerm_palo_alto_next_generation_firewall_virtual_network_local_rulestack",
      "azurerm_palo_alto_next_generation_firewall_virtual_network_panorama",
      "azurerm_palo_alto_next_generation_firewall_virtual_hub_local_rulestack",
      "azurerm_palo_alto_next_generation_firewall_virtual_hub_panorama"
    ],
    at: ["destination_nat[*]"],
    protocol: { path: "protocol", tcp: ["TCP"] },
    port: { spec: ["frontend_config[*].port", "backend_config[*].port"] },
    mechanism: "forward"
  },
  {
    types: [
      "azurerm_vpn_gateway_nat_rule",
      "azurerm_virtual_network_gateway_nat_rule"
    ],
    protocol: { const: "tcp" },
    port: {
      spec: [
        "external_mapping[*].port_range",
        "internal_mapping[*].port_range"
      ]
    },
    mechanism: "declare"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});

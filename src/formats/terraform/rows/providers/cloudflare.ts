import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["cloudflare_spectrum_application"],
    protocol: { const: "tcp" },
    rules: [
      {
        mechanism: "listen",
        port: { regex: "^tcp/(?<lo>\\d+)(?:-(?<hi>\\d+))?$", of: ["protocol"] },
      },
      {
        mechanism: "forward",
        port: { regex: "^tcp://.*:(?<lo>\\d+)$", of: ["origin_direct[*]"] },
      },
      {
        mechanism: "forward",
        when: [{ path: "protocol", match: "^tcp/" }],
        port: { spec: "origin_port" },
      },
      {
        mechanism: "forward",
        at: ["origin_port_range[*]"],
        when: [{ path: "$.protocol", match: "^tcp/" }],
        port: { from: "start", to: "end" },
      },
    ],
  },
  {
    types: [
      "cloudflare_zero_trust_tunnel_cloudflared_config",
      "cloudflare_tunnel_config",
    ],
    protocol: { const: "tcp" },
    port: {
      regex: "^tcp://.*:(?<lo>[0-9]+)$",
      of: ["config[*].ingress[*].service", "config[*].ingress_rule[*].service"],
    },
    mechanism: "forward",
  },
];

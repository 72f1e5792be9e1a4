import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["nomad_job"],
    mechanism: "delegate",
    document: { path: "jobspec", decode: "nomad-hcl-or-json", as: "nomad" },
  },
];

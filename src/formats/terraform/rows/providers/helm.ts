import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  // Values are named by each chart: only those whose name says port.
  {
    types: ["helm_release"],
    at: ["set[*]"],
    when: [
      {
        path: "name",
        match:
          "(^|\\.)(tcp\\.23|.*[pP]ort(\\[\\d+\\])?(\\.port)?|.*[pP]orts.*)$",
      },
    ],
    protocol: { const: "tcp" },
    port: { spec: "value" },
    mechanism: "declare",
  },
];

import type { PortRange, Value } from "../../model.ts";
import { textSpan } from "../../syntax/text.ts";
import { connectsTo } from "../command/connections.ts";
import { breadthOf } from "../port-rule.ts";
import { readPortMapping } from "../port.ts";
import { known } from "../values.ts";
import { addExposure } from "./lineage.ts";
import type { Lineage, Writing } from "./lineage.ts";
import { invocationsOf, runningOf } from "./scripts.ts";
import type { Step } from "./steps.ts";
import { processSurroundings } from "./surroundings.ts";

/**
 * EXPOSE documents ports and publishes none. Of `2323:23` only the container's part counts.
 * https://docs.docker.com/reference/dockerfile/#expose
 */
export function exposedPorts(
  lineage: Lineage,
  writing: Writing,
  { words }: Step,
): void {
  for (const { text, possible } of words) {
    const { target, protocol, complaint } = readPortMapping(text);
    if (complaint !== undefined)
      lineage.problems.push({
        span: textSpan(text),
        severity: "warning",
        message: `docker refuses this port: ${complaint}. Write PORT, PORT/udp or FIRST-LAST`,
      });
    if (!target) continue;
    declarePort(lineage, writing, {
      ...{ port: target, protocol, reach: "network", possible },
    });
  }
}

function declarePort(
  lineage: Lineage,
  writing: Writing,
  rule: {
    readonly port: Value<PortRange>;
    readonly protocol: Value<string>;
    readonly reach: "network" | "loopback";
    readonly possible: boolean;
  },
): void {
  const { port, protocol, reach, possible } = rule;
  const { span } = port;
  const breadth = possible ? "one-of-several" : breadthOf([port]);
  addExposure(lineage, writing, "port", {
    ...{ port: [port], protocol: [protocol] },
    mechanism: [known("declare", span)],
    reach: [known(reach, span)],
    breadth: [known(breadth, span)],
    certainty: [known(possible ? "possible" : "definite", span)],
  });
}

/** The port that a HEALTHCHECK connects to: somebody expects a server there. */
export function probedPorts(lineage: Lineage, writing: Writing): void {
  const { inner } = writing.instruction;
  if (inner?.keyword !== "CMD") return;
  const running = runningOf(inner, writing.hasShell);
  const around = processSurroundings(writing.stage);
  for (const invocation of invocationsOf(running, around)) {
    const port = connectsTo(invocation);
    if (port?.known)
      declarePort(lineage, writing, {
        ...{ port, protocol: known("tcp", port.span) },
        ...{ reach: "loopback", possible: false },
      });
  }
}

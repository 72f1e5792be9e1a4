import type { KindRow } from "../../kinds/row.ts";
import type { PortRow } from "../port-row.ts";
import { portsAt } from "../read-ports.ts";
import { transportAt } from "./row-parts.ts";

/**
 * The ports that an interface of a virtual machine forwards to its guest; without any it forwards
 * all, which says nothing: https://kubevirt.io/user-guide/network/interfaces_and_networks/
 */
function machine(spec: string): PortRow[] {
  const interfaces = `${spec}.domain.devices.interfaces[]`;
  const inside = { mechanism: "listen", reach: "cluster" } as const;
  const protocol = transportAt("protocol");
  return [
    { at: `${interfaces}.ports[]`, port: "port", protocol, ...inside },
    {
      ...{ at: `${interfaces}.portRanges[]`, port: "start", end: "end" },
      ...{ protocol, ...inside },
    },
  ];
}

const specs: readonly (readonly [kind: string, spec: string])[] = [
  ["VirtualMachine", "spec.template.spec"],
  ["VirtualMachineInstance", "spec"],
  ["VirtualMachineInstanceReplicaSet", "spec.template.spec"],
  ["VirtualMachinePool", "spec.virtualMachineTemplate.spec.template.spec"],
];

export const kubeVirt: readonly KindRow[] = specs.map(([kind, spec]) => ({
  ...{ kind, groups: ["kubevirt.io", "pool.kubevirt.io"] },
  read: portsAt(...machine(spec)),
}));

import type { KindRow } from "../../kinds/row.ts";
import { readIngress } from "../annotations.ts";
import type { PortRow } from "../port-row.ts";
import { portsAt } from "../read-ports.ts";
import { INSIDE, transportAt } from "./row-parts.ts";

/** An Ingress listens on 80 and 443; what it passes on is told by the Service. */
function backend(at: string): PortRow[] {
  const told = { mechanism: "declare", reach: "unknown" } as const;
  return [
    { at, port: "service.port.number", ...told },
    {
      ...{ at, port: "service.port.name", service: "service.name" },
      ...{ form: "number-or-name", ...told },
    },
    {
      ...{ at, port: "servicePort", service: "serviceName" },
      ...{ form: "number-or-name", ...told },
    },
  ];
}

const backends = [
  "spec.rules[].http.paths[].backend",
  "spec.defaultBackend",
  "spec.backend",
];

/** What leads connections to Services, or stands for one. */
export const besidesServices: readonly KindRow[] = [
  {
    // https://kubernetes.io/docs/reference/kubernetes-api/service-resources/ingress-v1/
    kind: "Ingress",
    groups: ["networking.k8s.io", "extensions"],
    read: readIngress(portsAt(...backends.flatMap(backend))),
  },
  {
    // https://multicluster.sigs.k8s.io/concepts/multicluster-services-api/
    kind: "ServiceImport",
    groups: ["multicluster.x-k8s.io"],
    read: portsAt({
      at: "spec.ports[]",
      port: "port",
      protocol: transportAt("protocol"),
      ...{ mechanism: "publish", reach: "cluster" },
    }),
  },
  {
    // OpenShift's objects may stand without their group.
    kind: "Route",
    groups: ["route.openshift.io", ""],
    read: portsAt({
      at: "spec.port",
      port: "targetPort",
      form: "number-or-name",
      service: "/spec.to.name",
      ...INSIDE,
    }),
  },
  {
    // https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/targetgroupbinding/spec/
    kind: "TargetGroupBinding",
    groups: ["elbv2.k8s.aws"],
    read: portsAt(
      {
        at: "spec.networking.ingress[].ports[]",
        port: "port",
        form: "number-or-name",
        service: "/spec.serviceRef.name",
        withoutPort: "all",
        protocol: transportAt("protocol"),
        ...{ mechanism: "allow", reach: "node" },
      },
      {
        at: "spec.serviceRef",
        port: "port",
        form: "number-or-name",
        service: "name",
        ...INSIDE,
      },
    ),
  },
];

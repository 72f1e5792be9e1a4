import { clusters } from "../entries/rows/clusters.ts";
import { controllers } from "../entries/rows/controllers.ts";
import { firewalls } from "../entries/rows/firewalls.ts";
import { gatewayApi } from "../entries/rows/gateway-api.ts";
import { istio } from "../entries/rows/istio.ts";
import { kubeVirt } from "../entries/rows/kubevirt.ts";
import { besidesServices } from "../entries/rows/services.ts";
import type { KindRow } from "./row.ts";

/** Where connections come into the cluster, besides Services. */
export const gateways: readonly KindRow[] = [
  ...besidesServices,
  ...gatewayApi,
  ...controllers,
  ...istio,
  ...kubeVirt,
  ...clusters,
  ...firewalls,
];

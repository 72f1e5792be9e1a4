import type { Row } from "./row.ts";

export type RowsOfType = ReadonlyMap<string, Row>;

/** The rows of a provider, by the first word of its resource types; loaded when first asked for. */
const providers: Record<string, () => Promise<{ rows: readonly Row[] }>> = {
  aci: () => import("./providers/aci.ts"),
  alicloud: () => import("./providers/alicloud.ts"),
  aws: () => import("./providers/aws.ts"),
  awscc: () => import("./providers/awscc.ts"),
  azapi: () => import("./providers/azapi.ts"),
  azurerm: () => import("./providers/azurerm.ts"),
  bigip: () => import("./providers/bigip.ts"),
  checkpoint: () => import("./providers/checkpoint.ts"),
  citrixadc: () => import("./providers/citrixadc.ts"),
  civo: () => import("./providers/civo.ts"),
  cloudflare: () => import("./providers/cloudflare.ts"),
  cloudscale: () => import("./providers/ncloud.ts"),
  cloudstack: () => import("./providers/cloudstack.ts"),
  digitalocean: () => import("./providers/digitalocean.ts"),
  docker: () => import("./providers/docker.ts"),
  equinix: () => import("./providers/equinix.ts"),
  exoscale: () => import("./providers/exoscale.ts"),
  fly: () => import("./providers/fly.ts"),
  fortios: () => import("./providers/fortios.ts"),
  google: () => import("./providers/google.ts"),
  gridscale: () => import("./providers/gridscale.ts"),
  hcloud: () => import("./providers/hcloud.ts"),
  helm: () => import("./providers/helm.ts"),
  huaweicloud: () => import("./providers/huaweicloud.ts"),
  ibm: () => import("./providers/ibm.ts"),
  incus: () => import("./providers/lxd.ts"),
  ionoscloud: () => import("./providers/ionoscloud.ts"),
  iosxe: () => import("./providers/iosxe.ts"),
  junos: () => import("./providers/junos.ts"),
  kubectl: () => import("./providers/kubernetes.ts"),
  kubernetes: () => import("./providers/kubernetes.ts"),
  linode: () => import("./providers/linode.ts"),
  lxd: () => import("./providers/lxd.ts"),
  ncloud: () => import("./providers/ncloud.ts"),
  nifcloud: () => import("./providers/nifcloud.ts"),
  nomad: () => import("./providers/nomad.ts"),
  nsxt: () => import("./providers/nsxt.ts"),
  nutanix: () => import("./providers/nutanix.ts"),
  nxos: () => import("./providers/nxos.ts"),
  oci: () => import("./providers/oci.ts"),
  openstack: () => import("./providers/openstack.ts"),
  opentelekomcloud: () => import("./providers/openstack.ts"),
  opnsense: () => import("./providers/opnsense.ts"),
  outscale: () => import("./providers/outscale.ts"),
  ovh: () => import("./providers/ovh.ts"),
  panos: () => import("./providers/panos.ts"),
  proxmox: () => import("./providers/proxmox.ts"),
  routeros: () => import("./providers/routeros.ts"),
  sakuracloud: () => import("./providers/sakuracloud.ts"),
  scaleway: () => import("./providers/scaleway.ts"),
  stackit: () => import("./providers/stackit.ts"),
  tencentcloud: () => import("./providers/tencentcloud.ts"),
  unifi: () => import("./providers/unifi.ts"),
  upcloud: () => import("./providers/upcloud.ts"),
  vcd: () => import("./providers/vcd.ts"),
  volcengine: () => import("./providers/volcengine.ts"),
  vultr: () => import("./providers/vultr.ts"),
  yandex: () => import("./providers/yandex.ts"),
};

const loaded = new Map<string, Promise<RowsOfType>>();

/** The rows of the provider that `type` belongs to, by type; empty for one that nothing is known of. */
export function loadRows(type: string): Promise<RowsOfType> {
  const provider = type.split("_", 1)[0]!;
  let rows = loaded.get(provider);
  if (!rows) loaded.set(provider, (rows = read(provider)));
  return rows;
}

async function read(provider: string): Promise<RowsOfType> {
  if (!Object.hasOwn(providers, provider)) return new Map();
  const { rows } = await providers[provider]!();
  return new Map(rows.flatMap((row) => row.types.map((type) => [type, row])));
}

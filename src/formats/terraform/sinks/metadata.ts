import type { Exposure } from "../../../model.ts";
import type { TerraformValue } from "../value.ts";
import { entryOf } from "./decoding.ts";
import { containersOfDeclaration } from "./gce-containers.ts";
import { machineExposures } from "./machine-data.ts";
import type { Around } from "./placing.ts";

/** Keys whose values machines run: GCE, cloud-init's data sources of Oracle, Yandex, Scaleway, LXD and VMware. */
const runs = new Set([
  "startup-script",
  "windows-startup-script-ps1",
  "windows-startup-script-cmd",
  "windows-startup-script-bat",
  "sysprep-specialize-script-ps1",
  "sysprep-specialize-script-cmd",
  "user-data",
  "user_data",
  "cloud-init",
  "cloud-init.user-data",
  "cloud-init.vendor-data",
  "user.user-data",
  "user.vendor-data",
  "guestinfo.userdata",
  "guestinfo.vendordata",
  "guestinfo.ignition.config.data",
]);

export function metadataExposures(
  map: TerraformValue,
  around: Around,
): Exposure[] {
  if (map.kind !== "map") return [];
  return [...map.entries.keys()].flatMap((key) => {
    const value = entryOf(map, key);
    if (!value) return [];
    return metadataEntry(key, value, around);
  });
}

export function metadataEntry(
  key: string,
  value: TerraformValue,
  around: Around,
): Exposure[] {
  if (key === "gce-container-declaration")
    return containersOfDeclaration(value, around);
  return runs.has(key) ? machineExposures(value, around) : [];
}

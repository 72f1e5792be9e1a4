import type { Exposure, Problem } from "../../model.ts";
import type { Node } from "../../syntax/node.ts";
import type { View } from "../../syntax/view.ts";
import type { Doors } from "./entries/doors.ts";
import type { WaitingRule } from "./names.ts";
import type { KubernetesObject } from "./objects.ts";
import type { PodIndex } from "./pod-index.ts";
import type { PortMaps } from "./port-maps.ts";

/** What one run has understood so far. Between documents it holds no tree, so that a file can be let go once it is read. */
export interface Reading {
  readonly exposures: Exposure[];
  readonly problems: Problem[];
  readonly pods: PodIndex;
  readonly waiting: WaitingRule[];
  readonly doors: Doors;
  /** What is still to be read of the document at hand: itself, and objects that it wraps. */
  readonly ahead: View[];
  /** The texts that were read as manifests already. */
  readonly texts: WeakSet<Node>;
  readonly portMaps: PortMaps;
}

/** How the objects of one kind are read. */
export type ReadObject = (object: KubernetesObject, reading: Reading) => void;

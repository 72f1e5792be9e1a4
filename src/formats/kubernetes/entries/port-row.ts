import type { Mechanism } from "../../port-rule.ts";
import type { Reach } from "../reach.ts";
import type { PortForm } from "./port-forms.ts";
import type { ProtocolWords } from "./protocol-words.ts";

/**
 * One list of ports that objects of a kind hold, as paths for `select`. A path begins at the rule,
 * which is what stands at `at`; with a `/` before it, it begins at the object.
 */
export interface PortRow {
  /** The rules: each of them gives one finding at most, wherever it leads. */
  readonly at: string;
  /** The rule's port; several paths are ends of one rule, of which the first is the front door. */
  readonly port?: string | readonly string[];
  /** How the ports are written; as a number where absent. */
  readonly form?: PortForm;
  /** The last port of a range that begins with `port`. */
  readonly end?: string;
  /** What a rule without a port opens; nothing where absent. */
  readonly withoutPort?: "all";
  /** Words of the protocol that open every port, whatever `port` says. */
  readonly everyPort?: readonly string[];
  /** Ports that the connections are passed on to, inside. They count where `port` does not say the same. */
  readonly to?: string;
  readonly toForm?: PortForm;
  /** The Service in which a port that is a name has its number. */
  readonly service?: string;
  /** Ports that another row has told already. */
  readonly besides?: string;
  readonly protocol?: ProtocolRow;
  readonly mechanism: Mechanism;
  /** How far it can be reached; `sources` where who may connect decides that. */
  readonly reach: Reach["to"] | "sources";
  /** The address that it listens on; a loopback one keeps others out. */
  readonly address?: string;
  readonly sources?: SourceRow;
  /** The row holds only where all of these do. */
  readonly when?: readonly Condition[];
}

export interface ProtocolRow {
  readonly at: string;
  /** What no word means; `tcp` where absent. */
  readonly missing?: string;
  readonly words: ProtocolWords;
}

export interface SourceRow {
  readonly at: readonly string[];
  /** Who may connect where nobody is named; a group inside where absent. */
  readonly missing?: string;
}

/** Whether one of these words stands at a path, in any case. */
export interface Condition {
  readonly at: string;
  readonly is: readonly string[];
  /** It holds too where nothing is written. */
  readonly orMissing?: true;
}

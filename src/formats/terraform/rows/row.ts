/**
 * What a resource type of Terraform opens, as data. A row is plain JSON: users write the same shape
 * in their configuration file.
 *
 * **Paths** lead to values: `a[*].b` is `b` of every element of `a` (a nested block, a list or a single
 * object alike), `.*` all values of a map, `.~` all its keys, `!json` decodes a JSON text, `.` is the
 * element itself. They start at the rule's element; `$.` starts at the resource, `^.` at the object
 * around the element, `^^.` one further out. A null is absent.
 *
 * **Words** are compared without regard to case and to blanks around them; numbers and flags by their text,
 * and where a word is `true` or `false`, `1` and `0` count as these.
 */
export interface Row extends Partial<RuleRow> {
  /** The resource types that are written this way. */
  readonly types: readonly string[];
  /**
   * Several kinds of rules in one resource; each takes what it leaves out from the row. Where two
   * of them read the same element, the later one counts only for ports that the earlier did not open.
   */
  readonly rules?: readonly RuleRow[];
  /** A setting that turns Telnet management on; there is no port. */
  readonly toggle?: Toggle;
  /** A text in another format that the resource hands over. */
  readonly document?: DocumentRow;
}

export interface RuleRow {
  /** Where the rules are, each element of each path one rule; by default the resource is the rule. */
  readonly at?: readonly string[];
  /** All must hold, or the element is no inbound allowing rule. */
  readonly when?: readonly Condition[];
  /** By default TCP. */
  readonly protocol?: ProtocolRow;
  readonly port?: PortRow;
  /** Who may connect; without it see `reach`. */
  readonly source?: SourceRow;
  /** From how far away: the first that holds stands over what the sources say. */
  readonly reach?: readonly ReachRow[];
  /** A filter around a subnet, behind which other filters stand: all ports from anywhere is its usual setting. */
  readonly layer?: "subnet";
  /** Which rule wins, for filters that know a deny. */
  readonly order?: OrderRow;
  /**
   * allow: a filter lets it in; listen: something accepts connections; publish: a container's port is
   * given to the host; forward: delivered to this port; serve: a container's own port; declare: a
   * definition that others may use; delegate: another format reads it.
   */
  readonly mechanism?: RowMechanism;
}

export type RowMechanism =
  "allow" | "listen" | "publish" | "forward" | "serve" | "declare" | "delegate";

/** Of several values at `path`, one that is `in` or matches is enough, and none may be one of `not`. */
export type Condition =
  | {
      readonly path: string;
      readonly in: readonly string[];
      /** What an absent value means. */
      readonly default?: string;
    }
  | {
      readonly path: string;
      readonly not: readonly string[];
      readonly default?: string;
    }
  | {
      readonly path: string;
      /** A regular expression that fits somewhere, whatever the case. */
      readonly match: string;
      readonly default?: string;
    }
  /** There is a value. */
  | { readonly path: string; readonly default?: string }
  /** None of these paths leads to a value. */
  | { readonly absent: readonly string[] };

export interface ProtocolRow {
  readonly const?: "tcp" | "any";
  readonly path?: string | readonly string[];
  /** For packed texts: the group `proto` of this expression, in the texts at `of`. */
  readonly regex?: string;
  readonly of?: readonly string[];
  /** The words for TCP, or for an application protocol over TCP. */
  readonly tcp?: readonly string[];
  /** The words for every protocol. */
  readonly any?: readonly string[];
  /** What an absent protocol means; by default that there is no rule. */
  readonly missing?: "tcp" | "any" | "never";
  /** Every protocol is every port, whatever the port attributes say. */
  readonly anyAllPorts?: boolean;
}

/** The ways to write ports; a row names one or more, and a rule opens what all of them say. */
export interface PortRow {
  /** Every port. */
  readonly const?: "any";
  /** A single number. */
  readonly single?: string;
  /** Numbers, ranges, lists and words: `23`, `20-25`, `22,23`, `*`. */
  readonly spec?: string | readonly string[];
  /** Two numbers; a lone one is a range of one. */
  readonly from?: string;
  readonly to?: string;
  /** Objects that hold `from` and `to`. */
  readonly ranges?: string | readonly string[];
  readonly from_default?: number;
  readonly to_default?: number;
  /** For packed texts: the groups `lo` and `hi`, or `spec`, of this expression, in the texts at `of`. */
  readonly regex?: string;
  readonly of?: readonly string[];
  /** The characters that may stand between the ends of a range; `-` where not given. */
  readonly range?: string;
  /** The characters between the parts of a list; `,` where not given. */
  readonly list?: string;
  /** The words for every port. */
  readonly any?: readonly string[];
  /** The words for port 23. */
  readonly names?: readonly string[];
  /** The numbers that mean every port. */
  readonly wildcard?: readonly number[];
  /** Every port where this holds. */
  readonly anyIf?: Condition;
  /** No port where this holds, and `anyIf` does not; a `path` alone asks whether there is a value. */
  readonly skipIf?: Condition;
  /** From 0 to 0 is every port. */
  readonly zeroRangeIsAny?: boolean;
  /** What it means that no port is written, or an empty text; by default none. */
  readonly missing?: "any" | "never";
}

export interface SourceRow {
  readonly paths?: readonly string[];
  /** For packed texts: the group `source` of this expression, in the texts at `of`. */
  readonly regex?: string;
  readonly of?: readonly string[];
  /** Where the prefix length of an address stands, if in an attribute of its own. */
  readonly length?: string;
  /** The words for every address; `*` and `any` where not given. */
  readonly world?: readonly string[];
  /** What it means that no source is written; by default that nobody is let in by it. */
  readonly missing?: "world" | "none";
}

export interface ReachRow {
  readonly is: Reach;
  readonly when?: readonly Condition[];
}

export type Reach =
  | "internet"
  | "private"
  | "node"
  | "cluster"
  | "network"
  | "loopback"
  | "unknown";

/** Which of a filter's rules wins: an earlier one that denies takes back what a later one allows. */
export interface OrderRow {
  /**
   * The path to the rule's number, or several, the weightiest first. `index` is its place in the
   * list, `^.index` that of the object around it.
   */
  readonly key: string | readonly string[];
  readonly first: "lowest" | "highest";
  readonly default?: number;
  /** Who wins between equals; where it is not said, nobody knows. */
  readonly tie?: "deny" | "allow";
  /** The path to the rule before which this one stands, where rules are linked to each other. */
  readonly before?: string;
  /**
   * What makes an element a denying rule; or the block that holds those; or the word that packed
   * texts of denying rules have in place of another.
   */
  readonly deny?:
    | Condition
    | { readonly block: string }
    | { readonly word: string; readonly instead: string };
  /** Denying rules that are written in another way; what they leave out is as for the rule. */
  readonly denies?: readonly RuleRow[];
  /** The attributes of the resource that rules of one filter have in common, where each is a resource of its own. */
  readonly scope?: string | readonly string[];
  /** Who the rule is for, where `source` does not say it. */
  readonly source?: SourceRow;
  /**
   * What else narrows a rule down (destinations, source ports), each by one path or by several
   * that together say it; nothing and `*` are everything.
   */
  readonly narrow?: readonly (string | readonly string[])[];
}

/** Holds when `all` or `any` of the conditions hold. */
export interface Toggle {
  readonly all?: readonly Condition[];
  readonly any?: readonly Condition[];
}

export interface DocumentRow {
  readonly path: string;
  /** For people: what the text is made of shows by itself. */
  readonly decode?: string;
  readonly as: DocumentKind;
}

export type DocumentKind =
  | "kubernetes"
  | "nomad"
  | "helm-values"
  | "dockerfile"
  /** Rules of a network firewall. */
  | "suricata"
  /** JSON or YAML in which some keys hold scripts, images and rules. */
  | "keyed";

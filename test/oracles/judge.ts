/**
 * Says which resources of a real plan let inbound TCP 23 in. Stands apart from the program's own
 * catalogue on purpose: it is what that catalogue is checked against.
 */
type Values = Readonly<Record<string, unknown>>;
type Judge = (values: Values) => boolean;

interface Plan {
  readonly resource_changes?: readonly {
    readonly address: string;
    readonly mode: string;
    readonly type: string;
    readonly change: { readonly actions: string[]; readonly after: unknown };
  }[];
}

export function openOn23(plan: Plan): string[] {
  return (plan.resource_changes ?? [])
    .filter(({ mode, change }) => mode === "managed" && change.after !== null)
    .filter(({ type, change }) => judges[type]?.(change.after as Values))
    .map(({ address }) => address)
    .sort();
}

const judges: Readonly<Record<string, Judge>> = {
  aws_security_group: ({ ingress }) => rules(ingress).some(lets23In),
  aws_default_security_group: ({ ingress }) => rules(ingress).some(lets23In),
  aws_security_group_rule: (rule) => rule.type === "ingress" && lets23In(rule),
  aws_vpc_security_group_ingress_rule: lets23In,
  aws_network_acl: ({ ingress }) =>
    rules(ingress).some((rule) => isAllow(rule.action) && lets23In(rule)),
  aws_network_acl_rule: (rule) =>
    rule.egress !== true && isAllow(rule.rule_action) && lets23In(rule),
  aws_lb_listener: ({ port, protocol }) => is23(port) && !isUdp(protocol),
  aws_lb_target_group: ({ port, protocol }) => is23(port) && !isUdp(protocol),
};

/** Every port where the protocol is every protocol; else TCP with 23 in the range. */
function lets23In(rule: Values): boolean {
  const protocol = lower(rule.protocol ?? rule.ip_protocol);
  if (protocol === "-1" || protocol === "all") return true;
  if (protocol !== "tcp" && protocol !== "6") return false;
  return Number(rule.from_port) <= 23 && 23 <= Number(rule.to_port);
}

function rules(value: unknown): readonly Values[] {
  return Array.isArray(value) ? (value as Values[]) : [];
}

function isAllow(action: unknown): boolean {
  return lower(action) === "allow";
}

function is23(port: unknown): boolean {
  return Number(port) === 23;
}

function isUdp(protocol: unknown): boolean {
  return lower(protocol) === "udp";
}

function lower(value: unknown): string {
  return String(value ?? "").toLowerCase();
}

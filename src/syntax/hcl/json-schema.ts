/**
 * What a JSON text does not say about itself: which keys are blocks and how strings are read
 * (https://developer.hashicorp.com/terraform/language/syntax/json).
 */
export interface BodyKind {
  readonly blocks: ReadonlyMap<string, BlockKind>;
  readonly readings: ReadonlyMap<string, Reading>;
  /** How the strings of all other arguments are read. */
  readonly otherwise: Reading;
  /** Whether `dynamic` makes blocks here. */
  readonly dynamic: boolean;
}

export interface BlockKind {
  readonly labels: number;
  readonly body: BodyKind;
}

/** A string is a template, is taken as it is, or is an expression without `${}` around it. */
export type Reading = "template" | "literal" | "expression";

function body(
  readings: Readonly<Record<string, Reading>>,
  blocks: Readonly<Record<string, BlockKind>> = {},
  rest: Partial<BodyKind> = {},
): BodyKind {
  return {
    blocks: new Map(Object.entries(blocks)),
    readings: new Map(Object.entries(readings)),
    otherwise: "template",
    dynamic: false,
    ...rest,
  };
}

function block(labels: number, body: BodyKind): BlockKind {
  return { labels, body };
}

const plain = body({});
const literal = body({}, {}, { otherwise: "literal" });

/** The blocks that a provider defines: its arguments and blocks cannot be told apart here. */
export const nestedBody = body({}, {}, { dynamic: true });

const lifecycle = block(
  0,
  body(
    { ignore_changes: "expression", replace_triggered_by: "expression" },
    { precondition: block(0, plain), postcondition: block(0, plain) },
  ),
);

const connection = block(0, plain);

const provisioner = block(
  1,
  body({ when: "expression", on_failure: "expression" }, { connection }),
);

const resource = block(
  2,
  body(
    { depends_on: "expression", provider: "expression" },
    { lifecycle, provisioner, connection },
    { dynamic: true },
  ),
);

const variable = body(
  {
    type: "expression",
    default: "literal",
    description: "literal",
    deprecated: "literal",
  },
  { validation: block(0, plain) },
);

const output = body(
  { description: "literal", depends_on: "expression", deprecated: "literal" },
  { precondition: block(0, plain) },
);

const module = body({
  source: "literal",
  version: "literal",
  providers: "expression",
  depends_on: "expression",
});

const terraform = body(
  {},
  {
    backend: block(1, literal),
    cloud: block(
      0,
      body({}, { workspaces: block(0, literal) }, { otherwise: "literal" }),
    ),
    required_providers: block(0, literal),
    provider_meta: block(1, literal),
  },
  { otherwise: "literal" },
);

export const fileBody = body(
  {},
  {
    resource,
    data: resource,
    ephemeral: resource,
    module: block(1, module),
    variable: block(1, variable),
    output: block(1, output),
    provider: block(
      1,
      body({ alias: "literal", version: "literal" }, {}, { dynamic: true }),
    ),
    locals: block(0, plain),
    terraform: block(0, terraform),
    moved: block(0, body({ from: "expression", to: "expression" })),
    import: block(0, body({ to: "expression", provider: "expression" })),
    removed: block(
      0,
      body({ from: "expression" }, { lifecycle, provisioner, connection }),
    ),
    check: block(1, body({}, { assert: block(0, plain), data: resource })),
  },
);

/** `dynamic "label"`: its `content` is a body like the one that it stands for. */
export const dynamicBlock = block(
  1,
  body({ iterator: "expression" }, { content: block(0, nestedBody) }),
);

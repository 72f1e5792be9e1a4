type Json = { readonly [key: string]: unknown };

/** A complaint at a JSON pointer into the row. */
export interface RowRemark {
  readonly pointer: string;
  readonly message: string;
}

/** What the schema cannot say about a row; each check reads what it needs and leaves the rest to others. */
export function remarksOnRow(row: unknown): RowRemark[] {
  if (!isObject(row)) return [];
  return [...onRow(row), ...inside(row, "")];
}

function onRow(row: Json): RowRemark[] {
  const at = (message: string): RowRemark[] => [{ pointer: "", message }];
  const named = ["types", "module"].filter((key) => key in row);
  if (named.length !== 1)
    return at('a row says either "types" or "module", and not both');
  const opens = ["port", "rules", "toggle", "document"];
  const kinds = opens.filter((key) => key in row);
  return kinds.length > 0
    ? []
    : at(`a row says what is opened: it needs one of ${opens.join(", ")}`);
}

/** Everything below, whatever it is called: what a thing is shows by its keys. */
function inside(value: unknown, pointer: string): RowRemark[] {
  if (Array.isArray(value))
    return value.flatMap((each, i) => inside(each, `${pointer}/${i}`));
  if (!isObject(value)) return [];
  return [
    ...badExpressions(value, pointer),
    ...(isCondition(pointer) ? onCondition(value, pointer) : []),
    ...(pointer.endsWith("/port") ? onPort(value, pointer) : []),
    ...Object.entries(value).flatMap(([key, each]) =>
      inside(each, `${pointer}/${key}`),
    ),
  ];
}

function isCondition(pointer: string): boolean {
  return /\/(?:(?:when|all|any)\/\d+|anyIf|skipIf)$/.test(pointer);
}

const tests = ["in", "not", "match", "absent"];

function onCondition(condition: Json, pointer: string): RowRemark[] {
  const asked = tests.filter((key) => key in condition);
  const remark = (message: string): RowRemark[] => [{ pointer, message }];
  const asksForAny = pointer.endsWith("/skipIf") && "path" in condition;
  if (asked.length === 0 && asksForAny) return [];
  if (asked.length !== 1)
    return remark(`a condition asks exactly one of ${tests.join(", ")}`);
  const needsPath = asked[0] !== "absent";
  return needsPath === "path" in condition
    ? []
    : remark(
        needsPath
          ? `a condition with "${asked[0]}" needs a "path"`
          : 'a condition with "absent" takes no "path"',
      );
}

const ways = ["const", "single", "spec", "from", "regex", "anyIf"];

function onPort(port: Json, pointer: string): RowRemark[] {
  if (ways.some((key) => key in port) || port["missing"] === "any") return [];
  const message = `"port" says where ports are written: it needs one of ${ways.join(", ")}`;
  return [{ pointer, message }];
}

function badExpressions(value: Json, pointer: string): RowRemark[] {
  const broken = ["regex", "match", "module"].flatMap((key): RowRemark[] => {
    const text = value[key];
    const why = typeof text === "string" ? fault(text) : undefined;
    const message = `"${key}" is no regular expression: ${why}`;
    return why === undefined ? [] : [{ pointer: `${pointer}/${key}`, message }];
  });
  if (typeof value["regex"] !== "string" || "of" in value) return broken;
  const message = '"regex" needs "of": the paths of the texts that it reads';
  return [...broken, { pointer, message }];
}

function fault(text: string): string | undefined {
  try {
    new RegExp(text, "i");
    return undefined;
  } catch (error) {
    return (error as Error).message.split(": ").at(-1)!;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

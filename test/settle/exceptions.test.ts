import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Finding } from "../../src/model.ts";
import { except } from "../../src/settle/exceptions.ts";
import type { Exception, Run } from "../../src/settle/exceptions.ts";
import { openSource, spanOf } from "../../src/syntax/source.ts";

const test = suite("exceptions");

const span = spanOf(openSource("portcullis.yaml", "x"), 0, 1);

function exception(more: Partial<Exception> = {}): Exception {
  return {
    ...{ span, policy: "p", covers: (file) => file.startsWith("lab/") },
    ...{ reason: "a lab", until: null, ...more },
  };
}

function finding(more: Partial<Finding> = {}): Finding {
  const place = spanOf(openSource("lab/main.tf", "23"), 0, 2);
  return {
    ...{
      policy: "p",
      severity: "error",
      status: "open",
      title: "",
      message: "",
    },
    ...{
      span: place,
      format: "terraform",
      resource: "x.a",
      instances: ["x.a"],
    },
    exposure: {
      ...{ kind: "port", format: "terraform", resource: "x.a" },
      ...{ facts: {}, related: [] },
    },
    ...{ related: [], fingerprint: () => "", suppression: null },
    frame: { from: 1, lines: [] },
    ...more,
  };
}

const run: Run = {
  ...{ policies: ["p", "q"], off: [], today: "2026-06-15" },
  ...{ files: ["lab/main.tf"], partial: false },
};

function outcome(
  exceptions: Exception[],
  findings = [finding()],
  more: Partial<Run> = {},
): { statuses: string[]; problems: string[] } {
  const settled = except(findings, exceptions, { ...run, ...more });
  return {
    statuses: settled.findings.map(({ status }) => status),
    problems: settled.problems.map(({ message }) => message),
  };
}

test("a finding that is covered is suppressed, with reason and date", () => {
  const { findings, problems } = except(
    [finding()],
    [exception({ until: "2026-06-15" })],
    run,
  );
  assert.is(findings[0]!.status, "suppressed");
  assert.equal(findings[0]!.suppression, {
    reason: "a lab",
    until: "2026-06-15",
  });
  assert.equal(problems, []);
});

test("it must fit in policy, file and resource", () => {
  const other = { ...finding().span, file: "infra/main.tf" };
  for (const [each, found] of [
    [exception({ policy: "q" }), finding()],
    [exception(), finding({ span: other })],
    [exception({ resource: "x.b" }), finding()],
    [exception({ resource: "x.a" }), finding({ instances: ["x.a", "x.b"] })],
    [exception({ resource: "x.a[0]" }), finding({ instances: ["x.a[1]"] })],
  ] as const) {
    const { statuses, problems } = outcome([each], [found]);
    assert.equal(statuses, ["open"]);
    assert.is(problems.length, 1);
    assert.match(
      problems[0]!,
      /^this entry allows . but nothing is found|^this entry allows \w, but nothing/,
    );
  }
});

test("a resource without its keys stands for all its instances", () => {
  const instances = [`module.m["a.b"].x.a[0]`, `module.m["c]"].x.a[1]`];
  const resource = "module.m.x.a";
  assert.equal(
    outcome([exception({ resource })], [finding({ instances })]).statuses,
    ["suppressed"],
  );
});

test("an expired entry and one for an unknown policy are problems", () => {
  const expired = outcome([exception({ until: "2026-06-14" })]);
  assert.equal(expired.statuses, ["open"]);
  assert.match(
    expired.problems[0]!,
    /until 2026-06-14 and has no effect any more/,
  );
  const unknown = outcome([exception({ policy: "pp" })], [], {
    policies: ["ppp"],
  });
  assert.match(
    unknown.problems[0]!,
    /there is no policy "pp"\. Did you mean "ppp"\?$/,
  );
});

test("an entry for a policy that is off is no problem", () => {
  const off = { policies: ["q"], off: ["p"] };
  assert.equal(outcome([exception()], [], off).problems, []);
});

test("what is not used in some of the files may be used in others", () => {
  const partial = { partial: true, files: ["infra/main.tf"] };
  assert.equal(outcome([exception()], [], partial).problems, []);
  const touched = { partial: true };
  assert.is(outcome([exception()], [], touched).problems.length, 1);
});

test("what a comment allows keeps the comment's reason, and the entry was of use", () => {
  const suppression = { reason: "comment", until: null };
  const commented = finding({ status: "suppressed", suppression });
  const { findings, problems } = except([commented], [exception()], run);
  assert.is(findings[0]!.suppression!.reason, "comment");
  assert.equal(problems, []);
});

test.run();

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { exposuresOf, findingsOf, podWith, portsOf } from "./charts.ts";

const test = suite("helm charts");

const port = "- containerPort: {{ .Values.port }}";

test("a value is reported where the template reads it", async () => {
  const files = {
    "values.yaml": "port: 23\n",
    "templates/pod.yaml": podWith(port),
  };
  assert.equal(await portsOf(files), ["templates/pod.yaml:8 23"]);
  const { exposures } = await exposuresOf(files);
  const [value] = exposures[0]!.facts["port"]!;
  assert.is(value!.origin?.[0]?.span.file, "chart/values.yaml");
  assert.is(value!.origin?.[0]?.span.column, 7);
  assert.is(value!.span.column, 26);
  assert.is(value!.span.endColumn, 44);
});

test("line ends of Windows and a byte order mark change no line", async () => {
  const files = {
    "values.yaml": "\uFEFFport: 23\r\n",
    "templates/pod.yaml": `\uFEFF${podWith(port, "- containerPort: 23").replaceAll("\n", "\r\n")}`,
  };
  assert.equal(await portsOf(files), [
    "templates/pod.yaml:8 23",
    "templates/pod.yaml:9 23",
  ]);
});

test("a template that is named alone is rendered with the whole chart", async () => {
  const files = {
    "values.yaml": "port: 23\n",
    "templates/_helpers.tpl":
      '{{ define "d.port" }}{{ .Values.port }}{{ end }}',
    "templates/one.yaml": podWith(port),
    "templates/two.yaml": podWith('- containerPort: {{ include "d.port" . }}'),
  };
  assert.equal(await portsOf(files, ["templates/one.yaml"]), [
    "templates/one.yaml:8 23",
    "templates/_helpers.tpl:1 23",
  ]);
  assert.is((await portsOf(files, ["values.yaml"])).length, 2);
});

test("what lies beside the chart's own folders is no template", async () => {
  const pod = podWith("- containerPort: 23");
  assert.equal(
    await portsOf({
      "crds/a.yaml": pod,
      "templates/b.yaml": pod,
      "c.yaml": pod,
    }),
    ["templates/b.yaml:8 23", "c.yaml:8 23", "crds/a.yaml:8 23"],
  );
});

test("--- begins a document whatever follows, as Helm splits", async () => {
  const two = `---\n{{- if true }}${podWith("- containerPort: 23")}{{- end }}`;
  const [ours] = await portsOf({ "templates/a.yaml": podWith(port) + two });
  assert.ok(ours);
  assert.equal(
    (await portsOf({ "templates/a.yaml": two })).map((each) => each.slice(-2)),
    ["23"],
  );
});

test("a comment allows what stands below it", async () => {
  const allow = "portcullis: allow telnet-port-open -- a lab";
  const ports = (comment: string): string =>
    podWith(comment, "- containerPort: 23", "  protocol: TCP");
  for (const comment of [`# ${allow}`, `{{- /* ${allow} */}}`]) {
    const { findings, problems } = await findingsOf({
      "templates/pod.yaml": ports(comment),
    });
    assert.equal(findings, [
      "templates/pod.yaml:9 telnet-port-open suppressed",
    ]);
    assert.equal(problems, []);
  }
});

test("templates of dependencies that are no charts of their own are not rendered twice", async () => {
  const files = {
    "values.yaml": "child: { port: 23 }\n",
    "charts/child/Chart.yaml": "name: child\nversion: 1.0.0\n",
    "charts/child/values.yaml": "port: 2323\n",
    "charts/child/templates/pod.yaml": podWith(port),
  };
  assert.equal(await portsOf(files), ["charts/child/templates/pod.yaml:8 23"]);
});

test("a chart beside this one is found by its path", async () => {
  const files = {
    "Chart.yaml":
      'name: demo\nversion: 1.0.0\ndependencies: [{ name: lib, version: 1.x, repository: "file://lib" }]\n',
    "lib/Chart.yaml": "name: lib\nversion: 1.0.0\ntype: library\n",
    "lib/templates/_p.tpl": '{{ define "lib.port" }}23{{ end }}',
    "templates/pod.yaml": podWith(
      '- containerPort: {{ include "lib.port" . }}',
    ),
  };
  assert.equal(await portsOf(files), ["lib/templates/_p.tpl:1 23"]);
});

test("what one template sets, those after it see", async () => {
  // Helm begins with the deepest file, and of equally deep ones with the last.
  const files = {
    "values.yaml": "port: 2323\n",
    "templates/b.yaml": '{{ $_ := set .Values "port" 23 }}',
    "templates/a.yaml": podWith(port),
  };
  assert.equal((await portsOf(files))[0], "templates/a.yaml:8 23");
});

const hostile: [
  what: string,
  template: string,
  more?: Record<string, string>,
][] = [
  [
    "an include of itself",
    '{{ define "a" }}{{ include "a" . }}{{ end }}{{ include "a" . }}',
  ],
  [
    "a template of itself",
    '{{ define "a" }}{{ template "a" . }}{{ end }}{{ template "a" . }}',
  ],
  [
    "tpl of itself",
    "{{ tpl .Values.t . }}",
    { "values.yaml": "t: '{{ tpl .Values.t . }}'\n" },
  ],
  [
    "endless rounds",
    "{{ range until 10000 }}{{ range until 10000 }}x{{ end }}{{ end }}",
  ],
  ["a large number", "{{ range 1000000000 }}x{{ end }}"],
  [
    "a long text",
    '{{ $x := "aaaaaaaaaa" }}{{ range until 100 }}{{ $x = printf "%s%s" $x $x }}{{ end }}{{ $x }}',
  ],
  ["repeat", '{{ repeat 1000000000 "x" }}'],
  [
    "a map in itself",
    '{{ $_ := set .Values "a" .Values }}{{ $_ := set .Values "b" .Values }}{{ toYaml .Values }}',
  ],
  [
    "doubled maps",
    '{{ $d := dict "a" 1 }}{{ range until 60 }}{{ $d = dict "a" $d "b" $d }}{{ end }}{{ toJson $d }}',
  ],
  [
    "deep copies",
    '{{ $d := dict "a" 1 }}{{ range until 60 }}{{ $d = dict "a" $d "b" $d }}{{ end }}{{ (deepCopy $d).a }}',
  ],
  [
    "a slow pattern",
    '{{ regexMatch "(a+)+$" (repeat 100 "a" | printf "%sb") }}',
  ],
  ["a wide format", '{{ printf "%1000000000d" 1 }}'],
];

for (const [what, template, more = {}] of hostile)
  test(`hostile: ${what}`, async () => {
    const started = Date.now();
    const files = {
      ...more,
      "templates/0.yaml": podWith("- containerPort: 23"),
      "templates/a.yaml": template,
      "templates/z.yaml": podWith("- containerPort: 23"),
    };
    const { exposures } = await exposuresOf(files);
    assert.is(exposures.length, 2);
    assert.ok(Date.now() - started < 20_000);
  });

const odd: [what: string, files: Record<string, string>][] = [
  ["values that are a list", { "values.yaml": "[1, 2]\n" }],
  ["values that are a text", { "values.yaml": "text\n" }],
  ["values that are nothing", { "values.yaml": "" }],
  [
    "values that hold themselves",
    { "values.yaml": "a: &a { b: *a }\nport: 2323\n" },
  ],
  ["a Chart.yaml that is empty", { "Chart.yaml": "" }],
  ["a Chart.yaml that is a list", { "Chart.yaml": "[1]\n" }],
  [
    "odd dependencies",
    {
      "Chart.yaml":
        "name: x\ndependencies: [1, null, { name: }, { name: [a] }, { name: a, tags: 1, condition: [x] }]\n",
    },
  ],
  [
    "dependencies that are a map",
    { "Chart.yaml": "name: x\ndependencies: { a: b }\n" },
  ],
  [
    "a chart in itself",
    {
      "Chart.yaml":
        'name: x\ndependencies: [{ name: y, repository: "file://." }, { name: z, repository: "file://../../../.." }]\n',
    },
  ],
  [
    "charts/ that are no charts",
    { "charts/a.tgz": "x", "charts/b/README.md": "x" },
  ],
  ["a strange .helmignore", { ".helmignore": "[\n**\n/\n\\\n" }],
  [
    "keys of the prototype",
    {
      "values.yaml": "__proto__: { port: 23 }\nconstructor: 1\n",
      "templates/b.yaml":
        "{{ .Values.toString }}{{ .Values.constructor }}{{ constructor }}",
    },
  ],
];

for (const [what, files] of odd)
  test(`odd: ${what}`, async () => {
    const ports = await portsOf({
      ...files,
      "templates/pod.yaml": podWith("- containerPort: 23"),
    });
    assert.equal(ports, ["templates/pod.yaml:8 23"]);
  });

test.run();

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { checkExposures, exposuresOf, pod } from "./shown-exposures.ts";

const test = suite("pods");

test("K-P1: a containerPort is a listener in the cluster, at its number", () => {
  checkExposures(
    pod("{name: c, ports: [{containerPort: «23»}]}"),
    "listen 23/tcp cluster @1",
  );
  const [exposure] = exposuresOf(
    "apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\nspec:\n  containers:\n    - ports:\n        - containerPort: 23\n",
  );
  const { span } = exposure!.facts["port"]![0]!;
  assert.equal(
    [span.file, span.line, span.column, span.endLine, span.endColumn],
    ["test", 8, 26, 8, 28],
  );
  assert.is(exposure!.resource, "Pod/p");
  assert.is(exposure!.format, "kubernetes");
  assert.is(exposure!.facts["source"], undefined);
});

test("K-P2: what an init container serves is gone when the pod serves, unless it is a sidecar", () => {
  const init = (more: string) =>
    pod(
      "{name: c}",
      `initContainers: [{${more}ports: [{containerPort: «23»}]}], `,
    );
  checkExposures(init(""), "listen 23/tcp cluster possible @1");
  checkExposures(
    init("restartPolicy: OnFailure, "),
    "listen 23/tcp cluster possible @1",
  );
  checkExposures(init("restartPolicy: Always, "), "listen 23/tcp cluster @1");
});

test("K-P3: of an ephemeral container only image and command count", () => {
  checkExposures(
    pod(
      "{name: c}",
      "ephemeralContainers: [{image: «acme/telnetd», command: [«telnetd»], ports: [{containerPort: 23}], livenessProbe: {tcpSocket: {port: 23}}}], ",
    ),
    "image acme/telnetd server cluster @1",
    "telnet-server 23 cluster @2",
  );
});

test("K-P4, K-P5: a hostPort is a listener on the node", () => {
  const rows: [string, ...string[]][] = [
    ["{hostPort: «23»}", "listen 23/tcp node @1"],
    [
      "{containerPort: «2323», hostPort: «23»}",
      "listen 2323/tcp cluster @1",
      "listen 23/tcp node @2",
    ],
    [
      "{containerPort: «23», hostPort: «23»}",
      "listen 23/tcp cluster @1",
      "listen 23/tcp node @2",
    ],
    ["{hostPort: «23», hostIP: 127.0.0.1}", "listen 23/tcp loopback @1"],
    ["{hostPort: «23», hostIP: 127.9.9.9}", "listen 23/tcp loopback @1"],
    ['{hostPort: «23», hostIP: "::1"}', "listen 23/tcp loopback @1"],
    ['{hostPort: «23», hostIP: ""}', "listen 23/tcp node @1"],
    ["{hostPort: «23», hostIP: 0.0.0.0}", "listen 23/tcp node @1"],
    ['{hostPort: «23», hostIP: "::"}', "listen 23/tcp node @1"],
    ["{hostPort: «23», hostIP: 10.0.0.5}", "listen 23/tcp node @1"],
    ["{hostPort: «23», hostIP: 203.0.113.7}", "listen 23/tcp node @1"],
    ["{hostPort: «23», hostIP: $(IP)}", "listen 23/tcp node @1"],
    [
      "{hostPort: «23», hostIP: 127.0.0.1, hostIP: 0.0.0.0}",
      "listen 23/tcp node @1",
    ],
    ["{hostPort: 0}"],
    ["{hostPort: null}"],
  ];
  for (const [port, ...expected] of rows)
    checkExposures(pod(`{ports: [${port}]}`), ...expected);
});

test("K-P6, K-P7: in the host's network everything is the node's", () => {
  for (const [written, reach] of [
    ["true", "node"],
    ["yes", "node"],
    ["on", "node"],
    ["y", "node"],
    ["false", "cluster"],
    ["no", "cluster"],
    ['"yes"', "cluster"],
    ["null", "cluster"],
  ] as const)
    checkExposures(
      pod(
        "{image: «acme/telnetd», command: [«telnetd»], ports: [{containerPort: «23»}]}",
        `hostNetwork: ${written}, `,
      ),
      `image acme/telnetd server ${reach} @1`,
      `telnet-server 23 ${reach} @2`,
      `listen 23/tcp ${reach} @3`,
    );
});

test("K-P8: the host's network alone exposes nothing", () => {
  checkExposures(pod("{name: c}", "hostNetwork: true, "));
});

test("the place of the reach is what says it", () => {
  const [exposure] = exposuresOf(
    pod("{ports: [{containerPort: 23}]}", "hostNetwork: true, "),
  );
  const { span } = exposure!.facts["reach"]![0]!;
  assert.is(span.end - span.start, "true".length);
});

test("K-P9: a probe declares the port that it connects to", () => {
  const rows: [string, ...string[]][] = [
    [
      "livenessProbe: {tcpSocket: {port: «23»}}",
      "declare 23/tcp cluster possible @1",
    ],
    [
      "readinessProbe: {httpGet: {port: «23», path: /}}",
      "declare 23/tcp cluster possible @1",
    ],
    [
      'startupProbe: {tcpSocket: {port: «"23"»}}',
      "declare 23/tcp cluster possible @1",
    ],
    [
      "lifecycle: {postStart: {httpGet: {port: «23»}}}",
      "declare 23/tcp cluster possible @1",
    ],
    [
      "lifecycle: {preStop: {tcpSocket: {port: «23»}}}",
      "declare 23/tcp cluster possible @1",
    ],
    [
      "livenessProbe: {grpc: {port: «23»}}",
      "declare 23/tcp cluster possible @1",
    ],
    ["livenessProbe: {tcpSocket: {port: 23, host: db.example.com}}"],
    [
      'livenessProbe: {tcpSocket: {port: «23», host: ""}}',
      "declare 23/tcp cluster possible @1",
    ],
    ["livenessProbe: {exec: {command: [nc, -z, localhost, '23']}}"],
    [
      "livenessProbe: {exec: {command: [«telnetd»]}}",
      "telnet-server 23 cluster @1",
    ],
    [
      "ports: [{name: console, containerPort: «23»}], livenessProbe: {tcpSocket: {port: «console»}}",
      "listen 23/tcp cluster @1",
      "declare 23/tcp cluster possible @2",
    ],
    [
      "livenessProbe: {tcpSocket: {port: «console»}}",
      "declare ?/tcp cluster possible @1",
    ],
    [
      "livenessProbe: {tcpSocket: {port: «telnet»}}",
      "declare 23/tcp cluster one-of-several possible @1",
    ],
    [
      "livenessProbe: {tcpSocket: {port: «telnets»}}",
      "declare ?/tcp cluster possible @1",
    ],
  ];
  for (const [container, ...expected] of rows)
    checkExposures(pod(`{${container}}`), ...expected);
});

test("K-P9: a probe's name is one of its own container", () => {
  checkExposures(
    pod(
      "{ports: [{name: console, containerPort: «23»}]}, {livenessProbe: {tcpSocket: {port: «console»}}}",
    ),
    "listen 23/tcp cluster @1",
    "declare ?/tcp cluster possible @2",
  );
});

test("K-P10: command and args are one command line", () => {
  const rows: [string, ...string[]][] = [
    [
      '{command: [sh, -c, "«telnetd» -F -l /bin/login"]}',
      "telnet-server 23 cluster @1",
    ],
    [
      "{command: [busybox], args: [«telnetd», -F]}",
      "telnet-server 23 cluster @1",
    ],
    ["{args: [«telnetd», -F]}", "telnet-server 23 cluster @1"],
    ['{args: ["-F", "-p", "23"]}'],
    [
      '{command: [telnetd], args: [-p, "«2323»"]}',
      "telnet-server 2323 cluster @1",
    ],
    ["{command: [telnetd, -p, «2323»]}", "telnet-server 2323 cluster @1"],
    [
      "{command: [telnetd, -b, 127.0.0.1:«23»]}",
      "telnet-server 23 loopback @1",
    ],
    ["{command: [nc, -l, -p, «23»]}", "listen 23/tcp cluster @1"],
    [
      "{lifecycle: {postStart: {exec: {command: [«telnetd»]}}}}",
      "telnet-server 23 cluster @1",
    ],
    ["{command: [telnet, example.com]}"],
    ["{command: [pkill, telnetd]}"],
    ["{command: [], args: []}"],
    ["{command: ~, args: ~}"],
    [
      "{command: [«telnetd»], command: [sleep], args: [-F]}",
      "telnet-server 23 cluster @1",
    ],
  ];
  for (const [container, ...expected] of rows)
    checkExposures(pod(container), ...expected);
});

test("K-P10: what an init container starts may be gone, and every act says that it runs", () => {
  const manifest = pod(
    "{name: c}",
    "initContainers: [{command: [«telnetd»]}], ",
  );
  checkExposures(manifest, "telnet-server 23 cluster possible @1");
  const [exposure] = exposuresOf(pod("{command: [telnetd]}"));
  assert.is(exposure!.kind, "command");
  const runs = exposure!.facts["runs"]![0]!;
  assert.is(runs.known && runs.value, true);
});

test("K-P10: a word in a block scalar has its own line and column", () => {
  const [exposure] = exposuresOf(
    "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - command:\n        - sh\n        - -c\n        - |\n          set -e\n          exec telnetd -F\n",
  );
  const { span } = exposure!.facts["program"]![0]!;
  assert.equal([span.line, span.column, span.endColumn], [10, 16, 23]);
});

test("K-P11: the image is judged where it is written", () => {
  checkExposures(
    pod('{image: "docker.io/acme/app:1"}').replace(
      /"[^"]*"/,
      (image) => `«${image}»`,
    ),
    "image acme/app cluster @1",
  );
  checkExposures(pod("{image: ''}"));
  checkExposures(pod("{image: ~}"));
  checkExposures(pod("{image: [a]}"));
});

test("near-misses", () => {
  const silent = [
    "{env: [{name: TELNET_PORT, value: '23'}]}", // K-P12
    "{ports: [{name: telnet}]}",
    "{ports: [{containerport: 23}]}",
    "{ports: [23]}",
    "{ports: 23}",
    "{ports: {containerPort: 23}}",
  ];
  for (const container of silent) checkExposures(pod(container));
  checkExposures(
    pod(
      "{name: c}",
      "volumes: [{name: v, image: {reference: acme/telnetd}}], ",
    ), // K-P13
  );
  checkExposures(
    pod("{ports: [{name: telnet, containerPort: «2323»}]}"), // K-P14
    "listen 2323/tcp cluster @1",
  );
  for (const protocol of ["UDP", "SCTP", "udp"])
    checkExposures(
      pod(`{ports: [{containerPort: «23», protocol: ${protocol}}]}`),
      `listen 23/${protocol.toLowerCase()} cluster @1`,
    );
});

test("a protocol is TCP unless it says otherwise", () => {
  for (const [protocol, shown] of [
    ["tcp", "tcp"],
    ["TCP", "tcp"],
    ["''", "tcp"],
    ["~", "tcp"],
    ["$(P)", "?"],
    ["[]", "?"],
    ["UDP, protocol: TCP", "udp|tcp"],
  ] as const)
    checkExposures(
      pod(`{ports: [{containerPort: «23», protocol: ${protocol}}]}`),
      `listen 23/${shown} cluster @1`,
    );
});

test("every occurrence of a key counts", () => {
  checkExposures(
    pod(
      "{ports: [{containerPort: «23», containerPort: «80»}], ports: [{containerPort: «24»}]}",
    ),
    "listen 23/tcp cluster @1",
    "listen 80/tcp cluster @2",
    "listen 24/tcp cluster @3",
  );
});

test("a shared scalar stands where it is written, and its users are related", () => {
  const exposures = exposuresOf(
    `a: &p {containerPort: 23}\n${"apiVersion: v1\nkind: Pod\nmetadata: {name: x}\nspec: {containers: [{ports: [*p]}, {ports: [{<<: *p}]}]}\n"}`,
  );
  assert.equal(
    exposures.map(({ facts, related }) => [
      facts["port"]![0]!.span.line,
      related.map(({ span, message }) => [span.line, span.column, message]),
    ]),
    [
      [1, [[5, 30, "Pod/x uses it through *p"]]],
      [1, [[5, 50, "Pod/x uses it through *p"]]],
    ],
  );
});

test("pod templates of each kind", () => {
  const kinds: [string, string, (spec: string) => string][] = [
    ["v1", "PodTemplate", (spec) => `template: {spec: ${spec}}`],
    [
      "v1",
      "ReplicationController",
      (spec) => `spec: {template: {spec: ${spec}}}`,
    ],
    ...["apps/v1", "apps/v1beta2", "extensions/v1beta1"].flatMap((version) =>
      ["Deployment", "ReplicaSet", "StatefulSet", "DaemonSet"].map(
        (kind): [string, string, (spec: string) => string] => [
          version,
          kind,
          (spec) => `spec: {template: {spec: ${spec}}}`,
        ],
      ),
    ),
    ["batch/v1", "Job", (spec) => `spec: {template: {spec: ${spec}}}`],
    [
      "batch/v1beta1",
      "CronJob",
      (spec) => `spec: {jobTemplate: {spec: {template: {spec: ${spec}}}}}`,
    ],
  ];
  for (const [version, kind, around] of kinds)
    checkExposures(
      `{apiVersion: ${version}, kind: ${kind}, metadata: {name: t}, ${around("{containers: [{ports: [{containerPort: «23»}]}]}")}}`,
      "listen 23/tcp cluster @1",
    );
});

test("a known kind has pods only where they live", () => {
  checkExposures(
    "{apiVersion: apps/v1, kind: Deployment, spec: {containers: [{ports: [{containerPort: 23}]}]}}",
  );
});

test("a kind that nobody knows is searched for pods", () => {
  checkExposures(
    "{apiVersion: example.com/v1, kind: Fleet, spec: {groups: [{podTemplate: {spec: {hostNetwork: true, containers: [{name: c, ports: [{containerPort: «23»}]}]}}}]}}",
    "listen 23/tcp node @1",
  );
  checkExposures(
    "{apiVersion: example.com/v1, kind: Fleet, spec: {containers: [name], other: {containers: {a: {ports: [{containerPort: 23}]}}}}}",
  );
  // Other lists are called containers too.
  checkExposures(
    "{apiVersion: example.com/v1, kind: Depot, spec: {containers: [{size: 40ft, ports: [{containerPort: 23}]}, {name: a, harbour: 23}]}}",
  );
});

test("unreadable numbers are unknown, not silent", () => {
  for (const written of [
    "'${PORT}'",
    "'http'",
    "70000",
    "-23",
    "23.5",
    "[23]",
    "yes",
  ])
    checkExposures(
      pod(`{ports: [{containerPort: «${written}»}]}`),
      "listen ?/tcp cluster @1",
    );
});

test.run();

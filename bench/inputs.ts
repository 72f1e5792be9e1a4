import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** One service behind one web server: what a small project has. */
export const smallCompose = `services:
  web:
    image: nginx:1.29
    ports:
      - "8080:80"
    depends_on: [db]
  db:
    image: postgres:18
    environment:
      POSTGRES_PASSWORD_FILE: /run/secrets/password
    volumes:
      - data:/var/lib/postgresql
volumes:
  data: {}
`;

/** A Deployment and its Service; every fiftieth serves Telnet, so that there is something to report. */
export function workload(number: number): string {
  const name = `service-${number}`;
  const port = number % 50 === 0 ? 23 : 8000 + (number % 1000);
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  labels: { app: ${name}, team: team-${number % 17} }
spec:
  replicas: ${1 + (number % 3)}
  selector:
    matchLabels: { app: ${name} }
  template:
    metadata:
      labels: { app: ${name} }
    spec:
      containers:
        - name: main
          image: registry.example.com/team-${number % 17}/${name}:1.${number}.0
          args: ["--listen", "0.0.0.0:${port}", "--log-level", "info"]
          ports:
            - name: main
              containerPort: ${port}
              protocol: TCP
          env:
            - name: REGION
              value: "region-${number % 5}"
            - name: TOKEN
              valueFrom: { secretKeyRef: { name: ${name}, key: token } }
          readinessProbe:
            tcpSocket: { port: main }
          resources:
            requests: { cpu: 100m, memory: 128Mi }
---
apiVersion: v1
kind: Service
metadata:
  name: ${name}
spec:
  selector: { app: ${name} }
  ports:
    - name: main
      port: ${port}
      targetPort: main
`;
}

/** Writes one manifest of so many bytes, to the nearest workload. */
export function writeManifest(file: string, bytes: number): void {
  let text = "";
  for (let i = 1; text.length < bytes; i++) text += `${workload(i)}---\n`;
  writeFileSync(file, text);
}

/** What one folder of the tree holds: ten files, of which four are manifests. */
const service: Record<string, (number: number) => string> = {
  "deploy/app.yaml": workload,
  "deploy/worker.yaml": (number) => workload(number + 7),
  "deploy/cron.yml": (number) => workload(number + 13),
  "compose.yaml": () => smallCompose,
  "chart/values.yaml": (number) =>
    lines(40, (i) => `setting${i}: { enabled: true, port: ${number + i} }`),
  "README.md": (number) =>
    lines(60, (i) => `Line ${i} of the notes on service ${number}.`),
  "src/main.ts": (number) =>
    lines(120, (i) => `export const value${i} = ${number} * ${i} + 23;`),
  "src/main.test.ts": (number) =>
    lines(80, (i) => `check(value${i}, ${number * i + 23});`),
  "package.json": (number) =>
    `${JSON.stringify({ name: `service-${number}`, version: "1.0.0" })}\n`,
  "data.json": (number) =>
    `[\n${lines(50, (i) => `  { "id": ${i}, "of": ${number} },`)}  {}\n]\n`,
};

/** Writes a tree of so many mixed files, the same at every run. */
export function writeTree(root: string, files: number): void {
  const kinds = Object.entries(service);
  for (let i = 0; i < files; i++) {
    const number = Math.floor(i / kinds.length);
    const [name, text] = kinds[i % kinds.length]!;
    const folder = join(root, `group-${number % 20}`, `service-${number}`);
    const file = join(folder, name);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, text(number));
  }
}

function lines(count: number, line: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => `${line(i)}\n`).join("");
}

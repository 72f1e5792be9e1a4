import { yamlComments } from "../../syntax/comments.ts";
import { nodeSpan } from "../../syntax/node.ts";
import { resolveScalar } from "../../syntax/scalar.ts";
import { sliceText } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import type { Source } from "../../syntax/source.ts";
import {
  getAll,
  isMapping,
  isScalar,
  isSequence,
  itemsOf,
  pairsOf,
  viewDocument,
} from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { parseYaml } from "../../syntax/yaml.ts";
import type { YamlFile } from "../../syntax/yaml.ts";
import { addPublished } from "../compose/ports.ts";
import { publishedText } from "../compose/published.ts";
import type { Attachment } from "../compose/networks.ts";
import type { FileReading } from "../format.ts";
import { portExposure } from "../port-rule.ts";
import { readPortRange } from "../port.ts";
import { known } from "../values.ts";
import {
  addExposed,
  addImage,
  addPort,
  addProcess,
  addScript,
  container,
  textIn,
} from "./container.ts";
import type { Container, Found } from "./container.ts";
import { devcontainerVariables } from "./expressions.ts";
import { commentsAsYaml } from "./json-comments.ts";
import { readRunOptions } from "./run-options.ts";

/** What `formats.ts` loads when there is a devcontainer.json. */
export const reading: FileReading = {
  comments: (source, word) => {
    if (!word.test(source.text)) return [];
    const { source: read, documents } = parse(source);
    return yamlComments(read, documents, word);
  },
  open() {
    const found: Found = { exposures: [], problems: [] };
    return {
      take(source) {
        const { documents, problems } = parse(source);
        found.problems.push(...problems);
        for (const node of documents) {
          const root = viewDocument(node);
          if (isMapping(root)) readDevcontainer(found, root);
        }
      },
      finish: () => found,
    };
  },
};

function parse(source: Source): YamlFile {
  return parseYaml({ ...source, text: commentsAsYaml(source.text) });
}

/** Run in the container by a shell where they are a string: https://containers.dev/implementors/json_reference/#lifecycle-scripts */
const lifecycle = [
  ...["onCreateCommand", "updateContentCommand", "postCreateCommand"],
  ...["postStartCommand", "postAttachCommand"],
];

const attachments: Readonly<Record<string, Partial<Attachment>>> = {
  host: { mode: "host", inside: "internet" },
  none: { mode: "none", inside: "loopback" },
};

/** https://containers.dev/implementors/json_reference/ */
function readDevcontainer(found: Found, root: View): void {
  const about = {
    ...{ resource: "devcontainer", reader: "docker" },
    expressions: devcontainerVariables,
  };
  const outside = container(found, about);
  const runArgs = getAll(root, "runArgs");
  const { published, exposed, networks } = readRunOptions(
    runArgs.flatMap(itemsOf).flatMap((item) => textIn(outside, item)),
  );
  const network = networks.at(-1)?.value ?? "";
  const into = container(found, about, attachments[network]);

  for (const view of getAll(root, "image"))
    for (const text of textIn(into, view)) addImage(into, view, text);
  for (const item of itemsAt(root, "appPort")) readAppPort(into, item);
  for (const item of itemsAt(root, "forwardPorts")) forwardPort(into, item);
  for (const text of published) addPort(into, root, text);
  for (const text of exposed) addExposed(into, root, text);
  for (const key of lifecycle)
    for (const view of getAll(root, key)) readCommand(into, view);
  // This one runs on the machine that the container is started from.
  const host = container(found, about, attachments["host"]);
  for (const view of getAll(root, "initializeCommand")) readCommand(host, view);
}

function itemsAt(root: View, key: string): View[] {
  return getAll(root, key).flatMap((view) =>
    isSequence(view) ? itemsOf(view) : [view],
  );
}

/** A number is published on the loopback address, a string as `docker run` takes it: https://github.com/devcontainers/cli/blob/main/src/spec-node/singleContainer.ts */
function readAppPort(into: Container, view: View): void {
  for (const text of textIn(into, view)) {
    if (!isNumber(view)) {
      addPort(into, view, text);
      continue;
    }
    const port = publishedText(text, into.problems, into.reader);
    const address = known("127.0.0.1", port.place);
    const both = { published: port.target, target: port.target };
    addPublished(into, view, { ...port, ...both, address, pairwise: true });
  }
}

function isNumber(view: View): boolean {
  return (
    isScalar(view) && typeof resolveScalar(view.node, "compose") === "number"
  );
}

/** `23`, or `db:23` for a port of another container: a port of the developer's own machine leads there. */
function forwardPort(into: Container, view: View): void {
  for (const text of textIn(into, view)) {
    const { port } = readPortRange(behindColon(text));
    if (!port) continue;
    const place = nodeSpan(view.node);
    into.exposures.push(
      portExposure("compose", {
        ...{ resource: into.resource, port: [{ ...port, span: place }] },
        ...{ protocol: [known("tcp", place)], mechanism: "forward" },
        ...{ reach: known("loopback", place), certainty: "definite" },
        related: [],
      }),
    );
  }
}

function behindColon(text: Text): Text {
  return sliceText(text, text.value.lastIndexOf(":") + 1);
}

/** A string for a shell, a list of words, or several of them by name. */
function readCommand(into: Container, view: View): void {
  if (isMapping(view)) {
    for (const { value } of pairsOf(view))
      if (!isMapping(value)) readCommand(into, value);
  } else if (isSequence(view)) {
    const words = itemsOf(view).flatMap((item) => textIn(into, item));
    addProcess(into, words, view);
  } else for (const text of textIn(into, view)) addScript(into, view, text);
}

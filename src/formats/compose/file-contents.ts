import type { Problem, Related } from "../../model.ts";
import { textSpan } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import { fullText, readText } from "./context.ts";
import { everSaid, replacesUnlessNull } from "./layers.ts";
import type { Layer, Said } from "./layers.ts";
import type { Mount } from "./mounts.ts";
import { pathFrom } from "./paths.ts";
import type { Project } from "./project.ts";

/** A text, and where it lies in a container. */
export interface Content {
  readonly body: Text;
  readonly path: string;
  /** What says where the text is, and where that is taken back. */
  readonly related: readonly Related[];
  readonly taken?: Said["taken"];
}

/** The texts that a mount brings, as far as they lie in the tree. */
export function contentsOf(mount: Mount, project: Project): Content[] {
  const { kind, source, path, context } = mount;
  if (kind === "volumes") return volumeContents(mount, project);
  const layers = project[kind].get(source.value);
  return layers
    ? describedContents(layers, project, context.problems).map((each) => ({
        ...each,
        path,
      }))
    : [];
}

/** Where files of a folder are read one by one. */
const serverFolder = /(?:^|\/)(?:x?inetd\.d|systemd\/system)\/?$/;

function volumeContents(
  { source, path, folder }: Mount,
  project: Project,
): Content[] {
  if (!isPath(source.value)) return [];
  const from = pathFrom(folder, source.value);
  const files = serverFolder.test(path) ? project.filesIn(from) : [from];
  return files.flatMap((file) => {
    const body = project.textOf(file);
    const inside = file === from ? "" : file.slice(from.length);
    const whole = inside ? path.replace(/\/$/, "") + inside : path;
    return body ? [{ body, path: whole, related: [] }] : [];
  });
}

/** Without one of these a source is the name of a volume. */
function isPath(source: string): boolean {
  return /^\.{0,2}\//.test(source);
}

type Described = Omit<Content, "path"> & { readonly fromFile: boolean };

/** Many services may mount one text: it is read once. */
const described = new WeakMap<readonly Layer[], Described[]>();

/** What a config or secret holds, by its `content` or by the `file` that it names. */
export function describedContents(
  layers: readonly Layer[],
  project: Project,
  problems: Problem[],
): Described[] {
  const before = described.get(layers);
  if (before) return before;
  const eachSaid = (
    key: string,
    read: (text: Text, layer: Layer) => Omit<Described, "taken">[],
  ): Described[] =>
    everSaid(layers, key, replacesUnlessNull).flatMap((said) => {
      const { view, layer, taken } = said;
      const text = readText({ variables: layer.variables, problems }, view);
      const found = text ? read(fullText(text), layer) : [];
      return found.map((each) => (taken ? { ...each, taken } : each));
    });
  const found = [
    ...eachSaid("content", (body, { users }) => [
      { body, related: users, fromFile: false },
    ]),
    ...eachSaid("file", (text, { users, folder }) => {
      const body = project.textOf(pathFrom(folder, text.value));
      const here = { span: textSpan(text), message: "the file is named here" };
      return body ? [{ body, related: [here, ...users], fromFile: true }] : [];
    }),
  ];
  described.set(layers, found);
  return found;
}

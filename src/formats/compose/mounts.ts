import { sliceText, textSpan, UNKNOWN } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import { isMapping, isSequence, itemsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { fullText, readText, speaking, valuesAt } from "./context.ts";
import type { ServiceContext } from "./context.ts";
import { appends, everSaid, isReset, replacedBy } from "./layers.ts";
import type { Layer } from "./layers.ts";

/** Something that a service puts into its container at a path. */
export interface Mount {
  readonly kind: "volumes" | "configs" | "secrets";
  readonly view: View;
  /** A path on the host, or the name of a volume, config or secret. */
  readonly source: Text;
  /** Absolute, in the container. */
  readonly path: string;
  /** The characters that name the file in the container. */
  readonly name: Text;
  /** What a relative source starts from. */
  readonly folder: string;
  /** In which of the service's layers it is said. */
  readonly at: number;
  /** Says where it is read, and whether a later layer puts something else at the same path. */
  readonly context: ServiceContext;
}

type Where = Pick<Mount, "source" | "path" | "name">;

const kinds: readonly {
  readonly kind: Mount["kind"];
  /** Where it lies in the container when no target is given. */
  readonly folder: string;
  readonly short: (text: Text, folder: string) => Where | undefined;
}[] = [
  { kind: "volumes", folder: "", short: shortVolume },
  { kind: "configs", folder: "/", short: byName },
  { kind: "secrets", folder: "/run/secrets/", short: byName },
];

/**
 * What the layers of a service mount, in short and long form:
 * https://github.com/compose-spec/compose-spec/blob/main/05-services.md#configs
 */
export function mountsOf(
  context: ServiceContext,
  layers: readonly Layer[],
): Mount[] {
  return kinds.flatMap(({ kind, folder, short }) => {
    const mounts = everSaid(layers, kind, appends).flatMap((said) => {
      const here = speaking(context, said);
      const { at, layer } = said;
      return (isSequence(said.view) ? itemsOf(said.view) : [])
        .filter((view) => !isReset(view))
        .flatMap((view) => {
          const where = isMapping(view)
            ? longForm(here, view, folder)
            : inShort(here, view, (text) => short(text, folder));
          return where
            ? { kind, view, at, context: here, folder: layer.folder, ...where }
            : [];
        });
    });
    const replacing = replacedBy(mounts, ({ path }) => path);
    return mounts.map((mount) => takenBy(mount, replacing(mount)));
  });
}

/** What a later file mounts at the same path takes the place of this. */
function takenBy(mount: Mount, later: Mount | undefined): Mount {
  const { context } = mount;
  return later && !context.taken
    ? { ...mount, context: { ...context, taken: textSpan(later.name) } }
    : mount;
}

function inShort(
  context: ServiceContext,
  view: View,
  read: (text: Text) => Where | undefined,
): Where | undefined {
  const text = readText(context, view);
  return text && read(fullText(text));
}

function byName(text: Text, folder: string): Where {
  return { source: text, path: `${folder}${text.value}`, name: text };
}

/** `SOURCE:TARGET[:MODE]`; a drive letter of Windows is no source. A target alone is a volume without a name. */
function shortVolume(text: Text): Where | undefined {
  const parts = /^((?:[A-Za-z]:(?=[\\/]))?[^:]*):(\/[^:]*)/.exec(text.value);
  if (!parts) return undefined;
  const [, from = "", to = ""] = parts;
  const target = sliceText(text, from.length + 1, from.length + 1 + to.length);
  return {
    source: sliceText(text, 0, from.length),
    ...{ path: to, name: lastComponent(target) },
  };
}

function longForm(
  context: ServiceContext,
  view: View,
  folder: string,
): Where | undefined {
  const said = (key: string): Text | undefined => {
    const value = valuesAt(view, key).at(-1);
    const read = value && readText(context, value);
    return read && fullText(read);
  };
  const [source, target] = [said("source") ?? said("src"), said("target")];
  if (!target) return source && folder ? byName(source, folder) : undefined;
  const path = target.value.startsWith("/")
    ? target.value
    : `${folder}${target.value}`;
  return {
    source: source ?? sliceText(target, 0, 0),
    ...{ path, name: lastComponent(target) },
  };
}

/** Of a path that ends with a slash, all of it. */
function lastComponent(path: Text): Text {
  const from = path.value.replace(/\/+$/, "").lastIndexOf("/") + 1;
  return path.value === UNKNOWN ? path : sliceText(path, from);
}

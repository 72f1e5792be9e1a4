import { itemsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { valuesAt } from "./context.ts";
import { appends, everSaid } from "./layers.ts";
import type { Layer, Said } from "./layers.ts";

/** Where a service lists what runs beside its own process, as paths of keys; the last one is a list. */
const hooks: readonly { readonly list: string[]; readonly in: string[] }[] = [
  // https://github.com/compose-spec/compose-spec/blob/main/05-services.md#post_start
  { list: ["pre_start"], in: [] },
  { list: ["post_start"], in: [] },
  { list: ["pre_stop"], in: [] },
  // https://github.com/compose-spec/compose-spec/blob/main/develop.md#exec
  { list: ["develop", "watch"], in: ["exec"] },
];

/** What the hooks of a service say of a key: `command`, and `image` where a hook has a container of its own. */
export function saidByHooks(layers: readonly Layer[], key: string): Said[] {
  return hooks.flatMap(({ list: [first = "", ...more], in: inside }) =>
    everSaid(layers, first, appends).flatMap((said) =>
      valuesAlong([said.view], more)
        .flatMap(itemsOf)
        .flatMap((item) => valuesAlong([item], [...inside, key]))
        .map((view) => ({ ...said, view })),
    ),
  );
}

function valuesAlong(views: readonly View[], path: readonly string[]): View[] {
  return path.reduce<View[]>(
    (found, key) => found.flatMap((view) => valuesAt(view, key)),
    [...views],
  );
}

import { folderOf } from "./paths.ts";

/** What a program takes in a folder by itself: the first base that is there, and the first override. */
const families: readonly {
  readonly bases: readonly string[];
  readonly overrides: readonly string[];
}[] = [
  // https://github.com/compose-spec/compose-go/blob/main/cli/options.go
  {
    bases: [
      ...["compose.yaml", "compose.yml"],
      ...["docker-compose.yml", "docker-compose.yaml"],
    ],
    overrides: [
      ...["compose.override.yml", "compose.override.yaml"],
      ...["docker-compose.override.yml", "docker-compose.override.yaml"],
    ],
  },
  // https://github.com/containers/podman-compose/blob/main/podman_compose.py
  {
    bases: ["podman-compose.yaml", "podman-compose.yml"],
    overrides: ["podman-compose.override.yaml", "podman-compose.override.yml"],
  },
  {
    bases: ["container-compose.yml", "container-compose.yaml"],
    overrides: [
      ...["container-compose.override.yml", "container-compose.override.yaml"],
    ],
  },
];

export interface ProjectFiles {
  /** The base first, what lies over it behind. */
  readonly files: readonly string[];
  /** Where the `.env` is. */
  readonly folder: string;
}

/**
 * The given files as projects, each a list of files, base first: in every folder what `docker
 * compose` takes there by itself, or what COMPOSE_FILE names; every other file alone. `namedIn`
 * gives the files that COMPOSE_FILE names for a folder.
 */
export function projectFiles(
  files: readonly string[],
  namedIn: (folder: string) => readonly string[],
): ProjectFiles[] {
  const folders = new Map<string, string[]>();
  for (const file of files) {
    const folder = folderOf(file);
    const others = folders.get(folder);
    if (others) others.push(file);
    else folders.set(folder, [file]);
  }
  const projects = [...folders].flatMap(([folder, inside]) => {
    const named = namedIn(folder);
    const all = named.length > 0 ? [named] : byDefault(inside);
    return all.map((together) => ({ files: together, folder }));
  });
  const placed = new Set(projects.flatMap((project) => project.files));
  const alone = files
    .filter((file) => !placed.has(file))
    .map((file) => ({ files: [file], folder: folderOf(file) }));
  const place = new Map(files.map((file, i) => [file, i]));
  const placeOf = (project: ProjectFiles): number =>
    Math.min(...project.files.map((file) => place.get(file) ?? Infinity));
  return [...projects, ...alone].sort((a, b) => placeOf(a) - placeOf(b));
}

function byDefault(files: readonly string[]): string[][] {
  const first = (names: readonly string[]): string[] =>
    names
      .flatMap((name) =>
        files.filter((file) => file.slice(file.lastIndexOf("/") + 1) === name),
      )
      .slice(0, 1);
  return families
    .map(({ bases, overrides }) => [first(bases), first(overrides)] as const)
    .filter(([base]) => base.length > 0)
    .map((each) => each.flat());
}

import { bool, dict, int, string, tracesOf, unknown } from "../value.ts";
import { known, wordsOf } from "./arguments.ts";
import type { Functions } from "./arguments.ts";
import { matchesRange, parseVersion } from "../version-ranges.ts";

/** Versions: https://masterminds.github.io/sprig/semver.html */
export const versions: Functions = {
  semverCompare: known(2, (args) => {
    const [range, version] = args.map(wordsOf) as [string, string];
    const matches = matchesRange(range, version);
    return matches === undefined
      ? unknown(`semverCompare cannot read ${range} or ${version}`)
      : bool(matches, tracesOf(args));
  }),
  semver: known(1, (args) => {
    const text = wordsOf(args[0]!);
    const version = parseVersion(text);
    const trace = tracesOf(args);
    if (!version) return unknown(`${text} is no version`, trace);
    const [major, minor, patch] = version.numbers;
    return dict(
      [
        ["Major", int(major ?? 0, trace)],
        ["Minor", int(minor ?? 0, trace)],
        ["Patch", int(patch ?? 0, trace)],
        ["Prerelease", string(version.prerelease, trace)],
        ["Metadata", string(version.metadata, trace)],
        ["Original", string(text, trace)],
      ],
      trace,
    );
  }),
};

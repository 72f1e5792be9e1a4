import path from "node:path";

/** The folder of a file; "" for the working directory. */
export function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}

/** A path as a file writes it, seen from the working directory. */
export function pathFrom(folder: string, written: string): string {
  const joined = path.posix.isAbsolute(written)
    ? path.posix.normalize(written)
    : path.posix.join(folder || ".", written);
  return joined.replace(/\/$/, "");
}

/** What docker compose fetches: `oci://`, `git@`, `https://`, `github.com/...` and the like. */
export function isRemote(written: string): boolean {
  return /^(?:\w[\w+.-]*:\/\/|git@|github\.com\/|oci:)/.test(written);
}

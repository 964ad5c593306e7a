import { realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Route } from "./routes.ts";

/** Finds the file behind a path of the server; undefined when there is none, or when it lies outside its folder. */
export async function findFile(path: string, routes: readonly Route[]): Promise<string | undefined> {
  const [route] = routes
    .filter((candidate) => path.startsWith(candidate.path))
    .sort((one, other) => other.path.length - one.path.length);
  if (route === undefined || path.includes("\0")) {
    return undefined;
  }
  try {
    const folder = await realpath(route.folder);
    const file = await realpath(join(folder, path.slice(route.path.length)));
    return file.startsWith(folder + sep) && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

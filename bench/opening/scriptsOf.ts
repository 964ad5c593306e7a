import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The pane's own scripts by what its page says of them: those that it begins with, and those that it asks for later. */
export function scriptsOf(folder: string): {
  readonly first: readonly string[];
  readonly later: readonly string[];
} {
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  const named = (pattern: RegExp): readonly string[] =>
    [...page.matchAll(pattern)].flatMap(([, name]) => (name === undefined ? [] : [join(folder, name)]));
  return {
    first: named(/<script[^>]* src="([^":]+\.js)"/g),
    later: named(/<link rel="later"[^>]* href="([^":]+\.js)"/g),
  };
}

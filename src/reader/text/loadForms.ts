import { needsAllForms } from "./toSimplified.ts";

/**
 * Loads the dictionary of Traditional characters where a text that is going to be read takes more of it than our own
 * words do: most workbooks need none of it.
 *
 * @param things - Whatever holds texts: grids of cells, rules.
 */
export async function loadForms(...things: readonly unknown[]): Promise<void> {
  if (!search()(things)) return;
  const { takeAllForms } = await import(/* webpackChunkName: "traditional" */ "./takeAllForms.ts");
  takeAllForms();
}

function search(): (thing: unknown) => boolean {
  // Formats of numbers are the same text many thousand times.
  let before = "";
  const isNeeded = (thing: unknown): boolean => {
    if (typeof thing === "string") {
      if (thing === before) return false;
      before = thing;
      // Signs such as a character in a circle become it before it is looked up.
      return needsAllForms(thing.normalize("NFKC"));
    }
    if (typeof thing !== "object" || thing === null) return false;
    if (Array.isArray(thing)) return thing.some(isNeeded);
    return Object.entries(thing).some(([key, value]) => isNeeded(key) || isNeeded(value));
  };
  return isNeeded;
}

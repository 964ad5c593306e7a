import type * as OtherLayouts from "./otherLayouts.ts";

/** What reads tables that are no lists of people: forms, surveys, people in columns, rows of targets and actuals. */
export type LayoutReaders = typeof OtherLayouts;

/** Loads what the reading needs before it can go on. */
export type LoadPart = () => Promise<void>;

let readers: LayoutReaders | null = null;

/** From now on all layouts are read. */
export function takeLayoutReaders(taken: LayoutReaders): void {
  readers = taken;
}

/**
 * What reads the other layouts. The first table of one asks the caller to load it: most workbooks are lists.
 *
 * @throws RangeError where the caller went on without: no table is passed over in silence.
 */
export function* otherLayouts(): Generator<LoadPart, LayoutReaders> {
  if (readers === null) yield load;
  if (readers === null)
    throw new RangeError("A part of the reader that a step asks for is loaded before the next step.");
  return readers;
}

async function load(): Promise<void> {
  takeLayoutReaders(await import(/* webpackChunkName: "layouts" */ "./otherLayouts.ts"));
}

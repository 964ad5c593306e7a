import type { Chance } from "../chance.ts";
import { withColumns, withRows, type Page } from "../paper/page.ts";

/** Where a table may be loosened. */
export interface Seams {
  /** First column of scores. */
  readonly scores: number;
  /** First row of people, and how many there are. */
  readonly people: number;
  readonly count: number;
}

/** A table with blank columns and rows in it, or with hidden people. */
export function loosened(
  chance: Chance,
  page: Page,
  { scores, people, count }: Seams,
): { page: Page; traits: readonly string[] } {
  const traits: string[] = [];
  let loose = page;
  if (chance.is(0.15)) {
    traits.push("hidden rows");
    loose = { ...loose, hiddenRows: [people + 1, people + 2] };
  }
  if (chance.is(0.15)) {
    traits.push("blank column");
    loose = withColumns(loose, scores, 1);
  }
  if (chance.is(0.15)) {
    traits.push("blank row between people");
    loose = withRows(loose, people + Math.floor(count / 2), [[]]);
  }
  if (chance.is(0.1)) {
    traits.push("blank row below the header");
    loose = withRows(loose, people, [[]]);
  }
  return { page: loose, traits };
}

import type { Chance } from "../chance.ts";
import { withColumns, withRows, type Page } from "../paper/page.ts";

/** Somewhere on the sheet, the same for all pages of a book: at A1, or below and beside it. */
export function shifted(chance: Chance): { readonly put: (page: Page) => Page; readonly trait: string } {
  if (!chance.is(0.3)) return { put: (page) => page, trait: "begins at A1" };
  const down = chance.int(1, 3);
  return {
    put: (page) =>
      withColumns(
        withRows(
          page,
          0,
          Array.from({ length: down }, () => []),
        ),
        0,
        1,
      ),
    trait: `begins at B${down + 1}`,
  };
}

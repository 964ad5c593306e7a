import type { PagePlan, RowHeightPlan } from "../../sheet/index.ts";

/** A4 without our margins, in points. */
const paper = { landscape: { width: 786, height: 511 }, portrait: { width: 539, height: 758 } } as const;
const standardPoints = 15;
/** Programs measure columns a little differently: a page is not planned to its last line. */
const safety = 0.88;

/** A tab as far as its pages depend on it. */
export interface PagedTab {
  readonly orientation: PagePlan["orientation"];
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: readonly RowHeightPlan[];
}

/**
 * Must a page end before this block so that it is not cut in two? The tab prints as wide as the page; a block that
 * starts a page anyway, or fits on what is left of it, needs no break.
 *
 * @param top - First row of the block, 0-based. @param rows - How many rows of standard height it takes.
 *
 * @returns The rows before which a page ends: this one, or none.
 */
export function breakBefore(tab: PagedTab, top: number, rows: number): readonly number[] {
  const { width, height } = paper[tab.orientation];
  const points = Object.values(tab.columnWidths).reduce((sum, chars) => sum + (chars * 7 + 5) * 0.75, 0);
  const page = height * safety * Math.max(1, points / width);
  const above = tab.rowHeights.reduce((heights, plan) => {
    for (let row = plan.top; row <= Math.min(plan.bottom, top - 1); row += 1) heights[row] = plan.points;
    return heights;
  }, new Array<number>(top).fill(standardPoints));
  const used = above.reduce((sum, own) => sum + own, 0) % page;
  return used + rows * standardPoints > page ? [top] : [];
}

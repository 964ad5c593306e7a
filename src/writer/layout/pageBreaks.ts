import type { PagePlan, RowHeightPlan } from "../../sheet/index.ts";

/** A4 without our margins, in points. */
const paper = { landscape: { width: 786, height: 511 }, portrait: { width: 539, height: 758 } } as const;
const standardPoints = 15;
/** Programs measure columns a little differently: a page is not planned to its last line. */
const safety = 0.93;

/** A tab as far as its pages depend on it. */
interface PagedTab {
  readonly orientation: PagePlan["orientation"];
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: readonly RowHeightPlan[];
}

/** Rows that belong on one page, 0-based, ends inclusive. */
interface PageBlock {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Before which rows must a page end so that no block is cut in two? The tab prints as wide as the page. A block longer
 * than a page is cut where it must be; one that starts a page anyway, or fits on what is left of it, needs no break.
 *
 * @param blocks - From top to bottom.
 */
export function pageBreaks(tab: PagedTab, blocks: readonly PageBlock[]): readonly number[] {
  const { width, height } = paper[tab.orientation];
  const points = Object.values(tab.columnWidths).reduce((sum, chars) => sum + (chars * 7 + 5) * 0.75, 0);
  const page = height * safety * Math.max(1, points / width);
  const heights = new Map<number, number>();
  for (const plan of tab.rowHeights)
    for (let row = plan.top; row <= plan.bottom; row += 1) heights.set(row, plan.points);
  const heightOf = (from: number, to: number): number => {
    let sum = 0;
    for (let row = from; row <= to; row += 1) sum += heights.get(row) ?? standardPoints;
    return sum;
  };
  const breaks: number[] = [];
  let used = 0;
  let next = 0;
  for (const { top, bottom } of blocks) {
    used = (used + heightOf(next, top - 1)) % page;
    const own = heightOf(top, bottom);
    if (used + own > page && used > 0 && own <= page) {
      breaks.push(top);
      used = 0;
    }
    used = (used + own) % page;
    next = bottom + 1;
  }
  return breaks;
}

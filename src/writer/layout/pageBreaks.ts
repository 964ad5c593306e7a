import type { RowHeightPlan } from "../../sheet/index.ts";
import { paper, type PaperFit } from "./paperFit.ts";

const standardPoints = 15;
/** Programs measure rows a little differently: a page is not planned to its last line. */
const safety = 0.91;

/** A tab as far as its pages depend on it. */
interface PagedTab {
  readonly fit: Pick<PaperFit, "orientation" | "scale">;
  readonly rowHeights: readonly RowHeightPlan[];
}

/** Rows that belong on one page, 0-based, ends inclusive. */
interface PageBlock {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Before which rows must a page end so that no block is cut in two? A block longer than a page is cut where it must
 * be; one that starts a page anyway, or fits on what is left of it, needs no break.
 *
 * @param blocks - From top to bottom.
 */
export function pageBreaks(tab: PagedTab, blocks: readonly PageBlock[]): readonly number[] {
  const page = (paper[tab.fit.orientation].height * safety) / tab.fit.scale;
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

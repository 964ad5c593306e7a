import type { PagePlan, SheetPlan } from "../../sheet/index.ts";

/** A4 without our margins, in points. */
export const paper = {
  landscape: { width: 786, height: 511 },
  portrait: { width: 539, height: 758 },
} as const;

/** A list that fits an upright page at this size needs none across. */
const uprightFrom = 0.8;
/** Smaller print than this (6.3 points of an 11 point font) nobody reads; the columns go onto several pages instead. */
const legible = 0.57;
/** Programs and fonts measure columns differently: a page is not planned to its last point. */
const safety = 0.92;
/** The figures of 等线 and 宋体 make columns 14 % wider than Calibri's: a size that is said must suit them too. */
const printSafety = 0.86;
const standardCharacters = 8.43;
/** Shares of the room on a page that are tried, least first. */
const steps = [0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

/** A tab as far as it matters to how wide it prints. */
export type PrintedTab = Pick<SheetPlan, "columnWidths" | "hiddenColumns" | "charts" | "merges"> & {
  readonly page: Pick<PagePlan, "orientation" | "printArea" | "titleColumns">;
};

/** How a tab goes onto paper. */
export interface PaperFit {
  readonly orientation: PagePlan["orientation"];
  /** Size of the print, 1 = full size. */
  readonly scale: number;
  /** Columns before which a page ends; empty where all columns go onto one page. */
  readonly columnBreaksBefore: readonly number[];
}

/**
 * How must a tab be printed to be read? Upright where it is narrow, across where it is wider; where even that would
 * come out too small and the page names columns to repeat, the others are spread over several pages. Columns that a
 * chart covers or that share a heading stay together where they can.
 */
export function paperFit(tab: PrintedTab): PaperFit {
  const { page, columnWidths, hiddenColumns, charts } = tab;
  const used = [...Object.keys(columnWidths).map(Number), ...charts.map(({ position }) => position.right)];
  const last = page.printArea?.right ?? Math.max(0, ...used);
  const points = Array.from({ length: last + 1 }, (_, column) =>
    hiddenColumns.includes(column) ? 0 : ((columnWidths[column] ?? standardCharacters) * 7 + 5) * 0.75,
  );
  const sum = (from: number, to: number): number =>
    points.slice(from, to + 1).reduce((total, width) => total + width, 0);
  const whole = sum(0, last);
  const { portrait, landscape } = paper;
  const scaleOn = (width: number, room: number): number => Math.min(1, room / width);
  if (page.orientation === "portrait" || scaleOn(whole, portrait.width) >= uprightFrom)
    return { orientation: "portrait", scale: scaleOn(whole, portrait.width), columnBreaksBefore: [] };
  const across = scaleOn(whole, landscape.width);
  if (across >= legible || page.titleColumns === null)
    return { orientation: "landscape", scale: across, columnBreaksBefore: [] };
  const first = page.titleColumns.to + 1;
  const repeated = sum(0, first - 1);
  const spans = togetherFrom(tab, first, last);
  const most = (landscape.width * safety) / legible - repeated;
  const spread = (room: number): Spread => spreadOver(spans, points, room);
  const pages = spread(most).breaks.length;
  // As few pages as can be, headings whole, and no page with what a little less room on the others had saved from it.
  const tried = [...steps.map((step) => spread(most * step)), spread(most)].filter(
    ({ breaks }) => breaks.length <= pages,
  );
  const { breaks, widest } = tried.find(({ isWhole }) => isWhole) ?? tried[0] ?? spread(most);
  const scale = scaleOn(repeated + widest, landscape.width * printSafety);
  return { orientation: "landscape", scale, columnBreaksBefore: breaks };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Spread {
  readonly breaks: readonly number[];
  /** Points of the columns on the page that has most. */
  readonly widest: number;
  /** Whether no span had to be cut. */
  readonly isWhole: boolean;
}

/** Fills one page after the other with spans; one that is wider than a page goes column by column. */
function spreadOver(spans: readonly Span[], points: readonly number[], room: number): Spread {
  const breaks: number[] = [];
  let filled = 0;
  let widest = 0;
  let isWhole = true;
  const put = ({ from, to }: Span): void => {
    const own = points.slice(from, to + 1).reduce((total, width) => total + width, 0);
    if (own > room && from < to) {
      isWhole = false;
      for (let column = from; column <= to; column += 1) put({ from: column, to: column });
      return;
    }
    if (filled > 0 && filled + own > room) {
      breaks.push(from);
      filled = 0;
    }
    filled += own;
    widest = Math.max(widest, filled);
  };
  for (const span of spans) put(span);
  return { breaks, widest, isWhole };
}

/** The columns as runs that no page should cut: under one merged heading, or behind one chart. */
function togetherFrom({ merges, charts }: PrintedTab, first: number, last: number): readonly Span[] {
  const bound = [...merges, ...charts.map(({ position }) => position)].map(({ left, right }) => ({
    from: Math.max(first, left),
    to: Math.min(last, right),
  }));
  const spans: { from: number; to: number }[] = [];
  for (let column = first; column <= last; column += 1) {
    const open = spans.at(-1);
    const reach = Math.max(
      column,
      ...bound.filter(({ from, to }) => from <= column && to >= column).map(({ to }) => to),
    );
    if (open !== undefined && open.to >= column) open.to = Math.max(open.to, reach);
    else spans.push({ from: column, to: reach });
  }
  return spans;
}

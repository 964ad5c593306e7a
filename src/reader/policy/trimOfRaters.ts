import type { MeasureDraft } from "../join/buildMeasures.ts";
import type { TableReading } from "../layout/tableReading.ts";
import type { ReadTable } from "../tableResult.ts";
import { canonicalText } from "../text/canonicalText.ts";
import { placeOf } from "../view/sheetView.ts";
import type { Note } from "./notes/collectNotes.ts";

/** How the highest and the lowest of several ratings are left out, and where the sheet says so. */
export interface RaterTrim {
  /** Share of the entries cut off at each end, as the core's trimmed mean takes it. */
  readonly share: number;
  /** The formula, heading or line that says it, as typed. */
  readonly typed: string;
  readonly at: string | null;
}

const trimmedMean = /\btrimmean\s*\([^,]+,\s*(\d*\.?\d+)(%?)\s*\)/iu;
const inWords =
  /(?:去|剔|扣|删|除|舍|不计|不含|不算)[^。;；,，]{0,6}?([一二两三123])?个?(?:最高|最低)[^。;；]{0,8}最[高低]|\b(?:drop|exclud|remov|discard|trim|without|less)\p{L}*[^.;]{0,20}\b(?:highest|lowest|max|min)\b[^.;]{0,24}\b(?:highest|lowest|max|min)\b/iu;
const counts: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3 };

/**
 * Does the sheet leave out the raters' highest and lowest entries: by TRIMMEAN or by sums less MAX and MIN in a total's
 * formula, or in words in a heading or note? Null where it does not, or where nobody has three raters of one kind.
 */
export function trimOfRaters(
  tables: readonly ReadTable[],
  notes: readonly Note[],
  measures: readonly MeasureDraft[],
): RaterTrim | null {
  const most = mostRaters(measures);
  if (most < 3) return null;
  const totals = tables.flatMap(({ reading }) => reading?.typed.filter(({ kind }) => kind === "total") ?? []);
  for (const { formula, places } of totals) {
    const share = formula === null ? null : shareOfFormula(formula, most);
    if (share !== null && formula !== null)
      return { share, typed: formula.replace(/^\d+:/u, ""), at: firstOf(places) };
  }
  for (const { text, at } of [...headings(tables), ...notes]) {
    const share = shareOfText(text, most);
    if (share !== null) return { share, typed: text, at };
  }
  return null;
}

/** All headings, with their cells. */
const headings = (tables: readonly ReadTable[]): readonly Note[] =>
  tables.flatMap(({ frame: { view, headerRows, bodyTop }, meanings, reading }) =>
    (reading === null ? [] : meanings).map(({ header, column }) => ({
      text: header,
      at: placeOf(view, headerRows.at(-1) ?? bodyTop, column),
    })),
  );

/** The greatest number of raters of one kind who rated the same person on the same indicator. */
function mostRaters(measures: readonly MeasureDraft[]): number {
  return measures.reduce(
    (most, { kind, raterGroup, raterSlot }) =>
      kind === "rating" && raterGroup !== null ? Math.max(most, raterSlot + 1) : most,
    0,
  );
}

/**
 * The share that drops so many at each end. One is dropped of fewer entries too, as long as more than half of the
 * raters entered something.
 */
const shareOf = (dropped: number, raters: number): number | null =>
  dropped * 2 >= raters ? null : dropped === 1 ? 1 / (Math.floor(raters / 2) + 1) : dropped / raters;

function shareOfFormula(formula: string, raters: number): number | null {
  const [, amount, percent] = trimmedMean.exec(formula) ?? [];
  if (amount !== undefined) return Number(amount) / (percent === "%" ? 200 : 2);
  const leavesOut = /-\s*max\s*\(/iu.test(formula) && /-\s*min\s*\(/iu.test(formula);
  return leavesOut || /\btrimmean\s*\(/iu.test(formula) ? shareOf(1, raters) : null;
}

function shareOfText(text: string, raters: number): number | null {
  const match = inWords.exec(canonicalText(text));
  if (match === null) return null;
  const [, count = "一"] = match;
  return shareOf(counts[count] ?? Number(count), raters);
}

const firstOf = (places: TableReading["typed"][number]["places"]): string | null =>
  places.kind === "cells"
    ? (places.cells.find((cell) => cell !== null) ?? null)
    : places.rows.length === 0
      ? null
      : `${places.prefix}${String(places.rows[0])}`;

import type { BlockPlan, PlannedCell, StylePlan } from "../../../sheet/index.ts";
import type { Book } from "../../model/book.ts";
import { numberFormats, scoreFormat } from "../../theme/numberFormats.ts";
import { styles } from "../../theme/styles.ts";

/** One line of a small table: what it is of, this person's score, everybody's average. */
export interface ComparedLine {
  readonly name: PlannedCell;
  readonly own: PlannedCell;
  readonly average: PlannedCell;
}

/** A small table: this person, everybody's average, the difference; one line per area or period. */
export function comparedTable(
  { texts, policy, isLive }: Book,
  title: string,
  top: number,
  lines: readonly ComparedLine[],
): { readonly blocks: readonly BlockPlan[]; readonly styles: readonly StylePlan[] } {
  const rows = lines.map(({ name, own, average }, index) => {
    const row = String(top + index + 2);
    const written = typeof own === "number" && typeof average === "number" ? own - average : null;
    const difference = isLive ? { formula: `=IF(COUNT(B${row},C${row})=2,B${row}-C${row},"")` } : written;
    return [name, own, average, difference];
  });
  const area = (from: number, left: number, bottom = from, right = left) => ({
    ...{ top: from, left, bottom, right },
  });
  const last = top + lines.length;
  return {
    blocks: [
      { top, left: 0, cells: [[title, texts.list.own, texts.list.everybody, texts.list.difference]] },
      { top: top + 1, left: 0, cells: rows },
    ],
    styles: [
      { area: area(top, 0, top, 3), style: { ...styles.header, horizontal: "right" } },
      { area: area(top, 0), style: { horizontal: "left" } },
      { area: area(top + 1, 0, last, 3), style: styles.body },
      {
        area: area(top + 1, 1, last, 2),
        style: { numberFormat: scoreFormat(policy.grades.displayRounding), horizontal: "right" },
      },
      {
        area: area(top + 1, 3, last),
        style: { numberFormat: numberFormats.change, horizontal: "right" },
      },
    ],
  };
}

import type { BlockPlan, PlannedCell, StylePlan } from "../../../sheet/index.ts";
import { textLiteral } from "../../formulas/reference.ts";
import type { Book } from "../../model/book.ts";
import { numberFormats, scoreFormat } from "../../theme/numberFormats.ts";
import { styles } from "../../theme/styles.ts";
import type { CardValues } from "./cardValues.ts";

/** One line of a small table; `column` is the summary's. */
interface ComparedLine {
  readonly name: string;
  readonly column: number;
}

/**
 * A small table: this person, everybody's average, the difference; one line per area or period.
 *
 * @param isOptional - Not everybody has every line: the name shows with a score of the person chosen alone.
 */
export function comparedTable(
  { texts, policy, isLive }: Book,
  title: string,
  top: number,
  lines: readonly ComparedLine[],
  { own, average }: CardValues,
  isOptional = false,
): { readonly blocks: readonly BlockPlan[]; readonly styles: readonly StylePlan[] } {
  const rows = lines.map(({ name, column }, index) => {
    const row = String(top + index + 2);
    const mine = own(column);
    const all = isOptional ? withScore(row, average(column)) : average(column);
    const written = typeof mine === "number" && typeof all === "number" ? mine - all : null;
    const difference = isLive ? { formula: `=IF(COUNT(B${row},C${row})=2,B${row}-C${row},"")` } : written;
    return [isOptional ? withScore(row, name) : name, mine, all, difference];
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

/** The cell as long as the person has a score beside it. */
function withScore(row: string, cell: PlannedCell): PlannedCell {
  const shown =
    typeof cell === "object" && cell !== null
      ? cell.formula.slice(1)
      : typeof cell === "string"
        ? textLiteral(cell)
        : String(cell);
  return { formula: `=IF(B${row}="","",${shown})` };
}

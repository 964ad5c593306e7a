import type { PlannedCell } from "../../../sheet/index.ts";
import { joinParts } from "../../layout/joinParts.ts";
import { spilledParts, type SheetParts } from "../../layout/columnParts.ts";
import type { SummaryLayout } from "./summaryLayout.ts";

/** Answers whether the add-in's functions are there: false where Excel does not know them. */
export const functionsProbe = "=NOT(ISERROR(KPI.RANK({1})))";

/**
 * A column that one call of the add-in's functions fills. Who opens the workbook without the add-in sees the values
 * that it was published with: they stand in a hidden column, and no error is covered up where the functions are there.
 *
 * @param formula - Without "=".
 */
export function liveColumn(
  layout: SummaryLayout,
  column: number,
  values: readonly PlannedCell[],
  formula: string,
): SheetParts {
  const published = layout.published(column);
  const { bodyTop, bottom } = layout;
  const kept = `R${String(bodyTop + 1)}C${String(published + 1)}:R${String(bottom + 1)}C${String(published + 1)}`;
  const { row, column: probe } = layout.probe;
  const isThere = `R${String(row + 1)}C${String(probe + 1)}`;
  // Empty cells of a range would show as zero.
  const fallback = `IF(${kept}="","",${kept})`;
  return joinParts([
    spilledParts(bodyTop, column, values.length, `IF(${isThere},${formula},${fallback})`),
    {
      blocks: [{ top: bodyTop, left: published, cells: values.map((value) => [value]) }],
      ...{ fills: [], styles: [] },
    },
  ]);
}

import { readValue } from "../../value/readValue.ts";
import { formatAt, mergeAt, placeOf, textAt, valueAt } from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { sharesOf } from "../sharesOf.ts";
import type { FoundWeight } from "../tableReading.ts";
import type { FormRow } from "./formRows.ts";

/** The weight of each indicator's area, where a column of its own holds it: once per area, or on every line. */
export function areaWeights(
  { view }: TableFrame,
  column: number | null,
  indicators: readonly FormRow[],
): readonly (FoundWeight | null)[] {
  if (column === null) return indicators.map(() => null);
  const byArea = new Map<string, { number: number; isPercent: boolean; row: number }>();
  for (const { names, rows } of indicators)
    for (const line of rows) {
      const row = mergeAt(view, line, column)?.row ?? line;
      const reading = readValue(valueAt(view, row, column), formatAt(view, row, column));
      const area = names.slice(0, -1).join("\u0000");
      if (names.length > 1 && reading.kind === "number" && !byArea.has(area))
        byArea.set(area, { number: reading.number, isPercent: reading.isPercent, row });
    }
  const cells = [...byArea.values()];
  const { shares } = sharesOf(cells);
  return indicators.map(({ names }): FoundWeight | null => {
    const cell = byArea.get(names.slice(0, -1).join("\u0000"));
    const share = cell === undefined ? null : (shares[cells.indexOf(cell)] ?? null);
    if (cell === undefined || share === null) return null;
    const at = placeOf(view, cell.row, column);
    return { share, typed: textAt(view, cell.row, column), at, source: "weightColumn", isPoints: false };
  });
}

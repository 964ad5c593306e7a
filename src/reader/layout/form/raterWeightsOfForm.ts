import type { RaterGroup } from "../../../core/index.ts";
import { readValue } from "../../value/readValue.ts";
import { formatAt, formulaAt, placeOf, valueAt } from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { groupWeights } from "../groupWeights.ts";
import { raterFactors } from "../raterFactors.ts";
import { raterFormula } from "../raterFormula.ts";
import type { FoundWeight } from "../tableReading.ts";
import type { FormColumns } from "./formColumns.ts";
import type { FormRows } from "./formRows.ts";
import { isNumberAt } from "./isNumberAt.ts";

type RaterWeights = ReadonlyMap<RaterGroup, FoundWeight>;

/**
 * What a form weighs its groups of raters with below their headings: "评价权重 | 50% | 30% | 20%" in a row of the header,
 * else what the computed columns of the rows do. Empty where nothing says it.
 */
export function raterWeightsOfForm(frame: TableFrame, columns: FormColumns, rows: FormRows): RaterWeights {
  const groups = new Set(columns.scores.flatMap(({ rater }) => rater ?? []));
  if (groups.size < 2) return new Map();
  const inRow = weightsOfRow(frame, columns, groups.size);
  if (inRow.size > 0) return inRow;
  const inFormulas = weightsOfFormulas(frame, columns, rows);
  return inFormulas.size > 0 ? inFormulas : weightsOfTotal(frame, columns, rows, groups);
}

/** One share per group, which make a whole together. */
function weightsOfRow({ view, weightRow }: TableFrame, { scores }: FormColumns, count: number): RaterWeights {
  if (weightRow === null) return new Map();
  const cells = scores.flatMap(({ rater, header: { column } }) => {
    const reading = readValue(valueAt(view, weightRow, column), formatAt(view, weightRow, column));
    return rater === null || reading.kind !== "number" ? [] : [{ ...reading, rater, row: weightRow, column }];
  });
  return cells.length === count ? groupWeights(view, cells, "weightRow") : new Map();
}

function weightsOfFormulas(
  { view, bodyTop }: TableFrame,
  { computed, scores }: FormColumns,
  { indicators }: FormRows,
): RaterWeights {
  const rated = new Map(scores.map(({ header, rater }) => [header.column, rater]));
  for (const { rows } of indicators.slice(0, 3))
    for (const row of rows.slice(0, 1))
      for (const column of computed) {
        const found = raterFormula(view, { row, column }, (at, other) =>
          at < bodyTop ? null : (rated.get(other) ?? null),
        );
        if (found.size > 1) return found;
      }
  return new Map();
}

/** The one total of a form takes the entries of a single group ("=B3*D3+B4*D4"): the others' count for nothing. */
function weightsOfTotal(
  { view, bodyTop }: TableFrame,
  { computed, scores }: FormColumns,
  { totalRow, indicators }: FormRows,
  groups: ReadonlySet<RaterGroup>,
): RaterWeights {
  if (totalRow === null || indicators.length < 2) return new Map();
  const rated = new Map(scores.map(({ header, rater }) => [header.column, rater]));
  const filled = [...rated.keys(), ...computed].filter((column) =>
    isNumberAt(view, { row: totalRow, column }),
  );
  const [column] = filled;
  if (column === undefined || filled.length > 1) return new Map();
  const cell = { row: totalRow, column };
  const found = raterFactors(view, cell, (at, other) =>
    at < bodyTop || at === totalRow ? null : (rated.get(other) ?? null),
  );
  const [only] = found?.sums.keys() ?? [];
  if (found?.sums.size !== 1 || only === undefined || found.entries < indicators.length) return new Map();
  const typed = formulaAt(view, totalRow, column) ?? "";
  const at = placeOf(view, totalRow, column);
  return new Map(
    [...groups].map((group) => [
      group,
      { share: group === only ? 1 : 0, typed, at, source: "formula", isPoints: false },
    ]),
  );
}

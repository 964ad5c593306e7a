import type { RaterGroup } from "../../../core/index.ts";
import { readValue } from "../../value/readValue.ts";
import { formatAt, formulaAt, placeOf, valueAt } from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { groupWeights } from "../groupWeights.ts";
import { raterFactors, type WeighingCell } from "../raterFactors.ts";
import { raterFormula } from "../raterFormula.ts";
import type { FoundWeight } from "../tableReading.ts";
import type { FormColumns } from "./formColumns.ts";
import type { FormRows } from "./formRows.ts";
import { isNumberAt } from "./isNumberAt.ts";
import { resultColumns } from "./resultColumns.ts";
import { weightsOfResults } from "./weightsOfResults.ts";
import { raterOfRow } from "./raterOfRow.ts";

type RaterWeights = ReadonlyMap<RaterGroup, FoundWeight>;

/**
 * What a form weighs its groups of raters with below their headings: "评价权重 | 50% | 30% | 20%" in a row of the header,
 * else what the computed columns of the rows do. Empty where nothing says it.
 */
export function raterWeightsOfForm(frame: TableFrame, columns: FormColumns, rows: FormRows): RaterWeights {
  const groups = groupsOf(frame, columns, rows);
  if (groups.size < 2) return new Map();
  const inRow = weightsOfRow(frame, columns, groups.size);
  if (inRow.size > 0) return inRow;
  const inFormulas = weightsOfFormulas(frame, columns, rows);
  if (inFormulas.size > 0) return inFormulas;
  const inResults = weightsOfResults(frame, columns, rows);
  return inResults.size > 0 ? inResults : weightsOfTotal(frame, columns, rows, groups);
}

/** Who rated: by the headings of columns, or by what each row says. */
const groupsOf = (
  frame: TableFrame,
  columns: FormColumns,
  { indicators }: FormRows,
): ReadonlySet<RaterGroup> =>
  new Set([
    ...columns.scores.flatMap(({ rater }) => rater ?? []),
    ...indicators.flatMap(({ rows }) => rows.flatMap((row) => raterOfRow(frame, columns, row) ?? [])),
  ]);

/** Whose entry stands in a column of scores, in a row below the header. */
function raterAt(
  frame: TableFrame,
  columns: FormColumns,
): (row: number, column: number) => RaterGroup | null {
  const rated = new Map(columns.scores.map(({ header, rater }) => [header.column, rater]));
  return (row, column) =>
    row < frame.bodyTop || !rated.has(column) ? null : (rated.get(column) ?? raterOfRow(frame, columns, row));
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

function weightsOfFormulas(frame: TableFrame, columns: FormColumns, { indicators }: FormRows): RaterWeights {
  const groupAt = raterAt(frame, columns);
  for (const { rows } of indicators.slice(0, 3))
    for (const row of rows.slice(0, 1))
      for (const column of columns.computed) {
        const found = raterFormula(frame.view, { row, column }, groupAt);
        if (found.size > 1) return found;
      }
  return new Map();
}

/**
 * The one total of a form combines the raters' sums ("=D9*0.3+E9*0.7"). Or it takes the entries of a single group
 * ("=B3*D3+B4*D4"), or all columns of results do where the total was typed: the others' entries count for nothing.
 */
function weightsOfTotal(
  frame: TableFrame,
  columns: FormColumns,
  { totalRow, indicators }: FormRows,
  groups: ReadonlySet<RaterGroup>,
): RaterWeights {
  const { view } = frame;
  if (totalRow === null || indicators.length < 2) return new Map();
  const filled = resultColumns(columns).filter((column) => isNumberAt(view, { row: totalRow, column }));
  const [column] = filled;
  if (column === undefined || filled.length > 1) return new Map();
  const groupAt = raterAt(frame, columns);
  const factorsOf = (cell: WeighingCell): ReturnType<typeof raterFactors> =>
    raterFactors(view, cell, (row, other) => (row === totalRow ? null : groupAt(row, other)));
  const total = { row: totalRow, column };
  const combined = raterFormula(view, total, (row, other) => (row === totalRow ? null : groupAt(row, other)));
  if (combined.size > 1) return combined;
  const results = indicators.flatMap(({ rows }) =>
    rows.flatMap((row) => columns.computed.map((result) => ({ row, column: result }))),
  );
  const cells = formulaAt(view, totalRow, column) === null ? results : [total];
  const found = cells.flatMap((cell) => factorsOf(cell) ?? []);
  const taken = new Set(found.flatMap(({ sums }) => [...sums.keys()]));
  const entries = found.reduce((sum, own) => sum + own.entries, 0);
  const [only] = taken;
  if (taken.size !== 1 || only === undefined || entries < indicators.length) return new Map();
  const first = cells.find((cell) => formulaAt(view, cell.row, cell.column) !== null) ?? total;
  const typed = formulaAt(view, first.row, first.column) ?? "";
  const at = placeOf(view, first.row, first.column);
  return new Map(
    [...groups].map((group) => [
      group,
      { share: group === only ? 1 : 0, typed, at, source: "formula", isPoints: false },
    ]),
  );
}

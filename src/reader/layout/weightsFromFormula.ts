import { linearForm, type LinearForm } from "../check/formula/linearForm.ts";
import { parseFormula } from "../check/formula/parseFormula.ts";
import { readValue } from "../value/readValue.ts";
import type { TableFrame } from "../table/tableFrame.ts";
import { formulaAt, placeOf, valueAt } from "../view/sheetView.ts";
import type { ColumnMeaning } from "./columnMeaning.ts";
import type { FoundWeight, IndicatorMention, Series, TableReading } from "./tableReading.ts";

/** Weights that stand only in the formula of the total: a weighted sum over the row's cells. */
export function addFormulaWeights(
  frame: TableFrame,
  meanings: readonly ColumnMeaning[],
  rows: Int32Array,
  reading: TableReading,
): TableReading {
  const found = findTotalForm(frame, meanings, rows);
  if (found === null) return reading;
  const { form, at, typed, row } = found;
  const columns = meanings
    .filter(({ use }) => use.use === "series" && use.kind === "rating")
    .map(({ column }) => column);
  const rated = reading.series.filter(({ kind }) => kind === "rating");
  const origin = frame.view.grid.origin;
  const factors = columns.map(
    (column) => form.factors.get(`${String(origin.row + row)},${String(origin.column + column)}`) ?? 0,
  );
  const total = factors.reduce((sum, factor) => sum + factor, 0);
  const counted = factors.filter((factor) => factor !== 0);
  const isPlainSum = counted.every((factor) => Math.abs(factor - (counted[0] ?? 0)) < 1e-12);
  const hasRaters = rated.some(({ rater }) => rater !== null);
  const areEqualSums =
    factors.every((factor) => Math.abs(factor - 1) < 1e-12) ||
    (isPlainSum && counted.length < factors.length && !hasRaters);
  if (total <= 0 || areEqualSums || rated.length !== columns.length) return reading;
  const weight = (share: number): FoundWeight => ({
    share: Number((share / (Math.abs(total - 1) < 0.2 ? 1 : total)).toPrecision(10)),
    typed,
    at,
    source: "formula",
    isPoints: false,
  });
  const hasWeights = reading.indicators.some(({ weights }) => weights.some((own) => own !== null));
  return {
    ...reading,
    indicators: hasWeights
      ? reading.indicators
      : reading.indicators.map((mention, indicator): IndicatorMention => {
          const own = rated.flatMap((series, index) =>
            series.indicator === indicator ? [factors[index] ?? 0] : [],
          );
          const share = own.reduce((sum, factor) => sum + factor, 0);
          return own.length === 0
            ? mention
            : { ...mention, weights: [...mention.weights.slice(0, -1), weight(share)] };
        }),
    series: reading.series.map((series): Series => {
      if (series.rater === null || series.raterWeight !== null || series.kind !== "rating") return series;
      const share = rated.reduce(
        (sum, other, index) => (other.rater === series.rater ? sum + (factors[index] ?? 0) : sum),
        0,
      );
      return { ...series, raterWeight: weight(share) };
    }),
  };
}

/** The weighted sum behind the (last) total column, from the first row that has its formula. */
function findTotalForm(
  frame: TableFrame,
  meanings: readonly ColumnMeaning[],
  rows: Int32Array,
): { form: LinearForm; at: string; typed: string; row: number } | null {
  const { view } = frame;
  const { origin } = view.grid;
  const totals = meanings
    .filter(({ use }) => use.use === "typed" && use.kind === "total" && use.names.length === 0)
    .map(({ column }) => column);
  const inputs = new Set(meanings.filter(({ use }) => use.use === "series").map(({ column }) => column));
  for (const column of totals.reverse())
    for (const row of rows.slice(0, 20)) {
      const typed = formulaAt(view, row, column);
      const tree = typed === null ? null : parseFormula(typed);
      if (tree === null || typed === null) continue;
      const form = linearForm(tree, {
        constantAt: (sheetRow, sheetColumn) => {
          const [gridRow, gridColumn] = [sheetRow - origin.row, sheetColumn - origin.column];
          const isHeader =
            gridRow < frame.bodyTop ||
            gridRow >= frame.bodyBottom ||
            (gridRow !== row && !inputs.has(gridColumn));
          if (!isHeader) return null;
          const reading = readValue(valueAt(view, gridRow, gridColumn), null);
          return reading.kind === "number" ? reading.number : null;
        },
        formulaAt: (sheetRow, sheetColumn) => {
          const gridColumn = sheetColumn - origin.column;
          const inner = inputs.has(gridColumn) ? null : formulaAt(view, sheetRow - origin.row, gridColumn);
          return inner === null ? null : parseFormula(inner);
        },
        isNumberAt: (sheetRow, sheetColumn) =>
          typeof valueAt(view, sheetRow - origin.row, sheetColumn - origin.column) === "number",
      });
      if (form !== null && form.factors.size > 0) return { form, at: placeOf(view, row, column), typed, row };
    }
  return null;
}

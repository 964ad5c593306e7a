import { columnParts, type DerivedCell, type SheetParts } from "../../layout/columnParts.ts";
import { figure } from "../../layout/figure.ts";
import type { Book } from "../../model/book.ts";
import { periodsInRow } from "../../model/periodsInRow.ts";
import { plainRows } from "../../model/plainRows.ts";
import { shownScores } from "../../model/shownScores.ts";
import type { PolicyRefs } from "../policy/policyRefs.ts";
import type { ScoresLayout } from "../scores/scoresLayout.ts";
import { aggregationFormula } from "./aggregationFormula.ts";
import { liveColumn } from "./liveColumn.ts";
import { liveFormulas } from "./liveFormulas.ts";
import { partFormula } from "./partFormula.ts";
import type { SummaryLayout } from "./summaryLayout.ts";
import type { SummaryRefs } from "./summaryRefs.ts";

/** Parts, periods, adjustments, total and change of everybody. */
export function scoreColumns(
  book: Book,
  policyRefs: PolicyRefs,
  scores: ScoresLayout,
  layout: SummaryLayout,
  refs: SummaryRefs,
): readonly SheetParts[] {
  const { policy, dataset, result, tree, isLive } = book;
  const { columns } = layout;
  const isPlain = plainRows(book);
  const column = (at: number, cellAt: (row: number) => DerivedCell): SheetParts =>
    columnParts(layout.bodyTop, at, dataset.size, cellAt);
  /** A formula where there is one and the person's total is nothing but the weighted sum, else the value. */
  const derived =
    (formula: string | null, values: Float64Array | undefined) =>
    (row: number): DerivedCell =>
      isLive && formula !== null && isPlain(row)
        ? { formulaR1C1: `=${formula}` }
        : { value: figure(values?.[row]), mark: isLive ? "written" : null };
  const whole = shownScores(book, null);
  const ownPeriods =
    columns.period === null ? "" : refs.own(columns.period, columns.period + result.periods.length - 1);
  const parts = tree.roots.map(({ node, leaves: [first] }, position) => {
    const area = tree.areas.findIndex((candidate) => candidate.node.id === node.id);
    const at = area === -1 ? scores.columns.leaf + first : scores.columns.area + area;
    const cells = result.periods.map(({ id }, period) => ({
      periodId: id,
      score: refs.score(period, at),
      total: refs.score(period, scores.columns.total),
      counted: scores.columns.counted === null ? null : refs.score(period, scores.columns.counted),
    }));
    return column(
      columns.part + position,
      derived(
        partFormula(policy.periods, policyRefs, cells, refs.own(columns.total), ownPeriods),
        whole.get(node.id),
      ),
    );
  });
  const totals = result.periods.map(({ id }, period) => ({
    id,
    reference: refs.score(period, scores.columns.total),
  }));
  const periods =
    columns.period === null
      ? []
      : totals.map(({ reference }, period) =>
          column(
            (columns.period ?? 0) + period,
            derived(`IF(ISNUMBER(${reference}),${reference},"")`, result.periods[period]?.total.values),
          ),
        );
  return [
    ...parts,
    ...periods,
    ...adjustmentColumn(),
    liveTotal() ?? column(columns.total, total()),
    ...changeColumn(),
  ];

  /** Null where the add-in's function does not say it for everybody. */
  function liveTotal(): SheetParts | null {
    const { totalMin, totalMax } = policy.adjustments;
    if (!book.usesFunctions || columns.period === null || columns.adjustment !== null) return null;
    if ((totalMin ?? totalMax) !== null || blocksCycle(book)) return null;
    if (!Array.from({ length: dataset.size }, (_, row) => row).every(isPlain)) return null;
    const block = refs.block(columns.period, columns.period + result.periods.length - 1);
    const ids = result.periods.map(({ id }) => id);
    const text = liveFormulas.total(policy.periods, ids, block, policyRefs);
    const values = Array.from(result.overall.values, (value) => figure(value));
    return text === null ? null : liveColumn(layout, columns.total, values, text);
  }

  function adjustmentColumn(): readonly SheetParts[] {
    if (columns.adjustment === null) return [];
    const points = new Map<number, number>();
    for (const item of result.adjustments)
      if (item.periodId === null) points.set(item.row, (points.get(item.row) ?? 0) + item.points);
    return [column(columns.adjustment, (row) => ({ value: figure(points.get(row)), mark: null }))];
  }

  function total(): (row: number) => DerivedCell {
    const combined = blocksCycle(book)
      ? null
      : aggregationFormula(policy.periods, policyRefs, totals, ownPeriods);
    return derived(combined === null ? null : adjusted(combined), result.overall.values);
  }

  /** Points of the whole cycle added, limits of the total kept. */
  function adjusted(sum: string): string {
    const { totalMin, totalMax } = policy.adjustments;
    if (columns.adjustment === null && (result.periods.length === 1 || (totalMin ?? totalMax) === null))
      return sum;
    let text = columns.adjustment === null ? sum : `${sum}+N(${refs.own(columns.adjustment)})`;
    if (totalMax !== null) text = `MIN(${String(totalMax)},${text})`;
    if (totalMin !== null) text = `MAX(${String(totalMin)},${text})`;
    return `IFERROR(${text},"")`;
  }

  function changeColumn(): readonly SheetParts[] {
    if (columns.change === null || columns.period === null) return [];
    const [before, last] = periodsInRow(book).slice(-2);
    if (before === undefined || last === undefined) return [];
    const [earlier, later] = [before, last].map((period) => result.periods[period]?.total.values);
    const difference = new Float64Array(dataset.size).map(
      (_, row) => (later?.[row] ?? Number.NaN) - (earlier?.[row] ?? Number.NaN),
    );
    const [from, to] = [refs.own(columns.period + before), refs.own(columns.period + last)];
    const cells = { formulaR1C1: `=IF(COUNT(${from},${to})=2,${to}-${from},"")` };
    return [
      column(columns.change, (row) => (isLive ? cells : { value: figure(difference[row]), mark: null })),
    ];
  }
}

/** A period that waits for entries stops the whole cycle; over several periods no short formula says so. */
function blocksCycle({ policy, result }: Book): boolean {
  const { missing, notApplicable } = policy.absence;
  return result.periods.length > 1 && (missing === "block" || notApplicable === "block");
}

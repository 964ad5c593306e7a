import type { Measure, RunPeriod } from "../../../core/index.ts";
import { nodeScores, runPeriods, ValueState } from "../../../core/index.ts";
import { sourceCells, sourceR1C1, type SourceCell } from "../../formulas/sourceCell.ts";
import type { DerivedCell } from "../../layout/columnParts.ts";
import { figure } from "../../layout/figure.ts";
import type { Book } from "../../model/book.ts";
import type { PolicyRefs } from "../policy/policyRefs.ts";
import { leafFormula } from "./leafFormula.ts";
import { leafSource, measuresOf } from "./leafSource.ts";
import type { ScoresLayout } from "./scoresLayout.ts";

/** The cell of a person's leaf score in one period. */
export type LeafCell = (row: number) => DerivedCell;

/** Prepares the leaf cells of one period, in the order of the tree's leaves. */
export function leafCells(
  book: Book,
  refs: PolicyRefs,
  layout: ScoresLayout,
  period: number,
): readonly LeafCell[] {
  const { policy, dataset, tree } = book;
  const run = runPeriods(policy.periods, dataset).periods[period];
  if (run === undefined) throw new RangeError(`The run has no period ${String(period)}`);
  const points = nodeScores(policy, dataset, run.id);
  return tree.leaves.map((leaf) => {
    const values = points.get(leaf.id) ?? new Float64Array(0);
    return leafCell(book, refs, leaf.id, { run, period }, values, layout.topOf(period));
  });
}

function leafCell(
  { policy, texts, isLive, tree, weights, result, hidden }: Book,
  refs: PolicyRefs,
  indicatorId: string,
  { run, period }: { readonly run: RunPeriod; readonly period: number },
  values: Float64Array,
  top: number,
): LeafCell {
  const node = tree.leaves.find(({ id }) => id === indicatorId);
  if (node === undefined) throw new RangeError(`"${indicatorId}" is not an indicator of the policy`);
  const source = leafSource(policy, node, run);
  const measures = measuresOf(source);
  const formula = isLive ? leafFormula(policy, refs, indicatorId, source, texts.common.ratersMissing) : null;
  const places = new Map(measures.map((measure) => [measure, sourceCells(measure.places)]));
  const isIn = (row: number): boolean => {
    const role = result.roleIds[(result.roleOf[row] ?? 0) - 1];
    const profile = weights.profiles[role === undefined ? 0 : (weights.ofRole.get(role) ?? 0)];
    return (profile?.nodes.get(indicatorId)?.weightOfTotal ?? 0) > 0;
  };
  /** Some groups entered enough, others did not, and the policy wants them all. */
  const waitsForRaters = (row: number): boolean => {
    const { missingGroup } = policy.raters;
    if (source.kind !== "ratings" || (missingGroup !== "block" && missingGroup !== "declaredSets"))
      return false;
    const { min, max } = source.scale ?? policy.scoreScale;
    return source.groups.some(({ rule, measures: entries }) => {
      const count = entries.filter(
        ({ values: own }) => (own[row] ?? Number.NaN) >= min && (own[row] ?? 0) <= max,
      );
      return count.length >= Math.max(1, rule.minCount);
    });
  };
  const written = (row: number): DerivedCell => {
    if (hidden?.isNodeHidden(row, period, indicatorId) === true)
      return { value: texts.list.hidden, mark: null };
    // Under a rule that counts absent entries as zero the core has zero points; the cell still says what was entered.
    const isEntered = measures.some((measure) => !Number.isNaN(measure.values[row] ?? Number.NaN));
    const absent = isDeclaredOut(measures, row) ? texts.common.notApplicable : null;
    const isStopped = isEntered && Number.isNaN(values[row] ?? Number.NaN) && waitsForRaters(row);
    const value = isStopped ? texts.common.ratersMissing : isEntered ? figure(values[row]) : absent;
    if (!isLive || !measures.some((measure) => (places.get(measure)?.(row) ?? null) !== null))
      return { value, mark: null };
    return { value, mark: measures.some((measure) => !isPlain(measure, row)) ? "interpreted" : "written" };
  };
  /** The last formula and the distances it was made for: people on neighbouring rows share it. */
  let key = "";
  let text: string | null = null;
  return (row) => {
    if (!isIn(row)) return { value: null, mark: null };
    if (formula === null || !measures.every((measure) => isPlain(measure, row))) return written(row);
    const cells = new Map<Measure, SourceCell>();
    let distances = "";
    for (const measure of measures) {
      const cell = places.get(measure)?.(row) ?? null;
      if (cell === null) {
        // A value that stands nowhere cannot be referred to.
        if (!Number.isNaN(measure.values[row] ?? Number.NaN)) return written(row);
        distances += "-;";
        continue;
      }
      cells.set(measure, cell);
      distances += `${cell.sheet}${String(cell.row - row)},${String(cell.column)};`;
    }
    if (distances !== key) {
      key = distances;
      text = formula((measure) => {
        const cell = cells.get(measure);
        return cell === undefined ? null : sourceR1C1(cell, top + row);
      });
    }
    return text === null ? written(row) : { formulaR1C1: `=${text}` };
  };
}

/** A number, or nothing at all: what a formula over the cell sees as the core does. */
function isPlain(measure: Measure, row: number): boolean {
  return (measure.raw?.[row] ?? null) === null && measure.states[row] !== ValueState.notApplicable;
}

const isDeclaredOut = (measures: readonly Measure[], row: number): boolean =>
  measures.some(({ states }) => states[row] === ValueState.notApplicable);

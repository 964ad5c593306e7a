import { gradeLabel } from "../../../core/index.ts";
import { fixedRowR1C1, rowR1C1 } from "../../formulas/reference.ts";
import { gradeFormula } from "../../formulas/gradeFormula.ts";
import type { TreeFormulas, TreeRefs } from "../../formulas/treeFormulas.ts";
import { treeFormulas } from "../../formulas/treeFormulas.ts";
import type { DerivedCell } from "../../layout/columnParts.ts";
import { figure } from "../../layout/figure.ts";
import type { Book } from "../../model/book.ts";
import type { PolicyRefs } from "../policy/policyRefs.ts";
import type { ScoresLayout } from "./scoresLayout.ts";

/** References of the scores tab's own rows. Where people weigh differently, their profile picks the row of weights. */
function treeRefs(layout: ScoresLayout, profiles: number): TreeRefs {
  const { columns, weightTop, globalTop } = layout;
  const weights =
    (top: number) =>
    (left: number, right: number): string => {
      if (columns.profile === null) return fixedRowR1C1(top, left, right);
      const first = `R${String(top + 1)}C${String(left + 1)}`;
      const last = `R${String(top + profiles)}C${String(right + 1)}`;
      const picked = `${first}:${last},${rowR1C1(columns.profile)}`;
      return left === right ? `INDEX(${picked})` : `INDEX(${picked},0)`;
    };
  return {
    leaves: (first, last) => rowR1C1(columns.leaf + first, columns.leaf + last),
    leafWeights: (first, last) => weights(weightTop)(columns.leaf + first, columns.leaf + last),
    areaWeight: (area) => weights(weightTop)(columns.area + area, columns.area + area),
    globalWeights: (first, last) =>
      weights(globalTop ?? weightTop)(columns.leaf + first, columns.leaf + last),
  };
}

/** The formulas of one row of scores; null where values are written. */
export function rowFormulas(book: Book, layout: ScoresLayout): TreeFormulas | null {
  const { policy, tree, weights, texts, isLive } = book;
  if (!isLive) return null;
  const stops = policy.raters.missingGroup === "block" || policy.raters.missingGroup === "declaredSets";
  const absence = {
    ...policy.absence,
    notApplicableText: texts.common.notApplicable,
    blockedText: stops ? texts.common.ratersMissing : null,
  };
  const refs = treeRefs(layout, weights.profiles.length);
  return treeFormulas(tree, refs, absence, policy.model.intendedTotal ?? 1);
}

/** The total of one person's period: the weighted sum, points added, limits kept. */
export function totalCell(
  book: Book,
  layout: ScoresLayout,
  formulas: TreeFormulas | null,
  isPlain: (row: number) => boolean,
  period: number,
): (row: number) => DerivedCell {
  const { result, policy, isLive } = book;
  const values = result.periods[period]?.total.values;
  const { adjustment } = layout.columns;
  const { totalMin, totalMax } = policy.adjustments;
  const text = (sum: string): string => {
    if (adjustment === null && totalMin === null && totalMax === null) return `=${sum}`;
    let total = adjustment === null ? sum : `${sum}+N(${rowR1C1(adjustment)})`;
    if (totalMax !== null) total = `MIN(${String(totalMax)},${total})`;
    if (totalMin !== null) total = `MAX(${String(totalMin)},${total})`;
    return `=IFERROR(${total},"")`;
  };
  const formula = formulas === null ? null : text(formulas.total);
  return (row) =>
    formula !== null && isPlain(row)
      ? { formulaR1C1: formula }
      : { value: figure(values?.[row]), mark: isLive ? "written" : null };
}

/** The grade of one person's period; vetoes of the period are written. */
export function periodGradeCell(
  { result, isLive, policy }: Book,
  refs: PolicyRefs,
  layout: ScoresLayout,
  period: number,
): (row: number) => DerivedCell {
  const grades = result.periods[period]?.grades;
  const capped = new Set(
    policy.adjustments.vetoes.length === 0
      ? []
      : result.vetoes.filter(({ effect }) => effect.kind === "capGrade").map(({ row }) => row),
  );
  const formula = `=${gradeFormula(rowR1C1(layout.columns.total), refs)}`;
  return (row) =>
    isLive && !capped.has(row)
      ? { formulaR1C1: formula }
      : { value: gradeLabel(result, grades?.[row] ?? 0), mark: isLive ? "written" : null };
}

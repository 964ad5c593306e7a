import type { IssueCode } from "../../../../src/core/index.ts";
import type { Truth } from "../book.ts";
import { trueEntries, type PersonEntries, type Rated } from "../content/drawGroup.ts";
import { emptyTruth } from "../layouts/emptyTruth.ts";
import type { ListPlan } from "./listPlan.ts";
import { listPoints } from "./listTotals.ts";

/** The truth of a single page. */
export function listTruth(plan: ListPlan, people: readonly Rated[], period: string | null): Truth {
  const hasDepartments = plan.identity.some(({ kind }) => kind === "department");
  const doubts = people.flatMap(({ entries }) =>
    entries.flat().flatMap(({ doubt }) => (doubt === null ? [] : [doubt])),
  );
  return {
    ...emptyTruth,
    people: people.map(({ person: { id, name, department } }) => ({
      id,
      name,
      department: hasDepartments ? department : null,
    })),
    indicators: plan.leaves.map(({ name, percent }) => ({
      name,
      share: plan.weights.isNowhere === true ? null : percent / 100,
    })),
    raters: plan.raters.map(({ group, percent }) => ({
      group,
      weight: plan.raterWeights === "nowhere" ? null : percent / 100,
    })),
    periods: period === null ? [] : [period],
    entries: trueEntries(people, plan.leaves, plan.raters, plan.scale.max, period),
    totals: people.map(({ entries }) =>
      isOpen(plan, entries) ? "open" : listPoints(plan, entries, "leftOut"),
    ),
    ownScale: plan.scale.max / 100,
    must: [
      ...(isAverage(plan) ? [] : plan.weights.must),
      ...doubts,
      ...listDoubts(plan),
      ...(countsGapsAsNothing(plan, people) ? (["totals_not_followed"] as const) : []),
    ],
    may: listMay(plan),
  };
}

/** Only totals that leave gaps out say whether a gap's weight goes to its area or to all. */
const isOpen = (plan: ListPlan, entries: PersonEntries): boolean =>
  (plan.total === "none" || plan.gapRule === "asNothing") &&
  entries.flat().some(({ number }) => number === null) &&
  plan.headerRows - (plan.raters.length > 0 ? 1 : 0) > 1;

/** A gap is never zero, whatever the sheet's own totals make of it: that is said. */
const countsGapsAsNothing = ({ total, gapRule }: ListPlan, people: readonly Rated[]): boolean =>
  total === "typed" &&
  gapRule === "asNothing" &&
  people.some(({ entries }) => entries.flat().some(({ number }) => number === null));

/** A formula that takes the mean says that all count alike. */
const isAverage = ({ weights, total }: ListPlan): boolean =>
  weights.isNowhere === true && total === "formula";

function listDoubts({ people, raters, raterWeights, hasWrongTotals }: ListPlan): readonly IssueCode[] {
  return [
    ...(people.some(({ id }) => id === null) ? (["ids_derived"] as const) : []),
    ...(raters.length > 0 && raterWeights === "nowhere" ? (["rater_weights_assumed"] as const) : []),
    ...(hasWrongTotals ? (["total_differs"] as const) : []),
  ];
}

function listMay(plan: ListPlan): readonly IssueCode[] {
  const { scale, total, totalHeading, raterWeights, weights } = plan;
  return [
    ...(isAverage(plan) ? weights.must : []),
    // No heading says what 1 to 5 or 1 to 10 are out of.
    ...(scale.max === 100 ? [] : (["scale_assumed"] as const)),
    // Only its numbers show what a column without a heading is.
    ...(total !== "none" && totalHeading === null ? (["header_unclear"] as const) : []),
    // Worked out from the totals' formula, not read from words.
    ...(raterWeights === "formula" ? (["rater_weights_inferred"] as const) : []),
  ];
}

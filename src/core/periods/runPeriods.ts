import type { Dataset, Measure } from "../dataset.ts";
import { groupBy } from "../groupBy.ts";
import type { Issue } from "../issue.ts";
import type { AppraisalPeriod, PeriodPolicy } from "../policy/periodPolicy.ts";
import type { RunPeriod } from "./runPeriod.ts";

/**
 * Which periods does a run have, in order of time? Those of the policy that have entries; where the policy names
 * none, those of the data in order of appearance; one unnamed period where the data names none either. Entries
 * without a period (a yearly feedback, a target for all) count in every period that has no entries of its own of
 * the same kind.
 *
 * @example
 * runPeriods(samplePolicy.periods, sampleDataset).periods.map(({ id, measures }) => [id, measures.length])
 * //=> [["2026-Q1", 2], ["2026-Q2", 2]]
 */
export function runPeriods(
  policy: PeriodPolicy,
  dataset: Dataset,
): { readonly periods: readonly RunPeriod[]; readonly issues: readonly Issue[] } {
  const always = dataset.measures.filter(({ periodId }) => periodId === null);
  const named = groupBy(
    dataset.measures.filter(({ periodId }) => periodId !== null),
    ({ periodId }) => periodId ?? "",
  );
  const unnamed: RunPeriod = { id: null, name: null, length: null, from: null, to: null, measures: always };
  if (named.size === 0) return { periods: [unnamed], issues: [] };
  const isOpen = policy.periods.length === 0;
  const declared = isOpen ? [...named.keys()].map(periodOfData) : policy.periods;
  const periods = declared.flatMap(({ id, name, length, from, to }) => {
    const own = named.get(id);
    named.delete(id);
    if (own === undefined) return [];
    const added = always.filter((measure) => !own.some((other) => isSameColumn(measure, other)));
    return [{ id, name, length: isOpen ? null : length, from, to, measures: [...own, ...added] }];
  });
  const issues = [...named.keys()].map((periodId): Issue => ({ code: "period_unknown", at: null, periodId }));
  return { periods: periods.length === 0 ? [unnamed] : periods, issues };
}

const periodOfData = (id: string): AppraisalPeriod => ({
  id,
  name: id,
  aliases: [],
  length: "custom",
  from: null,
  to: null,
});

const isSameColumn = (measure: Measure, other: Measure): boolean =>
  measure.indicatorId === other.indicatorId &&
  measure.kind === other.kind &&
  measure.raterGroup === other.raterGroup;

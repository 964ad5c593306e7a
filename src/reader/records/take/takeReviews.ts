import { isoFromDay, type AppraisalPolicy, type Dataset, type ReviewEntry } from "../../../core/index.ts";
import type { RecordRows } from "../recordRows.ts";
import { stepOfRow } from "./stepOfRow.ts";

/** What a reviewer wrote down; `onHold` stops the clock and decides nothing. */
export interface TypedReview extends Omit<ReviewEntry, "verdict"> {
  readonly employeeId: string;
  readonly stepId: string;
  readonly verdict: ReviewEntry["verdict"] | "onHold";
}

const verdicts = ["approved", "rejected", "returned", "onHold"] as const;

/** What was said about promotions, in order of time; stations without a verdict have not spoken. */
export function takeReviews(
  rows: RecordRows,
  policy: AppraisalPolicy,
  dataset: Dataset,
): readonly TypedReview[] {
  const stations = policy.promotion?.review ?? [];
  return rows.rows
    .flatMap((row): readonly TypedReview[] => {
      if (rows.text(row, "verdict") === null) return [];
      const person = rows.person(row);
      const code = rows.code(row, "verdict");
      const verdict = verdicts.find((known) => known === code);
      const station = rows.oneOf(row, "station", stations);
      const on = rows.requiredDay(row, "on");
      if (person === null || verdict === undefined || station === null || on === null) return [];
      const step = stepOfRow(rows, row, person.row, policy, dataset);
      if (step === null) return [];
      return [
        {
          ...{ employeeId: person.id, stepId: step.id, reviewStepId: station.id, verdict },
          ...{ who: rows.text(row, "by") ?? "", when: isoFromDay(on) },
          ...{ score: rows.number(row, "panelScore"), note: rows.text(row, "reason") },
        },
      ];
    })
    .sort((left, right) => (left.when < right.when ? -1 : left.when > right.when ? 1 : 0));
}

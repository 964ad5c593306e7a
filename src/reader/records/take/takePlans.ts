import { gradeScaleOf, type AppraisalPolicy, type ImprovementRecord } from "../../../core/index.ts";
import type { RecordRows } from "../recordRows.ts";

const effects = ["close", "extend", "considerTransfer"] as const;

/** Improvement plans of the cycle before: goal, the score from which they began, and what was agreed to follow. */
export function takePlans(
  rows: RecordRows,
  { grades, followUp }: AppraisalPolicy,
): readonly ImprovementRecord[] {
  const bands = gradeScaleOf(grades).bands.map(({ grade, aliases, min }) => ({
    ...{ id: grade, name: grade, aliases, min },
  }));
  const { whenMet = "close", whenMissed = "extend" } = followUp?.improvement ?? {};
  return rows.rows.flatMap((row): readonly ImprovementRecord[] => {
    const person = rows.person(row);
    const then = rows.number(row, "scoreThen");
    const score = rows.number(row, "goalScore");
    if (rows.text(row, "scoreThen") === null) rows.note(row, "scoreThen", "number");
    if (rows.text(row, "goalScore") === null) rows.note(row, "goalScore", "number");
    if (person === null || then === null || score === null) return [];
    const ofScore = bands.find(({ min }) => min === null || score >= min)?.name ?? "";
    const effect = (key: string, other: (typeof effects)[number]): (typeof effects)[number] => {
      const code = rows.code(row, key);
      return effects.find((known) => known === code) ?? other;
    };
    return [
      {
        ...{ employeeId: person.id, at: row.at },
        goal: { grade: rows.anyOf(row, "planGrade", bands)?.name ?? ofScore, score, gap: score - then },
        whenMet: effect("whenMet", whenMet),
        whenMissed: effect("whenMissed", whenMissed),
      },
    ];
  });
}

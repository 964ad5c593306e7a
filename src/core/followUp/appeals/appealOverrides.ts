import { isoFromDay } from "../../civilDate/isoFromDay.ts";
import type { GradeOverride } from "../../dataset.ts";
import type { EpochDay } from "../../units.ts";
import { appealCase, type AppealEntry } from "./appealCase.ts";
import type { AppealPolicy } from "./appealPolicy.ts";

const unknown = { score: null, grade: null };

/**
 * Grades that were decided on appeal, as changes of the computed grade with who, when and why; only entries that
 * were in turn count, and the last of each person. What was computed stays beside it.
 *
 * @param toldOf - Day on which a person was told her result; null: not known.
 *
 * @example
 * const filed = { kind: "file", on: 20000, who: "E1", why: "figures of June" }
 * const decided = { kind: "reevaluate", on: 20003, who: "Lin", why: "June was missing", result: { score: 91, grade: "A" } }
 * appealOverrides({ withinDays: 5, answerDays: 10, instances: 1 }, { E1: [filed, decided] }, () => null)
 * //=> [{ employeeId: "E1", from: null, to: "A", who: "Lin", when: "2024-10-07", why: "June was missing" }]
 */
export function appealOverrides(
  policy: AppealPolicy,
  appeals: Readonly<Record<string, readonly AppealEntry[]>>,
  toldOf: (employeeId: string) => EpochDay | null,
): readonly GradeOverride[] {
  return Object.entries(appeals).flatMap(([employeeId, entries]): readonly GradeOverride[] => {
    const { log } = appealCase(policy, unknown, toldOf(employeeId), entries, null);
    const decided = log.findLast((entry) => entry.kind === "reevaluate");
    const grade = decided?.result.grade ?? null;
    if (decided === undefined || grade === null) return [];
    const { who, why, on } = decided;
    return [{ employeeId, from: null, to: grade, who, when: isoFromDay(on), why }];
  });
}

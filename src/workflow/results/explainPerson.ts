import type { Explanation, NextGrade } from "../../core/index.ts";
import type { Appraisal } from "../check/appraisal.ts";
import { explainerOf } from "./explainerOf.ts";

/** Why one person has her result, and how far the next better grade is. */
export interface PersonExplanation {
  readonly explanation: Explanation;
  /** Null where she has the best grade already, or no score. */
  readonly next: NextGrade | null;
}

/** Explains one person of an appraisal. */
export function explainPerson(appraisal: Appraisal, row: number): PersonExplanation {
  const explanation = explainerOf(appraisal)(row);
  return { explanation, next: explanation.next };
}

import { explain, nextGrade, type Explanation, type NextGrade } from "../core/index.ts";
import type { Appraisal } from "./appraisal.ts";

/** Why one person has her result, and how far the next better grade is. */
export interface PersonExplanation {
  readonly explanation: Explanation;
  /** Null where she has the best grade already, or no score. */
  readonly next: NextGrade | null;
}

/** Explains one person of an appraisal. */
export function explainPerson({ policy, dataset, result }: Appraisal, row: number): PersonExplanation {
  const next = nextGrade(policy, dataset, row);
  return { explanation: explain(policy, dataset, result, row), next };
}

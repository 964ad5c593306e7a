import { explainPerson, peopleOf, summarise } from "../../workflow/index.ts";
import type { ScoredFile } from "./scoreFile.ts";

/** The results of one workbook as plain JSON: per person her figures, contributions, losses and the way to the next grade. */
export function outcomeJson({ file, check, savedAs, counters }: ScoredFile): unknown {
  if (!check.found) {
    return { file, found: false, sheets: check.read.report.sheets, issues: check.read.issues };
  }
  const { appraisal } = check;
  return {
    file,
    found: true,
    savedAs,
    summary: summarise(appraisal),
    policy: appraisal.policy,
    people: peopleOf(appraisal).map((person) => {
      const { explanation, next } = explainPerson(appraisal, person.row);
      return { ...person, contributions: explanation.nodes, adjustments: explanation.adjustments, next };
    }),
    issues: appraisal.issues,
    counters,
  };
}

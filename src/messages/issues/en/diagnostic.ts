import type { DiagnosticIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import { personName } from "../personName.ts";
import type { Sentences } from "../sentences.ts";

export const diagnostic: Sentences<DiagnosticIssue> = {
  rater_lenient: ({ raterId, entries, difference }) =>
    `Rater ${raterId} gives ${figure(Math.abs(difference), 2)} points more than the others on the same people and indicators (${figure(entries)} entries). Scores are unchanged; talk it over at calibration.`,
  rater_severe: ({ raterId, entries, difference }) =>
    `Rater ${raterId} gives ${figure(Math.abs(difference), 2)} points less than the others on the same people and indicators (${figure(entries)} entries). Scores are unchanged; talk it over at calibration.`,
  ratings_flat: ({ raterId, people, share }) =>
    `Rater ${raterId} gave ${figure(people)} people (${figure(share * 100, 0)} %) the same points on every indicator. Ask whether each indicator was judged by itself.`,
  ratings_central: ({ raterId, entries, standardDeviation, othersStandardDeviation }) =>
    `Rater ${raterId} uses little of the scale: a standard deviation of ${figure(standardDeviation, 2)} over ${figure(entries)} entries, against ${figure(othersStandardDeviation, 2)} for the others. Scores are unchanged.`,
  self_above_superior: (issue) =>
    `${personName(issue)} rates themselves at ${figure(issue.selfMean, 2)} on average, ${figure(issue.difference, 2)} points above the line manager’s ${figure(issue.superiorMean, 2)}. Worth a word in the interview.`,
  department_mean_apart: ({ department, people, mean, overallMean, standardErrors }) =>
    `${department} (${figure(people)} people) averages ${figure(mean, 2)} against ${figure(overallMean, 2)} overall, ${figure(standardErrors, 2)} standard errors apart. Compare the yardsticks at calibration.`,
  grade_inflation: ({ groupNames, grade, people, groupSize, seats }) =>
    `By score alone ${figure(people)} of ${figure(groupSize)} people${groupNames.length === 0 ? "" : ` in ${listed(groupNames, "en")}`} would get grade ${grade}; its share gives ${figure(seats)} seats. Check the bounds of the grades or the scoring standards.`,
};

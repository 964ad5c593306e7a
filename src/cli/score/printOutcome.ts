import { roundBy } from "../../core/index.ts";
import { issueSentence, type Language } from "../../messages/index.ts";
import { peopleOf, summarise, type Appraisal } from "../../workflow/index.ts";
import { printTable } from "./printTable.ts";

/** Doubts shown on a terminal; the rest are counted. */
const doubtsShown = 12;

/** An appraisal for a terminal: what was found, everybody with grade and rank, the doubts. */
export function printOutcome(appraisal: Appraisal, language: Language): string {
  const summary = summarise(appraisal);
  const people = [...peopleOf(appraisal)].sort(
    (left, right) => (left.rank ?? Infinity) - (right.rank ?? Infinity),
  );
  const rows = people.map((person) => [
    person.rank ?? "–",
    person.id,
    person.name,
    person.department ?? "",
    person.role ?? "",
    person.score === null ? "–" : roundBy(person.score, { mode: "halfUp", digits: 2 }).toFixed(2),
    person.grade ?? "–",
    person.streaks.map(({ length, isMet }) => (isMet ? `★${String(length)}` : String(length))).join(" "),
  ]);
  const doubts = appraisal.issues
    .slice(0, doubtsShown)
    .map((issue) => `  ${issue.at ?? "–"}  ${issueSentence(issue, language)}`);
  const left = appraisal.issues.length - doubts.length;
  const { sheets, indicators, periods, weighting, weightPercent, issues } = summary;
  const weights = {
    ...{ weights: `weights sum to ${String(weightPercent)} %`, equal: "all weigh the same" },
    sum: "points are added",
  };
  return [
    `${String(sheets)} sheets, ${String(summary.people)} people, ${String(indicators)} indicators, ${String(periods)} periods, ${weights[weighting]}`,
    `Policy: ${summary.policyName} (${summary.origin.kind})`,
    "",
    printTable(["#", "Id", "Name", "Department", "Role", "Score", "Grade", "Streaks"], rows),
    "",
    summary.grades.map(({ grade, count }) => `${grade} ${String(count)}`).join(" · "),
    `${String(issues.error)} errors, ${String(issues.doubt)} doubts, ${String(issues.note)} notes`,
    ...doubts,
    ...(left > 0 ? [`  … and ${String(left)} more`] : []),
  ].join("\n");
}

import { gradeCode, matchGrades, type AppraisalPolicy } from "../../../core/index.ts";
import { canonicalText } from "../../text/canonicalText.ts";
import type { IssueList } from "../../report/issueList.ts";
import { resultsOfRows, type RulesInForce } from "./resultsOfRows.ts";

/** Short words for the grades that a sheet without bounds is given. */
const usualWords: ReadonlyMap<string, string> = new Map([
  ["优", "优秀"],
  ["良", "良好"],
  ["中", "合格"],
  ["及格", "合格"],
  ["称职", "合格"],
  ["差", "不合格"],
  ["不及格", "不合格"],
  ["不称职", "不合格"],
]);

/**
 * Tells of grades of the sheet that the results will not come to: its bounds stand nowhere, or its grades follow places
 * and no bounds, which only the user can know.
 */
export function reportGrades({ grades }: AppraisalPolicy, rules: RulesInForce, issues: IssueList): void {
  const scale = grades.scales.find(({ id }) => id === grades.scaleId);
  if (scale === undefined) return;
  const [codeOf, known] = [gradeCode(scale), matchGrades(scale)];
  const match = (typed: string): number => {
    const word = canonicalText(typed).replace(/(?<=.)[等级档类]$/u, "");
    return known(typed) || known(word) || known(usualWords.get(word) ?? typed);
  };
  const pairs = rules.typed
    .filter(({ kind, nodeId }) => kind === "grade" && nodeId === null)
    .flatMap((result) => resultsOfRows(result, (value) => typeof value === "string", rules));
  const differing = pairs.filter(({ typed, computed }) => match(typed) !== codeOf(computed));
  const [first] = differing;
  if (first === undefined) return;
  issues.add(
    {
      code: "grades_not_followed",
      at: first.at,
      compared: pairs.length,
      count: differing.length,
      name: rules.people[first.row]?.name ?? "",
      typed: first.typed,
      computed: scale.bands[codeOf(first.computed) - 1]?.grade ?? "",
    },
    [...new Set(differing.map(({ row }) => rules.people[row]?.id ?? ""))],
  );
}

import { gradeCode, matchGrades, type GradeScale } from "../../../core/index.ts";
import { canonicalText } from "../../text/canonicalText.ts";
import { resultsOfRows, type RowResult, type RulesInForce } from "./resultsOfRows.ts";

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
 * The sheet's own grades beside the results that the rules give. The grade of somebody whose typed total is another than
 * that of the entries goes by that total, and says nothing about bounds.
 */
export function typedGrades(rules: RulesInForce): readonly RowResult<string>[] {
  const ofWhole = (wanted: "grade" | "total"): RulesInForce["typed"] =>
    rules.typed.filter(({ kind, nodeId }) => kind === wanted && nodeId === null);
  const grades = ofWhole("grade").flatMap((result) =>
    resultsOfRows(result, (value) => typeof value === "string", rules),
  );
  if (grades.length === 0) return grades;
  const totals = ofWhole("total").flatMap((result) =>
    resultsOfRows(result, (value) => typeof value === "number", rules),
  );
  const odd = totals.filter(({ typed, computed }) => Math.abs(typed - computed) > 0.51);
  const leftOut = new Set(odd.length * 4 <= totals.length ? odd.map(({ row }) => row) : []);
  return grades.filter(({ row }) => !leftOut.has(row));
}

/** Those of the sheet's grades that the results do not come to on this scale. */
export function differingGrades(
  scale: GradeScale,
  pairs: readonly RowResult<string>[],
): readonly RowResult<string>[] {
  const [codeOf, known] = [gradeCode(scale), matchGrades(scale)];
  const match = (typed: string): number => {
    const word = canonicalText(typed).replace(/(?<=.)[等级档类]$/u, "");
    return known(typed) || known(word) || known(usualWords.get(word) ?? typed);
  };
  return pairs.filter(({ typed, computed }) => match(typed) !== codeOf(computed));
}

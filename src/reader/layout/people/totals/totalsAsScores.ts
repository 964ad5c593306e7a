import type { RaterGroup } from "../../../../core/index.ts";
import { compactText } from "../../../text/compactText.ts";
import { findRaterGroup } from "../../../words/findRaterGroup.ts";
import type { ColumnMeaning } from "../../columnMeaning.ts";
import { ratingUse } from "../../ratingUse.ts";

/** Is this a total of everything in the period that the table is about? */
export const isWholeTotal = ({ use }: ColumnMeaning): boolean =>
  use.use === "typed" && use.kind === "total" && use.names.length === 0 && use.past === undefined;

/** "自评总分", "上级评价总分": whose total it is. */
const raterOf = (header: string): RaterGroup | null =>
  findRaterGroup(
    compactText(header.split(" / ").at(-1) ?? "").replace(/(总|合计)(得分|成绩|分数?|评分)?$/u, ""),
  );

/**
 * "绩效得分" of a list without anything behind it is what was rated, "自评总分" what its raters gave. Of several that are
 * nobody's in particular ("KPI得分 | 出勤系数 | 最终得分") the last one counts, or, where points are added to it
 * or taken off beside it, the first.
 */
export function totalsAsScores(meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const hasPoints = meanings.some(({ use }) => use.use === "adjustment");
  const periodOf = ({ use }: ColumnMeaning): string =>
    use.use === "typed" ? (use.period?.matched ?? "") : "";
  const taken = new Map<string, ColumnMeaning>();
  for (const meaning of meanings)
    if (isAnyTotal(meaning) && raterOf(meaning.header) === null)
      if (!hasPoints || !taken.has(periodOf(meaning))) taken.set(periodOf(meaning), meaning);
  return meanings.map((meaning) => {
    if (!isAnyTotal(meaning)) return meaning;
    const counts = raterOf(meaning.header) !== null || taken.get(periodOf(meaning)) === meaning;
    return counts ? totalAsScore(meaning) : { ...meaning, use: { use: "leftOut", reason: "total" } };
  });
}

/** The total of everything, or the one before points are added ("KPI得分 | 奖励加分 | 最终得分"), which bears its own name. */
const isAnyTotal = (meaning: ColumnMeaning): boolean =>
  isWholeTotal(meaning) ||
  (meaning.use.use === "typed" &&
    meaning.use.kind === "total" &&
    meaning.use.past === undefined &&
    meaning.use.names.length === 1 &&
    meaning.use.names[0] === meaning.header);

const totalAsScore = (meaning: ColumnMeaning): ColumnMeaning =>
  meaning.use.use === "typed"
    ? {
        ...meaning,
        confidence: 0.6,
        use: ratingUse({ names: [], rater: raterOf(meaning.header), period: meaning.use.period }),
      }
    : meaning;

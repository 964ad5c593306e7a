import type { RaterGroup } from "../../../../core/index.ts";
import { compactText } from "../../../text/compactText.ts";
import { findRaterGroup } from "../../../words/findRaterGroup.ts";
import type { ColumnMeaning } from "../../columnMeaning.ts";

/** Is this a total of everything in the period that the table is about? */
export const isWholeTotal = ({ use }: ColumnMeaning): boolean =>
  use.use === "typed" && use.kind === "total" && use.names.length === 0 && use.past === undefined;

/** "自评总分", "上级评价总分": whose total it is. */
const raterOf = (header: string): RaterGroup | null =>
  findRaterGroup(
    compactText(header.split(" / ").at(-1) ?? "").replace(/(总|合计)(得分|成绩|分数?|评分)?$/u, ""),
  );

/** "绩效得分" of a list without anything behind it is what was rated, "自评总分" what its raters gave. */
export const totalAsScore = (meaning: ColumnMeaning): ColumnMeaning =>
  isWholeTotal(meaning) && meaning.use.use === "typed"
    ? {
        ...meaning,
        confidence: 0.6,
        use: {
          use: "series",
          kind: "rating",
          names: [],
          weights: [],
          rater: raterOf(meaning.header),
          raterName: null,
          raterWeight: null,
          period: meaning.use.period,
          scale: null,
        },
      }
    : meaning;

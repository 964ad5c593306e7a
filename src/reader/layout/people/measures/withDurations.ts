import type { TableFrame } from "../../../table/tableFrame.ts";
import { compactText } from "../../../text/compactText.ts";
import type { ColumnMeaning } from "../../columnMeaning.ts";
import { profileColumn } from "../../columnProfile.ts";

/** A heading of a time of the day: when somebody came, left or signed in. */
const timeOfDay =
  /(上班|下班|到岗|签到|签退|打卡|登录|登入|登出|开始|结束|起始|截止|提交|到达|出发|进|离)(时间|时刻|时)?$|^(clock|check|sign|log)[- ]?(in|out)( time)?$|^(start|end|arrival|departure|login|logout|submitted)( time| at)?$/u;

/**
 * Columns of lengths of time ("0:05:23") are what was measured and no ratings: actuals, whatever their heading says.
 * Times of the day are nobody's result, and a length of time beside weighted indicators that has no weight is a fact.
 */
export function withDurations(
  { view }: Pick<TableFrame, "view">,
  rows: Int32Array,
  meanings: readonly ColumnMeaning[],
): readonly ColumnMeaning[] {
  const isRating = ({ use }: ColumnMeaning): boolean =>
    use.use === "series" && use.kind === "rating" && use.rater === null && use.option === undefined;
  const weighted = meanings.filter(
    ({ use }) => use.use === "series" && use.weights.some((weight) => weight !== null),
  );
  return meanings.map((meaning): ColumnMeaning => {
    const { use, column, header } = meaning;
    if (use.use !== "series" || !isRating(meaning)) return meaning;
    const { durations, numbers } = profileColumn(view, column, rows);
    if (durations === 0 || durations * 2 < numbers) return meaning;
    const heading = compactText(header.split(" / ").at(-1) ?? "");
    if (timeOfDay.test(heading)) return { ...meaning, use: { use: "leftOut", reason: "timeOfDay" } };
    const isWeighted = use.weights.some((weight) => weight !== null);
    if (weighted.length >= 2 && !isWeighted)
      return {
        ...meaning,
        use: { use: "fact", factId: use.names.at(-1) ?? header, kind: "number" },
        evidence: [{ code: "outsideWeights" }],
      };
    return { ...meaning, use: { ...use, kind: "actual" } };
  });
}

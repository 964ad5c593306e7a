import { placeAt } from "../../core/index.ts";
import type { MeasureDraft } from "../join/buildMeasures.ts";
import type { NodeDraft } from "../join/joinIndicators.ts";
import type { IssueList } from "../report/issueList.ts";
import type { Spread } from "./decideScale.ts";

/** Entries up to so many look like those of a smaller scale, */
const small = 10;
/** where all others have so many at least. */
const usual = 40;
const fewest = 4;

/** Points of 100 and, among them, one or two like 8.5: typed on another scale, or really so low. They are asked about. */
export function reportUnlike(
  node: NodeDraft,
  ratings: readonly MeasureDraft[],
  { count, upTo10, min, next10 }: Spread,
  people: readonly { readonly id: string }[],
  issues: IssueList,
): void {
  const isLone = upTo10 > 0 && upTo10 <= Math.max(1, Math.floor(count * 0.1));
  if (count < fewest || !isLone || min < 1 || next10 < usual) return;
  for (const { values, raw, places } of ratings)
    values.forEach((number, row) => {
      if (number <= small)
        issues.add(
          {
            code: "value_unlike_others",
            at: placeAt(places, row),
            typed: raw?.[row] ?? String(number),
            number,
            others: next10,
            indicator: node.name,
          },
          [people[row]?.id ?? ""],
        );
    });
}

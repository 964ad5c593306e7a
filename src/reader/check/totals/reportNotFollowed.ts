import { placeAt } from "../../../core/index.ts";
import type { IssueList } from "../../report/issueList.ts";
import type { RowResult, RulesInForce } from "./resultsOfRows.ts";

/**
 * Tells that the results will not come to totals of the sheet, with the first of them as an example.
 *
 * @param compared - How many totals were compared.
 * @param differing - Those that differ; nothing is told where there are none.
 */
export function reportNotFollowed(
  compared: number,
  differing: readonly RowResult<number>[],
  people: RulesInForce["people"],
  issues: IssueList,
): void {
  const [first] = differing;
  if (first === undefined) return;
  issues.add(
    {
      code: "totals_not_followed",
      at: placeAt(first.places, first.row),
      compared,
      count: differing.length,
      name: people[first.row]?.name ?? "",
      typed: first.typed,
      computed: Number(first.computed.toPrecision(6)),
    },
    [...new Set(differing.flatMap(({ row }) => people[row]?.id ?? []))],
  );
}

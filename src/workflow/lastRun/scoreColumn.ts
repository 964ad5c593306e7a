import type { Measure } from "../../core/index.ts";
import type { ScoreColumnId } from "../../writer/index.ts";

/** What a column of scores is told by, as one text. */
export const columnKey = ({ indicatorId, kind, raterGroup, raterSlot, periodId }: Measure): string =>
  JSON.stringify([indicatorId, kind, raterGroup, raterSlot, periodId]);

/** The column that a text of `columnKey` stands for. */
export function columnOfKey(key: string): ScoreColumnId {
  // Made by `columnKey`, here or in an earlier run whose record was found undamaged.
  const [indicatorId, kind, raterGroup, raterSlot, periodId] = JSON.parse(key) as readonly [
    string,
    ScoreColumnId["kind"],
    string | null,
    number,
    string | null,
  ];
  return { indicatorId, kind, raterGroup, raterSlot, periodId };
}

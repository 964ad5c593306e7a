import type { AppraisalPolicy, Dataset, PromotionStep, SourceRow } from "../../../core/index.ts";
import { wordKey } from "../../policyTables/wordKey.ts";
import type { RecordRows } from "../recordRows.ts";

/** Which step of the ladder is meant by the level that a person is to reach? Of several the one from her own level. */
export function stepOfRow(
  rows: RecordRows,
  row: SourceRow,
  personRow: number,
  { promotion }: AppraisalPolicy,
  { employees }: Dataset,
): PromotionStep | null {
  const { levels = [], steps = [] } = promotion ?? {};
  const level = rows.oneOf(row, "toLevel", levels);
  const own = wordKey(employees.levels[personRow] ?? "");
  const isOwn = (levelId: string): boolean =>
    levels.some(
      ({ id, name, aliases }) =>
        id === levelId && [id, name, ...aliases].some((word) => wordKey(word) === own),
    );
  const leading = steps.filter(({ to }) => to === level?.id);
  const step = leading.find(({ from }) => isOwn(from)) ?? leading[0] ?? null;
  if (level !== null && step === null) {
    const reached = levels.filter(({ id }) => steps.some(({ to }) => to === id));
    rows.note(
      row,
      "toLevel",
      "choice",
      reached.map(({ name }) => name),
    );
  }
  return step;
}

import type { AppraisalPolicy, ProcessRecord } from "../../../core/index.ts";
import type { RecordRows } from "../recordRows.ts";

/** Steps of the process that were done; rows of steps that wait for somebody say nothing yet. */
export function takeProcess(
  { rows, text, requiredDay, oneOf }: RecordRows,
  { followUp }: AppraisalPolicy,
): readonly ProcessRecord[] {
  return rows.flatMap((row): readonly ProcessRecord[] => {
    const who = text(row, "doneBy");
    if (who === null && text(row, "doneOn") === null) return [];
    const step = oneOf(row, "processStep", followUp?.process ?? []);
    const on = requiredDay(row, "doneOn");
    return step === null || on === null ? [] : [{ stepId: step.id, who: who ?? "", on }];
  });
}

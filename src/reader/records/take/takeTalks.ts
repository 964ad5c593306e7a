import type { FeedbackTalk } from "../../../core/index.ts";
import type { RecordRows } from "../recordRows.ts";

/** Talks about results that were held. */
export function takeTalks({ rows, person, text, requiredDay }: RecordRows): readonly FeedbackTalk[] {
  return rows.flatMap((row): readonly FeedbackTalk[] => {
    const who = person(row);
    const on = requiredDay(row, "talkedOn");
    if (who === null || on === null) return [];
    return [{ employeeId: who.id, on, who: text(row, "talkedBy") ?? "", agreed: text(row, "agreed") }];
  });
}

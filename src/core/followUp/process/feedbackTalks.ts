import type { Dataset } from "../../dataset.ts";
import type { EpochDay } from "../../units.ts";

/** A talk about a result that was held. */
export interface FeedbackTalk {
  readonly employeeId: string;
  readonly on: EpochDay;
  readonly who: string;
  /** What was agreed, in the words of those who talked; null: nothing was noted. */
  readonly agreed: string | null;
}

/** Whether the talk about a result was held; `unknownPeople` are records that belong to nobody of the cycle. */
export interface TalksHeld {
  /** By row: the latest talk; null where none was held. */
  readonly byRow: readonly (FeedbackTalk | null)[];
  /** By row: the day of the first talk, on which the person was told; null where none was held. */
  readonly firstDays: readonly (EpochDay | null)[];
  readonly unknownPeople: readonly FeedbackTalk[];
}

/** Gives everybody's latest talk; records of people who are not in the cycle are kept apart, not dropped. */
export function feedbackTalks({ employees }: Dataset, talks: readonly FeedbackTalk[]): TalksHeld {
  const latest = new Map<string, FeedbackTalk>();
  const first = new Map<string, EpochDay>();
  for (const talk of talks) {
    const before = latest.get(talk.employeeId);
    if (before === undefined || talk.on >= before.on) latest.set(talk.employeeId, talk);
    const day = first.get(talk.employeeId);
    if (day === undefined || talk.on < day) first.set(talk.employeeId, talk.on);
  }
  const ids = new Set(employees.ids);
  return {
    byRow: employees.ids.map((id) => latest.get(id) ?? null),
    firstDays: employees.ids.map((id) => first.get(id) ?? null),
    unknownPeople: talks.filter(({ employeeId }) => !ids.has(employeeId)),
  };
}

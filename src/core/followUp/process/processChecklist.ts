import type { EpochDay } from "../../units.ts";
import { asEpochDay } from "../../units.ts";
import type { ProcessStep } from "./processStep.ts";

/** A step that was done, as the log keeps it. */
export interface ProcessRecord {
  readonly stepId: string;
  readonly who: string;
  readonly on: EpochDay;
}

/** `waiting`: its turn has not come, for a step before it is not done. */
export type ProcessState = "done" | "open" | "overdue" | "waiting";

/** A step of the process on one day. */
export interface ProcessTask {
  readonly step: ProcessStep;
  /** Null where the policy or the cycle states no day. */
  readonly due: EpochDay | null;
  readonly state: ProcessState;
  /** Done after the day it was due. */
  readonly isLate: boolean;
  readonly who: string | null;
  readonly doneOn: EpochDay | null;
}

/**
 * Where does the process stand? Every step is listed with its owner, the day it is due and its state; overdue goes
 * before waiting, for a late step is late whoever holds it up.
 *
 * @param cycleEnd - Last day of the cycle; null: not known, so no day is due.
 * @param asOf - Null: nothing is overdue.
 *
 * @example
 * const steps = ["self", "superior", "hr"].map((owner) => ({ id: owner, name: owner, owner, dueDays: 10 }))
 * const done = [{ stepId: "self", who: "Wei", on: 20005 }]
 * processChecklist(steps, 20000, 20008, done).map(({ state }) => state)
 * //=> ["done", "open", "waiting"]
 */
export function processChecklist(
  steps: readonly ProcessStep[],
  cycleEnd: EpochDay | null,
  asOf: EpochDay | null,
  records: readonly ProcessRecord[],
): readonly ProcessTask[] {
  let isBlocked = false;
  return steps.map((step) => {
    const due = cycleEnd === null || step.dueDays === null ? null : asEpochDay(cycleEnd + step.dueDays);
    const record = records.find(({ stepId }) => stepId === step.id);
    if (record !== undefined) {
      const isLate = due !== null && record.on > due;
      return { step, due, state: "done", isLate, who: record.who, doneOn: record.on };
    }
    const isLate = due !== null && asOf !== null && asOf > due;
    const state = isLate ? "overdue" : isBlocked ? "waiting" : "open";
    isBlocked = true;
    return { step, due, state, isLate, who: null, doneOn: null };
  });
}

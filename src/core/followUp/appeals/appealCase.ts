import type { EpochDay } from "../../units.ts";
import { asEpochDay } from "../../units.ts";
import type { AppealPolicy } from "./appealPolicy.ts";

/** A result at one time: what the person was told. */
export interface AppraisedResult {
  readonly score: number | null;
  readonly grade: string | null;
}

/** A line of the log. `file`: the person asks (first an appeal, then a review of its answer). */
export type AppealEntry =
  | { readonly kind: "file"; readonly on: EpochDay; readonly who: string; readonly why: string }
  | {
      /** The evaluation was done anew; the result may be the same. */
      readonly kind: "reevaluate";
      readonly on: EpochDay;
      readonly who: string;
      readonly why: string;
      readonly result: AppraisedResult;
    }
  | { readonly kind: "withdraw"; readonly on: EpochDay; readonly who: string; readonly why: string };

/** `tooLate`: filed after the policy's days; it waits for nobody. `upheld`: looked at again and left as it was. */
export type AppealStatus = "none" | "open" | "overdue" | "upheld" | "changed" | "withdrawn" | "tooLate";

/** One person's appeals: the first result stays, whatever was decided later. */
export interface AppealCase {
  readonly first: AppraisedResult;
  /** The result that counts now. */
  readonly current: AppraisedResult;
  readonly status: AppealStatus;
  /** 0 before any appeal; 1 appeal; 2 review of its answer. */
  readonly instance: 0 | 1 | 2;
  /** By when an answer is due; null where none is or the policy states no days. */
  readonly answerDue: EpochDay | null;
  /** Entries that counted, in order. */
  readonly log: readonly AppealEntry[];
  /** Entries that came too late, twice, or before their turn; kept, and not counted. */
  readonly outOfTurn: readonly AppealEntry[];
}

/**
 * Where does the appeal of one person stand? Every re-evaluation is an entry of the log with who, when and why; none
 * of them replaces the first result.
 *
 * @param told - Day on which the result was told; null: not known, so no appeal is too late.
 * @param entries - In order of time.
 */
export function appealCase(
  policy: AppealPolicy,
  first: AppraisedResult,
  told: EpochDay | null,
  entries: readonly AppealEntry[],
  asOf: EpochDay | null,
): AppealCase {
  let since = told;
  let state: Pick<AppealCase, "current" | "status" | "instance" | "answerDue"> = {
    ...{ current: first, status: "none", instance: 0, answerDue: null },
  };
  const log: AppealEntry[] = [];
  const outOfTurn: AppealEntry[] = [];
  for (const entry of entries) {
    const isOpen = state.status === "open";
    if (entry.kind === "file") {
      const isLate = since !== null && policy.withinDays !== null && entry.on > since + policy.withinDays;
      const canFile = !isOpen && state.status !== "withdrawn" && state.instance < policy.instances;
      if (!canFile || isLate) {
        if (canFile && state.instance === 0) state = { ...state, status: "tooLate" };
        outOfTurn.push(entry);
        continue;
      }
      const { answerDays } = policy;
      const answerDue = answerDays === null ? null : asEpochDay(entry.on + answerDays);
      state = { ...state, status: "open", instance: state.instance === 0 ? 1 : 2, answerDue };
    } else if (!isOpen) {
      outOfTurn.push(entry);
      continue;
    } else if (entry.kind === "withdraw") {
      state = { ...state, status: "withdrawn", answerDue: null };
    } else {
      const isSame = entry.result.score === state.current.score && entry.result.grade === state.current.grade;
      state = {
        ...state,
        current: entry.result,
        status: isSame ? "upheld" : "changed",
        answerDue: null,
      };
      since = entry.on;
    }
    log.push(entry);
  }
  const isOverdue =
    state.status === "open" && asOf !== null && state.answerDue !== null && asOf > state.answerDue;
  return { first, ...state, status: isOverdue ? "overdue" : state.status, log, outOfTurn };
}

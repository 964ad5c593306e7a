import { addMonths } from "../../civilDate/addMonths.ts";
import type { EpochDay } from "../../units.ts";
import { asEpochDay } from "../../units.ts";
import type { TrainingProgramme, TrainingTest, TrainingTheme } from "./trainingProgramme.ts";

/** One meeting of a training. */
export interface TrainingSession {
  /** 1 is the first week. */
  readonly week: number;
  readonly day: EpochDay;
  readonly hours: number;
  /** Null in weeks for which the policy names none. */
  readonly theme: TrainingTheme | null;
}

/** A training with its days. */
export interface TrainingCalendar {
  readonly programme: TrainingProgramme;
  readonly from: EpochDay;
  /** Last day, inclusive. */
  readonly to: EpochDay;
  readonly sessions: readonly TrainingSession[];
  /** Each on the day of a session: the last of the middle week, the last of all. */
  readonly tests: readonly (TrainingTest & { readonly day: EpochDay })[];
  /** Weeks for which the policy names no theme. */
  readonly weeksWithoutTheme: number;
}

/**
 * On which days are a training's sessions and tests? Sessions are spread evenly over each week from the first day on.
 *
 * @example
 * const programme = { id: "p", name: "p", months: 1, sessionsPerWeek: 2, hoursPerSession: 2, themes: [], tests: [], modes: [] }
 * const { sessions, to } = trainingCalendar(programme, dayFromDate(2027, 3, 1))
 * [sessions.length, sessions.map(({ day }) => isoFromDay(day)).slice(0, 2), isoFromDay(to)]
 * //=> [9, ["2027-03-01", "2027-03-04"], "2027-03-31"]
 */
export function trainingCalendar(programme: TrainingProgramme, from: EpochDay): TrainingCalendar {
  const { months, sessionsPerWeek, hoursPerSession, themes, tests } = programme;
  const to = asEpochDay(addMonths(from, months) - 1);
  const sessions: TrainingSession[] = [];
  for (let week = 1; from + (week - 1) * 7 <= to; week += 1) {
    for (let turn = 0; turn < sessionsPerWeek; turn += 1) {
      const day = asEpochDay(from + (week - 1) * 7 + Math.floor((turn * 7) / sessionsPerWeek));
      if (day <= to) sessions.push({ week, day, hours: hoursPerSession, theme: themes[week - 1] ?? null });
    }
  }
  const weeks = sessions.at(-1)?.week ?? 0;
  const middle = sessions.filter(({ week }) => week <= Math.ceil(weeks / 2)).at(-1);
  return {
    programme,
    from,
    to,
    sessions,
    tests: tests.map((test) => ({
      ...test,
      day: (test.when === "final" ? sessions.at(-1)?.day : middle?.day) ?? to,
    })),
    weeksWithoutTheme: Math.max(0, weeks - themes.length),
  };
}

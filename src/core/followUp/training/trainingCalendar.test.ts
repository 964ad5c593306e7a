import { dayFromIso } from "../../civilDate/dayFromIso.ts";
import { isoFromDay } from "../../civilDate/isoFromDay.ts";
import { asEpochDay } from "../../units.ts";
import { trainingCalendar } from "./trainingCalendar.ts";
import type { TrainingProgramme } from "./trainingProgramme.ts";

const from = dayFromIso("2027-03-01") ?? asEpochDay(0);
/** As 002-E has it: three months, two sessions of two hours a week, seven themes, a test in the middle and one at the end. */
const programme: TrainingProgramme = {
  ...{ id: "p", name: "p", months: 3, sessionsPerWeek: 2, hoursPerSession: 2, modes: [] },
  themes: ["a", "b", "c", "d", "e", "f", "g"].map((id) => ({ id, name: id, topics: 4 })),
  tests: [
    { id: "mid", name: "mid", when: "midTerm", nodeId: "midterm" },
    { id: "end", name: "end", when: "final", nodeId: "final" },
  ],
};

describe("trainingCalendar", () => {
  it("lays sessions evenly over each week and gives each week its theme", () => {
    const { sessions, to } = trainingCalendar(programme, from);
    // 2027-03-01 to 2027-05-31 are 92 days: 13 weeks and a day.
    expect(isoFromDay(to)).toBe("2027-05-31");
    expect(sessions).toHaveLength(27);
    expect(sessions.slice(0, 4).map(({ week, day, theme }) => [week, isoFromDay(day), theme?.id])).toEqual([
      [1, "2027-03-01", "a"],
      [1, "2027-03-04", "a"],
      [2, "2027-03-08", "b"],
      [2, "2027-03-11", "b"],
    ]);
    expect(sessions.every(({ day }) => day >= from && day <= to)).toBe(true);
  });

  it("sets the tests on the last session of the middle week and of all", () => {
    const { tests } = trainingCalendar(programme, from);
    expect(tests.map(({ id, day }) => [id, isoFromDay(day)])).toEqual([
      ["mid", "2027-04-15"],
      ["end", "2027-05-31"],
    ]);
  });

  it("makes up no theme for weeks of which the policy says nothing", () => {
    const calendar = trainingCalendar(programme, from);
    expect(calendar.weeksWithoutTheme).toBe(7);
    expect(calendar.sessions.filter(({ week }) => week > 7).every(({ theme }) => theme === null)).toBe(true);
  });
});

import { dayFromIso } from "../../civilDate/dayFromIso.ts";
import { asEpochDay } from "../../units.ts";
import { processChecklist } from "./processChecklist.ts";
import type { ProcessStep } from "./processStep.ts";

/** The five steps of document 000; the days are examples. */
const steps: readonly ProcessStep[] = [
  { id: "self", name: "员工自评", owner: "self", dueDays: 5 },
  { id: "superior", name: "上级评价", owner: "superior", dueDays: 10 },
  { id: "data", name: "数据收集与分析", owner: "hr", dueDays: 12 },
  { id: "synthesis", name: "综合评价", owner: "hr", dueDays: 15 },
  { id: "feedback", name: "结果反馈", owner: "superior", dueDays: null },
];
const end = dayFromIso("2026-09-30") ?? asEpochDay(0);
const on = (days: number) => asEpochDay(end + days);

describe("processChecklist", () => {
  it("says of every step who owns it, when it is due and where it stands", () => {
    const records = [
      { stepId: "self", who: "Wei", on: on(4) },
      { stepId: "superior", who: "Lin", on: on(11) },
    ];
    // On the 13th day: the ratings are in, one a day late; the data were due yesterday and hold up the rest.
    expect(
      processChecklist(steps, end, on(13), records).map(({ step, due, state, isLate, who }) => [
        ...[step.id, due === null ? null : due - end, state, isLate, who],
      ]),
    ).toEqual([
      ["self", 5, "done", false, "Wei"],
      ["superior", 10, "done", true, "Lin"],
      ["data", 12, "overdue", true, null],
      ["synthesis", 15, "waiting", false, null],
      ["feedback", null, "waiting", false, null],
    ]);
  });

  it("knows no due days without the end of the cycle, and no delay without a day", () => {
    expect(processChecklist(steps, null, on(99), []).map(({ due, state }) => [due, state])[0]).toEqual([
      null,
      "open",
    ]);
    expect(processChecklist(steps, end, null, []).map(({ state }) => state)).toEqual([
      "open",
      ...["waiting", "waiting", "waiting", "waiting"],
    ]);
  });

  it("lists every step once, whatever was recorded", () => {
    const strange = [{ stepId: "dance", who: "Wei", on: on(1) }];
    expect(processChecklist(steps, end, on(1), strange).map(({ step }) => step)).toEqual(steps);
  });
});

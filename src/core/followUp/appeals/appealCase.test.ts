import fc from "fast-check";
import { asEpochDay } from "../../units.ts";
import type { AppealEntry } from "./appealCase.ts";
import { appealCase } from "./appealCase.ts";

const policy = { withinDays: 5, answerDays: 10, instances: 2 } as const;
const first = { score: 78, grade: "C" };
const told = asEpochDay(20_000);
const day = (days: number) => asEpochDay(told + days);
const file = (days: number): AppealEntry => ({
  kind: "file",
  on: day(days),
  who: "E1",
  why: "tickets of May",
});
const anew = (days: number, score: number, grade: string): AppealEntry => ({
  ...{ kind: "reevaluate", on: day(days), who: "HR", why: "May was counted" },
  result: { score, grade },
});
const state = (entries: readonly AppealEntry[], asOf: number | null = null) => {
  const { status, instance, current } = appealCase(
    policy,
    first,
    told,
    entries,
    asOf === null ? null : day(asOf),
  );
  return [status, instance, current.grade];
};

describe("appealCase", () => {
  it("goes from the appeal to a changed result and on to its review, and keeps the first result", () => {
    expect(state([])).toEqual(["none", 0, "C"]);
    expect(state([file(2)])).toEqual(["open", 1, "C"]);
    expect(state([file(2), anew(6, 81, "B")])).toEqual(["changed", 1, "B"]);
    const entries = [file(2), anew(6, 81, "B"), file(9), anew(12, 81, "B")];
    expect(state(entries)).toEqual(["upheld", 2, "B"]);
    const done = appealCase(policy, first, told, entries, null);
    expect([done.first, done.log, done.outOfTurn]).toEqual([first, entries, []]);
  });

  it("knows what is late: an appeal after five days, an answer after ten", () => {
    expect(state([file(6)])).toEqual(["tooLate", 0, "C"]);
    expect(state([file(5)], 15)).toEqual(["open", 1, "C"]);
    expect(state([file(5)], 16)).toEqual(["overdue", 1, "C"]);
    // The review's days count from the answer to the appeal.
    expect(state([file(2), anew(6, 81, "B"), file(12)])).toEqual(["changed", 1, "B"]);
  });

  it("ends with a withdrawal, and counts nothing out of turn", () => {
    const late = anew(4, 90, "A");
    const found = appealCase(
      policy,
      first,
      told,
      [anew(1, 99, "A"), file(2), { ...file(3), kind: "withdraw" }, late],
      null,
    );
    expect([found.status, found.current, found.outOfTurn]).toEqual([
      "withdrawn",
      first,
      [anew(1, 99, "A"), late],
    ]);
    expect(state([file(1), file(2)])).toEqual(["open", 1, "C"]);
    const third = [file(1), anew(2, 78, "C"), file(3), anew(4, 78, "C"), file(5)];
    expect(appealCase(policy, first, told, third, null).outOfTurn).toEqual([file(5)]);
  });

  it("loses no entry and never touches the first result", () => {
    const entry = fc.oneof(
      fc.nat(20).map(file),
      fc.tuple(fc.nat(20), fc.integer({ min: 0, max: 100 })).map(([days, score]) => anew(days, score, "B")),
      fc.nat(20).map((days): AppealEntry => ({ ...file(days), kind: "withdraw" })),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
        const found = appealCase(policy, first, told, entries, day(30));
        expect(found.first).toBe(first);
        expect(found.log.length + found.outOfTurn.length).toBe(entries.length);
      }),
    );
  });
});

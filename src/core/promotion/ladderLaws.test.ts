import fc from "fast-check";
import { createDataset } from "../createDataset.ts";
import { asEpochDay } from "../units.ts";
import type { EligibilityGate } from "./eligibilityGate.ts";
import type { GateResult, StepJudgement } from "./promotionResult.ts";
import { activateReserve } from "./reserve/activateReserve.ts";
import { reservePool } from "./reserve/reservePool.ts";
import { reviewState, type ReviewEntry } from "./review/reviewState.ts";
import { fact, judge, juniors, ladder, today } from "./testing/ladder.ts";

const degrees = ["college", "bachelor", "master"] as const;
const gates: readonly EligibilityGate[] = [
  { kind: "minScore", id: "score", name: "", nodeId: null, atLeast: 80 },
  { kind: "timeInLevel", id: "time", name: "", minMonths: 12 },
  { kind: "degree", id: "degree", name: "", atLeast: "bachelor" },
  { kind: "exam", id: "exam", name: "", factId: "exam", atLeast: 75 },
  {
    ...{ kind: "group", id: "two", name: "", needs: 2 },
    gates: [
      { kind: "count", id: "tickets", name: "", factId: "tickets", atLeast: 100 },
      { kind: "flag", id: "lead", name: "", factId: "lead" },
      { kind: "count", id: "awards", name: "", factId: "awards", atLeast: 1 },
    ],
  },
];

interface Person {
  readonly score: number;
  readonly since: number;
  readonly degree: number;
  readonly exam: number;
  readonly tickets: number | null;
  readonly lead: boolean | null;
  readonly awards: number | null;
}

const person: fc.Arbitrary<Person> = fc.record({
  score: fc.integer({ min: 75, max: 95 }),
  since: fc.integer({ min: 300, max: 500 }),
  degree: fc.nat(2),
  exam: fc.integer({ min: 72, max: 80 }),
  tickets: fc.option(fc.integer({ min: 95, max: 120 })),
  lead: fc.option(fc.boolean()),
  awards: fc.option(fc.nat(2)),
});

function judged({ score, since, degree, exam, tickets, lead, awards }: Person, asOf = today): StepJudgement {
  const facts = [
    { ...fact("levelSince", []), kind: "day" as const, values: [asEpochDay(today - since)] },
    fact("education", [degrees[degree] ?? null]),
    fact("exam", [exam]),
    fact("tickets", [tickets]),
    fact("lead", [lead]),
    fact("awards", [awards]),
  ];
  const [judgement] = judge(ladder(gates), juniors([score], { facts }), { asOf }).judgements;
  if (judgement === undefined) throw new RangeError("A junior has a step");
  return judgement;
}

describe("the laws of the ladder", () => {
  it("the change stated for the one condition that is short turns the verdict to eligible", () => {
    const flipped = { reach: 0, wait: 0, obtain: 0 };
    fc.assert(
      fc.property(person, (one) => {
        const { eligibility, gates: results } = judged(one);
        if (eligibility !== "nearMiss") return;
        const short = results.find(({ state }) => state === "failed");
        const change = short?.change ?? null;
        if (change === null) return;
        if (change.kind === "reach") {
          const key = short?.gate.id === "exam" ? "exam" : "score";
          flipped.reach += 1;
          expect(judged({ ...one, [key]: change.value }).eligibility).toBe("eligible");
          expect(judged({ ...one, [key]: change.value - 0.01 }).eligibility).toBe("nearMiss");
        }
        if (change.kind === "wait") {
          flipped.wait += 1;
          expect(judged(one, change.until).eligibility).toBe("eligible");
          expect(judged(one, asEpochDay(change.until - 1)).eligibility).toBe("nearMiss");
        }
        if (change.kind === "obtain") {
          flipped.obtain += 1;
          const degree = degrees.findIndex((id) => id === change.anyOf[0]);
          expect(judged({ ...one, degree }).eligibility).toBe("eligible");
        }
      }),
      { numRuns: 1500 },
    );
    expect(Math.min(...Object.values(flipped))).toBeGreaterThan(0);
  });

  it("what is shown of a group gives the group's state, and what is shown of a step gives its verdict", () => {
    const count = (results: readonly GateResult[], state: string): number =>
      results.filter((result) => result.state === state).length;
    fc.assert(
      fc.property(person, (one) => {
        const { eligibility, gates: results } = judged(one);
        const group = results.find(({ gate }) => gate.id === "two");
        const passed = count(group?.gates ?? [], "passed");
        const open = count(group?.gates ?? [], "unknown");
        expect(group?.state).toBe(passed >= 2 ? "passed" : passed + open >= 2 ? "unknown" : "failed");
        const [failed, unknown] = [count(results, "failed"), count(results, "unknown")];
        const verdict =
          failed === 0
            ? unknown === 0
              ? "eligible"
              : "unverified"
            : failed === 1 && unknown === 0
              ? "nearMiss"
              : "ineligible";
        expect(eligibility).toBe(verdict);
      }),
      { numRuns: 300 },
    );
  });

  it("nobody vanishes on the way from the gates to the pool and out of it, and no seat is given twice", () => {
    const scores = fc.array(fc.integer({ min: 70, max: 95 }), { minLength: 1, maxLength: 25 });
    const reserve = { allowanceAfterMonths: 6, expiresAfterMonths: null, allowances: [] };
    fc.assert(
      fc.property(scores, fc.nat(4), fc.nat(4), (list, vacancies, opened) => {
        const gate: EligibilityGate = { kind: "minScore", id: "score", name: "", nodeId: null, atLeast: 80 };
        const dataset = createDataset(
          list.map((_, index) => ({ id: `E${String(index)}`, level: "junior" })),
          [{ indicatorId: "work", entries: list }],
        );
        const { candidates } = judge(ladder([gate], { vacancies: { senior: vacancies } }), dataset);
        expect(candidates).toHaveLength(list.filter((score) => score >= 80).length);
        const waiting = candidates.filter(({ placement }) => placement === "reserve");
        const pool = reservePool(reserve, null, candidates, dataset, today);
        expect(pool).toHaveLength(waiting.length);
        const later = reservePool(reserve, pool, [], dataset, asEpochDay(today + 30));
        expect(later.map(({ state }) => state)).toEqual(pool.map(() => "withdrawn"));
        const activated = activateReserve(pool, "senior", opened, (id) => list[Number(id.slice(1))] ?? null);
        expect(activated).toHaveLength(pool.length);
        const offered = activated.filter(({ placement }) => placement === "offered");
        expect(offered.length).toBeLessThanOrEqual(opened);
      }),
    );
  });

  it("a review keeps every entry, and is over only with a verdict", () => {
    const steps = (["self", "superior", "expert", "decision"] as const).map((by) => ({
      id: by,
      name: by,
      by,
    }));
    const entry = fc.record({
      reviewStepId: fc.constantFrom(...steps.map(({ id }) => id)),
      verdict: fc.constantFrom("approved" as const, "rejected" as const, "returned" as const),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (said) => {
        const entries = said.map((one): ReviewEntry => ({
          ...one,
          who: "Lin",
          when: "",
          score: null,
          note: null,
        }));
        const { status, next, log, outOfTurn } = reviewState(steps, entries);
        expect(log.length + outOfTurn.length).toBe(entries.length);
        expect(next === null).toBe(status === "approved" || status === "rejected");
      }),
    );
  });
});

import fc from "fast-check";
import { createDataset } from "../createDataset.ts";
import { asEpochDay } from "../units.ts";
import type { EligibilityGate } from "./eligibilityGate.ts";
import type { Eligibility } from "./promotionResult.ts";
import { fact, judge, juniors, ladder, today } from "./testing/ladder.ts";

const gates: readonly EligibilityGate[] = [
  { kind: "minScore", id: "score", name: "", nodeId: null, atLeast: 80 },
  { kind: "tenureRange", id: "range", name: "", levelId: "senior" },
  { kind: "timeInLevel", id: "level", name: "", minMonths: 12 },
  { kind: "degree", id: "degree", name: "", atLeast: "bachelor" },
  {
    kind: "group",
    id: "group",
    name: "",
    needs: 1,
    gates: [
      { kind: "count", id: "tickets", name: "", factId: "tickets", atLeast: 100 },
      { kind: "flag", id: "lead", name: "", factId: "lead" },
    ],
  },
];
const policy = ladder(gates, {
  tenureRanges: [
    { levelId: "junior", minMonths: 12, maxMonths: 24 },
    { levelId: "senior", minMonths: 36, maxMonths: null },
  ],
});
const degrees = [null, "college", "bachelor", "master"] as const;

interface Person {
  readonly score: number | null;
  readonly hired: number | null;
  readonly since: number | null;
  readonly degree: number;
  readonly tickets: number | null;
  readonly lead: boolean | null;
}

const person: fc.Arbitrary<Person> = fc.record({
  score: fc.option(fc.integer({ min: 60, max: 100 })),
  hired: fc.option(fc.integer({ min: 0, max: 2000 })),
  since: fc.option(fc.integer({ min: 0, max: 800 })),
  degree: fc.integer({ min: 0, max: 3 }),
  tickets: fc.option(fc.integer({ min: 50, max: 150 })),
  lead: fc.option(fc.boolean()),
});

function judged({ score, hired, since, degree, tickets, lead }: Person) {
  const facts = [
    fact("education", [degrees[degree] ?? null]),
    fact("tickets", [tickets]),
    fact("lead", [lead]),
    ...(
      [
        ["hireDate", hired],
        ["levelSince", since],
      ] as const
    ).map(([factId, days]) => ({
      ...fact(factId, []),
      kind: "day" as const,
      values: [days === null ? null : asEpochDay(today - days)],
    })),
  ];
  const [judgement] = judge(policy, juniors([score], { facts })).judgements;
  if (judgement === undefined) throw new RangeError("A junior has a step");
  return judgement;
}

const order: readonly Eligibility[] = ["ineligible", "nearMiss", "unverified", "eligible"];
const better = (value: number | null, by: number): number | null => (value === null ? null : value + by);

describe("the laws of promotion", () => {
  it("making a person better never makes her less eligible", () => {
    const gains = fc.record({
      ...{
        score: fc.nat(40),
        hired: fc.nat(1500),
        since: fc.nat(600),
        tickets: fc.nat(100),
        lead: fc.boolean(),
      },
    });
    let improved = 0;
    fc.assert(
      fc.property(person, gains, (one, gain) => {
        const other: Person = {
          score: one.score === null ? null : Math.min(100, one.score + gain.score),
          hired: better(one.hired, gain.hired),
          since: better(one.since, gain.since),
          degree: one.degree === 0 ? 0 : Math.min(3, one.degree + 1),
          tickets: better(one.tickets, gain.tickets),
          lead: one.lead === null ? null : one.lead || gain.lead,
        };
        const before = order.indexOf(judged(one).eligibility);
        const after = order.indexOf(judged(other).eligibility);
        if (after > before) improved += 1;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 400 },
    );
    expect(improved).toBeGreaterThan(0);
  });

  it("the change that a failed gate names makes it pass, and one step less does not", () => {
    let tried = 0;
    fc.assert(
      fc.property(person, (one) => {
        const short = judged(one).gates.filter(({ change }) => change !== null);
        for (const { gate, change } of short) {
          const stateAfter = (changed: Person): string | undefined =>
            judged(changed).gates.find((other) => other.gate.id === gate.id)?.state;
          if (change?.kind === "reach" && gate.id === "score") {
            tried += 1;
            expect(stateAfter({ ...one, score: change.value })).toBe("passed");
            expect(stateAfter({ ...one, score: change.value - 1 })).toBe("failed");
          }
          if (change?.kind === "wait") {
            tried += 1;
            const key = gate.id === "level" ? "since" : "hired";
            const waited = (one[key] ?? 0) + (change.until - today);
            // To wait is to have begun so much earlier; months differ in length, hence some days' play.
            expect(stateAfter({ ...one, [key]: waited + 3 })).toBe("passed");
            expect(stateAfter({ ...one, [key]: waited - 4 })).not.toBe("passed");
          }
          if (change?.kind === "obtain") {
            tried += 1;
            expect(change.anyOf).toEqual(["bachelor", "master"]);
            expect(stateAfter({ ...one, degree: 2 })).toBe("passed");
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(tried).toBeGreaterThan(100);
  });

  it("the verdict says what the gates say", () => {
    fc.assert(
      fc.property(person, (one) => {
        const { eligibility, gates: results } = judged(one);
        const count = (state: string): number => results.filter((gate) => gate.state === state).length;
        const [failed, unknown] = [count("failed"), count("unknown")];
        expect(eligibility === "eligible").toBe(failed === 0 && unknown === 0);
        expect(eligibility === "unverified").toBe(failed === 0 && unknown > 0);
        expect(eligibility === "nearMiss").toBe(failed === 1 && unknown === 0);
      }),
    );
  });

  it("seats are never over-filled and nobody vanishes", () => {
    const level = fc.constantFrom("junior", "senior", "chief", undefined);
    const people = fc.array(
      fc.record({ level, score: fc.integer({ min: 70, max: 90 }), department: fc.constantFrom("N", "S") }),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(people, fc.nat(5), fc.integer({ min: 0, max: 10 }), (list, vacancies, tenths) => {
        const limited = ladder(
          [
            { kind: "minScore", id: "score", name: "", nodeId: null, atLeast: 80 },
            {
              ...{ kind: "headcountShare", id: "share", name: "", levelId: "senior", scope: "department" },
              ...{ maxShare: tenths / 10, among: ["junior", "senior"] },
            },
          ],
          { vacancies: { senior: vacancies } },
        );
        const dataset = createDataset(
          list.map(({ level: label, department }, index) => ({
            ...{ id: String(index), department, ...(label === undefined ? {} : { level: label }) },
          })),
          [{ indicatorId: "work", entries: list.map(({ score }) => score) }],
        );
        const result = judge(limited, dataset);
        const seen = [...result.judgements, ...result.withoutStep]
          .map(({ row }) => row)
          .sort((a, b) => a - b);
        expect(seen).toEqual(list.map((_, row) => row));
        const eligible = result.judgements.filter(({ eligibility }) => eligibility === "eligible");
        expect(result.candidates).toHaveLength(eligible.length);
        const offered = result.candidates.filter(({ placement }) => placement === "offered");
        expect(offered.length).toBeLessThanOrEqual(vacancies);
        for (const { seats, offered: given } of result.seats)
          expect(given).toBeLessThanOrEqual(seats ?? Infinity);
      }),
    );
  });
});

import type { PromotionCandidate } from "../promotionResult.ts";
import { day, juniors, today } from "../testing/ladder.ts";
import { activateReserve } from "./activateReserve.ts";
import { reservePool } from "./reservePool.ts";

const policy = {
  allowanceAfterMonths: 6,
  expiresAfterMonths: 24,
  allowances: [
    { levelId: "foreman", amount: 30, currency: "CNY", per: null },
    { levelId: "storeManager", amount: 50, currency: "CNY", per: null },
    { levelId: "regionalManager", amount: 100, currency: "CNY", per: null },
  ],
};
const candidate = (
  row: number,
  levelId: string,
  placement: PromotionCandidate["placement"],
): PromotionCandidate => ({
  ...{ row, levelId, placement, stepId: levelId, rank: 1, priorityMet: [], score: 90, probationMonths: null },
});
const entry = (id: number, levelId: string, entered: string) => ({
  employeeId: `E${String(id)}`,
  levelId,
  enteredOn: day(entered),
});
const dataset = juniors([90, 90, 90]);

describe("reservePool", () => {
  it("G22 pays 30, 50 and 100 to those who passed all and found no vacancy within the time limit", () => {
    const levels = ["foreman", "storeManager", "regionalManager"];
    const before = levels.map((levelId, index) => entry(index + 1, levelId, "2026-06-30"));
    const candidates = levels.map((levelId, row) => candidate(row, levelId, "reserve"));
    expect(
      reservePool(policy, before, candidates, dataset, today).map(({ state, allowance }) => [
        state,
        allowance?.amount,
      ]),
    ).toEqual([
      ["allowanceDue", 30],
      ["allowanceDue", 50],
      ["allowanceDue", 100],
    ]);
  });

  it("loses nobody: new, waiting, activated, expired and withdrawn people are all listed", () => {
    const before = [
      entry(1, "foreman", "2026-07-01"),
      entry(2, "foreman", "2026-01-01"),
      entry(3, "storeManager", "2024-12-31"),
      entry(3, "foreman", "2026-01-01"),
    ];
    const candidates = [
      candidate(0, "foreman", "reserve"),
      candidate(1, "foreman", "offered"),
      candidate(2, "storeManager", "reserve"),
      candidate(0, "storeManager", "reserve"),
    ];
    const pool = reservePool(policy, before, candidates, dataset, today);
    expect(pool.map(({ employeeId, levelId, state }) => [employeeId, levelId, state])).toEqual([
      ["E1", "foreman", "waiting"],
      ["E2", "foreman", "activated"],
      ["E3", "storeManager", "expired"],
      ["E3", "foreman", "withdrawn"],
      ["E1", "storeManager", "waiting"],
    ]);
    expect(pool[4]?.enteredOn).toBe(today);
  });

  it("promises no allowance where the policy has no time limit", () => {
    const open = { ...policy, allowanceAfterMonths: null };
    const places = reservePool(
      open,
      [entry(1, "foreman", "2020-01-01")],
      [candidate(0, "foreman", "reserve")],
      dataset,
      today,
    );
    expect(places.map(({ state, allowance }) => [state, allowance])).toEqual([["expired", null]]);
    const fresh = reservePool(open, null, [candidate(0, "foreman", "reserve")], dataset, today);
    expect(fresh.map(({ state, allowance }) => [state, allowance])).toEqual([["limitUnknown", null]]);
  });
});

describe("activateReserve", () => {
  const pool = reservePool(
    policy,
    null,
    [0, 1, 2].map((row) => candidate(row, "foreman", "reserve")),
    dataset,
    today,
  );

  it("appoints the best of the assessment, and nobody who has not taken it", () => {
    const scores: Readonly<Record<string, number>> = { E1: 80, E3: 92 };
    const activated = activateReserve(pool, "foreman", 1, (id) => scores[id] ?? null);
    expect(activated.map(({ place, placement }) => [place.employeeId, placement])).toEqual([
      ["E3", "offered"],
      ["E1", "reserve"],
      ["E2", "notAssessed"],
    ]);
  });

  it("leaves equals at the last seat to a person", () => {
    expect(activateReserve(pool, "foreman", 2, () => 80).map(({ placement }) => placement)).toEqual([
      "tied",
      "tied",
      "tied",
    ]);
  });
});

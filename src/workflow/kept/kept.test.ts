import { asEpochDay, createPolicy, policyToJson } from "../../core/index.ts";
import type { Drawer } from "./keptDocument.ts";
import { keepMapping } from "./keepMapping.ts";
import { keepOverride } from "./keepOverride.ts";
import { keepPolicy } from "./keepPolicy.ts";
import { keepPool } from "./keepPool.ts";
import { keepReview } from "./keepReview.ts";
import { nothingKept } from "./keptState.ts";
import { loadKept } from "./loadKept.ts";
import { takeTypedGrades } from "./takeTypedGrades.ts";
import { undoOverride } from "./undoOverride.ts";

/** A drawer in memory; what is kept goes through JSON as it does in a file. */
function drawer(kept: unknown = null): Drawer & { readonly kept: () => unknown } {
  let stored = kept;
  return {
    kept: () => stored,
    load: () => Promise.resolve(stored),
    save: (_, value) => {
      stored = JSON.parse(JSON.stringify(value));
      return Promise.resolve();
    },
  };
}

const override = {
  employeeId: "E2",
  from: "良好",
  to: "优秀",
  who: "周予安",
  when: "2026-12-01T09:00:00+08:00",
  why: "带新人",
};
const review = {
  employeeId: "E2",
  stepId: "up",
  reviewStepId: "decision",
  verdict: "approved",
  who: "周予安",
  when: "2026-12-02T09:00:00+08:00",
  note: null,
} as const;
const mapping = { schemaVersion: 1, sheets: [] } as const;

describe("what is kept in a workbook", () => {
  it("comes back as it was decided, one part beside the other", async () => {
    const workbook = drawer();
    expect(await loadKept(workbook)).toEqual(nothingKept);
    await keepOverride(workbook, override, []);
    await keepReview(workbook, review);
    await keepMapping(workbook, mapping);
    expect(await loadKept(workbook)).toEqual({
      ...nothingKept,
      ledger: [{ ...override, undone: null }],
      reviews: [review],
      mapping,
    });
  });

  it("names a key of the kept policy that it does not know, once, and leaves the rules' own doubts to the run", async () => {
    const policy = createPolicy({});
    const strange = { ...(JSON.parse(policyToJson(policy)) as object), wieghts: 1 };
    const kept = await loadKept(drawer({ policy: strange }));
    expect(kept.policy).toEqual(policy);
    expect(kept.issues).toEqual([
      { code: "policy_key_unknown", at: "policy:/wieghts", path: "", key: "wieghts" },
    ]);
  });

  it("keeps an undone grade readable, with who undid it and when", async () => {
    const workbook = drawer();
    const later = { ...override, to: "良好", when: "2026-12-03T09:00:00+08:00" };
    await keepOverride(workbook, override, []);
    await keepOverride(workbook, later, []);
    const undone = { who: "林书远", when: "2026-12-04T09:00:00+08:00", why: "复核后撤回" };
    const line = { ...later, undone: null };
    await undoOverride(workbook, line, undone, []);
    await undoOverride(workbook, line, { ...undone, who: "somebody else" }, []);
    expect((await loadKept(workbook)).ledger).toEqual([
      { ...override, undone: null },
      { ...later, undone },
    ]);
  });

  it("keeps lines that were undone before reasons were asked", async () => {
    const undone = { who: "林书远", when: "2026-12-04" };
    const { ledger } = await loadKept(drawer({ ledger: [{ ...override, undone }] }));
    expect(ledger).toEqual([{ ...override, undone: { ...undone, why: "" } }]);
  });

  it("takes a decision in the pane for younger than the person's cell in the summary", async () => {
    const typed = [
      { employeeId: "E2", from: null, to: "合格", why: "" },
      { employeeId: "E3", from: null, to: "良好", why: "" },
    ];
    const workbook = drawer({ ledger: [], calibrates: true, shownGrades: [] });
    await keepOverride(workbook, override, typed);
    const afterwards = takeTypedGrades(typed, await loadKept(workbook), "2027-01-01");
    expect(afterwards.map(({ employeeId, to }) => [employeeId, to])).toEqual([
      ["E2", "优秀"],
      ["E3", "良好"],
    ]);
    const line = afterwards[1];
    if (line === undefined) throw new RangeError("There is no second line");
    await undoOverride(workbook, line, { who: "林书远", when: "2027-01-02", why: "误填" }, typed);
    expect(
      takeTypedGrades(typed, await loadKept(workbook), "2027-01-03").map(({ undone }) => undone?.why),
    ).toEqual([undefined, "误填"]);
  });

  it("keeps those who still wait for a seat, and since when", async () => {
    const workbook = drawer();
    const place = { levelId: "senior", allowance: null, allowanceFrom: null, expiresOn: null };
    const enteredOn = asEpochDay(20_000);
    await keepPool(workbook, [
      { ...place, employeeId: "E1", enteredOn, state: "waiting" },
      { ...place, employeeId: "E2", enteredOn, state: "activated" },
      { ...place, employeeId: "E3", enteredOn, state: "allowanceDue" },
    ]);
    expect((await loadKept(workbook)).pool).toEqual([
      { employeeId: "E1", levelId: "senior", enteredOn },
      { employeeId: "E3", levelId: "senior", enteredOn },
    ]);
  });

  it("forgets the rules when told to, and leaves what a newer version keeps beside them", async () => {
    const policy = createPolicy({ id: "own", name: "Own" });
    const workbook = drawer({ ofTheFuture: [1] });
    await keepPolicy(workbook, policy);
    expect((await loadKept(workbook)).policy).toMatchObject({ id: "own", name: "Own" });
    await keepPolicy(workbook, null);
    expect(workbook.kept()).toEqual({ ofTheFuture: [1], policy: null, rulesSeen: null });
  });

  it("says what is wrong with damaged rules and takes the other damaged parts for none", async () => {
    const { policy, issues, ...others } = await loadKept(
      drawer({ policy: { schemaVersion: "x" }, ledger: [{ to: 5 }], reviews: "no", pool: [{}], mapping: 7 }),
    );
    expect(policy).toBeNull();
    expect(issues.length).toBeGreaterThan(0);
    expect(others).toEqual({
      rulesSeen: null,
      mapping: null,
      ledger: [],
      calibrates: false,
      shownGrades: null,
      reviews: [],
      pool: null,
    });
    expect((await loadKept(drawer("text"))).issues).toEqual([]);
  });

  it("reads rules that this version wrote", async () => {
    const policy = createPolicy({ id: "own", name: "Own" });
    const stored = JSON.parse(policyToJson(policy)) as unknown;
    expect(await loadKept(drawer({ policy: stored }))).toMatchObject({ policy: { id: "own" }, issues: [] });
  });
});

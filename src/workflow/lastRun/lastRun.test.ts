import { appraise, createDataset, createIndicator, createPolicy, type PlainEntry } from "../../core/index.ts";
import type { Appraisal } from "../check/appraisal.ts";
import type { Drawer } from "../kept/keptDocument.ts";
import { changesSince } from "./changesSince.ts";
import { firstRun } from "./compareRuns.ts";
import { keptRun, loadLastRun } from "./lastRunStore.ts";
import { recordRun } from "./recordRun.ts";
import type { Run, RunRecord } from "./runRecord.ts";

const policyOf = (weight: number, more: Parameters<typeof createPolicy>[0] = {}) =>
  createPolicy({
    name: "Trial",
    model: {
      basis: "parent",
      intendedTotal: null,
      nodes: [
        createIndicator({ id: "speed", parentId: null, weight }),
        createIndicator({ id: "tone", parentId: null, weight: 1 - weight }),
      ],
    },
    ...more,
  });

/** One run over people with a score for speed and one for tone. */
function runOf(
  people: Readonly<Record<string, readonly [PlainEntry, PlainEntry]>>,
  { policy = policyOf(0.5), at = "2026-12-01T08:00:00Z", to = null as string | null } = {},
): Run {
  const ids = Object.keys(people);
  const override = {
    employeeId: ids[0] ?? "",
    from: null,
    who: "Hao",
    when: "2026-12-01",
    why: "led a team",
  };
  const dataset = createDataset(
    ids.map((id) => ({ id })),
    [
      { indicatorId: "speed", entries: Object.values(people).map(([speed]) => speed) },
      { indicatorId: "tone", entries: Object.values(people).map(([, tone]) => tone) },
    ],
    to === null ? {} : { overrides: [{ ...override, to }] },
  );
  return recordRun({ policy, dataset, result: appraise(policy, dataset) } as Appraisal, at);
}

/** A drawer in memory, each value through JSON, with the sizes that were saved. */
function drawer(): Drawer & { readonly sizes: Map<string, number>; readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  const sizes = new Map<string, number>();
  return {
    kept,
    sizes,
    load: (key) => Promise.resolve(JSON.parse(kept.get(key) ?? "null") as unknown),
    save: (key, value) => {
      if (value === null) kept.delete(key);
      else {
        kept.set(key, JSON.stringify(value));
        // As it travels: JSON, in XML, in the JSON of a request.
        sizes.set(key, Buffer.byteLength(JSON.stringify(JSON.stringify(value))));
      }
      return Promise.resolve();
    },
  };
}

const before = runOf({ E1: [90, 80], E2: [70, 60], "E,3%": ["N/A", 50] });

describe("changesSince", () => {
  it("says of the first publishing that it is the first, and keeps it", () => {
    expect(changesSince(null, before)).toEqual({ changes: firstRun, isNew: true });
  });

  it("says the same again where nothing changed, whatever the order of people and the time", () => {
    const changes = { ...firstRun, since: "2026-11-01T08:00:00Z" };
    const again = runOf({ "E,3%": ["N/A", 50], E2: [70, 60], E1: [90, 80] }, { at: "2026-12-24T08:00:00Z" });
    expect(changesSince({ run: before, changes }, again)).toEqual({ changes, isNew: false });
  });

  it("tells scores, results, people, rules and calibrated grades apart, each from what to what", () => {
    const policy = policyOf(0.4, { version: "2" });
    const now = runOf({ E1: [90, null], "E,3%": ["N/A", 50], E4: [60, 60] }, { policy, to: "D" });
    const { changes } = changesSince({ run: before, changes: firstRun }, now);
    const tone = {
      indicatorId: "tone",
      kind: "rating",
      raterGroup: null,
      raterSlot: 0,
      periodId: null,
    };
    expect(changes).toMatchObject({
      since: before.at,
      added: { count: 1, first: ["E4"] },
      removed: { count: 1, first: ["E2"] },
      scores: { count: 1, first: [{ employeeId: "E1", column: tone, from: "80", to: "" }] },
      overrides: { count: 1, first: [{ employeeId: "E1", to: "D", why: "led a team" }] },
    });
    expect(changes.outcomes.first[0]).toMatchObject({
      employeeId: "E1",
      from: { total: 85, rank: 1 },
      to: { total: 90, grade: "D", rank: 1 },
    });
    expect(changes.rules.first).toEqual([
      { kind: "parameter", key: "version", from: before.policy.version, to: "2" },
      expect.objectContaining({ kind: "cell", table: "indicators", column: "weight", from: 0.5, to: 0.4 }),
      expect.objectContaining({ kind: "cell", table: "indicators", column: "weight", from: 0.5, to: 0.6 }),
    ]);
  });

  it("names rows of rules that came and went", () => {
    const { grades } = policyOf(0.5);
    const [scale] = grades.scales;
    const bands = scale?.bands.map((band, index) => (index === 0 ? { ...band, grade: "Top" } : band)) ?? [];
    const renamed = policyOf(0.5, { grades: { ...grades, scales: [{ ...scale, bands } as never] } });
    const now = runOf({ E1: [90, 80], E2: [70, 60], "E,3%": ["N/A", 50] }, { policy: renamed });
    const { rules } = changesSince({ run: before, changes: firstRun }, now).changes;
    expect(rules.first.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["rowAdded", "rowRemoved"]));
  });

  it("puts those whose rank alone moved behind those whose score did", () => {
    const now = runOf({ E1: [90, 80], E2: [70, 60], "E,3%": ["N/A", 99] });
    const { outcomes } = changesSince({ run: before, changes: firstRun }, now).changes;
    expect(outcomes.first.map(({ employeeId }) => employeeId)).toEqual(["E,3%", "E1", "E2"]);
  });
});

/** Keeps a run as a publishing does. */
async function keepRun(workbook: Drawer, record: RunRecord): Promise<void> {
  for (const { key, value } of keptRun(record, await loadLastRun(workbook))) await workbook.save(key, value);
}

describe("the record of the last publishing", () => {
  it("comes back from the workbook as it was, IDs with commas and missing entries too", async () => {
    const workbook = drawer();
    const record = { run: before, changes: { ...firstRun, since: "2026-11-01" } };
    await keepRun(workbook, record);
    const found = (await loadLastRun(workbook)).record;
    expect(found).toEqual(record);
    expect(changesSince(found, before).isNew).toBe(false);
  });

  it("counts as none where it was damaged", async () => {
    const workbook = drawer();
    await keepRun(workbook, { run: before, changes: firstRun });
    workbook.kept.set("lastRun", (workbook.kept.get("lastRun") ?? "").replace("E1", "E9"));
    expect((await loadLastRun(workbook)).record).toBeNull();
  });

  it("of 50,000 people stays below a megabyte a request, knows whose scores changed, and shrinks again", async () => {
    const workbook = drawer();
    const size = 50_000;
    const column = (modulus: number, first: number) =>
      Array.from({ length: size }, (_, row) => (row === 0 ? first : (row % modulus) + 1 / 3));
    const policy = policyOf(0.5);
    const run = (first: number): Run => {
      const dataset = createDataset(
        Array.from({ length: size }, (_, row) => ({ id: `E${String(row).padStart(6, "0")}` })),
        ["speed", "tone"].flatMap((indicatorId) => [
          { indicatorId, raterSlot: 0, entries: column(97, first) },
          { indicatorId, raterSlot: 1, entries: column(89, 50) },
        ]),
      );
      return recordRun({ policy, dataset, result: appraise(policy, dataset) } as Appraisal, "2026-12-01");
    };
    const large = run(50);
    await keepRun(workbook, { run: large, changes: firstRun });
    expect(workbook.kept.size).toBeGreaterThan(1);
    expect(workbook.kept.size).toBeLessThanOrEqual(5);
    for (const bytes of workbook.sizes.values()) expect(bytes).toBeLessThan(1_000_000);
    const { scores } = changesSince((await loadLastRun(workbook)).record, run(51)).changes;
    expect(scores).toEqual({
      count: 1,
      first: [{ employeeId: "E000000", column: null, from: "", to: "" }],
    });
    await keepRun(workbook, { run: before, changes: firstRun });
    await keepRun(workbook, { run: before, changes: firstRun });
    expect([...workbook.kept.keys()].sort()).toEqual(["lastRun", "lastRunOther"]);
  }, 60_000);

  it("stays beside that of the one before, which counts again where the last is taken back", async () => {
    const workbook = drawer();
    const runAt = (at: string): RunRecord => ({ run: { ...before, at }, changes: firstRun });
    const shownAt = async (): Promise<unknown> => (await loadLastRun(workbook)).record?.run.at;
    for (const at of ["2026-10-01", "2026-11-01", "2026-12-01"]) {
      const written = keptRun(runAt(at), await loadLastRun(workbook));
      await keepRun(workbook, runAt(at));
      expect(await shownAt()).toBe(at);
      if (at === "2026-10-01") continue;
      const stood = new Map(workbook.kept);
      for (const { key } of written) await workbook.save(key, null);
      expect(await shownAt()).toBe(at === "2026-11-01" ? "2026-10-01" : "2026-11-01");
      for (const [key, text] of stood) workbook.kept.set(key, text);
    }
  });
});

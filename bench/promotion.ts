/**
 * How long do a million people take through a ladder of ten steps, and does it grow evenly? Each person has one step
 * with six gates (score, tenure range, time in level, degree, count, streak) and seats are limited at every level.
 * Medians of processor time per person, against a bare loop that only compares the score; the ratio of the largest
 * run to the smallest says how even the growth is: 1 is linear.
 *
 *   node --expose-gc --max-old-space-size=8192 --import tsx bench/promotion.ts [most people]
 */
import {
  appraise,
  asEpochDay,
  createIndicator,
  createPolicy,
  judgePromotion,
  type AppraisalPolicy,
  type AppraisalResult,
  type Dataset,
  type EligibilityGate,
  type Fact,
} from "../src/core/index.ts";

const steps = 10;
const today = asEpochDay(20_818);
const most = Number(process.argv[2] ?? 1_000_000);
const sizes = [10_000, 100_000, 1_000_000].filter((size) => size <= most);

const levels = Array.from({ length: steps + 1 }, (_, rung) => `L${String(rung)}`);

const gatesTo = (level: string): readonly EligibilityGate[] => [
  { kind: "minScore", id: "score", name: "score", nodeId: null, atLeast: 80 },
  { kind: "tenureRange", id: "range", name: "range", levelId: level },
  { kind: "timeInLevel", id: "time", name: "time", minMonths: 12 },
  { kind: "degree", id: "degree", name: "degree", atLeast: "bachelor" },
  { kind: "count", id: "tickets", name: "tickets", factId: "tickets", atLeast: 100 },
  { kind: "streak", id: "streak", name: "streak", streakId: "good" },
];

const policy: AppraisalPolicy = createPolicy({
  model: {
    ...{ basis: "parent", intendedTotal: null },
    nodes: [createIndicator({ id: "work", parentId: null, weight: 1 })],
  },
  streaks: [{ id: "good", kind: "excellent", grade: "B", length: 1, gap: "skip" }],
  promotion: {
    levels: levels.map((id) => ({ id, name: id, aliases: [], track: "professional" })),
    steps: levels.slice(1).map((to, rung) => {
      const from = levels[rung] ?? "";
      return { id: `${from}-${to}`, from, to, kind: "promotion", gates: gatesTo(to), priority: [] };
    }),
    vacancies: Object.fromEntries(levels.map((id) => [id, 1000])),
    degrees: ["college", "bachelor", "master"].map((id) => ({ id, aliases: [] })),
    tieBreaks: [{ by: "fact", id: "tickets", order: "higherFirst" }],
    tenureRanges: levels.slice(1).map((levelId, rung) => ({
      ...{ levelId, minMonths: 12 + rung * 12, maxMonths: 20 + rung * 12 },
    })),
  },
});

/** A small linear congruential generator: the same people on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function datasetOf(size: number): Dataset {
  const random = generator(7);
  const places = {
    kind: "column",
    prefix: "People!A",
    rows: Int32Array.from({ length: size }, (_, row) => row + 2),
  } as const;
  const fact = (factId: string, kind: Fact["kind"], value: () => unknown): Fact =>
    ({ factId, kind, values: Array.from({ length: size }, value), places }) as Fact;
  const ids = Array.from({ length: size }, (_, row) => `E${String(row)}`);
  return {
    size,
    employees: {
      ...{ ids, names: ids, places },
      departments: ids.map((_, row) => `D${String(row % 50)}`),
      roles: ids.map(() => null),
      levels: ids.map((_, row) => levels[row % levels.length] ?? null),
    },
    measures: [
      {
        ...{
          indicatorId: "work",
          kind: "rating",
          raterGroup: null,
          raterSlot: 0,
          raterIds: null,
          periodId: null,
        },
        values: Float64Array.from({ length: size }, () => 60 + random() * 40),
        ...{ states: new Uint8Array(size), raw: null, places },
      },
    ],
    facts: [
      fact("hireDate", "day", () => Math.floor(today - random() * 4500)),
      fact("levelSince", "day", () => Math.floor(today - random() * 1500)),
      fact("education", "text", () => ["college", "bachelor", "master", null][Math.floor(random() * 4)]),
      fact("tickets", "number", () => Math.floor(random() * 250)),
    ],
    ...{ events: [], segments: [], history: [], overrides: [], typedResults: [] },
  };
}

function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;

/** What nobody can do without: look at every score and decide. */
function bareLoop(result: AppraisalResult): number {
  let passed = 0;
  for (let row = 0; row < result.size; row += 1) if ((result.overall.values[row] ?? 0) >= 80) passed += 1;
  return passed;
}

judgeAll(5000);
const perPerson: number[] = [];
for (const size of sizes) {
  const dataset = datasetOf(size);
  const result = appraise(policy, dataset);
  const runs = size >= 1_000_000 ? 1 : 3;
  const times = Array.from({ length: runs }, () => {
    (globalThis as { gc?: () => void }).gc?.();
    return processorMs(() => judgePromotion(policy, dataset, result, { asOf: today }));
  });
  const bare = median(Array.from({ length: 5 }, () => processorMs(() => bareLoop(result))));
  const each = (median(times) * 1000) / size;
  perPerson.push(each);
  console.log(
    `${String(size).padStart(9)} people × ${String(steps)} steps: ${median(times).toFixed(0)} ms, ${each.toFixed(2)} µs a person, bare loop ${bare.toFixed(1)} ms`,
  );
}
const [first = 1] = perPerson;
console.log(`per person, largest run : smallest run = ${((perPerson.at(-1) ?? first) / first).toFixed(2)}`);

function judgeAll(size: number): void {
  const dataset = datasetOf(size);
  judgePromotion(policy, dataset, appraise(policy, dataset), { asOf: today });
}

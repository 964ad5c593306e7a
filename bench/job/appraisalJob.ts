import type { AppraisalPolicy, Dataset, Measure } from "../../src/core/index.ts";
import { createIndicator, createPolicy } from "../../src/core/index.ts";

/** Leaves of the tree; five in each of four areas. */
export const indicators = 20;
const areas = 4;
export const quarters = ["Q1", "Q2", "Q3", "Q4"];
const missingShare = 0.01;

/** A small linear congruential generator: the same people on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const areaIds = Array.from({ length: areas }, (_, area) => `area${String(area)}`);
const leafIds = Array.from({ length: indicators }, (_, leaf) => `leaf${String(leaf)}`);

export const policy: AppraisalPolicy = createPolicy({
  model: {
    basis: "parent",
    intendedTotal: null,
    nodes: areaIds.flatMap((id, area) => [
      { kind: "area" as const, id, parentId: null, name: id, aliases: [], weight: 1 / areas },
      ...leafIds
        .slice((area * indicators) / areas, ((area + 1) * indicators) / areas)
        .map((leaf) => createIndicator({ id: leaf, parentId: id, weight: areas / indicators })),
    ]),
  },
  periods: {
    ...createPolicy({}).periods,
    periods: quarters.map((id) => ({ id, name: id, aliases: [], length: "quarter", from: null, to: null })),
  },
  ranking: { method: "competition", groupBy: ["department"], tieBreaks: [] },
  distribution: {
    shares: [
      { grade: "A", share: 0.1 },
      { grade: "B", share: 0.3 },
      { grade: "C", share: 0.5 },
      { grade: "D", share: 0.1 },
    ],
    mode: "hard",
    group: "department",
    jointPools: [],
    equalFractions: "topFirst",
    tiePolicy: "expandUp",
    minimumGroupSize: 8,
    excludes: [],
    floorGates: [],
  },
  streaks: [{ id: "excellent", kind: "excellent", grade: "B", length: 2, gap: "skip" }],
});

/** Invented people with one missing entry in a hundred; the same ones for the same size. */
export function people(size: number): Dataset {
  const random = generator(size);
  const measures = quarters.flatMap((periodId) =>
    leafIds.map((indicatorId): Measure => {
      const values = new Float64Array(size);
      const states = new Uint8Array(size);
      for (let row = 0; row < size; row += 1) {
        const isMissing = random() < missingShare;
        values[row] = isMissing ? Number.NaN : 40 + Math.round(random() * 600) / 10;
        states[row] = isMissing ? 1 : 0;
      }
      const places = { kind: "column", prefix: "Scores!A", rows: new Int32Array(0) } as const;
      const rater = { raterGroup: null, raterSlot: 0, raterIds: null, raw: null };
      return { indicatorId, kind: "rating", periodId, ...rater, values, states, places };
    }),
  );
  const departments = Array.from({ length: 50 }, (_, index) => `Department ${String(index)}`);
  const none: null[] = new Array<null>(size).fill(null);
  return {
    size,
    employees: {
      ids: Array.from({ length: size }, (_, row) => `E${String(row)}`),
      names: Array.from({ length: size }, (_, row) => `E${String(row)}`),
      departments: Array.from({ length: size }, () => departments[Math.floor(random() * 50)] ?? null),
      roles: none,
      levels: none,
      places: { kind: "column", prefix: "Scores!A", rows: new Int32Array(0) },
    },
    measures,
    facts: [],
    events: [],
    segments: [],
    history: [],
    overrides: [],
    typedResults: [],
  };
}

/** The bare job: per person and quarter a weighted mean of what is there and in range, then the mean of quarters. */
export function bareLoop(dataset: Dataset, weights: Float64Array): Float64Array {
  const columns = dataset.measures.map(({ values }) => values);
  const totals = new Float64Array(dataset.size);
  for (let row = 0; row < dataset.size; row += 1) {
    let sum = 0;
    for (let quarter = 0; quarter < quarters.length; quarter += 1) {
      let points = 0;
      let share = 0;
      for (let leaf = 0; leaf < indicators; leaf += 1) {
        const entry = columns[quarter * indicators + leaf]?.[row] ?? Number.NaN;
        if (entry >= 0 && entry <= 100) {
          const weight = weights[leaf] ?? 0;
          points += weight * entry;
          share += weight;
        }
      }
      sum += points / share;
    }
    totals[row] = sum / quarters.length;
  }
  return totals;
}

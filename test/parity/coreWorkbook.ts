import type { AppraisalPolicy, Dataset, PlainEntry } from "../../src/core/index.ts";
import { createDataset, createIndicator, createPolicy } from "../../src/core/index.ts";
import type { CellValue, WorkbookModel } from "../../src/host/model/index.ts";
import { columnLetters, createWorkbook, setCell } from "../../src/host/model/index.ts";

/** Generated people, the policy they are scored by, and the same policy as native cell formulas. */
export interface ParityCase {
  readonly policy: AppraisalPolicy;
  readonly dataset: Dataset;
  readonly workbook: WorkbookModel;
  /** Where the workbook has what the core computes, as 0-based columns. */
  readonly columns: {
    readonly points: readonly number[];
    readonly areas: readonly number[];
    readonly totals: readonly number[];
    readonly overall: number;
    readonly grade: number;
    readonly rank: number;
    readonly percentile: number;
  };
}

const quarters = ["Q1", "Q2"];
const none = { quote: null } as const;

/** Leaves with the formula that turns the entry in a cell into points; weights inside the parent. */
const leaves = [
  {
    area: "results",
    weight: 0.5,
    // Two points on attainment, level outside.
    node: {
      id: "metrics",
      measuredBy: "actual",
      target: 500,
      rule: {
        kind: "twoPoint",
        reads: "attainment",
        from: { input: 0.8, points: 60 },
        to: { input: 1.2, points: 100 },
        extrapolate: false,
        cap: null,
        floor: null,
        ...none,
      },
    },
    formula: (cell: string) => `MIN(100,MAX(60,60+(${cell}/500-0.8)/0.4*40))`,
    entry: (random: number) => 300 + Math.round(random * 400),
  },
  {
    area: "results",
    weight: 0.5,
    // Ten points off for each full thousand short, until nothing is left.
    node: {
      id: "projects",
      measuredBy: "actual",
      target: 10000,
      rule: {
        kind: "perUnit",
        reads: "actual",
        base: 100,
        reference: "target",
        unit: 1000,
        lossPerUnit: 10,
        gainPerUnit: 0,
        direction: "higherIsBetter",
        rounding: "full",
        cap: null,
        floor: 0,
        ...none,
      },
    },
    formula: (cell: string) => `MAX(0,100-10*INT(MAX(0,10000-${cell})/1000))`,
    entry: (random: number) => Math.round(random * 12000),
  },
  {
    area: "ability",
    weight: 0.5,
    node: { id: "skill", scaleId: "five" },
    formula: (cell: string) => `(${cell}-1)/4*100`,
    entry: (random: number) => 1 + Math.round(random * 40) / 10,
  },
  {
    area: "ability",
    weight: 0.3,
    // Lower is better, never a division by zero.
    node: {
      id: "errors",
      measuredBy: "actual",
      target: 50,
      rule: { kind: "ratio", form: "inverse", full: 100, cap: 120, floor: 0, ...none },
    },
    formula: (cell: string) => `IF(${cell}=0,120,MIN(120,50/${cell}*100))`,
    entry: (random: number) => Math.round(random * 200),
  },
  {
    area: "ability",
    weight: 0.2,
    node: { id: "problemSolving" },
    formula: (cell: string) => cell,
    entry: (random: number) => Math.round(random * 1000) / 10,
  },
  {
    area: "attitude",
    weight: 0.6,
    node: {
      id: "complaints",
      measuredBy: "actual",
      rule: {
        kind: "steps",
        reads: "actual",
        side: "atMost",
        steps: [
          { input: 20, points: 100 },
          { input: 50, points: 80 },
          { input: 100, points: 60 },
        ],
        otherwise: 0,
        cap: null,
        floor: null,
        ...none,
      },
    },
    formula: (cell: string) => `IF(${cell}<=20,100,IF(${cell}<=50,80,IF(${cell}<=100,60,0)))`,
    entry: (random: number) => Math.round(random * 130),
  },
  {
    area: "attitude",
    weight: 0.4,
    node: { id: "dedication" },
    formula: (cell: string) => cell,
    entry: (random: number) => Math.round(random * 1000) / 10,
  },
] as const;

const areas = [
  { id: "results", weight: 0.6 },
  { id: "ability", weight: 0.3 },
  { id: "attitude", weight: 0.1 },
] as const;

const policy = createPolicy({
  scales: [
    {
      id: "five",
      name: "1-5",
      min: 1,
      max: 5,
      step: null,
      labels: [],
      normalisation: { kind: "linear", from: 0, to: 100 },
    },
  ],
  model: {
    basis: "parent",
    intendedTotal: null,
    nodes: areas.flatMap(({ id, weight }) => [
      { kind: "area" as const, id, parentId: null, name: id, aliases: [], weight },
      ...leaves
        .filter(({ area }) => area === id)
        .map((leaf) => createIndicator({ ...leaf.node, parentId: id, weight: leaf.weight })),
    ]),
  },
  periods: {
    ...createPolicy({}).periods,
    periods: quarters.map((id) => ({ id, name: id, aliases: [], length: "quarter", from: null, to: null })),
  },
});

/** The weighted mean of the cells that hold a number; nothing where none does. */
function weightedMean(items: readonly { readonly at: string; readonly weight: number }[]): string {
  const points = items.map(({ at, weight }) => `IF(ISNUMBER(${at}),${String(weight)}*${at},0)`).join("+");
  const share = items.map(({ at, weight }) => `IF(ISNUMBER(${at}),${String(weight)},0)`).join("+");
  const count = `COUNT(${items.map(({ at }) => at).join(",")})`;
  return `IF(${count}=0,"",(${points})/(${share}))`;
}

/** The policy above for so many generated people, one in twenty entries missing; the same every time. */
export function parityCase(people: number): ParityCase {
  let state = 20260101;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const workbook = createWorkbook(["Scores"]);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new RangeError("The workbook has a sheet.");
  const width = leaves.length;
  const perQuarter = 2 * width + areas.length + 1;
  const start = (quarter: number): number => quarter * perQuarter;
  const overall = quarters.length * perQuarter;
  const entries = quarters.map(() => leaves.map((): PlainEntry[] => []));

  for (let row = 0; row < people; row += 1) {
    const cell = (column: number): string => `${columnLetters(column)}${String(row + 1)}`;
    const formula = (column: number, text: string): void => {
      setCell(sheet, row, column, { formula: `=${text}` });
    };
    quarters.forEach((_, quarter) => {
      const base = start(quarter);
      leaves.forEach((leaf, index) => {
        const entry = random() < 0.05 ? null : leaf.entry(random());
        entries[quarter]?.[index]?.push(entry);
        if (entry !== null) setCell(sheet, row, base + index, { value: entry satisfies CellValue });
        formula(base + width + index, `IF(${cell(base + index)}="","",${leaf.formula(cell(base + index))})`);
      });
      areas.forEach((area, index) => {
        const own = leaves.flatMap((leaf, position) => (leaf.area === area.id ? [position] : []));
        const items = own.map((position) => ({
          at: cell(base + width + position),
          weight: leaves[position]?.weight ?? 0,
        }));
        formula(base + 2 * width + index, weightedMean(items));
      });
      const items = areas.map(({ weight }, index) => ({ at: cell(base + 2 * width + index), weight }));
      formula(base + 2 * width + areas.length, weightedMean(items));
    });
    const totals = quarters.map((_, quarter) => cell(start(quarter) + perQuarter - 1)).join(",");
    const all = `$${columnLetters(overall)}$1:$${columnLetters(overall)}$${String(people)}`;
    const own = cell(overall);
    formula(overall, `AVERAGE(${totals})`);
    const rounded = `ROUND(${own},9)`;
    formula(overall + 1, `IF(${rounded}>=90,"A",IF(${rounded}>=80,"B",IF(${rounded}>=60,"C","D")))`);
    formula(overall + 2, `COUNTIF(${all},">"&(${own}+0.000000001))+1`);
    formula(overall + 3, `COUNTIF(${all},"<="&(${own}+0.000000001))/COUNT(${all})`);
  }

  const dataset = createDataset(
    Array.from({ length: people }, (_, row) => ({ id: `E${String(row)}` })),
    quarters.flatMap((periodId, quarter) =>
      leaves.map((leaf, index) => ({
        indicatorId: leaf.node.id,
        kind: "measuredBy" in leaf.node ? ("actual" as const) : ("rating" as const),
        periodId,
        entries: entries[quarter]?.[index] ?? [],
      })),
    ),
  );
  return {
    policy,
    dataset,
    workbook,
    columns: {
      points: quarters.flatMap((_, quarter) => leaves.map((_leaf, index) => start(quarter) + width + index)),
      areas: quarters.flatMap((_, quarter) =>
        areas.map((_area, index) => start(quarter) + 2 * width + index),
      ),
      totals: quarters.map((_, quarter) => start(quarter) + perQuarter - 1),
      overall,
      grade: overall + 1,
      rank: overall + 2,
      percentile: overall + 3,
    },
  };
}

/** The nodes behind `columns.points` and `columns.areas`, with their quarters. */
export const parityNodes = {
  points: quarters.flatMap((quarter) => leaves.map(({ node }) => [quarter, node.id] as const)),
  areas: quarters.flatMap((quarter) => areas.map(({ id }) => [quarter, id] as const)),
  quarters,
};

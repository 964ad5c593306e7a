import type { CellValue, Grid } from "../../sheet/index.ts";
import { defaultReadOptions } from "../readOptions.ts";
import type { ReadResult } from "../readResult.ts";
import { readWorkbooks } from "../readWorkbooks.ts";

/** A grid that counts how often a row of it is asked for. */
function counted(rows: readonly (readonly CellValue[])[]): {
  readonly grid: Grid;
  readonly asked: () => number;
} {
  let asked = 0;
  const values = new Proxy(rows, {
    get(target, key, receiver): unknown {
      if (typeof key === "string" && /^\d+$/u.test(key)) asked += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  const grid: Grid = {
    ...{ sheetName: "考核", isSheetHidden: false, origin: { row: 0, column: 0 }, values, formulas: null },
    ...{ numberFormats: null, merges: [], hiddenRows: [], hiddenColumns: [], notes: {} },
  };
  return { grid, asked: () => asked };
}

function read(rows: readonly (readonly CellValue[])[]): {
  readonly result: ReadResult;
  readonly asked: number;
} {
  const { grid, asked } = counted(rows);
  const result = readWorkbooks(
    [{ name: "考核.xlsx", uses1904Dates: false, grids: [grid] }],
    defaultReadOptions,
  );
  return { result, asked: asked() };
}

const score = (person: number, turn: number): number => 60 + ((person * 7 + turn * 11) % 40);

const stacks = {
  "every second row a header": (person: number) => [
    ["姓名", "质量", "效率", "态度"],
    [`员工${String(person)}`, score(person, 0), score(person, 1), score(person, 2)],
  ],
  "every second row a header of other indicators": (person: number) => [
    ["姓名", `目标${String(person)}`, "效率", "态度"],
    [`员工${String(person)}`, score(person, 0), score(person, 1), score(person, 2)],
  ],
  "a form below the other": (person: number) => [
    [`姓名：员工${String(person)}`, "部门：市场部", null, null],
    ["指标", "权重", "自评", "上级评分"],
    ["质量", 60, score(person, 0), score(person, 1)],
    ["效率", 40, score(person, 2), score(person, 3)],
    [null, null, null, null],
  ],
} satisfies Record<string, (person: number) => readonly (readonly CellValue[])[]>;

describe("a sheet of stacked tables", () => {
  it.each(Object.entries(stacks))("is read in time that grows with it: %s", (_, rowsOf) => {
    const people = (count: number) => Array.from({ length: count }, (_one, index) => rowsOf(index)).flat();
    const [some, twice] = [read(people(150)), read(people(300))];
    expect([some.result.dataset.size, twice.result.dataset.size]).toEqual([150, 300]);
    expect(some.asked).toBeGreaterThan(150);
    expect(twice.asked / some.asked).toBeLessThan(2.2);
  });
});

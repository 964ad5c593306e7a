import type { Grid } from "../sheet/index.ts";
import { defaultReadOptions } from "./readOptions.ts";
import { readSteps } from "./readSteps.ts";
import { bookOf } from "./testing/readBook.ts";

const sheet = "姓名|质量60%|态度40%\n张三丰|90|85\n李莫愁|80|82";
const names = ["第一季度", "第二季度", "第三季度", "第四季度"];
const book = bookOf("2024年考核.xlsx", Object.fromEntries(names.map((name) => [name, sheet])));

describe("readSteps", () => {
  it("tells each sheet before it is read, and how far it is", () => {
    const steps = [...readSteps([book], defaultReadOptions)];
    expect(steps.map(({ sheet: name }) => name)).toEqual([...names, null]);
    const done = steps.map(({ done: share }) => share);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done[0]).toBe(0);
    expect(Math.max(...done)).toBeLessThan(1);
  });

  it("reads no further once nobody asks for the next step", () => {
    const touched = new Set<string>();
    const watched = book.grids.map((grid): Grid => ({
      ...grid,
      get formulas() {
        touched.add(grid.sheetName);
        return grid.formulas;
      },
    }));
    const steps = readSteps([{ ...book, grids: watched }], defaultReadOptions);
    steps.next();
    steps.next();
    steps.next();
    expect([...touched]).toEqual(names.slice(0, 2));
    expect(steps.return({} as never).done).toBe(true);
    expect(steps.next().done).toBe(true);
    expect([...touched]).toEqual(names.slice(0, 2));
  });

  it("lists our own tabs and sheets known to hold something else, with the reason, and reads no scores there", () => {
    const [scores, records] = book.grids;
    const steps = readSteps(
      [{ ...book, grids: [scores!, records!], own: [{ id: "detail", grid: book.grids[2]! }] }],
      {
        ...defaultReadOptions,
        besideScores: [{ sheetName: names[1]!, reason: "records" }],
      },
    );
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    const { report, dataset, issues } = step.value;
    expect(report.sheets.map(({ sheet: name, hasScores, reason }) => [name, hasScores, reason])).toEqual([
      [names[0], true, null],
      [names[1], false, "records"],
      [names[2], false, "own_sheet"],
    ]);
    expect(dataset.measures.map(({ periodId }) => periodId)).toEqual(["2024-Q1", "2024-Q1"]);
    expect(issues.flatMap((issue) => (issue.code === "no_scores_found" ? [issue.sheet] : []))).toEqual([
      names[1],
    ]);
  });
});

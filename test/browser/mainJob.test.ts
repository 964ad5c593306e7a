import { readFile } from "node:fs/promises";
import type { FrameLocator, Page } from "playwright-core";
import { openXlsx } from "../../src/host/file/index.ts";
import type { CellValue, WorkbookModel } from "../../src/host/model/index.ts";
import { hasLibreOffice, recalculated } from "../parity/recalculated.ts";
import { eventually } from "../eventually.ts";
import { openSamplePane } from "./openSamplePane.ts";
import { startWorkbench, type RunningWorkbench } from "./startWorkbench.ts";

jest.setTimeout(240_000);

/** Worked out by hand in test/host/document000.test.ts. */
const byHand = {
  YY002: [92.5, "优秀"],
  YY003: [86, "良好"],
  YY009: [80.46, "良好"],
  YY015: [83.3, "良好"],
  YY019: [88.25, "良好"],
};
const scoreSheets = ["2026年第一季度", "2026年第二季度", "2026年第三季度", "2026年第四季度"];

let workbench: RunningWorkbench;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  workbench = await startWorkbench();
  ({ page, pane } = await openSamplePane(workbench, { language: "zh-CN" }));
});

afterAll(async () => {
  await workbench.close();
});

function sheetNames(): Promise<readonly string[]> {
  return page.evaluate(() => window.workbench?.workbook.sheets.map(({ name }) => name) ?? []);
}

/** Every cell of a sheet of the open workbook, by row and column. */
function openRows(name: string): Promise<(CellValue | undefined)[][]> {
  return page.evaluate((wanted) => {
    const sheet = window.workbench?.workbook.sheets.find((other) => other.name === wanted);
    return [...(sheet?.cells.values() ?? [])].map((row) => {
      const values: (CellValue | undefined)[] = [];
      row.forEach((cell, column) => (values[column] = cell.value));
      return values;
    });
  }, name);
}

/** The same of a workbook at hand. */
function rowsOf(model: WorkbookModel, name: string): (CellValue | undefined)[][] {
  const sheet = model.sheets.find((other) => other.name === name);
  return [...(sheet?.cells.values() ?? [])].map((row) => {
    const values: (CellValue | undefined)[] = [];
    row.forEach((cell, column) => (values[column] = cell.value));
    return values;
  });
}

/** Total and grade of the people above, as the Summary shows them; hundredths of a millionth are rounded away. */
function totalsIn(rows: readonly (readonly (CellValue | undefined)[])[]): Record<string, unknown> {
  const header = rows.find((row) => row.includes("综合得分")) ?? [];
  const column = (title: string): number => header.indexOf(title);
  return Object.fromEntries(
    Object.keys(byHand).map((id) => {
      const row = rows.find((cells) => cells[column("工号")] === id) ?? [];
      const score = row[column("综合得分")];
      return [id, [Math.round(Number(score) * 1e8) / 1e8, row[column("绩效等级")]]];
    }),
  );
}

async function savedWorkbook(): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByTestId("save").click()]);
  return readFile(await download.path());
}

/** What a cell with this formula comes to, wherever it stands; undefined where there is none. */
function valueOf(formula: string): Promise<CellValue | undefined> {
  return page.evaluate((text) => {
    const cells = window.workbench?.workbook.sheets.flatMap((sheet) =>
      [...sheet.cells.values()].flatMap((cellsOfRow) => [...cellsOfRow.values()]),
    );
    return cells?.find((cell) => cell.formula === text)?.value;
  }, formula);
}

/** Types a formula over a cell of the sheet in view and gives what it comes to. */
async function computed(formula: string, row: number, wanted: CellValue): Promise<CellValue | undefined> {
  const place = await page.evaluate((at) => window.workbench?.grid.middleOf({ row: at, column: 3 }), row);
  await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
  await page.keyboard.type(formula, { delay: 20 });
  await page.keyboard.press("Enter");
  return eventually(() => valueOf(formula), wanted);
}

describe("the main job in a browser", () => {
  it("says what was found before anything is pressed", async () => {
    expect((await pane.locator("header ul li").allInnerTexts()).slice(0, 4)).toEqual([
      "4 张评分表",
      "24 人",
      "7 项指标",
      "权重合计 100%",
    ]);
    expect(await sheetNames()).toEqual(scoreSheets);
  });

  it("publishes tabs with the totals worked out by hand at one press", async () => {
    await pane.getByRole("button", { name: "计算并发布", exact: true }).click();
    await pane
      .getByText(/已发布，写入/)
      .first()
      .waitFor();
    expect((await sheetNames()).slice(0, 5)).toEqual([...scoreSheets, "汇总"]);
    expect(totalsIn(await openRows("汇总"))).toEqual(byHand);
    expect(await pane.getByRole("alert").count()).toBe(0);
  });

  it("saves a file with the same numbers, recalculated by LibreOffice where there is one", async () => {
    const bytes = await savedWorkbook();
    const saved = openXlsx(bytes);
    expect(totalsIn(rowsOf(saved, "汇总"))).toEqual(byHand);
    if (!hasLibreOffice()) return;
    const cells = rowsOf(saved, "汇总");
    const [shown] = recalculated.byLibreOffice([bytes]);
    const header = cells.find((row) => row.includes("综合得分")) ?? [];
    const letter = String.fromCharCode(65 + header.indexOf("综合得分"));
    const rows = [...(saved.sheets.find(({ name }) => name === "汇总")?.cells.keys() ?? [])];
    const scores = Object.keys(byHand).map((id) => {
      const row = rows[cells.findIndex((values) => values.includes(id))] ?? -1;
      return Math.round(Number(shown?.("汇总", `${letter}${String(row + 1)}`)) * 1e8) / 1e8;
    });
    expect(scores).toEqual(Object.values(byHand).map(([score]) => score));
  });

  it("takes its tabs away again from the ribbon, and publishes from there", async () => {
    await page.locator('[id="Appraisal.Restore"]').click();
    await pane.getByText("已恢复到上一次发布之前的汇总表。").first().waitFor();
    expect(await sheetNames()).toEqual(scoreSheets);
    await page.locator('[id="Appraisal.Score"]').click();
    await pane
      .getByText(/已发布，写入/)
      .first()
      .waitFor();
    expect(totalsIn(await openRows("汇总"))).toEqual(byHand);
  });

  it("computes KPI functions typed into cells in Microsoft's runtime", async () => {
    const score = "=KPI.SCORE({88,92,85,80,75,90,100},{30,30,15,10,5,5,5})";
    expect(await computed(score, 8, 88)).toBe(88);
    expect(await computed('=KPI.GRADE(90,{"A",90;"B",80;"C",0})', 10, "A")).toBe("A");
  });

  it("asked nobody outside this machine, and no page complained", () => {
    expect(workbench.outsideRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});

import { readFile } from "node:fs/promises";
import type { FrameLocator, Page } from "playwright-core";
import { openXlsx } from "../../src/host/file/index.ts";
import type { CellValue } from "../../src/host/model/index.ts";
import { eventually } from "../eventually.ts";
import { sampleFile } from "./sampleWorkbook.ts";
import { startWorkbench, type RunningWorkbench } from "./startWorkbench.ts";

let workbench: RunningWorkbench;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  workbench = await startWorkbench();
  page = await workbench.open();
  const file = await workbench.writeFile("sample.xlsx", sampleFile());
  await page.setInputFiles('[data-testid="file"]', file);
  await page.waitForSelector('html[data-grid="sample.xlsx"]');
  pane = page.frameLocator(".pane-frame");
});

afterAll(async () => {
  await workbench.close();
});

/** A cell's value in the open workbook, zero-based. */
function cellValue(row: number, column: number): Promise<CellValue | undefined> {
  return page.evaluate(
    ([atRow, atColumn]) => window.workbench?.workbook.sheets[0]?.cells.get(atRow)?.get(atColumn)?.value,
    [row, column] as const,
  );
}

/** What the view shows in a cell, as a person reads it. */
function shownText(row: number, column: number): Promise<string | undefined> {
  return page.evaluate((at) => window.workbench?.grid.textAt(at), { row, column });
}

/** Clicks a cell and types. */
async function typeInto(row: number, column: number, text: string): Promise<void> {
  const place = await page.evaluate((at) => window.workbench?.grid.middleOf(at), { row, column });
  await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
  await page.keyboard.type(text, { delay: 20 });
  await page.keyboard.press("Enter");
}

async function paneText(id: string): Promise<unknown> {
  const element = pane.locator(`#${id}:not(:empty)`);
  return JSON.parse(await element.innerText());
}

describe("the workbench", () => {
  it("lets Microsoft's office.js find Excel, language, theme and what the host can do", async () => {
    expect(await paneText("ready")).toEqual({
      host: "Excel",
      platform: "OfficeOnline",
      displayLanguage: "en-US",
      isDark: false,
      hasExcelApi: true,
      hasDialogs: false,
      b2: 92.5,
    });
  });

  it("shows values in their number formats, and formulas computed", async () => {
    const texts = await Promise.all([shownText(0, 0), shownText(1, 1), shownText(1, 2), shownText(8, 1)]);
    expect(texts).toEqual(["姓名", "92.50", "A", "484.25"]);
  });

  it("draws the sheet's chart", async () => {
    const chart = page.getByRole("img", { name: "得分" });
    expect(await chart.locator("rect").count()).toBeGreaterThan(6);
  });

  it("takes what is typed, recalculates, and tells the add-in", async () => {
    await typeInto(2, 1, "95.5");
    expect(await eventually(() => cellValue(2, 1), 95.5)).toBe(95.5);
    expect(await eventually(() => shownText(8, 1), "501.75")).toBe("501.75");
    expect(await paneText("changed")).toEqual({ address: "B3", changeType: "RangeEdited" });
  });

  it("runs a ribbon button's command in the add-in and shows what it wrote", async () => {
    await page.getByRole("button", { name: "Stamp A1" }).click();
    await page.locator('[id="Test.Stamp"]:enabled').waitFor();
    expect(await cellValue(0, 0)).toBe("stamped");
    expect(await eventually(() => shownText(0, 0), "stamped")).toBe("stamped");
  });

  it("calls a custom function in the add-in and spills its result", async () => {
    await typeInto(0, 7, "=TEST.DOUBLE(B2)");
    expect(await eventually(() => cellValue(0, 7), 185)).toBe(185);
    await typeInto(0, 8, "=TEST.COUNTDOWN(3)");
    await eventually(() => shownText(2, 8), "1");
    expect(await Promise.all([shownText(0, 8), shownText(1, 8), shownText(2, 8)])).toEqual(["3", "2", "1"]);
  });

  it("follows a link to the cells of another sheet, and leaves their selection as it is", async () => {
    const active = (): Promise<unknown> =>
      page.evaluate(() => {
        const { activeSheetId, sheets } = window.workbench?.workbook ?? { activeSheetId: "", sheets: [] };
        const sheet = sheets.find(({ id }) => id === activeSheetId);
        return JSON.stringify([sheet?.name, sheet?.selection]);
      });
    await page.getByText("说明", { exact: true }).click();
    await eventually(async () => String(await active()).startsWith('["说明"'), true);
    const place = await page.evaluate(() => window.workbench?.grid.middleOf({ row: 1, column: 0 }));
    await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
    const goal = JSON.stringify(["Scores", [{ row: 1, column: 1, rowCount: 6, columnCount: 1 }]]);
    expect(await eventually(active, goal)).toBe(goal);
  });

  it("shows a whole row that an add-in selects", async () => {
    const whole = { row: 4, column: 0, rowCount: 1, columnCount: 16_384 };
    await page.evaluate((area) => {
      const { host, workbook } = window.workbench ?? {};
      const sheet = workbook?.sheets[0];
      host?.edit((context) => {
        if (sheet !== undefined) {
          sheet.selection = [area];
          context.record({ kind: "selection", sheetId: sheet.id, areas: [area] });
        }
      });
    }, whole);
    expect(await eventually(() => page.locator(".grid canvas").first().isVisible(), true)).toBe(true);
    expect(workbench.errors).toEqual([]);
  });

  it("saves a file that holds what was done", async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByTestId("save").click()]);
    const workbook = openXlsx(new Uint8Array(await readFile(await download.path())));
    const cells = workbook.sheets[0]?.cells;
    expect(download.suggestedFilename()).toBe("sample.xlsx");
    expect([cells?.get(0)?.get(0)?.value, cells?.get(2)?.get(1)?.value]).toEqual(["stamped", 95.5]);
    expect(cells?.get(0)?.get(7)?.formula).toBe("=TEST.DOUBLE(B2)");
  });

  it("shows ribbon, page and pane in the chosen language and theme", async () => {
    const chinese = await workbench.open({ language: "zh-CN", theme: "dark" });
    const button = chinese.getByRole("button", { name: "盖章" });
    expect(await button.getAttribute("title")).toBe("盖章\nWrites into A1.");
    expect(await chinese.getByTestId("save").innerText()).toBe("保存");
    const ready = chinese.frameLocator(".pane-frame").locator("#ready:not(:empty)");
    expect(JSON.parse(await ready.innerText())).toMatchObject({ displayLanguage: "zh-CN", isDark: true });
    await chinese.close();
  });

  it("says no to what Excel would not do, and shows the cell as it was", async () => {
    await page.evaluate(() => {
      const protection = { options: {}, password: null, hasPassword: false };
      const sheet = window.workbench?.workbook.sheets[0];
      Object.assign(sheet ?? {}, { protection });
    });
    await typeInto(3, 1, "1");
    await page.getByRole("alert").waitFor();
    expect(await eventually(() => shownText(3, 1), "85.25")).toBe("85.25");
    expect(await cellValue(3, 1)).toBe(85.25);
  });

  it("asked nobody outside this machine, and no page complained", () => {
    expect(workbench.outsideRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});

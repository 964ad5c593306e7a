import { openSamplePane } from "./openSamplePane.ts";
import { startWorkbench, type RunningWorkbench } from "./startWorkbench.ts";

jest.setTimeout(180_000);

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(async () => {
  await workbench.close();
});

describe("the task pane beside a workbook", () => {
  it("leads from a doubt to its cell, and runs from the ribbon", async () => {
    const { page, pane } = await openSamplePane(workbench, { language: "en" });
    await pane.getByRole("button", { name: "Go to 2026年第二季度!P16" }).click();
    await page.waitForFunction(() => {
      const { sheets, activeSheetId } = window.workbench?.workbook ?? { sheets: [], activeSheetId: "" };
      const sheet = sheets.find(({ id }) => id === activeSheetId);
      const cell = sheet?.selection[0];
      return sheet?.name === "2026年第二季度" && cell?.row === 15 && cell.column === 15;
    });
    await page.locator('[id="Appraisal.Score"]').click();
    await page.locator('[id="Appraisal.Score"]:enabled').waitFor();
    await pane.getByRole("grid").waitFor();
    expect(await pane.getByRole("alert").count()).toBe(0);
    await page.close();
  });

  it("asked nobody outside this machine, and no page complained", () => {
    expect(workbench.outsideRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});

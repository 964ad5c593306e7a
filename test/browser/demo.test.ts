import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { addSamples } from "../../scripts/lib/addSamples.ts";
import { startWorkbench, type RunningWorkbench } from "./startWorkbench.ts";

jest.setTimeout(240_000);

const samples = mkdtempSync(join(tmpdir(), "kpi-demo-"));
let workbench: RunningWorkbench;

beforeAll(async () => {
  await addSamples("samples", samples);
  workbench = await startWorkbench([
    { path: "/tools/kpi/", folder: resolve("dist") },
    { path: "/tools/kpi/samples/", folder: samples },
  ]);
});

afterAll(async () => {
  await workbench.close();
  rmSync(samples, { recursive: true });
});

describe("the workbench as a page of files, below a path that nobody told it", () => {
  it("offers every sample, finds the add-in beside it, and publishes", async () => {
    const page = await workbench.openPath(
      "/tools/kpi/workbench/index.html?language=en&sample=document-000.xlsx",
    );
    const pane = page.frameLocator(".pane-frame");
    const address = await page.locator(".pane-frame").getAttribute("src");
    expect(address?.startsWith(`${workbench.server.origin}/tools/kpi/taskpane.html?`)).toBe(true);
    expect(await page.locator("option", { hasText: ".xlsx" }).count()).toBe(27);
    await pane.getByRole("button", { name: "Score and publish", exact: true }).click();
    await pane
      .getByText(/^Published/)
      .first()
      .waitFor();
    const names = await page.evaluate(() => window.workbench?.workbook.sheets.map(({ name }) => name));
    expect(names).toContain("Summary");
    expect(workbench.outsideRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});

import AxeBuilder from "@axe-core/playwright";
import type { FrameLocator, Page } from "playwright-core";
import { startWorkbench, type RunningWorkbench } from "./startWorkbench.ts";

jest.setTimeout(180_000);

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(async () => {
  await workbench.close();
});

interface OpenPane {
  readonly page: Page;
  readonly pane: FrameLocator;
}

/** Opens the sample in the workbench with the production bundle beside it, and waits for what was found. */
async function openPane(query: Readonly<Record<string, string>>): Promise<OpenPane> {
  const page = await workbench.open({ manifest: "/manifest.xml", sample: "document-000.xlsx", ...query });
  const pane = page.frameLocator(".pane-frame");
  await pane.locator("header ul").waitFor();
  return { page, pane };
}

/** What axe finds in the pane. Fluent's focus traps look like hidden focusable elements and are none. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(".pane-frame").analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ target, html }) => target.length > 1 && !html.includes("data-tabster-dummy"))
      .map(({ target, html }) => `${id}: ${target.join(" ")} ${html}`),
  );
}

const languages = [
  { language: "zh-CN", theme: "light", people: "24 人", action: "计算并发布", tab: "汇总" },
  { language: "zh-TW", theme: "dark", people: "24 人", action: "計算並發佈", tab: "彙總" },
  { language: "en", theme: "contrast", people: "24 people", action: "Score and publish", tab: "Summary" },
] as const;

describe("the task pane beside a workbook", () => {
  it.each(languages)("goes the whole way in $language, $theme", async ({ action, tab, people, ...look }) => {
    const { page, pane } = await openPane(look);
    expect(await pane.locator("header ul").innerText()).toContain(people);
    await pane.getByRole("button", { name: action, exact: true }).click();
    await pane.getByRole("grid").waitFor({ timeout: 120_000 });
    expect(await pane.getByRole("row").count()).toBeGreaterThan(10);
    expect(await pane.getByRole("alert").count()).toBe(0);
    const names = await page.evaluate(() => window.workbench?.workbook.sheets.map(({ name }) => name));
    expect(names).toContain(tab);
    for (let place = 0; place < 4; place += 1) {
      await pane.getByRole("tab").nth(place).click();
      expect(await violationsOf(page)).toEqual([]);
    }
    await page.close();
  });

  it("goes the whole way by keyboard: publishes, opens a person, comes back", async () => {
    const { page, pane } = await openPane({ language: "en" });
    await pane.getByRole("button", { name: "Score and publish" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("grid").waitFor({ timeout: 120_000 });
    await pane.getByRole("grid").focus();
    await page.keyboard.press("End");
    await pane.locator("#person-23").waitFor();
    const name = await pane.locator("#person-23 [role=gridcell] span").first().innerText();
    await page.keyboard.press("Enter");
    const heading = pane.getByRole("heading", { level: 2 });
    expect(await heading.innerText()).toBe(name);
    expect(await heading.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    await pane.getByRole("button", { name: "Back to the list" }).focus();
    await page.keyboard.press("Enter");
    const grid = pane.getByRole("grid");
    await grid.waitFor();
    expect(await grid.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    await page.close();
  });

  it("leads from a doubt to its cell, and runs from the ribbon", async () => {
    const { page, pane } = await openPane({ language: "en" });
    await pane.getByRole("button", { name: "Go to 2026年第二季度!P16" }).click();
    await page.waitForFunction(() => {
      const { sheets, activeSheetId } = window.workbench?.workbook ?? { sheets: [], activeSheetId: "" };
      const sheet = sheets.find(({ id }) => id === activeSheetId);
      const cell = sheet?.selection[0];
      return sheet?.name === "2026年第二季度" && cell?.row === 15 && cell.column === 15;
    });
    await page.locator('[id="Appraisal.Score"]').click();
    await page.locator('[id="Appraisal.Score"]:enabled').waitFor({ timeout: 120_000 });
    await pane.getByRole("grid").waitFor();
    expect(await pane.getByRole("alert").count()).toBe(0);
    await page.close();
  });

  it("asked nobody outside this machine, and no page complained", () => {
    expect(workbench.outsideRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});

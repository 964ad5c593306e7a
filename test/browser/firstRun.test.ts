import type { FrameLocator, Page } from "playwright-core";
import { startWorkbench, type RunningWorkbench } from "./startWorkbench.ts";
import { violationsOf } from "./violationsOf.ts";

jest.setTimeout(240_000);

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(async () => {
  await workbench.close();
});

/** Opens an empty workbook: there is no sample of the name. */
async function openEmpty(language: string): Promise<{ readonly page: Page; readonly pane: FrameLocator }> {
  const page = await workbench.open({ manifest: "/manifest.xml", sample: "empty.xlsx", language });
  const pane = page.frameLocator(".pane-frame");
  await pane.locator("#first-run").waitFor();
  return { page, pane };
}

const sheetNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.workbench?.workbook.sheets.map(({ name }) => name) ?? []);

describe("an empty workbook", () => {
  it("becomes a sample that is scored and published with two presses", async () => {
    const { page, pane } = await openEmpty("en");
    expect(await violationsOf(page)).toEqual([]);
    expect(await pane.getByRole("button", { name: "Score and publish" }).count()).toBe(0);
    await pane.getByRole("button", { name: "Insert sample sheets" }).click();
    await pane.locator("header ul").waitFor();
    const facts = await pane.locator("header ul li").allInnerTexts();
    expect(facts[3]).toBe("weights sum to 100%");
    await pane.getByRole("button", { name: "Score and publish" }).click();
    await pane.getByRole("grid").waitFor();
    expect(await pane.getByRole("alert").count()).toBe(0);
    expect(await sheetNames(page)).toContain("Summary");
    await page.close();
  });

  it("gets the sheets of a template from the gallery, which are checked, scored and published", async () => {
    const { page, pane } = await openEmpty("zh-CN");
    const before = await sheetNames(page);
    await pane.getByRole("button", { name: "浏览模板库" }).click();
    await pane.getByRole("searchbox").fill("002-M");
    await pane.getByText("1 套模板").waitFor();
    await pane.getByRole("button", { name: /^插入示例表/ }).click();
    await pane.locator("header ul").waitFor();
    expect(await pane.getByRole("tab", { selected: true }).innerText()).toBe("核对");
    const inserted = (await sheetNames(page)).filter((name) => !before.includes(name));
    expect(inserted.length).toBeGreaterThan(0);
    await pane.getByRole("button", { name: "计算并发布", exact: true }).click();
    const grid = pane.getByRole("grid");
    await grid.waitFor();
    expect(Number(await grid.getAttribute("aria-rowcount"))).toBeGreaterThan(2);
    expect(await pane.getByRole("alert").count()).toBe(0);
    expect(await sheetNames(page)).toEqual(expect.arrayContaining([...before, ...inserted, "汇总"]));
    await page.close();
  });

  it("asked nobody outside this machine, and no page complained", () => {
    expect(workbench.outsideRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});

import type { FrameLocator, Page } from "playwright-core";
import { openSamplePane } from "./openSamplePane.ts";
import { startWorkbench, type RunningWorkbench } from "./startWorkbench.ts";
import { violationsOf } from "./violationsOf.ts";

jest.setTimeout(300_000);

let workbench: RunningWorkbench;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  workbench = await startWorkbench();
  ({ page, pane } = await openSamplePane(workbench, { language: "zh-CN" }));
  // Published, so that every panel has something to show.
  await pane.locator("#score-and-publish").click();
  await pane.getByRole("grid").waitFor();
});

afterAll(async () => {
  await workbench.close();
});

/** Shows every panel in turn, its details, an indicator's rule and a question open, then one person with the box for another grade, then what links lead to. */
async function inEveryPanel(look: (name: string) => Promise<void>): Promise<void> {
  await pane.locator("#tab-check").click();
  await pane.locator('#tab-check[aria-selected="true"]').waitFor();
  const names = await pane.getByRole("tab").allInnerTexts();
  expect(names.length).toBeGreaterThanOrEqual(6);
  for (const name of names) {
    await pane.getByRole("tab", { name, exact: true }).click();
    await pane.locator('#panel [role="status"][aria-label]').waitFor({ state: "detached" });
    await pane.locator("#panel details").evaluateAll((all) => {
      for (const details of all) details.setAttribute("open", "");
    });
    // A preview of corrections, the review of a promotion, the question before restoring.
    const opener = pane.locator('#panel button[aria-expanded="false"]').first();
    if ((await opener.count()) > 0) await opener.click();
    const indicator = pane.locator('[role="treegrid"] [aria-level="2"]').first();
    if ((await indicator.count()) > 0) await indicator.focus();
    await look(name);
  }
  await pane.locator("#tab-model").click();
  await pane.getByRole("button", { name: /^(模板库|範本庫|Templates)$/u }).click();
  await pane.getByRole("searchbox").waitFor();
  await look("gallery");
  await pane.locator("#tab-results").click();
  await pane.locator("#people").focus();
  await page.keyboard.press("Enter");
  await pane.locator("#calibration-open").click();
  await pane.locator("#calibration-grade").waitFor();
  await look("person");
  for (const side of ["returns", "closing"]) {
    await pane.locator("#tab-publish").click();
    await pane
      .locator("#panel [role=group] button")
      .nth(side === "returns" ? 0 : 1)
      .click();
    await pane.locator("#side-title").waitFor();
    await pane.locator('#panel [role="status"][aria-label]').waitFor({ state: "detached" });
    await look(side);
  }
  await pane.locator("footer button").first().click();
  await pane.locator("#side-title").waitFor();
  await pane.locator('#panel [role="status"][aria-label]').waitFor({ state: "detached" });
  await look("functions");
}

/** What axe finds anywhere, and what is wider than the pane. */
async function faultsEverywhere(choices?: Parameters<typeof violationsOf>[1]): Promise<readonly string[]> {
  const found: string[] = [];
  await inEveryPanel(async (name) => {
    const [client, scroll] = await pane
      .locator("html")
      .evaluate((root) => [root.clientWidth, root.scrollWidth] as const);
    if (scroll > client) found.push(`${name}: ${String(scroll)} of ${String(client)} pixels`);
    const rows = await pane
      .getByRole("tab")
      .evaluateAll((tabs) => new Set(tabs.map((tab) => tab.getBoundingClientRect().top)).size);
    if (rows !== 1) found.push(`${name}: tabs in ${String(rows)} rows`);
    found.push(...(await violationsOf(page, choices)).map((violation) => `${name}: ${violation}`));
  });
  return found;
}

describe("the pane for everybody", () => {
  it.each(["light", "dark"])("has nothing for axe to find in the %s theme", async (theme) => {
    // Excel tells a pane its theme when it opens it: another theme opens it anew.
    const isOpenedAnew = theme === "light" ? null : page.waitForEvent("framenavigated");
    await page.getByTestId("theme").selectOption(theme);
    await isOpenedAnew;
    await pane.locator("header ul").waitFor();
    expect(await faultsEverywhere()).toEqual([]);
  });

  it("has nothing for axe to find in forced colours", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    expect(await pane.locator("body").evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(
      true,
    );
    const found = await faultsEverywhere({ ignoresColours: true });
    await page.emulateMedia({ forcedColors: "none" });
    expect(found).toEqual([]);
  });

  it.each(["zh-TW", "en"])("fits 320 px in %s, with nothing for axe to find", async (language) => {
    await page.locator(".pane-frame").evaluate((frame) => {
      Object.assign(frame.style, { width: "320px", minWidth: "320px", flex: "none" });
    });
    await pane.locator("header select").selectOption(language);
    await page.waitForFunction(
      (lang) =>
        document.querySelector<HTMLIFrameElement>(".pane-frame")?.contentDocument?.documentElement.lang ===
        lang,
      language,
    );
    expect(await pane.locator("html").evaluate((root) => root.clientWidth)).toBeLessThanOrEqual(320);
    expect(await faultsEverywhere()).toEqual([]);
  });

  it("asked nobody outside this machine, and no page complained", () => {
    expect(workbench.outsideRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});

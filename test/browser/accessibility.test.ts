import type { FrameLocator, Page } from "playwright-core";
import { keyboardWalk, type KeyboardWalk } from "./keyboardWalk.ts";
import { motionsOf } from "./motionsOf.ts";
import { openSamplePane, patience } from "./openSamplePane.ts";
import { startWorkbench, type RunningWorkbench } from "./startWorkbench.ts";
import { violationsOf } from "./violationsOf.ts";

jest.setTimeout(300_000);

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

/** Shows every panel in turn, all of its details open, then one person with the box for another grade, then what links lead to. */
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
    await look(name);
  }
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

/** Words on the element that has the focus in the pane. */
function focused(): Promise<string> {
  return pane
    .locator("body")
    .evaluate(({ ownerDocument: { activeElement } }) => activeElement?.textContent.trim() ?? "");
}

/** Presses Tab until the words have the focus, for at most eighty presses. */
async function tabTo(words: string, key = "Tab"): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    if ((await focused()) === words) return;
    await page.keyboard.press(key);
  }
  throw new RangeError(`Tab never comes to "${words}".`);
}

/** Presses Tab until the element has the focus, for at most forty presses. */
async function tabToElement(id: string): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    if ((await pane.locator("body").evaluate((body) => body.ownerDocument.activeElement?.id)) === id) return;
    await page.keyboard.press("Tab");
  }
  throw new RangeError(`Tab never comes to #${id}.`);
}

describe("the pane for everybody", () => {
  it("goes the whole way by keys alone: publish, walk the list, open a person, give a grade, decide", async () => {
    // F6 in Excel leads to the pane's first control.
    await pane.locator("header button").first().focus();
    await tabTo("计算并发布");
    await page.keyboard.press("Enter");
    await pane.getByRole("grid").waitFor({ timeout: patience });
    await page.keyboard.press("Alt+Shift+F");
    await page.keyboard.type("运营专员");
    await tabToElement("people");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const name = await pane.locator("#person-name").innerText();
    await tabTo("校准等级…");
    await page.keyboard.press("Enter");
    await pane.locator("#calibration-grade").waitFor();
    await page.keyboard.press("End");
    await page.keyboard.press("Tab");
    await page.keyboard.type("校准会一致同意");
    await page.keyboard.press("Tab");
    await page.keyboard.type("周予安");
    await tabTo("记录该等级");
    await page.keyboard.press("Enter");
    await pane
      .getByText(/等级已记录/)
      .first()
      .waitFor();
    await tabTo("返回名单", "Shift+Tab");
    await page.keyboard.press("Enter");
    await pane.getByText("等级校准记录（1 条）").waitFor();
    expect(name.length).toBeGreaterThan(1);

    await page.keyboard.press("Alt+Shift+4");
    await pane.getByRole("tab", { name: "晋升", selected: true }).waitFor();
    await pane.getByText("评审…").first().waitFor();
    await tabTo("评审…");
    await page.keyboard.press("Enter");
    await pane.getByRole("textbox", { name: "评审意见" }).waitFor();
    await page.keyboard.type("同意晋升");
    await tabTo("通过");
    await page.keyboard.press("Enter");
    await pane.getByText("评审决定已记录。").first().waitFor();
    expect(await pane.getByRole("alert").count()).toBe(0);
  });

  describe("by Tab, arrows and Enter alone, without motion", () => {
    let keys: KeyboardWalk;
    let motions: () => Promise<readonly string[]>;

    beforeAll(async () => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      motions = await motionsOf(pane);
      keys = keyboardWalk(page, pane);
    });

    it("changes a weight in the tree, puts the sum right, and drops it all", async () => {
      await pane.locator(".fui-Toast").first().waitFor({ state: "detached" });
      await keys.step("规则");
      await pane.getByRole("treegrid").waitFor();
      await keys.to(/^工作业绩/u);
      await keys.press("ArrowDown");
      await keys.press("Enter");
      await page.keyboard.type("20");
      await keys.press("Enter");
      await keys.to("按比例调整");
      await keys.press("Enter");
      await pane.getByText("按比例调整").waitFor({ state: "detached" });
      await keys.to("放弃修改", "Shift+Tab");
      await keys.press("Enter");
      await pane.getByText("放弃修改").waitFor({ state: "detached" });
      expect(await pane.getByRole("alert").count()).toBe(0);
    });

    it("always stood somewhere, and it could be seen where", () => {
      expect(keys.faults).toEqual([]);
    });

    it("saw nothing move, for who asks for less motion", async () => {
      expect(await motions()).toEqual([]);
      await page.emulateMedia({ reducedMotion: null });
    });
  });

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

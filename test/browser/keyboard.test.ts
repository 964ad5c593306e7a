import type { FrameLocator, Page } from "playwright-core";
import { keyboardWalk, type KeyboardWalk } from "./keyboardWalk.ts";
import { motionsOf } from "./motionsOf.ts";
import { openSamplePane } from "./openSamplePane.ts";
import { startWorkbench, type RunningWorkbench } from "./startWorkbench.ts";
import { violationsOf } from "./violationsOf.ts";

jest.setTimeout(240_000);

let workbench: RunningWorkbench;
let page: Page;
let pane: FrameLocator;
let keys: KeyboardWalk;
let motions: () => Promise<readonly string[]>;

beforeAll(async () => {
  workbench = await startWorkbench();
  ({ page, pane } = await openSamplePane(workbench, { language: "zh-CN" }));
  await page.emulateMedia({ reducedMotion: "reduce" });
  motions = await motionsOf(pane);
  await pane.locator("html").evaluate(keepNews);
  keys = keyboardWalk(page, pane);
  // F6 in Excel leads to the pane's first control.
  await pane.locator("header button").first().focus();
});

/** Runs in the pane: brief news stays on screen for the whole walk, as under a resting mouse. */
function keepNews(): void {
  const wait = window.setTimeout.bind(window);
  const waitUnlessForNews = (run: () => void, milliseconds = 0): unknown =>
    milliseconds === 6000 ? 0 : wait(run, milliseconds);
  Object.assign(window, { setTimeout: waitUnlessForNews });
}

afterAll(async () => {
  await workbench.close();
});

const sheetNames = (): Promise<readonly string[]> =>
  page.evaluate(() => window.workbench?.workbook.sheets.map(({ name }) => name) ?? []);

/** Waits for words that come after work. */
const said = (words: string | RegExp): Promise<void> => pane.getByText(words).first().waitFor();
const isGone = (words: string): Promise<void> => pane.getByText(words).waitFor({ state: "detached" });
/** Opens a step by its shortcut, and waits for what it shows. */
const open = async (shortcut: string): Promise<void> => {
  await keys.press(shortcut);
  await pane.locator('#panel [role="status"][aria-label]').waitFor({ state: "detached" });
};
const expectStand = async (wanted: Partial<Awaited<ReturnType<KeyboardWalk["stand"]>>>): Promise<void> =>
  expect(await keys.stand()).toMatchObject(wanted);
/** What axe finds in what is shown just now, in the midst of it. */
const expectNoBarrier = async (): Promise<void> => expect(await violationsOf(page)).toEqual([]);

/** Lets requests to Excel wait, as a slow one would, until what this gives is called. */
async function holdExcel(): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const host = window.workbench?.host;
    if (host === undefined) throw new RangeError("The page has no host.");
    const answer = host.handleRequest.bind(host);
    const isFree = new Promise((free) => window.addEventListener("answer-again", free, { once: true }));
    host.handleRequest = async (body, flags) => {
      await isFree;
      return answer(body, flags);
    };
  });
  return () =>
    page.evaluate(() => {
      window.dispatchEvent(new Event("answer-again"));
    });
}

/** The whole job by Tab, arrows, Enter, Space and Escape alone, with the unmodified office.js listening to the keys too. */
describe("without a mouse", () => {
  it("goes to a doubt's cell, corrects what was read from text, and takes it back", async () => {
    await keys.to("定位到 2026年第二季度!P16");
    await keys.press("Enter");
    await page.waitForFunction(() => {
      const workbook = window.workbench?.workbook;
      return workbook?.sheets.find(({ id }) => id === workbook.activeSheetId)?.name === "2026年第二季度";
    });
    await expectStand({ name: "定位到 2026年第二季度!P16" });
    await keys.to("预览更正（2 处）");
    await keys.press("Enter");
    await expectStand({ name: "收起预览" });
    await keys.to(/^全部更正（2 处/u, "Shift+Tab");
    await keys.press("Enter");
    await said(/^已更正/u);
    await keys.to("撤销更正", "Shift+Tab");
    await keys.press("Enter");
    await said("已撤销更正。");
  });

  it("says what a column is, and stands there still once it was read again", async () => {
    await keys.to("读取的表格");
    await keys.press("Enter");
    await keys.to("各列的识别结果");
    await keys.press("Enter");
    await keys.to("“入职日期”是什么？");
    await keys.press("ArrowDown");
    await said("已按您的说明读取，下次仍会这样读。");
    await expectStand({ name: "“入职日期”是什么？" });
    await keys.press("ArrowUp");
  });

  it("changes a weight in the tree, takes one back by Escape, puts the sum right, and drops it all", async () => {
    await keys.step("规则");
    await keys.to(/^工作业绩/u);
    await keys.press("ArrowDown");
    await keys.press("Enter");
    await page.keyboard.type("99");
    await keys.press("Escape");
    await expectStand({ role: "row", name: expect.stringContaining("运营指标完成情况") as string });
    await keys.press("Enter");
    await page.keyboard.type("20");
    await keys.press("Enter");
    await keys.to("按比例调整");
    await keys.press("Enter");
    await isGone("按比例调整");
    await keys.to("放弃修改", "Shift+Tab");
    await keys.press("Enter");
    await isGone("放弃修改");
  });

  it("opens a rule and changes it", async () => {
    await keys.to(/^运营指标完成情况/u);
    await keys.to("计分方式");
    await keys.press("ArrowDown");
    await keys.to("计分规则");
    await keys.press("ArrowDown");
    await said(/^已修改/u);
    await expectNoBarrier();
    await keys.to("放弃修改", "Shift+Tab");
    await keys.press("Enter");
    await isGone("放弃修改");
  });

  it("goes to the templates and comes back, the search emptied by Escape", async () => {
    await keys.to("模板库");
    await keys.press("Enter");
    await expectStand({ id: "side-title" });
    await pane.getByLabel("按名称或指标查找").waitFor();
    await keys.to("按名称或指标查找");
    await page.keyboard.type("客服");
    await said(/^\d 套模板$/u);
    await keys.press("Escape");
    await said("27 套模板");
    await expectStand({ name: "按名称或指标查找" });
    await keys.to("返回“规则”", "Shift+Tab");
    await keys.press("Enter");
    await expectStand({ id: "tab-model" });
  });

  it("tries a cut-off, opens one of those who move, applies it, and takes it back", async () => {
    await keys.step("试算");
    await keys.to("“优秀”分数线");
    await keys.press("ArrowRight", 3);
    await keys.to("等级改变的人员");
    await keys.press("ArrowDown");
    await keys.press("Enter");
    // On the step's tab until the list of people has loaded for the first time.
    await pane.locator("#person-name:focus").waitFor();
    await keys.to("返回名单", "Shift+Tab");
    await keys.press("Enter");
    await expectStand({ id: "people" });
    await open("Alt+Shift+5");
    await expectStand({ id: "tab-whatIf" });
    await keys.to("应用");
    await keys.press("Enter");
    await said("规则已应用，并保存在本工作簿中。");
    // The way back from what was applied stands in the news above the tabs.
    await keys.to("恢复原规则", "Shift+Tab");
    await keys.press("Enter");
    await said("规则已改回。");
  });

  it("previews and publishes the tabs that are chosen, as values in another language", async () => {
    await keys.step("发布");
    await pane.getByRole("checkbox", { name: "排名" }).waitFor();
    await keys.to("排名");
    await keys.press("Space");
    await keys.to("汇总表语言");
    await keys.press("ArrowDown");
    await keys.to("数值的写法");
    await keys.press("ArrowDown", 2);
    await keys.to("预览改动");
    await keys.press("Enter");
    await said("将要改动的内容");
    await keys.to("按此发布", "Shift+Tab");
    await keys.press("Enter");
    await pane.getByRole("grid").waitFor();
    await expectStand({ id: "tab-results" });
    // News on screen is no stop: past the tabs come the links to what was written, and back are the tabs.
    await pane.locator(".fui-MessageBar", { hasText: "已发布" }).waitFor();
    await keys.press("Tab", 2);
    await expectStand({ name: "排名" });
    await keys.press("Shift+Tab", 2);
    await expectStand({ id: "tab-results" });
    expect(await sheetNames()).toEqual(expect.arrayContaining(["排名", "彙總"]));
  });

  it("searches, sorts, filters and opens a person", async () => {
    await keys.press("Alt+Shift+F");
    await pane.locator("#people-search:focus").waitFor();
    await page.keyboard.type("运营专员");
    await keys.to("部门");
    await keys.press("ArrowDown");
    await keys.to("得分");
    await keys.press("Enter");
    await keys.to("#people", "Shift+Tab");
    await keys.press("End");
    await keys.press("Enter");
    await expectStand({ id: "person-name" });
    await said("得分说明");
  });

  it("gives another grade with a reason and a name, after Escape once, and is back in the list", async () => {
    await keys.to("校准等级…");
    await keys.press("Enter");
    await expectStand({ id: "calibration-grade" });
    await expectNoBarrier();
    await keys.press("Escape");
    await expectStand({ id: "calibration-open" });
    await keys.press("Enter");
    await keys.press("End");
    await keys.press("Tab");
    await page.keyboard.type("校准会一致同意");
    await keys.press("Tab");
    await page.keyboard.type("周予安");
    await keys.to("记录该等级");
    await keys.press("Enter");
    await said(/等级已记录/u);
    await expectStand({ id: "calibration-open" });
    await keys.to("返回名单", "Shift+Tab");
    await keys.press("Enter");
    await expectStand({ id: "people" });
    await said("等级校准记录（1 条）");
  });

  it("decides on a promotion, with a note", async () => {
    await open("Alt+Shift+4");
    await keys.to(/^评审 /u);
    await keys.press("Enter");
    await expectStand({ name: "评审意见" });
    await page.keyboard.type("同意晋升");
    await keys.to("通过");
    await keys.press("Enter");
    await said("评审决定已记录。");
    await expectStand({ role: "button", isInHeader: false });
  });

  it("asks before it restores, Escape leaves all as it is, and stands on the button again", async () => {
    await open("Alt+Shift+6");
    await keys.to("#restore-open");
    await keys.press("Enter");
    await expectStand({ name: "保留现在的" });
    await expectNoBarrier();
    await keys.press("Escape");
    await expectStand({ id: "restore-open" });
    await keys.press("Enter");
    await keys.to("恢复");
    await keys.press("Enter");
    await said("已恢复到上一次发布之前的汇总表。");
    await expectStand({ id: "restore-open" });
    expect(await sheetNames()).not.toContain("彙總");
  });

  it("stops a publishing that runs, and the workbook is as it was", async () => {
    const before = await sheetNames();
    await open("Alt+Shift+6");
    await keys.to(/计算并发布$/u, "Shift+Tab");
    const letExcelAnswer = await holdExcel();
    await keys.press("Enter");
    await keys.to("取消");
    await keys.press("Enter");
    await letExcelAnswer();
    await said("已取消，工作簿保持原样。");
    expect(await sheetNames()).toEqual(before);
    expect((await keys.stand()).role).toBe("button");
  });

  it.each([
    ["分发与回收…", "分发与回收"],
    ["封存本期…", "封存本期"],
  ])("goes to what %s leads to and comes back", async (link, title) => {
    await keys.to(link);
    await keys.press("Enter");
    await expectStand({ id: "side-title", name: title });
    await keys.to("返回“发布”", "Shift+Tab");
    await keys.press("Enter");
    await expectStand({ id: "tab-publish" });
  });

  it("speaks another language, and stands on the choice still", async () => {
    await keys.to("界面语言", "Shift+Tab");
    await keys.press("End");
    await pane.getByRole("tab", { name: "Publish", selected: true }).waitFor();
    await expectStand({ name: "Language" });
  });

  it("always stood somewhere, and it could be seen where", () => {
    expect(keys.faults).toEqual([]);
  });

  it("saw nothing move, nothing fail, and nobody asked", async () => {
    expect(await motions()).toEqual([]);
    expect(await pane.getByRole("alert").count()).toBe(0);
    expect(workbench.outsideRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});

import type { FrameLocator, Page } from "playwright-core";
import { saveXlsx } from "../../src/host/file/index.ts";
import { createWorkbook, setCell } from "../../src/host/model/index.ts";
import { startWorkbench, type RunningWorkbench } from "./startWorkbench.ts";
import { tasksDuring } from "./tasksDuring.ts";

jest.setTimeout(400_000);

const size = 10_000;
/** A frame longer than this is felt; in milliseconds on the reference machine. */
const longFrame = 50;

let workbench: RunningWorkbench;
let page: Page;
let pane: FrameLocator;

/** Ten thousand invented people in forty departments, six scores each, as a file. */
function largeFile(): Uint8Array {
  const workbook = createWorkbook(["评分"]);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new RangeError("The workbook has a sheet.");
  const weights = [30, 20, 20, 10, 10, 10];
  const header = [
    "工号",
    "姓名",
    "部门",
    "岗位",
    ...weights.map((w, at) => `指标${String(at + 1)}（${String(w)}%）`),
  ];
  header.forEach((value, column) => setCell(sheet, 0, column, { value }));
  for (let row = 1; row <= size; row += 1) {
    const number = String(row).padStart(5, "0");
    const cells = [`E${number}`, `员工${number}`, `部门${String(row % 40)}`, row % 7 === 0 ? "主管" : "专员"];
    cells.forEach((value, column) => setCell(sheet, row, column, { value }));
    weights.forEach((_, at) => setCell(sheet, row, 4 + at, { value: 55 + ((row * (at + 3)) % 46) }));
  }
  sheet.touched.add("cells");
  return saveXlsx(workbook);
}

beforeAll(async () => {
  workbench = await startWorkbench();
  page = await workbench.open({ manifest: "/manifest.xml", language: "zh-CN" });
  const path = await workbench.writeFile("large.xlsx", largeFile());
  await page.setInputFiles('[data-testid="file"]', path);
  await page.waitForSelector('html[data-grid="large.xlsx"]');
  pane = page.frameLocator(".pane-frame");
  await pane.getByText("10,000 人").first().waitFor();
});

afterAll(async () => {
  await workbench.close();
});

/** The pane's own; Excel's side runs in the same thread here. */
const isOfPane = (url: string): boolean => !url.includes("/workbench/") && !url.includes("/office-js/");

describe("ten thousand people in the pane", () => {
  it("are listed with a handful of rows in the page", async () => {
    await pane.locator("#tab-results").click();
    await pane.getByRole("grid").waitFor();
    expect(await pane.getByRole("grid").getAttribute("aria-rowcount")).toBe(String(size + 1));
    expect(await pane.getByRole("row").count()).toBeLessThan(60);
  });

  it.each([
    [
      "scroll",
      async () => {
        await pane.getByRole("grid").evaluate(async (grid) => {
          for (let step = 0; step < 60; step += 1) {
            grid.scrollTop = step < 50 ? step * 37 * 40 : (60 - step) * 30_000;
            await new Promise((resolve) => requestAnimationFrame(resolve));
          }
        });
      },
    ],
    [
      "filter",
      async () => {
        await pane.locator("#people-search").focus();
        await page.keyboard.type("员工0123", { delay: 60 });
        await pane.getByText("10 人，共 10,000 人").waitFor();
        await pane.locator("#people-search").fill("");
        await pane.getByText("共 10,000 人").first().waitFor();
      },
    ],
    [
      "open",
      async () => {
        for (let count = 0; count < 5; count += 1) {
          await pane.locator("#people").focus();
          await page.keyboard.press("ArrowDown");
          await page.keyboard.press("Enter");
          await pane.locator("#person-name").waitFor();
          await pane.getByRole("button", { name: "返回名单" }).click();
          await pane.getByRole("grid").waitFor();
        }
      },
    ],
    [
      "try other rules",
      async () => {
        await pane.locator("#tab-whatIf").click();
        const cutOff = pane.getByRole("slider").first();
        await cutOff.focus();
        for (let step = 0; step < 10; step += 1) {
          await page.keyboard.press("ArrowRight");
          await page.waitForTimeout(40);
        }
        await pane.getByRole("listbox").waitFor();
        await pane.getByRole("listbox").evaluate(async (list) => {
          for (let step = 0; step < 20; step += 1) {
            list.scrollTop = step * 2_000;
            await new Promise((resolve) => requestAnimationFrame(resolve));
          }
        });
        await pane.getByRole("button", { name: "放弃修改" }).click();
        await pane.getByRole("listbox").waitFor({ state: "detached" });
      },
    ],
    [
      "walk from panel to panel",
      async () => {
        await pane.locator("#tab-results").click();
        await pane.getByRole("grid").waitFor();
        await pane.locator("#tab-whatIf").click();
        await pane.getByRole("slider").first().waitFor();
      },
    ],
  ])("can be worked with without a frame that is felt: %s", async (_, work) => {
    // The first time panels are fetched and code is compiled; what is felt is felt every time.
    await work();
    let felt = await tasksDuring(page, isOfPane, longFrame, work);
    for (let again = 0; again < 2 && felt.length > 0; again += 1)
      felt = await tasksDuring(page, isOfPane, longFrame, work);
    expect(felt).toEqual([]);
  });

  it("would be told if one were felt", async () => {
    const felt = await tasksDuring(page, isOfPane, longFrame, async () => {
      await pane.locator("body").evaluate(() => {
        let sum = 0;
        for (let count = 0; count < 300_000_000; count += 1) sum += count % 7;
        return sum;
      });
      await pane.locator("#tab-results").click();
      await pane.getByRole("grid").waitFor();
    });
    expect(felt.length).toBeGreaterThan(0);
  });

  it("are found again where she left the list, at its end too", async () => {
    const grid = pane.getByRole("grid");
    await pane.locator("#people").focus();
    await page.keyboard.press("End");
    const before = await grid.evaluate(({ scrollTop }) => scrollTop);
    expect(before).toBeGreaterThan(size);
    await page.keyboard.press("Enter");
    await pane.locator("#person-name").waitFor();
    await pane.getByRole("button", { name: "返回名单" }).click();
    await grid.waitFor();
    expect(await grid.evaluate(({ scrollTop }) => scrollTop)).toBe(before);
    await pane.getByRole("row", { selected: true }).waitFor();
  });
});

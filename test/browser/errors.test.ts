import type { FrameLocator, Locator, Page } from "playwright-core";
import type { Fault } from "../../src/host/index.ts";
import { errorSentence } from "../../src/messages/index.ts";
import { openSamplePane } from "./openSamplePane.ts";
import { startWorkbench, type RunningWorkbench } from "./startWorkbench.ts";

jest.setTimeout(240_000);

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

/** Breaks the request that writes the Summary's title, in the middle of publishing. */
async function breakPublishing(fault: Pick<Fault, "error" | "refusal">): Promise<void> {
  await page.evaluate((how) => {
    const isWriting: Fault["at"] = (request) => JSON.stringify(request).includes("绩效考核汇总");
    window.workbench?.host.faults.add({ at: isWriting, ...how });
  }, fault);
}

/** Names, values, formulas and formats of every sheet. */
function everything(): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify(
      window.workbench?.workbook.sheets.map(({ name, visibility, cells }) => [
        name,
        visibility,
        [...cells].map(([row, columns]) => [row, [...columns]]),
      ]),
    ),
  );
}

const failures = [
  ["cell_edit_mode", { refusal: "InvalidOperationInCellEditMode" }],
  ["protected", { error: { code: "AccessDenied" } }],
  ["not_found", { error: { code: "ItemNotFound" } }],
  ["too_large", { refusal: "RequestPayloadSizeLimitExceeded" }],
  ["too_large", { error: { code: "RangeExceedsLimit" } }],
  ["invalid_argument", { error: { code: "InvalidArgument" } }],
  ["not_supported", { error: { code: "ApiNotFound" } }],
  ["busy", { refusal: "ActivityLimitReached" }],
  ["protected", { refusal: "AccessDenied" }],
  ["unknown", { error: { code: "GeneralException" } }],
] as const;

/** What Excel says when a pane asks for the cells of a sheet. */
const unreadable = [
  ["cell_edit_mode", { refusal: "InvalidOperationInCellEditMode" }],
  ["too_large", { refusal: "ResponsePayloadSizeLimitExceeded" }],
  ["protected", { refusal: "AccessDenied" }],
  ["not_found", { error: { code: "ItemNotFound" } }],
  ["invalid_argument", { error: { code: "InvalidArgument" } }],
] as const;

/** One that refuses a whole request, and one that fails at an action in its midst. */
const mended = [failures[0], failures[1]];

const publishAndFail = async (
  code: (typeof failures)[number][0],
  fault: (typeof failures)[number][1],
): Promise<Locator> => {
  await breakPublishing(fault);
  await pane.getByRole("button", { name: /计算并发布$/ }).click();
  const alert = pane.getByRole("alert").filter({ hasText: errorSentence(code, "zh-CN").cause });
  await alert.waitFor();
  expect(await alert.innerText()).toContain(errorSentence(code, "zh-CN").remedy);
  expect(await page.evaluate(() => window.workbench?.host.faults.pending)).toBe(0);
  return alert;
};

describe("a publishing that Excel breaks off", () => {
  it.each(failures)("says why (%s) and what to do, and leaves everything as it was", async (code, fault) => {
    const before = await everything();
    expect(before.length).toBeGreaterThan(10_000);
    const alert = await publishAndFail(code, fault);
    expect(await everything()).toBe(before);
    await alert.getByRole("button", { name: "关闭" }).click();
    await alert.waitFor({ state: "detached" });
  });

  it.each(mended)("works the next time (%s), and can be taken back", async (code, fault) => {
    const before = await everything();
    const alert = await publishAndFail(code, fault);
    await alert.getByRole("button", { name: "重试" }).click();
    await pane
      .getByText(/已发布，写入/)
      .first()
      .waitFor();
    expect(await pane.getByRole("alert").count()).toBe(0);
    expect((await everything()).includes("绩效考核汇总")).toBe(true);

    await page.locator('[id="Appraisal.Restore"]').click();
    await pane.getByText("已恢复到上一次发布之前的汇总表。").first().waitFor();
    expect(await everything()).toBe(before);
  });

  it.each(unreadable)("cannot be read either (%s): says so, and reads the next time", async (code, fault) => {
    await page.evaluate((how) => {
      const isReading: Fault["at"] = (request) => JSON.stringify(request).includes("values");
      // An answer that is too large is asked for again in halves, so that this strikes down to a single row.
      for (let strike = 0; strike < 40; strike += 1)
        window.workbench?.host.faults.add({ at: isReading, ...how });
    }, fault);
    await pane.getByRole("button", { name: "重新读取" }).first().click();
    const alert = pane.getByRole("alert").filter({ hasText: errorSentence(code, "zh-CN").cause });
    await alert.waitFor();
    expect(await alert.innerText()).toContain(errorSentence(code, "zh-CN").remedy);
    expect(await page.evaluate(() => window.workbench?.host.faults.pending)).toBeLessThan(40);
    await page.evaluate(() => window.workbench?.host.faults.clear());
    await alert.getByRole("button", { name: "重试" }).click();
    await alert.waitFor({ state: "detached" });
    await pane.locator("header ul").getByText("24 人").waitFor();
  });

  it("raised no error that nobody caught", () => {
    expect(workbench.errors).toEqual([]);
  });
});

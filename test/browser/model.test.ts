import AxeBuilder from "@axe-core/playwright";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { openSamplePane, patience } from "./openSamplePane.ts";
import { startWorkbench, type RunningWorkbench } from "./startWorkbench.ts";

jest.setTimeout(300_000);

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(async () => {
  await workbench.close();
});

/** What axe finds in the pane. Fluent's focus traps look like hidden focusable elements and are none. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(".pane-frame").analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ target, html }) => target.length > 1 && !html.includes("data-tabster-dummy"))
      .map(({ target, html }) => `${id}: ${target.join(" ")} ${html}`),
  );
}

describe("the rules in the production bundle", () => {
  it("are edited by keyboard, tried, applied and taken back; the file holds them", async () => {
    const { page, pane } = await openSamplePane(workbench, { language: "en" });
    await pane.getByRole("tab", { name: "Model" }).click();
    const rows = pane.locator("[role=row][data-node]");
    await rows.first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.keyboard.type("20");
    await page.keyboard.press("Enter");
    const repair = pane.getByRole("group", { name: /^Repair the parts of/ });
    await repair.waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await repair.getByRole("button", { name: "Scale in proportion" }).click();
    await repair.waitFor({ state: "detached" });

    await pane.getByRole("tab", { name: "What if" }).click();
    const cutOff = pane.getByRole("slider").first();
    await cutOff.fill("94");
    await pane.getByRole("table", { name: "People by grade, now and then" }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await pane.getByRole("button", { name: "Apply" }).click();
    await pane.getByText("The rules are applied and kept in this workbook.").last().waitFor();
    expect(await cutOff.inputValue()).toBe("94");

    await pane.getByRole("tab", { name: "Model" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download", { timeout: patience }),
      pane.getByRole("button", { name: "Export" }).click(),
    ]);
    const file = JSON.parse(await readFile(await download.path(), "utf8")) as {
      readonly grades: {
        readonly scales: readonly { readonly bands: readonly { readonly min: number }[] }[];
      };
    };
    expect(file.grades.scales[0]?.bands[0]?.min).toBe(94);
    await pane.getByRole("button", { name: "Undo", exact: true }).last().waitFor();
    await pane.getByRole("button", { name: "Back to the sheet's own rules" }).click();
    await pane.getByRole("tab", { name: "What if" }).click();
    await page.waitForFunction(
      () =>
        document
          .querySelector<HTMLIFrameElement>(".pane-frame")
          ?.contentDocument?.querySelector<HTMLInputElement>("[type=range]")?.value === "90",
      undefined,
      { timeout: patience },
    );
    await page.close();
  });

  it("come from the gallery, which axe finds no fault with", async () => {
    const { page, pane } = await openSamplePane(workbench, { language: "zh-TW", theme: "dark" });
    await pane.getByRole("tab", { name: "規則" }).click();
    await pane.getByRole("button", { name: "範本庫" }).click();
    await pane.getByRole("searchbox").fill("002-M");
    await pane.getByText("1 套範本").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  it("asked nobody outside this machine, and no page complained", () => {
    expect(workbench.outsideRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});

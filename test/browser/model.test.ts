import { readFile } from "node:fs/promises";
import { openSamplePane, reopenPane } from "./openSamplePane.ts";
import { startWorkbench, type RunningWorkbench } from "./startWorkbench.ts";
import { violationsOf } from "./violationsOf.ts";

jest.setTimeout(300_000);

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(async () => {
  await workbench.close();
});

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
      page.waitForEvent("download"),
      pane.getByRole("button", { name: "Export" }).click(),
    ]);
    const file = JSON.parse(await readFile(await download.path(), "utf8")) as {
      readonly grades: {
        readonly scales: readonly { readonly bands: readonly { readonly min: number }[] }[];
      };
    };
    expect(file.grades.scales[0]?.bands[0]?.min).toBe(94);
    await pane.getByRole("button", { name: "Go back to the old rules" }).waitFor();
    await pane.getByRole("button", { name: "Back to the sheet's own rules" }).click();
    await pane.getByRole("tab", { name: "What if" }).click();
    await page.waitForFunction(
      () =>
        document
          .querySelector<HTMLIFrameElement>(".pane-frame")
          ?.contentDocument?.querySelector<HTMLInputElement>("[type=range]")?.value === "90",
    );
    await page.close();
  });

  it("are still there, unfinished, when the pane is closed and opened again; dropped, they are gone", async () => {
    const opened = await openSamplePane(workbench, { language: "en" });
    const { page, pane } = opened;
    await pane.getByRole("tab", { name: "What if" }).click();
    const cutOff = pane.getByRole("slider").first();
    await cutOff.fill("94");
    await pane.getByRole("table", { name: "People by grade, now and then" }).waitFor();
    await reopenPane(opened);
    expect(await pane.getByRole("tab", { selected: true }).innerText()).toBe("What if");
    await pane.getByRole("table", { name: "People by grade, now and then" }).waitFor();
    expect(await cutOff.inputValue()).toBe("94");
    await pane.getByRole("button", { name: "Drop changes" }).click();
    await reopenPane(opened);
    await cutOff.waitFor();
    expect(await cutOff.inputValue()).toBe("90");
    await page.close();
  });

  it("asked nobody outside this machine, and no page complained", () => {
    expect(workbench.outsideRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});

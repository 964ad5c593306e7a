import { openSamplePane } from "./openSamplePane.ts";
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

const languages = [
  {
    language: "zh-CN",
    theme: "light",
    action: "计算并发布",
    done: /已发布，写入/,
    tabs: ["汇总", "得分明细", "考核制度"],
  },
  {
    language: "zh-TW",
    theme: "dark",
    action: "計算並發佈",
    done: /已發佈，寫入/,
    tabs: ["彙總", "得分明細", "考核制度"],
  },
  {
    language: "en",
    theme: "contrast",
    action: "Score and publish",
    done: /Published; /,
    tabs: ["Summary", "Scores", "Policy"],
  },
] as const;

/** A quarter sheet of one team, rules with raters, a ladder; with the people of each. */
const samples = [
  { sample: "document-000.xlsx", people: 24 },
  { sample: "system-002-g.xlsx", people: 24 },
  { sample: "system-003-a3.xlsx", people: 24 },
] as const;

const cases = samples.flatMap((sample) => languages.map((language) => ({ ...sample, ...language })));

describe("from a workbook that the pane has never seen to published tabs", () => {
  it.each(cases)("$sample in $language, $theme", async ({ people, action, done, tabs, ...query }) => {
    const { page, pane } = await openSamplePane(workbench, query);
    const before = await page.evaluate(() => window.workbench?.workbook.sheets.map(({ name }) => name));
    const facts = await pane.locator("header ul li").allInnerTexts();
    expect(facts[1]).toMatch(new RegExp(`^${String(people)} `));
    await pane.getByRole("button", { name: action, exact: true }).click();
    await pane.getByText(done).first().waitFor();
    expect(await pane.getByRole("alert").count()).toBe(0);
    const grid = pane.getByRole("grid");
    expect(await grid.getAttribute("aria-rowcount")).toBe(String(people + 1));

    const after = await page.evaluate(() =>
      window.workbench?.workbook.sheets.map(({ name, cells }) => ({
        name,
        filled: [...cells.values()].reduce((sum, row) => sum + row.size, 0),
      })),
    );
    const names = after?.map(({ name }) => name) ?? [];
    expect(names).toEqual(expect.arrayContaining([...(before ?? []), ...tabs]));
    const summary = after?.find(({ name }) => name === tabs[0]);
    expect(summary?.filled ?? 0).toBeGreaterThan(people * 4);
    // No formula of ours came to an error.
    const errors = await page.evaluate(
      (own) =>
        window.workbench?.workbook.sheets
          .filter(({ name }) => own.includes(name))
          .flatMap(({ name, cells }) =>
            [...cells].flatMap(([row, columns]) =>
              [...columns].flatMap(([column, { value }]) =>
                typeof value === "object" && value !== null
                  ? [`${name} ${String(row)}:${String(column)}`]
                  : [],
              ),
            ),
          ),
      names.filter((name) => before?.includes(name) !== true),
    );
    expect(errors).toEqual([]);
    // The panels are the same for every workbook; what axe says of each is asked elsewhere.
    if (query.sample === samples[0].sample) expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  it("asked nobody outside this machine, and no page complained", () => {
    expect(workbench.outsideRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});

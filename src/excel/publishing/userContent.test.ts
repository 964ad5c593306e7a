import type { WorkbookModel } from "../../host/index.ts";
import type { NodeHost } from "../../host/node/index.ts";
import { silent, type SheetPlan, type Workbook, type WorkbookPlan } from "../../sheet/index.ts";
import { samplePlan } from "../testing/samplePlan.ts";
import { startWorkbook } from "../testing/startWorkbook.ts";

const people: readonly (readonly [string, number])[] = [
  ["Lin Yue", 96],
  ["Wei Lan", 80],
  ["Mei Qin", 55],
];
const more = [...people, ["Zhou Ran", 91]] as const;

let host: NodeHost;
let model: WorkbookModel;
let workbook: Workbook;

/** What a user does to our tab: a comment, a colour, a wider column, a column of her own beside the list, a chart. */
async function makeItHers(): Promise<void> {
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Summary");
    context.workbook.comments.add("Summary!A4", "Talk to her first");
    sheet.getRange("A5").format.fill.color = "#FFFF00";
    sheet.getRange("B4").format.font.italic = true;
    sheet.getRange("B:B").format.columnWidth = 123;
    sheet.getRange("F3:F5").values = [["My view"], ["keep"], ["=B5*2"]];
    const { custom } = sheet.getRange("A4:C6").conditionalFormats.add("Custom");
    custom.rule.formula = "=$B4>90";
    custom.format.font.color = "#AA00AA";
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B4:B6"), "Columns");
    chart.name = "Mine";
    await context.sync();
  });
}

async function hers(): Promise<unknown> {
  return host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Summary");
    const comment = context.workbook.comments.load("items/content");
    const fill = sheet.getRange("A5").format.fill.load("color");
    const font = sheet.getRange("B4").format.font.load("italic");
    const width = sheet.getRange("B:B").format.load("columnWidth");
    const cells = sheet.getRange("F3:F5").load("formulas");
    const charts = sheet.charts.load("items/name");
    const formats = sheet.getRange("A1:H20").conditionalFormats.load("items/type");
    await context.sync();
    const rules = formats.items
      .filter(({ type }) => type === "Custom")
      .map((format) => format.custom.rule.load("formula"));
    await context.sync();
    return {
      comments: comment.items.map(({ content }) => content),
      fill: fill.color,
      italic: font.italic,
      width: width.columnWidth,
      cells: cells.formulas as unknown,
      charts: charts.items.map(({ name }) => name).sort(),
      rules: rules.map(({ formula }) => formula).filter((formula) => formula === "=$B4>90"),
      ruleCount: formats.items.length,
    };
  });
}

const kept = {
  comments: ["Talk to her first"],
  fill: "#FFFF00",
  italic: true,
  width: 123,
  cells: [["My view"], ["keep"], ["=B5*2"]],
  charts: ["KPI_Scores", "Mine"],
  rules: ["=$B4>90"],
  ruleCount: 6,
};

beforeEach(async () => {
  ({ host, model, workbook } = startWorkbook());
  await workbook.publish(samplePlan(people), silent);
  await makeItHers();
  if (JSON.stringify(await hers()) !== JSON.stringify(kept))
    throw new RangeError("Her own content is not there.");
});

const changed = (change: (sheet: SheetPlan) => SheetPlan): WorkbookPlan => {
  const plan = samplePlan(people);
  return { ...plan, sheets: plan.sheets.map((sheet) => (sheet.id === "summary" ? change(sheet) : sheet)) };
};

describe("what the user added to our tabs", () => {
  it("stays when scores change", async () => {
    await workbook.publish(samplePlan([["Lin Yue", 60], ...people.slice(1)]), silent);
    expect(await hers()).toEqual(kept);
  });

  it("stays when people are added and table, styles, rules and chart grow", async () => {
    const receipt = await workbook.publish(samplePlan(more), silent);
    expect(receipt.sheetsChanged).toContain("Summary");
    expect(await hers()).toEqual(kept);
    const summary = model.sheets.find(({ name }) => name === "Summary");
    expect(summary?.tables[0]?.area.rowCount).toBe(5);
  });

  it("stays when the look of other cells changes, which then has the new look", async () => {
    await workbook.publish(
      changed((sheet) => ({
        ...sheet,
        styles: [
          ...sheet.styles,
          { area: { top: 5, left: 0, bottom: 5, right: 0 }, style: { fill: "#00FF00" } },
        ],
      })),
      silent,
    );
    expect(await hers()).toEqual(kept);
    const fill = await host.run(async (context) => {
      const found = context.workbook.worksheets.getItem("Summary").getRange("A6").format.fill.load("color");
      await context.sync();
      return found.color;
    });
    expect(fill).toBe("#00FF00");
  });

  it("stays when a publishing is taken back", async () => {
    await workbook.publish(samplePlan(more), silent);
    expect(await workbook.restore(silent)).toBe(true);
    expect(await hers()).toEqual(kept);
  });

  it("is never written over: a tab that would grow into her column is refused and named", async () => {
    const wider = changed((sheet) => ({
      ...sheet,
      blocks: [...sheet.blocks, { top: 2, left: 4, cells: [["Rank", "Remark"]] }],
    }));
    await expect(workbook.publish(wider, silent)).rejects.toMatchObject({
      code: "user_content",
      at: "Summary!F3",
    });
    expect(await hers()).toEqual(kept);
  });
});

describe("a stamp", () => {
  const stamped = (moment: string, title = "Made"): WorkbookPlan =>
    changed((sheet) => ({
      ...sheet,
      blocks: [...sheet.blocks, { top: 1, left: 1, cells: [[`${title} ${moment}`]] }],
      stamps: [{ row: 1, column: 1 }],
    }));

  it("that alone is newer writes nothing; with anything else it is written too", async () => {
    await workbook.publish(stamped("2026-11-21 08:00"), silent);
    const again = await workbook.publish(stamped("2026-11-22 09:30"), silent);
    expect([again.cellsWritten, again.sheetsChanged]).toEqual([0, []]);
    const other = await workbook.publish(stamped("2026-11-23 10:00", "Remade"), silent);
    expect([other.cellsWritten, other.sheetsChanged]).toEqual([1, ["Summary"]]);
  });
});

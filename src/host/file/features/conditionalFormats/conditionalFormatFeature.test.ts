import { changedParts, packageParts } from "../../../../../test/fixtures/packageParts.ts";
import { without } from "../../../../../test/fixtures/without.ts";
import { richWorkbook, richWorkbookParts } from "../../../../../test/fixtures/richWorkbook.ts";
import { outOfOrder } from "../../../../../test/fixtures/schemaOrder.ts";
import { createWorkbook, type ConditionalFormatModel, type WorkbookModel } from "../../../model/index.ts";
import { checkPackage } from "../../checkPackage.ts";
import { openXlsx } from "../../openXlsx.ts";
import { saveXlsx } from "../../saveXlsx.ts";

const sheetPath = "xl/worksheets/sheet1.xml";
const areas = [{ row: 1, column: 1, rowCount: 5, columnCount: 1 }];
const format = { font: { color: "#9C0006", bold: true }, fillColor: "#FFC7CE" };
const thirds = ["=0", "=33", "=67"].map((formula) => ({
  type: "Percent" as const,
  operator: "GreaterThanOrEqual" as const,
  formula,
  customIcon: null,
}));

type Draft = ConditionalFormatModel extends infer Each
  ? Each extends ConditionalFormatModel
    ? Omit<Each, "id" | "areas" | "priority" | "stopIfTrue">
    : never
  : never;

const dataBar: Draft = {
  type: "DataBar",
  lowerBound: { type: "Number", formula: "=-10" },
  upperBound: { type: "Automatic", formula: null },
  showDataBarOnly: true,
  barDirection: "RightToLeft",
  axisFormat: "CellMidPoint",
  axisColor: "#123456",
  positive: { fillColor: "#63C384", gradientFill: false, borderColor: "#006100" },
  negative: {
    fillColor: "#FF0000",
    borderColor: "#9C0006",
    matchPositiveFillColor: false,
    matchPositiveBorderColor: false,
  },
};

const drafts: readonly Draft[] = [
  { type: "CellValue", operator: "NotBetween", formula1: "=60", formula2: "=$A$1*2", format },
  { type: "Custom", formula: '=AND($B2>1,$C2<>"x & y")', format: { numberFormat: "0.0%" } },
  {
    type: "ColorScale",
    minimum: { type: "LowestValue", formula: null, color: "#F8696B" },
    midpoint: { type: "Percentile", formula: "=50", color: "#FFEB84" },
    maximum: { type: "Formula", formula: "=MAX($A$1:$A$3)", color: "#63BE7B" },
  },
  {
    type: "ColorScale",
    minimum: { type: "Number", formula: "=0", color: "#FFFFFF" },
    midpoint: null,
    maximum: { type: "HighestValue", formula: null, color: "#000000" },
  },
  dataBar,
  {
    type: "IconSet",
    style: "ThreeFlags",
    criteria: thirds.map((each, index) => ({
      ...each,
      operator: index === 1 ? "GreaterThan" : each.operator,
    })),
    reverseIconOrder: true,
    showIconOnly: true,
  },
  { type: "IconSet", style: "ThreeStars", criteria: thirds, reverseIconOrder: false, showIconOnly: false },
  {
    type: "IconSet",
    style: "ThreeArrows",
    criteria: thirds.map((each, index) => ({
      ...each,
      customIcon: { set: index === 0 ? "ThreeSymbols" : "ThreeArrows", index },
    })),
    reverseIconOrder: false,
    showIconOnly: false,
  },
  { type: "TopBottom", rule: "BottomPercent", rank: 25, format },
  { type: "TopBottom", rule: "TopItems", rank: 3, format: {} },
  { type: "ContainsText", operator: "Contains", text: 'say "hi"', format },
  { type: "ContainsText", operator: "NotContains", text: "x", format },
  { type: "ContainsText", operator: "BeginsWith", text: "=$A$1", format },
  { type: "ContainsText", operator: "EndsWith", text: "z", format },
  ...[
    "Blanks",
    "NonBlanks",
    "Errors",
    "NonErrors",
    "DuplicateValues",
    "UniqueValues",
    "EqualOrBelowAverage",
    "TwoStdDevAboveAverage",
    "LastSevenDays",
    "NextMonth",
  ].map((criterion): Draft => ({ type: "PresetCriteria", criterion, format })),
];

function withRules(list: readonly Draft[]): WorkbookModel {
  const workbook = createWorkbook();
  workbook.sheets[0]!.conditionalFormats = list.map((draft, priority) => ({
    ...draft,
    id: `{00000000-0000-4000-8000-${String(priority + 100).padStart(12, "0")}}`,
    areas,
    priority,
    stopIfTrue: priority === 0,
  }));
  return workbook;
}

function drop(rule: ConditionalFormatModel): object {
  return without(rule, "id", "source");
}

describe("conditional formats of an .xlsx", () => {
  it("come back as they were written, every kind of them", () => {
    const workbook = withRules(drafts);
    const again = openXlsx(saveXlsx(workbook));
    expect(again.sheets[0]!.conditionalFormats.map(drop)).toEqual(
      workbook.sheets[0]!.conditionalFormats.map(drop),
    );
  });

  it("stand in the schema's order, with one priority each and a sound package", () => {
    const saved = saveXlsx(withRules(drafts));
    const xml = packageParts(saved)[sheetPath] ?? "";
    const priorities = [...xml.matchAll(/priority="(\d+)"/g)].map(([, priority]) => Number(priority));
    expect(checkPackage(saved)).toEqual([]);
    expect(outOfOrder(xml)).toEqual([]);
    expect(outOfOrder(packageParts(saved)["xl/styles.xml"] ?? "")).toEqual([]);
    expect([...priorities].sort((one, other) => one - other)).toEqual(drafts.map((_, index) => index + 1));
  });

  it("writes the formulas Excel writes beside text and date rules", () => {
    const xml = packageParts(saveXlsx(withRules(drafts)))[sheetPath] ?? "";
    expect(xml).toContain('operator="containsText" text="say &quot;hi&quot;"');
    expect(xml).toContain('NOT(ISERROR(SEARCH("say ""hi""",B2)))');
    expect(xml).toContain("LEFT(B2,LEN($A$1))=$A$1");
    expect(xml).toContain("AND(TODAY()-FLOOR(B2,1)&lt;=6,FLOOR(B2,1)&lt;=TODAY())");
  });

  it("gives equal looks one entry in styles.xml", () => {
    const styles = packageParts(saveXlsx(withRules(drafts)))["xl/styles.xml"] ?? "";
    expect(styles.match(/<dxf>/g)?.length ?? 0).toBeLessThan(5);
  });

  it("reads a stranger's rules with the extension's data bar", () => {
    const rules = openXlsx(richWorkbook()).sheets[0]!.conditionalFormats;
    expect(rules).toMatchObject([
      {
        type: "CellValue",
        operator: "LessThan",
        formula1: "=60",
        format: { font: { color: "#9C0006" }, fillColor: "#FFC7CE" },
      },
      {
        type: "DataBar",
        positive: { fillColor: "#638EC6", gradientFill: false },
        lowerBound: { type: "Automatic" },
      },
    ]);
  });

  it("adds a rule without touching those that stand there, sparklines included", () => {
    const before = richWorkbook();
    const workbook = openXlsx(before);
    const sheet = workbook.sheets[0]!;
    sheet.conditionalFormats.push({
      ...(dataBar as Omit<ConditionalFormatModel, "id">),
      id: "{11111111-2222-4333-8444-555555555555}",
      areas,
      priority: 2,
      stopIfTrue: false,
    } as ConditionalFormatModel);
    sheet.touched.add("conditionalFormats");
    const saved = saveXlsx(workbook);
    const xml = packageParts(saved)[sheetPath] ?? "";
    const old = String(richWorkbookParts()[sheetPath]);
    const rules = old.match(/<cfRule[\s\S]*?<\/cfRule>/g) ?? [];
    expect(changedParts(before, saved)).toEqual([sheetPath]);
    expect(rules).toHaveLength(2);
    for (const rule of rules) {
      expect(xml).toContain(rule);
    }
    expect(xml).toContain(/<ext [^>]*05C60535[\s\S]*?<\/ext>/.exec(old)?.[0]);
    expect(xml.match(/\{11111111-2222-4333-8444-555555555555\}/g)).toHaveLength(2);
    expect(checkPackage(saved)).toEqual([]);
    expect(openXlsx(saved).sheets[0]!.conditionalFormats).toHaveLength(3);
  });

  it("keeps rules it does not understand when others are written", () => {
    const foreign = '<cfRule type="fromTheFuture" priority="7" x="1"><formula>1</formula></cfRule>';
    const part = String(richWorkbookParts()[sheetPath]).replace(
      "</cfRule></conditionalFormatting>",
      `</cfRule>${foreign}</conditionalFormatting>`,
    );
    const workbook = openXlsx(richWorkbook({ [sheetPath]: part }));
    workbook.sheets[0]!.conditionalFormats.pop();
    workbook.sheets[0]!.touched.add("conditionalFormats");
    const xml = packageParts(saveXlsx(workbook))[sheetPath] ?? "";
    expect(xml).toContain(`<conditionalFormatting sqref="B2:B6">${foreign}</conditionalFormatting>`);
    expect(xml).not.toContain("<dataBar>");
    expect(xml).not.toContain("78C0D931");
  });

  it("keeps looks that say more than the model, while the rule itself is edited", () => {
    const workbook = openXlsx(richWorkbook());
    const [rule] = workbook.sheets[0]!.conditionalFormats;
    if (rule?.type !== "CellValue") {
      throw new RangeError("The first rule compares values.");
    }
    rule.formula1 = "=70";
    workbook.sheets[0]!.touched.add("conditionalFormats");
    const saved = saveXlsx(workbook);
    expect(packageParts(saved)[sheetPath]).toContain(
      '<cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>70</formula></cfRule>',
    );
  });
});

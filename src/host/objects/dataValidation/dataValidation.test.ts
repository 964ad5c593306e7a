import { createWorkbook } from "../../model/index.ts";
import { startNodeHost, type NodeHost } from "../../node/startNodeHost.ts";
import { refusalOf } from "../../testing/refusalOf.ts";

function start(): NodeHost {
  return startNodeHost(createWorkbook(["Scores", "Lists"]));
}

function range(context: Excel.RequestContext, address: string): Excel.Range {
  return context.workbook.worksheets.getItem("Scores").getRange(address);
}

describe("range.dataValidation", () => {
  it("keeps a list whose source is a range, with its messages", async () => {
    const host = start();
    await host.run(async (context) => {
      const { dataValidation } = range(context, "C2:C9");
      const source = context.workbook.worksheets.getItem("Lists").getRange("A1:A4");
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.prompt = { showPrompt: true, title: "Grade", message: "A to D" };
      dataValidation.errorAlert = {
        showAlert: true,
        style: "Warning",
        title: "Grade",
        message: "Not a grade",
      };
      dataValidation.ignoreBlanks = false;
      dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
      await context.sync();
      expect(dataValidation.toJSON()).toEqual({
        type: "List",
        rule: { list: { inCellDropDown: true, source: "=Lists!$A$1:$A$4" } },
        prompt: { showPrompt: true, title: "Grade", message: "A to D" },
        errorAlert: { showAlert: true, style: "Warning", title: "Grade", message: "Not a grade" },
        ignoreBlanks: false,
      });
    });
    expect(host.workbook.sheets[0]?.dataValidations).toHaveLength(1);
    expect(host.workbook.sheets[0]?.touched.has("dataValidations")).toBe(true);
  });

  it.each<[Excel.DataValidationRule, unknown]>([
    [
      { wholeNumber: { formula1: 0, formula2: 100, operator: "Between" } },
      { type: "WholeNumber", operator: "Between", formula1: 0, formula2: 100 },
    ],
    [
      { decimal: { formula1: "=$A$1", operator: "GreaterThanOrEqualTo" } },
      { type: "Decimal", operator: "GreaterThanOrEqual", formula1: "=$A$1", formula2: null },
    ],
    [
      { date: { formula1: "2025-01-01", operator: "GreaterThan" } },
      { type: "Date", operator: "GreaterThan", formula1: 45_658, formula2: null },
    ],
    [{ custom: { formula: "=A1<>B1" } }, { type: "Custom", formula: "=A1<>B1" }],
    [
      { list: { inCellDropDown: false, source: "优,良,中" } },
      { type: "List", source: "优,良,中", inCellDropDown: false },
    ],
  ])("reads %j", async (rule, expected) => {
    const host = start();
    await host.run(async (context) => {
      range(context, "A1:A3").dataValidation.rule = rule;
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.dataValidations[0]?.rule).toEqual(expected);
  });

  it("replaces the rule of a part and says where a range is mixed", async () => {
    const host = start();
    await host.run(async (context) => {
      const whole = range(context, "A1:A9").dataValidation;
      whole.rule = { list: { inCellDropDown: true, source: "a,b" } };
      range(context, "A4:A5").dataValidation.rule = { custom: { formula: "=TRUE" } };
      const more = range(context, "A1:B9").dataValidation;
      const none = range(context, "D1").dataValidation;
      whole.load("type,rule");
      more.load("type");
      none.load("type,rule");
      await context.sync();
      expect([whole.type, whole.rule, more.type, none.type, none.rule]).toEqual([
        "MixedCriteria",
        null,
        "Inconsistent",
        "None",
        {},
      ]);
      range(context, "A1:A8").dataValidation.clear();
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.dataValidations.map(({ areas }) => areas)).toEqual([
      [{ row: 8, column: 0, rowCount: 1, columnCount: 1 }],
    ]);
  });

  it("refuses rules that mean nothing, and a protected sheet", async () => {
    const host = start();
    const refused = (rule: Excel.DataValidationRule): Promise<string> =>
      refusalOf(host, (context) => (range(context, "A1").dataValidation.rule = rule));
    expect(await refused({})).toBe("InvalidArgument");
    expect(await refused({ wholeNumber: { formula1: 1, operator: "Between" } })).toBe("InvalidArgument");
    expect(await refused({ list: { inCellDropDown: true, source: "x".repeat(256) } })).toBe(
      "InvalidArgument",
    );
    expect(
      await refusalOf(host, (context) => {
        context.workbook.worksheets.getItem("Scores").protection.protect();
        range(context, "A1").dataValidation.rule = { custom: { formula: "=TRUE" } };
      }),
    ).toBe("AccessDenied");
  });
});

import { changedParts, packageParts } from "../../../../../test/fixtures/packageParts.ts";
import { without } from "../../../../../test/fixtures/without.ts";
import { richWorkbook, richWorkbookParts } from "../../../../../test/fixtures/richWorkbook.ts";
import { outOfOrder } from "../../../../../test/fixtures/schemaOrder.ts";
import { createWorkbook, type DataValidationModel, type ValidationRule } from "../../../model/index.ts";
import { checkPackage } from "../../checkPackage.ts";
import { openXlsx } from "../../openXlsx.ts";
import { saveXlsx } from "../../saveXlsx.ts";

const sheetPath = "xl/worksheets/sheet1.xml";
const rules: readonly ValidationRule[] = [
  { type: "WholeNumber", operator: "Between", formula1: 0, formula2: 100 },
  { type: "Decimal", operator: "NotBetween", formula1: 0.5, formula2: "=$A$1" },
  { type: "Date", operator: "GreaterThan", formula1: 45000, formula2: null },
  { type: "Time", operator: "LessThanOrEqual", formula1: 0.5, formula2: null },
  { type: "TextLength", operator: "EqualTo", formula1: 8, formula2: null },
  { type: "List", source: '优秀,良好,"so so"', inCellDropDown: true },
  { type: "List", source: "='My Lists'!$A$1:$A$4", inCellDropDown: false },
  { type: "Custom", formula: "=AND(ISNUMBER(B2),B2<=100)" },
];

function validation(rule: ValidationRule, index: number): DataValidationModel {
  return {
    id: `v${String(index)}`,
    areas: [
      { row: 1, column: index, rowCount: 5, columnCount: 1 },
      { row: 9, column: index, rowCount: 1, columnCount: 1 },
    ],
    rule,
    ignoreBlanks: index % 2 === 0,
    prompt: { showPrompt: true, title: "Score", message: "From 0\nto 100" },
    errorAlert: {
      showAlert: true,
      style: index === 1 ? "Warning" : "Stop",
      title: 'No "good"',
      message: "a < b & c",
    },
  };
}

describe("data validations of an .xlsx", () => {
  it("come back as they were written, every type, over several areas", () => {
    const workbook = createWorkbook();
    workbook.sheets[0]!.dataValidations = rules.map(validation);
    const saved = saveXlsx(workbook);
    const again = openXlsx(saved).sheets[0]!.dataValidations;
    expect(again.map((each) => without(each, "id", "source"))).toEqual(
      rules.map(validation).map((each) => without(each, "id")),
    );
    expect(checkPackage(saved)).toEqual([]);
    expect(outOfOrder(packageParts(saved)[sheetPath] ?? "")).toEqual([]);
    expect(packageParts(saved)[sheetPath]).toContain('prompt="From 0_x000a_to 100"');
  });

  it("refuses a list longer than Excel opens", () => {
    const workbook = createWorkbook();
    workbook.sheets[0]!.dataValidations = [
      validation({ type: "List", source: "x".repeat(256), inCellDropDown: true }, 0),
    ];
    expect(() => saveXlsx(workbook)).toThrow(/256 characters/);
  });

  it("refuses a title longer than Excel opens", () => {
    const workbook = createWorkbook();
    const long = validation({ type: "Custom", formula: "=TRUE" }, 0);
    workbook.sheets[0]!.dataValidations = [{ ...long, prompt: { ...long.prompt, title: "x".repeat(33) } }];
    expect(() => saveXlsx(workbook)).toThrow(/33 characters; 32 are allowed/);
  });

  it("adds one and keeps the others' text, also those without a rule and those of the extension", () => {
    const note = '<dataValidation showInputMessage="1" promptTitle="Hint" prompt="only a hint" sqref="F2"/>';
    const far =
      '<x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>\'Lists &amp; more\'!$A$1:$A$4</xm:f></x14:formula1><xm:sqref>G2:G6</xm:sqref></x14:dataValidation>';
    const part = String(richWorkbookParts()[sheetPath])
      .replace("</dataValidations>", `${note}</dataValidations>`)
      .replace(
        "</extLst></worksheet>",
        `<ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1">${far}</x14:dataValidations></ext></extLst></worksheet>`,
      );
    const before = richWorkbook({ [sheetPath]: part });
    const workbook = openXlsx(before);
    const sheet = workbook.sheets[0]!;
    expect(sheet.dataValidations.map(({ rule }) => rule)).toEqual([
      { type: "List", source: "=Grades", inCellDropDown: true },
      { type: "List", source: "='Lists & more'!$A$1:$A$4", inCellDropDown: true },
    ]);
    sheet.dataValidations.push(validation({ type: "Custom", formula: "=TRUE" }, 20));
    sheet.touched.add("dataValidations");
    const saved = saveXlsx(workbook);
    const xml = packageParts(saved)[sheetPath] ?? "";
    expect(changedParts(before, saved)).toEqual([sheetPath]);
    expect(xml).toContain(note);
    expect(xml).toContain(far);
    expect(xml).toContain('<dataValidations count="3">');
    expect(checkPackage(saved)).toEqual([]);
  });
});

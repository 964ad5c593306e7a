import { changedParts, packageParts } from "../../../../../test/fixtures/packageParts.ts";
import { richWorkbook } from "../../../../../test/fixtures/richWorkbook.ts";
import { createWorkbook, type HyperlinkModel } from "../../../model/index.ts";
import { checkPackage } from "../../checkPackage.ts";
import { openXlsx } from "../../openXlsx.ts";
import { saveXlsx } from "../../saveXlsx.ts";

const sheetPath = "xl/worksheets/sheet1.xml";
const relationshipsPath = "xl/worksheets/_rels/sheet1.xml.rels";
const cell = (row: number): HyperlinkModel["area"] => ({ row, column: 0, rowCount: 1, columnCount: 1 });

describe("links of an .xlsx", () => {
  it("come back as they were written, to the outside and within the workbook", () => {
    const links: HyperlinkModel[] = [
      {
        area: cell(0),
        address: "https://example.com/?a=1&b=2",
        documentReference: null,
        screenTip: 'say "hi"',
      },
      { area: cell(1), address: null, documentReference: "'My Sheet'!B2", screenTip: null },
      { area: cell(2), address: "mailto:ann@example.com", documentReference: "part", screenTip: null },
    ];
    const workbook = createWorkbook();
    workbook.sheets[0]!.hyperlinks = links;
    const saved = saveXlsx(workbook);
    expect(checkPackage(saved)).toEqual([]);
    expect(openXlsx(saved).sheets[0]!.hyperlinks).toMatchObject(links);
  });

  it("have no characters that Excel finds damaged", () => {
    const workbook = createWorkbook();
    workbook.sheets[0]!.hyperlinks = [
      { area: cell(0), address: "https://example.com/a b<c>%20", documentReference: null, screenTip: null },
    ];
    expect(packageParts(saveXlsx(workbook))[relationshipsPath]).toContain(
      "https://example.com/a%20b%3Cc%3E%20",
    );
  });

  it("stay as they stand when one is added, and take their relationship along when they go", () => {
    const before = richWorkbook();
    const workbook = openXlsx(before);
    const sheet = workbook.sheets[0]!;
    sheet.hyperlinks.push({
      area: cell(4),
      address: "https://example.com/new",
      documentReference: null,
      screenTip: null,
    });
    sheet.touched.add("hyperlinks");
    const saved = saveXlsx(workbook);
    expect(changedParts(before, saved)).toEqual([relationshipsPath, sheetPath].sort());
    expect(packageParts(saved)[sheetPath]).toContain(
      '<hyperlink ref="A2" r:id="rId4" tooltip="more"/><hyperlink ref="A3" location="\'Lists &amp; more\'!A1" display="list"/><hyperlink ref="A5" r:id="rId6"/>',
    );
    const again = openXlsx(saved);
    again.sheets[0]!.hyperlinks = [];
    again.sheets[0]!.touched.add("hyperlinks");
    const cleared = saveXlsx(again);
    expect(packageParts(cleared)[relationshipsPath]).not.toContain("hyperlink");
    expect(packageParts(cleared)[sheetPath]).not.toContain("hyperlink");
    expect(checkPackage(cleared)).toEqual([]);
  });
});

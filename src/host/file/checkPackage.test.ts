import { richWorkbook, richWorkbookParts } from "../../../test/fixtures/richWorkbook.ts";
import { checkPackage } from "./checkPackage.ts";

const parts = richWorkbookParts();

/** The rich workbook with one text of a part put in place of another; the text must be there. */
function spoiled(part: string, from: string, to: string): Uint8Array {
  const text = String(parts[part]);
  if (!text.includes(from)) {
    throw new RangeError(`${part} does not hold ${from}`);
  }
  return richWorkbook({ [part]: text.replace(from, to) });
}

const sheet = "xl/worksheets/sheet1.xml";

describe("checkPackage", () => {
  it("finds nothing wrong with a sound workbook", () => {
    expect(checkPackage(richWorkbook())).toEqual([]);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ["a part without content type", richWorkbook({ "xl/odd.thing": "x" }), /odd\.thing: has no content type/],
    ["a content type without part", richWorkbook({ "xl/calcChain.xml": null }), /names xl\/calcChain\.xml/],
    [
      "a relationship that leads nowhere",
      richWorkbook({ "xl/media/image1.png": null }),
      /leads to \.\.\/media\/image1\.png/,
    ],
    [
      "relationships without owner",
      richWorkbook({ "xl/_rels/gone.xml.rels": String(parts["xl/_rels/workbook.xml.rels"]) }),
      /belongs to no part/,
    ],
    [
      "two relationships of one id",
      spoiled("xl/_rels/workbook.xml.rels", 'Id="rId4"', 'Id="rId5"'),
      /rId5 stands twice/,
    ],
    [
      "a relationship that is not declared",
      spoiled("xl/worksheets/_rels/sheet1.xml.rels", 'Id="rId1"', 'Id="rId99"'),
      /sheet1\.xml: relationship rId1 is not declared/,
    ],
    [
      "a table called as a name is",
      spoiled("xl/tables/table1.xml", 'displayName="Grades1"', 'displayName="grades"'),
      /table or name .* stands twice/,
    ],
    [
      "two shapes of one id in a drawing",
      spoiled("xl/drawings/drawing1.xml", 'id="3" name="Picture', 'id="2" name="Picture'),
      /drawing1\.xml: shape .* stands twice/,
    ],
    [
      "blocks out of order",
      spoiled(
        sheet,
        '<autoFilter ref="A1:D6"/><mergeCells count="1"><mergeCell ref="A7:C7"/></mergeCells>',
        '<mergeCells count="1"><mergeCell ref="A7:C7"/></mergeCells><autoFilter ref="A1:D6"/>',
      ),
      /<autoFilter> stands too late/,
    ],
    ["a block that has no place", spoiled(sheet, "<sheetData>", "<rows/><sheetData>"), /<rows> has no place/],
    [
      "a block twice",
      spoiled(sheet, '<autoFilter ref="A1:D6"/>', '<autoFilter ref="A1:D6"/><autoFilter ref="A1:D6"/>'),
      /<autoFilter> stands twice/,
    ],
    ["a style out of range", spoiled(sheet, 's="3"', 's="4"'), /E5: its style is out of range/],
    [
      "a string out of range",
      spoiled("xl/worksheets/sheet2.xml", "<v>8</v>", "<v>9</v>"),
      /B1: its string is out of range/,
    ],
    ["a rule's format out of range", spoiled(sheet, 'dxfId="0"', 'dxfId="1"'), /dxfId of a rule/],
    [
      "a relationship id out of the air",
      spoiled(sheet, '<drawing r:id="rId1"/>', '<drawing r:id="rId77"/>'),
      /uses relationship rId77/,
    ],
    ["cells out of order", spoiled(sheet, 'r="C3"', 'r="A3"'), /cell A3 is out of order/],
    ["rows out of order", spoiled(sheet, '<row r="3"', '<row r="2"'), /row 2 is out of order/],
    [
      "a wrong count",
      spoiled(sheet, '<mergeCells count="1">', '<mergeCells count="2">'),
      /<mergeCells> is empty or has another count/,
    ],
    [
      "two sheets of one name",
      spoiled("xl/workbook.xml", 'name="Secret"', 'name="scores"'),
      /sheet name scores stands twice/,
    ],
    [
      "two sheets of one id",
      spoiled("xl/workbook.xml", 'sheetId="7"', 'sheetId="5"'),
      /sheet id 5 stands twice/,
    ],
    [
      "a name of no sheet",
      spoiled("xl/workbook.xml", 'name="Local" localSheetId="2"', 'name="Local" localSheetId="8"'),
      /local of 8 belongs to no sheet/,
    ],
    [
      "an active tab that does not exist",
      spoiled("xl/workbook.xml", 'activeTab="0"', 'activeTab="4"'),
      /active tab/,
    ],
    ["a format without its font", spoiled("xl/styles.xml", 'fontId="1"', 'fontId="2"'), /fontId of a format/],
    [
      "a part that is no XML",
      richWorkbook({ "xl/comments1.xml": "<comments><a></comments>" }),
      /comments1\.xml: Tags do not match/,
    ],
    ["a file that is no workbook", new Uint8Array([1, 2, 3]), /zip container/],
  ])("finds %s", (_, bytes, fault) => {
    expect(checkPackage(bytes).join("\n")).toMatch(fault);
  });
});

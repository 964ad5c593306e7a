import { WorksheetPart } from "../worksheet/WorksheetPart.ts";

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

function part(children: string, attributes = main): WorksheetPart {
  return new WorksheetPart(
    `<?xml version="1.0"?>\n<!-- a > b --><worksheet ${attributes}>${children}</worksheet>\n`,
    "sheet.xml",
  );
}

describe("OrderedPart", () => {
  it("gives its text back as it was", () => {
    const text = '<sheetData>\n<row r="1"/></sheetData> <!-- <x> --><pageMargins left="1>0"/>';
    expect(part(text).toText()).toBe(
      `<?xml version="1.0"?>\n<!-- a > b --><worksheet ${main}>${text}</worksheet>\n`,
    );
  });

  it("puts a new block in its place of the schema's order", () => {
    const worksheet = part("<sheetPr/><sheetData/><pageMargins/><extLst/>");
    worksheet.replace("mergeCells", "<mergeCells/>");
    worksheet.replace("cols", "<cols/>");
    worksheet.replace("tableParts", "<tableParts/>");
    expect(worksheet.blockNames).toEqual([
      "sheetPr",
      "cols",
      "sheetData",
      "mergeCells",
      "pageMargins",
      "tableParts",
      "extLst",
    ]);
  });

  it("puts many in place of many, and nothing in place of one", () => {
    const worksheet = part("<sheetData/><conditionalFormatting/><conditionalFormatting/><pageMargins/>");
    worksheet.replace("conditionalFormatting", [
      '<conditionalFormatting a="1"/>',
      "",
      '<conditionalFormatting a="2"/>',
    ]);
    worksheet.replace("pageMargins", "");
    expect(worksheet.toText()).toContain(
      '<sheetData/><conditionalFormatting a="1"/><conditionalFormatting a="2"/></worksheet>',
    );
  });

  it("stays before a later block that hides in an alternative", () => {
    const worksheet = part(
      "<sheetData/><mc:AlternateContent><mc:Choice><controls/></mc:Choice></mc:AlternateContent><tableParts/>",
    );
    worksheet.replace("drawing", '<drawing r:id="rId1"/>');
    expect(worksheet.blockNames).toEqual(["sheetData", "drawing", "AlternateContent", "tableParts"]);
  });

  it("declares the namespaces a part lacks", () => {
    const worksheet = part(
      "<x:sheetData/>",
      'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
    ).toText();
    expect(worksheet).toContain("<x:sheetData/>");
    const prefixed = part(
      "<x:sheetData/>",
      'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
    );
    prefixed.replace("drawing", '<drawing r:id="rId1"/>');
    expect(prefixed.rawBlocks("drawing")[0]).toBe(
      `<drawing ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>`,
    );
  });

  it("knows a worksheet's extensions by URI", () => {
    const worksheet = part('<sheetData/><extLst><ext uri="{A}"><a/></ext><ext uri="{B}"/></extLst>');
    expect(worksheet.extension("{a}")?.children).toHaveLength(1);
    worksheet.replaceExtension("{A}", '<ext uri="{A}"><b/></ext>');
    worksheet.replaceExtension("{C}", "");
    expect(worksheet.rawBlocks("extLst")).toEqual([
      '<extLst><ext uri="{B}"/><ext uri="{A}"><b/></ext></extLst>',
    ]);
    worksheet.replaceExtension("{A}", "");
    worksheet.replaceExtension("{B}", "");
    expect(worksheet.rawBlocks("extLst")).toEqual([]);
  });

  it.each(["", "<worksheet><a>", "<worksheet><!-- ", "no"])("refuses %p", (text) => {
    expect(() => new WorksheetPart(text, "sheet.xml")).toThrow("no well-formed XML");
  });
});

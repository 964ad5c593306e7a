import { richWorkbook, richWorkbookParts, zipParts } from "../../../test/fixtures/richWorkbook.ts";
import { getCell, type SheetModel, type WorkbookModel } from "../model/index.ts";
import { FileError } from "./FileError.ts";
import { openXlsx } from "./openXlsx.ts";
import { saveXlsx } from "./saveXlsx.ts";

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** The rich workbook with another sheet "Secret". */
function withSheet(xml: string, more: Readonly<Record<string, string | null>> = {}): WorkbookModel {
  return openXlsx(richWorkbook({ "xl/worksheets/sheet3.xml": xml, ...more }));
}

function lastSheet(workbook: WorkbookModel): SheetModel {
  return workbook.sheets.at(-1)!;
}

function errorOf(act: () => unknown): FileError | undefined {
  try {
    act();
  } catch (error) {
    return error instanceof FileError ? error : undefined;
  }
  return undefined;
}

describe("openXlsx, a workbook with everything", () => {
  const workbook = openXlsx(richWorkbook());
  const [scores, lists] = workbook.sheets as [SheetModel, SheetModel];

  it("lists worksheets in tab order with their visibility, chart sheets left out", () => {
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Scores", "Visible"],
      ["Lists & more", "Visible"],
      ["Secret", "VeryHidden"],
    ]);
    expect(workbook.activeSheetId).toBe(scores.id);
    expect([workbook.touched.size, ...workbook.sheets.map(({ touched }) => touched.size)]).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it("reads values of every kind", () => {
    const values = [...scores.cells.values()].map((cells) => [...cells.values()].map(({ value }) => value));
    expect(values).toEqual([
      ["Name", "Self", "Superior", "总分"],
      ["Lin & Co", 91.5, 80, 86.9, 55, "top"],
      ["Chen Yu", 72.25, 64, 68.95, 72.25, true],
      [" Wu\r\n_x0041_ ", 55, 1.1, 33.44, 91.5, { error: "#N/A" }],
      ["", null, 12004.5, 46082],
    ]);
  });

  it("spells shared formulas out and tells dynamic from legacy arrays", () => {
    expect([1, 2, 3].map((row) => getCell(scores, row, 3)?.formula)).toEqual([
      "=B2*0.6+C2*0.4",
      "=B3*0.6+C3*0.4",
      "=B4*0.6+C4*0.4",
    ]);
    expect(getCell(scores, 1, 5)).toMatchObject({
      formula: "=SORT(B2:B4)",
      array: { kind: "dynamic", area: { row: 1, column: 5, rowCount: 3, columnCount: 1 } },
    });
    expect(getCell(scores, 3, 5)?.arrayAnchor).toEqual({ row: 1, column: 5 });
    expect(getCell(scores, 4, 3)?.array?.kind).toBe("legacy");
    expect(getCell(lists, 2, 1)?.formula).toBe("=[1]Other!$A$1");
  });

  it("resolves looks, theme tints and indexed colours included", () => {
    expect(workbook.styles).toHaveLength(4);
    expect(workbook.styles[1]).toMatchObject({
      font: { bold: true, size: 12, color: "#FFFFFF" },
      fill: { pattern: "Solid", color: "#305496" },
      border: { bottom: { style: "Continuous", weight: "Medium", color: "#FF0000" } },
      alignment: { horizontal: "Center", vertical: "Center", wrapText: true, textOrientation: -45 },
    });
    expect(workbook.styles[2]).toMatchObject({ numberFormat: '0.0" pts"', protection: { locked: false } });
    expect(workbook.styles[3]?.numberFormat).toBe("m/d/yyyy");
  });

  it("reads rows, columns, views, merges and names", () => {
    expect(scores.rows.get(0)).toEqual({ heightPoints: 24, hidden: false, styleId: 1, outlineLevel: 0 });
    expect(scores.rows.get(3)?.hidden).toBe(true);
    expect(scores.columns.get(3)).toMatchObject({ widthChars: 9.140625, styleId: 2 });
    expect(scores).toMatchObject({ freeze: { rows: 1, columns: 1 }, zoomPercent: 90, tabColor: "#A2B8E1" });
    expect(scores.merges).toEqual([{ row: 6, column: 0, rowCount: 1, columnCount: 3 }]);
    expect(workbook.names.map(({ name, formula, comment }) => [name, formula, comment])).toEqual([
      ["Grades", "='Lists & more'!$A$1:$A$4", "from A to D"],
      ["Pass", "=0.6", ""],
    ]);
    expect(lists.names.map(({ name }) => name)).toEqual(["Local"]);
    expect(scores.pageLayout).toMatchObject({
      printAreas: [{ row: 0, column: 0, rowCount: 20, columnCount: 6 }],
      titleRows: { first: 0, last: 0 },
      titleColumns: { first: 0, last: 0 },
    });
  });
});

describe("openXlsx, other writers' habits", () => {
  it("reads a sheet whose names all carry a prefix, and writes into it", () => {
    const workbook = withSheet(
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>in</x:t></x:is></x:c><x:c r="C2"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    );
    const sheet = lastSheet(workbook);
    expect(getCell(sheet, 1, 1)?.value).toBe("in");
    expect(getCell(sheet, 1, 2)).toMatchObject({ formula: "=1+1", value: 2 });
    sheet.merges.push({ row: 3, column: 0, rowCount: 2, columnCount: 2 });
    sheet.touched.add("merges");
    sheet.cells.get(1)?.set(0, { value: 7, formula: null, styleId: 0 });
    sheet.touched.add("cells");
    sheet.touchedRows.add(1);
    const again = lastSheet(openXlsx(saveXlsx(workbook)));
    expect(getCell(again, 1, 0)?.value).toBe(7);
    expect(again.merges).toEqual(sheet.merges);
  });

  it("reads cells without addresses, single quotes, CDATA, comments and ISO dates", () => {
    const sheet = lastSheet(
      withSheet(
        `<worksheet ${main}><sheetData><!-- a --><row><c t='str'><v><![CDATA[<b>]]></v></c><c><v>5</v></c></row><row r='4'><c r='C4' t="d"><v>2026-03-01T12:00:00</v></c><c/><c><v>1</v></c></row></sheetData></worksheet>`,
      ),
    );
    expect([...(sheet.cells.get(0) ?? [])].map(([column, { value }]) => [column, value])).toEqual([
      [0, "<b>"],
      [1, 5],
    ]);
    expect([...(sheet.cells.get(3) ?? [])].map(([column, { value }]) => [column, value])).toEqual([
      [2, 46082.5],
      [3, null],
      [4, 1],
    ]);
  });

  it("opens a workbook without styles, strings and theme", () => {
    const workbook = openXlsx(
      zipParts({
        "[Content_Types].xml":
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
        "_rels/.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/book.xml"/></Relationships>',
        "book.xml": `<workbook ${main} xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="true"/><sheets><sheet name="S" sheetId="1" q:id="z"/></sheets></workbook>`,
        "_rels/book.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="z" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="a%20b.xml"/></Relationships>',
        "a b.xml": `<worksheet ${main}><sheetData><row r="1"><c r="A1" s="9"><v>1</v></c></row></sheetData></worksheet>`,
      }),
    );
    expect(workbook.date1904).toBe(true);
    expect(getCell(lastSheet(workbook), 0, 0)).toEqual({ value: 1, formula: null, styleId: 0 });
    lastSheet(workbook).name = "T";
    workbook.touched.add("sheets");
    expect(openXlsx(saveXlsx(workbook)).sheets.map(({ name }) => name)).toEqual(["T"]);
  });
});

describe("openXlsx, files that must be refused", () => {
  const parts = richWorkbookParts();

  it.each<[string, Uint8Array, string]>([
    ["text", new TextEncoder().encode("Name,Score\n"), "not_a_workbook"],
    ["nothing", new Uint8Array(0), "not_a_workbook"],
    [
      "an old .xls",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      "unsupported_format",
    ],
    [
      "a file with a password",
      Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        ...Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]),
      ]),
      "encrypted",
    ],
    ["a zip that is no document", zipParts({ "a.txt": "a" }), "not_a_workbook"],
    [
      "a Word document",
      richWorkbook({
        "[Content_Types].xml": String(parts["[Content_Types].xml"]).replace(
          "spreadsheetml.sheet.main",
          "wordprocessingml.document.main",
        ),
      }),
      "unsupported_format",
    ],
    [
      "an .xlsb",
      richWorkbook({
        "[Content_Types].xml": String(parts["[Content_Types].xml"]).replace(
          /application\/[\w.-]+spreadsheetml.sheet.main\+xml/,
          "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
        ),
      }),
      "unsupported_format",
    ],
    ["a file that is cut off", richWorkbook().slice(0, 4000), "damaged_container"],
    ["a sheet whose part is missing", richWorkbook({ "xl/worksheets/sheet2.xml": null }), "damaged_part"],
    [
      "a sheet that ends early",
      richWorkbook({ "xl/worksheets/sheet3.xml": `<worksheet ${main}><sheetData><row r="1">` }),
      "damaged_part",
    ],
    [
      "styles that are no XML",
      richWorkbook({ "xl/styles.xml": "<styleSheet><fonts></styleSheet>" }),
      "damaged_part",
    ],
    [
      "a row beyond the last",
      richWorkbook({
        "xl/worksheets/sheet3.xml": `<worksheet ${main}><sheetData><row r="9999999"/></sheetData></worksheet>`,
      }),
      "damaged_part",
    ],
    [
      "a column beyond the last",
      richWorkbook({
        "xl/worksheets/sheet3.xml": `<worksheet ${main}><sheetData><row r="1"><c r="ZZZ1"/></row></sheetData></worksheet>`,
      }),
      "damaged_part",
    ],
    [
      "entities of its own",
      richWorkbook({
        "xl/sharedStrings.xml": `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><sst ${main}><si><t>&b;</t></si></sst>`,
      }),
      "unsafe_xml",
    ],
    [
      "an entity that points to a file",
      richWorkbook({
        "xl/workbook.xml": `<?xml version="1.0"?><!DOCTYPE w SYSTEM "file:///etc/hostname">${String(parts["xl/workbook.xml"])}`,
      }),
      "unsafe_xml",
    ],
    [
      "elements nested beyond sense",
      richWorkbook({ "xl/styles.xml": "<a>".repeat(5000) + "</a>".repeat(5000) }),
      "damaged_part",
    ],
  ])("says no to %s", (_, bytes, code) => {
    expect(errorOf(() => openXlsx(bytes))).toMatchObject({ code });
  });

  it("names the part at fault and keeps the cause", () => {
    const error = errorOf(() => openXlsx(richWorkbook({ "xl/styles.xml": "<styleSheet><fonts>" })));
    expect(error).toMatchObject({ name: "FileError", part: "xl/styles.xml" });
  });

  it("never looks at what external links point to", () => {
    expect(openXlsx(richWorkbook()).sheets).toHaveLength(3);
  });

  it("reads a merged area and an array as large as the sheet without filling it", () => {
    const sheet = lastSheet(
      withSheet(
        `<worksheet ${main}><cols><col min="1" max="99999999" width="9"/></cols><sheetData><row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`,
      ),
    );
    expect(sheet.cells.size).toBe(1);
    expect(sheet.columns.size).toBe(16_384);
  });
});

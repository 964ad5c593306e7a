import { createSheet, createWorkbook, type HyperlinkModel } from "../../host/model/index.ts";
import { linkTarget } from "./linkTarget.ts";

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

function target(link: Partial<HyperlinkModel>, at = { row: 2, column: 1 }) {
  const workbook = createWorkbook();
  const sheet = createSheet(workbook, "Summary");
  const other = createSheet(workbook, "Li's scores");
  workbook.sheets.push(sheet, other);
  workbook.names.push({ name: "Grades", formula: "='Li''s scores'!$B$2:$C$3", visible: true, comment: "" });
  sheet.hyperlinks.push({
    area: cell(2, 1),
    address: null,
    documentReference: null,
    screenTip: null,
    ...link,
  });
  const found = linkTarget(workbook, sheet, at);
  return found?.kind === "cells" ? [found.sheetId === other.id ? "other" : "own", found.area] : found;
}

describe("linkTarget", () => {
  it("leads to cells of another sheet, of the same sheet, and behind a name", () => {
    expect(target({ documentReference: "'LI''S scores'!D7" })).toEqual(["other", cell(6, 3)]);
    expect(target({ documentReference: "D7" })).toEqual(["own", cell(6, 3)]);
    const named = { row: 1, column: 1, rowCount: 2, columnCount: 2 };
    expect(target({ documentReference: "grades" })).toEqual(["other", named]);
  });

  it("leads to web addresses, and to no file or script", () => {
    const address = "https://example.com/a";
    expect(target({ address })).toEqual({ kind: "address", address });
    expect(target({ address: "javascript:alert(1)" })).toBeNull();
    expect(target({ address: "file:///C:/pay.xlsx" })).toBeNull();
  });

  it("leads nowhere from a cell without a link, or to a sheet that is gone", () => {
    expect(target({ documentReference: "D7" }, { row: 3, column: 1 })).toBeNull();
    expect(target({ documentReference: "Gone!A1" })).toBeNull();
  });
});

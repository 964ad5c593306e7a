import { createCalcEngine } from "../../src/host/calc/index.ts";
import { saveXlsx } from "../../src/host/file/index.ts";
import { createWorkbook } from "../../src/host/index.ts";
import { startNodeHost } from "../../src/host/node/index.ts";
import type { SampleSheet, SampleWorkbook } from "./sampleWorkbook.ts";

const border = "#BFBFBF";

/** Lays a sample out through Office.js, as a person would see it, and gives the file's bytes. */
export async function writeSample(sample: SampleWorkbook): Promise<Uint8Array> {
  const workbook = createWorkbook();
  const host = startNodeHost(workbook, { calcEngine: createCalcEngine() });
  await host.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    sample.sheets.forEach((plan, index) => {
      const sheet = index === 0 ? first : context.workbook.worksheets.add(plan.name);
      if (index === 0) sheet.name = plan.name;
      writeSheet(sheet, plan);
    });
    first.activate();
    await context.sync();
  });
  return saveXlsx(workbook);
}

function writeSheet(sheet: Excel.Worksheet, plan: SampleSheet): void {
  const width = plan.rows[0]?.length ?? 1;
  const headerTop = plan.note === null ? 1 : 2;
  const bodyTop = headerTop + plan.header.length;
  const title = sheet.getRangeByIndexes(0, 0, 1, width);
  title.getCell(0, 0).values = [[plan.title]];
  title.merge(false);
  title.format.font.size = 16;
  title.format.font.bold = true;
  title.format.horizontalAlignment = "Center";
  title.format.rowHeight = 30;
  if (plan.note !== null) {
    const note = sheet.getRangeByIndexes(1, 0, 1, width);
    note.getCell(0, 0).values = [[plan.note]];
    note.merge(false);
    note.format.font.color = "#595959";
  }
  const header = sheet.getRangeByIndexes(headerTop, 0, plan.header.length, width);
  header.values = plan.header.map((row) => row.map((text) => text ?? ""));
  for (const area of mergesOf(plan.header))
    sheet.getRangeByIndexes(headerTop + area.row, area.column, area.rows, area.columns).merge(false);
  header.format.font.bold = true;
  header.format.fill.color = "#DDEBF7";
  header.format.horizontalAlignment = "Center";
  header.format.verticalAlignment = "Center";
  header.format.wrapText = true;
  header.format.rowHeight = 30;
  const body = sheet.getRangeByIndexes(bodyTop, 0, plan.rows.length, width);
  body.values = plan.rows.map((row) =>
    row.map((cell, column) => {
      if (cell === null) return "";
      if (typeof cell === "number") return cell;
      return plan.dateColumns.includes(column) && /^\d{4}-\d\d-\d\d$/.test(cell) ? serial(cell) : `'${cell}`;
    }),
  );
  // Office.js takes one format for a whole range, though its types ask for a matrix.
  for (const column of plan.dateColumns)
    sheet.getRangeByIndexes(bodyTop, column, plan.rows.length, 1).numberFormat =
      "yyyy-mm-dd" as unknown as string[][];
  const table = sheet.getRangeByIndexes(headerTop, 0, plan.header.length + plan.rows.length, width);
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const) {
    table.format.borders.getItem(edge).style = "Continuous";
    table.format.borders.getItem(edge).color = border;
  }
  plan.footer.forEach((line, index) => {
    sheet.getRangeByIndexes(bodyTop + plan.rows.length + 1 + index, 0, 1, 1).values = [[line]];
  });
  const sizes = [62, 62, 84, 84, 72, 80, 80, 48];
  for (let column = 0; column < width; column += 1)
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = sizes[column] ?? 58;
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.paperSize = "A4";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, bodyTop, 2));
}

/** Days since 1899-12-30, as Excel counts them. */
function serial(isoDate: string): number {
  return (Date.parse(`${isoDate}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

interface HeaderMerge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A text reaches over the nulls to its right (where the row below has texts there) and over the nulls below. */
function mergesOf(header: SampleSheet["header"]): readonly HeaderMerge[] {
  return header.flatMap((row, r) =>
    row.flatMap((text, c) => {
      if (text === null) return [];
      let rows = 1;
      while (header[r + rows]?.[c] === null) rows += 1;
      let columns = 1;
      const isGroup = header.slice(r + 1).some((below) => below[c] !== null && below[c] !== undefined);
      const isUnderOther = (column: number): boolean => header.slice(0, r).some((above) => typeof above[column] === "string");
      while (isGroup && row[c + columns] === null && !isUnderOther(c + columns)) columns += 1;
      return rows * columns > 1 ? [{ row: r, column: c, rows, columns }] : [];
    }),
  );
}

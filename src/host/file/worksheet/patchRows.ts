import type { CellModel, SheetModel } from "../../model/index.ts";
import type { FileFormulaContext } from "../formula/toFileFormula.ts";
import { printCell, type CellWriteTables, type KeptFormula } from "./printCell.ts";
import { formulaPattern, readCell, type CellReadTables, type SharedFormulas } from "./readCell.ts";
import { sheetDataOf, type SheetData } from "./readRows.ts";
import { printRowTag } from "./printRowTag.ts";
import { sameCellContent, sameFormula } from "./sameCell.ts";
import { readSharedFormulas, rowsOfBrokenGroups } from "./sharedFormulas.ts";
import { scanCells, scanRows, type RawCell, type RawRow } from "./scanRows.ts";
import type { WorksheetPart } from "./WorksheetPart.ts";

export interface RowPatch {
  readonly sheet: SheetModel;
  /** Rows to look at; null for all. Others are copied as they stand. */
  readonly rows: ReadonlySet<number> | null;
  readonly read: CellReadTables;
  readonly write: CellWriteTables;
  contextAt(row: number, column: number): FileFormulaContext;
}

/**
 * Brings `<sheetData>` up to date with the model: rows nobody touched are copied, and so is every cell of a touched
 * row that still says what the model says.
 *
 * @returns Whether the set of formulas changed, which makes the workbook's calculation chain wrong.
 */
export function patchRows(worksheet: WorksheetPart, patch: RowPatch): { formulasChanged: boolean } {
  const data = sheetDataOf(worksheet);
  const rawRows = scanRows(data.xml, data.tags, worksheet.path);
  const shared = readSharedFormulas(data.xml);
  const wanted = rowsOfBrokenGroups(data, rawRows, shared, patch.sheet, patch.rows);
  const state: PatchState = {
    data,
    part: worksheet.path,
    shared,
    broken: wanted.broken,
    patch,
    formulasChanged: false,
  };
  const { rows } = wanted;
  const rawByRow = new Map(rawRows.map((raw) => [raw.row, raw]));
  const fresh = rows === null ? [...patch.sheet.cells.keys(), ...patch.sheet.rows.keys()] : [...rows];
  const order = [...new Set([...rawByRow.keys(), ...fresh])].sort((one, other) => one - other);
  const name = `${data.tags.prefix}sheetData`;
  const opening = /^<[^>]*>/.exec(data.xml)?.[0].replace(/\s*\/>$/, ">") ?? `<${name}>`;
  const closing = data.xml.endsWith(`</${name}>`) ? data.xml.length - name.length - 3 : opening.length;
  const spaces = spacesBehind(data.xml, rawRows, closing);
  const pieces = order.map((row) => {
    const raw = rawByRow.get(row);
    const isWanted = rows === null || rows.has(row);
    const printed = isWanted
      ? printRow(row, raw, state)
      : raw === undefined
        ? ""
        : data.xml.slice(raw.start, raw.end);
    return printed + (raw === undefined ? "" : (spaces.get(raw) ?? ""));
  });
  const before = data.xml.slice(opening.length, rawRows[0]?.start ?? closing);
  const xml = `${opening}${before}${pieces.join("")}</${name}>`;
  if (xml !== data.xml) {
    worksheet.replace("sheetData", xml);
  }
  return { formulasChanged: state.formulasChanged };
}

/** Line ends and indents between rows: a file laid out for reading stays so. */
function spacesBehind(xml: string, rows: readonly RawRow[], closing: number): Map<RawRow, string> {
  return new Map(
    rows.flatMap((raw, index): [RawRow, string][] => {
      const next = rows[index + 1]?.start ?? closing;
      return next > raw.end ? [[raw, xml.slice(raw.end, next)]] : [];
    }),
  );
}

interface PatchState {
  readonly data: SheetData;
  readonly part: string;
  readonly shared: SharedFormulas;
  /** `si` of shared formulas whose first cell is no longer what it was: every cell gets its own formula. */
  readonly broken: ReadonlySet<string>;
  readonly patch: RowPatch;
  formulasChanged: boolean;
}

function printRow(row: number, raw: RawRow | undefined, state: PatchState): string {
  const { data, patch } = state;
  const { sheet } = patch;
  const rawCells = new Map<number, RawCell>();
  if (raw !== undefined) {
    scanCells(data.xml, raw, data.tags, state.part, (cell) => rawCells.set(cell.column, cell));
  }
  const cells = [...(sheet.cells.get(row) ?? [])].sort(([one], [other]) => one - other);
  const printed = cells
    .map(([column, cell]) => printOrCopy(cell, row, column, rawCells.get(column), state))
    .join("");
  const kept = new Set(cells.map(([column]) => column));
  for (const [column, rawCell] of rawCells) {
    state.formulasChanged ||=
      !kept.has(column) &&
      data.xml.slice(rawCell.innerStart, rawCell.innerEnd).includes(`<${data.tags.prefix}f`);
  }
  const properties = sheet.rows.get(row);
  const own =
    raw === undefined
      ? `<${data.tags.prefix}row r="${String(row + 1)}">`
      : data.xml.slice(raw.start, raw.innerStart);
  const tag = printRowTag(
    own,
    properties,
    cells.map(([column]) => column),
    patch.read.styleCount,
  );
  const name = `${data.tags.prefix}row`;
  if (printed === "") {
    return raw === undefined && properties === undefined ? "" : tag.replace(/\s*\/?>$/, "/>");
  }
  return `${tag.replace(/\s*\/>$/, ">")}${printed}</${name}>`;
}

function printOrCopy(
  cell: CellModel,
  row: number,
  column: number,
  raw: RawCell | undefined,
  state: PatchState,
): string {
  const { data, patch, shared, broken } = state;
  const before = raw === undefined ? undefined : readCell(data.xml, raw, row, patch.read, shared);
  const hadFormula = before !== undefined && before.formula !== null;
  if (raw !== undefined && before !== undefined) {
    const formulaXml = hadFormula
      ? (formulaPattern.exec(data.xml.slice(raw.innerStart, raw.innerEnd))?.[0] ?? "")
      : "";
    const group = /\ssi="(\d+)"/.exec(formulaXml)?.[1];
    const isWhole = group === undefined || !broken.has(group);
    if (isWhole && sameCellContent(before, cell)) {
      return data.xml.slice(raw.start, raw.end);
    }
    if (isWhole && hadFormula && sameFormula(before, cell)) {
      const kept: KeptFormula = { xml: formulaXml, metadata: raw.metadata };
      return printCell(cell, row, column, data.tags.prefix, patch.write, patch.contextAt(row, column), kept);
    }
  }
  const hadAnyFormula =
    raw !== undefined && data.xml.slice(raw.innerStart, raw.innerEnd).includes(`<${data.tags.prefix}f`);
  state.formulasChanged ||= hadAnyFormula || cell.formula !== null;
  const isNothing = cell.value === null && cell.formula === null && cell.styleId === 0;
  const inherits =
    (patch.sheet.rows.get(row)?.styleId ?? patch.sheet.columns.get(column)?.styleId ?? 0) !== 0;
  return isNothing && !inherits && raw === undefined
    ? ""
    : printCell(cell, row, column, data.tags.prefix, patch.write, patch.contextAt(row, column), null);
}

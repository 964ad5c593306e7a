import type { CellModel, RowModel, SheetModel } from "../../model/index.ts";
import type { FileFormulaContext } from "../formula/toFileFormula.ts";
import { unescapeXml } from "../xml/unescapeXml.ts";
import { setAttributes } from "../xml/setAttributes.ts";
import { printCell, type CellWriteTables, type KeptFormula } from "./printCell.ts";
import { formulaPattern, readCell, type CellReadTables, type SharedFormulas } from "./readCell.ts";
import { readRowProperties, sheetDataOf, type SheetData } from "./readRows.ts";
import { sameCellContent, sameFormula } from "./sameCell.ts";
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
  const wanted = withSharedRows(data, rawRows, shared, patch);
  const state: PatchState = {
    data,
    part: worksheet.path,
    shared: shared.formulas,
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
  const tag = rowTag(
    row,
    raw,
    properties,
    cells.map(([column]) => column),
    state,
  );
  const name = `${data.tags.prefix}row`;
  if (printed === "") {
    return raw === undefined && properties === undefined ? "" : tag.replace(/\s*\/?>$/, "/>");
  }
  return `${tag.replace(/\s*\/>$/, ">")}${printed}</${name}>`;
}

/** The opening tag: the file's own where row and model agree, changed only where they differ. */
function rowTag(
  row: number,
  raw: RawRow | undefined,
  properties: RowModel | undefined,
  columns: readonly number[],
  state: PatchState,
): string {
  const { data, patch } = state;
  const own =
    raw === undefined
      ? `<${data.tags.prefix}row r="${String(row + 1)}">`
      : data.xml.slice(raw.start, raw.innerStart);
  const tag = hasFittingSpans(own, columns) ? own : setAttributes(own, { spans: null });
  const known = readRowProperties(own, patch.read.styleCount);
  const before = known ?? { heightPoints: null, hidden: false, styleId: null, outlineLevel: 0 };
  const now = properties ?? { heightPoints: null, hidden: false, styleId: null, outlineLevel: 0 };
  const changes: Record<string, string | number | null> = {};
  if (now.styleId !== before.styleId) {
    changes["s"] = now.styleId;
    changes["customFormat"] = now.styleId === null ? null : 1;
  }
  if (now.heightPoints !== before.heightPoints) {
    changes["ht"] = now.heightPoints;
    changes["customHeight"] = now.heightPoints === null ? null : 1;
  }
  if (now.hidden !== before.hidden) {
    changes["hidden"] = now.hidden ? 1 : null;
  }
  if (now.outlineLevel !== before.outlineLevel) {
    changes["outlineLevel"] = now.outlineLevel === 0 ? null : now.outlineLevel;
  }
  return setAttributes(tag, changes);
}

/** `spans` says between which columns a row's cells stand; it may be missing, but not wrong. */
function hasFittingSpans(tag: string, columns: readonly number[]): boolean {
  const [, first, last] = /\sspans="(\d+):(\d+)"/.exec(tag) ?? [];
  return columns.every(
    (column) => column + 1 >= Number(first ?? 0) && column + 1 <= Number(last ?? Infinity),
  );
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

interface SharedMasters {
  readonly formulas: SharedFormulas;
}

const sharedPattern =
  /<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})(\d+)"[^>]*>\s*<(?:\w+:)?f\s([^>]*?)(\/>|>([^<]*)<)/g;

/** Finds the first cell of every shared formula. */
function readSharedFormulas(xml: string): SharedMasters {
  const formulas: SharedFormulas = new Map();
  if (xml.includes('"shared"')) {
    for (const [, letters = "", digits = "", attributes = "", , text = ""] of xml.matchAll(sharedPattern)) {
      const group = /\bsi="(\d+)"/.exec(attributes)?.[1];
      if (group !== undefined && text !== "" && attributes.includes('"shared"')) {
        const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        formulas.set(group, { formula: unescapeXml(text), at: { row: Number(digits) - 1, column } });
      }
    }
  }
  return { formulas };
}

/** Adds the rows of shared formulas whose first cell was changed: the others cannot refer to it any longer. */
function withSharedRows(
  { xml, tags }: SheetData,
  rawRows: readonly RawRow[],
  { formulas }: SharedMasters,
  { sheet, rows }: RowPatch,
): { rows: ReadonlySet<number> | null; broken: ReadonlySet<string> } {
  const broken = new Set<string>();
  for (const [group, { formula, at }] of formulas) {
    const now = sheet.cells.get(at.row)?.get(at.column);
    const isTouched = rows === null || rows.has(at.row);
    if (isTouched && (now?.formula == null || !sameFormula({ formula: null }, now, formula))) {
      broken.add(group);
    }
  }
  if (broken.size === 0 || rows === null) {
    return { rows, broken };
  }
  const marks = [...broken].map((group) => `si="${group}"`);
  const affected = rawRows.filter(({ start, end }) => {
    const text = xml.slice(start, end);
    return text.includes(`<${tags.prefix}f`) && marks.some((mark) => text.includes(mark));
  });
  return { rows: new Set([...rows, ...affected.map(({ row }) => row)]), broken };
}

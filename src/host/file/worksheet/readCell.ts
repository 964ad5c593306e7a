import {
  errorCodes,
  parseArea,
  type CellArray,
  type CellModel,
  type CellPosition,
  type CellValue,
  type ErrorCode,
} from "../../model/index.ts";
import { fromFileFormula } from "../formula/fromFileFormula.ts";
import { shiftFormula } from "../formula/shiftFormula.ts";
import { readRichText, type FileString } from "../strings/readRichText.ts";
import { unescapeCellText } from "../xml/cellText.ts";
import { readAttributes } from "../xml/readAttributes.ts";
import { unescapeXml } from "../xml/unescapeXml.ts";
import { serialOfIsoDate } from "./serialOfIsoDate.ts";
import type { RawCell } from "./scanRows.ts";

/** What cells of a workbook point at. */
export interface CellReadTables {
  readonly strings: readonly FileString[];
  readonly styleCount: number;
  readonly date1904: boolean;
  /** Whether a `cm` index says "dynamic array". */
  isDynamic(metadata: number): boolean;
}

/** Text and place of a shared formula's first cell, by its `si`. */
export type SharedFormulas = Map<string, { readonly formula: string; readonly at: CellPosition }>;

/** Rich text of a cell, kept in `CellModel.source`: by index into the shared strings, or as the inside of `<is>`. */
export class RichTextSource {
  constructor(readonly place: { readonly index: number } | { readonly inlineXml: string }) {}
}

export const formulaPattern = /<(?:\w+:)?f(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?f>)/;
const valuePattern = /<(?:\w+:)?v(?=[\s/>])[^>]*?>([\s\S]*?)<\/(?:\w+:)?v>/;
const inlinePattern = /<(?:\w+:)?is>([\s\S]*?)<\/(?:\w+:)?is>/;
const knownErrors = new Set<string>(errorCodes);

/** Interprets a cell; shared formulas are spelled out, for which their first cell must have been read before. */
export function readCell(
  xml: string,
  raw: RawCell,
  row: number,
  tables: CellReadTables,
  shared: SharedFormulas,
): CellModel {
  const { innerStart, innerEnd } = raw;
  const styleId = raw.styleId < tables.styleCount ? raw.styleId : 0;
  const cell: CellModel = { value: null, formula: null, styleId };
  if (innerStart >= innerEnd) {
    return cell;
  }
  const isPlain = xml.startsWith("<v>", innerStart) && xml.startsWith("</v>", innerEnd - 4);
  const inner = isPlain ? "" : xml.slice(innerStart, innerEnd);
  const text = isPlain ? xml.slice(innerStart + 3, innerEnd - 4) : (valuePattern.exec(inner)?.[1] ?? "");
  if (raw.type === "s") {
    const string = tables.strings[Number(text)];
    cell.value = string?.text ?? null;
    if (string?.isRich === true) {
      cell.source = new RichTextSource({ index: Number(text) });
    }
  } else if (raw.type === "inlineStr") {
    const inlineXml = inlinePattern.exec(inner)?.[1] ?? "";
    const string = readRichText(inlineXml);
    cell.value = string.text;
    if (string.isRich) {
      cell.source = new RichTextSource({ inlineXml });
    }
  } else {
    cell.value = readValue(raw.type, text, tables.date1904);
  }
  const formula = isPlain ? null : formulaPattern.exec(inner);
  if (formula !== null) {
    addFormula(cell, formula, { row, column: raw.column }, tables.isDynamic(raw.metadata), shared);
  }
  return cell;
}

function readValue(type: string, text: string, date1904: boolean): CellValue {
  if (type === "str") {
    return unescapeCellText(unescapeXml(text));
  }
  if (text === "") {
    return null;
  }
  switch (type) {
    case "b":
      return text === "1" || text === "true";
    case "e":
      return { error: knownErrors.has(text) ? (text as ErrorCode) : "#VALUE!" };
    case "d":
      return serialOfIsoDate(text, date1904);
    default: {
      const number = Number(text);
      return Number.isFinite(number) ? number : null;
    }
  }
}

function addFormula(
  cell: CellModel,
  [, attributeText = "", escaped = ""]: RegExpExecArray,
  at: CellPosition,
  isDynamic: boolean,
  shared: SharedFormulas,
): void {
  const attributes = readAttributes(attributeText);
  const text = unescapeXml(escaped);
  const type = attributes.get("t") ?? "normal";
  const group = attributes.get("si") ?? "";
  if (type === "shared" && text === "") {
    const first = shared.get(group);
    cell.formula =
      first === undefined
        ? null
        : fromFileFormula(shiftFormula(first.formula, at.row - first.at.row, at.column - first.at.column));
    return;
  }
  if (type === "dataTable" || text.trim() === "") {
    return;
  }
  if (type === "shared") {
    shared.set(group, { formula: text, at });
  }
  cell.formula = fromFileFormula(text);
  if (type === "array") {
    const area = parseArea(attributes.get("ref") ?? "") ?? { ...at, rowCount: 1, columnCount: 1 };
    const array: CellArray = { kind: isDynamic ? "dynamic" : "legacy", area };
    cell.array = array;
  }
}

import type { Area, CellPosition } from "./area.ts";

/** The error values a cell can hold, as Excel writes them. */
export const errorCodes = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#BUSY!",
  "#PYTHON!",
  "#EXTERNAL!",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** An error as a value: the text "#N/A" and the error #N/A are two different cells. */
export interface CellError {
  readonly error: ErrorCode;
}

/** What a cell shows, computed or typed. `null` is an empty cell; dates are serial numbers. */
export type CellValue = number | string | boolean | CellError | null;

/** An array formula as its anchor (top-left cell) knows it. */
export interface CellArray {
  /** `dynamic` spills as far as its result needs; `legacy` was entered with Ctrl+Shift+Enter over a fixed area. */
  readonly kind: "dynamic" | "legacy";
  /** Cells the result covers, anchor included. */
  readonly area: Area;
}

export interface CellModel {
  value: CellValue;
  /** A1 formula in en-US with its leading `=`; null for a constant. Only an array's anchor has one. */
  formula: string | null;
  /** Index into `WorkbookModel.styles`. */
  styleId: number;
  /** On the anchor of an array formula. */
  array?: CellArray;
  /** On every other cell that shows part of an array: where its formula stands. */
  arrayAnchor?: CellPosition;
  /** Kept by the file layer (rich text runs, phonetic text); dropped when the value is written. */
  source?: unknown;
}

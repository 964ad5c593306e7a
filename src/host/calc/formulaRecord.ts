import type { Area } from "../model/area.ts";
import type { SheetModel } from "../model/sheet.ts";
import type { FormulaToken } from "./formulaTokens.ts";

/** A rectangle of cells, one node for all who depend on the same. */
export interface AreaNode<Reader = FormulaRecord> {
  readonly key: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly dependants: Set<Reader>;
}

/** A rectangle on a sheet. */
export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** A token with what its reference means in this cell, when it is one rectangle. */
export interface FormulaPart extends FormulaToken {
  /** `null` is a reference to nothing: #REF!. */
  readonly target?: SheetArea | null;
}

/** What the engine knows of one cell's formula. */
export interface FormulaRecord {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly parts: readonly FormulaPart[];
  readonly reads: readonly AreaNode[];
  /** Computed every time: it asks for the clock, for chance, or chooses its cells while computing. */
  readonly isVolatile: boolean;
  /** INDIRECT or OFFSET: its precedents are only known while it is computed. */
  readonly hasDynamicReferences: boolean;
  /** "A1#": its text depends on how far A1 spills at the moment. */
  readonly hasSpillReference: boolean;
}

/** One number per cell of a sheet. */
export function cellNumber(row: number, column: number): number {
  return row * 16_384 + column;
}

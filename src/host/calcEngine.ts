import type { CellPosition } from "./model/area.ts";
import type { WorkbookModel } from "./model/workbook.ts";

/** One cell of one sheet. */
export interface CellReference extends CellPosition {
  readonly sheetId: string;
}

/** What changed since the last recalculation. */
export type CalcScope =
  /** Everything: asked for, or rows and columns moved. */
  | { readonly kind: "all" }
  /** A workbook was opened: like Excel, trust the values in the file; compute what has none, and what hangs on it. */
  | { readonly kind: "opened" }
  /** Sheets, tables or names came, went or changed: formulas that mean something else by it. */
  | { readonly kind: "meaning" }
  /** These cells got another value or formula. */
  | { readonly kind: "cells"; readonly cells: readonly CellReference[] };

/**
 * Computes formulas. The engine writes results into the model itself (`value`, `array`, `arrayAnchor`, spilled
 * cells included) and says which cells got another value than before.
 *
 * A result that comes later (an asynchronous custom function) leaves "#BUSY!" in its cell; when it is there, the
 * engine writes it, recalculates what hangs on it and calls the listener given to `onAsyncResult`.
 */
export interface CalcEngine {
  recalculate(workbook: WorkbookModel, scope: CalcScope): readonly CellReference[];
  onAsyncResult?(listener: (changed: readonly CellReference[]) => void): void;
}

import type { Area, SheetPart, WorkbookPart } from "../model/index.ts";

/** Something that happened to the workbook; listeners repaint, recalculate or raise events to the add-in. */
export type WorkbookChange =
  /** Values or formulas were written; `before` and `after` only for a single cell. */
  | {
      readonly kind: "cells";
      readonly sheetId: string;
      readonly area: Area;
      readonly before?: unknown;
      readonly after?: unknown;
    }
  | { readonly kind: "formats"; readonly sheetId: string; readonly area: Area }
  | {
      readonly kind: "structure";
      readonly sheetId: string;
      readonly area: Area;
      readonly change:
        "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";
    }
  | {
      readonly kind: "sheet";
      readonly sheetId: string;
      readonly change:
        "Added" | "Deleted" | "Activated" | "Deactivated" | "Renamed" | "Moved" | "VisibilityChanged";
      readonly before?: unknown;
      readonly after?: unknown;
    }
  | { readonly kind: "selection"; readonly sheetId: string; readonly areas: readonly Area[] }
  /** A table, chart, rule, name, page set-up … of a sheet or of the workbook (`sheetId` null) changed. */
  | { readonly kind: "part"; readonly sheetId: string | null; readonly part: SheetPart | WorkbookPart }
  /** Formulas got other results. */
  | { readonly kind: "calculated"; readonly sheetId: string; readonly area: Area };

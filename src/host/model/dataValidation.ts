import type { Area } from "./area.ts";
import type { CellValueOperator } from "./conditionalFormat.ts";

/** Bounds as Excel stores them: numbers and dates as they are, references and formulas with `=`. */
export type ValidationOperand = string | number;

export type ValidationRule =
  | {
      readonly type: "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength";
      readonly operator: CellValueOperator;
      readonly formula1: ValidationOperand;
      readonly formula2: ValidationOperand | null;
    }
  /** `source` is a comma-separated list or a reference with `=`. */
  | { readonly type: "List"; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly type: "Custom"; readonly formula: string };

export interface DataValidationModel {
  readonly id: string;
  areas: Area[];
  rule: ValidationRule;
  ignoreBlanks: boolean;
  prompt: { showPrompt: boolean; title: string; message: string };
  errorAlert: {
    showAlert: boolean;
    style: "Stop" | "Warning" | "Information";
    title: string;
    message: string;
  };
  source?: unknown;
}

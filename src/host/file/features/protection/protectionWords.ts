import type { ProtectionOptions } from "../../../model/protection.ts";

/** An option of Office.js beside its attribute; the attribute says what is locked, the option what is allowed. */
interface ProtectionWord {
  readonly option: Exclude<keyof ProtectionOptions, "selectionMode">;
  readonly attribute: string;
  /** What a missing attribute means (CT_SheetProtection). */
  readonly isLockedByDefault: boolean;
}

const word = (
  option: ProtectionWord["option"],
  attribute: string,
  isLockedByDefault = true,
): ProtectionWord => ({ option, attribute, isLockedByDefault });

/** In the schema's order. */
export const protectionWords: readonly ProtectionWord[] = [
  word("allowEditObjects", "objects", false),
  word("allowEditScenarios", "scenarios", false),
  word("allowFormatCells", "formatCells"),
  word("allowFormatColumns", "formatColumns"),
  word("allowFormatRows", "formatRows"),
  word("allowInsertColumns", "insertColumns"),
  word("allowInsertRows", "insertRows"),
  word("allowInsertHyperlinks", "insertHyperlinks"),
  word("allowDeleteColumns", "deleteColumns"),
  word("allowDeleteRows", "deleteRows"),
  word("allowSort", "sort"),
  word("allowAutoFilter", "autoFilter"),
  word("allowPivotTables", "pivotTables"),
];

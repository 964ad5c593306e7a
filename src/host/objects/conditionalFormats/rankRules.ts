import type { ConditionalFormatModel, SheetModel } from "../../model/index.ts";

/** Puts a sheet's rules into an order and counts their priorities from 0; rules keep what the file held of them. */
export function rankRules(sheet: SheetModel, rules: readonly ConditionalFormatModel[]): void {
  sheet.conditionalFormats = [...rules];
  sheet.conditionalFormats.forEach((rule, priority) => {
    rule.priority = priority;
  });
}

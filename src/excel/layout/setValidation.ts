import type { ValidationPlan } from "../../sheet/index.ts";
import { rangeAddress } from "../publishing/cellInput.ts";

/** Queues what may be typed into a range. */
export function setValidation(sheet: Excel.Worksheet, { area, rule, prompt, error }: ValidationPlan): void {
  const validation = sheet.getRange(
    rangeAddress(area.top, area.left, area.bottom, area.right),
  ).dataValidation;
  if (rule.kind === "list") {
    const source = typeof rule.source === "string" ? rule.source : rule.source.join(",");
    validation.rule = { list: { inCellDropDown: true, source } };
  } else {
    const between = { formula1: rule.min, formula2: rule.max, operator: "Between" as const };
    validation.rule = rule.kind === "whole" ? { wholeNumber: between } : { decimal: between };
  }
  if (prompt !== null) validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.message };
  if (error !== null)
    validation.errorAlert = { showAlert: true, style: "Stop", title: error.title, message: error.message };
}

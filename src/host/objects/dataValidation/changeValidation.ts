import { createId, type DataValidationModel } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { HostError } from "../../protocol/hostError.ts";
import { requireUnprotected } from "../protection/requireUnprotected.ts";
import type { RangeState } from "../states.ts";
import { touchSheet } from "../touchSheet.ts";
import { cutValidations } from "./cutValidations.ts";
import { defaultMessages } from "./defaultMessages.ts";
import { validationOf } from "./validationOf.ts";

/**
 * Changes the validation of a range, and of this range only.
 *
 * A rule replaces whatever validations the range had; its messages stay when they were the same all over. Messages
 * alone need a rule: this host keeps no validation that allows everything.
 */
export function changeValidation(
  context: HostContext,
  { sheet, area }: RangeState,
  change: Partial<Pick<DataValidationModel, "rule" | "ignoreBlanks" | "prompt" | "errorAlert">>,
): void {
  requireUnprotected(sheet);
  const found = validationOf({ sheet, area });
  const before = typeof found === "string" ? undefined : found;
  const rule = change.rule ?? before?.rule;
  if (rule === undefined) {
    throw new HostError("InvalidOperation", "The embedded host keeps messages only with a validation rule.");
  }
  const { ignoreBlanks = true, prompt, errorAlert } = { ...defaultMessages, ...before, ...change };
  cutValidations(sheet, area);
  sheet.dataValidations.push({
    id: createId(context.workbook),
    areas: [area],
    rule,
    ignoreBlanks,
    prompt,
    errorAlert,
  });
  touchSheet(context, sheet, "dataValidations");
}

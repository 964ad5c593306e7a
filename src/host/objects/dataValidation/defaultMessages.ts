import type { DataValidationModel } from "../../model/index.ts";

/** What Excel starts a validation with: it stops wrong entries with its own words and prompts nothing. */
export const defaultMessages: Pick<DataValidationModel, "prompt" | "errorAlert"> = {
  prompt: { showPrompt: true, title: "", message: "" },
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
};

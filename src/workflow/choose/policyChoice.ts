import type { AppraisalPolicy } from "../../core/index.ts";

/** Which rules the user wants. */
export type PolicyChoice =
  /** The rules kept in the workbook, else a template that the sheet matches, else those that the sheet implies. */
  | { readonly kind: "auto" }
  | { readonly kind: "template"; readonly templateId: string }
  | { readonly kind: "proposed" }
  | { readonly kind: "given"; readonly policy: AppraisalPolicy };

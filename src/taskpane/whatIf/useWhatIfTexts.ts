import { policyMessagesOf, type WhatIfTexts } from "../../messages/index.ts";
import { useLanguage } from "../PaneContext.tsx";

/** The texts of what-if in the language chosen. */
export function useWhatIfTexts(): WhatIfTexts {
  return policyMessagesOf(useLanguage()).whatIf;
}

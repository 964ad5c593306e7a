import type { Language } from "../../messages/index.ts";
import { unfiltered } from "../results/selectPeople.ts";
import { usualTabs } from "../work/usualTabs.ts";
import type { PaneState } from "./paneState.ts";

/** A copy with everything in it. */
export const nothingHidden = { onlyId: null, hidesNames: false, hidesFewRaters: false };

/** The pane before it has looked at the workbook. */
export function initialState(language: Language): PaneState {
  return {
    language,
    panel: "check",
    task: null,
    isCancelling: false,
    progress: null,
    finding: null,
    isStale: false,
    rules: { kind: "auto" },
    error: null,
    notice: null,
    receipt: null,
    difference: null,
    publishing: {
      tabs: usualTabs,
      language,
      sharing: "native",
      calibrates: false,
      protects: false,
      redaction: nothingHidden,
    },
    draft: null,
    seeksDoubts: false,
    openRow: null,
    query: unfiltered,
    signer: "",
    seal: null,
    merge: null,
    split: null,
  };
}

import type { PublishTexts } from "../publishTexts.ts";
import { counted } from "./numbers.ts";

export const publish: PublishTexts = {
  tabs: "Tabs to write",
  tabsHelp: "Only these tabs are written. Your own sheets stay as they are.",
  language: "Language of the tabs",
  sharing: "How numbers are written",
  sharings: {
    native: "Excel formulas (anyone can recalculate)",
    live: "KPI functions (needs this add-in)",
    sealed: "Values only (for handing out)",
  },
  publishSo: "Publish like this",
  preview: "Preview the changes",
  previewTitle: "What would change",
  previewSheet: (name, change, cells) =>
    change === "unchanged"
      ? `${name}: unchanged`
      : `${name}: ${change === "added" ? "new" : "updated"}, ${counted(cells, "cell", "cells")}`,
  result: "Tabs that were written",
  restore: "Restore the last version",
  restoreHelp: "Brings the tabs back as they were before the last publishing.",
  restoreQuestion: "The tabs of this publishing will be replaced. Go on?",
  restoreConfirm: "Restore",
  keep: "Keep these",
  calibrates: "Columns for calibrated grades in the summary",
  protects: "Protect our tabs against typing by mistake",
  options: "Options",
  loadingTabs: "Looking which tabs have something to show…",
  redaction: "What a sealed copy leaves out",
  hidesNames: "Names (employee IDs stay)",
  hidesFewRaters: "Scores by too few raters to stay anonymous",
  onlyId: "Everybody but this employee ID",
  onlyIdHint: "Leave empty to keep everybody.",
  idUnknown: "Nobody has this employee ID.",
  cycle: "The cycle as a whole",
  sendAndCollect: "Send out and collect…",
  closeCycle: "Close the cycle…",
};

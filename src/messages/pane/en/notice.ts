import type { NoticeTexts } from "../noticeTexts.ts";
import { counted } from "./numbers.ts";

export const notice: NoticeTexts = {
  published: (cells) => `Published; ${counted(cells, "cell", "cells")} written.`,
  unchanged: "The tabs were up to date; nothing was changed.",
  restored: "The tabs are back as they were before the last publishing.",
  nothingToRestore: "There is no earlier version.",
  cancelled: "Cancelled; the workbook is as it was.",
  recovered: "What an interrupted publishing had left behind was removed.",
  corrected: (cells) => `${counted(cells, "cell", "cells")} corrected.`,
  undone: "The correction was undone.",
  undoCorrections: "Undo the correction",
  undoRules: "Go back to the old rules",
  dismiss: "Close",
  calibrated: (isExceeded) =>
    isExceeded
      ? "The grade is recorded. A quota now has more people than seats."
      : "The grade is recorded; the quota is kept.",
  gradeRecorded: "The grade is recorded.",
  calibrationUndone: "The calibrated grade was undone; the computed one counts.",
  reviewed: "The decision is recorded.",
  columnKept: "Understood; this is remembered for the next time.",
  rulesApplied: "The rules are applied and kept in this workbook.",
  rulesUndone: "The rules are as they were before.",
  sealed: "The cycle is closed. Note down the SHA-256.",
  reopened: "The cycle is open again; closing it makes a new version.",
  merged: (cells, tab) => `${counted(cells, "entry", "entries")} merged. What needs a look is on “${tab}”.`,
  inserted: (sheets) => `${counted(sheets, "sample sheet", "sample sheets")} inserted.`,
};

import type { PaneMessages } from "../../messages/index.ts";
import type { Notice } from "../state/paneState.ts";

/** Good news in words. */
export function noticeText(notice: Notice, { notice: texts }: PaneMessages): string {
  switch (notice.kind) {
    case "published":
      return notice.cells === 0 ? texts.unchanged : texts.published(notice.cells);
    case "corrected":
      return texts.corrected(notice.cells);
    case "calibrated":
      return notice.isExceeded === null ? texts.gradeRecorded : texts.calibrated(notice.isExceeded);
    case "merged":
      return texts.merged(notice.cells, notice.tab);
    case "inserted":
      return texts.inserted(notice.sheets);
    case "calibrationUndone":
    case "reviewed":
    case "columnKept":
    case "sealed":
    case "reopened":
    case "restored":
    case "rulesApplied":
    case "rulesUndone":
    case "nothingToRestore":
    case "cancelled":
    case "recovered":
    case "undone":
      return texts[notice.kind];
  }
}

/** News that need no answer and may go by themselves; what can be undone or went otherwise than wished stays. */
export function isBrief({ kind }: Notice): boolean {
  return !["corrected", "rulesApplied", "cancelled", "nothingToRestore", "recovered"].includes(kind);
}

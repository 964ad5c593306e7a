import type { PaneMessages } from "../../messages/index.ts";
import type { Notice } from "../state/paneState.ts";

/** Good news in words. */
export function noticeText(notice: Notice, { notice: texts }: PaneMessages): string {
  switch (notice.kind) {
    case "published":
      return notice.cells === 0 ? texts.unchanged : texts.published(notice.cells);
    case "corrected":
      return texts.corrected(notice.cells);
    case "restored":
    case "nothingToRestore":
    case "cancelled":
    case "recovered":
    case "undone":
      return texts[notice.kind];
  }
}

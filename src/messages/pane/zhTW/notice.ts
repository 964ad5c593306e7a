import type { NoticeTexts } from "../noticeTexts.ts";
import { number } from "./numbers.ts";

export const notice: NoticeTexts = {
  published: (cells) => `已發佈，寫入 ${number.format(cells)} 個儲存格。`,
  unchanged: "彙總表已是最新，無需變動。",
  restored: "已還原為上一次發佈之前的彙總表。",
  nothingToRestore: "沒有可還原的版本。",
  cancelled: "已取消，活頁簿維持原樣。",
  recovered: "上一次發佈中途中斷，留下的內容已清理。",
  corrected: (cells) => `已更正 ${number.format(cells)} 個儲存格。`,
  undone: "已復原更正。",
  undoCorrections: "復原更正",
  undoRules: "恢復原規則",
  dismiss: "關閉",
  calibrated: (isExceeded) =>
    isExceeded ? "等第已記錄，但有等第超出強制分配名額。" : "等第已記錄，強制分配未超出名額。",
  gradeRecorded: "等第已記錄。",
  calibrationUndone: "已復原等第校準，恢復為計算等第。",
  reviewed: "評審決定已記錄。",
  columnKept: "已依您的說明讀取，下次仍會這樣讀。",
  rulesApplied: "規則已套用，並儲存在本活頁簿中。",
  rulesUndone: "規則已改回。",
  sealed: "本期考核已封存。請抄存 SHA-256。",
  reopened: "已重新開放，再次封存將形成新版本。",
  merged: (cells, tab) => `已合併 ${number.format(cells)} 項填寫，待核對的內容在「${tab}」中。`,
  inserted: (sheets) => `已插入 ${number.format(sheets)} 張範例表。`,
};

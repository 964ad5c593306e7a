import type { ProgressTexts } from "../progressTexts.ts";
import { number, percent } from "./numbers.ts";

export const progress: ProgressTexts = {
  label: "進度",
  steps: {
    read: "讀取工作表",
    understand: "辨識人員、指標與分數",
    score: "計分、定級、排名",
    build: "編排彙總表",
    compare: "與現有內容比對",
    write: "寫入彙總表",
    check: "複核寫入結果",
    finish: "收尾",
    restore: "還原上一版",
    files: "讀取回收檔案",
    merge: "寫入合併的填寫",
    split: "產生部門工作表",
  },
  other: "處理中",
  percent: (done) => percent.format(done),
  cancel: "取消",
  cancelling: "正在取消…",
  left: (seconds) =>
    seconds < 60
      ? `約剩 ${number.format(seconds)} 秒`
      : `約剩 ${number.format(Math.ceil(seconds / 60))} 分鐘`,
};

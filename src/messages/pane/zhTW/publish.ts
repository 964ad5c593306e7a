import type { PublishTexts } from "../publishTexts.ts";
import { number } from "./numbers.ts";

export const publish: PublishTexts = {
  tabs: "寫入的工作表",
  tabsHelp: "只寫入上面勾選的工作表，您原有的工作表不會變動。",
  language: "彙總表語言",
  sharing: "數值的寫法",
  sharings: {
    native: "Excel 公式（任何人都能重算）",
    live: "KPI 函數（需安裝本增益集）",
    sealed: "只寫數值（適合對外傳送）",
  },
  publishSo: "依此發佈",
  preview: "預覽變動",
  previewTitle: "將要變動的內容",
  previewSheet: (name, change, cells) =>
    change === "unchanged"
      ? `${name}：不變`
      : `${name}：${change === "added" ? "新建" : "更新"}，${number.format(cells)} 個儲存格`,
  result: "已寫入的工作表",
  restore: "還原上一版",
  restoreHelp: "將彙總表還原到上一次發佈之前的樣子。",
  restoreQuestion: "還原後，本次發佈的彙總表將被取代。是否繼續？",
  restoreConfirm: "還原",
  keep: "保留現在的",
  calibrates: "彙總表中加上等第校準欄",
  protects: "保護彙總表，防止誤改",
  options: "選項",
  loadingTabs: "正在查看有哪些工作表可寫…",
  redaction: "封存副本中隱去的內容",
  hidesNames: "姓名（保留員工編號）",
  hidesFewRaters: "評分人過少、無法匿名的分數",
  onlyId: "除此員工編號外的所有人",
  onlyIdHint: "留空則保留所有人。",
  idUnknown: "沒有此員工編號的人員。",
  cycle: "整個考核期",
  sendAndCollect: "分發與回收…",
  closeCycle: "封存本期…",
};

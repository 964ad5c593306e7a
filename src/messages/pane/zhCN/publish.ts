import type { PublishTexts } from "../publishTexts.ts";
import { number } from "./numbers.ts";

export const publish: PublishTexts = {
  tabs: "写入的工作表",
  tabsHelp: "只写入上面勾选的工作表，您原有的工作表不会改动。",
  language: "汇总表语言",
  sharing: "数值的写法",
  sharings: {
    native: "Excel 公式（任何人都能重算）",
    live: "KPI 函数（需安装本加载项）",
    sealed: "只写数值（适合对外发送）",
  },
  publishSo: "按此发布",
  preview: "预览改动",
  previewTitle: "将要改动的内容",
  previewSheet: (name, change, cells) =>
    change === "unchanged"
      ? `${name}：不变`
      : `${name}：${change === "added" ? "新建" : "更新"}，${number.format(cells)} 个单元格`,
  result: "已写入的工作表",
  restore: "恢复上一版",
  restoreHelp: "将汇总表恢复到上一次发布之前的样子。",
  restoreQuestion: "恢复后，本次发布的汇总表将被替换。是否继续？",
  restoreConfirm: "恢复",
  keep: "保留现在的",
  calibrates: "汇总表中加上等级校准栏",
  protects: "保护汇总表，防止误改",
  options: "选项",
  loadingTabs: "正在查看有哪些工作表可写…",
  redaction: "封存副本中隐去的内容",
  hidesNames: "姓名（保留工号）",
  hidesFewRaters: "评分人过少、无法匿名的分数",
  onlyId: "除此工号外的所有人",
  onlyIdHint: "留空则保留所有人。",
  idUnknown: "没有此工号的人员。",
  cycle: "整个考核期",
  sendAndCollect: "分发与回收…",
  closeCycle: "封存本期…",
};

import type { NoticeTexts } from "../noticeTexts.ts";
import { number } from "./numbers.ts";

export const notice: NoticeTexts = {
  published: (cells) => `已发布，写入 ${number.format(cells)} 个单元格。`,
  unchanged: "汇总表已是最新，无需改动。",
  restored: "已恢复到上一次发布之前的汇总表。",
  nothingToRestore: "没有可恢复的版本。",
  cancelled: "已取消，工作簿保持原样。",
  recovered: "上一次发布中途中断，留下的内容已清理。",
  corrected: (cells) => `已更正 ${number.format(cells)} 个单元格。`,
  undone: "已撤销更正。",
  undoCorrections: "撤销更正",
  undoRules: "恢复原规则",
  dismiss: "关闭",
  calibrated: (isExceeded) =>
    isExceeded ? "等级已记录，但有等级超出强制分布名额。" : "等级已记录，强制分布未超出名额。",
  gradeRecorded: "等级已记录。",
  calibrationUndone: "已撤销等级校准，恢复为计算等级。",
  reviewed: "评审决定已记录。",
  columnKept: "已按您的说明读取，下次仍会这样读。",
  rulesApplied: "规则已应用，并保存在本工作簿中。",
  rulesUndone: "规则已改回。",
  sealed: "本期考核已封存。请抄存 SHA-256。",
  reopened: "已重新开放，再次封存将形成新版本。",
  merged: (cells, tab) => `已合并 ${number.format(cells)} 项填写，待核对的内容在“${tab}”中。`,
  inserted: (sheets) => `已插入 ${number.format(sheets)} 张示例表。`,
};

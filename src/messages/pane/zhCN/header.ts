import type { HeaderTexts } from "../headerTexts.ts";
import { number, percent } from "./numbers.ts";

export const header: HeaderTexts = {
  appName: "KPI 绩效考核",
  looking: "正在查看工作簿…",
  factsLabel: "在本工作簿中找到",
  sheets: (count) => `${number.format(count)} 张评分表`,
  people: (count) => `${number.format(count)} 人`,
  indicators: (count) => `${number.format(count)} 项指标`,
  weightSum: (share) => `权重合计 ${percent.format(share)}`,
  weighting: { equal: "各项同权", sum: "得分直接相加" },
  doubts: (count) => `${number.format(count)} 处待确认`,
  noDoubts: "没有待确认项",
  seeDoubts: (count) => `查看 ${number.format(count)} 处待确认`,
  scoreAndPublish: "计算并发布",
  publishAgain: "重新计算并发布",
  checkAgain: "重新读取",
  changed: "表中数据已有变动，以下结果不是最新的。",
  nothingFound: "本工作簿中没有找到评分表",
  nothingFoundHelp:
    "评分表需要有人员一列（姓名或工号）和至少一列分数，第一行写明指标名称。补充后会自动重新读取。",
  sheetsLookedAt: "已查看的工作表",
  shortcuts: {
    title: "键盘快捷键",
    step: "打开第几步",
    read: "重新读取",
    publish: "计算并发布",
    search: "查找人员",
  },
};

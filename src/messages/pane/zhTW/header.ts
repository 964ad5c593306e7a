import type { HeaderTexts } from "../headerTexts.ts";
import { number, percent } from "./numbers.ts";

export const header: HeaderTexts = {
  appName: "KPI 績效考核",
  looking: "正在檢視活頁簿…",
  factsLabel: "在本活頁簿中找到",
  sheets: (count) => `${number.format(count)} 張評分表`,
  people: (count) => `${number.format(count)} 人`,
  indicators: (count) => `${number.format(count)} 項指標`,
  weightSum: (share) => `權重合計 ${percent.format(share)}`,
  weighting: { equal: "各項同權", sum: "得分直接相加" },
  doubts: (count) => `${number.format(count)} 處待確認`,
  noDoubts: "沒有待確認項目",
  seeDoubts: (count) => `檢視 ${number.format(count)} 處待確認`,
  scoreAndPublish: "計算並發佈",
  publishAgain: "重新計算並發佈",
  checkAgain: "重新讀取",
  changed: "表中資料已有變動，以下結果不是最新的。",
  nothingFound: "本活頁簿中沒有找到評分表",
  nothingFoundHelp:
    "評分表需要有人員欄（姓名或員工編號）和至少一欄分數，首列寫明指標名稱。補充後會自動重新讀取。",
  sheetsLookedAt: "已檢視的工作表",
  shortcuts: {
    title: "鍵盤快速鍵",
    step: "開啟第幾步",
    read: "重新讀取",
    publish: "計算並發佈",
    search: "尋找人員",
  },
};

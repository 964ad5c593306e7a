import type { PromotionTexts } from "../promotionTexts.ts";
import { number } from "./numbers.ts";

export const promotion: PromotionTexts = {
  stateHelp: {
    eligible: "全部晉升條件已滿足",
    nearMiss: "只有一項條件未滿足",
    unverified: "缺少資料，無法判斷",
    ineligible: "兩項以上條件未滿足",
  },
  empty: "沒有晉升候選人",
  emptyHelp: "表中有職級，且考核規則設有晉升條件時，這裡依階梯列出候選人及理由。",
  candidates: (count) => `${number.format(count)} 名候選人`,
  step: (from, to) => `${from} → ${to}`,
  more: (count) => `再顯示 ${number.format(count)} 人`,
  months: (count) => `${number.format(count)} 個月`,
  points: (points) => `${number.format(points)} 分`,
  yes: "是",
  no: "否",
  gate: (name, state, found) => (found === null ? `${name}：${state}` : `${name}：${state}（${found}）`),
  change: {
    wait: (isoDate) => `到 ${isoDate} 即可符合`,
    reach: (value) => `需達到 ${value}`,
    obtain: (names) => `需取得：${names}`,
    periods: (count) => `還需 ${number.format(count)} 個考核期間`,
    enter: (fact) => `請補填「${fact}」`,
    approve: "需有專案核准紀錄",
    openSeat: (level) => `「${level}」需有職缺`,
  },
  conditions: "晉升條件",
};

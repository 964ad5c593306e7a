import type { PromotionTexts } from "../promotionTexts.ts";
import { number } from "./numbers.ts";

export const promotion: PromotionTexts = {
  stateHelp: {
    eligible: "全部晋升条件已满足",
    nearMiss: "只有一项条件未满足",
    unverified: "缺少资料，无法判断",
    ineligible: "两项及以上条件未满足",
  },
  empty: "没有晋升候选人",
  emptyHelp: "表中有职级，且考核规则设有晋升条件时，这里按台阶列出候选人及理由。",
  candidates: (count) => `${number.format(count)} 名候选人`,
  step: (from, to) => `${from} → ${to}`,
  more: (count) => `再显示 ${number.format(count)} 人`,
  months: (count) => `${number.format(count)} 个月`,
  points: (points) => `${number.format(points)} 分`,
  yes: "是",
  no: "否",
  gate: (name, state, found) => (found === null ? `${name}：${state}` : `${name}：${state}（${found}）`),
  change: {
    wait: (isoDate) => `到 ${isoDate} 即可满足`,
    reach: (value) => `需达到 ${value}`,
    obtain: (names) => `需取得：${names}`,
    periods: (count) => `还需 ${number.format(count)} 个考核期间`,
    enter: (fact) => `请补填“${fact}”`,
    approve: "需有特批记录",
    openSeat: (level) => `“${level}”需有空缺`,
  },
  conditions: "晋升条件",
};

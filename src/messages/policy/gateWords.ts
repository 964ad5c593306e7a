/** What a condition of the ladder asks for. */
export const gateWords = {
  named: ["{name}（{asked}）", "{name}（{asked}）", "{name} ({asked})"],
  months: ["满 {months} 个月", "滿 {months} 個月", "{months} months or more"],
  degree: ["{degree}及以上", "{degree}以上", "{degree} or higher"],
  anyOf: ["取得其一：{names}", "取得其一：{names}", "one of: {names}"],
  atLeast: ["不少于 {value}", "不少於 {value}", "at least {value}"],
  points: ["{value} 分及以上", "{value} 分以上", "at least {value} points"],
  gradeOfLast: [
    "最近 {periods} 期中至少 {required} 期达到“{grade}”",
    "最近 {periods} 期中至少 {required} 期達到「{grade}」",
    "{grade} or better in {required} of the last {periods} periods",
  ],
  averageOfLast: [
    "最近 {periods} 期平均 {value} 分及以上",
    "最近 {periods} 期平均 {value} 分以上",
    "at least {value} on average over the last {periods} periods",
  ],
  streak: [
    "连续 {length} 期“{grade}”及以上",
    "連續 {length} 期「{grade}」以上",
    "{length} periods in a row at {grade} or better",
  ],
  badStreak: [
    "连续 {length} 期“{grade}”及以下",
    "連續 {length} 期「{grade}」以下",
    "{length} periods in a row at {grade} or below",
  ],
  top: ["排名前 {share}", "排名前 {share}", "among the top {share}"],
  bottom: ["排名后 {share}", "排名後 {share}", "among the bottom {share}"],
  within: ["近 {months} 个月内", "近 {months} 個月內", "within the last {months} months"],
  shareAtMost: ["不超过编制的 {share}", "不超過編制的 {share}", "at most {share} of the headcount"],
  all: ["同时满足：{names}", "同時符合：{names}", "all of: {names}"],
  any: ["满足其一：{names}", "符合其一：{names}", "any of: {names}"],
  some: ["至少满足 {count} 项：{names}", "至少符合 {count} 項：{names}", "at least {count} of: {names}"],
  and: ["、", "、", ", "],
} as const;

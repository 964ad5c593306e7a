/** The tab with the tables that are the model; its headings are those of `policyTables`. */
export const policyWords = {
  title: ["考核制度", "考核制度", "Appraisal policy"],
  hint: [
    "本表就是考核制度：蓝色单元格可直接修改、增删行，再次检查即按新规则计算；各表的公式均引用此处",
    "本表就是考核制度：藍色儲存格可直接修改、增刪列，再次檢查即按新規則計算；各表的公式均引用此處",
    "These tables are the policy: change blue cells, add or delete rows, and check again; all formulas read them from here",
  ],
  defaultMark: ["默认值，制度未规定", "預設值，制度未規定", "Default, not in the policy"],
  inParent: ["占上级", "占上層", "Of parent"],
  ofTotal: ["占总分", "占總分", "Of total"],
  shareOfRole: ["{share}：{role}", "{share}：{role}", "{share}: {role}"],
  weightSum: ["合计", "合計", "Sum"],
} as const;

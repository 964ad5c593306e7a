import type { BookSpec } from "../../fixtures/reader/sheetSpec.ts";
import { sheetOf } from "./sheetOf.ts";

/** A form whose areas have weights of their own, and its indicators theirs within the area. */
export const twoLevelWeightsBook = (): BookSpec => ({
  name: "主管评估.xlsx",
  sheets: [
    sheetOf(
      "评估表",
      `
      主管年度评估表
      姓名：令狐远　　工号：ZG031　　部门：采购部　　考核年度：2025
      维度|维度权重|指标|指标权重|自评|直接上级|得分
      业务结果|0.5|采购降本|0.6|88|84
      ||交期达成|0.4|91|86
      带队伍|0.3|新人培养|0.5|76|80
      ||梯队建设|0.5|82|78
      自身成长|0.2|专业学习|0.7|90|85
      ||制度遵守|0.3|95|92
      总分`,
      ["A1:G1", "A4:A5", "B4:B5", "A6:A7", "B6:B7", "A8:A9", "B8:B9"],
    ),
  ],
});

/** People side by side, each with the own and the superior's rating. */
export const selfAndSuperiorBook = (): BookSpec => ({
  name: "项目组.xlsx",
  sheets: [
    sheetOf(
      "评分",
      `
      考核指标|权重|司徒岚||轩辕柏||南宫静|
      ||自评|上级|自评|上级|自评|上级
      方案质量|50%|85|80|92|88|78|82
      进度控制|30%|90|86|84|81|88|79
      沟通协同|20%|75|83|91|90|80|77`,
      ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1"],
    ),
  ],
});

/** A sheet per person, the raters with their relation below each other. */
export const ratersBelowBook = (): BookSpec => ({
  name: "述职互评.xlsx",
  sheets: [
    sheetOf(
      "欧阳澜",
      `
      被评价人：欧阳澜
      评价人|关系|业务能力|团队协作|责任心
      夏侯敏|上级|88|84|90
      公孙旭|同级|82|86|85
      闻人静|下级|91|88|93
      平均||87|86|89.3`,
    ),
    sheetOf(
      "端木清",
      `
      被评价人：端木清
      评价人|关系|业务能力|团队协作|责任心
      夏侯敏|上级|79|81|83
      公孙旭|同级|85|80|88
      闻人静|下级|90|87|86
      平均||84.7|82.7|85.7`,
    ),
  ],
});

/** A list too long for the page, continued in columns beside it. */
export const rosterInTwoColumnsBook = (): BookSpec => ({
  name: "得分公布.xlsx",
  sheets: [
    sheetOf(
      "公布",
      `
      2025年5月绩效得分一览
      序号|姓名|得分|序号|姓名|得分
      1|宇文舟|81|5|申屠芳|94
      2|长孙宁|77|6|濮阳杰|68
      3|慕容楚|92|7|淳于兰|86
      4|赫连青|88|8|单于飞|73`,
    ),
  ],
});

/** Days on leave beside the scores, and a list of leave on a sheet of its own. */
export const leaveBook = (): BookSpec => ({
  name: "考核.xlsx",
  sheets: [
    sheetOf(
      "2025年第一季度",
      `
      工号|姓名|产假起止|质量60%|效率40%
      L01|万俟欣|2025.1.6-2.20|82|88
      L02|东方朔|无|90|85
      L03|尉迟宁||76|80`,
    ),
    sheetOf(
      "请假记录",
      `
      工号|姓名|假别|开始日期|结束日期|天数
      L02|东方朔|病假|2025.2.10|2025.2.14|5
      L02|东方朔|事假|2025.3.3|2025.3.3|1
      L03|尉迟宁|年假|2024.12.30|2025.1.3|5`,
    ),
  ],
});

import type { BookSpec } from "../../fixtures/reader/sheetSpec.ts";

/** A code book, a staff list, a sports scorecard, a survey of texts: no scores of people. */
export function moreLookAlikesBook(): BookSpec {
  return {
    name: "资料.xlsx",
    sheets: [
      {
        name: "指标库",
        rows: [
          ["指标编号", "指标名称", "定义", "计算公式", "数据来源"],
          ["K-01", "客户满意度", "客户评价平均", "满意数/总数", "客服系统"],
          ["K-02", "准时交付率", "按期交付", "准时/总数", "订单系统"],
        ],
      },
      {
        name: "花名册",
        rows: [
          ["工号", "姓名", "部门", "入职日期", "学历", "手机"],
          ["N1", "甘露", "行政部", 44197, "本科", "13800000000"],
          ["N2", "池昭阳", "行政部", 43831, "硕士", "13900000000"],
        ],
      },
      {
        name: "Scorecard",
        rows: [
          ["Player", "Hole 1", "Hole 2", "Hole 3", "Strokes", "Par"],
          ["Reed", 4, 3, 5, 12, 12],
          ["Moss", 5, 4, 4, 13, 12],
        ],
      },
      {
        name: "工资",
        rows: [
          ["姓名", "基本工资", "岗位津贴", "加班费", "实发工资"],
          ["甘露", 6000, 800, 300, 6500],
          ["池昭阳", 8000, 1000, 0, 8200],
        ],
      },
    ],
  };
}

/** Nothing in it at all. */
export function emptyBook(): BookSpec {
  return { name: "empty.xlsx", sheets: [{ name: "Sheet1", rows: [] }] };
}

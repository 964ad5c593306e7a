import type { BookSpec, SpecCell } from "../../fixtures/reader/sheetSpec.ts";

/** Numbers in every spelling: text, percent in three ways, full-width digits, units, words with numbers, noise. */
export function numbersAsTextBook(): BookSpec {
  return {
    name: "数值.xlsx",
    sheets: [
      {
        name: "评分",
        rows: [
          ["工号", "姓名", "完成率(40%)", "质量(30%)", "态度(30%)"],
          ["00017", "薄荷", "89.49%", 79.25000000000001, "优秀(95)"],
          ["00018", "简宁", "95", "７８．５", "7.60分"],
          ["00019", "闻笛", 95, "88分", "90"],
        ],
      },
    ],
  };
}

/** Percent as a format, as text and as a bare number. */
export function percentBook(): BookSpec {
  return {
    name: "percent.xlsx",
    sheets: [
      {
        name: "Scores",
        formats: { C: "0%", D: "0.00%" },
        rows: [
          ["ID", "Name", "On-time delivery (50%)", "Customer satisfaction (50%)"],
          ["P-1", "Grace Holloway", 0.95, 0.8949],
          ["P-2", "Victor Lindqvist", 0.88, "91%"],
          ["P-3", "Paula Estrada", 1, 0.9],
        ],
      },
    ],
  };
}

/** Every kind of absence; none of them is zero, a typed zero is. */
export function absencesBook(): BookSpec {
  const cells: readonly SpecCell[] = [
    null,
    "-",
    "--",
    "NA",
    "?",
    "未开始",
    { fault: "#N/A" },
    { fault: "#DIV/0!" },
    { formula: '=IF(C2="","",C2)', value: "" },
    { formula: "=C2*1" },
    "不适用",
    "请假",
    0,
    88,
  ];
  return {
    name: "缺项.xlsx",
    sheets: [
      {
        name: "评分",
        rows: [
          ["工号", "姓名", "业绩(70%)", "态度(30%)"],
          ...cells.map((cell, index): SpecCell[] => [
            `Q${String(index + 1).padStart(2, "0")}`,
            `${"甄贾尚乐于时傅皮卞齐康伍余元"[index] ?? ""}平安`,
            80 + index,
            cell,
          ]),
        ],
      },
    ],
  };
}

/** Scales mixed within a sheet and within a column. */
export function mixedScalesBook(): BookSpec {
  return {
    name: "scales.xlsx",
    sheets: [
      {
        name: "Ratings",
        rows: [
          ["ID", "Name", "Knowledge (1-5)", "Delivery (0-100)", "Attitude (1-10)", "Safety"],
          ["R1", "Dana Whitlock", 4, 88, 8, 92],
          ["R2", "Felix Armbruster", 5, 92, 9, 4],
          ["R3", "Ines Carvalho", 3, 70, 11, 85],
          ["R4", "Tobias Renner", 4, 81, 7, 88],
        ],
      },
    ],
  };
}

/** Letters and words in four families, and hire dates as serials, text and mixtures. */
export function lettersAndDatesBook(): BookSpec {
  return {
    name: "等级与日期.xlsx",
    sheets: [
      {
        name: "2024年考核",
        formats: { C: "yyyy/m/d" },
        rows: [
          ["姓名", "部门", "入职日期", "业绩(50%)", "能力(30%)", "态度(20%)"],
          ["梅若雪", "市场部", 43831, "A", "甲", "优秀"],
          ["林之恒", "市场部", "2019.3.5", "B+", "乙", "良好"],
          ["盛怀瑾", "财务部", "2020年7月", "B", "丙", "合格"],
          ["钟离月", "财务部", "20180901", "A", "甲", "不合格"],
        ],
      },
    ],
  };
}

/** Dates counted from 1904, as workbooks of old Macs do. */
export function dates1904Book(): BookSpec {
  return {
    name: "mac.xlsx",
    uses1904Dates: true,
    sheets: [
      {
        name: "Review 2024",
        formats: { C: "yyyy-mm-dd" },
        rows: [
          ["Employee ID", "Name", "Hire date", "Quality (60%)", "Speed (40%)"],
          ["A1", "Rosa Lindgren", 42369, 80, 90],
          ["A2", "Mark Oduya", 41275, 85, 70],
        ],
      },
    ],
  };
}

/** Headers with reading aids, line breaks, full-width forms, OCR noise and Traditional characters. */
export function noisyHeadersBook(): BookSpec {
  return {
    name: "掃描.xlsx",
    sheets: [
      {
        name: "考核",
        rows: [
          [
            "員工編號",
            "姓　名",
            "部(bù)門",
            "績(jī)效\n（５０％）",
            "能 力（３０％）",
            "態度(tài dù) (20%)",
            "總 分",
          ],
          ["Z1", "歐陽靜", "總務處", 90, 80, 85, 86],
          ["Z2", "劉曉東", "總務處", 75, 88, 92, 82.3],
        ],
      },
    ],
  };
}

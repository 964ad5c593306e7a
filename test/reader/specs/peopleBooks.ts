import type { BookSpec } from "../../fixtures/reader/sheetSpec.ts";

/** One name for two ids, one id twice with other scores, an exact duplicate, blanks around names. */
export function doublesBook(): BookSpec {
  return {
    name: "重复.xlsx",
    sheets: [
      {
        name: "考核",
        rows: [
          ["工号", "姓名", "部门", "业绩(60%)", "态度(40%)"],
          ["B01", "李晓明", "一部", 90, 80],
          ["B02", "李晓明", "二部", 70, 75],
          ["B03", " 陶然 ", "一部", 85, 88],
          ["B03", "陶然", "一部", 85, 91],
          ["B04", "葛优优", "二部", 66, 77],
          ["B04", "葛优优", "二部", 66, 77],
        ],
      },
    ],
  };
}

/** The same person written differently on two sheets, joined by id. */
export function twoNamesBook(): BookSpec {
  return {
    name: "review.xlsx",
    sheets: [
      {
        name: "Q1",
        rows: [
          ["Emp ID", "Employee", "Quality (50%)", "Delivery (50%)"],
          ["E7", "Marsh, Olivia", 80, 85],
          ["E8", "Brandt, Leo", 75, 70],
        ],
      },
      {
        name: "Q2",
        rows: [
          ["Emp ID", "Employee", "Quality (50%)", "Delivery (50%)"],
          ["E7", "Olivia Marsh", 82, 88],
          ["E8", "Brandt, Leo", 77, 74],
        ],
      },
    ],
  };
}

/** Scores without ids; master data elsewhere, joined by name with a doubt; an id that only master data knows. */
export function joinedByNameBooks(): readonly BookSpec[] {
  return [
    {
      name: "2024年度评分.xlsx",
      sheets: [
        {
          name: "评分",
          rows: [
            ["姓名", "业绩(70%)", "能力(30%)"],
            ["向晚晴", 91, 84],
            ["边疆", 79, 82],
          ],
        },
      ],
    },
    {
      name: "花名册.xlsx",
      sheets: [
        {
          name: "在职员工",
          rows: [
            ["工号", "姓名", "部门", "岗位", "职级", "入职日期", "学历", "证书"],
            ["G100", "向晚晴", "法务部", "法务专员", "P3", 43466, "硕士", "法律职业资格"],
            ["G101", "边疆", "法务部", "法务经理", "P5", 42005, "本科", "法律职业资格、企业合规师"],
            ["G102", "慕容雪", "法务部", "法务助理", "P1", 45292, "本科", null],
          ],
          formats: { F: "yyyy-mm-dd" },
        },
      ],
    },
  ];
}

/** Departments rated instead of people. */
export function unitsBook(): BookSpec {
  return {
    name: "部门绩效考核.xlsx",
    sheets: [
      {
        name: "部门绩效考核",
        rows: [
          ["2024年部门绩效考核评分表"],
          ["部门", "业绩指标(60%)", "管理指标(40%)", "总分"],
          ["生产部", 88, 90, 88.8],
          ["质检部", 92, 85, 89.2],
          ["仓储部", 80, 84, 81.6],
        ],
        merges: ["A1:D1"],
      },
    ],
  };
}

/** Totals typed by hand and wrong, an average headed "总计", subtotals and footers that look like people. */
export function typedTotalsBook(): BookSpec {
  return {
    name: "总分.xlsx",
    sheets: [
      {
        name: "成绩",
        rows: [
          ["工号", "姓名", "部门", "业绩(50%)", "能力(30%)", "态度(20%)", "总分"],
          ["F01", "耿秋实", "一部", 90, 80, 85, 86],
          ["F02", "古月明", "一部", 80, 85, 90, 93.5],
          ["小计", null, "一部", 170, 165, 175, null],
          ["F03", "柴静怡", "二部", 70, 75, 80, 73.5],
          ["F04", "麦田", "二部", 88, 86, 84, 86.6],
          ["总计", null, null, 82, 81.5, 84.75, 82.2],
          ["平均分", null, null, 82, 81.5, 84.75, 82.2],
          ["制表人：耿秋实", null, null, "审核人：麦田"],
        ],
      },
    ],
  };
}

/** Headers in Spanish and Turkish. */
export function spanishBook(): BookSpec {
  return {
    name: "evaluacion.xlsx",
    sheets: [
      {
        name: "Evaluación",
        rows: [
          ["Evaluación de desempeño 2024"],
          [
            "Nombre",
            "Departamento",
            "Calidad (40%)",
            "Puntualidad (30%)",
            "Trabajo en equipo (30%)",
            "Total",
          ],
          ["Lucía Ferrer", "Compras", 90, 80, 85, 85.5],
          ["Andrés Molina", "Compras", 75, 95, 88, 84.9],
        ],
        merges: ["A1:F1"],
      },
    ],
  };
}

export function turkishBook(): BookSpec {
  return {
    name: "performans.xlsx",
    sheets: [
      {
        name: "Performans",
        rows: [
          ["Performans Değerlendirme Formu 2024"],
          ["Sicil No", "Ad Soyad", "Departman", "İş Kalitesi (50%)", "Takım Çalışması (50%)", "Toplam Puan"],
          ["101", "Elif Aksoy", "Üretim", 85, 90, 87.5],
          ["102", "Murat Şahin", "Üretim", 70, 80, 75],
        ],
        merges: ["A1:F1"],
      },
    ],
  };
}

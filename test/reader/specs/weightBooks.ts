import type { BookSpec, SpecCell } from "../../fixtures/reader/sheetSpec.ts";

const people: readonly (readonly SpecCell[])[] = [
  ["H01", "褚云帆", 90, 85, 80],
  ["H02", "卫星晨", 78, 82, 91],
  ["H03", "蒋芷晴", 88, 90, 86],
];

/** The weight as the last line of the header cell; merged title, table from B2, blank rows and columns, unnamed sum. */
export function weightLastLineBook(): BookSpec {
  return {
    name: "考核汇总.xlsx",
    sheets: [
      {
        name: "汇总",
        startRow: 1,
        startColumn: 1,
        rows: [
          ["2024年度绩效考核汇总表"],
          [null],
          ["工号", "姓名", "项目交付\n45%", "客户满意\n35%", null, "学习成长\n20%", null],
          ...people.flatMap(([id, name, a, b, c], index): SpecCell[][] => [
            [
              id ?? null,
              name ?? null,
              a ?? null,
              b ?? null,
              null,
              c ?? null,
              [86.25, 82, 88.3][index] ?? null,
            ],
            ...(index === 1 ? [[]] : []),
          ]),
        ],
        merges: ["B2:H2"],
      },
    ],
  };
}

/** Weights stand only in a note below the table. */
export function weightNoteBook(): BookSpec {
  return {
    name: "考核.xlsx",
    sheets: [
      {
        name: "考核",
        rows: [["工号", "姓名", "产量", "质量", "安全"], ...people, ["注：产量占50%，质量占30%，安全占20%"]],
      },
    ],
  };
}

/** A weight column outside the sum and weights that add to 110 % on purpose. */
export function weightsOver100Book(): BookSpec {
  return {
    name: "加分项.xlsx",
    sheets: [
      {
        name: "评分",
        rows: [["工号", "姓名", "销售达成(60%)", "回款(40%)", "创新加分(10%)"], ...people],
      },
    ],
  };
}

/** Weights of 30 and 0.3 mixed in one row. */
export function mixedWeightsBook(): BookSpec {
  return {
    name: "权重.xlsx",
    sheets: [
      {
        name: "评分",
        rows: [
          ["工号", "姓名", "规划能力", "执行能力", "改进能力"],
          ["权重", null, 30, 0.3, "40%"],
          ...people,
        ],
      },
    ],
  };
}

/** No weight anywhere. */
export function noWeightsBook(): BookSpec {
  return {
    name: "无权重.xlsx",
    sheets: [{ name: "评分", rows: [["工号", "姓名", "计划能力", "执行能力", "改进能力"], ...people] }],
  };
}

/** Areas above indicators, the indicators' weights within the area as labels. */
export function nestedLabelsBook(): BookSpec {
  return {
    name: "分级.xlsx",
    sheets: [
      {
        name: "年度考核",
        rows: [
          ["工号", "姓名", "工作任务60%", null, "工作技能(40%)", null, "总分"],
          [null, null, "数量(50%)", "质量(50%)", "专业(70%)", "沟通(30%)", null],
          ["H01", "褚云帆", 90, 85, 80, 88, 85.46],
          ["H02", "卫星晨", 78, 82, 91, 85, 83.68],
        ],
        merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2"],
      },
    ],
  };
}

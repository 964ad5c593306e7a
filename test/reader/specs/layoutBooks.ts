import type { BookSpec, SpecCell } from "../../fixtures/reader/sheetSpec.ts";

/** Targets, actuals and variances below each other over twelve months; the months to come are 0. */
export function targetActualRowsBook(): BookSpec {
  const months = Array.from({ length: 12 }, (_, month) => `${String(month + 1)}月`);
  const line = (kind: string, value: (month: number) => number): SpecCell[] => [
    kind,
    ...months.map((_, month) => (kind === "目标值" || month < 5 ? value(month) : 0)),
  ];
  const triple = (indicator: string, target: number, actual: readonly number[]): SpecCell[][] => [
    [indicator, ...line("目标值", () => target)],
    [null, ...line("实际值", (month) => actual[month] ?? 0)],
    [null, ...line("差异", (month) => (actual[month] ?? 0) - target)],
  ];
  return {
    name: "2024年KPI跟踪.xlsx",
    sheets: [
      {
        name: "陆嘉铭",
        rows: [
          ["2024年度KPI跟踪表"],
          ["姓名", "陆嘉铭", "部门", "供应链部", "岗位", "采购主管"],
          ["考核指标", "类别", ...months],
          ...triple("采购成本节约率（越高越好）", 5, [4, 6, 5, 7, 5]),
          ...triple("交付投诉次数（越低越好）", 3, [2, 4, 1, 0, 3]),
        ],
        merges: ["A1:N1", "A4:A6", "A7:A9"],
      },
    ],
  };
}

/** Level columns, each with a standard and a score. */
export function levelColumnsBook(): BookSpec {
  const levels = ["优", "良", "中", "差"];
  const row = (name: string, points: readonly number[], chosen: number): SpecCell[] => [
    name,
    ...levels.flatMap((_, level): SpecCell[] => [`${name}标准${String(level + 1)}`, points[level] ?? null]),
    points[chosen] ?? null,
  ];
  return {
    name: "考核表.xlsx",
    sheets: [
      {
        name: "考核表",
        rows: [
          ["职员考核表"],
          ["姓名：方晓岚　　部门：行政部　　考核期间：2024年第四季度"],
          ["考核项目", ...levels.flatMap((level): SpecCell[] => [level, null]), "得分"],
          [null, ...levels.flatMap((): SpecCell[] => ["标准", "分值"]), null],
          row("工作质量", [30, 24, 18, 10], 0),
          row("工作效率", [40, 32, 24, 12], 1),
          row("服务态度", [30, 24, 18, 10], 1),
          ["合计", null, null, null, null, null, null, null, null, 86],
        ],
        merges: ["A1:J1", "A2:J2", "A3:A4", "B3:C3", "D3:E3", "F3:G3", "H3:I3", "J3:J4"],
      },
    ],
  };
}

/** Two tables with different columns on one sheet of a form: results with weights, behaviour with points. */
export function twoTablesBook(): BookSpec {
  return {
    name: "绩效考核.xlsx",
    sheets: [
      {
        name: "考核表",
        rows: [
          ["员工季度绩效考核表"],
          ["姓名", "常思敏", "工号", "D207", "部门", "研发二部"],
          ["考核周期", "2024年第二季度"],
          [],
          ["一、工作业绩（70%）"],
          ["序号", "考核指标", "目标", "权重", "自评", "上级评分"],
          [1, "版本按期发布", "每月一版", "40%", 92, 90],
          [2, "缺陷密度", "≤0.5%", "30%", 85, 82],
          ["小计", null, null, "70%", null, 86.6],
          [],
          ["二、行为态度（30%）"],
          ["序号", "考核项目", "权重", "评分标准", "上级评分"],
          [1, "团队合作", "15%", "主动分享", 88],
          [2, "责任心", "15%", "勇于承担", 94],
          ["总计", null, "30%", null, 91],
          ["被考核人签字：", null, null, "上级签字："],
        ],
        merges: ["A1:F1", "A5:F5", "A11:F11"],
      },
    ],
  };
}

/** A pivot beside the scores, master data below another header, and a dashboard as the first sheet. */
export function sideBySideBook(): BookSpec {
  return {
    name: "客服绩效.xlsx",
    sheets: [
      {
        name: "看板",
        rows: [
          ["客服中心绩效看板"],
          ["部门", "人数", "平均分"],
          ["一组", 2, 86.5],
          ["二组", 1, 79],
          ["总计", 3, 84],
        ],
        merges: ["A1:C1"],
      },
      {
        name: "评分",
        startRow: 1,
        startColumn: 1,
        rows: [
          ["客服中心2024年11月绩效评分", null, null, null, null, null, null, null, null, null],
          [],
          [
            "工号",
            "姓名",
            "接通率(50%)",
            "满意度(30%)",
            "出勤(20%)",
            "总分",
            null,
            "行标签",
            "平均值项:总分",
            "计数项:姓名",
          ],
          ["C01", "温雅琪", 90, 85, 100, 90.5, null, "一组", 86.5, 2],
          ["C02", "冉启航", 80, 82.5, 88.75, 82.5, null, "二组", 79, 1],
          [],
          ["C03", "牧雨晨", 76, 80, 85, 79, null, "总计", 84, 3],
        ],
        merges: ["B2:G2"],
      },
    ],
  };
}

/** Raters side by side: their weights only in the formula, one of them empty, 360 degrees. */
export function raterColumnsBook(): BookSpec {
  const people: readonly (readonly [string, string, number, number, number | null, number])[] = [
    ["M01", "卓一凡", 95, 88, null, 84],
    ["M02", "施若兰", 90, 92, null, 90],
    ["M03", "裴文轩", 85, 79, null, 80],
  ];
  return {
    name: "360测评.xlsx",
    sheets: [
      {
        name: "360度测评",
        rows: [
          ["2024年上半年360度测评汇总"],
          ["工号", "姓名", "自评", "上级评价", "下级评价", "同事评价", "综合得分"],
          ...people.map(([id, name, self, superior, subordinate, peer], index): SpecCell[] => {
            const row = String(index + 3);
            return [
              id,
              name,
              self,
              superior,
              subordinate,
              peer,
              {
                formula: `=C${row}*10%+D${row}*50%+F${row}*40%`,
                value: Number((self * 0.1 + superior * 0.5 + peer * 0.4).toFixed(2)),
              },
            ];
          }),
        ],
        merges: ["A1:G1"],
      },
    ],
  };
}

/** The file says one rater, the cell inside another. */
export function contradictingRaterBook(): BookSpec {
  return {
    name: "评分表-评分人冯国梁.xlsx",
    sheets: [
      {
        name: "评分表",
        rows: [
          ["中层干部年度考核评分表"],
          ["评分人：石慧敏", null, null, "日期：2024年12月20日"],
          ["序号", "姓名", "领导力(40%)", "执行力(40%)", "廉洁自律(20%)"],
          [1, "洪振宇", 90, 88, 95],
          [2, "柳青岚", 86, 91, 96],
        ],
        merges: ["A1:E1"],
      },
    ],
  };
}

/** The same table on a sheet per month; trailing blanks in the names of sheets, one of them hidden. */
export function sheetPerMonthBook(): BookSpec {
  const sheet = (name: string, scores: readonly (readonly number[])[], isHidden = false) => ({
    name,
    isHidden,
    rows: [
      ["工号", "姓名", "部门", "任务完成(60%)", "工作态度(40%)", "总分"],
      ...[
        ["T01", "戚思远", "工程部"],
        ["T02", "岳明珠", "工程部"],
      ].map((who, row): SpecCell[] => {
        const [task = 0, attitude = 0] = scores[row] ?? [];
        return [...who, task, attitude, Number((task * 0.6 + attitude * 0.4).toFixed(2))];
      }),
    ],
  });
  return {
    name: "2024年月度考核.xlsx",
    sheets: [
      sheet("1月 ", [
        [80, 90],
        [75, 85],
      ]),
      sheet(
        "2月",
        [
          [82, 88],
          [78, 84],
        ],
        true,
      ),
      sheet(" 3月 ", [
        [85, 91],
        [80, 86],
      ]),
    ],
  };
}

/** The header repeated on every printed page, rows and columns hidden. */
export function hiddenPartsBook(): BookSpec {
  return {
    name: "打印版.xlsx",
    sheets: [
      {
        name: "考核",
        hiddenRows: [3],
        hiddenColumns: [3],
        rows: [
          ["工号", "姓名", "质量(50%)", "内部备注", "交付(50%)"],
          ["P1", "谷文博", 90, "略", 85],
          ["P2", "花以沫", 80, null, 88],
          ["P3", "宁致远", 70, null, 75],
          ["工号", "姓名", "质量(50%)", "内部备注", "交付(50%)"],
          ["P4", "盛夏蝉", 88, null, 92],
        ],
      },
    ],
  };
}

/** The sample of document 000: 24 invented people, four quarters, seven leaves, self and superior, some real-life flaws. */
import type { SampleSheet, SampleWorkbook } from "./sampleWorkbook.ts";

type Scores = readonly [number, number, number, number, number, number, number];

interface Person {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly role: string;
  readonly level: string;
  readonly hired: string;
  readonly since: string;
  readonly degree: string;
  /** Superior's scores of the first quarter, leaf by leaf. */
  readonly scores: Scores;
  /** Points that every superior's score moves in quarters 2, 3 and 4. */
  readonly moves: readonly [number, number, number];
  /** Points by which the self-assessment lies above the superior's. */
  readonly self: number;
}

const growth = "用户增长部";
const content = "内容运营部";

const person = (
  number: number,
  name: string,
  department: string,
  role: string,
  level: string,
  [hired, since, degree]: readonly [string, string, string],
  scores: Scores,
  moves: readonly [number, number, number],
  self: number,
): Person => ({
  id: `YY${String(number).padStart(3, "0")}`,
  ...{ name, department, role, level, hired, since, degree, scores, moves, self },
});

const people: readonly Person[] = [
  person(1, "沈知远", growth, "运营经理", "运营经理", ["2018-03-12", "2022-07-01", "硕士"], [90, 90, 90, 90, 90, 90, 90], [2, 4, 4], 0),
  person(2, "顾清禾", growth, "运营专员", "运营专员", ["2021-05-06", "2023-01-01", "本科"], [95, 90, 90, 90, 90, 100, 100], [0, 0, 0], 0),
  person(3, "陆景行", growth, "运营专员", "运营专员", ["2022-08-15", "2022-08-15", "本科"], [85, 80, 80, 80, 80, 90, 90], [0, 5, 5], 5),
  person(4, "江若晴", growth, "数据分析员", "运营专员", ["2020-11-02", "2023-04-01", "硕士"], [88, 92, 85, 80, 75, 90, 100], [0, 0, 0], 0),
  person(5, "韩书宁", growth, "运营专员", "运营专员", ["2026-02-10", "2026-02-10", "本科"], [92, 92, 90, 90, 88, 95, 95], [1, 1, 2], 2),
  person(6, "唐亦舟", growth, "运营专员", "运营主管", ["2019-06-20", "2024-03-01", "本科"], [94, 92, 90, 92, 90, 95, 94], [0, 1, 1], 1),
  person(7, "叶星澜", growth, "运营专员", "运营专员", ["2023-03-01", "2023-03-01", "大专"], [55, 58, 60, 60, 55, 62, 60], [0, -2, -1], 10),
  person(8, "苏明棠", growth, "数据分析员", "运营专员", ["2022-01-17", "2024-06-01", "硕士"], [78, 82, 88, 76, 80, 85, 84], [1, 2, 3], 3),
  person(9, "程远乔", growth, "运营专员", "运营专员", ["2021-09-09", "2024-01-01", "本科"], [80, 80, 80, 80, 80, 80, 80], [-1, 0, 1], 2),
  person(10, "许念安", growth, "运营经理", "运营经理", ["2017-04-05", "2021-10-01", "硕士"], [93, 95, 92, 94, 90, 96, 95], [0, 0, 1], -2),
  person(11, "白予恩", growth, "运营专员", "运营专员", ["2024-07-01", "2024-07-01", "本科"], [72, 70, 75, 74, 70, 80, 78], [2, 3, 5], 4),
  person(12, "邵一诺", growth, "数据分析员", "运营主管", ["2018-12-03", "2023-09-01", "博士"], [90, 91, 95, 86, 92, 90, 90], [0, 1, 0], 0),
  person(13, "温言卿", content, "运营经理", "运营总监", ["2015-02-28", "2022-01-01", "硕士"], [91, 90, 92, 93, 91, 95, 95], [0, 0, 0], 0),
  person(14, "秦朗月", content, "运营专员", "运营专员", ["2022-05-23", "2023-06-01", "本科"], [88, 86, 84, 90, 85, 92, 92], [1, 4, 6], 1),
  person(15, "宋怀瑾", content, "运营专员", "运营专员", ["2020-10-10", "2022-12-01", "本科"], [82, 84, 80, 85, 78, 88, 86], [0, 0, -1], 3),
  person(16, "魏澄溪", content, "数据分析员", "运营专员", ["2023-11-06", "2023-11-06", "本科"], [76, 74, 82, 70, 75, 80, 82], [0, 2, 2], 5),
  person(17, "梁惟楚", content, "运营专员", "运营主管", ["2019-01-14", "2025-11-01", "本科"], [92, 90, 91, 90, 92, 94, 93], [0, 0, 1], 1),
  person(18, "陶思齐", content, "运营专员", "运营专员", ["2021-07-19", "2023-07-01", "本科"], [68, 72, 70, 75, 66, 80, 78], [-3, -5, -8], 8),
  person(19, "纪云舒", content, "运营经理", "运营经理", ["2018-08-08", "2023-02-01", "硕士"], [86, 88, 85, 90, 84, 92, 90], [1, 1, 2], 0),
  person(20, "方其蓁", content, "运营专员", "运营专员", ["2022-03-28", "2022-03-28", "本科"], [90, 89, 88, 92, 90, 95, 95], [1, 2, 2], 2),
  person(21, "孟南枝", content, "数据分析员", "运营专员", ["2020-06-01", "2022-06-01", "硕士"], [84, 80, 90, 78, 86, 85, 85], [0, 0, 0], 0),
  person(22, "余知夏", content, "运营专员", "运营专员", ["2025-04-14", "2025-04-14", "本科"], [60, 65, 62, 70, 60, 75, 72], [1, 3, 4], 6),
  person(23, "骆闻笛", content, "运营专员", "运营主管", ["2017-09-25", "2022-09-01", "本科"], [85, 83, 86, 88, 84, 90, 88], [0, -1, -2], 2),
  person(24, "卓亦凡", content, "数据分析员", "运营专员", ["2021-12-20", "2024-09-01", "硕士"], [89, 91, 93, 85, 90, 92, 92], [1, 1, 0], 1),
];

const weights = [0.3, 0.3, 0.15, 0.1, 0.05, 0.05, 0.05] as const;
const selfShare = 0.2;
const quarters = ["第一季度", "第二季度", "第三季度", "第四季度"] as const;
const leaves = ["运营指标完成情况", "项目执行效果", "专业技能", "沟通协作能力", "问题解决能力", "责任心", "敬业精神"];
const identity = ["工号", "姓名", "部门", "岗位", "职级", "入职日期", "任现职日期", "学历"];

type Cell = string | number | null;

/** Flaws as they happen: quarter, employee number, column by its heading (leaf, or identity), what stands there. */
const flaws: readonly { readonly quarter: number; readonly id: string; readonly column: number; readonly value: Cell }[] = [
  { quarter: 0, id: "YY004", column: 9, value: "88分" },
  { quarter: 0, id: "YY008", column: 11, value: "８２" },
  { quarter: 1, id: "YY009", column: 13, value: null },
  { quarter: 1, id: "YY011", column: 15, value: "75%" },
  { quarter: 1, id: "YY015", column: 17, value: "N/A" },
  { quarter: 1, id: "YY015", column: 16, value: "N/A" },
  { quarter: 2, id: "YY016", column: 12, value: "-" },
  { quarter: 3, id: "YY021", column: 7, value: null },
];
/** On leave for a whole quarter. */
const leave = { quarter: 2, id: "YY019" };
/** A total that somebody typed wrongly: quarter, who, points too many. */
const wrongTotal = { quarter: 3, id: "YY018", points: 9 };
/** The row that was pasted twice. */
const twice = { quarter: 0, id: "YY012" };

function rowOf(who: Person, quarter: number): Cell[] {
  const move = quarter === 0 ? 0 : (who.moves[quarter - 1] ?? 0);
  const superior = who.scores.map((score) => Math.min(100, score + move));
  const self = superior.map((score) => Math.min(100, score + who.self));
  const isOnLeave = leave.quarter === quarter && leave.id === who.id;
  const total = superior.reduce(
    (sum, score, leaf) => sum + (weights[leaf] ?? 0) * ((self[leaf] ?? 0) * selfShare + score * (1 - selfShare)),
    0,
  );
  const typed = wrongTotal.quarter === quarter && wrongTotal.id === who.id ? total + wrongTotal.points : total;
  const row: Cell[] = [
    ...[who.id, who.name, who.department, who.role, who.level, who.hired, who.since, who.degree],
    ...superior.flatMap((score, leaf): Cell[] => (isOnLeave ? ["请假", "请假"] : [self[leaf] ?? 0, score])),
    isOnLeave ? "请假" : Math.round(typed * 100) / 100,
  ];
  for (const flaw of flaws) if (flaw.quarter === quarter && flaw.id === who.id) row[flaw.column] = flaw.value;
  return row;
}

function sheetOf(quarter: number): SampleSheet {
  const rows = people.flatMap((who) => {
    const row = rowOf(who, quarter);
    return twice.quarter === quarter && twice.id === who.id ? [row, [...row]] : [row];
  });
  const span = (width: number): null[] => new Array<null>(width - 1).fill(null);
  return {
    name: `2026年${quarters[quarter] ?? ""}`,
    title: `运营中心2026年${quarters[quarter] ?? ""}绩效考核评分表`,
    note: "评分说明：各项满分100分；综合得分＝自评×20%＋上级评分×80%，再按权重加权。",
    header: [
      [...identity, "工作业绩（60%）", ...span(4), "工作能力（30%）", ...span(6), "工作态度（10%）", ...span(4), "季度总分"],
      [
        ...identity.map(() => null),
        ...leaves.flatMap((leaf, index) => [`${leaf}\n${String(Math.round((weights[index] ?? 0) * 100))}%`, null]),
        null,
      ],
      [...identity.map(() => null), ...leaves.flatMap(() => ["自评", "上级评分"]), null],
    ],
    rows,
    dateColumns: [5, 6],
    footer: ["备注：N/A 表示该指标本季度不适用。", "制表人：　　　　　　审核人：　　　　　　日期："],
  };
}

export const document000Sample: SampleWorkbook = {
  file: "document-000.xlsx",
  sheets: quarters.map((_, quarter) => sheetOf(quarter)),
};

import { ladderOf } from "./ladderOf.ts";
import type { GateSpec, LevelSpec } from "./systemSpec.ts";
import { systemTemplate } from "./systemTemplate.ts";

/**
 * The ladder of a chain of stores. Where a supervisor stands beside it is not clear; taken as its top. Two posts
 * share a rung where the document names them together.
 */
const levels: readonly LevelSpec[] = [
  { id: "employee", words: ["普通员工", "普通員工", "Employee"] },
  { id: "trainee", words: ["培养对象", "培養對象", "Trainee for a post"] },
  {
    id: "reserveForeman",
    words: ["储备领班", "儲備領班", "Reserve foreman", "储备厨师长", "储备领班/厨师长"],
  },
  { id: "foreman", words: ["领班", "領班", "Foreman", "厨师长", "领班/厨师长"] },
  { id: "reserveStoreManager", words: ["储备店长", "儲備店長", "Reserve store manager"] },
  { id: "storeManager4", words: ["四级店长", "四級店長", "Store manager 4", "4级店长"] },
  { id: "storeManager3", words: ["三级店长", "三級店長", "Store manager 3", "3级店长"] },
  { id: "storeManager2", words: ["二级店长", "二級店長", "Store manager 2", "2级店长"] },
  { id: "storeManager1", words: ["一级店长", "一級店長", "Store manager 1", "1级店长"] },
  { id: "storeManagerTop", words: ["特级店长", "特級店長", "Store manager, top grade"] },
  { id: "reserveRegional", words: ["储备区域经理", "儲備區域經理", "Reserve regional manager"] },
  { id: "regionalManager", words: ["区域经理", "區域經理", "Regional manager"] },
  { id: "superintendent", words: ["督导", "督導", "Superintendent"] },
];

const skill: GateSpec = {
  kind: "minScore",
  id: "assessments",
  words: ["全部考核合格", "全部考核合格", "All assessments passed"],
  nodeId: null,
  atLeast: 60,
  isAssumed: true,
};
const vacancy = (levelId: string): GateSpec => ({
  ...{ kind: "vacancy", id: "vacancy", levelId, words: ["岗位空缺", "職位空缺", "Vacancy"] },
});

/** Posts that open only by a vacancy or a strategic need; the rungs before them are preparation. */
const posts = ["foreman", "storeManager4", "regionalManager"];

/**
 * 002-B: career ladder of an operations department with a reserve pool: who passed all assessments and finds no
 * vacancy within a time limit gets an allowance of 30, 50 or 100 yuan. Neither the limit nor the month is stated.
 */
export const document002B = systemTemplate({
  id: "002-B",
  words: ["营运部职业生涯晋升体系", "營運部職業生涯晉升體系", "Career ladder of store operations"],
  model: [{ id: "skillTest", words: ["技能考核", "技能考核", "Skill assessment"], weight: 1 }],
  raters: ["superior"],
  ladder: {
    levels,
    steps: ladderOf(levels, (id) => (posts.includes(id) ? [skill, vacancy(id)] : [skill])),
    reserve: {
      allowanceAfterMonths: null,
      expiresAfterMonths: null,
      allowances: [
        { levelId: "foreman", amount: 30, currency: "CNY", per: null },
        { levelId: "storeManager4", amount: 50, currency: "CNY", per: null },
        { levelId: "regionalManager", amount: 100, currency: "CNY", per: null },
      ],
    },
    // Who does what: staff hand in their plans, operations test skills, administration checks results and announces.
    review: [
      { id: "plan", by: "self", words: ["员工提报个人规划", "員工提報個人規劃", "Own career plan"] },
      { id: "skills", by: "superior", words: ["营运部技能考核", "營運部技能考核", "Skill test"] },
      { id: "results", by: "hr", words: ["行政部审核考核成绩", "行政部審核考核成績", "Results checked"] },
      { id: "announce", by: "publicNotice", words: ["颁布晋升结果", "頒布晉升結果", "Result announced"] },
    ],
  },
  assumed: ["/promotion/reserve/allowanceAfterMonths", "/promotion/reserve/expiresAfterMonths"],
});

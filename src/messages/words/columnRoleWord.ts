import type { Language } from "../language.ts";
import { leftOutWord } from "./leftOutWord.ts";
import type { Words } from "./words.ts";

type ColumnRole =
  | "sequence"
  | "id"
  | "name"
  | "firstName"
  | "lastName"
  | "department"
  | "unit"
  | "role"
  | "level"
  | "hireDate"
  | "levelSince"
  | "leaveDate"
  | "education"
  | "certificates"
  | "manager"
  | "personal"
  | "rater"
  | "raterRelation"
  | "period"
  | "year"
  | "indicatorName"
  | "indicatorGroup"
  | "standard"
  | "weight"
  | "fullMarks"
  | "target"
  | "actual"
  | "attainment"
  | "variance"
  | "score"
  | "rating"
  | "points"
  | "weighted"
  | "total"
  | "average"
  | "grade"
  | "rank"
  | "adjustment"
  | "money"
  | "comment"
  | "signature"
  | "kind"
  | "unitOfMeasure"
  | "tenure"
  | "timeInLevel"
  | "fact";

const words: Words<ColumnRole> = {
  "zh-CN": {
    sequence: "序号",
    id: "工号",
    name: "姓名",
    firstName: "名",
    lastName: "姓",
    department: "部门",
    unit: "单位",
    role: "岗位",
    level: "职级",
    hireDate: "入职日期",
    levelSince: "现职级起始日期",
    leaveDate: "离职日期",
    education: "学历",
    certificates: "证书",
    manager: "直接上级",
    personal: "个人信息",
    rater: "评分人",
    raterRelation: "评分人关系",
    period: "考核期间",
    year: "年度",
    indicatorName: "指标名称",
    indicatorGroup: "指标维度",
    standard: "评分标准",
    weight: "权重",
    fullMarks: "满分",
    target: "目标值",
    actual: "实际值",
    attainment: "达成率",
    variance: "差异",
    score: "得分",
    rating: "评分",
    points: "得分",
    weighted: "加权得分",
    total: "总分",
    average: "平均分",
    grade: "绩效等级",
    rank: "排名",
    adjustment: "加减分",
    money: "金额",
    comment: "评语",
    signature: "签字",
    kind: "类别",
    unitOfMeasure: "计量单位",
    tenure: "司龄",
    timeInLevel: "任职年限",
    fact: "员工信息",
  },
  "zh-TW": {
    sequence: "序號",
    id: "員工編號",
    name: "姓名",
    firstName: "名",
    lastName: "姓",
    department: "部門",
    unit: "單位",
    role: "職務",
    level: "職級",
    hireDate: "到職日",
    levelSince: "現職級起始日",
    leaveDate: "離職日",
    education: "學歷",
    certificates: "證照",
    manager: "直屬主管",
    personal: "個人資料",
    rater: "評分者",
    raterRelation: "評分者關係",
    period: "考核期間",
    year: "年度",
    indicatorName: "指標名稱",
    indicatorGroup: "指標構面",
    standard: "評分標準",
    weight: "權重",
    fullMarks: "滿分",
    target: "目標值",
    actual: "實際值",
    attainment: "達成率",
    variance: "差異",
    score: "得分",
    rating: "評分",
    points: "得分",
    weighted: "加權得分",
    total: "總分",
    average: "平均分數",
    grade: "績效等第",
    rank: "排名",
    adjustment: "加減分",
    money: "金額",
    comment: "評語",
    signature: "簽章",
    kind: "類別",
    unitOfMeasure: "計量單位",
    tenure: "年資",
    timeInLevel: "任職年資",
    fact: "員工資訊",
  },
  en: {
    sequence: "row number",
    id: "employee id",
    name: "name",
    firstName: "first name",
    lastName: "last name",
    department: "department",
    unit: "unit",
    role: "role",
    level: "job level",
    hireDate: "hire date",
    levelSince: "at this level since",
    leaveDate: "leaving date",
    education: "education",
    certificates: "certificates",
    manager: "manager",
    personal: "personal detail",
    rater: "rater",
    raterRelation: "rater’s relation",
    period: "period",
    year: "year",
    indicatorName: "indicator",
    indicatorGroup: "area",
    standard: "scoring standard",
    weight: "weight",
    fullMarks: "full marks",
    target: "target",
    actual: "actual",
    attainment: "attainment",
    variance: "difference",
    score: "score",
    rating: "rating",
    points: "points",
    weighted: "weighted score",
    total: "total",
    average: "average",
    grade: "grade",
    rank: "rank",
    adjustment: "bonus or deduction",
    money: "amount of money",
    comment: "comment",
    signature: "signature",
    kind: "kind",
    unitOfMeasure: "unit of measure",
    tenure: "length of service",
    timeInLevel: "time at the level",
    fact: "fact about the person",
  },
};

const leftOut: Readonly<Record<Language, (reason: string) => string>> = {
  "zh-CN": (reason) => `未采用（${reason}）`,
  "zh-TW": (reason) => `未採用（${reason}）`,
  en: (reason) => `left out (${reason})`,
};

const leftOutPrefix = "leftOut:";

/**
 * What was a column (or a form's row) taken for? `role` is the reader's code; one without a word is shown as it is.
 *
 * @example
 * columnRoleWord("hireDate", "en")
 * //=> "hire date"
 * columnRoleWord("leftOut:comment", "en")
 * //=> "left out (comments)"
 */
export function columnRoleWord(role: string, language: Language): string {
  if (role.startsWith(leftOutPrefix)) {
    return leftOut[language](leftOutWord(role.slice(leftOutPrefix.length), language));
  }
  const known: Readonly<Record<string, string>> = words[language];
  return known[role] ?? role;
}

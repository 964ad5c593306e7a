import { FactId } from "../../../core/index.ts";
import type { FactHeading, FactKind } from "./factHeading.ts";
import { leaveFactOfHeading } from "./leaveFacts.ts";
import { postFactOfHeading } from "./postFacts.ts";

const known: readonly (readonly [string, FactKind, RegExp])[] = [
  [
    FactId.lastPenaltyDate,
    "day",
    /^(最近|最后|上次)?(一次)?(处分|处罚|违纪|违规|惩处|惩戒|警告|记过)(的)?(日期|时间)$|^(date of )?(last )?(penalty|warning|disciplinary action)( date)?$/u,
  ],
  [
    FactId.cleanRecord,
    "clean",
    /^(是否)?(有无|有没有|是否有|是否受过|有否|受过)(重大)?(处分|违纪|处罚|违规|惩处)(记录|情况)?$|^(disciplinary (record|action)s?|penalt(y|ies) on record)\??$/u,
  ],
  [
    FactId.cleanRecord,
    "flag",
    /^(是否)?无(处分|违纪|处罚|违规|惩处)(记录|情况)?$|^(clean|no disciplinary) record\??$/u,
  ],
  [
    FactId.potential,
    "number",
    /^(发展|个人|成长|晋升)?潜力(评估|评价|评级|得分|评分|值|等级)?$|^potential( rating| score| level)?$/u,
  ],
  [
    FactId.baseSalary,
    "number",
    /^(基本|岗位|月度?|固定|税前)?(工资|薪资|底薪|月薪|本薪)(\((元|rmb)\))?$|^(base |basic |monthly )?(salary|pay)( \(.*\))?$/u,
  ],
];

/** What a review of talent says of a person beside the scores: no part of them. */
const talent =
  /^(flight|retention|attrition|leaving) risk$|^risk of (loss|leaving|attrition)$|^impact of loss$|^talent (matrix|grid|category|segment|box)$|^(nine|9)[- ]?box( placement| position| label)?$|^((succession|promotion) )?readiness( level)?$|^(离职|流失|保留)风险(等级)?$|^(人才)?九宫格(位置|分布|结果)?$|^人才(分类|类别|矩阵|梯队)$|^盘点(结论|类别)$|^(继任|晋升)准备度$/u;

/**
 * Which fact that promotion, follow-up, a review of talent or the days in a post ask for does this heading name? Null
 * where it names none of them.
 */
export function factOfHeading(compact: string): FactHeading | null {
  const found = known.find(([, , pattern]) => pattern.test(compact));
  if (found !== undefined) return { factId: found[0], kind: found[1] };
  if (talent.test(compact)) return { factId: compact, kind: "text" };
  return leaveFactOfHeading(compact) ?? postFactOfHeading(compact);
}

const counted =
  /(次数|数量|件数|个数|人数|天数|单数|单量|工单数?|总数|场次|课时|学时|积分|奖项|获奖|荣誉|表彰|年限|人次|\p{Script=Han}(?<![分系指参基倍级权得])数)(\(.*\))?$|^(应出勤|实出勤|应到|实到|加班|旷工|早退|迟到|请假|缺勤)(天数|时数|时间|次数|工时)?(\(.{1,4}\))?$|^(number of|no\.? of|count of|#) ?.+|(count|awards?|tickets( closed| handled| resolved)?|hours|days|projects( led)?|trainings?)$/u;
const examined =
  /(考试|笔试|测试|测验|认证考核|理论考核|实操考核|答辩|面试|普通话|英语)(成绩|分数|得分|分|等级)?$|(exam|test|quiz|certification)( score| result| marks)?$/u;

/** Does this heading count things? */
export const isCount = (compact: string): boolean => counted.test(compact);

/** Does this heading count things or say what an examination gave? Then it is no score of its own beside weighted ones. */
export const isCountOrExam = (compact: string): boolean => counted.test(compact) || examined.test(compact);

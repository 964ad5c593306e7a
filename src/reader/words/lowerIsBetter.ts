import { canonicalText } from "../text/canonicalText.ts";

const events =
  "错误|差错|失误|投诉|退货|退款|次品|不良|返工|缺陷|故障|事故|流失|离职|逾期|延误|超时|损耗|报废|差评|低质";
const spans = "响应|处理|等待|解决|修复|停机|停工|周转|通话|交付|办理|审批|结案";
const words = new RegExp(
  [
    String.raw`((${events})(率|数|次数|量|时间|时长|件数)?|(${spans})(时间|时长|时限)|耗时|用时)(\(.*\))?$`,
    "(成本|费用)(率|额)?$|获客成本",
    "error|defect|complaint|turnover|downtime|late|delay|absence|rework|return rate|churn",
    String.raw`\b(handl(e|ing)|wait(ing)?|response|resolution|repair|cycle|lead|hold|turnaround|processing) times?\b`,
    String.raw`\baht\b|\btime to (resolve|answer|repair|respond|close)\b`,
  ].join("|"),
  "iu",
);

/** Does this name speak of something of which less is better? By its words alone: a doubt stays with the user. */
export const lowerIsBetter = (name: string): boolean => words.test(canonicalText(name));

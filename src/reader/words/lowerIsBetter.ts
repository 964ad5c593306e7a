import { canonicalText } from "../text/canonicalText.ts";

const words =
  /(错误|差错|失误|投诉|退货|退款|次品|不良|返工|缺陷|故障|事故|流失|离职|逾期|延误|超时|损耗|报废|响应时间|处理时间|处理时长|差评|低质)(率|数|次数|量|时间|时长|件数)?(\(.*\))?$|(成本|费用)(率|额)?$|获客成本|error|defect|complaint|turnover|downtime|late|delay|absence|rework|return rate|churn/iu;

/** Does this name speak of something of which less is better? By its words alone: a doubt stays with the user. */
export const lowerIsBetter = (name: string): boolean => words.test(canonicalText(name));

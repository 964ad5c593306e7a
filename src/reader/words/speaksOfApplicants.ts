import { canonicalText } from "../text/canonicalText.ts";

const interview =
  /面试(?!官)|应聘|求职者|公开招[聘考录]|招[聘录](综合|总)?(考试|笔试|成绩)|拟录用|\binterview (score ?cards?|scores?|score sheet|evaluation|assessment|rating|feedback|notes?|results?|panel)|^interviews?$|\b(applicants?|vacanc(y|ies))\b/imu;
const ofStaff =
  /竞聘|竞岗|竞争上岗|晋升|晋级|转正|内部|离职|绩效|招聘专员|\b(promotion|internal|exit|apprais|performance|employees?|staff)/iu;

/** Do these titles and names say that people are rated who apply for a post and do not hold it yet? */
export function speaksOfApplicants(texts: readonly string[]): boolean {
  const all = texts.map(canonicalText).join("\n");
  return interview.test(all) && !ofStaff.test(all);
}

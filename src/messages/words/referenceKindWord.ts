import type { ReferenceKind } from "../../core/index.ts";
import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

const words: Words<ReferenceKind> = {
  "zh-CN": {
    grade: "绩效等级",
    node: "考核项",
    indicator: "指标",
    period: "考核期间",
    scale: "量表",
    role: "岗位",
    level: "职级",
    step: "晋升台阶",
    streak: "连续等级规则",
    fact: "员工信息项",
    veto: "一票否决项",
  },
  "zh-TW": {
    grade: "績效等第",
    node: "考核項目",
    indicator: "指標",
    period: "考核期間",
    scale: "量表",
    role: "職務",
    level: "職級",
    step: "晉升階梯步驟",
    streak: "連續等第規則",
    fact: "員工資料項目",
    veto: "一票否決項目",
  },
  en: {
    grade: "grade",
    node: "item",
    indicator: "indicator",
    period: "period",
    scale: "scale",
    role: "role",
    level: "job level",
    step: "promotion step",
    streak: "streak rule",
    fact: "employee fact",
    veto: "veto",
  },
};

/**
 * What is this kind of policy part called?
 *
 * @example
 * referenceKindWord("grade", "en")
 * //=> "grade"
 */
export function referenceKindWord(kind: ReferenceKind, language: Language): string {
  return words[language][kind];
}

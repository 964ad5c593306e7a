import type { RaterGroup } from "../../core/index.ts";
import { canonicalText } from "../text/canonicalText.ts";
import { compactText } from "../text/compactText.ts";
import { originalPart } from "../text/originalPart.ts";
import type { WordRole } from "../words/wordRole.ts";
import { findRaterGroup } from "../words/findRaterGroup.ts";
import { findWordRole } from "../words/findWordRole.ts";

/** A name with a kind or a rater stuck to it: "销售额目标", "Quality (Self)", "自评-责任心". */
export interface SplitName {
  readonly base: string;
  readonly role: WordRole | null;
  readonly rater: RaterGroup | null;
  /** "数据-准确率", "人事-招聘": the word names a field of work as well; believed only where others rate the same. */
  readonly isField: boolean;
}

const field = /^(数据|人事|人力|人力资源|行政|hr|综合部|human resources)$/iu;

const kinds = new Set<WordRole>([
  "target",
  "actual",
  "attainment",
  "variance",
  "score",
  "weighted",
  "weight",
  "grade",
  "comment",
  "rank",
]);
const separator = /\s*[-—–_:/|·]\s*|\s*[(（[【]\s*|\s*[)）\]】]\s*/u;
const stuck =
  /^(.{2,}?)(目标[值量数额]?|计划[值量数额]?|指标值|任务[值量数]|实际(?:完成|达成)?[值量数额]?|完成[值量数额率]|达成[值量数额率]|加权得分|加权分|(?:考核|绩效|评价|单项|指标)得分|得分|评分|权重|自评分|自评|上级评分|上级评|主管评分|领导评分|他评|互评|同事评分|下级评分|客户评分|评语|评价|意见|说明|备注)$/u;
const stuckEnglish =
  /^(.{2,}?) (target|actual|goal|plan|score|rating|weight|achievement|variance|% ?achieved|self|manager|supervisor|peer|comments?|remarks?)$/iu;

/**
 * Splits a name whose part names a kind of value or a rater. Null where nothing does; callers believe it only when a
 * sibling column has the same base.
 */
export function splitSuffix(typed: string): SplitName | null {
  const split = splitCanonical(canonicalText(typed));
  return split === null ? null : { ...split, base: originalPart(split.base, typed) };
}

function splitCanonical(name: string): SplitName | null {
  const parts = name.split(separator).filter((part) => part !== "");
  if (parts.length >= 2) {
    for (const index of [parts.length - 1, 0]) {
      const found = meaningOf(parts[index] ?? "");
      const base = parts.filter((_, other) => other !== index).join("-");
      if (found !== null && meaningOf(base) === null)
        return { base, ...found, isField: field.test(parts[index] ?? "") };
    }
  }
  const match = stuck.exec(name) ?? stuckEnglish.exec(name);
  // "考核得分" alone is the total; behind a name it is that one's score.
  const found = match === null ? null : meaningOf((match[2] ?? "").replace(/^(?:考核|绩效)(?=得分$)/u, ""));
  return match === null || found === null
    ? null
    : { base: (match[1] ?? "").trim(), ...found, isField: false };
}

function meaningOf(
  text: string,
): { readonly role: WordRole | null; readonly rater: RaterGroup | null } | null {
  const compact = compactText(text);
  const rater = findRaterGroup(compact);
  if (rater !== null) return { role: null, rater };
  const role = findWordRole(compact)?.role;
  return role !== undefined && kinds.has(role) ? { role, rater: null } : null;
}

/** Characters of rule texts whose traditional form differs, as pairs: traditional, simplified. */
const pairs =
  "兩两萬万減减為为爲为個个項项處处單单筆笔戶户於于點点滿满計计億亿達达實实際际記记給给間间過过內内後后額额長长礎础準准評评標标權权餘余況况時时該该頂顶獎奖總总負负線线則则沒没較较與与級级發发決决優优預预無无費费訴诉遲迟進进營营";
const simplified = new Map(forms().map(([own, other]) => [own, other]));
/** Of two traditional forms the first one is written. */
const traditional = new Map([...forms()].reverse().map(([own, other]) => [other, own]));

/**
 * The words of rules in simplified characters, in which the patterns are written; other characters stay.
 *
 * @example
 * simplifyRuleText("達到目標得滿分")
 * //=> "达到目标得满分"
 */
export function simplifyRuleText(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (sign) => simplified.get(sign) ?? sign);
}

/**
 * Words of a simplified text as they stood in the original: traditional again where the original was.
 *
 * @example
 * [restoreScript("市場部计算", "由市場部計算"), restoreScript("计算", "由市场部计算")]
 * //=> ["市場部計算", "计算"]
 */
export function restoreScript(words: string, original: string): string {
  if (simplifyRuleText(original) === original) return words;
  return words.replace(/\p{Script=Han}/gu, (sign) => traditional.get(sign) ?? sign);
}

/**
 * The fixed form of a rule in traditional characters; free text between corner brackets and a formula stay.
 *
 * @example
 * fixedTraditional("全部达标得100分，一项未达标扣20分：「准时」")
 * //=> "全部達標得100分，一項未達標扣20分：「准时」"
 */
export function fixedTraditional(printed: string): string {
  const [head = "", formula] = printed.split(/(?<=；公式：)(.*)/su);
  const words = head.replace(/「(?:[^」]|」」)*」|\p{Script=Han}/gu, (sign) => traditional.get(sign) ?? sign);
  return words + (formula ?? "");
}

function forms(): readonly (readonly [string, string])[] {
  return [...pairs.matchAll(/(.)(.)/gu)].map(([, own = "", other = ""]) => [own, other]);
}

// A Chinese word that is added to these needs one of its characters in `isPlainKey`, which is asked first.
const example =
  /^(示例|样例|范例|举例|示范|例|例子|例如|演示|sample|example|e\.g\.?)(\d{1,2}|[一二三])?(数据|行|员工|人员|姓名| (name|employee|person|row|data|entry))?([:：)）、(（].*)?$|^.{1,12}[(（](示例|样例|范例|例|sample|example)[)）]$/iu;
const target =
  /^(绩效|考核|指标|年度|季度|月度)?(目标|目标值|指标值|计划值|任务值|目标数|计划数)([:：])?(\(.*\))?$|^(targets?|goals?)( values?)?:?$/iu;
const generic =
  /^(考核|指标|评分|评价|所占|得分|维度|一级|二级|三级|大类|类别|单项|分项|总|各项|全部|项目|kpi|kra|goal|indicator|area|the|total)(指标)?$/iu;
const behind = /^(.{1,12}?)[-—–_:：(（ ]*(?:权重|比重|占比|weights?)[)）]?(?:\s*\(?%\)?)?$/iu;
const before = /^(?:权重|比重|占比|weights?)[-—–_:：(（ ]+(.{1,16}?)[)）]?$/iu;

/**
 * Does this text, where a name should stand, say that the row is an example for whoever fills the sheet in?
 *
 * @param compact - Text as `compactText` gives it.
 */
export const isExample = (compact: string): boolean => example.test(compact);

/** Does this text, where a name should stand, head a row of targets that hold for everybody? */
export const headsTargets = (compact: string): boolean => target.test(compact);

/**
 * Whose weights does this text head ("经理权重", "权重-技术岗", "Manager weight")? Null where it heads weights of everybody, or
 * none.
 */
export function roleOfWeights(compact: string): string | null {
  const role = (behind.exec(compact) ?? before.exec(compact))?.[1]?.trim() ?? "";
  return role === "" || generic.test(role) || /^[\d.%]+$/u.test(role) ? null : role;
}

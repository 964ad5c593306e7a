import { canonicalText } from "../../text/canonicalText.ts";
import { readLabel } from "../../value/readLabel.ts";
import { readPeriod } from "../../value/readPeriod.ts";
import { placeOf, textAt } from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { looksLikePerson } from "../../words/looksLikePerson.ts";
import { impliedIndicator } from "../impliedIndicator.ts";
import type { FoundWeight } from "../tableReading.ts";
import { weightOfLabel } from "../weightOfLabel.ts";

/**
 * What a matrix of raters by ratees is about: the line right above it where that names an indicator ("协作支持（权重40%）",
 * "指标：协作支持"), else the name of the sheet, else nothing that is told.
 */
export function indicatorOfMatrix(frame: TableFrame): { name: string; weight: FoundWeight | null } {
  const { view, headerRows, preambleTop, left, right } = frame;
  const sheet = view.grid.sheetName;
  let weight: FoundWeight | null = null;
  for (let row = (headerRows[0] ?? 0) - 1; row >= preambleTop; row -= 1) {
    const filled = Array.from({ length: right - left }, (_, index) => left + index).filter(
      (column) => textAt(view, row, column) !== "",
    );
    const [first] = filled;
    if (first === undefined) continue;
    const text = textAt(view, row, first);
    const typed = text.replace(keyed, "");
    const label = readLabel(typed.replace(ofTitle, ""));
    const isOne = filled.every((column) => textAt(view, row, column) === text);
    const isWeighted = label.weight !== null && label.weight.form === "share" && !ofSheets.test(label.name);
    const isNamed = isWeighted || typed !== text || isIndicator(typed);
    const found = weightOfLabel(label, placeOf(view, row, first));
    if (isOne && isNamed && label.name !== "" && label.name.length <= 30 && label.role === null)
      return { name: label.name, weight: found };
    // "责任担当互评表（权重40%）" on the sheet "责任担当".
    if (isOne && label.name.includes(sheet)) weight = found;
    break;
  }
  return isIndicator(sheet)
    ? { name: canonicalText(sheet), weight }
    : { name: impliedIndicator, weight: null };
}

const keyed =
  /^(?:(?:考核|评价|评议|测评)?(?:指标|项目|维度|内容)|criterion|indicator|competency)\s*[:：]\s*/iu;

/** "管理团队互评—责任担当（权重40%）": what the sheet is, before what it is about. */
const ofTitle = /^.*(?:互评|测评|评价|评议|考核|review)[^—–:：-]*[—–:：-]+\s*(?=.+%)/iu;

/** "研发二组互评打分表": what the whole sheet is. */
const ofSheets = /表$|评分|打分|互评|考核|review|appraisal|matrix/iu;

/** A matrix per indicator is called as the indicator is: "团队协作", but not "互评" or "研发部". */
function isIndicator(text: string): boolean {
  const name = canonicalText(text);
  const isPlain = /^\p{Script=Han}{2,8}$/u.test(name) && readPeriod(name) === null;
  const isOther =
    /评|表|分|考核|绩效|汇总|数据|总|人员|名单|明细|转置|模板|示例|原始|结果|最终|一览|列表|工作表|矩阵|(部|组|科|室|中心|公司|店|厂|处|队|班|月|季度?|年|度)$/u.test(
      name,
    );
  return isPlain && !isOther && looksLikePerson(name) < 0.6;
}

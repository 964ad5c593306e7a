import { readPeriod } from "../../value/readPeriod.ts";
import { isBlankAt, textAt } from "../../view/sheetView.ts";
import { looksLikePerson } from "../../words/looksLikePerson.ts";
import type { TableFrame } from "../../table/tableFrame.ts";

/** "1号线 | 2号线 | 3号线": one word with numbers tells things apart and rates nobody, unless it speaks of levels. */
const areNumbered = (texts: readonly string[]): boolean =>
  texts.every((text) => /\d/u.test(text)) &&
  new Set(texts.map((text) => text.replace(/\d+/gu, ""))).size === 1 &&
  !/[级等档星]|level|grade|band|tier|star/iu.test(texts[0] ?? "");

const mostRows = 200;
/** Headings of what is no rating, though few words repeat below it. */
const noRating =
  /类型|类别|学科|科目|专业|性质|状态|地点|城市|地区|区域|班次|班别|组别|分组|小组|方式|渠道|来源|去向|意向|线路|路线|条线|片区|楼层|楼栋|赛道|门店|网点|案场|库区|厂区|园区|工段|产线|单位|岗位|职务|姓名|人员|性别|备注|说明|原因|结论|建议|考评人|评分人|\b(type|status|location|city|shift|sector|depot|zone|plant|warehouse|team|group|branch|site|store|gender|source|channel|subject|course|class|name|by|reason|action|manager|appraiser|reviewer|note|remark)s?\b/iu;

/**
 * A few short words that repeat under a heading between the scores ("金牌 | 银牌 | 银牌"): a rating on a scale that nobody
 * gave, which shall not be left out in silence.
 */
export function holdsUnknownRatings(frame: TableFrame, column: number, header: string): boolean {
  const { view, bodyTop, bodyBottom } = frame;
  const role = frame.columns.find((other) => other.column === column)?.labels.at(-1)?.role ?? null;
  if (header === "" || role !== null || noRating.test(header)) return false;
  const texts: string[] = [];
  for (let row = bodyTop; row < Math.min(bodyBottom, bodyTop + mostRows); row += 1)
    if (!isBlankAt(view, row, column)) texts.push(textAt(view, row, column));
  const distinct = [...new Set(texts)];
  const people = distinct.filter((text) => looksLikePerson(text) >= 0.6).length;
  const isWord = (text: string): boolean =>
    /\p{L}/u.test(text) && text.length <= 16 && readPeriod(text) === null;
  return (
    people < distinct.length * 0.6 &&
    texts.length >= 4 &&
    distinct.length >= 2 &&
    distinct.length <= Math.min(6, texts.length * 0.6) &&
    distinct.every(isWord) &&
    !areNumbered(distinct)
  );
}

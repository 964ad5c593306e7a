import type { SkippedRowReason } from "../../core/index.ts";
import { findSigner } from "./findSigner.ts";

// A Chinese word that is added to these needs one of its characters in `isPlainKey` and `isPlainWord`.
const wordRows: readonly (readonly [SkippedRowReason, RegExp])[] = [
  [
    "subtotal",
    /^(section|part|area|category)s? [a-z0-9]{1,4} (total|score|rating|average|result|sub-?total)s?( ?\(.*\))?$|^第?[一二三四五六ABCDab]部分(得分|合计|小计|总分)$/u,
  ],
  ["subtotal", /^(.{0,12})?(小计|sub-?total|subtotal|ara toplam|sous-total)[:：]?.{0,6}$/u],
  [
    "average",
    /^(?:.{0,24}(?<![a-z]))?(平均|人均|平均分|平均值|平均得分|均值|均分|部门平均|公司平均|总平均|average|avg\.?|mean|promedio|ortalama|moyenne|m[eé]dia|durchschnitt|mittelwert|中位数|median|标准差|方差|st\.? ?dev\.?|std\.? ?dev.*|standard deviation|最高分?|最低分?|最大值|最小值|最高值|最低值|max(imum)?|min(imum)?|highest|lowest|极差|mode|众数)(分|值|得分)?( score| rating| marks)?( (general|générale|geral|(del?|du|de la|da|do) (áre?a|departamento|département|empresa|entreprise|equip[eo]|équipe|grup[eo]|groupe|sector|setor|service|unida[de])))?[:：]?$/u,
  ],
  ["average", /^(排名|名次|rank(ing)?)[:：]?$/u],
  [
    "total",
    /^(.{0,10})?(总计|合计|共计|累计|(统计|总共)(?=[得分]))(分|得分|分数|人数)?[:：]?(\(.*\))?$|^(总|合|总)?[共计]+\s*\d+\s*(条|人|行|项|名|个|位|笔)(记录|数据|员工)?$|^\d+ (records?|rows?|employees?|entries)$|^(最终|最后|综合|考核|绩效|总)(考核|绩效)?(得分|评分|分数|成绩)[=:].*|^(得分|最终分|加权得分|加权总分|考核分)$|^(总分|总和|汇总|总得分|考核总?得分|考核总分|最终得分|综合得分|权重合计|合计分数|总评分|总数|人数|总人数|参评人数|计数|(total )?head ?count|total|totals|grand total|overall|sum|count|total score|overall score|final score|overall rating|total weight(age|ed score)?|weighted (score|total|average|rating)s?|toplam( puan)?|genel toplam|tổng( điểm| cộng)?|suma|total general|puntaje total|gesamt(bewertung|note|punktzahl|ergebnis)?|summe|totale)[:：]?(\(.*\))?( ?\/ ?\d{2,3})?$/u,
  ],
  [
    "signature",
    /(签名|签字|签章|盖章|制表|审核|审批|批准|复核|填表|编制|核准|考核人|被考核人|评分人|经办人|负责人|日期|总经理|部门经理|主管领导|人力资源部?|人事部|确认)(人|日期|意见|签名|签字)?[:：]|^(prepared|compiled|approved|reviewed|checked) by .{1,30}$|^(signature|signed|prepared by|approved by|reviewed by|checked by|date|employee signature|manager signature|firma|imza|hazırlayan|onaylayan|fait à|datum|unterschrift)\b.{0,60}[:：_.]|_{4,}|(签名|签字|签章|签署)$|(\bsignature|^signed)( & date| and date|\/date)?$|^(signature|firma|assinatura)s? (of|del?|d[aou]|des) .{1,40}$|^(datum|date|fecha|data|tarih)( ?[,/&]| und| et| y| e| ve) ?(unterschrift|signature|firma|assinatura|imza).{0,40}$|^signatures? d[e'’ ].{1,40}$/u,
  ],
  [
    "note",
    /^end of (report|list|data|file)$|^以下(空白|无正文|无内容)|=.*\d.*[%×*+]|\d%?\s*[×*].*\+|\+.*[×*]\s*\d/u,
  ],
  [
    "note",
    /^(注|备注|说明|附注|备 注|填表说明|评分说明|评分标准|考核说明|注意|注释|附|附件|提示|等级划分|等级标准|评级标准|考核等级|数据来源|note|notes|remark|remarks|legend|key|rating scale|scale|source|instructions?|nota|notas|not|açıklama|remarque)s?(\d+)?[:：.、)]|^[*※★☆#●■▲]|^第\s*\d+\s*页|^共\s*\d+\s*页|^page \d+|^[-—–]\s*\d+\s*[-—–]$|^(\d+|[一二三四五六七八九十]+)[、.．)]\s*(?!\d)\S{6,}|^[(（](\d+|[一二三四五六七八九十]+)[)）]\s*\S{6,}/u,
  ],
];

/** A time stamp ("45719.42505787037") is no numbered note. */
const number = /^-?\d+(\.\d+)?$/u;

/** No sign, no Latin word, and no character that words of totals and notes are made of: settled at once. */
const isPlainWord =
  /^(?!.*[计总均分签注备说审批制合汇累共值差数率章期名页])[\u4e00-\u9fff]+\d*[\u4e00-\u9fff]*$|^[a-z]{0,6}-?\d+$/u;

/**
 * Does the first text of this row say that it is no record: a total, an average, a note, a signature?
 *
 * @param compact - The label as `compactText` gives it.
 */
export function findRowReason(compact: string): SkippedRowReason | null {
  if (number.test(compact) || (isPlainWord.test(compact) && !/[人者]$/u.test(compact))) return null;
  if (findSigner(compact) === "person") return "signature";
  return wordRows.find(([, pattern]) => pattern.test(compact))?.[0] ?? null;
}

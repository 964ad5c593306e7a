const unit =
  "(?:个|件|元|万元|千元|次|人|天|日|小时|时|分钟|秒|年|h|hrs?|kg|g|cm|mm|m|km|公里|里|米|吨|升|l|箱|台|套|只|页|份|条|单|㎡|pcs|days|hours|min|usd|rmb|eur|[$€￥])";
const han = new RegExp(
  `(?:数|数量|数目|次数|加班|工时|时长|小时|天数|课时|学时|里程|油耗|能耗|耗量|用量|库存|存量|结余|余额|剩余|余数|已休|未休|金额|单价|单量|件量|产量|销量|产值|面积|容量|长度|身高|体重|肺活量|血压|心率|血糖|体温|视力|座位号?|座号|楼层|号码|编号|年龄|车次|人次|缺口|预算|支出|花费|费用)(?:\\d|[一二三四五])?(?:\\(${unit}\\))?$|\\(${unit}\\)$`,
  "iu",
);
const latin =
  /^(number of|no\.? of|count of|# ?of) .+|^(.+ )?(hours|days|count|qty|quantity|amount|budget|spent|remaining|balance|cost|price|units|miles|mileage|stock|backlog|tickets|calls|orders|visits|leads|height|weight \(kg\)|seat|floor|age|opened|closed|headcount)$/u;
const scored = /(得|评|打|总|扣|加|实)?分数?(\(.*\))?$|率$|score|rating|points|grade/u;

/**
 * Does this heading measure or count something ("库存数量", "身高(cm)", "Budget")? Such numbers are nobody's score, however
 * small they are. "产量得分" and rates are not meant.
 *
 * @param compact - Text as `compactText` gives it.
 */
export const isQuantity = (compact: string): boolean =>
  !scored.test(compact) && (han.test(compact) || latin.test(compact));

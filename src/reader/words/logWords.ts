/** Headings of the numbers of a list of points: a row for each time that somebody was given some, or lost them. */
const points =
  /^.{0,6}(加|扣|减|奖|罚|惩|计|得)\/?.{0,4}分(数|值)?$|^(分值|分数|积分|加减值)$|^(points?|score|marks?)( (change|adjustment|impact|awarded|added|deducted))?$|^\+ ?\/ ?-$/u;
const reasons =
  /^.{0,6}(事由|原因|事项|事件|理由|摘要|依据|情况说明|具体情况|情况|内容|行为|说明)$|^(reason|description|details?|incident|event|cause|remarks?)s?$/u;
const kinds =
  /^(加分?|扣分?|减分?|奖励?|处?罚|惩罚|奖|惩|表扬|批评|嘉奖|警告|bonus|award|merit|plus|deduct(ion)?|penalty|demerit|minus|\+|-)(类|项|类型)?$/iu;
const titles =
  /奖惩|奖罚|赏罚|加扣|加减分|扣分|加分|奖扣|bonus|deduction|penalt|merit|points? log|adjustment/iu;

/** Does this heading stand over points that were given or taken, one time each? */
export const headsLoggedPoints = (compact: string): boolean => points.test(compact);

/** Does this heading say why points were given? */
export const headsReasons = (compact: string): boolean => reasons.test(compact);

/** Is this a word for giving points, or for taking them? */
export const isKindOfPoints = (text: string): boolean => kinds.test(text);

/** Is a sheet or table of this name one of points that were given and taken? */
export const namesPointsLog = (title: string): boolean => titles.test(title);

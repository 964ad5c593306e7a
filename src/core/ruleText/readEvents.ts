import { quantityPattern as N, readQuantity } from "./quantityText.ts";
import type { RuleReader } from "./ruleTextReading.ts";

/** Words that count away from a target; a text with one of them is about units, not about events. */
export const shortWords = "少完成|少|低于|低|差|下降|减少|不足|降低|降|短缺|短少|落后|未达";
/** Words that count away from a target on its other side. */
export const beyondWords = "多|超过|超出|超额完成|超额|超支|超|高于|高|增加|上升|提高|提升|增长";

/**
 * Points for each event: "每发生1次扣5分", "每逾期一天扣2分", "每投诉1起扣3分". Where the text counts by twos and threes
 * ("每迟到3次扣1分") full groups count, from none on.
 */
export const readEvents: RuleReader = (text, full) => {
  const pattern = `(?:(?:(?:基础|基准|起评)(?:分)?(?:为)?(${N})分?|(${N})分起[扣加])[,;])?每(?!满?(?:${shortWords}|${beyondWords}))([^\\d,;扣减加]{0,8})(${N})?(?:人次|个工作日|[次项例件起天日个处单笔篇份户])[^\\d,;扣减加]{0,8}(扣|减|加)(?:减|分)?(${N})分?`;
  const match = new RegExp(pattern, "u").exec(text);
  if (match === null) return null;
  const [used, basis, from, , number, sign, points = ""] = match;
  const base = basis ?? from;
  const size = readQuantity(points);
  const group = number === undefined ? 1 : readQuantity(number);
  const start = base === undefined ? (sign === "加" ? 0 : full) : readQuantity(base);
  const assumed = base === undefined ? ["base"] : [];
  if (group === 1) {
    return {
      body: { kind: "plusMinus", base: start, perEvent: sign === "加" ? size : -size },
      used,
      assumed,
    };
  }
  return {
    body: {
      kind: "perUnit",
      reads: "actual",
      base: start,
      reference: 0,
      unit: group,
      lossPerUnit: sign === "加" ? 0 : size,
      gainPerUnit: sign === "加" ? size : 0,
      direction: sign === "加" ? "higherIsBetter" : "lowerIsBetter",
      rounding: "full",
    },
    used,
    assumed: [...assumed, "reference", "rounding"],
  };
};

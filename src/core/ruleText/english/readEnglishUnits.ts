import type { UnitRounding } from "../../policy/scoringRule.ts";
import { quantityPattern as N, readQuantity } from "../quantityText.ts";
import type { RuleReader } from "../ruleTextReading.ts";

const each = "(?:for (?:each|every)|per|each|every)";
const points = "(?:points?|pts?|marks?)?";
const side = "(below|under|short of|less than|fewer than|above|over|beyond|more than|in excess of)";
const unit = `(full|started|part of(?: a)?)? ?(${N})?[^\\d,;]{0,30}?`;
const where = `${side} ?(?:the )?(?:(target|plan|quota)|(${N}))`;
const taken = "(?:deduct|subtract|minus|lose|take off|less)";
const given = "(?:add|gain|earn|plus|award|bonus of)";
const forms = [
  `(${taken}|${given}) ?(${N}) ?${points} ?${each} ?${unit} ?${where}`,
  `()(${N}) ?${points} ?(?:off|deducted|lost) ?${each} ?${unit} ?${where}`,
];

/** "Deduct 10 points for every 1000 below the target", "add 1 point per percentage point above 95%". */
export const readEnglishUnits: RuleReader = (text, full) => {
  const match = forms.map((form) => new RegExp(form, "iu").exec(text)).find((found) => found !== null);
  if (match === undefined) return null;
  const [used, verb = "", size = "", part, quantity, word = "", target, bound] = match;
  const isGain = new RegExp(`^${given}`, "iu").test(verb);
  const isBelow = /below|under|short|less|fewer/iu.test(word);
  const rounding: UnitRounding | null = part === undefined ? null : /^full/iu.test(part) ? "full" : "started";
  const amount = readQuantity(size);
  const isPercent = quantity?.endsWith("%") === true;
  return {
    body: {
      kind: "perUnit",
      reads: isPercent && (bound?.endsWith("%") ?? false) ? "attainment" : "actual",
      base: full,
      reference: target !== undefined || bound === undefined ? "target" : readQuantity(bound),
      unit: quantity === undefined ? 1 : readQuantity(quantity),
      lossPerUnit: isGain ? 0 : amount,
      gainPerUnit: isGain ? amount : 0,
      direction: isBelow === isGain ? "lowerIsBetter" : "higherIsBetter",
      rounding: rounding ?? "full",
    },
    used,
    assumed: ["base", ...(rounding === null ? ["rounding"] : []), ...(isPercent ? ["reads"] : [])],
  };
};

/** "Deduct 5 points per complaint", "2 points off for each day late": points for each event. */
export const readEnglishEvents: RuleReader = (text, full) => {
  const what = "(?:1 ?)?[A-Za-z][A-Za-z ]{2,40}";
  const match =
    new RegExp(`(${taken}|${given}) ?(${N}) ?${points} ?${each} ${what}`, "iu").exec(text) ??
    new RegExp(`()(${N}) ?${points} ?(?:off|deducted|lost) ?${each} ${what}`, "iu").exec(text);
  if (match === null) return null;
  const [used, verb = "", size = ""] = match;
  const isGain = new RegExp(`^${given}`, "iu").test(verb);
  const amount = readQuantity(size);
  return {
    body: { kind: "plusMinus", base: isGain ? 0 : full, perEvent: isGain ? amount : -amount },
    used,
    assumed: ["base"],
  };
};

import { quantityPattern as N, readQuantity } from "./quantityText.ts";
import type { RuleReader } from "./ruleTextReading.ts";

const points = (text: string, full: number): number =>
  /^full/iu.test(text) ? full : readQuantity(text.replace(/\s*(?:points?|pts?)$/iu, ""));
const P = `(?:full(?: points| marks)?|${N}(?: ?(?:points?|pts?))?)`;

const readDeduction: RuleReader = (text, full) => {
  const pattern = `(?:deduct|minus|lose) ?(${N}) ?(?:points?|pts?)? ?(?:for (?:each|every)|per|each) ?(full )?(${N})[^\\d,;]{0,20}?(below|under|short of|above|over|beyond) ?(?:the )?target`;
  const match = new RegExp(pattern, "iu").exec(text);
  if (match === null) return null;
  const [used, loss = "", isFull, unit = "", side = ""] = match;
  const isBelow = /below|under|short/iu.test(side);
  return {
    body: {
      kind: "perUnit",
      reads: "actual",
      base: full,
      reference: "target",
      unit: readQuantity(unit),
      lossPerUnit: readQuantity(loss),
      gainPerUnit: 0,
      direction: isBelow ? "higherIsBetter" : "lowerIsBetter",
      rounding: "full",
    },
    used,
    assumed: ["base", ...(isFull === undefined ? ["rounding"] : [])],
  };
};

const readTwoPoints: RuleReader = (text, full) => {
  const one = `(${N})(?: ?of(?: the)? target)? ?(?:earns|gets|scores|=|:) ?(${P})`;
  const match = new RegExp(`${one} ?(?:,|;|and) ?${one}`, "iu").exec(text);
  if (match === null) return null;
  const [used, input1 = "", points1 = "", input2 = "", points2 = ""] = match;
  return {
    body: {
      kind: "twoPoint",
      reads: input1.endsWith("%") ? "attainment" : "actual",
      from: { input: readQuantity(input1), points: points(points1, full) },
      to: { input: readQuantity(input2), points: points(points2, full) },
      extrapolate: false,
    },
    used,
    assumed: ["extrapolate"],
  };
};

const readRatio: RuleReader = (text, full) => {
  const match = /actual ?[÷/] ?target|target ?[÷/] ?actual/iu.exec(text);
  if (match === null) return null;
  const form = /^actual/iu.test(match[0]) ? "direct" : "inverse";
  return { body: { kind: "ratio", form, full }, used: match[0], assumed: ["full"] };
};

/** The few English forms that bilingual policies use. */
export const readEnglish: RuleReader = (text, full) =>
  readDeduction(text, full) ?? readTwoPoints(text, full) ?? readRatio(text, full);

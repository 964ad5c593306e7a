import { readPoints } from "./pointsText.ts";
import { quantityPattern as N, readQuantity } from "./quantityText.ts";
import type { RuleReader } from "./ruleTextReading.ts";

const formulas = { direct: "a/t", inverse: "t/a", complement: "(2-a/t)" } as const;

/**
 * In proportion to attainment, written as a quotient or in words ("按比例得分"). "低于60%不得分" beside it makes a formula
 * of it, because a ratio has no threshold.
 */
export const readRatio: RuleReader = (text, full) => {
  const match =
    /(?:得分=)?\(?(实际(?:完成)?(?:值|量|额|数)?[÷/]目标(?:值|量|额|数)?(?:[×*]100%)?|目标(?:值|量|额|数)?[÷/]实际(?:完成)?(?:值|量|额|数)?|\(2-实际值?[÷/]目标值?\)|(?:完成|达成)(?:率|比例))\)?[×*](满分|权重分?|[\d.]+分?)(?![×*\d.])/u.exec(
      text,
    ) ??
    /((?:其余|其他)?(?:按|依)(?:照)?(?:实际)?(?:完成|达成)?(?:情况)?(?:的)?(?:比例|比率|完成率|达成率)(?:计分|得分|计算得分|计算|给分|折算(?:得分)?|核算)|完成比率法|(?:完成率|达成率)即(?:为)?得分)(?:[:,;]?100%得满分)?(?:[,;]?50%得50%)?/u.exec(
      text,
    );
  if (match === null) return null;
  const [words, left = "", points] = match;
  const form = left.startsWith("目标") ? "inverse" : left.startsWith("(2") ? "complement" : "direct";
  const isFull = points === undefined || points === "满分" || points.startsWith("权重");
  const most = isFull ? full : readPoints(points, full);
  const assumed = points === undefined ? ["form"] : [];
  const tail = new RegExp(
    `[,;](?:完成率|达成率)?(?:低于|不足|小于|未达到?|达不到|不到|<)(${N})(?:的|时|者)?(?:不得分|不计分|(?:得|为|计)?0分?)`,
    "u",
  );
  const threshold = tail.exec(text);
  // Both stand in one text, in either order; words between them stay unread.
  if (threshold === null) return { body: { kind: "ratio", form, full: most }, used: words, assumed };
  const [gate, bound = ""] = threshold;
  if (!text.includes(words + gate))
    return { body: { kind: "ratio", form, full: most }, used: words, assumed };
  const expression = `IF(a/t<${String(readQuantity(bound))},0,${formulas[form]}*base)`;
  return { body: { kind: "formula", expression, base: most }, used: words + gate, assumed };
};

import type { RulePoint } from "../policy/scoringRule.ts";
import { pointsPattern as P, readPoints } from "./pointsText.ts";
import { quantityPattern as N, readQuantity } from "./quantityText.ts";
import type { RuleReader } from "./ruleTextReading.ts";
import { speaksOfValue } from "./speaksOfValue.ts";

const between =
  /^(?:其间|中间|之间|期间|区间内?|两者之间|其余)?(?:部分)?(?:按|用|采用|以)?(?:线性|直线|插值)(?:法|插值|内插|计算|折算|比例|得分|计分)*$/u;
const knot = new RegExp(
  `^[^\\d≥≤<>]{0,12}?([≥≤<]|低于|不足)?(${N})[个元天次件人分]?(及?以上|及?以下)?(?:得|为)?(${P})$`,
  "u",
);

/**
 * Lines between points, said in words: "110%及以上120分,100%为100分,80%为60分,80%以下0分,区间内按线性插值". A bound below the
 * lowest point makes a jump there.
 */
export const readLinear: RuleReader = (text, full) => {
  const pieces = text.split(/[,;]/u);
  if (pieces.length < 3 || !between.test(pieces.at(-1) ?? "")) return null;
  const found = pieces.slice(0, -1).map((piece) => knot.exec(piece));
  if (found.some((match) => match === null)) return null;
  const points = found.map((match) => {
    const [, sign = "", input = "", side = "", earned = ""] = match ?? [];
    const isBelow = /[<低不]/u.test(sign) || side.endsWith("以下");
    return { input: readQuantity(input), points: readPoints(earned, full), isBelow };
  });
  const knots: RulePoint[] = points
    .sort((left, right) => left.input - right.input || Number(right.isBelow) - Number(left.isBelow))
    .map(({ input, points: own }) => ({ input, points: own }));
  // What lies below a bound begins at the lowest point, or the words leave a gap.
  const below = points.filter(({ isBelow }) => isBelow);
  if (below.length > 1 || (below.length === 1 && knots[0]?.input !== knots[1]?.input)) return null;
  const isShare = text.includes("%") && !speaksOfValue(text);
  return {
    body: { kind: "segments", reads: isShare ? "attainment" : "actual", knots },
    used: text,
    assumed: [],
  };
};

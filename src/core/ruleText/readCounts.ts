import { pointsPattern as P, readPoints } from "./pointsText.ts";
import type { RuleReader } from "./ruleTextReading.ts";

const unit = "[次起件例项人天个]";
const one = `(\\d+)${unit}(?:得|为)?(${P})`;
const last = `(\\d+)${unit}(?:及|或|\\(含\\))?以上(?:得|为)?(${P})`;

/** Points for each count: "0起得100分,1起得80分,2起及以上得0分". The counts follow each other, and the last is open. */
export const readCounts: RuleReader = (text, full) => {
  const match = new RegExp(`(?<![\\d.])(?:${one}[,;])+${last}$`, "u").exec(text);
  if (match === null) return null;
  const [used] = match;
  const counts = [
    ...used.matchAll(
      /(\d+)[次起件例项人天个](?:[及或]?以上|\(含\)以上)?(?:得|为)?(满分|不得分|不计分|零分|\d+(?:\.\d+)?分?)/gu,
    ),
  ].map(([, count = "", points = ""]) => ({ input: Number(count), points: readPoints(points, full) }));
  if (!counts.every(({ input }, index) => index === 0 || input === (counts[index - 1]?.input ?? 0) + 1))
    return null;
  const [first] = counts;
  const end = counts.at(-1);
  if (first === undefined || end === undefined) return null;
  const falls = end.points < first.points;
  return {
    body: {
      kind: "steps",
      reads: "actual",
      side: falls ? "atMost" : "atLeast",
      steps: falls ? counts.slice(0, -1) : [...counts].reverse(),
      otherwise: falls ? end.points : first.points,
    },
    used,
    assumed: [],
  };
};

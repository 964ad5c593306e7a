import { pointsPattern as P, readPoints } from "./pointsText.ts";
import type { RuleReader } from "./ruleTextReading.ts";

/** Something that must not happen: "无安全事故得100分,发生得0分". */
export const readOccurrence: RuleReader = (text, full) => {
  const match = new RegExp(
    `(?:未发生|未出现|没有|无)[^\\d,;得为]{1,12}(?:得|为)?(${P})[,;](?:一旦|如)?(?:发生|出现|有)(?:[1一]?[次起件例项])?(?:及以上|以上)?(?:的)?(?:得|为)?(${P})`,
    "u",
  ).exec(text);
  if (match === null) return null;
  const [used, without = "", found = ""] = match;
  const body = {
    kind: "veto",
    pointsWithout: readPoints(without, full),
    pointsWith: readPoints(found, full),
  } as const;
  return { body, used, assumed: [] };
};

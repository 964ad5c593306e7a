import type { RuleReader } from "./ruleTextReading.ts";
import { quantityPattern as N, readQuantity } from "./quantityText.ts";

/** Words that are grades and nothing else: 销售50分,服务50分 are two parts of a score. */
const gradeWords =
  "特优|优秀|优良|优|良好|良|中等|中|一般|普通|尚可|称职|基本称职|不称职|合格|基本合格|不合格|及格|不及格|达标|不达标|满意|基本满意|不满意|待改进|需改进|较差|差|[SABCDE][+-]?|excellent|outstanding|very good|good|satisfactory|fair|poor|unsatisfactory|pass|fail";
const entry = `(${gradeWords})(?:=|:|得|为|级)? ?(${N})(?:分| ?points?)?`;

/** Points of worded grades: "优秀100分,良好85分,不合格0分", "A=100,B=90". The whole text is the list. */
export const readGradeWords: RuleReader = (text) => {
  if (!new RegExp(`^${entry}(?:[,;、/] ?${entry})+$`, "iu").test(text)) return null;
  const anchors = [...text.matchAll(new RegExp(entry, "giu"))].map(([, label = "", points = ""]) => ({
    label,
    description: null,
    points: readQuantity(points),
  }));
  // Met or not met is no scale: readBinary has it.
  if (anchors.length === 2 && anchors.some(({ label }) => /^(?:达标|合格|及格)$/u.test(label))) return null;
  if (new Set(anchors.map(({ label }) => label.toLowerCase())).size !== anchors.length) return null;
  return { body: { kind: "anchors", anchors }, used: text, assumed: [] };
};

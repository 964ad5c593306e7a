import { bilingualSides } from "../text/bilingualSides.ts";
import { findWordRole, type RoleMatch } from "./findWordRole.ts";

/** Roles of a value: "KPI得分" and "Score 质量" say whose score it is, and are no translation. */
const scored = new Set([
  "score",
  "weighted",
  "total",
  "grade",
  "average",
  "rank",
  "adjustment",
  "target",
  "actual",
  "attainment",
  "weight",
]);

/**
 * Which role does a label in two languages name? Either half may; of scores both must, or the Latin one only spells the
 * Chinese one.
 */
export function findBilingualRole(typed: string): RoleMatch | null {
  const sides = bilingualSides(typed);
  if (sides === null) return null;
  const [han, latin] = [findWordRole(sides.han), findWordRole(sides.latin)];
  if (han === null && latin === null) return null;
  if (han !== null && (sides.isPinyin || han.role === latin?.role)) return han;
  const one = han ?? latin;
  if (one === null || scored.has(one.role) || (latin !== null && scored.has(latin.role))) {
    const areBothScores = han !== null && latin !== null && scored.has(han.role) && scored.has(latin.role);
    if (!areBothScores) return null;
    return han.role === "weighted" ? latin : han;
  }
  return { ...one, confidence: one.confidence * 0.9 };
}

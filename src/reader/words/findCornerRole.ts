import { compactText } from "../text/compactText.ts";
import { findWordRole, type RoleMatch } from "./findWordRole.ts";

const keys = new Set<string>(["name", "id", "rater", "indicatorName", "department", "unit", "period"]);

/**
 * The corner of a table of two dimensions: "评分人\\被评人" heads its rows and its columns. Gives the role of the rows,
 * which stands first before a slash and last below a line break; null where the text is no such corner.
 */
export function findCornerRole(typed: string): RoleMatch | null {
  if (typed.length > 40) return null;
  const slashed = typed.split(/[\\/／＼|｜]/u).map(compactText);
  const broken = typed.split(/\r?\n|\s{2,}/u).map(compactText);
  const [rows, columns] = slashed.length === 2 ? slashed : broken.length === 2 ? [broken[1], broken[0]] : [];
  const [role, other] = [findWordRole(rows ?? ""), findWordRole(columns ?? "")];
  if (role === null || other === null || role.role === other.role) return null;
  return keys.has(role.role) && keys.has(other.role) ? { ...role, confidence: 0.85 } : null;
}

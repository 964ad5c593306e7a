import { isBlankAt, textAt, type SheetView } from "../view/sheetView.ts";
import { looksLikePerson } from "../words/looksLikePerson.ts";
import type { WordRole } from "../words/wordRole.ts";
import { isPersonAt, type RowProfile } from "./rowProfile.ts";

const identityRoles = new Set<WordRole | "rater" | "period">(["id", "department", "role", "level", "unit"]);

/**
 * Is this row a key and what it says of each person whose name stands below ("单位 | 财务组 | 采购组" over
 * "考核项目 | 权重 | 何文丽 | 秦朗")? Such rows tell who the people side by side are, and head no table of their own.
 *
 * @param below - The row that may name the people.
 */
export function isOverPeople(
  view: SheetView,
  { hits, filled }: Pick<RowProfile, "hits" | "filled">,
  below: number,
): boolean {
  const [key, ...others] = filled;
  const [hit, ...further] = hits;
  if (hit === undefined || hit.column !== key || further.length > 0 || others.length < 2) return false;
  return (
    identityRoles.has(hit.role) &&
    below < view.rowCount &&
    others.every((column) => !isBlankAt(view, below, column)) &&
    (others.filter((column) => isPersonAt(view, below, column)).length >= others.length * 0.6 ||
      others.every((column) => looksLikePerson(textAt(view, below, column)) >= 0.5))
  );
}

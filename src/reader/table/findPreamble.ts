import { compactText } from "../text/compactText.ts";
import { findRowReason } from "../words/rowWords.ts";
import { textAt, type SheetView } from "../view/sheetView.ts";
import { findFacts } from "./findFacts.ts";
import { isKeyValueRow } from "./isKeyValueRow.ts";
import type { RowProfile } from "./rowProfile.ts";

/**
 * Where does what stands above a later table of a sheet begin? Titles, keys with values and blank rows right above its
 * header belong to it; the rows of the table before do not.
 *
 * @param floor - First row below the header of the table before.
 * @param header - First row of this table's header.
 */
export function findPreamble(
  view: SheetView,
  profiles: readonly RowProfile[],
  floor: number,
  header: number,
): number {
  let top = header;
  while (top > floor && isPreamble(view, profiles[top - 1])) top -= 1;
  return top;
}

const namesSomebody = (view: SheetView, row: number): boolean =>
  findFacts(view, row, row + 1, 0, view.columnCount).some(({ role }) => role === "name" || role === "id");

function isPreamble(view: SheetView, profile: RowProfile | undefined): boolean {
  if (profile === undefined || profile.filled.length === 0) return true;
  const { filled, row, numbers } = profile;
  const first = textAt(view, row, filled[0] ?? 0);
  const reason = findRowReason(compactText(first));
  // "被考核人：张三" begins the next form; "被考核人签字：" ends the one before.
  if (reason === "signature" && namesSomebody(view, row)) return true;
  if (reason !== null && reason !== "note") return false;
  // "上级评语：" is filled in below the form that it belongs to.
  if (filled.length === 1) return numbers === 0 && !profile.hits.some(({ role }) => role === "comment");
  if (isPair(profile)) return true;
  const withColon = filled.filter((column) => /[:：]/u.test(textAt(view, row, column))).length;
  return withColon >= filled.length * 0.5 || isKeyValueRow(view, profile);
}

/** "Role | Accountant": what is known of somebody, and a text that is no such word. */
function isPair({ filled, hits, numbers }: RowProfile): boolean {
  const [key] = hits;
  return (
    filled.length === 2 &&
    numbers === 0 &&
    hits.length === 1 &&
    key?.column === filled[0] &&
    ofPerson.has(key?.role ?? "") &&
    (key?.confidence ?? 0) >= 0.85
  );
}

const ofPerson = new Set<string>(["name", "id", "department", "role", "level", "hireDate"]);

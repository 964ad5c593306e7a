import { readValue } from "../../value/readValue.ts";
import type { Label } from "../../value/readLabel.ts";
import { findRowReason } from "../../words/rowWords.ts";
import type { WordRole } from "../../words/wordRole.ts";
import { compactText } from "../../text/compactText.ts";
import { formatAt, isBlankAt, valueAt } from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import type { FactHeading } from "../facts/factHeading.ts";
import { factOfHeading } from "../facts/factOfHeading.ts";
import { factOfRole } from "../facts/readFacts.ts";

/** What a row of a table with people side by side is for. */
export type RowUse =
  | { readonly use: "fact"; readonly fact: FactHeading; readonly role: WordRole | null }
  | { readonly use: "identity"; readonly role: "id" | "department" | "role" | "level" }
  | { readonly use: "typed"; readonly kind: "total" | "grade" | "rank" }
  | { readonly use: "adjustment" }
  | { readonly use: "entries" }
  | { readonly use: "leftOut"; readonly reason: string }
  | { readonly use: "nothing" };

const identity = ["id", "department", "role", "level"] as const;
const entryRoles = new Set<WordRole | null>([
  null,
  "score",
  "indicatorName",
  "attainment",
  "target",
  "actual",
]);

/** Sorts a row by its label and by what stands under the people. */
export function rowUse(
  { view }: TableFrame,
  row: number,
  leaf: string,
  label: Label,
  people: readonly number[],
  hasWeight: boolean,
): RowUse {
  const role = label.role?.role ?? null;
  const fact = (role === null ? undefined : factOfRole[role]) ?? factOfHeading(label.compact) ?? undefined;
  if (fact !== undefined && !hasWeight) return { use: "fact", fact, role };
  const own = role === "unit" ? "department" : identity.find((candidate) => candidate === role);
  const filled = people.filter((column) => !isBlankAt(view, row, column));
  const kinds = filled.map(
    (column) => readValue(valueAt(view, row, column), formatAt(view, row, column)).kind,
  );
  const isScored = own === "department" && filled.length > 0 && kinds.every((kind) => kind === "number");
  if (own !== undefined && !isScored) return { use: "identity", role: own };
  const isTyped = role === "total" || role === "average" || role === "grade" || role === "rank";
  if (isTyped || findRowReason(compactText(leaf)) !== null) {
    if (role === null || filled.length === 0 || (!isTyped && !kinds.includes("number")))
      return { use: "nothing" };
    return { use: "typed", kind: role === "grade" || role === "rank" ? role : "total" };
  }
  if (role === "adjustment") return { use: "adjustment" };
  const numbers = kinds.filter((kind) => kind === "number").length;
  if (!entryRoles.has(role) && (numbers < 1 || numbers < filled.length * 0.8))
    return { use: "leftOut", reason: role ?? "text" };
  if (filled.length === 0 && !hasWeight) return { use: "nothing" };
  const readable = kinds.filter((kind) => kind !== "unreadable").length;
  return readable < filled.length * 0.5 ? { use: "leftOut", reason: "text" } : { use: "entries" };
}

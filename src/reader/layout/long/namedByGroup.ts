import { readLabel } from "../../value/readLabel.ts";
import type { ColumnMeaning } from "../columnMeaning.ts";

/** A column of dimensions without one of indicators beside it names the indicators. */
export function namedByGroup(given: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const meanings = groupedByFirst(given);
  const has = (role: string): boolean =>
    meanings.some(({ use }) => use.use === "identity" && use.role === role);
  if (has("indicatorName") || !has("indicatorGroup")) return meanings;
  return meanings.map((meaning) =>
    meaning.use.use === "identity" && meaning.use.role === "indicatorGroup"
      ? { ...meaning, use: { use: "identity", role: "indicatorName" } }
      : meaning,
  );
}

/** Two columns of indicators ("Competency | Question"): the first one groups the second. */
function groupedByFirst(meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const first = meanings.find(({ use }) => use.use === "identity" && use.role === "indicatorName");
  const second = meanings.find(
    ({ use, header }) =>
      use.use === "leftOut" &&
      use.reason === "repeatedColumn" &&
      readLabel(header.split(" / ").at(-1) ?? "").role?.role === "indicatorName",
  );
  if (first === undefined || second === undefined) return meanings;
  return meanings.map((meaning) =>
    meaning === first
      ? { ...meaning, use: { use: "identity", role: "indicatorGroup" } }
      : meaning === second
        ? { ...meaning, use: { use: "identity", role: "indicatorName" } }
        : meaning,
  );
}

import { headingsOf } from "../table/headingsOf.ts";
import type { ReadTable } from "../tableResult.ts";

/** The same headings over the same people. */
export function areTwins(first: ReadTable, second: ReadTable): boolean {
  if (headingsOf(first.frame) !== headingsOf(second.frame)) return false;
  const namesOf = ({ reading }: ReadTable): readonly string[] =>
    (reading?.subjects.ids ?? []).map((id, index) => id ?? reading?.subjects.names[index] ?? "");
  const others = new Set(namesOf(second));
  const names = namesOf(first);
  return names.length >= 2 && names.filter((name) => others.has(name)).length >= names.length * 0.8;
}

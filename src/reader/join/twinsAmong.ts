import { headingsOf } from "../table/headingsOf.ts";
import type { ReadTable } from "../tableResult.ts";
import { areTwins } from "./areTwins.ts";

/** Those whose table has a twin among the others': the same headings over the same people. */
export function twinsAmong<T extends { readonly table: ReadTable }>(all: readonly T[]): readonly T[] {
  // A workbook may have a sheet for each of thousands: only those with the same headings are looked at in pairs.
  const byHeadings = new Map<string, ReadTable[]>();
  for (const { table } of all) {
    if ((table.reading?.subjects.count ?? 0) < 2) continue;
    const headings = headingsOf(table.frame);
    const alike = byHeadings.get(headings);
    if (alike === undefined) byHeadings.set(headings, [table]);
    else alike.push(table);
  }
  return all.filter(
    ({ table }) =>
      byHeadings.get(headingsOf(table.frame))?.some((other) => other !== table && areTwins(table, other)) ===
      true,
  );
}

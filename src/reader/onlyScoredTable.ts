import type { TableReading } from "./layout/tableReading.ts";
import type { ReadTable, SheetReading } from "./tableResult.ts";

type ScoredTable = ReadTable & { readonly reading: TableReading };

/** The one table of a sheet that holds scores; null where none does or several do. */
export function onlyScoredTable({ tables }: SheetReading): ScoredTable | null {
  const [only, ...others] = tables.filter(isScored);
  return only === undefined || others.length > 0 ? null : only;
}

const isScored = (table: ReadTable): table is ScoredTable => (table.reading?.series.length ?? 0) > 0;

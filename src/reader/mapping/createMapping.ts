import type { ReadTable } from "../tableResult.ts";
import type { SheetReading } from "../tableResult.ts";
import type { ColumnMeaning } from "../layout/columnMeaning.ts";
import { periodIdOf } from "../value/readPeriod.ts";
import { fingerprintOf } from "./fingerprintOf.ts";
import type { ColumnCorrection, Mapping, SheetMapping } from "./mapping.ts";

/** The decisions as they stand, for the user to confirm or correct; given back, they decide. */
export function createMapping(sheets: readonly SheetReading[], given: Mapping | null): Mapping {
  const read = sheets.flatMap(({ view, tables }): SheetMapping[] => {
    const own = tables.filter(({ reading }) => reading !== null);
    if (own.length === 0) return [];
    const former = given?.sheets.find(({ sheet }) => sheet === view.grid.sheetName) ?? null;
    return [
      {
        sheet: view.grid.sheetName,
        fingerprint: sheetFingerprint(tables),
        isIgnored: false,
        columns: own.flatMap(({ meanings }) =>
          meanings.filter(({ header }) => header !== "").map(toCorrection),
        ),
        person: former?.person ?? null,
        period: former?.period ?? null,
        rater: former?.rater ?? null,
      },
    ];
  });
  const known = new Set(read.map(({ sheet }) => sheet));
  return {
    schemaVersion: 1,
    sheets: [...read, ...(given?.sheets.filter(({ sheet }) => !known.has(sheet)) ?? [])],
  };
}

export const sheetFingerprint = (tables: readonly Pick<ReadTable, "frame">[]): string =>
  tables.map(({ frame }) => fingerprintOf(frame)).join("-");

function toCorrection({ header, use }: ColumnMeaning): ColumnCorrection {
  const base = { header, names: null, rater: null, period: null };
  switch (use.use) {
    case "identity":
      return { ...base, role: use.role };
    case "series":
      return {
        header,
        role: use.kind,
        names: use.names,
        rater: use.rater,
        period: use.period === null ? null : periodIdOf(use.period),
      };
    case "typed":
      return {
        header,
        role: use.kind,
        names: use.names,
        rater: null,
        period: use.period === null ? null : periodIdOf(use.period),
      };
    case "weights":
      return { ...base, role: "weight" };
    case "adjustment":
      return { ...base, role: "adjustment" };
    case "fact":
      return { ...base, role: "fact", names: [use.factId] };
    case "leftOut":
      return { ...base, role: "ignore" };
  }
}

import type { Area, SheetModel } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import type { TableState } from "../featureStates.ts";
import { intersectAreas } from "../intersectAreas.ts";
import { headerTexts } from "./headerTexts.ts";
import { renameInFormulas } from "./renameInFormulas.ts";
import { tableAreas } from "./tableAreas.ts";
import { touchTable } from "./touchTable.ts";
import { uniqueHeaders } from "./uniqueHeaders.ts";
import { writeHeaders } from "./writeHeaders.ts";

/** After cells were written: columns whose header cell got another text are renamed, in formulas too. */
export function followHeaders(context: HostContext, sheet: SheetModel, written: Area): void {
  for (const table of sheet.tables) {
    const { header } = tableAreas(table);
    if (header !== null && intersectAreas(header, written) !== null) {
      renameColumns(context, { sheet, table }, headerTexts(context, sheet, header));
    }
  }
}

function renameColumns(context: HostContext, state: TableState, texts: readonly string[]): void {
  const { table } = state;
  const before = table.columns.map(({ name }) => name);
  const after = uniqueHeaders(texts);
  const renamed = new Map(
    before.flatMap((name, index) => {
      const next = after[index] ?? name;
      return next === name ? [] : [[name.toLowerCase(), next] as const];
    }),
  );
  if (renamed.size > 0) {
    const own = new Set(["", table.name.toLowerCase()]);
    renameInFormulas(context, table, {
      mayStandIn: (formula) => formula.includes("["),
      table: (name) => name,
      column: (name, tableName) =>
        own.has(tableName.toLowerCase()) ? (renamed.get(name.toLowerCase()) ?? name) : name,
    });
    table.columns.forEach((column, index) => {
      column.name = after[index] ?? column.name;
    });
    touchTable(context, state);
  }
  writeHeaders(context, state);
}

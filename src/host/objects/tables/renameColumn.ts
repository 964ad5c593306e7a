import type { HostContext } from "../../protocol/hostContext.ts";
import { invalidArgument } from "../../protocol/hostError.ts";
import type { TableColumnState } from "../featureStates.ts";
import { renameInFormulas } from "./renameInFormulas.ts";
import { touchTable } from "./touchTable.ts";
import { writeHeaders } from "./writeHeaders.ts";

/** Gives a column another name, in its header cell and in every formula; a name of another column is refused. */
export function renameColumn(context: HostContext, state: TableColumnState, name: string): void {
  const { table, columnId } = state;
  const column = table.columns.find(({ id }) => id === columnId);
  const isTaken = table.columns.some(
    (other) => other !== column && other.name.toLowerCase() === name.toLowerCase(),
  );
  if (column === undefined || name === "" || isTaken) {
    throw invalidArgument();
  }
  const before = column.name.toLowerCase();
  const own = new Set(["", table.name.toLowerCase()]);
  column.name = name;
  renameInFormulas(context, table, {
    mayStandIn: (formula) => formula.includes("["),
    table: (each) => each,
    column: (each, tableName) =>
      own.has(tableName.toLowerCase()) && each.toLowerCase() === before ? name : each,
  });
  writeHeaders(context, state);
  touchTable(context, state);
}

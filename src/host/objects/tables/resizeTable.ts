import type { Arguments } from "../../protocol/arguments.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { invalidArgument } from "../../protocol/hostError.ts";
import type { TableState } from "../featureStates.ts";
import { intersectAreas } from "../intersectAreas.ts";
import { requireUnprotected } from "../protection/requireUnprotected.ts";
import { rangeArgument } from "../rangeArgument.ts";
import { fitTable } from "./fitTable.ts";

/**
 * `table.resize`: the header row stays where it is, the new range overlaps the old one and no other table. Columns
 * that come in take their names from the cells.
 */
export function resizeTable(state: TableState, args: Arguments, context: HostContext): void {
  const { sheet, table } = state;
  requireUnprotected(sheet);
  const target = rangeArgument(args, 0, context, sheet);
  const { area } = target;
  const leastRows = (table.showHeaders ? 2 : 1) + (table.showTotals ? 1 : 0);
  const isInTheWay = sheet.tables.some(
    (other) => other !== table && intersectAreas(other.area, area) !== null,
  );
  const isAllowed =
    target.sheet === sheet &&
    area.row === table.area.row &&
    area.rowCount >= leastRows &&
    intersectAreas(area, table.area) !== null &&
    !isInTheWay;
  if (!isAllowed) {
    throw invalidArgument();
  }
  fitTable(context, state, area);
}

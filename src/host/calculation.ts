import type { CalcEngine, CalcScope, CellReference } from "./calcEngine.ts";
import type { WorkbookModel } from "./model/index.ts";
import type { WorkbookChange } from "./protocol/changes.ts";

/** Beyond this many written cells everything is recalculated: naming each cell would cost more. */
const manyCells = 200_000;

/** Decides what the engine must look at after each change, and when. */
export interface Calculation {
  note(change: WorkbookChange): void;
  /** Recalculates what was noted; gives the cells with other results. */
  runPending(): readonly CellReference[];
  /** The workbook was opened. */
  runOpened(): readonly CellReference[];
  runAll(): readonly CellReference[];
}

/** Makes the bookkeeping between changes and the engine; without an engine formulas keep the values they have. */
export function createCalculation(workbook: WorkbookModel, engine: CalcEngine | undefined): Calculation {
  let pending: Pending = nothing();

  const run = (...scopes: readonly CalcScope[]): readonly CellReference[] => {
    pending = nothing();
    return scopes.flatMap((scope) => engine?.recalculate(workbook, scope) ?? []);
  };

  return {
    note(change) {
      if (change.kind === "structure") {
        pending.all = true;
      } else if (changesMeaning(change)) {
        pending.meaning = true;
      } else if (change.kind === "cells") {
        const { row, column, rowCount, columnCount } = change.area;
        if (pending.cells.length + rowCount * columnCount > manyCells) {
          pending.all = true;
          return;
        }
        for (let offset = 0; offset < rowCount * columnCount; offset += 1) {
          pending.cells.push({
            sheetId: change.sheetId,
            row: row + Math.floor(offset / columnCount),
            column: column + (offset % columnCount),
          });
        }
      }
    },
    runPending() {
      if (pending.all) {
        return run({ kind: "all" });
      }
      const { cells, meaning } = pending;
      return run(
        ...(cells.length === 0 ? [] : [{ kind: "cells", cells } as const]),
        ...(meaning ? [{ kind: "meaning" } as const] : []),
      );
    },
    runOpened: () => run({ kind: "opened" }),
    runAll: () => run({ kind: "all" }),
  };
}

interface Pending {
  readonly cells: CellReference[];
  all: boolean;
  meaning: boolean;
}

function nothing(): Pending {
  return { cells: [], all: false, meaning: false };
}

/** Changes after which references may mean something else, though every cell is where it was. */
function changesMeaning(change: WorkbookChange): boolean {
  switch (change.kind) {
    case "sheet":
      return ["Added", "Deleted", "Renamed"].includes(change.change);
    case "part":
      return change.part === "names" || change.part === "tables";
    default:
      return false;
  }
}

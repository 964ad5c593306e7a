import { WorkbookError, type CellChange, type CellValue } from "../sheet/index.ts";
import { cellInput } from "./publishing/cellInput.ts";
import { cellValue } from "./reading/cellValue.ts";
import { runExcel } from "./runExcel.ts";
import { splitAddress } from "./splitAddress.ts";

/** A cell takes up to 700 bytes of a request; Excel on the web refuses more than 5 MB. */
const cellsPerRequest = 1000;

/** A change with its cell as it was loaded. */
interface Place {
  readonly change: CellChange;
  readonly cell: Excel.Range;
}

/**
 * Writes single cells of the user's sheets, as she asked: all of them or, where Excel refuses one, none.
 *
 * @returns What stood there, so that it can be undone.
 */
export function correctCells(changes: readonly CellChange[]): Promise<readonly CellChange[]> {
  return runExcel(async (context) => {
    const places = await load(context, changes);
    const before = places.map(standing);
    // Heard as somebody's typing, it would be read again at once, and the offer to undo it would be gone.
    context.runtime.enableEvents = false;
    try {
      await write(context, places);
      return before;
    } catch (thrown) {
      await putBack(context, before);
      throw thrown;
    } finally {
      context.runtime.enableEvents = true;
      await context.sync();
    }
  });
}

/** Excel works down a request until it refuses a cell: in the same order, all cells before that one are reached again. */
async function putBack(context: Excel.RequestContext, before: readonly CellChange[]): Promise<void> {
  try {
    await write(context, await load(context, before));
  } catch {
    // The cell that could not be written cannot be restored either, nor need it be; the first refusal is what is told.
  }
}

async function load(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<readonly Place[]> {
  const places: Place[] = [];
  await inRequests(context, changes, (change) => {
    const place = splitAddress(change.address);
    if (place === null) throw new WorkbookError("invalid_argument", change.address, null);
    const cell = context.workbook.worksheets.getItem(place.sheet).getRange(place.cells);
    places.push({ change, cell: cell.load("formulas,values,valueTypes,numberFormat") });
  });
  return places;
}

const write = (context: Excel.RequestContext, places: readonly Place[]): Promise<void> =>
  inRequests(context, places, ({ change, cell }) => {
    const format = formatFor(change, formatOf(cell));
    if (format !== null) cell.numberFormat = [[format]];
    cell.values = [[change.formula ?? inputOf(change.value)]];
  });

async function inRequests<Item>(
  context: Excel.RequestContext,
  items: readonly Item[],
  queue: (item: Item) => void,
): Promise<void> {
  const send = async (part: readonly Item[]): Promise<void> => {
    part.forEach(queue);
    await context.sync();
  };
  for (let first = 0; first < items.length; first += cellsPerRequest)
    await send(items.slice(first, first + cellsPerRequest));
}

/** What a cell holds before it is changed, and its format where that will change too. */
function standing({ change, cell }: Place): CellChange {
  const formula = cell.formulas[0]?.[0] as unknown;
  const value = cellValue(cell.values[0]?.[0], cell.valueTypes[0]?.[0] ?? "Empty");
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return {
    address: change.address,
    value: value === "" ? null : value,
    formula: isFormula ? formula : null,
    ...(formatFor(change, formatOf(cell)) === null ? {} : { numberFormat: formatOf(cell) }),
  };
}

/**
 * The format that the cell is to have; null leaves the one it has. A cell formatted as text, in which Excel would keep a
 * number or a formula as text, is first given the general format.
 */
function formatFor({ value, formula, numberFormat }: CellChange, current: string): string | null {
  if (numberFormat !== undefined) return numberFormat;
  return current === "@" && (formula !== null || typeof value === "number") ? "General" : null;
}

const formatOf = (cell: Excel.Range): string => String(cell.numberFormat[0]?.[0] ?? "General");

/** An error is typed as its own text. */
const inputOf = (value: CellValue): string | number | boolean =>
  typeof value === "object" && value !== null ? value.fault : cellInput(value, 0, 0);

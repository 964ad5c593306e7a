import { calculateFormulas, type DefinedNameEntry, type WorkbookLike } from "@cj-tech-master/excelts/formula";
import { maxRows } from "../model/area.ts";
import type { CellValue } from "../model/cell.ts";
import { parseReference } from "../model/address.ts";
import type { NamedItemModel } from "../model/namedItem.ts";
import type { SheetModel } from "../model/sheet.ts";
import type { WorkbookModel } from "../model/workbook.ts";
import { engineFunctions, engineText, type CallSite, type EngineTextContext } from "./engineText.ts";
import { createEngineSheets } from "./engineSheets.ts";
import type { FormulaRecord, SheetArea } from "./formulaRecord.ts";
import { gapFunctions } from "./gaps/gapFunctions.ts";
import { roundForComparison } from "./roundForComparison.ts";
import { isLargeArea } from "./isLargeArea.ts";
import { readFormula } from "./readFormula.ts";
import {
  fromCellValue,
  toRows,
  type RuntimeArray,
  type RuntimeScalar,
  type RuntimeValue,
} from "./runtimeValue.ts";

/** What the evaluation needs from outside. */
export interface EvaluationContext {
  readonly workbook: WorkbookModel;
  readonly isProvided: (name: string) => boolean;
  readonly call: (site: CallSite, given: readonly RuntimeValue[]) => RuntimeValue;
}

/**
 * Most formulas per call of the library, which keeps 10,000 parsed formulas and silently leaves out what falls off
 * its end.
 */
export const mostFormulas = 9_000;

/**
 * Computes formulas with the formula library, in the order given, none of which reads a later one.
 *
 * @param hasDynamicReferences - Some formula chooses its cells while computing: the library gets to see everything.
 *
 * @returns Rows of values per formula; one row of one value for a result that is no array. A formula that the
 * library cannot parse or gives up on is #NAME?.
 */
export function evaluateFormulas(
  context: EvaluationContext,
  records: readonly FormulaRecord[],
  hasDynamicReferences: boolean,
): Map<FormulaRecord, readonly (readonly CellValue[])[]> {
  if (records.length > mostFormulas) {
    throw new RangeError(
      `${String(records.length)} formulas at once, at most ${String(mostFormulas)} are computed.`,
    );
  }
  const { workbook } = context;
  const sheets = createEngineSheets(workbook);
  const shared: SheetArea[] = [];
  const sharedNumbers = new Map<string, number>();
  const sites: CallSite[] = [];
  const shown = new Set<string>();
  const names = new Map(workbook.sheets.map(({ id, name }) => [id, name]));
  const show = (target: SheetArea): void => {
    const key = keyOf(target);
    if (!shown.has(key)) {
      shown.add(key);
      sheets.addValues(target);
    }
  };
  const textContext: EngineTextContext = {
    canShareAreas: !hasDynamicReferences,
    sheetName: (sheetId) => names.get(sheetId) ?? "",
    shareArea(target) {
      const key = keyOf(target);
      const number = sharedNumbers.get(key) ?? shared.push(target) - 1;
      sharedNumbers.set(key, number);
      return number;
    },
    showArea: show,
    isProvided: context.isProvided,
    numberCall: (site) => sites.push(site) - 1,
  };

  const texts = records.map((record) => engineText(record, textContext));
  records.forEach((record, index) => {
    sheets.addFormula(record, `${engineFunctions.keep}(${String(index)},${texts[index] ?? ""})`);
  });
  if (hasDynamicReferences) {
    sheets.addEverything();
  } else {
    for (const node of new Set(records.flatMap(({ reads }) => reads))) {
      if (!isLargeArea(node.area)) {
        show(node);
      }
    }
  }

  const caught = new Map<FormulaRecord, readonly (readonly CellValue[])[]>();
  const blocks = new Map<number, RuntimeArray>();
  const book: WorkbookLike = {
    worksheets: sheets.toWorksheets(),
    getWorksheet: () => undefined,
    definedNames: definedNames(workbook, textContext),
    properties: { date1904: workbook.date1904 },
    userFunctions: registered({
      ...gapFunctions,
      [engineFunctions.keep]: ([index, value]) => {
        const record = records[numberOf(index)];
        if (record !== undefined && value !== undefined) {
          caught.set(record, toRows(value));
        }
        return withoutOrigin(value ?? { kind: 0 });
      },
      [engineFunctions.area]: ([index]) => {
        const number = numberOf(index);
        const known = blocks.get(number) ?? readBlock(workbook, shared[number]);
        blocks.set(number, known);
        return known;
      },
      [engineFunctions.compare]: ([value]) => roundForComparison(value ?? { kind: 0 }),
      [engineFunctions.call]: ([index, ...given]) => {
        const site = sites[numberOf(index)];
        return site === undefined ? { kind: 4, code: "#NAME?" } : context.call(site, given);
      },
    }),
  };
  calculateFormulas(book);
  return new Map(records.map((record) => [record, caught.get(record) ?? [[{ error: "#NAME?" }]]]));
}

function keyOf({ sheetId, area }: SheetArea): string {
  return `${sheetId}!${[area.row, area.column, area.rowCount, area.columnCount].join()}`;
}

function numberOf(value: RuntimeValue | undefined): number {
  return value?.kind === 1 ? value.value : -1;
}

/** Readers of an array's first cell see its first value, wherever the array was read from. */
function withoutOrigin(value: RuntimeValue): RuntimeValue {
  return value.kind === 5 ? { kind: 5, rows: value.rows, height: value.height, width: value.width } : value;
}

type Registered = NonNullable<WorkbookLike["userFunctions"]>;

function registered(functions: Record<string, (given: readonly RuntimeValue[]) => RuntimeValue>): Registered {
  return new Map(
    Object.entries(functions).map(([name, invoke]) => [
      name,
      // The library types its values as unknown; they are what `runtimeValue.ts` describes.
      { minArity: 0, maxArity: 1_000, invoke: (given) => invoke(given as readonly RuntimeValue[]) },
    ]),
  );
}

/** Reads an area's values; whole columns end where the sheet's cells end. */
function readBlock(workbook: WorkbookModel, target: SheetArea | undefined): RuntimeArray {
  const sheet = workbook.sheets.find(({ id }) => id === target?.sheetId);
  if (sheet === undefined || target === undefined) {
    return { kind: 5, rows: [], height: 0, width: 0 };
  }
  const { row, column, rowCount, columnCount } = target.area;
  const height = rowCount === maxRows ? lastRow(sheet) + 1 : rowCount;
  const width = Math.min(columnCount, 1_024);
  const rows = Array.from({ length: height }, (_, offset) => {
    const cells = sheet.cells.get(row + offset);
    return Array.from({ length: width }, (__, index): RuntimeScalar =>
      fromCellValue(cells?.get(column + index)?.value ?? null),
    );
  });
  return { kind: 5, rows, height, width, originRow: row + 1, originCol: column + 1 };
}

function lastRow(sheet: SheetModel): number {
  let last = 0;
  for (const row of sheet.cells.keys()) {
    last = Math.max(last, row);
  }
  return last;
}

/** Names that stand for plain references were replaced in the formulas; the others are given to the library. */
function definedNames(
  workbook: WorkbookModel,
  context: EngineTextContext,
): NonNullable<WorkbookLike["definedNames"]> {
  const [firstSheet] = workbook.sheets;
  const toEntries = (items: readonly NamedItemModel[], sheet: SheetModel | undefined): DefinedNameEntry[] =>
    items.flatMap((item) => {
      const at = sheet ?? firstSheet;
      if (at === undefined || parseReference(item.formula.replace(/^=/, "")) !== undefined) {
        return [];
      }
      const place = { sheet: at, row: 0, column: 0 };
      const text = engineText(
        {
          ...place,
          ...readFormula(workbook, item.formula, place),
          formula: item.formula,
          reads: [],
          isVolatile: false,
          hasDynamicReferences: false,
        },
        { ...context, canShareAreas: false },
      );
      const scope = sheet === undefined ? {} : { localSheetId: workbook.sheets.indexOf(sheet) };
      return [{ name: item.name, ranges: [text], ...scope }];
    });
  const entries = [
    ...toEntries(workbook.names, undefined),
    ...workbook.sheets.flatMap((sheet) => toEntries(sheet.names, sheet)),
  ];
  return { getAllEntries: () => entries, getAllNames: () => entries };
}

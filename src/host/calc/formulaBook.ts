import type { CellReference } from "../calcEngine.ts";
import { getCell } from "../model/cells.ts";
import type { Area } from "../model/area.ts";
import type { SheetModel } from "../model/sheet.ts";
import type { WorkbookModel } from "../model/workbook.ts";
import { createDependencyIndex } from "./dependencyIndex.ts";
import { cellNumber, type AreaNode, type FormulaRecord } from "./formulaRecord.ts";
import { readFormula, type FormulaPlace } from "./readFormula.ts";

const dynamicFunctions = ["INDIRECT", "OFFSET"];
const volatileFunctions = [
  ...dynamicFunctions,
  "NOW",
  "TODAY",
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "CELL",
  "INFO",
];

/** Every formula of a workbook, what it reads, and where its results stand. */
export interface FormulaBook {
  /** Reads all formulas anew. */
  readAll(): void;
  /** Reads one cell anew; gives its formula, if it has one. */
  read(place: CellReference): FormulaRecord | undefined;
  recordOf(formulaKey: string): FormulaRecord | undefined;
  readonly records: ReadonlyMap<string, FormulaRecord>;
  readonly volatile: ReadonlySet<FormulaRecord>;
  /** Formulas that read a cell, and those whose array covers it or wanted to. */
  affectedBy(place: CellReference): readonly FormulaRecord[];
  /** The rectangles that formulas read and that hold a cell. */
  nodesAt(place: CellReference): readonly AreaNode[];
  /** Formulas whose array covers a cell or wanted to. */
  arraysAt(place: CellReference): readonly FormulaRecord[];
  /** Remembers the area that a formula's array takes, or wanted to take; null for a single value. */
  setArrayArea(place: FormulaPlace, area: Area | null): void;
  arrayAreaAt(formulaKey: string): Area | undefined;
}

export function formulaKey({ sheet, row, column }: FormulaPlace): string {
  return `${sheet.id}!${String(cellNumber(row, column))}`;
}

export function createFormulaBook(
  workbook: WorkbookModel,
  isVolatileFunction: (name: string) => boolean,
): FormulaBook {
  let index = createDependencyIndex<FormulaRecord>();
  const records = new Map<string, FormulaRecord>();
  const volatile = new Set<FormulaRecord>();
  let arrays = createDependencyIndex<string>();
  const arrayNodes = new Map<string, AreaNode<string>>();
  let sheets = new Map<string, SheetModel>();

  const add = (sheet: SheetModel, row: number, column: number, formula: string): FormulaRecord => {
    const { parts, reads, functions, hasSpillReference } = readFormula(workbook, formula, {
      sheet,
      row,
      column,
    });
    const hasDynamicReferences = dynamicFunctions.some((name) => functions.has(name));
    const isVolatile =
      volatileFunctions.some((name) => functions.has(name)) || [...functions].some(isVolatileFunction);
    const nodes: AreaNode[] = [];
    const record: FormulaRecord = {
      sheet,
      row,
      column,
      formula,
      parts,
      reads: nodes,
      isVolatile,
      hasDynamicReferences,
      hasSpillReference,
    };
    nodes.push(...new Set(reads.map((target) => index.add(record, target))));
    records.set(formulaKey(record), record);
    if (isVolatile) {
      volatile.add(record);
    }
    return record;
  };

  const remove = (record: FormulaRecord): void => {
    for (const node of record.reads) {
      index.remove(record, node);
    }
    records.delete(formulaKey(record));
    volatile.delete(record);
  };

  const setArray = (place: FormulaPlace, area: Area | null): void => {
    const key = formulaKey(place);
    const old = arrayNodes.get(key);
    if (old !== undefined) {
      arrays.remove(key, old);
      arrayNodes.delete(key);
    }
    if (area !== null) {
      arrayNodes.set(key, arrays.add(key, { sheetId: place.sheet.id, area }));
    }
  };

  const nodesAt = ({ sheetId, row, column }: CellReference): readonly AreaNode[] =>
    index.nodesAt(sheetId, row, column);
  const arraysAt = ({ sheetId, row, column }: CellReference): readonly FormulaRecord[] =>
    arrays
      .nodesAt(sheetId, row, column)
      .flatMap(({ dependants }) => [...dependants].flatMap((key) => records.get(key) ?? []));

  return {
    records,
    volatile,
    readAll() {
      index = createDependencyIndex();
      records.clear();
      volatile.clear();
      arrays = createDependencyIndex();
      arrayNodes.clear();
      sheets = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
      for (const sheet of workbook.sheets) {
        for (const [row, cells] of sheet.cells) {
          for (const [column, cell] of cells) {
            if (cell.formula !== null) {
              const record = add(sheet, row, column, cell.formula);
              if (cell.array !== undefined) {
                setArray(record, cell.array.area);
              }
            }
          }
        }
      }
    },
    read({ sheetId, row, column }) {
      const sheet = sheets.get(sheetId);
      if (sheet === undefined) {
        return undefined;
      }
      const known = records.get(formulaKey({ sheet, row, column }));
      if (known !== undefined) {
        remove(known);
      }
      const formula = getCell(sheet, row, column)?.formula ?? null;
      return formula === null ? undefined : add(sheet, row, column, formula);
    },
    recordOf: (key) => records.get(key),
    nodesAt,
    arraysAt,
    affectedBy: (place) => [...nodesAt(place).flatMap((node) => [...node.dependants]), ...arraysAt(place)],
    setArrayArea: setArray,
    arrayAreaAt: (key) => arrayNodes.get(key)?.area,
  };
}

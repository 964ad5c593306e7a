import type { CalcEngine, CalcScope, CellReference } from "../calcEngine.ts";
import type { Area } from "../model/area.ts";
import { getCell } from "../model/cells.ts";
import type { CellValue } from "../model/cell.ts";
import type { WorkbookModel } from "../model/workbook.ts";
import { calculationStages, type CalculationStage } from "./calculationStages.ts";
import { callsMissingAddIn } from "./callsMissingAddIn.ts";
import { changedFormulas } from "./changedFormulas.ts";
import { evaluateFormulas, mostFormulas } from "./evaluateFormulas.ts";
import { createFormulaBook, formulaKey, type FormulaBook } from "./formulaBook.ts";
import { createFunctionCalls } from "./functionCalls.ts";
import { cellNumber, type FormulaRecord } from "./formulaRecord.ts";
import type { FunctionProvider } from "./functionProvider.ts";
import { noFunctions } from "./noFunctions.ts";
import { openFormulas } from "./openFormulas.ts";
import { otherMeanings } from "./otherMeanings.ts";
import { placeResult } from "./placeResult.ts";
import { readsOtherWorkbook } from "./readsOtherWorkbook.ts";
import { isCellError } from "./runtimeValue.ts";
import { withDependants } from "./withDependants.ts";

/** Spills that move cells that others read are followed this often; then the engine leaves it at that. */
const mostWaves = 50;

/** The engine, and what it can say about the last calculation. */
export interface FormulaEngine extends CalcEngine {
  /** Cells whose formulas read their own results; they show 0. */
  circularReferences(workbook: WorkbookModel): readonly CellReference[];
  /** Formulas computed by the last recalculation, each counted once per time. */
  readonly lastComputed: number;
}

/** Makes the calculation engine; functions of the add-in come from the provider. */
export function createCalcEngine(provider: FunctionProvider = noFunctions): FormulaEngine {
  const books = new WeakMap<WorkbookModel, FormulaBook>();
  const circular = new WeakMap<WorkbookModel, readonly CellReference[]>();
  const calls = createFunctionCalls(provider, formulaKey);
  const listeners: ((changed: readonly CellReference[]) => void)[] = [];
  let current: WorkbookModel | undefined;
  let lastComputed = 0;

  const isProvided = (name: string): boolean => provider.describe(name) !== undefined;

  const bookOf = (workbook: WorkbookModel): FormulaBook => {
    let book = books.get(workbook);
    if (book === undefined) {
      book = createFormulaBook(workbook, (name) => provider.describe(name)?.isVolatile === true);
      book.readAll();
      books.set(workbook, book);
    }
    return book;
  };

  const compute = (
    workbook: WorkbookModel,
    book: FormulaBook,
    first: Set<FormulaRecord>,
  ): CellReference[] => {
    const changed = new Map<string, CellReference>();
    const circles: CellReference[] = [];
    let dirty = first;
    lastComputed = 0;
    for (let wave = 0; wave < mostWaves && dirty.size > 0; wave += 1) {
      const ghosts: CellReference[] = [];
      const affected = [...withDependants(book, dirty)].filter((record) => !keepsValue(record, isProvided));
      const formulas = refreshSpillReferences(book, affected);
      lastComputed += formulas.size;
      const place = (record: FormulaRecord, rows: readonly (readonly CellValue[])[]): void => {
        const { changed: places, blockedArea } = placeResult(record, rows);
        const array = getCell(record.sheet, record.row, record.column)?.array?.area ?? blockedArea;
        if (!isSameSize(book.arrayAreaAt(formulaKey(record)), array)) {
          book.setArrayArea(record, array);
          // Whoever reads "A1#" reads other cells now.
          ghosts.push({ sheetId: record.sheet.id, row: record.row, column: record.column });
        }
        for (const { row, column } of places) {
          const reference = { sheetId: record.sheet.id, row, column };
          changed.set(`${reference.sheetId}!${String(cellNumber(row, column))}`, reference);
          if (row !== record.row || column !== record.column) {
            ghosts.push(reference);
          }
        }
      };
      const { stages, circular: round } = calculationStages(book, formulas);
      for (const record of round) {
        circles.push({ sheetId: record.sheet.id, row: record.row, column: record.column });
        place(record, [[0]]);
      }
      for (const stage of stages) {
        for (let start = 0; start < stage.records.length; start += mostFormulas) {
          const records = stage.records.slice(start, start + mostFormulas);
          evaluateStage(workbook, { ...stage, records }, place);
        }
      }
      dirty = new Set(
        ghosts.flatMap((ghost) => book.affectedBy(ghost).filter((record) => !isOwn(record, ghost))),
      );
    }
    circular.set(workbook, circles);
    return [...changed.values()];
  };

  const dirtyFormulas = (
    workbook: WorkbookModel,
    book: FormulaBook,
    scope: CalcScope,
  ): Set<FormulaRecord> => {
    switch (scope.kind) {
      case "all":
        book.readAll();
        calls.forgetAll();
        return new Set(book.records.values());
      case "opened":
        book.readAll();
        return workbook.calculatesOnOpening ? new Set(book.records.values()) : openFormulas(book);
      case "meaning":
        return otherMeanings(book);
      case "cells":
        // A formula that was overwritten is not found any more, yet its calls may still be on their way.
        for (const { sheetId, row, column } of scope.cells) {
          calls.forget(`${sheetId}!${String(cellNumber(row, column))}`);
        }
        return changedFormulas(workbook, book, scope.cells);
    }
  };

  const evaluateStage = (
    workbook: WorkbookModel,
    { records, hasDynamicReferences }: CalculationStage,
    place: (record: FormulaRecord, rows: readonly (readonly CellValue[])[]) => void,
  ): void => {
    const context = {
      workbook,
      isProvided,
      call: calls.call,
    };
    const results = evaluateFormulas(context, records, hasDynamicReferences);
    const busy = calls.takeBusy();
    for (const [record, rows] of results) {
      calls.dropUnused(formulaKey(record));
      if (busy.has(record)) {
        place(record, [[{ error: "#BUSY!" }]]);
      } else {
        place(record, rows);
      }
    }
  };

  provider.onResults((results) => {
    const book = current === undefined ? undefined : books.get(current);
    const waiting = new Set<FormulaRecord>();
    for (const [callId, result] of results) {
      const key = calls.settle(callId, result);
      const record = key === undefined ? undefined : book?.recordOf(key);
      if (record !== undefined) {
        waiting.add(record);
      }
    }
    if (current !== undefined && book !== undefined && waiting.size > 0) {
      const changed = compute(current, book, waiting);
      listeners.forEach((listener) => {
        listener(changed);
      });
    }
  });

  return {
    recalculate(workbook: WorkbookModel, scope: CalcScope) {
      current = workbook;
      const book = bookOf(workbook);
      const dirty = dirtyFormulas(workbook, book, scope);
      for (const record of book.volatile) {
        dirty.add(record);
      }
      for (const record of withDependants(book, dirty)) {
        calls.forget(formulaKey(record));
      }
      return compute(workbook, book, dirty);
    },
    onAsyncResult(listener) {
      listeners.push(listener);
    },
    circularReferences: (workbook) => circular.get(workbook) ?? [],
    get lastComputed() {
      return lastComputed;
    },
  };
}

/** "A1#" means other cells once A1 spills differently: such formulas are read anew each time. */
function refreshSpillReferences(book: FormulaBook, formulas: readonly FormulaRecord[]): Set<FormulaRecord> {
  return new Set(
    formulas.map((record) =>
      record.hasSpillReference
        ? (book.read({ sheetId: record.sheet.id, row: record.row, column: record.column }) ?? record)
        : record,
    ),
  );
}

function isOwn(record: FormulaRecord, { sheetId, row, column }: CellReference): boolean {
  const area = getCell(record.sheet, record.row, record.column)?.array?.area;
  return (
    record.sheet.id === sheetId &&
    area !== undefined &&
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

function isSameSize(a: Area | undefined, b: Area | null): boolean {
  return a?.rowCount === b?.rowCount && a?.columnCount === b?.columnCount;
}

/** An add-in's function that is not there, another workbook that is not open: the file's last value is better than #NAME?. */
function keepsValue(record: FormulaRecord, isProvided: (name: string) => boolean): boolean {
  const value = getCell(record.sheet, record.row, record.column)?.value ?? null;
  return (
    value !== null &&
    !isCellError(value) &&
    (callsMissingAddIn(record, isProvided) || readsOtherWorkbook(record))
  );
}

import { printArea, quoteSheetName } from "../model/address.ts";
import { comparedOperands } from "./comparedOperands.ts";
import { maxColumns, maxRows } from "../model/area.ts";
import type { FormulaPart, FormulaRecord, SheetArea } from "./formulaRecord.ts";
import { isLargeArea } from "./isLargeArea.ts";

/** Where a formula calls a function that the formula library does not have. */
export interface CallSite {
  readonly record: FormulaRecord;
  readonly name: string;
  /** Counts the calls within one formula from the left. */
  readonly index: number;
  /** One per argument: its address if it is a plain reference, null if it is something else. */
  readonly addresses: readonly (string | null)[];
  /** One per argument: true where nothing stands between the commas. */
  readonly omitted: readonly boolean[];
}

/** What the rewriter asks of its caller. */
export interface EngineTextContext {
  /** Whether large areas are read from outside. */
  readonly canShareAreas: boolean;
  sheetName(sheetId: string): string;
  /** Numbers an area that is read from outside. */
  shareArea(target: SheetArea): number;
  /** Hears of an area that the library reads itself. */
  showArea(target: SheetArea): void;
  readonly isProvided: (name: string) => boolean;
  numberCall(site: CallSite): number;
}

/** Names under which the engine registers its own functions with the library. */
export const engineFunctions = {
  keep: "KEEP__",
  area: "AREA__",
  call: "CALL__",
  compare: "COMPARE__",
} as const;

/** Functions that only look at the values of an area given to them, never at where it stands. */
const valueFunctions = new Set(
  (
    "SUM SUMPRODUCT SUMSQ PRODUCT MATCH LOOKUP VLOOKUP HLOOKUP XMATCH COUNT COUNTA COUNTIF COUNTIFS SUMIF SUMIFS " +
    "AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS MAXIFS MINIFS MIN MAX MEDIAN MODE MODE.SNGL LARGE SMALL RANK RANK.EQ " +
    "RANK.AVG STDEV STDEV.P STDEV.S STDEVP VAR VAR.P VAR.S VARP PERCENTRANK PERCENTRANK.INC PERCENTRANK.EXC " +
    "PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC CORREL TEXTJOIN CONCAT " +
    "FREQUENCY FILTER SORT SORTBY UNIQUE TRIMMEAN"
  ).split(" "),
);
const positionFunctions = new Set(["ROW", "ROWS", "COLUMN", "COLUMNS", "OFFSET", "CELL", "ISREF", "AREAS"]);
const valueOperators = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "<=", ">=", "<>", "%"]);

/**
 * Writes a formula as the formula library can compute it: tables, names and spills as plain references, large
 * areas as shared blocks, functions of others as calls back, "@" carried out.
 */
export function engineText(record: FormulaRecord, context: EngineTextContext): string {
  const { parts } = record;
  const hasRangeOperator = parts.some(({ kind, text }) => kind === "operator" && text === ":");
  const frames: { readonly name: string; callNumber?: number }[] = [];
  let pendingName = "";
  let callCount = 0;
  let text = "";
  const operands = comparedOperands(parts);
  const firsts = new Set(operands.map(({ first }) => first));
  const lasts = new Set(operands.map(({ last }) => last));
  parts.forEach((part, index) => {
    text += firsts.has(index) ? `${engineFunctions.compare}(` : "";
    const before = neighbour(parts, index, -1);
    const after = neighbour(parts, index, 1);
    if (part.target !== undefined) {
      text += writeTarget(part, before, after, frames, hasRangeOperator, record, context);
    } else if (part.kind === "function") {
      pendingName = part.text.toUpperCase();
      if (context.isProvided(pendingName)) {
        const site = { record, name: pendingName, index: callCount, ...readArguments(parts, index, context) };
        callCount += 1;
        frames.push({ name: pendingName, callNumber: context.numberCall(site) });
        text += engineFunctions.call;
      } else {
        frames.push({ name: pendingName.replace(/^_XLFN\.(_XLWS\.)?/, "") });
        text += part.text;
      }
    } else if (part.kind === "open") {
      if (pendingName === "") {
        frames.push({ name: "" });
      }
      const callNumber = pendingName === "" ? undefined : frames.at(-1)?.callNumber;
      pendingName = "";
      text += callNumber === undefined ? "(" : `(${String(callNumber)}${after?.kind === "close" ? "" : ","}`;
    } else if (part.kind === "close") {
      frames.pop();
      text += ")";
    } else if (part.kind === "error") {
      text += part.text.slice(part.text.lastIndexOf("#"));
    } else if (part.kind !== "spill" && !(part.kind === "operator" && part.text === "@")) {
      text += part.text;
    }
    text += lasts.has(index) ? ")" : "";
  });
  return text;
}

function writeTarget(
  part: FormulaPart,
  before: FormulaPart | undefined,
  after: FormulaPart | undefined,
  frames: readonly { readonly name: string }[],
  hasRangeOperator: boolean,
  record: FormulaRecord,
  context: EngineTextContext,
): string {
  const { target } = part;
  if (target === null || target === undefined) {
    return "#REF!";
  }
  if (before?.kind === "operator" && before.text === "@") {
    const cell = intersect(target, record);
    return cell === null ? "#VALUE!" : print(cell, context);
  }
  const frame = frames.at(-1)?.name ?? "";
  const isOperand = [before, after].some(
    (other) => other?.kind === "operator" && valueOperators.has(other.text),
  );
  const isArgument =
    (before?.kind === "open" || before?.kind === "comma") &&
    (after?.kind === "close" || after?.kind === "comma");
  const isWhole = target.area.rowCount === maxRows || target.area.columnCount === maxColumns;
  const isValueArgument =
    valueFunctions.has(frame) ||
    (frame === "INDEX" && !isWhole && !positionFunctions.has(frames.at(-2)?.name ?? ""));
  const isShared =
    context.canShareAreas &&
    isLargeArea(target.area) &&
    !hasRangeOperator &&
    (isOperand || (isArgument && isValueArgument));
  return isShared ? `${engineFunctions.area}(${String(context.shareArea(target))})` : print(target, context);
}

function print(target: SheetArea, context: EngineTextContext): string {
  context.showArea(target);
  return printAddress(target, context);
}

function printAddress({ sheetId, area }: SheetArea, context: EngineTextContext): string {
  return `${quoteSheetName(context.sheetName(sheetId))}!${printArea(area)}`;
}

/** "@": the one cell of a row or column that stands level with the formula. */
function intersect({ sheetId, area }: SheetArea, { row, column }: FormulaRecord): SheetArea | null {
  const isInRows = row >= area.row && row < area.row + area.rowCount;
  const isInColumns = column >= area.column && column < area.column + area.columnCount;
  const at =
    area.rowCount === 1 && area.columnCount === 1
      ? { row: area.row, column: area.column }
      : area.columnCount === 1 && isInRows
        ? { row, column: area.column }
        : area.rowCount === 1 && isInColumns
          ? { row: area.row, column }
          : null;
  return at === null ? null : { sheetId, area: { ...at, rowCount: 1, columnCount: 1 } };
}

function neighbour(parts: readonly FormulaPart[], index: number, step: 1 | -1): FormulaPart | undefined {
  let next = index + step;
  while (parts[next]?.kind === "space" || (step === 1 && parts[next]?.kind === "spill")) {
    next += step;
  }
  return parts[next];
}

/** Looks at the arguments of the call whose name stands at `start`, without going into nested brackets. */
function readArguments(
  parts: readonly FormulaPart[],
  start: number,
  context: EngineTextContext,
): Pick<CallSite, "addresses" | "omitted"> {
  const found: FormulaPart[][] = [[]];
  let depth = 0;
  for (const part of parts.slice(start + 1)) {
    if (part.kind === "close" || part.kind === "closeArray") {
      depth -= 1;
    }
    if (depth === 0) {
      if (part.kind === "close") {
        break;
      }
    } else if (depth === 1 && part.kind === "comma") {
      found.push([]);
    } else if (part.kind !== "space" && part.kind !== "spill") {
      found.at(-1)?.push(part);
    }
    if (part.kind === "open" || part.kind === "openArray") {
      depth += 1;
    }
  }
  const isCallWithoutArguments = found.length === 1 && found[0]?.length === 0;
  const given = isCallWithoutArguments ? [] : found;
  return {
    omitted: given.map((argument) => argument.length === 0),
    addresses: given.map(([only, ...more]) =>
      only?.target === undefined || only.target === null || more.length > 0
        ? null
        : printAddress(only.target, context),
    ),
  };
}

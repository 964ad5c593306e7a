import { parseReference } from "../model/address.ts";
import type { NamedItemModel } from "../model/namedItem.ts";
import type { SheetModel } from "../model/sheet.ts";
import type { WorkbookModel } from "../model/workbook.ts";
import type { FormulaPart, SheetArea } from "./formulaRecord.ts";
import { formulaTokens, type FormulaToken } from "./formulaTokens.ts";
import { remembered } from "../formula/remembered.ts";
import { resolveStructuredReference } from "./resolveStructuredReference.ts";

/** A formula with its references resolved for the cell it stands in. */
export interface ReadFormula {
  readonly parts: readonly FormulaPart[];
  readonly reads: readonly SheetArea[];
  readonly functions: ReadonlySet<string>;
  readonly hasSpillReference: boolean;
}

export interface FormulaPlace {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/**
 * Finds the cells a formula reads and the functions it calls, through defined names and tables.
 *
 * A reference over several sheets and a name that is a formula stay as text; what they read is in `reads` too.
 */
export function readFormula(
  workbook: WorkbookModel,
  formula: string,
  at: FormulaPlace,
  namesAbove: ReadonlySet<NamedItemModel> = new Set(),
): ReadFormula {
  const reads: SheetArea[] = [];
  const functions = new Set<string>();
  let hasSpillReference = false;
  const tokens = formulaTokens(formula);
  const parts = tokens.map((token, index): FormulaPart => {
    switch (token.kind) {
      case "function":
        functions.add(token.text.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, ""));
        return token;
      case "reference": {
        const isSpill = tokens[index + 1]?.kind === "spill";
        hasSpillReference ||= isSpill;
        return withTarget(token, reads, readReference(workbook, token.text, at, isSpill, reads));
      }
      case "structured":
        return withTarget(token, reads, resolveStructuredReference(workbook, token.text, at));
      case "name":
        return readName(workbook, token, at, namesAbove, reads, functions);
      default:
        return token;
    }
  });
  return { parts, reads, functions, hasSpillReference };
}

function withTarget(
  token: FormulaToken,
  reads: SheetArea[],
  target: SheetArea | null | undefined,
): FormulaPart {
  if (target === undefined) {
    return token;
  }
  if (target !== null) {
    reads.push(target);
  }
  return { ...token, target };
}

const referenceOf = remembered(parseReference);

/** undefined for a reference over several sheets, whose cells are added to `reads` here. */
function readReference(
  workbook: WorkbookModel,
  text: string,
  at: FormulaPlace,
  isSpill: boolean,
  reads: SheetArea[],
): SheetArea | null | undefined {
  const reference = referenceOf(text);
  if (reference === undefined) {
    return null;
  }
  const { sheetName, area } = reference;
  const sheets = sheetName === null ? [at.sheet] : sheetsNamed(workbook, sheetName);
  const [sheet] = sheets;
  if (sheet === undefined) {
    return null;
  }
  if (sheets.length > 1) {
    reads.push(...sheets.map((each) => ({ sheetId: each.id, area })));
    return undefined;
  }
  if (!isSpill) {
    return { sheetId: sheet.id, area };
  }
  reads.push({ sheetId: sheet.id, area });
  const spilled = sheet.cells.get(area.row)?.get(area.column)?.array?.area;
  return spilled === undefined ? null : { sheetId: sheet.id, area: spilled };
}

/** "Scores" is one sheet, "Jan:Mar" all from the first to the last in tab order. */
function sheetsNamed(workbook: WorkbookModel, name: string): readonly SheetModel[] {
  const indexOf = (part: string | undefined): number =>
    workbook.sheets.findIndex((sheet) => sheet.name.toLowerCase() === part?.toLowerCase());
  const own = indexOf(name);
  if (own !== -1) {
    return workbook.sheets.slice(own, own + 1);
  }
  const [first, last] = name.split(":");
  const ends = [indexOf(first), indexOf(last)].sort((a, b) => a - b);
  const [from = -1, to = -1] = ends;
  return from === -1 ? [] : workbook.sheets.slice(from, to + 1);
}

function readName(
  workbook: WorkbookModel,
  token: FormulaToken,
  at: FormulaPlace,
  namesAbove: ReadonlySet<NamedItemModel>,
  reads: SheetArea[],
  functions: Set<string>,
): FormulaPart {
  const item = findName(workbook, token.text, at.sheet);
  if (item === undefined || namesAbove.has(item)) {
    return token;
  }
  const reference = parseReference(item.formula.replace(/^=/, ""));
  if (reference !== undefined) {
    const sheets = reference.sheetName === null ? [at.sheet] : sheetsNamed(workbook, reference.sheetName);
    const [sheet] = sheets;
    return sheets.length > 1 || sheet === undefined
      ? withTarget(token, reads, sheet === undefined ? null : undefined)
      : withTarget(token, reads, { sheetId: sheet.id, area: reference.area });
  }
  const inner = readFormula(workbook, item.formula, at, new Set([...namesAbove, item]));
  reads.push(...inner.reads);
  for (const each of inner.functions) {
    functions.add(each);
  }
  return token;
}

/** A sheet's own name hides the workbook's; "Scores!Rate" asks for that sheet's. */
function findName(workbook: WorkbookModel, text: string, sheet: SheetModel): NamedItemModel | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/u.exec(text);
  const owner =
    match === null ? sheet : sheetsNamed(workbook, match[1]?.replaceAll("''", "'") ?? match[2] ?? "")[0];
  const wanted = (match?.[3] ?? text).toLowerCase();
  const isWanted = (item: NamedItemModel): boolean => item.name.toLowerCase() === wanted;
  return owner?.names.find(isWanted) ?? workbook.names.find(isWanted);
}

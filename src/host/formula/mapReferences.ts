import { parseA1Ref, stringifyA1Ref, tokenize } from "@borgar/fx";
import { maxColumns, maxRows, type Area } from "../model/index.ts";

/** One reference in a formula: to which sheet it was written (null: the formula's own) and which cells. */
export interface FormulaReference {
  readonly sheetName: string | null;
  readonly area: Area;
}

/** What becomes of a reference: itself moved or renamed, or null for #REF!. */
export type ReferenceChange = (reference: FormulaReference) => FormulaReference | null;

/**
 * Rewrites the cell references of a formula and leaves every other character alone.
 *
 * A reference that is not to move is kept exactly as it was written, dollar signs included.
 */
export function mapReferences(formula: string, change: ReferenceChange): string {
  let tokens;
  try {
    tokens = tokenize(formula, { mergeRefs: true });
  } catch {
    return formula;
  }
  return tokens
    .map((token) => (isCellReference(token.type) ? changeToken(token.value, change) : token.value))
    .join("");
}

function isCellReference(type: string): boolean {
  return type === "range" || type === "range_beam";
}

function changeToken(text: string, change: ReferenceChange): string {
  const reference = parseA1Ref(text, { allowNamed: false });
  if (reference === undefined || !("range" in reference) || (reference.context?.length ?? 0) > 1) {
    return text;
  }
  const { range } = reference;
  const { top, left, bottom, right } = range;
  // The type calls these numbers; a reference to whole columns has no rows, and the other way round.
  const isWholeColumns = typeof top !== "number";
  const isWholeRows = typeof left !== "number";
  const area: Area = {
    row: top ?? 0,
    column: left ?? 0,
    rowCount: isWholeColumns ? maxRows : (bottom ?? top) - top + 1,
    columnCount: isWholeRows ? maxColumns : (right ?? left) - left + 1,
  };
  const before: FormulaReference = { sheetName: reference.context?.[0] ?? null, area };
  const after = change(before);
  if (after === null) {
    return "#REF!";
  }
  if (after === before) {
    return text;
  }
  return stringifyA1Ref({
    ...reference,
    context: after.sheetName === null ? [] : [after.sheetName],
    range: {
      ...range,
      ...(isWholeColumns ? {} : { top: after.area.row, bottom: after.area.row + after.area.rowCount - 1 }),
      ...(isWholeRows
        ? {}
        : { left: after.area.column, right: after.area.column + after.area.columnCount - 1 }),
    },
  });
}

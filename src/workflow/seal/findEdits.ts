import { addressOf } from "../../sheet/index.ts";
import { contentHash } from "../../core/index.ts";
import type { SealedCell, SealedSheet } from "./sealRecord.ts";

/** What is different from what was sealed. */
export interface SealEdit {
  readonly kind:
    | "value_changed"
    | "formula_changed"
    /** The formula is the same and gives something else: a consequence, not an edit of this cell. */
    | "recalculated"
    | "sheet_added"
    | "sheet_removed"
    | "sheet_renamed";
  /** "Scores!C7"; the sheet's name where the whole sheet is meant. */
  readonly at: string;
  readonly isOwnTab: boolean;
  readonly sealed: string | number | boolean | null;
  readonly now: string | number | boolean | null;
}

/** Finds every difference, cell by cell, in the order of sheets, rows and columns. */
export function findEdits(sealed: readonly SealedSheet[], now: readonly SealedSheet[]): readonly SealEdit[] {
  const later = new Map(now.map((sheet) => [sheet.name, sheet]));
  const missing = sealed.filter(({ name }) => !later.has(name));
  const added = now.filter(({ name }) => !sealed.some((sheet) => sheet.name === name));
  const renamed = new Map(
    missing.flatMap((sheet): [SealedSheet, SealedSheet][] => {
      const same = added.find(({ rows }) => contentHash(rows) === contentHash(sheet.rows));
      return same === undefined ? [] : [[sheet, same]];
    }),
  );
  const taken = new Set(renamed.values());
  return [
    ...sealed.flatMap((sheet) => {
      const other = later.get(sheet.name);
      return other === undefined ? [] : editsOfSheet(sheet, other);
    }),
    ...missing.map((sheet) => {
      const other = renamed.get(sheet);
      return other === undefined
        ? whole("sheet_removed", sheet, sheet.name, null)
        : whole("sheet_renamed", other, sheet.name, other.name);
    }),
    ...added
      .filter((sheet) => !taken.has(sheet))
      .map((sheet) => whole("sheet_added", sheet, null, sheet.name)),
  ];
}

const whole = (
  kind: SealEdit["kind"],
  { name, isOwn }: SealedSheet,
  sealed: string | null,
  now: string | null,
): SealEdit => ({ kind, at: name, isOwnTab: isOwn, sealed, now });

function editsOfSheet(before: SealedSheet, after: SealedSheet): readonly SealEdit[] {
  const [old, fresh] = [cellsOf(before), cellsOf(after)];
  const keys = [...new Set([...old.keys(), ...fresh.keys()])].sort((left, right) => left - right);
  return keys.flatMap((key): SealEdit[] => {
    const [sealed, now] = [old.get(key) ?? null, fresh.get(key) ?? null];
    const kind = kindOf(sealed, now);
    if (kind === null) return [];
    const at = addressOf(before.name, {
      row: Math.floor(key / columnsOfSheet),
      column: key % columnsOfSheet,
    });
    const isFormula = kind === "formula_changed";
    return [{ kind, at, isOwnTab: before.isOwn, sealed: told(sealed, isFormula), now: told(now, isFormula) }];
  });
}

const columnsOfSheet = 16_384;

/** Cells by row × columns of a sheet + column. */
const cellsOf = ({ rows }: SealedSheet): ReadonlyMap<number, SealedCell> =>
  new Map(
    rows.flatMap(([row, cells]) =>
      cells.map(([column, cell]) => [row * columnsOfSheet + column, cell] as const),
    ),
  );

function kindOf(sealed: SealedCell | null, now: SealedCell | null): SealEdit["kind"] | null {
  if (formulaOf(sealed) !== formulaOf(now)) return "formula_changed";
  if (isSame(valueOf(sealed), valueOf(now))) return null;
  return formulaOf(sealed) === null ? "value_changed" : "recalculated";
}

const formulaOf = (cell: SealedCell | null): string | null =>
  typeof cell === "object" && cell !== null ? cell.formula : null;

const valueOf = (cell: SealedCell | null): string | number | boolean | null =>
  typeof cell === "object" && cell !== null ? cell.value : cell;

const told = (cell: SealedCell | null, isFormula: boolean): string | number | boolean | null =>
  isFormula ? (formulaOf(cell) ?? valueOf(cell)) : valueOf(cell);

/** Numbers are one where only the last binary digits differ: another engine may have calculated. */
const isSame = (left: string | number | boolean | null, right: string | number | boolean | null): boolean =>
  left === right ||
  (typeof left === "number" &&
    typeof right === "number" &&
    Math.abs(left - right) <= 1e-12 * Math.max(1, Math.abs(left)));

import { parameters, type Issue, type SourceRow, type SourceTable } from "../../core/index.ts";
import type { Grid } from "../../sheet/index.ts";
import { findTables, type FoundTable } from "./findTables.ts";
import { gridCells } from "./gridCells.ts";
import { isCalledPolicy } from "./isCalledPolicy.ts";
import { fewestTitles } from "./maybePolicySheet.ts";
import type { PolicyVocabulary } from "./policyVocabulary.ts";
import { sourceCells, type ReadSourceCell } from "./sourceCell.ts";
import { tableKinds } from "./tableKinds.ts";
import { textColumn } from "./textColumn.ts";
import { wordIndex, wordKey } from "./wordKey.ts";

/** What a sheet holds of a policy. */
export interface PolicySheet {
  readonly sheetName: string;
  readonly tables: readonly SourceTable[];
  /** Headings that no table has. */
  readonly issues: readonly Issue[];
  /** Is this a sheet of rules, and not a score sheet that happens to have weights? */
  readonly isPolicy: boolean;
}

/**
 * Finds the tables of a policy on a sheet, ours or one that somebody typed: by their headings and titles in any of
 * our languages, in any order, side by side or one below the other.
 */
export function readPolicySheet(
  grid: Grid,
  vocabulary: PolicyVocabulary,
  uses1904Dates: boolean,
): PolicySheet {
  const cells = gridCells(grid);
  const found = findTables(cells, tableKinds(vocabulary), vocabulary);
  // Most sheets hold none.
  if (found.length === 0) return { sheetName: grid.sheetName, tables: [], issues: [], isPolicy: false };
  const read = sourceCells(cells, vocabulary, uses1904Dates);
  const names = wordIndex(Object.entries(vocabulary.parameter));
  const derived = vocabulary.derived.map(wordKey);
  const isDerived = (text: string): boolean => derived.some((word) => wordKey(text).startsWith(word));
  const addressAt = cells.addressAt;
  const tables = found.map((table): SourceTable => {
    const rows =
      table.kind.id === "roleWeights"
        ? table.bodyRows.flatMap((row) => roleRows(row, table, read, isDerived, vocabulary))
        : table.bodyRows.map((row) =>
            table.kind.id === "parameters"
              ? parameterRow(row, table, read, names)
              : plainRow(row, table, read),
          );
    const left = Math.min(...table.columns.values());
    return { tableId: table.kind.id, at: addressAt(table.headerRow, left), rows };
  });
  const issues = found
    .filter(({ kind }) => kind.id !== "roleWeights")
    .flatMap(({ kind, headerRow, others }) =>
      others
        .filter(({ text }) => !isDerived(text))
        .map(({ column, text }): Issue => ({
          ...{ code: "policy_heading_unknown", at: addressAt(headerRow, column), text, tableId: kind.id },
        })),
    );
  return {
    sheetName: grid.sheetName,
    tables,
    issues,
    isPolicy: isPolicy(grid.sheetName, found, vocabulary, isDerived),
  };
}

/**
 * A sheet called so, or one with two titled tables. A table of indicators with columns of its own (scores, raters)
 * is a form to fill in, not a policy.
 */
function isPolicy(
  sheetName: string,
  found: readonly FoundTable[],
  { sheets }: PolicyVocabulary,
  isDerived: (text: string) => boolean,
): boolean {
  const isForm = found.some(
    ({ kind, others }) => kind.id === "indicators" && others.some(({ text }) => !isDerived(text)),
  );
  const titled = found.filter(({ isTitled }) => isTitled).length;
  return !isForm && (isCalledPolicy(sheetName, sheets) || titled >= fewestTitles);
}

function plainRow(row: number, { kind, columns }: FoundTable, read: ReadSourceCell): SourceRow {
  const cells = Object.fromEntries(
    [...columns].flatMap(([key, column]) => {
      const of = kind.columns[key];
      return of === undefined ? [] : [[key, read(row, column, of)]];
    }),
  );
  return { at: Object.values(cells)[0]?.at ?? "", cells };
}

function parameterRow(
  row: number,
  { columns }: FoundTable,
  read: ReadSourceCell,
  names: ReadonlyMap<string, string>,
): SourceRow {
  const name = read(row, columns.get("parameter") ?? 0, textColumn);
  const key = names.get(wordKey(name.text));
  const column = Object.entries(parameters).find(([own]) => own === key)?.[1].column ?? textColumn;
  const value = read(row, columns.get("value") ?? 0, column);
  return { at: name.at, cells: { parameter: { ...name, value: key ?? name.text }, value } };
}

/** One row of the matrix is one row for every role that says something. */
function roleRows(
  row: number,
  { kind, columns, others, headerRow }: FoundTable,
  read: ReadSourceCell,
  isDerived: (text: string) => boolean,
  { column, code }: PolicyVocabulary,
): readonly SourceRow[] {
  const out = new Set([...(column.notInRole ?? []), ...(code.no ?? []), "-", "—"].map(wordKey));
  const indicator = read(row, columns.get("indicator") ?? 0, textColumn);
  return others
    .filter(({ text }) => !isDerived(text))
    .flatMap((heading): readonly SourceRow[] => {
      const share = kind.columns.weight ?? textColumn;
      const cell = read(row, heading.column, share);
      if (cell.value === null) return [];
      const isOut = typeof cell.value === "string" && out.has(wordKey(cell.value));
      const role = read(headerRow, heading.column, textColumn);
      return [
        {
          at: cell.at,
          cells: { indicator, role, ...(isOut ? { notInRole: { ...cell, value: true } } : { weight: cell }) },
        },
      ];
    });
}

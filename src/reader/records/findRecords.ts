import { recordTables, type EvidenceTable, type RecordKind, type SourceRow } from "../../core/index.ts";
import type { Grid } from "../../sheet/index.ts";
import { findTables, type FoundTable } from "../policyTables/findTables.ts";
import { gridCells, type GridCells } from "../policyTables/gridCells.ts";
import { sourceCells } from "../policyTables/sourceCell.ts";
import type { TableKind } from "../policyTables/tableKinds.ts";
import { wordIndex, wordKey } from "../policyTables/wordKey.ts";
import { evidenceKind } from "./evidenceKind.ts";
import type { RecordTable } from "./recordTable.ts";
import type { RecordVocabulary } from "./recordVocabulary.ts";

/** Headings stand near the top; what begins further down is not looked for in sheets of scores. */
const headerRows = 12;
/** Fewer fields than this could be those of a score sheet: then the table must be called by its name. */
const tellingFields = 3;

const kinds = Object.keys(recordTables) as readonly RecordKind[];

/**
 * The tables of records on a sheet: talks, appeals, reviews, the steps of the process, and those that scores rest on.
 * They are found by their headings in any of our languages. A row left blank does not end such a table.
 *
 * @param evidence - Tables of evidence that a policy may know.
 *
 * @returns Empty for all other sheets, score sheets among them.
 */
export function findRecords(
  grid: Grid,
  vocabulary: RecordVocabulary,
  evidence: readonly EvidenceTable[],
  uses1904Dates: boolean,
): readonly RecordTable[] {
  const cells = gridCells(grid);
  const named = namesOn(grid.sheetName, cells);
  const all = [
    ...recordKinds(vocabulary),
    ...evidence
      .filter(({ fields, name }) => fields.length >= tellingFields || named(name))
      .map((table) => evidenceKind(table, vocabulary)),
  ];
  const top = { ...cells, rows: Math.min(headerRows, cells.rows) };
  const titles = Object.fromEntries(evidence.map(({ id, name }) => [`evidence:${id}`, [name]]));
  const found = findTables(top, all, { table: { ...vocabulary.table, ...titles }, sums: [] }).filter(
    ({ columns, kind }) => kind.id === "process" || hasPerson(columns, evidence, kind),
  );
  const read = sourceCells(cells, vocabulary, uses1904Dates);
  return found.map((table, index): RecordTable => {
    const evidenceId = table.kind.id.startsWith("evidence:") ? table.kind.id.slice("evidence:".length) : null;
    const last = found[index + 1]?.headerRow ?? cells.rows;
    const rows: SourceRow[] = [];
    for (let row = table.headerRow + 1; row < last; row += 1) {
      const entries = [...table.columns].map(([key, column]) => {
        const kind = table.kind.columns[key];
        if (kind === undefined) throw new RangeError(`"${table.kind.id}" has no column "${key}"`);
        return [key, read(row, column, kind)] as const;
      });
      if (entries.some(([, { value }]) => value !== null))
        rows.push({ at: entries[0]?.[1].at ?? "", cells: Object.fromEntries(entries) });
    }
    return {
      kind: evidenceId === null ? (table.kind.id as RecordKind) : "evidence",
      tableId: evidenceId,
      sheetName: grid.sheetName,
      headings: Object.fromEntries(
        [...table.columns].map(([key, column]) => [
          key,
          String(cells.valueAt(table.headerRow, column) ?? ""),
        ]),
      ),
      rows,
    };
  });
}

/** Every sheet of a workbook is looked through with the same words. */
const known = new WeakMap<RecordVocabulary, readonly TableKind[]>();

function recordKinds(vocabulary: RecordVocabulary): readonly TableKind[] {
  const found = known.get(vocabulary) ?? kinds.map((kind) => recordKind(kind, vocabulary));
  known.set(vocabulary, found);
  return found;
}

function recordKind(kind: RecordKind, { column }: RecordVocabulary): TableKind {
  const { columns, signature } = recordTables[kind];
  const keys = Object.keys(columns);
  return {
    id: kind,
    columns,
    // The product's own word of one column goes before a loose spelling of another.
    headings: wordIndex([
      ...keys.map((key) => [key, (column[key] ?? []).slice(0, 3)] as const),
      ...keys.map((key) => [key, (column[key] ?? []).slice(3)] as const),
    ]),
    signature,
  };
}

/** Is the person named, in a column of her own or as the one who is responsible? */
function hasPerson(
  columns: FoundTable["columns"],
  evidence: readonly EvidenceTable[],
  { id }: TableKind,
): boolean {
  if (columns.has("employeeId") || columns.has("employeeName")) return true;
  const table = evidence.find((other) => `evidence:${other.id}` === id);
  return table?.fields.some((field) => field.kind === "person" && columns.has(`field:${field.id}`)) === true;
}

/** Is something called so by the sheet's name or by a text above the headings? */
function namesOn(sheetName: string, cells: GridCells): (name: string) => boolean {
  const texts = [sheetName];
  for (let row = 0; row < Math.min(3, cells.rows); row += 1) {
    const value = cells.valueAt(row, 0);
    if (typeof value === "string") texts.push(value);
  }
  const keys = texts.map(wordKey);
  return (name) => keys.some((key) => key.startsWith(wordKey(name)));
}

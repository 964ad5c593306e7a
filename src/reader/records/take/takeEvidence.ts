import {
  isoFromDay,
  type AppraisalPolicy,
  type EvidenceRecord,
  type EvidenceTable,
  type RecordIssue,
  type SourceRow,
} from "../../../core/index.ts";
import { fieldKey } from "../evidenceKind.ts";
import type { RecordRows } from "../recordRows.ts";

/** Records that scores rest on: whose, of which indicator, when, and what was written down. */
export function takeEvidence(
  rows: RecordRows,
  table: EvidenceTable,
  { model }: AppraisalPolicy,
  issues: RecordIssue[],
): readonly EvidenceRecord[] {
  const people = table.fields.filter(({ kind }) => kind === "person").map(({ id }) => fieldKey(id));
  const days = table.fields.filter(({ kind }) => kind === "day").map(({ id }) => fieldKey(id));
  return rows.rows.map((row): EvidenceRecord => {
    // The person in the first columns; where there are none, the one whom the record names as responsible.
    const keys = ["employeeId", "employeeName"].some((key) => rows.text(row, key) !== null)
      ? ["employeeId", "employeeName"]
      : people;
    const person = rows.person(row, keys);
    const dayKey = ["recordDay", ...days].find((key) => rows.text(row, key) !== null);
    const values = Object.fromEntries(
      table.fields.flatMap((field) => {
        const value = valueOf(rows, row, field.kind, fieldKey(field.id));
        return value === null ? [] : [[field.id, value] as const];
      }),
    );
    const missing = table.fields.filter(({ id, isRequired }) => isRequired && values[id] === undefined);
    if (missing.length > 0)
      issues.push({
        ...{ code: "record_incomplete", at: row.at, table: table.name },
        fields: missing.map(({ name }) => name),
      });
    return {
      tableId: table.id,
      employeeId: person?.id ?? rows.text(row, keys[0] ?? "") ?? "",
      nodeId: rows.anyOf(row, "indicator", model.nodes)?.id ?? null,
      on: dayKey === undefined ? null : rows.day(row, dayKey),
      ...{ values, at: row.at },
    };
  });
}

function valueOf(
  rows: RecordRows,
  row: SourceRow,
  kind: EvidenceTable["fields"][number]["kind"],
  key: string,
): string | number | null {
  if (kind === "number") return rows.number(row, key);
  if (kind !== "day") return rows.text(row, key);
  const day = rows.text(row, key) === null ? null : rows.day(row, key);
  return day === null ? null : isoFromDay(day);
}

import type { Dataset } from "../../dataset.ts";
import type { NodeScores } from "../../scoring/nodeScores.ts";
import type { EvidenceRecord } from "./evidenceRecord.ts";
import type { EvidenceTable } from "./evidenceTable.ts";

/** The records behind one score. */
export interface ScoreEvidence {
  readonly row: number;
  readonly nodeId: string;
  /** Null where the indicator was not scored. */
  readonly score: number | null;
  readonly records: readonly EvidenceRecord[];
}

/** Records and scores brought together. No record is lost: it is behind a score or in `unlinked`. */
export interface LinkedEvidence {
  /** By row, then in the order of the indicators; scores without any record are among them. */
  readonly scores: readonly ScoreEvidence[];
  /** Records of people who are not appraised, or of a table or indicator that the policy does not have. */
  readonly unlinked: readonly EvidenceRecord[];
  /** Records in which a required field is empty. */
  readonly incomplete: readonly { readonly record: EvidenceRecord; readonly missing: readonly string[] }[];
}

/** Which records is each score based on? Only indicators to which a table of the policy belongs are asked for. */
export function linkEvidence(
  tables: readonly EvidenceTable[],
  { employees, size }: Dataset,
  scores: NodeScores,
  records: readonly EvidenceRecord[],
): LinkedEvidence {
  const tableOf = new Map(tables.map((table) => [table.id, table]));
  const rowOf = new Map(employees.ids.map((id, row) => [id, row]));
  const nodeIds = [
    ...new Set([
      ...tables.flatMap((table) => table.nodeIds),
      ...records.flatMap(({ nodeId }) => (nodeId === null ? [] : [nodeId])),
    ]),
  ].filter((id) => scores.has(id));
  const behind = new Map<string, EvidenceRecord[]>();
  const unlinked: EvidenceRecord[] = [];
  const incomplete: LinkedEvidence["incomplete"][number][] = [];
  for (const record of records) {
    const table = tableOf.get(record.tableId);
    const row = rowOf.get(record.employeeId);
    const missing =
      table?.fields.filter(({ id, isRequired }) => isRequired && record.values[id] === undefined) ?? [];
    if (missing.length > 0) incomplete.push({ record, missing: missing.map(({ id }) => id) });
    const nodes = record.nodeId === null ? (table?.nodeIds ?? []) : [record.nodeId];
    const known = nodes.filter((id) => scores.has(id));
    if (row === undefined || table === undefined || known.length === 0) {
      unlinked.push(record);
      continue;
    }
    for (const nodeId of known) {
      const key = keyOf(row, nodeId);
      const list = behind.get(key);
      if (list === undefined) behind.set(key, [record]);
      else list.push(record);
    }
  }
  const linked = Array.from({ length: size }, (_, row) =>
    nodeIds.map((nodeId): ScoreEvidence => {
      const score = scores.get(nodeId)?.[row] ?? Number.NaN;
      return {
        ...{ row, nodeId, score: Number.isNaN(score) ? null : score },
        records: behind.get(keyOf(row, nodeId)) ?? [],
      };
    }),
  );
  return { scores: linked.flat(), unlinked, incomplete };
}

const keyOf = (row: number, nodeId: string): string => `${String(row)} ${nodeId}`;

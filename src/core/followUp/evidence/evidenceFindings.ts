import type { Dataset } from "../../dataset.ts";
import type { AppraisalModel } from "../../policy/appraisalModel.ts";
import type { EvidenceRecord } from "./evidenceRecord.ts";
import type { EvidenceTable } from "./evidenceTable.ts";
import { issueLog, type IssueLogSummary } from "./issueLog.ts";
import { kpiTrend, type KpiPoint, type KpiTrend } from "./kpiTrend.ts";

/** What records say beside the scores that rest on them. */
export interface EvidenceFindings {
  /** How key figures moved, by row and indicator; those with a single day are not among them. */
  readonly trends: readonly (KpiTrend & { readonly row: number; readonly nodeId: string })[];
  /** Logs of issues summed up; tables without any issue are not among them. */
  readonly issueLogs: readonly (IssueLogSummary & { readonly tableId: string })[];
}

/** Follows the series of figures, and counts what became of issues. */
export function evidenceFindings(
  tables: readonly EvidenceTable[],
  { nodes }: AppraisalModel,
  { employees }: Dataset,
  records: readonly EvidenceRecord[],
): EvidenceFindings {
  const rowOf = new Map(employees.ids.map((id, row) => [id, row]));
  const series = new Map<string, { row: number; nodeId: string; points: KpiPoint[] }>();
  const kindOf = new Map(tables.map((table) => [table.id, table]));
  for (const { tableId, employeeId, nodeId, on, values } of records) {
    const table = kindOf.get(tableId);
    const row = rowOf.get(employeeId);
    const value = table?.fields.map(({ id }) => values[id]).find((found) => typeof found === "number");
    // A table of several figures says of which one a value is; without that it is nobody's trend.
    const node = nodeId ?? (table?.nodeIds.length === 1 ? table.nodeIds[0] : undefined);
    if (table?.kind !== "series" || row === undefined || on === null || node === undefined) continue;
    if (typeof value !== "number") continue;
    const key = `${String(row)} ${node}`;
    const found = series.get(key) ?? { row, nodeId: node, points: [] };
    found.points.push({ on, value });
    series.set(key, found);
  }
  const isLower = (id: string): boolean =>
    nodes.some((node) => node.kind === "indicator" && node.id === id && node.direction === "lowerIsBetter");
  return {
    trends: [...series.values()].flatMap(({ row, nodeId, points }) => {
      const trend = kpiTrend(points, isLower(nodeId) ? "lowerIsBetter" : "higherIsBetter");
      return trend === null ? [] : [{ row, nodeId, ...trend }];
    }),
    issueLogs: tables
      .filter(({ kind }) => kind === "issue")
      .map(({ id }) => ({
        tableId: id,
        ...issueLog(
          records.filter(({ tableId }) => tableId === id),
          { solution: "solution", effect: "effect" },
        ),
      }))
      .filter(({ total }) => total > 0),
  };
}

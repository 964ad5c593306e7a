import {
  recordTables,
  type AppraisalPolicy,
  type Dataset,
  type FollowUpRecords,
  type RecordIssue,
  type SpecialApproval,
} from "../../core/index.ts";
import { evidenceColumns } from "./evidenceKind.ts";
import { recordRows } from "./recordRows.ts";
import type { RecordTable } from "./recordTable.ts";
import { takeAppeals } from "./take/takeAppeals.ts";
import { takeApprovals } from "./take/takeApprovals.ts";
import { takeEvidence } from "./take/takeEvidence.ts";
import { takePlans } from "./take/takePlans.ts";
import { takeProcess } from "./take/takeProcess.ts";
import { takeReviews, type TypedReview } from "./take/takeReviews.ts";
import { takeTalks } from "./take/takeTalks.ts";

/** What people wrote down, by the ids of the policy and of the people appraised. */
export interface TakenRecords {
  readonly records: Required<Pick<FollowUpRecords, "process" | "talks" | "appeals" | "evidence" | "plans">>;
  readonly reviews: readonly TypedReview[];
  readonly approvals: readonly SpecialApproval[];
  readonly issues: readonly RecordIssue[];
}

/** Understands tables of records by a policy: several of one kind count together. */
export function takeRecords(
  tables: readonly RecordTable[],
  policy: AppraisalPolicy,
  dataset: Dataset,
): TakenRecords {
  const issues: RecordIssue[] = [];
  const evidence = policy.followUp?.evidence ?? [];
  const tableOf = (table: RecordTable) => evidence.find(({ id }) => id === table.tableId);
  for (const table of tables)
    if (!isKnown(table, policy, tableOf(table) !== undefined))
      issues.push({ code: "record_table_unused", at: table.sheetName, sheet: table.sheetName });
  const of = (kind: RecordTable["kind"]) =>
    tables
      .filter((table) => table.kind === kind && isKnown(table, policy, tableOf(table) !== undefined))
      .map((table) => {
        const own = tableOf(table);
        const columns = kind === "evidence" ? evidenceColumns(own?.fields ?? []) : recordTables[kind].columns;
        return { table: own, rows: recordRows(table, columns, dataset, issues) };
      });
  const appeals = of("appeals").flatMap(({ rows }) => Object.entries(takeAppeals(rows, policy)));
  return {
    records: {
      process: of("process").flatMap(({ rows }) => takeProcess(rows, policy)),
      talks: of("talks").flatMap(({ rows }) => takeTalks(rows)),
      appeals: Object.fromEntries(
        appeals.map(([id]) => [
          id,
          appeals
            .flatMap(([other, entries]) => (other === id ? entries : []))
            .sort((left, right) => left.on - right.on),
        ]),
      ),
      plans: of("plans").flatMap(({ rows }) => takePlans(rows, policy)),
      evidence: of("evidence").flatMap(({ rows, table }) =>
        table === undefined ? [] : takeEvidence(rows, table, policy, issues),
      ),
    },
    reviews: of("reviews").flatMap(({ rows }) => takeReviews(rows, policy, dataset)),
    approvals: of("approvals").flatMap(({ rows }) => takeApprovals(rows, policy, dataset)),
    issues,
  };
}

/** Does the policy have what the table is about? */
function isKnown({ kind }: RecordTable, policy: AppraisalPolicy, isEvidence: boolean): boolean {
  switch (kind) {
    case "evidence":
      return isEvidence;
    case "process":
      return (policy.followUp?.process ?? []).length > 0;
    case "reviews":
      return (policy.promotion?.review ?? []).length > 0;
    case "approvals":
      return policy.promotion !== null;
    case "appeals":
      return policy.followUp?.appeal !== undefined;
    case "talks":
    case "plans":
      return true;
  }
}

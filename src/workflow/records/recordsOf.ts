import type { AppraisalPolicy, Dataset, GradeOverride } from "../../core/index.ts";
import type { RecordTable, TakenRecords } from "../../reader/index.ts";

/** What people wrote down, and the grades that were decided on appeal by it. */
interface RecordsOf extends TakenRecords {
  readonly decided: readonly GradeOverride[];
}

const none: RecordsOf = {
  ...{ reviews: [], approvals: [], issues: [], decided: [] },
  records: { process: [], talks: [], appeals: {}, evidence: [], plans: [] },
};

/** Understands tables of records by the policy in force. Most workbooks have none: what does it loads when one has. */
export async function recordsOf(
  tables: readonly RecordTable[],
  policy: AppraisalPolicy,
  dataset: Dataset,
): Promise<RecordsOf> {
  if (tables.length === 0) return none;
  const [{ takeRecords }, { decidedGrades }] = await Promise.all([
    import(/* webpackChunkName: "records" */ "../../reader/index.ts"),
    import(/* webpackChunkName: "records" */ "../../core/index.ts"),
  ]);
  const taken = takeRecords(tables, policy, dataset);
  return { ...taken, decided: decidedGrades(policy, dataset, taken.records, null) };
}

import type { EvidenceRecord } from "./evidenceRecord.ts";

/** Fields of an issue that say whether it is solved. */
export interface IssueLogFields {
  readonly solution: string;
  readonly effect: string;
}

/** A log of issues summed up. `solved`: a solution is written; `proven`: its effect too. */
export interface IssueLogSummary {
  readonly total: number;
  readonly open: number;
  readonly solved: number;
  readonly proven: number;
}

/**
 * How many of the issues are solved, and of how many is the effect known?
 *
 * @example
 * const issue = (values) => ({ tableId: "issues", employeeId: "E1", nodeId: null, on: null, values, at: null })
 * const records = [issue({ problem: "late" }), issue({ problem: "slow", solution: "cache", effect: "halved" })]
 * issueLog(records, { solution: "solution", effect: "effect" })
 * //=> { total: 2, open: 1, solved: 1, proven: 1 }
 */
export function issueLog(
  records: readonly EvidenceRecord[],
  { solution, effect }: IssueLogFields,
): IssueLogSummary {
  const solved = records.filter(({ values }) => values[solution] !== undefined);
  return {
    total: records.length,
    open: records.length - solved.length,
    solved: solved.length,
    proven: solved.filter(({ values }) => values[effect] !== undefined).length,
  };
}

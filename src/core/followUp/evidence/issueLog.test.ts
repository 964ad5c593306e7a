import type { EvidenceRecord } from "./evidenceRecord.ts";
import { issueLog } from "./issueLog.ts";

describe("issueLog", () => {
  it("counts what is open, solved and seen to have helped", () => {
    const issue = (values: EvidenceRecord["values"]): EvidenceRecord => ({
      ...{ tableId: "issues", employeeId: "E1", nodeId: null, on: null, values, at: null },
    });
    const records = [
      issue({ problem: "a" }),
      issue({ problem: "b", solution: "x" }),
      issue({ problem: "c", solution: "y", effect: "halved" }),
      // An effect without a solution proves nothing.
      issue({ problem: "d", effect: "gone by itself" }),
    ];
    expect(issueLog(records, { solution: "solution", effect: "effect" })).toEqual({
      ...{ total: 4, open: 2, solved: 2, proven: 1 },
    });
  });
});

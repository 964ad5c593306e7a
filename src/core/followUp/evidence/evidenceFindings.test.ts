import { createDataset } from "../../createDataset.ts";
import { createIndicator } from "../../policy/createIndicator.ts";
import { asEpochDay } from "../../units.ts";
import { evidenceFindings } from "./evidenceFindings.ts";
import type { EvidenceRecord } from "./evidenceRecord.ts";
import type { EvidenceTable } from "./evidenceTable.ts";

const table = (id: string, kind: EvidenceTable["kind"], nodeIds: readonly string[]): EvidenceTable => ({
  ...{ id, name: id, kind, nodeIds, updated: "weekly", audited: "monthly" },
  fields: [{ id: "value", name: "value", aliases: [], kind: "number", isRequired: true }],
});
const nodes = [
  createIndicator({ id: "sales", parentId: null, weight: null }),
  createIndicator({ id: "errors", parentId: null, weight: null, direction: "lowerIsBetter" }),
];
const model = { basis: "parent", intendedTotal: null, nodes } as const;
const dataset = createDataset([{ id: "E1" }, { id: "E2" }], []);
const value = (employeeId: string, nodeId: string | null, on: number, figure: number): EvidenceRecord => ({
  ...{ tableId: "series", employeeId, nodeId, on: asEpochDay(on), values: { value: figure }, at: null },
});

describe("evidenceFindings", () => {
  it("follows each person's figures by their own direction", () => {
    const records = [
      ...[value("E1", "sales", 20_000, 100), value("E1", "sales", 20_090, 130)],
      ...[value("E1", "errors", 20_000, 2), value("E1", "errors", 20_090, 3)],
      // One day is no movement; whose figure it is nobody says; and E9 is not appraised.
      ...[value("E2", "sales", 20_000, 50), value("E2", null, 20_090, 60), value("E9", "sales", 20_000, 1)],
    ];
    const { trends } = evidenceFindings(
      [table("series", "series", ["sales", "errors"])],
      model,
      dataset,
      records,
    );
    expect(trends.map(({ row, nodeId, change, verdict }) => [row, nodeId, change, verdict])).toEqual([
      [0, "sales", 30, "better"],
      [0, "errors", 1, "worse"],
    ]);
  });

  it("counts issues that are open, solved, and seen to have helped", () => {
    const issue = (values: EvidenceRecord["values"]): EvidenceRecord => ({
      ...{ tableId: "log", employeeId: "E1", nodeId: null, on: null, values, at: null },
    });
    const tables = [table("log", "issue", ["errors"]), table("other", "issue", ["errors"])];
    const records = [issue({}), issue({ solution: "x" }), issue({ solution: "y", effect: "halved" })];
    expect(evidenceFindings(tables, model, dataset, records).issueLogs).toEqual([
      { tableId: "log", total: 3, open: 1, solved: 2, proven: 1 },
    ]);
  });
});

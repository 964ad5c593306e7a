import { createDataset } from "../../createDataset.ts";
import { asEpochDay } from "../../units.ts";
import type { EvidenceRecord } from "./evidenceRecord.ts";
import type { EvidenceTable } from "./evidenceTable.ts";
import { linkEvidence } from "./linkEvidence.ts";

/** The log of issues of 003-A1: what, when, who, how solved, with which effect. */
const table: EvidenceTable = {
  ...{
    id: "issues",
    name: "Issues",
    kind: "issue",
    nodeIds: ["issues"],
    updated: "weekly",
    audited: "monthly",
  },
  fields: ["problem", "happened", "owner", "solution", "effect"].map((id, index) => ({
    ...{ id, name: id, aliases: [], kind: "text", isRequired: index < 3 },
  })),
};
const full = { problem: "late goods", happened: "2026-05-04", owner: "Wei" };
const record = (employeeId: string, parts: Partial<EvidenceRecord> = {}): EvidenceRecord => ({
  ...{ tableId: "issues", employeeId, nodeId: null, on: asEpochDay(20_600), values: full, at: "Issues!A4" },
  ...parts,
});
const dataset = createDataset([{ id: "E1" }, { id: "E2" }], []);
const scores = new Map([
  ["issues", Float64Array.of(80, Number.NaN)],
  ["daily", Float64Array.of(70, 90)],
]);

describe("linkEvidence", () => {
  it("puts each record behind the score it belongs to, and shows scores without any", () => {
    const own = record("E1");
    const named = record("E1", { nodeId: "daily" });
    const { scores: linked } = linkEvidence([table], dataset, scores, [own, named]);
    expect(linked).toEqual([
      { row: 0, nodeId: "issues", score: 80, records: [own] },
      { row: 0, nodeId: "daily", score: 70, records: [named] },
      { row: 1, nodeId: "issues", score: null, records: [] },
      { row: 1, nodeId: "daily", score: 90, records: [] },
    ]);
  });

  it("names records that lead nowhere and fields that are empty", () => {
    const stranger = record("E9");
    const nowhere = record("E1", { nodeId: "dance" });
    const other = record("E1", { tableId: "nothing" });
    const half = record("E2", { values: { problem: "slow page" } });
    const linked = linkEvidence([table], dataset, scores, [stranger, nowhere, other, half]);
    expect(linked.unlinked).toEqual([stranger, nowhere, other]);
    expect(linked.incomplete).toEqual([{ record: half, missing: ["happened", "owner"] }]);
    expect(linked.scores.filter(({ records }) => records.length > 0)).toHaveLength(1);
  });
});

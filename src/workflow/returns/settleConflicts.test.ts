import type { MergeResult } from "./mergeResult.ts";
import { settleConflicts } from "./settleConflicts.ts";

const entry = (file: string, value: number) => ({ file, at: "S!C2", value });
const merge: MergeResult = {
  changes: [
    { address: "S!C2", value: 80, formula: null },
    { address: "S!C3", value: 70, formula: null },
  ],
  conflicts: [
    { at: "S!C2", person: "R1", heading: "Speed", entries: [entry("a", 80), entry("b", 90), entry("c", 95)] },
  ],
  ...{ tampering: [], missing: [], shares: [] },
};

describe("settleConflicts", () => {
  it("takes the chosen entry, and puts it first among what is told", () => {
    const settled = settleConflicts(merge, { "S!C2": 1 });
    expect(settled.changes.map(({ value }) => value)).toEqual([90, 70]);
    expect(settled.conflicts[0]?.entries.map(({ file }) => file)).toEqual(["b", "a", "c"]);
  });

  it("leaves the first where nothing was chosen", () => {
    expect(settleConflicts(merge, {})).toEqual(merge);
  });
});

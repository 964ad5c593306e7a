import { assumedOf } from "./assumedOf.ts";

const frame = { at: "Q1!C5", people: ["E3"], repairId: null } as const;

describe("assumedOf", () => {
  it("says the value taken, what was done, or that nothing was assumed", () => {
    expect([
      assumedOf({ ...frame, code: "text_number", typed: "88分", number: 88 }),
      assumedOf({ ...frame, code: "value_unreadable", typed: "见附件" }),
      assumedOf({ ...frame, code: "value_absent", typed: "不适用", assumed: "notApplicable" }),
      assumedOf({ ...frame, code: "scale_assumed", indicator: "质量", min: 1, max: 5 }),
      assumedOf({ ...frame, code: "formula_band_order", formula: "=IF(A1>1,1)", cells: 3 }),
    ]).toEqual([88, "missing", "notApplicable", "1-5", null]);
  });
});

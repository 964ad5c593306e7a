import type { KeptState } from "./keptState.ts";
import type { LedgerEntry } from "./ledgerEntry.ts";
import { takeTypedGrades } from "./takeTypedGrades.ts";

const entry = (to: string, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  ...{ employeeId: "E1", from: "B", to, who: "Hao", when: "2026-12-01", why: "led two teams", undone: null },
  ...more,
});
const cell = (to: string | null, why = "led two teams") => ({ employeeId: "E1", from: "B", to, why });
const take = (
  typed: ReturnType<typeof cell>,
  ledger: readonly LedgerEntry[],
  shown: string | null | undefined,
): readonly LedgerEntry[] => {
  const shownGrades: KeptState["shownGrades"] =
    shown === undefined ? null : shown === null ? [] : [{ employeeId: "E1", to: shown }];
  return takeTypedGrades([typed], { ledger, shownGrades }, "2026-12-31");
};
const undone = (why: string): Partial<LedgerEntry> => ({ undone: { who: "", when: "2026-12-31", why } });
const typed = (to: string, why = "led two teams") => entry(to, { who: "", when: "2026-12-31", why });

describe("takeTypedGrades", () => {
  it.each<[string, ReturnType<typeof cell>, readonly LedgerEntry[], string | null, readonly LedgerEntry[]]>([
    ["takes a new grade for a decision", cell("A"), [], null, [typed("A")]],
    ["leaves what the cell was filled with", cell("A"), [entry("A")], "A", [entry("A")]],
    ["takes another grade over it", cell("C"), [entry("A")], "A", [entry("A"), typed("C")]],
    [
      "takes the grade back that stood there before",
      cell("A"),
      [entry("A"), entry("C")],
      "C",
      [entry("A"), entry("C"), typed("A")],
    ],
    [
      "takes an emptied cell as taking back, with the reason typed beside it",
      cell(null, "a mistake"),
      [entry("A")],
      "A",
      [entry("A", undone("a mistake"))],
    ],
    ["takes the grade's own reason for none", cell(null), [entry("A")], "A", [entry("A", undone(""))]],
    [
      "takes all grades of the person back, not the last alone",
      cell(null, ""),
      [entry("C"), entry("A")],
      "A",
      [entry("C", undone("")), entry("A", undone(""))],
    ],
    ["leaves a cell that was always empty", cell(null, ""), [entry("A")], null, [entry("A")]],
    [
      "leaves a grade that the pane gave after the cell was filled",
      cell(null, ""),
      [entry("A"), entry("C")],
      "A",
      [entry("A"), entry("C")],
    ],
  ])("%s", (_, found, ledger, shown, expected) => {
    expect(take(found, ledger, shown)).toEqual(expected);
  });

  it("without a memory of the cells takes what the ledger has said for what they were filled with", () => {
    expect(take(cell("A"), [entry("A")], undefined)).toEqual([entry("A")]);
    expect(take(cell(null), [entry("A")], undefined)).toEqual([entry("A")]);
    expect(take(cell("C"), [entry("A")], undefined)).toEqual([entry("A"), typed("C")]);
  });
});

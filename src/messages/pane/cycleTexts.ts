/** Closing a cycle: sealing it, finding what was edited since, opening it again. */
export interface ClosingTexts {
  readonly intro: string;
  readonly looking: string;
  readonly cycle: string;
  readonly cycleNeeded: string;
  readonly close: string;
  readonly closeHelp: string;
  readonly version: (version: number, title: string) => string;
  readonly sealedBy: (who: string, when: string) => string;
  readonly hash: string;
  readonly hashHelp: string;
  readonly state: Readonly<Record<"intact" | "edited" | "damaged" | "unreadable", string>>;
  readonly isOpen: string;
  readonly fault: (version: number, part: "policy" | "sheets" | "results" | "head" | "chain") => string;
  readonly edits: (count: number) => string;
  readonly editKinds: Readonly<
    Record<
      | "value_changed"
      | "formula_changed"
      | "recalculated"
      | "sheet_added"
      | "sheet_removed"
      | "sheet_renamed",
      string
    >
  >;
  readonly change: (sealed: string, now: string) => string;
  readonly empty: string;
  readonly more: (count: number) => string;
  readonly checkAgain: string;
  readonly reopen: string;
  readonly reopenConfirm: string;
  readonly reopenWhy: string;
  readonly whyNeeded: string;
  readonly reopenings: string;
  readonly reopened: (version: number, who: string, when: string, why: string) => string;
  readonly needsScores: string;
}

/** Sending forms out by department and merging what came back. */
export interface CollectTexts {
  readonly collect: string;
  readonly collectHelp: string;
  readonly choose: string;
  readonly tooLarge: (file: string) => string;
  readonly unsupported: string;
  readonly share: (file: string, part: string | null, rows: number, entries: number) => string;
  readonly conflicts: (count: number) => string;
  readonly conflict: (person: string, heading: string) => string;
  readonly entry: (value: string, file: string) => string;
  readonly empty: string;
  readonly tampering: (count: number) => string;
  readonly changed: (kind: string, file: string, at: string, sent: string, returned: string) => string;
  readonly missing: (count: number) => string;
  readonly nothing: string;
  readonly merge: (entries: number) => string;
  readonly mergeHelp: string;
  readonly drop: string;
  readonly send: string;
  readonly sendHelp: string;
  readonly split: string;
  readonly madeTabs: (departments: number) => string;
  readonly department: (name: string, people: number) => string;
  readonly moveHelp: string;
  readonly noDepartments: string;
  readonly unplaced: (count: number) => string;
}

/** The texts of both panels; they load when one of them is opened. */
export interface CycleMessages {
  readonly closing: ClosingTexts;
  readonly collect: CollectTexts;
}

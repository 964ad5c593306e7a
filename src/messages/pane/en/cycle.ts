import type { CycleMessages } from "../cycleTexts.ts";
import { counted } from "./numbers.ts";

const parts = {
  policy: "the rules",
  sheets: "the cells",
  results: "the results",
  head: "title, time or name",
  chain: "the link to the version before",
} as const;

export const cycle: CycleMessages = {
  closing: {
    intro:
      "Closing keeps the rules, every cell and all results in this workbook, with their SHA-256. Later edits are found cell by cell.",
    looking: "Looking whether the cycle is closed…",
    cycle: "Name of the cycle",
    cycleNeeded: "Give the cycle a name, such as 2026.",
    close: "Close this cycle",
    closeHelp: "The sheets stay editable; what is edited afterwards is found.",
    version: (version, title) => `Version ${String(version)}: ${title}`,
    sealedBy: (who, when) => `Closed by ${who}, ${when}`,
    hash: "SHA-256",
    hashHelp:
      "Note it down elsewhere: a hash inside the file proves nothing against somebody who writes it anew.",
    state: {
      intact: "Everything stands as it was closed.",
      edited: "Cells were edited after closing.",
      damaged: "What was stored at closing has itself been changed.",
      unreadable: "Something is stored here that cannot be read as a closed cycle.",
    },
    isOpen: "Open again since.",
    fault: (version, part) => `Version ${String(version)}: ${parts[part]} changed`,
    edits: (count) => `${counted(count, "difference", "differences")} since closing`,
    editKinds: {
      value_changed: "edited",
      formula_changed: "formula edited",
      recalculated: "follows from an edit",
      sheet_added: "sheet added",
      sheet_removed: "sheet removed",
      sheet_renamed: "sheet renamed",
    },
    change: (sealed, now) => `${sealed} → ${now}`,
    empty: "(empty)",
    more: (count) => `Show ${counted(count, "more", "more")}`,
    checkAgain: "Check again",
    reopen: "Open again…",
    reopenConfirm: "Open again",
    reopenWhy: "Why is it opened again?",
    whyNeeded: "Say why: it is kept with the version.",
    reopenings: "Opened again",
    reopened: (version, who, when, why) => `Version ${String(version)}: ${who}, ${when} – ${why}`,
    needsScores: "There are no scores here to close.",
  },
  collect: {
    collect: "Collect",
    collectHelp:
      "Choose the workbooks that came back. Entries are taken into this workbook; changed headings, weights, formulas and rows are listed and not taken.",
    choose: "Choose returned files…",
    tooLarge: (file) => `“${file}” is larger than 50 MB; merge it on the command line.`,
    unsupported:
      "This version of Excel cannot read other files from an add-in (it needs Office 2021, Microsoft 365 or Excel on the web, up to date). Whoever looks after the add-in can merge them with “npm run merge”; docs/batch.md says how.",
    share: (file, part, rows, entries) =>
      `${file}${part === null ? "" : ` (${part})`}: ${counted(rows, "row", "rows")}, ${counted(entries, "new entry", "new entries")}`,
    conflicts: (count) => counted(count, "conflict", "conflicts"),
    conflict: (person, heading) => `${person}, ${heading}`,
    entry: (value, file) => `${value} (${file})`,
    empty: "(empty)",
    tampering: (count) => `${counted(count, "change", "changes")} not taken`,
    changed: (kind, file, at, sent, returned) => `${kind}: ${file} ${at}, ${sent} → ${returned}`,
    missing: (count) => `${counted(count, "person", "people")} did not come back`,
    nothing: "Nothing in these files is new.",
    merge: (entries) => `Merge ${counted(entries, "entry", "entries")}`,
    mergeHelp: "A tab is added that lists conflicts, changes and who is missing.",
    drop: "Do not merge",
    send: "Send out",
    sendHelp:
      "Each department gets a tab with its own people, headings, weights, formulas and rules of entry. Excel lets no add-in write files.",
    split: "Make a tab per department",
    madeTabs: (departments) => `Tabs for ${counted(departments, "department", "departments")}`,
    department: (name, people) => `${name}: ${counted(people, "person", "people")}`,
    moveHelp:
      "To send one: right-click the tab, Move or Copy, to a new book, and save it. Files that are made without anything of the others come from “npm run split”; docs/batch.md says how.",
    noDepartments: "No departments were found.",
    unplaced: (count) =>
      `${counted(count, "person has", "people have")} no department and ${count === 1 ? "is" : "are"} on no tab.`,
  },
};

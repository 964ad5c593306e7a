import { columns, type TableColumn } from "../policyTables/tableColumn.ts";

/** Tables in which people write down what they did and decided; records that scores rest on are the policy's own. */
export type RecordKind = "process" | "talks" | "appeals" | "reviews" | "approvals" | "plans";

/** Key of a column of these tables. */
export type RecordColumnKey =
  | ("employeeId" | "employeeName" | "on" | "by" | "reason")
  | ("processStep" | "processOwner" | "dueOn" | "doneBy" | "doneOn")
  | ("talkedOn" | "talkedBy" | "agreed")
  | ("appealKind" | "newScore" | "newGrade")
  | ("toLevel" | "station" | "verdict" | "panelScore" | "waived")
  | ("planGrade" | "scoreThen" | "goalScore" | "whenMet" | "whenMissed");

/** Keys that every such table shares with tables of records. */
export const personColumns = { employeeId: columns.text(), employeeName: columns.text() } as const;

/** One kind of table: its columns in order of display, and those by which it is recognised. */
interface RecordTableShape {
  readonly columns: Readonly<Partial<Record<RecordColumnKey, TableColumn>>>;
  readonly signature: readonly RecordColumnKey[];
}

const effects = ["close", "extend", "considerTransfer"] as const;

/** The columns of each kind of table. */
export const recordTables: Readonly<Record<RecordKind, RecordTableShape>> = {
  process: {
    columns: {
      processStep: columns.name(),
      processOwner: columns.text(),
      dueOn: columns.day(),
      doneBy: columns.text(),
      doneOn: columns.day(),
    },
    signature: ["processStep", "doneOn"],
  },
  talks: {
    columns: {
      ...personColumns,
      talkedOn: columns.day(),
      talkedBy: columns.text(),
      agreed: columns.text(),
    },
    signature: ["talkedOn", "agreed"],
  },
  appeals: {
    columns: {
      ...personColumns,
      appealKind: columns.choice(["file", "reevaluate", "withdraw"], null),
      on: columns.day(),
      by: columns.text(),
      reason: columns.text(),
      newScore: columns.number(null),
      newGrade: columns.text(),
    },
    signature: ["appealKind", "on"],
  },
  reviews: {
    columns: {
      ...personColumns,
      toLevel: columns.text(),
      station: columns.text(),
      verdict: columns.choice(["approved", "rejected", "returned", "onHold"], null),
      panelScore: columns.number(null),
      by: columns.text(),
      on: columns.day(),
      reason: columns.text(),
    },
    signature: ["toLevel", "station", "verdict"],
  },
  approvals: {
    columns: {
      ...personColumns,
      toLevel: columns.text(),
      waived: columns.list(),
      by: columns.text(),
      on: columns.day(),
      reason: columns.text(),
    },
    signature: ["toLevel", "waived"],
  },
  plans: {
    columns: {
      ...personColumns,
      scoreThen: columns.number(null),
      goalScore: columns.number(null),
      planGrade: columns.text(),
      whenMet: columns.choice(effects, null),
      whenMissed: columns.choice(effects, null),
    },
    signature: ["scoreThen", "goalScore"],
  },
};

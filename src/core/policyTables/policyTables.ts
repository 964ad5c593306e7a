import {
  allowanceTable,
  degreeTable,
  factTable,
  levelTable,
  reviewTable,
  stepTable,
} from "./ladderTables.ts";
import { gateTable } from "./gateTable.ts";
import { anchorTable, indicatorTable, roleTable, roleTargetTable, roleWeightTable } from "./modelTables.ts";
import { periodTable, raterSetTable, raterTable, scaleLabelTable, scaleTable } from "./ratingTables.ts";
import {
  adjustmentTable,
  bonusTable,
  courseTable,
  gradeTable,
  poolTable,
  quotaTable,
  streakTable,
  tieBreakTable,
  vetoTable,
} from "./resultTables.ts";

/** Every kind of table that a policy is made of, apart from single parameters, in order of display. */
export const policyTables = [
  indicatorTable,
  roleTable,
  roleWeightTable,
  roleTargetTable,
  anchorTable,
  raterTable,
  raterSetTable,
  scaleTable,
  scaleLabelTable,
  periodTable,
  adjustmentTable,
  vetoTable,
  gradeTable,
  quotaTable,
  poolTable,
  tieBreakTable,
  streakTable,
  levelTable,
  stepTable,
  gateTable,
  degreeTable,
  factTable,
  reviewTable,
  allowanceTable,
  bonusTable,
  courseTable,
] as const;

export type PolicyTableId = (typeof policyTables)[number]["id"];

type KeyOf<Table> = Table extends { readonly columns: infer Columns } ? keyof Columns & string : never;

/** Keys of all columns, whose headings the catalogue has. */
export type PolicyColumnKey = KeyOf<(typeof policyTables)[number]>;

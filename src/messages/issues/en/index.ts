import type { Issue } from "../../../core/index.ts";
import type { Sentences } from "../sentences.ts";
import { dataset } from "./dataset.ts";
import { diagnostic } from "./diagnostic.ts";
import { policy } from "./policy.ts";
import { policyTables } from "./policyTables.ts";
import { promotion } from "./promotion.ts";
import { readerCells } from "./readerCells.ts";
import { readerFormulas } from "./readerFormulas.ts";
import { readerPeople } from "./readerPeople.ts";
import { readerRules } from "./readerRules.ts";
import { readerShapes } from "./readerShapes.ts";
import { records } from "./records.ts";
import { result } from "./result.ts";

export const en: Sentences<Issue> = {
  ...policy,
  ...policyTables,
  ...dataset,
  ...readerCells,
  ...readerPeople,
  ...readerShapes,
  ...readerRules,
  ...readerFormulas,
  ...result,
  ...diagnostic,
  ...promotion,
  ...records,
};

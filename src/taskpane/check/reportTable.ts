import type { Appraisal } from "../../workflow/index.ts";

/** A table of the reader's report, as an appraisal carries it. */
export type ReportTable = Appraisal["read"]["report"]["tables"][number];

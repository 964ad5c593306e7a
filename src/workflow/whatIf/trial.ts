import type { Appraisal } from "../check/appraisal.ts";

/** What other rules would give for the same people; nothing of it is written anywhere. */
export type Trial = Pick<Appraisal, "policy" | "dataset" | "result" | "promotion">;

import type { Issue } from "../../core/index.ts";
import type { Appraisal } from "../../workflow/index.ts";

/** A repair as the reader proposes it. */
export type PaneRepair = Appraisal["read"]["repairs"][number];

/** What settles an issue; null where only the user can know. */
export type RepairOf = (issue: Issue) => PaneRepair | null;

/** Is it the user who must say which of several ways is right? */
export const isChoice = ({ options }: PaneRepair): boolean => options.length > 0;

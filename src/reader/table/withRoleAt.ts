import type { WordRole } from "../words/wordRole.ts";
import type { TableFrame } from "./tableFrame.ts";
import { withLeafAt } from "./withLeafAt.ts";

/** A table with one column taken for something else than its heading says. */
export const withRoleAt = (
  frame: TableFrame,
  column: number,
  role: WordRole | null,
  confidence: number,
): TableFrame =>
  withLeafAt(frame, column, (leaf) => ({ ...leaf, role: role === null ? null : { role, confidence } }));

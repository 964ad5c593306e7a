import type { NoScoresReason } from "../core/index.ts";
import type { Mapping } from "./mapping/mapping.ts";

/** What the user may choose before reading. */
export interface ReadOptions {
  /** Sheets that are hidden: read (with a note) or left out. Score sheets are often hidden behind charts. */
  readonly hiddenSheets: "read" | "leaveOut";
  /** Hidden or filtered rows: read (with a note) or left out. */
  readonly hiddenRows: "read" | "leaveOut";
  /** What the user confirmed or corrected earlier; null at first. */
  readonly mapping: Mapping | null;
  /** Sheets that are known to hold something else than scores, by name, and what: listed, never read for scores. */
  readonly besideScores: readonly { readonly sheetName: string; readonly reason: NoScoresReason }[];
  /** Names of indicators that rules in force have: columns called so are scores, whatever else they look like. */
  readonly knownIndicators: readonly string[];
}

/** Everything is read, hidden cells too, and said so. */
export const defaultReadOptions: ReadOptions = {
  hiddenSheets: "read",
  hiddenRows: "read",
  mapping: null,
  besideScores: [],
  knownIndicators: [],
};

import type { TabLayout } from "./tabDifference.ts";

/** What we know of a tab that we published: its layout and how far its contents reach from A1. */
export interface TabRecord {
  readonly layout: TabLayout;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Kept in the workbook, so that the next run sees what differs, an interrupted one is found and the last can be undone. */
export interface PublishRecord {
  readonly version: 1;
  /** True from the first to the last request of a publishing. */
  readonly isRunning: boolean;
  /** Counts publishings; hidden copies carry it, so that one of an older run is never taken for this one's. */
  readonly run: number;
  readonly tabs: Readonly<Record<string, TabRecord>>;
  /** What the last (or running) publishing changed: ids of added tabs, and the changed ones as they were. */
  readonly last: {
    readonly added: readonly string[];
    /** Names under which the added tabs were made: a tab whose mark was never set is found by it. */
    readonly addedSheetNames: readonly string[];
    /** Defined names that did not exist before. */
    readonly addedNames: readonly string[];
    /** Keys of what it keeps beside the tabs: it goes with them. Records of earlier versions do not name it. */
    readonly kept?: readonly string[];
    readonly changed: Readonly<Record<string, TabRecord>>;
  } | null;
}

/** Key of the record among what we keep in the workbook. */
export const recordKey = "published";

const empty: PublishRecord = { version: 1, isRunning: false, run: 0, tabs: {}, last: null };

/** The record as stored, or an empty one where there is none or where it is not ours to read. */
export function asPublishRecord(stored: unknown): PublishRecord {
  if (typeof stored !== "object" || stored === null) return empty;
  return "version" in stored && stored.version === 1 ? (stored as PublishRecord) : empty;
}

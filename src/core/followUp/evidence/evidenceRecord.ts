import type { EpochDay } from "../../units.ts";

/** One line of a table of records. */
export interface EvidenceRecord {
  readonly tableId: string;
  readonly employeeId: string;
  /** The indicator it belongs to; null: those of its table. */
  readonly nodeId: string | null;
  readonly on: EpochDay | null;
  /** By field id; a field that is not there is not filled in. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly at: string | null;
}

import type { AppraisalPolicy, Dataset, ReaderIssue } from "../core/index.ts";
import type { Repair } from "./repair/repair.ts";
import type { LoadPart } from "./layoutReaders.ts";
import type { Mapping } from "./mapping/mapping.ts";
import type { ReadReport } from "./report/readReport.ts";

/** What reading workbooks gives. */
export interface ReadResult {
  readonly dataset: Dataset;
  /** The policy that the sheets imply; `assumed` lists what they do not say. Null where no scores were found. */
  readonly policy: AppraisalPolicy | null;
  readonly issues: readonly ReaderIssue[];
  /** Repairs that issues refer to by `repairId`. */
  readonly repairs: readonly Repair[];
  readonly report: ReadReport;
  /** Decisions as they stand now, to be confirmed, corrected and given back. */
  readonly mapping: Mapping;
}

/** A step of a long reading: which code, and how far (0..1). */
export interface ReadStep {
  readonly step: "openSheets" | "findTables" | "readTable" | "joinPeople" | "check" | "propose";
  readonly done: number;
  readonly sheet: string | null;
  /** Where given, it is awaited before the next step. */
  readonly load?: LoadPart;
}

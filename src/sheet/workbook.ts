import type { CellValue, WorkbookGrids } from "./grid.ts";
import type { SheetPlan, WorkbookPlan } from "./workbookPlan.ts";

/** A sheet as listed, before its cells are read. */
export interface SheetSummary {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Id of our tab's purpose, or null for a sheet of the user's. */
  readonly ownId: string | null;
  /** Used rows and columns; zero for an empty sheet. */
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Tells how far a long work is and answers whether it may go on. */
export interface Progress {
  /** @param step - Code of the step, for the catalogue. @param done - 0..1. */
  report(step: string, done: number): void;
  readonly isCancelled: () => boolean;
  /** Lets others work between two steps of a long calculation: a pane paints, a button is heard. */
  readonly pause: () => Promise<void>;
}

/** What publishing changed. */
export interface PublishReceipt {
  /** Names under which the plan's sheets stand now, by plan id. */
  readonly sheetNames: Readonly<Record<string, string>>;
  readonly cellsWritten: number;
  readonly sheetsAdded: readonly string[];
  readonly sheetsChanged: readonly string[];
  readonly sheetsUnchanged: readonly string[];
}

/** What a plan would change. */
export interface PlanDifference {
  readonly sheets: readonly {
    readonly id: string;
    readonly name: string;
    readonly change: "added" | "changed" | "unchanged";
    readonly cells: number;
  }[];
}

/**
 * The port to a workbook: what the workflow may ask of Excel (or of a host that behaves like it).
 * Every method fails with a `WorkbookError` and leaves the workbook as it was.
 */
export interface Workbook {
  listSheets(): Promise<readonly SheetSummary[]>;
  /**
   * Reads the used range of the named sheets (all that are not ours when null), in few round trips.
   *
   * @param ownIds - Tabs of ours that are read along with them.
   */
  readGrids(
    sheetNames: readonly string[] | null,
    progress: Progress,
    ownIds?: readonly string[],
  ): Promise<WorkbookGrids>;
  /** What `publish` would write. */
  preview(plan: WorkbookPlan): Promise<PlanDifference>;
  /** Writes what differs from the plan; all or nothing. */
  publish(plan: WorkbookPlan, progress: Progress): Promise<PublishReceipt>;
  /** Adds sheets that belong to the user from the start; all or none. Gives the names they got, in order. */
  insert(sheets: readonly SheetPlan[], progress: Progress): Promise<readonly string[]>;
  /** Brings back our tabs as they were before the last publishing; false where there is none. */
  restore(progress: Progress): Promise<boolean>;
  /** Removes what an interrupted publishing left behind; true where there was something. */
  recover(): Promise<boolean>;
  /** Small JSON kept in the workbook under a key; null where there is none. */
  load(key: string): Promise<unknown>;
  save(key: string, value: unknown): Promise<void>;
  /** Shows a cell or range (`"Scores!C7"`) to the user. */
  reveal(address: string): Promise<void>;
  /** Writes single cells of the user's sheets: corrections that she asked for. Returns what stood there before. */
  correct(changes: readonly CellChange[]): Promise<readonly CellChange[]>;
  /** Puts a formula into the selected cell of the user's sheet; a cell that holds something is left alone. */
  enterFormula(formula: string): Promise<EnteredFormula>;
  /** Cuts sheets of the user's, or copies of them, down to some rows; all or none. Gives the sheets' names, in order. */
  cut(cuts: readonly SheetCut[], progress: Progress): Promise<readonly string[]>;
  /** Puts a hidden text on sheets, by their names; it goes with them wherever they are copied. */
  stamp(stamps: Readonly<Record<string, string>>): Promise<void>;
  /** Reads other workbook files; nothing of them stays. `not_supported` where this Excel cannot. */
  readFiles(files: readonly WorkbookFile[], progress: Progress): Promise<readonly WorkbookGrids[]>;
  /** Calls back after the user changed cells, not for our own writing. Returns the way to stop. */
  onChanged(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
}

/** A cell of the user's sheet and what is to stand in it. */
export interface CellChange {
  readonly address: string;
  readonly value: CellValue;
  /** The formula that stands there; goes before the value. */
  readonly formula: string | null;
  /** The format that it is to have, as to be undone; else the one it has, unless what is written would become text. */
  readonly numberFormat?: string;
}

/** A sheet that is to be cut down. Rows and cells are those before the cut. */
export interface SheetCut {
  readonly sheetName: string;
  /** Wanted name of the copy that is cut; null cuts the sheet itself. */
  readonly copyAs: string | null;
  /** Rows to take out, 0-based, ends inclusive, in order from the top, apart from each other. */
  readonly rows: readonly { readonly first: number; readonly last: number }[];
  /** Cells (`"C7"`) whose formula becomes the value it shows, for what it reads goes. */
  readonly settled: readonly string[];
}

/** A workbook file as the user chose it. */
export interface WorkbookFile {
  readonly name: string;
  /** An .xlsx file in base64. */
  readonly base64: string;
}

/** Where a formula was to stand. */
export interface EnteredFormula {
  readonly address: string;
  /** True where something stood there already, so that nothing was written. */
  readonly isTaken: boolean;
}

export interface WorkbookChange {
  readonly sheetName: string;
  readonly address: string;
  readonly isRemote: boolean;
}

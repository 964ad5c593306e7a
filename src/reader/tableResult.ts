import type { NoScoresReason, RaterGroup } from "../core/index.ts";
import type { ColumnMeaning } from "./layout/columnMeaning.ts";
import type { PeopleRows } from "./layout/findPeopleRows.ts";
import type { TableReading } from "./layout/tableReading.ts";
import type { SheetMapping } from "./mapping/mapping.ts";
import type { ReadOptions } from "./readOptions.ts";
import type { IssueList } from "./report/issueList.ts";
import type { SheetFact } from "./table/findFacts.ts";
import type { FoundPeriod } from "./table/findPeriod.ts";
import type { TableFrame } from "./table/tableFrame.ts";
import type { SheetView } from "./view/sheetView.ts";

/** A table with everything that was found out about it. */
export interface ReadTable {
  readonly frame: TableFrame;
  readonly meanings: readonly ColumnMeaning[];
  readonly rowMeanings: readonly ColumnMeaning[];
  readonly people: Pick<PeopleRows, "rows" | "skipped"> | null;
  readonly reading: TableReading | null;
  /** Why it holds no scores; null where it does. */
  readonly reason: NoScoresReason | null;
  readonly evidence: readonly string[];
  readonly facts: readonly SheetFact[];
  readonly period: FoundPeriod | null;
  readonly raterName: string | null;
  readonly raterGroup: RaterGroup | null;
}

/** What all tables of a reading share. */
export interface TableContext {
  readonly workbookName: string | null;
  /** Names seen on other sheets. */
  readonly knownPeople: ReadonlySet<string>;
  readonly options: ReadOptions;
  /** Names of all sheets that are read. */
  readonly sheetNames: ReadonlySet<string>;
  /** A total per person counts as the score: nothing else in the workbooks does. */
  readonly takesTotals: boolean;
  /** What the user decided about this sheet; null where nothing yet. */
  readonly mapping: SheetMapping | null;
  readonly issues: IssueList;
  /** What stands above the first table of the sheet: the later ones may be about the same person. */
  readonly factsAbove: readonly SheetFact[];
}

/** A sheet and its tables; `reason` says why there are no scores, null where there are. */
export interface SheetReading {
  readonly view: SheetView;
  readonly workbookName: string | null;
  readonly tables: readonly ReadTable[];
  readonly reason: NoScoresReason | null;
  readonly evidence: readonly string[];
}

import type { Label } from "../value/readLabel.ts";
import type { SheetView } from "../view/sheetView.ts";

/** A column under its header, or (in tables of people side by side) a row beside its label. */
export interface HeaderColumn {
  readonly column: number;
  /** Labels from the outermost group to the leaf, without repeats. */
  readonly labels: readonly Label[];
  /** What was typed, outermost first, joined by " / ". */
  readonly header: string;
}

/** A table before anyone knows what it means: where its header stands and where its rows run. */
export interface TableFrame {
  readonly view: SheetView;
  readonly kind: "columns" | "people";
  /** Rows of the header, grid rows, top first; rows of weights among them included. */
  readonly headerRows: readonly number[];
  /** A row of the header, or below the people, that holds weights (or full marks) as numbers; null where there is none. */
  readonly weightRow: number | null;
  /** A row of the header with targets that hold for everybody; null where there is none. */
  readonly targetRow: number | null;
  /** Rows of the header that give the weights of one role each; empty where one set holds for all. */
  readonly roleWeightRows: readonly number[];
  readonly bodyTop: number;
  /** Exclusive. */
  readonly bodyBottom: number;
  readonly left: number;
  /** Exclusive. */
  readonly right: number;
  readonly columns: readonly HeaderColumn[];
  /** First row of what stands above the header and belongs to it: titles, keys with values. */
  readonly preambleTop: number;
  /** Another table stands beside it under the same header rows: titles and raters above hold for their own columns. */
  readonly isBeside: boolean;
  /** Rows of the body that only repeat the header and its title, as on every printed page. */
  readonly repeatedRows: ReadonlySet<number>;
}

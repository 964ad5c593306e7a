/** A score workbook as data: what `writeSample` lays out as an HR department would. */
export interface SampleWorkbook {
  readonly file: string;
  readonly sheets: readonly SampleSheet[];
}

export interface SampleSheet {
  readonly name: string;
  readonly title: string;
  readonly note: string | null;
  /** Header rows; null continues the cell to the left (in upper rows) or above. */
  readonly header: readonly (readonly (string | null)[])[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Columns whose ISO dates become real dates. */
  readonly dateColumns: readonly number[];
  readonly footer: readonly string[];
}

/** Where a cell stands in the call, counted from 0; only for the sentence when it cannot be read. */
export interface CellPlace {
  readonly argument: string;
  readonly row: number;
  readonly column: number;
}

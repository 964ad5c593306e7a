/** A cell as Excel hands it over: null or "" where it is blank, an object where it holds an error or a data type. */
export type Cell = unknown;

/** A range or array constant as Excel hands it over: rows of cells, all of one length. */
export type Cells = readonly (readonly Cell[])[];

/** What is read of cells: all that tells what somebody typed, and no more. */
export const cellProperties = "formulas,values,valueTypes,numberFormat";

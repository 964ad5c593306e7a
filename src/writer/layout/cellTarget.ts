/** The cell of this workbook that a place names, as a link takes it; null for other workbooks and for no cell. */
export const cellTarget = (at: string | null): string | null =>
  at === null || !at.includes("!") || at.includes("[") ? null : at;

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Content types of the parts the core of the file layer writes; features keep their own. */
export const contentTypes = {
  workbook: `${spreadsheet}.sheet.main+xml`,
  worksheet: `${spreadsheet}.worksheet+xml`,
  styles: `${spreadsheet}.styles+xml`,
  sharedStrings: `${spreadsheet}.sharedStrings+xml`,
  sheetMetadata: `${spreadsheet}.sheetMetadata+xml`,
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
} as const;

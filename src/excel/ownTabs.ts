/** The mark on a sheet that we made; its value is the id of the tab's purpose. The user's sheets never carry it. */
export const tabMark = "KPI_TAB";
/** The mark on a hidden sheet that keeps a tab's last contents; its value is "run:tab id". */
export const backupMark = "KPI_BACKUP";

/** A sheet of ours or of the user's, as found in the workbook. */
export interface FoundSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabId: string | null;
  /** `"run:tab id"` for a hidden copy. */
  readonly backupOf: string | null;
}

/** Lists the sheets with their marks in two round trips. */
export async function findSheets(context: Excel.RequestContext): Promise<readonly FoundSheet[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const marks = sheets.items.map((sheet) => ({
    tab: sheet.customProperties.getItemOrNullObject(tabMark).load("value"),
    backup: sheet.customProperties.getItemOrNullObject(backupMark).load("value"),
  }));
  await context.sync();
  return sheets.items.map((sheet, index): FoundSheet => {
    const mark = marks[index];
    const visible = sheet.visibility;
    return {
      id: sheet.id,
      name: sheet.name,
      visibility: visible === "Visible" ? "visible" : visible === "Hidden" ? "hidden" : "veryHidden",
      tabId: mark === undefined || mark.tab.isNullObject ? null : mark.tab.value,
      backupOf: mark === undefined || mark.backup.isNullObject ? null : mark.backup.value,
    };
  });
}

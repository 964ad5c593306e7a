/** The mark on a sheet that we made; its value is the id of the tab's purpose. The user's sheets never carry it. */
export const tabMark = "KPI_TAB";
/** The mark on a hidden sheet that keeps a tab's last contents; its value is "run:tab id". */
export const backupMark = "KPI_BACKUP";
/** The mark on a sheet of the user's that was split off; its value is what a merge has to know about it. */
export const partMark = "KPI_PART";
/** The mark on a copy that was cut; its value is the name of the sheet it was copied from. */
export const copyMark = "KPI_COPY_OF";

/** A sheet of ours or of the user's, as found in the workbook. */
export interface FoundSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly isProtected: boolean;
  readonly tabId: string | null;
  /** `"run:tab id"` for a hidden copy. */
  readonly backupOf: string | null;
  /** What a sheet that was split off carries. */
  readonly stamp: string | null;
  /** Name of the sheet that a cut copy was made of. */
  readonly copyOf: string | null;
}

/** Queues the question which sheets there are; what it gives is to be called after the next sync. */
export function askForSheets(context: Excel.RequestContext): () => readonly FoundSheet[] {
  const sheets = context.workbook.worksheets;
  const marks = "items/customProperties/items/key,items/customProperties/items/value";
  sheets.load(`items/id,items/name,items/visibility,items/protection/protected,${marks}`);
  return () =>
    sheets.items.map((sheet): FoundSheet => {
      const { id, name, visibility, protection, customProperties } = sheet;
      const markOf = (key: string): string | null =>
        customProperties.items.find((property) => property.key === key)?.value ?? null;
      return {
        id,
        name,
        visibility: visibility === "Visible" ? "visible" : visibility === "Hidden" ? "hidden" : "veryHidden",
        isProtected: protection.protected,
        tabId: markOf(tabMark),
        backupOf: markOf(backupMark),
        stamp: markOf(partMark),
        copyOf: markOf(copyMark),
      };
    });
}

/** Lists the sheets with their marks in one round trip. */
export async function findSheets(context: Excel.RequestContext): Promise<readonly FoundSheet[]> {
  const found = askForSheets(context);
  await context.sync();
  return found();
}

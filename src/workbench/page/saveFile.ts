import { saveXlsx } from "../../host/file/index.ts";
import type { WorkbookModel } from "../../host/model/index.ts";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook to the browser as a download. */
export function saveFile(workbook: WorkbookModel): void {
  const blob = new Blob([saveXlsx(workbook).slice()], { type: xlsxType });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = workbook.name;
  link.click();
  URL.revokeObjectURL(link.href);
}

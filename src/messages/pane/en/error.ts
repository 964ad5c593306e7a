import type { ErrorTexts } from "../errorTexts.ts";

export const error: ErrorTexts = {
  title: "This did not work",
  details: "Details",
  copy: "Copy details",
  copied: "Copied",
  copyFailed: "The clipboard cannot be reached; select the text above and copy it.",
  dismiss: "Close",
  retry: "Try again",
  showCell: "Go to the cell",
  crashed: "The pane has failed",
  crashedHelp: "The data in your workbook is not affected. Load the pane again to go on.",
  reload: "Load again",
  outsideExcel: "KPI Appraisal has loaded. This page is its task pane and works inside Excel only.",
};

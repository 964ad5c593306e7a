import type { ErrorMessages } from "./errorMessages.ts";

export const en: ErrorMessages = {
  cell_edit_mode: {
    cause: "A cell is being edited, so Excel accepts no changes at the moment.",
    remedy: "Press Enter to finish editing, or Esc to leave the cell, and try again.",
  },
  protected: {
    cause: "The sheet or workbook is protected and cannot be written to.",
    remedy: "Lift the protection on the Review tab and try again.",
  },
  structure_protected: {
    cause: "The workbook's structure is protected, so tabs can neither be added nor replaced.",
    remedy: "Lift it with Protect Workbook on the Review tab, publish, and protect it again.",
  },
  not_found: {
    cause: "The sheet or cell is no longer there.",
    remedy: "It may have been renamed or deleted. Read the workbook again and retry.",
  },
  too_large: {
    cause: "There is more data than Excel can pass on at once.",
    remedy:
      "Split the score sheet into several, or delete formatted empty rows below the data, and try again.",
  },
  invalid_argument: {
    cause: "Excel did not accept this operation.",
    remedy:
      "Read the workbook again and retry. If it fails again, copy the details for whoever looks after the add-in.",
  },
  read_only: {
    cause: "The file is open for reading only.",
    remedy: "Save a copy that you may edit, and try again there.",
  },
  not_supported: {
    cause: "This version of Excel cannot do what is needed.",
    remedy: "Update Excel, or open the file in Excel on the web.",
  },
  busy: {
    cause: "Excel is busy and did not answer.",
    remedy: "Wait a moment and try again.",
  },
  cancelled: {
    cause: "The operation was cancelled.",
    remedy: "The workbook is as it was; start again whenever you like.",
  },
  connection_lost: {
    cause: "The connection to Excel was lost.",
    remedy: "Check the network and open the pane again. Your data is not affected.",
  },
  check_failed: {
    cause: "What was written did not match the results, so everything was put back.",
    remedy: "Somebody else may be editing. Make sure that nobody is, and try again.",
  },
  changed_meanwhile: {
    cause:
      "Somebody else changed a cell of our tabs while they were being published. Everything was put back, and that change was kept.",
    remedy: "Read the workbook again, so that the change counts, and publish once more.",
  },
  user_content: {
    cause: "Something of your own stands where one of our tabs needs to grow.",
    remedy: "Move it to another sheet, or make room for it, and try again.",
  },
  file_unreadable: {
    cause: "A file that you chose could not be opened as a workbook.",
    remedy: "Open it in Excel, save it as .xlsx without a password, and choose it again.",
  },
  interrupted: {
    cause: "The publishing broke off, and what was written could not be taken back yet.",
    remedy: "Open the pane again once Excel answers: it cleans up by itself, and you can publish anew.",
  },
  part_missing: {
    cause: "Part of the pane could not be loaded.",
    remedy: "Check the network and open the pane again. Your data is not affected.",
  },
  unknown: {
    cause: "Something unexpected went wrong.",
    remedy: "Try again. If it fails again, copy the details for whoever looks after the add-in.",
  },
};

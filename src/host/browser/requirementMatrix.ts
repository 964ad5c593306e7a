/**
 * The requirement sets `Office.context.requirements.isSetSupported` says yes to, names in lower case as on the wire.
 * Only what the host can do: no dialogs (DialogApi), no files or text of the old common API.
 */
export const requirementMatrix: Readonly<Record<string, string>> = {
  excelapi: "1.17",
  sharedruntime: "1.2",
  customfunctionsruntime: "1.4",
  ribbonapi: "1.2",
  settings: "1.1",
  addincommands: "1.1",
};

/** Name of a template's sample workbook. */
export const sampleFile = ({ id }: { readonly id: string }): string =>
  id === "000" ? "document-000.xlsx" : `system-${id.toLowerCase()}.xlsx`;

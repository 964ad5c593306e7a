const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const microsoft = "http://schemas.microsoft.com/office";

/** Relationship types of the parts that features write. */
export const partTypes = {
  hyperlink: `${office}/hyperlink`,
  table: `${office}/table`,
  drawing: `${office}/drawing`,
  chart: `${office}/chart`,
  comments: `${office}/comments`,
  vmlDrawing: `${office}/vmlDrawing`,
  customXml: `${office}/customXml`,
  customXmlProperties: `${office}/customXmlProps`,
  sheetCustomProperty: `${office}/customProperty`,
  threadedComments: `${microsoft}/2017/10/relationships/threadedComment`,
  persons: `${microsoft}/2017/10/relationships/person`,
  coreProperties: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  extendedProperties: `${office}/extended-properties`,
  customProperties: `${office}/custom-properties`,
  taskPanes: `${microsoft}/2011/relationships/webextensiontaskpanes`,
  webExtension: `${microsoft}/2011/relationships/webextension`,
} as const;

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const document = "application/vnd.openxmlformats-officedocument";

/** Content types of the parts that features write. */
export const contentTypes = {
  table: `${spreadsheet}.table+xml`,
  comments: `${spreadsheet}.comments+xml`,
  drawing: `${document}.drawing+xml`,
  chart: `${document}.drawingml.chart+xml`,
  vmlDrawing: `${document}.vmlDrawing`,
  threadedComments: "application/vnd.ms-excel.threadedcomments+xml",
  persons: "application/vnd.ms-excel.person+xml",
  sheetCustomProperty: `${spreadsheet}.customProperty`,
  customXmlProperties: `${document}.customXmlProperties+xml`,
  coreProperties: "application/vnd.openxmlformats-package.core-properties+xml",
  extendedProperties: `${document}.extended-properties+xml`,
  customProperties: `${document}.custom-properties+xml`,
  taskPanes: "application/vnd.ms-office.webextensiontaskpanes+xml",
  webExtension: "application/vnd.ms-office.webextension+xml",
} as const;

/** XML namespaces of the parts this layer writes. */
export const namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  packageRelationships: "http://schemas.openxmlformats.org/package/2006/relationships",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
  drawingMain: "http://schemas.openxmlformats.org/drawingml/2006/main",
  spreadsheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  x14: "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
  x14ac: "http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac",
  x15: "http://schemas.microsoft.com/office/spreadsheetml/2010/11/main",
  xm: "http://schemas.microsoft.com/office/excel/2006/main",
  mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
  xda: "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray",
} as const;

/** First line of every part this layer writes. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

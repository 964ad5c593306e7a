const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Relationship types of the parts the core of the file layer writes; features keep their own. */
export const relationshipTypes = {
  officeDocument: `${office}/officeDocument`,
  worksheet: `${office}/worksheet`,
  styles: `${office}/styles`,
  sharedStrings: `${office}/sharedStrings`,
  theme: `${office}/theme`,
  sheetMetadata: `${office}/sheetMetadata`,
} as const;

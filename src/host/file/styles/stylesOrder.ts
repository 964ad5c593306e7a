/** Children of `<styleSheet>` in the order the format demands. */
export const stylesOrder = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

export type StylesChild = (typeof stylesOrder)[number];

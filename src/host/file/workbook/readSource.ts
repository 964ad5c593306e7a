import type { OoxmlPackage } from "../package/OoxmlPackage.ts";
import { readSharedStrings } from "../strings/readSharedStrings.ts";
import { createColourResolver, readThemeColours } from "../styles/colours.ts";
import { readStyles } from "../styles/readStyles.ts";
import { parseXml } from "../xml/parseXml.ts";
import { readDynamicMetadata } from "./cellMetadata.ts";
import { WorkbookSource, type ForeignSheet } from "./sources.ts";

/** Reads what all sheets of a workbook point into: theme, styles, strings, metadata. */
export function readSource(
  ooxml: OoxmlPackage,
  workbookPath: string,
  order: readonly (string | ForeignSheet)[],
): WorkbookSource {
  const present = (kind: string): string | null => {
    const path = ooxml.targetOfKind(workbookPath, kind);
    return path !== undefined && ooxml.has(path) ? path : null;
  };
  const [themePath, stylesPath, stringsPath, metadataPath] = [
    present("theme"),
    present("styles"),
    present("sharedStrings"),
    present("sheetMetadata"),
  ];
  const stylesRoot = stylesPath === null ? parseXml("<styleSheet/>", "") : ooxml.readXml(stylesPath);
  const colour = createColourResolver(
    readThemeColours(themePath === null ? undefined : ooxml.readXml(themePath)),
    stylesRoot.child("colors")?.child("indexedColors"),
  );
  return new WorkbookSource(
    ooxml,
    workbookPath,
    order,
    readStyles(stylesRoot, colour),
    stylesPath,
    stylesRoot.child("dxfs")?.childrenNamed("dxf") ?? [],
    colour,
    stringsPath === null ? [] : readSharedStrings(ooxml.readText(stringsPath), stringsPath),
    stringsPath,
    readDynamicMetadata(metadataPath === null ? undefined : ooxml.readXml(metadataPath)),
  );
}

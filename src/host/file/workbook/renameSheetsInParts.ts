import { renameSheets } from "../formula/renameSheets.ts";
import type { OoxmlPackage } from "../package/OoxmlPackage.ts";
import { escapeAttribute, escapeXml } from "../xml/escapeXml.ts";
import { unescapeXml } from "../xml/unescapeXml.ts";

const partPattern =
  /^(xl\/(workbook|worksheets\/|charts\/|chartsheets\/|drawings\/|tables\/|pivotCache\/|ctrlProps\/|slicer)[^.]*)\.xml$/i;
const elementPattern =
  /(<((?:\w+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula|totalsRowFormula|definedName|sqref))(?:\s[^>]*)?>)([^<]*!?[^<]*)(<\/\2>)/g;
const attributePattern =
  /(\s(?:location|textlink|fmlaLink|fmlaRange|fmlaTxbx|linkedCell|listFillRange)=")([^"]*)(")/g;
const cacheSourcePattern = /(<(?:\w+:)?worksheetSource\s[^>]*?\bsheet=")([^"]*)(")/g;

/**
 * Puts new sheet names into everything in the package that refers to sheets by name: formulas, names, charts, links,
 * sparklines, controls, pivot sources. What the model holds is renamed there already; this is for what it does not.
 *
 * @param names - New name by old name in lower case.
 */
export function renameSheetsInParts(ooxml: OoxmlPackage, names: ReadonlyMap<string, string>): void {
  for (const part of ooxml.parts.filter((each) => partPattern.test(each))) {
    const text = ooxml.readText(part);
    const renamed = text
      .replace(elementPattern, (_, open: string, __: string, inner: string, close: string) =>
        inner.includes("!")
          ? open + escapeXml(renameSheets(unescapeXml(inner), names)) + close
          : open + inner + close,
      )
      .replace(attributePattern, (whole, open: string, value: string, close: string) =>
        value.includes("!") ? open + escapeAttribute(renameSheets(unescapeXml(value), names)) + close : whole,
      )
      .replace(cacheSourcePattern, (whole, open: string, value: string, close: string) => {
        const name = names.get(unescapeXml(value).toLowerCase());
        return name === undefined ? whole : open + escapeAttribute(name) + close;
      });
    if (renamed !== text) {
      ooxml.write(part, renamed);
    }
  }
}

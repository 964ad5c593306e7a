import type { WorkbookModel } from "../../model/index.ts";
import type { OoxmlPackage } from "../package/OoxmlPackage.ts";
import { escapeXml } from "../xml/escapeXml.ts";

const headings = /<HeadingPairs>[\s\S]*?<\/HeadingPairs>/;
const titles = /<TitlesOfParts>[\s\S]*?<\/TitlesOfParts>/;

/** Brings the list of sheet names in the document properties up to date, where the file has one. */
export function writeAppTitles(ooxml: OoxmlPackage, workbook: WorkbookModel): void {
  const path = ooxml.targetOfKind("", "extended-properties");
  if (path === undefined || !ooxml.has(path)) {
    return;
  }
  const text = ooxml.readText(path);
  if (!titles.test(text) || !headings.test(text)) {
    return;
  }
  const names = workbook.sheets.map(({ name }) => `<vt:lpstr>${escapeXml(name)}</vt:lpstr>`);
  const count = String(names.length);
  const changed = text
    .replace(
      headings,
      () =>
        `<HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>${count}</vt:i4></vt:variant></vt:vector></HeadingPairs>`,
    )
    .replace(
      titles,
      () =>
        `<TitlesOfParts><vt:vector size="${count}" baseType="lpstr">${names.join("")}</vt:vector></TitlesOfParts>`,
    );
  if (changed !== text) {
    ooxml.write(path, changed);
  }
}

import { contentTypes } from "../package/contentTypeNames.ts";
import { OoxmlPackage } from "../package/OoxmlPackage.ts";
import { relationshipTypes } from "../package/relationshipTypes.ts";
import { namespaces, xmlDeclaration } from "../xml/namespaces.ts";
import { readZip } from "../zip/readZip.ts";
import { officeThemeXml } from "./officeThemeXml.ts";

const workbookXml =
  `<workbook xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}"><workbookPr/>` +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15360"/></bookViews>' +
  '<sheets/><calcPr calcId="191029"/></workbook>';

/** Excel counts on the first two fills being these, whatever a file says. */
const stylesXml =
  `<styleSheet xmlns="${namespaces.main}">` +
  '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
  "</styleSheet>";

export const workbookPath = "xl/workbook.xml";

/** The package of a workbook that has no sheets yet: what every new file starts from. */
export function emptyPackage(): OoxmlPackage {
  const ooxml = new OoxmlPackage();
  ooxml.write(workbookPath, xmlDeclaration + workbookXml, contentTypes.workbook);
  ooxml.write("xl/theme/theme1.xml", xmlDeclaration + officeThemeXml, contentTypes.theme);
  ooxml.write("xl/styles.xml", xmlDeclaration + stylesXml, contentTypes.styles);
  ooxml.relate("", relationshipTypes.officeDocument, workbookPath);
  ooxml.relate(workbookPath, relationshipTypes.theme, "xl/theme/theme1.xml");
  ooxml.relate(workbookPath, relationshipTypes.styles, "xl/styles.xml");
  return new OoxmlPackage(readZip(ooxml.toBytes()));
}

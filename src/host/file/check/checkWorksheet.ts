import type { OoxmlPackage } from "../package/OoxmlPackage.ts";
import { WorksheetPart } from "../worksheet/WorksheetPart.ts";
import { worksheetOrder } from "../worksheet/worksheetOrder.ts";
import { parseXml } from "../xml/parseXml.ts";
import type { XmlElement } from "../xml/XmlElement.ts";
import { checkOrder } from "./checkOrder.ts";
import { checkRows } from "./checkRows.ts";

/** Whether a sheet's blocks stand in order and what they point at exists. */
export function checkWorksheet(ooxml: OoxmlPackage, workbookPath: string, path: string): string[] {
  const text = ooxml.readText(path);
  const worksheet = new WorksheetPart(text, path);
  const root = parseXml(text, path);
  const stringsPath = ooxml.targetOfKind(workbookPath, "sharedStrings");
  const strings = stringsPath === undefined ? 0 : ooxml.readXml(stringsPath).childrenNamed("si").length;
  const { cells: styles, differential } = styleCounts(ooxml, workbookPath);
  const outside = (element: XmlElement, attribute: string, size: number): boolean =>
    (element.numberAttribute(attribute) ?? -1) >= size;
  const single = worksheet.blockNames.filter(
    (name, index, all) =>
      all.indexOf(name) !== index && name !== "conditionalFormatting" && name !== "AlternateContent",
  );
  const rules = worksheet.blocks("conditionalFormatting").flatMap((block) => block.childrenNamed("cfRule"));
  const missing = relationshipIds(root).filter((id) => ooxml.relationships(path).byId(id) === undefined);
  return [
    ...checkOrder(worksheet.blockNames, worksheetOrder, path),
    ...single.map((name) => `${path}: <${name}> stands twice`),
    ...rules
      .filter((rule) => outside(rule, "dxfId", differential))
      .map(() => `${path}: dxfId of a rule is out of range`),
    ...missing.map((id) => `${path}: uses relationship ${id}, which is not there`),
    ...checkCounts(worksheet, path),
    ...checkRows(root.child("sheetData"), path, (cell) => [
      ...(outside(cell, "s", Math.max(1, styles)) ? ["its style is out of range"] : []),
      ...(cell.attribute("t") === "s" && Number(cell.child("v")?.text ?? 0) >= strings
        ? ["its string is out of range"]
        : []),
    ]),
  ];
}

function styleCounts(ooxml: OoxmlPackage, workbookPath: string): { cells: number; differential: number } {
  const path = ooxml.targetOfKind(workbookPath, "styles");
  const root = path === undefined ? undefined : ooxml.readXml(path);
  return {
    cells: root?.child("cellXfs")?.children.length ?? 0,
    differential: root?.child("dxfs")?.children.length ?? 0,
  };
}

/** Every `r:id` (and `r:embed` …) of a part. */
function relationshipIds(element: XmlElement): string[] {
  const own = [...element.attributes]
    .filter(([name]) => /^r:(id|embed|link|pict)$/.test(name))
    .map(([, value]) => value);
  return [...own, ...element.children.flatMap(relationshipIds)];
}

function checkCounts(worksheet: WorksheetPart, path: string): string[] {
  return (["mergeCells", "dataValidations", "tableParts"] as const).flatMap((name) => {
    const block = worksheet.block(name);
    const isWrong =
      block !== undefined &&
      (block.children.length === 0 ||
        (block.numberAttribute("count") ?? block.children.length) !== block.children.length);
    return isWrong ? [`${path}: <${name}> is empty or has another count than it says`] : [];
  });
}

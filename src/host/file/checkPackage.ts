import { columnIndex } from "../model/index.ts";
import { FileError } from "./FileError.ts";
import { findWorkbookPart } from "./workbook/findWorkbookPart.ts";
import { workbookOrder } from "./workbook/workbookOrder.ts";
import { WorkbookPart } from "./workbook/WorkbookPart.ts";
import { OoxmlPackage } from "./package/OoxmlPackage.ts";
import { resolveTarget } from "./package/partPaths.ts";
import { stylesOrder } from "./styles/stylesOrder.ts";
import { worksheetOrder } from "./worksheet/worksheetOrder.ts";
import { WorksheetPart } from "./worksheet/WorksheetPart.ts";
import { parseXml } from "./xml/parseXml.ts";
import type { XmlElement } from "./xml/XmlElement.ts";
import { readZip } from "./zip/readZip.ts";

/**
 * Looks for what makes Excel offer to repair a workbook: parts without content type, relationships that lead nowhere,
 * blocks out of order, numbers that point outside their lists, cells that overlap.
 *
 * @returns One sentence per fault, with the part's name; empty when the file is sound as far as this can tell.
 */
export function checkPackage(bytes: Uint8Array): string[] {
  try {
    const ooxml = new OoxmlPackage(readZip(bytes));
    const workbookPath = findWorkbookPart(ooxml);
    return [
      ...checkParts(ooxml),
      ...checkRelationships(ooxml),
      ...checkStyles(ooxml, workbookPath),
      ...checkWorkbook(ooxml, workbookPath),
      ...worksheetPaths(ooxml, workbookPath).flatMap((path) => checkWorksheet(ooxml, workbookPath, path)),
    ];
  } catch (error) {
    if (error instanceof FileError) {
      return [`${error.part ?? "file"}: ${error.message}`];
    }
    throw error;
  }
}

function checkParts(ooxml: OoxmlPackage): string[] {
  const lower = ooxml.parts.map((part) => part.toLowerCase());
  return [
    ...ooxml.parts
      .filter((part) => part !== "[Content_Types].xml" && ooxml.contentTypes.of(part) === undefined)
      .map((part) => `${part}: has no content type`),
    ...ooxml.contentTypes.overriddenParts
      .filter((part) => !ooxml.has(part))
      .map((part) => `[Content_Types].xml: names ${part}, which is not there`),
    ...lower.filter((part, index) => lower.indexOf(part) !== index).map((part) => `${part}: stands twice`),
    ...ooxml.parts
      .filter((part) => /\.(xml|rels|vml)$/i.test(part))
      .flatMap((part) => wellFormed(ooxml, part)),
  ];
}

function wellFormed(ooxml: OoxmlPackage, part: string): string[] {
  if (/worksheets\/[^/]+\.xml$/i.test(part) || /vmlDrawing/i.test(part)) {
    return [];
  }
  ooxml.readXml(part);
  return [];
}

function checkRelationships(ooxml: OoxmlPackage): string[] {
  const owners = ["", ...ooxml.parts.filter((part) => !part.endsWith(".rels"))];
  const orphans = ooxml.parts.filter((part) => {
    const owner = /^(.*\/)?_rels\/(.*)\.rels$/.exec(part);
    return owner !== null && part !== "_rels/.rels" && !ooxml.has(`${owner[1] ?? ""}${owner[2] ?? ""}`);
  });
  return [
    ...orphans.map((part) => `${part}: belongs to no part`),
    ...owners.flatMap((owner) => {
      const { list } = ooxml.relationships(owner);
      const ids = list.map(({ id }) => id);
      return [
        ...ids
          .filter((id, index) => ids.indexOf(id) !== index)
          .map((id) => `${owner}: relationship ${id} stands twice`),
        ...list
          .filter(
            ({ isExternal, target }) =>
              !isExternal && !target.startsWith("#") && !ooxml.has(resolveTarget(owner, target)),
          )
          .map(({ id, target }) => `${owner}: relationship ${id} leads to ${target}, which is not there`),
      ];
    }),
  ];
}

function checkOrder(names: readonly string[], order: readonly string[], part: string): string[] {
  const known = names.filter((name) => order.includes(name));
  const places = known.map((name) => order.indexOf(name));
  const misplaced = known.filter((_, index) => index > 0 && (places[index] ?? 0) < (places[index - 1] ?? 0));
  const strange = names.filter(
    (name) =>
      !order.includes(name) && name !== "AlternateContent" && name !== "absPath" && name !== "revisionPtr",
  );
  return [
    ...misplaced.map((name) => `${part}: <${name}> stands too late`),
    ...strange.map((name) => `${part}: <${name}> has no place here`),
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

function checkStyles(ooxml: OoxmlPackage, workbookPath: string): string[] {
  const path = ooxml.targetOfKind(workbookPath, "styles");
  if (path === undefined) {
    return [];
  }
  const root = ooxml.readXml(path);
  const sizes = new Map(root.children.map((block) => [block.local, block.children.length]));
  const counted = root.children.filter(
    (block) =>
      (block.numberAttribute("count") ?? block.children.length) !== block.children.length &&
      block.local !== "extLst",
  );
  const formats = ["cellStyleXfs", "cellXfs"].flatMap((name) => root.child(name)?.children ?? []);
  const pointers = [
    ["fontId", "fonts"],
    ["fillId", "fills"],
    ["borderId", "borders"],
    ["xfId", "cellStyleXfs"],
  ] as const;
  return [
    ...checkOrder(
      root.children.map(({ local }) => local),
      stylesOrder,
      path,
    ),
    ...counted.map(({ local }) => `${path}: <${local}> has another count than it says`),
    ...formats.flatMap((format) =>
      pointers
        .filter(([attribute, block]) => (format.numberAttribute(attribute) ?? -1) >= (sizes.get(block) ?? 0))
        .map(([attribute]) => `${path}: ${attribute} of a format is out of range`),
    ),
  ];
}

function checkWorkbook(ooxml: OoxmlPackage, path: string): string[] {
  const part = new WorkbookPart(ooxml.readText(path), path);
  const sheets = part.block("sheets")?.childrenNamed("sheet") ?? [];
  const twice = (values: readonly (string | undefined)[], what: string): string[] =>
    values
      .filter((value, index) => values.indexOf(value) !== index)
      .map((value) => `${path}: ${what} ${value ?? "(none)"} stands twice`);
  const names = (part.block("definedNames")?.childrenNamed("definedName") ?? []).map((name) => ({
    key: `${name.attribute("name")?.toLowerCase() ?? ""} of ${name.attribute("localSheetId") ?? "the workbook"}`,
    local: name.numberAttribute("localSheetId") ?? 0,
  }));
  const activeTab = part.block("bookViews")?.child("workbookView")?.numberAttribute("activeTab") ?? 0;
  return [
    ...checkOrder(part.blockNames, workbookOrder, path),
    ...(sheets.length === 0 ? [`${path}: has no sheets`] : []),
    ...(activeTab >= sheets.length ? [`${path}: the active tab does not exist`] : []),
    ...twice(
      sheets.map((sheet) => sheet.attribute("name")?.toLowerCase()),
      "sheet name",
    ),
    ...twice(
      sheets.map((sheet) => sheet.attribute("sheetId")),
      "sheet id",
    ),
    ...twice(
      sheets.map((sheet) => sheet.relationshipId),
      "sheet relationship",
    ),
    ...sheets
      .filter((sheet) => ooxml.target(path, sheet.relationshipId) === undefined)
      .map((sheet) => `${path}: sheet ${sheet.attribute("name") ?? ""} has no part`),
    ...twice(
      names.map(({ key }) => key),
      "name",
    ),
    ...names
      .filter(({ local }) => local >= sheets.length)
      .map(({ key }) => `${path}: name ${key} belongs to no sheet`),
  ];
}

function worksheetPaths(ooxml: OoxmlPackage, workbookPath: string): string[] {
  return ooxml
    .relationships(workbookPath)
    .ofKind("worksheet")
    .map(({ target }) => resolveTarget(workbookPath, target))
    .filter((path) => ooxml.has(path));
}

function checkWorksheet(ooxml: OoxmlPackage, workbookPath: string, path: string): string[] {
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

function checkRows(
  sheetData: XmlElement | undefined,
  path: string,
  faultsOf: (cell: XmlElement) => string[],
): string[] {
  const faults: string[] = [];
  let previousRow = 0;
  for (const row of sheetData?.childrenNamed("row") ?? []) {
    const number = row.numberAttribute("r") ?? previousRow + 1;
    if (number <= previousRow) {
      faults.push(`${path}: row ${String(number)} is out of order`);
    }
    previousRow = number;
    let previousColumn = -1;
    for (const cell of row.childrenNamed("c")) {
      const place = cell.attribute("r") ?? "";
      const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
      const column = place === "" ? previousColumn + 1 : (columnIndex(letters) ?? -1);
      if (column <= previousColumn || (digits !== "" && Number(digits) !== number)) {
        faults.push(`${path}: cell ${place} is out of order`);
      }
      previousColumn = column;
      faults.push(...faultsOf(cell).map((fault) => `${path}: cell ${place}: ${fault}`));
    }
  }
  return faults;
}

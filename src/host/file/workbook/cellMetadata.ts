import { contentTypes } from "../package/contentTypeNames.ts";
import type { OoxmlPackage } from "../package/OoxmlPackage.ts";
import { relationshipTypes } from "../package/relationshipTypes.ts";
import { namespaces, xmlDeclaration } from "../xml/namespaces.ts";
import { setAttributes } from "../xml/setAttributes.ts";
import type { XmlElement } from "../xml/XmlElement.ts";

const dynamicExtension = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";

/** Which `cm` indexes (from 1) of a metadata part say "dynamic array". */
export function readDynamicMetadata(root: XmlElement | undefined): Set<number> {
  const types = root?.child("metadataTypes")?.childrenNamed("metadataType") ?? [];
  const dynamicType = types.findIndex((type) => type.attribute("name") === "XLDAPR") + 1;
  const futures = root?.childrenNamed("futureMetadata").find((each) => each.attribute("name") === "XLDAPR");
  const blocks = futures?.childrenNamed("bk") ?? [];
  const found = new Set<number>();
  (root?.child("cellMetadata")?.childrenNamed("bk") ?? []).forEach((block, index) => {
    const record = block.childrenNamed("rc").find((each) => each.numberAttribute("t") === dynamicType);
    const properties = blocks[record?.numberAttribute("v") ?? -1]?.descendant("dynamicArrayProperties");
    if (dynamicType > 0 && record !== undefined && properties?.booleanAttribute("fDynamic", false) === true) {
      found.add(index + 1);
    }
  });
  return found;
}

/** Makes sure that the workbook's metadata part can say "dynamic array", and gives the index that says so. */
export function addDynamicMetadata(ooxml: OoxmlPackage, workbookPath: string): number {
  const known = ooxml.targetOfKind(workbookPath, "sheetMetadata");
  if (known === undefined || !ooxml.has(known)) {
    const path = ooxml.has("xl/metadata.xml") ? ooxml.unusedPath("xl/metadata", ".xml") : "xl/metadata.xml";
    ooxml.write(path, freshMetadata(), contentTypes.sheetMetadata);
    ooxml.relate(workbookPath, relationshipTypes.sheetMetadata, path);
    return 1;
  }
  const root = ooxml.readXml(known);
  const [first] = readDynamicMetadata(root);
  if (first !== undefined) {
    return first;
  }
  const { xml, index } = withDynamic(root);
  ooxml.write(known, xmlDeclaration + xml);
  return index;
}

const type =
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const block = `<bk><extLst><ext uri="${dynamicExtension}"><xda:dynamicArrayProperties xmlns:xda="${namespaces.xda}" fDynamic="1" fCollapsed="0"/></ext></extLst></bk>`;
const future = `<futureMetadata name="XLDAPR" count="1">${block}</futureMetadata>`;

function freshMetadata(): string {
  return `${xmlDeclaration}<metadata xmlns="${namespaces.main}" xmlns:xda="${namespaces.xda}"><metadataTypes count="1">${type}</metadataTypes>${future}<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
}

/** Adds the type, its record and one cell record to metadata that holds other things (data types, images in cells). */
function withDynamic(root: XmlElement): { xml: string; index: number } {
  const types = root.child("metadataTypes")?.children ?? [];
  const cells = root.child("cellMetadata")?.children ?? [];
  const typeNumber = types.length + 1;
  const raw = (local: string): string =>
    root
      .childrenNamed(local)
      .map((each) => each.raw)
      .join("");
  const body = [
    `<metadataTypes count="${String(typeNumber)}">${types.map((each) => each.raw).join("")}${type}</metadataTypes>`,
    raw("metadataStrings"),
    raw("mdxMetadata"),
    raw("futureMetadata"),
    future,
    `<cellMetadata count="${String(cells.length + 1)}">${cells.map((each) => each.raw).join("")}<bk><rc t="${String(typeNumber)}" v="0"/></bk></cellMetadata>`,
    raw("valueMetadata"),
    raw("extLst"),
  ].join("");
  const tag = setAttributes(root.openingTag.replace(/\s*\/>$/, ">"), { xmlns: namespaces.main });
  return { xml: `${tag}${body}</${root.name}>`, index: cells.length + 1 };
}

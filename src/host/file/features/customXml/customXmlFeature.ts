import { createId } from "../../../model/createId.ts";
import type { CustomXmlPartModel } from "../../../model/customXmlPart.ts";
import type { WorkbookModel } from "../../../model/workbook.ts";
import type { WorkbookFeature, WorkbookReadContext, WorkbookWriteContext } from "../../feature.ts";
import { xmlDeclaration } from "../../xml/namespaces.ts";
import { escapeAttribute } from "../../xml/escapeXml.ts";
import { contentTypes, partTypes } from "../block/partTypes.ts";

const dataStore = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** What the file layer keeps of a custom XML part it read. */
interface CustomXmlSource {
  readonly kind: "customXml";
  readonly path: string;
  readonly xml: string;
}

function isCustomXmlSource(source: unknown): source is CustomXmlSource {
  return typeof source === "object" && source !== null && "kind" in source && source.kind === "customXml";
}

/** Custom XML parts: `customXml/itemN.xml`, whose id stands in `itemPropsN.xml` beside it. */
export const customXmlFeature: WorkbookFeature = {
  name: "customXmlParts",
  read: readCustomXml,
  write: writeCustomXml,
};

function readCustomXml({ package: parts, workbookPath, workbook }: WorkbookReadContext): void {
  workbook.customXmlParts = parts
    .relationships(workbookPath)
    .ofKind("customXml")
    .flatMap(({ id: relationshipId }): CustomXmlPartModel[] => {
      const path = parts.target(workbookPath, relationshipId);
      if (path === undefined || !parts.has(path)) {
        return [];
      }
      const properties = parts.targetOfKind(path, "customXmlProps");
      const stored =
        properties === undefined || !parts.has(properties)
          ? undefined
          : parts.readXml(properties).attribute("itemID");
      const xml = parts.readText(path);
      reserveId(workbook, stored ?? "");
      return [
        {
          id: stored ?? createId(workbook),
          namespaceUri: namespaceOf(parts.readXml(path).openingTag),
          xml,
          source: { kind: "customXml", path, xml } satisfies CustomXmlSource,
        },
      ];
    });
}

/** A file saved here before holds ids of `createId`: later objects of this session must not get them again. */
function reserveId(workbook: WorkbookModel, id: string): void {
  const serial = /^\{00000000-0000-4000-8000-([0-9A-F]{12})\}$/i.exec(id)?.[1];
  if (serial !== undefined) {
    workbook.nextId = Math.max(workbook.nextId, parseInt(serial, 16) + 1);
  }
}

/** Namespace of a root element by its own declaration; "" without one. */
function namespaceOf(tag: string): string {
  const prefix = /^<([\w.-]+):/.exec(tag)?.[1];
  const declaration = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  return new RegExp(`\\s${declaration}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? "";
}

function writeCustomXml({ package: parts, workbookPath, workbook, isNew }: WorkbookWriteContext): void {
  if (!isNew && !workbook.touched.has("customXmlParts")) {
    return;
  }
  const kept = new Set(
    workbook.customXmlParts.map(({ source }) => (isCustomXmlSource(source) ? source.path : null)),
  );
  const relationships = parts.relationships(workbookPath);
  for (const { id } of relationships.ofKind("customXml")) {
    const path = parts.target(workbookPath, id);
    if (path !== undefined && !kept.has(path)) {
      relationships.remove(id);
      parts.removeWithDependants(path);
    }
  }
  for (const part of workbook.customXmlParts) {
    const source = isCustomXmlSource(part.source) && parts.has(part.source.path) ? part.source : undefined;
    if (source === undefined) {
      addPart(part, { package: parts, workbookPath, workbook, isNew });
    } else if (source.xml !== part.xml) {
      parts.write(source.path, part.xml);
    }
  }
}

function addPart(part: CustomXmlPartModel, { package: parts, workbookPath }: WorkbookWriteContext): void {
  const path = parts.unusedPath("customXml/item", ".xml");
  const propertiesPath = path.replace("item", "itemProps");
  const schema =
    part.namespaceUri === ""
      ? "<ds:schemaRefs/>"
      : `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(part.namespaceUri)}"/></ds:schemaRefs>`;
  parts.write(path, part.xml);
  parts.write(
    propertiesPath,
    `${xmlDeclaration.replace("yes", "no")}<ds:datastoreItem ds:itemID="${escapeAttribute(part.id)}" xmlns:ds="${dataStore}">${schema}</ds:datastoreItem>`,
    contentTypes.customXmlProperties,
  );
  parts.relate(workbookPath, partTypes.customXml, path);
  parts.relate(path, partTypes.customXmlProperties, propertiesPath);
}

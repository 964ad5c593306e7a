import type { DocumentPropertiesModel } from "../../../model/workbook.ts";
import type { WorkbookFeature } from "../../feature.ts";
import type { OoxmlPackage } from "../../package/OoxmlPackage.ts";
import { escapeXml } from "../../xml/escapeXml.ts";
import { xmlDeclaration } from "../../xml/namespaces.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";
import { contentTypes, partTypes } from "../block/partTypes.ts";
import { setChild } from "../block/setChild.ts";

const corePath = "docProps/core.xml";
const appPath = "docProps/app.xml";
const emptyCore = `${xmlDeclaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"></cp:coreProperties>`;
const emptyApp = `${xmlDeclaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application></Properties>`;

type TextField = Exclude<keyof DocumentPropertiesModel, "revisionNumber" | "creationDate">;

/** Model field beside the element of core.xml (Dublin Core and OPC). */
const coreFields: readonly (readonly [TextField, string])[] = [
  ["title", "dc:title"],
  ["subject", "dc:subject"],
  ["author", "dc:creator"],
  ["keywords", "cp:keywords"],
  ["comments", "dc:description"],
  ["category", "cp:category"],
  ["lastAuthor", "cp:lastModifiedBy"],
];
const appFields: readonly (readonly [TextField, string])[] = [
  ["manager", "Manager"],
  ["company", "Company"],
];

/** Title, author and the other built-in properties: core.xml, manager and company in app.xml. */
export const documentPropertiesFeature: WorkbookFeature = {
  name: "properties",
  read: ({ package: parts, workbook }) => {
    workbook.properties = readDocumentProperties(
      rootOf(parts, "core-properties"),
      rootOf(parts, "extended-properties"),
    );
  },
  write: ({ package: parts, workbook, isNew }) => {
    if (!isNew && !workbook.touched.has("properties")) {
      return;
    }
    const before = readDocumentProperties(
      rootOf(parts, "core-properties"),
      rootOf(parts, "extended-properties"),
    );
    writeFields(parts, workbook.properties, before, coreFields, "core-properties");
    writeFields(parts, workbook.properties, before, appFields, "extended-properties");
  },
};

function rootOf(parts: OoxmlPackage, kind: string): XmlElement | undefined {
  const path = parts.targetOfKind("", kind);
  return path === undefined || !parts.has(path) ? undefined : parts.readXml(path);
}

function readDocumentProperties(
  core: XmlElement | undefined,
  app: XmlElement | undefined,
): DocumentPropertiesModel {
  const read = (root: XmlElement | undefined, local: string): string => root?.child(local)?.text ?? "";
  return {
    title: read(core, "title"),
    subject: read(core, "subject"),
    author: read(core, "creator"),
    keywords: read(core, "keywords"),
    comments: read(core, "description"),
    category: read(core, "category"),
    lastAuthor: read(core, "lastModifiedBy"),
    manager: read(app, "Manager"),
    company: read(app, "Company"),
    revisionNumber: Number(read(core, "revision")) || 0,
    creationDate: core?.child("created")?.text ?? null,
  };
}

function writeFields(
  parts: OoxmlPackage,
  now: DocumentPropertiesModel,
  before: DocumentPropertiesModel,
  fields: typeof coreFields,
  kind: "core-properties" | "extended-properties",
): void {
  const isCore = kind === "core-properties";
  const changes = fields
    .filter(([field]) => now[field] !== before[field])
    .map(([field, name]): [string, string] => [name, now[field] === "" ? "" : wrap(name, now[field])]);
  if (isCore && now.revisionNumber !== before.revisionNumber) {
    changes.push(["cp:revision", wrap("cp:revision", String(now.revisionNumber))]);
  }
  if (isCore && now.creationDate !== before.creationDate && now.creationDate !== null) {
    const created = `<dcterms:created xsi:type="dcterms:W3CDTF">${escapeXml(now.creationDate)}</dcterms:created>`;
    changes.push(["dcterms:created", created]);
  }
  if (changes.length === 0) {
    return;
  }
  const known = parts.targetOfKind("", kind);
  const path = known ?? (isCore ? corePath : appPath);
  const empty = isCore ? emptyCore : emptyApp;
  const text = known !== undefined && parts.has(known) ? parts.readText(known) : empty;
  const changed = changes.reduce(
    (xml, [name, element]) => setChild(xml, path, name.slice(name.indexOf(":") + 1), element),
    text,
  );
  parts.write(path, changed, isCore ? contentTypes.coreProperties : contentTypes.extendedProperties);
  parts.relate("", isCore ? partTypes.coreProperties : partTypes.extendedProperties, path);
}

function wrap(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

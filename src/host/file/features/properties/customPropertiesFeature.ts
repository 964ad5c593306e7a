import type { WorkbookFeature } from "../../feature.ts";
import type { OoxmlPackage } from "../../package/OoxmlPackage.ts";
import { escapeXml } from "../../xml/escapeXml.ts";
import { xmlDeclaration } from "../../xml/namespaces.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";
import { contentTypes, partTypes } from "../block/partTypes.ts";
import { printElement } from "../block/printElement.ts";

type PropertyValue = string | number | boolean;

const kind = "custom-properties";
/** The one set of properties that Office knows. */
const formatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const firstPropertyId = 2;
const rootTag =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">';

/** Custom document properties: docProps/custom.xml. */
export const customPropertiesFeature: WorkbookFeature = {
  name: "customProperties",
  read: ({ package: parts, workbook }) => {
    workbook.customProperties = new Map(
      readElements(parts).map((element) => [element.attribute("name") ?? "", readValue(element)]),
    );
  },
  write: ({ package: parts, workbook, isNew }) => {
    if (workbook.touched.has("customProperties") || (isNew && workbook.customProperties.size > 0)) {
      writeProperties(parts, workbook.customProperties);
    }
  },
};

function readElements(parts: OoxmlPackage): XmlElement[] {
  const path = parts.targetOfKind("", kind);
  return path === undefined || !parts.has(path) ? [] : parts.readXml(path).childrenNamed("property");
}

function readValue(property: XmlElement): PropertyValue {
  const value = property.children[0];
  const text = value?.text ?? "";
  switch (value?.local) {
    case "bool":
      return text === "true" || text === "1";
    case "i1":
    case "i2":
    case "i4":
    case "i8":
    case "int":
    case "ui1":
    case "ui2":
    case "ui4":
    case "uint":
    case "r4":
    case "r8":
    case "decimal":
      return Number(text);
    default:
      return text;
  }
}

/** Properties whose value did not change keep their element: dates and links stay what they are. */
function writeProperties(parts: OoxmlPackage, properties: ReadonlyMap<string, PropertyValue>): void {
  const known = readElements(parts);
  const byName = new Map(known.map((element) => [element.attribute("name") ?? "", element]));
  let nextId = Math.max(firstPropertyId - 1, ...known.map((each) => each.numberAttribute("pid") ?? 0)) + 1;
  const elements = [...properties].map(([name, value]) => {
    const before = byName.get(name);
    if (before !== undefined && readValue(before) === value) {
      return before.raw;
    }
    const pid = before?.numberAttribute("pid") ?? nextId++;
    return printElement("property", { fmtid: formatId, pid, name }, printValue(value));
  });
  const path = parts.targetOfKind("", kind) ?? "docProps/custom.xml";
  const tag = parts.has(path) ? parts.readXml(path).openingTag.replace(/\s*\/>$/, ">") : rootTag;
  parts.write(
    path,
    `${xmlDeclaration}${tag}${elements.join("")}</Properties>`,
    contentTypes.customProperties,
  );
  parts.relate("", partTypes.customProperties, path);
}

function printValue(value: PropertyValue): string {
  const [type, text] =
    typeof value === "string"
      ? ["lpwstr", escapeXml(value)]
      : typeof value === "boolean"
        ? ["bool", String(value)]
        : [Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? "i4" : "r8", String(value)];
  return `<vt:${type}>${text}</vt:${type}>`;
}

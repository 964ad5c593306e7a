import { escapeAttribute } from "../../xml/escapeXml.ts";
import { xmlDeclaration } from "../../xml/namespaces.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";

/** Namespaces of [MS-OWEXML]. */
export const webExtensionNamespace = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const taskPaneNamespace = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Prints `<we:properties>`: values are JSON text, as office.js stores them. */
export function printProperties(settings: ReadonlyMap<string, unknown>, prefix = "we:"): string {
  const properties = [...settings].map(
    ([name, value]) =>
      `<${prefix}property name="${escapeAttribute(name)}" value="${escapeAttribute(JSON.stringify(value ?? null))}"/>`,
  );
  return properties.length === 0
    ? `<${prefix}properties/>`
    : `<${prefix}properties>${properties.join("")}</${prefix}properties>`;
}

/** Reads `<we:property>` elements; a value that is no JSON is taken as text. */
export function readProperties(root: XmlElement): Map<string, unknown> {
  const properties = root.child("properties")?.childrenNamed("property") ?? [];
  return new Map(
    properties.map((each) => [each.attribute("name") ?? "", parseValue(each.attribute("value") ?? "")]),
  );
}

function parseValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** A new `webextension1.xml` that says which add-in the settings belong to. */
export function printWebExtension(settings: ReadonlyMap<string, unknown>, addInId: string): string {
  return `${xmlDeclaration}<we:webextension xmlns:we="${webExtensionNamespace}" id="{${addInId.toUpperCase()}}"><we:reference id="${addInId}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>${printProperties(settings)}<we:bindings/><we:snapshot xmlns:r="${relationships}"/></we:webextension>`;
}

/** A new `taskpanes.xml`; the pane is not shown when the file is opened. */
export function printTaskPanes(relationshipId: string): string {
  return `${xmlDeclaration}<wetp:taskpanes xmlns:wetp="${taskPaneNamespace}"><wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="${relationships}" r:id="${relationshipId}"/></wetp:taskpane></wetp:taskpanes>`;
}

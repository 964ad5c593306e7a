import type { SheetFeature, SheetReadContext } from "../../feature.ts";
import { contentTypes, partTypes } from "../block/partTypes.ts";
import { printElement } from "../block/printElement.ts";

/**
 * A sheet's custom properties. Excel keeps each in a binary part of its own whose content is the value as UTF-16
 * text, and names it in `<customPr>`.
 */
export const sheetCustomPropertiesFeature: SheetFeature = {
  name: "customProperties",
  read: (context) => {
    context.sheet.customProperties = new Map(readProperties(context).map(({ name, value }) => [name, value]));
  },
  write: (context) => {
    const { sheet, worksheet, package: parts, sheetPath, isNew } = context;
    if (!isNew && !sheet.touched.has("customProperties")) {
      return;
    }
    const known = readProperties(context);
    const isKept = (name: string, value: string): boolean => sheet.customProperties.get(name) === value;
    for (const { name, value, relationshipId, path } of known) {
      if (!isKept(name, value)) {
        parts.relationships(sheetPath).remove(relationshipId);
        parts.remove(path);
      }
    }
    const elements = [...sheet.customProperties].map(([name, value]) => {
      const before = known.find((each) => each.name === name && isKept(name, each.value));
      if (before !== undefined) {
        return before.raw;
      }
      const path = parts.unusedPath("xl/customProperty", ".bin");
      parts.write(path, encodeUtf16(value), contentTypes.sheetCustomProperty);
      const id = parts.relate(sheetPath, partTypes.sheetCustomProperty, path);
      return printElement("customPr", { name, "r:id": id });
    });
    worksheet.replace(
      "customProperties",
      elements.length === 0 ? "" : printElement("customProperties", {}, elements),
    );
  },
};

interface StoredProperty {
  readonly name: string;
  readonly value: string;
  readonly relationshipId: string;
  readonly path: string;
  readonly raw: string;
}

function readProperties({
  worksheet,
  package: parts,
  sheetPath,
}: Pick<SheetReadContext, "worksheet" | "package" | "sheetPath">): StoredProperty[] {
  const elements = worksheet.block("customProperties")?.childrenNamed("customPr") ?? [];
  return elements.flatMap((element) => {
    const relationshipId = element.relationshipId ?? "";
    const path = parts.target(sheetPath, relationshipId);
    return path === undefined || !parts.has(path)
      ? []
      : [
          {
            name: element.attribute("name") ?? "",
            value: new TextDecoder("utf-16le").decode(parts.read(path)),
            relationshipId,
            path,
            raw: element.raw,
          },
        ];
  });
}

function encodeUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), true);
  }
  return bytes;
}

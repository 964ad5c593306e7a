import type { OoxmlPackage } from "../package/OoxmlPackage.ts";
import { stylesOrder } from "../styles/stylesOrder.ts";
import { checkOrder } from "./checkOrder.ts";

/** Whether the formats of styles.xml point at fonts, fills and borders that exist. */
export function checkStyles(ooxml: OoxmlPackage, workbookPath: string): string[] {
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

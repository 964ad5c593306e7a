import type { IconCriterion, IconSetFormat } from "../../../model/conditionalFormat.ts";
import { escapeXml } from "../../xml/escapeXml.ts";
import { toFileText } from "../block/formulaText.ts";
import { printElement } from "../block/printElement.ts";
import { extensionIconSets, iconSetWords, thresholdWords } from "./ruleWords.ts";

/** Stars, triangles, boxes and icons of another set can only be said in the extension. */
export function needsExtension(format: IconSetFormat): boolean {
  return extensionIconSets.has(format.style) || format.criteria.some(({ customIcon }) => customIcon !== null);
}

/** `<iconSet>` of a set that Excel 2007 knows. */
export function printIconSet(format: IconSetFormat): string {
  return printElement(
    "iconSet",
    {
      iconSet: iconSetWords.toFile(format.style),
      showValue: format.showIconOnly ? false : null,
      reverse: format.reverseIconOrder ? true : null,
    },
    format.criteria.map((criterion, index) =>
      printElement("cfvo", { ...thresholdAttributes(criterion), val: thresholdValue(criterion, index) }),
    ),
  );
}

/** The whole rule as `<x14:cfRule>`. */
export function printIconSetExtension(format: IconSetFormat, extensionId: string, priority: number): string {
  const isCustom = format.criteria.some(({ customIcon }) => customIcon !== null);
  const set = printElement(
    "x14:iconSet",
    {
      iconSet: iconSetWords.toFile(format.style),
      showValue: format.showIconOnly ? false : null,
      reverse: format.reverseIconOrder ? true : null,
      custom: isCustom ? true : null,
    },
    [
      ...format.criteria.map((criterion, index) =>
        printElement(
          "x14:cfvo",
          thresholdAttributes(criterion),
          printElement("xm:f", {}, escapeXml(thresholdValue(criterion, index))),
        ),
      ),
      ...(isCustom ? format.criteria.map((criterion, index) => printIcon(format, criterion, index)) : []),
    ],
  );
  return printElement(
    "x14:cfRule",
    { type: "iconSet", priority, stopIfTrue: format.stopIfTrue ? true : null, id: extensionId },
    set,
  );
}

function thresholdAttributes({ type, operator }: IconCriterion): {
  type: string | undefined;
  gte: false | null;
} {
  return { type: thresholdWords.toFile(type), gte: operator === "GreaterThan" ? false : null };
}

/** The lowest icon has no threshold of its own; the format wants a value all the same. */
function thresholdValue({ formula }: IconCriterion, index: number): string {
  const text = toFileText(formula);
  return text === "" && index === 0 ? "0" : text;
}

function printIcon(format: IconSetFormat, { customIcon }: IconCriterion, index: number): string {
  const set =
    customIcon === null
      ? iconSetWords.toFile(format.style)
      : (iconSetWords.toFile(customIcon.set) ?? "NoIcons");
  return printElement("x14:cfIcon", { iconSet: set, iconId: customIcon?.index ?? index });
}

import type { DataBarBound, DataBarFormat } from "../../../model/conditionalFormat.ts";
import { namespaces } from "../../xml/namespaces.ts";
import { escapeXml } from "../../xml/escapeXml.ts";
import { toFileText } from "../block/formulaText.ts";
import { printColour } from "../block/printColour.ts";
import { printElement } from "../block/printElement.ts";
import { axisWords, directionWords, thresholdWords } from "./ruleWords.ts";

/** Ties a rule to the `<x14:cfRule>` of the same id. */
const ruleExtension = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";

/** The 2007 part of a data bar: programs that know no extension still draw a bar. */
export function printDataBar(format: DataBarFormat, extensionId: string | null): string[] {
  const bar = printElement("dataBar", { showValue: format.showDataBarOnly ? false : null }, [
    printClassicBound(format.lowerBound, "min"),
    printClassicBound(format.upperBound, "max"),
    printColour("color", format.positive.fillColor),
  ]);
  const link =
    extensionId === null
      ? ""
      : `<extLst><ext xmlns:x14="${namespaces.x14}" uri="${ruleExtension}"><x14:id>${extensionId}</x14:id></ext></extLst>`;
  return [bar, link];
}

function printClassicBound({ type, formula }: DataBarBound, automatic: "min" | "max"): string {
  return printElement("cfvo", {
    type: type === "Automatic" ? automatic : thresholdWords.toFile(type),
    val: formula === null ? null : toFileText(formula),
  });
}

/** The 2010 part: direction, solid fill, border, negative bars and axis. */
export function printDataBarExtension(format: DataBarFormat, extensionId: string): string {
  const { positive, negative } = format;
  const hasBorder = positive.borderColor !== null;
  const colours = [
    positive.borderColor === null ? "" : printColour("x14:borderColor", positive.borderColor),
    negative.matchPositiveFillColor ? "" : printColour("x14:negativeFillColor", negative.fillColor),
    !hasBorder || negative.matchPositiveBorderColor || negative.borderColor === null
      ? ""
      : printColour("x14:negativeBorderColor", negative.borderColor),
    format.axisFormat === "None" ? "" : printColour("x14:axisColor", format.axisColor ?? "#000000"),
  ];
  const bar = printElement(
    "x14:dataBar",
    {
      minLength: 0,
      maxLength: 100,
      showValue: format.showDataBarOnly ? false : null,
      border: hasBorder ? true : null,
      gradient: positive.gradientFill ? null : false,
      direction: format.barDirection === "Context" ? null : directionWords.toFile(format.barDirection),
      negativeBarColorSameAsPositive: negative.matchPositiveFillColor ? true : null,
      negativeBarBorderColorSameAsPositive: hasBorder && !negative.matchPositiveBorderColor ? false : null,
      axisPosition: format.axisFormat === "Automatic" ? null : axisWords.toFile(format.axisFormat),
    },
    [printBound(format.lowerBound, "autoMin"), printBound(format.upperBound, "autoMax"), ...colours],
  );
  return printElement("x14:cfRule", { type: "dataBar", id: extensionId }, bar);
}

function printBound({ type, formula }: DataBarBound, automatic: "autoMin" | "autoMax"): string {
  return printElement(
    "x14:cfvo",
    { type: type === "Automatic" ? automatic : thresholdWords.toFile(type) },
    formula === null ? "" : printElement("xm:f", {}, escapeXml(toFileText(formula))),
  );
}

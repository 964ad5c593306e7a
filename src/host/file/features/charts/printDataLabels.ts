import type { ChartModel } from "../../../model/chart.ts";
import { printElement } from "../block/printElement.ts";
import { wordPairs } from "../block/wordPairs.ts";
import { printValue } from "./chartElement.ts";
import type { ChartKind } from "./chartKinds.ts";

export const labelPositions = wordPairs({
  BestFit: "bestFit",
  Bottom: "b",
  Center: "ctr",
  InsideBase: "inBase",
  InsideEnd: "inEnd",
  Left: "l",
  OutsideEnd: "outEnd",
  Right: "r",
  Top: "t",
});

/** Excel finds a file damaged whose labels stand where that kind of chart has no place for them. */
function allowedPositions({ family, grouping }: ChartKind): readonly string[] {
  switch (family) {
    case "bar":
      return grouping === "clustered" ? ["ctr", "inBase", "inEnd", "outEnd"] : ["ctr", "inBase", "inEnd"];
    case "line":
    case "scatter":
    case "bubble":
      return ["t", "b", "l", "r", "ctr"];
    case "pie":
      return ["bestFit", "ctr", "inEnd", "outEnd"];
    case "radar":
      return ["outEnd"];
    case "area":
    case "doughnut":
      return [];
  }
}

/** `<c:dLbls>` of one series. */
export function printDataLabels(labels: ChartModel["dataLabels"], kind: ChartKind): string {
  const position = labelPositions.toFile(labels.position ?? "");
  const isPie = kind.family === "pie" || kind.family === "doughnut";
  return printElement("c:dLbls", {}, [
    labels.numberFormat === null
      ? ""
      : printElement("c:numFmt", { formatCode: labels.numberFormat, sourceLinked: false }),
    "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>",
    position !== undefined && allowedPositions(kind).includes(position)
      ? printValue("dLblPos", position)
      : "",
    printValue("showLegendKey", false),
    printValue("showVal", labels.showValue),
    printValue("showCatName", labels.showCategoryName),
    printValue("showSerName", labels.showSeriesName),
    printValue("showPercent", labels.showPercentage),
    printValue("showBubbleSize", false),
    isPie ? printValue("showLeaderLines", true) : "",
  ]);
}

import type { ChartAxisModel } from "../../../model/chart.ts";
import { printElement } from "../block/printElement.ts";
import { printValue } from "./chartElement.ts";
import { printTextProperties, printTitle } from "./printChartText.ts";

/** What an axis is besides its model. */
export interface AxisPlace {
  readonly element: "catAx" | "valAx";
  readonly id: number;
  readonly crossId: number;
  readonly position: "b" | "l" | "r" | "t";
  /** Where it meets the other axis: "max" puts a secondary axis on the far side. */
  readonly crosses: "autoZero" | "max";
  /** Format of the labels where the model leaves it to the data. */
  readonly defaultFormat: string;
  /** Value axes only: whether points stand between the tick marks or on them. */
  readonly crossBetween: "between" | "midCat";
}

/** Sixty-thousandths of a degree: text running upwards. */
const upwards = -5_400_000;
const gridlines =
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

/** Prints `<c:catAx>` or `<c:valAx>`; children in the order of CT_CatAx and CT_ValAx. */
export function printAxis(axis: ChartAxisModel, place: AxisPlace): string {
  const isUpright = place.position === "l" || place.position === "r";
  const isValue = place.element === "valAx";
  const format = axis.numberFormat ?? place.defaultFormat;
  return printElement(`c:${place.element}`, {}, [
    printValue("axId", place.id),
    printElement("c:scaling", {}, [
      printValue("orientation", axis.reversed ? "maxMin" : "minMax"),
      printValue("max", isValue ? axis.maximum : null),
      printValue("min", isValue ? axis.minimum : null),
    ]),
    printValue("delete", !axis.visible),
    printValue("axPos", place.position),
    axis.majorGridlines ? gridlines : "",
    printTitle(axis.title, isUpright ? upwards : null),
    printElement("c:numFmt", { formatCode: format, sourceLinked: axis.numberFormat === null }),
    printValue("majorTickMark", isValue ? "none" : "out"),
    printValue("minorTickMark", "none"),
    printValue("tickLblPos", "nextTo"),
    printTextProperties(axis.fontSize),
    printValue("crossAx", place.crossId),
    printValue("crosses", place.crosses),
    isValue
      ? printValue("crossBetween", place.crossBetween) + printValue("majorUnit", axis.majorUnit)
      : '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
  ]);
}

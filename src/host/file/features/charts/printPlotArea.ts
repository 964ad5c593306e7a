import type { ChartAxisModel, ChartModel, ChartSeriesModel } from "../../../model/chart.ts";
import type { WorkbookModel } from "../../../model/workbook.ts";
import { FileError } from "../../FileError.ts";
import { printElement } from "../block/printElement.ts";
import { printValue } from "./chartElement.ts";
import { type ChartKind, familyElement, findChartKind } from "./chartKinds.ts";
import { type AxisPlace, printAxis } from "./printAxis.ts";
import { printSeries } from "./printSeries.ts";

type AxisGroup = ChartSeriesModel["axisGroup"];

/** Series of one kind on one pair of axes: one element of the plot area. */
interface Plot {
  readonly kind: ChartKind;
  readonly group: AxisGroup;
  readonly series: readonly { readonly model: ChartSeriesModel; readonly index: number }[];
}

/** Ids of the axes: any numbers, but each pair names the other. */
const axisIds: Readonly<Record<AxisGroup, readonly [number, number]>> = {
  Primary: [111_111_101, 111_111_102],
  Secondary: [111_111_103, 111_111_104],
};
/** Percent of a bar's width: Excel's own for bars side by side and for stacks. */
const standardGap = { clustered: 219, stacked: 150 };
const standardOverlap = { clustered: -27, stacked: 100 };

/** Prints `<c:plotArea>`: plots, then axes. */
export function printPlotArea(chart: ChartModel, workbook: WorkbookModel): string {
  const plots = groupPlots(chart);
  const printed = plots.map((plot) => printPlot(plot, chart, workbook));
  const groups: readonly AxisGroup[] = ["Primary", "Secondary"];
  const axes = groups.map((group) => {
    const first = plots.find((plot) => plot.group === group && hasAxes(plot.kind));
    return first === undefined ? "" : printAxes(chart, first.kind, group);
  });
  return printElement("c:plotArea", {}, ["<c:layout/>", ...printed, ...axes]);
}

function groupPlots(chart: ChartModel): Plot[] {
  const plots = new Map<string, Plot & { series: { model: ChartSeriesModel; index: number }[] }>();
  chart.series.forEach((model, index) => {
    const type = model.type ?? chart.type;
    const kind = findChartKind(type);
    if (kind === undefined) {
      throw new FileError(
        "invalid_model",
        `A chart of type ${type} cannot be written unless it came with the file.`,
      );
    }
    const group: AxisGroup = hasAxes(kind) ? model.axisGroup : "Primary";
    const key = `${group} ${kind.type}`;
    const plot = plots.get(key) ?? { kind, group, series: [] };
    plot.series.push({ model, index });
    plots.set(key, plot);
  });
  const own = findChartKind(chart.type);
  if (plots.size === 0 && own !== undefined) {
    return [{ kind: own, group: "Primary", series: [] }];
  }
  return [...plots.values()];
}

function hasAxes({ family }: ChartKind): boolean {
  return family !== "pie" && family !== "doughnut";
}

/** Children in the order of the family's schema type; the series stand in the middle. */
function printPlot({ kind, group, series }: Plot, chart: ChartModel, workbook: WorkbookModel): string {
  const { family } = kind;
  const isRound = !hasAxes(kind);
  const before = [
    family === "bar" ? printValue("barDir", kind.barDirection ?? "col") : "",
    kind.grouping === undefined ? "" : printValue("grouping", kind.grouping),
    family === "radar" ? printValue("radarStyle", kind.radarStyle ?? "marker") : "",
    family === "scatter"
      ? printValue("scatterStyle", kind.isSmooth === true ? "smoothMarker" : "lineMarker")
      : "",
    printValue("varyColors", isRound),
  ];
  const printed = series.map(({ model, index }) => printSeries(model, { chart, kind, index, workbook }));
  const ids = isRound ? [] : axisIds[group].map((id) => printValue("axId", id));
  return printElement(`c:${familyElement(family)}`, {}, [
    ...before,
    ...printed,
    ...printAfter(kind, series[0]?.model),
    ...ids,
  ]);
}

function printAfter(kind: ChartKind, first: ChartSeriesModel | undefined): string[] {
  const spacing = kind.grouping === "clustered" ? "clustered" : "stacked";
  switch (kind.family) {
    case "bar":
      return [
        printValue("gapWidth", first?.gapWidth ?? standardGap[spacing]),
        printValue("overlap", first?.overlap ?? standardOverlap[spacing]),
      ];
    case "line":
      return [printValue("marker", true)];
    case "pie":
      return [printValue("firstSliceAng", 0)];
    case "doughnut":
      return [printValue("firstSliceAng", 0), printValue("holeSize", 60)];
    case "bubble":
      return [printValue("bubbleScale", 100), printValue("showNegBubbles", false)];
    default:
      return [];
  }
}

function printAxes(chart: ChartModel, kind: ChartKind, group: AxisGroup): string {
  const [categoryId, valueId] = axisIds[group];
  const isSideways = kind.barDirection === "bar";
  const isXy = kind.family === "scatter" || kind.family === "bubble";
  const isSecondary = group === "Secondary";
  const category: AxisPlace = {
    element: isXy ? "valAx" : "catAx",
    id: categoryId,
    crossId: valueId,
    position: isSideways ? "l" : "b",
    crosses: "autoZero",
    defaultFormat: "General",
    crossBetween: "midCat",
  };
  const value: AxisPlace = {
    element: "valAx",
    id: valueId,
    crossId: categoryId,
    position: isSideways ? (isSecondary ? "t" : "b") : isSecondary ? "r" : "l",
    crosses: isSecondary ? "max" : "autoZero",
    defaultFormat: kind.grouping === "percentStacked" ? "0%" : "General",
    crossBetween: isXy || kind.family === "area" ? "midCat" : "between",
  };
  if (!isSecondary) {
    return printAxis(chart.categoryAxis, category) + printAxis(chart.valueAxis, value);
  }
  const plain: ChartAxisModel = {
    title: { text: "", visible: false },
    visible: true,
    minimum: null,
    maximum: null,
    majorUnit: null,
    numberFormat: null,
    majorGridlines: false,
    reversed: false,
  };
  return printAxis({ ...plain, visible: false }, category) + printAxis(plain, value);
}

import type { ChartPlan } from "../../../sheet/index.ts";
import type { Book } from "../../model/book.ts";
import { colors } from "../../theme/colors.ts";

const chartRows = 17;

/** Where the card's two tables stand; `bottom` is the last row above the charts. */
export interface CardTables {
  readonly partsTop: number;
  readonly parts: number;
  readonly periodsTop: number;
  readonly periods: number;
  readonly bottom: number;
}

/** Areas as a radar (a column chart for fewer than three) and, where there are several periods, their trend. */
export function cardCharts({ texts, policy }: Book, tables: CardTables): readonly ChartPlan[] {
  const { partsTop, parts, periodsTop, periods, bottom } = tables;
  const top = bottom + 2;
  const { min, max } = policy.scoreScale;
  const chart = (
    part: Pick<ChartPlan, "kind" | "name" | "title" | "valueAxis">,
    from: number,
    count: number,
    left: number,
    right: number,
  ): ChartPlan => {
    const cells = (column: number) => ({
      sheetId: null,
      area: { top: from, left: column, bottom: from + count - 1, right: column },
    });
    return {
      ...part,
      categories: cells(0),
      series: [
        { name: texts.list.own, values: cells(1), color: colors.accent },
        { name: texts.list.everybody, values: cells(2), color: colors.quiet },
      ],
      categoryAxisTitle: null,
      showsLegend: true,
      showsDataLabels: false,
      position: { top, left, bottom: top + chartRows - 1, right },
    };
  };
  const areas = {
    kind: parts < 3 ? ("column" as const) : ("radar" as const),
    name: "KPI_Card_Areas",
    title: texts.list.radar,
    valueAxis: { title: null, min, max },
  };
  const trend = {
    kind: "line" as const,
    name: "KPI_Card_Trend",
    title: texts.list.trend,
    valueAxis: { title: null, min: null, max: null },
  };
  return [
    chart(areas, partsTop + 1, parts, 0, periods === 0 ? 3 : 1),
    ...(periods === 0 ? [] : [chart(trend, periodsTop + 1, periods, 2, 3)]),
  ];
}

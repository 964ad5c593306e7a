import { defineObject } from "../defineObject.ts";
import { requireUnprotected } from "../protection/requireUnprotected.ts";
import { hostObject } from "../states.ts";
import { touchChart } from "./touchChart.ts";
import { asChartType } from "./asChartType.ts";
import { createChart } from "./createChart.ts";

/** `sheet.charts`, found by id or by name in any case. */
export const chartCollection = defineObject("ChartCollection", {
  collection: {
    has: ["count", "getCount", "getItem", "getItemAt", "getItemOrNullObject"],
    items: (sheet) => sheet.charts.map((chart) => hostObject("Chart", { sheet, chart })),
  },
  methods: {
    add: (sheet, args, context) => {
      requireUnprotected(sheet, "allowEditObjects");
      context.calculatePending();
      const type = asChartType(args.value(0));
      const plotBy = args.choice(2, ["Auto", "Columns", "Rows"], "Auto");
      const chart = createChart(context.workbook, sheet, type, args.object(1, "Range"), plotBy);
      sheet.charts.push(chart);
      touchChart(context, { sheet, chart });
      return hostObject("Chart", { sheet, chart });
    },
  },
});

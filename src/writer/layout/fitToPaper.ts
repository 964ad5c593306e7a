import type { Area, SheetPlan } from "../../sheet/index.ts";
import { paperFit } from "./paperFit.ts";

/** A tab that prints as wide as the page, turned upright or spread over several pages where that reads better. */
export function fitToPaper(sheet: SheetPlan): SheetPlan {
  const { page } = sheet;
  if (page?.fitsWidth !== true || page.fitsHeight) return sheet;
  const { orientation, scale, columnBreaksBefore } = paperFit({
    ...sheet,
    page,
    // What lies below the printed rows takes no room on the page.
    charts: sheet.charts.filter(({ position }) => position.top <= (page.printArea?.bottom ?? position.top)),
  });
  const isSpread = columnBreaksBefore.length > 0;
  // Columns that are repeated would show a piece of the lines above the list: the header of every page says it instead.
  const { titleRows, printArea, header, footer } = page;
  const spread =
    isSpread && titleRows !== null
      ? {
          printArea: { ...(printArea ?? extentOf(sheet)), top: titleRows.from },
          header: { ...header, left: footer.right },
        }
      : {};
  return {
    ...sheet,
    page: {
      ...page,
      ...spread,
      orientation,
      columnBreaksBefore,
      fitsWidth: !isSpread,
      scalePercent: isSpread ? Math.floor(scale * 100) : null,
      titleColumns: isSpread ? page.titleColumns : null,
    },
  };
}

/** From the first cell to the last that the tab writes or a chart covers. */
function extentOf({ blocks, fills, charts }: SheetPlan): Area {
  const areas: readonly Pick<Area, "bottom" | "right">[] = [
    ...blocks.map(({ top, left, cells }) => ({
      bottom: top + cells.length - 1,
      right: left + Math.max(0, ...cells.map((line) => line.length)) - 1,
    })),
    ...fills.map(({ area }) => area),
    ...charts.map(({ position }) => position),
  ];
  return {
    ...{ top: 0, left: 0 },
    bottom: Math.max(0, ...areas.map(({ bottom }) => bottom)),
    right: Math.max(0, ...areas.map(({ right }) => right)),
  };
}

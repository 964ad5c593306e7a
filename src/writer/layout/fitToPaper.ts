import type { SheetPlan } from "../../sheet/index.ts";
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
  return {
    ...sheet,
    page: {
      ...page,
      orientation,
      columnBreaksBefore,
      fitsWidth: !isSpread,
      scalePercent: isSpread ? Math.floor(scale * 100) : null,
      titleColumns: isSpread ? page.titleColumns : null,
    },
  };
}

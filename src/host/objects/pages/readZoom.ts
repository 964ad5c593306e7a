import type { PageLayoutModel } from "../../model/index.ts";
import { asNumber, asRecord } from "../../protocol/arguments.ts";
import { invalidArgument } from "../../protocol/hostError.ts";

type Zoom = Pick<PageLayoutModel, "scale" | "fitToPagesWide" | "fitToPagesTall">;

/**
 * Reads `pageLayout.zoom`: a scale of 10..400 percent, or a number of pages for one or both directions.
 *
 * Both kinds at once are InvalidArgument.
 */
export function readZoom(value: unknown): Zoom {
  const { scale = null, horizontalFitToPages = null, verticalFitToPages = null, ...others } = asRecord(value);
  const isFitted = horizontalFitToPages !== null || verticalFitToPages !== null;
  if (Object.keys(others).length > 0 || (scale !== null) === isFitted) {
    throw invalidArgument();
  }
  return {
    scale: isFitted ? null : whole(scale, 10, 400),
    fitToPagesWide: pages(horizontalFitToPages),
    fitToPagesTall: pages(verticalFitToPages),
  };
}

/** 0 leaves a direction as long as it gets, like leaving it out. */
function pages(value: unknown): number | null {
  const count = value === null ? 0 : whole(value, 0, 32_767);
  return count === 0 ? null : count;
}

function whole(value: unknown, least: number, most: number): number {
  const number = asNumber(value);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw invalidArgument();
  }
  return number;
}

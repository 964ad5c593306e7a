import type { WorkbookFeature } from "../feature.ts";

/** Features of the workbook as a whole, in the order they are read and written. */
export const workbookFeatures: readonly WorkbookFeature[] = [];

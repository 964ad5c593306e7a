import type { SheetFeature } from "../feature.ts";

/** Features of sheets, in the order they are read and written. */
export const sheetFeatures: readonly SheetFeature[] = [];

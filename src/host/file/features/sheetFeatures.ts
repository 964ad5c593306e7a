import type { SheetFeature } from "../feature.ts";
import { commentFeature } from "./comments/commentFeature.ts";
import { conditionalFormatFeature } from "./conditionalFormats/conditionalFormatFeature.ts";
import { dataValidationFeature } from "./dataValidations/dataValidationFeature.ts";
import { chartFeature } from "./drawings/chartFeature.ts";
import { hyperlinkFeature } from "./hyperlinks/hyperlinkFeature.ts";
import { noteFeature } from "./notes/noteFeature.ts";
import { pageLayoutFeature } from "./pageLayout/pageLayoutFeature.ts";
import { sheetCustomPropertiesFeature } from "./properties/sheetCustomPropertiesFeature.ts";
import { protectionFeature } from "./protection/protectionFeature.ts";
import { autoFilterFeature } from "./tables/autoFilterFeature.ts";
import { tableFeature } from "./tables/tableFeature.ts";

/** Features of sheets, in the order they are read and written. */
export const sheetFeatures: readonly SheetFeature[] = [
  protectionFeature,
  autoFilterFeature,
  conditionalFormatFeature,
  dataValidationFeature,
  hyperlinkFeature,
  pageLayoutFeature,
  sheetCustomPropertiesFeature,
  commentFeature,
  noteFeature,
  tableFeature,
  chartFeature,
];

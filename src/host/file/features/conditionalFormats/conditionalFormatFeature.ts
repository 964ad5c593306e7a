import type { SheetFeature } from "../../feature.ts";
import { readConditionalFormats } from "./readConditionalFormats.ts";
import { writeConditionalFormats } from "./writeConditionalFormats.ts";

export const conditionalFormatFeature: SheetFeature = {
  name: "conditionalFormats",
  read: readConditionalFormats,
  write: writeConditionalFormats,
};

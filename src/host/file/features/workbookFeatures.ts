import type { WorkbookFeature } from "../feature.ts";
import { customXmlFeature } from "./customXml/customXmlFeature.ts";
import { customPropertiesFeature } from "./properties/customPropertiesFeature.ts";
import { documentPropertiesFeature } from "./properties/documentPropertiesFeature.ts";
import { workbookProtectionFeature } from "./protection/workbookProtectionFeature.ts";
import { settingsFeature } from "./settings/settingsFeature.ts";

/** Features of the workbook as a whole, in the order they are read and written. */
export const workbookFeatures: readonly WorkbookFeature[] = [
  customXmlFeature,
  settingsFeature,
  documentPropertiesFeature,
  customPropertiesFeature,
  workbookProtectionFeature,
];

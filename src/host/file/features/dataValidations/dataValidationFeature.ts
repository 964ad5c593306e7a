import type { SheetFeature } from "../../feature.ts";
import { readDataValidations } from "./readDataValidations.ts";
import { writeDataValidations } from "./writeDataValidations.ts";

export const dataValidationFeature: SheetFeature = {
  name: "dataValidations",
  read: readDataValidations,
  write: writeDataValidations,
};

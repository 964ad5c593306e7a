import type { ObjectDefinition } from "./defineObject.ts";
import { formatProtection } from "./format/formatProtection.ts";
import { rangeBorder, rangeBorders } from "./format/rangeBorders.ts";
import { rangeFill } from "./format/rangeFill.ts";
import { rangeFont } from "./format/rangeFont.ts";
import { rangeFormat } from "./format/rangeFormat.ts";
import { rangeAreas, rangeCollection } from "./range/rangeAreas.ts";
import { rangeEditing } from "./range/rangeEditing.ts";
import { rangeNavigation } from "./range/rangeNavigation.ts";
import { rangeProperties } from "./range/rangeProperties.ts";
import { rangeSort } from "./range/rangeSort.ts";
import { application } from "./workbook/application.ts";
import { cultureInfo, datetimeFormatInfo, numberFormatInfo } from "./workbook/cultureInfo.ts";
import { runtime } from "./workbook/runtime.ts";
import { workbook } from "./workbook/workbook.ts";
import { worksheet } from "./worksheet/worksheet.ts";
import { worksheetCollection } from "./worksheet/worksheetCollection.ts";

/** Workbook, sheets, ranges and their formats. */
export const coreDefinitions: readonly ObjectDefinition[] = [
  application,
  cultureInfo,
  datetimeFormatInfo,
  numberFormatInfo,
  formatProtection,
  rangeAreas,
  rangeBorder,
  rangeBorders,
  rangeCollection,
  rangeEditing,
  rangeFill,
  rangeFont,
  rangeFormat,
  rangeNavigation,
  rangeProperties,
  rangeSort,
  runtime,
  workbook,
  worksheet,
  worksheetCollection,
];

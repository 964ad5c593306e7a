import type { Area, SheetModel, WorkbookModel } from "../model/index.ts";
import type { FeatureStates } from "./featureStates.ts";

/** A range is a place, not a copy: `area` follows inserted and deleted rows while the client keeps a reference. */
export interface RangeState {
  readonly sheet: SheetModel;
  area: Area;
}

/** Several areas of one sheet; a range's format is that of its one area. */
export interface RangeAreasState {
  readonly sheet: SheetModel;
  areas: Area[];
}

/** One side of a range's borders. */
export interface BorderState {
  readonly range: RangeAreasState;
  readonly side: string;
}

/**
 * What the host holds for each Office.js object: the state that its members get as their first argument.
 * A new object is added here and in `index.ts`.
 */
export interface HostStates extends FeatureStates {
  Application: WorkbookModel;
  CultureInfo: WorkbookModel;
  DatetimeFormatInfo: WorkbookModel;
  NumberFormatInfo: WorkbookModel;
  Runtime: WorkbookModel;
  Workbook: WorkbookModel;
  WorksheetCollection: WorkbookModel;
  Worksheet: SheetModel;
  Range: RangeState;
  RangeAreas: RangeAreasState;
  RangeCollection: RangeAreasState;
  RangeFormat: RangeAreasState;
  RangeFont: RangeAreasState;
  RangeFill: RangeAreasState;
  RangeBorderCollection: RangeAreasState;
  RangeBorder: BorderState;
  FormatProtection: RangeAreasState;
  RangeSort: RangeState;
}

/** An object on its way through the interpreter: its Office.js class name and what the host holds for it. */
export interface HostObject<Name extends keyof HostStates = keyof HostStates> {
  readonly type: Name;
  readonly state: HostStates[Name];
}

/** Makes the object that a member answers with: `hostObject("Range", { sheet, area })`. */
export function hostObject<Name extends keyof HostStates>(type: Name, state: HostStates[Name]): HostObject {
  return { type, state };
}

import type { ICellDataForSheetInterceptor, Injector } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { iconMap } from "@univerjs/sheets-conditional-formatting";
import { cellKey } from "../formats/evaluateConditionalFormats.ts";
import type { BarLook, ConditionalLook, IconLook } from "../formats/looks.ts";

/** Finds what conditional formats make of a cell, at the moment it is painted. */
export type LookOf = (sheetId: string, key: string) => ConditionalLook | undefined;

/** Lets the view's own painters for data bars and icons paint what we computed. */
export function paintLooks(injector: Injector, lookOf: LookOf, isDark: boolean): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "workbench.conditional-looks",
    priority: 1,
    handler(cell, location, next) {
      const look = lookOf(location.subUnitId, cellKey(location.row, location.col));
      return next(look === undefined ? cell : withLook(cell ?? {}, look, isDark));
    },
  });
}

function withLook(
  cell: ICellDataForSheetInterceptor,
  { bar, icon }: ConditionalLook,
  isDark: boolean,
): ICellDataForSheetInterceptor {
  const iconSet = icon === undefined ? undefined : univerIcon(icon);
  // The painters read these two fields, which the view's type of a cell does not name.
  const painted = {
    ...cell,
    ...(bar === undefined ? {} : { dataBar: onPaper(bar, isDark) }),
    ...(iconSet === undefined ? {} : { iconSet }),
  };
  const hidesValue = bar?.isShowValue === false || icon?.isShowValue === false;
  return hidesValue ? { ...painted, v: "" } : painted;
}

/** A gradient runs out into white, where white writing would be lost. */
function onPaper(bar: BarLook, isDark: boolean): BarLook {
  return { ...bar, isGradient: bar.isGradient && !isDark };
}

const countWords: Readonly<Record<string, string>> = { Three: "3", Four: "4", Five: "5" };

/** "ThreeTrafficLights1" is the view's "3TrafficLights1"; it counts icons from the best. */
function univerIcon({ set, index, isShowValue }: IconLook): object | undefined {
  const iconType = set.replace(/^(Three|Four|Five)/, (word) => countWords[word] ?? word);
  const icons = (iconMap as Readonly<Record<string, readonly string[] | undefined>>)[iconType];
  return icons === undefined
    ? undefined
    : { iconType, iconId: String(icons.length - 1 - index), isShowValue };
}

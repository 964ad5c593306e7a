import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";

/** How people here write numbers and dates. Values, formulas and number formats stay en-US, as in Excel. */
export const cultureInfo = defineObject("CultureInfo", {
  properties: {
    name: { get: (_workbook, context) => context.services.locale },
  },
  objects: {
    numberFormat: (workbook) => hostObject("NumberFormatInfo", workbook),
    datetimeFormat: (workbook) => hostObject("DatetimeFormatInfo", workbook),
  },
});

export const numberFormatInfo = defineObject("NumberFormatInfo", {
  properties: {
    numberDecimalSeparator: { get: () => "." },
    numberGroupSeparator: { get: () => "," },
    currencySymbol: { get: (_workbook, context) => currencySymbol(context.services.locale) },
  },
});

export const datetimeFormatInfo = defineObject("DatetimeFormatInfo", {
  properties: {
    dateSeparator: { get: () => "/" },
    timeSeparator: { get: () => ":" },
    shortDatePattern: {
      get: (_workbook, context) => (context.services.locale.startsWith("zh") ? "yyyy/m/d" : "m/d/yyyy"),
    },
  },
});

function currencySymbol(locale: string): string {
  const symbols: Readonly<Record<string, string>> = { "zh-CN": "¥", "zh-TW": "NT$" };
  return symbols[locale] ?? "$";
}

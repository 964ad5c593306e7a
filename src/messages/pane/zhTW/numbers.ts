import { numberFormat } from "../numberFormat.ts";

export const number = numberFormat("zh-TW");
export const percent = new Intl.NumberFormat("zh-TW", { style: "percent", maximumFractionDigits: 1 });

import { numberFormat } from "../numberFormat.ts";

export const number = numberFormat("zh-CN");
export const percent = new Intl.NumberFormat("zh-CN", { style: "percent", maximumFractionDigits: 1 });

import { numberFormat } from "../numberFormat.ts";

export const number = numberFormat("en");
export const percent = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 1 });

const plurals = new Intl.PluralRules("en");

/** "1 person", "2 people". */
export const counted = (count: number, one: string, other: string): string =>
  `${number.format(count)} ${plurals.select(count) === "one" ? one : other}`;

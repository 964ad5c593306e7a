import type { CellStyle } from "../../sheet/index.ts";

/**
 * About how a number looks in its column, for the column's width: one too narrow shows "###". Bold figures are a
 * little wider.
 *
 * @example
 * shownNumber(12345.6, { numberFormat: "#,##0.00" })
 * //=> "12,345.60"
 */
export function shownNumber(value: number, { numberFormat, bold }: CellStyle): string {
  const room = bold === true ? " " : "";
  const [format] = (numberFormat ?? "").split(";");
  if (format === undefined || format === "") return String(value) + room;
  const isPercent = format.includes("%");
  const digits = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const [whole = "", fraction] = Math.abs(isPercent ? value * 100 : value)
    .toFixed(digits)
    .split(".");
  const grouped = format.includes(",") ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  const sign = value < 0 ? "-" : format.startsWith("+") ? "+" : "";
  return [sign, grouped, fraction === undefined ? "" : `.${fraction}`, isPercent ? "%" : "", room].join("");
}

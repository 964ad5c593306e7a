/** Does this number format show a day or a month ("yyyy-mm", "m月")? */
export const isDateFormat = (format: string | null): boolean =>
  format !== null &&
  format !== "General" &&
  /(yy|[md]{1,4}[-/.年月]|[年月日])/iu.test(format.replace(/"[^"]*"|\[[^\]]*\]/gu, ""));

/** Name of the one indicator of a sheet that rates people without naming what. */
export const impliedIndicator = "综合评分";

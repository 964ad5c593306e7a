/** More people than this and each rank would compare everybody with everybody for too long: ranks are written. */
export const mostRankedByFormula = 5_000;

/**
 * Rank among all, ties sharing the better place (1,2,2,4), without "=". Scores within a billionth are equal.
 *
 * @param scores - Absolute range of all scores. @param own - The score of the formula's row.
 */
export function rankFormula(scores: string, own: string): string {
  return `IF(ISNUMBER(${own}),COUNTIF(${scores},">"&(ROUND(${own},9)+5E-10))+1,"")`;
}

/** The same inside the group that the row belongs to. */
export function groupRankFormula(scores: string, own: string, groups: string, group: string): string {
  const better = `SUMPRODUCT((${groups}=${group})*ISNUMBER(${scores})*(${scores}>${own}+1E-9))`;
  return `IF(ISNUMBER(${own}),${better}+1,"")`;
}

import type { PolicyRefs } from "../tabs/policy/policyRefs.ts";

/**
 * The grade of a score, without "=": an approximate match on the rising bounds. The score is seen through arithmetic
 * noise (nine digits after the point), and one below all bounds has the lowest grade.
 *
 * @param cell - Reference to the score; "" where there is none.
 */
export function gradeFormula(cell: string, { gradeBounds, gradeLabels }: PolicyRefs): string {
  const position = gradeBounds === null ? "1" : `IFERROR(MATCH(ROUND(${cell},9),${gradeBounds},1)+1,1)`;
  return `IF(ISNUMBER(${cell}),INDEX(${gradeLabels},${position}),"")`;
}

import { gradeScaleOf, type AppraisalPolicy } from "../../core/index.ts";

/** The grades as wide as their column must be: bold letters are a little wider. */
export function gradeTexts({ grades }: AppraisalPolicy): readonly string[] {
  return gradeScaleOf(grades).bands.map(({ grade }) => `${grade} `);
}

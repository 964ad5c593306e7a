/* eslint-disable @typescript-eslint/no-explicit-any -- Metadata knows no other name for a block of mixed cells. */
import { answer, answers } from "./errors/answer.ts";
import { grade } from "./kpi/grade.ts";
import { score } from "./kpi/score.ts";

/**
 * The weighted score of one person. Blank and N/A scores are left out and their weight goes to the others, unless you say otherwise.
 * @customfunction SCORE
 * @helpurl https://localhost:3000/help/index.html#SCORE
 * @param scores One row or column of scores; blank means missing, N/A not applicable.
 * @param weights As many weights: 30, 0.3 or 30%.
 * @param [missing] How a blank counts: "renormalise" (default), "zero" or "block".
 * @param [notApplicable] How N/A counts: "renormalise" (default), "zero" or "block".
 * @returns The score in full precision.
 */
export function scoreOfPerson(scores: any[][], weights: any[][], missing?: any, notApplicable?: any): number {
  return answer(() => score(scores, weights, missing, notApplicable));
}

/**
 * The grade of one score or of a whole range of scores, by the lowest score of each grade.
 * @customfunction GRADE
 * @helpurl https://localhost:3000/help/index.html#GRADE
 * @param scores A score or a range of scores.
 * @param bands Two columns: grade and the lowest score that earns it.
 * @returns The grades, in the shape of the scores; empty text where there is no score.
 */
export function gradesOfScores(scores: any[][], bands: any[][]): any[][] {
  return answers(() => grade(scores, bands));
}

/** What Excel calls, by the ids that workbooks store. */
export const functionsById = {
  SCORE: scoreOfPerson,
  GRADE: gradesOfScores,
};

export type FunctionId = keyof typeof functionsById;

// Tests and tools load this file where there is no Excel.
if (typeof CustomFunctions !== "undefined") CustomFunctions.associate(functionsById);

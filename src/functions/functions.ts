/* eslint-disable @typescript-eslint/no-explicit-any -- Metadata knows no other name for a block of mixed cells. */
import { asCells } from "./cells/asCells.ts";
import { block } from "./cells/block.ts";
import { cutColumns } from "./cells/cutColumns.ts";
import { answer, answers, answersInSteps } from "./errors/answer.ts";
import { attain } from "./kpi/attain.ts";
import { checkWeights } from "./kpi/checkWeights.ts";
import { distribute } from "./kpi/distribute.ts";
import { eligible } from "./kpi/eligible.ts";
import { grade } from "./kpi/grade.ts";
import { next } from "./kpi/next.ts";
import { normalize } from "./kpi/normalize.ts";
import { percentile } from "./kpi/percentile.ts";
import { periods } from "./kpi/periods.ts";
import { points } from "./kpi/points.ts";
import { policy as readablePolicy } from "./kpi/policy.ts";
import { prorate } from "./kpi/prorate.ts";
import { quota } from "./kpi/quota.ts";
import { rank } from "./kpi/rank.ts";
import { raters } from "./kpi/raters.ts";
import { score } from "./kpi/score.ts";
import { scores as scoreRows } from "./kpi/scores.ts";
import { streak } from "./kpi/streak.ts";
import { tenure } from "./kpi/tenure.ts";
import { why } from "./kpi/why.ts";

/**
 * The weighted score of one person. Blank and N/A scores are left out and their weight goes to the others, unless you say otherwise.
 * @customfunction SCORE
 * @helpurl https://localhost:3000/help/index.html#SCORE
 * @param scores One row or column of scores; blank means missing, N/A not applicable.
 * @param weights As many weights: 30, 0.3 or 30%.
 * @param [missing] How a blank counts: "renormalise" (default; its weight goes to the others), "zero" or "block".
 * @param [notApplicable] How N/A counts: "renormalise" (default), "zero" or "block".
 * @returns The score in full precision.
 */
export function scoreOfPerson(scores: any[][], weights: any[][], missing?: any, notApplicable?: any): number {
  const [usedScores, usedWeights] = cutColumns(block(scores), block(weights));
  return answer(() => score(usedScores, usedWeights, missing, notApplicable));
}

/**
 * The weighted scores of a whole table, a row per person; spills one column.
 * @customfunction SCORES
 * @helpurl https://localhost:3000/help/index.html#SCORES
 * @param scores The table: a row per person, a column per indicator.
 * @param weights A weight per indicator: 30, 0.3 or 30%.
 * @param [missing] How a blank counts: "renormalise" (default; its weight goes to the others), "zero" or "block".
 * @param [notApplicable] How N/A counts: "renormalise" (default), "zero" or "block".
 * @param invocation Excel's own.
 * @cancelable
 * @returns A score per row; empty text for empty rows.
 */
export function scoresOfTable(
  scores: any[][],
  weights: any[][],
  missing: any,
  notApplicable: any,
  invocation: CustomFunctions.CancelableInvocation,
): Promise<any[][]> {
  const [usedScores, usedWeights] = cutColumns(block(scores), block(weights));
  return answersInSteps(() => scoreRows(usedScores, usedWeights, missing, notApplicable), invocation);
}

/**
 * How far targets were attained, as shares: 1 is on target.
 * @customfunction ATTAIN
 * @helpurl https://localhost:3000/help/index.html#ATTAIN
 * @param actuals One actual value or a range of them.
 * @param targets The target, or a range of the same shape.
 * @param [direction] "higher" is better (default, actual / target), "lower" is better (target / actual) or "complement" (2 - actual / target).
 * @param [cap] The highest share that counts, such as 1.2; left out, no limit.
 * @returns Shares, in the shape of the actual values.
 */
export function attainmentOfTargets(actuals: any[][], targets: any[][], direction?: any, cap?: any): any[][] {
  const [usedActuals, usedTargets] = cutColumns(block(actuals), block(targets));
  return answers(() => attain(usedActuals, usedTargets, direction, cap));
}

/**
 * Points by a scoring rule in words, as it stands in the policy.
 * @customfunction POINTS
 * @helpurl https://localhost:3000/help/index.html#POINTS
 * @param actuals One actual value or a range of them.
 * @param targets The target or a range of them; may be blank where the rule needs none.
 * @param rule The rule in words: "每少1000人扣10分，扣完为止"; one for all or one per row.
 * @param [full] What full points are; 100 if left out.
 * @param invocation Excel's own.
 * @cancelable
 * @returns Points, in the shape of the actual values.
 */
export function pointsByRule(
  actuals: any[][],
  targets: any[][],
  rule: any[][],
  full: any,
  invocation: CustomFunctions.CancelableInvocation,
): Promise<any[][]> {
  const [usedActuals, usedTargets, usedRule] = cutColumns(block(actuals), block(targets), block(rule));
  return answersInSteps(() => points(usedActuals, usedTargets, usedRule, full), invocation);
}

/**
 * One score from several raters: entries of one group are combined, then the groups are weighed.
 * @customfunction RATERS
 * @helpurl https://localhost:3000/help/index.html#RATERS
 * @param scores Entries of the raters: one line for one person, or a row per person.
 * @param groups The group of each entry: superior, peer, self.
 * @param weights Two columns: group and weight.
 * @param [missing] What a group without entries means: "renormalise" (default; its weight goes to the others), "zero" or "block".
 * @param [combine] Within a group: "mean" (default), "median" or "trimmed" (a fifth at each end left out).
 * @returns A score per person.
 */
export function blendOfRaters(
  scores: any[][],
  groups: any[][],
  weights: any[][],
  missing?: any,
  combine?: any,
): any[][] {
  const [usedScores, usedGroups, usedWeights] = cutColumns(block(scores), block(groups), block(weights));
  return answers(() => raters(usedScores, usedGroups, usedWeights, missing, combine));
}

/**
 * Scores of several periods as one, a row per person.
 * @customfunction PERIODS
 * @helpurl https://localhost:3000/help/index.html#PERIODS
 * @param scores A row per person, a column per period in order of time.
 * @param [how] "mean" (default), "last", "min", "max", "best 3" or "year 40%" (the last column is the year with that share).
 * @param [weights] A weight per period; for "mean" only.
 * @param [missing] How a blank counts: "renormalise" (default; its weight goes to the others), "zero" or "block".
 * @param [minimum] Fewer scored periods than this give no result; 1 if left out.
 * @returns A score per person.
 */
export function scoreOfPeriods(
  scores: any[][],
  how?: any,
  weights?: any[][],
  missing?: any,
  minimum?: any,
): any[][] {
  const [usedScores, usedWeights] = cutColumns(block(scores), asCells(weights));
  return answers(() => periods(usedScores, how, usedWeights, missing, minimum));
}

/**
 * One score from parts of a period, weighed by the days of each part.
 * @customfunction PRORATE
 * @helpurl https://localhost:3000/help/index.html#PRORATE
 * @param scores A row per person, a column per part; or one column for one person.
 * @param days The days of each part; one row for all or a row per person.
 * @param [minimumDays] Fewer days than this: not appraised, which is not zero.
 * @returns A score per person.
 */
export function scoreByDays(scores: any[][], days: any[][], minimumDays?: any): any[][] {
  const [usedScores, usedDays] = cutColumns(block(scores), block(days));
  return answers(() => prorate(usedScores, usedDays, minimumDays));
}

/**
 * Scores of one scale on another, by a straight line.
 * @customfunction NORMALIZE
 * @helpurl https://localhost:3000/help/index.html#NORMALIZE
 * @param scores One score or a range of them.
 * @param low Lowest value of their own scale.
 * @param high Highest value of their own scale.
 * @param [newLow] Lowest value of the new scale; 0 if left out.
 * @param [newHigh] Highest value of the new scale; 100 if left out.
 * @returns Scores on the new scale, in the shape of the scores.
 */
export function scoresOnOtherScale(
  scores: any[][],
  low: any,
  high: any,
  newLow?: any,
  newHigh?: any,
): any[][] {
  const [usedScores] = cutColumns(block(scores));
  return answers(() => normalize(usedScores, low, high, newLow, newHigh));
}

/**
 * Do weights sum to 100 percent? The sum, what it misses by, and a word for it; or the weights repaired.
 * @customfunction CHECKWEIGHTS
 * @helpurl https://localhost:3000/help/index.html#CHECKWEIGHTS
 * @param weights One row or column of weights: 30, 0.3 or 30%.
 * @param [repair] Left out: check only. "normalise", "largest", "last" or "equal": the weights repaired in this way.
 * @param [language] Language of the word: "en", "zh-CN" or "zh-TW"; left out, English.
 * @returns One row of three cells, or the repaired weights as shares.
 */
export function checkOfWeights(weights: any[][], repair?: any, language?: any): any[][] {
  const [usedWeights] = cutColumns(block(weights));
  return answers(() => checkWeights(usedWeights, repair, language));
}

/**
 * The grade of one score or of a whole range of scores, by the lowest score of each grade.
 * @customfunction GRADE
 * @helpurl https://localhost:3000/help/index.html#GRADE
 * @param scores A score or a range of scores.
 * @param bands Two columns: grade and the lowest score that earns it; any order of rows.
 * @returns The grades, in the shape of the scores; empty text where there is no score.
 */
export function gradesOfScores(scores: any[][], bands: any[][]): any[][] {
  const [usedScores, usedBands] = cutColumns(block(scores), block(bands));
  return answers(() => grade(usedScores, usedBands));
}

/**
 * Ranks of a whole line of scores, the best first, by department if you like.
 * @customfunction RANK
 * @helpurl https://localhost:3000/help/index.html#RANK
 * @param scores One row or column of scores.
 * @param [method] Equal scores: "competition" 1,2,2,4 (default) or "dense" 1,2,2,3 (the Chinese way).
 * @param [groups] A department per score: ranks inside each.
 * @returns A rank per score; empty text where there is no score.
 */
export function ranksOfScores(scores: any[][], method?: any, groups?: any[][]): any[][] {
  const [usedScores, usedGroups] = cutColumns(block(scores), asCells(groups));
  return answers(() => rank(usedScores, method, usedGroups));
}

/**
 * The share of people at or below each score; the best has 1.
 * @customfunction PERCENTILE
 * @helpurl https://localhost:3000/help/index.html#PERCENTILE
 * @param scores One row or column of scores.
 * @param [groups] A department per score: shares inside each.
 * @returns A share per score; empty text where there is no score.
 */
export function percentilesOfScores(scores: any[][], groups?: any[][]): any[][] {
  const [usedScores, usedGroups] = cutColumns(block(scores), asCells(groups));
  return answers(() => percentile(usedScores, usedGroups));
}

/**
 * Seats by grade for a number of people; they always add up.
 * @customfunction QUOTA
 * @helpurl https://localhost:3000/help/index.html#QUOTA
 * @param people How many people; or a column of numbers, a row of seats for each.
 * @param shares The share of each grade, best first: 20, 0.2 or 20%.
 * @param [equalFractions] Who gets the last seat where fractions are equal: "topFirst" (default) or "bottomFirst".
 * @returns Seats, in the shape of the shares.
 */
export function seatsByGrade(people: any[][], shares: any[][], equalFractions?: any): any[][] {
  const [usedPeople, usedShares] = cutColumns(block(people), block(shares));
  return answers(() => quota(usedPeople, usedShares, equalFractions));
}

/**
 * Grades by forced distribution: shares of the ranking, inside each department if you like.
 * @customfunction DISTRIBUTE
 * @helpurl https://localhost:3000/help/index.html#DISTRIBUTE
 * @param scores One row or column of scores.
 * @param quotas Two columns, best first: grade and share.
 * @param [ties] Equal scores across the last seat: "expandUp" (default; all get the better grade), "pushDown" or "ask" (#N/A until decided).
 * @param [groups] A department per score.
 * @param [minimum] Smaller groups get no forced grades; 8 if left out.
 * @param [equalFractions] "topFirst" (default) or "bottomFirst".
 * @returns A grade per score; empty text where there is no score.
 */
export function forcedGrades(
  scores: any[][],
  quotas: any[][],
  ties?: any,
  groups?: any[][],
  minimum?: any,
  equalFractions?: any,
): any[][] {
  const [usedScores, usedQuotas, usedGroups] = cutColumns(block(scores), block(quotas), asCells(groups));
  return answers(() => distribute(usedScores, usedQuotas, ties, usedGroups, minimum, equalFractions));
}

/**
 * How many periods in a row, up to the latest, reach a grade or a score.
 * @customfunction STREAK
 * @helpurl https://localhost:3000/help/index.html#STREAK
 * @param grades A row per person, grades or scores from the earliest to the latest; or one column for one person.
 * @param atLeast The grade (or score) to reach.
 * @param [order] All grades, best first, or a table of bands; left out, only the very grade counts.
 * @param [gap] A period without a grade: "skip" (default) or "break".
 * @returns A length per person.
 */
export function lengthOfStreak(grades: any[][], atLeast: any, order?: any[][], gap?: any): any[][] {
  const [usedGrades, usedOrder] = cutColumns(block(grades), asCells(order));
  return answers(() => streak(usedGrades, atLeast, usedOrder, gap));
}

/**
 * Full months, years or days from one date to another.
 * @customfunction TENURE
 * @helpurl https://localhost:3000/help/index.html#TENURE
 * @param from Start dates; text such as 2024.1.5 is read too.
 * @param to The end date, or one per row.
 * @param [unit] "months" (default), "years" or "days".
 * @param [dates] "1904" where the workbook counts its dates from 1904 (File, Options, Advanced); left out, from 1900.
 * @returns Whole numbers; empty text where a date is missing.
 */
export function fullTimeBetween(from: any[][], to: any[][], unit?: any, dates?: any): any[][] {
  const [usedFrom, usedTo] = cutColumns(block(from), block(to));
  return answers(() => tenure(usedFrom, usedTo, unit, dates));
}

/**
 * Are the conditions met? Eligible, not eligible, or to be verified, and the conditions that decide it.
 * @customfunction ELIGIBLE
 * @helpurl https://localhost:3000/help/index.html#ELIGIBLE
 * @param facts A row per person; blank means not known.
 * @param headings The names of the columns of facts.
 * @param gates Three columns: name, comparison (>=, >, <=, <, =, <>) and bound.
 * @param [language] Language of the words: "en", "zh-CN" or "zh-TW"; left out, that of the table.
 * @returns Two cells per person: the verdict and the conditions behind it.
 */
export function eligibilityOfPeople(
  facts: any[][],
  headings: any[][],
  gates: any[][],
  language?: any,
): any[][] {
  const [usedFacts, usedHeadings, usedGates] = cutColumns(block(facts), block(headings), block(gates));
  return answers(() => eligible(usedFacts, usedHeadings, usedGates, language));
}

/**
 * Why is the score what it is? What each indicator brings and costs.
 * @customfunction WHY
 * @helpurl https://localhost:3000/help/index.html#WHY
 * @param scores One row or column of scores, in the order of the policy.
 * @param policy The policy: indicator and weight.
 * @param [missing] How a blank counts: "renormalise" (default; its weight goes to the others), "zero" or "block".
 * @param [notApplicable] How N/A counts: "renormalise" (default), "zero" or "block".
 * @param [full] Full points; 100 if left out.
 * @param [language] Language of the words: "en", "zh-CN" or "zh-TW"; left out, that of the table.
 * @returns A table: indicator, weight, score, contribution, points lost, and their sum.
 */
export function reasonsOfScore(
  scores: any[][],
  policy: any[][],
  missing?: any,
  notApplicable?: any,
  full?: any,
  language?: any,
): any[][] {
  const [usedScores, usedPolicy] = cutColumns(block(scores), block(policy));
  return answers(() => why(usedScores, usedPolicy, missing, notApplicable, full, language));
}

/**
 * What brings the next better grade? The points to go, and the score that each indicator alone would need.
 * @customfunction NEXT
 * @helpurl https://localhost:3000/help/index.html#NEXT
 * @param scores One row or column of scores, in the order of the policy.
 * @param policy The policy: indicator and weight.
 * @param bands Two columns: grade and the lowest score that earns it.
 * @param [full] Full points; 100 if left out.
 * @param [language] Language of the words: "en", "zh-CN" or "zh-TW"; left out, that of the table.
 * @returns A table: the next grade and the gap, then a line per indicator.
 */
export function wayToNextGrade(
  scores: any[][],
  policy: any[][],
  bands: any[][],
  full?: any,
  language?: any,
): any[][] {
  const [usedScores, usedPolicy, usedBands] = cutColumns(block(scores), block(policy), block(bands));
  return answers(() => next(usedScores, usedPolicy, usedBands, full, language));
}

/**
 * The policy as the functions read it: weights that sum to one, rules in full, grades best first.
 * @customfunction POLICY
 * @helpurl https://localhost:3000/help/index.html#POLICY
 * @param policy Indicator, weight and, if you like, target and rule in words.
 * @param [bands] Two columns: grade and the lowest score that earns it.
 * @param [language] Language of the words: "en", "zh-CN" or "zh-TW"; left out, that of the table.
 * @returns A table.
 */
export function policyAsRead(policy: any[][], bands?: any[][], language?: any): any[][] {
  const [usedPolicy, usedBands] = cutColumns(block(policy), asCells(bands));
  return answers(() => readablePolicy(usedPolicy, usedBands, language));
}

/** What Excel calls, by the ids that workbooks store: they never change. */
export const functionsById = {
  SCORE: scoreOfPerson,
  SCORES: scoresOfTable,
  ATTAIN: attainmentOfTargets,
  POINTS: pointsByRule,
  RATERS: blendOfRaters,
  PERIODS: scoreOfPeriods,
  PRORATE: scoreByDays,
  NORMALIZE: scoresOnOtherScale,
  CHECKWEIGHTS: checkOfWeights,
  GRADE: gradesOfScores,
  RANK: ranksOfScores,
  PERCENTILE: percentilesOfScores,
  QUOTA: seatsByGrade,
  DISTRIBUTE: forcedGrades,
  STREAK: lengthOfStreak,
  TENURE: fullTimeBetween,
  ELIGIBLE: eligibilityOfPeople,
  WHY: reasonsOfScore,
  NEXT: wayToNextGrade,
  POLICY: policyAsRead,
};

export type FunctionId = keyof typeof functionsById;

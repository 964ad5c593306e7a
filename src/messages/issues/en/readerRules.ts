import type { RaterGroup, ReaderRuleIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import { raterGroupWord } from "../../words/raterGroupWord.ts";
import type { Sentences } from "../sentences.ts";
import { shortFormula } from "../shortFormula.ts";
import { periodInWords } from "../../words/periodInWords.ts";

const said = (periodId: string): string => periodInWords(periodId, "en");

const groups = (raterGroups: readonly RaterGroup[]): string =>
  listed(
    raterGroups.map((group) => raterGroupWord(group, "en")),
    "en",
  );

const shares = (raterGroups: readonly RaterGroup[], percents: readonly number[]): string =>
  listed(
    raterGroups.map((group, index) => `${raterGroupWord(group, "en")} ${figure(percents[index] ?? 0)} %`),
    "en",
  );

const periodShares = (periods: readonly string[], percents: readonly number[]): string =>
  listed(
    periods.map((period, index) => `${said(period)} ${figure(percents[index] ?? 0)} %`),
    "en",
  );

const bands = (grades: readonly string[], bounds: readonly (number | null)[]): readonly string[] =>
  grades.map((grade, index) => {
    const bound = bounds[index] ?? null;
    return bound === null ? `${grade} below that` : `${grade} from ${figure(bound)} points`;
  });

export const readerRules: Sentences<ReaderRuleIssue> = {
  duration_read: ({ indicator, typed, minutes }) =>
    `“${indicator}” holds lengths of time (such as ${typed}), read as an actual of ${figure(minutes)} minutes and not as a score. Enter a target; without one it does not count.`,
  rater_weights_assumed: ({ raterGroups }) =>
    `Nothing weighs ${groups(raterGroups)} against each other; they count equally. If that is not meant, write each side’s weight in its header or in a note, such as “Self 20%”.`,
  rater_weights_inferred: ({ raterGroups, percents }) =>
    `Nothing weighs the raters; the sheet’s totals come out with ${shares(raterGroups, percents)}, and so these count. If that is wrong, write each side’s weight in its header or in a note.`,
  raters_trimmed: ({ typed }) =>
    `As the sheet says (${shortFormula(typed)}), the raters’ highest and lowest scores are left out before the mean.`,
  period_weights_assumed: ({ periods }) =>
    `Nothing says what each period (${listed(periods.map(said), "en")}) weighs; the result is their mean. If that is not meant, set the periods’ weights in the policy.`,
  period_weights_inferred: ({ periods, percents }) =>
    `Nothing says what each period weighs; the sheet’s totals for the year come out with ${periodShares(periods, percents)}, and so these count. If that is wrong, set the periods’ weights in the policy.`,
  rule_assumed: ({ indicators, lower }) =>
    `${listed(indicators, "en")}: there are actuals and no rule for their points; attainment counts, up to 120 points${lower.length === 0 ? "" : `. Less is taken to be better for ${listed(lower, "en")}: target divided by actual`}. If that is not meant, set a rule in the policy.`,
  totals_not_followed: ({ compared, count, name, typed, computed }) =>
    `${figure(count)} of the sheet’s ${figure(compared)} totals differ from the computed ones and follow no way that is known (${name}: ${figure(typed)} on the sheet, ${figure(computed)} computed). The computed ones count; check weights and rules.`,
  grades_inferred: ({ compared, grades, bounds }) =>
    `The bounds of the grades stand nowhere. By the grades and results of ${figure(compared)} people they are taken to be ${listed(bands(grades, bounds), "en")}. If they are others, write them in a note, such as “A: 90 and above”, or set them in the policy.`,
  grades_not_followed: ({ compared, count, name, typed, computed }) =>
    `${figure(count)} of the sheet’s ${figure(compared)} grades differ from the computed ones (${name}: ${typed} on the sheet, ${computed} computed). The computed ones count; write the bounds of the grades in a note, such as “A: 90 and above”, or choose a policy.`,
};

import {
  addsEntries,
  gradeScaleOf,
  resolveRole,
  type AppraisalPolicy,
  type IndicatorNode,
  type RaterGroupRule,
  type ResolvedNode,
} from "../../core/index.ts";
import { figure } from "../figure.ts";
import type { Language } from "../language.ts";
import { fillIn } from "../tabs/fillIn.ts";
import { inLanguage, type Worded } from "../tabs/inLanguage.ts";
import { missingPeriodWord } from "../words/missingPeriodWord.ts";
import { missingPolicyWord } from "../words/missingPolicyWord.ts";
import { raterGroupWord } from "../words/raterGroupWord.ts";
import { vetoEffectWord } from "../words/vetoEffectWord.ts";
import { ladderSentences } from "./ladderSentences.ts";
import { policySentenceWords } from "./policySentenceWords.ts";
import { ruleSentence } from "../words/ruleSentence.ts";

/** Sentences about one matter. */
export interface PolicyChapter {
  readonly title: string;
  readonly sentences: readonly string[];
}

type Words = Worded<typeof policySentenceWords>;

/**
 * What do these rules say, in the words of the language? Chapters that would say nothing are left out.
 *
 * @param assumed - What the policy's source does not say, in words.
 */
export function policySentences(
  policy: AppraisalPolicy,
  language: Language,
  assumed: readonly string[],
): readonly PolicyChapter[] {
  const words = inLanguage(policySentenceWords, language);
  const join = (parts: readonly string[]): string => parts.join(language === "en" ? ", " : "、");
  const chapters: readonly PolicyChapter[] = [
    { title: words.modelChapter, sentences: modelSentences(policy, words, language, join) },
    { title: words.scoringChapter, sentences: scoringSentences(policy, words, language, join) },
    { title: words.periodChapter, sentences: periodSentences(policy, words, language, join) },
    { title: words.adjustmentChapter, sentences: adjustmentSentences(policy, words, language) },
    { title: words.gradeChapter, sentences: gradeSentences(policy, words, language, join) },
    { title: words.promotionChapter, sentences: ladderSentences(policy, words, language) },
    { title: words.followUpChapter, sentences: followUpSentences(policy, words, join) },
    { title: words.assumedChapter, sentences: assumed },
  ];
  return chapters.filter(({ sentences }) => sentences.length > 0);
}

const percent = (share: number): string => `${figure(share * 100, 2)}%`;

function modelSentences(
  policy: AppraisalPolicy,
  words: Words,
  language: Language,
  join: (parts: readonly string[]) => string,
): readonly string[] {
  const how = (node: IndicatorNode): string =>
    node.rule === null ? "" : fillIn(words.how, { rule: ruleSentence(node.rule, language) });
  const sentence = ({ node, weightOfTotal }: ResolvedNode): string => {
    const facts = { name: node.name, share: percent(weightOfTotal) };
    return node.kind === "area"
      ? fillIn(words.area, facts)
      : fillIn(addsEntries(policy.model) ? words.added : words.leaf, { ...facts, how: how(node) });
  };
  const nodesOf = (roleId: string | null): readonly ResolvedNode[] =>
    resolveRole(policy, roleId).nodes.filter(({ isIn }) => isIn);
  const common = nodesOf(null);
  const shown = (nodes: readonly ResolvedNode[]): string =>
    join(nodes.map(({ node, weightOfTotal }) => `${node.name} ${percent(weightOfTotal)}`));
  const [first, ...others] = policy.roles.map(({ id, name }) => ({ name, nodes: nodesOf(id) }));
  const isSame = others.every(({ nodes }) => first !== undefined && shown(nodes) === shown(first.nodes));
  if (first === undefined || (isSame && shown(first.nodes) === shown(common))) return common.map(sentence);
  // Where roles differ, what each is weighed by says more than what a person without a role would be.
  return [first, ...others].map(({ name: role, nodes }) => {
    const leaves = nodes.filter(({ node, weightOfTotal }) => node.kind === "indicator" && weightOfTotal > 0);
    return fillIn(words.role, { role, weights: shown(leaves) });
  });
}

function scoringSentences(
  { scoreScale, raters, absence }: AppraisalPolicy,
  words: Words,
  language: Language,
  join: (parts: readonly string[]) => string,
): readonly string[] {
  const sum = raters.groups.reduce((total, { weight }) => total + weight, 0);
  const rater = ({ group, weight }: RaterGroupRule): string =>
    `${raterGroupWord(group, language)} ${percent(sum === 0 ? 0 : weight / sum)}`;
  const absent = {
    renormalise: words.raterRenormalise,
    declaredSets: words.raterDeclaredSets,
    block: words.raterBlock,
    zero: words.raterZero,
  };
  return [
    fillIn(words.scale, { min: figure(scoreScale.min), max: figure(scoreScale.max) }),
    ...(raters.groups.length === 0
      ? [words.noRaters]
      : [fillIn(words.raters, { raters: join(raters.groups.map(rater)) }), absent[raters.missingGroup]]),
    fillIn(words.missing, { rule: missingPolicyWord(absence.missing, language) }),
    fillIn(words.notApplicable, { rule: missingPolicyWord(absence.notApplicable, language) }),
  ];
}

function periodSentences(
  { periods: { periods, aggregation, missingPeriod, minimumPeriods } }: AppraisalPolicy,
  words: Words,
  language: Language,
  join: (parts: readonly string[]) => string,
): readonly string[] {
  if (periods.length === 0) return [words.onePeriod];
  const nameOf = (id: string): string => periods.find((period) => period.id === id)?.name ?? id;
  const combined = (): string => {
    switch (aggregation.kind) {
      case "weighted": {
        const sum = Object.values(aggregation.weights).reduce((total, weight) => total + weight, 0);
        const parts = Object.entries(aggregation.weights).map(
          ([id, weight]) => `${nameOf(id)} ${percent(sum === 0 ? 0 : weight / sum)}`,
        );
        return fillIn(words.weighted, { weights: join(parts) });
      }
      case "bestOf":
        return fillIn(words.bestOf, { count: aggregation.count });
      case "periodsAndYear": {
        const { yearShare } = aggregation;
        return fillIn(words.periodsAndYear, { share: percent(yearShare), rest: percent(1 - yearShare) });
      }
      default:
        return words[aggregation.kind];
    }
  };
  return [
    fillIn(words.periods, { periods: join(periods.map(({ name }) => name)) }),
    ...(periods.length > 1
      ? [
          combined(),
          fillIn(words.missingPeriod, { rule: missingPeriodWord(missingPeriod, language) }),
          ...(minimumPeriods > 1 ? [fillIn(words.minimumPeriods, { count: minimumPeriods })] : []),
        ]
      : []),
  ];
}

function adjustmentSentences(
  { adjustments: { items, vetoes, bonusCap, deductionCap, totalMin, totalMax } }: AppraisalPolicy,
  words: Words,
  language: Language,
): readonly string[] {
  const limit = (text: string, points: number | null): readonly string[] =>
    points === null ? [] : [fillIn(text, { points: figure(points) })];
  const sentences = [
    ...items.map(({ name, pointsPerEvent, cap }) =>
      fillIn(words.adjustment, {
        name,
        points: `${pointsPerEvent < 0 ? "−" : "+"}${figure(Math.abs(pointsPerEvent))}`,
        cap: cap === null ? "" : fillIn(words.adjustmentCap, { cap: figure(cap) }),
      }),
    ),
    ...limit(words.bonusCap, bonusCap),
    ...limit(words.deductionCap, deductionCap),
    ...limit(words.totalMax, totalMax),
    ...limit(words.totalMin, totalMin),
    ...vetoes.map(({ name, effect }) => {
      const grade =
        effect.kind === "capGrade" ? (language === "en" ? ` (${effect.grade})` : `（${effect.grade}）`) : "";
      return fillIn(words.veto, { name, effect: vetoEffectWord(effect.kind, language) + grade });
    }),
  ];
  return sentences.length === 0 ? [words.noAdjustments] : sentences;
}

function gradeSentences(
  policy: AppraisalPolicy,
  words: Words,
  language: Language,
  join: (parts: readonly string[]) => string,
): readonly string[] {
  const { bands } = gradeScaleOf(policy.grades);
  const grades = bands.map(({ grade, min }, index) => {
    const next = bands[index - 1]?.min ?? null;
    const facts = { grade, min: figure(min ?? Number.NaN), next: figure(next ?? Number.NaN) };
    if (min === null) return next === null ? grade : fillIn(words.lowGrade, facts);
    return fillIn(next === null ? words.topGrade : words.midGrade, facts);
  });
  const { distribution, ranking, streaks } = policy;
  const shares = (distribution?.shares ?? []).map(({ grade, share }) => `${grade} ${percent(share)}`);
  return [
    fillIn(words.grades, { grades: grades.join(language === "en" ? ", " : "；") }),
    words[ranking.method],
    ...(distribution === null ? [] : [fillIn(words[distribution.mode], { shares: join(shares) })]),
    ...streaks.map(({ kind, grade, length }) => fillIn(words[kind], { grade, length })),
  ];
}

function followUpSentences(
  { followUp }: AppraisalPolicy,
  words: Words,
  join: (parts: readonly string[]) => string,
): readonly string[] {
  if (followUp === null) return [];
  const { trainingBelow, bonusCoefficients, improvement } = followUp;
  const coefficients = Object.entries(bonusCoefficients).map(([grade, value]) => `${grade} ${figure(value)}`);
  return [
    ...(trainingBelow === null ? [] : [fillIn(words.trainingBelow, { score: figure(trainingBelow) })]),
    ...(coefficients.length === 0 ? [] : [fillIn(words.bonuses, { grades: join(coefficients) })]),
    ...(improvement === undefined
      ? []
      : [fillIn(words.improvement, { months: improvement.checkAfterMonths })]),
  ];
}

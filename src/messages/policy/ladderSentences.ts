import type { AppraisalPolicy, EligibilityGate } from "../../core/index.ts";
import type { Language } from "../language.ts";
import { fillIn } from "../tabs/fillIn.ts";
import type { Worded } from "../tabs/inLanguage.ts";
import { promotionStepWord } from "../words/promotionStepWord.ts";
import { gateSentence } from "./gateSentence.ts";
import type { policySentenceWords } from "./policySentenceWords.ts";

/** The steps of the ladder with their conditions, and what each condition asks for. */
export function ladderSentences(
  policy: AppraisalPolicy,
  words: Worded<typeof policySentenceWords>,
  language: Language,
): readonly string[] {
  const { promotion } = policy;
  if (promotion === null) return [];
  const nameOf = (id: string): string => promotion.levels.find((level) => level.id === id)?.name ?? id;
  const named = (gates: readonly EligibilityGate[]): string =>
    gates.map((gate) => gateSentence(gate, policy, language)).join(language === "en" ? "; " : "；");
  return promotion.steps.flatMap(({ from, to, kind, gates, priority }) => [
    fillIn(words.step, {
      ...{ from: nameOf(from), to: nameOf(to) },
      ...{ kind: promotionStepWord(kind, language), gates: named(gates) },
    }),
    ...(priority.length === 0 ? [] : [fillIn(words.priority, { gates: named(priority) })]),
  ]);
}

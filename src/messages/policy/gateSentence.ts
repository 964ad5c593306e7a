import type { AppraisalPolicy, EligibilityGate } from "../../core/index.ts";
import { figure } from "../figure.ts";
import { listed } from "../listed.ts";
import type { Language } from "../language.ts";
import { fillIn } from "../tabs/fillIn.ts";
import { inLanguage, type Worded } from "../tabs/inLanguage.ts";
import { gateWords } from "./gateWords.ts";

/**
 * What does one condition of the ladder ask for? Its name, and what must be reached where that is not in the name.
 *
 * @example
 * gateSentence({ kind: "minScore", id: "g", name: "Overall", nodeId: null, atLeast: 80 }, samplePolicy, "en")
 * //=> "Overall (at least 80 points)"
 */
export function gateSentence(gate: EligibilityGate, policy: AppraisalPolicy, language: Language): string {
  const words = inLanguage(gateWords, language);
  const asked = requirement(gate, policy, words, language);
  if (asked === null) return gate.name;
  return fillIn(words.named, { name: gate.name, asked });
}

function requirement(
  gate: EligibilityGate,
  policy: AppraisalPolicy,
  words: Worded<typeof gateWords>,
  language: Language,
): string | null {
  switch (gate.kind) {
    case "tenure":
    case "timeInLevel":
      return fillIn(words.months, { months: figure(gate.minMonths) });
    case "degree":
      return fillIn(words.degree, { degree: gate.atLeast });
    case "certificate":
      return fillIn(words.anyOf, { names: listed(gate.anyOf, language) });
    case "count":
      return fillIn(words.atLeast, { value: figure(gate.atLeast) });
    case "exam":
    case "minScore":
      return fillIn(words.points, { value: figure(gate.atLeast) });
    case "gradeOfLast":
      return fillIn(words.gradeOfLast, {
        ...{ periods: gate.periods, required: gate.required, grade: gate.atLeastGrade },
      });
    case "averageOfLast":
      return fillIn(words.averageOfLast, { periods: gate.periods, value: figure(gate.atLeast) });
    case "streak": {
      const rule = policy.streaks.find(({ id }) => id === gate.streakId);
      if (rule === undefined) return null;
      return fillIn(rule.kind === "excellent" ? words.streak : words.badStreak, {
        ...{ length: rule.length, grade: rule.grade },
      });
    }
    case "percentile":
      return gate.side === "atLeast"
        ? fillIn(words.top, { share: percent(1 - gate.share) })
        : fillIn(words.bottom, { share: percent(gate.share) });
    case "noVeto":
      return gate.withinMonths === null ? null : fillIn(words.within, { months: figure(gate.withinMonths) });
    case "headcountShare":
      return fillIn(words.shareAtMost, { share: percent(gate.maxShare) });
    case "group": {
      const names = gate.gates.map((inner) => gateSentence(inner, policy, language)).join(words.and);
      if (gate.needs === "all") return fillIn(words.all, { names });
      if (gate.needs === "any") return fillIn(words.any, { names });
      return fillIn(words.some, { names, count: gate.needs });
    }
    case "tenureRange":
    case "flag":
    case "approval":
    case "vacancy":
      return null;
  }
}

const percent = (share: number): string => `${figure(share * 100, 2)}%`;

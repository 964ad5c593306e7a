import type { RuleReader } from "../ruleTextReading.ts";
import { englishPoints as P, readEnglishPoints } from "./englishPoints.ts";

const done = "(?:met|achieved|reached|completed(?: on time)?|done(?: on time)?|on time|passed)";
const forms = [
  `()(${P}) ?(?:if|when) ?(?:the )?(?:target |goal )?(?:is )?${done} ?[,;]? ?(?:and )?(?:otherwise|else|or)(?: ?,)? ?(${P})`,
  `()(${P}) ?(?:if|when) ?(?:the )?(?:target |goal )?(?:is )?${done} ?[,;] ?(${P}) (?:if|when) (?:not|missed)[a-z ]*`,
  `(target |goal )?${done} ?[:=] ?(${P}) ?[,;] ?(?:not ${done}|missed|otherwise) ?[:=]? ?(${P})`,
];

/** "100 points if met, otherwise 0", "met: 100, not met: 0". */
export const readEnglishBinary: RuleReader = (text, full) => {
  for (const form of forms) {
    const match = new RegExp(form, "iu").exec(text);
    const [used = "", , met, notMet] = match ?? [];
    if (met === undefined || notMet === undefined) continue;
    const points = { pointsMet: readEnglishPoints(met, full), pointsNotMet: readEnglishPoints(notMet, full) };
    return {
      body: { kind: "binary", reads: "attainment", met: "atLeast", bound: 1, ...points },
      used,
      assumed: [],
    };
  }
  return null;
};

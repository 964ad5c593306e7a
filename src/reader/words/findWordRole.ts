import { remembered } from "../text/remembered.ts";
import { columnWords } from "./columnWords.ts";
import { headsIds } from "./headsIds.ts";
import type { WordPattern, WordRole } from "./wordRole.ts";

/** Patterns of Latin words only, none of which lets any character pass: no label in Chinese is worth compiling them for. */
const isLatin = columnWords.map(
  ([, , { source }]) => !/\p{Script=Han}|\\[pPSDW]|\[\^|(?<!\\)\./u.test(source),
);

function entryOf(compact: string): WordPattern | undefined {
  const isChinese = /\p{Script=Han}/u.test(compact) && !/[a-z]/u.test(compact);
  return columnWords.find(
    ([, , pattern], index) => !(isChinese && isLatin[index] === true) && pattern.test(compact),
  );
}

/** Compact text has no space behind a full stop: "avg.score" is "avg. score"; "weight (w)" is abbreviated in formulas. */
const spelt = (compact: string): string =>
  compact.replace(/\.(?=[a-z])/gu, ". ").replace(/ ?\([a-z]( ?[×x*] ?[a-z])?\)/u, "");

/** A role that a label's words suggest, and how sure they are (0..1). */
export interface RoleMatch {
  readonly role: WordRole;
  readonly confidence: number;
}

/**
 * Which role do the words of this label suggest? Null where they name none (an indicator, as a rule).
 *
 * @param compact - Text as `compactText` gives it, without weights and ranges.
 */
export const findWordRole = remembered((compact): RoleMatch | null => {
  const other = spelt(compact);
  const entry =
    compact.length > 40 ? undefined : (entryOf(compact) ?? (other === compact ? undefined : entryOf(other)));
  const match =
    entry !== undefined
      ? { role: entry[0], confidence: entry[1] }
      : compact.length <= 40 && headsIds(compact)
        ? ({ role: "id", confidence: 0.85 } as const)
        : null;
  return match;
});

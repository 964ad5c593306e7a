import { canonicalText } from "../text/canonicalText.ts";

const bad =
  /不|未|没|差|劣|较弱|待改|需改|待加强|从不|很少|insuff|insatisf|unsatisf|dissatisf|unaccept|inadequa|\b(poor|bad|weak|below|never|rarely|seldom|not|needs?|fails?|failed|disagree|low|worst|beginning|faible|mal|mauvais|jamais|malo|mala|deficiente|nunca|bajo|zayıf|kötü|yetersiz|mangelhaft|ungenügend|schlecht|nie)\b/iu;
const good =
  /优|卓越|杰出|非常|很好|极|总是|完全|超出|超越|excell|outstand|exempl|exceed|superior|excep|satisf|\b(very|great|good|strong|always|strongly|high|best|above|expert|advanced|très|bien|bon|toujours|excelente|muy|bueno|siempre|alto|çok|mükemmel|iyi|sehr|gut|immer)\b/iu;

/** Does this word grade well (1), badly (-1), or can one not tell (0)? "Insuffisant" is bad in any list of words. */
export function leaningOf(word: string): -1 | 0 | 1 {
  const text = canonicalText(word);
  if (bad.test(text)) return -1;
  return good.test(text) ? 1 : 0;
}

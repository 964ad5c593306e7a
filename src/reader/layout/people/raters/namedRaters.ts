import { canonicalText } from "../../../text/canonicalText.ts";
import { compactText } from "../../../text/compactText.ts";
import { findRaterGroup } from "../../../words/findRaterGroup.ts";
import { looksLikePerson } from "../../../words/looksLikePerson.ts";
import type { SortedLabels } from "../../columnDraft.ts";

const parted = /^(\S{2,12})(?:\s*[\n:：\-—–/]\s*|\s+|\s*[((])(\p{L}[^\n((]{0,18}?)[))]?$/u;

const titled =
  /^\p{Script=Han}{1,3}(委员|老师|总|总监|经理|主任|教授|专家|工|院长|处长|科长|部长|书记|主席|校长|所长|组长|评委|董)$/u;
const isName = (text: string): boolean => looksLikePerson(text) >= 0.6 || titled.test(text);

/** "评委\n龚委员 | 评委\n裴委员": two columns or more that put different names behind one word for raters. */
export function namedRaters(sorted: readonly SortedLabels[]): readonly SortedLabels[] {
  const found = sorted.map(({ header, names, role, rater, period }) => {
    const leaf = header.labels.at(-1);
    if (leaf === undefined || names.length === 0 || role !== null || rater !== null || period !== null)
      return null;
    const [, word = "", name = ""] = parted.exec(leaf.typed.trim()) ?? [];
    const group = findRaterGroup(compactText(word));
    return group === null || group === "self" || !isName(canonicalText(name))
      ? null
      : { group, word, name: canonicalText(name) };
  });
  const namesBehind = (word: string): number =>
    new Set(found.flatMap((one) => (one?.word === word ? [one.name] : []))).size;
  return sorted.map((labels, index) => {
    const one = found[index] ?? null;
    if (one === null || namesBehind(one.word) < 2) return labels;
    const [names, weights] = [labels.names.slice(0, -1), labels.weights.slice(0, -1)];
    const raterWeight = labels.weights.at(-1) ?? null;
    return { ...labels, names, weights, rater: one.group, raterName: one.name, raterWeight };
  });
}

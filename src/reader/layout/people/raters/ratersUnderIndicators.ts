import type { RaterGroup } from "../../../../core/index.ts";
import { looksLikePerson } from "../../../words/looksLikePerson.ts";
import type { SortedLabels } from "../../columnDraft.ts";

const judge = /(委员|老师|专家|评委|教授)$|^(prof|judge)\b/iu;
const leader =
  /^\p{Script=Han}{1,3}(总|总监|经理|主任|工|院长|处长|科长|部长|书记|主席|校长|所长|组长|董|厂长|局长|行长|店长)$/u;

/**
 * "工作实绩（50%） / 谭主席 | 倪部长 | 均分" beside "服务职工（30%） / 谭主席 | 倪部长 | 均分": the same people under the headings of
 * several indicators are those who rated each of them.
 */
export function ratersUnderIndicators(sorted: readonly SortedLabels[]): readonly SortedLabels[] {
  const found = sorted.map(({ header, names, role, rater, period }) => {
    const leaf = header.labels.at(-1);
    if (leaf === undefined || names.length < 2 || role !== null || rater !== null || period !== null)
      return null;
    const isName = leader.test(leaf.name) || judge.test(leaf.name) || looksLikePerson(leaf.name) >= 0.6;
    return isName ? { area: names.slice(0, -1).join("\u0000"), name: leaf.name } : null;
  });
  const people = new Map<string, Set<string>>();
  for (const one of found)
    if (one !== null) people.set(one.area, (people.get(one.area) ?? new Set()).add(one.name));
  const panels = [...people.values()];
  const [first] = panels;
  const isPanel =
    first !== undefined &&
    panels.length >= 2 &&
    first.size >= 2 &&
    panels.every((panel) => panel.size === first.size && [...panel].every((name) => first.has(name)));
  if (!isPanel) return sorted;
  const group = groupOf([...first]);
  return sorted.map((labels, index) => {
    const one = found[index] ?? null;
    if (one === null) return labels;
    const [names, weights] = [labels.names.slice(0, -1), labels.weights.slice(0, -1)];
    return { ...labels, names, weights, rater: group, raterName: one.name };
  });
}

/** Titles of leaders and of judges say who they are; people without a title are colleagues. */
const groupOf = (names: readonly string[]): RaterGroup =>
  names.every((name) => leader.test(name))
    ? "superior"
    : names.some((name) => judge.test(name))
      ? "expert"
      : "peer";

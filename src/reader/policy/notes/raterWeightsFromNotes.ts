import type { RaterGroup } from "../../../core/index.ts";
import type { FoundWeight } from "../../layout/tableReading.ts";
import { compactText } from "../../text/compactText.ts";
import { findRaterGroup } from "../../words/findRaterGroup.ts";
import type { Note } from "./collectNotes.ts";

const groupFirst =
  /([\p{Script=Han}]{2,10}?|[a-z][a-z -]{2,24}?)\s*(?:分数|得分|评分|权重|占比|占|score|rating|weight)?\s*(?:[×x*＊·:：=(（\t]|权重|占)?\s*(\d{1,3}(?:\.\d+)?)\s*%/giu;
const shareFirst =
  /(\d{1,3}(?:\.\d+)?)\s*%\s*(?:[×x*＊·]|of)?\s*([\p{Script=Han}]{2,10}|[a-z][a-z -]{2,24})/giu;
const decimal = /([\p{Script=Han}]{2,10}?|[a-z][a-z -]{2,24}?)\s*[×x*＊·]\s*(0\.\d{1,3})(?!\d)/giu;

/**
 * Weights of rater groups in a line of text: "自评×20%＋上级评分×80%", "Self 20%, Manager 80%". They must add up to a whole.
 *
 * @param named - Groups by the headings that no list of words knows ("科室测评"): a note may repeat them.
 */
export function raterWeightsFromNotes(
  notes: readonly Note[],
  named: ReadonlyMap<string, RaterGroup> = new Map(),
): ReadonlyMap<RaterGroup, FoundWeight> {
  for (const note of notes) {
    // Most notes name no share: for them the patterns are not worth compiling.
    if (!/\d\s*%|0\.\d/u.test(note.text)) continue;
    for (const [pattern, nameAt, shareAt, factor] of [
      [groupFirst, 1, 2, 0.01],
      [shareFirst, 2, 1, 0.01],
      [decimal, 1, 2, 1],
    ] as const) {
      const found = new Map<RaterGroup, FoundWeight>();
      for (const match of note.text.matchAll(pattern)) {
        const group = groupIn(match[nameAt] ?? "", named);
        const share = Number((Number(match[shareAt]) * factor).toPrecision(12));
        if (group !== null && !found.has(group))
          found.set(group, { share, typed: match[0].trim(), at: note.at, source: "note", isPoints: false });
      }
      const sum = [...found.values()].reduce((total, { share }) => total + share, 0);
      if (found.size >= 2 && Math.abs(sum - 1) < 0.011) return found;
    }
  }
  return weightsInRows(notes, named);
}

/** A list of groups with the weight of each beside it ("上级 | 50%" above "同级 | 30%"), one list on a sheet. */
function weightsInRows(
  notes: readonly Note[],
  named: ReadonlyMap<string, RaterGroup>,
): ReadonlyMap<RaterGroup, FoundWeight> {
  const bySheet = new Map<string, Map<RaterGroup, FoundWeight>>();
  for (const { text, at } of notes) {
    const [, heading = "", typed = ""] =
      /^([^\t]{1,24})\t(0?\.\d{1,3}|\d{1,3}(?:\.\d+)?\s*%)(?:\t|$)/u.exec(text) ?? [];
    const group = heading === "" ? null : groupIn(heading, named);
    if (group === null) continue;
    const sheet = at.slice(0, at.lastIndexOf("!"));
    const found = bySheet.get(sheet) ?? new Map<RaterGroup, FoundWeight>();
    const share = Number.parseFloat(typed) * (typed.endsWith("%") ? 0.01 : 1);
    bySheet.set(sheet, found.set(group, { share, typed, at, source: "note", isPoints: false }));
  }
  const isWhole = (found: ReadonlyMap<RaterGroup, FoundWeight>): boolean =>
    found.size >= 2 && Math.abs([...found.values()].reduce((sum, { share }) => sum + share, 0) - 1) < 0.011;
  return [...bySheet.values()].find(isWhole) ?? new Map<RaterGroup, FoundWeight>();
}

/** "其中员工自评" names the ratee: words in front are cut off one by one. */
function groupIn(text: string, named: ReadonlyMap<string, RaterGroup>): RaterGroup | null {
  const compact = compactText(text);
  for (const [heading, group] of named) if (compact.endsWith(heading)) return group;
  if (!/\p{Script=Han}/u.test(compact)) return findRaterGroup(compact);
  for (let start = 0; start <= compact.length - 2; start += 1) {
    const part = compact.slice(start);
    const group = findRaterGroup(part) ?? findRaterGroup(`${part}评分`);
    if (group !== null) return group;
  }
  return null;
}

import type { SortedLabels } from "../../columnDraft.ts";
import { isAnonymousRater } from "../../../words/isAnonymousRater.ts";

/** A number or a letter by itself. */
const bare = /^(?:第?[\d一二三四五六七八九十]{1,2}[号位名人]?|[a-h甲乙丙丁])$/u;

/**
 * "上级（50%） / 评1 | 评2": what only numbers the raters under the heading of their group names no indicator. One such
 * column alone proves nothing.
 */
export function numberedRaters(sorted: readonly SortedLabels[]): readonly SortedLabels[] {
  const isNumber = ({ header, names, rater, role }: SortedLabels): boolean => {
    const leaf = header.labels.at(-1)?.compact ?? "";
    return (
      rater !== null &&
      role === null &&
      names.length === 1 &&
      header.labels.length >= 2 &&
      (isAnonymousRater(leaf) || bare.test(leaf))
    );
  };
  if (sorted.filter(isNumber).length < 2) return sorted;
  return sorted.map((labels) => (isNumber(labels) ? { ...labels, names: [], weights: [] } : labels));
}

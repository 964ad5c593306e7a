import type { Label } from "../../../value/readLabel.ts";
import type { SortedLabels } from "../../columnDraft.ts";

/** Words that name a field of work or one side of a scorecard as well as a group of raters. */
const fields =
  /^((internal |external )?(customers?|clients?|stakeholders?)|hr|human resources|人事|人力|人力资源|行政|数据)$/u;
/** Words that name an area as well as head a column of indicators or of totals. */
const kinds = /^(competenc(y|ies)|behaviou?rs?|skills?|goals?|objectives?|results?|outcomes?)$/u;

/**
 * "Results | Customer | Competencies" over labels of their own: a heading that would name raters, or a column of
 * indicators, is an area where another heading in its place plainly names one and none surely names raters.
 */
export function areasNotRaters(sorted: readonly SortedLabels[]): readonly SortedLabels[] {
  const groups = sorted.flatMap(({ header }) => (header.labels.length >= 2 ? header.labels.slice(0, 1) : []));
  const isPlain = ({ rater, role, period, compact }: Label): boolean =>
    rater === null && period === null && role === null && compact !== "";
  const raters = groups.filter(({ rater }) => rater !== null);
  const others = groups.filter((label) => isPlain(label) || isKind(label));
  if (!raters.every(({ compact }) => fields.test(compact)) || others.length === 0) return sorted;
  return sorted.map((labels) => {
    const [group, ...below] = labels.header.labels;
    if (group === undefined || below.length === 0 || labels.names.length === 0) return labels;
    const isField = group.rater !== null && labels.rater === group.rater;
    const isDropped =
      isKind(group) && !labels.names.includes(group.name) && others.some(({ name }) => name !== group.name);
    return isField || isDropped
      ? {
          ...labels,
          names: [group.name, ...labels.names],
          weights: [group.weight, ...labels.weights],
          rater: isField ? null : labels.rater,
          raterWeight: null,
          ...(isField || labels.role !== group.role?.role ? {} : { role: null, roleConfidence: 0 }),
        }
      : labels;
  });
}

const isKind = ({ role, compact }: Label): boolean => role !== null && kinds.test(compact);

import { readLabel } from "../../value/readLabel.ts";
import { mergeAt, placeOf, shownTextAt, type SheetView } from "../../view/sheetView.ts";
import { lowerIsBetter } from "../../words/lowerIsBetter.ts";
import { shownNumberAt } from "../../table/shownNumberAt.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import type { FoundWeight, IndicatorMention } from "../tableReading.ts";
import { isGoal } from "../isGoal.ts";
import { weightOfLabel } from "../weightOfLabel.ts";
import type { FormColumns } from "./formColumns.ts";
import type { FormRow } from "./formRows.ts";

/** What a form's row says about its indicator: names from the outside, weights, scale, unit. */
export function mentionOfRow(
  { view }: TableFrame,
  columns: FormColumns,
  { names, rows, sectionAt }: FormRow,
  weight: FoundWeight | null,
  isOfArea: boolean,
  isPreweighted: boolean,
  areaWeight: FoundWeight | null,
): IndicatorMention {
  const [row = 0] = rows;
  const labels = names.map(readLabel);
  const leafColumn = columns.names[Math.min(names.length, columns.names.length) - 1] ?? 0;
  const weights = labels.map((label, depth): FoundWeight | null => {
    if (depth === names.length - (isOfArea ? 2 : 1) && weight !== null) return weight;
    if (depth === names.length - 2 && areaWeight !== null) return areaWeight;
    if (depth === 0 && sectionAt !== null) return weightOfLabel(label, sectionAt, "groupHeader");
    const column = columns.names[depth] ?? leafColumn;
    const merge = mergeAt(view, row, column);
    return weightOfLabel(label, placeOf(view, merge?.row ?? row, merge?.column ?? column));
  });
  const group = columns.options[0];
  const ownScale =
    labels.at(-1)?.scale ?? scaleOfMarks(view, columns, row) ?? scaleOfColumn(columns) ?? columns.steps;
  return {
    names: labels.map(({ name, typed }) =>
      name === "" || (weight !== null && isGoal(typed)) ? typed : name,
    ),
    weights,
    scale: group === undefined ? ownScale : { min: group.min, max: group.max },
    at: placeOf(view, row, leafColumn),
    isPreweighted: isPreweighted && weight !== null && !isOfArea,
    lowerIsBetter: lowerIsBetter(names.at(-1) ?? ""),
    ...(group === undefined || group.ranks === null ? {} : { ranks: group.ranks }),
    unit: columns.unit === null ? null : shownTextAt(view, row, columns.unit) || null,
  };
}

/** "Weight (%) | Max Score": beside weights full marks only say what the scores are out of. */
function scaleOfMarks(
  view: SheetView,
  { weight, fullMarks }: FormColumns,
  row: number,
): IndicatorMention["scale"] {
  const max = weight === null || fullMarks === null ? null : shownNumberAt(view, row, fullMarks);
  return max === null || max <= 0 ? null : { min: 0, max };
}

/** "Score (0.0-1.0)": the scale that the heading of the scores gives; null where raters' columns differ or say none. */
function scaleOfColumn({ scores }: FormColumns): IndicatorMention["scale"] {
  const [first = null, ...others] = scores.map(({ scale }) => scale);
  const isSame = others.every((scale) => scale?.min === first?.min && scale?.max === first?.max);
  return isSame ? first : null;
}

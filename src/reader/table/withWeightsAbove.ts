import { readLabel, type Label } from "../value/readLabel.ts";
import type { HeaderColumn } from "./tableFrame.ts";

/**
 * "weight: 60%" above "Goals" is said of the goals: their heading reads as "Goals (60%)". Between a name and "Target" or
 * "Self" it is said of the name.
 */
export const withWeightsAbove = (columns: readonly HeaderColumn[]): readonly HeaderColumn[] =>
  columns.some(({ labels }) => labels.slice(0, -1).some(isBareWeight)) ? columns.map(joined) : columns;

const isBareWeight = ({ compact, weight }: Label): boolean => compact === "" && weight !== null;

function joined(header: HeaderColumn): HeaderColumn {
  const labels: Label[] = [];
  let above: Label["weight"] = null;
  for (const [depth, label] of header.labels.entries()) {
    const next = header.labels[depth + 1];
    const isOfNext =
      next !== undefined && (labels.length === 0 || (next.role === null && next.rater === null));
    if (isBareWeight(label) && isOfNext) above = label.weight;
    else {
      labels.push(above === null || label.weight !== null ? label : withWeight(label, above));
      above = null;
    }
  }
  return { ...header, labels };
}

const withWeight = (label: Label, { share, form, typed }: NonNullable<Label["weight"]>): Label => {
  const number = String(Number((share * 100).toPrecision(12)));
  const read = readLabel(`${label.typed}(${number}${form === "share" ? "%" : "分"})`);
  return { ...read, typed: label.typed, weight: { share, form, typed } };
};

import { canonicalText } from "../text/canonicalText.ts";
import { readLabel, type Label } from "../value/readLabel.ts";
import { findWordRole } from "../words/findWordRole.ts";
import type { HeaderColumn } from "./tableFrame.ts";
import { withLeaf } from "./withLeaf.ts";

const glued = /^(.*\p{L})\s*(\d{1,3})$/u;

/**
 * "铺货率20 | 陈列20 | … | 合计100", "Sales 40 | … | Total 100": numbers stuck to names are full marks where they add up to a hundred, or to what the
 * total's heading says. One such number alone only counts ("评委1").
 */
export function withGluedMarks(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const found = columns.map(({ labels }) => marksIn(labels.at(-1)));
  const parts = found.flatMap((marks) => (marks === null || marks.isTotal ? [] : [marks.points]));
  const sum = parts.reduce((total, points) => total + points, 0);
  const stated = found.find((marks) => marks?.isTotal === true)?.points ?? 100;
  if (parts.length < 3 || sum !== stated) return columns;
  return columns.map((header, index) => {
    const marks = found[index] ?? null;
    if (marks === null) return header;
    const label = { ...readLabel(`${marks.name}(${String(marks.points)}分)`), typed: marks.typed };
    return withLeaf(header, () => label);
  });
}

function marksIn(label: Label | undefined): {
  readonly name: string;
  readonly points: number;
  readonly isTotal: boolean;
  readonly typed: string;
} | null {
  if (label === undefined) return null;
  if (label.weight !== null || label.scale !== null || label.period !== null) return null;
  const match = glued.exec(canonicalText(label.typed));
  if (match === null) return null;
  const [, name = "", points] = match;
  return {
    name,
    points: Number(points),
    isTotal: findWordRole(name.toLowerCase())?.role === "total",
    typed: label.typed,
  };
}

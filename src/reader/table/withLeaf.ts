import { readLabel, type Label } from "../value/readLabel.ts";
import type { HeaderColumn } from "./tableFrame.ts";

/** A heading with its last label read otherwise; where the column has no label, an empty one is changed. */
export function withLeaf(header: HeaderColumn, change: (leaf: Label) => Label): HeaderColumn {
  const leaf = header.labels.at(-1) ?? readLabel("");
  return { ...header, labels: [...header.labels.slice(0, -1), change(leaf)] };
}

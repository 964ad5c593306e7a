import type { Label } from "../value/readLabel.ts";
import type { TableFrame } from "./tableFrame.ts";
import { withLeaf } from "./withLeaf.ts";

/** A table with the last label of one column's heading read otherwise. */
export function withLeafAt(frame: TableFrame, column: number, change: (leaf: Label) => Label): TableFrame {
  const columns = frame.columns.map((header) =>
    header.column === column ? withLeaf(header, change) : header,
  );
  return { ...frame, columns };
}

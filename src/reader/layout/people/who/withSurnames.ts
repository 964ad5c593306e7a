import { keyOf } from "../../../table/keyOf.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import { withLeafAt } from "../../../table/withLeafAt.ts";

/** "Nom | Prénom", "Name | First name": beside first names, a heading that alone would mean the whole name means the rest. */
export function withSurnames(frame: TableFrame): TableFrame {
  const [first, last, name] = [
    keyOf(frame, ["firstName"]),
    keyOf(frame, ["lastName"]),
    keyOf(frame, ["name"]),
  ];
  if (first === null || last !== null || name === null || Math.abs(first - name) !== 1) return frame;
  return withLeafAt(frame, name, (leaf) =>
    /^(nom|name|nome|nombre)$/u.test(leaf.compact)
      ? { ...leaf, role: { role: "lastName", confidence: 0.9 } }
      : leaf,
  );
}

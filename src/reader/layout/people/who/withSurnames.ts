import { keyOf } from "../../../table/keyOf.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";

/** "Nom | Prénom", "Name | First name": beside first names, a heading that alone would mean the whole name means the rest. */
export function withSurnames(frame: TableFrame): TableFrame {
  const [first, last, name] = [
    keyOf(frame, ["firstName"]),
    keyOf(frame, ["lastName"]),
    keyOf(frame, ["name"]),
  ];
  if (first === null || last !== null || name === null || Math.abs(first - name) !== 1) return frame;
  const columns = frame.columns.map((header) => {
    const leaf = header.labels.at(-1);
    return header.column === name && leaf !== undefined && /^(nom|name|nome|nombre)$/u.test(leaf.compact)
      ? {
          ...header,
          labels: [
            ...header.labels.slice(0, -1),
            { ...leaf, role: { role: "lastName" as const, confidence: 0.9 } },
          ],
        }
      : header;
  });
  return { ...frame, columns };
}

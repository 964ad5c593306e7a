import { compactText } from "../text/compactText.ts";
import type { TableFrame } from "../table/tableFrame.ts";

/** A short sign of a table's shape: its headers in order. Rows may come and go; renamed or moved columns change it. */
export function fingerprintOf(frame: TableFrame): string {
  const text = frame.columns.map(({ header }) => compactText(header)).join("\u0001");
  let [high, low] = [0x811c9dc5, 0x1b873593];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193) >>> 0;
    low = Math.imul(low ^ (code + index), 0x85ebca6b) >>> 0;
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}

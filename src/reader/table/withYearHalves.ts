import { halfOfWord } from "../value/halfOfWord.ts";
import type { HeaderColumn } from "./tableFrame.ts";

/** "Safety | Mid-year, Year-end": the two name periods, no indicators. */
export function withYearHalves(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const texts = new Set(columns.flatMap(({ labels }) => labels.map(({ typed }) => typed)));
  const halves = new Map(
    [...texts].flatMap((text) => {
      const half = halfOfWord(text, texts);
      return half === null ? [] : [[text, half] as const];
    }),
  );
  if (halves.size === 0) return columns;
  return columns.map((header) => ({
    ...header,
    labels: header.labels.map((label) => {
      const period = halves.get(label.typed);
      return period === undefined || label.period !== null
        ? label
        : { ...label, period, name: "", compact: "", role: null };
    }),
  }));
}

import type { FormColumns } from "./formColumns.ts";

/** Where results of a row, of points and of totals stand: the raters' columns first, then the computed ones. */
export const resultColumns = ({
  scores,
  computed,
}: Pick<FormColumns, "scores" | "computed">): readonly number[] => [
  ...scores.map(({ header }) => header.column),
  ...computed,
];

import type { FormColumns } from "./formColumns.ts";

/**
 * Where results of a row, of points and of totals stand: the raters' columns first, then the computed ones, then those for
 * marks, which points may be written across.
 */
export const resultColumns = ({
  scores,
  computed,
  options,
}: Pick<FormColumns, "scores" | "computed" | "options">): readonly number[] => [
  ...scores.map(({ header }) => header.column),
  ...computed,
  ...options.flatMap(({ columns }) => columns.map(({ column }) => column)),
];

import type { ProblemSentences } from "./problemSentences.ts";

const place = ({ argument, row, column }: { argument: string; row: number; column: number }): string =>
  `row ${row}, column ${column} of ${argument}`;
const listed = (words: readonly string[]): string => words.join(", ");

export const en: ProblemSentences = {
  cell_error: (facts) => `The cell in ${place(facts)} shows ${facts.error}. Correct that cell first.`,
  cell_unreadable: (facts) =>
    `"${facts.text}" in ${place(facts)} is not a number. Enter a number, leave it blank (missing) or write N/A (not applicable).`,
  entry_missing: (facts) =>
    `There is no score in ${place(facts)}, and absent scores block the total. Enter it, or choose "renormalise" or "zero".`,
  nothing_entered: ({ argument }) => `${argument} holds no figure to work with. Enter at least one.`,
  option_unknown: ({ argument, word, allowed }) =>
    `"${word}" is not a choice for ${argument}. Write one of: ${listed(allowed)}.`,
  sizes_differ: ({ argument, count, other, wanted }) =>
    `${argument} has ${count} cells, ${other} has ${wanted}. Choose ranges of the same size.`,
  not_one_line: ({ argument }) => `${argument} must be a single row or a single column.`,
  turned: ({ argument, rows, columns, other, wanted }) =>
    `${argument} has ${rows} rows and ${columns} columns, ${other} has ${wanted} cells: it lies on its side. Write TRANSPOSE(${argument}).`,
  columns_missing: ({ argument, count, wanted }) => `${argument} needs ${wanted} columns and has ${count}.`,
  weight_unreadable: ({ text }) => `"${text}" is not a weight. Write 30, 0.3 or 30%.`,
  weights_mixed: ({ argument, percent, share }) =>
    `${argument} holds "${percent}" and "${share}", so percents and shares are mixed. Write all of them in one way, such as 30% and 70%.`,
  shares_off: ({ argument, percent }) => `${argument} sums to ${percent}%. Make it 100%.`,
  weights_not_positive: ({ argument }) =>
    `${argument} must not be negative, and at least one must be above zero.`,
  bands_unordered: ({ grade }) =>
    `Grade "${grade}" begins at the same score as another grade. Give every grade its own lowest score.`,
  rule_unreadable: ({ text }) =>
    `The rule "${text}" is of no known kind. Examples: "1 point less per 1000 below target", "actual / target".`,
  rule_incomplete: ({ text, unread }) =>
    `The rule "${text}" was read except for "${unread}". Take those words out or say them in another way.`,
  target_missing: ({ row }) => `The rule needs a target, and row ${row} has none (or zero).`,
  out_of_range: ({ argument, value, wanted }) => `${argument} is ${value}; it must be ${wanted}.`,
  name_unknown: ({ argument, name, allowed }) =>
    `"${name}" does not stand in ${argument}. Known: ${listed(allowed)}.`,
  name_twice: ({ argument, name }) => `"${name}" stands twice in ${argument}. Keep one of them.`,
  too_few: ({ argument, count, wanted }) =>
    `${argument} has ${count} figures; at least ${wanted} are needed.`,
  too_few_days: ({ days, wanted }) =>
    `${days} days are fewer than the ${wanted} needed: not appraised, which is not zero.`,
  date_unreadable: ({ argument, text }) => `"${text}" in ${argument} is not a date. Write 2026-03-01.`,
  group_missing: ({ names }) =>
    `No entry from: ${listed(names)}, and an absent group blocks the result. Enter it, or choose "renormalise" or "zero".`,
  tie_open: ({ grade, count }) =>
    `${count} people with one score lie across the last seat of grade "${grade}". Decide by hand or choose another tie option.`,
};

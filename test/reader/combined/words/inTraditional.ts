import { Converter } from "opencc-js/cn2t";
import { rewritten } from "../../gridChanges.ts";
import type { Book } from "../book.ts";

const write = Converter({ from: "cn", to: "t" });
const rewrite = (text: string | null): string | null => (text === null ? null : write(text));

/** The book in Traditional characters, and its truth with it. */
export function inTraditional(book: Book): Book {
  const { truth } = book;
  return {
    ...book,
    workbooks: book.workbooks.map(({ name, grids, ...rest }) => ({
      ...rest,
      name: rewrite(name),
      grids: grids.map((grid) => ({
        ...rewritten(grid, write),
        notes: Object.fromEntries(Object.entries(grid.notes).map(([cell, text]) => [cell, write(text)])),
      })),
    })),
    truth: {
      ...truth,
      people: truth.people.map(({ id, name, department }) => ({
        id,
        name: write(name),
        department: rewrite(department),
      })),
      indicators: truth.indicators.map(({ name, share }) => ({ name: write(name), share })),
      entries: truth.entries.map((entry) => ({
        ...entry,
        person: write(entry.person),
        indicator: write(entry.indicator),
        value: typeof entry.value === "string" ? write(entry.value) : entry.value,
      })),
      refused: truth.refused.map(write),
    },
  };
}

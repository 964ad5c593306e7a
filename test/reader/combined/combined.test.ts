import { judgeBook } from "./judge/judgeBook.ts";
import { makeBook } from "./makeBook.ts";
import { hasMerges, unmerged } from "./unmerged.ts";

/**
 * As many books as every layout needs to meet most traits, and what once was read wrong further on;
 * `npx tsx scripts/readCombined.ts` reads others.
 */
const seeds = [...Array.from({ length: 224 }, (_, seed) => seed), 2243];

describe("books that combine layouts and traits at random read as they were made", () => {
  it.each(seeds)("seed %i", (seed) => {
    const book = makeBook(seed);
    expect({ traits: book.traits, ...judgeBook(book) }).toEqual({
      traits: book.traits,
      wrong: [],
      falseDoubts: [],
    });
  });

  it.each(seeds.filter((seed) => seed % 3 === 0 && hasMerges(makeBook(seed))))(
    "seed %i, its cells not merged",
    (seed) => {
      expect(judgeBook(unmerged(makeBook(seed)))).toEqual({ wrong: [], falseDoubts: [] });
    },
  );

  it("makes the same book of a seed every time", () => {
    expect(makeBook(7)).toEqual(makeBook(7));
  });
});

/**
 * Makes score workbooks that combine layouts and traits of real sheets, reads them and lists what is not right.
 *
 *   npx tsx scripts/readCombined.ts [--seeds 100-199] [--layout "row per employee"] [--show]
 *
 * `--show` prints the sheets of books that are not right.
 */
import { parseArgs } from "node:util";
import { judgeBook } from "../test/reader/combined/judge/judgeBook.ts";
import { makeBook } from "../test/reader/combined/makeBook.ts";
import { printGrid } from "../test/reader/combined/paper/printGrid.ts";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "0-199" },
    layout: { type: "string" },
    show: { type: "boolean", default: false },
  },
});
const [first = 0, last = first] = values.seeds.split("-").map(Number);
const tally = { right: 0, wrong: 0, falseDoubts: 0 };
for (let seed = first; seed <= last; seed += 1) {
  const book = makeBook(seed);
  if (values.layout !== undefined && book.layout !== values.layout) continue;
  const { wrong, falseDoubts } = judgeBook(book);
  if (wrong.length > 0) tally.wrong += 1;
  else if (falseDoubts.length > 0) tally.falseDoubts += 1;
  else tally.right += 1;
  if (wrong.length + falseDoubts.length === 0) continue;
  console.log(`\n${seed} ${book.layout} [${book.traits.join("; ")}]`);
  for (const line of [...wrong, ...falseDoubts]) console.log(`  ${line}`);
  if (values.show)
    for (const { grids } of book.workbooks) for (const grid of grids) console.log(printGrid(grid));
}
console.log(
  `\n${tally.right} right, ${tally.wrong} wrong, ${tally.falseDoubts} with doubts that nobody should have had`,
);
process.exitCode = tally.wrong + tally.falseDoubts === 0 ? 0 : 1;

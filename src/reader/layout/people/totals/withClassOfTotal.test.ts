import { readBook } from "../../../testing/readBook.ts";

const names = (text: string): string[] =>
  readBook({
    Ratings: { text, merges: ["A1:A2", "B1:C1", "D1:E1", "F1:F2", "G1:G2"] },
  }).report.indicators.flatMap(({ name, kind }) => (kind === "indicator" ? [name] : []));

describe("withClassOfTotal", () => {
  it("takes the category behind the total for what the total comes to", () => {
    const text = `
Teacher|Planning (40%)||Instruction (60%)||Final Score|Category
|Design|Checks|Climate|Mastery||
Ada Noor|3|4|3|3|3.2|Effective
Ben Sato|4|4|3|4|3.7|Highly Effective
Cleo Diaz|2|3|3|3|2.8|Effective`;
    expect(names(text)).toEqual(["Design", "Checks", "Climate", "Mastery"]);
  });

  it("keeps the category that a score stands beside", () => {
    const text = `
Employee|Cycle||Form||Total Score|Category|Rating
|From|To|Name|State|||
Ada Noor|Jan|Jun|A|done|85|Goals|4
Ada Noor|Jan|Jun|A|done|85|Values|3
Ben Sato|Jan|Jun|A|done|75|Goals|3
Ben Sato|Jan|Jun|A|done|75|Values|5`;
    expect(names(text)).toEqual(["Goals", "Values"]);
  });
});

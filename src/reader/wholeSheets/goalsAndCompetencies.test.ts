import { doubtsIn, readBook } from "../testing/readBook.ts";
import { scoresIn } from "../testing/scoresIn.ts";

const review = (name: string, goals: readonly [string, number, number][], total: number): string => `
FY2024 Performance Review|||
Employee|${name}|Cycle|FY2024
Section A – Objectives (70% of overall rating)|||
#|Objective|Weight|Manager Rating (1-5)
${goals.map(([goal, weight, rating], index) => `${String(index + 1)}|${goal}|${String(weight)}%|${String(rating)}`).join("\n")}
|Section A score||${String(goals.reduce((sum, [, weight, rating]) => sum + (weight * rating) / 100, 0))}
|||
Section B – Competencies (30% of overall rating)|||
#|Competency||Manager Rating (1-5)
1|Customer focus||4
2|Collaboration||3
|Section B score||3.5
|||
|Overall rating||${String(total)}`;

describe("reviews of own objectives and common competencies", () => {
  it("weigh both parts as their headings say, whoever has which objectives", () => {
    const result = readBook({
      Raman: review(
        "Priya Raman",
        [
          ["Launch the campaign", 60, 4],
          ["Grow leads", 40, 3],
        ],
        3.57,
      ),
      Lindqvist: review(
        "Oskar Lindqvist",
        [
          ["Refresh the portal", 30, 5],
          ["Run the summit", 70, 5],
        ],
        4.55,
      ),
    });
    expect(scoresIn(result)).toEqual([71.4, 91]);
    expect(doubtsIn(result).join()).not.toMatch(/weight_sum_off|totals_not_followed|total_differs/u);
  });
});

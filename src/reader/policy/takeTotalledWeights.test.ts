import { readBook, weightsIn } from "../testing/readBook.ts";
import { scoresIn } from "../testing/scoresIn.ts";

const entries = [
  [90, 80],
  [70, 95],
  [85, 60],
  [60, 75],
  [95, 90],
  [75, 70],
] as const;
const book = (totalOf: (first: number, second: number) => number, count = 6) =>
  readBook({
    S: `Name|Objectives|Competencies|Overall Score\n${entries
      .slice(0, count)
      .map(
        ([first, second], index) =>
          `Person ${"ABCDEF"[index] ?? ""}|${String(first)}|${String(second)}|${String(totalOf(first, second))}`,
      )
      .join("\n")}`,
  });

describe("takeTotalledWeights", () => {
  it("takes the shares that all totals come to, and says so", () => {
    const result = book((first, second) => Number((first * 0.6 + second * 0.4).toFixed(1)));
    expect(weightsIn(result)).toEqual({ Objectives: 0.6, Competencies: 0.4 });
    expect(scoresIn(result)[0]).toBe(86);
    expect(result.issues.find(({ code }) => code === "weights_missing")).toMatchObject({
      assumed: "totals",
      indicators: ["Objectives 60%", "Competencies 40%"],
    });
  });

  it.each([
    ["that are means", (first: number, second: number) => (first + second) / 2, 6],
    ["of too few people", (first: number, second: number) => first * 0.6 + second * 0.4, 4],
    ["that follow nothing", (first: number, second: number) => (first * second) / 100, 6],
  ])("takes nothing from totals %s", (_, totalOf, count) => {
    expect(weightsIn(book(totalOf, count))).toEqual({ Objectives: null, Competencies: null });
  });

  it("weighs areas alike where the totals are the mean of their means", () => {
    const rows = entries.map(([one, two], index) => {
      const [, third = 0] = entries[(index + 1) % 6] ?? [];
      return [`P${String(index)}`, one, two, third, ((one + two) / 2 + third) / 2].join("|");
    });
    const text = `Name|Work|Work|Conduct|Overall Score\n|Quality|Speed|Courtesy|\n${rows.join("\n")}`;
    const result = readBook({ S: { text, merges: ["A1:A2", "B1:C1", "E1:E2"] } });
    expect(weightsIn(result)).toMatchObject({ Work: 0.5, Conduct: 0.5 });
    expect(scoresIn(result)[0]).toBe(90);
  });

  it("asks the totals only where no sheet gives weights", () => {
    const rows = entries.map(
      ([one, two], index) =>
        `P${String(index)}|${String(one)}|${String(two)}|${String(one * 0.6 + two * 0.4)}`,
    );
    const result = readBook({
      S: `Name|Objectives|Competencies|Overall Score\n${rows.join("\n")}`,
      Weights: "Indicator|Weight\nObjectives|50%\nCompetencies|50%",
    });
    expect(weightsIn(result)).toEqual({ Objectives: 0.5, Competencies: 0.5 });
  });
});

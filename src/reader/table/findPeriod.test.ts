import { readBook } from "../testing/readBook.ts";

const periods = (above: string): string[] =>
  readBook({
    S: `${above}\nName|Quality 60%|Speed 40%\nAda Noor|80|90\nBen Sato|70|60\nCleo Diaz|75|95`,
  }).report.periods.map(({ id }) => id);

describe("findPeriod", () => {
  it.each([
    ["Teacher Ratings 2023-24", ["2023"]],
    ["Appraisal 2024-31", []],
  ])("takes a year that ends in the next one for the year it begins in: %s", (title, found) => {
    expect(periods(title)).toEqual(found);
  });
});

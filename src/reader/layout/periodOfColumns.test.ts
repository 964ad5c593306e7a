import { readBook } from "../testing/readBook.ts";

const periodsIn = (end: string): readonly string[] =>
  readBook({
    Export: `
User ID|Name|Review Start Date|Review End Date|Quality|Speed
E1|Ada Noor|01/01/2025|12/31/2025|4|3
E2|Ben Sato|01/01/2025|${end}|5|2`,
  }).report.periods.map(({ id }) => id);

describe("periodOfColumns", () => {
  it("takes the two days of every row for the period of the table", () => {
    expect(periodsIn("12/31/2025")).toEqual(["2025"]);
  });

  it("says nothing where they differ", () => {
    expect(periodsIn("10/31/2025")).not.toContain("2025");
  });
});

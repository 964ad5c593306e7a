import { doubtsIn, factsIn, readBook } from "../testing/readBook.ts";

const hired = (dates: readonly string[]): readonly unknown[] | undefined =>
  factsIn(
    readBook({
      S: [
        "Employee ID|Name|Hire date|Quality|Speed",
        ...dates.map(
          (date, index) => `E${String(index)}|Person ${"ABC".charAt(index)} Lee|${date}|80|9${String(index)}`,
        ),
      ].join("\n"),
    }),
  ).hireDate;

const dayOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000;

describe("datesBeginWithDays", () => {
  it("reads all dates of a sheet alike where one of them can only begin with the day", () => {
    expect(hired(["10/03/2021", "25/11/2019", "04/05/2020"])).toEqual([
      dayOf(2021, 3, 10),
      dayOf(2019, 11, 25),
      dayOf(2020, 5, 4),
    ]);
  });

  it("reads the month first where nothing says otherwise, or a date says so", () => {
    expect(hired(["10/03/2021", "11/25/2019", "04/05/2020"])?.[0]).toBe(dayOf(2021, 10, 3));
    expect(hired(["10/03/2021", "04/05/2020"])?.[0]).toBe(dayOf(2021, 10, 3));
  });

  it("reads days first where dots part them", () => {
    expect(hired(["10.03.2021", "04.05.2020"])).toEqual([dayOf(2021, 3, 10), dayOf(2020, 5, 4)]);
    expect(doubtsIn(readBook({ S: "Employee ID|Name|Quality\nE1|Ann Lee|80\nE2|Bob Ray|70" }))).not.toContain(
      "date_as_text S!C2",
    );
  });
});

import { doubtsIn, readBook, valuesIn } from "../testing/readBook.ts";

const table = (...scores: readonly number[]): string => `
姓名|职务|政治素质40%|工作实绩60%
云行嘉|部长|${String(scores[0])}|90
奚博星|主任|${String(scores[1])}|80
章行远|处长|${String(scores[2])}|70`;

describe("sheets that are called like posts", () => {
  it("are each a rater's where the same people stand on several", () => {
    const read = readBook({
      董事长: table(96, 90, 80),
      总经理: table(92, 88, 84),
      党委书记: table(84, 95, 80),
    });
    expect(valuesIn(read)).toMatchObject({
      "政治素质 superior": [96, 90, 80],
      "政治素质 superior 1": [92, 88, 84],
      "政治素质 superior 2": [84, 95, 80],
    });
    expect(doubtsIn(read).filter((doubt) => doubt.startsWith("value_conflict"))).toEqual([]);
    expect(doubtsIn(read).filter((doubt) => doubt.startsWith("rater_assumed")).length).toBeGreaterThan(0);
  });

  it("are those of the people of that post where the people differ", () => {
    const others = table(70, 75, 80)
      .replace("云行嘉", "孔文晓")
      .replace("奚博星", "柏文涵")
      .replace("章行远", "褚兰建");
    const read = readBook({ 店长: table(96, 90, 80), 主管: others });
    expect(read.dataset.size).toBe(6);
    expect(valuesIn(read)).toMatchObject({ "政治素质 rating": [96, 90, 80, 70, 75, 80] });
  });

  it("takes sheets that are called by first and last names nobody knows for what these gave", () => {
    const scores = (first: number, second: number): string => `Designer|Craft|Speed
Amelia Frost|${String(first)}|3
Oscar Vane|${String(second)}|4`;
    const read = readBook({ "Hilde Brennan": scores(5, 2), "Tove Lund": scores(4, 3) });
    expect(read.report.raters.flatMap(({ names }) => names)).toEqual(["Hilde Brennan", "Tove Lund"]);
    const codes = read.issues.map(({ code }) => code);
    expect(codes.filter((code) => code === "rater_assumed")).toHaveLength(2);
    expect(codes).not.toContain("value_conflict");
  });
});

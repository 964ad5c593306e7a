import { doubtsIn, readBook } from "../../testing/readBook.ts";
import { scoresIn } from "../../testing/scoresIn.ts";

const people =
  "Code|Teacher|Planning|Behaviour management\nAB|Ada Noor|1|1\nBL|Ben Sato|3|4\nCK|Cleo Diaz|2|2";
const scored = (legend: string) => readBook({ S: `Grades 2025\n${legend}\n${people}` });

describe("numberedScale", () => {
  it.each([
    "Key: 1 = Outstanding, 2 = Good, 3 = Requires improvement, 4 = Inadequate",
    "1=Excellent 2=Good 3=Fair 4=Poor",
    "评分：1=优秀，2=良好，3=合格，4=不合格",
    "Outstanding (1), Good (2), Requires improvement (3), Inadequate (4)",
    "1 = 優異 Excellent, 2 = 滿意 Good, 3 = 待改善 Fair, 4 = 欠佳 Poor",
    "Rating 評分: 1 = Outstanding 傑出, 2 = Exceeds 超出要求, 3 = Meets 符合要求, 4 = Poor 差",
  ])("lets 1 be the best where the sheet says so: %s", (legend) => {
    const read = scored(legend);
    expect(scoresIn(read)).toEqual([100, 37.5, 75]);
    expect(doubtsIn(read).filter((doubt) => doubt.startsWith("scale_assumed"))).toEqual([]);
  });

  it("takes the ends of the scale from a legend that rises", () => {
    expect(scoresIn(scored("Scale: 4 Outstanding / 3 Good / 2 Requires improvement / 1 Inadequate"))).toEqual(
      [25, 87.5, 50],
    );
  });

  it("takes the ends of a scale of words some of which are unknown", () => {
    const lines = "Rating scale\n4 - Exceptional\n3 - Meets\n2 - Getting there\n1 - Below";
    const read = readBook({ S: people, Key: lines });
    expect(scoresIn(read)).toEqual([25, 87.5, 50]);
    expect(doubtsIn(read).filter((doubt) => doubt.startsWith("scale_assumed"))).toEqual([]);
  });

  it("reads a legend below each other on another sheet", () => {
    const legend = "Rating|Meaning\n1|Outstanding\n2|Good\n3|Requires improvement\n4|Inadequate";
    expect(scoresIn(readBook({ S: people, Legend: legend }))).toEqual([100, 37.5, 75]);
  });

  it("changes nothing where numbers lie elsewhere, or its words are unknown", () => {
    const hundreds = "姓名|质量|效率\n方建平|80|90\n俞佳宁|70|60\n花小梅|75|95";
    expect(scoresIn(readBook({ S: `1=优秀，2=良好，3=合格，4=不合格\n${hundreds}` }))).toEqual([85, 65, 85]);
    expect(scoresIn(scored("1 = north, 2 = south, 3 = east, 4 = west"))).toEqual([20, 70, 40]);
  });

  it("asks about an entry beyond its ends", () => {
    const read = readBook({ S: `1=优秀，2=良好，3=合格，4=不合格\n${people.replace("|3|4", "|3|5")}` });
    expect(doubtsIn(read)).toContain("value_off_scale S!D4");
  });

  it.each([
    "Appraisal 2025-26 (Rating 1-6, 6 = highest)",
    "评分标准：1至6分",
    "Marked on a 1–6 point scale",
    "Rating scale: 1 (poor) to 6 (outstanding)",
    "評分(1-6)",
  ])("takes the ends from a line that gives only these: %s", (line) => {
    const read = readBook({ S: `${line}\nName|Quality|Speed\nAda Noor|3|6\nBen Sato|6|3\nCleo Diaz|2|4` });
    expect(read.report.scales).toMatchObject([{ min: 1, max: 6 }]);
    expect(scoresIn(read)).toEqual([75, 75, 50]);
  });

  it.each(["Scores 1-4 quarter", "Rating of items 1-6", "评分 2025-6", "评分1-3差，4-6中，7-9优"])(
    "takes no other numbers for ends: %s",
    (line) => {
      const read = readBook({ S: `${line}\nName|Quality|Speed\nAda Noor|8|6\nBen Sato|6|9\nCleo Diaz|7|7` });
      expect(read.report.scales).toMatchObject([{ min: 1, max: 10 }]);
    },
  );

  it("takes no numbered instructions for steps of it", () => {
    const lines =
      "1. Complete your own column first\n2. Rating key:\n4 - Outstanding\n3 - Good\n2 - Fair\n1 - Poor";
    const read = readBook({ S: people, Instructions: lines });
    expect(read.report.scales).toMatchObject([{ min: 1, max: 4, source: "words" }]);
  });
});

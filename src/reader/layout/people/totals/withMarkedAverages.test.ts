import { doubtsIn, readBook, weightsIn } from "../../../testing/readBook.ts";

const book = (marks: string) =>
  readBook({
    考核: {
      text: `
序号|姓名|教学常规|教学常规|教学成绩|教学成绩|总分
||备课|作业|平均分|优秀率|
${marks}
1|方砚秋|28|19|24|23|94
2|蔺子昂|30|18|25|20|93
3|戚婉仪|25|20|22|21|88`,
      merges: ["A1:A3", "B1:B3", "C1:D1", "E1:F1", "G1:G2"],
    },
  });

describe("withMarkedAverages", () => {
  it("scores the mean of a class like what stands beside it, where it has full marks", () => {
    const result = book("||30|20|25|25|100");
    expect(weightsIn(result)).toMatchObject({ "教学成绩/平均分": 0.25, "教学成绩/优秀率": 0.25 });
    expect(doubtsIn(result).filter((doubt) => doubt.startsWith("total"))).toEqual([]);
  });

  it("keeps the mean of an area whose own marks are all there without it", () => {
    expect(Object.keys(weightsIn(book("||40|20|40|40|100")))).not.toContain("教学成绩/平均分");
  });

  it("scores results by their weight, though the word heads grades elsewhere", () => {
    const result = readBook({
      Ratings:
        "ID|Employee|Results|Leadership|Growth|Overall\n|Weight|40%|40%|20%|\nT1|Ada Noor|80|90|70|82\nT2|Ben Sato|70|60|90|70\nT3|Cleo Diaz|90|80|60|80",
    });
    expect(weightsIn(result)).toEqual({ Results: 0.4, Leadership: 0.4, Growth: 0.2 });
  });
});

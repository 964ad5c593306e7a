import { doubtsIn, readBook, weightsIn } from "../../testing/readBook.ts";
import { scoresIn } from "../../testing/scoresIn.ts";

describe("a form with a standard and a score under each level", () => {
  it("weighs each indicator what its best level is worth", () => {
    const result = readBook({
      苗秀芝: {
        text: `
科室：心内科　姓名：苗秀芝　工号：H2011|||||||
考核内容|要求|优||良||差|
||标准|得分|标准|得分|标准|得分
病房管理|整洁|25||20|20|10|
专科操作|规范|40|40|32||20|
病情观察|及时|35|35|28||15|
总分|95||||||`,
        merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2"],
      },
    });
    expect(weightsIn(result)).toEqual({ 病房管理: 0.25, 专科操作: 0.4, 病情观察: 0.35 });
    expect([scoresIn(result), doubtsIn(result)]).toEqual([[95], []]);
  });
});

describe("a form with a column of scores beside numbered levels", () => {
  it("is on the steps of the levels", () => {
    const result = readBook({
      Noor: `
Name: Ada Noor|Year 2024||||
Criteria|Weak⏎1|Fair⏎2|Good⏎3|Excellent⏎4|Score
Quality of work|||3||3
Teamwork||2|||2
Communication||||4|4`,
    });
    expect(scoresIn(result)).toEqual([75]);
    expect(doubtsIn(result).filter((doubt) => doubt.startsWith("scale"))).toEqual([]);
  });
});

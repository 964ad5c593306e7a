import { readBook, valuesIn } from "../../testing/readBook.ts";

describe("rows of a form", () => {
  it("over hours of leave are no indicator", () => {
    const result = readBook({
      績效檢討: `
姓名|簡志豪|部門|研發處
職場專業素養（100%）|||
項次|項目|自評|主管評
1|責任感|5|4
2|團隊精神|4|4
|||
出勤紀錄（小時）|||
病假|事假|曠職|
8|4|0|`,
    });
    expect(valuesIn(result)).toEqual({
      "责任感 self": [5],
      "责任感 superior": [4],
      "团队精神 self": [4],
      "团队精神 superior": [4],
    });
    expect(result.issues.map(({ code }) => code)).not.toContain("area_unfilled");
  });

  it("that nobody scored are indicators all the same", () => {
    const text = "姓名：简志豪||\n项目|自评|主管评\n责任感|5|4\n团队精神|未评|未评\n主动性|4|4";
    expect(valuesIn(readBook({ 考核: text }))).toMatchObject({
      "团队精神 self": [null],
      "团队精神 superior": [null],
    });
  });
});

import { readBook, valuesIn } from "../testing/readBook.ts";

describe("isWeightRow", () => {
  it.each([
    ["20", "80"],
    ["15%", "99"],
    ["20%", "80"],
  ])(
    "takes no indicator for a row of weights whose weight %s and score %s make a hundred",
    (weight, score) => {
      const read = readBook({
        绩效考核表: `
姓名|卫明远||
考核指标|权重|得分|备注
新客户开拓|${weight}|${score}|
回款管理|35%|64|
学习能力|25%|70|
计划组织|20%|88|`,
      });
      expect(Object.keys(valuesIn(read))).toHaveLength(4);
      expect(valuesIn(read)["新客户开拓 rating"]).toEqual([Number(score)]);
    },
  );
});

import { readBook } from "../testing/readBook.ts";
import { scoresIn } from "../testing/scoresIn.ts";

/** Scores by the policy that the sheet implies, and the codes of what is doubted about it. */
function scored(text: string): {
  readonly scores: readonly (number | null)[];
  readonly codes: readonly string[];
} {
  const read = readBook({ 考核: text });
  return {
    scores: scoresIn(read),
    codes: read.issues.map(({ code }) => code).filter((code) => code !== "ids_derived"),
  };
}

describe("entries that are points", () => {
  it("are added where the sheet's totals are their sums, however the weights are written", () => {
    const text = `
姓名|业绩(权重40)|能力(权重40)|态度(权重20)|总分
张三丰|25|30.4|17.5|72.9
李莫愁|25.3|20.5|19.5|65.3
周伯通|32.6|28.4|10.6|71.6`;
    expect(scored(text)).toEqual({ scores: [72.9, 65.3, 71.6], codes: [] });
  });

  it("are added without totals where a row of full marks stands, and that is a doubt", () => {
    const text = `
姓名|产量|质量|协作|创新
权重|40|30|15|15
张三丰|28|19|9|10
李莫愁|36|29|9|13
周伯通|36|18|13|8`;
    const { scores, codes } = scored(text);
    expect(scores).toEqual([66, 87, 75]);
    expect(new Set(codes)).toEqual(new Set(["scale_assumed"]));
  });

  it("are added where one goes beyond its full marks, which is told", () => {
    const text = "姓名|销售额（60%）|回款率（40%）\n周静|57|38\n吴磊|65|40\n郑好|48|36";
    const { scores, codes } = scored(text);
    expect([scores[0], scores[2]]).toEqual([95, 84]);
    expect(codes).toEqual(expect.arrayContaining(["scale_assumed", "value_off_scale"]));
  });

  it("are none where nobody has more than 10 of 25: all are on a scale up to 10", () => {
    const text = `
姓名|产量|质量|协作|创新|安全|纪律
权重|10|10|25|15|20|20
张三丰|9|8|9|10|7|9
李莫愁|8|9|9|9|10|8
周伯通|10|10|8|8|9|10`;
    expect(scored(text).scores).toEqual([86.5, 89, 90]);
  });

  it("are points out of what a label says they count for", () => {
    const text = `
姓名|基础积分(占60分)|贡献积分(占30分)|民主评议(占10分)|积分合计
张三丰|59|22|7|88
李莫愁|52|23|7|82
周伯通|58|23|6|87`;
    expect(scored(text)).toEqual({ scores: [88, 82, 87], codes: [] });
  });

  it("are weighted where entries go beyond the weights, or the totals are weighted means", () => {
    const weighted = "姓名|质量60%|态度40%|总分\n张三丰|90|80|86\n李莫愁|70|80|74\n周伯通|95|90|93";
    expect(scored(weighted)).toEqual({ scores: [86, 74, 93], codes: [] });
    const failing = "姓名|质量60%|态度40%|总分\n张三丰|50|40|46\n李莫愁|55|30|45\n周伯通|40|35|38";
    expect(scored(failing)).toEqual({ scores: [46, 45, 38], codes: [] });
  });

  it("are added without weights where every total is a sum, a wrong one apart", () => {
    const text = `
姓名|质量|效率|态度|总分
张三丰|30|25|28|83
李莫愁|29|25|21|75
周伯通|25|21|23|96
小龙女|22|28|23|73
杨过|20|22|24|66`;
    const { scores, codes } = scored(text);
    expect(scores).toEqual([83, 75, 69, 73, 66]);
    expect(codes).toEqual(["weights_missing", "total_differs"]);
  });

  it("give no total where one is missing, for nothing says what it would be out of", () => {
    const text = `
姓名|质量|效率|态度|总分
张三丰|30|25|28|83
李莫愁|29|25||54
周伯通|25|21|23|69
小龙女|22|28|23|73
杨过|20|22|24|66`;
    expect(scored(text).scores).toEqual([83, null, 69, 73, 66]);
  });

  it("are added as they stand, though a column by itself would be marks out of 10 or 20", () => {
    const text = `
姓名|业绩|能力|态度|出勤|总分
张三丰|38|25|17|9|89
李莫愁|35|28|15|10|88
周伯通|30|21|19|8|78
小龙女|33|29|16|9|87`;
    expect(scored(text).scores).toEqual([89, 88, 78, 87]);
  });

  it("are no points where sums go far beyond a hundred: marks out of 100 are averaged", () => {
    const text = `
姓名|质量|效率|态度|总分
张三丰|90|80|70|240
李莫愁|60|90|90|240
周伯通|80|70|60|210`;
    expect(scored(text).scores).toEqual([80, 80, 70]);
  });
});

describe("marks out of 20", () => {
  it("are taken for that where all are, with a doubt", () => {
    const text = "Nom|Qualité|Rendement|Assiduité\nMorel|17.25|14|13.75\nPetit|16|15|12\nBlanc|11|18|15";
    expect(scored(text)).toEqual({
      scores: [75, 71.67, 73.33],
      codes: expect.arrayContaining(["scale_assumed"]) as string[],
    });
  });

  it("are not, where one column is low among others", () => {
    const text = "姓名|业绩|能力|加练\n张三丰|85|80|12\n李莫愁|90|70|18\n周伯通|88|75|15";
    expect(scored(text).scores).toEqual([59, 59.33, 59.33]);
  });
});

describe("entries that say what they are out of", () => {
  it("count by it", () => {
    const text = "姓名|服务态度|操作规范\n张三丰|16/20|18/20\n李莫愁|10/20|12/20\n周伯通|20/20|14/20";
    expect(scored(text)).toEqual({ scores: [85, 55, 85], codes: ["weights_missing"] });
  });

  it("count by their own, where they differ", () => {
    const text = "姓名|服务态度|操作规范\n张三丰|16/20|24/30\n李莫愁|5/10|15/30\n周伯通|20/20|27/30";
    expect(scored(text).scores).toEqual([80, 50, 95]);
  });
});

import { readBook, weightsIn, doubtsIn } from "../../testing/readBook.ts";

const rolesIn = ({ policy }: ReturnType<typeof readBook>): Record<string, unknown> =>
  Object.fromEntries((policy?.roles ?? []).map(({ name, weights }) => [name, weights]));

describe("weights of a long table", () => {
  it("are each person's own where they differ", () => {
    const result = readBook({
      考核: "姓名|指标|权重|得分\n张三丰|质量|40|90\n张三丰|效率|60|85\n李莫愁|质量|30|80\n李莫愁|效率|70|82",
    });
    expect(weightsIn(result)).toEqual({ 质量: 0.4, 效率: 0.6 });
    expect(rolesIn(result)).toEqual({ 张三丰: {}, 李莫愁: { 质量: 0.3, 效率: 0.7 } });
    expect(doubtsIn(result).filter((doubt) => doubt.startsWith("weight"))).toEqual([]);
  });

  it("make a set of indicators per person where nobody shares them", () => {
    const result = readBook({
      考核: "姓名|指标|权重|得分\n张三丰|销售额|60%|90\n张三丰|回款率|40%|85\n李莫愁|交付及时|30%|80\n李莫愁|缺陷率|70%|82",
    });
    expect(rolesIn(result)).toEqual({
      张三丰: { 交付及时: null, 缺陷率: null },
      李莫愁: { 销售额: null, 回款率: null },
    });
    expect(doubtsIn(result).filter((doubt) => doubt.startsWith("weight"))).toEqual([]);
  });

  it("are read for areas and indicators from two columns", () => {
    const result = readBook({
      考核: `
姓名|维度|维度权重|指标|指标权重|得分
张三丰|业绩|70%|质量|40%|90
张三丰|业绩|70%|效率|60%|85
张三丰|态度|30%|协作|100%|88
李莫愁|业绩|60%|质量|50%|80
李莫愁|业绩|60%|效率|50%|82
李莫愁|态度|40%|协作|100%|83`,
    });
    expect(weightsIn(result)).toEqual({
      业绩: 0.7,
      "业绩/质量": 0.4,
      "业绩/效率": 0.6,
      态度: 0.3,
      "态度/协作": 1,
    });
    expect(rolesIn(result)).toMatchObject({ 李莫愁: { 业绩: 0.6, 质量: 0.5, 效率: 0.5, 态度: 0.4 } });
  });

  it("stay one set for all where somebody only lacks an entry", () => {
    const result = readBook({
      考核: "姓名|指标|权重|得分\n张三丰|质量|40%|90\n张三丰|效率|60%|85\n李莫愁|质量|40%|80",
    });
    expect(rolesIn(result)).toEqual({});
  });
});

import { readBook, weightsIn } from "../testing/readBook.ts";

describe("role templates", () => {
  const templates = (result: ReturnType<typeof readBook>) =>
    result.policy?.roles.map(({ name, weights }) => [name, weights]);

  it("are proposed where only one role fills a column, and every role's weights add up", () => {
    const result = readBook({
      考核: "姓名|岗位|销售额(60%)|回款(40%)|代码质量(50%)|交付(50%)|总分\n张伟|销售代表|88|90|||88.8\n王芳|销售代表|92|85|||89.2\n李强|工程师|||90|85|87.5\n赵敏|工程师|||82|91|86.5",
    });
    expect(templates(result)).toEqual([
      ["销售代表", { 代码质量: null, 交付: null }],
      ["工程师", { 销售额: null, 回款: null }],
    ]);
    expect(result.issues.map(({ code }) => code)).toEqual(["ids_derived"]);
    expect(result.policy?.assumed).toContain("/roles");
  });

  it("are proposed where sheets, or columns of weights, differ by role", () => {
    const sheets = readBook({
      客服: "姓名|岗位|响应(40%)|满意度(60%)|总分\n高峰|客服专员|80|90|86\n林芳|客服专员|85|88|86.8",
      主管: "姓名|岗位|响应(20%)|满意度(40%)|团队(40%)|总分\n何静|客服主管|80|90|85|86",
    });
    const beside = readBook({
      绩效: {
        text: "姓名|岗位|销售额||客诉||总分\n||权重|得分|权重|得分|\n张三丰|经理|60%|90|40%|80|86\n李莫愁|专员|50%|80|50%|82|81",
        merges: ["C1:D1", "E1:F1"],
      },
    });
    expect(templates(sheets)).toEqual([
      ["客服专员", { 团队: null }],
      ["客服主管", { 响应: 0.2, 满意度: 0.4 }],
    ]);
    expect(templates(beside)).toEqual([
      ["经理", {}],
      ["专员", { 销售额: 0.5, 客诉: 0.5 }],
    ]);
    expect([...sheets.issues, ...beside.issues].map(({ code }) => code)).toEqual([
      "ids_derived",
      "ids_derived",
    ]);
  });

  it("tell people apart who have no role, by the form that has their own indicators", () => {
    const form = (name: string, rows: string) => `姓名：${name} 部门：市场部\n指标|权重|得分\n${rows}`;
    const result = readBook({
      张三丰: form("张三丰", "获客|70%|90\n协作|30%|80"),
      李莫愁: form("李莫愁", "内容|50%|85\n协作|50%|95"),
    });
    expect(result.dataset.employees.roles).toEqual(["张三丰", "李莫愁"]);
    expect(templates(result)).toEqual([
      ["张三丰", { 内容: null }],
      ["李莫愁", { 获客: null, 协作: 0.5 }],
    ]);
  });

  it("are not proposed where somebody merely has no entry", () => {
    const result = readBook({ 考核: "姓名|岗位|质量(60%)|态度(40%)\n张伟|经理|88|90\n王芳|专员|92|" });
    expect(result.policy?.roles).toEqual([]);
  });
});

describe("grades and rater weights of the proposed policy", () => {
  it("come from a note above and a legend beside the table", () => {
    const result = readBook({
      "360评估": {
        text: `
说明：综合得分=自评×10%+上级评分×50%+同事互评×30%+下级评分×10%
工号|姓名|专业能力||||综合得分||等级|分数段
||自评|上级|同事|下级||||
A01|孙丽华|90|85|88|92|87.1||S|95分以上
A02|钱程远|85|80|82|84|81.5||A|85-94
A03|马千里|92|90|91|90|90.6||B|60-84
||||||||C|60分以下`,
        merges: ["C2:F2"],
      },
    });
    expect(result.policy?.raters.groups.map(({ group, weight }) => [group, weight])).toEqual([
      ["self", 0.1],
      ["superior", 0.5],
      ["peer", 0.3],
      ["subordinate", 0.1],
    ]);
    expect(result.policy?.grades.scales[0]?.bands.map(({ grade, min }) => [grade, min])).toEqual([
      ["S", 95],
      ["A", 85],
      ["B", 60],
      ["C", null],
    ]);
    expect(result.policy?.assumed).not.toContain("/grades");
    expect(result.policy?.assumed).not.toContain("/raters/groups");
  });

  it("bring bounds on a scale of five to the points of the total", () => {
    const result = readBook({
      Review:
        "Name|Quality (1-5)|Speed (1-5)\nAnna Miller|4|5\nBob Stone|3|4\nNote: Excellent 4.5-5, Good 3.5-4.4, Poor below 3.5",
    });
    expect(result.policy?.grades.scales[0]?.bands.map(({ grade, min }) => [grade, min])).toEqual([
      ["Excellent", 90],
      ["Good", 70],
      ["Poor", null],
    ]);
  });

  it("read weights that are written as 30 and 0.3, with a repair", () => {
    const result = readBook({
      绩效: "姓名|质量|效率|态度|总分\n权重|30|0.3|40|100\n张三丰|90|85|88|87.7\n李莫愁|80|82|79|80.2",
    });
    expect(weightsIn(result)).toEqual({ 质量: 0.3, 效率: 0.3, 态度: 0.4 });
    expect(result.issues.find(({ code }) => code === "weights_mixed")).toMatchObject({
      typed: ["30", "0.3", "40"],
      at: "绩效!B2",
    });
    expect(result.repairs[0]?.changes).toEqual([{ address: "绩效!C2", value: 30, formula: null }]);
  });
});

import { doubtsIn, readBook, valuesIn } from "../testing/readBook.ts";

describe("rows and tables beside the people", () => {
  it("takes the row below the quarters of a person for what they come to", () => {
    const read = readBook({
      积分: {
        text: `工号|姓名|季度|交付(60%)|质量(40%)
R01|张敏|第一季度|80|90
||第二季度|70|60
||年度平均|75|75
R02|李强|第一季度|66|77
||第二季度|88|99
||年度平均|77|88`,
        merges: ["A2:A4", "B2:B4", "A5:A7", "B5:B7"],
      },
    });
    expect(valuesIn(read)).toMatchObject({
      "交付 rating Q1": [80, 66],
      "交付 rating Q2": [70, 88],
    });
    expect(Object.keys(valuesIn(read))).toHaveLength(4);
    expect(doubtsIn(read).filter((doubt) => doubt.startsWith("total"))).toEqual([]);
  });

  it("makes nobody of the shops that a summary averages", () => {
    const read = readBook({
      看板: `网点|平均分|最高分
城南支行|=AVERAGE(数据!E2:E3)→83.5|=MAX(数据!E2:E5)→91
城北支行|=AVERAGE(数据!E4:E5)→77.5|=MAX(数据!E4:E5)→80`,
      数据: `工号|姓名|网点|存款(60%)|贷款(40%)
B1|张敏|城南支行|90|70
B2|李强|城南支行|91|77
B3|王芳|城北支行|75|75
B4|赵云|城北支行|80|80`,
    });
    expect(read.dataset.employees.names).toEqual(["张敏", "李强", "王芳", "赵云"]);
  });

  it("begins a table anew where other months head the same people", () => {
    const half = (title: string, months: string): string => `${title}
网格员|网格|${months}|合计
张敏|一格|90|91|92|91
李强|二格|80|81|82|81`;
    const read = readBook({
      "2025年得分": `${half("上半年", "1月|2月|3月")}\n | \n${half("下半年", "7月|8月|9月")}`,
    });
    expect(read.policy?.periods.periods.map(({ id }) => id)).toEqual([
      "2025-01",
      "2025-02",
      "2025-03",
      "2025-07",
      "2025-08",
      "2025-09",
    ]);
    expect(doubtsIn(read).filter((doubt) => doubt.startsWith("duplicate"))).toEqual([]);
  });

  it.each(["弃权", "Not observed", "k. A.", "Licencia"])("reads %s as no entry", (text) => {
    const read = readBook({
      S: `姓名|产量(60%)|质量(40%)
张敏|80|90
李强|${text}|77
王芳|70|60`,
    });
    expect(doubtsIn(read)).not.toContain("value_unreadable S!B3");
  });

  it("asks nothing about a column of shops or sites between the name and the scores", () => {
    const list = (heading: string): string => `姓名|${heading}|产量(60%)|质量(40%)
张敏|云岭|80|90
李强|滨河|60|77
王芳|云岭|70|60
赵云|滨河|71|61`;
    for (const heading of ["案场", "库区", "Depot", "Sector"])
      expect(doubtsIn(readBook({ S: list(heading) }))).not.toContain("column_left_out S!B1");
    expect(doubtsIn(readBook({ S: list("内训师") }))).toContain("column_left_out S!B1");
  });

  it("names indicators side by side with their bands by themselves, not by the bands", () => {
    const read = readBook({
      星级: {
        text: `评价项目|满分|评分标准|分档|张敏|李强|王芳
及时性|40|从未延误|36-40|38|30|22
|||30-35|||
|||29以下|||
漏检率|60|≤0.1%|54-60|55|50|41
|||45-53|||
|||44以下|||`,
        merges: ["A2:A4", "B2:B4", "E2:E4", "F2:F4", "G2:G4", "A5:A7", "B5:B7", "E5:E7", "F5:F7", "G5:G7"],
      },
    });
    expect(valuesIn(read)).toEqual({ "及时性 rating": [38, 30, 22], "漏检率 rating": [55, 50, 41] });
  });

  it("reads the period from a column that says which round of rating a row is of", () => {
    const read = readBook({
      明细: `测评批次|工号|被测评人|测评维度|得分
2025年度|G1|张敏|德|80
2025年度|G1|张敏|能|90
2025年度|G2|李强|德|70
2025年度|G2|李强|能|60`,
    });
    expect(read.policy?.periods.periods.map(({ id }) => id)).toEqual(["2025"]);
  });
});

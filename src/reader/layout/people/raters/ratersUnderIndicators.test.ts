import { doubtsIn, readBook, valuesIn, weightsIn } from "../../../testing/readBook.ts";

describe("ratersUnderIndicators", () => {
  it("reads the same people under several indicators as those who rated", () => {
    const result = readBook({
      述职: {
        text: `
姓名|工作实绩（权重60%）|||服务职工（权重40%）|||总得分
|谭主席|倪部长|均分|谭主席|倪部长|均分|
方建平|90|80|=AVERAGE(B3:C3)→85|70|80|=AVERAGE(E3:F3)→75|=D3*0.6+G3*0.4→81
俞佳宁|80|缺席|=AVERAGE(B4:C4)→80|90|缺席|=AVERAGE(E4:F4)→90|=D4*0.6+G4*0.4→84`,
        merges: ["A1:A2", "B1:D1", "E1:G1", "H1:H2"],
      },
    });
    expect(weightsIn(result)).toEqual({ 工作实绩: 0.6, 服务职工: 0.4 });
    expect(valuesIn(result)).toEqual({
      "工作实绩 superior": [90, 80],
      "工作实绩 superior 1": [80, null],
      "服务职工 superior": [70, 90],
      "服务职工 superior 1": [80, null],
    });
    expect(doubtsIn(result).filter((doubt) => /conflict|total/u.test(doubt))).toEqual([]);
  });

  it("keeps different names under each heading as indicators", () => {
    const result = readBook({
      考核: {
        text: `
姓名|服务||质量|
|温馨|周到|严谨|成效
方建平|90|80|85|70
俞佳宁|80|75|80|90`,
        merges: ["A1:A2", "B1:C1", "D1:E1"],
      },
    });
    expect(Object.keys(valuesIn(result))).toHaveLength(4);
  });
});

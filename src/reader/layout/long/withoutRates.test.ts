import { readBook, valuesIn, weightsIn } from "../../testing/readBook.ts";

describe("withoutRates", () => {
  it("keeps the score beside the progress, for owners under a heading of the tool's own", () => {
    const result = readBook({
      OKR: `
周期|所有者|目标 (O)|目标权重|关键结果 (KR)|KR权重|进度|得分
2025 Q1|张博|提升效率|60%|时间缩短|50%|60%|0.6
2025 Q1|张博|提升效率|60%|返工下降|50%|70%|0.7
2025 Q1|张博|人才建设|40%|完成校招|100%|80%|0.8
2025 Q1|王雪嘉|提升效率|60%|时间缩短|50%|40%|0.4
2025 Q1|王雪嘉|提升效率|60%|返工下降|50%|90%|0.9
2025 Q1|王雪嘉|人才建设|40%|完成校招|100%|80%|0.8`,
    });
    expect(result.dataset.employees.names).toEqual(["张博", "王雪嘉"]);
    expect(weightsIn(result)).toMatchObject({
      提升效率: 0.6,
      "提升效率/时间缩短": 0.5,
      "人才建设/完成校招": 1,
    });
    expect(valuesIn(result)).toEqual({
      "时间缩短 rating 2025-Q1": [0.6, 0.4],
      "返工下降 rating 2025-Q1": [0.7, 0.9],
      "完成校招 rating 2025-Q1": [0.8, 0.8],
    });
  });

  it("knows the progress of a key result beside two scores of its own", () => {
    const result = readBook({
      OKR: "姓名|关键结果|KR权重|KR进度|自评分|上级评分\n张博|时间缩短|50%|60%|0.6|0.5\n张博|返工下降|50%|70%|0.7|0.6",
    });
    expect(Object.keys(valuesIn(result))).toEqual([
      "时间缩短 self",
      "时间缩短 superior",
      "返工下降 self",
      "返工下降 superior",
    ]);
  });

  it("keeps progress where nothing else is scored", () => {
    const result = readBook({ KPI: "姓名|指标|完成率\n张三丰|质量|90%\n李莫愁|质量|80%" });
    expect(Object.values(valuesIn(result))).toEqual([[90, 80]]);
  });
});

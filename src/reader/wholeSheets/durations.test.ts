import { readBook, valuesIn } from "../testing/readBook.ts";
import type { ReadResult } from "../readResult.ts";

const nodesOf = ({ policy }: ReadResult) =>
  policy?.model.nodes.flatMap((node) =>
    node.kind === "indicator" ? [[node.name, node.measuredBy, node.direction]] : [],
  );
const read = (text: string): ReadResult => readBook({ 客服考核: text });

describe("lengths of time", () => {
  it("are actuals in minutes of which less is better where the words say so, and a doubt tells it", () => {
    const result = read(`
姓名|质检得分50%|平均处理时长30%|出勤20%
尚云溪|86|0:05:23 [mm:ss]|95
柏知远|92|0:06:30 [mm:ss]|97
樊若晴|79|0:04:15 [mm:ss]|89`);
    expect(nodesOf(result)).toEqual([
      ["质检得分", "rating", "higherIsBetter"],
      ["平均处理时长", "actual", "lowerIsBetter"],
      ["出勤", "rating", "higherIsBetter"],
    ]);
    expect(valuesIn(result)["平均处理时长 actual"]).toEqual([5.38333333333, 6.5, 4.25]);
    expect(result.issues.filter(({ code }) => code === "duration_read")).toMatchObject([
      { at: "客服考核!C2", indicator: "平均处理时长", typed: "0:05:23", minutes: 5.38 },
    ]);
    expect(result.issues.map(({ code }) => code)).not.toContain("scale_assumed");
  });

  it("are compared with targets typed as times or texts", () => {
    const result = read(`
Name|AHT target|AHT actual|QA score
Priya Holm|0:06:00 [h:mm:ss]|0:05:00 [h:mm:ss]|90
Marc Ekberg|00:06:00|5分30秒|85`);
    expect(valuesIn(result)).toMatchObject({ "AHT target": [6, 6], "AHT actual": [5, 5.5] });
  });

  it("are no ratings in forms either", () => {
    const result = read(`
姓名：尚云溪||||
考核指标|权重|目标值|实际值|得分
平均处理时长|60%|0:06:00 [h:mm:ss]|0:05:00 [h:mm:ss]|
服务态度|40%|||88`);
    expect(valuesIn(result)).toMatchObject({ "平均处理时长 target": [6], "平均处理时长 actual": [5] });
  });

  it("of the day are nobody's result", () => {
    const result = read(`
姓名|质量60%|态度40%|打卡时间
尚云溪|86|90|8:58:00 [h:mm]
柏知远|92|88|8:41:00 [h:mm]`);
    expect(nodesOf(result)?.map(([name]) => name)).toEqual(["质量", "态度"]);
    expect(result.issues.map(({ code }) => code)).not.toContain("duration_read");
  });
});

import { readBook, valuesIn } from "../../../testing/readBook.ts";
import { scoresIn } from "../../../testing/scoresIn.ts";

describe("points beside scores", () => {
  const people = ["周静|3|2|99", "吴磊|5|0|95", "郑好|2|1|99"];

  it("that the only score holds already are not added once more", () => {
    const result = readBook({ 考核: ["姓名|扣分合计|加分合计|得分", ...people].join("\n") });
    expect(scoresIn(result)).toEqual([99, 95, 99]);
    expect(result.dataset.events).toEqual([]);
  });

  it("are added to a score that differs from one person to the next before them", () => {
    const text = "姓名|得分|加分\n周静|90|2\n吴磊|85|1\n郑好|88|3";
    expect(scoresIn(readBook({ 考核: text }))).toEqual([92, 86, 91]);
  });

  it("are what is taken off, whatever the columns are called", () => {
    const text =
      "姓名|基础分|迟到|早退|奖励|最终得分\n周静|100|-2|0|5|103\n吴磊|100|0|-2|0|98\n郑好|100|-10|0|2|92";
    const result = readBook({ 考核: text });
    expect(valuesIn(result)).toEqual({ "基础分 rating": [100, 100, 100] });
    expect(scoresIn(result)).toEqual([103, 98, 92]);
    expect(result.issues.map(({ code }) => code)).toEqual(["ids_derived"]);
  });
});

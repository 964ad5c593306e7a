import { doubtsIn, readBook, valuesIn } from "../testing/readBook.ts";
import { scoresIn } from "../testing/scoresIn.ts";

const plain = (read: ReturnType<typeof readBook>): readonly string[] =>
  doubtsIn(read).filter((doubt) => !/^(ids_derived|period_assumed)/u.test(doubt));

describe("withProjectRows", () => {
  it("takes what the projects of a person come to, where a column of weights makes a whole of them", () => {
    const read = readBook({
      项目绩效: {
        text: `
姓名|项目|项目权重|进度（60%）|质量（40%）|项目得分|综合得分
甲某|A|60%|80|90|84|82.8
|B|40%|75|90|81|
乙某|C|100%|70|80|74|74
丙某|A|50%|90|80|86|83
|C|50%|80|80|80|`,
        merges: ["A2:A3", "G2:G3", "A5:A6", "G5:G6"],
      },
    });
    expect(valuesIn(read)).toEqual({ "进度 rating": [78, 70, 85], "质量 rating": [90, 80, 80] });
    expect(read.dataset.measures[0]?.raw).toEqual(["80 / 75", null, "90 / 80"]);
    expect(scoresIn(read)).toEqual([82.8, 74, 83]);
    expect(plain(read)).toEqual([]);
  });

  const projects = `
序号|姓名|项目|质量|满意度|协作|项目得分
1|甲某|A|80|90|70|=D2*0.5+E2*0.3+F2*0.2→81
2|乙某|A|70|80|90|=D3*0.5+E3*0.3+F3*0.2→77
3|甲某|B|90|80|80|=D4*0.5+E4*0.3+F4*0.2→85
4|乙某|C|80|80|80|=D5*0.5+E5*0.3+F5*0.2→80`;

  it("keeps them side by side, where totals on a summary are their mean", () => {
    const read = readBook({
      评价明细: projects,
      绩效汇总: "姓名|参与项目数|年度平均分\n甲某|2|83\n乙某|2|78.5",
    });
    expect(valuesIn(read)).toMatchObject({ "质量 rating": [80, 70], "质量 rating 1": [90, 80] });
    expect(scoresIn(read)).toEqual([83, 78.5]);
    expect(plain(read)).toEqual([]);
  });

  it("tells the second one where no total shows what they come to", () => {
    expect(plain(readBook({ 评价明细: projects }))).toContain("duplicate_conflict 评价明细!D4");
  });

  it("takes a total that looks the person up for what the rows come to", () => {
    const sum = (row: number, value: number): string =>
      `=SUMPRODUCT((明细!A$2:A$5=B${String(row)})*明细!C$2:C$5*明细!F$2:F$5)→${String(value)}`;
    const read = readBook({
      明细: `
姓名|项目|投入占比|质量（60%）|进度（40%）|得分
甲某|A|50%|80|90|84
甲某|B|50%|75|90|81
乙某|A|30%|70|80|74
乙某|C|70%|90|80|86`,
      个人汇总: `序号|姓名|部门|个人考核得分\n1|甲某|一部|${sum(2, 82.5)}\n2|乙某|一部|${sum(3, 82.4)}`,
    });
    expect(scoresIn(read)).toEqual([82.5, 82.4]);
    expect(Object.keys(valuesIn(read))).toEqual(["质量 rating", "进度 rating"]);
  });
});

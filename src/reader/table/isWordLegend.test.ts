import { readBook } from "../testing/readBook.ts";
import { scoresIn } from "../testing/scoresIn.ts";

describe("isWordLegend", () => {
  it("takes codes of ratings on a sheet of their own for nobody, and their points for what they are worth", () => {
    const read = readBook({
      "PDR outcomes": `
Assignment No|Surname|Forename|Working together|Improving lives
20655012|Noor|Ada|EE|ME
20655013|Sato|Ben|PM|NM
20655014|Diaz|Cleo|ME|EE`,
      Key: "Code|Meaning|Points\nEE|Exceeds expectations|4\nME|Meets expectations|3\nPM|Partially meets|2\nNM|Not met|1",
    });
    expect(read.dataset.employees.ids).toEqual(["20655012", "20655013", "20655014"]);
    expect(scoresIn(read)).toEqual([87.5, 37.5, 87.5]);
    expect(read.report.sheets.find(({ sheet }) => sheet === "Key")?.reason).toBe("code_book");
  });

  it("keeps columns of words and numbers beside the people out of their scores, however many they are", () => {
    const read = readBook({
      盘点: `
工号|姓名|目标结果|专业能力||评级|分值
E1|方建平|优秀|良好||优秀|5
E2|俞佳宁|合格|良好||良好|4
E3|花小梅|良好|优秀||合格|3
||||||
|||||较差|2`,
    });
    expect(read.report.indicators.map(({ name }) => name)).toEqual(["目标结果", "专业能力"]);
    expect(scoresIn(read)).toEqual([90, 70, 90]);
  });

  it("does so for a code between them that no scale knows", () => {
    const { report, dataset, issues } = readBook({
      Ratings: "ID|Employee|Drive|Care\nT1|Noor|EE|ME\nT2|Sato|ME|EE\nT3|Diaz|ME|PM\nT4|Frost|ME+|ME",
      Key: "Code|Points|Meaning\nEE|100|Exceeds\nME+|85|Meets plus\nME|75|Meets\nPM|50|Partly",
    });
    expect(dataset.employees.names).toEqual(["Noor", "Sato", "Diaz", "Frost"]);
    expect(report.sheets[1]?.reason).toBe("code_book");
    expect(dataset.measures.map(({ values }) => [...values])).toEqual([
      [100, 75, 75, 85],
      [75, 100, 50, 75],
    ]);
    expect(issues.map(({ code }) => code)).not.toContain("value_unreadable");
  });
});

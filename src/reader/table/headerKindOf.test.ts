import { readBook, valuesIn } from "../testing/readBook.ts";

describe("headerKindOf", () => {
  it("finds sections of a form whose first heading is the section's own name", () => {
    const result = readBook({
      Review: `
PROBATION REVIEW FORM
Employee Name:|Kwame Sandoval||Position:|Technician
|
Section A – Job performance|Rating (1-5)|Comments
Quality of work|2|
Job knowledge|3|
Section B – Behaviour|Rating (1-5)|Comments
Punctuality|4|
Teamwork|N/A|
|
Recommendation:|Confirm employment
Signature of manager:|`,
    });
    expect(result.dataset.employees.names).toEqual(["Kwame Sandoval"]);
    expect(valuesIn(result)).toEqual({
      "Quality of work rating": [2],
      "Job knowledge rating": [3],
      "Punctuality rating": [4],
      "Teamwork rating": [null],
    });
  });

  it("takes a list of names under a heading for no form", () => {
    const { report } = readBook({ 名单: "部门聚餐名单|得分\n张三丰|3\n李莫愁|2\n周伯通|1" });
    expect(report.tables.map(({ layout }) => layout)).not.toContain("formPerEmployee");
  });
});

describe("heads of options", () => {
  it("finds a form whose scale stands below one merged heading", () => {
    const result = readBook({
      S: {
        text: `
服务人员行为评价表|||||
被评人：史志远|||||评价人：云经理
行为项目|评价等级（5最高）||||
|5|4|3|2|1
微笑服务||||✓|
首问负责|✓||||
仪容仪表||✓|||`,
        merges: ["A3:A4", "B3:F3"],
      },
    });
    expect(Object.values(valuesIn(result))).toEqual([[2], [5], [4]]);
  });

  it("finds the ticked box in a text of boxes", () => {
    const result = readBook({
      评价: "实习生鉴定表|\n姓名|柏雨桐|部门|设计部\n鉴定项目|评价\n出勤情况|☑优 □良 □中 □差\n工作能力|□优 □良 ☑中 □差",
    });
    expect(result.dataset.employees.names).toEqual(["柏雨桐"]);
    expect(Object.values(valuesIn(result))).toEqual([[4], [2]]);
  });

  it("takes keys over two rows beside areas over several columns for a header, whatever the areas are called", () => {
    const result = readBook({
      Scores: {
        text: `
Performance Review H1 2024||||||||
Full Name|Development||Behaviours||Customer||Grade
|Training|Innovation|Ownership|Initiative|Responsiveness|Service Quality|
Farid Brandt|A|D|D|C|B|D|
Quentin Tanaka|D|B|C|D|B|A|
Leila Rossi|C|A|C|B|A|B|`,
        merges: ["A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:H3"],
      },
    });
    expect(result.dataset.employees.names).toEqual(["Farid Brandt", "Quentin Tanaka", "Leila Rossi"]);
    expect(result.dataset.measures).toHaveLength(6);
  });
});

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

import { readBook } from "../testing/readBook.ts";

const list = "工号|姓名|部门|职级\nA01|秦婉|质检科|P4\nA02|赵景|物流科|P5";

describe("joinTables", () => {
  it("does not doubt the list of people whom the scores belong to", () => {
    const { report, issues, dataset } = readBook({
      考核: "工号|质量（60%）|速度（40%）\nA01|88|92\nA02|75|83",
      花名册: list,
    });
    expect(report.sheets[1]?.reason).toBe("master_data");
    expect(dataset.employees.departments).toEqual(["质检科", "物流科"]);
    expect(issues).toEqual([]);
  });

  it("says so where there is nothing but the list", () => {
    const { issues } = readBook({ 花名册: list });
    expect(issues.map(({ code }) => code)).toEqual(["no_scores_found"]);
  });
});

import { readBook } from "../testing/readBook.ts";

describe("readSubjects", () => {
  it("takes the unit beside people with names for their department, merged cells too", () => {
    const { dataset, issues } = readBook({
      考核: {
        text: `
序号|单位|工号|姓名|执行力（60%）|专业技能（40%）
1|客服中心|0555|柏航|88|92
2||0556|葛轩|75|83
3|技术部|0557|许丽|90|78`,
        merges: ["B2:B3"],
      },
    });
    expect(dataset.employees.departments).toEqual(["客服中心", "客服中心", "技术部"]);
    expect(issues.map(({ code }) => code)).not.toContain("units_rated");
  });

  it("keeps to the column of departments where there is one", () => {
    const { dataset } = readBook({
      考核: "姓名|单位|部门|执行力|专业技能\n柏航|一厂|质检科|88|92\n葛轩|二厂|物流科|75|83",
    });
    expect(dataset.employees.departments).toEqual(["质检科", "物流科"]);
  });
});

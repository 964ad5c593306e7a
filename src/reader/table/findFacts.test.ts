import { readBook } from "../testing/readBook.ts";

describe("findFacts", () => {
  it("finds the period before the bracket of keys in a title", () => {
    const result = readBook({
      考核表:
        "2025年第三季度绩效考核表（姓名：潘浩然  工号：PD019  部门：生产部）|||\n序号|指标|权重|评分\n1|产量|60%|92\n2|质量|40%|90",
    });
    expect(result.report.periods.map(({ id }) => id)).toEqual(["2025-Q3"]);
    const { ids, names, departments } = result.dataset.employees;
    expect([ids, names, departments]).toEqual([["PD019"], ["潘浩然"], ["生产部"]]);
  });

  it("parts keys of two words and keys with a full stop in one text", () => {
    const result = readBook({
      Form: "Employee: Wendy Okafor    Personnel No.: NX066    Dept.: Support|||\nNo.|KPI|Weight|Score\n1|Quality|60%|92\n2|Speed|40%|90",
    });
    const { ids, names, departments } = result.dataset.employees;
    expect([ids, names, departments]).toEqual([["NX066"], ["Wendy Okafor"], ["Support"]]);
  });

  it("reads keys whose two characters are spaced out", () => {
    const { dataset } = readBook({
      考核表:
        "姓　名：孔玉轩　员工工号：0584　部 门：财务部　岗　位：会计||\n考核内容|占比|评分\n合同履约|0.6|76\n团队协作|0.4|88",
    });
    const { ids, names, departments, roles } = dataset.employees;
    expect([ids, names, departments, roles]).toEqual([["0584"], ["孔玉轩"], ["财务部"], ["会计"]]);
  });

  it.each(["部门/岗位：一车间／组长", "部门/岗位|一车间/组长"])(
    "parts two keys that share a cell: %s",
    (keys) => {
      const { dataset } = readBook({
        考核表: `受约人|孔玉轩|${keys}|\n考核内容|占比|评分\n合同履约|0.6|76\n协作|0.4|88`,
      });
      const { names, departments, roles } = dataset.employees;
      expect([names, departments, roles]).toEqual([["孔玉轩"], ["一车间"], ["组长"]]);
    },
  );
});

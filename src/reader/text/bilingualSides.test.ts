import { bilingualSides } from "./bilingualSides.ts";

describe("bilingualSides", () => {
  it.each([
    ["Staff No.\n員工編號", "员工编号", "staff no.", false],
    ["职位 / Post", "职位", "post", false],
    ["Overall (%)\n總評", "总评", "overall(%)", false],
    ["部门(Dept.)", "部门", "dept.", false],
    ["业绩(Yeji)", "业绩", "yeji", true],
    ["工号(gong hao)", "工号", "gong hao", true],
    ["姓名(xìngmíng)", "姓名", "xingming", true],
    ["姓名（xìng míng）", "姓名", "xing ming", true],
  ])("parts %j", (typed, han, latin, isPinyin) => {
    const sides = bilingualSides(typed);
    expect([sides?.han, sides?.latin, sides?.isPinyin]).toEqual([han, latin, isPinyin]);
  });

  it.each(["工作业绩", "Quality of Work", "Chan Tai Man 陳大文 Ltd", "得分(30%)"])(
    "leaves %j whole",
    (typed) => {
      expect(bilingualSides(typed)).toBeNull();
    },
  );
});

import { findWordRole } from "./findWordRole.ts";
import { findRaterGroup } from "./findRaterGroup.ts";

describe("resultWords", () => {
  it.each(["points awarded", "actual score", "marks given", "rating awarded", "得分", "原始分"])(
    "%j heads scores",
    (word) => {
      expect(findWordRole(word)?.role).toBe("score");
    },
  );
});

describe("results of everything", () => {
  it.each([
    "overall",
    "overall(%)",
    "overall %",
    "total(%)",
    "年度考核成绩",
    "本月得分",
    "综合考评",
    "年度绩效分",
    "考核分合计",
  ])("%j is the total", (word) => {
    expect(findWordRole(word)?.role).toBe("total");
  });
});

describe("where people work", () => {
  it.each(["门店", "门市"])("%j is a unit", (word) => {
    expect(findWordRole(word)?.role).toBe("unit");
  });
});

describe("what follows from the score", () => {
  it.each(["increment %", "merit increase", "调薪幅度", "涨薪比例(%)"])("%j is money, no score", (word) => {
    expect(findWordRole(word)?.role).toBe("money");
  });
});

describe("points beside the score", () => {
  it.each(["points deducted", "points added", "deductions", "manager bonus points", "扣分项"])(
    "%j are no indicator",
    (word) => {
      expect(findWordRole(word)?.role).toBe("adjustment");
    },
  );
});

describe("findRaterGroup", () => {
  it("takes the department that people belong to for no rater, and what it rates for its rating", () => {
    expect([findRaterGroup("所在部门"), findRaterGroup("所在部门评分")]).toEqual([null, "superior"]);
  });
});

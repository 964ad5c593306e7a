import { isAnonymousRater } from "./isAnonymousRater.ts";

describe("isAnonymousRater", () => {
  it.each(["评价人1", "评委二", "Rater 3", "Respondent #12", "下属A", "评1", "打分2"])(
    "%s is one",
    (text) => {
      expect(isAnonymousRater(text)).toBe(true);
    },
  );
  it.each(["评价人", "张敏", "Rater Smith", "问卷调查", "同事协作"])("%s is none", (text) => {
    expect(isAnonymousRater(text)).toBe(false);
  });
});

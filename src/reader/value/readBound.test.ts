import { readBound } from "./readBound.ts";

describe("readBound", () => {
  it.each([
    ["≥95%", 0.95, true, "atLeast"],
    [">=98", 98, false, "atLeast"],
    ["不低于95%", 0.95, true, "atLeast"],
    ["95%以上", 0.95, true, "atLeast"],
    ["95%及以上", 0.95, true, "atLeast"],
    ["至少3次", 3, false, "atLeast"],
    ["100万以上", 1_000_000, false, "atLeast"],
    ["at least 20", 20, false, "atLeast"],
    ["90 or more", 90, false, "atLeast"],
    ["<=3", 3, false, "atMost"],
    ["＜２％", 0.02, true, "atMost"],
    ["不超过5天", 5, false, "atMost"],
    ["3次以内", 3, false, "atMost"],
    ["控制在2%以内", 0.02, true, "atMost"],
    ["不高於1.5%", 0.015, true, "atMost"],
    ["no more than 4", 4, false, "atMost"],
  ])("%s is a bound", (text, number, isPercent, side) => {
    expect(readBound(text)).toEqual({ number, isPercent, side });
  });

  it.each(["95", "95%~99%", "80-90", "优秀", "达标", "以上", "≥", "完成", ""])("%s is none", (text) => {
    expect(readBound(text)).toBeNull();
  });
});

import { compactText } from "../text/compactText.ts";
import { headsIds, headsOthers, mayHeadIds } from "./headsIds.ts";

describe("headsIds", () => {
  it.each(["技师工号", "护士代号", "船员号", "警号", "队员编号", "乘務員號", "客户经理编号"])(
    "knows %s",
    (text) => {
      expect(headsIds(compactText(text))).toBe(true);
    },
  );
  it.each(["施工号", "合同编号", "产品号", "口号", "编号规则", "设备负责人编号"])(
    "knows no people behind %s",
    (text) => {
      expect(headsIds(compactText(text))).toBe(false);
    },
  );
});

describe("mayHeadIds", () => {
  it.each(["档案号", "Payroll ref", "Clock No.", "Works number", "Crew #"])("%s may", (text) => {
    expect(mayHeadIds(compactText(text))).toBe(true);
  });
  it.each(["合同编号", "Phone number", "Order no.", "车牌号", "Quality"])("%s may not", (text) => {
    expect(mayHeadIds(compactText(text))).toBe(false);
  });
});

describe("headsOthers", () => {
  it.each([
    ["分机", true],
    ["Extension", true],
    ["Legajo", false],
    ["", false],
  ])("%j → %s", (text, is) => {
    expect(headsOthers(compactText(text))).toBe(is);
  });
});

import type { EpochDay, GateResult } from "../../core/index.ts";
import { paneMessagesOf } from "../../messages/index.ts";
import { gateChangeText, gateFoundText } from "./gateText.ts";

const { promotion } = paneMessagesOf("zh-CN");
const levels = [{ id: "manager", name: "运营经理", aliases: [], track: "management" as const }];

const tenure = (change: Partial<GateResult>): GateResult => ({
  gate: { kind: "tenure", id: "g1", name: "司龄", minMonths: 36 },
  state: "failed",
  found: 30,
  at: "A!B2",
  distance: 6,
  reason: null,
  change: null,
  gates: [],
  ...change,
});

describe("gateFoundText", () => {
  it("gives a number in the condition's own unit", () => {
    expect(gateFoundText(tenure({}), promotion, "zh-CN")).toBe("30 个月");
    const share = {
      kind: "percentile",
      id: "p",
      name: "",
      scope: "all",
      side: "atLeast",
      share: 0.8,
    } as const;
    expect(gateFoundText(tenure({ gate: share, found: 0.755 }), promotion, "zh-CN")).toBe("75.5%");
  });

  it("lists, says yes and no, and is silent where nothing is known", () => {
    expect(gateFoundText(tenure({ found: ["甲", "乙"] }), promotion, "zh-CN")).toBe("甲、乙");
    expect(gateFoundText(tenure({ found: false }), promotion, "zh-CN")).toBe("否");
    expect(gateFoundText(tenure({ found: null }), promotion, "zh-CN")).toBeNull();
  });
});

describe("gateChangeText", () => {
  const textOf = (change: GateResult["change"]) =>
    gateChangeText(tenure({ change }), promotion, "zh-CN", levels);

  it("says the day, the value, or what to obtain", () => {
    // 20,788 days after 1970-01-01.
    expect(textOf({ kind: "wait", until: 20788 as EpochDay })).toBe("到 2026-12-01 即可满足");
    expect(textOf({ kind: "reach", value: 36 })).toBe("需达到 36 个月");
    expect(textOf({ kind: "obtain", anyOf: ["初级证", "中级证"] })).toBe("需取得：初级证、中级证");
  });

  it("names the fact to enter and the level of the seat", () => {
    expect(textOf({ kind: "enter", factId: "hireDate" })).toBe("请补填“入职日期”");
    expect(textOf({ kind: "openSeat", levelId: "manager" })).toBe("“运营经理”需有空缺");
  });

  it("is silent where nothing needs to change", () => {
    expect(textOf(null)).toBeNull();
  });
});

import { readBook } from "../../reader/testing/readBook.ts";
import { silent } from "../../sheet/index.ts";
import { appraiseRead } from "./appraiseRead.ts";
import { nothingKept } from "../kept/keptState.ts";
import { summarise } from "./summarise.ts";

/** What the facts say of the weights of a sheet that comes with no rules. */
async function weightsOf(text: string): Promise<readonly [string, number]> {
  const beside = { sheetRules: [], recordTables: [], typedGrades: [] };
  const choice = { ...nothingKept, choice: { kind: "proposed" } } as const;
  const check = await appraiseRead(readBook({ 考核: text }), beside, choice, silent, "zh-CN", "2026-11-22");
  if (!check.found) throw new RangeError("No scores were found.");
  const { weighting, weightPercent } = summarise(check.appraisal);
  return [weighting, weightPercent];
}

describe("summarise, on the weights", () => {
  it("sums them up where they stand", async () => {
    expect(await weightsOf("姓名|质量60%|态度30%\n张三丰|90|80\n李莫愁|70|80")).toEqual(["weights", 90]);
  });

  it("says that all weigh the same where none stands, and that one alone weighs all", async () => {
    expect(await weightsOf("姓名|质量|态度\n张三丰|90|80\n李莫愁|70|80")).toEqual(["equal", 0]);
    expect(await weightsOf("姓名|技能考核得分\n张三丰|90\n李莫愁|70")).toEqual(["weights", 100]);
  });

  it("says that entries are added where the totals are their sums", async () => {
    const text = "姓名|质量|效率|态度|总分\n张三丰|30|25|28|83\n李莫愁|29|25|21|75\n周伯通|25|21|23|69";
    expect((await weightsOf(text))[0]).toBe("sum");
  });

  it("takes one role's where each has indicators of its own", async () => {
    const text = `
一部||||
姓名|产量60%|质量40%||
张三丰|90|80||
李莫愁|70|80||
||||
二部||||
姓名|响应50%|满意50%||
周伯通|90|70||
小龙女|85|75||`;
    expect(await weightsOf(text)).toEqual(["weights", 100]);
  });
});

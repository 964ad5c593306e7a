import { defaultReadOptions } from "./readOptions.ts";
import type { ReadResult, ReadStep } from "./readResult.ts";
import { readSteps } from "./readSteps.ts";
import { bookOf } from "./testing/readBook.ts";

const form = "姓名|仇丽华|部门|质检部\n指标|权重|得分\n来料检验|60%|90\n现场巡检|40%|80";
const list = "姓名|质量60%|态度40%\n仇丽华|90|85\n卜建军|80|82";
const steps = (sheets: Record<string, string>): Generator<ReadStep, ReadResult> =>
  readSteps([bookOf("考核.xlsx", sheets)], defaultReadOptions);

// In this order: what is loaded once stays.
describe("the readers of other layouts", () => {
  it("are not asked for by a list", () => {
    expect([...steps({ 名单: list })].filter(({ load }) => load !== undefined)).toEqual([]);
  });

  it("are not gone without: a form is never passed over", () => {
    expect(() => [...steps({ 名单: list, 表格: form })]).toThrow(RangeError);
  });

  it("are asked for once, by the first form, and read it when they are there", async () => {
    const reading = steps({ 名单: list, 甲: form, 乙: form.replace("仇丽华", "卜建军") });
    const asked: (string | null)[] = [];
    let next = reading.next();
    for (; next.done !== true; next = reading.next()) {
      if (next.value.load !== undefined) asked.push(next.value.sheet);
      await next.value.load?.();
    }
    expect(asked).toEqual(["甲"]);
    expect(next.value.report.tables.map(({ layout }) => layout)).toEqual([
      "rowPerEmployee",
      "formPerEmployee",
      "formPerEmployee",
    ]);
  });
});

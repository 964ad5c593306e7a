import { readBook, valuesIn } from "../testing/readBook.ts";

const form = (title: string, name: string, score: number): string => `
${title}|||
被考核人：${name}|||
考核指标|权重|评分
工作质量|60%|${String(score)}
工作效率|40%|${String(score + 1)}`;

describe("withoutLoneGroup", () => {
  it("takes the scores of everybody who was rated once alike, though only some forms say by whom", () => {
    const result = readBook({
      甲: form("员工考核表（上级评分）", "孙彤", 80),
      乙: form("员工考核表", "姜少若", 90),
    });
    expect(valuesIn(result)).toEqual({ "工作质量 rating": [80, 90], "工作效率 rating": [81, 91] });
  });

  it("keeps the group where somebody was rated with and without it", () => {
    const result = readBook({
      甲: form("员工考核表（自评）", "孙彤", 80),
      乙: form("员工考核表", "孙彤", 90),
    });
    expect(valuesIn(result)).toMatchObject({ "工作质量 self": [80] });
  });
});

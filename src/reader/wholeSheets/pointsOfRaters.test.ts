import { readBook } from "../testing/readBook.ts";
import { scoresIn } from "../testing/scoresIn.ts";

/**
 * A form of points of output, quality and safety, then those added, as each rater gave them, with a total per rater.
 *
 * @param below - What follows the totals; null where only the superior has one.
 */
const form = (
  name: string,
  self: readonly number[],
  superior: readonly number[],
  more: readonly [string, string],
  below: string | null = "",
): string => {
  const sum = (points: readonly number[], added: string): string =>
    String(points.reduce((total, one) => total + one, Number(added)));
  const rows = ["产量|40", "质量|30", "安全|30"];
  return `
姓名：${name}|部门：冲压车间
考核指标|权重|自评|上级评分
${rows.map((row, index) => `${row}|${String(self[index])}|${String(superior[index])}`).join("\n")}
加分项||${more.join("|")}
合计|100|${below === null ? "" : sum(self, more[0])}|${sum(superior, more[1])}
${below ?? ""}`;
};

describe("points that are added within the total of a rater", () => {
  it("count, though a share of the other rater's higher scores comes to the same totals", () => {
    const result = readBook({
      甲: form("高振宇", [39, 29, 30], [37, 28, 27], ["", "3"], null),
      乙: form("路文静", [39, 27, 30], [37, 26, 29], ["", "2"], null),
      丙: form("宫晓磊", [37, 28, 29], [35, 26, 29], ["", "2"], null),
    });
    expect(result.dataset.events.map(({ quantity }) => quantity)).toEqual([3, 2, 2]);
    expect(result.report.raters.map(({ group, weight }) => [group, weight])).toEqual([
      ["self", 0],
      ["superior", 1],
    ]);
    expect(scoresIn(result)).toEqual([95, 94, 92]);
  });

  it("weigh what the rater weighs where the formula of the whole combines the totals", () => {
    const last = "最终得分||=C7*0.3+D7*0.7→94.5|";
    const only = readBook({ 甲: form("高振宇", [39, 29, 30], [37, 28, 27], ["", "1"], last) });
    expect(only.dataset.events.map(({ quantity }) => quantity)).toEqual([0.7]);
    expect(scoresIn(only)).toEqual([94.5]);
    const both = readBook({ 甲: form("高振宇", [39, 29, 30], [37, 28, 27], ["2", "4"]) });
    expect(both.dataset.events.map(({ quantity }) => quantity)).toEqual([3]);
  });
});

describe("points below the total of forms", () => {
  it("count, though the totals come out without them, which is told", () => {
    const points = (name: string, quality: number, more: number): string => `
姓名：${name}|部门：冲压车间
考核指标|权重|得分
产量|50|47
质量|50|${String(quality)}
合计|100|${String(47 + quality)}
加分项||${String(more)}`;
    const result = readBook({
      甲: points("高振宇", 45, 3),
      乙: points("路文静", 43, 5),
      丙: points("宫晓磊", 40, 2),
    });
    expect(scoresIn(result)).toEqual([95, 95, 89]);
    expect(result.issues.map(({ code }) => code)).toEqual(["ids_derived", "totals_not_followed"]);
  });
});

import { readBook } from "../testing/readBook.ts";

/** How weights that do not add up are told and taken, and the totals that are doubted. */
function taken(text: string): readonly unknown[] {
  const { issues, policy } = readBook({ 考核: text });
  const told = issues.flatMap((issue) =>
    issue.code === "weight_sum_off" ? [[issue.at, issue.parent, issue.sumPercent, issue.handledAs]] : [],
  );
  const doubted = issues.flatMap((issue) => (issue.code === "total_differs" ? [issue.computed] : []));
  return [policy?.model.intendedTotal, told, doubted];
}

const scores = ["王一|90|80|70", "李二|85|75|95", "张三|60|70|80"];
const sheet = (heading: string, totals: readonly number[]): string =>
  [heading, ...scores.map((row, index) => [row, ...totals.slice(index, index + 1)].join("|"))].join("\n");

describe("reportWeights", () => {
  it("scales weights that do not add up where nothing shows that they are meant so", () => {
    expect(taken(sheet("姓名|业绩40%|态度30%|能力25%", []))).toEqual([
      null,
      [["考核!B1", "", 95, "scaled"]],
      [],
    ]);
  });

  it("takes them as they stand where the sheet's totals do", () => {
    expect(taken(sheet("姓名|业绩60%|态度40%|加分10%|总分", [93, 90.5, 72]))).toEqual([
      1.1,
      [["考核!B1", "", 110, "asTyped"]],
      [],
    ]);
  });

  it("scales them where the sheet's totals are scaled", () => {
    expect(taken(sheet("姓名|业绩40%|态度30%|能力25%|总分", [81.6, 84.5, 68.4]))).toEqual([
      null,
      [["考核!B1", "", 95, "scaled"]],
      [],
    ]);
  });

  it("doubts totals that follow neither, against what is counted", () => {
    const [total, told, doubted] = taken(sheet("姓名|业绩40%|态度30%|能力25%|总分", [50, 61, 72]));
    expect([total, told]).toEqual([null, [["考核!B1", "", 95, "scaled"]]]);
    expect(doubted).toEqual(
      [77.5 / 0.95, 80.25 / 0.95, 65 / 0.95].map((value) => Number(value.toPrecision(12))),
    );
  });

  it("takes a form as it stands whose one total does", () => {
    const form = "姓名|王一\n部门|市场部\n指标|权重|得分\n业绩|40%|90\n态度|30%|80\n能力|25%|70\n总分||77.5";
    expect(taken(form)).toEqual([0.95, [["考核!B4", "", 95, "asTyped"]], []]);
  });

  it("says nothing of weights that add up", () => {
    expect(taken(sheet("姓名|业绩40%|态度30%|能力30%", []))).toEqual([null, [], []]);
  });
});

import { readBook } from "../../testing/readBook.ts";
import { scoresIn } from "../../testing/scoresIn.ts";

/** The cells whose typed totals are doubted, with the total that was computed. */
const differing = (text: string): readonly string[] =>
  readBook({ 考核: text }).issues.flatMap((issue) =>
    issue.code === "total_differs" ? [`${issue.at ?? ""} ${String(issue.computed)}`] : [],
  );

describe("checkTotals", () => {
  it("compares weighted sums", () => {
    expect(differing("姓名|质量60%|态度40%|总分\n张三丰|90|80|86\n李莫愁|70|80|79\n周伯通|95|90|93")).toEqual(
      ["考核!D3 74"],
    );
  });

  it("compares means where each role has indicators of its own", () => {
    const text = `
姓名|岗位|速度|准确|反馈|满意|总分
张三丰|数据|97|93|||95
李莫愁|客服|||94|90|92
周伯通|数据|92|88|||90
小龙女|客服|||90|86|88
杨过|数据|67|63|||74
郭靖|客服|||84|80|82`;
    expect(differing(text)).toEqual(["考核!G6 65"]);
  });

  it("compares a single indicator with its total, where most of them are equal", () => {
    expect(differing("姓名|技能考核|总分\n张三丰|95|95\n李莫愁|65|74\n周伯通|80|80")).toEqual(["考核!C3 65"]);
  });

  it("says nothing of a single indicator that no total follows", () => {
    expect(differing("姓名|技能考核|总分\n张三丰|95|61\n李莫愁|65|74\n周伯通|80|50")).toEqual([]);
  });

  it("takes a sum of points for a sum, and a gap in it for nothing", () => {
    const text = `
姓名|质量|效率|态度|总分
张三丰|30|25|28|83
李莫愁|20|22||42
周伯通|25|21|23|96
小龙女|29|25|21|75
杨过|22|28|23|73`;
    expect(differing(text)).toEqual(["考核!E4 69"]);
  });

  it("finds the columns that the totals do without", () => {
    const text = `
姓名|入职测评|工作质量|工作效率|团队协作|总分
张三丰|12|90|85|95|90
李莫愁|55|80|70|90|80
周伯通|31|70|75|65|88
小龙女|77|60|65|55|60
杨过|90|88|92|84|88
郭靖|42|75|70|80|75
黄蓉|66|91|89|93|91`;
    expect(differing(text)).toEqual(["考核!F4 70"]);
  });

  it("brings entries to 100 points where the totals do", () => {
    const text = `
姓名|质量50%|态度50%|总分
张三丰|4|5|90
李莫愁|3|4|70
周伯通|5|5|100
小龙女|2|3|64
杨过|4|4|80`;
    expect(differing(text)).toEqual(["考核!D5 50"]);
  });

  it("compares the partial totals of areas, as shares of the whole and as means of the area", () => {
    const shares = `
姓名|业绩60%|业绩60%|业绩60%|能力40%|总分
|产量40%|质量20%|小计|沟通40%|
张三丰|90|80|52|70|80
李莫愁|80|70|46|90|82
周伯通|70|90|40|80|78`;
    const sheet = {
      考核: { text: shares, merges: ["B1:D1"] },
    };
    const cells = readBook(sheet).issues.flatMap((issue) =>
      issue.code === "total_differs" ? [`${issue.at ?? ""} ${String(issue.computed)}`] : [],
    );
    expect(cells).toEqual(["考核!D5 46"]);
  });

  it("adds bonus and deduction points, in the month that the title names too", () => {
    const text = `
2月绩效考核表|||||
姓名|质量(60分)|态度(40分)|加分|扣分|最终得分
张三丰|50|30|2|-5|77
李莫愁|41|23||-5|59
周伯通|50|35|3||88
小龙女|55|40|||93`;
    expect(differing(text)).toEqual(["考核!F6 95"]);
  });

  it("leaves people with gaps alone where no way of counting them is shown", () => {
    expect(differing("姓名|质量60%|态度40%|总分\n张三丰|90|80|86\n李莫愁|70||42\n周伯通|95|90|93")).toEqual(
      [],
    );
  });

  const withGaps = (totals: readonly number[]): ReturnType<typeof readBook> =>
    readBook({
      考核: {
        text: `
姓名|业绩||态度|总分
|质量30%|产量30%|协作40%|
张三丰|90|90|80|${String(totals[0])}
李莫愁|70|70||${String(totals[1])}
周伯通|95|95|90|${String(totals[2])}
小龙女||80|85|${String(totals[3])}`,
        merges: ["A1:A2", "B1:C1", "E1:E2"],
      },
    });

  it("leaves a gap out as the totals do, in whatever area it stands", () => {
    const totals = [86, 70, 93, 82.86];
    const result = withGaps(totals);
    expect(result.policy?.absence.missing).toBe("renormaliseGlobal");
    expect(scoresIn(result)).toEqual(totals);
  });

  it("counts no gap as nothing where the totals do, and says so", () => {
    const result = withGaps([86, 42, 93, 58]);
    expect(scoresIn(result)[1]).toBe(70);
    expect(result.issues.find(({ code }) => code === "totals_not_followed")).toMatchObject({
      at: "考核!E4",
      count: 2,
      typed: 42,
      computed: 70,
      people: ["李莫愁", "小龙女"],
    });
  });
});

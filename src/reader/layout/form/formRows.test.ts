import { doubtsIn, readBook, weightsIn } from "../../testing/readBook.ts";
import { scoresIn } from "../../testing/scoresIn.ts";

describe("rows of a form that are no indicators", () => {
  it("are called total, average and appraiser in two languages", () => {
    const result = readBook({
      Kwok: `
STAFF APPRAISAL FORM 員工考績表
Name 姓名|Kwok Wing Yan|Dept 部門|Customer Service
Item 項目|5|4|3|2|1
Quality of work 工作質素|5||||
Quantity of work 工作量||4|||
Initiative 主動性||4|||
Total 總分|||||13
Average 平均|||||4.33
Appraiser 評核人|||Countersigned by 覆核人||`,
    });
    expect(result.report.indicators.map(({ name }) => name)).toEqual([
      "Quality of work 工作質素",
      "Quantity of work 工作量",
      "Initiative 主動性",
    ]);
  });

  it("have no weight beside rows that do, and weigh the periods in their name", () => {
    const result = readBook({
      Lowell: {
        text: `
Name:|Gareth Lowell|Team:|Claims
Goal|Weight|Mid-Year||Year-End|
||Comments|Rating|Comments|Rating
Claims settled|60%|in July|3|log|4
Audit accuracy|40%|in July|4|log|5
Weighted rating|100%||=B4*D4+B5*D5→3.4||=B4*F4+B5*F5→4.4
Final rating (40% mid-year, 60% year-end)|||||4`,
        merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2"],
      },
    });
    expect(weightsIn(result)).toEqual({ "Claims settled": 0.6, "Audit accuracy": 0.4 });
    expect(result.policy?.periods.aggregation).toMatchObject({
      kind: "weighted",
      weights: { H1: 0.4, H2: 0.6 },
    });
    expect(scoresIn(result)).toEqual([80]);
  });

  it("are points beside marks", () => {
    const result = readBook({
      陶玉洁: {
        text: `
姓名：陶玉洁|||
评价项目|50分|40分|20分
安全操作|√||
产量完成||√|
加分项（最高5分）|3||
合计|93||`,
        merges: ["B5:D5", "B6:D6"],
      },
    });
    expect(weightsIn(result)).toEqual({ 安全操作: 0.5, 产量完成: 0.5 });
    expect(result.dataset.events.map(({ quantity }) => quantity)).toEqual([3]);
    expect(doubtsIn(result)).toEqual(["ids_derived 陶玉洁!A1"]);
  });
});

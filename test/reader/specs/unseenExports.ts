import type { BookSpec } from "../../fixtures/reader/sheetSpec.ts";
import { sheetOf } from "./sheetOf.ts";

/** An export that numbers its records, says the employee by code and name, and leaves repeated cells blank. */
export const recordExportBook = (): BookSpec => ({
  name: "goals export.xlsx",
  sheets: [
    sheetOf(
      "Goals",
      `
      ID|Employee|Employee Name|Cycle|KRA (Goals)|Weightage (%) (Goals)|Score (0-5) (Goals)
      APR-031|HR-0031|Ilse Novak|2025 H1|Accuracy|40|3.4
      ||||Lead time|35|3.1
      ||||Housekeeping|25|4
      APR-032|HR-0032|Tomas Reyes|2025 H1|Accuracy|40|2.6
      ||||Lead time|35|3.8
      ||||Housekeeping|25|4.2`,
    ),
  ],
});

/** One sheet per indicator with a single column of scores; the sheets' names say what and how much it weighs. */
export const sheetPerIndicatorBook = (): BookSpec => ({
  name: "分项打分.xlsx",
  sheets: [
    sheetOf("服务质量（50%）", "工号|姓名|得分\nF01|荀令君|88\nF02|满伯宁|92\nF03|贾文和|79"),
    sheetOf("办事效率（30%）", "工号|姓名|得分\nF01|荀令君|81\nF02|满伯宁|90\nF03|贾文和|85"),
    sheetOf("廉洁自律（20%）", "工号|姓名|得分\nF01|荀令君|95\nF02|满伯宁|94\nF03|贾文和|"),
  ],
});

/** Columns under codes, and below the people a legend with names and weights. */
export const legendBook = (): BookSpec => ({
  name: "代号考核.xlsx",
  sheets: [
    sheetOf(
      "二车间",
      `
      工号|姓名|Z1|Z2|Z3
      C11|石守信|82|86|70
      C12|高怀德|74|62|96
      C13|慕容延钊|75|61|90
      .
      代号|指标名称|权重
      Z1|产量|50%
      Z2|质量|30%
      Z3|安全|20%`,
    ),
  ],
});

/** Ticks under ranges of points, departments written once per group. */
export const tickedRangesBook = (): BookSpec => ({
  name: "民主评议.xlsx",
  sheets: [
    sheetOf(
      "评议",
      `
      部门|姓名|工作实绩||||工作作风|||
      ||90-100|80-89|60-79|60以下|90-100|80-89|60-79|60以下
      办公室|沈括|√||||√|||
      |苏颂||√|||||√|
      |毕晓||√|||√|||
      财务科|刘晏|√|||||√||
      |桑弘羊|||√|||√||`,
      ["A1:A2", "B1:B2", "C1:F1", "G1:J1"],
    ),
  ],
});

/** Name and id in one cell, full marks in headings and a row of weights below them. */
export const namesWithIdsBook = (): BookSpec => ({
  name: "同格.xlsx",
  sheets: [
    sheetOf(
      "汇总",
      `
      员工(姓名/工号)|业务考试(满分100)|主管评价(满分10)|同事评价(满分5)
      权重|0.5|0.3|0.2
      冯道⏎W001|90|9|4.5
      和凝⏎W002|83|8|3.5
      王溥⏎W003|76|10|4`,
    ),
  ],
});

/** Suppliers, risks, ballots and a log of vehicles: people stand there, and none of them is rated. */
export const ratedThingsBook = (): BookSpec => ({
  name: "其他台账.xlsx",
  sheets: [
    sheetOf(
      "供应商",
      "供应商名称|联系人|质量(40)|价格(30)|交期(30)|总分\n宏远五金|卫子夫|38|27|25|90\n华瑞塑胶|霍去病|35|22|28|85",
    ),
    sheetOf(
      "风险",
      "编号|风险描述|责任人|可能性(1-5)|影响程度(1-5)|应对措施\nR1|断货|卫子夫|3|4|备货\nR2|停电|霍去病|2|5|发电机",
    ),
    sheetOf(
      "票数",
      "姓名|职务|优秀票数|称职票数|不称职票数\n卫子夫|科长|16|12|2\n霍去病|科长|20|9|1\n李广利|科员|8|15|7",
    ),
    sheetOf(
      "油耗",
      "车牌号|驾驶员|里程(km)|加油量(L)|百公里油耗|定额\n浙A0001|卫子夫|2386|264|11.1|10\n浙A0002|霍去病|1810|176|9.7|10\n浙A0003|李广利|3294|350|10.6|10",
    ),
  ],
});

import { readBook } from "../../testing/readBook.ts";

describe("readTargetActualRows", () => {
  it("reads people's targets and actuals where the column of kinds is headed like one of indicators", () => {
    const { dataset, report } = readBook({
      2025: {
        text: `
2025年度目标达成跟踪表||||
姓名|项目|1月|2月|3月
秦婉|计划量|50|50|50
|实际完成量|52|48|47
|差异|2|-2|-3
赵景|计划量|40|40|40
|实际完成量|38|41|44
|差异|-2|1|4`,
        merges: ["A3:A5", "A6:A8"],
      },
    });
    expect(report.tables[0]?.layout).toBe("targetActualRows");
    expect(dataset.employees.names).toEqual(["秦婉", "赵景"]);
    const found = dataset.measures.map(({ kind, periodId, values }) => [kind, periodId, [...values]]);
    expect(found).toEqual(
      expect.arrayContaining([
        ["target", "2025-01", [50, 40]],
        ["actual", "2025-03", [47, 44]],
      ]),
    );
    expect(new Set(dataset.measures.map(({ indicatorId }) => indicatorId)).size).toBe(1);
  });

  it("takes what was achieved for the actual where no row says so otherwise", () => {
    const { dataset } = readBook({
      KPI: `
FY 2024 Target vs Actual - Complaints||||
Employee|Type|Jan|Feb|Mar
Ada Noor|Plan|5|6|4
Ada Noor|Achieved|5|7|3
Ben Sato|Plan|9|8|7
Ben Sato|Achieved|8|8|6`,
    });
    expect(
      dataset.measures.map(({ kind, periodId, values }) => [kind, periodId, [...values]]),
    ).toContainEqual(["actual", "2024-02", [7, 8]]);
  });

  it("takes a column without a month beside months for what they come to", () => {
    const { dataset } = readBook({
      Revenue: `
2024 Target vs Actual - Revenue||||
Employee|Type|Jan|Feb|YTD
Ada Noor|Plan|5|6|=SUM(C3:D3)→11
Ada Noor|Achieved|5|7|=SUM(C4:D4)→12
Ben Sato|Plan|9|8|=SUM(C5:D5)→17
Ben Sato|Achieved|8|8|=SUM(C6:D6)→16`,
    });
    expect(new Set(dataset.measures.map(({ periodId }) => periodId))).toEqual(
      new Set(["2024-01", "2024-02"]),
    );
  });

  it("takes ids and departments for what they are, and no code for an indicator", () => {
    const { dataset, report } = readBook({
      产量: {
        text: `工号|线长|车间|项目|1月|2月
L11|施婉清|一车间|目标|120|130
|||实际|118|131
L12|贺成栋|二车间|目标|110|125
|||实际|112|120`,
        merges: ["A2:A3", "B2:B3", "C2:C3", "A4:A5", "B4:B5", "C4:C5"],
      },
    });
    expect(report.indicators).toHaveLength(1);
    expect(dataset.employees).toMatchObject({
      ids: ["L11", "L12"],
      names: ["施婉清", "贺成栋"],
      departments: ["一车间", "二车间"],
    });
  });

  it("keeps the characters of indicators, and takes what stands below for nobody and nothing", () => {
    const { dataset, report } = readBook({
      表: `工號|姓名|指標|類別|1月|2月
K1|卫明远|合同簽訂數|目標|120|130
K1|卫明远|合同簽訂數|實際|118|131
K2|沈若琳|合同簽訂數|目標|110|125
K2|沈若琳|合同簽訂數|實際|112|120
註：本表由人力資源部負責解釋。|||||
部門負責人：||人力資源部：||總經理：|`,
    });
    expect(report.indicators.map(({ name }) => name)).toEqual(["合同簽訂數"]);
    expect(dataset.employees.names).toEqual(["卫明远", "沈若琳"]);
  });

  it("takes contracts signed for an indicator, not for a signature", () => {
    const { dataset, report } = readBook({
      Sheet1: `Name|KPI|Type|Jan|Feb
Tara Okafor|Contracts signed|Target|12|13
Tara Okafor|Contracts signed|Actual|11|14
Jonas Falk|Contracts signed|Target|12|13
Jonas Falk|Contracts signed|Actual|10|15
Confidential.||||`,
    });
    expect(dataset.employees.names).toEqual(["Tara Okafor", "Jonas Falk"]);
    expect(report.indicators.map(({ name }) => name)).toEqual(["Contracts signed"]);
  });
});

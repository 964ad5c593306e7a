import { readBook } from "../../../testing/readBook.ts";

const reasonsIn = (text: string): readonly (string | null)[] =>
  readBook({ 评分: text }).report.sheets.map(({ reason }) => reason);

describe("ratedThing", () => {
  it.each([
    "供应商编号|供应商名称|质量(40)|价格(30)|交期(30)|总分\nV1|宏远五金|39|27|13|79\nV2|华瑞塑胶|35|20|14|69",
    "序号|课程名称|讲师|课程评分\n1|消防安全|周平雪|90\n2|领导力|彭行俊|88",
    "Supplier|Contact|Quality|Delivery|Score\nAcme|Amy Chen|4|5|4.5\nGlobex|Ben Wu|3|4|3.5",
    "供应商|质量|价格|交期|总分\n宏达五金|90|85|88|87.7\n永兴塑胶|80|82|84|82",
  ])("finds nobody to appraise among things: %s", (text) => {
    expect(reasonsIn(text)).toEqual(["other_ratees"]);
  });

  it("finds nobody to appraise among risks, whoever owns them", () => {
    expect(
      reasonsIn(
        "编号|风险描述|责任人|概率(1-5)|影响(1-5)|风险值|应对措施\nR01|供货延期|方建平|3|4|12|备选供应商\nR02|人员流失|俞佳宁|2|5|10|交接预案",
      ),
    ).toEqual(["risk_register"]);
  });

  it("takes no items for things that rate themselves", () => {
    const form =
      "姓名：张三丰|||\nItem|Weighting|Self Rating|Manager Rating\nAttendance|50|4|5\nConduct|50|5|4";
    expect(reasonsIn(form)).toEqual([null]);
  });

  it("lets people be rated whose customers or products stand beside them", () => {
    expect(reasonsIn("姓名|客户|服务评分|质量评分\n张三丰|甲公司|90|85\n李莫愁|乙公司|80|82")).toEqual([
      null,
    ]);
  });
});

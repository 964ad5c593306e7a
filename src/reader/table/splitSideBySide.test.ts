import { frameOf, rolesIn } from "../testing/frameOf.ts";

describe("a blank column", () => {
  it("parts no numbers from the names that they belong to, with a sum below the ones and a result below the others", () => {
    const frame = frameOf(`
被考核人：张三丰|||||
指标||权重|自评|上级评|得分
出勤||50|90|95|46.5
行为||50|80|85|41.5
||100|||88
综合评定|||||良好`);
    expect(rolesIn(frame)).toEqual(["indicatorName", null, "weight", null, null, "score"]);
  });

  it("parts a list of people from departments with a number each", () => {
    const frame = frameOf(`
姓名|得分||部门|平均分
张三丰|90||市场部|88
李莫愁|80||技术部|82
王语嫣|85|||
段誉|88|||
周伯通|76|||`);
    expect(rolesIn(frame)).toEqual(["name", "score"]);
  });

  it("parts a form from what raters weigh", () => {
    const frame = frameOf(`
被考核人：张三丰||||||
考核内容|标准分|自评|部门评分||评分人|权重
出勤|50|45|46||自评|30%
行为|30|25|28||部门评分|70%
学习|20|18|19|||
合计|100|88|93|||`);
    expect(rolesIn(frame)).toEqual(["indicatorName", "fullMarks", null, null]);
  });
});

import { bookOf, readBook } from "../testing/readBook.ts";
import { defaultReadOptions } from "../readOptions.ts";
import { readWorkbooks } from "../readWorkbooks.ts";

const reasonOf = (file: string, text: string): string | null | undefined =>
  readWorkbooks([bookOf(file, { 表: text })], defaultReadOptions).report.sheets[0]?.reason;

describe("judgeTable", () => {
  it("takes counts of ballots for a vote", () => {
    const text =
      "姓名|职务|优秀票数|称职票数|不称职票数|优秀率\n王建|科长|16|2|0|89%\n柏桐玲|科长|18|8|0|69%\n潘新|科长|27|7|0|79%";
    expect(reasonOf("民主测评.xlsx", text)).toBe("survey");
  });

  it("takes ticks alone for no scores", () => {
    const text =
      "序号|姓名|部门|上午签到|下午签到\n1|方若静|仓储部|√|√\n2|秦彤杰|仓储部|√|√\n3|何瑶|仓储部|√|";
    expect(reasonOf("培训.xlsx", text)).not.toBeNull();
  });

  it("goes by the headings where a file only calls a log of vehicles an appraisal", () => {
    const text =
      "车牌号|驾驶员|里程(km)|加油量(L)|百公里油耗|定额|节超\n浙A61746|褚哲浩|2386|464|13.8|10|1.7\n浙A33228|金梅俊|1810|146|11.1|10|-1.4\n浙A79940|戚立少|3294|550|8.7|10|-1.5";
    expect(reasonOf("车辆油耗考核.xlsx", text)).toBe("production_log");
  });

  it.each([
    ["inventory", "品名|规格|库存数量|单位|保管员|安全库存\nA4纸|70g|80|箱|张敏|20\n墨盒|黑色|35|个|李强|10"],
    [
      "production_log",
      "日期|班次|姓名|产量(件)|不良数|工时\n3月1日|白班|张敏|90|2|8\n3月2日|夜班|李强|85|3|8",
    ],
    ["health_data", "姓名|身高(cm)|体重(kg)|50米(秒)\n张敏|120|62|7.5\n李强|126|70|7.1"],
    ["no_score_columns", "姓名|项目A工时|项目B工时|合计\n张敏|40|60|100\n李强|30|50|80"],
    ["no_score_columns", "姓名|座位号|楼层|电脑编号\n张敏|12|3|88\n李强|15|3|90"],
    ["finance", "Owner|Budget|Spent|Remaining\nAna Diaz|100|60|40\nTom Baker|80|70|10"],
  ])("refuses quantities and measurements as %s, whatever the file is called", (reason, text) => {
    expect(reasonOf("考核.xlsx", text)).toBe(reason);
  });

  it("reads quantities beside the score that they were given", () => {
    expect(
      reasonOf("考核.xlsx", "姓名|产量(件)|产量得分|质量得分\n张敏|120|38|28\n李强|115|35|30"),
    ).toBeNull();
  });

  it("takes hours and numbers of things for no scores where nothing is scored", () => {
    expect(reasonOf("考核计划.xlsx", "姓名|课时|场次\n张三丰|15|2\n李莫愁|5|3\n周伯通|3|1")).toBe(
      "no_score_columns",
    );
  });

  it.each(["1080", "-80"])("keeps a list of two indicators whose one entry was mistyped: %s", (typed) => {
    const { issues, dataset } = readBook({
      考核: `工号|姓名|质量|速度|总分
A1|方建平|${typed}|90|85
A2|俞佳宁|70|85|77.5
A3|花小梅|88|90|89
A4|卫若兰|80|80|80
A5|云中鹤|66|70|68`,
    });
    expect(dataset.size).toBe(5);
    expect(issues).toContainEqual(expect.objectContaining({ code: "value_off_scale", at: "考核!C2" }));
  });
});

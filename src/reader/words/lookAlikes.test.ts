import { readBook } from "../testing/readBook.ts";
import { bookOf } from "../testing/readBook.ts";
import { defaultReadOptions } from "../readOptions.ts";
import { readWorkbooks } from "../readWorkbooks.ts";

const reasonOf = (sheet: string, text: string, file = "book.xlsx"): string | null | undefined =>
  readWorkbooks([bookOf(file, { [sheet]: text })], defaultReadOptions).report.sheets[0]?.reason;

describe("look-alikes", () => {
  it.each([
    [
      "Risks",
      "Risk ID|Description|Owner|Likelihood (1-5)|Impact (1-5)|Score|Mitigation\nR0|Delay|Priya Rossi|3|4|12|Monitor\nR1|Loss|Owen Varga|2|5|10|Monitor",
    ],
    [
      "风险清单",
      "编号|风险描述|责任人|可能性|影响程度|风险等级\nR1|断货|张三丰|3|4|12\nR2|丢失|李莫愁|2|5|10",
    ],
  ])("tells a list of risks from scores: %s", (sheet, text) => {
    expect(reasonOf(sheet, text)).toBe("risk_register");
  });

  it.each([
    [
      "培训记录",
      "姓名|课程|培训日期|学时|讲师\n白露|消防|2024-03-01|4|秦川\n柳青|急救|2024-03-08|8|孟洁",
      "training_log",
    ],
    [
      "Training",
      "Employee|Course|Date completed|Hours|Provider\nNora Whitfield|Fire|2024-03-01|4|Acme\nPiers Hallam|Aid|2024-03-02|6|Acme",
      "training_log",
    ],
    [
      "通话清单",
      "坐席|主叫号码|呼入时间|通话时长(秒)\n白露|13800001111|2024-03-01|231\n柳青|13800001112|2024-03-01|122",
      "activity_log",
    ],
    [
      "拜訪紀錄",
      "日期|業務員|客戶名稱|拜訪目的|下次跟進\n2024-03-01|林佳蓉|宏達|續約|2024-03-15\n2024-03-02|陳柏翰|天馬|報價|2024-03-18",
      "activity_log",
    ],
    [
      "Sprint 14",
      "Key|Summary|Assignee|Story points|Status\nA-1|Login|Nora Whitfield|5|Done\nA-2|Export|Piers Hallam|3|To do",
      "task_list",
    ],
    ["迭代14", "需求编号|标题|处理人|故事点\nR-1|登录|白露|5\nR-2|导出|柳青|3", "task_list"],
    ["体检", "姓名|心率|收缩压|舒张压\n白露|72|118|76\n柳青|80|125|82\n高岚|66|110|70", "health_data"],
    [
      "Log",
      "Name|Resting heart rate|Max heart rate\nNora Whitfield|62|181\nPiers Hallam|58|176\nInes Carrow|71|189",
      "health_data",
    ],
    [
      "體溫",
      "姓名|3/1|3/2|3/3\n林佳蓉|36.5|36.6|36.4\n陳柏翰|36.7|36.5|36.8\n黃詩涵|36.4|36.6|36.5",
      "health_data",
    ],
    ["成绩册", "道次|运动员|单位|成绩\n1|白露|一车间|1'23\"45\n2|柳青|二车间|1'25\"10", "sports"],
    [
      "运动会",
      "姓名|单位|100米(秒)|跳远(米)|铅球(米)\n白露|一车间|13.2|4.1|7.2\n柳青|二车间|14.1|3.9|6.8\n高岚|三车间|13.8|4.3|8.1",
      "sports",
    ],
    [
      "资产",
      "资产编号|名称|使用人|购置日期|原值\nIT1|笔记本|白露|2022-03-01|6500\nIT2|显示器|柳青|2022-03-01|1200",
      "inventory",
    ],
    ["互评", "评分人\\被评人|白露|柳青|高岚\n白露|||\n柳青|||\n高岚|||", "blank_template"],
  ])("names the true cause, whatever the file is called: %s", (sheet, text, reason) => {
    expect(reasonOf(sheet, text, "绩效考核.xlsx")).toBe(reason);
  });

  it("takes one text in every row for nobody's name", () => {
    const rows = [1, 2, 3].map((row) => `${String(row)}|单选|灭火器多久查一次|一月|一年|A|2`);
    expect(
      readBook({ 题库: ["题号|题型|题干|A|B|答案|分值", ...rows].join("\n") }).dataset.employees.names,
    ).toEqual([]);
  });

  it("still says that suppliers are rated where they are", () => {
    const text = "供应商名称|质量得分|交期得分\n宏达|80|90\n天马|70|85";
    expect(reasonOf("供应商", text)).toBe("other_ratees");
  });

  it("tells a list of indicators from a blank form", () => {
    const library =
      "序号|指标名称|指标定义|计算公式|目标值|数据来源|权重\n1|销售额|当月销售额|求和|100|财务|30%\n2|回款率|回款比应收|比率|95|财务|70%";
    expect(reasonOf("库", library)).toBe("indicator_library");
    expect(reasonOf("表", "考核指标|评分标准|权重|得分\n质量|按次数|60%|\n效率|按时间|40%|")).toBe(
      "blank_template",
    );
  });

  it("takes dates and lessons of a plan for no scores", () => {
    const plan =
      "序号|主题|讲师|月份|课时|考核方式\n1|消防|凤涵|1月|15|笔试\n2|进阶|金瑾桐|2月|5|笔试\n3|质量|周平雪|3月|3|笔试";
    expect(readBook({ 计划: plan }).report.sheets[0]?.hasScores).toBe(false);
  });

  it("names a survey of staff and a list of cars for what they are", () => {
    const survey =
      "2024年员工满意度调查结果（匿名）\n问卷编号|提交时间|薪酬福利|工作环境|食堂\n1|2024-08-01|4|5|3\n2|2024-08-02|3|4|2";
    expect(reasonOf("调查结果", survey)).toBe("survey");
    const cars =
      "公务用车车况评分表\n车牌号|车型|外观（20分）|性能（40分）|总分\n粤B12345|帕萨特|18|36|54\n粤B22345|GL8|17|38|55";
    expect(reasonOf("车辆评分", cars)).toBe("other_ratees");
  });

  it("names a list of who is on duty a schedule", () => {
    const days =
      "2024年11月值班安排表\n日期|星期|带班领导|值班人员\n2024-11-01|五|方建平|俞佳宁\n2024-11-02|六|花小梅|平安";
    expect(reasonOf("11月值班", days)).toBe("schedule");
  });

  it.each([
    [
      "Sheet1",
      "应聘者|岗位|专业能力|沟通表达|总分\n张三|会计|85|80|165\n李四|出纳|75|85|160",
      "other_ratees",
    ],
    [
      "Sheet1",
      "姓名|课程|培训日期|考试成绩|是否合格\n卜建军|安全生产|2024-03-01|90|合格\n仇丽华|安全生产|2024-03-01|85|合格",
      "training_log",
    ],
    [
      "Leave",
      "Emp ID|Name|Annual Leave Entitled|Taken|Balance|Sick Leave Taken\nE01|Amy Lau|14|2|12|1\nE02|Ben Ho|14|5|9|3",
      "attendance",
    ],
    [
      "项目",
      "项目编号|项目名称|负责人|进度|开始日期|完成日期\nP1|ERP|卜建军|80|2024-01-01|2024-06-30\nP2|MES|仇丽华|60|2024-02-01|2024-08-30",
      "schedule",
    ],
    [
      "目标",
      "姓名|销售目标|回款目标|新客户目标\n卜建军|1000000|90%|5\n仇丽华|800000|92%|4",
      "no_score_columns",
    ],
    ["投票", "候选人|得票数|得票率\n卜建军|45|60%\n仇丽华|30|40%", "survey"],
    [
      "Attendance",
      "Emp ID|Name|Present|Absent|Late|Overtime hrs\nE01|Amy Lau|21|1|0|5\nE02|Ben Ho|20|2|3|0",
      "attendance",
    ],
    [
      "Interviews",
      "Candidate|Position|Technical|Culture fit|Total\nJoe Poe|Analyst|4|5|9\nSue Roe|Analyst|3|4|7",
      "other_ratees",
    ],
    ["Training matrix", "Name|Fire safety|First aid\nAmy Lau|Yes|No\nBen Ho|Yes|Yes", "training_log"],
    ["假期", "工号|姓名|年假|病假|事假\nA01|卜建军|5|1|0\nA02|仇丽华|10|0|2", "attendance"],
  ])("tells them apart in a workbook of appraisals, too: %s", (sheet, text, reason) => {
    expect(reasonOf(sheet, text, "2024年绩效考核.xlsx")).toBe(reason);
  });

  it("takes scores of goals for scores where a result stands beside them", () => {
    expect(
      reasonOf("Sheet1", "姓名|业绩目标|学习目标|总分\n卜建军|90|80|170\n仇丽华|85|95|180", "绩效考核.xlsx"),
    ).toBeNull();
  });
});

import { readBook, valuesIn, weightsIn } from "../../testing/readBook.ts";

describe("names of a form’s rows", () => {
  it("names what the score is merged over, beside conditions with their points", () => {
    const result = readBook({
      贺成栋: {
        text: `姓名|贺成栋|||部门：东区||得分
考核指标||权重|考核内容||部长打分|人事部打分
工作任务|部门例会|50%|1.按时参加会议|7-8分|8|7
|||2.偶尔迟到早退|3-4分||
|基地活动|50%|1.积极参加活动|7-8分|6|7
|||2.较少参加活动|3-4分||`,
        merges: [..."A2:B2 D2:E2 A3:A6 B3:B4 B5:B6 C3:C4 C5:C6 F3:F4 F5:F6 G3:G4 G5:G6".split(" ")],
      },
    });
    expect(weightsIn(result)).toEqual({ 工作任务: 1, "工作任务/部门例会": 0.5, "工作任务/基地活动": 0.5 });
    expect(valuesIn(result)).toEqual({
      "部门例会 superior": [8],
      "部门例会 hr": [7],
      "基地活动 superior": [6],
      "基地活动 hr": [7],
    });
  });

  it("takes the names beside codes", () => {
    const result = readBook({
      Anil: `Employee|Anil Deshpande
Part|Components|Maximum Marks|Marks Obtained
Part 1|Performance|60|50
Part 2(A+B)|Competencies|25|20
Part 3|Values|15|12
|Total Marks:|100|=SUM(D3:D5)→82
Integrity *:|Beyond doubt||`,
    });
    expect(weightsIn(result)).toEqual({ Performance: 0.6, Competencies: 0.25, Values: 0.15 });
    expect(Object.values(valuesIn(result))).toEqual([[50], [20], [12]]);
  });

  it("keeps the first indicator below a numbered area", () => {
    const result = readBook({
      陆知远: {
        text: `学员姓名：陆知远|||
一级指标|三级指标|分值|得分
1.基本要求（40分）|出勤情况|20|18
|请假手续|20|20
2.临床能力（60分）|大病历|60|55
总分||100|=SUM(D3:D5)→93`,
        merges: ["A3:A4"],
      },
    });
    expect(Object.values(valuesIn(result))).toEqual([[18], [20], [55]]);
  });

  it("takes two capitalised words behind the key of names for a person, whatever the post beside", () => {
    const result = readBook({
      "Part 1": `Name|Kavita Nambiar|Designation|Manager (Finance)
Period|2024|Grade|M2
Key Result Areas|Maximum Marks|Marks Awarded|Remarks
Revenue|60|50|Agreed
Safety|40|36|Agreed
Total|100|86|`,
    });
    expect(result.dataset.employees.names).toEqual(["Kavita Nambiar"]);
    expect(Object.values(valuesIn(result))).toEqual([[50], [36]]);
  });

  it("is about no supplier, though the sheet is called like a person", () => {
    const form = "评价项目|满分|得分\n质量|60|55\n交期|40|38";
    const { policy } = readBook({ 华安: `供应商名称：华安包装有限公司    供应类别：包材\n${form}` });
    expect(policy).toBeNull();
  });

  it.each(["考核人（直接上级）：尤立", "主管签字：尤立"])(
    "is about nobody who only rated or signed it: %s",
    (line) => {
      const form = "项目|权重|得分\n质量|60%|55\n交期|40%|38";
      const { dataset, issues } = readBook({ 考核: `姓名：陶玉洁\n${line}\n${form}` });
      expect(dataset.employees.names).toEqual(["陶玉洁"]);
      expect(issues.map(({ code }) => code)).not.toContain("name_contradicted");
    },
  );

  it("is contradicted by titles only, not by a post beside it", () => {
    const form = "项目|权重|得分\n质量|60%|55\n交期|40%|38";
    const { issues } = readBook({ 考核: `姓名|陶玉洁|店长|彭立华\n${form}` });
    expect(issues.map(({ code }) => code)).not.toContain("name_contradicted");
  });
});

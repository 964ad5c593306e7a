import { readBook, valuesIn } from "../../testing/readBook.ts";

describe("people beside the bands of indicators", () => {
  it("are rated on the indicators, not on the texts under one merged heading of standards", () => {
    const text = `
员工月度考核表（助理）||||||
项目|考核方面|分值|评分标准||袁立新|左佳琪
部门经理评分|工作执行力|60|50-60分|执行能力强|55|48
|||30-49分|执行能力一般||
|||0-29分|执行能力差||
|工作态度|40|35-40分|积极主动|38|30
|||20-34分|一般||
|||0-19分|消极||`;
    const merges = ["D2:E2", "A3:A8", "B3:B5", "C3:C5", "B6:B8", "C6:C8", "F3:F5", "G3:G5", "F6:F8", "G6:G8"];
    const result = readBook({ 月度考核: { text, merges } });
    expect(result.dataset.employees.names).toEqual(["袁立新", "左佳琪"]);
    expect(valuesIn(result)).toEqual({ "工作执行力 rating": [55, 48], "工作态度 rating": [38, 30] });
  });
});

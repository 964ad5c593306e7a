import { readBook } from "../testing/readBook.ts";

const sheet = (first: string, second: string): string => `
Employee ID|Name|Quality (60%)|Speed (40%)
${first}|||
E1|Ada Noor|90|80
E2|Ben Sato|85|75
${second}|||
E3|Cleo Brandt|70|88
${second} average||70|88`;

describe("departmentOfRow", () => {
  it.each([
    ["Finance", "Marketing"],
    ["Logistics (2)", "Front Office (1)"],
    ["销售部", "客服中心（1人）"],
  ])("takes the heading %j over people for their department", (first, second) => {
    const { dataset, issues } = readBook({ Scores: sheet(first, second) });
    const plain = (text: string): string => text.replace(/\s*[（(].*$/u, "");
    expect(dataset.employees.ids).toEqual(["E1", "E2", "E3"]);
    expect(dataset.employees.departments).toEqual([plain(first), plain(first), plain(second)]);
    expect(issues).toEqual([]);
  });
});

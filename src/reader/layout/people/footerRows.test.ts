import type { SheetText } from "../../testing/readBook.ts";
import { readBook } from "../../testing/readBook.ts";

const namesIn = (text: string | SheetText): readonly string[] =>
  readBook({ 汇总: text }).dataset.employees.names;
const list =
  "序号|姓名|部门|业绩|能力|态度\n1|彭雪|工程|85|80|90\n2|龚建|工程|75|88|82\n3|薛冰|财务|75|88|82";
const people = ["彭雪", "龚建", "薛冰"];

describe("footerRows", () => {
  it.each([
    ["beside", "制表人|郑思远||审核人|魏国强|"],
    ["beside, one row each", "填报人|郑思远||||\n分管领导|魏国强||||"],
    ["below", " |||||\n编制|复核|批准|||\n郑思远|魏国强|钱一鸣|||\n2024.1.5|2024.1.6|2024.1.7|||"],
    ["after a subtotal", "小计|||78.3|85.3|84.7\n经办人|郑思远|部门主管|魏国强||\n董事长|钱一鸣||||"],
    ["a post alone", "总经理|郑思远||||"],
    ["in Traditional", "製表|林淑芬|覆核|周志明||\n核定|吳文雄||||"],
    ["in English", "Prepared by|Helen Archer||||\nApproved by|Martin Cole|||Date|2024-03-01"],
    ["in English, below", " |Compiled by|Checked by|||\n|Helen Archer|Martin Cole|||"],
    ["nothing but keys", "部门负责人：||人力资源部：||总经理：|"],
    ["sentences in English", " |Scores must be supported by facts.||||\nConfidential.|||||"],
    ["in Spanish", "Elaborado por|Marta Ruiz||||\nAprobado por|Jorge Roca||||"],
  ])("takes nobody at the foot of a list for an employee: %s", (_, foot) => {
    expect(namesIn(`${list}\n${foot}`)).toEqual(people);
  });

  it("keeps who has no scores, whatever their post is called", () => {
    expect(
      namesIn("姓名|岗位|业绩|能力\n彭雪|审核|85|80\n龚建|统计||\n薛冰|部门经理||\n何丽|会计|70|75"),
    ).toEqual([...people, "何丽"]);
    expect(namesIn("岗位|姓名|业绩|能力\n会计|彭雪|85|80\n审核|龚建||\n部门经理|薛冰||")).toEqual(people);
  });

  it("goes on with the people of the next page", () => {
    expect(
      namesIn(`${list}\n制表人|郑思远||||\n序号|姓名|部门|业绩|能力|态度\n4|何丽|财务|70|80|90`),
    ).toEqual([...people, "何丽"]);
  });

  it("raises no doubt about what stands beside the signatures", () => {
    const { issues } = readBook({ 汇总: `${list}\n制表人|郑思远||审核人|魏国强|` });
    expect(issues.map(({ code }) => code)).not.toContain("value_unreadable");
  });

  it("takes a department before a name without any entry for the department of somebody on leave", () => {
    const result = readBook({
      考核: {
        text: `
部门|姓名|质量|效率
财务部|邹建|4|5
|卫婉杰|3|4
行政部|蒋星兰|—|—
|水源思|4|3`,
        merges: ["A2:A3", "A4:A5"],
      },
    });
    expect(result.dataset.employees.names).toEqual(["邹建", "卫婉杰", "蒋星兰", "水源思"]);
  });
});

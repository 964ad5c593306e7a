import { readBook, weightsIn } from "../testing/readBook.ts";

describe("sortLabels", () => {
  it("reads a superior's remarks as remarks, though they name who rated", () => {
    const { dataset, report, issues } = readBook({
      考核: "姓名|知识分享（50%）|现场管理（50%）|主管评语\n周珍|71|78|新入职\n魏涛|87|82|\n彭嘉|86|67|有待提高",
    });
    expect(report.tables[0]?.columns.at(-1)?.role).toBe("leftOut:comment");
    expect(dataset.measures).toHaveLength(2);
    expect(issues.map(({ code }) => code)).toEqual(["ids_derived"]);
  });

  it("takes a weighted word for results over weighted indicators for their area", () => {
    const result = readBook({
      KPI: {
        text: `
Employee Name|Customer（40%）||Results（60%）||
|Responsiveness（40%）|Service Quality（60%）|Deadlines Met（20%）|Output（40%）|Quality（40%）
Bruno Galloway|71|93|77|95|80
Quentin Lindqvist|68|66|90|72|68`,
        merges: ["A1:A2", "B1:C1", "D1:F1"],
      },
    });
    expect(weightsIn(result)).toEqual({
      Customer: 0.4,
      "Customer/Responsiveness": 0.4,
      "Customer/Service Quality": 0.6,
      Results: 0.6,
      "Results/Deadlines Met": 0.2,
      "Results/Output": 0.4,
      "Results/Quality": 0.4,
    });
  });

  it("takes a word that may head departments for the area of the indicators below it", () => {
    const { dataset, report } = readBook({
      Scores: {
        text: `
Name|Department|Business||Service|
||Sales growth|New accounts|Complaint handling|Service standards
Tara Okafor|Sales|80|70|90|60
Jonas Falk|Sales|75|85|65|95
Rosa Muir|Finance|60|90|70|80`,
        merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
      },
    });
    expect(report.indicators.flatMap(({ kind, path }) => (kind === "area" ? [] : [path.join("/")]))).toEqual([
      "Business/Sales growth",
      "Business/New accounts",
      "Service/Complaint handling",
      "Service/Service standards",
    ]);
    expect(dataset.employees.departments).toEqual(["Sales", "Sales", "Finance"]);
  });

  it("leaves raters who are weighed together on their side, though a post below names one of them", () => {
    const { dataset } = readBook({
      考核: {
        text: `
姓名|上级（60%）|同级（40%）
|总经理|其他部门负责人
周珍|71|78
魏涛|87|82
彭嘉|86|67`,
        merges: ["A1:A2"],
      },
    });
    expect(dataset.measures.map(({ raterGroup }) => raterGroup)).toEqual(["superior", "peer"]);
  });
});

import { readBook, weightsIn } from "../../testing/readBook.ts";

const head = "KPI|Weight|Nora Whitfield|Piers Hallam|Ines Carrow";
const rows = "Calls|40%|80|75|60\nNotes|30%|70|85|95\nSchedule|30%|90|65|70";
const weights = { Calls: 0.4, Notes: 0.3, Schedule: 0.3 };
const read = (last: string) => readBook({ S: `${head}\n${rows}\n${last}` });

describe("resultsAcross", () => {
  it.each([
    [
      "a weighted sum",
      "Verdict|100%|=SUMPRODUCT($B2:$B4,C2:C4)→80|=SUMPRODUCT($B2:$B4,D2:D4)→75|=SUMPRODUCT($B2:$B4,E2:E4)→73.5",
    ],
    ["a plain mean", "Mark||=AVERAGE(C2:C4)→80|=AVERAGE(D2:D4)→75|=AVERAGE(E2:E4)→75"],
    ["a typed weighted sum", "Verdict||80|75|73.5"],
    ["a typed sum", "Verdict||240|225|225"],
  ])("takes %s for the result", (_, last) => {
    const result = read(last);
    expect(weightsIn(result)).toEqual(weights);
    expect(result.dataset.typedResults.map(({ kind }) => kind)).toEqual(["total"]);
  });

  it("leaves a result of some of the rows out", () => {
    const result = read("First two||=C2+C3→150|=D2+D3→160|=E2+E3→155");
    expect(weightsIn(result)).toEqual(weights);
    expect(result.dataset.typedResults).toEqual([]);
  });

  it("keeps a rate of two rows", () => {
    const result = read("Share of notes|10%|=C3/C2→0.88|=D3/D2→1.13|=E3/E2→1.58");
    expect(Object.keys(weightsIn(result))).toContain("Share of notes");
  });

  it("holds no row of each rater's own points to the whole", () => {
    const { dataset, issues } = readBook({
      评分: {
        text: `
考评项目|分值|华建军||金雨欣||魏东升|
||自评|领导评|自评|领导评|自评|领导评
质量|60|58|52|55|50|57|59
响应|40|38|36|35|30|39|37
小计|100|96|88|90|80|96|96
总分||91.2||84||96|
注：总分＝自评×40%＋领导评×60%|||||||`,
        merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1", "C6:D6", "E6:F6", "G6:H6"],
      },
    });
    expect(dataset.employees.names).toEqual(["华建军", "金雨欣", "魏东升"]);
    expect(issues.map(({ code }) => code)).not.toContain("totals_not_followed");
  });

  it("takes codes below the names for ids, though a label is merged over both rows", () => {
    const { dataset } = readBook({
      评分: {
        text: `
考核项目|满分|甲班|||
||华建军|金雨欣|魏东升|陶玉洁
||HJ101|HJ102|HJ103|HJ104
产量|60|52|50|57|55
质量|40|38|36|35|30`,
        merges: ["A1:A3", "B1:B3", "C1:F1"],
      },
    });
    expect(dataset.employees.ids).toEqual(["HJ101", "HJ102", "HJ103", "HJ104"]);
  });
});

import { readBook, doubtsIn } from "../../testing/readBook.ts";

const namesIn = (text: string): readonly string[] => readBook({ S: text }).dataset.employees.names;
const people = ["Nora Whitfield", "Piers Hallam", "Ines Carrow", "Omar Vance"];
const list =
  "Name|Quality|Speed|Teamwork\nNora Whitfield|80|70|90\nPiers Hallam|75|85|65\nInes Carrow|60|95|70\nOmar Vance|65|90|75";

describe("resultRows", () => {
  it.each([
    ["Squad", "=AVERAGE(B2:B5)→70|=AVERAGE(C2:C5)→85|=AVERAGE(D2:D5)→75"],
    ["标杆", "=MAX(B2:B5)→80|=MAX(C2:C5)→95|=MAX(D2:D5)→90"],
    ["全组", "=SUM(B2:B5)/4→70|=SUM(C2:C5)/4→85|=SUM(D2:D5)/4→75"],
  ])("takes a row of formulas over the others for nobody: %s", (name, cells) => {
    expect(namesIn(`${list}\n${name}|${cells}`)).toEqual(people);
  });

  it("takes typed means of all for nobody, and says so", () => {
    const text = `${list}\nThe lot|70|85|75`;
    expect(namesIn(text)).toEqual(people);
    expect(doubtsIn(readBook({ S: text }))).toContain("row_skipped S!A6");
  });

  it("keeps a person whose scores are formulas over his own row, or happen to be the mean once", () => {
    expect(namesIn(`${list}\nSquad|=C6-10→80|90|75`)).toHaveLength(5);
    expect(namesIn(`${list}\nTeo|70|85|99`)).toHaveLength(5);
  });

  it("keeps whoever has an id or surely a name", () => {
    const means = "=AVERAGE(B2:B5)→70|=AVERAGE(C2:C5)→85|=AVERAGE(D2:D5)→75";
    expect(namesIn(`${list}\nMaria Robinson|${means}`)).toHaveLength(5);
  });

  it("takes no row of averages of a matrix for a rater", () => {
    const matrix =
      "评分人|高岚|孟洁|郝强\n高岚||85|90\n孟洁|80||88\n郝强|92|86|\n所得|=AVERAGE(B2:B4)→86|=AVERAGE(C2:C4)→85.5|=AVERAGE(D2:D4)→89";
    const { dataset } = readBook({ 互评: matrix });
    expect(dataset.employees.names).toEqual(["高岚", "孟洁", "郝强"]);
    expect(
      dataset.measures.flatMap(({ values }) => [...values].filter((value) => !Number.isNaN(value))),
    ).toHaveLength(6);
  });
});

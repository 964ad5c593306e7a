import { doubtsIn, readBook, valuesIn, weightsIn } from "../../../testing/readBook.ts";

describe("withCodesAsIds", () => {
  it("reads an export that numbers its records and says who is meant by code and name", () => {
    const result = readBook({
      Goals: `
ID|Employee|Employee Name|Cycle|KRA (Goals)|Weightage (%) (Goals)|Score (0-5) (Goals)
APR-012|HR-00012|Amelia Rossi|2025 H1|Quality|40|3.4
||||Timeliness|60|3.2
APR-013|HR-00013|Celia Whitcombe|2025 H1|Quality|40|2.6
||||Timeliness|60|3.8`,
    });
    const { ids, names } = result.dataset.employees;
    expect([ids, names]).toEqual([
      ["HR-00012", "HR-00013"],
      ["Amelia Rossi", "Celia Whitcombe"],
    ]);
    expect(weightsIn(result)).toEqual({ Quality: 0.4, Timeliness: 0.6 });
    expect(valuesIn(result)).toEqual({
      "Quality rating 2025-H1": [3.4, 2.6],
      "Timeliness rating 2025-H1": [3.2, 3.8],
    });
  });

  it("takes the ids that say whose they are, not the numbers of records or of cycles", () => {
    const result = readBook({
      考核: "ID|员工ID|周期ID|自评分|上级评分\n1|1001|3|90|86\n2|1002|3|85|80\n3|1003|3|95|92",
    });
    expect(result.dataset.employees.ids).toEqual(["1001", "1002", "1003"]);
    expect(result.report.periods).toEqual([]);
  });

  it("finds the codes beside names whose heading says nothing", () => {
    const result = readBook({
      FY25:
        "AE ID|Sales consultant|Segment|Q1 attainment|Q2 attainment|Annual rating\n" +
        "AE014|Oscar Zeller|Mid|0.9|1.1|Meets\nAE020|Uma Ulrich|Mid|0.8|1.0|Exceeds\nAE026|Tara Rossi|Mid|1.2|0.7|Meets",
    });
    expect(result.dataset.employees.ids).toEqual(["AE014", "AE020", "AE026"]);
    expect(result.report.indicators).toHaveLength(1);
  });

  const list = (...columns: readonly (readonly string[])[]): string =>
    (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? "").join("|")).join("\n");
  const names = ["Name", "Nora Whitfield", "Piers Hallam", "Ines Carrow"];
  const scores = [
    ["Quality", "80", "85", "70"],
    ["Speed", "90", "75", "80"],
  ];
  const read = (...columns: readonly (readonly string[])[]) => readBook({ S: list(...columns, ...scores) });

  it.each([
    [["Kennung", "40717", "40722", "40731"], "header_unclear S!A1"],
    [["", "N01", "N02", "N03"], "header_unclear S!A1"],
    [["Payroll ref", "40717", "40722", "40731"], null],
    [["技师工号", "T-1", "T-2", "T-3"], null],
  ])("takes codes of their own left of names for ids, in doubt where no word says so: %j", (codes, doubt) => {
    const result = read(codes, names);
    expect([...result.dataset.employees.ids]).toEqual(codes.slice(1));
    expect(doubtsIn(result).filter((issue) => issue.startsWith("header_unclear"))).toEqual(
      doubt === null ? [] : [doubt],
    );
  });

  it("takes a file's number right of the names for ids", () => {
    expect([...read(names, ["档案号", "N0121", "N0122", "N0123"]).dataset.employees.ids]).toEqual([
      "N0121",
      "N0122",
      "N0123",
    ]);
  });

  it.each([
    [["Phone", "8001", "8002", "8003"]],
    [["Born", "1988", "1991", "1979"]],
    [["合同编号", "HT01", "HT02", "HT03"]],
    [["Calls", "81", "85", "70"]],
    [["Shift", "A1", "A1", "B2"]],
  ])("takes no other numbers for ids: %j", (column) => {
    expect([...read(column, names).dataset.employees.ids]).toEqual(names.slice(1));
  });

  it("knows names under an unknown heading where another column is called like a list of objectives", () => {
    const { dataset } = readBook({
      S: "Legajo|Apellidos y Nombre(s) del trabajador|Objetivos (60%)|Trato (40%)\n3301|García Lozano, Marta|8|7\n3309|Ibáñez Roca, Jorge|7.5|8.5",
    });
    expect([...dataset.employees.ids]).toEqual(["3301", "3309"]);
    expect([...dataset.employees.names]).toEqual(["García Lozano, Marta", "Ibáñez Roca, Jorge"]);
  });

  it("keeps two columns of names as they are", () => {
    const { dataset } = readBook({ 考核: "员工|姓名|质量|态度\n小张|张三丰|90|85\n小李|李莫愁|80|82" });
    expect(dataset.employees.names).toHaveLength(2);
  });
});

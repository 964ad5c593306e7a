import { readBook, valuesIn, weightsIn } from "../testing/readBook.ts";

const sheet = (...scores: readonly (readonly number[])[]): string =>
  [
    "Nr|Imię i nazwisko|Współpraca (%60)|Inicjatywa (%40)|Średnia",
    ...scores.map(([first = 0, second = 0], index) => {
      const row = String(index + 2);
      const mean = String((first + second) / 2);
      return `P${row}|${["Marek Wilk", "Ewa Sokół"][index] ?? ""}|${String(first)}|${String(second)}|=AVERAGE(C${row}:D${row})→${mean}`;
    }),
  ].join("\n");

const result = (formula: string): string =>
  [
    "Nr|Imię i nazwisko|S|P|W|Wynik",
    ...["Marek Wilk", "Ewa Sokół"].map((name, index) => {
      const row = String(index + 2);
      return `P${row}|${name}|=Samoocena!E${row}→4|=Przełożony!E${row}→3|=Współpracownicy!E${row}→5|${formula.replaceAll("#", row)}→3.7`;
    }),
  ].join("\n");

describe("ratersBySheets", () => {
  const sheets = {
    Samoocena: sheet([5, 4], [3, 3]),
    Przełożony: sheet([4, 4], [2, 5]),
    Współpracownicy: sheet([3, 4], [4, 4]),
  };

  it("takes twin sheets that a result weighs for raters, and the result for a summary", () => {
    const read = readBook({ ...sheets, Wynik: result("=C#*0.1+D#*0.6+E#*0.3") });
    expect(read.report.raters.map(({ group, weight }) => [group, weight])).toEqual([
      ["self", 0.1],
      ["superior", 0.6],
      ["peer", 0.3],
    ]);
    expect(weightsIn(read)).toEqual({ Współpraca: 0.6, Inicjatywa: 0.4 });
    expect(valuesIn(read)).toMatchObject({ "Współpraca superior": [4, 2], "Inicjatywa peer": [4, 4] });
    expect(read.issues.filter(({ code }) => code === "rater_assumed")).toHaveLength(3);
  });

  it("leaves sheets alone that a result only takes the mean of, or that are called by periods", () => {
    const means = readBook({ ...sheets, Wynik: result("=AVERAGE(C#:E#)") });
    expect(means.report.raters).toEqual([]);
    const months = readBook({
      "1月": sheet([5, 4], [3, 3]),
      "2月": sheet([4, 4], [2, 5]),
    });
    expect(months.report.raters).toEqual([]);
  });
});

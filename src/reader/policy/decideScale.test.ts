import { readBook } from "../testing/readBook.ts";

const doubts = (text: string): readonly string[] =>
  readBook({ 考核: text }).issues.flatMap((issue) =>
    issue.code === "value_off_scale"
      ? [`off ${issue.at ?? ""} ${issue.typed} of ${String(issue.min)}-${String(issue.max)}`]
      : issue.code === "mixed_scale"
        ? [`mixed ${issue.at ?? ""} ${issue.scales.join(" ")}`]
        : [],
  );

describe("the scale of a column", () => {
  it("is that of most entries: one far off it is doubted and decides nothing", () => {
    expect(doubts("姓名|质量|态度\n甲某|4|5\n乙某|85|4\n丙某|3|3\n丁某|5|4")).toEqual([
      "off 考核!B3 85 of 1-5",
    ]);
    expect(doubts("姓名|质量|态度\n甲某|8|9\n乙某|95|7\n丙某|7|8\n丁某|6|10")).toEqual([
      "off 考核!B3 95 of 1-10",
    ]);
  });

  it("is the one that the header names, whatever a stray entry says", () => {
    expect(doubts("姓名|质量(1-5)|态度(1-5)\n甲某|4|5\n乙某|85|4\n丙某|3|3")).toEqual([
      "off 考核!B3 85 of 1-5",
    ]);
  });

  it("is doubted where half of a column is on another one", () => {
    expect(doubts("姓名|质量|态度\n甲某|4|85\n乙某|85|80\n丙某|3|70\n丁某|78|90")).toEqual([
      "mixed 考核!B1 1-5 0-100",
    ]);
  });

  it("is not doubted for low points, and not for a zero", () => {
    expect(doubts("姓名|质量|态度\n甲某|4|85\n乙某|85|80\n丙某|13|70\n丁某|78|90")).toEqual([]);
    expect(doubts("姓名|质量|态度\n甲某|0|85\n乙某|85|80\n丙某|0|70\n丁某|78|90")).toEqual([]);
  });

  it("goes above 100 in every column where entries of several do", () => {
    const rows = Array.from({ length: 20 }, (_, row) =>
      [
        `${"甲乙丙丁戊己庚辛壬癸"[row % 10] ?? ""}某${String(row)}`,
        ...[3, 4, 10].map((step) => (row % step === 0 ? 105 : 80 + (row % 7))),
      ].join("|"),
    );
    expect(doubts(["姓名|质量|态度|纪律", ...rows].join("\n"))).toEqual([]);
    expect(doubts("姓名|质量|态度\n甲某|84|105\n乙某|85|80\n丙某|93|70\n丁某|78|90")).toEqual([
      "off 考核!C2 105 of 0-100",
    ]);
  });
});

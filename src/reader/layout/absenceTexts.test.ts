import { doubtsIn, readBook, valuesIn } from "../testing/readBook.ts";

describe("absenceTexts", () => {
  it("takes a text in all entries of a person for a reason why there are none, and then wherever it stands", () => {
    const result = readBook({
      考核: `
工号|姓名|准时|着装|安全
A01|方建平|80|90|70
A02|俞佳宁|驻村|驻村|驻村
A03|花小梅|85|驻村|95
A04|贺云舟|75|65|90`,
    });
    expect(valuesIn(result)).toEqual({
      "准时 rating": [80, null, 85, 75],
      "着装 rating": [90, null, null, 65],
      "安全 rating": [70, null, 95, 90],
    });
    const doubts = doubtsIn(result);
    expect(doubts).toContain("value_absent 考核!C3");
    expect(doubts).toContain("value_absent 考核!D4");
    expect(doubts.filter((doubt) => doubt.startsWith("value_unreadable"))).toEqual([]);
  });

  it("looks at the columns of one period where there are several", () => {
    const result = readBook({
      S: {
        text: `
Name|Apr-25||May-25|
|Quality|Speed|Quality|Speed
Ada Noor|80|90|Jury duty|Jury duty
Ben Sato|70|60|75|65
Cleo Diaz|71|61|76|66`,
        merges: ["A1:A2", "B1:C1", "D1:E1"],
      },
    });
    expect(doubtsIn(result)).toContain("value_absent S!D3");
  });

  it("leaves a rating that nobody knows unreadable", () => {
    const doubts = doubtsIn(
      readBook({
        考核: "工号|姓名|准时|着装\nA01|方建平|杠杠的|杠杠的\nA02|俞佳宁|80|杠杠的\nA03|花小梅|杠杠的|杠杠的\nA04|贺云舟|90|70\nA05|丁一凡|60|70",
      }),
    );
    expect(doubts).toContain("value_unreadable 考核!C2");
  });
});

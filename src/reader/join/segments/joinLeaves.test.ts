import { appraise, isoFromDay, scoreOf } from "../../../core/index.ts";
import { doubtsIn, readBook, valuesIn } from "../../testing/readBook.ts";

type Book = Parameters<typeof readBook>[0];

/** "张三丰 leave 2024-02-01..2024-02-10 at" for each stretch. */
const stretchesIn = (book: Book): readonly string[] => {
  const { dataset } = readBook(book);
  return dataset.segments.map(({ row, from, to, isLeave, at }) =>
    [
      dataset.employees.names[row],
      isLeave ? "leave" : "work",
      `${isoFromDay(from)}..${isoFromDay(to)}`,
      isLeave ? at : null,
    ]
      .filter((part) => part !== null)
      .join(" "),
  );
};

const scores = "姓名|质量|态度\n张三丰|90|85\n李莫愁|80|82";
const whole = "work 2024-01-01..2024-03-31";

describe("joinLeaves", () => {
  it("takes the first and last day of leave from columns beside the scores", () => {
    const book = {
      "2024年第一季度":
        "姓名|休假开始日期|休假结束日期|质量|态度\n张三丰|2024-02-01|2024-02-10|90|85\n李莫愁|||80|82",
    };
    expect(stretchesIn(book)).toEqual([
      `张三丰 ${whole}`,
      "张三丰 leave 2024-02-01..2024-02-10 '2024年第一季度'!B2",
    ]);
    expect(Object.keys(valuesIn(readBook(book)))).toEqual(["质量 rating 2024-Q1", "态度 rating 2024-Q1"]);
  });

  it("takes them from under a heading of two columns, from one cell, and in English", () => {
    expect(
      stretchesIn({
        "2024年第一季度": {
          text: "姓名|产假||质量|态度\n|开始日期|结束日期||\n张三丰|2024-02-01|2024-02-10|90|85\n李莫愁|||80|82",
          merges: ["A1:A2", "B1:C1", "D1:D2", "E1:E2"],
        },
      }),
    ).toEqual([`张三丰 ${whole}`, "张三丰 leave 2024-02-01..2024-02-10 '2024年第一季度'!B3"]);
    expect(
      stretchesIn({
        "2024年第一季度":
          "姓名|病假起止|质量|态度\n张三丰|2024.1.5-1.20；2024.3.30-4.2|90|85\n李莫愁|无|80|82",
      }),
    ).toEqual([
      `张三丰 ${whole}`,
      "张三丰 leave 2024-01-05..2024-01-20 '2024年第一季度'!B2",
      "张三丰 leave 2024-03-30..2024-03-31 '2024年第一季度'!B2",
    ]);
    expect(
      stretchesIn({
        "2024 Q1": "Name|Leave from|Leave to|Quality|Teamwork\nAnna Miller|2024-02-01||4|5\nBob Stone|||3|4",
      }),
    ).toEqual([`Anna Miller ${whole}`, "Anna Miller leave 2024-02-01..2024-03-31 '2024 Q1'!B2"]);
  });

  it("takes every row of a list of leave, and its days for no scores", () => {
    const book = {
      "2024年第一季度": scores,
      请假记录:
        "姓名|请假类型|开始日期|结束日期|天数\n张三丰|病假|2024-02-01|2024-02-10|10\n张三丰|事假|2024-03-01|2024-03-02|2\n李莫愁|产假|2023-12-05|2024-01-30|57",
    };
    expect(stretchesIn(book)).toEqual([
      `张三丰 ${whole}`,
      "张三丰 leave 2024-02-01..2024-02-10 请假记录!C2",
      "张三丰 leave 2024-03-01..2024-03-02 请假记录!C3",
      `李莫愁 ${whole}`,
      "李莫愁 leave 2024-01-01..2024-01-30 请假记录!C4",
    ]);
    expect(valuesIn(readBook(book))).toEqual({
      "质量 rating 2024-Q1": [90, 80],
      "态度 rating 2024-Q1": [85, 82],
    });
    const { report } = readBook(book);
    expect(report.tables[1]?.columns.find(({ place }) => place === "C")).toMatchObject({
      role: "fact",
      evidence: [{ code: "besideKindOfLeave", text: "请假类型" }],
    });
  });

  it("guesses at no dates, and has nothing to say where no day of the period is concerned", () => {
    const unclear = { "2024年第一季度": "姓名|病假起止|质量|态度\n张三丰|二月中旬|90|85\n李莫愁||80|82" };
    expect(stretchesIn(unclear)).toEqual([]);
    expect(doubtsIn(readBook(unclear))).toContain("date_unreadable '2024年第一季度'!B2");
    expect(
      stretchesIn({
        "2024年第一季度":
          "姓名|休假开始日期|休假结束日期|质量|态度\n张三丰|2023-02-01|2023-02-10|90|85\n李莫愁|||80|82",
      }),
    ).toEqual([]);
  });

  it("lets the days of leave count, as the proposed policy says, and leaves the score as it is", () => {
    const scored = (text: string): readonly (number | null)[] => {
      const { policy, dataset } = readBook({ "2024年第一季度": text });
      if (policy === null) throw new RangeError("The sheet has scores.");
      const result = appraise(policy, dataset);
      return [scoreOf(result, 0), scoreOf(result, 1)];
    };
    expect(
      scored("姓名|休假开始日期|休假结束日期|质量|态度\n张三丰|2024-02-01|2024-02-10|90|85\n李莫愁|||80|82"),
    ).toEqual(scored(scores));
  });
});

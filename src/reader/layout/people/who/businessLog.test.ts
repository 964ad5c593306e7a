import { readBook } from "../../../testing/readBook.ts";

const reasonOf = (text: string) => readBook({ 明细: text }).report.sheets[0]?.reason;

describe("businessLog", () => {
  it("is a row per call or order with its time: nobody's score, and not a person per call", () => {
    expect(
      reasonOf(`
通话ID|坐席|开始时间|时长(秒)|客户评价
C00000|花小梅|2025-05-03 10:29|308|5
C00001|花小梅|2025-05-06 10:11|682|4
C00002|方建平|2025-05-05 10:52|874|5`),
    ).toBe("transaction_log");
    expect(
      reasonOf(
        "Ticket No.|Agent|Closed|Rating\nT1|Ann Lee|2025/5/3 10:29:00|5\nT2|Ann Lee|2025/5/4 09:10:00|3",
      ),
    ).toBe("transaction_log");
  });

  it("is no list of answers with the time at which they were sent", () => {
    expect(
      reasonOf(
        "提交时间|评分人|被评人|工作质量|工作态度\n2025-05-03 10:29|花小梅|方建平|90|85\n2025-05-03 11:02|俞佳宁|方建平|80|88",
      ),
    ).toBeNull();
  });
});

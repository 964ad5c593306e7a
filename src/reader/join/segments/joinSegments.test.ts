import { appraise, isoFromDay, scoreOf, type Issue } from "../../../core/index.ts";
import { readBook, valuesIn } from "../../testing/readBook.ts";

type Book = Parameters<typeof readBook>[0];

/** "张三丰 数据/市场 2024-01-01..2024-02-15 2024-Q1" for each stretch. */
const stretchesIn = (book: Book): readonly string[] => {
  const { dataset } = readBook(book);
  return dataset.segments.map(({ row, role, department, from, to, periodId }) =>
    [
      dataset.employees.names[row],
      `${role ?? "-"}/${department ?? "-"}`,
      `${isoFromDay(from)}..${isoFromDay(to)}`,
      periodId,
    ].join(" "),
  );
};
const doubtsIn = (book: Book, code: Issue["code"]) =>
  readBook(book).issues.filter((issue) => issue.code === code);

const post = (rows: string, columns = ""): Book => ({
  "2024年第一季度": `工号|姓名|部门|岗位|质量|速度|沟通${columns}\n${rows}`,
});

describe("joinSegments", () => {
  it("has nothing to say about people who were there all the time", () => {
    expect(
      stretchesIn({
        "2024年第一季度":
          "姓名|入职日期|离职日期|质量|态度\n张三丰|2020-03-01||90|85\n李莫愁|2019-01-05|2025-06-30|80|82",
      }),
    ).toEqual([]);
  });

  it("counts joiners from their first day and leavers to their last", () => {
    const book = {
      "2024年第一季度":
        "姓名|部门|入职日期|离职日期|质量|态度\n张三丰|市场|2024-02-10||90|85\n李莫愁|市场|2020-01-05|2024-03-15|80|82\n杨过|技术|2020-01-05||80|82",
    };
    expect(stretchesIn(book)).toEqual([
      "张三丰 -/市场 2024-02-10..2024-03-31 2024-Q1",
      "李莫愁 -/市场 2024-01-01..2024-03-15 2024-Q1",
    ]);
  });

  it("takes the first day from another sheet, and gives every period its own stretch", () => {
    const scores = "姓名|质量|态度\n张三丰|90|85\n李莫愁|80|82";
    expect(
      stretchesIn({
        "2024年第一季度": "姓名|质量|态度\n李莫愁|80|82\n杨过|70|75",
        "2024年第二季度": scores,
        花名册: "姓名|部门|入职日期\n张三丰|市场|2024-04-10\n李莫愁|市场|2021-02-01\n杨过|技术|2020-01-01",
      }),
    ).toEqual(["张三丰 -/市场 2024-04-10..2024-06-30 2024-Q2"]);
  });

  it("doubts scores for a period before the first day, and counts them", () => {
    const book = {
      "2024年第一季度": "姓名|入职日期|质量|态度\n张三丰|2024-05-01|90|85\n李莫愁|2020-01-05|80|82",
    };
    expect(stretchesIn(book)).toEqual([]);
    expect(doubtsIn(book, "entries_outside_service")).toMatchObject([
      { name: "张三丰", periodId: "2024-Q1", day: "2024-05-01", people: ["张三丰"] },
    ]);
  });

  it("splits the period at a transfer, and the present post is the person's", () => {
    const book = {
      "2024年第一季度":
        "工号|姓名|部门|岗位|原岗位|转岗日期|质量|速度\nE1|张三丰|市场|主管|专员|2024-02-16|90|85\nE2|李莫愁|市场|专员|||80|82",
    };
    expect(stretchesIn(book)).toEqual([
      "张三丰 专员/市场 2024-01-01..2024-02-15 2024-Q1",
      "张三丰 主管/市场 2024-02-16..2024-03-31 2024-Q1",
    ]);
    expect(doubtsIn(book, "transfer_read")).toMatchObject([
      { name: "张三丰", former: "专员", current: "主管", day: "2024-02-16" },
    ]);
  });

  it("doubts a transfer whose former post is not named", () => {
    const book = {
      "2024年第一季度": "姓名|岗位|转岗日期|质量|速度\n张三丰|主管|2024-02-16|90|85\n李莫愁|专员||80|82",
    };
    expect(stretchesIn(book)).toEqual([]);
    expect(doubtsIn(book, "transfer_unclear")).toMatchObject([{ name: "张三丰", reason: "noFormerPost" }]);
  });

  it("reads two rows of one person as two posts, with dates in columns", () => {
    const book = post(
      "E1|张三丰|市场|专员|90|80||2024-01-01|2024-02-15\nE1|张三丰|技术|主管|||85|2024-02-16|2024-03-31\nE2|李莫愁|市场|专员|80|70|||\nE3|杨过|技术|主管|||75||",
      "|开始日期|结束日期",
    );
    expect(stretchesIn(book)).toEqual([
      "张三丰 专员/市场 2024-01-01..2024-02-15 2024-Q1",
      "张三丰 主管/技术 2024-02-16..2024-03-31 2024-Q1",
    ]);
    const result = readBook(book);
    expect(result.dataset.employees).toMatchObject({
      ids: ["E1", "E2", "E3"],
      roles: ["主管", "专员", "主管"],
      departments: ["技术", "市场", "技术"],
    });
    expect(valuesIn(result)).toEqual({
      "质量 rating 2024-Q1": [90, 80, null],
      "速度 rating 2024-Q1": [80, 70, null],
      "沟通 rating 2024-Q1": [85, null, 75],
    });
    expect(result.issues.map(({ code }) => code).filter((code) => /conflict|duplicate/u.test(code))).toEqual(
      [],
    );
  });

  it("reads two posts with their span in one cell, and with their days", () => {
    const spans = post(
      "E1|张三丰|市场|专员|90|80||2024.1.1-2024.2.15\nE1|张三丰|技术|主管|||85|2024-02-16至2024-03-31\nE2|李莫愁|市场|专员|80|70||\nE3|杨过|技术|主管|||75|",
      "|任职期间",
    );
    const days = post(
      "E1|张三丰|市场|专员|90|80||46\nE1|张三丰|技术|主管|||85|45\nE2|李莫愁|市场|专员|80|70||91\nE3|杨过|技术|主管|||75|91",
      "|在岗天数",
    );
    const expected = [
      "张三丰 专员/市场 2024-01-01..2024-02-15 2024-Q1",
      "张三丰 主管/技术 2024-02-16..2024-03-31 2024-Q1",
    ];
    expect(stretchesIn(spans)).toEqual(expected);
    expect(stretchesIn(days)).toEqual(expected);
  });

  it("doubts two posts without dates, and two posts with other scores for the same indicators", () => {
    const undated = post("E1|张三丰|市场|专员|90|80|\nE1|张三丰|技术|主管|||85\nE2|李莫愁|市场|专员|80|70|");
    expect(stretchesIn(undated)).toEqual([]);
    expect(doubtsIn(undated, "transfer_unclear")).toMatchObject([{ name: "张三丰", reason: "noDates" }]);
    const both = post(
      "E1|张三丰|市场|专员|90|80|70\nE1|张三丰|技术|主管|80|85|75\nE2|李莫愁|市场|专员|80|70|60",
    );
    expect(stretchesIn(both)).toEqual([]);
    expect(doubtsIn(both, "transfer_unclear")).toMatchObject([{ name: "张三丰", reason: "sameIndicators" }]);
    expect(doubtsIn(both, "duplicate_conflict")).toHaveLength(3);
  });

  it("counts the days of somebody who was there for a part of the period", () => {
    expect(
      stretchesIn({
        "2024年第一季度": "姓名|部门|在岗天数|质量|速度\n张三丰|市场|60|90|85\n李莫愁|市场|91|80|82",
      }),
    ).toEqual(["张三丰 -/市场 2024-01-01..2024-02-29 2024-Q1"]);
  });

  it("gives each period the post that its own sheet names", () => {
    const book = {
      "2024年第一季度": "工号|姓名|岗位|质量|速度\nE1|张三丰|专员|90|80\nE2|李莫愁|专员|80|70",
      "2024年第二季度": "工号|姓名|岗位|质量|速度\nE1|张三丰|主管|85|75\nE2|李莫愁|专员|82|72",
    };
    expect(stretchesIn(book)).toEqual([
      "张三丰 专员/- 2024-01-01..2024-03-31 2024-Q1",
      "张三丰 主管/- 2024-04-01..2024-06-30 2024-Q2",
    ]);
    expect(readBook(book).dataset.employees.roles).toEqual(["主管", "专员"]);
    expect(doubtsIn(book, "person_conflict")).toEqual([]);
  });

  it("is what the core weighs by: 46 days of 85 points and 45 days of 70", () => {
    const { policy, dataset } = readBook(
      post(
        "E1|张三丰|市场|专员|90|80||2024-01-01|2024-02-15\nE1|张三丰|技术|主管|||70|2024-02-16|2024-03-31\nE2|李莫愁|市场|专员|80|70|||\nE3|杨过|技术|主管|||75||",
        "|开始日期|结束日期",
      ),
    );
    if (policy === null) throw new RangeError("The sheet has scores.");
    const role = (id: string, weights: Readonly<Record<string, number>>) => ({
      ...{ id, name: id, aliases: [], inherits: null, weights, targets: {} },
    });
    const roles = [role("专员", { 质量: 0.5, 速度: 0.5 }), role("主管", { 沟通: 1 })];
    const result = appraise({ ...policy, roles }, dataset);
    expect(scoreOf(result, 0)).toBeCloseTo((46 * 85 + 45 * 70) / 91, 9);
    expect([scoreOf(result, 1), scoreOf(result, 2)]).toEqual([75, 75]);
  });
});

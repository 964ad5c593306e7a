import { readDate, isoDateOf } from "./readDate.ts";
import { periodIdOf, readPeriod } from "./readPeriod.ts";
import { readValue } from "./readValue.ts";

const number = (value: number, how: string, isPercent = false, outOf: number | null = null) => ({
  kind: "number",
  how,
  number: value,
  isPercent,
  outOf,
});
const absent = (absence: string, how = "absenceWord") => ({ kind: "absent", how, absence });

describe("readValue", () => {
  it.each([
    [88, number(88, "number")],
    [79.25000000000001, number(79.25000000000001, "number")],
    ["89.49%", number(0.8949, "percentText", true)],
    ["８９．４９％", number(0.8949, "percentText", true)],
    ["7.60分", number(7.6, "unitText")],
    ["９５", number(95, "textNumber")],
    [" 85 ", number(85, "textNumber")],
    ["1,234.5", number(1234.5, "textNumber")],
    ["7,5", number(7.5, "textNumber")],
    ["－5", number(-5, "textNumber")],
    ["1.2万", number(12000, "textNumber")],
    ["★★★★☆", number(4, "unitText")],
    ["★★★", number(3, "unitText")],
    ["4/5", number(4, "outOfText", false, 5)],
    ["优秀(95)", number(95, "wordWithNumber")],
    ["92 优", number(92, "wordWithNumber")],
    ["B+", { kind: "word", how: "word", word: "b+" }],
    ["良好", { kind: "word", how: "word", word: "良好" }],
    ["Exceeds Expectations", { kind: "word", how: "word", word: "exceeds expectations" }],
    ["√", { kind: "mark", how: "mark", sign: "√" }],
    ["X", { kind: "mark", how: "mark", sign: null }],
    ["〇", { kind: "mark", how: "mark", sign: "○" }],
    ["△", { kind: "mark", how: "mark", sign: "△" }],
    [null, absent("missing", "blank")],
    ["", absent("missing", "blank")],
    ["　", absent("missing", "blank")],
    ["-", absent("missing")],
    ["--", absent("missing")],
    ["—", absent("missing")],
    ["?", absent("missing")],
    ["未开始", absent("missing")],
    ["请假", absent("missing")],
    ["未參加", absent("missing")],
    ["未到職", absent("missing")],
    ["支教", absent("missing")],
    ["N/A", absent("notApplicable")],
    ["NA", absent("notApplicable")],
    ["不适用", absent("notApplicable")],
    [{ fault: "#DIV/0!" }, absent("missing", "error")],
    ["80-90", { kind: "unreadable", how: "unreadable" }],
    ["≥90", { kind: "unreadable", how: "unreadable" }],
    ["较上月有进步", { kind: "unreadable", how: "unreadable" }],
    [true, { kind: "flag", how: "flag", isSet: true }],
  ])("reads %j", (typed, reading) => {
    expect(readValue(typed, null)).toEqual(reading);
  });

  it("reads a share shown as percent by its number format", () => {
    expect(readValue(0.95, "0.00%")).toEqual(number(0.95, "percentFormat", true));
  });
});

describe("readDate", () => {
  it.each([
    ["2024.1.5", "2024-01-05"],
    ["2024年3月15日", "2024-03-15"],
    ["2024/03/15", "2024-03-15"],
    ["20240315", "2024-03-15"],
    ["15/03/2024", "2024-03-15"],
    ["15-Mar-2024", "2024-03-15"],
    ["2021年7月", "2021-07-01"],
    ["104/3/16", "2015-03-16"],
    ["098/03/16", "2009-03-16"],
    ["民國113年12月1日", "2024-12-01"],
  ])("reads %j as %j", (typed, iso) => {
    const read = readDate(typed);
    expect(read === null ? null : isoDateOf(read.epochDay)).toBe(iso);
  });

  it.each(["2024.13.5", "2023-02-29", "15", "张三", "89.5"])("finds no day in %j", (typed) => {
    expect(readDate(typed)).toBeNull();
  });
});

describe("readPeriod", () => {
  it.each([
    ["2024年第一季度", "2024-Q1"],
    ["运营部2024年度第三季度考核表", "2024-Q3"],
    ["2024Q4", "2024-Q4"],
    ["Q2 2023", "2023-Q2"],
    ["一季度", "Q1"],
    ["第四季度得分", "Q4"],
    ["3月", "M03"],
    ["十二月份", "M12"],
    ["2024年3月绩效考核表", "2024-03"],
    ["March 2024", "2024-03"],
    ["Jan", "M01"],
    ["2024-03", "2024-03"],
    ["上半年", "H1"],
    ["H1 2024", "2024-H1"],
    ["2024年中员工考核表", "2024-H1"],
    ["2024年中层干部考核", "2024"],
    ["Q2 FY2024", "2024-Q2"],
    ["二〇二四年四月份考核表", "2024-04"],
    ["二零二三年度考核", "2023"],
    ["二O一九年第一季度", "2019-Q1"],
    ["Appraisal – Year ended 31 December 2023", "2023"],
    ["Balanced Scorecard - Branch Staff (1H 2025)", "2025-H1"],
    ["Branch listing 2025 2H", "2025-H2"],
    ["3Q2024", "2024-Q3"],
    ["2H", "H2"],
    ["Item ratings FY25", "2025"],
    ["H1 FY25", "2025-H1"],
    ["Q2'25", "2025-Q2"],
    ["Scorecard - Jan-26", "2026-01"],
    ["Sept '25", "2025-09"],
    ["May-15", "M05"],
    ["Leadership 360 – 2026 cycle", "2026"],
    ["仓储部绩效评分表（2024.08）", "2024-08"],
    ["2024年度", "2024"],
    ["Annual Performance Appraisal 年度绩效考核 2024", "2024"],
    ["2024绩效考核汇总", "2024"],
    ["Sales - Target vs Actual 2025", "2025"],
    ["Entretiens annuels 2025 – notes sur 20", "2025"],
    ["Performance Review 2024 (Q3)", "2024-Q3"],
    ["360 feedback 2024", "2024"],
    ["Peer review matrix 2023", "2023"],
    ["Northgate employee evaluation scores, 2025", "2025"],
    ["Resultados de la evaluación 2024", "2024"],
    ["2024", "2024"],
    ["年度", "year"],
  ])("reads %j as %j", (typed, id) => {
    const period = readPeriod(typed);
    expect(period === null ? null : periodIdOf(period)).toBe(id);
  });

  it.each(["工作业绩", "Marketing", "Margin", "姓名", "95", "团队协作", "2h响应率", "Reply within 1h"])(
    "finds no period in %j",
    (typed) => {
      expect(readPeriod(typed)).toBeNull();
    },
  );
});

import { dayFromIso, isoFromDay, type AppraisalPeriod, type PeriodPolicy } from "../../core/index.ts";
import { adoptPeriods } from "./adoptPeriods.ts";

const period = (id: string, from: string | null, to: string | null, length: AppraisalPeriod["length"]) => ({
  ...{ id, name: id, aliases: [], length },
  ...{ from: from === null ? null : dayFromIso(from), to: to === null ? null : dayFromIso(to) },
});
const ends = ["03-31", "06-30", "09-30", "12-31"];
const starts = ["01-01", "04-01", "07-01", "10-01"];
const quarter = (year: number, index: number): AppraisalPeriod =>
  period(
    `${String(year)}-Q${String(index)}`,
    `${String(year)}-${starts[index - 1] ?? ""}`,
    `${String(year)}-${ends[index - 1] ?? ""}`,
    "quarter",
  );
const year = (of: number): AppraisalPeriod =>
  period(String(of), `${String(of)}-01-01`, `${String(of)}-12-31`, "year");
const policy = (
  periods: readonly AppraisalPeriod[],
  aggregation: PeriodPolicy["aggregation"] = { kind: "mean" },
): PeriodPolicy => ({
  ...{ periods, aggregation, missingPeriod: "skip", minimumPeriods: 1 },
  proration: { minimumDays: 0, countsLeave: false },
});
const idsOf = ({ periods }: PeriodPolicy): readonly string[] => periods.map(({ id }) => id);

describe("adoptPeriods", () => {
  it("takes the sheet's periods for undated ones, and keeps the year that is still to come", () => {
    const open = policy([period("Q1", null, null, "quarter"), period("year", null, null, "year")], {
      ...{ kind: "periodsAndYear", yearPeriodId: "year", yearShare: 0.5 },
    });
    expect(idsOf(adoptPeriods(open, [quarter(2026, 1)]))).toEqual(["2026-Q1", "year"]);
    const full = adoptPeriods(open, [quarter(2026, 1), year(2026)]);
    expect([idsOf(full), full.aggregation]).toMatchObject([["2026-Q1", "2026"], { yearPeriodId: "2026" }]);
  });

  it("lets the next quarter join where last quarter's sheet is still there", () => {
    const kept = policy([quarter(2026, 3)]);
    expect(idsOf(adoptPeriods(kept, [quarter(2026, 3), quarter(2026, 4)]))).toEqual(["2026-Q3", "2026-Q4"]);
  });

  it("goes on with the next quarter alone in a workbook of its own", () => {
    expect(idsOf(adoptPeriods(policy([quarter(2026, 3)]), [quarter(2026, 4)]))).toEqual(["2026-Q4"]);
    expect(idsOf(adoptPeriods(policy([quarter(2026, 4)]), [quarter(2027, 1)]))).toEqual(["2027-Q1"]);
  });

  it("keeps periods that the policy states and the sheet does not have yet", () => {
    const kept = policy([1, 2, 3, 4].map((index) => quarter(2026, index)));
    expect(adoptPeriods(kept, [quarter(2026, 1)])).toBe(kept);
  });

  it("moves a calendar with its weights to the sheet's year", () => {
    const kept = policy(
      [1, 2].map((index) => quarter(2023, index)),
      { kind: "weighted", weights: { "2023-Q1": 0.4, "2023-Q2": 0.6 } },
    );
    const next = adoptPeriods(kept, [quarter(2024, 1)]);
    expect([idsOf(next), next.aggregation]).toEqual([
      ["2024-Q1", "2024-Q2"],
      { kind: "weighted", weights: { "2024-Q1": 0.4, "2024-Q2": 0.6 } },
    ]);
    expect(next.periods.map(({ to }) => (to === null ? null : isoFromDay(to)))).toEqual([
      "2024-03-31",
      "2024-06-30",
    ]);
  });

  it("moves the year of quarters and year, whose score is still to come", () => {
    const kept = policy([quarter(2026, 1), year(2026)], {
      ...{ kind: "periodsAndYear", yearPeriodId: "2026", yearShare: 0.5 },
    });
    const next = adoptPeriods(kept, [quarter(2027, 1)]);
    expect([idsOf(next), next.aggregation]).toMatchObject([["2027-Q1", "2027"], { yearPeriodId: "2027" }]);
  });

  it("knows the year of periods by their names where nobody gave dates", () => {
    const undated = (id: string) => period(id, null, null, "quarter");
    const kept = policy([undated("2026-Q1"), undated("2026-Q2")], {
      ...{ kind: "weighted", weights: { "2026-Q1": 0.4, "2026-Q2": 0.6 } },
    });
    const next = adoptPeriods(kept, [undated("2027-Q1")]);
    expect([idsOf(next), next.aggregation]).toMatchObject([
      ["2027-Q1", "2027-Q2"],
      { weights: { "2027-Q1": 0.4, "2027-Q2": 0.6 } },
    ]);
  });

  it("keeps the last day of February", () => {
    const months = (of: number, last: string): readonly AppraisalPeriod[] => [
      period(`${String(of)}-01`, `${String(of)}-01-01`, `${String(of)}-01-31`, "month"),
      period(`${String(of)}-02`, `${String(of)}-02-01`, `${String(of)}-${last}`, "month"),
    ];
    const endsOf = (then: readonly AppraisalPeriod[], now: readonly AppraisalPeriod[]) =>
      adoptPeriods(policy(then), now.slice(0, 1)).periods.map(({ to }) => to && isoFromDay(to));
    const [normal, leap] = [months(2023, "02-28"), months(2024, "02-29")];
    expect(endsOf(leap, normal)).toEqual(["2023-01-31", "2023-02-28"]);
    expect(endsOf(normal, leap)).toEqual(["2024-01-31", "2024-02-29"]);
  });

  it("guesses no weight: a period that the weights do not name stays unknown", () => {
    const kept = policy([quarter(2026, 1)], { kind: "weighted", weights: { "2026-Q1": 1 } });
    expect(adoptPeriods(kept, [quarter(2026, 1), quarter(2026, 2)])).toBe(kept);
  });
});

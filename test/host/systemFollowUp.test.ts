import {
  asEpochDay,
  dayFromIso,
  isoFromDay,
  judgePromotion,
  planFollowUp,
  type AppraisalPolicy,
} from "../../src/core/index.ts";
import { planInputOf } from "../../src/workflow/publish/planInputOf.ts";
import { appraisalOf } from "./systemAppraisal.ts";

describe("what follows the samples", () => {
  const follow = async (id: string) => {
    const { followUp } = planInputOf(await appraisalOf(id), "2026-12-31");
    if (followUp === null) throw new RangeError(`Nothing follows ${id}`);
    return followUp;
  };

  it("001-A1: bonuses by grade of the base pay in the sheet", async () => {
    const { people, bonus } = await follow("001-A1");
    // Base pay 12,000, 10,000, 9,000 and 8,000 by turns: ST001 excellent × 1.5, ST004 good × 1.2, ST008 79 × 1, ST012 × 0.
    const amounts = [0, 3, 7, 11].map((row) => people[row]?.rewards.bonus.amount);
    expect(amounts).toEqual([18_000, 9_600, 8_000, 0]);
    /*
     * Excellent are the first three: (12 + 10 + 9) × 1.5 = 46.5 thousand. Good are ST004 to ST007: (8 + 12 + 10 + 9) ×
     * 1.2 = 46.8. Satisfactory are ST008 to ST024 but ST012: five rounds of 39 thousand from ST005 on are 195, less
     * ST005 to ST007 (31) and ST012 (8): 156.
     */
    expect(bonus).toEqual({ budget: null, scale: 1, total: 249_300 });
  });

  it("001-A3: low results are helped: a plan with a goal, actions, and a check in three months", async () => {
    const { people } = await follow("001-A3");
    // 55 points is the only grade below 60; the next one begins 5 points higher.
    expect(people.filter(({ improvement }) => improvement !== null).map(({ row }) => row)).toEqual([11]);
    const plan = people[11]?.improvement;
    expect(plan?.goal).toEqual({ grade: "合格", score: 60, gap: 5 });
    expect(plan?.focus.map(({ nodeId, score }) => [nodeId, Math.round(score)])).toEqual([
      ["goals", 53],
      ["customerSatisfaction", 55],
      ["efficiency", 57],
    ]);
    expect(plan?.nextCheck).toBe(dayFromIso("2027-03-31"));
    expect([plan?.whenMet, plan?.whenMissed]).toEqual(["close", "extend"]);
  });

  it("002-A: results and potential make a nine-box", async () => {
    const { people } = await follow("002-A");
    const cells = [0, 5, 11].map((row) => people[row]?.nineBox?.cell);
    // Every area has the person's figure: 95, 82 and 55; 60 is medium, 85 high.
    expect(cells).toEqual([
      { performance: "high", potential: "high" },
      { performance: "medium", potential: "medium" },
      { performance: "low", potential: "low" },
    ]);
  });

  it("002-B: whoever passed all and finds no seat known waits; when an allowance is due nobody can say", async () => {
    const { policy, dataset, result } = await appraisalOf("002-B");
    const promotion = policy.promotion;
    if (promotion === null) throw new RangeError("002-B has a ladder");
    const asOf = dayFromIso("2026-12-31");
    if (asOf === null) throw new RangeError("The day exists");
    // No seat at any of the three posts, and a limit of six months, as somebody may state it.
    const reserve = { ...promotion.reserve, allowanceAfterMonths: 6, expiresAfterMonths: null };
    const closed: AppraisalPolicy = {
      ...policy,
      promotion: {
        ...promotion,
        vacancies: { foreman: 0, storeManager4: 0, regionalManager: 0 },
        reserve: { ...reserve, allowances: promotion.reserve?.allowances ?? [] },
      },
    };
    const judgedAnew = judgePromotion(closed, dataset, result, { asOf });
    const entered = dayFromIso("2026-06-30") ?? asOf;
    const pool = ["ST003 foreman", "ST005 storeManager4", "ST011 regionalManager"].map((text) => {
      const [employeeId = "", levelId = ""] = text.split(" ");
      return { employeeId, levelId, enteredOn: entered };
    });
    const followUp = planFollowUp(closed, dataset, result, judgedAnew, { asOf, records: { pool } });
    expect(
      followUp.pool
        ?.filter(({ state }) => state === "allowanceDue")
        .map(({ allowance }) => allowance?.amount),
    ).toEqual([30, 50, 100]);
    // ST016, ST018 and ST024 stand at the same rungs and enter today.
    expect(
      followUp.pool?.filter(({ state }) => state === "waiting").map(({ employeeId }) => employeeId),
    ).toEqual(["ST016", "ST018", "ST024"]);
  });

  it("002-E: a calendar of three months, two sessions a week of two hours, seven themes, two tests", async () => {
    const { calendars } = await follow("002-E");
    const [calendar] = calendars;
    // From 2026-12-31 to 2027-03-30 are 90 days: 12 full weeks and 6 days, so 13 weeks of two sessions.
    expect(calendar?.sessions).toHaveLength(26);
    expect(calendar?.sessions.every(({ hours }) => hours === 2)).toBe(true);
    expect(calendar?.sessions.slice(0, 3).map(({ theme }) => theme?.id)).toEqual([
      "strategy",
      "strategy",
      "analysis",
    ]);
    // Seven themes leave six of thirteen weeks without one: the document contradicts itself, and nothing is made up.
    expect(calendar?.weeksWithoutTheme).toBe(6);
    expect(calendar?.tests.map(({ when, nodeId, day }) => [when, nodeId, isoFromDay(day)])).toEqual([
      // The last session of week 7: six weeks and three days after the first day; of week 13: twelve weeks and three days.
      ["midTerm", "midterm", "2027-02-14"],
      ["final", "final", "2027-03-28"],
    ]);
  });

  it("002-I: the bonus goes by volume and satisfaction", async () => {
    const { people } = await follow("002-I");
    // The mean of both is the figure: 95 is above 90, 88 above 80, 79 above 60, 55 below all.
    expect([0, 3, 7, 11].map((row) => people[row]?.rewards.bonus.factor)).toEqual([1.5, 1.2, 1, 0]);
  });

  it("004: six steps, each with its owner and state; nobody of a failing run is moved by us", async () => {
    const { process, people } = await follow("004");
    expect(process.map(({ step }) => step.owner)).toEqual([
      "hr",
      "superior",
      "hr",
      "superior",
      "superior",
      "superior",
    ]);
    /*
     * Due 90 and 80 days before 2026-12-31: 2 October (30 days of December's 31, 30 of November, 30 of October's 31)
     * and 12 October. The plan was ready on 30 September, the indicators on 20 October, eight days late.
     */
    expect(
      process.slice(0, 3).map(({ state, isLate, who, due }) => [state, isLate, who, due && isoFromDay(due)]),
    ).toEqual([
      ["done", false, "卫知秋", "2026-10-02"],
      ["done", true, "蒋清越", "2026-10-12"],
      ["open", false, null, "2027-01-05"],
    ]);
    // Failing in all five periods: suggested for another post, and a plan is made all the same.
    expect(people[11]?.rewards.transfer).toMatchObject({ streakId: "failingQuarters" });
    expect(people[11]?.improvement?.whenMissed).toBe("considerTransfer");
    expect(people[0]?.rewards.transfer).toBeNull();
  });

  it("004: a talk, an appeal that keeps the first result, one that is open, and reviews by their stations", async () => {
    const { people, reviews } = await follow("004");
    expect(people[3]?.talk).toMatchObject({ who: "蒋清越", agreed: "主导一个跨部门项目" });
    // ST004 has 88, told on the 20th and asked anew within five days; ST006 (82) waits, nobody told her in a talk.
    expect(people[3]?.appeal).toMatchObject({
      ...{ status: "changed", first: { grade: "良好" }, current: { score: 90.5, grade: "优秀" } },
    });
    expect([people[3]?.grade, people[3]?.score]).toEqual(["优秀", expect.closeTo(88, 9)]);
    expect([people[5]?.appeal?.status, people[5]?.grade]).toEqual(["open", "良好"]);
    // Ten days for the answer: 9 January.
    expect(isoFromDay(people[5]?.appeal?.answerDue ?? asEpochDay(0))).toBe("2027-01-09");
    expect(
      reviews.slice(0, 3).map(({ row, stepId, status, next }) => [row, stepId, status, next?.by ?? null]),
    ).toEqual([
      [0, "junior-middle", "inReview", "decision"],
      [1, "middle-senior", "rejected", null],
      [2, "senior-expert", "notStarted", "self"],
    ]);
  });

  it("003-A1: records from the file stand behind scores; issues are counted, what is missing names its row", async () => {
    const { evidence, findings } = await follow("003-A1");
    const behind = evidence?.scores.filter(({ records }) => records.length > 0) ?? [];
    expect(
      behind.map(({ row, nodeId, score, records }) => [row, nodeId, Math.round(score ?? 0), records.length]),
    ).toEqual([
      // ST001 has 95: 97 and 93 by turns, so do ST002 with 92, ST003 with 90, ST005 with 85.
      [0, "daily", 97, 2],
      [0, "issues", 93, 1],
      [1, "daily", 94, 1],
      [1, "issues", 90, 1],
      [2, "issues", 88, 1],
      [4, "issues", 83, 1],
    ]);
    expect(findings.issueLogs).toEqual([{ tableId: "issueLog", total: 4, open: 2, solved: 2, proven: 1 }]);
    const { issues } = await appraisalOf("003-A1");
    expect(issues.filter(({ code }) => code.startsWith("record_"))).toEqual([
      {
        ...{ code: "record_incomplete", at: "问题跟踪表!A6", table: "问题跟踪表" },
        fields: ["发生时间", "责任人"],
      },
    ]);
  });

  it("003-A2: sales rose by 18.75 %, a share of the market fell by 17.5 %", async () => {
    const { findings } = await follow("003-A2");
    // 95,000 − 80,000 = 15,000 of 80,000; 16.5 − 20 = −3.5 of 20.
    expect(
      findings.trends.map(({ row, nodeId, changeShare, verdict }) => [row, nodeId, changeShare, verdict]),
    ).toEqual([
      [0, "sales", 0.1875, "better"],
      [11, "marketShare", -0.175, "worse"],
    ]);
  });

  it("003-A4: tasks are found by the names of people", async () => {
    const { evidence } = await follow("003-A4");
    const behind = evidence?.scores.filter(({ records }) => records.length > 0) ?? [];
    expect(behind.map(({ row, nodeId, records }) => [row, nodeId, records[0]?.values.priority])).toEqual([
      [0, "tasks", "高"],
      [2, "tasks", "中"],
    ]);
  });
});

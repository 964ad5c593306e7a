import { languages, recordTexts } from "../../src/messages/index.ts";
import { planInputOf } from "../../src/workflow/publish/planInputOf.ts";
import type { Appraisal } from "../../src/workflow/index.ts";
import { below, templateBook, today, type Typing } from "../fixtures/templateBook.ts";

const ids = languages.map(({ id }) => id);

function followUpOf(appraisal: Appraisal) {
  const { followUp } = planInputOf(appraisal, today);
  if (followUp === null) throw new RangeError("Nothing follows");
  return followUp;
}
const codesOf = ({ issues }: Appraisal, family = "record_") =>
  issues.flatMap(({ code, at }) => (code.startsWith(family) ? [[code, at]] : []));

describe("records behind scores, from the template's sheets to what follows", () => {
  it.each(ids)(
    "003-A1 in %s: an issue and a day's work stand behind the scores they belong to",
    async (id) => {
      // Recorded on, by whom, of which indicator, then the fields: when, who, what, how far, remark.
      const work = ["E001", "2026-05-04", null, "2026-05-04", "E001", "weekly list", "done", null];
      const solved = [
        "E002",
        "2026-05-06",
        null,
        "late goods",
        "2026-05-05",
        "E002",
        "second supplier",
        "on time",
      ];
      const open = ["E002", "2026-05-08", null, "slow page", "2026-05-07", "E002", null, null];
      const appraisal = await templateBook("003-A1", id, {
        "evidence-dailyLog": below(work),
        // A row left blank ends nothing.
        "evidence-issueLog": below(solved, [], open),
      });
      const { evidence, findings } = followUpOf(appraisal);
      const behind = evidence?.scores.filter(({ records }) => records.length > 0) ?? [];
      expect(behind.map(({ row, nodeId, records }) => [row, nodeId, records.length])).toEqual([
        [0, "daily", 1],
        [1, "issues", 2],
      ]);
      expect(behind[1]?.records[0]?.values).toEqual({
        ...{ problem: "late goods", happened: "2026-05-05", owner: "E002" },
        ...{ solution: "second supplier", effect: "on time" },
      });
      expect(findings.issueLogs).toEqual([{ tableId: "issueLog", total: 2, open: 1, solved: 1, proven: 1 }]);
      expect(codesOf(appraisal)).toEqual([]);
    },
  );

  it.each(ids)("003-A2 in %s: key figures over time are followed, and are no scores", async (id) => {
    const sales = { "zh-CN": "销售额", "zh-TW": "銷售額", en: "Sales" }[id];
    const plain = await templateBook("003-A2", id);
    const appraisal = await templateBook("003-A2", id, {
      "evidence-series": below(
        ["E001", "2026-01-31", sales, 80_000],
        ["E001", "2026-06-30", sales, 92_000],
        ["E003", "2026-01-31", sales, 90_000],
        ["E003", "2026-06-30", sales, 78_000],
      ),
    });
    expect([...appraisal.result.overall.values]).toEqual([...plain.result.overall.values]);
    const { trends } = followUpOf(appraisal).findings;
    // 12,000 of 80,000 are 15 %; from 90,000 to 78,000 are 12,000 less.
    expect(
      trends.map(({ row, nodeId, change, changeShare, verdict }) => [
        row,
        nodeId,
        change,
        changeShare,
        verdict,
      ]),
    ).toEqual([
      [0, "sales", 12_000, 0.15, "better"],
      [2, "sales", -12_000, -12_000 / 90_000, "worse"],
    ]);
  });

  it("003-A4: a task says by name who is responsible; what is missing or strange names its cell", async () => {
    const appraisal = await templateBook("003-A4", "zh-CN", {
      "evidence-tasks": below(
        // 背景, 目标, 预期结果, 优先级, 完成时间, 负责人, 应急预案; the ID stays empty, the name is known.
        [null, "2026-03-01", null, "新品", "上线", "按期", "高", "2026-03-31", "周以墨", null],
        ["E003", "2026-03-02", null, "活动", null, "参与", "中", "2026-04-30", "何念真", null],
        ["E099", "2026-03-02", null, "活动", "拉新", "参与", "中", "下周", "何念真", null],
      ),
    });
    const { evidence } = followUpOf(appraisal);
    expect(
      evidence?.scores.flatMap(({ row, nodeId, records }) => records.map(({ at }) => [row, nodeId, at])),
    ).toEqual([
      [1, "tasks", "任务记录!A4"],
      [2, "tasks", "任务记录!A5"],
    ]);
    expect(evidence?.unlinked.map(({ employeeId }) => employeeId)).toEqual(["E099"]);
    // Sheet row 5 lacks its goal; in row 6 nobody is E099, and "next week" is no day, so the day is missing too.
    expect(codesOf(appraisal)).toEqual([
      ["record_incomplete", "任务记录!A5"],
      ["record_person_unknown", "任务记录!A6"],
      ["record_cell_unreadable", "任务记录!H6"],
      ["record_incomplete", "任务记录!A6"],
    ]);
  });
});

describe("what people do and decide, from the template's sheets to what follows", () => {
  it.each(ids)("000 in %s: five steps, two of them done by whom, the third is open", async (id) => {
    const appraisal = await templateBook("000", id, {
      "records-process": (rows) =>
        rows.map((row, index) =>
          index === 3
            ? [...row.slice(0, 3), "Wei", "2027-01-03"]
            : index === 4
              ? [...row.slice(0, 3), "Lin", "2027-02-01"]
              : row,
        ),
    });
    const { process } = followUpOf(appraisal);
    expect(process.map(({ step, state, who }) => [step.owner, state, who])).toEqual([
      ["self", "done", "Wei"],
      ["superior", "done", "Lin"],
      ["hr", "open", null],
      ["hr", "waiting", null],
      ["superior", "waiting", null],
    ]);
    expect(codesOf(appraisal)).toEqual([]);
  });

  it.each(ids)(
    "000 in %s: a talk is held, an appeal is decided, and the first result is kept",
    async (id) => {
      const { code } = recordTexts(id);
      const best = { "zh-CN": "优秀", "zh-TW": "優秀", en: "Excellent" }[id];
      const good = { "zh-CN": "良好", "zh-TW": "良好", en: "Good" }[id];
      const typing: Typing = {
        "records-talks": below(["E004", null, "2026-12-20", "Lin", "one project more"]),
        "records-appeals": below(
          ["E004", null, code.file, "2026-12-22", null, "June is missing", null, null],
          ["E004", null, code.reevaluate, "2026-12-28", "Qin", "June was missing", 91, best],
          // Nobody told her anything before: without a day to count from no appeal is late.
          ["E005", null, code.file, "2026-12-30", null, "teamwork", null, null],
        ),
      };
      const appraisal = await templateBook("000", id, typing);
      const { people } = followUpOf(appraisal);
      expect(people[3]?.talk).toMatchObject({ who: "Lin", agreed: "one project more" });
      // E004 has 88 points, 良好; five days after the talk of the 20th are the 25th.
      expect(people[3]?.appeal).toMatchObject({
        ...{ status: "changed", first: { grade: good }, current: { score: 91, grade: best }, instance: 1 },
      });
      expect([people[3]?.grade, appraisal.result.overrides]).toEqual([
        best,
        [
          {
            ...{ row: 3, from: good, to: best, who: "Qin", when: "2026-12-28" },
            ...{ why: "June was missing", isStale: false },
          },
        ],
      ]);
      expect([people[4]?.appeal?.status, people[0]?.appeal?.status]).toEqual(["open", "none"]);
      expect(codesOf(appraisal)).toEqual([]);
    },
  );

  it("an appeal that comes too late changes nothing, and is kept", async () => {
    const { code } = recordTexts("en");
    const appraisal = await templateBook("000", "en", {
      "records-talks": below(["E004", null, "2026-12-01", "Lin", null]),
      "records-appeals": below(
        ["E004", null, code.file, "2026-12-22", null, "late", null, null],
        ["E004", null, code.reevaluate, "2026-12-28", "Qin", "late", 91, null],
      ),
    });
    const person = followUpOf(appraisal).people[3];
    expect([person?.appeal?.status, person?.appeal?.outOfTurn.length]).toEqual(["tooLate", 2]);
    expect([person?.grade, appraisal.result.overrides]).toEqual(["Good", []]);
  });

  it.each(ids)("004 in %s: four reviews with who, when and until when", async (id) => {
    const { code } = recordTexts(id);
    const stations = await templateBook("004", id);
    const names = stations.policy.promotion?.review?.map(({ name }) => name) ?? [];
    const level = (index: number): string => stations.policy.promotion?.levels[index]?.name ?? "";
    const appraisal = await templateBook("004", id, {
      "records-reviews": below(
        ["E001", null, level(1), names[0] ?? "", code.approved, null, "E001", "2027-01-05", "applies"],
        ["E001", null, level(1), names[1] ?? "", code.approved, null, "Lin", "2027-01-08", null],
        ["E001", null, level(1), names[2] ?? "", code.approved, 88, "Qin", "2027-01-12", null],
        ["E002", null, level(2), names[0] ?? "", code.approved, null, "E002", "2027-01-05", null],
        ["E002", null, level(2), names[1] ?? "", code.rejected, null, "Lin", "2027-01-09", "next year"],
      ),
    });
    const { reviews } = followUpOf(appraisal);
    const states = reviews.map(({ row, status, next, log }) => [row, status, next?.by ?? null, log.length]);
    // E001 waits for the decision; E002 was refused; E004 may apply.
    expect(states.slice(0, 2)).toEqual([
      [0, "inReview", "decision", 3],
      [1, "rejected", null, 2],
    ]);
    expect(reviews[0]?.log.map(({ who, when, score }) => [who, when, score])).toEqual([
      ["E001", "2027-01-05", null],
      ["Lin", "2027-01-08", null],
      ["Qin", "2027-01-12", 88],
    ]);
    expect(codesOf(appraisal)).toEqual([]);
  });

  it("002-P: a special approval lets a leap over a level pass, with who, when and why", async () => {
    const plain = await templateBook("002-P", "zh-CN");
    const leap = plain.promotion?.judgements.find(
      ({ row, step }) => row === 0 && step.id === "junior-senior",
    );
    expect(leap?.eligibility).toBe("unverified");
    const appraisal = await templateBook("002-P", "zh-CN", {
      "records-approvals": below(["E001", null, "高级运营员", null, "林总", "2026-12-30", "连续两年第一"]),
    });
    const approved = appraisal.promotion?.judgements.find(
      ({ row, step }) => row === 0 && step.id === "junior-senior",
    );
    expect(approved).toMatchObject({
      ...{ eligibility: "eligible" },
      approval: { who: "林总", when: "2026-12-30", why: "连续两年第一" },
    });
  });

  it("001-A3: a plan of the cycle before is met or missed by this cycle's score, and what follows is said", async () => {
    const appraisal = await templateBook("001-A3", "zh-CN", {
      "records-plans": below(
        ["E005", null, 52, 60, "合格", null, null],
        ["E006", null, 50, 60, null, null, "讨论调岗"],
      ),
    });
    const { people } = followUpOf(appraisal);
    // E005 has about 70 points, E006 about 56: 60 were wanted.
    expect(
      [4, 5].map((row) => [people[row]?.checkedPlan?.outcome, people[row]?.checkedPlan?.effect]),
    ).toEqual([
      ["met", "close"],
      ["missed", "considerTransfer"],
    ]);
    expect(people[0]?.checkedPlan).toBeNull();
  });

  it("says which cell is wrong, what may stand there, and which table nobody asked for", async () => {
    const appraisal = await templateBook("000", "zh-CN", {
      "records-appeals": below(
        ["E001", null, "抱怨", "2026-12-22", null, "x", null, null],
        ["E001", null, "复核结果", "2026-12-23", "Qin", "x", null, null],
        ["E001", null, "提出申诉", "不久", null, "x", null, null],
      ),
    });
    expect(codesOf(appraisal)).toEqual([
      ["record_cell_unreadable", "申诉记录!C4"],
      ["record_cell_unreadable", "申诉记录!H5"],
      ["record_cell_unreadable", "申诉记录!D6"],
    ]);
  });
});

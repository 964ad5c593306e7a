import { tabTexts } from "../../src/messages/index.ts";
import type { SheetPlan } from "../../src/sheet/index.ts";
import { templates } from "../../src/templates/index.ts";
import { planInputOf } from "../../src/workflow/publish/planInputOf.ts";
import { planWorkbook, tabIds } from "../../src/writer/index.ts";
import { templateBook, today } from "../fixtures/templateBook.ts";

const { common, list, followUp, scores } = tabTexts("zh-CN");

/** Tabs whose numbers are what somebody set or counted, and no results: rules, numbering, places of problems. */
const notResults = ["policy", "policyWords", "issues", "audit", "process", "evidence"];

/** Numbers that are computed from nothing: positions, and what the policy says. */
const given: readonly (readonly [tab: string, header: string])[] = [
  ...(["summary", "scores"] as const).map((tab) => [tab, common.no] as const),
  ["scores", scores.profile],
  ["training", followUp.bound],
  ["training", followUp.week],
  ["training", followUp.hours],
];

/** Why a derived number may stand as a value; the tab marks each of them for the reader. */
const reasons: readonly (readonly [tab: string, header: string | null, reason: string])[] = [
  ["promotion", list.queue, "ties go by priority conditions, which are words"],
  ["rewards", followUp.coefficient, "a suggestion: by grade, streak and limits of the policy"],
  ["rewards", followUp.bonus, "a suggestion: scaled to the budget of all"],
  ["rewards", followUp.salaryChange, "a suggestion: by grade, streak and limits of the policy"],
  ["rewards", followUp.salaryAmount, "a suggestion: scaled to the budget of all"],
  ["training", followUp.score, "an indicator over the whole cycle: it stands on no tab"],
  [
    "nineBox",
    followUp.performance,
    "an indicator over the whole cycle, where the policy does not take the total",
  ],
  ["nineBox", followUp.potential, "a fact of the sheet or an indicator over the whole cycle"],
  ["scores", null, "the indicator's rule has no built-in formula, or its cell is no plain number"],
];

interface Found {
  readonly header: string;
  readonly isMarked: boolean;
}

/** The numbers of a tab that are no formulas, each with the text above it. */
function numbersOf({ blocks, styles, fills }: SheetPlan): readonly Found[] {
  const cells = new Map<string, unknown>();
  for (const { top, left, cells: rows } of blocks)
    rows.forEach((row, r) => {
      row.forEach((cell, c) => cells.set(`${String(top + r)},${String(left + c)}`, cell));
    });
  const covers = (
    area: { top: number; left: number; bottom: number; right: number },
    row: number,
    column: number,
  ): boolean => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  return [...cells].flatMap(([key, value]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (typeof value !== "number" || fills.some(({ area }) => covers(area, row, column))) return [];
    let header = "";
    for (let above = row - 1; above >= 0 && header === ""; above -= 1) {
      const cell = cells.get(`${String(above)},${String(column)}`);
      if (typeof cell === "string") header = cell;
    }
    const isMarked = styles.some(
      ({ area, style }) =>
        [shade.written, shade.interpreted].includes(style.fill ?? "") && covers(area, row, column),
    );
    return [{ header, isMarked }];
  });
}

/** As the legend of the tabs names them. */
const shade = { written: "#EADCF4", interpreted: "#FCE4D6" };

describe("a native copy", () => {
  const used = new Set<string>();
  it.each(templates.map(({ id }) => id))("%s: a number is a formula, or says why it is none", async (id) => {
    const input = planInputOf(await templateBook(id, "zh-CN"), today);
    const { sheets } = planWorkbook(input, {
      ...{ tabs: tabIds, language: "zh-CN", sharing: "native", workbookName: null },
      generatedAt: "2026-12-31T08:00:00Z",
    });
    const unexplained = sheets
      .filter((sheet) => !notResults.includes(sheet.id))
      .flatMap((sheet) =>
        numbersOf(sheet).flatMap(({ header, isMarked }) => {
          if (given.some(([tab, own]) => tab === sheet.id && own === header)) return [];
          const reason = reasons.find(([tab, own]) => tab === sheet.id && (own === null || own === header));
          if (reason !== undefined && isMarked) {
            used.add(reason.join());
            return [];
          }
          return [`${sheet.id}: ${header}${isMarked ? "" : " (not marked)"}`];
        }),
      );
    expect([...new Set(unexplained)]).toEqual([]);
    // A shade that is used is explained on its tab.
    const shaded = sheets.filter(({ styles }) => styles.some(({ style }) => style.fill === shade.written));
    for (const sheet of shaded) expect(JSON.stringify(sheet.blocks)).toContain(common.legendWritten);
  });

  it("needs every reason for some template", () => {
    expect(reasons.filter((reason) => !used.has(reason.join()))).toEqual([]);
  });
});

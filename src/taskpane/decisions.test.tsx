import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { fakeWorkbook } from "../../test/dom/fakeWorkbook.ts";
import { openPane, type OpenPane } from "../../test/dom/openPane.tsx";
import { scoreGrid } from "../../test/dom/scoreGrid.ts";
import { gridOf } from "../../test/fixtures/gridOf.ts";
import { violationsOf } from "../../test/dom/violationsOf.ts";

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const press = async (name: string | RegExp) => userEvent.click(await button(name));
const type = async (label: RegExp, text: string) =>
  userEvent.type(screen.getByRole("textbox", { name: label }), text);

/** Opens the detail of the first person of the sheet and the box for another grade. */
async function openCalibration(): Promise<OpenPane> {
  const pane = await openPane();
  act(() => pane.actions.openPerson(0));
  await press("Give another grade…");
  return pane;
}

/** Grade and computed grade of the first person. */
function gradesOf({ store }: OpenPane): readonly (string | null | undefined)[] {
  const { finding } = store.get();
  const person = finding?.kind === "appraisal" ? finding.people[0] : undefined;
  return [person?.grade, person?.computedGrade];
}

describe("calibration", () => {
  it("asks for grade, reason and name, each in words, before anything is kept", async () => {
    const { workbook, container } = await openCalibration();
    expect(screen.getByRole("combobox", { name: "Grade of record" })).toHaveFocus();
    await press("Record this grade");
    expect(screen.getByText("Choose a grade other than the present one.")).toBeVisible();
    expect(screen.getByText("Say why: it is kept in the ledger.")).toBeVisible();
    expect(screen.getByText("Say who decides: the name is kept with the decision.")).toBeVisible();
    expect(await workbook.load("kept")).toBeNull();
    expect(await violationsOf(container)).toEqual([]);
  });

  it("keeps from, to, who, when and why; the computed grade stays; undoing keeps the line", async () => {
    const pane = await openCalibration();
    const [computed] = gradesOf(pane);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Grade of record" }), "C");
    await type(/Reason/, "Absent for the audit");
    await type(/Your name/, "Zhou Yu'an");
    await press("Record this grade");
    expect((await screen.findAllByText("The grade is recorded."))[0]).toBeVisible();
    expect(gradesOf(pane)).toEqual(["C", computed]);
    const line = {
      employeeId: "E01",
      from: computed,
      to: "C",
      who: "Zhou Yu'an",
      when: "2026-11-21T09:00:00+08:00",
      why: "Absent for the audit",
    };
    expect(await pane.workbook.load("kept")).toEqual({ ledger: [{ ...line, undone: null }] });

    act(() => pane.actions.openPerson(null));
    await userEvent.click(await screen.findByText("Calibrated grades (1)"));
    await press("Undo the grade of 沈知远");
    const form = within(screen.getByRole("group", { name: "Undo the grade of 沈知远" }));
    await userEvent.click(form.getByRole("button", { name: "Undo" }));
    expect(form.getByText("Say why: it is kept in the ledger.")).toBeVisible();
    await userEvent.type(form.getByRole("textbox", { name: /Reason/ }), "The audit was moved");
    await userEvent.click(form.getByRole("button", { name: "Undo" }));
    expect((await screen.findAllByText(/The calibrated grade was undone/))[0]).toBeVisible();
    expect(gradesOf(pane)).toEqual([computed, computed]);
    const undone = {
      who: "Zhou Yu'an",
      when: "2026-11-21T09:00:00+08:00",
      why: "The audit was moved",
    };
    expect(await pane.workbook.load("kept")).toEqual({ ledger: [{ ...line, undone }] });
    expect(await screen.findByText("Undone by Zhou Yu'an, Nov 21, 2026")).toBeInTheDocument();
  });

  it("selects her row in the sheet at a click, and leaves the keyboard where it is", async () => {
    const { workbook, actions } = await openPane();
    act(() => actions.show("results"));
    (await screen.findByRole("grid", { name: "People" })).focus();
    await userEvent.keyboard("{Enter}");
    expect(workbook.revealed).toEqual([]);
    await press("Back to the list");
    await userEvent.click(await screen.findByText("陆景行"));
    expect(workbook.revealed).toEqual(["Scores!A4:F4"]);
  });

  it("leads back to her place in the list", async () => {
    const { actions } = await openPane();
    act(() => actions.show("results"));
    (await screen.findByRole("grid", { name: "People" })).focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    const who = (await screen.findByRole("article")).getAttribute("aria-labelledby") ?? "";
    const name = document.getElementById(who)?.textContent;
    expect(screen.queryByRole("grid")).toBeNull();
    await press("Back to the list");
    expect(await screen.findByRole("grid", { name: "People" })).toHaveFocus();
    const place = screen.getByRole("grid").getAttribute("aria-activedescendant") ?? "";
    expect(place).toBe("person-2");
    expect(document.getElementById(place)).toHaveTextContent(name ?? "nobody");
  });
});

describe("a corrected column", () => {
  it("is read as the user said, and remembered", async () => {
    const { workbook } = await openPane();
    await userEvent.click(screen.getByText("Tables that were read"));
    await userEvent.click(screen.getByText("What each column was taken for"));
    const select = await screen.findByRole("combobox", { name: /工作效率/ });
    await userEvent.selectOptions(select, "ignore");
    expect(
      (await screen.findAllByText("Understood; this is remembered for the next time."))[0],
    ).toBeVisible();
    expect(await screen.findByText("1 indicator")).toBeVisible();
    const kept = JSON.stringify(await workbook.load("kept"));
    expect(kept).toContain('"role":"ignore"');
  });
});

describe("changes in the sheet", () => {
  it("are read once after the work, however many came in between", async () => {
    const workbook = fakeWorkbook([scoreGrid()]);
    const readGrids = jest.spyOn(workbook, "readGrids");
    const { actions, store } = await openPane("en", workbook);
    expect(readGrids).toHaveBeenCalledTimes(1);
    const release = workbook.holdReading();
    let looking: Promise<void> = Promise.resolve();
    act(() => {
      looking = actions.check();
    });
    await act(async () => {
      for (let count = 0; count < 50; count += 1) {
        workbook.change({ sheetName: "Scores", address: "E2", isRemote: false });
        await Promise.resolve();
      }
      release();
      await looking;
    });
    act(() => {
      actions.show("check");
    });
    await screen.findByText("5 people");
    // The first look, the one that was held, and one for all fifty changes.
    expect(readGrids).toHaveBeenCalledTimes(3);
    expect(store.get().isStale).toBe(false);
  });

  it("of somebody else are never read by themselves", async () => {
    const workbook = fakeWorkbook([scoreGrid()]);
    const readGrids = jest.spyOn(workbook, "readGrids");
    await openPane("en", workbook);
    act(() => {
      for (let count = 0; count < 50; count += 1)
        workbook.change({ sheetName: "Scores", address: "E2", isRemote: true });
    });
    expect(readGrids).toHaveBeenCalledTimes(1);
    expect(screen.getByText("The sheets have changed; what you see here is older.")).toBeVisible();
  });
});

/** Three people on a ladder whose only condition is 80 points; two of them have them. */
async function openLadder(): Promise<OpenPane> {
  const header = ["工号", "姓名", "部门", "职级", "工作质量（60%）", "工作效率（40%）"];
  const people = [
    ["E01", "沈知远", "增长部", "初级", 95, 92],
    ["E02", "顾清禾", "增长部", "初级", 85, 88],
    ["E03", "陆景行", "内容部", "初级", 60, 62],
  ];
  const pane = await openPane("en", fakeWorkbook([gridOf("Scores", [header, ...people])]));
  const { finding } = pane.store.get();
  if (finding?.kind !== "appraisal") throw new RangeError("Nothing was found.");
  const levels = ["初级", "中级"].map((name) => ({
    id: name,
    name,
    aliases: [],
    track: "professional" as const,
  }));
  const gate = { kind: "minScore", id: "points", name: "Points", nodeId: null, atLeast: 80 } as const;
  const step = {
    id: "up",
    from: "初级",
    to: "中级",
    kind: "promotion",
    gates: [gate],
    priority: [{ ...gate, id: "first", name: "Excellent", atLeast: 99 }],
  } as const;
  const promotion = { levels, steps: [step], vacancies: { 中级: 1 }, degrees: [], tieBreaks: [] };
  const policy = { ...finding.appraisal.policy, promotion };
  await act(() => pane.actions.chooseRules({ kind: "given", policy }));
  act(() => pane.actions.show("promotion"));
  return pane;
}

describe("a promotion", () => {
  it("that one condition stands in the way of is a near miss, with what would be enough and the way to her", async () => {
    const { workbook, store } = await openLadder();
    const near = await screen.findByRole("region", { name: /^near miss/i });
    expect(within(near).getByText("All but one condition are met")).toBeVisible();
    const condition = within(near).getByText(/Points/);
    expect(condition).toHaveTextContent(/60\.8 points.*must reach 80 points/);
    await userEvent.click(within(near).getByRole("button", { name: "陆景行" }));
    expect(store.get()).toMatchObject({ panel: "results", openRow: 2 });
    expect(await workbook.load("kept")).toBeNull();
  });

  it("is put on hold and approved under a name, and both words stay", async () => {
    const { workbook, store, container } = await openLadder();
    expect(await screen.findByText("Reserve pool (1)")).toBeVisible();
    // What only gives precedence stands apart from what must be met.
    const eligible = within(screen.getByRole("region", { name: /^eligible/i }));
    expect(eligible.getAllByRole("list", { name: "Conditions" })[0]).not.toHaveTextContent("not met");
    const [first] = eligible.getAllByRole("list", { name: "Gives precedence where seats are short" });
    expect(first).toHaveTextContent(/Excellent: not met/);
    const decide = (await screen.findAllByRole("button", { name: /^Decide on 沈知远/ }))[0];
    if (decide === undefined) throw new RangeError("Nobody is eligible.");
    await userEvent.click(decide);
    await type(/Note/, "Waits for the budget");
    await press("Hold");
    expect(screen.getByText(/Say who decides/)).toBeVisible();
    await type(/Your name/, "Lin Shuyuan");
    await press("Hold");
    expect((await screen.findAllByText("The decision is recorded."))[0]).toBeVisible();
    expect(await screen.findByText("on hold")).toBeVisible();
    expect(await violationsOf(container)).toEqual([]);

    await userEvent.click((await screen.findAllByRole("button", { name: /^Decide on 沈知远/ }))[0] ?? decide);
    await press("Approve");
    const item = (await screen.findByText("approved")).closest("li");
    expect(within(item ?? container).getAllByRole("listitem")[0]).toHaveTextContent(
      "the decision: Hold (Lin Shuyuan, Nov 21, 2026) – Waits for the budget",
    );
    expect(store.get().error).toBeNull();
    expect(await workbook.load("kept")).toMatchObject({
      reviews: [
        { employeeId: "E01", verdict: "onHold", note: "Waits for the budget" },
        { employeeId: "E01", verdict: "approved", note: null },
      ],
    });
  });
});

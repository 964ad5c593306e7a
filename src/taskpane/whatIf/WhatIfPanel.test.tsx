import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openPane } from "../../../test/dom/openPane.tsx";
import { violationsOf } from "../../../test/dom/violationsOf.ts";

async function openWhatIf() {
  const pane = await openPane();
  act(() => pane.actions.show("whatIf"));
  await screen.findByText("Cut-offs");
  return pane;
}

const slider = (name: string) => screen.getByRole("slider", { name });
const drag = (name: string, to: number): void => {
  fireEvent.change(slider(name), { target: { value: String(to) } });
};

describe("what if", () => {
  it("shows who moves as soon as a cut-off is dragged, and writes nothing", async () => {
    const { workbook, store } = await openWhatIf();
    const before = store.get().finding;
    // Scores: 93.8, 86.2, 74.4, 56.2, 90.4; grades A from 90, B from 80.
    drag("Cut-off of A", 92);
    expect(await screen.findByText("1 down")).toBeVisible();
    expect(screen.getByText("4 unchanged")).toBeVisible();
    const list = screen.getByRole("listbox", { name: "People whose grade changes" });
    expect(within(list).getByRole("option", { name: /^韩书宁 *A → B/ })).toBeVisible();
    const grades = within(screen.getByRole("table", { name: "People by grade, now and then" }));
    expect(grades.getAllByRole("row")[1]).toHaveTextContent("A21-1");
    expect(store.get().finding).toBe(before);
    expect([await workbook.load("kept"), workbook.published]).toEqual([null, []]);
  });

  it("keeps the sum of weights while one is dragged, and the number can be typed", async () => {
    await openWhatIf();
    drag("工作质量", 100);
    expect(slider("工作效率")).toHaveValue("0");
    const number = screen.getByRole("textbox", { name: "工作质量" });
    await userEvent.type(number, "75", { initialSelectionStart: 0, initialSelectionEnd: 9 });
    expect(slider("工作效率")).toHaveValue("25");
  });

  it("drops: all is as it was", async () => {
    await openWhatIf();
    drag("Cut-off of A", 95);
    await screen.findByText("2 down");
    await userEvent.click(screen.getByRole("button", { name: "Drop changes" }));
    expect(slider("Cut-off of A")).toHaveValue("90");
    expect(screen.queryByText("2 down")).toBeNull();
  });

  it("applies: the grades follow and the rules are kept", async () => {
    const { workbook, store } = await openWhatIf();
    drag("Cut-off of A", 92);
    await userEvent.click(screen.getByRole("button", { name: "Apply" }));
    await waitFor(() => {
      const { finding } = store.get();
      expect(finding?.kind === "appraisal" && finding.people.map(({ grade }) => grade)).toEqual([
        ...["A", "B", "C", "D", "B"],
      ]);
    });
    expect(await workbook.load("kept")).toMatchObject({ policy: { schemaVersion: 1 } });
    expect(slider("Cut-off of A")).toHaveValue("92");
  });

  it("opens a person from the list by keyboard", async () => {
    const { store } = await openWhatIf();
    drag("Cut-off of A", 95);
    const list = await screen.findByRole("listbox");
    act(() => list.focus());
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(store.get()).toMatchObject({ panel: "results", openRow: 4 });
  });

  it("says what bonuses come to once there are coefficients", async () => {
    const { actions, store } = await openWhatIf();
    drag("Cut-off of A", 92);
    expect(await screen.findByText(/^Enter bonus coefficients/)).toBeVisible();
    act(() => actions.dropChanges());
    const { finding } = store.get();
    if (finding?.kind !== "appraisal") throw new RangeError("The sample has no scores.");
    const followUp = { bonusCoefficients: { A: 2, B: 1 }, trainingBelow: null, courses: {} };
    await act(() => actions.useRules({ kind: "given", policy: { ...finding.appraisal.policy, followUp } }));
    drag("Cut-off of A", 92);
    // Two A and one B are 5; one A and two B are 4; C and D have no coefficient.
    expect(await screen.findByText("sum of coefficients 5 → 4 (-1)")).toBeVisible();
    expect(screen.getByText("2 people without grade, coefficient or salary not counted")).toBeVisible();
  });

  it("has no barrier that axe finds", async () => {
    const { container } = await openWhatIf();
    drag("Cut-off of A", 92);
    await screen.findByText("1 down");
    for (const details of container.querySelectorAll("details")) details.open = true;
    expect(await violationsOf(container)).toEqual([]);
  });
});

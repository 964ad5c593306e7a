import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openPane } from "../../../test/dom/openPane.tsx";
import { violationsOf } from "../../../test/dom/violationsOf.ts";
import { policyToJson } from "../../core/index.ts";

async function openModel() {
  const pane = await openPane();
  act(() => pane.actions.show("model"));
  await screen.findByRole("treegrid");
  return pane;
}

const weight = (name: string) => screen.getByRole("textbox", { name: `Weight of ${name}, in percent` });
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const bar = () => screen.getByRole("group", { name: "Changes of the rules" });
const type = async (field: HTMLElement, text: string): Promise<void> => {
  await userEvent.clear(field);
  await userEvent.type(field, text);
};

describe("the tree of weights", () => {
  it("shows the sheet's indicators with weights and their sum", async () => {
    await openModel();
    expect(weight("工作质量")).toHaveValue("60");
    expect(weight("工作效率")).toHaveValue("40");
    expect(screen.getByText("The top level sums to 100%")).toBeVisible();
    expect(within(bar()).queryByRole("button", { name: "Apply" })).toBeNull();
  });

  it("follows with the sum while a weight is typed, says what is wrong and repairs it", async () => {
    await openModel();
    await type(weight("工作质量"), "30");
    expect(screen.getByText("The top level sums to 70%")).toBeVisible();
    expect(screen.getByText("The top level sums to 70%, not 100%.")).toBeVisible();
    expect(within(bar()).getByRole("status")).toHaveTextContent("1 change, not applied yet");
    expect(within(bar()).getByText(/1 error would carry into the results/)).toBeVisible();
    await userEvent.click(button("Give the remainder to the largest"));
    expect(weight("工作效率")).toHaveValue("70");
    expect(screen.getByText("The top level sums to 100%")).toBeVisible();
    expect(screen.queryByText(/not 100%/)).toBeNull();
  });

  it("goes back and forth, and typing in one field is one step", async () => {
    await openModel();
    await type(weight("工作质量"), "30");
    await userEvent.click(button("Make equal"));
    expect(weight("工作质量")).toHaveValue("50");
    await userEvent.click(button("Undo the last change"));
    expect(weight("工作质量")).toHaveValue("30");
    await userEvent.click(button("Undo the last change"));
    expect(weight("工作质量")).toHaveValue("60");
    await userEvent.click(button("Redo the last change"));
    expect(weight("工作质量")).toHaveValue("30");
  });

  it("is walked with the arrow keys; Enter edits, Escape brings the old weight back", async () => {
    await openModel();
    const rows = screen.getAllByRole("row").slice(1);
    act(() => rows[0]?.focus());
    await userEvent.keyboard("{ArrowDown}");
    expect(rows[1]).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    expect(weight("工作效率")).toHaveFocus();
    await userEvent.keyboard("55");
    expect(weight("工作效率")).toHaveValue("55");
    await userEvent.keyboard("{ArrowUp}");
    expect(weight("工作质量")).toHaveFocus();
    await userEvent.keyboard("20{Escape}");
    expect(rows[0]).toHaveFocus();
    expect(weight("工作质量")).toHaveValue("60");
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(weight("工作效率")).toHaveValue("40");
  });

  it("says what cannot be a number and changes nothing", async () => {
    await openModel();
    await userEvent.type(weight("工作质量"), "most", { initialSelectionStart: 0, initialSelectionEnd: 2 });
    expect(weight("工作质量")).toHaveAttribute("aria-invalid", "true");
    expect(screen.getByText("The top level sums to 100%")).toBeVisible();
    await userEvent.tab();
    expect(weight("工作质量")).toHaveValue("60");
  });
});

describe("the tree itself", () => {
  const rows = () =>
    screen
      .getAllByRole("row")
      .slice(1)
      .map((row) => row.querySelector('[role="gridcell"]')?.textContent.split(" ")[0]);
  const select = (index: number) => act(() => screen.getAllByRole("row")[index]?.focus());

  it("takes new indicators and areas, names, another order and removal, and goes back step by step", async () => {
    const { store } = await openModel();
    const nodes = () => store.get().draft?.policy.model.nodes.map(({ name, parentId }) => [name, parentId]);
    expect(rows()).toEqual(["工作质量", "工作效率"]);
    await userEvent.click(button("Add an area"));
    await type(screen.getByRole("textbox", { name: "Name" }), "Attitude{Enter}");
    await userEvent.click(button("Add an indicator"));
    expect(nodes()?.slice(2)).toEqual([
      ["Attitude", null],
      ["New indicator", "new1"],
    ]);
    select(2);
    await userEvent.click(button("Move up"));
    expect(rows()[0]).toBe("工作效率");
    expect(screen.getByRole("button", { name: "Move up" })).toHaveAttribute("aria-disabled", "true");
    await type(screen.getByRole("textbox", { name: "Name" }), "Speed{Enter}");
    expect(store.get().draft?.policy.model.nodes[0]).toMatchObject({ name: "Speed", aliases: ["工作效率"] });
    await userEvent.click(button("Remove"));
    expect(rows()[0]).toBe("工作质量");
    for (const first of ["Speed", "工作效率", "工作质量"]) {
      await userEvent.click(button("Undo the last change"));
      expect(rows()[0]).toBe(first);
    }
    for (let step = 0; step < 3; step += 1) await userEvent.click(button("Undo the last change"));
    expect(rows()).toEqual(["工作质量", "工作效率"]);
    expect(within(bar()).queryByRole("button", { name: "Apply" })).toBeNull();
  });

  it("finds the sheet's column again under a new name", async () => {
    const { store } = await openModel();
    select(2);
    await type(screen.getByRole("textbox", { name: "Name" }), "Speed{Enter}");
    await userEvent.click(button("Apply"));
    expect((await screen.findAllByText("The rules are applied and kept in this workbook."))[0]).toBeVisible();
    const { finding } = store.get();
    const person = finding?.kind === "appraisal" ? finding.people[0] : undefined;
    expect(person?.score).toBeCloseTo(0.6 * 95 + 0.4 * 92);
  });

  it("keeps a target that holds for one role", async () => {
    const { store, actions } = await openModel();
    const role = { id: "lead", name: "Lead", aliases: [], inherits: null, weights: {}, targets: {} };
    act(() => actions.changePolicy((policy) => ({ ...policy, roles: [role] }), "roles"));
    select(2);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Measured by" }), "actual");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Role" }), "lead");
    await userEvent.type(screen.getByRole("textbox", { name: "Target for Lead" }), "120");
    const policy = store.get().draft?.policy;
    expect(policy?.roles[0]?.targets).toEqual({ [policy?.model.nodes[1]?.id ?? ""]: 120 });
  });
});

describe("applying", () => {
  it("writes nothing before, then keeps the rules and rescored people, and can be undone", async () => {
    const { workbook, store } = await openModel();
    const scoreOf = (row: number): number | null | undefined => {
      const { finding } = store.get();
      return finding?.kind === "appraisal" ? finding.people[row]?.score : undefined;
    };
    expect(scoreOf(0)).toBeCloseTo(0.6 * 95 + 0.4 * 92);
    await type(weight("工作质量"), "20");
    await userEvent.click(button("Scale in proportion"));
    expect(scoreOf(0)).toBeCloseTo(0.6 * 95 + 0.4 * 92);
    expect(await workbook.load("kept")).toBeNull();
    await userEvent.click(button("Apply"));
    expect((await screen.findAllByText("The rules are applied and kept in this workbook."))[0]).toBeVisible();
    expect(scoreOf(0)).toBeCloseTo((20 * 95 + 40 * 92) / 60);
    expect(await workbook.load("kept")).toMatchObject({ policy: { schemaVersion: 1 } });
    await userEvent.click(button("Go back to the old rules"));
    await waitFor(() => expect(scoreOf(0)).toBeCloseTo(0.6 * 95 + 0.4 * 92));
    expect(await workbook.load("kept")).toMatchObject({ policy: null });
  });

  it("drops changes", async () => {
    await openModel();
    await type(weight("工作质量"), "20");
    await userEvent.click(button("Drop changes"));
    expect(weight("工作质量")).toHaveValue("60");
  });
});

describe("an indicator's rule", () => {
  it("is read from words, said in plain words and drawn", async () => {
    await openModel();
    act(() => screen.getAllByRole("row")[1]?.focus());
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Measured by" }), "actual");
    await userEvent.type(
      screen.getByRole("textbox", { name: "Write the rule in words" }),
      "每少1000人扣10分，扣完为止{Enter}",
    );
    expect(
      screen.getByText(
        "100 points at the target; 10 points off per 1000 short of it (full units only) (at least 0)",
      ),
    ).toBeVisible();
    expect(screen.getByRole("img", { name: /^Points as a curve: .*100% gives 100/ })).toBeVisible();
    await type(screen.getByRole("textbox", { name: "Loss per unit" }), "5");
    expect(screen.getByText(/5 points off per 1000/)).toBeVisible();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Scoring rule" }), "steps");
    expect(screen.getByText(/^By attainment, from 100%: 100 points/)).toBeVisible();
    await userEvent.click(button("Remove line 3"));
    expect(screen.queryByText(/60%: 60 points/)).toBeNull();
  });

  it("says when words are not understood", async () => {
    await openModel();
    act(() => screen.getAllByRole("row")[1]?.focus());
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Measured by" }), "actual");
    await userEvent.type(screen.getByRole("textbox", { name: "Write the rule in words" }), "as you like");
    await userEvent.click(button("Read"));
    expect(screen.getByText(/^Not understood/)).toBeVisible();
  });
});

describe("grades and quota", () => {
  it("shows a problem at its field as soon as it is there", async () => {
    await openModel();
    await userEvent.click(screen.getByText("Grade bands"));
    const bounds = screen.getAllByRole("textbox", { name: /^Lowest score of/ });
    await type(bounds[1]!, "99");
    expect(bounds[1]).toHaveAttribute("aria-invalid", "true");
    await userEvent.click(screen.getByText("Grade quota"));
    await userEvent.click(screen.getByRole("checkbox", { name: "Set the share of each grade" }));
    await type(screen.getAllByRole("textbox", { name: /^Share of/ })[0]!, "90");
    expect(screen.getByText(/^Sum 1\d\d/)).toBeVisible();
  });
});

describe("files", () => {
  const choose = async (text: string, name = "rules.json"): Promise<void> => {
    const input = screen.getByLabelText("Import rules from a JSON file that this add-in exported");
    await userEvent.upload(input, new File([text], name, { type: "application/json" }));
  };

  it("gives the rules as a file and takes them back", async () => {
    const { store } = await openModel();
    const download = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob) => `blob:${String(blobs.push(blob as Blob))}`;
    URL.revokeObjectURL = () => undefined;
    await userEvent.click(button("Export"));
    const { finding } = store.get();
    const policy = finding?.kind === "appraisal" ? finding.appraisal.policy : null;
    expect(await blobs[0]?.text()).toBe(policy === null ? "" : policyToJson(policy));
    expect(download.mock.contexts[0]).toMatchObject({ download: expect.stringMatching(/\.json$/) as string });
    await choose(JSON.stringify({ ...policy, name: "Next year" }));
    expect(await screen.findByText("Next year")).toBeVisible();
    await userEvent.click(button("Back to the sheet's own rules"));
    await waitFor(() => expect(screen.queryByText("Next year")).toBeNull());
  });

  it("says what is wrong with a bad file, and lets no prototype through", async () => {
    const { workbook } = await openModel();
    await choose("not json");
    expect(await screen.findByText(/“rules.json” cannot be used as rules/)).toBeVisible();
    await choose('{"__proto__":{"isAdmin":true},"schemaVersion":1}', "evil.json");
    expect(await screen.findByText(/“evil.json” cannot be used as rules/)).toBeVisible();
    expect(Object.hasOwn(Object.prototype, "isAdmin")).toBe(false);
    expect(await workbook.load("kept")).toBeNull();
  });
});

it("has no barrier that axe finds, with a rule open and something wrong", async () => {
  const { container } = await openModel();
  act(() => screen.getAllByRole("row")[1]?.focus());
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Measured by" }), "actual");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Scoring rule" }), "segments");
  await type(weight("工作质量"), "30");
  for (const summary of container.querySelectorAll("details")) summary.open = true;
  expect(await violationsOf(container)).toEqual([]);
});

import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { fakeWorkbook } from "../../../test/dom/fakeWorkbook.ts";
import { openPane } from "../../../test/dom/openPane.tsx";
import { scoreGrid } from "../../../test/dom/scoreGrid.ts";

/** Two people stand there twice, each with another score. */
const rows = [
  ["E01", "沈知远", "增长部", "运营专员", 95, 92],
  ["E02", "顾清禾", "增长部", "运营专员", 85, 88],
  ["E03", "陆景行", "内容部", "运营主管", 72, 78],
  ["E02", "顾清禾", "增长部", "运营专员", 81, 88],
  ["E03", "陆景行", "内容部", "运营主管", 72, 70],
] as const;

const open = () => openPane("en", fakeWorkbook([scoreGrid(rows)]));
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

describe("two rows of one person", () => {
  it("ask which one counts, write it into the other, and can be undone", async () => {
    const { workbook } = await open();
    expect(screen.getByText("Which one counts?")).toBeVisible();
    await press("The other – 顾清禾");
    expect(workbook.corrected).toEqual([{ address: "Scores!E3", value: 81, formula: null }]);
    await userEvent.click(await screen.findByRole("button", { name: "Undo the correction" }));
    expect(await screen.findAllByText("The correction was undone.")).not.toHaveLength(0);
  });

  it("are settled all alike with one press", async () => {
    const { workbook } = await open();
    await press("Their mean – All 2");
    expect(workbook.corrected).toEqual([
      { address: "Scores!E3", value: 83, formula: null },
      { address: "Scores!E5", value: 83, formula: null },
      { address: "Scores!F4", value: 74, formula: null },
      { address: "Scores!F6", value: 74, formula: null },
    ]);
  });

  it("are not settled by what corrects everything without asking", async () => {
    await open();
    const errors = within(screen.getByRole("region", { name: /^Error/ }));
    expect(errors.getByRole("button", { name: "The first – 陆景行" })).toBeEnabled();
    expect(screen.queryByRole("button", { name: /^Correct/ })).toBeNull();
  });
});

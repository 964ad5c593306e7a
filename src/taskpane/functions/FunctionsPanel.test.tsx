import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { fakeWorkbook, type FakeWorkbook } from "../../../test/dom/fakeWorkbook.ts";
import { openPane } from "../../../test/dom/openPane.tsx";
import { gridOf } from "../../../test/fixtures/gridOf.ts";
import { violationsOf } from "../../../test/dom/violationsOf.ts";
import { languages, paneMessagesOf, type Language } from "../../messages/index.ts";

async function openFunctions(language: Language = "en", workbook?: FakeWorkbook) {
  const pane = await openPane(language, workbook);
  await userEvent.click(screen.getByRole("button", { name: paneMessagesOf(language).functions.open }));
  await screen.findByRole("searchbox");
  return pane;
}

describe("the KPI functions in the pane", () => {
  it.each(languages.map(({ id }) => id))(
    "%s: all of them are there, in the language of the pane",
    async (language) => {
      const { container } = await openFunctions(language);
      expect(screen.getAllByRole("button", { name: /^KPI\./u })).toHaveLength(20);
      expect(await violationsOf(container)).toEqual([]);
    },
  );

  it("finds one by its name, and shows what it takes", async () => {
    const { container } = await openFunctions();
    await userEvent.type(screen.getByRole("searchbox"), "distribute");
    await userEvent.click(screen.getByRole("button", { name: /^KPI\.DISTRIBUTE/u }));
    expect(screen.getAllByRole("button", { name: /^KPI\./u })).toHaveLength(1);
    expect(screen.getByText("quotas")).toBeVisible();
    expect(await violationsOf(container)).toEqual([]);
    await userEvent.clear(screen.getByRole("searchbox"));
    await userEvent.type(screen.getByRole("searchbox"), "recipe");
    expect(screen.getByText("No function has to do with “recipe”.")).toBeVisible();
  });

  it("inserts a call with the user's own ranges into the selected cell", async () => {
    const { workbook } = await openFunctions();
    await userEvent.click(screen.getByRole("button", { name: /^KPI\.SCORE The/u }));
    expect(screen.getByText("With your own ranges")).toBeVisible();
    const own = "=KPI.SCORE(Scores!E2:F2,{60,40})";
    const line = screen.getByText(own).parentElement ?? document.body;
    await userEvent.click(
      within(line).getByRole("button", { name: "Insert KPI.SCORE into the selected cell" }),
    );
    expect(workbook.entered).toEqual([own]);
    expect(await screen.findByText("KPI.SCORE stands in Scores!H2 now.")).toBeVisible();
  });

  it("overwrites nothing", async () => {
    const { workbook } = await openFunctions();
    workbook.isSelectionTaken = true;
    await userEvent.click(screen.getByRole("button", { name: /^KPI\.RANK/u }));
    const [first] = screen.getAllByRole("button", { name: "Insert KPI.RANK into the selected cell" });
    if (first !== undefined) await userEvent.click(first);
    expect(workbook.entered).toEqual([]);
    expect(
      await screen.findByText("Scores!H2 is not empty. Select an empty cell and insert again."),
    ).toBeVisible();
  });

  it("says what went wrong where Excel refuses", async () => {
    const { workbook } = await openFunctions();
    workbook.failNext("enterFormula", "protected");
    await userEvent.click(screen.getByRole("button", { name: /^KPI\.RANK/u }));
    const [first] = screen.getAllByRole("button", { name: "Insert KPI.RANK into the selected cell" });
    if (first !== undefined) await userEvent.click(first);
    expect(await screen.findByRole("alert")).toBeVisible();
  });

  it("shows the worked examples where there are no ranges to point at", async () => {
    await openFunctions("en", fakeWorkbook([gridOf("Notes", [["Buy milk"]])]));
    await userEvent.click(screen.getByRole("button", { name: /^KPI\.SCORE The/u }));
    expect(screen.queryByText("With your own ranges")).toBeNull();
    expect(screen.getByText('=KPI.SCORE({80,"N/A",90},{50,25,25})')).toBeVisible();
  });
});

import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { fakeWorkbook, type FakeWorkbook } from "../../../test/dom/fakeWorkbook.ts";
import { openPane } from "../../../test/dom/openPane.tsx";
import { scoreGrid, scoreRows } from "../../../test/dom/scoreGrid.ts";
import { violationsOf } from "../../../test/dom/violationsOf.ts";

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));
const type = async (label: RegExp, text: string) =>
  userEvent.type(screen.getByRole("textbox", { name: label }), text);

/** A workbook whose sheets are listed too, as sealing needs them. */
function listedWorkbook(): FakeWorkbook {
  const workbook = fakeWorkbook([scoreGrid()]);
  workbook.listSheets = () =>
    Promise.resolve([
      ...[
        { id: "1", name: "Scores", visibility: "visible" as const, ownId: null, rowCount: 6, columnCount: 6 },
      ],
    ]);
  return workbook;
}

describe("closing the cycle", () => {
  it("asks for title and name, seals, finds an edit with its cell, and opens again for a reason", async () => {
    const workbook = listedWorkbook();
    const { actions, container } = await openPane("en", workbook);
    act(() => actions.show("publish"));
    await press("Close the cycle…");
    await press("Close this cycle");
    expect(screen.getByText("Give the cycle a name, such as 2026.")).toBeVisible();
    expect(await workbook.load("seal")).toBeNull();
    await type(/Name of the cycle/, "2026");
    await type(/Your name/, "Lin Shuyuan");
    await press("Close this cycle");
    expect(await screen.findByText("Version 1: 2026")).toBeVisible();
    expect(screen.getByText("Closed by Lin Shuyuan, Nov 21, 2026")).toBeVisible();
    expect(screen.getByText("Everything stands as it was closed.")).toBeVisible();
    expect(screen.getByText(/^[0-9a-f]{64}$/)).toBeVisible();

    const [first, second, ...others] = scoreRows;
    workbook.grids = [scoreGrid([first!, [...second!.slice(0, 4), 99, second![5]!], ...others])];
    await press("Check again");
    expect(await screen.findByText("Cells were edited after closing.")).toBeVisible();
    const edit = within(screen.getByRole("region", { name: "1 difference since closing" })).getByRole(
      "listitem",
    );
    expect(edit).toHaveTextContent("Scores!E3 edited: 85 → 99");
    await userEvent.click(within(edit).getByRole("button"));
    expect(workbook.revealed).toEqual(["Scores!E3"]);
    expect(await violationsOf(container)).toEqual([]);

    await press("Open again…");
    expect(screen.getByRole("textbox", { name: /Why is it opened again/ })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: "Open again…" })).toHaveFocus();
    await press("Open again…");
    await press("Open again");
    expect(screen.getByText("Say why: it is kept with the version.")).toBeVisible();
    await type(/Why is it opened again/, "An appeal was granted");
    await press("Open again");
    expect(
      await screen.findByText("Version 1: Lin Shuyuan, Nov 21, 2026 – An appeal was granted"),
    ).toBeVisible();
    await type(/Name of the cycle/, "2026, corrected");
    await press("Close this cycle");
    expect(await screen.findByText("Version 2: 2026, corrected")).toBeVisible();
    expect(await workbook.load("seal")).toMatchObject({
      versions: [{ version: 1 }, { version: 2, by: "Lin Shuyuan", sealedAt: "2026-11-21T09:00:00+08:00" }],
      reopenings: [{ version: 1, by: "Lin Shuyuan", why: "An appeal was granted" }],
    });
  });
});

describe("sending out and collecting", () => {
  const returned = (efficiency: number) => {
    const [first, ...others] = scoreRows;
    return [scoreGrid([[...first!.slice(0, 5), efficiency], ...others])];
  };
  const choose = async (...names: string[]) =>
    userEvent.upload(
      screen.getByLabelText("Choose returned files…", { selector: "input" }),
      names.map((name) => new File(["x"], name)),
    );
  const open = async () => {
    const workbook = fakeWorkbook([scoreGrid()]);
    workbook.filesHold = ({ name }) => ({
      name,
      uses1904Dates: false,
      grids: returned(name === "a.xlsx" ? 71 : 72),
    });
    const pane = await openPane("en", workbook);
    act(() => pane.actions.show("returns"));
    await screen.findByRole("button", { name: "Choose returned files…" });
    return pane;
  };

  it("lists two entries for one cell, takes the one that is chosen, and writes nothing before", async () => {
    const { workbook, container } = await open();
    await choose("a.xlsx", "b.xlsx");
    expect(await screen.findByText("a.xlsx: 5 rows, 1 new entry")).toBeVisible();
    const conflict = screen.getByRole("radiogroup", { name: "E01 沈知远, 工作效率（40%）" });
    expect(within(conflict).getByRole("radio", { name: "71 (a.xlsx)" })).toBeChecked();
    await userEvent.click(within(conflict).getByRole("radio", { name: "72 (b.xlsx)" }));
    expect(await violationsOf(container)).toEqual([]);
    expect(workbook.corrected).toEqual([]);
    await press("Merge 1 entry");
    expect((await screen.findAllByText(/1 entry merged/))[0]).toBeVisible();
    expect(workbook.corrected).toEqual([{ address: "Scores!F2", value: 72, formula: null }]);
    expect(screen.queryByRole("radiogroup")).toBeNull();
  });

  it("says kindly where Excel cannot read files, and drops a merge that is not wanted", async () => {
    const { workbook } = await open();
    workbook.failNext("readFiles", "not_supported");
    await choose("a.xlsx");
    expect(await screen.findByText(/cannot read other files from an add-in.*npm run merge/)).toBeVisible();
    expect(screen.queryByText("This did not work")).toBeNull();
    await choose("a.xlsx");
    await press("Do not merge");
    expect(screen.queryByText(/a\.xlsx/)).toBeNull();
    expect(workbook.corrected).toEqual([]);
  });

  it("makes a stamped tab per department and says how one becomes a file", async () => {
    const { workbook } = await open();
    workbook.readGrids = (names) =>
      Promise.resolve({
        name: "scores.xlsx",
        uses1904Dates: false,
        grids: names === null ? [scoreGrid()] : names.map((name) => ({ ...scoreGrid(), sheetName: name })),
      });
    await press("Make a tab per department");
    expect(await screen.findByText("Tabs for 2 departments")).toBeVisible();
    expect(screen.getByText(/right-click the tab, Move or Copy/)).toBeVisible();
    expect(workbook.cuts.map(({ copyAs, rows }) => [copyAs, rows])).toEqual([
      ["增长部", [{ first: 3, last: 5 }]],
      ["内容部", [{ first: 1, last: 2 }]],
    ]);
    expect(Object.keys(workbook.stamps)).toEqual(["增长部", "内容部"]);
    await userEvent.click(screen.getByRole("button", { name: "内容部" }));
    expect(workbook.revealed).toEqual(["'内容部'!A1"]);
  });
});

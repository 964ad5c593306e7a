import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { fakeWorkbook } from "../../test/dom/fakeWorkbook.ts";
import { openPane } from "../../test/dom/openPane.tsx";
import { scoreGrid, scoreRows } from "../../test/dom/scoreGrid.ts";
import { gridOf } from "../../test/fixtures/gridOf.ts";
import { languages, paneMessagesOf } from "../messages/index.ts";
import { panels, sidePanels, type Panel } from "./state/paneState.ts";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("the first look", () => {
  it("says what was found and offers the one button", async () => {
    await openPane();
    const facts = within(screen.getByRole("list", { name: "Found in this workbook" }));
    const texts = facts.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(texts.slice(0, 4)).toEqual(["1 sheet", "5 people", "2 indicators", "weights sum to 100%"]);
    expect(button("Score and publish")).toBeEnabled();
  });

  it("explains what is missing where there are no scores, and offers no button that cannot work", async () => {
    await openPane("en", fakeWorkbook([gridOf("Notes", [["Buy milk"]])]));
    expect(screen.getByText("No score sheet was found in this workbook")).toBeVisible();
    expect(screen.getByText("Notes")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Score and publish" })).toBeNull();
  });

  it("reads again by itself when the user adds scores", async () => {
    const { workbook } = await openPane("en", fakeWorkbook([gridOf("Notes", [["Buy milk"]])]));
    workbook.grids = [scoreGrid()];
    act(() => workbook.change({ sheetName: "Scores", address: "A1", isRemote: false }));
    expect(await screen.findByText("5 people")).toBeVisible();
  });

  it("shows no error where the user types on while it reads again, only that what stands here is older", async () => {
    const { workbook, store } = await openPane();
    workbook.failNext("readGrids", "cell_edit_mode");
    act(() => workbook.change({ sheetName: "Scores", address: "B2", isRemote: false }));
    await waitFor(() => expect(store.get()).toMatchObject({ task: null, isStale: true }));
    expect(await screen.findByText("The sheets have changed; what you see here is older.")).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
    workbook.grids = [scoreGrid(scoreRows.slice(0, 3))];
    act(() => workbook.change({ sheetName: "Scores", address: "B3", isRemote: false }));
    expect(await screen.findByText("3 people")).toBeVisible();
  });

  it("only says so when somebody else changes the sheets", async () => {
    const { workbook } = await openPane();
    workbook.grids = [scoreGrid(scoreRows.slice(0, 3))];
    act(() => workbook.change({ sheetName: "Scores", address: "A1", isRemote: true }));
    expect(screen.getByText("The sheets have changed; what you see here is older.")).toBeVisible();
    expect(screen.getByText("5 people")).toBeVisible();
    await userEvent.click(button("Read again"));
    expect(await screen.findByText("3 people")).toBeVisible();
  });

  it("says that it cleared up after an interrupted publishing", async () => {
    const workbook = fakeWorkbook([scoreGrid()]);
    workbook.hasLeftover = true;
    await openPane("en", workbook);
    expect(
      screen.getAllByText("What an interrupted publishing had left behind was removed.")[0],
    ).toBeVisible();
  });
});

describe("score and publish", () => {
  it("publishes, shows the graded people and links to the tabs", async () => {
    const { workbook } = await openPane();
    await userEvent.click(button("Score and publish"));
    expect(await screen.findByRole("grid", { name: "People" })).toBeVisible();
    expect(workbook.published).toHaveLength(1);
    expect(screen.getAllByText("Published; 321 cells written.")[0]).toBeVisible();
    const firstName = within(screen.getAllByRole("row")[1]!).getAllByRole("gridcell")[0];
    expect(firstName).toHaveTextContent("沈知远");
    await userEvent.click(button("Summary"));
    expect(workbook.revealed).toEqual(["'Summary'!A1"]);
  });

  it("shows the step and how far it is, and stops when cancelled", async () => {
    const { workbook } = await openPane();
    const release = workbook.holdReading();
    await userEvent.click(button("Score and publish"));
    expect(screen.getByRole("progressbar", { name: "Progress" })).toHaveAttribute(
      "aria-valuetext",
      "Reading the sheets",
    );
    await userEvent.click(button("Cancel"));
    await act(async () => {
      release();
      await Promise.resolve();
    });
    expect((await screen.findAllByText("Cancelled; the workbook is as it was."))[0]).toBeVisible();
    expect(workbook.published).toEqual([]);
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("keeps the keyboard on the button", async () => {
    await openPane();
    await userEvent.click(button("Score and publish"));
    await screen.findByRole("grid");
    expect(button("Score and publish again")).toHaveFocus();
  });
});

describe("the error bar", () => {
  it.each([
    ["protected", "The sheet or workbook is protected and cannot be written to."],
    ["cell_edit_mode", "A cell is being edited, so Excel accepts no changes at the moment."],
    ["user_content", "Something of your own stands where one of our tabs needs to grow."],
  ] as const)("says in plain words why %s stopped the work", async (code, sentence) => {
    const { workbook } = await openPane();
    workbook.failNext("publish", code);
    await userEvent.click(button("Score and publish"));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(sentence);
    await userEvent.click(within(alert).getByRole("button", { name: "Go to the cell" }));
    expect(workbook.revealed).toEqual(["Scores!B2"]);
  });

  it("tries again", async () => {
    const { workbook } = await openPane();
    workbook.failNext("publish", "busy");
    await userEvent.click(button("Score and publish"));
    await userEvent.click(
      within(await screen.findByRole("alert")).getByRole("button", { name: "Try again" }),
    );
    expect(await screen.findByRole("grid")).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(workbook.published).toHaveLength(1);
  });

  it("gives details to copy, without a stack", async () => {
    const user = userEvent.setup();
    const { workbook } = await openPane();
    workbook.failNext("publish", "unknown");
    await user.click(button("Score and publish"));
    const alert = within(await screen.findByRole("alert"));
    await user.click(alert.getByText("Details"));
    await user.click(alert.getByRole("button", { name: "Copy details" }));
    expect(await navigator.clipboard.readText()).toBe("code: unknown\nmessage: Error: fake unknown");
    expect(alert.getByRole("button", { name: "Copied" })).toBeVisible();
  });

  it("tells when a link's cell is gone", async () => {
    const { workbook, actions } = await openPane();
    workbook.failNext("reveal", "not_found");
    await act(() => actions.reveal("Scores!Z9"));
    expect(screen.getByRole("alert")).toHaveTextContent("The sheet or cell is no longer there.");
  });
});

describe("doubts", () => {
  it("are led to by the facts above the steps, from wherever she is", async () => {
    const header = ["工号", "姓名", "部门", "岗位", "工作质量（60%）", "工作效率（30%）"];
    const { store } = await openPane("en", fakeWorkbook([gridOf("Scores", [header, ...scoreRows])]));
    await userEvent.click(await screen.findByRole("tab", { name: "Publish" }));
    const way = await screen.findByRole("button", { name: /^See \d+ doubts?$/ });
    expect(way.textContent).toMatch(/^\d+ doubts?$/);
    await userEvent.click(way);
    const [gravest] = await screen.findAllByRole("region", { name: /^(?:Error|To confirm) \d+$/ });
    await waitFor(() => expect(gravest).toContainElement(document.activeElement as HTMLElement));
    expect(store.get()).toMatchObject({ panel: "check", seeksDoubts: false });
  });

  it("stand under how grave they are and what they are about, counted, and lead to the cell", async () => {
    const { workbook } = await openPane();
    const notes = within(screen.getByRole("region", { name: /^Note \d+$/ }));
    const scores = within(notes.getByRole("region", { name: "Scores 1 place" }));
    expect(scores.getAllByRole("listitem")).toHaveLength(1);
    await userEvent.click(button("Go to Scores!F3"));
    expect(workbook.revealed).toEqual(["Scores!F3"]);
  });

  it("corrects a number typed as text, and takes it back", async () => {
    const { workbook } = await openPane();
    await userEvent.click(button("Correct"));
    expect(workbook.corrected).toEqual([{ address: "Scores!F3", value: 88, formula: null }]);
    await userEvent.click(await screen.findByRole("button", { name: "Undo the correction" }));
    expect(await screen.findAllByText("The correction was undone.")).not.toHaveLength(0);
    expect(workbook.corrected[1]).toEqual({ address: "Scores!F3", value: "88分", formula: null });
  });
});

describe("publishing", () => {
  it("previews what would change and writes nothing", async () => {
    const { workbook } = await openPane();
    await userEvent.click(screen.getByRole("tab", { name: "Publish" }));
    await userEvent.click(await screen.findByRole("button", { name: "Preview the changes" }));
    expect(await screen.findByText("Summary: new, 12 cells")).toBeVisible();
    expect(workbook.published).toEqual([]);
  });

  it("asks before it restores, and brings the keyboard back", async () => {
    const { workbook } = await openPane();
    await userEvent.click(button("Score and publish"));
    await screen.findByRole("grid");
    await userEvent.click(screen.getByRole("tab", { name: "Publish" }));
    await userEvent.click(await screen.findByRole("button", { name: "Restore the last version" }));
    expect(button("Keep these")).toHaveFocus();
    // Office.js listens here too, and would take the keyboard away at an Escape that it hears.
    const heard = jest.fn();
    document.addEventListener("keydown", heard);
    await userEvent.keyboard("{Escape}");
    document.removeEventListener("keydown", heard);
    expect(heard).not.toHaveBeenCalled();
    expect(button("Restore the last version")).toHaveFocus();
    await userEvent.click(button("Restore the last version"));
    await userEvent.click(button("Keep these"));
    expect(button("Restore the last version")).toHaveFocus();
    expect(workbook.published).toHaveLength(1);
    await userEvent.click(button("Restore the last version"));
    await userEvent.click(button("Restore"));
    expect(workbook.published).toEqual([]);
  });
});

describe("brief news", () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it("goes by itself, but not from under the mouse, and is no stop for Tab", async () => {
    const { store } = await openPane();
    jest.useFakeTimers();
    act(() => store.set({ notice: { kind: "reviewed" } }));
    const news = screen
      .getAllByText("The decision is recorded.")
      .map((words) => words.closest("[role=group]"))
      .find((bar) => bar !== null);
    if (news === undefined) throw new RangeError("There is no bar.");
    expect(news.querySelector("button, a, [tabindex]")).toBeNull();
    expect(news).not.toHaveAttribute("tabindex");
    fireEvent.mouseEnter(news);
    act(() => jest.advanceTimersByTime(60_000));
    expect(news).toBeVisible();
    fireEvent.mouseLeave(news);
    act(() => jest.advanceTimersByTime(6_000));
    expect(news).not.toBeInTheDocument();
  });
});

describe("shortcuts", () => {
  it("lead to the search for people, from one person too", async () => {
    const { actions } = await openPane();
    act(() => actions.openPerson(0));
    await screen.findByRole("article");
    await userEvent.keyboard("{Alt>}{Shift>}[KeyF]{/Shift}{/Alt}");
    await waitFor(() => expect(screen.getByRole("searchbox")).toHaveFocus());
  });
});

describe("languages", () => {
  it("switches on the spot and remembers", async () => {
    const { languagesKept } = await openPane("en");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Language" }), "zh-TW");
    expect(button("計算並發佈")).toBeVisible();
    expect(document.documentElement).toHaveAttribute("lang", "zh-TW");
    expect(languagesKept).toEqual(["zh-TW"]);
  });

  it.each(languages.map(({ id }) => id))("names every panel in %s", async (id) => {
    const { actions } = await openPane(id);
    const { tabs, backTo } = paneMessagesOf(id);
    let step: Panel = "check";
    for (const panel of panels) {
      act(() => actions.show(panel));
      if (!sidePanels.has(panel)) step = panel;
      expect(screen.getByRole("tab", { selected: true })).toHaveTextContent(tabs[step]);
      expect(screen.getByRole("tabpanel")).toHaveAccessibleName(tabs[panel]);
      // What links lead to has a title, and the way back to the step.
      const back = screen.queryByRole("button", { name: backTo(tabs[step]) });
      expect(back !== null).toBe(sidePanels.has(panel));
    }
  });
});

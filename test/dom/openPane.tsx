import { act, render } from "@testing-library/react";
import type { Language } from "../../src/messages/index.ts";
import { PaneRoot } from "../../src/taskpane/PaneRoot.tsx";
import { createPaneActions, type PaneActions } from "../../src/taskpane/state/createPaneActions.ts";
import { createStore, type PaneStore } from "../../src/taskpane/state/createStore.ts";
import { initialState } from "../../src/taskpane/state/initialState.ts";
import { createPaneWork } from "../../src/taskpane/work/createPaneWork.ts";
import { fakeWorkbook, type FakeWorkbook } from "./fakeWorkbook.ts";
import { scoreGrid } from "./scoreGrid.ts";

export interface OpenPane {
  readonly workbook: FakeWorkbook;
  readonly store: PaneStore;
  readonly actions: PaneActions;
  readonly container: HTMLElement;
  readonly languagesKept: Language[];
}

/** Opens the real pane over the real workflow and a workbook in memory, and waits for the first look. */
export async function openPane(
  language: Language = "en",
  workbook: FakeWorkbook = fakeWorkbook([scoreGrid()]),
): Promise<OpenPane> {
  const store = createStore(initialState(language));
  const look = createPaneWork(workbook);
  const work = Promise.resolve(look);
  const languagesKept: Language[] = [];
  const actions = createPaneActions(
    store,
    { look, load: () => work },
    {
      now: () => "2026-11-21T09:00:00+08:00",
      keepLanguage: (chosen) => languagesKept.push(chosen),
      keepSigner: () => undefined,
    },
  );
  // The first panel loads by itself, and has come when this is over.
  const { container } = await act(() =>
    Promise.resolve(
      render(<PaneRoot store={store} actions={actions} work={work} readTheme={() => undefined} />),
    ),
  );
  await act(() => actions.start());
  return { workbook, store, actions, container, languagesKept };
}

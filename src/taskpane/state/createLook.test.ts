import { fakeWorkbook } from "../../../test/dom/fakeWorkbook.ts";
import { scoreGrid } from "../../../test/dom/scoreGrid.ts";
import { createPaneLook } from "../work/createPaneLook.ts";
import { createLook } from "./createLook.ts";
import { createStore } from "./createStore.ts";
import { initialState } from "./initialState.ts";

const progress = { report: () => undefined, isCancelled: () => false, pause: () => Promise.resolve() };

function firstLook(grids: ReturnType<typeof fakeWorkbook>) {
  const store = createStore(initialState("en"));
  const found: string[] = [];
  store.subscribe(() => {
    const { finding } = store.get();
    if (finding !== null) found.push(finding.kind);
  });
  const look = createLook(store, () => "2026-11-21");
  return { found, first: () => look.first(createPaneLook(grids), progress) };
}

describe("createLook", () => {
  it("reads while it asks for an interrupted publishing", async () => {
    const workbook = fakeWorkbook([scoreGrid()]);
    let answer: (hasRecovered: boolean) => void = () => undefined;
    workbook.recover = () => new Promise((resolve) => (answer = resolve));
    const read = jest.spyOn(workbook, "readGrids");
    const { found, first } = firstLook(workbook);
    const looking = first();
    expect(read).toHaveBeenCalledTimes(1);
    answer(false);
    expect(await looking).toBe(false);
    expect(read).toHaveBeenCalledTimes(1);
    expect(found).toEqual(["appraisal"]);
  });

  it("shows what stands there after an interrupted publishing was taken back, and nothing before", async () => {
    const workbook = fakeWorkbook([]);
    const { found, first } = firstLook(workbook);
    // The reading that goes on beside fails, as it may while sheets go away.
    workbook.failNext("readGrids", "busy");
    workbook.recover = () => {
      workbook.grids = [scoreGrid()];
      return Promise.resolve(true);
    };
    expect(await first()).toBe(true);
    expect(found).toEqual(["appraisal"]);
  });

  it("fails where reading fails", async () => {
    const workbook = fakeWorkbook([scoreGrid()]);
    workbook.failNext("readGrids", "busy");
    const { found, first } = firstLook(workbook);
    await expect(first()).rejects.toMatchObject({ code: "busy" });
    expect(found).toEqual([]);
  });
});

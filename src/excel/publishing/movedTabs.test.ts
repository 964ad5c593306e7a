import type { WorkbookModel } from "../../host/index.ts";
import { silent, WorkbookError, type Workbook } from "../../sheet/index.ts";
import { morePeople, samplePeople } from "../testing/samplePeople.ts";
import { samplePlan } from "../testing/samplePlan.ts";
import { startWithData } from "../testing/startWithData.ts";

let model: WorkbookModel;
let workbook: Workbook;

beforeEach(async () => {
  ({ model, workbook } = await startWithData());
  await workbook.publish(samplePlan(samplePeople), silent);
});

const rename = (): void => {
  const tab = model.sheets.find(({ name }) => name === "Summary");
  if (tab !== undefined) tab.name = "Hers now";
};
const remove = (): void => {
  const position = model.sheets.findIndex(({ name }) => name === "Summary");
  if (position !== -1) model.sheets.splice(position, 1);
};

/** What the user's own sheet holds. */
const dataOf = (): unknown => {
  const sheet = model.sheets.find(({ name }) => name === "Data");
  return [...(sheet?.cells ?? [])].map(([row, line]) => [
    row,
    [...line].map(([at, { value }]) => [at, value]),
  ]);
};

describe("a tab of ours that somebody renames or deletes while it is published", () => {
  it.each([
    ["renamed", "compare", rename],
    ["renamed", "check", rename],
    ["renamed", "finish", rename],
    ["deleted", "compare", remove],
    ["deleted", "check", remove],
    ["deleted", "finish", remove],
  ] as const)(
    "%s before the step %s: fails with a reason or goes on; the next run succeeds",
    async (_, step, change) => {
      const before = dataOf();
      let isDone = false;
      const report = (now: string): void => {
        if (now !== step || isDone) return;
        isDone = true;
        change();
      };
      const said = await workbook.publish(samplePlan(morePeople), { ...silent, report }).then(
        () => "done",
        (error: unknown) => error,
      );
      expect(isDone).toBe(true);
      expect(said === "done" || said instanceof WorkbookError).toBe(true);
      expect(dataOf()).toEqual(before);
      await workbook.recover();
      const receipt = await workbook.publish(samplePlan(morePeople), silent);
      const summary = model.sheets.find(({ name }) => name === receipt.sheetNames.summary);
      expect(summary?.visibility).toBe("Visible");
      expect(summary?.cells.get(6)?.get(0)?.value).toBe("Zhou Ran");
      expect(dataOf()).toEqual(before);
    },
  );
});
